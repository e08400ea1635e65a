"""What known variables can be: wider than what a model trained on simulations of usual canopies ever estimates."""

from __future__ import annotations

from typing import Mapping, Optional

from .card import Card, OutputSpec

#: By variable, in the units of ``retrieval.variables``.
POSSIBLE: Mapping[str, tuple[float, float]] = {
    "lai": (0.0, 15.0),
    "fapar": (0.0, 1.0),
    "fvc": (0.0, 1.0),
    "ccc": (0.0, 1500.0),
    "cwc": (0.0, 1.0),
    "lcc": (0.0, 150.0),
}
#: Key in a card's domain of what its author says that the variable can be, ``[low, high]``.
KEY = "possible_range"


def possible_range(card: Card, mean: OutputSpec) -> Optional[tuple[float, float]]:
    """What the true value of the estimate ``mean`` can be; ``None`` where nothing bounds it.

    That is what the card says under ``KEY``. Else, for a variable of ``POSSIBLE``, at least what is known of it: an
    estimate's own range ends where its training did, and canopies are denser. Else the estimate's range.

    >>> mean = OutputSpec("mean", "mean", valid_range=(0.0, 8.0))
    >>> possible_range(Card("c", variable="lai"), mean)
    (0.0, 15.0)
    >>> possible_range(Card("c", variable="lai", domain={KEY: [0.0, 6.0]}), mean)
    (0.0, 6.0)
    >>> possible_range(Card("c", variable="height"), mean)
    (0.0, 8.0)
    """
    told = card.domain.get(KEY)
    if told is not None:
        return float(told[0]), float(told[1])
    known = POSSIBLE.get(card.variable)
    if known is None or mean.valid_range is None:  # an estimate without a range may have another unit
        return mean.valid_range
    return min(known[0], mean.valid_range[0]), max(known[1], mean.valid_range[1])
