"""The command line, as its users call it."""

from __future__ import annotations

import argparse
import csv
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from terraclara.core.cli import _parser, main

GEOMETRY = ("cos_view_zenith", "cos_sun_zenith", "cos_relative_azimuth")


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def vegetation(write_raster: Any) -> Path:
    """A small Sentinel-2 scene of reflectance: leaves and soil, mixed."""
    names = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    soil = np.array([0.08, 0.11, 0.14, 0.16, 0.18, 0.20, 0.22, 0.23, 0.30, 0.25])
    leaf = np.array([0.03, 0.06, 0.03, 0.09, 0.30, 0.40, 0.43, 0.45, 0.22, 0.10])
    cover = np.linspace(0.1, 0.9, 40 * 50).reshape(40, 50)
    values = soil[:, None, None] + (leaf - soil)[:, None, None] * cover
    path: Path = write_raster(values.astype(np.float32), names=names)
    return path


def test_without_a_command_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    # Python 3.13 lines them up elsewhere.
    assert re.search(r"^ +retrieve +map a biophysical variable", capsys.readouterr().out, re.MULTILINE)


def test_every_command_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    from terraclara.core.cli import _parser

    for action in _parser()._subparsers._group_actions:
        for name, command in action.choices.items():
            assert "Exit codes: 0 done" in (command.epilog or ""), name


def test_models_lists_the_catalog(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    assert "lai-s2-20m" in capsys.readouterr().out
    assert main(["models", "--json"]) == 0
    rows = {row["id"]: row for row in lines(capsys)}
    assert rows["lai-s2-20m"]["card"]["variable"] == "lai"
    assert rows["lai-s2-20m"]["origin"] == "bundled"


def test_info_of_a_scene_and_of_models(vegetation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(vegetation), "--json"]) == 0
    (row,) = lines(capsys)
    assert (row["event"], row["width"], row["height"]) == ("scene", 50, 40)
    assert {"lai-s2-20m", "lai-s2-10m", "sl2p-v3.0-lai"} <= set(row["models"])
    assert not [name for name in row["models"] if "landsat" in name]
    listed = {item["purpose"]: [item["best"], *item["others"]] for item in row["purposes"]}
    assert sorted(key for keys in listed.values() for key in keys) == sorted(row["models"])  # each under one purpose
    assert listed["lai"][0] == "lai-s2-20m"  # as `retrieve` chooses
    assert listed["clouds"][0] == "clouds-6b"
    for name in ("lai-s2-20m", str(next(Path(__file__).resolve().parents[2].glob("resources/models/lai-s2-20m.onnx")))):
        assert main(["info", name, "--json"]) == 0
        (row,) = lines(capsys)
        assert row["card"]["licence"]
        assert row["flags"]["2"]["name"] == "outside_domain"
    capsys.readouterr()
    assert main(["info", str(vegetation)]) == 0
    told = capsys.readouterr().out
    assert "sensor:" not in told  # a plain raster tells none
    assert max(map(len, told.split("Models for it:")[1].splitlines())) <= 100
    assert "  Leaf area index: lai-s2-20m\n    The scene has its 8 bands" in told
    assert "\n    also: lai-s2-10m, sl2p-" in told
    assert main(["info", "lai-s2-20m"]) == 0
    assert " MB), with a card\n" in capsys.readouterr().out


