"""What is wrong in Processing's dialog of an algorithm, said beside the field, and what a run costs: before Run."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import NULL, QgsApplication, QgsProcessingContext, QgsProcessingParameterField, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ..colors import in_red
from ..i18n import tr
from .cost import CostLine, Costs
from .fields import facts

_PAUSE = 300  # ms without a change, after which the fields are looked at


def _take_no_more(widget: QWidget) -> None:
    """Give it the height of its text and no more, however tall the dialog is."""
    room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    room.setHeightForWidth(True)
    widget.setSizePolicy(room)


class SaidBeside(QObject):
    """Looks at the fields of a dialog when they change. Run stays as it is: it says the same in a box."""

    def __init__(self, dialog: Any) -> None:
        super().__init__(dialog)
        self._algorithm, self._panel = dialog.algorithm(), dialog.mainWidget()
        self._provider = self._algorithm.provider().id() if self._algorithm.provider() is not None else ""
        self.labels: dict[str, QLabel] = {}
        self.below = facts()
        self.below.hide()
        self.cost = CostLine(self._costs) if self._algorithm.COSTS else None
        if self.cost is not None:
            _take_no_more(self.cost.label)
            self._add_below(self.cost)
        self._add_below(self.below)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        for name, wrapper in self._panel.wrappers.items():
            wrapper.widgetValueHasChanged.connect(self._later)
            self._add_label(name, getattr(wrapper, "widget", None) or wrapper.wrappedWidget())
        QgsProject.instance().layersRemoved.connect(self._later)
        # Where the plugin is switched off under an open dialog, outputs ask a provider that is gone: QGIS 3.40 ends.
        self._over = False
        QgsApplication.processingRegistry().providerRemoved.connect(self._provider_gone)
        self._later()

    def _add_below(self, widget: QWidget) -> None:
        """Add a line below what scrolls, and above Run: it is seen however small the dialog is."""
        _take_no_more(widget)
        form: Any = self._panel
        while form.parentWidget() is not None and form.parentWidget() is not self.parent():
            form = form.parentWidget()
        layout = self.parent().layout()
        layout.insertWidget(layout.indexOf(form) + 1, widget)

    def _add_label(self, name: str, widget: Any) -> None:
        layout = widget.parentWidget().layout() if widget is not None and widget.parentWidget() is not None else None
        place = layout.indexOf(widget) if isinstance(layout, QBoxLayout) else -1
        if place >= 0:
            label = facts()
            _take_no_more(label)
            label.hide()
            layout.insertWidget(place + 1, label)
            self.labels[name] = label

    def _later(self, *_: Any) -> None:
        if not self._over:
            self._timer.start()

    def _provider_gone(self, name: str) -> None:
        if name == self._provider:
            self._over = True
            self._timer.stop()
            if self.cost is not None:
                self.cost.stop()

    def _given(self) -> tuple[dict[str, Any], QgsProcessingContext]:
        """What stands in the fields, and a context to read it in."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return {name: wrapper.parameterValue() for name, wrapper in self._panel.wrappers.items()}, context

    def _costs(self) -> Optional[Costs]:
        if self._over:
            return None
        values, context = self._given()
        good = not problems(self._algorithm, values, context) and self._algorithm.canExecute()[0]
        return self._algorithm.costs(values, context) if good else None

    def look(self) -> None:
        """Say what is wrong now, and what a run would cost where nothing is."""
        values, context = self._given()
        found = problems(self._algorithm, values, context)
        for name, label in (*self.labels.items(), ("", self.below)):
            text = found.pop(name, "")
            label.setText(in_red(label, text) if text else "")
            label.setVisible(bool(text))
        if found:  # of fields beside which there is no room
            self.below.setText(in_red(self.below, " ".join(found.values())))
            self.below.show()
        if self.cost is not None:
            self.cost.later()


def problems(algorithm: Any, values: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
    """What is wrong with ``values``: a sentence by the name of its parameter, by ``""`` where no single one is wrong.

    Nothing is opened that is not a layer already, and nothing is computed.
    """
    found: dict[str, str] = {}
    for parameter in algorithm.parameterDefinitions():
        name, value = parameter.name(), values.get(parameter.name())
        optional = parameter.flags() & parameter.Flag.FlagOptional
        # A field that scripts may leave out has been taken out of its list here.
        no_field = isinstance(parameter, QgsProcessingParameterField) and not optional and _empty(value)
        if name in values and (no_field or not parameter.checkValueIsAcceptable(value, context)):
            found[name] = tr("This is needed.") if _empty(value) else tr("This cannot be used; choose another.")
        elif value and parameter.isDestination():
            good, text = parameter.isSupportedOutputValue(value, context)
            if not good:
                found[name] = text
    if found:
        return found
    good, text = algorithm.checkParameterValues(dict(values), context)
    return {} if good else {_which(algorithm, values, context): text}


def _empty(value: Any) -> bool:
    """Whether a field holds nothing; QGIS has a null value of its own."""
    return value in (None, "", [], [""], NULL)


def _which(algorithm: Any, values: dict[str, Any], context: QgsProcessingContext) -> str:
    """The parameter without which nothing would be wrong, or the only one that is needed; ``""``: not told."""
    needed = []
    for parameter in algorithm.parameterDefinitions():
        name = str(parameter.name())
        if _empty(values.get(name)) or parameter.isDestination():
            continue
        if algorithm.checkParameterValues({key: value for key, value in values.items() if key != name}, context)[0]:
            return name
        if not parameter.flags() & parameter.Flag.FlagOptional and parameter.defaultValue() is None:
            needed.append(name)
    return needed[0] if len(needed) == 1 else ""
