"""The wheels that may be installed: their list, and the parts of TerraClara that they serve."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Iterable, Mapping, Sequence

from ..errors import MissingPackageError
from .target import Target

_LIST = Path(__file__).resolve().parents[2] / "resources" / "wheels.txt"
_PIECE = 1 << 20
#: What QGIS is compiled against; another copy beside it breaks QGIS.
NEVER = frozenset({"numpy", "scipy", "gdal", "osgeo", "pyproj", "rasterio", "fiona", "shapely", "pyqt5", "pyqt6"})


class WheelError(MissingPackageError):
    """A wheel cannot be had, or is not the one that is listed."""


@dataclass(frozen=True)
class Wheel:
    """A file of a package index.

    ``bytes`` is its size, ``sha256`` its digest in hexadecimal, ``licence`` an SPDX identifier, ``lowest`` the first
    Python that it says it is for, which the tags in its name need not say.
    """

    package: str
    version: str
    file: str
    bytes: int
    sha256: str
    licence: str
    lowest: tuple[int, int] = (3, 0)

    @property
    def megabytes(self) -> int:
        """Its size in MB (a million bytes), as people are told it."""
        return round(self.bytes / 1e6)

    def check(self, path: Path) -> None:
        """Compare the file at ``path`` with what is listed.

        Raises
        ------
        WheelError
            It is no wheel, cut off, another, or cannot be read.
        """
        try:
            size, digest = path.stat().st_size, sha256_of(path)
            with open(path, "rb") as file:
                begin = file.read(2)
        except OSError as error:
            raise WheelError(f"{path} cannot be read: {error.strerror or error}. Copy the file again.") from error
        named = path.name in (self.file, f"{self.file}.part")  # the latter while it comes
        if not named and begin != b"PK":  # what every zip begins with
            raise WheelError(f"{path.name} is no wheel. Choose {self.file}, or the folder that holds it.")
        if size < self.bytes:
            raise WheelError(
                f"{path.name} is cut off: it has {size} bytes where {self.bytes} are due. Copy or download it again."
            )
        if digest != self.sha256:
            raise WheelError(
                f"{path.name} is not the published {self.package} {self.version}: its SHA-256 begins with "
                f"{digest[:12]}, not {self.sha256[:12]}. Download it again."
            )


@dataclass(frozen=True)
class Part:
    """Some packages that belong together: ``modules`` are what its tools import."""

    name: str
    title: str
    purpose: str
    modules: tuple[str, ...]


PARTS: Mapping[str, Part] = {
    part.name: part
    for part in (
        Part(
            "models",
            "Running models",
            "Every map is made by a model; ONNX Runtime runs it, and onnx explains, corrects and writes models.",
            ("onnxruntime", "onnx"),
        ),
        Part(
            "training",
            "Training more kinds of models",
            "Random forests, boosting, support vector machines and networks, for land cover and for retrieval; "
            "Gaussian processes need none of it.",
            ("sklearn", "skl2onnx"),
        ),
    )
}


@lru_cache(maxsize=1)
def listed() -> Mapping[str, tuple[Wheel, ...]]:
    """The wheels of each part, as ``resources/wheels.txt`` lists them."""
    return parse(_LIST.read_text(encoding="utf-8"))


def parse(text: str) -> Mapping[str, tuple[Wheel, ...]]:
    """The wheels of each part in a list with lines of part, SHA-256, bytes, licence, lowest Python and file.

    >>> parse(f"# a list\\nmodels {64 * '0'} 12 MIT 3.9 a_b-1.2-py3-none-any.whl")["models"][0].package
    'a-b'
    """
    found: dict[str, list[Wheel]] = {name: [] for name in PARTS}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            part, digest, size, licence, lowest, file = line.split()
            package, version = file.split("-")[:2]
            major, minor = map(int, lowest.split("."))
            found[part].append(Wheel(normalized(package), version, file, int(size), digest, licence, (major, minor)))
    return {part: tuple(wheels) for part, wheels in found.items()}


def wheels_for(parts: Iterable[str], target: Target) -> list[Wheel]:
    """The wheels that ``target`` needs for ``parts``: of each package the newest that fits.

    Raises
    ------
    WheelError
        A package is not published for this Python or computer.
    """
    chosen: list[Wheel] = []
    for part in parts:
        packages = dict.fromkeys(wheel.package for wheel in listed()[part])
        for package in packages:
            mine = (w for w in listed()[part] if w.package == package and w.lowest <= target.python)
            fitting = [w for w in mine if target.fits(w.file)]
            if not fitting:
                raise WheelError(
                    f"{PARTS[part].title} needs {package}, which is not published for {target.words}. Use a newer "
                    "QGIS, or an interpreter of your own with the command line."
                )
            chosen.append(max(fitting, key=lambda w: (version_key(w.version), target.preference(w.file))))
    return chosen


def total_megabytes(wheels: Sequence[Wheel]) -> int:
    """The size of some wheels together in MB, at least 1."""
    return max(1, round(sum(wheel.bytes for wheel in wheels) / 1e6))


def version_key(version: str) -> tuple[int, ...]:
    """A key that sorts released versions.

    >>> sorted(["1.10.0", "1.9.2"], key=version_key)
    ['1.9.2', '1.10.0']
    """
    return tuple(int(number) for number in re.findall(r"\d+", version))


def normalized(name: str) -> str:
    """A package's name as indexes spell it.

    >>> normalized("ML_dtypes")
    'ml-dtypes'
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def sha256_of(path: Path) -> str:
    """Digest of a file, in hexadecimal; ``OSError`` where it cannot be read."""
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        while chunk := handle.read(_PIECE):
            digest.update(chunk)
    return digest.hexdigest()
