"""UKIS-CSMASK: the published networks for clouds and cloud shadows, as models of the catalog.

The networks are U-Nets with an EfficientNet-B4 encoder for tiles of 256 x 256 pixels (Wieland, Fichtner &
Martinis 2022, doi:10.5194/isprs-archives-XLIII-B3-2022-217-2022; Wieland, Li & Martinis 2019,
doi:10.1016/j.rse.2019.05.022). Their files give logits and compute in half precision, which processors
undo pixel by pixel. The conversion keeps the weights' values, lets all else be float32, convolves before it
upsamples (see ``upsampled``), and appends the softmax and its entropy. How tiles lie and blend is written
into the card: the published package steps by 204 pixels from 51 before the image, mirrors it, and adds
probabilities under a tapered cosine.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import replace
from typing import Any

import numpy as np

from ..bands import SENTINEL2, Band
from ..errors import ModelError
from ..model import Card, InputSpec, OutputSpec
from ..model.onnx_package import onnx_package
from ..model.optional import CSMASK, OptionalModel
from . import classes
from .choose import cloud_band
from .convert import IR_VERSION, Converted, require_close
from .package import PackageFiles
from .upsampled import split_upsampled

PACKAGE = "ukis_csmask"

#: Class numbers are the package's; names and colors those of every cloud map.
CLASSES = (
    classes.CLASSES[classes.CLEAR],
    classes.CLASSES[classes.CLOUD],
    replace(classes.CLASSES[classes.SHADOW], value=2),
)
CLOUD, SHADOW = 1, 2

_TILE = 256
_OVERLAP = 0.2
_LEVELS = {"l1c": "toa", "l2a": "surface"}
# Half-precision rounding inside the original moves single probabilities by this much; classes stay.
_TOLERANCE = 0.05


def convert_csmask(files: PackageFiles, model: OptionalModel) -> Converted:
    """Make the catalog's model from the package's files.

    Returns
    -------
    the model, whose tensors are ``probabilities`` ``(n, 3, 256, 256)`` and ``uncertainty``
    ``(n, 1, 256, 256)``, the entropy of the three over that of three equal ones

    Raises
    ------
    ModelError
        The files are not those of the supported version, or the result differs from the original.
    MissingPackageError
        ``onnx`` is not installed.
    """
    onnx = onnx_package()
    count, level = len(model.bands), model.id.rpartition("-")[2]
    name = f"model_{count}b_{level}"
    original = files.read(f"{name}.onnx")
    mean, std = _statistics(files.read(f"{name}.json"), model)
    try:
        proto = onnx.load_from_string(original)
        split_upsampled(onnx, proto.graph)
        _float32(onnx, proto.graph)
        _with_probabilities(onnx, proto.graph)
    except (onnx.checker.ValidationError, ValueError, IndexError, TypeError) as error:
        raise ModelError(
            f"{name}.onnx in {files.source} is not the expected network ({error}). "
            "Give the wheel of the supported version."
        ) from error
    except Exception as error:  # the protocol buffers' own errors share no importable base
        raise ModelError(
            f"{name}.onnx in {files.source} is damaged ({type(error).__name__}). Copy or download the package again."
        ) from error
    proto.ir_version = min(proto.ir_version, IR_VERSION)
    card = _card(model, level, mean, std, hashlib.sha256(original).hexdigest(), f"{PACKAGE}/{name}.onnx")
    made = Converted(proto.SerializeToString(), card)
    _verify(made, original, count)
    return made


def _statistics(text: bytes, model: OptionalModel) -> tuple[tuple[float, ...], tuple[float, ...]]:
    try:
        data = json.loads(text)["data"]
        statistics = data["dataset_statistics"]
        mean, std = (tuple(float(value) for value in row) for row in statistics["img"])
        if tuple(statistics["band_names"]) != model.bands or tuple(data["target_size"]) != (_TILE, _TILE):
            raise ValueError("other bands or tiles")
        if not len(mean) == len(std) == len(model.bands) or min(std) <= 0:
            raise ValueError("no mean and deviation for each band")
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The description of {model.id} in its package is not the expected one ({error}). "
            "Give the wheel of the supported version."
        ) from error
    return mean, std


def _float32(onnx: Any, graph: Any) -> None:
    """Let every operator compute in float32; weights stay in half precision in the file, and are cast on loading."""
    half, single = onnx.TensorProto.FLOAT16, onnx.TensorProto.FLOAT
    casts = []
    for tensor in graph.initializer:
        if tensor.data_type == half:
            casts.append(onnx.helper.make_node("Cast", [f"{tensor.name}:half"], [tensor.name], to=single))
            tensor.name = f"{tensor.name}:half"
    for node in graph.node:
        for attribute in node.attribute:
            if node.op_type == "Cast" and attribute.name == "to" and attribute.i == half:
                attribute.i = single
            elif attribute.name == "value" and attribute.t.data_type == half:
                value = onnx.numpy_helper.to_array(attribute.t).astype(np.float32)
                attribute.t.CopyFrom(onnx.numpy_helper.from_array(value, attribute.t.name))
    del graph.value_info[:]  # it tells the former types
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend([*casts, *nodes])


def _with_probabilities(onnx: Any, graph: Any) -> None:
    """Replace the logits by probabilities and their entropy, relative to that of equal ones."""
    helper, (logits,) = onnx.helper, graph.output
    count = len(CLASSES)
    constants = {
        "channels": np.array([1], np.int64),
        "share": np.array(1 / math.log(count), np.float32),
        "none": np.array(0, np.float32),
        "all": np.array(1, np.float32),
    }
    for key, value in constants.items():
        graph.initializer.append(onnx.numpy_helper.from_array(value, f"terraclara:{key}"))

    def node(op: str, inputs: str, output: str, **settings: Any) -> None:
        given, (made,) = ([f"terraclara{n}" if n[0] == ":" else n for n in names.split()] for names in (inputs, output))
        graph.node.append(helper.make_node(op, given, [made], **settings))

    # With d = logits - their maximum and S = sum exp d: p = exp d / S, and the entropy is log S - sum p d.
    node("ReduceMax", logits.name, ":highest", axes=[1])
    node("Sub", f"{logits.name} :highest", ":below")
    node("Exp", ":below", ":powers")
    node("ReduceSum", ":powers :channels", ":total")
    node("Div", ":powers :total", "probabilities")
    node("Mul", "probabilities :below", ":products")
    node("ReduceSum", ":products :channels", ":mean")
    node("Log", ":total", ":log")
    node("Sub", ":log :mean", ":entropy")
    node("Mul", ":entropy :share", ":relative")
    node("Clip", ":relative :none :all", "uncertainty")
    graph.input[0].type.tensor_type.shape.dim[0].dim_param = "n"
    del graph.output[:]
    for name, channels in (("probabilities", count), ("uncertainty", 1)):
        shape = ["n", channels, _TILE, _TILE]
        graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape))


def _verify(made: Converted, original: bytes, count: int) -> None:
    """Compare one smooth random tile with the original network."""
    from ..model.device import CPU, runtime

    rng = np.random.default_rng(0)
    coarse = rng.normal(size=(1, count, 8, 8))
    tile = np.kron(coarse, np.ones((32, 32))).astype(np.float32)
    logits = runtime().InferenceSession(original, providers=[CPU]).run(None, {made.card.input.tensor: tile})[0]
    powers = np.exp(logits.astype(np.float64) - logits.max(axis=1, keepdims=True))
    wanted = powers / powers.sum(axis=1, keepdims=True)
    require_close(made.run(tile)["probabilities"], wanted, _TOLERANCE, made.card.id)


def _bands(names: tuple[str, ...]) -> tuple[Band, ...]:
    known = {band.common_name: band.name for band in SENTINEL2.bands}
    return tuple(cloud_band(known[name]) for name in names)


def _card(
    model: OptionalModel, level: str, mean: tuple[float, ...], std: tuple[float, ...], sha256: str, file: str
) -> Card:
    probability = {"kind": "probability", "tensor": "probabilities", "valid_range": (0.0, 1.0)}
    kind = {"l1c": "top-of-atmosphere", "l2a": "surface"}[level]
    return Card(
        name=model.id,
        id=model.id,
        title=model.title,
        description=(
            f"Clear, cloud or cloud shadow from {kind} reflectance at about 30 m: the network of ukis-csmask "
            f"{CSMASK.version} with its own tiles and blending, without the buffer of its valid mask."
        ),
        task="segmentation",
        architecture="U-Net, EfficientNet-B4 encoder",
        input=InputSpec(
            _bands(model.bands),
            tensor="input",
            layout="image",
            level=_LEVELS[level],
            mean=mean,
            std=std,
            resolution_m=30.0,
            resolution_range_m=(20.0, 60.0),
            tile=_TILE,
            overlap=_OVERLAP,
            blend="cosine",
        ),
        outputs=(
            OutputSpec("class", "class", "probabilities", classes=CLASSES, description="Clear, cloud or cloud shadow"),
            OutputSpec("cloud_probability", channel=CLOUD, description="Probability of cloud", **probability),  # type: ignore[arg-type]
            OutputSpec(
                "shadow_probability",
                channel=SHADOW,
                description="Probability of cloud shadow",
                default=False,
                **probability,  # type: ignore[arg-type]
            ),
            OutputSpec(
                "uncertainty",
                "value",
                "uncertainty",
                unit="1",
                valid_range=(0.0, 1.0),
                description="Entropy of the three probabilities: 0 sure, 1 undecided between all",
            ),
        ),
        calibration="as published: the network's softmax, not calibrated afterwards",
        licence=CSMASK.licence,
        citation=(
            "Wieland, M.; Fichtner, F.; Martinis, S. (2022). UKIS-CSMASK: A Python package for multi-sensor cloud and "
            "cloud shadow segmentation. Int. Arch. Photogramm. Remote Sens. Spatial Inf. Sci. XLIII-B3-2022, 217-222. "
            "https://doi.org/10.5194/isprs-archives-XLIII-B3-2022-217-2022",
            "Wieland, M.; Li, Y.; Martinis, S. (2019). Multi-sensor cloud and cloud shadow segmentation with a "
            "convolutional neural network. Remote Sensing of Environment 230, 1-12. "
            "https://doi.org/10.1016/j.rse.2019.05.022",
        ),
        domain={
            "satellites": [
                *(f"Sentinel-2{unit}" for unit in "ABC"),
                *(f"Landsat-{number}" for number in (5, 7, 8, 9)),
            ]
        },
        sources=(
            {"title": f"{CSMASK.package} {CSMASK.version}", "origin": "Python package", "file": file, "sha256": sha256},
        ),
    )
