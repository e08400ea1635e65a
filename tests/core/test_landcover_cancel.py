"""A cancel is heard within a training, whatever it does: so many steps are begun after it, and nothing is written."""

from __future__ import annotations

import importlib
import threading
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from label_files import write_labels
from terraclara.core.errors import Cancelled
from terraclara.core.gp.features import nystrom_features
from terraclara.core.gp.inducing import kmeans, random_pivots
from terraclara.core.gp.kernels import Stationary
from terraclara.core.gp.pieces import inverse_of_lower, product
from terraclara.core.landcover.calibration import fit_temperature
from terraclara.core.landcover.folds import spatial_folds
from terraclara.core.landcover.steps import boosted, checked_clones, grown, left_alone, passed_over
from terraclara.core.landcover.train import Training, train
from terraclara.core.raster.scene import open_scene

SIDE = 60
_LANDCOVER, _GP = "terraclara.core.landcover.", "terraclara.core.gp."
_SKLEARN = "sklearn."
#: Kind, what is a step, how many are done before the cancel.
STAGES = (
    ("logistic", _LANDCOVER + "samples.Label.mask", 2),
    ("logistic", _LANDCOVER + "samples.SceneReader.read", 1),
    ("logistic", _LANDCOVER + "folds.kmeans", 1),
    ("forest", _SKLEARN + "ensemble.RandomForestClassifier.fit", 2),
    ("forest", _LANDCOVER + "classifiers.SklearnClassifier.probabilities", 1),
    ("boosting", _SKLEARN + "ensemble.HistGradientBoostingClassifier.fit", 2),
    ("perceptron", _SKLEARN + "neural_network.MLPClassifier.partial_fit", 3),
    ("svm", _SKLEARN + "svm.SVC.fit", 1),
    ("svm", _SKLEARN + "svm.SVC.fit", 2),
    ("logistic", _SKLEARN + "linear_model.LogisticRegression.fit", 3),
    ("gp", _GP + "dirichlet.bound", 4),
    ("gp", _GP + "classification.nystrom_features", 2),
    ("gp", _GP + "laplace.weights_precision", 1),
    ("gp", _GP + "classification.latent_variance", 1),
    ("gp-frequencies", _GP + "frequencies.frequency_evidence", 2),
    ("logistic", _LANDCOVER + "classifiers.log_loss", 2),  # of the bands' importance
    ("logistic", _LANDCOVER + "train.area_of_applicability", 1),
    ("logistic", _LANDCOVER + "train.finished", 1),
    ("logistic", _LANDCOVER + "train._difference", 1),
)


@pytest.fixture
def asked(write_raster: Callable[..., Path], tmp_path: Path) -> Training:
    """Three classes that overlap a little, of five polygons each; on one thread, so that steps come one by one."""
    rng = np.random.default_rng(3)
    values = rng.normal(0.2, 0.05, (4, SIDE, SIDE))
    for k in range(3):
        values[0, :, 20 * k : 20 * (k + 1)] += 0.1 * k
    scene = write_raster(values.clip(0.01).astype(np.float32), names=["B02", "B03", "B04", "B08"])
    strips = [
        (name, (row, 20 * k + 3, 6, 14))
        for k, name in enumerate(("water", "grass", "sand"))
        for row in (2, 14, 26, 38, 50)
    ]
    labels = write_labels(tmp_path / "labels.gpkg", strips, open_scene(scene).grid)
    return Training((str(scene),), str(labels), "cover", str(tmp_path / "m.onnx"), per_class=80, folds=2, threads=1)


def step(name: str) -> tuple[Any, str]:
    """The module or class that holds a function, and the function's name."""
    parts = name.split(".")
    for count in range(len(parts) - 1, 0, -1):
        try:
            owner = importlib.import_module(".".join(parts[:count]))
        except ImportError:
            continue
        for part in parts[count:-1]:
            owner = getattr(owner, part)
        return owner, parts[-1]
    raise AssertionError(name)


@pytest.mark.parametrize(("kind", "name", "at"), STAGES)
def test_no_step_begins_after_it(
    asked: Training, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, name: str, at: int
) -> None:
    if not kind.startswith("gp"):
        pytest.importorskip("sklearn")
    owner, function = step(name)
    whole = getattr(owner, function)
    cancelled = threading.Event()
    begun = after = 0

    def counted(*given: Any, **more: Any) -> Any:
        nonlocal begun, after
        begun += 1
        after += cancelled.is_set()
        if begun == at:
            cancelled.set()
        return whole(*given, **more)

    monkeypatch.setattr(owner, function, counted)
    training = Training(**{**vars(asked), "kinds": (kind,)})
    with pytest.raises(Cancelled, match="nothing was written"):
        train(training, cancelled=cancelled.is_set)
    for thread in threading.enumerate():
        if thread.name == "left-alone":
            thread.join(60)
    assert begun == at
    assert after == 0
    assert not list(tmp_path.glob("*.onnx"))


