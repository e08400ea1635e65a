"""Guided maps as Captum computes them, relevance as zennit does, and sums that must come out."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
import pytest
from explain_cases import Case
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from terraclara.core.errors import ModelError, NoGradientError, NoRuleError, ParameterError
from terraclara.core.explain.modes.deeplift import DEEPLIFT
from terraclara.core.explain.modes.guided import DECONVNET, GUIDED
from terraclara.core.explain.modes.lrp import lrp
from terraclara.core.explain.node import Node
from terraclara.core.explain.rules.step import REFERENCE, SEED
from terraclara.core.explain.run import apply, plain_session
from terraclara.core.explain.trace import trace
from terraclara.core.explain.walk import Mode, walk

DATA = Path(__file__).parent / "data" / "explain"
NETWORKS = sorted(path.stem for path in DATA.glob("*.onnx"))
Array = np.ndarray[Any, Any]


def drawn(shape: tuple[int, ...], seed: int) -> Array:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def shape_of(name: str) -> tuple[int, ...]:
    return np.load(DATA / f"{name}.npz")["gradient_0"].shape


def carried(
    name: str, mode: Mode, x: Array, seed: Optional[Array] = None, reference: Optional[Array] = None
) -> tuple[Array, Array, Array]:
    """What comes back, the output, and the output for the reference."""
    network = trace(DATA / f"{name}.onnx", x.shape, ["y"])
    back = walk(network, "y", [network.input], mode)
    given = {"x": x, SEED: one_hot(network.shapes["y"]) if seed is None else seed}
    if reference is not None:
        given[REFERENCE] = reference
    signal, y, y0 = plain_session(back.content).run([back.signals["x"], "y", back.reference_output], given)
    return signal, y, y0


def one_hot(shape: tuple[int, ...]) -> Array:
    seed = np.zeros(shape, np.float32)
    seed[:, 1] = 1
    return seed


MODES = {
    "guided": (GUIDED, 1e-5),
    "deconvnet": (DECONVNET, 1e-5),
    "lrp_epsilon": (lrp("epsilon"), 1e-4),
    "lrp_gamma": (lrp("gamma", gamma=0.25), 1e-4),
    "lrp_z_plus": (lrp("z_plus"), 1e-4),
    "lrp_alpha_beta": (lrp("alpha_beta", alpha=2.0, beta=1.0), 1e-4),
    "lrp_composite": (lrp("composite", low=np.float32(-4), high=np.float32(4)), 1e-4),
}


@pytest.mark.parametrize("method", MODES)
def test_signals_are_those_of_captum_and_zennit(method: str) -> None:
    mode, tolerance = MODES[method]
    wanted = np.load(DATA / "plain.npz")[method]
    found, _, _ = carried("plain", mode, drawn(wanted.shape, 0))
    assert np.abs(found - wanted).max() <= tolerance * np.abs(wanted).max()


@pytest.mark.parametrize("name", NETWORKS)
def test_deeplift_adds_up(name: str) -> None:
    x = drawn(shape_of(name), 0)
    reference = 0.3 * drawn(x.shape, 7)
    network = trace(DATA / f"{name}.onnx", x.shape, ["y"])
    seed = drawn(network.shapes["y"], 8)
    m, y, y0 = carried(name, DEEPLIFT, x, seed, reference)
    each = (m.astype(float) * (x - reference)).reshape(len(x), -1).sum(1)
    change = ((y.astype(float) - y0) * seed).reshape(len(x), -1).sum(1)
    # Of sums that nearly cancel, the size of what is summed is the measure.
    size = np.linalg.norm(((y.astype(float) - y0) * seed).reshape(len(x), -1), axis=1)
    assert (np.abs(each - change) <= 1e-4 * np.maximum(np.abs(change), size)).all()


@pytest.mark.parametrize("name", ["plain", "resnet", "mobilenet2", "unet_transpose", "lstm", "tempcnn", "transformer"])
def test_relevance_can_be_followed_through(name: str) -> None:
    x = drawn(shape_of(name), 0)
    for rule in ("epsilon", "gamma", "z_plus", "alpha_beta"):
        found, _, _ = carried(name, lrp(rule), x)
        assert np.isfinite(found).all()
        assert found.any()


def test_relevance_is_kept_where_there_is_no_bias(tmp_path: Path) -> None:
    import onnx
    from onnx import helper, numpy_helper

    rng = np.random.default_rng(0)
    weights = [numpy_helper.from_array(rng.standard_normal((8, 8)).astype(np.float32), f"w{i}") for i in range(3)]
    nodes = []
    for i in range(3):
        nodes.append(helper.make_node("MatMul", ["x" if i == 0 else f"a{i}", f"w{i}"], ["y" if i == 2 else f"z{i}"]))
        if i < 2:
            nodes.append(helper.make_node("Relu", [f"z{i}"], [f"a{i + 1}"]))
    kind = onnx.TensorProto.FLOAT
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("x", kind, [4, 8])],
                              [helper.make_tensor_value_info("y", kind, [4, 8])], weights)  # fmt: skip
    path = tmp_path / "net.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    network = trace(path, (4, 8), ["y"])
    back = walk(network, "y", ["x"], lrp("epsilon", epsilon=1e-9))
    given = {"x": drawn((4, 8), 1), SEED: one_hot((4, 8))}
    r, y = plain_session(back.content).run([back.signals["x"], "y"], given)
    np.testing.assert_allclose(r.sum(1), y[:, 1], rtol=1e-3)


def test_rules_that_cannot_be_are_told() -> None:
    with pytest.raises(ParameterError, match="no LRP rule 'best'"):
        lrp("best")
    with pytest.raises(ParameterError, match="alpha - beta must be 1"):
        lrp("alpha_beta", alpha=2, beta=2)
    with pytest.raises(ParameterError, match="low, high"):
        lrp("composite")


@pytest.mark.parametrize("rule", ["epsilon", "gamma"])
def test_a_gate_behind_a_rectifier_hands_no_relevance_to_what_is_cut_off(rule: str, tmp_path: Path) -> None:
    """A sigmoid makes one half of zero: below it a rectified zero must not be divided by."""
    rng = np.random.default_rng(0)
    weights = rng.standard_normal((3, 2, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["z"], pads=[1] * 4),
        helper.make_node("Relu", ["z"], ["r"]),
        helper.make_node("Sigmoid", ["r"], ["s"]),
        helper.make_node("Conv", ["s", "v"], ["y"]),
    ]
    values = {"w": weights, "v": rng.standard_normal((2, 3, 1, 1)).astype(np.float32)}
    graph = helper.make_graph(
        nodes,
        "gated",
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, (1, 2, 6, 6))],
        [onnx.ValueInfoProto(name="y")],
        [numpy_helper.from_array(value, name) for name, value in values.items()],
    )
    path = tmp_path / "gated.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    network = trace(path, (1, 2, 6, 6), ["y"])
    back = walk(network, "y", ["x"], lrp(rule))
    x = np.abs(drawn((1, 2, 6, 6), 1))
    seed = one_hot(network.shapes["y"])
    signal, y = plain_session(back.content).run([back.signals["x"], "y"], {"x": x, SEED: seed})
    assert np.abs(signal).max() < 1e3 * np.abs(y).max()


@given(
    channels=st.sampled_from((3, 9, 16)),
    kernel=st.sampled_from((1, 3)),
    stride=st.integers(1, 2),
    act=st.sampled_from(("Relu", "Clip", "")),
    depthwise=st.booleans(),
    bias=st.booleans(),
    gamma=st.sampled_from((0.1, 0.25, 1.0)),
    seed=st.integers(0, 99),
)
@settings(max_examples=40)
def test_gamma_by_its_definition(
    channels: int, kernel: int, stride: int, act: str, depthwise: bool, bias: bool, gamma: float, seed: int
) -> None:
    """Of any two layers, in whichever of its forms the rule is written: contributions of an output's sign count more.

    For inputs of both signs and above zero, behind a rectifier, a bounded one and none, layer by layer in float64.
    """
    rng = np.random.default_rng(seed)
    width = 8
    group = width if depthwise else 1
    weights = {"w": (width, channels, kernel, kernel), "v": (width, width // group, 3, 3)}
    values = {name: rng.standard_normal(shape).astype(np.float32) for name, shape in weights.items()}
    values["b"], values["c"] = ((0.3 * rng.standard_normal(width) * bias).astype(np.float32) for _ in range(2))
    values.update(low=np.float32(0), high=np.float32(3))
    first = {"pads": [kernel // 2] * 4, "strides": [stride] * 2}
    second = {"pads": [1] * 4, "group": group}
    middle = {"Relu": ["z"], "Clip": ["z", "low", "high"], "": ["z"]}[act]
    nodes = [
        helper.make_node("Conv", ["x", "w", "b"], ["z"], **first),
        helper.make_node(act or "Identity", middle, ["a"]),
        helper.make_node("Conv", ["a", "v", "c"], ["y"], **second),
    ]
    shape = (1, channels, 6, 6)
    graph = helper.make_graph(
        nodes,
        "two layers",
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, shape)],
        [onnx.ValueInfoProto(name="y")],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in values.items()],
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "net.onnx"
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
        network = trace(path, shape, ["y"])
    back = walk(network, "y", ["x"], lrp("gamma", gamma=gamma))
    x, ask = drawn(shape, seed), np.abs(drawn(network.shapes["y"], seed + 1))
    (found,) = plain_session(back.content).run([back.signals["x"]], {"x": x, SEED: ask})

    def matrix(name: str, size: tuple[int, ...], attributes: dict[str, Any]) -> Array:
        eye = np.eye(int(np.prod(size)), dtype=np.float32).reshape(-1, *size)
        made = apply(Node("Conv", ("x", name), ("y",), attributes), {"x": eye, name: values[name]}, 17)[0]
        return made.reshape(len(eye), -1).T.astype(float)

    def share(A: Array, at: Array, offset: Array, relevance: Array) -> Array:
        parts = np.hstack([A * at, offset[:, None]])
        sign = np.where(parts.sum(1) > 0, 1, -1)[:, None]
        parts = parts + gamma * sign * np.maximum(sign * parts, 0)
        given = parts / (parts.sum(1, keepdims=True) + 1e-6 * sign) * relevance[:, None]
        return given[:, :-1].sum(0)

    inner = network.shapes["a"] if "a" in network.shapes else network.shapes["z"]
    A, B = matrix("w", shape[1:], first), matrix("v", inner[1:], second)
    b, c = (np.repeat(values[k].astype(float), len(M) // width) for k, M in (("b", A), ("c", B)))
    z = A @ x.ravel() + b
    a = np.clip(z, 0, 3 if act == "Clip" else None) if act else z
    y = B @ a + c
    assume(min(np.abs(z).min(), np.abs(y[y != 0]).min()) > 1e-3)  # which sign it is, is told by all digits
    wanted = share(A, x.ravel(), b, share(B, a, c, y * ask.ravel())).reshape(shape)
    assert np.abs(found - wanted).max() <= 1e-4 * np.abs(wanted).max()


def test_a_product_of_two_tensors_in_one_equation_is_refused(tmp_path: Path) -> None:
    path = Case("Einsum", (3, 4), {"equation": "ij,kj->ik"}, inputs=("x", "x")).write(tmp_path / "e.onnx")
    network = trace(path, (3, 4), ["y"])
    for mode in (DEEPLIFT, lrp("epsilon")):
        with pytest.raises(NoGradientError, match="two tensors"):
            walk(network, "y", ["x"], mode)


def written(path: Path, nodes: list[Any], width: int, constants: Optional[dict[str, Array]] = None) -> Path:
    """A network of rows ``x`` ``(n, width)`` that ends with ``y``."""
    kind = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        "written",
        [helper.make_tensor_value_info("x", kind, ["n", width])],
        [onnx.ValueInfoProto(name="y")],
        [numpy_helper.from_array(value, name) for name, value in (constants or {}).items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def differences(path: Path, x: Array, reference: Array) -> tuple[Array, float]:
    """What each element gave by DeepLIFT, and the change of ``y``, one row."""
    network = trace(path, x.shape, ["y"])
    back = walk(network, "y", ["x"], DEEPLIFT)
    seed = np.ones(network.shapes["y"], np.float32)
    given = {"x": x, REFERENCE: reference, SEED: seed}
    signal, y, y0 = plain_session(back.content).run([back.signals["x"], "y", back.reference_output], given)
    return signal * (x - reference), float(y.sum() - y0.sum())


QUOTIENT = [
    helper.make_node("Split", ["x"], ["u", "v"], axis=1),
    helper.make_node("Exp", ["u"], ["a"]),
    helper.make_node("Exp", ["v"], ["b"]),
    helper.make_node("Div", ["a", "b"], ["y"]),
]


def test_a_quotient_shares_its_change_by_numbers_of_its_own_size(tmp_path: Path) -> None:
    """Both parts of a share may be 10^-30, and one of them over the other's reference larger than any number."""
    path = written(tmp_path / "q.onnx", QUOTIENT, 2)
    for here, there in [((-60, -60), (-20, -20)), ((-40, -39), (-1, -2)), ((2, 1), (0, 0))]:
        x, start = np.array([here], np.float32), np.array([there], np.float32)
        given, change = differences(path, x, start)
        assert np.isfinite(given).all()
        assert np.abs(given).max() < 10
        assert given.sum() == pytest.approx(change, abs=1e-4)


