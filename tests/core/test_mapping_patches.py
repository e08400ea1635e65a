"""Models that tell the class of a patch: the map holds what the network says around each pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import Band
from terraclara.core.errors import ModelError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, load_model, save_model

Write = Callable[..., Path]
Read = Callable[[Path], np.ndarray[Any, Any]]
BANDS, CLASSES = 2, 3


def network(path: Path, side: int, batch: Any = "n", *, card: bool = True, tile: int = 0) -> Path:
    """One linear layer over all of a patch, and a softmax: a network whose every pixel counts."""
    weights = np.random.default_rng(side).normal(size=(BANDS * side * side, CLASSES)).astype(np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Flatten", ["x"], ["f"]),
            helper.make_node("MatMul", ["f", "w"], ["l"]),
            helper.make_node("Softmax", ["l"], ["prob"], axis=1),
        ],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, BANDS, side, side])],
        [helper.make_tensor_value_info("prob", TensorProto.FLOAT, [batch, CLASSES])],
        [numpy_helper.from_array(weights, "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    if not card:
        path.write_bytes(model.SerializeToString())
        return path
    spec = InputSpec((Band("B03"), Band("B04")), layout="patches", tile=tile or side, mean=(0.1, 0.2), std=(0.1, 0.3))
    outputs = (
        OutputSpec("class", "class", "prob", classes=tuple(ClassSpec(k, str(k)) for k in range(CLASSES))),
        OutputSpec("p0", "probability", "prob", 0),
        OutputSpec("p1", "probability", "prob", 1),
    )
    return save_model(model.SerializeToString(), Card("patch", input=spec, outputs=outputs), path)


def expected(values: np.ndarray[Any, Any], valid: np.ndarray[Any, Any], side: int) -> np.ndarray[Any, Any]:
    """Probabilities ``(classes, rows, cols)``, one patch at a time."""
    weights = np.random.default_rng(side).normal(size=(BANDS * side * side, CLASSES)).astype(np.float32)
    x = (values - np.array([0.1, 0.2])[:, None, None]) / np.array([0.1, 0.3])[:, None, None]
    x[:, ~valid] = 0
    before = side // 2
    padded = np.pad(x, ((0, 0), (before, side - 1 - before), (before, side - 1 - before)), mode="edge")
    out = np.full((CLASSES, *valid.shape), np.nan)
    for row, col in np.argwhere(valid):
        scores = padded[:, row : row + side, col : col + side].ravel() @ weights
        powers = np.exp(scores - scores.max())
        out[:, row, col] = powers / powers.sum()
    return out


@pytest.fixture
def scene(write_raster: Write) -> Callable[[int, int], tuple[Path, Any, Any]]:
    def make(height: int, width: int) -> tuple[Path, Any, Any]:
        rng = np.random.default_rng(2)
        values = rng.uniform(0.05, 0.6, (BANDS, height, width)).astype(np.float32)
        valid = rng.random((height, width)) > 0.1
        values[:, ~valid] = -9
        return write_raster(values, name=f"{height}x{width}.tif", names=["B03", "B04"], nodata=-9), values, valid

    return make


@pytest.mark.parametrize(("side", "batch"), [(5, "n"), (4, "n"), (3, 7), (1, "n"), (9, "n")])
def test_each_pixel_by_its_own_patch(side: int, batch: Any, scene: Any, read_raster: Read, tmp_path: Path) -> None:
    path, values, valid = scene(11, 8)
    model = network(tmp_path / "m.onnx", side, batch)
    found = read_raster(make_map(Request(str(model), (str(path),), str(tmp_path / "o.tif"))).path)
    wanted = expected(values, valid, side)
    np.testing.assert_allclose(found[1:], wanted[:2], atol=1e-5)
    np.testing.assert_array_equal(np.isnan(found[0]), ~valid)
    np.testing.assert_array_equal(found[0][valid], wanted.argmax(0)[valid])


def test_blocks_and_areas_cut_nothing(scene: Any, read_raster: Read, tmp_path: Path) -> None:
    path, values, valid = scene(300, 520)  # more than one of the engine's squares
    model = network(tmp_path / "m.onnx", 5)
    whole = read_raster(make_map(Request(str(model), (str(path),), str(tmp_path / "o.tif"))).path)
    np.testing.assert_allclose(whole[1:], expected(values, valid, 5)[:2], atol=1e-5)
    west, north = 500000 + 10 * 250, 4800000 - 10 * 250
    area = f"{west},{north - 100},{west + 100},{north}"
    part = read_raster(make_map(Request(str(model), (str(path),), str(tmp_path / "a.tif"), area=area)).path)
    np.testing.assert_array_equal(part[:, 250:260, 250:260], whole[:, 250:260, 250:260])
    assert np.isfinite(part[1]).sum() == np.isfinite(whole[1, 250:260, 250:260]).sum()


def test_a_model_without_a_card_is_recognized(scene: Any, read_raster: Read, tmp_path: Path) -> None:
    path, _, _ = scene(11, 8)
    model = network(tmp_path / "m.onnx", 5, card=False)
    card = load_model(model).card
    assert (card.input.layout, card.input.tile) == ("patches", 5)
    assert [spec.name for spec in card.outputs] == ["prob_1", "prob_2", "prob_3"]
    found = read_raster(make_map(Request(str(model), (str(path),), str(tmp_path / "o.tif"))).path)
    np.testing.assert_allclose(np.nansum(found, axis=0)[~np.isnan(found[0])], 1, atol=1e-5)


def test_card_and_network_must_agree(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="names patches of 7 x 7 pixels, but the network's input has the shape"):
        load_model(network(tmp_path / "m.onnx", 5, tile=7))
