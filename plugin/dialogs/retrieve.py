"""The dialog of the biophysical retrieval, on top of the algorithm of the same name."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout

from ..algorithms.retrieve import LISTED, option, variable_id
from ..help import RETRIEVE
from ..i18n import tr
from .fields import labeled
from .inspect import Answer
from .scene_dialog import SceneDialog


class RetrieveDialog(SceneDialog):
    """Scene, variable, model, area and output."""

    ALGORITHM = "terraclara:retrieve"
    TITLE = "Biophysical Retrieval"
    NAME = "TerraClaraRetrieveDialog"
    HELP = RETRIEVE
    TASK = "retrieve"

    def _rows(self, layout: QGridLayout) -> int:
        self.variable = QComboBox()
        for text in LISTED:
            self.variable.addItem(text, variable_id(text))
        self.variable.currentIndexChanged.connect(self._fill_models)
        layout.addWidget(labeled(tr("&Variable"), self.variable), 0, 0)
        layout.addWidget(self.variable, 0, 1, 1, 2)
        return 1

    def _key(self) -> str:
        return str(self.variable.currentData())

    def _found(self, answer: Answer) -> None:
        chosen = self.variable.currentData()
        self.variable.blockSignals(True)
        self.variable.clear()
        for item in answer.variables:
            self.variable.addItem(option(item.id, item.title), item.id)
        self.variable.setCurrentIndex(max(0, self.variable.findData(chosen)))
        self.variable.blockSignals(False)

    def _own_parameters(self) -> dict[str, Any]:
        return {"VARIABLE": self.variable.currentData()}

    def _no_candidates(self) -> str:
        return tr("No model in the catalog retrieves this variable.")

    def _summary(self, results: dict[str, Any]) -> tuple[str, Any]:
        used = next((item for item in self._candidates() if results.get("MODEL_ID") == item.card.id), None)
        unit = used.card.outputs[0].unit if used is not None else ""
        return summary(str(self.variable.currentData()), unit, results)


def summary(variable: str, unit: str, results: dict[str, Any]) -> tuple[str, Any]:
    """The end of a run in one sentence, and how good it is."""
    valid, outside = results.get("VALID_SHARE", 0.0), results.get("OUTSIDE_DOMAIN_SHARE")
    if not valid or results.get("MEAN_VALUE") is None:
        return tr("The map is made, but no pixel of it is valid."), Qgis.MessageLevel.Warning
    from ...core.mapping.style import pretty_unit

    text = tr("{} mapped, mean {}").format(variable.upper(), f"{results['MEAN_VALUE']:.3g} {pretty_unit(unit)}".strip())
    if valid < 0.9995:
        text += tr("; {} of the pixels are valid").format(f"{valid:.1%}")
    if outside is not None:
        text += tr("; {} of the valid pixels lie outside the model's domain").format(f"{outside:.1%}")
    return f"{text}.", Qgis.MessageLevel.Warning if (outside or 0.0) > 0.5 else Qgis.MessageLevel.Success
