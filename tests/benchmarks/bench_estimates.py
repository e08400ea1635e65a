"""What dialogs and `--estimate` say before a run, beside what the run took.

Each tool is estimated in one fresh process and run in another; its memory is the peak of the process beyond what it
held before (packages and all), its size that of the map. Needs Linux. The scene has ten bands and is as wide as
`--side`.

    python tests/benchmarks/bench_estimates.py [--side 1536] [--memory 1024] [TOOL...]

``TOOL`` is a part of a title, such as ``folder``; without one all are tried.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from bench_engine import write_scene

ROOT = Path(__file__).resolve().parents[2]
#: Title of each tool, its model, and what is said or done with it.
TOOLS = {
    "retrieve LAI, Gaussian process": ("map", "lai-s2-20m"),
    "retrieve LAI, neural network (SL2P)": ("map", "sl2p-v3.0-lai"),
    "retrieve three variables": ("many", "lai,fapar,ccc"),
    "retrieve six variables, and check them together": ("many", "lai,fapar,fvc,ccc,cwc,lcc"),
    "cloud detection, four bands": ("clouds", "clouds-4b"),
    "cloud detection, six bands": ("clouds", "clouds-6b"),
    "apply a model, LAI at 10 m": ("map", "lai-s2-10m"),
    "explain, exact Shapley of a GP": ("exact_shapley", "lai-s2-20m"),
    "explain, DeepLIFT of SL2P": ("deeplift", "sl2p-v3.0-lai"),
    "folder of three scenes, LAI": ("folder", "lai-s2-20m"),
    "clouds in a series of four dates": ("series", "clouds-4b"),
    "jumps in five dates": ("jumps", ""),
    "change, with its probability": ("change", ""),
    "sets of classes for a model": ("sets", "clouds-4b"),
    "simulate 20,000 spectra": ("simulate", "20000-npz"),
    "simulate 3,000 spectra as CSV": ("simulate", "3000-csv"),
    "train, Gaussian process": ("train", "gp"),
    "train, forest": ("train", "forest"),
    "train, boosting and logistic": ("train", "boosting,logistic"),
    "train, perceptron": ("train", "perceptron"),
    "train, support vector machine": ("train", "svm"),
    "train, large Gaussian process": ("train", "gp-large"),
    "train retrieval, Gaussian process": ("regress", "gp"),
    "train retrieval, forest": ("regress", "forest"),
    "carry a model to 60 plots": ("adapt", "lai-s2-20m"),
}


def work(how: str, model: str, scene: str, output: str, memory_mb: int) -> dict[str, Callable[[], Any]]:
    """What estimates a tool, and what runs it."""
    from terraclara.core.clouds import CloudOptions, detect
    from terraclara.core.explain.explained import ExplainOptions
    from terraclara.core.explain.maps import estimate_explanation, explain_map
    from terraclara.core.mapping import Request, make_map
    from terraclara.core.mapping.estimate import estimate
    from terraclara.core.model import catalog
    from terraclara.core.retrieval.many import estimate_many, retrieve_many

    request = Request("" if how == "many" else model, (scene,), output, memory_mb=memory_mb)
    if how == "map":
        return {"estimate": lambda: [estimate(request)], "run": lambda: make_map(request)}
    if how == "clouds":
        return {"estimate": lambda: [estimate(request)], "run": lambda: detect(request, CloudOptions())}
    if how in ("folder", "series", "jumps", "change", "sets", "simulate", "train", "regress", "adapt"):
        return further(how, model, scene, output, memory_mb)
    if how == "many":
        entries = [(item.id, item.card) for item in catalog() if item.card is not None]
        given = replace(request, output=str(Path(output).with_suffix("")))
        return {
            "estimate": lambda: estimate_many(given, model.split(","), entries),
            "run": lambda: retrieve_many(given, model.split(","), entries),
        }
    options = ExplainOptions(how)
    return {"estimate": lambda: [estimate_explanation(request, options)], "run": lambda: explain_map(request, options)}


def prepare(folder: Path, scene: Path, side: int) -> None:
    """What the tools beside those of one scene take: scenes of several dates, maps, labels, plots and simulations."""
    import numpy as np
    from osgeo import gdal
    from terraclara.core.cli import main as command

    rng = np.random.default_rng(1)
    (folder / "scenes").mkdir()
    for day in range(4):
        path = folder / "scenes" / f"s_2024-06-{6 * day + 1:02d}.tif"
        shutil.copy(scene, path)
        file = gdal.Open(str(path), gdal.GA_Update)
        band = file.GetRasterBand(1)
        band.WriteArray(band.ReadAsArray() + day + 1)
        file.FlushCache()
        band = file = None
    source = gdal.Open(str(scene))

    def write(name: str, planes: Any, kind: int, names: tuple[str, ...]) -> None:
        options = ["TILED=YES", "COMPRESS=DEFLATE"]
        file = gdal.GetDriverByName("GTiff").Create(str(folder / name), side, side, len(planes), kind, options)
        file.SetGeoTransform((500000, 20, 0, 4600000, 0, -20))
        file.SetProjection(source.GetProjection())
        for k, plane in enumerate(planes):
            file.GetRasterBand(k + 1).WriteArray(plane)
            file.GetRasterBand(k + 1).SetDescription(names[k])
        file.FlushCache()

    for day in range(5):
        lai = (2 + rng.normal(0, 0.3, (side, side))).astype(np.float32)
        write(f"lai_2024-06-{6 * day + 1:02d}.tif", (lai, np.full_like(lai, 0.4)), gdal.GDT_Float32, ("mean", "std"))
    for name in ("first.tif", "second.tif"):
        classes = np.kron(rng.integers(1, 5, (side // 16 + 1,) * 2), np.ones((16, 16)))[:side, :side]
        write(name, (classes,), gdal.GDT_Byte, ("class",))
        shares = np.stack([np.where(classes == k, 0.7, 0.1) for k in range(1, 5)]).astype(np.float32)
        write(f"p-{name}", shares, gdal.GDT_Float32, tuple("abcd"))
    table = str(folder / "table.npz")
    command(["simulate", "--sensor", "sentinel-2a", "-n", "6000", "-o", table])
    _vectors(folder, scene, side, rng)


def _vectors(folder: Path, scene: Path, side: int, rng: Any) -> None:
    from osgeo import gdal, ogr, osr

    raster = gdal.Open(str(scene))
    corner, reference = raster.GetGeoTransform(), osr.SpatialReference(raster.GetProjection())
    for name, count, size in (("cloud.gpkg", 40, 12), ("cover.gpkg", 120, 12), ("plots.gpkg", 60, 1)):
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / name))
        layer = source.CreateLayer("labels", reference, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("lai", ogr.OFTReal))
        for k in range(count):
            row, column = rng.integers(0, side - size, 2).tolist()
            left, top = corner[0] + column * corner[1], corner[3] + row * corner[5]
            right, bottom = left + size * corner[1], top + size * corner[5]
            feature = ogr.Feature(layer.GetLayerDefn())
            ring = f"{left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}"
            shape = ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))")
            feature.SetGeometry(shape)
            feature.SetField("class", ("clear", "cloud")[k % 2] if name == "cloud.gpkg" else f"kind {k % 6}")
            feature.SetField("lai", float(rng.uniform(0.5, 5)))
            layer.CreateFeature(feature)
        layer = source = None


def further(how: str, model: str, scene: str, output: str, memory_mb: int) -> dict[str, Callable[[], Any]]:
    """As ``work``, of tools that are no map of one scene."""
    from terraclara.core.batch import estimate_batch, produce
    from terraclara.core.batch.maps import MapTool
    from terraclara.core.clouds.series import detect_series, estimate_series
    from terraclara.core.landcover.calibrate import calibrate_sets, estimate_sets
    from terraclara.core.landcover.change import estimate_change, map_change, map_change_probability
    from terraclara.core.landcover.estimate import estimate_training
    from terraclara.core.landcover.train import Training, train
    from terraclara.core.mapping import Request
    from terraclara.core.raster.find import find_scenes
    from terraclara.core.retrieval.adapt import adapt
    from terraclara.core.retrieval.estimate import estimate_adapting, estimate_learning
    from terraclara.core.retrieval.jump_maps import estimate_jumps, find_jumps
    from terraclara.core.retrieval.plots import PlotFields
    from terraclara.core.retrieval.samples import Learning
    from terraclara.core.retrieval.sensors import sensor
    from terraclara.core.retrieval.simulate import estimate_simulation, simulate
    from terraclara.core.retrieval.train import train_retrieval

    folder, target = Path(scene).parent, Path(output).with_suffix("")
    request = Request(model, (scene,), output, memory_mb=memory_mb)
    scenes = [str(path) for path in sorted((folder / "scenes").iterdir())]
    if how == "folder":
        target.mkdir(exist_ok=True)
        found, tool = find_scenes(scenes[:3]), MapTool(target, replace(request, output=""))
        return {"estimate": lambda: estimate_batch(found, tool), "run": lambda: produce(found, tool)}
    if how == "series":
        return {
            "estimate": lambda: estimate_series(scenes, request),
            "run": lambda: detect_series(scenes, target, request),
        }
    if how == "jumps":
        maps = [str(path) for path in sorted(folder.glob("lai_*.tif"))]
        return {"estimate": lambda: [estimate_jumps(maps)], "run": lambda: find_jumps(maps, target, rate=0.1)}
    if how == "change":
        first, second = folder / "first.tif", folder / "second.tif"

        def both() -> None:
            target.mkdir()
            map_change(first, second, target / "change.tif")
            map_change_probability(folder / "p-first.tif", folder / "p-second.tif", target / "p.tif")

        return {"estimate": lambda: [estimate_change(first, second, probabilities=True)], "run": both}
    if how == "sets":
        labels = str(folder / "cloud.gpkg")
        written = target.with_suffix(".onnx")
        return {
            "estimate": lambda: [estimate_sets(request)],
            "run": lambda: calibrate_sets(request, labels, "class", written),
        }
    if how == "simulate":
        count, ending = int(model.split("-")[0]), f".{model.split('-')[1]}"
        seen, written = sensor("sentinel-2a"), target.with_suffix(ending)
        return {
            "estimate": lambda: [estimate_simulation(seen, count, ending)],
            "run": lambda: simulate(seen, count).save(written),
        }
    written = str(target.with_suffix(".onnx"))
    if how == "train":
        labels, kinds = str(folder / "cover.gpkg"), tuple(model.split(","))
        few = 300 if model in ("svm", "gp-large") else 2000  # these take minutes otherwise
        asked = Training((scene,), labels, "class", written, kinds, per_class=few)
        return {"estimate": lambda: [estimate_training(asked)], "run": lambda: train(asked)}
    if how == "regress":
        learning = Learning(written, "lai", (model,), simulations=str(folder / "table.npz"))
        return {"estimate": lambda: [estimate_learning(learning)], "run": lambda: train_retrieval(learning)}
    plots, fields = str(folder / "plots.gpkg"), PlotFields("lai")
    return {
        "estimate": lambda: [estimate_adapting(request, plots)],
        "run": lambda: adapt(request, plots, fields, Path(written)),
    }


def held_mb(field: str) -> float:
    """What this process holds, ``VmRSS``, or held at the most, ``VmHWM`` (MB); Linux tells it of itself."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1024


