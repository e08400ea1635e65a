"""What a user can get wrong, what a disk can do, and the sentence that says so."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from osgeo import gdal
from pixel_model import BANDS, FLOAT, expected, spectra, write_model
from terraclara.core.errors import (
    AreaError,
    BandError,
    ModelError,
    OutputError,
    ParameterError,
    SceneError,
    TerraClaraError,
)
from terraclara.core.mapping import Request, make_map, map_scene
from terraclara.core.model import load_model
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import open_scene


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
    return write_model(tmp_path)


class TestFaults:
    """Each a sentence, and nothing left hanging or half done."""

    def run(self, model: Path, scene: Path, tmp_path: Path, **options: Any) -> None:
        make_map(Request(str(model), (str(scene),), str(tmp_path / "o.tif"), **options))

    def check(self, kind: type[TerraClaraError], words: str, action: Callable[[], Any], tmp_path: Path) -> None:
        before = set(threading.enumerate())  # those of other tests may still be ending
        with pytest.raises(kind, match=words):
            action()
        assert not (tmp_path / "o.tif").exists()
        assert not set(threading.enumerate()) - before

    def test_missing_band(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(20, 20), names=("B02", "B03", "B04"))
        self.check(BandError, "lacks B08 \\(833 nm\\)", lambda: self.run(model_path, scene, tmp_path), tmp_path)

    def test_digital_numbers(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(20, 20) * 10000, names=BANDS)
        self.check(BandError, "[Ss]cale", lambda: self.run(model_path, scene, tmp_path), tmp_path)
        self.run(model_path, scene, tmp_path, scale=1e-4)

    def test_reader_fails_in_the_middle(
        self, model_path: Path, tmp_path: Path, write_raster: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from terraclara.core.raster.reader import SceneReader

        scene = write_raster(spectra(600, 600), names=BANDS)
        monkeypatch.setattr("terraclara.core.mapping.blocks._LARGEST_BLOCK", 256 * 256)
        original, calls = SceneReader.read, []

        def read(self: SceneReader, window: Window) -> Any:
            calls.append(window)
            if len(calls) > 3:
                raise SceneError("scene.tif cannot be read any more.")
            return original(self, window)

        monkeypatch.setattr(SceneReader, "read", read)
        self.check(SceneError, "any more", lambda: self.run(model_path, scene, tmp_path), tmp_path)

    def test_scene_deleted_in_the_middle(
        self, model_path: Path, tmp_path: Path, write_raster: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scene = write_raster(spectra(1200, 1200), names=BANDS, options=["TILED=YES"])
        monkeypatch.setattr("terraclara.core.mapping.blocks._LARGEST_BLOCK", 256 * 256)
        cut = []

        def progress(share: float) -> None:
            if not cut:
                cut.append(share)
                os.truncate(scene, 2000)

        with pytest.raises(SceneError, match=r"scene\.tif"):
            make_map(Request(str(model_path), (str(scene),), str(tmp_path / "o.tif")), progress=progress)
        assert not (tmp_path / "o.tif").exists()

    def test_writer_fails_in_the_middle(
        self, model_path: Path, tmp_path: Path, write_raster: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from terraclara.core.raster.writer import MapWriter

        def write(self: MapWriter, index: int, values: Any) -> None:
            raise OutputError("The disk is full.")

        monkeypatch.setattr(MapWriter, "write", write)
        scene = write_raster(spectra(600, 600), names=BANDS)
        self.check(OutputError, "disk is full", lambda: self.run(model_path, scene, tmp_path), tmp_path)

    def test_model_fails_in_the_middle(self, tmp_path: Path, write_raster: Any) -> None:
        shape = numpy_helper.from_array(np.array([7, 3], np.int64), "s")
        graph = helper.make_graph(
            [helper.make_node("Reshape", ["x", "s"], ["y"])],
            "bad",
            [helper.make_tensor_value_info("x", FLOAT, ["n", 3])],
            [helper.make_tensor_value_info("y", FLOAT, ["n", 3])],
            [shape],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 8
        path = tmp_path / "bad.onnx"
        path.write_bytes(model.SerializeToString())
        scene = write_raster(spectra(50, 50), names=BANDS)
        self.check(ModelError, "failed while running", lambda: self.run(path, scene, tmp_path), tmp_path)

    def test_output_equal_to_an_input(self, model_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(20, 20), names=BANDS)
        before = scene.read_bytes()
        with pytest.raises(OutputError):
            make_map(Request(str(model_path), (str(scene),), str(scene)))
        assert scene.read_bytes() == before

    def test_file_behind_a_vrt_is_never_overwritten(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(20, 20), names=BANDS)
        before = scene.read_bytes()
        virtual = tmp_path / "v.vrt"
        assert gdal.Translate(str(virtual), str(scene), format="VRT") is not None
        with pytest.raises(OutputError, match="is an input"):
            make_map(Request(str(model_path), (str(virtual),), str(scene)))
        assert scene.read_bytes() == before

    def test_sidecars_never_overwrite_an_input(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(20, 20), names=BANDS, name="o.report.png")
        with pytest.raises(OutputError, match="is an input"):
            make_map(Request(str(model_path), (str(scene),), str(tmp_path / "o.tif")))

    def test_output_of_another_length(self, tmp_path: Path, write_raster: Any) -> None:
        graph = helper.make_graph(
            [helper.make_node("ReduceMean", ["x"], ["y"], axes=[0, 1], keepdims=0)],
            "bad",
            [helper.make_tensor_value_info("x", FLOAT, ["n", 3])],
            [helper.make_tensor_value_info("y", FLOAT, ["m"])],
        )
        graph.node[0].attribute[0].ints[:] = [1]
        graph.node.append(helper.make_node("Slice", ["y", "a", "b"], ["z"]))
        graph.initializer.append(numpy_helper.from_array(np.array([0], np.int64), "a"))
        graph.initializer.append(numpy_helper.from_array(np.array([1], np.int64), "b"))
        graph.output[0].name = "z"
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 8
        path = tmp_path / "bad.onnx"
        path.write_bytes(model.SerializeToString())
        scene = write_raster(spectra(50, 50), names=BANDS)
        self.check(ModelError, "holds 1 values for", lambda: self.run(path, scene, tmp_path), tmp_path)

    def test_fixed_batch_and_whole_numbers(self, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        graph = helper.make_graph(
            [
                helper.make_node("Cast", ["x"], ["f"], to=FLOAT),
                helper.make_node("ReduceSum", ["f", "axis"], ["y"], keepdims=1),
            ],
            "sum",
            [helper.make_tensor_value_info("x", TensorProto.INT32, [64, 3])],
            [helper.make_tensor_value_info("y", FLOAT, [64, 1])],
            [numpy_helper.from_array(np.array([1], np.int64), "axis")],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 8
        path = tmp_path / "sum.onnx"
        path.write_bytes(model.SerializeToString())
        numbers = np.random.default_rng(0).integers(1, 9000, (3, 33, 41)).astype(np.uint16)
        result = make_map(Request(str(path), (str(write_raster(numbers)),), str(tmp_path / "o.tif")))
        np.testing.assert_array_equal(read_raster(result.path)[0], numbers.sum(0))

    def test_model_is_never_overwritten(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(20, 20), names=BANDS)
        link = tmp_path / "link.tif"
        os.link(model_path, link)
        with pytest.raises(OutputError):
            make_map(Request(str(model_path), (str(scene),), str(link)))
        load_model(model_path)

    def test_two_runs_into_one_file(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        scene = write_raster(spectra(700, 700), names=BANDS)
        request = Request(str(model_path), (str(scene),), str(tmp_path / "o.tif"))
        caught: list[BaseException] = []

        def second(_: float) -> None:
            if not caught:
                try:
                    make_map(request)
                except OutputError as error:
                    caught.append(error)

        make_map(request, progress=second)
        assert len(caught) == 1
        assert "another run" in str(caught[0]).lower()

    @pytest.mark.parametrize(
        ("options", "kind", "words"),
        [
            ({"memory_mb": 10}, ParameterError, "too little"),
            ({"threads": -1}, ParameterError, "threads"),
            ({"outputs": ("nonsense",)}, ModelError, "no output 'nonsense'"),
            ({"area": "nowhere.gpkg"}, AreaError, "nowhere"),
            ({"area": "0,0,1,1"}, AreaError, "."),
            ({"device": "abacus"}, TerraClaraError, "no device 'abacus'"),
        ],
    )
    def test_parameters(
        self,
        model_path: Path,
        tmp_path: Path,
        write_raster: Any,
        options: dict[str, Any],
        kind: type[TerraClaraError],
        words: str,
    ) -> None:
        scene = write_raster(spectra(20, 20), names=BANDS)
        self.check(kind, words, lambda: self.run(model_path, scene, tmp_path, **options), tmp_path)

    def test_outputs_by_name_and_order(
        self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any
    ) -> None:
        values = spectra(20, 20)
        scene = write_raster(values, names=BANDS)
        result = map_scene(load_model(model_path), open_scene(scene), tmp_path / "o.tif", outputs=("std", "mean"))
        np.testing.assert_allclose(read_raster(result.path), expected(model_path, values)[[1, 0]], atol=2e-5)
        dataset = gdal.Open(str(result.path))
        assert [dataset.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["std", "mean"]

    def test_level_mismatch_is_said(self, model_path: Path, tmp_path: Path, write_raster: Any) -> None:
        model = load_model(model_path)
        model = replace(model, card=replace(model.card, input=replace(model.card.input, level="surface")))
        scene = open_scene(write_raster(spectra(20, 20), names=BANDS))
        scene = replace(scene, product={**scene.product, "level": "toa"})
        result = map_scene(model, scene, tmp_path / "o.tif")
        assert any("top-of-atmosphere" in text for text in result.notes)
