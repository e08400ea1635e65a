"""The same map on a cluster, and a worker that dies on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
from terraclara.core.errors import Cancelled, DeviceError
from terraclara.core.mapping import Request, make_map

distributed = pytest.importorskip("distributed")

BANDS = ("B03", "B04", "B08")
MODEL = "sl2p-v3.0-10m-lai"


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers on this machine, each a process of its own."""
    folder = tmp_path_factory.mktemp("dask")
    told = folder / "scheduler.json"
    python = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    log = (folder / "log").open("wb")
    processes = [
        subprocess.Popen(
            [*python, "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(told)],
            stdout=log,
            stderr=log,
        )
    ]
    for _ in range(300):
        if told.exists() and told.stat().st_size:
            break
        time.sleep(0.1)
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
    with pytest.raises(DeviceError, match="does not answer"):
        make_map(replace(request_, cluster="nonsense://x"))
