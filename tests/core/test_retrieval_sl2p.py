"""The SL2P models against INRA's published rows, and their flags against a plain numpy evaluation."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from terraclara.core.bands import GEOMETRY, LANDSAT_OLI, SENTINEL2, match_bands
from terraclara.core.model.card import CARD_KEY, from_json

REPO = Path(__file__).resolve().parents[2]
MODELS = REPO / "resources" / "models"
DATA = REPO / "scripts" / "models" / "data"
SETS = json.loads((DATA / "sl2p.json").read_text(encoding="utf-8"))["sets"]
DOMAINS = dict(np.load(DATA / "sl2p_domains.npz", allow_pickle=False))
IDS = {
    "v2.1": "sl2p-v2.1",
    "v3.0-s2a": "sl2p-v3.0",
    "v3.0-s2b": "sl2p-v3.0-s2b",
    "v3.0-10m-s2a": "sl2p-v3.0-10m",
    "v3.0-10m-s2b": "sl2p-v3.0-10m-s2b",
    "v3.0-landsat8": "sl2p-v3.0-landsat8",
}
NETWORKS = [(name, variable) for name, numbers in SETS.items() for variable in numbers["networks"]]
TABLES = {"v2.1": "S2_v2.1", "v3.0-s2a": "S2A_v3.0", "v3.0-s2b": "S2B_v3.0", "v3.0-10m-s2a": "S2A_10m_v3.0"}
# CWC has no published rows, nor has cover in v2.1.
PUBLISHED = [
    (name, variable)
    for name, variable in NETWORKS
    if name in TABLES and variable != "cwc" and (name, variable) != ("v2.1", "fvc")
]
# The tables' digits: five significant ones in the inputs, carried through the network.
TOLERANCE = {"lai": 1e-3, "fapar": 5e-4, "fvc": 5e-4, "ccc": 0.2}


def run(name: str, variable: str, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    session = onnxruntime.InferenceSession(
        str(MODELS / f"{IDS[name]}-{variable}.onnx"), providers=["CPUExecutionProvider"]
    )
    mean, flag = session.run(["mean", "flag"], {"spectra": rows.astype(np.float32)})
    assert mean.dtype == flag.dtype == np.float32
    assert mean.shape == flag.shape == (len(rows),)
    return mean, flag


def evaluated(name: str, variable: str, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same by the published rules, cell tuples compared as tuples."""
    numbers = SETS[name]
    net = numbers["networks"][variable]
    x = rows.astype(np.float32).astype(np.float64)
    low, high = np.array(numbers["input_min"]), np.array(numbers["input_max"])
    hidden, output = np.array(net["hidden"]), np.array(net["output"])
    y = np.tanh((2 * (x - low) / (high - low) - 1) @ hidden[:, :-1].T + hidden[:, -1]) @ output[:-1] + output[-1]
    y = 0.5 * (y + 1) * (net["scale"][1] - net["scale"][0]) + net["scale"][0]
    flag = np.zeros(len(x))
    first, last = net["range"]
    tolerance = net["tolerance"]
    for i, value in enumerate(y):
        if first - tolerance < value < first:
            y[i], flag[i] = first, 4
        elif value < first:
            flag[i] = 16
        elif last < value < last + tolerance:
            y[i], flag[i] = last, 8
        elif value > last:
            flag[i] = 32
    if net["domain"]:
        count = len(numbers["bands"])
        low, high = np.array(numbers["domain_min"]), np.array(numbers["domain_max"])
        occupied = {tuple((int(key) >> 4 * (count - 1 - j)) & 15 for j in range(count)) for key in DOMAINS[name]}
        for i, bands in enumerate(x[:, :count]):
            cells = tuple(int(np.floor(10 * (v - a) / (b - a) + 1)) for v, a, b in zip(bands, low, high))
            flag[i] += 0 if (bands >= low).all() and (bands <= high).all() and cells in occupied else 2
    return y, flag


@pytest.mark.parametrize(("name", "variable"), PUBLISHED)
def test_the_published_rows_are_reproduced(name: str, variable: str, shared_data: Path) -> None:
    path = shared_data / "sl2p" / f"testcases_{TABLES[name]}_{variable.upper()}.csv"
    table = np.genfromtxt(path, delimiter=",", skip_header=1)
    mean, _ = run(name, variable, table[:, :-1])
    known = np.isfinite(table[:, -1])
    assert known.sum() >= 20
    assert np.abs(mean - table[:, -1])[known].max() <= TOLERANCE[variable]


def rows_of_every_kind(name: str) -> np.ndarray:
    """Inside occupied cells, all over the box, on its corners, and far outside."""
    numbers = SETS[name]
    rng = np.random.default_rng(5)
    count = len(numbers["bands"])
    low, high = np.array(numbers["domain_min"]), np.array(numbers["domain_max"])
    keys = DOMAINS[name][rng.integers(0, len(DOMAINS[name]), 1500)]
    keys = np.concatenate([keys, DOMAINS[name][[0, -1]]])
    cells = np.stack([(keys >> 4 * (count - 1 - j)) & 15 for j in range(count)], axis=1)
    inside = low + (high - low) * (cells - 1 + rng.random(cells.shape)) / 10
    box = low + (high - low) * rng.random((800, count))
    out = low + (high - low) * rng.normal(0.5, 1.0, (800, count))
    bands = np.concatenate([inside, box, out, low[None], high[None]])
    angles = np.column_stack(
        [rng.uniform(0.96, 1, len(bands)), rng.uniform(0.3, 1, len(bands)), rng.uniform(-1, 1, len(bands))]
    )
    return np.hstack([bands, angles])


