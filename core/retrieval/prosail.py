"""PROSPECT-D and 4SAIL, many spectra at a time, in plain numpy.

Leaf: Jacquemoud & Baret (1990), doi:10.1016/0034-4257(90)90100-Z, with the pigments of Féret et al.
(2017), doi:10.1016/j.rse.2017.03.004. Canopy: Verhoef (1984), doi:10.1016/0034-4257(84)90057-9, in the
numerically stable form of Verhoef et al. (2007), doi:10.1109/TGRS.2007.895844, with the ellipsoidal leaf
angles of Campbell (1990), doi:10.1016/0168-1923(90)90030-A.

Angles are degrees, ``(n,)`` arrays; spectra are ``(n, wavelengths)``; everything is float64.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Mapping

import numpy as np
import numpy.typing as npt

from ..blas import matmul
from ..errors import ParameterError

FloatArray = npt.NDArray[np.float64]

#: What a simulation needs, one number for each spectrum: leaf structure N, chlorophyll, carotenoids
#: (ug cm-2), brown pigments (-), water (cm = g cm-2), dry matter (g cm-2); leaf area index, mean leaf
#: angle, hot spot size; sun zenith, view zenith and relative azimuth (degrees).
LEAF = ("n", "cab", "car", "cbrown", "cw", "cm")
CANOPY = ("lai", "ala", "hotspot", "sun_zenith", "view_zenith", "relative_azimuth")

_LEAF_ANGLE_CLASSES = 18
_HOTSPOT_STEPS = 20
_TINY = 1e-6


@dataclass(frozen=True)
class LeafConstants:
    """Refractive index and specific absorption at the wavelengths used, each ``(wavelengths,)``.

    ``absorption`` has one row for each of cab, car, cbrown, cw, cm.
    """

    refractive_index: FloatArray
    absorption: FloatArray


def surface_transmissivity(refractive_index: FloatArray, max_angle: float) -> FloatArray:
    """Transmissivity of a dielectric plane for light from a cone, averaged over it.

    The integral that Stern (1964) and Allen (1973) solve in closed form, here by quadrature: Fresnel's
    transmission for unpolarized light, weighted by sin(2 theta), up to ``max_angle`` degrees.
    """
    from scipy.special import roots_legendre

    nodes, weights = roots_legendre(400)
    # theta = end (1 - u^2) has its nodes dense at grazing angles, where the integrand has a root.
    u, weight = (nodes + 1) / 2, weights / 2
    end = np.radians(max_angle)
    theta = end * (1 - u**2)
    weight = weight * 2 * end * u * np.sin(2 * theta) / np.sin(end) ** 2
    cos_in = np.cos(theta)[:, None]
    cos_out = np.sqrt(1 - (np.sin(theta)[:, None] / refractive_index) ** 2)
    across = (cos_in - refractive_index * cos_out) / (cos_in + refractive_index * cos_out)
    along = (refractive_index * cos_in - cos_out) / (refractive_index * cos_in + cos_out)
    mean: FloatArray = weight @ (1 - (across**2 + along**2) / 2)
    return mean


def prospect(leaf: Mapping[str, FloatArray], constants: LeafConstants) -> tuple[FloatArray, FloatArray]:
    """Reflectance and transmittance of leaves (PROSPECT-D without anthocyanins).

    Parameters
    ----------
    leaf : ``(n,)`` arrays named as in ``LEAF``
    constants : at the wavelengths wanted

    Returns
    -------
    reflectance, transmittance : ``(n, wavelengths)``
    """
    from scipy.special import exp1

    index = constants.refractive_index
    layers = np.asarray(leaf["n"], dtype=np.float64)[:, None]
    contents = np.stack([np.asarray(leaf[name], dtype=np.float64) for name in LEAF[1:]], axis=1)
    k = np.maximum(matmul(contents, constants.absorption) / layers, 1e-300)
    trans = (1 - k) * np.exp(-k) + k**2 * exp1(k)

    enter_top, enter = surface_transmissivity(index, 40.0), surface_transmissivity(index, 90.0)
    leave = enter / index**2
    inner = 1 - leave
    denominator = 1 - (inner * trans) ** 2
    t_top = enter_top * trans * leave / denominator
    r_top = (1 - enter_top) + inner * trans * t_top
    t = enter * trans * leave / denominator
    r = (1 - enter) + inner * trans * t

    # Stokes: a pile of N - 1 layers under the top one.
    loss = np.maximum((1 + r + t) * (1 + r - t) * (1 - r + t) * (1 - r - t), 0)
    root = np.sqrt(loss)
    a = (1 + r**2 - t**2 + root) / (2 * r)
    b = ((1 - r**2 + t**2 + root) / (2 * t)) ** (layers - 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        pile = (a * b) ** 2 - 1
        r_pile = a * (b**2 - 1) / pile
        t_pile = b * (a**2 - 1) / pile
    clear = r + t >= 1 - 1e-12  # no absorption: the general form is 0 / 0
    t_clear = t / (t + (1 - t) * (layers - 1))
    t_pile = np.where(clear, t_clear, t_pile)
    r_pile = np.where(clear, 1 - t_clear, r_pile)
    below = 1 - r_pile * r
    return r_top + t_top * r_pile * t / below, t_top * t_pile / below


def leaf_angles(mean_angle: FloatArray) -> FloatArray:
    """Share of leaves in 18 classes of 5 degrees, ``(n, 18)``: Campbell's ellipsoid of that mean angle."""
    alpha = np.asarray(mean_angle, dtype=np.float64)[:, None]
    ratio = np.exp(-1.6184e-5 * alpha**3 + 2.1145e-3 * alpha**2 - 1.2390e-1 * alpha + 3.2491)
    edges = np.radians(np.linspace(0, 90, _LEAF_ANGLE_CLASSES + 1))
    x = ratio / np.sqrt(1 + (ratio * np.tan(edges)) ** 2)
    spread = np.maximum(np.abs(1 - ratio**2), 1e-12)
    scale = ratio / np.sqrt(spread)
    flat = np.sqrt(scale**2 + x**2)
    oblate = x * flat + scale**2 * np.log(x + flat)
    prolate = x * np.sqrt(np.maximum(scale**2 - x**2, 0)) + scale**2 * np.arcsin(np.minimum(x / scale, 1))
    share = np.abs(np.diff(np.where(ratio > 1, oblate, prolate), axis=1))
    shares: FloatArray = share / share.sum(axis=1, keepdims=True)
    return shares


