"""Two dates: what became what against brute force, the probability of change, and what users do wrong."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal, ogr
from terraclara.core.cli import main
from terraclara.core.errors import BandError, Cancelled, GridError, OutputError, ParameterError, SceneError
from terraclara.core.landcover.change import NO_PAIR, map_change, map_change_probability
from terraclara.core.landcover.classmap import NOTHING
from terraclara.core.landcover.classmap import ClassMap as Opened
from terraclara.core.landcover.design import draw_design

WriteRaster = Callable[..., Path]
ReadRaster = Callable[[Path], np.ndarray]


def two_dates(write_raster: WriteRaster, seed: int = 0, side: int = 60, **options: Any) -> tuple[Path, Path]:
    rng = np.random.default_rng(seed)
    before = rng.choice([0, 1, 2, 3], (1, side, side)).astype(np.uint8)
    after = np.where(rng.random(before.shape) < 0.2, rng.choice([0, 1, 2, 5], before.shape), before).astype(np.uint8)
    first = write_raster(before, name="first.tif", nodata=0, **options)
    return first, write_raster(after, name="second.tif", nodata=0, **options)


def probabilities(write_raster: WriteRaster, name: str, values: np.ndarray, **options: Any) -> Path:
    return write_raster(values.astype(np.float32), name=name, **options)


class TestFromTo:
    def test_by_brute_force(
        self, write_raster: WriteRaster, read_raster: ReadRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("terraclara.core.landcover.classmap.BLOCK", (16, 32))
        first, second = two_dates(write_raster)
        result = map_change(first, second, tmp_path / "c.tif")
        before, after = read_raster(first)[0], read_raster(second)[0]
        assert result.classes == (1, 2, 3, 5)
        for i, a in enumerate(result.classes):
            for k, b in enumerate(result.classes):
                count = ((before == a) & (after == b)).sum()
                assert result.pixels[i, k] == count
                assert result.areas[i, k] == pytest.approx(count * 100)
        both = (before > 0) & (after > 0)
        assert result.changed == pytest.approx((before != after)[both].mean())
        assert np.array_equal(read_raster(result.path)[0], np.where(both, before * 100 + after, NO_PAIR))
        halves = ((before > 0) ^ (after > 0)).sum()
        assert result.notes == (f"{halves} pixels with a class on one date only were left out.",)
        rows = list(csv.reader((tmp_path / "c.csv").open()))
        assert [[float(cell) for cell in row[1:]] for row in rows[1:]] == result.areas.tolist()
        assert json.loads((tmp_path / "c.json").read_text())["pixels"] == result.pixels.tolist()
        assert not list(tmp_path.glob(".*"))

    def test_classes_of_one_name_are_one_whatever_their_numbers(
        self, write_raster: WriteRaster, read_raster: ReadRaster, tmp_path: Path
    ) -> None:
        # As two models make them that were trained apart: the second knows no field but burnt ground.
        one, two = {1: "field", 2: "forest", 3: "water"}, {1: "burnt", 2: "Forest", 3: "urban", 4: "water"}
        before = np.array([[[1, 2, 2, 3, 0, 3, 2]]], np.uint8)
        after = np.array([[[1, 2, 3, 4, 4, 0, 1]]], np.uint8)
        paths = []
        for name, values, names in (("a.tif", before, one), ("b.tif", after, two)):
            paths.append(write_raster(values, name=name, nodata=0))
            dataset = gdal.Open(str(paths[-1]), gdal.GA_Update)
            dataset.GetRasterBand(1).SetMetadata({f"class_{value}": text for value, text in names.items()})
            dataset = None
        result = map_change(*paths, tmp_path / "c.tif")
        table = {
            (a, b): int(result.pixels[i, k])
            for i, a in enumerate(result.names)
            for k, b in enumerate(result.names)
            if result.pixels[i, k]
        }
        assert table == {
            ("field", "burnt"): 1,
            ("forest", "forest"): 1,
            ("forest", "urban"): 1,
            ("water", "water"): 1,
            ("forest", "burnt"): 1,
        }
        assert result.notes[0].startswith("The maps number their classes differently")
        assert read_raster(result.path)[0, 0].tolist() == [105, 202, 206, 303, NO_PAIR, NO_PAIR, 205]
        with Opened(result.path) as mapped:
            assert (mapped.name(105), mapped.name(206), mapped.name(303)) == (
                "field to burnt",
                "forest to urban",
                "water unchanged",
            )

    def test_numbers_decide_where_no_name_is_in_both(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        paths = two_dates(write_raster)
        for path, names in zip(paths, (("forest", "field"), ("bosque", "campo"))):
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.GetRasterBand(1).SetMetadata({f"class_{k + 1}": name for k, name in enumerate(names)})
            dataset = None
        result = map_change(*paths, tmp_path / "c.tif")
        assert result.names == ("forest", "field", "3", "5")
        assert result.changed < 0.5
        assert result.notes[0] == "No class has the same name in both maps: classes of one number are one."

    def test_numbers_stay_where_a_map_names_no_classes(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        first, second = two_dates(write_raster)
        dataset = gdal.Open(str(second), gdal.GA_Update)
        dataset.GetRasterBand(1).SetMetadata({"class_1": "forest", "class_2": "field"})
        dataset = None
        result = map_change(first, second, tmp_path / "c.tif")
        assert result.names == ("forest", "field", "3", "5")
        assert len(result.notes) == 1

    def test_the_map_is_one_of_classes(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        first, second = two_dates(write_raster)
        dataset = gdal.Open(str(first), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetMetadata({"class_1": "forest", "class_2": "field"})
        dataset.FlushCache()
        del band, dataset
        result = map_change(first, second, tmp_path / "c.tif")
        with Opened(result.path) as mapped:
            assert mapped.name(102) == "forest to field"
            assert mapped.name(202) == "field unchanged"
            assert mapped.name(305) == "3 to 5"
            assert (mapped.read(mapped.grid.window) == NOTHING).any()
        design = draw_design(result.path, tmp_path / "p.gpkg", size=300, minimum=5)
        assert sum(design.areas) == pytest.approx(result.areas.sum())

    def test_values_above_99(self, write_raster: WriteRaster, read_raster: ReadRaster, tmp_path: Path) -> None:
        before, after = np.full((1, 8, 8), 60, np.uint8), np.full((1, 8, 8), 200, np.uint8)
        first, second = write_raster(before, name="a.tif"), write_raster(after, name="b.tif")
        result = map_change(first, second, tmp_path / "c.tif")
        assert result.step == 1000
        assert (read_raster(result.path) == 60200).all()
        with pytest.raises(ParameterError, match="class 200 is too large"):
            map_change(second, first, tmp_path / "d.tif")
        assert not (tmp_path / "d.tif").exists()

    def test_adjusted_areas_by_the_command_line(
        self, write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        first, second = two_dates(write_raster)
        target = tmp_path / "c.tif"
        arguments = ["change", str(first), str(second), "-o", str(target)]
        assert main(arguments) == 0
        assert "of the area changed in the maps" in capsys.readouterr().out
        design = draw_design(target, tmp_path / "p.gpkg", size=400, minimum=10)
        dataset = ogr.Open(str(design.path), 1)
        layer = dataset.GetLayer(0)
        for feature in layer:
            feature.SetField("reference", feature.GetField("stratum"))
            layer.SetFeature(feature)
        del layer, dataset
        page = tmp_path / "page.html"
        further = ["--reference", str(design.path), "--report", str(page), "--json"]
        assert main([*arguments, *further]) == 0
        events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        judged = next(event for event in events if event["event"] == "accuracy")
        change = next(event for event in events if event["event"] == "change")
        assert judged["overall_accuracy"]["value"] == pytest.approx(1)
        assert sum(row["area"]["value"] for row in judged["classes"]) == pytest.approx(np.sum(change["areas"]))
        assert page.exists()
        assert main([*arguments, "--report", str(page)]) == 2
        assert main([*arguments, "--probability-output", str(tmp_path / "q.tif")]) == 2


class TestProbability:
    @given(
        arrays(np.float64, (3, 4, 5), elements=st.floats(0.01, 1)),
        arrays(np.float64, (3, 4, 5), elements=st.floats(0.01, 1)),
    )
    def test_it_is_one_minus_agreement(self, one: np.ndarray, two: np.ndarray) -> None:
        one, two = one / one.sum(0), two / two.sum(0)
        pairs = sum(one[i] * two[k] for i in range(3) for k in range(3) if i != k)
        assert 1 - np.einsum("kij,kij->ij", one, two) == pytest.approx(pairs)

    def test_files(self, write_raster: WriteRaster, read_raster: ReadRaster, tmp_path: Path) -> None:
        rng = np.random.default_rng(1)
        one, two = (rng.dirichlet([1, 1, 1], (30, 40)).transpose(2, 0, 1).astype(np.float32) for _ in range(2))
        one[:, 3, 4] = np.nan
        names = ("water", "field", "forest")
        first = probabilities(write_raster, "p1.tif", one, names=names)
        # The second has its classes in another order.
        second = probabilities(write_raster, "p2.tif", two[[2, 0, 1]], names=("forest", "water", "field"))
        path = map_change_probability(first, second, tmp_path / "c.tif")
        (values,) = read_raster(path)
        expected = 1 - (one * two).sum(0)
        assert np.isnan(values[3, 4])
        assert np.nanmax(np.abs(values - expected)) < 1e-6
        same = np.zeros_like(one)
        same[0] = 1
        sure = probabilities(write_raster, "p3.tif", same, names=names)
        (values,) = read_raster(map_change_probability(sure, sure, tmp_path / "d.tif"))
        assert (values == 0).all()

    def test_command_line(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        first, second = two_dates(write_raster, side=8)
        half = probabilities(write_raster, "p.tif", np.full((2, 8, 8), 0.5))
        target = tmp_path / "q.tif"
        arguments = ["change", str(first), str(second), "-o", str(tmp_path / "c.tif")]
        assert main([*arguments, "--probabilities", str(half), str(half), "--probability-output", str(target)]) == 0
        dataset = gdal.Open(str(target))
        assert dataset.GetRasterBand(1).ComputeRasterMinMax(False) == (0.5, 0.5)

    def test_what_is_no_probability(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        half = probabilities(write_raster, "p.tif", np.full((2, 8, 8), 0.5), names=("a", "b"))
        target = tmp_path / "c.tif"
        for values, names, error, text in (
            (np.full((2, 8, 8), 50.0), ("a", "b"), SceneError, "sum to 100 and not to 1"),
            (np.full((2, 8, 8), 0.5), ("a", "c"), BandError, r"different classes \(b, c in one only\)"),
            (np.full((3, 8, 8), 1 / 3), ("a", "b", "c"), BandError, "has 2 bands and .* 3"),
            (np.full((2, 9, 8), 0.5), ("a", "b"), GridError, "does not lie on the pixels"),
        ):
            other = probabilities(write_raster, "o.tif", values, names=names)
            with pytest.raises(error, match=text):
                map_change_probability(half, other, target)
            assert not target.exists()
            assert not list(tmp_path.glob(".*"))
        with pytest.raises(OutputError, match="is an input of this run"):
            map_change_probability(half, half, half)
        with pytest.raises(Cancelled):
            map_change_probability(half, half, target, cancelled=lambda: True)
        assert not list(tmp_path.glob(".*"))


class TestBadInput:
    def test_maps(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        first, second = two_dates(write_raster)
        target = tmp_path / "c.tif"
        shifted = write_raster(
            np.ones((1, 60, 60), np.uint8), name="s.tif", transform=(500005.0, 10.0, 0.0, 4800000.0, 0.0, -10.0)
        )
        with pytest.raises(GridError, match="does not lie on the pixels"):
            map_change(first, shifted, target)
        empty = write_raster(np.zeros((1, 60, 60), np.uint8), name="e.tif", nodata=0)
        with pytest.raises(SceneError, match="No pixel has a class in both"):
            map_change(first, empty, target)
        noise = np.random.default_rng(0).integers(0, 9999, (1, 90, 90)).astype(np.uint16)
        with pytest.raises(SceneError, match="more than 4096 pairs"):
            map_change(write_raster(noise, name="n.tif"), write_raster(noise, name="m.tif"), target)
        with pytest.raises(OutputError, match=r"end in \.tif"):
            map_change(first, second, tmp_path / "c.gpkg")
        with pytest.raises(OutputError, match="is an input of this run"):
            map_change(first, second, first)
        with pytest.raises(Cancelled):
            map_change(first, second, target, cancelled=lambda: True)
        assert not target.exists()
        assert not list(tmp_path.glob(".*"))

    def test_a_run_that_fails_in_the_end_leaves_nothing(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        first, second = two_dates(write_raster)
        asked = iter([False, True])
        with pytest.raises(Cancelled):
            map_change(first, second, tmp_path / "c.tif", cancelled=lambda: next(asked))
        assert sorted(item.name for item in tmp_path.iterdir()) == ["first.tif", "second.tif"]


def test_probabilities_that_do_not_fit_are_refused_before_anything_is_written(
    write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = two_dates(write_raster)
    two = probabilities(write_raster, "p.tif", np.full((2, 60, 60), 0.5), names=["a", "b"])
    other = probabilities(write_raster, "q.tif", np.full((2, 60, 60), 0.5), names=["a", "c"])
    given = ["change", str(first), str(second), "-o", str(tmp_path / "c.tif"), "--probabilities", str(two), str(other)]
    assert main([*given, "--probability-output", str(tmp_path / "pc.tif")]) != 0
    assert "different classes" in capsys.readouterr().err
    assert not (tmp_path / "c.tif").exists()


class TestNames:
    """Names of classes as other programs write them."""

    def names(self, path: Path) -> dict[int, str]:
        with Opened(path) as opened:
            return {value: opened.name(value) for value in (1, 2, 3)}

    def test_category_names(self, write_raster: WriteRaster) -> None:
        path = write_raster(np.ones((1, 4, 4), np.uint8))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetCategoryNames(["", "forest", " ", "field"])
        band = dataset = None
        assert self.names(path) == {1: "forest", 2: "2", 3: "field"}

    @pytest.mark.parametrize("usage", [gdal.GFU_MinMax, gdal.GFU_Min])
    def test_a_table_of_attributes_goes_first(self, write_raster: WriteRaster, usage: int) -> None:
        path = write_raster(np.ones((1, 4, 4), np.uint8))
        table = gdal.RasterAttributeTable()
        table.CreateColumn("VALUE", gdal.GFT_Integer, usage)
        table.CreateColumn("COUNT", gdal.GFT_Integer, gdal.GFU_PixelCount)
        table.CreateColumn("NAME", gdal.GFT_String, gdal.GFU_Name)
        for row, (value, name) in enumerate(((3, "field"), (1, "forest"))):
            table.SetValueAsInt(row, 0, value)
            table.SetValueAsString(row, 2, name)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetCategoryNames(["", "wrong", "wrong", "wrong"])
        band.SetDefaultRAT(table)
        band = dataset = None
        assert self.names(path) == {1: "forest", 2: "2", 3: "field"}
