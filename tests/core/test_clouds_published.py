"""Published cloud detectors through this engine: the same classes and probabilities as their own packages give."""

from __future__ import annotations

import hashlib
import importlib
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from terraclara.core import cli
from terraclara.core.bands import SENTINEL2
from terraclara.core.clouds import install as installing
from terraclara.core.clouds.csmask import convert_csmask
from terraclara.core.clouds.install import install_models
from terraclara.core.clouds.package import PackageFiles
from terraclara.core.clouds.s2cloudless import BANDS, FILE, THRESHOLD, disk
from terraclara.core.clouds.upsampled import split_upsampled
from terraclara.core.errors import Cancelled, ModelError, OutputError, ParameterError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.memo import Memo
from terraclara.core.model import Card, InputSpec, OutputSpec, find_model, load_model, optional, save_model
from terraclara.core.model.card import from_json
from terraclara.core.model.graph import read_graph
from terraclara.core.model.lightgbm_text import read_booster, rounded_down, tree_ensemble

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


# LightGBM's text, without LightGBM


def tree_text(number: int, feature: str, threshold: str, decision: str, left: str, right: str, leaf: str) -> str:
    leaves = len(leaf.split())
    return (
        f"Tree={number}\nnum_leaves={leaves}\nnum_cat=0\nsplit_feature={feature}\nsplit_gain=1\nthreshold={threshold}\n"
        f"decision_type={decision}\nleft_child={left}\nright_child={right}\nleaf_value={leaf}\nshrinkage=1\n\n\n"
    )


def booster_text(*trees: str, objective: str = "binary sigmoid:1", features: int = 3) -> str:
    sizes = " ".join(str(len(tree)) for tree in trees)
    head = (
        f"tree\nversion=v3\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx={features - 1}\n"
        f"objective={objective}\nfeature_names=a b c\nfeature_infos=none none none\ntree_sizes={sizes}\n\n"
    )
    return head + "".join(trees) + "end of trees\n\nfeature importances:\na=1\n\nparameters:\n[num_leaves: 3]\n"


def run_ensemble(text: str, x: np.ndarray[Any, Any], tmp_path: Path) -> np.ndarray[Any, Any]:
    """The raw score from ONNX Runtime, by the engine's own session."""
    booster = read_booster(text)
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        [tree_ensemble(booster, "x", "y")],
        "g",
        [value("x", TensorProto.FLOAT, ["n", booster.features])],
        [value("y", TensorProto.FLOAT, ["n", 1])],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 1)]
    path = tmp_path / "trees.onnx"
    path.write_bytes(helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString())
    result: np.ndarray[Any, Any] = load_model(path, ("a", "b", "c")).session("cpu").run({"x": x})["y"][:, 0]
    return result


DOWN, UP = np.float32(-np.inf), np.float32(np.inf)
# float32(0.1) is above 0.1, float32(0.7) is below 0.7: rounding to nearest sends the first to the wrong side.
TWO_TREES = booster_text(
    tree_text(0, "0 1", "0.1 0.69999999999999996", "2 2", "1 -1", "-3 -2", "1 2 4"),
    tree_text(1, "2", "0.29999999999999999", "2", "-1", "-2", "8 16"),
)