def test_info_names_the_cloud_model_that_clouds_takes(
    write_raster: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = np.full((7, 64, 64), 0.1, np.float32)
    names = ("B1", "B2", "B3", "B4", "B5", "B6", "B7")
    scene = write_raster(values, name="LC08_L2SP_x.tif", names=names)
    assert main(["info", str(scene), "--json"]) == 0
    (row,) = lines(capsys)
    (clouds,) = (item for item in row["purposes"] if item["purpose"] == "clouds")
    assert main(["clouds", str(scene), "-o", str(tmp_path / "c.tif")]) == 0
    record = json.loads((tmp_path / "c.provenance.json").read_text())
    assert clouds["best"] == record["model"]["id"] == "clouds-6b"


def test_retrieve_makes_the_three_bands_and_their_company(
    vegetation: Path, tmp_path: Path, read_raster: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "lai.tif"
    assert main(["retrieve", "lai", str(vegetation), "-o", str(target), "--json", "--report"]) == 0
    events = lines(capsys)
    result = events[-1]
    assert result["event"] == "result"
    assert result["bands"] == ["mean", "std", "flag"]
    assert any(e["event"] == "progress" and e["fraction"] == 1 for e in events)
    assert any("lai-s2-20m" in e.get("text", "") for e in events)
    assert all(Path(name).is_file() for name in result["files"])
    mean, std, flag = read_raster(target)
    assert 0.2 < mean[0, 0] < mean[-1, -1] < 8
    assert (std > 0).all()
    assert (flag == 0).mean() > 0.5
    page = (tmp_path / "lai.report.html").read_text(encoding="utf-8")
    assert "How sure it is" in page
    assert "m² m⁻²" in page
    assert 'src="data:image/png' in page
    assert not [n for n in ("http://", "https://") if f'src="{n}' in page]


def test_flags_are_shares_of_what_is_mapped(
    write_raster: Callable[..., Path], tmp_path: Path, read_raster: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    values = np.full((4, 20, 20), 0.05, np.float32)  # water
    values[3, :, 5:] = 0.4  # plants
    values[:, :2] = np.nan
    path, target = write_raster(values, names=("B02", "B03", "B04", "B08")), tmp_path / "lai.tif"
    half = "--area=500000,4799800,500100,4800000"  # ten columns of twenty
    assert main(["retrieve", "lai", str(path), "-o", str(target), half, "--report"]) == 0
    flag = read_raster(target)[2].astype(int)
    outside = np.mean(flag[2:, :10] & 2 > 0)
    assert 0.4 < outside < 1
    told = capsys.readouterr().out
    assert f"flag: 10.0% of the area's pixels invalid, of the others outside_domain {outside:.1%}" in told
    page = (tmp_path / "lai.report.html").read_text(encoding="utf-8")
    assert "10.00% of the area" in page
    assert f"{outside:.2%} of the valid pixels" in page


def test_run_with_a_catalog_id_equals_the_file(vegetation: Path, tmp_path: Path, read_raster: Any) -> None:
    model = Path(__file__).resolve().parents[2] / "resources" / "models" / "lai-s2-10m.onnx"
    for name, target in (("lai-s2-10m", "a.tif"), (str(model), "b.tif")):
        assert main(["run", name, str(vegetation), "-o", str(tmp_path / target)]) == 0
    np.testing.assert_array_equal(read_raster(tmp_path / "a.tif"), read_raster(tmp_path / "b.tif"))


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["run", "nonsense", "{scene}", "-o", "{out}"], 5, "no model 'nonsense'"),
        (["run", "lai-s2-20m", "missing.tif", "-o", "{out}"], 3, "missing.tif"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{folder}/no/x.tif"], 7, "no"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{folder}/x.png"], 7, ".tif"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--memory", "5"], 2, "5 MB"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--device", "abacus"], 6, "abacus"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--area", "1,2,3,4"], 4, "area"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--bands", "B02"], 3, ""),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--sun-zenith", "120"], 2, "120"),
        (["retrieve", "moonlight", "{scene}", "-o", "{out}"], 5, "moonlight"),
        (["rerun", "{scene}"], 2, "provenance"),
        (["import-gp", "{scene}", "-o", "{folder}/m.onnx"], 5, ""),
        (["info", "nothing-here"], 3, "nothing-here"),
        (["run", "lai-s2-20m", "{scene}", "-o", "."], 7, ". is a folder"),
        (["run", "lai-s2-20m", "{scene}", "-o", "/"], 7, "/ is a folder"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{folder}"], 7, "is a folder; give the name of a file"),
        (["run", "lai-s2-20m", "{scene}", "-o", ""], 2, "What follows -o is empty"),
        (["retrieve", "lai,fapar", "{scene}", "-o", ""], 2, "What follows -o is empty"),
        (["retrieve", "lai,fapar", "{scene}", "--output="], 2, "What follows --output is empty"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--area", ""], 2, "What follows --area is empty"),
        (["clouds-series", "{scene}", "-o", "  "], 2, "What follows -o is empty"),
        (["install", "s2cloudless", "--from", ""], 2, "What follows --from is empty"),
        (["wheels", ""], 2, "What follows wheels is empty"),
        (["run", "lai-s2-20n", "{scene}", "-o", "{out}"], 5, "the nearest in the catalog is lai-s2-20m"),
        (["run", "LAI_S2_20M", "{scene}", "-o", "{out}"], 5, "the nearest in the catalog is lai-s2-20m"),
        (["run", "s2cloudles", "{scene}", "-o", "{out}"], 5, "the nearest in the catalog is s2cloudless"),
        (["run", "{folder}", "{scene}", "-o", "{out}"], 5, "is a folder, not a model"),
        (["run", "lai-s2-20m", "{scene}", "-o", "{out}", "--area", "none.gpkg"], 4, "no vector file none.gpkg"),
        (["make", "{folder}"], 2, "cannot be read (Is a directory)"),
        (["batch", "retrieve", "lai", "--list", "{folder}", "-o", "o"], 2, "cannot be read (Is a directory)"),
        (["wheels", "{scene}"], 7, "is a file; give the name of a folder"),
    ],
)
def test_wrong_calls_get_a_sentence_and_their_code(
    vegetation: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    places = {"scene": str(vegetation), "out": str(tmp_path / "o.tif"), "folder": str(tmp_path)}
    before = {p.name for p in tmp_path.iterdir() if not p.name.startswith(".")}
    assert main([a.format(**places) for a in arguments]) == code
    error = capsys.readouterr().err
    assert words in error
    assert "Traceback" not in error
    assert {p.name for p in tmp_path.iterdir() if not p.name.startswith(".")} == before


def test_an_error_is_a_json_line_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "nonsense", "x.tif", "-o", "y.tif", "--json"]) == 5
    (event,) = lines(capsys)
    assert event["exit_code"] == 5
    assert "nonsense" in event["message"]


