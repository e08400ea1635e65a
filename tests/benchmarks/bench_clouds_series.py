"""How much the network of series knows more than that of one date, on simulated series with known clouds.

Landscapes and skies are ones that no training saw. Accuracy is that of clear, cloud (thin cloud counts) and shadow on
the last of five dates; *distractors* are pixels of bright roofs, sand, salt, snow, dark slopes, burns and water that
stay; *clear* ones of them are not covered by a cloud or a shadow. ``--real`` also judges the three dates of a folder
with eo-learn's example.

    python tests/benchmarks/bench_clouds_series.py [--series N] [--real FOLDER]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "scripts" / "models" / "clouds"))

from examples import TEST, Grounds, library_of_spectra, simulated_series, standardized  # noqa: E402
from score import three  # noqa: E402
from terraclara.core.model import load_model  # noqa: E402

DATES, BANDS = 5, 4
_REAL_BANDS = (1, 2, 3, 7)  # B02, B03, B04, B08 of thirteen


def session_of(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class Networks:
    """Both networks; classes from standardized dates ``(dates, 4, h, w)``."""

    def __init__(self, models: Path, single: Path) -> None:
        self.series = session_of(models / "clouds-series-4b.onnx")
        self.single = session_of(single)

    def alone(self, image: np.ndarray) -> np.ndarray:
        """Classes of one date by the network of one date."""
        (p,) = self.single.run(["probabilities"], {self.single.get_inputs()[0].name: image[None]})
        return np.asarray(three(p[0]).argmax(0))

    def every(self, images: np.ndarray) -> np.ndarray:
        """Classes ``(dates, h, w)`` of each date by the network of series."""
        (p,) = self.series.run(["probabilities_all"], {"reflectance": images.reshape(1, -1, *images.shape[2:])})
        return np.asarray(p.reshape(DATES, 3, *images.shape[2:]).argmax(1))


class Tally:
    """Shares of right pixels under several names."""

    def __init__(self) -> None:
        self.counts: dict[str, np.ndarray] = {}

    def add(self, name: str, right: np.ndarray, counted: np.ndarray) -> None:
        self.counts[name] = self.counts.get(name, np.zeros(2)) + np.array([right[counted].sum(), counted.sum()])

    def __getitem__(self, name: str) -> float:
        right, all_ = self.counts[name]
        return float(100 * right / max(all_, 1))


def measured(networks: Networks, count: int, first: int) -> Tally:
    grounds, library, tally = Grounds(100, TEST), library_of_spectra(), Tally()
    for i in range(first, first + count):
        series = simulated_series(grounds, library, [TEST, 4, i])
        rng = np.random.default_rng([TEST, 8, i])
        x = np.stack([standardized(np.clip(image, 0, 1.5), BANDS) for image in series.reflectance])
        truth = np.stack([three(shares).argmax(0) for shares in series.shares])
        counted = series.weight > 0
        parts = {
            "all": counted[-1],
            "distractors": counted[-1] & series.distractor,
            "clear distractors": counted[-1] & series.distractor & (truth[-1] == 0),
            "others": counted[-1] & ~series.distractor,
        }
        found = networks.every(x)
        shuffle = rng.permutation(DATES)
        while (shuffle == np.arange(DATES)).all():
            shuffle = rng.permutation(DATES)
        shuffled = np.empty_like(found)
        shuffled[shuffle] = networks.every(x[shuffle])
        before = rng.permutation(DATES - 1)
        rows = {
            "one date": networks.alone(x[-1]),
            "series": found[-1],
            "last date alone": networks.every(np.repeat(x[-1:], DATES, 0))[-1],
            "shuffled": shuffled[-1],
            "earlier shuffled": networks.every(np.concatenate([x[:-1][before], x[-1:]]))[-1],
        }
        for name, classes in rows.items():
            for part, where in parts.items():
                tally.add(f"{name}/{part}", classes == truth[-1], where)
        for date in range(DATES):
            tally.add(f"date {date + 1}", found[date] == truth[date], counted[date])
            tally.add("every date", found[date] == truth[date], counted[date])
            tally.add("every date shuffled", shuffled[date] == truth[date], counted[date])
    return tally


def real(networks: Networks, folder: Path) -> None:
    """What the dates before change on three real dates, in order of time."""
    with np.load(folder / "l1c_13bands_with_s2cloudless.npz", allow_pickle=False) as kept:
        stamps = kept["timestamps"].astype(str)
        order = np.argsort(stamps)
        images, masks = kept["bands"][order][..., _REAL_BANDS], kept["cloud_mask_s2cloudless"][order].astype(bool)
    images = np.pad(images.transpose(0, 3, 1, 2), ((0, 0), (0, 0), (0, 11), (0, 12)), mode="edge")
    x = np.stack([standardized(np.clip(image, 0, 1.5), BANDS) for image in images])
    for i, stamp in enumerate(stamps[order]):
        window = [max(0, k) for k in range(i - DATES + 1, i + 1)]
        found = networks.every(x[window])[-1][:101, :100]
        alone = networks.alone(x[i])[:101, :100]
        print(f"\n{stamp}: s2cloudless cloud {masks[i].mean():.1%}")
        for name, classes in (("one date", alone), ("series", found)):
            shares = ", ".join(f"{c} {np.mean(classes == k):.1%}" for k, c in enumerate(("clear", "cloud", "shadow")))
            print(f"  {name:9s} {shares}; agrees with s2cloudless {np.mean((classes == 1) == masks[i].squeeze()):.1%}")
        print(f"  changed {np.mean(found != alone):.1%}")


def seconds(networks: Networks, rounds: int = 3) -> tuple[float, float]:
    """For 512 x 512 pixels: one date by one network, and by that of series."""
    x = np.random.default_rng(0).normal(size=(DATES, BANDS, 512, 512)).astype(np.float32)
    best = [np.inf, np.inf]
    calls: list[Any] = [lambda: networks.alone(x[-1]), lambda: networks.every(x)]
    for _ in range(rounds):
        for k, call in enumerate(calls):
            started = time.perf_counter()
            call()
            best[k] = min(best[k], time.perf_counter() - started)
    return best[0], best[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    models = REPOSITORY / "resources" / "models"
    parser.add_argument("--series", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="number of the first series: its seed")
    parser.add_argument("--models", type=Path, default=models)
    parser.add_argument("--single", type=Path, default=models / "clouds-4b.onnx", help="the network of one date")
    parser.add_argument("--real", type=Path, help="folder of three real dates")
    options = parser.parse_args()
    networks = Networks(options.models, options.single)
    card = load_model(options.models / "clouds-series-4b.onnx").card.input
    print(f"{options.series} series of {DATES} dates; the network looks {card.halo} pixels around")
    tally = measured(networks, options.series, options.first)
    parts = ("all", "distractors", "clear distractors", "others")
    print(f"{'accuracy of the last date, %':30s}" + "".join(f"{part:>19s}" for part in parts))
    for name in ("one date", "series", "last date alone", "shuffled", "earlier shuffled"):
        print(f"{name:30s}" + "".join(f"{tally[f'{name}/{part}']:19.2f}" for part in parts))
    each = " ".join(f"{tally[f'date {date + 1}']:.2f}" for date in range(DATES))
    print(f"each date in order: {each}")
    print(f"mean of the dates: in order {tally['every date']:.2f}, shuffled {tally['every date shuffled']:.2f}")
    gains = {part: tally[f"series/{part}"] - tally[f"one date/{part}"] for part in parts}
    bars = (
        ("series - one date, all pixels", gains["all"], 3.0),
        ("series - one date, distractors", gains["distractors"], 6.0),
        ("in order - shuffled, last date followed", tally["series/all"] - tally["shuffled/all"], 2.0),
        ("in order - shuffled, mean of the dates", tally["every date"] - tally["every date shuffled"], 2.0),
        ("in order - earlier dates shuffled", tally["series/all"] - tally["earlier shuffled/all"], 2.0),
    )
    for name, value, bar in bars:
        print(f"{name:42s} {value:+6.2f} points, bar {bar:g}: {'holds' if value >= bar else 'does not hold'}")
    one, several = seconds(networks)
    print(f"512 x 512 pixels: one date {one:.2f} s, series of {DATES} {several:.2f} s")
    if options.real:
        real(networks, options.real)


if __name__ == "__main__":
    main()
