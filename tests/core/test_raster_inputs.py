"""Which local files a scene reads, so that no output takes the place of one."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from terraclara.core.bands import Band
from terraclara.core.raster import inputs
from terraclara.core.raster.grid import NO_TRANSFORM, Grid
from terraclara.core.raster.inputs import local_files
from terraclara.core.raster.scene import Scene, open_scene
from terraclara.core.raster.sceneband import QualityBand, SceneBand


def tif(path: Path) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    dataset.GetRasterBand(1).SetDescription("B02")
    dataset.GetRasterBand(1).WriteRaster(0, 0, 8, 6, np.full((6, 8), 0.1, np.float32).tobytes())
    return path


def vrt(path: Path, source: Path) -> Path:
    # Written here: GDAL's own translation of a VRT refers to the image behind it at once.
    path.write_text(
        f"""<VRTDataset rasterXSize="8" rasterYSize="6"><VRTRasterBand dataType="Float32" band="1">
        <Description>B02</Description><SimpleSource><SourceFilename relativeToVRT="1">{source.name}</SourceFilename>
        <SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""
    )
    return path


def test_files_behind_a_vrt_of_a_vrt(tmp_path: Path) -> None:
    image = tif(tmp_path / "image.tif")
    inner = vrt(tmp_path / "inner.vrt", image)
    outer = vrt(tmp_path / "outer.vrt", inner)
    assert set(open_scene(outer).files()) == {image, inner, outer}


def test_sidecars_are_among_them(tmp_path: Path) -> None:
    image = tif(tmp_path / "image.tif")
    dataset = gdal.Open(str(image))
    dataset.BuildOverviews("NEAREST", [2])
    dataset = None
    assert set(open_scene(image).files()) == {image, tmp_path / "image.tif.ovr"}


@pytest.mark.parametrize("form", ["/vsizip/{{{0}}}/image.tif", "/vsizip/{0}/image.tif"])
def test_a_file_in_an_archive_is_the_archive(tmp_path: Path, form: str) -> None:
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(tif(tmp_path / "image.tif"), "image.tif")
    assert open_scene(form.format(archive)).files() == (archive,)


def test_remote_files_are_not_even_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(inputs, "open_raster", opened.append)
    assert local_files(["/vsicurl/https://example.org/a.tif", "/vsizip//vsis3/bucket/a.zip/b.tif"]) == ()
    assert opened == []


def test_alternatives_and_quality_bands_count(tmp_path: Path) -> None:
    grid = Grid("", NO_TRANSFORM, 8, 6)
    paths = [tif(tmp_path / f"{name}.tif") for name in ("fine", "coarse", "quality")]
    fine, coarse = (SceneBand(Band("B02"), str(path), 1, grid, (6, 8), "Float32") for path in paths[:2])
    object.__setattr__(fine, "alternatives", (coarse,))
    scene = Scene((fine,), quality=(QualityBand(str(paths[2]), 1, grid, 1),), sources=(tmp_path,))
    assert set(scene.files()) == {*paths, tmp_path}


def test_each_path_is_opened_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = tif(tmp_path / "image.tif")
    opened: list[str] = []
    original = inputs.open_raster

    def counting(path: str) -> gdal.Dataset:
        opened.append(path)
        return original(path)

    monkeypatch.setattr(inputs, "open_raster", counting)
    assert local_files([str(image), str(image)]) == (image,)
    assert opened == [str(image)]
