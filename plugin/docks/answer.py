"""An explanation of a place, as the dock shows it: words, charts, lights."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..i18n import sentence, tr
from .bars import Bar, BarsWidget, Bracket
from .beside import BesideWidget
from .form import METHODS
from .lights import LightsLabel
from .paint import decimals, signed
from .spectrum import Point, SpectrumWidget
from .steps import CHANGE, REMAINDER, TOTAL, Rung, StepsWidget
from .strip import StripWidget

_TOO_SMALL = 1e-3  # of the longest bar: what nobody could see is told below the chart alone


class Answer(QWidget):
    """Shows one reading at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.note, self.more = QLabel(), QLabel(), QLabel()
        self.bars, self.steps, self.strip, self.spectrum = BarsWidget(), StepsWidget(), StripWidget(), SpectrumWidget()
        self.beside = BesideWidget()
        self.lights = LightsLabel()
        self.creed = QLabel(
            f"<i>{tr('Shows what this model used for its answer, not what causes it on the ground.')}</i>"
        )
        for label in (self.head, self.note, self.more, self.creed):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.charts = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._charts: dict[str, tuple[QWidget, str]] = {
            "bars": (self.bars, tr("Bands")),
            "steps": (self.steps, tr("Steps")),
            "strip": (self.strip, tr("Dates")),
            "spectrum": (self.spectrum, tr("Spectrum")),
            "beside": (self.beside, tr("Compare")),
        }
        for place, (_, title) in enumerate(self._charts.values()):
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setAutoRaise(True)
            self.charts.addButton(button, place)
            row.addWidget(button)
        row.addStretch()
        self._notes: dict[str, Any] = {}
        self._wanted = ""  # until one is chosen, dates where there are several, else bands
        self.charts.buttonClicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.head)
        layout.addLayout(row)
        charts = (chart for chart, _ in self._charts.values())
        for widget in (*charts, self.note, self.more, self.lights, self.creed):
            layout.addWidget(widget)

    def show_found(self, found: Any) -> None:
        """Show a ``Reading`` of the core's, or a ``Comparison``, whose first reading stands for the place."""
        side_by_side = found if hasattr(found, "readings") else None
        reading = found.readings[0] if side_by_side is not None else found
        from ...core.explain.question import number_name, question_name
        from ...core.mapping.style import pretty_unit

        number = number_name(reading.number)
        unit = pretty_unit(reading.unit) if reading.unit else ""
        self.head.setText("<br>".join(_head(reading, question_name(reading.label), number, f" {unit}".rstrip())))
        self._notes = {
            "bars": self._fill_bars(reading),
            "steps": self._fill_steps(reading, number, unit),
            "strip": self._fill_strip(reading),
            "spectrum": self._fill_spectrum(reading),
            "beside": self._fill_beside(side_by_side),
        }
        self.look_at((self._wanted or "strip") if side_by_side is None else "beside")
        more = [*_reach(reading), *map(sentence, reading.notes)]
        self.more.setText("<br>".join(escape(text) for text in more))
        self.more.setVisible(bool(more))
        self.lights.show_verdicts(reading.verdicts)

    def look_at(self, name: str) -> None:
        """Show the chart called ``name`` (``bars``, ``steps``, ``strip`` or ``spectrum``) wherever there is one."""
        self._reveal(name if name in self.offered() else "bars")

    def offered(self) -> list[str]:
        """The charts that there are of this place."""
        return [name for name, text in self._notes.items() if text is not None]

    def _choose(self, *_: Any) -> None:
        self._wanted = list(self._charts)[self.charts.checkedId()]
        self.look_at(self._wanted)

    def _reveal(self, name: str) -> None:
        for place, (each, (chart, _)) in enumerate(self._charts.items()):
            chart.setVisible(each == name)
            self.charts.button(place).setVisible(each in self.offered())
            self.charts.button(place).setChecked(each == name)
        self.note.setText(self._notes.get(name) or "")
        self.note.setVisible(bool(self._notes.get(name)))

    def _fill_bars(self, reading: Any) -> str:
        bars = tuple(
            Bar(
                name,
                float(reading.relevance[k]),
                None if reading.spread is None else float(reading.spread[k]),
                tr("{}: {} here, {} on average").format(
                    escape(name), f"{reading.spectrum[k]:.4g}", f"{reading.baseline[k]:.4g}"
                ),
            )
            for k, name in enumerate(reading.bands)
        )
        places = decimals([bar.value for bar in bars])
        brackets = tuple(
            Bracket(
                tuple(reading.bands[k] for k in group.bands),
                "" if group.relevance is None else signed(group.relevance, places),
            )
            for group in reading.groups
        )
        self.bars.show_bars(bars, brackets)
        if not self.bars.brackets:
            return ""
        way = {
            "Shapley": tr("The number is what they gave together, by Shapley values of the groups."),
            "occlusion": tr("The number is what is lost when they are left out together."),
            "sum": tr("The number is their sum."),
        }.get(reading.groups[0].way, "")
        where = tr("in the training spectra") if reading.usual.grouped_by == "training" else tr("over the scene")
        return " ".join(filter(None, (tr("Bracketed bands go together {}: read them as one.").format(where), way)))

    def _fill_steps(self, reading: Any, number: str, unit: str) -> Any:
        steps = reading.waterfall
        if not steps:
            self.steps.show_rungs((), "")
            return None
        names = {
            "baseline": tr("scene mean"),
            "others": tr("{} other bands"),
            "remainder": tr("not explained"),
            "value": tr("here"),
        }
        kinds = {"baseline": TOTAL, "value": TOTAL, "remainder": REMAINDER}
        seen = _TOO_SMALL * max(abs(step.change) for step in steps)
        self.steps.show_rungs(
            tuple(
                Rung(
                    step.name or names[step.kind].format(step.count), step.start, step.end, kinds.get(step.kind, CHANGE)
                )
                for step in steps
                if step.kind != "remainder" or abs(step.change) > seen
            ),
            unit or number,
        )
        rest = sum(step.change for step in steps if step.kind == "remainder")
        if not rest:
            return tr("The bands add up to the change.")
        return tr("The bands leave {} of the change unexplained.").format(f"{rest:+.2g} {unit}".rstrip())

    def _fill_strip(self, reading: Any) -> Any:
        self.strip.show_strip(reading.strip)
        return None if reading.strip is None else tr("Relevance of each band at each date.")

    def _fill_spectrum(self, reading: Any) -> str:
        usual = reading.usual
        columns = zip(reading.bands, reading.spectrum, usual.low, usual.high, reading.outside)
        self.spectrum.show_points(tuple(Point(n, float(v), float(a), float(b), out) for n, v, a, b, out in columns))
        of = {
            "training": tr("the spectra that the model learned from"),
            "kept": tr("the spectra that the model keeps, which were chosen far apart,"),
        }.get(usual.source, tr("this scene's spectra"))
        text = tr("Gray: where nine in ten of {} lie.").format(of)
        odd = [name for name, out in zip(reading.bands, reading.outside) if out]
        return f"{text} {tr('Outside: {}.').format(', '.join(odd))}" if odd else text

    def _fill_beside(self, found: Any) -> Any:
        if found is None:
            self.beside.show_columns((), (), (), ())
            return None
        rows = tuple(tuple(float(v) for v in row) for row in found.correlation)
        columns = tuple(tuple(float(v) for v in row) for row in found.relevance)
        self.beside.show_columns(tuple(tr(METHODS.get(k, k)) for k in found.labels), found.bands, columns, rows)
        over = tr("the pixels of the tile") if found.ranked == "pixels" else tr("the bands")
        text = tr("Each column has its own scale. Below: rank correlations (Spearman) over {}, 1 where they agree.")
        return text.format(over)


def _head(reading: Any, asked: str, number: str, unit: str) -> list[str]:
    lines = [
        f"<b>{escape(asked)}</b>",
        tr("{} here: {}").format(number, f"<b>{reading.value:.3g}{unit}</b>"),
    ]
    if reading.baseline_value is not None:
        text = tr("where every band holds its mean over the scene: {}")
        lines.append(text.format(f"{reading.baseline_value:.3g}{unit}"))
    if reading.pixels > 1:
        lines.append(tr("mean of {} pixels").format(reading.pixels))
    return lines


def _reach(reading: Any) -> list[str]:
    """How much of the relevance lies how near, in words."""
    if reading.context is None:
        return []
    shares = dict(reading.reach)
    text = tr("Of the relevance, {} lies in the place itself").format(f"{shares[0]:.0%}")
    near = [tr("{} within {} pixels").format(f"{shares[n]:.0%}", n) for n in (5, 20, 50) if shares.get(n, 1) < 0.995]
    far = tr("{} lies more than five pixels away").format(f"{reading.context:.0%}")
    return [f"{', '.join([text, *near])}; {far}."]
