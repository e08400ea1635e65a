"""The engine: the same map however it is cut, and nothing lost whatever happens."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from osgeo import gdal
from terraclara.core.bands import SENTINEL2
from terraclara.core.cli import main
from terraclara.core.errors import (
    AreaError,
    BandError,
    Cancelled,
    ModelError,
    OutputError,
    ParameterError,
    SceneError,
    TerraClaraError,
)
from terraclara.core.mapping import Request, make_map, map_scene
from terraclara.core.mapping.blocks import plan_blocks, units
from terraclara.core.model import Card, InputSpec, OutputSpec, load_model, save_model
from terraclara.core.raster.grid import Grid, Window
from terraclara.core.raster.scene import open_scene

FLOAT = TensorProto.FLOAT
BANDS = ("B03", "B04", "B08")


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
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
    return save_model(model.SerializeToString(), card, tmp_path / "net.onnx")


def expected(model_path: Path, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The map by a plain double-precision evaluation of the weights."""
    weights = {t.name: numpy_helper.to_array(t).astype(float) for t in onnx.load(model_path).graph.initializer}
    mean = np.tanh(values.reshape(3, -1).T.astype(float) @ weights["w1"]) @ weights["w2"]
    return np.stack([mean, np.abs(mean), np.where(mean > 1, 2.0, 0.0)])[..., 0].reshape(3, *values.shape[1:])


def spectra(height: int, width: int, seed: int = 1) -> np.ndarray[Any, Any]:
    return np.random.default_rng(seed).uniform(0, 0.6, (3, height, width)).astype(np.float32)


class TestBlocks:
    @given(
        width=st.integers(1, 3000),
        height=st.integers(1, 3000),
        native=st.tuples(st.integers(1, 1024), st.integers(1, 3000)),
        megabytes=st.integers(24, 300),
    )
    def test_cover_each_pixel_once_within_the_budget(
        self, width: int, height: int, native: tuple[int, int], megabytes: int
    ) -> None:
        grid = Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), width, height)
        native = (min(native[0], height), min(native[1], width))
        blocks = plan_blocks(grid, native, 100, megabytes << 20)
        seen = np.zeros((height, width), np.uint8)
        for b in blocks:
            seen[b.row : b.row + b.height, b.col : b.col + b.width] += 1
            assert b.width * b.height * 100 * 3 <= megabytes << 20
            assert b.row % 256 == b.col % 256 == 0
        assert (seen == 1).all()

    @given(col=st.integers(0, 600), row=st.integers(0, 600), width=st.integers(1, 900), height=st.integers(1, 900))
    def test_units_tile_a_window_on_the_fixed_lattice(self, col: int, row: int, width: int, height: int) -> None:
        pieces = units(Window(col, row, width, height))
        assert sum(p.width * p.height for p in pieces) == width * height
        for p in pieces:
            assert p.col // 256 == (p.col + p.width - 1) // 256
            assert p.row // 256 == (p.row + p.height - 1) // 256

    def test_too_little_memory_is_said(self) -> None:
        grid = Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 1000, 1000)
        with pytest.raises(ParameterError, match="Give it more memory"):
            plan_blocks(grid, (256, 256), 1000, 1 << 20)


