"""What is wrong with a run is told before anything long begins: each run's long part fails the test where it begins."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest
from cloud_model import brightness_model
from label_files import write_labels
from terraclara.core.batch.clouds import CloudTool
from terraclara.core.batch.maps import MapTool, RetrieveTool
from terraclara.core.cli import main
from terraclara.core.clouds import CloudOptions
from terraclara.core.clouds.series import detect_series
from terraclara.core.errors import (
    AreaError,
    BandError,
    DeviceError,
    GridError,
    MissingPackageError,
    OutputError,
    ParameterError,
)
from terraclara.core.explain.explained import ExplainOptions
from terraclara.core.explain.maps import explain_map
from terraclara.core.landcover.calibrate import calibrate_sets
from terraclara.core.landcover.change import check_probabilities, map_change
from terraclara.core.landcover.train import Training, train
from terraclara.core.mapping import Request
from terraclara.core.mapping.beforehand import check_request
from terraclara.core.raster.scene import open_scene
from terraclara.core.retrieval.adapt import adapt
from terraclara.core.retrieval.jump_maps import find_jumps
from terraclara.core.retrieval.plots import PlotFields
from terraclara.core.retrieval.samples import Learning
from terraclara.core.retrieval.train import train_retrieval

_CORE = "terraclara.core."
#: What is wrong with how it is computed, whatever the run.
COMPUTING = (
    ({"device": "toaster"}, DeviceError, "no device 'toaster'"),
    ({"device": "directml"}, DeviceError, "not offered"),
    ({"threads": -1}, ParameterError, "-1 threads cannot be"),
    ({"memory_mb": 1}, ParameterError, "1 MB of memory is too little"),
)


@pytest.fixture
def not_begun(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A function that lets the test fail where one of the named functions is called."""

    def begun(*_: Any, **__: Any) -> Any:
        pytest.fail("what takes long began")

    def forbid(*names: str) -> None:
        for name in names:
            monkeypatch.setattr(_CORE + name, begun)

    return forbid


@pytest.fixture
def scene(write_raster: Callable[..., Path]) -> Path:
    values = np.random.default_rng(0).uniform(0.05, 0.3, (4, 40, 40)).astype(np.float32)
    return write_raster(values, names=["B02", "B03", "B04", "B08"])


@pytest.fixture
def labels(scene: Path, tmp_path: Path) -> Path:
    shapes = [(name, (row, 4, 6, 20)) for name, row in (("clear", 2), ("cloud", 12), ("clear", 22), ("cloud", 32))]
    return write_labels(tmp_path / "labels.gpkg", shapes, open_scene(scene).grid)


@pytest.mark.parametrize(
    ("given", "error", "text"),
    [
        ({"seed": -1}, ParameterError, "seed of -1"),
        ({"threads": -2}, ParameterError, "-2 threads"),
        ({"per_class": 3}, ParameterError, "3 pixels a class"),
        ({"folds": 1}, ParameterError, "1 folds"),
        ({"output": "nowhere/m.onnx"}, OutputError, "does not exist"),
        ({"output": "m.tif"}, OutputError, "let it end in .onnx"),
        ({"use": ("B99",)}, BandError, "no band B99"),
    ],
)
def test_train(
    scene: Path, labels: Path, tmp_path: Path, not_begun: Any, given: dict[str, Any], error: Any, text: str
) -> None:
    not_begun("landcover.train.draw_sample", "landcover.train.compare")
    if "output" in given:
        given = {"output": str(tmp_path / given["output"])}
    asked = {"output": str(tmp_path / "m.onnx"), **given}
    with pytest.raises(error, match=text):
        train(Training((str(scene),), str(labels), "cover", **asked))


