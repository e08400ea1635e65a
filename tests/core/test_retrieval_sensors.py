"""Sensors for simulations: published centers, made bands, tables of responses, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from terraclara.core.bands import match_bands
from terraclara.core.errors import ParameterError
from terraclara.core.retrieval.constants import FILE, WAVELENGTHS, physics
from terraclara.core.retrieval.sensors import SENSOR_NAMES, from_centers, from_csv, joined, sensor

# Mean wavelengths of the responses, nm: ESA COPE-GSEG-EOPG-TN-15-0007, NASA's band averages.
CENTERS = {
    "sentinel-2a": {
        "B02": 492.4, "B03": 559.8, "B04": 664.6, "B05": 704.1, "B08": 832.8, "B8A": 864.7, "B11": 1613.7, "B12": 2202.4
    },
    "sentinel-2b": {"B12": 2185.7},
    "landsat-8": {"B4": 654.6, "B5": 864.6, "B6": 1609.1},
    "landsat-9": {"B4": 654.3, "B6": 1608.4},
}  # fmt: skip


OLI = {"B2": "Blue", "B3": "Green", "B4": "Red", "B5": "NIR", "B6": "SWIR1", "B7": "SWIR2"}


@pytest.mark.parametrize("name", list(CENTERS))
def test_centers_are_the_published_ones(name: str) -> None:
    found = sensor(name)
    for band, center in CENTERS[name].items():
        assert WAVELENGTHS @ found.subset([band]).weights[:, 0] == pytest.approx(center, abs=0.06), band


@pytest.mark.parametrize("name", SENSOR_NAMES)
def test_every_response_lies_where_its_band_does(name: str) -> None:
    found = sensor(name)
    np.testing.assert_allclose(found.weights.sum(axis=0), 1)
    assert (found.weights >= 0).all()
    for band, weights in zip(found.bands, found.weights.T):
        # A table once seen had another band's values inside three of its columns.
        away = weights[np.abs(WAVELENGTHS - band.wavelength_nm) > 1.5 * band.width_nm].sum()
        assert away < 0.01, band.name
        assert WAVELENGTHS @ weights == pytest.approx(band.wavelength_nm, abs=20 if band.name == "B12" else 4)


@pytest.mark.parametrize(
    ("name", "table", "columns"),
    [
        ("sentinel-2a", "sentinel2a", None),
        ("sentinel-2b", "sentinel2b", None),
        ("landsat-8", "landsat8", OLI),
        ("landsat-9", "landsat9", OLI),
    ],
)
def test_responses_equal_official_tables(
    name: str, table: str, columns: dict[str, str] | None, shared_data: Path
) -> None:
    official = np.genfromtxt(shared_data / "srf" / f"{table}.csv", delimiter=",", names=True)
    found = sensor(name)
    for band in columns or found.names:
        column = columns[band] if columns else band
        response = np.zeros(WAVELENGTHS.size)  # the tables leave out rows in which no band sees anything
        inside = (official["wavelength_nm"] >= 400) & (official["wavelength_nm"] <= 2500)
        response[official["wavelength_nm"][inside].astype(int) - 400] = np.nan_to_num(official[column])[inside]
        response = np.maximum(response, 0) / response.sum()
        weights = found.subset([band]).weights[:, 0]
        assert WAVELENGTHS @ weights == pytest.approx(WAVELENGTHS @ response, abs=0.25), band
        assert np.abs(weights - response).sum() < 0.05, band


def test_sentinel_2c_differs_little_from_what_stands_in_for_it(shared_data: Path) -> None:
    official = np.genfromtxt(shared_data / "srf" / "sentinel2c.csv", delimiter=",", names=True)
    for band in official.dtype.names[1:]:
        response = np.nan_to_num(official[band])
        center = official["wavelength_nm"] @ response / response.sum()
        tolerance = 16 if band == "B12" else 7
        assert WAVELENGTHS @ sensor("S2C").subset([band]).weights[:, 0] == pytest.approx(center, abs=tolerance), band


def test_the_file_says_where_it_comes_from_and_is_small() -> None:
    assert FILE.stat().st_size < 400_000
    assert any("GPL-3.0" in str(text) for text in physics()["origin"])


@pytest.mark.parametrize("text", ["S2A", "Sentinel 2A", "sentinel-2a", "SENTINEL2A"])
def test_names_are_read_as_people_write_them(text: str) -> None:
    assert sensor(text).name == "sentinel-2a"


def test_gaussian_and_box_have_the_width_asked_for() -> None:
    gaussian = from_centers([("a", 665.0, 30.0)])
    values = gaussian.weights[:, 0] / gaussian.weights.max()
    assert values[WAVELENGTHS == 650][0] == pytest.approx(0.5)
    box = from_centers([("a", 665.0, 30.0)], shape="box")
    assert (box.weights[:, 0] > 0).sum() == 31
    assert WAVELENGTHS @ box.weights[:, 0] == pytest.approx(665)
    assert box.weights.max() == pytest.approx(1 / 30)
    assert match_bands(sensor("s2a").subset(["B04"]).bands, box.bands) == [0]


def test_a_table_of_responses_in_micrometers_is_the_same_sensor(tmp_path: Path) -> None:
    s2 = sensor("sentinel-2a").subset(["B04", "B11"])
    path = tmp_path / "mine.csv"
    rows = [f"{nm / 1000:.4f},{a:.8f},{b:.8f}" for nm, (a, b) in zip(WAVELENGTHS, s2.weights)]
    path.write_text("\ufeffwl,red,swir\n" + "\n".join(rows) + "\n", encoding="utf-8")
    found = from_csv(path)
    assert found.names == ("red", "swir")
    assert found.name == "mine"
    np.testing.assert_allclose(found.weights, s2.weights, atol=1e-6)
    assert found.bands[0].wavelength_nm == pytest.approx(664.6)
    assert found.bands[0].width_nm == pytest.approx(31, abs=2)


def test_joined_sensors_keep_their_bands_apart() -> None:
    both = joined([sensor("s2a").subset(["B04"]), sensor("l8").subset(["B4", "B5"])])
    assert both.names == ("sentinel-2a.B04", "landsat-8.B4", "landsat-8.B5")
    assert both.weights.shape == (2101, 3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wl,a\n500,1\n", "no table"),
        ("wl,a\n500,1\n490,1\n", "rise"),
        ("wl,a\n500,1\n510,x\n", "row 3"),
        ("wl,a\n500,1\n510,1,2\n", "row 3"),
        ("wl,a\n500,0\n510,0\n", "'a'"),
        ("wl,a\n3000,1\n3010,1\n", "3005"),
        ("wl,a,a\n500,1,1\n510,1,1\n", "name of its own"),
    ],
)
def test_a_bad_table_is_refused_with_its_reason(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with pytest.raises(ParameterError, match=said):
        from_csv(path)


def test_what_is_no_sensor_is_refused() -> None:
    with pytest.raises(ParameterError, match="landsat-9"):
        sensor("spot")
    with pytest.raises(ParameterError, match="width"):
        from_centers([("a", 665.0, 0.0)])
    with pytest.raises(ParameterError, match="2600"):
        from_centers([("a", 2600.0, 20.0)])
    with pytest.raises(ParameterError, match="shape"):
        from_centers([("a", 665.0, 20.0)], shape="triangle")
    with pytest.raises(ParameterError, match="at least one"):
        from_centers([])
    with pytest.raises(ParameterError, match="B99"):
        sensor("s2a").subset(["B99"])
    for nothing in ("/nowhere/at/all.csv", "\0"):
        with pytest.raises(ParameterError, match="cannot be read"):
            from_csv(nothing)
