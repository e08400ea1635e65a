"""Explanations side by side: what can be compared, and how far it agrees."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from explain_models import linear, network
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.cli import main
from terraclara.core.errors import Cancelled, ParameterError
from terraclara.core.explain.compare import compare_maps, compare_places, correlations, numbers, variants
from terraclara.core.explain.methods import BY_BAND
from terraclara.core.explain.place import Places
from terraclara.core.explain.reading import Reading
from terraclara.core.explain.recorded import request_of_map
from terraclara.core.mapping import Request, make_map

Array = np.ndarray[Any, Any]
Write = Callable[..., Path]
BANDS = ("B02", "B03", "B04", "B08")
WEIGHTS = {"B03": 2.0, "B04": -3.0, "B08": 5.0}
X, Y = 500405.0, 4799695.0


@pytest.fixture
def scene(write_raster: Write) -> Path:
    values = np.random.default_rng(3).uniform(0.02, 0.5, (4, 70, 90)).astype(np.float32)
    return write_raster(values, names=BANDS, nodata=float("nan"))


def ask(places: Places, method: str) -> Reading:
    return places.point(X, Y, method=method)


def test_methods(scene: Path, tmp_path: Path) -> None:
    request = Request(str(linear(tmp_path / "m.onnx", WEIGHTS)), (str(scene),), "")
    shares: list[float] = []
    wanted = variants(request, "deeplift", ["occlusion", "gradient"], BY_BAND)
    found = compare_places(wanted, ask, progress=shares.append)
    assert found.labels == ("deeplift", "occlusion", "gradient")
    assert found.bands == tuple(WEIGHTS)
    np.testing.assert_allclose(found.relevance[0], found.relevance[1], atol=1e-4)
    np.testing.assert_allclose(found.relevance[2], list(WEIGHTS.values()), rtol=1e-5)
    assert found.correlation[0, 1] == 1
    assert found.ranked == "bands"
    assert (shares[0], shares[-1]) == (0, 1)
    assert json.dumps(found.to_dict(), allow_nan=False)


def test_models_dates_and_maps(scene: Path, write_raster: Write, tmp_path: Path) -> None:
    other = linear(tmp_path / "other.onnx", {"B04": -1.0, "B08": 1.0})
    flat = write_raster(np.full((4, 70, 90), 0.2, np.float32), name="later.tif", names=BANDS, nodata=float("nan"))
    request = Request(str(linear(tmp_path / "m.onnx", WEIGHTS)), (str(scene),), "")
    found = compare_places(variants(request, "deeplift", [str(other)], BY_BAND), ask)
    assert found.labels == ("m", "other")
    assert found.bands == ("B04", "B08")
    assert np.isnan(found.correlation[0, 1])  # two bands come in one order half the time
    assert numbers(found.correlation) == [[1, None], [None, 1]]
    later = compare_places(variants(request, "deeplift", [str(flat)], BY_BAND), ask)
    assert later.labels == ("scene", "later")
    np.testing.assert_allclose(later.relevance[1], 0, atol=1e-6)


def test_a_map_is_compared_where_the_other_is(scene: Path, tmp_path: Path) -> None:
    request = Request(str(linear(tmp_path / "m.onnx", WEIGHTS)), (str(scene),), str(tmp_path / "map.tif"))
    box = f"{X - 100},{Y - 100},{X + 100},{Y + 100}"
    make_map(replace(request, area=box))
    made = str(tmp_path / "map.provenance.json")
    assert request_of_map(Path(made)).area == box
    other = f"{X - 50},{Y - 50},{X + 50},{Y + 50}"
    assert [item.request.area for item in variants(replace(request, area=other), "", [made], BY_BAND)] == [other] * 2


def test_maps_of_a_tile_are_ranked_pixel_by_pixel(scene: Path, tmp_path: Path) -> None:
    request = Request(str(network(tmp_path / "n.onnx", BANDS)), (str(scene),), "")
    with Places.of(request) as places:
        wanted = variants(request, "deeplift", ["gradient_input"], BY_BAND)
        found = compare_places(wanted, ask, (request, places))
        assert found.ranked == "pixels"
        assert 0 < found.correlation[0, 1] <= 1
        bands = compare_places(variants(request, "deeplift", ["occlusion"], BY_BAND), ask, (request, places))
        assert bands.ranked == "bands"  # of whole bands
        with pytest.raises(Cancelled):
            compare_places(wanted, ask, (request, places), cancelled=lambda: True)


@given(st.lists(st.lists(st.integers(-9, 9), min_size=5, max_size=5), min_size=1, max_size=4))
def test_correlations_are_symmetric_and_of_ranks(rows: list[list[int]]) -> None:
    arrays = [np.array(row, float) for row in rows]
    found = correlations(arrays)
    np.testing.assert_array_equal(found, found.T)
    assert (np.diag(found) == 1).all()
    assert (np.abs(found) <= 1 + 1e-12).all()
    np.testing.assert_allclose(correlations([3 * a + 7 for a in arrays]), found, atol=1e-12)


@pytest.mark.parametrize(
    ("others", "words"),
    [
        ([], "two|2 to 4"),
        (["occlusion"] * 4, "2 to 4"),
        (["nothing-at-all"], "no method, model or scene"),
        (["gone.onnx"], "gone.onnx"),
    ],
)
def test_what_cannot_be_compared(others: list[str], words: str, scene: Path, tmp_path: Path) -> None:
    from terraclara.core.errors import TerraClaraError

    request = Request(str(linear(tmp_path / "m.onnx", WEIGHTS)), (str(scene),), "")
    with pytest.raises(TerraClaraError, match=words):
        compare_places(variants(request, "deeplift", others, BY_BAND), ask)


def test_no_band_in_common(scene: Path, tmp_path: Path) -> None:
    request = Request(str(linear(tmp_path / "m.onnx", {"B02": 1.0})), (str(scene),), "")
    other = linear(tmp_path / "o.onnx", {"B08": 1.0})
    with pytest.raises(ParameterError, match="no band in common"):
        compare_places(variants(request, "deeplift", [str(other)], BY_BAND), ask)


def test_the_same_twice_is_told_apart(tmp_path: Path) -> None:
    found = variants(Request("lai-s2-10m", ("a.tif",), ""), "deeplift", ["deeplift"], BY_BAND)
    assert [item.label for item in found] == ["deeplift (1)", "deeplift (2)"]


class TestCommandLine:
    def test_a_place(self, scene: Path, tmp_path: Path, capsys: Any) -> None:
        model = str(linear(tmp_path / "m.onnx", WEIGHTS))
        given = ["explain", model, str(scene), f"--point={X},{Y}", "--compare", "occlusion,gradient"]
        assert main(given) == 0
        text = capsys.readouterr().out
        assert "rank correlations (Spearman) over bands" in text
        assert "occlusion" in text
        assert main([*given, "--json"]) == 0
        last = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert last["event"] == "comparison"
        assert last["labels"] == ["deeplift", "occlusion", "gradient"]

    def test_maps(self, scene: Path, tmp_path: Path, capsys: Any) -> None:
        model, target = str(linear(tmp_path / "m.onnx", WEIGHTS)), tmp_path / "why.tif"
        given = ["explain", model, str(scene), "-o", str(target), "--compare", "occlusion,sensitivity", "--json"]
        assert main(given) == 0
        last = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert last["correlation"][0][1] == pytest.approx(1, abs=1e-3)  # a linear model
        made = [tmp_path / f"why_{name}.tif" for name in ("deeplift", "occlusion", "sensitivity")]
        assert [Path(path) for path in last["files"]] == made
        np.testing.assert_allclose(compare_maps(made), last["correlation"], atol=1e-12)

    def test_a_region(self, scene: Path, tmp_path: Path, capsys: Any) -> None:
        model = str(linear(tmp_path / "m.onnx", WEIGHTS))
        box = f"{X - 100},{Y - 100},{X + 100},{Y + 100}"
        assert main(["explain", model, str(scene), f"--region={box}", "--json"]) == 0
        assert json.loads(capsys.readouterr().out.splitlines()[-1])["pixels"] == 400
        assert main(["explain", model, str(scene), f"--region={box}", f"--point={X},{Y}"]) == 2
        assert main(["explain", model, str(scene)]) == 2


def test_maps_on_other_grids(write_raster: Write) -> None:
    one = write_raster(np.zeros((1, 8, 8), np.float32), name="one.tif", names=("relevance",))
    two = write_raster(np.zeros((1, 8, 9), np.float32), name="two.tif", names=("relevance",))
    with pytest.raises(ParameterError, match="another grid"):
        compare_maps([one, two])
    empty = write_raster(np.full((1, 8, 8), np.nan, np.float32), name="empty.tif", names=("relevance",))
    with pytest.raises(ParameterError, match="in common"):
        compare_maps([one, empty])
