"""Training samples: pixels of a scene under labelled polygons and points, alike many of each class.

Every polygon gives its share, so that one large field does not stand for its class; which pixels are drawn depends on
the seed and their place alone. A pixel that two classes claim is none's.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Callable, Sequence

import numpy as np

from ..errors import AreaError, Cancelled, ParameterError
from ..raster.grid import Grid, Window
from ..raster.labels import Label, owners, read_labels
from ..raster.positions import positions_on
from ..raster.reader import SceneReader
from .splitmix import split_mix
from .trained_on import Cells, Gatherer, on_one_lattice

Array = np.ndarray[Any, Any]

#: Pixels drawn for each class, where there are as many.
PER_CLASS = 2000
_LARGEST = 2_000_000


@dataclass(frozen=True)
class Sample:
    """Labelled pixels.

    Parameters
    ----------
    values : ``(n, bands)`` float32, what the model will see
    labels : ``(n,)`` integers, places in ``classes``
    groups : ``(n,)`` integers, the feature that each pixel comes from
    positions : ``(n, 2)`` float64, row and column of each pixel in the scene; of several, in the first one's pixels
    scenes : ``(n,)`` integers, the scene that each pixel comes from
    pixels : ``(n, 2)`` integers, row and column of each pixel in its own scene
    classes : names, sorted (numbers by their value)
    labelled : all pixels under labels, drawn or not
    notes : sentences the user should read
    """

    values: Array
    labels: Array
    groups: Array
    positions: Array
    scenes: Array
    pixels: Array
    classes: tuple[str, ...]
    labelled: tuple[Cells, ...] = ()
    notes: tuple[str, ...] = ()

    def digest(self) -> str:
        """SHA-256 of the sample: equal samples have equal ones."""
        found = hashlib.sha256("\n".join(self.classes).encode())
        for part in (self.values, self.labels.astype(np.int64), self.positions):
            found.update(np.ascontiguousarray(part).tobytes())
        return found.hexdigest()


def draw_sample(
    readers: Sequence[SceneReader],
    source: str,
    field: str,
    *,
    per_class: int = PER_CLASS,
    seed: int = 0,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Sample:
    """Draw at most ``per_class`` pixels of each class of ``field`` from the scenes behind ``readers``, alike of each.

    Raises
    ------
    AreaError
        As ``read_labels``; no labelled pixel holds data.
    ParameterError
        Fewer than two classes have pixels; ``per_class`` is out of range.
    Cancelled
    """
    check_per_class(per_class)
    share = -(-per_class // len(readers))
    drawn: list[Sample] = []
    contested = 0
    nowhere: list[None] = []
    for k, reader in enumerate(readers):
        nowhere.clear()
        labels = read_labels(
            source,
            field,
            reader.grid,
            check=lambda: _stop(cancelled),
            placeless=lambda: nowhere.append(None),
        )
        classes = tuple(sorted({label.value for label in labels}, key=_order))

        def partly(done: float, k: int = k) -> None:
            progress((k + done) / len(readers))

        sample, lost = _drawn(reader, labels, classes, share, seed, partly, cancelled)
        drawn.append(sample)
        contested += lost
    sample = _joined(drawn, [reader.grid for reader in readers])
    notes = list(sample.notes)
    if nowhere:
        notes.append(f"{len(nowhere)} labelled features have no geometry and were left out.")
    if contested:
        notes.append(f"{contested} pixels lie under labels of two classes and were left out.")
    present = np.bincount(sample.labels, minlength=len(classes)) > 0
    absent = [name for name, there in zip(classes, present) if not there]
    if len(sample.labels) == 0:
        raise AreaError("No label lies on a pixel with data; draw the training areas inside the scene.")
    if present.sum() < 2:
        raise ParameterError(
            f"Only the class {classes[int(np.argmax(present))]!r} has pixels in the scene; a map needs two or more. "
            "Draw areas of other classes."
        )
    kept = tuple(name for name, there in zip(classes, present) if there)
    for alike in _alike_names(kept):
        notes.append(
            f"The classes {' and '.join(alike)} differ in upper and lower case alone and are learned as different "
            "ones: give them one name if they are one."
        )
    if absent:
        notes.append(f"No pixel of {', '.join(absent)} lies in the scene: the model will not know it.")
    moved = np.cumsum(present) - 1
    return replace(sample, labels=moved[sample.labels], classes=kept, notes=tuple(notes))


def check_per_class(per_class: int) -> None:
    """`ParameterError` for a number of pixels of each class that is out of range."""
    if not 10 <= per_class <= _LARGEST:
        raise ParameterError(f"{per_class} pixels a class are not possible; give 10 to {_LARGEST}.")


def _drawn(
    reader: SceneReader,
    labels: Sequence[Label],
    classes: tuple[str, ...],
    per_class: int,
    seed: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[Sample, int]:
    """The sample of one scene, which need not hold every class, and how many pixels two classes claim."""
    numbers = [classes.index(label.value) for label in labels]
    windows = []
    for window in reader.grid.windows(reader.block_shape):
        _stop(cancelled)
        if any(label.touches(window) for label in labels):
            windows.append(window)
    keys: list[Array] = [np.zeros((0, 3))] * len(labels)  # of each feature: a random key, row, column
    contested = 0
    gathered = Gatherer(reader.grid)
    for k, window in enumerate(windows):
        _stop(cancelled)
        found, lost = _pixels(labels, numbers, window, seed, cancelled)
        contested += lost
        for i, rows in found.items():
            gathered.add(rows[:, 1:])
            joined = np.concatenate([keys[i], rows])
            keys[i] = joined[np.argsort(joined[:, 0], kind="stable")[:per_class]]
        progress(0.3 * (k + 1) / len(windows))
    chosen = _shared_out(keys, numbers, len(classes), per_class)
    sample = _read(reader, windows, chosen, numbers, classes, progress, cancelled)
    return replace(sample, labelled=gathered.cells), contested


def _joined(drawn: Sequence[Sample], grids: Sequence[Grid]) -> Sample:
    """One sample of several scenes, their pixels where they lie on the first scene's grid."""
    positions: list[Array] = []
    beyond = 0.0
    for sample, grid in zip(drawn, grids):
        found = positions_on(grids[0], grid, sample.positions)
        if found is None:  # scenes that lie nowhere are places of their own
            found = sample.positions + np.array([beyond, 0.0])
        positions.append(found)
        beyond += 10.0 * grid.height
    return Sample(
        # What holds no pixel does not know how many bands there are.
        np.concatenate([sample.values for sample in drawn if len(sample.labels)] or [drawn[0].values]),
        np.concatenate([sample.labels for sample in drawn]),
        np.concatenate([sample.groups for sample in drawn]),
        np.concatenate(positions),
        np.concatenate([np.full(len(sample.labels), k) for k, sample in enumerate(drawn)]),
        np.concatenate([sample.pixels for sample in drawn]),
        drawn[0].classes,
        on_one_lattice([cells for sample in drawn for cells in sample.labelled]),
        tuple(dict.fromkeys(text for sample in drawn for text in sample.notes)),
    )


