"""Cloud maps end to end: decisions, cleaning, polygons, masked copies, and what users do wrong."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from cloud_model import NAMES, brightness_model, sky
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal, ogr
from scipy import ndimage
from terraclara.core.bands import LANDSAT_OLI, SENTINEL2
from terraclara.core.cli import main
from terraclara.core.clouds import CloudOptions, cloud_cover, detect
from terraclara.core.clouds.choose import choose_cloud_model
from terraclara.core.clouds.classes import CLEAR, CLOUD, CLOUDY, SHADOW, THIN, UNDECIDED, roles
from terraclara.core.clouds.clean import NO_DATA, Cleaning, with_margin, without_patches_and_holes
from terraclara.core.clouds.outputs import cloud_outputs
from terraclara.core.errors import BandError, Cancelled, ModelError, OutputError, ParameterError
from terraclara.core.mapping import Request
from terraclara.core.model import catalog, load_model
from terraclara.core.raster.grid import NO_TRANSFORM, Grid, Window

WriteRaster = Callable[..., Path]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return brightness_model(tmp_path / "brightness.onnx")


def classes(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))  # must live as long as its band
    return np.nan_to_num(dataset.GetRasterBand(1).ReadAsArray(), nan=NO_DATA).astype(int)


def expected(side: int = 96) -> np.ndarray:
    plane = sky(side)
    return np.select([plane > 0.6, plane > 0.3, plane < 0.05], [CLOUD, THIN, SHADOW], CLEAR)


def scene(write_raster: WriteRaster, plane: np.ndarray, **options: Any) -> Path:
    return write_raster(plane[None], names=("B04",), scale=1.0, offset=0.0, **options)


class TestMap:
    def test_bands_and_cover(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        result = detect(Request(str(model), (str(scene(write_raster, sky())),), str(tmp_path / "c.tif")))
        assert [spec.name for spec in result.outputs] == ["class", "cloud_probability", "uncertainty"]
        assert np.array_equal(classes(result.path), expected())
        cover = cloud_cover(result)
        assert cover["cloud"] == np.isin(expected(), CLOUDY).mean()
        assert cover["shadow"] == (expected() == SHADOW).mean()
        assert sum(cover.values()) == pytest.approx(1)

    def test_threshold_and_undecided(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        plane = sky()
        plane[:, 90:] = 0.3  # clear and thin are alike there
        request = Request(str(model), (str(scene(write_raster, plane)),), str(tmp_path / "c.tif"))
        strict = detect(request, CloudOptions(threshold=0.99))
        assert set(np.unique(classes(strict.path)[:, 90:])) == {CLEAR}
        lax = detect(request, CloudOptions(threshold=0.2))
        assert set(np.unique(classes(lax.path)[:, 90:])) == {THIN}
        cautious = detect(request, CloudOptions(undecided=0.45))
        assert set(np.unique(classes(cautious.path)[:, 90:])) == {UNDECIDED}
        assert cloud_cover(cautious)["undecided"] == pytest.approx(6 / 96)

    def test_cleaning(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = scene(write_raster, sky())
        request = Request(str(model), (str(path),), str(tmp_path / "c.tif"))
        result = detect(request, CloudOptions(smallest=500, holes=500, margin=25))
        found = classes(result.path)
        wanted = expected()
        wanted[60, 60] = CLEAR  # one pixel of 100 m2
        wanted[20:22, 20:22] = CLOUD
        assert np.array_equal(found, with_margin(wanted.astype(np.uint8), 2.5))
        assert found[8, 25] == CLOUD
        assert found[7, 25] == CLEAR
        assert sorted(item.name for item in tmp_path.iterdir() if item.name.startswith(".")) == []

    def test_rerun_gives_the_same_bytes(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        request = Request(str(model), (str(scene(write_raster, sky())),), str(tmp_path / "c.tif"))
        detect(request, CloudOptions(smallest=500, holes=500, margin=25, undecided=0.5))
        assert main(["rerun", str(tmp_path / "c.provenance.json"), "-o", str(tmp_path / "d.tif")]) == 0
        assert (tmp_path / "c.tif").read_bytes() == (tmp_path / "d.tif").read_bytes()

    def test_no_data_stays_no_data(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        plane = sky()
        plane[:5] = -9
        path = scene(write_raster, plane, nodata=-9)
        result = detect(Request(str(model), (str(path),), str(tmp_path / "c.tif")), CloudOptions(margin=100))
        found = classes(result.path)
        assert np.all(found[:5] == NO_DATA)
        assert not np.any(found[5:] == NO_DATA)

    def test_polygons_hold_the_pixels(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        target = tmp_path / "clouds.gpkg"
        request = Request(str(model), (str(scene(write_raster, sky())),), str(tmp_path / "c.tif"))
        detect(request, CloudOptions(polygons=str(target)))
        source = ogr.Open(str(target))
        areas: dict[str, float] = {}
        for feature in source.GetLayer():
            areas[feature.GetField("class")] = areas.get(feature.GetField("class"), 0) + feature.GetField("area_m2")
        names = {"cloud": CLOUD, "thin cloud": THIN, "cloud shadow": SHADOW}
        assert areas == pytest.approx({name: 100.0 * (expected() == value).sum() for name, value in names.items()})

    def test_the_masked_copy_keeps_the_rest_untouched(
        self, model: Path, write_raster: WriteRaster, tmp_path: Path
    ) -> None:
        request = Request(str(model), (str(scene(write_raster, sky())),), str(tmp_path / "c.tif"))
        detect(request, CloudOptions(masked=str(tmp_path / "masked.tif")))
        copy = gdal.Open(str(tmp_path / "masked.tif")).ReadAsArray()
        hidden = expected() != CLEAR
        assert np.array_equal(np.isnan(copy), hidden)
        assert np.array_equal(copy[~hidden], sky()[~hidden])

    def test_cancelled_leaves_nothing_and_goes_on(
        self, model: Path, write_raster: WriteRaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        recipe = sys.modules["terraclara.core.clouds.detect"]  # the package has a function of this name
        path = scene(write_raster, sky())
        request = Request(str(model), (str(path),), str(tmp_path / "c.tif"))
        cleaning: list[float] = []
        with pytest.raises(Cancelled):  # while it cleans
            detect(
                request,
                CloudOptions(margin=20),
                progress=cleaning.append,
                cancelled=lambda: bool(cleaning) and cleaning[-1] >= 0.79,
            )
        assert not (tmp_path / "c.tif").exists()
        assert not (tmp_path / ".c.classes.tif").exists()
        made = []
        again = recipe.make_map
        monkeypatch.setattr(recipe, "make_map", lambda *a, **k: made.append(1) or again(*a, **k))
        result = detect(request, CloudOptions(margin=20))
        assert result.path.exists()
        assert not made
        detect(replace(request, output=str(tmp_path / "d.tif")), CloudOptions(margin=20))
        assert (tmp_path / "c.tif").read_bytes() == (tmp_path / "d.tif").read_bytes()


class TestModels:
    def test_scores_are_seen(self, tmp_path: Path) -> None:
        scores = load_model(brightness_model(tmp_path / "scores.onnx", softmax=False))
        assert cloud_outputs(scores)[0].activation == "softmax"
        assert cloud_outputs(load_model(brightness_model(tmp_path / "p.onnx")))[0].activation == ""

    def test_without_a_card_names_are_needed(self, tmp_path: Path) -> None:
        bare = load_model(brightness_model(tmp_path / "bare.onnx", card=False), ("B04",))
        with pytest.raises(ModelError, match="say what each of its channels is"):
            cloud_outputs(bare)
        assert cloud_outputs(bare, names=NAMES)[0].classes[3].value == SHADOW
        with pytest.raises(ModelError, match="gives 4 channels, but 2 are named"):
            cloud_outputs(bare, names=NAMES[:2])
        with pytest.raises(ModelError, match="field is no class of a cloud map"):
            cloud_outputs(bare, names=("clear", "cloud", "field", "shadow"))

    def test_a_model_of_something_else_is_refused(self) -> None:
        with pytest.raises(ModelError, match="no model of clouds"):
            cloud_outputs(load_model(Path(__file__).parents[2] / "resources/models/sl2p-v3.0-lai.onnx"))

    def test_names_of_the_field_are_understood(self) -> None:
        assert roles(("Background", "Thick Cloud", "Thin_Cloud", "Cloud shadow")) == (CLEAR, CLOUD, THIN, SHADOW)
        with pytest.raises(ModelError, match="none of them is a cloud"):
            roles(("clear", "water"))

    def test_the_choice_says_what_is_missing(self, model: Path) -> None:
        entries = [("b", load_model(model).card)]
        assert choose_cloud_model([SENTINEL2.band("B04")], entries)[0] == "b"
        with pytest.raises(BandError, match="lacks B04"):
            choose_cloud_model([SENTINEL2.band("B02")], entries)
        with pytest.raises(ModelError, match="no model of clouds"):
            choose_cloud_model([SENTINEL2.band("B02")], [])

    def test_the_scenes_own_bands_are_named(self) -> None:
        entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
        assert "(B2, B3, B4, B5, B6, B7)" in choose_cloud_model(LANDSAT_OLI.bands, entries)[1]


class TestBadInput:
    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            ({"threshold": 1.5}, "threshold of 1.5 is not possible"),
            ({"undecided": -0.1}, "limit of the undecided of -0.1"),
            ({"margin": -3.0}, "value of -3 for margin"),
            ({"smallest": float("nan")}, "value of nan for smallest"),
            ({"activation": "relu"}, "activation 'relu' is not known"),
        ],
    )
    def test_options(
        self, options: dict[str, Any], sentence: str, model: Path, write_raster: WriteRaster, tmp_path: Path
    ) -> None:
        request = Request(str(model), (str(scene(write_raster, sky())),), str(tmp_path / "c.tif"))
        with pytest.raises(ParameterError, match=sentence):
            detect(request, CloudOptions(**options))
        assert not (tmp_path / "c.tif").exists()

    def test_meters_need_a_place_on_earth(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = scene(write_raster, sky(), epsg=0, transform=NO_TRANSFORM)
        with pytest.raises(ParameterError, match="lies nowhere on Earth"):
            detect(Request(str(model), (str(path),), str(tmp_path / "c.tif")), CloudOptions(margin=20))

    def test_names_of_further_outputs(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = scene(write_raster, sky())
        request = Request(str(model), (str(path),), str(tmp_path / "c.tif"))
        with pytest.raises(OutputError, match=r"let it end in \.gpkg"):
            detect(request, CloudOptions(polygons=str(tmp_path / "p.kml")))
        with pytest.raises(OutputError, match="is an input of this run"):
            detect(request, CloudOptions(masked=str(path)))

    def test_command_line(
        self, model: Path, write_raster: WriteRaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = scene(write_raster, sky())
        target = tmp_path / "c.tif"
        arguments = ["clouds", str(path), "-o", str(target), "--model", str(model), "--margin", "20", "--json"]
        assert main(arguments) == 0
        event = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
        assert event["event"] == "result"
        assert event["cover"]["cloud"] > np.isin(expected(), CLOUDY).mean()


class TestStrips:
    @given(arrays(np.uint8, (20, 11), elements=st.sampled_from([0, 1, 2, 3, 6, 255])), st.integers(1, 20))
    def test_patches_and_holes_do_not_depend_on_the_strips(self, plane: np.ndarray, rows: int) -> None:
        grid = Grid("", NO_TRANSFORM, 11, 20)
        results = []
        for height in (20, rows):
            import terraclara.core.raster.regions as strips

            before, strips._STRIP_PIXELS = strips._STRIP_PIXELS, 11 * height
            try:
                out = np.zeros_like(plane)

                def read(window: Window) -> np.ndarray:
                    return plane[window.row : window.row_end].copy()

                def write(window: Window, values: np.ndarray, out: np.ndarray = out) -> None:
                    out[window.row : window.row_end] = values

                without_patches_and_holes(grid, read, write, Cleaning(smallest=3, holes=4))
            finally:
                strips._STRIP_PIXELS = before
            results.append(out)
        assert np.array_equal(*results)
        assert np.array_equal(results[0] == NO_DATA, plane == NO_DATA)

    @given(arrays(np.uint8, (15, 15), elements=st.sampled_from([0, 0, 0, 0, 1, 2, 3, 6, 255])), st.floats(0, 4))
    def test_margins_reach_as_far_as_they_say(self, plane: np.ndarray, margin: float) -> None:
        grown = with_margin(plane, margin)
        fixed = np.isin(plane, (CLOUD, THIN, SHADOW, NO_DATA))
        assert np.array_equal(grown[fixed], plane[fixed])
        if not np.isin(plane, (CLOUD, THIN, SHADOW)).any():
            return
        near = ndimage.distance_transform_edt(~np.isin(plane, (CLOUD, THIN, SHADOW))) <= margin
        assert np.array_equal(np.isin(grown, (CLOUD, THIN, SHADOW)), near & (plane != NO_DATA))


class TestReviewed:
    """What a review found."""

    def test_blocks_without_data(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        plane = np.full((1200, 1200), -9, np.float32)
        plane[:100, :100] = sky(100)
        path = scene(write_raster, plane, nodata=-9)
        result = detect(Request(str(model), (str(path),), str(tmp_path / "c.tif")))
        found = classes(result.path)
        assert np.array_equal(found[:100, :100], expected(100))
        assert np.all(found[100:] == NO_DATA)

    def test_nothing_valid_is_no_clear_sky(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = scene(write_raster, np.full((50, 50), -9, np.float32), nodata=-9)
        result = detect(Request(str(model), (str(path),), str(tmp_path / "c.tif")))
        assert set(cloud_cover(result).values()) == {None}

    def test_inputs_are_safe_from_further_outputs(self, model: Path, write_raster: WriteRaster, tmp_path: Path) -> None:
        path = scene(write_raster, sky())
        area = tmp_path / "area.gpkg"
        first = Request(str(model), (str(path),), str(tmp_path / "c.tif"))
        detect(first, CloudOptions(polygons=str(area)))
        before = area.read_bytes()
        with pytest.raises(OutputError, match="is an input of this run"):
            detect(replace(first, area=str(area)), CloudOptions(polygons=str(area)))
        assert area.read_bytes() == before

    def test_what_cannot_be_is_refused_before_anything_is_written(
        self, model: Path, write_raster: WriteRaster, tmp_path: Path
    ) -> None:
        path = scene(write_raster, sky(), epsg=0, transform=NO_TRANSFORM)
        with pytest.raises(ParameterError, match="lies nowhere on Earth"):
            detect(Request(str(model), (str(path),), str(tmp_path / "c.tif")), CloudOptions(margin=20))
        with pytest.raises(OutputError, match=r"let it end in \.tif"):
            detect(Request(str(model), (str(path),), str(tmp_path / "c.png")))
        assert not [item for item in tmp_path.iterdir() if "uncleaned" in item.name]

    def test_products_of_an_earlier_map_or_area_are_not_kept(
        self, model: Path, write_raster: WriteRaster, tmp_path: Path
    ) -> None:
        from terraclara.core.clouds.kept import kept_map

        sha256 = load_model(model).sha256
        polygons, area = tmp_path / "p.gpkg", tmp_path / "area.gpkg"
        path = scene(write_raster, sky())
        request = Request(str(model), (str(path),), str(tmp_path / "c.tif"))
        detect(request, CloudOptions(threshold=0.99, polygons=str(polygons)))
        options = CloudOptions(threshold=0.05, polygons=str(polygons))
        detect(request, replace(options, polygons=""))
        assert kept_map(request, replace(options, polygons=""), sha256) is not None
        assert kept_map(request, options, sha256) is None
        area.write_bytes(polygons.read_bytes())
        inside = replace(request, area=str(area))
        detect(inside, options)
        assert kept_map(inside, options, sha256) is not None
        detect(replace(request, output=str(tmp_path / "d.tif")), CloudOptions(threshold=0.05, polygons=str(area)))
        assert kept_map(inside, options, sha256) is None

    @pytest.mark.parametrize(
        ("epsg", "transform", "sides"),
        [
            (32631, (500000, 30, 0, 4800000, 0, -60), (60.0, 30.0)),
            (32631, (500000, 30, 0, 4800000, 0, -30), (30.0, 30.0)),
            (4326, (10, 0.0003, 0, 60, 0, -0.0003), (33.42, 16.76)),  # 60 degrees north: 111.4 and 55.8 km a degree
            (3857, (1e6, 60, 0, 8399738, 0, -60), (30.09, 30.09)),  # 60 degrees north: stretched by 1.99
        ],
    )
    def test_a_margin_in_meters_on_any_grid(
        self,
        model: Path,
        write_raster: WriteRaster,
        tmp_path: Path,
        epsg: int,
        transform: tuple[float, ...],
        sides: tuple[float, float],
    ) -> None:
        path = scene(write_raster, sky(), epsg=epsg, transform=transform)
        found = classes(
            detect(Request(str(model), (str(path),), str(tmp_path / "c.tif")), CloudOptions(margin=90)).path
        )
        hidden = np.isin(expected(), (CLOUD, THIN, SHADOW))
        distance = ndimage.distance_transform_edt(~hidden, sampling=sides)
        assert np.isin(found, (CLOUD, THIN, SHADOW))[distance < 90.1].all()
        assert not np.isin(found, (CLOUD, THIN, SHADOW))[distance > 92].any()
