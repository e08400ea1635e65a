"""Maps of classes cleaned and outlined: the class band alone changes, and the polygons are the map's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from cloud_model import brightness_model
from osgeo import gdal, ogr
from scipy import ndimage
from terraclara.core.bands import SENTINEL2
from terraclara.core.cli import main
from terraclara.core.errors import Cancelled, ModelError, OutputError, ParameterError
from terraclara.core.mapping import Request, make, make_map, rewrite
from terraclara.core.mapping.statistics import valid_share
from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, load_model, save_model
from terraclara.core.raster import regions as strips
from terraclara.core.raster.generalize import majority
from terraclara.core.raster.mapfile import MapFile

VALUES = (7, 300, 20, 1000)
HOLE = (slice(0, 12), slice(0, 9))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A segmentation network of four classes, whose values no byte holds."""
    path = brightness_model(tmp_path / "bare.onnx", card=False)
    classes = tuple(ClassSpec(value, f"class {value}", "#112233") for value in VALUES)
    outputs = (
        OutputSpec("probability", "probability", "p"),
        OutputSpec("class", "class", "p", classes=classes),
        OutputSpec("entropy", "entropy", "p"),
        OutputSpec("p_7", "probability", "p", channel=0, default=False),
    )
    card = Card("four", input=InputSpec((SENTINEL2.band("B04"),), layout="image"), outputs=outputs)
    return save_model(path.read_bytes(), card, tmp_path / "four.onnx")


