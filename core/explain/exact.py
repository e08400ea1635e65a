"""The exact Shapley values of a model's own kind, with the interface of all other methods."""

from __future__ import annotations

import time
from typing import Optional, Protocol

import numpy as np

from ..errors import ModelError, ParameterError
from ..gp.posterior import Posterior
from ..model import Model
from .explanation import Explanation, completeness
from .gp_shapley import gp_shapley
from .gp_variance import PARTS, gp_std_shapley
from .leaf_boxes import LeafBoxes, has_trees, leaf_boxes
from .node import Array
from .targets import Target
from .tree_shapley import tree_shapley

#: Rows whose standard deviation is taken apart at once: each takes all pairs of centers.
MOST_OF_STD = 64
#: What is said of a standard deviation.
OF_VARIANCE = (
    "The shares are the exact Shapley values of the variance, scaled to add up to the change of the standard deviation."
)
_OTHERWISE = "Choose group_shapley, which is exact for up to ten groups of bands."


class OfModel(Protocol):
    """An ``Explainer`` or ``Forwards``."""

    model: Model
    input: str

    def value(self, x: Array, target: Target) -> Array:
        """The target of each sample ``(n,)``."""
        ...


def exact_shapley(
    explainer: OfModel,
    x: Array,
    target: Target,
    background: Optional[Array] = None,
    posterior: Optional[Posterior] = None,
) -> Explanation:
    """Shapley values without sampling, of trees and of the mean or a standard deviation of a Gaussian process.

    Of pixels ``(n, bands)``. Of trees the sum is explained, before a softmax, and of classes ``target.channel``; the
    values are interventional. Of a standard deviation the shares are those of the variance (see ``gp_variance``), of
    at most `MOST_OF_STD` rows.

    Parameters
    ----------
    background : rows ``(r, bands)`` that absent bands are drawn from; all of ``x`` for trees, the centers for a
        process. Of a standard deviation their mean is taken
    posterior : the process; read from the arrays beside the model (``NAME.npz``) if ``None``

    Raises
    ------
    ParameterError
        The model is neither, or something else of it is to be explained.
    """
    started = time.perf_counter()
    x = np.asarray(x, np.float32)
    notes: tuple[str, ...] = ()
    if x.ndim != 2:
        raise ParameterError(
            "Exact Shapley values are of models that look at single pixels, and this one looks around them. "
            f"{_OTHERWISE}"
        )
    if has_trees(explainer.model):
        boxes = trees_behind(explainer.model, target.output)
        rows = x if background is None else background
        features = boxes.features(x), boxes.features(rows)
        values, base = tree_shapley(boxes, *features, target.channel or 0, target.against)
        notes = boxes.notes
        value = base + values.sum(1)
    else:
        if posterior is None:
            posterior = beside(explainer.model)
        kinds = {spec.kind for spec in explainer.model.card.outputs if (spec.tensor or spec.name) == target.output}
        part = next((kind for kind in PARTS if kind in kinds), "")
        if kinds and "mean" not in kinds and not part:
            raise ParameterError(
                f"Exact Shapley values are of a process's mean or standard deviation, not of {target.output!r}. "
                f"{_OTHERWISE}"
            )
        value = explainer.value(x, target)
        if part:
            values, base = _of_std(explainer, posterior, x, background, part, target)
            notes = (OF_VARIANCE,)
        else:
            values, base = gp_shapley(posterior, x, background)
    found = values.astype(np.float32)
    return Explanation(
        found,
        target,
        "exact_shapley",
        value,
        baseline_value=np.full(len(x), base),
        completeness=completeness(found, value - base),
        seconds=time.perf_counter() - started,
        notes=notes,
    )


def trees_behind(model: Model, output: str) -> LeafBoxes:
    """The trees behind ``output``, of a model that takes its bands as they are, or scaled one by one.

    Raises
    ------
    ParameterError
        They take something else that is made of the bands, or a number with a unit is made of their sum otherwise than
        by scaling, such as a standard deviation.
    """
    boxes = leaf_boxes(model, output)
    if boxes.tensor != model.card.input.tensor and boxes.prepare is None:
        raise ParameterError(f"The trees take what is made of several bands, such as indices. {_OTHERWISE}")
    kinds = {spec.kind for spec in model.card.outputs if (spec.tensor or spec.name) == output}
    if not boxes.known and kinds.intersection(("mean", *PARTS)):
        raise ParameterError(f"The file makes {output!r} of the trees' sum, and not by scaling it alone. {_OTHERWISE}")
    return boxes


def _of_std(
    explainer: OfModel, posterior: Posterior, x: Array, background: Optional[Array], part: str, target: Target
) -> tuple[Array, float]:
    """As the model's file tells it: a little more than the arrays, by what its arithmetic may leave out."""
    if len(x) > MOST_OF_STD:
        raise ParameterError(
            f"Exact Shapley values of a standard deviation are of {MOST_OF_STD} pixels at most, not of {len(x)}. "
            "Choose a smaller region, or deeplift."
        )
    rows = x if background is None else np.atleast_2d(np.asarray(background, float))
    start = rows.mean(0)
    values, base = gp_std_shapley(posterior, x, start, part)
    told = explainer.value(np.vstack([x, start]).astype(np.float32), target)
    twice = 2 * base + values.sum(1)
    return values * ((told[:-1] + told[-1]) / np.maximum(twice, 1e-300))[:, None], float(told[-1])


def beside(model: Model, otherwise: str = _OTHERWISE) -> Posterior:
    """The Gaussian process of a model, read from the arrays beside it (``NAME.npz``).

    Raises
    ------
    ParameterError
        There are none; ``otherwise`` ends the sentence.
    """
    from ..gp.import_arrays import load_arrays  # takes SciPy with it

    path = model.path.with_suffix(".npz")
    if path.is_file():
        try:
            return load_arrays(path)[0]
        except ModelError:  # arrays of something else
            pass
    raise ParameterError(
        "Exact Shapley values are of trees, and of Gaussian processes whose arrays lie beside them; the model "
        f"{model.card.name!r} holds no trees, and there is no {path.name} of such arrays. {otherwise}"
    )
