"""Published processes come in, our own come back; damaged and hostile files get a sentence."""

from __future__ import annotations

import contextlib
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from terraclara.core.cli import main
from terraclara.core.errors import ModelError, OutputError, ParameterError
from terraclara.core.gp.compile import compile_gp, run_graph
from terraclara.core.gp.domain import fit_domain
from terraclara.core.gp.exact import GaussianProcess
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.import_arrays import KEYS, import_gp, load_arrays, save_arrays
from terraclara.core.gp.sparse import SparseGaussianProcess

PUBLISHED = (
    "SENTINEL2_L1C_Cab",
    "SENTINEL2_L1C_LAI",
    "SENTINEL2_L2A_Cw",
    "SENTINEL2_L2A_FVC",
    "SENTINEL2_L2A_LAI",
    "SENTINEL2_L2A_laiCab",
)


def arrays() -> dict[str, np.ndarray]:
    """A small process in the published layout."""
    rng = np.random.default_rng(0)
    Z, y = rng.normal(size=(12, 3)), rng.normal(size=12)
    inverse, signal, noise = np.array([0.5, 0.2, 1.0]), 2.0, 0.1
    squared = (((Z[:, None] - Z[None]) ** 2) * inverse).sum(-1)
    alpha = np.linalg.solve(signal * np.exp(-0.5 * squared) + noise * np.eye(12), y)
    return {
        "x_train": Z,
        "x_mean": np.array([0.1, 0.2, 0.3]),
        "x_std": np.array([0.05, 0.05, 0.1]),
        "y_mean": np.array(2.5),
        "y_train": y + 2.5,
        "alpha": alpha,
        "inv_sq_lengthscale": inverse,
        "signal_variance": np.array(signal),
        "noise_variance": np.array(noise),
        "bands": np.array(["B03", "B04", "B8A"]),
        "variable": np.array("LAI"),
        "unit": np.array("m2 m-2"),
        "product": np.array("L2A"),
    }


def written(folder: Path, content: dict[str, np.ndarray]) -> Path:
    path = folder / "model.npz"
    np.savez(path, **content)
    return path


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_processes(shared_data: Path, name: str) -> None:
    folder = shared_data / "gpr_valencia"
    expected = np.load(folder / f"{name}_expected.npz")
    gp, card = import_gp(folder / f"{name}.npz")
    found = gp.predict_parts(expected["reflectance"])
    np.testing.assert_allclose(found.mean, expected["mean"], rtol=1e-6)
    np.testing.assert_allclose(found.std_model**2, expected["latent_variance"], rtol=1e-6)
    np.testing.assert_allclose(found.std**2, expected["predictive_variance"], rtol=1e-6)

    # The graph takes float32: give both sides the same rounded spectra.
    rounded = expected["reflectance"].astype(np.float32)
    truth = gp.predict_parts(rounded)
    graph = run_graph(compile_gp(gp, form="exact", precision="float64").model, rounded)
    np.testing.assert_allclose(graph.mean, truth.mean, rtol=1e-6)
    np.testing.assert_allclose(graph.std_model**2, truth.std_model**2, rtol=1e-6)
    np.testing.assert_allclose(graph.std**2, truth.std**2, rtol=1e-6)
    compiled = compile_gp(gp, form="exact")
    graph = run_graph(compiled.model, rounded)
    assert compiled.report["std_error_max"] < 5e-4
    np.testing.assert_allclose(graph.std, truth.std, rtol=5e-4)

    assert len(card.input.bands) == 10
    assert card.input.level == ("toa" if "L1C" in name else "surface")
    assert [output.name for output in card.outputs] == ["mean", "std", "std_model", "std_noise"]
    assert all(output.default and output.kind == output.name for output in card.outputs)


def test_import_of_the_layout(tmp_path: Path) -> None:
    content = arrays()
    gp, card = import_gp(written(tmp_path, content))
    assert (card.variable, card.outputs[0].unit) == ("lai", "m2 m-2")
    assert [band.name for band in card.input.bands] == ["B03", "B04", "B8A"]
    X = content["x_train"] * content["x_std"] + content["x_mean"]
    in_sample = content["y_train"] - content["noise_variance"] * content["alpha"]
    np.testing.assert_allclose(gp.predict(X), in_sample, rtol=1e-9)
    del content["product"], content["y_train"], content["unit"], content["variable"]
    gp, card = import_gp(written(tmp_path, content))
    assert card.input.level == "any"
    np.testing.assert_allclose(gp.predict(X), in_sample, rtol=1e-9)


