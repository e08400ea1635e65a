"""Explanations of whole scenes: known answers, tiles that add up to the whole image, and what cannot be asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from explain_models import classes, linear, network, random_forest, stump
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from terraclara.core.bands import Band
from terraclara.core.cli import main
from terraclara.core.errors import Cancelled, OutputError, ParameterError, SceneError
from terraclara.core.explain.explained import Explained, ExplainOptions, band_names
from terraclara.core.explain.explainer import Explainer
from terraclara.core.explain.leaf_boxes import leaf_boxes
from terraclara.core.explain.maps import explain_map
from terraclara.core.explain.methods import MAP_METHODS
from terraclara.core.explain.place import Places
from terraclara.core.explain.question import ask, questions
from terraclara.core.explain.relevance import deeplift
from terraclara.core.explain.targets import Target
from terraclara.core.explain.tree_shapley import tree_shapley
from terraclara.core.mapping import Map, Request, make_map, spread
from terraclara.core.mapping.spread import cores, tile_side
from terraclara.core.mapping.style import qml
from terraclara.core.model import InputSpec, OutputSpec, load_model
from terraclara.core.raster.scene import open_scene

Array = np.ndarray[Any, Any]
Write, Read = Callable[..., Path], Callable[[Path], Array]
BANDS = ("B02", "B03", "B04", "B08")
WEIGHTS = {"B03": 2.0, "B04": -3.0, "B08": 5.0}


@pytest.fixture
def values() -> Array:
    """Reflectance of a small scene, without data in one corner."""
    found = np.random.default_rng(3).uniform(0.02, 0.5, (4, 70, 90)).astype(np.float32)
    found[:, :8, :5] = np.nan
    return found


@pytest.fixture
def scene(write_raster: Write, values: Array) -> Path:
    return write_raster(values, names=BANDS, nodata=float("nan"))


def explained(model: Path, scene: Path, tmp_path: Path, name: str = "why.tif", **options: Any) -> Map:
    return explain_map(Request(str(model), (str(scene),), str(tmp_path / name)), ExplainOptions(**options))


@pytest.mark.parametrize("method", ["deeplift", "gradient_input", "occlusion"])
def test_a_linear_model_is_taken_apart_exactly(
    method: str, scene: Path, values: Array, tmp_path: Path, read_raster: Read
) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    result = explained(model, scene, tmp_path, method=method, per_band=True)
    found = read_raster(result.path)
    assert [spec.name for spec in result.outputs] == ["relevance", "relevance_B03", "relevance_B04", "relevance_B08"]
    rows = [BANDS.index(name) for name in WEIGHTS]
    distance = values[rows] - np.nanmean(values[rows].astype(float), axis=(1, 2), keepdims=True)
    wanted = distance * np.array(list(WEIGHTS.values()))[:, None, None]
    np.testing.assert_allclose(found[1:], wanted, atol=3e-6)
    np.testing.assert_allclose(found[0], wanted.sum(0), atol=5e-6)
    assert np.isnan(found[:, :8, :5]).all()
    start = result.provenance["explanation"]["baseline"]
    number = 1 + sum(WEIGHTS[name] * start[name] for name in WEIGHTS)
    assert result.provenance["explanation"]["baseline_value"] == pytest.approx(number, abs=1e-4)


def test_relevance_and_baseline_make_the_map(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    result = explain_map(
        Request("sl2p-v3.0-10m-lai", (str(scene),), str(tmp_path / "why.tif")), ExplainOptions(method="deeplift")
    )
    plain = make_map(Request("sl2p-v3.0-10m-lai", (str(scene),), str(tmp_path / "lai.tif"), outputs=("mean",)))
    before = result.provenance["explanation"]["baseline_value"]
    kept = read_raster(plain.path)[0]
    inside = (kept > 0.01) & (kept < 7.9)  # values that were moved to a limit are explained as they were before
    np.testing.assert_allclose((read_raster(result.path)[0] + before)[inside], kept[inside], atol=2e-4)


def test_sensitivity_is_the_slope_by_a_standard_deviation(
    scene: Path, values: Array, tmp_path: Path, read_raster: Read
) -> None:
    result = explained(linear(tmp_path / "m.onnx", WEIGHTS), scene, tmp_path, method="sensitivity", per_band=True)
    rows = [BANDS.index(name) for name in WEIGHTS]
    wanted = np.nanstd(values[rows].astype(float), axis=(1, 2)) * list(WEIGHTS.values())
    found = read_raster(result.path)[:, 20, 20]
    np.testing.assert_allclose(found, [np.linalg.norm(wanted), *wanted], rtol=1e-4)
    assert [spec.kind for spec in result.outputs] == ["evidence", *["relevance"] * 3]


def test_uncertainty_can_be_explained(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    mean = read_raster(explained(model, scene, tmp_path).path)
    std = read_raster(explained(model, scene, tmp_path, "std.tif", target="output=std").path)
    np.testing.assert_allclose(std, mean / 2, atol=1e-5)


@pytest.mark.parametrize("method", ["deeplift", "occlusion"])
def test_classes_are_asked_by_name_number_pair_or_as_predicted(
    method: str, scene: Path, values: Array, tmp_path: Path, read_raster: Read
) -> None:
    weights = np.array([[1.0, 2.0, -1.0], [0.0, -4.0, 3.0], [2.0, 2.0, 1.0]])
    model = classes(tmp_path / "m.onnx", ("B02", "B04", "B08"), weights, ("water", "forest", "bare soil"))

    def found(target: str) -> Array:
        return read_raster(explained(model, scene, tmp_path, target=target, method=method, per_band=True).path)[1:]

    used = values[[0, 2, 3]].astype(float)
    distance = used - np.nanmean(used, axis=(1, 2), keepdims=True)
    by_class = distance[:, None] * weights[:, :, None, None]
    np.testing.assert_allclose(found("class=Forest"), by_class[:, 1], atol=1e-5)
    np.testing.assert_allclose(found("class=2"), by_class[:, 2], atol=1e-5)
    np.testing.assert_allclose(found("against=forest,bare soil"), by_class[:, 1] - by_class[:, 2], atol=1e-5)
    best = np.einsum("brc,bk->krc", np.nan_to_num(used), weights).argmax(0)
    predicted = np.take_along_axis(by_class, best[None, None], axis=1)[:, 0]
    np.testing.assert_allclose(found(""), predicted, atol=1e-5)


def test_trees_have_no_slope_and_are_explained_by_leaving_bands_out(
    scene: Path, values: Array, tmp_path: Path, read_raster: Read
) -> None:
    model = stump(tmp_path / "m.onnx", ("B02", "B08"), 1, 0.3)
    notes: list[str] = []
    request = Request(str(model), (str(scene),), str(tmp_path / "why.tif"))
    result = explain_map(request, ExplainOptions(per_band=True), note=notes.append)
    assert result.provenance["explanation"]["method"] == "occlusion"
    assert any("left out in turn" in text for text in notes)
    total, blue, infrared = read_raster(result.path)
    seen = np.isfinite(total)
    assert not blue[seen].any()
    start = np.nanmean(values[3].astype(float))
    wanted = np.where(values[3] > 0.3, 3, 1) - (3 if start > 0.3 else 1)
    np.testing.assert_array_equal(infrared[seen], wanted[seen])


@pytest.mark.parametrize("method", ["gradient_input", "deeplift", "hirescam"])
@pytest.mark.parametrize("target", ["", "class=cloud", "against=cloud,clear"])
def test_tiles_add_up_to_one_pass_over_the_image(
    method: str, target: str, scene: Path, tmp_path: Path, read_raster: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    whole = read_raster(explained(model, scene, tmp_path, "whole.tif", method=method, target=target).path)
    monkeypatch.setattr(spread, "_TILE", 40)
    spec = load_model(model).card.input
    assert len(cores(90, spec)) > 2
    tiled = read_raster(explained(model, scene, tmp_path, "tiled.tif", method=method, target=target).path)
    size = np.nanmax(np.abs(whole))
    assert size > 0
    np.testing.assert_allclose(tiled, whole, atol=2e-5 * size)


def test_an_image_is_asked_about_all_its_pixels(scene: Path, values: Array, tmp_path: Path, read_raster: Read) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    result = explained(model, scene, tmp_path, method="deeplift", target="class=cloud", per_band=True)
    found = read_raster(result.path)
    np.testing.assert_allclose(found[0], found[1:].sum(0), atol=1e-4)
    asked = np.isfinite(values[0])
    x = np.nan_to_num(values)[None]
    start = np.nanmean(values.astype(float), axis=(1, 2)).astype(np.float32).reshape(1, 4, 1, 1)
    answer = deeplift(Explainer(load_model(model), "cpu"), x, Target("probabilities", 1, region=asked), start)
    # Pixels without data are not asked about, but were seen as zero.
    np.testing.assert_allclose(found[1:][:, asked], answer.values[0][:, asked] * asked.sum(), atol=1e-4)
    assert answer.completeness[0] < 1e-4


def test_a_network_of_one_tile_size(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    """As Deepness has them: tiles of one size, and nobody says how far the network looks."""
    plain = network(tmp_path / "plain.onnx", BANDS)
    proto = onnx.load(str(plain))
    del proto.metadata_props[:]
    for tensor, shape in ((proto.graph.input[0], (1, 4, 64, 64)), (proto.graph.output[0], (1, 2, 64, 64))):
        for axis, size in zip(tensor.type.tensor_type.shape.dim, shape):
            axis.dim_value = size
    for key, value in (("model_type", "Segmentor"), ("class_names", {"0": "clear", "1": "cloud"}), ("tile_size", 64)):
        proto.metadata_props.add(key=key, value=json.dumps(value))
    fixed = tmp_path / "fixed.onnx"
    onnx.save(proto, str(fixed))
    assert load_model(fixed).source == "deepness"
    result = explained(fixed, scene, tmp_path, target="class=cloud")
    found, label = read_raster(result.path), result.provenance["explanation"]["question"]
    assert label == "cloud"
    assert np.isfinite(found[0, 8:, 5:]).all()
    with Places(load_model(fixed), open_scene(str(scene))) as places:
        reading = places.point(500405.0, 4799695.0, "class=cloud")
    assert reading.explanation.values.shape == (1, 4, 64, 64)
    assert reading.value - reading.baseline_value == pytest.approx(reading.relevance.sum(), abs=1e-3)


def test_grad_cam_has_one_set_of_weights(
    scene: Path, tmp_path: Path, read_raster: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    result = explained(model, scene, tmp_path, method="grad_cam", target="class=cloud")
    found = read_raster(result.path)[0]
    assert np.nanmin(found) >= 0
    assert result.outputs[0].kind == "evidence"
    cell = found[20:22, 30:32]
    assert (cell == cell[0, 0]).all()  # cells keep the layer's size


@given(st.integers(1, 3000), st.integers(0, 200), st.sampled_from([1, 8, 16, 32]))
def test_every_pixel_is_asked_about_once(length: int, halo: int, multiple: int) -> None:
    spec = InputSpec((), halo=halo, multiple=multiple)
    side, found = tile_side(length, spec), cores(length, spec)
    assert side <= 512
    assert [begin for begin, _, _ in found] == [0, *(end for _, end, _ in found[:-1])]
    assert found[-1][1] == length
    assert len({start for _, _, start in found}) == len(found)
    for begin, end, start in found:
        assert start % multiple == 0
        assert start <= begin < end <= start + side
        if halo <= 180:
            assert start == 0 or begin - start >= halo
            assert start + side >= length or start + side - end >= halo


def test_an_area_alone(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    whole = read_raster(explained(model, scene, tmp_path).path)[0]
    request = Request(str(model), (str(scene),), str(tmp_path / "part.tif"), area="500200,4799500,500400,4799700")
    part = read_raster(explain_map(request, ExplainOptions()).path)[0]
    inside = np.isfinite(part)
    assert inside.sum() == 400
    np.testing.assert_array_equal(part[inside], whole[inside])


def test_it_says_what_it_is(scene: Path, tmp_path: Path) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    result = explained(model, scene, tmp_path)
    assert sorted(path.name for path in result.files) == ["why.provenance.json", "why.qml", "why.tif"]
    record = json.loads((tmp_path / "why.provenance.json").read_text())
    assert record["model"]["sha256"] == load_model(model).sha256
    assert record["request"]["model"] == str(model)
    assert record["explanation"]["method"] == "deeplift"
    assert record["explanation"]["question"] == "Leaf area index"
    tags = gdal.Open(str(result.path)).GetMetadata()
    assert tags["TERRACLARA_EXPLANATION"].endswith("Leaf area index (value)")
    assert json.loads(tags["TERRACLARA_BASELINE_VALUE"]) == record["explanation"]["baseline_value"]
    assert set(json.loads(tags["TERRACLARA_BASELINE"])) == set(WEIGHTS)
    style = (tmp_path / "why.qml").read_text()
    assert 'alpha="0"' in style
    assert not list(tmp_path.glob("*explanation.onnx"))


def test_the_style_is_centered_on_zero_and_clear_there() -> None:
    text = qml(OutputSpec("relevance", "relevance", "t"), 1, {"min": -1.0, "max": 9.0, "p99": 4.0, "span": 4.0})
    assert 'minimumValue="-4"' in text
    assert 'maximumValue="4"' in text
    assert '<item value="0" label="0" color="#f7f7f7" alpha="0"/>' in text
    text = qml(OutputSpec("cam", "evidence", "t"), 1, {"min": 0.0, "max": 9.0, "p99": 4.0, "span": 4.0})
    assert 'minimumValue="0"' in text


def test_the_span_holds_99_percent(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    result = explained(linear(tmp_path / "m.onnx", WEIGHTS), scene, tmp_path, per_band=True)
    found = np.abs(read_raster(result.path))
    for plane, figures in zip(found, result.statistics.values()):
        assert figures["p99"] == pytest.approx(np.nanpercentile(plane, 99), rel=0.03)
        assert figures["span"] == max(other["p99"] for other in result.statistics.values())


def test_rerun_gives_the_same_bytes(scene: Path, tmp_path: Path) -> None:
    for name, model, target in (
        ("a", linear(tmp_path / "a.onnx", WEIGHTS), "output=std"),
        ("b", network(tmp_path / "b.onnx", BANDS), "class=cloud"),
    ):
        first, again = tmp_path / f"{name}.tif", tmp_path / f"{name}2.tif"
        assert main(["explain", str(model), str(scene), "-o", str(first), "--target", target, "--per-band"]) == 0
        assert main(["rerun", str(first.with_suffix(".provenance.json")), "-o", str(again)]) == 0
        assert first.read_bytes() == again.read_bytes()


def test_cancelled_leaves_nothing(scene: Path, tmp_path: Path) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    request = Request(str(model), (str(scene),), str(tmp_path / "why.tif"))
    with pytest.raises(Cancelled):
        explain_map(request, ExplainOptions(), cancelled=lambda: True)
    assert not (tmp_path / "why.tif").exists()


@pytest.mark.parametrize(
    ("kind", "options", "words"),
    [
        ("linear", {"target": "class=forest"}, "output=mean"),
        ("linear", {"target": "output=dog"}, "mean, std, flag"),
        ("linear", {"target": "output=flag"}, "output=mean, output=std"),
        ("linear", {"target": "anything"}, "class=NAME"),
        ("linear", {"method": "magic"}, "deeplift"),
        ("linear", {"method": "grad_cam"}, "deeplift"),
        ("linear", {"method": "exact_shapley"}, "Gaussian process"),
        ("linear", {"method": "exact_shapley", "target": "output=std"}, "not of .* deeplift"),
        ("classes", {"target": "class=dog"}, "water, forest"),
        ("classes", {"target": "class=7"}, "water, forest"),
        ("classes", {"target": "against=water"}, "NAME,OTHER"),
        ("classes", {"target": "against=water,water"}, "another"),
        ("classes", {"target": "output=class"}, "class=NAME"),
        ("network", {"method": "occlusion"}, "single pixels"),
        ("network", {"method": "grad_cam"}, "class=cloud"),
        ("network", {"method": "hirescam", "per_band": True}, "deeplift"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_sentence(
    kind: str, options: dict[str, Any], words: str, scene: Path, tmp_path: Path
) -> None:
    model = {
        "linear": lambda path: linear(path, WEIGHTS),
        "classes": lambda path: classes(path, ("B02", "B04"), np.eye(2), ("water", "forest")),
        "network": lambda path: network(path, BANDS),
    }[kind](tmp_path / "m.onnx")
    with pytest.raises(ParameterError, match=words) as caught:
        explained(model, scene, tmp_path, **options)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "why.tif").exists()


def test_scenes_and_targets_that_cannot_be(scene: Path, write_raster: Write, tmp_path: Path) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    with pytest.raises(OutputError, match="input"):
        explain_map(Request(str(model), (str(scene),), str(scene)), ExplainOptions())
    empty = write_raster(np.full((4, 20, 20), np.nan, np.float32), name="empty.tif", names=BANDS, nodata=float("nan"))
    with pytest.raises(SceneError, match="data"):
        explained(model, empty, tmp_path)


def test_what_can_be_asked(tmp_path: Path) -> None:
    found = questions(load_model(classes(tmp_path / "c.onnx", ("B02",), np.ones((1, 2)), ("water", "forest"))))
    assert [item.text for item in found] == ["", "class=water", "class=forest", "uncertainty"]
    found = questions(load_model(linear(tmp_path / "l.onnx", WEIGHTS)))
    assert [item.text for item in found] == ["", "output=std"]
    assert ask(load_model(tmp_path / "c.onnx"), "against=forest, water").label == "forest against water"


def test_every_method_of_maps_on_the_bundled_models(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    for method in MAP_METHODS:
        model = "clouds-4b" if method in ("hirescam", "grad_cam") else "lai-s2-10m"
        target = "class=cloud" if model == "clouds-4b" else ""
        result = explained(Path(model), scene, tmp_path, f"{method}.tif", method=method, target=target)
        assert np.isfinite(read_raster(result.path)[0, 8:, 5:]).all()
        assert result.provenance["request"]["model"] == model


def test_exact_shapley_values_and_the_base_make_the_mean(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    result = explained(Path("lai-s2-10m"), scene, tmp_path, method="exact_shapley", per_band=True)
    plain = make_map(Request("lai-s2-10m", (str(scene),), str(tmp_path / "lai.tif"), outputs=("mean",)))
    found, mean = read_raster(result.path), read_raster(plain.path)[0]
    np.testing.assert_array_equal(np.isnan(found[0]), np.isnan(mean))
    np.testing.assert_allclose(found[0], found[1:].sum(0), atol=1e-5)
    free = np.isfinite(mean) & (mean != 0) & (mean != 8)  # not moved to a limit
    assert free.mean() > 0.5
    before = result.provenance["explanation"]["baseline_value"]
    np.testing.assert_allclose((found[0] + before)[free], mean[free], atol=2e-3)


def test_dates_are_told_apart(write_raster: Write, tmp_path: Path) -> None:
    stack = write_raster(np.random.default_rng(0).uniform(0.1, 0.9, (12, 20, 20)).astype(np.float32), name="stack.tif")
    result = explained(Path("landcover-modis-ndvi-12"), stack, tmp_path, per_band=True)
    assert [spec.name for spec in result.outputs][1::11] == ["relevance_NDVI_1", "relevance_NDVI_12"]
    twice = band_names(InputSpec(()), [Band("B04"), Band("B08 (NIR)"), Band("B04")])
    assert twice == ("B04_1", "B08 _NIR__2", "B04_3")


@pytest.mark.parametrize("target", ["", "class=class 1", "against=class 2,class 0", "one value"])
def test_trees_are_taken_apart_exactly(
    target: str, scene: Path, values: Array, tmp_path: Path, read_raster: Read
) -> None:
    """As the array form does, pixel by pixel; of the class of each pixel, each by its own."""
    model = random_forest(tmp_path / "m.onnx", BANDS, 1 if target == "one value" else 3)
    target = "" if target == "one value" else target
    notes: list[str] = []
    request = Request(str(model), (str(scene),), str(tmp_path / "why.tif"))
    result = explain_map(request, ExplainOptions("exact_shapley", target, per_band=True), note=notes.append)
    found = read_raster(result.path)
    valid = np.isfinite(values[0])
    rows = values[:, valid].T
    record = result.provenance["explanation"]
    start = values[:, valid].mean(1, dtype=float)[None].astype(np.float32)
    boxes = leaf_boxes(load_model(model))
    sums = boxes.value(rows)
    best = sums.argmax(1) if not target else np.full(len(rows), 2 if "against" in target else 1)
    for channel in np.unique(best):
        own = best == channel
        wanted, base = tree_shapley(boxes, rows[own], start, int(channel), 0 if "against" in target else None)
        np.testing.assert_allclose(found[1:, valid][:, own].T, wanted, atol=1e-6)
        value = sums[own, channel] - (sums[own, 0] if "against" in target else 0)
        np.testing.assert_allclose(base + found[0, valid][own], value, atol=2e-6)
        told = record["baseline_value"]
        assert (told[f"class {channel}"] if isinstance(told, dict) else told) == pytest.approx(base, abs=1e-6)
    assert np.isnan(found[:, ~valid]).all()
    assert any("microseconds a pixel" in text for text in notes)


def test_trees_stop_and_leave_nothing(scene: Path, tmp_path: Path) -> None:
    model = random_forest(tmp_path / "m.onnx", BANDS)
    request = Request(str(model), (str(scene),), str(tmp_path / "why.tif"))
    asked = iter([False, *[True] * 1000])  # once before the map begins
    with pytest.raises(Cancelled):
        explain_map(request, ExplainOptions("exact_shapley"), cancelled=lambda: next(asked))
    assert not list(tmp_path.glob("why*.tif"))


def test_less_memory_makes_smaller_tiles_and_the_same_map(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    wide = explained(model, scene, tmp_path, "wide.tif", method="deeplift")
    request = Request(str(model), (str(scene),), str(tmp_path / "narrow.tif"), memory_mb=305)
    with Places(load_model(model), open_scene(scene)) as places:
        made = [
            Explained(places.job, places.baseline, places.model, ask(places.model), ExplainOptions(), print, memory)
            for memory in (305, 1024)
        ]
        assert [item.card.input.tile for item in made] == [64, None]
    narrow = explain_map(request, ExplainOptions("deeplift"))
    np.testing.assert_allclose(read_raster(narrow.path), read_raster(wide.path), atol=1e-5)


def test_tiles_too_small_for_what_a_network_sees_are_told(
    write_raster: Callable[..., Path], tmp_path: Path, read_raster: Read
) -> None:
    steps = np.random.default_rng(5).uniform(0.02, 0.6, (4, 14, 14)).astype(np.float32)
    grid = (500000.0, 20.0, 0.0, 4800000.0, 0.0, -20.0)
    image = write_raster(steps.repeat(32, 1).repeat(32, 2), names=("B02", "B03", "B04", "B08"), transform=grid)

    def made(memory: int) -> tuple[Array, list[str]]:
        said: list[str] = []
        request = Request("clouds-4b", (str(image),), str(tmp_path / "why.tif"), memory_mb=memory)
        path = explain_map(request, ExplainOptions("gradient_input", "class=cloud"), note=said.append).path
        return read_raster(path)[0], [text for text in said if "less than the network looks at" in text]

    narrow, said = made(320)
    assert len(said) == 1
    enough = int(said[0].split(" MB are enough")[0].split()[-1])
    whole, said = made(enough)
    assert not said
    wide, _ = made(2048)
    np.testing.assert_allclose(whole, wide, atol=1e-5 * np.abs(wide).max())
    assert np.abs(narrow - wide).max() > 1e-3 * np.abs(wide).max()
