"""The static check of what Qt 6 no longer has."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def qt6(repository: Path) -> Any:
    spec = importlib.util.spec_from_file_location("qt6", repository / "scripts" / "qt6.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_plugin_is_free_of_it(qt6: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert qt6.main() == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    "code",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt6",
        "import sip",
        "dialog.exec_()",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtGui import QAction",
        "from qgis.PyQt.QtWidgets import QActionGroup",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.UserRole",
        "from qgis.core import QgsTask\nx = QgsTask.CanCancel",
        "from qgis.core import Qgis\nx = Qgis.Critical",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int",
        "from qgis.core import QgsField\nfrom qgis.PyQt.QtCore import QVariant\nx = QgsField('a', QVariant.Double)",
    ],
)
def test_it_finds(qt6: Any, code: str) -> None:
    assert list(qt6.wrong(code))


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.ItemDataRole.UserRole",
        "from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox\nkinds = QDialogButtonBox.StandardButton",
        "from qgis.core import QgsTask\nx = QgsTask.Flag.CanCancel",
        "from qgis.PyQt import sip",
        "dialog.exec()",
    ],
)
def test_it_lets_be(qt6: Any, code: str) -> None:
    if "StandardButton" in code or "Flag" in code:
        pytest.importorskip("qgis.PyQt.QtWidgets")
    assert not list(qt6.wrong(code))
