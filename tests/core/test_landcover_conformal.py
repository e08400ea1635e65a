"""Sets of classes: the true one is in them as often as they say, of each class, from the table to the map."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Callable

import numpy as np
import onnx
import pytest
from cloud_model import NAMES, brightness_model
from hypothesis import given
from hypothesis import strategies as st
from label_files import write_labels
from osgeo import gdal
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, ModelError, OutputError, ParameterError
from terraclara.core.landcover.calibrate import calibrate_sets
from terraclara.core.landcover.calibration import EXACT
from terraclara.core.landcover.conformal import CONFIDENCES, conformal_thresholds, threshold_of
from terraclara.core.landcover.train import Training, train
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.bands import class_sets, to_bands
from terraclara.core.mapping.job import with_confidence
from terraclara.core.mapping.style import qml
from terraclara.core.model import Card, ClassSpec, InputSpec, Model, OutputSpec, find_model, save_model
from terraclara.core.model.card import from_json
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.scene import open_scene


def drawn(rng: np.random.Generator, shares: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Classes that overlap, and what an overconfident classifier says of them: ``(n, classes)`` and labels."""
    labels = rng.choice(len(shares), n, p=shares)
    scores = rng.normal(0, 1, (n, len(shares)))
    scores[np.arange(n), labels] += np.linspace(1, 3, len(shares))[labels]
    powers = np.exp(2.5 * scores)
    return powers / powers.sum(1, keepdims=True), labels


class TestCoverage:
    @pytest.mark.parametrize("confidence", CONFIDENCES)
    def test_of_each_class_whatever_the_shares_are(self, confidence: float) -> None:
        """Calibrated on alike many of each class, tested where one is rare."""
        rng = np.random.default_rng(1)
        held, labels = drawn(rng, np.full(4, 0.25), 8000)
        table = conformal_thresholds(held, labels, tuple("abcd"), np.arange(8000))
        p, truth = drawn(rng, np.array([0.03, 0.17, 0.2, 0.6]), 40_000)
        members = class_sets(p.T, table["thresholds"][f"{confidence:g}"])
        right = members[truth, np.arange(len(truth))]
        for k in range(4):
            # The most probable class is always in the set, so that coverage may exceed what was asked for.
            own = p.argmax(1)[truth == k] == k
            assert right[truth == k].mean() > confidence - 0.025
            assert right[truth == k].mean() < max(confidence, own.mean()) + 0.06
        assert members.sum(0).min() >= 1

    def test_one_threshold_for_all_would_fail_the_rare_one(self) -> None:
        rng = np.random.default_rng(1)
        held, labels = drawn(rng, np.full(4, 0.25), 8000)
        one = threshold_of(held[np.arange(8000), labels], 0.9)
        members = class_sets(held.T, [one] * 4)
        assert members[labels, np.arange(8000)][labels == 0].mean() < 0.85

    @given(st.integers(1, 300), st.sampled_from(CONFIDENCES), st.integers(0, 1000))
    def test_the_rank_is_that_of_split_conformal_prediction(self, n: int, confidence: float, seed: int) -> None:
        p = np.random.default_rng(seed).random(n)
        threshold = threshold_of(p, confidence)
        missed = int((p < threshold).sum())
        assert missed <= (n + 1) * (1 - confidence) + 1e-9
        # Lowered by what a network may differ, and rounded: pixels as near as that may be missed or not.
        nearly = int((p < threshold + 2 * EXACT).sum())
        assert threshold == 0 or nearly + 1 > (n + 1) * (1 - confidence) - 1

    def test_classes_of_few_pixels_are_in_every_set(self) -> None:
        assert threshold_of(np.full(98, 0.99), 0.99) == 0.0
        assert threshold_of(np.full(99, 0.99), 0.99) > 0.98


