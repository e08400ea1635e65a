"""A sheet to print of one map: the estimate, how sure it is, its flags, why, and where it all comes from."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import fill
from typing import Any, Optional, Sequence

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..core.errors import OutputError, ParameterError
from ..core.mapping.acquired import day_of
from .bridge import plain_path, provenance_of
from .i18n import sentence, tr
from .layers import EXPLAINED, KIND
from .sheet_layers import further_bands, held

_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_ARROW = Path(__file__).resolve().parents[1] / "resources" / "icons" / "north.svg"
_INK, _FAINT = "#1d2733", "#516173"
_UNSURE = ("std", "entropy", "std_model")
_MAIN = ("mean", "value", "class", "set", "probability")
_DPI = 200
_LONGEST = 900  # letters of the text at the foot
_LETTERS = 34  # of a line of a legend beside a small map


@dataclass(frozen=True)
class Sheet:
    """What stands on a sheet: the layers, and what their provenance says. ``below``: the image that was mapped."""

    main: QgsRasterLayer
    unsure: Optional[QgsRasterLayer]
    flags: Optional[QgsRasterLayer]
    why: Optional[QgsRasterLayer]
    below: Optional[QgsRasterLayer]
    record: dict[str, Any]


def sheet_of(layer: QgsMapLayer, layers: Sequence[QgsMapLayer]) -> Sheet:
    """The sheet of the map that ``layer`` is a band of; its other bands are found among ``layers``.

    Raises
    ------
    ParameterError
        The layer is no result of TerraClara, or its provenance file is gone.
    """
    path = provenance_of(layer) if isinstance(layer, QgsRasterLayer) else ""
    if not path:
        text = tr("The layer “{}” is no map that TerraClara made; choose one of a group of results.")
        raise ParameterError(text.format(layer.name()))
    try:
        record = json.loads(Path(path).read_text(encoding="utf-8"))
        sources = [str(item) for item in record["sources"]]
    except (OSError, ValueError, KeyError, TypeError):
        text = tr("The provenance of the map, {}, cannot be read; make the map again.")
        raise ParameterError(text.format(path)) from None
    bands = [item for item in layers if isinstance(item, QgsRasterLayer) and provenance_of(item) == path] or [layer]
    kinds = {str(item.customProperty(KIND)): item for item in reversed(bands)}
    main = next((kinds[kind] for kind in (*_MAIN, *EXPLAINED) if kind in kinds), layer)
    others = [item for item in layers if item.customProperty(KIND) in EXPLAINED and item not in bands]
    images = [item for item in layers if isinstance(item, QgsRasterLayer) and not item.customProperty(KIND)]
    return Sheet(
        main,
        next((kinds[kind] for kind in _UNSURE if kind in kinds), None),
        kinds.get("flag"),
        next((item for item in others if _explains(item, record)), None),
        next((item for item in images if _was_mapped(item, sources)), None),
        record,
    )


def completed(sheet: Sheet, project: QgsProject) -> Sheet:
    """The sheet with the bands of its map that nobody loaded; of a group of results, what was removed stays away."""
    if sheet.main.customProperty(KIND):
        return sheet
    main = held(sheet.main, project)
    found = further_bands(main, sheet.record, project, (*_UNSURE, "flag"))
    unsure = next((found[kind] for kind in _UNSURE if kind in found), None)
    return replace(sheet, main=main, unsure=sheet.unsure or unsure, flags=sheet.flags or found.get("flag"))


def _was_mapped(image: QgsRasterLayer, sources: Sequence[str]) -> bool:
    """Whether a map is of this image, which may have been moved together with it."""
    path = plain_path(image.source())
    return path in sources or any(Path(path).name == Path(old).name and not Path(old).exists() for old in sources)


def _explains(layer: QgsMapLayer, record: dict[str, Any]) -> bool:
    """Whether an explanation is of this map: of the same scene, and of the model that made it."""
    try:
        own = json.loads(Path(provenance_of(layer)).read_text(encoding="utf-8"))
        return bool(own["sources"] == record["sources"] and own["model"]["sha256"] == record["model"]["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def make_layout(project: QgsProject, sheet: Sheet, title: str = "") -> QgsPrintLayout:
    """Put a layout of the sheet (A4, landscape) into the project; one of the same name is replaced."""
    scene = Path(sheet.record["sources"][0]).stem if sheet.record["sources"] else ""
    title = title or sheet.main.name()
    if title.endswith(f" - {scene}"):
        title = title[: -len(scene) - 3]
    name = f"{title} - {scene}" if scene else title
    manager = project.layoutManager()
    former = manager.layoutByName(name)
    if former is not None:
        manager.removeLayout(former)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    _text(layout, title, (10, 7, 277, 10), 18, bold=True)
    day = day_of(sheet.record)
    _text(layout, ", ".join(filter(None, [scene, day])), (10, 17, 277, 6), 10, color=_FAINT)
    further = [
        (heading, layer)
        for heading, layer in (
            (tr("How sure it is"), sheet.unsure),
            (tr("Where not to trust it"), sheet.flags),
            (tr("Why"), sheet.why),
        )
        if layer is not None
    ]
    width = 158.0 if further else 277.0
    main = _map(layout, sheet.main, sheet.below, (10, 26, width, 116))
    _legend(layout, sheet.main, (10, 145, width, 22), titled=False)
    if sheet.main.crs().isValid():
        _scale(layout, main, (12, 126))
        _arrow(layout, main, (10 + width - 13, 29, 9, 12))
    if len(further) == 1:
        heading, layer = further[0]
        _text(layout, heading, (175, 25, 112, 5.5), 10, bold=True)
        _map(layout, layer, sheet.below, (175, 31, 112, 111))
        _legend(layout, layer, (175, 145, 112, 22))
    elif further:
        step = 141.0 / len(further)
        side = min(step - 12, 66.0)
        for place, (heading, layer) in enumerate(further):
            top = 25 + place * step
            _text(layout, heading, (175, top, 112, 5.5), 10, bold=True)
            _map(layout, layer, sheet.below, (175, top + 6, 66, side))
            _legend(layout, layer, (243, top + 5, 44, side), small=True)
    _text(layout, _foot(sheet), (10, 170, 277, 34), 7, color=_FAINT)
    manager.addLayout(layout)
    return layout


def export(layout: QgsPrintLayout, path: Path) -> Path:
    """Write the layout as PDF or PNG.

    Raises
    ------
    OutputError
        The name has another ending, or the file cannot be written.
    """
    exporter = QgsLayoutExporter(layout)
    if path.suffix.lower() == ".pdf":
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = _DPI
        done = exporter.exportToPdf(str(path), settings)
    elif path.suffix.lower() == ".png":
        picture = QgsLayoutExporter.ImageExportSettings()
        picture.dpi = _DPI
        done = exporter.exportToImage(str(path), picture)
    else:
        raise OutputError(tr("A sheet cannot be written as “{}”; let it end in .pdf or .png.").format(path.name))
    if done != QgsLayoutExporter.ExportResult.Success:
        raise OutputError(tr("The sheet cannot be written to {}; choose a folder that you may write to.").format(path))
    return path


def _place(item: QgsLayoutItem, box: Sequence[float]) -> None:
    item.attemptMove(QgsLayoutPoint(box[0], box[1], _MM))
    if len(box) > 2:
        item.attemptResize(QgsLayoutSize(box[2], box[3], _MM))


def _font(size: float, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


def _text(
    layout: QgsPrintLayout, text: str, box: Sequence[float], size: float, *, bold: bool = False, color: str = _INK
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text.replace("[%", "[ %"))  # which would be an expression, and may come from a stranger's model
    label.setFont(_font(size, bold))
    label.setFontColor(QColor(color))
    label.setMarginX(0)
    label.setMarginY(0)
    layout.addLayoutItem(label)
    _place(label, box)


def _map(
    layout: QgsPrintLayout, layer: QgsRasterLayer, below: Optional[QgsRasterLayer], box: Sequence[float]
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    _place(item, box)
    item.setCrs(layer.crs())
    item.setLayers([layer, below] if below is not None else [layer])
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#b7c0ca"))
    item.setBackgroundColor(QColor("#f4f6f8"))
    item.setExtent(_shaped(layer.extent(), box[2] / box[3]))
    return item


def _shaped(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """The extent with a margin, widened to a shape of ``ratio``, width by height."""
    width = max(extent.width(), extent.height() * ratio) * 1.02
    middle, height = extent.center(), width / ratio
    return QgsRectangle.fromCenterAndSize(middle, width, height)


def _legend(
    layout: QgsPrintLayout,
    layer: QgsRasterLayer,
    box: Sequence[float],
    *,
    small: bool = False,
    titled: bool = True,
) -> None:
    item = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(item)
    item.setAutoUpdateModel(False)
    group: QgsLayerTreeGroup = item.model().rootGroup()
    group.clear()
    node: QgsLayerTreeLayer = group.addLayer(layer)
    node.setCustomProperty("legend/title-label", fill(layer.name(), _LETTERS) if small else layer.name())
    if not titled:
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    # The first one says only which band it is.
    labels = [
        str(item.data(Qt.ItemDataRole.DisplayRole)) for item in layer.legend().createLayerTreeModelLegendNodes(node)
    ]
    count = len(labels)
    for place, label in enumerate(labels):
        if small and len(label) > _LETTERS:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, fill(label, _LETTERS))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, count)) if count > 1 else [0])
    item.model().refreshLayerLegend(node)
    for part, size in (
        (QgsLegendStyle.Style.Subgroup, 7.5 if small else 9.0),
        (QgsLegendStyle.Style.SymbolLabel, 6.5 if small else 8.0),
    ):
        style = item.style(part)
        style.setFont(_font(size, part == QgsLegendStyle.Style.Subgroup and not small))
        item.setStyle(part, style)
    item.setSymbolHeight(3 if small else 4)
    item.setSymbolWidth(5 if small else 6)
    item.setBoxSpace(0)
    item.setWrapString("\n")
    item.setColumnCount(1 if small else 5)
    item.setSplitLayer(not small)
    item.setResizeToContents(True)
    _place(item, box)
    item.adjustBoxSize()


def _scale(layout: QgsPrintLayout, linked: QgsLayoutItemMap, corner: Sequence[float]) -> None:
    item = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(item)
    item.setLinkedMap(linked)
    item.setStyle("Single Box")
    words = QgsTextFormat()
    words.setFont(_font(8))
    words.setSize(8)
    item.setTextFormat(words)
    item.applyDefaultSize(item.guessUnits())
    item.setNumberOfSegmentsLeft(0)
    item.setHeight(1.6)
    item.setBackgroundEnabled(True)
    item.setBoxContentSpace(1)
    item.update()
    _place(item, corner)


def _arrow(layout: QgsPrintLayout, linked: QgsLayoutItemMap, box: Sequence[float]) -> None:
    item = QgsLayoutItemPicture(layout)
    item.setPicturePath(str(_ARROW))
    layout.addLayoutItem(item)
    item.setLinkedMap(linked)
    item.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    _place(item, box)


def _foot(sheet: Sheet) -> str:
    record = sheet.record
    model = record["model"]
    grid = record["grid"]
    lines = [
        f"{tr('Model')}: {sentence(model['title'])} ({model['id']}). {sentence(model['calibration'])}",
        tr("Map: {} × {} pixels, {}. Made {} by TerraClara {} from {}.").format(
            grid["width"],
            grid["height"],
            sheet.main.crs().authid() or tr("no CRS"),
            str(record["started"])[:10],
            record["versions"]["terraclara"],
            ", ".join(Path(item).name for item in record["sources"]),
        ),
    ]
    if "explanation" in record:
        from ..core.explain.question import number_name, question_name

        asked = record["explanation"]
        lines.append(tr("Explained: {} ({}).").format(question_name(asked["question"]), number_name(asked["number"])))
    if sheet.why is not None:
        lines.append(f"{tr('Why')}: {sheet.why.name()}.")
    if model["licence"]:
        lines.append(f"{tr('License of the model')}: {sentence(model['licence'])}")
    lines += [f"{tr('Cite')}: {text}" for text in model["citation"][:2]]
    text = "\n".join(line.strip() for line in lines)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
