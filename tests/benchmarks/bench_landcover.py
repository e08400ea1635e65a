"""Land cover from file to file: a Gaussian process and a forest in the engine beside scikit-learn's own forest.

    python tests/benchmarks/bench_landcover.py [--side 1536] [--rounds 3] [--curved | --statlog]

Five classes of simulated spectra that overlap; with ``--curved`` six whose borders curve, for which a process needs all
its 300 centers; with ``--statlog`` the real ones of Statlog in 36 bands, from the reference data beside the checkout,
for which it needs a Matern kernel as well. Every run reads the same image and writes class, probability and entropy as
float32; alternating, one thread and two. The forest has 100 trees in both.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
from bench_classification import STATLOG, made
from bench_gp_files import read
from osgeo import gdal
from sklearn.ensemble import RandomForestClassifier
from terraclara.core.bands import Band
from terraclara.core.landcover.applicability import area_of_applicability
from terraclara.core.landcover.classifiers import SklearnClassifier
from terraclara.core.landcover.graph import finished
from terraclara.core.landcover.kinds import KINDS
from terraclara.core.landcover.process import fit_process, fit_small_process
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import Card, InputSpec, OutputSpec, save_model
from threadpoolctl import threadpool_limits

MADE_BANDS = 10
CHUNK = 65536
BARS = {"forest": 1.5, "gp": 10.0, "gp-frequencies": 10.0}


def training(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """10,000 spectra of five classes that overlap."""
    labels = rng.integers(0, 5, 10_000)
    middles = rng.normal(0, 1, (5, MADE_BANDS))
    return (0.3 + 0.1 * (middles[labels] + rng.normal(0, 0.8, (10_000, MADE_BANDS)))).astype(np.float32), labels


def curved(_: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """10,000 spectra of six classes whose borders curve."""
    spectra, labels = made(10_000)
    return np.ascontiguousarray(spectra[:, :MADE_BANDS]), labels


def statlog(_: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """4,435 neighborhoods of six classes on a Landsat scene."""
    if not STATLOG.is_file():
        raise SystemExit(f"{STATLOG} is not there; leave --statlog out.")
    with np.load(STATLOG, allow_pickle=False) as data:
        return data["X"].astype(np.float32), np.unique(data["y"], return_inverse=True)[1]


def write_image(path: Path, image: np.ndarray, side: int) -> None:
    count = image.shape[1]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, count, gdal.GDT_Float32, ["TILED=YES"])
    for i in range(count):
        band = dataset.GetRasterBand(i + 1)
        band.SetDescription(f"band{i}")
        band.WriteRaster(0, 0, side, side, np.ascontiguousarray(image[:, i]).tobytes())
    dataset.FlushCache()


def by_sklearn(forest: Any, scene: Path, target: Path, side: int, threads: int) -> None:
    forest.n_jobs = threads
    rows = read(scene, forest.n_features_in_).T
    driver = gdal.GetDriverByName("GTiff")
    out = driver.Create(str(target), side, side, 3, gdal.GDT_Float32, ["TILED=YES", "COMPRESS=DEFLATE"])
    planes = np.empty((3, len(rows)), np.float32)
    for start in range(0, len(rows), CHUNK):
        p = forest.predict_proba(rows[start : start + CHUNK])
        part = slice(start, start + len(p))
        planes[0, part], planes[1, part] = p.argmax(1) + 1, p.max(1)
        planes[2, part] = -(p * np.log(np.maximum(p, 1e-12))).sum(1) / np.log(p.shape[1])
    for i in range(3):
        out.GetRasterBand(i + 1).WriteRaster(0, 0, side, side, planes[i].tobytes())
    out.FlushCache()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=1536)
    parser.add_argument("--rounds", type=int, default=3)
    data = parser.add_mutually_exclusive_group()
    data.add_argument("--curved", action="store_const", dest="sample", const=curved, default=training)
    data.add_argument("--statlog", action="store_const", dest="sample", const=statlog)
    args = parser.parse_args()
    rng = np.random.default_rng(0)
    X, y = args.sample(rng)
    forest = RandomForestClassifier(100, random_state=0, n_jobs=os.cpu_count()).fit(X, y)
    folder = Path(tempfile.mkdtemp(prefix="bench_landcover_"))
    try:
        scene = folder / "scene.tif"
        picked = X[rng.integers(0, len(X), args.side**2)]
        write_image(scene, picked + rng.normal(0, 0.01, picked.shape).astype(np.float32), args.side)
        domain = area_of_applicability(X, rng.integers(0, 5, len(X)), np.ones(X.shape[1]))
        outputs = (
            OutputSpec("class", "class", "calibrated"),
            OutputSpec("probability", "probability", "calibrated"),
            OutputSpec("uncertainty", "entropy", "calibrated"),
        )
        card = Card(
            "forest", input=InputSpec(tuple(Band(f"band{i}") for i in range(X.shape[1])), values="raw"), outputs=outputs
        )
        networks = {
            "forest": SklearnClassifier(forest),
            "gp": fit_process(X, y, centers=300, seed=0),
            "gp-frequencies": fit_small_process(X, y, frequencies=20, seed=0),
        }
        cards = {name: replace(card, compiled={"batch_size_suggestion": KINDS[name].batch}) for name in networks}
        models = {
            name: save_model(finished(fitted.graph(), 1.0, domain)[0], cards[name], folder / f"{name}.onnx")
            for name, fitted in networks.items()
        }

        def theirs(threads: int) -> None:
            by_sklearn(forest, scene, folder / "theirs.tif", args.side, threads)

        size = f"{args.side} x {args.side} pixels of {X.shape[1]} bands"
        print(f"{size}, file to file; scikit-learn: random forest of 100 trees")
        print(f"the process keeps {networks['gp'].centers} centers")
        print(f"{'model':>14s} {'threads':>7s} {'scikit-learn s':>15s} {'TerraClara s':>13s} {'ratio':>6s} {'bar':>5s}")
        for name, model in models.items():

            def ours(threads: int, model: Path = model, name: str = name) -> None:
                make_map(Request(str(model), (str(scene),), str(folder / f"{name}.tif"), threads=threads))

            for threads in (1, 2):
                with threadpool_limits(threads):
                    theirs_s, ours_s = alternating(theirs, ours, threads, args.rounds)
                row = f"{name:>14s} {threads:7d} {theirs_s:15.2f} {ours_s:13.2f} {theirs_s / ours_s:6.2f}"
                print(f"{row} {BARS[name]:5.1f}")
        mine, other = read(folder / "forest.tif", 2), read(folder / "theirs.tif", 2)
        # Classes of the engine's map count from 0 where its card names none.
        print(
            f"forest: same class on {np.mean(mine[0] == other[0] - 1):.4%} of the pixels, largest difference in "
            f"probability {np.abs(mine[1] - other[1]).max():.1e}"
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def alternating(
    one: Callable[[int], None], other: Callable[[int], None], threads: int, rounds: int
) -> tuple[float, float]:
    """Medians of the seconds of both, run in turns."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for place, run in enumerate((one, other)):
            started = time.perf_counter()
            run(threads)
            seconds[place].append(time.perf_counter() - started)
    return statistics.median(seconds[0]), statistics.median(seconds[1])


if __name__ == "__main__":
    sys.exit(main())
