"""Parts of an output are those of the whole, forwards and backwards, whatever the operators on the way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st
from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, RuntimeException
from terraclara.core.errors import ModelError
from terraclara.core.explain.canonical import Canonical
from terraclara.core.explain.explainer import Explainer
from terraclara.core.explain.modes.deeplift import DEEPLIFT
from terraclara.core.explain.narrowed import narrowed
from terraclara.core.explain.node import Node
from terraclara.core.explain.rules.step import REFERENCE, SEED
from terraclara.core.explain.run import plain_session
from terraclara.core.explain.targets import Target
from terraclara.core.explain.trace import Network, trace, typed
from terraclara.core.explain.walk import Mode, walk
from terraclara.core.model import find_model

DATA = Path(__file__).parent / "data" / "explain"
IMAGES = ["clouds-4b", "clouds-6b"]


def both(network: Network, window: tuple[slice, slice], mode: Mode, x: Any) -> list[tuple[Any, Any]]:
    """Output and signal of the whole network and of the narrowed one, at ``window``."""
    part = narrowed(network, window)
    whole = network.shapes[network.outputs[0]]
    seed = np.zeros(whole, np.float32)
    inside = (..., *window)
    seed[inside] = np.random.default_rng(1).standard_normal(seed[inside].shape)
    found = []
    for each, weights, cut in ((network, seed, inside), (part, seed[inside], (...,))):
        back = walk(each, each.outputs[0], [each.input], mode)
        asked = {each.input: x, SEED: weights, **({REFERENCE: 0.5 * x} if mode.paired else {})}
        output, signal = plain_session(back.content).run([back.output, back.signals[each.input]], asked)
        found.append((output[cut], signal))
    assert part.shapes.keys() <= part.types.keys()
    return found


def agree(found: list[tuple[Any, Any]], size: float = 1e-5) -> None:
    (output, signal), (part, back) = found
    assert output.shape == part.shape
    assert signal.shape == back.shape
    np.testing.assert_allclose(part, output, rtol=0, atol=size * max(np.abs(output).max(), 1e-6))
    np.testing.assert_allclose(back, signal, rtol=0, atol=size * max(np.abs(signal).max(), 1e-6))


def work(network: Network) -> int:
    """Numbers that the network's convolutions make."""
    return sum(int(np.prod(network.shapes[node.outputs[0]])) for node in network.nodes if node.op == "Conv")


@pytest.mark.parametrize("name", IMAGES)
@pytest.mark.parametrize("mode", [Mode(), DEEPLIFT], ids=lambda mode: mode.name)
@pytest.mark.parametrize("place", [(0, 0), (64, 48), (112, 112)])
def test_bundled_networks(name: str, mode: Mode, place: tuple[int, int]) -> None:
    model = find_model(name)
    shape = (1, len(model.card.input.bands), 128, 128)
    network = trace(model.path, shape, [model.card.outputs[0].tensor], True)
    window = slice(place[0], place[0] + 16), slice(place[1], place[1] + 16)
    x = np.random.default_rng(0).random(shape).astype(np.float32)
    agree(both(network, window, mode, x))
    assert work(narrowed(network, window)) < 0.6 * work(network)


def maps(path: Path) -> bool:
    """Whether a network answers with an image."""
    shape = np.load(path.with_suffix(".npz"))["gradient_0"].shape
    return len(shape) == 4 and len(trace(path, shape, ["y"]).shapes["y"]) == 4


NETWORKS = [path for path in sorted(DATA.glob("*.onnx")) if maps(path)]


def test_there_are_exported_networks_of_images() -> None:
    assert len(NETWORKS) >= 3


@pytest.mark.parametrize("path", NETWORKS, ids=lambda path: path.stem)
def test_exported_networks(path: Path) -> None:
    shape = np.load(path.with_suffix(".npz"))["gradient_0"].shape
    network = trace(path, shape, ["y"])
    rng = np.random.default_rng(2)
    x = rng.standard_normal(shape).astype(np.float32)
    for _ in range(4):
        size = network.shapes["y"][2:]
        starts = [int(rng.integers(0, length - 1)) for length in size]
        rows, cols = (slice(a, int(rng.integers(a + 1, n + 1))) for a, n in zip(starts, size))
        agree(both(network, (rows, cols), Mode(), x), 2e-5)


# -- any network -------------------------------------------------------------------------------------------------------


