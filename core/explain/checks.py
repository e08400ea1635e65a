"""Can an explanation be believed? Each check is a number, a light and a sentence."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Iterable, Iterator, Optional

import numpy as np

from ..errors import ModelError, ParameterError
from ..i18n import tr
from .coalitions import lime
from .explainer import Explainer
from .explanation import Explanation
from .faithfulness import STEPS, Faithfulness, faithfulness, spearman
from .node import Array
from .perturb import occlusion
from .players import by_band, by_segment, gathered
from .randomize import randomized, unlearned
from .scope import POSITIVE, Checkable, Method, Scope, scope_of
from .segments import slic
from .targets import Target

GREEN, AMBER, RED = "green", "amber", "red"
#: The light of a check that does not apply.
NONE = "none"
_PERTURBING = ("occlusion", "prediction_difference", "rise", "lime", "group_shapley", "exact_shapley", "score_cam")
_NOISE = 0.02  # standard deviations of the bands
_SEGMENTS = 48
#: Steps of deletion, segments and draws, of images that can only be asked as a whole: each time may take a second.
_FEW_STEPS, _FEW_SEGMENTS, _FEW_DRAWS = 4, 24, 1
_DRAWS = 3
_SHUFFLES = 7  # of networks of pixels: a few bands come in one order by chance
_ALIKE = 0.01  # of an answer: one that is that near the baseline's has little that could be shared out
_NOTHING = 1e-7  # the same of an answer of zero, by what float32 rounds
_FLAT = 1e-3  # of the answer's change from the baseline: what varies less cannot rank the bands
_EXACT = 5e-4  # of an answer: less would be told as 0.0 %
_GAPS = 0.15, 0.03  # quality gaps from which on the light is green, and amber
_STEPS_DIFFER = 0.2  # what single steps of most maps give differs by less from the mean of the others
_SOME = 0.2  # rank correlation; maps that are less alike are not the same one
_ENOUGH = 8  # numbers; the ranks of fewer are alike by chance


def light_name(light: str) -> str:
    """The light in the language that is spoken."""
    return {GREEN: tr("green"), AMBER: tr("amber"), RED: tr("red")}.get(light, light)


@dataclass(frozen=True)
class Check:
    """One answer: ``value`` is what was measured, ``light`` green, amber or red, ``sentence`` what it means.

    Of a check that does not apply the light is ``none``, there is no value, and the sentence says why.
    """

    name: str
    value: Optional[float]
    light: str
    sentence: str


def believable(
    explainer: Checkable,
    x: Array,
    target: Target,
    explanation: Explanation,
    method: Optional[Method] = None,
    seed: int = 0,
    progress: Callable[[float], None] = lambda _: None,
) -> tuple[Check, ...]:
    """All checks that apply, the worst light first.

    Of an image a part of up to 128 x 128 pixels around the region (or the map's top) is looked at, 64 x 64 for methods
    of many passes, and of pixels 32, spread evenly: checks must not take longer than what they check. Networks of
    tiles of one size are asked about all of it, less often, and no more once a light is clear.

    Parameters
    ----------
    explanation : of ``x``, of one sample for images
    method : what made it, to be made again with other weights and under noise: called with an explainer, an input and
        a target; found by the explanation's own name if ``None``
    progress : called with a share from 0 to 1 after each check
    """
    if len(explanation.values) != len(x) or (x.ndim == 4 and len(x) > 1):
        raise ParameterError(
            f"An explanation of {len(explanation.values)} samples of {len(x)} cannot be checked; images go one by one."
        )
    if explanation.method in POSITIVE and not np.any(explanation.values):
        text = "The map is zero everywhere: nothing that its layer holds speaks for this here."
        return (Check("quality gap", None, NONE, text),)
    scope = scope_of(explainer, x, target, explanation, method)
    return worst_first([*completeness_check(explanation), *_measured(scope, seed, progress)])


def _measured(scope: Scope, seed: int, progress: Callable[[float], None]) -> list[Check]:
    """What takes runs of the model. Of images two checks side by side: much of one of them keeps one core busy."""
    checks = (_quality, _weights, _stability, _agreement)
    ended = threading.Event()

    def found(check: Callable[[Scope, int], list[Check]]) -> list[Check]:
        try:
            return [] if ended.is_set() else check(scope, seed)
        except BaseException:  # above all, the user asked to stop
            ended.set()
            raise

    with ThreadPoolExecutor(2 if scope.x.ndim == 4 else 1) as pool:
        running = [pool.submit(found, check) for check in checks]
        try:
            for done, future in enumerate(as_completed(running), 1):
                future.result()
                progress(done / len(checks))
        finally:
            ended.set()
    return [check for future in running for check in future.result()]


def worst_first(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Red ones before amber and green ones; those that do not apply at the end."""
    order = {RED: 0, AMBER: 1, GREEN: 2, NONE: 3}
    return tuple(sorted(checks, key=lambda check: order[check.light]))


def not_applied(found: Iterable[Check], explanation: Explanation) -> list[Check]:
    """A line for each check that is not among those ``found`` of an explanation, which says why."""
    told = {check.name for check in found}
    image = explanation.values.ndim == 4
    bands = image and explanation.method in ("occlusion", "group_shapley")
    whole = "The values are of whole bands, which have no place in the image"
    reasons = {
        "completeness": f"{explanation.method} promises no sum, so that there is none to compare with.",
        "quality gap": f"{whole}." if bands else "There are fewer than three bands, which come in one order by chance.",
        "shuffled weights": f"{whole}."
        if bands
        else "There are too few weights to shuffle, or too few numbers to rank.",
        "stability": f"{whole}." if bands else "The values cannot be made again on an input with noise.",
        "agreement": f"{whole}." if bands else "There are fewer than three bands or places that could be ranked.",
    }
    return [Check(name, None, NONE, f"Does not apply. {why}") for name, why in reasons.items() if name not in told]


def completeness_check(explanation: Explanation) -> list[Check]:
    """Whether the values of all samples add up to what is explained; a verdict on methods that promise it.

    The slope times the input adds up for models without biases and without bends between input and baseline alone
    (Ancona et al. 2018, arXiv:1711.06104; Srinivas & Fleuret 2019, arXiv:1905.00780), and layer-wise relevance hands a
    part to the biases (Montavon et al. 2019, doi:10.1007/978-3-030-28954-6_10): of both it is said how much is missing.
    """
    if explanation.completeness is None:
        return []
    before = 0 if explanation.baseline_value is None else explanation.baseline_value
    change = explanation.value - before
    missing = explanation.values.reshape(len(change), -1).sum(1, dtype=float) - change
    # Of all samples together: one that is like its baseline has nothing that could be shared out.
    least = _ALIKE * np.maximum(np.abs(explanation.value), np.abs(before)).sum()
    error = float(np.abs(missing).sum() / max(np.abs(change).sum(), least, _NOTHING))
    if explanation.method == "gradient_input":
        text = (
            "Slopes times distances add up to the answer for straight models alone, so that this is no verdict: "
            f"{error:.0%} of it is missing or too much."
        )
        return [Check("completeness", None, NONE, text)]
    if explanation.method.startswith("lrp"):
        text = (
            "Relevance goes to the biases of a network as well, so that this is no verdict: "
            f"{error:.0%} of the answer is missing or too much."
        )
        return [Check("completeness", None, NONE, text)]
    light = _light(-error, -0.02, -0.2)
    text = {
        GREEN: f"The values add up to the answer, but for {error:.1%} of it.",
        AMBER: f"{error:.0%} of the answer is missing from the values or too much in them.",
        RED: f"The values do not add up to the answer; the error is {error:.0%} of it.",
    }[light]
    text = "The values add up to the answer." if error < _EXACT else text
    return [Check("completeness", error, light, text)]


def familiar_check(outside: float) -> Check:
    """Whether the input is like what the model was trained on; ``outside`` is the share of pixels that are not."""
    light = _light(-outside, 0, -0.5)
    text = {
        GREEN: "The bands look like what the model was trained on.",
        AMBER: f"{outside:.0%} of the pixels are unlike what the model was trained on.",
        RED: "The bands are unlike what the model was trained on: neither value nor explanation can be trusted.",
    }[light]
    return Check("familiar", 1 - outside, light, text)


def _quality(scope: Scope, seed: int) -> list[Check]:
    if scope.x[0].size < 3:  # at random, two bands come in the same order half the time
        return []
    importance = scope.importance(scope.values)
    each = [
        faithfulness(
            scope.explainer,
            scope.x[n : n + 1],
            scope.target,
            importance[n],
            scope.others(n),
            steps=_FEW_STEPS if scope.whole else STEPS,
            seed=seed,
            signed=not scope.unsigned,
            draws=_FEW_DRAWS if scope.whole else None,
            settled=_settled if scope.whole else None,
        )
        for n in range(min(len(scope.x), 8))
    ]
    gaps, leads = (np.mean([getattr(f, name) for f in each], axis=0) for name in ("gap", "lead"))
    insertion = float(np.mean([f.insertion.mean() for f in each]))
    gap, lead = float(gaps.mean()), float(leads.mean())
    light = _quality_light(gaps, leads)
    details = [f"{gaps.min():.2f} to {gaps.max():.2f} by how places are filled in"] if len(gaps) > 1 else []
    deletion = float(np.mean([f.deletion.mean() for f in each]))
    text = {
        GREEN: "Without the places it names the answer changes more than without others",
        AMBER: "Without the places it names the answer changes little more than without others",
        RED: "The answer does not depend on the places it names more than on others",
    }[light]
    details.append(f"deletion {deletion:.2f}, moved at random {deletion + lead:.2f}, insertion {insertion:.2f}")
    return [Check("quality gap", gap, light, f"{text}: a quality gap of {gap:.2f} ({'; '.join(details)}).")]


def _quality_light(gaps: Array, leads: Array) -> str:
    """The light of what each way of filling in gives."""
    light = _light(min(float(gaps.mean()), 3 * float(leads.mean())), *_GAPS)
    return AMBER if light == GREEN and gaps.min() < _GAPS[1] else light


def _settled(found: Faithfulness, left: float) -> bool:
    """Whether the share of steps that are ``left`` would not change the light, if they differ as most maps' do."""
    change = left * _STEPS_DIFFER
    lights = {_quality_light(found.gap + sign * change, found.lead + sign * change) for sign in (-1, 1)}
    return len(lights) == 1


def _weights(scope: Scope, seed: int) -> list[Check]:
    name = "shuffled weights"
    importance = scope.importance(scope.values)
    if importance.size < _ENOUGH or not np.ptp(importance):
        return []
    if scope.repeat is None:
        return [Check(name, 1.0, RED, "The map cannot be made again with other weights: nothing speaks for it.")]
    others = []
    try:
        for draw in range(1 if scope.x.ndim == 4 else _SHUFFLES):
            with _unlearned(scope, seed + draw) as shuffled:
                # Other draws: what two maps share because of the same random masks is not the network's.
                others.append(scope.again(shuffled, scope.x, seed + draw + 1))
    except ModelError:  # a formula of a few numbers
        return []
    made = [scope.importance(other) for other in others if other is not None]
    made = [other for other in made if np.ptp(other) > 0]
    if not made:
        return [Check(name, None, NONE, "The network with shuffled weights gives no map to compare with.")]
    rho = float(np.median([abs(spearman(importance, other)) for other in made]))
    # Any network's map follows the image's own strength, and is where the region is.
    trivial = max(abs(spearman(importance, each)) for each in scope.trivial())
    own = rho - trivial > 0.1  # alike by more than that
    light = RED if rho > 0.95 or (rho > 0.6 and own) else AMBER if rho > (0.4 if own else 0.6) else GREEN
    text = {
        GREEN: "A network that has learned nothing gives another map",
        AMBER: "A network that has learned nothing gives a map not unlike this one",
        RED: "A network that has learned nothing gives the same map: it shows the image, not the network",
    }[light]
    if light == AMBER and not own:
        text = "This cannot be told: any network's map would lie around this region or follow this image"
    detail = f"{text} (rank correlation {rho:.2f}; {trivial:.2f} with the image or the region itself)."
    return [Check(name, rho, light, detail)]


@contextmanager
def _unlearned(scope: Scope, seed: int) -> Iterator[Any]:
    """An explainer of the same network with its weights shuffled."""
    explainer = scope.explainer
    if scope.whole and isinstance(explainer, Explainer):  # to take such a network's file apart again takes seconds
        other = explainer.altered(partial(unlearned, explainer.model, seed=seed))
        other.network(scope.x, scope.target)  # too few weights are told here
        yield other
        return
    with randomized(explainer.model, seed, scope.target.output) as shuffled:
        yield explainer.of(shuffled)


def _stability(scope: Scope, seed: int) -> list[Check]:
    others = list(_under_noise(scope, seed))
    first = scope.values
    if not scope.same or any(spearman(scope.importance(first), scope.importance(other)) < _SOME for other in others):
        again = scope.again(scope.explainer, scope.x)
        if again is None:
            return []
        first = again
    start = scope.importance(first)
    if not np.any(start):
        text = "The values are zero everywhere: small changes of the input do not change the answer here."
        return [Check("stability", None, NONE, text)]
    same = spearman(scope.importance(scope.values), start)
    if same < _SOME and np.ptp(start) > 0:
        text = f"Made again from the same network and image, the map is another one (rank correlation {same:.2f})."
        return [Check("stability", 1 - same, RED, text)]
    if not others:
        return []
    size = max(float(np.linalg.norm(start)), 1e-12)
    worst = max(float(np.linalg.norm(scope.importance(other) - start)) / size for other in others)
    light = _light(-worst, -0.3, -1.0)
    text = {
        GREEN: "Noise that nobody would see hardly changes the map",
        AMBER: "Noise that nobody would see changes the map in part",
        RED: "Noise that nobody would see makes another map",
    }[light]
    return [Check("stability", worst, light, f"{text}; its values differ by {worst:.0%}.")]


def _under_noise(scope: Scope, seed: int) -> Iterator[Array]:
    """The map of the input with noise, as often as it is looked at."""
    rng = np.random.default_rng(seed)
    axes = (0, 2, 3) if scope.x.ndim == 4 else (0,)
    spread = scope.x.std(axes, keepdims=True)
    spread = spread if scope.x.ndim == 4 else np.maximum(spread, 0.1 * np.abs(scope.x).mean())
    for _ in range(_FEW_DRAWS if scope.whole else _DRAWS):
        noise = _NOISE * spread * rng.standard_normal(scope.x.shape)
        other = scope.again(scope.explainer, (scope.x + noise).astype(np.float32))
        if other is not None:
            yield other


def _agreement(scope: Scope, seed: int) -> list[Check]:
    """With a method of another family, segment by segment or band by band."""
    image = scope.x.ndim == 4
    shape = scope.x.shape[1:]
    players = (
        by_segment(shape, slic(scope.x[0], _FEW_SEGMENTS if scope.whole else _SEGMENTS)) if image else by_band(shape)
    )
    other = lime if scope.name == "occlusion" else occlusion
    name = "LIME" if other is lime else "Occlusion"
    options: dict[str, Any] = {"samples": 2 * (int(players.max()) + 1), "seed": seed} if other is lime else {}
    found = other(scope.explainer, scope.x, scope.target, players=players, baseline=scope.baseline, **options)
    own = np.abs(scope.values) if scope.unsigned else scope.values
    theirs = np.abs(found.values) if scope.unsigned else found.values
    pair = gathered(own, players), gathered(theirs, players)
    if scope.name in POSITIVE:  # what speaks against is not in such a map
        pair = pair[0], np.maximum(pair[1], 0)
    if pair[0].size < 3 or not max(float(np.ptp(each)) for each in pair):
        return []
    if not image and found.baseline is not None:
        empty = scope.explainer.value(found.baseline, scope.target)
        if float(np.ptp(pair[1])) < _FLAT * float(np.abs(found.value - empty).max()):
            text = f"This cannot be told: for {name} no band changes the answer, since others say the same."
            return [Check("agreement", None, NONE, text)]
    rho = spearman(*pair)
    light = _light(rho, 0.4, 0.1)
    kind = "another kind of perturbation" if scope.name in _PERTURBING else "a method without gradients"
    text = {
        GREEN: f"{name}, {kind}, names the same {'places' if image else 'bands'}",
        AMBER: f"{name}, {kind}, agrees only in part",
        RED: f"{name}, {kind}, disagrees: the explanation is uncertain",
    }[light]
    return [Check("agreement", rho, light, f"{text} (rank correlation {rho:.2f}).")]


def _light(value: float, green: float, amber: float) -> str:
    return GREEN if value >= green else AMBER if value >= amber else RED
