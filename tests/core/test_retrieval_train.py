"""Models of retrieval learned from simulations, from plots, from both, and from any table of spectra."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.errors import Cancelled, OutputError, ParameterError
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.exact import log_marginal_likelihood
from terraclara.core.gp.isotropic import Isotropic, kernel_for
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import catalog, find_model, load_model
from terraclara.core.raster.scene import open_scene
from terraclara.core.retrieval.noise import NoiseModel
from terraclara.core.retrieval.plots import PlotFields
from terraclara.core.retrieval.readout import read_out
from terraclara.core.retrieval.regressors import REGRESSORS, LogarithmicRegression
from terraclara.core.retrieval.samples import Learning, measured_fields, read_samples
from terraclara.core.retrieval.sensors import sensor
from terraclara.core.retrieval.simulate import simulate
from terraclara.core.retrieval.table import load_table
from terraclara.core.retrieval.train import train_retrieval


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = simulate(sensor("sentinel-2a").subset(plot_scene.BANDS), 700, seed=3)
    return made.save(tmp_path_factory.mktemp("table") / "table.npz")


@pytest.fixture
def spectra(tmp_path: Path) -> Path:
    """120 samples of 12 places; the value grows with the ratio of two bands and by its own size."""
    rng = np.random.default_rng(0)
    a, b = rng.uniform(0.01, 0.1, (2, 120))
    value = 3 * (a / b) ** 1.5 * np.exp(0.1 * rng.standard_normal(120))
    path = tmp_path / "spectra.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["blue", "green", "chl", "place"])
        writer.writerows(zip(a, b, value, [f"p{k % 12}" for k in range(120)]))
    return path


@pytest.mark.parametrize(
    ("variable", "given", "wanted"),
    [
        ("lai", None, (0.0, 15.0)),
        ("lai", (1.0, 2.0), (1.0, 2.0)),
        ("fapar", None, (-0.25, 1.0)),  # what was measured is possible
        ("height", None, None),
    ],
)
def test_a_known_variable_keeps_to_what_it_can_be(tmp_path: Path, variable: str, given: Any, wanted: Any) -> None:
    rng = np.random.default_rng(3)
    X = rng.uniform(0, 1, (80, 3))
    y = X[:, 0] - (0.25 if variable == "fapar" else 0.0)
    y[0] = -0.25 if variable == "fapar" else 0.5
    path = tmp_path / "s.csv"
    path.write_text("a,b,c,v\n" + "\n".join(",".join(map(str, [*row, v])) for row, v in zip(X, y)))
    learning = Learning(
        str(tmp_path / "m.onnx"),
        variable,
        measured=str(path),
        fields=PlotFields("v"),
        inputs=("a", "b", "c"),
        kinds=("gp-constant",),
        valid_range=given,
    )
    card = train_retrieval(learning).card
    mean = next(spec for spec in card.outputs if spec.kind == "mean")
    assert mean.valid_range == wanted
    bounds = [spec for spec in load_model(learning.output).card.outputs if spec.kind in ("lower", "upper")]
    assert [spec.valid_range for spec in bounds] == [wanted, wanted]
    if wanted is not None:
        rows = rng.uniform(-0.2, 1.2, (400, 3)).astype(np.float32)
        (found,) = graph_outputs((tmp_path / "m.onnx").read_bytes(), [mean.tensor], rows)
        beyond = (found < wanted[0]) | (found > wanted[1])
        assert not (beyond & (np.abs(found - np.clip(found, *wanted)) < 0.024 * (wanted[1] - wanted[0]))).any()


@pytest.mark.parametrize("site", ["", "place"])
def test_one_in_twenty_of_the_samples_kind_is_called_strange(tmp_path: Path, site: str) -> None:
    rng = np.random.default_rng(2)

    def drawn(n: int) -> np.ndarray:
        return np.asarray(rng.normal(0, 1, (n, 2)) @ rng_mix + 0.1 * rng.normal(0, 1, (n, 5)))

    rng_mix = rng.normal(0, 1, (2, 5))
    known = drawn(240)
    path = tmp_path / "s.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*"abcde", "v", "place"])
        writer.writerows([*row, row[0], k % 24] for k, row in enumerate(known))
    fields = PlotFields("v", site=site)
    made = train_retrieval(
        Learning(
            str(tmp_path / "m.onnx"), "v", measured=str(path), fields=fields, inputs=tuple("abcde"), kinds=("forest",)
        )
    )
    flags = next(spec.tensor for spec in made.card.outputs if spec.kind == "flag")
    model = (tmp_path / "m.onnx").read_bytes()
    (found,) = graph_outputs(model, [flags], drawn(4000).astype(np.float32))
    assert 0.02 < np.mean(found > 0) < 0.09
    (found,) = graph_outputs(model, [flags], (drawn(400)[:, ::-1]).astype(np.float32))
    assert np.mean(found > 0) > 0.9


@pytest.mark.parametrize("kind", list(REGRESSORS))
@pytest.mark.parametrize("logarithm", [False, True])
@pytest.mark.filterwarnings("ignore")
def test_the_network_is_what_was_learned(kind: str, logarithm: bool) -> None:
    rng = np.random.default_rng(1)
    X = rng.uniform(0, 1, (150, 4))
    y = np.exp(np.sin(3 * X[:, 0]) + X[:, 1] + 0.1 * rng.standard_normal(150))
    way = REGRESSORS[kind]
    fit: Any = LogarithmicRegression(X, y, 0, None, way) if logarithm else way.fit(X, y, 0, None)
    new = rng.uniform(0, 1, (300, 4)).astype(np.float32)
    graph = fit.graph(X)
    found = graph_outputs(graph.model.SerializeToString(), list(graph.tensors.values()), new)
    expected = fit.predict(new.astype(np.float64))
    for name, values in zip(graph.tensors, found):
        scale = np.abs(expected.mean) if name == "mean" else expected.std  # parts are as exact as their whole
        assert (np.abs(values - getattr(expected, name)) / scale).max() < 0.01
    truth = np.exp(np.sin(3 * new[:, 0]) + new[:, 1])
    assert np.corrcoef(expected.mean, truth)[0, 1] > 0.93


def test_ocean_chlorophyll_is_learned_in_its_logarithm(shared_data: Path, tmp_path: Path) -> None:
    """SeaBAM (O'Reilly et al. 1998): R2 .93 and RMSE .153 of log10 are what exact processes reach on its other half."""
    source = shared_data / "seabam" / "seabam_train.csv"
    rows = list(csv.DictReader(source.open(encoding="utf-8")))
    for row in rows:
        row["chl"] = str(10 ** float(row.pop("log10_chl")))
    with (tmp_path / "seabam.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    learned = train_retrieval(
        Learning(
            str(tmp_path / "chl.onnx"),
            "chl",
            kinds=("gp-constant",),
            measured=str(tmp_path / "seabam.csv"),
            fields=PlotFields("chl"),
            logarithm=True,
            unit="mg m-3",
        )
    )
    figures = learned.trials[0].scores
    assert figures["r2"] >= 0.94
    assert figures["rmse"] <= 0.145
    assert 0.85 <= figures["coverage_90"] <= 0.95


def test_a_logarithmic_model_maps_bounds_that_hold(spectra: Path, tmp_path: Path) -> None:
    target = tmp_path / "chl.onnx"
    fields = PlotFields("chl", site="place")
    learned = train_retrieval(
        Learning(str(target), "chl", measured=str(spectra), fields=fields, logarithm=True, unit="mg m-3")
    )
    assert learned.trials[0].scores["coverage_90_by_fifth"]
    assert learned.card.conformal["distribution"] == "lognormal"
    rng = np.random.default_rng(5)
    a, b = rng.uniform(0.015, 0.09, (2, 30, 30)).astype(np.float32)
    truth = 3 * (a / b) ** 1.5 * np.exp(0.1 * rng.standard_normal((30, 30)))
    scene = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "s.tif"), 30, 30, 2, gdal.GDT_Float32)
    for k, (name, plane) in enumerate((("blue", a), ("green", b))):
        scene.GetRasterBand(k + 1).WriteArray(plane)
        scene.GetRasterBand(k + 1).SetDescription(name)
    scene.FlushCache()
    wanted = ("mean", "lower", "upper")
    request = Request(str(target), (str(tmp_path / "s.tif"),), str(tmp_path / "m.tif"), outputs=wanted, confidence=0.9)
    mean, lower, upper = gdal.Open(str(make_map(request).path)).ReadAsArray()
    assert (lower > 0).all()
    assert 0.85 < ((lower <= truth) & (truth <= upper)).mean() < 0.97
    assert np.median((upper - mean) / (mean - lower)) > 1.05  # bounds lie where a lognormal's do


