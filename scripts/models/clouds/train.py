"""Train the network on simulated chips: ``python train.py [--minutes M]``; writes ``build/clouds/network.npz``.

Landscapes are simulated once and kept; skies are new in every step. Every draw has a fixed seed.
"""

from __future__ import annotations

import argparse
import hashlib
import queue
import threading
import time
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from chips import make_chip
from ground import Ground, Library, Sun, make_ground
from network import MEAN, STD, CloudNetwork
from spectra import library

Network = TypeVar("Network", bound=torch.nn.Module)
HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[2] / "build" / "clouds"
GROUND_SIDE, SIDE, BATCH = 320, 256, 4
GROUNDS = 1600
#: First number of every seed.
TRAINING, HELD_OUT, TEST = 1, 2, 3
#: Share of chips without short-wave infrared.
WITHOUT_SWIR = 0.5


def library_of_spectra() -> Library:
    digest = hashlib.sha256((HERE / "spectra.py").read_bytes()).hexdigest()[:10]
    return library(6000, 1, BUILD / f"library-{digest}.npz")


class Grounds:
    """Simulated landscapes, made once, kept as whole numbers."""

    def __init__(self, count: int, kind: int) -> None:
        code = b"".join((HERE / name).read_bytes() for name in ("ground.py", "fields.py", "spectra.py"))
        digest = hashlib.sha256(code).hexdigest()[:10]
        path = BUILD / f"grounds-{kind}-{count}-{digest}"
        self._count = count
        if not path.with_suffix(".suns.npy").is_file():
            spectra = library_of_spectra()
            values = np.lib.format.open_memmap(
                path.with_suffix(".npy"), "w+", np.uint16, (count, 6, GROUND_SIDE, GROUND_SIDE)
            )
            suns = np.empty((count, 3))
            for i in range(count):
                ground = make_ground(GROUND_SIDE, np.random.default_rng([kind, i]), spectra)
                values[i] = np.round(ground.reflectance * 40000)
                suns[i] = ground.pixel_m, ground.sun.zenith, ground.sun.azimuth
            values.flush()
            np.save(path.with_suffix(".suns.npy"), suns)
        self._values = np.load(path.with_suffix(".npy"), mmap_mode="r")
        self._suns = np.load(path.with_suffix(".suns.npy"))

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, i: int) -> Ground:
        pixel_m, zenith, azimuth = (float(v) for v in self._suns[i])
        return Ground(self._values[i].astype(np.float32) / 40000, pixel_m, Sun(zenith, azimuth))


def standardized(reflectance: np.ndarray, bands: int = 6) -> np.ndarray:
    """As the engine hands it over."""
    mean, std = (np.reshape(values[:bands], (-1, 1, 1)) for values in (MEAN, STD))
    return ((reflectance - mean) / std).astype(np.float32)


def example(
    grounds: Grounds, seed: list[int], *, swir: bool | None = None, varied: bool = False
) -> tuple[np.ndarray, ...]:
    """Input, shares and weight of one chip, turned and mirrored; ``swir`` ``None`` leaves it to chance."""
    rng = np.random.default_rng(seed)
    chip = make_chip(grounds[int(rng.integers(len(grounds)))], SIDE, rng, varied=varied)
    x, shares, weight = standardized(chip.reflectance), chip.shares, chip.weight
    without = rng.random() < WITHOUT_SWIR
    if (swir is None and without) or swir is False:
        x[4:] = 0
    if rng.random() < 0.15:  # nodata: a strip or a corner
        empty = hole(rng, SIDE)
        x[:, empty] = 0
        weight = np.where(empty, 0, weight).astype(np.float32)
    turns, mirror = int(rng.integers(4)), rng.random() < 0.5
    out = []
    for values in (x, shares, weight[None]):
        values = np.rot90(values, turns, (1, 2))
        out.append(np.ascontiguousarray(values[:, :, ::-1] if mirror else values))
    return tuple(out)


def hole(rng: np.random.Generator, side: int) -> np.ndarray:
    """Where there is no data: a side of the image, or strips."""
    rows, columns = np.mgrid[0:side, 0:side] / side - 0.5
    angle = rng.uniform(0, 2 * np.pi)
    along = np.cos(angle) * rows + np.sin(angle) * columns
    if rng.random() < 0.5:
        return along > rng.uniform(0.0, 0.5)
    return np.abs((along * rng.uniform(3, 12)) % 1 - 0.5) < rng.uniform(0.03, 0.15)


