"""Where a map comes from: everything needed to judge it and to make it again."""

from __future__ import annotations

import hashlib
import json
import math
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

import numpy as np
from osgeo import gdal

from ... import __version__
from ..errors import ParameterError
from ..model.card import OutputSpec, output_from, output_to
from ..model.card_check import check_output
from ..model.device import runtime

FORMAT = "terraclara.provenance/1"
_PIECE = 1 << 20


#: What JSON must hold for the parts of a request; the texts of those that are lists.
_KINDS: Mapping[str, type] = {
    **dict.fromkeys(("model", "output", "area", "device", "cluster", "polygons"), str),
    **dict.fromkeys(("sources", "outputs", "band_names", "model_bands"), list),
    **dict.fromkeys(("memory_mb", "threads", "majority", "sieve"), int),
    **dict.fromkeys(("report", "stac"), bool),
    "smallest_m2": float,
    "geometry": dict,
}
#: Numbers that may be missing. What JSON has no number for, such as NaN, is a text.
_NUMBERS = ("scale", "offset", "nodata", "confidence")


def _is_number(value: Any) -> bool:
    try:
        float(0 if value is None else value)
    except (TypeError, ValueError, OverflowError):
        return False
    return True


def _is(value: Any, kind: type) -> bool:
    if kind is list:
        return isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value)
    if kind is dict:
        return isinstance(value, Mapping) and all(_is(item, float) for item in value.values())
    if kind in (int, float):
        return isinstance(value, (int, kind)) and not isinstance(value, bool)
    return isinstance(value, kind)


@dataclass(frozen=True)
class Request:
    """What a user asked for: the parameters of one run, all of them plain values."""

    model: str
    sources: tuple[str, ...]
    output: str
    outputs: tuple[str, ...] = ()
    area: str = ""
    device: str = "auto"
    memory_mb: int = 1024
    threads: int = 0
    band_names: tuple[str, ...] = ()
    model_bands: tuple[str, ...] = ()
    scale: Optional[float] = None
    offset: Optional[float] = None
    nodata: Optional[float] = None
    geometry: tuple[tuple[str, float], ...] = ()
    report: bool = False
    stac: bool = False
    cluster: str = ""
    confidence: Optional[float] = None  # of intervals or sets of classes
    majority: int = 0  # clean-up of the classes: side of the square (pixels)...
    sieve: int = 0  # ...and the smallest patch (pixels)...
    smallest_m2: float = 0.0  # ...or its area
    polygons: str = ""  # a vector file of the classes to write
    specs: tuple[OutputSpec, ...] = ()  # outputs instead of those of the model's card

    def to_dict(self) -> dict[str, Any]:
        """The request as plain JSON values; files of this computer by their whole paths, which hold in any folder."""
        data = dict(self.__dict__)
        data["sources"] = tuple(whole_path(text) for text in self.sources)
        data["area"] = whole_path(self.area)
        data["model"] = whole_path(self.model) if os.path.isfile(self.model) else self.model  # an id may name a folder
        data.update({key: _written(data[key]) for key in ("output", "polygons")})
        data["geometry"] = dict(self.geometry)
        data["specs"] = [output_to(spec) for spec in self.specs]
        return {key: list(value) if isinstance(value, tuple) else value for key, value in data.items()}

    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Request:
        """The request in a provenance document; ``ParameterError`` if it is none."""
        try:
            known = {key: value for key, value in data.items() if key in Request.__dataclass_fields__}
            if lacking := [key for key in ("model", "sources", "output") if key not in known]:
                raise ValueError(f"it lacks {', '.join(lacking)}")
            for key, value in known.items():
                if (key in _KINDS and not _is(value, _KINDS[key])) or (key in _NUMBERS and not _is_number(value)):
                    raise ValueError(f"{key} cannot be {json.dumps(value)[:60]}")
            for key in ("sources", "outputs", "band_names", "model_bands"):
                known[key] = tuple(known.get(key, ()))
            for key in _NUMBERS:
                known[key] = None if known.get(key) is None else float(known[key])
            known["specs"] = tuple(output_from(row) for row in known.get("specs", ()))
            for spec in known["specs"]:
                check_output(spec)
            known["geometry"] = tuple(sorted(dict(known.get("geometry", {})).items()))
            return Request(**known)
        except (TypeError, ValueError, AttributeError) as error:
            raise ParameterError(
                f"The provenance file describes no run that can be repeated ({error}). "
                "Choose the provenance file of a map."
            ) from error


