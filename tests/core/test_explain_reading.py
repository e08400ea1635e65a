"""What stands beside the bars: groups of bands, the waterfall, dates, the usual range, context, uncertainty."""

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
from terraclara.core.bands import Band
from terraclara.core.errors import Cancelled, ModelError
from terraclara.core.explain.coalitions import shapley_of_all
from terraclara.core.explain.context import context, within
from terraclara.core.explain.explainer import _Program
from terraclara.core.explain.gp_variance import PARTS, gp_std_shapley
from terraclara.core.explain.place import Places
from terraclara.core.explain.strip import strip
from terraclara.core.explain.usual import KEY, Usual, among, range_of, training_range, usual
from terraclara.core.explain.waterfall import waterfall
from terraclara.core.gp.import_arrays import load_arrays
from terraclara.core.gp.kernels import Linear, rbf
from terraclara.core.model import Card, InputSpec, find_model, load_model
from terraclara.core.raster.scene import open_scene

Array = np.ndarray[Any, Any]
Write = Callable[..., Path]
BANDS = ("B02", "B03", "B04", "B08")
WEIGHTS = {"B03": 2.0, "B04": -3.0, "B08": 5.0}
LEFT, TOP, SIZE = 500000.0, 4800000.0, 10.0


def at(row: int, col: int) -> tuple[float, float]:
    return LEFT + SIZE * (col + 0.5), TOP - SIZE * (row + 0.5)


@pytest.fixture
def values() -> Array:
    """Green and red go together; near infrared has its own way."""
    rng = np.random.default_rng(3)
    found = rng.uniform(0.02, 0.5, (4, 70, 90))
    found[2] = found[1] + 0.02 * rng.standard_normal(found[1].shape)
    return np.clip(found, 0.01, 0.6).astype(np.float32)


@pytest.fixture
def scene(write_raster: Write, values: Array) -> Path:
    return write_raster(values, names=BANDS, nodata=float("nan"))


class TestGroups:
    def test_bands_that_go_together_are_explained_as_one(self, scene: Path, values: Array, tmp_path: Path) -> None:
        with Places(load_model(linear(tmp_path / "m.onnx", WEIGHTS)), open_scene(str(scene))) as places:
            found = places.point(*at(30, 40))
        (group,) = found.groups
        assert [found.bands[k] for k in group.bands] == ["B03", "B04"]
        assert group.way == "Shapley"
        assert group.relevance == pytest.approx(found.relevance[0] + found.relevance[1], abs=1e-4)
        assert json.dumps(found.to_dict(), allow_nan=False)

    def test_of_a_region_they_are_those_of_all_its_pixels(self, scene: Path, values: Array, tmp_path: Path) -> None:
        area = f"{LEFT + 100},{TOP - 600},{LEFT + 500},{TOP - 100}"
        with Places(load_model(linear(tmp_path / "m.onnx", WEIGHTS)), open_scene(str(scene))) as places:
            found = places.region(area)
        assert found.pixels == 2000
        (group,) = found.groups
        assert group.way == "Shapley"
        assert group.relevance == pytest.approx(found.relevance[0] + found.relevance[1], abs=1e-4)

    @pytest.mark.parametrize(("method", "way"), [("deeplift", "sum"), ("occlusion", "occlusion"), ("gradient", "")])
    def test_of_images(self, method: str, way: str, scene: Path, tmp_path: Path) -> None:
        with Places(load_model(network(tmp_path / "n.onnx", BANDS)), open_scene(str(scene))) as places:
            found = places.point(*at(30, 40), "class=cloud", method)
            again = places.point(*at(30, 40), "class=cloud", method, True)
        (group,) = found.groups
        assert (group.way, group.relevance is None) == (way, way == "")
        if way == "sum":
            assert group.relevance == pytest.approx(found.relevance[1] + found.relevance[2])
            assert again.groups[0].way == "occlusion"

    @given(st.lists(st.integers(0, 9), unique=True, max_size=8))
    def test_only_bands_that_are_kept_stand_in_groups(self, kept: list[int]) -> None:
        groups = [(0, 3, 4), (1, 2), (5,), (6, 7, 8, 9)]
        found = among(groups, kept)
        named = [tuple(kept[k] for k in group) for group in found]
        assert all(len(group) > 1 and any(set(group) <= set(whole) for whole in groups) for group in named)
        assert len({k for group in found for k in group}) == sum(map(len, found))


