"""Dialogs over the algorithms."""