def child(what: str, how: str, model: str, scene: str, output: str, memory_mb: int) -> None:
    """One process: prints what it found as JSON."""
    import numpy  # noqa: F401
    import onnxruntime  # noqa: F401

    done = work(how, model, scene, output, memory_mb)[what]
    before, started = held_mb("VmRSS"), time.perf_counter()
    found = done()
    if what == "run":
        seconds, peak = time.perf_counter() - started, held_mb("VmHWM") - before
        stem = Path(output).with_suffix("")
        maps = [*(stem.with_name(stem.name + end) for end in (".tif", ".onnx", ".npz", ".csv")), *stem.glob("*.tif")]
        size = sum(path.stat().st_size for path in maps if path.exists()) / 1e6
        print(json.dumps({"seconds": seconds, "memory": peak, "size": size}))
        return
    low, high = (sum(item.seconds[end] for item in found) for end in (0, 1))
    memory, size = max(item.memory_mb for item in found), sum(item.size_mb for item in found)
    took = time.perf_counter() - started
    print(json.dumps({"low": low, "high": high, "memory": memory, "size": size, "took": took}))


def measured(what: str, how: str, model: str, scene: Path, folder: Path, memory_mb: int) -> dict[str, float]:
    """What a process of its own prints."""
    output = folder / f"{how}-{model.replace(',', '-')}.tif"
    command = [sys.executable, __file__, "--child", what, how, model, str(scene), str(output), str(memory_mb)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ, cwd=ROOT)
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tools", nargs="*", metavar="TOOL")
    parser.add_argument("--side", type=int, default=1536)
    parser.add_argument("--memory", type=int, default=1024)
    parser.add_argument("--child", nargs=6, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, how, model, scene, output, memory_mb = options.child
        child(what, how, model, scene, output, int(memory_mb))
        return
    print(f"{options.side} x {options.side} pixels, {options.memory} MB, {os.cpu_count()} cores")
    print("| tool | time said (s) | took (s) | memory said (MB) | took (MB) | size said (MB) | is (MB) | asked (s) |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene = write_scene(folder / "scene.tif", options.side)
        prepare(folder, scene, options.side)
        for title, (how, model) in TOOLS.items():
            if options.tools and not any(part in title for part in options.tools):
                continue
            said, took = (measured(what, how, model, scene, folder, options.memory) for what in ("estimate", "run"))
            print(
                f"| {title} | {said['low']:.1f} to {said['high']:.1f} | {took['seconds']:.1f} | {said['memory']:.0f} | "
                f"{took['memory']:.0f} | {said['size']:.0f} | {took['size']:.0f} | {said['took']:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
