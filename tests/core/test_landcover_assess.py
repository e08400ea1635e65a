"""Maps of classes against labeled samples, from files: figures, warnings, the report, and what users do wrong."""

from __future__ import annotations

import csv
import json
import math
import os
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, Cancelled, GridError, OutputError, ParameterError, SceneError
from terraclara.core.landcover.assess import MapAccuracy, assess_map
from terraclara.core.landcover.design import draw_design
from terraclara.core.raster.grid import spatial_reference
from terraclara.core.raster.mapfile import MapFile

WriteRaster = Callable[..., Path]
Sample = tuple[float, float, Any]  # column and row of the map, label

SIDE = 100
#: Classes 1 to 4 in bands of the map's example: 2, 15, 32 and 51 rows of 100.
ROWS = np.repeat([1, 2, 3, 4], [2, 15, 32, 51])


def example(write_raster: WriteRaster, **options: Any) -> Path:
    return write_raster(np.repeat(ROWS[None, :, None], SIDE, axis=2).astype(np.uint8), name="map.tif", **options)


def counted(counts: np.ndarray) -> list[Sample]:
    """Samples in the centers of the example's pixels with these counts (map, reference)."""
    starts = [0, 2, 17, 49]
    out: list[Sample] = []
    for row, line in zip(counts, starts):
        labels = np.repeat(np.arange(1, len(row) + 1), row).tolist()
        out += [(place % SIDE + 0.5, line + place // SIDE + 0.5, label) for place, label in enumerate(labels)]
    return out


def write_points(
    path: Path,
    mapped: Path,
    samples: Sequence[Sample],
    *,
    epsg: Optional[int] = None,
    field: str = "reference",
    kind: int = ogr.OFTInteger,
    size: float = 0.0,
    stratum: bool = False,
) -> Path:
    """A layer of points, or of squares with sides of ``size`` pixels, in the map's CRS or another."""
    with MapFile(mapped) as file:
        grid = file.grid
        values = file.read(grid.window, 1)
    own = spatial_reference(grid.crs) if grid.crs else None
    target = own
    if epsg:
        target = osr.SpatialReference()
        target.ImportFromEPSG(epsg)
        target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(own, target) if epsg else None
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("samples", target, ogr.wkbPolygon if size else ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn(field, kind))
    if stratum:
        layer.CreateField(ogr.FieldDefn("stratum", ogr.OFTInteger))
    for column, row, label in samples:
        feature = ogr.Feature(layer.GetLayerDefn())
        if label is not None:
            feature.SetField(field, label)
        if stratum:
            feature.SetField("stratum", int(values[int(row), int(column)]))
        half = size / 2
        corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)] if size else [(0, 0)]
        places = [grid.xy(column + dx, row + dy) for dx, dy in corners]
        if size:
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for place in places:
                ring.AddPoint_2D(*place)
            geometry = ogr.Geometry(ogr.wkbPolygon)
            geometry.AddGeometry(ring)
        else:
            geometry = ogr.Geometry(ogr.wkbPoint)
            geometry.AddPoint_2D(*places[0])
        if change is not None:
            geometry.Transform(change)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    dataset.FlushCache()
    return path


COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])


def expected_area(counts: np.ndarray) -> np.ndarray:
    rows = np.array([2, 15, 32, 51]) * SIDE * 100.0
    return np.asarray((rows[:, None] * counts / counts.sum(1)[:, None]).sum(0))


def figures_of(result: MapAccuracy) -> list[dict[str, Any]]:
    return list(result.figures["classes"])


