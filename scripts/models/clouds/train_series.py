"""Train the network of series on simulations, from the network of one date; writes ``build/clouds/series.npz``."""

from __future__ import annotations

import argparse
import queue
import threading
import time
from pathlib import Path

import numpy as np
import torch
from examples import (
    BUILD,
    GROUNDS,
    HELD_OUT,
    TRAINING,
    Grounds,
    library_of_spectra,
    series_example,
    simulated_series,
    standardized,
)
from ground import Library
from network import CloudNetwork, narrowed
from recurrent import BANDS, DATES, SeriesNetwork
from score import three
from train import load, loss_of, save

BATCH = 2
#: Weight of each date in the loss: the last one, which the map shows, counts most.
DATE_WEIGHTS = (0.5, 0.7, 0.9, 1.1, 1.8)


def batch(grounds: Grounds, library: Library, seed: list[int], count: int = BATCH) -> tuple[torch.Tensor, ...]:
    rows = [series_example(grounds, library, [*seed, i]) for i in range(count)]
    return tuple(torch.from_numpy(np.stack(part)) for part in zip(*rows))


def ahead(grounds: Grounds, library: Library, first: int, steps: int):
    """Batches made by a thread while the last one is learned from."""
    waiting: queue.Queue = queue.Queue(maxsize=4)

    def work() -> None:
        for i in range(first, first + steps):
            waiting.put(batch(grounds, library, [TRAINING, 4, i]))

    threading.Thread(target=work, daemon=True).start()
    for _ in range(steps):
        yield waiting.get()


def series_loss(logits: torch.Tensor, shares: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """``loss_of`` over all dates, the later ones weighted more."""
    by_date = torch.tensor(DATE_WEIGHTS).reshape(1, -1, 1, 1, 1)
    return loss_of(logits.flatten(0, 1), shares.flatten(0, 1), (weight * by_date).flatten(0, 1))


def scores(network: SeriesNetwork, grounds: Grounds, library: Library, count: int) -> str:
    """Accuracy of clear, cloud and shadow on the last date of held-out series, and beside it that without memory."""
    network.eval()
    right = np.zeros((2, 2))
    total = np.zeros(2)
    with torch.no_grad():
        for i in range(count):
            series = simulated_series(grounds, library, [HELD_OUT, 4, i])
            x = torch.from_numpy(np.concatenate([standardized(image, BANDS) for image in series.reflectance]))[None]
            last = x[:, -BANDS:]
            truth, kept = three(series.shares[-1]).argmax(0), series.weight[-1] > 0
            for k, given in enumerate((x, last.repeat(1, DATES, 1, 1))):
                p = torch.softmax(network.dates(given)[-1], 1)[0].numpy()
                hit = three(p).argmax(0) == truth
                right[k] += hit[kept].sum(), hit[kept & series.distractor].sum()
            total += kept.sum(), (kept & series.distractor).sum()
    network.train()
    memory, none = right / total
    return f"accuracy {memory[0]:.4f}, distractors {memory[1]:.4f}; without memory {none[0]:.4f}, {none[1]:.4f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--first", type=int, default=0, help="number of the first step: its seed")
    parser.add_argument("--rate", type=float, default=2e-3, help="of the memory; the encoder learns at a quarter of it")
    parser.add_argument("--encoder", type=Path, default=BUILD / "network.npz")
    parser.add_argument("--start", type=Path, help="go on from this network of series")
    parser.add_argument("--frozen", action="store_true", help="the encoder stays as it is, which is twice as fast")
    parser.add_argument("--output", type=Path, default=BUILD / "series.npz")
    options = parser.parse_args()
    torch.manual_seed(0)
    library = library_of_spectra()
    grounds, held_out = Grounds(GROUNDS, TRAINING), Grounds(100, HELD_OUT)
    if options.start:
        network = load(SeriesNetwork(), options.start)
    else:
        network = SeriesNetwork(narrowed(load(CloudNetwork(), options.encoder), BANDS))
    network = network.to(memory_format=torch.channels_last)
    network.frozen = options.frozen
    encoder = [value for name, value in network.named_parameters() if name.startswith("encoder.")]
    others = [value for name, value in network.named_parameters() if not name.startswith("encoder.")]
    rates = [options.rate / 4, options.rate]
    optimizer = torch.optim.AdamW([{"params": encoder}, {"params": others}], options.rate, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rates, options.steps, pct_start=0.1)
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.99), use_buffers=True
    )
    recent, started = [], time.time()
    for i, (x, shares, weight) in enumerate(ahead(grounds, library, options.first, options.steps), 1):
        with torch.autocast("cpu", torch.bfloat16):
            logits = network(x)
        loss = series_loss(logits.float(), shares, weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        mean.update_parameters(network)
        recent.append(float(loss.detach()))
        if i % 50 == 0:
            print(f"{i} loss {np.mean(recent[-50:]):.3f} {(time.time() - started) / i:.2f} s/step", flush=True)
        if i % 250 == 0 or i == options.steps:
            save(mean.module, options.output)
            print("  held out", scores(mean.module, held_out, library, 20), flush=True)


if __name__ == "__main__":
    main()
