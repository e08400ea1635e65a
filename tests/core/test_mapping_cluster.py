"""The same map on a cluster, and a worker that dies on the way."""

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
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from terraclara.core.errors import Cancelled, DeviceError, SceneError
from terraclara.core.mapping import Request, make_map

distributed = pytest.importorskip("distributed")

BANDS = ("B03", "B04", "B08")
MODEL = "sl2p-v3.0-10m-lai"


def scheduling(told: Path, log: Any) -> subprocess.Popen[bytes]:
    """A scheduler that has written into ``told`` where it is."""
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    process = subprocess.Popen([*command, "--no-dashboard", "--scheduler-file", str(told)], stdout=log, stderr=log)
    for _ in range(300):
        if told.exists() and told.stat().st_size:
            break
        time.sleep(0.1)
    return process


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers on this machine, each a process of its own."""
    folder = tmp_path_factory.mktemp("dask")
    told, log = folder / "scheduler.json", (folder / "log").open("wb")
    processes = [scheduling(told, log)]
    options = ["--scheduler-file", str(told), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
    options += ["--local-directory", str(folder)]
    workers = [
        subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_worker", *options],
            stdout=log,
            stderr=log,
        )
        for _ in range(2)
    ]
    address = json.loads(told.read_text())["address"]
    with distributed.Client(address, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=60)
    yield address, workers
    for process in (*workers, *processes):
        process.terminate()
    for process in (*workers, *processes):
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:  # a busy machine; it is not the scheduler's manners that are tested
            process.kill()
            process.wait()
    log.close()


@pytest.fixture
def request_(write_raster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Request:
    monkeypatch.setattr("terraclara.core.mapping.blocks._LARGEST_BLOCK", 256 * 256)
    values = np.random.default_rng(0).uniform(0.02, 0.5, (3, 1000, 1100)).astype(np.float32)
    scene = write_raster(values, names=BANDS, options=["TILED=YES"])
    return Request(MODEL, (str(scene),), str(tmp_path / "here.tif"))


def test_same_bytes_and_a_lost_worker_costs_nothing(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], request_: Request, tmp_path: Path
) -> None:
    address, workers = cluster
    here = make_map(request_)
    there = make_map(replace(request_, output=str(tmp_path / "there.tif"), cluster=address))
    assert there.path.read_bytes() == here.path.read_bytes()
    assert there.statistics == here.statistics

    killed = []

    def progress(share: float) -> None:
        if share > 0.3 and not killed:
            killed.append(share)
            os.kill(workers[0].pid, signal.SIGKILL)

    lost = make_map(replace(request_, output=str(tmp_path / "lost.tif"), cluster=address), progress=progress)
    assert killed
    assert lost.path.read_bytes() == here.path.read_bytes()

    target = tmp_path / "cancelled.tif"
    with pytest.raises(Cancelled):
        make_map(replace(request_, output=str(target), cluster=address), cancelled=lambda: True)
    assert not target.exists()


def test_no_cluster_there(request_: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("terraclara.core.mapping.cluster._WAIT_SECONDS", 1)
    with pytest.raises(DeviceError, match="does not answer"):
        make_map(replace(request_, cluster="tcp://127.0.0.1:9"))
    assert [path.name for path in Path(request_.output).parent.glob(".*")] == []


@pytest.mark.parametrize("address", ["nonsense://x", "somewhere", "127.0.0.1", "tcp://", "127.0.0.1:port"])
def test_what_is_no_address(request_: Request, address: str) -> None:
    """At once: the client of such an address would wait for itself, and fail with a traceback in the end."""
    began = threading.active_count()
    with pytest.raises(DeviceError, match="no address of a cluster's scheduler"):
        make_map(replace(request_, cluster=address))
    assert threading.active_count() == began
    assert [path.name for path in Path(request_.output).parent.glob(".*")] == []


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[tuple[str, Callable[..., None]]]:
    """The address of a scheduler without workers, and what starts one."""
    told, log = tmp_path / "scheduler.json", (tmp_path / "log").open("wb")
    started = [scheduling(told, log)]
    address = json.loads(told.read_text())["address"]

    def work(*paths: Path) -> None:
        path = os.pathsep.join([*map(str, paths), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-m", "distributed.cli.dask_worker", "--no-dashboard", "--no-nanny"]
        command += ["--scheduler-file", str(told), "--nthreads", "1"]
        started.append(
            subprocess.Popen(
                [*command, "--local-directory", str(tmp_path)],
                env={**os.environ, "PYTHONPATH": path},
                stdout=log,
                stderr=log,
            )
        )
        with distributed.Client(address, set_as_default=False) as client:
            client.wait_for_workers(1, timeout=60)

    yield address, work
    for process in started:
        process.kill()
        process.wait()
    log.close()


def test_a_cluster_without_workers(
    scheduler: tuple[str, Any], request_: Request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None from the beginning, or none that can live, as where TerraClara is not installed."""
    monkeypatch.setattr("terraclara.core.mapping.cluster._WAIT_SECONDS", 3)
    address, work = scheduler
    with pytest.raises(DeviceError, match="has no workers"):
        make_map(replace(request_, cluster=address))
    lacking = tmp_path / "lacking"
    lacking.mkdir()
    (lacking / "terraclara.py").write_text("raise ModuleNotFoundError('terraclara')")
    work(lacking)
    with pytest.raises(DeviceError, match=r"has no workers|failed \("):
        make_map(replace(request_, cluster=address))
    assert not Path(request_.output).exists()


def test_what_a_worker_says_is_told_as_said_there(
    scheduler: tuple[str, Any], request_: Request, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, work = scheduler
    work()
    asked = replace(request_, cluster=address)
    dropped = {**asked.to_dict(), "sources": ["/nowhere/scene.tif"]}
    monkeypatch.setattr(Request, "to_dict", lambda self: dropped)
    with pytest.raises(SceneError, match=r"On a computer of the cluster: /nowhere/scene\.tif"):
        make_map(asked)
