"""A language made up for tests, without Qt: every text in brackets and six tenths longer."""

from __future__ import annotations

import re

BEGIN, END = "⟦", "⟧"
_GAP = r"((?<!\{)\{[^{}]*\}(?!\}))"


def longer(text: str) -> str:
    """``text`` as the made-up language says it; gaps, keys, tags and spaces at its ends are kept.

    What is put into a gap stands outside of the brackets, so that a value that no translation gave is seen.

    >>> longer("{0} of them")
    '{0} ⟦of them····⟧'
    """
    return "".join(part if number % 2 else _longer(part) for number, part in enumerate(re.split(_GAP, text)))


def _longer(text: str) -> str:
    bare = text.strip()
    ahead, behind = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{ahead}{BEGIN}{bare}{'·' * round(0.6 * len(bare))}{END}{behind}" if bare else text


def english(text: str) -> str:
    """The words of a text that no translation gave, without tags; empty where all were."""
    bare = re.sub(r"<style.*?</style>|<[^>]+>|&\w+;", " ", text, flags=re.DOTALL)
    while BEGIN in bare:
        shorter = re.sub(f"{BEGIN}[^{BEGIN}{END}]*{END}", " ", bare)
        if shorter == bare:
            break
        bare = shorter
    return bare.strip() if re.search(r"[A-Za-z]{4,}", bare) else ""
