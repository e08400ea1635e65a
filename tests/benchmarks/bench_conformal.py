"""Sets of classes on places that neither model nor thresholds saw: do they hold the true class as often as they say?

Each outer fold is held out whole; in the others a classifier is cross-validated, calibrated and gives its thresholds,
as in training. One threshold for all classes (marginal) beside one for each (what models keep). Statlog in random
folds, two chips with their polygons in folds by place; data that are absent are left out.

    OMP_NUM_THREADS=1 python tests/benchmarks/bench_conformal.py [--kinds logistic,forest]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Iterator

import numpy as np
from terraclara.core.landcover.calibration import fit_temperature, tempered
from terraclara.core.landcover.conformal import threshold_of
from terraclara.core.landcover.folds import random_folds, spatial_folds
from terraclara.core.landcover.kinds import KINDS
from terraclara.core.landcover.samples import Sample, draw_sample
from terraclara.core.landcover.train import Training
from terraclara.core.landcover.trials import fitted, held_out
from terraclara.core.mapping.bands import class_sets
from terraclara.core.raster.scene import open_scene

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
FOLDS = 5
CONFIDENCES = (0.8, 0.9, 0.95)


def problems() -> Iterator[tuple[str, Sample, bool]]:
    """Name, sample, and whether it has places."""
    path = DATA / "statlog_landsat" / "statlog_train.npz"
    if path.is_file():
        with np.load(path) as data:
            values, numbers = data["X"].astype(np.float32), data["y"]
        names, labels = np.unique(numbers, return_inverse=True)
        rows = np.arange(len(labels))
        places = np.stack([rows, rows], 1).astype(float)
        scenes = np.zeros(len(labels), int)
        yield "Statlog", Sample(values, labels, rows, places, scenes, places, tuple(map(str, names))), False
    for name, folder, file in (
        ("Landsat 5, Amazon", "landsat5_amazon", "landsat5_tm_dn.tif"),
        ("Sentinel-2, Amazon", "s2_l2a_amazon", "s2_chip.tif"),
    ):
        if not (DATA / folder).is_dir():
            continue
        scene = open_scene([DATA / folder / file], scale=1.0, offset=0.0)
        with scene.reader([item.band for item in scene.bands]) as reader:
            yield name, draw_sample([reader], str(DATA / folder / "training_polygons.geojson"), "class"), True


def part(sample: Sample, rows: np.ndarray) -> Sample:
    known = (sample.values, sample.labels, sample.groups, sample.positions, sample.scenes, sample.pixels)
    return Sample(*(item[rows] for item in known), sample.classes)


def folds_of(sample: Sample, by_place: bool) -> np.ndarray:
    if by_place:
        return spatial_folds(sample.positions, sample.groups, sample.labels, FOLDS)
    return random_folds(sample.labels, FOLDS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kinds", default="logistic,forest")
    kinds = parser.parse_args().kinds.split(",")
    training = Training((), "", "", "", threads=1)
    print(f"{'data':20s} {'classifier':12s} {'conf.':>5s}  {'one threshold: all, worst class, size':>38s}", end="")
    print(f"  {'a threshold a class: all, worst class, size':>44s}")
    for name, sample, by_place in problems():
        outer = folds_of(sample, by_place)
        for kind in kinds:
            setting = KINDS[kind].settings[0]
            count = len(sample.classes)
            found = {c: np.zeros((2, count, len(sample.labels)), bool) for c in CONFIDENCES}
            for fold in np.unique(outer):
                rows = np.flatnonzero(outer != fold)
                seen = part(sample, rows)
                held = held_out(kind, setting, seen, folds_of(seen, by_place), training, lambda: False)
                temperature = fit_temperature(held, seen.labels)
                held = tempered(held, temperature)
                model = fitted(kind, setting, seen, training, lambda: False)
                new = outer == fold
                p = tempered(model.probabilities(sample.values[new]), temperature).T
                own = held[np.arange(len(held)), seen.labels]
                for c in CONFIDENCES:
                    each = [threshold_of(own[seen.labels == k], c) for k in range(count)]
                    found[c][0][:, new] = class_sets(p, [threshold_of(own, c)] * count)
                    found[c][1][:, new] = class_sets(p, each)
            for c in CONFIDENCES:
                cells = []
                for members in found[c]:
                    right = members[sample.labels, np.arange(len(sample.labels))]
                    worst = min(right[sample.labels == k].mean() for k in range(count))
                    cells.append(f"{right.mean():7.1%} {worst:7.1%} {members.sum(0).mean():6.2f}")
                print(f"{name:20s} {kind:12s} {c:5.2f}  {cells[0]:>38s}  {cells[1]:>44s}")


if __name__ == "__main__":
    main()
