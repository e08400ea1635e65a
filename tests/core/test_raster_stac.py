"""STAC items as scenes, written here as the catalogs write them, with small images."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import pytest
from osgeo import gdal
from safe_product import tile_xml
from terraclara.core.bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Band
from terraclara.core.errors import SceneError
from terraclara.core.mapping import Request, make_map
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import Scene, open_scene
from terraclara.core.raster.stac_item import Item, offers, view_angles

SIDE = 32
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
SENTINEL = {"platform": "sentinel-2b", "constellation": "sentinel-2", "instruments": ["msi"]}
#: Names of the assets that Earth Search gives to Sentinel-2's bands.
KEYS = {
    "blue": "B02", "green": "B03", "red": "B04", "rededge1": "B05", "rededge2": "B06", "rededge3": "B07", "nir": "B08",
    "nir08": "B8A", "swir16": "B11", "swir22": "B12",
}  # fmt: skip
Writer = Callable[..., Path]


def reflectance(name: str) -> np.ndarray[Any, Any]:
    """Of a scene of plants: dark in the visible bands, with some pixels of soil and cloud."""
    low, high = (0.02, 0.08) if name in ("B01", "B02", "B03", "B04") else (0.1, 0.4)
    values = np.random.default_rng(sum(map(ord, name))).uniform(low, high, (SIDE, SIDE))
    values[:4] += 0.3
    return values


def numbers(name: str, added: float = 0.0) -> np.ndarray[Any, Any]:
    return np.round(reflectance(name) * 10000 + added).astype(np.uint16)[None]


def save(folder: Path, assets: dict[str, Any], properties: dict[str, Any], **others: Any) -> Path:
    document = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "S2B_31TCJ_20230608_0_L2A",
        "geometry": None,
        "links": [],
        "properties": {"datetime": "2023-06-08T10:56:20.021000Z", **properties},
        "assets": assets,
        **others,
    }
    path = folder / "item.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def earth_search(
    folder: Path, write: Writer, *, added: float, baseline: Optional[str], offset: Optional[float], **properties: Any
) -> Path:
    """An item as Earth Search has it: each band as a GeoTIFF and, for a fee, as a JPEG 2000; and pictures."""
    assets: dict[str, Any] = {}
    for key, name in KEYS.items():
        write(folder, numbers(name, added), name=f"{name}.tif")
        color = {"name": key, "common_name": "rededge" if "edge" in key else key, "center_wavelength": 0.6}
        raster = {"nodata": 0, "data_type": "uint16", "spatial_resolution": 10, "scale": 0.0001, "offset": offset}
        told = {"eo:bands": [color], "raster:bands": [{k: v for k, v in raster.items() if v is not None}]}
        assets[f"{key}-jp2"] = {"href": f"s3://paid/tiles/{name}.jp2", "type": "image/jp2", "roles": ["data"], **told}
        assets[key] = {"href": f"./{name}.tif", "type": COG, "roles": ["data", "reflectance"], **told}
    seen = [{"name": key, "common_name": key} for key in ("red", "green", "blue")]
    assets["true color"] = {"href": "./TCI.tif", "type": COG, "roles": ["visual"], "eo:bands": seen}
    assets["scl"] = {"href": "./SCL.tif", "type": COG, "roles": ["data", "reflectance"]}
    assets["wvp"] = {"href": "./WVP.tif", "type": COG, "raster:bands": [{"scale": 0.001}]}
    told = {} if baseline is None else {"s2:processing_baseline": baseline}
    return save(folder, assets, {**SENTINEL, **told, **properties}, collection="sentinel-2-l2a")


def read(scene: Scene, *names: str) -> np.ndarray[Any, Any]:
    """Reflectance ``(bands, rows, cols)`` of the scene's grid."""
    bands = [next(item.band for item in scene.bands if item.band.name == name) for name in names]
    with scene.reader(bands) as reader:
        grid = reader.grid
        return reader.read(Window(0, 0, grid.width, grid.height))[0]


CATALOGS = {
    # name: what was added to the numbers, baseline, offset in the item, what the catalog says of it
    "before 2022": (0, "03.01", 0, None),
    "before 2022, with an offset all the same": (0, "02.12", -0.1, False),
    "raw": (1000, "05.09", -0.1, None),
    "raw, and says that nothing was subtracted": (1000, "04.00", -0.1, False),
    "raw, and names no offset": (1000, "05.10", None, None),
    "raw, with an offset of 0": (1000, "05.10", 0, False),
    "subtracted, and says so": (0, "05.09", -0.1, True),
    "subtracted, and says that it was not": (0, "05.09", -0.1, False),
    "subtracted, without a word": (0, "05.09", -0.1, None),
}