@pytest.fixture
def scene(write_raster: Callable[..., Path]) -> Path:
    """Blobs of all four classes with specks and a corner without data, pixels of 10 m."""
    rng = np.random.default_rng(8)
    smooth = ndimage.gaussian_filter(rng.normal(0, 1, (90, 70)), 5)
    plane = np.array([0.02, 0.15, 0.4, 0.7])[np.digitize(smooth, np.quantile(smooth, [0.2, 0.5, 0.8]))]
    plane = np.where(rng.random(plane.shape) < 0.05, rng.choice([0.02, 0.15, 0.4, 0.7], plane.shape), plane)
    plane = plane + rng.normal(0, 0.02, plane.shape).clip(-0.015, 0.05)
    plane[HOLE] = -9
    return write_raster(plane[None].astype(np.float32), names=("B04",), scale=1.0, offset=0.0, nodata=-9)


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Strips of few rows and small blocks, so that what crosses them is met."""
    monkeypatch.setattr(strips, "_STRIP_PIXELS", 70 * 4)
    monkeypatch.setattr(make, "BLOCK", (64, 64))
    monkeypatch.setattr(rewrite, "BLOCK", (64, 64))


def bands(path: Path) -> np.ndarray:
    with MapFile(path) as source:
        return source.read(source.grid.window)


def ask(model: Path, scene: Path, target: Path, **options: Any) -> Request:
    return Request(str(model), (str(scene),), str(target), **options)


def sizes(classes: np.ndarray) -> list[int]:
    found = []
    for value in np.unique(classes[np.isfinite(classes)]):
        labels, _ = ndimage.label(classes == value)
        found += np.bincount(labels.ravel())[1:].tolist()
    return found


def hidden(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir() if item.name.startswith("."))


class TestCleanUp:
    @pytest.mark.parametrize(
        "options", [{"majority": 5}, {"sieve": 9}, {"smallest_m2": 900.0}, {"majority": 3, "sieve": 9}]
    )
    def test_the_classes_change_and_nothing_else(
        self, model: Path, scene: Path, tmp_path: Path, options: dict[str, Any]
    ) -> None:
        raw = bands(make_map(ask(model, scene, tmp_path / "raw.tif")).path)
        shares: list[float] = []
        made = make_map(ask(model, scene, tmp_path / "clean.tif", **options), progress=shares.append)
        assert shares == sorted(shares)
        assert shares[-2:] == pytest.approx([1, 1], abs=0.01)
        found = bands(made.path)
        assert found[[0, 2]].tobytes() == raw[[0, 2]].tobytes()
        assert np.array_equal(np.isnan(found[1]), np.isnan(raw[1]))
        assert np.isnan(found[1][HOLE]).all()
        changed = (found[1] != raw[1]) & np.isfinite(raw[1])
        assert 0.02 < changed.mean() < 0.3
        share = changed.sum() / np.isfinite(raw[1]).sum()
        assert any(f"changed the class of {share:.1%} of the pixels" in text for text in made.notes)
        if "majority" not in options:
            assert min(sizes(raw[1])) == 1
        if "majority" not in options or "sieve" in options:
            assert min(sizes(found[1])) >= 9
        counts = made.statistics["class"]["counts"]
        assert {int(v): n for v, n in counts.items()} == {v: int((found[1] == v).sum()) for v in sorted(VALUES)}
        with MapFile(made.path) as source:
            assert source.items[1]["class_1000"] == "class 1000"
            assert source.metadata["TERRACLARA_MODEL"] == "four"
        assert hidden(tmp_path) == []

    def test_shares_are_of_the_area(self, model: Path, scene: Path, tmp_path: Path) -> None:
        with MapFile(scene) as source:
            x, step, _, y, _, _ = source.grid.transform
        area = f"{x},{y - 40 * step},{x + 50 * step},{y}"
        for options in ({}, {"sieve": 9}):
            figures = make_map(ask(model, scene, tmp_path / "m.tif", area=area, **options)).statistics["class"]
            assert figures["inside"] == 2000
            assert valid_share(figures) == figures["valid"] / 2000
        assert "inside" not in make_map(ask(model, scene, tmp_path / "m.tif")).statistics["class"]

    def test_majority_over_strips_is_majority_of_the_whole(self, model: Path, scene: Path, tmp_path: Path) -> None:
        raw = bands(make_map(ask(model, scene, tmp_path / "raw.tif")).path)[1]
        found = bands(make_map(ask(model, scene, tmp_path / "clean.tif", majority=7)).path)[1]
        codes = np.where(np.isfinite(raw), np.searchsorted(sorted(VALUES), np.nan_to_num(raw)) + 1, 0)
        whole = majority(codes.astype(np.uint8), 7)
        assert np.array_equal(found, np.array([np.nan, *sorted(VALUES)])[whole], equal_nan=True)

    def test_again_byte_for_byte(self, model: Path, scene: Path, tmp_path: Path) -> None:
        first, second = tmp_path / "first.tif", tmp_path / "second.tif"
        arguments = ["run", str(model), str(scene), "-o", str(first), "--majority", "3", "--sieve", "6"]
        assert main([*arguments, "--polygons", str(tmp_path / "first.shp")]) == 0
        assert main(["rerun", str(tmp_path / "first.provenance.json"), "-o", str(second)]) == 0
        assert first.read_bytes() == second.read_bytes()
        assert (tmp_path / "second.shp").read_bytes() == (tmp_path / "first.shp").read_bytes()
        record = json.loads((tmp_path / "second.provenance.json").read_text())
        assert record["request"]["sieve"] == 6

    def test_cancelled_while_it_cleans(
        self, model: Path, scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shares: list[float] = []
        request = ask(model, scene, tmp_path / "m.tif", sieve=9)
        with pytest.raises(Cancelled, match="kept beside the target"):
            make_map(request, progress=shares.append, cancelled=lambda: bool(shares) and shares[-1] >= 0.84)
        assert not (tmp_path / "m.tif").exists()
        with monkeypatch.context() as patch:
            patch.setattr(make, "map_scene", None)  # what was mapped is not mapped again
            made = make_map(request)
        other = make_map(ask(model, scene, tmp_path / "n.tif", sieve=9))
        assert made.path.read_bytes() == other.path.read_bytes()
        assert hidden(tmp_path) == []

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            ({"majority": 4}, "squares of 4 pixels is not possible; give an odd number"),
            ({"majority": -3}, "squares of -3 pixels is not possible"),
            ({"sieve": -1}, "sieve of -1 is not possible"),
            ({"smallest_m2": float("nan")}, "smallest area of nan is not possible"),
            ({"sieve": 5, "smallest_m2": 500.0}, "give one of them"),
            ({"sieve": 5, "outputs": ("entropy",)}, "no band of classes"),
            ({"polygons": "p.gpkg", "outputs": ("entropy",)}, "no band of classes"),
        ],
    )
    def test_what_cannot_be(
        self, model: Path, scene: Path, tmp_path: Path, options: dict[str, Any], sentence: str
    ) -> None:
        with pytest.raises(ParameterError, match=sentence):
            make_map(ask(model, scene, tmp_path / "m.tif", **options))
        assert hidden(tmp_path) == []

    @pytest.mark.parametrize(("factor", "whole"), [(1.0, False), (0.0, True)])
    def test_classes_of_a_network_without_a_card(self, scene: Path, tmp_path: Path, factor: float, whole: bool) -> None:
        """Such classes have no names; and what a file calls classes may be none."""
        node = onnx.helper.make_node("Mul", ["x", "factor"], ["class"])
        graph = onnx.helper.make_graph(
            [node],
            "any",
            [onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["n", 1])],
            [onnx.helper.make_tensor_value_info("class", onnx.TensorProto.FLOAT, ["n", 1])],
            [onnx.numpy_helper.from_array(np.array(factor, np.float32), "factor")],
        )
        proto = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
        path = tmp_path / "any.onnx"
        onnx.save(proto, str(path))
        request = ask(path, scene, tmp_path / "m.tif", majority=3, polygons=str(tmp_path / "p.gpkg"))
        if not whole:
            with pytest.raises(ModelError, match="holds values such as 0"):
                make_map(request)
            return
        made = make_map(request)
        source = ogr.Open(str(tmp_path / "p.gpkg"))
        (feature,) = source.GetLayer()
        assert (feature.GetField("value"), feature.GetField("class")) == (0, "0")
        assert feature.GetField("area_m2") == 100.0 * np.isfinite(bands(made.path)[0]).sum()

    def test_square_meters_need_a_crs(self, model: Path, write_raster: Callable[..., Path], tmp_path: Path) -> None:
        path = write_raster(np.full((1, 20, 20), 0.2, np.float32), names=("B04",), scale=1.0, offset=0.0, epsg=0)
        with pytest.raises(ParameterError, match="no CRS, so square meters"):
            make_map(ask(model, path, tmp_path / "m.tif", smallest_m2=500.0))
        assert make_map(ask(model, path, tmp_path / "m.tif", sieve=5)).path.exists()

    def test_a_model_without_classes(self, scene: Path, tmp_path: Path) -> None:
        lai = str(Path(__file__).parents[2] / "resources/models/sl2p-v3.0-lai.onnx")
        assert not any(spec.kind == "class" for spec in load_model(Path(lai)).card.outputs)
        assert main(["run", lai, str(scene), "-o", str(tmp_path / "m.tif"), "--sieve", "5"]) == 2


class TestPolygons:
    @pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".shp"])
    def test_each_is_a_patch_of_the_map(self, model: Path, scene: Path, tmp_path: Path, ending: str) -> None:
        path = tmp_path / f"classes{ending}"
        made = make_map(ask(model, scene, tmp_path / "m.tif", sieve=9, polygons=str(path)))
        assert path in made.files
        probability, classes, entropy = bands(made.path)
        expected = []
        for value in VALUES:
            labels, count = ndimage.label(classes == value)
            for k in range(1, count + 1):
                mine = labels == k
                expected.append((value, 100.0 * mine.sum(), probability[mine].mean(), entropy[mine].mean()))
        source = ogr.Open(str(path))
        layer = source.GetLayer()
        found = []
        for feature in layer:
            assert feature.GetField("class") == f"class {feature.GetField('value')}"
            assert feature.GetField("area_ha") == pytest.approx(feature.GetField("area_m2") / 1e4)
            found.append(tuple(feature.GetField(name) for name in ("value", "area_m2", "confidence", "entropy")))
            if ending != ".geojson":
                assert feature.GetGeometryRef().GetArea() == pytest.approx(feature.GetField("area_m2"))
        assert np.array(sorted(found)) == pytest.approx(np.array(sorted(expected)), rel=1e-4)
        geographic = bool(layer.GetSpatialRef().IsGeographic())
        assert geographic == (ending == ".geojson")
        source = layer = None
        parts = {item.suffix for item in tmp_path.glob("classes.*")}
        assert parts == ({".shp", ".shx", ".dbf", ".prj", ".cpg"} if ending == ".shp" else {ending})
        assert hidden(tmp_path) == []

    def test_without_probabilities_and_without_cleaning(self, model: Path, scene: Path, tmp_path: Path) -> None:
        path = tmp_path / "p.gpkg"
        make_map(ask(model, scene, tmp_path / "m.tif", outputs=("p_7", "class"), polygons=str(path)))
        source = gdal.OpenEx(str(path))
        layer = source.GetLayer(0)
        names = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
        assert names == ["value", "class", "area_m2", "area_ha"]
        assert layer.GetFeatureCount() == len(sizes(bands(tmp_path / "m.tif")[1]))

    def test_cancelled_while_it_outlines(self, model: Path, scene: Path, tmp_path: Path) -> None:
        shares: list[float] = []
        path = tmp_path / "p.gpkg"
        request = ask(model, scene, tmp_path / "m.tif", polygons=str(path))
        with pytest.raises(Cancelled, match=r"map m\.tif is complete; its polygons were not written"):
            make_map(request, progress=shares.append, cancelled=lambda: bool(shares) and shares[-1] > 0.9)
        assert (tmp_path / "m.tif").exists()
        assert not path.exists()
        assert hidden(tmp_path) == []
        assert shares == sorted(shares)

    def test_names_that_cannot_be(self, model: Path, scene: Path, tmp_path: Path) -> None:
        with pytest.raises(OutputError, match=r"no?t? the name of a GeoPackage, GeoJSON or Shapefile"):
            make_map(ask(model, scene, tmp_path / "m.tif", polygons=str(tmp_path / "p.kml")))
        area = tmp_path / "area.gpkg"
        make_map(ask(model, scene, tmp_path / "m.tif", polygons=str(area)))
        with pytest.raises(OutputError, match="is an input of this run"):
            make_map(ask(model, scene, tmp_path / "m.tif", area=str(area), polygons=str(area)))

    def test_a_shapefile_made_again_keeps_no_old_index(self, model: Path, scene: Path, tmp_path: Path) -> None:
        path = tmp_path / "p.shp"
        (tmp_path / "p.qix").write_bytes(b"old")
        make_map(ask(model, scene, tmp_path / "m.tif", polygons=str(path)))
        assert not (tmp_path / "p.qix").exists()
