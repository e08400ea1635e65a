"""Checks of explanations: each by cases with a known answer, and together on the bundled models."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from explain_models import process
from onnx import helper
from terraclara.core.errors import ModelError, ParameterError
from terraclara.core.explain import (
    METHODS,
    Explainer,
    Explanation,
    Forwards,
    Target,
    activation,
    believable,
    deeplift,
    exact_shapley,
    gradient,
    layers,
    lrp,
)
from terraclara.core.explain.checks import (
    AMBER,
    GREEN,
    NONE,
    RED,
    Check,
    _settled,
    _stability,
    _weights,
    completeness_check,
)
from terraclara.core.explain.explanation import completeness
from terraclara.core.explain.faithfulness import Faithfulness, faithfulness, spearman
from terraclara.core.explain.players import answers
from terraclara.core.explain.randomize import unlearned
from terraclara.core.explain.scope import scope_of
from terraclara.core.model import Model, Session, load_model

DATA = Path(__file__).parent / "data" / "explain"
KNOWN = DATA.parent / "explain_known"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
Array = np.ndarray[Any, Any]
CLOUD = Target("probabilities", 1)


def cloudy(size: int = 160) -> Array:
    """A smooth ground with a bright cloud, standardized as the network takes it."""
    rng = np.random.default_rng(0)
    ground = rng.normal(size=(4, size, size))
    for axis in (1, 2):
        ground = sum(np.roll(ground, k, axis) for k in range(-4, 5)) / 3
    rows, cols = np.indices((size, size))
    cloud = np.exp(-(((rows - size // 2) / 14) ** 2 + ((cols - size // 3) / 20) ** 2))
    return (0.3 * ground + 2.5 * cloud)[None].astype(np.float32)


def region(size: int = 160) -> Array:
    found = np.zeros((size, size), bool)
    found[size // 2 - 12 : size // 2 + 12, size // 3 - 16 : size // 3 + 16] = True
    return found


def named(checks: tuple[Check, ...]) -> dict[str, Check]:
    return {check.name: check for check in checks}


class Spot:
    """The mean of band 0 in a square, in the place of a network."""

    def value(self, x: Array, target: Target) -> Array:
        return np.maximum(x[:, 0, 8:16, 8:16], 0).mean((1, 2)).astype(float)


def test_rank_correlation_is_spearmans() -> None:
    from scipy import stats

    rng = np.random.default_rng(0)
    a, b = rng.integers(0, 9, (2, 50))
    assert spearman(a, b) == pytest.approx(stats.spearmanr(a, b)[0], abs=1e-12)
    assert spearman(a, np.ones(50)) == 0


def test_deletion_of_what_is_known() -> None:
    x = np.random.default_rng(0).normal(0, 0.1, (1, 2, 32, 32)).astype(np.float32)
    x[0, 0, 8:16, 8:16] += 2
    truth = np.zeros((32, 32))
    truth[8:16, 8:16] = 1 + np.arange(64).reshape(8, 8)
    found = faithfulness(Spot(), x, CLOUD, truth)
    assert found.ways == ("band means", "blur", "neighbors")
    # The square is a quarter of what is deleted: all is lost after two of eight steps, but for the band's mean.
    assert found.deletion[[0, 2]] == pytest.approx(0.5 / 8, abs=0.07)
    assert found.deletion[1] < 0.5  # a blur leaves some of it
    assert found.inverse == pytest.approx(1, abs=0.01)
    assert found.random.min() > 0.5
    assert found.insertion[0] > 0.85
    assert found.gap.min() > 0.5
    wrong = faithfulness(Spot(), x, CLOUD, -truth)
    assert np.allclose(wrong.deletion, found.inverse)
    noise = faithfulness(Spot(), x, CLOUD, np.random.default_rng(1).normal(size=(32, 32)))
    assert np.abs(noise.gap).max() < 0.15
    again = faithfulness(Spot(), x, CLOUD, truth)
    assert np.array_equal(again.random, found.random)


def test_large_samples_are_asked_about_by_twos_or_one_by_one_and_none_for_nothing() -> None:
    class Counting(Spot):
        sizes: list[int] = []

        def value(self, x: Array, target: Target) -> Array:
            self.sizes.append(len(x))
            return super().value(x, target)

    network = Counting()
    # Two bands: 2**18 numbers lie between the first ones, and 2**19 between the last.
    for side, sizes in ((362, [8]), (363, [2, 2, 1]), (512, [2, 2, 1]), (513, [1] * 5)):
        network.sizes.clear()
        samples = iter(np.ones((5, 2, side, side), np.float32))
        assert len(answers(network, CLOUD, samples, 2 * side * side, 5)) == 5
        assert network.sizes == sizes


def test_steps_end_once_they_have_settled_it() -> None:
    x = np.random.default_rng(0).normal(0, 0.1, (1, 2, 32, 32)).astype(np.float32)
    x[0, 0, 8:16, 8:16] += 2
    seen: list[Any] = []
    whole = faithfulness(Spot(), x, CLOUD, x[0, 0], steps=4)
    never = faithfulness(Spot(), x, CLOUD, x[0, 0], steps=4, settled=lambda *told: bool(seen.append(told)))
    assert [left for _, left in seen] == [0.75, 0.5, 0.25, 0]
    for name in ("deletion", "inverse", "random"):
        assert getattr(never, name) == pytest.approx(getattr(whole, name), abs=1e-6)
    first = faithfulness(Spot(), x, CLOUD, x[0, 0], steps=4, settled=lambda found, left: True)
    assert np.array_equal(first.gap, seen[0][0].gap)
    assert np.array_equal(first.insertion, never.insertion)
    assert np.array_equal(first.gap, faithfulness(Spot(), x, CLOUD, x[0, 0], steps=1).gap)  # the largest


def test_only_what_is_clear_settles_it() -> None:
    def found(gaps: list[float], lead: float) -> Faithfulness:
        deletion = np.full(2, 0.2)
        return Faithfulness(deletion, deletion / (1 - np.array(gaps)), deletion + lead, deletion, ("one", "other"))

    assert _settled(found([0.5, 0.35], 0.5), 0.75)
    assert not _settled(found([0.4, 0.15], 0.5), 0.75)  # green, but not by far
    assert _settled(found([0.4, 0.15], 0.5), 0.25)
    assert not _settled(found([0.5, 0.35], 0.15), 0.75)  # hardly better than moved at random
    assert not _settled(found([0.5, 0.1], 0.5), 0.75)  # one way of filling in may tell nothing
    assert _settled(found([-0.5, -0.2], 0.5), 0.75)
    assert not _settled(found([-0.1, -0.05], 0.5), 0.75)
    assert _settled(found([0.1, 0.08], 0.5), 0.25)  # amber
    assert _settled(found([0.15, 0.15], 0.05), 0)  # nothing is left


def test_a_target_below_nothing_is_explained_by_what_lowers_it() -> None:
    class Dark(Spot):
        def value(self, x: Array, target: Target) -> Array:
            return -super().value(x, target)

    x = np.zeros((1, 2, 32, 32), np.float32)
    x[0, 0, 8:16, 8:16] = 2
    assert faithfulness(Dark(), x, CLOUD, -x[0, 0]).deletion[0] < 0.2
    assert faithfulness(Dark(), x, CLOUD, x[0, 0]).deletion[0] > 0.9
    # Sizes without a direction name the same places, whichever way the target goes.
    for network in (Dark(), Spot()):
        assert faithfulness(network, x, CLOUD, x[0, 0], signed=False).deletion[0] < 0.2
        assert faithfulness(network, x, CLOUD, 3 - x[0, 0], signed=False).deletion[0] > 0.9


def test_a_map_of_what_raises_the_target_is_judged_by_that() -> None:
    """Class activation maps hold nothing against a class, also where its score lies below that of nothing."""

    class Mixed(Spot):
        def value(self, x: Array, target: Target) -> Array:
            return super().value(x, target) - 2 * np.maximum(x[:, 0, 20:28, 20:28], 0).mean((1, 2))

    x = np.zeros((1, 2, 32, 32), np.float32)
    x[0, 0, 8:16, 8:16] = x[0, 0, 20:28, 20:28] = 2
    raises, lowers = np.zeros((2, 32, 32))
    raises[8:16, 8:16] = 1
    lowers[20:28, 20:28] = 1
    assert faithfulness(Mixed(), x, CLOUD, raises).deletion[0] < faithfulness(Mixed(), x, CLOUD, lowers).deletion[0]
    assert faithfulness(Mixed(), x, CLOUD, raises - lowers).deletion[0] < 0.2  # against it, as it names both


@pytest.mark.parametrize(("error", "light"), [(0.001, GREEN), (0.1, AMBER), (0.5, RED)])
def test_the_sum_has_a_light(error: float, light: str) -> None:
    change = np.array([0.0, 1 + error])  # the first is like its baseline, and nothing can be a share of it
    values = np.stack([np.zeros(4), np.full(4, 0.25)])
    made = Explanation(values, CLOUD, "deeplift", change + 3, None, np.full(2, 3.0), completeness(values, change))
    (check,) = completeness_check(made)
    assert completeness_check(replace(made, completeness=None)) == []
    assert check.light == light
    assert check.value == pytest.approx(error / (1 + error))
    assert check.sentence.endswith(".")


def test_what_is_rounded_off_is_not_missing() -> None:
    """Values of another size than a change of nothing add up to it, but for their own last digits."""
    values = np.array([[0.35, -0.35 - 8e-9]])
    alike = Explanation(values, CLOUD, "deeplift", np.array([0.05 + 1e-9]), None, np.array([0.05]), 0.0)
    assert completeness_check(alike)[0].light == GREEN
    beside = replace(alike, values=values + 1e-3)
    assert completeness_check(beside)[0].light == RED
    huge = replace(alike, values=np.array([[1e14, 1e7 - 1e14]]), value=np.array([25.0]))
    assert completeness_check(huge)[0].light == RED


def test_an_answer_near_the_baseline_has_little_to_share() -> None:
    """A tenth of a percent of the answer is not a third of what there is to explain."""
    value, before, missing = 0.0438, 0.04354, 8e-5
    made = Explanation(np.array([[value - before - missing]]), CLOUD, "deeplift", np.array([value]), None,
                       np.array([before]), 0.3)  # fmt: skip
    (check,) = completeness_check(made)
    assert check.value == pytest.approx(missing / (0.01 * value), rel=1e-3)
    assert check.light == AMBER


def test_bands_that_say_the_same_are_not_ranked_by_leaving_out_one() -> None:
    class Either:
        """Above 0.9 where any band is; leaving out one of them changes nothing but the last digits."""

        model = load_model(MODELS / "lai-s2-20m.onnx")

        def value(self, x: Array, target: Target) -> Array:
            return np.asarray(np.clip(x.max(1), 0, 0.9) + 1e-9 * x[:, 0], float)

    x = np.ones((1, 4), np.float32)
    values = np.array([[0.3, 0.2, 0.2, 0.2]])
    made = Explanation(values, Target("mean"), "own", np.full(1, 0.9), np.zeros((1, 4), np.float32))
    found = named(believable(Either(), x, Target("mean"), made))["agreement"]
    assert (found.light, found.value) == (NONE, None)
    assert "cannot be told" in found.sentence


def test_a_map_of_zeros_has_no_rank_and_no_noise() -> None:
    """A kernel far from all centers has no slope: what cannot be told is not told in numbers of any size."""
    explainer = Explainer(load_model(MODELS / "lai-s2-20m.onnx"), "cpu")
    x = np.full((1, len(explainer.model.card.input.bands)), 0.2, np.float32)
    flat = partial(Explanation, np.zeros(x.shape), Target("mean"), "own", np.ones(1))

    def nothing(explainer: Any, x: Array, target: Target) -> Explanation:
        return flat()

    found = named(believable(explainer, x, Target("mean"), flat(), nothing))
    assert found["stability"].light == NONE
    assert "zero everywhere" in found["stability"].sentence
    assert "shuffled weights" not in found


def test_a_shuffled_network_that_says_nothing_is_nothing_to_compare_with() -> None:
    explainer = Explainer(load_model(MODELS / "lai-s2-20m.onnx"), "cpu")
    x = (0.1 + 0.3 * np.random.default_rng(0).random((4, 11))).astype(np.float32)

    def own(asked: Any, x: Array, target: Target) -> Explanation:
        values = x.astype(float) if asked is explainer else np.zeros(x.shape)
        return Explanation(values, target, "own", np.ones(len(x)))

    check = named(believable(explainer, x, Target("mean"), own(explainer, x, Target("mean")), own))["shuffled weights"]
    assert (check.light, check.value) == (NONE, None)


def test_how_much_a_band_varies_is_nothing_that_was_learned() -> None:
    """Sensitivities are in standard deviations of the bands: their order alone shows no network."""
    rng = np.random.default_rng(0)
    spread = np.array([1, 4, 2, 8, 0.5, 3], np.float32)
    x = rng.normal(size=(24, 6)).astype(np.float32) * spread
    made = Explanation(np.abs(rng.normal(1, 0.1, x.shape)) * spread, Target("mean"), "gradient", np.ones(24))
    scope = scope_of(Explainer(load_model(MODELS / "lai-s2-20m.onnx"), "cpu"), x, Target("mean"), made, None)
    assert max(abs(spearman(scope.values, each)) for each in scope.trivial()) > 0.9


def fixed_tile(size: int = 160) -> Model:
    """The cloud network, as if it could be asked about tiles of one size alone."""
    model = load_model(MODELS / "clouds-4b.onnx")
    return replace(model, card=replace(model.card, input=replace(model.card.input, tile=size)))


def test_a_network_of_fixed_tiles_is_shuffled_without_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    from terraclara.core.explain import explainer as module

    explainer = Explainer(fixed_tile(), "cpu")
    x = cloudy()
    found = deeplift(explainer, x, CLOUD)
    network = explainer.network(x, CLOUD)
    monkeypatch.setattr(module, "trace", lambda *given: pytest.fail("the file was taken apart again"))
    others = [explainer.altered(partial(unlearned, explainer.model, seed=seed)) for seed in (0, 0, 1)]
    one, again, two = (deeplift(other, x, CLOUD).values for other in others)
    assert np.array_equal(one, again)
    assert not np.array_equal(one, two)
    assert abs(spearman(one, found.values)) < 0.5
    (check,) = _weights(scope_of(explainer, x, CLOUD, found, None), 0)
    assert check.light == GREEN
    moved = others[0].network(x, CLOUD)
    assert moved.shapes == network.shapes
    weights = {name for node in network.plain.nodes if node.op == "Conv" for name in node.inputs[1:]}
    assert len(weights) > 20
    for name, values in network.plain.constants.items():
        assert np.array_equal(np.sort(moved.plain.constants[name].ravel()), np.sort(values.ravel()))
        assert np.array_equal(moved.plain.constants[name], values) == (name not in weights or values.size < 2)


def test_the_weights_of_a_layer_are_shuffled_alike_whatever_else_is_asked() -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    x = cloudy(64)
    layer = next(node.outputs[0] for node in explainer.network(x, CLOUD).nodes if node.op == "MaxPool")
    other = explainer.altered(partial(unlearned, explainer.model, seed=3))
    value = other.value(x, CLOUD)
    assert other.run(x, CLOUD, layers=[layer]).value == pytest.approx(value, rel=1e-5)
    assert value != pytest.approx(explainer.value(x, CLOUD), rel=1e-2)


def test_a_network_of_few_weights_is_not_shuffled(tmp_path: Path) -> None:
    nodes = [helper.make_node("Mul", ["x", "factor"], ["y"])]
    sizes = ["n", 1, "h", "w"]
    told = [helper.make_tensor_value_info(name, 1, sizes) for name in "xy"]
    factor = onnx.numpy_helper.from_array(np.full((1, 1, 1, 1), 2, np.float32), "factor")
    graph = helper.make_graph(nodes, "few", told[:1], told[1:], [factor])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), tmp_path / "f.onnx")
    model = load_model(tmp_path / "f.onnx", ("a",))
    explainer = Explainer(replace(model, card=replace(model.card, input=replace(model.card.input, tile=130))), "cpu")
    x = np.random.default_rng(0).normal(size=(1, 1, 130, 130)).astype(np.float32)
    target = Target("y", 0)
    with pytest.raises(ModelError, match="too few"):
        unlearned(explainer.model, explainer.network(x, target))
    names = {check.name for check in believable(explainer, x, target, gradient(explainer, x, target))}
    assert "shuffled weights" not in names


def test_a_process_that_has_learned_nothing_gives_another_map(tmp_path: Path) -> None:
    """With its distances shuffled as if they were weights, every pixel would be far from all centers: no map."""
    explainer = Explainer(load_model(process(tmp_path / "gp.onnx")), "cpu")
    x = np.random.default_rng(1).normal(0, 3, (100, 3)).astype(np.float32)
    start, target = np.zeros((1, 3), np.float32), Target("calibrated", 1)
    checks = named(believable(explainer, x, target, deeplift(explainer, x, target, start)))
    assert checks["completeness"].light == checks["stability"].light == GREEN
    assert checks["shuffled weights"].value < 0.6
    assert "no map" not in checks["shuffled weights"].sentence


def test_the_bundled_cloud_network_is_explained_to_be_believed() -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    x, target = cloudy(), Target("probabilities", 1, region=region())
    found = believable(explainer, x, target, deeplift(explainer, x, target))
    checks = named(found)
    assert set(checks) == {"completeness", "quality gap", "shuffled weights", "stability", "agreement"}
    assert checks["completeness"].light == GREEN
    assert checks["quality gap"].light == GREEN
    assert checks["shuffled weights"].light == GREEN
    order = [GREEN, AMBER, RED]
    assert [order.index(check.light) for check in found] == sorted([order.index(c.light) for c in found], reverse=True)
    assert all(check.sentence.endswith(".") and len(check.sentence) < 250 for check in found)
    assert found == believable(explainer, x, target, deeplift(explainer, x, target))


@pytest.mark.parametrize("target", [Target("probabilities", 1, region=region(96)), CLOUD])
def test_impostors_on_the_cloud_network(target: Target) -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    x = cloudy(96)

    def edges(explainer: Any, x: Array, target: Target) -> Explanation:
        down, across = (np.abs(np.diff(x, axis=k, append=np.take(x, [-1], k))) for k in (2, 3))
        return Explanation(down + across, target, "edges", explainer.value(x, target))

    def random(explainer: Any, x: Array, target: Target) -> Explanation:
        return Explanation(np.random.default_rng(3).normal(size=x.shape), target, "random", explainer.value(x, target))

    def strength(explainer: Any, x: Array, target: Target) -> Explanation:
        far = np.abs(x - x.mean((2, 3), keepdims=True))
        return Explanation(far, target, "strength", explainer.value(x, target))

    for impostor in (edges, random, strength):
        made = impostor(explainer, x, target)
        assert named(believable(explainer, x, target, made, impostor))["shuffled weights"].light == RED
        assert believable(explainer, x, target, made)[0].light == RED
    noise = random(explainer, x, target)
    assert believable(explainer, x, target, Explanation(noise.values, target, "deeplift", noise.value))[0].light == RED


@pytest.mark.parametrize("name", ["hirescam", "multi_layer_cam", "saliency", "lrp", "occlusion", "rise", "smoothgrad"])
def test_every_kind_of_method_is_checked(name: str) -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    x = cloudy(64)
    found = named(believable(explainer, x, CLOUD, METHODS[name](explainer, x, CLOUD)))
    assert {"quality gap", "shuffled weights", "stability", "agreement"} <= set(found)
    assert np.isfinite([check.value for check in found.values() if check.light != NONE]).all()


def test_pixels_of_a_retrieval_and_of_trees() -> None:
    explainer = Explainer(load_model(MODELS / "sl2p-v3.0-lai.onnx"), "cpu")
    x = (0.1 + 0.3 * np.random.default_rng(0).random((40, 11))).astype(np.float32)
    start = x.mean(0, keepdims=True)
    checks = named(believable(explainer, x, Target("mean"), deeplift(explainer, x, Target("mean"), start)))
    assert checks["completeness"].light == GREEN
    assert checks["quality gap"].light != RED
    assert checks["agreement"].light == GREEN
    rows = np.load(KNOWN / "trees_forest.npz")["rows"]
    forest = Forwards(load_model(KNOWN / "trees_forest.onnx"), "cpu")
    target = Target("probabilities", 1)
    checks = named(believable(forest, rows, target, exact_shapley(forest, rows, target)))
    assert checks["completeness"].light == GREEN
    assert checks["shuffled weights"].light == GREEN
    assert checks["quality gap"].light != RED


def test_what_cannot_be_checked_is_said() -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    x = cloudy(32).repeat(2, 0)
    with pytest.raises(ParameterError, match="one by one"):
        believable(explainer, x, CLOUD, lrp(explainer, x, CLOUD))
    series = Explanation(np.ones((1, 1, 7)), CLOUD, "hirescam", np.zeros(1))
    with pytest.raises(ParameterError, match="does not lie"):
        believable(explainer, x[:1], CLOUD, series)


@pytest.mark.parametrize("name", ["grad_cam", "signed_hirescam"])
def test_class_activation_maps_of_the_cloud_networks_are_believed(name: str, shared_data: Path) -> None:
    """On a real image; the map of their deepest layer is not: most of the answer goes around it."""
    chip = np.load(shared_data / "cloud_chips_ukis" / "sentinel2.npz")["img"][..., :4].transpose(2, 0, 1)
    model = load_model(MODELS / "clouds-4b.onnx")
    spec, explainer = model.card.input, Explainer(model, "cpu")
    x = (chip[None, :, 304:432, 228:356] - np.reshape(spec.mean, (4, 1, 1))) / np.reshape(spec.std, (4, 1, 1))
    x = x.astype(np.float32)
    inside = np.zeros((128, 128), bool)
    inside[32:96, 32:96] = True
    target = replace(CLOUD, region=inside)
    method = getattr(activation, name)
    lights = {c.name: c.light for c in believable(explainer, x, target, method(explainer, x, target), method)}
    assert RED not in lights.values()
    assert lights["quality gap"] == GREEN
    network = explainer.network(x, target)
    deepest = min(layers(explainer, x, target), key=lambda layer: np.prod(network.shapes[layer][2:]))
    coarse = partial(method, layer=deepest)
    found = believable(explainer, x, target, coarse(explainer, x, target), coarse)
    assert {c.name: c.light for c in found}["quality gap"] != GREEN


def test_a_map_without_anything_that_speaks_for_a_class_says_so() -> None:
    explainer, x = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu"), cloudy(64)
    nothing = Explanation(np.zeros_like(x), CLOUD, "grad_cam", np.zeros(1))
    found = believable(explainer, x, CLOUD, nothing)
    assert {c.light for c in found} == {NONE}
    assert "nothing" in found[0].sentence
    # The same of a method that also shows what speaks against is not to be believed.
    told = believable(explainer, x, CLOUD, replace(nothing, method="deeplift"))
    assert RED in {c.light for c in told}


@pytest.mark.parametrize(("name", "words"), [("gradient_input", "straight models alone"), ("lrp_epsilon", "biases")])
def test_methods_that_promise_no_sum_are_not_judged_by_it(name: str, words: str) -> None:
    change = np.array([2.0])
    found = Explanation(np.array([[0.5, 0.0]]), CLOUD, name, change, completeness=np.array([0.75]))
    (check,) = completeness_check(found)
    assert (check.light, check.value) == (NONE, None)
    assert words in check.sentence
    assert "75% of " in check.sentence
    (other,) = completeness_check(replace(found, method="deeplift"))
    assert other.light == RED


@pytest.mark.parametrize("name", ["deeplift", "gradient"])
def test_a_map_of_a_fixed_tile_is_not_made_again_where_it_is_the_one_under_noise(name: str) -> None:
    x = cloudy()
    target = replace(CLOUD, region=region())
    explainer = Explainer(fixed_tile(), "cpu")
    found, runs, run = METHODS[name](explainer, x, target), [], explainer.run
    explainer.run = lambda *given, **more: runs.append(given) or run(*given, **more)  # type: ignore
    first = {check.name: check for check in believable(explainer, x, target, found)}["stability"]
    assert len(runs) == 1
    again = replace(scope_of(explainer, x, target, found, None), same=False)
    assert first == _stability(again, 0)[0]
    other = replace(found, values=np.random.default_rng(0).normal(size=x.shape))
    (last,) = (check for check in believable(explainer, x, target, other) if check.name == "stability")
    assert last.light == RED
    assert "another one" in last.sentence


def test_a_network_of_one_size_of_tile_is_asked_less_often_and_judged_alike() -> None:
    """All of the tile each time: what a part of it would say is not known."""
    model = load_model(MODELS / "clouds-4b.onnx")
    x, inside = cloudy(160), region(160)
    target = replace(CLOUD, region=inside)
    runs, lights = {}, {}
    for tile in (None, 160):
        fixed = replace(model, card=replace(model.card, input=replace(model.card.input, tile=tile)))
        explainer = Explainer(fixed, "cpu")
        found = deeplift(explainer, x, target)
        noise = np.random.default_rng(0).normal(size=x.shape)
        made = replace(found, values=noise, completeness=None)
        asked, part = [], explainer.around
        explainer.around = lambda x, t, asked=asked, part=part: asked.append(len(x)) or part(x, t)  # type: ignore
        lights[tile] = {check.name: check.light for check in believable(explainer, x, target, found)}
        runs[tile] = sum(asked)
        assert RED in {check.light for check in believable(explainer, x, target, made)}
    assert runs[160] < 0.6 * runs[None]
    assert lights[160]["quality gap"] == lights[None]["quality gap"] == GREEN


def test_what_adds_up_is_not_told_as_nothing_missing() -> None:
    found = Explanation(np.array([[1.0, 1.00002]]), CLOUD, "deeplift", np.array([2.0]), completeness=np.zeros(1))
    assert completeness_check(found)[0].sentence == "The values add up to the answer."
    other = replace(found, values=np.array([[1.0, 1.002]]))
    assert completeness_check(other)[0].sentence == "The values add up to the answer, but for 0.1% of it."


@pytest.mark.parametrize(("device", "at_once"), [("cuda", 1), ("cpu", 2)])
def test_other_devices_are_asked_by_one_thread_at_a_time(
    device: str, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not every runtime of a device bears two calls of one session at once."""
    running: list[int] = []
    most: list[int] = []
    meeting = threading.Barrier(at_once)

    class Elsewhere(Session):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            self.device = replace(self.device, name=device)

        def run(self, *given: Any, **named: Any) -> Any:
            running.append(1)
            most.append(len(running))
            meeting.wait(30)  # breaks where two are expected and one comes alone
            time.sleep(0.01)
            try:
                return super().run(*given, **named)
            finally:
                running.pop()

    monkeypatch.setattr("terraclara.core.explain.explainer.Session", Elsewhere)
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu", batch=1)
    explainer.value(np.repeat(cloudy(64), 4, 0), replace(CLOUD, region=region(64)))
    assert len(most) == 4
    assert max(most) == at_once
