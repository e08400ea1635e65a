"""Means over areas: exact for every pair of pixels, sure only as far as errors differ, whole files or none."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr
from scipy import stats
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, Cancelled, OutputError, ParameterError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.tags import variable_of_map
from terraclara.core.model import find_model, save_model
from terraclara.core.model.intervals import KINDS
from terraclara.core.raster.area import naming_field, open_areas
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.retrieval import zones as module
from terraclara.core.retrieval.zone_law import ZoneLaw, law_of
from terraclara.core.retrieval.zones import write_zones, zone_means

SIDE, PIXEL = 60, 20.0


def write_map(path: Path, **bands: np.ndarray) -> Path:
    height, width = next(iter(bands.values())).shape
    file = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), gdal.GDT_Float32)
    file.SetGeoTransform((500000, PIXEL, 0, 4600000, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    file.SetProjection(reference.ExportToWkt())
    for k, (name, values) in enumerate(bands.items()):
        file.GetRasterBand(k + 1).WriteArray(values.astype(np.float32))
        file.GetRasterBand(k + 1).SetDescription(name)
    file.FlushCache()
    return path


def tell(path: Path, calibration: str = "", **intervals: object) -> None:
    """Let the map say what its model says of intervals."""
    file = gdal.Open(str(path), gdal.GA_Update)
    file.SetMetadataItem("TERRACLARA_INTERVALS", json.dumps(intervals))
    file.SetMetadataItem("TERRACLARA_CALIBRATION", calibration)
    del file


def write_areas(path: Path, boxes: dict[str, tuple[float, float, float, float]]) -> Path:
    """Boxes of first row, last row, first column, last column."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    layer = file.CreateLayer("areas", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, (top, bottom, left, right) in boxes.items():
        x0, x1 = 500000 + PIXEL * left, 500000 + PIXEL * right
        y0, y1 = 4600000 - PIXEL * bottom, 4600000 - PIXEL * top
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        feature.SetField("name", name)
        layer.CreateFeature(feature)
    del layer, file
    return path


@pytest.fixture
def bands() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    found = {name: rng.uniform(0.2, 0.8, (SIDE, SIDE)) for name in ("std_model", "std_noise")}
    mean = rng.uniform(1, 5, (SIDE, SIDE))
    mean[5, 5] = np.nan
    flag = np.zeros((SIDE, SIDE))
    flag[:, :6] = 2
    return {"mean": mean, "std": np.hypot(*found.values()), **found, "flag": flag}


def by_pairs(
    noise: np.ndarray,
    model: np.ndarray,
    good: np.ndarray,
    length: float,
    sides: tuple[float, float] = (PIXEL, PIXEL),
) -> float:
    """The standard deviation of the mean from every pair of pixels, ``sides`` (height, width) in meters."""
    rows, cols = np.nonzero(good)
    s, m = noise[good], model[good]
    d = np.hypot(sides[0] * (rows[:, None] - rows), sides[1] * (cols[:, None] - cols))
    rho = np.exp(-d / length) if length else np.eye(len(s))
    return float(np.sqrt((s @ rho @ s + m.sum() ** 2) / len(s) ** 2))


@pytest.mark.parametrize("length", [0.0, 50.0, 300.0, 1e6])
def test_every_pair_of_pixels_counts(tmp_path: Path, bands: dict[str, np.ndarray], length: float) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (3, 15, 2, 20), "b": (30, 31, 30, 31)})
    (a, _), (b, _) = zone_means(str(source), str(areas), correlation_m=length)
    good = np.zeros((SIDE, SIDE), bool)
    good[3:15, 2:20] = True
    good &= np.isfinite(bands["mean"])
    as_stored = {name: values.astype(np.float32).astype(float) for name, values in bands.items()}
    assert a.std == pytest.approx(by_pairs(as_stored["std_noise"], as_stored["std_model"], good, length), rel=1e-6)
    assert a.mean == pytest.approx(float(bands["mean"][good].mean()), rel=1e-6)
    assert (a.pixels, a.valid) == (216, 215)
    assert a.area_m2 == 216 * 400
    assert a.flagged == pytest.approx((12 * 4 - 1) / 215)
    assert b.std == pytest.approx(float(bands["std"][30, 30]), rel=1e-5)