def _scattering(sun: FloatArray, view: FloatArray, azimuth: FloatArray) -> tuple[FloatArray, ...]:
    """Interception toward sun and view, and the volume scattering weights, for every leaf class."""
    leaf = np.radians((np.arange(_LEAF_ANGLE_CLASSES) + 0.5) * 90 / _LEAF_ANGLE_CLASSES)
    psi = azimuth[:, None]
    cs, ss = np.cos(leaf) * np.cos(sun)[:, None], np.sin(leaf) * np.sin(sun)[:, None]
    co, so = np.cos(leaf) * np.cos(view)[:, None], np.sin(leaf) * np.sin(view)[:, None]

    def turn(c: FloatArray, s: FloatArray) -> tuple[FloatArray, FloatArray]:
        cosine = np.where(np.abs(s) > _TINY, -c / np.where(np.abs(s) > _TINY, s, 1), 5.0)
        crosses = np.abs(cosine) < 1
        return np.where(crosses, np.arccos(np.clip(cosine, -1, 1)), np.pi), np.where(crosses, s, c)

    bs, ds = turn(cs, ss)
    bo, do = turn(co, so)
    toward_sun = 2 / np.pi * ((bs - np.pi / 2) * cs + np.sin(bs) * ss)
    toward_view = 2 / np.pi * ((bo - np.pi / 2) * co + np.sin(bo) * so)
    low, high = np.abs(bs - bo), np.pi - np.abs(bs + bo - np.pi)
    b1, b2, b3 = np.minimum(psi, low), np.clip(psi, low, high), np.maximum(psi, high)
    t1 = 2 * cs * co + ss * so * np.cos(psi)
    t2 = np.where(b2 > 0, np.sin(b2) * (2 * ds * do + ss * so * np.cos(b1) * np.cos(b3)), 0)
    reflected = np.maximum(((np.pi - b2) * t1 + t2) / (2 * np.pi**2), 0)
    transmitted = np.maximum((-b2 * t1 + t2) / (2 * np.pi**2), 0)
    return toward_sun, toward_view, reflected, transmitted, np.cos(leaf) ** 2


def _j1(k: FloatArray, m: FloatArray, lai: FloatArray) -> FloatArray:
    difference = (k - m) * lai
    near = np.abs(difference) <= 1e-3
    up, down = np.exp(-m * lai), np.exp(-k * lai)
    return np.where(
        near,
        0.5 * lai * (up + down) * (1 - difference**2 / 12),
        (up - down) / np.where(near, 1.0, k - m),
    )


def _j2(k: FloatArray, m: FloatArray, lai: FloatArray) -> FloatArray:
    result: FloatArray = -np.expm1(-(k + m) * lai) / (k + m)
    return result


