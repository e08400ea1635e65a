"""Products where another library has taken the place of NumPy's."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core import blas

SIZES = st.integers(1, 40)
LAYOUTS = st.sampled_from("CFSPRBV")


@contextmanager
def replaced() -> Iterator[None]:
    """As in QGIS, and for products of any size."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blas, "replaced", lambda: True)
        patch.setattr(blas, "_LEAST", 0)
        yield


def laid(rng: np.random.Generator, rows: int, columns: int, how: str, kind: str) -> np.ndarray:
    """Numbers in the order of C or Fortran; every second row, part of each row or column, backward; one row for all."""
    whole = rng.normal(size=(2 * rows, 2 * columns)).astype(kind)
    if how in "CF":
        return np.array(whole[:rows, :columns], order=how)  # type: ignore[call-overload]
    if how == "B":
        return np.broadcast_to(whole[0, :columns], (rows, columns))
    ways = {"S": whole[::2, :columns], "P": whole[:rows, 1 : columns + 1], "R": whole[rows - 1 :: -1, :columns]}
    return ways[how] if how in ways else np.asfortranarray(whole)[1 : rows + 1, columns:]


@given(SIZES, SIZES, SIZES, LAYOUTS, LAYOUTS, st.sampled_from(["f4", "f8", "mixed", "bool"]))
def test_products_are_numpys(n: int, k: int, m: int, first: str, second: str, kind: str) -> None:
    rng = np.random.default_rng(n + 41 * k + 1681 * m)
    A = laid(rng, n, k, first, {"mixed": "f4"}.get(kind, kind))
    B = laid(rng, k, m, second, kind if kind in ("f4", "f8") else "f8")
    for left, right in ((A, B), (A[0], B), (A, B[:, 0]), (A, B[:, -1:]), (B.T, A.T)):
        wanted = left @ right
        with replaced():
            found = blas.matmul(left, right)
        assert (found.shape, found.dtype) == (wanted.shape, wanted.dtype)
        np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-4 if kind == "f4" else 1e-12)
        assert not np.shares_memory(found, left)
        assert not np.shares_memory(found, right)


def test_what_blas_does_not_know_is_numpys() -> None:
    whole, stack, rows = np.arange(12).reshape(3, 4), np.ones((2, 3, 4)), np.ones((4, 2))
    with replaced():
        assert (blas.matmul(whole, whole.T) == whole @ whole.T).all()
        assert blas.matmul(stack, rows).shape == (2, 3, 2)
        assert blas.matmul(rows[0], rows[0]) == 2
        assert blas.matmul(np.ones((3, 0)), np.ones((0, 2))).tolist() == [[0, 0]] * 3
        assert blas.matmul(np.ones((0, 3)), np.ones((3, 2))).shape == (0, 2)
        assert blas.matmul(rows.astype(">f8"), rows.T.astype(">f8"))[0, 0] == 2
        with pytest.raises(ValueError, match="mismatch"):
            blas.matmul(rows, rows)


def test_not_a_bit_changes_where_nothing_takes_numpys_place() -> None:
    rng = np.random.default_rng(0)
    A, B = rng.normal(size=(90, 300)), rng.normal(size=(300, 70))
    assert (blas.matmul(A, A.T) == A @ A.T).all()
    assert (blas.matmul(A, B) == A @ B).all()
    assert (blas.matmul(A, B[:, 3]) == A @ B[:, 3]).all()


def test_other_threads_go_on_meanwhile() -> None:
    A, ended, products = np.ones((1500, 1500)), threading.Event(), 0

    def multiply() -> None:
        nonlocal products
        while not ended.is_set():
            blas.matmul(A, A)
            products += 1

    with replaced():
        worker = threading.Thread(target=multiply)
        worker.start()
        for _ in range(100):
            time.sleep(1e-4)
        ended.set()
        worker.join()
    assert products < 50  # a function that held others up would let them go on once a product


def test_in_a_program_of_its_own_nothing_takes_numpys_place() -> None:
    asked = "from terraclara.core.blas import replaced; print(replaced())"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.strip() == "False"


def test_a_library_of_other_integers_is_not_called() -> None:
    rng = np.random.default_rng(0)
    A, B = rng.normal(size=(9, 4)), rng.normal(size=(4, 5))
    with replaced(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(blas, "_routine", lambda name, kind: None)
        assert np.array_equal(blas.matmul(A, B), A @ B)
        assert np.array_equal(blas.matmul(A, B[:, 0]), A @ B[:, 0])
        assert np.array_equal(blas.matmul(A[:, 0], A), A[:, 0] @ A)