@pytest.mark.parametrize("kind", CATALOGS)
def test_the_offset_of_sentinel2_is_subtracted_once(tmp_path: Path, write_raster_in: Writer, kind: str) -> None:
    added, baseline, offset, says = CATALOGS[kind]
    told = {} if says is None else {"earthsearch:boa_offset_applied": says}
    path = earth_search(tmp_path, write_raster_in, added=added, baseline=baseline, offset=offset, **told)
    scene = open_scene(path)
    found = read(scene, "B04", "B8A")
    np.testing.assert_allclose(found, [reflectance("B04"), reflectance("B8A")], atol=1e-4)
    assert scene.product["level"] == "surface"
    assert scene.product["sensor"] == "Sentinel-2"
    assert scene.product["baseline"] == baseline
    assert str(scene.day) == "2023-06-08"


def test_what_the_numbers_say_is_told(tmp_path: Path, write_raster_in: Writer) -> None:
    path = earth_search(tmp_path, write_raster_in, added=0, baseline="05.09", offset=-0.1)
    assert any("87% of the numbers lie below 800" in note for note in open_scene(path).notes)
    applied = {"earthsearch:boa_offset_applied": True}
    path = earth_search(tmp_path, write_raster_in, added=1000, baseline="05.09", offset=-0.1, **applied)
    notes = " ".join(open_scene(path).notes)
    assert "has subtracted the offset of 1000 already, and says so" in notes
    assert "give offset=-0.1" in notes
    scene = open_scene(path, scale=1e-4, offset=-0.1)
    np.testing.assert_allclose(read(scene, "B04")[0], reflectance("B04"), atol=1e-4)


def test_bright_images_of_before_the_offset(tmp_path: Path, write_raster_in: Writer) -> None:
    """Over snow no number is low, and the baseline alone tells."""
    path = earth_search(tmp_path, write_raster_in, added=5000, baseline="02.12", offset=-0.1)
    np.testing.assert_allclose(read(open_scene(path), "B04")[0], reflectance("B04") + 0.5, atol=1e-4)


def test_a_baseline_is_in_the_name_of_the_product(tmp_path: Path, write_raster_in: Writer) -> None:
    uri = "S2B_MSIL2A_20230608T104621_N0509_R051_T31TCJ_20230608T134711.SAFE"
    told = {"s2:product_uri": uri}
    path = earth_search(tmp_path, write_raster_in, added=1000, baseline=None, offset=None, **told)
    scene = open_scene(path)
    assert scene.product["baseline"] == "05.09"
    np.testing.assert_allclose(read(scene, "B11")[0], reflectance("B11"), atol=1e-4)


def test_a_baseline_is_told_in_several_ways(tmp_path: Path, write_raster_in: Writer) -> None:
    """``processing:version`` is that of any software: it is a baseline where it is written as one."""

    def baseline(**told: Any) -> str:
        path = earth_search(tmp_path, write_raster_in, added=1000, baseline=None, offset=-0.1, **told)
        scene = open_scene(path)
        np.testing.assert_allclose(read(scene, "B04")[0], reflectance("B04"), atol=1e-4)
        return str(scene.product["baseline"])

    assert baseline(**{"sentinel:processing_baseline": "05.10"}) == "05.10"
    assert baseline(**{"processing:version": "05.11"}) == "05.11"
    assert baseline(**{"processing:version": "1.2"}) == ""


def test_numbers_with_a_sign_are_not_those_of_esa(tmp_path: Path, write_raster_in: Writer) -> None:
    """Digital Earth Australia has reflectance of its own, and -999 for no data."""
    assets: dict[str, Any] = {}
    for number in (4, 11):
        file = f"ga_s2am_nbart_3-2-1_55HGA_2019-11-21_final_band{number:02}.tif"
        values = numbers(f"B{number:02}").astype(np.int16)
        values[0, 5, 5] = -999
        write_raster_in(tmp_path, values, name=file, nodata=-999)
        assets[f"nbart_{number}"] = {"href": file, "type": COG, "roles": ["data"], "eo:bands": [{"name": "nbart"}]}
    scene = open_scene(save(tmp_path, assets, {"platform": "sentinel-2a", "instruments": ["msi"]}, id="a-number"))
    assert scene.product["level"] == "surface"
    with scene.reader([SENTINEL2.band("B04")]) as reader:
        values, valid = reader.read(Window(0, 0, SIDE, SIDE))
    assert not valid[5, 5]
    np.testing.assert_allclose(values[0][valid], reflectance("B04")[valid], atol=1e-4)


