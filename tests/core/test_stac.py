"""STAC items: valid, and where the map is, also across the antimeridian, around a pole, rotated and in degrees."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any, Callable
from urllib.parse import unquote, urljoin, urlsplit

import numpy as np
import pytest
from cloud_model import brightness_model, sky
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr, osr
from terraclara.core.cli import main
from terraclara.core.errors import GridError
from terraclara.core.mapping.acquired import acquired
from terraclara.core.raster.footprint import footprint
from terraclara.core.raster.grid import Grid
from terraclara.core.stac import _href

WriteRaster = Callable[..., Path]


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


def place(epsg: int, transform: tuple[float, ...], size: tuple[int, int] = (100, 80)) -> tuple[Any, list[float]]:
    found = footprint(Grid(wkt(epsg), transform, *size))  # type: ignore[arg-type]
    assert found is not None
    shape = ogr.CreateGeometryFromJson(json.dumps(found[0]))
    assert shape.IsValid()
    for ring in rings(found[0]):
        assert area(ring) > 0, "not counterclockwise"
    return found


def rings(geometry: dict[str, Any]) -> list[list[list[float]]]:
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for part in parts for ring in part]


def area(ring: list[list[float]]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


class TestFootprint:
    def test_utm(self) -> None:
        shape, box = place(32631, (500000, 10, 0, 4800000, 0, -10))
        assert shape["type"] == "Polygon"
        assert box[0] == pytest.approx(3.0, abs=1e-6)  # the zone's central meridian
        assert box[3] == pytest.approx(4800000 / 0.9996 / 110.5e3, abs=0.2)
        assert box[2] - box[0] == pytest.approx(1000 / (111320 * math.cos(math.radians(43.35))), rel=0.01)

    def test_degrees_and_rows_from_south_to_north(self) -> None:
        for transform in ((-56.4, 0.001, 0, -1.4, 0, -0.001), (-56.4, 0.001, 0, -1.48, 0, 0.001)):
            assert place(4326, transform)[1] == pytest.approx([-56.4, -1.48, -56.3, -1.4])
        assert place(4326, (303.6, 0.001, 0, -1.4, 0, -0.001))[1] == pytest.approx([-56.4, -1.48, -56.3, -1.4])

    def test_rotated(self) -> None:
        turn = math.radians(30)
        a, b = 0.001 * math.cos(turn), 0.001 * math.sin(turn)
        shape, box = place(4326, (10, a, b, 50, b, -a))
        corners = [(10 + c * a + r * b, 50 + c * b - r * a) for c in (0, 100) for r in (0, 80)]
        assert box == pytest.approx([f(v[k] for v in corners) for f, k in ((min, 0), (min, 1), (max, 0), (max, 1))])
        assert area(rings(shape)[0]) == pytest.approx(0.1 * 0.08)

    def test_across_the_antimeridian(self) -> None:
        shape, box = place(4326, (179.95, 0.001, 0, 10, 0, -0.001))
        assert box == pytest.approx([179.95, 9.92, -179.95, 10])
        assert shape["type"] == "MultiPolygon"
        assert sum(map(area, rings(shape))) == pytest.approx(0.1 * 0.08)
        shape, box = place(32660, (680000, 100, 0, 6000000, 0, -100), (500, 400))
        assert shape["type"] == "MultiPolygon"
        assert box[0] > 178
        assert box[2] < -178
        assert all(abs(x) <= 180 for ring in rings(shape) for x, _ in ring)
        shape, box = place(32701, (180000, 100, 0, 8000000, 0, -100), (500, 400))
        assert box[0] > 178
        assert box[2] < -178

    def test_beside_the_antimeridian(self) -> None:
        assert place(4326, (179.9, 0.001, 0, 10, 0, -0.001))[1] == pytest.approx([179.9, 9.92, 180, 10])
        assert place(4326, (-180, 0.001, 0, 10, 0, -0.001))[1] == pytest.approx([-180, 9.92, -179.9, 10])
        assert place(4326, (-180, 0.36, 0, 90, 0, -0.36), (1000, 500))[1] == pytest.approx([-180, -90, 180, 90])

    @pytest.mark.parametrize(("epsg", "pole"), [(3413, 90), (3031, -90)])
    def test_around_a_pole(self, epsg: int, pole: int) -> None:
        shape, box = place(epsg, (-50000, 1000, 0, 50000, 0, -1000), (100, 100))
        assert (box[0], box[2]) == (-180, 180)
        assert pole in box
        polar = ogr.CreateGeometryFromJson(json.dumps(shape))
        assert polar.Contains(ogr.CreateGeometryFromWkt(f"POINT (100 {pole * 0.999})"))
        assert not polar.Contains(ogr.CreateGeometryFromWkt(f"POINT (100 {pole * 0.98})"))

    def test_nowhere(self) -> None:
        assert footprint(Grid("", (0, 1, 0, 0, 0, -1), 4, 4)) is None
        with pytest.raises(GridError, match=r"nowhere on Earth|cannot be found"):
            footprint(Grid(wkt(4326), (0, 1, 0, 200, 0, -1), 40, 40))

    @given(st.floats(-180, 180), st.floats(-80, 80), st.floats(0.001, 2), st.floats(0, 6.28))
    def test_the_outline_lies_in_its_box(self, x: float, y: float, size: float, turn: float) -> None:
        a, b = size / 100 * math.cos(turn), size / 100 * math.sin(turn)
        shape, (west, south, east, north) = place(4326, (x, a, b, y, b, -a), (100, 100))
        for ring in rings(shape):
            for lon, lat in ring:
                assert south <= lat <= north
                assert west <= lon <= east if west <= east else lon >= west or lon <= east
        assert sum(map(area, rings(shape))) == pytest.approx(size * size, rel=1e-3, abs=1e-6)


class TestAcquired:
    def test_what_is_told(self) -> None:
        assert acquired({"sources": ["/2020-01-01/scene.tif"]}) is None  # folders are named after other days too
        assert acquired({"product": {"date": "2023-06-08T99:46:21Z"}, "sources": []}) is None
        span = acquired({"product": {"date": "2023-06-08"}, "sources": ["x_20200101.tif"]})
        assert span is not None
        assert [str(moment) for moment in span] == ["2023-06-08 00:00:00+00:00", "2023-06-08 23:59:59+00:00"]


@pytest.fixture
def item(write_raster: WriteRaster, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """A function that maps a small dated scene by the command line and gives the item beside the map."""

    def make(*arguments: str, name: str = "S2_20230608.tif", map_name: str = "map", **options: Any) -> dict[str, Any]:
        planes = np.stack([sky()] * 3).astype(np.float32)
        scene = write_raster(planes, name=name, names=("B02", "B03", "B04"), scale=1.0, offset=0.0, **options)
        target = tmp_path / f"{map_name}.tif"
        assert main([*arguments, str(scene), "-o", str(target), "--stac", "--report"]) == 0
        return dict(json.loads((tmp_path / f"{map_name}.stac.json").read_text(encoding="utf-8")))

    return make


class TestItem:
    def test_valid(self, item: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
        pystac = pytest.importorskip("pystac")
        schema = pytest.importorskip("stac_model.schema")
        from pystac.extensions.projection import ProjectionExtension
        from pystac.validation import JsonSchemaSTACValidator

        model = brightness_model(tmp_path / "brightness.onnx")
        for arguments in (("clouds", "--model", str(model)), ("run", str(model))):
            found = item(*arguments)
            JsonSchemaSTACValidator().validate_core(found, pystac.STACObjectType.ITEM, "1.1.0")
            read = pystac.Item.from_dict(found)
            projection = ProjectionExtension.ext(read)
            assert projection.code == "EPSG:32631"
            assert projection.shape == [96, 96]
            assert projection.transform == [10, 0, 500000, 0, -10, 4800000]
            learned = schema.MLModelProperties(**{k: v for k, v in found["properties"].items() if k[:4] == "mlm:"})
            assert learned.framework == "ONNX"
            assert found["properties"]["datetime"] is None
            assert found["properties"]["start_datetime"] == "2023-06-08T00:00:00Z"
            for asset in found["assets"].values():
                path = tmp_path / asset["href"]
                assert path.is_file()
                assert path.stat().st_size == asset["file:size"]
            roles = [asset["roles"] for asset in found["assets"].values()]
            assert roles.count(["mlm:model"]) == 1
            assert {"style", "provenance", "report"} <= {name.split("_")[0] for name in found["assets"]}

    def test_links_are_addresses_whatever_the_files_are_called(
        self, item: Callable[..., dict[str, Any]], tmp_path: Path
    ) -> None:
        strange = "a b#1 50%20?ü:c"
        model = brightness_model(tmp_path / f"{strange}.onnx")
        found = item("run", str(model), name=f"{strange} scene.tif", map_name=f"{strange} map")
        hrefs = [part["href"] for part in (*found["assets"].values(), *found["links"])]
        assert len(hrefs) > 5
        base = (tmp_path / "item.json").as_uri()
        for href in hrefs:
            assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", href), href
            parts = urlsplit(urljoin(base, href))
            assert (parts.scheme, parts.query, parts.fragment) == ("file", "", "")
            assert Path(unquote(parts.path)).is_file(), href

    def test_addresses_stay_what_they_are(self, tmp_path: Path) -> None:
        address = "https://host/a%20b/c.tif?sig=x%2By&z=(1)#page"
        assert _href(address, tmp_path) == address
        assert _href("https://host/a ü.tif", tmp_path) == "https://host/a%20%C3%BC.tif"
        assert unquote(_href("/vsizip//data/a 50%#.zip/b.tif", tmp_path)) == "/vsizip//data/a 50%#.zip/b.tif"

    def test_the_bands_are_those_of_the_map(self, item: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
        found = item("clouds", "--model", str(brightness_model(tmp_path / "brightness.onnx")))
        bands = {band["name"]: band for band in found["assets"]["map"]["bands"]}
        first = next(iter(bands.values()))
        assert first["classification:classes"][0]["description"] == "clear"
        assert 0 < bands["cloud_probability"]["statistics"]["mean"] < 1
        assert [band["name"] for band in found["properties"]["bands"]] == found["properties"]["mlm:input"][0]["bands"]
        assert any(
            uri.startswith("https://stac-extensions.github.io/classification/") for uri in found["stac_extensions"]
        )

    def test_without_a_place_and_without_a_date(self, item: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
        model = str(brightness_model(tmp_path / "brightness.onnx"))
        found = item("run", model, name="scene.tif", epsg=0, transform=())
        assert found["geometry"] is None
        assert "bbox" not in found
        assert found["properties"]["datetime"] == found["properties"]["created"]
        assert "when the scene was taken" in found["properties"]["description"]


def test_what_told_of_an_earlier_map_goes_with_it(write_raster: Callable[..., Path], tmp_path: Path) -> None:
    """An item or a report of another model's map beside this one would be believed."""
    values = np.random.default_rng(0).uniform(0.02, 0.4, (3, 20, 20)).astype(np.float32)
    scene = write_raster(values, names=("B03", "B04", "B08"))
    target = tmp_path / "o" / "map.tif"
    target.parent.mkdir()
    others = [target.with_name(name) for name in ("map2.stac.json", "map.json", "map.html")]
    for path in others:
        path.write_text("kept")
    command = ["run", "sl2p-v3.0-10m-lai", str(scene), "-o", str(target)]
    assert main([*command, "--stac", "--report"]) == 0
    target.with_suffix(".qmd").write_text("<qgis><keywords vocabulary='TerraClara'/></qgis>")
    before = {path.name for path in target.parent.iterdir()}
    assert {"map.stac.json", "map.report.html", "map.report.png"} < before
    assert main(command) == 0
    after = {path.name for path in target.parent.iterdir()}
    assert before - after == {"map.stac.json", "map.report.html", "map.report.png", "map.qmd"}
    target.with_suffix(".qmd").write_text("<qgis>My own</qgis>")
    assert main(command) == 0
    assert target.with_suffix(".qmd").exists()
    assert all(path.read_text() == "kept" for path in others)
