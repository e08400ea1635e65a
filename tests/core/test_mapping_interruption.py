"""Runs that are cancelled or killed leave nothing under the name, and go on to the same map."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from pixel_model import BANDS, spectra, write_model
from terraclara.core.cli import main
from terraclara.core.errors import (
    Cancelled,
)
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import load_model, save_model


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
    return write_model(tmp_path)


def hidden(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name.startswith(".o.tif") and not p.name.endswith(".lock"))


class TestInterruption:
    """Cancelled or killed: nothing under the target's name, and the resumed map is identical."""

    @pytest.fixture
    def request_(self, model_path: Path, tmp_path: Path, write_raster: Any) -> Request:
        scene = write_raster(spectra(1500, 1600), names=BANDS, options=["TILED=YES"])
        return Request(str(model_path), (str(scene),), str(tmp_path / "o.tif"), memory_mb=320)

    @staticmethod
    def stopped_at(request: Request, share: float) -> None:
        reached = threading.Event()

        def progress(value: float) -> None:
            if value >= share:
                reached.set()

        with pytest.raises(Cancelled):
            make_map(request, progress=progress, cancelled=reached.is_set)

    @pytest.fixture(autouse=True)
    def _small_blocks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("terraclara.core.mapping.blocks._LARGEST_BLOCK", 512 * 512)

    @pytest.mark.parametrize("share", [0.0, 0.3, 0.8, 0.98])  # the last: blocks are written, the file is not closed
    def test_cancel_and_resume(self, request_: Request, tmp_path: Path, share: float) -> None:
        reference = make_map(replace(request_, output=str(tmp_path / "reference.tif")))
        if share == 0.0:
            with pytest.raises(Cancelled):
                make_map(request_, cancelled=lambda: True)
        else:
            self.stopped_at(request_, share)
        target = Path(request_.output)
        assert not target.exists()
        assert hidden(tmp_path)
        resumed = make_map(request_)
        assert target.read_bytes() == reference.path.read_bytes()
        assert resumed.statistics == reference.statistics
        assert not hidden(tmp_path)

    def test_cancel_answers_at_once(self, request_: Request) -> None:
        seen: list[float] = []

        def cancelled() -> bool:
            seen.append(time.monotonic())
            return len(seen) > 3

        with pytest.raises(Cancelled):
            make_map(request_, cancelled=cancelled)
        assert time.monotonic() - seen[3] < 2
        assert not [t for t in threading.enumerate() if t.name.startswith("model")]

    def test_an_earlier_map_stays_until_the_new_one_is_whole(self, request_: Request) -> None:
        target = Path(request_.output)
        target.write_bytes(b"precious")
        self.stopped_at(request_, 0.3)
        assert target.read_bytes() == b"precious"
        make_map(request_)
        assert target.read_bytes()[:2] == b"II"

    def test_kill_and_resume(self, request_: Request, tmp_path: Path) -> None:
        reference = make_map(replace(request_, output=str(tmp_path / "reference.tif")))
        script = (
            "import json, sys, time, os, signal\n"
            "import terraclara.core.mapping.blocks as blocks\n"
            "import terraclara.core.raster.writer as writer\n"
            "blocks._LARGEST_BLOCK = 512 * 512\n"
            "writer.CHECKPOINT_BLOCKS = 2\n"
            "from terraclara.core.mapping import Request, make_map\n"
            "request = Request.from_dict(json.loads(sys.argv[1]))\n"
            "def progress(share):\n"
            "    if share > 0.6: os.kill(os.getpid(), signal.SIGKILL)\n"
            "make_map(request, progress=progress)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, json.dumps(request_.to_dict())], capture_output=True, timeout=120
        )
        assert done.returncode == -signal.SIGKILL, done.stderr.decode()
        target = Path(request_.output)
        assert not target.exists()
        seen: list[float] = []
        make_map(request_, progress=seen.append)
        assert target.read_bytes() == reference.path.read_bytes()

    def test_rerun_gives_the_same_bytes(self, request_: Request, tmp_path: Path) -> None:
        first = make_map(request_)
        again = tmp_path / "again.tif"
        assert main(["rerun", str(tmp_path / "o.provenance.json"), "-o", str(again)]) == 0
        assert again.read_bytes() == first.path.read_bytes()

    def test_rerun_in_another_folder(
        self, request_: Request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Names that were given from one folder on hold in all; the cluster of that time need not be there."""
        scene, model = Path(request_.sources[0]), Path(request_.model)
        monkeypatch.chdir(scene.parent)
        local = replace(
            request_,
            sources=(scene.name,),
            model=os.path.relpath(model),
            output=os.path.relpath(tmp_path / "o.tif"),
        )
        first = make_map(local).path.read_bytes()
        told = tmp_path / "o.provenance.json"
        document = json.loads(told.read_text())
        document["request"]["cluster"] = "tcp://127.0.0.1:9"
        told.write_text(json.dumps(document))
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        monkeypatch.chdir(elsewhere)
        assert main(["rerun", str(told), "-o", "again.tif"]) == 0
        assert (elsewhere / "again.tif").read_bytes() == first
        (tmp_path / "o.tif").unlink()
        assert main(["rerun", str(told)]) == 0
        assert (tmp_path / "o.tif").read_bytes() == first
        assert Path(json.loads(told.read_text())["sources"][0]) == scene
        scene.rename(elsewhere / scene.name)
        capsys.readouterr()
        assert main(["rerun", str(told), "-o", "third.tif"]) == 2
        assert f"{scene}, from which that map was made, is not there" in capsys.readouterr().err
        assert not (elsewhere / "third.tif").exists()

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("model", {}),
            ("model", "net"),
            ("inputs", None),
            ("inputs", ["s.tif"]),
            ("request", []),
            ("clouds", 5),
            ("explanation", 5),
            ("request.area", 5),
            ("request.sources", "s.tif"),
            ("request.sources", [5]),
            ("request.output", 5),
            ("request.model", 5),
            ("request.memory_mb", "much"),
            ("request.threads", True),
            ("request.sieve", 1.5),
            ("request.smallest_m2", "x"),
            ("request.geometry", {"sun_zenith": "high"}),
            ("request.nodata", "none"),
            pytest.param("request.scale", 10**400, id="request.scale-huge"),
            ("request.report", "no"),
        ],
    )
    def test_a_provenance_that_somebody_changed(
        self, tmp_path: Path, key: str, value: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document: dict[str, Any] = {
            "format": "terraclara.provenance/1",
            "request": Request("net.onnx", ("s.tif",), "o.tif").to_dict(),
            "model": {"sha256": "0"},
            "inputs": [],
        }
        place = document
        *above, last = key.split(".")
        for name in above:
            place = place[name]
        place[last] = value
        told = tmp_path / "o.provenance.json"
        told.write_text(json.dumps(document))
        assert main(["rerun", str(told)]) == 2
        said = capsys.readouterr().err
        assert last in said
        assert said.count("\n") == 1

    def test_rerun_refuses_another_scene(self, request_: Request, tmp_path: Path) -> None:
        make_map(request_)
        with open(request_.sources[0], "r+b") as handle:
            handle.seek(-1000, 2)
            handle.write(b"x" * 10)
        assert main(["rerun", str(tmp_path / "o.provenance.json")]) == 2

    def test_another_area_is_another_run(
        self, request_: Request, tmp_path: Path, read_raster: Callable[[Path], Any]
    ) -> None:
        area = tmp_path / "area.geojson"

        def write(first: int, last: int) -> None:
            x = [500000 + 10 * first, 500000 + 10 * last]
            ring = [[x[0], 4785000], [x[1], 4785000], [x[1], 4800000], [x[0], 4800000], [x[0], 4785000]]
            crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
            polygon = {"type": "Polygon", "coordinates": [ring]}
            feature = {"type": "Feature", "properties": {}, "geometry": polygon}
            area.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))

        write(0, 800)
        asked = replace(request_, area=str(area))
        self.stopped_at(asked, 0.4)
        write(800, 1600)
        got = read_raster(make_map(asked).path)[0]
        assert np.isnan(got[:, :800]).all()
        assert np.isfinite(got[:, 800:]).all()

    def test_rerun_refuses_another_model(self, request_: Request, model_path: Path, tmp_path: Path) -> None:
        make_map(request_)
        card = replace(load_model(model_path).card, title="changed")
        save_model(model_path.read_bytes(), card, model_path)
        assert main(["rerun", str(tmp_path / "o.provenance.json")]) == 2
