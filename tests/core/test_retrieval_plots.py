"""Field plots as they are read: which belong to one place, which count once, and what a table leaves empty."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Sequence

import numpy as np
import plot_scene
import pytest
from osgeo import gdal, ogr
from terraclara.core.errors import ParameterError
from terraclara.core.raster.scene import open_scene
from terraclara.core.retrieval.plots import PlotFields, Plots, read_plots
from terraclara.core.retrieval.samples import Learning, read_samples

DATED = PlotFields("lai", date="date")
SPECTRA = np.random.default_rng(0).uniform(0.05, 0.5, (plot_scene.SIDE, plot_scene.SIDE, 8)).astype(np.float32)
DAYS = ("2024-06-01", "2024-06-11", "2024-06-21")


def xy(row: float, col: float) -> str:
    """The coordinates of a place in pixels of the scene, as cells of a table."""
    left, top = plot_scene.ORIGIN
    return f"{left + plot_scene.PIXEL * (col + 0.5)},{top - plot_scene.PIXEL * (row + 0.5)}"


def table(path: Path, header: str, rows: Sequence[str]) -> Path:
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def read(plots: Path, fields: PlotFields, scenes: Sequence[Path]) -> Plots:
    opened = [open_scene([str(path)]) for path in scenes]
    with ExitStack() as files:
        readers = [files.enter_context(scene.reader([item.band for item in scene.bands])) for scene in opened]
        return read_plots(str(plots), fields, list(zip(opened, readers)))


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    return plot_scene.write_scene(tmp_path / "scene.tif", SPECTRA)


@pytest.fixture
def series(tmp_path: Path) -> list[Path]:
    """Three dates, the last one on pixels of its own."""
    paths = [plot_scene.write_scene(tmp_path / f"s_{day}.tif", SPECTRA * (1 + 0.1 * k)) for k, day in enumerate(DAYS)]
    moved = gdal.Open(str(paths[2]), gdal.GA_Update)
    left, top = plot_scene.ORIGIN
    moved.SetGeoTransform((left - 7, plot_scene.PIXEL, 0, top + 7, 0, -plot_scene.PIXEL))
    moved = None
    return paths


class TestPlaces:
    def test_a_place_measured_on_several_dates_is_one_site(self, series: list[Path], tmp_path: Path) -> None:
        places = [(5, 5), (5, 20), (20, 5), (30, 30)]
        rows = [f"{xy(*place)},{1 + k + 0.1 * n},{day}" for k, day in enumerate(DAYS) for n, place in enumerate(places)]
        found = read(table(tmp_path / "p.csv", "x,y,lai,date", rows), DATED, series)
        assert len(found.values) == 12
        assert len({tuple(spectrum) for spectrum in found.spectra}) == 12
        assert found.sites.tolist() == [0, 1, 2, 3] * 3
        assert any("others on the same pixels or beside them: 8 plots" in text for text in found.notes)

    def test_training_leaves_the_place_out_with_all_its_dates(self, series: list[Path], tmp_path: Path) -> None:
        places = [(5, 5), (5, 20), (20, 5), (30, 30), (12, 33)]
        rows = [f"{xy(*place)},{1 + k + 0.1 * n},{day}" for k, day in enumerate(DAYS) for n, place in enumerate(places)]
        plots = table(tmp_path / "p.csv", "x,y,lai,date", rows)
        files = tuple(str(path) for path in series)
        learning = Learning("m.onnx", "lai", sources=files, plots=str(plots), fields=DATED, separate=True)
        assert read_samples(learning, lambda: False).folds.tolist() == [0, 1, 2, 3, 4] * 3

    def test_beside_is_one_place_and_a_pixel_between_makes_two(self, scene: Path, tmp_path: Path) -> None:
        places = [(5, 5), (6, 6), (6, 8), (7, 7), (20, 20), (20, 22), (30, 9), (-1, 60), (33, 1)]
        rows = [f"{xy(*place)},{1 + 0.1 * k}" for k, place in enumerate(places)]
        found = read(table(tmp_path / "p.csv", "x,y,lai", rows), PlotFields("lai"), [scene])
        assert found.sites.tolist() == [0, 0, 0, 0, 1, 2, 3, 4]  # 3 is beside 2 by 1 and 4, and off the scene is none

    def test_plots_side_by_side_stay_apart_where_too_few_sites_would_be_left(self, scene: Path, tmp_path: Path) -> None:
        places = [(5, 5), (5, 6), (5, 7), (6, 5), (6, 6), (20, 20), (20, 20)]
        rows = [f"{xy(*place)},{1 + 0.1 * k}" for k, place in enumerate(places)]
        found = read(table(tmp_path / "p.csv", "x,y,lai", rows), PlotFields("lai"), [scene])
        assert found.sites.tolist() == [0, 1, 2, 3, 4, 5, 5]
        assert any("others on the same pixels or beside them: 1 plot." in text for text in found.notes)

    def test_polygons_touch_by_their_pixels(self, scene: Path, tmp_path: Path) -> None:
        path = plot_scene.write_polygons(
            tmp_path / "p.gpkg", np.array([(3, 3), (3, 4), (3, 6), (9, 9), (20, 30)]), np.arange(5.0)
        )
        file = ogr.Open(str(path), 1)
        layer = file.GetLayer(0)
        around = ogr.Feature(layer.GetLayerDefn())  # an L around the last square, not touching it
        left, top = plot_scene.ORIGIN
        corners = [(6, 6), (12, 6), (12, 7), (7, 7), (7, 12), (6, 12), (6, 6)]
        ring = ", ".join(f"{left + 20 * col} {top - 20 * row}" for col, row in corners)
        around.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        around.SetField("lai", 5.0)
        layer.CreateFeature(around)
        layer = file = None
        assert read(path, PlotFields("lai"), [scene]).sites.tolist() == [0, 0, 1, 2, 3, 4]

    def test_sites_that_are_named_are_believed_and_joined(self, scene: Path, tmp_path: Path) -> None:
        rows = [f"{xy(5, 5)},1,", f"{xy(5, 6)},2,a", f"{xy(5, 7)},3,b", *(f"{xy(20, 9 * k)},4," for k in range(3))]
        found = read(table(tmp_path / "p.csv", "x,y,lai,site", rows), PlotFields("lai", site="site"), [scene])
        assert [found.names[k] for k in found.sites] == ["a", "a", "b", "plot 4", "plot 5", "plot 6"]


class TestTwins:
    def test_a_plot_given_twice_counts_once(self, scene: Path, tmp_path: Path) -> None:
        rows = [f"{xy(5 * k, 5)},{k + 1},farm {k},2024-06-01" for k in range(5)]
        further = [f"{xy(0, 5)},1,farm 0,2024-06-02", f"{xy(0, 5)},1.5,farm 0,2024-06-01"]
        plots = table(tmp_path / "p.csv", "x,y,lai,site,date", [*rows, *rows[:3], *further])
        for fields in (PlotFields("lai", site="site", date="date"), DATED):
            found = read(plots, fields, [scene])
            assert len(found.values) == 7
            assert "Left out: 3 plots of the same place, day and value as one before." in found.notes


class TestEmptyCells:
    def test_empty_cells_of_a_table_are_none(self, scene: Path, tmp_path: Path) -> None:
        rows = [f"{xy(5, 5)},1,0.2,2024-06-01,a", f"{xy(10, 5)},2,,,", f"{xy(15, 5)},3, , , "]
        fields = PlotFields("lai", std="std", site="site", date="date")
        found = read(table(tmp_path / "p.csv", "x,y,lai,std,date,site", rows), fields, [scene])
        assert found.stds.tolist() == [0.2, 0, 0]
        assert found.names == ("a", "plot 2", "plot 3")

    def test_errors_name_the_plot_by_its_number_in_the_file(self, scene: Path, tmp_path: Path) -> None:
        fields = PlotFields("lai", std="std", date="date")
        for cells, match in (
            ("much,0.1,2024-06-01", "'lai' of plot 4 holds 'much', which is no number"),
            ("3,-1,2024-06-01", "standard deviation of plot 4 is -1"),
            ("3,0.1,soon", "'soon' of plot 4 is no day"),
        ):
            rows = [f"{xy(5, 5)},,,", f"{xy(6, 5)},1,,", f",,2,,{''}", f"{xy(7, 5)},{cells}"]
            with pytest.raises(ParameterError, match=match):
                read(table(tmp_path / "p.csv", "x,y,lai,std,date", rows), fields, [scene])

    def test_plots_without_a_place_are_told(self, scene: Path, tmp_path: Path) -> None:
        rows = [f"{xy(5, 5)},1", ",,2", f"{xy(10, 5)},3", ",,"]
        found = read(table(tmp_path / "p.csv", "x,y,lai", rows), PlotFields("lai"), [scene])
        wanted = "Left out: 1 plot without a point, a polygon or coordinates."
        assert found.values.tolist() == [1, 3]
        assert wanted in found.notes
        path = plot_scene.write_polygons(tmp_path / "p.gpkg", np.array([(3, 3), (9, 9)]), np.arange(2.0))
        file = ogr.Open(str(path), 1)
        layer = file.GetLayer(0)
        empty = ogr.Feature(layer.GetLayerDefn())
        empty.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON EMPTY"))
        empty.SetField("lai", 2.0)
        layer.CreateFeature(empty)
        layer = file = None
        found = read(path, PlotFields("lai"), [scene])
        assert found.values.tolist() == [0, 1]
        assert wanted in found.notes