def test_bands_are_taken_once_and_pictures_never(tmp_path: Path, write_raster_in: Writer) -> None:
    scene = open_scene(earth_search(tmp_path, write_raster_in, added=0, baseline="03.01", offset=0))
    assert {item.band.name for item in scene.bands} == set(KEYS.values())
    assert all(item.path.endswith(".tif") and item.band in SENTINEL2.bands for item in scene.bands)
    assert tmp_path / "item.json" in scene.files()
    assert tmp_path / "B04.tif" in scene.files()


def test_nodata_and_saturated_pixels_are_invalid(tmp_path: Path, write_raster_in: Writer) -> None:
    path = earth_search(tmp_path, write_raster_in, added=1000, baseline="05.09", offset=-0.1)
    values = numbers("B04", 1000)
    values[0, 5, 5], values[0, 6, 6] = 0, 65535
    write_raster_in(tmp_path, values, name="B04.tif")
    scene = open_scene(path)
    with scene.reader([SENTINEL2.band("B04")]) as reader:
        valid = reader.read(Window(0, 0, SIDE, SIDE))[1]
    assert not valid[5, 5]
    assert not valid[6, 6]
    assert valid.sum() == SIDE * SIDE - 2


def copernicus(folder: Path, write: Writer) -> Path:
    """An item of version 1.1 as the Copernicus Data Space has it: on S3, with copies of the product beside the item."""
    assets: dict[str, Any] = {}
    images = "S2C.SAFE/GRANULE/L2A_T31TCJ/IMG_DATA"
    (folder / images).mkdir(parents=True)
    for name in ("B02", "B03", "B04", "B8A"):
        for size in (20, 60) if name == "B8A" else (10, 20, 60):
            step = {10: 1, 20: 2, 60: 4}[size]
            place = (500000.0, float(size), 0.0, 4800000.0, 0.0, -float(size))
            file = f"T31TCJ_20230608T104621_{name}_{size}m.tif"
            write(folder / images, numbers(name, 1000)[:, ::step, ::step], name=file, transform=place)
            assets[f"{name}_{size}m"] = {
                "href": f"s3://eodata/Sentinel-2/{images}/{file}",
                "file:local_path": f"{images}/{file}",
                "type": "image/tiff",
                "roles": ["data", "reflectance", "sampling:original", f"gsd:{size}m"],
                "bands": [{"name": name, "eo:center_wavelength": 0.493, "eo:common_name": "blue"}],
                "nodata": 0,
                "data_type": "uint16",
                "raster:scale": 0.0001,
                "raster:offset": -0.1,
                "gsd": size,
                "view:incidence_angle": 4.0 if name == "B02" else 6.0,
                "view:azimuth": 350.0 if name == "B02" else 10.0,
            }
    assets["AOT_10m"] = {"href": "s3://eodata/AOT_10m.jp2", "type": "image/jp2", "raster:scale": 0.0001}
    picture = [{"name": name} for name in ("B04", "B03", "B02")]
    assets["TCI_10m"] = {"href": "s3://eodata/TCI_10m.jp2", "type": "image/jp2", "bands": picture, "roles": ["visual"]}
    told = {"product:type": "S2MSI2A", "processing:level": "L2", "processing:version": "05.11"}
    told |= {"platform": "sentinel-2c", "view:sun_elevation": 60.0, "view:sun_azimuth": 150.0}
    return save(folder, assets, told, stac_version="1.1.0", collection="sentinel-2-l2a")


def test_items_of_version_1_1_with_copies_beside_them(tmp_path: Path, write_raster_in: Writer) -> None:
    scene = open_scene(copernicus(tmp_path, write_raster_in))
    sizes = {item.band.name: (item.grid.pixel_size_m(), len(item.alternatives)) for item in scene.bands}
    assert sizes == {"B02": (10, 2), "B03": (10, 2), "B04": (10, 2), "B8A": (20, 1)}
    np.testing.assert_allclose(read(scene, "B04")[0], reflectance("B04"), atol=1e-4)
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.sin(math.radians(60)))
    _, azimuth = view_angles(Item("", json.loads((tmp_path / "item.json").read_text(encoding="utf-8")))) or (0, 0)
    assert scene.geometry["cos_relative_azimuth"] == pytest.approx(math.cos(math.radians(150 - azimuth)))