class TestWaterfall:
    @given(st.lists(st.floats(-5, 5), min_size=1, max_size=30), st.floats(-5, 5), st.floats(-3, 3))
    def test_each_step_starts_where_the_one_before_ended(self, gave: list[float], base: float, gap: float) -> None:
        value = base + sum(gave) + gap
        found = waterfall([f"b{k}" for k in range(len(gave))], np.array(gave), base, value)
        assert len(found) <= 10 + 3
        assert (found[0].kind, found[-1].kind) == ("baseline", "value")
        assert found[-1].end == value
        between = found[1:-1]
        assert between[0].start == base
        assert all(one.end == other.start for one, other in zip(between, between[1:]))
        assert between[-1].end == pytest.approx(value, abs=1e-4)
        assert sum(step.count for step in found if step.kind in ("band", "others")) == len(gave)
        own = [abs(step.change) for step in found if step.kind == "band"]
        assert all(one >= other - 1e-9 for one, other in zip(own, own[1:]))
        if abs(gap) > 1e-3:
            assert any(step.kind == "remainder" and step.change == pytest.approx(gap, abs=1e-6) for step in found)

    def test_none_where_bands_are_no_parts_of_a_change(self, scene: Path, tmp_path: Path) -> None:
        with Places(load_model(linear(tmp_path / "m.onnx", WEIGHTS)), open_scene(str(scene))) as places:
            assert places.point(*at(30, 40)).waterfall[-1].kind == "value"
            for method in ("gradient", "occlusion"):
                assert not places.point(*at(30, 40), method=method).waterfall


class TestStrip:
    def test_rows_are_bands_and_columns_dates(self) -> None:
        spec = InputSpec((Band("B04"), Band("B08")), dates=3)
        named = [Band(f"2020-0{date}-01 {name}") for date in (1, 2, 3) for name in ("B04", "B08")]
        found = strip(spec, named, np.arange(6.0), [0, 1, 2, 3, 5])
        assert found is not None
        assert found.bands == ("B04", "B08")
        assert found.dates == ("2020-01-01", "2020-02-01", "2020-03-01")
        np.testing.assert_array_equal(found.values, [[0, 2, np.nan], [1, 3, 5]])
        assert found.limit == 5
        assert found.to_dict()["relevance"][0] == [0, 2, None]
        unnamed = strip(spec, [Band("x")] * 6, np.zeros(6), range(6))
        assert unnamed is not None
        assert (unnamed.dates, unnamed.limit) == (("1", "2", "3"), 0)

    def test_one_date_has_none(self) -> None:
        assert strip(InputSpec((Band("B04"),)), [Band("B04")], np.zeros(1), [0]) is None


