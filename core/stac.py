"""A STAC item beside a map: where it lies, when it was taken, how it was made and by which model.

SpatioTemporal Asset Catalog 1.1.0, with the extensions projection 2.0, raster 2.0, processing 1.2, classification 2.0,
file 2.1, electro-optical 2.0 and Machine Learning Model 1.4.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Mapping
from urllib.parse import quote

from .bands import Band
from .errors import OutputError
from .mapping import Map
from .mapping.acquired import acquired
from .mapping.job import model_of
from .mapping.provenance import Request, finite
from .model import Model, OutputSpec
from .model.card import ClassSpec
from .raster.footprint import footprint
from .raster.grid import Grid, spatial_reference
from .raster.journal import write_whole

#: What an item's file name ends in.
ENDING = ".stac.json"

_HOME = "https://stac-extensions.github.io"
_EXTENSIONS = {
    "projection": f"{_HOME}/projection/v2.0.0/schema.json",
    "raster": f"{_HOME}/raster/v2.0.0/schema.json",
    "processing": f"{_HOME}/processing/v1.2.0/schema.json",
    "file": f"{_HOME}/file/v2.1.0/schema.json",
    "eo": f"{_HOME}/eo/v2.0.0/schema.json",
    "classification": f"{_HOME}/classification/v2.0.0/schema.json",
    "mlm": f"{_HOME}/mlm/v1.4.0/schema.json",
}
_TIFF = "image/tiff; application=geotiff"
#: Common names of the electro-optical extension 2.0.
_COMMON_NAMES = frozenset(
    "pan coastal blue green green05 yellow red rededge rededge071 rededge075 rededge078 nir nir08 nir09 cirrus swir16 "
    "swir22 lwir lwir11 lwir12".split()
)
_TASKS = {"regression": "regression", "segmentation": "semantic-segmentation", "classification": "classification"}
_BATCH, _BANDS, _HEIGHT, _WIDTH = "batch", "bands", "height", "width"
_ACCELERATORS = {"cpu": "amd64", "cuda": "cuda", "tensorrt": "cuda", "rocm": "amd-rocm", "migraphx": "amd-rocm"}
#: What parts an address, and the sign of what is encoded already.
_OF_ADDRESSES = ":/?#[]@!$&'()*+,;=%"
_SIDECARS = {
    ".qml": ("text/xml", "Style for QGIS", ["metadata"]),
    ".provenance.json": ("application/json", "Provenance: all that made the map", ["metadata"]),
    ".report.html": ("text/html", "One-page report", ["metadata"]),
    ".report.png": ("image/png", "Picture of the map", ["overview"]),
}


def write_item(result: Map) -> Path:
    """Write the item of ``result`` beside it as ``<name>.stac.json``, whole or not at all.

    Raises
    ------
    OutputError
        The file cannot be written.
    ModelError
        The model that made the map is gone.
    GridError
        The map lies nowhere on Earth.
    """
    path = result.path.with_name(f"{result.path.stem}{ENDING}")
    text = json.dumps(item(result), indent=1, ensure_ascii=False, allow_nan=False)
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise OutputError(
            f"The STAC item cannot be written to {path}: {error.strerror}. The map itself is complete."
        ) from error
    return path


def item(result: Map) -> dict[str, Any]:
    """The item as plain JSON values; its links to files are relative to the map's folder.

    Raises
    ------
    ModelError, GridError
        As ``write_item``.
    """
    record = result.provenance
    model = model_of(Request.from_dict(record["request"]))
    grid = Grid(record["grid"]["crs"], tuple(record["grid"]["transform"]), *_size(record["grid"]))
    place = footprint(grid)
    classed = any(spec.kind in ("class", "set") and spec.classes for spec in result.outputs)
    left_out = {"classification"} if not classed else set()
    document: dict[str, Any] = {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": [uri for name, uri in _EXTENSIONS.items() if name not in left_out],
        "id": result.path.stem,
        "geometry": None,
        "properties": {
            **_about(result),
            **_when(record),
            **_projection(grid),
            **_processing(record),
            **_learned(model, record),
            **_cloudy(result),
        },
        "links": [
            {"rel": "derived_from", "href": _href(path, result.path.parent), "title": Path(path).name}
            for path in record["sources"]
        ],
        "assets": _assets(result, model),
    }
    if place is not None:
        document["geometry"], document["bbox"] = place
    return dict(finite(document))


def _cloudy(result: Map) -> dict[str, Any]:
    """The share of clouds, of a map of clouds."""
    from .clouds.detect import cloud_cover  # which maps of other things do without

    cloud = cloud_cover(result)["cloud"] if "clouds" in result.provenance else None
    return {} if cloud is None else {"eo:cloud_cover": round(100 * cloud, 2)}


def _size(grid: Mapping[str, Any]) -> tuple[int, int]:
    return int(grid["width"]), int(grid["height"])


def _about(result: Map) -> dict[str, Any]:
    record, first = result.provenance, result.outputs[0]
    model = record["model"]
    words = [f"{first.description or first.name}. Model: {model['title']}."]
    if acquired(record) is None:
        words.append("Nothing says when the scene was taken; the date given is that of the making.")
    words += [str(model["calibration"]), *(f"Cite: {text}" for text in model["citation"])]
    about = {
        "title": f"{first.description or first.name}: {result.path.stem}",
        "description": " ".join(filter(None, words)),
        "created": record["started"],
        "keywords": ["TerraClara", model["id"]],
    }
    size = Grid(record["grid"]["crs"], tuple(record["grid"]["transform"]), *_size(record["grid"])).pixel_size_m()
    return {**about, **({"gsd": round(size, 3)} if size else {})}


def _when(record: Mapping[str, Any]) -> dict[str, Any]:
    span = acquired(record)
    if span is None:
        return {"datetime": record["started"]}
    begin, end = (f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in span)
    return {"datetime": begin} if begin == end else {"datetime": None, "start_datetime": begin, "end_datetime": end}


def _projection(grid: Grid) -> dict[str, Any]:
    t = grid.transform
    found: dict[str, Any] = {
        "proj:shape": [grid.height, grid.width],
        "proj:transform": [t[1], t[2], t[0], t[4], t[5], t[3]],
    }
    if not grid.crs:
        return {"proj:code": None, **found}
    reference = spatial_reference(grid.crs)
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return {
        "proj:code": f"{authority}:{code}" if authority and code else None,
        "proj:wkt2": reference.ExportToWkt(["FORMAT=WKT2_2019"]),
        "proj:bbox": list(grid.bounds),
        **found,
    }


def _processing(record: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "processing:lineage": " ".join([f"Model {record['model']['id']}.", *record["notes"]]),
        "processing:software": {key: str(value) for key, value in record["versions"].items()},
        "processing:datetime": record["started"],
    }


def _learned(model: Model, record: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of the Machine Learning Model extension."""
    card = model.card
    accelerator = _ACCELERATORS.get(str(record["device"]["name"]))
    task = _TASKS.get(card.task, "regression")
    return {
        "mlm:name": card.name or card.id,
        "mlm:architecture": card.architecture or "unknown",
        "mlm:tasks": [task],
        "mlm:framework": "ONNX",
        "mlm:framework_version": str(record["versions"]["onnxruntime"]),
        "mlm:pretrained": True,
        "mlm:accelerator": accelerator,
        "mlm:accelerator_constrained": False,
        "mlm:input": [_input(model)],
        "bands": [_model_band(band) for band in card.input.bands],  # which the extension asks for here
        "mlm:output": [_output(tensor, model, task) for tensor in dict.fromkeys(s.tensor for s in card.outputs)],
    }


