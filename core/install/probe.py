"""Whether packages can be imported, found out in another process: one that cannot takes nothing with it."""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404  (Python itself, by an argument list)
import sys
from pathlib import Path
from typing import Any, Sequence

_SECONDS = 300
_CODE = """
import importlib, json, sys
first, modules, folders = json.loads(sys.argv[1])
sys.path.extend(folders)
for name in first:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
for name in modules:
    importlib.import_module(name)
print(json.dumps(list(sys.version_info[:2])))
"""


def probe(modules: Sequence[str], folders: Sequence[Path], first: Sequence[str] = ()) -> str:
    """Import ``modules`` from ``folders`` in a process of their own; why they cannot be, or ``""``.

    Parameters
    ----------
    first : what is imported before them where it is there: what QGIS has loaded already can keep another library out

    Returns
    -------
    the last line of what Python said; ``""`` also where no interpreter of this version is found to ask
    """
    question = json.dumps([list(first), list(modules), [str(folder) for folder in folders]])
    try:
        done: subprocess.CompletedProcess[str] = subprocess.run(  # nosec B603
            [interpreter(), "-c", _CODE, question],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            stdin=subprocess.DEVNULL,
            **without_window(),
        )
    except subprocess.TimeoutExpired:
        return f"it did not answer within {_SECONDS} seconds"
    except OSError:
        return ""
    lines = done.stderr.strip().splitlines()
    if done.returncode == 0 or not lines or "No module named 'encodings'" in done.stderr:
        return "" if done.returncode >= 0 else f"it ended with signal {-done.returncode}"
    return lines[-1][:300]


def interpreter() -> str:
    """The Python interpreter. Inside QGIS the running program may be QGIS itself, which must not be started again."""
    if Path(sys.executable).name.lower().startswith("python"):
        return sys.executable
    prefix = Path(sys.prefix)
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (prefix / "python.exe", prefix / "python3.exe", prefix / "bin" / version, prefix / "bin" / "python3")
    return next((str(path) for path in places if path.is_file()), version)


def without_window() -> dict[str, Any]:
    """What keeps Windows from opening a console for a process."""
    return {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)} if os.name == "nt" else {}
