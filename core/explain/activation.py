"""Class activation maps: where in a layer the evidence for the target lies.

All take a layer's tensor ``A`` ``(n, k, ...)`` and most the slope ``dA`` of the target there; one run gives both.
A map has the layer's own cells; it is not sharpened to the input's.
"""

from __future__ import annotations

import time
from typing import Callable, Optional, Sequence

import numpy as np

from ..errors import ParameterError
from .explainer import Answer, Explainer
from .explanation import Explanation
from .node import Array
from .relevance import EDGES, guided
from .targets import Target
from .trace import Network

_FEW = 64  # channels of Score-CAM
_WEIGHTED = ("Conv", "ConvTranspose", "Gemm", "MatMul", "Einsum")
_MAKERS = ("Relu", "LeakyRelu", "PRelu", "Elu", "Clip", "HardSwish", "Swish", "Gelu", "Mish", "Mul", "Conv", "Add")


def layers(explainer: Explainer, x: Array, target: Target) -> list[str]:
    """The tensors that maps can be made of, in the network's order: channels on a grid or a series.

    Raises
    ------
    ParameterError
        The network has none.
    """
    network = explainer.network(x, target)
    own = {name for node in explainer.model.graph.nodes for name in node.outputs}
    found = [
        name
        for node in network.nodes
        if node.op in _MAKERS
        for name in node.outputs
        if name in network.active and name in own and name != target.output
        if network.shapes[name][0] == network.shapes[network.input][0]
        if len(network.shapes[name]) > 2 and network.shapes[name][1] > 1 and np.prod(network.shapes[name][2:]) > 1
    ]
    if not found:
        raise ParameterError(
            "The network has no layer with places in it, of which a class activation map could be made. "
            "Choose another method, such as integrated gradients."
        )
    return found


def bottleneck(explainer: Explainer, x: Array, target: Target) -> str:
    """The last of the coarsest layers that all of the answer passes through, and weights follow.

    For a classifier that is its last one. What goes around a layer, as along the skips of a U-Net, is not in its map:
    there it is the last layer of the decoder, whose map is as fine as the image. For the context that a U-Net draws on
    name its deepest layer instead (see ``layers``). Where no layer has all, it is the last of the coarsest.
    """
    names = layers(explainer, x, target)
    network = explainer.network(x, target)
    found = [name for name in names if name in _passed(network)] or names
    cells = {name: int(np.prod(network.shapes[name][2:])) for name in found}
    coarsest = min(cells.values())
    return [name for name in found if cells[name] == coarsest][-1]


def _passed(network: Network) -> set[str]:
    """The tensors that every way from the input to the output leads through, and weights follow."""
    last: dict[str, int] = {name: len(network.nodes) for name in network.outputs[:1]}
    for place, node in enumerate(network.nodes):
        last.update({name: max(place, last.get(name, 0)) for name in node.inputs if name in network.active})
    weighted = max((k for k, node in enumerate(network.nodes) if node.op in _WEIGHTED), default=-1)
    found, alive = set(), {network.input}
    for place, node in enumerate(network.nodes):
        alive.update(name for name in node.outputs if name in network.active and name in last)
        alive = {name for name in alive if last.get(name, -1) > place}
        if len(alive) == 1 and place < weighted:
            found.update(alive)
    return found


def _over(x: Array, what: Callable[..., Array]) -> Array:
    """``what`` over the places of a layer, kept as axes of one."""
    found: Array = what(x, axis=tuple(range(2, x.ndim)), keepdims=True)
    return found


def _grad_cam(A: Array, dA: Array) -> Array:
    found: Array = np.maximum((_over(dA, np.mean) * A).sum(1, keepdims=True), 0)
    return found


def _hirescam(A: Array, dA: Array) -> Array:
    found: Array = np.maximum((dA * A).sum(1, keepdims=True), 0)
    return found


