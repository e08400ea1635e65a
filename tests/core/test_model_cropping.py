"""Networks that compute no more of a layer than the middle of a tile needs: the middle stays the same."""

from __future__ import annotations

import itertools
from typing import Any, Optional

import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from terraclara.core.model.context import context_of
from terraclara.core.model.cropping import Cropping, cropping
from terraclara.core.model.graph import graph_of

FLOAT = onnx.TensorProto.FLOAT


class Drawing:
    """A network of two bands being drawn; every method returns a layer's name."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.nodes: list[Any] = []
        self.weights: list[Any] = []
        self.channels = {"x": 2}

    def node(self, op: str, inputs: list[str], channels: int, **attributes: Any) -> str:
        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, inputs, [name], **attributes))
        self.channels[name] = channels
        return name

    def weight(self, value: Any) -> str:
        self.weights.append(numpy_helper.from_array(np.asarray(value, np.float32), f"w{len(self.weights)}"))
        return self.weights[-1].name

    def conv(self, x: str, channels: int, kernel: int = 3, stride: int = 1, dilation: int = 1) -> str:
        shape = (channels, self.channels[x], kernel, kernel)
        weights = self.weight(self.rng.normal(size=shape) / kernel / np.sqrt(self.channels[x]))
        pad = (kernel - 1) * dilation // 2
        made = self.node("Conv", [x, weights], channels, pads=[pad] * 4, strides=[stride] * 2, dilations=[dilation] * 2)
        return self.node("Tanh", [made], channels)

    def up(self, x: str, how: str, mode: str = "half_pixel") -> str:
        count = self.channels[x]
        if how == "transposed":
            weights = self.weight(self.rng.normal(size=(count, count, 4, 4)) / 4)
            return self.node("ConvTranspose", [x, weights], count, strides=[2, 2], pads=[1, 1, 1, 1])
        given = [x, "", self.weight([1, 1, 2, 2])]
        return self.node("Resize", given, count, mode=how, coordinate_transformation_mode=mode)

    def bytes_of(self, *outputs: str) -> bytes:
        made = [helper.make_tensor_value_info(name, FLOAT, ["n", None, "h", "w"]) for name in outputs]
        image = helper.make_tensor_value_info("x", FLOAT, ["n", 2, "h", "w"])
        graph = helper.make_graph(self.nodes, "g", [image], made, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString())


def unet(seed: int, depth: int, down: str, up: str, kernel: int, residual: bool, mode: str = "half_pixel") -> bytes:
    draw = Drawing(seed)
    x, skips = draw.conv("x", 3, kernel), []
    for level in range(depth):
        if residual:
            x = draw.node("Add", [x, draw.conv(x, draw.channels[x], kernel)], draw.channels[x])
        skips.append(x)
        if down == "stride":
            x = draw.conv(x, 4 + level, 3, stride=2)
        else:
            x = draw.node(down, [x], draw.channels[x], kernel_shape=[2, 2], strides=[2, 2])
    x = draw.conv(x, 4, kernel)
    for skip in reversed(skips):
        x = draw.up(x, up, mode)
        x = draw.node("Concat", [x, skip], draw.channels[x] + draw.channels[skip], axis=1)
        x = draw.conv(x, 3, kernel)
    score = draw.node("Softmax", [draw.conv(x, 3, 1)], 3, axis=1)
    return draw.bytes_of(score, draw.node("ReduceMax", [score], 1, axes=[1]))


def run(content: bytes, given: dict[str, Any]) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    return list(session.run(None, given))


def check(content: bytes, middle: tuple[int, int], more: int = 0) -> Optional[Cropping]:
    """Compare tiles with context on some sides, or none, with whole passes."""
    graph = graph_of(content)
    context = context_of(graph)
    assert context is not None
    around = -(-(context.halo + more) // context.multiple) * context.multiple
    outputs = [item.name for item in graph.outputs]
    cropped = cropping(content, outputs, around)
    if cropped is None:
        return None
    assert cropped.context == around
    rng = np.random.default_rng(1)
    for sides in itertools.product((True, False), repeat=4):
        beyond = [around * side for side in sides]
        rows, cols = (middle[axis] * context.multiple + beyond[axis] + beyond[axis + 2] for axis in (0, 1))
        image = rng.normal(size=(1, 2, rows, cols)).astype(np.float32)
        whole, part = run(content, {"x": image}), run(cropped.content, {"x": image, **cropped.inputs(sides)})
        for name, a, b in zip(outputs, whole, part):
            kept = [cropped.margins[name] * side for side in sides]
            a = a[:, :, beyond[0] : rows - beyond[2], beyond[1] : cols - beyond[3]]
            assert b.shape[2:] == (a.shape[2] + kept[0] + kept[2], a.shape[3] + kept[1] + kept[3])
            b = b[:, :, kept[0] : b.shape[2] - kept[2], kept[1] : b.shape[3] - kept[3]]
            np.testing.assert_allclose(b, a, atol=2e-6)
            assert cropped.share(name, (rows, cols), sides) == pytest.approx(
                b.size / (image.size / 2 * b.shape[1]), abs=0.2
            )
    return cropped


@given(
    seed=st.integers(0, 99),
    depth=st.integers(1, 3),
    down=st.sampled_from(["MaxPool", "AveragePool", "stride"]),
    up=st.sampled_from(["nearest", "linear", "cubic", "transposed"]),
    kernel=st.sampled_from([1, 3, 5]),
    residual=st.booleans(),
    mode=st.sampled_from(["half_pixel", "asymmetric", "pytorch_half_pixel"]),
    middle=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    more=st.sampled_from([0, 7, 40]),
)
@settings(max_examples=30, deadline=None)
def test_the_middle_stays_the_same(
    seed: int,
    depth: int,
    down: str,
    up: str,
    kernel: int,
    residual: bool,
    mode: str,
    middle: tuple[int, int],
    more: int,
) -> None:
    cropped = check(unet(seed, depth, down, up, kernel, residual, mode), middle, more)
    assert cropped is not None or more < 40  # a few pixels are no gain


def test_wide_layers_that_never_shrink_are_cut_now_and_then() -> None:
    draw = Drawing(0)
    x = draw.conv("x", 4)
    for dilation in (16, 8, 4, 2, 1):
        x = draw.node("Add", [x, draw.conv(x, 4, 3, dilation=dilation)], 4)
    cropped = check(draw.bytes_of(x), (40, 50), more=60)
    assert cropped is not None
    assert len(cropped.cuts) == 2  # one of each of the two that meet first: what little is left then is no gain


def test_operators_inside_others_are_not_counted() -> None:
    model = onnx.load_from_string(unet(0, 2, "MaxPool", "nearest", 3, False))
    inner = [
        helper.make_graph(
            [helper.make_node("Identity", ["one"], [f"{name}2"]), helper.make_node("Neg", [f"{name}2"], [name])],
            name,
            [],
            [helper.make_tensor_value_info(name, FLOAT, [1])],
        )
        for name in ("yes", "no")
    ]
    model.graph.initializer.append(numpy_helper.from_array(np.float32([1]), "one"))
    model.graph.initializer.append(numpy_helper.from_array(np.array(True), "which"))
    # Works on constants alone, and its result is added to the first layer.
    model.graph.node.insert(0, helper.make_node("If", ["which"], ["c"], then_branch=inner[0], else_branch=inner[1]))
    first = model.graph.node[1]
    model.graph.node.insert(2, helper.make_node("Add", [first.output[0], "c"], ["moved"]))
    model.graph.node[3].input[0] = "moved"
    assert check(model.SerializeToString(), (2, 3), more=40) is not None


def test_the_image_itself_is_cut_where_it_comes_in_again() -> None:
    draw = Drawing(0)
    deep = draw.up(draw.conv(draw.conv("x", 3, 3, stride=2), 3), "nearest")
    x = draw.node("Concat", [deep, "x"], 5, axis=1)
    cropped = check(draw.bytes_of(draw.conv(x, 2)), (9, 5), more=40)
    assert cropped is not None
    assert any("/x/" in starts for starts, _ in cropped.cuts)


@pytest.mark.parametrize(
    "case", ["no skips", "aligned corners", "made small again", "old operators", "two images", "more outputs", "flat"]
)
def test_what_cannot_be_cropped_is_left_alone(case: str) -> None:
    draw = Drawing(0)
    if case == "no skips":
        content = draw.bytes_of(draw.conv(draw.conv("x", 4), 4))
    elif case == "aligned corners":
        content = unet(0, 2, "MaxPool", "linear", 3, False, "align_corners")
    elif case == "made small again":
        first = draw.node("Concat", [draw.up(draw.conv("x", 3, 3, stride=2), "nearest"), "x"], 5, axis=1)
        second = draw.up(draw.conv(first, 3, 3, stride=2), "nearest")
        content = draw.bytes_of(second)
    elif case == "flat":
        x = draw.conv("x", 4)
        best = [draw.node("ReduceMax", [draw.conv(x, 3, 41)], 1, axes=[1], keepdims=0) for _ in range(2)]
        content = draw.bytes_of(draw.node("Add", best, 1))
    elif case == "more outputs":
        draw = Drawing(0)
        x = draw.conv("x", 4)
        deep = draw.up(draw.conv(x, 4, 3, stride=2), "nearest")
        joined = draw.conv(draw.node("Concat", [deep, x], 8, axis=1), 3)
        content = draw.bytes_of(joined, draw.node("Concat", [joined, x], 7, axis=1))
        assert cropping(content, [joined], 64) is None
        return
    else:
        model = onnx.load_from_string(unet(0, 1, "MaxPool", "nearest", 3, False))
        if case == "old operators":
            model.opset_import[0].version = 9
        else:
            model.graph.input.append(helper.make_tensor_value_info("y", FLOAT, [1]))
        content = model.SerializeToString()
    outputs = [item.name for item in graph_of(content).outputs]
    assert cropping(content, outputs, 64) is None


def test_less_context_than_the_network_looks_leaves_what_cannot_be_cut() -> None:
    content = unet(0, 3, "MaxPool", "nearest", 3, False)
    outputs = [item.name for item in graph_of(content).outputs]
    assert cropping(content, outputs, 0) is None
    small = cropping(content, outputs, 8)
    assert small is None or all(count <= 8 for count in small.cuts.values())
