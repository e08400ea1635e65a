"""Six variables of a Sentinel-2 scene in JPEG 2000: in one run, and one after another.

A made scene of the eight bands of 20 m, smooth with noise as of the sensor, lossless in tiles of 640 pixels as the
products are. *One run* is ``retrieve``, which unpacks the bands once; *alone* the same maps by a process each, with the
start of the program. Both in turns; wall and CPU seconds of the quickest round, with one thread and two. One run makes
the check of all variables together as well, a seventh map.

    python tests/benchmarks/bench_variables.py [--side 2745] [--rounds 2]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "helpers"))
from safe_product import jp2

BANDS = ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")
VARIABLES = ("lai", "lcc", "ccc", "cwc", "fapar", "fvc")
#: Of a field in leaf and of bare soil, x 10,000.
LEAF = (700, 450, 1100, 2600, 3300, 3600, 2100, 1100)
SOIL = (1200, 1600, 1900, 2100, 2300, 2500, 3200, 2800)


def write_scene(folder: Path, side: int) -> list[str]:
    """A file for each band, in which fields of some 40 pixels differ by how much of them is in leaf."""
    rng = np.random.default_rng(0)
    fields = rng.uniform(0, 1, (side // 40 + 1, side // 40 + 1))
    cover = np.kron(fields, np.ones((40, 40)))[:side, :side]
    paths = []
    for name, leaf, soil in zip(BANDS, LEAF, SOIL):
        values = cover * leaf + (1 - cover) * soil
        values *= 1 + 0.02 * rng.standard_normal(values.shape)
        path = folder / f"T31TDH_20240615T104619_{name}_20m.jp2"
        jp2(path, values, 20, tile=640)
        paths.append(str(path))
    return paths


def timed(*arguments: str) -> tuple[float, float]:
    """Wall and CPU seconds of a command of TerraClara's."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "terraclara", *arguments, "--json"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"terraclara {' '.join(arguments)} failed.")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=2745)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench_variables_"))
    try:
        scene = write_scene(folder, options.side)
        maps = folder / "maps"
        print(f"{options.side} x {options.side} pixels, {len(VARIABLES)} variables")
        print(f"{'threads':>7} {'way':>8} {'wall s':>8} {'CPU s':>8} {'us/px and variable':>19}")
        for threads in ("1", "2"):
            took: dict[str, list[tuple[float, float]]] = {"alone": [], "one run": []}
            for _ in range(options.rounds):
                each = []
                for name in VARIABLES:
                    shutil.rmtree(maps, ignore_errors=True)
                    maps.mkdir()
                    target = str(maps / f"{name}.tif")
                    each.append(timed("retrieve", name, *scene, "-o", target, "--threads", threads))
                took["alone"].append((sum(wall for wall, _ in each), sum(cpu for _, cpu in each)))
                shutil.rmtree(maps)
                together = ("retrieve", ",".join(VARIABLES), *scene, "-o", str(maps), "--threads", threads)
                took["one run"].append(timed(*together))
            for way, rounds in took.items():
                wall, cpu = (min(values) for values in zip(*rounds))
                pixel = 1e6 * cpu / options.side**2 / len(VARIABLES)
                print(f"{threads:>7} {way:>8} {wall:>8.1f} {cpu:>8.1f} {pixel:>19.2f}", flush=True)
            ratios = [min(values) for values in zip(*took["alone"])], [min(values) for values in zip(*took["one run"])]
            print(f"{threads:>7} {'ratio':>8} {ratios[0][0] / ratios[1][0]:>8.2f} {ratios[0][1] / ratios[1][1]:>8.2f}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
