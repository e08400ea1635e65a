"""The interface's texts and their translations: collect, list what is missing, fill in, compile.

    scripts/translate.py update              collect the texts of the code into resources/i18n, and compile
    scripts/translate.py check               exit 1 where resources/i18n is not what ``update`` would write
    scripts/translate.py missing all         what is not translated, as JSON: text -> [Spanish, French, Portuguese]
    scripts/translate.py missing es          the same of one language: text -> translation
    scripts/translate.py apply all FILE      take the translations of such a file, after checking them
    scripts/translate.py apply es FILE

Texts of ``plugin`` are what is given to ``tr``, and constants of modules and classes that read like text. Texts of
``core`` are what its pages give to ``tr``, and sentences with gaps: what it raises and notes, what its tables name, and
what the cards of the bundled models say. These sentences stand in ``sentences.json`` too, for ``core/i18n.py`` to
recognize them, and the words that the code puts into their gaps (``gap_values.py``) in ``values.json``.
"""

from __future__ import annotations

import argparse
import ast
import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Collection, Iterable, Iterator, Optional, Sequence

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
from gap_values import GapValues  # noqa: E402  (beside this file)

FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "TerraClara"
LANGUAGES = ("es", "fr", "pt")

#: Class attributes that are texts whatever they look like; TAGS are several, apart by commas.
ATTRIBUTES = ("TITLE", "GROUP", "HELP", "CHOICE", "TAGS")
#: Tables of single lower-case words, which read like names of the code; all their values are texts.
WORD_TABLES = {
    "plugin/layers.py": ("SUFFIXES", "_BOUNDS"),
    "core/picture.py": ("_FLAGS",),
    "core/assessment_report.py": ("_CODES", "_COLUMNS"),
    "core/batch/summary.py": ("_HEADS", "_STATUS"),
}
#: Options that scripts give by their very text, which therefore stays as it is; dialogs show what is after the colon.
LISTED = "LISTED"
#: Constants that read like text and are none of the interface's.
NO_TEXTS = re.compile(r"^(color:|background|qproperty|QLabel|QWidget|border|font)|^[a-z ]+: .*;|</?(qgis|svg)")

#: Calls of core whose texts are names, patterns and paths; and exceptions inside the code, which people never read.
SILENT = {
    *("split", "compile", "search", "fullmatch", "sub", "with_name", "node", "SetAlternativeName", "SetOperation"),
    *("TypeVar", "dumps"),
    *("ValueError", "TypeError", "KeyError", "RuntimeError", "NotImplementedError", "WireError"),
    *("_sensor", "ModelCard", "suffix", "startswith", "endswith", "tr"),
}
#: Texts that are looked for in what other programs say, and names that read like text.
NO_SENTENCES = {
    *("No module named pip", "do not trust", "No pixel", "pixels are clear", "import ee", "Application Support"),
    *("corrected{0}_mean", "class_{0}_color", "clouds-series --method network", "ir version", "out of memory"),
    *("end of trees", "linear-gradient(90deg,{0})", "text/html, */*;q=0.1", "/Library/Application Support"),
    *("No module named 'encodings'", "application/octet-stream; framework=onnx", "image/tiff; application=geotiff"),
    *("<span style='color:", "terraclara_{0}.ts", "upper center", "upper left", "map \\ reference", "GPL-3.0-or-later"),
}
#: What is said in fewer words than tell a sentence from a name, or names a publication.
SAID = {
    *(
        "Model {0}: {1}",
        "{0}: model {1}. {2}",
        "From {0}: {1}.",
        "Converting {0}...",
        "Installed {0}.",
        "Installed: {0}",
    ),
    *("Downloading {0} {1} ({2} MB)", "Unpacking {0}"),
    *("water", "undecided", "1 class", "{0} classes", "excluded", "possible"),  # classes of our own maps
    "Radiance of the metadata made reflectance (Chander et al. 2009), sun at {0} AU, {1} degrees high.",
}
#: Citations are given as they were published.
NO_WORDS = re.compile(r"\n|<[^ ].*>|\\[dw]|^[:.,(;]|\.tif$|^np\.|= ee\.|nodes_|^([A-Z][a-z]+[A-Z]?\w* ){5}")
CITED = re.compile(r"et al\.|arXiv|doi|https?:|\(\d{4}\):")
#: Rooms of core that speak to authors of models, in English.
ELSEWHERE = ("core/model/card_check.py", "core/model/requirements.py")
#: The command line's help and its tables are English; what it raises and notes is not.
TERMINAL = "core/cli/"


