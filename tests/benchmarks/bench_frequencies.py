"""Learned Fourier frequencies beside fixed ones: accuracy, calibration, time to train and to map.

Everything but the frequencies is the same; means over seeds, and the least accurate of them. Real data lie beside the
checkout and are left out where they are absent: Statlog (Landsat Satellite) in 5 random folds; a Landsat 5 and a
Sentinel-2 chip, their polygons parted in 5 folds by place; EnMAP tiles, each in turn held out. Made pixels have a known
law, and so a best accuracy that there can be.

    OMP_NUM_THREADS=1 python tests/benchmarks/bench_frequencies.py [--frequencies 20]
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Iterator

import numpy as np
import onnx.utils
from osgeo import gdal
from terraclara.core.gp.classification import fit_classifier
from terraclara.core.gp.classification_graph import compile_classifier
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.laplace import softmax
from terraclara.core.landcover.folds import spatial_folds
from terraclara.core.landcover.samples import draw_sample
from terraclara.core.raster.scene import open_scene

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CENTERS = 300

Problem = tuple[str, np.ndarray, np.ndarray, np.ndarray]


def statlog() -> Iterator[Problem]:
    with np.load(DATA / "statlog_landsat" / "statlog_train.npz") as data:
        x, y = data["X"].astype(np.float64), data["y"].astype(np.intp)
    yield "Statlog", x, y, np.random.default_rng(0).permutation(len(y)) % 5


def chips() -> Iterator[Problem]:
    for name, folder, file in (
        ("Landsat 5, Amazon", "landsat5_amazon", "landsat5_tm_dn.tif"),
        ("Sentinel-2, Amazon", "s2_l2a_amazon", "s2_chip.tif"),
    ):
        scene = open_scene([DATA / folder / file], scale=1.0, offset=0.0)
        with scene.reader([item.band for item in scene.bands]) as reader:
            labels = str(DATA / folder / "training_polygons.geojson")
            sample = draw_sample([reader], labels, "class", per_class=600)
        folds = spatial_folds(sample.positions, sample.groups, sample.labels, 5)
        yield name, sample.values.astype(np.float64), sample.labels, folds


def tiles() -> Iterator[Problem]:
    xs, ys, folds = [], [], []
    for fold, path in enumerate(sorted((DATA / "enmap_potsdam").glob("tile_*_labels.tif"))):
        y = gdal.Open(str(path)).ReadAsArray()
        x = gdal.Open(str(path).replace("_labels", "")).ReadAsArray()[:, y > 0].T.astype(np.float64)
        xs.append(x)
        ys.append(y[y > 0])
        folds.append(np.full(len(x), fold))
    x, y = np.concatenate(xs), np.concatenate(ys)
    good = (x > -1000).all(0)
    yield "EnMAP, Potsdam", x[:, good], np.unique(y, return_inverse=True)[1], np.concatenate(folds)


def made(n: int = 6000) -> Iterator[Problem]:
    """Six classes by a known law of 10 bands; the best accuracy there can be is told in the name."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(n, 10))
    p = softmax(6.0 * np.sin(0.5 * x @ rng.normal(size=(10, 8))) @ rng.normal(size=(8, 6)))
    y = (p.cumsum(1) < rng.random(n)[:, None]).sum(1)
    yield f"made, best {p.max(1).mean():.3f}", x, y, rng.permutation(n) % 3


def problems() -> Iterator[Problem]:
    yield from made()
    if DATA.is_dir():
        yield from statlog()
        yield from chips()
        yield from tiles()


def scores(p: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    """Accuracy, mean log-loss and expected calibration error in 15 bins."""
    confidence, right = p.max(1), p.argmax(1) == y
    at = np.minimum((confidence * 15).astype(int), 14)
    ece = sum(abs(right[at == b].sum() - confidence[at == b].sum()) for b in range(15)) / len(y)
    return float(right.mean()), float(-np.log(np.maximum(p[np.arange(len(y)), y], 1e-12)).mean()), float(ece)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frequencies", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    count, seeds = options.frequencies, range(options.seeds)
    methods = (("fixed", "fourier", count), ("learned", "learned", count), ("Nystrom centers", "nystrom", CENTERS))
    print(f"{'data':22s} {'features':20s} accuracy   least  log-loss    ECE  train s  map, Mpixels/s")
    for name, x, y, folds in problems():
        for title, features, size in methods:
            found, started = [], time.process_time()
            for seed in seeds:
                p = np.full((len(y), y.max() + 1), 1e-12)
                for fold in np.unique(folds):
                    train, test = folds != fold, folds == fold
                    known, labels = np.unique(y[train], return_inverse=True)
                    classifier = fit_classifier(x[train], labels, features=features, centers=size, seed=seed)
                    p[np.ix_(test, known)] = classifier.predict(x[test])[0]
                found.append(scores(p, y))
            seconds = (time.process_time() - started) / len(seeds) / len(np.unique(folds))
            # Of the graph, what probabilities need.
            extractor = onnx.utils.Extractor(compile_classifier(classifier, probes=x[:2000]).model)
            content = extractor.extract_model(["spectra"], ["probabilities"]).SerializeToString()
            scene = np.resize(x, (200_000, x.shape[1])).astype(np.float32)
            taken = []
            for _ in range(3):
                started = time.perf_counter()
                graph_outputs(content, ["probabilities"], scene)
                taken.append(time.perf_counter() - started)
            speed = len(scene) / min(taken) / 1e6
            (accuracy, loss, ece), least = np.mean(found, axis=0), min(found)[0]
            row = f"{name:22s} {f'{title}, {size}':20s} {accuracy:8.4f}  {least:6.4f}  {loss:8.4f}  {ece:5.3f}"
            print(f"{row}  {seconds:7.1f}  {speed:5.2f}", flush=True)


if __name__ == "__main__":
    main()
