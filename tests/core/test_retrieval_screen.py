"""The network that knows strangers, and its graph, where its packages are installed."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Iterator

import numpy as np
import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts" / "models"


@pytest.fixture
def scripts() -> Iterator[None]:
    sys.path.insert(0, str(SCRIPTS))
    yield
    sys.path.remove(str(SCRIPTS))


@pytest.fixture
def screen(scripts: None) -> ModuleType:
    return pytest.importorskip("screen")


def test_shuffled_rows_keep_their_values_and_lose_their_order(screen: ModuleType) -> None:
    rows = np.random.default_rng(0).random((5000, 4))
    out = screen.shuffled(rows, np.random.default_rng(1))
    np.testing.assert_allclose(np.sort(out, axis=1), np.sort(rows, axis=1))
    assert (out != rows).any(axis=1).all()


def test_the_network_tells_what_can_be_told_and_its_graph_agrees(screen: ModuleType) -> None:
    onnx = pytest.importorskip("onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    from terraclara.core.gp.domain import fit_domain

    rng = np.random.default_rng(2)
    known = np.column_stack([rng.normal(0.1, 0.02, 4000), rng.normal(0.4, 0.05, 4000)])
    strange = known[:, ::-1] + rng.normal(0, 0.01, known.shape)
    network = screen.fit_screen(known[:3000], strange[:3000], hidden=(6, 4), iterations=80)
    network = network.shifted(float(np.quantile(network.score(known[3000:]), 0.98)))
    assert np.mean(network.score(strange[3000:]) > 0) > 0.98
    domain = fit_domain(known[:3000], known[3000:], false_alarm=0.02, centers=16)
    node = onnx.helper.make_node("ReduceMax", ["spectra"], ["flag"], axes=[1], keepdims=0)
    floats = onnx.TensorProto.FLOAT
    graph = onnx.helper.make_graph(
        [node],
        "largest",
        [onnx.helper.make_tensor_value_info("spectra", floats, ["n", 2])],
        [onnx.helper.make_tensor_value_info("flag", floats, ["n"])],
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)])
    model.ir_version = 8
    session = onnxruntime.InferenceSession(screen.add_domain(model, domain, network).SerializeToString())
    rows = np.vstack([known, strange, rng.uniform(0, 1, (3000, 2))]).astype(np.float32)
    (found,) = session.run(["flag"], {"spectra": rows})
    expected = 2.0 * ((network.score(rows) > 0) | domain.outside(rows))
    assert 0.1 < np.mean(expected > 0) < 0.9
    assert np.mean(np.abs(found - rows.max(axis=1) - expected) < 1e-6) > 0.999
