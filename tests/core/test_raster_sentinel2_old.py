"""Sentinel-2 products as they were before December 2016, with long names and several granules, and early numbers."""

from __future__ import annotations

import re
import tarfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from safe_product import LEVEL2, jp2, make_product, numbers, product_xml, tile_xml
from terraclara.core.bands import SENTINEL2
from terraclara.core.errors import SceneError
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.scene import open_scene

pytestmark = pytest.mark.skipif(
    gdal.GetDriverByName("JP2OpenJPEG") is None, reason="GDAL has no JPEG 2000 writer here (JP2OpenJPEG)"
)

SPAN = "PDMC_20160905T104813_R002_V20160905T005712_20160905T010424"
TIME = "SGS__20160905T073438_A006291"
#: Those of Level-1C, and of the tiles that Sen2Cor made of them.
CENTRE = {"1C": "OPER", "2A": "USER"}
SIDE = 60


def old_product(
    folder: Path, level: str, tiles: tuple[str, ...] = ("T53HLA",), uri: str = "791_2016-09-05T10_37"
) -> Path:
    who = CENTRE[level]
    root = folder / f"S2A_{who}_PRD_MSIL{level}_{SPAN}.SAFE"
    for tile in tiles:
        granule = root / "GRANULE" / f"S2A_{who}_MSI_L{level}_TL_{TIME}_{tile}_N02.04"
        stem = f"S2A_{who}_MSI_L{level}_TL_{TIME}_{tile}"
        plan = LEVEL2 if level == "2A" else {20: ["B05", "B8A", "B12"], 10: ["B04"]}
        for resolution, names in plan.items():
            for name in names:
                values = numbers(name, SIDE * 10 // resolution)
                part = f"R{resolution}m/{stem}_{name}_{resolution}m.jp2" if level == "2A" else f"{stem}_{name}.jp2"
                jp2(granule / "IMG_DATA" / part, values, resolution)
        (granule / f"S2A_{who}_MTD_L{level}_TL_{TIME}_{tile}.xml").write_text(tile_xml())
    text = product_xml(level, "02.04", None, uri)
    if level == "2A":
        text = early_level2(text, uri)
    (root / f"S2A_{who}_MTD_SAFL{level}_{SPAN}.xml").write_text(text)
    (root / "manifest.safe").write_text("<xml/>")
    return root


def early_level2(text: str, uri: str, saturated: int = 6) -> str:
    """The elements as Sen2Cor 2.3 named them, and its number for saturation."""
    text = text.replace("<PROCESSING_LEVEL>Level-2A<", "<PROCESSING_LEVEL>Level-2Ap<")
    text = text.replace(f"<PRODUCT_URI>{uri}</PRODUCT_URI>", f"<PRODUCT_URI_1C>{uri}</PRODUCT_URI_1C>")
    text = re.sub(r"(BOA|AOT|WVP)_QUANT", r"L2A_\1_QUANT", text).replace(
        "<QUANTIFICATION_VALUES_LIST>",
        "<L1C_L2A_Quantification_Values_List>"
        '<L1C_TOA_QUANTIFICATION_VALUE unit="none">20000</L1C_TOA_QUANTIFICATION_VALUE>',
    )
    text = text.replace("</QUANTIFICATION_VALUES_LIST>", "</L1C_L2A_Quantification_Values_List>")
    return text.replace("<SPECIAL_VALUE_INDEX>65535<", f"<SPECIAL_VALUE_INDEX>{saturated}<")


@pytest.mark.parametrize("level", ["1C", "2A"])
def test_every_way_to_point_at_an_old_product(tmp_path: Path, level: str) -> None:
    root = old_product(tmp_path, level)
    granule = next((root / "GRANULE").iterdir())
    product = next(root.glob("*_MTD_*.xml"))
    image = next(path for path in granule.rglob("*_B12*.jp2") if "60m" not in path.name)
    for way in (root, tmp_path, product, granule, next(granule.glob("*_MTD_*.xml")), granule / "IMG_DATA", image):
        scene = open_scene(way)
        assert scene.product["level"] == ("surface" if level == "2A" else "toa"), way
        assert scene.product["id"] == root.name.removesuffix(".SAFE"), way
        assert scene.product["granule"] == granule.name, way
        assert "cos_relative_azimuth" in scene.geometry, way
        with scene.reader([SENTINEL2.band("B12")]) as reader:
            values, _ = reader.read(reader.grid.window)
        assert values[0] == pytest.approx(numbers("B12", 30) / 10000, abs=1e-6), way


def test_of_several_granules_each_is_a_scene(tmp_path: Path) -> None:
    root = old_product(tmp_path, "1C", ("T53HLA", "T53HMA"))
    with pytest.raises(SceneError, match="2 granules; choose one of them"):
        open_scene(root)
    granules = sorted((root / "GRANULE").iterdir())
    for way in (root, tmp_path):
        found = find_scenes([str(way)])
        assert [item.path for item in found] == [str(granule) for granule in granules]
        assert [item.id for item in found] == [granule.name for granule in granules]
    with pytest.raises(SceneError, match=r"The images are of 2 granules of .*; choose those of one"):
        open_scene([next(granule.rglob("*_B12.jp2")) for granule in granules])
    metadata = next(granules[1].glob("*.xml"))
    for way in (granules[1], metadata):
        assert [(item.id, item.path) for item in find_scenes([str(way)])] == [(granules[1].name, str(way))]


def test_products_by_their_metadata_have_the_folders_names(tmp_path: Path) -> None:
    root = make_product(tmp_path, side=12)
    granule = next((root / "GRANULE").iterdir())
    for way, name in ((root / "MTD_MSIL2A.xml", root.name[:-5]), (granule / "MTD_TL.xml", granule.name)):
        assert [item.id for item in find_scenes([str(way)])] == [name]
    assert [item.path for item in find_scenes([str(granule)])] == [str(granule)]


@pytest.mark.parametrize(("nodata", "saturated"), [(0, 6), (1, 0), (0, 65535), (0, 65000)])
def test_early_numbers_for_saturation_are_no_pixels(tmp_path: Path, nodata: int, saturated: int) -> None:
    """Some metadata give numbers of classes there; the images have 0 and 65535 all the same."""

    def spoil(values: np.ndarray) -> np.ndarray:
        values[0, :5] = 0, 6, 65535, 65000, 7
        return values

    root = make_product(tmp_path, baseline="02.05", side=24, changes={("B05", 20): spoil})
    metadata = root / "MTD_MSIL2A.xml"
    text = metadata.read_text().replace("<SPECIAL_VALUE_INDEX>0<", f"<SPECIAL_VALUE_INDEX>{nodata}<")
    metadata.write_text(text.replace("<SPECIAL_VALUE_INDEX>65535<", f"<SPECIAL_VALUE_INDEX>{saturated}<"))
    with open_scene(root).reader([SENTINEL2.band("B05")]) as reader:
        values, valid = reader.read(reader.grid.window)
    assert valid[0, :5].tolist() == [False, True, False, saturated != 65000, True]
    assert values[0, 0, 1] == pytest.approx(6e-4)
    assert valid[1:].all()


def test_a_metadata_file_in_other_letters(tmp_path: Path) -> None:
    root = make_product(tmp_path, side=12)
    (root / "MTD_MSIL2A.xml").rename(root / "MTD_MSIL2a.xml")
    assert open_scene(root).product["level"] == "surface"


def test_level_1b_is_refused(tmp_path: Path) -> None:
    root = old_product(tmp_path, "1C")
    metadata = next(root.glob("*_MTD_*.xml"))
    text = metadata.read_text().replace("Level-1C", "Level-1B")
    metadata.write_text(re.sub(r"<QUANTIFICATION_VALUE .*?</QUANTIFICATION_VALUE>", "", text))
    with pytest.raises(SceneError, match=r"is of Level-1B, .* Choose a product of Level-1C or Level-2A"):
        open_scene(root)


def test_hidden_files_of_macos_are_no_images(tmp_path: Path) -> None:
    root = make_product(tmp_path, side=12)
    for path in [root, *root.rglob("*")]:
        path.with_name(f"._{path.name}").write_bytes(b"\0\5\26\7")
    for way in (root, tmp_path):
        assert len(open_scene(way).bands) == 12
        assert [item.path for item in find_scenes([str(way)])] == [str(root)]


@pytest.mark.parametrize("ending", ["tar", "tar.gz", "TGZ"])
def test_a_product_in_a_tar(tmp_path: Path, ending: str) -> None:
    root = make_product(tmp_path / "made", side=12)
    archive = tmp_path / f"{root.name}.{ending}"
    # As GNU's tar writes it: of other kinds GDAL cuts names at 100 letters.
    with tarfile.open(archive, "w" if ending == "tar" else "w:gz", format=tarfile.GNU_FORMAT) as tar:
        tar.add(root, root.name)
    assert [item.path for item in find_scenes([str(tmp_path)])] == [str(archive)]
    scene = open_scene(archive)
    assert scene.sources == (archive,)
    assert scene.product["id"] == root.name.removesuffix(".SAFE")
    with scene.reader([SENTINEL2.band("B12")]) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(numbers("B12", 6) / 10000 - 0.1, abs=1e-6)
    other = tmp_path / f"else.{ending}"
    with tarfile.open(other, "w" if ending == "tar" else "w:gz") as tar:
        tar.add(root / "manifest.safe", "manifest.safe")
    with pytest.raises(SceneError, match="holds no product that is known"):
        open_scene(other)


@pytest.mark.parametrize(
    "name",
    ["S2A_MSIL2A_x.SAFE.zip", "L1C_T13SDA_A020165_20190503T174910.zip", "L5195030_03020030914.tar.gz", "LC08_x.TAR"],
)
def test_archives_are_known_by_what_those_who_hand_them_out_call_them(tmp_path: Path, name: str) -> None:
    for each in (name, "holiday.zip", "L1_notes.zip"):
        (tmp_path / each).write_bytes(b"PK")
    assert [item.path for item in find_scenes([str(tmp_path)])] == [str(tmp_path / name)]
