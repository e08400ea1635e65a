"""Landsat products, written here in their true structure, names and metadata, with small images."""

from __future__ import annotations

import json
import math
import re
import tarfile
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from osgeo import gdal, osr
from terraclara.core.bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Band
from terraclara.core.errors import BandError, SceneError
from terraclara.core.mapping import Request, make_map
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.scene import open_scene

SIDE = 40
ELEVATION = 58.2


def tif(path: Path, values: np.ndarray, size: float = 30, nodata: Optional[float] = None) -> None:
    height, width = values.shape
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind, ["TILED=YES", "COMPRESS=DEFLATE"])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32622)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((619395, size, 0, -410205, 0, -size))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteRaster(0, 0, width, height, np.ascontiguousarray(values).tobytes())
    dataset = None


def numbers(band: int, kind: str = "uint16") -> np.ndarray:
    low, high = (8000, 30000) if kind == "uint16" else (20, 200)
    return np.random.default_rng(band).integers(low, high, (SIDE, SIDE)).astype(kind)


def mtl(groups: dict[str, dict[str, Any]]) -> str:
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for name, items in groups.items():
        lines.append(f"  GROUP = {name}")
        lines += [f"    {k} = {json.dumps(v) if isinstance(v, str) else v}" for k, v in items.items()]
        lines.append(f"  END_GROUP = {name}")
    return "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""]) + "\0" * 100


def level2(folder: Path, *, form: str = "txt") -> Path:
    """Landsat 8 Collection 2 Level-2: surface reflectance beside the Level-1 factors, a trap for readers."""
    product = "LC08_L2SP_224063_20200814_20200920_02_T1"
    root = folder / product
    root.mkdir()
    files: dict[str, Any] = {"ORIGIN": "Image courtesy of the U.S. Geological Survey", "LANDSAT_PRODUCT_ID": product}
    files |= {"PROCESSING_LEVEL": "L2SP", "COLLECTION_NUMBER": "02"}
    for band in range(1, 8):
        name = f"{product}_SR_B{band}.TIF"
        values = numbers(band)
        if band == 4:
            values[3, 3] = 0
        tif(root / name, values, nodata=0)
        files[f"FILE_NAME_BAND_{band}"] = name
    tif(root / f"{product}_ST_B10.TIF", numbers(10), nodata=0)
    files["FILE_NAME_BAND_ST_B10"] = f"{product}_ST_B10.TIF"
    quality = np.full((SIDE, SIDE), 21824, np.uint16)
    quality[0, :5] = 1
    tif(root / f"{product}_QA_PIXEL.TIF", quality)
    files["FILE_NAME_QUALITY_L1_PIXEL"] = f"{product}_QA_PIXEL.TIF"
    groups = {
        "PRODUCT_CONTENTS": files,
        "IMAGE_ATTRIBUTES": {
            "SPACECRAFT_ID": "LANDSAT_8",
            "SENSOR_ID": "OLI_TIRS",
            "DATE_ACQUIRED": "2020-08-14",
            "SUN_AZIMUTH": 60.1,
            "SUN_ELEVATION": ELEVATION,
            "EARTH_SUN_DISTANCE": 1.0127,
        },
        "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": {
            f"REFLECTANCE_{kind}_BAND_{band}": value
            for kind, value in (("MULT", 2.75e-05), ("ADD", -0.2))
            for band in range(1, 8)
        },
        "LEVEL1_RADIOMETRIC_RESCALING": {
            f"REFLECTANCE_{kind}_BAND_{band}": value
            for kind, value in (("MULT", 2.0e-05), ("ADD", -0.1))
            for band in range(1, 10)
        },
        # As in every product: the Level-1 files that it was made of, under the same keys.
        "LEVEL1_PROCESSING_RECORD": {
            "LANDSAT_PRODUCT_ID": product.replace("L2SP", "L1TP"),
            "PROCESSING_LEVEL": "L1TP",
            **{f"FILE_NAME_BAND_{band}": f"{product.replace('L2SP', 'L1TP')}_B{band}.TIF" for band in range(1, 12)},
            "FILE_NAME_QUALITY_L1_PIXEL": f"{product.replace('L2SP', 'L1TP')}_QA_PIXEL.TIF",
        },
    }
    if form == "txt":
        (root / f"{product}_MTL.txt").write_text(mtl(groups))
    elif form == "xml":
        inner = "".join(
            f"<{name}>{''.join(f'<{k}>{v}</{k}>' for k, v in items.items())}</{name}>" for name, items in groups.items()
        )
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n<LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>\n'
        (root / f"{product}_MTL.xml").write_text(text)
    else:
        texts = {name: {k: str(v) for k, v in items.items()} for name, items in groups.items()}
        (root / f"{product}_MTL.json").write_text(json.dumps({"LANDSAT_METADATA_FILE": texts}))
    return root


