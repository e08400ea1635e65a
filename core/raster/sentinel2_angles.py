"""Where sun and satellite stood over a Sentinel-2 tile, from the metadata of its granule.

Format: ESA, Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), Tile_Angles: grids of 5 km for the sun
and for each band and detector, and means. The means of azimuths there are means of numbers: where the track crosses a
tile its detectors look to both sides, at 100 and at 290 degrees, say, and the mean is a direction in which none looks.
Hence azimuths come from the grids wherever there are some.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator, Optional
from xml.etree import ElementTree as Xml  # nosec B405

import numpy as np
import numpy.typing as npt

from .metadata import local_name, text_in
from .tags import finite

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class TileAngles:
    """Means over a tile: zeniths in degrees, the cosine of the relative azimuth; ``None`` where nothing tells them."""

    sun_zenith: Optional[float] = None
    view_zenith: Optional[float] = None
    cos_relative_azimuth: Optional[float] = None

    def cosines(self) -> dict[str, float]:
        """What is told of ``cos_sun_zenith``, ``cos_view_zenith`` and ``cos_relative_azimuth``."""
        zeniths = {"cos_sun_zenith": self.sun_zenith, "cos_view_zenith": self.view_zenith}
        out = {name: math.cos(math.radians(value)) for name, value in zeniths.items() if value is not None}
        if self.cos_relative_azimuth is not None:
            out["cos_relative_azimuth"] = self.cos_relative_azimuth
        return out

    def told(self) -> list[str]:
        """The angles in words, such as ``sun zenith 24.5``."""
        words = []
        if self.sun_zenith is not None:
            words.append(f"sun zenith {self.sun_zenith:.1f}")
        if self.view_zenith is not None:
            words.append(f"view zenith {self.view_zenith:.1f}")
        if self.cos_relative_azimuth is not None:
            degrees = math.degrees(math.acos(max(-1.0, min(1.0, self.cos_relative_azimuth))))
            words.append(f"relative azimuth {degrees:.1f}")
        return words


def tile_angles(tile: Xml.Element) -> TileAngles:
    """The mean angles of a tile: of zeniths the means that the metadata have, of azimuths that of the grids' cosines.

    Of tiles that the swath only touches some metadata have ``NaN`` for means; the grids stand in for those.
    """
    suns = list(_named(tile, "Mean_Sun_Angle"))
    views = list(_named(tile, "Mean_Viewing_Incidence_Angle"))
    sun_grids = list(_named(tile, "Sun_Angles_Grid"))
    view_grids = list(_named(tile, "Viewing_Incidence_Angles_Grids"))
    sun = _first(_grid(sun_grids, "Azimuth"), _told(suns, "AZIMUTH_ANGLE"))
    view = _first(_grid(view_grids, "Azimuth"), _told(views, "AZIMUTH_ANGLE"))
    return TileAngles(
        sun_zenith=_mean(_first(_told(suns, "ZENITH_ANGLE"), _grid(sun_grids, "Zenith"))),
        view_zenith=_mean(_first(_told(views, "ZENITH_ANGLE"), _grid(view_grids, "Zenith"))),
        cos_relative_azimuth=_mean(np.cos(np.radians(_direction(sun) - view))) if sun.size and view.size else None,
    )


def _named(tree: Xml.Element, name: str) -> Iterator[Xml.Element]:
    return (element for element in tree.iter() if local_name(element) == name)


def _told(elements: list[Xml.Element], name: str) -> Numbers:
    values = [finite(text_in(element, name, "")) for element in elements]
    return np.array([value for value in values if value is not None])


def _grid(elements: list[Xml.Element], name: str) -> Numbers:
    """All numbers of the grids ``name``; what a detector did not see is ``NaN`` there and left out."""
    rows = [row.text or "" for each in elements for part in _named(each, name) for row in _named(part, "VALUES")]
    values = (finite(text) for row in rows for text in row.split())
    return np.array([value for value in values if value is not None])


def _first(*choices: Numbers) -> Numbers:
    return next((values for values in choices if values.size), choices[-1])


def _mean(values: Numbers) -> Optional[float]:
    return float(values.mean()) if values.size else None


def _direction(degrees: Numbers) -> float:
    """The mean of directions, not of numbers: 359 and 1 degree are north."""
    radians = np.radians(degrees)
    return math.degrees(math.atan2(float(np.sin(radians).sum()), float(np.cos(radians).sum())))