def test_a_view_is_the_mean_direction_of_the_bands(tmp_path: Path) -> None:
    """A plain mean of the azimuths 350 and 10 would be a view from the south."""
    pairs = {"a": (4.0, 350.0), "b": (6.0, 10.0)}
    assets = {key: {"href": "a.tif", "view:incidence_angle": z, "view:azimuth": a} for key, (z, a) in pairs.items()}
    zenith, azimuth = view_angles(Item("item.json", {"assets": assets})) or (0.0, 0.0)
    vectors = [
        (math.sin(math.radians(z)) * np.exp(1j * math.radians(a)), math.cos(math.radians(z))) for z, a in pairs.values()
    ]
    east_north, up = (sum(part) for part in zip(*vectors))
    assert zenith == pytest.approx(math.degrees(math.atan2(abs(east_north), up)))
    assert azimuth == pytest.approx(math.degrees(np.angle(east_north)) % 360)
    told = {"properties": {"view:incidence_angle": 3.0, "view:azimuth": 226.0}, "assets": assets}
    assert view_angles(Item("item.json", told)) == pytest.approx((3.0, 226.0))


def test_angles_of_the_granule_go_before_those_of_the_item(tmp_path: Path, write_raster_in: Writer) -> None:
    """The Planetary Computer writes no angles into items, and gives the picture to look at the role of data."""
    (tmp_path / "MTD_TL.xml").write_text(tile_xml(), encoding="utf-8")
    several = [{"name": name} for name in ("B04", "B03", "B02")]
    assets: dict[str, Any] = {"visual": {"href": "TCI.tif", "type": COG, "roles": ["data"], "eo:bands": several}}
    assets["granule-metadata"] = {"href": "MTD_TL.xml", "type": "application/xml"}
    for name in ("B02", "B03", "B04", "B06"):
        write_raster_in(tmp_path, numbers(name), name=f"T31TCJ_{name}_10m.tif")
        told = [{"name": name, "common_name": "rededge", "center_wavelength": 0.74}]
        assets[name] = {"href": f"T31TCJ_{name}_10m.tif", "type": COG, "roles": ["data"], "eo:bands": told}
    path = save(tmp_path, assets, {**SENTINEL, "platform": "Sentinel-2B", "s2:processing_baseline": "02.12"})
    scene = open_scene(path)
    assert {item.band.name for item in scene.bands} == {"B02", "B03", "B04", "B06"}
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.cos(math.radians(24.5)))
    assert set(scene.geometry) == {"cos_sun_zenith", "cos_view_zenith", "cos_relative_azimuth"}
    np.testing.assert_allclose(read(scene, "B06")[0], reflectance("B06"), atol=1e-4)


def landsat(folder: Path, write: Writer, *, satellite: int, correction: str, told: bool) -> Path:
    sensor, product = (LANDSAT_OLI, "LC09") if satellite == 9 else (LANDSAT_TM, "LT05")
    assets: dict[str, Any] = {}
    for band in sensor.bands:
        if band.name == "B9":
            continue
        file = f"{product}_{correction}_010065_20220129_20220131_02_T1_SR_{band.name}.TIF"
        write(folder, ((reflectance(band.name) + 0.2) / 2.75e-5).round().astype(np.uint16)[None], name=file)
        number = {"name": f"OLI_{band.name}" if told else band.name, "common_name": "nir08", "center_wavelength": 0.84}
        raster = {"raster:bands": [{"nodata": 0, "scale": 2.75e-05, "offset": -0.2}]} if told else {}
        assets[band.common_name] = {"href": file, "type": COG, "roles": ["data"], "eo:bands": [number], **raster}
    hot = {"name": "TIRS_B10", "common_name": "lwir11", "center_wavelength": 10.9}
    assets["lwir11"] = {"href": "x_ST_B10.TIF", "type": COG, "eo:bands": [hot], "raster:bands": [{"scale": 0.0034}]}
    bits = np.full((1, SIDE, SIDE), 21824, np.uint16)
    bits[0, 3, 3] = 1
    write(folder, bits, name="QA_PIXEL.TIF")
    assets["qa_pixel"] = {"href": "QA_PIXEL.TIF", "type": COG, "roles": ["cloud"], "raster:bands": [{"nodata": 1}]}
    properties = {"platform": f"landsat-{satellite}", "instruments": ["oli"] if satellite == 9 else ["tm"]}
    properties |= {"view:off_nadir": 0, "view:sun_elevation": 57.8, "view:sun_azimuth": 112.2}
    return save(folder, assets, {**properties, "landsat:correction": correction}, id=f"{product}_{correction}_010065")


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("satellite", [5, 9])
def test_items_of_landsat(tmp_path: Path, write_raster_in: Writer, satellite: int, told: bool) -> None:
    scene = open_scene(landsat(tmp_path, write_raster_in, satellite=satellite, correction="L2SP", told=told))
    sensor = LANDSAT_OLI if satellite == 9 else LANDSAT_TM
    assert {item.band for item in scene.bands} == {band for band in sensor.bands if band.name != "B9"}
    found, true = read(scene, "B4", "B7"), np.stack([reflectance("B4"), reflectance("B7")])
    found[:, 3, 3] = true[:, 3, 3]  # what is filled in
    np.testing.assert_allclose(found, true, atol=3e-5)
    assert scene.geometry["cos_view_zenith"] == 1.0
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.sin(math.radians(57.8)))
    with scene.reader([sensor.band("B4")]) as reader:
        valid = reader.read(Window(0, 0, SIDE, SIDE))[1]
    assert not valid[3, 3]
    assert valid.sum() == SIDE * SIDE - 1


