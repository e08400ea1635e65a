"""Peak response maps: what each peak of a class's map stands on, object by object.

Zhou et al. 2018, arXiv:1804.00880. The way back takes positive weights alone, which is the z-plus rule.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import ParameterError
from .explainer import Explainer
from .explanation import Explanation
from .node import Array
from .relevance import lrp
from .targets import Target


def peaks(response: Array, count: int) -> list[tuple[int, int]]:
    """The places of the ``count`` largest local maxima of ``response`` ``(rows, cols)``, the largest first."""
    padded = np.pad(response, 1, constant_values=-np.inf)
    rows, cols = response.shape
    around = [padded[i : i + rows, j : j + cols] for i in range(3) for j in range(3)]
    tops = response >= np.max(around, axis=0)
    tops &= response > np.median(response)
    places = np.argwhere(tops)
    order = np.argsort(-response[tops], kind="stable")[:count]
    return [(int(r), int(c)) for r, c in places[order]]


def peak_responses(explainer: Explainer, x: Array, target: Target, count: int = 5) -> list[Explanation]:
    """An explanation for each of the ``count`` highest peaks of the target's channel; ``x`` is one sample.

    Raises
    ------
    ParameterError
        The output is no map, or there are several samples.
    """
    layer = target.output
    found = explainer.run(x, target, layers=[layer], to_input=False).tensors[layer]
    if found.ndim != 4 or len(x) != 1:
        raise ParameterError(
            f"Peaks are looked for in a map of one tile; the output {target.output!r} has the shape {found.shape}. "
            "Explain the value itself."
        )
    response = found[0, target.channel or 0]
    places = peaks(response, count)
    return [
        replace(lrp(explainer, x, replace(target, region=place), "z_plus"), method="peak_response") for place in places
    ]