@pytest.mark.filterwarnings("ignore")
def test_simulations_give_a_model_that_maps_and_says_how_good(table: Path, tmp_path: Path) -> None:
    target = tmp_path / "lai.onnx"
    learning = Learning(
        str(target), "lai", kinds=("gp-constant", "forest"), simulations=str(table), valid_range=(0.0, 8.0)
    )
    learned = train_retrieval(learning)
    assert {trial.kind for trial in learned.trials} == {"gp-constant", "forest"}
    figures = learned.trials[0].scores
    assert figures["crps"] <= learned.trials[1].scores["crps"]
    assert figures["rmse"] < 1.3
    assert 0.85 < figures["coverage_90"] < 0.95
    card = find_model(str(target)).card
    assert "calibrate with field plots" in card.calibration
    assert [band.name for band in card.input.bands[:8]] == list(plot_scene.BANDS)
    assert card.input.bands[0].wavelength_nm
    canopies, lai = plot_scene.canopies()
    scene = plot_scene.write_scene(tmp_path / "scene.tif", canopies)
    made = make_map(Request(str(target), (str(scene),), str(tmp_path / "m.tif")))
    mean, _, flag = gdal.Open(str(made.path)).ReadAsArray()
    assert np.sqrt(np.mean((mean - lai) ** 2)) < 1.3
    assert ((flag.astype(int) & 2) > 0).mean() < 0.2
    strange = plot_scene.write_scene(tmp_path / "strange.tif", canopies[..., ::-1] + 0.4)
    flags = gdal.Open(str(make_map(replace_scene(str(target), strange, tmp_path)).path)).ReadAsArray()[2]
    assert ((flags.astype(int) & 2) > 0).mean() > 0.9