def test_items_of_landsat_that_say_little(tmp_path: Path, write_raster_in: Writer) -> None:
    """Those of the USGS from before 2022, and their copies elsewhere, tell product and scale by names alone."""
    path = landsat(tmp_path, write_raster_in, satellite=9, correction="L2SP", told=False)
    item = json.loads(path.read_text(encoding="utf-8"))
    assets = {key.upper() + ".TIF": asset for key, asset in item["assets"].items()}
    sun = {"eo:platform": "LANDSAT_9", "eo:sun_elevation": 40.0, "eo:off_nadir": 0}
    for name in ("LC09_L2SP_010065_20220129_20220131_02_T1", "a-number-of-another-catalog"):
        scene = open_scene(save(tmp_path, assets, sun, id=name))
        assert scene.product["level"] == "surface"
        np.testing.assert_allclose(read(scene, "B4")[0, 4:], reflectance("B4")[4:], atol=3e-5)
        assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.sin(math.radians(40)))
        with scene.reader([LANDSAT_OLI.band("B4")]) as reader:
            assert not reader.read(Window(0, 0, SIDE, SIDE))[1][3, 3]


def test_landsat_level1_needs_its_metadata(tmp_path: Path, write_raster_in: Writer) -> None:
    path = landsat(tmp_path, write_raster_in, satellite=9, correction="L1TP", told=False)
    with pytest.raises(SceneError, match="become reflectance by the MTL file alone"):
        open_scene(path)


def test_angles_of_each_pixel(tmp_path: Path, write_raster_in: Writer) -> None:
    """HLS and Digital Earth Australia give files of them, in degrees and in hundredths."""
    assets: dict[str, Any] = {}
    for name in ("B02", "B04"):
        file = f"HLS.S30.T31TCJ.2023159T104621.v2.0.{name}.tif"
        values = numbers(name).astype(np.int16)
        values[0, 7, 7] = -9999
        write_raster_in(tmp_path, values, name=file, scale=1e-4, offset=0.0, nodata=-9999)
        assets[name] = {"href": file, "type": COG}
    tilted = np.linspace(200, 300, SIDE * SIDE).reshape(1, SIDE, SIDE).astype(np.uint16) * 10
    for key, values in {"SZA": tilted, "VZA": tilted // 10, "SAA": tilted * 5, "VAA": tilted * 4}.items():
        file = f"HLS.S30.T31TCJ.2023159T104621.v2.0.{key}.tif"
        write_raster_in(tmp_path, values, name=file, scale=0.01, offset=0.0)
        assets[key] = {"href": file, "type": COG}
    told = {"view:sun_elevation": 10.0}
    scene = open_scene(save(tmp_path, assets, told, id="HLS.S30.T31TCJ.2023159T104621.v2.0"))
    assert scene.product["level"] == "surface"
    assert scene.geometry == {}
    wanted = [SENTINEL2.band("B04"), *map(Band, ("cos_sun_zenith", "cos_view_zenith", "cos_relative_azimuth"))]
    with scene.reader(wanted) as reader:
        values, valid = reader.read(Window(0, 0, SIDE, SIDE))
    assert not valid[7, 7]
    assert valid.sum() == SIDE * SIDE - 1
    values[:, 7, 7] = values[:, 7, 8]
    degrees = tilted[0] / 100.0
    degrees[7, 7] = degrees[7, 8]
    np.testing.assert_allclose(values[0], np.where(valid, reflectance("B04"), values[0]), atol=1e-4)
    np.testing.assert_allclose(values[1], np.cos(np.radians(degrees)), atol=1e-6)
    np.testing.assert_allclose(values[2], np.cos(np.radians(degrees / 10)), atol=1e-6)
    np.testing.assert_allclose(values[3], np.cos(np.radians(degrees)), atol=1e-6)


def test_files_of_angles_may_be_away(tmp_path: Path, write_raster_in: Writer) -> None:
    path = landsat(tmp_path, write_raster_in, satellite=9, correction="L2SP", told=True)
    item = json.loads(path.read_text(encoding="utf-8"))
    item["assets"]["SZA"] = {"href": "LC09_SZA.TIF", "type": COG}
    path.write_text(json.dumps(item), encoding="utf-8")
    scene = open_scene(path)
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.sin(math.radians(57.8)))
    assert not any(item.is_angle for item in scene.bands)


