"""Models that look around: tiles equal one pass and blend without seams; Deepness models run as in Deepness."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.errors import ModelError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import load_model

FLOAT = TensorProto.FLOAT
BANDS = ("B03", "B04", "B08")


def spectra(height: int, width: int) -> np.ndarray[Any, Any]:
    return np.random.default_rng(1).uniform(0, 0.6, (3, height, width)).astype(np.float32)


def written(path: Path, nodes: list[Any], source: Any, target: Any, weights: Any = (), **metadata: object) -> Path:
    """A network of ``nodes`` from ``source`` to ``target`` (value infos), saved."""
    graph = helper.make_graph(nodes, "net", [source], [target], list(weights))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    for key, value in metadata.items():
        model.metadata_props.add(key=key, value=value if isinstance(value, str) else json.dumps(value))
    path.write_bytes(model.SerializeToString())
    return path


def image(name: str, channels: int, size: object = None, batch: object = "n", kind: int = FLOAT) -> Any:
    """A value info ``(batch, channels, size, size)``; any size, if none is given."""
    return helper.make_tensor_value_info(name, kind, [batch, channels, size or "h", size or "w"])


@pytest.fixture
def unet_path(tmp_path: Path) -> Path:
    """A network with a known reach: 3 x 3 convolution, pooling by 2, convolution, upsampling, sum."""
    rng = np.random.default_rng(5)
    weights = {
        "w1": rng.normal(size=(4, 3, 3, 3)) / 5,
        "w2": rng.normal(size=(4, 4, 3, 3)) / 5,
        "w3": rng.normal(size=(4, 4, 2, 2)) / 3,
        "w4": rng.normal(size=(2, 4, 1, 1)),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w1"], ["a"], pads=[1] * 4),
        helper.make_node("Relu", ["a"], ["r"]),
        helper.make_node("MaxPool", ["r"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Conv", ["p", "w2"], ["c"], pads=[1] * 4),
        helper.make_node("ConvTranspose", ["c", "w3"], ["u"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Add", ["u", "r"], ["s"]),
        helper.make_node("Conv", ["s", "w4"], ["l"]),
        helper.make_node("Softmax", ["l"], ["probability"], axis=1),
    ]
    constants = [numpy_helper.from_array(v.astype(np.float32), k) for k, v in weights.items()]
    return written(tmp_path / "unet.onnx", nodes, image("x", 3), image("probability", 2), constants)


class TestImages:
    def whole(self, path: Path, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """One pass over the whole image."""
        pad = [(0, 0), (0, values.shape[1] % 2), (0, values.shape[2] % 2)]
        given = np.pad(values, pad, mode="edge")[None]
        (result,) = load_model(path).session("cpu").run({"x": given}).values()
        return np.asarray(result[0, :, : values.shape[1], : values.shape[2]], float)

    @pytest.mark.parametrize("core", [2, 32, 64, 512])
    def test_equals_one_pass_whatever_the_tile(
        self,
        unet_path: Path,
        tmp_path: Path,
        write_raster: Any,
        read_raster: Any,
        monkeypatch: pytest.MonkeyPatch,
        core: int,
    ) -> None:
        monkeypatch.setattr("terraclara.core.mapping.images._CORES", (core,))
        values = spectra(71, 133) if core == 2 else spectra(271, 333)
        scene = str(write_raster(values, names=BANDS))
        got = read_raster(make_map(Request(str(unet_path), (scene,), str(tmp_path / "o.tif"))).path)
        np.testing.assert_allclose(got, self.whole(unet_path, values), atol=2e-6)

    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        height=st.integers(1, 1100),
        width=st.integers(1, 700),
        tile=st.sampled_from([(64, 64), (256, 256), (512, 128), None]),
        memory_mb=st.sampled_from([192, 400, 2048]),
    )
    @example(height=600, width=600, tile=(256, 256), memory_mb=1024)  # smaller than the largest tile
    @example(height=300, width=700, tile=(64, 64), memory_mb=1024)
    def test_equals_one_pass_however_the_file_is_stored(
        self,
        unet_path: Path,
        tmp_path: Path,
        write_raster: Any,
        read_raster: Any,
        height: int,
        width: int,
        tile: Optional[tuple[int, int]],
        memory_mb: int,
    ) -> None:
        values = spectra(height, width)
        options = [] if tile is None else ["TILED=YES", f"BLOCKXSIZE={tile[1]}", f"BLOCKYSIZE={tile[0]}"]
        scene = str(write_raster(values, names=BANDS, options=options))
        made = make_map(Request(str(unet_path), (scene,), str(tmp_path / "o.tif"), memory_mb=memory_mb))
        np.testing.assert_allclose(read_raster(made.path), self.whole(unet_path, values), atol=2e-6)

    def test_published_network_on_its_own_chip(
        self, shared_data: Path, tmp_path: Path, write_raster: Any, read_raster: Any
    ) -> None:
        chip = np.load(shared_data / "cloud_chips_ukis" / "sentinel2.npz")["img"][..., :4].transpose(2, 0, 1)
        scene = str(write_raster(np.ascontiguousarray(chip), names=("blue", "green", "red", "nir")))
        model = shared_data / "uv_cloud_unet" / "uv_cloud_unet_rgbi.onnx"
        got = read_raster(make_map(Request(str(model), (scene,), str(tmp_path / "o.tif"))).path)[0]
        published = np.load(shared_data / "uv_cloud_unet" / "expected_probability.npz")["sentinel2_rgbi"]
        assert np.abs(got - np.squeeze(published)).max() < 2e-5

    def test_fixed_tile_blends_without_seams(self, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        # The mean of the tile is added to each pixel: no halo can make this exact, so tiles are blended.
        nodes = [
            helper.make_node("GlobalAveragePool", ["x"], ["g"]),
            helper.make_node("Add", ["x", "g"], ["y"]),
        ]
        path = written(tmp_path / "global.onnx", nodes, image("x", 1, 64, 1), image("y", 1, 64, 1))
        ramp = np.linspace(0.01, 0.5, 300, dtype=np.float32)[None, None].repeat(150, axis=1)
        scene = str(write_raster(np.ascontiguousarray(ramp), names=("B04",)))
        got = read_raster(make_map(Request(str(path), (scene,), str(tmp_path / "o.tif"))).path)[0]
        slopes = np.diff(got[75])
        assert np.abs(got[75] - 2 * ramp[0, 75]).max() < 0.06  # the tile's mean is near the pixel's own value
        assert slopes.max() < 0.02  # a seam would be a jump of a whole step between tiles, 0.08
        assert np.ptp(got, axis=0).max() < 1e-6

    @pytest.mark.parametrize(("height", "width"), [(149, 151), (150, 152), (98, 97)])
    def test_fixed_tile_with_strides_equals_one_pass(
        self, tmp_path: Path, unet_path: Path, write_raster: Any, read_raster: Any, height: int, width: int
    ) -> None:
        model = onnx.load(unet_path)
        for info in (model.graph.input[0], model.graph.output[0]):
            for axis in (2, 3):
                info.type.tensor_type.shape.dim[axis].Clear()
                info.type.tensor_type.shape.dim[axis].dim_value = 98
        fixed = tmp_path / "fixed.onnx"
        fixed.write_bytes(model.SerializeToString())
        values = spectra(height, width)
        scene = str(write_raster(values, names=BANDS))
        got = read_raster(make_map(Request(str(fixed), (scene,), str(tmp_path / "o.tif"))).path)
        truth = self.whole(unet_path, values)
        reach = load_model(unet_path).card.input.halo or 0
        # The padding of a small image to the tile lies within the network's reach of its far edges.
        inner = (
            slice(None),
            slice(0, height - reach if height < 98 else None),
            slice(0, width - reach if width < 98 else None),
        )
        np.testing.assert_allclose(got[inner], truth[inner], atol=2e-6)

    def test_numbers_of_classes_are_never_averaged(self, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        nodes = [
            helper.make_node("GlobalAveragePool", ["x"], ["g"]),
            helper.make_node("Sub", ["x", "g"], ["d"]),
            helper.make_node("ArgMax", ["d"], ["class"], axis=1, keepdims=1),
        ]
        target = image("class", 1, 64, 1, TensorProto.INT64)
        path = written(tmp_path / "c.onnx", nodes, image("x", 3, 64, 1), target)
        scene = str(write_raster(spectra(150, 170), names=BANDS))
        got = read_raster(make_map(Request(str(path), (scene,), str(tmp_path / "o.tif"))).path)[0]
        assert set(np.unique(got)) == {0, 1, 2}

    def test_small_scene_is_padded_for_a_fixed_tile(self, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        nodes = [helper.make_node("Sigmoid", ["x"], ["y"])]
        path = written(tmp_path / "s.onnx", nodes, image("x", 1, 64, 1), image("y", 1, 64, 1))
        values = spectra(20, 30)[:1]
        scene = str(write_raster(values, names=("B04",)))
        got = read_raster(make_map(Request(str(path), (scene,), str(tmp_path / "o.tif"))).path)[0]
        np.testing.assert_allclose(got, 1 / (1 + np.exp(-values[0].astype(float))), atol=1e-6)

    def test_area_masks_the_result_not_what_the_network_sees(
        self, unet_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any
    ) -> None:
        values = spectra(100, 120)
        scene = str(write_raster(values, names=BANDS))
        box = f"{500000 + 300},{4800000 - 600},{500000 + 700},{4800000 - 200}"
        got = read_raster(make_map(Request(str(unet_path), (scene,), str(tmp_path / "o.tif"), area=box)).path)
        inside = np.zeros((100, 120), bool)
        inside[20:60, 30:70] = True
        assert (~np.isnan(got[0])).tolist() == inside.tolist()
        np.testing.assert_allclose(got[0][inside], self.whole(unet_path, values)[0][inside], atol=2e-6)


class TestDeepnessRuns:
    def test_segmentor_as_deepness_computes_it(self, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        rng = np.random.default_rng(2)
        weights = rng.normal(size=(3, 3, 1, 1)).astype(np.float32)
        path = written(
            tmp_path / "d.onnx",
            [helper.make_node("Conv", ["x", "w"], ["l"]), helper.make_node("Softmax", ["l"], ["p"], axis=1)],
            image("x", 3, 64, 1),
            image("p", 3, 64, 1),
            [numpy_helper.from_array(weights, "w")],
            model_type="Segmentor",
            class_names={"0": "a", "1": "b", "2": "c"},
            standardization_mean=[0.4, 0.5, 0.6],
            standardization_std=[0.2, 0.3, 0.4],
        )
        pixels = rng.integers(1, 255, (3, 150, 170)).astype(np.uint8)
        scene = str(write_raster(pixels))
        got = read_raster(make_map(Request(str(path), (scene,), str(tmp_path / "o.tif"))).path)
        standard = (pixels / 255 - np.array([0.4, 0.5, 0.6])[:, None, None]) / np.array([0.2, 0.3, 0.4])[:, None, None]
        logits = np.einsum("kc,chw->khw", weights[:, :, 0, 0].astype(float), standard)
        odds = np.exp(logits - logits.max(0))
        truth = odds / odds.sum(0)
        np.testing.assert_array_equal(got[0], truth.argmax(0))
        np.testing.assert_allclose(got[1], truth.max(0), atol=1e-5)

    def test_scene_too_coarse_for_an_image_model(self, tmp_path: Path, write_raster: Any) -> None:
        nodes = [helper.make_node("Identity", ["x"], ["y"])]
        metadata = {"model_type": "Regressor", "resolution": 10}  # centimeters
        path = written(tmp_path / "d.onnx", nodes, image("x", 1), image("y", 1), **metadata)
        scene = str(write_raster(np.ones((1, 20, 20), np.uint8)))
        with pytest.raises(ModelError, match=r"pixels of 0\.1 m; this scene's are 10 m"):
            make_map(Request(str(path), (scene,), str(tmp_path / "o.tif")))

    def test_image_comes_to_the_resolution_of_the_model(
        self, tmp_path: Path, write_raster: Any, read_raster: Any
    ) -> None:
        nodes = [helper.make_node("Identity", ["x"], ["y"])]
        metadata = {"model_type": '"Regressor"', "resolution": 2000, "reg_output_scaling": 255}
        path = written(tmp_path / "d.onnx", nodes, image("x", 1), image("y", 1), **metadata)
        pixels = np.random.default_rng(0).integers(1, 255, (1, 100, 120)).astype(np.uint8)
        scene = str(write_raster(pixels))  # pixels of 10 m; the model wants 2000 cm
        got = read_raster(make_map(Request(str(path), (scene,), str(tmp_path / "o.tif"))).path)[0]
        means = pixels[0].reshape(50, 2, 60, 2).astype(float).mean((1, 3))
        assert got.shape == (50, 60)
        np.testing.assert_allclose(got, means, atol=0.51)  # averages of 8-bit numbers may be rounded