def replace_scene(model: str, scene: Path, folder: Path) -> Request:
    return Request(model, (str(scene),), str(folder / f"{scene.stem}_map.tif"))


def test_simulations_and_plots_together_are_better_than_either(table: Path, tmp_path: Path) -> None:
    canopies, lai = plot_scene.canopies()
    truth = 1.4 * lai + 0.4
    scene = plot_scene.write_scene(tmp_path / "scene.tif", canopies)
    rng = np.random.default_rng(2)
    places = np.stack(np.unravel_index(rng.choice(1600, 30, replace=False), (40, 40)), axis=1)
    plots = plot_scene.write_plots(tmp_path / "p.csv", places, truth[tuple(places.T)], np.arange(30))

    def error(name: str, **given: Any) -> float:
        target = tmp_path / f"{name}.onnx"
        train_retrieval(Learning(str(target), "lai", kinds=("gp",), **given))
        made = make_map(Request(str(target), (str(scene),), str(tmp_path / f"{name}.tif"), outputs=("mean",)))
        return float(np.sqrt(np.mean((gdal.Open(str(made.path)).ReadAsArray() - truth) ** 2)))

    field = {"plots": str(plots), "fields": PlotFields("lai"), "sources": (str(scene),)}
    errors = [error("s", simulations=str(table)), error("f", **field), error("b", simulations=str(table), **field)]
    assert errors[2] <= 0.97 * min(errors[:2])
    assert not list(tmp_path.glob("terraclara-train-*"))


