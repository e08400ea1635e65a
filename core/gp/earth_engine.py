"""Processes as scripts for Google Earth Engine carry them: arrays assigned to names that end in ``_GREEN``.

Kovacs, De Clerck and Verrelst (2025), Ecological Informatics 92: ``mean = s exp(-x'Lx / 2) sum_i a_i exp(X_i'Lx -
X_i'LX_i / 2) + m`` of standardized spectra ``x``, with ``L`` the inverse squared lengthscales (``hyp_ell``), ``s``
(``hyp_sig``), ``a`` (``alpha_coefficients``), ``m`` (``mean_model``). A file is read as text: nothing in it is run.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Mapping, Sequence, Union

import numpy as np

from ..blas import matmul
from ..errors import ModelError, OutputError
from ..raster.journal import write_whole
from .kernels import Array, Values

_SUFFIX = "_GREEN"
_ARRAYS = ("X_train", "alpha_coefficients", "mx", "sx", "hyp_ell")
#: What is written out as text: by the keys of ``import_arrays``, and in a script.
_TEXTS = {"variable": "veg_index", "unit": "units"}
_MOST_BYTES = 64 << 20
_SENTINEL2 = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
# Reflectance is at most about 1; means above this are of numbers times 10,000.
_LARGEST_MEAN = 1.5
_STORED = 1e4


def read_earth_engine(path: Union[str, Path], bands: Sequence[str] = ()) -> dict[str, Values]:
    """The arrays of a script, by the keys of ``import_arrays.KEYS``.

    Parameters
    ----------
    bands : names of its bands; without them those that it names, else ten are those of Sentinel-2 at 20 m

    Raises
    ------
    ModelError
        The file is no such script, or lacks an array; no way to tell its bands.
    """
    path = Path(path)
    assigned = _assigned(path)
    texts = {name: value for name, value in assigned.items() if isinstance(value, str)}
    found = {name: value for name, value in assigned.items() if name not in texts}
    missing = [name for name in _ARRAYS if name not in found]
    if missing:
        raise ModelError(f"{path.name} assigns no {', '.join(name + _SUFFIX for name in missing)}; export it again.")
    X = np.atleast_2d(found["X_train"])
    named = tuple(name.strip() for name in texts.get("bands", "").split(",") if name.strip())
    names = tuple(bands) or named or (_SENTINEL2 if X.shape[1] == len(_SENTINEL2) else ())
    if names and len(names) != X.shape[1]:
        raise ModelError(
            f"{path.name} holds a process of {X.shape[1]} bands, and {len(names)} are named: {', '.join(names)}. Name "
            "all of them with --bands, in the script's order."
        )
    if not names:
        raise ModelError(f"{path.name} does not say what its {X.shape[1]} bands are; name them with --bands.")
    flat = {name: np.ravel(found[name]) for name in _ARRAYS[1:]}
    scale = _STORED if np.abs(flat["mx"]).max() > _LARGEST_MEAN else 1.0
    signal = float(np.ravel(found.get("hyp_sig", np.ones(1)))[0])
    arrays: dict[str, Values] = {
        "x_train": X,
        "alpha": flat["alpha_coefficients"],
        "x_mean": flat["mx"] / scale,
        "x_std": flat["sx"] / scale,
        "inv_sq_lengthscale": flat["hyp_ell"],
        "signal_variance": np.array(signal),
        "y_mean": np.array(float(np.ravel(found.get("mean_model", np.zeros(1)))[0])),
        "noise_variance": np.array(_noise(found, X, flat["hyp_ell"], signal)),
        "bands": np.array(names),
        **{key: np.array(texts[name]) for key, name in _TEXTS.items() if name in texts},
    }
    if "Linv_pre_calc" in found and "hyp_sign" not in found:
        arrays["root"] = np.atleast_2d(found["Linv_pre_calc"]).T
    return arrays


def write_earth_engine(path: Union[str, Path], arrays: Mapping[str, Values]) -> None:
    """Write arrays with the keys of ``import_arrays.KEYS`` and ``root`` as such a script, or raise `OutputError`.

    Numbers have 17 digits, so that reading gives them back.
    """
    X, ell = np.asarray(arrays["x_train"]), np.asarray(arrays["inv_sq_lengthscale"])
    parts = {
        "X_train": X,
        "XDX_pre_calc": ((X**2) @ ell)[:, None],
        "alpha_coefficients": np.asarray(arrays["alpha"])[:, None],
        "Linv_pre_calc": np.asarray(arrays["root"]).T,
        "mx": np.asarray(arrays["x_mean"])[None],
        "sx": np.asarray(arrays["x_std"])[None],
        "hyp_ell": ell[None],
    }
    numbers = {
        "mean_model": float(arrays["y_mean"]),
        "hyp_sig": float(arrays["signal_variance"]),
        "hyp_sig_unc": float(arrays["signal_variance"]),
        "noise_variance": float(arrays["noise_variance"]),
    }
    texts = {
        **{name: str(arrays.get(key, "")) for key, name in _TEXTS.items()},
        "bands": ",".join(str(name) for name in np.ravel(arrays["bands"])),
    }
    lines = ["import ee"]
    lines += [f"{name}{_SUFFIX} = ee.Array({_text(array)})" for name, array in parts.items()]
    lines += [f"{name}{_SUFFIX} = {value!r}" for name, value in numbers.items()]
    lines += [f"{name}{_SUFFIX} = {value!r}" for name, value in texts.items()]
    try:
        write_whole(Path(path), ("\n".join(lines) + "\n").encode())
    except OSError as error:
        raise OutputError(f"{path} cannot be written ({error.strerror}); choose another folder.") from error


def _text(array: Array) -> str:
    return "[" + ",\n".join("[" + ",".join(f"{value!r}" for value in row) + "]" for row in array.tolist()) + "]"


def _assigned(path: Path) -> dict[str, Any]:
    """Numbers, arrays and texts assigned to names that end in ``_GREEN``, without the ending."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ModelError(f"{path.name} is larger than {_MOST_BYTES >> 20} MB; that is no exported process.")
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}); check its name.") from error
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ModelError(
            f"{path.name} is no script of arrays for Earth Engine ({type(error).__name__}). "
            "Give a script of arrays, or a table of them."
        ) from error
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name.endswith(_SUFFIX) and (value := _literal(node.value)) is not None:
                found[name[: -len(_SUFFIX)]] = value
    return found


