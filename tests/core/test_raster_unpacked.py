"""Scenes that are slow to decode, unpacked for several maps: the same numbers, nothing left, and never in the way."""

from __future__ import annotations

import json
import shutil
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import terraclara.core.raster.reader as reader_module
import terraclara.core.raster.unpacked as unpacked_module
import terraclara.core.retrieval.many as many_module
from osgeo import gdal
from safe_product import jp2, make_product
from terraclara.core.bands import Band
from terraclara.core.errors import BandError, Cancelled, OutputError, SceneError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import catalog
from terraclara.core.raster.grid import Window
from terraclara.core.raster.journal import Lock
from terraclara.core.raster.scene import Scene, open_scene
from terraclara.core.raster.unpacked import slow_bands, unpacked
from terraclara.core.retrieval.many import retrieve_many

pytestmark = pytest.mark.skipif(
    gdal.GetDriverByName("JP2OpenJPEG") is None, reason="GDAL has no JPEG 2000 writer here (JP2OpenJPEG)"
)
NAMES = ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")


def files(folder: Path, side: int = 200) -> list[str]:
    """A file for each band, tiles of 64 pixels; the first rows are empty."""
    rng = np.random.default_rng(3)
    found = []
    for name in NAMES:
        values = rng.integers(200, 5000, (side, side + 30))
        values[:5] = 0
        path = folder / f"T21MXN_20220101T140000_{name}_20m.jp2"
        jp2(path, values, 20, tile=64)
        found.append(str(path))
    return found


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return open_scene(files(tmp_path))


def wanted(*names: str) -> list[Band]:
    return [Band(name) for name in names]


def slow(scene: Scene, *names: str) -> Any:
    with scene.reader(wanted(*names)) as reader:
        return slow_bands(reader.bands)


def test_the_same_numbers_from_the_copies(scene: Scene, tmp_path: Path) -> None:
    shares: list[float] = []
    with scene.reader(wanted("B03", "B8A")) as reader:
        expected, valid = reader.read(reader.grid.window)
    with unpacked(scene, slow(scene, "B03", "B8A"), tmp_path, threads=2, progress=shares.append) as opened:
        for path in tmp_path.glob("*.jp2"):
            path.rename(path.with_suffix(".away"))  # nothing of them is read any more
        with opened.reader(wanted("B03", "B8A")) as reader:
            found, still = reader.read(reader.grid.window)
            part, _ = reader.read(Window(70, 60, 100, 90))
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(part, expected[:, 60:150, 70:170])
    np.testing.assert_array_equal(still, valid)
    assert not valid[:5].any()
    assert valid[5:].all()
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".unpacked")]


def test_inputs_blocks_and_names_stay_those_of_the_files(scene: Scene, tmp_path: Path) -> None:
    with unpacked(scene, slow(scene, "B03"), tmp_path) as opened:
        assert opened.files() == scene.files()
        with opened.reader(wanted("B03")) as reader, scene.reader(wanted("B03")) as direct:
            assert reader.block_shape == direct.block_shape
            assert (reader.grid, reader.notes) == (direct.grid, direct.notes)


def test_values_are_checked_as_those_of_the_files(tmp_path: Path) -> None:
    values = np.zeros((1024, 1024), np.uint16)
    values[150:350, 150:350] = 3000  # seen in an overview alone: windows of a sample pass it by
    path = tmp_path / "T21MXN_20220101T140000_B03_20m.jp2"
    jp2(path, values, 20)
    scene = open_scene(path, scale=0.01)
    with scene.reader(wanted("B03")) as reader, pytest.raises(BandError, match="percent"):
        reader.check_values()
    with unpacked(scene, slow(scene, "B03"), tmp_path) as opened, opened.reader(wanted("B03")) as reader:
        assert reader.bands[0].copy
        with pytest.raises(BandError, match="percent"):
            reader.check_values()


def test_bands_of_several_resolutions_of_a_product(tmp_path: Path) -> None:
    scene = open_scene(make_product(tmp_path, side=24))
    names = wanted("B03", "B8A")
    with scene.reader(names, resolution_m=10) as reader:
        expected, _ = reader.read(reader.grid.window)
        slow = slow_bands(reader.bands)
    with unpacked(scene, slow, tmp_path) as opened, opened.reader(names, resolution_m=10) as reader:
        np.testing.assert_array_equal(reader.read(reader.grid.window)[0], expected)


