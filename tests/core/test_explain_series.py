"""Why a pixel of a date is a cloud for the network of series: the dates before count, and which of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from cloud_series import series_of_clouds
from terraclara.core.cli import main
from terraclara.core.clouds.classes import CLEAR, CLOUD, SHADOW
from terraclara.core.clouds.series import detect_series
from terraclara.core.errors import GridError, ParameterError
from terraclara.core.explain.explained import ExplainOptions
from terraclara.core.explain.maps import explain_map
from terraclara.core.explain.place import Places
from terraclara.core.explain.recorded import request_of_map
from terraclara.core.explain.series import up_to
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import find_model
from terraclara.core.retrieval.readout import scene_of_map

NAME = "clouds-series-4b"
LEFT, TOP, SIZE = 500000.0, 4800000.0, 20.0
CLOUDY, ROOF, SHADED, GROUND = (110, 55), (35, 115), (82, 125), (140, 20)  # rows and columns
KINDS = {CLEAR: "clear", CLOUD: "cloud", SHADOW: "shadow"}
Array = np.ndarray[Any, Any]
Write = Callable[..., list[str]]


def at(row: int, col: int) -> tuple[float, float]:
    return LEFT + SIZE * (col + 0.5), TOP - SIZE * (row + 0.5)


@pytest.fixture
def write(write_raster: Callable[..., Path]) -> Write:
    def written(images: Array, transform: tuple[float, ...] = (LEFT, SIZE, 0.0, TOP, 0.0, -SIZE)) -> list[str]:
        options = {"names": ("B02", "B03", "B04", "B08"), "scale": 1.0, "offset": 0.0, "transform": transform}
        return [str(write_raster(x, name=f"S_2021{k + 3:02d}10.tif", **options)) for k, x in enumerate(images)]

    return written


def test_the_last_date_makes_its_own_cloud(write: Write) -> None:
    paths = write(series_of_clouds(6))
    with Places.of(Request(NAME, tuple(paths), "")) as places:
        found = places.point(*at(*CLOUDY), "class=cloud")
    assert found.strip is not None
    assert found.strip.bands == ("B02", "B03", "B04", "B08")
    assert found.strip.dates == tuple(f"2021-{month:02d}-10" for month in range(4, 9))
    by_date = np.abs(found.strip.values).sum(0)
    assert by_date[-1] > 0.8 * by_date.sum()
    assert found.value - found.baseline_value == pytest.approx(found.relevance.sum(), abs=1e-3)
    assert found.bands[:2] == ("B02_1", "B03_1")
    assert not found.notes


def test_what_the_dates_before_show_counts(write: Write) -> None:
    """A roof as bright as a cloud is none, since it has always been there."""
    images = series_of_clouds(5)
    images[-1] = images[-2]  # no cloud at all
    with Places.of(Request(NAME, tuple(write(images)), "")) as places:
        found = places.point(*at(*ROOF), "against=cloud,clear", "occlusion")
    assert found.strip is not None
    assert np.abs(found.strip.values[:, :-1]).sum() > 0


def test_it_explains_the_maps_that_the_network_makes(
    write: Write, tmp_path: Path, read_raster: Callable[[Path], Array]
) -> None:
    paths = write(series_of_clouds(3))
    maps = detect_series(paths, tmp_path / "out", Request(NAME, (), ""), method="network")
    for number, item in enumerate(maps):
        provenance = item.map.path.with_name(item.map.path.stem + ".provenance.json")
        request = request_of_map(provenance)
        assert list(request.sources) == paths[: number + 1]
        assert [path.name for path in scene_of_map(provenance).files()] == [Path(paths[number]).name]
        with Places.of(request) as places:
            classes = read_raster(item.map.path)[0]
            for place in (CLOUDY, ROOF, GROUND):
                found = places.point(*at(*place), "", "gradient_input")
                assert found.label == KINDS[int(classes[place])]
                assert len(found.notes) == 1
                assert f"stands in for the {4 - number} before" in found.notes[0]


@pytest.mark.parametrize("folder", ["", "maps"])
def test_a_map_that_was_moved_with_its_scene(write: Write, tmp_path: Path, folder: str) -> None:
    (tmp_path / "old").mkdir()
    image = Path(write(series_of_clouds(1))[0])
    source = image.replace(tmp_path / "old" / "scene.tif")
    target = tmp_path / "old" / folder / "clouds.tif"
    target.parent.mkdir(exist_ok=True)
    make_map(Request("clouds-4b", (str(source),), str(target)))
    (tmp_path / "old").rename(tmp_path / "new")
    provenance = tmp_path / "new" / folder / "clouds.provenance.json"
    request = request_of_map(provenance)
    assert request.sources == (str(tmp_path / "new" / "scene.tif"),)
    (tmp_path / "new" / "scene.tif").write_bytes(b"another")
    with pytest.raises(ParameterError, match="is not the file that it was"):
        request_of_map(provenance)
    (tmp_path / "new" / "scene.tif").unlink()
    with pytest.raises(ParameterError, match="neither there nor near the map"):
        request_of_map(provenance)


def test_maps_of_other_ways_and_of_old_are_refused(write: Write, tmp_path: Path) -> None:
    paths = write(series_of_clouds(2, (64, 64)))
    made = detect_series(paths, tmp_path / "out", Request("clouds-4b", (), ""))[1].map
    provenance = made.path.with_name(made.path.stem + ".provenance.json")
    with pytest.raises(ParameterError, match="with the method network"):
        request_of_map(provenance)
    assert [path.name for path in scene_of_map(provenance).files()] == [Path(paths[1]).name]  # which can be read
    document = json.loads(provenance.read_text())
    document["series"] = {"earlier_dates": 1, "method": "network"}
    provenance.write_text(json.dumps(document))
    with pytest.raises(ParameterError, match="map the series again"):
        request_of_map(provenance)


def test_a_map_has_a_layer_for_each_band_of_each_date(
    write: Write, tmp_path: Path, read_raster: Callable[[Path], Array]
) -> None:
    paths = write(series_of_clouds(2))
    notes: list[str] = []
    request = Request(NAME, tuple(paths), str(tmp_path / "why.tif"))
    made = explain_map(request, ExplainOptions("gradient_input", "class=cloud", True), note=notes.append)
    assert [spec.name for spec in made.outputs][:5] == ["relevance", *(f"relevance_B0{k}_1" for k in (2, 3, 4, 8))]
    values = read_raster(made.path)
    assert values.shape[0] == 21
    np.testing.assert_allclose(values[1:].sum(0), values[0], atol=1e-3 * np.abs(values[0]).max())
    assert len(made.provenance["inputs"]) == 2
    assert any("stands in for the 3 before" in text for text in notes)


def test_scenes_in_another_order_than_that_of_time_are_refused(write: Write) -> None:
    paths = write(series_of_clouds(3, (64, 64)))
    request = Request(NAME, (paths[1], paths[0], paths[2]), "")
    with pytest.raises(ParameterError, match="not in the order of time"):
        Places.of(request)


def test_which_date(write: Write) -> None:
    paths, model = write(series_of_clouds(7, (16, 16))), find_model(NAME)
    assert up_to(model, paths) == tuple(paths[2:])
    assert up_to(model, paths, "2") == tuple(paths[:2])
    assert up_to(model, paths, "2021-08-10") == up_to(model, paths, "6") == tuple(paths[1:6])
    for wrong in ("0", "8", "June", "2021-08-11", "-1"):
        with pytest.raises(ParameterError, match="from 1 to 7"):
            up_to(model, paths, wrong)
    with pytest.raises(ParameterError, match="give each date once"):
        up_to(model, [paths[0], paths[0]])
    with pytest.raises(ParameterError, match="leave the date out"):
        up_to(find_model("clouds-4b"), paths[:1], "1")


def test_dates_of_other_grids_are_refused(write: Write) -> None:
    images = series_of_clouds(2, (32, 32))
    first, second = write(images)
    write(images[:1], (LEFT + 7.0, SIZE, 0.0, TOP, 0.0, -SIZE))
    with pytest.raises(GridError, match="another grid"):
        Places.of(Request(NAME, (first, second), ""))


def test_the_command_line(write: Write, tmp_path: Path, capsys: Any) -> None:
    paths = write(series_of_clouds(3, (96, 96)))
    x, y = at(50, 50)
    what = ["--point", f"{x},{y}", "--target", "class=cloud", "--method", "gradient_input"]
    assert main(["explain", NAME, *paths, *what, "--date", "2"]) == 0
    told = capsys.readouterr().out
    assert "2021-04-10" in told
    assert "2021-05-10" not in told
    assert main(["explain", NAME, str(Path(paths[0]).parent), *what, "--json"]) == 0
    (line,) = [json.loads(text) for text in capsys.readouterr().out.splitlines() if '"result"' in text]
    assert line["strip"]["dates"] == ["2021-03-10", *["2021-03-10"] * 2, "2021-04-10", "2021-05-10"]
    assert np.array(line["strip"]["relevance"]).shape == (4, 5)
    assert main(["explain", "lai-s2-10m", paths[0], *what, "--date", "2"]) == 2
