"""From what Processing hands over (layers, ids, addresses, paths) to what the core opens."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl

from ..core.errors import SceneError
from .i18n import tr


def missing_runtime() -> str:
    """What to install before a model can run; empty if nothing. Looks, and imports nothing."""
    if find_spec("onnxruntime") is not None:
        return ""
    return tr(
        "Running models needs the Python package onnxruntime, which this QGIS does not have. Install it with "
        "“python -m pip install onnxruntime” (on Windows in the OSGeo4W shell) and restart QGIS."
    )


def raster_path(layer: QgsMapLayer) -> str:
    """The address under which GDAL opens the layer.

    Raises
    ------
    SceneError
        The layer is no raster, is broken, or comes from a service that sends pictures.
    """
    name = layer.name()
    if not isinstance(layer, QgsRasterLayer):
        raise SceneError(tr("The layer “{}” is not a raster; choose a satellite image.").format(name))
    if layer.providerType() != "gdal":
        raise SceneError(
            tr(
                "The layer “{}” comes from a service or database ({}), not from an image file. Save it as GeoTIFF with "
                "raw data first (right-click the layer, Export, Save as), or choose the image file."
            ).format(name, layer.providerType())
        )
    path = plain_path(layer.source())
    if not layer.isValid():
        raise SceneError(tr("The layer “{}” cannot be read from {}; repair its source.").format(name, path))
    return path


def plain_path(text: str) -> str:
    """A path or address without what QGIS appends to it (``|layerName=``, ``|option:``), and no ``file://``."""
    text = text.split("|", 1)[0].strip()
    return QUrl(text).toLocalFile() if text.startswith("file://") else text


def scene_path(value: Any, context: QgsProcessingContext) -> str:
    """The path behind a raster parameter: a layer, a layer's id or name, or any path or address; else ``""``."""
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if isinstance(value, QgsMapLayer):
        return raster_path(value)
    text = str(value or "").strip()
    if not text:
        return ""
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    return raster_path(layer) if layer is not None else plain_path(text)


def keep_area(path: str, output: str) -> Optional[Path]:
    """Copy a temporary area file beside a lasting map, so that the map can be made again; else ``None``."""
    temporary = Path(QgsProcessingUtils.tempFolder()).resolve()
    plain = Path(path.split("|", 1)[0]).resolve()
    target = Path(output).resolve()
    if temporary not in plain.parents or temporary in target.parents:
        return None
    copy = target.with_name(f"{target.stem}.area{plain.suffix}")
    shutil.copyfile(plain, copy)
    return copy