def _literal(node: ast.expr) -> Union[Array, str, None]:
    """The array or the text that an expression writes out, ``None`` for any other expression."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:  # ee.Array([...]), np.array([...])
        node = node.args[0]
    try:
        array = np.asarray(_numbers(node), dtype=np.float64)
    except (TypeError, ValueError):
        return None
    return array if np.isfinite(array).all() else None


def _numbers(node: ast.expr) -> Any:
    if isinstance(node, (ast.List, ast.Tuple)):
        return [_numbers(item) for item in node.elts]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_numbers(node.operand)
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        return float(node.value)
    raise TypeError("no number")


def _noise(found: Mapping[str, Any], X: Array, ell: Array, signal: float) -> float:
    """The noise variance: as written, or what the inverse factor's covariance has on its diagonal beyond the signal."""
    if "noise_variance" in found:
        return float(np.ravel(found["noise_variance"])[0])
    if "Linv_pre_calc" not in found:
        raise ModelError(
            "The script holds neither a noise variance nor the inverse factor that it follows from. "
            "Add one of them to the script."
        )
    inverse = np.atleast_2d(found["Linv_pre_calc"])
    covariance = np.linalg.inv(matmul(inverse.T, inverse))
    # The factor may be that of the covariance over the signal's variance: its diagonal then lies near 1.
    diagonal = float(np.mean(np.diag(covariance)))
    unit = signal if abs(diagonal - 1) < abs(diagonal - signal) and signal > 2 else 1.0
    noise = diagonal * unit - signal
    if not noise > 0:
        raise ModelError("The script's inverse factor leaves no noise variance above 0; export it again.")
    return noise
