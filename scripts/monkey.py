"""A monkey at every dialog and every algorithm: seeded random steps, and no traceback may come of them.

    python scripts/monkey.py [--steps 2000] [--cases 200] [--seed 0] [--told 8] [NAME...]

``NAME`` is a window, such as ``RetrieveDialog``, or an algorithm, such as ``terraclara:train``; without one all of
them are tried. Needs QGIS, and no screen. The exit code is 1 where something was found; the seed and the last steps
stand beside it.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, "/usr/share/qgis/python/plugins")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "helpers"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication


def main() -> int:
    """Try what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--told", type=int, default=8, help="sentences that are shown of each algorithm")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = home
        return tried(given, Path(home))


def tried(given: argparse.Namespace, home: Path) -> int:
    """The faults of all that is named, printed as they are found."""
    faulthandler.enable()
    if hasattr(faulthandler, "register"):  # `kill -USR1` tells where it is
        faulthandler.register(signal.SIGUSR1)
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from monkey.cases import algorithms, throw
    from monkey.iface import Iface
    from monkey.materials import materials
    from monkey.play import play
    from monkey.windows import subjects

    windows, known = list(subjects(Iface())), algorithms()
    names = given.names or [*windows, *known]
    here, stock = home / "here", home / "stock"  # what is written by a relative path ends here
    here.mkdir()
    os.chdir(here)
    if not set(names) <= set(windows):
        stock.mkdir()
        materials(stock)
    faults = 0
    for name in names:
        folder = home / name.replace(":", "-")
        started = time.monotonic()
        if name in windows:
            folder.mkdir()
            watch = play(name, folder, steps=given.steps, seed=given.seed, echo=True)
        else:
            watch = throw(name, folder, stock, cases=given.cases, seed=given.seed, echo=True)
        faults += len(watch.faults)
        took = f"{time.monotonic() - started:.0f} s"
        print(f"{name}: seed {given.seed}, {len(watch.steps)} steps, {took}, {len(watch.faults)} faults", flush=True)
        if watch.ends:
            watch.ends["crashed"] = len(watch.faults)
            print("  " + ", ".join(f"{end}: {count}" for end, count in sorted(watch.ends.items())), flush=True)
        for text, count in watch.said.most_common(given.told):
            print(f"  {count} × {text}", flush=True)
        if watch.still.longest:
            print(f"  stood still for up to {watch.still.longest:.1f} s", flush=True)
        for text, count in watch.still.places.most_common(8):
            print(f"  {count} × still: {text}", flush=True)
        for text in watch.foreign:
            print(f"  not of TerraClara: {text.strip().splitlines()[-1]}", flush=True)
    os.chdir("/")
    shutil.rmtree(home, ignore_errors=True)
    sys.stdout.flush()
    os._exit(1 if faults else 0)  # QGIS has nothing left to do, and takes its time


if __name__ == "__main__":
    sys.exit(main())
