"""Memory and time as scenes grow: 10^6 to 10^8 pixels of ten bands, one process a run.

    python tests/benchmarks/bench_scale.py [--model sl2p-v3.0-lai] [--memory 1024] [--sides 1000,3162,10980]

Peak memory is the process's largest resident set (``ru_maxrss``) less that of the same process on a
scene of one tile, so what is counted is what the scene costs.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_engine import write_scene


def run(scene: Path, target: Path, model: str, memory: int) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak resident megabytes of one run of the command line."""
    command = [sys.executable, "-m", "terraclara", "run", model, str(scene), "-o", str(target), "--memory", str(memory)]
    begin = time.perf_counter()
    process = subprocess.Popen([*command, "--json"], stdout=subprocess.PIPE, text=True)
    output = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(json.loads(output.splitlines()[-1]).get("message", output))
    return time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def written(path: Path, side: int) -> Path:
    """``write_scene`` in a process of its own: a child inherits its parent's peak memory in ``ru_maxrss``."""
    worker = multiprocessing.get_context("spawn").Process(target=write_scene, args=(path, side))
    worker.start()
    worker.join()
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="sl2p-v3.0-lai")
    parser.add_argument("--memory", type=int, default=1024)
    parser.add_argument("--sides", default="1000,3162,10980")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench_scale_"))
    try:
        target = folder / "out.tif"
        _, _, base = run(written(folder / "base.tif", 256), target, options.model, options.memory)
        print(f"{options.model}, budget {options.memory} MB, a program on one tile takes {base:.0f} MB")
        print(f"{'pixels':>12} {'wall s':>8} {'cpu s':>8} {'wall us/px':>11} {'cpu us/px':>10} {'peak beyond MB':>15}")
        for side in (int(text) for text in options.sides.split(",")):
            scene = written(folder / "scene.tif", side)
            wall, cpu, peak = run(scene, target, options.model, options.memory)
            pixels = side * side
            row = f"{pixels:>12} {wall:>8.1f} {cpu:>8.1f} {wall / pixels * 1e6:>11.3f} {cpu / pixels * 1e6:>10.3f}"
            print(f"{row} {peak - base:>15.0f}", flush=True)
            scene.unlink()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
