"""First imports of the packages that core uses, apart from the threads that QGIS lends to a run."""

from __future__ import annotations

import contextlib
import sys
import threading
from importlib import import_module

# Extension modules made with pybind11 remember the state of the thread that imports the first of them. QGIS makes that
# state anew for every run on the same thread, and the next such module would end the program.
_REMEMBERING = ("onnxruntime", "onnx", "scipy.spatial", "matplotlib.ft2font", "contourpy")


def import_apart() -> None:
    """Import those packages in a thread that ends with its own state; what is not installed is passed over.

    The main thread keeps its state as long as the program lives: there, as in qgis_process, nothing is imported.
    """
    if threading.current_thread() is threading.main_thread() or all(name in sys.modules for name in _REMEMBERING):
        return
    thread = threading.Thread(target=_import_all, name="terraclara-imports")
    thread.start()
    thread.join()


def _import_all() -> None:
    for name in _REMEMBERING:
        with contextlib.suppress(ImportError):
            import_module(name)
