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
    assert found["reloads"]["before"] == found["reloads"]["after"] == {"toolbars": 1, "actions": 3, "menus": 1}
    assert found["longest_freeze"] < 5
    assert (out / "desktop-result.png").stat().st_size > 10_000
