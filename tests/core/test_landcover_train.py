"""From labelled areas to a model of land cover: samples, folds, classifiers, applicability, file and map."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_files import write_labels
from osgeo import ogr
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, BandError, Cancelled, OutputError, ParameterError
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.landcover.applicability import area_of_applicability, share_inside
from terraclara.core.landcover.calibration import EXACT, fit_temperature, tempered
from terraclara.core.landcover.classifiers import fit, importance, log_loss, top_calibration_error
from terraclara.core.landcover.folds import random_folds, spatial_folds
from terraclara.core.landcover.graph import finished
from terraclara.core.landcover.kinds import KINDS, RELATED, kinds_for
from terraclara.core.landcover.legend import legend
from terraclara.core.landcover.process import fit_process
from terraclara.core.landcover.samples import draw_sample
from terraclara.core.landcover.train import Training, train
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model
from terraclara.core.raster.labels import read_labels
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.scene import open_scene

SIDE = 60


@pytest.fixture
def scene(write_raster: Callable[..., Path]) -> Path:
    """Three classes in three strips: reflectance of 0.1, 0.3 and 0.5 in the first band, noise beside."""
    rng = np.random.default_rng(3)
    values = rng.normal(0.2, 0.03, (3, SIDE, SIDE))
    for k in range(3):
        values[0, :, 20 * k : 20 * (k + 1)] = 0.1 + 0.2 * k + rng.normal(0, 0.03, (SIDE, 20))
    return write_raster(values.clip(0.01).astype(np.float32), names=["B02", "B03", "B04"])


STRIPS = [
    (name, (row, 20 * k + 3, 6, 14)) for k, name in enumerate(("water", "grass", "sand")) for row in (2, 14, 26, 38, 50)
]


@pytest.fixture
def labels(scene: Path, tmp_path: Path) -> Path:
    return write_labels(tmp_path / "labels.gpkg", STRIPS, open_scene(scene).grid)


def ask(scene: Path, labels: Path, tmp_path: Path, **options: Any) -> Training:
    settings_of = {"per_class": 200, "kinds": ("logistic",), **options}
    return Training((str(scene),), str(labels), "cover", str(tmp_path / "cover.onnx"), **settings_of)


class TestLabels:
    def test_polygons_and_points_in_any_crs(self, scene: Path, tmp_path: Path) -> None:
        grid = open_scene(scene).grid
        shapes = [("a", (5, 7, 3, 4)), ("b", (9, 11)), (None, (0, 0, 2, 2)), ("  ", (0, 0, 2, 2))]
        for epsg in (32631, 4326):
            found = read_labels(str(write_labels(tmp_path / f"{epsg}.gpkg", shapes, grid, epsg=epsg)), "cover", grid)
            assert [label.value for label in found] == ["a", "b"]
            expected = np.zeros(grid.shape, bool)
            expected[5:8, 7:11] = True
            np.testing.assert_array_equal(found[0].mask(grid.window), expected)
            assert found[1].points == ((9, 11),)
            assert found[1].mask(grid.window).sum() == 1

    def test_whole_numbers_are_written_as_such(self, scene: Path, tmp_path: Path) -> None:
        grid = open_scene(scene).grid
        path = write_labels(tmp_path / "n.gpkg", [("3", (5, 7, 3, 4))], grid, kind=ogr.OFTReal)
        assert [label.value for label in read_labels(str(path), "cover", grid)] == ["3"]
        codes = [("31100001", (5, 7, 3, 4)), ("31100002", (9, 7, 3, 4))]  # as long as codes of nomenclatures are
        path = write_labels(tmp_path / "long.gpkg", codes, grid, kind=ogr.OFTReal)
        assert [label.value for label in read_labels(str(path), "cover", grid)] == ["31100001", "31100002"]

    def test_what_cannot_be_read_says_why(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        grid = open_scene(scene).grid
        with pytest.raises(AreaError, match="no field 'kind'; it has cover"):
            read_labels(str(labels), "kind", grid)
        empty = write_labels(tmp_path / "empty.gpkg", [(None, (1, 1, 2, 2))], grid)
        with pytest.raises(AreaError, match="no polygon or point with a value"):
            read_labels(str(empty), "cover", grid)
        with pytest.raises(AreaError, match="There is no vector file"):
            read_labels(str(tmp_path / "none.gpkg"), "cover", grid)


class TestSample:
    def draw(self, scene: Path, labels: Path, **options: Any) -> Any:
        opened = open_scene(scene)
        with opened.reader([item.band for item in opened.bands]) as reader:
            return draw_sample([reader], str(labels), "cover", **options)

    def test_every_class_and_every_polygon_gives_its_share(self, scene: Path, tmp_path: Path) -> None:
        grid = open_scene(scene).grid
        shapes = [("a", (0, 0, 30, 20)), ("a", (40, 0, 5, 5)), ("b", (0, 40, 40, 20))]
        sample = self.draw(scene, write_labels(tmp_path / "s.gpkg", shapes, grid), per_class=100)
        assert sample.classes == ("a", "b")
        assert np.bincount(sample.labels).tolist() == [100, 100]
        assert np.bincount(sample.groups).tolist() == [75, 25, 100]  # the small one whole, the large one the rest

    def test_values_are_those_of_their_places(self, scene: Path, labels: Path) -> None:
        sample = self.draw(scene, labels, per_class=50)
        with MapFile(scene) as source:
            whole = source.read(source.grid.window)
        rows, cols = sample.positions.astype(int).T
        np.testing.assert_array_equal(sample.values, whole[:, rows, cols].T)

    def test_the_same_seed_draws_the_same(self, scene: Path, labels: Path) -> None:
        one, two = self.draw(scene, labels, per_class=50), self.draw(scene, labels, per_class=50)
        other = self.draw(scene, labels, per_class=50, seed=1)
        assert one.digest() == two.digest() != other.digest()

    def test_tiles_of_the_file_change_nothing(self, write_raster: Callable[..., Path], tmp_path: Path) -> None:
        values = np.random.default_rng(4).uniform(0.1, 0.5, (2, 900, 700)).astype(np.float32)
        strips = write_raster(values, name="strips.tif", names=["B02", "B03"])
        tiles = write_raster(values, name="tiles.tif", names=["B02", "B03"], options=["TILED=YES"])
        shapes = [("a", (100, 90, 600, 300)), ("b", (300, 400, 300, 250)), ("b", (800, 10, 60, 600))]
        drawn = write_labels(tmp_path / "l.gpkg", shapes, open_scene(strips).grid)
        one, other = (self.draw(path, drawn, per_class=100) for path in (strips, tiles))
        assert np.bincount(one.groups).tolist() == [100, 50, 50]
        assert one.digest() == other.digest()

    def test_disputed_pixels_are_nobodys(self, scene: Path, tmp_path: Path) -> None:
        shapes = [("a", (0, 0, 20, 10)), ("b", (0, 5, 20, 10)), ("a", (0, 0, 5, 5))]
        sample = self.draw(scene, write_labels(tmp_path / "d.gpkg", shapes, open_scene(scene).grid))
        assert np.bincount(sample.labels).tolist() == [100, 100]
        assert any(text.startswith("100 pixels lie under labels of two classes") for text in sample.notes)

    def test_names_that_differ_in_case_alone_are_told(self, scene: Path, tmp_path: Path) -> None:
        grid = open_scene(scene).grid
        shapes = [("Forest", (0, 0, 9, 9)), ("forest", (20, 0, 9, 9)), ("field", (40, 0, 9, 9))]
        sample = self.draw(scene, write_labels(tmp_path / "c.gpkg", shapes, grid))
        assert len(sample.classes) == 3
        assert [text.split(" differ")[0] for text in sample.notes] == ["The classes Forest and forest"]

    def test_pixels_without_data_are_left_out(self, write_raster: Callable[..., Path], tmp_path: Path) -> None:
        values = np.full((1, 20, 20), 0.2, np.float32)
        values[:, :, :4] = np.nan
        path = write_raster(values, names=["B02"])
        shapes = [("a", (0, 0, 10, 10)), ("b", (10, 10, 5, 5))]
        sample = self.draw(path, write_labels(tmp_path / "n.gpkg", shapes, open_scene(path).grid))
        assert np.bincount(sample.labels).tolist() == [60, 25]
        assert any(text.startswith("40 labelled pixels hold no data") for text in sample.notes)

    def test_classes_outside_the_scene(self, scene: Path, tmp_path: Path) -> None:
        grid = open_scene(scene).grid
        away = [("a", (500, 500, 10, 10)), ("b", (600, 600, 10, 10))]
        with pytest.raises(AreaError, match="No label lies on a pixel with data"):
            self.draw(scene, write_labels(tmp_path / "o.gpkg", away, grid))
        with pytest.raises(ParameterError, match="Only the class 'c'"):
            self.draw(scene, write_labels(tmp_path / "p.gpkg", [*away, ("c", (0, 0, 10, 10))], grid))


class TestFolds:
    @given(st.integers(0, 10_000), st.integers(2, 8))
    @settings(max_examples=40)
    def test_neighbors_stay_together(self, seed: int, folds: int) -> None:
        rng = np.random.default_rng(seed)
        polygons = int(rng.integers(12, 40))
        middles = rng.uniform(0, 1000, (polygons, 2))
        classes = np.arange(polygons) % 3
        groups = np.repeat(np.arange(polygons), 12)
        positions = middles[groups] + rng.normal(0, 3, (len(groups), 2))
        labels = classes[groups]
        found = spatial_folds(positions, groups, labels, folds, seed=seed)
        assert set(np.unique(found)) <= set(range(folds))
        counts = np.bincount(classes)
        for polygon in range(polygons):
            if counts[classes[polygon]] >= folds:
                assert len(np.unique(found[groups == polygon])) == 1
        for fold in np.unique(found):
            assert len(np.unique(labels[found != fold])) == 3  # no fold holds all of a class

    @given(st.integers(0, 10_000))
    @settings(max_examples=20)
    def test_random_folds_hold_each_class_alike(self, seed: int) -> None:
        labels = np.random.default_rng(seed).integers(0, 4, 200)
        found = random_folds(labels, 5, seed=seed)
        for label in range(4):
            counts = np.bincount(found[labels == label], minlength=5)
            assert counts.max() - counts.min() <= 1

    def test_clustered_labels_are_judged_by_other_places(self) -> None:
        """Every place has its own color and its own class: what neighbors tell helps nowhere else."""
        rng = np.random.default_rng(0)
        places = rng.uniform(0, 1000, (60, 2))
        groups = np.repeat(np.arange(60), 20)
        labels = rng.integers(0, 2, 60)[groups]
        values = (rng.normal(0, 1, (60, 3))[groups] + rng.normal(0, 0.05, (1200, 3))).astype(np.float32)
        accuracies = []
        for folds in (
            spatial_folds(places[groups], groups, labels),
            random_folds(labels),
        ):
            right = 0
            for fold in np.unique(folds):
                held = folds == fold
                fitted = fit("forest", values[~held], labels[~held], {}, threads=1)
                right += int((fitted.probabilities(values[held]).argmax(1) == labels[held]).sum())
            accuracies.append(right / len(labels))
        assert accuracies[0] < 0.65
        assert accuracies[1] > 0.98

    @pytest.mark.parametrize("reach", [3.0, 30.0])
    def test_held_out_pixels_lie_as_far_away_as_the_maps(self, reach: float) -> None:
        """Labels in clusters: a map beside them is judged by neighbors, a map far from them by other clusters."""
        rng = np.random.default_rng(1)
        middles = rng.uniform(0, 1000, (12, 2))
        boxes = (middles[:, None] + rng.normal(0, 12, (12, 8, 2))).reshape(-1, 2)
        positions = np.repeat(boxes, 9, axis=0) + np.tile(np.mgrid[0:3, 0:3].reshape(2, -1).T, (96, 1))
        groups, labels = np.repeat(np.arange(96), 9), np.repeat(np.arange(96) % 3, 9)
        mapped = boxes + rng.normal(0, reach, boxes.shape)
        far = rng.uniform(0, 1000, (400, 2))

        def apart(folds: Any) -> float:
            gaps = [
                np.linalg.norm(positions[folds == k][:, None] - positions[folds != k], axis=2).min(1) for k in range(5)
            ]
            return float(np.mean(np.concatenate(gaps)))

        near = apart(spatial_folds(positions, groups, labels, mapped=mapped))
        away = apart(spatial_folds(positions, groups, labels, mapped=far))
        assert near < 25 < 60 < away


class TestProbabilities:
    def test_temperature_of_known_sharpness(self) -> None:
        rng = np.random.default_rng(1)
        truth = tempered(rng.dirichlet(np.ones(4), 20000), 1.0)
        labels = (rng.random((20000, 1)) > truth.cumsum(1)).sum(1).clip(max=3)
        sharpened = tempered(truth, 0.5)
        assert fit_temperature(sharpened, labels) == pytest.approx(2.0, rel=0.05)
        assert top_calibration_error(truth, labels) < 0.02 < 0.1 < top_calibration_error(sharpened, labels)

    def test_importance_finds_the_band_that_counts(self) -> None:
        rng = np.random.default_rng(2)
        values = rng.normal(0, 1, (600, 4)).astype(np.float32)
        labels = (values[:, 2] > 0).astype(int)
        found = importance(fit("logistic", values, labels, {"C": 1.0}), values, labels)
        assert found.argmax() == 2
        assert found[2] > 20 * np.delete(found, 2).max()

    def test_log_loss_of_a_coin(self) -> None:
        assert log_loss(np.full((10, 2), 0.5), np.arange(10) % 2) == pytest.approx(np.log(2))


class TestApplicability:
    def test_inside_and_outside(self) -> None:
        rng = np.random.default_rng(5)
        values = rng.normal(0, 1, (800, 2))
        folds = rng.integers(0, 5, 800)
        domain = area_of_applicability(values, folds, np.ones(2))
        assert domain.outside(values).mean() < 0.05
        assert domain.outside(rng.normal(0, 1, (500, 2))).mean() < 0.1
        assert domain.outside(np.array([[6.0, 0.0], [0.0, -6.0], [9.0, 9.0]])).all()

    def test_the_graph_flags_what_the_domain_does(self) -> None:
        """Raw numbers far from zero, in float32: nothing but what lies on the limit itself may differ."""
        import onnxruntime

        rng = np.random.default_rng(11)
        values = (9000 + rng.normal(0, 40, (2000, 4))).astype(np.float32)
        labels = (values[:, 0] > 9000).astype(int)
        domain = area_of_applicability(values, rng.integers(0, 5, 2000), np.ones(4))
        network, _ = finished(fit("logistic", values, labels, {"C": 1.0}).graph(), 1.0, domain)
        spread = (9000 + rng.normal(0, 100, (5000, 4))).astype(np.float32)
        (flags,) = onnxruntime.InferenceSession(network).run(["flag"], {"spectra": spread})
        differs = (flags == 2) != domain.outside(spread)
        assert np.abs(domain.score(spread[differs]) - 1).max(initial=0) < 1e-3
        assert set(np.unique(flags)) == {0, 2}

    def test_the_share_inside_is_of_pixels_beside_those_of_other_places(self) -> None:
        rng = np.random.default_rng(6)
        values = rng.normal(0, 1, (300, 2))
        folds = np.arange(300) % 5
        values[:6] += np.array([30.0, 0.0])  # one place of strange pixels, alike among themselves
        folds[:6] = 0
        domain = area_of_applicability(values, folds, np.ones(2))
        assert (domain.score(values) <= 1).all()  # each is one of the references
        assert share_inside(values, folds, np.ones(2)) < 0.98

    def test_a_band_without_importance_may_differ_more(self) -> None:
        rng = np.random.default_rng(6)
        values = rng.normal(0, 1, (800, 2))
        domain = area_of_applicability(values, rng.integers(0, 5, 800), np.array([1.0, 0.0]))
        score = domain.score(np.array([[4.0, 0.0], [0.0, 4.0]]))
        assert score[0] > 10 * score[1]

    def test_errors_outside_are_twice_those_inside(self) -> None:
        """The rule learned holds where pixels like the training's are, and turns around beyond."""
        rng = np.random.default_rng(7)
        values = rng.uniform(0, 1, (1000, 2)).astype(np.float32)
        labels = (values[:, 0] > 0.5).astype(int)
        domain = area_of_applicability(values, rng.integers(0, 5, 1000), np.array([1.0, 0.3]))
        fitted = fit("forest", values, labels, {}, threads=1)
        everywhere = rng.uniform(0, 3, (4000, 2)).astype(np.float32)
        truth = (np.abs(everywhere[:, 0]) % 1 > 0.5).astype(int)
        wrong = fitted.probabilities(everywhere).argmax(1) != truth
        outside = domain.outside(everywhere)
        assert 0.05 < outside.mean() < 0.95
        assert wrong[outside].mean() > 2 * max(wrong[~outside].mean(), 0.01)


