"""Values of parameters: of any kind, or such as they are made for."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRectangle,
)

from .hand import Monkey
from .materials import MAPS, SERIES

#: What is chosen as a file.
FILES = (
    *("", "scene.tif", "plots.geojson", "text.tif", "table.csv", "scenes", "cover.onnx", "gp.onnx", "arrays.npz"),
    *("spectra.npz", "lai.provenance.json", "areas.geojson"),
)
#: The files that a parameter is made for, by its name.
MADE_FOR = {
    "MODEL": ("cover.onnx", "gp.onnx"),
    "SIMULATIONS": ("spectra.npz",),
    "ARRAYS": ("arrays.npz",),
    "FOLDER": ("scenes",),
    "SPECTRA": ("table.csv",),
    "PRODUCT": ("",),
    "LAWS": ("",),
}


def anything(rng: random.Random, parameter: Any, folder: Path, made: list[Any]) -> Any:
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
        series = [str(folder / text) for text in SERIES]
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
        own = MADE_FOR.get(name, FILES) if rng.random() < 0.7 else FILES
        chosen = rng.choice(own)
        return str(folder / chosen) if chosen else ""
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
