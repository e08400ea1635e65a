"""Errors of a land-cover map outside the area of applicability beside those inside, on simulated landscapes.

    python tests/benchmarks/bench_applicability.py [--landscapes 10] [--side 200]

Six smooth fields are what the sensor sees; the classes are curved functions of them (sums of waves), so that ground
unlike the labelled one follows rules that nobody saw, as where Meyer & Pebesma 2021 (doi:10.1111/2041-210X.13650) tried
the area. Labels are small boxes in a few clusters; how wrong the map is, everywhere, is known. On the landscapes of
`bench_folds.py`, whose classes part along straight lines, strange pixels are the extreme and easy ones: there the ratio
is below 1.
"""

from __future__ import annotations

import argparse

import numpy as np
from bench_folds import field, labelled
from terraclara.core.landcover.applicability import area_of_applicability
from terraclara.core.landcover.classifiers import fit, importance
from terraclara.core.landcover.folds import spatial_folds

BANDS, CLASSES, WAVES = 6, 4, 40


def landscape(rng: np.random.Generator, side: int, size: float, bent: float) -> tuple[np.ndarray, np.ndarray]:
    """Values ``(side, side, bands)`` smooth over ``size`` pixels, and classes ``(side, side)``."""
    values = np.stack([field(rng, side, size) for _ in range(BANDS)], axis=-1)
    waves = np.cos(values @ (bent * rng.normal(size=(BANDS, WAVES))) + rng.uniform(0, 2 * np.pi, WAVES))
    scores = waves @ rng.normal(size=(WAVES, CLASSES))
    return values.astype(np.float32), ((scores - scores.mean((0, 1))) / scores.std((0, 1))).argmax(-1)


def errors(rng: np.random.Generator, side: int, size: float, bent: float) -> tuple[float, float, float]:
    """Share of pixels outside, and of wrong ones outside and inside."""
    values, classes = landscape(rng, side, size, bent)
    rows, columns, boxes = labelled(rng, side, 8, 12)
    known, y = np.unique(classes[rows, columns], return_inverse=True)
    x = values[rows, columns]
    fitted = fit("forest", x, y, {})
    folds = spatial_folds(np.column_stack([rows, columns]).astype(float), boxes, y)
    domain = area_of_applicability(x, folds, importance(fitted, x, y))
    everywhere = values.reshape(-1, BANDS)
    wrong = known[fitted.probabilities(everywhere).argmax(1)] != classes.ravel()
    outside = domain.outside(everywhere)
    return (
        float(outside.mean()),
        float(wrong[outside].mean()) if outside.any() else np.nan,
        float(wrong[~outside].mean()),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--landscapes", type=int, default=10)
    parser.add_argument("--side", type=int, default=200)
    args = parser.parse_args()
    print(
        f"{'smooth over':>11s} {'bent':>5s} {'outside':>8s} {'wrong outside':>14s} {'wrong inside':>13s} {'ratio':>6s}"
    )
    for size, bent in ((15, 0.3), (15, 0.6), (30, 0.3), (30, 0.6), (60, 0.3), (60, 0.6)):
        found = [errors(np.random.default_rng(seed), args.side, size, bent) for seed in range(args.landscapes)]
        # Landscapes of which next to nothing lies outside tell nothing of it.
        share, beyond, within = np.mean([each for each in found if each[0] > 0.01], axis=0)
        print(f"{size:8d} px {bent:5.1f} {share:8.1%} {beyond:14.1%} {within:13.1%} {beyond / within:6.2f}", flush=True)


if __name__ == "__main__":
    main()
