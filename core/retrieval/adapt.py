"""A model carried to local conditions: corrected by field plots, its intervals calibrated on them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import Cancelled, ModelError, ParameterError
from ..gp.compile import graph_outputs
from ..gp.correction import FEWEST, Correction, fit_correction
from ..gp.correction_graph import Tensors, corrected_graph
from ..gp.posterior import Prediction
from ..mapping import Request
from ..mapping.computing import check_computing
from ..mapping.job import model_of, scene_of
from ..mapping.prepare import Preparation
from ..model import Card, InputSpec, Model, OutputSpec, save_model
from ..model.card import OUTSIDE
from ..model.intervals import KINDS as INTERVAL_KINDS
from ..model.onnx_package import onnx_package
from ..model.save import refuse_weights_elsewhere
from ..raster.area import area_files
from ..raster.scene import Scene
from ..raster.writer import check_target
from .conformal import conformal_scales, held_by_law, held_without_fold, left_out, site_folds
from .plots import DAYS, PlotFields, Plots, check_days, counted, read_plots
from .scores import scores

Array = np.ndarray[Any, Any]

_CITATIONS = (
    "Svendsen D. H. et al. (2018): Joint Gaussian Processes for Biophysical Parameter Retrieval. IEEE TGRS 56, "
    "1718-1727, doi:10.1109/TGRS.2017.2767205.",
    "Kennedy M. C., O'Hagan A. (2001): Bayesian calibration of computer models. JRSS B 63, 425-464, "
    "doi:10.1111/1467-9868.00294.",
    "Lei J. et al. (2018): Distribution-free predictive inference for regression. JASA 113, 1094-1111, "
    "doi:10.1080/01621459.2017.1307116.",
)
_CHECKED = 1e-4  # largest difference between graph and process, in standard deviations
_DESCRIPTIONS: Mapping[str, str] = {
    "std_model": "Standard deviation, model's part",
    "std_noise": "Standard deviation, noise and ambiguity",
}


@dataclass(frozen=True)
class Adapted:
    """A corrected model: its file and card, and how good the model was on the plots before and is after.

    ``after`` is judged on plots of sites that the correction did not see. Both are figures of ``scores``, and how often
    the models' own 90 % intervals hold, as ``intervals_90_held``: not where they have none or the plots are too few.
    """

    path: Path
    card: Card
    plots: Plots
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    trust: float
    notes: tuple[str, ...]


def adapt(
    request: Request,
    plots: str,
    fields: PlotFields,
    target: Path,
    *,
    separate: bool = False,
    days: int = DAYS,
    title: str = "",
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Adapted:
    """Correct the model of ``request`` by the plots on its scenes, and write it to ``target``.

    Parameters
    ----------
    request : model and scene; its output and outputs are not used
    plots, fields, days : see ``read_plots``
    separate : each source is a scene of its own, such as one of each date

    Raises
    ------
    TerraClaraError
        As ``open_scene`` and ``read_plots``; ``ModelError`` where the model gives no estimate of single pixels;
        ``ParameterError`` where plots or sites are too few.
    Cancelled
        Nothing was written.
    """
    check_computing(request.device, request.memory_mb, request.threads)
    check_days(days)
    model = model_of(replace(request, confidence=None, outputs=()))
    mean, tensors = estimate_of(model)
    refuse_weights_elsewhere(model.graph, model.path)
    onnx = onnx_package()
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    sources = [(source,) for source in request.sources] if separate else [request.sources]
    scenes = [scene_of(replace(request, sources=tuple(each)), model) for each in sources]
    inputs = [path for scene in scenes for path in scene.files()]
    check_target(target, [model.path, *inputs, *area_files(plots)], "model", (".onnx",))
    found = plots_for(model.card.input, scenes, plots, fields, days=days, limits=mean.valid_range, cancelled=cancelled)
    check_enough(found)
    for text in found.notes:
        say(text)
    progress(0.3)
    X = np.ascontiguousarray(found.spectra, dtype=np.float32)
    X = Preparation(model.card.input)(X, axis=-1).astype(np.float64)
    base, flags = predicted(model, X, tensors)
    outside = int((flags & OUTSIDE != 0).sum())
    if outside:
        say(
            f"On pixels unlike what the model was trained on: {counted(outside, 'plot')}. Leave out those under cloud "
            "or shadow, or on anything else than what was measured."
        )
    variance = found.stds**2 + 1e-12 * float(np.var(found.values) + 1e-12)

    folds = site_folds(found.sites)

    def without(kept: Array, held: Array) -> tuple[Array, Array]:
        if cancelled():
            raise Cancelled("Cancelled: nothing was written.")
        some = fit_correction(X[kept], _rows(base, kept), found.values[kept], variance[kept])
        prediction = some.predict(X[held], _rows(base, held))
        return prediction.mean, np.sqrt(prediction.std**2 + found.stds[held] ** 2)

    held_mean, held_std = left_out(folds, without, lambda share: progress(0.3 + 0.5 * share))
    correction = fit_correction(X, base, found.values, variance)
    graph, names = corrected_graph(
        onnx.load(str(model.path)),
        tensors,
        correction,
        valid_range=mean.valid_range,
        range_tolerance=0.0 if mean.valid_range is None else 0.025 * (mean.valid_range[1] - mean.valid_range[0]),
    )
    before_std = np.sqrt(base.std**2 + found.stds**2) if base.std.any() else np.full(len(X), _residual(found, base))
    before = scores(found.values, base.mean, before_std, found.sites, found.names)
    after = scores(found.values, held_mean, held_std, found.sites, found.names)
    scales = conformal_scales(found.values, held_mean, held_std)
    _tell_held(after, held_without_fold(found.values, held_mean, held_std, folds))
    if base.std.any():
        _tell_held(before, held_by_law(found.values, base.mean, before_std, model.card.conformal))
    if after["rmse"] > before["rmse"]:
        say(
            f"On sites that it did not see the corrected model errs by {after['rmse']:.3g}, the model as it is by "
            f"{before['rmse']:.3g}: these plots do not make it better. Its intervals are calibrated on them all the "
            "same."
        )
    card = _card(model, mean, names, target, found, correction, before, after, scales, fields, plots, title)
    _check(graph.SerializeToString(), model, names, X, base, correction)
    if cancelled():
        raise Cancelled("Cancelled: nothing was written.")
    save_model(graph.SerializeToString(), card, target)
    progress(1.0)
    return Adapted(target, card, found, before, after, correction.trust, tuple(notes))


def _tell_held(figures: dict[str, Any], share: Optional[float]) -> None:
    """Add how often the 90 % intervals of the model itself hold; ``coverage_90`` is that of the normal law's."""
    if share is not None:
        figures["intervals_90_held"] = round(share, 4)