def test_bad_input_is_said_and_nothing_written(table: Path, spectra: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.onnx"
    good = Learning(str(target), "lai", simulations=str(table))

    def refused(match: str, **changes: Any) -> None:
        with pytest.raises(ParameterError, match=match):
            train_retrieval(replace(good, **changes))

    refused("no regressor 'svm'; choose from gp", kinds=("svm",))
    refused("No way to learn is chosen", kinds=())
    refused("no variable 'height'; it has lai", variable="height")
    refused("no band B99", bands=("B99",))
    refused("Give simulations, field plots, both", simulations="")
    refused("Give simulations, field plots, both", measured=str(spectra))
    refused("no scene; give the scene", plots="p.csv")
    refused("no table of simulations", simulations=str(spectra))
    refused("no column 'clh'", simulations="", measured=str(spectra), fields=PlotFields("clh"))
    words = {"simulations": "", "measured": str(spectra), "fields": PlotFields("chl"), "inputs": ("place",)}
    refused("Row 2 of column 'place' holds 'p0', which is no number. Correct it, leave the row out, or name", **words)
    (tmp_path / "few.csv").write_text("a,v\n1,2\n2,3\n")
    refused("Only 2 samples: too few", simulations="", measured=str(tmp_path / "few.csv"), fields=PlotFields("v"))
    (tmp_path / "zero.csv").write_text("a,v\n" + "\n".join(f"{k},{k - 3}" for k in range(30)))
    zero = {"simulations": "", "measured": str(tmp_path / "zero.csv"), "fields": PlotFields("v"), "logarithm": True}
    refused("have no logarithm", **zero)
    with pytest.raises(OutputError, match="is an input of this run"):
        train_retrieval(replace(good, output=str(table)[:-4] + ".onnx", simulations=str(table)[:-4] + ".onnx"))
    with pytest.raises(Cancelled):
        train_retrieval(good, cancelled=lambda: True)
    assert not list(tmp_path.glob("*.onnx"))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000))
def test_one_lengthscale_has_the_gradient_of_its_evidence(seed: int) -> None:
    rng = np.random.default_rng(seed)
    Z, t = rng.standard_normal((12, 3)), rng.standard_normal(12)
    kernel = kernel_for(12, 3)
    assert isinstance(kernel, Isotropic)
    kernel = kernel.with_theta(rng.uniform(-0.5, 0.8, 2))
    _, gradient = log_marginal_likelihood(kernel, 0.2, Z, t)
    for k in range(2):
        step = np.eye(2)[k] * 1e-5
        ends = [log_marginal_likelihood(kernel.with_theta(kernel.theta + s * step), 0.2, Z, t)[0] for s in (1, -1)]
        assert gradient[k] == pytest.approx((ends[0] - ends[1]) / 2e-5, rel=1e-3, abs=1e-5)


def test_noise_is_added_as_asked(table: Path, tmp_path: Path) -> None:
    errors = []
    for level in (0.0, 0.05):
        learning = Learning(
            str(tmp_path / f"{level}.onnx"),
            "lai",
            kinds=("gp-constant",),
            simulations=str(table),
            noise=NoiseModel(level, level, 0.0, 0.0),
        )
        errors.append(train_retrieval(learning).trials[0].scores["rmse"])
    assert errors[1] > 1.5 * errors[0]


def test_the_command_line_compares_and_tells(spectra: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["train-retrieval", "--variable", "chl", "--table", str(spectra), "--value", "chl", "--site", "place"]
    line += ["--model", "gp,gp-constant", "--logarithm"]
    assert main([*line, "-o", str(tmp_path / "a.onnx")]) == 0
    assert "90 % held" in capsys.readouterr().out
    assert main([*line, "-o", str(tmp_path / "b.onnx"), "--json"]) == 0
    event = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {row["model"] for row in event["trials"]} == {"gp", "gp-constant"}
    assert main([*line, "-o", str(tmp_path / "c.onnx"), "--range", "0"]) == 2


def test_spectra_of_reflectance_map_a_scene_of_whole_numbers(
    table: Path, tmp_path: Path, write_raster: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable that nobody knows yet: a table of field spectra is all that it takes, whatever the scene's scale."""
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "models"))
    (tmp_path / "models").mkdir()
    made = load_table(table)
    names = ("B03", "B04", "B8A", "B11")
    values = made.spectra(names)
    wanted = 3 * made.variables["cwc"] + 0.02
    measured = {"share": values, "thousands": np.round(values * 10000)}
    for name, spectra in measured.items():
        path = tmp_path / f"{name}.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow([*names, "nitrogen"])
            writer.writerows([*row, value] for row, value in zip(spectra, wanted))
    pixels = np.round(values[:400].T.reshape(4, 20, 20) * 10000).astype(np.uint16)
    scene = write_raster(pixels, names=names, scale=1e-4, offset=0.0)
    for name, kind in (("share", "reflectance"), ("thousands", "raw")):
        model = tmp_path / "models" / "nitrogen.onnx"
        line = ["train-retrieval", "--variable", "nitrogen", "--table", str(tmp_path / f"{name}.csv"), "-o", str(model)]
        assert main([*line, "--model", "gp-constant"]) == 0
        assert load_model(model).card.input.values == kind
        assert main(["retrieve", "nitrogen", str(scene), "-o", str(tmp_path / "map.tif")]) == 0
        found = gdal.Open(str(tmp_path / "map.tif")).ReadAsArray()[0]
        assert np.corrcoef(found.ravel(), wanted[:400])[0, 1] > 0.8, name
        entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
        opened = open_scene([scene])
        x, y = opened.grid.xy(3.5, 2.5)
        (value,) = read_out(opened, x, y, ("nitrogen",), entries).values
        assert value.mean == pytest.approx(found[2, 3], rel=1e-4)
    assert main([*line[:-2], "--raw", "-o", str(tmp_path / "raw.onnx")]) == 0
    other = ["train-retrieval", "--variable", "carotene", "--table", str(tmp_path / "share.csv")]
    assert main([*other, "-o", str(tmp_path / "none.onnx")]) == 2


