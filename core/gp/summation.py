"""The order in which many terms are added, so that float32 loses least.

The weights of a process on many centers are large and of both signs, and what they make is small: adding them up as
they come climbs far above the sum and back. A product of matrices adds its terms in the order of its columns, so an
order that never climbs costs nothing when the graph runs.
"""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def balanced_order(products: Array) -> Array:
    """An order of ``m`` terms whose partial sums stay small: ``(m,)`` integers.

    Greedy: the next term is the one that leaves the smallest sum of squares.

    Parameters
    ----------
    products : ``(m, m)``, of each term with each, summed over examples
    """
    squares = np.diag(products)
    with_sum = np.zeros(len(products))
    left = np.ones(len(products), dtype=bool)
    order = np.empty(len(products), dtype=np.int64)
    for place in range(len(products)):
        chosen = int(np.argmin(np.where(left, squares + 2.0 * with_sum, np.inf)))
        order[place], left[chosen] = chosen, False
        with_sum += products[:, chosen]
    return order
