"""Memory that sessions share: taken in turn, and given back when the last of them is gone."""

from __future__ import annotations

import subprocess
import sys

import pytest

LAYERS, NUMBERS = 64, 1 << 20  # float32, all of which wait for the last operator: 256 MB

RUNS = f"""
import sys
from pathlib import Path
import numpy as np
import onnx
from onnx import helper
from terraclara.core.model import Session

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 >> 20

names = [f"a{{k}}" for k in range({LAYERS})]
nodes = [helper.make_node("Relu", [x], [y]) for x, y in zip(["x", *names], names)]
nodes += [helper.make_node("Sum", names, ["sum"]), helper.make_node("ReduceMax", ["sum"], ["y"], keepdims=0)]
graph = helper.make_graph(nodes, "layers", [helper.make_tensor_value_info("x", 1, [{NUMBERS}])],
                          [helper.make_tensor_value_info("y", 1, [])])
content = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8).SerializeToString()
x = np.ones({NUMBERS}, np.float32)

def used(arena):
    session = Session(Path("layers.onnx"), "cpu", content=content, arena=arena)
    assert session.run({{"x": x}}) == {{"y": {LAYERS}}}
    return session

arena = "shared" if sys.argv[1] == "shared" else True
print(held())
one = used(arena)
print(held())
two = used(arena)
print(held())
del one, two
print(held())
assert used(arena)  # as well as before
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is read from /proc")
@pytest.mark.parametrize("arena", ["shared", "own"])
def test_one_memory_serves_all_and_is_given_back(arena: str) -> None:
    done = subprocess.run([sys.executable, "-c", RUNS, arena], capture_output=True, text=True, check=True)
    before, first, second, after = map(int, done.stdout.split())
    whole = LAYERS * NUMBERS * 4 >> 20
    assert first - before > 0.9 * whole
    if arena == "shared":
        assert second - first < 0.1 * whole
    else:
        assert second - first > 0.9 * whole
    assert after - before < 0.25 * whole
