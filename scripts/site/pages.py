"""Pages that are made from what the product says of itself: one for each tool of QGIS and one for each command.

The words are those of ``plugin/help.py`` and of the algorithms, which the dialogs and the Processing toolbox show, and
those of the command line's parsers.
"""

from __future__ import annotations

import os
import re
from typing import Any

from commands import command_help, command_purposes

_TYPES = {
    "raster": "raster layer",
    "multilayer": "layers",
    "source": "vector layer",
    "vector": "vector layer",
    "vectorDestination": "vector file to write",
    "rasterDestination": "raster file to write",
    "fileDestination": "file to write",
    "folderDestination": "folder to write to",
    "enum": "choice",
    "string": "text",
    "file": "file or folder",
    "number": "number",
    "distance": "distance",
    "boolean": "yes or no",
    "extent": "box",
    "field": "field",
    "crs": "coordinate system",
}


def algorithms() -> list[Any]:
    """TerraClara's algorithms as QGIS has them, by their groups; starts QGIS without a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    if QgsApplication.instance() is None:
        algorithms.application = QgsApplication([], False)  # kept, or it would be collected
        algorithms.application.initQgis()
    from terraclara.plugin.provider import TerraClaraProvider

    algorithms.provider = TerraClaraProvider()
    algorithms.provider.refreshAlgorithms()
    return sorted(algorithms.provider.algorithms(), key=lambda item: (item.group(), item.displayName()))


def page_name(tool: str) -> str:
    """The name of a tool's page, without ending; ready-made models are called by their titles.

    >>> page_name("zonemeans"), page_name("Land cover and its accuracy")
    ('zonemeans', 'land-cover-and-its-accuracy')
    """
    return tool.lower().replace(" ", "-")


def tool_page(algorithm: Any, tutorials: list[tuple[str, str]]) -> str:
    """The page of an algorithm, in Markdown; ``tutorials``: titles and files of those that use it."""
    lines = [f"# {algorithm.displayName()}", ""]
    lines += [f"Processing toolbox, TerraClara, {algorithm.group()}. In scripts: `{algorithm.id()}`.", ""]
    lines += _see(tutorials)
    lines += [purpose(algorithm), "", "## Parameters", ""]
    for parameter in algorithm.parameterDefinitions():
        if parameter.flags() & parameter.Flag.FlagHidden:
            continue
        lines += [f"**{parameter.description()}** (`{parameter.name()}`): {_facts(parameter)}", ""]
        lines += [f"{parameter.help()}", ""]
    if algorithm.outputDefinitions():
        lines += ["## Results", ""]
        lines += [f"- `{item.name()}`: {item.description()}" for item in algorithm.outputDefinitions()]
        lines.append("")
    return "\n".join(lines)


def purpose(algorithm: Any) -> str:
    """What an algorithm says about itself, in Markdown; models of the designer say it in a text of their own."""
    content = getattr(algorithm, "helpContent", dict)()
    return str(content["ALG_DESC"]) if "ALG_DESC" in content else markdown(algorithm.shortHelpString())


def _facts(parameter: Any) -> str:
    """Kind, options and default of a parameter."""
    said = [_TYPES.get(parameter.type(), parameter.type())]
    if parameter.type() == "enum":
        said[0] = ("some of " if parameter.allowMultiple() else "one of ") + ", ".join(
            f"“{text}”" for text in parameter.options()
        )
    default = parameter.defaultValue()
    if default not in (None, "", []) and "Destination" not in parameter.type():
        if isinstance(default, bool):
            default = "yes" if default else "no"
        elif parameter.type() == "enum" and isinstance(default, int):
            default = parameter.options()[default]
        elif isinstance(default, float) and default.is_integer():
            default = int(default)
        said.append(f"usually {', '.join(map(str, default)) if isinstance(default, list) else default}")
    if parameter.flags() & parameter.Flag.FlagOptional:
        said.append("optional")
    if parameter.flags() & parameter.Flag.FlagAdvanced:
        said.append("advanced")
    return f"{'; '.join(said)}."


def command_page(name: str, tutorials: list[tuple[str, str]]) -> str:
    """The page of a command, in Markdown."""
    purpose = command_purposes()[name]
    lines = [f"# terraclara {name}", "", f"{purpose[:1].upper()}{purpose[1:]}.", "", *_see(tutorials)]
    return "\n".join([*lines, "```text", command_help(name), "```", ""])


def _see(tutorials: list[tuple[str, str]]) -> list[str]:
    if not tutorials:
        return []
    return [f"Step by step: {', '.join(f'[{title}](../{path})' for title, path in tutorials)}.", ""]


def index_page(title: str, text: str, entries: list[tuple[str, str]]) -> str:
    """The page before a folder of pages: ``entries`` are names of files without ending, and what they are."""
    lines = [f"# {title}", "", text, ""]
    for name, shown in entries:
        head, colon, rest = shown.partition(": ")
        lines.append(f"- [{head}]({name}.md){colon}{rest}")
    lines += ["", "```{toctree}", ":hidden:", "", *(name for name, _ in entries), "```", ""]
    return "\n".join(lines)


def markdown(html: str) -> str:
    """The help of a tool, which is HTML of paragraphs, lists and bold text, as Markdown.

    >>> markdown("<p>Two <b>kinds</b>:</p> <ul> <li>a;</li> <li>b.</li> </ul> <p>End.</p>")
    'Two **kinds**:\\n\\n- a;\\n- b.\\n\\nEnd.'
    """
    text = re.sub(r"\s+", " ", html)
    text = re.sub(r"</?b>", "**", text)
    text = re.sub(r"\s*<li>\s*", "\n- ", text)
    text = re.sub(r"\s*</li>", "", text)
    text = re.sub(r"\s*</?(p|ul)>\s*", "\n\n", text)
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return re.sub(r"\n{3,}", "\n\n", text).strip()
