"""Random parameters for every algorithm: each ends with success, or with one sentence that says what is wrong.

What is thrown is mostly fitting, so that a run gets far, with a few values of any kind among it.
"""

from __future__ import annotations

import random
import threading
import traceback
from pathlib import Path
from typing import Any

from monkey import RAW, Monkey, Watch, layers
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRectangle,
)

#: What ``materials`` makes.
MAPS = ("classes.tif", "classes-later.tif", *(f"lai_2024-06-{day:02d}.tif" for day in (1, 7, 13, 19, 25)), "lai.tif")
_kept: list[Any] = []  # the registry keeps no Python reference
_PATIENCE = 2.0  # seconds after which a run is cancelled


class Said(QgsProcessingFeedback):
    """Keeps the errors."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


def algorithms() -> list[str]:
    """The ids of TerraClara's own; the provider is added where it is not there."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("terraclara") is None:
        from terraclara.plugin.provider import TerraClaraProvider

        _kept[:] = [TerraClaraProvider(ready_made=False)]
        registry.addProvider(_kept[0])
    return [item.id() for item in registry.providerById("terraclara").algorithms()]


def materials(folder: Path) -> None:
    """Small maps of classes, dated maps, labelled points, and a map of leaf area made by TerraClara."""
    import numpy as np
    import processing
    from osgeo import gdal, ogr

    scene = gdal.Open(str(folder / "scene.tif"))
    corner, wkt = scene.GetGeoTransform(), scene.GetProjection()
    rng = np.random.default_rng(3)
    for number, text in enumerate(MAPS):
        if text == "lai.tif":
            continue
        classes = text.startswith("classes")
        file = gdal.GetDriverByName("GTiff").Create(
            str(folder / text), 40, 40, 1 if classes else 2, gdal.GDT_Byte if classes else gdal.GDT_Float32
        )
        file.SetGeoTransform(corner)
        file.SetProjection(wkt)
        for band in range(file.RasterCount):
            values = rng.integers(1, 4, (40, 40)) if classes else 1.0 + number + rng.random((40, 40))
            file.GetRasterBand(band + 1).WriteArray(values)
            file.GetRasterBand(band + 1).SetDescription("class" if classes else ("mean", "std")[band])
        file.FlushCache()
    file = None
    points = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(folder / "checked.geojson"))
    reference = scene.GetSpatialRef()
    layer = points.CreateLayer("checked", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("reference", ogr.OFTString))
    for _ in range(60):
        feature = ogr.Feature(layer.GetLayerDefn())
        x, y = corner[0] + rng.uniform(0, 40) * corner[1], corner[3] + rng.uniform(0, 40) * corner[5]
        shape = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")
        feature.SetGeometry(shape)
        feature.SetField("reference", str(rng.integers(1, 4)))
        layer.CreateFeature(feature)
    layer = points = None
    given = {"INPUT": str(folder / "scene.tif"), "VARIABLE": "lai", "OUTPUT": str(folder / "lai.tif")}
    processing.run("terraclara:retrieve", given, feedback=QgsProcessingFeedback(False))


def anything(rng: random.Random, folder: Path, made: list[Any]) -> Any:
    """A value of any kind."""
    return rng.choice(
        (
            None,
            "",
            "nan",
            float("nan"),
            float("inf"),
            -1,
            0,
            10**12,
            1.5,
            True,
            [],
            [None],
            ["a", 3],
            {"a": 1},
            b"bytes",
            QgsRectangle(),
            QgsProperty.fromExpression("1/0"),
            QgsProperty.fromValue(7),
            QgsProcessingOutputLayerDefinition("x.tif"),
            QgsProcessingFeatureSourceDefinition("absent", True),
            folder,
            str(folder),
            str(folder / "absent.tif"),
            str(folder / "text.tif"),
            rng.choice(Monkey.TEXTS),
            rng.choice(made),
            rng.choice(made).id(),
        )
    )


