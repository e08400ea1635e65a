"""Sentinel-2 products, written here in their true structure, names and metadata, with small images."""

from __future__ import annotations

import math
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from safe_product import ALL_OFFSETS, TAKEN, TILE, jp2, make_product, numbers
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.errors import BandError, ParameterError, SceneError
from terraclara.core.raster import reader as reader_module
from terraclara.core.raster.scene import open_scene

NEEDS_JP2 = pytest.mark.skipif(
    gdal.GetDriverByName("JP2OpenJPEG") is None, reason="GDAL has no JPEG 2000 writer here (JP2OpenJPEG)"
)
pytestmark = NEEDS_JP2


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Level-2A of baseline 05.09, with the offset."""

    def spoil(values: np.ndarray) -> np.ndarray:
        values[0, 0], values[1, 2], values[2, 2] = 0, 65535, 65534
        return values

    changes = {("B05", 20): spoil, ("B04", 10): spoil}
    return make_product(tmp_path_factory.mktemp("new"), offsets=ALL_OFFSETS, changes=changes)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Level-2A of baseline 02.14, without any offset."""
    return make_product(tmp_path_factory.mktemp("old"), baseline="02.14")


def bands(*names: str) -> list[Band]:
    return [SENTINEL2.band(name) for name in names]


def test_a_product_says_what_it_is(new: Path) -> None:
    scene = open_scene(new)
    assert scene.product["sensor"] == "Sentinel-2"
    assert scene.product["satellite"] == "Sentinel-2B"
    assert scene.product["level"] == "surface"
    assert scene.product["baseline"] == "05.09"
    assert scene.product["date"].startswith("2023-06-08")
    assert scene.product["id"].startswith("S2B_MSIL2A_20230608T104621_N0509")
    assert [b.band for b in scene.bands] == [b for b in SENTINEL2.bands if b.name != "B10"]
    assert any("-1000) / 10000" in note for note in scene.notes)
    assert scene.sources == (new,)


def test_bands_are_at_their_own_resolution(new: Path) -> None:
    sizes = {b.band.name: round(b.grid.pixel_size_m() or 0) for b in open_scene(new).bands}
    # B01 is measured at 60 m, but Level-2A holds it at 20 and 60 m.
    assert sizes == {b.name: SENTINEL2.resolution_m(b.name) for b in SENTINEL2.bands if b.name != "B10"}


def test_the_offset_of_new_baselines_is_applied(new: Path) -> None:
    with open_scene(new).reader(bands("B06", "B12")) as reader:
        values, valid = reader.read(reader.grid.window)
        assert reader.notes == ()
        reader.check_values()
    assert valid.all()
    wanted = np.stack([numbers(name, 60) for name in ("B06", "B12")])
    assert values == pytest.approx((wanted - 1000.0) / 10000, abs=1e-6)


def test_images_beside_another_file_keep_their_offset(new: Path, tmp_path: Path) -> None:
    image = next(new.rglob("*_B06_20m.jp2"))
    heights = tmp_path / "heights.tif"
    gdal.Translate(str(heights), str(image), outputType=gdal.GDT_Float32, format="GTiff")
    scene = open_scene([image, heights])
    assert any("From the product's metadata" in text for text in scene.notes)
    plain = gdal.Open(str(heights)).ReadAsArray()
    with scene.reader(bands("B06")) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx((plain - 1000) / 10000, abs=1e-5)


def test_old_baselines_have_no_offset(old: Path) -> None:
    scene = open_scene(old)
    with scene.reader(bands("B06", "B12")) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values == pytest.approx(np.stack([numbers(n, 60) for n in ("B06", "B12")]) / 10000, abs=1e-6)
    assert any("number / 10000" in note for note in scene.notes)


def test_offsets_go_by_band(tmp_path: Path) -> None:
    root = make_product(tmp_path, offsets={**ALL_OFFSETS, 8: -500}, side=12)
    scene = open_scene(root)
    assert {b.band.name: round(b.offset * 10000) for b in scene.bands if b.offset != -0.1} == {"B8A": -500}


def test_a_new_baseline_without_its_offset_is_still_a_new_baseline(tmp_path: Path) -> None:
    scene = open_scene(make_product(tmp_path, baseline="04.00", offsets=None, side=12))
    assert {b.offset for b in scene.bands} == {-0.1}
    assert any("baseline 04.00 has this one" in note for note in scene.notes)


