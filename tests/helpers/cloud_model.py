"""A model of clouds small enough to know what it says, and a sky for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import SENTINEL2
from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, save_model

NAMES = ("clear", "cloud", "thin cloud", "shadow")


def brightness_model(path: Path, *, card: bool = True, softmax: bool = True) -> Path:
    """Scores of four classes from one band: shadow below 0.05, thin above 0.3, cloud above 0.5."""
    weight = np.array([0.0, 60.0, 20.0, -120.0], np.float32).reshape(4, 1, 1, 1)
    bias = np.array([0.0, -26.0, -6.0, 6.0], np.float32)
    nodes = [helper.make_node("Conv", ["x", "w", "b"], ["s"], kernel_shape=[1, 1])]
    nodes.append(
        helper.make_node("Softmax", ["s"], ["p"], axis=1) if softmax else helper.make_node("Identity", ["s"], ["p"])
    )
    graph = helper.make_graph(
        nodes,
        "brightness",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1, "h", "w"])],
        [helper.make_tensor_value_info("p", TensorProto.FLOAT, ["n", 4, "h", "w"])],
        [numpy_helper.from_array(weight, "w"), numpy_helper.from_array(bias, "b")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    if not card:
        onnx.save(model, str(path))
        return path
    document = Card(
        "brightness",
        task="segmentation",
        input=InputSpec((SENTINEL2.band("B04"),), layout="image"),
        outputs=(OutputSpec("class", "class", "p", classes=tuple(ClassSpec(i, name) for i, name in enumerate(NAMES))),),
    )
    save_model(model.SerializeToString(), document, path)
    return path


def sky(side: int = 96) -> np.ndarray:
    """Reflectance: ground of 0.15, a cloud with a hole, a speck, a thin cloud and a shadow."""
    plane = np.full((side, side), 0.15, np.float32)
    plane[10:40, 10:40] = 0.7
    plane[20:22, 20:22] = 0.15
    plane[60, 60] = 0.7
    plane[60:80, 10:30] = 0.4
    plane[45:58, 40:70] = 0.02
    return plane
