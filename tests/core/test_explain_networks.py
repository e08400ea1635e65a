"""Whole networks: gradients as torch computes them, and those of the bundled models by finite differences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from terraclara.core.errors import NoGradientError
from terraclara.core.explain.explainer import Explainer
from terraclara.core.explain.rules.step import SEED
from terraclara.core.explain.run import plain_session
from terraclara.core.explain.targets import Target
from terraclara.core.explain.trace import trace
from terraclara.core.explain.walk import Mode, walk
from terraclara.core.model import load_model

DATA = Path(__file__).parent / "data" / "explain"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
NETWORKS = sorted(path.stem for path in DATA.glob("*.onnx"))


def drawn(shape: tuple[int, ...], seed: int) -> np.ndarray[Any, Any]:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def test_there_are_enough_networks_of_all_opsets() -> None:
    opsets = {max(o.version for o in onnx.load(DATA / f"{name}.onnx").opset_import) for name in NETWORKS}
    producers = {onnx.load(DATA / f"{name}.onnx").opset_import[0].version >= 18 for name in NETWORKS}
    assert len(NETWORKS) >= 12
    assert min(opsets) == 11
    assert max(opsets) == 22
    assert producers == {True, False}


@pytest.mark.parametrize("name", NETWORKS)
def test_gradients_are_those_of_torch(name: str) -> None:
    frozen = np.load(DATA / f"{name}.npz")
    network = trace(DATA / f"{name}.onnx", frozen["gradient_0"].shape, ["y"])
    back = walk(network, "y", [network.input], Mode())
    session = plain_session(back.content)
    shares, medians = [], []
    for seed in range(3):
        x = drawn(frozen["gradient_0"].shape, seed)
        given = {"x": x, SEED: drawn(network.shapes["y"], 100 + seed)}
        (found,) = session.run([back.signals["x"]], given)
        wanted = frozen[f"gradient_{seed}"]
        off = np.abs(found - wanted) / np.abs(wanted).max()
        shares.append((off < 1e-4).mean())
        medians.append(np.median(off))
    assert min(shares) >= 0.995
    assert np.median(medians) < 1e-5


@pytest.mark.parametrize("path", sorted(MODELS.glob("*.onnx")), ids=lambda path: path.stem)
def test_bundled_models_against_finite_differences(path: Path) -> None:
    model = load_model(path)
    spec = model.card.input
    width = len(spec.bands) * spec.dates
    rng = np.random.default_rng(5)
    shape = (60, width) if spec.layout == "pixels" else (1, width, 32, 32)
    x = (0.1 + 0.2 * rng.random(shape)).astype(np.float32)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    original = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    if spec.layout == "pixels":
        # An estimate jumps where it is beyond its range by just the tolerance, and bends where it enters it: those well
        # within it come first.
        names = [item.name for item in original.get_outputs()]
        flags = original.run(["flag"], {spec.tensor: x})[0] if "flag" in names else np.zeros(len(x))
        edge = flags.astype(int).ravel() & (4 + 8 + 16 + 32) > 0
        for item in model.card.outputs:
            if item.kind == "mean" and item.valid_range is not None:
                low, high = item.valid_range
                estimate = original.run([item.tensor], {spec.tensor: x})[0].ravel()
                edge |= np.abs(estimate - (low + high) / 2) > 0.48 * (high - low)
        x = x[np.argsort(edge, kind="stable")][:6]
    explainer = Explainer(model)
    kinds = ("mean", "std", "probability")
    smooth = {s.tensor: s for s in model.card.outputs if s.kind in kinds or (s.kind == "value" and s.channel == 0)}
    assert smooth
    for output in smooth:
        target = Target(output, 0, scores=False)
        slope = explainer.run(x, target).signals[model.card.input.tensor].astype(float)
        steps = np.abs(slope) / max(np.abs(slope).max(), 1e-30)  # along the slope itself the change is largest
        direction = np.sign(slope) * steps

        def value(at: Any, output: str = output, target: Target = target) -> float:
            return float(target.value(original.run([output], {model.card.input.tensor: at})[0]).sum())

        errors = []
        for e in (1e-2, 1e-3, 2e-4, 5e-5):  # small ones pass fewer kinks, large ones the rounding of the network
            up, down = (x + e * direction).astype(np.float32), (x - e * direction).astype(np.float32)
            change, promised = value(up) - value(down), float((slope * (up.astype(float) - down)).sum())
            errors.append(abs(change - promised) / max(abs(promised), 1e-12))
        assert min(errors) < 0.02, (output, errors)


@pytest.mark.parametrize("path", [*sorted(DATA.glob("*.onnx")), *sorted(MODELS.glob("*.onnx"))], ids=lambda p: p.stem)
def test_sizes_that_are_told_by_rules_are_those_of_a_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from terraclara.core.explain import trace as module

    if path.parent == DATA:
        shape, output = np.load(path.with_suffix(".npz"))["gradient_0"].shape, "y"
    else:
        model = load_model(path)
        spec = model.card.input
        shape = (2, len(spec.bands) * spec.dates, *((64, 64) if spec.layout == "image" else ()))
        output = model.card.outputs[0].tensor
    try:
        told = trace(path, shape, [output])
    except NoGradientError:  # trees
        return
    monkeypatch.setattr(module, "_told", lambda proto: {})
    ran = trace(path, shape, [output])
    assert told.shapes == ran.shapes
    assert told.types == ran.types
    assert (told.nodes, told.active) == (ran.nodes, ran.active)
    assert told.constants.keys() == ran.constants.keys()
    assert all(np.array_equal(told.constants[name], ran.constants[name]) for name in told.constants)


def test_weights_held_apart_are_those_of_the_whole_graph() -> None:
    frozen = np.load(DATA / "resnet.npz")
    network = trace(DATA / "resnet.onnx", frozen["gradient_0"].shape, ["y"])
    back = walk(network, "y", [network.input], Mode())
    assert len(back.weights) > 2
    assert len(back.graph) < 0.5 * len(back.content)
    given = {"x": drawn(frozen["gradient_0"].shape, 0), SEED: drawn(network.shapes["y"], 100)}
    apart, whole = (plain_session(content, weights=w) for content, w in
                    ((back.graph, back.weights), (back.content, None)))  # fmt: skip
    for one, other in zip(apart.run(None, given), whole.run(None, given)):
        assert np.array_equal(one, other)


def saved(path: Path, nodes: list[Any], shape: list[Any], weights: list[Any]) -> Path:
    told = [onnx.helper.make_tensor_value_info("x", 1, shape)], [onnx.helper.make_tensor_value_info("y", 1, None)]
    graph = onnx.helper.make_graph(nodes, "made", *told, weights)
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 21)], ir_version=10), path)
    return path


def test_weights_of_types_that_numpy_does_not_know(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    packed = rng.integers(-8, 8, (64, 32))
    weights = [
        onnx.helper.make_tensor("W", onnx.TensorProto.INT4, packed.shape, packed.ravel().tolist()),
        onnx.numpy_helper.from_array(np.float32(0.1), "scale"),
    ]
    nodes = [
        onnx.helper.make_node("DequantizeLinear", ["W", "scale"], ["whole"]),
        onnx.helper.make_node("MatMul", ["x", "whole"], ["y"]),
    ]
    path = saved(tmp_path / "int4.onnx", nodes, ["n", 64], weights)
    found = Explainer(load_model(path, [f"b{k}" for k in range(64)]), "cpu").run(drawn((2, 64), 0), Target("y", 3))
    (slope,) = (signal for name, signal in found.signals.items() if name == "x")
    np.testing.assert_allclose(slope, np.tile(0.1 * packed[:, 3], (2, 1)), rtol=1e-5)


def test_windows_that_onnx_counts_otherwise_are_counted_by_the_runtime(tmp_path: Path) -> None:
    pool = {"kernel_shape": [3, 3], "strides": [1, 1], "dilations": [2, 2], "auto_pad": "SAME_UPPER"}
    weights = [onnx.numpy_helper.from_array(drawn((4, 1, 3, 3), 1), "W")]
    nodes = [
        onnx.helper.make_node("MaxPool", ["x"], ["p"], **pool),
        onnx.helper.make_node("Conv", ["p", "W"], ["y"], pads=[1] * 4),
    ]
    path = saved(tmp_path / "pool.onnx", nodes, ["n", 1, "h", "w"], weights)
    ran = onnxruntime.InferenceSession(path).run(None, {"x": drawn((1, 1, 16, 16), 0)})[0]
    assert trace(path, (1, 1, 16, 16), ["y"]).shapes["y"] == ran.shape