def _hotspot(
    q: FloatArray, lai: FloatArray, ks: FloatArray, ko: FloatArray, dso: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Two-way transmittance and the integral of the joint gap probability (Kuusk's correlation)."""
    with np.errstate(divide="ignore"):
        alf = np.where(q > 0, dso / np.where(q > 0, q, 1) * 2 / (ks + ko), 200.0)
    alf = np.minimum(alf, 200.0)
    exact = alf <= 1e-12  # looking from the sun: the two paths are one
    alf = np.where(exact, 1.0, alf)
    height = lai * np.sqrt(ko * ks)
    step = -np.expm1(-alf) / _HOTSPOT_STEPS
    x1, y1, f1 = np.zeros_like(alf), np.zeros_like(alf), np.ones_like(alf)
    total = np.zeros_like(alf)
    for i in range(1, _HOTSPOT_STEPS + 1):
        x2 = -np.log1p(-i * step) / alf if i < _HOTSPOT_STEPS else np.ones_like(alf)
        y2 = -(ko + ks) * lai * x2 - height * np.expm1(-alf * x2) / alf
        f2 = np.exp(y2)
        total += (f2 - f1) * (x2 - x1) / np.where(y2 == y1, 1.0, y2 - y1)
        x1, y1, f1 = x2, y2, f2
    single = np.exp(-ks * lai)
    depth = ks * lai
    return np.where(exact, single, f1), np.where(exact, (1 - single) / np.where(depth > 0, depth, 1), total)


@dataclass(frozen=True)
class CanopyLight:
    """Where direct sunlight goes, shares of it, each ``(n, wavelengths)``: the last three sum to 1.

    Parameters
    ----------
    reflectance : directional reflectance factor toward the sensor (4SAIL's r_so)
    reflected : to the whole sky, the black-sky albedo (r_sd)
    absorbed : by the canopy
    ground : by the soil
    """

    reflectance: FloatArray
    reflected: FloatArray
    absorbed: FloatArray
    ground: FloatArray


@dataclass(frozen=True)
class CanopyLayer:
    """A canopy by itself, over black ground: the optical properties of the layer.

    Parameters
    ----------
    bidirectional : reflectance factor from sun to sensor, r_so, ``(n, wavelengths)`` as the next five
    sun_to_up, sun_to_down : direct light scattered up and down, r_sd and t_sd
    down_to_view : diffuse light from below scattered toward the sensor, t_do
    up_to_up, up_to_down : diffuse light from below transmitted and reflected, t_dd and r_dd
    sun_gap, view_gap, both_gap : share of ground that the sun reaches (t_ss), that the sensor sees (t_oo), and that is
        both, ``(n, 1)``
    """

    bidirectional: FloatArray
    sun_to_up: FloatArray
    sun_to_down: FloatArray
    down_to_view: FloatArray
    up_to_up: FloatArray
    up_to_down: FloatArray
    sun_gap: FloatArray
    view_gap: FloatArray
    both_gap: FloatArray

    def reflectance_over(self, soil: FloatArray) -> FloatArray:
        """Directional reflectance factor over a Lambertian soil ``(n, wavelengths)``."""
        down, direct, seen = self.sun_to_down, self.sun_gap, self.view_gap
        below = (direct + down) * self.down_to_view + (down + direct * soil * self.up_to_down) * seen
        bounced = below * soil / (1 - soil * self.up_to_down)
        return np.asarray(self.bidirectional + self.both_gap * soil + bounced)

    def over(self, soil: FloatArray) -> CanopyLight:
        """Where the light goes over a Lambertian soil ``(n, wavelengths)``."""
        arriving = self.sun_gap + self.sun_to_down
        down = arriving / (1 - soil * self.up_to_down)
        return CanopyLight(
            self.reflectance_over(soil),
            self.sun_to_up + down * soil * self.up_to_up,
            (1 - self.sun_to_up - arriving) + (1 - self.up_to_down - self.up_to_up) * soil * down,
            (1 - soil) * down,
        )


def vegetation_cover(canopy: Mapping[str, FloatArray]) -> FloatArray:
    """Share of the ground that leaves hide from straight above, ``(n,)``: 1 minus the gap fraction at nadir.

    ``exp(-k lai)`` with the extinction k of the leaf angles seen from the zenith; clumping is none.
    """
    extinction = np.interp(canopy["ala"], *_extinction_at_nadir())
    cover: FloatArray = -np.expm1(-extinction * np.asarray(canopy["lai"], dtype=np.float64))
    return cover


@lru_cache(maxsize=1)
def _extinction_at_nadir() -> tuple[FloatArray, FloatArray]:
    """Mean leaf angles every 0.02 degrees and their extinction: between them it is linear to 1e-7."""
    middle = np.radians((np.arange(_LEAF_ANGLE_CLASSES) + 0.5) * 90 / _LEAF_ANGLE_CLASSES)
    angles = np.linspace(0, 90, 4501)
    return angles, leaf_angles(angles) @ np.cos(middle)


def canopy_reflectance(
    rho: FloatArray, tau: FloatArray, canopy: Mapping[str, FloatArray], soil: FloatArray
) -> FloatArray:
    """Directional reflectance factor alone; see ``canopy_light``."""
    return canopy_light(rho, tau, canopy, soil).reflectance


def canopy_light(rho: FloatArray, tau: FloatArray, canopy: Mapping[str, FloatArray], soil: FloatArray) -> CanopyLight:
    """A canopy over a Lambertian soil under direct sun (4SAIL).

    Parameters
    ----------
    rho, tau : leaf reflectance and transmittance, ``(n, wavelengths)``
    canopy : ``(n,)`` arrays named as in ``CANOPY``
    soil : ``(n, wavelengths)``
    """
    return canopy_layer(rho, tau, canopy).over(soil)


def canopy_layer(rho: FloatArray, tau: FloatArray, canopy: Mapping[str, FloatArray]) -> CanopyLayer:
    """The layer of 4SAIL; parameters as of ``canopy_light``."""
    values = {name: np.asarray(canopy[name], dtype=np.float64) for name in CANOPY}
    if np.any(values["lai"] < 0):
        raise ParameterError(f"A leaf area index of {values['lai'].min():g} is negative; give 0 or more.")
    sun, view, azimuth = (np.radians(values[name]) for name in CANOPY[3:])
    azimuth = np.arccos(np.clip(np.cos(azimuth), -1, 1))  # 0..pi: the model is symmetric
    shares = leaf_angles(values["ala"])
    to_sun, to_view, reflected, transmitted, upright = _scattering(sun, view, azimuth)
    cs, co = np.cos(sun), np.cos(view)
    ks = (shares * to_sun).sum(1) / cs
    ko = (shares * to_view).sum(1) / co
    bf = shares @ upright
    sob = (shares * reflected).sum(1) * np.pi / (cs * co)
    sof = (shares * transmitted).sum(1) * np.pi / (cs * co)
    tan_s, tan_o = np.tan(sun), np.tan(view)
    dso = np.sqrt(np.maximum(tan_s**2 + tan_o**2 - 2 * tan_s * tan_o * np.cos(azimuth), 0))
    two_way, joint = _hotspot(values["hotspot"], values["lai"], ks, ko, dso)

    ks, ko, bf, sob, sof, lai, two_way, joint = (
        v[:, None] for v in (ks, ko, bf, sob, sof, values["lai"], two_way, joint)
    )
    back, forward = 0.5 * (1 + bf) * rho + 0.5 * (1 - bf) * tau, 0.5 * (1 - bf) * rho + 0.5 * (1 + bf) * tau
    s_back, s_forward = 0.5 * (ks + bf) * rho + 0.5 * (ks - bf) * tau, 0.5 * (ks - bf) * rho + 0.5 * (ks + bf) * tau
    v_back, v_forward = 0.5 * (ko + bf) * rho + 0.5 * (ko - bf) * tau, 0.5 * (ko - bf) * rho + 0.5 * (ko + bf) * tau
    once = sob * rho + sof * tau
    attenuation = 1 - forward
    m = np.sqrt(np.maximum((attenuation + back) * (attenuation - back), 1e-18))
    e1 = np.exp(-m * lai)
    rinf = (attenuation - m) / back
    re = rinf * e1
    denominator = 1 - re**2
    j1s, j2s, j1o, j2o = _j1(ks, m, lai), _j2(ks, m, lai), _j1(ko, m, lai), _j2(ko, m, lai)
    ps, qs = (s_forward + s_back * rinf) * j1s, (s_forward * rinf + s_back) * j2s
    pv, qv = (v_forward + v_back * rinf) * j1o, (v_forward * rinf + v_back) * j2o
    rdd = rinf * (1 - e1**2) / denominator
    tdd = (1 - rinf**2) * e1 / denominator
    tsd, rsd = (ps - re * qs) / denominator, (qs - re * ps) / denominator
    tdo, rdo = (pv - re * qv) / denominator, (qv - re * pv) / denominator
    tss, too = np.exp(-ks * lai), np.exp(-ko * lai)
    z = _j2(ks, ko, lai)
    g1, g2 = (z - j1s * too) / (ko + m), (z - j1o * tss) / (ks + m)
    multiple = (
        (v_forward * rinf + v_back) * g1 * (s_forward + s_back * rinf)
        + (v_forward + v_back * rinf) * g2 * (s_forward * rinf + s_back)
        - (rdo * qs + tdo * ps) * rinf
    ) / (1 - rinf**2)
    return CanopyLayer(once * lai * joint + multiple, rsd, tsd, tdo, tdd, rdd, tss, too, two_way)
