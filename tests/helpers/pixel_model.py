"""A small network of pixels, and what it must give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import SENTINEL2
from terraclara.core.model import Card, InputSpec, OutputSpec, save_model

FLOAT = TensorProto.FLOAT
BANDS = ("B03", "B04", "B08")


def write_model(folder: Path) -> Path:
    """A small network of pixels: two dense layers with tanh, outputs mean, std and flag."""
    rng = np.random.default_rng(0)
    parts = {
        "w1": rng.normal(size=(3, 64)).astype(np.float32),
        "w2": rng.normal(size=(64, 1)).astype(np.float32),
        "half": np.float32([0.5]),
        "one": np.float32([1]),
        "zero": np.float32([0]),
        "two": np.float32([2]),
    }
    nodes = [
        helper.make_node("MatMul", ["x", "w1"], ["a"]),
        helper.make_node("Tanh", ["a"], ["b"]),
        helper.make_node("MatMul", ["b", "w2"], ["m"]),
        helper.make_node("Flatten", ["m"], ["mean"], axis=1),
        helper.make_node("Abs", ["m"], ["std"]),
        helper.make_node("Greater", ["m", "one"], ["g"]),
        helper.make_node("Where", ["g", "two", "zero"], ["flag"]),
    ]
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("x", FLOAT, ["n", 3])],
        [helper.make_tensor_value_info(name, FLOAT, ["n", 1]) for name in ("mean", "std", "flag")],
        [numpy_helper.from_array(np.asarray(value), key) for key, value in parts.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    card = Card(
        "net",
        id="net",
        input=InputSpec(tuple(SENTINEL2.band(name) for name in BANDS)),
        outputs=(OutputSpec("mean", "mean", unit="m2 m-2"), OutputSpec("std", "std"), OutputSpec("flag", "flag")),
        compiled={"batch_size_suggestion": 1000},
    )
    return save_model(model.SerializeToString(), card, folder / "net.onnx")


def expected(model_path: Path, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The map by a plain double-precision evaluation of the weights."""
    weights = {t.name: numpy_helper.to_array(t).astype(float) for t in onnx.load(model_path).graph.initializer}
    mean = np.tanh(values.reshape(3, -1).T.astype(float) @ weights["w1"]) @ weights["w2"]
    return np.stack([mean, np.abs(mean), np.where(mean > 1, 2.0, 0.0)])[..., 0].reshape(3, *values.shape[1:])


def spectra(height: int, width: int, seed: int = 1) -> np.ndarray[Any, Any]:
    return np.random.default_rng(seed).uniform(0, 0.6, (3, height, width)).astype(np.float32)