def test_what_the_user_says_wins(new: Path) -> None:
    scene = open_scene(new, scale=2e-4, offset=0.5)
    with scene.reader(bands("B06")) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(numbers("B06", 60) * 2e-4 + 0.5, abs=1e-5)
    with pytest.raises(ParameterError, match="names its own bands"):
        open_scene(new, band_names=["B02"])


def test_zero_and_saturation_are_no_measurements(new: Path) -> None:
    with open_scene(new).reader(bands("B05", "B06")) as reader:
        _, valid = reader.read(reader.grid.window)
    assert sorted(zip(*np.nonzero(~valid))) == [(0, 0), (1, 2)]
    # The same through interpolation to 10 m, where each of them covers four pixels.
    with open_scene(new).reader(bands("B05", "B08")) as reader:
        values, valid = reader.read(reader.grid.window)
    assert sorted(zip(*np.nonzero(~valid))) == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 4), (2, 5), (3, 4), (3, 5)]
    # And through averaging: a saturated pixel is not averaged in, its neighbors are.
    with open_scene(new).reader(bands("B04", "B09"), resolution_m=30) as reader:
        values, valid = reader.read(reader.grid.window)
    fine = numbers("B04", 120).astype(float)
    fine[2, 2] = 65534
    fine[0, 0] = fine[1, 2] = np.nan
    assert values[0, 0, 0] == pytest.approx((np.nanmean(fine[:3, :3]) - 1000) / 10000, abs=1e-5)


def test_the_products_own_coarser_images_are_used(new: Path) -> None:
    with open_scene(new).reader(bands("B03", "B05"), resolution_m=20) as reader:
        values, valid = reader.read(reader.grid.window)
        assert reader.notes == ()
    assert values[0] == pytest.approx(np.where(valid, (numbers("B03", 60) - 1000.0) / 10000, 0), abs=1e-6)
    # B08 exists at 10 m only and is averaged.
    with open_scene(new).reader(bands("B08", "B05"), resolution_m=20) as reader:
        values, valid = reader.read(reader.grid.window)
    wanted = numbers("B08", 120).astype(float).reshape(60, 2, 60, 2).mean((1, 3))
    assert values[0][valid] == pytest.approx(((wanted - 1000) / 10000)[valid], abs=1e-5)


def test_three_resolutions_come_to_the_finest(new: Path) -> None:
    with open_scene(new).reader(bands("B02", "B05", "B09")) as reader:
        assert reader.grid.shape == (120, 120)
        assert reader.grid.transform == (300000, 10, 0, 4900020, 0, -10)
        values, valid = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(np.where(valid, (numbers("B02", 120) - 1000.0) / 10000, 0), abs=1e-6)
    # In the middle of 6 x 6 pixels bilinear is between the four next centers.
    coarse = (numbers("B09", 20) - 1000.0) / 10000
    near = coarse[9:12, 9:12]
    assert near.min() <= values[2, 63, 63] <= near.max()


def test_geometry_is_the_tiles(new: Path) -> None:
    scene = open_scene(new)
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.cos(math.radians(24.5)))
    assert scene.geometry["cos_view_zenith"] == pytest.approx(math.cos(math.radians(5.6)))
    # View azimuths are 350, 352 ... 14 degrees: 2 on average. Sun at 143.
    relative = np.cos(np.radians(143 - (350 + 2 * np.arange(13)))).mean()
    assert relative == pytest.approx(math.cos(math.radians(141)), abs=0.02)
    assert scene.geometry["cos_relative_azimuth"] == pytest.approx(relative)
    with scene.reader([*bands("B06"), Band("cos_relative_azimuth")]) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[1] == pytest.approx(relative, abs=1e-6)
    given = open_scene(new, geometry={"sun_zenith": 60})
    assert given.geometry["cos_sun_zenith"] == pytest.approx(0.5)


def test_level_1c(tmp_path: Path) -> None:
    scene = open_scene(make_product(tmp_path, level="1C", offsets=ALL_OFFSETS, side=60))
    assert scene.product["level"] == "toa"
    assert [b.band for b in scene.bands] == list(SENTINEL2.bands)
    with scene.reader(bands("B10", "B09")) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx((numbers("B10", 10) - 1000.0) / 10000, abs=1e-6)


