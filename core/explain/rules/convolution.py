"""Convolutions backwards as convolutions.

The adjoint of a convolution is a transposed one, which ONNX Runtime computes slowly. With stride 1 it is a convolution
with the flipped kernel. With stride s it is, for each of the s positions (a dimension) that an input pixel can have in
the grid of outputs, a small convolution with the taps that reach it (Shi et al. 2016, arXiv:1609.07009); the results
are interleaved.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..node import Array, Node, Shape
from .step import Adjoints, Step


@dataclass(frozen=True)
class Window:
    """How a kernel moves: one number a spatial dimension; ``pads`` holds those at the start, then at the end."""

    kernel: Shape
    strides: Shape
    dilations: Shape
    pads: Shape

    @property
    def spans(self) -> Shape:
        """Pixels from a kernel's first tap to its last."""
        return tuple(d * (k - 1) for k, d in zip(self.kernel, self.dilations))


def window_of(node: Node, kernel: Shape, large: Shape, small: Shape) -> Window:
    """The window of a convolution or pooling between ``large`` and ``small`` sizes, automatic padding worked out."""
    n = len(kernel)
    strides = tuple(node.get("strides", [1] * n))
    dilations = tuple(node.get("dilations", [1] * n))
    auto = node.get("auto_pad", "NOTSET")
    if auto in ("NOTSET", "VALID"):
        pads = tuple(node.get("pads", [0] * 2 * n)) if auto == "NOTSET" else (0,) * 2 * n
        return Window(kernel, strides, dilations, pads)
    totals = [max((o - 1) * t + d * (k - 1) + 1 - i, 0)
              for i, o, t, k, d in zip(large, small, strides, kernel, dilations)]  # fmt: skip
    low = [t // 2 if auto == "SAME_UPPER" else t - t // 2 for t in totals]
    return Window(kernel, strides, dilations, (*low, *(t - a for t, a in zip(totals, low))))


def conv(s: Step) -> Adjoints:
    """Conv."""
    weights = s.needed(1, "weights")
    g = transposed(s, s.signal, weights)
    return [g]


def transposed(s: Step, g: str, weights: Array) -> str:
    """``g``, of the shape of a Conv's output, taken back through the Conv with ``weights`` instead of its own."""
    large, small = s.shape(s.x)[2:], s.shape(s.y)[2:]
    window = window_of(s.node, weights.shape[2:], large, small)
    group = int(s.node.get("group", 1))
    spread = group > 1 and weights.shape[1] == 1 and len(small) == 2 and s.type(s.x) == np.float32
    if spread and any(t > 1 for t in window.strides):
        # Each channel by itself: the grid of outputs with zeros between is cheaper than to interleave phases.
        g, small = _zeros_between(s, g, small, window.strides)
    if spread or all(t == 1 for t in window.strides):
        low = [span - p for span, p in zip(window.spans, window.pads)]
        high = [size - o + span - a for size, o, span, a in zip(large, small, window.spans, low)]
        kernel = _flipped(weights, group)
        g, pads = _cropped(s, g, small, low, high)
        return s.b.node("Conv", g, s.b.constant(kernel), pads=pads, dilations=list(window.dilations), group=group)
    return _phases(s, g, weights, window, group)


def _zeros_between(s: Step, g: str, size: Shape, strides: Shape) -> tuple[str, Shape]:
    """``g`` on the grid of the input: each number at its place, and zeros up to the next one."""
    grown = tuple(n * t for n, t in zip(size, strides))
    scales = s.b.constant([1, 1, *strides], np.float32)
    repeated = s.b.node("Resize", g, "", scales, mode="nearest", coordinate_transformation_mode="asymmetric",
                        nearest_mode="floor")  # fmt: skip
    places = np.zeros((1, 1, *grown), np.float32)
    places[(0, 0, *(slice(None, None, t) for t in strides))] = 1
    return s.b.node("Mul", repeated, s.b.constant(places)), grown


def _flipped(weights: Array, group: int) -> Array:
    """A kernel mirrored, its inputs and outputs swapped group by group."""
    parted = weights.reshape(group, -1, *weights.shape[1:])
    swapped = np.swapaxes(parted, 1, 2)
    mirrored = np.flip(swapped, tuple(range(3, swapped.ndim)))
    return np.ascontiguousarray(mirrored.reshape(-1, *mirrored.shape[2:]))


def _cropped(s: Step, g: str, size: Shape, low: list[int], high: list[int]) -> tuple[str, list[int]]:
    """``g`` without what negative pads would cut off, and the other pads."""
    for axis, (a, b) in enumerate(zip(low, high)):
        if a < 0 or b < 0:
            g = s.b.cut(g, axis + 2, max(-a, 0), size[axis] - max(-b, 0))
    return g, [max(a, 0) for a in (*low, *high)]


def _phases(s: Step, g: str, weights: Array, window: Window, group: int) -> str:
    large, small = s.shape(s.x)[2:], s.shape(s.y)[2:]
    n, strides = len(large), window.strides
    # Tap k reaches input pixel i from output o = (i + pad - k d) / stride: for i + pad = stride q + r, o = q - tap.
    taps = [[divmod(k * d, t) for k in range(size)]
            for size, d, t in zip(window.kernel, window.dilations, strides)]  # fmt: skip
    lengths = [max(tap for tap, _ in axis) + 1 for axis in taps]
    first = [p // t for p, t in zip(window.pads, strides)]
    last = [(size - 1 + p) // t for size, p, t in zip(large, window.pads, strides)]
    low = [length - 1 - a for length, a in zip(lengths, first)]
    high = [b + 1 - o for b, o in zip(last, small)]
    g, pads = _cropped(s, g, small, low, high)
    kernels: list[Optional[Array]] = []
    taken = np.moveaxis(weights, (0, 1), (-2, -1))
    for phase in itertools.product(*(range(t) for t in strides)):
        # The last taps of a kernel meet the first pixels: those that no phase's pixel needs go with their padding.
        used = [max((tap + 1 for tap, r in axis if r == here), default=1) for axis, here in zip(taps, phase)]
        shorter = [max(used[a], lengths[a] - pads[a]) for a in range(n)]
        kernel = np.zeros(weights.shape[:2] + tuple(shorter), weights.dtype)
        placed, hit = np.moveaxis(kernel, (0, 1), (-2, -1)), False
        for index in itertools.product(*(range(k) for k in window.kernel)):
            if all(taps[a][k][1] == phase[a] for a, k in enumerate(index)):
                placed[tuple(taps[a][k][0] for a, k in enumerate(index))] = taken[index]
                hit = True
        kernels.append(_flipped(kernel, group) if hit else None)
    channels = weights.shape[1] * group
    sizes = [b - a + 1 for a, b in zip(first, last)]
    found = _stacked(s, g, kernels, lengths, pads, group, (s.shape(s.x)[0], channels, *sizes))
    joined = _interleaved(s, found, (s.shape(s.x)[0], channels, *sizes), strides)
    for axis in range(n):
        start = window.pads[axis] - first[axis] * strides[axis]
        if start or sizes[axis] * strides[axis] != large[axis]:
            joined = s.b.cut(joined, axis + 2, start, start + large[axis])
    return joined


def _stacked(
    s: Step, g: str, kernels: list[Optional[Array]], lengths: list[int], pads: list[int], group: int, shape: Shape
) -> str:
    """Channels ``(phases * channels)``, phase by phase, of kernels ``lengths`` long or shorter."""
    batch, channels, *sizes = shape
    used = [k for k in kernels if k is not None]
    if group == 1 and _blocks(len(used) * channels) * np.prod(lengths) <= sum(
        _blocks(channels) * np.prod(k.shape[2:]) for k in used
    ):
        whole = [np.pad(k, [(0, 0)] * 2 + [(m - n, 0) for m, n in zip(lengths, k.shape[2:])]) for k in used]
        found = s.b.node("Conv", g, s.b.constant(np.concatenate(whole)), pads=pads)
        if len(used) == len(kernels):
            return found
        cut = s.b.integers(*[channels] * len(used))
        parts = list(s.b.several("Split", (found, cut), len(used), axis=1)) if len(used) > 1 else [found]
    else:
        parts = []
        for k in used:
            low = [p - m + n for p, m, n in zip(pads, lengths, k.shape[2:])]
            parts.append(s.b.node("Conv", g, s.b.constant(k), pads=[*low, *pads[len(low) :]], group=group))
    # Phases that no tap reaches are zero.
    empty = "" if len(used) == len(kernels) else s.b.node("Expand", s.number(0), s.b.integers(batch, channels, *sizes))
    following = iter(parts)
    return s.b.node("Concat", *(empty if k is None else next(following) for k in kernels), axis=1)


def _blocks(channels: int) -> int:
    """How many blocks of channels the runtime computes at once."""
    return -(-channels // 16)


def _interleaved(s: Step, x: str, shape: Shape, strides: Shape) -> str:
    batch, channels, *sizes = shape
    n = len(sizes)
    if n == 2 and strides[0] == strides[1]:
        return s.b.node("DepthToSpace", x, blocksize=strides[0], mode="DCR")
    parted = s.b.reshape(x, (batch, *strides, channels, *sizes))
    order = [0, n + 1]
    for axis in range(n):
        order += [n + 2 + axis, 1 + axis]
    moved = s.b.node("Transpose", parted, perm=order)
    return s.b.reshape(moved, (batch, channels, *(a * t for a, t in zip(sizes, strides))))


def conv_transpose(s: Step) -> Adjoints:
    """ConvTranspose: its adjoint is the Conv with the very same kernel."""
    return [convolved(s, s.signal, s.needed(1, "weights"))]


def convolved(s: Step, g: str, weights: Array) -> str:
    """``g``, of the shape of a ConvTranspose's output, taken back through it with ``weights`` instead of its own."""
    node = s.node
    large, small = s.shape(s.y)[2:], s.shape(s.x)[2:]
    n = len(large)
    kernel = weights.shape[2:]
    strides, dilations = node.get("strides", [1] * n), node.get("dilations", [1] * n)
    low = list(node.get("pads", [0] * 2 * n)[:n])
    if node.get("auto_pad", "NOTSET") in ("SAME_UPPER", "SAME_LOWER") or node.get("output_shape"):
        extra = node.get("output_padding", [0] * n)
        totals = [max(0, (i - 1) * t + d * (k - 1) + 1 + e - o)
                  for i, o, t, k, d, e in zip(small, large, strides, kernel, dilations, extra)]  # fmt: skip
        upper = node.get("auto_pad", "NOTSET") == "SAME_UPPER"
        low = [t // 2 if upper else t - t // 2 for t in totals]
    # As many pixels at the end as the last tap of the last output needs, or fewer.
    high = [(i - 1) * t + d * (k - 1) + 1 - o - a
            for i, o, t, k, d, a in zip(small, large, strides, kernel, dilations, low)]  # fmt: skip
    g, pads = _cropped(s, g, large, low, high)
    group = int(node.get("group", 1))
    constant = s.node.inputs[1] if weights is s.value(1) else s.b.constant(weights)
    return s.b.node("Conv", g, constant, strides=list(strides), dilations=list(dilations), pads=pads, group=group)
