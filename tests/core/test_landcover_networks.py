"""Networks trained on scenes and labelled areas by the script for it: what context tells, the file, its map."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from label_files import write_labels
from terraclara.core.cli import main
from terraclara.core.errors import Cancelled, ParameterError
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.landcover.applicability import area_of_applicability
from terraclara.core.landcover.calibration import tempered
from terraclara.core.landcover.inputs import Inputs
from terraclara.core.landcover.samples import draw_sample
from terraclara.core.landcover.train import Training
from terraclara.core.landcover.trained_on import TrainedOn
from terraclara.core.landcover.trials import Trial
from terraclara.core.mapping import Request, images, make_map
from terraclara.core.model import Card, load_model
from terraclara.core.model.card import TRAINED_ON_KEY
from terraclara.core.model.context import context_of
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.scene import open_scene

torch = pytest.importorskip("torch", reason="the training of networks needs torch, which is not a part of TerraClara")

Array = np.ndarray[Any, Any]
SCRIPTS = Path(__file__).resolve().parents[2] / "scripts" / "models"
FIELD, FIELDS = 24, 8
NAMES = ("orchard", "scrub", "water")
BANDS = ("B03", "B04", "B08")


@pytest.fixture(scope="module")
def script() -> Any:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sys, "path", [str(SCRIPTS / "landcover"), str(SCRIPTS), *sys.path])
        import train_scene

        yield train_scene


def landscape(seed: int) -> tuple[Array, Array]:
    """Bands ``(3, rows, cols)`` and classes: trees in rows, as many trees anywhere, and water.

    A pixel of an orchard and one of scrub have the same law: only where the trees stand tells them apart.
    """
    rng = np.random.default_rng(seed)
    side = FIELD * FIELDS
    truth = rng.permutation(np.arange(FIELDS**2) % 3).reshape(FIELDS, FIELDS).repeat(FIELD, 0).repeat(FIELD, 1)
    rows, cols = np.indices((side, side))
    in_rows = ((rows % 3 == 0) & (cols % 3 != 1)).astype(int)
    in_rows = np.where(rng.random((side, side)) < 0.1, 1 - in_rows, in_rows)  # gaps, and trees between
    trees = np.where(truth == 0, in_rows, rng.random((side, side)) < in_rows.mean())
    spectra = np.array([[0.12, 0.15, 0.25], [0.05, 0.04, 0.40]])
    values = np.where((truth == 2)[..., None], [0.05, 0.03, 0.02], spectra[trees.astype(int)])
    noise = rng.normal(0, 0.015, (side, side, 3))
    return np.moveaxis(values + noise, -1, 0).clip(0.001).astype(np.float32), truth


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, write_raster_in: Callable[..., Path]) -> dict[str, Any]:
    """A scene, its truth, and labels in every other field."""
    folder = tmp_path_factory.mktemp("network")
    values, truth = landscape(1)
    scene = write_raster_in(folder, values, names=BANDS)
    shapes = [
        (NAMES[truth[row * FIELD, col * FIELD]], (row * FIELD + 7, col * FIELD + 7, 9, 9))
        for row in range(FIELDS)
        for col in range(FIELDS)
        if (row + col) % 2
    ]
    labels = write_labels(folder / "labels.gpkg", shapes, open_scene(scene).grid)
    return {"folder": folder, "scene": scene, "labels": labels, "truth": truth, "shapes": shapes}


def ask(world: dict[str, Any], name: str, **options: Any) -> Training:
    return Training(
        (str(world["scene"]),),
        str(world["labels"]),
        "cover",
        str(world["folder"] / name),
        **{"kinds": ("logistic", "forest"), "per_class": 600, "folds": 2, "threads": 1, **options},
    )


@pytest.fixture(scope="module")
def trained(world: dict[str, Any], script: Any) -> tuple[Path, Card, tuple[Trial, ...]]:
    """A network of few steps; torch as it was."""
    threads = torch.get_num_threads()
    training = ask(world, "net.onnx", colors={"orchard": "#123456"}, title="Trees")
    card, trials = script.train(training, ("patch",), 40, say=lambda _: None)
    torch.set_num_threads(threads)
    return Path(training.output), card, trials


def mapped(model: Path, scene: Path, target: Path, **options: Any) -> dict[str, Array]:
    made = make_map(Request(str(model), (str(scene),), str(target), threads=1, **options))
    with MapFile(made.path) as file:
        return dict(zip(file.bands, file.read(file.grid.window)))


def test_context_tells_what_single_pixels_cannot(trained: Any, world: dict[str, Any], tmp_path: Path) -> None:
    path, card, (network, *single) = trained
    assert {trial.kind.id for trial in single} == {"logistic", "forest"}
    for trial in single:  # half of orchards and scrub by chance, and all of the water
        assert trial.accuracy < 0.72
        assert network.accuracy > trial.accuracy + 0.2
    found = mapped(path, world["scene"], tmp_path / "map.tif")["class"]
    row, col = np.indices(found.shape)
    unlabelled = (row // FIELD + col // FIELD) % 2 == 0
    deep = (np.minimum(row % FIELD, col % FIELD) >= 6) & (np.maximum(row % FIELD, col % FIELD) < FIELD - 6)
    right = found == world["truth"] + 1
    assert right[unlabelled & deep].mean() > 0.88
    assert abs(right[unlabelled & deep].mean() - card.metrics["accuracy"]) < 0.08
    assert right[unlabelled].mean() > 0.78  # where fields meet, no label lies and the surroundings are mixed


def test_the_card_says_all_there_is_to_say(trained: Any, world: dict[str, Any]) -> None:
    path, _, (network, *_) = trained
    assert path.stat().st_size < 1_000_000
    model = load_model(path)
    with open_scene(world["scene"]).reader(model.card.input.bands) as reader:
        sample = draw_sample([reader], str(world["labels"]), "cover", per_class=600)
    assert [band.name for band in model.card.input.bands] == list(BANDS)
    assert model.card.input.values == "reflectance"
    np.testing.assert_allclose(model.card.input.mean, sample.values.mean(0), rtol=1e-5)
    np.testing.assert_allclose(model.card.input.std, sample.values.std(0), rtol=1e-4)
    context = context_of(model.graph)
    assert context is not None
    assert (context.halo, context.multiple) == (model.card.input.halo, model.card.input.multiple) == (16, 1)
    classes = model.card.output("class").classes
    assert [(item.value, item.name) for item in classes] == list(zip((1, 2, 3), NAMES))
    assert classes[0].color == "#123456"
    assert model.card.title == "Trees"
    assert model.card.domain["sample_sha256"] == sample.digest()
    assert set(model.card.domain["importance"]) == set(BANDS)
    assert model.card.metrics["accuracy"] == round(network.accuracy, 4)
    assert f"{network.temperature:.3g}" in model.card.calibration
    assert set(model.card.metrics["compared"]) >= {"Convolutional network", "Random forest, min_samples_leaf 5"}
    assert model.card.compiled["versions"]["torch"] == torch.__version__
    assert {"title": "scene.tif"} in model.card.sources
    assert model.card.conformal["thresholds"].keys() >= {"0.9"}
    known = TrainedOn.from_text(model.graph.metadata[TRAINED_ON_KEY])
    assert known.holds(open_scene(world["scene"]).grid, sample.pixels[:, ::-1] + 0.5).all()


def test_the_map_does_not_depend_on_tiles(
    trained: Any, world: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("class", "probability", "uncertainty", "flag", "p_orchard", "p_scrub", "p_water", "set_size")
    whole = mapped(trained[0], world["scene"], tmp_path / "whole.tif", outputs=names)
    monkeypatch.setattr(images, "_CORES", (64,))
    pieces = mapped(trained[0], world["scene"], tmp_path / "pieces.tif", outputs=names)
    for name in ("probability", "uncertainty", "p_orchard", "p_scrub", "p_water"):
        np.testing.assert_allclose(pieces[name], whole[name], atol=1e-4)
    np.testing.assert_allclose(whole["p_orchard"] + whole["p_scrub"] + whole["p_water"], 1, atol=1e-4)
    sure = whole["probability"] > 0.51
    for name in ("class", "flag", "set_size"):  # but for ties
        assert np.mean(pieces[name][sure] != whole[name][sure]) < 1e-3


def test_the_file_is_the_trained_network(world: dict[str, Any], script: Any) -> None:
    patches = script.patches
    with open_scene(world["scene"]).reader(load_bands(world)) as reader:
        sample = draw_sample([reader], str(world["labels"]), "cover", per_class=100)
        chips = patches.cut([reader], sample, len(BANDS))
        values, _ = reader.read(reader.grid.window)
    network = patches.learn(chips, np.arange(len(sample.labels)), sample.labels, 3, 0, lambda: None)
    domain = area_of_applicability(patches.compared(chips), sample.groups % 2, np.ones(9))
    answer = patches.Answer(network.network, 1.7, domain).eval()
    image = ((values - chips.mean[:, None, None]) / chips.std[:, None, None]).astype(np.float32)[None]
    model = patches.graph_of(answer, len(BANDS))
    onnx.checker.check_model(model)
    found = graph_outputs(model.SerializeToString(), ["calibrated", "flag"], image, tensor="image")
    with torch.no_grad():
        p, flag = (part.numpy() for part in answer(torch.from_numpy(image)))
    np.testing.assert_allclose(found[0], p, atol=1e-4)
    assert np.mean(found[1] != flag) < 1e-3
    # A chip says of its core what the whole image says there, and its probabilities are those at temperature 1.
    own = network.probabilities(chips, np.arange(len(sample.labels)))
    row, column = sample.pixels.T
    inside = (np.minimum(sample.pixels, np.array(image.shape[2:]) - 1 - sample.pixels) >= patches.REACH).all(1)
    np.testing.assert_allclose(tempered(own, 1.7)[inside], p[0][:, row, column].T[inside], atol=1e-4)
    # The flag is that of the domain itself.
    outside = domain.score(patches.compared(chips)) > 1
    np.testing.assert_array_equal(flag[0, 0, row, column][inside] > 0, outside[inside])


def test_missing_data_is_seen_as_the_engine_gives_it(
    world: dict[str, Any], script: Any, tmp_path: Path, write_raster_in: Callable[..., Path]
) -> None:
    values, _ = landscape(1)
    values[:, 40:60, 30:90] = -1
    scene = open_scene(write_raster_in(tmp_path, values, names=BANDS, nodata=-1))
    with scene.reader([item.band for item in scene.bands]) as reader:
        sample = draw_sample([reader], str(world["labels"]), "cover", per_class=100)
        chips = script.patches.cut([reader], sample, len(BANDS))
    spread = chips.mean / chips.std
    assert not np.isclose(chips.values, -spread[:, None, None], atol=1e-3).all(1).any()  # reflectance 0 stands nowhere
    empty = (chips.values == 0).all(1)
    assert empty.any()
    assert not empty[:, 40:50, 40:50].all()


def test_more_pieces_than_memory_are_refused(
    world: dict[str, Any], script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script.patches, "MOST_BYTES", 1_000_000)
    with pytest.raises(ParameterError, match="pieces of the scene"):
        script.train(ask(world, "large.onnx"), ("patch",), 1, say=lambda _: None)


def test_values_at_labels_are_those_of_their_chips(script: Any) -> None:
    rng = np.random.default_rng(0)
    side = script.patches.CORE + 2 * script.patches.REACH
    values = rng.normal(0, 1, (40, 2, side, side)).astype(np.float32)
    places = np.column_stack([rng.integers(0, 40, 90), *rng.integers(0, script.patches.CORE, (2, 90))])
    chips = script.patches.Chips(values, places, np.zeros(2), np.ones(2))
    reach = script.patches.REACH
    rows = rng.permutation(90)[:70]
    chip, row, column = places[rows].T
    wanted = values[chip, :, row + reach, column + reach]
    np.testing.assert_array_equal(chips.at(rows, lambda part: part[..., reach:-reach, reach:-reach]), wanted)
    kept = rng.permutation(40)[:9]
    inside = np.flatnonzero(np.isin(places[:, 0], kept))
    some = chips.only(kept, inside)
    found = some.at(np.arange(len(inside)), lambda part: part[..., reach:-reach, reach:-reach])
    chip, row, column = places[inside].T
    np.testing.assert_array_equal(found, values[chip, :, row + reach, column + reach])


def test_each_pixel_is_read_from_its_own_scene(
    world: dict[str, Any], script: Any, tmp_path: Path, write_raster_in: Callable[..., Path]
) -> None:
    """Two scenes side by side, each pixel read from its own."""
    values, _ = landscape(1)
    east = write_raster_in(
        tmp_path, values[:, :, 96:].copy(), name="east.tif", names=BANDS, transform=(500960.0, 10, 0, 4.8e6, 0, -10)
    )
    west = write_raster_in(tmp_path, values[:, :, :96].copy(), name="west.tif", names=BANDS)
    training = ask(world, "two.onnx", kinds=("logistic",), together="scenes")
    with Inputs((str(west), str(east)), "scenes", training.numbers, (), (), lambda _: None) as inputs:
        sample = draw_sample(inputs.readers, training.labels, "cover", per_class=200)
        chips = script.patches.cut(inputs.readers, sample, len(BANDS))
    chip, row, column = chips.places.T
    reach = script.patches.REACH
    own = chips.values[chip, :, row + reach, column + reach] * chips.std + chips.mean
    np.testing.assert_allclose(own, sample.values, atol=1e-4)
    assert set(sample.scenes) == {0, 1}


def test_networks_of_series_from_a_stack_of_dates(
    world: dict[str, Any], script: Any, tmp_path: Path, write_raster_in: Callable[..., Path]
) -> None:
    """What is green early and what is green late: by the mean of all dates they are one."""
    rng = np.random.default_rng(0)
    truth = world["truth"]
    paths = []
    for date in range(4):
        green = np.where(truth == 0, date < 2, date >= 2)[None]
        values = 0.1 + 0.3 * green + rng.normal(0, 0.02, (2, *truth.shape))
        name = f"S_2020{date + 3:02d}01.tif"
        paths.append(write_raster_in(tmp_path, values.clip(0.01).astype(np.float32), name=name, names=BANDS[:2]))
    labels = write_labels(
        tmp_path / "l.gpkg", [(name, at) for name, at in world["shapes"] if name != "water"], open_scene(paths[0]).grid
    )
    training = Training(
        tuple(map(str, paths)),
        str(labels),
        "cover",
        str(tmp_path / "series.onnx"),
        kinds=("logistic",),
        per_class=200,
        folds=2,
        together="dates",
    )
    card, trials = script.train(training, ("cnn",), 60, say=lambda _: None)
    assert trials[0].accuracy > 0.9
    assert card.input.dates == 4
    assert card.architecture == "Small CNN"
    stack = make_map(Request(training.output, training.sources, str(tmp_path / "series.tif")))
    with MapFile(stack.path) as file:
        found = file.read(file.grid.window)[file.bands.index("class")]
    assert np.mean((found == 1)[truth != 2] == (truth == 0)[truth != 2]) > 0.9


def test_the_command(world: dict[str, Any], script: Any, tmp_path: Path) -> None:
    model = tmp_path / "net.onnx"
    asked = [str(world["scene"]), "--labels", str(world["labels"]), "--field", "cover", "-o", str(model)]

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(SCRIPTS / "landcover" / "train_scene.py"), *asked, *more]
        return subprocess.run(command, capture_output=True, text=True)

    done = run("--steps", "2", "--folds", "2", "--per-class", "60", "--threads", "1")
    assert done.returncode == 0, done.stderr
    assert "Convolutional network" in done.stdout
    assert "single pixels is better" in done.stdout  # of two steps nothing comes
    assert main(["run", str(model), str(world["scene"]), "-o", str(tmp_path / "map.tif")]) == 0
    model.unlink()
    done = run("--network", "unet")
    assert done.returncode == 2
    assert "no network unet" in done.stderr
    assert "Traceback" not in done.stderr
    assert not model.exists()


@pytest.mark.parametrize(
    ("networks", "steps", "words"),
    [(("lstm",), 1, "several dates"), ((), 1, "No network"), (("patch",), -1, "-1 steps")],
)
def test_what_cannot_be_is_refused(
    networks: tuple[str, ...], steps: int, words: str, world: dict[str, Any], script: Any
) -> None:
    with pytest.raises(ParameterError, match=words):
        script.train(ask(world, "refused.onnx"), networks, steps, say=lambda _: None)
    assert not (world["folder"] / "refused.onnx").exists()


def test_a_cancel_leaves_nothing(world: dict[str, Any], script: Any) -> None:
    asked = iter([False] * 30)
    with pytest.raises(Cancelled):
        script.train(
            ask(world, "cancelled.onnx"), ("patch",), 50, say=lambda _: None, cancelled=lambda: next(asked, True)
        )
    assert not (world["folder"] / "cancelled.onnx").exists()


def load_bands(world: dict[str, Any]) -> list[Any]:
    return [item.band for item in open_scene(world["scene"]).bands]
