"""Published cloud detectors through this engine: the same classes and probabilities as their own packages give."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import SENTINEL2
from terraclara.core.clouds.package import PackageFiles
from terraclara.core.clouds.s2cloudless import BANDS, FILE, THRESHOLD, disk
from terraclara.core.clouds.upsampled import split_upsampled
from terraclara.core.errors import ModelError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.memo import Memo
from terraclara.core.model import Card, InputSpec, OutputSpec, load_model, optional, save_model
from terraclara.core.model.card import from_json
from terraclara.core.model.graph import read_graph
from terraclara.core.model.lightgbm_text import read_booster

COMMON = ("blue", "green", "red", "nir", "swir16", "swir22")
AT_30_M = (500000.0, 30.0, 0.0, 4800000.0, 0.0, -30.0)
Write = Callable[..., Path]
Read = Callable[[Path], "np.ndarray[Any, Any]"]


# Published packages, from a folder of wheels


@pytest.fixture(scope="session")
def wheels() -> Path:
    """A folder with the published wheels."""
    folder = Path(os.environ.get("TERRACLARA_WHEELS", "no folder"))
    missing = [w.file for w in (optional.CSMASK, optional.S2CLOUDLESS) if not (folder / w.file).is_file()]
    if missing:
        pytest.skip(f"no {' and no '.join(missing)}: name a folder of wheels in TERRACLARA_WHEELS")
    return folder


@pytest.fixture(scope="session")
def published(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models with all that can be installed, as a user would install them."""
    folder = tmp_path_factory.mktemp("models")
    command = [sys.executable, "-m", "terraclara", "install", *(model.id for model in optional.OPTIONAL)]
    environment = {**os.environ, "TERRACLARA_MODELS": str(folder)}
    done = subprocess.run(
        [*command, "--from", str(wheels), "--yes"], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(folder / f"{model.id}.onnx") for model in optional.OPTIONAL]
    assert "Converting csmask-6b-l2a" in done.stderr
    assert {path.name for path in folder.iterdir()} == {f"{model.id}.onnx" for model in optional.OPTIONAL}
    return folder


@pytest.mark.parametrize("sensor", ["sentinel2", "landsat7"])
@pytest.mark.parametrize("count", [4, 6])
def test_csmask_gives_the_published_classes(
    published: Path, shared_data: Path, tmp_path: Path, write_raster: Write, read_raster: Read, sensor: str, count: int
) -> None:
    folder = shared_data / "cloud_chips_ukis"
    chip = np.load(folder / f"{sensor}.npz")["img"][..., :count].transpose(2, 0, 1)
    scene = write_raster(np.ascontiguousarray(chip), names=COMMON[:count], transform=AT_30_M)
    model = published / f"csmask-{count}b-l1c.onnx"
    names = ("class", "cloud_probability", "shadow_probability", "uncertainty")
    made = make_map(Request(str(model), (str(scene),), str(tmp_path / "o.tif"), outputs=names))
    classes, cloud, shadow, uncertainty = read_raster(made.path)
    wanted = np.load(folder / "csmask_1.0.0_outputs.npz")[f"{sensor}_l1c_{count}_csm"]
    assert (classes == wanted).mean() >= 0.999
    clear = 1 - cloud - shadow
    assert (np.argmax([clear, cloud, shadow], axis=0) == classes).mean() > 0.9999
    assert uncertainty.min() >= 0
    assert uncertainty.max() <= 1
    highest = np.maximum(np.maximum(cloud, shadow), clear)
    assert uncertainty[highest < 0.6].mean() > 0.5
    assert uncertainty[highest > 0.95].mean() < 0.2


def test_csmask_does_not_depend_on_blocks(
    published: Path, shared_data: Path, tmp_path: Path, write_raster: Write, read_raster: Read
) -> None:
    chip = np.load(shared_data / "cloud_chips_ukis" / "sentinel2.npz")["img"][..., :4].transpose(2, 0, 1)
    wide = np.tile(chip, (1, 1, 2))[:, :300, :900]
    model = load_model(published / "csmask-4b-l1c.onnx")
    tiled = write_raster(np.ascontiguousarray(wide), names=COMMON[:4], transform=AT_30_M, options=["TILED=YES"])
    asked = Request(str(model.path), (str(tiled),), str(tmp_path / "a.tif"))
    first = read_raster(make_map(asked).path)
    again = replace(asked, output=str(tmp_path / "b.tif"), threads=1, memory_mb=600)
    np.testing.assert_array_equal(first, read_raster(make_map(again).path))


def test_cards_of_published_models(published: Path) -> None:
    for model in optional.OPTIONAL:
        card = load_model(published / f"{model.id}.onnx").card
        assert card.id == model.id
        assert card.licence == model.wheel.licence
        assert card.citation
        assert len(card.sources[0]["sha256"]) == 64
        assert card.input.level == ("surface" if model.id.endswith("l2a") else "toa")
        assert len(card.input.bands) == len(model.bands)


