"""The smallest change of the bands that would change the answer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Optional, Sequence

import numpy as np

from ..errors import NoGradientError, ParameterError
from .explainer import Explainer
from .node import Array
from .players import Valued
from .targets import Target

_STEPS, _HALVINGS = 30, 24
_REACH = 6.0  # standard deviations that a search without a gradient looks at
_BEYOND = 1e-3  # of the way: a step ends this much behind the boundary

Margin = Callable[[Array], Array]
Slope = Callable[[Array], Array]


@dataclass(frozen=True, eq=False)
class Counterfactual:
    """An input close to the given one of which the model says something else.

    Attributes
    ----------
    x : the changed input, of the shape of the given one
    change : what was added
    distance : the length of the change in standard deviations of the bands
    value, before : the target's value after and before
    channel : the class that it becomes, for classes
    by_gradient : whether the gradient led to it, or a search band by band
    """

    x: Array
    change: Array
    distance: float
    value: float
    before: float
    channel: Optional[int] = None
    by_gradient: bool = True


def counterfactual(
    explainer: Valued,
    x: Array,
    target: Target,
    interval: Optional[tuple[float, float]] = None,
    others: Sequence[int] = (),
    scale: Optional[Array] = None,
    fixed: Sequence[int] = (),
    limits: Optional[tuple[float, float]] = None,
) -> Optional[Counterfactual]:
    """The nearest input found that flips the class, or whose value leaves an interval; ``None`` where there is none.

    Along the gradient it is a walk to the linearized boundary, from which it is moved to the boundary's nearest point
    again and again (after DeepFool, Moosavi-Dezfooli et al. 2016, arXiv:1511.04599); where no gradient leads there,
    bands are changed one after the other, the one that helps most first. Both find a near change, not proven to be the
    nearest.

    Parameters
    ----------
    x : one sample ``(1, bands)`` or ``(1, bands, rows, cols)``
    interval : that the value shall leave, or ``None`` to flip the class ``target.channel``
    others : classes that it may become; those of ``target.against`` if empty
    scale : standard deviation of each band; 1 if ``None``, as for inputs that are standardized
    fixed : bands that stay (the sun's angles, say)
    limits : that no changed element may leave

    Raises
    ------
    ParameterError
        There are several samples, or nothing to flip or to leave.
    """
    if len(x) != 1:
        raise ParameterError(f"One sample is changed at a time; there are {len(x)}.")
    x = np.asarray(x, np.float32)
    unit = np.ones(x.shape[1]) if scale is None else np.asarray(scale, float)
    unit = np.where(np.isin(np.arange(x.shape[1]), list(fixed)), 0.0, unit).reshape(-1, *[1] * (x.ndim - 2))
    problem = _Problem(explainer, x, np.broadcast_to(unit, x.shape[1:]), limits)
    found = []
    for goal, margin_of, channel in _goals(target, interval, others):
        one = problem.solved(goal, margin_of)
        if one is not None:
            found.append(replace(one, channel=channel))
    return min(found, key=lambda each: each.distance, default=None)


def _goals(
    target: Target, interval: Optional[tuple[float, float]], others: Sequence[int]
) -> list[tuple[Target, tuple[float, float], Optional[int]]]:
    """Targets with ``(sign, offset)`` of the margin ``sign * value + offset``, which shall fall to 0."""
    if interval is not None:
        low, high = interval
        return [(target, (1.0, -low), None), (target, (-1.0, high), None)]
    classes = others or (() if target.against is None else (target.against,))
    if target.channel is None or not classes:
        raise ParameterError(
            "There is nothing to flip: give an interval to leave, or the class and those it may become."
        )
    return [(replace(target, against=k), (1.0, 0.0), k) for k in classes if k != target.channel]


@dataclass(frozen=True, eq=False)
class _Problem:
    explainer: Valued
    x: Array
    unit: Array  # of each element; 0 where it stays
    limits: Optional[tuple[float, float]]

    def solved(self, target: Target, margin_of: tuple[float, float]) -> Optional[Counterfactual]:
        sign, offset = margin_of

        def margin(moves: Array) -> Array:
            return sign * self.explainer.value(self.moved(moves), target) + offset

        start = np.zeros(self.x.shape[1:])
        before = float(margin(start[None])[0])
        network, move = self.explainer, None
        if isinstance(network, Explainer):
            with suppress(NoGradientError):
                move = _walked(margin, partial(self.slope, network, target, sign), start, before)
        by_gradient = move is not None
        if move is None:
            move = _searched(margin, self.unit, before)
        if move is None:
            return None
        found = self.moved(move[None])
        change = found - self.x
        used = np.divide(change[0], self.unit, out=np.zeros(self.unit.shape), where=self.unit > 0)
        value = float(self.explainer.value(found, target)[0])
        distance = float(np.sqrt((used**2).sum()))
        return Counterfactual(found, change, distance, value, (before - offset) / sign, None, by_gradient)

    def slope(self, network: Explainer, target: Target, sign: float, move: Array) -> Array:
        """The margin's slope by the move ``(...)``."""
        signals = network.run(self.moved(move[None]), target).signals
        found: Array = sign * signals[network.input][0].astype(float) * self.unit
        return found

    def moved(self, moves: Array) -> Array:
        """Inputs ``(m, ...)`` for moves in standard deviations."""
        found = self.x + moves * self.unit
        if self.limits is not None:
            found = np.where(moves != 0, np.clip(found, *self.limits), found)
        return found.astype(np.float32)


def _walked(margin: Margin, slope: Slope, start: Array, before: float) -> Optional[Array]:
    move, value = start, before
    for _ in range(_STEPS):
        if value <= 0:
            break
        g = slope(move)
        size = float((g**2).sum())
        if not size > 0:
            return None
        move = move - (1 + _BEYOND) * (value / size) * g
        value = float(margin(move[None])[0])
    if value > 0:
        return None
    best = _shrunk(margin, move)
    for _ in range(_STEPS):
        g = slope(best)
        size = float((g**2).sum())
        if not size > 0:
            break
        # The nearest point to the start of the plane that touches the boundary here, a little behind it.
        onto = (float((g * best).sum()) / size) * g
        value = float(margin((onto * (1 + _BEYOND))[None])[0])
        tried = onto * (1 + _BEYOND) if value <= 0 else best + 0.5 * (onto - best)
        if value > 0 and float(margin(tried[None])[0]) > 0:
            break
        tried = _shrunk(margin, tried)
        if not (tried**2).sum() < (1 - 1e-4) * (best**2).sum():
            break
        best = tried
    return best


def _shrunk(margin: Margin, move: Array) -> Array:
    """The shortest move in this direction, by halving."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if margin((middle * move)[None])[0] <= 0 else (middle, high)
    return high * move


def _searched(margin: Margin, unit: Array, before: float) -> Optional[Array]:
    """Band by band: each time the change that leaves the least margin; then every band back as far as it goes."""
    bands = [np.arange(len(unit)) == k for k in range(len(unit)) if np.any(unit[k] > 0)]
    reach = np.concatenate([s * np.linspace(0.25, _REACH, 24) for s in (-1, 1)])
    steps = np.stack([r * (b.reshape(-1, *[1] * (unit.ndim - 1)) & (unit > 0)) for b in bands for r in reach])
    move, value = np.zeros(unit.shape), before
    for _ in range(len(bands)):
        if value <= 0:
            break
        # A band that was moved already is moved anew.
        tried = np.where(steps != 0, steps, move)
        found = margin(tried)
        crossed = found <= 0
        if crossed.any():
            length = (tried**2).reshape(len(tried), -1).sum(1)
            chosen = int(np.flatnonzero(crossed)[length[crossed].argmin()])
        else:
            chosen = int(found.argmin())
            if not found[chosen] < value:
                return None
        move, value = tried[chosen], float(found[chosen])
    if value > 0:
        return None
    for k in np.argsort([-(move[b] ** 2).sum() for b in bands], kind="stable"):
        low, high = 0.0, 1.0
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            tried = move.copy()
            tried[bands[k]] *= middle
            low, high = (low, middle) if margin(tried[None])[0] <= 0 else (middle, high)
        move = move.copy()
        move[bands[k]] *= high
    return move
