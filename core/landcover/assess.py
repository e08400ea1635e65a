"""Judge a map of classes by a labeled sample: accuracy, areas as they really are, and honesty of the probability."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Collection, Mapping, Optional, Sequence

import numpy as np

from ..errors import GridError, ParameterError, SceneError
from ..mapping.provenance import inputs
from ..raster.area import area_files
from ..raster.cache import limited_cache
from ..raster.grid import Window
from ..raster.mapfile import MapFile
from ..raster.points import Samples, lies_on, read_samples
from ..scores import calibration_error, share
from .area_estimate import AreaEstimate, estimate
from .classmap import BLOCK, CACHE_BYTES, NOTHING, ClassMap, Extent, PathLike, area_notes, check_extent, scan
from .confusion import count_pairs
from .design import FIELD, STRATUM
from .reuse import reused_places

Array = np.ndarray[Any, Any]

#: With fewer samples in a class than this, intervals from the normal distribution are rough.
FEW = 30
BINS = 10
_NAMED = 8


@dataclass(frozen=True)
class MapAccuracy:
    """What a sample says of a map: ``figures`` ready for JSON, the estimate behind them, and what to mind.

    ``warnings`` put the figures in doubt; ``notes`` tell what was done.
    """

    figures: Mapping[str, Any]
    estimate: AreaEstimate
    warnings: tuple[str, ...]
    notes: tuple[str, ...]


def assess_map(
    path: PathLike,
    reference: PathLike,
    field: str = FIELD,
    *,
    probability: Optional[PathLike] = None,
    training: Optional[PathLike] = None,
    band: int = 0,
    ignore: Collection[int] = (),
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MapAccuracy:
    """Compare the map of classes at ``path`` with labeled samples; its classes are the strata.

    The estimates are unbiased where the samples were drawn at random within each class of this map, as `draw_design`
    does. Formulas: see `estimate`.

    Parameters
    ----------
    reference : points or polygons in any CRS; a polygon counts once, at a point inside it
    field : holds the class of each sample, by value or by the map's name for it; samples where it is empty are left out
    probability : a raster of the map's CRS with values from 0 to 1: one band, the probability of the mapped class, or
        one band for each class, of which the largest counts. Of a raster with a band called ``probability``, such as
        a map of TerraClara's, that one counts
    training : points or polygons that the map was trained on; without them, the file of the map's model is asked,
        which knows where it was trained (see ``trained_on``), if it is found
    band, ignore : see `ClassMap`; samples of ignored classes are left out as well

    Raises
    ------
    SceneError
        A raster cannot be read, is no map of classes, or no labeled sample lies on a class.
    AreaError
        A vector layer cannot be used.
    GridError
        The probabilities have another CRS.
    ParameterError
        A label is no class, or a class of the map has no sample.
    Cancelled
        On request.
    """
    with limited_cache(CACHE_BYTES), ClassMap(path, band=band, ignore=ignore) as mapped:
        samples = read_samples(reference, mapped.grid, field, (STRATUM,))
        labels, unlabeled = _labels(samples.fields[field], field, mapped, str(reference))
        pixels = np.floor(samples.places).astype(np.int64)
        size = (mapped.grid.width, mapped.grid.height)
        inside = ((pixels >= 0) & (pixels < size)).all(1)
        found = np.full(len(pixels), NOTHING, np.int64)
        extent = _scanned(mapped, pixels, inside, found, progress, cancelled)
        _refuse_strangers(labels, extent, field, mapped, str(reference))
        used = inside & (labels != NOTHING) & (found != NOTHING)
        if not used.any():
            raise SceneError(_nothing_used(reference, field, samples, unlabeled, inside, mapped.path))
        values = sorted(extent.pixels.keys() | set(labels[used].tolist()))
        confusion = count_pairs(found[used], labels[used], values, [mapped.name(value) for value in values])
        area = np.array([extent.areas.get(value, 0.0) for value in values])
        _, first = np.unique(pixels[used], axis=0, return_index=True)
        looked_at = Counter(found[used][first].tolist())
        whole = [extent.pixels.get(value, 0) <= looked_at[value] for value in values]
        result = estimate(confusion, area, np.array(whole))
        warnings = list(_warnings(mapped, samples, found, pixels, used, result))
        known = [] if training is None else _reused(training, mapped, samples.places[used])
        unsure: list[str] = []
        if not known:
            known, unsure = reused_places(mapped.path, mapped.metadata, mapped.grid, samples.places[used])
        warnings += known
        reliability = None
        if probability is not None:
            sure = _confidence(probability, mapped, pixels[used])
            reliability = _reliability(sure, found[used], labels[used], dict(zip(values, area.tolist())))
        outside = int((~inside & (labels != NOTHING)).sum())
        unmapped = int((inside & (labels != NOTHING) & (found == NOTHING)).sum())
        notes = [*_left_out(unlabeled, outside, unmapped), *area_notes(mapped.grid)]
        notes += unsure if training is None else []
        if samples.polygons:
            notes.append(f"{samples.polygons} samples are polygons; each counts once, at a point inside it.")
        files = [Path(item) for item in (mapped.path, probability) if item is not None]
        files += [file for item in (reference, training) if item is not None for file in area_files(str(item))]
        figures = {
            "unit": "m2" if mapped.grid.crs else "pixels",
            "samples": int(used.sum()),
            "left_out": {"unlabeled": unlabeled, "outside": outside, "on_no_class": unmapped},
            **_tables(result, extent),
            "reliability": reliability,
            "inputs": inputs(files),
        }
        return MapAccuracy(figures, result, tuple(warnings), tuple(notes))


def _scanned(
    mapped: ClassMap,
    pixels: Array,
    inside: Array,
    found: Array,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Extent:
    """The extent of the classes; ``found`` gets the class at each of the ``pixels`` on the way."""
    columns = -(-mapped.grid.width // BLOCK[1])
    block_of = np.where(inside, pixels[:, 1] // BLOCK[0] * columns + pixels[:, 0] // BLOCK[1], -1)
    order = np.argsort(block_of, kind="stable")
    extent = Extent()
    for number, window, classes, areas in scan(mapped, progress, cancelled):
        extent.add(classes, areas)
        first, last = np.searchsorted(block_of, [number, number + 1], sorter=order)
        here = order[first:last]
        found[here] = classes[pixels[here, 1] - window.row, pixels[here, 0] - window.col]
    check_extent(extent, mapped.path)
    return extent


def _labels(values: Sequence[Any], field: str, mapped: ClassMap, reference: str) -> tuple[Array, int]:
    """The class of each sample, ``NOTHING`` where it has none or an ignored one; and how many have none."""
    by_name = mapped.values_by_name
    out = np.full(len(values), NOTHING, np.int64)
    unlabeled = 0
    for place, value in enumerate(values):
        text = "" if value is None else str(value).strip()
        if not text:
            unlabeled += 1
            continue
        label = by_name.get(text.lower())
        if label is None:
            label = _whole(text)
        if label is None:
            known = ", ".join(list(by_name)[:_NAMED]) or "it has no names"
            raise ParameterError(
                f"The field {field!r} of {reference} holds {text!r}, which is neither a whole number from 0 to 65535 "
                f"nor one of the map's names ({known}). "
                "Correct the field, or choose another."
            )
        out[place] = NOTHING if label in mapped.ignore else label
    return out, unlabeled


def _refuse_strangers(labels: Array, extent: Extent, field: str, mapped: ClassMap, reference: str) -> None:
    """Refuse labels that are no class of a map with names; of one without names, 0, unless the map has it."""
    named = mapped.values_by_name
    known = extent.pixels.keys() | set(named.values()) | {NOTHING}
    strange = sorted(value for value in set(labels.tolist()) - known if named or not value)
    if not strange:
        return
    count = int((labels == strange[0]).sum())
    why = (
        "Correct them, or give the map's classes (its categories) that one too, if the map missed it everywhere."
        if strange[0]
        else "A name written into a field of numbers becomes 0: use a field of text."
    )
    classes = [(str(value), mapped.name(value)) for value in sorted(known - {NOTHING})[:_NAMED]]
    has = ", ".join(value if name == value else f"{value} {name}" for value, name in classes)
    raise ParameterError(
        f"The field {field!r} of {reference} holds {strange[0]} for {count} samples, which is no class of the map (it "
        f"has {has}). {why}"
    )


def _whole(text: str) -> Optional[int]:
    try:
        value = float(text)
    except ValueError:
        return None
    return int(value) if 0 <= value <= 65535 and value == int(value) else None


def _nothing_used(reference: PathLike, field: str, samples: Samples, unlabeled: int, inside: Array, path: str) -> str:
    if unlabeled == len(inside):
        return f"The field {field!r} of {reference} is empty for all {unlabeled} samples; label them first."
    if not inside.any():
        return f"None of the {len(inside)} samples of {reference} lies on the map {path}; choose those of its place."
    return f"No labeled sample of {reference} lies on a pixel of {path} with a class."


def _left_out(unlabeled: int, outside: int, unmapped: int) -> list[str]:
    texts = []
    if unlabeled:
        texts.append(
            f"{unlabeled} samples without a label were left out; the figures hold if it is by chance that they have "
            "none."
        )
    if outside:
        texts.append(f"{outside} samples outside the map were left out.")
    if unmapped:
        texts.append(f"{unmapped} samples where the map has no class were left out.")
    return texts


def _warnings(
    mapped: ClassMap, samples: Samples, found: Array, pixels: Array, used: Array, result: AreaEstimate
) -> list[str]:
    texts = []
    if STRATUM not in samples.fields:
        texts.append(
            "The samples do not say how they were drawn (there is no field `stratum`): the figures hold only if they "
            "lie at random within each class of the map."
        )
    else:
        strata = [_whole(str(value)) for value in samples.fields[STRATUM]]
        others = sum(1 for place in np.flatnonzero(used).tolist() if strata[place] != found[place])
        if others:
            texts.append(
                f"{others} samples were drawn for another class than the map has there: they were drawn on another "
                "map, or moved, and the figures may be off. Draw the sample on this map."
            )
    repeated = int(used.sum()) - len(np.unique(pixels[used], axis=0))
    if repeated:
        texts.append(f"{repeated} samples share a pixel with another one and count again.")
    counts = result.confusion.counts.sum(1)
    rows = zip(result.confusion.names, counts.tolist(), result.areas.error.tolist(), result.complete.tolist())
    for name, count, error, whole in rows:
        if count > 1 and error == 0 and not whole:
            texts.append(
                f"No sample confuses the class {name} with another: its intervals have no width, which does not make "
                f"it exact. Up to {min(3 / count, 1):.1%} of what is mapped as it may be another class (rule of three)."
            )
    sizes = zip(result.confusion.names, counts.tolist(), result.mapped.tolist(), result.complete.tolist())
    for name, count, size, whole in sizes:
        if name in result.single:
            texts.append(
                f"The class {name} has a single sample: how sure the figures are cannot be told. Label more there."
            )
        elif size and count < FEW and not whole:
            texts.append(f"The class {name} has only {count} samples: its intervals are rough.")
        elif not size:
            texts.append(f"The class {name} of the reference does not occur in the map; all of it is missed.")
    return texts


def _reused(training: PathLike, mapped: ClassMap, places: Array) -> list[str]:
    count = int(lies_on(training, mapped.grid, places).sum())
    if not count:
        return []
    return [
        f"{count} of {len(places)} samples lie on training samples ({count / len(places):.1%}): the map knows them, "
        "and the accuracy is overstated. Leave them out or draw new ones."
    ]


def _confidence(source: PathLike, mapped: ClassMap, pixels: Array) -> Array:
    """The probability of the mapped class at each of the map's ``pixels``, float64 ``(n,)``, NaN where none."""
    with MapFile(source) as file:
        if not file.grid.same_crs(mapped.grid):
            raise GridError(f"{file.path} has another CRS than the map; bring it into the map's first.")
        out = np.full(len(pixels), np.nan)
        bands = [file.bands.index("probability")] if "probability" in file.bands else list(range(len(file.bands)))
        for place in np.lexsort((pixels[:, 0], pixels[:, 1])).tolist():
            column, row = file.grid.col_row(*mapped.grid.xy(pixels[place, 0] + 0.5, pixels[place, 1] + 0.5))
            window = Window(int(np.floor(column + 1e-9)), int(np.floor(row + 1e-9)), 1, 1)
            if not file.grid.window.contains(window):
                continue
            values = file.read(window)[:, 0, 0].astype(np.float64)
            empty = [none is not None and value == np.float32(none) for value, none in zip(values, file.nodata)]
            values[empty] = np.nan
            values = values[bands]
            if np.isfinite(values).all():
                out[place] = values.max()
        if not np.isfinite(out).any():
            raise SceneError(f"{file.path} has no probability at any sample; choose the one of this map.")
        if np.nanmin(out) < 0 or np.nanmax(out) > 1 + 1e-4:
            raise SceneError(
                f"{file.path} holds {np.nanmax(out):g} where a probability from 0 to 1 was expected; choose the raster "
                "of the class probabilities."
            )
        return np.minimum(out, 1.0)


