"""What explanations cost beside the network's own forward pass, all interleaved in one run.

Networks of the usual kinds and sizes with random weights: a U-Net (16 channels, 6 bands, 128 x 128 pixels), ResNet-18
(13 bands, 128 x 128), TempCNN and LSTM (512 pixels, 24 dates, 10 bands), MobileNetV2 (3 bands, 160 x 160). Each cell is
the least CPU time of a run over the least of a forward pass, on more than one thread the median wall time; *build* is
the seconds until a gradient can be run: from the file to the session, with the size of the file.

Then what a click into a map takes with models as they are installed, as in the dock "Explain": on a made-up scene of
512 x 512 pixels, other places one after the other, in seconds. *Opened* is until a map can be asked about, *ready*
what is built in the background then, *first* the first click without that, *later* the median of those that follow, and
*checks* the median of what all checks of whether the answer can be believed take beyond it. UKIS-CSMASK is there if it
is installed. With ``--chips`` the cloud networks are asked about the real chips beside the checkout as well, twelve
places of each.

    python tests/benchmarks/bench_explain.py [--rounds N] [--threads N] [--only NAME] [--clicks N] [--chips]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import onnx
import onnxruntime
from bench_clouds_published import DATA, write
from onnx import helper, numpy_helper
from terraclara.core.errors import ModelError
from terraclara.core.explain.modes.deeplift import DEEPLIFT
from terraclara.core.explain.modes.lrp import lrp
from terraclara.core.explain.place import Places
from terraclara.core.explain.rules.step import REFERENCE, SEED
from terraclara.core.explain.trace import trace
from terraclara.core.explain.walk import Mode, walk
from terraclara.core.mapping import Request
from terraclara.core.model import Model, find_model


class Drawing:
    """A network being drawn; every method returns a tensor's name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.rng = np.random.default_rng(0)
        self.layer = ""  # the one that Grad-CAM looks at

    def node(self, op: str, *inputs: str, **attributes: Any) -> str:
        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [name], **attributes))
        return name

    def weight(self, *shape: int) -> str:
        fan = int(np.prod(shape[1:])) or 1
        return self.constant((self.rng.standard_normal(shape) * np.sqrt(2 / fan)).astype(np.float32))

    def constant(self, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(value, f"w{len(self.weights)}"))
        return self.weights[-1].name

    def conv(self, x: str, a: int, b: int, k: int = 3, s: int = 1, group: int = 1, rank: int = 2) -> str:
        w, bias = self.weight(b, a // group, *[k] * rank), self.constant(np.zeros(b, np.float32))
        return self.node("Conv", x, w, bias, strides=[s] * rank, pads=[k // 2] * 2 * rank, group=group,
                         kernel_shape=[k] * rank)  # fmt: skip

    def relu(self, x: str) -> str:
        return self.node("Relu", x)

    def linear(self, x: str, a: int, b: int) -> str:
        return self.node("Gemm", x, self.weight(b, a), self.constant(np.zeros(b, np.float32)), transB=1)

    def write(self, path: Path, shape: tuple[int, ...], y: str) -> None:
        self.nodes.append(helper.make_node("Identity", [y], ["y"]))
        graph = helper.make_graph(
            self.nodes,
            "bench",
            [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, shape)],
            [onnx.ValueInfoProto(name="y")],
            self.weights,
        )
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)


