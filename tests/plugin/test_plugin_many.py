"""Folders of scenes in QGIS, and STAC items beside maps."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def folder(scene: Path, tmp_path: Path) -> Path:
    """Two scenes, one of them broken."""
    made = tmp_path / "scenes"
    made.mkdir()
    shutil.copy(scene, made / "good_20230608.tif")
    (made / "broken_20230609.tif").write_bytes(scene.read_bytes()[:2000])
    return made


@pytest.mark.parametrize("name", ["retrievefolder", "applyfolder"])
def test_a_folder(provider: Any, name: str, folder: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    asked: dict[str, Any] = {"VARIABLE": "lai"} if name == "retrievefolder" else {"MODEL": str(make_model())}
    asked.update(FOLDER=str(folder), OUTPUT_FOLDER=str(tmp_path / "maps"), STAC=True, REPORT=True)
    results = run(name, **asked)
    assert (results["MADE"], results["KEPT"], results["FAILED"]) == (1, 0, 1)
    (made,) = (tmp_path / "maps").rglob("*.tif")
    assert results["OUTPUT_MAPS"] == [str(made)]
    assert "broken_20230609,,failed,2023-06-09" in Path(results["SUMMARY"]).read_text(encoding="utf-8")
    assert "1 failed" in Path(results["SUMMARY_PAGE"]).read_text(encoding="utf-8")
    (item,) = (tmp_path / "maps").rglob("*.stac.json")
    assert json.loads(item.read_text())["properties"]["start_datetime"] == "2023-06-08T00:00:00Z"
    assert len(list((tmp_path / "maps").rglob("*.report.html"))) == 1
    again = run(name, **asked)
    assert (again["MADE"], again["KEPT"], again["FAILED"]) == (0, 1, 1)
    assert again["OUTPUT_MAPS"] == [str(made)]
    (folder / "good_20230608.tif").unlink()
    with pytest.raises(QgsProcessingException):
        run(name, **asked)
    with pytest.raises(QgsProcessingException):
        run(name, **{**asked, "FOLDER": ""})


def test_an_item_beside_a_map(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    asked = {"INPUT": str(scene), "MODEL": str(make_model()), "OUTPUT": str(tmp_path / "map.tif")}
    assert "STAC_ITEM" not in run("applymodel", **asked)
    results = run("applymodel", **{**asked, "STAC": True})
    item = json.loads(Path(results["STAC_ITEM"]).read_text())
    assert item["assets"]["map"]["href"] == "./map.tif"
    assert item["bbox"][0] == pytest.approx(3.0, abs=1e-5)


def test_an_area_that_is_no_file_is_kept_beside_the_maps_of_a_folder(
    provider: Any, folder: Path, make_model: Callable[..., Path], tmp_path: Path, read_raster: Callable[..., Any]
) -> None:
    area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
    feature = QgsFeature()
    extent = QgsRasterLayer(str(folder / "good_20230608.tif")).extent()
    extent.setXMaximum(extent.xMinimum() + 100)  # ten columns, four of them without data
    feature.setGeometry(QgsGeometry.fromRect(extent))
    area.dataProvider().addFeature(feature)
    maps = tmp_path / "maps"
    asked = {"MODEL": str(make_model()), "FOLDER": str(folder), "OUTPUT_FOLDER": str(maps), "AREA": area}
    results = run("applyfolder", **asked)
    (record,) = maps.rglob("*.provenance.json")
    kept = Path(json.loads(record.read_text("utf-8"))["request"]["area"].partition("|")[0])
    assert kept.is_file()
    assert kept.parent == maps
    (made,) = maps.rglob("*.tif")
    assert np.isfinite(read_raster(made)[0]).sum() == 6 * read_raster(made).shape[1]
    assert ",0.6," in Path(results["SUMMARY"]).read_text(encoding="utf-8")  # valid, of the area
