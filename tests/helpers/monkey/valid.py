"""Parameters with which each algorithm comes to its end, on the materials."""

from __future__ import annotations

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
