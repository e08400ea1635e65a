"""Published models that are not part of TerraClara and can be installed from their own packages.

Only facts stand here; the conversions live in ``core.clouds``, and ``terraclara install`` runs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..install.wheels import Wheel


@dataclass(frozen=True)
class OptionalModel:
    """A model that ``terraclara install`` can make: ``bands`` by common name, ``purpose`` in a few words."""

    id: str
    title: str
    wheel: Wheel
    bands: tuple[str, ...]
    purpose: str

    @property
    def offer(self) -> str:
        """``not installed (145 MB, Apache-2.0)``."""
        return f"not installed ({self.wheel.megabytes} MB, {self.wheel.licence})"


CSMASK = Wheel(
    "ukis-csmask",
    "1.0.0",
    "ukis_csmask-1.0.0-py3-none-any.whl",
    144901442,
    "898d6efe59b3908ec92aabad3f61a56394ff81d997a2ebe5675732503a18d1f1",  # pragma: allowlist secret
    "Apache-2.0",
)
S2CLOUDLESS = Wheel(
    "s2cloudless",
    "1.7.3",
    "s2cloudless-1.7.3-py3-none-any.whl",
    4768896,
    "bd8ea8f21df724e77ed48592bfce1c49f4093aebe3561f88c9a276cd14c934bf",  # pragma: allowlist secret
    "CC-BY-SA-4.0",
)

_VISIBLE = ("blue", "green", "red", "nir")
_WITH_SWIR = (*_VISIBLE, "swir16", "swir22")
_TEN = ("coastal", "blue", "red", "rededge071", "nir", "nir08", "nir09", "cirrus", "swir16", "swir22")


def _csmask(bands: tuple[str, ...], level: str, pixels: str) -> OptionalModel:
    count = len(bands)
    return OptionalModel(
        f"csmask-{count}b-{level}",
        f"Clouds and cloud shadows, {count} bands, {pixels} (UKIS-CSMASK)",
        CSMASK,
        bands,
        "clouds and cloud shadows on Sentinel-2 and Landsat 5 to 9, at about 30 m",
    )


#: What can be installed, in the order in which it is listed.
OPTIONAL: tuple[OptionalModel, ...] = (
    _csmask(_VISIBLE, "l1c", "top of atmosphere"),
    _csmask(_VISIBLE, "l2a", "surface reflectance"),
    _csmask(_WITH_SWIR, "l1c", "top of atmosphere"),
    _csmask(_WITH_SWIR, "l2a", "surface reflectance"),
    OptionalModel(
        "s2cloudless",
        "Cloud probability pixel by pixel, Sentinel-2 L1C (s2cloudless)",
        S2CLOUDLESS,
        _TEN,
        "cloud probability on Sentinel-2 Level-1C",
    ),
    OptionalModel(
        "s2cloudless-mask",
        "Cloud mask averaged and dilated as its authors do, Sentinel-2 L1C (s2cloudless)",
        S2CLOUDLESS,
        _TEN,
        "cloud mask on Sentinel-2 Level-1C",
    ),
)


def optional_model(name: str) -> Optional[OptionalModel]:
    """The optional model with the id ``name``, or ``None``."""
    return next((model for model in OPTIONAL if model.id == name), None)