def unet(d: Drawing, w: int = 16) -> tuple[tuple[int, ...], str]:
    def twice(x: str, a: int, b: int) -> str:
        return d.relu(d.conv(d.relu(d.conv(x, a, b)), b, b))

    levels, x, a = [], "x", 6
    for i in range(5):
        x = twice(x, a, w << i)
        a = w << i
        if i < 4:
            levels.append(x)
            x = d.node("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])
    d.layer = x
    for i in reversed(range(4)):
        x = d.node("ConvTranspose", x, d.weight(w << (i + 1), w << i, 2, 2), strides=[2, 2], kernel_shape=[2, 2])
        x = twice(d.node("Concat", levels[i], x, axis=1), w << (i + 1), w << i)
    return (1, 6, 128, 128), d.conv(x, w, 4, 1)


def resnet(d: Drawing) -> tuple[tuple[int, ...], str]:
    x = d.relu(d.conv("x", 13, 64, 7, 2))
    x = d.node("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4)
    a = 64
    for b, s in ((64, 1), (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), (512, 1)):
        short = x if a == b else d.conv(x, a, b, 1, s)
        x = d.relu(d.node("Add", d.conv(d.relu(d.conv(x, a, b, 3, s)), b, b), short))
        a = b
    d.layer = x
    return (1, 13, 128, 128), d.linear(d.node("Flatten", d.node("GlobalAveragePool", x)), 512, 10)


def tempcnn(d: Drawing) -> tuple[tuple[int, ...], str]:
    x, a = d.node("Transpose", "x", perm=[0, 2, 1]), 10
    for _ in range(3):
        x, a = d.relu(d.conv(x, a, 64, 5, rank=1)), 64
    d.layer = x
    return (512, 24, 10), d.linear(d.relu(d.linear(d.node("Flatten", x), 24 * 64, 256)), 256, 8)


def lstm(d: Drawing, hidden: int = 64) -> tuple[tuple[int, ...], str]:
    x = d.node("Transpose", "x", perm=[1, 0, 2])
    weights = [d.weight(1, 4 * hidden, n) for n in (10, hidden)]
    d.nodes.append(helper.make_node("LSTM", [x, *weights], ["", "last"], hidden_size=hidden))
    last = d.node("Squeeze", "last", d.constant(np.array([0], np.int64)))
    return (512, 24, 10), d.linear(last, hidden, 8)


def mobilenet(d: Drawing) -> tuple[tuple[int, ...], str]:
    low, high = d.constant(np.float32(0)), d.constant(np.float32(6))

    def act(x: str) -> str:
        return d.node("Clip", x, low, high)

    x, a = act(d.conv("x", 3, 32, 3, 2)), 32
    for t, b, count, stride in ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1),
                                (6, 160, 3, 2), (6, 320, 1, 1)):  # fmt: skip
        for i in range(count):
            s, start = stride if i == 0 else 1, x
            x = act(d.conv(x, a, a * t, 1)) if t > 1 else x
            x = d.conv(act(d.conv(x, a * t, a * t, 3, s, a * t)), a * t, b, 1)
            x = d.node("Add", x, start) if s == 1 and a == b else x
            a = b
    d.layer = x = act(d.conv(x, 320, 1280, 1))
    return (1, 3, 160, 160), d.linear(d.node("Flatten", d.node("GlobalAveragePool", x)), 1280, 10)


