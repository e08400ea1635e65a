"""Products of SNAP, written here in its own format: a .dim file beside a folder of ENVI images."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from osgeo import gdal, osr
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.errors import SceneError
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import open_scene

SIDE = 24
KIND = "S2_MSI_Level-2A"
BANDS = ("B2", "B3", "B4", "B8", "B8A", "B11")
CENTERS = {"B2": 492.3, "B3": 558.9, "B4": 664.9, "B8": 832.9, "B8A": 864.0, "B11": 1610.4, "x1": 660.5, "x2": 841.2}
ANGLES = {"view_zenith_mean": 6.5, "sun_zenith": 31.0, "view_azimuth_mean": 290.0, "sun_azimuth": 150.0}
OTHERS = ("quality_scene_classification", "view_zenith_B2", "B_opaque_clouds")


def envi(path: Path, values: np.ndarray[Any, Any]) -> None:
    kinds = {"uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte}
    dataset = gdal.GetDriverByName("ENVI").Create(str(path), SIDE, SIDE, 1, kinds[values.dtype.name])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 4800000, 0, -10))
    dataset.GetRasterBand(1).WriteRaster(0, 0, SIDE, SIDE, values.tobytes())
    dataset = None
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def reflectance(name: str) -> np.ndarray[Any, Any]:
    return np.random.default_rng(sum(map(ord, name))).uniform(0.02, 0.4, (SIDE, SIDE))


def product(
    folder: Path,
    *,
    bands: tuple[str, ...] = BANDS,
    kind: str = KIND,
    scaled: bool = True,
    angles: bool = True,
) -> Path:
    name = "subset_of_S2B_MSIL2A_20230608T104621_N0509" if kind.startswith("S2") else "product"
    (folder / f"{name}.data").mkdir(parents=True)
    infos, files = "", ""
    chosen = [*bands, *(ANGLES if angles else ()), *OTHERS]
    for index, band in enumerate(chosen):
        spectral = band in bands
        wavelength = CENTERS.get(band, 0.0)
        if spectral and scaled:
            values = np.round(reflectance(band) * 10000 + 1000).astype(np.uint16)
            values[0, 0] *= band != "B4"  # one band's nodata is enough
        elif spectral:
            values = reflectance(band).astype(np.float32)
        else:
            values = np.full((SIDE, SIDE), ANGLES.get(band, 1.0), np.float32)
        envi(folder / f"{name}.data" / f"{band}.img", values)
        factor, shift = ("1.0E-4", "-0.1") if spectral and scaled else ("1.0", "0.0")
        infos += f"""<Spectral_Band_Info><BAND_INDEX>{index}</BAND_INDEX><BAND_DESCRIPTION>Reflectance in band {band}
</BAND_DESCRIPTION><BAND_NAME>{band}</BAND_NAME><BAND_RASTER_WIDTH>{SIDE}</BAND_RASTER_WIDTH><DATA_TYPE>uint16
</DATA_TYPE><PHYSICAL_UNIT>dl</PHYSICAL_UNIT><SOLAR_FLUX>1959.66</SOLAR_FLUX><SPECTRAL_BAND_INDEX>1
</SPECTRAL_BAND_INDEX><BAND_WAVELEN>{wavelength}</BAND_WAVELEN><BANDWIDTH>66.0</BANDWIDTH>
<SCALING_FACTOR>{factor}</SCALING_FACTOR><SCALING_OFFSET>{shift}</SCALING_OFFSET><LOG10_SCALED>false</LOG10_SCALED>
<NO_DATA_VALUE_USED>{str(spectral and scaled).lower()}</NO_DATA_VALUE_USED><NO_DATA_VALUE>0.0</NO_DATA_VALUE>
</Spectral_Band_Info>"""
        files += f"""<Data_File><DATA_FILE_PATH href="{name}.data/{band}.hdr" /><BAND_INDEX>{index}</BAND_INDEX>
</Data_File>"""
    path = folder / f"{name}.dim"
    path.write_text(
        f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<Dimap_Document name="{name}.dim"><Metadata_Id><METADATA_FORMAT version="2.15.0">DIMAP</METADATA_FORMAT></Metadata_Id>
<Dataset_Id><DATASET_SERIES>BEAM-PRODUCT</DATASET_SERIES><DATASET_NAME>{name}</DATASET_NAME></Dataset_Id>
<Production><PRODUCT_TYPE>{kind}</PRODUCT_TYPE>
<PRODUCT_SCENE_RASTER_START_TIME>08-JUN-2023 10:46:21.024000</PRODUCT_SCENE_RASTER_START_TIME></Production>
<Data_Access><DATA_FILE_FORMAT>ENVI</DATA_FILE_FORMAT><DATA_FILE_ORGANISATION>BAND_SEPARATE</DATA_FILE_ORGANISATION>
{files}</Data_Access><Image_Interpretation>{infos}</Image_Interpretation></Dimap_Document>""",
        encoding="iso-8859-1",
    )
    return path