def exact(kind: str) -> float:
    """What the network of a kind may differ from its classifier."""
    return EXACT if kind in ("gp", "gp-large", RELATED) else 1e-5


class TestNetworks:
    @pytest.mark.parametrize("kind", KINDS)
    def test_two_classes_and_a_class_of_few(self, kind: str) -> None:
        import onnxruntime

        rng = np.random.default_rng(9)
        values = rng.normal(0, 1, (200, 3)).astype(np.float32)
        for labels in ((values[:, 0] > 0).astype(int), np.arange(200) // 196 + 2 * (np.arange(200) < 60)):
            fitted = fit(kind, values, labels, KINDS[kind].settings[0])
            session = onnxruntime.InferenceSession(fitted.graph().SerializeToString())
            (found,) = session.run(["probabilities"], {"spectra": values})
            np.testing.assert_allclose(found, fitted.probabilities(values), atol=exact(kind))
            np.testing.assert_allclose(found.sum(1), 1, atol=1e-5)

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("classes", [2, 3])
    def test_small_probabilities_are_exact_too(self, kind: str, classes: int) -> None:
        """A temperature above 1 makes small probabilities large, and their errors with them."""
        rng = np.random.default_rng(0)
        labels = rng.integers(0, classes, 400)
        values = (rng.normal(0, 0.3, (400, 6)) + labels[:, None]).astype(np.float32)
        fitted = fit(kind, values, labels, KINDS[kind].settings[-1])
        (found,) = graph_outputs(fitted.graph().SerializeToString(), ["probabilities"], values)
        for temperature in (0.5, 1.0, 3.0):
            wanted = tempered(fitted.probabilities(values), temperature)
            np.testing.assert_allclose(tempered(found.astype(np.float64), temperature), wanted, atol=exact(kind))

    @pytest.mark.parametrize("kind", ["boosting", "forest"])
    @pytest.mark.parametrize("classes", [2, 4])
    def test_trees_at_their_thresholds(self, kind: str, classes: int) -> None:
        """Values that are thresholds themselves, and their neighbors in float32, take the branch that they took."""
        import onnxruntime

        rng = np.random.default_rng(8)
        values = rng.integers(0, 50, (2000, 3)).astype(np.float32) / np.float32(7)
        fitted = fit(kind, values, rng.integers(0, classes, 2000), {})
        edges = np.concatenate([values, np.nextafter(values, np.float32(9)), np.nextafter(values, np.float32(-9))])
        halves = (np.roll(values, 1, axis=0) + values) / 2
        session = onnxruntime.InferenceSession(fitted.graph().SerializeToString())
        rows = np.concatenate([edges, halves])
        (found,) = session.run(["probabilities"], {"spectra": rows})
        np.testing.assert_allclose(found, fitted.probabilities(rows), atol=exact(kind))


class TestTraining:
    @pytest.mark.parametrize("kind", kinds_for("bands", 1))
    def test_the_network_equals_its_classifier(self, scene: Path, labels: Path, tmp_path: Path, kind: str) -> None:
        result = train(ask(scene, labels, tmp_path, kinds=(kind,), per_class=60, folds=2))
        assert result.card.compiled["largest_probability_error"] <= exact(kind)
        assert result.card.metrics["accuracy"] > 0.95
        assert len(result.trials) == len(KINDS[kind].settings)
        losses = [trial.log_loss for trial in result.trials]
        assert losses == sorted(losses)

    def test_the_map(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        result = train(ask(scene, labels, tmp_path))
        made = make_map(Request(str(result.path), (str(scene),), str(tmp_path / "map.tif")))
        with MapFile(made.path) as source:
            assert source.bands == ["class", "probability", "uncertainty", "flag"]
            values = source.read(source.grid.window)
        names = {item.value: item.name for item in result.card.output("class").classes}
        for k, name in enumerate(("water", "grass", "sand")):
            mine = values[0, :, 20 * k : 20 * (k + 1)]
            assert np.mean([names[int(v)] == name for v in mine.ravel()]) > 0.97
        assert values[1].min() > 1 / 3
        assert (values[3] == 2).mean() < 0.06

    def test_a_process_parts_its_uncertainty(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        """What more samples would take away is large far from the sample; both parts together are the whole."""
        result = train(ask(scene, labels, tmp_path, kinds=("gp",), per_class=60, folds=2))
        names = ("uncertainty", "data_uncertainty", "model_uncertainty", "flag")
        made = make_map(Request(str(result.path), (str(scene),), str(tmp_path / "parts.tif"), outputs=names))
        with MapFile(made.path) as source:
            total, data, model, flag = source.read(source.grid.window)
        np.testing.assert_allclose(data + model, total, atol=2e-5)
        assert min(data.min(), model.min()) >= 0
        assert model[flag == 2].mean() > 2 * model[flag == 0].mean()

    def test_where_a_process_is_sure_calibration_does_not_speak_for_the_model(self) -> None:
        """Entropies of 1e-20 are rounding, and calibration may leave .1 there: more samples would not take it away."""
        rng = np.random.default_rng(0)
        y = np.arange(300) % 3
        x = (3 * np.eye(3)[y] + 0.3 * rng.normal(size=(300, 3))).astype(np.float32)
        domain = area_of_applicability(x, np.arange(300) % 5, np.ones(3))
        graph = fit_process(x, y, centers=60).graph()
        (own,) = graph_outputs(graph.SerializeToString(), ("total_entropy",), x)
        content, parts = finished(graph, 3.0, domain)
        p, data, model = graph_outputs(content, ("calibrated", *parts), x)
        total = -(p * np.log(p)).sum(1) / np.log(3)
        sure = own[:, 0] < 1e-9
        assert sure.sum() > 20
        assert total[sure].max() > 0.01
        np.testing.assert_allclose(data[sure, 0], total[sure], rtol=1e-2)
        np.testing.assert_allclose((data + model)[:, 0], total, atol=2e-5)

    def test_strangers_are_flagged(
        self, scene: Path, labels: Path, tmp_path: Path, write_raster: Callable[..., Path]
    ) -> None:
        result = train(ask(scene, labels, tmp_path))
        strange = write_raster(np.full((3, 8, 8), 0.9, np.float32), names=["B02", "B03", "B04"], epsg=32631)
        made = make_map(Request(str(result.path), (str(strange),), str(tmp_path / "strange.tif")))
        with MapFile(made.path) as source:
            assert (source.read(source.grid.window, 4) == 2).all()

    def test_the_card_tells_what_was_done(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        result = train(ask(scene, labels, tmp_path, kinds=("logistic", "forest"), colors={"water": "#0000ff"}))
        card = find_model(str(result.path)).card
        assert card == result.card
        assert card.domain["sample_sha256"] == result.sample.digest()
        assert card.domain["pixels"] == {"grass": 200, "sand": 200, "water": 200}
        assert max(card.domain["importance"], key=card.domain["importance"].get) == "B02"
        assert [item.name for item in card.output("class").classes] == ["grass", "sand", "water"]
        assert card.output("class").classes[2].color == "#0000ff"
        assert set(card.metrics["producers_accuracy"]) == {"grass", "sand", "water"}
        assert len(card.metrics["compared"]) == 4
        assert [band.name for band in card.input.bands] == ["B02", "B03", "B04"]

    def test_the_same_training_gives_the_same_bytes(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        first = train(ask(scene, labels, tmp_path, kinds=("forest",))).path.read_bytes()
        assert train(ask(scene, labels, tmp_path, kinds=("forest",))).path.read_bytes() == first

    def test_numbers_that_are_no_reflectance(self, write_raster: Callable[..., Path], tmp_path: Path) -> None:
        rng = np.random.default_rng(0)
        values = rng.integers(0, 60, (2, 40, 40)).astype(np.uint8)
        values[0, :, 20:] += 120
        path = write_raster(values, names=["one", "two"])
        shapes = [(n, (r, c, 6, 8)) for n, c in (("a", 2), ("b", 28)) for r in (2, 10, 18, 26, 33)]
        drawn = write_labels(tmp_path / "raw.gpkg", shapes, open_scene(path).grid)
        notes: list[str] = []
        result = train(ask(path, drawn, tmp_path), note=notes.append)
        assert result.card.input.values == "raw"
        assert notes[0].startswith("The scene's numbers are no reflectance")
        made = make_map(Request(str(result.path), (str(path),), str(tmp_path / "raw.tif")))
        with MapFile(made.path) as source:
            found = source.read(source.grid.window, 1)
        assert (found[:, :20] == 1).mean() > 0.99
        assert (found[:, 20:] == 2).mean() > 0.99

    def test_bad_input(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        def refused(error: type[Exception], text: str, **options: Any) -> None:
            with pytest.raises(error, match=text):
                train(ask(scene, labels, tmp_path, **options))
            assert not (tmp_path / "cover.onnx").exists()

        refused(ParameterError, "no classifier 'magic'; choose one of gp, forest", kinds=("magic",))
        refused(ParameterError, "No classifier is chosen", kinds=())
        refused(ParameterError, "1 folds are not possible", folds=1)
        refused(ParameterError, "seed of -1 is not possible", seed=-1)
        refused(ParameterError, "-3 threads cannot be", threads=-3)
        refused(ParameterError, "3 pixels a class are not possible", per_class=3)
        refused(ParameterError, "folds need at least", per_class=15, folds=20)
        refused(BandError, "no band B99; it has B02, B03, B04", use=("B99",))
        with pytest.raises(OutputError):
            train(Training((str(scene),), str(labels), "cover", str(labels), kinds=("logistic",)))
        assert labels.is_file()
        with pytest.raises(OutputError, match=r"not the name of a model; let it end in \.onnx"):
            train(Training((str(scene),), str(labels), "cover", str(tmp_path / "m.txt"), kinds=("logistic",)))

    def test_cancelled_at_every_stage(self, scene: Path, labels: Path, tmp_path: Path) -> None:
        for stage in range(1, 40, 3):
            asked = [0]

            def cancelled(stage: int = stage, asked: list[int] = asked) -> bool:
                asked[0] += 1
                return asked[0] >= stage

            try:
                train(ask(scene, labels, tmp_path), cancelled=cancelled)
            except Cancelled:
                assert not list(tmp_path.glob("*.onnx"))
                continue
            break
        assert stage > 3


class TestLegend:
    def test_numbers_are_their_own_values(self) -> None:
        assert [item.value for item in legend(("3", "10"), {})] == [3, 10]
        assert [item.value for item in legend(("1", "01"), {})] == [1, 2]

    @given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=15, unique=True))
    def test_values_and_colors_are_each_ones_own(self, names: list[str]) -> None:
        found = legend(names, {})
        assert len({item.value for item in found}) == len(found)
        assert len({item.color for item in found}) == len(found)


def test_command_line(scene: Path, labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = tmp_path / "m.onnx"
    arguments = ["train", str(scene), "--labels", str(labels), "--field", "cover", "-o", str(model)]
    options = ["--model", "logistic,svm", "--per-class", "100", "--colors", "water=#0000ff,wood=#00ff00"]
    assert main([*arguments, *options]) == 0
    told, noted = capsys.readouterr()
    assert noted.count("its color colors nothing") == 1
    assert "No class of the labels is called 'wood'" in noted
    assert "Logistic regression, C 1" in told
    assert "Support vector machine, C 10" in told
    assert main([*arguments, *options, "--json"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["event"] == "result"
    assert len(last["trials"]) == 5
    assert main([*arguments, "--colors", "water"]) == 2
    assert "write CLASS=#RRGGBB" in capsys.readouterr().err


def test_real_landsat_5_polygons(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "landsat5_amazon"
    training = Training(
        (str(folder / "landsat5_tm_dn.tif"),),
        str(folder / "training_polygons.geojson"),
        "class",
        str(tmp_path / "amazon.onnx"),
        per_class=500,
    )
    result = train(training)
    assert result.card.metrics["accuracy"] > 0.98
    # Each beside those of other places; beside themselves all would be inside.
    assert 0.9 < result.card.metrics["training_pixels_inside_the_area_of_applicability"] < 0.97