class TestLightGBMText:
    def test_thresholds_round_down(self) -> None:
        values = np.array([0.1, 0.7, -0.1, 0.5, 0.0, 1e-46, -1e-46])
        rounded = rounded_down(values).astype(np.float64)
        assert (rounded <= values).all()
        assert (np.nextafter(rounded.astype(np.float32), UP).astype(np.float64) > values).all()
        assert float(np.float32(0.1)) > 0.1  # the trap is there

    def test_decisions_at_and_beside_thresholds(self, tmp_path: Path) -> None:
        booster = read_booster(TWO_TREES)
        edges = [np.float32(t) for t in (0.1, 0.7, 0.3)]
        columns = [[np.nextafter(e, DOWN), e, np.nextafter(e, UP), np.float32(0)] for e in edges]
        x = np.array(np.meshgrid(*columns)).reshape(3, -1).T.astype(np.float32)
        by_hand = np.where(x[:, 0].astype(float) <= 0.1, np.where(x[:, 1].astype(float) <= 0.7, 1, 2), 4)
        by_hand = by_hand + np.where(x[:, 2].astype(float) <= 0.3, 8, 16)
        np.testing.assert_array_equal(sum(tree.evaluate(x.astype(float)) for tree in booster.trees), by_hand)
        np.testing.assert_array_equal(run_ensemble(TWO_TREES, x, tmp_path), by_hand)
        np.testing.assert_allclose(booster.evaluate(x), 1 / (1 + np.exp(-by_hand.astype(float))), rtol=1e-15)

    def test_probes_lie_where_rounding_hurts(self) -> None:
        probes = read_booster(TWO_TREES).probes(200)
        nearest = np.float32(0.1)
        assert set(np.unique(probes[:, 0])) == {np.nextafter(nearest, DOWN), nearest, np.nextafter(nearest, UP)}

    @pytest.mark.parametrize("missing", ["none", "nan left", "nan right"])
    def test_missing_values_take_their_direction(self, tmp_path: Path, missing: str) -> None:
        decision = {"none": 2, "nan left": 2 | 2 << 2, "nan right": 2 << 2}[missing]
        text = booster_text(
            tree_text(0, "0", "0.25", str(decision), "-1", "-2", "1 2"),
            tree_text(1, "1", "-0.25", str(decision), "-1", "-2", "10 20"),
        )
        x = np.array([[np.nan, np.nan, 0], [0, 0, 0], [-1, -1, np.nan]], np.float32)
        nan = {"none": 1 + 20, "nan left": 1 + 10, "nan right": 2 + 20}[missing]  # none: as zero is sent
        wanted = [nan, 1 + 20, 1 + 10]
        np.testing.assert_array_equal(run_ensemble(text, x, tmp_path), wanted)
        found = sum(tree.evaluate(x.astype(float)) for tree in read_booster(text).trees)
        np.testing.assert_array_equal(found, wanted)

    def test_zeros_as_missing_values(self, tmp_path: Path) -> None:
        natural, other = 2 | 1 << 2, 1 << 2  # zero goes left by itself, or is sent right
        agreeing = booster_text(tree_text(0, "0", "0.25", str(natural), "-1", "-2", "1 2"))
        x = np.array([[0, 0, 0], [0.5, 0, 0], [np.nan, 0, 0]], np.float32)
        np.testing.assert_array_equal(run_ensemble(agreeing, x, tmp_path), [1, 2, 1])
        against = booster_text(tree_text(0, "0", "0.25", str(other), "-1", "-2", "1 2"))
        assert read_booster(against).trees[0].evaluate(np.zeros((1, 3)))[0] == 2
        with pytest.raises(ModelError, match="zeros as missing"):
            run_ensemble(against, x, tmp_path)

    def test_single_leaf_and_regression(self, tmp_path: Path) -> None:
        leaf = "Tree=0\nnum_leaves=1\nnum_cat=0\nleaf_value=0.5\n\n\n"
        text = booster_text(leaf, tree_text(1, "0", "1", "2", "-1", "-2", "1 2"), objective="regression")
        x = np.array([[0, 0, 0], [2, 0, 0]], np.float32)
        np.testing.assert_array_equal(read_booster(text).evaluate(x), [1.5, 2.5])
        np.testing.assert_array_equal(run_ensemble(text, x, tmp_path), [1.5, 2.5])

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("end of trees", ""),
            ("num_class=1", "num_class=3"),
            ("num_cat=0", "num_cat=1"),
            ("split_feature=0 1", "split_feature=0 9"),
            ("split_feature=0 1", "split_feature=0"),
            ("left_child=1 -1", "left_child=0 -1"),
            ("left_child=1 -1", "left_child=1 -3"),
            ("leaf_value=1 2 4", "leaf_value=1 2 nan"),
            ("leaf_value=1 2 4", "leaf_value=1 2 x"),
            ("num_leaves=3", "num_leaves=999999999999"),
            ("objective=binary sigmoid:1", "objective=lambdarank"),
            ("objective=binary sigmoid:1", "objective=binary sigmoid:0"),
            ("Tree=1", "Wood=1"),
            ("max_feature_idx=2", "max=2"),
        ],
    )
    def test_damaged_texts_get_a_sentence(self, old: str, new: str) -> None:
        assert old in TWO_TREES
        with pytest.raises(ModelError, match="no LightGBM model that can be read"):
            read_booster(TWO_TREES.replace(old, new, 1))

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
    def test_cut_off_texts_get_a_sentence(self, share: float) -> None:
        with pytest.raises(ModelError):
            read_booster(TWO_TREES[: int(len(TWO_TREES) * share)])

    def test_against_lightgbm_where_it_is_there(self, tmp_path: Path) -> None:
        lightgbm = pytest.importorskip("lightgbm")
        rng = np.random.default_rng(0)
        x = rng.integers(0, 10000, (2000, 3)).astype(np.float32) * np.float32(1e-4)
        y = (x[:, 0] * x[:, 1] > 0.2 + 0.1 * rng.random(2000)).astype(int)
        settings = {"objective": "binary", "num_leaves": 31, "verbose": -1, "num_threads": 1}
        booster = lightgbm.train(settings, lightgbm.Dataset(x, y), 20)
        text = booster.model_to_string()
        probes = np.concatenate([x, read_booster(text).probes(2000)])
        np.testing.assert_allclose(read_booster(text).evaluate(probes), booster.predict(probes), atol=1e-12)
        score = booster.predict(probes, raw_score=True)
        assert np.abs(run_ensemble(text, probes, tmp_path) - score).max() < 1e-5


