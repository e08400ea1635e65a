"""What a report of a problem should say: versions, packages, and what each device really did."""

from __future__ import annotations

import getpass
import os
import platform
import re
import sys
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Callable, Mapping, Optional, Sequence, Union

from .. import __version__
from .errors import Cancelled, TerraClaraError

#: Seconds that the trial takes on all devices together.
SECONDS = 10.0
#: The bundled model that is tried: small, and what most first maps are made with.
_MODEL = "lai-s2-20m"
_PIXELS = 65536
_PACKAGES = {
    "numpy": "numpy",
    "scipy": "scipy",
    "matplotlib": "matplotlib",
    "onnxruntime": "onnxruntime",
    "onnx": "onnx",
    "google.protobuf": "protobuf",
    "sklearn": "scikit-learn",
    "skl2onnx": "skl2onnx",
    "dask": "dask",
}
#: Packages that all bring the module ``onnxruntime``, of which one alone may be installed.
_RUNTIMES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino", "onnxruntime-rocm")
# What follows is nobody's business: keys in addresses, passwords in connections of databases.
_SECRET = re.compile(r"(?i)((?:sig|signature|token|key|secret|password|pwd|credential)=)(?:'[^']*'|[^&\s'\"]+)")
# A folder of a user whose name has spaces, as Windows has them.
_OF_WINDOWS = re.compile(r"(?i)([a-z]:\\+users\\+)[^\\/\s:;,'\"]+(?: [^\\/\s:;,'\"]+)+(?=\\)")


@dataclass(frozen=True)
class Trial:
    """What one device did: ``provider`` is what really ran; ``problem`` why it did not."""

    device: str
    provider: str = ""
    pixels_per_second: float = 0.0
    problem: str = ""

    @property
    def words(self) -> str:
        """``cpu: 1,200,000 pixels a second (CPUExecutionProvider)``."""
        if self.problem:
            return f"{self.device}: {self.problem}"
        return f"{self.device}: {self.pixels_per_second:,.0f} pixels a second ({self.provider})"


def facts() -> dict[str, str]:
    """Versions and places of what TerraClara stands on. Looks, and imports none of the heavy packages."""
    found = {
        "TerraClara": __version__,
        "Python": f"{platform.python_version()} ({sys.executable})",
        "System": platform.platform(),
        "Processors": str(os.cpu_count() or "unknown"),
        "GDAL": _gdal(),
    }
    for module, package in _PACKAGES.items():
        found[package] = _package(module, package)
    return found


def trial(
    seconds: float = SECONDS,
    told: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Trial]:
    """Run a bundled model on every device that ONNX Runtime offers, on made-up spectra.

    Parameters
    ----------
    seconds : for all devices together; the first run of each, which compiles, is not counted
    told : called with the share that is done

    Raises
    ------
    MissingPackageError
        ``onnxruntime`` is not installed.
    ModelError
        No bundled model is there.
    Cancelled
        ``cancelled`` said so.
    """
    from .model.device import available

    devices = available()
    done = []
    for number, device in enumerate(devices):
        share = (number / len(devices), 1 / len(devices))
        try:
            done.append(_tried(device, seconds / len(devices), share, told, cancelled))
        except Cancelled:
            raise
        except TerraClaraError as error:
            done.append(Trial(device, problem=str(error)))
        except Exception as error:  # the report is for those with whom something is broken
            done.append(Trial(device, problem=f"An unforeseen fault ({type(error).__name__}: {error})."))
    told(1.0)
    return done


def report(sections: Mapping[str, Union[Mapping[str, str], Sequence[str]]]) -> str:
    """The sections as text to paste, with what names the user left out."""
    lines: list[str] = []
    for title, content in sections.items():
        rows = [f"{key}: {value}" for key, value in content.items()] if isinstance(content, Mapping) else content
        lines += [title, *(f"  {line}" for row in rows for line in str(row).splitlines()), ""]
    return scrubbed("\n".join(lines).strip())


def scrubbed(text: str, home: Optional[str] = None, user: Optional[str] = None) -> str:
    r"""``text`` without the user's name: the home folder becomes ``~``, the name in other paths ``USER``.

    Names, passwords and keys in addresses and in connections of databases go too.

    >>> scrubbed("C:\\Users\\ada\\x.tif, /data/ada/y.tif, adage", home="C:\\Users\\ada", user="ada")
    '~\\x.tif, /data/USER/y.tif, adage'
    >>> scrubbed("https://ada@x.org/a.tif?v=1&sig=hush", home="/home/ada", user="ada")
    'https://x.org/a.tif?v=1&sig=HIDDEN'
    """
    home = str(Path.home()) if home is None else home
    user = _user() if user is None else user
    text = re.sub(r"(\w+://)[^/\s]*@", r"\1", text)
    text = re.sub(_SECRET, r"\1HIDDEN", text)
    # Whether names that differ in case are one is the file system's to say; here they are.
    for form in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(form) > 1:
            text = re.sub(rf"(?i)(?<![\w.-]){re.escape(form)}(?![\w.-])", "~", text)
    text = re.sub(_OF_WINDOWS, r"\1USER", text)
    text = re.sub(r"(?i)((?:[a-z]:)?[\\/]+(?:users|home)[\\/]+)[^\\/\s:;,'\"]+", r"\1USER", text)
    if len(user) > 2:
        text = re.sub(rf"(?i)(?<=[\\/]){re.escape(user)}(?![\w-]|\.\w)", "USER", text)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user, as in some containers
        return ""


def _gdal() -> str:
    try:
        from osgeo import gdal
    except Exception as error:  # a broken package raises anything
        return f"cannot be loaded ({error})"
    return str(gdal.VersionInfo("RELEASE_NAME"))


def _package(module: str, package: str) -> str:
    """A package's version and place; for the runtime, which of the packages that bring it."""
    try:
        spec = find_spec(module)
    except (ImportError, ValueError):
        spec = None
    if spec is None:
        return "not installed"
    place = Path(spec.origin).parent if spec.origin else Path(next(iter(spec.submodule_search_locations or [""])))
    names = _RUNTIMES if package == "onnxruntime" else (package,)
    found = [text for name in names if (text := _version(name, package))]
    return f"{' and '.join(found) or 'version unknown'} ({place})"


def _version(name: str, package: str) -> str:
    try:
        return version(name) if name == package else f"{name} {version(name)}"
    except PackageNotFoundError:
        return ""


def _tried(
    device: str,
    seconds: float,
    share: tuple[float, float],
    told: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Trial:
    import numpy as np

    from .model import Session, find_model

    model = find_model(_MODEL)
    session = Session(model.path, device, threads=os.cpu_count() or 1)
    name, columns = model.card.input.tensor, len(model.card.input.bands)
    spectra = np.random.default_rng(0).uniform(0.02, 0.4, (_PIXELS, columns)).astype(np.float32)
    session.run({name: spectra})
    count, started = 0, time.perf_counter()
    while (spent := time.perf_counter() - started) < seconds:
        if cancelled():
            raise Cancelled("The trial was stopped.")
        told(share[0] + share[1] * spent / seconds)
        session.run({name: spectra})
        count += _PIXELS
    return Trial(device, session.device.provider, count / max(time.perf_counter() - started, 1e-9))
