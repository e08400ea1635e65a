"""The report of a problem: true, and without the user's name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terraclara import __version__
from terraclara.core import cli, diagnostics
from terraclara.core.diagnostics import Trial, facts, report, scrubbed, trial
from terraclara.core.errors import Cancelled, MissingPackageError
from terraclara.core.model import device, session

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "scene.tif"


def test_facts_are_true() -> None:
    found = facts()
    assert found["TerraClara"] == __version__
    assert found["numpy"].startswith(np.__version__)
    assert found["Python"].startswith(sys.version.split()[0])
    assert found["onnxruntime"].split()[0][0].isdigit()


def test_facts_import_nothing_heavy() -> None:
    code = (
        "import sys; from terraclara.core.diagnostics import facts; facts()\n"
        "heavy = {'onnxruntime', 'onnx', 'scipy', 'sklearn', 'matplotlib', 'dask'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_what_ran_is_said_not_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A runtime that offers a device and falls back to the CPU, as those made for CUDA do without a GPU."""
    shares: list[float] = []
    monkeypatch.setattr(device, "available", lambda: ["cuda", "cpu"])
    monkeypatch.setattr(session, "candidates", lambda asked: [asked])
    cuda, cpu = trial(0.2, told=shares.append)
    assert cuda.pixels_per_second == 0
    assert "fell back to the CPU" in cuda.problem
    assert cpu.provider == "CPUExecutionProvider"
    assert cpu.pixels_per_second > 0
    assert "pixels a second (CPUExecutionProvider)" in cpu.words
    assert shares[-1] == 1
    assert shares == sorted(shares)


def test_a_trial_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        trial(60, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/ada/x/y.tif", "~/x/y.tif"),
        ("/home/adam/x", "/home/USER/x"),
        (r"C:\Users\ada.b\AppData", r"C:\Users\USER\AppData"),
        ("file /Users/Bob, and", "file /Users/USER, and"),
        ("/data/ada/z", "/data/USER/z"),
        ("https://ada:hush@x.example/simple", "https://x.example/simple"),
        ("canada is adage", "canada is adage"),
        (
            "Cannot open /data/ada: no (/data/ada), '/data/ada'.",
            "Cannot open /data/USER: no (/data/USER), '/data/USER'.",
        ),
        ("/media/Ada/z", "/media/USER/z"),
        ("/data/home/ada/x", "/data/home/USER/x"),
        (r"in C:\Users\Bob Miller\x.tif or D:\y", r"in C:\Users\USER\x.tif or D:\y"),
        ("https://ada:p@ss@x.example/a", "https://x.example/a"),
        ("/vsicurl/https://x.example/a.tif?v=1&sig=aB%2B3 x", "/vsicurl/https://x.example/a.tif?v=1&sig=HIDDEN x"),
        ("dbname='d' password='hush hush' table=t", "dbname='d' password=HIDDEN table=t"),
    ],
)
def test_paths_without_names(text: str, expected: str) -> None:
    assert scrubbed(text, home="/home/ada", user="ada") == expected


@given(st.text(max_size=60), st.sampled_from(["/home/ada", r"C:\Users\ada"]), st.text(max_size=60))
def test_the_name_never_stays_in_a_path(before: str, home: str, after: str) -> None:
    slash = "\\" if "\\" in home else "/"
    found = scrubbed(f"{before} {home}{slash}{after}", home=home, user="ada")
    assert f"{home}{slash}" not in found
    assert scrubbed(found, home=home, user="ada") == found


def test_on_the_command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "trial", lambda **_: [Trial("cpu", "CPUExecutionProvider", 1234567.0)])
    assert cli.main(["diagnostics"]) == 0
    assert "cpu: 1,234,567 pixels a second (CPUExecutionProvider)" in capsys.readouterr().out
    assert cli.main(["diagnostics", "--json"]) == 0
    (event,) = [e for e in map(json.loads, capsys.readouterr().out.splitlines()) if e["event"] == "diagnostics"]
    assert event["facts"]["TerraClara"] == __version__
    assert event["devices"][0]["provider"] == "CPUExecutionProvider"
    assert cli.main(["diagnostics", "--no-trial"]) == 0
    assert "pixels a second" not in capsys.readouterr().out


def test_without_the_runtime(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert cli.main(["diagnostics"]) == 0
    out = capsys.readouterr().out
    assert "Packages" in out
    assert "onnxruntime: not installed" in out


def test_a_name_that_the_environment_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    pwd = pytest.importorskip("pwd")
    name = pwd.getpwuid(os.getuid()).pw_name
    assert scrubbed(f"/data/{name}/x") == "/data/USER/x"


@pytest.mark.parametrize(
    "code",
    [
        "raise OSError('/home/ada/lib.so: cannot open shared object file')",  # a library that is gone
        "raise RuntimeError('compiled against another numpy')",
        "",  # files that Windows held back when the package was removed
    ],
)
def test_with_a_runtime_that_is_broken(
    code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Just then the report is wanted."""
    (tmp_path / "onnxruntime").mkdir()
    (tmp_path / "onnxruntime" / "__init__.py").write_text(code)
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert cli.main(["diagnostics"]) == 0
    assert "onnxruntime, which is not usable here" in capsys.readouterr().out
    assert cli.main(["diagnostics", "--json"]) == 0
    out = capsys.readouterr().out
    assert "not usable here" in json.loads(out.splitlines()[-1])["problem"]
    assert "/home/ada" not in out
    assert cli.main(["retrieve", "lai", str(SAMPLE), "-o", str(tmp_path / "x.tif")]) == MissingPackageError.exit_code
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)


def test_a_map_leaves_nothing_in_the_home_folder_and_tells_nobody(tmp_path: Path) -> None:
    """The runtime keeps a number of the computer there, and what it means to tell its makers, if it is let."""
    home = tmp_path / "home"
    home.mkdir()
    environment = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    environment = {key: value for key, value in environment.items() if not key.startswith("XDG_")}
    command = [sys.executable, "-m", "terraclara", "retrieve", "lai", str(SAMPLE), "-o", str(tmp_path / "lai.tif")]
    done = subprocess.run(command, env={**environment, "HOME": str(home)}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_a_device_that_fails_in_its_own_way(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("no driver in /home/somebody/lib")

    monkeypatch.setattr(diagnostics, "_tried", broken)
    assert cli.main(["diagnostics", "--json"]) == 0
    out = capsys.readouterr().out
    (device_,) = json.loads(out.splitlines()[-1])["devices"]
    assert device_["problem"] == "An unforeseen fault (RuntimeError: no driver in /home/USER/lib)."


def test_a_report_is_plain_text() -> None:
    text = report({"A": {"x": "1"}, "B": ["one\ntwo"]})
    assert text == "A\n  x: 1\n\nB\n  one\n  two"
