"""A network without what nobody asked for gives the same numbers as the whole one."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from terraclara.core.model import find_model
from terraclara.core.model.prune import pruned
from terraclara.core.model.session import Session

FLOAT = onnx.TensorProto.FLOAT
ROWS = np.linspace(-1, 1, 12, dtype=np.float32).reshape(4, 3)


def written(path: Path, nodes: list, outputs: list, constants: dict) -> Path:
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", FLOAT, ["n", 3])],
        [helper.make_tensor_value_info(name, FLOAT, None) for name in outputs],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, path)
    return path


def chain(path: Path, sources: list[int], wanted: int) -> Path:
    """Node ``i`` adds a constant of its own to the tensor numbered ``sources[i]``; all are outputs up to ``wanted``."""
    nodes = [
        helper.make_node("Add", [f"t{s}" if s else "x", f"c{i + 1}"], [f"t{i + 1}"]) for i, s in enumerate(sources)
    ]
    constants = {f"c{i + 1}": np.float32(2.0**i) for i in range(len(sources))}
    return written(path, nodes, [f"t{i + 1}" for i in range(wanted)], constants)


@given(st.data())
def test_any_choice_of_outputs_has_the_numbers_of_the_whole(tmp_path_factory, data):
    size = data.draw(st.integers(2, 12))
    sources = [data.draw(st.integers(0, i)) for i in range(size)]
    path = chain(tmp_path_factory.mktemp("chain") / "m.onnx", sources, size)
    wanted = data.draw(st.sets(st.integers(1, size), min_size=1, max_size=size - 1).map(sorted))
    names = [f"t{i}" for i in wanted]
    content = pruned(path, names)
    needed = set()
    for i in wanted:
        while i:
            needed.add(i)
            i = sources[i - 1]
    graph = onnx.load_from_string(content).graph
    assert {node.output[0] for node in graph.node} == {f"t{i}" for i in needed}
    assert {item.name for item in graph.initializer} == {f"c{i}" for i in needed}
    small, whole = Session(path, "cpu", outputs=names), Session(path, "cpu")
    assert list(small.output_names) == names
    for name, values in small.run({"x": ROWS}).items():
        np.testing.assert_array_equal(values, whole.run({"x": ROWS}, [name])[name])


def test_what_a_graph_inside_an_operator_uses_stays(tmp_path):
    def branch(name: str, op: str) -> onnx.GraphProto:
        node = helper.make_node(op, ["outer", "inner"], ["y"])
        return helper.make_graph(
            [node],
            name,
            [],
            [helper.make_tensor_value_info("y", FLOAT, None)],
            [numpy_helper.from_array(np.float32(3), "inner")],
        )

    nodes = [
        helper.make_node("Mul", ["x", "two"], ["outer"]),
        helper.make_node("If", ["yes"], ["result"], then_branch=branch("a", "Add"), else_branch=branch("b", "Sub")),
        helper.make_node("Neg", ["x"], ["unwanted"]),
    ]
    path = written(tmp_path / "if.onnx", nodes, ["result", "unwanted"], {"two": np.float32(2), "yes": np.array([True])})
    content = pruned(path, ["result"])
    assert [node.op_type for node in onnx.load_from_string(content).graph.node] == ["Mul", "If"]
    np.testing.assert_array_equal(Session(path, "cpu", outputs=["result"]).run({"x": ROWS})["result"], 2 * ROWS + 3)


def test_operators_out_of_order_are_found_all_the_same(tmp_path):
    nodes = [helper.make_node("Neg", ["a"], ["b"]), helper.make_node("Exp", ["x"], ["a"])]
    path = written(tmp_path / "m.onnx", [*nodes, helper.make_node("Sin", ["x"], ["c"])], ["b", "c"], {})
    assert [node.op_type for node in onnx.load_from_string(pruned(path, ["b"])).graph.node] == ["Neg", "Exp"]


def test_a_file_is_left_to_the_runtime_where_all_is_wanted_or_its_data_lie_elsewhere(tmp_path):
    path = chain(tmp_path / "m.onnx", [0, 1], 2)
    assert pruned(path, ["t1", "t2"]) is None
    model = onnx.load(path)
    big = numpy_helper.from_array(np.zeros(1000, np.float32), "c1")
    model.graph.initializer[0].CopyFrom(big)
    onnx.save(model, tmp_path / "e.onnx", save_as_external_data=True, location="e.bin", size_threshold=0)
    assert pruned(tmp_path / "e.onnx", ["t1"]) is None


@pytest.mark.parametrize("name", ["lai-s2-20m", "clouds-6b"])
def test_bundled_models_give_single_outputs_bit_for_bit(name):
    model = find_model(name)
    spec = model.card.input
    shape = (64, len(spec.bands)) if spec.layout == "pixels" else (1, len(spec.bands), 64, 64)
    values = {spec.tensor: np.random.default_rng(0).uniform(0, 0.5, shape).astype(np.float32)}
    whole = model.session("cpu").run(values)
    for tensor, expected in whole.items():
        np.testing.assert_array_equal(model.session("cpu", 1, [tensor]).run(values)[tensor], expected)