class Drawing:
    """A network of random layers, each of 4 channels at most."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.nodes: list[Node] = []
        self.constants: dict[str, Any] = {}

    def constant(self, value: Any) -> str:
        name = f"c{len(self.constants)}"
        self.constants[name] = np.asarray(value)
        return name

    def weights(self, *shape: int) -> str:
        return self.constant(self.rng.standard_normal(shape).astype(np.float32))

    def add(self, op: str, *inputs: str, count: int = 1, **attributes: Any) -> str:
        names = tuple(f"t{len(self.nodes)}_{k}" for k in range(count))
        self.nodes.append(Node(op, inputs, names, attributes))
        return names[-1]

    def layer(self, kind: str, x: str, k: int, s: int, d: int, pad: int) -> str:
        """One layer of three channels in and out."""
        kernel = [k, max(1, k - 1)]
        pads = [min(pad, (n - 1) * d) for n in kernel] + [min(pad + 1, (n - 1) * d) for n in kernel]
        if kind == "conv":
            return self.add("Conv", x, self.weights(3, 3, *kernel), self.weights(3), strides=[s, 1], dilations=[d, d],
                            pads=pads, kernel_shape=kernel)  # fmt: skip
        if kind == "same":
            upper = "SAME_UPPER" if pad else "SAME_LOWER"
            return self.add("Conv", x, self.weights(3, 1, *kernel), strides=[s, s], auto_pad=upper, group=3)
        if kind == "max":
            return self.add("MaxPool", x, kernel_shape=kernel, strides=[s, s], pads=[min(p, k // 2) for p in pads])
        if kind == "mean":
            pads = [min(p, n // 2) for p, n in zip(pads, [*kernel, *kernel])]
            return self.add("AveragePool", x, kernel_shape=kernel, strides=[s, s], pads=pads, count_include_pad=pad % 2)
        if kind == "spread":
            extra = [(k + pad) % s] * 2
            pads = [min(p, 1) if n > 1 else 0 for p, n in zip(pads, [*kernel, *kernel])]
            return self.add("ConvTranspose", x, self.weights(3, 3, *kernel), strides=[s, s], pads=pads,
                            dilations=[d, d], output_padding=extra)  # fmt: skip
        if kind == "blocks":
            x = self.add("Conv", x, self.weights(12, 3, 1, 1))
            return self.add("DepthToSpace", x, blocksize=2, mode="DCR" if pad else "CRD")
        if kind == "grown":
            mode = ("nearest", "linear")[k % 2]
            counted = ("asymmetric", "half_pixel", "align_corners")[pad]
            scales = self.constant(np.array([1, 1, s, 2], np.float32))
            settings_at: dict[str, Any] = {"mode": mode, "coordinate_transformation_mode": counted}
            settings_at |= {"nearest_mode": "floor"} if mode == "nearest" else {}
            return self.add("Resize", x, "", scales, **settings_at)
        if kind == "mixed":
            y = self.add("Sigmoid", x)
            joined = self.add("Concat", x, self.add("Mul", x, y), axis=1)
            sizes = self.constant(np.array([2, 3, 1], np.int64))
            self.nodes.append(Node("Split", (joined, sizes), ("s0", "s1", "s2"), {"axis": 1}))
            return self.add("Softmax", "s1", axis=1)
        if kind == "turned":
            y = self.add("Transpose", x, perm=[0, 2, 3, 1])
            y = self.add("ReduceMean", y, axes=[-1], keepdims=1)
            return self.add("Add", x, self.add("Transpose", y, perm=[0, 3, 1, 2]))
        if kind == "squeezed":
            return self.add("Mul", x, self.add("Sigmoid", self.add("GlobalAveragePool", x)))
        raise AssertionError(kind)


#: What the runtime says of an image that is too small for its layers.
TOO_SMALL = (ModelError, InvalidArgument, Fail, RuntimeException)
KINDS = ("conv", "same", "max", "mean", "spread", "blocks", "grown", "mixed", "turned", "squeezed")
LAYER = st.tuples(st.sampled_from(KINDS), st.integers(1, 4), st.integers(1, 3), st.integers(1, 2), st.integers(0, 2))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.lists(LAYER, min_size=1, max_size=4), st.integers(0, 99), st.data())
def test_any_chain_of_layers(layers: list[tuple[str, int, int, int, int]], seed: int, data: st.DataObject) -> None:
    drawing, x = Drawing(seed), "x"
    assume(sum(layer[0] == "mixed" for layer in layers) < 2)
    for layer in layers:
        x = drawing.layer(layer[0], x, *layer[1:])
    drawing.nodes.append(Node("Identity", (x,), ("y",)))
    shape = (1, 3, 14, 11)
    try:
        network = typed(Canonical(drawing.nodes, drawing.constants, "x", 17, False), shape, ["y"])
        size = network.shapes["y"][2:]
        assume(min(size) > 0 and max(size) < 200)
        forwards = plain_session(walk(network, "y", [], Mode()).content)
        forwards.run(["y"], {"x": np.zeros(shape, np.float32), SEED: np.zeros(network.shapes["y"], np.float32)})
    except TOO_SMALL:
        reject()
    rows, cols = (
        slice(*sorted(data.draw(st.lists(st.integers(0, n), min_size=2, max_size=2, unique=True)))) for n in size
    )
    agree(both(network, (rows, cols), Mode(), drawing.rng.standard_normal(shape).astype(np.float32)), 1e-4)


@pytest.mark.parametrize("policy", ["stretch", "not_larger"])
def test_sizes_in_place_of_scales(policy: str) -> None:
    """What enlarges to given sizes; ONNX allows no scales where the ratio of sides is kept."""
    drawing = Drawing(4)
    x = drawing.add("Conv", "x", drawing.weights(3, 3, 3, 3))
    sizes = drawing.constant(np.array([1, 3, 20, 20], np.int64))
    how = {"mode": "nearest", "keep_aspect_ratio_policy": policy}
    drawing.nodes.append(Node("Resize", (x, "", "", sizes), ("y",), how))
    network = typed(Canonical(drawing.nodes, drawing.constants, "x", 18, False), (1, 3, 12, 12), ["y"])
    window, image = (slice(4, 7), slice(8, 9)), drawing.rng.standard_normal((1, 3, 12, 12)).astype(np.float32)
    sessions = [plain_session(walk(each, each.outputs[0], [], Mode()).content)
                for each in (network, narrowed(network, window))]  # fmt: skip
    whole, part = (
        session.run(None, {"x": image, SEED: np.zeros(session.get_inputs()[1].shape, np.float32)})[0]
        for session in sessions
    )
    np.testing.assert_allclose(part, whole[(..., *window)], atol=1e-5)


def test_what_looks_at_all_of_an_image_is_given_all_of_it() -> None:
    drawing = Drawing(3)
    x = drawing.layer("squeezed", drawing.layer("conv", "x", 3, 1, 1, 1), 1, 1, 1, 1)
    drawing.nodes.append(Node("Conv", (x, drawing.weights(2, 3, 1, 1)), ("y",)))
    network = typed(Canonical(drawing.nodes, drawing.constants, "x", 17, False), (1, 3, 20, 20), ["y"])
    part = narrowed(network, (slice(4, 6), slice(7, 9)))
    shapes = [part.shapes[node.outputs[0]] for node in part.nodes if node.op == "Conv"]
    assert [shape[2:] for shape in shapes] == [network.shapes[drawing.nodes[0].outputs[0]][2:], (2, 2)]
    x = np.random.default_rng(0).standard_normal((1, 3, 20, 20)).astype(np.float32)
    agree(both(network, (slice(4, 6), slice(7, 9)), Mode(), x))


# -- what is asked -----------------------------------------------------------------------------------------------------

REGION = st.tuples(st.integers(0, 250), st.integers(0, 250), st.integers(1, 120), st.integers(1, 120))


@given(REGION, st.sampled_from([(256, 256), (128, 300), (70, 40)]))
def test_a_window_holds_the_region_and_less_than_half_of_the_output(
    region: tuple[int, int, int, int], size: tuple[int, int]
) -> None:
    row, col, height, width = region
    mask = np.zeros(size, bool)
    mask[row : row + height, col : col + width] = True
    assume(mask.any())
    window = Target("y", 0, region=mask).window(size)
    if window is None:
        return
    assert mask[window].sum() == mask.sum()
    assert 2 * mask[window].size < mask.size
    output = np.random.default_rng(0).standard_normal((2, 3, *size))
    target = Target("y", 1, against=2, region=mask)
    np.testing.assert_allclose(target.within(window).value(output[(..., *window)]), target.value(output), rtol=1e-6)


def test_places_in_one_square_share_a_window() -> None:
    windows = {repr(Target("y", region=(row, 40)).window((256, 256))) for row in range(128, 144)}
    assert windows == {repr((slice(128, 144), slice(32, 48)))}
    assert Target("y").window((256, 256)) is None
    middle = np.zeros((128, 128), bool)
    middle[60:68, 61:66] = True
    assert Target("y", region=middle).window((128, 128)) == (slice(48, 80), slice(48, 80))
    assert Target("y", region=(3, 3)).window((16, 16)) is None


@pytest.mark.parametrize("mode", [Mode(), DEEPLIFT], ids=lambda mode: mode.name)
def test_an_explainer_gives_the_numbers_of_the_whole(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    model = find_model("clouds-4b")
    x = np.random.default_rng(4).random((1, 4, 96, 96)).astype(np.float32)
    mask = np.zeros((96, 96), bool)
    mask[50:60, 70:75] = True
    tensor = model.card.outputs[0].tensor
    for region in (mask, (3, 95)):
        target = Target(tensor, 1, region=region)
        part = Explainer(model)
        found = part.run(x, target, mode, reference=0.5 * x)
        value = part.value(x, target)
        output, window = part.around(x, target)
        assert window is not None
        assert output.shape[2] < 96
        assert part.output(x, target).shape[2:] == (96, 96)
        with monkeypatch.context() as patched:
            patched.setattr(Target, "window", lambda self, size: None)
            whole = Explainer(model)
            wanted = whole.run(x, target, mode, reference=0.5 * x)
            np.testing.assert_allclose(value, whole.value(x, target), rtol=1e-5)
        np.testing.assert_allclose(found.value, wanted.value, rtol=1e-5)
        np.testing.assert_allclose(found.reference_value, wanted.reference_value, rtol=1e-5)
        signal, other = (each.signals[model.card.input.tensor] for each in (found, wanted))
        np.testing.assert_allclose(signal, other, atol=1e-6 * np.abs(other).max())
