"""Classes as people write them: values that are none, and the accuracy that is expected of each."""

from __future__ import annotations

from typing import Sequence

from ..errors import ParameterError


def class_values(texts: Sequence[str]) -> list[int]:
    """Values of classes from their texts; ``ParameterError`` where one is no whole number.

    >>> class_values(["0", "255"])
    [0, 255]
    """
    try:
        return [int(text) for text in texts]
    except ValueError:
        raise ParameterError(
            f"{','.join(texts)} are no values of classes; give whole numbers with commas between them."
        ) from None


def class_accuracies(texts: Sequence[str]) -> dict[str, float]:
    """Accuracies by class, each of which stands by its name or value; ``ParameterError`` where one is no number.

    >>> class_accuracies(["1=0.7", "tall forest = 0.95"])
    {'1': 0.7, 'tall forest': 0.95}
    """
    pairs = [text.rpartition("=") for text in texts]
    try:
        if not all(name.strip() for name, _, _ in pairs):
            raise ValueError
        return {name.strip(): float(share) for name, _, share in pairs}
    except ValueError:
        raise ParameterError(
            f"{','.join(texts)} are no expected accuracies; give pairs such as 1=0.7,2=0.95."
        ) from None