def fitting(rng: random.Random, parameter: Any, folder: Path, made: list[Any]) -> Any:
    """A value that a parameter is made for."""
    kind, name = parameter.type(), parameter.name()
    rasters, points, areas = made[0], made[6], made[5]
    if kind == "raster" and name not in ("INPUT", "SCENE"):
        usual = "lai.tif" if name == "MAP" and rng.random() < 0.5 else rng.choice(MAPS[:2])
        return str(folder / rng.choice((usual, usual, usual, rng.choice(MAPS))))
    if kind == "raster":
        return rng.choice((rasters, str(folder / "scene.tif"), rasters.id()))
    if kind == "multilayer":
        series = [str(folder / text) for text in MAPS if "2024" in text]
        return rng.choice(([rasters], [str(folder / "scene.tif")] * 2, str(folder / "scene.tif"), series, series))
    if kind in ("source", "vector"):
        return rng.choice((areas, points, str(folder / "areas.geojson"), str(folder / "checked.geojson")))
    if kind == "field":
        return rng.choice(("class", "lai", "site", "reference"))
    if kind == "enum":
        options = parameter.options()
        if not options:
            return "auto"
        value: Any = rng.choice(options) if parameter.usesStaticStrings() else rng.randrange(len(options))
        return [value] if parameter.allowMultiple() else value
    if kind in ("number", "distance"):
        low, high = max(parameter.minimum(), 0.0), min(parameter.maximum(), 40.0)
        return rng.choice((int(low), int(max(low, high)), parameter.minimum(), parameter.maximum()))
    if kind == "boolean":
        return rng.random() < 0.5
    if kind == "extent":
        return rng.choice((rasters.extent(), "0,1,0,1 [EPSG:4326]", rasters))
    if kind == "file":
        return str(folder / rng.choice(("scene.tif", "plots.geojson", "text.tif", "table.csv", "")))
    if kind == "rasterDestination":
        return rng.choice((str(folder / "out.tif"), "TEMPORARY_OUTPUT"))
    if kind == "vectorDestination":
        return rng.choice((str(folder / "out.gpkg"), "TEMPORARY_OUTPUT"))
    if kind in ("fileDestination", "folderDestination"):
        ending = parameter.defaultFileExtension() if kind == "fileDestination" else "out"
        return rng.choice((str(folder / f"{name.lower()}.{ending}"), "TEMPORARY_OUTPUT"))
    if kind == "band":
        return rng.choice((1, 1, 2, 99))
    if kind == "string":
        return rng.choice(("", "lai", "B04", "B04,B8A", "lai-s2-20m", "clouds-4b", *Monkey.TEXTS[:10]))
    return parameter.defaultValue()


def thrown(rng: random.Random, algorithm: Any, folder: Path, made: list[Any]) -> dict[str, Any]:
    """One dictionary of parameters."""
    wild = rng.choice((0.0, 0.05, 0.05, 0.3))
    given: dict[str, Any] = {}
    for parameter in algorithm.parameterDefinitions():
        optional = bool(parameter.flags() & parameter.Flag.FlagOptional)
        if rng.random() < wild:
            given[parameter.name()] = anything(rng, folder, made)
        elif rng.random() < (0.25 if optional or parameter.defaultValue() is not None else 0.97):
            given[parameter.name()] = fitting(rng, parameter, folder, made)
    if rng.random() < 0.1:
        given["UNKNOWN"] = anything(rng, folder, made)
    return given


def throw(name: str, folder: Path, *, cases: int, seed: int, echo: bool = False) -> Watch:
    """Throw random parameters at an algorithm: what was heard."""
    algorithms()
    watch = Watch(echo)
    watch.kept = 1
    rng = random.Random(f"{seed} {name}")
    (folder / "table.csv").write_text("lai,B04,B8A\n1.0,0.1,0.3\n2.0,0.05,0.4\nx,,\n", encoding="utf-8")
    QgsProject.instance().clear()
    made = [make() for make in layers(folder)]
    materials(folder)
    for layer in made:
        QgsProject.instance().addMapLayer(layer)
    with watch:
        for _ in range(cases):
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
            given = thrown(rng, algorithm, folder, made)
            watch.steps.append(f"\n  {name} {given}"[:1500])
            try:
                _case(algorithm, given, watch)
            except Exception:
                watch.fault("".join(traceback.format_exc()))
            Monkey._settle()
    QgsProject.instance().clear()
    return watch


def _case(algorithm: Any, given: dict[str, Any], watch: Watch) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    good, text = algorithm.checkParameterValues(dict(given), context)
    if not good:
        watch.ends["refused"] += 1
        _judge(text, watch)
        return
    feedback = Said()
    clock = threading.Timer(_PATIENCE, feedback.cancel)
    clock.start()
    try:
        _, good = algorithm.run(dict(given), context, feedback)
    finally:
        clock.cancel()
    watch.ends["done" if good else "cancelled" if feedback.isCanceled() else "failed"] += 1
    if not good and feedback.errors:
        watch.said[feedback.errors[-1][:160]] += 1
    for line in feedback.errors:
        _judge(line, watch)
    if not good and not feedback.errors:
        watch.fault("failed without a word")


def _judge(text: str, watch: Watch) -> None:
    if not text.strip():
        watch.fault("refused without a word")
    elif RAW.search(text):
        watch.fault(f"said: {text}")
