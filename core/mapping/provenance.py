"""Where a map comes from: everything needed to judge it and to make it again."""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

import numpy as np
from osgeo import gdal

from ... import __version__
from ..errors import ParameterError
from ..model.device import runtime

FORMAT = "terraclara.provenance/1"


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
    cluster: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The request as plain JSON values."""
        data = dict(self.__dict__)
        data["geometry"] = dict(self.geometry)
        return {key: list(value) if isinstance(value, tuple) else value for key, value in data.items()}

    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Request:
        """The request in a provenance document; ``ParameterError`` if it is none."""
        try:
            known = {key: value for key, value in data.items() if key in Request.__dataclass_fields__}
            for key in ("sources", "outputs", "band_names", "model_bands"):
                known[key] = tuple(known.get(key, ()))
            known["geometry"] = tuple(sorted(dict(known.get("geometry", {})).items()))
            return Request(**known)
        except (TypeError, ValueError, AttributeError) as error:
            raise ParameterError(f"The provenance file describes no run that can be repeated ({error}).") from error


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
    """Path, size and time of each input file, so that a changed one is noticed."""
    rows = []
    for path in paths:
        row: dict[str, Any] = {"path": str(path)}
        try:
            stat = path.stat()
            row.update(bytes=stat.st_size, modified=int(stat.st_mtime))
        except OSError:
            pass  # remote
        rows.append(row)
    return rows


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
        raise ParameterError(f"The provenance file {path} cannot be read: {error.strerror}.") from error
    except ValueError:
        data = None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ParameterError(f"{path.name} is not a provenance file of TerraClara (they end in .provenance.json).")
    return data
