"""Areas are exact to the pixel: against a point-in-polygon test written here, on any grid."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr
from terraclara.core.errors import AreaError
from terraclara.core.raster.area import open_area
from terraclara.core.raster.grid import NO_TRANSFORM, Grid, Window
from terraclara.core.raster.polygons import write_polygons

Ring = Sequence[tuple[float, float]]


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


UTM = wkt(32631)
UPRIGHT = Grid(UTM, (500000, 10, 0, 5000000, 0, -10), 60, 50)
ROTATED = Grid(UTM, (500000, 8, 6, 5000000, 6, -8), 60, 50)
SOUTH_UP = Grid(UTM, (500000, 10, 0, 4999500, 0, 10), 60, 50)


def geojson(path: Path, geometries: Sequence[Any], crs: str = "urn:ogc:def:crs:EPSG::32631") -> Path:
    features = [{"type": "Feature", "properties": {"id": i}, "geometry": g} for i, g in enumerate(geometries)]
    text = {"type": "FeatureCollection", "features": features}
    if crs:
        text["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(text))
    return path


def polygon(*rings: Ring) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[*map(list, ring), list(ring[0])] for ring in rings]}


def inside(ring: Ring, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Even-odd rule by crossing counts."""
    odd = np.zeros(x.shape, bool)
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]]):
        crosses = (y0 > y) != (y1 > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = (x1 - x0) * (y - y0) / (y1 - y0) + x0
        odd ^= crosses & (x < at)
    return odd


def centers(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = np.mgrid[: grid.height, : grid.width] + 0.5
    t = grid.transform
    return t[0] + cols * t[1] + rows * t[2], t[3] + cols * t[4] + rows * t[5]


@given(
    st.lists(st.tuples(st.floats(-5, 65), st.floats(-5, 55)), min_size=3, max_size=7),
    st.sampled_from([UPRIGHT, ROTATED, SOUTH_UP]),
)
@settings(max_examples=60, deadline=None)
def test_pixel_centers_decide_on_any_grid(points: list[tuple[float, float]], grid: Grid) -> None:
    import tempfile

    # Vertices off the lattice of centers, where either answer would be right.
    ring = [grid.xy(round(c, 2) + 0.0037, round(r, 2) + 0.0043) for c, r in points]
    wanted = inside(ring, *centers(grid))
    with tempfile.TemporaryDirectory() as folder:
        path = geojson(Path(folder) / "a.geojson", [polygon(ring)])
        try:
            area = open_area(path, grid)
        except AreaError:
            assert not wanted.any()
            return
    mask = area.mask(grid.window)
    assert (mask != wanted).sum() == 0
    for window in grid.windows((16, 16)):
        rows, cols = window.slices_in(grid.window)
        assert (area.mask(window) == wanted[rows, cols]).all()
        assert area.intersects(window) == wanted[rows, cols].any()
    if wanted.any():
        assert area.bounds.contains(Window(*np.argwhere(wanted)[0][::-1].tolist(), 1, 1))


def square(x: float, y: float, side: float) -> Ring:
    return [(x, y), (x + side, y), (x + side, y - side), (x, y - side)]


def test_holes_multipolygons_and_overlaps(tmp_path: Path) -> None:
    outer, hole = square(500050, 4999950, 200), square(500100, 4999900, 50)
    second = square(500200, 4999800, 150)
    geometry = {
        "type": "GeometryCollection",
        "geometries": [
            {"type": "MultiPolygon", "coordinates": [polygon(outer, hole)["coordinates"]]},
            {"type": "Point", "coordinates": [500000, 5000000]},
        ],
    }
    area = open_area(geojson(tmp_path / "a.geojson", [geometry, polygon(second)]), UPRIGHT)
    x, y = centers(UPRIGHT)
    wanted = (inside(outer, x, y) & ~inside(hole, x, y)) | inside(second, x, y)
    assert (area.mask(UPRIGHT.window) == wanted).all()


def test_layers_of_another_crs(tmp_path: Path) -> None:
    forth = osr.CoordinateTransformation(_traditional(32631), _traditional(4326))
    ring = square(500123.4, 4999876.5, 200)
    degrees = [forth.TransformPoint(*point)[:2] for point in ring]
    area = open_area(geojson(tmp_path / "a.geojson", [polygon(degrees)], crs=""), UPRIGHT)
    assert (area.mask(UPRIGHT.window) == inside(ring, *centers(UPRIGHT))).all()


def test_long_edges_of_another_crs_are_curved(tmp_path: Path) -> None:
    """A parallel of latitude is no straight line on a UTM grid: over 4 degrees it bends by kilometers."""
    grid = Grid(UTM, (200000, 1000, 0, 5700000, 0, -1000), 300, 200)
    box = [(0.0, 51.0), (4.0, 51.0), (4.0, 50.0), (0.0, 50.0)]
    area = open_area(geojson(tmp_path / "a.geojson", [polygon(box)], crs=""), grid)
    back = osr.CoordinateTransformation(_traditional(32631), _traditional(4326))
    x, y = centers(grid)
    lon, lat = np.array(back.TransformPoints(np.stack([x.ravel(), y.ravel()], 1)))[:, :2].T.reshape(2, *x.shape)
    wanted = (lon > 0) & (lon < 4) & (lat > 50) & (lat < 51)
    assert (area.mask(grid.window) == wanted).mean() > 0.9999


def _traditional(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@pytest.mark.parametrize("grid", [UPRIGHT, SOUTH_UP])
def test_boxes(grid: Grid) -> None:
    area = open_area("500100,4999700,500200,4999900", grid)
    x, y = centers(grid)
    assert (area.mask(grid.window) == ((x > 500100) & (x < 500200) & (y > 4999700) & (y < 4999900))).all()


def test_boxes_in_pixels_where_the_scene_lies_nowhere() -> None:
    grid = Grid("", NO_TRANSFORM, 60, 50)
    mask = open_area("10,5,20,15", grid).mask(grid.window)
    wanted = np.zeros((50, 60), bool)
    wanted[5:15, 10:20] = True
    assert (mask == wanted).all()
    assert open_area("10,5,20,15", grid).bounds == Window(10, 5, 10, 10)


@pytest.mark.parametrize("crs", ["", "urn:ogc:def:crs:EPSG::32631"])
def test_shapes_that_qgis_draws_below_zero(tmp_path: Path, crs: str) -> None:
    """It shows an image that lies nowhere with its first row on top, at 0, and the others at negative numbers."""
    grid = Grid("", NO_TRANSFORM, 60, 50)
    for rows in ((5, 15), (-5, -15)):
        ring = [[10, rows[0]], [20, rows[0]], [20, rows[1]], [10, rows[1]], [10, rows[0]]]
        area = open_area(geojson(tmp_path / "area.json", [{"type": "Polygon", "coordinates": [ring]}], crs), grid)
        assert area.bounds == Window(10, 5, 10, 10)
        assert area.mask(grid.window).sum() == 100
    above = [[[10, 5], [20, 5], [20, -15], [10, -15], [10, 5]]]  # reaches beyond the first row
    area = open_area(geojson(tmp_path / "area.json", [{"type": "Polygon", "coordinates": above}], crs), grid)
    assert area.bounds == Window(10, 0, 10, 15)


def test_polygons_of_a_map_that_lies_nowhere_lie_on_it_where_qgis_draws_it(tmp_path: Path) -> None:
    grid, codes = Grid("", NO_TRANSFORM, 30, 20), np.zeros((20, 30), np.int32)
    codes[2:7, 3:12] = 1
    path = write_polygons(
        tmp_path / "p.gpkg", grid, lambda strip: [codes[strip.slices_in(grid.window)]], {1: (4, "field")}
    )
    layer = ogr.Open(str(path))
    assert layer.GetLayer(0).GetExtent() == (3, 12, -7, -2)
    assert np.array_equal(open_area(path, grid).mask(grid.window), codes == 1)


def test_layers_are_chosen_by_name(tmp_path: Path) -> None:

    path = tmp_path / "a.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, x in (("fields", 500100), ("town", 500400)):
        layer = source.CreateLayer(name, _traditional(32631), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
        for i in range(2):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("kind", f"k{i}")
            feature.SetGeometry(ogr.CreateGeometryFromJson(json.dumps(polygon(square(x, 4999900 - 100 * i, 50)))))
            layer.CreateFeature(feature)
    source = layer = feature = None
    assert open_area(path, UPRIGHT).mask(UPRIGHT.window).sum() == 100
    assert open_area(f"{path}|layername=town", UPRIGHT).bounds == Window(40, 10, 5, 15)
    assert open_area(f"{path}|layerid=0", UPRIGHT).bounds == Window(10, 10, 5, 15)
    assert open_area(f"{path}|layername=town|subset=kind = 'k1'", UPRIGHT).bounds == Window(40, 20, 5, 5)
    with pytest.raises(AreaError, match="no layer 'river'"):
        open_area(f"{path}|layername=river", UPRIGHT)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1,2,3,4", r"x 1 to 3, y 2 to 4.*does not overlap the scene.*500000 to 500600"),
        ("5,2,3,4", "is empty"),
        ("/no/such/file.gpkg", "There is no vector file /no/such/file.gpkg"),
        ("a,b,c,d", "There is no vector file a,b,c,d"),
        (__file__, "cannot be opened as a vector file"),
        ("/vsizip/none.zip/a.shp", "cannot be opened as a vector file"),
    ],
)
def test_what_is_no_area(text: str, message: str) -> None:
    with pytest.raises(AreaError, match=message):
        open_area(text, UPRIGHT)


def test_files_without_polygons(tmp_path: Path) -> None:
    point = geojson(tmp_path / "p.geojson", [{"type": "Point", "coordinates": [500100, 4999900]}])
    with pytest.raises(AreaError, match="has no polygon"):
        open_area(point, UPRIGHT)
    with pytest.raises(AreaError, match=r"p\.geojson has no polygon|cannot be opened"):
        open_area(geojson(tmp_path / "p.geojson", []), UPRIGHT)


def test_the_real_training_polygons(shared_data: Path) -> None:
    """The counts of pixels by class that the data's own description gives."""
    from terraclara.core.raster.scene import open_scene

    grid = open_scene(shared_data / "s2_l2a_amazon" / "s2_chip.tif").grid
    path = shared_data / "s2_l2a_amazon" / "training_polygons.geojson"
    counts = {}
    for name in ("village", "forest", "dryout", "water"):
        counts[name] = int(open_area(f"{path}|subset=class = '{name}'", grid).mask(grid.window).sum())
    assert counts == {"village": 614, "forest": 1056, "dryout": 204, "water": 496}


def test_a_geopackage_without_a_system_lies_where_its_numbers_say(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("a", None, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromJson(
            json.dumps(polygon([UPRIGHT.xy(*at) for at in ((5, 5), (15, 5), (15, 15), (5, 15))]))
        )
    )
    layer.CreateFeature(feature)
    layer = source = None
    assert open_area(path, UPRIGHT).mask(UPRIGHT.window).sum() == 100