def estimate_of(model: Model) -> tuple[OutputSpec, Tensors]:
    """The model's estimate, and what its tensors are called.

    Raises
    ------
    ModelError
        It gives none, more than one, or looks at more than a pixel.
    """
    card = model.card
    means = [spec for spec in card.outputs if spec.kind == "mean"]
    if len(means) != 1:  # a network without uncertainty names its estimate as any value
        means = [spec for spec in card.outputs if spec.kind in ("mean", "value")]
    if card.input.layout != "pixels" or card.input.dates != 1 or len(means) != 1 or means[0].channel:
        raise ModelError(
            f"The model {card.id or card.name} gives no single estimate of each pixel; choose one of retrieval, such "
            "as lai-s2-20m."
        )
    of = {spec.kind: spec.tensor for spec in card.outputs}
    # Noise of the input is in the whole alone.
    split = "std_model" in of and "std_noise" in of and "std_input" not in of
    return means[0], Tensors(
        card.input.tensor,
        means[0].tensor,
        of["std_model"] if split else None,
        of["std_noise"] if split else of.get("std"),
        of.get("flag"),
    )


def check_enough(plots: Plots) -> None:
    """`ParameterError` where plots, their sites or values are too few to correct a model and to judge it."""
    folds = site_folds(plots.sites)
    count = len(np.unique(folds))
    if len(plots.values) > FEWEST and count < 3:
        raise ParameterError(
            f"The plots lie on {counted(count, 'site')}; three or more are needed to judge the correction on sites "
            "that it did not see. Add plots of other sites; leave the field of sites out of the file where each plot "
            "stands for itself."
        )
    left = len(folds) - int(np.bincount(np.unique(folds, return_inverse=True)[1]).max())
    if left < FEWEST:
        raise ParameterError(
            f"Only {counted(len(plots.values), 'plot')} on {counted(count, 'site')}: too few to correct a model and to "
            f"judge it without each site; give so many that {FEWEST} remain without any one of them."
        )
    if np.ptp(plots.values) == 0:
        raise ParameterError(
            f"All {len(plots.values)} plots have the value {plots.values[0]:g}: how a model errs cannot be learned "
            "from them. Check the field, or add plots of other values."
        )


