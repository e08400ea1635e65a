"""Train a small network on scenes and labelled areas, and write it as a model like any other of TerraClara.

``python train_scene.py SCENE [SCENE ...] --labels AREAS.gpkg --field class -o MODEL.onnx``

``--network patch`` looks at the pixels around each one; ``tempcnn``, ``lstm`` and ``cnn`` at the course of its values
over the dates, and need ``--together dates``. Several are compared, beside classifiers that see single pixels; the
network of least log-loss on places that it did not see is kept. What a scene and labels can be, and the other options,
are those of ``terraclara train``.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Protocol

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import learn as series
import patches
from networks import CITATIONS, NETWORKS, TITLES
from terraclara import __version__
from terraclara.core.cli.console import Console, interruptible
from terraclara.core.cli.options import add_json, names
from terraclara.core.cli.train import add_training, training_of
from terraclara.core.errors import ParameterError, TerraClaraError
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.domain import Domain
from terraclara.core.landcover.applicability import area_of_applicability
from terraclara.core.landcover.calibration import tempered
from terraclara.core.landcover.classifiers import by_class, importance, stop
from terraclara.core.landcover.conformal import conformal_thresholds
from terraclara.core.landcover.graph import finished
from terraclara.core.landcover.inputs import Inputs
from terraclara.core.landcover.kinds import Kind
from terraclara.core.landcover.modelcard import land_cover_card
from terraclara.core.landcover.samples import Sample
from terraclara.core.landcover.train import Training, check_training, labelled, remembered
from terraclara.core.landcover.trials import Trial, compare, judged, unseen
from terraclara.core.model import Card, save_model

#: What the file may differ from the trained network, in probability.
EXACT = 1e-4
_CHECKED = 16  # chips on which that is looked at

KINDS = {
    "patch": Kind(
        "patch",
        "Convolutional network",
        ({},),
        "Yu F., Koltun V. (2016): Multi-scale context aggregation by dilated convolutions. ICLR, arXiv:1511.07122.",
    ),
    **{name: Kind(name, TITLES[name], ({},), CITATIONS[name], batch=4096) for name in NETWORKS},
}
STEPS = {"patch": 200, **dict.fromkeys(NETWORKS, 3000)}


class Way(Protocol):
    """How a family of networks learns from a sample, and becomes a file."""

    def learn(self, rows: np.ndarray, labels: np.ndarray) -> Any:
        """A network, from the pixels ``rows`` with ``labels`` of 0 to their largest."""

    def tell(self, network: Any, rows: np.ndarray) -> np.ndarray:
        """Its probabilities ``(n, classes)`` of the pixels ``rows``."""

    def domain(self, network: Any, folds: np.ndarray) -> tuple[Domain, np.ndarray]:
        """Where it applies, and the importance of each channel."""

    def written(self, network: Any, temperature: float, domain: Domain) -> tuple[bytes, float, float]:
        """The file's graph, its largest difference in probability, and the share of the sample inside its domain."""

    def card(self, card: Card) -> Card:
        """The card with what is special to the family."""


