"""A series of images: clouds of each date, judged by what the dates before show.

Either a model judges each date alone and then its difference from the ground before counts (see ``background``), or a
network looks at the dates together (see ``recurrent``).
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Protocol, Sequence

import numpy as np

from ..bands import Band
from ..cost import Estimate, measured
from ..errors import Cancelled, GridError, ParameterError, TerraClaraError
from ..mapping import Map, Request, make_map
from ..mapping.bands import entropy, make_invalid
from ..mapping.computing import check_computing
from ..mapping.engine import output_band
from ..mapping.estimate import estimate
from ..mapping.job import refuse_dates, scene_of
from ..mapping.provenance import finite, inputs
from ..mapping.statistics import Statistics
from ..mapping.style import qml
from ..model import Model, OutputSpec, find_model
from ..raster.area import open_area
from ..raster.find import is_result, listed
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.reader import SceneReader
from ..raster.scene import Scene, open_scene
from ..raster.stack import window_of
from ..raster.writer import MapWriter, check_target, make_folder, refuse_input
from .background import METHODS, Background, fit_background, judge
from .classes import CLASSES, CLEAR, CLOUD, CLOUDY, SHADOW
from .outputs import cloud_outputs
from .recurrent import check_network, estimate_dates, map_dates, shares_of

Array = np.ndarray[Any, Any]

_BLOCK = 512
_SAMPLE = 20_000
_SAMPLE_BLOCKS = 40
_SAMPLE_SIDE = 128
#: A clear pixel shows the ground where its class is no less certain than this (a probability of 0.8 against one other).
_SURE = 0.46
_LOOK_BACK = 6  # dates
_TRIED = 512  # side of the piece that is read for the estimate
_PART = 5  # and the share of a sample that a background is fitted to for it
_COPIES = 16  # of an image of a block that are held while it is judged
#: Two dates agree on a pixel where no band differs by more than this in reflectance.
_STEADY = 0.04
_BANDS = (
    OutputSpec(
        "class", "class", description="Clouds and shadows", classes=(CLASSES[CLEAR], CLASSES[CLOUD], CLASSES[SHADOW])
    ),
    OutputSpec("cloud_probability", "probability", unit="1", description="Cloud probability", display_range=(0.0, 1.0)),
    OutputSpec(
        "uncertainty",
        "entropy",
        unit="1",
        description="Uncertainty of the class (0 sure, 1 any)",
        display_range=(0.0, 1.0),
    ),
)


@dataclass(frozen=True)
class DateMap:
    """The cloud map of one date, and what the dates before changed in it.

    ``date`` is the scene as it was given. ``earlier`` is how many dates were looked back to, 0 for a map from its date
    alone. ``changed`` is the share of the valid pixels whose class is another than from the date alone; ``removed`` and
    ``added`` are its parts that were a cloud or shadow and are clear, and the other way round.
    """

    date: str
    map: Map
    earlier: int
    changed: float
    removed: float
    added: float


def detect_series(
    dates: Sequence[str],
    folder: Path,
    request: Request,
    *,
    method: str = "linear",
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> list[DateMap]:
    """Map the clouds of every date of a series, in order of time, to ``folder``.

    Parameters
    ----------
    dates : one scene each (a file or a product); where all tell their time it is their order, else the earliest first
    request : model, area and other settings; its sources and output are not used
    method : how the clear image is predicted, ``linear`` or ``gp``, by a model of one date; or ``network``, by a model
        of several dates

    Raises
    ------
    GridError
        The scenes do not share one grid.
    TerraClaraError
        As ``make_map``.
    """
    if len(dates) < 2:
        raise ParameterError(f"A series needs at least two dates; {len(dates)} is given.")
    model = find_model(request.model, request.model_bands)
    together = method == "network"
    if together:
        check_network(model, request)
    elif method not in METHODS:
        raise ParameterError(f"The method {method!r} is not known; choose {', '.join(METHODS)} or network.")
    else:
        refuse_dates(model)
    check_computing(request.device, request.memory_mb, request.threads)
    dates = _in_time(dates, model, request, note)
    stems = _stems(dates)
    targets = [folder / f"{stem}_clouds.tif" for stem in stems]
    _check_dates(model, request, dates, targets, one_grid=not together)
    make_folder(folder)
    for target in targets:
        check_target(target, [])
    results: list[DateMap] = []

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled. The maps of the dates before are complete.")

    with tempfile.TemporaryDirectory(prefix=".series-", dir=folder) as work:
        singles: list[Path] = []
        records: list[Mapping[str, Any]] = []
        for number, date in enumerate(dates):
            check()

            def told(text: str, stem: str = stems[number]) -> None:
                note(f"{stem}: {text}")

            share = number / len(dates)
            target = targets[number]
            if together:
                window = [str(dates[i]) for i in window_of(number, model.card.input.dates)]
                found = map_dates(
                    model,
                    window,
                    request,
                    Path(work) / f"{number}.tif",
                    progress=lambda part, share=share: progress(share + 0.9 * part / len(dates)),  # type: ignore[misc]
                    cancelled=cancelled,
                    note=told,
                )
                with MapFile(found.path) as judged:
                    evidence = _Together(judged, min(number, model.card.input.dates - 1))
                    results.append(_write(evidence, found, found.provenance, target, request, str(date), method, check))
                progress((number + 1) / len(dates))
                continue
            single = make_map(
                replace(
                    request,
                    sources=(str(date),),
                    output=str(Path(work) / f"{number}.tif"),
                    specs=_probabilities(model),
                    outputs=(),
                    report=False,
                ),
                progress=lambda part, share=share: progress(share + 0.6 * part / len(dates)),  # type: ignore[misc]
                cancelled=cancelled,
                note=told,
            )
            singles.append(single.path)
            records.append(single.provenance)
            before = list(range(max(0, number - _LOOK_BACK), number))
            with contextlib.ExitStack() as stack:
                series = _Series(stack, model, request, dates, singles, [item.map.path for item in results], before)
                series.fit(method, note, Path(str(date)).name)
                record = _with_earlier(records, before)
                results.append(_write(series, single, record, target, request, str(date), method, check))
            progress((number + 1) / len(dates))
    return results


def estimate_series(
    dates: Sequence[str], request: Request, *, method: str = "linear", cancelled: Callable[[], bool] = lambda: False
) -> list[Estimate]:
    """What ``detect_series`` of the same will cost: an estimate for each date.

    By a model of one date, the map of the first date is estimated, and a block of it is read and judged by a background
    of made-up ground, which costs what the real one does.

    Raises
    ------
    TerraClaraError
        As ``detect_series``, where it cannot begin.
    """
    if len(dates) < 2:
        raise ParameterError(f"A series needs at least two dates; {len(dates)} is given.")
    model = find_model(request.model, request.model_bands)
    if method == "network":
        check_network(model, request)
        window = [str(dates[i]) for i in window_of(len(dates) - 1, model.card.input.dates)]
        found = [estimate_dates(model, window, request)] * len(dates)
        return [replace(item, size_mb=item.size_mb * len(_BANDS) / 4) for item in found]
    refuse_dates(model)
    first = replace(request, sources=(str(dates[0]),), specs=_probabilities(model), outputs=())
    alone = estimate(first)
    if cancelled():
        return []
    scene = scene_of(first, model)
    bands = [band for band in model.card.input.bands if not band.is_geometry]
    with _reader(model, request, str(dates[0]), bands, scene.grid) as reader:
        grid = reader.grid
        piece = next(iter(grid.windows((_TRIED, _TRIED))))
        started = time.perf_counter()
        reader.read(piece)
        read = (time.perf_counter() - started) / (piece.width * piece.height)
    fitted, judged = _judging(len(bands), method)
    pixels = grid.width * grid.height
    sampled = min(pixels, _SAMPLE_BLOCKS * _SAMPLE_SIDE**2)
    results = []
    for number in range(len(dates)):
        images = 1 + min(number, _LOOK_BACK)
        more = fitted + sampled * images * read + pixels * (images * read + judged) if number else pixels * read
        beside = measured(pixels, more, 0, 0)
        seconds = (alone.seconds[0] + beside.seconds[0], alone.seconds[1] + beside.seconds[1])
        held = _BLOCK**2 * len(bands) * 4 * _COPIES / 2**20
        size = alone.size_mb * len(_BANDS) / len(first.specs)
        results.append(replace(alone, seconds=seconds, memory_mb=max(alone.memory_mb, int(held)), size_mb=size))
    return results


def _judging(bands: int, method: str) -> tuple[float, float]:
    """Seconds of fitting a background, found on a part of its sample, and of judging a pixel by it."""
    rng = np.random.default_rng(0)
    count = _SAMPLE // _PART
    cover = rng.random((count, 1))
    soil, leaf = rng.uniform(0.1, 0.3, bands), rng.uniform(0.02, 0.4, bands)
    image = soil + (leaf - soil) * cover + rng.normal(0, 0.01, (count, bands))
    before = np.concatenate([image, image + rng.normal(0, 0.01, image.shape)], axis=1)
    sure = np.repeat([[0.9], [0.05], [0.05]], count, axis=1)
    started = time.perf_counter()
    background = fit_background(before, image, sure, method)
    fitted = _PART * (time.perf_counter() - started)
    started = time.perf_counter()
    judge(sure, background.evidence(image, before, np.zeros(count, bool)))
    return fitted, (time.perf_counter() - started) / count


def series_in(folder: Path) -> list[str]:
    """The scenes right in ``folder``, in order of time: by the date that they or their names tell, then by name.

    Raises
    ------
    ParameterError
        There are none.
    SceneError
        The folder may not be read.
    """
    found = [folder / name for name in listed(folder)] if os.path.isdir(folder) else []
    rows = []
    for path in found:
        if not (path.is_dir() or path.suffix.lower() in (".tif", ".tiff", ".vrt", ".zip", ".tar", ".jp2", ".img")):
            continue
        if path.is_file() and is_result(path):
            continue
        try:
            scene = open_scene(path)
            rows.append((_moment(scene), path.name, str(path)))
        except TerraClaraError:
            continue  # no scene
    if not rows:
        raise ParameterError(f"{folder} holds no scene; choose the folder with one scene for each date.")
    return [path for _, _, path in sorted(rows)]


def _moment(scene: Scene) -> str:
    return str(scene.product.get("date") or "") or str(scene.day or "")


def _in_time(dates: Sequence[str], model: Model, request: Request, note: Callable[[str], None]) -> list[str]:
    """The dates in order of time, and a note where they are not given so; as they are where one does not tell its."""
    given = [str(date) for date in dates]
    moments = [_moment(scene_of(replace(request, sources=(date,)), model)) for date in given]
    order = sorted(range(len(given)), key=lambda k: moments[k])
    if not all(moments) or order == list(range(len(given))):
        return given
    note("The dates were not given in the order of time and are taken in it.")
    return [given[k] for k in order]


def _check_dates(
    model: Model, request: Request, dates: Sequence[str], targets: Sequence[Path], *, one_grid: bool
) -> None:
    """Refuse, before the first map, dates of which one could not be mapped or not be compared with the others.

    Raises
    ------
    ParameterError
        Two dates are one image: what stays the same from date to date counts as ground.
    GridError
        A date lies on another grid than the first, where they must share ``one_grid``.
    TerraClaraError
        A date lacks bands or holds no reflectance; the area misses it; a map would take the place of an image.
    """
    seen: dict[str, str] = {}
    bands = [band for band in model.card.input.bands if not band.is_geometry]
    first: Optional[Grid] = None
    for date in dates:
        scene = scene_of(replace(request, sources=(str(date),)), model)
        files = scene.files()
        key = json.dumps([row.get("fingerprint", row["path"]) for row in inputs(files)])
        if key in seen:
            raise ParameterError(f"{date} is the same image as {seen[key]}; give each date once.")
        seen[key] = str(date)
        for target in targets:
            refuse_input(target, files)
        with _reader(model, request, str(date), bands, scene.grid) as reader:
            if first is None and request.area:
                open_area(request.area, reader.grid)
            first = first or reader.grid
            if one_grid and not reader.grid.same_as(first):
                raise GridError(
                    f"{Path(str(date)).name} lies on another grid than the first date; bring the series onto one grid "
                    "first."
                )


def _stems(dates: Sequence[str]) -> list[str]:
    stems = [Path(str(date)).name.split(".")[0] for date in dates]
    return [stem if stems.count(stem) == 1 else f"{number + 1:03d}_{stem}" for number, stem in enumerate(stems)]


def _probabilities(model: Model) -> tuple[OutputSpec, ...]:
    """The model's probabilities of a cloud and of a shadow, where it knows shadows."""
    found = cloud_outputs(model)
    values = [item.value for item in found[0].classes]
    groups = {"cloud": CLOUDY, "shadow": (SHADOW,)}
    return tuple(
        replace(found[1], name=name, channels=tuple(i for i, value in enumerate(values) if value in kinds))
        for name, kinds in groups.items()
        if set(values) & set(kinds)
    )


