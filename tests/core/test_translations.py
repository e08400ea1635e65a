"""Every text of the interface reaches Qt's translation, and every translation keeps what its text holds."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from typing import Any, Iterator

import pytest


@pytest.fixture(scope="module")
def translate(repository: Path) -> Any:
    spec = importlib.util.spec_from_file_location("translate", repository / "scripts" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# What escapes

#: Calls whose arguments people see.
_SHOWING = {
    *(
        "setText",
        "setToolTip",
        "addItems",
        "setStatusTip",
        "setWhatsThis",
        "setTitle",
        "setWindowTitle",
        "setPlaceholderText",
    ),
    *("setSpecialValueText", "setSuffix", "setPrefix", "setLabelText", "setDialogTitle", "setHtml", "setPlainText"),
    *("setHeaderLabels", "setHorizontalHeaderLabels", "setHeaderLabel", "setFilter", "setHelp", "setInformativeText"),
    *("addItem", "insertItem", "addTab", "addRow", "addMenu", "addAction", "addToolBarIcon", "setProgressText"),
    *(
        "pushMessage",
        "pushInfo",
        "pushWarning",
        "pushSuccess",
        "pushCritical",
        "reportError",
        "showMessage",
        "drawText",
    ),
    *("warning", "information", "question", "critical", "about", "getOpenFileName", "getOpenFileNames"),
    *("getSaveFileName", "getExistingDirectory", "getText", "getItem", "setClearValueMode", "labeled", "Bar"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QAction", "QMenu"),
    *("QTableWidgetItem", "QListWidgetItem", "QTreeWidgetItem", "QgsCollapsibleGroupBox", "QgsDockWidget"),
    *("QMessageBox", "QProgressDialog", "Answer", "setName", "setButtonText", "addButton"),
}
#: What is the same in every language.
_SAME = {"TerraClara", "MB", "GB", "CRS", "GPKG", "GeoTIFF", "laws.json"}
#: What QGIS wants first of these is a name in the code.
_KEYED = re.compile(r"Qgs(Processing(Parameter|Output))\w+")


def _words(text: str) -> bool:
    """Whether a text has words once tags, entities, styles and names of the code are taken away."""
    bare = re.sub(r"<[^>]*>|&\w+;|\{[^}]*\}", " ", text)
    return bool(re.search(r"[^\W\d_]{2,}", bare)) and bare.strip() not in _SAME


def _spoken(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals in what is shown that pass neither ``tr`` nor ``sentence``."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in ("tr", "sentence", "told", "findData", "get", "pop", "join", "replace", "split", "strip", "connect"):
            return
        if name == "format" and isinstance(node.func, ast.Attribute):
            yield from _spoken(node.func.value)
            for item in node.args:
                if isinstance(item, (ast.Constant, ast.IfExp)):
                    yield from _spoken(item)
            return
        if name not in _SHOWING:
            return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _words(node.value):
            yield node.lineno, node.value
        return
    if isinstance(node, ast.JoinedStr):
        whole = "".join(item.value if isinstance(item, ast.Constant) else "{}" for item in node.values)
        if _words(whole):
            yield node.lineno, whole
        return
    if isinstance(node, (ast.Compare, ast.Subscript, ast.Lambda, ast.Attribute)):
        return
    for child in ast.iter_child_nodes(node):
        if not (isinstance(node, ast.IfExp) and child is node.test) and not isinstance(child, ast.keyword):
            yield from _spoken(child)


def escaped(source: str) -> list[tuple[int, str]]:
    """Literals of a module of the plugin that people would see in English whatever their language is."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            for item in node.exc.args:
                found += _spoken(item)
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if _KEYED.fullmatch(name):
                arguments = node.args[1:2] + [k.value for k in node.keywords if k.arg in ("description", "fileFilter")]
            elif name in _SHOWING:
                arguments = [
                    *node.args[:1],
                    *(node.args[1:] if name not in ("addItem", "addAction", "insertItem") else []),
                ]
            else:
                continue
            for item in arguments:
                found += _spoken(item)
    return found


