"""Several scenes as related tasks beside one model for each and one for all: error with 20 labels a scene.

Scenes are made of the spectra of Statlog (Landsat Satellite) from the reference data beside the checkout: each draws
its own pixels, and all bands get the scene's own gain and offset and every class its own shift of season, in deviations
of the band. An unrelated scene has its classes' names exchanged besides. Bars: at the shift marked with a star, 0.85 of
the error of separate models and 0.95 of the pooled one's; a scene that is not related costs nothing.

``change`` is that of the related scenes' error by the unrelated one, with its standard error; ``alone`` and ``within``
are the unrelated scene's own errors, ``kin`` its mean absolute correlation with the others. ``no labels`` are scenes of
which nothing is known; ``s`` is the processor's seconds to fit eight scenes.

    OMP_NUM_THREADS=1 python tests/benchmarks/bench_multitask.py [--repetitions 20] [--shifts 0,0.25,0.5,0.75,1]
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
from terraclara.core.gp.classification import Classifier, fit_classifier
from terraclara.core.gp.multitask import MultitaskClassifier, fit_multitask

STATLOG = Path(__file__).resolve().parents[3] / "shared" / "data" / "statlog_landsat" / "statlog_train.npz"
SCENES, LABELS, JUDGED, CLASSES, BANDS = 8, 20, 500, 6, 4
CENTERS = 300
STARRED = 0.5
ALL = np.arange(CLASSES)

# Inputs and labels to learn from, and to be judged on.
SceneData = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def made(x: np.ndarray, y: np.ndarray, rng: np.random.Generator, shift: float, related: int, odd: int = 0) -> list:
    """``related`` scenes, then ``odd`` unrelated ones; pixels to learn from and to judge on have no row in common."""
    order, scenes = rng.permutation(len(y)), []
    for k in range(related + odd):
        gain = np.exp(0.25 * shift * rng.normal(size=BANDS))
        offset = 0.8 * shift * rng.normal(size=BANDS)
        season = 0.5 * shift * rng.normal(size=(CLASSES, BANDS))
        names = ALL if k < related else np.roll(ALL, 2)
        parts: list[np.ndarray] = []
        for rows, count in ((order[2000:], LABELS), (order[:2000], JUDGED)):
            drawn = rng.choice(rows, count, replace=False)
            pixels = x[drawn].reshape(count, -1, BANDS)
            parts += [(pixels * gain + offset + season[y[drawn]][:, None]).reshape(count, -1), names[y[drawn]]]
        scenes.append(tuple(parts))
    return scenes


def error(classifier: Classifier, scene: SceneData, known: np.ndarray = ALL) -> float:
    return float(np.mean(known[classifier.predict(scene[2])[0].argmax(1)] != scene[3]))


def separate(scene: SceneData) -> float:
    known, labels = np.unique(scene[1], return_inverse=True)
    return error(fit_classifier(scene[0], labels, centers=CENTERS), scene, known)


def pooled(scenes: list[SceneData]) -> Classifier:
    x, y = (np.concatenate([scene[k] for scene in scenes]) for k in (0, 1))
    return fit_classifier(x, y, centers=CENTERS)


def multitask(scenes: list[SceneData]) -> MultitaskClassifier:
    x, y = (np.concatenate([scene[k] for scene in scenes]) for k in (0, 1))
    return fit_multitask(x, y, np.repeat(np.arange(len(scenes)), LABELS), centers=CENTERS)


def errors(model: MultitaskClassifier, scenes: list[SceneData]) -> np.ndarray:
    return np.array([error(model.for_task(k), scene) for k, scene in enumerate(scenes)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=20)
    parser.add_argument("--shifts", default="0,0.25,0.5,0.75,1")
    options = parser.parse_args()
    if not STATLOG.is_file():
        print("Statlog is not here; nothing is measured.")
        return
    with np.load(STATLOG) as data:
        x, y = data["X"].astype(np.float64), data["y"].astype(np.intp)
    x = (x - x.mean(0)) / x.std(0)
    print(f"{SCENES} scenes of {LABELS} labels, {options.repetitions} repetitions: mean errors, and their ratios")
    print("                                  ratio to       | one unrelated scene more:          | no labels:")
    print(
        "shift  separate pooled multitask separate pooled | change of others    alone within kin | pooled multitask   s"
    )
    for shift in (float(text) for text in options.shifts.split(",")):
        rows = []
        for repetition in range(options.repetitions):
            rng = np.random.default_rng(repetition)
            scenes = made(x, y, rng, shift, SCENES, 1)
            new = made(x, y, rng, shift, 3)
            near, odd = scenes[:SCENES], scenes[SCENES]
            started = time.process_time()
            model = multitask(near)
            seconds = time.process_time() - started
            wider, one = multitask(scenes), pooled(near)
            after = errors(wider, scenes)
            rows.append(
                [
                    np.mean([separate(scene) for scene in near]),
                    np.mean([error(one, scene) for scene in near]),
                    errors(model, near).mean(),
                    after[:SCENES].mean(),
                    separate(odd),
                    after[SCENES],
                    np.abs(wider.relatedness[SCENES, :SCENES]).mean(),
                    np.mean([error(one, scene) for scene in new]),
                    np.mean([error(model.for_task(), scene) for scene in new]),
                    seconds,
                ]
            )
        r = np.mean(rows, axis=0)
        changed = np.subtract(*np.array(rows).T[[3, 2]])
        noise = changed.std(ddof=1) / np.sqrt(len(rows)) if len(rows) > 1 else np.nan
        print(
            f"{shift:4.2f}{'*' if shift == STARRED else ' '}    {r[0]:.3f}  {r[1]:.3f}     {r[2]:.3f}    "
            f"{r[2] / r[0]:.3f}  {r[2] / r[1]:.3f} | {changed.mean():+.4f} (se {noise:.4f})  {r[4]:.3f}  {r[5]:.3f}  "
            f"{r[6]:.2f} |  {r[7]:.3f}     {r[8]:.3f}  {r[9]:4.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