def python_files(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def reads_like_text(text: str) -> bool:
    """Whether a constant is words for people: several, or one that begins like a title."""
    bare = text.strip()
    if NO_TEXTS.search(bare):
        return False
    return bool(re.search(r"[A-Za-z]{2,},? +[A-Za-z(“]", bare)) or bool(re.fullmatch(r"[A-Z][a-z]{2,}…?", bare))


def constants(node: ast.AST) -> Iterator[str]:
    for item in ast.walk(node):
        if isinstance(item, ast.Constant) and isinstance(item.value, str):
            yield item.value


def given_to_tr(tree: ast.Module) -> Iterator[str]:
    """The constants that are translated where they stand."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
            pieces = node.args[0]
            if isinstance(pieces, (ast.Constant, ast.IfExp, ast.BinOp)):
                yield from (text for text in constants(pieces) if text)


def words(path: Path, tree: ast.Module) -> Iterator[str]:
    """The values of the tables of single words."""
    tables = WORD_TABLES.get(path.relative_to(ROOT).as_posix(), ())
    for statement in tree.body:
        name, value = _assigned(statement)
        if name in tables and isinstance(value, ast.Dict):
            for item in value.values:
                yield from constants(item)


def _assigned(statement: ast.stmt) -> tuple[str, Optional[ast.expr]]:
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return statement.targets[0].id, statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id, statement.value
    return "", None


def plugin_texts(path: Path, tree: ast.Module) -> Iterator[str]:
    """What a module of the plugin gives to ``tr``, now or later."""
    yield from given_to_tr(tree)
    yield from words(path, tree)
    name_of = path.relative_to(ROOT).as_posix()
    scopes = [(tree.body, False)] + [(n.body, True) for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    for body, inside_class in scopes:
        for statement in body:
            name, value = _assigned(statement)
            if value is None:
                continue
            if inside_class and name in ATTRIBUTES:
                for text in constants(value):
                    yield from (tag for tag in (text.split(",") if name == "TAGS" else [text]) if tag)
            elif name_of == "plugin/help.py" and isinstance(value, ast.Constant):
                yield str(value.value)
            elif name in WORD_TABLES.get(name_of, ()):
                continue
            elif name == LISTED:
                yield from (text.split(": ", 1)[1] for text in constants(value))
            else:
                if isinstance(value, ast.Dict) and name_of == "plugin/help.py":
                    for item in value.values:
                        yield from constants(item)
                else:
                    yield from (text for text in constants(value) if reads_like_text(text))


def template(node: ast.AST) -> Optional[str]:
    """A string or an f-string with its gaps numbered: ``{0} has no band {1}.``

    >>> template(ast.parse("f'{path} has {len(x):d} bands'").body[0].value)
    '{0} has {1} bands'
    """
    if isinstance(node, ast.Constant):
        return node.value.replace("{", "{{").replace("}", "}}") if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        text, gaps = "", 0
        for piece in node.values:
            if isinstance(piece, ast.Constant):
                text += str(piece.value).replace("{", "{{").replace("}", "}}")
            else:
                text, gaps = f"{text}{{{gaps}}}", gaps + 1
        return text
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = template(node.left), template(node.right)
        if left is None or right is None:
            return None
        shift = len(re.findall(r"(?<!\{)\{\d+\}", left))
        return left + re.sub(r"(?<!\{)\{(\d+)\}", lambda gap: f"{{{int(gap[1]) + shift}}}", right)
    return None


def alternatives(node: ast.AST) -> list[ast.AST]:
    """A text that is put together, for each of the choices in it.

    >>> [ast.unparse(item) for item in alternatives(ast.parse("'a' + (' b' if x else '')").body[0].value)]
    ["'a' + ' b'", "'a' + ''"]
    """
    if isinstance(node, ast.IfExp):
        return [*alternatives(node.body), *alternatives(node.orelse)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = itertools.product(alternatives(node.left), alternatives(node.right))
        return [ast.BinOp(left=left, op=node.op, right=right) for left, right in sides]
    return [node]


def _is_format(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"


def _templates(node: ast.AST) -> Iterator[str]:
    """The outermost texts in ``node``, without those that are translated where they stand."""
    if isinstance(node, ast.Call) and _called(node)[0] == "tr":
        return
    if _is_format(node):
        found = template(node.func.value)
        if found is not None:  # its braces are gaps, after those of an f-string
            first = len(re.findall(r"(?<!\{)\{\d+\}(?!\})", found))
            numbers = itertools.count(first)
            yield re.sub(r"\{\{[^{}]*\}\}", lambda _: f"{{{next(numbers)}}}", found)
            return
    choices = alternatives(node) if isinstance(node, ast.BinOp) else []
    if len(choices) > 1 and all(template(each) is not None for each in choices):
        for each in choices:
            yield from _templates(each)
        return
    found = template(node)
    if found is not None:
        yield found
        if isinstance(node, ast.JoinedStr):  # words that are chosen inside
            for piece in node.values:
                if isinstance(piece, ast.FormattedValue):
                    yield from _templates(piece.value)
        return
    if isinstance(node, ast.FormattedValue):
        node = node.value
    for child in ast.iter_child_nodes(node):
        yield from _templates(child)


def is_sentence(text: str) -> bool:
    """Whether a template has enough words of its own to be recognized by them, and is for people."""
    if text in SAID:
        return True
    bare = re.sub(r"\{\d+\}", " ", text)
    words = re.findall(r"[A-Za-z][a-z']+", bare)
    if text != text.strip() or text in NO_SENTENCES or CITED.search(text) or NO_WORDS.search(text):
        return False
    return len(words) >= 2 and " " in bare.strip() and sum(map(len, words)) >= 7


def _called(node: ast.Call) -> tuple[str, str]:
    """The name of what is called, and of what it belongs to."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr, ast.unparse(node.func.value)
    return (node.func.id, "") if isinstance(node.func, ast.Name) else ("", "")


def core_texts(node: ast.AST) -> Iterator[str]:
    """The sentences and titles of a module of core, each with its gaps numbered."""
    if isinstance(node, ast.Call) and _called(node)[0] in SILENT:
        return
    if isinstance(node, ast.Call) and _called(node)[0] == "Check":  # whose names may be single words
        yield from (item.value for item in node.args[:1] if isinstance(item, ast.Constant))
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # what documents the code
        return
    if isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)) or _is_format(node):
        texts = list(_templates(node))
        yield from filter(is_sentence, texts)
        if texts:
            return
    for child in ast.iter_child_nodes(node):
        yield from core_texts(child)


