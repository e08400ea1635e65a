"""The interface in the user's language: its own texts, and the sentences of the core.

The core knows nothing of Qt and speaks English. Its sentences with their gaps are listed in
``resources/i18n/sentences.json`` (written by ``scripts/translate.py``). When one is shown, the entry that it was made
from is looked up, and the entry's translation gets the same values.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Callable, NamedTuple, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "TerraClara"
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"
_GAP = re.compile(r"\{(\d+)\}")
_DEPTH = 3  # sentences in the values of sentences

_installed: Optional[QTranslator] = None


def tr(text: str) -> str:
    """``text`` in the language of QGIS, where a translation is installed."""
    return QCoreApplication.translate(CONTEXT, text)


def install() -> None:
    """Load the translation of QGIS' language, if there is one and it is not loaded yet."""
    global _installed
    language = QgsApplication.locale()[:2].lower()
    path = FOLDER / f"terraclara_{language}.qm"
    if _installed is not None or not path.exists():
        return
    translator = QTranslator()
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _installed = translator


def uninstall() -> None:
    """Speak English again."""
    global _installed
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None


class Template(NamedTuple):
    """A sentence with its gaps: ``text`` as it is listed, what stands between the gaps, the numbers of the gaps."""

    text: str
    pieces: tuple[str, ...]
    gaps: tuple[int, ...]

    @property
    def longest(self) -> str:
        """The longest piece, by which candidates are found quickly."""
        return max(self.pieces, key=len)

    @property
    def weight(self) -> int:
        """How many characters of a sentence it explains."""
        return sum(map(len, self.pieces))

    def values(self, sentence: str) -> Optional[tuple[str, ...]]:
        """What stands in the gaps of ``sentence``; ``None`` where it was not made from this."""
        found = re.fullmatch("(.*?)".join(map(re.escape, self.pieces)), sentence, re.DOTALL)
        return None if found is None else found.groups()


def template(text: str) -> Template:
    """An entry of the list.

    >>> template("{0} has {1} bands.").values("a.tif has 4 bands.")
    ('a.tif', '4')
    """
    parts = _GAP.split(text.replace("{{", "\0").replace("}}", "\1"))
    pieces = tuple(part.replace("\0", "{").replace("\1", "}") for part in parts[::2])
    return Template(text, pieces, tuple(map(int, parts[1::2])))


def filled(text: str, values: dict[int, str]) -> str:
    """``text`` with ``values`` in its gaps, which are not looked into again."""
    text = text.replace("{{", "\0").replace("}}", "\1")
    parts = _GAP.split(text)
    parts[1::2] = [values.get(int(number), "") for number in parts[1::2]]
    parts[::2] = [part.replace("\0", "{").replace("\1", "}") for part in parts[::2]]
    return "".join(parts)


@lru_cache(maxsize=1)
def templates() -> tuple[Template, ...]:
    """Those of the core, the most literal ones first."""
    try:
        listed = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # English is better than no sentence
        return ()
    return tuple(sorted(map(template, listed), key=lambda item: item.weight, reverse=True))


def matched(sentence: str) -> Optional[tuple[Template, dict[int, str]]]:
    """The most literal template that ``sentence`` was made from, and its values."""
    for item in templates():
        if item.longest in sentence:
            values = item.values(sentence)
            if values is not None:
                return item, dict(zip(item.gaps, values))
    return None


def sentence(text: object, translate: Callable[[str], str] = tr) -> str:
    """What the core says, such as an error or a note, in the user's language; English where it is not known.

    Several sentences in one text, and sentences in the gaps of others, are translated each.
    """
    given = str(text)
    return given if _installed is None and translate is tr else _sentence(given, translate, _DEPTH)


def _sentence(text: str, translate: Callable[[str], str], depth: int) -> str:
    if depth == 0:
        return text
    whole = matched(text)
    if whole is not None and _single(whole):
        return _made(whole, translate, depth)
    for end in reversed([found.end() for found in re.finditer(r"\. ", text)]):
        first = matched(text[: end - 1])
        if first is not None and _single(first):
            return f"{_made(first, translate, depth)} {_sentence(text[end:], translate, depth)}"
    if whole is not None:
        return _made(whole, translate, depth)
    for found in re.finditer("[.;:] ", text):  # a name or a figure, and what is said about it
        rest = _sentence(text[found.end() :], translate, depth - 1)
        if rest != text[found.end() :]:
            return f"{_sentence(text[: found.start()], translate, depth - 1)}{found[0]}{rest}"
    return text


def _single(known: tuple[Template, dict[int, str]]) -> bool:
    """Whether no gap has swallowed further sentences."""
    return not any(". " in value for value in known[1].values())


def _made(known: tuple[Template, dict[int, str]], translate: Callable[[str], str], depth: int) -> str:
    item, values = known
    # A single word may be what the user must write, such as a class; it stays.
    inner = {n: _sentence(value, translate, depth - 1) if " " in value else value for n, value in values.items()}
    return filled(translate(item.text), inner)


def told(say: Callable[[str], None]) -> Callable[[str], None]:
    """``say`` for sentences of the core: ``note=told(feedback.pushInfo)``."""
    return lambda text: say(sentence(text))
