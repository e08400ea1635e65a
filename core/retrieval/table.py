"""A look-up table: simulated spectra, the canopies they belong to, and where it came from."""

from __future__ import annotations

import csv
import json
import os
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping, Sequence, Union

import numpy as np
import numpy.typing as npt

from ..bands import GEOMETRY_DEGREES
from ..errors import OutputError, ParameterError, reason_of
from ..raster.writer import check_target
from .prosail import FloatArray

ENDINGS = (".npz", ".csv")
#: What is raised where a file is none of arrays, or not a whole one.
DAMAGED = (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error)
_PREFIX = "variable."


@dataclass(frozen=True, eq=False)
class Table:
    """``n`` simulations.

    Parameters
    ----------
    bands : names
    reflectance : ``(n, bands)``, free of noise
    cosines : ``(n, 3)`` of view zenith, sun zenith and relative azimuth
    variables : ``(n,)`` arrays: lai (m2 m-2), lcc (ug cm-2), ccc (ug cm-2), cwc (g cm-2), fapar, fvc, and the inputs
        of the simulation
    meta : how it was made (JSON values)
    """

    bands: tuple[str, ...]
    reflectance: FloatArray
    cosines: FloatArray
    variables: Mapping[str, FloatArray]
    meta: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        n = len(self.reflectance)
        fits = self.reflectance.shape == (n, len(self.bands)) and self.cosines.shape == (n, 3)
        if not (fits and all(values.shape == (n,) for values in self.variables.values())):
            raise ParameterError("The arrays of the table do not fit one another; make the table again.")

    def __len__(self) -> int:
        return len(self.reflectance)

    def spectra(self, bands: tuple[str, ...] = ()) -> FloatArray:
        """Reflectance ``(n, bands)`` of the bands of these names; ``ParameterError`` for one that there is not."""
        missing = [name for name in bands if name not in self.bands]
        if missing:
            raise ParameterError(f"The table has no band {', '.join(missing)}; it has {', '.join(self.bands)}.")
        return self.reflectance[:, [self.bands.index(name) for name in bands or self.bands]]

    def rows(self, chosen: npt.NDArray[Any]) -> Table:
        """Only the rows ``chosen``, indices or bool ``(n,)``."""
        variables = {name: values[chosen] for name, values in self.variables.items()}
        return Table(self.bands, self.reflectance[chosen], self.cosines[chosen], variables, self.meta)

    def save(self, path: Union[str, Path]) -> Path:
        """Write an npz, or a CSV where the name ends so; ``OutputError`` where that cannot be done.

        A CSV holds angles in degrees and no meta.
        """
        path = Path(path)
        part = path.with_name(f".{path.name}.part")
        try:
            if path.suffix.lower() == ".csv":
                self._write_csv(part)
            elif path.suffix.lower() == ".npz":
                with part.open("wb") as file:
                    np.savez_compressed(file, **self._arrays())
            else:
                raise OutputError(f"A table is written as .npz or .csv, not as {path.name}; change the name.")
            os.replace(part, path)
        except OSError as error:
            raise OutputError(
                f"{path} cannot be written ({error.strerror or error}); choose another folder."
            ) from error
        finally:
            part.unlink(missing_ok=True)
        return path

    def _arrays(self) -> dict[str, Any]:
        return {
            "bands": np.array(self.bands),
            "reflectance": self.reflectance.astype(np.float32),
            "cosines": self.cosines.astype(np.float32),
            "meta": np.array(json.dumps(dict(self.meta), ensure_ascii=False)),
            **{_PREFIX + name: values.astype(np.float32) for name, values in self.variables.items()},
        }

    def _write_csv(self, path: Path) -> None:
        degrees = np.degrees(np.arccos(np.clip(self.cosines, -1, 1)))
        names = [name for name in self.variables if name not in GEOMETRY_DEGREES]
        columns = np.hstack([self.reflectance, degrees, np.column_stack([self.variables[name] for name in names])])
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow([*self.bands, *GEOMETRY_DEGREES, *names])
            writer.writerows([f"{value:.7g}" for value in row] for row in columns)


def check_table_target(path: Path, protected: Sequence[Union[str, Path]] = ()) -> None:
    """`OutputError` where no table can be written to ``path``: see ``check_target``."""
    if path.suffix.lower() not in ENDINGS:
        raise OutputError(f"A table is written as .npz or .csv, not as {path.name}; change the name.")
    check_target(path, protected, "table", ENDINGS)


def load_table(path: Union[str, Path]) -> Table:
    """A table that ``Table.save`` wrote as npz; ``ParameterError`` for any other file."""
    path = Path(path)
    try:
        with np.load(path, allow_pickle=False) as stored:
            variables = {
                name[len(_PREFIX) :]: stored[name].astype(np.float64)
                for name in stored.files
                if name.startswith(_PREFIX)
            }
            bands = tuple(str(name) for name in stored["bands"])
            reflectance, cosines = (stored[name].astype(np.float64) for name in ("reflectance", "cosines"))
            meta = json.loads(str(stored["meta"]))
    except DAMAGED as error:
        raise ParameterError(
            f"{path} is no table of simulations ({reason_of(error)}); make one with `simulate`."
        ) from error
    return Table(bands, reflectance, cosines, variables, meta)