def _signed_hirescam(A: Array, dA: Array) -> Array:
    found: Array = (dA * A).sum(1, keepdims=True)
    return found


def _respond_cam(A: Array, dA: Array) -> Array:
    total = _over(A, np.sum)
    weights = np.divide(_over(A * dA, np.sum), total, out=np.zeros_like(total), where=np.abs(total) > 1e-12)
    found: Array = (weights * A).sum(1, keepdims=True)
    return found


def _cam(A: Array, dA: Array) -> Array:
    spread = np.abs(dA - _over(dA, np.mean)).max()
    if spread > 1e-4 * np.abs(dA).max():
        raise ParameterError(
            "CAM is for networks that average a layer's places before one last linear layer, which this one does not. "
            "Choose Grad-CAM, which is the same there and is made for others too."
        )
    found: Array = (_over(dA, np.sum) * A).sum(1, keepdims=True)
    return found


def _eigen_cam(A: Array) -> Array:
    maps = []
    for sample in A:
        places = sample.reshape(len(sample), -1).T
        *_, directions = np.linalg.svd(places - places.mean(0), full_matrices=False)
        along = (places - places.mean(0)) @ directions[0]
        # The sign of a direction is arbitrary: activity counts as much.
        along = along if np.dot(along, places.sum(1) - places.sum(1).mean()) >= 0 else -along
        maps.append(np.maximum(along, 0).reshape(1, *sample.shape[1:]))
    found: Array = np.stack(maps).astype(np.float32)
    return found


def _run(explainer: Explainer, x: Array, target: Target, layer: str) -> tuple[str, Answer]:
    layer = layer or bottleneck(explainer, x, target)
    return layer, explainer.run(x, target, layers=[layer], to_input=False)


def _mapped(name: str, make: Callable[[Array, Array], Array]) -> Callable[..., Explanation]:
    def method(explainer: Explainer, x: Array, target: Target, layer: str = "") -> Explanation:
        started = time.perf_counter()
        layer, answer = _run(explainer, x, target, layer)
        values = make(answer.tensors[layer], answer.signals[layer])
        seconds = time.perf_counter() - started
        return Explanation(values, target, name, answer.value, seconds=seconds, layer=layer)

    method.__name__ = name
    return method


#: Zhou et al. 2016, arXiv:1512.04150: the last layer's weights, signed; networks with global average pooling only.
cam = _mapped("cam", _cam)
#: Selvaraju et al. 2017, arXiv:1610.02391; for segmentation over a region, Vinogradova et al. 2020, arXiv:2002.11434.
grad_cam = _mapped("grad_cam", _grad_cam)
#: Draelos & Carin 2020, arXiv:2011.08891: slope times activation at each place, before the sum over channels.
hirescam = _mapped("hirescam", _hirescam)
#: The same with what speaks against, as maps of whole scenes have it, whose tiles add up.
signed_hirescam = _mapped("signed_hirescam", _signed_hirescam)
#: Zhao et al. 2018, arXiv:1806.00102: weights so that the map sums to slope times activation; signed.
respond_cam = _mapped("respond_cam", _respond_cam)


def eigen_cam(explainer: Explainer, x: Array, target: Target, layer: str = "") -> Explanation:
    """The first principal component of a layer (Muhammad & Yeasin 2020, arXiv:2008.00299); the class plays no part."""
    started = time.perf_counter()
    layer, answer = _run(explainer, x, target, layer)
    seconds = time.perf_counter() - started
    return Explanation(
        _eigen_cam(answer.tensors[layer]), target, "eigen_cam", answer.value, seconds=seconds, layer=layer
    )


