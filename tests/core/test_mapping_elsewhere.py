"""The same map by another interpreter, and what goes wrong there in one sentence."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from terraclara.core.errors import Cancelled, DeviceError, MissingPackageError, ParameterError, SceneError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.elsewhere import devices, make_map_elsewhere


@pytest.fixture
def scene(write_raster: Callable[..., Path]) -> Path:
    rng = np.random.default_rng(3)
    values = np.stack([rng.integers(low, low + 400, (40, 40)) for low in (300, 500, 400, 2500)]).astype(np.uint16)
    return write_raster(values, names=["B02", "B03", "B04", "B08"], nodata=0, scale=0.0001)


def python_that(tmp_path: Path, code: str) -> str:
    path = tmp_path / "python"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{code}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_the_same_map(scene: Path, tmp_path: Path, read_raster: Any) -> None:
    request = Request(model="lai-s2-10m", sources=(str(scene),), output=str(tmp_path / "here.tif"), threads=1)
    here = make_map(request)
    shares: list[float] = []
    there = make_map_elsewhere(
        sys.executable,
        Request(**{**request.__dict__, "output": str(tmp_path / "there.tif")}),
        progress=shares.append,
    )
    assert (tmp_path / "there.tif").read_bytes() == (tmp_path / "here.tif").read_bytes()
    assert [spec.name for spec in there.outputs] == [spec.name for spec in here.outputs]
    assert there.statistics == here.statistics
    assert shares[-1] == 1
    assert {path.suffix for path in there.files} == {path.suffix for path in here.files}


@pytest.mark.parametrize("options", [{}, {"margin": 20.0, "undecided": 0.5}])
def test_the_same_clouds(scene: Path, tmp_path: Path, options: dict[str, Any]) -> None:
    from terraclara.core.clouds import CloudOptions, detect
    from terraclara.core.clouds.elsewhere import detect_elsewhere

    made = {}
    for name in ("here", "there"):
        request = Request(
            "clouds-4b", (str(scene),), str(tmp_path / f"{name}.tif"), threads=1, scale=0.0001, offset=0.0
        )
        asked = CloudOptions(
            **options, polygons=str(tmp_path / f"{name}.gpkg"), masked=str(tmp_path / f"{name}_clear.tif")
        )
        made[name] = (
            detect(request, asked) if name == "here" else detect_elsewhere(sys.executable, request, asked, note=print)
        )
    assert (tmp_path / "here.tif").read_bytes() == (tmp_path / "there.tif").read_bytes()
    assert made["there"].statistics == made["here"].statistics
    assert {path.name.replace("there", "here") for path in made["there"].files} == {f.name for f in made["here"].files}


def test_the_same_variables(write_raster: Callable[..., Path], tmp_path: Path) -> None:
    from terraclara.core.model import catalog
    from terraclara.core.retrieval.elsewhere import retrieve_many_elsewhere
    from terraclara.core.retrieval.many import retrieve_many

    names = ["B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"]
    rng = np.random.default_rng(3)
    levels = (600, 400, 900, 2500, 3000, 3200, 1800, 900)
    values = np.stack([rng.integers(low, low + 300, (30, 30)) for low in levels]).astype(np.uint16)
    scene = write_raster(values, names=names, nodata=0, scale=0.0001)
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.origin == "bundled"]
    request = Request(model="", sources=(str(scene),), output=str(tmp_path / "here"), threads=1)
    here = retrieve_many(request, [], entries)
    shares: list[float] = []
    elsewhere = Request(**{**request.__dict__, "output": str(tmp_path / "there")})
    there = retrieve_many_elsewhere(sys.executable, elsewhere, [], entries, progress=shares.append)
    assert [item.variable for item in there] == [item.variable for item in here]
    assert len(here) == 7
    assert here[-1].variable == "consistency"
    assert [item.choice.id for item in there] == [item.choice.id for item in here]
    for one, other in zip(here, there):
        assert one.map.path.read_bytes() == (tmp_path / "there" / one.map.path.name).read_bytes()
        assert one.map.statistics == other.map.statistics
        assert {path.name for path in one.map.files} == {path.name for path in other.map.files}
        assert not other.kept
    assert shares[-1] == 1


def test_what_another_made_is_looked_for_and_not_made_here(scene: Path, tmp_path: Path) -> None:
    """The device may be one of the other interpreter's alone."""
    from terraclara.core.model import find_model
    from terraclara.core.retrieval.many import finished_many

    entries = [("lai-s2-10m", find_model("lai-s2-10m").card)]
    request = Request(model="", sources=(str(scene),), output=str(tmp_path / "maps"), device="cuda")
    found = finished_many(request, ["lai"], entries)
    assert [(variable, choice.id, made) for variable, choice, made in found] == [("lai", "lai-s2-10m", None)]
    assert not (tmp_path / "maps").exists()


