"""Models of the Deepness plugin: their metadata keys become a card.

Keys and meanings: Deepness 0.6.5, ``processing/models/model_base.py`` (documentation: "Model metadata").
Every value is JSON text in the file's metadata. Both spellings in circulation are read:
``tile_size`` and ``tiles_size``, ``class_names`` and ``names``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Mapping, Optional

from ..bands import Band
from ..errors import ModelError
from .card import Card, ClassSpec, InputSpec, OutputSpec
from .graph import Graph, TensorInfo

#: Any of these keys makes a file a Deepness model.
KEYS = ("model_type", "class_names", "resolution", "tile_size", "tiles_size", "standardization_mean", "seg_thresh")

# Deepness' own default where a file names no overlap (percent of the tile).
_DEFAULT_OVERLAP_PERCENT = 15.0
# Colors told apart by colorblind eyes: Okabe & Ito, https://jfly.uni-koeln.de/color/ .
_COLORS = ("#999999", "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7")


def is_deepness(metadata: Mapping[str, str]) -> bool:
    """Whether a file's metadata are those of Deepness."""
    return any(key in metadata for key in KEYS)


def deepness_card(graph: Graph, path: Path) -> Card:
    """The card of a Deepness model.

    Raises
    ------
    ModelError
        Its type has no map of pixels as a result (detector, recognition, super-resolution), or its
        metadata contradict the network.
    """
    values = {key: _value(text) for key, text in graph.metadata.items()}
    kind = str(values.get("model_type") or "segmentor").capitalize()
    if kind not in ("Segmentor", "Regressor"):
        raise ModelError(
            f"{path.name} is a Deepness {kind.lower()}; TerraClara maps pixels, so it runs segmentors and regressors."
        )
    tensor = graph.free_inputs[0]
    if tensor.shape is None or len(tensor.shape) != 4:
        raise ModelError(
            f"{path.name} is a Deepness model whose input is no image of shape (n, channels, size, size). "
            "Export it with such an input."
        )
    channels = tensor.shape[1] if isinstance(tensor.shape[1], int) else 3
    fixed = tensor.shape[3] if isinstance(tensor.shape[3], int) else None
    tile = fixed or _number(values, "tile_size") or _number(values, "tiles_size")
    resolution = _number(values, "resolution")
    overlap = _number(values, "tiles_overlap")
    spec = InputSpec(
        bands=tuple(Band(f"band {i + 1}") for i in range(channels)),
        tensor=tensor.name,
        layout="image",
        values="raw",
        by_position=True,
        factor=1 / 255,
        mean=_floats(values, "standardization_mean", channels, path),
        std=_floats(values, "standardization_std", channels, path),
        resolution_m=resolution / 100 if resolution else None,
        tile=int(fixed) if fixed else None,
        overlap=(overlap if overlap is not None else _DEFAULT_OVERLAP_PERCENT) / 100,
        defaults={},
    )
    names = _class_names(values)
    if kind == "Segmentor":
        outputs = _segmentation(graph.outputs, names)
    else:
        outputs = _regression(graph.outputs, names)
    return Card(
        name=path.stem,
        title=path.stem,
        description="Model of the Deepness plugin.",
        task="segmentation" if kind == "Segmentor" else "regression",
        input=spec,
        outputs=outputs,
        domain={
            "threshold": _number(values, "seg_thresh") or 0.0,
            "scaling": _number(values, "reg_output_scaling") or 1.0,
            "suggested_tile": tile,
        },
    )


def _segmentation(tensors: list[TensorInfo], names: Mapping[int, str]) -> tuple[OutputSpec, ...]:
    specs: list[OutputSpec] = []
    for tensor in tensors:
        channels = _channels(tensor)
        count = 2 if channels == 1 else channels
        labels = dict(names)
        if channels == 1 and len(names) == 1:
            labels = {0: "background", 1: next(iter(names.values()))}
        classes = tuple(ClassSpec(i, labels.get(i, f"class {i}"), _COLORS[i % len(_COLORS)]) for i in range(count))
        suffix = "" if len(tensors) == 1 else f"_{tensor.name}"
        specs.append(OutputSpec(f"class{suffix}", "class", tensor.name, classes=classes))
        specs.append(
            OutputSpec(f"probability{suffix}", "probability", tensor.name, display_range=(0.0, 1.0), classes=classes)
        )
    return tuple(specs)


def _regression(tensors: list[TensorInfo], names: Mapping[int, str]) -> tuple[OutputSpec, ...]:
    specs: list[OutputSpec] = []
    for tensor in tensors:
        for channel in range(_channels(tensor)):
            position = len(specs)
            specs.append(OutputSpec(names.get(position, f"channel_{position}"), "value", tensor.name, channel))
    return tuple(specs)


def _channels(tensor: TensorInfo) -> int:
    if tensor.shape is None or len(tensor.shape) != 4:
        return 1  # (n, height, width)
    return tensor.shape[1] if isinstance(tensor.shape[1], int) else 1


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text  # bare strings are common


def _number(values: Mapping[str, Any], key: str) -> Optional[float]:
    try:
        return float(values[key])
    except (KeyError, TypeError, ValueError):
        return None


def _floats(values: Mapping[str, Any], key: str, count: int, path: Path) -> tuple[float, ...]:
    given = values.get(key)
    if given in (None, []):
        return ()
    try:
        numbers = tuple(float(v) for v in given)
    except (TypeError, ValueError):
        numbers = ()
    if len(numbers) != count:
        raise ModelError(
            f"{path.name} has {key} = {given!r}, but takes {count} bands: one number a band is needed. "
            "Ask the model's author for a file with valid metadata."
        )
    return numbers


def _class_names(values: Mapping[str, Any]) -> dict[int, str]:
    given = values.get("class_names", values.get("names"))
    if isinstance(given, list) and given and isinstance(given[0], dict):
        given = given[0]
    if isinstance(given, list):
        return {i: str(name) for i, name in enumerate(given)}
    if isinstance(given, dict):
        try:
            return {int(key): str(name) for key, name in given.items()}
        except ValueError:
            return {}
    return {}