def _input(model: Model) -> dict[str, Any]:
    spec = model.card.input
    tensor = next((t for t in model.graph.free_inputs if t.name == spec.tensor), model.graph.free_inputs[0])
    channels = len(spec.bands) * spec.dates
    sides = [] if spec.layout == "pixels" else [spec.tile or -1] * 2
    order = [_BATCH, _BANDS, *([_HEIGHT, _WIDTH] if sides else [])]
    scaling: list[dict[str, Any]] = []
    if spec.clip is not None:
        scaling.append({"type": "clip", "minimum": spec.clip[0], "maximum": spec.clip[1]})
    if spec.factor != 1:
        scaling.append({"type": "scale", "value": spec.factor})
    if len(set(spec.mean)) == 1 and len(set(spec.std)) == 1:
        scaling.append({"type": "z-score", "mean": spec.mean[0], "stddev": spec.std[0]})
    elif spec.mean:
        rows = [{"type": "z-score", "mean": m, "stddev": s} for m, s in zip(spec.mean, spec.std)]
        scaling = rows if not scaling and len(rows) == channels else scaling
    return {
        "name": tensor.name,
        "bands": [band.name for band in spec.bands],
        "input": {"shape": [spec.batch or -1, channels, *sides], "dim_order": order, "data_type": "float32"},
        **({"value_scaling": scaling} if scaling else {}),
        "resize_type": None,
        "pre_processing_function": None,
    }


