"""Result layers say where they come from and when they were taken, and their files go on saying it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import Qgis, QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime, Qt


def load(name: str, parameters: dict[str, Any]) -> list[Any]:
    import processing

    processing.runAndLoadResults(f"terraclara:{name}", parameters)
    return [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def moment(text: str) -> QDateTime:
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


def test_metadata_and_its_file(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    target = tmp_path / "map.tif"
    layers = load("applymodel", {"INPUT": str(scene), "MODEL": str(make_model()), "OUTPUT": str(target)})
    assert len(layers) == 3
    for layer in layers:
        found = layer.metadata()
        assert found.title() == layer.name()
        assert found.licenses() == ["GPL-3.0-or-later"]
        assert "test-lai" in found.keywords()["TerraClara"]
        assert found.crs().authid() == "EPSG:32631"
        (extent,) = found.extent().spatialExtents()
        assert extent.bounds.xMinimum() == layer.extent().xMinimum() == 500000
        assert extent.extentCrs.authid() == "EPSG:32631"
        history = "\n".join(found.history())
        assert f"Input: {scene}" in history
        assert "SHA-256" in history
        assert not found.contacts()
        assert not layer.temporalProperties().isActive()  # nothing says when it was taken
        assert [link.url for link in found.links()] == [(tmp_path / "map.provenance.json").as_uri()]
    assert (tmp_path / "map.qmd").is_file()
    again = QgsRasterLayer(str(target), "again", "gdal")
    _, there = again.loadDefaultMetadata()
    assert there
    assert again.metadata().title() == f"LAI - {scene.stem}"
    assert again.metadata().history() == layers[0].metadata().history()
    # A project that is saved and opened keeps them.
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgs"))
    titles = [node.layer().metadata().title() for node in project.layerTreeRoot().findLayers()]
    assert titles[0].startswith("LAI (")


def test_a_series_plays(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    model = str(make_model())
    for day in ("20230608", "20230618"):
        dated = tmp_path / f"S2_{day}.tif"
        shutil.copy(scene, dated)
        layers = load("applymodel", {"INPUT": str(dated), "MODEL": model, "OUTPUT": str(tmp_path / f"map{day}.tif")})
    assert len(layers) == 6
    shown = []
    for layer in layers:
        properties = layer.temporalProperties()
        assert properties.isActive()
        assert properties.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
        first_day = QgsDateTimeRange(moment("2023-06-08T00:00:00Z"), moment("2023-06-08T23:59:59Z"))
        shown.append(properties.isVisibleInTemporalRange(first_day))
        assert layer.metadata().extent().temporalExtents() == [properties.fixedTemporalRange()]
    assert sorted(shown) == [False] * 3 + [True] * 3
    ranges = {layer.temporalProperties().fixedTemporalRange().begin().toString("yyyy-MM-dd") for layer in layers}
    assert ranges == {"2023-06-08", "2023-06-18"}


def test_jumps_of_a_series_play(provider: Any, write_raster: Callable[..., Path], tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    maps = []
    for day in (1, 8, 15):
        values = np.stack([rng.normal(2, 0.1, (40, 40)), np.full((40, 40), 0.1)]).astype(np.float32)
        maps.append(str(write_raster(values, name=f"lai_2024-06-{day:02d}.tif", names=["mean", "std"])))
    layers = load("jumps", {"MAPS": maps, "RATE": 0.1, "OUTPUT_FOLDER": str(tmp_path / "jumps")})
    times = {layer.name(): layer.temporalProperties().fixedTemporalRange() for layer in layers}
    assert {name: span.begin().toString("yyyy-MM-dd") for name, span in times.items()} == {
        f"Jumps 2024-06-{day:02d}": f"2024-06-{day:02d}" for day in (1, 8, 15)
    }
    assert all(layer.temporalProperties().isActive() for layer in layers)
    assert {layer.renderer().type() for layer in layers} == {"paletted"}


def test_a_folder_that_refuses_the_file_costs_nothing(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "map.qmd").mkdir()
    layers = load("applymodel", {"INPUT": str(scene), "MODEL": str(make_model()), "OUTPUT": str(tmp_path / "map.tif")})
    assert layers[0].metadata().title() == layers[0].name()
