"""Convolutions after upsampling, done before it: the same numbers for four multiplications instead of nine.

A 3 x 3 convolution of an image doubled by repeating its pixels sees each pixel two or four times. For each of the
four places that a pixel becomes, the weights that meet the same pixel can be added beforehand, which leaves a 2 x 2
convolution of the small image (Shi et al. 2016, "Is the deconvolution layer the same as a convolutional layer?",
arXiv:1609.07009). Zero padding stays zero padding. A following batch normalization is folded into the weights.
"""

from __future__ import annotations

from typing import Any, Mapping, Optional

import numpy as np
from numpy.typing import NDArray

Weights = NDArray[np.float64]

_WITHOUT_EFFECT = ("Cast", "Identity")
_KEEPS_CHANNELS = (*_WITHOUT_EFFECT, "Relu", "Add", "Mul")
_STEPS = 8


def split_upsampled(onnx: Any, graph: Any) -> int:
    """Rewrite every 3 x 3 convolution of a doubled image, alone or joined with another by ``Concat``, in place.

    Returns
    -------
    how many were rewritten; what does not look like that is left as it is
    """
    view = _View(onnx, graph)
    nodes: list[Any] = []
    skipped: set[str] = set()
    count = 0
    for node in graph.node:
        if node.output[0] in skipped:
            continue
        found = _Doubled.of(view, node)
        if found is None:
            nodes.append(node)
            continue
        made, constants, normalized = found.rewritten(onnx, count)
        nodes.extend(made)
        graph.initializer.extend(constants)
        skipped.update(normalized)
        count += 1
    del graph.node[:]
    graph.node.extend(_needed(nodes, {item.name for item in graph.output}))
    used = {name for node in graph.node for name in node.input}
    kept = [item for item in graph.initializer if item.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    return count


def _needed(nodes: list[Any], wanted: set[str]) -> list[Any]:
    """The operators, in their order, that the tensors ``wanted`` come from; runtimes compute all that are there."""
    kept = []
    for node in reversed(nodes):
        if wanted & set(node.output):
            kept.append(node)
            wanted = wanted | set(node.input)
    return kept[::-1]


class _View:
    """Who makes and who takes each tensor, and the values of constants."""

    def __init__(self, onnx: Any, graph: Any) -> None:
        self._to_array = onnx.numpy_helper.to_array
        self._constants = {item.name: item for item in graph.initializer}
        self.makers: Mapping[str, Any] = {name: node for node in graph.node for name in node.output}
        self.takers: dict[str, list[Any]] = {}
        for node in graph.node:
            for name in node.input:
                self.takers.setdefault(name, []).append(node)

    def maker(self, name: str) -> Optional[Any]:
        """The operator that makes a tensor, past those that only pass it on."""
        node = self.makers.get(name)
        for _ in range(_STEPS):
            if node is None or node.op_type not in _WITHOUT_EFFECT:
                break
            node = self.makers.get(node.input[0])
        return node

    def value(self, name: str, steps: int = _STEPS) -> Optional[Weights]:
        """A constant, wherever it stands, or constants put together."""
        if name in self._constants:
            return np.asarray(self._to_array(self._constants[name]), np.float64)
        node = self.makers.get(name)
        if node is None or not steps:
            return None
        if node.op_type == "Constant":
            return np.asarray(self._to_array(node.attribute[0].t), np.float64)
        if node.op_type in _WITHOUT_EFFECT:
            return self.value(node.input[0], steps - 1)
        if node.op_type != "Concat":
            return None
        parts = [self.value(part, steps - 1) for part in node.input]
        known = [part for part in parts if part is not None and part.ndim == 1]
        return np.concatenate(known) if len(known) == len(parts) else None

    def channels(self, name: str) -> Optional[int]:
        """How many channels a tensor has, as the last convolution or normalization before it says."""
        for _ in range(_STEPS):
            node = self.makers.get(name)
            if node is None:
                return None
            if node.op_type in ("BatchNormalization", "Conv"):
                weights = self.value(node.input[1])
                return None if weights is None else len(weights)
            if node.op_type not in _KEEPS_CHANNELS:
                return None
            name = node.input[0]
        return None


class _Doubled:
    """A convolution of a doubled image."""

    def __init__(self, small: str, other: str, channels: int, weights: Weights, bias: Weights, outputs: list[str]):
        self._small, self._other, self._channels = small, other, channels
        self._weights, self._bias, self._outputs = weights, bias, outputs

    @staticmethod
    def of(view: _View, node: Any) -> Optional[_Doubled]:
        """The convolution ``node`` if it is one of a doubled image, else ``None``."""
        if node.op_type != "Conv":
            return None
        weights, settings = view.value(node.input[1]), _settings(node)
        plain = settings.get("pads") == [1] * 4 and settings.get("group", 1) == 1
        plain = plain and settings.get("strides", [1, 1]) == settings.get("dilations", [1, 1]) == [1, 1]
        if weights is None or weights.shape[2:] != (3, 3) or not plain:
            return None
        joined = view.maker(node.input[0])
        parts = [node.input[0]]
        if joined is not None and joined.op_type == "Concat":
            parts = list(joined.input)
        resize = view.maker(parts[0])
        if len(parts) > 2 or resize is None or not _doubles(view, resize):
            return None
        other = parts[1] if parts[1:] else ""
        channels = view.channels(resize.input[0])
        if channels is None or not (channels < weights.shape[1] if other else channels == weights.shape[1]):
            return None
        bias = view.value(node.input[2]) if len(node.input) > 2 else np.zeros(len(weights))
        if bias is None:
            return None
        outputs = [node.output[0]]
        takers = view.takers.get(node.output[0], [])
        if len(takers) == 1 and takers[0].op_type == "BatchNormalization":
            numbers = [view.value(name) for name in takers[0].input[1:5]]
            if all(item is not None for item in numbers):
                gain, shift, mean, variance = (np.asarray(item) for item in numbers)
                gain = gain / np.sqrt(variance + _settings(takers[0]).get("epsilon", 1e-5))
                weights, bias = weights * gain[:, None, None, None], (bias - mean) * gain + shift
                outputs.append(takers[0].output[0])
        return _Doubled(resize.input[0], other, channels, weights, bias, outputs)

    def rewritten(self, onnx: Any, number: int) -> tuple[list[Any], list[Any], list[str]]:
        """Operators, their constants, and the outputs of those that they stand for."""
        make, prefix = onnx.helper.make_node, f"terraclara:up{number}"
        nodes, constants, places = [], [], []

        def constant(name: str, values: Weights) -> str:
            array = np.ascontiguousarray(values, dtype=np.float32)
            constants.append(onnx.numpy_helper.from_array(array, f"{prefix}:{name}"))
            return f"{prefix}:{name}"

        bias = constant("bias", self._bias)
        for row in (0, 1):
            for column in (0, 1):
                kernel = _added(_added(self._weights[:, : self._channels], 2, row), 3, column)
                name = f"{row}{column}"
                given = [self._small, constant(name, kernel), *([] if self._other else [bias])]
                # Beside the pixel itself, the place above (row 0) or below (row 1) it, and so for columns.
                nodes.append(make("Conv", given, [f"{prefix}:y{name}"], pads=[1 - row, 1 - column, row, column]))
                places.append(f"{prefix}:y{name}")
        target = self._outputs[-1]
        nodes.append(make("Concat", places, [f"{prefix}:places"], axis=1))
        doubled = f"{prefix}:doubled" if self._other else target
        nodes.append(make("DepthToSpace", [f"{prefix}:places"], [doubled], blocksize=2, mode="DCR"))
        if self._other:
            rest = constant("other", self._weights[:, self._channels :])
            nodes.append(make("Conv", [self._other, rest, bias], [f"{prefix}:rest"], pads=[1] * 4))
            nodes.append(make("Add", [f"{prefix}:rest", doubled], [target]))
        return nodes, constants, self._outputs


def _added(kernel: Weights, axis: int, place: int) -> Weights:
    """Three weights along ``axis`` become two: those that meet the same pixel of the small image are added."""
    first, second, third = (kernel.take(i, axis) for i in range(3))
    pair = (first, second + third) if place == 0 else (first + second, third)
    return np.stack(pair, axis)


def _doubles(view: _View, node: Any) -> bool:
    """Whether an operator repeats each pixel twice along both axes, and does nothing else."""
    settings = _settings(node)
    wanted = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    if node.op_type != "Resize" or len(node.input) != 3 or any(settings.get(k) != v for k, v in wanted.items()):
        return False
    scales = view.value(node.input[2])
    return scales is not None and scales.tolist() == [1, 1, 2, 2]


def _settings(node: Any) -> dict[str, Any]:
    """An operator's attributes as plain values."""
    values: dict[str, Any] = {}
    for item in node.attribute:
        kinds = {1: item.f, 2: item.i, 3: item.s.decode("utf-8", "replace"), 7: list(item.ints)}
        values[item.name] = kinds.get(item.type)
    return values
