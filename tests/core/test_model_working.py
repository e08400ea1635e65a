"""The memory of a network's tensors: what is alive together, at any size, of what is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from terraclara.core.model import prune
from terraclara.core.model.prune import content_of
from terraclara.core.model.working import look_into

FLOAT = onnx.TensorProto.FLOAT


def written(path: Path, nodes: list[Any], outputs: list[str], constants: dict[str, Any], rows: Any = "n") -> Path:
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", FLOAT, [rows, 3])],
        [helper.make_tensor_value_info(name, FLOAT, None) for name in outputs],
        [numpy_helper.from_array(np.asarray(value, np.float32), name) for name, value in constants.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def wide(path: Path, width: int = 100, rows: Any = "n", skip: bool = False) -> Path:
    """x -> a of ``width`` -> b of 10 -> c of 3, and with ``skip`` a is needed again at the end."""
    nodes = [
        helper.make_node("MatMul", ["x", "A"], ["a"]),
        helper.make_node("Relu", ["a"], ["r"]),
        helper.make_node("MatMul", ["r", "B"], ["b"]),
        helper.make_node("MatMul", ["b", "C"], ["c"]),
    ]
    constants = {"A": np.ones((3, width)), "B": np.ones((width, 10)), "C": np.ones((10, 3))}
    outputs = ["c"]
    if skip:
        nodes.append(helper.make_node("ReduceSum", ["a"], ["d"], keepdims=0))
        outputs.append("d")
    return written(path, nodes, outputs, constants, rows)


def most(path: Path, rows: int, shapes: list[tuple[int, int]], outputs: tuple[str, ...] = ("c",)) -> Optional[int]:
    content = content_of(path, outputs)
    looked = look_into(content, "x", shapes, outputs) if content else None
    return None if looked is None else looked.most((rows, 3))


def asked(path: Path, rows: int, outputs: tuple[str, ...] = ("c",)) -> Optional[int]:
    return most(path, rows, [(16, 3), (32, 3)], outputs)


@given(rows=st.integers(1, 50_000), width=st.integers(11, 300))
def test_it_grows_as_the_tensors_do(tmp_path_factory: Any, rows: int, width: int) -> None:
    path = wide(tmp_path_factory.mktemp("wide") / "m.onnx", width)
    # The ReLU writes over its input; then a and b are there together.
    assert asked(path, rows) == 4 * rows * (width + 10)


def test_what_is_needed_later_stays(tmp_path: Path) -> None:
    path = wide(tmp_path / "m.onnx", skip=True)
    assert asked(path, 1000) == 4 * 1000 * 110  # nobody asks for d, and the branch is left out
    assert asked(path, 1000, ("c", "d")) == 4 * 1000 * 210  # a, its ReLU, b


def test_a_network_of_one_size_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = wide(tmp_path / "m.onnx", rows=1000)
    assert most(path, 1000, [(1000, 3)]) == 4 * 1000 * 110


def test_what_cannot_be_looked_into_is_not_guessed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = wide(tmp_path / "m.onnx", rows=1000)
    assert asked(path, 1000) is None  # the runtime refuses other rows
    monkeypatch.setattr(prune, "LARGEST", 10)
    assert most(path, 1000, [(1000, 3)]) is None


def test_functions_of_its_own(tmp_path: Path) -> None:
    path = wide(tmp_path / "m.onnx")
    model = onnx.load(path)
    made = helper.make_function("own", "Twice", ["v"], ["w"], [helper.make_node("Add", ["v", "v"], ["w"])], [])
    model.functions.append(made)
    onnx.save(model, path)
    assert asked(path, 100) is None