def test_one_that_does_not_hear_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import terraclara.core.mapping.elsewhere as elsewhere

    monkeypatch.setattr(elsewhere, "_PATIENCE", 0.5)
    deaf = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('[]', flush=True); time.sleep(600)"
    with pytest.raises(Cancelled):
        devices(python_that(tmp_path, deaf), iter([False] * 10 + [True] * 10_000).__next__)


def test_a_cancel_after_the_first_of_several_results(tmp_path: Path) -> None:
    python = python_that(tmp_path, 'print(\'{"event": "result"}\', flush=True); time.sleep(30)')
    seen: list[int] = []

    def cancelled() -> bool:
        seen.append(1)
        return len(seen) > 3

    with pytest.raises(Cancelled):
        devices(python, cancelled)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "holds no request"),
        ('{"request": 3}', "holds no request"),
        ('{"request": {"model": "lai-s2-10m", "sources": ["x.tif"], "output": "y.tif"}, "variables": 1}', "a list"),
        (
            '{"request": {"model": "lai-s2-10m", "sources": ["x.tif"], "output": "y.tif"}, "format": 1}',
            "terraclara rerun",
        ),
        ('{"request": {"model": "clouds-4b", "sources": ["x.tif"], "output": "y.tif"}, "clouds": 3}', "no cloud map"),
        (
            '{"request": {"model": "clouds-4b", "sources": ["x.tif"], "output": "y.tif"}, '
            '"clouds": {"names": [], "margin": "x"}}',
            "margin cannot be 'x'",
        ),
    ],
)
def test_what_is_no_request(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str) -> None:
    from terraclara.core.cli import main

    (tmp_path / "r.json").write_text(text)
    assert main(["make", str(tmp_path / "r.json")]) == 2
    assert said in capsys.readouterr().err


def test_errors_keep_their_kind(tmp_path: Path) -> None:
    request = Request(model="lai-s2-10m", sources=(str(tmp_path / "no.tif"),), output=str(tmp_path / "x.tif"))
    with pytest.raises(SceneError, match=r"no\.tif"):
        make_map_elsewhere(sys.executable, request)


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        ("sys.exit('ModuleNotFoundError: No module named numpy')", MissingPackageError, "No module named numpy"),
        ("print('[1]'); print('no json'); sys.exit(3)", MissingPackageError, "exit code 3"),
    ],
)
def test_other_programs(tmp_path: Path, code: str, kind: Any, said: str) -> None:
    with pytest.raises(kind, match=said):
        devices(python_that(tmp_path, code))


def test_an_interpreter_that_runs_no_model(tmp_path: Path) -> None:
    """What is missing there is not got from QGIS' packages; and one without a device that works is none."""

    def says(problem: str, found: list[Any]) -> str:
        event = {"event": "diagnostics", "problem": problem, "devices": found}
        return f"print({json.dumps(event)!r})"

    lacks = says("Models need onnxruntime, which is not usable here (No module). In QGIS, get it.", [])
    python = python_that(tmp_path, lacks)
    with pytest.raises(MissingPackageError, match=rf"\(No module\)\. Install the package there, as with `{python} -m"):
        devices(python)
    for given, said in (([{"device": "cpu", "problem": "It broke."}], r"\(cpu: It broke\)"), ([], "there is none")):
        with pytest.raises(DeviceError, match=f"No device of the interpreter .* runs a model .*{said}"):
            devices(python_that(tmp_path, says("", given)))


def test_no_such_interpreter(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="cannot be started"):
        devices(str(tmp_path / "none"))


def test_stopped(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        devices(python_that(tmp_path, "time.sleep(60)"), cancelled=lambda: True)


def test_qgis_own_settings_stay_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PROJ_LIB", "GDAL_DATA"):
        monkeypatch.setenv(name, str(tmp_path))
    code = (
        "import os, json\nassert not {'GDAL_DATA', 'PROJ_LIB'} & set(os.environ)\n"
        "print(json.dumps({'event': 'diagnostics', 'devices': [{'device': 'cuda', 'problem': ''}]}))"
    )
    assert devices(python_that(tmp_path, code)) == ["cuda"]
