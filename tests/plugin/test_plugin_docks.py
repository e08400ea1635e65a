"""What both docks share: maps that are made again, renamed or moved while they are open, and marks on the canvas."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from qt_loop import wait

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThreadPool

X0, Y0 = 500000, 4500000


def loaded(algorithm: str, **parameters: Any) -> Any:
    import processing

    return processing.runAndLoadResults(f"terraclara:{algorithm}", parameters)


@pytest.fixture
def docks(provider: Any, qgis_iface: Any) -> Iterator[Callable[[str], Any]]:
    """Gives a dock by its module: ``explain`` or ``read``."""
    made = []
    for name, stand_in in (("removeDockWidget", lambda widget: None), ("addDockWidget", lambda area, widget: None)):
        if not hasattr(qgis_iface, name):
            setattr(qgis_iface, name, stand_in)

    def make(name: str) -> Any:
        from terraclara.plugin.docks.explain import ExplainDock
        from terraclara.plugin.docks.read import ReadDock

        qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
        made.append({"explain": ExplainDock, "read": ReadDock}[name](qgis_iface))
        wait(idle(made[-1]))
        return made[-1]

    yield make
    for dock in made:
        dock.leave()


def idle(dock: Any) -> Callable[[], bool]:
    return lambda: dock._task is None and dock._next is None and not dock._listing.isActive()


def at(col: int, row: int) -> QgsPointXY:
    return QgsPointXY(X0 + 10 * col + 5, Y0 - 10 * row - 5)


def asked(docks: Any, scene: Path, make_model: Callable[..., Path], target: str) -> Any:
    """The dock that explains, asked about a pixel of a new map at ``target``."""
    loaded("applymodel", INPUT=str(scene), MODEL=str(make_model()), OUTPUT=target)
    dock = docks("explain")
    dock._clicked(at(30, 20))
    wait(idle(dock))
    return dock


def test_a_map_that_is_made_again_is_opened_again(
    docks: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    target = str(tmp_path / "map.tif")
    dock = asked(docks, scene, make_model, target)
    assert {bar.name for bar in dock.answer.bars.bars} == {"B04", "B08"}
    other = str(make_model("other", ("B03", "B08"), "fcover"))
    loaded("applymodel", INPUT=str(scene), MODEL=other, OUTPUT=target)
    wait(idle(dock))
    assert not dock.answer.isVisible()
    dock._clicked(at(30, 20))
    wait(idle(dock))
    assert {bar.name for bar in dock.answer.bars.bars} == {"B03", "B08"}


@pytest.mark.parametrize("what", ["click", "drawn", "method"])
def test_a_map_that_is_made_again_elsewhere_is_opened_by_the_next_question(
    docks: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, what: str
) -> None:
    import processing

    target = str(tmp_path / "map.tif")
    dock = asked(docks, scene, make_model, target)
    other = str(make_model("other", ("B03", "B08"), "fcover"))
    processing.run("terraclara:applymodel", {"INPUT": str(scene), "MODEL": other, "OUTPUT": target})
    if what == "click":
        dock._clicked(at(30, 20))
    elif what == "drawn":
        dock._drawn(QgsGeometry.fromRect(QgsRectangle(at(10, 20), at(20, 10))))
    else:
        dock.form.method.setCurrentIndex(dock.form.method.findData("occlusion"))
    wait(idle(dock))
    assert not dock.status.text()
    assert {bar.name for bar in dock.answer.bars.bars} == {"B03", "B08"}
    assert ("pixels" in dock.answer.head.text()) == (what == "drawn")


def test_an_image_that_is_written_again_is_read_again(
    docks: Any, scene: Path, make_model: Callable[..., Path], write_raster: Callable[..., Path]
) -> None:
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(scene), "scene"))
    dock = docks("read")
    dock._clicked(at(100, 20))
    wait(idle(dock))
    assert "outside" in dock.status.text()
    names = ["B02", "B03", "B04", "B08"]
    values = np.stack([np.full((64, 128), low, np.uint16) for low in (300, 500, 400, 2500)])
    transform = (X0, 10, 0, Y0, 0, -10)
    written = write_raster(values, names=names, nodata=0, epsg=32631, transform=transform, scale=0.0001)
    scene.write_bytes(written.read_bytes())
    dock._clicked(at(100, 20))
    wait(idle(dock))
    assert "One pixel" in dock.head.text()
    assert not dock.status.text()


@pytest.mark.parametrize("name", ["explain", "read"])
def test_a_new_name_is_shown(
    docks: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    loaded("applymodel", INPUT=str(scene), MODEL=str(make_model()), OUTPUT=str(tmp_path / "map.tif"))
    dock = docks(name)
    box = dock.form.map if name == "explain" else dock.image
    assert box.itemText(0) == "LAI - scene"
    opened = dock._opened_as
    QgsProject.instance().layerTreeRoot().findGroups()[0].setName("My map")
    wait(idle(dock))
    assert box.itemText(0) == "My map"
    assert dock._opened_as is opened


@pytest.mark.parametrize("apart", [False, True])
def test_maps_that_were_moved_with_their_project(
    docks: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, apart: bool
) -> None:
    import processing

    before, now = tmp_path / "before", tmp_path / "now"
    maps, images = before / ("maps" if apart else ""), before / ("images" if apart else "")
    for folder in (maps, images):
        folder.mkdir(parents=True, exist_ok=True)
    image, target = images / "scene.tif", maps / "map.tif"
    image.write_bytes(scene.read_bytes())
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(str(image), "scene"))
    loaded("applymodel", INPUT=str(image), MODEL=str(make_model()), OUTPUT=str(target))
    assert project.write(str(before / "project.qgz"))
    project.clear()
    before.rename(now)
    assert project.read(str(now / "project.qgz"))
    for name in ("explain", "read"):
        dock = docks(name)
        dock._clicked(at(30, 20))
        wait(idle(dock))
        assert not dock.status.text() or "has its bands here" in dock.status.text()
    layer = next(item for item in project.mapLayers().values() if item.name().startswith("LAI ("))
    assert layer.source().startswith(str(now))
    processing.run("terraclara:explain", {"MAP": layer, "OUTPUT": str(tmp_path / "why.tif")})
    processing.run("terraclara:printsheet", {"MAP": layer, "OUTPUT": str(tmp_path / "sheet.pdf")})
    shown = project.layoutManager().layouts()[0].referenceMap().layers()
    assert [item.name() for item in shown] == [layer.name(), "scene"]
    again = {
        "INPUT": str(next(now.rglob("scene.tif"))),
        "MODEL": str(tmp_path / "test-lai.onnx"),
        "OUTPUT": layer.source(),
    }
    loaded("applymodel", **again)
    (group,) = project.layerTreeRoot().findGroups()  # the same as before
    assert len(group.findLayers()) == 3


def test_a_mark_stays_where_it_is_on_earth(docks: Any, qgis_iface: Any) -> None:
    dock, canvas = docks("read"), qgis_iface.mapCanvas()
    utm, degrees = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:32631", "EPSG:4326"))
    canvas.setDestinationCrs(utm)
    dock._mark.at(QgsPointXY(500000, 0))
    canvas.setDestinationCrs(degrees)
    assert (dock._mark._dot.center().x(), dock._mark._dot.center().y()) == pytest.approx((3, 0), abs=1e-6)
    canvas.setDestinationCrs(utm)
    assert dock._mark._dot.center().x() == pytest.approx(500000)
    dock._mark.around(QgsGeometry.fromRect(QgsRectangle(500000, 0, 600000, 1000)))
    canvas.setDestinationCrs(degrees)
    assert dock._mark._outline.asGeometry().boundingBox().xMinimum() == pytest.approx(3, abs=1e-6)
    dock._mark.clear()
    canvas.setDestinationCrs(utm)
    assert dock._mark._dot is None
    assert dock._mark._outline is None


def test_corners_of_two_systems_are_no_polygon(docks: Any, qgis_iface: Any) -> None:
    dock, canvas = docks("explain"), qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    dock.pencil.add(QgsPointXY(500000, 0))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert not dock.pencil._corners


def test_polygons_over_an_image_without_coordinates(
    docks: Any,
    make_model: Callable[..., Path],
    write_raster: Callable[..., Path],
    tmp_path: Path,
    read_raster: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import processing

    values = np.random.default_rng(0).uniform(1000, 4000, (2, 50, 60)).astype(np.uint16)
    plain = write_raster(values, names=["B04", "B08"], scale=0.0001, epsg=0, transform=())
    target = str(tmp_path / "plain_lai.tif")
    loaded("applymodel", INPUT=str(plain), MODEL=str(make_model()), OUTPUT=target)
    drawn = QgsVectorLayer("Polygon", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(10, -15, 20, -5)))  # as QGIS draws them
    drawn.dataProvider().addFeatures([feature])
    drawn.selectAll()
    dock = docks("explain")
    monkeypatch.setattr(dock.iface, "activeLayer", lambda: drawn)
    dock._selected()
    wait(idle(dock))
    assert "mean of 100 pixels" in dock.answer.head.text()
    mean = read_raster(Path(target))[0, 5:15, 10:20].mean()
    assert f"{mean:.3g}" in dock.answer.head.text()
    found = processing.run("terraclara:zonemeans", {"MAP": target, "AREAS": drawn, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert found["COUNT"] == 1


@pytest.mark.parametrize(("name", "answer"), [("explain", "_explained"), ("read", "_read_out")])
def test_what_was_not_begun_is_dropped_with_its_map(
    docks: Any,
    scene: Path,
    make_model: Callable[..., Path],
    tmp_path: Path,
    name: str,
    answer: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A task that waits for its turn tells its end while it is being canceled."""
    loaded("applymodel", INPUT=str(scene), MODEL=str(make_model()), OUTPUT=str(tmp_path / "map.tif"))
    dock = docks(name)
    told: list[Any] = []
    monkeypatch.setattr(dock, answer, lambda *found: told.append(found))
    manager, gate, ended = QgsApplication.taskManager(), threading.Event(), threading.Event()
    # Newer ones have threads of their own for tasks.
    pool = manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()

    def in_the_way(task: QgsTask) -> None:
        gate.wait(30)
        ended.set()

    threads = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    before = QgsTask.fromFunction("before", in_the_way)
    try:
        manager.addTask(before)
        dock._clicked(at(30, 20))
        assert dock._task is not None
        QgsProject.instance().clear()
        wait(lambda: not dock._listing.isActive())
    finally:
        gate.set()
        pool.setMaxThreadCount(threads)
    wait(lambda: ended.is_set() and idle(dock)())
    assert not told
    assert ("no map to explain" if name == "explain" else "no image to read") in dock.status.text()


@pytest.mark.parametrize("name", ["explain", "read"])
def test_what_is_stopped_from_outside_is_said(
    docks: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    """QGIS lists what is being done, and lets it be stopped there."""
    loaded("applymodel", INPUT=str(scene), MODEL=str(make_model()), OUTPUT=str(tmp_path / "map.tif"))
    dock = docks(name)
    dock._open()
    done = dock._opened_map if name == "explain" else dock._opened_scene
    dock._drop()
    done(None, "")
    assert dock.status.text() == "Stopped."
    assert not dock._ready()
    answer = dock._explained if name == "explain" else dock._read_out
    answer(None, "")
    assert dock.status.text() == "Stopped."
