"""A session: a model loaded into ONNX Runtime on a device."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any, Collection, Literal, Mapping, Optional, Sequence, Union

import numpy as np

from ..errors import DeviceError, ModelError
from .arena import shared, used_by
from .device import CPU, PROVIDERS, Device, candidates, runtime
from .prune import pruned

Arrays = Mapping[str, "np.ndarray[Any, Any]"]


_NUMPY_TYPES: Mapping[str, Any] = {
    "tensor(double)": np.float64,
    "tensor(float16)": np.float16,
    "tensor(uint8)": np.uint8,
    "tensor(int8)": np.int8,
    "tensor(uint16)": np.uint16,
    "tensor(int16)": np.int16,
    "tensor(int32)": np.int32,
    "tensor(int64)": np.int64,
}


class OutOfDeviceMemory(DeviceError):  # noqa: N818  (caught by the engine, which halves the batch)
    """The device has no memory for this batch."""


class Session:
    """A loaded model. ``run`` may be called from several threads at once.

    Parameters
    ----------
    path : the ONNX file
    device : ``auto`` or a short name of ``device.PROVIDERS``
    threads : threads inside one call of ``run``: all for models of images, one for models of pixels, which the engine
        calls from several threads instead
    outputs : tensors that will be asked for, all if ``None``; what only others stand on is not computed
    content : a graph made from the file, which is run instead of it
    weights : initializers of ``content`` that it tells type and shape of alone, by name
    arena : keep memory for the next call; without it each tensor is given back after its last use, which takes a third
        less at its peak. ``shared``: for the next call of any session that shares it
    brief : for a few calls alone: leave out what takes the runtime longer to prepare than it gains on these

    Raises
    ------
    ModelError
        The runtime refuses the file.
    DeviceError
        The asked device is not there or cannot run the model; only ``auto`` falls back to another.
    """

    def __init__(
        self,
        path: Path,
        device: str = "auto",
        threads: int = 1,
        outputs: Optional[Collection[str]] = None,
        content: Optional[bytes] = None,
        arena: Union[bool, Literal["shared"]] = True,
        weights: Optional[Arrays] = None,
        brief: bool = False,
    ) -> None:
        if content is None and outputs is not None:
            content = pruned(path, outputs)
        self._weights = weights or {}  # a runtime may read them where they lie
        notes: list[str] = []
        tried = candidates(device)
        for name in tried:
            session = create(path, content, PROVIDERS[name], threads, arena, self._weights, brief)
            ran = session.get_providers()[0]
            if ran == PROVIDERS[name]:
                break
            if device.lower() != "auto":
                raise DeviceError(
                    f"The device {name!r} was asked for, but ONNX Runtime could not use it (its driver or libraries "
                    "are missing) and fell back to the CPU. Choose cpu or auto, or repair the device's libraries."
                )
            notes.append(f"{name} is offered but could not be used here.")
        if arena == "shared":
            used_by(self)
        self._session = session
        self.device = Device(name, ran, tuple(notes))
        self.output_names: Sequence[str] = tuple(item.name for item in session.get_outputs())
        self._types = {item.name: item.type for item in session.get_inputs()}
        self._options = runtime().RunOptions()

    def run(self, inputs: Arrays, outputs: Optional[Sequence[str]] = None) -> dict[str, np.ndarray[Any, Any]]:
        """Compute ``outputs`` (all, if not named) from ``inputs``; arrays by tensor name.

        Raises
        ------
        OutOfDeviceMemory
            Fewer pixels at a time may help.
        ModelError
            The runtime failed on these inputs.
        """
        names = list(outputs or self.output_names)
        try:
            given = {name: self._typed(name, array) for name, array in inputs.items()}
            values = self._session.run(names, given, self._options)
        except Exception as error:  # the runtime's exceptions share no narrower base
            text = str(error)
            if "alloc" in text.lower() or "out of memory" in text.lower():
                raise OutOfDeviceMemory(
                    f"The model needs more memory than the {self.device.name} has. Close other programs, or choose "
                    "another device or a smaller model."
                ) from error
            raise ModelError(
                f"The model failed while running: {_first_line(text)}. Try the device cpu, or another model."
            ) from error
        return dict(zip(names, values))

    def interrupt(self) -> None:
        """End all calls of ``run`` that are under way, which raise, as later ones do. For other threads."""
        self._options.terminate = True

    def _typed(self, name: str, array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        kind = typed(self._types.get(name, ""))
        if np.issubdtype(kind, np.integer):
            limits = np.iinfo(kind)
            array = np.clip(np.rint(array), limits.min, limits.max)
        return np.ascontiguousarray(array, dtype=kind)


def typed(text: str) -> Any:
    """NumPy's type for the runtime's name of it."""
    return _NUMPY_TYPES.get(text, np.float32)


def create(
    path: Path,
    content: Optional[bytes],
    provider: str,
    threads: int,
    arena: Union[bool, Literal["shared"]],
    weights: Optional[Arrays] = None,
    brief: bool = False,
) -> Any:
    """The runtime's own session of the file at ``path``, or of ``content`` in its place; `ModelError` if it refuses.

    ``weights`` and ``brief`` as for ``Session``, which keeps the weights.
    """
    onnxruntime = runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    # Idle threads that spin would take the cores from reading and writing.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.use_deterministic_compute = True
    if brief:  # weights are not laid out anew
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.enable_cpu_mem_arena = bool(arena)
    if arena == "shared":
        shared(options)
    # Laying out the memory of later calls by that of the first takes all of it twice, and gains no time.
    options.enable_mem_pattern = False
    providers = [provider] if provider == CPU else [provider, CPU]
    try:
        lend(options, weights or {})
        return onnxruntime.InferenceSession(content or str(path), sess_options=options, providers=providers)
    except Exception as error:  # as above
        raise ModelError(_explained(path, str(error), onnxruntime.__version__)) from error


def lend(options: Any, weights: Arrays) -> None:
    """Have sessions of ``options`` take initializers from contiguous arrays, by name: no graph holds a copy of them."""
    if weights:
        values = [runtime().OrtValue.ortvalue_from_numpy(array) for array in weights.values()]
        options.add_external_initializers(list(weights), values)


def _explained(path: Path, text: str, version: str) -> str:
    lowered = text.lower()
    if "opset" in lowered or "ir version" in lowered or "ir_version" in lowered:
        return (
            f"{path.name} is written for a newer ONNX than the installed ONNX Runtime {version} knows "
            f"({_first_line(text)}). Update onnxruntime, or export the model with an older operator set."
        )
    return f"ONNX Runtime {version} cannot load {path.name}: {_first_line(text)}."


def _first_line(text: str) -> str:
    """What the runtime says, without its source files and signatures, in at most two hundred characters."""
    line = " ".join(text.split()) or "no reason given"
    line = re.sub(r"\S*onnxruntime_src\S*\s+(?:[^()]*\([^()]*\)\s*)?", "", line)
    parts = [part.strip() for part in line.split(" : ") if part.strip()]
    return textwrap.shorten(max(parts, key=len), 200, placeholder="...").rstrip(".")
