"""Make the sample data: a simulated scene, areas to train land cover with, and field plots.

    python scripts/sample.py                     # writes resources/sample: what the plugin ships
    python scripts/sample.py --tutorial FOLDER   # all that the tutorials use: later and cloudy dates as well

Nothing in it was measured. Fields, meadows, woods, bare soil and a lake are drawn at random; the canopies on them are
PROSAIL's through the bands of Sentinel-2A; the place is made up (zone 31 north, in the sea). So the truth is known
everywhere.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parent / "models" / "clouds"))

from demo_clouds import with_clouds
from fields import cells, fractal, smooth
from terraclara.core.retrieval.laws import canopies, random_design
from terraclara.core.retrieval.sensors import sensor
from terraclara.core.retrieval.simulate import simulate_canopies

REPOSITORY = Path(__file__).resolve().parents[1]
SHIPPED = REPOSITORY / "resources" / "sample"
EXAMPLES = REPOSITORY / "docs" / "examples"
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
SIDE, PIXEL_M, EPSG, CORNER = 110, 20.0, 32631, (500000.0, 4500000.0)
CLASSES = ("crop", "meadow", "wood", "bare soil", "water")
CROP, MEADOW, WOOD, BARE, WATER = range(5)
#: Of each class: leaf area index and its spread among fields, leaf chlorophyll (ug cm-2), mean leaf angle (degrees).
PLANTS = {CROP: (4.2, 1.2, 55.0, 55.0), MEADOW: (1.8, 0.5, 38.0, 62.0), WOOD: (5.0, 0.4, 48.0, 50.0)}
LAKE = (0.035, 0.030, 0.018, 0.014, 0.010, 0.009, 0.008, 0.007, 0.004, 0.003)
LITTER = 0.15  # leaf area index of "bare" soil, which is never quite bare
SEED = 7
PLOTS, SITES = 24, 8
CLOUDY_SEEDS = (12, 5, 31, 8, 19)


def natural_colors(red: float, green: float, blue: float) -> str:
    """How QGIS shows an image whose first bands are blue, green and red: each from 0 to the reflectance given."""
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22" styleCategories="Symbology">\n <pipe>\n'
        '  <rasterrenderer type="multibandcolor" redBand="3" greenBand="2" blueBand="1" opacity="1" alphaBand="-1">\n'
        + "".join(
            f"   <{color}ContrastEnhancement>\n    <minValue>0</minValue>\n    <maxValue>{top}</maxValue>\n"
            f"    <algorithm>StretchToMinimumMaximum</algorithm>\n   </{color}ContrastEnhancement>\n"
            for color, top in (("red", red), ("green", green), ("blue", blue))
        )
        + "  </rasterrenderer>\n </pipe>\n</qgis>\n"
    )


STYLE = natural_colors(0.15, 0.13, 0.11)
#: Clouds stay white, and the ground can be seen.
CLOUDY_STYLE = natural_colors(0.22, 0.2, 0.2)


@dataclass(frozen=True)
class Land:
    """What grows where: ``(SIDE, SIDE)`` arrays of fields' numbers, classes and leaf area index."""

    field: np.ndarray
    cover: np.ndarray
    lai: np.ndarray


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tutorial", type=Path, metavar="FOLDER", help="write everything that the tutorials use here")
    options = parser.parse_args()
    folder = options.tutorial or SHIPPED
    folder.mkdir(parents=True, exist_ok=True)
    land = landscape()
    if options.tutorial:
        for path in SHIPPED.iterdir():
            shutil.copyfile(path, folder / path.name)
        now, later = (spectra(item) for item in (land, grown(land)))
        write(folder / "later.tif", later, "2024-08-14")
        shutil.copyfile(folder / "scene.qml", folder / "later.qml")
        write_classes(folder / "truth.tif", np.asarray(land.cover, dtype=np.uint8))
        cloudy(folder, now)
        shutil.copytree(EXAMPLES, folder / "examples", dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        write(folder / "scene.tif", spectra(land), "2024-06-15")
        (folder / "scene.qml").write_text(STYLE, encoding="utf-8")
        write_features(folder / "areas.geojson", squares(land.cover, CLASSES, count=7, side=3, apart=9))
        write_features(folder / "plots.geojson", plots(land))
    print(folder)
    return 0


def landscape() -> Land:
    """The first date."""
    rng = np.random.default_rng(SEED)
    field = cells(SIDE, rng, 13)
    count = int(field.max()) + 1
    kind = rng.choice([CROP, MEADOW, BARE], count, p=[0.45, 0.3, 0.25])
    cover = kind[field]
    cover[fractal(SIDE, rng, 3.0, outer=70) > 0.9] = WOOD
    cover[fractal(SIDE, rng, 3.4, outer=60) > 1.45] = WATER
    lai = np.full((SIDE, SIDE), LITTER)
    of_field = rng.standard_normal(count)[field]
    within = smooth(fractal(SIDE, rng, 2.0, outer=12), 0.6)
    for k, (mean, spread, _, _) in PLANTS.items():
        lai = np.where(cover == k, np.maximum(0.3, mean + spread * of_field + 0.12 * mean * within), lai)
    lai[cover == WATER] = 0.0
    return Land(field, cover, lai)


def grown(land: Land) -> Land:
    """Two months later: part of the crops is harvested, and a corner of the wood is felled."""
    cover, lai = land.cover.copy(), land.lai.copy()
    harvested = (cover == CROP) & (land.field % 3 == 0)
    rows, columns = np.nonzero(cover == WOOD)
    felled = np.zeros_like(harvested)
    felled[rows[columns < np.quantile(columns, 0.25)], columns[columns < np.quantile(columns, 0.25)]] = True
    for where in (harvested, felled):
        cover[where], lai[where] = BARE, LITTER
    lai[cover == MEADOW] *= 1.15
    return Land(land.field, cover, lai)


def spectra(land: Land, seed: int = SEED) -> np.ndarray:
    """Surface reflectance ``(10, SIDE, SIDE)``, with the noise of a sensor."""
    rng = np.random.default_rng(seed + 1)
    shape = land.cover.shape
    pixels = shape[0] * shape[1]
    values = canopies(random_design(pixels, rng))  # what is not set below varies from pixel to pixel, which is too much
    for name, value in values.items():
        values[name] = np.full(pixels, np.median(value))
    texture = fractal(SIDE, rng, 2.2, outer=20)
    tone = rng.standard_normal(int(land.field.max()) + 1)[land.field]
    values["brightness"] = np.clip(1.7 + 0.35 * tone + 0.12 * texture, 0.6, 3.2).ravel()
    values["lai"] = land.lai.ravel().astype(np.float64)
    for k, (_, _, chlorophyll, angle) in PLANTS.items():
        here = (land.cover == k).ravel()
        values["cab"][here] = (chlorophyll * (1 + 0.08 * tone)).ravel()[here]
        values["ala"][here] = angle
    values["sun_zenith"][:], values["view_zenith"][:], values["relative_azimuth"][:] = 30.0, 4.0, 90.0
    values["car"] = 0.25 * values["cab"]
    found = simulate_canopies(sensor("sentinel-2a").subset(BANDS), values).reflectance.T.reshape(len(BANDS), *shape)
    found = np.where(land.cover == WOOD, 0.8 * found, found)  # shadows between the crowns
    found = np.where(land.cover == WATER, np.reshape(LAKE, (-1, 1, 1)) * (1 + 0.1 * texture), found)
    found = np.stack([smooth(band, 0.5) for band in found])  # a pixel sees a little of its neighbors
    return np.clip(
        found * (1 + 0.01 * rng.standard_normal(found.shape)) + 0.001 * rng.standard_normal(found.shape), 0.001, 1
    )


def cloudy(folder: Path, ground: np.ndarray) -> None:
    """One cloudy image, and six dates of which five have clouds; four bands each."""
    kept = [BANDS.index(name) for name in ("B02", "B03", "B04", "B08")]
    names = [BANDS[k] for k in kept]
    rng = np.random.default_rng(SEED + 2)
    dates = folder / "dates"
    dates.mkdir(exist_ok=True)
    write(dates / "2024-06-15.tif", ground[kept], "2024-06-15", names)
    for k, seed in enumerate(CLOUDY_SEEDS):
        season = 1 + 0.01 * (k + 1) + 0.004 * rng.standard_normal(ground[kept].shape)
        image, cloud, shadow = with_clouds(ground[kept] * season, seed)
        if k == 0:
            truth = np.where(cloud, 1, np.where(shadow, 3, 0)).astype(np.uint8)
        day = f"2024-06-{17 + 2 * k:02d}"
        write(dates / f"{day}.tif", image, day, names)
        (dates / f"{day}.qml").write_text(CLOUDY_STYLE, encoding="utf-8")
    (dates / "2024-06-15.qml").write_text(CLOUDY_STYLE, encoding="utf-8")
    shutil.copyfile(dates / "2024-06-17.tif", folder / "cloudy.tif")
    (folder / "cloudy.qml").write_text(CLOUDY_STYLE, encoding="utf-8")
    write_classes(folder / "cloudy_truth.tif", truth)
    named = ("clear", "cloud", "thin cloud", "shadow")
    write_features(folder / "corrections.geojson", squares(truth, named, count=4, side=5, apart=14))


def write(path: Path, reflectance: np.ndarray, day: str, names: tuple[str, ...] | list[str] = BANDS) -> None:
    """Reflectance x 10,000 as a GeoTIFF that says what it is; steps of 0.0005, which keeps it small."""
    numbers = np.clip(5 * np.round(reflectance * 2000), 1, 65535).astype(np.uint16)
    count, rows, columns = numbers.shape
    options = ["COMPRESS=DEFLATE", "ZLEVEL=9", "PREDICTOR=2", "INTERLEAVE=BAND"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, gdal.GDT_UInt16, options)
    dataset.SetProjection(reference(EPSG).ExportToWkt())
    dataset.SetGeoTransform((CORNER[0], PIXEL_M, 0, CORNER[1], 0, -PIXEL_M))
    dataset.SetMetadataItem(
        "TIFFTAG_IMAGEDESCRIPTION",
        f"Simulated by TerraClara (PROSAIL, Sentinel-2A bands) as of {day}; not measured, the place is made up",
    )
    dataset.SetMetadataItem("TIFFTAG_DATETIME", f"{day.replace('-', ':')} 10:30:00")
    for k, (name, plane) in enumerate(zip(names, numbers)):
        band = dataset.GetRasterBand(k + 1)
        band.SetDescription(name)
        band.SetScale(1e-4)
        band.SetOffset(0)
        band.SetNoDataValue(0)
        band.WriteRaster(0, 0, columns, rows, np.ascontiguousarray(plane).tobytes())
    dataset.FlushCache()


def write_classes(path: Path, values: np.ndarray) -> None:
    """Numbers of classes as a GeoTIFF."""
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    dataset.SetProjection(reference(EPSG).ExportToWkt())
    dataset.SetGeoTransform((CORNER[0], PIXEL_M, 0, CORNER[1], 0, -PIXEL_M))
    dataset.GetRasterBand(1).WriteRaster(0, 0, columns, rows, np.ascontiguousarray(values).tobytes())
    dataset.FlushCache()


def squares(
    classes: np.ndarray, names: Sequence[str], *, count: int, side: int, apart: int
) -> list[tuple[str, dict[str, object]]]:
    """``count`` squares of one class each, spread over the scene: WKT and fields."""
    rng = np.random.default_rng(SEED + 3)
    found = []
    for k, name in enumerate(names):
        taken: list[tuple[int, int]] = []
        for r, c in rng.integers(2, SIDE - 2 - side, (20000, 2)):
            inside = classes[r - 1 : r + side + 1, c - 1 : c + side + 1]
            if (inside == k).all() and all(abs(r - a) + abs(c - b) > apart for a, b in taken):
                taken.append((int(r), int(c)))
            if len(taken) == count:
                break
        for r, c in taken:
            x, y = CORNER[0] + c * PIXEL_M, CORNER[1] - r * PIXEL_M
            far = side * PIXEL_M
            corners = ((x, y), (x + far, y), (x + far, y - far), (x, y - far), (x, y))
            ring = ", ".join(f"{a:.1f} {b:.1f}" for a, b in corners)
            found.append((f"POLYGON (({ring}))", {"class": name}))
    return found


def plots(land: Land) -> list[tuple[str, dict[str, object]]]:
    """Plots in crops and meadows on eight farms, measured with an error of 0.25: WKT and fields."""
    rng = np.random.default_rng(SEED + 4)
    inside = smooth((np.isin(land.cover, (CROP, MEADOW))).astype(np.float64), 1.5) > 0.98
    rows, columns = np.nonzero(inside)
    chosen = rng.choice(len(rows), PLOTS, replace=False)
    chosen = chosen[np.argsort(columns[chosen])]
    found = []
    for k, (r, c) in enumerate(zip(rows[chosen], columns[chosen])):
        x, y = CORNER[0] + (c + 0.5) * PIXEL_M, CORNER[1] - (r + 0.5) * PIXEL_M
        lai = max(0.1, float(land.lai[r, c]) + 0.25 * rng.standard_normal())
        fields = {"lai": round(lai, 2), "std": 0.25, "site": f"farm {1 + k * SITES // PLOTS}", "date": "2024-06-15"}
        found.append((f"POINT ({x:.1f} {y:.1f})", fields))
    return found


def write_features(path: Path, features: list[tuple[str, dict[str, object]]]) -> None:
    """Features as GeoJSON, in degrees as it asks for."""
    path.unlink(missing_ok=True)
    moved = osr.CoordinateTransformation(reference(EPSG), reference(4326))
    dataset = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, reference(4326), options=["RFC7946=YES", "COORDINATE_PRECISION=6"])
    for name, value in features[0][1].items():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if isinstance(value, float) else ogr.OFTString))
    for wkt, fields in features:
        shape = ogr.CreateGeometryFromWkt(wkt)
        shape.Transform(moved)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        for name, value in fields.items():
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    dataset.FlushCache()


def reference(epsg: int) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


if __name__ == "__main__":
    sys.exit(main())
