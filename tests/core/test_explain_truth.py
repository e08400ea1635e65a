"""Explanations of networks of which is known what they look at: do the methods find it?

The networks are made by hand (scripts/explain/make_truth.py); scenes are correlated noise with parcels in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from terraclara.core.explain import METHODS, Explainer, Explanation, Target, believable, player_values
from terraclara.core.explain.checks import RED
from terraclara.core.explain.faithfulness import faithfulness
from terraclara.core.explain.players import by_band, by_date
from terraclara.core.model import load_model

DATA = Path(__file__).parent / "data" / "explain_known"
Array = np.ndarray[Any, Any]
BANDS, SIDE, SCENES = 6, 32, 20
#: The default first: what "Detailed" runs.
GOOD = ["deeplift", "integrated_gradients", "gradient_input", "lrp", "occlusion"]


def network(name: str) -> Explainer:
    return Explainer(load_model(DATA / f"truth_{name}.onnx"), "cpu")


def noise(rng: np.random.Generator) -> Array:
    """Correlated over places and bands."""
    found = rng.normal(size=(BANDS, SIDE, SIDE))
    for axis in (1, 2):
        found = sum(np.roll(found, k, axis) for k in (-1, 0, 1)) / np.sqrt(3)
    return 0.35 * (found / found.std() + rng.normal(size=(1, SIDE, SIDE)))


@dataclass(frozen=True)
class Scene:
    x: Array  # (1, bands, rows, cols)
    truth: Array  # (rows, cols)
    bands: tuple[int, ...]
    target: Target


def place(rng: np.random.Generator, taken: Array, size: int) -> tuple[slice, slice]:
    while True:
        r, c = rng.integers(3, SIDE - size - 3, 2)
        window = (slice(r, r + size), slice(c, c + size))
        if not taken[max(0, r - 3) : r + size + 3, max(0, c - 3) : c + size + 3].any():
            taken[window] = True
            return window


def conjunction(seed: int) -> Scene:
    rng = np.random.default_rng(seed)
    x, taken = noise(rng), np.zeros((SIDE, SIDE), bool)
    parcel = place(rng, taken, 6)
    truth = taken.copy()
    x[4:6, parcel[0], parcel[1]] += 2
    for band in (4, 5, 1, 2):  # each cue alone, and what does not matter
        window = place(rng, taken, 5)
        x[band, window[0], window[1]] += 2
    return Scene(x[None].astype(np.float32), truth, (4, 5), Target("y", 1, against=0))


def context(seed: int) -> Scene:
    rng = np.random.default_rng(seed)
    x, taken = noise(rng), np.zeros((SIDE, SIDE), bool)
    r, c = rng.integers(8, 18, 2)
    parcel = np.zeros((SIDE, SIDE), bool)
    parcel[r : r + 5, c : c + 5] = True
    x[0][parcel] += 2
    truth = parcel.copy()
    x[3, r - 3 : r - 1, c : c + 2] += 5
    truth[r - 3 : r - 1, c : c + 2] = True
    taken[r - 6 : r + 8, c - 3 : c + 8] = True
    for band in (1, 0, 2):
        window = place(rng, taken, 4)
        x[band, window[0], window[1]] += 2
    return Scene(x[None].astype(np.float32), truth, (0, 3), Target("y", 0, region=parcel))


def shortcut(seed: int) -> Scene:
    rng = np.random.default_rng(seed)
    x, taken = noise(rng), np.zeros((SIDE, SIDE), bool)
    parcel = place(rng, taken, 6)
    x[4:6, parcel[0], parcel[1]] += 2
    x[1, :2] += 1.5
    truth = np.zeros((SIDE, SIDE), bool)
    truth[:3] = True
    return Scene(x[None].astype(np.float32), truth, (1,), Target("y", 1, against=0))


def explained(name: str, explainer: Explainer, scene: Scene) -> Explanation:
    options: dict[str, Any] = {"steps": 48} if name == "integrated_gradients" else {}
    return METHODS[name](explainer, scene.x, scene.target, **options)


def grown(truth: Array, by: int) -> Array:
    found = truth.copy()
    for r, c in zip(*np.nonzero(truth)):
        found[max(0, r - by) : r + by + 1, max(0, c - by) : c + by + 1] = True
    return found


@dataclass(frozen=True)
class Score:
    pointing: float
    mass: float  # relevance in the truth over its share of the area
    bands: float
    deletion: float  # over that of the map moved at random
    gap: float


def score(name: str, model: str, make: Callable[[int], Scene]) -> Score:
    explainer, rows = network(model), []
    for seed in range(SCENES):
        scene = make(seed)
        found = explained(name, explainer, scene)
        relevance = found.values[0].sum(0)
        positive = np.maximum(relevance, 0)
        top = np.unravel_index(int(relevance.argmax()), relevance.shape)
        strength = np.abs(player_values(found, by_band(scene.x.shape[1:])))[0]
        first = set(np.argsort(-strength)[: len(scene.bands)].tolist())
        faith = faithfulness(explainer, scene.x, scene.target, relevance)
        rows.append(
            (
                float(grown(scene.truth, 1)[top]),
                positive[scene.truth].sum() / positive.sum() / scene.truth.mean(),
                float(first == set(scene.bands)),
                float(np.mean(faith.deletion) / np.mean(faith.random)),
                float(faith.gap.mean()),
            )
        )
    return Score(*np.mean(rows, axis=0))


@pytest.mark.parametrize("name", GOOD)
def test_two_cues_in_one_place(name: str) -> None:
    found = score(name, "conjunction", conjunction)
    assert found.pointing >= 0.9
    assert found.mass >= 5
    assert found.deletion <= 0.6
    assert found.gap > 0.5
    if name != "occlusion":  # patches go through all bands
        assert found.bands >= 0.9


@pytest.mark.parametrize("name", GOOD)
def test_a_marker_nearby(name: str) -> None:
    found = score(name, "context", context)
    assert found.pointing >= 0.9
    assert found.mass >= 5
    assert found.deletion <= 0.6
    assert found.gap > 0.5
    if name in ("deeplift", "integrated_gradients"):
        assert found.bands >= 0.9
    elif name != "occlusion":
        assert found.bands == 0  # a marker that is enough already has no slope: these methods cannot see it


def test_the_twin_without_a_marker_tells_its_share() -> None:
    explainer = network("context")
    for seed in range(SCENES):
        scene = context(seed)
        marker = scene.truth & ~np.asarray(scene.target.region)
        twin = scene.x.copy()
        twin[0, 3][marker] -= 5
        found = METHODS["deeplift"](explainer, scene.x, scene.target, baseline=twin)
        assert found.baseline_value is not None
        assert found.value[0] > found.baseline_value[0] + 0.3
        assert found.values[0, 3][marker].sum() == pytest.approx(found.value[0] - found.baseline_value[0], rel=1e-3)


@pytest.mark.parametrize("name", ["deeplift", "integrated_gradients", "gradient_input", "lrp", "occlusion", "lime"])
def test_a_window_of_dates(name: str) -> None:
    explainer, hits, shares = network("dates"), [], []
    truth = np.zeros(120, bool)
    truth[[d * 5 + 2 for d in range(10, 14)]] = True
    x = np.random.default_rng(0).normal(0, 0.5, (SCENES, 120)).astype(np.float32)
    x[:, truth] += 1
    options: dict[str, Any] = {"samples": 600} if name == "lime" else {}
    found = METHODS[name](explainer, x, Target("y", 1, against=0), **options)
    for values in np.abs(found.values):
        hits.append(truth[values.argmax()])
        shares.append(values[truth].sum() / values.sum() / truth.mean())
    dates = np.abs(player_values(found, by_date((120,), DATES)))
    bands = np.abs(player_values(found, by_band((120,), dates=DATES)))
    assert np.mean(hits) >= 0.9
    assert np.mean(shares) >= 5
    # One of the four dates may be near zero by the noise: three of the four lead.
    first = np.argsort(-dates, axis=1)[:, :3]
    assert np.mean([set(row.tolist()) <= {10, 11, 12, 13} for row in first]) >= 0.9
    assert np.mean(bands.argmax(1) == 2) >= 0.9


DATES = 24


def additive_parts(x: Array) -> Array:
    """The five functions of the additive network, ``(n, 5)``."""
    slopes = np.array([[1, -2, 1.5], [0.5, 0.5, -1], [0, 2, 0], [-1, 1, -1], [0.1, -0.1, 0.2]])
    kinks = np.maximum(x[:, :, None] - np.array([-1.0, 0.0, 1.0]), 0)
    return (kinks * slopes).sum(2)


@pytest.mark.parametrize("name", ["deeplift", "integrated_gradients", "group_shapley", "occlusion", "lime"])
def test_what_adds_up_is_told_exactly(name: str) -> None:
    x = np.random.default_rng(0).normal(0, 1.5, (SCENES, 5)).astype(np.float32)
    start = np.full((1, 5), -0.5, np.float32)
    wanted = additive_parts(x.astype(float)) - additive_parts(start.astype(float))
    found = METHODS[name](network("additive"), x, Target("y"), baseline=start)
    tolerance = {"integrated_gradients": 0.05, "lime": 0.05}.get(name, 1e-5)
    assert np.abs(found.values - wanted).max() < tolerance


@pytest.mark.parametrize("name", [*GOOD, "rise"])
def test_a_shortcut_is_exposed_every_time(name: str) -> None:
    explainer = network("shortcut")
    for seed in range(SCENES):
        scene = shortcut(seed)
        found = explained(name, explainer, scene)
        relevance = found.values[0].sum(0)
        positive = np.maximum(relevance, 0)
        assert positive[scene.truth].sum() / positive.sum() >= 5 * scene.truth.mean() or name == "rise"
        assert np.unravel_index(int(relevance.argmax()), relevance.shape)[0] <= (3 if name != "rise" else 6)


@pytest.mark.parametrize("model", ["conjunction", "context"])
def test_what_is_no_explanation_gets_a_red_light(model: str) -> None:
    make = {"conjunction": conjunction, "context": context}[model]
    explainer = network(model)

    def random(explainer: Any, x: Array, target: Target) -> Explanation:
        return Explanation(np.random.default_rng(5).normal(size=x.shape), target, "random", explainer.value(x, target))

    def edges(explainer: Any, x: Array, target: Target) -> Explanation:
        down, across = (np.abs(np.diff(x, axis=k, append=np.take(x, [-1], k))) for k in (2, 3))
        return Explanation(down + across, target, "edges", explainer.value(x, target))

    for seed in range(6):
        scene = make(seed)
        for impostor in (random, edges):
            for method in (impostor, None):  # made again, and of unknown origin
                found = impostor(explainer, scene.x, scene.target)
                lights = believable(explainer, scene.x, scene.target, found, method)
                assert lights[0].light == RED
                assert lights[0].sentence
        # A map of noise that calls itself something better is found out by what the network does.
        lie = Explanation(random(explainer, scene.x, scene.target).values, scene.target, "deeplift", np.zeros(1))
        assert believable(explainer, scene.x, scene.target, lie)[0].light == RED


def test_the_default_method_is_believed_where_it_is_right() -> None:
    explainer, reds = network("conjunction"), 0
    for seed in range(6):
        scene = conjunction(seed)
        found = believable(explainer, scene.x, scene.target, explained("deeplift", explainer, scene))
        assert {check.name for check in found} == {
            "completeness",
            "quality gap",
            "shuffled weights",
            "stability",
            "agreement",
        }
        reds += sum(check.light == RED for check in found)
    assert reds == 0
