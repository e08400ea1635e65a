"""Clouds of each scene by the best model for it, with the cover of the scene and of areas in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Callable, Sequence

from ..clouds.choose import choose_cloud_model
from ..clouds.composite import Dated
from ..clouds.cover import cover_by_area, cover_of
from ..clouds.detect import CloudOptions, check_options, detect
from ..clouds.kept import kept_map
from ..cost import Estimate
from ..errors import AreaError
from ..mapping import Request
from ..mapping.computing import check_computing
from ..mapping.estimate import estimate
from ..mapping.job import reflectance_of
from ..model import Card, Model, catalog, find_model
from ..raster.area import open_areas
from ..raster.find import Candidate
from ..raster.grid import NO_TRANSFORM, Grid
from .run import Made, Outcome


@dataclass
class CloudTool:
    """Makes ``<scene>_clouds.tif`` in ``folder``.

    ``request`` and ``options`` hold for all; source, output and model of the request are filled in for each scene.
    ``request.model``: a file or an id of the catalog; ``""``: the best for each scene. ``areas``: polygons whose cover
    is told one by one. ``polygons`` and ``masked``: write these beside each map. ``overwrite``: also what is there.

    Raises
    ------
    ModelError, AreaError
        The given model is none, or the areas cannot be read.
    """

    folder: Path
    request: Request
    options: CloudOptions
    areas: str = ""
    polygons: bool = False
    masked: bool = False
    overwrite: bool = False

    title = "Cloud maps"
    key = "area"
    columns = ("cloud", "shadow", "undecided", "clear", "uncertainty", "valid")
    shares = ("cloud", "shadow", "undecided", "clear", "valid")

    _loaded: dict[str, Model] = field(default_factory=dict)
    _entries: list[tuple[str, Card]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find out before any work what is wrong with all scenes."""
        check_computing(self.request.device, self.request.memory_mb, self.request.threads)
        check_options(self.options)
        if self.request.model:
            self._model(self.request.model)
        else:
            self._entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
        if self.areas:
            open_areas(self.areas, Grid("", NO_TRANSFORM, 1, 1))  # are they polygons at all?

    def estimate(self, candidate: Candidate) -> Sequence[Estimate]:
        """See ``estimate.Telling``."""
        request = replace(self.request, sources=(candidate.path,))
        if not request.model:
            scene = reflectance_of(request)
            name, _ = choose_cloud_model([item.band for item in scene.bands], self._entries, scene.product)
            request = replace(request, model=name)
        return [estimate(request)]

    def there(self, candidate: Candidate) -> bool:
        """See ``estimate.Telling``."""
        return not self.overwrite and (self.folder / f"{candidate.id}_clouds.tif").is_file()

    def make(
        self,
        candidate: Candidate,
        *,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
        say: Callable[[str], None],
    ) -> Made:
        """See ``Tool``."""
        target = self.folder / f"{candidate.id}_clouds.tif"
        request = replace(self.request, sources=(candidate.path,), output=str(target))
        options = replace(
            self.options,
            polygons=str(target.with_suffix(".gpkg")) if self.polygons else "",
            masked=str(target.with_name(f"{candidate.id}_masked.tif")) if self.masked else "",
        )
        scene = reflectance_of(request)
        if not request.model:
            name, reason = choose_cloud_model([item.band for item in scene.bands], self._entries, scene.product)
            say(f"Model {name}: {reason}")
            request = replace(request, model=name)
        model = self._model(request.model)
        result = None if self.overwrite else kept_map(request, options, model.sha256)
        kept = result is not None
        if result is None:
            result = detect(request, options, progress=progress, cancelled=cancelled, note=say)
        cover = vars(cover_of(result))
        rows = [{self.key: "", **cover}]
        remarks: tuple[str, ...] = ()
        try:
            for name, part in cover_by_area(result.path, self.areas) if self.areas else ():
                note = "" if part.valid else "no valid pixel of this scene"
                rows.append({self.key: name, **vars(part), "note": note})
        except AreaError as error:
            remarks = (str(error),)
        return Made((result,), request.model, tuple(rows), kept, scene, remarks)

    def _model(self, name: str) -> Model:
        if name not in self._loaded:
            self._loaded[name] = find_model(name, self.request.model_bands)
        return self._loaded[name]


def dated(outcomes: Sequence[Outcome]) -> list[Dated]:
    """The scenes that have a map, for their composite."""
    return [
        Dated(item.made.opened, item.made.maps[0].path, item.date, item.scene)
        for item in outcomes
        if item.made.maps and item.made.opened is not None
    ]
