"""The least cloudy composite: each pixel's date by brute force, ties, grids, resuming, and what does not fit."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Sequence

import numpy as np
import pytest
from cloud_model import brightness_model, sky
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.clouds import composite as module
from terraclara.core.clouds.classes import CLEAR, CLOUD, SHADOW, SNOW, THIN, UNDECIDED, WATER
from terraclara.core.clouds.composite import Dated, composite, least_cloudy
from terraclara.core.errors import BandError, Cancelled, GridError, OutputError, ParameterError, SceneError
from terraclara.core.raster.scene import open_scene

WriteRaster = Callable[..., Path]
NAMES = ("class", "cloud_probability", "uncertainty")
SHAPE = (70, 90)
ORIGIN = (500000.0, 10.0, 0.0, 4800000.0, 0.0, -10.0)


def dated(
    write_raster: WriteRaster,
    day: str,
    classes: np.ndarray,
    probability: np.ndarray,
    values: np.ndarray,
    *,
    bands: Sequence[str] = ("B03", "B04"),
    **options: Any,
) -> Dated:
    """A date whose bands are ``values`` and twice that."""
    name = f"s{day}{'_' + '_'.join(bands) if len(bands) != 2 else ''}"
    planes = np.stack([values * (k + 1) for k in range(len(bands))]).astype(np.float32)
    scene = write_raster(planes, name=f"{name}.tif", names=bands, scale=1.0, offset=0.0, nodata=-9.0, **options)
    layers = np.stack([classes, probability, probability]).astype(np.float32)
    mask = write_raster(layers, name=f"{name}_clouds.tif", names=NAMES, nodata=float("nan"), **options)
    return Dated(open_scene(scene), mask, day, name)


def filled(value: float) -> np.ndarray:
    return np.full(SHAPE, value, np.float32)


def read(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return np.asarray(dataset.ReadAsArray())


def series(write_raster: WriteRaster, count: int = 4, **options: Any) -> tuple[list[Dated], np.ndarray, np.ndarray]:
    """Random dates, and the right numbers and first band by brute force."""
    rng = np.random.default_rng(5)
    items, costs, planes = [], [], []
    seen = np.zeros(SHAPE, bool)
    for i in range(count):
        classes = rng.choice([CLEAR, CLOUD, THIN, SHADOW, WATER, SNOW, UNDECIDED], SHAPE).astype(np.float32)
        probability = rng.integers(0, 5, SHAPE) / np.float32(4)  # many ties
        values = rng.uniform(0.05, 0.4, SHAPE).astype(np.float32)
        values[rng.random(SHAPE) < 0.1] = -9
        classes[rng.random(SHAPE) < 0.3] = np.nan
        seen |= np.isfinite(classes)
        items.append(dated(write_raster, f"2023-06-{10 - i:02d}", classes, probability, values, **options))
        free = np.isin(classes, (CLEAR, WATER, SNOW)) & (values != -9)
        costs.append(np.where(free, probability, np.inf))
        planes.append(values)
    stack = np.stack(costs)[::-1]  # the earliest wins among equals
    best = stack.argmin(axis=0)
    numbers = np.where(np.isfinite(stack.min(axis=0)), count - best, np.where(seen, 0, np.nan))
    assert not seen.all()
    first = np.where(numbers > 0, np.take_along_axis(np.stack(planes)[::-1], best[None], 0)[0], np.nan)
    return items, numbers, first


class TestComposite:
    def test_every_pixel_by_brute_force(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        items, numbers, first = series(write_raster)
        result = composite(items, tmp_path / "c.tif")
        red, twice, index = read(result.path)
        assert np.array_equal(index, numbers, equal_nan=True)
        assert np.array_equal(red, first, equal_nan=True)
        assert np.allclose(twice, 2 * first, equal_nan=True)
        assert result.shares[""] == (numbers == 0).sum() / np.isfinite(numbers).sum()
        assert sum(result.shares.values()) == pytest.approx(1)
        record = json.loads((tmp_path / "c.composite.json").read_text())
        assert [row["date"] for row in record["scenes"]] == ["2023-06-10", "2023-06-09", "2023-06-08", "2023-06-07"]
        made = gdal.Open(str(result.path))  # must live as long as its bands
        names = [made.GetRasterBand(i).GetDescription() for i in (1, 2, 3)]
        assert names == ["B03", "B04", "best_date"]

    def test_blocks_do_not_matter(
        self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        items, numbers, _ = series(write_raster)
        monkeypatch.setattr(module, "_BLOCK", 64)
        monkeypatch.setattr(module, "_OPEN_AT_ONCE", 2)
        assert np.array_equal(read(composite(items, tmp_path / "c.tif").path)[-1], numbers, equal_nan=True)

    def test_ties_go_to_the_wanted_date(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        days = ("2023-06-01", "2023-05-01", "2023-07-01", "")
        clear = [dated(write_raster, day, filled(CLEAR), filled(0.25), filled(0.1)) for day in days]
        for wanted, number in (("", 2), ("2023-06-05", 1), ("2023-12-24", 3), ("2023-06-16", 1)):
            index = read(composite(clear, tmp_path / "c.tif", wanted=wanted).path)[-1]
            assert np.unique(index) == [number], wanted

    def test_what_the_user_should_know(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        items = [dated(write_raster, day, filled(CLEAR), filled(0.25), filled(0.1)) for day in ("2023-06-01", "")]
        levels = [
            replace(item, scene=replace(item.scene, product={"level": level}))
            for item, level in zip(items, ("toa", "surface"))
        ]
        undated, mixed = composite(levels, tmp_path / "c.tif").notes[::-1]
        assert undated.startswith("No date is known of s;")
        assert "top of the atmosphere" in mixed

    def test_other_grids_come_by_the_nearest_pixel(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        left = filled(CLEAR)
        left[:, 45:] = CLOUD
        first = dated(write_raster, "2023-06-01", left, filled(0.1), filled(0.2))
        values = np.arange(70 * 90, dtype=np.float32).reshape(SHAPE) / 6300
        shifted = (ORIGIN[0] + 103, 10, 0, ORIGIN[3] + 3, 0, -10)
        second = dated(write_raster, "2023-06-02", filled(CLEAR), filled(0.5), values, transform=shifted)
        result = composite([first, second], tmp_path / "c.tif")
        red, _, index = read(result.path)
        assert np.all(index[:, :45] == 1)
        assert np.all(index[:, 45:] == 2)
        # The pixel that holds the center: 10 columns to the right, less a third of a pixel.
        assert np.array_equal(red[:, 45:], values[:, 35:80])

    def test_only_common_bands(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        a = dated(write_raster, "2023-06-01", filled(CLEAR), filled(0.5), filled(0.1), bands=("B02", "B03", "B04"))
        b = dated(write_raster, "2023-06-02", filled(CLEAR), filled(0.1), filled(0.1), bands=("B04", "B08", "B03"))
        green, red, index = read(composite([a, b], tmp_path / "c.tif").path)
        assert np.unique(index) == [2]
        assert (green[0, 0], red[0, 0]) == pytest.approx((0.3, 0.1))

    def test_cancelled_goes_on(
        self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        items, numbers, _ = series(write_raster)
        monkeypatch.setattr(module, "_BLOCK", 64)
        calls = iter(range(100))
        with pytest.raises(Cancelled):
            composite(items, tmp_path / "c.tif", cancelled=lambda: next(calls) > 1)
        assert not (tmp_path / "c.tif").exists()
        done: list[float] = []
        result = composite(items, tmp_path / "c.tif", progress=done.append)
        assert done == [0.25, 0.5, 0.75, 1]
        assert np.array_equal(read(result.path)[-1], numbers, equal_nan=True)
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []

    @given(arrays(np.float32, (3, 4, 5), elements=st.sampled_from([0, 0.5, 1, np.inf])), st.integers(0, 2**31))
    def test_one_block(self, probability: np.ndarray, seed: int) -> None:
        rng = np.random.default_rng(seed)
        values = rng.random((3, 2, 4, 5)).astype(np.float32)
        valid = rng.random((3, 4, 5)) < 0.7
        out = least_cloudy(probability.copy(), lambda i, _: (values[i], valid[i]), 2)
        for row, column in np.ndindex(4, 5):
            cost = np.where(valid[:, row, column], probability[:, row, column], np.inf)
            best = int(cost.argmin())
            if np.isfinite(cost[best]):
                assert out[2, row, column] == best + 1
                assert np.array_equal(out[:2, row, column], values[best, :, row, column])
            else:
                assert out[2, row, column] == 0
                assert np.isnan(out[:2, row, column]).all()

    def test_memory_does_not_grow_with_the_series(self) -> None:
        sides = [module._side(count) for count in (1, 20, 200, 5000)]
        assert sides[0] == 512
        assert all(side**2 * count <= module._HELD for side, count in zip(sides, (1, 20, 200, 5000)))


class TestBadInput:
    def test_series(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        one = dated(write_raster, "2023-06-01", filled(CLEAR), filled(0.1), filled(0.2))
        with pytest.raises(ParameterError, match="at least one scene"):
            composite([], tmp_path / "c.tif")
        for day in ("June", "2023-02-30", "20230601"):
            with pytest.raises(ParameterError, match="is no day; write it as"):
                composite([one], tmp_path / "c.tif", wanted=day)
        with pytest.raises(OutputError, match="is an input of this run"):
            composite([one], one.mask)
        bare = Dated(one.scene, one.scene.sources[0], one.day, one.name)
        with pytest.raises(SceneError, match="it has no band `class`"):
            composite([bare], tmp_path / "c.tif")
        other = dated(write_raster, "2023-06-02", filled(CLEAR), filled(0.1), filled(0.2), bands=("B11",))
        with pytest.raises(BandError, match="no band in common"):
            composite([one, other], tmp_path / "c.tif")

    def test_places(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        here = dated(write_raster, "2023-06-01", filled(CLEAR), filled(0.1), filled(0.2))
        zone = dated(write_raster, "2023-06-02", filled(CLEAR), filled(0.1), filled(0.2), epsg=32632)
        with pytest.raises(GridError, match="has another CRS than s2023-06-01; a composite needs scenes of one CRS"):
            composite([here, zone], tmp_path / "c.tif")
        beside = (ORIGIN[0] + 900, 10, 0, ORIGIN[3], 0, -10)
        next_to = dated(write_raster, "2023-06-03", filled(CLEAR), filled(0.1), filled(0.2), transform=beside)
        with pytest.raises(GridError, match="does not overlap s2023-06-01"):
            composite([here, next_to], tmp_path / "c.tif")
        assert not (tmp_path / "c.tif").exists()


def test_command_line(write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    model = brightness_model(tmp_path / "m.onnx")
    flipped = sky()[::-1, ::-1].copy()
    for day, plane in (("20230601", sky()), ("20230611", flipped)):
        write_raster(plane[None], name=f"in/s_{day}.tif", names=("B04",), scale=1.0, offset=0.0)
    target = tmp_path / "in" / "composite.tif"
    arguments = ["batch", "clouds", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--model", str(model)]
    arguments += ["--composite", str(target), "--composite-date", "2023-06-12"]
    assert main(arguments) == 0
    assert "have no clear date" in capsys.readouterr().out
    red, index = read(target)
    hidden = (sky() > 0.3) | (sky() < 0.05)
    other = hidden[::-1, ::-1]
    assert np.array_equal(index == 0, hidden & other)
    assert np.all(index[~hidden & other] == 1)
    assert np.all(index[hidden & ~other] == 2)
    assert np.nanmax(red) == pytest.approx(0.15)
    # Neither the maps nor the composite among the inputs are scenes of the next run.
    assert main([*arguments, "--json"]) == 0
    event = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (event["kept"], event["made"], event["failed"]) == (2, 0, 0)
    assert set(event["composite"]) == {"", "s_20230601", "s_20230611"}
