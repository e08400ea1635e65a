"""Any tool over many scenes: what is skipped, resumed, passed over and told, and with which exit code."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import plot_scene
import pytest
from osgeo import gdal
from terraclara.core import errors
from terraclara.core.batch import maps as tools
from terraclara.core.batch import produce
from terraclara.core.batch.maps import MapTool, RetrieveTool
from terraclara.core.cli import main
from terraclara.core.errors import ModelError, SceneError
from terraclara.core.mapping import Request
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.scene import open_scene

MODEL = "lai-s2-20m"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two dates of a farm."""
    (tmp_path / "in").mkdir()
    first = plot_scene.write_scene(tmp_path / "in" / "farm_20230608.tif", plot_scene.canopies()[0])
    shutil.copy(first, tmp_path / "in" / "farm_20230610.tif")
    return tmp_path / "in"


def table(out: Path) -> list[dict[str, str]]:
    with open(out / "summary.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def run(*arguments: Any) -> int:
    return main(["batch", *map(str, arguments)])


def test_folders_that_may_not_be_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usual = os.listdir
    (folder / "lost+found").mkdir()

    def listdir(path: Any = ".") -> list[str]:
        if Path(path).name in ("lost+found", "secret"):
            raise PermissionError(13, "Permission denied", str(path))
        return usual(path)

    monkeypatch.setattr(os, "listdir", listdir)
    assert [Path(item.path).stem for item in find_scenes([str(folder)])] == ["farm_20230608", "farm_20230610"]
    (tmp_path / "secret").mkdir()
    told = f"The folder {tmp_path / 'secret'} cannot be read (Permission denied); choose another."
    assert run("run", MODEL, tmp_path / "secret", "-o", tmp_path / "out") == SceneError.exit_code
    assert told in capsys.readouterr().err
    assert main(["clouds-series", str(tmp_path / "secret"), "-o", str(tmp_path / "out")]) == SceneError.exit_code
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_valid_share_is_of_the_area(folder: Path, tmp_path: Path) -> None:
    grid = open_scene(str(folder / "farm_20230608.tif")).grid
    corners = (*grid.xy(0, grid.height / 2), *grid.xy(grid.width / 2, 0))
    assert run("run", MODEL, folder, "-o", tmp_path / "out", "--area=" + ",".join(map(str, corners))) == 0
    assert {float(row["valid"]) for row in table(tmp_path / "out")} == {1.0}


def test_a_model(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert run("run", MODEL, folder, "-o", out, "--stac", "--report", "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["outputs"] for row in events if row["event"] == "scene"] == [
        [str(out / f"farm_{day}_{MODEL}.tif")] for day in ("20230608", "20230610")
    ]
    rows = table(out)
    assert [(row["scene"], row["status"], row["date"]) for row in rows] == [
        ("farm_20230608", "made", "2023-06-08"),
        ("farm_20230610", "made", "2023-06-10"),
    ]
    assert rows[0]["unit"] == "m2 m-2"
    assert 0 < float(rows[0]["std"]) < float(rows[0]["mean"]) < float(rows[0]["highest"])
    for ending in (".stac.json", ".report.html", ".report.png", ".quicklook.png", ".provenance.json"):
        assert (out / f"farm_20230608_{MODEL}{ending}").is_file()
    page = (out / "summary.html").read_text()
    assert "Leaf area index" in page
    assert "linear-gradient" in page
    assert page.count("quicklook.png") == 2

    map_ = out / f"farm_20230610_{MODEL}.tif"
    written = map_.stat().st_mtime_ns
    (out / f"farm_20230608_{MODEL}.tif").unlink()  # as a run that was killed leaves it
    assert run("run", MODEL, folder, "-o", out, "--stac", "--threads", "1") == 0
    assert [row["status"] for row in table(out)] == ["made", "kept"]
    assert map_.stat().st_mtime_ns == written
    assert run("run", MODEL, folder, "-o", out, "--outputs", "mean") == 0
    assert {row["status"] for row in table(out)} == {"made"}
    assert run("run", MODEL, folder, "-o", out, "--outputs", "mean", "--overwrite") == 0
    assert {row["status"] for row in table(out)} == {"made"}


def test_variables(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("retrieve", "lai,fvc", folder, "-o", out, "--stac") == 0
    assert [(row["scene"], row["map"]) for row in table(out)] == [
        (scene, name) for scene in ("farm_20230608", "farm_20230610") for name in ("lai", "fvc")
    ]
    assert [row["model"] for row in table(out)] == 2 * ["lai-s2-20m", "fvc-s2-20m"]
    lai = out / "farm_20230608" / "lai.tif"
    assert lai.with_suffix(".stac.json").is_file()
    written = lai.stat().st_mtime_ns
    lai.with_name("fvc.tif").unlink()
    assert run("retrieve", "lai,fvc", folder, "-o", out) == 0
    assert lai.stat().st_mtime_ns == written
    assert lai.with_name("fvc.tif").is_file()
    assert [row["status"] for row in table(out)] == ["made", "made", "kept", "kept"]


def test_a_missing_package_ends_the_run(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert run("run", MODEL, folder, "-o", tmp_path / "out") == 8
    assert capsys.readouterr().err.count("needs the Python package onnxruntime") == 1


def test_all_variables_and_their_check_are_kept(folder: Path, tmp_path: Path) -> None:
    (folder / "farm_20230610.tif").unlink()
    out = tmp_path / "out"
    assert run("retrieve", "all", folder, "-o", out) == 0
    made = table(out)
    assert [row["map"] for row in made][-1] == "consistency"
    assert run("retrieve", "all", folder, "-o", out) == 0
    assert {row["status"] for row in table(out)} == {"kept"}
    assert [row["mean"] for row in table(out)] == [row["mean"] for row in made]


def test_a_note_is_told_once_with_its_scenes(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken_20230609.tif").write_bytes(b"no image")
    out = tmp_path / "out"
    assert run("retrieve", "lai", folder, "-o", out) == 9
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("note: ")]
    assert len(set(told)) == len(told)
    assert len([line for line in told if "LAI: model lai-" in line and line.startswith("note: 2 of 3 scenes: ")]) == 1
    assert len([line for line in told if line.startswith("note: broken_20230609: ")]) == 1
    page = (out / "summary.html").read_text(encoding="utf-8")
    assert page.count("2 of 3 scenes: LAI: model lai-") == 1
    assert run("retrieve", "lai", folder, "-o", tmp_path / "again", "--json") == 9
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len([event for event in events if event["event"] == "note" and "LAI: model lai-" in event["text"]]) == 2
    each = [event["notes"] for event in events if event["event"] == "scene" and event["status"] == "made"]
    assert len(each) == 2
    assert all(any("LAI: model lai-" in text for text in notes) for notes in each)
    (result,) = (event for event in events if event["event"] == "result")
    (same,) = (item for item in result["notes"] if "LAI: model lai-" in item["text"])
    assert same["scenes"] == ["farm_20230608", "farm_20230610"]


def test_a_failing_scene(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    (folder / "broken_20230609.tif").write_bytes(b"no image")
    assert run("run", MODEL, folder, "-o", out) == errors.BatchError.exit_code == 9
    rows = {row["scene"]: row for row in table(out)}
    assert rows["broken_20230609"]["status"] == "failed"
    assert "cannot be opened" in rows["broken_20230609"]["note"]
    assert rows["broken_20230609"]["date"] == "2023-06-09"
    assert "1 of 3 scenes failed" in capsys.readouterr().err
    shutil.copy(folder / "farm_20230608.tif", folder / "broken_20230609.tif")
    assert run("run", MODEL, folder, "-o", out) == 0
    assert [row["status"] for row in table(out)] == ["made", "kept", "kept"]


def test_a_folder_by_a_relative_name(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("retrieve", "lai", "in", "-o", "out") == 0
    assert 'src="farm_20230608/lai.quicklook.png"' in (tmp_path / "out" / "summary.html").read_text()


def test_hundreds_in_a_list(folder: Path, tmp_path: Path) -> None:
    listed = tmp_path / "scenes.txt"
    listed.write_text(f"# the farm\n\n{folder / 'farm_20230610.tif'}\n", encoding="utf-8")
    assert run("run", MODEL, "--list", listed, "-o", tmp_path / "out", "--outputs", "mean") == 0
    assert [row["scene"] for row in table(tmp_path / "out")] == ["farm_20230610"]
    assert run("run", MODEL, "--list", tmp_path / "gone.txt", "-o", tmp_path / "out") == 2
    assert run("run", MODEL, "-o", tmp_path / "out") == 3


def test_what_is_wrong_with_all_scenes_is_said_before_the_first(folder: Path, tmp_path: Path) -> None:
    assert run("run", "no-such-model", folder, "-o", tmp_path / "out") == 5
    assert run("run", MODEL, folder, "-o", tmp_path / "out", "--outputs", "nonsense") in (2, 5)
    assert run("run", MODEL, folder, "-o", tmp_path / "out", "--majority", "4") in (2, 5)
    assert run("retrieve", "lai,beauty", folder, "-o", tmp_path / "out") == 5
    assert run("retrieve", ",", folder, "-o", tmp_path / "out") == 2
    assert not list(tmp_path.glob("out/*.tif"))
    with pytest.raises(ModelError):
        RetrieveTool(tmp_path, Request("", (), ""), ("beauty",))


def test_a_fault_in_one_scene_costs_no_other(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    true = tools.make_map

    def faulty(request: Request, **options: Any) -> Any:
        if "0608" in request.output:
            raise MemoryError
        return true(request, **options)

    monkeypatch.setattr(tools, "make_map", faulty)
    tool = MapTool(tmp_path, Request(MODEL, (), "", outputs=("mean",)))
    outcomes = produce(find_scenes([str(folder)]), tool)
    assert [item.status for item in outcomes] == ["failed", "made"]
    assert "MemoryError" in outcomes[0].note


def test_the_picture_has_the_colors_of_the_map(folder: Path, tmp_path: Path) -> None:
    assert run("run", MODEL, folder / "farm_20230608.tif", "-o", tmp_path, "--outputs", "mean") == 0
    picture = gdal.Open(str(tmp_path / f"farm_20230608_{MODEL}.quicklook.png"))
    image = picture.ReadAsArray()
    assert image.shape[0] == 3
    right = image[:, image.shape[1] // 2, image.shape[2] * 3 // 4]
    assert len({int(value) for value in right}) > 1  # viridis has no gray