def terminal_texts(tree: ast.Module) -> Iterator[str]:
    """The errors and notes of a module of the command line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            yield from core_texts(node.exc)
        elif isinstance(node, ast.Call) and _called(node)[0] in ("note", "step", "error"):
            for item in node.args:
                yield from core_texts(item)


def sentences_of(path: Path, tree: ast.Module) -> Iterator[str]:
    """The sentences of a module of core that are recognized when they are shown."""
    name = path.relative_to(ROOT).as_posix()
    if not name.startswith(ELSEWHERE):
        yield from terminal_texts(tree) if name.startswith(TERMINAL) else core_texts(tree)


def designer_texts() -> set[str]:
    """What people read in the ready-made models of the designer; ``plugin/ready_made.py`` shows it."""
    source = (ROOT / "plugin" / "ready_made.py").read_text(encoding="utf-8")
    shown = ast.literal_eval(
        next(line for line in source.splitlines() if line.startswith("TEXTS = ")).partition(" = ")[2]
    )
    found: set[str] = set()
    for path in (ROOT / "resources" / "designer").glob("*.model3"):
        for option in ET.parse(path).iter("Option"):
            found |= {option.get("value", "")} if option.get("name") in shown else set()
            if option.get("name") == "help" and option.get("type") == "Map":
                found |= {each.get("value", "") for each in option if not each.get("name", "").startswith("ALG_C")}
    return {text for text in found if re.search("[A-Za-z]{3}", text)}


def card_texts() -> set[str]:
    """What people read in the cards of the models that come with TerraClara: names, titles, and sentences with gaps."""
    sys.path.insert(0, str(ROOT / "build"))
    from terraclara.core.model import catalog

    found: set[str] = set()
    said: set[str] = set()
    for entry in catalog():
        card = entry.card
        if card is None or ROOT not in Path(entry.path).resolve().parents:
            continue
        found.add(card.title)
        for spec in card.outputs:
            found |= {spec.description, *(item.name for item in spec.classes)}
        texts = (card.description, card.calibration, card.licence)
        texts += (card.domain.get("known_limits", ""), card.metrics.get("test_set", ""))
        said |= {each for text in texts for each in re.split(r"(?<=[.?!]) (?=[A-Z])", text)}
    return {text for text in found | generalized(said) - NO_SENTENCES if re.search("[a-z]{3}", text)}


#: What differs between cards that say the same: figures and ids of models.
_VARYING = re.compile(r"\b(?:[a-z]+-s2-\d+m\b|\d+(?:\.\d+)?%?)")


def generalized(texts: set[str]) -> set[str]:
    """The texts, those that differ in figures alone as one with gaps for them.

    >>> sorted(generalized({"It holds 3 of 4.", "It holds 2 of 4.", "Level 2 {a}"}))
    ['It holds {0} of 4.', 'Level 2 {{a}}']
    """
    alike: dict[str, list[str]] = {}
    for text in sorted(texts):
        alike.setdefault(_VARYING.sub("\0", text), []).append(text)
    found = set()
    for shape, group in alike.items():
        columns = list(zip(*map(_VARYING.findall, group)))
        numbers = itertools.count()
        values = [f"{{{next(numbers)}}}" if len(set(column)) > 1 else column[0] for column in columns]
        pieces = shape.replace("{", "{{").replace("}", "}}").split("\0")
        found.add("".join(itertools.chain(*itertools.zip_longest(pieces, values, fillvalue=""))))
    return found


def core_sentences() -> dict[str, set[str]]:
    """The sentences of the core that are recognized when they are shown, each with the files it is in."""
    found: dict[str, set[str]] = {}
    for path in python_files("core"):
        for text in sentences_of(path, ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, set()).add(path.relative_to(ROOT).as_posix())
    for text in card_texts():
        found.setdefault(text, set()).add("core/model/card.py")
    return found


def core_values(listed: Collection[str]) -> dict[str, dict[int, dict[str, set[str]]]]:
    """The words, with their files, that stand in the gaps of ``listed`` sentences, by sentence and number of the gap.

    Words that are sentences themselves are recognized without.
    """
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in python_files("core")}
    values = GapValues(trees, template)
    found: dict[str, dict[int, dict[str, set[str]]]] = {}
    for path in trees:
        for text, gaps_ in values.of_sentences(path, listed.__contains__).items():
            for number, texts in gaps_.items():
                for each in texts.difference(listed):
                    files = found.setdefault(text, {}).setdefault(number, {}).setdefault(each, set())
                    files.add(path.relative_to(ROOT).as_posix())
    return found


def collected() -> dict[str, set[str]]:
    """Each text with the files it is in."""
    found = {text: set(files) for text, files in core_sentences().items()}
    for gaps_ in core_values(set(found)).values():
        for texts in gaps_.values():
            for text, files in texts.items():
                found.setdefault(text, set()).update(files)
    for path in [*python_files("plugin"), *python_files("core")]:
        name = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = [*given_to_tr(tree), *words(path, tree)]
        for text in inside if name.startswith("core") else plugin_texts(path, tree):
            if text.strip():
                found.setdefault(text, set()).add(name)
    for text in designer_texts():
        found.setdefault(text, set()).add("plugin/ready_made.py")
    return found


# Files of translations


def ts_path(language: str) -> Path:
    return FOLDER / f"terraclara_{language}.ts"


def read_ts(language: str) -> dict[str, str]:
    """The translations of a language that are finished."""
    if not ts_path(language).exists():
        return {}
    tree = ET.parse(ts_path(language))
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source") or ""] = translation.text
    return found


def ts_text(language: str, found: dict[str, set[str]], known: dict[str, str]) -> str:
    """A .ts file: sorted by text, without numbers of lines, so that branches merge."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(found):
        message = ET.SubElement(context, "message")
        for name in sorted(found[text]):
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"


