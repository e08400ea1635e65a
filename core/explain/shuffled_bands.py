"""The bands of a Gaussian process shuffled in its graph: their lengthscales, and the places of its centers.

Distances to centers are one product, ``[w, |w|^2] K + c`` with ``w = z / lengthscales``, of few bands by a product with
a diagonal (``core/gp/graph.py``), so that centers and lengthscales stand in the same tensor. Shuffled as a whole it
makes no distances, and every pixel is far from all centers; here each band gets another one's places, in standard
deviations, and a lengthscale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..model.onnx_package import onnx_package

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
    for joined in graph.node:
        if joined.op_type != "Concat" or len(joined.input) != 2:
            continue
        squares, scaled = producers.get(joined.input[1]), producers.get(joined.input[0])
        if squares is None or squares.op_type != "ReduceSumSquare" or squares.input[0] != joined.input[0]:
            continue
        products = [
            node
            for node in graph.node
            if node.op_type == "Gemm" and node.input[0] == joined.output[0] and set(node.input[1:]) <= set(tensors)
        ]
        found.update(name for node in products for name in node.input[1:])
        if scaled is None or scaled.op_type not in ("Mul", "MatMul") or scaled.input[1] not in tensors:
            continue
        given = helper.to_array(tensors[scaled.input[1]])
        scales = np.diag(given) if given.ndim == 2 and np.array_equal(given, np.diag(np.diag(given))) else given
        if scales.ndim != 1:
            continue
        found.add(scaled.input[1])
        other = rng.permutation(scales)
        order = rng.permutation(len(scales))
        for node in products:
            K, c = (helper.to_array(tensors[name]) for name in node.input[1:3])
            moved = K.astype(np.float64)
            # K is factor [-2 T; 1], and c is factor |T|^2 + offset.
            factor = moved[-1:]
            before = (moved[:-1] ** 2).sum(0) / (4 * factor[0])
            moved[:-1] = (moved[:-1] / scales[:, None])[order] * other[:, None]
            shifted = c - before + (moved[:-1] ** 2).sum(0) / (4 * factor[0])
            tensors[node.input[1]].CopyFrom(helper.from_array(moved.astype(K.dtype), node.input[1]))
            tensors[node.input[2]].CopyFrom(helper.from_array(shifted.astype(c.dtype), node.input[2]))
        moved = other if given.ndim == 1 else np.diag(other)
        tensors[scaled.input[1]].CopyFrom(helper.from_array(moved, scaled.input[1]))
    return found
