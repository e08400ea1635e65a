"""The engine: the same map however it is cut, in bounded memory, exact where data are missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from pixel_model import BANDS, expected, spectra, write_model
from terraclara.core.errors import (
    ParameterError,
)
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.blocks import plan_blocks, units
from terraclara.core.raster.grid import Grid, Window


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
    return write_model(tmp_path)


class TestBlocks:
    @given(
        width=st.integers(1, 3000),
        height=st.integers(1, 3000),
        native=st.tuples(st.integers(1, 1024), st.integers(1, 3000)),
        unit=st.sampled_from([64, 256, 384, 512, 768, 1024, 2048]),
        megabytes=st.integers(24, 300),
    )
    def test_cover_each_pixel_once_within_the_budget(
        self, width: int, height: int, native: tuple[int, int], unit: int, megabytes: int
    ) -> None:
        grid = Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), width, height)
        native = (min(native[0], height), min(native[1], width))
        assume(min(unit, width) * min(unit, height) * 100 * 3 <= megabytes << 20)
        blocks = plan_blocks(grid, native, 100, megabytes << 20, unit)
        seen = np.zeros((height, width), np.uint8)
        for b in blocks:
            seen[b.row : b.row + b.height, b.col : b.col + b.width] += 1
            assert b.width * b.height * 100 * 3 <= megabytes << 20
            assert b.row % unit == b.col % unit == 0
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
        with pytest.raises(ParameterError, match=r"needs about 224 MB more .* Give it more memory"):
            plan_blocks(grid, (256, 256), 1000, 1 << 20)
        with pytest.raises(ParameterError, match=r"needs about 225 MB more"):  # nothing is left as it is
            plan_blocks(grid, (256, 256), 1000, 0)


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