def level1(folder: Path) -> Path:
    """Landsat 9 Collection 2 Level-1, with the panchromatic band at 15 m."""
    product = "LC09_L1TP_224063_20220814_20230401_02_T1"
    root = folder / product
    root.mkdir()
    files: dict[str, Any] = {"LANDSAT_PRODUCT_ID": product, "COLLECTION_NUMBER": "02"}
    for band in (2, 3, 4, 5, 6, 7, 9, 10, 11):
        tif(root / f"{product}_B{band}.TIF", numbers(band))
        files[f"FILE_NAME_BAND_{band}"] = f"{product}_B{band}.TIF"
    tif(root / f"{product}_B8.TIF", np.kron(numbers(8), np.ones((2, 2), np.uint16)), 15)
    files["FILE_NAME_BAND_8"] = f"{product}_B8.TIF"
    rescaling: dict[str, Any] = {}
    for band in range(1, 10):
        rescaling[f"REFLECTANCE_MULT_BAND_{band}"], rescaling[f"REFLECTANCE_ADD_BAND_{band}"] = 2.0e-05, -0.1
    for band in (10, 11):
        rescaling[f"RADIANCE_MULT_BAND_{band}"], rescaling[f"RADIANCE_ADD_BAND_{band}"] = 3.342e-04, 0.1
    groups = {
        "PRODUCT_CONTENTS": files,
        "IMAGE_ATTRIBUTES": {
            "SPACECRAFT_ID": "LANDSAT_9",
            "DATE_ACQUIRED": "2022-08-14",
            "SUN_ELEVATION": ELEVATION,
        },
        "LEVEL1_RADIOMETRIC_RESCALING": rescaling,
    }
    (root / f"{product}_MTL.txt").write_text(mtl(groups))
    return root


def read(scene: Any, *wanted: Band) -> tuple[np.ndarray, np.ndarray]:
    with scene.reader(wanted) as reader:
        return reader.read(reader.grid.window)


def oli(*names: str) -> list[Band]:
    return [LANDSAT_OLI.band(name) for name in names]


@pytest.mark.parametrize("form", ["txt", "json", "xml"])
@pytest.mark.parametrize("given", ["folder", "metadata"])
def test_level_2_surface_reflectance(tmp_path: Path, form: str, given: str) -> None:
    root = level2(tmp_path, form=form)
    scene = open_scene(root if given == "folder" else root / f"{root.name}_MTL.{form}")
    assert scene.product["level"] == "surface"
    assert scene.product["satellite"] == "LANDSAT_8"
    assert scene.product["id"].startswith("LC08_L2SP")
    assert [b.band for b in scene.bands] == oli("B1", "B2", "B3", "B4", "B5", "B6", "B7")
    values, valid = read(scene, *oli("B5", "B4"))
    wanted = np.ones((SIDE, SIDE), bool)
    wanted[0, :5] = wanted[3, 3] = False  # fill by the quality band, and nodata of B4
    assert (valid == wanted).all()
    expected = np.stack([numbers(5), numbers(4)]) * 2.75e-5 - 0.2
    assert values[:, valid] == pytest.approx(expected[:, valid], abs=1e-6)
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.cos(math.radians(90 - ELEVATION)))
    assert scene.geometry["cos_view_zenith"] == 1
    assert any("2.75e-05 - 0.2" in note for note in scene.notes)


def test_level_1_is_divided_by_the_sine_of_the_elevation(tmp_path: Path) -> None:
    scene = open_scene(level1(tmp_path))
    assert scene.product["level"] == "toa"
    # Thermal bands are no reflectance and are left out; the panchromatic one never passes for B08.
    assert [b.band.name for b in scene.bands] == ["B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9"]
    values, valid = read(scene, *oli("B2"))
    assert valid.all()
    assert values[0] == pytest.approx((numbers(2) * 2e-5 - 0.1) / math.sin(math.radians(ELEVATION)), abs=1e-6)
    with pytest.raises(BandError):
        read(scene, SENTINEL2.band("B08"))
    # A Sentinel-2 model's near infrared is found by its wavelength, not by its number.
    values, _ = read(scene, SENTINEL2.band("B8A"))
    assert values[0] == pytest.approx((numbers(5) * 2e-5 - 0.1) / math.sin(math.radians(ELEVATION)), abs=1e-6)


def test_every_way_to_point_at_a_product(tmp_path: Path) -> None:
    root = level2(tmp_path)
    archive = tmp_path / f"{root.name}.tar"
    with tarfile.open(archive, "w") as tar:
        for file in sorted(root.iterdir()):
            tar.add(file, file.name)
    wanted = numbers(5) * 2.75e-5 - 0.2
    images = [root / f"{root.name}_SR_B5.TIF", root / f"{root.name}_SR_B6.TIF"]
    for way in (root, f"{root}/", root / f"{root.name}_MTL.txt", archive, images, images[0]):
        values, valid = read(open_scene(way), *oli("B5"))
        assert valid.sum() == SIDE * SIDE - 5, way
        assert values[0][valid] == pytest.approx(wanted[valid], abs=1e-6), way
    assert open_scene(archive).sources == (archive,)
    assert [b.band.name for b in open_scene(images).bands] == ["B5", "B6"]


