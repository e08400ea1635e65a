"""Which model retrieves a variable from a scene, decided by cards alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from terraclara.core.bands import GEOMETRY, LANDSAT_OLI, SENTINEL2, Band
from terraclara.core.errors import BandError, ModelError
from terraclara.core.model.card import Card, InputSpec, OutputSpec
from terraclara.core.model.catalog import catalog
from terraclara.core.retrieval.variables import (
    DEFAULT_GEOMETRY,
    VARIABLES,
    choose_model,
    made_for,
    origin_of,
    satellite_of,
    variable_of,
    variables,
)

ALL_S2 = SENTINEL2.bands
FOUR = tuple(SENTINEL2.band(name) for name in ("B02", "B03", "B04", "B08"))


def bundled() -> list[tuple[str, Card]]:
    return [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.origin == "bundled"]


def card(name: str, bands: tuple[Band, ...], *, std: bool = False, **fields: object) -> Card:
    outputs = [OutputSpec("mean", "mean", "mean", unit="m", description="Height", valid_range=(0, 60))]
    if std:
        outputs.append(OutputSpec("std", "std", "std"))
    made = Card(name=name, id=name, variable="height", input=InputSpec(bands), outputs=tuple(outputs))
    return replace(made, **fields)  # type: ignore[arg-type]


def test_all_sentinel2_bands_take_the_20_m_process() -> None:
    choice = choose_model("lai", ALL_S2, bundled())
    assert choice.id == "lai-s2-20m"
    assert "standard deviation" in choice.reason


def test_ten_meter_pixels_can_be_asked_for() -> None:
    assert choose_model("lai", ALL_S2, bundled(), resolution_m=10).id == "lai-s2-10m"


@pytest.mark.parametrize("variable", ["lai", "lcc", "ccc", "cwc", "fapar", "fvc"])
def test_every_variable_has_a_process_for_sentinel_2(variable: str) -> None:
    choice = choose_model(variable, ALL_S2, bundled(), product={"satellite": "Sentinel-2C"})
    assert choice.id == f"{variable}-s2-20m"
    assert "standard deviation" in choice.reason


@pytest.mark.parametrize("variable", ["lai", "ccc", "fapar", "fvc"])
def test_the_four_10_m_bands_take_the_10_m_process(variable: str) -> None:
    assert choose_model(variable, FOUR, bundled()).id == f"{variable}-s2-10m"


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        ({"id": "S2B_MSIL2A_20230608T104629_N0509_R051_T31TCJ"}, "sl2p-v3.0-s2b-ccc"),
        ({}, "sl2p-v3.0-ccc"),
        ({"satellite": "Sentinel-2C"}, "sl2p-v2.1-ccc"),  # has no networks of its own: takes those for any
    ],
)
def test_sl2p_matches_the_satellite(product: dict[str, str], expected: str) -> None:
    networks = [(name, entry) for name, entry in bundled() if name.startswith("sl2p")]
    assert choose_model("ccc", ALL_S2, networks, product=product).id == expected


@pytest.mark.parametrize("variable", ["lai", "ccc", "cwc", "fapar", "fvc"])
@pytest.mark.parametrize("product", [{"sensor": "Landsat-9"}, {}])
def test_landsat_takes_its_own_process(variable: str, product: dict[str, str]) -> None:
    assert choose_model(variable, LANDSAT_OLI.bands, bundled(), product=product).id == f"{variable}-landsat"


def test_a_new_variable_is_one_card() -> None:
    entries = [*bundled(), ("mine", card("mine", FOUR))]
    assert choose_model("height", ALL_S2, entries).id == "mine"
    found = variables(entries)
    assert [item.id for item in found][-1] == "height"
    assert found[-1].title == "Height"
    assert found[-1].unit == "m"
    assert found[-1].display_range == (0, 60)


def test_a_standard_deviation_counts_more_than_bands() -> None:
    entries = [("many", card("many", ALL_S2)), ("few", card("few", FOUR, std=True))]
    assert choose_model("height", ALL_S2, entries).id == "few"


def test_the_wrong_satellite_counts_less_than_a_standard_deviation() -> None:
    entries = [
        ("a", card("a", FOUR, std=True, domain={"satellites": ["Sentinel-2A"]})),
        ("b", card("b", FOUR, domain={"satellites": ["Sentinel-2B"]})),
    ]
    choice = choose_model("height", FOUR, entries, product={"platform": "Sentinel-2B"})
    assert choice.id == "b"
    assert choice.reason.endswith("It is the only model that fits.")
    assert choose_model("height", FOUR, entries, product={"platform": "Sentinel-2A"}).id == "a"
    assert choose_model("height", FOUR, entries).reason.endswith("It is the best of 2 models that fit.")


def test_the_order_of_the_catalog_does_not_matter() -> None:
    entries = bundled()
    for variable in ("lai", "fapar", "fvc", "ccc", "cwc"):
        forward = choose_model(variable, ALL_S2, entries)
        assert choose_model(variable, ALL_S2, entries[::-1]) == forward


def test_missing_bands_are_named_for_the_closest_model() -> None:
    with pytest.raises(BandError, match="B08"):
        choose_model("lai", [SENTINEL2.band(name) for name in ("B02", "B03", "B04")], bundled())


def test_an_unknown_variable_names_those_there_are() -> None:
    with pytest.raises(ModelError, match="lai, fapar, fvc, ccc, cwc, lcc"):
        choose_model("biomass", ALL_S2, bundled())


def test_angles_may_be_missing_since_cards_carry_them() -> None:
    for _, entry in bundled():
        if entry.variable:
            assert {band.name for band in entry.input.bands if band.is_geometry} <= set(entry.input.defaults)
    assert set(DEFAULT_GEOMETRY) == set(GEOMETRY)


def test_known_variables_keep_their_titles() -> None:
    lai = next(entry for _, entry in bundled() if entry.variable == "lai")
    assert variable_of(lai) is VARIABLES["lai"]


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        ({"satellite": "S2A"}, "Sentinel-2A"),
        ({"platform": "sentinel-2b"}, "Sentinel-2B"),
        ({"id": "S2C_MSIL2A_20250101"}, "Sentinel-2C"),
        ({"id": "LC09_L2SP_199030"}, "Landsat-9"),
        ({"sensor": "Landsat 8"}, "Landsat-8"),
        ({"sensor": "Sentinel-2"}, ""),
        ({}, ""),
    ],
)
def test_satellites_are_read_from_products(product: dict[str, str], expected: str) -> None:
    assert satellite_of(product) == expected


def test_another_satellites_model_is_told_and_comes_last() -> None:
    six = [SENTINEL2.band(name) for name in ("B02", "B03", "B04", "B8A", "B11", "B12")]
    choice = choose_model("cwc", six, bundled())
    assert choice.id == "cwc-landsat"  # no other has its bands
    assert "(B03, B04, B8A, B11, B12)" in choice.reason
    assert "It is not made for Sentinel-2." in choice.reason
    rivals = [("theirs", card("theirs", tuple(six), std=True, domain={"satellites": ["Landsat-8"]}))]
    rivals.append(("ours", card("ours", tuple(six[:3]), domain={"satellites": ["Sentinel-2A"]})))
    assert choose_model("height", six, rivals).id == "ours"
    assert "made for Landsat 8/9 OLI" in choose_model("lai", LANDSAT_OLI.bands, bundled()).reason


def test_who_is_made_for_what() -> None:
    entry = card("mine", FOUR, domain={"satellites": ["Sentinel-2A", "Landsat-9"]})
    assert made_for(entry, "Sentinel-2A")
    assert not made_for(entry, "Sentinel-2B")
    assert made_for(entry, "Sentinel-2")
    assert made_for(entry, "Landsat 8/9 OLI")
    assert not made_for(entry, "Landsat 4/5 TM and 7 ETM+")
    assert made_for(entry, "")
    assert made_for(card("mine", FOUR), "Sentinel-2A")
    assert origin_of({"satellite": "S2B"}, LANDSAT_OLI.bands) == "Sentinel-2B"
    assert origin_of({}, LANDSAT_OLI.bands) == "Landsat 8/9 OLI"
    assert origin_of({}, [Band("B3"), *FOUR]) == ""
