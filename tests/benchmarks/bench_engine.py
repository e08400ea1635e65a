"""How much of the machine the engine turns into maps.

Three things are timed in alternation on one scene, file to file where it is about files:

- *session*: the model alone, ONNX Runtime's own session with its own threads, on arrays in memory;
- *files*: decode the scene and encode the same bands of output with GDAL, no model;
- *engine*: the map, end to end.

The engine cannot beat the slower of the first two; the table gives its share of it. Where the model is about as
light as the files, both need the same cores at once: the last column is the share of what the cores allow, which is
the time of *session* and *files* together, as CPU seconds, spread over all cores.

    python tests/benchmarks/bench_engine.py [--side 2048] [--rounds 3] [--models lai-s2-20m,sl2p-v3.0-lai]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnxruntime
from osgeo import gdal
from terraclara.core.bands import SENTINEL2
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import Model, find_model

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
TILE = 512
LAYOUT = ("TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=ZSTD", "ZSTD_LEVEL=1")


def write_scene(path: Path, side: int) -> Path:
    """Ten bands of vegetation-like spectra with noise, uint16 x 10,000, tiled and compressed."""
    rng = np.random.default_rng(0)
    soil = np.array([0.08, 0.11, 0.14, 0.16, 0.18, 0.20, 0.22, 0.23, 0.30, 0.25])
    leaf = np.array([0.03, 0.06, 0.03, 0.09, 0.30, 0.40, 0.43, 0.45, 0.22, 0.10])
    options = [*LAYOUT, "PREDICTOR=2", "BIGTIFF=IF_SAFER", "NUM_THREADS=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, len(BANDS), gdal.GDT_UInt16, options)
    patch = rng.random((TILE, TILE))
    noise = rng.normal(size=(len(BANDS), TILE, TILE))
    for i, name in enumerate(BANDS):
        band = dataset.GetRasterBand(i + 1)
        band.SetDescription(name)
        band.SetScale(1e-4)
        band.SetOffset(0)
        for row in range(0, side, TILE):
            for column in range(0, side, TILE):
                cover = np.roll(patch, (row * 7 + column * 13) % TILE, axis=1)
                value = soil[i] + (leaf[i] - soil[i]) * cover
                number = np.clip(value * (1 + 0.02 * noise[i]) * 1e4, 1, 9999).astype(np.uint16)
                width, height = min(TILE, side - column), min(TILE, side - row)
                band.WriteRaster(column, row, width, height, np.ascontiguousarray(number[:height, :width]).tobytes())
    dataset.FlushCache()
    return path


def spectra_of(path: Path, model: Model, count: int) -> np.ndarray[Any, Any]:
    """``count`` spectra of the scene as the model takes them."""
    dataset = gdal.Open(str(path))
    columns = []
    rows = -(-count // dataset.RasterXSize)
    for band in model.card.input.bands:
        if band.is_geometry:
            columns.append(np.full(count, model.card.input.defaults[band.name], np.float32))
            continue
        index = BANDS.index(SENTINEL2.band(band.name).name) + 1
        raw = dataset.GetRasterBand(index).ReadRaster(0, 0, dataset.RasterXSize, rows, buf_type=gdal.GDT_Float32)
        columns.append(np.frombuffer(raw, np.float32)[:count] * np.float32(1e-4))
    return np.stack(columns, axis=1)


def with_cpu(run: Callable[[], float]) -> Callable[[], tuple[float, float]]:
    """The same, which also gives the pixels a second that one core would do: pixels over CPU seconds."""

    def timed() -> tuple[float, float]:
        wall, cpu = time.perf_counter(), time.process_time()
        speed = run()
        return speed, speed * (time.perf_counter() - wall) / (time.process_time() - cpu)

    return timed


def time_session(model: Model, spectra: np.ndarray[Any, Any], threads: int) -> Callable[[], float]:
    """Pixels a second of ONNX Runtime alone."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(model.path), options, providers=["CPUExecutionProvider"])
    batch = int(model.card.compiled.get("batch_size_suggestion", 4096))
    names = [spec.tensor for spec in model.card.outputs if spec.default]

    def run() -> float:
        begin = time.perf_counter()
        for start in range(0, len(spectra), batch):
            session.run(names, {model.card.input.tensor: spectra[start : start + batch]})
        return len(spectra) / (time.perf_counter() - begin)

    return run