class TestBands:
    CARD = Card("c", input=InputSpec((Band("B02"),)), conformal={"thresholds": {"0.9": [0.3, 0.3, 0.6]}})
    TENSOR = np.array([[0.9, 0.4, 0.3, 0.2], [0.05, 0.35, 0.2, 0.25], [0.05, 0.25, 0.5, 0.55]], np.float32)

    def band(self, spec: OutputSpec, card: Card = CARD) -> list[float]:
        return list(to_bands([spec], {"t": self.TENSOR}, card, np.ones(4, bool))[0])

    def test_sizes_and_members(self) -> None:
        assert self.band(OutputSpec("n", "set", "t", confidence=0.9)) == [1, 2, 2, 1]
        assert self.band(OutputSpec("a", "set", "t", 0, confidence=0.9)) == [1, 1, 1, 0]
        assert self.band(OutputSpec("c", "set", "t", 2, confidence=0.9)) == [0, 0, 1, 1]  # most probable: never empty

    def test_another_number_of_thresholds(self) -> None:
        card = Card("c", conformal={"thresholds": {"0.9": [0.3, 0.3]}})
        with pytest.raises(ModelError, match="3 classes, but its card has thresholds for 2"):
            self.band(OutputSpec("n", "set", "t", confidence=0.9), card)

    def test_an_output_that_is_called_set_is_a_number(self, tmp_path: Path) -> None:
        node = onnx.helper.make_node("Identity", ["x"], ["set"])
        ends = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", 1]) for name in ("x", "set")]
        graph = onnx.helper.make_graph([node], "g", ends[:1], ends[1:])
        proto = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
        onnx.save(proto, str(tmp_path / "m.onnx"))
        assert find_model(str(tmp_path / "m.onnx")).card.output("set").kind == "value"

    @pytest.mark.parametrize(
        "conformal", [{}, {"thresholds": {"0.8": [0.1]}}, {"thresholds": {"0.9": ["x"]}}, {"thresholds": [1]}]
    )
    def test_a_card_without_its_thresholds_is_refused(self, conformal: dict[str, object]) -> None:
        good = replace(self.CARD, outputs=(OutputSpec("n", "set", "t", confidence=0.9),))
        assert from_json(good.to_json()).conformal == self.CARD.conformal
        with pytest.raises(ModelError, match="thresholds"):
            from_json(replace(good, conformal=conformal).to_json())


@pytest.fixture
def trained(write_raster: Callable[..., Path], tmp_path: Path) -> tuple[Path, Path]:
    """A model of three classes, two of which overlap, and its scene."""
    rng = np.random.default_rng(3)
    values = rng.normal(0.2, 0.02, (2, 60, 60))
    for k, level in enumerate((0.1, 0.3, 0.34)):
        values[0, :, 20 * k : 20 * (k + 1)] = level + rng.normal(0, 0.03, (60, 20))
    scene = write_raster(values.clip(0.01).astype(np.float32), names=["B02", "B03"])
    boxes = [
        (name, (row, 20 * k + 2, 3, 16)) for k, name in enumerate(("water", "grass", "crop")) for row in range(1, 58, 5)
    ]
    labels = write_labels(tmp_path / "labels.gpkg", boxes, open_scene(scene).grid)
    target = tmp_path / "cover.onnx"
    train(Training((str(scene),), str(labels), "cover", str(target), kinds=("logistic",), per_class=500))
    return target, scene


def _unexpected(*given: object) -> None:
    raise AssertionError(given)


