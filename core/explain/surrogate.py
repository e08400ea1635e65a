"""A small tree that imitates a model, as rules a person can read, with how well it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Optional, Sequence

import numpy as np

from ..errors import ParameterError, missing_package
from .node import Array

_DEEPEST = 4
_LEAST_ROWS = 20


@dataclass(frozen=True)
class Surrogate:
    """Rules in the place of a model.

    Attributes
    ----------
    rules : one line a leaf
    expression : the same as an expression of QGIS over fields with the features' names
    fidelity : on rows that the tree has not seen, R2 of values or the share of equal classes
    baseline : fidelity of the best constant
    """

    rules: tuple[str, ...]
    expression: str
    fidelity: float
    baseline: float
    predict: Callable[[Array], Array]


def surrogate(
    predict: Callable[[Array], Array],
    X: Array,
    names: Sequence[str],
    depth: int = 3,
    classes: Optional[Sequence[str]] = None,
    seed: int = 0,
) -> Surrogate:
    """A tree fitted to what a model says of rows ``X`` ``(n, D)`` (Craven & Shavlik 1996, NIPS 8).

    Parameters
    ----------
    predict : ``(n, D)`` to values ``(n,)`` or class numbers ``(n,)`` integer
    names : of the columns
    depth : 1 to 4
    classes : their names; the numbers if ``None``

    Raises
    ------
    MissingPackageError
        scikit-learn is not installed.
    ParameterError
        The depth, the names or the number of rows cannot be used.
    """
    try:
        from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor
    except Exception as error:  # a broken package raises anything
        raise missing_package("Finding the rules of a model", "scikit-learn", error) from error
    X = np.asarray(X, float)
    if not 1 <= depth <= _DEEPEST:
        raise ParameterError(f"A tree of depth {depth} cannot be read; choose 1 to {_DEEPEST}.")
    if X.ndim != 2 or len(X) < _LEAST_ROWS or len(names) != X.shape[1]:
        raise ParameterError(
            f"Rows of the shape {X.shape} and {len(names)} names do not make rules; give {_LEAST_ROWS} rows or more "
            "and a name for each column."
        )
    y = np.asarray(predict(X))
    classify = y.dtype.kind in "iu"
    order = np.random.default_rng(seed).permutation(len(X))
    seen, kept = order[len(X) // 3 :], order[: len(X) // 3]
    kind = DecisionTreeClassifier if classify else DecisionTreeRegressor
    tree = kind(max_depth=depth, min_samples_leaf=5, random_state=seed).fit(X[seen], y[seen])
    if classify:
        values, counts = np.unique(y[seen], return_counts=True)
        constant: Any = values[counts.argmax()]
    else:
        constant = y[seen].mean()
    texts = _texts(tree, classes)
    return Surrogate(
        tuple(_rules(tree.tree_, 0, names, texts, ())),
        _expression(tree.tree_, 0, names, texts),
        _fidelity(tree.predict(X[kept]), y[kept], classify),
        _fidelity(np.full(len(kept), constant), y[kept], classify),
        tree.predict,
    )


def _fidelity(found: Array, wanted: Array, classify: bool) -> float:
    if classify:
        return float((found == wanted).mean())
    spread = float(((wanted - wanted.mean()) ** 2).mean())
    return 1 - float(((found - wanted) ** 2).mean()) / spread if spread > 0 else float(np.allclose(found, wanted))


def _texts(tree: Any, classes: Optional[Sequence[str]]) -> list[str]:
    """What each node says, as text for rules and, quoted, for expressions."""
    value = tree.tree_.value[:, 0]
    if not hasattr(tree, "classes_"):
        return [f"{v:.4g}" for v in value[:, 0]]
    numbers = tree.classes_[value.argmax(1)]
    return [str(k) if classes is None else "'" + str(classes[k]).replace("'", "''") + "'" for k in numbers]


def _rules(tree: Any, node: int, names: Sequence[str], texts: Sequence[str], path: tuple[str, ...]) -> list[str]:
    left, right = tree.children_left[node], tree.children_right[node]
    if left < 0:
        condition = " and ".join(path) or "always"
        return [f"{condition}: {texts[node].strip(chr(39))} ({tree.n_node_samples[node]} pixels)"]
    name, limit = names[tree.feature[node]], f"{tree.threshold[node]:.4g}"
    return [
        *_rules(tree, left, names, texts, (*path, f"{name} <= {limit}")),
        *_rules(tree, right, names, texts, (*path, f"{name} > {limit}")),
    ]


def _expression(tree: Any, node: int, names: Sequence[str], texts: Sequence[str]) -> str:
    left, right = tree.children_left[node], tree.children_right[node]
    if left < 0:
        return texts[node]
    name = names[tree.feature[node]].replace('"', '""')
    yes, no = (_expression(tree, child, names, texts) for child in (left, right))
    return f'CASE WHEN "{name}" <= {tree.threshold[node]:.6g} THEN {yes} ELSE {no} END'
