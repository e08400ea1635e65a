"""Texts for people in their language: what reports say, and the sentences of the core.

Inside, the core speaks English: errors, notes, cards, names of bands and keys of files are the same everywhere. Where
a text is shown it is translated: a text of a page by ``tr``, a sentence that was made elsewhere by ``sentence``. The
sentences with their gaps are listed in ``resources/i18n/sentences.json`` (written by ``scripts/translate.py``). When
one is shown, the entry that it was made from is looked up, and the entry's translation gets the same values. Words
that the code itself puts into a gap are listed in ``values.json`` and translated too.

Who shows texts says once in which language: QGIS by ``speak``, with Qt's translation; the command line by ``spoken``,
from the environment. Numbers keep a decimal point in every language, as in the tables beside the pages.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping, NamedTuple, Optional

ENGLISH = "en"
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"
#: Where the command line finds its language, the first one that is set.
LANGUAGE = "TERRACLARA_LANGUAGE"
VARIABLES = (LANGUAGE, "LC_ALL", "LC_MESSAGES", "LANG")
_GAP = re.compile(r"\{(\d+)\}")
_DEPTH = 6  # sentences in the values of sentences

Translate = Callable[[str], str]

_language: str = ENGLISH
_translate: Optional[Translate] = None


def speak(language: str, translate: Optional[Translate]) -> None:
    """Give texts to ``translate`` from now on, which speaks ``language`` (``es``); English where it is ``None``."""
    global _language, _translate
    _language, _translate = (language, translate) if translate is not None else (ENGLISH, None)


def language() -> str:
    """The two letters of the language that is spoken."""
    return _language


def tr(text: str) -> str:
    """``text`` in the language that is spoken."""
    return text if _translate is None else _translate(text)


@contextmanager
def spoken(name: str) -> Iterator[None]:
    """Speak the language ``name`` for a while; English where there is no translation into it."""
    before = _language, _translate
    known = translations(name)
    speak(name, (lambda text: known.get(text, text)) if known else None)
    try:
        yield
    finally:
        speak(*before)


def of_environment(environment: Mapping[str, str] = os.environ) -> str:
    """The two letters of the language that the environment asks for.

    >>> of_environment({"LANG": "pt_BR.UTF-8"}), of_environment({"LC_ALL": "C", "LANG": "es_ES.UTF-8"})
    ('pt', 'en')
    """
    asked = next((environment[name] for name in VARIABLES if environment.get(name)), "")
    found = re.match(r"([A-Za-z]{2})(?![A-Za-z])", asked)
    return found[1].lower() if found else ENGLISH


@cache
def translations(name: str) -> Mapping[str, str]:
    """All texts in the language ``name``; empty where there is no such translation."""
    path = FOLDER / f"terraclara_{name}.ts"
    if not re.fullmatch("[a-z]{2}", name) or not path.is_file():
        return {}
    from xml.etree import ElementTree as Xml  # nosec B405  (not at start-up)

    try:
        root = Xml.parse(path).getroot()  # nosec B314  (our own file)
    except (OSError, Xml.ParseError):  # English is better than no text
        return {}
    pairs = ((item.findtext("source"), item.findtext("translation")) for item in root.iter("message"))
    return {source: text for source, text in pairs if source and text}


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


@lru_cache(maxsize=1)
def words_of_gaps() -> Mapping[tuple[str, int], tuple[Template, ...]]:
    """The words that the code puts into a gap, the most literal ones first, by the sentence and the gap's number."""
    try:
        listed = json.loads((FOLDER / "values.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # English is better than no sentence
        return {}
    return {
        (text, int(number)): tuple(sorted(map(template, words), key=lambda item: item.weight, reverse=True))
        for text, gaps in listed.items()
        for number, words in gaps.items()
    }


def matches(sentence: str) -> Iterator[tuple[Template, dict[int, str]]]:
    """The templates that ``sentence`` can have been made from, and its values, the most literal ones first."""
    for item in templates():
        if item.longest in sentence:
            values = item.values(sentence)
            if values is not None:
                yield item, dict(zip(item.gaps, values))


def matched(sentence: str) -> Optional[tuple[Template, dict[int, str]]]:
    """The most literal one of them."""
    return next(matches(sentence), None)


def sentence(text: object, translate: Translate = tr) -> str:
    """What the core says, such as an error or a note, in the language that is spoken; English where it is not known.

    Several sentences in one text, and sentences in the gaps of others, are translated each.
    """
    given = str(text)
    return given if _translate is None and translate is tr else _sentence(given, translate, _DEPTH)


def named_classes(names: Iterable[str]) -> list[str]:
    """Classes in the language that is spoken, where all of them are words of TerraClara's own.

    Of classes that a user named, some may be such words by chance: they stay as they were typed.
    """
    given = list(names)
    return [sentence(name) for name in given] if all(matched(name) is not None for name in given) else given


def _sentence(text: str, translate: Translate, depth: int) -> str:
    if depth == 0:
        return text
    whole = next(filter(_single, matches(text)), None)
    if whole is not None:
        return _made(whole, translate, depth)
    for end in reversed([found.end() for found in re.finditer(r"\. ", text)]):
        first = next(filter(_single, matches(text[: end - 1])), None)
        if first is not None:
            return f"{_made(first, translate, depth)} {_sentence(text[end:], translate, depth)}"
    for found in re.finditer("[.;:] ", text):  # a name or a figure, and what is said about it
        rest = _sentence(text[found.end() :], translate, depth - 1)
        if rest != text[found.end() :]:
            return f"{_sentence(text[: found.start()], translate, depth - 1)}{found[0]}{rest}"
    swallowed = matched(text)
    return text if swallowed is None else _made(swallowed, translate, depth)


def _single(known: tuple[Template, dict[int, str]]) -> bool:
    """Whether no gap has swallowed further sentences, but where one begins."""
    item, values = known
    begins = (piece.endswith((". ", ": ")) for piece in item.pieces)
    return not any(". " in values[gap] and not begin for begin, gap in zip(begins, item.gaps))


def _made(known: tuple[Template, dict[int, str]], translate: Translate, depth: int) -> str:
    item, values = known
    inner = {number: _value(item.text, number, value, translate, depth) for number, value in values.items()}
    return filled(translate(item.text), inner)


def _value(text: str, gap: int, value: str, translate: Translate, depth: int) -> str:
    for word in words_of_gaps().get((text, gap), ()):
        found = word.values(value)
        if found is not None:
            return filled(translate(word.text), dict(zip(word.gaps, found)))
    # Another single word may be what the user must write, such as a class; it stays.
    return _sentence(value, translate, depth - 1) if " " in value else value


def told(say: Callable[[str], None]) -> Callable[[str], None]:
    """``say`` for sentences of the core: ``note=told(feedback.pushInfo)``."""
    return lambda text: say(sentence(text))
