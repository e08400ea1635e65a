"""Fields of field plots told by their names, so that nobody has to say which is which."""

from __future__ import annotations

from typing import Sequence

_VALUES = ("value", "measured", "measurement", "observed", "mean")
_SPREADS = ("std", "sd", "stdev", "std_dev", "stddev", "sigma", "error", "err", "uncertainty", "se")
_SITES = ("site", "site_id", "siteid", "station", "plot", "plot_id", "plotid", "esu", "parcel")
_DATES = ("date", "day", "datetime", "measured_on", "sampled_on", "acquired", "time")


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
