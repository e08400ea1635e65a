"""What the command line offers beside maps, in QGIS: noise of bands, exchange of processes, sets of classes, jumps."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import sentence
from cloud_model import NAMES, brightness_model
from label_files import write_labels
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
TOOLS = ("inputnoise", "importgp", "exportgp", "classsets", "jumps")


def run(algorithm: str, **parameters: Any) -> tuple[dict[str, Any], str]:
    """The results and what the log says."""
    import processing

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    given = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    found = processing.run(f"terraclara:{algorithm}", given, context=context, feedback=feedback)
    return found, feedback.textLog()


def test_noise_of_the_bands_goes_into_a_model_that_maps(provider: Any, tmp_path: Path) -> None:
    from terraclara.core.model import find_model

    target = tmp_path / "noisy.onnx"
    found, log = run("inputnoise", MODEL="lai-s2-20m", ADDED=0.01, RELATIVE=0.03, OUTPUT_MODEL=target)
    assert found["OUTPUT_MODEL"] == str(target)
    assert "noise" in log
    assert "std_input" in [spec.name for spec in find_model(str(target)).card.outputs]
    spectra, _ = plot_scene.canopies()
    scene = plot_scene.write_scene(tmp_path / "scene.tif", spectra)
    maps = [tmp_path / "plain.tif", tmp_path / "noisy.tif"]
    for model, path in zip(("lai-s2-20m", str(target)), maps):
        run("applymodel", INPUT=scene, MODEL=model, OUTPUTS="std", OUTPUT=path)
    plain, noisy = (gdal.Open(str(path)).ReadAsArray() for path in maps)
    assert (noisy > plain).mean() > 0.95
    text = sentence("inputnoise", MODEL="lai-s2-20m", ADDED=0.0, RELATIVE=0.0, OUTPUT_MODEL=target)
    assert "cannot be; give 0 or more each" in text
    assert "gives no estimate" in sentence("inputnoise", MODEL="clouds-4b", OUTPUT_MODEL=tmp_path / "c.onnx")
    assert "lai-s3" in sentence("inputnoise", MODEL="lai-s3", OUTPUT_MODEL=tmp_path / "c.onnx")
    assert not (tmp_path / "c.onnx").exists()


@pytest.mark.parametrize("ending", [".npz", ".py"])
def test_a_process_goes_out_and_comes_back(provider: Any, tmp_path: Path, ending: str) -> None:
    from terraclara.core.bands import SENTINEL2
    from terraclara.core.gp.exact import GaussianProcess
    from terraclara.core.gp.exchange import import_file
    from terraclara.core.gp.import_arrays import export_gp, save_arrays
    from terraclara.core.gp.kernels import rbf
    from terraclara.core.model import Card, InputSpec, OutputSpec

    rng = np.random.default_rng(0)
    X = rng.uniform(0.02, 0.5, (40, 2))
    process = GaussianProcess(rbf(2), restarts=0).fit(X, 10 * (X[:, 1] - X[:, 0]) + 0.1 * rng.standard_normal(40))
    bands = tuple(SENTINEL2.band(name) for name in ("B04", "B08"))
    card = Card("p", variable="lai", input=InputSpec(bands), outputs=(OutputSpec("mean", "mean", unit="m2 m-2"),))
    first = tmp_path / "first.npz"
    export_gp(process.fitted(), first, card)
    import_file(first, tmp_path / "model.onnx")
    save_arrays(tmp_path / "model.npz", process)
    found, _ = run("exportgp", MODEL=tmp_path / "model.onnx", OUTPUT_ARRAYS=tmp_path / f"out{ending}")
    source = Path(found["OUTPUT_ARRAYS"])
    given = {"BANDS": "B04, B08"} if ending == ".py" else {}
    _, log = run("importgp", ARRAYS=source, OUTPUT_MODEL=tmp_path / "again.onnx", **given)
    assert "B04, B08" in log
    from terraclara.core.model import find_model

    rows = rng.uniform(0.05, 0.4, (20, 2)).astype(np.float32)
    model = find_model(str(tmp_path / "again.onnx"))
    of = {spec.kind: spec.tensor for spec in model.card.outputs}
    values = model.session("cpu").run({model.card.input.tensor: rows}, [of["mean"]])[of["mean"]]
    assert np.allclose(np.ravel(values), process.predict(rows), atol=1e-5)


def test_what_cannot_be_exchanged_is_said(provider: Any, make_model: Callable[..., Path], tmp_path: Path) -> None:
    assert "has no arrays beside it" in sentence("exportgp", MODEL=make_model(), OUTPUT_ARRAYS=tmp_path / "a.npz")
    text = sentence("exportgp", MODEL="lai-s2-20m", OUTPUT_ARRAYS=tmp_path / "a.csv")
    assert "none of .npz, .py" in text
    empty = tmp_path / "empty.npz"
    empty.write_bytes(b"nothing")
    assert "empty.npz" in sentence("importgp", ARRAYS=empty, OUTPUT_MODEL=tmp_path / "m.onnx")
    assert "absent.npz" in sentence("importgp", ARRAYS=tmp_path / "absent.npz", OUTPUT_MODEL=tmp_path / "m.onnx")
    assert not (tmp_path / "m.onnx").exists()


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """A segmentation network of four classes that gives scores, and says so."""
    from terraclara.core.bands import SENTINEL2
    from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, save_model

    bare = brightness_model(tmp_path / "bare.onnx", card=False, softmax=False)
    classes = tuple(ClassSpec(10 * k, name) for k, name in enumerate(NAMES))
    outputs = (OutputSpec("class", "class", "p", classes=classes, activation="softmax"),)
    card = Card("four", input=InputSpec((SENTINEL2.band("B04"),), layout="image"), outputs=outputs)
    return save_model(bare.read_bytes(), card, tmp_path / "four.onnx")


def test_a_model_gets_sets_of_classes(
    provider: Any, network: Path, write_raster: Callable[..., Path], tmp_path: Path
) -> None:
    from terraclara.core.raster.scene import open_scene

    rng = np.random.default_rng(2)
    plane = rng.normal(0.25, 0.05, (60, 60))
    plane[:, 30:] = rng.normal(0.37, 0.08, (60, 30))
    grid = {"epsg": 32631, "transform": (500000, 10, 0, 4500000, 0, -10)}
    scene = write_raster(plane[None].astype(np.float32), names=("B04",), scale=1.0, offset=0.0, **grid)
    boxes = [(n, (row, c, 4, 24)) for n, c in (("clear", 3), ("20", 33)) for row in range(1, 56, 6)]
    labels = write_labels(tmp_path / "labels.gpkg", boxes, open_scene(scene).grid)
    target = tmp_path / "sets.onnx"
    given = {"INPUT": scene, "MODEL": network, "LABELS": labels, "FIELD": "cover"}
    _, log = run("classsets", **given, OUTPUT_MODEL=target)
    assert "clear: 960 pixels of 10 places" in log
    run("applymodel", INPUT=scene, MODEL=target, CONFIDENCE="0.9", OUTPUT=tmp_path / "m.tif")
    assert gdal.Open(str(tmp_path / "m.tif")).RasterCount > 1
    text = sentence("classsets", **{**given, "FIELD": "fid"}, OUTPUT_MODEL=tmp_path / "bad.onnx")
    assert "fid" in text
    text = sentence("classsets", **{**given, "MODEL": "lai-s2-20m"}, OUTPUT_MODEL=tmp_path / "bad.onnx")
    assert "class" in text
    assert not (tmp_path / "bad.onnx").exists()


@pytest.fixture
def series(write_raster: Callable[..., Path], tmp_path: Path) -> list[Path]:
    """Five maps of leaf area; on the third date a corner dropped."""
    rng = np.random.default_rng(1)
    paths = []
    for k in range(5):
        mean = 2 + 0.3 * k + 0.1 * rng.standard_normal((20, 20))
        if k == 2:
            mean[:5, :5] -= 2
        grid = {"epsg": 32631, "transform": (500000, 10, 0, 4500000, 0, -10)}
        planes = np.stack([mean, np.full_like(mean, 0.1)]).astype(np.float32)
        paths.append(write_raster(planes, name=f"lai_2024-06-{1 + 6 * k:02d}.tif", names=["mean", "std"], **grid))
    return paths


def test_jumps_come_as_a_layer_for_each_date(provider: Any, series: list[Path], tmp_path: Path) -> None:
    import processing
    from terraclara.plugin.layers import KIND

    layers = [QgsRasterLayer(str(path), path.stem) for path in series]
    given = {"MAPS": [*layers, layers[0]], "RATE": 0.14, "OUTPUT_FOLDER": str(tmp_path / "jumps")}
    found = processing.runAndLoadResults("terraclara:jumps", given, feedback=QgsProcessingFeedback(False))
    assert (found["DATES"], found["DOUBTFUL"]) == (5, "2024-06-13")
    assert Path(found["TABLE"]).is_file()
    loaded = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert sorted(loaded) == [f"Jumps 2024-06-{1 + 6 * k:02d}" for k in range(5)]
    renderer = loaded["Jumps 2024-06-13"].renderer()
    assert [item.label for item in renderer.classes()][1] == "dropped too far"
    assert KIND  # results of maps are told apart from scenes by it


def test_a_series_that_cannot_be_judged_is_said(provider: Any, series: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "jumps"
    maps = [str(path) for path in series]
    assert "Only 1 date: too few" in sentence("jumps", MAPS=maps[:1], RATE=0.14, OUTPUT_FOLDER=folder)
    assert "How fast the variable can change" in sentence("jumps", MAPS=maps, OUTPUT_FOLDER=folder)
    assert "5 maps" in sentence("jumps", MAPS=maps, RATE=0.14, DAYS="2024-01-01", OUTPUT_FOLDER=folder)
    run("jumps", MAPS=maps, RATE=0.14, SPREAD="series", OUTPUT_FOLDER=folder)


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
@pytest.mark.parametrize("tool", TOOLS)
def test_help_in_qgis_process(qgis_environment: dict[str, str], tool: str) -> None:
    command = [str(QGIS_PROCESS), "--json", "help", f"terraclara:{tool}"]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    document = json.loads(done.stdout[done.stdout.index("{") :])
    assert "<p>" not in json.dumps(document["algorithm_details"])
    assert document["parameters"]


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_jumps_in_qgis_process(qgis_environment: dict[str, str], series: list[Path], tmp_path: Path) -> None:
    command = [str(QGIS_PROCESS), "--json", "run", "terraclara:jumps", "--", "RATE=0.14"]
    command += [*(f"MAPS={path}" for path in series), f"OUTPUT_FOLDER={tmp_path / 'jumps'}"]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["DOUBTFUL"] == "2024-06-13"
