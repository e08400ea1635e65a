"""How a map looks in QGIS: one style document a band, made from what the band is.

Ramps are perceptually uniform and span the variable's own meaningful range, so that two maps can be
compared by eye. Colors: viridis (van der Walt & Smith 2015, CC0) for quantities; of ColorBrewer (Brewer &
Harrower) Purples for uncertainty, RdBu for what speaks for (red) and against (blue), OrRd for what speaks
for alone; flags in colors of Okabe & Ito.
"""

from __future__ import annotations

import math
import re
from typing import Mapping, Optional, Sequence
from xml.sax.saxutils import quoteattr  # nosec B406

# (Bandit warns of parsing XML; here it is only written.)
from ..i18n import named_classes, sentence
from ..model.card import FLAG_BITS, ClassSpec, OutputSpec

VIRIDIS = ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725")
PURPLES = ("#fcfbfd", "#efedf5", "#dadaeb", "#bcbddc", "#9e9ac8", "#807dba", "#6a51a3", "#54278f", "#3f007d")
RDBU = ("#2166ac", "#4393c3", "#92c5de", "#d1e5f0", "#f7f7f7", "#fddbc7", "#f4a582", "#d6604d", "#b2182b")
ORRD = ("#fff7ec", "#fee8c8", "#fdd49e", "#fdbb84", "#fc8d59", "#ef6548", "#d7301f", "#b30000", "#7f0000")
_FLAG_COLORS = {
    **{1: "#bdbdbd", 2: "#d55e00", 4: "#56b4e9", 8: "#0072b2"},
    **{16: "#cc79a7", 32: "#7b3294", 64: "#e69f00", 128: "#009e73"},
}
_TRANSPARENT = "#ffffff"


def ramp(spec: OutputSpec) -> tuple[str, ...]:
    """The colors of a band from low to high."""
    if spec.kind in ("relevance", "evidence"):
        return RDBU if spec.kind == "relevance" else ORRD
    return PURPLES if spec.kind in ("std", "std_model", "std_noise", "std_input", "cv", "entropy") else VIRIDIS


def limits(spec: OutputSpec, seen: Optional[tuple[float, float]] = None) -> tuple[float, float]:
    """What the ramp spans: the card's range, else the range ``seen``, else 0 to 1."""
    low, high = spec.display_range or spec.valid_range or seen or (0.0, 1.0)
    return (low, high) if high > low else (low, low + 1.0)


def seen_range(spec: OutputSpec, statistics: Mapping[str, object]) -> Optional[tuple[float, float]]:
    """What the band holds, from its figures; of an explanation what 99 % of it keep to, alike on both sides."""
    if spec.kind in ("relevance", "evidence"):
        size = statistics.get("span")
        large = float(f"{size:.2g}") if isinstance(size, float) and size > 0 else 1.0  # for the legend
        return (-large if spec.kind == "relevance" else 0.0), large
    low, high = statistics.get("min"), statistics.get("max")
    return (low, high) if isinstance(low, float) and isinstance(high, float) else None


def alpha(spec: OutputSpec, share: float) -> int:
    """How opaque the ramp is at ``share`` of its length: explanations let the image be seen where they are near zero.

    >>> alpha(OutputSpec("r", "relevance"), 0.5), alpha(OutputSpec("r", "relevance"), 1.0), alpha(OutputSpec("v"), 0.5)
    (0, 230, 255)
    """
    if spec.kind not in ("relevance", "evidence"):
        return 255
    size = abs(2 * share - 1) if spec.kind == "relevance" else share
    return round(230 * min(1.0, max(0.0, (size - 0.05) / 0.45)))


def flag_label(value: int) -> str:
    """What a flag value means, in words.

    >>> flag_label(0)
    'No remark'
    """
    return "; ".join(text for bit, (_, text) in FLAG_BITS.items() if value & bit) or "No remark"


def flag_classes(values: Sequence[int]) -> list[tuple[int, str, str, bool]]:
    """``(value, color, label, visible)`` for each flag value that occurs, labels as spoken; 0 is not drawn."""
    return [(value, flag_color(value), sentence(flag_label(value)), value > 0) for value in sorted(set(values) | {0})]


def flag_color(value: int) -> str:
    """That of the first remark, the darker the more there is besides: values of two remarks at most never look alike.

    >>> flag_color(2), flag_color(6), flag_color(10), flag_color(0)
    ('#d55e00', '#b04e00', '#a24800', '#ffffff')
    """
    first = next((bit for bit in FLAG_BITS if value & bit), 0)
    if not first:
        return _TRANSPARENT
    light = 1 - 0.6 * math.log2(1 + value - first) / 8
    parts = (int(_FLAG_COLORS[first][k : k + 2], 16) for k in (1, 3, 5))
    return "#" + "".join(f"{round(light * part):02x}" for part in parts)


