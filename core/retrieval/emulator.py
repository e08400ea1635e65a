"""A fast stand-in for the radiative transfer: principal components and a Gaussian process.

What is emulated is the canopy over black ground (``prosail.CanopyLayer``) averaged over a sensor's bands and over PAR:
its reflectance, its fluxes and its gaps. The ground below is then added by the model's own equation, so that any soil
can be under an emulated canopy. The layer's properties, brought to scales on which they are smooth, are written in
principal components, and these are the targets of one process with a shared kernel (Gomez-Dans, Lewis & Disney 2016,
doi:10.3390/rs8020119, emulate PROSAIL itself this way).

Inside, inputs get the gaps of Campbell's (1986, doi:10.1016/0168-1923(86)90010-9) closed form as further columns, in
which much of the canopy's behavior is nearly linear.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Union

import numpy as np

from ..blas import matmul
from ..errors import Cancelled, OutputError, ParameterError, reason_of
from ..gp.shared_kernel import fit_shared
from .constants import WAVELENGTHS
from .laws import DEFAULT_LAWS, SOIL_LAWS, Laws, canopies, random_design, soil_reflectance
from .prosail import CanopyLayer, FloatArray
from .sensors import Responses
from .table import DAMAGED
from .transfer import MOST_SOIL, RadiativeTransfer, par_light

#: Names of the layer's parts in the order of the emulated columns, with the weight that each has in the principal
#: components: what moves a band's reflectance most must be known best.
_IN_BANDS = {"bidirectional": 1.0, "sun_to_down": 0.3, "down_to_view": 0.3, "up_to_down": 0.3}
_IN_PAR = {"sun_to_up": 0.5, "sun_to_down": 0.3, "up_to_down": 0.3, "up_to_up": 0.3}
_GAPS = {"sun_gap": 2.0, "view_gap": 2.0, "both_gap": 4.0}
_LEAST_FLUX = 3e-3
_TINY = 1e-12
_ARRAYS = ("x_mean", "x_scale", "centers", "weights", "basis", "middle", "soil_weights")


@dataclass(frozen=True, eq=False)
class Emulator:
    """A fitted emulator; a ``Transfer``.

    Parameters
    ----------
    names : of the bands
    x_mean, x_scale : ``(D,)``; ``(features - x_mean) / x_scale`` is in lengthscales of the kernel
    centers : ``(M, D)`` in lengthscales
    weights : ``(M, K)``, the kernel's variance included
    basis, middle : ``(K, columns)``, ``(columns,)``: from principal components to the layer's properties
    soil_weights : ``(bands + 1, 2101)``, the responses of the bands and of PAR
    report : errors on held-out simulations and what it was trained on (JSON values); ``ranges`` of its inputs
    """

    names: tuple[str, ...]
    x_mean: FloatArray
    x_scale: FloatArray
    centers: FloatArray
    weights: FloatArray
    basis: FloatArray
    middle: FloatArray
    soil_weights: FloatArray
    report: Mapping[str, Any]

    rows = 1024

    def __post_init__(self) -> None:
        # A constant column and the rows' squared lengths make the exponent one product, in float32.
        C = self.centers
        exponent = np.vstack([C.T, -0.5 * np.einsum("md,md->m", C, C), np.full(len(C), -0.5)])
        object.__setattr__(self, "_exponent", exponent.astype(np.float32))
        object.__setattr__(self, "_weights", self.weights.astype(np.float32))
        # A soil is smooth: two wavelengths that keep a response's mean and variance stand for it.
        middle = self.soil_weights @ WAVELENGTHS
        spread = np.sqrt(np.maximum(self.soil_weights @ WAVELENGTHS**2 - middle**2, 0))
        object.__setattr__(self, "_soil_nm", np.concatenate([middle - spread, middle + spread]))

    def seen(self, values: Mapping[str, FloatArray], soils: Optional[FloatArray]) -> tuple[FloatArray, FloatArray]:
        """As of ``Transfer``; ``ParameterError`` for canopies beyond those that it was trained on."""
        for name, (low, high) in self.report["ranges"].items():
            least, most = float(np.min(values[name])), float(np.max(values[name]))
            if least < low - 1e-9 or most > high + 1e-9:
                raise ParameterError(
                    f"The emulator was trained for {name} from {low:g} to {high:g}, and the laws go from {least:g} to "
                    f"{most:g}; train one for these laws."
                )
        soil = self._ground(values, soils)
        bands = len(self.names)
        layer, par = self.layers(values)
        return layer.reflectance_over(soil[:, :bands]), par.over(soil[:, bands:]).absorbed[:, 0]

    def layers(self, values: Mapping[str, FloatArray]) -> tuple[CanopyLayer, CanopyLayer]:
        """The layer in the bands (without what only albedos need), and in PAR (without what only views need)."""
        Z = (_features(values) - self.x_mean) / self.x_scale
        rows = np.column_stack([Z, np.ones(len(Z)), np.einsum("nd,nd->n", Z, Z)]).astype(np.float32)
        k = matmul(rows, self._exponent)  # type: ignore[attr-defined]
        np.exp(k, out=k)
        parts = matmul(k, self._weights).astype(np.float64)  # type: ignore[attr-defined]
        columns = matmul(parts, self.basis) + self.middle
        return _layers(columns, _saturation(values), len(self.names))

    def _ground(self, values: Mapping[str, FloatArray], soils: Optional[FloatArray]) -> FloatArray:
        if soils is None:
            at_nodes = soil_reflectance(values, self._soil_nm)  # type: ignore[attr-defined]
            return (at_nodes[:, : len(self.names) + 1] + at_nodes[:, len(self.names) + 1 :]) / 2
        of_soils = soils @ self.soil_weights.T
        found: FloatArray = np.minimum(
            of_soils[values["soil"].astype(np.intp)] * values["brightness"][:, None], MOST_SOIL
        )
        return found

    def save(self, path: Union[str, Path]) -> None:
        """Write an npz; ``OutputError`` where that cannot be done."""
        arrays = {name: getattr(self, name) for name in _ARRAYS}
        try:
            with Path(path).open("wb") as file:
                np.savez_compressed(
                    file, names=np.array(self.names), report=np.array(json.dumps(dict(self.report))), **arrays
                )
        except OSError as error:
            raise OutputError(
                f"{path} cannot be written ({error.strerror or error}); choose another folder."
            ) from error


def load_emulator(path: Union[str, Path]) -> Emulator:
    """An emulator that ``Emulator.save`` wrote; ``ParameterError`` for any other file."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            arrays = {name: np.asarray(stored[name], dtype=np.float64) for name in _ARRAYS}
            names, report = tuple(str(name) for name in stored["names"]), json.loads(str(stored["report"]))
    except DAMAGED as error:
        raise ParameterError(f"{path} is no emulator ({reason_of(error)}); train one again.") from error
    return Emulator(names, **arrays, report=report)


