"""Retrieval in QGIS beyond one map: several variables, models carried to field plots, simulated and trained ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest
from safe_product import make_product

pytest.importorskip("qgis.core")

from algorithm_run import run, sentence
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate


@pytest.fixture
def vegetation(tmp_path: Path) -> Path:
    """Canopies in ten bands of Sentinel-2."""
    return plot_scene.write_scene(tmp_path / "farm.tif", plot_scene.canopies()[0])


# Several variables


@pytest.mark.parametrize("variables", ["lai, CCC", ["LAI: Leaf area index", "CCC: Canopy chlorophyll content"], [0, 3]])
def test_several_variables_into_a_folder(
    provider: Any, vegetation: Path, tmp_path: Path, variables: Any, read_raster: Callable[..., Any]
) -> None:
    folder = tmp_path / "maps"
    results = run(
        "retrieve",
        INPUT=str(vegetation),
        VARIABLE=variables,
        CONFIDENCE=0.9,
        OUTPUT_FOLDER=str(folder),
        OUTPUT_REPORT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert results["OUTPUT_MAPS"] == [str(folder / "lai.tif"), str(folder / "ccc.tif")]
    assert results["OUTPUT_REPORT"] == str(folder / "lai.report.html")
    assert (folder / "ccc.report.html").is_file()
    assert "OUTPUT" not in results
    assert results["MODEL_ID"].startswith("lai-s2-20m, ")
    record = json.loads((folder / "lai.provenance.json").read_text())
    names = [row["name"] for row in record["bands"]]
    assert {"mean", "std", "lower", "upper", "flag"} == set(names)
    values = dict(zip(names, read_raster(folder / "lai.tif")))
    inside = np.isfinite(values["mean"])
    assert (values["lower"] <= values["mean"])[inside].all()
    assert (values["mean"] <= values["upper"])[inside].all()


def test_all_variables_in_one_group_in_their_order(provider: Any, vegetation: Path, tmp_path: Path) -> None:
    import processing

    given = {"INPUT": str(vegetation), "VARIABLE": "all", "OUTPUT_FOLDER": str(tmp_path / "maps")}
    root = QgsProject.instance().layerTreeRoot()
    for _ in range(2):  # a second run into the same folder replaces the groups' layers
        processing.runAndLoadResults("terraclara:retrieve", given)
        (group,) = root.findGroups()
        assert group.name() == "Biophysical - farm"
        groups = group.findGroups()
        assert [item.name() for item in groups] == ["LAI", "FAPAR", "FVC", "CCC", "CWC", "LCC", "Consistency"]
        assert [item.itemVisibilityChecked() for item in groups] == [True] + 6 * [False]
        layers = [node.layer() for node in group.findLayers()]
        assert len(layers) == len(QgsProject.instance().mapLayers())
    names = [node.name() for node in groups[3].findLayers()]
    assert names[0] == "CCC (µg cm⁻²)"
    for item in groups:
        nodes = item.findLayers()
        assert [node.itemVisibilityChecked() for node in nodes] == [True] + (len(nodes) - 1) * [False]
        assert nodes[0].layer().renderer().type() == "singlebandpseudocolor"
        assert nodes[0].layer().customProperty("terraclara/kind") in ("mean", "value")


def test_from_a_safe_folder_to_six_variables(provider: Any, tmp_path: Path) -> None:
    product = make_product(tmp_path, side=36)
    results = run(
        "retrieve", PRODUCT=str(product), VARIABLE="all", CONFIDENCE=0.9, OUTPUT_FOLDER=str(tmp_path / "maps")
    )
    assert {"lai", "fapar", "fvc", "ccc", "cwc", "lcc"} <= {Path(path).stem for path in results["OUTPUT_MAPS"]}
    record = json.loads((tmp_path / "maps" / "ccc.provenance.json").read_text())
    assert record["product"]["id"].startswith("S2")


def test_several_inside_an_area_that_is_kept(
    provider: Any, farm: Farm, tmp_path: Path, read_raster: Callable[..., Any]
) -> None:
    area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
    feature = QgsFeature()
    (x, y), size = plot_scene.ORIGIN, plot_scene.PIXEL
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 10 * size, x + 5 * size, y)))
    area.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(area)
    folder = tmp_path / "maps"
    run("retrieve", INPUT=str(farm.scene), VARIABLE="lai,lcc", AREA=area, OUTPUT_FOLDER=str(folder))
    for name in ("lai", "lcc"):
        assert np.isfinite(read_raster(folder / f"{name}.tif")[0]).sum() == 50
        request = json.loads((folder / f"{name}.provenance.json").read_text("utf-8"))["request"]
        assert Path(request["area"].split("|")[0]).parent == folder
    assert len(list(folder.glob("*.gpkg"))) == 1
    assert "need a folder" in sentence(
        "retrieve", INPUT=str(farm.scene), VARIABLE="lai,lcc", AREA=area, OUTPUT_FOLDER=str(tmp_path / "no.tif")
    )
    assert not list(tmp_path.glob("no*"))


def test_one_variable_into_a_folder_with_a_model_of_its_own(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    results = run(
        "retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=str(make_model()), OUTPUT_FOLDER=str(tmp_path / "maps")
    )
    assert results["OUTPUT_MAPS"] == [str(tmp_path / "maps" / "lai.tif")]
    assert results["MODEL_ID"] == str(tmp_path / "test-lai.onnx")


def test_sentences_of_several(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    good = {"INPUT": str(scene), "VARIABLE": "lai,fapar"}
    folder = str(tmp_path / "no")
    assert "retrieves one variable" in sentence("retrieve", **good, OUTPUT_FOLDER=folder, MODEL=str(make_model()))
    assert "cannot go into one map, no.tif" in sentence("retrieve", **good, OUTPUT=str(tmp_path / "no.tif"))
    assert "Nothing says where" in sentence("retrieve", INPUT=str(scene), VARIABLE="lai")
    assert "No variable is chosen" in sentence("retrieve", INPUT=str(scene), VARIABLE=[], OUTPUT_FOLDER=folder)
    both = sentence("retrieve", INPUT=str(scene), VARIABLE="lai", OUTPUT=str(tmp_path / "a.tif"), OUTPUT_FOLDER=folder)
    assert "Both a file, a.tif, and a folder" in both
    assert "“sugar”" in sentence("retrieve", INPUT=str(scene), VARIABLE="lai,sugar", OUTPUT_FOLDER=folder)
    assert "0.77" in sentence("retrieve", **good, CONFIDENCE=0.77, OUTPUT_FOLDER=folder)
    assert "No model of 'cwc' has its bands here" in sentence(
        "retrieve", INPUT=str(scene), VARIABLE="cwc", OUTPUT_FOLDER=folder
    )
    assert "need a folder" in sentence("retrieve", **good, OUTPUT_FOLDER=str(scene))
    assert not list(tmp_path.glob("no*"))


def test_cancel_of_several_leaves_whole_maps_alone(provider: Any, vegetation: Path, tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    # A map counts as whole when it has its name: a cancel between its last block and that is heard.
    for limit, complete in ((-1.0, []), (20.0, []), (34.0, ["lai.tif"])):
        feedback = QgsProcessingFeedback(False)
        if limit < 0:
            feedback.cancel()
        feedback.progressChanged.connect(
            lambda percent, limit=limit, feedback=feedback: feedback.cancel() if percent > limit else None
        )
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run("retrieve", feedback, INPUT=str(vegetation), VARIABLE="lai,ccc,fapar", OUTPUT_FOLDER=str(folder))
        assert [path.name for path in folder.glob("*.tif")] == complete


def test_in_a_temporary_folder(provider: Any, vegetation: Path) -> None:
    results = run(
        "retrieve",
        INPUT=QgsRasterLayer(str(vegetation), "farm"),
        VARIABLE=["lai", "lcc"],
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert [Path(path).name for path in results["OUTPUT_MAPS"]] == ["lai.tif", "lcc.tif"]
    assert all(Path(path).is_file() for path in results["OUTPUT_MAPS"])


# Field plots


class Farm:
    """Forty plots on eight farms, whose leaf area index grows faster than the bundled model thinks."""

    def __init__(self, folder: Path) -> None:
        spectra, lai = plot_scene.canopies()
        self.scene = plot_scene.write_scene(folder / "farm.tif", spectra)
        self.truth = 1.35 * lai + 0.5
        rng = np.random.default_rng(3)
        self.places = np.stack(np.unravel_index(rng.choice(1600, 40, replace=False), (40, 40)), axis=1)
        self.values = self.truth[tuple(self.places.T)] + 0.1 * rng.standard_normal(40)

    def plots(self, count: int = 40, fields: tuple[str, ...] = ("lai", "error", "site")) -> QgsVectorLayer:
        """A layer in memory of the first plots."""
        columns = "".join(f"&field={name}:{'string' if name == 'site' else 'double'}" for name in fields)
        layer = QgsVectorLayer(f"Point?crs=EPSG:32631{columns}", "my plots", "memory")
        features = []
        for k in range(count):
            row, column = self.places[k]
            feature = QgsFeature(layer.fields())
            x = plot_scene.ORIGIN[0] + plot_scene.PIXEL * (column + 0.5)
            y = plot_scene.ORIGIN[1] - plot_scene.PIXEL * (row + 0.5)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            known = {"site": f"farm {k % 8}", "error": 0.1}
            feature.setAttributes([known.get(name, float(self.values[k])) for name in fields])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        return layer


class Listener(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warned: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warned.append(warning)


@pytest.fixture
def farm(tmp_path: Path) -> Farm:
    return Farm(tmp_path)


def test_twenty_plots_without_help(provider: Any, farm: Farm, tmp_path: Path, read_raster: Callable[..., Any]) -> None:
    """A scene and a layer: model, fields, variable and intervals are found."""
    from terraclara.core.model import find_model

    listener = Listener()
    results = run(
        "adapt",
        listener,
        INPUT=str(farm.scene),
        PLOTS=farm.plots(20),
        OUTPUT_MODEL=str(tmp_path / "mine.onnx"),
        OUTPUT=str(tmp_path / "mine.tif"),
    )
    assert results["PLOTS_USED"] == 20
    assert results["RMSE_AFTER"] < 0.7 * results["RMSE_BEFORE"]
    assert 0 <= results["TRUST"] <= 1
    said = "\n".join(listener.said)
    assert "value “lai”, standard deviation “error”, site “site”, day none" in said
    assert "Model lai-s2-20m" in said
    assert "20 plots on 8 sites." in said
    card = find_model(results["OUTPUT_MODEL"]).card
    assert "20 plots of my plots.gpkg on 8 sites" in card.calibration
    record = json.loads((tmp_path / "mine.provenance.json").read_text())
    names = [row["name"] for row in record["bands"]]
    assert {"mean", "std", "lower", "upper"} <= set(names)
    values = dict(zip(names, read_raster(tmp_path / "mine.tif")))
    held = (values["lower"] <= farm.truth) & (farm.truth <= values["upper"])
    assert held.mean() > 0.75
    assert np.sqrt(np.mean((values["mean"] - farm.truth) ** 2)) < results["RMSE_BEFORE"]


def test_the_group_of_a_new_model_bears_its_name(provider: Any, farm: Farm, tmp_path: Path) -> None:
    import processing

    given = {"INPUT": str(farm.scene), "PLOTS": farm.plots(12), "OUTPUT_MODEL": str(tmp_path / "mine.onnx")}
    processing.runAndLoadResults("terraclara:adapt", {**given, "OUTPUT": str(tmp_path / "map.tif")})
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name() == "LAI - farm (mine)"


def test_outputs_without_intervals(provider: Any, farm: Farm, tmp_path: Path) -> None:
    """A confidence is always given, by its default."""
    given = {"INPUT": str(farm.scene), "PLOTS": farm.plots(20), "OUTPUT_MODEL": str(tmp_path / "mine.onnx")}
    for outputs, bands in (("mean", 1), ("mean,lower", 2)):
        results = run("adapt", Listener(), **given, OUTPUTS=outputs, OUTPUT=str(tmp_path / f"{bands}.tif"))
        assert QgsRasterLayer(results["OUTPUT"]).bandCount() == bands


def test_model_alone_and_intervals_that_few_plots_cannot_give(provider: Any, farm: Farm, tmp_path: Path) -> None:
    given = {"INPUT": str(farm.scene), "PLOTS": farm.plots(8, ("LAI_mean",)), "MODEL": "lai-s2-20m"}
    listener = Listener()
    results = run("adapt", listener, **given, OUTPUT_MODEL=str(tmp_path / "few.onnx"))
    assert Path(results["OUTPUT_MODEL"]).is_file()
    assert "OUTPUT" not in results
    assert not listener.warned
    assert not list(tmp_path.glob("few.tif*"))
    results = run("adapt", listener, **given, OUTPUT_MODEL=str(tmp_path / "few.onnx"), OUTPUT=str(tmp_path / "few.tif"))
    assert "too few for intervals at a confidence of 0.9" in listener.warned[0]
    assert QgsRasterLayer(results["OUTPUT"]).bandCount() == 3


def test_sentences_of_plots(provider: Any, farm: Farm, scene: Path, tmp_path: Path) -> None:
    good = {"INPUT": str(farm.scene), "OUTPUT_MODEL": str(tmp_path / "no.onnx"), "OUTPUT": str(tmp_path / "no.tif")}
    layer = farm.plots(20)
    assert "do not say which variable" in sentence("adapt", **good, PLOTS=farm.plots(20, ("height",)))
    assert "fields of LAI, FAPAR" in sentence("adapt", **good, PLOTS=farm.plots(20, ("lai", "fapar")))
    assert "choose the field of" in sentence("adapt", **good, PLOTS=farm.plots(20, ("height",)), VARIABLE="lai")
    assert "“SUGAR”" in sentence("adapt", **good, PLOTS=layer, VARIABLE="sugar")
    assert "sites" in sentence("adapt", **good, PLOTS=farm.plots(2))
    assert "No plot lies on a pixel" in sentence("adapt", **{**good, "INPUT": str(scene)}, PLOTS=layer)
    assert "no number" in sentence("adapt", **good, PLOTS=layer, VALUE="site", VARIABLE="lai")
    assert ".onnx" in sentence("adapt", **{**good, "OUTPUT_MODEL": str(tmp_path / "no.png")}, PLOTS=layer)
    assert "No scene" in sentence("adapt", PLOTS=layer, OUTPUT_MODEL=good["OUTPUT_MODEL"])
    assert "Nothing is there to learn from" in sentence("trainretrieval", **good)
    assert "called magic" in sentence("trainretrieval", **good, PLOTS=layer, REGRESSORS="gp,magic")
    assert "Give both the lowest" in sentence("trainretrieval", **good, PLOTS=layer, LOWEST=3)
    assert "no table of simulations" in sentence("trainretrieval", **good, SIMULATIONS=str(scene))
    assert not list(tmp_path.glob("no*"))


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"DEVICE": "directml"}, "not offered by the installed ONNX Runtime"),
        ({"OUTPUT": "{}/nowhere/lai.tif"}, "does not exist"),
        ({"OUTPUT_REPORT": "{}/nowhere/lai.html"}, "does not exist"),
        ({"EXTENT": "0,10,0,10 [EPSG:32631]"}, "does not overlap"),
        ({"OUTPUT": "{scene}"}, "is an input of this run"),
    ],
)
def test_what_is_wrong_with_the_map_is_told_before_the_learning(
    provider: Any, farm: Farm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: dict[str, str], text: str
) -> None:
    for name in ("adapt.adapt", "train.train_retrieval"):
        monkeypatch.setattr(f"terraclara.core.retrieval.{name}", lambda *_, **__: pytest.fail("it was learned"))
    good = {"INPUT": str(farm.scene), "PLOTS": farm.plots(20), "OUTPUT_MODEL": str(tmp_path / "m.onnx")}
    wrong = {
        key: value.replace("{scene}", str(farm.scene)).replace("{}", str(tmp_path)) for key, value in given.items()
    }
    for algorithm in ("adapt", "trainretrieval"):
        assert text in sentence(algorithm, **{**good, "OUTPUT": str(tmp_path / "m.tif"), **wrong})


def test_cancel_of_learning_leaves_nothing(provider: Any, farm: Farm, tmp_path: Path) -> None:
    for algorithm in ("adapt", "trainretrieval"):
        feedback = QgsProcessingFeedback(False)
        feedback.progressChanged.connect(lambda percent, feedback=feedback: feedback.cancel())
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run(
                algorithm,
                feedback,
                INPUT=str(farm.scene),
                PLOTS=str(plot_scene.write_polygons(tmp_path / "plots.gpkg", farm.places, farm.values)),
                OUTPUT_MODEL=str(tmp_path / "no.onnx"),
                OUTPUT=str(tmp_path / "no.tif"),
            )
        assert not list(tmp_path.glob("no*"))


def test_scenes_of_several_days(provider: Any, tmp_path: Path) -> None:
    """Each plot on the scene of its day; the first scene is mapped."""
    spectra, lai = plot_scene.canopies()
    scenes = [plot_scene.write_scene(tmp_path / f"farm_2024-0{month}-01.tif", spectra) for month in (6, 8)]
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=LAI:double&field=date:date", "plots", "memory")
    features = []
    for k in range(24):
        feature = QgsFeature(layer.fields())
        x, y = plot_scene.ORIGIN[0] + 20 * (k + 0.5), plot_scene.ORIGIN[1] - 20 * (k + 0.5)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([float(lai[k, k]) + 1, QDate(2024, (6, 8, 10)[k % 3], 3)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    listener = Listener()
    results = run(
        "adapt",
        listener,
        INPUT=str(scenes[0]),
        FILES=[str(scenes[1])],
        TOGETHER="scenes",
        PLOTS=layer,
        OUTPUT_MODEL=str(tmp_path / "days.onnx"),
        OUTPUT=str(tmp_path / "days.tif"),
    )
    assert results["PLOTS_USED"] == 16
    assert "Left out: 8 plots without an image within 5 days." in listener.said
    assert any("day “date”" in text for text in listener.said)
    record = json.loads((tmp_path / "days.provenance.json").read_text())
    assert record["request"]["sources"] == [str(scenes[0])]


def test_cancel_while_mapping_leaves_the_model_alone(provider: Any, farm: Farm, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 69.9 else None)
    plots = plot_scene.write_polygons(tmp_path / "p.gpkg", farm.places, farm.values)
    given = {"INPUT": str(farm.scene), "PLOTS": str(plots)}
    with pytest.raises(QgsProcessingException, match=r"the model m\.onnx is complete, its map was not written"):
        run("adapt", feedback, **given, OUTPUT_MODEL=str(tmp_path / "m.onnx"), OUTPUT=str(tmp_path / "m.tif"))
    assert (tmp_path / "m.onnx").is_file()
    assert not (tmp_path / "m.tif").exists()


# Simulate and train


def test_from_a_sensor_to_a_map(provider: Any, farm: Farm, tmp_path: Path) -> None:
    """Simulate, train from the table and the plots, map."""
    laws = tmp_path / "laws.json"
    laws.write_text('{"lai": {"low": 0, "high": 6}}', encoding="utf-8")
    table = tmp_path / "table.npz"
    listener = Listener()
    made = run("simulate", listener, COUNT=600, LAWS=str(laws), OUTPUT_TABLE=str(table), SEED=2)
    assert made["SIMULATIONS"] == 600
    assert any(text.startswith("LAI: median") for text in listener.said)
    results = run(
        "trainretrieval",
        listener,
        INPUT=str(farm.scene),
        SIMULATIONS=str(table),
        PLOTS=farm.plots(),
        REGRESSORS=["gp-constant"],
        OUTPUT_MODEL=str(tmp_path / "both.onnx"),
        OUTPUT=str(tmp_path / "both.tif"),
    )
    assert results["RMSE_AFTER"] < results["RMSE_BEFORE"]
    assert 0 < results["RMSE"] < 1.5
    assert Path(results["OUTPUT"]).is_file()
    assert f"Learned from the bands that the scene has: {', '.join(plot_scene.BANDS)}." in listener.said
    assert any("trust in the simulations" in text for text in listener.said)
    alone = run(
        "trainretrieval",
        VARIABLE="ccc",
        SIMULATIONS=str(table),
        REGRESSORS="gp-constant",
        LOGARITHM=True,
        OUTPUT_MODEL=str(tmp_path / "alone.onnx"),
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert "OUTPUT" not in alone  # no scene to map


def test_bands_of_the_air_are_left_out_and_spectra_are_learned_from(provider: Any, tmp_path: Path) -> None:
    from terraclara.core.model import find_model

    table, model = str(tmp_path / "table.npz"), str(tmp_path / "m.onnx")
    run("simulate", COUNT=300, OUTPUT_TABLE=table)
    box = "0,1,0,1 [EPSG:4326]"  # of no scene
    run("trainretrieval", SIMULATIONS=table, REGRESSORS="gp-constant", EXTENT=box, OUTPUT_MODEL=model)
    bands = [band.name for band in find_model(model).card.input.bands if not band.is_geometry]
    assert bands == ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
    water = tmp_path / "water.csv"
    rng = np.random.default_rng(1)
    rows = rng.uniform(0.01, 0.1, (40, 2))
    lines = [f"{blue:.4f},{green:.4f},{10 * green / blue:.4f}" for blue, green in rows]
    water.write_text("\n".join(["blue,green,chl", *lines]), encoding="utf-8")
    given = {"SPECTRA": str(water), "REGRESSORS": "gp-constant", "OUTPUT_MODEL": model}
    results = run("trainretrieval", VARIABLE="chl", LOGARITHM=True, **given)
    assert results["RMSE"] < 0.1
    assert find_model(model).card.variable == "chl"
    exact = [f"{line},{0.05 + 0.01 * (k % 3)}" for k, line in enumerate(lines)]
    water.write_text("\n".join(["blue,green,chl,chl_sd", *exact]), encoding="utf-8")
    listener = Listener()
    run("trainretrieval", listener, VARIABLE="chl", **given)
    assert any("standard deviation 'chl_sd'" in text for text in listener.said)
    card = find_model(model).card
    assert [band.name for band in card.input.bands] == ["blue", "green"]
    assert "errors of the measurements were counted" in card.description
    narrow = run("trainretrieval", VARIABLE="chl", **{**given, "USE": "green"})["OUTPUT_MODEL"]
    assert [band.name for band in find_model(narrow).card.input.bands] == ["green"]
    assert "no column called 'sugar' or 'value'" in sentence("trainretrieval", VARIABLE="sugar", **given)
    assert "learned from alone" in sentence("trainretrieval", VARIABLE="chl", SIMULATIONS=table, **given)


def test_sensors_of_ones_own(provider: Any, tmp_path: Path) -> None:
    from terraclara.core.retrieval.table import load_table

    responses = tmp_path / "responses.csv"
    responses.write_text("nm,red,nir\n640,0,0\n650,1,0\n660,0,0\n840,0,0\n850,0,1\n860,0,0\n", encoding="utf-8")
    target = str(tmp_path / "t.npz")
    run("simulate", COUNT=20, RESPONSES=str(responses), OUTPUT_TABLE=target)
    assert load_table(target).bands == ("red", "nir")
    run("simulate", COUNT=20, CENTERS="green=560:20, nir=842:115", OUTPUT_TABLE=target)
    assert load_table(target).bands == ("green", "nir")
    run("simulate", COUNT=20, SENSOR="landsat-8", BANDS="B4,B5", OUTPUT_TABLE=str(tmp_path / "t.csv"))
    assert (tmp_path / "t.csv").read_text().startswith("B4,B5,")


def test_an_emulator_draws_what_the_radiative_transfer_draws(provider: Any, tmp_path: Path) -> None:
    from terraclara.core.retrieval.table import load_table

    given = {"COUNT": 50, "CENTERS": "green=560:20", "OUTPUT_TABLE": str(tmp_path / "t.npz")}
    run("simulate", **given)
    exact = load_table(tmp_path / "t.npz")
    listener = Listener()
    run("simulate", listener, **given, EMULATE=True)
    found = load_table(tmp_path / "t.npz")
    assert np.array_equal(found.variables["lai"], exact.variables["lai"])  # the same canopies
    off = np.abs(found.reflectance / exact.reflectance - 1)
    assert 0 < np.median(off) < 0.01
    assert any("emulator's relative error" in text for text in listener.said)


def test_sentences_of_simulations(provider: Any, tmp_path: Path) -> None:
    good = {"COUNT": 20, "OUTPUT_TABLE": str(tmp_path / "no.npz")}
    laws = tmp_path / "laws.json"
    laws.write_text('{"lai": {"low": 5, "high": 1}}', encoding="utf-8")
    assert "lai cannot go from 5 to 1" in sentence("simulate", **good, LAWS=str(laws))
    assert "Sensor (SENSOR) cannot be “spot”; choose one of sentinel-2a" in sentence("simulate", **good, SENSOR="spot")
    assert "such as red=665:30" in sentence("simulate", **good, CENTERS="red 665")
    assert "has no band B99" in sentence("simulate", **good, BANDS="B99")
    assert ".npz or .csv" in sentence("simulate", COUNT=20, OUTPUT_TABLE=str(tmp_path / "no.txt"))
    assert "does not exist" in sentence("simulate", COUNT=20, OUTPUT_TABLE=str(tmp_path / "none" / "no.npz"))
    assert "choose one of them" in sentence("simulate", **good, CENTERS="red=665:30", RESPONSES=str(laws))
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("simulate", feedback, **good)
    assert not list(tmp_path.glob("*no*"))


# Dialogs


def test_laws_are_shown_and_edited(provider: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog
    from terraclara.core.retrieval.laws import DEFAULT_LAWS, Law, load_laws
    from terraclara.plugin.dialogs.laws import TITLES, LawsDialog, LawsWidget, heights

    assert {name for group in TITLES.values() for name in group} == set(DEFAULT_LAWS)
    dialog = LawsDialog(DEFAULT_LAWS)
    accept = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.laws() == DEFAULT_LAWS

    def write(name: str, **cells: str) -> None:
        for column, text in cells.items():
            dialog.table.item(dialog._at[name], 2 + ("low", "high", "mode", "sd").index(column)).setText(text)

    write("cab", low="30", high="60", sd="")
    changed = dialog.laws()["cab"]
    assert (changed.low, changed.high, changed.sd, changed.dense) == (30, 60, None, (45, 60))
    assert accept.isEnabled()
    write("lai", high="99")
    assert "Leaf area index: lai cannot go from 0 to 99" in dialog.message.text()
    assert not accept.isEnabled()
    write("lai", high="many")
    assert "must be numbers" in dialog.message.text()
    write("lai", high="8")
    assert not dialog.message.text()
    assert dialog.grab().width() > 100  # the histograms are painted
    laws = dialog.laws()
    dialog.restore()
    assert dialog.laws() == DEFAULT_LAWS
    widget = LawsWidget()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.json"), ""))
    widget.keep(laws, DEFAULT_LAWS)
    assert widget.file.filePath() == str(tmp_path / "mine.json")
    assert load_laws(widget.file.filePath()) == laws
    widget.keep(DEFAULT_LAWS, laws)
    assert widget.file.filePath() == ""
    shares = heights(Law(0, 10, 5, 1), 0, 10, 10)
    assert shares.index(max(shares)) in (4, 5)
    assert heights(Law(2, 4), 0, 10, 10) == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    assert sum(heights(Law(3, 3), 0, 10, 10)) == 1


def test_laws_in_the_algorithms_dialog(provider: Any, tmp_path: Path) -> None:
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsApplication
    from terraclara.plugin.dialogs.laws import LawsWrapper

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terraclara:simulate")
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("LAWS"), None)
    assert isinstance(wrapper, LawsWrapper)
    assert wrapper.value() is None
    wrapper.setValue(str(tmp_path / "laws.json"))
    assert wrapper.value() == str(tmp_path / "laws.json")


class Window:
    """What the dialogs ask QGIS's window: its current layer."""

    def activeLayer(self) -> None:
        return None


def test_the_dialogs_open_with_the_plots_that_are_there(qgis_new_project: Any, farm: Farm) -> None:
    from terraclara.plugin.dialogs.algorithm import AdaptDialog, SimulateDialog, TrainRetrievalDialog

    def chosen(kind: Any) -> dict[str, Any]:
        dialog = kind(Window())
        return dialog._chosen(dialog._layers())

    assert chosen(AdaptDialog) == dict.fromkeys(("INPUT", "PLOTS", "VALUE", "STD", "SITE", "DATE"))
    assert chosen(TrainRetrievalDialog) == {"INPUT": None}
    scene = QgsRasterLayer(str(farm.scene), "farm")
    QgsProject.instance().addMapLayer(scene)
    farm.plots(2, ("height",))
    plots = farm.plots(3)
    expected = {"INPUT": scene, "PLOTS": plots, "VALUE": "lai", "STD": "error", "SITE": "site", "DATE": None}
    assert chosen(AdaptDialog) == expected
    assert chosen(TrainRetrievalDialog) == expected
    assert chosen(SimulateDialog) == {}