def plots_for(
    spec: InputSpec,
    scenes: Sequence[Scene],
    plots: str,
    fields: PlotFields,
    *,
    days: int = DAYS,
    limits: Optional[tuple[float, float]] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plots:
    """The plots as a model of that input sees them; see ``read_plots``."""
    with ExitStack() as files:
        readers = [files.enter_context(scene.reader(spec.bands, defaults=spec.defaults)) for scene in scenes]
        for reader in readers:
            reader.check_values()
        return read_plots(plots, fields, list(zip(scenes, readers)), days=days, limits=limits, cancelled=cancelled)


def predicted(model: Model, X: Array, tensors: Tensors) -> tuple[Prediction, Array]:
    """What the model gives for inputs ``(n, D)``, float64, and its flags, int64; zeros for what it does not tell."""
    wanted = (tensors.mean, tensors.std_model, tensors.std_noise, tensors.flag)
    names = [name for name in wanted if name is not None]
    session = model.session("cpu", outputs=names)
    runs = [
        session.run({tensors.spectra: rows}, names) for rows in _calls(X.astype(np.float32), model.card.input.batch)
    ]
    flat = {name: np.concatenate([run[name].reshape(-1) for run in runs])[: len(X)] for name in names}
    mean, std_model, std_noise, flag = (
        np.zeros(len(X)) if name is None else flat[name].astype(np.float64) for name in wanted
    )
    if not np.isfinite(mean).all():
        raise ModelError(f"The model {model.path.name} gives no finite estimate on some of the plots; leave them out.")
    return Prediction(mean, np.hypot(std_model, std_noise), std_model, std_noise), flag.astype(np.int64)


def _calls(X: Array, batch: Optional[int]) -> list[Array]:
    """Rows for one call each: of a model that takes a fixed ``batch`` so many, the last one repeated at the end."""
    if batch is None:
        return [X]
    padded = np.concatenate([X, np.repeat(X[-1:], -len(X) % batch, axis=0)])
    return [padded[start : start + batch] for start in range(0, len(padded), batch)]


def _rows(base: Prediction, rows: Array) -> Prediction:
    return Prediction(base.mean[rows], base.std[rows], base.std_model[rows], base.std_noise[rows])


def _residual(found: Plots, base: Prediction) -> float:
    return float(np.sqrt(np.mean((found.values - base.mean) ** 2))) or 1e-9


def _check(
    graph: bytes, model: Model, names: Mapping[str, str], X: Array, base: Prediction, correction: Correction
) -> None:
    expected = correction.predict(X, base)
    spec = model.card.input
    runs = [graph_outputs(graph, [names["std"]], rows, tensor=spec.tensor)[0] for rows in _calls(X, spec.batch)]
    given = np.concatenate([run.reshape(-1) for run in runs])[: len(X)]
    error = float(np.abs(given / expected.std - 1).max())
    if not error < _CHECKED:
        raise ModelError(f"The written network differs from the corrected model by {error:.2g}; nothing was kept.")


def _card(
    model: Model,
    mean: OutputSpec,
    names: Mapping[str, str],
    target: Path,
    plots: Plots,
    correction: Correction,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    scales: Mapping[str, float],
    fields: PlotFields,
    source: str,
    title: str,
) -> Card:
    card = model.card
    kept = {spec.kind: spec for spec in card.outputs if spec.kind not in INTERVAL_KINDS}
    outputs: list[OutputSpec] = []
    for kind, tensor in names.items():
        spec = kept.get(kind)
        if kind == "mean":
            outputs.append(replace(mean, name="mean", kind="mean", tensor=tensor, channel=None))
        elif spec is not None:
            outputs.append(replace(spec, tensor=tensor, channel=None))
        elif kind == "flag":
            outputs.append(OutputSpec("flag", "flag", tensor, description="Quality flags"))
        else:
            high = float(f"{2 * after['rmse']:.2g}")  # it stands at the end of a legend
            text = _DESCRIPTIONS.get(kind, "Standard deviation, total")
            outputs.append(
                OutputSpec(kind, kind, tensor, None, mean.unit, text, display_range=(0.0, high), default=kind == "std")
            )
    file = Path(source.split("|")[0]).name
    sites = len(plots.names)
    where = f"{len(plots.values)} plots of {file}" + (f" on {sites} sites" if fields.site else "")
    return replace(
        card,
        name=target.stem,
        id=target.stem,
        title=title or f"{card.title or card.name}, corrected by {where}",
        description=f"{card.description} Corrected by {where}: a constant, a slope and a smooth part of what the model "
        "gets wrong there.".strip(),
        outputs=tuple(outputs),
        domain={
            **card.domain,
            "plots": {"file": file, "n": len(plots.values), "sites": sites, "sha256": plots.digest()},
        },
        calibration=f"Intervals calibrated on {where}, each {'site' if fields.site else 'place'} predicted without its "
        "own measurements. They hold for places like these.",
        conformal={"scales": dict(scales)} if scales else {},
        metrics={
            "on_sites_left_out": dict(after),
            "of_the_model_before": dict(before),
            "trust_in_the_model": round(correction.trust, 3),
        },
        citation=(*card.citation, *(text for text in _CITATIONS if text not in card.citation)),
        sources=(*card.sources, {"title": f"Model {card.id or card.name}", "sha256": model.sha256}, {"title": file}),
    )
