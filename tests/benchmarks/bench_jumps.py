"""Temporal jumps on simulated series whose truth is known: false alarms, what is found, and the time of a pixel.

    python tests/benchmarks/bench_jumps.py

Series are seasons of leaf area (up and down a logistic curve), and draws of the process that the test supposes; a fifth
of the values is missing, and maps have standard deviations of 0.15 + 12 % of the value.
"""

from __future__ import annotations

import time

import numpy as np
from terraclara.core.retrieval.jumps import covariance, departures

PIXELS = 4000
RATE = 0.14  # leaf area a day


def seasons(days: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Leaf area ``(days, PIXELS)``."""
    low, high = rng.uniform(0.1, 0.8, PIXELS), rng.uniform(1, 6, PIXELS)
    up, down = rng.uniform(90, 150, PIXELS), rng.uniform(220, 290, PIXELS)
    steep = rng.uniform(0.04, 0.09, (2, PIXELS))
    t = days[:, None]
    return low + high * (1 / (1 + np.exp(-steep[0] * (t - up))) - 1 / (1 + np.exp(-steep[1] * (t - down))))


def main() -> None:
    """Print the table."""
    rng = np.random.default_rng(0)
    pixels = np.arange(PIXELS)
    print(
        "dates  false alarms asked for: of seasons, of the process | jump of 4 std found, others alarmed | us a pixel"
    )
    for dates in (6, 12, 24, 36):
        days = np.sort(rng.choice(np.arange(60, 320), dates, replace=False)).astype(float)
        root = np.linalg.cholesky(covariance(days, RATE) + 1e-9 * np.eye(dates))
        truths = (seasons(days, rng), 3 + root @ rng.standard_normal((dates, PIXELS)))
        cells = []
        for asked in (0.01, 0.05):
            shares = []
            for truth in truths:
                std = 0.15 + 0.12 * np.abs(truth)
                values = truth + std * rng.standard_normal(truth.shape)
                values[rng.random(values.shape) < 0.2] = np.nan
                found = departures(values, std, days, RATE, false_alarms=asked)
                shares.append(float((found.jump > 0)[np.isfinite(found.z)].mean()))
            cells.append(f"{asked:.0%}: {shares[0]:.1%}, {shares[1]:.1%}")
        truth = truths[0]
        std = 0.15 + 0.12 * truth
        values = truth + std * rng.standard_normal(truth.shape)
        where, sign = rng.integers(0, dates, PIXELS), rng.choice([-1, 1], PIXELS)
        values[where, pixels] += sign * (4 * std[where, pixels] + 0.8)
        started = time.perf_counter()
        found = departures(values, std, days, RATE)
        spent = (time.perf_counter() - started) / PIXELS * 1e6
        hit = found.jump[where, pixels] == np.where(sign < 0, 1, 2)
        others = np.ones(values.shape, bool)
        others[where, pixels] = False
        alarms = (found.jump[others] > 0).mean()
        print(f"{dates:5d}  {'; '.join(cells)} | {hit.mean():.0%}, {alarms:.1%} | {spent:.0f}")


if __name__ == "__main__":
    main()
