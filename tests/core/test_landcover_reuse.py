"""What a model's file keeps of where it was trained, and the warning of an accuracy at those places."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from label_files import write_labels
from osgeo import ogr, osr
from terraclara.core.cli import main
from terraclara.core.landcover import trained_on
from terraclara.core.landcover.assess import MapAccuracy, assess_map
from terraclara.core.landcover.train import Training, train
from terraclara.core.landcover.trained_on import FALSE, Cells, Gatherer, TrainedOn, beyond_chance, to_text
from terraclara.core.mapping import Request, engine, make_map
from terraclara.core.model import load_model, save_model
from terraclara.core.model.card import TRAINED_ON_KEY as KEY
from terraclara.core.model.graph import read_metadata
from terraclara.core.raster.grid import Grid
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.scene import open_scene

Array = np.ndarray[Any, Any]
SIDE = 90
NAMES = ("grass", "sand", "water")
#: Training areas, of 8 x 14 pixels, of which 20 pixels are drawn.
AREAS = [(name, (row, 30 * k + 3, 8, 14)) for k, name in enumerate(NAMES) for row in (2, 20, 38, 56, 74)]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, write_raster_in: Callable[..., Path]) -> dict[str, Any]:
    """A scene of three strips, a model of it, and its map."""
    folder = tmp_path_factory.mktemp("reuse")
    rng = np.random.default_rng(3)
    values = rng.normal(0.2, 0.03, (2, SIDE, SIDE))
    values[0] = 0.1 + 0.2 * (np.arange(SIDE) // 30) + rng.normal(0, 0.03, (SIDE, SIDE))
    scene = write_raster_in(folder, values.clip(0.01).astype(np.float32), names=["B03", "B04"])
    labels = write_labels(folder / "labels.gpkg", AREAS, open_scene(scene).grid)
    model = folder / "cover.onnx"
    train(Training((str(scene),), str(labels), "cover", str(model), kinds=("logistic",), per_class=100, folds=2))
    mapped = make_map(Request(str(model), (str(scene),), str(folder / "map.tif"))).path
    return {"folder": folder, "scene": scene, "labels": labels, "model": model, "map": mapped}


@pytest.fixture
def copied(world: dict[str, Any], tmp_path: Path) -> Callable[..., Path]:
    """A function that copies the map, with its provenance or without, into a folder of the test's own."""

    def copy(*, provenance: bool = True) -> Path:
        for path in world["folder"].glob("map.*"):
            if provenance or not path.name.endswith(".json"):
                shutil.copy(path, tmp_path)
        return tmp_path / "map.tif"

    return copy


def inside(rng: np.random.Generator, count: int) -> list[tuple[str, tuple[int, int]]]:
    """Points anywhere in the training areas: nearly all of them on pixels that were not drawn."""
    chosen = [AREAS[k] for k in rng.integers(len(AREAS), size=count)]
    return [(name, (row + int(rng.integers(h)), col + int(rng.integers(w)))) for name, (row, col, h, w) in chosen]