def test_train_without_a_package(
    scene: Path, labels: Path, tmp_path: Path, not_begun: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    not_begun("landcover.train.draw_sample")
    monkeypatch.setitem(sys.modules, "sklearn", None)
    with pytest.raises(MissingPackageError, match="scikit-learn"):
        train(Training((str(scene),), str(labels), "cover", str(tmp_path / "m.onnx"), ("gp", "forest")))


class TestPlots:
    @pytest.fixture
    def place(self, tmp_path: Path) -> tuple[Path, Path]:
        spectra, lai = plot_scene.canopies()
        scene = plot_scene.write_scene(tmp_path / "scene.tif", spectra)
        places = np.stack(np.unravel_index(np.arange(0, 1600, 50), (40, 40)), axis=1)
        values = lai[tuple(places.T)]
        return scene, plot_scene.write_plots(tmp_path / "plots.csv", places, values, np.arange(len(places)) % 8)

    @pytest.mark.parametrize(("given", "error", "text"), COMPUTING)
    def test_adapt(
        self, place: tuple[Path, Path], not_begun: Any, given: dict[str, Any], error: Any, text: str
    ) -> None:
        not_begun("retrieval.adapt.read_plots", "retrieval.adapt.fit_correction")
        request = replace(Request("lai-s2-20m", (str(place[0]),), ""), **given)
        with pytest.raises(error, match=text):
            adapt(request, str(place[1]), PlotFields("lai"), place[0].with_name("m.onnx"))

    def test_adapt_to_what_cannot_be(self, place: tuple[Path, Path], not_begun: Any) -> None:
        not_begun("retrieval.adapt.read_plots", "retrieval.adapt.fit_correction")
        request, folder = Request("lai-s2-20m", (str(place[0]),), ""), place[0].parent
        for target, options, text in (
            (folder / "nowhere" / "m.onnx", {}, "does not exist"),
            (folder / "m.tif", {}, "let it end in .onnx"),
            (folder / "m.onnx", {"days": -1}, "-1 days"),
        ):
            with pytest.raises((OutputError, ParameterError), match=text):
                adapt(request, str(place[1]), PlotFields("lai"), target, **options)

    @pytest.mark.parametrize(
        ("given", "error", "text"),
        [
            ({"fields": PlotFields("height")}, AreaError, "no field 'height'"),
            ({"seed": -1}, ParameterError, "seed of -1"),
            ({"days": -1}, ParameterError, "-1 days"),
            ({"sources": ()}, ParameterError, "no scene"),
            ({"fields": PlotFields("lai", site="lai2")}, AreaError, "no field 'lai2'"),
        ],
    )
    def test_train_retrieval(
        self, place: tuple[Path, Path], not_begun: Any, given: dict[str, Any], error: Any, text: str
    ) -> None:
        not_begun("retrieval.train._learned")
        table = place[0].with_name("table.npz")
        assert main(["simulate", "--sensor", "sentinel-2a", "-n", "80", "-o", str(table)]) == 0
        asked = Learning(
            str(place[0].with_name("m.onnx")),
            "lai",
            simulations=str(table),
            bands=plot_scene.BANDS,
            sources=(str(place[0]),),
            plots=str(place[1]),
            fields=PlotFields("lai"),
        )
        with pytest.raises(error, match=text):
            train_retrieval(replace(asked, **given))


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--seed", "-1", "-o", "t.npz"], "seed of -1"),
        (["-o", "nowhere/t.npz"], "does not exist"),
        (["--soils", "soils.csv", "-o", "soils.csv"], "is an input of this run"),
        (["--write-laws", "nowhere/laws.json", "-o", "t.npz"], "does not exist"),
        (["--write-laws", "laws.json", "--laws", "laws.json", "-o", "t.npz"], "is an input of this run"),
        (["--emulator", "nowhere/e.npz", "-o", "t.npz"], "does not exist"),
        (["--emulator", "t.npz", "-o", "t.npz"], "is an input of this run"),
    ],
)
def test_simulate(
    options: list[str], text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, not_begun: Any, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "soils.csv").write_text("nm,a\n400,0.1\n2500,0.2\n")
    (tmp_path / "laws.json").write_text("{}")
    not_begun("retrieval.simulate.simulate_canopies", "retrieval.emulator.train_emulator")
    assert main(["simulate", "--sensor", "sentinel-2a", *options]) in (2, 7)
    assert text in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["laws.json", "soils.csv"]