def session_of(content: Any, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def runs(path: Path, shape: tuple[int, ...], layer: str, threads: int) -> tuple[dict[str, Callable[[], Any]], float]:
    """What is timed, by name, and the seconds to build the gradient."""
    rng = np.random.default_rng(0)
    x = rng.standard_normal(shape).astype(np.float32)
    forward = session_of(str(path), threads)
    seed = np.zeros(forward.run(None, {"x": x})[0].shape, np.float32)
    seed[:, 1] = 1
    started = time.perf_counter()
    network = trace(path, shape, ["y"])
    gradient = session_of(walk(network, "y", ["x"], Mode()).content, threads)
    seconds = time.perf_counter() - started

    def back(mode: Mode, layers: tuple[str, ...] = ()) -> Callable[[], Any]:
        found = trace(path, shape, ["y", *layers]) if layers else network
        built = walk(found, "y", layers or ("x",), mode)
        session = session_of(built.content, threads) if mode.name != "gradient" or layers else gradient
        given = {"x": x, SEED: seed, **({REFERENCE: 0.5 * x} if mode.paired else {})}
        names = [*layers, *(built.signals[name] for name in layers)] if layers else [built.signals["x"]]
        return lambda: session.run(names, given)

    timed = {
        "forward": lambda: forward.run(None, {"x": x}),
        "gradient": back(Mode()),
        "LRP epsilon": back(lrp("epsilon")),
        "LRP gamma": back(lrp("gamma")),
        "DeepLIFT": back(DEEPLIFT),
    }
    if layer:
        timed["Grad-CAM"] = back(Mode(), (layer,))
    return timed, seconds


NETWORKS = {"U-Net": unet, "ResNet-18": resnet, "TempCNN": tempcnn, "LSTM": lstm, "MobileNetV2": mobilenet}
COLUMNS = ("gradient", "Grad-CAM", "LRP epsilon", "LRP gamma", "DeepLIFT")


def row(name: str, rounds: int, threads: int, folder: Path) -> str:
    drawing = Drawing()
    shape, y = NETWORKS[name](drawing)
    path = folder / f"{name}.onnx"
    drawing.write(path, shape, y)
    timed, seconds = runs(path, shape, drawing.layer, threads)
    clock, typical = (time.process_time, np.min) if threads == 1 else (time.perf_counter, np.median)
    taken: dict[str, list[float]] = {key: [] for key in timed}
    for i in range(rounds + 2):
        for key, run in timed.items():
            started = clock()
            run()
            if i > 1:  # the first runs touch their memory
                taken[key].append(clock() - started)
    least = {key: float(typical(seconds)) for key, seconds in taken.items()}
    cells = [f"{least[key] / least['forward']:.2f}" if key in least else "-" for key in COLUMNS]
    cells = [f"{1000 * least['forward']:.1f} ms", *cells, f"{seconds:.2f} s", f"{path.stat().st_size / 1e6:.1f} MB"]
    return f"{name:12s}" + "".join(f"{cell:>13s}" for cell in cells)


#: Models that are asked, and what their maps show.
CLICKED = {
    "lai-s2-20m": "Gaussian process",
    "landcover-modis-ndvi-12": "land cover",
    "clouds-4b": "clouds",
    "csmask-6b-l1c": "UKIS-CSMASK",
}
CHIPS = DATA / "cloud_chips_ukis"
LEVELS = {"fast": "gradient_input", "detailed": ""}


def scene_for(model: Model, folder: Path, side: int = 512) -> Path:
    """A smooth scene with the bands of ``model``, in its own units."""
    spec = model.card.input
    rng = np.random.default_rng(0)
    planes = []
    for name in [band.name for band in spec.bands] * spec.dates:
        coarse = rng.random((side // 32 + 1, side // 32 + 1), np.float32)
        low, high = (0.8, 0.9) if name.startswith("cos_") else (0.02, 0.5)
        planes.append(low + (high - low) * np.kron(coarse, np.ones((32, 32), np.float32))[:side, :side])
    path = folder / f"{model.card.id}.tif"
    write(path, np.stack(planes), tuple(band.name for band in spec.bands) if spec.dates == 1 else ())
    return path


def clicks(name: str, count: int, folder: Path) -> list[str]:
    """A line for each level."""
    model = find_model(name)
    request = Request(name, (str(scene_for(model, folder)),), "")
    lines = []
    for level, method in LEVELS.items():
        started = time.perf_counter()
        with Places.of(request) as places:
            opened = time.perf_counter() - started
            started = time.perf_counter()
            places.prepare(method)
            ready = time.perf_counter() - started
        with Places.of(request) as places:
            spots = [(100 + 300 * i / count, 400 - 300 * i / count) for i in range(count + 1)]
            seconds = [asked_at(places, spot, method) for spot in spots]
            checked = [asked_at(places, (col + 20, row - 20), method, check=True) for col, row in spots[:count]]
        later = float(np.median(seconds[1:]))
        cells = (opened, ready, seconds[0], later, float(np.median(checked)) - later)
        lines.append(f"{CLICKED[name]:18s}{level:10s}" + "".join(f"{cell:10.2f} s" for cell in cells))
    return lines


def asked_at(places: Places, spot: tuple[float, float], method: str, check: bool = False) -> float:
    """Seconds of one question."""
    started = time.perf_counter()
    places.point(*places.job.reader.grid.xy(*spot), "", method, check=check)
    return time.perf_counter() - started


def on_chips(name: str, folder: Path, count: int = 12) -> list[str]:
    """A line for each real chip and level: median and longest time of all checks beyond the click."""
    bands = tuple(band.name for band in find_model(name).card.input.bands)
    lines = []
    for chip in ("sentinel2", "landsat7"):
        image = np.moveaxis(np.load(CHIPS / f"{chip}.npz")["img"].astype(np.float32), -1, 0)
        path = folder / f"{chip}-{name}.tif"
        write(path, image[: len(bands)], bands)
        for level, method in LEVELS.items():
            with Places.of(Request(name, (str(path),), "")) as places:
                beyond = []
                for i in range(count + 1):
                    spot = 30 + (37 * i) % 100 * 4.5, 30 + (61 * i + 13) % 100 * 4.5
                    plain = asked_at(places, spot, method)
                    beyond.append(asked_at(places, spot, method, check=True) - plain)
            cells = (float(np.median(beyond[1:])), max(beyond[1:]))
            lines.append(f"{CLICKED[name]:18s}{level:10s}{chip:10s}" + "".join(f"{cell:10.2f} s" for cell in cells))
    return lines


def main(arguments: Optional[list[str]] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", choices=[*NETWORKS, *CLICKED])
    parser.add_argument("--clicks", type=int, default=5)
    parser.add_argument("--chips", action="store_true")
    options = parser.parse_args(arguments)
    networks = [name for name in NETWORKS if options.only in (None, name)]
    asked = [name for name in CLICKED if options.only in (None, name)]
    with tempfile.TemporaryDirectory() as folder:
        if networks:
            print(f"Cost over the forward pass, CPU, threads: {options.threads}\n")
            print(f"{'':12s}" + "".join(f"{cell:>13s}" for cell in ("forward", *COLUMNS, "build", "file")))
        for name in networks:
            print(row(name, options.rounds, options.threads, Path(folder)), flush=True)
        if asked:
            print("\nA click into a map\n")
            print(f"{'':28s}" + "".join(f"{cell:>12s}" for cell in ("opened", "ready", "first", "later", "checks")))
        for name in asked:
            try:
                print(*clicks(name, options.clicks, Path(folder)), sep="\n", flush=True)
            except ModelError as error:
                print(f"{CLICKED[name]:18s}{error}")
        if options.chips:
            print("\nAll checks beyond the click, real chips\n")
            print(f"{'':38s}" + "".join(f"{cell:>12s}" for cell in ("median", "longest")))
            for name in asked:
                if find_model(name).card.input.layout == "image":
                    print(*on_chips(name, Path(folder)), sep="\n", flush=True)


if __name__ == "__main__":
    main()
