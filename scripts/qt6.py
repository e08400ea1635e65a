"""What Qt 6 no longer has, or has elsewhere, in the code of the plugin; run by ``make lint``, exit 1 where any is left.

A static check, which needs no QGIS on Qt 6. It knows what plugins stumble over: bindings of one version of Qt, values
of enumerations without their enumeration, and what was removed. Where QGIS on Qt 5 is installed, it also tells
enumerations from their values; without it, by the way they are written.
"""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).resolve().parents[1]

#: Classes that are gone, and what takes their place in both.
GONE = {
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
    "QDesktopWidget": "QScreen",
    "QTextCodec": "Python's own codecs",
    "QMatrix": "QTransform",
    "QSignalMapper": "functools.partial",
    "QWebView": "QTextBrowser",
    "QWebPage": "QTextBrowser",
}
#: Methods that are gone.
GONE_METHODS = {
    "exec_": "exec",
    "print_": "print",
    "setResizeMode": "setSectionResizeMode",
    "toTime_t": "toSecsSinceEpoch",
}
#: Modules of one version, or gone.
GONE_MODULES = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip", "qgis.PyQt.Qt", "qgis.PyQt.QtWebKit")
#: Classes that moved from QtWidgets to QtGui. QGIS gives the first ones in qgis.PyQt.QtWidgets on both.
MOVED = ("QAction", "QShortcut")
LOST = ("QActionGroup", "QUndoCommand", "QUndoGroup", "QUndoStack")


def wrong(source: str) -> Iterator[tuple[int, str]]:
    """Line and sentence of each finding.

    >>> [text for _, text in wrong("dialog.exec_()")]
    ['exec_ is gone; use exec.']
    """
    tree = ast.parse(source)
    imported: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _module(node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from _module(node.lineno, node.module or "")
            for alias in node.names:
                if alias.name in GONE:
                    yield node.lineno, f"{alias.name} is gone; use {GONE[alias.name]}."
                if alias.name in MOVED and node.module == "qgis.PyQt.QtGui":
                    yield node.lineno, f"{alias.name}: import it from qgis.PyQt.QtWidgets, where QGIS has it on both."
                if alias.name in LOST:
                    yield node.lineno, f"{alias.name} is in QtWidgets on Qt 5 and in QtGui on Qt 6; do without it."
                if (node.module or "").startswith("qgis."):
                    imported[alias.asname or alias.name] = _found(node.module or "", alias.name)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in GONE_METHODS:
            yield node.lineno, f"{node.attr} is gone; use {GONE_METHODS[node.attr]}."
        if not isinstance(node.value, ast.Name) or node.value.id not in imported:
            continue
        owner = node.value.id
        if owner == "QVariant" and node.attr not in ("Type",):
            yield node.lineno, f"QVariant.{node.attr} is gone; use QMetaType.Type, or a field made by its name."
        elif node.attr[:1].isupper() and id(node) not in called and not _is_fine(imported[owner], node, inner):
            yield (
                node.lineno,
                f"{owner}.{node.attr} is a value without its enumeration; write {owner}.Kind.{node.attr}.",
            )


def _module(line: int, name: str) -> Iterator[tuple[int, str]]:
    if any(name == gone or name.startswith(gone + ".") for gone in GONE_MODULES):
        yield line, f"{name} is of one version of Qt; import from qgis.PyQt."


def _found(module: str, name: str) -> Any:
    try:
        return getattr(importlib.import_module(module), name, None)
    except ImportError:
        return None


def _is_fine(owner: Any, node: ast.Attribute, inner: set[int]) -> bool:
    """Whether an attribute is an enumeration, or no value of one."""
    if owner is None or not hasattr(owner, node.attr):
        return id(node) in inner
    value = getattr(owner, node.attr)
    return isinstance(value, type) or not isinstance(value, int)


def main() -> int:
    found = 0
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for line, text in wrong(path.read_text(encoding="utf-8")):
            print(f"{path.relative_to(ROOT)}:{line}: {text}")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
