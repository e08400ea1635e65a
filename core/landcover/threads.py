"""Many small fits at once, each on one thread: cores that share one small product lose more than they gain."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from typing import Any, Callable, ContextManager, Iterator, Sequence, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def _limits(api: str) -> ContextManager[Any]:
    """One thread for linear algebra (``blas``) or for parallel loops (``openmp``), where that can be said."""
    try:
        from threadpoolctl import threadpool_limits  # comes with scikit-learn
    except ImportError:
        return nullcontext()
    found: ContextManager[Any] = threadpool_limits(1, user_api=api)
    return found


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """One thread for each product of linear algebra in this process."""
    with _limits("blas"):
        yield


@contextmanager
def one_openmp_thread() -> Iterator[None]:
    """One thread for parallel loops that the calling thread begins."""
    with _limits("openmp"):
        yield


def each_on_one_thread(work: Callable[[T], R], items: Sequence[T], threads: int) -> list[R]:
    """``work`` of every item, several at once (all cores, if ``threads`` is 0), in the items' order.

    The first error is raised when the others have come to their end.
    """
    count = min(len(items), threads or os.cpu_count() or 1)
    kept: list[ContextManager[Any]] = []  # OpenMP's limit is each thread's own and ends with it

    with one_blas_thread(), ThreadPoolExecutor(count, initializer=lambda: kept.append(_limits("openmp"))) as pool:
        return list(pool.map(work, items))