class TestSeries:
    @pytest.fixture
    def dates(self, write_raster: Callable[..., Path]) -> list[str]:
        rng = np.random.default_rng(1)
        names = ["B02", "B03", "B04", "B08"]
        return [
            str(write_raster(rng.uniform(0.02, 0.3, (4, 20, 20)).astype(np.float32), name=name, names=names))
            for name in ("a.tif", "b.tif")
        ]

    def refused(self, error: Any, text: str, dates: list[str], folder: Path, **given: Any) -> None:
        with pytest.raises(error, match=text):
            detect_series(dates, folder, replace(Request("clouds-4b", (dates[0],), ""), **given))

    @pytest.mark.parametrize(("given", "error", "text"), COMPUTING)
    def test_computing(
        self, dates: list[str], tmp_path: Path, not_begun: Any, given: dict[str, Any], error: Any, text: str
    ) -> None:
        not_begun("clouds.series.make_map")
        self.refused(error, text, dates, tmp_path / "maps", **given)

    def test_files(self, dates: list[str], tmp_path: Path, not_begun: Any, write_raster: Callable[..., Path]) -> None:
        not_begun("clouds.series.make_map")
        self.refused(AreaError, "does not overlap", dates, tmp_path / "maps", area="0,0,10,10")
        (tmp_path / "file").write_text("")
        self.refused(OutputError, "is a file", dates, tmp_path / "file")
        self.refused(OutputError, "cannot be made", dates, tmp_path / "file" / "maps")
        values = np.random.default_rng(2).uniform(0.02, 0.3, (4, 20, 24)).astype(np.float32)
        wider = write_raster(values, name="c.tif", names=["B02", "B03", "B04", "B08"])
        self.refused(GridError, "lies on another grid than the first", [*dates, str(wider)], tmp_path / "maps")
        lacking = write_raster(values[:2, :, :20], name="d.tif", names=["B02", "B03"])
        self.refused(BandError, "B04", [*dates, str(lacking)], tmp_path / "maps")
        own = Path(dates[1]).rename(tmp_path / "a_clouds.tif")
        self.refused(OutputError, "is an input of this run", [dates[0], str(own)], tmp_path)


def test_jumps(write_raster: Callable[..., Path], tmp_path: Path, not_begun: Any) -> None:
    not_begun("retrieval.jump_maps._spread", "retrieval.jump_maps._Writers")
    maps = []
    for day in (1, 6, 11):
        values = np.random.default_rng(day).uniform(0.5, 1, (2, 20, 20)).astype(np.float32)
        maps.append(str(write_raster(values, name=f"lai_2024-06-{day:02d}.tif", names=["mean", "std"])))
    (tmp_path / "file").write_text("")
    for folder, text in ((tmp_path / "file", "is a file"), (tmp_path / "file" / "jumps", "cannot be made")):
        with pytest.raises(OutputError, match=text):
            find_jumps(maps, folder, rate=0.1)
    (tmp_path / "jumps" / "2024-06-06_jumps.tif").mkdir(parents=True)
    with pytest.raises(OutputError, match="is a folder"):
        find_jumps(maps, tmp_path / "jumps", rate=0.1)


class TestChange:
    @pytest.fixture
    def maps(self, write_raster: Callable[..., Path]) -> list[Path]:
        rng = np.random.default_rng(3)
        made = [
            write_raster(rng.integers(1, 4, (1, 20, 20)).astype(np.uint8), name=name, names=["class"])
            for name in ("first.tif", "second.tif")
        ]
        shares = rng.dirichlet(np.ones(3), (20, 20)).transpose(2, 0, 1).astype(np.float32)
        return [*made, *(write_raster(shares, name=name) for name in ("p1.tif", "p2.tif"))]

    def test_maps(self, maps: list[Path], tmp_path: Path, not_begun: Any) -> None:
        not_begun("landcover.change._Pairs")
        for target, text in (
            (tmp_path / "nowhere" / "c.tif", "does not exist"),
            (maps[1], "is an input of this run"),
            (tmp_path / "c.png", "let it end in .tif"),
        ):
            with pytest.raises(OutputError, match=text):
                map_change(maps[0], maps[1], target)

    def test_probabilities(self, maps: list[Path], tmp_path: Path) -> None:
        for target, text in ((tmp_path / "nowhere" / "c.tif", "does not exist"), (maps[0], "is an input of this run")):
            with pytest.raises(OutputError, match=text):
                check_probabilities(maps[2], maps[3], target, maps[:2])
        check_probabilities(maps[2], maps[3], tmp_path / "c.tif")

    def test_command(self, maps: list[Path], tmp_path: Path, not_begun: Any, capsys: Any) -> None:
        not_begun("landcover.change._Pairs")
        first, second, *shares = map(str, maps)
        out = str(tmp_path / "c.tif")
        points = write_labels(tmp_path / "points.gpkg", [("a", (3, 4))], open_scene(maps[0]).grid)
        common = ["change", first, second, "-o", out]
        page = ["--reference", str(points), "--report", str(tmp_path / "r.html"), "--field"]
        for options, text in (
            (["--probabilities", *shares, "--probability-output", out], "is an input of this run"),
            (["--probabilities", *shares, "--probability-output", str(tmp_path / "n" / "p.tif")], "does not exist"),
            ([*page, "reference"], "no field 'reference'"),
        ):
            assert main([*common, *options]) != 0
            assert text in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "error", "text"),
    [
        *COMPUTING,
        ({"area": "0,0,10,10"}, AreaError, "does not overlap"),
        ({"output": "scene.tif"}, OutputError, "is an input"),
        ({"output": "nowhere/e.tif"}, OutputError, "does not exist"),
    ],
)
def test_explain_map(scene: Path, tmp_path: Path, not_begun: Any, given: dict[str, Any], error: Any, text: str) -> None:
    not_begun("explain.maps._made")
    model = brightness_model(tmp_path / "m.onnx")
    request = replace(Request(str(model), (str(scene),), str(tmp_path / "e.tif")), **given)
    if "output" in given:
        request = replace(request, output=str(tmp_path / given["output"]))
    with pytest.raises(error, match=text):
        explain_map(request, ExplainOptions(""))


