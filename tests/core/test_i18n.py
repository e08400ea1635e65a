"""Sentences that are recognized and translated, and the language of the environment."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core import i18n
from terraclara.core.cli import main

_LISTED = json.loads((i18n.FOLDER / "sentences.json").read_text(encoding="utf-8"))
_VALUES = st.text(st.characters(whitelist_categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=12)


@given(st.sampled_from(_LISTED), st.data())
def test_a_sentence_finds_the_template_it_was_made_from(text: str, data: st.DataObject) -> None:
    entry = i18n.template(text)
    values = {number: data.draw(_VALUES) for number in entry.gaps}
    sentence = i18n.filled(text, values)
    known = i18n.matched(sentence)
    assert known is not None
    found, given_back = known
    assert found.weight >= entry.weight  # another one may fit better still
    assert i18n.filled(found.text, given_back) == sentence
    if found.text == text and all(entry.pieces[1:-1]):  # of two gaps without a word between nobody knows which is which
        assert given_back == values


@pytest.mark.parametrize("text", _LISTED)
def test_every_template_is_recognized(text: str) -> None:
    entry = i18n.template(text)
    sentence = i18n.filled(text, {number: f"x{number}" for number in entry.gaps})
    assert i18n.matched(sentence)[0].text == text
    assert i18n.sentence(sentence, str.upper).startswith(re.sub(r"\{.*", "", text).upper()[:3])


def _bracketed(text: str) -> str:
    return f"[{text}]"


@pytest.mark.parametrize(
    ("sentence", "translated"),
    [
        (
            "a.shp has neither points nor polygons; choose the layer of the samples.",
            "[a.shp has neither points nor polygons; choose the layer of the samples.]",
        ),
        ("A path/to/x.tif: a.shp has neither points nor polygons; choose the layer of the samples.", None),
        ("nobody ever said this", "nobody ever said this"),
        ("", ""),
        ("cloud", "[cloud]"),
    ],
)
def test_sentences(sentence: str, translated: Any) -> None:
    found = i18n.sentence(sentence, _bracketed)
    assert "[" in found if translated is None else found == translated


def test_several_sentences_are_translated_each() -> None:
    first, second = (
        "a.shp has neither points nor polygons; choose the layer of the samples.",
        "The scene has no band B1; it has B2.",
    )
    both = i18n.sentence(f"{first} {second}", _bracketed)
    assert both == f"{i18n.sentence(first, _bracketed)} {i18n.sentence(second, _bracketed)}"
    assert both.count("[") >= 2


@pytest.mark.parametrize(
    ("sentence", "translated"),
    [
        ("Only 3 plots on 1 site: too few to correct a model and to judge it without each site; give so many "
         "that 6 remain without any one of them.",
         "[Only [3 plots] on [1 site]: too few to correct a model and to judge it without each site; give so many "
         "that 6 remain without any one of them.]"),
        ("a: None of the 2 models of clouds has its bands here. The scene lacks B02; it has B03. Choose a scene "
         "with these bands, name the bands of the file, or choose another model.",
         "a: [None of the 2 models of clouds has its bands here. [[The scene] lacks B02; it has B03. Choose a scene "
         "with these bands, name the bands of the file, or choose another model.]]"),
        ("CWC is left out. No model of 'cwc' has its bands here. cwc-landsat: The scene lacks B5; it has B02. Choose a "
         "scene with these bands, name the bands of the file, or choose another model.",
         "[CWC is left out. [No model of 'cwc' has its bands here. [cwc-landsat: [The scene] lacks B5; it has B02. "
         "Choose a scene with these bands, name the bands of the file, or choose another model.]]]"),
        ("Cancelled; complete so far: no map.", "[Cancelled; complete so far: [no map].]"),
        ("Cancelled; complete so far: plots.", "[Cancelled; complete so far: plots.]"),  # a name
    ],
)  # fmt: skip
def test_words_that_the_code_puts_into_a_gap_are_translated(sentence: str, translated: str) -> None:
    assert i18n.sentence(sentence, _bracketed) == translated


def test_without_the_list_of_words_they_stay_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    i18n.templates()
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    i18n.words_of_gaps.cache_clear()
    try:
        said = i18n.sentence("Cancelled; complete so far: no map.", _bracketed)
        assert said == "[Cancelled; complete so far: no map.]"
    finally:
        i18n.words_of_gaps.cache_clear()


def test_a_value_with_braces_is_not_filled_again() -> None:
    assert (
        i18n.sentence("{0} has neither points nor polygons; choose the layer of the samples.", _bracketed)
        == "[{0} has neither points nor polygons; choose the layer of the samples.]"
    )


@pytest.mark.parametrize("typed", [["Forest", "dryout", "water"], ["cloud", "mi bosque"]])
def test_classes_of_a_user_stay_as_they_were_typed(typed: list[str]) -> None:
    with i18n.spoken("es"):
        assert i18n.named_classes(typed) == typed


def test_classes_of_our_own_maps_are_all_translated() -> None:
    from terraclara.core.clouds.classes import CLASSES
    from terraclara.core.landcover.outputs import set_outputs

    names = [[item.name for item in CLASSES]]
    names += [[item.name for item in spec.classes] for spec in set_outputs(("a", "b", "c"), "p") if spec.classes]
    with i18n.spoken("es"):
        for given in names:
            assert all(said != name for said, name in zip(i18n.named_classes(given), given))


def test_a_lost_list_leaves_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    i18n.templates.cache_clear()
    try:
        assert i18n.sentence("There is no device x; choose auto, cpu.", _bracketed).startswith("There")
    finally:
        i18n.templates.cache_clear()


# Languages


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that asks for no language."""
    for name in i18n.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "ast_ES.UTF-8"}, "en"),
        ({"LC_MESSAGES": "pt_PT@euro", "LANG": "es_ES"}, "pt"),
        ({"LC_ALL": "C.UTF-8", "LC_MESSAGES": "pt", "LANG": "es"}, "en"),
        ({"LC_ALL": "", "LANG": "es"}, "es"),
        ({"TERRACLARA_LANGUAGE": "en", "LC_ALL": "es_MX"}, "en"),
        ({"LANG": "../x"}, "en"),
    ],
)
def test_the_language_of_the_environment(variables: dict[str, str], language: str) -> None:
    assert i18n.of_environment(variables) == language