def files_wanted(changes: Optional[dict[str, dict[str, str]]] = None) -> dict[Path, str]:
    """What the files of text should hold, with ``changes`` of languages."""
    found = collected()
    listed = core_sentences()
    values = {
        text: {number: sorted(texts) for number, texts in sorted(gaps_.items())}
        for text, gaps_ in sorted(core_values(listed).items())
    }
    wanted = {
        FOLDER / "sentences.json": json.dumps(sorted(listed), ensure_ascii=False, indent=0) + "\n",
        FOLDER / "values.json": json.dumps(values, ensure_ascii=False, indent=0) + "\n",
    }
    for language in LANGUAGES:
        known = {**read_ts(language), **(changes or {}).get(language, {})}
        known = {source: typeset(language, text) for source, text in known.items()}
        wanted[ts_path(language)] = ts_text(language, found, known)
    return wanted


def write(changes: Optional[dict[str, dict[str, str]]] = None) -> None:
    FOLDER.mkdir(exist_ok=True)
    for path, text in files_wanted(changes).items():
        path.write_text(text, encoding="utf-8")
    for language in LANGUAGES:
        compiled = ts_path(language).with_suffix(".qm")
        command = ["lrelease", "-silent", "-nounfinished", str(ts_path(language)), "-qm", str(compiled)]
        try:
            subprocess.run(command, check=True)
        except FileNotFoundError:
            raise SystemExit("lrelease is not installed; on Debian it is in qttools5-dev-tools.") from None


