"""A map judged by plots: the figures are those of the numbers, the page tells them, bad input gets a sentence."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import plot_scene
import pytest
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, ParameterError
from terraclara.core.retrieval.plots import PlotFields
from terraclara.core.retrieval.validate import validate_map, variable_of

SIDE = plot_scene.SIDE


def write_map(path: Path, **bands: np.ndarray) -> Path:
    scene = plot_scene.write_scene(path.with_suffix(".scene.tif"), np.zeros((SIDE, SIDE, 8), np.float32))
    source = gdal.Open(str(scene))
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(bands), gdal.GDT_Float32)
    file.SetGeoTransform(source.GetGeoTransform())
    file.SetProjection(source.GetProjection())
    for k, (name, values) in enumerate(bands.items()):
        band = file.GetRasterBand(k + 1)
        band.WriteArray(values.astype(np.float32))
        band.SetDescription(name)
        band.SetNoDataValue(float("nan"))
        if name == "lower":
            band.SetMetadataItem("confidence", "0.8")
    file.FlushCache()
    return path


class Judged:
    """A map whose standard deviation is half of its errors', and sixty plots on six sites."""

    def __init__(self, folder: Path) -> None:
        rng = np.random.default_rng(0)
        self.truth = rng.uniform(0.5, 6, (SIDE, SIDE))
        self.mean = self.truth + 0.8 * rng.standard_normal(self.truth.shape)
        std = np.full(self.truth.shape, 0.4)
        self.map = write_map(folder / "map.tif", mean=self.mean, std=std, lower=self.mean - 1, upper=self.mean + 1)
        self.places = np.stack(np.unravel_index(rng.choice(SIDE * SIDE, 60, replace=False), (SIDE, SIDE)), axis=1)
        values = self.truth[tuple(self.places.T)]
        self.plots = plot_scene.write_plots(folder / "plots.csv", self.places, values, np.arange(60) % 6)
        self.error = self.mean[tuple(self.places.T)] - values


@pytest.fixture
def judged(tmp_path: Path) -> Judged:
    return Judged(tmp_path)


def test_figures_are_those_of_the_numbers(judged: Judged) -> None:
    found = validate_map(str(judged.map), str(judged.plots), PlotFields("lai", site="site"), variable="lai")
    figures = found.figures
    assert figures["rmse"] == pytest.approx(np.sqrt(np.mean(judged.error**2)), abs=2e-4)
    assert figures["bias"] == pytest.approx(judged.error.mean(), abs=2e-4)
    assert figures["coverage_90"] == pytest.approx(np.mean(np.abs(judged.error) < 1.645 * 0.4), abs=1e-3)
    assert figures["coverage_90"] < 0.75
    assert figures["intervals"] == {
        "confidence": "0.8",
        "held": pytest.approx(np.mean(np.abs(judged.error) <= 1), abs=1e-3),
        "mean_width": pytest.approx(2.0),
    }
    assert len(figures["coverage_90_by_site"]) == 6
    assert 2.5 < figures["scales_needed"]["0.9"] < 4.5
    limit = np.maximum(0.15 * judged.truth[tuple(judged.places.T)], 0.5)
    assert figures["within"]["copernicus"] == pytest.approx(np.mean(np.abs(judged.error) <= limit), abs=1e-3)


