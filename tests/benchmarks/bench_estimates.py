"""What dialogs and `--estimate` say before a run, beside what the run took.

Each tool is estimated in one fresh process and run in another; its memory is the peak of the process beyond what it
held before (packages and all), its size that of the map. Needs Linux. The scene has ten bands and is as wide as
`--side`.

    python tests/benchmarks/bench_estimates.py [--side 1536] [--memory 1024]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from bench_engine import write_scene

ROOT = Path(__file__).resolve().parents[2]
#: Title of each tool, its model, and what is said or done with it.
TOOLS = {
    "retrieve LAI, Gaussian process": ("map", "lai-s2-20m"),
    "retrieve LAI, neural network (SL2P)": ("map", "sl2p-v3.0-lai"),
    "retrieve three variables": ("many", "lai,fapar,ccc"),
    "cloud detection, four bands": ("clouds", "clouds-4b"),
    "cloud detection, six bands": ("clouds", "clouds-6b"),
    "apply a model, LAI at 10 m": ("map", "lai-s2-10m"),
    "explain, exact Shapley of a GP": ("exact_shapley", "lai-s2-20m"),
    "explain, DeepLIFT of SL2P": ("deeplift", "sl2p-v3.0-lai"),
}


def work(how: str, model: str, scene: str, output: str, memory_mb: int) -> dict[str, Callable[[], Any]]:
    """What estimates a tool, and what runs it."""
    from terraclara.core.clouds import CloudOptions, detect
    from terraclara.core.explain.explained import ExplainOptions
    from terraclara.core.explain.maps import estimate_explanation, explain_map
    from terraclara.core.mapping import Request, make_map
    from terraclara.core.mapping.estimate import estimate
    from terraclara.core.model import catalog
    from terraclara.core.retrieval.many import estimate_many, retrieve_many

    request = Request("" if how == "many" else model, (scene,), output, memory_mb=memory_mb)
    if how == "map":
        return {"estimate": lambda: [estimate(request)], "run": lambda: make_map(request)}
    if how == "clouds":
        return {"estimate": lambda: [estimate(request)], "run": lambda: detect(request, CloudOptions())}
    if how == "many":
        entries = [(item.id, item.card) for item in catalog() if item.card is not None]
        given = replace(request, output=str(Path(output).with_suffix("")))
        return {
            "estimate": lambda: estimate_many(given, model.split(","), entries),
            "run": lambda: retrieve_many(given, model.split(","), entries),
        }
    options = ExplainOptions(how)
    return {"estimate": lambda: [estimate_explanation(request, options)], "run": lambda: explain_map(request, options)}


def held_mb(field: str) -> float:
    """What this process holds, ``VmRSS``, or held at the most, ``VmHWM`` (MB); Linux tells it of itself."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1024


def child(what: str, how: str, model: str, scene: str, output: str, memory_mb: int) -> None:
    """One process: prints what it found as JSON."""
    import numpy  # noqa: F401
    import onnxruntime  # noqa: F401

    done = work(how, model, scene, output, memory_mb)[what]
    before, started = held_mb("VmRSS"), time.perf_counter()
    found = done()
    if what == "run":
        seconds, peak = time.perf_counter() - started, held_mb("VmHWM") - before
        maps = [Path(output), *Path(output).with_suffix("").glob("*.tif")]
        size = sum(path.stat().st_size for path in maps if path.exists()) / 1e6
        print(json.dumps({"seconds": seconds, "memory": peak, "size": size}))
        return
    low, high = (sum(item.seconds[end] for item in found) for end in (0, 1))
    memory, size = max(item.memory_mb for item in found), sum(item.size_mb for item in found)
    took = time.perf_counter() - started
    print(json.dumps({"low": low, "high": high, "memory": memory, "size": size, "took": took}))


def measured(what: str, how: str, model: str, scene: Path, folder: Path, memory_mb: int) -> dict[str, float]:
    """What a process of its own prints."""
    output = folder / f"{how}-{model.replace(',', '-')}.tif"
    command = [sys.executable, __file__, "--child", what, how, model, str(scene), str(output), str(memory_mb)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ, cwd=ROOT)
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=1536)
    parser.add_argument("--memory", type=int, default=1024)
    parser.add_argument("--child", nargs=6, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, how, model, scene, output, memory_mb = options.child
        child(what, how, model, scene, output, int(memory_mb))
        return
    print(f"{options.side} x {options.side} pixels, {options.memory} MB, {os.cpu_count()} cores")
    print("| tool | time said (s) | took (s) | memory said (MB) | took (MB) | size said (MB) | is (MB) | asked (s) |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene = write_scene(folder / "scene.tif", options.side)
        for title, (how, model) in TOOLS.items():
            said, took = (measured(what, how, model, scene, folder, options.memory) for what in ("estimate", "run"))
            print(
                f"| {title} | {said['low']:.1f} to {said['high']:.1f} | {took['seconds']:.1f} | {said['memory']:.0f} | "
                f"{took['memory']:.0f} | {said['size']:.0f} | {took['size']:.0f} | {said['took']:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
