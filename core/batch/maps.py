"""Maps of each scene: by any model, or of biophysical variables, each by its best model."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

from ..cost import Estimate
from ..mapping import Map, Request, make_map
from ..mapping.bands import chosen_outputs
from ..mapping.beforehand import check_sizes
from ..mapping.computing import check_computing
from ..mapping.estimate import estimate
from ..mapping.job import model_of, reflectance_of, with_confidence
from ..mapping.kept import finished_map
from ..mapping.make import class_band
from ..mapping.statistics import flag_shares, valid_share
from ..model import Card, Model, OutputSpec, catalog, find_model
from ..raster.find import Candidate
from ..retrieval.many import estimate_many, retrieve_many
from ..retrieval.variables import check_variables
from .run import Made

_COLUMNS = ("unit", "mean", "std", "lowest", "highest", "classes", "valid", "outside_domain")


@dataclass
class MapTool:
    """Makes ``<scene>_<model>.tif`` in ``folder`` by one model: any ``.onnx`` file, or an id of the catalog.

    ``polygons``: also outline the classes as ``<scene>_<model>.gpkg``. ``overwrite``: also what is there.

    Raises
    ------
    ModelError, ParameterError
        The model is none, or does not give what is asked for.
    """

    folder: Path
    request: Request
    polygons: bool = False
    overwrite: bool = False

    title = "Maps by a model"
    key = "map"
    columns = _COLUMNS
    shares = ("valid", "outside_domain")

    _loaded: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find out before any work what is wrong with all scenes."""
        request = self.request
        check_computing(request.device, request.memory_mb, request.threads)
        check_sizes(request.majority, request.sieve, request.smallest_m2)
        model = model_of(request)
        specs = chosen_outputs(model.card, request.outputs)
        if self.polygons or request.majority or request.sieve or request.smallest_m2:
            class_band(specs)
        self._loaded = [model, specs]

    def make(
        self,
        candidate: Candidate,
        *,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
        say: Callable[[str], None],
    ) -> Made:
        """See ``Tool``."""
        model: Model = self._loaded[0]
        specs: Sequence[OutputSpec] = self._loaded[1]
        target = self._target(candidate)
        outlines = target.with_suffix(".gpkg")
        request = replace(
            self.request,
            sources=(candidate.path,),
            output=str(target),
            polygons=str(outlines) if self.polygons else "",
        )
        there = not self.polygons or (outlines.is_file() and target.is_file() and _younger(outlines, target))
        result = finished_map(request, model.sha256, specs) if there and not self.overwrite else None
        kept = result is not None
        if result is None:
            result = make_map(request, progress=progress, cancelled=cancelled, note=say)
        return Made((result,), self.request.model, (_row(result, ""),), kept, reflectance_of(request))

    def _target(self, candidate: Candidate) -> Path:
        model: Model = self._loaded[0]
        ending = re.sub(r"[^\w.-]+", "_", model.card.id or model.path.stem)
        return self.folder / f"{candidate.id}_{ending}.tif"

    def estimate(self, candidate: Candidate) -> Sequence[Estimate]:
        """See ``estimate.Telling``."""
        return [estimate(replace(self.request, sources=(candidate.path,)))]

    def there(self, candidate: Candidate) -> bool:
        """See ``estimate.Telling``."""
        return not self.overwrite and self._target(candidate).is_file()


@dataclass
class RetrieveTool:
    """Makes ``<variable>.tif`` of each of ``variables`` in ``folder/<scene>``, by the best model for each scene.

    ``variables``: all that a model retrieves, if empty. ``overwrite``: also what is there.

    Raises
    ------
    ModelError
        A variable that no model retrieves.
    """

    folder: Path
    request: Request
    variables: tuple[str, ...] = ()
    overwrite: bool = False

    title = "Maps of biophysical variables"
    key = "map"
    columns = _COLUMNS
    shares = ("valid", "outside_domain")

    _entries: list[tuple[str, Card]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find out before any work what is wrong with all scenes."""
        check_computing(self.request.device, self.request.memory_mb, self.request.threads)
        self._entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
        if self.request.confidence is not None:
            models = (find_model(name) for name, _ in self._entries)
            first = next((found for found in models if any(spec.kind == "lower" for spec in found.card.outputs)), None)
            if first is not None:
                with_confidence(first, self.request.confidence)  # which refuses one that cannot be
        check_variables(self.variables, self._entries)

    def make(
        self,
        candidate: Candidate,
        *,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
        say: Callable[[str], None],
    ) -> Made:
        """See ``Tool``."""
        request = replace(self.request, sources=(candidate.path,), output=str(self.folder / candidate.id))
        found = retrieve_many(
            request,
            self.variables,
            self._entries,
            keep=not self.overwrite,
            progress=progress,
            cancelled=cancelled,
            note=say,
        )
        rows = tuple({**_row(item.map, item.variable), "model": item.choice.id} for item in found)
        models = ", ".join(dict.fromkeys(item.choice.id for item in found))
        kept = all(item.kept for item in found)
        return Made(tuple(item.map for item in found), models, rows, kept, reflectance_of(request))

    def estimate(self, candidate: Candidate) -> Sequence[Estimate]:
        """See ``estimate.Telling``."""
        return estimate_many(replace(self.request, sources=(candidate.path,)), self.variables, self._entries)

    def there(self, candidate: Candidate) -> bool:
        """See ``estimate.Telling``."""
        return not self.overwrite and any((self.folder / candidate.id).glob("*.tif"))


def _younger(file: Path, other: Path) -> bool:
    return file.stat().st_mtime_ns >= other.stat().st_mtime_ns


def _row(result: Map, name: str) -> Mapping[str, Any]:
    """The figures of a map that a table has room for."""
    first = result.outputs[0]
    figures = result.statistics[first.name]
    kinds = {spec.kind: spec for spec in reversed(result.outputs)}
    row: dict[str, Any] = {"map": name, "valid": valid_share(figures)}
    if first.kind in ("class", "set") and first.classes:
        total = max(1, figures["valid"])
        shares = [(item.name, figures["counts"].get(str(item.value), 0) / total) for item in first.classes]
        row["classes"] = ", ".join(f"{text} {share:.1%}" for text, share in shares if share)
    elif figures.get("mean") is not None:
        row.update(unit=first.unit, mean=figures["mean"], lowest=figures["min"], highest=figures["max"])
    if "std" in kinds:
        row["std"] = result.statistics[kinds["std"].name].get("mean")
    if "flag" in kinds:
        flags = result.statistics[kinds["flag"].name]
        row["outside_domain"] = flag_shares(flags)["outside_domain"]
    return row
