"""The day of an image that its file tells, and what follows from it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from osgeo import gdal
from terraclara.core.clouds.series import series_in
from terraclara.core.raster.scene import open_scene
from terraclara.core.raster.stack import open_dates
from terraclara.core.raster.taken import taken

DAY = datetime.date(2018, 5, 1)


def tagged(path: str, key: str, value: str, domain: str = "") -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem(key, value, domain)
    dataset = None
    return path


@pytest.fixture
def image(write_raster: Callable[..., Path]) -> Callable[[str], str]:
    def make(name: str) -> str:
        values = np.full((2, 8, 8), 0.1, np.float32)
        return str(write_raster(values, name=name, names=("B03", "B04"), scale=1.0, offset=0.0))

    return make


@pytest.mark.parametrize(
    ("key", "value", "domain", "told"),
    [
        ("TIFFTAG_DATETIME", "2018:05:01 10:12:13", "", "2018-05-01"),
        ("TIFFTAG_DATETIME", "2018-05-01T10:12:13", "", "2018-05-01"),
        ("ACQUISITIONDATETIME", "2018-05-01 10:12:13", "IMAGERY", "2018-05-01T10:12:13Z"),
        ("acquisition_time", "2018-05-01T10:12:13.0Z", "ENVI", "2018-05-01T10:12:13Z"),
        ("DATE_ACQUIRED", "2018-05-01", "", "2018-05-01"),
    ],
)
def test_the_tags_tell_the_day(image: Callable[[str], str], key: str, value: str, domain: str, told: str) -> None:
    scene = open_scene(tagged(image("a.tif"), key, value, domain))
    assert scene.day == DAY
    assert scene.product["date"] == told
    assert any("TIFFTAG_DATETIME" in note for note in scene.notes) == key.startswith("TIFF")


def test_a_date_in_the_name_counts_before_that_of_writing(image: Callable[[str], str]) -> None:
    path = tagged(image("a_20170630.tif"), "TIFFTAG_DATETIME", "2018:05:01 10:12:13")
    assert open_scene(path).day == datetime.date(2017, 6, 30)
    assert open_scene(tagged(path, "DATE_ACQUIRED", "2018-05-01")).day == DAY


@pytest.mark.parametrize("value", ["", "0000:00:00 00:00:00", "2018:13:41 10:12:13", "yesterday", "2018"])
def test_what_is_no_day_tells_none(value: str) -> None:
    assert taken([{"TIFFTAG_DATETIME": value}], ["a.tif"]) == ("", "")


def test_files_of_different_days_tell_none() -> None:
    days = [{"DATE_ACQUIRED": "2018-05-01"}, {"DATE_ACQUIRED": "2018-05-02"}]
    assert taken(days, ["a.tif", "b.tif"]) == ("", "")
    assert taken([days[0], {}], ["a.tif", "b.tif"]) == ("", "")
    assert taken([days[0], days[0]], ["a.tif", "b.tif"]) == ("2018-05-01", "")


def test_a_series_is_put_in_order_by_its_tags(image: Callable[[str], str]) -> None:
    later = tagged(image("a.tif"), "TIFFTAG_DATETIME", "2018:05:09 10:00:00")
    earlier = tagged(image("b.tif"), "TIFFTAG_DATETIME", "2018:05:01 10:00:00")
    stack = open_dates([later, earlier])
    assert [path.name for path in (*stack.earlier[0].sources, *stack.sources)] == ["b.tif", "a.tif"]
    assert stack.days == (DAY, datetime.date(2018, 5, 9))
    assert series_in(Path(later).parent) == [earlier, later]


def test_a_folder_of_two_satellites_is_put_in_order_by_the_dates_in_the_names(image: Callable[[str], str]) -> None:
    later, earlier = image("S2A_20180630.tif"), image("S2B_20180625.tif")
    assert series_in(Path(later).parent) == [earlier, later]