# What a translation must keep


def gaps(text: str) -> Counter[str]:
    """The places that values are put into, each with its number or name and its format.

    >>> sorted(gaps("{} of {:.3g}")) == sorted(gaps("de {1:.3g}, {0}"))
    True
    """
    found: Counter[str] = Counter(re.findall(r"%n|%\d", text))
    for place, gap in enumerate(re.findall(r"\{([^{}]*)\}", text.replace("{{", "").replace("}}", ""))):
        name, colon, form = gap.partition(":")
        found[f"{name or place}{colon}{form}"] += 1
    return found


def accelerators(text: str) -> int:
    return len(re.findall(r"&(?![&a-z#0-9]+;)\w", text))


_DECIMALS = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.]*\d)")


def faults(source: str, text: str) -> list[str]:
    """What is wrong with a translation."""
    found = []
    if not text.strip():
        return ["it is empty"]
    ours, theirs = gaps(source), gaps(text)
    if ours != theirs:
        found.append(f"its gaps are {sorted(theirs.elements())}, not {sorted(ours.elements())}")
    if accelerators(source) != accelerators(text):
        found.append("it has another number of & (keys)")
    if Counter(re.findall(r"</?\w+", source)) != Counter(re.findall(r"</?\w+", text)):
        found.append("its tags differ")
    for side, ours_, theirs_ in (
        ("begins", source[: len(source) - len(source.lstrip(" \n"))], text[: len(text) - len(text.lstrip(" \n"))]),
        ("ends", source[len(source.rstrip(" \n")) :], text[len(text.rstrip(" \n")) :]),
    ):
        if ours_ != theirs_:
            found.append(f"it {side} with other spaces")
    if sorted(_DECIMALS.findall(source)) != sorted(_DECIMALS.findall(text)):
        found.append("its numbers differ; they keep their decimal point")
    if source.rstrip().endswith("…") != text.rstrip().endswith("…"):
        found.append("it lost or gained an ellipsis")
    if re.findall(r"\*\.\w+", source) != re.findall(r"\*\.\w+", text):
        found.append("its patterns of files differ")
    if ";;" in source and source.count(";;") != text.count(";;"):
        found.append("its list of filters differs")
    return found