@pytest.mark.parametrize(
    ("code", "corner", "pixel", "sides"),
    [
        (32631, (500000.0, 4600000.0), (10.0, 40.0), (40.0, 10.0)),
        (4326, (3.0, 60.01), (4e-4, 4e-4), (44.565, 22.310)),  # WGS 84 at 60 degrees, from tables of arc lengths
        (4326, (3.0, -74.99), (4e-4, 1e-4), (11.166, 11.558)),
        (3857, (300000.0, 8399738.0), (60.0, 60.0), (30.0, 30.0)),  # 60 degrees
    ],
)
def test_distances_and_areas_are_those_on_the_ground(
    tmp_path: Path,
    bands: dict[str, np.ndarray],
    code: int,
    corner: tuple[float, float],
    pixel: tuple[float, float],
    sides: tuple[float, float],
) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    file = gdal.Open(str(source), gdal.GA_Update)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    file.SetProjection(reference.ExportToWkt())
    file.SetGeoTransform((corner[0], pixel[0], 0, corner[1], 0, -pixel[1]))
    del file
    area = ",".join(map(str, (corner[0], corner[1] - 40 * pixel[1], corner[0] + 30 * pixel[0], corner[1])))
    ((zone, _),) = zone_means(str(source), area)
    good = np.zeros((SIDE, SIDE), bool)
    good[:40, :30] = np.isfinite(bands["mean"])[:40, :30]
    wanted = by_pairs(bands["std_noise"], bands["std_model"], good, 300.0, sides)
    assert zone.std == pytest.approx(wanted, rel=0.003)
    assert zone.area_m2 == pytest.approx(40 * 30 * sides[0] * sides[1], rel=0.006)


@pytest.mark.parametrize("pixel", [(10.0, 40.0), (90.0, 10.0)])
def test_blocks_of_long_pixels_come_close(
    tmp_path: Path, bands: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch, pixel: tuple[float, float]
) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    file = gdal.Open(str(source), gdal.GA_Update)
    file.SetGeoTransform((500000, pixel[0], 0, 4600000, 0, -pixel[1]))
    del file
    box = f"500000,{4600000 - 60 * pixel[1]},{500000 + 20 * pixel[0]},4600000"
    ((exact, _),) = zone_means(str(source), box)
    monkeypatch.setattr(module, "_SIDE", 20)
    ((rough, _),) = zone_means(str(source), box)
    assert rough.std == pytest.approx(exact.std, rel=0.01)
    assert (rough.mean, rough.area_m2) == pytest.approx((exact.mean, exact.area_m2))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.floats(0.5, 100), st.integers(0, 99))
def test_an_honest_uncertainty_lies_between_its_limits(rows: int, cols: int, length: float, seed: int) -> None:
    s = np.random.default_rng(seed).uniform(0, 1, (rows, cols))
    found = module._alike(s, float((s**2).sum()), (1, 2), length)
    assert (s**2).sum() - 1e-9 <= found <= s.sum() ** 2 + 1e-9


def test_blocks_of_large_areas_come_close(
    tmp_path: Path, bands: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (0, 60, 0, 60)})
    ((exact, _),) = zone_means(str(source), str(areas))
    monkeypatch.setattr(module, "_SIDE", 20)
    ((rough, _),) = zone_means(str(source), str(areas))
    assert rough.mean == pytest.approx(exact.mean)
    assert rough.std == pytest.approx(exact.std, rel=0.01)


