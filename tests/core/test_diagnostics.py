"""The report of a problem: true, and without the user's name."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terraclara import __version__
from terraclara.core import cli, diagnostics
from terraclara.core.diagnostics import Trial, facts, report, scrubbed, trial
from terraclara.core.errors import Cancelled
from terraclara.core.model import device, session


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


def test_a_report_is_plain_text() -> None:
    text = report({"A": {"x": "1"}, "B": ["one\ntwo"]})
    assert text == "A\n  x: 1\n\nB\n  one\n  two"
