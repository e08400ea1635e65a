"""Products where another library has taken the place of NumPy's."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.gp import blas

SIZES = st.integers(1, 40)


@given(SIZES, SIZES, SIZES, st.sampled_from("CFS"), st.sampled_from("CFS"), st.sampled_from(["f4", "f8", "mixed"]))
def test_products_are_numpys(n: int, k: int, m: int, first: str, second: str, kind: str) -> None:
    rng = np.random.default_rng(n + 41 * k + 1681 * m)

    def laid(rows: int, columns: int, how: str, kind: str) -> np.ndarray:
        whole = rng.normal(size=(2 * rows, columns)).astype(kind)
        return whole[::2] if how == "S" else np.array(whole[:rows], order=how)  # type: ignore[call-overload]

    A = laid(n, k, first, "f4" if kind == "mixed" else kind)
    B = laid(k, m, second, "f8" if kind == "mixed" else kind)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blas, "replaced", lambda: True)
        patch.setattr(blas, "_LEAST", 0)
        found = blas.matmul(A, B)
    assert (found.shape, found.dtype) == ((n, m), (A @ B).dtype)
    np.testing.assert_allclose(found, A @ B, rtol=0, atol=1e-4 if kind == "f4" else 1e-12)
    assert not np.shares_memory(found, A)


def test_in_a_program_of_its_own_nothing_takes_numpys_place() -> None:
    asked = "from terraclara.core.gp.blas import replaced; print(replaced())"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.strip() == "False"