class TestSameMap:
    """The map does not depend on how the work is cut."""

    def test_right_values(self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        values = spectra(300, 700)
        result = make_map(Request(str(model_path), (str(write_raster(values, names=BANDS)),), str(tmp_path / "o.tif")))
        np.testing.assert_allclose(read_raster(result.path), expected(model_path, values), atol=2e-5)
        assert [s.name for s in result.outputs] == ["mean", "std", "flag"]
        assert result.statistics["mean"]["valid"] == 210000

    @pytest.mark.parametrize(
        "options",
        [
            ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"],
            ["TILED=YES", "BLOCKXSIZE=240", "BLOCKYSIZE=112"],
            ["BLOCKYSIZE=1"],
            ["INTERLEAVE=PIXEL", "BLOCKYSIZE=37"],
            ["TILED=YES", "COMPRESS=DEFLATE"],
        ],
    )
    def test_block_layout(
        self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any, options: list[str]
    ) -> None:
        values = spectra(531, 767)
        values[:, 100:120, 300:340] = np.nan
        maps = []
        for i, chosen in enumerate(([], options)):
            scene = write_raster(values, names=BANDS, options=chosen, name=f"s{i}.tif")
            maps.append(make_map(Request(str(model_path), (str(scene),), str(tmp_path / f"o{i}.tif"))))
        np.testing.assert_array_equal(read_raster(maps[0].path), read_raster(maps[1].path))
        assert maps[0].statistics == maps[1].statistics

    @settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(threads=st.integers(1, 5), block=st.sampled_from([(256, 256), (512, 256), (256, 1024), (768, 768)]))
    def test_threads_and_blocks(
        self,
        model_path: Path,
        tmp_path: Path,
        write_raster: Any,
        read_raster: Any,
        threads: int,
        block: tuple[int, int],
    ) -> None:
        values = spectra(600, 800)
        scene = str(write_raster(values, names=BANDS))
        whole = make_map(Request(str(model_path), (scene,), str(tmp_path / "a.tif"), threads=1))
        monkey = pytest.MonkeyPatch()
        with monkey.context() as patch:
            windows = [
                Window(c, r, min(block[1], 800 - c), min(block[0], 600 - r))
                for r in range(0, 600, block[0])
                for c in range(0, 800, block[1])
            ]
            patch.setattr("terraclara.core.mapping.memory.plan_blocks", lambda *_: windows)
            cut = make_map(Request(str(model_path), (scene,), str(tmp_path / "b.tif"), threads=threads))
        np.testing.assert_array_equal(read_raster(whole.path), read_raster(cut.path))

    def test_memory_budget(
        self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        plans: list[list[Window]] = []

        def planned(*arguments: Any) -> list[Window]:
            plans.append(plan_blocks(*arguments))
            return plans[-1]

        monkeypatch.setattr("terraclara.core.mapping.memory.plan_blocks", planned)
        scene = str(write_raster(spectra(1100, 1900), names=BANDS))
        monkeypatch.setattr("terraclara.core.mapping.memory._RUNTIME", 80 << 20)  # as if little were left for blocks
        maps = [
            make_map(Request(str(model_path), (scene,), str(tmp_path / f"m{mb}.tif"), memory_mb=mb))
            for mb in (192, 2048)
        ]
        assert len(plans[0]) > len(plans[1])  # else the budget was not put to the test
        np.testing.assert_array_equal(read_raster(maps[0].path), read_raster(maps[1].path))
        assert maps[0].statistics == maps[1].statistics

    @pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (257, 2)])
    def test_small_scenes(
        self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any, shape: tuple[int, int]
    ) -> None:
        values = spectra(*shape)
        result = make_map(Request(str(model_path), (str(write_raster(values, names=BANDS)),), str(tmp_path / "o.tif")))
        np.testing.assert_allclose(read_raster(result.path), expected(model_path, values), atol=2e-5)


