"""s2cloudless: the published cloud detector for Sentinel-2 Level-1C, as models of the catalog.

The detector is a LightGBM ensemble of 170 trees over ten bands of one pixel (Sinergise, "Improving cloud
detection with machine learning", https://github.com/sentinel-hub/sentinel2-cloud-detector). Its text is
read as data; LightGBM is not needed. Two models come of it:

``s2cloudless``
    the raw probability of each pixel, and cloud where it is above 0.4;
``s2cloudless-mask``
    the same as the package's ``get_cloud_masks`` with its defaults: probabilities are averaged over a disk
    (``average_over=1``), compared with 0.4, and clouds dilated by a disk (``dilation_size=1``).
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..bands import SENTINEL2
from ..errors import ModelError
from ..model import Card, InputSpec, OutputSpec
from ..model.lightgbm_text import Booster, read_booster, tree_ensemble
from ..model.onnx_package import onnx_package
from ..model.optional import S2CLOUDLESS, OptionalModel
from ..model.tree_order import ordered_ensemble
from . import classes
from .convert import IR_VERSION, OPSET, Converted, require_close
from .package import PackageFiles

PACKAGE = "s2cloudless"
FILE = "models/pixel_s2_cloud_detector_lightGBM_v0.1.txt"
BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")

#: Above this probability a pixel is cloud: the package's default.
THRESHOLD = 0.4
#: Radii, in pixels, of the disks of the package's default averaging and dilation.
AVERAGE_OVER, DILATION_SIZE = 1, 1
CLASSES = (classes.CLASSES[classes.CLEAR], classes.CLASSES[classes.CLOUD])

_TOLERANCE = 1e-5
_PROBES = 4096
_ML_OPSET = 1  # TreeEnsembleRegressor has not changed since for what is used here


def convert_s2cloudless(files: PackageFiles, model: OptionalModel) -> Converted:
    """Make the catalog's model from the package's files.

    Returns
    -------
    the model: ``s2cloudless`` takes ``(n, 10)`` and gives ``cloud_probability`` and ``class``, ``(n, 1)``;
    ``s2cloudless-mask`` takes ``(1, 10, h, w)`` and gives ``(1, 1, h, w)``

    Raises
    ------
    ModelError
        The file is not the expected one, or a probability differs from that of the text, evaluated in
        float64, by more than 1e-5.
    MissingPackageError
        ``onnx`` is not installed.
    """
    original = files.read(FILE)
    try:
        booster = read_booster(original.decode("ascii"), FILE)
    except UnicodeDecodeError as error:
        raise ModelError(
            f"{FILE} in {files.source} is no text ({error}). Copy or download the package again."
        ) from None
    if booster.features != len(BANDS) or booster.sigmoid != 1:
        raise ModelError(
            f"{FILE} in {files.source} is not the expected model: it takes {booster.features} bands. "
            "Give the wheel of the supported version."
        )
    masks = model.id.endswith("-mask")
    graph = _mask_graph(booster) if masks else _pixel_graph(booster)
    made = Converted(graph, _card(model, hashlib.sha256(original).hexdigest(), masks))
    _verify(made, booster, masks)
    return made


def disk(radius: int) -> NDArray[np.float32]:
    """Ones within ``radius`` of the center, zeros elsewhere: float32 ``(2 * radius + 1,) * 2``."""
    steps = np.arange(-radius, radius + 1)
    return (steps[:, None] ** 2 + steps**2 <= radius**2).astype(np.float32)


def _pixel_graph(booster: Booster) -> bytes:
    onnx = onnx_package()
    helper = onnx.helper
    nodes = [
        tree_ensemble(booster, "bands", "score"),
        helper.make_node("Sigmoid", ["score"], ["cloud_probability"]),
        helper.make_node("Greater", ["cloud_probability", "threshold"], ["cloudy"]),
        helper.make_node("Cast", ["cloudy"], ["class"], to=onnx.TensorProto.FLOAT),
    ]
    constants = {"threshold": np.array(THRESHOLD, np.float32)}
    return _serialized(onnx, nodes, constants, ["n", len(BANDS)], ["n", 1])


def _mask_graph(booster: Booster) -> bytes:
    """One image: probabilities, their mean over a disk, the decision, and its dilation by a disk.

    The image is continued by its edge values before averaging, as OpenCV's ``BORDER_REFLECT`` does for a
    radius of one; what is cloudy is dilated as if nothing beyond the edge were.
    """
    onnx = onnx_package()
    helper, count = onnx.helper, len(BANDS)
    mean, grow = disk(AVERAGE_OVER), disk(DILATION_SIZE)
    ensemble, ordering = ordered_ensemble(booster, "spectra", "score")
    constants = {
        **ordering,
        "threshold": np.array(THRESHOLD, np.float32),
        "half": np.array(0.5, np.float32),
        "rows": np.array([-1, count], np.int64),
        "places": np.array([0, 0, AVERAGE_OVER, AVERAGE_OVER, 0, 0, AVERAGE_OVER, AVERAGE_OVER], np.int64),
        "mean": (mean / mean.sum())[None, None],
        "grow": grow[None, None],
        "batch": np.array([1, 1], np.int64),
    }
    nodes = [
        helper.make_node("Transpose", ["bands"], ["pixels"], perm=[0, 2, 3, 1]),
        helper.make_node("Reshape", ["pixels", "rows"], ["spectra"]),
        *ensemble,
        helper.make_node("Sigmoid", ["score"], ["probability"]),
        helper.make_node("Shape", ["bands"], ["size"], start=2),
        helper.make_node("Concat", ["batch", "size"], ["shape"], axis=0),
        helper.make_node("Reshape", ["probability", "shape"], ["plane"]),
        helper.make_node("Pad", ["plane", "places"], ["continued"], mode="edge"),
        helper.make_node("Conv", ["continued", "mean"], ["cloud_probability"]),
        helper.make_node("Greater", ["cloud_probability", "threshold"], ["cloudy"]),
        helper.make_node("Cast", ["cloudy"], ["core"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Conv", ["core", "grow"], ["reached"], pads=[DILATION_SIZE] * 4),
        helper.make_node("Greater", ["reached", "half"], ["masked"]),
        helper.make_node("Cast", ["masked"], ["class"], to=onnx.TensorProto.FLOAT),
    ]
    return _serialized(onnx, nodes, constants, [1, count, "h", "w"], [1, 1, "h", "w"])


def _serialized(onnx: Any, nodes: list[Any], constants: dict[str, Any], given: list[Any], made: list[Any]) -> bytes:
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        PACKAGE,
        [helper.make_tensor_value_info("bands", kind, given)],
        [helper.make_tensor_value_info(name, kind, made) for name in ("cloud_probability", "class")],
        [onnx.numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("ai.onnx.ml", _ML_OPSET)]
    content: bytes = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION).SerializeToString()
    return content


def _verify(made: Converted, booster: Booster, masks: bool) -> None:
    """Compare with the text's own evaluation, at and beside the thresholds, where rounding would show."""
    side = int(_PROBES**0.5)
    x = np.concatenate([booster.probes(_PROBES // 2), _plausible(_PROBES // 2)])
    wanted = booster.evaluate(x)
    if not masks:
        found = made.run(x)["cloud_probability"][:, 0]
    else:
        found = made.run(x.reshape(1, side, side, -1).transpose(0, 3, 1, 2))["cloud_probability"][0, 0]
        kernel, padded = disk(AVERAGE_OVER), np.pad(wanted.reshape(side, side), AVERAGE_OVER, mode="edge")
        windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)
        wanted = np.einsum("abij,ij->ab", windows, kernel.astype(np.float64) / kernel.sum())
    require_close(found, wanted, _TOLERANCE, made.card.id)


def _plausible(count: int) -> NDArray[np.float32]:
    """Spectra ``(count, 10)`` whose bands go together, from dark to bright."""
    rng = np.random.default_rng(1)
    level = rng.uniform(0, 1, (count, 1)) ** 2
    return np.clip(level * rng.uniform(0.7, 1.3, (count, len(BANDS))), 1e-4, 1.5).astype(np.float32)


def _card(model: OptionalModel, sha256: str, masks: bool) -> Card:
    described = {
        False: "Probability of cloud for each pixel by itself, and cloud where it is above 0.4. Published masks are "
        "smoother: there the probability is averaged over neighbors first, and clouds are grown afterwards.",
        True: "The mask that the package gives with its defaults: probability averaged over a disk of radius 1 pixel, "
        "cloud where that is above 0.4, and clouds grown by a disk of radius 1 pixel.",
    }[masks]
    spec = InputSpec(
        tuple(SENTINEL2.band(name) for name in BANDS),
        tensor="bands",
        layout="image" if masks else "pixels",
        level="toa",
        resolution_range_m=(10.0, 160.0),
        halo=AVERAGE_OVER + DILATION_SIZE if masks else None,
    )
    mean = "Mean probability of cloud over a disk of radius 1 pixel" if masks else "Probability of cloud"
    grown = ", grown by 1 pixel" if masks else ""
    card = Card(
        name=model.id,
        id=model.id,
        title=model.title,
        description=described,
        task="segmentation",
        architecture="gradient-boosted trees (LightGBM), 170 trees of 770 leaves",
        input=spec,
        outputs=(
            OutputSpec(
                "class",
                "class",
                "class",
                channel=0,
                classes=CLASSES,
                description=f"Cloud where the probability is above {THRESHOLD}{grown}",
            ),
            OutputSpec(
                "cloud_probability",
                "probability",
                "cloud_probability",
                channel=0,
                valid_range=(0.0, 1.0),
                description=mean,
            ),
        ),
        calibration="as published: the ensemble's own probability, not calibrated afterwards",
        licence=S2CLOUDLESS.licence,
        citation=(
            "Sinergise EO research team: s2cloudless, Sentinel Hub's cloud detector for Sentinel-2 imagery. "
            "https://github.com/sentinel-hub/sentinel2-cloud-detector",
        ),
        domain={"satellites": [f"Sentinel-2{unit}" for unit in "ABC"], "cloud_threshold": THRESHOLD},
        sources=(
            {
                "title": f"{S2CLOUDLESS.package} {S2CLOUDLESS.version}",
                "origin": "Python package",
                "file": f"{PACKAGE}/{FILE}",
                "sha256": sha256,
                "changes": "written as ONNX; thresholds rounded down to float32",
            },
        ),
    )
    return replace(card, compiled={"form": "tree ensemble", "largest_error_allowed": _TOLERANCE})
