"""Forests are mapped in an order that is quick, of which the map shows nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from terraclara.core.bands import Band
from terraclara.core.landcover.classifiers import SklearnClassifier
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.job import Job, model_of, scene_of
from terraclara.core.mapping.trees import TreeRunner, alike
from terraclara.core.model import Card, InputSpec, OutputSpec, save_model

ensemble = pytest.importorskip("sklearn.ensemble", reason="scikit-learn is not installed")


@pytest.fixture
def forest(tmp_path: Path) -> tuple[Path, Any]:
    rng = np.random.default_rng(4)
    X = rng.uniform(0, 1, (400, 4)).astype(np.float32)
    fitted = ensemble.RandomForestClassifier(20, random_state=0).fit(X, (X @ [3, -2, 1, 0.5] * 4).astype(int) % 3)
    card = Card(
        "forest",
        input=InputSpec(tuple(Band(f"b{i}") for i in range(4)), values="raw"),
        outputs=(OutputSpec("probability", "probability", "probabilities", 1),),
        compiled={"batch_size_suggestion": 500},
    )
    return save_model(SklearnClassifier(fitted).graph().SerializeToString(), card, tmp_path / "forest.onnx"), fitted


def test_each_pixel_keeps_its_own_value(
    forest: tuple[Path, Any], write_raster: Any, read_raster: Any, tmp_path: Path
) -> None:
    """Squares, batches and pixels without data cut through the order."""
    path, fitted = forest
    values = np.random.default_rng(5).uniform(0, 1, (4, 300, 290)).astype(np.float32)
    values[:, 40:80, 30:200] = np.nan
    names = ["b0", "b1", "b2", "b3"]
    scene = write_raster(values, names=names, scale=1.0, offset=0.0, nodata=float("nan"))
    request = Request(str(path), (str(scene),), str(tmp_path / "o.tif"))
    model = model_of(request)
    with Job(model, scene_of(request, model)) as job:
        assert isinstance(job.runner, TreeRunner)
    got = read_raster(make_map(request).path)[0]
    seen = np.isfinite(values).all(axis=0)
    np.testing.assert_allclose(got[seen], fitted.predict_proba(values[:, seen].T)[:, 1], atol=1e-6)
    assert np.isnan(got[~seen]).all()


@given(
    hnp.arrays(np.float32, st.tuples(st.integers(1, 60), st.integers(1, 30)), elements=st.floats(-1e6, 1e6, width=32))
)
def test_every_row_has_one_place(rows: np.ndarray[Any, Any]) -> None:
    order = alike(rows)
    assert sorted(order.tolist()) == list(range(len(rows)))
    # What is equal stays in its order, side by side.
    doubled = alike(np.repeat(rows, 2, axis=0))
    assert (doubled[1::2] - doubled[::2] == 1).all()


def test_neighbors_are_alike() -> None:
    rows = np.random.default_rng(6).normal(0, 1, (5000, 4)).astype(np.float32)

    def steps(order: Any) -> float:
        return float(np.linalg.norm(np.diff(rows[order], axis=0), axis=1).mean())

    assert steps(alike(rows)) < 0.5 * steps(slice(None))


def test_many_bands() -> None:
    rows = np.random.default_rng(7).normal(0, 1, (300, 200)).astype(np.float32)
    assert len(set(alike(rows))) == 300
