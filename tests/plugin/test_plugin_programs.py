"""QGIS's own programs with the plugin in them: qgis_process and the desktop."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest

pytest.importorskip("qgis.core")

# Debian's qgis_process is a wrapper that passes an option the program refuses.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_qgis_process(
    qgis_environment: dict[str, str],
    scene: Path,
    make_model: Callable[..., Path],
    tmp_path: Path,
    read_raster: Callable[[Path], np.ndarray[Any, Any]],
) -> None:
    target = tmp_path / "map.tif"
    command = [str(QGIS_PROCESS), "--json", "run", "terraclara:retrieve", "--", f"INPUT={scene}", "VARIABLE=lai"]
    command += [f"MODEL={make_model()}", f"OUTPUT={target}"]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["MODEL_ID"] == "test-lai"
    mean = read_raster(target)[0]
    assert results["MEAN_VALUE"] == pytest.approx(np.nanmean(mean), rel=1e-5)


@pytest.fixture
def shores(write_raster: Callable[..., Path], tmp_path: Path) -> tuple[list[Path], Path]:
    """Two dates of a lake on the left that grows, and labelled areas on the first."""
    paths = []
    for k, shore in enumerate((30, 45)):  # water on the left, grass on the right
        values = np.random.default_rng(k).normal(0.08, 0.01, (2, 60, 60))
        values[1, :, shore:] += 0.3
        values = values.clip(0.01).astype(np.float32)
        grid = {"epsg": 32631, "transform": (500000, 10, 0, 4500000, 0, -10)}
        paths.append(write_raster(values, name=f"date{k}.tif", names=["B04", "B08"], **grid))
    features = []
    for name, left in (("water", 500050), ("grass", 500480)):
        for top in range(4499980, 4499450, -110):
            corners = [(left, top), (left + 90, top), (left + 90, top - 50), (left, top - 50), (left, top)]
            shape = {"type": "Polygon", "coordinates": [corners]}
            features.append({"type": "Feature", "properties": {"class": name}, "geometry": shape})
    areas = tmp_path / "areas.geojson"
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    areas.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return paths, areas


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_land_cover_in_qgis_process(
    qgis_environment: dict[str, str], shores: tuple[list[Path], Path], tmp_path: Path
) -> None:
    """Trained and mapped, the same model on a later date, and what changed."""
    paths, areas = shores

    def run(name: str, **values: Any) -> dict[str, Any]:
        command = [str(QGIS_PROCESS), "--json", "run", f"terraclara:{name}", "--"]
        command += [f"{key}={value}" for key, value in values.items()]
        done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        return dict(json.loads(done.stdout[done.stdout.index("{") :])["results"])

    model, first, second = (tmp_path / name for name in ("cover.onnx", "first.tif", "second.tif"))
    given = {"LABELS": areas, "FIELD": "class", "CLASSIFIERS": "4", "OUTPUT_MODEL": model}
    trained = run("train", INPUT=paths[0], OUTPUT=first, **given)
    assert trained["ACCURACY"] > 0.99
    assert trained["OUTPUT_MODEL"] == str(model)
    run("applymodel", INPUT=paths[1], MODEL=model, OUTPUT=second)
    changed = run("mapchange", FIRST=first, SECOND=second, OUTPUT=tmp_path / "change.tif")
    assert changed["CHANGED"] == pytest.approx(15 / 60, abs=0.005)
    assert Path(changed["TABLE"]).is_file()


_WITNESS = """
import json, pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent


def classFactory(iface):
    return Witness()


class Witness:
    def initProcessing(self):
        from scipy.linalg import blas as scipys
        from terraclara.core import blas

        rng = np.random.default_rng(0)
        A, B = rng.normal(size=(300, 2000)), rng.normal(size=(2000, 50))
        ours, numpys, other = blas.matmul(A, B), A @ B, scipys.dgemm(1.0, B.T, A.T).T
        found = {
            "replaced": blas.replaced(),
            "ours are SciPy's": bool((ours == other).all()),
            "NumPy's are SciPy's": bool((numpys == other).all()),
        }
        (HERE / "found.json").write_text(json.dumps(found))
        multiply = blas._by_matrix

        def written_down(A, B):
            with (HERE / "products").open("a") as file:
                print(A.size * B.shape[1], file=file)
            return multiply(A, B)

        blas._by_matrix = written_down
