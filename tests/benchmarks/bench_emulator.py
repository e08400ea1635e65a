"""The emulator beside the radiative transfer: errors on new canopies, and microseconds a spectrum.

The named peer is PROSAIL of progeosail (PyPI), one call a spectrum as it is meant to be used; it is left out where it
is not installed. Its spectra are not even convolved to bands.

    OMP_NUM_THREADS=1 python tests/benchmarks/bench_emulator.py [--rows 1000000]
"""

from __future__ import annotations

import argparse
import importlib
import time

import numpy as np
from terraclara.core.retrieval import laws
from terraclara.core.retrieval.emulator import train_emulator
from terraclara.core.retrieval.sensors import sensor
from terraclara.core.retrieval.simulate import simulate, simulate_canopies

SENSORS = {
    "sentinel-2a": ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"),
    "landsat-8": ("B2", "B3", "B4", "B5", "B6", "B7"),
}


def peer_seconds(values: dict[str, np.ndarray], count: int = 300) -> float | None:
    """Seconds of one run of progeosail."""
    try:
        run_prosail = importlib.import_module("progeosail").run_prosail
    except ImportError:
        return None
    names = ("n", "cab", "car", "cbrown", "cw", "cm", "lai", "ala", "hotspot")
    names += ("sun_zenith", "view_zenith", "relative_azimuth")
    rows = [[float(values[name][i]) for name in names] for i in range(count)]
    run_prosail(*rows[0], rsoil=1.0, psoil=0.5, prospect_version="D", factor="SDR")
    started = time.perf_counter()
    for row in rows:
        run_prosail(*row, rsoil=1.0, psoil=0.5, prospect_version="D", factor="SDR")
    return (time.perf_counter() - started) / count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    titles = ("us/spectrum", "median error", "p99 error", "training s", "faster than ours", "faster than progeosail")
    print(f"{'Sensor':12s}  " + "  ".join(titles))
    for name, bands in SENSORS.items():
        responses = sensor(name).subset(bands)
        started = time.perf_counter()
        emulator = train_emulator(responses)
        trained = time.perf_counter() - started
        exact = simulate(responses, 5000, seed=99)
        started = time.perf_counter()
        simulate_canopies(responses, exact.variables)
        ours = (time.perf_counter() - started) / len(exact)
        found = simulate_canopies(responses, exact.variables, emulator=emulator)
        error = np.abs(found.reflectance / exact.reflectance - 1)
        values = laws.canopies(laws.random_design(options.rows, np.random.default_rng(1)))
        started = time.perf_counter()
        simulate_canopies(responses, values, emulator=emulator)
        fast = (time.perf_counter() - started) / options.rows
        peer = peer_seconds(values)
        ratio = "not installed" if peer is None else f"{peer / fast:.0f}x"
        cells = (f"{1e6 * fast:.2f}", f"{np.median(error):.2%}", f"{np.quantile(error, 0.99):.1%}", f"{trained:.0f}")
        row = (*cells, f"{ours / fast:.0f}x", ratio)
        print(f"{name:12s}  " + "  ".join(f"{cell:>{len(title)}s}" for cell, title in zip(row, titles)), flush=True)


if __name__ == "__main__":
    main()
