"""The charts of the explain dock, drawn: what stands where, and in which colors."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QImage, QPalette

FOR, AGAINST, ODD = "#d6604d", "#4393c3", "#e69f00"


@pytest.fixture(autouse=True)
def application(qgis_app: Any) -> Any:
    return qgis_app


def drawn(widget: Any, width: int = 300) -> QImage:
    widget.resize(width, max(widget.sizeHint().height(), 1))
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(widget.paper())
    widget.render(image)
    return image


def columns_of(image: QImage, color: str, row: int) -> list[int]:
    return [x for x in range(image.width()) if QColor(image.pixel(x, row)).name() == color]


def colors(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_bars_of_a_bracket_stand_side_by_side() -> None:
    from terraclara.plugin.docks.bars import Bar, BarsWidget, Bracket

    widget = BarsWidget()
    bars = tuple(Bar(name, value) for name, value in (("a", 1.0), ("b", -1.0), ("c", 0.5), ("d", 0.001)))
    widget.show_bars(bars, (Bracket(("a", "c"), "+1.5"),))
    assert [bar.name for bar in widget.bars] == ["a", "c", "b", "d"]
    image, row = drawn(widget), int(widget.row())
    first, second, third = (columns_of(image, color, int((k + 0.5) * row)) for k, color in
                            enumerate((FOR, FOR, AGAINST)))  # fmt: skip
    assert len(first) == pytest.approx(2 * len(second), abs=3)
    assert max(third) < min(first)
    many = tuple(Bar(f"b{k}", k) for k in range(60))
    widget.show_bars(many, (Bracket(("b1", "b2")),))
    assert len(widget.bars) == 40
    assert widget.brackets == ()


def test_steps_join_where_the_last_one_ended() -> None:
    from terraclara.plugin.docks.steps import CHANGE, REMAINDER, TOTAL, Rung, StepsWidget

    widget = StepsWidget()
    rungs = (Rung("mean", 0, 1, TOTAL), Rung("a", 1, 3, CHANGE), Rung("b", 3, 2, CHANGE),
             Rung("rest", 2, 2.1, REMAINDER), Rung("here", 0, 2.1, TOTAL))  # fmt: skip
    widget.show_rungs(rungs, "m")
    image, row = drawn(widget), widget.row()
    up, down = columns_of(image, FOR, int(1.5 * row)), columns_of(image, AGAINST, int(2.5 * row))
    assert max(up) == pytest.approx(max(down), abs=1)
    assert len(up) == pytest.approx(2 * len(down), abs=2)
    far = (Rung("mean", 0, 100, TOTAL), Rung("a", 100, 101, CHANGE), Rung("here", 0, 101, TOTAL))
    widget.show_rungs(far, "")
    assert len(columns_of(drawn(widget), FOR, int(1.5 * row))) > 50  # the axis does not begin at zero
    below = (Rung("mean", 0, -4, TOTAL), Rung("a", -4, -1, CHANGE), Rung("here", 0, -1, TOTAL))
    widget.show_rungs(below, "")
    assert columns_of(drawn(widget), FOR, int(1.5 * row))
    same = (Rung("mean", 0, 0, TOTAL), Rung("here", 0, 0, TOTAL))
    widget.show_rungs(same, "")
    drawn(widget)


@pytest.mark.parametrize("dark", [False, True])
def test_a_strip_is_symmetric_about_zero(dark: bool) -> None:
    from terraclara.plugin.docks.strip import StripWidget

    widget = StripWidget()
    if dark:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
        widget.setPalette(palette)
    values = np.array([[2.0, -2.0, 0.0], [1.0, -1.0, np.nan]])
    widget.show_strip(SimpleNamespace(bands=("NDVI", "EVI"), dates=("2020-01-01", "2", "3"), values=values, limit=2.0))
    assert widget.color(2.0).name() == FOR
    assert widget.color(-2.0).name() == AGAINST
    assert widget.color(0.0) == widget.base()
    assert widget.color(float("nan")) == widget.paper()
    image, row = drawn(widget), widget.row()
    assert columns_of(image, FOR, int(0.5 * row))
    assert columns_of(image, AGAINST, int(0.5 * row))
    left = widget._left()
    assert widget.tip(QPointF(left + 1, 0.5 * row)) == "NDVI, 2020-01-01: +2"
    assert widget.tip(QPointF(1, 1)) == ""
    widget.show_strip(SimpleNamespace(bands=("NDVI",), dates=("1", "2"), values=np.zeros((1, 2)), limit=0.0))
    drawn(widget)


def test_bands_outside_are_orange() -> None:
    from terraclara.plugin.docks.spectrum import Point, SpectrumWidget

    widget = SpectrumWidget()
    inside = tuple(Point(name, 0.2, 0.1, 0.3, False) for name in ("B02", "B03", "B04"))
    widget.show_points(inside)
    assert ODD not in colors(drawn(widget))
    widget.show_points((*inside, Point("B08", 0.5, 0.1, 0.3, True)))
    assert ODD in colors(drawn(widget))
    widget.show_points(inside[:1])
    drawn(widget, 120)


def test_columns_have_their_own_scale() -> None:
    from terraclara.plugin.docks.beside import BesideWidget

    widget = BesideWidget()
    widget.show_columns(("one", "other"), ("a", "b"), ((1.0, 2.0), (10.0, 20.0)), ((1.0, float("nan")),) * 2)
    image, row = drawn(widget), widget.row()
    first = columns_of(image, FOR, int(1.5 * row))
    assert len([x for x in first if x < 175]) == pytest.approx(len([x for x in first if x >= 175]), abs=3)
    widget.show_columns((), (), (), ())
    assert widget.sizeHint().height() < 5


def test_numbers() -> None:
    from terraclara.plugin.docks.paint import decimals, signed

    assert [decimals(each) for each in ([0.303, -0.002], [12.0], [1234.0], [], [0.0])] == [3, 1, 0, 0, 0]
    assert [signed(value, 2) for value in (0.123, -0.001, -5.0)] == ["+0.12", "0", "-5.00"]
