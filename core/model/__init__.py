"""Models: one ONNX file that carries its own card."""

from .card import FLAG_BITS, INVALID, Card, ClassSpec, InputSpec, OutputSpec
from .catalog import Entry, catalog, find_model, installed_folder, not_installed
from .model import Model, load_model
from .save import save_model
from .session import Session

__all__ = [
    "FLAG_BITS",
    "INVALID",
    "Card",
    "ClassSpec",
    "Entry",
    "InputSpec",
    "Model",
    "OutputSpec",
    "Session",
    "catalog",
    "find_model",
    "installed_folder",
    "load_model",
    "not_installed",
    "save_model",
]
