"""Layers of a network: scikit-learn's logistic regression and multilayer perceptron as ONNX, and what graphs share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

import numpy as np

from ..model.onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

OPSET = {"": 17, "ai.onnx.ml": 3}
_IR_VERSION = 8


def layers_graph(mean: Array, scale: Array, weights: Sequence[Array], biases: Sequence[Array]) -> onnx.ModelProto:
    """A network of linear layers with rectifiers between them, on standardized bands.

    Its input is ``spectra`` ``(n, bands)``, its output ``probabilities`` ``(n, classes)``; a last layer of one score is
    that of the second of two classes.
    """
    helper = onnx_package().helper
    constants = {"mean": mean, "scale": scale}
    nodes = [
        helper.make_node("Sub", ["spectra", "mean"], ["centered"]),
        helper.make_node("Div", ["centered", "scale"], ["layer0"]),
    ]
    for k, (weight, bias) in enumerate(zip(weights, biases)):
        constants.update({f"weight{k}": weight, f"bias{k}": np.ravel(bias)})
        last = k == len(weights) - 1
        linear = "scores" if last else f"linear{k}"
        nodes.append(helper.make_node("Gemm", [f"layer{k}", f"weight{k}", f"bias{k}"], [linear]))
        if not last:
            nodes.append(helper.make_node("Relu", [linear], [f"layer{k + 1}"]))
    scores = int(np.size(biases[-1]))
    nodes += of_scores("scores", binary=scores == 1)
    return finished_graph(nodes, len(mean), max(scores, 2), constants)


def of_scores(scores: str, *, binary: bool) -> list[onnx.NodeProto]:
    """Operators that make ``probabilities`` of scores; ``binary``: one score, of the second class against 0.

    A sigmoid, and one less it, would be coarse where a probability is small, which a temperature makes large.
    """
    helper = onnx_package().helper
    nodes = []
    if binary:
        nodes = [
            helper.make_node("Sub", [scores, scores], ["zero"]),
            helper.make_node("Concat", ["zero", scores], ["each"], axis=1),
        ]
        scores = "each"
    return [*nodes, helper.make_node("Softmax", [scores], ["probabilities"], axis=1)]


def finished_graph(
    nodes: Sequence[onnx.NodeProto], bands: int, classes: int, constants: Optional[Mapping[str, Array]] = None
) -> onnx.ModelProto:
    """The model of ``nodes``, from ``spectra`` to ``probabilities``; ``constants`` become float32."""
    package = onnx_package()
    helper, kind = package.helper, package.TensorProto.FLOAT
    graph = helper.make_graph(
        list(nodes),
        "classifier",
        [helper.make_tensor_value_info("spectra", kind, ["n", bands])],
        [helper.make_tensor_value_info("probabilities", kind, ["n", classes])],
        initializer=[
            package.numpy_helper.from_array(np.asarray(value, np.float32), name)
            for name, value in (constants or {}).items()
        ],
    )
    model: onnx.ModelProto = helper.make_model(
        graph,
        producer_name="terraclara",
        opset_imports=[helper.make_opsetid(domain, version) for domain, version in OPSET.items()],
        ir_version=_IR_VERSION,
    )
    return model
