"""Which model of clouds suits a scene best."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Mapping, Optional, Sequence

from ..bands import SENTINEL2, Band, match_bands
from ..errors import BandError, ModelError
from ..model.card import Card
from .classes import is_cloud_model

# Near infrared is 833 nm on Sentinel-2, 830 on Landsat 5 and 7 and 865 on Landsat 8 and 9: one number near all.
_NIR_NM = 845.0


def cloud_band(name: str) -> Band:
    """The band of Sentinel-2 called ``name`` as a model of clouds takes it from any sensor.

    >>> cloud_band("B08").wavelength_nm, cloud_band("B04") == SENTINEL2.band("B04")
    (845.0, True)
    """
    band = SENTINEL2.band(name)
    return replace(band, wavelength_nm=_NIR_NM) if band.common_name == "nir" else band


def choose_cloud_model(
    bands: Sequence[Band],
    entries: Sequence[tuple[str, Card]],
    product: Optional[Mapping[str, Any]] = None,
    *,
    several_dates: bool = False,
) -> tuple[str, str]:
    """The catalog id of the best model of clouds for a scene, and one sentence that says why.

    It must find all its bands, and be made for the scene's level (surface or top of atmosphere) where both are known.
    Models that come with the product go before installed ones, which are slower; more bands before fewer.

    Parameters
    ----------
    bands : of the scene
    entries : ``(id, card)`` of the catalog
    several_dates : whether models of several dates are asked for; else only those of one date are

    Raises
    ------
    ModelError
        The catalog holds no model of clouds, or none for the scene's level.
    BandError
        The scene has the bands of none; the one that lacks fewest is named.
    """
    candidates = [
        (key, card) for key, card in entries if is_cloud_model(card) and (card.input.dates > 1) == several_dates
    ]
    if not candidates:
        what = "model of clouds of several dates" if several_dates else "model of clouds"
        raise ModelError(f"The catalog holds no {what}; give an .onnx file with --model.")
    level = str((product or {}).get("level", "unknown"))
    usable, problems = [], []
    for key, card in candidates:
        wanted = [band for band in card.input.bands if not band.is_geometry]
        try:
            found = [bands[i].name for i in match_bands(wanted, bands)]
        except BandError as error:
            problems.append((len(wanted), str(error)))
            continue
        usable.append((key, card, found))
    if not usable:
        raise BandError(f"None of the {len(candidates)} models of clouds has its bands here. {min(problems)[1]}")
    fits = [row for row in usable if level == "unknown" or row[1].input.level in ("any", level)]
    if not fits:
        names = ", ".join(key for key, *_ in usable)
        raise ModelError(f"No model of clouds is made for this scene's level ({level}); {names} would be biased.")
    key, card, found = min(fits, key=lambda row: (row[1].input.level != "any", -len(row[2]), row[0]))
    names = ", ".join(found)
    rest = f"It is the best of {len(fits)} models that fit." if len(fits) > 1 else "It is the only model that fits."
    return key, " ".join([f"The scene has its {len(found)} bands ({names}).", rest])
