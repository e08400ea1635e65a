"""How much later QGIS is up because of the plugin: the bar is 50 ms.

    python tests/benchmarks/bench_start.py [--starts 5]

Each start is a process of its own, in which Processing is loaded first, as in QGIS; a first one, not counted, leaves
the compiled code that later ones find. ``--once`` prints one start as JSON, with the modules that it brought.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from typing import Any


def start() -> dict[str, Any]:
    """Seconds of one start in this process, and the modules it imported."""
    from qgis.core import QgsApplication

    sys.path.insert(0, "/usr/share/qgis/python/plugins")
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from qgis.PyQt.QtWidgets import QMainWindow, QMenu

    class Iface:
        window = QMainWindow()
        menu = QMenu()

        def mainWindow(self) -> Any:
            return self.window

        def addToolBar(self, name: str) -> Any:
            return self.window.addToolBar(name)

        def addPluginToRasterMenu(self, name: str, action: Any) -> None:
            self.menu.addAction(action)

    before = set(sys.modules)
    started = time.perf_counter()
    import terraclara

    plugin = terraclara.classFactory(Iface())
    plugin.initGui()
    return {"seconds": time.perf_counter() - started, "new": sorted(set(sys.modules) - before)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--once", action="store_true")
    args = parser.parse_args()
    if args.once:
        print(json.dumps(start()), flush=True)
        os._exit(0)  # QGIS is not taken down in order: nothing is kept
    command = [sys.executable, __file__, "--once"]
    seconds = []
    with tempfile.TemporaryDirectory() as compiled:
        environment = dict(os.environ, PYTHONPYCACHEPREFIX=compiled)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(args.starts + 1):
            done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300, env=environment)
            seconds.append(json.loads(done.stdout.strip().splitlines()[-1])["seconds"])
    del seconds[0]
    print(f"start-up with the plugin, of {args.starts}: quickest {1000 * min(seconds):.1f} ms, bar 50 ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