def opacity(item: ClassSpec) -> float:
    """How opaque a class is drawn, from 0 to 1."""
    return int(item.color[7:9] or "ff", 16) / 255


def qml(spec: OutputSpec, band: int, statistics: Mapping[str, object]) -> str:
    """The QGIS style (QML text) of ``band`` (from 1), which holds ``spec``.

    ``statistics``: the band's figures from ``Statistics``.
    """
    counts = statistics.get("counts")
    if spec.kind == "flag":
        values = [int(v) for v in counts] if isinstance(counts, dict) else []
        renderer = _palette(band, flag_classes(values))
    elif spec.kind in ("class", "set") and spec.classes:
        renderer = _palette(band, _class_rows(spec.classes))
    else:
        renderer = _pseudocolor(band, spec, limits(spec, seen_range(spec, statistics)))
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22" styleCategories="AllStyleCategories"><pipe>'
        f'{renderer}<brightnesscontrast brightness="0" contrast="0"/><huesaturation saturation="0"/>'
        '<rasterresampler maxOversampling="2"/></pipe><blendMode>0</blendMode></qgis>\n'
    )


def _class_rows(classes: Sequence[ClassSpec]) -> list[tuple[int, str, str, bool]]:
    names = named_classes(c.name for c in classes)
    return [(c.value, c.color[:7] or "#808080", name, opacity(c) > 0) for c, name in zip(classes, names)]


def _palette(band: int, rows: Sequence[tuple[int, str, str, bool]]) -> str:
    entries = "".join(
        f'<paletteEntry value="{value}" color="{color}" label={quoteattr(label)} alpha="{255 if visible else 0}"/>'
        for value, color, label, visible in rows
    )
    return (
        f'<rasterrenderer type="paletted" band="{band}" opacity="1" alphaBand="-1" nodataColor="">'
        f"<colorPalette>{entries}</colorPalette></rasterrenderer>"
    )


def _pseudocolor(band: int, spec: OutputSpec, span: tuple[float, float]) -> str:
    colors = ramp(spec)
    low, high = span
    last = len(colors) - 1
    step = (high - low) / last
    items = "".join(
        f'<item value="{low + i * step:.10g}" label={quoteattr(label(low + i * step, spec.unit))} '
        f'color="{color}" alpha="{alpha(spec, i / last)}"/>'
        for i, color in enumerate(colors)
    )
    unit = pretty_unit(spec.unit)
    # The legend of a continuous ramp shows its ends and this suffix.
    legend = (
        f'<rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix={quoteattr(f" {unit}" if unit else "")} '
        'direction="0" useContinuousLegend="1" orientation="2"><numericFormat id="basic"/></rampLegendSettings>'
    )
    return (
        f'<rasterrenderer type="singlebandpseudocolor" band="{band}" opacity="1" alphaBand="-1" nodataColor="" '
        f'classificationMin="{low:.10g}" classificationMax="{high:.10g}"><rastershader>'
        f'<colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" labelPrecision="2" '
        f'minimumValue="{low:.10g}" maximumValue="{high:.10g}">{items}{legend}</colorrampshader>'
        "</rastershader></rasterrenderer>"
    )


def label(value: float, unit: str) -> str:
    """A legend's label: the value and, where there is one, its unit."""
    return f"{rounded(value)} {pretty_unit(unit)}".rstrip()


def rounded(value: float, digits: int = 3) -> str:
    """A value for people: so many digits that count, and no power of ten where the number itself is as short.

    >>> rounded(114.3, 2), rounded(0.00412, 2), rounded(1234.5), rounded(2e-9)
    ('110', '0.0041', '1230', '2e-09')
    """
    return f"{float(f'{value:.{digits}g}'):.10g}"


def pretty_unit(unit: str) -> str:
    """A unit as people write it; nothing for a plain number.

    >>> pretty_unit("m2 m-2"), pretty_unit("ug cm-2"), pretty_unit("1")
    ('m² m⁻²', 'µg cm⁻²', '')
    """
    if unit == "1":
        return ""
    parts = []
    for part in unit.split():
        match = re.fullmatch(r"([A-Za-z%°µ]+)(-?\d+)", part)
        if match is None:
            parts.append(part)
        else:
            parts.append(match.group(1) + match.group(2).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")))
    return re.sub(r"\bug\b", "µg", " ".join(parts))
