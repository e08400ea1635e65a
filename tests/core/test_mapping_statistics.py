"""Figures gathered block by block: against numpy's own, on whole planes."""

from __future__ import annotations

import numpy as np
import pytest
from terraclara.core.mapping.statistics import Statistics
from terraclara.core.mapping.style import flag_classes
from terraclara.core.model.card import OutputSpec
from terraclara.core.raster.grid import Window


def gathered(spec: OutputSpec, plane: np.ndarray, cut: int) -> dict:
    """The figures of ``plane`` taken in as two blocks."""
    statistics = Statistics([spec])
    for row, rows in ((0, cut), (cut, plane.shape[0] - cut)):
        statistics.add(Window(0, row, plane.shape[1], rows), plane[None, row : row + rows])
    return statistics.result()[spec.name]


@pytest.mark.parametrize("numbers", [[0, 1, 2, 6, 34], [3, 4095, 4096, 70000], [-5, 0, 7]])
def test_numbers_of_classes_and_flags_are_counted(numbers: list[int]) -> None:
    plane = np.random.default_rng(1).choice(numbers, (300, 270)).astype(np.float32)
    plane[10, :40] = np.nan
    values, counts = np.unique(plane[np.isfinite(plane)], return_counts=True)
    found = gathered(OutputSpec("class", "class"), plane, 256)
    assert found["counts"] == {str(int(v)): int(n) for v, n in zip(values, counts)}
    assert found["valid"] == plane.size - 40


def test_histogram_holds_every_value_in_its_bin() -> None:
    plane = np.random.default_rng(2).uniform(-1, 9, (300, 270)).astype(np.float32)
    plane[0, :5] = [8.0, 0.0, -3.0, 12.0, np.nan]
    found = gathered(OutputSpec("mean", "mean", display_range=(0.0, 8.0)), plane, 256)
    counts = np.array(found["histogram"]["counts"])
    wanted = np.histogram(np.clip(plane[np.isfinite(plane)].astype(np.float64), 0, 8), bins=64, range=(0, 8))[0]
    assert counts.sum() == plane.size - 1
    assert np.abs(counts - wanted).sum() <= 4  # a value on an edge may round to either side
    assert (found["min"], found["max"]) == (np.nanmin(plane), np.nanmax(plane))


def test_flags_of_two_remarks_are_told_apart() -> None:
    bits = [1 << k for k in range(8)]
    values = {one | other for one in bits for other in bits}
    rows = flag_classes(sorted(values))
    assert [row[0] for row in rows] == [0, *sorted(values)]
    assert len({color for _, color, _, _ in rows}) == len(rows) == 37
    assert [visible for *_, visible in rows] == [False, *[True] * 36]
