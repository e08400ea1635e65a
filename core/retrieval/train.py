"""Train a model of retrieval: from simulations, from field plots, from a table of measured spectra, or from both."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional

import numpy as np

from ..errors import Cancelled, ModelError, ParameterError, check_seed
from ..gp.compile import graph_outputs
from ..gp.domain import Domain, fit_domain
from ..mapping import Request
from ..mapping.intervals import of_logarithm
from ..model import Card, save_model
from ..model.onnx_package import onnx_package
from ..raster.area import area_files
from ..raster.scene import open_scene
from ..raster.writer import check_target
from .adapt import Adapted, adapt, check_enough, plots_for
from .conformal import conformal_scales, left_out
from .learned_graph import finished
from .learnedcard import learned_card
from .plots import check_days
from .regressors import (
    REGRESSORS,
    LogarithmicRegression,
    Regressor,
    check_packages,
    logarithmic_errors,
    regressor,
)
from .samples import Learning, Samples, possible_range, read_samples
from .scores import scores

Array = np.ndarray[Any, Any]

_FEWEST_FOR_DOMAIN = 100
_CHECKED = 0.02  # largest difference of graph and regressor, in standard deviations


@dataclass(frozen=True)
class Trial:
    """A way to learn and its figures on samples that it did not see; of decimal logarithms where these are learned."""

    kind: str
    title: str
    scores: Mapping[str, Any]


@dataclass(frozen=True)
class Learned:
    """A finished training; ``local`` where it was corrected by plots as well."""

    path: Path
    card: Card
    trials: tuple[Trial, ...]
    notes: tuple[str, ...]
    local: Optional[Adapted] = None


def train_retrieval(
    learning: Learning,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Learned:
    """Compare ways to learn on samples that they did not see, keep that of least CRPS as ``learning.output``.

    Raises
    ------
    TerraClaraError
        As ``load_table``, ``open_scene`` and ``read_plots``; ``ParameterError`` for settings that do not go together;
        ``MissingPackageError`` without onnx, or scikit-learn and skl2onnx for forest and network.
    Cancelled
        Nothing was written.
    """
    onnx_package()
    target = Path(learning.output)
    ways = {kind: regressor(kind) for kind in learning.kinds}
    if not ways:
        raise ParameterError(f"No way to learn is chosen; name one of {', '.join(REGRESSORS)}.")
    given = [name for name in ("simulations", "measured", "plots") if getattr(learning, name)]
    if not given or {"simulations", "measured"} <= set(given) or {"measured", "plots"} <= set(given):
        raise ParameterError("Give simulations, field plots, both, or a table of measured spectra to learn from.")
    if learning.plots and not learning.sources:
        raise ParameterError("Plots were given and no scene; give the scene that shows them.")
    if learning.valid_range is not None and not learning.valid_range[0] < learning.valid_range[1]:
        low, high = learning.valid_range
        raise ParameterError(f"The range {low:g} to {high:g} holds nothing; give the lower number first.")
    check_seed(learning.seed)
    check_days(learning.days)
    check_packages(learning.kinds)
    files = [path for path in (learning.simulations, learning.measured) if path]
    check_target(target, [*files, *(area_files(learning.plots) if learning.plots else [])], "model", (".onnx",))
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    both = "simulations" in given and "plots" in given
    share = 0.8 if both else 1.0
    samples = read_samples(learning, cancelled)
    for text in samples.notes:
        say(text)
    if both:
        _check_plots(learning, samples, cancelled)
    with tempfile.TemporaryDirectory(prefix="terraclara-train-", dir=target.parent) as folder:
        path = Path(folder) / target.name if both else target
        card, trials = _learned(learning, ways, samples, path, lambda done: progress(share * done), cancelled)
        if not both:
            progress(1.0)
            return Learned(target, card, trials, tuple(notes))
        request = Request(str(path), learning.sources, "", geometry=learning.geometry)
        local = adapt(
            request,
            learning.plots,
            learning.fields,
            target,
            separate=learning.separate,
            days=learning.days,
            title=learning.title,
            progress=lambda done: progress(share + (1 - share) * done),
            cancelled=cancelled,
            note=say,
        )
    return Learned(target, local.card, trials, tuple(notes), local)


def _check_plots(learning: Learning, samples: Samples, cancelled: Callable[[], bool]) -> None:
    """Read the plots once before the simulations are learned from, so that what is wrong with them is told at once."""
    groups = [[source] for source in learning.sources] if learning.separate else [list(learning.sources)]
    scenes = [open_scene(group, geometry=dict(learning.geometry)) for group in groups]
    limits = learning.valid_range
    plots = plots_for(
        samples.input, scenes, learning.plots, learning.fields, days=learning.days, limits=limits, cancelled=cancelled
    )
    check_enough(plots)


def _learned(
    learning: Learning,
    ways: Mapping[str, Regressor],
    samples: Samples,
    path: Path,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[Card, tuple[Trial, ...]]:
    def fit(kind: str, rows: Array) -> Any:
        if cancelled():
            raise Cancelled("Cancelled: nothing was written.")
        X, y = samples.X[rows], samples.y[rows]
        errors = None if samples.errors is None else samples.errors[rows]
        if learning.logarithm:
            return LogarithmicRegression(X, y, learning.seed, errors, ways[kind])
        return ways[kind].fit(X, y, learning.seed, errors)

    judged = samples.folds >= 0
    errors: Any = 0.0 if samples.errors is None else samples.errors[judged]
    found: list[tuple[Trial, Array, Array]] = []
    for k, kind in enumerate(ways):

        def without(kept: Array, held: Array, kind: str = kind) -> tuple[Array, Array]:
            prediction = fit(kind, kept).predict(samples.X[held])
            return prediction.mean, prediction.std

        def partly(done: float, k: int = k) -> None:
            progress((k + 0.9 * done) / (len(ways) + 1))

        mean, std = _held_out(samples.folds, without, partly)
        truth = samples.y[judged]
        if learning.logarithm:
            mean, std = of_logarithm(mean, std)
            if samples.errors is not None:
                errors = logarithmic_errors(truth, samples.errors[judged])
            truth = np.log(truth)
        std = np.sqrt(std**2 + errors)  # what was measured errs as well
        unit = np.log(10.0) if learning.logarithm else 1.0
        trial = Trial(kind, ways[kind].title, scores(truth / unit, mean / unit, std / unit))
        found.append((trial, mean, std))
    found.sort(key=lambda item: float(item[0].scores["crps"]))
    best, mean, std = found[0]
    final = fit(best.kind, np.ones(len(samples.y), bool))
    graph = final.graph(samples.X)
    domain = _domain(samples)
    model, names = finished(graph, domain, valid_range=possible_range(learning, samples.y))
    _check(model.SerializeToString(), names, final, samples.X)
    truth = np.log(samples.y[judged]) if learning.logarithm else samples.y[judged]
    scales = conformal_scales(truth, mean, std)
    trials = tuple(trial for trial, _, _ in found)
    card = learned_card(path.stem, learning, samples, trials, ways[best.kind], names, scales, graph.report, domain)
    if cancelled():
        raise Cancelled("Cancelled: nothing was written.")
    save_model(model.SerializeToString(), card, path)
    return card, trials


def _held_out(
    folds: Array, predict: Callable[[Array, Array], tuple[Array, Array]], progress: Callable[[float], None]
) -> tuple[Array, Array]:
    """As ``left_out``, where samples of fold -1 are always learned from and never judged."""
    if (folds >= 0).all():
        return left_out(folds, predict, progress)
    mean, std = predict(folds < 0, folds >= 0)
    progress(1.0)
    return mean, std


def _domain(samples: Samples) -> Optional[Domain]:
    """Where the model may be used, by the spectra alone; ``None`` where too few tell."""
    if len(samples.y) < _FEWEST_FOR_DOMAIN or samples.spectral < 2:
        return None
    scale = float(np.abs(samples.X[:, : samples.spectral]).std())
    tolerance = 0.01 if samples.input.values == "reflectance" else 0.01 * max(scale, 1e-9)

    def fitted(known: Array, kept: Array) -> Domain:
        rows = samples.X[known], samples.X[kept]
        return fit_domain(*rows, columns=range(samples.spectral), tolerance=tolerance, seed=1)

    judged = samples.folds >= 0
    if (~judged).any():
        return fitted(~judged, judged)
    # Where every sample is learned from, each is kept apart once: how near samples lie to themselves says nothing.
    distances = []
    for fold in np.unique(samples.folds):
        kept = samples.folds == fold
        part = fitted(~kept, kept)
        distances.append(part.score(samples.X[kept]) * part.limit)
    return replace(fitted(judged, judged), limit=float(np.quantile(np.concatenate(distances), 0.95)))


def _check(model: bytes, names: Mapping[str, str], final: Any, X: Array) -> None:
    rows = X[:: max(1, len(X) // 2000)].astype(np.float32)
    expected = final.predict(rows.astype(np.float64))
    (std,) = graph_outputs(model, [names["std"]], rows)
    error = float(np.abs(std / expected.std - 1).max())
    if not error < _CHECKED:
        raise ModelError(f"The written network differs from what was learned by {error:.2g}; nothing was kept.")
