"""The published cloud detectors: this engine against their own packages, file to file.

Each pair is timed in alternation in one run: a scene on disk becomes a map on disk, models loaded every time. The
engine writes what its models give by default (class, probability and, for UKIS-CSMASK, uncertainty); the packages
write their mask. Wall time tells what a user waits; CPU time is less disturbed by whatever else the machine does.

- UKIS-CSMASK: on the published 512 x 512 chip, where the package also computes tiles that lie beside the image,
  and on a larger scene made of it, where both compute the same tiles: there one thread gains little, since most of
  its time is convolutions in the same runtime, near what the core can do.
- s2cloudless: on a scene between the published cloudy and clear dates, mixed pixel by pixel.

The packages are taken from the environment (``pip install ukis-csmask==1.0.0 s2cloudless==1.7.3 onnxruntime``); what
is absent is said and left out. The models must be installed (``terraclara install csmask-6b-l1c s2cloudless``).

    python tests/benchmarks/bench_clouds_published.py [--rounds 5] [--side 1000] [--pixels 600] [--threads 1,2]
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal, osr
from terraclara.core.errors import TerraClaraError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model

gdal.UseExceptions()

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
COMMON = ("blue", "green", "red", "nir", "swir16", "swir22")
TEN = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
Run = Callable[[], Any]


def write(path: Path, values: np.ndarray[Any, Any], names: tuple[str, ...] = (), pixel: float = 30.0) -> None:
    """A GeoTIFF of ``values`` ``(bands, rows, cols)``."""
    count, height, width = values.shape
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    options = ["TILED=YES", "COMPRESS=DEFLATE"] if kind == gdal.GDT_Byte else ["TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, pixel, 0, 5000000, 0, -pixel))
    for i, plane in enumerate(values):
        band = dataset.GetRasterBand(i + 1)
        band.WriteRaster(0, 0, width, height, np.ascontiguousarray(plane).tobytes())
        if names:
            band.SetDescription(names[i])
    dataset.FlushCache()


def read(path: Path) -> np.ndarray[Any, Any]:
    """All bands as float32 ``(rows, cols, bands)``, the layout that the packages take."""
    dataset = gdal.Open(str(path))
    shape = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    values = np.frombuffer(dataset.ReadRaster(buf_type=gdal.GDT_Float32), np.float32).reshape(shape)
    return np.ascontiguousarray(values.transpose(1, 2, 0))


def csmask_package(scene: Path, target: Path, threads: int) -> np.ndarray[Any, Any]:
    """What a user of ukis-csmask writes."""
    mask = importlib.import_module("ukis_csmask.mask").CSmask(
        read(scene),
        band_order=list(COMMON),
        product_level="l1c",
        intra_op_num_threads=threads,
        inter_op_num_threads=1,
        providers=["CPUExecutionProvider"],
    )
    result: np.ndarray[Any, Any] = mask.csm[..., 0]
    write(target, result[None])
    return result


def s2cloudless_package(scene: Path, target: Path, threads: int, plain: bool) -> np.ndarray[Any, Any]:
    """What a user of s2cloudless writes: the probability, and its mask (``plain``: neither averaged nor dilated)."""
    size = None if plain else 1
    detector = importlib.import_module("s2cloudless").S2PixelCloudDetector(
        threshold=0.4, average_over=size, dilation_size=size
    )
    probability = detector.get_cloud_probability_maps(read(scene)[None], num_threads=threads)
    mask = np.asarray(detector.get_mask_from_prob(probability)[0], np.uint8)
    write(target, mask[None])
    write(target.with_suffix(".probability.tif"), probability)
    return mask


def engine(model: str, scene: Path, target: Path, threads: int) -> np.ndarray[Any, Any]:
    """The same with this engine; returns the classes."""
    made = make_map(Request(model, (str(scene),), str(target), threads=threads, device="cpu"))
    dataset = gdal.Open(str(made.path))
    values = np.frombuffer(dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32), np.float32)
    return values.reshape(dataset.RasterYSize, dataset.RasterXSize)


def compare(title: str, ours: Run, theirs: Optional[Run], pixels: int, rounds: int) -> None:
    """Time both in alternation; print best and median, and how many pixels got the same class."""
    wall: dict[str, list[float]] = {"engine": [], "package": []}
    cpu: dict[str, list[float]] = {"engine": [], "package": []}
    results: dict[str, Any] = {}
    for turn in range(rounds + 1):
        for name, run in (("engine", ours), ("package", theirs)):
            if run is None:
                continue
            begun, used = time.perf_counter(), time.process_time()
            results[name] = run()
            if turn:  # the first round warms caches up
                wall[name].append(time.perf_counter() - begun)
                cpu[name].append(time.process_time() - used)
    for name in results:
        best, middle = min(wall[name]), statistics.median(wall[name])
        print(
            f"  {title:<40} {name:<8} best {best:7.2f} s, median {middle:7.2f} s, CPU {min(cpu[name]):7.2f} s, "
            f"{pixels / best / 1e3:8.1f} kpx/s"
        )
    if theirs is not None:
        same = float((results["engine"] == results["package"]).mean())
        ratios = [
            f"{label} {f(table['package']) / f(table['engine']):.2f}"
            for label, f, table in (("best", min, wall), ("median", statistics.median, wall), ("CPU", min, cpu))
        ]
        print(f"  {title:<40} engine is faster by: {', '.join(ratios)}; same class in {same:.4%} of the pixels")


def installed(*names: str) -> list[str]:
    """Which of the models are installed; the others are said to be absent."""
    there = []
    for name in names:
        try:
            find_model(name)
            there.append(name)
        except TerraClaraError as error:
            print(f"{name} is left out: {error}")
    return there


def importable(name: str) -> bool:
    """Whether the package is there; says so where it is not."""
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(f"The package {name} is not importable here ({error}): the engine is timed alone.")
        return False
    return True


def mixed_dates(side: int) -> np.ndarray[Any, Any]:
    """``(10, side, side)``: published spectra of a cloudy date mixed with clear ones, in smooth and in rough shares."""
    stored = np.load(DATA / "s2_slovenia_timeseries" / "l1c_13bands_with_s2cloudless.npz")
    names = [str(name) for name in stored["band_names"]]
    bands = stored["bands"][..., [names.index(name) for name in TEN]].astype(np.float32)
    rng = np.random.default_rng(0)
    height, width = bands.shape[1:3]
    repeats = (-(-side // height), -(-side // width), 1)
    cloudy, clear = (np.tile(bands[i], repeats)[:side, :side] for i in (0, 1))
    smooth = 0.5 + 0.5 * np.sin(np.arange(side) / 17)[:, None] * np.cos(np.arange(side) / 23)
    share = np.clip(smooth + 0.1 * rng.normal(size=(side, side)), 0, 1)[..., None]
    mixture = share * cloudy + (1 - share) * clear
    return np.ascontiguousarray(mixture.transpose(2, 0, 1), dtype=np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--side", type=int, default=1000, help="side of the larger scene for UKIS-CSMASK")
    parser.add_argument("--pixels", type=int, default=600, help="side of the scene for s2cloudless")
    parser.add_argument("--threads", default="1,2")
    options = parser.parse_args()
    if not DATA.is_dir():
        print(f"Reference data not present: {DATA}. Nothing to time.")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for threads in map(int, options.threads.split(",")):
            print(f"{threads} thread{'s' if threads > 1 else ''}")
            if installed("csmask-6b-l1c"):
                bench_csmask(folder, threads, options.side, options.rounds)
            for model in installed("s2cloudless", "s2cloudless-mask"):
                bench_s2cloudless(folder, model, threads, options.pixels, options.rounds)


def bench_csmask(folder: Path, threads: int, side: int, rounds: int) -> None:
    """UKIS-CSMASK, six bands, on the published chip and on a larger scene."""
    package = importable("ukis_csmask.mask")
    chip = np.load(DATA / "cloud_chips_ukis" / "sentinel2.npz")["img"].transpose(2, 0, 1)
    repeats = -(-side // 512)
    for title, values in (("chip", chip), ("scene", np.tile(chip, (1, repeats, repeats))[:, :side, :side])):
        scene = folder / f"{title}.tif"
        write(scene, values, COMMON)
        size = values.shape[1]
        compare(
            f"csmask-6b-l1c, {title} of {size} x {size}",
            lambda scene=scene: engine("csmask-6b-l1c", scene, folder / "ours.tif", threads),  # type: ignore[misc]
            (lambda scene=scene: csmask_package(scene, folder / "theirs.tif", threads)) if package else None,  # type: ignore[misc]
            size * size,
            rounds,
        )


def bench_s2cloudless(folder: Path, model: str, threads: int, side: int, rounds: int) -> None:
    """s2cloudless: pixel by pixel, or averaged and dilated."""
    scene = folder / "dates.tif"
    write(scene, mixed_dates(side), TEN, 10.0)
    plain = not model.endswith("-mask")
    compare(
        f"{model}, {side} x {side}",
        lambda: engine(model, scene, folder / "ours.tif", threads),
        (lambda: s2cloudless_package(scene, folder / "theirs.tif", threads, plain))
        if importable("s2cloudless")
        else None,
        side * side,
        rounds,
    )


if __name__ == "__main__":
    main()
