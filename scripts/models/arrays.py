"""Write arrays as npz so that making them again changes no file."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np


def write_arrays(path: Path, **arrays: np.ndarray) -> None:
    """Write ``arrays`` to ``path``, compressed; a file of the same arrays stays as it is.

    Each Python and each zlib writes other bytes around and for the same numbers (what version of zip is needed, how
    well it is compressed), and a repository would see a change in them.
    """
    if not _holds(path, arrays):
        np.savez_compressed(path, **arrays)


def _holds(path: Path, arrays: dict[str, np.ndarray]) -> bool:
    """Whether ``path`` has these arrays, in this order: names, kinds, shapes and every bit."""
    try:
        with np.load(path, allow_pickle=False) as there:
            return list(there.files) == list(arrays) and all(
                _facts(there[name]) == _facts(np.asarray(value)) for name, value in arrays.items()
            )
    except (OSError, ValueError, EOFError, zipfile.BadZipFile):  # none, or damaged
        return False


def _facts(array: np.ndarray) -> tuple[object, ...]:
    return array.dtype, array.shape, array.tobytes()
