"""Folders of scenes to cloud maps: what is found, what stays, what fails, what is told."""

from __future__ import annotations

import csv
import json
import os
import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from cloud_model import brightness_model, sky
from osgeo import gdal, ogr, osr
from safe_product import make_product
from terraclara.core.batch import clouds as production
from terraclara.core.batch import produce
from terraclara.core.batch.clouds import CloudTool
from terraclara.core.cli import main
from terraclara.core.clouds import CloudOptions, detect
from terraclara.core.clouds.cover import cover_by_area, cover_of
from terraclara.core.errors import Cancelled, GridError, ModelError, SceneError
from terraclara.core.mapping import Request
from terraclara.core.raster.find import find_scenes

WriteRaster = Callable[..., Path]
NEEDS_JP2 = pytest.mark.skipif(
    gdal.GetDriverByName("JP2OpenJPEG") is None, reason="GDAL has no JPEG 2000 writer here (JP2OpenJPEG)"
)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return brightness_model(tmp_path / "brightness.onnx")


@pytest.fixture
def folder(write_raster: WriteRaster, tmp_path: Path) -> Path:
    """Two scenes of true color, one of them cloudier, and things that are no scenes."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("a field trip")
    (tmp_path / "in" / "photos").mkdir()
    for name, shift in (("b_20230610.tif", 0.0), ("a_20230608.tif", 0.3)):
        planes = np.stack([sky() + shift] * 3).astype(np.float32)
        write_raster(planes, name=f"in/{name}", names=("B02", "B03", "B04"), nodata=np.nan)
    return tmp_path / "in"


def table(out: Path) -> list[dict[str, str]]:
    with open(out / "summary.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def run(*arguments: Any) -> int:
    return main(["batch", "clouds", *map(str, arguments)])


def areas(path: Path) -> Path:
    """Three fields of 200 m: one in the cloud, one on clear ground, one far away."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("fields", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, x, y in (("cloudy", 500120, 4799880), ("clear", 500700, 4799200), ("far", 600000, 4799000)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        box = f"POLYGON(({x} {y},{x + 50} {y},{x + 50} {y - 50},{x} {y - 50},{x} {y}))"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(box))
        layer.CreateFeature(feature)
    return path


class TestFind:
    def test_products_archives_and_images(self, folder: Path) -> None:
        safe = folder / "S2B_MSIL2A_20230608T104621_N0509_R051_T31TCJ_20230608T134711.SAFE"
        safe.mkdir()
        (safe / "MTD_MSIL2A.xml").write_text("<x/>")
        with zipfile.ZipFile(folder / f"{safe.stem}.zip", "w"):
            pass  # unpacked beside it
        with zipfile.ZipFile(folder / "S2A_MSIL1C_20200101T000000_N0500_R001_T31TCJ_20200101T010000.SAFE.zip", "w"):
            pass
        landsat = folder / "some_landsat"
        landsat.mkdir()
        (landsat / "LC08_L2SP_1_MTL.txt").write_text("")
        (landsat / "LC08_L2SP_1_MTL.xml").write_text("")
        several = folder / "several"
        several.mkdir()
        for product in ("LC08_A", "LC09_B"):
            (several / f"{product}_MTL.txt").write_text("")
        with tarfile.open(folder / "LC09_L1TP_2.tar", "w"):
            pass
        with zipfile.ZipFile(folder / "photos.zip", "w"):
            pass
        (folder / ".hidden.tif").write_bytes(b"")
        names = [item.id for item in find_scenes([str(folder)])]
        assert names == [
            "LC09_L1TP_2",
            "S2A_MSIL1C_20200101T000000_N0500_R001_T31TCJ_20200101T010000",
            safe.stem,
            "a_20230608",
            "b_20230610",
            "LC08_A",
            "LC09_B",
            "some_landsat",
        ]
        assert find_scenes([str(safe), str(folder)]) == find_scenes([str(folder)])
        assert [item.path for item in find_scenes([str(safe)])] == [str(safe)]

    def test_equal_names_do_not_take_each_others_place(self, folder: Path, tmp_path: Path) -> None:
        shutil.copytree(folder, tmp_path / "other")
        names = [item.id for item in find_scenes([str(folder), str(tmp_path / "other")])]
        assert names == ["a_20230608", "b_20230610", "other_a_20230608", "other_b_20230610"]

    def test_nothing_there(self, tmp_path: Path) -> None:
        with pytest.raises(SceneError, match="There is no scene in"):
            find_scenes([str(tmp_path)])
        with pytest.raises(SceneError, match="gone does not exist"):
            find_scenes([str(tmp_path / "gone")])


