"""The dialog of packages and the diagnostics: what is missing is said, got with one button, and nothing freezes."""

from __future__ import annotations

import gc
import sys
import threading
import time
from pathlib import Path
from typing import Any, Iterator

import pytest

pytest.importorskip("qgis.core")

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingContext, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qt_loop import wait
from small_wheels import list_only, make_wheel, serve
from terraclara.core.install.wheels import PARTS, Wheel


@pytest.fixture
def offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: Any
) -> tuple[Path, dict[str, tuple[Wheel, ...]], Path]:
    """A folder of small wheels that are all that TerraClara needs, and a fresh profile."""
    import terraclara.plugin.dialogs.packages as dialogs
    import terraclara.plugin.packages as own

    folder = tmp_path / "wheels"
    chosen = {
        "models": (make_wheel(folder, "tcq_alpha", {"tcq_alpha/__init__.py": "VALUE = 7\n"}),),
        "training": (make_wheel(folder, "tcq_beta", {"tcq_beta/__init__.py": ""}),),
    }
    list_only(monkeypatch, chosen)
    monkeypatch.setattr(dialogs, "PARTS", sys.modules["terraclara.core.install.wheels"].PARTS)
    monkeypatch.setattr(own, "MODULES", {"models": ("tcq_alpha",), "training": ("tcq_beta",)})
    root = tmp_path / "profile" / "python" / "terraclara_packages"
    monkeypatch.setattr(own, "root", lambda: root)
    monkeypatch.setattr(own, "index", lambda: "http://127.0.0.1:9/simple")
    monkeypatch.setattr(sys, "path", list(sys.path))
    for name in ("tcq_alpha", "tcq_beta"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return folder, chosen, root


@pytest.fixture
def dialog(offered: Any) -> Iterator[Any]:
    from terraclara.plugin.dialogs.packages import PackagesDialog

    made = PackagesDialog(None)
    yield made
    wait(lambda: made._task is None)
    made.deleteLater()


def test_the_lists_agree() -> None:
    """The quick list at start-up says the same as the core's."""
    from terraclara.plugin.packages import MODULES

    assert {name: part.modules for name, part in PARTS.items()} == MODULES


def test_one_button(dialog: Any, offered: Any) -> None:
    folder, _, root = offered
    assert "Not installed. To download: 1 MB (tcq-alpha 1.0)" in dialog.notes["models"].text()
    assert dialog.checks["models"].isChecked()
    assert not dialog.checks["training"].isChecked()
    assert dialog.install_button.isEnabled()
    assert not dialog.remove_action.isEnabled()
    dialog.checks["models"].setChecked(False)
    assert not dialog.install_button.isEnabled()
    dialog.checks["training"].setChecked(True)
    assert dialog._wanted() == ["models", "training"]  # the second needs the first
    dialog.checks["training"].setChecked(False)
    dialog.checks["models"].setChecked(True)
    came: list[int] = []
    dialog.installed.connect(lambda: came.append(1))
    dialog.install(["models"], folder)
    assert dialog.close_button.text() == "Cancel"
    assert not dialog.install_button.isEnabled()
    wait(lambda: dialog._task is None)
    assert dialog.status.text() == "Installed. Everything is ready; QGIS need not be restarted."
    assert "Installed in your profile" in dialog.notes["models"].text()
    assert "Reading tcq-alpha" in dialog.log.toPlainText()
    assert came
    assert not dialog.install_button.isEnabled()
    import tcq_alpha

    assert Path(tcq_alpha.__file__).is_relative_to(root)
    dialog.repair_action.trigger()
    wait(lambda: dialog._task is None)
    assert "could not be downloaded" in dialog.status.text()  # the index is not there, and nothing is lost
    assert "Installed in your profile" in dialog.notes["models"].text()
    dialog.remove_action.trigger()
    wait(lambda: dialog._task is None)
    assert dialog.status.text() == "Removed. Restart QGIS."
    assert "Not installed" in dialog.notes["models"].text()  # though it is loaded still
    assert not [path for path in root.rglob("*") if path.is_file()]


@pytest.mark.parametrize("how", ["failed", "cancelled"])
def test_what_came_before_a_failure_is_told(
    dialog: Any, offered: Any, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts are installed one after the other: windows that wait for the first hear of it."""
    from terraclara.core.install import packages

    folder, chosen, _ = offered
    really = packages.obtain

    def second(wheel: Any, *given: Any, **options: Any) -> Path:
        while how == "cancelled" and wheel.package == "tcq-beta" and not options["cancelled"]():
            dialog_thread.set()
            time.sleep(0.01)
        if how == "cancelled" and wheel.package == "tcq-beta":
            raise packages.Cancelled("x")
        return really(wheel, *given, **options)

    dialog_thread = threading.Event()
    monkeypatch.setattr(packages, "obtain", second)
    if how == "failed":
        (folder / chosen["training"][0].file).unlink()
    came: list[int] = []
    dialog.installed.connect(lambda: came.append(1))
    dialog.install(["models", "training"], folder)
    if how == "cancelled":
        wait(dialog_thread.is_set)
        dialog.reject()
    wait(lambda: dialog._task is None)
    assert came == [1]
    assert dialog.status.text().endswith("Installed before that: Running models.")
    assert "nothing was changed" not in dialog.status.text()
    assert "Installed in your profile" in dialog.notes["models"].text()
    assert "Not installed" in dialog.notes["training"].text()


def test_through_qgis_network(dialog: Any, offered: Any, server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS's network access in a background thread, and the window stays alive."""
    import terraclara.plugin.packages as own

    folder, chosen, _ = offered
    address, root = server
    serve(root, folder, chosen["models"][0])
    monkeypatch.setattr(own, "index", lambda: address)
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    dialog.install_button.click()
    wait(lambda: dialog._task is None)
    timer.stop()
    assert "Installed." in dialog.status.text(), dialog.status.text()
    assert len(ticks) > 3


@pytest.mark.parametrize("how", ["no network", "not found", "empty folder", "read-only"])
def test_one_sentence_when_it_cannot_be(
    dialog: Any,
    offered: Any,
    server: Any,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    how: str,
) -> None:
    import terraclara.plugin.packages as own

    folder, _, root = offered
    source = None
    if how == "not found":
        monkeypatch.setattr(own, "index", lambda: server[0])
    elif how == "empty folder":
        source = tmp_path / "empty"
        source.mkdir()
    elif how == "read-only":
        root.parent.parent.mkdir(parents=True)
        root.parent.write_text("a file in the way")
        source = folder
    dialog.install(["models"], source)
    wait(lambda: dialog._task is None)
    expected = {
        "no network": "127.0.0.1",
        "not found": "the server answered 404",
        "empty folder": "There is no tcq_alpha",
        "read-only": "Make the folder writable",
    }
    assert expected[how] in dialog.status.text()
    assert "Traceback" not in dialog.status.text()
    assert dialog.install_button.isEnabled()


def test_cancel(dialog: Any, offered: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from terraclara.core.install import packages

    folder, _, root = offered
    started = threading.Event()

    def slow(*_: Any, **options: Any) -> Path:
        started.set()
        while not options["cancelled"]():
            time.sleep(0.01)
        raise packages.Cancelled("x")

    monkeypatch.setattr(packages, "obtain", slow)
    dialog.install(["models"], folder)
    wait(started.is_set)
    dialog.reject()
    assert dialog.status.text() == "Cancelling…"
    wait(lambda: dialog._task is None)
    assert dialog.status.text() == "Cancelled; nothing was changed."
    assert not [path for path in root.rglob("*") if path.is_file()]


def test_a_folder_for_a_colleague(
    dialog: Any,
    offered: Any,
    server: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import terraclara.plugin.packages as own
    from terraclara.plugin.dialogs.packages import FolderDialog

    folder, chosen, _ = offered
    address, root = server
    for wheels in chosen.values():
        serve(root, folder, wheels[0])
    monkeypatch.setattr(own, "index", lambda: address)
    asked = FolderDialog(dialog)
    assert asked.platform.currentData().startswith("linux")
    asked.deleteLater()
    dialog.make_folder(tmp_path / "made", "3.12", "windows-amd64")
    wait(lambda: dialog._task is None)
    assert "Python 3.12 on Windows" in dialog.status.text()
    assert len(list((tmp_path / "made").glob("*.whl"))) == 2
    dialog.install(["models"], tmp_path)  # the folder that holds it
    wait(lambda: dialog._task is None)
    assert "Installed." in dialog.status.text()


def test_tools_offer_what_they_need(qgis_iface: Any, qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import terraclara.plugin.packages as own
    from terraclara.plugin.dialogs.retrieve import RetrieveDialog

    shown: list[Any] = []
    monkeypatch.setattr(own, "find_spec", lambda name: None)
    monkeypatch.setattr("terraclara.plugin.bridge.find_spec", lambda name: None)
    monkeypatch.setattr(own, "offer", lambda parent, then=lambda: None, parts=(): shown.append(tuple(parts)) or then())
    tool = RetrieveDialog(qgis_iface)
    tool._enable()
    item = tool.messages.currentItem()
    (button,) = [b for b in item.findChildren(type(tool.run_button)) if b.text() == "Install…"]
    button.click()
    assert shown == [()]
    tool.leave()


def test_kinds_that_need_more_say_so(qgis_processing: Any, provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("terraclara.plugin.bridge.find_spec", lambda name: None)
    for name, parameter in (("train", "CLASSIFIERS"), ("trainretrieval", "REGRESSORS")):
        algorithm = provider.algorithm(name)
        good, why = algorithm.checkParameterValues({parameter: "gp,forest"}, QgsProcessingContext())
        assert not good
        assert "“forest” needs the Python package scikit-learn" in why
        for enough in ({parameter: "gp"}, {parameter: algorithm.parameterDefinition(parameter).defaultValue()}):
            assert "scikit-learn" not in algorithm.checkParameterValues(enough, QgsProcessingContext())[1]


def test_a_folder_that_lies_in_sight(dialog: Any, offered: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a colleague gave is taken from Downloads by the same button: no file dialog, no network."""
    import terraclara.plugin.dialogs.packages as dialogs

    folder, _, _ = offered
    monkeypatch.setattr(dialogs, "_places", lambda: [folder.parent / "none", folder.parent])
    dialog.fill()
    assert f"Found in {folder}" in dialog.notes["models"].text()
    dialog.install_button.click()
    wait(lambda: dialog._task is None)
    assert "Installed." in dialog.status.text()


def test_an_interpreter_of_ones_own(
    dialog: Any, provider: Any, scene: Path, make_model: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing
    import terraclara.core.mapping.elsewhere as elsewhere
    import terraclara.plugin.packages as own

    settings = QgsSettings()
    dialog.use_interpreter(str(tmp_path / "none"))
    wait(lambda: dialog._task is None)
    assert "cannot be started" in dialog.status.text()
    assert own.interpreter() == ""
    monkeypatch.setattr(elsewhere, "devices", lambda python, cancelled: ["cpu"])
    dialog.use_interpreter(f'"{sys.executable}"')
    wait(lambda: dialog._task is None)
    assert "Its devices: cpu." in dialog.status.text()
    used: list[str] = []
    really = elsewhere.make_map_elsewhere

    def noted(python: str, *given: Any, **calls: Any) -> Any:
        used.append(python)
        return really(python, *given, **calls)

    monkeypatch.setattr(elsewhere, "make_map_elsewhere", noted)
    given = {"INPUT": str(scene), "VARIABLE": "lai", "MODEL": str(make_model()), "OUTPUT": str(tmp_path / "lai.tif")}
    try:
        results = processing.run("terraclara:retrieve", given)
    finally:
        dialog.use_interpreter("")
    assert used == [sys.executable]
    assert Path(results["OUTPUT"]).is_file()
    assert results["MODEL_ID"] == "test-lai"
    assert settings.value(own.INTERPRETER, "") in ("", None)


def test_clouds_and_several_variables_by_an_interpreter_of_ones_own(
    provider: Any, scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing
    import terraclara.core.mapping.elsewhere as elsewhere
    import terraclara.plugin.packages as own

    ordered: list[list[str]] = []
    really = elsewhere._spoken

    def noted(python: str, arguments: list[str], *given: Any) -> Any:
        ordered.append([python, arguments[0]])
        return really(python, arguments, *given)

    monkeypatch.setattr(elsewhere, "_spoken", noted)
    QgsSettings().setValue(own.INTERPRETER, sys.executable)
    try:
        clouds = processing.run("terraclara:clouds", {"INPUT": str(scene), "OUTPUT": str(tmp_path / "clouds.tif")})
        given = {"INPUT": str(scene), "VARIABLE": ["lai", "fvc"], "OUTPUT_FOLDER": str(tmp_path / "maps")}
        maps = processing.run("terraclara:retrieve", given)
    finally:
        QgsSettings().remove(own.INTERPRETER)
    assert ordered == [[sys.executable, "make"]] * 2
    assert Path(clouds["OUTPUT"]).is_file()
    assert 0 <= clouds["CLOUD_COVER"] <= 1
    assert {Path(path).name for path in maps["OUTPUT_MAPS"]} >= {"lai.tif", "fvc.tif"}


def test_said_once_at_the_first_start(monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> None:
    import terraclara.plugin.packages as own
    from qgis.gui import QgsMessageBar

    bar = QgsMessageBar()
    iface = type("Iface", (), {"messageBar": lambda self: bar})()
    settings = QgsSettings()
    settings.remove(own._GREETED)
    own.greet(iface)
    assert not bar.items()  # nothing is missing
    monkeypatch.setattr(own, "find_spec", lambda name: None)
    own.greet(iface)
    own.greet(iface)
    assert len(bar.items()) == 1
    settings.remove(own._GREETED)


def test_the_greeting_goes_before_packages_are_offered(monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> None:
    """The bar deletes the button that was pressed: nothing may happen while the press still runs."""
    import terraclara.plugin.packages as own
    from qgis.gui import QgsProcessingAlgorithmDialogBase
    from qgis.PyQt.QtWidgets import QPushButton

    window = type("Window", (QgsProcessingAlgorithmDialogBase,), {})()  # its bar is QGIS' own, as the main window's
    bar = window.messageBar
    iface = type("Iface", (), {"messageBar": lambda self: bar(), "mainWindow": lambda self: None})()
    offered: list[int] = []
    monkeypatch.setattr(own, "find_spec", lambda name: None)
    monkeypatch.setattr(own, "offer", lambda parent: offered.append(len(bar().items())))
    QgsSettings().remove(own._GREETED)
    own.greet(iface)
    gc.collect()  # what the button calls outlives it
    [made] = [found for found in window.findChildren(QPushButton) if found.text() == "Install…"]
    made.click()
    assert len(bar().items()) == 1
    wait(lambda: bool(offered))
    assert offered == [0]
    QgsSettings().remove(own._GREETED)


def test_what_tools_told_is_in_the_diagnostics(
    dialog: Any, provider: Any, tmp_path: Path, offered: Any, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also what is no fault of the program: an installation that failed, a run that could not be."""
    import terraclara.plugin.packages as own
    from qgis.core import QgsProcessingException, QgsProcessingFeedback
    from terraclara.core.errors import Cancelled, SceneError
    from terraclara.plugin import last_errors
    from terraclara.plugin.dialogs.support import DiagnosticsWindow

    last_errors.last.clear()
    dialog.install(["models"], tmp_path / "nowhere")
    wait(lambda: dialog._task is None)
    algorithm = provider.algorithm("retrieve").create()
    for error in (SceneError("It lies in /home/somebody/x."), Cancelled("Nobody wants it.")):
        monkeypatch.setattr(type(algorithm), "_run", lambda *_, error=error: (_ for _ in ()).throw(error))
        with pytest.raises(QgsProcessingException):
            algorithm.processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())
    monkeypatch.setattr(own, "interpreter", lambda: "/home/somebody/conda/bin/python")
    window = DiagnosticsWindow(qgis_iface)
    window.fill()
    text = window.text.toPlainText()
    window.leave()
    assert "There is no tcq_alpha-1.0" in text
    assert "terraclara:retrieve: It lies in /home/USER/x." in text
    assert "Nobody wants it" not in text
    assert "Interpreter of your own: /home/USER/conda/bin/python" in text
    last_errors.last.clear()


def test_diagnostics(qgis_iface: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import terraclara.core.diagnostics as core
    from terraclara.plugin import last_errors
    from terraclara.plugin.dialogs.support import DiagnosticsWindow

    monkeypatch.setattr(core, "SECONDS", 0.1)
    monkeypatch.setattr(core.trial, "__defaults__", (0.1, *core.trial.__defaults__[1:]))
    last_errors.start()
    QgsMessageLog.logMessage("It broke in /home/somebody/x.tif", "TerraClara", Qgis.MessageLevel.Critical)
    QgsMessageLog.logMessage("Not ours", "Other", Qgis.MessageLevel.Critical)
    last_errors.stop()
    window = DiagnosticsWindow(qgis_iface)
    window.come()
    wait(lambda: window._task is None)
    text = window.text.toPlainText()
    assert f"QGIS: {Qgis.QGIS_VERSION}" in text
    assert "pixels a second (CPUExecutionProvider)" in text
    assert "It broke in /home/USER/x.tif" in text
    assert "Not ours" not in text
    window.copy()
    assert QgsApplication.clipboard().text() == text
    window.try_devices()
    window.leave()  # while it tries
    last_errors.last.clear()