def s2_bands(shared_data: Path) -> tuple[np.ndarray[Any, Any], Any]:
    stored = np.load(shared_data / "s2_slovenia_timeseries" / "l1c_13bands_with_s2cloudless.npz")
    names = [str(name) for name in stored["band_names"]]
    return stored["bands"][..., [names.index(name) for name in BANDS]].astype(np.float32), stored


@pytest.mark.parametrize("date", [0, 1, 2])
def test_s2cloudless_gives_the_published_probabilities(
    published: Path, shared_data: Path, tmp_path: Path, write_raster: Write, read_raster: Read, date: int
) -> None:
    bands, stored = s2_bands(shared_data)
    scene = write_raster(np.ascontiguousarray(bands[date].transpose(2, 0, 1)), names=BANDS)
    for name in ("s2cloudless", "s2cloudless-mask"):
        made = make_map(Request(str(published / f"{name}.onnx"), (str(scene),), str(tmp_path / f"{name}.tif")))
        classes, probability = read_raster(made.path)
        wanted = stored["cloud_probability_s2cloudless"][date].squeeze()
        if name == "s2cloudless":
            assert np.abs(probability - wanted).max() < 1e-5
            np.testing.assert_array_equal(classes == 1, wanted > THRESHOLD)
        else:
            np.testing.assert_array_equal(classes == 1, stored["cloud_mask_s2cloudless"][date].squeeze())


def test_s2cloudless_mask_averages_and_dilates_as_its_package(
    published: Path, wheels: Path, shared_data: Path, tmp_path: Path, write_raster: Write, read_raster: Read
) -> None:
    """The stored dates are all cloud or all clear: a mixture of two has edges, judged here in float64."""
    bands, _ = s2_bands(shared_data)
    rows, columns = np.mgrid[: bands.shape[1], : bands.shape[2]]
    share = np.clip(0.5 * np.sin(rows / 5) * np.cos(columns / 7), 0, 1)[..., None]
    mixed = (share * bands[0] + (1 - share) * bands[1]).astype(np.float32)
    booster = read_booster(PackageFiles(wheels / optional.S2CLOUDLESS.file, "s2cloudless").read(FILE).decode())
    probability = booster.evaluate(mixed.reshape(-1, 10)).reshape(share.shape[:2])
    kernel = disk(1)
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(probability, 1, mode="symmetric"), (3, 3))
    mean = (windows * (kernel / kernel.sum())).sum(axis=(2, 3))
    around = np.lib.stride_tricks.sliding_window_view(np.pad(mean > THRESHOLD, 1), (3, 3))
    mask = (around & (kernel > 0)).any(axis=(2, 3))
    assert 0.2 < mask.mean() < 0.8
    scene = write_raster(np.ascontiguousarray(mixed.transpose(2, 0, 1)), names=BANDS)
    made = make_map(Request(str(published / "s2cloudless-mask.onnx"), (str(scene),), str(tmp_path / "m.tif")))
    classes, averaged = read_raster(made.path)
    assert np.abs(averaged - mean).max() < 1e-5
    np.testing.assert_array_equal(classes == 1, mask)
    made = make_map(Request(str(published / "s2cloudless.onnx"), (str(scene),), str(tmp_path / "p.tif")))
    classes, single = read_raster(made.path)
    assert np.abs(single - probability).max() < 1e-5
    np.testing.assert_array_equal(classes == 1, probability > THRESHOLD)


def test_a_forest_opens_at_once(published: Path) -> None:
    import time

    begun = time.perf_counter()
    read_graph(published / "s2cloudless.onnx")
    assert time.perf_counter() - begun < 1.0  # element by element it took 1.6 s, undisturbed


# Tiles of the published package, without it


