"""Where sun and satellite stood over a Sentinel-2 tile, from grids and means as its metadata have them."""

from __future__ import annotations

import math
from pathlib import Path
from xml.etree import ElementTree as Xml

import numpy as np
import pytest
from osgeo import gdal
from safe_product import make_product
from terraclara.core.raster.scene import open_scene
from terraclara.core.raster.sentinel2_angles import tile_angles

SUN_ZENITH, SUN_AZIMUTH = 42.9, 100.0


def values(numbers: np.ndarray) -> str:
    rows = "".join(f"<VALUES>{' '.join('NaN' if np.isnan(n) else str(n) for n in row)}</VALUES>" for row in numbers)
    return f'<COL_STEP unit="m">5000</COL_STEP><ROW_STEP unit="m">5000</ROW_STEP><Values_List>{rows}</Values_List>'


def grid(zenith: np.ndarray, azimuth: np.ndarray) -> str:
    return f"<Zenith>{values(zenith)}</Zenith><Azimuth>{values(azimuth)}</Azimuth>"


def detector(band: int, number: int, zenith: float, azimuth: float, columns: slice) -> str:
    """The grids of one band and detector, which saw some columns of the tile."""
    seen = np.full((2, 23, 23), np.nan)
    seen[0, :, columns], seen[1, :, columns] = zenith, azimuth
    return (
        f'<Viewing_Incidence_Angles_Grids bandId="{band}" detectorId="{number}">{grid(seen[0], seen[1])}'
        "</Viewing_Incidence_Angles_Grids>"
    )


def mean(kind: str, zenith: float, azimuth: float, attributes: str = "") -> str:
    return (
        f'<{kind}{attributes}><ZENITH_ANGLE unit="deg">{zenith}</ZENITH_ANGLE>'
        f'<AZIMUTH_ANGLE unit="deg">{azimuth}</AZIMUTH_ANGLE></{kind}>'
    )


def tile(views: list[tuple[float, float]], detectors: str, sun: tuple[float, float] = (SUN_ZENITH, SUN_AZIMUTH)) -> str:
    whole = np.ones((23, 23))
    listed = "".join(mean("Mean_Viewing_Incidence_Angle", *view, f' bandId="{i}"') for i, view in enumerate(views))
    return (
        '<n1:Level-2A_Tile_ID xmlns:n1="https://psd-15.sentinel2.eo.esa.int/PSD/S2_PDI_Level-2A_Tile_Metadata.xsd">'
        "<n1:Geometric_Info><Tile_Angles>"
        f"<Sun_Angles_Grid>{grid(whole * SUN_ZENITH, whole * SUN_AZIMUTH)}</Sun_Angles_Grid>"
        f"{mean('Mean_Sun_Angle', *sun)}{detectors}"
        f"<Mean_Viewing_Incidence_Angle_List>{listed}</Mean_Viewing_Incidence_Angle_List>"
        "</Tile_Angles></n1:Geometric_Info></n1:Level-2A_Tile_ID>"
    )


def cosines(text: str) -> dict[str, float]:
    return tile_angles(Xml.fromstring(text)).cosines()


def test_detectors_on_both_sides_of_the_track_are_no_third_direction() -> None:
    """The mean of 100 and 290 degrees is 195, where no detector looked: half saw along the sun, half against it."""
    text = tile(
        [(3.0, 195.0)] * 13,
        detector(0, 1, 3, 100, slice(0, 12)) + detector(0, 2, 3, 290, slice(12, 23)),
    )
    wanted = (12 * math.cos(0) + 11 * math.cos(math.radians(190))) / 23
    found = cosines(text)
    assert found["cos_relative_azimuth"] == pytest.approx(wanted, abs=1e-9)
    assert found["cos_view_zenith"] == pytest.approx(math.cos(math.radians(3)))
    assert tile_angles(Xml.fromstring(text)).told()[2] == f"relative azimuth {math.degrees(math.acos(wanted)):.1f}"


def test_grids_stand_in_for_means_that_are_no_numbers() -> None:
    nan = float("nan")
    text = tile(
        [(nan, nan)] * 13, detector(0, 1, 4, 100, slice(0, 3)) + detector(1, 1, 6, 100, slice(0, 3)), (nan, nan)
    )
    assert cosines(text) == pytest.approx(
        {
            "cos_sun_zenith": math.cos(math.radians(SUN_ZENITH)),
            "cos_view_zenith": math.cos(math.radians(5)),
            "cos_relative_azimuth": 1.0,
        }
    )


def test_means_of_some_bands_that_are_no_numbers_are_left_out() -> None:
    nan = float("nan")
    found = cosines(tile([(8.0, 100.0)] + [(nan, nan)] * 12, ""))
    assert found["cos_view_zenith"] == pytest.approx(math.cos(math.radians(8)))
    assert found["cos_relative_azimuth"] == pytest.approx(1.0)


def test_a_tile_that_tells_nothing() -> None:
    assert (
        cosines("<a><Tile_Angles><Sun_Angles_Grid><Zenith><VALUES/></Zenith></Sun_Angles_Grid></Tile_Angles></a>") == {}
    )


@pytest.mark.skipif(gdal.GetDriverByName("JP2OpenJPEG") is None, reason="GDAL has no JPEG 2000 writer here")
def test_angles_of_a_product(tmp_path: Path) -> None:
    root = make_product(tmp_path, side=12)
    metadata = next(root.glob("GRANULE/*/MTD_TL.xml"))
    nan = float("nan")
    metadata.write_text(tile([(nan, nan)] * 13, "", (nan, nan)))
    scene = open_scene(root)
    assert scene.geometry == pytest.approx({"cos_sun_zenith": math.cos(math.radians(SUN_ZENITH))})
    metadata.write_text("<n1:Level-2A_Tile_ID xmlns:n1='x'><n1:General_Info/></n1:Level-2A_Tile_ID>")
    scene = open_scene(root)
    assert scene.geometry == {}
    assert "The granule's metadata tell no angles of sun and view." in scene.notes