def outside(rng: np.random.Generator, count: int) -> list[tuple[str, tuple[int, int]]]:
    """Points anywhere else."""
    free = np.ones((SIDE, SIDE), bool)
    for _, (row, col, height, width) in AREAS:
        free[row : row + height, col : col + width] = False
    places = rng.permutation(np.argwhere(free))[:count].tolist()
    return [(NAMES[col // 30], (row, col)) for row, col in places]


def judged(world: dict[str, Any], path: Path, shapes: Sequence[Any], folder: Path, epsg: int = 32631) -> MapAccuracy:
    with MapFile(world["map"]) as file:
        points = write_labels(folder / "points.gpkg", shapes, file.grid, epsg=epsg)
    return assess_map(path, points, "cover")


def of_reuse(result: MapAccuracy) -> list[str]:
    return [text for text in result.warnings if "was trained, by what its file says" in text]


class TestWarning:
    @pytest.mark.parametrize("epsg", [32631, 4326, 32632])
    def test_points_in_training_areas(self, world: dict[str, Any], tmp_path: Path, epsg: int) -> None:
        shapes = inside(np.random.default_rng(epsg), 60)
        (text,) = of_reuse(judged(world, world["map"], shapes, tmp_path, epsg))
        assert text.startswith("60 of 60 samples")
        assert "overstated" in text

    def test_the_training_areas_themselves(self, world: dict[str, Any]) -> None:
        (text,) = of_reuse(assess_map(world["map"], world["labels"], "cover"))
        assert text.startswith("15 of 15 samples")

    def test_points_elsewhere(self, world: dict[str, Any], tmp_path: Path) -> None:
        for seed in range(5):
            assert not of_reuse(judged(world, world["map"], outside(np.random.default_rng(seed), 500), tmp_path))

    def test_some_points_of_many(self, world: dict[str, Any], tmp_path: Path) -> None:
        rng = np.random.default_rng(0)
        (text,) = of_reuse(judged(world, world["map"], [*outside(rng, 190), *inside(rng, 10)], tmp_path))
        assert int(text.split()[0]) in (10, 11, 12)

    def test_a_map_of_other_pixels_and_crs(
        self, world: dict[str, Any], tmp_path: Path, write_raster: Callable[..., Path]
    ) -> None:
        """The same model maps another scene of the place: of 4 m pixels, in degrees."""
        grid = open_scene(world["scene"]).grid
        degrees = write_labels(tmp_path / "p.gpkg", inside(np.random.default_rng(1), 40), grid, epsg=4326)
        file = ogr.Open(str(degrees))
        layer = file.GetLayer(0)
        west, east, south, north = layer.GetExtent()
        size = 4e-5
        values = np.full((2, int((north - south) / size) + 20, int((east - west) / size) + 20), 0.2, np.float32)
        values[0, :, ::2] = 0.5
        transform = (west - 5 * size, size, 0, north + 5 * size, 0, -size)
        scene = write_raster(values, names=["B03", "B04"], epsg=4326, transform=transform)
        path = make_map(Request(str(world["model"]), (str(scene),), str(tmp_path / "map.tif"))).path
        (text,) = of_reuse(assess_map(path, degrees, "cover"))
        assert text.startswith("40 of 40")

    def test_a_layer_that_is_given_comes_first(self, world: dict[str, Any]) -> None:
        result = assess_map(world["map"], world["labels"], "cover", training=world["labels"])
        assert not of_reuse(result)
        assert any("lie on training samples" in text for text in result.warnings)

    def test_on_the_command_line(
        self, world: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        asked = [
            "accuracy",
            str(world["map"]),
            str(world["labels"]),
            "--field",
            "cover",
            "-o",
            str(tmp_path / "a.html"),
        ]
        assert main(asked) == 0
        assert "15 of 15 samples lie where" in capsys.readouterr().err
        assert "lie where the map" in (tmp_path / "a.html").read_text(encoding="utf-8")

    def test_after_clean_up(self, world: dict[str, Any], tmp_path: Path) -> None:
        request = Request(str(world["model"]), (str(world["scene"]),), str(tmp_path / "clean.tif"), majority=3)
        assert of_reuse(assess_map(make_map(request).path, world["labels"], "cover"))


class TestTheModel:
    def test_beside_the_map_under_another_name(
        self, world: dict[str, Any], copied: Callable[..., Path], tmp_path: Path
    ) -> None:
        path = copied(provenance=False)
        shutil.copy(world["model"], tmp_path / "renamed.onnx")
        assert of_reuse(assess_map(path, world["labels"], "cover"))

    def test_in_the_catalog(
        self, world: dict[str, Any], copied: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = copied(provenance=False)
        (tmp_path / "models").mkdir()
        shutil.copy(world["model"], tmp_path / "models" / "mine.onnx")
        monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "models"))
        assert of_reuse(assess_map(path, world["labels"], "cover"))

    def test_gone_but_its_map_knows(self, world: dict[str, Any], copied: Callable[..., Path]) -> None:
        path = copied()
        document = path.with_name("map.provenance.json")
        data = json.loads(document.read_text())
        data["model"]["file"] = "gone.onnx"
        document.write_text(json.dumps(data))
        assert of_reuse(assess_map(path, world["labels"], "cover"))
        data["model"]["sha256"] = "that of another map's model"
        document.write_text(json.dumps(data))
        result = assess_map(path, world["labels"], "cover")
        assert not of_reuse(result)
        assert any("cannot be told" in text for text in result.notes)

    def test_too_long_for_the_provenance(
        self, world: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(engine, "_MOST_KEPT", 100)
        path = make_map(Request(str(world["model"]), (str(world["scene"]),), str(tmp_path / "map.tif"))).path
        assert "trained_on" not in path.with_name("map.provenance.json").read_text()
        assert of_reuse(assess_map(path, world["labels"], "cover"))

    @pytest.mark.parametrize("other", [False, True])
    def test_gone_or_replaced_is_said(
        self, world: dict[str, Any], copied: Callable[..., Path], tmp_path: Path, other: bool
    ) -> None:
        path = copied()
        document = path.with_name("map.provenance.json")
        data = json.loads(document.read_text())
        data["model"]["file"] = str(tmp_path / "moved.onnx")
        del data["model"]["trained_on"]  # as where it would be long
        document.write_text(json.dumps(data))
        if other:
            card = replace(load_model(world["model"]).card, title="Another")
            save_model(world["model"].read_bytes(), card, tmp_path / "moved.onnx")
        result = assess_map(path, world["labels"], "cover")
        assert not of_reuse(result)
        (text,) = (text for text in result.notes if "cannot be told" in text)
        assert text.startswith("The model cover that made the map is not where it was")
        given = assess_map(path, world["labels"], "cover", training=world["labels"])
        assert not any("cannot be told" in text for text in given.notes)

    def test_a_map_of_another_program_is_judged_in_silence(
        self, world: dict[str, Any], tmp_path: Path, write_raster: Callable[..., Path]
    ) -> None:
        with MapFile(world["map"]) as file:
            classes = file.read(file.grid.window, 1)
        plain = write_raster(classes.astype(np.uint8)[None], name="plain.tif")
        result = judged(
            world,
            plain,
            [(str(NAMES.index(name) + 1), at) for name, at in outside(np.random.default_rng(0), 50)],
            tmp_path,
        )
        assert not of_reuse(result)
        assert not any("model" in text for text in result.notes)

    def test_what_cannot_be_read_is_said(self, world: dict[str, Any], tmp_path: Path) -> None:
        card = load_model(world["model"]).card
        request = Request("", (str(world["scene"]),), "")
        foreign = json.loads(read_metadata(world["model"])[KEY])
        foreign["lattices"][0]["crs"] = "nowhere"
        for text in ("{}", "[1]", "nonsense", '{"format": 9}', json.dumps(foreign)):
            model = save_model(world["model"].read_bytes(), card, tmp_path / "odd.onnx", {KEY: text})
            asked = {**request.to_dict(), "model": str(model), "output": str(tmp_path / "odd.tif")}
            result = assess_map(make_map(Request.from_dict(asked)).path, world["labels"], "cover")
            assert not of_reuse(result)
            assert any("cannot be read" in note for note in result.notes)

    def test_forgotten_on_request(self, world: dict[str, Any], tmp_path: Path) -> None:
        model = tmp_path / "quiet.onnx"
        asked = ["train", str(world["scene"]), "--labels", str(world["labels"]), "--field", "cover", "-o", str(model)]
        assert main([*asked, "--model", "logistic", "--folds", "2", "--forget-places"]) == 0
        assert KEY not in read_metadata(model)
        path = make_map(Request(str(model), (str(world["scene"]),), str(tmp_path / "map.tif"))).path
        result = assess_map(path, world["labels"], "cover")
        assert not of_reuse(result)
        assert not any("told" in text for text in result.notes)

    def test_kept_with_thresholds_of_sets(self, world: dict[str, Any], tmp_path: Path) -> None:
        """A copy with other thresholds knows what the model knew."""
        model = tmp_path / "sets.onnx"
        asked = ["class-sets", str(world["model"]), str(world["scene"]), "--labels", str(world["labels"])]
        assert main([*asked, "--field", "cover", "-o", str(model)]) == 0
        assert read_metadata(model)[KEY] == read_metadata(world["model"])[KEY]

    def test_equal_trainings_make_equal_files(self, world: dict[str, Any], tmp_path: Path) -> None:
        again = tmp_path / "cover.onnx"
        train(
            Training(
                (str(world["scene"]),),
                str(world["labels"]),
                "cover",
                str(again),
                kinds=("logistic",),
                per_class=100,
                folds=2,
            )
        )
        assert again.read_bytes() == world["model"].read_bytes()


def grid_at(x: float, y: float, side: int = 4000, *, size: float = 10.0) -> Grid:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    return Grid(reference.ExportToWkt(), (x, size, 0.0, y, 0.0, -size), side, side)


def kept(grid: Grid, pixels: Array) -> tuple[str, TrainedOn]:
    gathered = Gatherer(grid)
    gathered.add(pixels)
    text = to_text(gathered.cells, "sample")
    return text, TrainedOn.from_text(text)


class TestWhatIsKept:
    @given(arrays(np.int64, st.tuples(st.integers(1, 120), st.just(2)), elements=st.integers(-5, 6)))
    def test_squares_hold_the_same_pixels(self, pixels: Array) -> None:
        cells = trained_on._merged(np.column_stack([np.zeros(len(pixels), np.int64), pixels]))
        found = {
            (row * 2**level + i, col * 2**level + j)
            for level, row, col in cells.tolist()
            for i in range(2**level)
            for j in range(2**level)
        }
        assert found == set(map(tuple, pixels.tolist()))
        assert sum(4**level for level in cells[:, 0].tolist()) == len(found)

    @given(st.lists(st.integers(0, 2**45), max_size=80, unique=True))
    def test_the_code_gives_back_what_it_was_given(self, numbers: list[int]) -> None:
        rising = np.array(sorted(numbers), np.uint64)
        bits, low, high = trained_on._coded(rising)
        np.testing.assert_array_equal(trained_on._decoded(len(rising), bits, low, high), rising)
        if len(rising) and high:
            with pytest.raises(ValueError, match="cut off"):
                trained_on._decoded(len(rising) + 1, bits, low, high)

    def test_a_scene_of_the_same_lattice_elsewhere(self) -> None:
        pixels = np.argwhere(np.ones((30, 50), bool)) + 100
        _, known = kept(grid_at(500_000, 4_800_000), pixels)
        moved = grid_at(500_000 - 70, 4_800_000 + 30)
        assert known.holds(moved, pixels[:, ::-1] + [7.5, 3.5]).all()
        finer = grid_at(500_000, 4_800_000, size=2.5)
        assert known.holds(finer, 4.0 * pixels[:, ::-1] + [3.9, 0.1]).all()
        assert not known.holds(finer, 4.0 * pixels[:, ::-1][:1] - 0.1).any()

    def test_half_a_pixel_apart(self) -> None:
        """A scene on half pixels keeps its own pixels."""
        grid = grid_at(500_005, 4_800_005)
        _, known = kept(grid, np.array([[10, 10]]))
        assert known.holds(grid, np.array([[10.02, 10.98]])).all()
        assert not known.holds(grid, np.array([[9.98, 10.5], [10.5, 11.02]])).any()

    def test_a_place_on_an_edge_is_on_both_sides(self) -> None:
        grid = grid_at(500_000, 4_800_000)
        _, known = kept(grid, np.array([[10, 10]]))
        assert known.holds(grid, np.array([[10.0, 11.0], [11.0, 10.0], [11.0 - 1e-9, 11.0 + 1e-9]])).all()

    @pytest.mark.parametrize("areas", [False, True])
    def test_false_alarms_are_as_many_as_it_says(self, areas: bool) -> None:
        rng = np.random.default_rng(0)
        grid = grid_at(500_000, 4_800_000)
        taken = np.zeros(grid.shape, bool)
        for row, col in rng.integers(0, 3900, (300 if areas else 20_000, 2)).tolist():
            side = int(rng.integers(5, 60)) if areas else 1
            taken[row : row + side, col : col + side] = True
        _, known = kept(grid, np.argwhere(taken))
        free = rng.permutation(np.argwhere(~taken))[:200_000]
        share = known.holds(grid, free[:, ::-1] + 0.5).mean()
        assert 0.8 * FALSE < share < 1.2 * FALSE

    def test_false_alarms_come_alone(self) -> None:
        """One for a square of many pixels would warn of all points there."""
        taken = np.zeros((90, 90), bool)
        taken[10:50, 20:60] = taken[70:80, 5:25] = True
        gatherer = Gatherer(grid_at(500_000, 4_800_000))
        gatherer.add(np.argwhere(taken))
        places = np.random.default_rng(0).permutation(np.argwhere(~taken))[:500, ::-1] + 0.5
        warned = 0
        for key in range(200):
            known = TrainedOn.from_text(to_text(gatherer.cells, str(key)))
            warned += beyond_chance(int(known.holds(grid_at(500_000, 4_800_000), places).sum()), len(places))
        assert not warned

    def test_100_000_points_are_small_and_large_areas_cost_their_outlines(self) -> None:
        rng = np.random.default_rng(0)
        grid = grid_at(500_000, 4_800_000)
        points = np.unique(rng.integers(0, 4000, (100_000, 2)), axis=0)
        text, known = kept(grid, points)
        assert len(text) < 220_000
        assert known.holds(grid, points[:, ::-1] + 0.5).all()
        area, _ = kept(grid, np.argwhere(np.ones((1500, 1500), bool)))
        assert len(area) < 15_000

    def test_no_position_is_in_the_text(self) -> None:
        """What is kept of the same areas elsewhere differs in its hashed numbers alone."""
        pixels = np.argwhere(np.ones((3, 3), bool))
        here, there = (
            json.loads(kept(grid_at(x, y), pixels)[0]) for x, y in ((500_000, 4_800_000), (612_320, 5_120_320))
        )
        assert here["lattices"][0]["low"] != there["lattices"][0]["low"]
        for data in (here, there):
            for name in ("low", "high", "bits"):
                del data["lattices"][0][name]
        assert here == there
        assert max(map(abs, here["lattices"][0]["transform"])) <= 10

    def test_more_than_can_be_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(trained_on, "MOST", 500)
        rng = np.random.default_rng(0)
        grid = grid_at(500_000, 4_800_000)
        points = np.unique(rng.integers(0, 4000, (5000, 2)), axis=0)
        _, known = kept(grid, points)
        assert 0.08 < known.holds(grid, points[:, ::-1] + 0.5).mean() < 0.12
        area = np.argwhere(np.ones((300, 300), bool))
        _, known = kept(grid, np.concatenate([points + 400, area]))
        assert known.holds(grid, area[:, ::-1] + 0.5).all()

    def test_scenes_of_one_lattice_are_one_and_others_are_not(self) -> None:
        found: list[Cells] = []
        for grid in (grid_at(500_000, 4_800_000), grid_at(500_080, 4_800_000), grid_at(500_000, 4_800_000, size=20)):
            gathered = Gatherer(grid)
            gathered.add(np.array([[1, 1], [1, 9]]))
            found += gathered.cells
        joined = trained_on.on_one_lattice(found)
        assert [len(item.cells) for item in joined] == [3, 2]

    def test_a_scene_that_lies_nowhere_keeps_nothing(self) -> None:
        gathered = Gatherer(Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 9, 9))
        gathered.add(np.array([[1, 1]]))
        assert gathered.cells == ()

    def test_many_windows(self, monkeypatch: pytest.MonkeyPatch) -> None:
        grid = grid_at(500_000, 4_800_000)
        whole = Gatherer(grid)
        whole.add(np.argwhere(np.ones((40, 40), bool)))
        monkeypatch.setattr(trained_on, "_AT_ONCE", 50)
        lines = Gatherer(grid)
        for row in range(40):
            lines.add(np.column_stack([np.full(40, row), np.arange(40)]))
        (a,), (b,) = whole.cells, lines.cells
        assert sorted(a.cells.tolist()) == sorted(b.cells.tolist())

    @pytest.mark.parametrize(
        "change",
        [
            {"span": 0},
            {"span": 2**63},
            {"bits": 70},
            {"levels": [99]},
            {"levels": "x"},
            {"numbers": 10**9},
            {"numbers": -1},
            {"low": "?"},
            {"high": None},
            {"transform": [1, 2]},
            {"transform": [0, 0, 0, 0, 0, 0]},
            {"transform": [0, "nan", 0, 0, 0, -10]},
        ],
    )
    def test_damage_is_told(self, change: dict[str, Any]) -> None:
        text, _ = kept(grid_at(500_000, 4_800_000), np.array([[1, 1], [5, 5]]))
        data = json.loads(text)
        data["lattices"][0].update(change)
        with pytest.raises(ValueError):
            TrainedOn.from_text(json.dumps(data))


@pytest.mark.parametrize(("count", "of", "told"), [(0, 10, False), (1, 1, True), (1, 500, False), (5, 500, True)])
def test_what_chance_alone_brings(count: int, of: int, told: bool) -> None:
    assert beyond_chance(count, of) == told


def test_chance_warns_one_in_a_thousand() -> None:
    rng = np.random.default_rng(0)
    for of in (20, 100, 500, 3000):
        assert np.mean([beyond_chance(int(count), of) for count in rng.binomial(of, FALSE, 20_000)]) < 2e-3
