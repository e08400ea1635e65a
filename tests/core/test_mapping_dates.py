"""Series of pixels: the bands of a stack meet the dates of a model, in any order and under any name."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Sequence

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import Band
from terraclara.core.cli import main
from terraclara.core.errors import BandError, ModelError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import Card, InputSpec, OutputSpec, save_model
from terraclara.core.model.card import from_json
from terraclara.core.raster.datetext import date_of

Write = Callable[..., Path]
Read = Callable[[Path], np.ndarray[Any, Any]]
SHAPE = (5, 4)
DATES = ("2013-09-14", "2013-10-16", "2013-11-17")
DAYS = [257, 289, 321]


def model_of(path: Path, bands: Sequence[str], dates: int, days: Sequence[int] = ()) -> Path:
    """A model that tells each channel's place in base ten: the first date's first band counts ones, the next tens."""
    weights = numpy_helper.from_array(10.0 ** np.arange(len(bands) * dates, dtype=np.float32)[:, None], "w")
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", len(bands) * dates])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 1])],
        [weights],
    )
    network = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    network.ir_version = 8
    card = Card(
        "season",
        input=InputSpec(tuple(Band(name) for name in bands), dates=dates),
        outputs=(OutputSpec("value", "value", "y", 0),),
        domain={"days_of_year": list(days)} if days else {},
    )
    return save_model(network.SerializeToString(), card, path)


def planes(*numbers: float) -> np.ndarray[Any, Any]:
    return np.stack([np.full(SHAPE, number, np.float32) for number in numbers])


def mapped(model: Path, sources: Sequence[Path], output: Path, **options: Any) -> tuple[Path, list[str]]:
    notes: list[str] = []
    request = Request(str(model), tuple(map(str, sources)), str(output), **options)
    return make_map(request, note=notes.append).path, notes


def test_dates_are_put_in_order_by_their_names(tmp_path: Path, write_raster: Write, read_raster: Read) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI"], 3)
    scene = write_raster(planes(0.3, 0.1, 0.2), names=[DATES[2], DATES[0], DATES[1]])
    path, notes = mapped(model, [scene], tmp_path / "o.tif")
    np.testing.assert_allclose(read_raster(path)[0], 0.1 + 10 * 0.2 + 100 * 0.3, rtol=1e-5)
    assert "Dates by the bands' names: 2013-09-14 to 2013-11-17." in notes


def test_several_bands_of_each_date(tmp_path: Path, write_raster: Write, read_raster: Read) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI", "EVI"], 2)
    names = ["EVI 2014.01.17", "NDVI 2014.01.17", "evi_2013-12-19", "quality 2013-12-19", "NDVI 2013-12-19"]
    path, _ = mapped(model, [write_raster(planes(0.4, 0.3, 0.2, 0.9, 0.1), names=names)], tmp_path / "o.tif")
    np.testing.assert_allclose(read_raster(path)[0], 0.1 + 10 * 0.2 + 100 * 0.3 + 1000 * 0.4, rtol=1e-5)


def test_one_file_a_date(tmp_path: Path, write_raster: Write, read_raster: Read) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI", "EVI"], 2)
    later = write_raster(planes(0.3, 0.4), name="A2014017.tif", names=["NDVI", "EVI"])
    first = write_raster(planes(0.1, 0.2), name="A2013353.tif", names=["NDVI", "EVI"])
    path, _ = mapped(model, [later, first], tmp_path / "o.tif")
    np.testing.assert_allclose(read_raster(path)[0], 0.1 + 10 * 0.2 + 100 * 0.3 + 1000 * 0.4, rtol=1e-5)


def test_bands_that_say_no_dates_are_taken_in_their_order(
    tmp_path: Path, write_raster: Write, read_raster: Read
) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI"], 3)
    # B4 in every name: a sensor's band must not draw all dates to one.
    scene = write_raster(planes(0.3, 0.1, 0.2), names=["c_B4", "a_B4", "b_B4"])
    path, notes = mapped(model, [scene], tmp_path / "o.tif")
    np.testing.assert_allclose(read_raster(path)[0], 0.3 + 10 * 0.1 + 100 * 0.2, rtol=1e-5)
    assert any("name no dates: they are taken in the file's order as NDVI of 3 dates" in text for text in notes)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (DATES[:2], r"takes NDVI of 3 dates of one season, and the scene has 2, 2013-09-14 to 2013-10-16\. Give"),
        ((*DATES, "2013-12-19"), r"and the scene has 4, 2013-09-14 to 2013-12-19"),
        (("a", "b"), r"which are 3 bands, and the scene has 2\. Give"),
        (("a", "b", "c", "d"), r"which are 3 bands, and the scene has 4"),
        ((*(f"NDVI {d}" for d in DATES), f"NDVI {DATES[0]} again"), "Two bands are NDVI of 2013-09-14"),
        ((*DATES[:2], f"EVI {DATES[2]}", f"EVI2 {DATES[2]}"), "The date 2013-11-17 lacks NDVI"),
    ],
    ids=str,
)
def test_another_number_of_dates_gets_a_sentence(
    names: Sequence[str], words: str, tmp_path: Path, write_raster: Write
) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI"], 3)
    scene = write_raster(planes(*(0.1 for _ in names)), names=list(names))
    with pytest.raises(BandError, match=words):
        mapped(model, [scene], tmp_path / "o.tif")
    assert not (tmp_path / "o.tif").exists()


def test_dates_of_another_season_get_a_sentence(tmp_path: Path, write_raster: Write) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI"], 3, DAYS)
    for names, wrong in [
        (["2020-09-10", "2020-10-20", "2020-11-16"], False),  # another year, a few days away
        (["2020-03-14", "2020-04-16", "2020-05-17"], True),
        (["2013-09-14", "2013-09-30", "2013-10-16"], True),  # another interval
    ]:
        scene = write_raster(planes(0.1, 0.2, 0.3), name=f"{names[0]}.tif", names=names)
        _, notes = mapped(model, [scene], tmp_path / f"{names[0]} {wrong}.tif")
        assert any("trained on another season" in text for text in notes) == wrong


def test_a_season_over_the_turn_of_the_year(tmp_path: Path, write_raster: Write) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI"], 2, [361, 12])
    scene = write_raster(planes(0.1, 0.2), names=["2014-01-03", "2014-01-20"])
    assert not any("season:" in text for text in mapped(model, [scene], tmp_path / "o.tif")[1])


def test_numbers_of_another_scale_are_refused(tmp_path: Path, write_raster: Write) -> None:
    model = model_of(tmp_path / "m.onnx", ["NDVI"], 3)
    whole = write_raster((planes(0.1, 0.2, 0.3) * 10000).astype(np.int16), names=list(DATES))
    with pytest.raises(BandError, match=r"not reflectance 0\.\.1 .*scale=0\.0001"):
        mapped(model, [whole], tmp_path / "o.tif", scale=1.0)
    twice = write_raster(planes(0.1, 0.2, 0.3) / 10000, name="twice.tif", names=list(DATES))
    with pytest.raises(BandError, match="scale seems to be applied twice"):
        mapped(model, [twice], tmp_path / "o.tif")


def test_a_pixel_without_one_date_is_invalid(tmp_path: Path, write_raster: Write, read_raster: Read) -> None:
    values = planes(0.1, 0.2, 0.3)
    values[1, 2, 3] = -1
    scene = write_raster(values, names=list(DATES), nodata=-1)
    path, _ = mapped(model_of(tmp_path / "m.onnx", ["NDVI"], 3), [scene], tmp_path / "o.tif")
    assert np.argwhere(np.isnan(read_raster(path)[0])).tolist() == [[2, 3]]


def test_info_names_models_of_series(
    tmp_path: Path, write_raster: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path))
    model_of(tmp_path / "three.onnx", ["NDVI"], 3)
    fits = {}
    for name, names in {"dated": DATES, "two": DATES[:2], "undated": ("a", "b", "c")}.items():
        scene = write_raster(planes(*(0.1 for _ in names)), name=f"{name}.tif", names=list(names))
        assert main(["info", str(scene), "--json"]) == 0
        fits[name] = "three" in json.loads(capsys.readouterr().out)["models"]
    assert fits == {"dated": True, "two": False, "undated": False}


def test_a_clouds_command_refuses_it(tmp_path: Path, write_raster: Write) -> None:
    from terraclara.core.mapping.job import refuse_dates
    from terraclara.core.model import load_model

    with pytest.raises(ModelError, match="Map a series with `terraclara run`"):
        refuse_dates(load_model(model_of(tmp_path / "m.onnx", ["NDVI"], 3)))


@pytest.mark.parametrize("days", [[1, 2], [0, 1, 2], [1.5, 2, 3], "abc"], ids=str)
def test_days_that_cannot_be_get_a_sentence(days: Any) -> None:
    card = Card("m", input=InputSpec((Band("NDVI"),), dates=3), outputs=(OutputSpec("y"),))
    assert from_json(replace(card, domain={"days_of_year": DAYS}).to_json()).domain["days_of_year"] == DAYS
    with pytest.raises(ModelError, match="card cannot be read"):
        from_json(replace(card, domain={"days_of_year": days}).to_json())


def test_dates_in_names() -> None:
    assert str(date_of("S2A_T21LXF_20200229T135121_B8A")) == "2020-02-29"
    assert str(date_of("MOD13Q1.A2012366.h12v10.061")) == "2012-12-31"
    for text in ("B04", "2013", "20131", "2013-02-30", "A2013366", "120130914", "1813-09-14"):
        assert date_of(text) is None
