"""The law by which intervals follow from the mean over an area and its standard deviation: that of the map's model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..mapping.intervals import bound
from ..mapping.tags import intervals_of_map
from ..model.intervals import scale_of
from ..raster.mapfile import MapFile

_CONFIDENCE = 0.9


@dataclass(frozen=True)
class ZoneLaw:
    """Intervals of 90 % that reach ``reach`` standard deviations to each side, those of the logarithm if ``lognormal``.

    They end at ``limits``, what the variable can be. ``calibrated`` are intervals whose reach the model's calibration
    gives; ``unknown`` where a calibration gives none of 90 %.
    """

    reach: float
    lognormal: bool = False
    limits: Optional[tuple[float, float]] = None
    calibrated: bool = False
    unknown: bool = False
    calibration: str = ""

    def bounds(self, mean: float, std: float) -> tuple[Optional[float], Optional[float]]:
        """Lower and upper bound; ``None`` where the law gives none, as a lognormal one above 0."""
        at, spread = np.array(mean), np.array(std)
        with np.errstate(divide="ignore", invalid="ignore"):
            found = [
                float(bound(at, spread, side, self.limits, logarithmic=self.lognormal))
                for side in (-self.reach, self.reach)
            ]
        low, high = (value if np.isfinite(value) else None for value in found)
        return low, high

    def told(self) -> tuple[str, ...]:
        """Sentences that say what the intervals rest on."""
        if self.lognormal:
            text = (
                f"Intervals of 90 % are those of a lognormal law, {self.reach:.2f} standard deviations of the "
                "logarithm to each side of its middle."
            )
        elif self.calibrated:
            text = (
                f"Intervals of 90 % reach {self.reach:.2f} standard deviations to each side, as the calibration of the "
                "map's model says."
            )
        elif self.unknown:
            text = (
                f"Intervals of 90 % reach {self.reach:.2f} standard deviations to each side, as the normal law says: "
                "the calibration of the map's model has too few plots for them."
            )
        else:
            text = f"Intervals of 90 % reach {self.reach:.2f} standard deviations to each side, as the normal law says."
        return (text, f"The map says: {self.calibration}") if self.calibration else (text,)


def law_of(opened: MapFile) -> ZoneLaw:
    """The law of a map's intervals, from what its file tells; the normal law's where it tells nothing."""
    told = intervals_of_map(opened)
    known = f"{_CONFIDENCE:g}" in told.scales
    return ZoneLaw(
        scale_of({"scales": told.scales} if known else {}, _CONFIDENCE),
        told.lognormal,
        told.possible,
        known,
        bool(told.scales) and not known,
        opened.metadata.get("TERRACLARA_CALIBRATION", ""),
    )
