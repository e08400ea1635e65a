"""A map of a variable judged by field plots: its errors, and whether its standard deviation tells the truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..bands import Band
from ..errors import ParameterError
from ..mapping.tags import variable_of_map
from ..model.requirements import REQUIREMENTS
from ..raster.mapfile import MapFile
from ..raster.scene import open_scene
from .conformal import conformal_scales
from .plots import PlotFields, Plots, counted, read_plots
from .scores import LEVELS, inside, scores
from .variables import VARIABLES

Array = np.ndarray[Any, Any]

_FEWEST = 5
_BOUNDS = ("lower", "upper")


@dataclass(frozen=True, eq=False)
class Validation:
    """How a map fares on plots: ``figures`` are plain JSON values, estimates ``(n,)``; ``std`` may be ``None``."""

    plots: Plots
    mean: Array
    std: Optional[Array]
    figures: Mapping[str, Any]
    unit: str
    notes: tuple[str, ...]


def validate_map(
    source: str,
    plots: str,
    fields: PlotFields,
    *,
    variable: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> Validation:
    """Compare the bands ``mean``, ``std``, ``lower`` and ``upper`` of a map, as far as it has them, with plots.

    Where a plot has several pixels its mean is compared, and their mean standard deviation: the errors of neighbors are
    alike, so that they do not average out.

    Parameters
    ----------
    variable : ``lai``, ``fapar`` or ``fvc``, whose requirements by GCOS and Copernicus are counted; see ``variable_of``

    Raises
    ------
    TerraClaraError
        As ``MapFile`` and ``read_plots``; ``ParameterError`` where the map has no band ``mean``, or plots are too few.
    """
    with MapFile(source) as opened:
        names, items, tags = list(opened.bands), list(opened.items), dict(opened.metadata)
        units = dict(zip(names, opened.units))
    if "mean" not in names:
        raise ParameterError(
            f"{Path(source).name} has no band 'mean'; its bands are {', '.join(map(repr, names))}. "
            "Choose a map of a variable."
        )
    wanted = ["mean", *(name for name in ("std", *_BOUNDS, "flag") if name in names)]
    scene = open_scene([source], scale=1.0, offset=0.0)
    with scene.reader([Band(name) for name in wanted]) as reader:
        known = VARIABLES.get(variable)
        limits = None if known is None else known.display_range
        found = read_plots(plots, fields, [(scene, reader)], limits=limits, cancelled=cancelled)
    if len(found.values) < _FEWEST:
        raise ParameterError(
            f"{counted(len(found.values), 'plot')} on the map; {_FEWEST} or more are needed to judge it."
        )
    columns = {name: found.spectra[:, k] for k, name in enumerate(wanted)}
    mean, std = columns["mean"], columns.get("std")
    total = None if std is None else np.sqrt(std**2 + found.stds**2)
    figures = _figures(found, mean, total)
    figures["within"] = {
        who: round(float(np.mean(np.abs(mean - found.values) <= np.maximum(rel * np.abs(found.values), absolute))), 4)
        for who, (rel, absolute) in REQUIREMENTS.get(variable, {}).items()
    }
    if set(_BOUNDS) <= set(columns):
        held = (columns["lower"] <= found.values) & (found.values <= columns["upper"])
        level = items[names.index("lower")].get("confidence", "")
        figures["intervals"] = {"confidence": level, "held": round(float(held.mean()), 4)}
        figures["intervals"]["mean_width"] = round(float((columns["upper"] - columns["lower"]).mean()), 4)
    notes = list(found.notes)
    if std is None:
        notes.append("The map has no standard deviation, so that only its errors can be judged.")
    flagged = int((columns["flag"] > 0).sum()) if "flag" in columns else 0
    if flagged:
        notes.append(
            f"On pixels that the map flags: {counted(flagged, 'plot')}. Its band flag says why; leave out those under "
            "cloud or shadow, or on anything else than what was measured."
        )
    if fields.site == "":
        notes.append("No site was named: plots that lie together count as if they were independent.")
    calibration = tags.get("TERRACLARA_CALIBRATION", "")
    if calibration:
        notes.append(f"The map says: {calibration}")
    if Path(plots.split("|")[0]).name and Path(plots.split("|")[0]).name in calibration:
        notes.insert(0, "The map's model was calibrated on a file of this name: judge it by plots that it did not see.")
    return Validation(found, mean, std, figures, units["mean"], tuple(notes))


def _figures(found: Plots, mean: Array, std: Optional[Array]) -> dict[str, Any]:
    if std is not None:
        figures = scores(found.values, mean, std, found.sites, found.names)
        figures["reliability"] = {
            "levels": list(LEVELS),
            "held": [round(float(inside(found.values, mean, std, level).mean()), 4) for level in LEVELS],
        }
        figures["scales_needed"] = conformal_scales(found.values, mean, std)
        return figures
    error = mean - found.values
    variance = float(np.var(found.values))
    return {
        "n": len(mean),
        "rmse": round(float(np.sqrt(np.mean(error**2))), 4),
        "bias": round(float(error.mean()), 4),
        **({"r2": round(float(1 - np.mean(error**2) / variance), 4)} if variance > 0 else {}),
    }


def variable_of(source: str) -> str:
    """The variable of a map, from its file; ``""`` where that does not tell. `SceneError` as ``MapFile``."""
    with MapFile(source) as opened:
        return variable_of_map(opened)


def rows_of(result: Validation) -> Sequence[Mapping[str, Any]]:
    """A row for each plot: site, measured value, estimate and its standard deviation."""
    plots = result.plots
    return [
        {
            "site": plots.names[int(site)],
            "measured": float(value),
            "measured_std": float(spread),
            "estimate": float(mean),
            "std": None if result.std is None else float(result.std[k]),
        }
        for k, (site, value, spread, mean) in enumerate(zip(plots.sites, plots.values, plots.stds, result.mean))
    ]
