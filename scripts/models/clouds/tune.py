"""A last round for four bands alone, under more varied skies and sensors: writes ``build/clouds/network-4.npz``.

Without short-wave infrared there is less to go by, so all of the network's weights serve it alone. The rate stays high
for most of the round and falls at its end. Means of weights along the way (Izmailov et al. 2018, arXiv:1803.05407) and
of those before and after (Wortsman et al. 2022, arXiv:2109.01903) explained simulations less well than the last ones.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from examples import BUILD, HELD_OUT, TRAINING, Grounds, rate_at
from network import CloudNetwork, folded, narrowed
from train import ahead, load, loss_of, save, scores

BANDS = 4
RATE, FIRST = 6e-4, 29001


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--grounds", type=int, default=500, help="simulated landscapes to learn from")
    parser.add_argument("--start", type=Path, default=BUILD / "network.npz")
    parser.add_argument("--output", type=Path, default=BUILD / "network-4.npz")
    options = parser.parse_args()
    torch.manual_seed(0)
    network = folded(narrowed(load(CloudNetwork(), options.start), BANDS))
    network.requires_grad_(True)  # folding leaves the biases fixed
    network = network.to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_at(step, options.steps))
    batches = ahead(Grounds(options.grounds, TRAINING), FIRST, options.steps, swir=False, varied=True)
    recent, started = [], time.time()
    for i, (x, shares, weight) in enumerate(batches, 1):
        x = x[:, :BANDS].contiguous(memory_format=torch.channels_last)
        loss = loss_of(network(x), shares, weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        recent.append(float(loss.detach()))
        if i % 50 == 0:
            print(f"{i} loss {np.mean(recent[-50:]):.3f} {(time.time() - started) / i:.2f} s/step", flush=True)
    save(network.requires_grad_(False), options.output)
    held_out = Grounds(100, HELD_OUT)
    print("held out", scores(network, held_out, HELD_OUT, 8, swir=False), flush=True)


if __name__ == "__main__":
    main()
