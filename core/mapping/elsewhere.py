"""Make a map with another Python: the same command line in a process of its own, which tells JSON lines.

For a GPU, or packages that must not come into QGIS: an interpreter of conda or of a virtual environment that has
numpy, scipy, GDAL and an ONNX Runtime for the device. TerraClara itself is taken from here, so that versions agree.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess  # nosec B404  (the user's interpreter, by an argument list)
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, Callable, Mapping, Optional, Sequence

from ..errors import Cancelled, DeviceError, MissingPackageError, OutputError, ParameterError, TerraClaraError, error_of
from ..i18n import LANGUAGE, language
from ..install.probe import without_window
from ..model import find_model
from .bands import chosen_outputs
from .engine import Map
from .kept import finished_map
from .provenance import Request

#: What QGIS tells its own Python, GDAL and PROJ, which another must not hear.
_OWN = ("PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA", "LD_LIBRARY_PATH")
_LOOK = 0.2  # seconds between two looks at whether to stop
_PATIENCE = 30  # seconds to end in good order


def make_map_elsewhere(
    python: str,
    request: Request,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Map:
    """What `make_map` does, computed by the interpreter ``python``.

    Raises
    ------
    ParameterError
        The interpreter cannot be started.
    MissingPackageError
        It lacks a package.
    Cancelled
        ``cancelled`` said so.
    TerraClaraError
        What the run itself raised there, of the same kind.
    """
    results = order(python, {"request": request.to_dict()}, progress=progress, cancelled=cancelled, note=note)
    model = find_model(request.model, request.model_bands)
    made = finished_map(request, model.sha256, chosen_outputs(model.card, request.outputs))
    return found_map(python, request.output, made, results)


def order(
    python: str,
    document: Mapping[str, Any],
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Sequence[Mapping[str, Any]]:
    """Have ``terraclara make`` do with ``python`` what ``document`` asks for; its results, a map each.

    Raises
    ------
    TerraClaraError
        As `make_map_elsewhere`.
    """
    with tempfile.TemporaryDirectory(prefix="terraclara-") as folder:
        file = Path(folder) / "request.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        return _spoken(python, ["make", str(file)], progress, cancelled, note)


def found_map(python: str, path: str, made: Optional[Map], results: Sequence[Mapping[str, Any]]) -> Map:
    """The map ``made`` at ``path`` with the files and notes that the ``results`` tell of it.

    Raises
    ------
    OutputError
        There is none, although ``python`` says so.
    """
    if made is None:
        raise OutputError(f"{python} says that it made {path}, but the map is not there. Try again.")
    told = next((each for each in results if each["output"] == str(made.path)), results[-1])
    return replace(made, files=tuple(map(Path, told["files"])), notes=tuple(told["notes"]))


def devices(python: str, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """What the devices of the interpreter ``python`` did in a trial, in words.

    Raises
    ------
    ParameterError, MissingPackageError, Cancelled
        As `make_map_elsewhere`.
    DeviceError
        None of them works.
    """
    result = _spoken(python, ["diagnostics"], lambda _: None, cancelled, lambda _: None)[-1]
    if result.get("problem"):
        reason = str(result["problem"]).partition(". ")[0]  # what to do is another thing there
        raise MissingPackageError(
            f"The interpreter {python} cannot run models: {reason}. Install the package there, as with "
            f"`{python} -m pip install onnxruntime`, or choose another interpreter."
        )
    found = [str(item["device"]) for item in result["devices"] if not item["problem"]]
    if not found:
        problems = "; ".join(f"{item['device']}: {str(item['problem']).rstrip('.')}" for item in result["devices"])
        raise DeviceError(
            f"No device of the interpreter {python} runs a model ({problems or 'there is none'}). Choose another."
        )
    return found


def _spoken(
    python: str,
    arguments: list[str],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    note: Callable[[str], None],
) -> Sequence[Mapping[str, Any]]:
    """Run a command of TerraClara's with ``python``; its result events, one at least."""
    try:
        process = subprocess.Popen(  # nosec B603
            [python, "-m", "terraclara", *arguments, "--json"],
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            **without_window(),
        )
    except (OSError, ValueError) as error:  # the latter of a name that no file can have
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise ParameterError(
            f"The interpreter {python} cannot be started ({reason}). Choose another under “Packages”."
        ) from error
    lines: queue.Queue[str] = queue.Queue()
    said: list[str] = []
    readers = [
        threading.Thread(target=_read, args=(process.stdout, lines.put), daemon=True),
        threading.Thread(target=_read, args=(process.stderr, said.append), daemon=True),
    ]
    for reader in readers:
        reader.start()
    results: list[Mapping[str, Any]] = []
    fault: Optional[TerraClaraError] = None
    stopping, latest = False, float("inf")
    while readers[0].is_alive() or not lines.empty():
        if cancelled() and not stopping:
            stopping, latest = True, time.monotonic() + _PATIENCE
            process.terminate()
        if time.monotonic() > latest:
            process.kill()
            break
        try:
            event = _event(lines.get(timeout=_LOOK))
        except queue.Empty:
            continue
        if event.get("event") == "progress":
            progress(float(event["fraction"]))
        elif event.get("event") in ("note", "step"):
            note(str(event["text"]))
        elif event.get("event") == "error":
            fault = error_of(str(event["message"]), int(event["exit_code"]))
        elif event.get("event") in ("result", "diagnostics"):
            results.append(event)
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    readers[1].join(_PATIENCE)
    if stopping and (process.returncode or not results):
        raise fault if isinstance(fault, Cancelled) else Cancelled("Cancelled.")
    if fault is not None:
        raise fault
    if not results or process.returncode:
        told = (line.strip() for line in reversed(said) if line.strip())
        last = next(told, f"exit code {process.returncode}")
        raise MissingPackageError(
            f"The interpreter {python} could not make the map ({last[:300].rstrip('.')}). It needs numpy, scipy, GDAL "
            "and onnxruntime; choose another under “Packages”."
        )
    return results


def _environment() -> dict[str, str]:
    """The environment without what is QGIS's own, with this TerraClara on the path, and with its language."""
    found = {key: value for key, value in os.environ.items() if key not in _OWN}
    package = Path(sys.modules[__name__.partition(".")[0]].__file__ or "").parent
    if package.name == __name__.partition(".")[0]:
        found["PYTHONPATH"] = str(package.parent)
    return {**found, LANGUAGE: language(), "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}


def _read(stream: Optional[IO[str]], take: Callable[[str], Any]) -> None:
    if stream is not None:
        for line in stream:
            take(line)


def _event(line: str) -> Mapping[str, Any]:
    """A JSON line; what other code prints between is passed over."""
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