@given(numbers=st.lists(st.floats(0.125, 8, width=32), min_size=4, max_size=4), signs=st.integers(0, 15))
@settings(max_examples=40, deadline=None)
def test_a_quotient_adds_up_whatever_the_signs(numbers: list[float], signs: int) -> None:
    x, start = (np.array(numbers, np.float32) * [1 - 2 * (signs >> k & 1) for k in range(4)]).reshape(2, 1, 2)
    with tempfile.TemporaryDirectory() as folder:
        nodes = [QUOTIENT[0], helper.make_node("Div", ["u", "v"], ["y"])]
        given, change = differences(
            written(Path(folder) / "q.onnx", nodes, 2), x.astype(np.float32), start.astype(np.float32)
        )
    assert given.sum() == pytest.approx(change, rel=1e-4, abs=1e-3)


@pytest.mark.parametrize("op", ["Log", "Sqrt"])
def test_what_bends_near_zero_is_not_taken_for_its_slope_there(op: str, tmp_path: Path) -> None:
    path = written(tmp_path / "l.onnx", [helper.make_node(op, ["x"], ["y"])], 1)
    for here, there in [(1e-12, 1e-8), (1e-8, 1e-12), (3e-7, 0.5)]:
        given, change = differences(path, np.array([[here]], np.float32), np.array([[there]], np.float32))
        assert given.sum() == pytest.approx(change, rel=1e-4)


