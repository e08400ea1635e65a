"""The order in which many terms are added, so that float32 loses least.

The weights of a process on many centers are large and of both signs, and what they make is small: adding them up as
they come climbs far above the sum and back. A product of matrices adds its terms in the order of its columns, so an
order that never climbs costs nothing when the graph runs.
"""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def balanced_order(terms: Array) -> Array:
    """An order of ``terms`` ``(m, n)``, each a row of ``n`` examples, whose partial sums stay small: ``(m,)`` integers.

    Greedy: the next term is the one that leaves the smallest sum of squares.
    """
    products = terms @ terms.T
    squares = np.diag(products)
    with_sum = np.zeros(len(terms))
    left = np.ones(len(terms), dtype=bool)
    order = np.empty(len(terms), dtype=np.int64)
    for place in range(len(terms)):
        chosen = int(np.argmin(np.where(left, squares + 2.0 * with_sum, np.inf)))
        order[place], left[chosen] = chosen, False
        with_sum += products[:, chosen]
    return order