@pytest.mark.parametrize("kind", list(REGRESSORS))
@pytest.mark.parametrize("logarithm", [False, True])
@pytest.mark.filterwarnings("ignore")
def test_errors_of_measurements_count_and_are_no_noise_of_the_model(kind: str, logarithm: bool) -> None:
    """Half of the samples are poor, and say so: better estimates, and noise that is the variable's own."""
    rng = np.random.default_rng(3)
    X = rng.uniform(0, 1, (160, 3))
    truth = 4 + np.sin(4 * X[:, 0]) + X[:, 1]
    std = np.where(np.arange(160) % 2, 1.2, 0.05)
    y = np.maximum(truth + 0.2 * rng.standard_normal(160) + std * rng.standard_normal(160), 0.5)
    new = rng.uniform(0.05, 0.95, (400, 3))
    expected = 4 + np.sin(4 * new[:, 0]) + new[:, 1]
    way = REGRESSORS[kind]

    def fit(errors: Any) -> Any:
        made = LogarithmicRegression(X, y, 0, errors, way) if logarithm else way.fit(X, y, 0, errors)
        return made.predict(new)

    plain, aware = fit(None), fit(std**2)

    def rmse(found: Any) -> float:
        return float(np.sqrt(np.mean((found.mean - expected) ** 2)))

    if kind != "network":  # scikit-learn's network weighs no samples; the errors only leave its noise
        assert rmse(aware) < 0.9 * rmse(plain)
    # The network's own errors are a part of its noise: it is not told which samples to follow.
    share, most = (0.9, 0.75) if kind == "network" else (0.7, 0.5)
    assert np.median(aware.std_noise) < share * np.median(plain.std_noise)
    assert 0.1 < np.median(aware.std_noise) < most


def test_no_error_is_as_none_told() -> None:
    rng = np.random.default_rng(4)
    X = rng.uniform(0, 1, (60, 2))
    y = np.sin(4 * X[:, 0]) + 0.1 * rng.standard_normal(60)
    plain, exact = (REGRESSORS["gp"].fit(X, y, 0, errors).predict(X) for errors in (None, np.zeros(60)))
    assert np.allclose(plain.mean, exact.mean, atol=1e-9)
    assert np.allclose(plain.std, exact.std, atol=1e-9)


def test_a_table_tells_the_errors_of_its_values(spectra: Path, tmp_path: Path) -> None:
    rows = list(csv.reader(spectra.open(encoding="utf-8")))
    rng = np.random.default_rng(6)
    poor = [str(0.6 * float(row[2]) if k % 2 else 0.01) for k, row in enumerate(rows[1:])]
    worse = [max(float(row[2]) + float(s) * rng.standard_normal(), 0.01) for row, s in zip(rows[1:], poor)]
    path = tmp_path / "poor.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*rows[0], "sd"])
        writer.writerows([*row[:2], value, row[3], s] for row, value, s in zip(rows[1:], worse, poor))
    told = PlotFields("chl", "sd", "place")
    learning = Learning(str(tmp_path / "a.onnx"), "chl", measured=str(path), fields=told)
    aware = train_retrieval(learning)
    assert [band.name for band in aware.card.input.bands] == ["blue", "green"]
    assert "errors of the measurements were counted" in aware.card.description
    untold = replace(
        learning, output=str(tmp_path / "b.onnx"), inputs=("blue", "green"), fields=PlotFields("chl", "", "place")
    )
    plain = train_retrieval(untold)
    assert aware.trials[0].scores["crps"] < plain.trials[0].scores["crps"]
    assert aware.trials[0].scores["coverage_90"] > 0.8
    with pytest.raises(ParameterError, match="has no column 'spread'"):
        train_retrieval(replace(learning, fields=PlotFields("chl", "spread", "place")))
    path.write_text(path.read_text(encoding="utf-8").replace("0.01\n", "-1\n"), encoding="utf-8")
    with pytest.raises(ParameterError, match="cannot be below 0"):
        train_retrieval(learning)