def typeset(language: str, text: str) -> str:
    """French sets a space that does not break before double punctuation and inside quotes.

    >>> typeset("fr", "Ici: « là » ? `a: b`").replace("\\u00a0", "~")
    'Ici~: «~là~»~? `a: b`'
    """
    if language != "fr":
        return text
    parts = re.split(r"(`[^`]*`|<[^ ][^>]*>?|\{\{.*\}\}|\{[^{}]*\}|::)", text)  # what is typed, tags and gaps
    for k in range(0, len(parts), 2):
        part = re.sub(r" ([:;?!»%])|([:;?!](?=\s|$)|»)", "\u00a0\\1\\2", parts[k].replace("«", "«\u00a0"))
        parts[k] = re.sub("\u00a0[\u00a0 ]+", "\u00a0", part)
    return "".join(parts)


def applied(language: str, path: Path) -> dict[str, dict[str, str]]:
    """The translations of a file by language; ``SystemExit`` where one is wrong."""
    given = json.loads(path.read_text(encoding="utf-8"))
    languages = LANGUAGES if language == "all" else (language,)
    known, wrong = collected(), []
    changes: dict[str, dict[str, str]] = {name: {} for name in languages}
    for source, texts in given.items():
        texts = texts if isinstance(texts, list) else [texts]
        if source not in known:
            wrong.append(f"No such text: {source!r}")
            continue
        if len(texts) != len(languages):
            wrong.append(f"{len(texts)} translations for {len(languages)} languages: {source!r}")
            continue
        for name, text in zip(languages, texts):
            if text == "":
                continue
            problems = faults(source, text)
            if problems:
                wrong.append(f"{name}: {'; '.join(problems)}: {source!r} -> {text!r}")
            else:
                changes[name][source] = text
    for line in wrong:
        print(line, file=sys.stderr)
    return changes


def missing(language: str) -> dict[str, object]:
    """What is not translated."""
    known = {name: read_ts(name) for name in LANGUAGES}
    texts = sorted(collected().items(), key=lambda item: (sorted(item[1])[-1], item[0]))  # the plugin's last
    if language != "all":
        return {text: "" for text, _ in texts if text not in known[language]}
    return {
        text: [known[name].get(text, "") for name in LANGUAGES]
        for text, _ in texts
        if any(text not in known[name] for name in LANGUAGES)
    }


def stale() -> Iterable[Path]:
    return [path for path, text in files_wanted().items() if not path.exists() or path.read_text("utf-8") != text]


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check")
    commands.add_parser("missing").add_argument("language", choices=["all", *LANGUAGES])
    apply = commands.add_parser("apply")
    apply.add_argument("language", choices=["all", *LANGUAGES])
    apply.add_argument("file", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "update":
        write()
    elif given.command == "check":
        for path in stale():
            print(f"{path.relative_to(ROOT)} is not current; run scripts/translate.py update.")
        return 1 if stale() else 0
    elif given.command == "missing":
        print(json.dumps(missing(given.language), ensure_ascii=False, indent=1))
    else:
        write(applied(given.language, given.file))
    return 0


if __name__ == "__main__":
    sys.exit(main())
