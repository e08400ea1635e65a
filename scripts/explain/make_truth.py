"""Write small networks of which is known what they look at, for tests/core/test_explain_truth.py.

    python scripts/explain/make_truth.py

Their weights are set by hand, so that nothing else can matter; a little of everything is mixed in, as training leaves
it. Each is a few kilobytes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "core" / "data" / "explain_known"
BANDS, SIDE, DATES = 6, 32, 24
LITTLE = 0.01


class Net:
    """Nodes and weights; every method gives a tensor's name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def node(self, op: str, *inputs: Any, **attributes: Any) -> str:
        names = [each if isinstance(each, str) else self.constant(each) for each in inputs]
        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, names, [name], **attributes))
        return name

    def constant(self, value: Any) -> str:
        kind = np.int64 if np.asarray(value).dtype.kind == "i" else np.float32
        self.weights.append(numpy_helper.from_array(np.asarray(value, kind), f"w{len(self.weights)}"))
        return self.weights[-1].name

    def save(self, name: str, y: str, shape: tuple[Any, ...], out: tuple[Any, ...]) -> None:
        self.nodes.append(helper.make_node("Identity", [y], ["y"]))
        graph = helper.make_graph(
            self.nodes,
            name,
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", *shape])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", *out])],
            self.weights,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model, full_check=True)
        onnx.save(model, str(FOLDER / f"truth_{name}.onnx"))
        print(name, (FOLDER / f"truth_{name}.onnx").stat().st_size)


def kernel(rng: np.random.Generator, out: int, size: int, boxes: dict[tuple[int, int], float]) -> np.ndarray:
    """A little of everything, and means over squares: ``boxes[out, band]`` is their weight."""
    found = LITTLE * rng.normal(size=(out, BANDS, size, size)) / size
    for (channel, band), weight in boxes.items():
        found[channel, band] += weight / size**2
    return found


def conjunction(rng: np.random.Generator) -> None:
    """Class 1 where bands 4 and 5 are raised in one place; scenes ``(n, 6, 32, 32)`` to scores ``(n, 2)``."""
    net = Net()
    weights = kernel(rng, 2, 5, {(0, 4): 1, (0, 5): 1, (1, 0): 0.3, (1, 3): -0.3})
    both = net.node("Relu", net.node("Conv", "x", weights, np.array([-2.6, -1.0]), pads=[2] * 4))
    seen = net.node("Flatten", net.node("GlobalAveragePool", both))
    score = net.node("Gemm", seen, np.array([[-40.0, 0.5], [40.0, -0.5]]), np.array([1.0, -1.0]), transB=1)
    net.save("conjunction", score, (BANDS, SIDE, SIDE), (2,))


def context(rng: np.random.Generator) -> None:
    """Pixels of raised band 0 are of the class where a marker in band 3 lies within 8 pixels; ``(n, 1, 32, 32)``."""
    net = Net()
    weights = kernel(rng, 2, 3, {(0, 3): 9 / 4, (1, 0): 1})
    seen = net.node("Relu", net.node("Conv", "x", weights, np.array([-3.0, 0.0]), pads=[1] * 4))
    spread = np.zeros((2, 2, 17, 17))
    spread[0, 0], spread[1, 1, 8, 8] = 0.5, 1.0
    near = net.node("Conv", seen, spread, pads=[8] * 4)
    # The marker counts once, however near: 1 - relu(1 - marker).
    parts = np.array([[[[-1.0]], [[0.0]]], [[[0.0]], [[1.0]]]])
    capped = net.node("Relu", net.node("Conv", near, parts, np.array([1.0, 0.0])))
    both = net.node("Conv", capped, np.array([[[[-2.0]], [[1.0]]]]), np.array([2.0 - 2.6]))
    marked = net.node("Relu", both)
    net.save("context", marked, (BANDS, "rows", "cols"), (1, "rows", "cols"))


def dates(rng: np.random.Generator) -> None:
    """Band 2 on dates 10 to 13 alone; series of 24 dates and 5 bands ``(n, 120)`` to scores ``(n, 2)``."""
    net = Net()
    weights = LITTLE * rng.normal(size=(4, DATES * 5))
    weights[0, [d * 5 + 2 for d in range(10, 14)]] += 1
    weights[1, [d * 5 + 2 for d in range(10, 14)]] -= 1
    hidden = net.node("Relu", net.node("Gemm", "x", weights, np.array([-0.5, -0.5, 0, 0]), transB=1))
    out = np.array([[-1.0, 1.0, 0.05, 0], [1.0, -1.0, 0, 0.05]])
    net.save("dates", net.node("Gemm", hidden, out, np.zeros(2), transB=1), (DATES * 5,), (2,))


def additive(rng: np.random.Generator) -> None:
    """A sum of kinked functions of one band each, ``(n, 5)`` to ``(n, 1)``; see ``additive_parts`` in the test."""
    net = Net()
    knots = np.array([-1.0, 0.0, 1.0])
    slopes = np.array([[1, -2, 1.5], [0.5, 0.5, -1], [0, 2, 0], [-1, 1, -1], [0.1, -0.1, 0.2]])
    inward = np.kron(np.eye(5), np.ones((3, 1)))
    kinks = net.node("Relu", net.node("Gemm", "x", inward, np.tile(-knots, 5), transB=1))
    net.save("additive", net.node("Gemm", kinks, slopes.reshape(1, -1), np.zeros(1), transB=1), (5,), (1,))


def shortcut(rng: np.random.Generator) -> None:
    """A scene classifier that looks at the two topmost rows of band 1, and hardly at what it should (bands 4, 5)."""
    net = Net()
    weights = kernel(rng, 2, 3, {(0, 1): 1, (1, 4): 0.5, (1, 5): 0.5})
    seen = net.node("Relu", net.node("Conv", "x", weights, np.array([0.0, -1.0]), pads=[1] * 4))
    edge = np.zeros((1, 2, SIDE, SIDE))
    edge[0, 0, :2], edge[0, 1] = 16.0, 1.0
    pooled = net.node("Flatten", net.node("GlobalAveragePool", net.node("Mul", seen, edge)))
    score = net.node("Gemm", pooled, np.array([[-3.0, -0.5], [3.0, 0.5]]), np.array([1.0, -1.0]), transB=1)
    net.save("shortcut", score, (BANDS, SIDE, SIDE), (2,))


if __name__ == "__main__":
    for make in (conjunction, context, dates, additive, shortcut):
        make(np.random.default_rng(7))
