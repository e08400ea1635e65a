"""Gaussian-process classification beside scikit-learn's classifiers: accuracy, calibration, time and memory.

Two tables: 5-fold cross-validation on Statlog (Landsat Satellite) from the reference data beside the checkout, which is
left out where it is absent; and training on made pixels in 11 bands and 6 classes. Seconds are of the processor.

    OMP_NUM_THREADS=1 python tests/benchmarks/bench_classification.py [--pixels 10000,100000,1000000] [--no-peers]
"""

from __future__ import annotations

import argparse
import resource
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from terraclara.core.gp.classification import fit_classifier

STATLOG = Path(__file__).resolve().parents[3] / "shared" / "data" / "statlog_landsat" / "statlog_train.npz"
PEERS: dict[str, Callable[[], Any]] = {
    "random forest, 200 trees": lambda: RandomForestClassifier(200, random_state=0),
    "gradient boosting": lambda: HistGradientBoostingClassifier(random_state=0),
    "RBF SVC, sigmoid": lambda: CalibratedClassifierCV(make_pipeline(StandardScaler(), SVC(C=10)), cv=3),
}


def scores(p: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    """Accuracy, mean log-loss and expected calibration error in 15 bins."""
    confidence, right = p.max(1), p.argmax(1) == y
    at = np.minimum((confidence * 15).astype(int), 14)
    ece = sum(abs(right[at == b].sum() - confidence[at == b].sum()) for b in range(15)) / len(y)
    return float(right.mean()), float(-np.log(np.maximum(p[np.arange(len(y)), y], 1e-12)).mean()), float(ece)


def statlog(peers: bool) -> None:
    if not STATLOG.is_file():
        print("Statlog is not here; its table is left out.")
        return
    with np.load(STATLOG) as data:
        x, y = data["X"].astype(np.float64), data["y"].astype(np.intp)
    fold = np.random.default_rng(0).permutation(len(y)) % 5
    print(f"{'Statlog, 5 folds':26s}  accuracy  log-loss    ECE   CPU s")
    methods: list[tuple[str, Any]] = [("ours, 512 centers", 512), ("ours, 2048 centers", 2048)]
    for name, make in methods + (list(PEERS.items()) if peers else []):
        p, started = np.empty((len(y), 6)), time.process_time()
        for k in range(5):
            train, test = fold != k, fold == k
            if isinstance(make, int):
                p[test] = fit_classifier(x[train], y[train], centers=make).predict(x[test])[0]
            else:
                p[test] = make().fit(x[train], y[train]).predict_proba(x[test])
        accuracy, loss, ece = scores(p, y)
        print(f"{name:26s}  {accuracy:8.4f}  {loss:8.4f}  {ece:5.3f}  {time.process_time() - started:6.1f}", flush=True)


def made(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Pixels of 6 curved clouds in 11 bands, float32, and their labels."""
    law, rng = np.random.default_rng(0), np.random.default_rng(seed + 1)
    middle, turn = law.normal(size=(6, 11)), 0.4 * law.normal(size=(6, 11, 11))
    y, x = rng.integers(0, 6, n), np.empty((n, 11), np.float32)
    for c in range(6):
        z = rng.normal(size=(int((y == c).sum()), 11))
        x[y == c] = np.tanh(middle[c] + z @ turn[c]) + 0.1 * z
    return x, y


def scale(counts: list[int]) -> None:
    print(f"{'Pixels':>9s}  accuracy  log-loss    ECE   CPU s  largest memory so far, MB")
    test_x, test_y = made(20000, seed=1)
    for n in counts:
        x, y = made(n)
        started = time.process_time()
        classifier = fit_classifier(x, y)
        seconds = time.process_time() - started
        accuracy, loss, ece = scores(classifier.predict(test_x)[0], test_y)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        print(f"{n:9d}  {accuracy:8.4f}  {loss:8.4f}  {ece:5.3f}  {seconds:6.1f}  {memory:6.0f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pixels", default="10000,100000,1000000")
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    scale([int(n) for n in options.pixels.split(",") if n])
    statlog(not options.no_peers)


if __name__ == "__main__":
    main()
