"""The constants of the radiative transfer that come with the project: ``resources/physics.npz``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Mapping, Optional

import numpy as np
import numpy.typing as npt

from ..errors import ModelError
from .prosail import FloatArray, LeafConstants

FILE = Path(__file__).resolve().parents[2] / "resources" / "physics.npz"
#: Wavelengths of all constants and responses, nm.
WAVELENGTHS: FloatArray = np.arange(400.0, 2501.0)


@lru_cache(maxsize=1)
def physics() -> Mapping[str, npt.NDArray[Any]]:
    """The arrays of the file; ``ModelError`` where it is missing or damaged."""
    try:
        with np.load(FILE, allow_pickle=False) as stored:
            return {name: stored[name] for name in stored.files}
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"{FILE.name} of TerraClara cannot be read ({error}); install TerraClara again.") from error


def leaf_constants(used: Optional[npt.NDArray[Any]] = None) -> LeafConstants:
    """PROSPECT-D's constants at ``WAVELENGTHS[used]``; all where ``used`` is ``None``."""
    at: Any = slice(None) if used is None else used
    stored = physics()
    return LeafConstants(
        stored["refractive_index"].astype(np.float64)[at], stored["absorption"].astype(np.float64)[:, at]
    )


def reference_soils() -> FloatArray:
    """A dry and a wet soil, ``(2, 2101)``, as PROSAIL's authors distribute them."""
    return np.asarray(physics()["soil"], dtype=np.float64)


def sunlight() -> FloatArray:
    """Irradiance at the ground, direct and diffuse together, ``(2101,)`` in W m-2 um-1."""
    return np.asarray(physics()["light"], dtype=np.float64)