class TestUsual:
    def test_of_the_training_where_the_model_knows_it(self, scene: Path, tmp_path: Path) -> None:
        with Places(find_model("lai-s2-10m"), open_scene(str(scene))) as places:
            found = places.point(*at(30, 40))
        told = training_range(find_model("lai-s2-10m").card, 7)
        assert told is not None
        assert found.usual.source == "training"
        np.testing.assert_array_equal(found.usual.low, told[0][:4])
        with Places(load_model(linear(tmp_path / "m.onnx", WEIGHTS)), open_scene(str(scene))) as places:
            found = places.point(*at(30, 40))
        assert found.usual.source == "scene"
        assert all(found.usual.low < found.usual.high)

    def test_centers_are_no_sample_of_the_training(self, scene: Path, tmp_path: Path) -> None:
        """They were chosen far apart: what a card says of the spectra themselves counts before them."""
        process = load_arrays(find_model("lai-s2-10m").path.with_suffix(".npz"))[0]
        centers = process.centers * process.x_std + process.x_mean
        told = np.load(Path(__file__).parent / "data" / "retrieval_simulated.npz")
        columns = [[str(name).split(".")[-1] for name in told["bands"]].index(band) for band in BANDS]
        rows = told["reflectance"][:, columns]
        with Places(find_model("lai-s2-10m"), open_scene(str(scene))) as places:
            model, spec = places.model, places.job.model.card.input
            without = {key: value for key, value in model.card.domain.items() if key != KEY}
            kept, known = (
                usual(replace(model, card=replace(model.card, domain=domain)), spec, places.baseline)
                for domain in (without, model.card.domain)
            )
        assert (kept.source, known.source, kept.grouped_by, known.grouped_by) == ("kept", *["training"] * 3)
        np.testing.assert_allclose(kept.low, np.percentile(centers, 5, axis=0))
        for found, least, most in ((kept, 0.96, 1), (known, 0.88, 0.92)):
            inside = ((rows >= found.low[:4]) & (rows <= found.high[:4])).mean(0)
            assert ((inside > least) & (inside <= most)).all(), found.source

    def test_bands_outside_are_marked(self, write_raster: Write, values: Array, tmp_path: Path) -> None:
        values[3, 30, 40] = 0.59
        path = write_raster(values, name="odd.tif", names=BANDS, nodata=float("nan"))
        with Places(load_model(linear(tmp_path / "m.onnx", WEIGHTS)), open_scene(str(path))) as places:
            odd = places.point(*at(30, 40)).to_dict()["bands"]
        assert odd[2]["outside"]
        assert odd[2]["usual"][1] < 0.59

    def test_rounding_is_not_outside(self) -> None:
        known = Usual(np.array([0.1, 0.0]), np.array([0.2, 0.0]), "scene", (), "scene")
        assert known.outside(np.array([0.2 + 1e-8, 0.0])).tolist() == [False, False]
        assert known.outside(np.array([0.21, 1e-3])).tolist() == [True, True]

    @pytest.mark.parametrize(
        "told", [None, "0 1", [[0, 0]], [[1, 1], [0, 2]], [[0, 0], [1, float("nan")]], [[0], [1, 2]], {"low": [0, 0]}]
    )
    def test_cards_of_strangers(self, told: Any) -> None:
        assert training_range(Card(name="m", domain={KEY: told}), 2) is None

    def test_what_training_writes_is_read_back(self) -> None:
        rows = np.random.default_rng(0).normal(size=(500, 3))
        found = training_range(Card(name="m", domain={KEY: range_of(rows)}), 3)
        np.testing.assert_allclose(found, np.percentile(rows, (5, 95), axis=0), rtol=1e-4)


