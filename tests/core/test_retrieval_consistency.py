"""Whether a spectrum fits its state: calibration, what is found out, the graph, and the bundled models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from scipy import stats
from terraclara.core.cli import main
from terraclara.core.errors import ParameterError
from terraclara.core.model.model import load_model
from terraclara.core.retrieval.consistency import Consistency, fit_consistency, stacked

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SIMULATED = dict(np.load(Path(__file__).parent / "data" / "retrieval_simulated.npz", allow_pickle=False))
BANDS = [str(name) for name in SIMULATED["bands"]]
SETS = ("s2-20m", "s2-10m", "landsat")


def made(n: int, seed: int) -> np.ndarray:
    """Two bands of a state of one variable, correlated noise that grows with it."""
    rng = np.random.default_rng(seed)
    state, cosines = rng.uniform(0.1, 5, n), rng.uniform(0.5, 1, (n, 3))
    noise = rng.multivariate_normal([0, 0], [[1, 0.8], [0.8, 1]], n) * (0.005 + 0.004 * state)[:, None]
    bands = np.column_stack([0.4 - 0.3 * np.exp(-state), 0.1 + 0.05 * np.sqrt(state) * cosines[:, 1]]) + noise
    return stacked(bands, cosines, [state])


@pytest.fixture(scope="module")
def model() -> Consistency:
    return fit_consistency(made(6000, 0), made(4000, 1), 2, inducing=60)


def test_p_values_of_new_simulations_are_uniform(model: Consistency) -> None:
    p = model.p_value(made(4000, 2))
    assert stats.kstest(p, stats.uniform(0, 1).cdf).statistic < 0.03
    assert 0.004 <= np.mean(p < 0.01) <= 0.02


def test_mean_spread_and_correlation_are_those_of_the_data(model: Consistency) -> None:
    rows = made(3000, 3)
    mean, std = model.simulated(rows)
    state = rows[:, -1]
    assert np.abs(mean[:, 0] - (0.4 - 0.3 * np.exp(-state))).mean() < 0.003
    assert np.quantile(np.abs(std[:, 0] / (0.005 + 0.004 * state) - 1), 0.9) < 0.2
    covariance = np.linalg.inv(model.precision)
    assert covariance[0, 1] / np.sqrt(covariance[0, 0] * covariance[1, 1]) == pytest.approx(0.8, abs=0.05)


def test_a_misfit_within_each_bands_spread_is_found_by_their_correlation(model: Consistency) -> None:
    rows = made(500, 4)
    mean, std = model.simulated(rows)
    against = rows.copy()
    against[:, :2] = mean + 1.5 * std * [1, -1]
    along = rows.copy()
    along[:, :2] = mean + 1.5 * std
    assert np.median(model.p_value(against)) < 1e-3
    assert np.median(model.p_value(along)) > 0.1


def test_another_state_is_found_out(model: Consistency) -> None:
    rows = made(500, 5)
    rows[:, -1] = np.where(rows[:, -1] > 2.5, 0.3, 4.5)
    assert np.mean(model.p_value(rows) < 0.01) > 0.75


def test_the_graph_gives_the_same(model: Consistency) -> None:
    rows = np.vstack([made(500, 6), np.random.default_rng(7).uniform(-0.2, 1, (200, 6))])
    session = onnxruntime.InferenceSession(model.graph().SerializeToString(), providers=["CPUExecutionProvider"])
    p, chi, simulated = session.run(None, {"spectra": rows.astype(np.float32)})
    np.testing.assert_allclose(p, model.p_value(rows), atol=1e-4)
    np.testing.assert_allclose(chi, model.chi_square(rows), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(simulated, model.simulated(rows)[0], atol=1e-6)


def test_too_few_simulations_are_refused() -> None:
    with pytest.raises(ParameterError, match="10 held-out"):
        fit_consistency(made(200, 0), made(10, 1), 2)
    with pytest.raises(ParameterError, match="at least one variable"):
        fit_consistency(made(200, 0), made(2000, 1), 4)


def bundled(name: str, spectra: np.ndarray) -> np.ndarray:
    """P-values of spectra ``(n, bands + 3)`` with what the set's models retrieve from them."""
    card = load_model(MODELS / f"consistency-{name}.onnx").card
    columns = [spectra]
    for model in card.domain["retrieved_by"]:
        columns.append(run(model, spectra)[0][:, None])
    return run(f"consistency-{name}", np.hstack(columns))[0]