def test_wrong_arguments_are_a_json_line_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["run", "--json"])
    assert stop.value.code == 2
    (event,) = lines(capsys)
    assert event["exit_code"] == 2


def test_help_holds_no_sign_written_twice(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["accuracy", "--help"])
    assert "%%" not in capsys.readouterr().out


def test_every_number_says_what_it_is() -> None:
    (commands,) = [action for action in _parser()._actions if isinstance(action, argparse._SubParsersAction)]
    seen = [
        (name, action.option_strings, action.help)
        for name, parser in commands.choices.items()
        for action in parser._actions
        if action.type in (int, float)
    ]
    assert len(seen) > 100
    assert not [row for row in seen if not row[2]]


def test_json_holds_no_nan(write_raster: Any, capsys: pytest.CaptureFixture[str]) -> None:
    scene = write_raster(np.full((4, 9, 9), 0.1, np.float32), names=("B02", "B03", "B04", "B08"), nodata=np.nan)
    assert main(["info", str(scene), "--json"]) == 0
    text = capsys.readouterr().out
    assert "NaN" not in text
    assert json.loads(text)["bands"][0]["nodata"] == "nan"


def test_import_never_replaces_its_arrays(shared_data: Path, tmp_path: Path) -> None:
    arrays = tmp_path / "gp.onnx"
    arrays.write_bytes((shared_data / "gpr_valencia" / "SENTINEL2_L2A_LAI.npz").read_bytes())
    before = arrays.read_bytes()
    assert main(["import-gp", str(arrays), "-o", str(arrays)]) == 7
    assert main(["import-gp", str(arrays), "-o", str(tmp_path / "gp.txt")]) == 7
    assert arrays.read_bytes() == before
    assert not (tmp_path / "gp.txt").exists()


