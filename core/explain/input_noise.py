"""Noise of the input carried to the output: what an estimate owes to the noise of its bands, for any smooth network.

To first order ``Var = g' S g``, with ``g`` the gradient of the estimate and ``S`` the covariance of the bands' noise
(Johnson, Laparra and Camps-Valls 2020, Accounting for input noise in Gaussian process parameter retrieval,
doi:10.1109/LGRS.2019.2921476). The noise is that of a sensor and its atmospheric correction: of each band and of all
bands together, a part that is added and a part that grows with reflectance, so that ``S`` is diagonal plus rank two.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence

import numpy as np

from ..errors import ModelError, ParameterError
from ..gp.graph import GraphBuilder
from ..gp.join import appended
from ..model import Card, Model, OutputSpec, find_model, save_model
from ..model.intervals import KINDS as INTERVAL_KINDS
from ..model.onnx_package import onnx_package
from ..model.save import refuse_weights_elsewhere
from ..raster.writer import check_target
from .rules.step import SEED
from .trace import trace
from .walk import Mode, walk

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

#: Pixels of one run: a graph that walks backwards is made for one number of them.
BATCH = 1024
# What limits a tensor, and what passes it on.
_LIMITING = ("Clip", "Min", "Max", "Cast", "Identity", "Reshape", "Squeeze", "Unsqueeze", "Flatten")
_CITATION = (
    "Johnson J. E., Laparra V., Camps-Valls G. (2020): Accounting for input noise in Gaussian process parameter "
    "retrieval. IEEE GRSL 17, 391-395, doi:10.1109/LGRS.2019.2921476."
)


@dataclass(frozen=True)
class BandNoise:
    """Standard deviations of noise in reflectance: of each band by itself, and of all bands together.

    ``added`` holds everywhere, ``relative`` is a share of reflectance.
    """

    added: float = 0.01
    relative: float = 0.02
    shared_added: float = 0.0
    shared_relative: float = 0.0


def with_input_noise(name: str, noise: BandNoise, target: Path) -> Card:
    """Write the model ``name`` with the noise of its bands in its standard deviation, and as an output by itself.

    ``std_input`` is what ``noise`` does to the estimate, beyond the noise that the model was trained with, and is added
    to ``std`` in squares. Angles carry no noise.

    Raises
    ------
    ParameterError
        A level of noise is negative, or all are 0.
    ModelError
        The model gives no estimate of single pixels with a standard deviation.
    NoGradientError
        An operator of the model has no gradient.
    """
    levels = (noise.added, noise.relative, noise.shared_added, noise.shared_relative)
    if not (all(np.isfinite(level) and level >= 0 for level in levels) and any(levels)):
        raise ParameterError(f"Noise of {', '.join(f'{level:g}' for level in levels)} cannot be; give 0 or more each.")
    model = find_model(name)
    check_target(target, [model.path], "model", (".onnx",))
    refuse_weights_elsewhere(model.graph, model.path)
    mean, std = _estimate(model)
    made = _graph(model, mean.tensor, std.tensor, noise)
    card = _card(model, std, noise, target)
    save_model(made.SerializeToString(), card, target)
    return card


def _estimate(model: Model) -> tuple[OutputSpec, OutputSpec]:
    of = {spec.kind: spec for spec in model.card.outputs if not spec.channel}
    spec = model.card.input
    if "mean" not in of or "std" not in of or spec.layout != "pixels" or spec.dates != 1:
        raise ModelError(
            f"The model {model.card.id} gives no estimate of single pixels with a standard deviation; choose one of "
            "retrieval, such as lai-s2-20m."
        )
    if "std_input" in of:
        raise ModelError(
            f"The model {model.card.id} counts the noise of its bands already; choose the model that it was made from."
        )
    return of["mean"], of["std"]


def _graph(model: Model, mean: str, std: str, noise: BandNoise) -> onnx.ModelProto:
    onnx = onnx_package()
    spec = model.card.input
    mean = _unlimited(onnx.load(str(model.path)).graph, mean)
    network = trace(model.path, (BATCH, len(spec.bands)), [mean])
    back = walk(network, mean, [network.input], Mode())
    gradient = onnx.load_from_string(back.content)
    shape, kind = network.shapes[mean], network.types[mean]
    ones = onnx.numpy_helper.from_array(np.ones(shape, kind), SEED)
    gradient.graph.initializer.append(ones)
    kept = [item for item in gradient.graph.input if item.name != SEED]
    del gradient.graph.input[:]
    gradient.graph.input.extend(kept)
    whole = onnx.load(str(model.path))
    wanted = {item.domain: item.version for item in gradient.opset_import}.get("", 0)
    if next((item.version for item in whole.opset_import if item.domain in ("", "ai.onnx")), 0) < wanted:
        whole = onnx.version_converter.convert_version(whole, wanted)
    names = dict(
        zip(
            [item.name for item in gradient.graph.output],
            appended(whole, gradient, "backward.", spec.tensor),
        )
    )
    g = GraphBuilder("float32", prefix="noise.")
    variance = _variance(g, spec.tensor, names[back.signals[network.input]], _reflectance(model), noise)
    flat = g.constant(np.array([-1], dtype=np.int64))
    own = g.node("Reshape", g.floating(std), flat)
    total = g.node("Sqrt", g.node("Add", g.node("Mul", own, own), variance))
    g.output(g.node("Sqrt", variance), "noise_std_input")
    g.output(total, "noise_std")
    outputs = [item.name for item in whole.graph.output]
    made = g.added_to(whole, ["noise_std_input", "noise_std"])
    made.graph.output.extend(item for item in whole.graph.output if item.name in outputs)
    _fix_batch(made, spec.tensor)
    onnx.checker.check_model(made)
    return made


def _unlimited(graph: onnx.GraphProto, name: str) -> str:
    """The tensor that ``name`` is made of where an estimate is cut at its limits, at which it has no slope."""
    makers = {made: node for node in graph.node for made in node.output}
    # What depends on no input, such as a limit, is not what is limited.
    varying = {item.name for item in graph.input} - {item.name for item in graph.initializer}
    for node in graph.node:
        if varying.intersection(node.input):
            varying.update(node.output)

    def source(tensor: str) -> str:
        node = makers.get(tensor)
        taken = [] if node is None else [item for item in node.input if item in varying]
        if node is not None and node.op_type == "Where":
            both = {source(item) for item in node.input[1:]}
            return both.pop() if len(both) == 1 else tensor
        if node is not None and len(taken) == 1 and node.op_type in _LIMITING:
            return source(taken[0])
        return tensor

    return source(name)


def _reflectance(model: Model) -> tuple[Array, Array, Array]:
    """For each channel: 1 if it is a band, what it is multiplied by and what is added to make it reflectance."""
    spec = model.card.input
    bands = np.array([0.0 if band.is_geometry else 1.0 for band in spec.bands])
    std = np.asarray(spec.std or np.ones(len(bands)))
    mean = np.asarray(spec.mean or np.zeros(len(bands)))
    return bands, std / spec.factor, mean / spec.factor


def _variance(g: GraphBuilder, x: str, gradient: str, scaling: tuple[Array, Array, Array], noise: BandNoise) -> str:
    """The variance ``(n,)`` of the estimate from the noise of its bands."""
    bands, factor, offset = scaling
    # By the chain rule, with respect to reflectance; nothing for angles.
    slope = g.node("Mul", g.floating(gradient), g.constant(bands / factor))
    reflectance = g.node("Add", g.node("Mul", g.floating(x), g.constant(factor)), g.constant(offset))
    weighted = g.node("Mul", slope, reflectance)
    ones = g.constant(np.ones((len(bands), 1)))
    flat = g.constant(np.array([-1], dtype=np.int64))
    parts = []
    for tensor, own, shared in (
        (slope, noise.added, noise.shared_added),
        (weighted, noise.relative, noise.shared_relative),
    ):
        squares = g.node("MatMul", g.node("Mul", tensor, tensor), ones)
        parts.append(g.node("Mul", squares, g.constant(np.full((), own**2))))
        together = g.node("MatMul", tensor, ones)
        parts.append(g.node("Mul", g.node("Mul", together, together), g.constant(np.full((), shared**2))))
    return g.node("Reshape", g.node("Sum", *parts), flat)


def _fix_batch(model: onnx.ModelProto, tensor: str) -> None:
    for item in model.graph.input:
        if item.name == tensor:
            item.type.tensor_type.shape.dim[0].dim_value = BATCH


def _card(model: Model, std: OutputSpec, noise: BandNoise, target: Path) -> Card:
    card = model.card
    outputs: list[OutputSpec] = []
    for spec in card.outputs:
        if spec.kind in INTERVAL_KINDS:
            continue
        outputs.append(replace(spec, tensor="noise_std") if spec.name == std.name else spec)
    text = "Standard deviation, noise of the bands"
    outputs.append(
        replace(std, name="std_input", kind="std_input", tensor="noise_std_input", description=text, default=False)
    )
    told = (
        f"{noise.added:g} + {noise.relative:.1%} of reflectance in each band, {noise.shared_added:g} + "
        f"{noise.shared_relative:.1%} in all together"
    )
    return replace(
        card,
        name=target.stem,
        id=target.stem,
        title=f"{card.title or card.name}, with noise of the bands",
        outputs=tuple(outputs),
        calibration=f"{card.calibration} Noise of the bands ({told}) is added to the standard deviation.".strip(),
        compiled={"batch_size_suggestion": BATCH},
        citation=(*card.citation, _CITATION),
        sources=(*card.sources, {"title": f"Model {card.id or card.name}", "sha256": model.sha256}),
    )


def levels(texts: Sequence[str]) -> tuple[float, float]:
    """Two levels of noise from texts, the second 0 if it is not given; ``ParameterError`` for anything else."""
    try:
        numbers = [float(text) for text in texts]
    except ValueError:
        numbers = []
    if len(numbers) not in (1, 2):
        raise ParameterError(f"Noise is one or two numbers, such as 0.01,0.02; {','.join(texts)} is not.")
    return numbers[0], numbers[1] if len(numbers) > 1 else 0.0