class TestTiles:
    def reference(self, image: np.ndarray[Any, Any], tile: int, overlap: float) -> np.ndarray[Any, Any]:
        """Mean-of-tile plus pixel, tiled as published: the mirrored image is padded whole, tiles are summed."""
        step, before = int(tile - tile * overlap), int(tile * overlap)
        height, width = image.shape
        padded = np.pad(image.astype(float), ((before, tile + 1 + before),) * 2, mode="symmetric")
        x = np.arange(tile)
        edge = np.minimum(x, tile - 1 - x)
        shared = overlap * (tile - 1)
        window = np.where(edge < shared, 0.5 - 0.5 * np.cos(np.pi * edge / shared), 1.0)
        total, weight = np.zeros_like(padded), np.zeros_like(padded)
        for row in range(0, padded.shape[0] - tile + 1, step):
            for column in range(0, padded.shape[1] - tile + 1, step):
                part = np.s_[row : row + tile, column : column + tile]
                total[part] += np.outer(window, window) * (padded[part] + padded[part].mean())
                weight[part] += np.outer(window, window)
        inner = np.s_[before : before + height, before : before + width]
        assert np.abs(weight[inner] - 1).max() < 0.05  # Tukey's window on 20 % of 64 pixels adds up nearly
        return np.asarray(total[inner])

    @pytest.mark.parametrize(("height", "width"), [(150, 170), (64, 51), (30, 40), (5, 300), (600, 70)])
    def test_cosine_blend_equals_padding_the_whole_image(
        self, tmp_path: Path, write_raster: Write, read_raster: Read, height: int, width: int
    ) -> None:
        tile, overlap = 66, 0.2  # 0.2 * 65 = 13 is whole, as 0.2 * 255 is: weights add up to one
        value = helper.make_tensor_value_info
        nodes = [helper.make_node("GlobalAveragePool", ["x"], ["g"]), helper.make_node("Add", ["x", "g"], ["y"])]
        info = [value(name, TensorProto.FLOAT, ["n", 1, tile, tile]) for name in "xy"]
        graph = helper.make_graph(nodes, "g", info[:1], info[1:])
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        bands = (SENTINEL2.band("B04"),)
        spec = InputSpec(bands, layout="image", tile=tile, overlap=overlap, blend="cosine")
        card = Card("mean", input=spec, outputs=(OutputSpec("y"),))
        path = save_model(model.SerializeToString(), card, tmp_path / "mean.onnx")
        image = np.random.default_rng(0).uniform(0, 1, (height, width)).astype(np.float32)
        scene = write_raster(image[None], names=[bands[0].name])
        got = read_raster(make_map(Request(str(path), (str(scene),), str(tmp_path / "o.tif"))).path)[0]
        np.testing.assert_allclose(got, self.reference(image, tile, overlap), atol=1e-5)

    def test_blend_is_written_only_where_it_is_said_and_checked(self) -> None:
        bands = (SENTINEL2.band("B04"),)
        card = Card("m", input=InputSpec(bands, layout="image"), outputs=(OutputSpec("y"),))
        assert "blend" not in card.to_json()
        assert from_json(card.to_json()).input.blend == "linear"
        blended = replace(card, input=replace(card.input, blend="cosine", overlap=0.2, tile=64))
        assert from_json(blended.to_json()).input == blended.input
        for wrong in ({"blend": "square"}, {"overlap": 0.6}, {"overlap": None}, {"tile": 4}):
            with pytest.raises(ModelError, match=r"blend|overlap"):
                from_json(replace(blended, input=replace(blended.input, **wrong)).to_json())

    def test_shared_tiles_are_computed_once_and_let_go(self) -> None:
        memo: Memo[dict[str, Any]] = Memo()
        made: list[str] = []

        def make(key: str) -> Any:
            made.append(key)
            return {"y": np.zeros(10, np.float32)} if key != "empty" else {}

        keys = ["a", "b", "a", "empty", "a", "empty"]
        assert memo.expect(keys, 100) == len(keys)
        for key in keys:
            memo.get(key, lambda key=key: make(key))  # type: ignore[misc]
        assert made == ["a", "b", "empty", "empty"]
        assert not memo._kept
        assert memo._bytes == 0
        memo.expect(["c", "c"], 10)  # larger than what may be kept: computed again
        for _ in range(2):
            memo.get("c", lambda: make("c"))
        assert made[-2:] == ["c", "c"]
        memo.get("unannounced", lambda: make("u"))
        assert not memo._kept
        assert not memo._making


@pytest.mark.parametrize("joined", [True, False])
@pytest.mark.parametrize("mode", ["nearest", "linear"])
def test_convolutions_before_upsampling_give_the_same(joined: bool, mode: str) -> None:
    import onnxruntime

    rng = np.random.default_rng(0)
    channels = 5 if joined else 3
    arrays = {
        "w0": rng.normal(size=(3, 2, 1, 1)),
        "w": rng.normal(size=(4, channels, 3, 3)),
        **{name: rng.uniform(0.5, 2, 4) for name in ("gain", "shift", "mean", "variance")},
        "scales": np.array([1, 1, 2, 2]),
    }
    make, value = helper.make_node, helper.make_tensor_value_info
    settings = {"mode": mode, "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    nodes = [
        make("Conv", ["x", "w0"], ["a"]),
        make("Resize", ["a", "", "scales"], ["u"], **settings),
        make("Concat", ["u", "s"], ["c"], axis=1) if joined else make("Identity", ["u"], ["c"]),
        make("Conv", ["c", "w"], ["y"], pads=[1] * 4),
        make("BatchNormalization", ["y", "gain", "shift", "mean", "variance"], ["n"]),
        make("Relu", ["n"], ["z"]),
    ]
    info = [value("x", TensorProto.FLOAT, [1, 2, 6, 7]), value("s", TensorProto.FLOAT, [1, 2, 12, 14])]
    weights = [numpy_helper.from_array(array.astype(np.float32), name) for name, array in arrays.items()]
    out = [value("z", TensorProto.FLOAT, [1, 4, 12, 14])]
    graph = helper.make_graph(nodes, "g", info[: 1 + joined], out, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    given = {"x": rng.normal(size=(1, 2, 6, 7)), "s": rng.normal(size=(1, 2, 12, 14))}
    feed = {item.name: given[item.name].astype(np.float32) for item in info[: 1 + joined]}

    def run() -> Any:
        session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
        return session.run(None, feed)[0]

    before = run()
    assert split_upsampled(onnx, model.graph) == (1 if mode == "nearest" else 0)  # other upsampling is left alone
    assert any(node.op_type == "Resize" for node in model.graph.node) == (mode == "linear")
    np.testing.assert_allclose(run(), before, atol=2e-5)
