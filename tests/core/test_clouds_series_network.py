"""The network of series: its file, its window of dates, its maps, and who may use it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from cloud_series import series_of_clouds as dates
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.clouds import detect
from terraclara.core.clouds.choose import choose_cloud_model
from terraclara.core.clouds.classes import CLEAR, CLOUD, SHADOW
from terraclara.core.clouds.series import detect_series
from terraclara.core.errors import GridError, ModelError, ParameterError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.job import Job
from terraclara.core.mapping.prepare import Preparation
from terraclara.core.model import Model, catalog, find_model
from terraclara.core.model.card import from_json
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import open_scene
from terraclara.core.raster.stack import stacked, window_of

BANDS = ("B02", "B03", "B04", "B08")
NAME = "clouds-series-4b"


@pytest.fixture(scope="module")
def model() -> Model:
    return find_model(NAME)


Write = Callable[[np.ndarray], list[str]]


@pytest.fixture
def write(write_raster: Callable[..., Path]) -> Write:
    def written(images: np.ndarray) -> list[str]:
        transform = (500000.0, 20.0, 0.0, 4800000.0, 0.0, -20.0)
        options = {"names": BANDS, "scale": 1.0, "offset": 0.0, "transform": transform}
        return [str(write_raster(image, name=f"date{i}.tif", **options)) for i, image in enumerate(images)]

    return written


def whole(model: Model, images: np.ndarray) -> dict[str, np.ndarray]:
    """The network's tensors for ``(5, 4, h, w)`` in one pass."""
    spec = model.card.input.channels
    given = Preparation(spec)(images.reshape(-1, *images.shape[2:]).copy())
    return {name: values[0] for name, values in model.session("cpu").run({spec.tensor: given[None]}).items()}


def test_the_bundled_file(model: Model) -> None:
    spec = model.card.input
    assert (spec.dates, len(spec.bands), spec.multiple) == (5, 4, 16)
    assert spec.halo is not None  # read from the graph
    assert 100 < spec.halo < 200
    assert model.path.stat().st_size < 1_000_000
    shapes = {item.name: item.shape for item in model.graph.outputs}
    assert shapes["probabilities"][1] == 3
    assert shapes["probabilities_all"][1] == 15
    found = whole(model, dates(5, (64, 64)))
    every = found["probabilities_all"].reshape(5, 3, 64, 64)
    assert np.abs(every.sum(axis=1) - 1).max() < 1e-5
    assert np.array_equal(every[-1], found["probabilities"])


def test_a_date_sees_those_before_it_and_none_after(model: Model) -> None:
    images = dates(5, (64, 64))
    first = whole(model, images)["probabilities_all"].reshape(5, 3, 64, 64)
    images[3] = 0.7
    second = whole(model, images)["probabilities_all"].reshape(5, 3, 64, 64)
    assert np.array_equal(first[:3], second[:3])
    assert np.abs(first[4] - second[4]).max() > 1e-3


def test_the_order_of_the_dates_matters(model: Model) -> None:
    images = dates(5)
    images[2, :, 60:110, 60:110] = 0.6  # a cloud of the third date, over which the last one is clear
    found = whole(model, images)["probabilities"]
    for other in (images[[2, 1, 0, 3, 4]], images[[3, 0, 2, 1, 4]]):
        assert np.abs(whole(model, other)["probabilities"] - found).max() > 1e-3


def test_without_a_memory_it_is_the_first_date(model: Model) -> None:
    images = dates(5)
    alone = whole(model, images)["probabilities_alone"]
    first = whole(model, images[::-1])["probabilities_all"][:3]
    assert np.abs(alone - first).max() < 1e-5


def test_the_card_says_dates_only_where_there_are_several(model: Model) -> None:
    text = model.card.to_json()
    assert from_json(text) == model.card
    single = find_model("clouds-4b").card
    assert "dates" not in json.loads(single.to_json())["mlm:input"][0]
    for dates_ in (0, 1.5, 65):
        data = json.loads(text)
        data["mlm:input"][0].update(dates=dates_)
        with pytest.raises(ModelError, match="date"):
            from_json(json.dumps(data))


def test_windows() -> None:
    assert [window_of(i, 3) for i in range(4)] == [[0, 0, 0], [0, 0, 1], [0, 1, 2], [1, 2, 3]]