def _reliability(sure: Array, mapped: Array, labels: Array, areas: Mapping[int, float]) -> dict[str, Any]:
    """The reliability of the mapped class's probability over the whole map: each sample stands for its share of it."""
    known = np.isfinite(sure)
    sure, mapped, right = sure[known], mapped[known], (mapped == labels)[known].astype(np.float64)
    weights = np.zeros(len(sure))
    for value in np.unique(mapped).tolist():
        here = mapped == value
        weights[here] = areas[value] / here.sum()
    places = np.clip((sure * BINS).astype(np.int64), 0, BINS - 1)
    total, probability, observed = (
        np.bincount(places, weights * part, BINS) for part in (np.ones_like(sure), sure, right)
    )
    return {
        "counts": np.bincount(places, minlength=BINS).tolist(),
        "share": (total / total.sum()).tolist(),
        "probability": [share(p, n) for p, n in zip(probability, total)],
        "observed": [share(y, n) for y, n in zip(observed, total)],
        "ece": calibration_error(total, probability, observed),
        "brier": float((weights * (sure - right) ** 2).sum() / weights.sum()),
    }


def _tables(result: AreaEstimate, extent: Extent) -> dict[str, Any]:
    confusion = result.confusion
    rows = []
    parts = (result.users.rows(), result.producers.rows(), result.f1.rows(), result.areas.rows())
    for i, (value, mistake) in enumerate(zip(confusion.classes, confusion.mistakes)):
        rows.append(
            {
                "value": value,
                "name": confusion.names[i],
                "pixels": extent.pixels.get(value, 0),
                "mapped_area": float(result.mapped[i]),
                "samples_in_map_class": int(confusion.counts[i].sum()),
                "samples_in_reference_class": int(confusion.counts[:, i].sum()),
                "most_frequent_mistake": None if mistake is None else {"name": mistake[0], "samples": mistake[1]},
                **dict(zip(("users_accuracy", "producers_accuracy", "f1", "area"), (part[i] for part in parts))),
            }
        )
    return {
        "overall_accuracy": result.overall.rows()[0],
        "classes": rows,
        "confusion": {
            "classes": list(confusion.classes),
            "names": list(confusion.names),
            "counts": confusion.counts.tolist(),
            "proportions": result.proportions.tolist(),
        },
    }