class TestInvalidPixels:
    def test_nodata_nan_and_infinity_are_exact(
        self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any
    ) -> None:
        values = spectra(90, 110)
        rng = np.random.default_rng(3)
        bad = rng.random((3, 90, 110)) < 0.1
        values[bad] = rng.choice(np.float32([np.nan, np.inf, -np.inf, -9999]), bad.sum())
        scene = write_raster(values, names=BANDS, nodata=-9999)
        got = read_raster(make_map(Request(str(model_path), (str(scene),), str(tmp_path / "o.tif"))).path)
        invalid = bad.any(0)
        assert np.isnan(got[0]).tolist() == invalid.tolist()
        assert np.isnan(got[1]).tolist() == invalid.tolist()
        assert (got[2] == 1).tolist() == invalid.tolist()

    def test_all_nodata(self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any) -> None:
        scene = write_raster(np.full((3, 40, 50), -1, np.float32), names=BANDS, nodata=-1)
        result = make_map(Request(str(model_path), (str(scene),), str(tmp_path / "o.tif")))
        assert np.isnan(read_raster(result.path)[0]).all()
        assert any("No pixel of the map is valid" in text for text in result.notes)

    def test_area_is_exact_to_the_pixel(
        self, model_path: Path, tmp_path: Path, write_raster: Any, read_raster: Any
    ) -> None:
        values = spectra(300, 400)
        scene = str(write_raster(values, names=BANDS))
        # Pixel centers from column 100 to 199 and row 50 to 99.
        box = f"{500000 + 1000},{4800000 - 1000},{500000 + 2000},{4800000 - 500}"
        got = read_raster(make_map(Request(str(model_path), (scene,), str(tmp_path / "o.tif"), area=box)).path)
        inside = np.zeros((300, 400), bool)
        inside[50:100, 100:200] = True
        assert (~np.isnan(got[0])).tolist() == inside.tolist()
        np.testing.assert_allclose(got[0][inside], expected(model_path, values)[0][inside], atol=2e-5)

    def test_outside_the_area_nothing_is_read(
        self, model_path: Path, tmp_path: Path, write_raster: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from terraclara.core.raster.reader import SceneReader

        scene = str(write_raster(spectra(2600, 2600), names=BANDS))
        read: list[Window] = []
        original = SceneReader.read
        monkeypatch.setattr(SceneReader, "read", lambda self, w: (read.append(w), original(self, w))[1])
        box = "500010,4799800,500200,4799990"
        make_map(Request(str(model_path), (scene,), str(tmp_path / "o.tif"), area=box, memory_mb=320))
        assert sum(w.width * w.height for w in read) < 0.6 * 2600 * 2600


class TestBigScenes:
    def test_memory_holds_and_empty_blocks_cost_little(self, model_path: Path, tmp_path: Path) -> None:
        """A scene of 1.2 GB, empty but for one corner, in a process that may take 256 MB."""
        scene = tmp_path / "big.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(scene), 10000, 10000, 3, gdal.GDT_Float32, ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
        )
        for i, name in enumerate(BANDS):
            dataset.GetRasterBand(i + 1).SetDescription(name)
            dataset.GetRasterBand(i + 1).SetNoDataValue(-1)
            dataset.GetRasterBand(i + 1).WriteRaster(
                0, 0, 300, 300, np.full((300, 300), 0.2 + 0.1 * i, np.float32).tobytes()
            )
        dataset.FlushCache()
        del dataset
        script = (
            "import resource, sys\n"
            "from terraclara.core.mapping import Request, make_map\n"
            "import onnxruntime\n"
            "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
            "result = make_map(Request(sys.argv[1], (sys.argv[2],), sys.argv[3], memory_mb=256))\n"
            "assert result.statistics['mean']['valid'] == 90000\n"
            "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)\n"
        )
        command = [sys.executable, "-c", script, str(model_path), str(scene), str(tmp_path / "o.tif")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        assert int(done.stdout) < 256


def hidden(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name.startswith(".o.tif") and not p.name.endswith(".lock"))


class TestInterruption:
    """Cancelled or killed: nothing under the target's name, and the resumed map is identical."""

    @pytest.fixture
    def request_(self, model_path: Path, tmp_path: Path, write_raster: Any) -> Request:
        scene = write_raster(spectra(1500, 1600), names=BANDS, options=["TILED=YES"])
        return Request(str(model_path), (str(scene),), str(tmp_path / "o.tif"), memory_mb=320)

    @staticmethod
    def stopped_at(request: Request, share: float) -> None:
        reached = threading.Event()

        def progress(value: float) -> None:
            if value >= share:
                reached.set()

        with pytest.raises(Cancelled):
            make_map(request, progress=progress, cancelled=reached.is_set)

    @pytest.fixture(autouse=True)
    def _small_blocks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("terraclara.core.mapping.blocks._LARGEST_BLOCK", 512 * 512)

    @pytest.mark.parametrize("share", [0.0, 0.3, 0.8])
    def test_cancel_and_resume(self, request_: Request, tmp_path: Path, share: float) -> None:
        reference = make_map(replace(request_, output=str(tmp_path / "reference.tif")))
        if share == 0.0:
            with pytest.raises(Cancelled):
                make_map(request_, cancelled=lambda: True)
        else:
            self.stopped_at(request_, share)
        target = Path(request_.output)
        assert not target.exists()
        assert hidden(tmp_path)
        resumed = make_map(request_)
        assert target.read_bytes() == reference.path.read_bytes()
        assert resumed.statistics == reference.statistics
        assert not hidden(tmp_path)

    def test_cancel_answers_at_once(self, request_: Request) -> None:
        seen: list[float] = []

        def cancelled() -> bool:
            seen.append(time.monotonic())
            return len(seen) > 3

        with pytest.raises(Cancelled):
            make_map(request_, cancelled=cancelled)
        assert time.monotonic() - seen[3] < 2
        assert not [t for t in threading.enumerate() if t.name.startswith("model")]

    def test_an_earlier_map_stays_until_the_new_one_is_whole(self, request_: Request) -> None:
        target = Path(request_.output)
        target.write_bytes(b"precious")
        self.stopped_at(request_, 0.3)
        assert target.read_bytes() == b"precious"
        make_map(request_)
        assert target.read_bytes()[:2] == b"II"

    def test_kill_and_resume(self, request_: Request, tmp_path: Path) -> None:
        reference = make_map(replace(request_, output=str(tmp_path / "reference.tif")))
        script = (
            "import json, sys, time, os, signal\n"
            "import terraclara.core.mapping.blocks as blocks\n"
            "import terraclara.core.raster.writer as writer\n"
            "blocks._LARGEST_BLOCK = 512 * 512\n"
            "writer.CHECKPOINT_BLOCKS = 2\n"
            "from terraclara.core.mapping import Request, make_map\n"
            "request = Request.from_dict(json.loads(sys.argv[1]))\n"
            "def progress(share):\n"
            "    if share > 0.6: os.kill(os.getpid(), signal.SIGKILL)\n"
            "make_map(request, progress=progress)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, json.dumps(request_.to_dict())], capture_output=True, timeout=120
        )
        assert done.returncode == -signal.SIGKILL, done.stderr.decode()
        target = Path(request_.output)
        assert not target.exists()
        seen: list[float] = []
        make_map(request_, progress=seen.append)
        assert target.read_bytes() == reference.path.read_bytes()

    def test_rerun_gives_the_same_bytes(self, request_: Request, tmp_path: Path) -> None:
        first = make_map(request_)
        again = tmp_path / "again.tif"
        assert main(["rerun", str(tmp_path / "o.provenance.json"), "-o", str(again)]) == 0
        assert again.read_bytes() == first.path.read_bytes()

    def test_rerun_refuses_another_scene(self, request_: Request, tmp_path: Path) -> None:
        make_map(request_)
        with open(request_.sources[0], "r+b") as handle:
            handle.seek(-1000, 2)
            handle.write(b"x" * 10)
        assert main(["rerun", str(tmp_path / "o.provenance.json")]) == 2

    def test_another_area_is_another_run(
        self, request_: Request, tmp_path: Path, read_raster: Callable[[Path], Any]
    ) -> None:
        area = tmp_path / "area.geojson"

        def write(first: int, last: int) -> None:
            x = [500000 + 10 * first, 500000 + 10 * last]
            ring = [[x[0], 4785000], [x[1], 4785000], [x[1], 4800000], [x[0], 4800000], [x[0], 4785000]]
            crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
            polygon = {"type": "Polygon", "coordinates": [ring]}
            feature = {"type": "Feature", "properties": {}, "geometry": polygon}
            area.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))

        write(0, 800)
        asked = replace(request_, area=str(area))
        self.stopped_at(asked, 0.4)
        write(800, 1600)
        got = read_raster(make_map(asked).path)[0]
        assert np.isnan(got[:, :800]).all()
        assert np.isfinite(got[:, 800:]).all()

    def test_rerun_refuses_another_model(self, request_: Request, model_path: Path, tmp_path: Path) -> None:
        make_map(request_)
        card = replace(load_model(model_path).card, title="changed")
        save_model(model_path.read_bytes(), card, model_path)
        assert main(["rerun", str(tmp_path / "o.provenance.json")]) == 2


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