def read(path: Path, *bands: Band) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    with open_scene(path).reader(bands) as reader:
        return reader.read(Window(0, 0, SIDE, SIDE))


@pytest.mark.parametrize("scaled", [True, False])
def test_a_product_of_sentinel2(tmp_path: Path, scaled: bool) -> None:
    path = product(tmp_path, scaled=scaled)
    scene = open_scene(path)
    angles = {"cos_view_zenith", "cos_sun_zenith", "cos_relative_azimuth"}
    assert {item.band.name for item in scene.bands} == {"B02", "B03", "B04", "B08", "B8A", "B11"} | angles
    assert (scene.product["sensor"], scene.product["level"]) == ("Sentinel-2", "surface")
    assert scene.product["date"] == "2023-06-08"
    assert path in scene.files()
    assert path.with_suffix(".data") / "B4.img" in scene.files()
    values, valid = read(path, *map(SENTINEL2.band, ("B04", "B03")), *map(Band, sorted(angles)))
    assert valid[0, 0] == (not scaled)
    assert valid.sum() == SIDE * SIDE - scaled
    np.testing.assert_allclose(values[0][valid], reflectance("B4")[valid], atol=1e-4)
    for found, degrees in zip(values[2:], (140.0, 31.0, 6.5)):
        np.testing.assert_allclose(found[valid], np.cos(np.radians(degrees)), atol=1e-6)


def test_few_bands_are_those_of_the_sensor(tmp_path: Path) -> None:
    """B4 alone would pass for that of another satellite."""
    scene = open_scene(product(tmp_path, bands=("B4", "B11"), angles=False))
    assert [item.band for item in scene.bands] == [SENTINEL2.band("B04"), SENTINEL2.band("B11")]


def test_bands_of_other_sensors_by_their_wavelengths(tmp_path: Path) -> None:
    scene = open_scene(product(tmp_path, bands=("x1", "x2"), kind="OTHER", angles=False))
    assert [(item.band.name, item.band.wavelength_nm) for item in scene.bands] == [("x1", 660.5), ("x2", 841.2)]
    values, _ = read(tmp_path / "product.dim", SENTINEL2.band("B08"))
    np.testing.assert_allclose(values[0, 1:], reflectance("x2")[1:], atol=1e-4)


def test_names_with_accents(tmp_path: Path) -> None:
    """SNAP writes Latin-1, and says so."""
    path = product(tmp_path)
    text = path.read_text(encoding="iso-8859-1").replace(path.stem, "Région_été")
    (tmp_path / "Région_été.dim").write_text(text, encoding="iso-8859-1")
    path.with_suffix(".data").rename(tmp_path / "Région_été.data")
    scene = open_scene(tmp_path / "Région_été.dim")
    assert len(scene.bands) == len(BANDS) + 3
    assert scene.product["id"] == "Région_été"


def test_radiance_is_no_reflectance(tmp_path: Path) -> None:
    """Its scale leads to a radiance, which would pass for a bright image."""
    path = product(tmp_path, bands=("x1", "x2"), kind="OTHER", angles=False)
    text = path.read_text(encoding="iso-8859-1")
    for unit in ("mW/(m^2*sr*nm)", "mW.m-2.sr-1.nm-1"):
        path.write_text(text.replace("<PHYSICAL_UNIT>dl", f"<PHYSICAL_UNIT>{unit}", 1), encoding="iso-8859-1")
        assert [item.band.name for item in open_scene(path).bands] == ["x2"]
        path.write_text(text.replace("<PHYSICAL_UNIT>dl", f"<PHYSICAL_UNIT>{unit}"), encoding="iso-8859-1")
        with pytest.raises(SceneError, match="holds radiance and no reflectance"):
            open_scene(path)


def test_the_folder_of_images_is_the_product(tmp_path: Path) -> None:
    path = product(tmp_path)
    assert len(open_scene(path.with_suffix(".data")).bands) == len(open_scene(path).bands)
    assert [item.path for item in find_scenes([str(tmp_path)])] == [str(path)]
    assert [item.id for item in find_scenes([str(path)])] == [path.stem]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("</Dimap_Document>", ""), "is damaged"),
        (("B4.hdr", "B4_away.hdr"), "B4_away.img cannot be opened"),
        ((".data/", "/../other/"), "names no band of an image"),
        (('href="', 'href="/etc/'), "names no band of an image"),
        (("<DATA_FILE_FORMAT>ENVI", "<DATA_FILE_FORMAT>TIFF"), "cannot be opened as an image"),
        (("Spectral_Band_Info", "Other"), "cannot be opened as an image"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path: Path, change: tuple[str, str], sentence: Optional[str]) -> None:
    path = product(tmp_path)
    path.write_text(path.read_text(encoding="iso-8859-1").replace(*change), encoding="iso-8859-1")
    with pytest.raises(SceneError, match=sentence):
        open_scene(path)