@pytest.fixture
def one_file(tmp_path: Path) -> Scene:
    """Three bands in one JPEG 2000 file, tiles of 64 pixels."""
    dataset = gdal.GetDriverByName("MEM").Create("", 230, 200, 3, gdal.GDT_UInt16)
    rng = np.random.default_rng(4)
    for index in (1, 2, 3):
        dataset.GetRasterBand(index).WriteArray(rng.integers(200, 5000, (200, 230)).astype(np.uint16))
    options = ["QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(tmp_path / "all.jp2"), dataset, options=options)
    return open_scene(tmp_path / "all.jp2", band_names=NAMES[:3])


def test_bands_side_by_side_in_one_file_are_unpacked_together(
    one_file: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with one_file.reader(wanted(*NAMES[:3])) as reader:
        expected, _ = reader.read(reader.grid.window)
        slow_ones = slow_bands(reader.bands)
    groups = []
    original = unpacked_module._pieces
    monkeypatch.setattr(unpacked_module, "_pieces", lambda bands, *rest: groups.append(bands) or original(bands, *rest))
    shares: list[float] = []
    with unpacked(one_file, slow_ones, tmp_path, threads=2, progress=shares.append) as opened:
        assert len(list((tmp_path / ".unpacked").iterdir())) == 3
        with opened.reader(wanted(*NAMES[:3])) as reader:
            np.testing.assert_array_equal(reader.read(reader.grid.window)[0], expected)
    assert [len(bands) for bands in groups] == [3]
    assert shares[-1] == 1


@pytest.mark.parametrize("kind", ["Byte", "Int16", "UInt32", "Float32", "Float64", "CInt16", "CFloat32"])
def test_numbers_of_all_kinds_are_copied_as_they_are(kind: str, tmp_path: Path) -> None:
    path = "/vsimem/kinds.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, 40, 30, 1, gdal.GetDataTypeByName(kind))
    dataset.GetRasterBand(1).SetDescription("B03")
    dataset.GetRasterBand(1).WriteArray(np.arange(1200).reshape(30, 40) % 120)
    dataset = None
    scene = open_scene(path)
    with scene.reader(wanted("B03")) as reader:
        expected, _ = reader.read(reader.grid.window)
    with unpacked(scene, slow(scene, "B03"), tmp_path) as opened, opened.reader(wanted("B03")) as reader:
        assert opened.bands[0].copy
        np.testing.assert_array_equal(reader.read(reader.grid.window)[0], expected)
    gdal.Unlink(path)


def test_what_is_fast_is_left_where_it_is(tmp_path: Path) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 8, 8, 1, gdal.GDT_UInt16)
    dataset.GetRasterBand(1).SetDescription("B03")
    dataset = None
    scene = open_scene(tmp_path / "a.tif")
    assert slow_bands(scene.bands) == ()
    with unpacked(scene, (), tmp_path) as opened:
        assert opened is scene


def test_what_lies_in_an_archive_is_copied(scene: Scene, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "all"), "zip", tmp_path, "T21MXN_20220101T140000_B03_20m.jp2")
    inside = open_scene(f"/vsizip/{tmp_path}/all.zip/T21MXN_20220101T140000_B03_20m.jp2")
    assert len(slow_bands(inside.bands)) == 1


def test_a_mask_is_not_copied_so_its_band_is_not(scene: Scene) -> None:
    assert slow_bands([replace(band, masked=True) for band in scene.bands]) == ()


