"""What runs cost that are no map of one scene: sizes grow with what is asked, and nothing is written to find out."""

from __future__ import annotations

import json
import math
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest
from cloud_model import brightness_model
from label_files import write_labels
from terraclara.core.batch import estimate_batch
from terraclara.core.batch.clouds import CloudTool
from terraclara.core.batch.maps import MapTool, RetrieveTool
from terraclara.core.cli import main
from terraclara.core.clouds import CloudOptions
from terraclara.core.clouds.series import detect_series, estimate_series
from terraclara.core.cost import Estimate, slowness
from terraclara.core.errors import GridError, ParameterError, SceneError, TerraClaraError
from terraclara.core.landcover.calibrate import calibrate_sets, estimate_sets
from terraclara.core.landcover.change import estimate_change, map_change
from terraclara.core.landcover.estimate import _FIT, _MAP, estimate_trained_map, estimate_training
from terraclara.core.landcover.kinds import KINDS, RELATED
from terraclara.core.landcover.train import Training
from terraclara.core.mapping import Request
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.scene import open_scene
from terraclara.core.retrieval import estimate as learning_costs
from terraclara.core.retrieval.estimate import estimate_adapting, estimate_learning
from terraclara.core.retrieval.jump_maps import estimate_jumps, find_jumps
from terraclara.core.retrieval.laws import DEFAULT_LAWS, design_size
from terraclara.core.retrieval.plots import PlotFields
from terraclara.core.retrieval.regressors import REGRESSORS
from terraclara.core.retrieval.samples import Learning
from terraclara.core.retrieval.sensors import sensor
from terraclara.core.retrieval.simulate import estimate_simulation, simulate

NAMES = ["B02", "B03", "B04", "B08"]