def test_a_table_tells_its_sites_and_its_bands(
    spectra: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = list(csv.reader(spectra.open(encoding="utf-8")))
    found = []
    for site, separator, name in (("{}", ",", "plain"), ("lake {}", ";", "semicolons")):
        path, target = tmp_path / f"{name}.csv", tmp_path / f"{name}.onnx"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, delimiter=separator)
            writer.writerow(["blue", "green", "chl", "Site"])
            comma = str.maketrans(".", "," if separator == ";" else ".")
            writer.writerows(
                [*(cell.translate(comma) for cell in row[:3]), site.format(row[3][1:])] for row in rows[1:]
            )
        line = ["train-retrieval", "--variable", "chl", "--table", str(path), "-o", str(target)]
        assert main([*line, "--model", "gp-constant"]) == 0
        said = "Columns of the table: value 'chl', standard deviation none, site 'Site', bands blue, green."
        assert said in capsys.readouterr().err
        card = find_model(str(target)).card
        assert [band.name for band in card.input.bands] == ["blue", "green"]
        assert "calibrated on sites" in card.calibration
        found.append(card.metrics["rmse"])
    assert found[0] == found[1]
    told = PlotFields("chl", "", "Site")
    assert measured_fields(str(path), "chl", PlotFields("")) == told
    assert measured_fields(str(path), "chl", PlotFields(""), ("blue", "Site")) == PlotFields("chl")


def test_empty_cells_of_a_table_name_no_error_and_no_site(tmp_path: Path) -> None:
    rows = [f"0.{k + 10},0.2,{k},{'' if k else 0.5},{'' if k < 10 else 'a'}" for k in range(20)]
    path = tmp_path / "gaps.csv"
    path.write_text("\n".join(["blue,green,chl,std,site", *rows]))
    learning = Learning("m.onnx", "chl", measured=str(path), fields=PlotFields("chl", "std", "site"))
    samples = read_samples(learning, lambda: False)
    assert samples.errors is not None
    assert samples.errors.tolist() == [0.25] + [0.0] * 19
    assert len(set(samples.folds[:10])) == 10
    assert len(set(samples.folds[10:])) == 1


def test_samples_that_tell_nothing_are_refused(spectra: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.onnx"
    good = Learning(str(target), "chl", measured=str(spectra), fields=PlotFields("chl", site="place"))

    def refused(match: str, rows: str = "", **changes: Any) -> None:
        if rows:
            (tmp_path / "own.csv").write_text("blue,green,chl\n" + rows)
            changes = {"measured": str(tmp_path / "own.csv"), "fields": PlotFields("chl"), **changes}
        with pytest.raises(ParameterError, match=match):
            train_retrieval(replace(good, **changes))

    refused("All 20 samples have the value 2; nothing", "\n".join(f"{k},{k},2" for k in range(20)))
    refused("All 20 samples have the same spectrum", "\n".join(f"1,2,{k}" for k in range(20)))
    refused("Only 1 sample: too few to learn from; give 12 or more. With `terraclara adapt`.*, 6 are enough", "1,2,3")
    coded = "\n".join(f"{k},{k},{k if k else -9999}" for k in range(20))
    refused("'chl' holds -9999, which cannot have been measured", coded, variable="lai")
    refused("or the value 'chl' itself", inputs=("blue", "chl"))
    refused("name a column twice", inputs=("blue", "blue"))
    refused("The range 5 to 1 holds nothing; give the lower number first", valid_range=(5.0, 1.0))
    assert not target.exists()
