"""The Shapley values of a Gaussian process's bands as an ONNX graph, for whole scenes.

The quadrature of ``product_game`` written out: for each node ``t`` the product over all bands, and from it each band's
own factor divided out. Factors are kept above a tiny number, so that they can be divided by.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

import numpy as np

from ..errors import ModelError, ParameterError
from ..gp.compile import probe_spectra
from ..gp.graph import GraphBuilder, standardized
from ..gp.posterior import Posterior
from ..model import Card, Model, OutputSpec
from ..model.device import runtime
from ..model.onnx_package import onnx_package
from ..model.save import save_model
from .gp_shapley import ROWS_PER_RUN, background_rows, gp_shapley, product_mean
from .node import Array
from .product_game import quadrature
from .relevance_graph import BANDS, TOTAL

if TYPE_CHECKING:  # pragma: no cover
    import onnx

_TINY = {"float32": 1e-30, "float64": 1e-200}
_PROBES = 300


@dataclass(frozen=True)
class ShapleyGraph:
    """A graph from ``spectra`` ``(n, D)`` to ``contributions`` ``(n, D)`` and ``mean`` ``(n,)``, all float32.

    ``base + contributions.sum(1)`` is the mean. ``error`` is the largest difference from float64 on made spectra, in
    the target's unit.
    """

    model: onnx.ModelProto
    base: float
    precision: str
    error: float


def shapley_graph(
    posterior: Posterior,
    background: Optional[Array] = None,
    precision: str = "auto",
    tolerance: float = 1e-4,
    seed: int = 0,
) -> ShapleyGraph:
    """Write the Shapley values of a process's mean as a graph; absent bands are independent of each other.

    Parameters
    ----------
    background : raw rows ``(r, D)``; the process's centers if ``None``
    precision : ``float32``, ``float64``, or ``auto``: the first whose error, in all bands together, is at most
        ``tolerance`` times the target's standard deviation

    Raises
    ------
    ModelError, ParameterError
        The kernel is no product, an array does not fit, or there is no such precision.
    """
    if precision not in ("auto", *_TINY):
        raise ParameterError(f"There is no precision {precision!r}; choose auto or one of {', '.join(_TINY)}.")
    probes = probe_spectra(posterior, None, seed=seed, count=_PROBES)
    truth, base = gp_shapley(posterior, probes, background)
    for chosen in tuple(_TINY) if precision == "auto" else (precision,):
        model = _graph(posterior, background, chosen)
        found = _run(model, probes)
        error = float(np.abs(found - truth).max())
        if error * truth.shape[1] <= tolerance * posterior.y_std:
            break
    return ShapleyGraph(model, base, chosen, error)


def relevance_of_process(posterior: Posterior, start: Array) -> bytes:
    """The graph that maps what each band, in the place of its value in ``start`` ``(D,)``, gives to the mean.

    Raises
    ------
    ModelError
        As ``shapley_graph``, or the process has other bands.
    """
    if len(start) != posterior.x_mean.size:
        raise ModelError(
            f"The process has {posterior.x_mean.size} bands, the model {len(start)}; take the arrays that were saved "
            "with the model."
        )
    onnx = onnx_package()
    made = shapley_graph(posterior, start[None])
    graph = made.model.graph
    graph.initializer.append(onnx.numpy_helper.from_array(np.array([1], np.int64), "total.axis"))
    graph.node.append(onnx.helper.make_node("Identity", ["contributions"], [BANDS]))
    graph.node.append(onnx.helper.make_node("ReduceSum", ["contributions", "total.axis"], [TOTAL], keepdims=1))
    del graph.output[:]
    kind = onnx.TensorProto.FLOAT
    graph.output.extend(
        onnx.helper.make_tensor_value_info(name, kind, ["n", size]) for name, size in ((BANDS, len(start)), (TOTAL, 1))
    )
    return bytes(made.model.SerializeToString())


def save_shapley_model(model: Model, posterior: Posterior, path: Union[str, Path], **options: Any) -> ShapleyGraph:
    """Write a model that maps what each band contributes to ``model``'s mean, a layer a band; ``options`` as above.

    The base value stands in the card's ``compiled``.

    Raises
    ------
    ModelError
        The process does not have the bands of ``model``.
    OutputError
        The file cannot be written.
    """
    found = shapley_graph(posterior, **options)
    bands = model.card.input.bands
    if len(bands) != posterior.x_mean.size:
        raise ModelError(
            f"The process has {posterior.x_mean.size} bands, the model {model.card.name!r} has {len(bands)}; "
            "take the arrays that were saved with the model."
        )
    mean = next((spec for spec in model.card.outputs if spec.kind == "mean"), OutputSpec("mean"))
    outputs = tuple(
        OutputSpec(
            f"phi_{band.name}",
            tensor="contributions",
            channel=k,
            unit=mean.unit,
            description=f"What {band.name} adds to the estimate",
        )
        for k, band in enumerate(bands)
    )
    card = Card(
        name=f"{model.card.name}-shapley",
        title=f"{model.card.title}: what each band contributes",
        description=f"Exact Shapley values; with {found.base:.6g} they sum to the estimate.",
        architecture="Gaussian process, Shapley values of its mean",
        input=replace(model.card.input, tensor="spectra", batch=None),
        outputs=(*outputs, replace(mean, tensor="mean", channel=None, default=False)),
        compiled={
            "base_value": found.base,
            "precision": found.precision,
            "max_error": found.error,
            "batch_size_suggestion": ROWS_PER_RUN,
        },
        licence=model.card.licence,
        citation=model.card.citation,
    )
    save_model(found.model.SerializeToString(), card, Path(path))
    return found


def _graph(posterior: Posterior, background: Optional[Array], precision: str) -> onnx.ModelProto:
    mean, rows = product_mean(posterior), background_rows(posterior, background)
    absent = np.maximum(mean.factors(rows).mean(0), _TINY[precision])
    bands = len(absent)
    g = GraphBuilder(precision)
    z = standardized(g, g.widened("spectra"), posterior.x_mean, posterior.x_std)
    columns = [f"z_{k}" for k in range(bands)]
    g.split(z, columns, [1] * bands)
    present, change = [], []
    for k, column in enumerate(columns):
        scale = 1 / (np.sqrt(2) * mean.scales[:, k])
        u = _offset(g, column, scale, mean.centers[:, k])
        p = g.node("Exp", g.node("Neg", g.node("Mul", u, u)))
        present.append(p)
        change.append(g.node("Sub", p, g.constant(absent[k])))
    sums = [""] * bands
    for t, share in zip(*quadrature(bands)):
        scaled = g.constant(np.asarray(t))
        factors = [g.node("Add", g.node("Mul", p, scaled), g.constant((1 - t) * q)) for p, q in zip(present, absent)]
        product = g.node("Mul", factors[0], g.constant(share * mean.weights))
        for factor in factors[1:]:
            product = g.node("Mul", product, factor)
        for k, factor in enumerate(factors):
            others = g.node("Div", product, factor)
            sums[k] = g.node("Add", sums[k], others) if sums[k] else others
    totals = []
    axis = g.constant(np.array([1], np.int64))
    for each, total in zip(change, sums):
        totals.append(g.node("ReduceSum", g.node("Mul", each, total), axis, keepdims=1))
    found = g.node("Concat", *totals, axis=1)
    if mean.slopes.any():
        straight = g.node("Sub", z, g.constant(rows.mean(0)))
        found = g.node("Add", found, g.node("Mul", straight, g.constant(mean.slopes)))
    g.output(found, "contributions")
    product = g.node("Mul", present[0], g.constant(mean.weights))
    for p in present[1:]:
        product = g.node("Mul", product, p)
    value = g.node("ReduceSum", product, axis, keepdims=0)
    if mean.slopes.any():
        value = g.node("Add", value, g.node("MatMul", z, g.constant(mean.slopes)))
    g.output(g.node("Add", value, g.constant(np.asarray(mean.constant))), "mean")
    return g.model(bands, ("contributions", "mean"), {"contributions": bands})


def _offset(g: GraphBuilder, column: str, scale: Array, centers: Array) -> str:
    """``(z - center) * scale`` ``(n, m)``."""
    if len(scale) and (scale == scale[0]).all():
        return g.node("Sub", g.node("Mul", column, g.constant(scale[0])), g.constant(centers * scale))
    return g.node("Sub", g.node("Mul", column, g.constant(scale)), g.constant(centers * scale))


def _run(model: onnx.ModelProto, spectra: Array) -> Array:
    session = runtime().InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    found: Array = session.run(["contributions"], {"spectra": spectra.astype(np.float32)})[0]
    return found
