"""What a run may compute with: memory, threads and a device, refused where they cannot be."""

from __future__ import annotations

from ..errors import ParameterError
from ..model.device import candidates
from .blocks import SMALLEST_BUDGET_MB


def check_memory(memory_mb: int) -> None:
    """`ParameterError` where no run keeps to so little."""
    if memory_mb < SMALLEST_BUDGET_MB:
        raise ParameterError(f"{memory_mb} MB of memory is too little; give at least {SMALLEST_BUDGET_MB} MB.")


def check_threads(threads: int) -> None:
    """`ParameterError` where the number of threads is none."""
    if threads < 0:
        raise ParameterError(f"{threads} threads cannot be; give 1 or more, or 0 for all.")


def check_computing(device: str, memory_mb: int, threads: int) -> None:
    """All three; `DeviceError` where there is no such device here, `ParameterError` for the others."""
    candidates(device)
    check_memory(memory_mb)
    check_threads(threads)