@pytest.fixture
def scenes(write_raster: Callable[..., Path], tmp_path: Path) -> Path:
    """A folder of three scenes, of which the last is four times as large."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for number, side in enumerate((40, 40, 80)):
        values = np.random.default_rng(number).uniform(0.02, 0.3, (4, side, side)).astype(np.float32)
        shutil.move(str(write_raster(values, names=NAMES)), folder / f"s{number}.tif")
    return folder


class TestFolder:
    def test_all_scenes_by_their_sizes(self, scenes: Path, tmp_path: Path) -> None:
        candidates, target = find_scenes([str(scenes)]), tmp_path / "maps"
        model = str(brightness_model(tmp_path / "m.onnx"))
        tools: list[Any] = [
            MapTool(target, Request(model, (), "")),
            CloudTool(target, Request("", (), ""), CloudOptions()),
        ]
        for tool in tools:
            (one,) = tool.estimate(candidates[0])
            (found,) = estimate_batch(candidates, tool)
            assert found.pixels == 6 * one.pixels
            assert found.size_mb == pytest.approx(6 * one.size_mb)
            assert found.seconds[1] == pytest.approx(6 * one.seconds[1], rel=0.5)
        assert not target.exists()

    def test_what_is_there_counts_at_the_high_end_only(self, scenes: Path, tmp_path: Path) -> None:
        candidates, target = find_scenes([str(scenes)]), tmp_path / "maps"
        target.mkdir()
        tool = MapTool(target, Request(str(brightness_model(tmp_path / "m.onnx")), (), ""))
        (new,) = estimate_batch(candidates, tool)
        for candidate in candidates:
            tool._target(candidate).write_text("")
        (kept,) = estimate_batch(candidates, tool)
        assert kept.seconds[0] == 0 < new.seconds[0]
        assert kept.seconds[1] > 0
        (again,) = estimate_batch(candidates, replace(tool, overwrite=True))
        assert again.seconds[0] > 0

    def test_a_broken_scene_is_passed_over_and_told_where_all_are(self, scenes: Path, tmp_path: Path) -> None:
        (scenes / "a.tif").write_text("no raster")
        tool = MapTool(tmp_path / "maps", Request(str(brightness_model(tmp_path / "m.onnx")), (), ""))
        assert estimate_batch(find_scenes([str(scenes)]), tool)
        alone = find_scenes([str(scenes / "a.tif")])
        with pytest.raises(TerraClaraError):
            estimate_batch(alone, tool)
        assert estimate_batch(find_scenes([str(scenes)]), tool, cancelled=lambda: True) == []

    def test_variables_that_no_band_is_there_for(self, scenes: Path, tmp_path: Path) -> None:
        tool = RetrieveTool(tmp_path / "maps", Request("", (), ""), ("cwc",))
        with pytest.raises(TerraClaraError, match="B"):
            estimate_batch(find_scenes([str(scenes)]), tool)


def test_series(scenes: Path, tmp_path: Path) -> None:
    dates = [str(scenes / f"s{number}.tif") for number in (0, 1)]
    request = Request("clouds-4b", (dates[0],), "")
    found = estimate_series(dates, request)
    assert len(found) == 2
    assert found[1].seconds[1] > found[0].seconds[1]  # it is judged by the first
    made = detect_series(dates, tmp_path / "maps", request)
    assert sum(item.map.path.stat().st_size for item in made) / 1e6 < sum(item.size_mb for item in found) + 0.02
    together = estimate_series(dates, replace(request, model="clouds-series-4b"), method="network")
    assert len(together) == 2
    with pytest.raises(ParameterError, match="at least two dates"):
        estimate_series(dates[:1], request)
    assert estimate_series(dates, request, cancelled=lambda: True) == []


def test_jumps(write_raster: Callable[..., Path], tmp_path: Path) -> None:
    maps = []
    for day in (1, 6, 11):
        values = np.random.default_rng(day).uniform(0.5, 1, (2, 60, 60)).astype(np.float32)
        maps.append(str(write_raster(values, name=f"lai_2024-06-{day:02d}.tif", names=["mean", "std"])))
    found = estimate_jumps(maps)
    assert found.pixels == 3 * 3600
    assert 0 < found.seconds[0] < found.seconds[1]
    made = find_jumps(maps, tmp_path / "jumps", rate=0.1)
    assert sum(row.path.stat().st_size for row in made.dates) / 1e6 < found.size_mb + 0.02
    with pytest.raises(ParameterError, match="too few"):
        estimate_jumps(maps[:2])


def test_change(write_raster: Callable[..., Path], tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    first, second = (
        write_raster(rng.integers(1, 4, (1, 90, 90)).astype(np.uint8), name=name, names=["class"])
        for name in ("first.tif", "second.tif")
    )
    found, more = estimate_change(first, second), estimate_change(first, second, probabilities=True)
    assert found.pixels == 8100
    assert found.size_mb < more.size_mb
    assert map_change(first, second, tmp_path / "c.tif").path.stat().st_size / 1e6 < found.size_mb + 0.02
    other = write_raster(rng.integers(1, 4, (1, 90, 80)).astype(np.uint8), name="other.tif", names=["class"])
    with pytest.raises(GridError):
        estimate_change(first, other)


def test_class_sets(scenes: Path, tmp_path: Path) -> None:
    model = brightness_model(tmp_path / "m.onnx")
    request = Request(str(model), (str(scenes / "s0.tif"),), "")
    found = estimate_sets(request)
    assert found.pixels == 1600
    assert found.size_mb > model.stat().st_size / 1e6
    shapes = [(name, (row, 4, 6, 20)) for name, row in (("clear", 2), ("cloud", 12), ("clear", 22), ("cloud", 32))]
    labels = write_labels(tmp_path / "l.gpkg", shapes, open_scene(scenes / "s0.tif").grid)
    calibrate_sets(request, str(labels), "cover", tmp_path / "new.onnx")
    assert (tmp_path / "new.onnx").stat().st_size / 1e6 < found.size_mb


@pytest.mark.parametrize("ending", [".npz", ".csv"])
def test_simulations(ending: str, tmp_path: Path) -> None:
    seen = sensor("sentinel-2a")
    found = estimate_simulation(seen, 3000, ending)
    size = simulate(seen, 3000, seed=4).save(tmp_path / f"t{ending}").stat().st_size / 1e6
    assert 0.8 * size < found.size_mb < 1.4 * size
    assert estimate_simulation(seen, 3_000_000, ending).memory_mb > 10 * found.memory_mb
    with pytest.raises(ParameterError, match="cannot be made"):
        estimate_simulation(seen, 0, ending)


class TestTraining:
    @pytest.fixture
    def asked(self, scenes: Path, tmp_path: Path) -> Training:
        shapes: list[tuple[str, Any]] = [("grass", (2, 2, 10, 20)), ("sand", (20, 2, 10, 10)), ("sand", (35, 3))]
        labels = write_labels(tmp_path / "labels.gpkg", shapes, open_scene(scenes / "s0.tif").grid)
        return Training((str(scenes / "s0.tif"),), str(labels), "cover", "", per_class=150, threads=1)

    def test_pixels_are_those_that_are_drawn(self, asked: Training) -> None:
        assert estimate_training(asked).pixels == 150 + 101
        assert estimate_training(replace(asked, per_class=20)).pixels == 40

    def test_more_is_longer(self, asked: Training, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("terraclara.core.landcover.estimate.slowness", lambda: 1.0)
        one = estimate_training(replace(asked, kinds=("gp",)))
        two = estimate_training(replace(asked, kinds=("gp", "forest")))
        assert one.seconds[1] < two.seconds[1]
        assert one.seconds[1] < estimate_training(replace(asked, kinds=("gp",), folds=10)).seconds[1]
        monkeypatch.setattr("terraclara.core.landcover.estimate.slowness", lambda: 3.0)
        assert estimate_training(replace(asked, kinds=("gp",))).seconds[1] > 2 * one.seconds[1]

    def test_every_kind_has_an_end_up_to_what_was_measured(self, asked: Training) -> None:
        for kind in KINDS:
            if kind != RELATED:
                low, high = estimate_training(replace(asked, kinds=(kind,))).seconds
                assert 0 < low < high < math.inf
        assert _FIT["svm"](14_000, 10, 7)[1] < math.inf
        assert _FIT["svm"](30_000, 10, 7)[1] == math.inf

    @pytest.mark.parametrize(
        ("kind", "n", "d", "C", "seconds"),
        [
            ("svm", 600, 10, 3, 0.03),
            ("svm", 2000, 10, 7, 1.5),
            ("svm", 6000, 10, 7, 1.6),
            ("svm", 6000, 10, 3, 16.6),
            ("svm", 8000, 10, 2, 30.6),
            ("svm", 12_000, 10, 6, 69.6),
            ("gp-large", 600, 10, 3, 3.6),
            ("gp-large", 1400, 10, 7, 30),
            ("gp-large", 2400, 10, 3, 83),
            ("gp-large", 5000, 10, 7, 108),
            ("gp-related", 600, 10, 3, 3.6),
            ("gp-related", 2000, 10, 7, 13.9),
            ("gp-related", 2000, 10, 7, 19.8),
            ("gp-related", 6000, 10, 7, 15),
            ("gp-related", 6000, 30, 12, 38.4),
        ],
    )
    def test_fits_that_were_measured_are_in_their_range(
        self, kind: str, n: int, d: int, C: int, seconds: float
    ) -> None:
        low, high = _FIT[kind](n, d, C)
        assert low < seconds < high

    def test_every_kind_is_known(self) -> None:
        assert set(_FIT) == set(_MAP) == set(KINDS)
        for kind in KINDS:
            low, high = _FIT[kind](5000, 10, 5)
            assert 0 < low < high
            assert _FIT[kind](20_000, 10, 5)[0] >= low
        assert RELATED in _FIT

    def test_the_map_has_the_scene_s_pixels(self, asked: Training, scenes: Path) -> None:
        assert estimate_trained_map(asked).pixels == 1600
        both = (str(scenes / "s0.tif"), str(scenes / "s2.tif"))
        assert estimate_trained_map(replace(asked, sources=both, together="scenes")).pixels == 1600

    def test_what_is_wrong_is_told(self, asked: Training) -> None:
        with pytest.raises(ParameterError, match="3 pixels a class"):
            estimate_training(replace(asked, per_class=3))
        with pytest.raises(SceneError):
            estimate_training(replace(asked, sources=("nowhere.tif",)))


class TestLearning:
    def test_simulations(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(learning_costs, "slowness", lambda: 1.0)
        table = str(simulate(sensor("sentinel-2a"), 500).save(tmp_path / "t.npz"))
        asked = Learning("", "lai", ("gp",), simulations=table)
        found = estimate_learning(asked)
        assert found.pixels == 500
        assert found.seconds[1] < estimate_learning(replace(asked, kinds=("gp", "forest"))).seconds[1]
        with pytest.raises(ParameterError, match="no regressor 'tree'"):
            estimate_learning(replace(asked, kinds=("tree",)))
        with pytest.raises(ParameterError, match="no table of simulations"):
            estimate_learning(replace(asked, simulations=__file__))
        assert set(learning_costs._FIT) == set(learning_costs._MAP) == set(learning_costs._SIZE) == set(REGRESSORS)

    def test_plots_and_tables(self, tmp_path: Path) -> None:
        spectra, lai = plot_scene.canopies()
        scene = plot_scene.write_scene(tmp_path / "scene.tif", spectra)
        places = np.stack(np.unravel_index(np.arange(0, 1600, 50), (40, 40)), axis=1)
        plots = str(plot_scene.write_plots(tmp_path / "p.csv", places, lai[tuple(places.T)], np.arange(32) % 8))
        assert estimate_adapting(Request("lai-s2-20m", (str(scene),), ""), plots).pixels == 32
        learning = Learning("", "lai", sources=(str(scene),), plots=plots, fields=PlotFields("lai"))
        assert estimate_learning(learning).pixels == 32
        assert estimate_learning(Learning("", "lai", measured=plots)).pixels == 32
        assert learning_costs.estimate_learned_map(learning).pixels == 1600


class TestCommands:
    """``--estimate`` of each command says what the function behind it finds, and nothing is written."""

    @pytest.fixture
    def told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> Callable[..., dict[str, Any]]:
        def estimates(*arguments: object) -> dict[str, Any]:
            before = sorted(tmp_path.rglob("*"))
            texts = [str(item) for item in arguments]
            capsys.readouterr()
            assert main([*texts, "--estimate", "--json"]) == 0
            found: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
            assert main([*texts, "--estimate"]) == 0
            assert "MB of memory, writes up to" in capsys.readouterr().out
            assert sorted(tmp_path.rglob("*")) == before
            assert found["event"] == "estimate"
            return found

        return estimates

    def test_batch(self, scenes: Path, tmp_path: Path, told: Callable[..., dict[str, Any]]) -> None:
        model, target = brightness_model(tmp_path / "m.onnx"), tmp_path / "maps"
        assert told("batch", "run", model, scenes, "-o", target)["pixels"] == 9600
        assert told("batch", "clouds", scenes, "--model", model, "-o", target)["pixels"] == 9600
        several = told("batch", "retrieve", "lai,fapar", scenes, "-o", target)
        assert several["pixels"] == 2 * told("batch", "retrieve", "lai", scenes, "-o", target)["pixels"]

    def test_series_and_explanations(self, scenes: Path, tmp_path: Path, told: Callable[..., dict[str, Any]]) -> None:
        assert told("clouds-series", scenes / "s0.tif", scenes / "s1.tif", "-o", tmp_path / "maps")["pixels"] == 800
        model, target = brightness_model(tmp_path / "m.onnx"), tmp_path / "why.tif"
        explained = ["explain", model, scenes / "s0.tif", "-o", target, "--method", "gradient_input"]
        one, both = told(*explained), told(*explained, "--compare", "deeplift")
        assert (one["pixels"], both["pixels"]) == (1600, 3200)
        place = ["explain", str(model), str(scenes / "s0.tif"), "--point", "1,2", "--estimate"]
        assert main(place) == ParameterError.exit_code

    def test_training(self, scenes: Path, tmp_path: Path, told: Callable[..., dict[str, Any]]) -> None:
        scene, target = scenes / "s0.tif", tmp_path / "m.onnx"
        shapes = [("clear", (2, 2, 10, 20)), ("cloud", (20, 2, 10, 10))]
        labels = write_labels(tmp_path / "labels.gpkg", shapes, open_scene(scene).grid)
        asked = [scene, "--labels", labels, "--field", "cover", "-o", target]
        assert told("train", *asked, "--per-class", 50)["pixels"] == 100
        assert told("class-sets", brightness_model(tmp_path / "own.onnx"), *asked)["pixels"] == 1600

    def test_learning(self, scenes: Path, tmp_path: Path, told: Callable[..., dict[str, Any]]) -> None:
        table = simulate(sensor("sentinel-2a"), 200).save(tmp_path / "t.npz")
        learned = told("train-retrieval", "--variable", "lai", "--simulations", table, "-o", tmp_path / "m.onnx")
        assert learned["pixels"] == 200
        spectra, lai = plot_scene.canopies()
        scene = plot_scene.write_scene(tmp_path / "scene.tif", spectra)
        places = np.stack(np.unravel_index(np.arange(0, 1600, 50), (40, 40)), axis=1)
        plots = plot_scene.write_plots(tmp_path / "p.csv", places, lai[tuple(places.T)], np.arange(32) % 8)
        asked = ["adapt", "lai-s2-20m", scene, "--plots", plots, "--value", "lai", "-o", tmp_path / "m.onnx"]
        assert told(*asked)["pixels"] == 32

    def test_simulations(self, tmp_path: Path, told: Callable[..., dict[str, Any]]) -> None:
        asked = ["simulate", "--sensor", "sentinel-2a", "-o", tmp_path / "t.npz", "--write-laws", tmp_path / "l.json"]
        assert told(*asked, "-n", 123)["pixels"] == 123
        assert told(*asked, "--orthogonal")["pixels"] == design_size(DEFAULT_LAWS)
        texts = [*map(str, asked), "--emulator", str(tmp_path / "e.npz"), "--estimate"]
        assert main(texts) == ParameterError.exit_code

    def test_several_maps(
        self, write_raster: Callable[..., Path], tmp_path: Path, told: Callable[..., dict[str, Any]]
    ) -> None:
        rng = np.random.default_rng(0)
        maps = [
            write_raster(rng.uniform(0.5, 1, (2, 30, 30)).astype(np.float32), name=f"m{k}.tif", names=["mean", "std"])
            for k in range(3)
        ]
        assert told("jumps", *maps, "-o", tmp_path / "jumps")["pixels"] == 2700
        first, second = (
            write_raster(rng.integers(1, 4, (1, 30, 30)).astype(np.uint8), name=name, names=["class"])
            for name in ("first.tif", "second.tif")
        )
        assert told("change", first, second, "-o", tmp_path / "c.tif")["pixels"] == 900

    def test_what_has_no_end(
        self, scenes: Path, tmp_path: Path, told: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        endless = Estimate(1, (3.0, math.inf), 100, 1.0)
        assert endless.text == "3 s or longer, about 100 MB of memory, writes up to 1.0 MB"
        monkeypatch.setattr("terraclara.core.cli.maps.estimate", lambda _: endless)
        model = brightness_model(tmp_path / "m.onnx")
        assert told("run", model, scenes / "s0.tif", "-o", tmp_path / "x.tif")["seconds"] == [3.0, "inf"]


def test_slowness_is_about_this_computer() -> None:
    assert 0.05 < slowness() < 200
    assert os.cpu_count()