def test_intervals_hold_when_errors_are_alike(tmp_path: Path) -> None:
    """Errors drawn with the covariance that is assumed: 90 % of intervals hold, those of the root of n do not."""
    side, length = 24, 200.0
    rows, cols = np.indices((side, side)).reshape(2, -1)
    d = PIXEL * np.hypot(rows[:, None] - rows, cols[:, None] - cols)
    root = np.linalg.cholesky(0.3**2 * np.exp(-d / length) + 0.2**2)
    flat = np.full((side, side), 1.0)
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (0, side, 0, side)})
    parts = {"std_model": 0.2 * flat, "std_noise": 0.3 * flat, "std": np.hypot(0.2, 0.3) * flat}
    source = write_map(tmp_path / "map.tif", mean=3 * flat, **parts)
    ((zone, _),) = zone_means(str(source), str(areas), correlation_m=length)
    errors = (root @ np.random.default_rng(0).standard_normal((side * side, 4000))).mean(axis=0)
    assert zone.std is not None
    assert zone.std_if_independent is not None
    assert np.mean(np.abs(errors) < 1.645 * zone.std) == pytest.approx(0.9, abs=0.015)
    assert np.mean(np.abs(errors) < 1.645 * zone.std_if_independent) < 0.2


def test_areas_come_back_with_their_numbers(tmp_path: Path, bands: dict[str, np.ndarray]) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"in": (3, 15, 2, 20), "away": (900, 910, 0, 5)})
    found = zone_means(str(source), str(areas))
    with MapFile(str(source)) as opened:
        for name in ("z.gpkg", "z.shp", "z.geojson"):
            path = write_zones(found, tmp_path / name, opened.grid.crs)
            layer = ogr.Open(str(path))
            feature = layer.GetLayer(0).GetNextFeature()
            assert feature.GetField("mean") == pytest.approx(found[0][0].mean)
            assert feature.GetField("name") == "in"
    layer = ogr.Open(str(tmp_path / "z.gpkg"))
    feature = layer.GetLayer(0).GetNextFeature()
    assert feature.GetGeometryRef().GetEnvelope() == pytest.approx((500040, 500400, 4599700, 4599940))
    assert found[1][0].valid == 0
    assert found[1][0].mean is None


def test_areas_beyond_the_map_say_how_much_of_them_it_shows(
    tmp_path: Path, bands: dict[str, np.ndarray], capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    boxes = {"in": (0, 60, 0, 60), "corner": (50, 70, 50, 70), "left": (10, 20, -30, 10), "off": (80, 90, 0, 9)}
    areas = write_areas(tmp_path / "areas.gpkg", {**boxes, "around": (-70, 130, -70, 130)})
    found = {zone.name: zone for zone, _ in zone_means(str(source), str(areas))}
    wanted = {"in": 1.0, "corner": 0.25, "left": 0.25, "off": 0.0, "around": 0.09}
    assert {name: zone.on_map for name, zone in found.items()} == pytest.approx(wanted, abs=0.002)
    assert found["corner"].pixels == 100
    assert main(["zones", str(source), str(areas), "-o", str(tmp_path / "z.gpkg")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("3599 of 3600 pixels, 10.0% of them flagged")
    assert lines[1].endswith("100 of 100 pixels; 25.0% of the area lies on the map")


def test_bounds_keep_to_what_the_variable_can_be(tmp_path: Path, bands: dict[str, np.ndarray]) -> None:
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (10, 40, 10, 40)})
    low = {**bands, "mean": np.full((SIDE, SIDE), 0.1), "std_model": np.full((SIDE, SIDE), 2.0)}
    ((free, _),) = zone_means(write_map(tmp_path / "free.tif", **low), areas)
    path = write_map(tmp_path / "map.tif", **low)
    tell(path, possible=[0.0, 3.0])
    ((zone, _),) = zone_means(path, areas)
    assert free.lower < 0 < 3 < free.upper
    assert (zone.lower, zone.upper, zone.std) == (0.0, 3.0, free.std)


@pytest.mark.parametrize(
    ("told", "reach", "said"),
    [
        ({}, 1.6449, "1.64 standard deviations to each side, as the normal law says."),
        ({"scales": {"0.8": 2.0, "0.9": 2.83}}, 2.83, "2.83 standard deviations to each side, as the calibration"),
        ({"scales": {"0.5": 0.9}}, 1.6449, "as the normal law says: the calibration of the map's model has too few"),
        ({"scales": {"0.9": 1.2}, "distribution": "lognormal"}, 1.2, "lognormal law, 1.20 standard deviations of the"),
    ],
)
def test_bounds_are_those_of_the_models_law(
    tmp_path: Path,
    bands: dict[str, np.ndarray],
    capsys: pytest.CaptureFixture[str],
    told: dict[str, object],
    reach: float,
    said: str,
) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (3, 15, 2, 20)})
    tell(source, "Calibrated on 30 plots.", **told)
    ((zone, _),) = zone_means(str(source), str(areas))
    assert zone.mean is not None
    assert zone.std is not None
    wanted = [zone.mean - reach * zone.std, zone.mean + reach * zone.std]
    if "distribution" in told:
        width = np.sqrt(np.log1p((zone.std / zone.mean) ** 2))
        law = stats.lognorm(s=width, scale=zone.mean / np.exp(width**2 / 2))
        assert (law.mean(), law.std()) == pytest.approx((zone.mean, zone.std))
        wanted = [law.median() * np.exp(side * reach * width) for side in (-1, 1)]
    assert [zone.lower, zone.upper] == pytest.approx(wanted, rel=1e-4)
    assert main(["zones", str(source), str(areas), "-o", str(tmp_path / "z.gpkg")]) == 0
    out, err = capsys.readouterr()
    assert f", {zone.lower:.3f} to {zone.upper:.3f} (90 %), 215 of 216 pixels, 21.9% of them flagged" in out
    assert said in " ".join(err.split())
    assert "The map says: Calibrated on 30 plots." in err