class _Evidence(Protocol):
    """What ``_write`` needs of a date: its map so far, how many dates before counted, and the probabilities."""

    single: MapFile

    @property
    def looked(self) -> int:
        """How many dates before count."""

    def shares(self, window: Window) -> tuple[Array, Array]:
        """Clear, cloud and shadow ``(3, rows, columns)`` from this date alone, and with the dates before."""


class _Together:
    """A date that a network judged together with those before."""

    def __init__(self, judged: MapFile, looked: int) -> None:
        self.single, self._looked = judged, looked

    @property
    def looked(self) -> int:
        """See ``_Evidence``."""
        return self._looked

    def shares(self, window: Window) -> tuple[Array, Array]:
        """See ``_Evidence``."""
        values = self.single.read(window)
        alone, found = (_three(*shares_of(self.single.bands, values, suffix)) for suffix in ("_alone", ""))
        return alone, found


def _three(cloud: Array, shadow: Array) -> Array:
    """Clear, cloud and shadow ``(3, ...)``."""
    return np.stack([np.clip(1 - cloud - shadow, 0, 1), cloud, shadow])


class _Series:
    """The dates needed to judge the last one, opened on one grid."""

    def __init__(
        self,
        stack: contextlib.ExitStack,
        model: Model,
        request: Request,
        dates: Sequence[str],
        singles: Sequence[Path],
        maps: Sequence[Path],
        before: Sequence[int],
    ) -> None:
        self.before = list(before)
        self.single = stack.enter_context(MapFile(singles[-1]))
        self.grid: Grid = self.single.grid
        self._maps = [stack.enter_context(MapFile(maps[i])) for i in before]
        bands = [band for band in model.card.input.bands if not band.is_geometry]
        self._readers = [
            stack.enter_context(_reader(model, request, str(dates[i]), bands, self.grid))
            for i in (*before, len(singles) - 1)
        ]
        for i, (found, reader) in enumerate(zip([*self._maps, self.single], self._readers)):
            if not (found.grid.same_as(self.grid) and reader.grid.same_as(self.grid)):
                date = Path(str(dates[[*before, len(singles) - 1][i]])).name
                raise GridError(
                    f"{date} lies on another grid than the date after it; bring the series onto one grid first."
                )
        self.count = len(bands)
        self._background: Optional[Background] = None

    @property
    def looked(self) -> int:
        """How many dates before count."""
        return len(self.before) if self._background is not None else 0

    def shares(self, window: Window) -> tuple[Array, Array]:
        """See ``_Evidence``."""
        alone = self.single_probabilities(window)
        if self._background is None:
            return alone, alone
        image, last, usable, repeated = self.read(window)
        usable &= np.isfinite(alone).all(axis=0)
        shares = alone.copy()
        if usable.any():
            evidence = self._background.evidence(
                image[:, usable].T.astype(np.float64), last[:, usable].T.astype(np.float64), repeated[usable]
            )
            shares[:, usable] = judge(alone[:, usable], evidence)
        return alone, shares

    def single_probabilities(self, window: Window) -> Array:
        """Clear, cloud and shadow from this date alone: ``(3, rows, columns)``, NaN without data."""
        values = self.single.read(window)
        cloud = values[0]
        return _three(cloud, values[1] if len(values) > 1 else np.zeros_like(cloud))

    def read(self, window: Window) -> tuple[Array, Array, Array, Array]:
        """This date's image ``(bands, ...)``, the two last clear images ``(2 * bands, ...)``, where there are any, and
        where these are no clear ones but two that agree.

        Where no date before was clear, the two last ones are taken if they agree: no two clouds are alike to the
        pixel, so what looks like a cloud on both is a bright roof or sand.
        """
        image, there = self._readers[-1].read(window)
        last = np.zeros((2, *image.shape), np.float32)
        found = np.zeros(image.shape[1:], np.int8)
        previous: Optional[tuple[Array, Array]] = None
        steady = np.zeros(found.shape, bool)
        latest = np.zeros_like(last)
        for i in range(len(self.before) - 1, -1, -1):
            classes, doubt = (self._maps[i].read(window, band) for band in (1, 3))
            values, valid = self._readers[i].read(window)
            clear = valid & (classes == CLEAR) & (doubt <= _SURE)
            first, second = clear & (found == 0), clear & (found == 1)
            for place, new in enumerate((first, second)):
                last[place][:, new] = values[:, new]
                found[new] += 1
            if previous is not None:
                agree = valid & previous[1] & (np.abs(values - previous[0]).max(axis=0) < _STEADY) & ~steady
                latest[:, :, agree] = np.stack([previous[0], values])[:, :, agree]
                steady |= agree
            previous = values, valid
        steady &= found == 0
        last[:, :, steady] = latest[:, :, steady]
        found[steady] = 2
        once = found == 1
        last[1][:, once] = last[0][:, once]
        return image, last.reshape(-1, *image.shape[1:]), there & (found > 0), steady

    def fit(self, method: str, note: Callable[[str], None], name: str) -> None:
        """Fit the background of this date; there is none where the dates before do not tell it, which is said."""
        if not self.before:
            return
        rng = np.random.default_rng(0)
        windows = list(self.grid.windows((_SAMPLE_SIDE, _SAMPLE_SIDE)))
        chosen = rng.permutation(len(windows))[:_SAMPLE_BLOCKS]
        features, images, singles = [], [], []
        for index in sorted(chosen):
            window = windows[index]
            image, last, usable, _ = self.read(window)
            single = self.single_probabilities(window)
            usable &= np.isfinite(single).all(axis=0)
            features.append(last[:, usable].T)
            images.append(image[:, usable].T)
            singles.append(single[:, usable].T)
        X, Y, P = (np.concatenate(parts) for parts in (features, images, singles))
        if len(X) > _SAMPLE:
            some = rng.choice(len(X), _SAMPLE, replace=False)
            X, Y, P = X[some], Y[some], P[some]
        try:
            self._background = fit_background(X, Y, P.T, method)
        except ParameterError as error:
            note(f"{name} is judged by its date alone. {error}")


