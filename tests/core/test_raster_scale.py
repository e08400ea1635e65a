"""Numbers of plain files become reflectance by the scale they tell."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from plain_files import numbers, read, write
from terraclara.core.bands import Band
from terraclara.core.errors import BandError, ParameterError
from terraclara.core.raster.scene import open_scene


@pytest.mark.parametrize(
    ("made", "given", "factor", "shift"),
    [
        ({"scale": (2e-4, -0.05), "tags": {"SCALE": "1e-3"}}, {"scale": 5e-4, "offset": -0.01}, 5e-4, -0.01),
        ({"scale": (2e-4, -0.05), "tags": {"SCALE": "1e-3"}}, {"scale": 5e-4}, 5e-4, 0.0),
        ({"scale": (2e-4, -0.05), "tags": {"SCALE": "1e-3"}}, {}, 2e-4, -0.05),
        ({"tags": {"SCALE": "1e-4", "OFFSET": "-0.1"}}, {}, 1e-4, -0.1),
        ({"tags": {"reflectance_scale_factor": "10000"}}, {}, 1e-4, 0.0),
        ({"band_tags": [{"scale_factor": "1e-4", "add_offset": "-0.1"}] * 2}, {}, 1e-4, -0.1),
        ({}, {}, 1e-4, 0.0),
    ],
)
def test_what_wins_where_scales_disagree(tmp_path: Path, made: Any, given: Any, factor: float, shift: float) -> None:
    path = write(tmp_path / "a.tif", numbers(2), names=["B02", "B03"], **made)
    scene = open_scene(path, **given)
    values, valid = read(scene, ["B02", "B03"])
    assert valid.all()
    assert values == pytest.approx(numbers(2) * factor + shift, abs=1e-6)
    assert values.dtype == np.float32
    assert any("eflectance" in note for note in scene.notes)


def test_the_assumption_is_told(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2)))
    assert any("assumed" in note and "offset" in note for note in scene.notes)
    assert not any("1000" in note for note in scene.notes)


def test_a_suspected_offset_is_told_and_not_applied(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2) + 1000, names=["B02", "B03"]))
    assert scene.bands[0].offset == 0
    assert any("offset=-0.1" in note for note in scene.notes)


def test_an_offset_alone_needs_a_scale_from_elsewhere(tmp_path: Path) -> None:
    """The advice of the note above must work as it is written."""
    scene = open_scene(write(tmp_path / "a.tif", numbers(2) + 1000, names=["B02", "B03"]), offset=-0.1)
    values, _ = read(scene, ["B02"])
    assert values[0] == pytest.approx(numbers(2)[0] / 10000, abs=1e-6)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"scale": math.nan}, "scale nan is no number"),
        ({"scale": math.inf}, "scale inf is no number"),
        ({"offset": math.nan}, "offset nan is no number"),
        ({"offset": -math.inf}, "offset -inf is no number"),
        ({"scale": 0.0}, "scale of 0 makes every value the same"),
    ],
)
def test_scales_that_cannot_be(tmp_path: Path, given: Any, text: str) -> None:
    path = write(tmp_path / "a.tif", numbers(1), names=["B02"])
    with pytest.raises(ParameterError, match=text):
        open_scene(path, **given)


@pytest.mark.parametrize("extra", ["quality", "elevation", "QA60"])
@pytest.mark.parametrize("high", [1, 60000])
def test_bands_that_are_no_reflectance_have_no_say_in_the_scale(tmp_path: Path, extra: str, high: int) -> None:
    values = numbers(3)
    values[2] = high
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03", extra]))
    assert [band.scale for band in scene.bands] == [1e-4, 1e-4, 1.0]
    assert any(f"left as they are: {extra}" in note for note in scene.notes)
    assert any("assumed" in note for note in scene.notes)


def test_heat_has_no_say_in_the_scale(tmp_path: Path) -> None:
    values = numbers(2)
    values[1] = 45000
    tags = [{"wavelength": "665"}, {"wavelength": "10895"}]
    scene = open_scene(write(tmp_path / "a.tif", values, names=["x", "y"], band_tags=tags))
    assert [band.scale for band in scene.bands] == [1e-4, 1.0]


def test_floats_and_small_integers_stay_as_they_are(tmp_path: Path) -> None:
    reflectance = (numbers(1) / 10000).astype("float32")
    values, _ = read(open_scene(write(tmp_path / "f.tif", reflectance, names=["red"])), ["red"])
    assert (values[0] == reflectance[0]).all()
    binary = np.arange(600).reshape(1, 20, 30).astype("uint16") % 2
    scene = open_scene(write(tmp_path / "b.tif", binary, names=["red"], nodata=9))
    assert scene.bands[0].scale == 1


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (numbers(2).astype("float32"), "digital numbers"),
        ((numbers(2) / 100).astype("float32"), "percent"),
        (np.full((2, 20, 30), 90, "uint8"), "8-bit"),
        ((numbers(2) / 1e8).astype("float32"), "applied twice"),
        (-(numbers(2) / 1e4).astype("float32") - 0.3, "negative"),
    ],
)
def test_values_that_cannot_be_reflectance_are_refused(tmp_path: Path, values: np.ndarray, text: str) -> None:
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03"]))
    with scene.reader([Band("B02"), Band("B03")]) as reader, pytest.raises(BandError, match=text):
        reader.check_values()


def test_good_values_and_empty_scenes_pass_the_check(tmp_path: Path) -> None:
    for name, values in (("a", numbers(2)), ("b", np.zeros((2, 20, 30), "uint16"))):
        scene = open_scene(write(tmp_path / f"{name}.tif", values, names=["B02", "B03"]))
        with scene.reader([Band("B02"), Band("B03")]) as reader:
            reader.check_values()
