"""What is read at one place: the answer, band by band, and whether it can be believed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Optional

from .checks import Check
from .context import context
from .explanation import Explanation
from .grouped import BandGroup
from .node import Array
from .question import Question
from .strip import Strip
from .usual import Usual
from .waterfall import Step, waterfall


@dataclass(frozen=True, eq=False)
class Reading:
    """An explanation of a place, band by band.

    Attributes
    ----------
    bands : names of the bands that can say anything
    spectrum, baseline : what they hold here, and what they are compared with, in the scene's own units ``(bands,)``
    relevance : what each gave to the number ``(bands,)``
    spread : its standard deviation over the region's pixels, where there are several
    value, baseline_value : the number here, and at the baseline
    number : what it is: ``value``, ``standard deviation``, ``score``, ``probability``, or a difference of these
    unit : of the number; empty for scores of classes
    groups : bands that go together, and what they gave as one
    usual : where nine in ten spectra of the training (or of its centers, or of the scene) lie, of the same bands
    strip : bands by dates, of models of several dates
    reach : shares of the relevance within so many pixels, networks of images only
    pixels : how many were asked about
    """

    question: Question
    label: str
    method: str
    explanation: Explanation
    bands: tuple[str, ...]
    spectrum: Array
    baseline: Array
    relevance: Array
    spread: Optional[Array]
    value: float
    baseline_value: Optional[float]
    number: str
    unit: str
    groups: tuple[BandGroup, ...]
    usual: Usual
    strip: Optional[Strip]
    reach: tuple[tuple[int, float], ...]
    pixels: int
    verdicts: tuple[Check, ...]
    notes: tuple[str, ...]
    seconds: float

    @property
    def context(self) -> Optional[float]:
        """The share of the relevance that lies more than five pixels away; ``None`` where it has no place."""
        return context(self.reach)

    @property
    def adds_up(self) -> bool:
        """Whether the bands' relevances are parts of the change from the baseline, and not slopes or losses."""
        return self.baseline_value is not None and self.explanation.completeness is not None

    @property
    def waterfall(self) -> tuple[Step, ...]:
        """From the baseline's value to this one; empty where the bands are not parts of the change."""
        return waterfall(self.bands, self.relevance, self.baseline_value, self.value) if self.adds_up else ()

    @cached_property
    def outside(self) -> tuple[bool, ...]:
        """Which bands lie outside the usual range."""
        return tuple(bool(item) for item in self.usual.outside(self.spectrum))

    def to_dict(self) -> dict[str, Any]:
        """As plain values, without the relevance of each pixel around."""
        columns = zip(
            self.bands, self.spectrum, self.baseline, self.relevance, self.usual.low, self.usual.high, self.outside
        )
        return {
            "question": self.label,
            "target": self.question.text,
            "method": self.method,
            "value": self.value,
            "baseline_value": self.baseline_value,
            "number": self.number,
            "unit": self.unit,
            "bands": [
                {
                    "name": name,
                    "value": float(here),
                    "baseline": float(start),
                    "relevance": float(given),
                    "usual": [float(low), float(high)],
                    "outside": outside,
                }
                for name, here, start, given, low, high, outside in columns
            ],
            "usual": self.usual.source,
            "groups": [
                {"bands": [self.bands[k] for k in group.bands], "relevance": group.relevance, "way": group.way}
                for group in self.groups
            ],
            "waterfall": [asdict(step) for step in self.waterfall],
            "strip": None if self.strip is None else self.strip.to_dict(),
            "context": self.context,
            "reach": [list(each) for each in self.reach],
            "pixels": self.pixels,
            "verdicts": [asdict(item) for item in self.verdicts],
            "notes": list(self.notes),
            "seconds": round(self.seconds, 3),
        }
