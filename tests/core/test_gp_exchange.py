"""Processes go out as published ones are, as arrays or as a script for Earth Engine, and come back the same."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from terraclara.core.bands import SENTINEL2
from terraclara.core.cli import main
from terraclara.core.errors import ModelError, OutputError
from terraclara.core.gp.earth_engine import read_earth_engine
from terraclara.core.gp.exact import GaussianProcess
from terraclara.core.gp.import_arrays import export_gp, import_gp
from terraclara.core.gp.kernels import Stationary
from terraclara.core.gp.posterior import Posterior
from terraclara.core.gp.sparse import SparseGaussianProcess
from terraclara.core.model import find_model
from terraclara.core.model.card import Card, InputSpec, OutputSpec

BANDS = ("B03", "B04", "B8A", "B11")
CARD = Card(
    "c",
    variable="lai",
    input=InputSpec(tuple(SENTINEL2.band(name) for name in BANDS), level="surface"),
    outputs=(OutputSpec("mean", "mean", unit="m2 m-2"),),
)


def process(sparse: bool) -> Posterior:
    rng = np.random.default_rng(0)
    X = rng.uniform(0, 0.5, (200, 4))
    y = 5 * X[:, 2] + np.sin(10 * X[:, 0]) + 0.1 * rng.standard_normal(200)
    kind = SparseGaussianProcess(inducing=40, restarts=0) if sparse else GaussianProcess(restarts=0)
    return kind.fit(X, y).fitted().calibrated(1.3)


@pytest.mark.parametrize("sparse", [False, True])
@pytest.mark.parametrize("ending", [".npz", ".py"])
def test_what_goes_out_comes_back(tmp_path: Path, sparse: bool, ending: str) -> None:
    posterior = process(sparse)
    path = tmp_path / f"out{ending}"
    assert ["The process is sparse" in text for text in export_gp(posterior, path, CARD)] == [True] * sparse
    again, card = import_gp(path, BANDS)
    assert [band.name for band in card.input.bands] == list(BANDS)
    X = np.random.default_rng(1).uniform(0, 0.6, (300, 4))
    found, expected = again.predict_parts(X), posterior.predict(X)
    np.testing.assert_allclose(found.mean, expected.mean, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(found.std, expected.std, rtol=1e-6)
    np.testing.assert_allclose(found.std_model, expected.std_model, rtol=1e-6, atol=1e-7)


def test_a_script_names_its_bands_itself(tmp_path: Path) -> None:
    """In its own order, also where there are ten; others are named in their place."""
    names = ("B12", "B11", "B8A", "B08", "B07", "B06", "B05", "B04", "B03", "B02")
    rng = np.random.default_rng(3)
    X = rng.uniform(0, 0.5, (40, 10))
    posterior = GaussianProcess(restarts=0).fit(X, X @ np.arange(10.0)).fitted()
    card = replace(CARD, input=InputSpec(tuple(SENTINEL2.band(name) for name in names), level="surface"))
    path = tmp_path / "out.py"
    export_gp(posterior, path, card)
    _, again = import_gp(path)
    assert tuple(band.name for band in again.input.bands) == names
    assert (again.variable, again.outputs[0].unit) == (CARD.variable, "m2 m-2")
    _, other = import_gp(path, names[::-1])
    assert tuple(band.name for band in other.input.bands) == names[::-1]
    with pytest.raises(ModelError, match="of 10 bands, and 2 are named"):
        import_gp(path, ("B02", "B03"))


@pytest.mark.parametrize("ending", [".npz", ".py"])
def test_what_stands_there_outlives_a_failure(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"out{ending}"
    path.write_bytes(b"precious")

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        export_gp(process(True), path, CARD)
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", ["SENTINEL2_L2A_LAI", "SENTINEL2_L1C_Cab"])
def test_published_processes_make_the_round_trip(shared_data: Path, tmp_path: Path, name: str) -> None:
    folder = shared_data / "gpr_valencia"
    gp, card = import_gp(folder / f"{name}.npz")
    spectra = np.load(folder / f"{name}_expected.npz")["reflectance"]
    expected = gp.predict_parts(spectra)
    for ending in (".npz", ".py"):
        export_gp(gp.fitted(), tmp_path / f"out{ending}", card)
        again, _ = import_gp(tmp_path / f"out{ending}")
        found = again.predict_parts(spectra)
        np.testing.assert_allclose(found.mean, expected.mean, rtol=1e-6)
        np.testing.assert_allclose(found.std, expected.std, rtol=1e-6)


def test_the_script_gives_the_mean_by_its_own_formula(tmp_path: Path) -> None:
    """As a script for Earth Engine computes it: from products with L, not from distances."""
    posterior = process(False)
    export_gp(posterior, tmp_path / "out.py", CARD)
    arrays = read_earth_engine(tmp_path / "out.py", BANDS)
    X = np.random.default_rng(2).uniform(0, 0.5, (50, 4))
    x = (X - arrays["x_mean"]) / arrays["x_std"]
    ell, C = arrays["inv_sq_lengthscale"], arrays["x_train"]
    inner = np.exp((x * ell) @ C.T - 0.5 * (C**2 @ ell))
    mean = arrays["signal_variance"] * np.exp(-0.5 * (x**2 @ ell)) * (inner @ arrays["alpha"]) + arrays["y_mean"]
    np.testing.assert_allclose(mean, posterior.predict(X).mean, rtol=1e-8)


def test_stored_numbers_become_reflectance(tmp_path: Path) -> None:
    """Some scripts standardize numbers times 10,000."""
    posterior = process(False)
    export_gp(posterior, tmp_path / "out.py", CARD)
    text = (tmp_path / "out.py").read_text()
    arrays = read_earth_engine(tmp_path / "out.py", BANDS)
    for key, name in (("x_mean", "mx"), ("x_std", "sx")):
        old = next(line for line in text.splitlines() if line.startswith(f"{name}_GREEN"))
        text = text.replace(old, f"{name}_GREEN = ee.Array([{(arrays[key] * 1e4).tolist()}]);")
    (tmp_path / "stored.py").write_text(text)
    found = read_earth_engine(tmp_path / "stored.py", BANDS)
    np.testing.assert_allclose(found["x_mean"], arrays["x_mean"], rtol=1e-12)
    np.testing.assert_allclose(found["x_std"], arrays["x_std"], rtol=1e-12)


def test_a_script_is_read_and_never_run(tmp_path: Path) -> None:
    export_gp(process(False), tmp_path / "out.py", CARD)
    trap = tmp_path / "trap"
    hostile = (tmp_path / "out.py").read_text() + f"\nopen({str(trap)!r}, 'w')\nX_GREEN = ee.Array(open('x'))\n"
    (tmp_path / "hostile.py").write_text(hostile)
    import_gp(tmp_path / "hostile.py", BANDS)
    assert not trap.exists()
    for text, match in (
        ("def (", "no script of arrays"),
        ("a = 1", "assigns no X_train_GREEN"),
        ("(" * 100_000, "no script of arrays"),
    ):
        (tmp_path / "bad.py").write_text(text)
        with pytest.raises(ModelError, match=match):
            import_gp(tmp_path / "bad.py")
    lines = (tmp_path / "out.py").read_text().splitlines()
    (tmp_path / "nameless.py").write_text("\n".join(line for line in lines if not line.startswith("bands")))
    with pytest.raises(ModelError, match="does not say what its 4 bands are"):
        import_gp(tmp_path / "nameless.py")
    with pytest.raises(ModelError, match="cannot be read"):
        import_gp(tmp_path / "absent.py")


def test_other_kernels_are_refused(tmp_path: Path) -> None:
    posterior = process(False)
    other = Posterior(**{**posterior.__dict__, "kernel": Stationary("matern52", 1.0, np.ones(4))})
    with pytest.raises(ModelError, match="squared-exponential"):
        export_gp(other, tmp_path / "out.npz", CARD)


def test_a_bundled_process_goes_out_and_says_what_is_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "lai.py"
    assert main(["export-gp", "lai-s2-20m", "-o", str(target)]) == 0
    assert "noise depends on the spectrum" in capsys.readouterr().err
    names = ",".join(band.name for band in find_model("lai-s2-20m").card.input.bands)
    assert main(["import-gp", str(target), "-o", str(tmp_path / "again.onnx"), "--bands", names]) == 0
    assert main(["export-gp", "sl2p-v3.0-lai", "-o", str(tmp_path / "x.npz")]) == 2
    assert main(["export-gp", "lai-s2-20m", "-o", str(tmp_path / "x.txt")]) == 2
