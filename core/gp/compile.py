"""From a fitted process to the graph that maps a scene, with its error measured.

Two forms of the latent variance ``k(x, x) - |k(x) . root|^2``:

- *exact*: of the root (``L^-T`` for an exact process) and of the centers no more is left out than changes the total
  standard deviation by 1e-4, a fifth of what float32's rounding may; in float64 nothing is.
- *precise*: so much is left out that the total standard deviation is still right to ``tolerance``, and
  what is left is lifted where it would be too small: a map is never over-confident.

Both are compared, row by row, with the float64 process before they leave this module.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Iterator, Optional, Sequence, Union

import numpy as np

from ..blas import matmul
from ..errors import ParameterError, missing_package
from .domain import Domain, domain_outside
from .exact import GaussianProcess
from .graph import GraphBuilder, covariances, prior_variance
from .kernels import Array, Kernel, Linear, Values, stretched
from .posterior import Noise, Posterior, Prediction
from .products import products
from .ranges import bit, ranged
from .reduction import Reduced, fewer_centers, fewer_columns, shares_centers
from .summation import balanced_order

if TYPE_CHECKING:  # pragma: no cover
    import onnx

FORMS = ("exact", "precise")
PRECISIONS = ("float32", "mixed", "float64")
OUTPUTS = ("mean", "std", "std_model", "std_noise")
# Below these float32 cannot be trusted whatever a few probes say.
_LEAST_VARIANCE_RATIO = 1e-5
_LEAST_NOISE_RATIO = 0.02
# Fewer spectra than this say too little of those to come, and made ones are judged by as well.
_ENOUGH_PROBES = 500
# Largest error of the total standard deviation of the exact form in float32.
_EXACT_TOLERANCE = 5e-4
# What leaving out columns and centers may do to the exact form: a fifth of what rounding may.
_EXACT_REDUCTION, _EXACT_MEAN = 1e-4, 1e-3
# Share of the mean's tolerance that centers left out may use up on the probes.
_OF_CENTERS = 0.2
# So many rows of covariances stay in the processor's cache (measured: best from 512 to 1024).
_ROWS_PER_RUN = 1024
# Spectra by which the order of centers is chosen, and where those of further trials begin: how much float32 loses on
# the worst spectrum is luck in part, and another order costs a second where float64 costs every map twice its time.
_ORDERED_ON = 400
_STARTS = (*range(0, 4800, _ORDERED_ON), *range(_ORDERED_ON // 2, 4800, _ORDERED_ON))
_ORDERS = {"float32": len(_STARTS), "mixed": 1, "float64": 1}
# Shares of the tolerance: an order that keeps to the first will do, and to the other after half of the trials.
_GOOD, _ENOUGH = 0.5, 0.8
# Lift of the precise form beyond what was seen: some roundings of the type that the graph computes in.
_ROUNDING = {"float32": 3e-6, "mixed": 3e-6, "float64": 1e-7}


@dataclass(frozen=True)
class CompiledGP:
    """A graph and what was measured of it (plain JSON values, made for ``Card.compiled``)."""

    model: onnx.ModelProto
    outputs: tuple[str, ...]
    report: dict[str, Any]


def compile_gp(
    gp: Union[GaussianProcess, Posterior],
    *,
    form: str = "precise",
    tolerance: float = 0.003,
    mean_tolerance: float = 0.01,
    valid_range: Optional[tuple[float, float]] = None,
    range_tolerance: float = 0.0,
    domain: Optional[Domain] = None,
    probes: Optional[Values] = None,
    precision: str = "auto",
    threads: int = 1,
    seed: int = 0,
) -> CompiledGP:
    """Write a process as an ONNX graph.

    Parameters
    ----------
    form : ``exact`` or ``precise``
    tolerance : largest relative error of the total standard deviation that *precise* may add
    mean_tolerance : largest error of the mean that rounding may add, in total standard deviations; the
        probes must keep to half of it, since a scene holds rarer spectra
    valid_range : what the variable can be; a mean outside by at most ``range_tolerance`` is moved to the
        limit (flags 4 and 8), beyond it is kept and flagged (16 and 32)
    domain : spectra outside it get flag 2
    probes : spectra ``(n, D)`` like those to be mapped, on which errors are measured and columns
        chosen; the training inputs, jittered and mixed, are always added
    precision : what the graph computes in: ``float32``, ``float64``, or ``mixed`` (distances in float64,
        the rest in float32); ``auto``: the first that is accurate enough, in the order of their speed
    threads : of the session that measures

    Returns
    -------
    model with input ``spectra`` float32 ``(n, D)`` and outputs ``mean``, ``std``, ``std_model``,
    ``std_noise``, and ``flag`` where ``valid_range`` or ``domain`` is given
    """
    if form not in FORMS:
        raise ParameterError(f"There is no form {form!r}; choose one of {', '.join(FORMS)}.")
    if precision not in ("auto", *PRECISIONS):
        raise ParameterError(f"There is no precision {precision!r}; choose auto or one of {', '.join(PRECISIONS)}.")
    if not 0 < tolerance < 1:
        raise ParameterError(f"The tolerance must lie between 0 and 1; {tolerance} does not.")
    posterior = gp.fitted() if isinstance(gp, GaussianProcess) else gp
    spectra = probe_spectra(posterior, probes, seed=seed)
    alike = spectra if probes is None or len(probes) < _ENOUGH_PROBES else np.asarray(probes, dtype=np.float32)
    of_made = posterior.predict(spectra)
    known = _Known(alike, of_made if alike is spectra else posterior.predict(alike), spectra, of_made)
    if precision == "auto":
        tried = PRECISIONS[2:] if _needs_float64(posterior, known.of_alike) else PRECISIONS
    else:
        tried = (precision,)
    for chosen, reduced in _ways(posterior, known, form, tried, tolerance, mean_tolerance):
        plan = _Plan(reduced.posterior, form, valid_range, range_tolerance, domain, latent_lift=reduced.lift)
        model, errors = _best(plan, known, chosen, tolerance, mean_tolerance, threads)
        if _accurate(errors, form, tolerance, mean_tolerance):
            break
    graph_outputs(model.SerializeToString(), plan.outputs, alike[:1])  # errors were measured without its flags
    report = {
        "form": form,
        "precision": chosen,
        "tolerance": tolerance if form == "precise" else 0.0,
        "centers": int(plan.posterior.centers.shape[0]),
        "rank": int(plan.posterior.root.shape[1]),
        "probes": int(alike.shape[0]),
        "batch_size_suggestion": _ROWS_PER_RUN,
        **errors,
    }
    return CompiledGP(model, plan.outputs, report)


def probe_spectra(posterior: Posterior, probes: Optional[Values], *, seed: int = 0, count: int = 6000) -> Values:
    """Spectra ``(n, D)`` float32, shuffled: ``probes``, and made ones near, between and around the centers."""
    rng = np.random.default_rng(seed)
    C = posterior.centers
    share = count // 3
    pick = C[rng.integers(0, len(C), (2, share))]
    mixed = pick[0] + rng.uniform(0, 1, (share, 1)) * (pick[1] - pick[0])
    near = C[rng.integers(0, len(C), share)]
    near = near + rng.choice([0.03, 0.1, 0.3], (share, 1)) * rng.normal(0, 1, near.shape) * C.std(0)
    anywhere = rng.uniform(C.min(0), C.max(0), (share, C.shape[1]))
    made = np.vstack([near, mixed, anywhere]) * posterior.x_std + posterior.x_mean
    given = np.zeros((0, made.shape[1])) if probes is None else np.asarray(probes, dtype=np.float64)
    posterior.standardize(given)
    return rng.permutation(np.vstack([given, made])).astype(np.float32)


def _ways(
    posterior: Posterior, known: _Known, form: str, precisions: Sequence[str], tolerance: float, mean_tolerance: float
) -> Iterator[tuple[str, Reduced]]:
    """What to compute in, and of which process: the fastest first."""
    # Columns and centers are chosen on made spectra too: a scene holds rarer ones than any sample of it.
    if precisions[0] == "float64":
        whole = posterior if form == "exact" else fewer_columns(posterior, known.made, known.of_made, tolerance)
        yield "float64", Reduced(whole)
        return
    exact = form == "exact"
    least = min(tolerance, _EXACT_REDUCTION) if exact else tolerance
    columns = fewer_columns(posterior, known.made, known.of_made, least)
    centers = fewer_centers(
        columns, known.made, known.of_made, least, min(_OF_CENTERS * mean_tolerance, _EXACT_MEAN if exact else np.inf)
    )
    whole = posterior if exact else columns
    for precision in precisions:
        if centers.posterior is not whole and precision != "float64":
            yield precision, centers
        yield precision, Reduced(whole)


def ordered(posterior: Posterior, spectra: Values) -> Posterior:
    """The same process with its centers in an order in which float32 adds them up well at ``spectra`` ``(n, D)``."""
    Z = posterior.standardize(spectra)
    k = posterior.kernel(Z, posterior.centers)
    total = (posterior.predict(spectra).std / (posterior.y_std * posterior.std_factor))[:, None] ** 2
    # What rounding does to the mean counts in total standard deviations, and to the variance as a share of the total.
    variance = matmul(k.T, k * posterior.kernel.diagonal(Z)[:, None] / total**2)
    variance = variance * matmul(posterior.root, posterior.root.T)
    mean = matmul(k.T, k / total) * np.outer(posterior.weights, posterior.weights)
    order = balanced_order(mean + variance)
    noise = posterior.noise
    if noise.kernel is not None and noise.centers is not None and noise.weights is not None:
        own, kn = order, noise.kernel(Z, noise.centers)
        if not shares_centers(posterior):
            own = balanced_order(matmul(kn.T, kn) * np.outer(noise.weights, noise.weights))
        noise = replace(noise, centers=noise.centers[own], weights=noise.weights[own])
    return replace(
        posterior,
        centers=posterior.centers[order],
        weights=posterior.weights[order],
        root=posterior.root[order],
        noise=noise,
    )


@dataclass(frozen=True)
class _Plan:
    """What a graph is to hold; all its standard deviations are multiplied by ``lift``, and the latent variance by
    ``latent_lift``."""

    posterior: Posterior
    form: str
    valid_range: Optional[tuple[float, float]]
    range_tolerance: float
    domain: Optional[Domain]
    lift: float = 1.0
    latent_lift: float = 1.0

    @property
    def outputs(self) -> tuple[str, ...]:
        return OUTPUTS + (("flag",) if self.valid_range is not None or self.domain is not None else ())


def _write(plan: _Plan, precision: str) -> onnx.ModelProto:
    p = plan.posterior
    g = GraphBuilder(precision)
    scale = p.y_std * p.std_factor * plan.lift
    x = g.widened("spectra")
    middle = _middle(p)
    z = g.node("Sub", x, g.constant(middle, wide=True))

    def covered(kernel: Kernel, centers: Array) -> str:
        return covariances(g, z, stretched(kernel, p.x_std), p.x_mean + p.x_std * centers - middle)

    columns = [(p.weights, p.y_std)]
    shared, noise = shares_centers(p), p.noise
    if shared and noise.weights is not None:
        columns.append((noise.weights, 1.0))
    of_latent = scale * float(np.sqrt(plan.latent_lift))
    squares, linear = products(
        g, covered(p.kernel, p.centers), p.root, columns, scale=of_latent, rotate=g.dtype is np.float32
    )
    log_noise = linear[1] if len(linear) > 1 else None
    if not shared and noise.kernel is not None and noise.centers is not None and noise.weights is not None:
        product = g.node("MatMul", covered(noise.kernel, noise.centers), g.constant(noise.weights[:, None]))
        log_noise = g.node("Squeeze", product, g.constant(np.array([1], dtype=np.int64)))
    mean = g.node("Add", linear[0], g.constant(np.full((), p.y_mean)))
    prior = prior_variance(g, z, stretched(p.kernel, p.x_std))
    prior = g.node("Mul", prior, g.constant(np.full((), of_latent**2)))
    zero = g.constant(np.zeros(()))
    latent = g.node("Max", g.node("Sub", prior, squares), zero)
    noise_variance = _noise_variance(g, noise, scale, log_noise, latent)
    std = g.node("Sqrt", g.node("Add", latent, noise_variance))
    flags: list[str] = []
    if plan.domain is not None:
        flags.append(bit(g, domain_outside(g, x, plan.domain, p.x_mean.size), 2))
    if plan.valid_range is not None:
        mean, bits = ranged(g, mean, plan.valid_range, plan.range_tolerance)
        flags += bits
    g.output(mean, "mean")
    g.output(std, "std")
    g.output(g.node("Sqrt", latent), "std_model")
    g.output(g.node("Sqrt", noise_variance), "std_noise")
    if flags:
        g.output(g.node("Sum", *flags) if len(flags) > 1 else flags[0], "flag")
    return g.model(p.x_mean.size, plan.outputs)


def _middle(p: Posterior) -> Array:
    """What raw inputs are counted from: distances cancel least from the middle of the centers; a linear kernel counts
    from the mean of the training inputs."""
    kernels = (p.kernel,) if p.noise.kernel is None else (p.kernel, p.noise.kernel)
    linear = any(isinstance(part, Linear) for kernel in kernels for part in kernel.parts())
    return p.x_mean if linear else p.x_mean + p.x_std * p.centers.mean(axis=0)


def _noise_variance(g: GraphBuilder, noise: Noise, std_scale: float, log_noise: Optional[str], like: str) -> str:
    """Noise variance ``(n,)`` in the target's squared unit; ``log_noise`` where it depends on the spectrum."""
    scale = std_scale**2
    floor = noise.floor * scale
    constant = noise.log_variance + float(np.log(scale))
    if log_noise is None:
        shape = g.node("Shape", like)
        return g.node("Expand", g.constant(np.full((), floor + np.exp(constant))), shape)
    found = g.node("Exp", g.node("Add", log_noise, g.constant(np.full((), constant))))
    return g.node("Add", found, g.constant(np.full((), floor))) if floor else found


