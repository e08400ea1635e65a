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
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model
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


def test_the_same_seed_gives_the_same_chip() -> None:
    np.testing.assert_array_equal(simulated(128, 9).reflectance, simulated(128, 9).reflectance)


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
