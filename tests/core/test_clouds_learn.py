"""Corrections that a user draws become a new model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from terraclara.core.cli import main
from terraclara.core.clouds import detect
from terraclara.core.clouds.learn import fit_correction, learn
from terraclara.core.errors import AreaError, ModelError, OutputError, ParameterError
from terraclara.core.mapping import Request
from terraclara.core.mapping.bands import largest
from terraclara.core.model import load_model

MODEL = "clouds-4b"
BANDS = ("B02", "B03", "B04", "B08")


def simulated(n: int, temperature: float, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of a model that is wrong by a known temperature and bias, and labels of the truth."""
    rng = np.random.default_rng(4)
    logs = rng.normal(0, 2, (len(bias), n))
    truth = logs / temperature + bias[:, None]
    truth = np.exp(truth - truth.max(axis=0))
    truth /= truth.sum(axis=0)
    labels = (rng.random(n) > np.cumsum(truth, axis=0)).sum(axis=0)
    p = np.exp(logs)
    return p / p.sum(axis=0), labels


def test_a_known_temperature_and_bias_come_back() -> None:
    bias = np.array([0.8, -0.6, 0.3, -0.5])
    p, labels = simulated(200_000, 2.0, bias)
    found = fit_correction(p, labels)
    # Classes count alike in the fit, which moves biases by the logarithm of their shares.
    moved = np.asarray(found.bias) + np.log(np.bincount(labels) / len(labels))
    assert found.temperature == pytest.approx(2.0, rel=0.03)
    assert moved - moved.mean() == pytest.approx(bias - bias.mean(), abs=0.06)
    assert found.log_loss[1] < found.log_loss[0]


def test_a_few_strokes_change_little() -> None:
    p, labels = simulated(12, 1.0, np.zeros(3))
    found = fit_correction(p, labels)
    assert 0.5 < found.temperature < 2
    assert np.abs(found.bias).max() < 1.5
    with pytest.raises(ParameterError, match="draw at least ten"):
        fit_correction(p[:, :5], labels[:5])


@pytest.fixture
def white_ground(write_raster: Callable[..., Path]) -> Path:
    """Bright sand that a network takes for cloud here and there, and a dark field."""
    rng = np.random.default_rng(3)
    plane = np.full((4, 160, 160), 0.08, np.float32)
    plane[3] = 0.35
    plane[:, 40:120, 40:120] = np.array([0.42, 0.5, 0.55, 0.6], np.float32)[:, None, None]
    plane += rng.normal(0, 0.01, plane.shape)
    return write_raster(plane.astype(np.float32), names=BANDS, scale=1.0, offset=0.0)