def _needs_float64(p: Posterior, truth: Prediction) -> bool:
    """Whether float32 is hopeless, from how small variance and noise are beside the prior's variance."""
    prior = float(p.kernel.diagonal(p.centers).mean()) * (p.y_std * p.std_factor) ** 2
    smallest = float((truth.std**2).min()) / prior
    noise = float(np.sqrt(np.mean(truth.std_noise**2) / prior))
    return smallest < _LEAST_VARIANCE_RATIO or noise < _LEAST_NOISE_RATIO


def _accurate(errors: dict[str, Any], form: str, tolerance: float, mean_tolerance: float) -> bool:
    allowed = min(tolerance, _EXACT_TOLERANCE) if form == "exact" else tolerance
    return bool(errors["mean_error_max"] <= 0.5 * mean_tolerance and errors["std_error_max"] <= allowed)


def _best(
    plan: _Plan, known: _Known, precision: str, tolerance: float, mean_tolerance: float, threads: int
) -> tuple[onnx.ModelProto, dict[str, Any]]:
    """The graph, of several orders of the centers, that rounding changes least, and its errors.

    The first that keeps well to the tolerance will do, since a scene holds rarer spectra than the probes.
    """
    tried = []
    for number, start in enumerate(_STARTS[: _ORDERS[precision]]):
        posterior = ordered(plan.posterior, known.made[start : start + _ORDERED_ON])
        model, errors = _measured(replace(plan, posterior=posterior), known, precision=precision, threads=threads)
        within = _accurate(errors, plan.form, tolerance, mean_tolerance)
        tried.append(((not within, errors["std_error_max"]), model, errors))
        share = _GOOD if 2 * (number + 1) < len(_STARTS) else _ENOUGH
        least = min(tried, key=lambda item: item[0])
        if _accurate(least[2], plan.form, share * tolerance, mean_tolerance):
            break
    _, model, errors = min(tried, key=lambda item: item[0])
    return model, errors