def test_long_lists_of_attributes_are_passed_over_and_nothing_hides_behind_them(tmp_path: Path) -> None:
    numbers = list(range(-50, 5000))
    node = helper.make_node("Pad", ["x"], ["y"], many=numbers, floats=[0.5] * 3000, texts=["BRANCH_LEQ", ""] * 900)
    short = helper.make_node("Conv", ["y"], ["z"], pads=[1, 1, 1, 1], strides=[2, 2])
    value = helper.make_tensor_value_info
    info = [value(name, TensorProto.FLOAT, [1]) for name in "xz"]
    model = helper.make_model(helper.make_graph([node, short], "g", info[:1], info[1:]))
    hidden = numpy_helper.from_array(np.zeros(3, np.float32), "hidden")
    (many,) = [item for item in model.graph.node[0].attribute if item.name == "many"]
    many.t.CopyFrom(hidden)
    path = tmp_path / "long.onnx"
    path.write_bytes(model.SerializeToString())
    graph = read_graph(path)
    assert graph.nodes[1].attributes == {"pads": [1, 1, 1, 1], "strides": [2, 2]}
    assert graph.nodes[0].attributes["floats"] is None
    assert any(item.name == "hidden" for item in graph.initializers.values())
    content = path.read_bytes()
    for cut in range(len(content) // 3, len(content), 997):
        path.write_bytes(content[:cut])
        with pytest.raises(ModelError):
            read_graph(path)


# Installing, with a small package of the test's own


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[optional.OptionalModel, Path]:
    """An optional model of three trees in a wheel of a few hundred bytes, and the folder of that wheel."""
    trees = [
        tree_text(i, "0 7", "0.21984999626874926 0.015", "2 2", "1 -1", "-2 -3", f"-1.5 {i} 2.5") for i in range(3)
    ]
    folder = tmp_path / "wheels"
    folder.mkdir()
    path = folder / "s2cloudless-0.0.1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"s2cloudless/{FILE}", booster_text(*trees, features=10))
        archive.writestr("s2cloudless/evil.py", "raise SystemExit('code of a package was run')")
    content = path.read_bytes()
    wheel = replace(
        optional.S2CLOUDLESS,
        version="0.0.1",
        file=path.name,
        bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    model = optional.OptionalModel("s2cloudless", "A test", wheel, BANDS, "tests")
    monkeypatch.setattr(optional, "OPTIONAL", (model,))
    monkeypatch.setattr(importlib.import_module("terraclara.core.model.catalog"), "OPTIONAL", (model,))
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "models"))
    return model, folder


def yes(question: str) -> bool:
    return bool(question)


