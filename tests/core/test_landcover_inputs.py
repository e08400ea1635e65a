"""What a classifier learns from: dates side by side, several scenes, indices, and bands of no use."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from label_files import write_labels
from osgeo import gdal
from terraclara.core.bands import Band
from terraclara.core.cli import main
from terraclara.core.errors import BandError, GridError, OutputError, ParameterError, SceneError
from terraclara.core.landcover.indices import INDICES, index_pairs, with_indices
from terraclara.core.landcover.inputs import Inputs, Numbers
from terraclara.core.landcover.samples import draw_sample
from terraclara.core.landcover.train import Training, _paths, train
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model
from terraclara.core.raster.badbands import empty_bands
from terraclara.core.raster.grid import Grid
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.positions import positions_on
from terraclara.core.raster.scene import Scene, open_scene

SIDE = 40
NAMES = ["B03", "B04", "B08"]
BOXES = [(name, (row, 20 * k + 2, 4, 16)) for k, name in enumerate(("early", "late")) for row in range(1, 37, 6)]


@pytest.fixture
def dates(write_raster: Callable[..., Path]) -> list[Path]:
    """Two crops that neither date tells apart alone: one is green first, the other then, both half of the fields."""
    rng = np.random.default_rng(0)
    high = (
        rng.random((SIDE, SIDE)) < 0.5
    )  # on the first date; as on the second for one class, the other way for the other
    late = np.arange(SIDE)[None, :] >= SIDE // 2
    images = []
    for date in range(2):
        green = high ^ (late & (date == 1))
        image = rng.normal(0.2, 0.01, (3, SIDE, SIDE))
        image[2] += 0.2 * green
        images.append(write_raster(image.astype(np.float32), name=f"date{date}.tif", names=NAMES))
    return images


@pytest.fixture
def labels(dates: list[Path], tmp_path: Path) -> Path:
    return write_labels(tmp_path / "labels.gpkg", BOXES, open_scene(dates[0]).grid)


def ask(files: list[Path], labels: Path, tmp_path: Path, **options: Any) -> Training:
    given = {"per_class": 300, "kinds": ("forest",), "folds": 3, **options}
    return Training(tuple(map(str, files)), str(labels), "cover", str(tmp_path / "m.onnx"), **given)


def opened(files: list[Path], together: str = "bands", use: Any = (), indices: Any = (), notes: Any = None) -> Inputs:
    said = notes.append if notes is not None else lambda _: None
    return Inputs([str(path) for path in files], together, Numbers(), use, indices, said)


class TestDates:
    def test_two_dates_know_what_one_does_not(self, dates: list[Path], labels: Path, tmp_path: Path) -> None:
        alone = train(ask(dates[:1], labels, tmp_path)).card.metrics["accuracy"]
        both = train(ask(dates, labels, tmp_path, together="dates"))
        assert alone < 0.65
        assert both.card.metrics["accuracy"] > 0.95
        assert both.card.input.dates == 2
        assert list(both.card.domain["importance"])[3:] == [f"{name} of date 2" for name in NAMES]
        made = make_map(Request(str(both.path), tuple(map(str, dates)), str(tmp_path / "map.tif")))
        with MapFile(made.path) as source:
            found = source.read(source.grid.window)[0]
        late = np.arange(SIDE)[None, :] >= SIDE // 2
        assert np.mean((found == 2) == late) > 0.95
        # The other way round the dates tell the same here, but each must be read as its own.
        turned = make_map(Request(str(both.path), tuple(map(str, dates[::-1])), str(tmp_path / "turned.tif")))
        with MapFile(turned.path) as source:
            assert not np.array_equal(
                source.read(source.grid.window)[1], MapFile(made.path).read(source.grid.window)[1]
            )

    def test_the_number_of_dates_must_be_the_models(self, dates: list[Path], labels: Path, tmp_path: Path) -> None:
        path = train(ask(dates, labels, tmp_path, together="dates")).path
        for files, there in ((dates[:1], 3), ([*dates, dates[0]], 9)):
            with pytest.raises(
                BandError, match=f"of 2 dates of one season, which are 6 bands, and the scene has {there}"
            ):
                make_map(Request(str(path), tuple(map(str, files)), str(tmp_path / "map.tif")))
        assert not (tmp_path / "map.tif").exists()
        with pytest.raises(ParameterError, match="one file is given"):
            train(ask(dates[:1], labels, tmp_path, together="dates"))

    def test_dates_by_the_names_of_the_files(self, dates: list[Path], labels: Path, tmp_path: Path) -> None:
        named = [tmp_path / f"S2_2021{month}15.tif" for month in ("04", "07")]
        for path, name in zip(dates, named):
            shutil.copy(path, name)
        made = train(ask(named[::-1], labels, tmp_path, together="dates"))
        assert made.card.domain["days_of_year"] == [105, 196]
        maps = []
        for number, files in enumerate((named, named[::-1])):  # in whatever order they are given
            mapped = make_map(Request(str(made.path), tuple(map(str, files)), str(tmp_path / f"{number}.tif")))
            with MapFile(mapped.path) as source:
                maps.append(source.read(source.grid.window))
        np.testing.assert_array_equal(*maps)
        late = [tmp_path / f"S2_2022{month}15.tif" for month in ("06", "07")]
        for path, name in zip(dates, late):
            shutil.copy(path, name)
        notes: list[str] = []
        make_map(Request(str(made.path), tuple(map(str, late)), str(tmp_path / "late.tif")), note=notes.append)
        assert any("another season" in text for text in notes)

    def test_one_file_for_two_dates(self, dates: list[Path], labels: Path, tmp_path: Path) -> None:
        with pytest.raises(ParameterError, match="is given for two dates"):
            train(ask([dates[0], dates[0]], labels, tmp_path, together="dates"))

    def test_a_pixel_needs_data_on_every_date(
        self, dates: list[Path], write_raster: Callable[..., Path], labels: Path, tmp_path: Path
    ) -> None:
        path = train(ask(dates, labels, tmp_path, together="dates")).path
        for place in (0, 1):
            with MapFile(dates[place]) as source:
                values = source.read(source.grid.window)
            values[1, 5, 7] = np.nan
            files = list(map(str, dates))
            files[place] = str(write_raster(values.astype(np.float32), name="holed.tif", names=NAMES))
            made = make_map(Request(str(path), tuple(files), str(tmp_path / f"map{place}.tif")))
            with MapFile(made.path) as source:
                bands = dict(zip(source.bands, source.read(source.grid.window)))
            assert bands["flag"][5, 7] == 1
            assert (bands["flag"] == 1).sum() == 1

    def test_dates_on_other_grids(
        self, dates: list[Path], write_raster: Callable[..., Path], labels: Path, tmp_path: Path
    ) -> None:
        transform = (500005.0, 10.0, 0.0, 4800000.0, 0.0, -10.0)
        moved = write_raster(np.full((3, SIDE, SIDE), 0.2, np.float32), name="m.tif", names=NAMES, transform=transform)
        with pytest.raises(GridError, match="lies on another grid than the date after it"):
            train(ask([dates[0], moved], labels, tmp_path, together="dates"))


class TestScenes:
    def test_labels_of_all_scenes_teach_one_model(self, write_raster: Callable[..., Path], tmp_path: Path) -> None:
        """A class that only the second scene holds, beside it in another zone of the same CRS family."""
        rng = np.random.default_rng(1)
        first = rng.normal(0.1, 0.01, (3, SIDE, SIDE))
        first[:, :, 20:] += 0.2
        second = rng.normal(0.6, 0.01, (3, SIDE, SIDE))
        transform = (500400.0, 10.0, 0.0, 4800000.0, 0.0, -10.0)  # side by side
        files = [
            write_raster(first.astype(np.float32), name="a.tif", names=NAMES),
            write_raster(second.astype(np.float32), name="b.tif", names=NAMES, transform=transform),
        ]
        boxes = [(name, (row, col, 4, 16)) for name, col in (("a", 2), ("b", 22), ("c", 50)) for row in range(1, 37, 6)]
        labels = write_labels(tmp_path / "l.gpkg", boxes, open_scene(files[0]).grid)
        made = train(ask(files, labels, tmp_path, together="scenes"))
        assert [item.name for item in made.card.outputs[0].classes] == ["a", "b", "c"]
        assert np.bincount(made.sample.scenes).tolist() == [300, 150]  # two classes of 150 and one: 300 / 2 scenes
        assert made.card.metrics["accuracy"] == 1
        # In the first scene's pixels the second begins at column 40.
        assert made.sample.positions[made.sample.scenes == 1][:, 1].min() >= 40
        mapped = make_map(Request(str(made.path), (str(files[1]),), str(tmp_path / "map.tif")))
        with MapFile(mapped.path) as source:
            assert (source.read(source.grid.window)[0] == 3).all()

    def test_one_place_on_two_dates_stays_in_one_fold(self, dates: list[Path], labels: Path) -> None:
        with opened(dates, "scenes") as inputs:
            sample = draw_sample(inputs.readers, str(labels), "cover", per_class=100)
        first, second = (sample.positions[sample.scenes == k] for k in (0, 1))
        np.testing.assert_array_equal(first, second)
        np.testing.assert_array_equal(*(sample.groups[sample.scenes == k] for k in (0, 1)))

    def test_a_scene_without_a_band_of_the_first(
        self, dates: list[Path], write_raster: Callable[..., Path], labels: Path, tmp_path: Path
    ) -> None:
        other = write_raster(np.full((2, SIDE, SIDE), 0.2, np.float32), name="two.tif", names=NAMES[:2])
        with pytest.raises(BandError, match="B08"):
            train(ask([dates[0], other], labels, tmp_path, together="scenes"))

    def test_related_scenes_each_have_a_model(
        self, write_raster: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Two scenes alike and one in which the classes look the other way round."""
        rng = np.random.default_rng(2)
        files = []
        for k in range(3):
            image = rng.normal(0.2, 0.02, (3, SIDE, SIDE))
            image[2, :, SIDE // 2 :] += 0.1
            image = image[:, :, ::-1] if k == 2 else image
            files.append(write_raster(image.astype(np.float32), name=f"scene{k}.tif", names=NAMES))
        labels = write_labels(tmp_path / "l.gpkg", BOXES, open_scene(files[0]).grid)
        made = train(ask(files, labels, tmp_path, together="scenes", kinds=("gp", "gp-related"), per_class=150))
        assert made.trials[0].kind.id == "gp-related"
        assert made.trials[0].accuracy > 0.95 > made.trials[1].accuracy
        assert [path.name for path in made.others] == ["m_scene1.onnx", "m_scene2.onnx", "m_new_scene.onnx"]
        alike = made.card.metrics["relatedness_to_scenes"]
        assert alike["scene1"] > 0.5 > alike["scene2"]
        for model, file in ((made.path, files[0]), (made.others[1], files[2])):
            mapped = make_map(Request(str(model), (str(file),), str(tmp_path / f"map of {file.name}")))
            with MapFile(mapped.path) as source:
                found = source.read(source.grid.window)[0]
            assert np.mean((found == 2) == (np.arange(SIDE)[None, :] >= SIDE // 2)) > 0.95
        with pytest.raises(ParameterError, match="needs several scenes"):
            train(ask(files[:1], labels, tmp_path, kinds=("gp-related",)))

    def test_no_model_of_related_scenes_takes_the_place_of_another(self, tmp_path: Path) -> None:
        sources = ("a/e.tif", "b/E.tif", "b/e_1.tif", "new_scene.tif")
        paths = _paths(Training(sources, "", "", str(tmp_path / "m.onnx"), kinds=("gp-related",)))
        names = ["m", "m_E_2", "m_e_1_3", "m_new_scene_4", "m_new_scene"]
        assert [path.name for path in paths] == [f"{name}.onnx" for name in names]
        assert _paths(Training(sources, "", "", str(tmp_path / "m.onnx"))) == paths[:1]

    def test_a_scene_without_labels_among_related_ones(self, write_raster: Callable[..., Path], tmp_path: Path) -> None:
        rng = np.random.default_rng(2)
        files = []
        for k in range(3):
            image = rng.normal(0.2, 0.02, (3, SIDE, SIDE))
            image[2, :, SIDE // 2 :] += 0.1
            place = (500000.0 + 1e4 * (k == 1), 10.0, 0.0, 4800000.0, 0.0, -10.0)
            files.append(write_raster(image.astype(np.float32), name=f"s{k}.tif", names=NAMES, transform=place))
        labels = write_labels(tmp_path / "l.gpkg", BOXES, open_scene(files[0]).grid)
        notes: list[str] = []
        given = ask(files, labels, tmp_path, together="scenes", kinds=("gp-related",), per_class=60)
        made = train(given, note=notes.append)
        assert any(text.startswith("No label lies on data of") and "s1.tif" in text for text in notes)
        assert set(made.card.metrics["relatedness_to_scenes"]) == {"s0", "s2"}
        assert find_model(str(made.others[0])).card.metrics["relatedness_to_scenes"] == {}
        assert make_map(Request(str(made.others[0]), (str(files[1]),), str(tmp_path / "map.tif"))).path.is_file()

    @pytest.mark.parametrize("together", ["dates", "scenes"])
    def test_reflectance_and_other_numbers_are_not_taken_together(
        self, together: str, write_raster: Callable[..., Path]
    ) -> None:
        files = [
            write_raster(np.full((1, 9, 9), value, kind), name=name, names=["B04"])
            for value, kind, name in ((0.2, np.float32, "a.tif"), (90, np.uint8, "b.tif"))
        ]
        with pytest.raises(SceneError, match=r"numbers of b\.tif are no reflectance, and those of the other files are"):
            opened(files, together)

    def test_levels_that_differ(self, dates: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
        def leveled(source: str, **options: Any) -> Scene:
            return replace(open_scene(source, **options), product={"level": levels[Path(source).name]})

        monkeypatch.setattr("terraclara.core.landcover.inputs.open_scene", leveled)
        for other, expected in (("surface", "surface"), ("toa", "any"), ("unknown", "any")):
            levels = {"date0.tif": "surface", "date1.tif": other}
            notes: list[str] = []
            with opened(dates, "scenes", notes=notes) as inputs:
                assert inputs.level == expected
            assert any("top of the atmosphere" in text for text in notes) == (other == "toa")

    def test_no_such_way(self, dates: list[Path], labels: Path, tmp_path: Path) -> None:
        with pytest.raises(ParameterError, match="'years' is no way to take several files"):
            train(ask(dates, labels, tmp_path, together="years"))


class TestPositions:
    GRID = Grid("", (500000.0, 10.0, 0.0, 4800000.0, 0.0, -10.0), 50, 40)

    @given(arrays(np.int64, (5, 2), elements=st.integers(0, 39)), st.integers(-90, 90), st.integers(-90, 90))
    def test_shifted_grids(self, positions: np.ndarray, down: int, right: int) -> None:
        t = self.GRID.transform
        source = Grid("", (t[0] + 10.0 * right, 10.0, 0.0, t[3] - 10.0 * down, 0.0, -10.0), 50, 40)
        found = positions_on(self.GRID, source, positions)
        assert found is not None
        np.testing.assert_allclose(found, positions + np.array([down, right]), atol=1e-6)

    def test_another_crs(self, dates: list[Path], write_raster: Callable[..., Path]) -> None:
        here = open_scene(dates[0]).grid
        degrees = write_raster(
            np.full((3, 4, 4), 0.2, np.float32),
            name="degrees.tif",
            names=NAMES,
            epsg=4326,
            transform=(3.0, 0.0001, 0.0, 43.3536, 0.0, -0.0001),
        )
        there = open_scene(degrees).grid
        found = positions_on(here, there, np.array([[0, 0], [0, 1]]))
        back = positions_on(there, here, found)
        np.testing.assert_allclose(back, [[0, 0], [0, 1]], atol=1e-3)
        assert positions_on(here, Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 4, 4), found) is None


class TestIndices:
    BANDS = (Band("B03", 560, "green"), Band("B04", 665, "red"), Band("B08", 842, "nir"))

    @given(arrays(np.float32, (6, 3), elements=st.floats(-1, 2, width=32)))
    def test_normalized_differences(self, values: np.ndarray) -> None:
        pairs = index_pairs(["ndvi", "NDWI"], self.BANDS)
        found = with_indices(values, pairs)
        np.testing.assert_array_equal(found[:, :3], values)
        for k, (a, b) in enumerate(((2, 1), (0, 2))):
            good = values[:, a] + values[:, b] != 0
            x, y = (values[good, i].astype(np.float64) for i in (a, b))
            np.testing.assert_allclose(found[good, 3 + k] * (x + y), x - y, atol=1e-6 * np.abs(values).max())
            assert (found[~good, 3 + k] == 0).all()

    def test_of_each_date(self) -> None:
        assert index_pairs(["NDVI"], self.BANDS, 2) == [(2, 1), (5, 4)]

    def test_bands_known_by_wavelength_alone(self) -> None:
        bands = [Band("a", 661), Band("b", 840), Band("c")]
        assert index_pairs(["NDVI"], bands) == [(1, 0)]

    def test_what_cannot_be_made(self) -> None:
        with pytest.raises(ParameterError, match="no index 'EVI'"):
            index_pairs(["EVI"], self.BANDS)
        with pytest.raises(ParameterError, match="NBR needs a band swir22"):
            index_pairs(["NBR"], self.BANDS)

    def test_every_index_can_be_made_of_sentinel_2(self) -> None:
        from terraclara.core.bands import SENTINEL2

        for name, (a, b) in zip(INDICES, [INDICES[name] for name in INDICES]):
            ((i, j),) = index_pairs([name], SENTINEL2.bands)
            found = SENTINEL2.bands[i].common_name, SENTINEL2.bands[j].common_name
            assert found[0].startswith(a)
            assert found[1].startswith(b)

    @pytest.mark.parametrize("kind", ["gp", "boosting", "logistic"])
    def test_the_model_makes_its_own(self, kind: str, dates: list[Path], labels: Path, tmp_path: Path) -> None:
        made = train(ask(dates, labels, tmp_path, together="dates", indices=("NDVI",), kinds=(kind,), folds=2))
        assert made.sample.values.shape[1] == 8
        assert list(made.card.domain["importance"])[6:] == ["NDVI of date 1", "NDVI of date 2"]
        network = find_model(str(made.path))
        assert network.graph.inputs[0].shape[1] == 6  # bands alone
        mapped = make_map(Request(str(made.path), tuple(map(str, dates)), str(tmp_path / "map.tif")))
        assert mapped.statistics["flag"]["bits"]["outside_domain"] < 0.2 * SIDE**2


class TestBandsOfNoUse:
    def test_marked_and_empty_bands_are_left_out(self, write_raster: Callable[..., Path]) -> None:
        values = np.random.default_rng(0).uniform(0.1, 0.5, (5, SIDE, SIDE)).astype(np.float32)
        values[3] = -9
        path = write_raster(values, names=["a", "b", "c", "d", "e"], nodata=-9)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadataItem("bbl", "{1, 0, 1, 1, 1}", "ENVI")
        dataset = None
        notes: list[str] = []
        with opened([path], notes=notes) as inputs:
            assert inputs.columns == ("a", "c", "e")
            assert inputs.readers[0].read(inputs.readers[0].grid.window)[1].all()
        assert any("marked as bad are left out: b." in text for text in notes)
        assert any("hold no data are left out: d." in text for text in notes)
        with opened([path], use=("b", "c")) as inputs:  # who asks for a marked band gets it
            assert inputs.columns == ("b", "c")

    def test_bands_of_the_air_are_left_out(self, write_raster: Callable[..., Path]) -> None:
        """Sentinel-2's alone: another sensor's B10 is another band, and who asks for one gets it."""
        sentinel = ["B01", "B02", "B03", "B04", "B08", "B09", "B10", "B11"]
        values = np.random.default_rng(0).uniform(0.1, 0.5, (len(sentinel), SIDE, SIDE)).astype(np.float32)
        path = write_raster(values, names=sentinel)
        notes: list[str] = []
        with opened([path], notes=notes) as inputs:
            assert inputs.columns == ("B02", "B03", "B04", "B08", "B11")
        assert any("in pixels of 60 m, are left out: B01, B09, B10." in text for text in notes)
        with opened([path], use=("B01", "B04")) as inputs:
            assert inputs.columns == ("B01", "B04")
        other = write_raster(values[:3], names=["B04", "B05", "B10"])
        with opened([other], notes=notes) as inputs:
            assert inputs.columns == ("B04", "B05", "B10")

    def test_a_band_of_its_own_mark(self, write_raster: Callable[..., Path]) -> None:
        path = write_raster(np.full((2, 9, 9), 0.2, np.float32), names=["a", "b"])
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetMetadataItem("bbl", "0")
        band = dataset = None
        with opened([path]) as inputs:
            assert inputs.columns == ("b",)

    def test_a_scene_without_any_number_is_not_called_full_of_bad_bands(
        self, write_raster: Callable[..., Path]
    ) -> None:
        scene = open_scene(write_raster(np.full((2, 9, 9), -9, np.float32), names=["a", "b"], nodata=-9))
        assert empty_bands(scene.bands) == []

    def test_real_hyperspectral_tile(self, shared_data: Path) -> None:
        notes: list[str] = []
        with opened([shared_data / "enmap_potsdam" / "tile_96_96.tif"], notes=notes) as inputs:
            assert len(inputs.bands) == 218
            assert inputs.readers[0].read(inputs.readers[0].grid.window)[1].mean() > 0.9
        assert any("hold no data" in text for text in notes)


def test_the_place_of_the_model_is_refused_before_anything_is_trained(
    dates: list[Path], labels: Path, tmp_path: Path
) -> None:
    """Each file that would be written."""
    (tmp_path / "m_new_scene.onnx").mkdir()
    shares: list[float] = []
    given = ask(dates, labels, tmp_path, together="scenes", kinds=("gp-related",))
    for training, text in (
        (given, "is a folder"),
        (replace(given, output=str(tmp_path / "none" / "m.onnx")), "does not exist; create it"),
    ):
        with pytest.raises(OutputError, match=text):
            train(training, progress=shares.append)
    assert not shares


def test_what_is_named_twice_counts_once(dates: list[Path]) -> None:
    with opened(dates[:1], use=("B08", "B04", "B08"), indices=("ndvi", "NDVI")) as inputs:
        assert inputs.columns == ("B08", "B04", "NDVI")


def test_dates_given_as_bands_are_not_passed_over(dates: list[Path]) -> None:
    with pytest.raises(ParameterError, match=r"date0\.tif and date1\.tif both hold B03: say that the files are dates"):
        opened(dates)


def test_a_second_scene_is_not_passed_over_in_silence(dates: list[Path], labels: Path, tmp_path: Path) -> None:
    model = train(ask(dates[:1], labels, tmp_path, kinds=("logistic",))).path
    for files, told in ((dates, True), (dates[:1], False)):
        notes: list[str] = []
        make_map(Request(str(model), tuple(map(str, files)), str(tmp_path / "map.tif")), note=notes.append)
        assert (
            "date0.tif and date1.tif both hold B03: the first is mapped. Map each scene by itself." in notes
        ) == told


def test_of_many_bands_some_are_named(shared_data: Path) -> None:
    with pytest.raises(BandError, match=r"no band B1; it has .* and 204 more"):
        opened([shared_data / "enmap_potsdam" / "tile_96_96.tif"], use=("B1",))


def test_command_line(dates: list[Path], labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = tmp_path / "m.onnx"
    arguments = ["train", *map(str, dates), "--together", "dates", "--labels", str(labels), "--field", "cover"]
    assert main([*arguments, "-o", str(model), "--model", "forest", "--indices", "NDVI", "--folds", "3"]) == 0
    assert main(["run", str(model), *map(str, dates), "-o", str(tmp_path / "map.tif")]) == 0
    capsys.readouterr()
    assert main(["info", str(model)]) == 0
    assert "B08 of 2 dates" in capsys.readouterr().out


def test_rows_and_columns_count_by_the_length_of_pixels(write_raster: Callable[..., Path]) -> None:
    planes = np.full((2, 20, 20), 0.2, np.float32)
    for name, epsg, transform, aspect in (
        ("square.tif", 32631, (500000, 20, 0, 4800000, 0, -20), (1, 1)),
        ("lines.tif", 32631, (500000, 10, 0, 4800000, 0, -40), (4, 1)),
        ("degrees.tif", 4326, (10, 0.0003, 0, 60, 0, -0.0003), (1.993, 1)),
    ):
        path = write_raster(planes, name=name, names=("B03", "B04"), epsg=epsg, transform=transform)
        with Inputs([str(path)], "bands", Numbers(), (), (), lambda text: None) as inputs:
            assert inputs.aspect == pytest.approx(aspect, rel=2e-3)