def test_every_way_to_point_at_a_product(new: Path, tmp_path: Path) -> None:
    granule = next((new / "GRANULE").iterdir())
    image = granule / "IMG_DATA" / "R20m" / f"{TILE}_{TAKEN}_B06_20m.jp2"
    other = image.with_name(image.name.replace("B06", "B12"))
    archive = tmp_path / f"{new.name}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        for file in sorted(new.rglob("*")):
            zipped.write(file, f"{new.name}/{file.relative_to(new)}")
    wanted = (numbers("B06", 60) - 1000.0) / 10000
    ways: list[Any] = [
        str(new) + "/",
        new / "MTD_MSIL2A.xml",
        granule,
        granule / "MTD_TL.xml",
        new.parent,
        archive,
        f"SENTINEL2_L2A:{new}/MTD_MSIL2A.xml:20m:EPSG_32631",
        image,
        [other, image],
    ]
    for way in ways:
        scene = open_scene(way)
        with scene.reader(bands("B06")) as reader:
            values, _ = reader.read(reader.grid.window)
        assert values[0] == pytest.approx(wanted, abs=1e-6), way
        assert "cos_sun_zenith" in scene.geometry
    assert [b.band.name for b in open_scene([other, image]).bands] == ["B06", "B12"]
    assert open_scene(archive).sources == (archive,)


def test_damaged_products_are_named(new: Path, tmp_path: Path) -> None:
    root = tmp_path / new.name
    shutil.copytree(new, root)
    xml = root / "MTD_MSIL2A.xml"
    whole = xml.read_text()
    xml.write_text(whole[: len(whole) // 2])
    with pytest.raises(SceneError, match=r"MTD_MSIL2A\.xml is damaged"):
        open_scene(root)
    xml.write_text(whole.replace("<n1:Level", '<!DOCTYPE x [<!ENTITY a "aaaa">]><n1:Level', 1))
    with pytest.raises(SceneError, match="document type"):
        open_scene(root)
    xml.write_text(re.sub(r"<QUANTIFICATION_VALUES_LIST>.*</QUANTIFICATION_VALUES_LIST>", "", whole))
    with pytest.raises(SceneError, match="no quantification value"):
        open_scene(root)
    xml.write_text(whole)
    granule = next((root / "GRANULE").iterdir())
    shutil.copytree(granule, granule.with_name("L2A_T31TCK_A1"))
    with pytest.raises(SceneError, match="2 granules; choose one"):
        open_scene(root)
    assert open_scene(granule).product["granule"] == granule.name
    shutil.rmtree(granule.with_name("L2A_T31TCK_A1"))
    (granule / "MTD_TL.xml").unlink()
    scene = open_scene(root)
    assert scene.geometry == {}
    assert any("angles are unknown" in note for note in scene.notes)
    with pytest.raises(BandError, match="sun_zenith in degrees"):
        scene.reader([*bands("B06"), Band("cos_sun_zenith")])
    shutil.rmtree(granule / "IMG_DATA")
    with pytest.raises(SceneError, match="no band images"):
        open_scene(root)


def test_a_truncated_image_is_named(new: Path, tmp_path: Path) -> None:
    root = tmp_path / new.name
    shutil.copytree(new, root)
    image = next(root.rglob("*_B06_20m.jp2"))
    image.write_bytes(image.read_bytes()[: image.stat().st_size // 2])

    def run() -> None:
        with open_scene(root).reader(bands("B06")) as reader:
            reader.read(reader.grid.window)

    with pytest.raises(SceneError, match=r"B06_20m\.jp2") as caught:
        run()
    assert str(caught.value).count("B06_20m.jp2") == 1


def test_each_jpeg_2000_tile_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks are whole tiles: no tile of any image lies in two of the reads that blocks need."""
    root = make_product(tmp_path, side=12)
    granule = next((root / "GRANULE").iterdir())
    for name in ("B06", "B12"):
        path = granule / "IMG_DATA" / "R20m" / f"{TILE}_{TAKEN}_{name}_20m.jp2"
        jp2(path, np.full((1300, 1500), 2000), 20, tile=640)
    decoded: list[tuple[str, int, int]] = []
    original = reader_module.fill

    def counting(raster: Any, place: Any, out: Any, kind: int, path: str, **options: Any) -> None:
        col, row, width, height = place
        cols, rows = raster.GetBlockSize()
        for r in range(row // rows, (row + height - 1) // rows + 1):
            for c in range(col // cols, (col + width - 1) // cols + 1):
                decoded.append((path, r, c))
        original(raster, place, out, kind, path, **options)

    monkeypatch.setattr(reader_module, "fill", counting)
    with open_scene(root).reader(bands("B06", "B12")) as reader:
        assert reader.block_shape == (640, 640)
        for window in reader.grid.windows(reader.block_shape):
            reader.read(window)
    assert len(decoded) == len(set(decoded)) == 2 * 3 * 3
