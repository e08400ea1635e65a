"""What a run will cost: pixels, ranges, and what is refused before it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from cloud_model import brightness_model, sky
from terraclara.core.cli import main
from terraclara.core.cost import Estimate, duration
from terraclara.core.errors import DeviceError, TerraClaraError
from terraclara.core.mapping import Request, make_map, memory
from terraclara.core.mapping import estimate as costs
from terraclara.core.mapping.estimate import estimate


@pytest.fixture(autouse=True)
def forget() -> None:
    costs._known.clear()


@pytest.fixture
def request_(write_raster: Callable[..., Path], tmp_path: Path) -> Request:
    """A network of clouds on a scene of 96 x 96 pixels."""
    planes = np.stack([sky()] * 3).astype(np.float32)
    scene = write_raster(planes, names=("B02", "B03", "B04"), scale=1.0, offset=0.0)
    model = brightness_model(tmp_path / "brightness.onnx")
    return Request(str(model), (str(scene),), str(tmp_path / "map.tif"))


def test_the_range_is_a_range(request_: Request, tmp_path: Path) -> None:
    found = estimate(request_)
    assert found.pixels == 96 * 96
    assert 0 < found.seconds[0] < found.seconds[1]
    assert 15 < found.memory_mb < 100  # a small network on a small scene
    assert not Path(request_.output).exists()
    made = make_map(request_)
    assert made.path.stat().st_size / 1e6 < found.size_mb + 0.01  # of so small a file the heads count


def test_it_measures_once(request_: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    true = costs._measured
    calls: list[Any] = []
    monkeypatch.setattr(costs, "_measured", lambda job: calls.append(job) or true(job))
    first, again = estimate(request_), estimate(request_)
    assert first == again
    assert len(calls) == 1
    estimate(Request(request_.model, request_.sources, "", outputs=("class",)))
    assert len(calls) == 2


def test_an_area_costs_less(request_: Request, write_raster: Callable[..., Path]) -> None:
    planes = np.full((3, 1000, 600), 0.2, np.float32)
    wide = write_raster(planes, name="wide.tif", names=("B02", "B03", "B04"), scale=1.0, offset=0.0)
    whole = estimate(Request(request_.model, (str(wide),), ""))
    part = estimate(Request(request_.model, (str(wide),), "", area="500000,4799000,500100,4800000"))
    assert whole.pixels == 600_000
    assert 0 < part.pixels < whole.pixels / 2


def test_more_work_is_told_as_more(request_: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(costs, "_measured", lambda job: 1e3)
    slow = estimate(request_)
    costs._known.clear()
    monkeypatch.setattr(costs, "_measured", lambda job: 1e-9)
    assert slow.seconds[0] > 100 * estimate(request_).seconds[1]


def test_what_would_fail_is_said(request_: Request) -> None:
    with pytest.raises(DeviceError):
        estimate(Request(request_.model, request_.sources, "", device="warp drive"))
    with pytest.raises(TerraClaraError):
        estimate(Request("no-such-model", request_.sources, ""))


def test_memory_grows_with_what_is_held(request_: Request, write_raster: Callable[..., Path]) -> None:
    small = estimate(request_).memory_mb
    planes = np.full((3, 1600, 1600), 0.2, np.float32)
    wide = write_raster(planes, name="wide.tif", names=("B02", "B03", "B04"), scale=1.0, offset=0.0)
    large = estimate(Request(request_.model, (str(wide),), "")).memory_mb
    assert large > 2 * small


def test_memory_nobody_can_look_into_is_the_budget(request_: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "look_into", lambda *_: None)
    assert estimate(request_).memory_mb == request_.memory_mb


def test_words() -> None:
    assert [duration(s) for s in (0, 99, 100, 5399, 5400, 86400)] == ["1 s", "99 s", "2 min", "90 min", "1.5 h", "24 h"]
    assert Estimate(1, (1.0, 2.0), 512, 0.02).text.endswith("writes up to 0.1 MB")


def test_on_the_command_line(request_: Request, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["run", request_.model, request_.sources[0], "-o", request_.output, "--estimate"]
    assert main(asked) == 0
    assert "MB of memory" in capsys.readouterr().out
    assert main([*asked, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pixels"] == 96 * 96
    clouds = ["clouds", request_.sources[0], "--model", request_.model, "-o", request_.output, "--estimate"]
    assert main(clouds) == 0
    assert "MB of memory" in capsys.readouterr().out
    assert not Path(request_.output).exists()


def test_several_variables_cost_what_they_cost_together(
    write_raster: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bands = ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")
    scene = str(write_raster(np.full((8, 70, 80), 2000, np.uint16), names=bands))

    def cost(variables: str) -> Any:
        assert main(["retrieve", variables, scene, "-o", str(tmp_path / "maps"), "--estimate", "--json"]) == 0
        lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        return next(line for line in lines if line["event"] == "estimate")

    one, two = cost("lai"), cost("lai,fapar")
    assert one["pixels"] == 70 * 80
    assert two["pixels"] == 2 * 70 * 80
    assert two["size_mb"] == pytest.approx(2 * one["size_mb"])
    assert not (tmp_path / "maps").exists()