def multi_layer_cam(explainer: Explainer, x: Array, target: Target, names: Sequence[str] = ()) -> Explanation:
    """HiResCAM of several layers, each scaled to one, the largest kept at each cell of the finest.

    After LayerCAM (Jiang et al. 2021, doi:10.1109/TIP.2021.3089943). ``names`` is, if empty, the last layer of each
    grid size.
    """
    started = time.perf_counter()
    if not names:
        network = explainer.network(x, target)
        last = {network.shapes[name][2:]: name for name in layers(explainer, x, target)}
        names = list(last.values())
    answer = explainer.run(x, target, layers=names, to_input=False)
    finest = max((answer.tensors[name].shape[2:] for name in names), key=lambda size: int(np.prod(size)))
    merged = np.zeros((len(x), 1, *finest), np.float32)
    for name in names:
        found = _hirescam(answer.tensors[name], answer.signals[name])
        top = _over(found, np.max)
        scaled = resized(np.divide(found, top, out=np.zeros_like(found), where=top > 0), finest)
        merged = np.maximum(merged, scaled)
    seconds = time.perf_counter() - started
    return Explanation(merged, target, "multi_layer_cam", answer.value, seconds=seconds, layer=", ".join(names))


def score_cam(
    explainer: Explainer, x: Array, target: Target, layer: str = "", baseline: Optional[Array] = None
) -> Explanation:
    """Channels weighed by the target when they alone let the input through (Wang et al. 2020, arXiv:1910.01279).

    What is hidden is ``baseline``, zero if none is given. The 64 channels of the most energy are tried.
    """
    started = time.perf_counter()
    layer, answer = _run(explainer, x, target, layer)
    A = answer.tensors[layer]
    start = np.zeros_like(x) if baseline is None else np.broadcast_to(np.asarray(baseline, np.float32), x.shape)
    before = explainer.value(start, target)
    axes = (0, *range(2, A.ndim))
    chosen = np.argsort(-(A.astype(float) ** 2).sum(axes))[:_FEW]
    scores = np.zeros((len(x), len(chosen)))
    for j, k in enumerate(chosen):
        low, high = _over(A[:, k : k + 1], np.min), _over(A[:, k : k + 1], np.max)
        mask = np.divide(A[:, k : k + 1] - low, high - low, out=np.zeros_like(A[:, :1]), where=high > low)
        mask = _on_input(mask, x)
        scores[:, j] = explainer.value(start + mask * (x - start), target) - before
    scores = np.exp(scores - scores.max(1, keepdims=True))
    weights = (scores / scores.sum(1, keepdims=True)).reshape(scores.shape + (1,) * (A.ndim - 2))
    values = np.maximum((weights * A[:, chosen]).sum(1, keepdims=True), 0).astype(np.float32)
    return Explanation(
        values,
        target,
        "score_cam",
        answer.value,
        start,
        before,
        passes=len(chosen) + 2,
        seconds=time.perf_counter() - started,
        layer=layer,
    )


def guided_grad_cam(explainer: Explainer, x: Array, target: Target, layer: str = "") -> Explanation:
    """Guided backpropagation where Grad-CAM is high (Selvaraju et al. 2017, arXiv:1610.02391)."""
    started = time.perf_counter()
    coarse, fine = grad_cam(explainer, x, target, layer), guided(explainer, x, target)
    values = fine.values * _on_input(coarse.values, x)
    seconds = time.perf_counter() - started
    return Explanation(
        values, target, "guided_grad_cam", fine.value, passes=2, seconds=seconds, layer=coarse.layer, notes=(EDGES,)
    )


def _on_input(found: Array, x: Array) -> Array:
    if found.ndim != x.ndim:
        raise ParameterError(
            "The network's layers do not lie on the grid of its input, so that a map cannot be laid over it. "
            "Choose Grad-CAM, which stays on the layer's grid."
        )
    return resized(found, x.shape[2:])


def resized(values: Array, size: Sequence[int]) -> Array:
    """A map ``(n, k, ...)`` on a finer grid, each cell as large as it is."""
    for axis, wanted in enumerate(size, 2):
        index = (np.arange(wanted) * values.shape[axis]) // wanted
        values = np.take(values, index, axis)
    return values