class TestFigures:
    def test_matrix_and_areas(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS), stratum=True)
        result = assess_map(path, reference)
        assert result.figures["confusion"]["counts"] == COUNTS.tolist()
        assert [row["area"]["value"] for row in figures_of(result)] == pytest.approx(expected_area(COUNTS))
        assert [row["pixels"] for row in figures_of(result)] == [200, 1500, 3200, 5100]
        assert sum(row["mapped_area"] for row in figures_of(result)) == SIDE * SIDE * 100
        assert [row["users_accuracy"]["value"] for row in figures_of(result)] == pytest.approx(
            [66 / 75, 55 / 75, 153 / 165, 313 / 325]
        )
        assert result.warnings == ()
        assert result.notes == ()
        json.dumps(result.figures)

    def test_the_cut_into_blocks_does_not_matter(
        self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS))
        whole = assess_map(path, reference).figures["confusion"]
        for module in ("classmap", "assess"):
            monkeypatch.setattr(f"terraclara.core.landcover.{module}.BLOCK", (7, 13))
        assert assess_map(path, reference).figures["confusion"] == whole

    def test_points_of_another_crs(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        here = assess_map(path, write_points(tmp_path / "a.gpkg", path, counted(COUNTS)))
        for code in (4326, 3035):
            there = assess_map(path, write_points(tmp_path / f"{code}.gpkg", path, counted(COUNTS), epsg=code))
            assert there.figures["confusion"] == here.figures["confusion"]

    def test_polygons_count_once(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        result = assess_map(path, write_points(tmp_path / "a.gpkg", path, counted(COUNTS), size=0.8))
        assert result.figures["confusion"]["counts"] == COUNTS.tolist()
        assert any("each counts once" in text for text in result.notes)

    def test_labels_by_name(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetMetadata({"class_1": "Water", "class_2": "Field", "class_3": "Forest", "class_4": "Town"})
        dataset.FlushCache()
        del band, dataset
        names = ["", "water", " FIELD", "3", "town"]
        samples = [(column, row, names[label]) for column, row, label in counted(COUNTS)]
        result = assess_map(path, write_points(tmp_path / "a.gpkg", path, samples, kind=ogr.OFTString))
        assert result.figures["confusion"]["counts"] == COUNTS.tolist()
        assert [row["name"] for row in figures_of(result)] == ["Water", "Field", "Forest", "Town"]
        samples[0] = (*samples[0][:2], "meadow")
        with pytest.raises(ParameterError, match=r"'meadow', which is neither .* names \(water, field, forest, town\)"):
            assess_map(path, write_points(tmp_path / "b.gpkg", path, samples, kind=ogr.OFTString))

    def test_a_class_without_a_wrong_sample_is_not_exact(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        counts = COUNTS.copy()
        counts[0, 1:], counts[1:, 0] = 0, 0
        found = assess_map(path, write_points(tmp_path / "a.gpkg", path, counted(counts)))
        said = [text for text in found.warnings if "intervals have no width" in text]
        assert len(said) == 1
        assert "class 1 " in said[0]
        assert "4.5%" in said[0]  # 3 of 66
        plain = assess_map(path, write_points(tmp_path / "b.gpkg", path, counted(COUNTS)))
        assert not [text for text in plain.warnings if "no width" in text]

    def test_labels_that_are_no_class_are_refused(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        zeros = [(column, row, 0) for column, row, _ in counted(COUNTS)]
        bare = write_points(tmp_path / "a.gpkg", path, zeros)
        with pytest.raises(ParameterError, match=r"holds 0 for 640 samples.*written into a field of numbers becomes 0"):
            assess_map(path, bare)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetMetadata({"class_1": "Water", "class_2": "Field", "class_3": "Forest", "class_4": "Town"})
        dataset.FlushCache()
        del band, dataset
        one = write_points(tmp_path / "b.gpkg", path, [*counted(COUNTS), (0.5, 0.5, 7)])
        with pytest.raises(ParameterError, match="holds 7 for 1 samples, which is no class of the map"):
            assess_map(path, one)

    def test_a_class_that_only_the_reference_has(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        counts = np.hstack([COUNTS, [[0], [3], [0], [0]]])
        result = assess_map(path, write_points(tmp_path / "a.gpkg", path, counted(counts)))
        last = figures_of(result)[-1]
        assert (last["value"], last["pixels"], last["users_accuracy"]["value"]) == (5, 0, None)
        assert last["area"]["value"] == pytest.approx(150_000 * 3 / 78)
        assert any("class 5 of the reference does not occur in the map" in text for text in result.warnings)

    def test_left_out_classes(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "a.gpkg", path, counted(COUNTS))
        result = assess_map(path, reference, ignore=(4,))
        assert result.figures["confusion"]["counts"] == COUNTS[:3, :3].tolist()

    def test_degrees_and_meters_agree(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        """One small place, on a grid of meters and on one of degrees."""
        meters = example(write_raster, epsg=3035, transform=(4321000, 10, 0, 3210000, 0, -10))
        samples = counted(COUNTS)
        a = assess_map(meters, write_points(tmp_path / "a.gpkg", meters, samples))
        latitude = math.radians(52.0)
        step = 10 / 111_320 / math.sqrt(math.cos(latitude))
        values = np.repeat(ROWS[None, :, None], SIDE, axis=2).astype(np.uint8)
        degrees = write_raster(values, name="d.tif", epsg=4326, transform=(10, step, 0, 52, 0, -step))
        b = assess_map(degrees, write_points(tmp_path / "b.gpkg", degrees, samples))
        ratio = [x["area"]["value"] / y["area"]["value"] for x, y in zip(figures_of(a), figures_of(b))]
        assert ratio == pytest.approx([1] * 4, abs=0.005)
        assert a.figures["overall_accuracy"]["value"] == pytest.approx(b.figures["overall_accuracy"]["value"], rel=1e-4)

    def test_a_design_filled_in(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        design = draw_design(path, tmp_path / "p.gpkg", size=400, minimum=60)
        dataset = ogr.Open(str(design.path), 1)
        layer = dataset.GetLayer(0)
        for number, feature in enumerate(layer):
            feature.SetField("reference", feature.GetField("stratum") if number % 10 else 1)
            layer.SetFeature(feature)
        del layer, dataset
        with pytest.raises(OutputError, match="holds 400 labeled points already"):
            draw_design(path, design.path, size=400)
        itself = assess_map(path, design.path, "stratum")
        assert itself.figures["overall_accuracy"]["value"] == pytest.approx(1)
        result = assess_map(path, design.path)
        assert result.figures["samples"] == 400
        assert result.warnings == ()
        assert result.figures["overall_accuracy"]["value"] == pytest.approx(0.9, abs=0.03)


class TestProbability:
    def test_reliability(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS))
        one = write_raster(np.full((1, SIDE, SIDE), 0.95, np.float32), name="p.tif")
        result = assess_map(path, reference, probability=one)
        figures = result.figures["reliability"]
        overall = result.figures["overall_accuracy"]["value"]
        # The same sureness everywhere: the error is its distance from the accuracy over the whole map.
        assert figures["ece"] == pytest.approx(abs(0.95 - overall), abs=1e-6)
        assert figures["observed"][9] == pytest.approx(overall)
        assert figures["counts"] == [0] * 9 + [640]
        several = np.stack([np.full((SIDE, SIDE), p, np.float32) for p in (0.03, 0.95, 0.02)])
        again = assess_map(path, reference, probability=write_raster(several, name="s.tif"))
        assert again.figures["reliability"] == figures
        names = ["class", "probability", "uncertainty"]  # a whole map, as it is chosen in QGIS
        whole = np.stack([np.full((SIDE, SIDE), p, np.float32) for p in (3, 0.95, 0.99)])
        mapped = write_raster(whole, name="m.tif", names=names)
        assert assess_map(path, reference, probability=mapped).figures["reliability"] == figures

    def test_what_is_no_probability(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS))
        percent = write_raster(np.full((1, SIDE, SIDE), 95, np.float32), name="p.tif")
        with pytest.raises(SceneError, match="holds 95 where a probability from 0 to 1"):
            assess_map(path, reference, probability=percent)
        nothing = write_raster(np.full((1, SIDE, SIDE), np.nan, np.float32), name="n.tif")
        with pytest.raises(SceneError, match="no probability at any sample"):
            assess_map(path, reference, probability=nothing)
        elsewhere = write_raster(np.full((1, SIDE, SIDE), 0.5, np.float32), name="e.tif", epsg=32632)
        with pytest.raises(GridError, match="another CRS than the map"):
            assess_map(path, reference, probability=elsewhere)


class TestWarnings:
    @pytest.mark.parametrize("size", [0.0, 3.0])
    def test_training_samples_used_again(self, write_raster: WriteRaster, tmp_path: Path, size: float) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS), stratum=True)
        training = write_points(
            tmp_path / "t.gpkg", path, [(50.2, 0.3, 1), (99.5, 99.5, 1)], size=size, epsg=4326, field="c"
        )
        result = assess_map(path, reference, training=training)
        (text,) = result.warnings
        # A square of 3 pixels around the place covers 3 of the row's samples; those below it are of other rows.
        assert text.startswith("3 of 640" if size else "1 of 640")
        assert "lie on training samples" in text
        apart = write_points(tmp_path / "u.gpkg", path, [(99.5, 99.5, 1)], size=size, field="c")
        assert assess_map(path, reference, training=apart).warnings == ()

    def test_samples_that_say_little(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        counts = COUNTS.copy()
        counts[0], counts[1] = [0, 0, 0, 1], [0, 9, 0, 0]
        samples = counted(counts)
        samples.append(samples[-1])
        result = assess_map(path, write_points(tmp_path / "r.gpkg", path, samples))
        texts = "\n".join(result.warnings)
        assert "do not say how they were drawn" in texts
        assert "class 1 has a single sample" in texts
        assert "class 2 has only 9 samples" in texts
        assert "1 samples share a pixel" in texts
        assert result.figures["overall_accuracy"]["standard_error"] is None

    def test_a_class_looked_at_whole_leaves_nothing_to_chance(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        plane = np.ones((60, 60), np.float32)
        plane[30:] = 2
        plane[0, 0] = 7
        path = write_raster(plane[None], names=("class",))
        rng = np.random.default_rng(0)
        halves = ((1, 1, 30), (2, 30, 60))  # below the row of the single pixel
        drawn = [(n, *rng.integers((a, 0), (b, 60), (50, 2)).T.tolist()) for n, a, b in halves]
        samples = [(c + 0.5, r + 0.5, n) for n, rows, columns in drawn for r, c in zip(rows, columns)]
        samples = [*dict.fromkeys(samples), (0.5, 0.5, 7)]
        samples[0] = (*samples[0][:2], 2)
        result = assess_map(path, write_points(tmp_path / "r.gpkg", path, samples, stratum=True))
        assert not [text for text in result.warnings if "class 7" in text]
        figures = result.figures["overall_accuracy"]
        weights, first = np.array([1799, 1800]) / 3600, sum(n == 1 for *_, n in samples)
        share = first / (first + 1)
        assert figures["value"] == pytest.approx(weights[0] * share + weights[1] + 1 / 3600)
        assert figures["standard_error"] == pytest.approx(weights[0] * np.sqrt(share * (1 - share) / first))
        rows = {row["value"]: row for row in figures_of(result)}
        assert rows[7]["area"]["standard_error"] == 0

    def test_samples_of_another_map(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS), stratum=True)
        values = np.repeat(ROWS[None, :, None], SIDE, axis=2).astype(np.uint8)
        values[0, 49, :7] = 3
        result = assess_map(write_raster(values, name="other.tif"), reference)
        assert result.warnings[0].startswith("7 samples were drawn for another class")

    def test_what_is_left_out(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        values = np.repeat(ROWS[None, :, None], SIDE, axis=2).astype(np.uint8)
        values[0, 99] = 0
        path = write_raster(values, nodata=0)
        samples = [*counted(COUNTS), (50.5, 99.5, 4), (-3.0, 5.0, 1), (4e6, 5.0, 1), (50.5, 90.5, None)]
        result = assess_map(path, write_points(tmp_path / "r.gpkg", path, samples))
        assert result.figures["left_out"] == {"unlabeled": 1, "outside": 2, "on_no_class": 1}
        assert len(result.notes) == 3

    def test_crs_that_does_not_keep_areas_and_none(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        web = example(write_raster, epsg=3857, transform=(0, 10, 0, 5621521, 0, -10))
        result = assess_map(web, write_points(tmp_path / "r.gpkg", web, counted(COUNTS)))
        assert any("does not keep areas (up to 2" in text for text in result.notes)
        nowhere = example(write_raster, epsg=0)
        result = assess_map(nowhere, write_points(tmp_path / "n.gpkg", nowhere, counted(COUNTS)))
        assert result.figures["unit"] == "pixels"
        assert sum(row["mapped_area"] for row in figures_of(result)) == SIDE * SIDE


class TestBadInput:
    def test_references(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        samples = counted(COUNTS)
        reference = write_points(tmp_path / "r.gpkg", path, samples)
        with pytest.raises(AreaError, match="no field 'class'; it has reference"):
            assess_map(path, reference, "class")
        with pytest.raises(AreaError, match=r"There is no vector file .*gone\.gpkg"):
            assess_map(path, tmp_path / "gone.gpkg")
        empty = write_points(tmp_path / "e.gpkg", path, [(column, row, None) for column, row, _ in samples])
        with pytest.raises(SceneError, match="is empty for all 640 samples; label them first"):
            assess_map(path, empty)
        far = write_points(tmp_path / "f.gpkg", path, [(column + 500, row, 1) for column, row, _ in samples[:9]])
        with pytest.raises(AreaError, match="neither points nor polygons"):
            assess_map(path, write_points(tmp_path / "0.gpkg", path, []))
        with pytest.raises(SceneError, match="None of the 9 samples"):
            assess_map(path, far)
        with pytest.raises(ParameterError, match=r"class 1 covers 2.00% of the map and has no reference sample"):
            assess_map(path, write_points(tmp_path / "p.gpkg", path, samples[75:]))
        huge = write_points(tmp_path / "h.gpkg", path, [*samples, (5.5, 50.5, 70000)])
        with pytest.raises(ParameterError, match="'70000', which is neither a whole number"):
            assess_map(path, huge)
        with pytest.raises(Cancelled):
            assess_map(path, reference, cancelled=lambda: True)

    def test_maps(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS))
        wrong = write_raster(np.full((1, SIDE, SIDE), -0.5, np.float32), name="w.tif")
        with pytest.raises(SceneError, match="no map of classes"):
            assess_map(wrong, reference)
        noise = np.random.default_rng(0).integers(1, 5, (1, SIDE, SIDE)).astype(np.uint8)
        cut = write_raster(noise, name="cut.tif")
        cut.write_bytes(cut.read_bytes()[:6000])
        with pytest.raises(SceneError, match="cannot be"):
            assess_map(cut, reference)


class TestCommandLine:
    def test_page_tables_and_figures(
        self, write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS), stratum=True)
        sure = write_raster(np.full((1, SIDE, SIDE), 0.95, np.float32), name="p.tif")
        folder = tmp_path / "report"
        arguments = ["accuracy", str(path), str(reference), "-o", str(folder)]
        assert main([*arguments, "--probability", str(sure), "--training", str(reference)]) == 0
        printed = capsys.readouterr()
        assert "overall accuracy 0.915 ± 0.022 (640 samples)" in printed.out
        assert "lie on training samples (100.0%)" in printed.err
        names = ["accuracy.csv", "accuracy.html", "accuracy.json", "accuracy_confusion.csv"]
        assert sorted(item.name for item in folder.iterdir()) == names
        text = (folder / "accuracy.html").read_text()
        assert "data:image/png;base64," in text
        assert "lie on training samples" in text
        assert "http" not in text
        figures = json.loads((folder / "accuracy.json").read_text())
        assert figures["confusion"]["counts"] == COUNTS.tolist()
        rows = list(csv.DictReader((folder / "accuracy.csv").open()))
        assert [float(row["area"]) for row in rows] == pytest.approx(expected_area(COUNTS))
        table = list(csv.reader((folder / "accuracy_confusion.csv").open()))
        assert [[int(cell) for cell in row[1:]] for row in table[1:]] == COUNTS.tolist()
        assert main([*arguments[:-1], str(tmp_path / "page.html"), "--json", "--ignore", "4"]) == 0
        event = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert event["event"] == "accuracy"
        assert len(event["classes"]) == 3
        assert len(event["files"]) == 4

    def test_design(self, write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = example(write_raster)
        target = tmp_path / "p.gpkg"
        arguments = ["design", str(path), "-o", str(target), "--standard-error", "0.02", "--expect", "1=0.7,4=0.95"]
        assert main([*arguments, "--allocation", "neyman", "--minimum", "20"]) == 0
        assert "expected standard error of the overall accuracy 0.0" in capsys.readouterr().out
        assert main([*arguments, "--json"]) == 0
        assert json.loads(capsys.readouterr().out.splitlines()[-1])["seed"] == 0
        assert main([*arguments[:-1], "forest"]) == 2
        assert main([*arguments, "--ignore", "x"]) == 2

    def test_targets(self, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from terraclara.core.accuracy_report import report_target, write_accuracy

        path = example(write_raster)
        reference = write_points(tmp_path / "r.gpkg", path, counted(COUNTS))
        assert main(["accuracy", str(path), str(reference), "-o", str(tmp_path / "no" / "such")]) == 7
        assert main(["accuracy", str(path), str(reference), "-o", str(tmp_path / "no" / "page.html")]) == 7
        assert main(["accuracy", str(path), str(reference), "-o", str(path)]) == 7
        assert main(["accuracy", str(path), str(reference), "--field", "no", "-o", str(tmp_path / "new")]) == 4
        assert not (tmp_path / "new").exists()
        with pytest.raises(OutputError, match="is an input of this run"):
            report_target(str(tmp_path / "labels.html"), [str(tmp_path / "labels.csv")])
        result = assess_map(path, reference)

        def full(*_: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("terraclara.core.raster.journal.os.replace", full)
        with pytest.raises(OutputError, match="No space left"):
            write_accuracy(result, "m", "r", tmp_path / "page.html")
        monkeypatch.undo()
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(OutputError, match="read-only"):
            report_target(str(tmp_path / "page.html"), [])

    def test_report_of_hostile_names_and_single_samples(self, write_raster: WriteRaster, tmp_path: Path) -> None:
        from terraclara.core.accuracy_report import write_accuracy

        path = example(write_raster)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetMetadata({"class_1": "<b>$x$</b>"})
        dataset.FlushCache()
        del band, dataset
        counts = COUNTS.copy()
        counts[0] = [1, 0, 0, 0]
        result = assess_map(path, write_points(tmp_path / "r.gpkg", path, counted(counts)))
        page, *_ = write_accuracy(result, "m", "<r>", tmp_path / "r.html")
        assert "<b>$x$" not in page.read_text()
        assert "&lt;b&gt;$x$" in page.read_text()
