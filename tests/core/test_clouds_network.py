"""The bundled cloud networks, and the simulator they were trained on."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnxruntime
import pytest
from osgeo import gdal
from terraclara.core.bands import SENSORS, Sensor, match_bands
from terraclara.core.clouds.choose import choose_cloud_model
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import catalog, find_model
from terraclara.core.model.context import context_of
from terraclara.core.model.graph import read_graph

REPOSITORY = Path(__file__).resolve().parents[2]
MODELS = REPOSITORY / "resources" / "models"
NAMES = ("clouds-4b", "clouds-6b")
Array = np.ndarray[Any, Any]


@pytest.fixture(scope="module", autouse=True)
def _scripts() -> Any:
    """The training script's modules, for as long as these tests run."""
    folder = str(REPOSITORY / "scripts" / "models" / "clouds")
    sys.path.insert(0, folder)
    yield
    sys.path.remove(folder)


def run(name: str, reflectance: Array) -> list[Array]:
    """The file's outputs for ``reflectance`` (bands, h, w); not finite is nodata."""
    spec = find_model(name).card.input
    shape = (-1, 1, 1)
    x = np.clip(reflectance[: len(spec.bands)], *(spec.clip or (0, 1)))
    x = (x - np.reshape(spec.mean, shape)) / np.reshape(spec.std, shape)
    x = np.where(np.isfinite(x), x, 0).astype(np.float32)
    session = onnxruntime.InferenceSession(str(MODELS / f"{name}.onnx"), providers=["CPUExecutionProvider"])
    outputs: list[Array] = session.run(["probabilities", "cloud_probability", "uncertainty"], {"bands": x[None]})
    return outputs


