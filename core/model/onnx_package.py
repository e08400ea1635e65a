"""The ``onnx`` package, which only writing and changing models needs."""

from __future__ import annotations

from types import ModuleType

from ..errors import MissingPackageError


def onnx_package() -> ModuleType:
    """The package; `MissingPackageError` where it is not installed."""
    try:
        import onnx
    except ImportError as error:
        raise MissingPackageError(
            "Writing a model needs the package onnx, which is not installed; install it and try again."
        ) from error
    return onnx
