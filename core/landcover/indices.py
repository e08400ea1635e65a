"""Spectral indices as further inputs of a classifier: normalized differences, computed inside the model's own graph.

The model's file takes bands alone, so that nobody has to make the indices before mapping.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..bands import Band
from ..errors import ParameterError
from ..model.onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]
Pair = tuple[int, int]

#: ``(a - b) / (a + b)`` of two bands, by their names in the STAC electro-optical extension.
INDICES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "NDVI": ("nir", "red"),  # vegetation: Rouse et al. 1974
        "GNDVI": ("nir", "green"),  # chlorophyll: Gitelson et al. 1996
        "NDRE": ("nir", "rededge"),  # chlorophyll: Gitelson and Merzlyak 1994
        "NDWI": ("green", "nir"),  # open water: McFeeters 1996
        "MNDWI": ("green", "swir16"),  # open water: Xu 2006
        "NDMI": ("nir", "swir16"),  # water in leaves: Gao 1996
        "NBR": ("nir", "swir22"),  # burns: Key and Benson 2006
        "NDBI": ("swir16", "nir"),  # built-up land: Zha et al. 2003
        "NDTI": ("swir16", "swir22"),  # dry residue: van Deventer et al. 1997
        "NDSI": ("green", "swir16"),  # snow: Hall et al. 1995
    }
)
#: Where a scene has several bands that go by nearly one name.
_ALSO = {"nir": ("nir", "nir08"), "rededge": ("rededge", "rededge1", "rededge2", "rededge3")}
#: Wavelengths (nm) by which bands without a common name are known.
_WAVELENGTHS = {"green": 560, "red": 665, "rededge": 705, "nir": 842, "swir16": 1610, "swir22": 2200}
_NEAR = {"green": 25, "red": 25, "rededge": 20, "nir": 45, "swir16": 60, "swir22": 80}


def index_pairs(names: Sequence[str], bands: Sequence[Band], dates: int = 1) -> list[Pair]:
    """For each index in ``names``, of each date, the places of its two bands among ``bands`` of all dates.

    Raises
    ------
    ParameterError
        There is no such index, or a band of it is missing.
    """
    pairs: list[Pair] = []
    for name in names:
        if name.upper() not in INDICES:
            raise ParameterError(f"There is no index {name!r}; choose from {', '.join(INDICES)}.")
    for date in range(dates):
        first = date * len(bands)
        for name in names:
            a, b = (_place(common, bands, name) for common in INDICES[name.upper()])
            pairs.append((first + a, first + b))
    return pairs


def _place(common: str, bands: Sequence[Band], index: str) -> int:
    for wanted in _ALSO.get(common, (common,)):
        for k, band in enumerate(bands):
            if band.common_name == wanted:
                return k
    known = [(abs(band.wavelength_nm - _WAVELENGTHS[common]), k) for k, band in enumerate(bands) if band.wavelength_nm]
    if known and min(known)[0] <= _NEAR[common]:
        return min(known)[1]
    raise ParameterError(
        f"The index {index.upper()} needs a band {common}, and those that are learned from, "
        f"{', '.join(b.name for b in bands)}, hold none that is known as such. Leave the index out, learn from that "
        "band too, or name the bands."
    )


def with_indices(values: Array, pairs: Sequence[Pair]) -> Array:
    """``(n, bands)`` float32 with a column for each pair; 0 where both bands are 0."""
    if not pairs:
        return values
    a, b = (values[:, [pair[k] for pair in pairs]] for k in (0, 1))
    total = a + b
    return np.concatenate(
        [values, np.where(total == 0, np.float32(0), (a - b) / np.where(total == 0, 1, total))], axis=1
    )


def prepend_indices(proto: onnx.ModelProto, pairs: Sequence[Pair], count: int) -> onnx.ModelProto:
    """``proto``, whose input ``spectra`` takes what ``with_indices`` gives, with one that takes ``count`` bands."""
    if not pairs:
        return proto
    onnx = onnx_package()
    graph = proto.graph
    for node in graph.node:
        for k, name in enumerate(node.input):
            if name == "spectra":
                node.input[k] = "indices.all"
    places = {f"indices.{side}": np.array([pair[k] for pair in pairs], np.int64) for k, side in enumerate("ab")}
    for name, value in {**places, "indices.zero": np.float32(0), "indices.one": np.float32(1)}.items():
        graph.initializer.append(onnx.numpy_helper.from_array(np.asarray(value), name))
    steps: tuple[tuple[str, tuple[str, ...], str, dict[str, Any]], ...] = (
        ("Gather", ("spectra", "indices.a"), "indices.first", {"axis": 1}),
        ("Gather", ("spectra", "indices.b"), "indices.second", {"axis": 1}),
        ("Add", ("indices.first", "indices.second"), "indices.sum", {}),
        ("Sub", ("indices.first", "indices.second"), "indices.difference", {}),
        ("Equal", ("indices.sum", "indices.zero"), "indices.empty", {}),
        ("Where", ("indices.empty", "indices.one", "indices.sum"), "indices.divisor", {}),
        ("Div", ("indices.difference", "indices.divisor"), "indices.ratio", {}),
        ("Where", ("indices.empty", "indices.zero", "indices.ratio"), "indices.found", {}),
        ("Concat", ("spectra", "indices.found"), "indices.all", {"axis": 1}),
    )
    made = [onnx.helper.make_node(op, list(inputs), [out], name=out, **more) for op, inputs, out, more in steps]
    old = list(graph.node)
    del graph.node[:]
    graph.node.extend([*made, *old])
    graph.input[0].type.tensor_type.shape.dim[1].dim_value = count
    onnx.checker.check_model(proto)
    return proto
