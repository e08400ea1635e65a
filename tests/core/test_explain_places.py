"""Explanations on the spot: a pixel or a region, what each band gave, and whether that can be believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from explain_models import classes, linear, network, stump
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.cli import main
from terraclara.core.cli.options import coordinates
from terraclara.core.errors import AreaError, Cancelled, ParameterError, SceneError
from terraclara.core.explain.baseline import baseline_of
from terraclara.core.explain.explained import CREED, ExplainOptions
from terraclara.core.explain.maps import explain_map
from terraclara.core.explain.methods import BY_BAND
from terraclara.core.explain.place import Places, explain_point
from terraclara.core.explain.question import ask
from terraclara.core.explain.reading import Reading
from terraclara.core.explain.tiles import along
from terraclara.core.mapping import Request
from terraclara.core.mapping.job import Job
from terraclara.core.model import InputSpec, find_model, load_model
from terraclara.core.raster.scene import open_scene

Array = np.ndarray[Any, Any]
Write, Read = Callable[..., Path], Callable[[Path], Array]
BANDS = ("B02", "B03", "B04", "B08")
WEIGHTS = {"B03": 2.0, "B04": -3.0, "B08": 5.0}
LEFT, TOP, SIZE = 500000.0, 4800000.0, 10.0


@pytest.fixture
def values() -> Array:
    found = np.random.default_rng(3).uniform(0.02, 0.5, (4, 70, 90)).astype(np.float32)
    found[:, :8, :5] = np.nan
    return found


@pytest.fixture
def scene(write_raster: Write, values: Array) -> Path:
    return write_raster(values, names=BANDS, nodata=float("nan"))


def at(row: int, col: int) -> tuple[float, float]:
    return LEFT + SIZE * (col + 0.5), TOP - SIZE * (row + 0.5)


def asked(model: Path, scene: Path, row: int, col: int, *what: Any, **options: Any) -> Reading:
    return explain_point(load_model(model), open_scene(str(scene)), *at(row, col), *what, **options)


@pytest.mark.parametrize("method", ["deeplift", "gradient_input", "integrated_gradients", "occlusion"])
def test_a_linear_model_at_a_pixel(method: str, scene: Path, values: Array, tmp_path: Path) -> None:
    found = asked(linear(tmp_path / "m.onnx", WEIGHTS), scene, 30, 40, method=method)
    rows = [BANDS.index(name) for name in WEIGHTS]
    start = np.nanmean(values[rows].astype(float), axis=(1, 2))
    assert found.bands == tuple(WEIGHTS)
    np.testing.assert_allclose(found.spectrum, values[rows, 30, 40], rtol=1e-6)
    np.testing.assert_allclose(found.baseline, start, rtol=1e-6)
    np.testing.assert_allclose(found.relevance, (values[rows, 30, 40] - start) * list(WEIGHTS.values()), atol=2e-5)
    assert found.value - found.baseline_value == pytest.approx(found.relevance.sum(), abs=2e-5)
    assert found.unit == "m2 m-2"
    lights = {item.name: item.light for item in found.verdicts}
    assert set(lights) == set(["completeness", "familiar"][method == "occlusion" :])
    judged = {"gradient_input": "none", "occlusion": None}.get(method, "green")
    assert lights.get("completeness") == judged
    assert found.context is None


def test_the_map_says_the_same(scene: Path, tmp_path: Path, read_raster: Read) -> None:
    request = Request("lai-s2-10m", (str(scene),), str(tmp_path / "why.tif"))
    mapped = read_raster(explain_map(request, ExplainOptions(method="deeplift", per_band=True)).path)
    with Places.of(request) as places:
        for row, col in ((30, 40), (69, 89), (8, 0)):
            found = places.point(*at(row, col))
            assert found.bands == BANDS  # angles that are the same everywhere say nothing
            np.testing.assert_allclose(found.relevance, mapped[1:, row, col], atol=1e-4)


def test_a_large_region_of_trees_is_explained_by_some_of_its_pixels(write_raster: Write, tmp_path: Path) -> None:
    """All coalitions of ten bands are a thousand runs a pixel; who asks is told which pixels stand for the region."""
    bands = "B02 B03 B04 B05 B06 B07 B08 B8A B11 B12".split()
    values = np.random.default_rng(0).uniform(0, 1, (10, 30, 30)).astype(np.float32)
    path = write_raster(values, names=bands)
    area = f"{LEFT},{TOP - 30 * SIZE},{LEFT + 30 * SIZE},{TOP}"
    with Places(load_model(stump(tmp_path / "m.onnx", bands, 1, 0.3)), open_scene(str(path))) as places:
        found = places.region(area)
        whole = places.region(area, method="occlusion")
    assert found.pixels <= 128
    assert whole.pixels == 900
    assert any(f"{found.pixels} of the region's 900 pixels" in text for text in found.notes)
    assert not any("pixels" in text for text in whole.notes)


def test_who_asks_for_how_sure_a_class_is_hears_how(tmp_path: Path) -> None:
    model = load_model(classes(tmp_path / "m.onnx", ("B02", "B04"), np.array([[0, 1], [0, 30]]), ("water", "forest")))
    name = next(spec.name for spec in model.card.outputs if spec.kind == "class")
    with pytest.raises(ParameterError, match="or for uncertainty"):
        ask(model, f"output={name}")


def test_a_network_at_a_pixel_and_its_context(scene: Path, values: Array, tmp_path: Path) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    found = asked(model, scene, 33, 47, "class=cloud")
    assert max(found.explanation.values.shape[2:]) < 40  # no more than the network sees
    assert found.value - found.baseline_value == pytest.approx(found.relevance.sum(), abs=1e-3)
    assert found.context == 0  # it looks five pixels far
    wide = asked(model, scene, 33, 47, "")
    best = asked(model, scene, 33, 47, f"class={wide.label}")
    np.testing.assert_allclose(wide.relevance, best.relevance)
    other = next(name for name in ("clear", "cloud") if name != wide.label)
    pair = asked(model, scene, 33, 47, f"against={wide.label},{other}")
    assert pair.value > 0
    assert wide.value - asked(model, scene, 33, 47, f"class={other}").value == pytest.approx(pair.value, abs=1e-4)


def test_a_network_can_be_got_ready_before_the_first_question(scene: Path, tmp_path: Path) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    for method in ("gradient_input", ""):
        with Places(load_model(model), open_scene(str(scene))) as places:
            places.prepare(method)
            built = dict(places._source.explainer._programs)
            found = places.point(*at(33, 47), "", method)
            assert len(built) == 2  # forwards, and back
            assert built == dict(places._source.explainer._programs)
        unprepared = asked(model, scene, 33, 47, "", method)
        np.testing.assert_array_equal(found.relevance, unprepared.relevance)
        assert found.baseline_value == unprepared.baseline_value


def test_getting_ready_is_stopped_and_is_not_for_pixels(scene: Path, tmp_path: Path) -> None:
    with Places(load_model(network(tmp_path / "m.onnx", BANDS)), open_scene(str(scene))) as places:
        with pytest.raises(Cancelled):
            places.prepare(cancelled=lambda: True)
        assert places.point(*at(33, 47)).relevance.any()
    with Places(load_model(linear(tmp_path / "l.onnx", WEIGHTS)), open_scene(str(scene))) as places:
        places.prepare()
        assert not places._source.explainer._programs


@pytest.mark.parametrize("method", ["gradient_input", "integrated_gradients", "occlusion"])
def test_what_is_kept_of_the_mean_is_kept_for_one_question(method: str, scene: Path, tmp_path: Path) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    with Places(load_model(model), open_scene(str(scene))) as places:
        for place in ((33, 47), (33, 48), (2, 80), (69, 89)):  # in the middle, and at the border in smaller tiles
            for target in ("class=cloud", "class=clear", ""):
                found = places.point(*at(*place), target, method)
                alone = asked(model, scene, *place, target, method)
                assert found.baseline_value == pytest.approx(alone.baseline_value, abs=1e-6)
                np.testing.assert_allclose(found.relevance, alone.relevance, atol=1e-6)


def test_what_lies_beyond_the_tile_changes_nothing(write_raster: Write, values: Array, tmp_path: Path) -> None:
    model = network(tmp_path / "m.onnx", BANDS)
    filled = np.nan_to_num(values, nan=0.1)
    one = asked(model, write_raster(filled, name="a.tif", names=BANDS), 33, 47, "class=cloud", method="gradient")
    halo = load_model(model).card.input.halo
    changed = filled.copy()
    changed[:, : 33 - halo] = changed[:, 34 + halo :] = 0.3
    changed[:, :, : 47 - halo] = changed[:, :, 48 + halo :] = 0.3
    two = asked(model, write_raster(changed, name="b.tif", names=BANDS), 33, 47, "class=cloud", method="gradient")
    np.testing.assert_allclose(one.relevance, two.relevance, atol=1e-6)
    assert one.value == pytest.approx(two.value, abs=1e-6)


def test_a_region(scene: Path, values: Array, tmp_path: Path) -> None:
    area = f"{LEFT + 200},{TOP - 400},{LEFT + 400},{TOP - 300}"
    rows = [BANDS.index(name) for name in WEIGHTS]
    with Places(load_model(linear(tmp_path / "l.onnx", WEIGHTS)), open_scene(str(scene))) as places:
        found = places.region(area)
    start = np.nanmean(values[rows].astype(float), axis=(1, 2))
    each = (values[rows, 30:40, 20:40].reshape(3, -1).T - start) * list(WEIGHTS.values())
    np.testing.assert_allclose(found.relevance, each.mean(0), atol=2e-5)
    np.testing.assert_allclose(found.spread, each.std(0), atol=2e-5)
    assert found.pixels == 200
    with Places(load_model(network(tmp_path / "n.onnx", BANDS)), open_scene(str(scene))) as places:
        found = places.region(area, "class=cloud")
        assert found.pixels == 200
        assert found.value - found.baseline_value == pytest.approx(found.relevance.sum(), abs=1e-3)


def test_trees(scene: Path, values: Array, tmp_path: Path) -> None:
    row, col = np.argwhere(values[3] > 0.3)[0]
    found = asked(stump(tmp_path / "m.onnx", ("B02", "B08"), 1, 0.3), scene, row, col, check=True)
    assert found.method == "group_shapley"
    assert any("TreeEnsembleRegressor" in text for text in found.notes)
    np.testing.assert_allclose(found.relevance, [0, 2])
    assert (found.value, found.baseline_value) == (3, 1)
    fast = asked(stump(tmp_path / "m.onnx", ("B02", "B08"), 1, 0.3), scene, row, col, method="gradient_input")
    assert fast.method == "occlusion"


def test_flags_are_told(scene: Path, values: Array, tmp_path: Path) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    mean = 1 + np.einsum("k,krc->rc", list(WEIGHTS.values()), np.nan_to_num(values)[[1, 2, 3]].astype(float))
    for row, col in (np.unravel_index(mean.argmax(), mean.shape), np.unravel_index(mean.argmin(), mean.shape)):
        light = {item.name: item.light for item in asked(model, scene, int(row), int(col)).verdicts}["familiar"]
        assert light == ("red" if mean[row, col] > 2 else "green")


def test_checks(scene: Path, tmp_path: Path) -> None:
    found = asked(linear(tmp_path / "m.onnx", WEIGHTS), scene, 30, 40, check=True)
    lights = {item.name: item.light for item in found.verdicts}
    assert set(lights) == {"completeness", "familiar", "quality gap", "shuffled weights", "stability", "agreement"}
    assert lights.pop("shuffled weights") == "none"  # a formula of three numbers
    assert set(lights.values()) == {"green"}
    assert [item.value for item in found.verdicts if item.light == "none"] == [None]
    with Places(load_model(linear(tmp_path / "l.onnx", WEIGHTS)), open_scene(str(scene))) as places:
        lights = {item.name: item.light for item in places.verdicts("", "deeplift")}
    assert lights.pop("shuffled weights") == "none"
    assert lights == dict.fromkeys(("completeness", "quality gap", "stability", "agreement"), "green")
    with Places(find_model("lai-s2-10m"), open_scene(str(scene))) as places:
        checks = {item.name: item for item in places.verdicts("", "occlusion")}
    assert set(checks) == {"completeness", "quality gap", "shuffled weights", "stability", "agreement"}
    assert checks["completeness"].light == "none"
    assert "promises no sum" in checks["completeness"].sentence
    assert checks["shuffled weights"].value < 0.6


@pytest.mark.parametrize("method", ["hirescam", "grad_cam", "sensitivity"])
def test_maps_of_other_kinds_carry_lights_too(method: str, scene: Path, tmp_path: Path) -> None:
    with Places(load_model(network(tmp_path / "n.onnx", BANDS)), open_scene(str(scene))) as places:
        found = {item.name: item for item in places.verdicts("class=cloud", method)}
    assert set(found) == {"completeness", "quality gap", "shuffled weights", "stability", "agreement"}
    assert found["completeness"].light == "none"
    assert found["stability"].light != "none"
    assert found["agreement"].value is not None


def test_uncertainty(scene: Path, tmp_path: Path) -> None:
    with Places(find_model("lai-s2-10m"), open_scene(str(scene))) as places:
        found = places.point(*at(30, 40), "uncertainty")
        assert (found.method, found.label) == ("exact_shapley", places.point(*at(30, 40), "output=std").label)
        assert places.point(*at(30, 40)).method == "deeplift"
    with Places(load_model(network(tmp_path / "n.onnx", BANDS)), open_scene(str(scene))) as places:
        found = places.point(*at(30, 40), "uncertainty")
        best = places.point(*at(30, 40)).label
        other = "cloud" if best == "clear" else "clear"
        pair = places.point(*at(30, 40), f"against={best},{other}")
    assert found.label == f"{best} against {other}"
    assert found.value == pytest.approx(pair.value)
    assert found.value > 0
    np.testing.assert_allclose(found.relevance, pair.relevance)
    request = Request(str(tmp_path / "n.onnx"), (str(scene),), str(tmp_path / "why.tif"))
    with pytest.raises(ParameterError, match="against=NAME,OTHER"):
        explain_map(request, ExplainOptions(target="uncertainty"))


@pytest.mark.parametrize("method", BY_BAND)
@pytest.mark.parametrize("model", ["clouds-4b", "lai-s2-10m"])
def test_every_method_on_bundled_models(model: str, method: str, scene: Path) -> None:
    if (model, method) == ("clouds-4b", "integrated_gradients"):
        pytest.skip("64 runs of the large network")
    if (model, method) in (("clouds-4b", "exact_shapley"), ("lai-s2-10m", "lrp")):
        with pytest.raises(ParameterError, match=r"Choose .*group_shapley"):
            explain_point(find_model(model), open_scene(str(scene)), *at(30, 40), method=method)
        return
    found = explain_point(find_model(model), open_scene(str(scene)), *at(30, 40), method=method)
    assert np.isfinite(found.relevance).all()
    assert found.context is None or 0 < found.context < 1
    assert (found.context is not None) == (model == "clouds-4b" and method not in ("occlusion", "group_shapley"))
    assert json.dumps(found.to_dict(), allow_nan=False)


def test_shapley_values_of_arrays_and_of_coalitions_are_the_same(scene: Path) -> None:
    with Places(find_model("lai-s2-10m"), open_scene(str(scene))) as places:
        exact, asked = (
            places.point(*at(40, 45), method=name, check=True) for name in ("exact_shapley", "group_shapley")
        )
    np.testing.assert_allclose(exact.relevance, asked.relevance, atol=2e-3)
    assert exact.value - exact.baseline_value == pytest.approx(exact.relevance.sum(), abs=2e-3)
    lights = {item.name: item.light for item in exact.verdicts}
    assert lights["completeness"] == lights["quality gap"] == lights["stability"] == "green"


def test_what_cannot_be_asked(scene: Path, tmp_path: Path) -> None:
    model = linear(tmp_path / "m.onnx", WEIGHTS)
    with pytest.raises(AreaError, match="outside the scene"):
        asked(model, scene, 300, 5)
    with pytest.raises(SceneError, match="no data here"):
        asked(model, scene, 2, 2)
    with pytest.raises(ParameterError, match="deeplift"):
        asked(model, scene, 20, 20, method="magic")
    with pytest.raises(ParameterError, match="class=NAME"):
        asked(model, scene, 20, 20, "clouds")
    with pytest.raises(SceneError, match="no data here"):
        asked(network(tmp_path / "n.onnx", BANDS), scene, 2, 2)


@given(st.integers(0, 900), st.integers(1, 600), st.integers(0, 250), st.sampled_from([1, 8, 16]))
def test_tiles_hold_what_is_asked_about(first: int, count: int, halo: int, multiple: int) -> None:
    length = 1500
    spec = InputSpec((), halo=halo, multiple=multiple)
    if count > 512 - multiple:  # more, or so many that they may not fit on the lattice
        if count > 512:
            with pytest.raises(ParameterError, match="draw a smaller one"):
                along(first, first + count, length, spec)
        return
    start, size = along(first, first + count, length, spec)
    assert size <= 512
    assert size % multiple == 0
    assert start % multiple == 0
    assert start <= first
    assert first + count <= start + size
    if count + 2 * halo + 4 * multiple < 512:
        assert start == 0 or first - start >= halo
        assert start + size >= length or start + size - first - count >= halo


@given(st.integers(0, 1400), st.integers(1, 30), st.sampled_from([1, 8]))
def test_tiles_of_one_size_hold_it_as_well(first: int, count: int, multiple: int) -> None:
    start, size = along(first, first + count, 1500, InputSpec((), tile=64, multiple=multiple))
    assert size == 64
    assert start % multiple == 0
    assert start <= first
    assert first + count <= start + size


def test_the_command_line_prints_bars(
    scene: Path, values: Array, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(classes(tmp_path / "m.onnx", ("B02", "B04"), np.array([[0, 1], [0, 30]]), ("water", "forest")))
    x, y = at(30, 40)
    given = ["explain", model, str(scene), "--point", f"{x},{y}"]
    assert main([*given, "--target", "against=forest,water"]) == 0
    text = capsys.readouterr().out
    assert "forest against water" in text
    assert CREED in text
    assert "land cover" not in CREED  # leaf area is explained as well
    up = values[2, 30, 40] > np.nanmean(values[2])
    assert ("+" if up else "-") * 24 in text
    assert main([*given, "--json"]) == 0
    document = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [row["name"] for row in document["bands"]] == ["B02", "B04"]
    assert main([*given, "-o", str(tmp_path / "x.tif")]) == 2
    assert main(["explain", model, str(scene)]) == 2
    assert main(["explain", model, str(scene), "--point", "here"]) == 2


@pytest.mark.parametrize("point", ["nan,1", "1,inf", "1", "a,b"])
def test_a_point_is_two_numbers(point: str) -> None:
    with pytest.raises(ParameterError, match="give X,Y in the scene's coordinates"):
        coordinates(point)


def test_bands_are_compared_with_the_means_of_the_whole_scene(write_raster: Any, tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    planes = rng.uniform(0.05, 0.3, (4, 300, 400)).astype(np.float32)
    planes[:, :40] *= 2  # where no window of those spread over a large scene lies whole
    scene = write_raster(planes, names=("B02", "B03", "B04", "B08"), scale=1.0, offset=0.0)
    with Job(find_model("lai-s2-10m"), open_scene(scene)) as job:
        found = baseline_of(job)
    np.testing.assert_allclose(found.mean[:4], planes.mean((1, 2), dtype=float), rtol=1e-6)
    np.testing.assert_allclose(found.std[:4], planes.std((1, 2), dtype=float), rtol=1e-5)
    assert (found.std[4:] == 0).all()  # angles are the same everywhere
    assert 3000 < len(found.spectra) <= 4100
