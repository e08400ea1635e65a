"""Fixtures of the tests that need QGIS: a scene, models of their own, the provider."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest

BANDS = ("B02", "B03", "B04", "B08")
SIZE = 64


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: starts a real QGIS")


@pytest.fixture
def scene(write_raster: Callable[..., Path]) -> Path:
    """A small image like Sentinel-2's at 10 m, x 10,000, with a strip of no data on the left."""
    rng = np.random.default_rng(7)
    values = np.stack([rng.integers(low, low + 400, (SIZE, SIZE)) for low in (300, 500, 400, 2500)]).astype(np.uint16)
    values[:, :, :4] = 0
    return write_raster(
        values, names=list(BANDS), nodata=0, epsg=32631, transform=(500000, 10, 0, 4500000, 0, -10), scale=0.0001
    )


@pytest.fixture
def make_model(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a retrieval model: mean = 10 (B08 - B04), std = 0.1 mean, flag 2 where B04 is high."""

    def make(name: str = "test-lai", bands: tuple[str, ...] = ("B04", "B08"), variable: str = "lai") -> Path:
        from onnx import TensorProto, helper
        from terraclara.core.bands import SENTINEL2
        from terraclara.core.model import Card, InputSpec, OutputSpec, save_model

        columns = len(bands)
        weights = np.zeros((columns, 3), dtype=np.float32)
        weights[0], weights[-1] = (-10, -1, 1), (10, 1, 0)

        def tensor(label: str, values: Any) -> Any:
            array = np.asarray(values, dtype=np.float32)
            return helper.make_tensor(label, TensorProto.FLOAT, array.shape, array.ravel())

        def index(label: str, value: int) -> Any:
            return helper.make_tensor(label, TensorProto.INT64, [], [value])

        nodes = [
            helper.make_node("MatMul", ["spectra", "weights"], ["all"]),
            helper.make_node("Gather", ["all", "zero"], ["mean"], axis=1),
            helper.make_node("Gather", ["all", "one"], ["std"], axis=1),
            helper.make_node("Gather", ["all", "two"], ["red"], axis=1),
            helper.make_node("Greater", ["red", "limit"], ["high"]),
            helper.make_node("Cast", ["high"], ["bit"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["bit", "flag_value"], ["flag"]),
        ]
        names = ("mean", "std", "flag")
        graph = helper.make_graph(
            nodes,
            "test",
            [helper.make_tensor_value_info("spectra", TensorProto.FLOAT, ["n", columns])],
            [helper.make_tensor_value_info(key, TensorProto.FLOAT, ["n"]) for key in names],
            [
                tensor("weights", weights),
                index("zero", 0),
                index("one", 1),
                index("two", 2),
                tensor("limit", np.float32(0.06005)),
                tensor("flag_value", np.float32(2)),
            ],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        spec = InputSpec(tuple(SENTINEL2.band(band) for band in bands), tensor="spectra")
        outputs = (
            OutputSpec("mean", "mean", "mean", unit="m2 m-2", description="Leaf area index", display_range=(0, 7)),
            OutputSpec("std", "std", "std", unit="m2 m-2", description="Standard deviation", display_range=(0, 2)),
            OutputSpec("flag", "flag", "flag", description="Quality flags"),
        )
        card = Card(
            name=name,
            id=name,
            title=f"Test model {name}",
            variable=variable,
            input=spec,
            outputs=outputs,
            calibration="None; it is a test.",
            citation=("Nobody (2026): Nothing.",),
            licence="GPL-3.0-or-later",
        )
        return save_model(model.SerializeToString(), card, tmp_path / f"{name}.onnx")

    return make


@pytest.fixture
def provider(qgis_app: Any, qgis_processing: Any, qgis_new_project: Any) -> Iterator[Any]:
    """TerraClara's algorithms in the registry of an empty project."""
    from qgis.core import QgsApplication
    from terraclara.plugin.provider import TerraClaraProvider

    registry = QgsApplication.processingRegistry()
    added = TerraClaraProvider()
    assert registry.addProvider(added)
    yield added
    registry.removeProvider(added)


@pytest.fixture
def qgis_environment(tmp_path: Path, repository: Path) -> dict[str, str]:
    """The environment of a QGIS program with the plugin, in a profile of its own."""
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "terraclara").symlink_to(repository, target_is_directory=True)
    settings = tmp_path / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nterraclara=true\nprocessing=true\n", encoding="utf-8")
    for name in ("home", "runtime"):
        (tmp_path / name).mkdir(mode=0o700)
    import sysconfig

    return {
        **os.environ,
        "HOME": str(tmp_path / "home"),
        "XDG_RUNTIME_DIR": str(tmp_path / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
