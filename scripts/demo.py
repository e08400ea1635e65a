"""The main job on a real scene: a map of leaf area index with its uncertainty, a picture and a report.

Without ``--scene`` it maps a Sentinel-2 chip of forest, fields and bare soil (300 x 300 pixels of 10 m,
B02, B03, B04, B08) that comes inside the Python package spyndex (MIT licence; contains modified
Copernicus Sentinel data).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
from terraclara.core.cli import main as terraclara

BANDS = ("B02", "B03", "B04", "B08")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", help="your own scene instead of the chip")
    parser.add_argument("--output", type=Path, default=Path("demo"))
    options = parser.parse_args()
    folder = options.output.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    scene = options.scene or str(write_chip(folder / "sentinel2_chip.tif"))
    target = folder / "lai.tif"
    code = terraclara(["retrieve", "lai", scene, "-o", str(target), "--report"])
    if code == 0:
        print(f"\nOpen {folder / 'lai.report.html'} in a browser, and {target} in QGIS.")
    return code


def write_chip(path: Path) -> Path:
    """Write spyndex' chip as a GeoTIFF; its numbers are reflectance x 10,000, and it has no georeference."""
    package = importlib.util.find_spec("spyndex")
    if package is None or package.origin is None:
        sys.exit("The Python package spyndex, which carries the scene, is not installed. Run `make install`.")
    planes = json.loads((Path(package.origin).parent / "data" / "S2_10m.json").read_text())
    values = np.asarray(planes, dtype=np.uint16)
    driver = gdal.GetDriverByName("GTiff")
    count, height, width = values.shape
    dataset = driver.Create(str(path), width, height, count, gdal.GDT_UInt16, ["TILED=YES", "COMPRESS=DEFLATE"])
    for i, (name, plane) in enumerate(zip(BANDS, values)):
        band = dataset.GetRasterBand(i + 1)
        band.SetDescription(name)
        band.SetScale(1e-4)
        band.SetOffset(0)
        band.WriteRaster(0, 0, width, height, np.ascontiguousarray(plane).tobytes())
    dataset.FlushCache()
    return path


if __name__ == "__main__":
    sys.exit(main())
