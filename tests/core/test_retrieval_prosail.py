"""PROSAIL against a published implementation's spectra, and against what light must do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraclara.core.errors import ParameterError
from terraclara.core.retrieval.prosail import (
    CANOPY,
    LEAF,
    LeafConstants,
    canopy_reflectance,
    leaf_angles,
    prospect,
    surface_transmissivity,
)

REFERENCE = dict(np.load(Path(__file__).parent / "data" / "prosail_reference.npz", allow_pickle=False))
CONSTANTS = LeafConstants(REFERENCE["refractive_index"], REFERENCE["absorption"])
VALUES = {name: REFERENCE[name] for name in (*LEAF, *CANOPY)}


def test_spectra_equal_the_published_implementation() -> None:
    rho, tau = prospect(VALUES, CONSTANTS)
    found = canopy_reflectance(rho, tau, VALUES, REFERENCE["soil"])
    assert found.shape == REFERENCE["reflectance"].shape
    np.testing.assert_allclose(found, REFERENCE["reflectance"], rtol=0, atol=1e-10)


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
