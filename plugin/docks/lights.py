"""Verdicts as traffic lights, each with its number and a sentence."""

from __future__ import annotations

from html import escape
from typing import Any, Sequence

from qgis.PyQt.QtWidgets import QLabel

from ..i18n import sentence

# Okabe and Ito's green, orange and vermilion; the signs tell them apart without their colors.
_LIGHTS = {"green": ("#009e73", "●"), "amber": ("#e69f00", "▲"), "red": ("#d55e00", "■"), "none": ("#888888", "–")}


class LightsLabel(QLabel):
    """One row a verdict: anything with ``name``, ``value``, ``light`` and ``sentence``."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def show_verdicts(self, verdicts: Sequence[Any]) -> None:
        """Show these in their order."""
        rows = []
        for item in verdicts:
            color, sign = _LIGHTS[item.light]
            number = "" if item.value is None else f" {item.value:.2g}"
            name = escape(sentence(item.name).capitalize())
            rows.append(
                f"<tr><td style='color:{color};padding-right:6px'>{sign}</td><td><b>{name}</b>"
                f"{number}. {escape(sentence(item.sentence))}</td></tr>"
            )
        self.setText(f"<table cellspacing='2'>{''.join(rows)}</table>" if rows else "")
        self.setVisible(bool(rows))