def test_the_page_says_when_a_map_is_too_sure(
    judged: Judged, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["validate", str(judged.map), "--plots", str(judged.plots), "--value", "lai", "--site", "site"]
    assert main([*line, "--variable", "lai", "-o", str(tmp_path / "report")]) == 0
    page = (tmp_path / "report" / "validation.html").read_text(encoding="utf-8")
    assert "too seldom: the map is surer than it can be" in page
    assert "Copernicus target" in page
    assert "data:image/png" in page
    with (tmp_path / "report" / "validation.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 60
    assert float(rows[0]["estimate"]) == pytest.approx(judged.mean[tuple(judged.places[0])], rel=1e-5)
    capsys.readouterr()
    assert main([*line, "-o", str(tmp_path / "other.html"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["n"] == 60


def test_the_page_says_why_its_two_shares_differ(judged: Judged, tmp_path: Path) -> None:
    """Bounds of the map are for the true value; what is measured with an error lies outside more often."""
    line = ["validate", str(judged.map), "--value", "lai", "--site", "site", "-o", str(tmp_path / "r.html"), "--plots"]
    assert main([*line, str(judged.plots)]) == 0
    erring = (tmp_path / "r.html").read_text(encoding="utf-8")
    plots = tmp_path / "exact.csv"
    plots.write_text(judged.plots.read_text(encoding="utf-8").replace(",error,", ",note,"), encoding="utf-8")
    assert main([*line, str(plots)]) == 0
    exact = (tmp_path / "r.html").read_text(encoding="utf-8")
    for text in ("They are meant for the true value.", "from the standard deviations of map and measurement together"):
        assert text not in exact
        assert text in erring


def test_sites_of_one_plot_get_no_line_of_their_own(judged: Judged, tmp_path: Path) -> None:
    values = judged.truth[tuple(judged.places.T)]
    again = np.append(np.arange(60), 0)  # one plot twice: one site of two plots, 59 of one
    plots = plot_scene.write_plots(tmp_path / "twice.csv", judged.places[again], values[again], again)
    line = ["validate", str(judged.map), "--plots", str(plots), "--value", "lai", "-o"]
    assert main([*line, str(tmp_path / "a.html"), "--site", "site"]) == 0
    assert main([*line, str(tmp_path / "b.html")]) == 0
    assert not any("<th>Site" in (tmp_path / name).read_text(encoding="utf-8") for name in ("a.html", "b.html"))
    few = ["validate", str(judged.map), "--plots", str(judged.plots), "--value", "lai", "--site", "site", "-o"]
    assert main([*few, str(tmp_path / "c.html")]) == 0
    assert "<th>Site" in (tmp_path / "c.html").read_text(encoding="utf-8")


def test_plots_without_a_value_are_told(judged: Judged, tmp_path: Path) -> None:
    lines = judged.plots.read_text(encoding="utf-8").splitlines()
    at = lines[0].split(",").index("lai")
    for k in range(1, 13):
        cells = lines[k].split(",")
        lines[k] = ",".join([*cells[:at], "", *cells[at + 1 :]])
    (tmp_path / "gaps.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = validate_map(str(judged.map), str(tmp_path / "gaps.csv"), PlotFields("lai"))
    assert len(found.mean) == 48
    assert "Left out: 12 plots without a value in 'lai'." in found.notes


def test_a_map_tells_its_variable_itself(judged: Judged, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No catalog knows the models that people make."""
    line = ["validate", str(judged.map), "--plots", str(judged.plots), "--value", "lai", "-o", str(tmp_path / "r")]
    assert variable_of(str(judged.map)) == ""
    file = gdal.Open(str(judged.map), gdal.GA_Update)
    file.SetMetadataItem("TERRACLARA_VARIABLE", "lai")
    del file
    assert variable_of(str(judged.map)) == "lai"
    assert main([*line, "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out.splitlines()[-1])["within"]) == {"gcos", "copernicus"}
    lines = judged.plots.read_text(encoding="utf-8").splitlines()
    cells = lines[1].split(",")
    cells[lines[0].split(",").index("lai")] = "-999"
    judged.plots.write_text("\n".join([lines[0], ",".join(cells), *lines[2:]]) + "\n", encoding="utf-8")
    assert main(line) == ParameterError.exit_code
    assert "holds -999, which cannot have been measured" in capsys.readouterr().err


def test_plots_on_flagged_pixels_are_counted(judged: Judged, tmp_path: Path) -> None:
    flags = np.zeros(judged.mean.shape)
    flags[tuple(judged.places[:4].T)] = [2, 4, 16, 64]
    path = write_map(tmp_path / "flagged.tif", mean=judged.mean, flag=flags)
    found = validate_map(str(path), str(judged.plots), PlotFields("lai"))
    assert len(found.mean) == 60
    assert any(text.startswith("On pixels that the map flags: 4 plots.") for text in found.notes)
    assert not any(
        "flags" in text for text in validate_map(str(judged.map), str(judged.plots), PlotFields("lai")).notes
    )


def test_a_map_without_uncertainty_is_judged_by_its_errors(judged: Judged, tmp_path: Path) -> None:
    bare = write_map(tmp_path / "bare.tif", mean=judged.mean)
    found = validate_map(str(bare), str(judged.plots), PlotFields("lai"))
    assert "coverage_90" not in found.figures
    assert any("no standard deviation" in text for text in found.notes)
    assert main(["validate", str(bare), "--plots", str(judged.plots), "--value", "lai", "-o", str(tmp_path / "r")]) == 0


def test_bad_input_is_said(judged: Judged, tmp_path: Path) -> None:
    other = write_map(tmp_path / "other.tif", red=judged.mean)
    with pytest.raises(ParameterError, match="no band 'mean'; its bands are 'red'"):
        validate_map(str(other), str(judged.plots), PlotFields("lai"))
    empty = write_map(tmp_path / "empty.tif", mean=np.full((SIDE, SIDE), np.nan))
    with pytest.raises(AreaError, match="No plot lies on a pixel with data"):
        validate_map(str(empty), str(judged.plots), PlotFields("lai"))
    few = plot_scene.write_plots(tmp_path / "few.csv", judged.places[:3], np.ones(3), np.arange(3))
    with pytest.raises(ParameterError, match="3 plots on the map; 5 or more"):
        validate_map(str(judged.map), str(few), PlotFields("lai"))
    line = ["validate", str(judged.map), "--plots", str(judged.plots), "--value", "lai"]
    assert main([*line, "-o", str(judged.plots)]) == 7
    assert main([*line, "-o", str(tmp_path / "no" / "such" / "folder" / "r.html")]) == 7


def test_fields_that_are_not_given_are_told_by_their_names(
    judged: Judged, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["validate", str(judged.map), "--plots", str(judged.plots), "--value", "lai", "-o"]
    assert main([*line, str(tmp_path / "a.html"), "--json"]) == 0
    by_name = capsys.readouterr().out
    assert "site 'site'" in by_name
    assert main([*line, str(tmp_path / "b.html"), "--site", "site", "--json"]) == 0
    given = capsys.readouterr().out
    results = [json.loads(text.splitlines()[-1]) for text in (by_name, given)]
    assert [len(item["files"]) for item in results] == [3, 3]
    assert results[0]["rmse"] == results[1]["rmse"]
