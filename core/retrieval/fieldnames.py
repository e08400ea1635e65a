"""Fields of field plots told by their names, so that nobody has to say which is which."""

from __future__ import annotations

from typing import Sequence

from .plots import PlotFields

_VALUES = ("value", "measured", "measurement", "observed", "mean")
_SPREADS = ("std", "sd", "stdev", "std_dev", "stddev", "sigma", "error", "err", "uncertainty", "se")
_SITES = ("site", "site_id", "siteid", "station", "plot", "plot_id", "plotid", "esu", "parcel")
_DATES = ("date", "day", "datetime", "measured_on", "sampled_on", "acquired", "time")


def plot_fields(names: Sequence[str], variable: str, given: PlotFields) -> PlotFields:
    """The fields that are given, and the others by their names; ``value`` is ``""`` where none is told.

    >>> plot_fields(["lai", "std", "site"], "lai", PlotFields("lai"))
    PlotFields(value='lai', std='std', site='site', date='')
    """
    value = given.value or value_field(names, variable)
    others = [name for name in names if name != value]
    return PlotFields(
        value,
        given.std or spread_field(others, value),
        given.site or site_field(others),
        given.date or date_field(others),
    )


def fields_said(fields: PlotFields, *, dated: bool = True) -> str:
    """Which fields of the plots are used, in words; ``dated``: whether the day counts.

    >>> fields_said(PlotFields("lai", site="farm"))
    "Fields of the plots: value 'lai', standard deviation none, site 'farm', day none."
    """
    value, std, site, day = _shown(fields.value), _shown(fields.std), _shown(fields.site), _shown(fields.date)
    if not dated:
        return f"Fields of the plots: value {value}, standard deviation {std}, site {site}."
    return f"Fields of the plots: value {value}, standard deviation {std}, site {site}, day {day}."


def columns_said(fields: PlotFields, bands: Sequence[str]) -> str:
    """What the columns of a table of spectra are taken for, in words.

    >>> columns_said(PlotFields("chl", site="lake"), ["blue", "green"])
    "Columns of the table: value 'chl', standard deviation none, site 'lake', bands blue, green."
    """
    value, std, site = _shown(fields.value), _shown(fields.std), _shown(fields.site)
    return f"Columns of the table: value {value}, standard deviation {std}, site {site}, bands {', '.join(bands)}."


def _shown(name: str) -> str:
    return repr(name) if name else "none"


def value_field(names: Sequence[str], variable: str) -> str:
    """The field that holds ``variable``: one of its name, else one called value or alike; ``""`` if there is none.

    >>> value_field(["id", "LAI_mean", "LAI_sd"], "lai")
    'LAI_mean'
    """
    return own_field(names, variable) or _first(names, _VALUES)


def own_field(names: Sequence[str], variable: str) -> str:
    """The field that is called as ``variable`` is, so that none but it can be meant; ``""`` if there is none.

    >>> own_field(["id", "value"], "lai")
    ''
    """
    return _first(names, [variable, *(f"{variable}_{end}" for end in _VALUES)]) if variable else ""


def spread_field(names: Sequence[str], value: str) -> str:
    """The field of the standard deviation of ``value``: one of its own before one of any name; ``""`` if none."""
    stem = _plain(value)
    for end in _VALUES:
        stem = stem[: -len(end) - 1] if stem.endswith(f"_{end}") else stem
    own = [f"{stem}_{end}" for end in _SPREADS] + [f"{end}_{stem}" for end in _SPREADS]
    return _first([name for name in names if name != value], [*own, *_SPREADS])


def site_field(names: Sequence[str]) -> str:
    """The field that says to which site a plot belongs; ``""`` if none."""
    return _first(names, _SITES)


def date_field(names: Sequence[str]) -> str:
    """The field of the day of measurement; ``""`` if none."""
    return _first(names, _DATES)


def _first(names: Sequence[str], wanted: Sequence[str]) -> str:
    known = {_plain(name): name for name in reversed(names)}
    return next((known[name] for name in wanted if name in known), "")


def _plain(name: str) -> str:
    return name.lower().replace(" ", "_").replace("-", "_")