def test_files_of_collection_2_without_their_metadata(tmp_path: Path) -> None:
    root = level2(tmp_path)
    (root / f"{root.name}_MTL.txt").unlink()
    scene = open_scene([root / f"{root.name}_SR_B{band}.TIF" for band in (4, 5)])
    assert any("by the file names" in note for note in scene.notes)
    values, _ = read(scene, *oli("B5"))
    assert values[0].max() == pytest.approx(numbers(5).max() * 2.75e-5 - 0.2, abs=1e-6)


def test_landsat_5_from_before_the_collections(tmp_path: Path, shared_data: Path) -> None:
    """The true metadata of a 1988 scene: radiance only, so reflectance is computed here by the formula."""
    source = shared_data / "landsat5_amazon" / "LT52240631988227CUB02_MTL.txt"
    (tmp_path / source.name).write_bytes(source.read_bytes())
    for band in (1, 2, 3, 4, 5, 6, 7):
        values = numbers(band, "uint8")
        values[0, 0] = 0
        tif(tmp_path / f"LT52240631988227CUB02_B{band}.TIF", values)
    scene = open_scene(tmp_path)
    assert [b.band for b in scene.bands] == list(LANDSAT_TM.bands)
    values, valid = read(scene, LANDSAT_TM.band("B4"))
    assert sorted(zip(*np.nonzero(~valid))) == [(0, 0)]
    # 14 August 1988 is day 227; L = 0.876 DN - 2.38602; ESUN = 1031; sun 49.75588889 degrees high.
    distance = 1 - 0.01672 * math.cos(math.radians(0.9856 * 223))
    radiance = 0.876 * numbers(4, "uint8") - 2.38602
    wanted = math.pi * radiance * distance**2 / (1031 * math.sin(math.radians(49.75588889)))
    assert values[0][valid] == pytest.approx(wanted[valid], abs=1e-5)
    assert scene.product["level"] == "toa"


def test_the_real_landsat_5_chip(shared_data: Path) -> None:
    scene = open_scene(shared_data / "landsat5_amazon")
    with scene.reader(LANDSAT_TM.bands) as reader:
        reader.check_values()
        values, valid = reader.read(reader.grid.window)
    assert valid.mean() > 0.99
    # Amazon forest at the top of the atmosphere: bright in the near infrared, dark in the red.
    assert 0.15 < np.median(values[3][valid]) < 0.35
    assert np.median(values[2][valid]) < 0.08


def test_damaged_xml_is_named(tmp_path: Path) -> None:
    root = level2(tmp_path, form="xml")
    path = root / f"{root.name}_MTL.xml"
    whole = path.read_text()
    path.write_text(whole[: len(whole) // 2])
    with pytest.raises(SceneError, match=r"MTL\.xml is damaged"):
        open_scene(path)
    path.write_text(whole.replace("<LANDSAT", '<!DOCTYPE x [<!ENTITY a "aaaa">]><LANDSAT', 1))
    with pytest.raises(SceneError, match="document type"):
        open_scene(path)


def test_damaged_metadata_are_named(tmp_path: Path) -> None:
    root = level2(tmp_path)
    path = root / f"{root.name}_MTL.txt"
    whole = path.read_text()
    path.write_text("nothing")
    with pytest.raises(SceneError, match=r"MTL\.txt is no Landsat metadata"):
        open_scene(root)
    path.write_text(re.sub(r"FILE_NAME_BAND_\d = .*\n", "", whole))
    with pytest.raises(SceneError, match="no reflective band"):
        open_scene(root)
    (root / "LC08_OTHER_MTL.txt").write_text(whole)
    with pytest.raises(SceneError, match="several Landsat products"):
        open_scene(root)
    first = level1(tmp_path)
    path = first / f"{first.name}_MTL.txt"
    path.write_text(path.read_text().replace(f"SUN_ELEVATION = {ELEVATION}", "SUN_ELEVATION = -3"))
    with pytest.raises(SceneError, match="no sun elevation above 0"):
        open_scene(first)


def test_a_panchromatic_band_makes_no_map_finer(tmp_path: Path) -> None:
    notes: list[str] = []
    request = Request("clouds-6b", (str(level1(tmp_path)),), str(tmp_path / "c.tif"))
    result = make_map(request, note=notes.append)
    with MapFile(result.path) as made:
        assert (made.grid.transform[1], made.grid.shape) == (30, (SIDE, SIDE))
    assert not any("interpolated" in text for text in notes)


def test_the_multispectral_scanner_is_refused(tmp_path: Path) -> None:
    root = level2(tmp_path)
    metadata = next(root.glob("*_MTL.txt"))
    metadata.write_text(metadata.read_text().replace("OLI_TIRS", "MSS").replace("LANDSAT_8", "LANDSAT_5"))
    with pytest.raises(SceneError, match="Multispectral Scanner"):
        open_scene(root)


@pytest.mark.parametrize("form", ["txt", "json", "xml"])
def test_metadata_that_windows_saved(tmp_path: Path, form: str) -> None:
    """Some editors there put a mark before the text and end lines in two characters."""
    metadata = next(level2(tmp_path, form=form).glob("*_MTL.*"))
    metadata.write_bytes(b"\xef\xbb\xbf" + metadata.read_bytes().replace(b"\n", b"\r\n"))
    assert len(open_scene(metadata).bands) == 7
