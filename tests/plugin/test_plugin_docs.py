"""The documentation of the tools: a page for each, with every parameter, and a tutorial that uses it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "site"))


def test_every_tool_has_a_page_with_all_its_parameters(provider: Any) -> None:
    from pages import purpose, tool_page

    for algorithm in provider.algorithms():
        page = tool_page(algorithm, [])
        assert page.startswith(f"# {algorithm.displayName()}\n")
        assert len(purpose(algorithm)) > 100
        assert purpose(algorithm) in page
        for parameter in algorithm.parameterDefinitions():
            assert f"`{parameter.name()}`" in page
            assert parameter.help() in page
        assert not [tag for tag in ("<p", "<b>", "<h2>", "<body>") if tag in page]


def test_every_tool_has_a_tutorial(provider: Any) -> None:
    from make_site import uses
    from pages import page_name

    pages = (ROOT / "docs").rglob("*.md")
    used = {name for page in pages for name in uses(page.read_text(encoding="utf-8")).get("tools", [])}
    there = {page_name(algorithm.name()) for algorithm in provider.algorithms()}
    assert used == there, "a tutorial names each tool in its first lines: <!-- tools: name -->"
