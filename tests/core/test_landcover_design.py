"""Sampling designs: sizes, allocations, points drawn where and as they should be, and what users do wrong."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr
from terraclara.core.errors import Cancelled, OutputError, ParameterError, SceneError
from terraclara.core.landcover.classmap import ClassMap
from terraclara.core.landcover.classtext import class_accuracies
from terraclara.core.landcover.design import ALLOCATIONS, allocate, draw_design, sample_size
from terraclara.core.raster.grid import NO_TRANSFORM, Grid, Window, spatial_reference
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.pixelarea import area_distortion, pixel_areas

WriteRaster = Callable[..., Path]


def landscape(side: int = 120) -> np.ndarray:
    values = np.full((1, side, side), 1, np.uint8)
    values[0, :, side // 2 :] = 2
    values[0, : side // 10, : side // 10] = 7
    values[0, -5:, -5:] = 0
    return values


def points(path: Path) -> list[dict[str, Any]]:
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("points")
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        rows.append({**feature.items(), "x": geometry.GetX(), "y": geometry.GetY()})
    return rows


class TestAllocation:
    @given(
        st.lists(st.tuples(st.integers(1, 10**9), st.floats(0.0, 1.0)), min_size=1, max_size=20),
        st.sampled_from(ALLOCATIONS),
        st.integers(0, 80),
        st.integers(0, 3000),
    )
    def test_sums_to_the_size_and_respects_the_minimum(
        self, classes: list[tuple[int, float]], how: str, minimum: int, more: int
    ) -> None:
        pixels = np.array([count for count, _ in classes])
        users = np.array([share for _, share in classes])
        least = np.minimum(pixels, minimum)
        size = max(1, int(min(pixels.sum(), least.sum() + more)))
        counts = allocate(size, pixels, pixels / pixels.sum(), users, how, minimum)
        assert counts.sum() == size
        assert (counts >= least).all()
        assert (counts <= pixels).all()

    def test_shares(self) -> None:
        pixels, users = np.array([8000, 1500, 500]), np.array([0.9, 0.5, 0.9])
        weights = pixels / pixels.sum()
        assert allocate(100, pixels, weights, users, "proportional", 0).tolist() == [80, 15, 5]
        assert allocate(99, pixels, weights, users, "equal", 0).tolist() == [33, 33, 33]
        # 0.8 * 0.3, 0.15 * 0.5, 0.05 * 0.3 of 0.33
        assert allocate(330, pixels, weights, users, "neyman", 0).tolist() == [240, 75, 15]
        # Those at the minimum leave the rest to the others in proportion.
        assert allocate(245, pixels, weights, users, "proportional", 50).tolist() == [145, 50, 50]

    def test_neyman_is_the_best(self) -> None:
        pixels, users = np.array([8000, 1500, 500]), np.array([0.95, 0.6, 0.8])
        weights = pixels / pixels.sum()

        def error(counts: np.ndarray) -> float:
            return float((weights**2 * users * (1 - users) / counts).sum())

        best = error(allocate(400, pixels, weights, users, "neyman", 2))
        assert best < error(allocate(400, pixels, weights, users, "proportional", 2))
        assert best < error(allocate(400, pixels, weights, users, "equal", 2))

    def test_what_cannot_be(self) -> None:
        pixels, half = np.array([50, 50]), np.array([0.5, 0.5])
        with pytest.raises(ParameterError, match=r"99 points are too few|60 points are too few"):
            allocate(60, pixels, half, half, "equal", 40)
        with pytest.raises(ParameterError, match="the map has 100 pixels"):
            allocate(101, pixels, half, half, "equal", 1)
        with pytest.raises(ParameterError, match="allocation 'best' is not known; choose proportional, equal, neyman"):
            allocate(10, pixels, half, half, "best", 1)
        with pytest.raises(ParameterError, match="minimum of -1"):
            allocate(10, pixels, half, half, "equal", -1)
        with pytest.raises(ParameterError, match=r"expected accuracy of 1\.5"):
            sample_size(half, np.array([0.5, 1.5]), 0.01)
        for wrong in (0.0, -1.0, 1.0, math.nan):
            with pytest.raises(ParameterError, match="standard error of"):
                sample_size(half, half, wrong)


class TestPoints:
    def test_fields_and_places(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        values = landscape()
        path = write_raster(values, nodata=0)
        design = draw_design(path, tmp_path / "p.gpkg", size=300, minimum=40, allocation="proportional")
        rows = points(design.path)
        assert list(rows[0])[:4] == ["id", "reference", "note", "stratum"]
        assert [row["id"] for row in rows] == list(range(1, 301))
        assert {row["reference"] for row in rows} == {row["note"] for row in rows} == {None}
        dataset = ogr.Open(str(design.path))
        definition = dataset.GetLayer(0).GetLayerDefn()
        assert definition.GetFieldDefn(definition.GetFieldIndex("reference")).GetType() == ogr.OFTString  # takes names
        assert design.classes == (1, 2, 7)
        assert sum(design.points) == 300
        assert min(design.points) == 40
        with MapFile(path) as mapped:
            places = set()
            for row in rows:
                column, line = mapped.grid.col_row(row["x"], row["y"])
                assert (column % 1, line % 1) == pytest.approx((0.5, 0.5), abs=1e-6)
                assert values[0, int(line), int(column)] == row["stratum"]
                places.add((int(column), int(line)))
        assert len(places) == 300
        strata = [row["stratum"] for row in rows]
        assert strata != sorted(strata)
        assert design.areas == pytest.approx([count * 100 for count in design.pixels])
        assert sum(design.pixels) == 120 * 120 - 25
        assert not list(tmp_path.glob(".*"))
        json.dumps(design.to_dict())
        dataset = ogr.Open(str(design.path))
        layer = dataset.GetLayer(0)
        with MapFile(path) as mapped:
            assert layer.GetSpatialRef().IsSame(spatial_reference(mapped.grid.crs))

    def test_a_seed_gives_the_same_points(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape(), nodata=0)
        first = points(draw_design(path, tmp_path / "a.gpkg", size=200, seed=3).path)
        again = points(draw_design(path, tmp_path / "b.gpkg", size=200, seed=3).path)
        other = points(draw_design(path, tmp_path / "c.gpkg", size=200, seed=4).path)
        assert first == again
        assert first != other

    def test_every_pixel_of_a_stratum_has_the_same_chance(
        self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("terraclara.core.landcover.classmap.BLOCK", (4, 5))
        values = np.ones((1, 12, 12), np.uint8)
        values[0, :, 6:] = 2
        path = write_raster(values)
        hits = np.zeros((12, 12))
        with MapFile(path) as mapped:
            for seed in range(150):
                design = draw_design(path, tmp_path / "p.gpkg", size=48, minimum=1, allocation="equal", seed=seed)
                for row in points(design.path):
                    column, line = mapped.grid.col_row(row["x"], row["y"])
                    hits[int(line), int(column)] += 1
        # 24 of 72 pixels in each of 150 draws: chi-square with 142 degrees of freedom for draws without replacement.
        share = 24 / 72
        assert hits.sum() == 48 * 150
        chi = ((hits - 150 * share) ** 2 / (150 * share * (1 - share))).sum()
        assert 90 < chi < 205

    def test_in_degrees_the_chance_follows_the_area(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        values = np.ones((1, 80, 50), np.uint8)
        path = write_raster(values, epsg=4326, transform=(0, 1, 0, 80, 0, -1))
        rows = [
            row["y"]
            for seed in range(12)
            for row in points(draw_design(path, tmp_path / "p.gpkg", size=100, minimum=1, seed=seed).path)
        ]
        # Half of the ground between the equator and 80 degrees lies below asin(sin(80) / 2), about 29.5 degrees.
        below = np.mean(np.array(rows) < math.degrees(math.asin(math.sin(math.radians(80)) / 2)))
        assert below == pytest.approx(0.5, abs=0.045)

    def test_size_from_a_standard_error(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape(), nodata=0)
        design = draw_design(
            path, tmp_path / "p.gpkg", standard_error=0.02, expected={1: 0.9, 2: 0.8}, allocation="neyman", minimum=0
        )
        area = np.array(design.areas)
        assert sum(design.points) == sample_size(area / area.sum(), np.array([0.9, 0.8, 0.85]), 0.02)
        assert design.expected_error == pytest.approx(0.02, rel=0.01)

    @pytest.mark.parametrize("allocation", ["proportional", "equal", "neyman"])
    def test_the_wanted_standard_error_is_kept_with_a_minimum(
        self, allocation: str, write_raster: WriteRaster, tmp_path: Path
    ) -> None:
        path = write_raster(landscape(), nodata=0)
        expected = {1: 0.95, 2: 0.6}
        wanted = {"standard_error": 0.02, "expected": expected, "allocation": allocation, "minimum": 120}
        design = draw_design(path, tmp_path / "p.gpkg", **wanted)
        assert design.expected_error <= 0.02 * 1.005
        assert min(design.points) >= 120
        fewer = draw_design(path, tmp_path / "q.gpkg", size=sum(design.points) - 1, **wanted)
        assert fewer.expected_error > 0.02

    def test_a_map_too_small_for_the_standard_error_is_taken_whole(
        self, write_raster: WriteRaster, tmp_path: Path
    ) -> None:
        values = np.ones((1, 8, 8), np.uint8)
        assert draw_design(write_raster(values), tmp_path / "p.gpkg", standard_error=0.01).points == (64,)

    def test_a_class_with_few_pixels_is_taken_whole(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        values = np.ones((1, 60, 60), np.uint8)
        values[0, 0, :3] = 9
        design = draw_design(write_raster(values), tmp_path / "p.gpkg", size=100, minimum=20)
        assert design.points == (97, 3)
        assert design.notes == ("The class 9 has only 3 pixels, fewer than the minimum of 20 points.",)

    def test_a_class_without_points(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        values = np.ones((1, 60, 60), np.uint8)
        values[0, 0, :3] = 9
        design = draw_design(write_raster(values), tmp_path / "p.gpkg", size=100, minimum=0)
        assert design.points == (100, 0)
        assert design.notes == ("The class 9 gets no point, so that nothing can be told of it; ask for a minimum.",)
        assert 0 < design.expected_error < 1

    def test_left_out_classes(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape(), nodata=0)
        assert draw_design(path, tmp_path / "p.gpkg", size=200, ignore=(7,)).classes == (1, 2)


class TestBadInput:
    def test_targets(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape())
        with pytest.raises(OutputError, match=r"end in \.gpkg"):
            draw_design(path, tmp_path / "p.shp")
        with pytest.raises(OutputError, match="does not exist"):
            draw_design(path, tmp_path / "no" / "p.gpkg")

    def test_a_read_only_folder(
        self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Root may write anywhere, so the system's answer is played."""
        path = write_raster(landscape())
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(OutputError, match="read-only"):
            draw_design(path, tmp_path / "p.gpkg")

    def test_a_failed_write_leaves_nothing(
        self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path, target = write_raster(landscape()), tmp_path / "p.gpkg"
        draw_design(path, target, size=200)
        before = target.read_bytes()

        def full(*_: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("terraclara.core.raster.vectorfile.os.replace", full)
        with pytest.raises(OutputError, match="No space left"):
            draw_design(path, target, size=210)
        assert target.read_bytes() == before
        assert not list(tmp_path.glob(".*"))

    def test_maps(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        target = tmp_path / "p.gpkg"
        with pytest.raises(SceneError, match=r"no map of classes: band 1 holds values such as 0\.5"):
            draw_design(write_raster(np.full((1, 9, 9), 0.5, np.float32)), target)
        with pytest.raises(SceneError, match="no pixel with a class"):
            draw_design(write_raster(np.zeros((1, 9, 9), np.uint8), nodata=0), target)
        with pytest.raises(SceneError, match="2 bands and none is named `class`"):
            draw_design(write_raster(np.zeros((2, 9, 9), np.uint8)), target)
        with pytest.raises(SceneError, match="400 different values"):
            draw_design(write_raster(np.arange(400, dtype=np.uint16).reshape(1, 20, 20)), target)
        with pytest.raises(SceneError, match=r"gone\.tif does not exist"):
            draw_design(tmp_path / "gone.tif", target)
        with pytest.raises(ParameterError, match="no band 3"):
            draw_design(write_raster(np.zeros((2, 9, 9), np.uint8)), target, band=3)
        assert not target.exists()

    def test_a_truncated_map(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        noise = np.random.default_rng(0).integers(1, 5, (1, 400, 400)).astype(np.uint8)
        path = write_raster(noise)
        path.write_bytes(path.read_bytes()[:90_000])
        with pytest.raises(SceneError, match="cannot be"):
            draw_design(path, tmp_path / "p.gpkg")
        assert not (tmp_path / "p.gpkg").exists()

    def test_what_is_expected_moves_points_of_neyman(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape(), nodata=0)

        def points_of(allocation: str, expected: dict[Any, float]) -> tuple[tuple[int, ...], str]:
            options = {"size": 300, "minimum": 0, "allocation": allocation, "expected": expected}
            made = draw_design(path, tmp_path / "p.gpkg", **options)
            return made.points, " ".join(made.notes)

        equal, said = points_of("neyman", {})
        assert "say what is expected of each class" in said
        assert equal == points_of("proportional", {})[0]
        by_value, said = points_of("neyman", {1: 0.5})
        assert "say what is expected" not in said
        assert by_value == points_of("neyman", {"1": 0.5})[0]
        assert by_value[0] > equal[0]

    def test_what_is_expected_may_be_said_by_name(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape(), nodata=0)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).SetCategoryNames(["", "Tall forest"])
        del dataset
        options: dict[str, Any] = {"size": 300, "minimum": 0, "allocation": "neyman"}
        by_name = draw_design(path, tmp_path / "p.gpkg", expected={"tall Forest": 0.5}, **options).points
        assert by_name == draw_design(path, tmp_path / "p.gpkg", expected={1: 0.5}, **options).points
        with pytest.raises(
            ParameterError, match="no class maize, for which an accuracy is expected; it has Tall forest"
        ):
            draw_design(path, tmp_path / "p.gpkg", expected={"maize": 0.5}, **options)

    def test_options(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = write_raster(landscape(), nodata=0)
        with pytest.raises(ParameterError, match="no class 5, for which an accuracy is expected; it has 1, 2, 7"):
            draw_design(path, tmp_path / "p.gpkg", expected={5: 0.5})
        with pytest.raises(ParameterError, match="seed of -1"):
            draw_design(path, tmp_path / "p.gpkg", seed=-1)
        with pytest.raises(Cancelled):
            draw_design(path, tmp_path / "p.gpkg", cancelled=lambda: True)


@pytest.mark.parametrize("texts", [["0.7"], ["=0.7"], ["forest=0", "95"], ["forest=much"]])
def test_expected_accuracies_are_of_a_class(texts: list[str]) -> None:
    with pytest.raises(ParameterError, match=r"are no expected accuracies; give pairs such as 1=0\.7"):
        class_accuracies(texts)


def test_points_of_a_map_that_lies_nowhere_lie_on_it_where_qgis_draws_it(
    write_raster: WriteRaster, tmp_path: Path
) -> None:
    classes = landscape()[0]
    path = write_raster(classes[None], nodata=0, epsg=0, transform=NO_TRANSFORM)
    drawn = points(draw_design(path, tmp_path / "p.gpkg", size=50, minimum=5).path)
    assert all(row["y"] < 0 for row in drawn)
    assert all(classes[int(-row["y"]), int(row["x"])] == row["stratum"] for row in drawn)


def test_names_of_classes_and_the_band_named_class(write_raster: WriteRaster) -> None:
    path = write_raster(np.stack([landscape()[0], landscape()[0] * 2]), names=("other", "class"))
    with ClassMap(path, ignore=(0,)) as mapped:
        assert mapped.band == 2
        assert mapped.name(4) == "4"
        assert mapped.read(Window(118, 118, 2, 2)).tolist() == [[-1, -1], [-1, -1]]


class TestPixelAreas:
    def wkt(self, code: int) -> str:
        from osgeo import osr

        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        return str(reference.ExportToWkt())

    def test_the_whole_earth(self) -> None:
        grid = Grid(self.wkt(4326), (-180, 1, 0, 90, 0, -1), 360, 180)
        whole = pixel_areas(grid, grid.window).sum() * 360
        assert whole == pytest.approx(510_065_621_724_088.0, rel=1e-9)  # WGS 84

    def test_degrees_and_an_equal_area_projection_agree(self) -> None:
        from osgeo import osr

        grid = Grid(self.wkt(4326), (11.0, 0.01, 0, 47.0, 0, -0.01), 40, 30)
        change = osr.CoordinateTransformation(spatial_reference(self.wkt(4326)), spatial_reference(self.wkt(3035)))
        areas = pixel_areas(grid, grid.window)
        for row in (0, 15, 29):
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for column, line in ((0, row), (1, row), (1, row + 1), (0, row + 1), (0, row)):
                x, y, _ = change.TransformPoint(*grid.xy(column, line))
                ring.AddPoint_2D(x, y)
            polygon = ogr.Geometry(ogr.wkbPolygon)
            polygon.AddGeometry(ring)
            assert areas[row, 0] == pytest.approx(polygon.GetArea(), rel=1e-5)

    def test_turned_rows_and_straight_ones_agree(self) -> None:
        straight = Grid(self.wkt(4326), (11.0, 0.01, 0, 47.0, 0, -0.01), 40, 30)
        turned = Grid(self.wkt(4326), (11.0, 0.01, 0, 47.0, 1e-12, -0.01), 40, 30)
        assert pixel_areas(turned, turned.window).shape == (30, 40)
        expected = np.broadcast_to(pixel_areas(straight, straight.window), (30, 40))
        assert pixel_areas(turned, turned.window) == pytest.approx(expected, rel=1e-7)

    def test_feet_and_no_crs(self) -> None:
        transform = (0.0, 10.0, 0.0, 0.0, 0.0, -10.0)
        feet = Grid(self.wkt(2263), transform, 4, 4)  # New York, US survey feet
        assert pixel_areas(feet, feet.window)[0, 0] == pytest.approx((10 * 1200 / 3937) ** 2)
        nowhere = Grid("", transform, 4, 4)
        assert pixel_areas(nowhere, nowhere.window).tolist() == [[1.0]] * 4
        assert area_distortion(nowhere) is None

    def test_distortion(self) -> None:
        utm = Grid(self.wkt(32631), (500000, 10, 0, 4800000, 0, -10), 100, 100)
        assert area_distortion(utm) == pytest.approx(0.9996**2, abs=1e-4)
        web = Grid(self.wkt(3857), (0, 10, 0, 5621521, 0, -10), 100, 100)  # 45 degrees
        assert area_distortion(web) == pytest.approx(2.0, rel=0.02)
