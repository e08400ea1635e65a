"""Docks beside the map."""