def draw(path: Path, rows: list[tuple[str, tuple[float, float, float, float]]], epsg: int = 32631) -> Path:
    """Boxes in pixels of ``write_raster``'s default grid, as polygons with a field ``class``."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("strokes", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for name, (c0, r0, c1, r1) in rows:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for c, r in ((c0, r0), (c1, r0), (c1, r1), (c0, r1), (c0, r0)):
            ring.AddPoint_2D(500000 + 10 * c, 4800000 - 10 * r)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(polygon)
        feature.SetField("class", name)
        layer.CreateFeature(feature)
    return path


def test_the_corrected_model_is_a_model_with_its_lineage(white_ground: Path, tmp_path: Path) -> None:
    strokes = draw(tmp_path / "strokes.gpkg", [("clear", (45, 45, 115, 115)), ("clear", (5, 5, 35, 155))])
    request = Request(MODEL, (str(white_ground),), str(tmp_path / "before.tif"))
    before = detect(request)
    target = tmp_path / "mine.onnx"
    found = learn(request, str(strokes), "class", target)
    assert found.pixels == (70 * 70 + 30 * 150) / 4  # the network looks at 20 m
    model = load_model(target)
    parent = load_model(Path(__file__).parents[2] / "resources" / "models" / f"{MODEL}.onnx")
    assert model.card.sources[-1]["sha256"] == parent.sha256
    assert model.card.input.halo == parent.card.input.halo
    assert "that a user corrected" in model.card.calibration
    after = detect(Request(str(target), (str(white_ground),), str(tmp_path / "after.tif")))
    cloudy = [result.statistics["cloud_probability"]["mean"] for result in (before, after)]
    assert cloudy[1] < cloudy[0]
    # What the file computes is the correction of what its parent computes.
    tensor = next(spec.tensor for spec in parent.card.outputs if spec.kind == "class")
    x = np.random.default_rng(0).normal(0, 1, (1, 4, 64, 64)).astype(np.float32)
    old = parent.session("cpu").run({parent.card.input.tensor: x}, [tensor])[tensor]
    new = model.session("cpu").run({model.card.input.tensor: x}, ["correction1.probabilities"])
    flat = old[0].reshape(4, -1)
    assert np.abs(found(flat) - new["correction1.probabilities"][0].reshape(4, -1)).max() < 1e-5
    # A corrected model can be corrected again.
    learn(Request(str(target), (str(white_ground),), ""), str(strokes), "class", tmp_path / "again.onnx")
    again = load_model(tmp_path / "again.onnx")
    assert len(again.card.sources) == len(parent.card.sources) + 2
    assert detect(Request(str(again.path), (str(white_ground),), str(tmp_path / "third.tif"))).path.exists()
    with pytest.raises(OutputError, match="is an input of this run"):
        learn(Request(str(target), (str(white_ground),), ""), str(strokes), "class", target)


def test_sentences(white_ground: Path, tmp_path: Path) -> None:
    request = Request(MODEL, (str(white_ground),), "")
    target = tmp_path / "mine.onnx"
    strokes = draw(tmp_path / "strokes.gpkg", [("cloud", (5, 5, 20, 20))])
    with pytest.raises(AreaError, match="has no field 'kind'; it has class"):
        learn(request, str(strokes), "kind", target)
    with pytest.raises(ParameterError, match="class 'field'; write clear"):
        learn(request, str(draw(tmp_path / "f.gpkg", [("field", (5, 5, 20, 20))])), "class", target)
    with pytest.raises(AreaError, match="does not overlap the scene"):
        learn(request, str(draw(tmp_path / "g.gpkg", [("cloud", (900, 900, 950, 950))])), "class", target)
    with pytest.raises(ModelError, match="no model of clouds"):
        learn(Request("lai-s2-10m", (str(white_ground),), ""), str(strokes), "class", target)
    for name, told in (
        ("strokes.gpkg/a.onnx", "does not exist; create it"),
        (f"{'n' * 300}.onnx", "is too long"),
        ("a.pth", "is not the name of a model; let it end in .onnx"),
    ):
        with pytest.raises(OutputError, match=told):
            learn(request, str(strokes), "class", tmp_path / name)
    assert not target.exists()


def test_command_line(white_ground: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    strokes = draw(tmp_path / "strokes.gpkg", [("clear", (45, 45, 115, 115)), ("Cloud shadow", (5, 5, 35, 155))])
    target = tmp_path / "mine.onnx"
    arguments = ["clouds-learn", str(white_ground), "--corrections", str(strokes), "-o", str(target), "--json"]
    assert main(arguments) == 0
    event = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert event["pixels"] == (70 * 70 + 30 * 150) / 4
    assert target.is_file()
    assert gdal.VSIStatL(str(tmp_path / "mine.tif")) is None


def test_each_pixel_counts_once_and_disputed_ones_do_not(white_ground: Path, tmp_path: Path) -> None:
    request = Request(MODEL, (str(white_ground),), "")
    boxes = [("clear", (5, 5, 35, 155)), ("Clear", (5, 5, 35, 155)), ("cloud", (45, 45, 115, 115))]
    found = learn(request, str(draw(tmp_path / "a.gpkg", boxes)), "class", tmp_path / "a.onnx")
    assert found.pixels == (70 * 70 + 30 * 150) / 4
    notes: list[str] = []
    over = draw(tmp_path / "b.gpkg", [*boxes, ("shadow", (45, 45, 65, 65))])
    found = learn(request, str(over), "class", tmp_path / "b.onnx", note=notes.append)
    assert found.pixels == (70 * 70 - 20 * 20 + 30 * 150) / 4
    assert "100 pixels lie under corrections of two classes and were left out." in notes


def test_classes_that_nobody_told_apart_count_as_one() -> None:
    rng = np.random.default_rng(0)
    p = rng.dirichlet((1, 1, 1, 1), 4000).T
    three = np.stack([p[0], p[1] + p[2], p[3]])
    place = (p.cumsum(axis=0)[[0, 2]] < rng.random(4000)).sum(axis=0)
    labels = np.array([0, 1, 3])[place]
    together = fit_correction(
        p, labels, groups=(0, 1, 1, 3), decisions=(lambda q: np.array([0, 1, 3])[three.argmax(axis=0)], largest)
    )
    assert together.log_loss[0] == pytest.approx(-np.log(three[place, np.arange(4000)]).mean())
    assert together.accuracy[0] == (three.argmax(axis=0) == place).mean()
    # What is right already stays; taken one by one, the class that nobody drew would go.
    assert abs(together.bias[1] - together.bias[2]) < 0.3
    alone = fit_correction(p, labels)
    assert alone.bias[2] < alone.bias[1] - 2


def test_the_accuracy_before_is_that_of_the_models_map(white_ground: Path, tmp_path: Path) -> None:
    boxes = [("clear", (4, 4, 36, 156)), ("cloud", (44, 44, 116, 116))]
    found = learn(
        Request(MODEL, (str(white_ground),), ""), str(draw(tmp_path / "a.gpkg", boxes)), "class", tmp_path / "a.onnx"
    )
    for model, accuracy in ((MODEL, found.accuracy[0]), (str(tmp_path / "a.onnx"), None)):
        made = detect(Request(model, (str(white_ground),), str(tmp_path / "c.tif")))
        classes = gdal.Open(str(made.path)).ReadAsArray()[0]
        right = np.concatenate([(classes[2:78, 2:18] == 0).ravel(), np.isin(classes[22:58, 22:58], (1, 2)).ravel()])
        assert accuracy is None or accuracy == pytest.approx(right.mean(), abs=1e-9)


@pytest.mark.parametrize(
    ("second", "groups"), [("clear", [0, 1, 1, 3]), ("thin cloud", [0, 1, 2, 3]), ("shadow", [0, 1, 1, 3])]
)
def test_clouds_are_one_class_until_thin_ones_are_drawn(
    white_ground: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, second: str, groups: list[int]
) -> None:
    given: list[Any] = []

    def kept(*arguments: Any, **options: Any) -> Any:
        given.append(options["groups"])
        return fit_correction(*arguments, **options)

    monkeypatch.setattr("terraclara.core.clouds.learn.fit_correction", kept)
    strokes = draw(tmp_path / "a.gpkg", [("cloud", (45, 45, 115, 115)), (second, (5, 5, 35, 155))])
    learn(Request(MODEL, (str(white_ground),), ""), str(strokes), "class", tmp_path / "a.onnx")
    assert given == [groups]
