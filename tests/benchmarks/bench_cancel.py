"""How long `train` can go on without looking whether it was cancelled, for each kind of classifier.

Every thread's looks are timed; the longest time between two of them is what a cancel may take to be heard. Beside it
stands the longest of the processor's time, which does not depend on what else the computer does. Seven classes that
overlap, ten bands.

    python tests/benchmarks/bench_cancel.py [--per-class 2000] [--points] [KIND...]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from terraclara.core.landcover.kinds import KINDS, RELATED
from terraclara.core.landcover.train import Training, train

_BANDS, _CLASSES, _FIELDS = 10, 7, 20


def write_scene(path: Path, labels: Path, per_class: int, points: bool) -> None:
    """Stripes of classes, as many labelled pixels of each as are wanted, and as much again."""
    rng = np.random.default_rng(0)
    side = int(np.ceil(np.sqrt(2 * per_class / _FIELDS)))
    height, width = _CLASSES * side, _FIELDS * side
    means = rng.uniform(0.05, 0.4, (_CLASSES, _BANDS))
    kinds = np.repeat(np.arange(_CLASSES), side)
    values = means[kinds].T[:, :, None] + rng.normal(0, 0.12, (_BANDS, height, width))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    file = gdal.GetDriverByName("GTiff").Create(str(path), width, height, _BANDS, gdal.GDT_Float32, ["TILED=YES"])
    file.SetGeoTransform((500000, 10, 0, 4600000, 0, -10))
    file.SetProjection(reference.ExportToWkt())
    for k in range(_BANDS):
        file.GetRasterBand(k + 1).WriteArray(values[k].clip(0.001, 0.99))
        file.GetRasterBand(k + 1).SetDescription(f"B{k + 1:02d}")
    file = None
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(labels))
    layer = source.CreateLayer("labels", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("cover", ogr.OFTString))
    layer.StartTransaction()
    places = [(k * side, c * side, side) for k in range(_CLASSES) for c in range(_FIELDS)]
    if points:
        places = [(row + i, column + j, 1) for row, column, side in places for i in range(side) for j in range(side)]
    for row, column, size in places:
        feature = ogr.Feature(layer.GetLayerDefn())
        left, top = 500000 + 10 * column, 4600000 - 10 * row
        right, bottom = left + 10 * size, top - 10 * size
        text = (
            f"POINT ({left + 5} {top - 5})"
            if points
            else f"POLYGON (({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"
        )
        shape = ogr.CreateGeometryFromWkt(text)
        feature.SetGeometry(shape)
        feature.SetField("cover", f"class {row // side}")
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = source = None


class Looks:
    """Is asked whether to stop, and notes when, in each thread, and where."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, str]] = []
        self.worked: list[tuple[float, str]] = []
        self._last: dict[str, tuple[float, str]] = {}
        self._own = threading.local()
        self.count = 0

    def __call__(self) -> bool:
        now, me = time.perf_counter(), threading.current_thread().name
        if me == "left-alone":  # nobody waits for it
            return False
        main = threading.current_thread() is threading.main_thread()
        # The main thread waits for the others, and is told by the last of them.
        last = max(self._last.values(), default=None) if main else self._last.get(me)
        where, frame = [], sys._getframe(1)
        while frame is not None and len(where) < 4:
            where.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}:{frame.f_lineno}")
            frame = frame.f_back
        if last is not None:
            self.gaps.append((now - last[0], f"{last[1]}\n      to {' < '.join(where)}"))
            own = getattr(self._own, "time", None)
            if own is not None:
                self.worked.append((time.thread_time() - own, self.gaps[-1][1]))
        self._own.time = time.thread_time()
        self._last[me] = (now, " < ".join(where))
        self.count += 1
        return False


def main() -> None:
    """Print the longest times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", default=[kind for kind in KINDS if kind != RELATED])
    parser.add_argument("--per-class", type=int, default=2000)
    parser.add_argument("--points", action="store_true", help="labels are points instead of polygons")
    parser.add_argument("--told", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scene, labels = Path(folder) / "scene.tif", Path(folder) / "labels.gpkg"
        write_scene(scene, labels, given.per_class, given.points)
        for kind in given.kinds:
            looks, started = Looks(), time.perf_counter()
            asked = Training((str(scene),), str(labels), "cover", f"{folder}/{kind}.onnx", (kind,), given.per_class)
            train(asked, cancelled=looks)
            took = time.perf_counter() - started
            worst = sorted(looks.gaps, reverse=True)[: given.told]
            print(f"{kind}: {took:.1f} s, {looks.count} looks, longest {worst[0][0]:.2f} s", flush=True)
            for gap, where in worst:
                print(f"  {gap:.2f} s: {where}", flush=True)
            gap, where = max(looks.worked)
            print(f"  of the processor's time {gap:.2f} s: {where}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