class TestContext:
    @given(st.integers(0, 5), st.integers(0, 2**31))
    def test_near_is_so_many_rows_and_columns_away(self, distance: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        inside = rng.random((9, 12)) < 0.05
        there = np.argwhere(inside)
        every = np.stack(np.indices(inside.shape), -1)
        apart = [np.abs(every - spot).max(-1) for spot in there]
        wanted = np.min(apart, axis=0) <= distance if apart else np.zeros_like(inside)
        np.testing.assert_array_equal(within(inside, distance), wanted)

    def test_of_a_network_that_looks_five_pixels_far(self, scene: Path, tmp_path: Path) -> None:
        with Places(load_model(network(tmp_path / "n.onnx", BANDS)), open_scene(str(scene))) as places:
            found = places.point(*at(33, 47), "class=cloud")
            assert places.point(*at(33, 47), "class=cloud", "occlusion").reach == ()
        shares = dict(found.reach)
        assert 0 < shares[0] < shares[2] < shares[5] == pytest.approx(1)
        assert found.context == 0
        assert context(()) is None


class TestUncertainty:
    @pytest.mark.parametrize("part", PARTS)
    def test_shares_are_those_of_all_coalitions(self, part: str) -> None:
        process = load_arrays(find_model("lai-s2-10m").path.with_suffix(".npz"))[0]
        rng = np.random.default_rng(1)
        X = process.x_mean + process.x_std * rng.uniform(-1.5, 1.5, (5, 7))
        found, base = gp_std_shapley(process, X, process.x_mean, part)
        present = (np.arange(1 << 7)[:, None] >> np.arange(7) & 1).astype(bool)
        rows = np.where(present[:, None], X, process.x_mean).reshape(-1, 7)
        std = getattr(process.predict(rows), part).reshape(len(present), -1)
        wanted = shapley_of_all(std**2, 7) / (std[-1] + std[0])[:, None]
        np.testing.assert_allclose(found, wanted, atol=1e-7)
        np.testing.assert_allclose(found.sum(1), std[-1] - std[0], atol=1e-7)
        assert base == pytest.approx(std[0, 0])

    def test_a_sum_of_kernels_and_one_without_a_closed_form(self) -> None:
        rng = np.random.default_rng(2)
        X = rng.uniform(size=(30, 3))
        base = load_arrays(find_model("lai-s2-10m").path.with_suffix(".npz"))[0]
        both = rbf(3, variance=0.6, lengthscale=0.7) + rbf(3, variance=0.3, lengthscale=2.0)
        K = both(X, X) + 0.1 * np.eye(30)
        root = np.linalg.inv(np.linalg.cholesky(K)).T
        made = replace(base, kernel=both, centers=X, weights=np.ones(30), root=root, x_mean=np.zeros(3),
                       x_std=np.ones(3), noise=replace(base.noise, kernel=None))  # fmt: skip
        found, start = gp_std_shapley(made, X[:4] + 0.3, X.mean(0), "std_model")
        np.testing.assert_allclose(found.sum(1), made.predict(X[:4] + 0.3).std_model - start, atol=1e-9)
        odd = replace(made, kernel=both + Linear(np.ones(3), 1.0))
        with pytest.raises(ModelError, match="group_shapley"):
            gp_std_shapley(odd, X[:1], X.mean(0))

    def test_at_a_place(self, scene: Path) -> None:
        with Places(find_model("lai-s2-10m"), open_scene(str(scene))) as places:
            found = places.point(*at(30, 40), "output=std", "exact_shapley", True)
            assert found.baseline_value is not None
            assert found.value - found.baseline_value == pytest.approx(found.relevance.sum(), abs=5e-3)
            assert any("variance" in text for text in found.notes)
            lights = {item.name: item.light for item in found.verdicts}
            assert lights["completeness"] == "green"
            area = f"{LEFT + 100},{TOP - 600},{LEFT + 600},{TOP - 100}"
            assert places.region(area, "output=std", "exact_shapley").pixels <= 64


def test_a_user_may_stop(scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shares: list[float] = []
    with Places(load_model(network(tmp_path / "n.onnx", BANDS)), open_scene(str(scene))) as places:
        places.point(*at(33, 47), "class=cloud", check=True, progress=shares.append)
        assert shares == sorted(shares)
        assert (shares[0], shares[-1]) == (0, 1)
        assert len(shares) > 4
        runs = ran = last = 0
        network_run = _Program._asked

        def counted(*given: Any) -> Any:
            nonlocal ran
            ran += 1
            return network_run(*given)

        monkeypatch.setattr(_Program, "_asked", counted)

        def cancelled() -> bool:
            nonlocal runs
            runs += 1
            return runs > last

        for last in range(6):
            runs = ran = 0
            with pytest.raises(Cancelled):
                places.point(*at(33, 47), "class=cloud", check=True, cancelled=cancelled)
            assert ran == last  # the network is not run again after it
            assert last < runs <= last + 2  # each of two threads is told once
        assert places.point(*at(33, 47), "class=cloud").value == pytest.approx(
            places.point(*at(33, 47), "class=cloud").value)  # fmt: skip