@pytest.mark.parametrize("key", KEYS)
def test_missing_arrays_are_named(tmp_path: Path, key: str) -> None:
    content = arrays()
    del content[key]
    with pytest.raises(ModelError, match=f"lacks {key} "):
        import_gp(written(tmp_path, content))


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("x_std", np.array([0.1, 0.0, 0.1]), "x_std must be above 0"),
        ("x_std", np.ones(4), "x_std has shape"),
        ("x_train", np.full((12, 3), np.nan), "not finite"),
        ("x_train", np.zeros((12, 3), dtype="U3"), "instead of numbers"),
        ("x_train", np.zeros((0, 3)), "has shape"),
        ("alpha", np.zeros(11), "alpha has shape"),
        ("alpha", np.ones(12), "does not belong"),
        ("noise_variance", np.array(-0.1), "noise_variance must be above 0"),
        ("noise_variance", np.array([0.1, 0.2]), "single number"),
        ("signal_variance", np.array(np.inf), "not finite"),
        ("bands", np.array(["B03", "B04", "B99"]), "B99"),
        ("bands", np.array(["B03", "B04", "B04"]), "twice"),
        ("bands", np.array(["B03", "B04"]), "3 names"),
    ],
)
def test_values_that_cannot_be_used(tmp_path: Path, key: str, value: np.ndarray, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        import_gp(written(tmp_path, {**arrays(), key: value}))


@pytest.mark.parametrize(
    ("key", "value"),
    [("alpha", np.full(12, 1e308)), ("inv_sq_lengthscale", np.array([1e300, 0.2, 1.0]))],
)
def test_numbers_beyond_computing(
    tmp_path: Path, key: str, value: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    content = {**arrays(), key: value}
    del content["y_train"]
    source = written(tmp_path, content)
    assert main(["import-gp", str(source), "-o", str(tmp_path / "m.onnx")]) == ModelError.exit_code
    told = capsys.readouterr().err
    assert told.startswith("terraclara: The process in model.npz gives no finite estimates")
    assert told.count("\n") == 1
    assert list(tmp_path.iterdir()) == [source]


def test_bands_that_the_arrays_name_are_not_named_again(tmp_path: Path) -> None:
    source = written(tmp_path, arrays())
    with pytest.raises(ParameterError, match="names its bands itself: B03, B04, B8A"):
        import_gp(source, ("B02", "B03", "B04"))
    import_gp(source, ("B03", "B04", "B8A"))


def test_pickled_objects_are_never_loaded(tmp_path: Path) -> None:
    marker = tmp_path / "ran"

    class Evil:
        def __reduce__(self) -> tuple:
            return (Path.touch, (marker,))

    path = written(tmp_path, {**arrays(), "alpha": np.array([Evil()], dtype=object)})
    with pytest.raises(ModelError, match="no npz file of plain arrays"):
        import_gp(path)
    assert not marker.exists()


def test_files_that_are_no_archives(tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    with pytest.raises(ModelError, match="no file"):
        import_gp(path)
    for content in (b"", b"PK\x03\x04 nothing", b"\x00" * 100):
        path.write_bytes(content)
        with pytest.raises(ModelError, match=r"model\.npz"):
            import_gp(path)


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, arrays())
    monkeypatch.setattr("terraclara.core.gp.import_arrays._MOST_BYTES", 100)
    with pytest.raises(ModelError, match="unpacks to"):
        import_gp(path)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_files_never_crash(tmp_path: Path, data: st.DataObject) -> None:
    source = written(tmp_path, arrays())
    if data.draw(st.booleans()):
        save_arrays(source, import_gp(source)[0])
    whole = bytearray(source.read_bytes())
    if data.draw(st.booleans()):
        whole = whole[: data.draw(st.integers(0, len(whole) - 1))]
    else:
        for _ in range(data.draw(st.integers(1, 20))):
            whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.npz"
    path.write_bytes(bytes(whole))
    for read in (import_gp, load_arrays):
        with contextlib.suppress(ModelError):
            read(path)


@pytest.mark.parametrize("kind", [GaussianProcess, SparseGaussianProcess])
@pytest.mark.parametrize("noisy", [False, True])
def test_what_is_saved_comes_back(tmp_path: Path, kind: type[GaussianProcess], noisy: bool) -> None:
    rng = np.random.default_rng(0)
    X = rng.uniform(0, 1, (80, 3))
    y = np.sin(3 * X[:, 0]) + 0.1 * rng.normal(size=80)
    gp = kind(restarts=0).fit(X, y)
    if noisy:
        fit_noise(gp, inducing=10, iterations=1)
    domain = fit_domain(X, X)
    path = tmp_path / "gp.npz"
    save_arrays(path, gp, domain=domain)
    posterior, its_domain, samples = load_arrays(path)
    for a, b in zip(vars(posterior.predict(X)).values(), vars(gp.predict_parts(X)).values()):
        np.testing.assert_array_equal(a, b)
    assert its_domain is not None
    np.testing.assert_array_equal(its_domain.score(X), domain.score(X))
    assert samples is not None
    np.testing.assert_allclose(samples[0], X, atol=1e-12)
    np.testing.assert_allclose(samples[1], y, atol=1e-12)
    with zipfile.ZipFile(path) as archive:
        assert all(np.load(archive.open(n), allow_pickle=False).dtype.kind in "fiU" for n in archive.namelist())


def test_saving_where_nothing_can_be_written(tmp_path: Path) -> None:
    gp, _ = import_gp(written(tmp_path, arrays()))
    with pytest.raises(OutputError, match="cannot be written"):
        save_arrays(tmp_path / "absent" / "gp.npz", gp)
    save_arrays(tmp_path / "kept.npz", gp)
    assert load_arrays(tmp_path / "kept.npz")[2] is None


def test_foreign_arrays_are_no_saved_process(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="lack"):
        load_arrays(written(tmp_path, arrays()))
    save_arrays(tmp_path / "gp.npz", import_gp(written(tmp_path, arrays()))[0])
    content = dict(np.load(tmp_path / "gp.npz"))
    content["root"] = content["root"][:-1]
    with pytest.raises(ModelError, match="do not fit"):
        load_arrays(written(tmp_path, content))
