"""Numbers that are no reflectance, and such as float32 cannot hold: a sentence, and no warning on the console."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from terraclara.core.errors import BandError, ParameterError
from terraclara.core.landcover.classmap import ClassMap
from terraclara.core.raster.scene import open_scene

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture
def image(write_raster: Callable[..., Path]) -> Path:
    return write_raster(np.full((1, 40, 40), 0.2, np.float32), names=["B04"])


@pytest.mark.parametrize("given", [{"scale": 1e31}, {"scale": -1e300}, {"scale": 1.0, "offset": 1e300}])
def test_scales_beyond_any_image_are_refused(image: Path, given: dict[str, float]) -> None:
    with pytest.raises(ParameterError, match="far beyond any image's"):
        open_scene(image, **given)  # type: ignore[arg-type]


def test_the_largest_scale_and_a_nodata_that_float32_has_not(image: Path) -> None:
    scene = open_scene(image, scale=1e30, nodata=-1.7e308)
    with scene.reader([item.band for item in scene.bands]) as reader:
        with pytest.raises(BandError, match="not reflectance"):
            reader.check_values()
        assert reader.read(reader.grid.window)[1].all()


def test_numbers_that_become_infinite(write_raster: Callable[..., Path]) -> None:
    huge = write_raster(np.full((1, 40, 40), 1e30, np.float32), name="huge.tif", names=["B04"])
    for offset in (0.0, -1e30):
        scene = open_scene(huge, scale=1e30, offset=offset)
        with scene.reader([item.band for item in scene.bands]) as reader:
            with pytest.raises(BandError):
                reader.check_values()
            reader.read(reader.grid.window)


def test_a_map_of_classes_with_such_a_nodata(write_raster: Callable[..., Path]) -> None:
    wide = write_raster(np.ones((1, 8, 8), np.float64), name="wide.tif", names=["class"], nodata=-1.7e308)
    with ClassMap(wide) as classes:
        assert (classes.read(classes.grid.window) == 1).all()