def _order(text: str) -> tuple[int, float, str, str]:
    try:
        return 0, float(text), "", text
    except ValueError:
        return 1, 0.0, text.lower(), text


def _alike_names(classes: Sequence[str]) -> list[list[str]]:
    """Names that are one but for the case of their letters."""
    groups: dict[str, list[str]] = {}
    for name in classes:
        groups.setdefault(name.casefold(), []).append(name)
    return [group for group in groups.values() if len(group) > 1]


def _stop(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Cancelled: nothing was written.")


def _pixels(
    labels: Sequence[Label], numbers: Sequence[int], window: Window, seed: int, cancelled: Callable[[], bool]
) -> tuple[dict[int, Array], int]:
    """Key, row and column ``(n, 3)`` of the pixels of each feature in ``window``, and how many classes dispute."""
    owner, disputed = owners(labels, numbers, window, lambda: _stop(cancelled))
    rows, cols = np.nonzero(owner >= 0)
    stand = owner[rows, cols]
    rows, cols = rows + window.row, cols + window.col
    table = np.column_stack([_keys(seed, rows, cols), rows, cols])
    return {int(i): table[stand == i] for i in np.unique(stand)}, disputed


def _keys(seed: int, rows: Array, cols: Array) -> Array:
    """A random number from 0 to 1 for each pixel ``(n,)``, whatever windows the file is read in."""
    places = rows.astype(np.uint64) << np.uint64(32) | cols.astype(np.uint64)
    numbers = split_mix(split_mix(places + np.uint64(seed % 2**64)))
    return np.asarray((numbers >> np.uint64(11)) * 2.0**-53)


def _shared_out(keys: Sequence[Array], numbers: Sequence[int], count: int, per_class: int) -> list[Array]:
    """The pixels kept of each feature: those of one class share ``per_class`` evenly, as far as they reach."""
    chosen = [rows[:0] for rows in keys]
    for number in range(count):
        mine = sorted((i for i in range(len(keys)) if numbers[i] == number), key=lambda i: len(keys[i]))
        left = per_class
        for place, i in enumerate(mine):
            share = min(len(keys[i]), -(-left // (len(mine) - place)))
            chosen[i] = keys[i][:share]
            left -= share
    return chosen


def _read(
    reader: SceneReader,
    windows: Sequence[Window],
    chosen: Sequence[Array],
    numbers: Sequence[int],
    classes: tuple[str, ...],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Sample:
    owner = np.concatenate([np.full(len(rows), i) for i, rows in enumerate(chosen)])
    places = np.concatenate([rows[:, 1:] for rows in chosen]).astype(np.int64)
    values: list[Array] = []
    owners: list[Array] = []
    positions: list[Array] = []
    empty = 0
    for k, window in enumerate(windows):
        _stop(cancelled)
        row, col = places[:, 0] - window.row, places[:, 1] - window.col
        inside = (row >= 0) & (row < window.height) & (col >= 0) & (col < window.width)
        if inside.any():
            block, valid = reader.read(window)
            row, col, mine = row[inside], col[inside], owner[inside]
            good = valid[row, col] & np.isfinite(block[:, row, col]).all(axis=0)
            empty += int((~good).sum())
            values.append(block[:, row[good], col[good]].T)
            owners.append(mine[good])
            positions.append(places[inside][good])
        progress(0.3 + 0.7 * (k + 1) / len(windows))
    bands = values[0].shape[1] if values else 0
    stand = np.concatenate(owners) if owners else np.zeros(0, np.int64)
    pixels = np.concatenate(positions) if positions else np.zeros((0, 2), np.int64)
    read = np.concatenate(values).astype(np.float32) if values else np.zeros((0, bands), np.float32)
    order = np.lexsort((pixels[:, 1], pixels[:, 0]))  # the same however the file is cut into blocks
    read, stand, pixels = read[order], stand[order], pixels[order]
    notes = (f"{empty} labelled pixels hold no data and were left out.",) if empty else ()
    return Sample(
        read,
        np.asarray(numbers, np.int64)[stand],
        stand,
        pixels.astype(np.float64),
        np.zeros(len(stand), np.int64),
        pixels,
        classes,
        notes=notes,
    )
