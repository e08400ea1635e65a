"""The base of every algorithm: names, help and icon, given once as class attributes; and what a fault becomes."""

from __future__ import annotations

import re
import shutil
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, TerraClaraError
from .. import last_errors
from ..bridge import scene_paths
from ..help import PARAMETERS
from ..i18n import sentence, tr
from ..icons import icon
from ..imports import import_apart
from .faults import fault

if TYPE_CHECKING:  # pragma: no cover
    from ..dialogs.cost import Costs


_RASTERS = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)
#: Endings of vector files that are read as they are.
VECTOR_FILES = ("gpkg", "shp", "geojson", "json", "fgb", "gml", "kml")


def plain(text: str) -> str:
    """HTML of paragraphs and lists as text for a terminal.

    >>> plain("<p>Two kinds:</p> <ul> <li><b>a</b>;</li> <li>b.</li> </ul> <p>End.</p>")
    'Two kinds:\\n- a;\\n- b.\\nEnd.'
    """
    lines = re.sub(r"</(p|li|ul)>", "\n", text.replace("<li>", "- ")).splitlines()
    return "\n".join(filter(None, (re.sub("<[^>]+>", "", line).strip() for line in lines)))


def _left_out(parameter: QgsProcessingParameterDefinition, value: Any) -> bool:
    if isinstance(parameter, QgsProcessingParameterEnum):
        return bool(value == "")
    return isinstance(value, QgsProcessingOutputLayerDefinition) and value.sink == QgsProperty.fromValue("")


def _as_in_its_file(layer: Optional[QgsVectorLayer]) -> bool:
    """Whether the layer's file holds what QGIS shows: no unsaved edits, no fields of its own, no other CRS."""
    if layer is None:
        return True
    provider = layer.dataProvider()
    edited = layer.isEditable() and layer.isModified()
    same = [field.name() for field in layer.fields()] == [field.name() for field in provider.fields()]
    return not edited and same and layer.crs() == provider.crs()


