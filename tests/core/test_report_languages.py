"""Reports in the user's language: no text of theirs escapes the translation, and files for programs stay English."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest
from made_up import english, longer
from matplotlib.text import Text
from osgeo import gdal
from terraclara.core import i18n, plots
from terraclara.core.cli import main

WriteRaster = Callable[..., Path]

#: Names of models, programs, files, units and measures, and what people type.
_NAMES = re.compile(
    r"[\w./-]+\.(tif|csv|gpkg|onnx|html)\b|\b[0-9a-f]{64}\b|SHA-256|GPL-3\.0-or-later|\bcpu\b|CPUExecutionProvider"
    r"|terraclara adapt|(terraclara|python|numpy|gdal|onnxruntime|onnx) [\w.+-]+|(Linux|Windows|Darwin)[\w .-]*"
    r"|\d{4}-\d\d-\d\dT[\d:+.Z-]+"
    r"|\bcloud_probability\b|(?<=⟧ )uncertainty(?=⟦)"  # bands of files
    r"|farm[_ ]\d+|\b(lai|clouds)-[\w-]+|\bB\d\w|%|\bref\b|Sentinel-2\b"
)


class MadeUp:
    """A language into which everything is translated."""

    def get(self, text: str, _: str) -> str:
        return longer(text)


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The command line speaks the made-up language; the texts of the figures that are drawn meanwhile."""
    monkeypatch.setattr(i18n, "translations", lambda _: MadeUp())
    monkeypatch.setenv(i18n.LANGUAGE, "es")
    drawn: list[str] = []
    real = plots.as_png

    def noted(figure: Any) -> bytes:
        drawn.extend(item.get_text() for item in figure.findobj(Text))
        for item in figure.findobj(Text):  # no font has the brackets
            item.set_text("")
        return real(figure)

    for module in ("picture", "assessment_report", "accuracy_report", "validation_report"):
        monkeypatch.setattr(f"terraclara.core.{module}.as_png", noted)
    return drawn


def escaped(page: str) -> str:
    """The words of a page, or of a text, that no translation gave and that are no names."""
    alone = re.sub(r"(How to cite it·*⟧</h2>).*", r"\1", page, flags=re.S)  # publications are named as they are
    alone = re.sub(r'src="[^"]*"|Olofsson et al\. 2014[^.<]*42-57|Gneiting, Raftery \(2007\)[^<;]*378', " ", alone)
    shown = " ".join(re.findall(r'alt="([^"]*)"', alone)) + re.sub(r"<style>.*?</style>", " ", alone, flags=re.S)
    return re.sub(r"\s+", " ", english(_NAMES.sub(" ", shown)))


def checked(page: Path, drawn: list[str]) -> str:
    text = page.read_text(encoding="utf-8")
    assert '<html lang="es">' in text
    assert not escaped(text)
    assert not [words for words in map(escaped, drawn) if words]
    return text


def test_what_escapes_is_found() -> None:
    assert escaped(f"<h2>{longer('How sure it is')}</h2><p>Look there</p>") == "Look there"
    assert escaped('<img alt="The bands" src="data:image/png;base64,AAAA">') == "The bands"
    assert not escaped(f"<h2>{longer('How sure it is')}</h2><p>map.tif: 0.25</p>")


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    return plot_scene.write_scene(tmp_path / "farm_20230608.tif", plot_scene.canopies()[0])


