"""What a bundled cloud network saves by computing of each layer only what the middle of a tile needs.

One tile with context on all sides, the whole network and the cropped one in turns, in ONNX Runtime alone on one thread;
the least CPU time of each.

    python tests/benchmarks/bench_cropping.py [--model clouds-6b] [--middles 256,512,768,1024] [--rounds 5]
"""

from __future__ import annotations

import argparse
import time
from typing import Any

import numpy as np
from terraclara.core.mapping.bands import chosen_outputs, needed_tensors
from terraclara.core.mapping.images import context_of_tiles
from terraclara.core.model import find_model
from terraclara.core.model.cropping import cropping
from terraclara.core.model.prune import content_of


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="clouds-6b")
    parser.add_argument("--middles", default="256,512,768,1024")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    model = find_model(args.model)
    spec, wanted = model.card.input, needed_tensors(chosen_outputs(model.card, ()))
    content, context = content_of(model.path, wanted), context_of_tiles(model.card.input)
    cropped = cropping(content or b"", wanted, context)
    if cropped is None:
        raise SystemExit(f"{args.model} is not cropped.")
    sessions = [model.session("cpu", 1, wanted, content=given) for given in (None, cropped.content)]
    print(f"{args.model}: context {context} pixels, one thread, nanoseconds of CPU for a pixel of the middle")
    print(f"{'middle':>7s} {'whole':>8s} {'cropped':>8s} {'of it':>6s}")
    for middle in map(int, args.middles.split(",")):
        side = middle + 2 * context
        image = np.random.default_rng(0).random((1, len(spec.channels.bands), side, side), np.float32)
        given: list[dict[str, Any]] = [{spec.tensor: image}, {spec.tensor: image, **cropped.inputs((True,) * 4)}]
        least = [np.inf, np.inf]
        for _ in range(args.rounds + 1):  # the first touches its memory
            for i, session in enumerate(sessions):
                started = time.process_time()
                session.run(given[i], wanted)
                least[i] = min(least[i], (time.process_time() - started) / middle**2 * 1e9)
        print(f"{middle:7d} {least[0]:8.0f} {least[1]:8.0f} {least[1] / least[0]:6.0%}")


if __name__ == "__main__":
    main()
