"""What is in the file of a map."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr
from terraclara.core.errors import OutputError
from terraclara.core.raster.grid import NO_TRANSFORM, Grid
from terraclara.core.raster.writer import OutputBand, refuse_input
from written_maps import BLOCKS, GRID, block_values, fill, left, read, wkt, writer


def test_a_map_holds_what_was_written(tmp_path: Path) -> None:
    with writer(tmp_path / "lai.tif", metadata={"TERRACLARA_MODEL": "x"}) as out:
        fill(out)
        assert left(tmp_path) == [".lai.tif.journal", ".lai.tif.lock", ".lai.tif.partial0"]
        assert out.finish({".provenance.json": b"{}", ".qml": b"<qgis/>"}) == tmp_path / "lai.tif"
    assert left(tmp_path) == ["lai.provenance.json", "lai.qml", "lai.tif"]
    values = read(tmp_path / "lai.tif")
    for i, window in enumerate(BLOCKS):
        rows, cols = window.slices_in(GRID.window)
        assert np.array_equal(values[:, rows, cols], block_values(i, window), equal_nan=True)
    dataset = gdal.Open(str(tmp_path / "lai.tif"))
    assert dataset.GetGeoTransform() == GRID.transform
    assert dataset.GetMetadataItem("TERRACLARA_MODEL") == "x"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") in ("ZSTD", "DEFLATE")
    assert dataset.GetMetadataItem("PREDICTOR", "IMAGE_STRUCTURE") in ("3", None)
    first = dataset.GetRasterBand(1)
    assert first.GetDescription() == "mean"
    assert first.GetUnitType() == "m2/m2"
    assert first.GetMetadataItem("description") == "Leaf area index"
    assert np.isnan(first.GetNoDataValue())
    assert first.GetBlockSize() == [256, 128]
    assert (tmp_path / "lai.qml").read_bytes() == b"<qgis/>"


def test_an_input_is_known_by_any_name(tmp_path: Path) -> None:
    scene, link = tmp_path / "scene.tif", tmp_path / "link.tif"
    scene.touch()
    link.symlink_to(scene)
    for protected in (scene, str(link)):
        with pytest.raises(OutputError, match="is an input of this run"):
            refuse_input(scene, ["no\0file", protected])
    refuse_input(tmp_path / "map.tif", [scene, "no\0file", tmp_path / "gone.tif"])


def test_overviews_are_made_as_each_band_needs(tmp_path: Path) -> None:
    grid = Grid(wkt(), GRID.transform, 1100, 600)
    blocks = list(grid.windows((512, 512)))
    checker = (np.indices(grid.shape).sum(0) % 2).astype(np.float32)
    bands = [OutputBand("mean"), OutputBand("flag", overview="nearest"), OutputBand("class", overview="mode")]
    with writer(tmp_path / "a.tif", grid=grid, bands=bands, blocks=blocks) as out:
        for i, window in enumerate(blocks):
            rows, cols = window.slices_in(grid.window)
            out.write(i, np.stack([checker[rows, cols]] * 3))
        out.finish()
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    overviews = [dataset.GetRasterBand(i).GetOverview(0) for i in (1, 2, 3)]
    assert {(o.XSize, o.YSize) for o in overviews} == {(550, 300)}
    values = [np.frombuffer(o.ReadRaster(), np.float32) for o in overviews]
    assert np.allclose(values[0], 0.5)
    assert set(np.unique(values[1])) <= {0.0, 1.0}
    assert set(np.unique(values[2])) <= {0.0, 1.0}


def test_overviews_can_be_stopped_and_are_gone_on_with(tmp_path: Path) -> None:
    grid = Grid(wkt(), GRID.transform, 2100, 1300)
    blocks = list(grid.windows((512, 512)))

    class EnoughError(Exception):
        pass

    def stop_at_half(share: float) -> None:
        if share >= 0.5:
            raise EnoughError

    def write(path: Path, step: Callable[[float], None], threads: int = 0) -> None:
        with writer(path, grid=grid, blocks=blocks) as out:
            for i, window in enumerate(blocks):
                if not out.done(i):
                    out.write(i, block_values(i, window))
            out.finish(step=step, threads=threads)

    whole, path = tmp_path / "whole.tif", tmp_path / "a.tif"
    shares: list[float] = []
    write(whole, shares.append, threads=2)
    assert len(shares) > 4
    assert shares == sorted(shares)
    assert (shares[0] < 0.2, shares[-1]) == (True, 1.0)
    with pytest.raises(EnoughError):
        write(path, stop_at_half)
    assert not path.exists()
    with writer(path, grid=grid, blocks=blocks) as out:
        assert all(out.done(i) for i in range(len(blocks)))
    write(path, lambda share: None, threads=1)
    assert path.read_bytes() == whole.read_bytes()
    assert left(tmp_path) == ["a.tif", "whole.tif"]


def test_several_maps_are_completed_before_any_has_its_name(tmp_path: Path) -> None:
    with writer(tmp_path / "a.tif") as out:
        fill(out)
        out.complete()
        assert not (tmp_path / "a.tif").exists()
        out.finish(step=lambda share: pytest.fail("it is complete"))
    assert left(tmp_path) == ["a.tif"]


@pytest.mark.parametrize(
    "grid",
    [
        Grid(wkt(), (500000, 8, 6, 5000000, 6, -8), 40, 30),
        Grid(wkt(), (500000, 10, 0, 4999800, 0, 10), 40, 30),
        Grid(wkt(4326), (11.5, 1e-4, 0, 48.2, 0, -1e-4), 40, 30),
        Grid("", NO_TRANSFORM, 40, 30),
        Grid("", (3, 2, 0, 4, 0, -2), 40, 30),
        Grid(wkt(), GRID.transform, 1, 1),
        Grid(wkt(), GRID.transform, 1, 900),
    ],
)
def test_grids_are_kept_exactly(tmp_path: Path, grid: Grid) -> None:
    blocks = list(grid.windows((512, 512)))
    with writer(tmp_path / "a.tif", grid=grid, blocks=blocks) as out:
        for i, window in enumerate(blocks):
            out.write(i, block_values(i, window))
        out.finish()
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    assert dataset.GetGeoTransform(can_return_null=True) == (grid.transform if grid.has_georeference else None)
    again = Grid(dataset.GetProjection(), grid.transform, grid.width, grid.height)
    assert again.same_crs(grid)
    assert left(tmp_path) == ["a.tif"]


def test_a_crs_of_the_users_own_is_kept(tmp_path: Path) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromProj4("+proj=laea +lat_0=12.34 +lon_0=5.67 +x_0=1000 +y_0=2000 +ellps=GRS80 +units=m")
    grid = Grid(reference.ExportToWkt(), (0, 10, 0, 0, 0, -10), 40, 30)
    with writer(tmp_path / "a.tif", grid=grid, blocks=[grid.window]) as out:
        out.write(0, block_values(0, grid.window))
        out.finish()
    kept = osr.SpatialReference()
    kept.ImportFromWkt(gdal.Open(str(tmp_path / "a.tif")).GetProjection())
    for name in ("latitude_of_center", "longitude_of_center", "false_easting", "false_northing"):
        assert kept.GetProjParm(name) == pytest.approx(reference.GetProjParm(name))


def test_blocks_never_written_are_nodata(tmp_path: Path) -> None:
    with writer(tmp_path / "a.tif") as out:
        fill(out, 0, 3)
        out.finish()
    values = read(tmp_path / "a.tif")
    rows, cols = BLOCKS[5].slices_in(GRID.window)
    assert np.isnan(values[:, rows, cols]).all()
    assert (tmp_path / "a.tif").stat().st_size < 800_000


def test_classes_carry_names_and_colors(tmp_path: Path) -> None:
    band = OutputBand("class", nodata=0, classes=((1, "water", "#0000ff"), (2, "forest", "")), overview="mode")
    with writer(tmp_path / "a.tif", bands=[band], dtype="uint8") as out:
        for i, window in enumerate(BLOCKS):
            out.write(i, np.full((1, window.height, window.width), 2))
        out.finish()
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    raster = dataset.GetRasterBand(1)
    assert raster.GetMetadataItem("class_1") == "water"
    assert raster.GetColorTable().GetColorEntry(1) == (0, 0, 255, 255)
    assert raster.GetNoDataValue() == 0
    assert (read(tmp_path / "a.tif") == 2).all()


@given(st.integers(1, 300), st.integers(1, 300), st.integers(1, 120), st.integers(1, 120), st.integers(0, 6))
@settings(max_examples=10, deadline=None)
def test_any_layout_of_blocks_gives_the_same_pixels(width: int, height: int, rows: int, cols: int, stop: int) -> None:
    import tempfile

    grid = Grid("", NO_TRANSFORM, width, height)
    blocks = list(grid.windows((rows, cols)))
    values = np.arange(width * height, dtype=np.float32).reshape(1, height, width)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.tif"
        for last in (min(stop, len(blocks)), len(blocks)):
            with writer(path, grid=grid, bands=[OutputBand("x")], blocks=blocks) as out:
                for i in range(last):
                    if not out.done(i):
                        r, c = blocks[i].slices_in(grid.window)
                        out.write(i, values[:, r, c])
                if last == len(blocks):
                    out.finish()
        assert (read(path) == values).all()
