"""The same blocks on a Dask cluster.

A worker gets the request (paths and plain values) and windows, opens the files itself, and gives
back finished blocks; this process alone writes. Dask repeats what a lost worker had not delivered.
Files and model must be reachable under the same paths from every worker.
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from typing import Any, Callable, Sequence

import numpy as np

from ..errors import Cancelled, DeviceError, MissingPackageError, ModelError
from ..raster.grid import Window
from .job import Job, model_of, scene_of
from .memory import planned
from .provenance import Request

Array = np.ndarray[Any, Any]

_WAIT_SECONDS = 15
_POLL_SECONDS = 0.05
_AHEAD = 2  # blocks under way for each thread of the cluster

# The job this worker has open: opening costs more than a block.
_open: OrderedDict[str, Job] = OrderedDict()


def compute_block(request: str, sha256: str, place: tuple[int, int, int, int]) -> Array:
    """One finished block; runs on a worker.

    Raises
    ------
    ModelError
        The worker's copy of the model is another one.
    """
    job = _open.get(request)
    if job is None:
        asked = Request.from_dict(json.loads(request))
        model = model_of(asked)
        if model.sha256 != sha256:
            raise ModelError(
                f"A worker of the cluster has another model under {model.path}; bring them to one version."
            )
        job = Job(model, scene_of(asked, model), outputs=asked.outputs, area=asked.area, device=asked.device)
        planned(job, asked.memory_mb, 1)
        while _open:
            _open.popitem()[1].reader.close()
        _open[request] = job
    return job.compute(Window(*place))


def compute_on_cluster(
    request: Request,
    sha256: str,
    blocks: Sequence[tuple[int, Window]],
    write: Callable[[int, Window, Array], None],
    *,
    progress: Callable[[int, Window], None],
    cancelled: Callable[[], bool],
) -> None:
    """Compute ``blocks`` on the cluster at ``request.cluster`` and hand them to ``write`` in order.

    Raises
    ------
    MissingPackageError
        ``distributed`` is not installed.
    DeviceError
        The cluster does not answer.
    Cancelled
        ``cancelled`` said so.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingPackageError(
            f"Computing on a cluster needs the Python package distributed, which is not usable here ({error}). "
            "Install it with `pip install distributed`, or leave --cluster out."
        ) from error
    try:
        client = Client(request.cluster, timeout=_WAIT_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise DeviceError(
            f"The cluster {request.cluster} does not answer ({type(error).__name__}). Check its scheduler's address."
        ) from error
    with client:
        _compute(client, request, sha256, blocks, write, progress, cancelled)


def _compute(
    client: Any,
    request: Request,
    sha256: str,
    blocks: Sequence[tuple[int, Window]],
    write: Callable[[int, Window, Array], None],
    progress: Callable[[int, Window], None],
    cancelled: Callable[[], bool],
) -> None:
    text = json.dumps({**request.to_dict(), "cluster": ""}, sort_keys=True)
    waiting = list(reversed(blocks))
    under_way: list[tuple[int, Window, Any]] = []
    try:
        while waiting or under_way:
            threads = sum(client.nthreads().values()) or 1
            while waiting and len(under_way) < _AHEAD * threads:
                index, window = waiting.pop()
                place = (window.col, window.row, window.width, window.height)
                under_way.append((index, window, client.submit(compute_block, text, sha256, place, pure=False)))
            index, window, future = under_way[0]
            while not future.done():
                if cancelled():
                    raise Cancelled("Cancelled. What was computed is kept; the same run continues from there.")
                time.sleep(_POLL_SECONDS)
            write(index, window, future.result())
            under_way.pop(0)
            progress(index, window)
    finally:
        for _, _, future in under_way:
            future.cancel()