def test_bands_by_their_colors(tmp_path: Path, write_raster_in: Writer) -> None:
    """A catalog may name neither bands nor files by numbers; what is no band of the sensor is none."""
    assets: dict[str, Any] = {}
    for key, name in {"red": "B04", "rededge2": "B06", "swir22": "B12"}.items():
        values = numbers(name)
        values[0, 2, 2] = 0
        write_raster_in(tmp_path, values, name=f"x_{key}.tif")
        assets[key] = {"href": f"x_{key}.tif", "type": COG, "eo:bands": [{"common_name": "rededge"}]}
    assets["water"] = {"href": "x_red.tif", "type": COG, "eo:bands": [{"name": "w", "center_wavelength": 1.24}]}
    del assets["red"]["eo:bands"]
    scene = open_scene(save(tmp_path, assets, SENTINEL))
    assert {item.band.name for item in scene.bands} == {"B04", "B06", "B12"}
    np.testing.assert_allclose(read(scene, "B06")[0, 3:], reflectance("B06")[3:], atol=1e-4)


def test_zeros_of_all_bands_are_no_data_where_none_is_named(tmp_path: Path, write_raster_in: Writer) -> None:
    path = landsat(tmp_path, write_raster_in, satellite=9, correction="L2SP", told=False)
    for file in tmp_path.glob("*_SR_B[45].TIF"):
        values = np.full((1, SIDE, SIDE), 9000, np.uint16)
        values[0, 9, 9] = 0
        write_raster_in(tmp_path, values, name=file.name)
    with open_scene(path).reader([LANDSAT_OLI.band("B4"), LANDSAT_OLI.band("B5")]) as reader:
        valid = reader.read(Window(0, 0, SIDE, SIDE))[1]
    assert not valid[9, 9]
    assert valid.sum() == SIDE * SIDE - 2


def test_bands_of_one_file_by_their_wavelengths(tmp_path: Path, write_raster_in: Writer) -> None:
    centers = {"blue": 0.49, "green": 0.565, "red": 0.665, "nir": 0.865}
    stack = np.concatenate([numbers(name) for name in ("B02", "B03", "B04", "B8A")])
    write_raster_in(tmp_path, stack, name="analytic.tif")
    told = [{"name": f"X{k}", "common_name": k, "center_wavelength": v} for k, v in centers.items()]
    scales = [{"scale": 0.0001}] * 4
    analytic = {"href": "analytic.tif", "type": "image/tiff", "eo:bands": told, "raster:bands": scales}
    scene = open_scene(save(tmp_path, {"analytic": analytic}, {"platform": "cube-1"}))
    assert [(item.index, item.band.wavelength_nm) for item in scene.bands] == [(1, 490), (2, 565), (3, 665), (4, 865)]
    found = read(scene, "Xred", "Xnir")
    np.testing.assert_allclose(found, [reflectance("B04"), reflectance("B8A")], atol=1e-4)


