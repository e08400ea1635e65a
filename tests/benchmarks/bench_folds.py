"""Cross-validation by place and at random beside the truth, on simulated landscapes with clustered labels.

    python tests/benchmarks/bench_folds.py [--landscapes 20] [--side 240] [--kind forest]

Each landscape has four classes from two smooth fields that the sensor sees with noise, and a region's own light: smooth
fields that change every band from place to place, so that what holds in one place helps less in another. Labels are
small boxes in a few clusters. A classifier learns from all of them; how right its map is, everywhere, is known.
"""

from __future__ import annotations

import argparse

import numpy as np
from scipy.ndimage import gaussian_filter
from terraclara.core.landcover.applicability import area_of_applicability
from terraclara.core.landcover.classifiers import accuracy, fit, importance
from terraclara.core.landcover.folds import random_folds, spatial_folds

BANDS, BOX = 6, 5


def field(rng: np.random.Generator, side: int, size: float) -> np.ndarray:
    found = gaussian_filter(rng.normal(size=(side, side)), size, mode="wrap")
    return (found - found.mean()) / found.std()


def landscape(rng: np.random.Generator, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Values ``(side, side, bands)`` and classes ``(side, side)``."""
    first, second = field(rng, side, 6), field(rng, side, 6)
    classes = (first > 0).astype(int) + 2 * (second > 0)
    shown = rng.normal(size=(2, BANDS))
    values = np.stack([first * a + second * b for a, b in shown.T], axis=-1)
    values += 0.8 * np.stack([field(rng, side, side / 8) for _ in range(BANDS)], axis=-1)
    return (values + 0.3 * rng.normal(size=values.shape)).astype(np.float32), classes


def labelled(rng: np.random.Generator, side: int, clusters: int, boxes: int) -> tuple[np.ndarray, ...]:
    """Rows, columns and box of each labelled pixel."""
    rows, columns, groups = [], [], []
    for _ in range(clusters):
        middle = rng.uniform(0.05 * side, 0.95 * side, 2)
        for _ in range(boxes):
            corner = np.clip(middle + rng.normal(0, 0.04 * side, 2), 0, side - BOX).astype(int)
            r, c = np.mgrid[corner[0] : corner[0] + BOX, corner[1] : corner[1] + BOX]
            rows.append(r.ravel())
            columns.append(c.ravel())
            groups.append(np.full(r.size, len(groups)))
    return tuple(np.concatenate(part) for part in (rows, columns, groups))


def cross_validated(kind: str, values: np.ndarray, labels: np.ndarray, folds: np.ndarray) -> float:
    right = 0
    for fold in np.unique(folds):
        held = folds == fold
        right += int(
            (fit(kind, values[~held], labels[~held], {}).probabilities(values[held]).argmax(1) == labels[held]).sum()
        )
    return right / len(labels)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--landscapes", type=int, default=20)
    parser.add_argument("--side", type=int, default=240)
    parser.add_argument("--kind", default="forest")
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    print(
        "labels               truth  by place  at random |  by place - truth (se)  at random - truth | errors out / in"
    )
    for clusters, boxes in ((60, 3), (30, 6), (15, 12), (8, 20)):
        found = []
        for number in range(options.landscapes):
            rng = np.random.default_rng(number)
            values, classes = landscape(rng, options.side)
            rows, columns, groups = labelled(rng, options.side, clusters, boxes)
            x, y = values[rows, columns], classes[rows, columns]
            if np.bincount(y, minlength=4).min() < 20:
                continue
            positions = np.column_stack([rows, columns]).astype(float)
            grid = np.column_stack([axis.ravel() for axis in np.mgrid[2 : options.side : 5, 2 : options.side : 5]])
            folds = spatial_folds(positions, groups, y, options.folds, mapped=grid)
            model = fit(options.kind, x, y, {})
            flat, truth = values.reshape(-1, BANDS), classes.ravel()
            p = model.probabilities(flat)
            domain = area_of_applicability(x, folds, importance(model, x, y))
            outside = np.asarray(domain.score(flat) > 1)
            wrong = p.argmax(1) != truth
            found.append(
                (
                    accuracy(p, truth),
                    cross_validated(options.kind, x, y, folds),
                    cross_validated(options.kind, x, y, random_folds(y, options.folds)),
                    wrong[outside].mean() / wrong[~outside].mean() if outside.sum() > 200 else np.nan,
                )
            )
        table = np.array(found)
        true, place, chance, ratio = table.T
        gap = place - true
        print(
            f"{clusters:3d} clusters of {boxes:2d}   {true.mean():.3f}     {place.mean():.3f}      {chance.mean():.3f} "
            f"|        {100 * gap.mean():+5.1f} ({100 * gap.std() / len(gap) ** 0.5:.1f})              "
            f"{100 * (chance - true).mean():+5.1f} | {np.nanmean(ratio):.2f}",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