"""


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_training_multiplies_by_scipys_library_where_numpys_is_replaced(
    qgis_environment: dict[str, str], shores: tuple[list[Path], Path], tmp_path: Path
) -> None:
    """Another plugin writes down what products are made by, and those of a training."""
    witness = tmp_path / "plugins" / "witness"
    witness.mkdir()
    (witness / "__init__.py").write_text(_WITNESS, encoding="utf-8")
    general = "[general]\nname=Witness\nqgisMinimumVersion=3.0\nversion=1\nhasProcessingProvider=yes\n"
    (witness / "metadata.txt").write_text(general, encoding="utf-8")
    profile = tmp_path / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    profile.write_text(profile.read_text(encoding="utf-8") + "witness=true\n", encoding="utf-8")
    (image, _), areas = shores
    given = {"INPUT": image, "LABELS": areas, "FIELD": "class", "CLASSIFIERS": "0", "OUTPUT": tmp_path / "map.tif"}
    command = [str(QGIS_PROCESS), "--json", "run", "terraclara:train", "--"]
    command += [f"{key}={value}" for key, value in {**given, "OUTPUT_MODEL": tmp_path / "cover.onnx"}.items()]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((witness / "found.json").read_text(encoding="utf-8"))
    assert found["ours are SciPy's"]
    assert found["replaced"] or found["NumPy's are SciPy's"]
    linked = subprocess.run(["ldd", str(QGIS_PROCESS)], capture_output=True, text=True)
    assert found["replaced"] or "gslcblas" not in linked.stdout
    made = (witness / "products").read_text().split() if found["replaced"] else []
    assert sum(int(each) for each in made) > 1e9 or not found["replaced"]


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_several_variables_in_qgis_process(qgis_environment: dict[str, str], tmp_path: Path) -> None:
    scene = plot_scene.write_scene(tmp_path / "farm.tif", plot_scene.canopies()[0])
    values = {"INPUT": scene, "VARIABLE": "lai,ccc", "CONFIDENCE": "0.9", "OUTPUT_FOLDER": tmp_path / "maps"}
    command = [str(QGIS_PROCESS), "--json", "run", "terraclara:retrieve", "--"]
    command += [f"{key}={value}" for key, value in values.items()]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["OUTPUT_MAPS"] == [str(tmp_path / "maps" / "lai.tif"), str(tmp_path / "maps" / "ccc.tif")]


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_help_in_a_terminal_is_no_html(qgis_environment: dict[str, str]) -> None:
    command = [str(QGIS_PROCESS), "help", "terraclara:train"]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "\n- the uncertainty, from 0 (sure) to 1" in done.stdout
    assert "</" not in done.stdout


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_help_in_a_terminal_names_models_and_outputs(qgis_environment: dict[str, str]) -> None:
    def told(name: str) -> str:
        command = [str(QGIS_PROCESS), "help", f"terraclara:{name}"]
        return subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=120).stdout

    assert "clouds-6b" in told("clouds")
    assert "lai-s2-20m" in told("retrieve")
    assert "train:Model file: Model file" in told("Land cover and its accuracy")


@pytest.mark.slow
@pytest.mark.skipif(not all(map(shutil.which, ("qgis", "Xvfb"))), reason="qgis or Xvfb is not installed")
def test_desktop(repository: Path, scene: Path, tmp_path: Path) -> None:
    """A real QGIS on a virtual screen; pictures stay where TERRACLARA_SCREENSHOTS says."""
    out = Path(os.environ.get("TERRACLARA_SCREENSHOTS") or tmp_path / "pictures")
    driver = repository / "scripts" / "desktop" / "run.py"
    done = subprocess.run(
        [sys.executable, str(driver), str(scene), str(out), "--limit", "240"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((out / "desktop.json").read_text(encoding="utf-8"))
    assert not found["heavy_modules"]
    (layers,) = found["groups"].values()
    assert layers[0].startswith("LAI (")
    assert layers[-1] == "LAI flags"
    assert found["raster_menu"] == ["TerraClara"]
    assert found["reloads"]["before"] == found["reloads"]["after"] == {"toolbars": 1, "actions": 23, "menus": 1}
    assert found["longest_freeze"] < 5
    assert (out / "desktop-result.png").stat().st_size > 10_000


@pytest.mark.slow
@pytest.mark.skipif(not all(map(shutil.which, ("qgis", "Xvfb"))), reason="qgis or Xvfb is not installed")
def test_land_cover_on_the_desktop(repository: Path, shores: tuple[list[Path], Path], tmp_path: Path) -> None:
    """From polygons to a map, its check and its change, by the dialogs alone."""
    paths, areas = shores
    out = Path(os.environ.get("TERRACLARA_SCREENSHOTS") or tmp_path / "pictures")
    driver = repository / "scripts" / "desktop" / "run.py"
    command = [sys.executable, str(driver), str(paths[0]), str(out), "--tool", "landcover", "--labels", str(areas)]
    done = subprocess.run([*command, "--limit", "240"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((out / "desktop.json").read_text(encoding="utf-8"))
    assert list(found["groups"]) == ["Land cover - second", f"Land cover - {paths[0].stem}"]
    assert all(name == layers[0] and len(layers) == 4 for name, layers in found["groups"].items())
    assert found["layers"][:4] == ["training areas", "Points", "Change", "Land cover - second"]
    assert (out / "accuracy.html").stat().st_size > 5000
    assert (out / "9-change.png").stat().st_size > 10_000


@pytest.mark.slow
@pytest.mark.skipif(not all(map(shutil.which, ("qgis", "Xvfb"))), reason="qgis or Xvfb is not installed")
def test_retrieval_on_the_desktop(repository: Path, tmp_path: Path) -> None:
    """Six variables in one run, field plots, simulations and training, by the dialogs alone."""
    scene = plot_scene.write_scene(tmp_path / "farm.tif", plot_scene.canopies()[0])
    out = Path(os.environ.get("TERRACLARA_SCREENSHOTS") or tmp_path / "pictures")
    driver = repository / "scripts" / "desktop" / "run.py"
    command = [sys.executable, str(driver), str(scene), str(out), "--tool", "retrieval", "--limit", "240"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads((out / "desktop.json").read_text(encoding="utf-8"))
    assert list(found["groups"]) == ["LAI", "FAPAR", "FVC", "CCC", "CWC", "LCC", "Consistency"]
    assert found["open"] == ["LAI"]
    assert any(text.startswith("24 plots on 8 sites") for text in found["3-adapt-log"])
    assert any("trust in the simulations" in text for text in found["5-train-log"])
    for name in ("maps/lcc.tif", "mine.tif", "trained.tif", "2-project.png", "4-laws-edited.png"):
        assert (out / name).stat().st_size > 10_000
