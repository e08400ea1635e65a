"""The main jobs on a real scene: leaf area index with its uncertainty, why it is so, and clouds; with reports.

Without ``--scene`` it maps a Sentinel-2 chip of forest, fields and bare soil (300 x 300 pixels of 10 m,
B02, B03, B04, B08) that comes inside the Python package spyndex (MIT licence; contains modified
Copernicus Sentinel data). The chip is clear, so clouds and their shadows are put over it first.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from typing import Optional

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
    scene = options.scene or str(write(folder / "sentinel2_chip.tif", chip()))
    target = folder / "lai.tif"
    code = terraclara(["retrieve", "lai", scene, "-o", str(target), "--report"])
    if code == 0:
        code = why(folder, scene)
    if code == 0:
        code = clouds(folder, options.scene)
    if code == 0:
        pages = ", ".join(str(folder / f"{name}.report.html") for name in ("lai", "why", "clouds"))
        print(f"\nOpen {pages} in a browser, and {target} and {folder / 'clouds.tif'} in QGIS.")
    return code


def why(folder: Path, scene: str) -> int:
    """Explain the map of leaf area index: what each band gave to it, everywhere."""
    model = json.loads((folder / "lai.provenance.json").read_text(encoding="utf-8"))["model"]["id"]
    print()
    return terraclara(["explain", model, scene, "-o", str(folder / "why.tif"), "--per-band", "--report"])


def clouds(folder: Path, scene: Optional[str]) -> int:
    """Find the clouds of the user's scene; or those that are put over the chip, and say how many were found."""
    target = folder / "clouds.tif"
    if scene:
        return terraclara(["clouds", scene, "-o", str(target), "--report"])
    from demo_clouds import with_clouds

    image, cloud, shadow = with_clouds(chip().astype(np.float64) * 1e-4)
    numbers = np.clip(np.round(image * 1e4), 0, 65535).astype(np.uint16)
    print()
    code = terraclara(["clouds", str(write(folder / "clouds_over_chip.tif", numbers)), "-o", str(target), "--report"])
    if code == 0:
        dataset = gdal.Open(str(target))
        classes = dataset.GetRasterBand(1).ReadAsArray()
        for name, found, truth in (
            ("clouds", np.isin(classes, (1, 2)), cloud),
            ("shadows", classes == 3, shadow),
        ):
            right = (found & truth).sum()
            print(f"{name} put over the scene: {right / truth.sum():.0%} found, {1 - right / found.sum():.0%} false")
    return code


def chip() -> np.ndarray:
    """The chip's numbers ``(4, 300, 300)``, reflectance x 10,000."""
    package = importlib.util.find_spec("spyndex")
    if package is None or package.origin is None:
        sys.exit("The Python package spyndex, which carries the scene, is not installed. Run `make install`.")
    planes = json.loads((Path(package.origin).parent / "data" / "S2_10m.json").read_text())
    return np.asarray(planes, dtype=np.uint16)


def write(path: Path, values: np.ndarray) -> Path:
    """Write numbers as a GeoTIFF; the chip has no georeference."""
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
