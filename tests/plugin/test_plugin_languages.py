"""The plugin in other languages: what is loaded, what is shown, and the sentences of the core."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Iterator

import pytest

pytest.importorskip("qgis.core")

from pseudo_locale import PseudoTranslator, english, longer, texts
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMainWindow
from terraclara.core import i18n as core
from terraclara.plugin import i18n

LANGUAGES = ("es", "fr", "pt")
# Debian's qgis_process is a wrapper that passes an option the program refuses.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture
def locale(qgis_app: Any) -> Iterator[Any]:
    """A function that sets the language of QGIS, as its options do."""
    settings = QgsSettings()
    keys = ("locale/userLocale", "locale/overrideFlag")
    before = {key: settings.value(key) for key in keys}

    def choose(name: str) -> None:
        settings.setValue("locale/userLocale", name)
        settings.setValue("locale/overrideFlag", True)

    yield choose
    i18n.uninstall()
    for key, value in before.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)


@pytest.fixture
def pseudo(qgis_app: Any) -> Iterator[None]:
    """The made-up language."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    core.speak("xx", i18n.tr)
    yield
    core.speak(core.ENGLISH, None)
    QCoreApplication.removeTranslator(translator)


class Window:
    """What the plugin uses of QGIS' interface."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.addToolBar, self.mainWindow = self.window.addToolBar, lambda: self.window
        self.addPluginToRasterMenu = self.removePluginRasterMenu = lambda *_: None

    def activeLayer(self) -> None:
        return None


# Loading


@pytest.mark.parametrize("name", ["es", "es_ES", "es_MX", "pt_BR", "pt_PT", "fr"])
def test_the_language_of_qgis_is_loaded_and_let_go(locale: Any, name: str) -> None:
    locale(name)
    i18n.install()
    assert i18n.tr("Land cover") != "Land cover"
    i18n.uninstall()
    assert i18n.tr("Land cover") == "Land cover"


@pytest.mark.parametrize("name", ["en_US", "de", "zh-Hans", "C", ""])
def test_other_languages_stay_english(locale: Any, name: str) -> None:
    locale(name)
    i18n.install()
    assert i18n.tr("Land cover") == "Land cover"
    assert i18n.sentence("There is no device x; choose auto, cpu.") == "There is no device x; choose auto, cpu."


def test_installed_twice_is_removed_once(locale: Any) -> None:
    locale("fr")
    i18n.install()
    i18n.install()
    i18n.uninstall()
    assert i18n.tr("Land cover") == "Land cover"


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_files_are_those_of_the_texts(locale: Any, repository: Path, language: str) -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("translate", repository / "scripts" / "translate.py")
    translate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translate)
    locale(language)
    i18n.install()
    known = translate.read_ts(language)
    assert len(known) > 500
    for text, translation in known.items():
        assert i18n.tr(text) == translation, "run `make translations`"


# What is shown


def test_menu_help_and_errors_in_spanish(locale: Any, qgis_processing: Any, tmp_path: Path) -> None:
    import terraclara

    locale("es")
    iface = Window()
    plugin = terraclara.classFactory(iface)
    plugin.initGui()
    try:
        assert plugin.actions["terraclaraLandCover"].text() == "Cobertura del suelo…"
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("terraclara:mapchange")
        assert algorithm.displayName() == "Cambio entre dos mapas"
        assert algorithm.shortHelpString().startswith("<p>Dice qué")
        assert "ráster" in algorithm.parameterDefinition("FIRST").help()
        _, good = algorithm.run({"FIRST": "", "OUTPUT": "x.tif"}, QgsProcessingContext(), QgsProcessingFeedback())
        assert not good
        dialog = plugin.open_dialog("clouds.CloudDialog")
        assert dialog.windowTitle() == "Detección de nubes"
        # An error of the core, through the algorithm.
        clouds = QgsApplication.processingRegistry().createAlgorithmById("terraclara:clouds")
        damaged = tmp_path / "nothing.tif"
        damaged.write_bytes(b"no image")
        run = {"INPUT": str(damaged), "OUTPUT": str(tmp_path / "map.tif")}
        feedback = QgsProcessingFeedback(False)
        clouds.run(run, QgsProcessingContext(), feedback)
        assert str(damaged) in feedback.textLog()
        assert "no se puede" in feedback.textLog()
    finally:
        plugin.unload()
    assert i18n.tr("Land cover") == "Land cover"


#: Names of models, products and methods, what files and cards say themselves, and what users type.
_NAMES = re.compile(
    r"^(\W|\d|auto|cpu|cuda|rocm|migraphx|directml|coreml|tensorrt|openvino|TerraClara|Deepness|ONNX|LAI|FAPAR|FVC|CCC"
    r"|CWC|LCC|GeoTIFF|deeplift|gradient\w*|gradient_input|integrated_gradients|occlusion|\w+_shapley|smoothgrad|guided"
    r"|lrp|MB|GB|clouds?-\w+|ukis\S*|s2cloudless\S*|B\d\w*|OK|Cancel|Close|Restore Defaults|Apply|PROSAIL|PROSPECT|SAIL"
    r"|RMSE|CRPS|Landsat|Sentinel|Kappa)+$"
)


def _untranslated(shown: Iterator[str]) -> list[str]:
    return sorted({text for text in map(english, shown) if text and not _NAMES.match(text)})


def test_every_algorithm_speaks_the_language(pseudo: None, provider: Any) -> None:
    for registered in provider.algorithms():
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(registered.id())
        shown = [algorithm.group(), algorithm.shortHelpString(), *algorithm.tags()]
        if not isinstance(registered, QgsProcessingModelAlgorithm):  # whose name is its id as well
            shown.append(algorithm.displayName())
        for item in algorithm.parameterDefinitions():
            shown += [item.description(), item.help()]
        shown += [
            item.description() for item in algorithm.outputDefinitions() if item.name() not in _destinations(algorithm)
        ]
        assert not _untranslated(iter(shown)), registered.id()


def _destinations(algorithm: Any) -> set[str]:
    return {item.name() for item in algorithm.destinationParameterDefinitions()}


@pytest.mark.parametrize("name", ["retrieve.RetrieveDialog", "clouds.CloudDialog"])
def test_dialogs_speak_the_language(pseudo: None, provider: Any, qgis_iface: Any, name: str) -> None:
    from importlib import import_module

    module, kind = name.split(".")
    dialog = getattr(import_module(f"terraclara.plugin.dialogs.{module}"), kind)(qgis_iface)
    try:
        dialog.card.clear()  # cards are written by the models' authors
        dialog.model.clear()
        assert not _untranslated(texts(dialog))
    finally:
        dialog.leave()


def test_laws_speak_the_language(pseudo: None, qgis_app: Any, qgis_processing: Any) -> None:
    from terraclara.core.retrieval.laws import DEFAULT_LAWS
    from terraclara.plugin.dialogs.laws import LawsDialog

    dialog = LawsDialog(DEFAULT_LAWS)
    table = dialog.table
    cells = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    heads = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    buttons = {button.text() for button in dialog.buttons.buttons()}  # Qt's own
    shown = [text for text in texts(dialog) if text not in buttons]
    assert not _untranslated(iter([*shown, *heads, *(cell.text() for cell in cells if cell is not None)]))


def test_the_dock_speaks_the_language(pseudo: None, qgis_app: Any, qgis_new_project: Any) -> None:
    from qgis.gui import QgsMapCanvas
    from terraclara.plugin.docks.explain import ExplainDock

    iface = Window()
    canvas = QgsMapCanvas()
    iface.mapCanvas = lambda: canvas
    iface.addDockWidget = iface.window.addDockWidget
    iface.removeDockWidget = iface.window.removeDockWidget
    dock = ExplainDock(iface)
    try:
        assert not _untranslated(texts(dock.dock.widget()))
        assert not english(dock.dock.windowTitle())
    finally:
        dock.leave()


def test_published_models_speak_the_language(pseudo: None, qgis_app: Any) -> None:
    from terraclara.plugin.dialogs.published import PublishedDialog

    dialog = PublishedDialog(None)
    items = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert items
    buttons = {"Close", "&Close"}  # Qt's own
    assert not _untranslated(text for text in texts(dialog) if text not in buttons)
    # Size and license are what their authors call them.
    shown = [re.sub(r"\n[\d.]+ MB, [^;]+;", "", text) for text in items]
    assert not _untranslated(iter(shown))


def test_the_search_for_english_can_find_some() -> None:
    assert english("Maps them")
    assert english(f"{longer('Map')} it with them")
    assert not english(longer("Map it with them"))
    assert not english(f"<b>{longer('{} of')}</b> 3")


@pytest.mark.slow
@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_qgis_process_speaks_the_language(qgis_environment: dict[str, str]) -> None:
    command = [str(QGIS_PROCESS), "help", "terraclara:mapchange"]
    settings = Path(qgis_environment["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.write_text(f"{settings.read_text('utf-8')}[locale]\noverrideFlag=true\nuserLocale=es\n", encoding="utf-8")
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert "Cambio entre dos mapas" in done.stdout, done.stdout + done.stderr
