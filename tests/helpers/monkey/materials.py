"""What algorithms work on: small maps, points, models and tables, made by TerraClara where it can."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Sequence

from qgis.core import (
    QgsProcessingFeedback,
)

from .layers import layers

#: What ``materials`` makes.
MAPS = ("classes.tif", "classes-later.tif", *(f"lai_2024-06-{day:02d}.tif" for day in (1, 7, 13, 19, 25)), "lai.tif")
#: Of which those have dates.
SERIES = tuple(text for text in MAPS if "2024" in text)


def materials(folder: Path) -> None:
    """Small maps of classes, dated maps, labelled points, and a map of leaf area made by TerraClara."""
    import numpy as np
    from osgeo import gdal, ogr

    layers(folder)
    (folder / "table.csv").write_text("lai,B04,B8A\n1.0,0.1,0.3\n2.0,0.05,0.4\nx,,\n", encoding="utf-8")
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
    for number, text in enumerate(("shares.tif", "shares-later.tif")):
        file = gdal.GetDriverByName("GTiff").Create(str(folder / text), 40, 40, 3, gdal.GDT_Float32)
        file.SetGeoTransform(corner)
        file.SetProjection(wkt)
        shares = np.random.default_rng(number).dirichlet(np.ones(3), (40, 40)).transpose(2, 0, 1)
        for band in range(3):
            file.GetRasterBand(band + 1).WriteArray(shares[band])
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
    _corrections(folder, corner, reference.ExportToWkt())
    _learned(folder)


def _corrections(folder: Path, corner: Sequence[float], wkt: str) -> None:
    """Two squares in the scene, told to be cloud and clear."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference(wkt)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "corrections.gpkg"))
    layer = file.CreateLayer("corrections", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for place, text in ((0, "cloud"), (20, "clear")):
        left, top, side = corner[0] + place * corner[1], corner[3] + place * corner[5], 15 * corner[1]
        ring = [(left, top), (left + side, top), (left + side, top - side), (left, top - side), (left, top)]
        feature = ogr.Feature(layer.GetLayerDefn())
        shape = ogr.CreateGeometryFromWkt("POLYGON ((" + ", ".join(f"{x} {y}" for x, y in ring) + "))")
        feature.SetGeometry(shape)
        feature.SetField("class", text)
        layer.CreateFeature(feature)
        feature = None
    layer = file = None


def _learned(folder: Path) -> None:
    """Maps and models that TerraClara itself makes of the sample; a folder of two scenes."""
    import processing
    import terraclara
    from osgeo import gdal

    def run(name: str, **given: Any) -> None:
        texts = {key: str(value) if isinstance(value, Path) else value for key, value in given.items()}
        processing.run(f"terraclara:{name}", texts, feedback=QgsProcessingFeedback(False))

    scene, areas = folder / "scene.tif", folder / "areas.geojson"
    (folder / "scenes").mkdir()
    for day in (5, 15):
        path = folder / "scenes" / f"scene_2024-06-{day:02d}.tif"
        shutil.copy(scene, path)
        file = gdal.Open(str(path), gdal.GA_Update)
        file.SetMetadataItem("TIFFTAG_DATETIME", f"2024:06:{day:02d} 10:30:00")
        band = file.GetRasterBand(1)
        band.WriteArray(band.ReadAsArray() + day)  # the same image twice is no series
        file.FlushCache()
        band = file = None
    run("retrieve", INPUT=scene, VARIABLE="lai", OUTPUT=folder / "lai.tif")
    run("clouds", INPUT=scene, OUTPUT=folder / "clouds.tif")
    model = folder / "cover.onnx"
    given = {"INPUT": scene, "LABELS": areas, "FIELD": "class", "CLASSIFIERS": [0], "PER_CLASS": 60, "FOLDS": 2}
    run("train", **given, OUTPUT_MODEL=model, OUTPUT=folder / "cover.tif")
    run("simulate", COUNT=150, OUTPUT_TABLE=folder / "spectra.npz")
    bundled = Path(terraclara.__file__).parent / "resources" / "models"
    for ending in (".onnx", ".npz"):  # a Gaussian process with its arrays
        shutil.copy(bundled / f"lai-s2-20m{ending}", folder / f"gp{ending}")
    run("exportgp", MODEL=folder / "gp.onnx", OUTPUT_ARRAYS=folder / "arrays.npz")
