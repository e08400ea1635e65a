"""Write small ensembles of trees and what the shap package says of them, for tests/core/test_explain_trees.py.

python -m venv /tmp/trees && /tmp/trees/bin/pip install shap scikit-learn skl2onnx onnxruntime
PYTHONPATH=build /tmp/trees/bin/python scripts/explain/make_tree_fixtures.py
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import shap
from skl2onnx import to_onnx
from sklearn.ensemble import (
    GradientBoostingClassifier,
    HistGradientBoostingClassifier,
    RandomForestClassifier,
    RandomForestRegressor,
)
from terraclara.core.landcover.trees import boosted_graph, forest_graph

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "core" / "data" / "explain_known"


def main() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(400, 7)).astype(np.float32)
    y = X[:, 0] + X[:, 1] * X[:, 2] - np.abs(X[:, 3])
    three, two = np.digitize(y, [-1, 0.3]), (y > -0.5).astype(int)
    forest = RandomForestClassifier(8, max_depth=6, random_state=0).fit(X, three)
    values = RandomForestRegressor(6, max_depth=6, random_state=0).fit(X, y)
    scores = GradientBoostingClassifier(n_estimators=12, max_depth=3, random_state=0).fit(X, two)
    boosted = HistGradientBoostingClassifier(max_iter=12, max_leaf_nodes=12, random_state=0).fit(X, three)
    plain = {"zipmap": False}
    models: dict[str, tuple[Any, onnx.ModelProto]] = {
        "trees_forest": (forest, to_onnx(forest, X[:1], options=plain)),
        "trees_forest_own": (forest, forest_graph(forest)),
        "trees_values": (values, to_onnx(values, X[:1])),
        "trees_scores": (scores, to_onnx(scores, X[:1], options=plain)),
        "trees_boosted_own": (boosted, boosted_graph(boosted)),
    }
    rows, background = X[:20], X[200:260]
    for name, (estimator, model) in models.items():
        onnx.save(model, str(FOLDER / f"{name}.onnx"))
        explainer = shap.TreeExplainer(estimator, background, feature_perturbation="interventional")
        found = explainer.shap_values(rows, check_additivity=False)
        expected = np.atleast_1d(explainer.expected_value)
        np.savez_compressed(
            FOLDER / f"{name}.npz",
            rows=rows,
            background=background,
            values=found if np.ndim(found) == 3 else np.asarray(found)[..., None],
            base=expected,
        )
        print(name, (FOLDER / f"{name}.onnx").stat().st_size, np.shape(found), expected)


if __name__ == "__main__":
    main()
