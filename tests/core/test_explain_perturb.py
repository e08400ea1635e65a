"""Methods that change the input: on functions whose answer is known, on trees and on the bundled networks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from coalitions import by_coalitions
from terraclara.core.errors import ParameterError
from terraclara.core.explain import Explainer, Target
from terraclara.core.explain.coalitions import group_shapley, lime
from terraclara.core.explain.counterfactual import counterfactual
from terraclara.core.explain.forwards import Forwards
from terraclara.core.explain.inside import activation_maximum, most_activating
from terraclara.core.explain.leaf_boxes import leaf_boxes
from terraclara.core.explain.perturb import occlusion, player_values, prediction_difference, rise
from terraclara.core.explain.players import by_band, by_date, by_patch, by_segment, mean_baseline
from terraclara.core.explain.segments import slic
from terraclara.core.explain.tree_shapley import tree_shapley
from terraclara.core.model import load_model

DATA = Path(__file__).parent / "data" / "explain_known"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
Array = np.ndarray[Any, Any]
ANY = Target("y", 0)


class Formula:
    """A function in the place of a network; counts what it is asked."""

    def __init__(self, function: Callable[[Array], Array]) -> None:
        self.function = function
        self.calls: list[int] = []

    def value(self, x: Array, target: Target) -> Array:
        assert x.dtype == np.float32
        self.calls.append(len(x))
        return self.function(x.astype(float))


def drawn(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def spot(x: Array) -> Array:
    """Band 1 in the square of rows 8 to 12 and columns 16 to 20."""
    return x[:, 1, 8:12, 16:20].sum((1, 2))


def inside_spot(values: Array) -> float:
    size = np.abs(values).sum(1)[0]
    return float(size[8:12, 16:20].sum() / size.sum())


def test_players_cover_what_they_say() -> None:
    shape = (6, 10, 12)
    patches = by_patch(shape, 4)
    assert patches.max() == 8
    assert (patches[:, :4, :4] == 0).all()
    assert len(np.unique(by_patch(shape, 4, shift=2))) == 12
    assert (by_band(shape, [[0, 2], [4]])[:, 0, 0] == [0, -1, 0, -1, 1, -1]).all()
    assert (by_band(shape, dates=2)[:, 0, 0] == [0, 1, 2, 0, 1, 2]).all()
    assert (by_date(shape, 2)[:, 0, 0] == [0, 0, 0, 1, 1, 1]).all()
    parcels = np.full((10, 12), -1)
    parcels[2:4], parcels[7] = 17, 5
    assert (by_segment(shape, parcels)[0, :, 0] == [-1, -1, 1, 1, -1, -1, -1, 0, -1, -1]).all()
    with pytest.raises(ParameterError, match="4 dates"):
        by_date(shape, 4)
    with pytest.raises(ParameterError, match="rasterize"):
        by_segment(shape, parcels[:3])
    with pytest.raises(ParameterError, match="bands or dates"):
        by_patch((6,))
    with pytest.raises(ParameterError, match="0 pixels"):
        by_patch(shape, 0)


def test_segments_follow_what_is_there() -> None:
    truth = np.zeros((40, 60), int)
    truth[:, 25:], truth[22:, 25:] = 1, 2
    image = np.stack([truth == 1, truth == 2]) + 0.05 * drawn(2, 40, 60)
    found = slic(image, 24)
    assert 12 <= found.max() + 1 <= 40
    assert np.array_equal(np.unique(found), np.arange(found.max() + 1))
    pure = [np.bincount(truth[found == k]).max() for k in range(found.max() + 1)]
    assert sum(pure) / truth.size > 0.98
    assert np.array_equal(found, slic(image, 24))


def test_occlusion_of_what_adds_up_is_exact() -> None:
    x = drawn(2, 3, 24, 24)
    known = occlusion(Formula(spot), x, ANY, by_patch((3, 24, 24), 4))
    lost = x[:, 1, 8:12, 16:20] - mean_baseline(x)[:, 1, 8:12, 16:20]
    assert known.values.shape == x.shape
    assert known.values.sum((1, 2, 3)) == pytest.approx(lost.sum((1, 2)), abs=1e-4)
    assert inside_spot(known.values) > 0.999
    bands = player_values(occlusion(Formula(spot), x, ANY, by_band((3, 24, 24))), by_band((3, 24, 24)))
    assert bands[:, [0, 2]] == pytest.approx(0, abs=1e-6)
    assert bands[:, 1] == pytest.approx(lost.sum((1, 2)), abs=1e-4)
    with pytest.raises(ParameterError, match="do not fit"):
        occlusion(Formula(spot), x, ANY, by_patch((3, 12, 12)))


def test_calls_are_of_one_length() -> None:
    formula = Formula(spot)
    occlusion(formula, drawn(1, 3, 240, 240), ANY)
    assert len(set(formula.calls)) == 1
    assert formula.calls[0] * 3 * 240 * 240 <= 1 << 22


@pytest.mark.parametrize("method", [prediction_difference, rise, lime])
def test_maps_find_the_place(method: Any) -> None:
    x = drawn(1, 3, 24, 24)
    x[:, 1, 8:12, 16:20] += 3
    options = {
        prediction_difference: {"size": 4, "samples": 3},
        rise: {"masks": 600},
        lime: {"players": by_patch((3, 24, 24), 4), "samples": 400},
    }[method]
    found = method(Formula(spot), x, ANY, **options)
    row, col = divmod(int(found.values.sum(1)[0].argmax()), 24)
    assert 6 <= row < 14
    assert 14 <= col < 22
    assert inside_spot(found.values) > {prediction_difference: 0.99, rise: 0.1, lime: 0.6}[method]
    assert np.array_equal(found.values, method(Formula(spot), x, ANY, **options).values)


def test_likely_replacements_of_bands() -> None:
    # Bands 0 and 1 are one: given band 1, likely values of band 0 are what it is already.
    background = np.repeat(drawn(500, 1), 3, 1)
    background[:, 2] = drawn(500, seed=1)
    x = np.array([[1.0, 1.0, 1.0]], np.float32)
    found = prediction_difference(Formula(lambda v: v.sum(1)), x, ANY, background=background, samples=8)
    assert abs(found.values[0, 0]) < 0.3
    with pytest.raises(ParameterError, match="background"):
        prediction_difference(Formula(lambda v: v.sum(1)), x, ANY)


def test_lime_of_a_linear_function_is_it() -> None:
    x, slopes = drawn(2, 6), np.arange(1.0, 7)
    found = lime(Formula(lambda v: v @ slopes), x, ANY, ridge=1e-9)
    assert found.values == pytest.approx(x * slopes, abs=1e-3)
    assert "100%" in found.notes[0]
    curved = lime(Formula(lambda v: np.prod(np.sign(v), 1)), x, ANY)
    assert "100%" not in curved.notes[0]


def test_all_coalitions_of_groups() -> None:
    x, empty = drawn(2, 5), drawn(1, 5, seed=1)

    def f(v: Array) -> Array:
        return v[:, 0] * v[:, 1] * v[:, 2] + np.sin(v[:, 3]) * v[:, 4]

    groups = by_band((5,), [[0, 3], [1], [2], [4]])
    found = group_shapley(Formula(f), x, ANY, groups, empty)
    for n in range(2):

        def value(S: tuple[int, ...], n: int = n) -> float:
            return float(f(np.where(np.isin(groups, S), x[n], empty[0])[None].astype(float))[0])

        assert player_values(found, groups)[n] == pytest.approx(by_coalitions(4, value), abs=1e-5)
    assert found.completeness is not None
    assert found.completeness.max() < 1e-5
    assert found.passes == 16


def test_sampled_orders_come_close() -> None:
    x, empty = drawn(1, 14), np.zeros((1, 14), np.float32)

    def f(v: Array) -> Array:
        return v.sum(1) + v[:, 0] * v[:, 1] + v[:, 2] * v[:, 3] * v[:, 4]

    found = group_shapley(Formula(f), x, ANY, baseline=empty, orders=64)
    wanted = x[0].copy()
    wanted[[0, 1]] += x[0, 0] * x[0, 1] / 2
    wanted[[2, 3, 4]] += x[0, 2] * x[0, 3] * x[0, 4] / 3
    assert np.abs(found.values[0] - wanted).max() < 0.15
    assert found.values[0, 5:] == pytest.approx(x[0, 5:], abs=1e-5)
    # Pairs of orders have no error where two bands act together.
    assert found.values[0, :2] == pytest.approx(wanted[:2], abs=1e-5)
    assert found.completeness is not None
    assert found.completeness.max() < 1e-5
    with pytest.raises(ParameterError, match="1 orders"):
        group_shapley(Formula(f), x, ANY, orders=1)


def test_trees_by_coalitions_are_trees_in_closed_form() -> None:
    model = load_model(DATA / "trees_forest_own.onnx")
    known = np.load(DATA / "trees_forest_own.npz")
    rows, empty = known["rows"][:4], known["background"][:1]
    found = group_shapley(Forwards(model, "cpu"), rows, Target("probabilities", 1), baseline=empty)
    assert np.abs(found.values - tree_shapley(leaf_boxes(model), rows, empty, 1)[0]).max() < 1e-6
    with pytest.raises(ParameterError, match="no output 'x'"):
        Forwards(model, "cpu").value(rows, Target("x"))


def test_the_nearest_change_of_a_plane_and_a_circle() -> None:
    explainer = Explainer(load_model(MODELS / "sl2p-v3.0-lai.onnx"), "cpu")
    x = (0.1 + 0.2 * np.random.default_rng(3).random((1, len(explainer.model.card.input.bands)))).astype(np.float32)
    target, scale = Target("mean"), np.full(x.shape[1], 0.05)
    value = float(explainer.value(x, target)[0])
    found = counterfactual(explainer, x, target, (value - 0.5, value + 0.5), scale=scale, fixed=[0])
    assert found is not None
    assert found.by_gradient
    assert found.change[0, 0] == 0
    assert not value - 0.5 < found.value < value + 0.5
    assert abs(found.value - value) < 0.51
    # Nothing nearer does it: 4000 moves of 0.9 times its length, towards it as well.
    rng = np.random.default_rng(0)
    ways = np.vstack(
        [rng.normal(size=(3000, x.shape[1])), found.change / scale + rng.normal(0, 0.02, (1000, x.shape[1]))]
    )
    ways[:, 0] = 0
    ways *= 0.9 * found.distance / np.linalg.norm(ways, axis=1, keepdims=True)
    assert np.abs(explainer.value((x + ways * scale).astype(np.float32), target) - value).max() < 0.5


def test_a_bent_boundary_is_met_where_it_is_nearest() -> None:
    explainer = Explainer(load_model(MODELS / "lai-s2-10m.onnx"), "cpu")
    x = (0.1 + 0.2 * np.random.default_rng(1).random((1, 7))).astype(np.float32)
    target, scale = Target("mean"), np.full(7, 0.05)
    value = float(explainer.value(x, target)[0])
    found = counterfactual(explainer, x, target, (value - 0.5, value + 0.5), scale=scale)
    assert found is not None
    ways = found.change / scale / found.distance + np.random.default_rng(0).normal(0, 0.1, (4000, 7))
    ways *= 0.995 * found.distance / np.linalg.norm(ways, axis=1, keepdims=True)
    assert np.abs(explainer.value((x + ways * scale).astype(np.float32), target) - value).max() < 0.5
    # Where the value is held at its limit there is no slope, and bands are searched.
    flat = (0.02 + 0.4 * np.random.default_rng(46).random((1, 7))).astype(np.float32)
    assert explainer.value(flat, target)[0] == 0
    found = counterfactual(explainer, flat, target, (-0.5, 0.5), scale=scale)
    assert found is not None
    assert not found.by_gradient
    assert found.value >= 0.5


def test_what_a_class_would_take() -> None:
    explainer = Explainer(load_model(MODELS / "landcover-modis-ndvi-12.onnx"), "cpu")
    x = (0.3 + 0.3 * np.random.default_rng(1).random((1, len(explainer.model.card.input.bands) * 12)))[:, :12]
    x = x.astype(np.float32)
    scores = [explainer.value(x, Target("calibrated", k))[0] for k in range(4)]
    now = int(np.argmax(scores))
    others = [k for k in range(4) if k != now]
    found = counterfactual(explainer, x, Target("calibrated", now), others=others, scale=np.full(12, 0.1))
    assert found is not None
    after = [explainer.value(found.x, Target("calibrated", k))[0] for k in range(4)]
    assert int(np.argmax(after)) == found.channel != now
    half = x + found.change / 2
    assert int(np.argmax([explainer.value(half, Target("calibrated", k))[0] for k in range(4)])) == now


def test_a_search_where_there_is_no_gradient() -> None:
    model = load_model(DATA / "trees_forest_own.onnx")
    forest, rows = Forwards(model, "cpu"), np.load(DATA / "trees_forest_own.npz")["rows"]
    now = int(np.argmax([forest.value(rows[:1], Target("probabilities", k))[0] for k in range(3)]))
    others = [k for k in range(3) if k != now]
    found = counterfactual(forest, rows[:1], Target("probabilities", now), others=others)
    assert found is not None
    assert not found.by_gradient
    scores = [forest.value(found.x, Target("probabilities", k))[0] for k in range(3)]
    assert scores[now] <= scores[found.channel or 0]
    for k in np.flatnonzero(found.change[0]):  # no band was changed in vain
        less = found.x.copy()
        less[0, k] -= 0.1 * found.change[0, k]
        scores = [forest.value(less, Target("probabilities", j))[0] for j in range(3)]
        assert scores[now] > scores[found.channel or 0]
    assert counterfactual(Formula(lambda v: 0 * v[:, 0] + 1), rows[:1], ANY, (0, 2)) is None
    with pytest.raises(ParameterError, match="nothing to flip"):
        counterfactual(forest, rows[:1], Target("probabilities", 0))
    with pytest.raises(ParameterError, match="One sample"):
        counterfactual(forest, rows[:2], Target("probabilities", 0), (0, 1))


def test_inside_a_network() -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    target = Target("probabilities", 1)
    start = np.zeros((1, 4, 32, 32), np.float32)
    best, value = activation_maximum(explainer, start, target, steps=12)
    assert value[0] > explainer.value(start, target)[0] + 1
    assert explainer.value(best, target)[0] == pytest.approx(value[0], rel=1e-4)
    assert np.abs(best).max() <= 3
    tiles = drawn(3, 4, 32, 32)
    tiles[1, :, 10:14, 20:24] += 4
    places = most_activating(explainer, tiles, target, target.output, 1, count=5)
    assert [p.value for p in places] == sorted((p.value for p in places), reverse=True)
    assert places[0].sample == 1
    assert 6 <= places[0].rows[0] < 18
    with pytest.raises(ParameterError, match="in a channel that is there"):
        most_activating(explainer, tiles, target, target.output, 9)