def versions() -> dict[str, str]:
    """Versions of what takes part in computing a map."""
    return {
        "terraclara": __version__,
        "onnxruntime": str(runtime().__version__),
        "numpy": np.__version__,
        "gdal": str(gdal.__version__),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
    }


def inputs(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """What tells each input file from another: path, bytes, time, and a digest of its size, head, middle and tail.

    The whole of a product takes longer to digest than to map; what this leaves out, the time covers.
    """
    rows = []
    for path in paths:
        row: dict[str, Any] = {"path": whole_path(str(path))}
        try:
            stat = path.stat()
            row.update(bytes=stat.st_size, modified=stat.st_mtime_ns)
            if path.is_file():
                row["fingerprint"] = _fingerprint(path, stat.st_size)
        except OSError:
            pass  # remote
        rows.append(row)
    return rows


def whole_path(text: str) -> str:
    """``text`` from the root on where it names something on this computer's disk; else, as an address, as it is."""
    return os.path.abspath(text) if text and os.path.exists(text) else text


def _written(text: str) -> str:
    return os.path.abspath(text) if text and not text.startswith("/vsi") else text


def _fingerprint(path: Path, size: int) -> str:
    digest = hashlib.sha256(str(size).encode())
    with open(path, "rb") as handle:
        for start in (0, max(0, size // 2 - _PIECE // 2), max(0, size - _PIECE)):
            handle.seek(start)
            digest.update(handle.read(_PIECE))
    return digest.hexdigest()


def check_inputs(recorded: Sequence[Mapping[str, Any]]) -> list[str]:
    """Compare the files of a provenance document with those there now.

    Returns
    -------
    sentences about files that look the same but were touched since

    Raises
    ------
    ParameterError
        A file has changed or is gone.
    """
    notes = []
    for row in recorded:
        path = Path(str(row.get("path", "")))
        if "fingerprint" not in row:
            continue
        (now,) = inputs([path])
        if "fingerprint" not in now:
            raise gone(path)
        if now["fingerprint"] != row["fingerprint"]:
            raise ParameterError(
                f"{path} is not the file that it was when that map was made. Bring the old one back, or make a new map "
                "with `terraclara run`."
            )
        if now["modified"] != row.get("modified"):
            notes.append(f"{path.name} was touched since that map was made; its content looks the same.")
    return notes


def gone(path: Path) -> ParameterError:
    """What to raise where a file from which a map was made is not there."""
    return ParameterError(
        f"{path.absolute()}, from which that map was made, is not there. Bring it back to this place, or name the "
        "folder that holds it now: `terraclara rerun --inputs FOLDER`."
    )


def finite(value: Any) -> Any:
    """``value`` for JSON, which knows no NaN and no infinity: they become texts."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Mapping):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    return value


def provenance_beside(path: Path) -> Path:
    """Where the provenance of the map at ``path`` stands."""
    return path.with_name(f"{path.stem}.provenance.json")


def read_provenance(path: Path) -> dict[str, Any]:
    """Read a provenance document.

    Raises
    ------
    ParameterError
        There is no such file, or it is not a provenance document.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ParameterError(
            f"The provenance file {path} cannot be read: {error.strerror}. Copy it again, or make the map again."
        ) from error
    except ValueError:
        data = None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ParameterError(
            f"{path.name} is not a provenance file of TerraClara (they end in .provenance.json). "
            "Choose the one beside the map."
        )
    return data


def check_repeatable(document: Mapping[str, Any], name: str) -> None:
    """`ParameterError` where a provenance document, read from the file ``name``, was changed beyond use."""
    kinds = {"request": dict, "model": dict, "inputs": list, "clouds": dict, "explanation": dict}
    wrong = [key for key, kind in kinds.items() if key in document and not isinstance(document[key], kind)]
    if not wrong and not isinstance(document.get("model", {}).get("sha256"), str):
        wrong = ["model"]
    if not wrong and not all(isinstance(row, dict) for row in document.get("inputs", ())):
        wrong = ["inputs"]
    if wrong:
        raise ParameterError(
            f"{name} is damaged: what it says of {', '.join(wrong)} cannot be read. Copy it again, or make a new map "
            "with `terraclara run`."
        )
