"""Maps judged by field plots and averaged over areas, in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import plot_scene
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run, sentence
from osgeo import ogr


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A map of leaf area index, polygons of plots on it, and the folder of both."""
    from terraclara.core.mapping import Request, make_map

    folder = tmp_path_factory.mktemp("place")
    spectra, lai = plot_scene.canopies()
    scene = plot_scene.write_scene(folder / "scene.tif", spectra)
    made = make_map(Request("lai-s2-20m", (str(scene),), str(folder / "lai.tif"), geometry=(("sun_zenith", 40.0),)))
    places = np.stack(np.unravel_index(np.random.default_rng(0).choice(1600, 40, replace=False), (40, 40)), axis=1)
    plots = plot_scene.write_polygons(folder / "plots.gpkg", places, lai[tuple(places.T)])
    return made.path, plots, folder


def test_a_map_is_judged_and_its_variable_and_fields_are_known(provider: Any, place: tuple[Path, Path, Path]) -> None:
    path, plots, folder = place
    report = folder / "report.html"
    found = run("validatemap", MAP=str(path), PLOTS=str(plots), OUTPUT_REPORT=str(report))
    assert 0.3 < found["RMSE"] < 1.6
    assert 0.7 < found["HELD"] <= 1
    text = report.read_text(encoding="utf-8")
    assert "Copernicus target" in text  # the map's provenance says that it is LAI
    assert (folder / "report.csv").is_file()


def test_areas_get_means_and_come_as_a_layer(provider: Any, place: tuple[Path, Path, Path]) -> None:
    path, plots, folder = place
    output = folder / "zones.gpkg"
    found = run("zonemeans", MAP=str(path), AREAS=str(plots), OUTPUT=str(output))
    assert found["COUNT"] == 40
    opened = ogr.Open(str(output))
    feature = opened.GetLayer(0).GetNextFeature()
    assert feature.GetField("lower") < feature.GetField("mean") < feature.GetField("upper")


def test_areas_are_named_by_a_field(provider: Any, place: tuple[Path, Path, Path], tmp_path: Path) -> None:
    path, plots, _ = place
    output = tmp_path / "zones.gpkg"
    opened = ogr.Open(str(plots))
    definition = opened.GetLayer(0).GetLayerDefn()
    names = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    run("zonemeans", MAP=str(path), AREAS=str(plots), FIELD=names[-1], OUTPUT=str(output))
    wanted = {feature.GetFieldAsString(names[-1]) for feature in opened.GetLayer(0)}
    written = ogr.Open(str(output))
    assert {feature.GetField("name") for feature in written.GetLayer(0)} == wanted
    assert "has no field 'colour'" in sentence(
        "zonemeans", MAP=str(path), AREAS=str(plots), FIELD="colour", OUTPUT=str(tmp_path / "no.gpkg")
    )


def test_bad_input_is_a_sentence(provider: Any, place: tuple[Path, Path, Path], tmp_path: Path) -> None:
    path, plots, folder = place
    scene = folder / "scene.tif"
    report = str(tmp_path / "r.html")
    assert "no band 'mean'" in sentence(
        "validatemap", MAP=str(scene), PLOTS=str(plots), VALUE="lai", OUTPUT_REPORT=report
    )
    assert "choose its field" in sentence("validatemap", MAP=str(scene), PLOTS=str(plots), OUTPUT_REPORT=report)
    assert "no band 'mean', 'std'" in sentence(
        "zonemeans", MAP=str(scene), AREAS=str(plots), OUTPUT=str(tmp_path / "z.gpkg")
    )
    assert "is an input of this run" in sentence("zonemeans", MAP=str(path), AREAS=str(plots), OUTPUT=str(plots))
    assert not list(tmp_path.iterdir())


def test_what_stands_here_is_what_the_core_has(provider: Any) -> None:
    from terraclara.core.retrieval.zones import CORRELATION_M
    from terraclara.plugin.algorithms import zone_means

    assert zone_means.CORRELATION_M == CORRELATION_M
