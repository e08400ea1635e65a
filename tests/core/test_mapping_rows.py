"""Planes of bands as rows of pixels."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.mapping import rows as module
from terraclara.core.mapping.rows import rows


@given(st.integers(1, 40), st.integers(1, 300), st.data())
def test_rows_are_the_planes_turned(bands: int, n: int, data: st.DataObject) -> None:
    planes = np.random.default_rng(0).normal(size=(bands, n)).astype(np.float32)
    start = data.draw(st.integers(0, n - 1))
    end = data.draw(st.integers(start, n))
    before, module._AT_ONCE = module._AT_ONCE, 64
    try:
        found = rows(planes, start, end)
    finally:
        module._AT_ONCE = before
    np.testing.assert_array_equal(found, planes.T[start:end])
    assert found.flags.c_contiguous
    assert not np.shares_memory(found, planes)  # it is changed in place
