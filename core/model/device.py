"""Which processor runs a model: what is asked, what is there, and what really ran."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

from ..errors import DeviceError, missing_package

CPU = "CPUExecutionProvider"

#: Names a user may give, and the execution provider each stands for; ``auto`` tries them in this order.
PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "rocm": "ROCMExecutionProvider",
    "migraphx": "MIGraphXExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "cpu": CPU,
}
# Compiling for TensorRT takes minutes and OpenVINO's default precision differs: only where asked for.
_NOT_BY_THEMSELVES = ("tensorrt", "openvino")


@dataclass(frozen=True)
class Device:
    """What ran: the short name, the provider, and what the user should know about the choice."""

    name: str
    provider: str
    notes: tuple[str, ...] = ()


def runtime() -> Any:
    """The ``onnxruntime`` module, imported when first needed: it takes seconds on a cold disk.

    Raises
    ------
    MissingPackageError
        It is not installed, or cannot be loaded.
    """
    try:
        import onnxruntime

        onnxruntime.set_default_logger_severity(4)  # its warnings speak to developers
    except Exception as error:  # a broken package raises anything
        raise missing_package("Running models", "onnxruntime", error) from error
    return onnxruntime


def available() -> list[str]:
    """Short names of the devices that the installed runtime offers, best first, ``cpu`` last."""
    offered = runtime().get_available_providers()
    return [name for name, provider in PROVIDERS.items() if provider in offered]


def candidates(asked: str) -> Sequence[str]:
    """The devices to try for what the user asked.

    Raises
    ------
    DeviceError
        The device is unknown, or the installed runtime does not offer it.
    """
    asked = asked.lower()
    offered = available()
    if asked == "auto":
        return [name for name in offered if name not in _NOT_BY_THEMSELVES]
    if asked not in PROVIDERS:
        raise DeviceError(f"There is no device {asked!r}; choose auto, {', '.join(offered)}.")
    if asked not in offered:
        raise DeviceError(
            f"The device {asked!r} is not offered by the installed ONNX Runtime, which has {', '.join(offered)}. "
            "Choose one of these or auto, or install the runtime made for the device."
        )
    return [asked]
