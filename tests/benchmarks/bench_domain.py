"""What the domain flags say of real pixels whose class is known: the shares that README and cards speak of.

    python tests/benchmarks/bench_domain.py

Three tables, from the reference data beside the checkout (shared/data); says so where they are absent:

- polygons of a Sentinel-2 chip (s2_l2a_amazon); village pixels mix roofs, soil and plants;
- classes of EnMAP tiles (enmap_potsdam) seen through Sentinel-2A's responses: mixed pixels of 30 m in a city;
- roofs and pavements of these and the village's pixels by their NDVI: the more plants a pixel holds, the less it is a
  stranger.
"""

from __future__ import annotations

import csv
import re
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model
from terraclara.core.raster.area import open_area
from terraclara.core.raster.scene import open_scene

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
DATA = SHARED / "s2_l2a_amazon"
LABELS = {1: "roof", 2: "pavement", 3: "low plants", 4: "trees", 6: "water"}
BUILT = (1, 2)
NAMES = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
NDVI = (-1.0, 0.15, 0.2, 0.3, 0.4, 1.0)
MODELS = ("lai-s2-20m", "lai-s2-10m", "sl2p-v3.0-lai")


def through_sentinel2(path: Path, bands: list[str]) -> np.ndarray[Any, Any]:
    """Pixels ``(n, bands)`` of a hyperspectral tile as Sentinel-2A would see them."""
    dataset = gdal.Open(str(path))
    found = [
        re.search(r"\(([\d.]+)", dataset.GetRasterBand(i + 1).GetDescription()) for i in range(dataset.RasterCount)
    ]
    wavelength = np.array([float(item.group(1)) for item in found if item])
    cube = dataset.ReadAsArray().astype(np.float64) / 1e4
    good = (cube > -1).all(axis=(1, 2))
    with open(SHARED / "srf" / "sentinel2a.csv", newline="") as handle:
        head, *rows = list(csv.reader(handle))
    response = np.array(rows, dtype=np.float64)
    weights = [np.interp(wavelength[good], response[:, 0], response[:, head.index(band)], 0, 0) for band in bands]
    return np.stack([cube[good].reshape(good.sum(), -1).T @ (w / w.sum()) for w in weights], axis=1)


def labelled() -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Spectra ``(n, bands)`` of the EnMAP tiles and their labels ``(n,)``."""
    spectra, labels = [], []
    for path in sorted((SHARED / "enmap_potsdam").glob("tile_*_labels.tif")):
        labels.append(gdal.Open(str(path)).ReadAsArray().ravel())
        spectra.append(through_sentinel2(path.with_name(path.name.replace("_labels", "")), NAMES))
    known = np.isin(np.concatenate(labels), list(LABELS))
    return np.vstack(spectra)[known], np.concatenate(labels)[known]


def flagged(key: str, spectra: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Whether a model flags spectra ``(n, bands)`` as outside its domain, under the usual angles: bool ``(n,)``."""
    model = find_model(key)
    values = model.card.input.defaults
    columns = [
        np.full(len(spectra), values[b.name]) if b.is_geometry else spectra[:, NAMES.index(b.name)]
        for b in model.card.input.bands
    ]
    flags = model.session().run({model.card.input.tensor: np.stack(columns, axis=1)}, ["flag"])["flag"].astype(int)
    return flags.ravel() & 2 > 0


def ndvi_of(spectra: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    near, red = spectra[:, NAMES.index("B8A")], spectra[:, NAMES.index("B04")]
    return (near - red) / np.where(near + red == 0, 1, near + red)


def by_class(scene: Path, village: np.ndarray[Any, Any]) -> None:
    """Print the shares of EnMAP's classes, and of built-up pixels by their NDVI."""
    dataset = gdal.Open(str(scene))
    described = [dataset.GetRasterBand(i + 1).GetDescription() for i in range(dataset.RasterCount)]
    planes = dataset.ReadAsArray()[[described.index(name) for name in NAMES]]
    spectra, labels = labelled()
    green = ndvi_of(spectra) > 0.5
    heads = [*LABELS.values(), "NDVI > 0.5"]
    print(f"\n{'flagged in a city, 30 m':<28}" + "".join(f"{head:>12}" for head in heads))
    for key in MODELS:
        outside = flagged(key, spectra)
        shares = [*(outside[labels == label].mean() for label in LABELS), outside[green].mean()]
        print(f"{key:<28}" + "".join(f"{share:>12.1%}" for share in shares))
    # The chip carries the offset of baseline 04.00.
    built = np.vstack([planes[:, village].T * 1e-4 - 0.1, spectra[np.isin(labels, BUILT)]])
    ndvi = ndvi_of(built)
    heads = [f"< {high:g}" for high in NDVI[1:]]
    print(f"\n{'built-up flagged, by NDVI':<28}" + "".join(f"{head:>12}" for head in heads))
    for key in MODELS:
        outside = flagged(key, built)
        shares = [outside[(ndvi >= low) & (ndvi < high)].mean() for low, high in zip(NDVI, NDVI[1:])]
        print(f"{key:<28}" + "".join(f"{share:>12.1%}" for share in shares))


def main() -> None:
    if not DATA.is_dir():
        print(f"reference data not present: {DATA}")
        return
    scene = DATA / "s2_chip.tif"
    polygons = DATA / "training_polygons.geojson"
    source = ogr.Open(str(polygons))
    classes = sorted({feature.GetField("class") for feature in source.GetLayer()})
    grid = open_scene(scene).grid
    masks = {name: open_area(f"{polygons}|subset=class='{name}'", grid).mask(grid.window) for name in classes}
    print(f"{'flagged outside the domain':<28}" + "".join(f"{name:>12}" for name in classes))
    with tempfile.TemporaryDirectory() as folder:
        for model in MODELS:
            target = Path(folder) / f"{model}.tif"
            result = make_map(Request(model, (str(scene),), str(target)))
            band = [spec.kind for spec in result.outputs].index("flag") + 1
            dataset = gdal.Open(str(target))
            raw = dataset.GetRasterBand(band).ReadRaster(buf_type=gdal.GDT_Byte)
            flags = np.frombuffer(raw, np.uint8).reshape(grid.shape)
            shares = [np.mean(flags[mask] & 2 > 0) for mask in masks.values()]
            print(f"{model:<28}" + "".join(f"{share:>12.1%}" for share in shares))
    by_class(scene, masks["village"])


if __name__ == "__main__":
    main()