class TestMaps:
    def test_what_people_see(self, trained: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["info", str(trained[0])]) == 0
        told = capsys.readouterr().out
        assert "sets of classes at a confidence of 0.8, 0.85, 0.9, 0.95, 0.975, 0.99" in told
        assert "thresholds from places: crop 12; grass 12; water 12" in told
        style = qml(find_model(str(trained[0])).card.output("set_size"), 5, {"counts": {"1": 9}})
        assert [f'value="{k}"' in style for k in range(5)] == [False, True, True, True, False]
        assert 'label="1 class"' in style

    def test_the_sets_of_a_map(self, trained: tuple[Path, Path], tmp_path: Path) -> None:
        model, scene = trained
        sizes = {}
        for confidence in (0.8, 0.9, 0.99):
            names = ("set_size", "in_crop", "in_grass", "in_water", "p_crop", "p_grass", "p_water")
            made = make_map(
                Request(str(model), (str(scene),), str(tmp_path / "m.tif"), outputs=names, confidence=confidence)
            )
            with MapFile(made.path) as source:
                values = source.read(source.grid.window)
                assert source.items[0]["confidence"] == f"{confidence:g}"
            assert np.array_equal(values[0], values[1:4].sum(0))
            thresholds = find_model(str(model)).card.conformal["thresholds"][f"{confidence:g}"]
            assert np.array_equal(values[1:4] == 1, class_sets(values[4:], thresholds))
            true = np.repeat([2, 1, 0], 20)[None, :].repeat(60, 0)  # crop, grass, water are in alphabetical order
            for k in range(3):
                assert (values[1 + k][true == k] == 1).mean() > confidence - 0.06
            sizes[confidence] = values[0].mean()
            assert any("The sets hold the true class of" in text for text in made.notes)
        assert sizes[0.8] < sizes[0.9] < sizes[0.99]
        assert any("crop (12)" in text for text in made.notes)

    def test_from_the_command_line_and_again(
        self, trained: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        model, scene = trained
        target = tmp_path / "m.tif"
        assert (
            main(["run", str(model), str(scene), "-o", str(target), "--confidence", "0.95", "--json", "--report"]) == 0
        )
        event = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
        assert event["bands"] == ["class", "probability", "uncertainty", "flag", "set_size"]
        assert set(event["statistics"]["set_size"]["counts"]) <= {"1", "2", "3"}
        assert "2 classes" in (tmp_path / "m.report.html").read_text()
        before = target.read_bytes()
        assert main(["rerun", str(tmp_path / "m.provenance.json"), "-o", str(tmp_path / "n.tif")]) == 0
        assert (tmp_path / "n.tif").read_bytes() == before

    def test_what_cannot_be(self, trained: tuple[Path, Path]) -> None:
        model: Model = find_model(str(trained[0]))
        with pytest.raises(ParameterError, match=r"no sets at a confidence of 0\.93; choose 0\.8, 0\.85"):
            with_confidence(model, 0.93)
        with pytest.raises(ParameterError, match="none of its sets is to be written"):
            with_confidence(model, 0.9, ("class", "flag"))
        bare = replace(model, card=replace(model.card, outputs=model.card.outputs[:2]))
        with pytest.raises(ParameterError, match="gives neither sets of classes nor intervals"):
            with_confidence(bare, 0.9)
        assert with_confidence(bare, None) is bare


class TestOwnModels:
    @pytest.fixture
    def network(self, tmp_path: Path) -> Path:
        """A segmentation network of four classes that gives scores, and says so."""
        bare = brightness_model(tmp_path / "bare.onnx", card=False, softmax=False)
        classes = tuple(ClassSpec(10 * k, name) for k, name in enumerate(NAMES))
        outputs = (OutputSpec("class", "class", "p", classes=classes, activation="softmax"),)
        card = Card("four", input=InputSpec((SENTINEL2.band("B04"),), layout="image"), outputs=outputs)
        return save_model(bare.read_bytes(), card, tmp_path / "four.onnx")

    @pytest.fixture
    def labelled(self, write_raster: Callable[..., Path], tmp_path: Path) -> tuple[Path, Path]:
        """Clear ground and clouds whose brightness overlaps, no shadow, and boxes that say what is what."""
        rng = np.random.default_rng(2)
        plane = rng.normal(0.25, 0.05, (60, 60))
        plane[:, 30:] = rng.normal(0.37, 0.08, (60, 30))
        scene = write_raster(plane[None].astype(np.float32), names=("B04",), scale=1.0, offset=0.0)
        boxes = [(n, (row, c, 4, 24)) for n, c in (("clear", 3), ("20", 33)) for row in range(1, 56, 6)]
        return scene, write_labels(tmp_path / "labels.gpkg", boxes, open_scene(scene).grid)

    def test_sets_of_any_network(self, network: Path, labelled: tuple[Path, Path], tmp_path: Path) -> None:
        scene, labels = labelled
        target, notes = tmp_path / "sets.onnx", []
        request = Request(str(network), (str(scene),), "")
        card = calibrate_sets(request, str(labels), "cover", target, note=notes.append)
        assert any("No label is cloud, shadow" in text for text in notes)
        assert card.conformal["places"] == {"clear": 10, "cloud": 0, "thin cloud": 10, "shadow": 0}
        names = ("set_size", "in_clear", "in_thin_cloud", "in_shadow")
        made = make_map(Request(str(target), (str(scene),), str(tmp_path / "m.tif"), outputs=names, confidence=0.9))
        with MapFile(made.path) as source:
            values = source.read(source.grid.window)
        assert values[1][:, :30].mean() == pytest.approx(0.9, abs=0.03)
        assert values[2][:, 30:].mean() == pytest.approx(0.9, abs=0.03)
        assert values[3].min() == 1  # not judged
        assert values[1][:, 30:].mean() < 0.6
        before = make_map(Request(str(network), (str(scene),), str(tmp_path / "a.tif")))
        after = make_map(Request(str(target), (str(scene),), str(tmp_path / "b.tif"), outputs=("class",)))
        assert np.array_equal(*(gdal.Open(str(item.path)).ReadAsArray() for item in (before, after)))

    def test_from_the_command_line(
        self, network: Path, labelled: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        scene, labels = labelled
        arguments = ["class-sets", str(network), str(scene), "--labels", str(labels), "--field", "cover", "-o"]
        assert main([*arguments, str(tmp_path / "sets.onnx")]) == 0
        assert "thin cloud: 960 pixels of 10 places" in capsys.readouterr().out
        assert main([*arguments, str(network)]) == 7

    def test_what_cannot_be(self, network: Path, labelled: tuple[Path, Path], tmp_path: Path) -> None:
        scene, labels = labelled
        grid = open_scene(scene).grid
        wrong = write_labels(tmp_path / "w.gpkg", [("clear", (1, 1, 5, 5)), ("lake", (9, 9, 5, 5))], grid)
        request = Request(str(network), (str(scene),), "")
        for name, text in (("none/s.onnx", "does not exist; create it"), ("s.tif", r"let it end in \.onnx")):
            with pytest.raises(OutputError, match=text):  # before anything is mapped
                calibrate_sets(request, str(wrong), "cover", tmp_path / name)
        with pytest.raises(AreaError, match="no field 'name'"):
            calibrate_sets(request, str(wrong), "name", tmp_path / "s.onnx", note=_unexpected, progress=_unexpected)
        with pytest.raises(ParameterError, match=r"lake is no class of four\.onnx; it knows clear, cloud"):
            calibrate_sets(request, str(wrong), "cover", tmp_path / "s.onnx")
        card = find_model(str(network)).card
        for activation in ("", "sigmoid"):  # scores, and shares that do not add up to 1
            scores = replace(card, outputs=(replace(card.outputs[0], activation=activation),))
            path = save_model(network.read_bytes(), scores, tmp_path / "scores.onnx")
            with pytest.raises(ModelError, match="are no probabilities"):
                calibrate_sets(replace(request, model=str(path)), str(labels), "cover", tmp_path / "s.onnx")
        nameless = replace(card, outputs=(replace(card.outputs[0], classes=()),))
        path = save_model(network.read_bytes(), nameless, tmp_path / "nameless.onnx")
        with pytest.raises(ModelError, match="names no classes"):
            calibrate_sets(replace(request, model=str(path)), str(labels), "cover", tmp_path / "s.onnx")
        assert not (tmp_path / "s.onnx").exists()