class TestBatch:
    @pytest.mark.parametrize(("given", "error", "text"), COMPUTING)
    def test_computing(self, tmp_path: Path, given: dict[str, Any], error: Any, text: str) -> None:
        request = replace(Request("lai-s2-20m", (), ""), **given)
        for make in (
            lambda: MapTool(tmp_path, request),
            lambda: RetrieveTool(tmp_path, replace(request, model=""), ("lai",)),
            lambda: CloudTool(tmp_path, replace(request, model=""), CloudOptions()),
        ):
            with pytest.raises(error, match=text):
                make()

    def test_what_is_asked_for(self, tmp_path: Path) -> None:
        request = Request("lai-s2-20m", (), "")
        for make, text in (
            (lambda: MapTool(tmp_path, replace(request, majority=4)), "majority in squares of 4"),
            (lambda: MapTool(tmp_path, request, polygons=True), "no band of classes"),
            (lambda: MapTool(tmp_path, replace(request, confidence=1.5)), "confidence of 1.5"),
            (lambda: RetrieveTool(tmp_path, replace(request, model="", confidence=1.5), ("lai",)), "confidence of 1.5"),
            (lambda: CloudTool(tmp_path, replace(request, model=""), CloudOptions(smallest=-1.0)), "-1 for smallest"),
        ):
            with pytest.raises(ParameterError, match=text):
                make()


@pytest.mark.parametrize(
    ("given", "error", "text"),
    [*COMPUTING, ({"per_class": 3}, ParameterError, "3 pixels a class"), ({"seed": -1}, ParameterError, "seed of -1")],
)
def test_class_sets(
    scene: Path, labels: Path, tmp_path: Path, not_begun: Any, given: dict[str, Any], error: Any, text: str
) -> None:
    not_begun("landcover.calibrate.make_map")
    own = {key: value for key, value in given.items() if key in ("per_class", "seed")}
    request = Request(str(brightness_model(tmp_path / "m.onnx")), (str(scene),), "")
    request = replace(request, **{key: value for key, value in given.items() if key not in own})
    with pytest.raises(error, match=text):
        calibrate_sets(request, str(labels), "cover", tmp_path / "new.onnx", **own)


def test_labels_of_no_class_are_told_before_the_mapping(scene: Path, tmp_path: Path, not_begun: Any) -> None:
    not_begun("landcover.calibrate.make_map")
    strange = write_labels(tmp_path / "l.gpkg", [("lava", (2, 2, 5, 5))], open_scene(scene).grid)
    request = Request(str(brightness_model(tmp_path / "m.onnx")), (str(scene),), "")
    with pytest.raises(ParameterError, match="lava is no class"):
        calibrate_sets(request, str(strange), "cover", tmp_path / "new.onnx")


def test_a_request_is_looked_at_as_a_whole(scene: Path, tmp_path: Path, write_raster: Callable[..., Path]) -> None:
    plain = Request("m", (str(scene),), str(tmp_path / "map.tif"))
    grid = open_scene(scene).grid
    check_request(plain, [scene], grid)
    nowhere = open_scene(write_raster(np.ones((1, 4, 4), np.float32), name="n.tif", epsg=0, transform=())).grid
    for given, error, text in (
        ({"polygons": str(tmp_path / "p.csv")}, OutputError, "let it end in"),
        ({"polygons": str(tmp_path / "nowhere" / "p.gpkg")}, OutputError, "does not exist"),
        ({"majority": 4}, ParameterError, "squares of 4"),
        ({"sieve": 3, "smallest_m2": 9.0}, ParameterError, "give one of them"),
        ({"area": "nothing.gpkg"}, AreaError, "nothing.gpkg"),
    ):
        with pytest.raises(error, match=text):
            check_request(replace(plain, **given), [scene], grid)
    with pytest.raises(ParameterError, match="no CRS"):
        check_request(replace(plain, smallest_m2=9.0), [scene], nowhere)
