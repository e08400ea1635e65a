"""The emulator against the radiative transfer that it stands in for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from terraclara.core.errors import Cancelled, OutputError, ParameterError
from terraclara.core.gp.shared_kernel import fit_shared
from terraclara.core.retrieval import laws
from terraclara.core.retrieval.emulator import Emulator, load_emulator, train_emulator
from terraclara.core.retrieval.sensors import sensor
from terraclara.core.retrieval.simulate import simulate, simulate_canopies

SENSOR = sensor("sentinel-2a").subset(["B02", "B04", "B05", "B8A", "B11"])


@pytest.fixture(scope="module")
def emulator() -> Emulator:
    return train_emulator(SENSOR, n=5000, centers=400, seed=1)


def relative(found: np.ndarray, exact: np.ndarray) -> np.ndarray:
    return np.abs(found / exact - 1)


def test_new_canopies_come_out_as_the_model_has_them(emulator: Emulator) -> None:
    exact = simulate(SENSOR, 2000, seed=50)
    found = simulate(SENSOR, 2000, seed=50, emulator=emulator)
    error = relative(found.reflectance, exact.reflectance)
    assert np.median(error) <= 0.005
    assert np.quantile(error, 0.99) <= 0.05
    # The report, from canopies of its own, says the same.
    assert emulator.report["relative_error_median"] == pytest.approx(np.median(error), rel=0.15)
    assert emulator.report["relative_error_p99"] == pytest.approx(np.quantile(error, 0.99), rel=0.3)
    assert np.quantile(np.abs(found.variables["fapar"] - exact.variables["fapar"]), 0.99) <= 0.01
    for name in ("lai", "ccc", "fvc", "sun_zenith"):
        np.testing.assert_array_equal(found.variables[name], exact.variables[name])


def test_soils_that_it_never_saw_can_lie_below(emulator: Emulator) -> None:
    soils = np.linspace(0.02, 0.5, 6)[:, None] * np.linspace(0.4, 1.2, 2101)
    thin = {**laws.DEFAULT_LAWS, "lai": laws.Law(0.0, 1.0), "brightness": laws.Law(1, 1)}
    exact = simulate(SENSOR, 600, laws=thin, soils=soils, seed=2)
    found = simulate(SENSOR, 600, laws=thin, soils=soils, seed=2, emulator=emulator)
    assert np.median(relative(found.reflectance, exact.reflectance)) <= 0.005
    assert np.quantile(relative(found.reflectance, exact.reflectance), 0.99) <= 0.05


def test_bare_ground_is_nearly_the_soil(emulator: Emulator) -> None:
    bare = {**laws.DEFAULT_LAWS, "lai": laws.Law(0, 0)}
    exact = simulate(SENSOR, 200, laws=bare, seed=4)
    found = simulate(SENSOR, 200, laws=bare, seed=4, emulator=emulator)
    assert np.quantile(relative(found.reflectance, exact.reflectance), 0.9) <= 0.03


def test_canopies_beyond_its_training_are_refused(emulator: Emulator) -> None:
    tall = {**laws.DEFAULT_LAWS, "lai": laws.Law(0, 20)}
    with pytest.raises(ParameterError, match="lai from 0 to 15"):
        simulate(SENSOR, 500, laws=tall, emulator=emulator)


def test_one_band_and_laws_that_fix_things_are_enough() -> None:
    fixed = {"view_zenith": 0, "relative_azimuth": 0, "sun_zenith": 40, "hotspot": 0.1, "n": 1.5, "cbrown": 0}
    given = laws.laws_from_json({**fixed, "lai": {"low": 0, "high": 6}})
    red = SENSOR.subset(["B04"])
    small = train_emulator(red, laws=given, n=1500, centers=150)
    exact = simulate(red, 500, laws=given, seed=8).reflectance
    found = simulate(red, 500, laws=given, seed=8, emulator=small).reflectance
    assert np.median(relative(found, exact)) <= 0.005


def test_another_sensor_is_refused(emulator: Emulator) -> None:
    with pytest.raises(ParameterError, match="B04"):
        simulate(SENSOR.subset(["B04"]), 5, emulator=emulator)


def test_it_is_kept_small(emulator: Emulator, tmp_path: Path) -> None:
    emulator.save(tmp_path / "e.npz")
    assert (tmp_path / "e.npz").stat().st_size < 150_000
    again = load_emulator(tmp_path / "e.npz")
    values = laws.canopies(laws.random_design(300, np.random.default_rng(9)))
    first, second = (simulate_canopies(SENSOR, values, emulator=each).reflectance for each in (emulator, again))
    np.testing.assert_allclose(first, second, rtol=1e-12)
    assert again.report == emulator.report
    with pytest.raises(OutputError):
        emulator.save(tmp_path / "nowhere" / "e.npz")
    (tmp_path / "no.npz").write_bytes(b"no")
    with pytest.raises(ParameterError, match="no emulator"):
        load_emulator(tmp_path / "no.npz")


def test_training_can_be_stopped_and_asks_for_enough() -> None:
    with pytest.raises(Cancelled):
        train_emulator(SENSOR, n=600, centers=50, cancelled=lambda: True)
    with pytest.raises(ParameterError, match="500"):
        train_emulator(SENSOR, n=10)


def test_one_kernel_serves_many_targets() -> None:
    rng = np.random.default_rng(0)
    Z = rng.normal(size=(1500, 3))

    def targets(z: np.ndarray) -> np.ndarray:
        return np.column_stack([np.sin(z[:, 0]), z[:, 1] * np.cos(z[:, 0]), z[:, 1] ** 2])

    mean = fit_shared(Z, targets(Z), inducing=200, tune_on=400)
    new = rng.normal(size=(500, 3)) * 0.8
    found = mean.kernel(new, mean.centers) @ mean.weights
    assert np.abs(found - targets(new)).max() < 0.02
    # The third input does nothing, and the kernel knows.
    assert mean.kernel.lengthscales[2] > 10 * mean.kernel.lengthscales[0]