def test_a_map_of_an_item_is_that_of_its_images(tmp_path: Path, write_raster_in: Writer, read_raster: Any) -> None:
    path = earth_search(tmp_path, write_raster_in, added=1000, baseline="05.09", offset=-0.1)
    stack = np.concatenate([numbers(name, 1000) for name in KEYS.values()])
    plain = write_raster_in(tmp_path, stack, name="stack.tif", names=list(KEYS.values()), scale=1e-4, offset=-0.1)
    maps = [
        make_map(Request("lai-s2-20m", (str(source),), str(tmp_path / f"{name}.map.tif"))).path
        for name, source in (("item", path), ("plain", plain))
    ]
    np.testing.assert_array_equal(read_raster(maps[0]), read_raster(maps[1]))


def test_items_of_a_folder_are_scenes_where_nothing_else_is(tmp_path: Path, write_raster_in: Writer) -> None:
    images, alone = tmp_path / "images", tmp_path / "alone"
    images.mkdir()
    alone.mkdir()
    path = earth_search(images, write_raster_in, added=0, baseline="03.01", offset=0)
    assert len(find_scenes([str(images)])) == len(KEYS)  # each image is one
    text = path.read_text(encoding="utf-8").replace("./B", f"{images}/B")
    (alone / "first.json").write_text(text, encoding="utf-8")
    (alone / "second.geojson").write_text(text, encoding="utf-8")
    (alone / "other.json").write_text("{}", encoding="utf-8")
    lai = {"mean": {"href": "lai.tif", "type": COG, "roles": ["data"], "bands": [{"name": "mean"}]}}
    save(alone, lai, SENTINEL).rename(alone / "lai.stac.json")
    (alone / "list.json").write_text(json.dumps({"type": "FeatureCollection", "features": []}), encoding="utf-8")
    found = find_scenes([str(alone)])
    assert [item.id for item in found] == ["first", "second"]
    assert [item.id for item in find_scenes([str(alone / "first.json")])] == ["first"]
    assert open_scene(found[1].path).product["sensor"] == "Sentinel-2"


# What may be wrong with an item