def run(name: str, rows: np.ndarray) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(str(MODELS / f"{name}.onnx"), providers=["CPUExecutionProvider"])
    return list(session.run(None, {"spectra": rows.astype(np.float32)}))


@pytest.mark.parametrize("name", SETS)
def test_bundled_models_reject_few_simulations_and_many_clouds(name: str) -> None:
    card = load_model(MODELS / f"consistency-{name}.onnx").card
    unit = "landsat-8" if name == "landsat" else "sentinel-2a"
    bands = [band.name for band in card.input.bands if f"{unit}.{band.name}" in BANDS]
    spectra = SIMULATED["reflectance"][:, [BANDS.index(f"{unit}.{band}") for band in bands]]
    p = bundled(name, np.hstack([spectra, SIMULATED["cosines"]]))
    assert 0.004 <= np.mean(p < 0.01) <= 0.02
    for share in (0.1, 0.3, 0.5, 0.7, 0.8, 0.9):
        assert np.mean(p < share) == pytest.approx(share, abs=0.03)
    assert card.metrics["p_below_0.01"] == pytest.approx(0.01, abs=0.006)
    cloud = np.clip(0.6 + 0.02 * np.random.default_rng(0).normal(size=spectra.shape), 0, 1)
    assert np.mean(bundled(name, np.hstack([cloud, SIMULATED["cosines"]])) < 0.01) > 0.95
    assert [band.name for band in card.input.bands[-len(card.domain["retrieved_by"]) :]] == [
        model.split("-")[0] for model in card.domain["retrieved_by"]
    ]


@pytest.mark.parametrize("name", SETS)
def test_numbers_without_measure_do_not_fit_and_what_is_no_number_stays_none(name: str) -> None:
    width = len(load_model(MODELS / f"consistency-{name}.onnx").card.input.bands)
    rng = np.random.default_rng(0)
    rows = rng.uniform(0.1, 0.9, (2000, width)) * 10.0 ** rng.uniform(4, 38, (2000, 1)) * rng.choice([-1, 1], (2000, 1))
    p, chi, simulated, flag = run(f"consistency-{name}", rows)
    assert (p == 0).all()
    assert (flag.astype(int) & 64 == 64).all()
    assert np.isfinite(chi).all()
    assert np.isfinite(simulated).all()
    assert chi.max() == np.finfo(np.float32).max
    for column in range(width):
        rows = np.full((1, width), 0.5)
        rows[0, column] = np.nan
        assert np.isnan(run(f"consistency-{name}", rows)[0]).all()
        assert np.isnan(run(f"consistency-{name}", rows)[1]).all()


def test_a_misfit_without_measure_is_one_in_the_map(write_raster: Any, read_raster: Any, tmp_path: Path) -> None:
    names = ["B02", "B03", "B04", "B08", "lai", "ccc", "fapar", "fvc"]
    planes = np.full((8, 4, 4), 0.3, np.float32)
    planes[0, 1], planes[0, 2] = 1e30, np.nan
    scene = write_raster(planes, names=names, scale=1.0)
    out = tmp_path / "p.tif"
    asked = ["--outputs", "p_value,chi_square,flag", "-o", str(out)]
    assert main(["run", "consistency-s2-10m", str(scene), *asked]) == 0
    p, chi, flag = read_raster(out)
    assert (p[1] == 0).all()
    assert (chi[1] > 1e38).all()
    assert (flag[1].astype(int) & 65 == 64).all()
    assert np.isnan(p[2]).all()
    assert (flag[2] == 1).all()


def test_a_scene_and_its_retrieved_variables_go_through_the_engine(
    write_raster: Any, read_raster: Any, tmp_path: Path
) -> None:
    card = load_model(MODELS / "consistency-s2-20m.onnx").card
    names = [band.name for band in card.input.bands]
    spectra = SIMULATED["reflectance"][:, [BANDS.index(f"sentinel-2a.{name}") for name in names[:8]]]
    spectra = np.hstack([spectra, SIMULATED["cosines"]])
    state = np.column_stack([run(model, spectra)[0] for model in card.domain["retrieved_by"]])
    scene = write_raster(spectra.T.reshape(11, 50, 50), name="scene.tif", names=names[:11])
    maps = write_raster(state.T.reshape(-1, 50, 50), name="state.tif", names=names[11:])
    out = tmp_path / "p.tif"
    assert main(["run", "consistency-s2-20m", str(scene), str(maps), "-o", str(out)]) == 0
    np.testing.assert_allclose(read_raster(out)[0].ravel(), bundled("s2-20m", spectra), atol=2e-3)