def test_no_text_of_the_plugin_escapes(translate: Any) -> None:
    for path in translate.python_files("plugin"):
        assert not escaped(path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize(
    "code",
    [
        "label.setText('Hello you')",
        "label.setText(f'{n} pixels')",
        "QLabel('Model')",
        "box.addItem('nothing', '')",
        "form.addRow('Device', widget)",
        "feedback.pushInfo('Done: {}'.format(n))",
        "QgsProcessingParameterNumber('SCALE', 'Scale of it')",
        "raise ParameterError(f'There is no {x}.')",
        "label.setText('yes' if good else tr('no'))",
        "QMessageBox.warning(self, tr('Laws'), 'It failed')",
    ],
)
def test_what_escapes_is_found(code: str) -> None:
    assert escaped(code)


@pytest.mark.parametrize(
    "code",
    [
        "label.setText(tr('Hello you'))",
        "label.setText(f\"<span style='color:#b3261e'>{escape(text)}</span>\")",
        "label.setText(tr('{} of {}').format(n, 'x' + name))",
        "box.addItem(name, 'value')",
        "QgsProcessingParameterNumber('SCALE', tr('Scale of it'))",
        "raise ParameterError(sentence(error))",
        "spin.setSuffix(' MB')",
    ],
)
def test_what_does_not_escape_is_let_be(code: str) -> None:
    assert not escaped(code)


def _unsaid(source: str) -> list[int]:
    """Lines where an error of the core is shown as it is, in English."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str":
            found += [node.lineno for item in node.args if isinstance(item, ast.Name) and item.id in ("error", "fault")]
        if isinstance(node, ast.keyword) and node.arg in ("note", "say", "warn"):
            found += [node.value.lineno] if getattr(node.value, "attr", "").startswith("push") else []
    return found


def test_errors_and_notes_of_the_core_pass_the_catalog(translate: Any) -> None:
    assert _unsaid("show(str(error))\nmake(note=feedback.pushInfo)") == [1, 2]
    assert not _unsaid("show(sentence(error))\nmake(note=told(feedback.pushInfo))")
    for path in translate.python_files("plugin"):
        assert not _unsaid(path.read_text(encoding="utf-8")), f"{path.name}: give it to sentence() or told()"


# What is collected


def test_what_is_given_to_tr_is_collected(translate: Any) -> None:
    """A text that ``tr`` gets through a variable must stand in a table that the collection knows."""
    collected = translate.collected()
    for text in ("Biophysical retrieval…", "Cloud detection", "Canopy", "flags", "Fast", "&Device", "leaf area index"):
        assert text in collected, text
    for text in ("{0} has no band {1}; it has {2}.", "Leaf area index", "cloud shadow"):
        assert text in collected, text
    for path in translate.python_files("plugin"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                (text,) = node.args
                assert not isinstance(text, ast.JoinedStr), f"{path.name}:{node.lineno} use .format, not an f-string"
                if isinstance(text, ast.Constant):
                    assert not text.value or text.value in collected, text.value


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("raise SceneError(f'{path} has no band {name}.')", ["{0} has no band {1}."]),
        ("raise SceneError('It has ' + f'no {a} and ' f'no {b} here.')", ["It has no {0} and no {1} here."]),
        ("notes.append(f'The scene was padded by {n:.2f}.')", ["The scene was padded by {0}."]),
        ("text = f'Nothing lies in {place}; move it.'", ["Nothing lies in {0}; move it."]),
        ("OutputSpec('mean', description='Leaf area index')", ["Leaf area index"]),
        ("raise ValueError('a fault of the code itself')", []),
        ("path.with_name('some words of a name')", []),
        ("'what a module is about'", []),
        ("return 'The {} of it'.format(name)", ["The {0} of it"]),
        ("return f'The {a} and {{}} of it'.format(name)", ["The {0} and {1} of it"]),
        ("raise SceneError(f'A {{brace}} stays in {x}.')", ["A {{brace}} stays in {0}."]),
    ],
)
def test_sentences_of_the_core_are_collected(translate: Any, code: str, texts: list[str]) -> None:
    assert list(translate.core_texts(ast.parse(code))) == texts


def test_what_is_said_is_said_somewhere(translate: Any) -> None:
    assert set(translate.core_sentences()) >= translate.SAID


# The words in the gaps of sentences


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('raise E(f"They name the same {\'places\' if x else \'bands\'}")', {0: {"places", "bands"}}),
        ('raise E(f"They have the bands {names} or {names or \'none\'}.")', {1: {"none"}}),
        ("def f(x):\n  kind = 'sets' if x else 'intervals'\n  say(f'There are no {kind} here')",
         {0: {"sets", "intervals"}}),
        ("def f():\n  for name, n in (('noise', 1), (x, 2)): say(f'There is no {name} of {n} here')", {0: {"noise"}}),
        ("_T = {1: 'page', 2: 'model'}\ndef f(x): say(f'This is not the name of a {_T[x]}')", {0: {"page", "model"}}),
        ("def f(x, what='sizes'): say(f'It has {what} here, {x}')\nf(1, 'axes')\nf(2, what='bounds')",
         {0: {"sizes", "axes", "bounds"}}),
        ("class A:\n  def __init__(self, why): say(f'It does not work: {why}')\nA('no room')", {0: {"no room"}}),
        ('def f(n): say(f"There lie {counted(n, \'plot\')} on it")', {0: {"{0} plot", "{0} plots"}}),
        ("def g(x):\n  return 'unknown'\ndef f(): say(f'The day here is {g(1)}')", {0: {"unknown"}}),
        ("def f(x): say(f'There lies {x} here', f'Give them the type {x}')\nf('float32')\nf(len(z))\nf('a_key')", {}),
        ("def f(x): f(x); say(f'There lies {x} here')", {}),
    ],
)  # fmt: skip
def test_words_in_gaps_are_followed_to_where_they_are_written(
    translate: Any, code: str, words: dict[int, set[str]]
) -> None:
    path = Path("some.py")
    values = translate.GapValues({path: ast.parse(code)}, translate.template)
    (found,) = values.of_sentences(path, translate.is_sentence).values() or ({},)
    assert found == words


def test_words_in_gaps_are_among_the_texts(translate: Any) -> None:
    values = translate.core_values(set(translate.core_sentences()))
    assert values["{0}, {1}, names the same {2}"][2].keys() == {"bands", "places"}
    texts = translate.collected().keys()
    assert not [word for gaps in values.values() for words in gaps.values() for word in words if word not in texts]


# The translations


def test_lists_are_current(translate: Any) -> None:
    stale = [path.name for path in translate.stale()]
    assert not stale, "run `make translations`"


@pytest.mark.parametrize("language", ["es", "fr", "pt"])
def test_every_text_is_translated(translate: Any, language: str) -> None:
    left = translate.collected().keys() - translate.read_ts(language).keys()
    assert not left, f"scripts/translate.py missing {language}"


@pytest.mark.parametrize("language", ["es", "fr", "pt"])
def test_translations_keep_gaps_keys_tags_and_spaces(translate: Any, language: str) -> None:
    wrong = {text: translate.faults(text, given) for text, given in translate.read_ts(language).items()}
    assert not {text: faults for text, faults in wrong.items() if faults}


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{} of {}", "{} de"),
        ("{0} has {1}", "{0} tiene {2}"),
        ("{:.3g} here", "{} aquí"),
        ("&Map", "Mapa"),
        (" m", "m"),
        ("Edit…", "Editar"),
        ("<b>Scene.</b>", "Escena."),
        ("Laws (*.json)", "Leyes (*.csv)"),
        ("A {{brace}} in {0}", "Una {0} en {0}"),
        ("Yes", " "),
        ("Counts 1.25 times", "Cuenta 1,25 veces"),
    ],
)
def test_what_a_translation_loses_is_found(translate: Any, source: str, translation: str) -> None:
    assert translate.faults(source, translation)


@pytest.mark.parametrize(
    ("given", "set_right"),
    [
        ("Carte: ici ; là ? Oui !", "Carte~: ici~; là~? Oui~!"),
        ("«Couche» et « {} »", "«~Couche~» et «~{}~»"),
        ("90 % de {}: {:.1%}; {0}?", "90~% de {}~: {:.1%}~; {0}~?"),
        ("; {} de plus", "~; {} de plus"),
        ('comme {{"low": {{"lai": 0}}}}, crs=EPSG:...', 'comme {{"low": {{"lai": 0}}}}, crs=EPSG:...'),
        ("Voir http://a.b/?c, à 10:45, crs=EPSG:32631", "Voir http://a.b/?c, à 10:45, crs=EPSG:32631"),
        ("<span style='color: red'>Ici:</span> `lai: 3`", "<span style='color: red'>Ici~:</span> `lai: 3`"),
        ("Déjà~: bien", "Déjà~: bien"),
    ],
)
def test_french_punctuation(translate: Any, given: str, set_right: str) -> None:
    found = translate.typeset("fr", given.replace("~", "\u00a0"))
    assert found.replace("\u00a0", "~") == set_right
    assert translate.typeset("fr", found) == found
    assert translate.typeset("es", given) == given


def test_french_texts_have_the_spaces_of_french(translate: Any) -> None:
    known = translate.read_ts("fr")
    assert len(known) > 2000
    for text in known.values():
        bare = re.sub(r"`[^`]*`|<[^ ][^>]*>?|&\w+;|::|\{\{.*\}\}|\{[^{}]*\}", "x", text)
        assert not re.search(r" [:;?!»%]|« |(^|[^\u00a0])([:;?!](\s|$)|»)|«[^\u00a0]", bare), text


def test_gaps_may_change_places_by_number(translate: Any) -> None:
    assert not translate.faults("{} of {}", "de {1}, {0}")
    assert not translate.faults("{0} has {1}", "{1} de {0}")


def test_glossary_is_kept(translate: Any) -> None:
    """A term of the glossary is translated in one way."""
    rows = re.findall(
        r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", (translate.FOLDER / "glossary.md").read_text(), re.M
    )
    assert len(rows) > 20
    for number, language in enumerate(("es", "fr", "pt"), 1):
        known = translate.read_ts(language)
        for row in rows[2:]:
            term, wanted = row[0].strip(), row[number].strip()
            if term in known:
                assert known[term].lower() == wanted.lower(), term


def test_apply_refuses_what_is_wrong(translate: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "batch.json"
    path.write_text(
        '{"&Device": ["&Dispositivo", "Périphérique", "&Dispositivo"], "No such text": ["", "", ""]}', "utf-8"
    )
    assert translate.applied("all", path) == {
        "es": {"&Device": "&Dispositivo"},
        "fr": {},
        "pt": {"&Device": "&Dispositivo"},
    }
    told = capsys.readouterr().err
    assert "number of &" in told
    assert "No such text" in told


def _bare(translate: Any, source: str) -> list[str]:
    """Constants in functions that read like several words of text and are given to no ``tr``."""
    tree = ast.parse(source)
    said = {
        id(item)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "sentence")
        for item in ast.walk(node)
    }
    said |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # what documents the code
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    inside = {id(item): item for node in functions for part in node.body for item in ast.walk(part)}
    return [
        item.value
        for key, item in inside.items()
        if key not in said
        and isinstance(item, ast.Constant)
        and isinstance(item.value, str)
        and " " in item.value.strip()
        and translate.reads_like_text(re.sub("<[^>]*>?", "", item.value))
    ]


def test_no_text_waits_in_a_variable_untranslated(translate: Any) -> None:
    assert _bare(translate, "def f():\n    'What f does.'\n    text = 'No scene here' if x else tr('Some of it')") == [
        "No scene here"
    ]
    for path in translate.python_files("plugin"):
        found = [text for text in _bare(translate, path.read_text(encoding="utf-8")) if " IS NOT NULL" not in text]
        found = [text for text in found if text != "Single Box"]  # what QGIS calls a style of scale bars
        assert not found, path.name
