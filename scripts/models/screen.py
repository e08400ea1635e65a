"""A screen for what is no canopy over soil: water, cloud, snow, built-up, bands out of order.

The distance to the training spectra (``core.gp.domain``) knows only what belongs. Some strangers come very close
to it: asphalt to dark soils, a shuffled spectrum of four bands to another canopy's. So a small network is trained to
tell simulated canopies from families of such strangers, and its threshold is the quantile of held-out canopies that
gives the wanted share of false alarms. Shapes of the families: clear and turbid water, clouds and snow after
Dozier (1989), doi:10.1016/0034-4257(89)90101-6, and the spectra in the USGS library (Kokaly et al. 2017,
doi:10.3133/ds1035); roofs and pavements after Herold et al. (2004), doi:10.1016/j.rse.2004.02.013. Only the shapes
are theirs: ranges are wide and each spectrum is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx
from scipy import optimize
from terraclara.core.bands import SENTINEL2
from terraclara.core.gp.domain import Domain, domain_outside
from terraclara.core.gp.graph import GraphBuilder
from terraclara.core.gp.ranges import bit

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
#: Added to reflectance before its root is taken: dark bands count less.
_ROOTED_FROM = 0.02
CENTERS_NM = np.array([SENTINEL2.band(name).wavelength_nm for name in BANDS])


def strangers(
    n: int, rng: np.random.Generator, canopies: np.ndarray, nm: np.ndarray = CENTERS_NM
) -> dict[str, np.ndarray]:
    """``n`` spectra ``(n, bands)`` of each family; ``canopies`` are what clouds thin out over and roofs mix with.

    ``nm`` are the centers of the bands.
    """
    visible = nm < 1000
    to_swir, in_swir = np.clip((nm - 865) / 745, 0, 1), np.clip((nm - 1610) / 590, 0, 1)

    def uniform(low: float, high: float) -> np.ndarray:
        return rng.uniform(low, high, (n, 1))

    def spread(low: float, high: float) -> np.ndarray:
        return np.exp(rng.uniform(np.log(low), np.log(high), (n, 1)))

    def over(shape: np.ndarray, least: float) -> np.ndarray:
        cover = uniform(least, 1.0)
        return cover * shape + (1 - cover) * canopies[rng.integers(0, len(canopies), n)]

    clear = spread(0.003, 0.06) * np.exp(-(nm - 490) / uniform(60, 160))
    load = spread(0.002, 0.18)
    turbid = load * np.exp(-0.5 * ((nm - uniform(550, 640)) / uniform(40, 110)) ** 2)
    far = load * uniform(0.05, 0.6) * np.exp(-np.maximum(nm - 700, 0) / uniform(60, 150)) * (nm > 700)
    water = clear + np.maximum(turbid * (nm <= 720), far) + uniform(0, 0.03)

    cloud = uniform(0.35, 1.0) * (1 + uniform(-0.1, 0.1) * (nm - 700) / 400 * visible)
    cloud = cloud * np.exp(np.log(uniform(0.4, 0.95)) * to_swir + np.log(uniform(0.5, 1.0)) * in_swir)

    snow = uniform(0.4, 1.0) * (1 - uniform(0, 0.25) * np.clip((nm - 490) / 375, 0, 1))
    snow = np.where(visible, snow, uniform(0.01, 0.2) * np.where(nm > 2000, uniform(0.5, 1.1), 1))

    log = np.log(nm / 865)
    gray = spread(0.06, 0.6) * np.exp(uniform(-0.05, 0.45) * np.minimum(log, 0))
    gray = gray * np.exp(uniform(-0.1, 0.35) * to_swir + uniform(-0.3, 0.12) * in_swir)
    tiles = uniform(0.15, 0.4) + 0.7 / (1 + np.exp(-(nm - uniform(570, 610)) / uniform(8, 20)))
    tiles = spread(0.15, 0.45) * tiles * np.exp(uniform(0, 0.3) * to_swir + uniform(-0.3, 0.1) * in_swir)
    built = np.where(rng.random((n, 1)) < 0.75, gray, tiles)

    return {
        "water": water,
        "cloud": over(cloud, 0.25),
        "snow": over(snow, 0.4),
        "built-up": over(built, 0.75),
        "anything": rng.uniform(0, 0.7, (n, len(nm))) ** 1.5,
    }


def shuffled(spectra: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Each row in an order of its own that is not the true one."""
    count = spectra.shape[1]
    order = np.argsort(rng.random(spectra.shape), axis=1)
    kept = (order == np.arange(count)).all(axis=1)
    order[kept] = np.roll(order[kept], 1, axis=1)
    return np.take_along_axis(spectra, order, axis=1)


