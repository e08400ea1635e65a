"""The bands of a Gaussian process shuffled in its graph: their lengthscales, and the places of its centers.

Distances to centers are one product, ``[w, |w|^2] K + c`` with ``w = z / lengthscales``, of few bands by a product with
a diagonal (``core/gp/graph.py``), so that centers and lengthscales stand in the same tensor. Shuffled as a whole it
makes no distances, and every pixel is far from all centers; here each band gets another one's places and another one's
lengthscale, both in units of how far the centers spread along it. Where centers lie along a few axes, ``w`` is
multiplied with these first, and it is the axes' places that change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..model.onnx_package import onnx_package
from .node import Array

if TYPE_CHECKING:  # pragma: no cover
    import onnx


def shuffle_bands(graph: onnx.GraphProto, rng: np.random.Generator) -> set[str]:
    """Give every band the lengthscale of one band and the centers' places of another.

    Returns the names of the tensors that make distances.
    """
    helper = onnx_package().numpy_helper
    tensors = {item.name: item for item in graph.initializer}
    producers = {name: node for node in graph.node for name in node.output}
    found: set[str] = set()

    def told(name: str) -> Array:
        return np.asarray(helper.to_array(tensors[name]))

    def replaced(name: str, values: Array) -> None:
        tensors[name].CopyFrom(helper.from_array(values.astype(told(name).dtype), name))

    for joined in graph.node:
        if joined.op_type != "Concat" or len(joined.input) != 2:
            continue
        squares = producers.get(joined.input[1])
        if squares is None or squares.op_type != "ReduceSumSquare":
            continue
        scaled, along = (producers.get(name) for name in (squares.input[0], joined.input[0]))
        if squares.input[0] != joined.input[0] and not (
            along is not None and along.op_type == "MatMul" and along.input[1] in tensors
            and scaled is not None and scaled.input[0] == along.input[0]
        ):  # fmt: skip
            continue
        products = [
            node
            for node in graph.node
            if node.op_type == "Gemm" and node.input[0] == joined.output[0] and set(node.input[1:]) <= set(tensors)
        ]
        found.update(name for node in products for name in node.input[1:])
        if scaled is None or scaled.op_type not in ("Mul", "MatMul") or scaled.input[1] not in tensors:
            continue
        given = told(scaled.input[1])
        scales = np.diag(given) if given.ndim == 2 and np.array_equal(given, np.diag(np.diag(given))) else given
        if scales.ndim != 1 or not products:
            continue
        found.add(scaled.input[1])
        axes = None
        if along is not None and along is not scaled:
            found.add(along.input[1])
            axes = told(along.input[1]).astype(np.float64) / scales[:, None]
        # K is factor [-2 T; 1], and c is factor |T|^2 + offset, with T along the axes where there are any.
        kernels = [told(node.input[1]).astype(np.float64) for node in products]
        joint = np.hstack([K[:-1] / (-2 * K[-1]) for K in kernels])
        spread = (joint if axes is None else axes @ joint).std(1)  # in length scales
        spread = np.where(spread > 0, spread, 1.0)
        drawn, order = rng.permutation(spread), rng.permutation(len(scales))
        other = scales * drawn / spread

        def moved(places: Array, spread: Array = spread, order: Array = order, drawn: Array = drawn) -> Array:
            """What ``(bands, n)`` places in length scales become."""
            return np.asarray((places / spread[:, None])[order] * drawn[:, None])

        if axes is not None and along is not None:
            replaced(along.input[1], moved(axes) * other[:, None])
        for node, K in zip(products, kernels):
            c = told(node.input[2]).astype(np.float64)
            factor, T = K[-1], K[:-1] / (-2 * K[-1])
            before, after = (T, moved(T)) if axes is None else (axes @ T, moved(axes) @ T)
            replaced(node.input[2], c + factor * ((after**2).sum(0) - (before**2).sum(0)))
            if axes is None:
                replaced(node.input[1], np.vstack([-2 * factor * after, factor]))
        replaced(scaled.input[1], other if given.ndim == 1 else np.diag(other))
    return found
