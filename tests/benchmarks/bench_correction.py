"""What a few plots and a simulation make of each other: ``python bench_correction.py``.

Leaf area index of simulated canopies is the truth. A process learned from simulations whose targets are wrong by a
constant, a share, or a smooth function of the spectrum is corrected by 10, 20 and 40 plots; the same plots alone train
a process of their own. Errors are means over draws of plots, on other canopies.
"""

from __future__ import annotations

import argparse

import numpy as np
from terraclara.core.gp.correction import fit_correction
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.posterior import Posterior
from terraclara.core.gp.sparse import SparseGaussianProcess
from terraclara.core.retrieval.noise import NoiseModel
from terraclara.core.retrieval.regressors import REGRESSORS
from terraclara.core.retrieval.sensors import sensor
from terraclara.core.retrieval.simulate import simulate

BANDS = ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")
WRONG = {
    "constant": lambda y, X, size: y + size,
    "share": lambda y, X, size: y * (1 + size / 3),
    "smooth": lambda y, X, size: y + 2 * size * np.sin(6 * X[:, 5]),
}
SIZES = (0.0, 0.3, 1.0, 2.0)


def canopies(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    table = simulate(sensor("sentinel-2a").subset(BANDS), n, seed=seed)
    noisy = NoiseModel().add(table.reflectance, np.random.default_rng(seed))
    return np.hstack([noisy, table.cosines]), table.variables["lai"]


def learned(X: np.ndarray, y: np.ndarray) -> Posterior:
    gp = SparseGaussianProcess(inducing=128, tune_on=600, restarts=0, seed=0).fit(X, y)
    return fit_noise(gp, inducing=48, iterations=2).fitted()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=6)
    draws = parser.parse_args().draws
    X, y = canopies(3000, 1)
    others, truth = canopies(4000, 2)
    print(f"{'wrong by':14s}  plots  simulation  plots alone  together  of the better  90 % held  trust")
    for name, wrong in WRONG.items():
        for size in SIZES:
            base = learned(X, wrong(y, X, size))
            for plots in (10, 20, 40):
                rows = []
                for draw in range(draws):
                    rng = np.random.default_rng(draw)
                    some = rng.permutation(len(truth))
                    here, new = some[:plots], some[plots : plots + 2000]
                    before = base.predict(others[new])
                    correction = fit_correction(others[here], base.predict(others[here]), truth[here])
                    both = correction.predict(others[new], before)
                    alone = REGRESSORS["gp-constant"].fit(others[here], truth[here], 0, None).predict(others[new]).mean
                    error = [np.sqrt(np.mean((found - truth[new]) ** 2)) for found in (before.mean, alone, both.mean)]
                    held = np.mean(np.abs(both.mean - truth[new]) < 1.645 * both.std)
                    rows.append([*error, error[2] / min(error[:2]), held, correction.trust])
                widths = (11, 12, 9, 14, 10, 6)
                cells = (f"{value:{width}.3f}" for value, width in zip(np.mean(rows, axis=0), widths))
                print(f"{name:9s} {size:4.1f} {plots:6d}", *cells, flush=True)


if __name__ == "__main__":
    main()
