"""Clouds and their shadows: published detectors brought to the engine."""
