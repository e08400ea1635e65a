"""Series of pixels: which bands of a scene are which dates of a model that looks at several.

A model of a season knows its dates by their order, since every year has others: the scene's bands are put in order by
the dates in their names, or taken in the file's order where they name none.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Optional, Sequence

from ..bands import Band, match_bands
from ..errors import BandError
from ..model import Card, Model
from ..model.card import InputSpec
from ..raster.datetext import Date, dated
from ..raster.scene import Scene
from ..raster.sceneband import SceneBand

#: Days that a date may lie from the one a model was trained on: half of what MODIS composites of a month lie apart.
_SHIFT = 16


@dataclass(frozen=True)
class Series:
    """A scene's bands as the channels of a model: one date after the other, the oldest first.

    ``dates`` are those that the bands' names tell, empty where they tell none; ``notes`` what the user should read.
    """

    bands: tuple[SceneBand, ...]
    dates: tuple[Date, ...] = ()
    notes: tuple[str, ...] = ()


def in_series(model: Model, scene: Scene) -> tuple[Model, Scene, tuple[str, ...]]:
    """``model`` with a band for each channel, ``scene`` with these bands in this order, and sentences to read.

    Raises
    ------
    BandError
        As ``series_of``.
    """
    series = series_of(model.card, scene.bands)
    names = tuple(band.band for band in series.bands)
    flat = replace(model.card.input.channels, bands=names, by_position=False)
    return (
        replace(model, card=replace(model.card, input=flat)),
        replace(scene, bands=series.bands),
        (*series.notes, *season_notes(model.card, series.dates)),
    )


def series_of(card: Card, bands: Sequence[SceneBand]) -> Series:
    """Which of ``bands`` is which channel of the model behind ``card``.

    Raises
    ------
    BandError
        There are more or fewer dates than the model takes, a date lacks a band, or two bands are the same.
    """
    spec = card.input
    have = [band for band in bands if not band.is_angle]
    wanted = ", ".join(band.name for band in spec.bands)
    start = f"The model {card.id or card.name} takes {wanted} of {spec.dates} dates of one season"
    by_date = _by_date(have)
    if by_date is None:
        needed = len(spec.bands) * spec.dates
        if len(have) != needed:
            raise BandError(
                f"{start}, which are {needed} bands, and the scene has {len(have)}. Give the bands of these dates and "
                "no others, the oldest first."
            )
        return Series(
            tuple(have),
            notes=(
                f"The bands name no dates: they are taken in the file's order as {wanted} of {spec.dates} dates, the "
                "oldest first.",
            ),
        )
    dates = sorted(by_date)
    if len(dates) != spec.dates:
        raise BandError(
            f"{start}, and the scene has {len(dates)}, {dates[0]} to {dates[-1]}. Give as many dates as the model "
            "takes."
        )
    chosen = [band for date in dates for band in _of_date(spec, date, by_date[date])]
    notes = [f"Dates by the bands' names: {dates[0]} to {dates[-1]}."]
    return Series(tuple(chosen), tuple(dates), tuple(notes))


def is_series(card: Card, bands: Sequence[SceneBand]) -> bool:
    """Whether ``bands`` name the dates and bands that the model behind ``card`` takes."""
    try:
        return bool(series_of(card, bands).dates)
    except BandError:
        return False


_Named = tuple[SceneBand, str]


def _by_date(bands: Sequence[SceneBand]) -> Optional[dict[Date, list[_Named]]]:
    """The bands of each date with what their names say beside it; ``None`` where not all tell a date of their own."""
    found: dict[Date, list[_Named]] = {}
    for band in bands:
        file = PurePosixPath(band.path.replace("\\", "/")).name
        told = dated(band.band.name)
        if told is None and (of_file := dated(file)) is not None:
            told = of_file[0], band.band.name
        if told is None:
            return None
        found.setdefault(told[0], []).append((band, told[1]))
    return found if len(found) > 1 else None


def _of_date(spec: InputSpec, date: Date, there: Sequence[_Named]) -> list[SceneBand]:
    """The model's bands on one date; where it takes one and there is one, that, whatever it is called."""
    if len(there) == len(spec.bands) == 1:
        return [there[0][0]]
    words = [Band(_known_word(spec, text)) for _, text in there]
    for name in (band.name for band in spec.bands):
        if sum(word.name == name for word in words) > 1:
            raise BandError(f"Two bands are {name} of {date}; give each date once.")
    return [there[i][0] for i in match_bands(spec.bands, words, what=f"The date {date}")]


def _known_word(spec: InputSpec, text: str) -> str:
    """The name of the model's band that ``text`` holds as a word, else ``text`` itself."""
    words = re.split(r"[^a-z0-9]+", text.lower())
    return next((band.name for band in spec.bands if band.name.lower() in words), text.strip())


def season_notes(card: Card, dates: Sequence[Date]) -> list[str]:
    """A sentence where the dates are others than those of the season that the model was trained on."""
    days = card.domain.get("days_of_year") or ()
    if not dates or len(days) != len(dates):
        return []
    shifts = [(date.timetuple().tm_yday - int(day) + 183) % 366 - 183 for date, day in zip(dates, days)]
    worst = max(range(len(dates)), key=lambda k: abs(shifts[k]))
    if abs(shifts[worst]) <= _SHIFT:
        return []
    meant = Date(2001, 1, 1) + datetime.timedelta(int(days[worst]) - 1)
    return [
        f"The model was trained on another season: its date {worst + 1} lies around {meant:%d %B}, the scene's is "
        f"{dates[worst]}. Its map is not to be trusted; give the dates of its season."
    ]
