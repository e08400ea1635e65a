"""Write docs/reference.md: the models' cards, the flags and the command line, from where they are defined."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from terraclara.core.cli.facts import in_words
from terraclara.core.mapping.style import pretty_unit
from terraclara.core.model import FLAG_BITS, catalog
from terraclara.core.model.optional import OPTIONAL

sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

from commands import command_help, command_names

TARGET = Path(__file__).resolve().parent.parent / "docs" / "reference.md"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether the file is current")
    options = parser.parse_args()
    text = reference()
    if options.check:
        if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TARGET} is not current; run `.venv/bin/python scripts/docs.py`.")
        return 1
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text, encoding="utf-8")
    print(TARGET)
    return 0


def reference() -> str:
    lines = ["# Reference", "", "Written by `make docs`; do not edit.", "", "## Models", ""]
    for entry in catalog():
        card = entry.card
        if entry.origin != "bundled" or card is None:
            continue
        outputs = ", ".join(
            f"`{o.name}`" + (f" ({unit})" if (unit := pretty_unit(o.unit)) else "") for o in card.outputs
        )
        lines += [f"### {entry.id}", "", f"{card.title or card.name}. {card.description}".strip(), ""]
        of_dates = f" of {card.input.dates} dates" if card.input.dates > 1 else ""
        lines += [f"- Input: {', '.join(band.name for band in card.input.bands)}{of_dates}"]
        lines += [f"- Output: {outputs}"]
        classes = {item.name for output in card.outputs for item in output.classes}
        lines += [f"- {key.replace('_', ' ')}: {in_words(value, classes)}" for key, value in card.metrics.items()]
        lines += [f"- Calibration: {card.calibration}"] if card.calibration else []
        lines += [f"- Licence: {card.licence}"] if card.licence else []
        lines += [f"- Cite: {text}" for text in card.citation]
        lines.append("")
    lines += ["## Models to install", "", "`terraclara install ID` gets them from the Python Package Index.", ""]
    lines += ["| id | for | bands | package | licence | size |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {m.id} | {m.purpose} | {', '.join(m.bands)} | {m.wheel.package} {m.wheel.version} | "
        f"{m.wheel.licence} | {m.wheel.megabytes} MB |"
        for m in OPTIONAL
    ]
    lines += ["", "## Flags", "", "| bit | name | meaning |", "|---|---|---|"]
    lines += [f"| {bit} | {name} | {text} |" for bit, (name, text) in FLAG_BITS.items()]
    lines += ["", "## Command line", ""]
    for command in command_names():
        lines += ["```", command_help(command), "```", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
