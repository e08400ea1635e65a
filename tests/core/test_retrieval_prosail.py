"""PROSAIL against a published implementation's spectra, and against what light must do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraclara.core.errors import ParameterError
from terraclara.core.retrieval.constants import WAVELENGTHS, leaf_constants
from terraclara.core.retrieval.prosail import (
    CANOPY,
    LEAF,
    LeafConstants,
    canopy_light,
    canopy_reflectance,
    leaf_angles,
    prospect,
    surface_transmissivity,
    vegetation_cover,
)

REFERENCE = dict(np.load(Path(__file__).parent / "data" / "prosail_reference.npz", allow_pickle=False))
CONSTANTS = LeafConstants(REFERENCE["refractive_index"], REFERENCE["absorption"])
VALUES = {name: REFERENCE[name] for name in (*LEAF, *CANOPY)}


def test_spectra_equal_the_published_implementation() -> None:
    rho, tau = prospect(VALUES, CONSTANTS)
    found = canopy_reflectance(rho, tau, VALUES, REFERENCE["soil"])
    assert found.shape == REFERENCE["reflectance"].shape
    np.testing.assert_allclose(found, REFERENCE["reflectance"], rtol=0, atol=1e-10)


def test_the_constants_that_come_along_give_the_same_spectra() -> None:
    own = leaf_constants(np.isin(WAVELENGTHS, REFERENCE["wavelengths"]))
    np.testing.assert_allclose(own.refractive_index, CONSTANTS.refractive_index, rtol=1e-7)
    np.testing.assert_allclose(own.absorption, CONSTANTS.absorption, rtol=1e-7)
    found = canopy_reflectance(*prospect(VALUES, own), VALUES, REFERENCE["soil"])
    np.testing.assert_allclose(found, REFERENCE["reflectance"], rtol=0, atol=1e-6)


def test_bare_ground_is_the_soil() -> None:
    bare = {**VALUES, "lai": np.zeros_like(VALUES["lai"])}
    rho, tau = prospect(VALUES, CONSTANTS)
    np.testing.assert_array_equal(canopy_reflectance(rho, tau, bare, REFERENCE["soil"]), REFERENCE["soil"])


def test_a_very_thin_canopy_is_nearly_the_soil_and_a_thick_one_hides_it() -> None:
    rho, tau = prospect(VALUES, CONSTANTS)
    thin = {**VALUES, "lai": np.full_like(VALUES["lai"], 1e-7)}
    np.testing.assert_allclose(canopy_reflectance(rho, tau, thin, REFERENCE["soil"]), REFERENCE["soil"], atol=1e-6)
    # Eight tenths of a leaf's light at most goes on in the near infrared: at 80 layers nothing is left.
    thick = {**VALUES, "lai": np.full_like(VALUES["lai"], 80.0)}
    over_dark = canopy_reflectance(rho, tau, thick, np.zeros_like(REFERENCE["soil"]))
    over_bright = canopy_reflectance(rho, tau, thick, np.ones_like(REFERENCE["soil"]) * 0.9)
    visible = REFERENCE["wavelengths"] < 700
    np.testing.assert_allclose(over_dark[:, visible], over_bright[:, visible], atol=2e-3)


def test_relative_azimuth_is_symmetric() -> None:
    rho, tau = prospect(VALUES, CONSTANTS)
    first = canopy_reflectance(rho, tau, VALUES, REFERENCE["soil"])
    mirrored = {**VALUES, "relative_azimuth": 360 - VALUES["relative_azimuth"]}
    np.testing.assert_allclose(canopy_reflectance(rho, tau, mirrored, REFERENCE["soil"]), first, atol=1e-10)


def test_negative_leaf_area_is_refused() -> None:
    rho, tau = prospect(VALUES, CONSTANTS)
    with pytest.raises(ParameterError, match="-1"):
        canopy_reflectance(rho, tau, {**VALUES, "lai": np.full(len(rho), -1.0)}, REFERENCE["soil"])


def test_leaf_angles_are_shares_with_the_right_mean() -> None:
    mean = np.arange(30.0, 81.0, 10)
    shares = leaf_angles(mean)
    np.testing.assert_allclose(shares.sum(1), 1)
    assert (shares >= 0).all()
    # Campbell's fit of the ellipsoid to its mean angle is good to about two degrees.
    np.testing.assert_allclose(shares @ (np.arange(18) * 5 + 2.5), mean, atol=2.5)


def test_transmissivity_at_normal_incidence_is_fresnels() -> None:
    index = np.array([1.0001, 1.3, 1.5])
    np.testing.assert_allclose(surface_transmissivity(index, 0.1), 4 * index / (index + 1) ** 2, atol=1e-6)


@settings(max_examples=60, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "n": st.floats(1, 3),
            "cab": st.floats(0, 100),
            "car": st.floats(0, 30),
            "cbrown": st.floats(0, 3),
            "cw": st.floats(0, 0.1),
            "cm": st.floats(0, 0.04),
        }
    )
)
def test_a_leaf_gives_back_no_more_light_than_it_gets(leaf: dict[str, float]) -> None:
    rho, tau = prospect({name: np.array([value]) for name, value in leaf.items()}, CONSTANTS)
    assert np.isfinite(rho).all()
    assert np.isfinite(tau).all()
    assert (rho > 0).all()
    assert (tau >= 0).all()
    assert (rho + tau <= 1 + 1e-9).all()


@settings(max_examples=60, deadline=None)
@given(
    st.floats(0, 12),
    st.floats(20, 80),
    st.floats(0, 75),
    st.floats(0.01, 0.6),
    st.floats(0.01, 0.39),
    st.floats(0, 0.9),
)
def test_light_is_absorbed_reflected_or_reaches_the_ground(
    lai: float, ala: float, sun: float, rho: float, tau: float, soil: float
) -> None:
    canopy = {"lai": lai, "ala": ala, "hotspot": 0.1, "sun_zenith": sun, "view_zenith": 5.0, "relative_azimuth": 60.0}
    arrays = {name: np.array([value]) for name, value in canopy.items()}
    light = canopy_light(np.array([[rho]]), np.array([[tau]]), arrays, np.array([[soil]]))
    parts = np.array([light.absorbed, light.reflected, light.ground])
    np.testing.assert_allclose(parts.sum(axis=0), 1, atol=1e-9)
    assert (parts >= -1e-9).all()


def test_leaves_that_absorb_nothing_make_a_canopy_that_does_not() -> None:
    # What is left out of rho + tau = 1 is what a two-stream solution needs to be no 0 / 0.
    rho = np.full((len(VALUES["lai"]), 1), 0.5)
    light = canopy_light(rho, 1 - rho - 1e-9, VALUES, np.full_like(rho, 0.3))
    np.testing.assert_allclose(light.absorbed, 0, atol=1e-5)


def test_absorption_equals_that_of_the_two_streams_solved_by_steps() -> None:
    lai, ala, sun, rho, tau, soil = 3.0, 57.0, 40.0, 0.08, 0.05, 0.2
    canopy = {"lai": lai, "ala": ala, "hotspot": 0.1, "sun_zenith": sun, "view_zenith": 0.0, "relative_azimuth": 0.0}
    arrays = {name: np.array([value]) for name, value in canopy.items()}
    light = canopy_light(np.array([[rho]]), np.array([[tau]]), arrays, np.array([[soil]]))
    # SAIL: dE/dx of direct, downward and upward light, x leaf area from the top; coefficients from leaf angles.
    shares = leaf_angles(np.array([ala]))[0]
    angle = np.radians(np.arange(18) * 5 + 2.5)
    azimuth = np.linspace(0, 2 * np.pi, 20001)[:-1]
    facing = np.cos(angle)[:, None] * np.cos(np.radians(sun)) + np.sin(angle)[:, None] * np.sin(np.radians(sun)) * (
        np.cos(azimuth)
    )
    k = shares @ np.abs(facing).mean(axis=1) / np.cos(np.radians(sun))
    bf = shares @ np.cos(angle) ** 2
    back, forward = (rho + tau) / 2 + bf * (rho - tau) / 2, (rho + tau) / 2 - bf * (rho - tau) / 2
    s_back, s_forward = k * (rho + tau) / 2 + bf * (rho - tau) / 2, k * (rho + tau) / 2 - bf * (rho - tau) / 2
    steps = 4000
    x = (np.arange(steps) + 0.5) * lai / steps
    h, direct = lai / steps, np.exp(-k * x)
    down, up = np.zeros(steps + 1), np.zeros(steps + 1)
    for _ in range(60):
        for i in range(steps):
            mean_up = (up[i] + up[i + 1]) / 2
            gain = back * mean_up + s_forward * direct[i]
            down[i + 1] = (down[i] * (1 - h * (1 - forward) / 2) + h * gain) / (1 + h * (1 - forward) / 2)
        up[-1] = soil * (down[-1] + np.exp(-k * lai))
        for i in range(steps - 1, -1, -1):
            gain = back * (down[i] + down[i + 1]) / 2 + s_back * direct[i]
            up[i] = (up[i + 1] * (1 - h * (1 - forward) / 2) + h * gain) / (1 + h * (1 - forward) / 2)
        if abs(up[0] - light.reflected[0, 0]) < 1e-7:
            break
    absorbed = (1 - rho - tau) * h * (k * direct + (down[1:] + down[:-1]) / 2 + (up[1:] + up[:-1]) / 2).sum()
    assert light.reflected[0, 0] == pytest.approx(up[0], abs=2e-6)
    assert light.absorbed[0, 0] == pytest.approx(absorbed, abs=2e-6)


def test_cover_is_the_ground_that_black_leaves_keep_from_a_sun_overhead() -> None:
    black = np.full((len(VALUES["lai"]), 1), 1e-9)
    overhead = {**VALUES, "sun_zenith": np.zeros_like(VALUES["lai"])}
    shaded = 1 - canopy_light(black, black, overhead, np.zeros_like(black)).ground[:, 0]
    np.testing.assert_allclose(vegetation_cover(VALUES), shaded, atol=1e-6)
    assert vegetation_cover(VALUES)[:3] == pytest.approx(0)  # no leaf
