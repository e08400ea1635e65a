"""Several variables of a scene in one run; and fields of plots told by their names."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import plot_scene
import pytest
from terraclara.core.cli import main
from terraclara.core.errors import BandError, Cancelled, ModelError, OutputError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import catalog
from terraclara.core.model.card import Card
from terraclara.core.retrieval.fieldnames import date_field, plot_fields, site_field, spread_field, value_field
from terraclara.core.retrieval.many import estimate_many, retrieve_many
from terraclara.core.retrieval.plots import PlotFields
from terraclara.core.retrieval.variables import variables


def entries() -> list[tuple[str, Card]]:
    return [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.origin == "bundled"]


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    return plot_scene.write_scene(tmp_path / "scene.tif", plot_scene.canopies()[0])


def request(scene: Path, folder: Path, **more: Any) -> Request:
    return replace(Request("", (str(scene),), str(folder), geometry=(("sun_zenith", 40.0),)), **more)


def test_each_map_is_the_one_of_a_run_of_its_own(scene: Path, tmp_path: Path, read_raster: Any) -> None:
    shares: list[float] = []
    asked = request(scene, tmp_path / "maps", confidence=0.9)
    found = retrieve_many(asked, ("lai", "ccc", "lai"), entries(), progress=shares.append)
    assert [item.variable for item in found] == ["lai", "ccc"]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    for item in found:
        assert item.map.path == tmp_path / "maps" / f"{item.variable}.tif"
        alone = make_map(replace(asked, model=item.choice.id, output=str(tmp_path / "alone.tif")))
        np.testing.assert_array_equal(read_raster(item.map.path), read_raster(alone.path))
        record = json.loads(item.map.path.with_name(f"{item.variable}.provenance.json").read_text())
        assert record["request"]["model"] == item.choice.id  # so that `rerun` makes it again
    assert {"lower", "upper"} <= {spec.name for spec in found[0].map.outputs}


def test_how_much_less_the_intervals_hold_without_angles_is_told(scene: Path, tmp_path: Path) -> None:
    told = (
        "Without the scene's own angles 90 % intervals of the model fapar-s2-20m hold 83% of simulations, with them 90%"
    )
    for angles, model, wanted in (
        ((), "fapar-s2-20m", True),
        ((("sun_zenith", 40.0),), "fapar-s2-20m", False),
        ((), "lai-s2-20m", False),  # that hardly depends on them
    ):
        notes: list[str] = []
        asked = request(scene, tmp_path / "map.tif", model=model, geometry=angles)
        make_map(asked, note=notes.append)
        assert any(text.startswith(told) for text in notes) == wanted


def test_all_that_fit_and_a_note_for_the_others(tmp_path: Path, write_raster: Any) -> None:
    values = np.full((4, 8, 8), 0.1, np.float32)
    values[3] = 0.4
    scene = write_raster(values, names=("B02", "B03", "B04", "B08"))
    notes: list[str] = []
    found = retrieve_many(request(scene, tmp_path / "maps", confidence=0.8), (), entries(), note=notes.append)
    made = {item.variable for item in found}
    assert {"lai", "fapar", "fvc"} <= made
    assert "cwc" not in made  # needs the shortwave infrared
    assert any(text.startswith("CWC is left out.") for text in notes)
    assert found[-1].variable == "consistency"
    without = [item for item in found[:-1] if "lower" not in {spec.name for spec in item.map.outputs}]
    assert all(any(f"so {item.variable.upper()} gets no intervals" in text for text in notes) for item in without)
    assert len(notes) == len(set(notes))
    with pytest.raises(BandError, match="No model of 'cwc' has its bands"):
        retrieve_many(request(scene, tmp_path / "no"), ("cwc",), entries())
    assert not (tmp_path / "no").exists()


def test_what_cannot_be_is_told_before_the_first_map(scene: Path, tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    with pytest.raises(ModelError, match="No model retrieves 'sugar'"):
        retrieve_many(request(scene, folder), ("lai", "sugar"), entries())
    with pytest.raises(ModelError, match="nonsense"):
        retrieve_many(request(scene, folder, outputs=("mean", "nonsense")), ("lai", "ccc"), entries())
    with pytest.raises(OutputError, match="need a folder"):
        retrieve_many(request(scene, tmp_path / "maps.tif"), ("lai", "ccc"), entries())
    with pytest.raises(OutputError, match="need a folder"):
        retrieve_many(request(scene, scene), ("lai", "ccc"), entries())
    assert not folder.exists()


def test_cancel_between_and_within_leaves_whole_maps_alone(scene: Path, tmp_path: Path) -> None:
    for limit, complete in ((-1.0, []), (0.33, ["lai.tif"])):
        reached = [0.0]
        folder = tmp_path / f"maps{limit}"
        with pytest.raises(Cancelled, match=complete[0] if complete else "no map"):
            retrieve_many(
                request(scene, folder),
                ("lai", "ccc", "fapar"),
                entries(),
                progress=lambda share, reached=reached: reached.append(share),
                cancelled=lambda reached=reached, limit=limit: reached[-1] > limit,
            )
        assert [path.name for path in folder.glob("*.tif")] == complete


def test_several_on_the_command_line(
    scene: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "maps"
    assert main(["retrieve", "lai,ccc", str(scene), "-o", str(folder), "--json", "--report"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    results = [event for event in events if event["event"] == "result"]
    assert [event["variable"] for event in results] == ["lai", "ccc"]
    assert all(Path(name).is_file() for event in results for name in event["files"])
    assert (folder / "ccc.report.html").is_file()
    assert main(["retrieve", "all", str(scene), "-o", str(tmp_path / "maps.tif")]) == 7
    assert "need a folder" in capsys.readouterr().err
    assert main(["retrieve", ",", str(scene), "-o", str(folder)]) == 2
    assert main(["retrieve", "lai,moonlight", str(scene), "-o", str(folder)]) == 5


@pytest.mark.parametrize(
    ("names", "variable", "expected"),
    [
        (["fid", "lai", "lai_sd", "site", "date"], "lai", ("lai", "lai_sd", "site", "date")),
        (["id", "Plot", "Value", "STD"], "lai", ("Value", "STD", "Plot", "")),
        (["LAI_mean", "LAI_std", "fapar", "std_fapar", "site"], "fapar", ("fapar", "std_fapar", "site", "")),
        (["LAI mean", "LAI error", "plot", "site"], "lai", ("LAI mean", "LAI error", "site", "")),
        (["value", "error"], "", ("value", "error", "", "")),
        (["name", "count"], "lai", ("", "", "", "")),
    ],
)
def test_fields_by_their_names(names: list[str], variable: str, expected: tuple[str, ...]) -> None:
    value = value_field(names, variable)
    assert (value, spread_field(names, value), site_field(names), date_field(names)) == expected


def test_all_variables_of_one_set_are_checked_together(scene: Path, tmp_path: Path, read_raster: Any) -> None:
    notes: list[str] = []
    found = retrieve_many(request(scene, tmp_path / "maps"), (), entries(), note=notes.append)
    assert [item.variable for item in found][-1] == "consistency"
    assert found[-1].choice.id == "consistency-s2-20m"
    p, flag = read_raster(found[-1].map.path)
    assert np.mean(p < 0.01) < 0.05
    assert set(np.unique(flag)) <= {0, 64, 128, 192}
    assert "retrieved" in json.loads((tmp_path / "maps" / "consistency.provenance.json").read_text())
    some = retrieve_many(request(scene, tmp_path / "some", outputs=("std",)), ("lai", "ccc"), entries())
    assert [item.variable for item in some] == ["lai", "ccc"]


def test_the_check_of_all_is_among_what_they_cost(scene: Path, tmp_path: Path) -> None:
    asked, names = request(scene, tmp_path / "maps"), [item.id for item in variables(entries())]
    costs = estimate_many(asked, (), entries())
    assert len(costs) == len(names) + 1
    check = costs[-1]
    made = retrieve_many(asked, (), entries())[-1].map.path
    assert check.pixels == costs[0].pixels
    assert made.stat().st_size / 1e6 < check.size_mb + 0.02
    assert check.memory_mb > costs[0].memory_mb  # its network holds more of a pixel than those of one variable
    assert len(estimate_many(asked, names[:2], entries())) == 2
    assert len(estimate_many(replace(asked, outputs=("std",)), (), entries())) == len(names)


def test_given_fields_stay_and_the_others_go_by_name() -> None:
    names = ["lai", "std", "site", "farm", "date"]
    assert plot_fields(names, "", PlotFields("lai")) == PlotFields("lai", "std", "site", "date")
    assert plot_fields(names, "", PlotFields("lai", site="farm")) == PlotFields("lai", "std", "farm", "date")
    assert plot_fields(["x"], "lai", PlotFields("")) == PlotFields("")
