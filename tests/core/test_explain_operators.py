"""Each operator's rule: linear ones by the definition of an adjoint, others by finite differences."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from explain_cases import Case, cases
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from terraclara.core.errors import NoGradientError
from terraclara.core.explain.rules.step import SEED
from terraclara.core.explain.trace import trace
from terraclara.core.explain.walk import Mode, walk

ALL = cases()


def test_there_are_enough() -> None:
    assert len(ALL) >= 500
    assert len({case.name for case in ALL}) == len(ALL)


def session_of(content: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_operator(case: Case, tmp_path: Path) -> None:
    check(case, tmp_path)


def check(case: Case, folder: Path) -> None:
    path = case.write(folder / "case.onnx")
    network = trace(path, case.shape, ["y"])
    back = walk(network, "y", [network.input], Mode())
    rng = np.random.default_rng(3)
    # No two numbers are close, so that no maximum changes hands within a difference.
    steps = rng.permutation(int(np.prod(case.shape))) + 0.5
    x = (case.low + (case.high - case.low) * steps / steps.size).reshape(case.shape).astype(np.float32)
    v = rng.standard_normal(network.shapes["y"]).astype(np.float32)
    both = session_of(back.content)
    y, g = both.run(["y", back.signals["x"]], {"x": x, SEED: v})
    assert g.shape == x.shape
    if case.linear:
        u = rng.standard_normal(case.shape).astype(np.float32)
        (au,) = both.run(["y"], {"x": u, SEED: v})
        forward, backward = _dot(au, v), _dot(u, g)
        assert abs(forward - backward) <= 1e-6 * max(_norm(au) * _norm(v), _norm(u) * _norm(g))
        return
    original = session_of(path.read_bytes())
    d = rng.standard_normal(case.shape).astype(np.float32)
    e = min(2e-3, 0.2 * (case.high - case.low) / steps.size)

    def f(at: Any) -> float:
        return _dot(original.run(["y"], {"x": at.astype(np.float32)})[0], v)

    up, down = (x + e * d).astype(np.float32), (x - e * d).astype(np.float32)
    moved = _dot(up.astype(float) - down, g)
    scale = _norm(g) * _norm(up.astype(float) - down)
    assert abs(f(up) - f(down) - moved) <= 1e-2 * scale + 2e-6 * _norm(y) * _norm(v)


def _dot(a: Any, b: Any) -> float:
    return float(np.sum(a.astype(float) * b.astype(float)))


def _norm(a: Any) -> float:
    return float(np.linalg.norm(np.asarray(a, float)))


def test_an_operator_without_a_rule_is_named(tmp_path: Path) -> None:
    path = Case("Det", (2, 3, 3), linear=False).write(tmp_path / "case.onnx")
    network = trace(path, (2, 3, 3), ["y"])
    with pytest.raises(NoGradientError, match=r"operator Det .* such as occlusion") as caught:
        walk(network, "y", ["x"], Mode())
    assert caught.value.operator == "Det"


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (
            Case("Dropout", (3, 4), {}, {"r": np.float32(0.5)[()], "t": np.array(True)}, ("x", "r", "t")),
            "training mode",
        ),
        (Case("Pad", (4, 5), {"mode": "edge"}, {"p": np.array([-1, 2, 0, 1], np.int64)}, ("x", "p")), "cuts off"),
        (Case("Einsum", (3, 3), {"equation": "ii->i"}), "equation ii->i"),
        (Case("Einsum", (1, 4), {"equation": "ij,ij->ij"}, {"w": np.ones((3, 4), np.float32)}, ("x", "w")), "repeats"),
    ],
)
def test_a_setting_without_a_rule_is_named(case: Case, words: str, tmp_path: Path) -> None:
    network = trace(case.write(tmp_path / "case.onnx"), case.shape, ["y"])
    with pytest.raises(NoGradientError, match=words):
        walk(network, "y", ["x"], Mode())


@given(
    kernel=st.tuples(st.integers(1, 5), st.integers(1, 5)),
    strides=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    dilations=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    pads=st.tuples(*[st.integers(0, 4)] * 4),
    group=st.sampled_from((1, 2, 4)),
    channels=st.sampled_from((4, 32)),
    transposed=st.booleans(),
)
@settings(max_examples=60)
def test_any_convolution(
    kernel: tuple[int, int],
    strides: tuple[int, int],
    dilations: tuple[int, int],
    pads: tuple[int, int, int, int],
    group: int,
    channels: int,
    transposed: bool,
) -> None:
    """Few channels go back through all phases of a stride at once, more through each in a kernel of its own."""
    attributes = {"strides": strides, "dilations": dilations, "pads": pads, "group": group}
    size = (14, 13)
    spans = [d * (k - 1) + 1 for k, d in zip(kernel, dilations)]
    assume(all(n + pads[i] + pads[i + 2] >= spans[i] for i, n in enumerate(size)))
    if transposed:
        assume(all((n - 1) * strides[i] + spans[i] > pads[i] + pads[i + 2] for i, n in enumerate(size)))
    weights = np.random.default_rng(0).standard_normal((channels, channels // group, *kernel)).astype(np.float32)
    case = Case("ConvTranspose" if transposed else "Conv", (2, channels, *size), attributes, {"w": weights}, ("x", "w"))
    with tempfile.TemporaryDirectory() as folder:
        check(case, Path(folder))
