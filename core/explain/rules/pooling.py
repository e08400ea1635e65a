"""Pooling and resampling."""

from __future__ import annotations

import numpy as np

from ...errors import NoGradientError
from ..node import Array, Node
from ..run import apply
from .convolution import window_of
from .movement import put_back
from .separable import repeats, separable
from .step import Adjoints, Step


def max_pool(s: Step) -> Adjoints:
    """MaxPool: back to where each maximum was.

    The places are found by a second pooling on this side, so that the forward pass stays as fast as it was.
    """
    return [unpooled(s, s.x, s.signal)]


def unpooled(s: Step, x: str, g: str) -> str:
    """``g`` put where the maxima of ``x`` are."""
    # The places are numbered row by row, in whichever order the network itself would have them.
    attributes = {k: v for k, v in s.node.attributes.items() if k != "storage_order"}
    _, index = s.b.several("MaxPool", (x,), 2, **attributes)
    shape, n = s.shape(s.x), len(s.shape(s.x)) - 2
    kernel = tuple(attributes["kernel_shape"])
    w = window_of(s.node, kernel, shape[2:], s.shape(s.y)[2:])
    apart = all(k <= t for k, t in zip(kernel, w.strides)) and set(w.dilations) == {1}
    # MaxUnpool knows neither padded nor rounded-up windows.
    whole = not any(w.pads) and not attributes.get("ceil_mode", 0)
    if apart and whole and n <= 3 and s.type(s.x) == np.float32:
        size = s.b.integers(*shape)
        return s.b.node("MaxUnpool", g, index, size, kernel_shape=list(kernel), strides=list(w.strides))
    return put_back(s, s.b.reshape(g, (-1,)), s.b.reshape(index, (-1,)), shape)


def average_pool(s: Step) -> Adjoints:
    """AveragePool: the mean of each window is separable, at borders too."""
    shape, out = s.shape(s.x), s.shape(s.y)
    kernel = tuple(s.node.get("kernel_shape"))
    w = window_of(s.node, kernel, shape[2:], out[2:])
    n = len(kernel)
    matrices = {}
    for a in range(n):
        if kernel[a] == 1 and w.strides[a] == 1 and not (w.pads[a] or w.pads[n + a]):
            continue
        attributes = {
            "kernel_shape": [kernel[a]],
            "strides": [w.strides[a]],
            "pads": [w.pads[a], w.pads[n + a]],
            "count_include_pad": int(s.node.get("count_include_pad", 0)),
            "ceil_mode": int(s.node.get("ceil_mode", 0)),
        }
        if s.b.opset >= 19:
            attributes["dilations"] = [w.dilations[a]]
        pool = Node("AveragePool", ("x",), ("y",), attributes)
        eye = np.eye(shape[2 + a], dtype=np.float32)[:, None]
        matrices[2 + a] = apply(pool, {"x": eye}, s.b.opset)[0][:, 0].T.astype(s.type(s.x))
    return [resampled_back(s, s.signal, matrices)]


def resampled_back(s: Step, g: str, matrices: dict[int, Array]) -> str:
    """The adjoint of a resampling; whole repetitions and means of blocks without any matrix."""
    rank, axes = len(s.shape(s.x)), sorted(matrices)
    spatial = axes == list(range(2, rank)) and s.type(s.x) == np.float32
    times = [repeats(matrices[a]) for a in axes]
    if spatial and all(times):
        pooled = s.b.node("AveragePool", g, kernel_shape=times, strides=times)
        return s.b.scaled(pooled, float(np.prod(times)), s.type(s.x))
    blocks = [repeats(np.ascontiguousarray(matrices[a].T) * len(matrices[a].T) / len(matrices[a])) for a in axes]
    if spatial and rank == 4 and all(blocks):
        scales = s.b.constant([1.0, 1.0, *blocks], np.float32)
        grown = s.b.node("Resize", g, "", scales, mode="nearest", coordinate_transformation_mode="asymmetric",
                         nearest_mode="floor")  # fmt: skip
        return s.b.scaled(grown, 1 / float(np.prod(blocks)), s.type(s.x))
    return separable(s.b, g, matrices, rank)


def global_average(s: Step) -> Adjoints:
    """GlobalAveragePool."""
    shape = s.shape(s.x)
    g = s.b.scaled(s.signal, 1 / float(np.prod(shape[2:])), s.type(s.x))
    return [s.b.node("Expand", g, s.b.integers(*shape))]


def resize(s: Step) -> Adjoints:
    """Resize in any mode: each axis as the matrix that the operator itself makes of an identity."""
    return [resampled_back(s, s.signal, resize_matrices(s))]


def resize_matrices(s: Step) -> dict[int, Array]:
    """What a Resize does along each axis, ``(outputs, inputs)``."""
    node, shape, out = s.node, s.shape(s.x), s.shape(s.y)
    if node.get("coordinate_transformation_mode") == "tf_crop_and_resize":
        raise NoGradientError("Resize", "crops, for which there is no gradient here")
    if node.get("keep_aspect_ratio_policy", "stretch") != "stretch":
        raise NoGradientError("Resize", "keeps the aspect ratio, for which there is no gradient here")
    scales = s.value(2)
    named = [int(a) for a in node.get("axes", range(len(shape)))]
    attributes = {k: v for k, v in node.attributes.items() if k not in ("axes", "keep_aspect_ratio_policy")}
    matrices = {}
    for axis, (size, wanted) in enumerate(zip(shape, out)):
        scale = float(scales[named.index(axis)]) if scales is not None and scales.size and axis in named else None
        if size == wanted and scale in (None, 1.0):
            continue
        if axis < 2 and len(shape) > 2:
            raise NoGradientError("Resize", "changes the number of channels, for which there is no gradient here")
        eye = np.eye(size, dtype=np.float32)[:, None, None]
        given = {"x": eye}
        if scale is not None:
            given["scales"] = np.array([1, 1, 1, scale], np.float32)
        else:
            given["sizes"] = np.array([size, 1, 1, wanted], np.int64)
        inputs = ("x", "", "scales" if scale is not None else "", "" if scale is not None else "sizes")
        one = Node("Resize", inputs[: 3 if scale is not None else 4], ("y",), attributes)
        matrices[axis] = apply(one, given, s.b.opset)[0][:, 0, 0].T.astype(s.type(s.x))
    return matrices
