"""STAC items whose numbers or files are not, or not all, as the products of Sentinel-2 have them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from terraclara.core.bands import SENTINEL2
from terraclara.core.errors import SceneError
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import Scene, open_scene

SIDE = 32
Writer = Callable[..., Path]


def item(folder: Path, files: dict[str, Path], **properties: Any) -> Path:
    raster = [{"scale": 0.0001, "offset": 0}]
    assets = {
        key: {
            "href": path.name,
            "type": "image/tiff",
            "eo:bands": [{"name": key.split("_")[0]}],
            "raster:bands": raster,
        }
        for key, path in files.items()
    }
    told = {"platform": "sentinel-2b", "datetime": "2023-06-08T10:56:20Z", **properties}
    document = {"type": "Feature", "stac_version": "1.0.0", "id": "a-number", "properties": told, "assets": assets}
    path = folder / "item.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def read(scene: Scene, name: str) -> np.ndarray[Any, Any]:
    with scene.reader([SENTINEL2.band(name)]) as reader:
        return reader.read(Window(0, 0, SIDE, SIDE))[0][0]


@pytest.mark.parametrize("dtype", [np.int16, np.float32])
def test_the_offset_is_of_esas_numbers_only(tmp_path: Path, write_raster_in: Writer, dtype: type) -> None:
    """What others made of a product of baseline 05.09 has no offset, be it as bright as sand."""
    values = np.random.default_rng(1).integers(2000, 4000, (1, SIDE, SIDE)).astype(dtype)
    files = {name: write_raster_in(tmp_path, values, name=f"{name}.tif") for name in ("B02", "B03", "B04")}
    scene = open_scene(item(tmp_path, files, **{"s2:processing_baseline": "05.09"}))
    np.testing.assert_allclose(read(scene, "B04"), values[0] / 10000, atol=1e-6)
    assert not any("1000" in note for note in scene.notes)


def test_numbers_of_all_visible_bands_tell_of_the_offset(tmp_path: Path, write_raster_in: Writer) -> None:
    """An item may have blue three times before the others; over haze it is bright, and red is dark."""
    files = {}
    for name, low in (("B02", 1200), ("B03", 900), ("B04", 200)):
        for size in (10, 20, 60):
            step = {10: 1, 20: 2, 60: 4}[size]
            values = np.full((1, SIDE // step, SIDE // step), low, np.uint16)
            place = (500000.0, float(size), 0.0, 4800000.0, 0.0, -float(size))
            file = write_raster_in(tmp_path, values, name=f"T31TCJ_{name}_{size}m.tif", transform=place)
            files[f"{name}_{size}m"] = file
    scene = open_scene(item(tmp_path, files, **{"s2:processing_baseline": "05.09"}))
    np.testing.assert_allclose(read(scene, "B04"), 0.02, atol=1e-6)
    assert any("The offset of 1000 is not subtracted" in note for note in scene.notes)


def test_radiance_is_no_reflectance(tmp_path: Path, write_raster_in: Writer) -> None:
    """As in Level-1 of the first Landsats, whose scales lead to watts."""
    files = {name: write_raster_in(tmp_path, np.full((1, 4, 4), 90, np.uint8), name=f"{name}.tif") for name in "ab"}
    path = item(tmp_path, files)
    document = json.loads(path.read_text(encoding="utf-8"))
    document["properties"]["platform"] = "landsat-1"
    for color, asset in zip(("green", "red"), document["assets"].values()):
        asset["eo:bands"] = [{"common_name": color, "center_wavelength": 0.55 if color == "green" else 0.65}]
    document["assets"]["a"]["raster:bands"][0]["unit"] = "watt/steradian/square_meter/micrometer"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert [Path(each.path).name for each in open_scene(path).bands] == ["b.tif"]
    document["assets"]["b"]["unit"] = "W m-2 sr-1 um-1"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(SceneError, match="holds radiance and no reflectance"):
        open_scene(path)


def test_keys_to_a_server_are_in_no_name() -> None:
    found = find_scenes(["https://host.example/items/S2B_31TCJ?sig=a%2Fb&se=1", "https://host.example/a.json?key=1"])
    assert {each.id for each in found} == {"S2B_31TCJ", "a"}


def test_zarr_is_not_read(tmp_path: Path) -> None:
    """ESA's EOPF has its samples so, without any other image."""
    path = item(tmp_path, {"SR_10m": Path("r10m")})
    text = path.read_text(encoding="utf-8").replace("image/tiff", "application/vnd+zarr; version=2")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SceneError, match="has its images as Zarr, which is not read"):
        open_scene(path)


def test_bands_that_nobody_downloaded_are_left_out(tmp_path: Path, write_raster_in: Writer) -> None:
    there = {
        key: write_raster_in(tmp_path, np.full((1, SIDE, SIDE), 900, np.uint16), name=f"{key}.tif")
        for key in ("B03", "B04_20m")
    }
    away = {key: tmp_path / f"{key}.tif" for key in ("B02", "B04_10m", "B11")}
    scene = open_scene(item(tmp_path, {**away, **there}, **{"s2:processing_baseline": "03.01"}))
    assert {each.band.name for each in scene.bands} == {"B03", "B04"}
    assert "Left out, since their files are not there: B02, B11." in scene.notes
    with pytest.raises(SceneError, match=r"B02\.tif, which .* names, cannot be opened"):
        open_scene(item(tmp_path, away))


def test_an_item_is_a_scene_of_its_own(tmp_path: Path, write_raster_in: Writer) -> None:
    image = write_raster_in(tmp_path, np.full((1, SIDE, SIDE), 900, np.uint16), name="B03.tif")
    path = item(tmp_path, {"B03": image})
    for several in ([path, path], [image, path]):
        with pytest.raises(SceneError, match="Choose one item, or map several as a batch"):
            open_scene(several)
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    with pytest.raises(SceneError, match="cannot be opened as an image"):
        open_scene([image, other])
