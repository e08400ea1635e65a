"""The same network with its weights shuffled: what it still says was never learned.

Adebayo et al. 2018, arXiv:1810.03292.
"""

from __future__ import annotations

import tempfile
import zlib
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Collection, Iterator, Sequence

import numpy as np

from ..errors import ModelError
from ..model import Model, load_model
from ..model.onnx_graphs import nodes_behind
from ..model.onnx_package import onnx_package
from .canonical import Canonical
from .shuffled_bands import shuffle_bands
from .trace import Network, typed

if TYPE_CHECKING:  # pragma: no cover
    import onnx

_WEIGHTED = frozenset(
    "Conv ConvTranspose ConvInteger Gemm MatMul LSTM GRU RNN BatchNormalization InstanceNormalization "
    "LayerNormalization".split()
)
# Elsewhere these standardize the input, or are exponents, which nobody learned and which overflow when shuffled.
_SIMPLE = frozenset(("Add", "Mul"))
# Attributes of linear models and support vectors.
_COEFFICIENTS = frozenset(("LinearClassifier", "LinearRegressor", "SVMClassifier", "SVMRegressor"))
_ENOUGH = 16  # weights; fewer may well stay in their order


@contextmanager
def randomized(model: Model, seed: int = 0, output: str = "") -> Iterator[Model]:
    """The model with every weight tensor shuffled, as a file that is gone afterwards.

    Of trees it is the leaves; of a process the bands of its centers and its lengthscales, and the weights; of support
    vectors their bands and coefficients. Only what ``output`` is made of counts, where it is given: what stands beside
    it, such as the flags, has weights too.

    Weights keep their values, and so their size; which is where changes. Where there are no others, those of ``Add``
    and ``Mul`` count.

    Raises
    ------
    ModelError
        The model holds no weights, or only a few.
    """
    package = onnx_package()
    proto = package.load(str(model.path))
    rng = np.random.default_rng(seed)
    nodes = nodes_behind(proto.graph, [output]) if output else list(proto.graph.node)
    kept = shuffle_bands(proto.graph, rng)
    learned = _shuffle_tensors(proto.graph, nodes, rng, _WEIGHTED, kept)
    learned += _shuffle_leaves(nodes, rng) + _shuffle_coefficients(nodes, rng)
    learned = learned or _shuffle_tensors(proto.graph, nodes, rng, _SIMPLE)
    if learned < _ENOUGH:
        raise _too_few(model, learned)
    with tempfile.TemporaryDirectory(prefix="terraclara-") as folder:
        path = Path(folder) / "shuffled.onnx"
        package.save(proto, str(path))
        names = [band.name for band in model.card.input.bands]
        yield load_model(path, () if model.card.input.by_position else names)


def unlearned(model: Model, network: Network, seed: int = 0) -> Network:
    """The ``network`` of a ``model`` with every weight tensor shuffled: as ``randomized``, but what was found out of
    its file is kept.

    Shuffled are the tensors of the simplified network, in which convolutions hold the normalization that follows them.
    Those of one name come in one order, whatever else is kept of the network.

    Raises
    ------
    ModelError
        There are no weights, or only a few.
    """
    plain = network.plain
    names = _weights(plain, _WEIGHTED) or _weights(plain, _SIMPLE)
    learned = sum(plain.constants[name].size for name in names)
    if learned < _ENOUGH:
        raise _too_few(model, learned)
    changed = dict(plain.constants)
    for name in names:
        values = plain.constants[name]
        rng = np.random.default_rng((seed, zlib.crc32(name.encode())))
        changed[name] = rng.permutation(values.ravel()).reshape(values.shape)
    shuffled = replace(plain, constants=changed)
    return typed(shuffled, network.shapes[network.input], network.outputs)


def _weights(plain: Canonical, operators: Collection[str]) -> list[str]:
    used = dict.fromkeys(name for node in plain.nodes if node.op in operators for name in node.inputs)
    constants = {name: plain.constants[name] for name in used if name in plain.constants}
    return [name for name, values in constants.items() if values.dtype.kind == "f" and values.size > 1]


def _too_few(model: Model, learned: int) -> ModelError:
    return ModelError(
        f"The model {model.card.name!r} holds {learned} weights, too few to shuffle. Leave this check out."
    )


def _shuffle_tensors(
    graph: onnx.GraphProto,
    nodes: Sequence[onnx.NodeProto],
    rng: np.random.Generator,
    operators: Collection[str],
    kept: Collection[str] = (),
) -> int:
    helper = onnx_package().numpy_helper
    used = {name for node in nodes if node.op_type in operators for name in node.input}
    # Weights of half precision are made whole first.
    used |= {node.input[0] for node in nodes if node.op_type == "Cast" and node.output[0] in used}
    used -= set(kept)
    tensors = [item for item in graph.initializer if item.name in used]
    for node in graph.node:
        if node.op_type == "Constant" and node.output[0] in used:
            tensors += [item.t for item in node.attribute if item.name == "value"]
    count = 0
    for tensor in tensors:
        values = helper.to_array(tensor)
        if values.dtype.kind == "f" and values.size > 1:
            shuffled = rng.permutation(values.ravel()).reshape(values.shape)
            tensor.CopyFrom(helper.from_array(shuffled, tensor.name))
            count += values.size
    return count


def _shuffle_coefficients(nodes: Sequence[onnx.NodeProto], rng: np.random.Generator) -> int:
    """Coefficients, and which band a number of the support vectors is of, for all of them alike."""
    count = 0
    for node in nodes:
        if node.op_type not in _COEFFICIENTS:
            continue
        attributes = {item.name: item for item in node.attribute}
        coefficients = attributes["coefficients"].floats
        moved = rng.permutation(np.array(coefficients))
        vectors = attributes.get("support_vectors")
        total = sum(attributes["vectors_per_class"].ints) if "vectors_per_class" in attributes else 0
        total = total or (attributes["n_supports"].i if "n_supports" in attributes else 0)
        if vectors is not None and total and len(vectors.floats) % total == 0:
            places = np.array(vectors.floats).reshape(total, -1)
            vectors.floats[:] = places[:, rng.permutation(places.shape[1])].ravel().tolist()
        coefficients[:] = moved.tolist()
        count += len(moved)
    return count


def _shuffle_leaves(nodes: Sequence[onnx.NodeProto], rng: np.random.Generator) -> int:
    """Every leaf gets what another one gives, with the classes: shuffled alone, weights of pure leaves stay alike."""
    count = 0
    for node in nodes:
        attributes = {item.name: item for item in node.attribute}
        for kind in ("target", "class"):
            trees, places = (attributes.get(f"{kind}_{name}") for name in ("treeids", "nodeids"))
            if trees is None or places is None:
                continue
            leaves, own = np.unique(np.array([trees.ints, places.ints]), axis=1, return_inverse=True)
            moved = leaves[:, rng.permutation(leaves.shape[1])[own.ravel()]]
            for item, values in zip((trees, places), moved):
                del item.ints[:]
                item.ints.extend(values.tolist())
            count += moved.shape[1]
    return count