class TestBatch:
    def test_maps_tables_and_pictures(
        self, folder: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = tmp_path / "out"
        arguments = [folder, "-o", out, "--model", model, "--areas", areas(tmp_path / "f.gpkg"), "--margin", "10"]
        assert run(*arguments, "--polygons", "--masked", "--report", "--json") == 0
        events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [row["scene"] for row in events if row["event"] == "scene"] == ["a_20230608", "b_20230610"]
        assert events[-1] == {
            "event": "result",
            "made": 2,
            "kept": 0,
            "failed": 0,
            "files": [str(out / "summary.csv"), str(out / "summary.html")],
            "composite": None,
            "notes": [],
        }
        shares = [row["fraction"] for row in events if row["event"] == "progress"]
        assert shares == sorted(shares)
        assert shares[-1] == 1
        names = {path.name for path in out.iterdir()}
        for ending in (".tif", ".gpkg", ".qml", ".provenance.json", ".report.html", ".report.png", ".quicklook.png"):
            assert f"b_20230610_clouds{ending}" in names
        assert "b_20230610_masked.tif" in names
        assert not [name for name in names if name.startswith(".")]
        rows = table(out)
        assert [(row["scene"], row["area"]) for row in rows] == [
            (scene, area) for scene in ("a_20230608", "b_20230610") for area in ("", "cloudy", "clear", "far")
        ]
        whole, cloudy, clear, far = rows[4:]
        assert whole["date"] == "2023-06-10"
        assert whole["model"] == str(model)
        assert 0.1 < float(whole["cloud"]) < 0.3
        assert float(whole["valid"]) == 1
        assert float(whole["uncertainty"]) < 0.2
        assert sum(float(whole[key]) for key in ("cloud", "shadow", "undecided", "clear")) == pytest.approx(1, abs=1e-4)
        assert (cloudy["cloud"], clear["cloud"], far["cloud"]) == ("1", "0", "")
        assert far["note"] == "no valid pixel of this scene"
        assert float(rows[0]["cloud"]) > float(whole["cloud"])
        page = (out / "summary.html").read_text()
        assert "2 of 2 scenes" in page
        assert page.count("quicklook.png") == 2
        picture = gdal.Open(str(out / "a_20230608_clouds.quicklook.png"))
        assert (picture.RasterXSize, picture.RasterYSize, picture.RasterCount) == (2 * 96 + 6, 96, 3)
        left = picture.ReadAsArray()[:, 20, 12].tolist()
        assert left == [255, 255, 255]

    def test_the_second_run_keeps_and_a_changed_one_does_not(self, folder: Path, model: Path, tmp_path: Path) -> None:
        out = tmp_path / "out"
        assert run(folder, "-o", out, "--model", model, "--smallest", "500") == 0
        first = (out / "a_20230608_clouds.tif").stat().st_mtime_ns
        before = table(out)
        assert run(folder, "-o", f"{out}/", "--model", model, "--smallest", "500", "--memory", "700") == 0
        assert {row["status"] for row in table(out)} == {"kept"}
        assert (out / "a_20230608_clouds.tif").stat().st_mtime_ns == first
        assert [row["cloud"] for row in table(out)] == [row["cloud"] for row in before]
        assert run(folder, "-o", out, "--model", model, "--smallest", "500", "--masked") == 0
        assert {row["status"] for row in table(out)} == {"made"}
        assert run(folder, "-o", out, "--model", model, "--smallest", "600") == 0
        assert {row["status"] for row in table(out)} == {"made"}
        assert run(folder, "-o", out, "--model", model, "--smallest", "600", "--overwrite") == 0
        assert {row["status"] for row in table(out)} == {"made"}
        with open(folder / "a_20230608.tif", "ab") as file:
            file.write(b"\0")
        assert run(folder, "-o", out, "--model", model, "--smallest", "600") == 0
        assert [row["status"] for row in table(out)] == ["made", "kept"]
        (out / "b_20230610_clouds.provenance.json").write_text("{}")
        assert run(folder, "-o", out, "--model", model, "--smallest", "600") == 0
        assert [row["status"] for row in table(out)] == ["kept", "made"]
        brightness_model(model, softmax=False)
        assert run(folder, "-o", out, "--model", model, "--smallest", "600") == 0
        assert [row["status"] for row in table(out)] == ["made", "made"]

    def test_results_are_no_scenes(self, folder: Path, model: Path) -> None:
        for out in (folder / "out", folder):
            for _ in range(2):
                assert run(folder, "-o", out, "--model", model, "--masked", "--margin", "20") == 0
                assert [row["scene"] for row in table(out)] == ["a_20230608", "b_20230610"]

    def test_one_broken_scene(self, folder: Path, model: Path, tmp_path: Path) -> None:
        (folder / "S2A_broken.SAFE").mkdir()
        (folder / "cut_20230609.tif").write_bytes((folder / "a_20230608.tif").read_bytes()[:200])
        out = tmp_path / "out"
        assert run(folder, "-o", out, "--model", model) == 9
        rows = {row["scene"]: row for row in table(out)}
        assert [row["status"] for row in rows.values()] == ["failed", "made", "made", "failed"]
        assert "holds no product that is known" in rows["S2A_broken"]["note"]
        assert rows["S2A_broken"]["cloud"] == ""
        assert rows["cut_20230609"]["date"] == "2023-06-09"
        assert "2 failed" in (out / "summary.html").read_text()

    def test_a_list_that_names_what_is_not_there(self, folder: Path, model: Path, tmp_path: Path) -> None:
        listed, out = tmp_path / "scenes.txt", tmp_path / "out"
        listed.write_text(f"# of June\n{folder / 'a_20230608.tif'}\n\n{folder / 'gone_20230609.tif'}\n")
        assert run("--list", listed, "-o", out, "--model", model) == 9
        assert [(row["scene"], row["status"]) for row in table(out)] == [
            ("a_20230608", "made"),
            ("gone_20230609", "failed"),
        ]
        assert "gone_20230609.tif does not exist" in table(out)[1]["note"]
        listed.write_text(f"{folder / 'gone_20230609.tif'}\n")
        assert run("--list", listed, "-o", tmp_path / "none", "--model", model) == 3
        assert not (tmp_path / "none").exists()

    def test_the_exit_code_of_the_first_error(
        self, folder: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = tmp_path / "out"
        for path in folder.glob("*.tif"):
            path.write_bytes(b"not an image")
        assert run(folder, "-o", out, "--model", model) == 3
        assert {row["status"] for row in table(out)} == {"failed"}
        assert "a_20230608" in capsys.readouterr().err

    def test_a_fault_of_ours_does_not_stop_the_others(
        self, folder: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        true = production.detect

        def faulty(request: Request, *arguments: Any, **options: Any) -> Any:
            if "a_2023" in request.output:
                raise ZeroDivisionError("oh")
            return true(request, *arguments, **options)

        monkeypatch.setattr(production, "detect", faulty)
        assert run(folder, "-o", tmp_path / "out", "--model", model) == 9
        rows = table(tmp_path / "out")
        assert [row["status"] for row in rows] == ["failed", "made"]
        assert rows[0]["note"] == "An unforeseen fault (ZeroDivisionError: oh)."

    def test_cancelled_leaves_what_is_done(self, folder: Path, model: Path, tmp_path: Path) -> None:
        out = tmp_path / "out"
        out.mkdir()
        done: list[str] = []
        plan = CloudTool(out, Request(str(model), (), ""), CloudOptions())
        candidates = find_scenes([str(folder)])
        with pytest.raises(Cancelled, match="Finished maps are kept"):
            produce(candidates, plan, cancelled=lambda: bool(done), finished=lambda o: done.append(o.scene))
        assert done == ["a_20230608"]
        calls = iter(range(10**6))
        with pytest.raises(Cancelled):
            produce(candidates[1:], plan, cancelled=lambda: next(calls) > 1)
        assert [path.name for path in out.glob("*.tif")] == ["a_20230608_clouds.tif"]
        assert [item.status for item in produce(candidates, plan)] == ["kept", "made"]

    def test_the_best_model_for_each(
        self, folder: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write_raster: WriteRaster
    ) -> None:
        (tmp_path / "models").mkdir()
        shutil.copy(model, tmp_path / "models" / "brightness.onnx")
        monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "models"))
        write_raster(sky()[None], name="in/green.tif", names=("B03",), scale=1.0, offset=0.0)
        assert run(folder, "-o", tmp_path / "out", "--device", "cpu") == 9
        rows = table(tmp_path / "out")
        assert [row["status"] for row in rows] == ["made", "made", "failed"]
        assert rows[0]["model"]
        assert "lacks B04" in rows[2]["note"] or "has its bands here" in rows[2]["note"]

    @NEEDS_JP2
    def test_products(self, model: Path, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        changes = {("B04", 10): lambda values: np.where(sky(120) > 0.3, 9000, 1500)}
        root = make_product(tmp_path / "in", side=120, baseline="02.14", changes=changes)
        with zipfile.ZipFile(tmp_path / "in" / "S2A_packed.zip", "w") as zipped:
            for file in sorted(root.rglob("*")):
                zipped.write(file, f"{root.name}/{file.relative_to(root)}")
        assert run(tmp_path / "in", "-o", tmp_path / "out", "--model", model, "--composite", tmp_path / "c.tif") == 0
        rows = table(tmp_path / "out")
        assert [row["scene"] for row in rows] == ["S2A_packed", root.stem]
        assert [row["date"] for row in rows] == ["2023-06-08"] * 2
        assert float(rows[0]["cloud"]) == pytest.approx((sky(120) > 0.3).mean())
        assert (tmp_path / "out" / f"{root.stem}_clouds.quicklook.png").exists()
        made = gdal.Open(str(tmp_path / "c.tif"))
        assert made.GetRasterBand(made.RasterCount).GetDescription() == "best_date"


class TestBadInput:
    def test_folders(self, folder: Path, model: Path, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        assert run(tmp_path / "empty", "-o", tmp_path / "out", "--model", model) == 3
        assert not (tmp_path / "out").exists()
        (tmp_path / "file").write_text("")
        assert run(folder, "-o", tmp_path / "file", "--model", model) == 7
        assert run(folder, "-o", tmp_path / "no" / "such", "--model", model) == 7

    def test_a_read_only_folder(self, folder: Path, model: Path, tmp_path: Path) -> None:
        out = tmp_path / "locked"
        out.mkdir()
        out.chmod(0o555)
        try:
            if os.access(out, os.W_OK):
                pytest.skip("this user may write everywhere")
            assert run(folder, "-o", out, "--model", model) == 7
        finally:
            out.chmod(0o755)

    def test_a_folder_that_refuses_files(
        self, folder: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import builtins

        out, true = tmp_path / "locked", open

        def refusing(path: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if str(path).startswith(str(out)) and mode[0] in "wa":
                raise PermissionError(13, "Permission denied", str(path))
            return true(path, mode, *arguments, **options)

        monkeypatch.setattr(builtins, "open", refusing)
        assert run(folder, "-o", out, "--model", model) == 7

    def test_options(self, folder: Path, model: Path, tmp_path: Path) -> None:
        out = tmp_path / "out"
        assert run(folder, "-o", out, "--model", model, "--composite-date", "2023-06-08") == 2
        assert run(folder, "-o", out, "--model", model, "--composite", "c.tif", "--composite-date", "June") == 2
        assert run(folder, "-o", out, "--model", model, "--composite", "c.png") == 7
        assert run(folder, "-o", out, "--model", model, "--threshold", "7") == 2
        assert run(folder, "-o", out, "--model", model, "--areas", tmp_path / "gone.gpkg") == 4
        with pytest.raises(ModelError):
            CloudTool(out, Request("no such", (), ""), CloudOptions())

    def test_two_runs_at_once(self, folder: Path, model: Path, tmp_path: Path) -> None:
        from terraclara.core.raster.journal import Lock

        out = tmp_path / "out"
        out.mkdir()
        lock = Lock(out / ".summary.lock", out / "summary.csv")
        assert run(folder, "-o", out, "--model", model) == 7
        lock.release()
        assert run(folder, "-o", out, "--model", model) == 0


def test_the_valid_share_is_of_the_area_that_was_mapped(write_raster: WriteRaster, tmp_path: Path) -> None:
    model = brightness_model(tmp_path / "m.onnx")
    scene = write_raster(np.stack([sky()] * 3), name="s.tif", names=("B02", "B03", "B04"))
    request = Request(str(model), (str(scene),), str(tmp_path / "c.tif"), area="500000,4799700,500300,4800000")
    assert cover_of(detect(request)).valid == 1


def test_areas_of_one_name_are_one_and_holes_count_not(write_raster: WriteRaster, tmp_path: Path) -> None:
    plane = np.zeros((10, 10), np.float32)
    plane[:, 5:] = 1
    plane[0, 0] = np.nan
    doubt = np.full((10, 10), 0.5, np.float32)
    path = write_raster(np.stack([plane, doubt, doubt]), names=("class", "cloud_probability", "uncertainty"))
    source = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(tmp_path / "a.geojson"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    layer = source.CreateLayer("a", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    for number, box in ((1, (0, 0, 20, 20)), (1, (80, 0, 100, 20)), (2, (60, 60, 100, 100)), (3, (80, 80, 120, 120))):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", number)
        west, north, east, south = (500000 + box[0], 4800000 - box[1], 500000 + box[2], 4800000 - box[3])
        text = f"{west} {north},{east} {north},{east} {south},{west} {south},{west} {north}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))"))
        layer.CreateFeature(feature)
    source = layer = None
    (first, one), (second, two), (_, beyond) = cover_by_area(path, str(tmp_path / "a.geojson"))
    assert (first, second) == ("1", "2")
    assert (beyond.cloud, beyond.valid) == (1.0, pytest.approx(0.25, abs=0.002))  # a quarter lies on the map
    assert one.cloud == pytest.approx(4 / 7)
    assert one.valid == pytest.approx(7 / 8)
    assert one.uncertainty == 0.5
    assert (two.cloud, two.valid) == (1, 1)


def test_a_composite_that_cannot_be_is_refused_before_or_told_after(
    folder: Path, model: Path, tmp_path: Path, write_raster: WriteRaster, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["batch", "clouds", str(folder), "-o", str(tmp_path / "o"), "--model", str(model)]
    inside = tmp_path / "o" / "best.tif"
    image = next(path for path in sorted(folder.iterdir()) if path.suffix == ".tif")
    before = image.read_bytes()
    assert main([*given, "--composite", str(image)]) == 7
    assert not list((tmp_path / "o").glob("*_clouds.tif"))
    assert image.read_bytes() == before
    assert main([*given, "--threshold", "2"]) == 2
    assert "threshold of 2 is not possible" in capsys.readouterr().err
    assert main([*given, "--composite", str(inside)]) == 0
    assert inside.is_file()
    write_raster(sky()[None], name=f"{folder.name}/z_elsewhere.tif", names=("B04",), scale=1.0, offset=0.0, epsg=32633)
    capsys.readouterr()
    assert main([*given, "--composite", str(tmp_path / "o" / "other.tif")]) == GridError.exit_code
    out, err = capsys.readouterr()
    assert "kept" in out
    assert str(tmp_path / "o" / "summary.csv") in out
    assert "another CRS" in err