class AroundPixels:
    """Networks that look around a pixel."""

    def __init__(self, inputs: Inputs, sample: Sample, steps: int, seed: int, step: Callable[[], None]) -> None:
        self.sample, self.steps, self.seed, self.step = sample, steps, seed, step
        self.chips = patches.cut(inputs.readers, sample, len(inputs.bands))

    def learn(self, rows: np.ndarray, labels: np.ndarray) -> patches.Patches:
        return patches.learn(self.chips, rows, labels, self.steps, self.seed, self.step)

    def tell(self, network: patches.Patches, rows: np.ndarray) -> np.ndarray:
        return network.probabilities(self.chips, rows)

    def domain(self, network: patches.Patches, folds: np.ndarray) -> tuple[Domain, np.ndarray]:
        shares = network.importance(self.chips, self.sample.labels, self.seed)
        seen = patches.compared(self.chips)
        return area_of_applicability(seen, folds, np.tile(shares, 3), seed=self.seed), shares

    def written(self, network: patches.Patches, temperature: float, domain: Domain) -> tuple[bytes, float, float]:
        answer = patches.Answer(network.network, temperature, domain)
        model = patches.graph_of(answer, self.chips.values.shape[1]).SerializeToString()
        some = self.chips.values[:: math.ceil(len(self.chips.values) / _CHECKED)]
        found = np.concatenate([graph_outputs(model, ["calibrated"], chip[None], tensor="image")[0] for chip in some])
        core = (..., slice(patches.REACH, -patches.REACH), slice(patches.REACH, -patches.REACH))
        wanted = network.maps(some)
        rows = np.moveaxis(wanted, 1, -1).reshape(-1, wanted.shape[1])
        error = np.abs(np.moveaxis(found[core], 1, -1).reshape(rows.shape) - tempered(rows, temperature)).max()
        inside = np.mean(domain.score(patches.compared(self.chips)) <= 1)
        return model, float(error), float(inside)

    def card(self, card: Card) -> Card:
        spec = replace(
            card.input,
            tensor="image",
            layout="image",
            mean=tuple(map(float, self.chips.mean)),
            std=tuple(map(float, self.chips.std)),
            halo=max(patches.REACH, patches.AROUND // 2),
        )
        words = (
            f"The network looks {patches.REACH} pixels to each side. The flag compares the bands of a pixel, and their "
            f"means and deviations in the {patches.AROUND} x {patches.AROUND} pixels around it, with those of the "
            "training pixels; forms and textures larger than that it does not see. Near missing data and the scene's "
            "edges it sees less than it learned from."
        )
        domain = {**card.domain, "known_limits": words}
        return replace(card, task="segmentation", input=spec, domain=domain)


class OverDates:
    """Networks that look at the series of a pixel."""

    def __init__(
        self, name: str, inputs: Inputs, sample: Sample, steps: int, seed: int, step: Callable[[], None]
    ) -> None:
        bands = tuple(band.name for band in inputs.bands)
        self.name, self.sample, self.steps, self.seed, self.step = name, sample, steps, seed, step
        self.table = series.Table(sample.values, sample.labels, sample.positions, sample.classes, bands)

    def learn(self, rows: np.ndarray, labels: np.ndarray) -> series.Network:
        table = replace(
            self.table, values=self.sample.values[rows], labels=labels, classes=self.sample.classes[: labels.max() + 1]
        )
        epochs = math.ceil(self.steps * series.BATCH / len(rows))
        noise = series.scattered(0.05 * float(self.sample.values.std()))
        return series.fit_network(self.name, table, np.arange(len(rows)), epochs, self.seed, noise, self.step)

    def tell(self, network: series.Network, rows: np.ndarray) -> np.ndarray:
        return network.probabilities(self.sample.values[rows])

    def domain(self, network: series.Network, folds: np.ndarray) -> tuple[Domain, np.ndarray]:
        shares = importance(network, self.sample.values, self.sample.labels, seed=self.seed)
        return area_of_applicability(self.sample.values, folds, shares, seed=self.seed), shares

    def written(self, network: series.Network, temperature: float, domain: Domain) -> tuple[bytes, float, float]:
        model, _ = finished(network.graph(self.sample.values.shape[1]), temperature, domain)
        (found,) = graph_outputs(model, ["calibrated"], self.sample.values)
        error = np.abs(found - tempered(network.probabilities(self.sample.values), temperature)).max()
        return model, float(error), float(np.mean(domain.score(self.sample.values) <= 1))

    def card(self, card: Card) -> Card:
        return card


def train(
    training: Training,
    networks: tuple[str, ...],
    steps: int = 0,
    *,
    say: Callable[[str], None] = print,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Card, tuple[Trial, ...]]:
    """Compare ``networks``, write the best as ``training.output``; its card, and all trials, the best network first.

    ``training.kinds`` are classifiers of single pixels to compare with; ``steps`` of learning, by default those of
    ``STEPS``. Raises ``TerraClaraError``.
    """
    check_training(training)
    _check(networks, training, steps)

    counts = {name: steps or STEPS[name] for name in networks}
    done, total = 0, sum(counts.values()) * training.folds + max(counts.values())

    def step() -> None:
        nonlocal done
        stop(cancelled)
        done += 1
        progress(0.1 + 0.8 * min(1.0, done / total))

    with Inputs(training.sources, training.together, training.numbers, training.use, (), say) as inputs:
        sample, folds = labelled(training, inputs, say, lambda share: progress(0.1 * share), cancelled)
        found: list[tuple[Trial, np.ndarray, Way]] = []
        for name, count in counts.items():
            way: Way = (
                AroundPixels(inputs, sample, count, training.seed, step)
                if name == "patch"
                else OverDates(name, inputs, sample, count, training.seed, step)
            )
            held = unseen(
                _learner(way, training.threads),
                sample.labels,
                len(sample.classes),
                folds,
                threads=1,
                cancelled=cancelled,
            )
            found.append((*judged(KINDS[name], {}, held, sample.labels, lambda: stop(cancelled)), way))
    found.sort(key=lambda item: item[0].log_loss)
    best, held, way = found[0]
    single, _ = compare(training, sample, folds, lambda _: None, cancelled)
    trials = (*(trial for trial, _, _ in found), *single)
    network = way.learn(np.arange(len(sample.labels)), sample.labels)
    domain, shares = way.domain(network, folds)
    model, error, inside = way.written(network, best.temperature, domain)
    if error > EXACT:
        raise ParameterError(f"The file differs from the trained network by {error:.2g}; nothing was written.")
    target = Path(training.output)
    conformal = conformal_thresholds(held, sample.labels, sample.classes, sample.groups)
    card = way.card(
        land_cover_card(target.stem, training, inputs, sample, trials, shares, False, conformal, len(np.unique(folds)))
    )
    card = replace(
        card,
        metrics={
            **card.metrics,
            **by_class(held, sample.labels, sample.classes),
            "training_pixels_inside_the_area_of_applicability": round(inside, 4),
        },
        compiled={
            "largest_probability_error": error,
            "batch_size_suggestion": best.kind.batch,
            "steps": counts[best.kind.id],
            "seed": training.seed,
            "versions": {"torch": torch.__version__, "terraclara": __version__, "python": platform.python_version()},
        },
    )
    stop(cancelled)
    save_model(model, card, target, remembered(training, sample))
    progress(1.0)
    return card, trials


def _learner(way: Way, threads: int) -> Callable[[np.ndarray, np.ndarray], Callable[[np.ndarray], np.ndarray]]:
    """What ``unseen`` asks for. One network at a time learns, on all cores: torch has one seed for all of them."""

    def learn(rows: np.ndarray, labels: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
        torch.set_num_threads(threads or os.cpu_count() or 1)
        network = way.learn(rows, labels)
        return lambda others: way.tell(network, others)

    return learn


def _check(networks: tuple[str, ...], training: Training, steps: int) -> None:
    if strange := set(networks) - set(KINDS):
        raise ParameterError(f"There is no network {', '.join(sorted(strange))}; choose from {', '.join(KINDS)}.")
    if not networks:
        raise ParameterError(f"No network is chosen; name some of {', '.join(KINDS)}.")
    if training.together != "dates" and (series_of := set(networks) & set(NETWORKS)):
        raise ParameterError(
            f"{', '.join(sorted(series_of))} needs several dates of one place; give them with --together dates, or "
            "choose patch."
        )
    if not 0 <= steps <= 1_000_000:
        raise ParameterError(f"{steps} steps are not possible; give 1 to 1000000, or 0 for as many as are usual.")


def _run(options: argparse.Namespace, console: Console) -> None:
    training = training_of(options, kinds=("logistic", "forest"))
    with interruptible() as cancelled:
        card, trials = train(
            training,
            tuple(dict.fromkeys(options.network)),
            options.steps,
            say=console.note,
            progress=console.progress,
            cancelled=cancelled,
        )
    if console.as_json:
        console.event("result", model=training.output, metrics=dict(card.metrics))
        return
    width = max(len(trial.name) for trial in trials)
    print(f"{'':{width}s}  accuracy  log-loss  calibration error")
    for trial in trials:
        print(f"{trial.name:{width}s}  {trial.accuracy:8.1%}  {trial.log_loss:8.3f}  {trial.calibration_error:17.1%}")
    if min(trials, key=lambda trial: trial.log_loss).kind.id not in KINDS:
        print("What sees single pixels is better here: `terraclara train` makes a model of it.")
    print(f"Model: {training.output}, {Path(training.output).stat().st_size / 1000:.0f} kB")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_training(parser)
    parser.add_argument(
        "--network", type=names, default=("patch",), metavar="A,B", help=f"of {', '.join(KINDS)} (default patch)"
    )
    parser.add_argument("--steps", type=int, default=0, help=f"of learning (default {STEPS['patch']} of patch)")
    add_json(parser)
    options = parser.parse_args()
    console = Console(options.json)
    torch.use_deterministic_algorithms(True)
    try:
        _run(options, console)
    except TerraClaraError as error:
        console.error(str(error), error.exit_code)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