def batch(grounds: Grounds, seed: list[int], count: int = BATCH, **options: bool) -> tuple[torch.Tensor, ...]:
    rows = [example(grounds, [*seed, i], **options) for i in range(count)]
    return tuple(torch.from_numpy(np.stack(part)) for part in zip(*rows))


def ahead(grounds: Grounds, first: int, steps: int, **options: bool):
    """Batches made by a thread while the last one is learned from; the same ones in every run."""
    waiting: queue.Queue = queue.Queue(maxsize=4)

    def work() -> None:
        for i in range(first, first + steps):
            waiting.put(batch(grounds, [TRAINING, 1000 + i], **options))

    threading.Thread(target=work, daemon=True).start()
    for _ in range(steps):
        yield waiting.get()


def loss_of(logits: torch.Tensor, shares: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Cross entropy with the shares, over the pixels that count."""
    each = -(shares * torch.log_softmax(logits, 1)).sum(1, keepdim=True)
    return (each * weight).sum() / weight.sum().clamp(min=1)


def scores(network: CloudNetwork, grounds: Grounds, kind: int, count: int, *, swir: bool) -> str:
    """F1 of cloud and shadow and the loss on simulations not trained on."""
    network.eval()
    table = np.zeros((4, 4))
    total = 0.0
    with torch.no_grad():
        for i in range(count):
            x, shares, weight = batch(grounds, [kind, i], 4, swir=swir)
            logits = network(x[:, : network.bands])
            total += float(loss_of(logits, shares, weight))
            kept = (weight[:, 0] > 0) & (shares.max(1).values > 0.7)
            pairs = shares.argmax(1)[kept] * 4 + logits.argmax(1)[kept]
            table += np.bincount(pairs.numpy(), minlength=16).reshape(4, 4)
    cloud = table[1:3, 1:3].sum()
    f_cloud = 2 * cloud / (table[1:3].sum() + table[:, 1:3].sum())
    f_shadow = 2 * table[3, 3] / (table[3].sum() + table[:, 3].sum())
    return f"loss {total / count:.3f} F1 cloud {f_cloud:.3f} shadow {f_shadow:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--first", type=int, default=0, help="number of the first step: its seed")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--start", type=Path, help="go on from this network")
    parser.add_argument("--output", type=Path, default=BUILD / "network.npz")
    options = parser.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(2)
    BUILD.mkdir(parents=True, exist_ok=True)
    started = time.time()
    grounds, held_out = Grounds(GROUNDS, TRAINING), Grounds(100, HELD_OUT)
    print(f"landscapes after {time.time() - started:.0f} s", flush=True)
    network = CloudNetwork().to(memory_format=torch.channels_last)
    if options.start:
        load(network, options.start)
    optimizer = torch.optim.AdamW(network.parameters(), options.rate, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, options.rate, options.steps, pct_start=0.1)
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.995), use_buffers=True
    )
    recent, started = [], time.time()
    network.train()
    for i, (x, shares, weight) in enumerate(ahead(grounds, options.first, options.steps), 1):
        x = x.contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16):
            logits = network(x)
        loss = loss_of(logits.float(), shares, weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        mean.update_parameters(network)
        recent.append(float(loss.detach()))
        if i % 50 == 0:
            print(f"{i} loss {np.mean(recent[-50:]):.3f} {(time.time() - started) / i:.2f} s/step", flush=True)
        if i % 500 == 0 or i == options.steps:
            save(mean.module, options.output)
            for swir in (True, False):
                found = scores(mean.module, held_out, HELD_OUT, 8, swir=swir)
                print("  held out", "6b" if swir else "4b", found, flush=True)


def save(network: torch.nn.Module, path: Path) -> None:
    """Weights as plain arrays."""
    np.savez(path, **{key: value.numpy() for key, value in network.state_dict().items()})


def load(network: Network, path: Path) -> Network:
    """The weights that ``save`` wrote."""
    with np.load(path, allow_pickle=False) as kept:
        network.load_state_dict({key: torch.from_numpy(np.asarray(kept[key])) for key in kept.files})
    return network


if __name__ == "__main__":
    main()
