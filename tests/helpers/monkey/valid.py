"""Parameters with which each algorithm comes to its end, on the materials."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from .materials import SERIES


def valid(name: str, folder: Path) -> dict[str, Any]:
    """Those of the algorithm ``terraclara:...``; outputs go into ``folder``, most of its runs take under a second."""
    scene, cover, areas = (str(folder / text) for text in ("scene.tif", "cover.onnx", "areas.geojson"))
    lai, classes, plots = (str(folder / text) for text in ("lai.tif", "classes.tif", "plots.geojson"))
    gp, learned = str(folder / "gp.onnx"), str(folder / "new.onnx")
    out, page, target = str(folder / "out.tif"), str(folder / "page.html"), str(folder / "maps")
    scenes, points = str(folder / "scenes"), str(folder / "checked.geojson")
    labels = {"LABELS": areas, "FIELD": "class", "PER_CLASS": 40}
    measured = {"PLOTS": plots, "VALUE": "lai", "STD": "std", "SITE": "site"}
    known: dict[str, dict[str, Any]] = {
        "adapt": {"INPUT": scene, **measured, "DATE": "date", "OUTPUT_MODEL": learned, "OUTPUT": out},
        "applyfolder": {"FOLDER": scenes, "MODEL": cover, "OUTPUT_FOLDER": target, "OVERWRITE": True},
        "applymodel": {"INPUT": scene, "MODEL": cover, "OUTPUT": out},
        "assessclouds": {
            "MAP": str(folder / "clouds.tif"),
            "REFERENCE": classes,
            "LABELS": "1=clear,2=cloud,3=shadow",
            "PATCH": 16,
            "OUTPUT_REPORT": page,
        },
        "classsets": {"INPUT": scene, "MODEL": cover, **labels, "OUTPUT_MODEL": learned},
        "cloudfolder": {"FOLDER": scenes, "OUTPUT_FOLDER": target, "OVERWRITE": True},
        "clouds": {"INPUT": scene, "OUTPUT": out},
        "cloudseries": {"FOLDER": scenes, "OUTPUT_FOLDER": target},
        "compareexplanations": {
            "MAPS": [str(folder / text) for text in SERIES[:2]],
            "OUTPUT_TABLE": str(folder / "table.csv"),
        },
        "explain": {"INPUT": scene, "MODEL": cover, "OUTPUT": out},
        "exportgp": {"MODEL": gp, "OUTPUT_ARRAYS": str(folder / "out.npz")},
        "importgp": {"ARRAYS": str(folder / "arrays.npz"), "OUTPUT_MODEL": learned},
        "inputnoise": {"MODEL": gp, "OUTPUT_MODEL": learned},
        "jumps": {"MAPS": [str(folder / text) for text in SERIES], "RATE": 0.1, "OUTPUT_FOLDER": target},
        "learnclouds": {
            "INPUT": scene,
            "CORRECTIONS": str(folder / "corrections.gpkg"),
            "FIELD": "class",
            "OUTPUT_MODEL": learned,
        },
        "mapaccuracy": {"MAP": classes, "REFERENCE": points, "FIELD": "reference", "OUTPUT_REPORT": page},
        "mapchange": {"FIRST": classes, "SECOND": str(folder / "classes-later.tif"), "OUTPUT": out},
        "printsheet": {"MAP": lai, "OUTPUT": str(folder / "sheet.pdf")},
        "retrieve": {"INPUT": scene, "VARIABLE": "lai", "OUTPUT": out},
        "retrievefolder": {"FOLDER": scenes, "VARIABLE": "lai", "OUTPUT_FOLDER": target, "OVERWRITE": True},
        "sampledesign": {"MAP": classes, "SIZE": 60, "MINIMUM": 5, "OUTPUT": str(folder / "drawn.gpkg")},
        "simulate": {"COUNT": 60, "OUTPUT_TABLE": str(folder / "table.npz")},
        "train": {
            "INPUT": scene,
            **labels,
            "CLASSIFIERS": [0],
            "FOLDS": 2,
            "OUTPUT_MODEL": learned,
            "OUTPUT": out,
        },
        "trainretrieval": {
            "SIMULATIONS": str(folder / "spectra.npz"),
            "REGRESSORS": [1],
            "OUTPUT_MODEL": learned,
        },
        "validatemap": {"MAP": lai, **measured, "OUTPUT_REPORT": page},
        "zonemeans": {"MAP": lai, "AREAS": areas, "OUTPUT": str(folder / "zones.gpkg")},
    }
    return known[name.split(":", 1)[1]]


#: What a parameter may be as well, by its name, where the algorithm still comes to its end. ``{}`` is the folder; texts
#: with it are paths.
ANY: dict[str, tuple[Any, ...]] = {
    "DEVICE": ("auto", "cpu"),
    "THREADS": (0, 1, 2),
    "MEMORY_MB": (256, 1024, 4096),
    "SEED": (0, 1, 7),
    "STAC": (False, True),
    "REPORT": (False, True),
    "OVERWRITE": (False, True),
    "FOLDS": (2, 3),
    "PER_CLASS": (10, 25, 60),
    "INPUT": ("{}/scene.tif",),
    "OUTPUT": ("TEMPORARY_OUTPUT", "{}/another.tif"),
    "OUTPUT_MODEL": ("TEMPORARY_OUTPUT", "{}/another.onnx"),
    "OUTPUT_FOLDER": ("TEMPORARY_OUTPUT", "{}/more maps"),
    "OUTPUT_REPORT": ("TEMPORARY_OUTPUT", "{}/another.html"),
}
OF: dict[str, dict[str, tuple[Any, ...]]] = {
    "applymodel": {"MODEL": ("lai-s2-20m", "clouds-4b", "{}/gp.onnx"), "CONFIDENCE": ("0.9",)},
    "classsets": {"MODEL": ("{}/cover.onnx",), "BAND_NAMES": ("",), "SCALE": (None, 0.0001), "NODATA": (None, -1.0)},
    "clouds": {"MODEL": ("auto", "clouds-4b", "clouds-6b")},
    "exportgp": {
        "MODEL": ("lai-s2-10m", "lai-s2-20m", "ccc-s2-20m", "fapar-landsat"),
        "OUTPUT_ARRAYS": ("TEMPORARY_OUTPUT", "{}/another.npz", "{}/script.py"),
    },
    "jumps": {"SPREAD": (0, 1), "RATE": (0.05, 2.0), "FALSE_ALARMS": (0.001, 0.05)},
    "mapchange": {
        "FIRST": ("{}/classes-later.tif",),
        "SECOND": ("{}/classes.tif",),
        "BAND": (None, 1),
        "OUTPUT_PROBABILITY": (None,),
    },
    "retrieve": {"VARIABLE": ("lai", "fapar", "ccc"), "CONFIDENCE": ("0.9", "0.5")},
    "simulate": {"SENSOR": ("sentinel-2a", "landsat-9"), "COUNT": (1, 80)},
    "train": {
        "CLASSIFIERS": ([4], [1], [0, 4], ["logistic"], "logistic,forest"),
        "INDICES": ("", "NDVI"),
        "FORGET_PLACES": (None, False, True),
        "USE": ("", "B02,B03,B04,B08"),
        "CONFIDENCE": (None, "0.9"),
        "MAJORITY": (None, 3, 5),
        "SIEVE": (None, 4),
        "OUTPUT_POLYGONS": ("TEMPORARY_OUTPUT", "{}/cover.gpkg"),
    },
    "trainretrieval": {"REGRESSORS": ([1], [2]), "VARIABLE": ("lai", "fapar")},
}
#: Given only where ``valid`` gives them, or ``OF`` names them.
NOT_ALONE = ("INPUT", "OUTPUT", "OUTPUT_MODEL", "OUTPUT_FOLDER", "OUTPUT_REPORT")
#: What goes together only.
TOGETHER: dict[str, tuple[dict[str, Any], ...]] = {
    "mapchange": (
        {
            "PROBABILITIES_FIRST": "{}/shares.tif",
            "PROBABILITIES_SECOND": "{}/shares-later.tif",
            "OUTPUT_PROBABILITY": "{}/changed.tif",
        },
    ),
    "train": ({"SMALLEST_AREA": 900.0, "SIEVE": None}, {"TOGETHER": 2, "FILES": ["{}/scenes/scene_2024-06-05.tif"]}),
}


def varied(rng: random.Random, algorithm: Any, folder: Path) -> dict[str, Any]:
    """``valid`` with others of the values with which the algorithm comes to its end."""
    key = algorithm.id().split(":", 1)[1]
    given = valid(algorithm.id(), folder)
    known = {**ANY, **OF.get(key, {})}
    for parameter in algorithm.parameterDefinitions():
        name = parameter.name()
        fits = name in OF.get(key, {}) or name in given or name not in NOT_ALONE
        if name in known and fits and rng.random() < 0.3:
            given[name] = rng.choice(known[name])
    if key in TOGETHER and rng.random() < 0.3:
        given.update(rng.choice(TOGETHER[key]))
    return {name: _placed(value, folder) for name, value in given.items()}


def _placed(value: Any, folder: Path) -> Any:
    if isinstance(value, list):
        return [_placed(item, folder) for item in value]
    return value.replace("{}", str(folder)) if isinstance(value, str) else value
