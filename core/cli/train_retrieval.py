"""``terraclara train-retrieval``: a model of retrieval from simulations, field plots, or measured spectra."""

from __future__ import annotations

import argparse
from typing import Any

from ..errors import ParameterError
from .adapt import add_plots, fields_of
from .console import Console, interruptible
from .maps import tell_cost
from .options import add_estimate, add_json, names

_FIGURES = (("rmse", "RMSE"), ("r2", "R2"), ("coverage_90", "90 % held"), ("crps", "CRPS"), ("nll", "log-loss"))


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "train-retrieval",
        help="train a model of retrieval from simulations, field plots, or measured spectra",
        description="Learn a variable from a table of `terraclara simulate`, from field plots on scenes, from both "
        "(the simulations first, then corrected by the plots as far as they can be trusted), or from a table of "
        "measured spectra. Ways to learn are compared on samples that they did not see.",
        epilog=epilog,
    )
    parser.add_argument("scene", metavar="SCENE", nargs="*", help="the scenes that show the plots")
    parser.add_argument("--variable", required=True, metavar="ID", help="lai, lcc, ccc, cwc, fapar, fvc, or any name")
    parser.add_argument("--simulations", default="", metavar="TABLE.npz", help="a table of `terraclara simulate`")
    parser.add_argument(
        "--noise",
        type=names,
        default=(),
        metavar="ADDED,RELATIVE",
        help="noise of each band, and once more for all together, added to simulations (default 0.01,0.02)",
    )
    parser.add_argument("--table", default="", metavar="FILE.csv", help="measured spectra: a row a sample")
    parser.add_argument("--inputs", type=names, default=(), metavar="A,B", help="the table's columns to learn from")
    parser.add_argument("--use", type=names, default=(), metavar="A,B", help="bands to learn from (default all)")
    add_plots(parser, required=False)
    parser.add_argument("-o", "--output", metavar="MODEL.onnx", required=True, help="the model to write")
    parser.add_argument(
        "--model", type=names, default=("gp",), metavar="A,B", help="gp, gp-constant, forest, network, or all"
    )
    parser.add_argument(
        "--logarithm", action="store_true", help="learn the logarithm: of what is positive and varies by its own size"
    )
    parser.add_argument(
        "--raw", action="store_true", help="take the numbers of scenes and tables as they are, not as reflectance"
    )
    parser.add_argument(
        "--range",
        type=names,
        default=(),
        metavar="LOW,HIGH",
        help="what the variable can be (default: what is known of it)",
    )
    parser.add_argument("--unit", default="", help="such as m2 m-2")
    parser.add_argument("--title", default="", help="what the model is called")
    parser.add_argument("--seed", type=int, default=0, help="another draw (default 0)")
    add_estimate(parser)
    add_json(parser)
    parser.set_defaults(command=train_retrieval)


def train_retrieval(options: argparse.Namespace, console: Console) -> None:
    """Learn, and say how well on samples that were left out."""
    from ..retrieval.estimate import estimate_learning
    from ..retrieval.noise import NoiseModel
    from ..retrieval.plots import PlotFields
    from ..retrieval.regressors import REGRESSORS
    from ..retrieval.samples import Learning, measured_fields
    from ..retrieval.train import train_retrieval as run

    if options.plots and not options.value:
        raise ParameterError("Say which field was measured, with --value.")
    added, relative = _pair(options.noise, "--noise") or (0.01, 0.02)
    told = PlotFields(options.value, options.std, options.site, options.date)
    if options.plots:
        told = fields_of(options, console)
    elif options.table and options.use:
        raise ParameterError("--use names the bands of scenes and simulations; for a table give --inputs.")
    elif options.table:
        told = measured_fields(options.table, options.variable, told, options.inputs)
    learning = Learning(
        options.output,
        options.variable,
        kinds=tuple(REGRESSORS) if options.model == ("all",) else options.model,
        simulations=options.simulations,
        noise=NoiseModel(added, relative, added, relative),
        measured=options.table,
        inputs=options.inputs,
        sources=tuple(options.scene),
        plots=options.plots,
        fields=told,
        separate=options.separate,
        days=options.days,
        bands=options.use,
        raw=options.raw,
        logarithm=options.logarithm,
        unit=options.unit,
        title=options.title,
        valid_range=_pair(options.range, "--range"),
        seed=options.seed,
    )
    if options.estimate:
        tell_cost([estimate_learning(learning)], console)
        return
    with interruptible() as interrupted:
        result = run(learning, progress=console.progress, cancelled=interrupted, note=console.note)
    if console.as_json:
        console.event(
            "result",
            model=str(result.path),
            trials=[{"model": trial.kind, **trial.scores} for trial in result.trials],
            before=dict(result.local.before) if result.local else None,
            after=dict(result.local.after) if result.local else None,
            trust=result.local.trust if result.local else None,
        )
        return
    width = max(len(trial.title) for trial in result.trials)
    print(f"{'on samples left out':{width}s}  " + "  ".join(f"{title:>9s}" for _, title in _FIGURES))
    for trial in result.trials:
        cells = (f"{trial.scores[key]:9.3f}" if key in trial.scores else " " * 9 for key, _ in _FIGURES)
        print(f"{trial.title:{width}s}  " + "  ".join(cells))
    if result.local is not None:
        before, after = result.local.before["rmse"], result.local.after["rmse"]
        print(
            f"On plots of sites left out: RMSE {before:.3f} from simulations alone, {after:.3f} with the plots; trust "
            f"in the simulation {result.local.trust:.2f} of 1"
        )
    print(f"Model: {result.path}")


def _pair(texts: tuple[str, ...], option: str) -> Any:
    if not texts:
        return None
    try:
        first, second = (float(text) for text in texts)
    except ValueError:
        raise ParameterError(f"{option} needs two numbers, such as 0,8; {','.join(texts)} is not.") from None
    return first, second