def test_an_area_of_nothing_has_no_upper_bound_by_the_lognormal_law(
    tmp_path: Path, bands: dict[str, np.ndarray]
) -> None:
    source = write_map(tmp_path / "map.tif", **{**bands, "mean": np.zeros((SIDE, SIDE))})
    tell(source, distribution="lognormal")
    ((zone, _),) = zone_means(str(source), write_areas(tmp_path / "areas.gpkg", {"a": (3, 15, 2, 20)}))
    assert (zone.mean, zone.lower, zone.upper) == (0.0, 0.0, None)


def test_maps_of_own_models_tell_what_their_intervals_rest_on(tmp_path: Path) -> None:
    """The file of the map alone: a model carried to plots is in no catalog, and may be gone."""
    model = tmp_path / "own.onnx"
    scene = tmp_path / "scene.tif"
    given = find_model("lai-s2-10m")
    card = replace(given.card, id="own", name="own", conformal={"scales": {"0.9": 2.83}})
    kept = tuple(spec for spec in card.outputs if spec.kind not in KINDS)
    save_model(given.path.read_bytes(), replace(card, outputs=kept), model)
    write_map(
        scene,
        B02=np.full((30, 30), 0.04),
        B03=np.full((30, 30), 0.04),
        B04=np.full((30, 30), 0.06),
        B08=np.full((30, 30), 0.35),
    )
    found = make_map(Request(str(model), (str(scene),), str(tmp_path / "m.tif")))
    model.unlink()
    (tmp_path / "m.provenance.json").unlink()
    with MapFile(found.path) as opened:
        assert variable_of_map(opened) == "lai"
        law = law_of(opened)
    assert (law.reach, law.limits, law.calibrated) == (2.83, (0.0, 15.0), True)


def test_a_map_whose_metadata_was_edited_tells_nothing(tmp_path: Path, bands: dict[str, np.ndarray]) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    for text in ("{", "[1]", '"x"', '{"scales": 3, "possible": "x"}'):
        file = gdal.Open(str(source), gdal.GA_Update)
        file.SetMetadataItem("TERRACLARA_INTERVALS", text)
        del file
        with MapFile(str(source)) as opened:
            assert law_of(opened) == ZoneLaw(reach=pytest.approx(1.6449, abs=1e-4))