@pytest.mark.parametrize(("name", "variable"), NETWORKS)
def test_values_and_flags_equal_the_published_rules(name: str, variable: str) -> None:
    rows = rows_of_every_kind(name)
    mean, flag = run(name, variable, rows)
    expected, bits = evaluated(name, variable, rows)
    np.testing.assert_allclose(mean, expected, rtol=1e-6, atol=1e-6)
    np.testing.assert_array_equal(flag, bits)
    if SETS[name]["networks"][variable]["domain"]:
        share = np.mean(flag.astype(int) & 2 > 0)
        assert 0.1 < share < 0.9, "the rows must try both answers"


@pytest.mark.parametrize("name", list(SETS))
def test_the_numbers_beside_the_edges_of_cells_fall_where_the_published_rule_puts_them(name: str) -> None:
    numbers = SETS[name]
    variable = next(key for key, net in numbers["networks"].items() if net["domain"])
    count = len(numbers["bands"])
    low, high = np.array(numbers["domain_min"]), np.array(numbers["domain_max"])
    keys = DOMAINS[name][:: max(1, len(DOMAINS[name]) // 40)]
    cells = np.stack([(keys >> 4 * (count - 1 - j)) & 15 for j in range(count)], axis=1)
    middles = low + (high - low) * (cells - 0.5) / 10
    rows = []
    for band in range(count):
        for edge in np.linspace(low[band], high[band], 11).astype(np.float32):
            for value in (np.nextafter(edge, np.float32(-1)), edge, np.nextafter(edge, np.float32(1))):
                rows.append(middles.copy())
                rows[-1][:, band] = value
    bands = np.concatenate(rows)
    spectra = np.hstack([bands, np.tile([0.98, 0.8, 0.2], (len(bands), 1))])
    np.testing.assert_array_equal(run(name, variable, spectra)[1], evaluated(name, variable, spectra)[1])


def test_a_pixel_that_is_no_number_leaves_its_neighbors_as_they_are() -> None:
    rows = rows_of_every_kind("v2.1")[:20]
    mean, flag = run("v2.1", "lai", rows)
    broken = rows.copy()
    broken[3, 2], broken[5, 0], broken[7, 7] = np.nan, np.inf, -np.inf
    found, bits = run("v2.1", "lai", broken)
    kept = np.setdiff1d(np.arange(20), [3, 5, 7])
    np.testing.assert_array_equal(found[kept], mean[kept])
    np.testing.assert_array_equal(bits[kept], flag[kept])
    assert (bits[[3, 5, 7]].astype(int) & 2 > 0).all()


def test_the_rows_reach_every_flag() -> None:
    bits = 0
    for name, variable in NETWORKS:
        for value in np.unique(run(name, variable, rows_of_every_kind(name))[1].astype(int)):
            bits |= int(value)
    assert bits == 2 | 4 | 8 | 16 | 32


def test_a_set_without_a_definition_domain_raises_no_domain_flag() -> None:
    _, flag = run("v2.1", "fvc", rows_of_every_kind("v2.1"))
    assert not np.any(flag.astype(int) & 2)


@pytest.mark.parametrize(("name", "variable"), NETWORKS)
def test_cards_describe_their_graphs(name: str, variable: str) -> None:
    path = MODELS / f"{IDS[name]}-{variable}.onnx"
    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    assert model.ir_version <= 8
    assert model.opset_import[0].version <= 17
    card = from_json({item.key: item.value for item in model.metadata_props}[CARD_KEY])
    assert card.id == path.stem
    assert card.variable == variable
    assert ("v2.1" if name == "v2.1" else "v3.0") in card.title
    assert [band.name for band in card.input.bands] == [*SETS[name]["bands"], *GEOMETRY]
    assert set(card.input.defaults) == set(GEOMETRY)
    assert model.graph.input[0].type.tensor_type.shape.dim[1].dim_value == len(card.input.bands)
    assert [spec.tensor for spec in card.outputs] == [item.name for item in model.graph.output] == ["mean", "flag"]
    sensor = LANDSAT_OLI if "landsat" in name else SENTINEL2
    match_bands(card.input.bands[:-3], sensor.bands)


def test_the_script_makes_the_bundled_files_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(REPO / "scripts" / "models" / "make_sl2p.py"), str(tmp_path)], check=True)
    made = sorted(path.name for path in tmp_path.glob("*.onnx"))
    assert made == sorted(path.name for path in MODELS.glob("sl2p-*.onnx"))
    assert len(made) == len(NETWORKS)
    for name in made:
        # What a model computes may not change; protobuf's bytes may, between its versions.
        left, right = onnx.load(tmp_path / name), onnx.load(MODELS / name)
        assert left.graph == right.graph, name
        assert left.metadata_props == right.metadata_props, name
