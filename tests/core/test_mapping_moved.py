"""A map again after its scene, its area and its model were moved: ``terraclara rerun --inputs``."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from pixel_model import BANDS, spectra, write_model
from terraclara.core.cli import main
from terraclara.core.errors import ParameterError
from terraclara.core.mapping import Request
from terraclara.core.mapping.moved import moved
from terraclara.core.mapping.provenance import check_inputs
from terraclara.core.model import load_model, save_model

WriteRaster = Callable[..., Path]

AREA = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}},
    "features": [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[500000, 4799800], [500200, 4799800], [500200, 4800000], [500000, 4799800]]],
            },
        }
    ],
}


class TestRerun:
    """By the command line: the same bytes from the new places, or one sentence."""

    @pytest.fixture
    def old(self, tmp_path: Path, write_raster_in: Callable[..., Path]) -> Path:
        """A folder with a model, an area, and a scene of two files of one name; the map of them stands beside it."""
        old = tmp_path / "old"
        for name in ("models", "scene"):
            (old / name).mkdir(parents=True)
        model = write_model(old / "models")
        planes = spectra(40, 40)
        for name, part in (("10m", slice(2)), ("20m", slice(2, 3))):
            (old / "scene" / name).mkdir()
            write_raster_in(old / "scene" / name, planes[part], names=BANDS[part], name="bands.tif")
        (old / "area.geojson").write_text(json.dumps(AREA))
        scene = [str(old / "scene" / name / "bands.tif") for name in ("10m", "20m")]
        asked = ["--area", str(old / "area.geojson"), "-o", str(tmp_path / "first.tif")]
        assert main(["run", str(model), *scene, *asked]) == 0
        return old

    @pytest.fixture
    def again(self, tmp_path: Path) -> Callable[..., int]:
        def again(*arguments: str) -> int:
            return main(["rerun", str(tmp_path / "first.provenance.json"), "-o", str(tmp_path / "b.tif"), *arguments])

        return again

    def test_the_same_bytes(self, old: Path, again: Callable[..., int], tmp_path: Path) -> None:
        new = old.rename(tmp_path / "new")
        (new / "bands.tif").write_bytes(b"another of that name")
        assert again() == 2
        assert again("--inputs", str(new)) == 0
        assert (tmp_path / "b.tif").read_bytes() == (tmp_path / "first.tif").read_bytes()
        told = json.loads((tmp_path / "b.provenance.json").read_text())
        assert told["request"]["sources"] == [str(new / "scene" / name / "bands.tif") for name in ("10m", "20m")]
        assert Path(told["request"]["model"]).parent == new / "models"
        assert told["request"]["area"] == str(new / "area.geojson")
        assert {Path(row["path"]).is_file() for row in told["inputs"]} == {True}

    def test_what_the_folder_does_not_hold_stays(self, old: Path, again: Callable[..., int], tmp_path: Path) -> None:
        (old / "area.geojson").rename(tmp_path / "area.geojson")
        assert again("--inputs", str(tmp_path)) == 0
        assert (tmp_path / "b.tif").read_bytes() == (tmp_path / "first.tif").read_bytes()

    def test_what_is_gone_is_named_with_the_way_out(
        self, old: Path, again: Callable[..., int], capsys: pytest.CaptureFixture[str]
    ) -> None:
        for path in (old / "scene" / "20m" / "bands.tif", old / "models" / "net.onnx"):
            aside = path.rename(path.with_suffix(".aside"))
            capsys.readouterr()
            assert again() == 2
            said = capsys.readouterr().err
            assert f"{path}, from which that map was made, is not there" in said
            assert "--inputs FOLDER" in said
            aside.rename(path)

    @pytest.mark.parametrize("name", ["scene/20m/bands.tif", "models/net.onnx", "area.geojson"])
    def test_another_file_of_that_name(
        self, old: Path, again: Callable[..., int], tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        new = tmp_path / "new"
        shutil.copytree(old, new)
        path = new / name
        content = bytearray(path.read_bytes())
        if path.suffix == ".onnx":
            save_model(bytes(content), replace(load_model(path).card, title="another"), path)
        else:
            content[-5] ^= 1
            path.write_bytes(content)
        capsys.readouterr()
        assert again("--inputs", str(new)) == 2
        said = capsys.readouterr().err
        assert path.name in said
        assert said.count("\n") == 1
        assert not (tmp_path / "b.tif").exists()

    def test_a_folder_without_them_or_none(
        self, old: Path, again: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "empty").mkdir()
        (old / "scene" / "10m" / "bands.tif").unlink()
        capsys.readouterr()
        assert again("--inputs", str(tmp_path / "empty")) == 2
        assert f"bands.tif is neither in {tmp_path / 'empty'} nor at its old place" in capsys.readouterr().err
        for wrong in (tmp_path / "none", tmp_path / "first.tif"):
            assert again("--inputs", str(wrong)) == 2
            assert f"There is no folder {wrong}" in capsys.readouterr().err


def request(**values: Any) -> Request:
    return Request("m", ("/old/s.tif",), "o.tif", **values)


class TestMoved:
    """What has no file of its own on this system's disk."""

    def test_paths_of_windows(self, tmp_path: Path) -> None:
        (tmp_path / "2024").mkdir()
        for name in ("2024/s.tif", "m.onnx"):
            (tmp_path / name).write_bytes(b"x")
        then = Request(r"D:\models\m.onnx", (r"D:\maps\2024\s.tif",), "o.tif", area=r"\\server\maps\2024|layer")
        found, rows = moved(then, {"inputs": [{"path": r"D:\maps\2024\s.tif", "fingerprint": "0"}]}, tmp_path)
        assert found.sources == (str(tmp_path / "2024" / "s.tif"),)
        assert found.model == str(tmp_path / "m.onnx")
        assert found.area == f"{tmp_path / '2024'}|layer"
        assert [row["path"] for row in rows] == [str(tmp_path / "2024" / "s.tif")]

    def test_in_an_archive(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(b"x")
        then = Request("m", ("/vsizip//old/a.zip/b.tif", "/vsicurl/https://host/a.zip"), "o.tif")
        found, _ = moved(then, {"inputs": [{"path": "/old/a.zip", "fingerprint": "0"}]}, tmp_path)
        assert found.sources == (f"/vsizip/{tmp_path}/a.zip/b.tif", "/vsicurl/https://host/a.zip")

    def test_what_is_no_path_stays(self, tmp_path: Path) -> None:
        (tmp_path / "s.tif").write_bytes(b"x")
        for area in ("", "1,2,3,4", "s.tif"):
            found, _ = moved(request(area=area), {}, tmp_path)
            assert found.area == area
            assert found.model == "m"
            assert found.sources == (str(tmp_path / "s.tif"),)

    def test_a_model_of_the_catalog_by_its_file_of_then(self, tmp_path: Path) -> None:
        document = {"model": {"file": "/home/her/models/lai.onnx"}}
        assert moved(request(), document, tmp_path)[0].model == "m"
        (tmp_path / "lai.onnx").write_bytes(b"x")
        assert moved(request(), document, tmp_path)[0].model == str(tmp_path / "lai.onnx")

    def test_folders_of_a_product_need_no_digest(self, tmp_path: Path) -> None:
        (tmp_path / "P.SAFE").mkdir()
        (tmp_path / "P.SAFE" / "B02.jp2").write_bytes(np.zeros(9).tobytes())
        document = {"inputs": [{"path": "/old/P.SAFE"}, {"path": "/old/P.SAFE/B02.jp2", "fingerprint": "0"}]}
        _, rows = moved(request(), document, tmp_path)
        assert [row["path"] for row in rows] == [str(tmp_path / "P.SAFE"), str(tmp_path / "P.SAFE" / "B02.jp2")]
        with pytest.raises(ParameterError, match=r"B02.jp2 is not the file that it was"):
            check_inputs(rows)