def test_a_number_in_place_of_a_name_is_no_name(tmp_path: Path, bands: dict[str, np.ndarray]) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"2": (0, 5, 0, 5), "x": (20, 40, 20, 40)})
    file = ogr.Open(str(areas), 1)
    layer = file.GetLayer(0)
    second = layer.GetFeature(2)
    second.SetFieldNull("name")
    layer.SetFeature(second)
    second = layer = file = None
    found = zone_means(str(source), str(areas), field="name")
    assert [(zone.name, zone.pixels) for zone, _ in found] == [("2", 25), ("2", 400)]


def test_bad_input_is_said(tmp_path: Path, bands: dict[str, np.ndarray]) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    bare = write_map(tmp_path / "bare.tif", mean=bands["mean"])
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (3, 15, 2, 20)})
    with pytest.raises(ParameterError, match="no band 'std'"):
        zone_means(str(bare), str(areas))
    with pytest.raises(ParameterError, match="correlation length of -1"):
        zone_means(str(source), str(areas), correlation_m=-1)
    with pytest.raises(Cancelled):
        zone_means(str(source), str(areas), cancelled=lambda: True)
    found = zone_means(str(source), str(areas))
    with pytest.raises(OutputError, match="is no GeoPackage"):
        write_zones(found, tmp_path / "z.csv", "")


def test_the_field_that_names_areas(
    tmp_path: Path, bands: dict[str, np.ndarray], capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"a": (3, 15, 2, 20), "b": (16, 20, 2, 20), "c": (22, 26, 2, 20)})
    file = ogr.Open(str(areas), 1)
    layer = file.GetLayer(0)
    for name, kind in (("crop", ogr.OFTString), ("Farm", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for number, feature in enumerate(layer):
        feature.SetField("crop", ("wheat", "maize", "wheat")[number])
        if number < 2:
            feature.SetField("Farm", 7)
        layer.SetFeature(feature)
    del feature, layer, file
    names = {
        field: [zone.name for zone, _ in zone_means(str(source), str(areas), field=field)] for field in ("", "crop")
    }
    assert names == {"": ["a", "b", "c"], "crop": ["wheat", "maize"]}
    assert [zone.name for zone, _ in zone_means(str(source), str(areas), field="Farm")] == ["7", "3"]  # else its number
    assert (naming_field(str(areas)), naming_field(str(areas), "crop")) == ("name", "crop")
    assert naming_field("0,0,1,1") == ""
    with pytest.raises(AreaError, match="no field 'farm'; it has name, crop, Farm"):
        zone_means(str(source), str(areas), field="farm")
    asked = ["zones", str(source), str(areas), "-o", str(tmp_path / "z.gpkg")]
    assert main([*asked, "--field", "crop", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert ([zone["name"] for zone in told["zones"]], told["named_by"]) == (["wheat", "maize"], "crop")
    assert main(asked) == 0
    assert "named by their field name" in capsys.readouterr().err
    assert main([*asked, "--field", "farm"]) == AreaError.exit_code


def test_the_command_line(tmp_path: Path, bands: dict[str, np.ndarray], capsys: pytest.CaptureFixture[str]) -> None:
    source = write_map(tmp_path / "map.tif", **bands)
    areas = write_areas(tmp_path / "areas.gpkg", {"field": (3, 15, 2, 20)})
    assert main(["zones", str(source), str(areas), "-o", str(tmp_path / "z.gpkg"), "--correlation", "100"]) == 0
    assert "field: " in capsys.readouterr().out
    assert main(["zones", str(source), str(areas), "-o", str(tmp_path / "y.gpkg"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["zones"][0]["name"] == "field"
    assert main(["zones", str(source), str(areas), "-o", str(areas)]) == 7
    with MapFile(str(source)) as opened:
        assert len(open_areas(str(areas), opened.grid)) == 1  # still there