BROKEN = {
    "no band": ({"thumbnail": {"href": "a.jpg", "type": "image/jpeg"}}, "names no band that is known"),
    "no assets": ({}, "names no band that is known"),
    "assets are a list": ([1, 2], "names no band that is known"),
    "an asset is a text": ({"B04": "B04.tif"}, "names no band that is known"),
    "not there": ({"B04": {"href": "B04_away.tif", "type": COG}}, "B04_away.tif, which .* cannot be opened"),
    "no image": ({"B04": {"href": "item.json", "type": COG}}, "cannot be opened as an image"),
    "a database": ({"B04": {"href": "PG:host=x", "type": COG}}, "names no band that is known"),
    "an image in words": ({"B04": {"href": "<VRTDataset/>", "type": COG}}, "names no band that is known"),
    "bands that are not there": (
        {"B04": {"href": "B04.tif", "type": COG, "eo:bands": [{"name": "B04"}, {"name": "B05"}]}},
        r"has 1 band\(s\), and .* names 2",
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_cannot_be_used_is_said(tmp_path: Path, write_raster_in: Writer, kind: str) -> None:
    write_raster_in(tmp_path, numbers("B04"), name="B04.tif")
    assets, sentence = BROKEN[kind]
    path = save(tmp_path, assets, SENTINEL)  # type: ignore[arg-type]
    with pytest.raises(SceneError, match=sentence):
        open_scene(path)


@pytest.mark.parametrize("kind", ["Collection", "Catalog", "FeatureCollection"])
def test_a_list_of_images_is_none(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps({"type": kind, "stac_version": "1.0.0", "features": []}), encoding="utf-8")
    with pytest.raises(SceneError, match="choose the STAC item of one"):
        open_scene(path)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"type": "Feature"}'])
def test_other_json_is_no_image(tmp_path: Path, text: str) -> None:
    path = tmp_path / "item.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SceneError, match="cannot be opened as an image"):
        open_scene(path)


def test_numbers_that_are_none_are_not_used(tmp_path: Path, write_raster_in: Writer) -> None:
    write_raster_in(tmp_path, numbers("B04"), name="B04.tif")
    odd: dict[str, Any] = {"scale": 10**400, "offset": "x", "nodata": True, "spatial_resolution": None}
    asset = {"href": "B04.tif", "type": COG, "eo:bands": ["x"], "raster:bands": [odd], "proj:transform": ["a"]}
    told = {**SENTINEL, "s2:processing_baseline": "02.12", "view:sun_elevation": "high", "instruments": 7}
    scene = open_scene(save(tmp_path, {"B04": asset}, told))
    np.testing.assert_allclose(read(scene, "B04")[0], reflectance("B04"), atol=1e-4)
    assert scene.geometry == {}


def test_an_item_of_the_net_names_no_files_of_this_machine() -> None:
    for href in ("/etc/passwd.tif", "file:///etc/B04.tif", "C:/B04.tif", "C:\\B04.tif"):
        assets = {"B04": {"href": href, "type": COG, "file:local_path": "B04.tif"}}
        assert offers(Item("/vsicurl/https://host.example/items/a", {"properties": SENTINEL, "assets": assets})) == []
        assert len(offers(Item("/data/item.json", {"properties": SENTINEL, "assets": assets}))) == 1


def test_addresses_become_those_of_gdal() -> None:
    def address(href: str, path: str = "/data/item.json", **others: Any) -> str:
        assets = {"B04": {"href": href, "type": COG}}
        return offers(Item(path, {"properties": SENTINEL, "assets": assets, **others}))[0].address

    assert address("s3://bucket/a/B04.tif") == "/vsis3/bucket/a/B04.tif"
    assert address("gs://bucket/B04.tif") == "/vsigs/bucket/B04.tif"
    assert address("https://host.example/B04.tif?sig=a%2Fb") == "/vsicurl/https://host.example/B04.tif?sig=a%2Fb"
    assert address("./R10m/B04.tif") == "/data/R10m/B04.tif"
    assert address("../B04.tif", "/vsicurl/https://host.example/x/item.json?a=b") == (
        "/vsicurl/https://host.example/x/../B04.tif"
    )
    assert address("file:///images/B04.tif") == "/images/B04.tif"
    home = [{"rel": "self", "href": "https://host.example/items/x.json"}]
    assert address("./B04.tif", links=home) == "/vsicurl/https://host.example/items/B04.tif"


def test_paths_may_be_written_as_in_addresses(tmp_path: Path, write_raster_in: Writer) -> None:
    folder = tmp_path / "été 100%"
    folder.mkdir()
    file = write_raster_in(folder, numbers("B04"), name="T31TCJ_20230608T104621_B04 neu.tif")
    for href in (file.as_uri(), "./T31TCJ_20230608T104621_B04%20neu.tif", file.name, str(file)):
        item = save(folder, {"B04": {"href": href, "type": COG}}, {**SENTINEL, "s2:processing_baseline": "02.12"})
        assert open_scene(item).files() == (file, item)


#: What was asked of the server of `served`.
asked: list[str] = []


@pytest.fixture
def served(tmp_path: Path, write_raster_in: Writer) -> Any:
    """A catalog on the net whose items are written as they are asked for, of no length told before."""
    import threading
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    earth_search(tmp_path, write_raster_in, added=1000, baseline="05.09", offset=-0.1)

    asked.clear()

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, directory=str(tmp_path), **kwargs)

        def log_message(self, *_: Any) -> None:
            pass

        def do_HEAD(self) -> None:
            asked.append(self.path)
            super().do_HEAD()

        def do_GET(self) -> None:
            asked.append(self.path)
            if self.path != "/items/dynamic":
                return super().do_GET()
            text = (tmp_path / "item.json").read_text(encoding="utf-8").replace("./B", "../B").encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/geo+json")
            self.end_headers()
            self.wfile.write(text)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    gdal.VSICurlClearCache()


@pytest.mark.parametrize("place", ["item.json", "items/dynamic"])
def test_items_and_images_on_the_net(served: str, place: str) -> None:
    scene = open_scene(f"{served}/{place}")
    np.testing.assert_allclose(read(scene, "B04")[0], reflectance("B04"), atol=1e-4)
    assert scene.files() == ()


def test_bands_on_the_net_are_asked_for_and_no_files_beside_them(served: str) -> None:
    open_scene(f"{served}/item.json")
    assert [name for name in asked if name.startswith("/B12")] == ["/B12.tif"] * 2


def test_an_address_that_answers_with_names_of_other_files_is_no_image(
    served: str, tmp_path: Path, write_raster_in: Writer
) -> None:
    secret = write_raster_in(tmp_path, numbers("B04"), name="secret.tif")
    gdal.Translate(str(tmp_path / "a.vrt"), str(secret))
    (tmp_path / "a.vrt").replace(tmp_path / "B04.tif")
    with pytest.raises(SceneError, match=r"B04.tif, which .* cannot be opened as an image"):
        open_scene(f"{served}/item.json")