def _reader(model: Model, request: Request, date: str, bands: Sequence[Band], grid: Grid) -> SceneReader:
    scene = scene_of(replace(request, sources=(date,)), model)
    return scene.reader(bands, resolution_m=grid.pixel_size_m(), resample=model.card.input.layout != "pixels")


def _with_earlier(records: Sequence[Mapping[str, Any]], before: Sequence[int]) -> dict[str, Any]:
    """The last of the ``records`` of single dates, with the images of the dates ``before`` that it is compared with."""
    used = [*(records[i] for i in before), records[-1]]
    rows = {str(row["path"]): row for record in used for row in record["inputs"]}
    sources = [source for record in used for source in record["request"]["sources"]]
    request = {**records[-1]["request"], "sources": sources}
    return {**records[-1], "request": request, "inputs": list(rows.values())}


def _write(
    series: _Evidence,
    single: Map,
    provenance: Mapping[str, Any],
    target: Path,
    request: Request,
    date: str,
    method: str,
    check: Callable[[], None],
) -> DateMap:
    grid: Grid = series.single.grid
    blocks = list(grid.windows((_BLOCK, _BLOCK)))
    alone_figures = next(iter(provenance["statistics"].values()))
    statistics = Statistics(_BANDS, alone_figures.get("inside"))
    changed = removed = added = valid = 0
    looked = series.looked
    record: dict[str, Any] = {
        **provenance,
        "request": replace(request, sources=(date,), output=str(target)).to_dict(),
        "series": {"earlier_dates": looked, "method": method, "dates": provenance["request"]["sources"]},
    }
    with MapWriter(
        target,
        grid,
        [output_band(spec) for spec in _BANDS],
        metadata=series.single.metadata,
        run_key=json.dumps([provenance["inputs"], looked, method], default=str),
        blocks=blocks,
        protected=[Path(str(row["path"])) for row in provenance["inputs"]],
    ) as writer:
        for index, window in enumerate(blocks):
            check()
            alone, shares = series.shares(window)
            good = np.isfinite(shares).all(axis=0)
            values = np.stack([_classes(shares), shares[1], entropy(shares)]).astype(np.float32)
            before = _classes(alone)
            valid += int(good.sum())
            changed += int((good & (values[0] != before)).sum())
            removed += int((good & (values[0] == CLEAR) & (before != CLEAR)).sum())
            added += int((good & (values[0] != CLEAR) & (before == CLEAR)).sum())
            make_invalid(values, ~good, _BANDS)
            writer.write(index, values)
            statistics.add(window, values)
        figures = statistics.result()
        record["statistics"] = figures
        written = writer.finish(_sidecars(record, figures), threads=request.threads, step=lambda share: check())
    files = (written, *(written.with_name(written.stem + suffix) for suffix in (".qml", ".provenance.json")))
    made = Map(written, _BANDS, figures, record, single.notes, files)
    total = max(1, valid)
    return DateMap(date, made, looked, changed / total, removed / total, added / total)


def _sidecars(record: Mapping[str, Any], figures: Mapping[str, Any]) -> dict[str, bytes]:
    document = json.dumps(finite(dict(record)), indent=1, ensure_ascii=False, allow_nan=False)
    return {".qml": qml(_BANDS[0], 1, figures["class"]).encode(), ".provenance.json": document.encode()}


def _classes(shares: Array) -> Array:
    """The most probable of clear, cloud and shadow, as the classes of a cloud map."""
    values = np.array([CLEAR, CLOUD, SHADOW], np.float32)
    return np.asarray(values[np.argmax(np.nan_to_num(shares, nan=-1.0), axis=0)])
