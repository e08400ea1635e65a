"""From what Processing hands over (layers, ids, addresses, paths) to what the core opens."""

from __future__ import annotations

import contextlib
import hashlib
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl

from ..core.errors import OutputError, ParameterError, SceneError
from .i18n import tr


def missing_runtime() -> str:
    """What to install before a model can run; empty if nothing. Looks, and imports nothing."""
    if find_spec("onnxruntime") is not None:
        return ""
    return tr(
        "Running models needs the Python package onnxruntime, which this QGIS does not have. Get it from the Raster "
        "menu, TerraClara, “Packages”."
    )


def missing_learner(chosen: Any, kinds: Sequence[str]) -> str:
    """What to install before those of ``kinds`` at the places ``chosen`` can be trained; empty if nothing."""
    needing = [k for k in chosen if not kinds[k].startswith("gp")] if isinstance(chosen, (list, tuple)) else []
    if not needing or find_spec("sklearn") is not None:
        return ""
    return tr(
        "Training “{}” needs the Python package scikit-learn, which this QGIS does not have. Get it from the Raster "
        "menu, TerraClara, “Packages”, or choose a Gaussian process, which needs none."
    ).format(kinds[needing[0]])


def raster_path(layer: QgsMapLayer) -> str:
    """The address under which GDAL opens the layer.

    Raises
    ------
    SceneError
        The layer is no raster, is broken, comes from a service that sends pictures, or was given another coordinate
        reference system than its file has.
    """
    name = layer.name()
    if not isinstance(layer, QgsRasterLayer):
        raise SceneError(tr("The layer “{}” is not a raster; choose a satellite image.").format(name))
    if layer.providerType() != "gdal":
        raise SceneError(
            tr(
                "The layer “{}” comes from a service or database ({}), not from an image file. Save it as GeoTIFF with "
                "raw data first (right-click the layer, Export, Save as), or choose the image file."
            ).format(name, layer.providerType())
        )
    path = plain_path(layer.source())
    if not layer.isValid():
        raise SceneError(tr("The layer “{}” cannot be read from {}; repair its source.").format(name, path))
    given, own = layer.crs(), layer.dataProvider().crs()
    if given.isValid() and own.isValid() and given != own and not _alike(given, own):
        raise SceneError(
            tr(
                "The layer “{}” lies in {} here, but in {} in its file, which is what the map would have. Write it "
                "into the file with “Assign projection” of the Processing toolbox, or set the layer's own one again."
            ).format(name, given.userFriendlyIdentifier(), own.userFriendlyIdentifier())
        )
    return path


def plain_path(text: str) -> str:
    """A path or address without what QGIS appends to it (``|layerName=``, ``|option:``), and no ``file://``."""
    text = text.split("|", 1)[0].strip()
    return QUrl(text).toLocalFile() if text.startswith("file://") else text


def _alike(given: QgsCoordinateReferenceSystem, own: QgsCoordinateReferenceSystem) -> bool:
    """Whether two systems are one, written in two ways: with a code or without, or as different PROJ texts."""
    from ..core.raster.grid import spatial_reference

    if given.toProj() == own.toProj():
        return True
    one, other = (spatial_reference(system.toWkt()) for system in (given, own))
    return bool(one.IsSame(other, ["CRITERION=EQUIVALENT"]))


def scene_path(value: Any, context: QgsProcessingContext) -> str:
    """The path behind a raster parameter: a layer, a layer's id or name, or any path or address; else ``""``."""
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if isinstance(value, QgsMapLayer):
        return raster_path(value)
    text = str(value or "").strip()
    if not text:
        return ""
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    return raster_path(layer) if layer is not None else plain_path(text)


def scene_paths(value: Any, context: QgsProcessingContext) -> list[str]:
    """The paths behind a parameter of rasters, each once: one file may be several layers, one for each of its bands."""
    return list(dict.fromkeys(filter(None, (scene_path(item, context) for item in several(value)))))


def several(value: Any) -> list[Any]:
    """What a parameter of several layers or files holds, where one may stand alone."""
    if isinstance(value, (list, tuple)):
        return list(value)
    return [] if value in (None, "") else [value]


#: Custom property of result layers: the path of their provenance file.
PROVENANCE = "terraclara/provenance"


def provenance_of(layer: Optional[QgsMapLayer]) -> str:
    """The provenance file of a layer, beside its file or by its property (``""``: it has none).

    Maps of a batch, of the command line and of another project have it beside them, as have those that were moved with
    their project, whose property names the old place.
    """
    if layer is None:
        return ""
    told = str(layer.customProperty(PROVENANCE) or "")
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return told
    path = _beside(plain_path(layer.source()))
    return path if os.path.isfile(path) else told


def _beside(raster: str) -> str:
    return str(Path(raster).with_name(f"{Path(raster).stem}.provenance.json"))


def provenance_file(value: Any, context: QgsProcessingContext) -> Path:
    """The provenance file of a map, given as its layer or as its path.

    Raises
    ------
    ParameterError
        The raster has none: TerraClara did not make it, or the file was moved without it.
    """
    layer = (
        value if isinstance(value, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(value), context, False)
    )
    name = layer.name() if layer is not None else str(value)
    path = provenance_of(layer) or _beside(scene_path(value, context))
    if not os.path.isfile(path):
        raise ParameterError(
            tr(
                "“{}” does not say which model and scene it was made from: there is no provenance file {}. Choose a "
                "map that TerraClara made, with all its files, or give a scene and a model."
            ).format(name, Path(path).name)
        )
    return Path(path)


def keep_area(area: str, output: str) -> tuple[str, list[Path]]:
    """Copy a temporary area file beside a lasting map, so that the map can be made again.

    The copy's name has a digest of its content: the area of an earlier map of this name is never overwritten.

    Returns
    -------
    The area to use, and the files that were made for it, to be removed if the run fails.

    Raises
    ------
    OutputError
        The copy cannot be written.
    """
    from ..core.raster.area import area_files

    temporary = Path(QgsProcessingUtils.tempFolder()).resolve()
    path, bar, layer = area.partition("|")
    plain = Path(path).resolve()
    target = Path(output).resolve()
    if temporary not in plain.parents or temporary in target.parents:
        return area, []
    made: list[Path] = []
    try:
        parts = [(part.suffix, part.read_bytes()) for part in area_files(str(plain))]
        digest = hashlib.sha256(b"".join(data for _, data in parts)).hexdigest()[:8]
        stem = f"{target.stem}.area-{digest}"
        for suffix, data in parts:
            copy = target.with_name(stem + suffix)
            if not copy.exists():
                made.append(copy)
                copy.write_bytes(data)
    except OSError as error:
        remove(made)
        raise OutputError(
            tr("The area cannot be copied beside the map {}: {}. Choose another folder.").format(
                target, error.strerror or error
            )
        ) from error
    return f"{target.with_name(stem + plain.suffix)}{bar}{layer}", made


def remove(files: Sequence[Path]) -> None:
    """Remove what a run made that has failed; what cannot be removed stays, since its fault is told already."""
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()
