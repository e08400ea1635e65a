"""A scene of simulated canopies and plots measured on it, with a truth that the bundled model gets wrong."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

SIMULATED = Path(__file__).resolve().parents[1] / "core" / "data" / "retrieval_simulated.npz"
SIDE = 40
BANDS = ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")
ORIGIN, PIXEL = (500000.0, 4600000.0), 20.0
HIGHEST = 5.5
ANGLES = (5.0, 40.0, 90.0)


def canopies() -> tuple[np.ndarray, np.ndarray]:
    """Reflectance ``(SIDE, SIDE, 8)`` and leaf area index ``(SIDE, SIDE)`` below ``HIGHEST``: rows of the test set."""
    with np.load(SIMULATED, allow_pickle=False) as kept:
        names = [str(name).removeprefix("sentinel-2a.") for name in kept["bands"]]
        away = np.abs(kept["cosines"] - np.cos(np.radians(ANGLES))).sum(axis=1)
        near = np.argsort(np.where(kept["lai"] < HIGHEST, away, np.inf))[: SIDE * SIDE]
        spectra = kept["reflectance"][near][:, [names.index(name) for name in BANDS]]
        return spectra.reshape(SIDE, SIDE, -1).astype(np.float32), kept["lai"][near].reshape(SIDE, SIDE).astype(float)


def write_scene(path: Path, spectra: np.ndarray) -> Path:
    """A GeoTIFF of reflectance in UTM 31 N."""
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(BANDS), gdal.GDT_Float32)
    file.SetGeoTransform((ORIGIN[0], PIXEL, 0, ORIGIN[1], 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    file.SetProjection(reference.ExportToWkt())
    for k, name in enumerate(BANDS):
        band = file.GetRasterBand(k + 1)
        band.WriteArray(spectra[:, :, k])
        band.SetDescription(name)
    file.FlushCache()
    return path


def write_plots(
    path: Path, places: np.ndarray, values: np.ndarray, sites: np.ndarray, *, degrees: bool = False
) -> Path:
    """A CSV of points at pixel centers ``(n, 2)`` of row and column."""
    x, y = ORIGIN[0] + PIXEL * (places[:, 1] + 0.5), ORIGIN[1] - PIXEL * (places[:, 0] + 0.5)
    names = ("x", "y")
    if degrees:
        source, target = osr.SpatialReference(), osr.SpatialReference()
        source.ImportFromEPSG(32631)
        target.ImportFromEPSG(4326)
        for each in (source, target):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        moved = osr.CoordinateTransformation(source, target).TransformPoints(list(zip(x, y)))
        x, y, names = np.array([p[0] for p in moved]), np.array([p[1] for p in moved]), ("lon", "lat")
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*names, "lai", "error", "site"])
        writer.writerows(
            [f"{a:.9f}", f"{b:.9f}", f"{value:.4f}", "0.1", f"farm {site}"]
            for a, b, value, site in zip(x, y, values, sites)
        )
    return path


def write_polygons(path: Path, places: np.ndarray, values: np.ndarray) -> Path:
    """A GeoPackage of squares of one pixel."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    layer = file.CreateLayer("plots", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("lai", ogr.OFTReal))
    for (row, col), value in zip(places, values):
        x, y = ORIGIN[0] + PIXEL * col, ORIGIN[1] - PIXEL * row
        ring = f"{x + 1} {y - 1}, {x + 19} {y - 1}, {x + 19} {y - 19}, {x + 1} {y - 19}, {x + 1} {y - 1}"
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        feature.SetField("lai", float(value))
        layer.CreateFeature(feature)
    del layer, file
    return path
