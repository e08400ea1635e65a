"""``terraclara train``: a classifier of land cover from labelled areas."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ParameterError
from ..landcover.indices import INDICES
from ..landcover.inputs import TOGETHER
from ..landcover.kinds import KINDS, kinds_for
from ..landcover.samples import PER_CLASS
from .console import Console, interruptible
from .maps import tell_cost
from .options import OF_MAPS, add_estimate, add_json, add_run_options, add_scene, names, request_of

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.train import Training


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "train",
        help="train a classifier of land cover from labelled areas",
        description="Draw pixels under labelled polygons or points, compare classifiers on places that they did not "
        "see, and keep the best as a model with calibrated probabilities and its area of applicability. Map it with "
        "`terraclara run MODEL SCENE`.",
        epilog=epilog,
    )
    add_training(parser)
    parser.add_argument(
        "--model",
        type=names,
        default=(next(iter(KINDS)),),
        metavar="A,B",
        help=f"classifiers to compare: {', '.join(KINDS)}, or all (default {next(iter(KINDS))})",
    )
    parser.add_argument(
        "--indices", type=names, default=(), metavar="A,B", help=f"learn from these as well: {', '.join(INDICES)}"
    )
    add_estimate(parser)
    add_json(parser)
    parser.set_defaults(command=train)

    sets = commands.add_parser(
        "class-sets",
        help="give a model of your own the thresholds of sets of classes",
        description="Map the probabilities of any model of classes, judge them on labelled areas that it was not "
        "trained on, and write the model with the thresholds that `terraclara run --confidence` needs. Models of "
        "`terraclara train` have them.",
        epilog=epilog,
    )
    sets.add_argument("model", metavar="MODEL", help="an .onnx file whose card names its classes, or a catalog id")
    add_scene(sets)
    sets.add_argument("--labels", required=True, metavar="FILE", help="polygons or points, in any CRS")
    sets.add_argument("--field", required=True, help="the field that holds the class, by name or value")
    sets.add_argument(
        "--per-class", type=int, default=PER_CLASS, metavar="N", help=f"pixels of a class at most (default {PER_CLASS})"
    )
    add_run_options(sets, output="MODEL.onnx", without=OF_MAPS)
    add_estimate(sets)
    sets.set_defaults(command=class_sets)


def add_training(parser: argparse.ArgumentParser) -> None:
    """Add what is learned from, and to where: what ``training_of`` takes."""
    add_scene(parser)
    parser.add_argument(
        "--together",
        choices=TOGETHER,
        default=TOGETHER[0],
        help="what several files are: bands of one scene, dates of one place (the oldest first; the map takes as "
        "many), or scenes of their own (default bands)",
    )
    parser.add_argument("--labels", required=True, metavar="FILE", help="polygons or points, in any CRS")
    parser.add_argument("--field", required=True, help="the field of the labels that holds the class")
    parser.add_argument("-o", "--output", metavar="MODEL.onnx", required=True, help="the model to write")
    parser.add_argument(
        "--per-class", type=int, default=PER_CLASS, metavar="N", help=f"pixels of a class at most (default {PER_CLASS})"
    )
    parser.add_argument("--folds", type=int, default=5, help="parts of cross-validation by place (default 5)")
    parser.add_argument("--colors", type=names, default=(), metavar="CLASS=#RRGGBB,...", help="colors of classes")
    parser.add_argument("--use", type=names, default=(), metavar="A,B", help="train on these bands only")
    parser.add_argument("--title", default="", help="what the model is called")
    parser.add_argument(
        "--forget-places",
        action="store_true",
        help="do not keep in the model, as hashed numbers, where the labels lie; `terraclara accuracy` then cannot "
        "tell by itself that a map is judged where its model was trained",
    )
    parser.add_argument("--seed", type=int, default=0, help="another draw of pixels and folds (default 0)")
    parser.add_argument("--threads", type=int, default=0, help="cores to use (default all)")
    parser.add_argument("--bands", type=names, default=(), metavar="A,B", help="names of the scene's bands, in order")
    parser.add_argument("--scale", type=float, help="reflectance = number * scale + offset")
    parser.add_argument("--offset", type=float, help="see --scale")
    parser.add_argument("--nodata", type=float, help="the number that means no data")


def training_of(options: argparse.Namespace, **more: Any) -> Training:
    """The training that the options ask for; ``more`` are further fields of it."""
    from ..landcover.inputs import Numbers
    from ..landcover.train import Training

    return Training(
        sources=tuple(options.scene),
        labels=options.labels,
        field=options.field,
        output=options.output,
        per_class=options.per_class,
        folds=options.folds,
        seed=options.seed,
        threads=options.threads,
        title=options.title,
        colors=_colors(options.colors),
        use=options.use,
        numbers=Numbers(options.bands, options.scale, options.offset, options.nodata),
        together=options.together,
        remember=not options.forget_places,
        **more,
    )


def train(options: argparse.Namespace, console: Console) -> None:
    """Train and say how good the model is."""
    from ..landcover.estimate import estimate_training
    from ..landcover.train import train as run
    from ..model import find_model

    kinds = kinds_for(options.together, len(options.scene)) if options.model == ("all",) else options.model
    training = training_of(options, kinds=kinds, indices=options.indices)
    if options.estimate:
        tell_cost([estimate_training(training)], console)
        return
    with interruptible() as interrupted:
        result = run(training, progress=console.progress, cancelled=interrupted, note=console.note)
    metrics = result.card.metrics
    known = {item.name for output in result.card.outputs for item in output.classes}
    for name in sorted(set(training.colors) - known):
        console.note(f"No class of the labels is called {name!r}; its color colors nothing.")
    if console.as_json:
        trials = [
            {
                "model": trial.name,
                "accuracy": trial.accuracy,
                "log_loss": trial.log_loss,
                "calibration_error": trial.calibration_error,
            }
            for trial in result.trials
        ]
        console.event(
            "result",
            model=str(result.path),
            others=[str(path) for path in result.others],
            trials=trials,
            metrics=dict(metrics),
        )
        return
    width = max(len(trial.name) for trial in result.trials)
    print(f"{'classifier':{width}s}  accuracy  log-loss  calibration error")
    for trial in result.trials:
        print(f"{trial.name:{width}s}  {trial.accuracy:8.1%}  {trial.log_loss:8.3f}  {trial.calibration_error:17.1%}")
    print(f"On places it did not see: {metrics['accuracy']:.1%}; at random: {metrics['accuracy_at_random']:.1%}.")
    print(f"Model: {result.path}")
    for path in result.others:
        print(f"Model: {path} ({find_model(str(path)).card.metrics['scene']})")


def class_sets(options: argparse.Namespace, console: Console) -> None:
    """Judge a model of one's own and say what its sets will hold."""
    from ..landcover.calibrate import calibrate_sets, estimate_sets

    target, request = Path(options.output), request_of(options, options.model)
    if options.estimate:
        tell_cost([estimate_sets(request)], console)
        return
    with interruptible() as interrupted:
        card = calibrate_sets(
            request,
            options.labels,
            options.field,
            target,
            per_class=options.per_class,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    if console.as_json:
        console.event("result", model=str(target), conformal=dict(card.conformal))
        return
    for name, pixels in card.conformal["pixels"].items():
        print(f"{name}: {pixels} pixels of {card.conformal['places'][name]} places")
    print(f"Model: {target}; map its sets with `terraclara run --confidence 0.9`.")


def _colors(pairs: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for pair in pairs:
        name, separator, color = pair.rpartition("=")
        if not separator or not re.fullmatch(r"#[0-9A-Fa-f]{6}", color):
            raise ParameterError(f"{pair!r} is no color of a class; write CLASS=#RRGGBB.")
        found[name.strip()] = color
    return found
