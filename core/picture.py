"""One picture of a map: its bands side by side, each with its legend and unit."""

from __future__ import annotations

from typing import Any

import numpy as np

from .i18n import named_classes, sentence, tr
from .mapping import Map
from .mapping.style import flag_classes, limits, pretty_unit, ramp, seen_range
from .model.card import FLAG_BITS, OutputSpec
from .plots import as_png, new_figure
from .raster.preview import preview

#: What the key calls the flags, by their names.
_FLAGS = {
    "invalid": "invalid",
    "outside_domain": "outside domain",
    "clipped_low": "clipped low",
    "clipped_high": "clipped high",
    "too_low": "too low",
    "too_high": "too high",
    "misfit": "misfit",
    "implausible": "implausible",
}
_PANEL_INCHES = 4.6
_KEY_INCHES = 0.8


def picture(result: Map) -> bytes:
    """The bands of a map as one PNG image.

    Raises
    ------
    MissingPackageError
        matplotlib is not installed.
    """
    planes = preview(result.path)
    count = len(planes)
    ratio = planes.shape[1] / planes.shape[2]
    map_inches = min(9.0, max(1.6, _PANEL_INCHES * ratio))
    figure = new_figure(_PANEL_INCHES * count, map_inches + _KEY_INCHES + 0.6)
    # One row of maps, all of one height, over one row of keys.
    rows = figure.add_gridspec(2, count, height_ratios=(map_inches, _KEY_INCHES))
    for i, (spec, plane) in enumerate(zip(result.outputs, planes)):
        axes, key = figure.add_subplot(rows[0, i]), figure.add_subplot(rows[1, i])
        axes.set_title(title(spec), fontsize=11)
        axes.set_xticks([])
        axes.set_yticks([])
        key.set_axis_off()
        if spec.kind == "flag":
            _flags(axes, key, plane)
        elif spec.kind in ("class", "set") and spec.classes:
            names = named_classes(c.name for c in spec.classes)
            drawn = [(c.value, c.color[:7] or "#808080", name) for c, name in zip(spec.classes, names)]
            _classes(axes, key, plane, drawn)
        else:
            _quantity(figure, axes, key, plane, spec, result)
    return as_png(figure)


def title(spec: OutputSpec) -> str:
    """A band's name for people, with its unit."""
    unit = pretty_unit(spec.unit)
    return f"{sentence(spec.description) or spec.name}{f' ({unit})' if unit else ''}"


def _quantity(figure: Any, axes: Any, key: Any, plane: Any, spec: OutputSpec, result: Map) -> None:
    from matplotlib.colors import LinearSegmentedColormap

    figures = result.statistics[spec.name]
    low, high = limits(spec, seen_range(spec, figures))
    colors = LinearSegmentedColormap.from_list(spec.name, ramp(spec))
    colors.set_bad("#d9d9d9")
    image = axes.imshow(
        np.where(np.isfinite(plane), plane, np.nan), cmap=colors, vmin=low, vmax=high, interpolation="nearest"
    )
    over = figures["max"] is not None and figures["max"] > high
    under = figures["min"] is not None and figures["min"] < low
    extend = {(False, False): "neither", (True, False): "max", (False, True): "min", (True, True): "both"}[over, under]
    bar = figure.colorbar(image, cax=key.inset_axes((0.05, 0.7, 0.9, 0.25)), orientation="horizontal", extend=extend)
    bar.ax.tick_params(labelsize=9)


def _flags(axes: Any, key: Any, plane: Any) -> None:
    values = [int(v) for v in np.unique(plane[np.isfinite(plane)])]
    rows = [(value, color, label) for value, color, label, _ in flag_classes(values) if value in values]
    _classes(axes, key, plane, [(v, color if v else "#f4f4f4", _short(v, text)) for v, color, text in rows])


def _short(value: int, text: str) -> str:
    names = [tr(_FLAGS[name]) for bit, (name, _) in FLAG_BITS.items() if value & bit]
    return ", ".join(names) if names else text.lower()


def _classes(axes: Any, key: Any, plane: Any, rows: list[tuple[int, str, str]]) -> None:
    from matplotlib.colors import to_rgb
    from matplotlib.patches import Patch

    shown = np.full((*plane.shape, 3), 0.85)
    finite = np.isfinite(plane)
    patches = []
    for value, color, label in rows:
        where = finite & (plane == value)
        shown[where] = to_rgb(color)
        share = where.sum() / max(1, plane.size)
        patches.append(Patch(facecolor=color, edgecolor="#808080", linewidth=0.5, label=f"{label} ({share:.1%})"))
    axes.imshow(shown, interpolation="nearest")
    key.legend(handles=patches, loc="upper center", fontsize=8, frameon=False, ncol=2)