def test_the_report_of_a_map(
    scene: Path, tmp_path: Path, made_up: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lai.tif"
    assert main(["retrieve", "lai", str(scene), "-o", str(out), "--report"]) == 0
    checked(tmp_path / "lai.report.html", made_up)
    assert len(made_up) > 10
    notes = [line for line in capsys.readouterr().err.splitlines() if line.startswith("note: ")]
    assert notes
    assert not [line for line in notes if escaped(line.removeprefix("note: "))]
    # Programs read the same in every language.
    provenance = (tmp_path / "lai.provenance.json").read_text(encoding="utf-8")
    assert "⟦" not in provenance
    dataset = gdal.Open(str(out))
    names = [dataset.GetRasterBand(k + 1).GetDescription() for k in range(dataset.RasterCount)]
    assert not [name for name in names if "⟦" in name]
    assert "⟦" not in json.dumps(gdal.Info(str(out), format="json"))
    styles = [file.read_text(encoding="utf-8") for file in tmp_path.glob("lai*.qml")]
    assert styles  # which people read
    assert not [label for style in styles for label in re.findall('label="([^"]*)"', style) if escaped(label)]


def test_the_report_of_clouds(write_raster: WriteRaster, tmp_path: Path, made_up: list[str]) -> None:
    rng = np.random.default_rng(0)
    sky = rng.uniform(0.02, 0.6, (4, 64, 64)).astype(np.float32)
    path = write_raster(sky, name="sky.tif", names=("B02", "B03", "B04", "B08"))
    assert main(["clouds", str(path), "-o", str(tmp_path / "clouds.tif"), "--report"]) == 0
    checked(tmp_path / "clouds.report.html", made_up)


def test_the_report_of_an_explanation(scene: Path, tmp_path: Path, made_up: list[str]) -> None:
    out = tmp_path / "why.tif"
    assert main(["explain", "lai-s2-20m", str(scene), "-o", str(out), "--report"]) == 0
    checked(tmp_path / "why.report.html", made_up)


def test_the_summary_of_many_scenes(scene: Path, tmp_path: Path, made_up: list[str]) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    shutil.copy(scene, folder / scene.name)
    (folder / "farm_20230610.tif").write_bytes(b"no image")
    assert main(["batch", "run", "lai-s2-20m", str(folder), "-o", str(out)]) == 9
    checked(out / "summary.html", made_up)
    with open(out / "summary.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["status"] for row in rows} == {"made", "failed"}
    assert "⟦" not in (out / "summary.csv").read_text(encoding="utf-8")


def test_the_summary_of_cloud_maps(write_raster: WriteRaster, tmp_path: Path, made_up: list[str]) -> None:
    (tmp_path / "in").mkdir()
    sky = np.random.default_rng(0).uniform(0.02, 0.6, (4, 64, 64)).astype(np.float32)
    path = write_raster(sky, name="farm_20230608.tif", names=("B02", "B03", "B04", "B08"))
    shutil.move(path, tmp_path / "in" / path.name)
    assert main(["batch", "clouds", str(tmp_path / "in"), "-o", str(tmp_path / "out")]) == 0
    checked(tmp_path / "out" / "summary.html", made_up)


def test_the_assessment_of_clouds(write_raster: WriteRaster, tmp_path: Path, made_up: list[str]) -> None:
    labels = np.ones((90, 90), np.uint8)
    labels[10:40, 10:40], labels[50:60, 10:40], labels[60:66, 10:40], labels[80:, 80:] = 4, 0, 5, 9
    classes = np.where(labels == 4, 1, np.where(labels == 0, 2, 0)).astype(np.float32)
    classes[10:20, 10:20], classes[70:75] = 0, 255
    doubt = np.linspace(0, 1, 90 * 90, dtype=np.float32).reshape(90, 90)
    path = write_raster(
        np.stack([classes, np.where(classes == 1, 0.9, 0.1).astype(np.float32), doubt]),
        name="map.tif",
        names=("class", "cloud_probability", "uncertainty"),
    )
    reference = write_raster(labels[None], name="ref.tif")
    page = tmp_path / "page.html"
    given = ["clouds-assess", str(path), str(reference), "--labels", "0=shadow,1=clear,4=cloud,5=thin"]
    assert main([*given, "--tolerance", "2", "--report", str(page)]) == 0
    checked(page, made_up)
    bare = write_raster(classes[None], name="bare.tif", names=("class",))
    assert main(["clouds-assess", str(bare), *given[2:], "--report", str(page)]) == 0
    checked(page, made_up)


def test_the_accuracy_of_classes(write_raster: WriteRaster, tmp_path: Path, made_up: list[str]) -> None:
    classes = np.repeat([1, 2, 3], [20, 30, 40])[:, None].repeat(90, axis=1).astype(np.float32)
    probability = np.full((90, 90), 0.8, np.float32)
    path = write_raster(np.stack([classes, probability]), name="map.tif", names=("class", "probability"))
    labels = np.roll(classes, 4, axis=0)
    points = tmp_path / "ref.csv"
    with points.open("w", encoding="utf-8") as file:
        file.write("x,y,reference\n")
        for row in range(1, 90, 5):
            for column in range(2, 90, 9):
                x, y = 500000 + 10 * (column + 0.5), 4800000 - 10 * (row + 0.5)
                file.write(f"{x},{y},{int(labels[row, column])}\n")
    page = tmp_path / "page.html"
    given = ["accuracy", str(path), str(points), "--field", "reference", "-o", str(page)]
    assert main(given) == 0
    checked(page, made_up)
    assert "⟦" not in page.with_suffix(".json").read_text(encoding="utf-8")
    assert "⟦" not in page.with_suffix(".csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("std", [0.4, 0.8, 2.0])
def test_the_validation_by_plots(write_raster: WriteRaster, tmp_path: Path, made_up: list[str], std: float) -> None:
    rng = np.random.default_rng(0)
    side = plot_scene.SIDE
    truth = rng.uniform(0.5, 6, (side, side))
    mean = (truth + 0.8 * rng.standard_normal(truth.shape)).astype(np.float32)
    (x, y), size = plot_scene.ORIGIN, plot_scene.PIXEL
    planes = np.stack([mean, np.full_like(mean, std)])
    path = write_raster(planes, name="map.tif", names=("mean", "std"), epsg=32631, transform=(x, size, 0, y, 0, -size))
    places = np.stack(np.unravel_index(rng.choice(side * side, 60, replace=False), (side, side)), axis=1)
    plots_file = plot_scene.write_plots(tmp_path / "ref.csv", places, truth[tuple(places.T)], np.arange(60) % 6)
    page = tmp_path / "page.html"
    given = ["validate", str(path), "--plots", str(plots_file), "--value", "lai", "--site", "site", "-o", str(page)]
    assert main([*given, "--variable", "lai"]) == 0
    checked(page, made_up)


@pytest.mark.parametrize(
    ("language", "words"), [("es", "Qué se hizo"), ("fr", "Ce qui a été fait"), ("pt", "O que foi")]
)
def test_reports_in_the_languages(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.setenv(i18n.LANGUAGE, language)
    assert main(["retrieve", "lai", str(scene), "-o", str(tmp_path / "lai.tif"), "--report", "--json"]) == 0
    page = (tmp_path / "lai.report.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in page
    assert words in page
    assert "{" not in re.sub(r"<style>.*?</style>|base64[^\"]*", "", page, flags=re.S)
