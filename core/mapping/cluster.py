"""The same blocks on a Dask cluster.

A worker gets the request (paths and plain values) and windows, opens the files itself, and gives
back finished blocks; this process alone writes. Dask repeats what a lost worker had not delivered.
Files and model must be reachable under the same paths from every worker.
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from contextlib import contextmanager
from typing import Any, Callable, Iterator, Sequence

import numpy as np

from ..errors import Cancelled, DeviceError, MissingPackageError, ModelError, TerraClaraError, error_of
from ..raster.grid import Window
from .job import Job, model_of, scene_of
from .memory import planned
from .provenance import Request

Array = np.ndarray[Any, Any]

_WAIT_SECONDS = 15
_POLL_SECONDS = 0.05
_LOOK_SECONDS = 1.0  # between two looks at who works
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
                f"There is another model under {model.path}. Bring the computers of the cluster to one version."
            )
        job = Job(model, scene_of(asked, model), outputs=asked.outputs, area=asked.area, device=asked.device)
        planned(job, asked.memory_mb, 1)
        while _open:
            _open.popitem()[1].reader.close()
        _open[request] = job
    return job.compute(Window(*place))


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """A client of the cluster at ``address``, closed in the end; ``None`` where no cluster is asked for.

    Raises
    ------
    MissingPackageError
        ``distributed`` is not installed.
    DeviceError
        The address is none, or the cluster does not answer.
    """
    if not address:
        yield None
        return
    try:
        from distributed import Client
        from distributed.comm.addressing import get_address_host_port
    except Exception as error:  # a broken package raises anything
        raise MissingPackageError(
            f"Computing on a cluster needs the Python package distributed, which is not usable here ({error}). "
            "Install it with `pip install distributed`, or leave --cluster out."
        ) from error
    try:
        get_address_host_port(address)  # a client of what is no address never ends
    except Exception as error:  # each kind of address fails in its own way
        raise DeviceError(
            f"{address} is no address of a cluster's scheduler. Give one such as tcp://10.0.0.5:8786, which "
            "`dask scheduler` tells when it starts."
        ) from error
    try:
        client = Client(address, timeout=_WAIT_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise DeviceError(
            f"The cluster {address} does not answer ({type(error).__name__}). Check its scheduler's address."
        ) from error
    with client:
        yield client


def compute_on_cluster(
    client: Any,
    request: Request,
    sha256: str,
    blocks: Sequence[tuple[int, Window]],
    write: Callable[[int, Window, Array], None],
    *,
    progress: Callable[[int, Window], None],
    cancelled: Callable[[], bool],
) -> None:
    """Compute ``blocks`` on the cluster of ``client`` and hand them to ``write`` in order.

    Raises
    ------
    DeviceError
        The cluster has no worker, or those that it has fail.
    TerraClaraError
        What a worker said, of the same kind.
    Cancelled
        ``cancelled`` said so.
    """
    text = json.dumps({**request.to_dict(), "cluster": ""}, sort_keys=True)
    waiting = list(reversed(blocks))
    under_way: list[tuple[int, Window, Any]] = []
    try:
        while waiting or under_way:
            with _explained(request.cluster):
                threads = sum(client.nthreads().values()) or 1
                while waiting and len(under_way) < _AHEAD * threads:
                    index, window = waiting.pop()
                    place = (window.col, window.row, window.width, window.height)
                    under_way.append((index, window, client.submit(compute_block, text, sha256, place, pure=False)))
                index, window, future = under_way[0]
                values = future.result() if _came(client, future, cancelled) else None
            if values is None:
                raise DeviceError(
                    f"The cluster {request.cluster} has no workers. Start some, each with this version of TerraClara; "
                    "what was computed is kept, and the same run continues from there."
                )
            write(index, window, values)
            under_way.pop(0)
            progress(index, window)
    finally:
        for _, _, future in under_way:
            future.cancel()


def _came(client: Any, future: Any, cancelled: Callable[[], bool]) -> bool:
    """Wait for ``future``; ``False`` where the cluster has had no worker for a while."""
    seen = looked = time.monotonic()
    while not future.done():
        if cancelled():
            raise Cancelled("Cancelled. What was computed is kept; the same run continues from there.")
        time.sleep(_POLL_SECONDS)
        now = time.monotonic()
        if now - looked > _LOOK_SECONDS:
            looked, seen = now, now if client.nthreads() else seen
        if looked - seen > _WAIT_SECONDS:
            return False
    return True


@contextmanager
def _explained(address: str) -> Iterator[None]:
    """What goes wrong on the cluster, as errors for people."""
    try:
        yield
    except Cancelled:
        raise
    except TerraClaraError as error:  # raised by `compute_block`
        raise error_of(f"On a computer of the cluster: {error}", error.exit_code) from error
    except Exception as error:  # of the cluster itself, in many kinds
        reason = (str(error).splitlines() or [""])[0][:200].rstrip(".")
        raise DeviceError(
            f"The cluster {address} failed ({type(error).__name__}: {reason}). Look into the logs of its workers, "
            "which need this version of TerraClara; the same run continues from here."
        ) from error