def test_a_stack_fills_what_earlier_dates_lack(write: Write) -> None:
    images = dates(3, (40, 50))
    images[0, 1, 5, 6] = np.nan
    images[2, 0, 9, 9] = np.nan
    first, second, third = (open_scene(path) for path in write(images))
    stack = stacked([first, first, second, third])
    bands = [band.band for band in third.bands]
    with stack.reader(bands * 4) as reader:
        values, valid = reader.read(Window(0, 0, 50, 40))
    assert values.shape == (16, 40, 50)
    assert not valid[9, 9]
    assert valid.sum() == 1999
    assert np.array_equal(values[:4], values[4:8])
    assert np.array_equal(values[:4, 5, 6], images[2, :, 5, 6])  # as the last date
    assert np.array_equal(values[:4, 7, 7], images[0, :, 7, 7])
    assert np.array_equal(values[8:12, 7, 7], images[1, :, 7, 7])
    assert len(stack.files()) == 3


def test_tiles_give_the_same_as_one_pass(model: Model, write: Write) -> None:
    images = dates(5, (96, 560))  # two tiles
    scenes = [open_scene(path) for path in write(images)]
    flat = replace(model, card=replace(model.card, input=model.card.input.channels))
    with Job(flat, stacked(scenes), outputs=["cloud_probability"], device="cpu") as job:
        found = job.compute(Window(0, 0, 560, 96))[0]
        part = job.compute(Window(500, 16, 40, 30))[0]
    wanted = whole(model, images)["probabilities"][1]
    assert np.abs(found - wanted).max() < 2e-5
    assert np.abs(part - wanted[16:46, 500:540]).max() < 2e-5


def test_a_series_end_to_end(write: Write, tmp_path: Path) -> None:
    images = dates(3)
    images[2, :, :8, :8] = np.nan
    results = detect_series(write(images), tmp_path / "out", Request(NAME, (), ""), method="network")
    assert [item.earlier for item in results] == [0, 1, 2]
    assert results[0].changed == 0
    dataset = gdal.Open(str(results[-1].map.path))
    names = [dataset.GetRasterBand(i + 1).GetDescription() for i in range(dataset.RasterCount)]
    assert names == ["class", "cloud_probability", "uncertainty"]
    classes = dataset.GetRasterBand(1).ReadAsArray()
    assert classes.shape == (160, 160)
    assert np.isnan(classes[:8, :8]).all()
    assert np.isfinite(classes).sum() == 160 * 160 - 64
    assert set(np.unique(classes[np.isfinite(classes)])) <= {CLEAR, CLOUD, SHADOW}
    assert np.mean(classes[92:128, 32:78] == CLOUD) > 0.95
    assert results[-1].changed == pytest.approx(results[-1].removed + results[-1].added, abs=0.05)
    known = results[-1].map.provenance["series"]
    assert (known["earlier_dates"], known["method"], len(known["dates"])) == (2, "network", 3)
    assert len(results[-1].map.provenance["inputs"]) == 3
    assert not list((tmp_path / "out").glob(".series-*"))


def test_the_command_line_finds_the_network(write: Write, tmp_path: Path, capsys: Any) -> None:
    paths = write(dates(2, (64, 64)))
    assert main(["clouds-series", *paths, "--method", "network", "-o", str(tmp_path / "out")]) == 0
    assert "1 date before changed" in capsys.readouterr().out


def test_who_may_use_it(write: Write, tmp_path: Path, write_raster: Callable[..., Path]) -> None:
    paths = write(dates(2, (64, 64)))
    request = Request(NAME, (paths[0],), str(tmp_path / "map.tif"))
    with pytest.raises(ModelError, match="looks at 5 dates at once, and this is one scene"):
        make_map(request)
    with pytest.raises(ModelError, match="looks at 5 dates at once, and this is one scene"):
        detect(request)
    with pytest.raises(ModelError, match="looks at 5 dates at once"):
        detect_series(paths, tmp_path / "out", request)
    with pytest.raises(ParameterError, match="needs a model of several dates, and clouds-4b looks at one"):
        detect_series(paths, tmp_path / "out", Request("clouds-4b", (), ""), method="network")
    with pytest.raises(ParameterError, match="does not run on a cluster"):
        detect_series(paths, tmp_path / "out", replace(request, cluster="tcp://nowhere:1"), method="network")
    with pytest.raises(ParameterError, match="'forest' is not known"):
        detect_series(paths, tmp_path / "out", Request("clouds-4b", (), ""), method="forest")
    other = write_raster(np.full((4, 60, 60), 0.1, np.float32), name="other.tif", names=BANDS, scale=1.0, offset=0.0)
    with pytest.raises(GridError, match="lies on another grid"):
        detect_series([str(other), *paths], tmp_path / "out", request, method="network")


def test_it_is_not_proposed_for_one_scene() -> None:
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    scene = list(find_model(NAME).card.input.bands)
    assert choose_cloud_model(scene, entries)[0] == "clouds-4b"
    assert choose_cloud_model(scene, entries, several_dates=True)[0] == NAME
    with pytest.raises(ModelError, match="no model of clouds of several dates"):
        choose_cloud_model(scene, [row for row in entries if row[0] != NAME], several_dates=True)
