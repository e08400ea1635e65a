"""Parameters that history, batches and exported models write down whole, in every QGIS."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
)


class Choices(QgsProcessingParameterEnum):
    """Several of a list of texts, of which QGIS before 3.24 writes none."""

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if isinstance(value, (list, tuple)):
            return f"[{','.join(map(_literal, value))}]"
        return str(super().valueAsPythonString(value, context))


class Rasters(QgsProcessingParameterMultipleLayers):
    """Several rasters; QGIS writes only those that it can open, and products are for the core to open."""

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if isinstance(value, (list, tuple)) and value:
            return f"[{','.join(_literal(_source(item, context)) for item in value)}]"
        return str(super().valueAsPythonString(value, context))


class File(QgsProcessingParameterFile):
    """A file; QGIS 3.24 and later save no batch in which one was left out."""

    def valueAsJsonObject(self, value: Any, context: QgsProcessingContext) -> Any:
        return None if value == NULL else super().valueAsJsonObject(value, context)


class Field(QgsProcessingParameterField):
    """A field of a layer, or several; QGIS 3.24 and later save no batch in which it was left out.

    Where nothing is given its default is: QGIS takes that for missing.
    """

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        return bool(super().checkValueIsAcceptable(self.defaultValue() if value is None else value, context))

    def valueAsJsonObject(self, value: Any, context: QgsProcessingContext) -> Any:
        return None if value == NULL else super().valueAsJsonObject(value, context)


def _literal(value: Any) -> str:
    return str(QgsProcessingUtils.stringToPythonLiteral(value)) if isinstance(value, str) else repr(value)


def _source(item: Any, context: QgsProcessingContext) -> Any:
    """The file behind a layer or a layer's id; else what is given."""
    layer = item
    if isinstance(item, str):
        layer = QgsProcessingUtils.mapLayerFromString(item, context, False)
    known = isinstance(layer, QgsMapLayer)
    return QgsProcessingUtils.normalizeLayerSource(layer.source()) if known else item
