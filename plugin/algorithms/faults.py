"""What is wrong with a parameter's value, told with the parameter's title and name, and with what it takes."""

from __future__ import annotations

import math
import os
import sys
from typing import Any, Union

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..bridge import plain_path
from ..i18n import tr

#: QGIS reads whole numbers beyond these as 0.
_LOWEST, _HIGHEST = -(2**31), 2**31 - 1


def fault(parameter: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext) -> str:
    """A sentence where ``parameter`` does not take ``value``, else ``""``; QGIS itself says no more than that."""
    named = (parameter.description(), parameter.name(), _shown(value))
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        # Of a number that may be left out QGIS takes any text, and reads what is none as 0.
        if isinstance(parameter, QgsProcessingParameterNumber) and not _is_number(str(value)):
            return tr("{} ({}) cannot be “{}”; give a number, with a point before its decimals.").format(*named)
        if _takes_whole(parameter) and not _is_whole(str(value)):
            return tr("{} ({}) cannot be “{}”; give a whole number.").format(*named)
        if _takes_whole(parameter) and str(value).strip() and not _LOWEST <= float(value) <= _HIGHEST:
            return no_value(parameter, value)
    if parameter.checkValueIsAcceptable(value, context):
        return ""
    if isinstance(parameter, QgsProcessingParameterEnum) and value is not None:
        return no_choice(parameter, value)
    if isinstance(parameter, (QgsProcessingParameterNumber, QgsProcessingParameterExtent)) and value is not None:
        return no_value(parameter, value)
    if value in (None, "", [], NULL):
        return tr("{} ({}) is missing; give it.").format(*named[:2])
    return _no_layer(parameter, value) or tr("{} ({}) cannot be “{}”; choose another.").format(*named)


def no_choice(parameter: QgsProcessingParameterEnum, value: Any) -> str:
    """Says that ``value`` is none of the parameter's choices, and which there are, as scripts give them."""
    texts = parameter.options()
    choices = texts if parameter.usesStaticStrings() else [f"{k} ({text})" for k, text in enumerate(texts)]
    several = parameter.allowMultiple()
    text = (
        tr("{} ({}) cannot be “{}”; choose one or more of {}.")
        if several
        else tr("{} ({}) cannot be “{}”; choose one of {}.")
    )
    return text.format(parameter.description(), parameter.name(), _shown(value), ", ".join(choices))


def no_value(
    parameter: Union[QgsProcessingParameterNumber, QgsProcessingParameterExtent, QgsProcessingParameterBand], value: Any
) -> str:
    """Says which numbers or boxes ``parameter`` takes, where it takes this one not."""
    named = (parameter.description(), parameter.name(), value)
    if isinstance(parameter, QgsProcessingParameterExtent):
        text = tr("{} ({}) cannot be “{}”; give xmin,xmax,ymin,ymax and its system, such as 4,5,51,52 [EPSG:4326].")
        return text.format(*named)
    low, high = 0.0, float(_HIGHEST)  # of bands
    if isinstance(parameter, QgsProcessingParameterNumber):
        low, high = parameter.minimum(), parameter.maximum()
    if _takes_whole(parameter) and _is_whole(str(value)) and str(value).strip() and float(value) > _HIGHEST:
        high = min(high, _HIGHEST)
    if high < sys.float_info.max:
        highest = str(_HIGHEST) if high == _HIGHEST else f"{high:g}"
        return tr("{} ({}) cannot be “{}”; give a number from {} to {}.").format(*named, f"{low:g}", highest)
    return tr("{} ({}) cannot be “{}”; give a number of {} or more.").format(*named, f"{low:g}")


def _no_layer(parameter: QgsProcessingParameterDefinition, value: Any) -> str:
    """Why a text is no layer; ``""`` for other parameters and values."""
    source = value.source.staticValue() if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
    image = isinstance(parameter, QgsProcessingParameterRasterLayer)
    if not isinstance(source, str) or not (image or isinstance(parameter, QgsProcessingParameterFeatureSource)):
        return ""
    named = (parameter.description(), parameter.name(), source)
    if not os.path.exists(plain_path(source)):
        return tr("{} ({}): there is no layer or file “{}”; check its name, or choose another.").format(*named)
    if image:
        text = tr("{} ({}) cannot be “{}”, in which QGIS finds no image; choose another file, or copy it again.")
    else:
        text = tr("{} ({}) cannot be “{}”, in which QGIS finds no shapes; choose another file, or copy it again.")
    return text.format(*named)


def _shown(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        return str(value.name())
    return ", ".join(map(_shown, value)) if isinstance(value, (list, tuple)) else str(value)


def _takes_whole(parameter: QgsProcessingParameterDefinition) -> bool:
    if isinstance(parameter, QgsProcessingParameterNumber):
        return bool(parameter.dataType() == QgsProcessingParameterNumber.Type.Integer)
    return isinstance(parameter, QgsProcessingParameterBand) and not parameter.allowMultiple()


def _is_number(text: str) -> bool:
    try:
        return not text.strip() or math.isfinite(float(text))
    except ValueError:
        return False


def _is_whole(text: str) -> bool:
    return _is_number(text) and (not text.strip() or float(text).is_integer())
