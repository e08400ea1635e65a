"""Networks keep to the memory they are given, whatever they take, and the map does not show it."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper
from osgeo import gdal
from terraclara.core.errors import Cancelled, ModelError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.job import Job, model_of, scene_of
from terraclara.core.mapping.memory import Plan, planned
from terraclara.core.model import Session, load_model

FLOAT = onnx.TensorProto.FLOAT


def saved(path: Path, nodes: list[Any], weights: dict[str, Any], given: list[Any], made: list[Any]) -> Path:
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("x", FLOAT, given)],
        [helper.make_tensor_value_info("y", FLOAT, made)],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return path


@pytest.fixture
def deep(tmp_path: Path) -> Callable[..., Path]:
    """A network of images with ``channels`` inside: 400 bytes a pixel for 100 of them, whatever it computes."""

    def write(channels: int = 100, tile: Optional[int] = None) -> Path:
        rng = np.random.default_rng(3)
        weights = {
            "wide": rng.normal(size=(channels, 3, 3, 3)).astype(np.float32),
            "narrow": (rng.normal(size=(2, channels, 1, 1)) / channels).astype(np.float32),
        }
        nodes = [
            helper.make_node("Conv", ["x", "wide"], ["a"], pads=[1] * 4),
            helper.make_node("Sigmoid", ["a"], ["b"]),
            helper.make_node("Conv", ["b", "narrow"], ["y"]),
        ]
        side = tile or "side"
        return saved(tmp_path / "deep.onnx", nodes, weights, ["n", 3, side, side], ["n", 2, side, side])

    return write


@pytest.fixture
def large_scene(tmp_path: Path) -> Path:
    """Data in a corner of 1500 x 1500 pixels."""
    path = tmp_path / "large.tif"
    options = ["TILED=YES", "SPARSE_OK=TRUE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4000, 4000, 3, gdal.GDT_Float32, options)
    rng = np.random.default_rng(8)
    for band in range(3):
        raster = dataset.GetRasterBand(band + 1)
        raster.SetNoDataValue(-1)
        raster.WriteRaster(0, 0, 1500, 1500, rng.uniform(0, 1, (1500, 1500)).astype(np.float32).tobytes())
    dataset.FlushCache()
    del dataset
    return path


def plan_of(model: Path, scene: Path, memory_mb: int, cores: int = 2) -> tuple[Plan, Job]:
    request = Request(str(model), (str(scene),), "")
    model_ = model_of(request)
    with Job(model_, scene_of(request, model_), threads=cores) as job:
        return planned(job, memory_mb, cores), job


@pytest.mark.parametrize("memory_mb", [256, 480])
def test_a_run_keeps_to_its_memory(
    deep: Callable[..., Path], large_scene: Path, tmp_path: Path, memory_mb: int
) -> None:
    """Tiles of the usual size alone would take 700 MB."""
    script = (
        "import resource, sys\n"
        "from terraclara.core.mapping import Request, make_map\n"
        "import onnxruntime\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "make_map(Request(sys.argv[1], (sys.argv[2],), sys.argv[3], memory_mb=int(sys.argv[4])))\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)\n"
    )
    asked = [str(deep()), str(large_scene), str(tmp_path / "o.tif"), str(memory_mb)]
    done = subprocess.run([sys.executable, "-c", script, *asked], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < memory_mb


def test_the_map_is_the_same(deep: Callable[..., Path], write_raster: Any, read_raster: Any, tmp_path: Path) -> None:
    scene = write_raster(np.random.default_rng(2).uniform(0, 1, (3, 700, 900)).astype(np.float32))
    model, maps, sides = deep(), [], set()
    for memory_mb in (192, 300, 2048):
        sides.add(plan_of(model, scene, memory_mb)[1].runner.unit)
        request = Request(str(model), (str(scene),), str(tmp_path / f"{memory_mb}.tif"), memory_mb=memory_mb)
        maps.append(read_raster(make_map(request).path))
    assert len(sides) == 3  # else the budget was not put to the test
    np.testing.assert_allclose(maps[0], maps[2], atol=2e-6)
    np.testing.assert_allclose(maps[1], maps[2], atol=2e-6)


def test_more_memory_is_used_and_never_exceeded(deep: Callable[..., Path], large_scene: Path) -> None:
    sides = []
    for memory_mb in (192, 256, 400, 800, 1600, 6400):
        plan, job = plan_of(deep(), large_scene, memory_mb)
        assert plan.peak <= memory_mb << 20
        sides.append(job.runner.unit)
    assert sides == sorted(sides)
    assert sides[0] <= 256
    assert sides[-1] == 1024


@pytest.mark.parametrize("cores", [1, 8, 32])
def test_many_cores_take_smaller_batches(tmp_path: Path, large_scene: Path, cores: int) -> None:
    weights = {"wide": np.ones((3, 1500), np.float32), "narrow": np.ones((1500, 1), np.float32)}
    nodes = [helper.make_node("MatMul", ["x", "wide"], ["a"]), helper.make_node("MatMul", ["a", "narrow"], ["y"])]
    model = saved(tmp_path / "pixels.onnx", nodes, weights, ["n", 3], ["n", 1])
    plan, job = plan_of(model, large_scene, 512, cores)
    ((rows, _),) = job.runner.shapes(plan.blocks[0])
    assert plan.peak <= 512 << 20
    assert cores * rows * 1500 * 4 < 512 << 20
    assert rows >= 64


def test_what_cannot_be_smaller_is_said(
    deep: Callable[..., Path], write_raster: Any, read_raster: Any, tmp_path: Path
) -> None:
    """The network takes tiles of one size, for which the memory does not do: the map comes, and says so."""
    scene = write_raster(np.random.default_rng(2).uniform(0, 1, (3, 300, 300)).astype(np.float32))
    model = deep(channels=400, tile=256)
    little = make_map(Request(str(model), (str(scene),), str(tmp_path / "a.tif"), memory_mb=192))
    enough = make_map(Request(str(model), (str(scene),), str(tmp_path / "b.tif"), memory_mb=2048))
    (told,) = (text for text in little.notes if "MB" in text)
    assert "192 MB given" in told
    assert "Give it more" in told
    assert not [text for text in enough.notes if "MB" in text]
    np.testing.assert_array_equal(read_raster(little.path), read_raster(enough.path))


def test_a_call_can_be_ended(tmp_path: Path) -> None:
    """A loop that takes minutes, ended from another thread."""
    body = helper.make_graph(
        [helper.make_node("Identity", ["going"], ["goes"]), helper.make_node("Add", ["v", "v"], ["w"])],
        "body",
        [
            helper.make_tensor_value_info("i", onnx.TensorProto.INT64, []),
            helper.make_tensor_value_info("going", onnx.TensorProto.BOOL, []),
            helper.make_tensor_value_info("v", FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("goes", onnx.TensorProto.BOOL, []),
            helper.make_tensor_value_info("w", FLOAT, None),
        ],
    )
    weights = {"times": np.int64(10**8), "yes": np.bool_(True)}
    loop = helper.make_node("Loop", ["times", "yes", "x"], ["y"], body=body)
    session = Session(saved(tmp_path / "loop.onnx", [loop], weights, ["n", 1], ["n", 1]), "cpu")
    threading.Timer(0.3, session.interrupt).start()
    with pytest.raises(ModelError, match="terminate"):
        session.run({"x": np.ones((1, 1), np.float32)})


def test_cancel_does_not_wait_for_the_network(
    deep: Callable[..., Path], write_raster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended, waited = threading.Event(), []
    monkeypatch.setattr(Session, "interrupt", lambda _: ended.set())
    monkeypatch.setattr(Session, "run", lambda *_: waited.append(ended.wait(60)) or {})
    scene = write_raster(np.full((3, 64, 64), 0.2, np.float32))
    with pytest.raises(Cancelled):
        make_map(Request(str(deep()), (str(scene),), str(tmp_path / "o.tif")), cancelled=lambda: True)
    assert all(waited)
    assert not (tmp_path / "o.tif").exists()


def test_the_plan_is_of_the_network_that_runs(deep: Callable[..., Path], large_scene: Path) -> None:
    narrow, _ = plan_of(deep(channels=4), large_scene, 6400)
    wide, _ = plan_of(deep(channels=200), large_scene, 6400)
    # At 1026 pixels a side, both ways through the sigmoid in place: 196 channels more, counted 2.6 times.
    assert wide.peak - narrow.peak == pytest.approx(2.6 * 196 * 4 * 1026**2, rel=0.05)
    assert json.dumps(load_model(deep()).card.input.halo) == "1"


_MADE_IN_THREADS = """
import sys, threading
import numpy as np
from terraclara.core.mapping.giveback import given_back

def held():
    lines = open("/proc/self/status").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024

last = []

def work():
    kept = [np.ones(8000) for _ in range(1000)]  # 64 MB, in pieces that no thread has mapped for itself
    last.append(np.ones(8000))

def several():
    for _ in range(3):
        threads = [threading.Thread(target=work) for _ in range(2)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]

before = held()
try:
    with given_back():
        several()
        within = held() - before
        raise KeyError
except KeyError:
    print(within, held() - before)
"""


@pytest.mark.skipif(sys.platform != "linux" or platform.libc_ver()[0] != "glibc", reason="glibc keeps memory")
def test_memory_that_threads_have_freed_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", _MADE_IN_THREADS], capture_output=True, text=True, check=True)
    within, after = (float(part) for part in done.stdout.split())
    assert within > 40
    assert after < 0.5 * within


def test_a_map_gives_back_what_it_held(
    deep: Callable[..., Path], write_raster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr("terraclara.core.mapping.giveback.give_back", lambda: given.append(1))
    scene = write_raster(np.ones((3, 40, 40), np.float32))
    make_map(Request(str(deep()), (str(scene),), str(tmp_path / "y.tif")))
    assert given == [1]
