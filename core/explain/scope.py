"""What checks look at: a part of the input and of the map, and the method that can make it again."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import Any, Callable, Mapping, Optional, Protocol

import numpy as np

from ..errors import Cancelled, ParameterError, TerraClaraError
from ..model import Model
from .activation import resized
from .explanation import Explanation
from .methods import METHODS
from .node import Array
from .players import by_patch, mean_baseline
from .targets import Target

#: Methods whose values have the size of an effect, not its direction.
UNSIGNED = ("gradient", "saliency", "smoothgrad", "guided", "deconvnet", "guided_grad_cam")
#: Methods whose maps leave out what speaks against.
POSITIVE = ("grad_cam", "hirescam", "multi_layer_cam", "score_cam", "eigen_cam")
_SIDE = 128  # pixels of the part of an image that is checked
_SLOW_SIDE = 64  # for methods of many passes
_MANY_PASSES = 4
_PIXELS = 32  # samples of pixels that are checked, at most
_CELLS = 8  # patches along a side
#: What methods of many passes make do with when they are repeated.
_FEWER: Mapping[str, Mapping[str, int]] = {
    "integrated_gradients": {"steps": 16},
    "smoothgrad": {"samples": 8},
    "prediction_difference": {"samples": 2},
    "rise": {"masks": 96},
    "lime": {"samples": 128},
    "group_shapley": {"orders": 8},
}

#: What is made again of the same input and network is the same map, unless one of them is not what is said.
_SAME = ("gradient", "saliency", "gradient_input", "deeplift", "guided", "deconvnet", "grad_cam", "hirescam")

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


@dataclass(frozen=True, eq=False)
class Scope:
    """A part of the input and of the map, which checks look at."""

    explainer: Checkable
    x: Array
    target: Target
    values: Array  # on the input's grid
    name: str
    repeat: Optional[Method]
    baseline: Optional[Array]  # that the map itself compares with
    whole: bool = False  # an image that can only be asked as a whole, each time
    same: bool = False  # the map was made of just this, as ``repeat`` makes it

    @property
    def unsigned(self) -> bool:
        """Whether the map has no direction."""
        return self.name in UNSIGNED

    def importance(self, values: Array) -> Array:
        """Of places ``(n, rows, cols)`` or bands ``(n, bands)``."""
        if self.unsigned:
            values = np.abs(values)
        found: Array = values.sum(1) if self.x.ndim == 4 else values
        return found

    def others(self, n: int) -> Optional[Mapping[str, Array]]:
        """What fills in a pixel's bands; ``None`` for images, which have ways of their own."""
        if self.x.ndim == 4:
            return None
        # Another pixel would ask another question: what raises the value against the baseline may lower it there.
        return {"baseline": np.zeros_like(self.x[n]) if self.baseline is None else self.baseline[n]}

    def trivial(self) -> list[Array]:
        """Maps that any network could have: how far the input is from its mean, and how near the region.

        Of pixels it is how far they are from the baseline, and by how much each band varies.
        """
        start = mean_baseline(self.x) if self.x.ndim == 4 or self.baseline is None else self.baseline
        found = [self.importance(np.abs(self.x - start))]
        if self.x.ndim == 2 and len(self.x) > 1:
            found.append(np.broadcast_to(self.x.std(0), self.x.shape))
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
        except Cancelled:
            raise
        except TerraClaraError:
            return None
        return values if np.isfinite(values).all() else None


def scope_of(
    explainer: Checkable, x: Array, target: Target, explanation: Explanation, method: Optional[Method]
) -> Scope:
    """The part to look at; see ``checks.believable``."""
    values, name = _laid(explanation.values, x), explanation.method
    inside: tuple[slice, ...] = (slice(None, None, -(-len(x) // _PIXELS)),) if x.ndim == 2 else (slice(None),)
    side = _SLOW_SIDE if explanation.passes > _MANY_PASSES else _SIDE
    multiple = explainer.model.card.input.multiple
    side = max(side - side % multiple, multiple)
    if x.ndim == 4 and _follows(explainer, target, x.shape[2:]) and max(x.shape[2:]) > side:
        starts = [
            int(np.clip(c - side // 2, 0, max(0, n - side))) for c, n in zip(_center(target, values), x.shape[2:])
        ]
        rows, columns = (slice(start, start + side) for start in starts)
        inside = (slice(None), slice(None), rows, columns)
        target = target.within((rows, columns))
    whole = x.ndim == 4 and explainer.model.card.input.tile is not None and max(x.shape[2:]) > side
    repeat = _repeated(explanation, method, inside)
    baseline = None if explanation.baseline is None else np.broadcast_to(explanation.baseline, x.shape)[inside]
    if baseline is None and x.ndim == 2 and len(x) > 1:
        baseline = np.broadcast_to(x.mean(0), x.shape)[inside]
    same = whole and (method is not None or name in _SAME)
    return Scope(explainer, x[inside], target, values[inside], name, repeat, baseline, whole, same)


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
        options: dict[str, Any] = dict(_FEWER.get(name, {}))
        if "seed" in known:
            options["seed"] = seed
        if x.ndim == 4 and name in ("occlusion", "prediction_difference"):
            size = max(1, max(x.shape[2:]) // _CELLS)
            options.update({"players": by_patch(x.shape[1:], size)} if name == "occlusion" else {"size": size})
        if "layer" in known and explanation.layer:
            options["layer"] = explanation.layer
        if "baseline" in known and explanation.baseline is not None:
            options["baseline"] = explanation.baseline[inside]
        if "background" in known and known["background"].default is inspect.Parameter.empty:
            options["background"] = mean_baseline(x)[:1]
        return found(explainer, x, target, **options, **fixed)

    return again