def train_emulator(
    sensor: Responses,
    *,
    laws: Laws = DEFAULT_LAWS,
    n: int = 20_000,
    centers: int = 384,
    components: int = 20,
    seed: int = 0,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Emulator:
    """Learn the radiative transfer for ``sensor`` where canopies follow ``laws``, from ``n`` simulations.

    A tenth more are simulated, on which the errors of ``report`` are measured.

    Raises
    ------
    ParameterError
        Numbers that cannot be used.
    Cancelled
    """
    if not (n >= 500 and 10 <= centers <= n and components >= 1):
        raise ParameterError(
            f"An emulator needs at least 500 simulations and 10 centers, not {n} and {centers}. Give more."
        )

    def stop() -> None:
        if cancelled():
            raise Cancelled("The training of the emulator was cancelled.")

    rng = np.random.default_rng(seed)
    values = canopies(random_design(n + n // 10, rng, laws), laws)
    transfer = RadiativeTransfer(sensor)
    columns, truth = [], []
    total = len(values["lai"])
    for start in range(0, total, transfer.rows):
        stop()
        rows = {name: value[start : start + transfer.rows] for name, value in values.items()}
        columns.append(_columns(transfer, transfer.layer(rows), _saturation(rows)))
        truth.append(np.column_stack(transfer.seen(rows, None)) if start + transfer.rows > n else np.zeros((0, 0)))
        progress(0.6 * min(1.0, (start + transfer.rows) / total))
    Y = np.vstack(columns)
    middle = Y[:n].mean(axis=0)
    _, _, vectors = np.linalg.svd(Y[:n] - middle, full_matrices=False)
    vectors = vectors[:components]
    P = matmul(Y[:n] - middle, vectors.T)
    scale = np.where(P.std(axis=0) > 1e-9, P.std(axis=0), 1.0)
    X = _features(values)
    x_mean, x_std = X[:n].mean(axis=0), X[:n].std(axis=0)
    x_std = np.where(x_std > 0, x_std, 1.0)
    mean = fit_shared((X[:n] - x_mean) / x_std, P / scale, inducing=centers, seed=seed, stop=stop)
    progress(0.95)
    kernel = mean.kernel
    responses = np.vstack([sensor.weights.T, par_light()])
    emulator = Emulator(
        sensor.names,
        x_mean,
        x_std * kernel.lengthscales,
        mean.centers / kernel.lengthscales,
        mean.weights * kernel.variance,
        scale[:, None] * vectors,
        middle,
        responses,
        {"ranges": {name: [law.low, law.high] for name, law in laws.items() if name not in (*SOIL_LAWS, "brightness")}},
    )
    held = np.arange(n, total)
    found = np.column_stack(emulator.seen({name: value[held] for name, value in values.items()}, None))
    exact = np.vstack([part for part in truth if len(part)])[-len(held) :]
    progress(1.0)
    report = {**emulator.report, **_errors(found, exact), "simulations": n, "centers": len(mean.centers)}
    return replace(emulator, report=report)


def _errors(found: FloatArray, exact: FloatArray) -> dict[str, Any]:
    relative = np.abs(found[:, :-1] / exact[:, :-1] - 1)
    return {
        "relative_error_median": float(np.median(relative)),
        "relative_error_p99": float(np.quantile(relative, 0.99)),
        "fapar_error_p99": float(np.quantile(np.abs(found[:, -1] - exact[:, -1]), 0.99)),
        "held_out": len(found),
    }


def _features(values: Mapping[str, FloatArray]) -> FloatArray:
    sun, view, azimuth = (np.radians(values[name]) for name in ("sun_zenith", "view_zenith", "relative_azimuth"))
    lai, angle = values["lai"], values["ala"]
    ratio = np.exp(((-1.6184e-5 * angle + 2.1145e-3) * angle - 1.2390e-1) * angle + 3.2491)
    depth = lai / (ratio + 1.774 * (ratio + 1.182) ** -0.733)
    features: FloatArray = np.column_stack(
        [
            values["n"],
            np.sqrt(values["cab"]),
            np.sqrt(values["cbrown"] + 0.05),
            np.log(np.maximum(values["cw"], 1e-6)),
            np.log(values["cm"]),
            angle,
            np.log1p(lai),
            values["hotspot"],
            np.cos(sun),
            view * np.cos(azimuth),
            view * np.sin(azimuth),
            np.exp(-np.sqrt(ratio**2 + np.tan(view) ** 2) * depth),
            np.exp(-np.sqrt(ratio**2 + np.tan(sun) ** 2) * depth),
            np.exp(-0.3 * lai),
        ]
    )
    return features


def _saturation(values: Mapping[str, FloatArray]) -> FloatArray:
    """What single scattering of a layer is nearly proportional to, ``(n, 1)``."""
    found: FloatArray = 1e-9 - np.expm1(-values["lai"])[:, None]
    return found


def _columns(transfer: RadiativeTransfer, layer: CanopyLayer, saturation: FloatArray) -> FloatArray:
    """The layer's properties on scales on which they are smooth, ``(n, columns)``; undone by ``_layers``."""
    means = {name: transfer.averaged(getattr(layer, name)) for name in {**_IN_BANDS, **_IN_PAR}}
    parts = []
    for name, weight in _IN_BANDS.items():
        parts.append(weight * _smooth(name, means[name][:, :-1], saturation))
    for name, weight in _IN_PAR.items():
        parts.append(weight * _smooth(name, means[name][:, -1:], saturation))
    parts += [weight * getattr(layer, name) for name, weight in _GAPS.items()]
    return np.hstack(parts)


def _layers(columns: FloatArray, saturation: FloatArray, bands: int) -> tuple[CanopyLayer, CanopyLayer]:
    at = 0

    def take(name: str, weight: float, count: int) -> FloatArray:
        nonlocal at
        at += count
        return _smooth(name, columns[:, at - count : at] / weight, saturation, back=True)

    band = {name: take(name, weight, bands) for name, weight in _IN_BANDS.items()}
    par = {name: take(name, weight, 1) for name, weight in _IN_PAR.items()}
    gap = {name: np.clip(take(name, weight, 1), 0, 1) for name, weight in _GAPS.items()}
    nothing = np.zeros((len(columns), 1))
    return (
        CanopyLayer(sun_to_up=nothing, up_to_up=nothing, **band, **gap),
        CanopyLayer(bidirectional=nothing, down_to_view=nothing, **par, **gap),
    )


def _smooth(name: str, values: FloatArray, saturation: FloatArray, *, back: bool = False) -> FloatArray:
    if name in _GAPS or name.startswith("up"):
        return values
    least = 0.0 if name == "bidirectional" else _LEAST_FLUX
    if back:
        return np.asarray((np.exp(values) - least) * saturation)
    return np.asarray(np.log((np.maximum(values, 0) + _TINY) / saturation + least))
