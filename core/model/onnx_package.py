"""The ``onnx`` package, which only writing and changing models needs."""

from __future__ import annotations

from types import ModuleType

from ..errors import missing_package


def onnx_package() -> ModuleType:
    """The package; `MissingPackageError` where it is not installed."""
    try:
        import onnx
    except Exception as error:  # a broken package raises anything
        raise missing_package("Writing or changing a model", "onnx", error) from error
    return onnx
