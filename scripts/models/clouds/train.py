"""Train the network on simulated chips: ``python train.py [--minutes M]``; writes ``build/clouds/network.npz``.

Landscapes are simulated once and kept; skies are new in every step. Every draw has a fixed seed.
"""

from __future__ import annotations

import argparse
import queue
import threading
import time
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from examples import BUILD, GROUNDS, HELD_OUT, TRAINING, Grounds, example
from network import CloudNetwork

Network = TypeVar("Network", bound=torch.nn.Module)
BATCH = 4


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
