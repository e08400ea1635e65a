"""Build the documentation site: static pages that need no network, into build/site.

    python scripts/site/make_site.py [--output FOLDER] [--pictures FOLDER]

The words are those of docs/. What the product says of itself becomes a page for each tool and for each command; every
command in a ``console`` block is run, and what it prints stands below it; the data of the tutorials are made and lie in
the site as a zip. ``--pictures`` takes the pictures of the tutorials from there (scripts/site/pictures.py makes them)
instead of docs/images/tutorials.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from commands import command_names, command_purposes
from console import CommandError, blocks, executed
from pages import algorithms, command_page, index_page, page_name, tool_page

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
DOCS = REPOSITORY / "docs"
_USES = re.compile(r"^<!-- (tools|commands): ([a-z0-9, -]+) -->$", re.MULTILINE)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=REPOSITORY / "build" / "site")
    parser.add_argument("--pictures", type=Path, help="the tutorials' pictures, made anew")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="terraclara-site-") as made:
        source, data = Path(made) / "source", Path(made) / "terraclara-tutorial"
        subprocess.run([sys.executable, REPOSITORY / "scripts" / "sample.py", "--tutorial", data], check=True)
        try:
            write_sources(source, data, options.pictures)
        except CommandError as error:
            print(error, file=sys.stderr)
            return 1
        shutil.make_archive(str(source / "terraclara-tutorial"), "zip", made, data.name)
        return sphinx(source, options.output)


def write_sources(source: Path, data: Path, pictures: Path | None) -> None:
    """All pages as Markdown: those of docs/ with what their commands print, and those that are made."""
    shutil.copytree(DOCS, source, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    if pictures is not None:
        shutil.rmtree(source / "images" / "tutorials", ignore_errors=True)
        shutil.copytree(pictures, source / "images" / "tutorials")
    tools = algorithms()
    titles = {page_name(item.name()): item.displayName() for item in tools}
    for page in sorted(source.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        if blocks(text):
            print(f"running the commands of {page.relative_to(source)}", flush=True)
            text = executed(text, data)
        page.write_text(with_links(text, page.relative_to(source), titles), encoding="utf-8")
    write_made(source, tools)


def uses(text: str) -> dict[str, list[str]]:
    """Which tools and commands a page says that it uses.

    >>> uses("# A page\\n<!-- tools: retrieve, zonemeans -->\\n<!-- commands: zones -->\\n")
    {'tools': ['retrieve', 'zonemeans'], 'commands': ['zones']}
    """
    return {match.group(1): match.group(2).split(", ") for match in _USES.finditer(text)}


def with_links(text: str, page: Path, titles: dict[str, str]) -> str:
    """The page with links to what it uses, where its comments name it; ``titles``: those of tools.

    >>> with_links("<!-- tools: zonemeans -->", Path("tutorials/a.md"), {"zonemeans": "Means over areas"})
    'Tools: [Means over areas](../tools/zonemeans.md).\\n'
    """
    up = "../" * (len(page.parts) - 1)

    def line(match: re.Match[str]) -> str:
        kind, names = match.group(1), match.group(2).split(", ")
        said = titles if kind == "tools" else {name: f"`{name}`" for name in names}
        links = ", ".join(f"[{said[name]}]({up}{kind}/{name}.md)" for name in names)
        return f"{kind.capitalize()}: {links}.\n"

    return _USES.sub(line, text)


def write_made(source: Path, tools: list[Any]) -> None:
    """The pages of tools and commands, and the pages before them."""
    found = {path: path.read_text(encoding="utf-8") for path in sorted(DOCS.rglob("*.md"))}

    def tutorials(kind: str, name: str) -> list[tuple[str, str]]:
        return [
            (text.splitlines()[0].lstrip("# "), path.relative_to(DOCS).as_posix())
            for path, text in found.items()
            if name in uses(text).get(kind, [])
        ]

    for kind in ("tools", "commands"):
        (source / kind).mkdir()
    entries = []
    for algorithm in tools:
        name = page_name(algorithm.name())
        page = tool_page(algorithm, tutorials("tools", name))
        (source / "tools" / f"{name}.md").write_text(page, encoding="utf-8")
        entries.append((name, algorithm.displayName()))
    text = (
        "Each tool with all its parameters, in the words that its dialog shows. They stand in the Processing toolbox "
        "under TerraClara, and work in the model designer, in batches and in scripts."
    )
    (source / "tools" / "index.md").write_text(index_page("Tools in QGIS", text, entries), encoding="utf-8")
    names = command_names()
    for name in names:
        page = command_page(name, tutorials("commands", name))
        (source / "commands" / f"{name}.md").write_text(page, encoding="utf-8")
    text = "Each command with all its options, as `terraclara COMMAND --help` prints them."
    entries = [(name, f"`{name}`: {command_purposes()[name]}") for name in names]
    (source / "commands" / "index.md").write_text(index_page("Command line", text, entries), encoding="utf-8")


def sphinx(source: Path, output: Path) -> int:
    """Markdown to pages; a link that leads nowhere ends the build."""
    shutil.rmtree(output, ignore_errors=True)
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-c", HERE / "conf"]
    with tempfile.TemporaryDirectory(prefix="terraclara-doctrees-") as trees:
        done = subprocess.run(
            [*command, "-d", trees, source, output], env={**os.environ, "PYTHONHASHSEED": "0"}, check=False
        )
    if done.returncode == 0:
        shutil.copyfile(source / "terraclara-tutorial.zip", output / "terraclara-tutorial.zip")
        (output / ".buildinfo").unlink(missing_ok=True)
        print(output / "index.html")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