@pytest.mark.parametrize("op", ["Exp", "Cos"])
def test_relevance_of_a_kernel_is_refused(op: str, tmp_path: Path) -> None:
    """Handed through a distance it is as large as one over the distance: there is no rule."""
    nodes = [helper.make_node("MatMul", ["x", "w"], ["d"]), helper.make_node(op, ["d"], ["y"])]
    network = trace(written(tmp_path / "k.onnx", nodes, 3, {"w": drawn((3, 2), 0)}), (1, 3), ["y"])
    for rule in ("epsilon", "gamma", "z_plus", "alpha_beta"):
        with pytest.raises(NoRuleError, match=f"no rule for the network's operator {op}. Choose deeplift") as caught:
            walk(network, "y", ["x"], lrp(rule))
        assert caught.value.operator == op


def test_the_distance_to_a_place_itself_has_no_slope(tmp_path: Path) -> None:
    """Of ``(1 + r) exp(-r)`` with the distance ``r``, whose slope at zero is zero and not infinity times zero."""
    nodes = [
        helper.make_node("Mul", ["x", "x"], ["xx"]),
        helper.make_node("ReduceSum", ["xx", "axis"], ["square"], keepdims=1),
        helper.make_node("Sqrt", ["square"], ["r"]),
        helper.make_node("Add", ["r", "one"], ["more"]),
        helper.make_node("Neg", ["r"], ["less"]),
        helper.make_node("Exp", ["less"], ["e"]),
        helper.make_node("Mul", ["more", "e"], ["y"]),
    ]
    constants = {"axis": np.array([1]), "one": np.ones(1, np.float32)}
    network = trace(written(tmp_path / "m.onnx", nodes, 3, constants), (2, 3), ["y"])
    back = walk(network, "y", ["x"], Mode())
    x = np.array([[0, 0, 0], [0.3, 0, -0.4]], np.float32)
    (slope,) = plain_session(back.content).run([back.signals["x"]], {"x": x, SEED: np.ones((2, 1), np.float32)})
    np.testing.assert_allclose(slope, -x * np.exp(-0.5) * [[0], [1]], atol=1e-6)


def test_a_constant_is_told_as_one(tmp_path: Path) -> None:
    nodes = [
        helper.make_node("Shape", ["x"], ["size"]),
        helper.make_node("Expand", ["one", "size"], ["y"]),
    ]
    path = written(tmp_path / "c.onnx", nodes, 3, {"one": np.ones(1, np.float32)})
    with pytest.raises(ModelError, match="does not change smoothly"):
        trace(path, (2, 3), ["y"])
