"""What a layer says about itself, from its map's provenance: QGIS metadata, kept in a file too, and its time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.mapping import Map
from ..core.mapping.acquired import acquired
from .i18n import sentence, tr


def facts(result: Map) -> list[str]:
    """What is worth knowing of a map, in sentences: model, calibration, license, how to cite it, remarks."""
    record = result.provenance
    model = record["model"]
    told = [f"{tr('Model')}: {sentence(model['title'])} ({model['id']})."]
    if "explanation" in record:
        from ..core.explain.checks import light_name

        explained = record["explanation"]
        told += [sentence(explained["title"]), sentence(explained["reading"])]
        for item in explained["verdicts"]:
            light = "" if item["value"] is None else f"{light_name(item['light'])}. "
            told.append(f"{sentence(item['name'])}: {light}{sentence(item['sentence'])}")
    for title, text in ((tr("Calibration"), model["calibration"]), (tr("License"), model["licence"])):
        if text:
            told.append(f"{title}: {sentence(text)}")
    return [*told, *(f"{tr('Cite')}: {text}" for text in model["citation"]), *map(sentence, result.notes)]


def describe(layer: QgsMapLayer, result: Map, title: str, description: str) -> str:
    """Fill the layer's metadata from the map's provenance; the abstract."""
    record = result.provenance
    model = record["model"]
    abstract = "\n".join([f"{description}.", *facts(result)])
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setIdentifier(str(result.path))
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setType("dataset")
    metadata.setLanguage("ENG")
    words = [spec.description or spec.name for spec in result.outputs]
    metadata.setKeywords({"TerraClara": list(dict.fromkeys([model["id"], *words, *_satellite(record)]))})
    if model["licence"]:
        metadata.setLicenses([model["licence"]])
    metadata.setHistory(_history(result))
    metadata.setLinks(_links(result))
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer, record))
    layer.setMetadata(metadata)
    return abstract


def keep(layer: QgsMapLayer, path: Path, title: str) -> None:
    """Write the layer's metadata beside the file at ``path``, as QGIS finds it again; without it a map is a map."""
    band, whole = QgsLayerMetadata(layer.metadata()), QgsLayerMetadata(layer.metadata())
    whole.setTitle(title)
    layer.setMetadata(whole)
    layer.saveNamedMetadata(str(path.with_suffix(".qmd")))
    layer.setMetadata(band)


def set_time(layer: QgsRasterLayer, record: Any) -> None:
    """Tell the temporal controller the days that a map with this provenance shows, where they are known."""
    span = _days(record)
    if span is None:
        return
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(span)
    properties.setIsActive(True)


def _days(record: Any) -> Any:
    """Whole days (UTC): a controller that steps by days shows each date once."""
    span = acquired(record)
    if span is None:
        return None
    begin, end = (f"{moment:%Y-%m-%d}" for moment in span)
    moments = (f"{begin}T00:00:00Z", f"{end}T23:59:59Z")
    return QgsDateTimeRange(*(QDateTime.fromString(text, Qt.DateFormat.ISODate) for text in moments))


def _satellite(record: Any) -> list[str]:
    product = record.get("product", {})
    return [str(product[key]) for key in ("satellite", "sensor") if product.get(key)]


def _history(result: Map) -> list[str]:
    record = result.provenance
    made = f"{record['started']}: TerraClara {record['versions']['terraclara']}, {record['device']['name']}"
    inputs = [f"{tr('Input')}: {path}" for path in record["sources"]]
    model = f"{tr('Model')}: {record['model']['id']}, SHA-256 {record['model']['sha256']}"
    return [*inputs, model, *map(sentence, result.notes), made]


def _links(result: Map) -> list[Any]:
    links = []
    for file in result.files:
        if file.name.endswith(".provenance.json"):
            link = QgsAbstractMetadataBase.Link(tr("Provenance"), "WWW:LINK", file.as_uri())
            link.description = tr("All that made the map, as JSON; “terraclara rerun” makes it again")
            links.append(link)
    return links


def _extent(layer: QgsMapLayer, record: Any) -> Any:
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = QgsCoordinateReferenceSystem(layer.crs())
    box = layer.extent()
    place.bounds = QgsBox3d(box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0)
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([place])
    days = _days(record)
    if days is not None:
        extent.setTemporalExtents([days])
    return extent
