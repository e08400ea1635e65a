"""Processes as plain arrays: published ones come in, our own go out and come back.

A published process is one npz file with the keys of ``KEYS``; see ``import_gp``. Nothing is
unpickled, and every array is checked before it is used.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Union

import numpy as np
from scipy import linalg

from ..bands import GEOMETRY, SENTINEL2, Band
from ..blas import matmul
from ..errors import BandError, ModelError, OutputError, ParameterError, reason_of
from ..model.card import Card, InputSpec, OutputSpec
from ..raster.journal import write_whole
from .domain import Domain
from .earth_engine import read_earth_engine, write_earth_engine
from .exact import GaussianProcess, cholesky
from .kernels import Array, Stationary, Values
from .posterior import Noise, Posterior, posterior_from_arrays, posterior_to_arrays

#: What an npz of a published process holds. ``n`` training samples, ``D`` bands.
KEYS: Mapping[str, str] = {
    "x_train": "(n, D) standardised training inputs",
    "x_mean": "(D,) means of the inputs",
    "x_std": "(D,) standard deviations of the inputs",
    "y_mean": "a number, added to the mean",
    "alpha": "(n,) weights of the mean",
    "inv_sq_lengthscale": "(D,) inverse squared lengthscales",
    "signal_variance": "a number above 0",
    "noise_variance": "a number above 0",
    "bands": "(D,) band names",
}
_MOST_SAMPLES = 20000
_MOST_BYTES = 2 << 30
# Relative difference between stored and recomputed weights that rounding can explain.
_WEIGHTS_TOLERANCE = 1e-3
_ROOT_TOLERANCE = 1e-3


def import_gp(path: Union[str, Path], bands: Sequence[str] = ()) -> tuple[GaussianProcess, Card]:
    """A published process with an ARD squared-exponential kernel, for Sentinel-2.

    Parameters
    ----------
    path : npz file with the arrays of ``KEYS``, optionally ``y_train``, ``variable``, ``unit`` and
        ``product`` (``L1C`` for top-of-atmosphere, ``L2A`` for surface reflectance), and ``root`` ``(n, r)`` where the
        latent variance is ``signal_variance - |k . root|^2``; or a script for Earth Engine, see ``earth_engine``
    bands : names of the bands of a script; arrays name theirs

    Returns
    -------
    the process (it predicts, compiles and saves, but holds no targets where the file holds none) and its card

    Raises
    ------
    ModelError
        A key is missing, or an array has a shape or values that cannot be used.
    ParameterError
        ``bands`` are others than those that arrays name.
    """
    script = Path(path).suffix.lower() in (".py", ".js", ".txt")
    arrays = read_earth_engine(path, bands) if script else read_arrays(path)
    missing = [key for key in KEYS if key not in arrays]
    if missing:
        wanted = "; ".join(f"{key}: {KEYS[key]}" for key in missing)
        raise ModelError(f"{Path(path).name} lacks {', '.join(missing)} ({wanted}). Add what is missing and try again.")
    reader = _Checked(arrays, Path(path).name)
    Z = reader.floats("x_train", ("n", "D"))
    if Z.shape[0] > _MOST_SAMPLES:
        raise ModelError(f"{reader.name} holds {Z.shape[0]} training samples; at most {_MOST_SAMPLES} can be imported.")
    x_mean, x_std = reader.floats("x_mean", ("D",)), reader.floats("x_std", ("D",), positive=True)
    found = tuple(band.name for band in reader.bands())
    if bands and not script and tuple(bands) != found:
        raise ParameterError(f"{reader.name} names its bands itself: {', '.join(found)}. Leave --bands out.")
    weights, inverse = reader.floats("alpha", ("n",)), reader.floats("inv_sq_lengthscale", ("D",), positive=True)
    y_mean = reader.number("y_mean")
    signal, noise = reader.number("signal_variance", positive=True), reader.number("noise_variance", positive=True)

    kernel = Stationary("rbf", signal, 1.0 / np.sqrt(inverse))
    K = kernel(Z, Z)
    factor = cholesky(K, np.full(len(Z), noise))
    if "y_train" in arrays:
        targets = reader.floats("y_train", ("n",)) - y_mean
        recomputed = linalg.cho_solve((factor, True), targets)
        difference = float(np.abs(matmul(K, weights - recomputed)).max())
        if difference > _WEIGHTS_TOLERANCE * max(float(np.abs(targets).max()), 1e-300):
            raise ModelError(
                f"In {reader.name} alpha does not belong to y_train and the kernel: means differ by {difference:.3g}. "
                "Check lengthscales and variances, and whether noise_variance is a variance."
            )
    root = linalg.solve_triangular(factor, np.eye(len(Z)), lower=True).T
    if "root" in arrays:  # of a process that does not stand on all of its samples
        root = reader.floats("root", ("n", "r"))
        explained = matmul(K, root)
        if float((np.einsum("nr,nr->n", explained, explained) / signal).max()) > 1 + _ROOT_TOLERANCE:
            raise ModelError(
                f"In {reader.name} root does not belong to the kernel: a variance is below 0. Export it again."
            )
    log_noise = Noise(float(np.log(noise)))
    gp = GaussianProcess(kernel, noise=noise, optimize=False)
    gp.posterior = Posterior(kernel, Z, weights, root, x_mean, x_std, y_mean, 1.0, log_noise)
    return gp, _card(reader)


def export_gp(posterior: Posterior, path: Union[str, Path], card: Card) -> tuple[str, ...]:
    """Write a process as published ones are, an npz or, where the name ends in ``.py``, a script for Earth Engine.

    Returns
    -------
    notes on what the format cannot hold

    Raises
    ------
    ModelError
        The kernel is no ARD squared exponential.
    OutputError
        The file cannot be written.
    """
    kernel = posterior.kernel
    if not isinstance(kernel, Stationary) or kernel.shape != "rbf":
        raise ModelError(
            "Only processes with one squared-exponential kernel can be written in this format. "
            "Save it as an .onnx model."
        )
    # The standard deviation's own scale goes into the kernel, and the weights make up for it.
    scale = posterior.y_std * posterior.std_factor
    noise = posterior.noise.variance(posterior.centers)
    mean = next((spec for spec in card.outputs if spec.kind == "mean"), None)
    arrays: dict[str, Values] = {
        "x_train": posterior.centers,
        "x_mean": posterior.x_mean,
        "x_std": posterior.x_std,
        "y_mean": np.array(posterior.y_mean),
        "alpha": posterior.weights * posterior.y_std / scale**2,
        "inv_sq_lengthscale": 1.0 / kernel.lengthscales**2,
        "signal_variance": np.array(kernel.variance * scale**2),
        "noise_variance": np.array(float(noise.mean()) * scale**2),
        "bands": np.array([band.name for band in card.input.bands]),
        "root": posterior.root / scale,
        "variable": np.array(card.variable),
        "unit": np.array(mean.unit if mean is not None else ""),
        "product": np.array({"surface": "L2A", "toa": "L1C"}.get(card.input.level, "")),
    }
    if Path(path).suffix.lower() == ".py":
        write_earth_engine(path, arrays)
    else:
        _write(Path(path), arrays)
    notes = []
    if np.ptp(noise) > 1e-9 * noise.mean():
        notes.append("The noise depends on the spectrum; the file holds its mean, so its standard deviations differ.")
    covariance = kernel(posterior.centers, posterior.centers) + np.diag(noise)
    if not np.allclose(covariance @ posterior.root @ posterior.root.T, np.eye(len(noise)), atol=1e-3):
        notes.append(
            "The process is sparse: its variance is that of the array `root`; the formula of exact processes, from "
            "x_train and noise_variance alone, gives too large ones."
        )
    return tuple(notes)


def read_arrays(path: Union[str, Path]) -> dict[str, Values]:
    """All arrays of an npz file, none of them unpickled; ``ModelError`` where the file cannot be read."""
    path = Path(path)
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(item.file_size for item in archive.infolist())
        if size > _MOST_BYTES:
            raise ModelError(f"{path.name} unpacks to {size / 2**30:.1f} GB; at most 2 GB can be imported.")
        with np.load(path, allow_pickle=False) as file:
            return {key: file[key] for key in file.files}
    except ModelError:
        raise
    except FileNotFoundError as error:
        raise ModelError(f"There is no file {path}; check its name.") from error
    except Exception as error:  # a damaged archive can fail in zipfile, zlib, struct, tokenize and numpy
        reason = reason_of(error).split(".")[0] or type(error).__name__
        raise ModelError(f"{path.name} is no npz file of plain arrays ({reason}). Save it with numpy.savez.") from error


def save_arrays(
    path: Union[str, Path],
    gp: Union[GaussianProcess, Posterior],
    *,
    domain: Optional[Domain] = None,
    samples: Optional[tuple[Values, Values]] = None,
) -> None:
    """Keep a process beside its model: all that predicting, compiling and refitting need, as plain arrays.

    Parameters
    ----------
    samples : inputs ``(n, D)`` and targets ``(n,)`` of the fit; ``None``: those that ``gp`` holds
    """
    posterior = gp.fitted() if isinstance(gp, GaussianProcess) else gp
    if samples is None and isinstance(gp, GaussianProcess):
        samples = gp.samples()
    arrays: dict[str, Any] = posterior_to_arrays(posterior)
    if samples is not None and len(samples[1]):
        arrays["samples.X"], arrays["samples.y"] = (np.asarray(part, dtype=np.float64) for part in samples)
    if domain is not None:
        arrays.update(domain.to_arrays())
    _write(Path(path), arrays)


def _write(path: Path, arrays: Mapping[str, Any]) -> None:
    held = io.BytesIO()
    np.savez_compressed(held, **arrays)
    try:
        write_whole(path, held.getvalue())
    except OSError as error:
        raise OutputError(f"{path} cannot be written ({error.strerror}); choose another folder.") from error


def load_arrays(
    path: Union[str, Path],
) -> tuple[Posterior, Optional[Domain], Optional[tuple[Array, Array]]]:
    """What ``save_arrays`` kept: the process, its domain and its samples, where there are any."""
    arrays = read_arrays(path)
    posterior = posterior_from_arrays(arrays)
    domain = Domain.from_arrays(arrays) if "domain.limit" in arrays else None
    samples = None
    if "samples.X" in arrays and "samples.y" in arrays:
        reader = _Checked(arrays, Path(path).name)
        samples = reader.floats("samples.X", ("n", "D")), reader.floats("samples.y", ("n",))
    return posterior, domain, samples


class _Checked:
    """Arrays by key, each with the shape and the kind of values it must have."""

    def __init__(self, arrays: Mapping[str, Values], name: str) -> None:
        self.arrays, self.name = arrays, name
        self._lengths: dict[str, tuple[int, str]] = {}

    def floats(self, key: str, axes: tuple[str, ...], *, positive: bool = False) -> Array:
        """A float64 array whose axes of one name have one length throughout the file."""
        array = self.arrays[key]
        if array.dtype.kind not in "fiu":
            raise ModelError(f"In {self.name} {key} holds {array.dtype} instead of numbers; export it again.")
        if array.ndim != len(axes) or 0 in array.shape:
            raise ModelError(f"In {self.name} {key} has shape {array.shape}; it must be ({', '.join(axes)}).")
        for axis, length in zip(axes, array.shape):
            known, source = self._lengths.setdefault(axis, (length, key))
            if known != length:
                raise ModelError(
                    f"In {self.name} {key} has shape {array.shape}, but {axis} is {known} in {source}; export it again."
                )
        array = array.astype(np.float64)
        if not np.isfinite(array).all():
            raise ModelError(f"In {self.name} {key} holds values that are not finite; export it again.")
        if positive and not (array > 0).all():
            raise ModelError(f"In {self.name} {key} must be above 0; its least value is {array.min():g}.")
        return np.asarray(array)

    def number(self, key: str, *, positive: bool = False) -> float:
        """A single number, stored as such or as an array of one."""
        array = np.asarray(self.arrays[key])
        if array.size != 1:
            raise ModelError(f"In {self.name} {key} has shape {array.shape}; it must be a single number.")
        one = _Checked({key: array.reshape(1)}, self.name)
        return float(one.floats(key, ("one",), positive=positive)[0])

    def text(self, key: str) -> str:
        """A short text, ``""`` where there is none."""
        array = self.arrays.get(key)
        return "" if array is None or array.size != 1 else str(array.reshape(-1)[0])[:200]

    def bands(self) -> tuple[Band, ...]:
        """The bands, in the order of the columns."""
        array = self.arrays["bands"]
        if array.dtype.kind != "U" or array.shape != (self._lengths["D"][0],):
            wanted = f"{self._lengths['D'][0]} names"
            raise ModelError(f"In {self.name} bands must be {wanted}; it is {array.dtype} of shape {array.shape}.")
        try:
            found = tuple(Band(str(n)) if str(n) in GEOMETRY else SENTINEL2.band(str(n)) for n in array)
        except BandError as error:
            raise ModelError(f"In {self.name} the bands cannot be used: {error}") from error
        if len(set(found)) != len(found):
            raise ModelError(
                f"In {self.name} a band is named twice: {', '.join(b.name for b in found)}. Name each band once."
            )
        return found


def _card(reader: _Checked) -> Card:
    variable, unit, product = (reader.text(key) for key in ("variable", "unit", "product"))
    level = {"L1C": "toa", "L2A": "surface"}.get(product.upper(), "any")
    what = variable or "the target"
    shown = "" if unit in ("1", "-") else unit
    texts = {
        "mean": f"Estimate of {what}",
        "std": f"Standard deviation of the estimate of {what}, model and noise together",
        "std_model": "Part of the standard deviation that more training samples would lower",
        "std_noise": "Part of the standard deviation that is noise in the training samples",
    }
    return Card(
        name=Path(reader.name).stem,
        title=f"{what} from Sentinel-2" + (f" {product}" if product else ""),
        description="Gaussian process imported from published arrays.",
        variable=variable.lower(),
        architecture="Gaussian process, ARD squared-exponential kernel",
        input=InputSpec(reader.bands(), tensor="spectra", level=level),
        outputs=tuple(
            OutputSpec(name, kind=name, tensor=name, unit=shown, description=text) for name, text in texts.items()
        ),
    )
