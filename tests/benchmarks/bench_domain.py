"""What the domain flags say of real pixels whose class is known: the shares that README and cards speak of.

    python tests/benchmarks/bench_domain.py

Polygons of the Sentinel-2 chip in the reference data beside the checkout (shared/data/s2_l2a_amazon); says so
where they are absent. Village pixels mix roofs, soil and plants.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from terraclara.core.mapping import Request, make_map
from terraclara.core.raster.area import open_area
from terraclara.core.raster.scene import open_scene

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "s2_l2a_amazon"
MODELS = ("lai-s2-20m", "lai-s2-10m", "sl2p-v3.0-lai")


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


if __name__ == "__main__":
    main()
