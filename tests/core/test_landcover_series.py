"""The bundled network of pixel series: its file, its arithmetic, its map of the real stack, and what it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from onnx import numpy_helper
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.errors import BandError
from terraclara.core.landcover.classifiers import by_class
from terraclara.core.landcover.outputs import cover_outputs
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import ClassSpec, Model, find_model

Array = np.ndarray[Any, Any]
NAME = "landcover-modis-ndvi-12"
REFERENCE = Path(__file__).parent / "data" / "landcover_series_reference.npz"
CLASSES = ("Cerrado", "Forest", "Pasture", "Soy_Corn")
#: The nine classes of the published run, in its order, as ours: fallow, cotton and what follows soy are one here.
PUBLISHED = np.array([0, 3, 1, 2, 3, 3, 3, 3, 3])


@pytest.fixture(scope="module")
def model() -> Model:
    return find_model(NAME)


@pytest.fixture(scope="module")
def folder(shared_data: Path) -> Path:
    return shared_data / "modis_sinop_timeseries"


@pytest.fixture(scope="module")
def stack(folder: Path) -> Path:
    return folder / "mod13q1_ndvi_12dates.tif"


@pytest.fixture(scope="module")
def real(stack: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Array, Any, list[str]]:
    """The map of the real stack as ``(bands, rows, cols)``, its dataset, and what was said."""
    notes: list[str] = []
    outputs = ("class", "probability", "uncertainty", "flag", *(f"p_{name}" for name in CLASSES))
    path = tmp_path_factory.mktemp("series") / "map.tif"
    make_map(Request(NAME, (str(stack),), str(path), outputs=outputs), note=notes.append)
    dataset = gdal.Open(str(path))
    planes = [
        np.frombuffer(dataset.GetRasterBand(k + 1).ReadRaster(buf_type=gdal.GDT_Float32), np.float32)
        for k in range(dataset.RasterCount)
    ]
    return np.stack(planes).reshape(-1, dataset.RasterYSize, dataset.RasterXSize), dataset, notes


def tempcnn(path: Path, series: Array) -> Array:
    """Calibrated probabilities by plain sums over the weights in the file (Pelletier et al. 2019), in float64."""
    graph = onnx.load(path).graph
    stored = {item.name: numpy_helper.to_array(item).astype(np.float64) for item in graph.initializer}

    def weights(kind: str) -> list[list[Array]]:
        return [[stored[n] for n in node.input if n in stored] for node in graph.node if node.op_type == kind]

    x = (series.astype(np.float64) - stored["0.mean"]) / stored["0.std"]
    x = x[:, None]  # one band
    for kernel, bias in weights("Conv"):
        reach = kernel.shape[2] // 2
        padded = np.pad(x, ((0, 0), (0, 0), (reach, reach)))
        windows = np.stack([padded[:, :, k : k + x.shape[2]] for k in range(kernel.shape[2])], axis=-1)
        x = np.maximum(np.einsum("nctk,fck->nft", windows, kernel) + bias[None, :, None], 0)
    (dense, bias), (last, last_bias) = (pair for pair in weights("Gemm") if len(pair) == 2 and pair[0].shape[0] != 13)
    x = x.reshape(len(x), -1) @ dense.T + bias
    ((gamma, beta, mean, variance),) = weights("BatchNormalization")
    x = np.maximum((x - mean) / np.sqrt(variance + 1e-5) * gamma + beta, 0)
    scores = x @ last.T + last_bias
    powers = np.exp(scores - scores.max(1, keepdims=True))
    kept = np.log(np.maximum(powers / powers.sum(1, keepdims=True), 1e-6)) * stored["calibration.inverse"]
    powers = np.exp(kept - kept.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True))


def test_the_bundled_file(model: Model) -> None:
    card = model.card
    assert model.path.stat().st_size < 1_000_000
    assert (card.task, card.input.layout, card.input.dates) == ("classification", "pixels", 12)
    assert [band.name for band in card.input.bands] == ["NDVI"]
    assert tuple(item.name for item in card.output("class").classes) == CLASSES
    assert len({item.color for item in card.output("class").classes}) == 4
    compared = card.metrics["compared"]
    assert set(compared) == {"TempCNN", "LSTM", "Small CNN", "Random forest"}
    for row in compared.values():
        assert row["accuracy_random"] > row["accuracy_place"] > 0.7
    assert "Forest" in card.domain["known_limits"]
    assert any("GPL-2" in source["origin"] for source in card.sources)


def test_the_file_gives_what_the_trained_network_gave(model: Model) -> None:
    with np.load(REFERENCE, allow_pickle=False) as stored:
        series, wanted = stored["series"], stored["probabilities"]
    found = model.session("cpu").run({"spectra": series}, ["calibrated"])["calibrated"]
    np.testing.assert_allclose(found, wanted, atol=1e-4)
    assert len(np.unique(wanted.argmax(1))) == 4  # the series are such that every class is met


def test_the_file_is_a_tempcnn(model: Model) -> None:
    with np.load(REFERENCE, allow_pickle=False) as stored:
        series = stored["series"]
    found = model.session("cpu").run({"spectra": series}, ["calibrated"])["calibrated"]
    np.testing.assert_allclose(found, tempcnn(model.path, series), atol=1e-4)


def test_the_real_stack_becomes_a_map(real: Any, stack: Path) -> None:
    values, dataset, notes = real
    source = gdal.Open(str(stack))
    assert dataset.GetGeoTransform() == source.GetGeoTransform()
    assert "Sinusoidal" in dataset.GetProjection()
    assert dataset.GetRasterBand(1).GetDescription() == "class"
    assert set(np.unique(values[0])) == {1, 2, 3, 4}
    np.testing.assert_allclose(values[4:].sum(0), 1, atol=1e-5)
    np.testing.assert_array_equal(values[4:].argmax(0) + 1, values[0])
    np.testing.assert_allclose(values[4:].max(0), values[1], atol=1e-6)
    p = values[4:].astype(np.float64).clip(1e-12)
    np.testing.assert_allclose(values[2], -(p * np.log(p)).sum(0) / np.log(4), atol=1e-5)
    assert "Dates by the bands' names: 2013-09-14 to 2014-08-29." in notes
    assert not any("season:" in text or "may be biased" in text for text in notes)


def test_rows_of_the_map_are_the_networks_own(real: Any, stack: Path, model: Model) -> None:
    values, _, _ = real
    numbers = gdal.Open(str(stack)).ReadRaster(100, 60, 50, 1, buf_type=gdal.GDT_Float32)
    series = np.frombuffer(numbers, np.float32).reshape(12, 50).T * np.float32(1e-4)
    np.testing.assert_allclose(values[4:, 60, 100:150].T, tempcnn(model.path, series), atol=1e-4)


def test_it_agrees_with_a_published_run(real: Any, folder: Path) -> None:
    """Where the windows overlap: the published nine classes of sits, whose windows lie a tenth of a pixel apart."""
    values, dataset, _ = real
    published = gdal.Open(str(folder / "sinop_probs_reference.tif"))
    place, own = published.GetGeoTransform(), dataset.GetGeoTransform()
    col, row = round((place[0] - own[0]) / own[1]), round((place[3] - own[3]) / own[5])
    p = np.frombuffer(published.ReadRaster(buf_type=gdal.GDT_Float32), np.float32).reshape(9, 50, 50)[:, :40]
    wanted = np.stack([p[k == PUBLISHED].sum(0) for k in range(4)]).argmax(0) + 1
    shifts = [(r, c) for r in (-2, -1, 0, 1, 2) for c in (-2, -1, 0, 1, 2)]
    same = {(r, c): np.mean(values[0, row + r : row + r + 40, col + c : col + c + 50] == wanted) for r, c in shifts}
    # It is another classifier, of other samples: six in ten pixels alike, and most where both lie on one place.
    assert same[0, 0] > 0.5
    assert max(same, key=lambda shift: same[shift]) == (0, 0)


def test_labelled_series_are_told_apart(folder: Path, model: Model) -> None:
    """These were trained on: the number says that file, order of dates and classes fit, and nothing more."""
    with np.load(folder / "samples_modis_ndvi_train.npz", allow_pickle=False) as table:
        series, labels, classes = table["X"][:, :, 0], table["y"], tuple(table["classes"])
    assert classes == CLASSES
    given = model.session("cpu").run({"spectra": series.astype(np.float32)}, ["calibrated", "flag"])
    right = given["calibrated"].argmax(1) == labels
    assert right.mean() > 0.87
    assert (given["flag"] == 0).mean() > 0.95
    later = np.roll(series, 4, axis=1).astype(np.float32)
    wrong = model.session("cpu").run({"spectra": later}, ["calibrated"])["calibrated"].argmax(1)
    assert (wrong == labels).mean() < 0.7  # the dates matter


def test_strange_series_are_flagged(model: Model) -> None:
    water = np.full((1, 12), -0.3, np.float32)
    jagged = np.tile(np.float32([0.1, 0.9]), 6)[None]
    unscaled = np.full((1, 12), 0.00005, np.float32)
    flag = model.session("cpu").run({"spectra": np.concatenate([water, jagged, unscaled])}, ["flag"])["flag"]
    assert flag.tolist() == [2, 2, 2]


def test_it_runs_from_the_command_line(stack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", NAME, str(stack), "-o", str(tmp_path / "map.tif")]) == 0
    assert "Soy_Corn" in capsys.readouterr().out
    assert main(["info", str(stack)]) == 0
    assert f"Models for it:\n  Other models\n    {NAME}" in capsys.readouterr().out


def test_a_shorter_season_gets_a_sentence(stack: Path, tmp_path: Path, write_raster: Callable[..., Path]) -> None:
    short = tmp_path / "short.tif"
    gdal.Translate(str(short), str(stack), bandList=list(range(1, 12)))
    with pytest.raises(BandError, match="takes NDVI of 12 dates of one season, and the scene has 11, 2013-09-14 to"):
        make_map(Request(NAME, (str(short),), str(tmp_path / "map.tif")))


def test_what_land_cover_gives() -> None:
    outputs = cover_outputs((ClassSpec(1, "a b"), ClassSpec(2, "a_b")), parted=True)
    names = [spec.name for spec in outputs]
    assert names[:4] == ["class", "probability", "uncertainty", "flag"]
    assert names[4:] == ["data_uncertainty", "model_uncertainty", "p_a_b", "p_a_b_2"]
    assert [spec.default for spec in outputs] == [True] * 4 + [False] * 4
    assert len(cover_outputs((ClassSpec(1, "a"), ClassSpec(2, "b")))) == 6


def test_accuracies_of_each_class() -> None:
    found = np.eye(3)[[0, 0, 0, 1]]  # three are called a, of which one is b
    figures = by_class(found, np.array([0, 0, 1, 1]), ("a", "b", "c"))
    assert figures["users_accuracy"] == {"a": 0.6667, "b": 1.0, "c": None}
    assert figures["producers_accuracy"] == {"a": 1.0, "b": 0.5, "c": None}