def _called(path: str, name: str) -> str:
    """A temporary copy of a layer under the layer's own name, which models' cards, pages and records keep."""
    temporary = Path(QgsProcessingUtils.tempFolder()).resolve()
    found = Path(path)
    plain = "".join(letter if letter.isalnum() or letter in " -_." else "_" for letter in name).strip()
    if temporary not in found.resolve().parents or not plain or found.suffix != ".gpkg":
        return path
    target = Path(QgsProcessingUtils.generateTempFilename(f"{plain}.gpkg"))
    shutil.copyfile(found, target)
    return str(target)


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm whose ``ID``, ``TITLE``, ``GROUP``, ``HELP`` and ``TAGS`` say what it is."""

    ID = TITLE = GROUP = HELP = TAGS = ""
    #: What a new model is called whose file nobody named.
    NEW_MODEL = "model"
    #: Whether its dialog says what a run will cost.
    COSTS = False

    def __init__(self) -> None:
        super().__init__()
        #: Files of the rasters that were given, by parameter; or what is wrong with them.
        self._rasters: dict[str, Union[list[str], TerraClaraError]] = {}

    def createInstance(self) -> Algorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(" ", "")

    def shortHelpString(self) -> str:
        text = tr(self.HELP).replace("\n", " ")  # QGIS would show each line as a paragraph
        # qgis_process prints it as it is.
        return plain(text) if QCoreApplication.applicationFilePath().count("qgis_process") else text

    def tags(self) -> list[str]:
        return [tr(tag) for tag in self.TAGS.split(",")]

    def icon(self) -> QIcon:
        return icon()

    def _add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False, help_key: str = "") -> None:
        """Add a parameter with its help, which stands under its name or ``help_key``."""
        parameter.setHelp(tr(PARAMETERS[help_key or parameter.name()]))
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        name = parameter.name()
        self.addParameter(parameter)
        if name == "OUTPUT_MODEL":  # the designer gives no files to lists, as those of models are
            self.addOutput(QgsProcessingOutputString("MODEL_PATH", tr("The new model, for a list of models")))

    def model_target(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Where the new model goes; maps are called after it, so a temporary file has another name than QGIS' own."""
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT_MODEL", context))
        return str(path.with_name(f"{self.NEW_MODEL}.onnx") if path.stem == "OUTPUT_MODEL" else path)

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """The parameters with what people write in place of the exact values.

        An empty text of a list is no choice, and a layer without a name, as batches have it, no output.
        """
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        may_lack = [item for item in self.parameterDefinitions() if item.flags() & optional]
        left_out = {item.name() for item in may_lack if _left_out(item, parameters.get(item.name()))}
        return {name: value for name, value in parameters.items() if name not in left_out}

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """As QGIS does, which does not say what a parameter takes."""
        given = self.understood(parameters)
        # What is wrong is told before what is missing.
        for parameter in sorted(self.parameterDefinitions(), key=lambda item: given.get(item.name()) in (None, "")):
            text = fault(parameter, given.get(parameter.name()), context)
            if text:
                return False, text
        good, text = super().checkParameterValues(parameters, context)
        return good, text

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take the files of rasters: only the main thread may look at layers, and they may be gone when it runs."""
        for item in self.parameterDefinitions():
            given = parameters.get(item.name())
            if not given or not isinstance(item, _RASTERS):
                continue
            try:
                self._rasters[item.name()] = scene_paths(given, context)
            except TerraClaraError as error:
                self._rasters[item.name()] = error
        return True

    def rasters(self, name: str) -> list[str]:
        """The files of a parameter of rasters, each once; raises what is wrong with them."""
        found = self._rasters.get(name, [])
        if isinstance(found, TerraClaraError):
            raise found
        return found

    def raster(self, name: str) -> str:
        """The file of a parameter of a raster; ``""`` where none is given."""
        return next(iter(self.rasters(name)), "")

    def texts(
        self, parameters: dict[str, Any], context: QgsProcessingContext, name: str, *, spaced: bool = True
    ) -> tuple[str, ...]:
        """The parts of a text, apart by commas or semicolons; where there is none of these, by spaces if ``spaced``."""
        given = self.parameterAsString(parameters, name, context) if parameters.get(name) else ""
        parts = given.split() if spaced and not re.search("[,;]", given) else re.split("[,;]", given)
        return tuple(part.strip() for part in parts if part.strip())

    def layer_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        """The file of a vector layer as QGIS shows it, ``path|layername=name``; ``""`` where it cannot be read.

        A copy, named as the layer, where the layer's own file does not hold what is shown.
        """
        shown = _as_in_its_file(self.parameterAsVectorLayer(parameters, name, context))
        formats = list(VECTOR_FILES) if shown else ["-"]
        path, layer = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, formats, "gpkg", feedback
        )
        source = self.parameterAsSource(parameters, name, context)
        path = _called(str(path), source.sourceName() if source is not None else "")
        return f"{path}|layername={layer}" if layer else path

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        """Processing's own dialog, which says what is wrong, and what a run will cost, before it."""
        from ..dialogs.processing_dialog import ProcessingDialog

        return ProcessingDialog(self.create(), parent=parent)

    def costs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Costs]:
        """What finds out in a thread what a run with ``parameters``, which are good, would cost."""
        return None

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import_apart()
        try:
            results = self._run(self.understood(parameters), context, feedback)
            made = results.get("OUTPUT_MODEL")
            return {**results, "MODEL_PATH": made} if made else results
        except TerraClaraError as error:
            if not isinstance(error, Cancelled):
                last_errors.add(f"{self.id()}: {error}")
            raise QgsProcessingException(sentence(error)) from error
        except QgsProcessingException:
            raise
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), "TerraClara", Qgis.MessageLevel.Critical)
            raise QgsProcessingException(
                tr(
                    "An unforeseen fault ({}: {}). The details are in the log, tab TerraClara; please report them."
                ).format(type(error).__name__, error)
            ) from error

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The run, in a background thread."""
        raise NotImplementedError
