"""What exact Shapley values and checks cost, on one thread.

- *process*: microseconds a pixel of the ONNX graph (contributions of all bands and the mean), beside the mean alone as
  a graph; 100 centers and 10 bands, the bundled retrieval processes, and 500 centers.
- *trees*: milliseconds a pixel in NumPy with 50 background rows, beside ``shap.TreeExplainer`` where shap is installed.
- *checks*: seconds of all checks of one overlay of the bundled cloud network, 256 x 256 pixels, beside the overlay.

    python tests/benchmarks/bench_shapley.py [--rounds N]
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable

import numpy as np
import onnx
import onnxruntime
from terraclara.core.explain import METHODS, Explainer, Target, believable
from terraclara.core.explain.gp_shapley import ROWS_PER_RUN, gp_shapley
from terraclara.core.explain.gp_shapley_graph import shapley_graph
from terraclara.core.explain.leaf_boxes import leaf_boxes
from terraclara.core.explain.tree_shapley import tree_shapley
from terraclara.core.gp.graph import GraphBuilder, covariances, standardized
from terraclara.core.gp.import_arrays import load_arrays
from terraclara.core.gp.kernels import Stationary
from terraclara.core.gp.posterior import Noise, Posterior
from terraclara.core.landcover.trees import forest_graph
from terraclara.core.model import load_model

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


def best(run: Callable[[], Any], rounds: int) -> float:
    """Least CPU seconds."""
    found = []
    for _ in range(rounds):
        started = time.process_time()
        run()
        found.append(time.process_time() - started)
    return min(found)


def session(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def drawn(centers: int, bands: int) -> Posterior:
    rng = np.random.default_rng(0)
    kernel = Stationary("rbf", 1.0, np.full(bands, 2.5))
    points, weights = rng.normal(size=(centers, bands)), rng.normal(size=centers)
    return Posterior(
        kernel, points, weights, np.zeros((centers, 1)), np.zeros(bands), np.ones(bands), 0.0, 1.0, Noise(-3.0)
    )


def mean_graph(posterior: Posterior) -> onnx.ModelProto:
    g = GraphBuilder()
    z = standardized(g, g.widened("spectra"), posterior.x_mean, posterior.x_std)
    k = covariances(g, z, posterior.kernel, posterior.centers)
    g.output(g.node("MatMul", k, g.constant(posterior.weights)), "mean")
    return g.model(posterior.x_mean.size, ("mean",))


def processes(rounds: int) -> None:
    print(
        f"\n{'process':28s}{'centers':>8s}{'bands':>6s}{'type':>9s}{'us/pixel':>10s}"
        f"{'mean alone':>12s}{'error':>10s}{'sum':>10s}"
    )
    cases = [("drawn", drawn(100, 10)), ("drawn", drawn(500, 10))]
    cases += [(name, load_arrays(MODELS / f"{name}.npz")[0]) for name in ("lai-s2-10m", "lai-s2-20m")]
    for name, posterior in cases:
        X = (posterior.centers[:100] * posterior.x_std + posterior.x_mean).astype(np.float32)
        X = np.resize(X, (ROWS_PER_RUN, X.shape[1]))
        for precision in ("float32", "float64"):
            graph = shapley_graph(posterior, precision=precision)
            ours, plain = session(graph.model), session(mean_graph(posterior))
            cost = best(lambda s=ours, x=X: [s.run(None, {"spectra": x}) for _ in range(8)], rounds) / 8 / len(X)
            mean = best(lambda s=plain, x=X: [s.run(None, {"spectra": x}) for _ in range(8)], rounds) / 8 / len(X)
            found, value = ours.run(None, {"spectra": X})
            error = np.abs(found - gp_shapley(posterior, X)[0]).max()
            total = np.abs(graph.base + found.sum(1, dtype=float) - value).max()
            row = f"{len(posterior.centers):8d}{X.shape[1]:6d}{precision:>9s}{cost * 1e6:10.1f}{mean * 1e6:12.2f}"
            print(f"{name:28s}{row}{error:10.1e}{total:10.1e}")


def trees(rounds: int) -> None:
    try:
        from sklearn.ensemble import RandomForestClassifier
    except ImportError:
        print("\ntrees: scikit-learn is not installed")
        return
    rng = np.random.default_rng(0)
    X = rng.normal(size=(3000, 10)).astype(np.float32)
    y = np.digitize(X[:, 0] + X[:, 1] * X[:, 2], [-1, 0, 1])
    print(f"\n{'forest':28s}{'leaves':>8s}{'ms/pixel':>10s}{'shap':>10s}")
    for count, depth in ((30, 8), (200, None)):
        forest = RandomForestClassifier(count, max_depth=depth, min_samples_leaf=3, random_state=0).fit(X, y)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "forest.onnx"
            onnx.save(forest_graph(forest), str(path))
            boxes = leaf_boxes(load_model(path))
        rows, background = X[:10], X[100:150]
        ours = best(lambda b=boxes, x=rows, r=background: tree_shapley(b, x, r, 1), rounds) / len(rows)
        try:
            import shap

            explainer = shap.TreeExplainer(forest, background, feature_perturbation="interventional")
            cost = best(lambda e=explainer, x=rows: e.shap_values(x, check_additivity=False), rounds) / len(rows)
            theirs = f"{cost * 1e3:10.2f}"
        except ImportError:
            theirs = f"{'-':>10s}"
        print(f"{f'{count} trees':28s}{len(boxes.feature):8d}{ours * 1e3:10.2f}{theirs}")


def checks(rounds: int) -> None:
    explainer = Explainer(load_model(MODELS / "clouds-4b.onnx"), "cpu")
    rng = np.random.default_rng(0)
    x = np.kron(rng.normal(size=(1, 4, 32, 32)), np.ones((8, 8))).astype(np.float32)
    x[:, :, 96:140, 90:150] += 2
    region = np.zeros((256, 256), bool)
    region[96:140, 90:150] = True
    target = Target("probabilities", 1, region=region)
    print(f"\n{'checks of':28s}{'overlay s':>10s}{'checks s':>10s}   lights")
    for name in (
        "deeplift",
        "hirescam",
        "grad_cam",
        "gradient_input",
        "lrp",
        "integrated_gradients",
        "occlusion",
        "rise",
    ):
        found = METHODS[name](explainer, x, target)
        overlay = best(lambda n=name: METHODS[n](explainer, x, target), min(rounds, 2))
        lights = believable(explainer, x, target, found)
        cost = best(lambda f=found: believable(explainer, x, target, f), min(rounds, 3))
        print(f"{name:28s}{overlay:10.2f}{cost:10.2f}   {', '.join(f'{c.name} {c.light}' for c in lights)}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    arguments = parser.parse_args()
    processes(arguments.rounds)
    trees(arguments.rounds)
    checks(arguments.rounds)