def test_polite_kill_cancels_in_good_order(write_raster: Any, tmp_path: Path) -> None:
    scene = write_raster(np.full((4, 1800, 1800), 0.2, np.float32), names=("B02", "B03", "B04", "B08"))
    target = tmp_path / "o.tif"
    command = [sys.executable, "-m", "terraclara", "run", "lai-s2-10m", str(scene), "-o", str(target), "--json"]
    with subprocess.Popen([*command, "--memory", "260"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "progress":
                process.terminate()
                break
        rest = [json.loads(line) for line in process.stdout]
    assert process.returncode == 130
    assert rest[-1]["exit_code"] == 130
    assert not target.exists()


class TestPublishedCases:
    """Published models on their published rows, through the whole product: raster in, raster out."""

    @pytest.mark.parametrize("name", ["L1C_LAI", "L1C_Cab", "L2A_LAI", "L2A_FVC", "L2A_Cw", "L2A_laiCab"])
    def test_gaussian_processes(
        self, shared_data: Path, write_raster: Any, read_raster: Any, tmp_path: Path, name: str
    ) -> None:
        folder = shared_data / "gpr_valencia"
        rows = np.load(folder / f"SENTINEL2_{name}_expected.npz")
        arrays = np.load(folder / f"SENTINEL2_{name}.npz")
        model, target = tmp_path / "gp.onnx", tmp_path / "o.tif"
        assert main(["import-gp", str(folder / f"SENTINEL2_{name}.npz"), "-o", str(model)]) == 0
        spectra = rows["reflectance"].T.reshape(10, 10, 20)
        scene = write_raster(spectra.astype(np.float32), names=[str(b) for b in arrays["bands"]])
        assert main(["run", str(model), str(scene), "-o", str(target)]) == 0
        mean, std, latent, _ = (plane.ravel() for plane in read_raster(target))
        # The scene holds spectra rounded to float32, so the bound is that of a float32 input.
        scale = np.abs(rows["mean"]).max()
        np.testing.assert_allclose(mean, rows["mean"], rtol=2e-6, atol=2e-6 * scale)
        np.testing.assert_allclose(std**2, rows["predictive_variance"], rtol=2e-6)
        np.testing.assert_allclose(latent**2, rows["latent_variance"], rtol=2e-5)

    @pytest.mark.parametrize(
        ("table", "model", "tolerance"),
        [
            ("S2_v2.1_LAI", "sl2p-v2.1-lai", 1e-3),
            ("S2A_v3.0_LAI", "sl2p-v3.0-lai", 1e-3),
            ("S2B_v3.0_LAI", "sl2p-v3.0-s2b-lai", 1e-3),
            ("S2A_10m_v3.0_LAI", "sl2p-v3.0-10m-lai", 1e-3),
            ("S2A_v3.0_FAPAR", "sl2p-v3.0-fapar", 1e-3),
            ("S2A_v3.0_FVC", "sl2p-v3.0-fvc", 1e-3),
            ("S2A_v3.0_CCC", "sl2p-v3.0-ccc", 0.2),
        ],
    )
    def test_sl2p(
        self,
        shared_data: Path,
        write_raster: Any,
        read_raster: Any,
        tmp_path: Path,
        table: str,
        model: str,
        tolerance: float,
    ) -> None:
        with open(shared_data / "sl2p" / f"testcases_{table}.csv", newline="") as handle:
            reader = csv.reader(handle)
            header = next(reader)
            rows = np.array([[float(v) for v in row] for row in reader])
        scene = write_raster(rows[:, :-1].T[:, None].astype(np.float32).copy(), names=header[:-1])
        target = tmp_path / "o.tif"
        assert main(["run", model, str(scene), "-o", str(target)]) == 0
        mean, flag = read_raster(target)
        good = np.isfinite(rows[:, -1])
        assert np.abs(mean[0] - rows[:, -1])[good].max() < tolerance
        low = flag[0].astype(int) & 4 > 0
        assert (mean[0][low] == 0).all()


def test_places_west_and_south_of_zero_are_no_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "none.tif")
    for line in (
        ["explain", "lai-s2-20m", missing, "--point", "-56.36,-1.47"],
        ["run", "lai-s2-20m", missing, "--area", "-56.4,-1.5,-56.3,-1.4", "-o", str(tmp_path / "o.tif")],
    ):
        assert main(line) == 3  # the scene is what is wrong
        assert "none.tif" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "unknown"),
    [
        *((name, ("--area", "--cluster", "--outputs", "--report")) for name in ("adapt", "class-sets", "clouds-learn")),
        ("clouds", ("--outputs",)),
        ("batch clouds", ("--outputs",)),
        ("clouds-series", ("--outputs", "--report")),
        ("explain", ("--cluster", "--outputs")),
    ],
)
def test_what_says_nothing_of_a_command_is_no_option_of_it(
    command: str, unknown: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    text = capsys.readouterr().out
    assert "--memory" in text
    assert not [option for option in unknown if option in text]


def test_a_place_makes_no_map(vegetation: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = ["explain", "lai-s2-10m", str(vegetation), "--point=500005,4799995"]
    for option in ("--area=0,0,1,1", "--report", "--stac", "--per-band"):
        assert main([*place, option]) == 2
        assert "no map is made" in capsys.readouterr().err
    assert main([*place[:-1], "-o", str(tmp_path / "why.tif"), "--check"]) == 2
    assert "leave --check out" in capsys.readouterr().err
