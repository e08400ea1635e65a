"""All variables together: a canopy's own state fits its spectrum, another one's does not, and flags say so."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import plot_scene
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.errors import SceneError
from terraclara.core.gp.graph import GraphBuilder
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import catalog, find_model
from terraclara.core.model.card import FLAG_BITS
from terraclara.core.raster.scene import open_scene
from terraclara.core.retrieval.bounds import IMPLAUSIBLE, MISFIT, Bounds, fit_bounds, flagged
from terraclara.core.retrieval.state import check_state, consistency_model

VARIABLES = ("lai", "lcc", "ccc", "cwc", "fapar", "fvc")
ANGLES = (("relative_azimuth", 90.0), ("sun_zenith", 40.0), ("view_zenith", 5.0))


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory) -> tuple[Request, dict[str, Path]]:
    """The six variables of a scene whose last row is no canopy, but the reflectance of another one's bands reversed."""
    folder = tmp_path_factory.mktemp("state")
    spectra, _ = plot_scene.canopies()
    spectra[-1] = spectra[-1, :, ::-1]
    scene = plot_scene.write_scene(folder / "scene.tif", spectra)
    request = Request("", (str(scene),), "", geometry=ANGLES)
    made = {}
    for name in VARIABLES:
        asked = replace(request, model=f"{name}-s2-20m", output=str(folder / f"{name}.tif"))
        made[name] = make_map(asked).path
    return request, made


def entries() -> list[tuple[str, object]]:
    return [(entry.id, entry.card) for entry in catalog() if entry.card is not None]


def test_the_right_model_checks_a_whole_set() -> None:
    used = {name: f"{name}-s2-20m" for name in VARIABLES}
    assert consistency_model(used, entries()) == "consistency-s2-20m"  # type: ignore[arg-type]
    del used["fvc"]
    assert consistency_model(used, entries()) is None  # type: ignore[arg-type]


def test_a_scene_and_its_maps_fit_and_strangers_are_flagged(maps: tuple[Request, dict[str, Path]]) -> None:
    request, made = maps
    scene = open_scene(list(request.sources), geometry=dict(ANGLES))
    output = str(made["lai"].with_name("check.tif"))
    result = check_state(scene, made, "consistency-s2-20m", replace(request, output=output))
    p, flag = gdal.Open(str(result.path)).ReadAsArray()
    flags = flag.astype(int)
    assert (p[:-1] < 0.01).mean() < 0.05
    assert (flags[:-1] & (MISFIT | IMPLAUSIBLE) > 0).mean() < 0.06
    assert (flags[-1] & MISFIT > 0).mean() > 0.5
    assert ((flags & MISFIT > 0) == (p < 0.01)).mean() > 0.999
    assert result.statistics["flag"]["bits"]["misfit"] == int((flags & MISFIT > 0).sum())


def test_another_canopys_variable_does_not_go_with_the_rest(maps: tuple[Request, dict[str, Path]]) -> None:
    request, made = maps
    scene = open_scene(list(request.sources), geometry=dict(ANGLES))
    cover = made["fvc"].with_name("other.tif")
    gdal.GetDriverByName("GTiff").CreateCopy(str(cover), gdal.Open(str(made["fvc"])))
    file = gdal.Open(str(cover), gdal.GA_Update)
    band = file.GetRasterBand(1)
    band.WriteArray(1 - band.ReadAsArray())
    file.FlushCache()
    output = str(made["lai"].with_name("wrong.tif"))
    result = check_state(scene, {**made, "fvc": cover}, "consistency-s2-20m", replace(request, output=output))
    flags = gdal.Open(str(result.path)).ReadAsArray()[1].astype(int)
    assert (flags & IMPLAUSIBLE > 0).mean() > 0.5


def test_a_map_without_an_estimate_is_told(maps: tuple[Request, dict[str, Path]], tmp_path: Path) -> None:
    request, made = maps
    scene = open_scene(list(request.sources))
    asked = replace(request, output=str(tmp_path / "x.tif"))
    with pytest.raises(SceneError, match="no band 'mean'"):
        check_state(scene, {**made, "lai": Path(request.sources[0])}, "consistency-s2-20m", asked)
    assert not (tmp_path / "x.tif").exists()


def test_the_legend_knows_the_flags() -> None:
    assert FLAG_BITS[MISFIT][0] == "misfit"
    assert FLAG_BITS[IMPLAUSIBLE][0] == "implausible"
    names = {spec.name for spec in find_model("consistency-s2-20m").card.outputs if spec.default}
    assert names == {"p_value", "flag"}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_bounds_hold_what_they_were_learned_from(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 5, 2000)
    rows = np.stack([x, 1 - np.exp(-0.5 * x) + 0.05 * rng.standard_normal(2000)], axis=1)
    bounds = fit_bounds(rows, 0, 1)
    assert bounds.outside(rows).mean() < 0.01
    moved = rows + np.array([0.0, 0.8])
    assert bounds.outside(moved).mean() > 0.9


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9))
def test_the_graph_draws_the_same_lines(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    knots = np.unique(rng.uniform(0, 5, count))
    low = rng.uniform(-1, 1, len(knots))
    bounds = Bounds(0, 1, knots, low, low + rng.uniform(0.1, 1, len(knots)))
    g = GraphBuilder("float64")
    x = g.widened("spectra")
    g.split(x, ["retrieved"], [2])
    first = g.constant(np.array(0, dtype=np.int64))
    g.output(g.node("Mul", g.node("Gather", x, first, axis=1), g.constant(np.zeros(()))), "p_value")
    graph = g.model(2, ("p_value",))
    session = onnxruntime.InferenceSession(
        flagged(graph, [bounds], 2).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    rows = rng.uniform(-1, 6, (200, 2)).astype(np.float32)
    (found,) = session.run(["flag"], {"spectra": rows})
    near = np.min(
        [np.abs(rows[:, 1] - np.interp(rows[:, 0], knots, line)) for line in (bounds.low, bounds.high)], axis=0
    )
    sure = near > 1e-4
    expected = bounds.outside(rows.astype(float))
    assert ((found.astype(int) & IMPLAUSIBLE > 0) == expected)[sure].all()
    assert (found.astype(int) & MISFIT > 0).all()  # p is 0 everywhere


def test_rerun_gives_the_same_bytes(maps: tuple[Request, dict[str, Path]], tmp_path: Path) -> None:
    request, made = maps
    scene = open_scene(list(request.sources), geometry=dict(ANGLES))
    output = tmp_path / "check.tif"
    check_state(scene, made, "consistency-s2-20m", replace(request, output=str(output)))
    record = tmp_path / "check.provenance.json"
    assert main(["rerun", str(record), "-o", str(tmp_path / "again.tif")]) == 0
    assert (tmp_path / "again.tif").read_bytes() == output.read_bytes()
    document = json.loads(record.read_text(encoding="utf-8"))
    record.write_text(json.dumps({**document, "retrieved": 3}), encoding="utf-8")
    assert main(["rerun", str(record), "-o", str(tmp_path / "third.tif")]) == 2