def time_files(path: Path, target: Path, bands_in: list[int], bands_out: int, threads: int) -> Callable[[], float]:
    """Pixels a second of decoding the scene and encoding the output, with the engine's own file layout."""

    def run() -> float:
        begin = time.perf_counter()
        source = gdal.Open(str(path))
        side = source.RasterXSize
        out = gdal.GetDriverByName("GTiff").Create(
            str(target),
            side,
            source.RasterYSize,
            bands_out,
            gdal.GDT_Float32,
            [*LAYOUT, "PREDICTOR=3", "INTERLEAVE=BAND", f"NUM_THREADS={threads}"],
        )
        step = 2 * TILE
        for row in range(0, source.RasterYSize, step):
            for column in range(0, side, step):
                width, height = min(step, side - column), min(step, source.RasterYSize - row)
                planes = [
                    source.GetRasterBand(i).ReadRaster(column, row, width, height, buf_type=gdal.GDT_Float32)
                    for i in bands_in
                ]
                for i in range(bands_out):
                    values = np.frombuffer(planes[i % len(planes)], np.float32) * np.float32(1e-4)
                    out.GetRasterBand(i + 1).WriteRaster(
                        column, row, width, height, values.tobytes(), buf_type=gdal.GDT_Float32
                    )
        out.BuildOverviews("NEAREST", [2, 4])
        out.FlushCache()
        del out
        return side * source.RasterYSize / (time.perf_counter() - begin)

    return run


def time_engine(path: Path, model: Model, target: Path, threads: int) -> Callable[[], float]:
    """Pixels a second of the whole run."""

    def run() -> float:
        begin = time.perf_counter()
        result = make_map(Request(str(model.path), (str(path),), str(target), threads=threads))
        pixels = result.statistics[result.outputs[0].name]["pixels"]
        return float(pixels) / (time.perf_counter() - begin)

    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--models", default="lai-s2-20m,sl2p-v3.0-lai")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench_engine_"))
    try:
        scene = write_scene(folder / "scene.tif", options.side)
        print(
            f"engine: {options.side} x {options.side} px, 10 bands, medians of {options.rounds} rounds in alternation"
        )
        print(
            f"{'model':<16} {'threads':>7} {'session':>9} {'files':>9} {'engine':>9}  "
            "engine / slower of the two   engine / what the cores allow"
        )
        for name in options.models.split(","):
            model = find_model(name)
            wanted = [b.name for b in model.card.input.bands if not b.is_geometry]
            bands_in = [BANDS.index(n) + 1 for n in wanted]
            outputs = sum(spec.default for spec in model.card.outputs)
            spectra = spectra_of(scene, model, min(options.side**2, 1 << 19))
            for threads in (1, 2):
                runs = {
                    "session": with_cpu(time_session(model, spectra, threads)),
                    "files": with_cpu(time_files(scene, folder / "files.tif", bands_in, outputs, threads)),
                    "engine": with_cpu(time_engine(scene, model, folder / "engine.tif", threads)),
                }
                speeds: dict[str, list[tuple[float, float]]] = {key: [] for key in runs}
                for run in runs.values():
                    run()  # warm
                for _ in range(options.rounds):
                    for key, run in runs.items():
                        speeds[key].append(run())
                medians = {key: statistics.median(wall for wall, _ in values) for key, values in speeds.items()}
                shares, allowed = [], []
                for (session, one), (files, other), (engine, _) in zip(*speeds.values()):
                    slower = min(session, files)
                    shares.append(engine / slower)
                    allowed.append(engine / min(slower, (os.cpu_count() or 1) / (1 / one + 1 / other)))
                cells = " ".join(f"{medians[key] / 1e6:>6.2f} M" for key in ("session", "files", "engine"))
                share, of_cores = statistics.median(shares), statistics.median(allowed)
                print(f"{name:<16} {threads:>7} {cells}   {share:.0%} {of_cores:>26.0%}", flush=True)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
