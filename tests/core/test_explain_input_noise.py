"""Noise of the bands, carried to the estimate by the gradient: as large as sampling finds it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from terraclara.core.cli import main
from terraclara.core.errors import ModelError, ParameterError
from terraclara.core.explain.input_noise import BATCH, BandNoise, _unlimited, with_input_noise
from terraclara.core.model import find_model

SIMULATED = Path(__file__).parent / "data" / "retrieval_simulated.npz"
DRAWS = 2000


def spectra(model: str, n: int) -> np.ndarray:
    with np.load(SIMULATED, allow_pickle=False) as kept:
        names = [str(name).removeprefix("sentinel-2a.") for name in kept["bands"]]
        bands = [band.name for band in find_model(model).card.input.bands if not band.is_geometry]
        return np.hstack([kept["reflectance"][:n, [names.index(b) for b in bands]], kept["cosines"][:n]])


def run(path: Path, rows: np.ndarray, names: list[str]) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    key, size = session.get_inputs()[0].name, session.get_inputs()[0].shape[0]
    if not isinstance(size, int):
        return [found.ravel() for found in session.run(names, {key: rows.astype(np.float32)})]
    filled = np.concatenate([rows, np.repeat(rows[-1:], -len(rows) % size, axis=0)]).astype(np.float32)
    parts = [session.run(names, {key: filled[i : i + size]}) for i in range(0, len(filled), size)]
    return [np.concatenate([p[k].ravel() for p in parts])[: len(rows)] for k in range(len(names))]


def sampled(model: str, rows: np.ndarray, noise: BandNoise) -> np.ndarray:
    """The standard deviation of the estimate under the noise, by drawing it."""
    rng = np.random.default_rng(0)
    count = sum(not band.is_geometry for band in find_model(model).card.input.bands)
    found = []
    for row in rows:
        each, shared = rng.standard_normal((2, DRAWS, count)), rng.standard_normal((2, DRAWS, 1))
        factor = 1 + noise.relative * each[0] + noise.shared_relative * shared[0]
        drawn = np.tile(row, (DRAWS, 1))
        drawn[:, :count] = row[:count] * factor + noise.added * each[1] + noise.shared_added * shared[1]
        found.append(run(find_model(model).path, drawn, ["mean"])[0].std())
    return np.array(found)


@pytest.mark.parametrize("model", ["lai-s2-20m", "lai-s2-10m"])
@pytest.mark.parametrize("noise", [BandNoise(0.01, 0.02, 0.01, 0.02), BandNoise(0.0, 0.03), BandNoise(0.005, 0.0)])
def test_the_standard_deviation_is_that_of_sampling(tmp_path: Path, model: str, noise: BandNoise) -> None:
    with_input_noise(model, noise, tmp_path / "noisy.onnx")
    rows = spectra(model, 300)
    # Where the estimate is cut to its range its noise is too; that of the model is the one before the cut.
    (mean,) = run(find_model(model).path, rows, ["mean"])
    rows = rows[(mean > 0.3) & (mean < 6)][:40]
    (found,) = run(tmp_path / "noisy.onnx", rows, ["noise_std_input"])
    expected = sampled(model, rows, noise)
    assert np.sqrt(np.mean(found**2) / np.mean(expected**2)) == pytest.approx(1, abs=0.05)
    # Sampling errs by 1.6 % itself.
    assert np.median(np.abs(found / expected - 1)) < 0.05


def test_an_estimate_that_is_cut_has_noise_as_well(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    proto = onnx.load(str(find_model("lai-s2-20m").path))
    raw = _unlimited(proto.graph, "mean")
    proto.graph.output.add(name=raw)
    rows = spectra("lai-s2-20m", BATCH)
    session = onnxruntime.InferenceSession(proto.SerializeToString(), providers=["CPUExecutionProvider"])

    def given(spectra: np.ndarray, names: list[str]) -> list[np.ndarray]:
        return [each.ravel() for each in session.run(names, {"spectra": spectra.astype(np.float32)})]

    before, after = given(rows, [raw, "mean"])
    cut = np.abs(before - after) > 1e-3
    assert cut.sum() >= 3
    np.testing.assert_allclose(before[~cut], after[~cut], atol=2e-3)
    steps = 1e-3 * np.eye(rows.shape[1])[:-3]
    gradient = np.stack([(given(rows + step, [raw])[0] - given(rows - step, [raw])[0]) / 2e-3 for step in steps])
    with_input_noise("lai-s2-20m", BandNoise(0.01, 0.0), tmp_path / "noisy.onnx")
    (found,) = run(tmp_path / "noisy.onnx", rows, ["noise_std_input"])
    expected = 0.01 * np.sqrt((gradient**2).sum(axis=0))
    assert np.median(np.abs(found[cut] / expected[cut] - 1)) < 0.05


def test_the_total_holds_both_and_the_rest_stays(tmp_path: Path) -> None:
    card = with_input_noise("lai-s2-20m", BandNoise(0.01, 0.02), tmp_path / "noisy.onnx")
    rows = spectra("lai-s2-20m", BATCH + 100)
    mean, std, flag = run(find_model("lai-s2-20m").path, rows, ["mean", "std", "flag"])
    found = run(tmp_path / "noisy.onnx", rows, ["mean", "noise_std", "noise_std_input", "flag"])
    np.testing.assert_allclose(found[0], mean, atol=1e-5)
    np.testing.assert_allclose(found[1], np.hypot(std, found[2]), rtol=1e-5)
    assert (found[3] == flag).all()
    model = find_model(str(tmp_path / "noisy.onnx"))
    assert model.card.input.batch == BATCH
    assert {spec.name for spec in model.card.outputs} >= {"mean", "std", "std_input", "flag", "lower", "upper"}
    assert "2.0% of reflectance" in card.calibration


def test_bad_input_is_said(tmp_path: Path) -> None:
    target = tmp_path / "n.onnx"
    with pytest.raises(ParameterError, match="give 0 or more each"):
        with_input_noise("lai-s2-20m", BandNoise(-0.01, 0.02), target)
    with pytest.raises(ParameterError, match="give 0 or more each"):
        with_input_noise("lai-s2-20m", BandNoise(0, 0), target)
    with pytest.raises(ModelError, match="no estimate of single pixels"):
        with_input_noise("clouds-4b", BandNoise(), target)
    assert not target.exists()


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "n.onnx"
    assert main(["input-noise", "lai-s2-20m", "--noise", "0.01,0.02", "-o", str(target)]) == 0
    assert "Noise of the bands" in capsys.readouterr().out
    assert main(["input-noise", "lai-s2-20m", "--noise", "much", "-o", str(target)]) == 2


def test_a_model_made_of_another_is_one_and_noise_is_not_counted_twice(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    first, second = tmp_path / "first.onnx", tmp_path / "second.onnx"
    with_input_noise("lai-s2-10m", BandNoise(), first)
    onnx.checker.check_model(str(first))
    with pytest.raises(ModelError, match="counts the noise of its bands already"):
        with_input_noise(str(first), BandNoise(), second)
    assert not second.exists()