def real_noise(spectra: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A little noise: strangers are measured too, but their variety is in the families."""
    return spectra * (1 + 0.02 * rng.standard_normal(spectra.shape)) + 0.004 * rng.standard_normal(spectra.shape)


@dataclass(frozen=True)
class Screen:
    """``score > 0`` is a stranger: two hidden layers on scaled roots of the first ``len(middle)`` columns."""

    middle: np.ndarray
    scale: np.ndarray
    layers: tuple[tuple[np.ndarray, np.ndarray], ...]

    def score(self, spectra: np.ndarray) -> np.ndarray:
        """``(n,)`` for spectra ``(n, bands or more)``."""
        return _forward(self.layers, (_rooted(spectra[:, : len(self.middle)]) - self.middle) / self.scale)[-1][:, 0]

    def shifted(self, threshold: float) -> Screen:
        """The screen whose zero is this one's ``threshold``."""
        *first, (weights, bias) = self.layers
        return Screen(self.middle, self.scale, (*first, (weights, bias - threshold)))


def _rooted(spectra: np.ndarray) -> np.ndarray:
    return np.sqrt(np.maximum(spectra, 0) + _ROOTED_FROM)


def _forward(layers: tuple[tuple[np.ndarray, np.ndarray], ...], z: np.ndarray) -> list[np.ndarray]:
    values = [z]
    for i, (weights, bias) in enumerate(layers):
        z = values[-1] @ weights + bias
        values.append(np.tanh(z) if i < len(layers) - 1 else z)
    return values


def fit_screen(
    known: np.ndarray, strange: np.ndarray, *, hidden: tuple[int, int] = (32, 16), seed: int = 0, iterations: int = 250
) -> Screen:
    """Logistic loss, both sides weighted equally, by L-BFGS in float64."""
    rng = np.random.default_rng(seed)
    roots = _rooted(np.vstack([known, strange]))
    middle, scale = roots.mean(axis=0), roots.std(axis=0)
    z = (roots - middle) / scale
    sign = np.concatenate([-np.ones(len(known)), np.ones(len(strange))])
    weight = np.where(sign < 0, 0.5 / len(known), 0.5 / len(strange))
    sizes = (z.shape[1], *hidden, 1)
    start = [
        np.concatenate([rng.standard_normal(a * b) / np.sqrt(a), np.zeros(b)]) for a, b in zip(sizes[:-1], sizes[1:])
    ]

    def unpacked(theta: np.ndarray) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
        layers, at = [], 0
        for a, b in zip(sizes[:-1], sizes[1:]):
            layers.append((theta[at : at + a * b].reshape(a, b), theta[at + a * b : at + a * b + b]))
            at += a * b + b
        return tuple(layers)

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        layers = unpacked(theta)
        values = _forward(layers, z)
        margin = sign * values[-1][:, 0]
        total = float(weight @ np.logaddexp(0, -margin)) + 5e-7 * float(theta @ theta)
        back = (-sign * weight / (1 + np.exp(np.clip(margin, -500, 500))))[:, None]
        gradient: list[np.ndarray] = []
        for i in range(len(layers) - 1, -1, -1):
            gradient = [(values[i].T @ back).ravel(), back.sum(axis=0), *gradient]
            if i:
                back = (back @ layers[i][0].T) * (1 - values[i] ** 2)
        return total, np.concatenate(gradient) + 1e-6 * theta

    found = optimize.minimize(loss, np.concatenate(start), jac=True, method="L-BFGS-B", options={"maxiter": iterations})
    return Screen(middle, scale, unpacked(found.x))


def add_domain(model: onnx.ModelProto, domain: Domain, screen: Screen) -> onnx.ModelProto:
    """``model`` with bit 2 of its output ``flag`` for spectra that ``domain`` or ``screen`` refuses.

    ``model`` is a compiled process with an output ``flag`` without that bit; that tensor gets another name in it.
    """
    outputs = [output.name for output in model.graph.output]
    width = model.graph.input[0].type.tensor_type.shape.dim[1].dim_value
    for node in model.graph.node:
        for i, name in enumerate(node.output):
            if name == "flag":
                node.output[i] = "flag.range"
    g = GraphBuilder(prefix="domain.")
    far = domain_outside(g, "spectra", domain, width)
    z = g.node("Max", "spectra", g.constant(np.zeros(())))
    z = g.node("Sqrt", g.node("Add", z, g.constant(np.full((), _ROOTED_FROM))))
    for i, (weights, bias) in enumerate(screen.layers):
        if i == 0:  # on the roots as they are; other columns than the screen's get no weight
            bias = bias - (screen.middle / screen.scale) @ weights
            others = np.zeros((width - len(screen.middle), weights.shape[1]))
            weights = np.vstack([weights / screen.scale[:, None], others])
        z = g.node("Gemm", z, g.constant(weights), g.constant(bias))
        z = g.node("Tanh", z) if i < len(screen.layers) - 1 else z
    flat = g.node("Squeeze", z, g.constant(np.array([1])))
    strange = g.node("Greater", flat, g.constant(np.zeros(())))
    g.output(g.node("Add", "flag.range", bit(g, g.node("Or", far, strange), 2)), "flag")
    return g.added_to(model, outputs)