def simulated(side: int, seed: int) -> Any:
    """A simulated chip over soil and plants."""
    from chips import make_chip
    from ground import Ground, Sun

    rng = np.random.default_rng(seed)
    soil, leaf = np.array([0.06, 0.09, 0.14, 0.2, 0.33, 0.28]), np.array([0.02, 0.05, 0.03, 0.4, 0.2, 0.1])
    cover = rng.random((side // 16, side // 16)).repeat(16, 0).repeat(16, 1)
    values = soil[:, None, None] * (1 - cover) + leaf[:, None, None] * cover
    return make_chip(Ground(values.astype(np.float32), 30.0, Sun(0.7, 2.0)), side, rng, period=side + 144)


@pytest.mark.parametrize("sensor", SENSORS, ids=lambda sensor: sensor.name)
@pytest.mark.parametrize("level", ["surface", "toa", "unknown"])
def test_every_sensor_finds_them(sensor: Sensor, level: str) -> None:
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.origin == "bundled"]
    assert choose_cloud_model(sensor.bands, entries, {"level": level})[0] == "clouds-6b"
    visible = [band for band in sensor.bands if band.common_name in ("blue", "green", "red", "nir", "nir08")]
    assert choose_cloud_model(visible, entries, {"level": level})[0] == "clouds-4b"
    wanted = find_model("clouds-series-4b").card.input.bands
    found = [visible[i].common_name for i in match_bands(wanted, visible)]
    assert found[:3] == ["blue", "green", "red"]
    assert found[3] == ("nir08" if sensor.name == "Landsat 8/9 OLI" else "nir")


@pytest.mark.parametrize("name", NAMES)
def test_is_a_small_model_of_four_classes(name: str) -> None:
    model = find_model(name)
    assert (MODELS / f"{name}.onnx").stat().st_size < 1_000_000
    assert model.card.task == "segmentation"
    classes = [item.name for item in model.card.output("class").classes]
    assert classes == ["clear", "cloud", "thin cloud", "shadow"]
    assert [o.name for o in model.card.outputs if o.default] == ["class", "cloud_probability", "uncertainty"]
    context = context_of(read_graph(MODELS / f"{name}.onnx"))
    assert context is not None
    assert context.halo <= 176
    assert context.multiple == model.card.input.multiple == 16


@pytest.mark.parametrize("name", NAMES)
def test_probabilities_belong_together(name: str) -> None:
    p, cloud, unsure = run(name, simulated(256, 1).reflectance)
    np.testing.assert_allclose(p.sum(1), 1, atol=1e-5)
    np.testing.assert_allclose(cloud[:, 0], p[:, 1] + p[:, 2], atol=1e-5)
    # How unsure the map's classes are: thin cloud or thick is no doubt about cloud.
    merged = np.stack([p[:, 0], p[:, 1] + p[:, 2], p[:, 3]], 1)
    entropy = -(merged * np.log(np.maximum(merged, 1e-7))).sum(1) / math.log(3)
    np.testing.assert_allclose(unsure[:, 0], entropy, atol=1e-5)


@pytest.mark.parametrize("name", NAMES)
def test_the_map_does_not_depend_on_the_tiles(name: str) -> None:
    image = simulated(640, 2).reflectance
    context = context_of(read_graph(MODELS / f"{name}.onnx"))
    assert context is not None
    margin = -(-context.halo // 16) * 16
    whole = run(name, image)
    first, side = 256, 128
    assert first >= margin
    part = run(name, image[:, first - margin : first + side + margin, first - margin : first + side + margin])
    for one, other in zip(whole, part):
        inside = other[..., margin : margin + side, margin : margin + side]
        np.testing.assert_allclose(inside, one[..., first : first + side, first : first + side], atol=1e-5)


@pytest.mark.parametrize("name", NAMES)
def test_nodata_leaves_the_rest_alone(name: str) -> None:
    chip = simulated(384, 3)
    image = chip.reflectance.copy()
    image[:, :, :96] = np.nan
    p = run(name, image)[0]
    assert np.isfinite(p).all()
    far = p[0].argmax(0)[:, 256:]
    assert np.mean(far == run(name, chip.reflectance)[0][0].argmax(0)[:, 256:]) > 0.98


@pytest.mark.parametrize("name", NAMES)
def test_the_engine_gives_what_the_session_gives(
    name: str, tmp_path: Path, write_raster: Callable[..., Path], read_raster: Callable[[Path], Array]
) -> None:
    model = find_model(name)
    image = np.round(simulated(512, 4).reflectance * 10000)[: len(model.card.input.bands), :512, :496]
    names = [band.name for band in model.card.input.bands]
    scene = write_raster(
        image.astype(np.uint16), names=names, scale=1e-4, transform=(5e5, 20.0, 0.0, 4.8e6, 0.0, -20.0)
    )
    made = make_map(Request(model=name, sources=(str(scene),), output=str(tmp_path / "map.tif")))
    bands = read_raster(Path(made.path))
    p, cloud, unsure = (values[0] for values in run(name, image / 10000))
    np.testing.assert_allclose(bands[1], cloud[0], atol=1e-5)
    np.testing.assert_allclose(bands[2], unsure[0], atol=1e-5)
    weight = model.card.output("class").weights[-1]
    assert weight > 1
    expected = np.where(cloud[0] > 0.5, 1 + (p[2] > p[1]), np.where(weight * p[3] > p[0], 3, 0))
    assert np.mean(bands[0] == expected) > 0.9999


def test_a_shadow_falls_away_from_the_sun() -> None:
    from ground import Sun
    from sky import Layer, shadow_depth

    thickness = np.zeros((128, 128), np.float32)
    thickness[60:64, 60:64] = 20
    layer = Layer(thickness, 1000.0, 0.0, "water", 0.5, 0.5)
    # The sun is in the south at 45 degrees: the shadow lies 1000 m to the north.
    depth = np.asarray(shadow_depth([layer], Sun(math.pi / 4, math.pi), 50.0))
    rows, columns = np.nonzero(depth > 5)
    assert abs(rows.mean() - (61.5 - 20)) < 0.6
    assert abs(columns.mean() - 61.5) < 0.6
    # In the east: to the west.
    rows, columns = np.nonzero(np.asarray(shadow_depth([layer], Sun(math.pi / 4, math.pi / 2), 50.0)) > 5)
    assert abs(rows.mean() - 61.5) < 0.6
    assert abs(columns.mean() - (61.5 - 20)) < 0.6


def test_thicker_clouds_are_brighter_and_absorb_in_the_infrared() -> None:
    from sky import two_stream

    thickness = np.linspace(0, 60, 200)
    for co_albedo in (1e-6, 5e-3, 5e-2):
        reflectance, transmittance = two_stream(thickness, co_albedo)
        assert (np.diff(reflectance) > -1e-9).all()
        assert (np.diff(transmittance) < 0).all()
        assert (reflectance + transmittance <= 1 + 1e-6).all()
    assert two_stream(thickness, 1e-6)[0][-1] > 0.8 > two_stream(thickness, 5e-2)[0][-1]


def test_labels_are_shares_that_agree_with_the_picture() -> None:
    for seed in range(6):
        chip = simulated(192, seed)
        np.testing.assert_allclose(chip.shares.sum(0), 1, atol=1e-5)
        assert chip.shares.min() >= 0
        red = chip.reflectance[2]
        thick, clear = chip.shares[1] > 0.9, chip.shares[0] > 0.9
        if thick.sum() > 50 and clear.sum() > 50:
            assert red[thick].mean() > red[clear].mean() + 0.1


def test_air_scatters_light_of_clouds_over_their_surroundings() -> None:
    from chips import scattered
    from ground import Sun
    from sky import make_air

    rng = np.random.default_rng(0)
    air = make_air(rng, Sun(0.6, 1.0))
    even = np.full((6, 128, 128), 0.2, np.float32)
    np.testing.assert_allclose(scattered(even, air, 30.0, rng), even, rtol=1e-5)
    half = np.full((6, 128, 128), 0.05, np.float32)
    half[:, :, 64:] = 0.8
    seen = scattered(half, air, 30.0, rng) - half
    assert seen[0, 64, 60] > seen[3, 64, 60] > 0  # near the cloud, in the blue most
    assert seen[0, 64, 60] > seen[0, 64, 2]
    assert seen[0, 64, 67] < 0  # and the cloud's edge loses some


def test_a_scanner_of_sixteen_detectors_leaves_stripes() -> None:
    from chips import striped

    stripes = striped(np.zeros((6, 64, 8), np.float32), np.full((6, 1, 1), 0.002), np.random.default_rng(1))
    assert np.abs(stripes[:, :16, 0] - stripes[:, 1:17, 0]).max() > 1e-4
    np.testing.assert_array_equal(stripes[:, 16:], stripes[:, :-16])
    np.testing.assert_array_equal(stripes, stripes[:, :, :1].repeat(8, 2))


def test_bands_see_a_cloud_apart_along_the_flight() -> None:
    from chips import moved_apart, parallax

    drawn = [parallax(np.random.default_rng(seed)) for seed in range(20)]
    assert any(not apart.any() for apart in drawn)
    signs = set()
    for apart in (values for values in drawn if values.any()):
        signs.add(np.sign(apart[0] - apart[5]))
        assert apart[1] == 0  # nir, between the others
        # Blue, nir, green, red, swir16, swir22, as Sentinel-2 sees them; its nir and blue are half a second apart.
        assert list(np.argsort(np.abs(apart - apart[0]))) == [0, 3, 1, 2, 4, 5]
    assert signs == {-1, 1}  # up and down the orbit
    dot = np.zeros((6, 65, 65), np.float32)
    dot[:, 32, 32] = 1
    moved = moved_apart(dot, np.array([0.0, 1, -2, 3, 4, 5]))
    assert [int(band.sum(1).argmax()) - 32 for band in moved] == [0, 1, -2, 3, 4, 5]
    assert (moved.sum(1).argmax(1) == 32).all()
    assert moved_apart(dot, np.zeros(6)) is dot


def test_the_same_seed_gives_the_same_chip() -> None:
    np.testing.assert_array_equal(simulated(128, 9).reflectance, simulated(128, 9).reflectance)


class Landscapes:
    """A landscape of the simulator's, as the training scripts keep them."""

    def __init__(self) -> None:
        from ground import make_ground

        rng = np.random.default_rng(0)
        families = ("canopy", "soil", "water", "snow", "built", "sand", "salt", "burn")
        shapes = {
            "canopy": (0.03, 0.06, 0.03, 0.42, 0.20, 0.09),
            "soil": (0.08, 0.12, 0.17, 0.25, 0.36, 0.30),
            "water": (0.05, 0.04, 0.03, 0.01, 0.01, 0.01),
            "snow": (0.8, 0.8, 0.78, 0.7, 0.1, 0.08),
            "burn": (0.03, 0.03, 0.04, 0.05, 0.1, 0.12),
        }
        self.library = {
            name: (np.array(shapes.get(name, (0.3, 0.33, 0.36, 0.4, 0.42, 0.4))) * rng.uniform(0.8, 1.2, (50, 1)))
            for name in families
        }
        self._grounds = [make_ground(320, np.random.default_rng([9, i]), self.library) for i in range(3)]

    def __len__(self) -> int:
        return len(self._grounds)

    def __getitem__(self, number: int) -> Any:
        return self._grounds[number]


@pytest.fixture(scope="module")
def landscapes(_scripts: Any) -> Landscapes:
    return Landscapes()


def test_examples_of_one_date(landscapes: Landscapes) -> None:
    from examples import example

    for varied in (False, True):
        x, shares, weight = example(landscapes, [1, 2], swir=False, varied=varied)
        assert (x.shape, shares.shape, weight.shape) == ((6, 256, 256), (4, 256, 256), (1, 256, 256))
        assert (x.dtype, shares.dtype, weight.dtype) == (np.float32,) * 3
        assert np.isfinite(x).all()
        assert not x[4:].any()  # no short-wave infrared
        np.testing.assert_allclose(shares.sum(0), 1, atol=1e-5)
        assert set(np.unique(weight)) <= {0, 1}
        again = example(landscapes, [1, 2], swir=False, varied=varied)
        assert all(np.array_equal(one, other) for one, other in zip((x, shares, weight), again))
    assert example(landscapes, [1, 2], swir=True)[0][4:].any()


def test_where_there_is_no_data_nothing_is_learned(landscapes: Landscapes) -> None:
    from examples import example, series_example

    found = [example(landscapes, [1, seed], swir=True) for seed in (7, 8)]
    found += [series_example(landscapes, landscapes.library, [1, seed]) for seed in (12, 13)]
    empty = [(x.reshape(-1, *x.shape[-2:]) == 0).all(0) for x, _, _ in found]
    assert [where.mean() > 0.05 for where in empty] == [True, False, True, False]  # as these seeds have it
    for where, (_, _, weight) in zip(empty, found):
        assert not weight[..., where].any()


def test_examples_of_series(landscapes: Landscapes) -> None:
    from examples import series_example

    x, shares, weight = series_example(landscapes, landscapes.library, [1, 3])
    assert (x.shape, shares.shape, weight.shape) == ((20, 160, 160), (5, 4, 160, 160), (5, 1, 160, 160))
    np.testing.assert_allclose(shares.sum(1), 1, atol=1e-5)
    again = series_example(landscapes, landscapes.library, [1, 3])
    assert all(np.array_equal(one, other) for one, other in zip((x, shares, weight), again))


def test_the_ground_of_a_series_is_most_like_that_of_the_dates_just_before(landscapes: Landscapes) -> None:
    """Where both are clear: what the order of the dates can tell a network."""
    from series import DATES, make_series

    sums = np.zeros((2, DATES - 1))
    for seed in range(24):
        rng = np.random.default_rng([5, seed])
        series = make_series(landscapes[seed % 3], 96, rng, landscapes.library, period=160)
        clear = series.shares[:, 0] > 0.99
        log = np.log(series.reflectance[:, 2:4] + 0.03)
        for date in range(DATES - 1):
            both = clear[-1] & clear[date]
            if both.mean() < 0.1:
                continue
            change = log[-1] - log[date]
            # Relative to the image, so that air and sun count for little.
            change = np.abs(change - np.median(change[:, both], 1)[:, None, None]).mean(0)
            sums[:, date] += change[both].sum(), both.sum()
    assert sums[1].min() > 10_000
    mean = sums[0] / sums[1]
    assert mean[:2].min() > 1.3 * mean[2:].max()


def test_the_rate_rises_stays_and_falls() -> None:
    from examples import rate_at

    shares = np.array([rate_at(step, 2000) for step in range(2000)])
    assert shares[0] == 0.01
    assert (np.diff(shares[:100]) > 0).all()
    assert (shares[100:1400] == 1).all()
    assert (np.diff(shares[1400:]) < 0).all()
    assert shares[-1] == pytest.approx(0.1, abs=0.002)


def test_what_a_calibrated_network_leaves_at_best() -> None:
    from score import least_left, left_over

    assert least_left(0.05) == 0
    assert least_left(0.1) == pytest.approx(0.5)
    assert least_left(0.2) == pytest.approx(0.75)
    # Two classes, wrong half the time where unsure (a fifth of the pixels) and never elsewhere.
    rng = np.random.default_rng(3)
    unsure = np.arange(20000) < 4000
    wrong = unsure & (rng.random(20000) < 0.5)
    assert left_over(wrong, unsure + 0.0) == pytest.approx(least_left(float(wrong.mean())), abs=0.03)


@pytest.mark.parametrize(
    ("name", "sensor", "cloud", "shadow", "calibration", "left"),
    [
        ("clouds-6b", "sentinel2", 0.90, 0.83, 0.03, 0.026),
        ("clouds-6b", "landsat7", 0.85, 0.73, 0.03, 0.105),
        ("clouds-4b", "sentinel2", 0.90, 0.81, 0.03, 0.028),
        ("clouds-4b", "landsat7", 0.86, 0.74, 0.03, 0.099),
    ],
)
def test_labelled_real_chips(
    name: str, sensor: str, cloud: float, shadow: float, calibration: float, left: float, shared_data: Path
) -> None:
    from score import reference_of, scores, three

    with np.load(shared_data / "cloud_chips_ukis" / f"{sensor}.npz", allow_pickle=False) as chip:
        image, reference = chip["img"].transpose(2, 0, 1), reference_of(chip["msk"][..., 0])
    p, _, unsure = run(name, image)
    weight = find_model(name).card.output("class").weights[-1]
    found = scores(three(p[0]), reference, unsure[0, 0], weight)
    assert found["cloud"]["f1"] >= cloud
    assert found["shadow"]["f1"] >= shadow
    assert found["calibration_error_cloud"] <= calibration
    # Errors among the surest nine tenths, as a share of all pixels.
    assert (1 - found["accuracy"]) * found["errors_left_without_least_sure_tenth"] < left


def test_the_map_does_not_depend_on_threads_or_memory(write_raster: Callable[..., Path], tmp_path: Path) -> None:
    plane = np.random.default_rng(7).uniform(0.02, 0.6, (4, 700, 700)).astype(np.float32)
    scene = write_raster(plane, names=("B02", "B03", "B04", "B08"), scale=1.0, offset=0.0, epsg=0)
    maps = []
    for number, (threads, memory) in enumerate(((1, 1024), (2, 1024), (2, 512))):
        request = Request(
            "clouds-4b", (str(scene),), str(tmp_path / f"{number}.tif"), threads=threads, memory_mb=memory
        )
        dataset = gdal.Open(str(make_map(request).path))
        maps.append(dataset.ReadAsArray())
    assert np.array_equal(maps[0], maps[1], equal_nan=True)
    assert np.array_equal(maps[0], maps[2], equal_nan=True)