@pytest.mark.parametrize("name", ["en", "de", "", "../es", "ES"])
def test_where_there_is_no_translation_english_is_spoken(name: str) -> None:
    with i18n.spoken(name):
        assert i18n.language() == "en"
        assert i18n.tr("Class") == "Class"


def test_a_language_is_spoken_for_a_while() -> None:
    with i18n.spoken("es"):
        assert (i18n.language(), i18n.tr("Class")) == ("es", "Clase")
        with i18n.spoken("fr"):
            assert i18n.tr("Class") == "Classe"
        assert i18n.tr("Class") == "Clase"
    assert (i18n.language(), i18n.tr("Class")) == ("en", "Class")


def test_damaged_translations_leave_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "terraclara_es.ts").write_text("<TS><message>", encoding="utf-8")
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    i18n.translations.cache_clear()
    try:
        with i18n.spoken("es"):
            assert i18n.tr("Class") == "Class"
    finally:
        i18n.translations.cache_clear()


def test_errors_of_the_command_line_follow_the_environment(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["run", "lai-s2-20m", "nothing.tif", "-o", "out.tif"]
    assert main(command) == 3
    english = capsys.readouterr().err
    environment.setenv("LANG", "es_ES.UTF-8")
    assert main(command) == 3
    spanish = capsys.readouterr().err
    assert "nothing.tif" in spanish
    assert spanish != english
    assert main([*command, "--json"]) == 3
    said = json.loads(capsys.readouterr().out.splitlines()[-1])["message"]
    assert said in english  # programs are told in English
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "list the catalog of models" in capsys.readouterr().out
