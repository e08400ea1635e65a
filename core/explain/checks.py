"""Can an explanation be believed? Each check is a number, a light and a sentence."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, replace
from typing import Any, Callable, Optional, Protocol

import numpy as np

from ..errors import ModelError, ParameterError, TerraClaraError
from ..model import Model
from .activation import resized
from .coalitions import lime
from .explanation import Explanation
from .faithfulness import faithfulness, spearman
from .methods import METHODS
from .node import Array
from .perturb import occlusion
from .players import alike, by_patch, gathered, mean_baseline
from .randomize import randomized
from .segments import slic
from .targets import Target

GREEN, AMBER, RED = "green", "amber", "red"
#: Methods whose values have the size of an effect, not its direction.
UNSIGNED = ("gradient", "saliency", "smoothgrad", "guided", "deconvnet", "guided_grad_cam")
_PERTURBING = ("occlusion", "prediction_difference", "rise", "lime", "group_shapley", "exact_shapley", "score_cam")
_SIDE = 128  # pixels of the part of an image that is checked
_SLOW_SIDE = 64  # for methods of many passes
_MANY_PASSES = 4
_PIXELS = 32  # samples of pixels that are checked
_NOISE = 0.02  # standard deviations of the bands
#: What a method of many passes makes do with when it is repeated.
_CELLS = 8  # patches along a side
_FEWER = {"steps": 16, "samples": 8, "masks": 96, "orders": 8}

Method = Callable[..., Explanation]


class Checkable(Protocol):
    """An ``Explainer`` or ``Forwards``."""

    model: Model

    def value(self, x: Array, target: Target) -> Array:
        """The target of each sample ``(n,)``."""
        ...

    def of(self, model: Model) -> Any:
        """The same for another model."""
        ...


@dataclass(frozen=True)
class Check:
    """One answer: ``value`` is what was measured, ``light`` green, amber or red, ``sentence`` what it means."""

    name: str
    value: float
    light: str
    sentence: str


def believable(
    explainer: Checkable,
    x: Array,
    target: Target,
    explanation: Explanation,
    method: Optional[Method] = None,
    seed: int = 0,
) -> tuple[Check, ...]:
    """All checks that apply, the worst light first.

    Of an image a part of up to 128 x 128 pixels around the region (or the map's top) is looked at, 64 x 64 for methods
    of many passes, and of pixels the first 32: checks must not take longer than what they check.

    Parameters
    ----------
    explanation : of ``x``, of one sample for images
    method : what made it, to be made again with other weights and under noise: called with an explainer, an input and
        a target; found by the explanation's own name if ``None``
    """
    if len(explanation.values) != len(x) or (x.ndim == 4 and len(x) > 1):
        raise ParameterError(
            f"An explanation of {len(explanation.values)} samples of {len(x)} cannot be checked; images go one by one."
        )
    found = [] if explanation.completeness is None else [completeness_check(explanation)]
    scope = _scope(explainer, x, target, explanation, method)
    found += [_quality(scope, seed), _weights(scope, seed), *_stability(scope, seed), _agreement(scope)]
    order = {RED: 0, AMBER: 1, GREEN: 2}
    return tuple(sorted(found, key=lambda check: order[check.light]))


def completeness_check(explanation: Explanation) -> Check:
    """Whether the values add up to what is explained; the worst sample's error, as a share."""
    assert explanation.completeness is not None
    error = float(np.max(explanation.completeness))
    light = _light(-error, -0.02, -0.2)
    text = {
        GREEN: f"The values add up to the answer, but for {error:.1%} of it.",
        AMBER: f"{error:.0%} of the answer is missing from the values or too much in them.",
        RED: f"The values do not add up to the answer; the error is {error:.0%} of it.",
    }[light]
    return Check("completeness", error, light, text)


@dataclass(frozen=True, eq=False)
class _Scope:
    """What is looked at: a part of the input and of the map, and the method that can make it again."""

    explainer: Checkable
    x: Array
    target: Target
    values: Array  # on the input's grid
    name: str
    repeat: Optional[Method]

    @property
    def size(self) -> bool:
        return self.name in UNSIGNED

    def importance(self, values: Array) -> Array:
        """Of places ``(n, rows, cols)`` or bands ``(n, bands)``."""
        if self.size:
            values = np.abs(values)
        found: Array = values.sum(1) if self.x.ndim == 4 else values
        return found

    def trivial(self) -> list[Array]:
        """Maps that any network could have: how far the input is from its mean, and how near the region."""
        found = [self.importance(np.abs(self.x - mean_baseline(self.x)))]
        region = self.target.region
        if self.x.ndim == 4 and region is not None:
            near = np.zeros(self.x.shape[2:])
            near[region if isinstance(region, tuple) else np.asarray(region, bool)] = 1
            rows, cols = np.nonzero(near)
            apart = [np.maximum(at.min() - i, 0) + np.maximum(i - at.max(), 0) for at, i in
                     zip((rows, cols), np.indices(near.shape))]  # fmt: skip
            found.append(-np.hypot(*apart)[None])
        return found

    def again(self, explainer: Any, x: Array, seed: int = 0) -> Optional[Array]:
        """The map once more ``(n, ...)``, or ``None`` where it cannot be made; ``seed`` of methods that draw."""
        if self.repeat is None:
            return None
        try:
            with np.errstate(all="ignore"):
                values = _laid(self.repeat(explainer, x, self.target, seed).values, x)
        except TerraClaraError:
            return None
        return values if np.isfinite(values).all() else None


def _quality(scope: _Scope, seed: int) -> Check:
    importance = scope.importance(scope.values)
    each = [
        faithfulness(scope.explainer, scope.x[n : n + 1], scope.target, importance[n], seed=seed)
        for n in range(min(len(scope.x), 8))
    ]
    gaps = np.mean([f.gap for f in each], axis=0)
    better = np.mean([f.random - f.deletion for f in each], axis=0)
    insertion = float(np.mean([f.insertion.mean() for f in each]))
    gap, lead = float(gaps.mean()), float(better.mean())
    light = _light(min(gap, 3 * lead), 0.15, 0.03)
    light = AMBER if light == GREEN and gaps.min() < 0.03 else light
    spread = f" ({gaps.min():.2f} to {gaps.max():.2f} by how places are filled in)" if len(gaps) > 1 else ""
    deletion = float(np.mean([f.deletion.mean() for f in each]))
    text = {
        GREEN: "Without the places it names the answer changes more than without others",
        AMBER: "Without the places it names the answer changes little more than without others",
        RED: "The answer does not depend on the places it names more than on others",
    }[light]
    detail = f"deletion {deletion:.2f}, moved at random {deletion + lead:.2f}, insertion {insertion:.2f}"
    return Check("quality gap", gap, light, f"{text}: gap {gap:.2f}{spread}; {detail}.")


def _weights(scope: _Scope, seed: int) -> Check:
    name, other = "shuffled weights", None
    try:
        with randomized(scope.explainer.model, seed) as shuffled:
            # Other draws: what two maps share because of the same random masks is not the network's.
            other = scope.again(scope.explainer.of(shuffled), scope.x, seed + 1)
    except ModelError:
        pass
    if scope.repeat is None:
        return Check(
            name, np.nan, RED, "The map cannot be made again with other weights, so that nothing speaks for it."
        )
    if other is None:
        return Check(name, np.nan, AMBER, "The network with shuffled weights gives no map to compare with.")
    importance = scope.importance(scope.values)
    rho = abs(spearman(importance, scope.importance(other)))
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
    detail = f"rank correlation {rho:.2f}; {trivial:.2f} with the image or the region itself"
    return Check(name, rho, light, f"{text} ({detail}).")


def _stability(scope: _Scope, seed: int, draws: int = 3) -> list[Check]:
    first = scope.again(scope.explainer, scope.x)
    if first is None:
        return []
    rng = np.random.default_rng(seed)
    axes = (0, 2, 3) if scope.x.ndim == 4 else (0,)
    spread = scope.x.std(axes, keepdims=True)
    spread = spread if scope.x.ndim == 4 else np.maximum(spread, 0.1 * np.abs(scope.x).mean())
    start, changes = scope.importance(first), []
    same = spearman(scope.importance(scope.values), start)
    if same < 0.2 and np.ptp(start) > 0:
        text = f"Made again from the same network and image, the map is another one (rank correlation {same:.2f})."
        return [Check("stability", np.inf, RED, text)]
    for _ in range(draws):
        noise = _NOISE * spread * rng.standard_normal(scope.x.shape)
        other = scope.again(scope.explainer, (scope.x + noise).astype(np.float32))
        if other is not None:
            size = max(float(np.linalg.norm(start)), 1e-12)
            changes.append(float(np.linalg.norm(scope.importance(other) - start)) / size)
    worst = max(changes, default=np.inf)
    light = _light(-worst, -0.3, -1.0)
    text = {
        GREEN: "Noise that nobody would see hardly changes the map",
        AMBER: "Noise that nobody would see changes the map in part",
        RED: "Noise that nobody would see makes another map",
    }[light]
    return [Check("stability", worst, light, f"{text} (by {worst:.0%}).")]


def _agreement(scope: _Scope) -> Check:
    """With a method of another family, segment by segment or band by band."""
    image = scope.x.ndim == 4
    players = alike(scope.x) if not image else _segments(scope.x)
    other = lime if scope.name == "occlusion" else occlusion
    options: dict[str, Any] = {"samples": 2 * (int(players.max()) + 1)} if other is lime else {}
    found = other(scope.explainer, scope.x, scope.target, players=players, **options)
    own = np.abs(scope.values) if scope.size else scope.values
    theirs = np.abs(found.values) if scope.size else found.values
    rho = spearman(gathered(own, players), gathered(theirs, players))
    light = _light(rho, 0.4, 0.1)
    kind = "another kind of perturbation" if scope.name in _PERTURBING else "a method without gradients"
    text = {
        GREEN: f"{found.method}, {kind}, names the same {'places' if image else 'bands'}",
        AMBER: f"{found.method}, {kind}, agrees only in part",
        RED: f"{found.method}, {kind}, disagrees: the explanation is uncertain",
    }[light]
    return Check("agreement", rho, light, f"{text[0].upper()}{text[1:]} (rank correlation {rho:.2f}).")


def _segments(x: Array) -> Array:
    count = 48
    return np.broadcast_to(slic(x[0], count), x.shape[1:])


def _scope(
    explainer: Checkable, x: Array, target: Target, explanation: Explanation, method: Optional[Method]
) -> _Scope:
    values, name = _laid(explanation.values, x), explanation.method
    inside: tuple[slice, ...] = (slice(0, _PIXELS),) if x.ndim == 2 else (slice(None),)
    side = _SLOW_SIDE if explanation.passes > _MANY_PASSES else _SIDE
    multiple = explainer.model.card.input.multiple
    side = max(side - side % multiple, multiple)
    if x.ndim == 4 and _follows(explainer, target, x.shape[2:]) and max(x.shape[2:]) > side:
        starts = [
            int(np.clip(c - side // 2, 0, max(0, n - side))) for c, n in zip(_center(target, values), x.shape[2:])
        ]
        window = tuple(slice(start, start + side) for start in starts)
        inside = (slice(None), slice(None), *window)
        target = _within(target, window)
    repeat = _repeated(explanation, method, inside)
    return _Scope(explainer, x[inside], target, values[inside], name, repeat)


def _follows(explainer: Checkable, target: Target, size: tuple[int, ...]) -> bool:
    """Whether a part of the image can be asked alone: every pixel is told, and the region lies on them."""
    spec, region = explainer.model.card.input, target.region
    whole = region is None or isinstance(region, tuple) or np.asarray(region).shape == size
    return spec.layout == "image" and spec.tile is None and whole


def _center(target: Target, values: Array) -> tuple[int, int]:
    region = target.region
    if isinstance(region, tuple):
        return int(region[0]), int(region[1])
    weights = np.abs(values[0]).sum(0) if region is None else np.asarray(region, float)
    if region is None:  # the map's top, not one pixel's
        rows, cols = weights.shape
        cells = weights[: rows - rows % 8, : cols - cols % 8].reshape(rows // 8, 8, cols // 8, 8).sum((1, 3))
        row, col = np.unravel_index(int(cells.argmax()), cells.shape)
        return int(row) * 8 + 4, int(col) * 8 + 4
    total = max(float(weights.sum()), 1e-12)
    rows, cols = np.indices(weights.shape)
    return int((weights * rows).sum() / total), int((weights * cols).sum() / total)


def _within(target: Target, window: tuple[slice, ...]) -> Target:
    """The target on a part of the image; a region that lies outside it counts as all of it."""
    region = target.region
    if region is None:
        return target
    if isinstance(region, tuple):
        return replace(target, region=(region[0] - window[0].start, region[1] - window[1].start))
    inside = np.asarray(region)[window]
    return replace(target, region=inside if np.any(inside) else None)


def _laid(values: Array, x: Array) -> Array:
    """A map on the input's grid."""
    if values.shape == x.shape:
        return values
    if x.ndim == 4 and values.ndim == 4 and values.shape[1] == 1:
        return np.broadcast_to(resized(values, x.shape[2:]), x.shape)
    raise ParameterError(
        f"A map of the shape {values.shape} does not lie on the input {x.shape}; only maps over the input are checked."
    )


def _repeated(explanation: Explanation, method: Optional[Method], inside: Any) -> Optional[Method]:
    """What makes the map again, on the part ``inside`` of the input."""
    if method is not None:
        return lambda explainer, x, target, seed: method(explainer, x, target)
    name, fixed = explanation.method, {}
    if name == "peak_response":
        name, fixed = "lrp", {"rule": "z_plus"}
    elif name.startswith("lrp_"):
        name, fixed = "lrp", {"rule": name[4:]}
    if name not in METHODS:
        return None
    found = METHODS[name]
    known = inspect.signature(found).parameters

    def again(explainer: Any, x: Array, target: Target, seed: int) -> Explanation:
        options: dict[str, Any] = {key: value for key, value in _FEWER.items() if key in known}
        if "seed" in known:
            options["seed"] = seed
        if name == "occlusion" and x.ndim == 4:
            options["players"] = by_patch(x.shape[1:], max(1, max(x.shape[2:]) // _CELLS))
        if "layer" in known and explanation.layer:
            options["layer"] = explanation.layer
        if "baseline" in known and explanation.baseline is not None:
            options["baseline"] = explanation.baseline[inside]
        if "background" in known and known["background"].default is inspect.Parameter.empty:
            options["background"] = mean_baseline(x)[:1]
        return found(explainer, x, target, **options, **fixed)

    return again


def _light(value: float, green: float, amber: float) -> str:
    return GREEN if value >= green else AMBER if value >= amber else RED