def test_forests_and_boosted_trees_grow_as_in_one_fit() -> None:
    ensemble = pytest.importorskip("sklearn.ensemble")
    rng = np.random.default_rng(0)
    X = rng.normal(size=(600, 5))
    y = (X[:, 0] + rng.normal(0, 0.5, 600) > 0).astype(int) + (X[:, 1] > 1)
    looks: list[int] = []

    def check() -> None:
        looks.append(1)

    forest = grown(ensemble.RandomForestClassifier(40, random_state=3), X, y, check)
    whole = ensemble.RandomForestClassifier(40, random_state=3).fit(X, y)
    np.testing.assert_array_equal(forest.predict_proba(X), whole.predict_proba(X))
    assert len(looks) > 2
    looks.clear()
    settings = {"max_iter": 25, "early_stopping": False, "random_state": 1}
    trees = boosted(ensemble.HistGradientBoostingClassifier(**settings), X, y, check, one_core=True)
    at_once = ensemble.HistGradientBoostingClassifier(**settings).fit(X, y)
    assert trees.n_iter_ == 25
    assert trees.verbose == 0
    assert type(trees.verbose) is int
    np.testing.assert_array_equal(trees.predict_proba(X), at_once.predict_proba(X))
    assert len(looks) > 2


def test_boosted_trees_that_are_left_alone_end_by_themselves() -> None:
    ensemble = pytest.importorskip("sklearn.ensemble")
    rng = np.random.default_rng(0)
    X, y = rng.normal(size=(300, 3)), rng.integers(0, 3, 300)
    cancelled, ended = threading.Event(), threading.Event()
    looks = 0

    def check() -> None:
        nonlocal looks
        if threading.current_thread().name == "left-alone":
            looks += 1
            if looks == 12:
                cancelled.set()
        if cancelled.is_set():
            if threading.current_thread().name == "left-alone":
                ended.set()
            raise Cancelled("Stopped.")

    trees = ensemble.HistGradientBoostingClassifier(max_iter=100_000, early_stopping=False)
    with pytest.raises(Cancelled):
        boosted(trees, X, y, check, one_core=True)
    assert ended.wait(60)
    assert looks == 12


def test_long_products_and_inverses_are_cut_and_equal(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    A, B = rng.normal(size=(70, 40)), rng.normal(size=(40, 30))
    L = np.tril(rng.normal(size=(70, 70)) / 20, -1) + np.diag(rng.uniform(1, 2, 70))
    looks: list[int] = []
    for piece, columns, pieces in ((1 << 30, 512, 1), (1200 * 16, 16, 5)):
        monkeypatch.setattr("terraclara.core.gp.pieces._PIECE", piece)
        monkeypatch.setattr("terraclara.core.gp.pieces._COLUMNS", columns)
        np.testing.assert_allclose(product(A, B, lambda: looks.append(1)), A @ B, atol=1e-12)
        assert len(looks) == pieces
        np.testing.assert_allclose(inverse_of_lower(L, lambda: looks.append(1)), np.linalg.inv(L), atol=1e-12)
        assert len(looks) == 2 * pieces
        looks.clear()


def test_a_perceptron_learns_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    network = pytest.importorskip("sklearn.neural_network")
    monkeypatch.setattr("terraclara.core.landcover.steps._ROWS", 100)
    rng = np.random.default_rng(0)
    X = rng.normal(size=(450, 3))
    y = (X[:, 0] * X[:, 1] > 0).astype(int)
    looks: list[int] = []
    made = passed_over(network.MLPClassifier((16,), max_iter=120, random_state=0), X, y, 0, lambda: looks.append(1))
    assert made.score(X, y) > 0.9
    assert len(looks) % 5 == 0  # pieces of each pass
    looks.clear()
    passed_over(network.MLPClassifier((4,), max_iter=500, tol=10.0), X, y, 0, lambda: looks.append(1))
    assert len(looks) == 5 * 12  # its loss never falls by as much as that


def test_what_is_left_alone_gives_what_it_finds_and_its_faults() -> None:
    assert left_alone(lambda: 7, lambda: None) == 7
    with pytest.raises(ZeroDivisionError):
        left_alone(lambda: 1 // 0, lambda: None)
    going = threading.Event()

    def stopped() -> None:
        raise Cancelled("Stopped.")

    try:
        with pytest.raises(Cancelled):
            left_alone(lambda: going.wait(60), stopped)
    finally:
        going.set()


def test_clones_ask_and_are_equal() -> None:
    base = pytest.importorskip("sklearn.base")
    svm = pytest.importorskip("sklearn.svm")
    looks: list[int] = []
    made = base.clone(base.clone(checked_clones(svm.SVC(C=3.0), lambda: looks.append(1))))
    assert made.C == 3.0
    assert type(made) is svm.SVC
    assert len(looks) == 2


def test_long_loops_of_numbers_ask_in_between() -> None:
    rng = np.random.default_rng(0)
    Z = rng.normal(size=(9000, 2))
    kernel = Stationary("matern52", 1.0, np.ones(2))

    class Stop:
        """Lets so many looks pass."""

        def __init__(self, passed: int) -> None:
            self.looks, self._passed = 0, passed

        def __call__(self) -> None:
            self.looks += 1
            if self.looks > self._passed:
                raise Cancelled("Stopped.")

    for work in (
        lambda check: kmeans(Z, 40, check=check),
        lambda check: random_pivots(kernel, Z, 30, check=check),
        lambda check: nystrom_features(kernel, Z, 30, check=check),
        lambda check: fit_temperature(rng.dirichlet(np.ones(3), 50), rng.integers(0, 3, 50), check),
        lambda check: spatial_folds(Z, np.arange(9000), rng.integers(0, 3, 9000), mapped=Z[:50], check=check),
    ):
        for passed in (0, 5):
            check = Stop(passed)
            with pytest.raises(Cancelled):
                work(check)  # type: ignore[no-untyped-call]
            assert check.looks == passed + 1
