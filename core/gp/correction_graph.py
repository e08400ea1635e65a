"""A corrected model as one graph: the nodes of the correction behind the model's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..model.onnx_package import onnx_package
from .correction import Correction
from .graph import OPSET, GraphBuilder
from .ranges import ranged

if TYPE_CHECKING:  # pragma: no cover
    import onnx

#: What a corrected graph gives; ``flag`` where the model gives one, or a range is known.
KINDS = ("mean", "std", "std_model", "std_noise", "flag")
# Squared distances of spectra far from every sample are large, and cancel in float32.
_PRECISION = "float64"
_RANGE_BITS = 4.0 + 8.0 + 16.0 + 32.0


@dataclass(frozen=True)
class Tensors:
    """What a model's tensors are called; ``None`` for what it does not give."""

    spectra: str
    mean: str
    std_model: Optional[str] = None
    std_noise: Optional[str] = None
    flag: Optional[str] = None


def corrected_graph(
    model: onnx.ModelProto,
    tensors: Tensors,
    correction: Correction,
    *,
    valid_range: Optional[tuple[float, float]] = None,
    range_tolerance: float = 0.0,
) -> tuple[onnx.ModelProto, dict[str, str]]:
    """``model`` with outputs of the correction instead of its own, each ``(n,)`` float32, and their names by kind.

    Parameters
    ----------
    model : takes spectra ``(n, D)``, gives ``(n,)`` or ``(n, 1)``
    valid_range, range_tolerance : of the corrected mean; the model's own flags of its range are left out
    """
    onnx = onnx_package()
    version = next((item.version for item in model.opset_import if item.domain in ("", "ai.onnx")), OPSET)
    if version < 13:
        model = onnx.version_converter.convert_version(model, OPSET)
    taken = {name for node in model.graph.node for name in node.output}
    times = next(k for k in range(1, len(taken) + 2) if f"corrected{k}_mean" not in taken)
    g = GraphBuilder(_PRECISION, prefix=f"correction{times}.")
    x = g.widened(tensors.spectra)
    base = _flat(g, tensors.mean)
    z = g.node("Sub", x, g.constant(correction.x_mean))
    z = g.node("Mul", z, g.constant(1.0 / correction.x_std))
    slope = g.node("Sub", base, g.constant(np.full((), correction.middle)))
    slope = g.node("Mul", slope, g.constant(np.full((), 1.0 / correction.spread)))
    decay = _decay(g, z, correction)
    k = _covariances(g, decay, slope, correction)
    shift = _column(g, g.node("MatMul", k, g.constant(correction.weights[:, None])))
    mean = g.node("Add", base, shift)
    near = _sum_of_squares(g, g.node("MatMul", decay, g.constant(correction.near_root)), correction.near_root.shape[1])
    near = g.node("Min", near, g.constant(np.ones(())))
    F = g.node("MatMul", k, g.constant(correction.root))
    told = _sum_of_squares(g, F, correction.root.shape[1])
    constant, slopes, smooth = correction.variances
    prior = g.node("Mul", g.node("Mul", slope, slope), g.constant(np.full((), slopes)))
    prior = g.node("Add", prior, g.constant(np.full((), constant + smooth)))
    latent = g.node("Max", g.node("Sub", prior, told), g.constant(np.zeros(())))
    latent = _plus_square(g, latent, tensors.std_model)
    far = g.node("Sub", g.constant(np.ones(())), near)
    latent = g.node("Add", latent, g.node("Mul", far, g.node("Mul", shift, shift)))
    nothing = g.node("Mul", latent, g.constant(np.zeros(())))
    noise = g.node("Add", nothing, g.constant(np.full((), correction.noise_variance)))
    factor = g.node("Mul", near, g.constant(np.full((), min(correction.noise_factor - 1.0, 0.0))))
    factor = g.node("Add", factor, g.constant(np.full((), max(correction.noise_factor, 1.0))))
    noise = _plus_square(g, noise, tensors.std_noise, factor)
    std = g.node("Sqrt", g.node("Add", latent, noise))
    flags = [] if tensors.flag is None else [_without_range(g, _flat(g, tensors.flag))]
    if valid_range is not None:
        mean, bits = ranged(g, mean, valid_range, range_tolerance)
        flags += bits
    found = {"mean": mean, "std": std, "std_model": g.node("Sqrt", latent), "std_noise": g.node("Sqrt", noise)}
    if flags:
        found["flag"] = g.node("Sum", *flags) if len(flags) > 1 else flags[0]
    names = {kind: f"corrected{times}_{kind}" for kind in KINDS if kind in found}
    for kind, name in names.items():
        g.output(found[kind], name)
    return g.added_to(model, list(names.values())), names


def _flat(g: GraphBuilder, tensor: str) -> str:
    return g.node("Reshape", g.floating(tensor), g.constant(np.array([-1], dtype=np.int64)))


def _column(g: GraphBuilder, tensor: str) -> str:
    return g.node("Reshape", tensor, g.constant(np.array([-1], dtype=np.int64)))


def _sum_of_squares(g: GraphBuilder, x: str, columns: int) -> str:
    return _column(g, g.node("MatMul", g.node("Mul", x, x), g.constant(np.ones((columns, 1)))))


def _decay(g: GraphBuilder, z: str, c: Correction) -> str:
    """The correlations of the smooth part with the samples: ``(n, samples)``."""
    D = c.centers.shape[1]
    squared = g.node("MatMul", g.node("Mul", z, z), g.constant(np.ones((D, 1))))
    cross = g.node("MatMul", z, g.constant(-2.0 * c.centers.T))
    distance = g.node("Add", g.node("Add", cross, squared), g.constant(np.einsum("nd,nd->n", c.centers, c.centers)))
    distance = g.node("Max", distance, g.constant(np.zeros(())))
    return g.node("Exp", g.node("Mul", distance, g.constant(np.full((), -0.5 / c.lengthscale**2))))


def _covariances(g: GraphBuilder, decay: str, slope: str, c: Correction) -> str:
    """``Correction.covariances``: ``(n, samples)``."""
    constant, slopes, smooth = c.variances
    total = g.node("Mul", decay, g.constant(np.full((), smooth)))
    column = g.node("Reshape", slope, g.constant(np.array([-1, 1], dtype=np.int64)))
    total = g.node("Add", total, g.node("MatMul", column, g.constant(slopes * c.slopes[None, :])))
    return g.node("Add", total, g.constant(np.full((), constant)))


def _plus_square(g: GraphBuilder, variance: str, std: Optional[str], factor: Optional[str] = None) -> str:
    if std is None:
        return variance
    value = _flat(g, std)
    squared = g.node("Mul", value, value)
    return g.node("Add", variance, squared if factor is None else g.node("Mul", squared, factor))


def _without_range(g: GraphBuilder, flag: str) -> str:
    """The flags without those of the range (4, 8, 16, 32); what lies beyond is kept."""
    low = g.node("Mod", flag, g.constant(np.full((), 4.0)), fmod=1)
    every = g.node("Mod", flag, g.constant(np.full((), 4.0 + _RANGE_BITS)), fmod=1)
    return g.node("Add", low, g.node("Sub", flag, every))