def test_another_run_in_the_folder_or_no_room_is_no_error(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_ones = slow(scene, "B03")
    lock = Lock(tmp_path / ".unpacked.lock", tmp_path)
    try:
        with unpacked(scene, slow_ones, tmp_path) as opened:
            assert opened is scene
    finally:
        lock.release()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(unpacked_module.shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with unpacked(scene, slow_ones, tmp_path) as opened:
        assert opened is scene


def test_a_full_disk_on_the_way_is_no_error(scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: Any) -> Any:
        raise OutputError("No space left.")
        yield

    monkeypatch.setattr(unpacked_module, "_pieces", full)
    with unpacked(scene, slow(scene, "B03"), tmp_path) as opened:
        assert opened.bands == scene.bands
        assert not (tmp_path / ".unpacked").exists()


def test_copies_of_a_killed_run_go_with_the_next(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / ".unpacked").mkdir()
    (tmp_path / ".unpacked" / "old.tif").write_bytes(b"x")
    with unpacked(scene, slow(scene, "B03"), tmp_path):
        assert [path.name for path in (tmp_path / ".unpacked").iterdir()] == ["0.tif"]
    assert not (tmp_path / ".unpacked").exists()


def test_a_cancel_and_a_broken_file_leave_nothing(scene: Scene, tmp_path: Path) -> None:
    slow_ones = slow(scene, *NAMES)
    with pytest.raises(Cancelled), unpacked(scene, slow_ones, tmp_path, cancelled=lambda: True):
        pass
    path = tmp_path / "T21MXN_20220101T140000_B05_20m.jp2"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(SceneError, match=r"B05_20m\.jp2"), unpacked(scene, slow_ones, tmp_path):
        pass
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".unpacked")]


def test_what_has_not_begun_when_it_is_cancelled_never_does(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []

    def slowly(bands: Any, paths: Any) -> Any:
        begun.append(bands)
        while True:
            time.sleep(0.01)
            yield

    monkeypatch.setattr(unpacked_module, "_pieces", slowly)
    with pytest.raises(Cancelled), unpacked(scene, slow(scene, *NAMES), tmp_path, threads=1, cancelled=lambda: True):
        pass
    assert len(begun) == 1


def test_several_maps_decode_the_scene_once_and_are_those_of_single_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_raster: Any
) -> None:
    sources = tuple(files(tmp_path))
    read: dict[str, int] = {}
    original = reader_module.fill

    def counting(raster: Any, place: Any, out: Any, kind: int, path: str, **options: Any) -> None:
        if raster.GetDataset().GetDriver().ShortName.startswith("JP2"):
            read[path] = read.get(path, 0) + place[2] * place[3]
        original(raster, place, out, kind, path, **options)

    for module in (reader_module, unpacked_module):
        monkeypatch.setattr(module, "fill", counting)
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.origin == "bundled"]
    asked = Request("", sources, str(tmp_path / "maps"), geometry=(("sun_zenith", 40.0),))
    found = retrieve_many(asked, ("lai", "ccc"), entries)
    assert set(read.values()) == {200 * 230}
    assert set(read) == set(sources)
    assert not [path for path in (tmp_path / "maps").iterdir() if path.name.startswith(".")]
    for item in found:
        alone = make_map(replace(asked, model=item.choice.id, output=str(tmp_path / f"alone-{item.variable}.tif")))
        np.testing.assert_array_equal(read_raster(item.map.path), read_raster(alone.path))
        records = [
            json.loads(path.with_suffix(".provenance.json").read_text())["inputs"]
            for path in (item.map.path, alone.path)
        ]
        assert records[0] == records[1]


@pytest.mark.parametrize(("how", "copied"), [({}, 8), ({"cluster": "tcp://10.0.0.5:8786"}, 0)])
def test_nothing_is_unpacked_where_other_computers_read_the_scene(
    how: dict[str, str], copied: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.origin == "bundled"]
    asked: list[int] = []

    def instead(scene: Scene, bands: Any, *rest: Any, **options: Any) -> Any:
        asked.append(len(bands))
        raise Cancelled("Enough.")

    monkeypatch.setattr(many_module, "unpacked", instead)
    request = Request("", tuple(files(tmp_path)), str(tmp_path / "maps"), geometry=(("sun_zenith", 40.0),), **how)
    with pytest.raises(Cancelled):
        retrieve_many(request, ("lai", "ccc"), entries)
    assert asked == [copied]


def test_several_threads_read_the_same_and_tell_what_is_broken(scene: Scene, tmp_path: Path) -> None:
    with scene.reader(wanted(*NAMES)) as one, scene.reader(wanted(*NAMES), threads=3) as several:
        for window in one.grid.windows((90, 70)):
            for found, expected in zip(several.read(window), one.read(window)):
                np.testing.assert_array_equal(found, expected)
    path = tmp_path / "T21MXN_20220101T140000_B05_20m.jp2"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with scene.reader(wanted(*NAMES), threads=3) as several, pytest.raises(SceneError, match=r"B05_20m\.jp2"):
        several.read(several.grid.window)