@dataclass(frozen=True)
class _Known:
    """Spectra like those to come, made ones, and what the float64 process says of both."""

    alike: Values
    of_alike: Prediction
    made: Values
    of_made: Prediction


def _measured(plan: _Plan, known: _Known, *, precision: str, threads: int) -> tuple[onnx.ModelProto, dict[str, Any]]:
    """The graph and its errors on spectra like those to come.

    Of the *precise* form, all standard deviations are lifted by 1.5 times the largest share that
    rounding was seen to take from the total one, on these and on made spectra, and a little more for
    spectra that no sample holds.
    """
    bare = replace(plan, valid_range=None, domain=None)
    graph = _write(bare, precision)
    if plan.form == "precise":
        least = min(
            float((run_graph(graph, spectra, threads=threads).std / truth.std).min())
            for spectra, truth in ((known.alike, known.of_alike), (known.made, known.of_made))
        )
        lift = 1.0 + 1.5 * max(1.0 - least, 0.0) + _ROUNDING[precision]
        plan, bare = (replace(each, lift=lift) for each in (plan, bare))
        graph = _write(bare, precision)
    return _write(plan, precision), _errors(run_graph(graph, known.alike, threads=threads), known.of_alike)


def _errors(found: Prediction, truth: Prediction) -> dict[str, Any]:
    mean = (found.mean - truth.mean) / truth.std
    std = found.std / truth.std - 1.0
    return {
        "mean_error_rms": float(np.sqrt(np.mean(mean**2))),
        "mean_error_max": float(np.abs(mean).max()),
        "std_error_mean": float(np.abs(std).mean()),
        "std_error_p99": float(np.quantile(np.abs(std), 0.99)),
        "std_error_max": float(np.abs(std).max()),
        "std_error_lowest": float(std.min()),
        "error_units": "mean: total standard deviations; std: relative to the total standard deviation",
    }


def run_graph(model: onnx.ModelProto, spectra: Values, *, threads: int = 1) -> Prediction:
    """Outputs of a compiled graph on the CPU, as float64, for checking it."""
    found = graph_outputs(model.SerializeToString(), OUTPUTS, spectra, threads=threads)
    return Prediction(*(part.astype(np.float64) for part in found))


def graph_outputs(
    model: bytes, names: Sequence[str], spectra: Values, *, threads: int = 1, tensor: str = "spectra"
) -> list[Array]:
    """Outputs of a graph with input ``tensor`` ``(n, D)`` on the CPU, by their names, for checking it."""
    try:
        import onnxruntime
    except Exception as error:  # a broken package raises anything
        raise missing_package("Checking a model", "onnxruntime", error) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    spectra = np.ascontiguousarray(spectra, dtype=np.float32)
    rows = [
        session.run(list(names), {tensor: spectra[i : i + _ROWS_PER_RUN]})
        for i in range(0, spectra.shape[0], _ROWS_PER_RUN)
    ]
    return [np.concatenate(part) for part in zip(*rows)]