class TestInstalling:
    def test_from_a_folder(self, small: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        model, folder = small
        assert cli.main(["models"]) == 0
        assert "not installed (5 MB" in capsys.readouterr().out or model.wheel.bytes < 1e6
        assert cli.main(["run", "s2cloudless", "x.tif", "-o", "y.tif"]) == ModelError.exit_code
        error = capsys.readouterr().err
        assert "terraclara install s2cloudless" in error
        assert "CC-BY-SA-4.0" in error
        assert cli.main(["install", "s2cloudless", "--from", str(folder), "--yes"]) == 0
        out, err = capsys.readouterr()
        assert out.strip() == str(tmp_path / "models" / "s2cloudless.onnx")
        assert "licence CC-BY-SA-4.0" in err
        assert "Converting s2cloudless..." in err
        assert [path.name for path in (tmp_path / "models").iterdir()] == ["s2cloudless.onnx"]
        assert find_model("s2cloudless").card.sources[0]["title"].startswith("s2cloudless")
        assert cli.main(["models"]) == 0
        assert "not installed" not in capsys.readouterr().out

    def test_lists_as_json(self, small: Any, capsys: pytest.CaptureFixture[str]) -> None:
        import json

        assert cli.main(["models", "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        (row,) = [row for row in rows if row["origin"] == "optional"]
        assert row["id"] == "s2cloudless"
        assert row["wheel"]["licence"] == "CC-BY-SA-4.0"
        assert row["path"] is None

    def test_asks_first(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, folder = small
        asked: list[str] = []
        with pytest.raises(Cancelled):
            install_models(["s2cloudless"], source=folder, confirm=lambda text: bool(asked.append(text)))
        assert len(asked) == 1
        assert "licence CC-BY-SA-4.0" in asked[0]
        assert not list((tmp_path / "models").iterdir())
        assert cli.main(["install", "s2cloudless", "--json"]) == ParameterError.exit_code  # nobody there to ask

    @pytest.mark.parametrize("how", ["cut", "changed", "absent", "text"])
    def test_wrong_wheels_leave_nothing(self, small: Any, tmp_path: Path, how: str) -> None:
        model, folder = small
        path = folder / model.wheel.file
        content = path.read_bytes()
        if how == "absent":
            path.unlink()
        else:
            flipped = bytes([content[50] ^ 1])
            path.write_bytes(
                {
                    "cut": content[:-20],
                    "changed": content[:50] + flipped + content[51:],
                    "text": b"<html>not found</html>" * 100,
                }[how]
            )
        expected = {
            "cut": "is cut off",
            "changed": "is not the published",
            "absent": "There is no",
            "text": "published",
        }
        kind = ParameterError if how == "absent" else ModelError
        with pytest.raises(kind, match=expected[how]):
            install_models(["s2cloudless"], source=folder, confirm=yes)
        assert not list((tmp_path / "models").iterdir())

    def test_right_digest_but_no_such_content(self, small: Any, tmp_path: Path) -> None:
        model, _ = small
        for content in (b"PK no archive", b""):
            path = tmp_path / "x.whl"
            path.write_bytes(content)
            with pytest.raises(ModelError, match="cannot be read"):
                PackageFiles(path, "s2cloudless").read(FILE)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("other/file", "x")
        with pytest.raises(ModelError, match="does not hold"):
            PackageFiles(path, "s2cloudless").read(FILE)
        with pytest.raises(ModelError, match="does not hold"):
            convert_csmask(PackageFiles(tmp_path, "ukis_csmask"), replace(model, id="csmask-4b-l1c", bands=COMMON[:4]))

    def test_an_unlike_conversion_is_refused(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, folder = small
        # Thresholds rounded to nearest, as other converters do, send some float32 values to the wrong side.
        monkeypatch.setattr("terraclara.core.model.lightgbm_text.rounded_down", lambda v: v.astype(np.float32) * 1.01)
        with pytest.raises(ModelError, match="differ from the original's"):
            install_models(["s2cloudless"], source=folder, confirm=yes)
        assert not list((tmp_path / "models").iterdir())

    def test_folder_that_cannot_be_written(self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _, folder = small
        blocked = tmp_path / "file"
        blocked.write_text("in the way")
        monkeypatch.setenv("TERRACLARA_MODELS", str(blocked / "models"))
        with pytest.raises(OutputError, match="TERRACLARA_MODELS"):
            install_models(["s2cloudless"], source=folder, confirm=yes)

    @pytest.mark.parametrize(
        ("stderr", "expected"),
        [
            ("python: No module named pip", "this Python has no pip"),
            ("WARNING: x\nERROR: Could not find a version\nERROR: No matching distribution found for x", "No matching"),
            ("", "pip gave no reason"),
        ],
    )
    def test_download_that_fails(
        self, small: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stderr: str, expected: str
    ) -> None:
        commands: list[list[str]] = []

        def failed(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
            commands.append(command)
            return subprocess.CompletedProcess(command, 1, "", stderr)

        monkeypatch.setattr(installing.subprocess, "run", failed)
        with pytest.raises(ModelError, match=expected) as caught:
            install_models(["s2cloudless"], confirm=yes)
        assert "--from" in str(caught.value)
        assert commands[0][1:4] == ["-m", "pip", "download"]
        assert {"--no-deps", "--only-binary", "s2cloudless==0.0.1"} <= set(commands[0])
        assert not list((tmp_path / "models").iterdir())

    def test_unknown_id(self, small: Any) -> None:
        with pytest.raises(ParameterError, match="no optional model 'x'"):
            install_models(["x"], confirm=yes)


def test_the_table_is_consistent() -> None:
    assert len({model.id for model in optional.OPTIONAL}) == len(optional.OPTIONAL) == 6
    for wheel in {model.wheel for model in optional.OPTIONAL}:
        assert len(wheel.sha256) == 64
        assert wheel.file.startswith(f"{wheel.package.replace('-', '_')}-{wheel.version}-")
    assert optional.OPTIONAL[0].offer == "not installed (145 MB, Apache-2.0)"
    assert onnx.__version__