def _output(tensor: str, model: Model, task: str) -> dict[str, Any]:
    specs = [spec for spec in model.card.outputs if spec.tensor == tensor]
    sides = [] if model.card.input.layout == "pixels" else [-1, -1]
    classes = next((spec.classes for spec in specs if spec.classes and spec.kind in ("class", "set")), ())
    wide = bool(classes) or any(spec.channel is not None or spec.channels for spec in specs)
    shape = [-1, *([len(classes) or -1] if wide else []), *sides]
    order = [_BATCH, *([_BANDS] if wide else []), *([_HEIGHT, _WIDTH] if sides else [])]
    return {
        "name": tensor or specs[0].name,
        "tasks": [task],
        "result": {"shape": shape, "dim_order": order, "data_type": "float32"},
        **({"classification:classes": [_class(item) for item in classes]} if classes else {}),
        "post_processing_function": None,
    }


def _class(spec: ClassSpec) -> dict[str, Any]:
    color = spec.color.lstrip("#")[:6].upper()
    name = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in spec.name) or str(spec.value)
    hint = {"color_hint": color} if len(color) == 6 else {}
    return {"value": spec.value, "name": name, "description": spec.name, **hint}


def _assets(result: Map, model: Model) -> dict[str, Any]:
    folder = result.path.parent
    assets = {
        "map": {
            "href": _beside(result.path),
            "type": _TIFF,
            "title": result.outputs[0].description or result.outputs[0].name,
            "roles": ["data"],
            "bands": [_band(spec, result.statistics[spec.name]) for spec in result.outputs],
            "file:size": result.path.stat().st_size,
        },
        "model": {
            "href": _href(model.path, folder),
            "type": "application/octet-stream; framework=onnx",
            "title": model.card.title or model.card.name,
            "roles": ["mlm:model"],
            "mlm:artifact_type": "onnx",
            "file:size": model.path.stat().st_size,
            "file:checksum": f"1220{model.sha256}",  # multihash: SHA-256, 32 bytes
            **({"license": "other", "description": f"License: {model.card.licence}"} if model.card.licence else {}),
        },
    }
    for suffix, (kind, title, roles) in _SIDECARS.items():
        path = result.path.with_name(f"{result.path.stem}{suffix}")
        if path.is_file():
            assets[suffix.split(".")[-2] or "style"] = {
                "href": _beside(path),
                "type": kind,
                "title": title,
                "roles": roles,
                "file:size": path.stat().st_size,
            }
    return assets


def _band(spec: OutputSpec, figures: Mapping[str, Any]) -> dict[str, Any]:
    band: dict[str, Any] = {
        "name": spec.name,
        "data_type": "float32",
        "raster:sampling": "area",
        **({"description": spec.description} if spec.description else {}),
        **({"unit": spec.unit} if spec.unit else {}),
        **({} if spec.kind == "flag" else {"nodata": "nan"}),
    }
    if figures.get("mean") is not None:
        share = 100 * figures["valid"] / max(1, figures["pixels"])
        band["statistics"] = {
            "minimum": figures["min"],
            "maximum": figures["max"],
            "mean": figures["mean"],
            "valid_percent": round(share, 4),
        }
    if spec.kind in ("class", "set") and spec.classes:
        band["classification:classes"] = [_class(item) for item in spec.classes]
    return band


def _model_band(band: Band) -> dict[str, Any]:
    return {
        "name": band.name,
        **({"eo:common_name": band.common_name} if band.common_name in _COMMON_NAMES else {}),
        **({"eo:center_wavelength": round(band.wavelength_nm / 1000, 5)} if band.wavelength_nm else {}),
        **({"eo:full_width_half_max": round(band.width_nm / 1000, 5)} if band.width_nm else {}),
    }


def _beside(path: Path) -> str:
    """A link to a file in the map's own folder."""
    return f"./{_encoded(path.name)}"


def _href(path: Any, folder: Path) -> str:
    """A link to a file: where it lies where it is remote, else relative to ``folder``."""
    text = str(path)
    if text.startswith("/vsi"):
        return _encoded(text)
    if "://" in text:
        return quote(text, safe=_OF_ADDRESSES)
    try:
        return _encoded(Path(os.path.relpath(text, folder)).as_posix())
    except ValueError:  # another drive
        return Path(text).absolute().as_uri()


def _encoded(path: str) -> str:
    """A path as a URI reference, whose parts are what they were when they are decoded (RFC 3986, 2.1 and 4.2)."""
    return quote(os.fsencode(path), safe="/")
