"""Operators to differentiate: many settings of each, as small networks."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import onnx
from onnx import helper, numpy_helper


@dataclass(frozen=True)
class Case:
    """One operator on an input ``x`` of ``shape``; ``linear`` in it or not; ``low`` to ``high`` the values of ``x``."""

    op: str
    shape: tuple[int, ...]
    attributes: dict[str, Any] = field(default_factory=dict)
    constants: dict[str, np.ndarray] = field(default_factory=dict)
    inputs: tuple[str, ...] = ("x",)
    outputs: tuple[str, ...] = ("y",)
    linear: bool = True
    low: float = -1.0
    high: float = 1.0
    opset: int = 17

    @property
    def name(self) -> str:
        parts = [f"{k}={v}" for k, v in self.attributes.items()]
        parts += [f"{k}{v.tolist() if v.size <= 12 else list(v.shape)}" for k, v in self.constants.items()]
        parts += [f"{self.low}..{self.high}"] if (self.low, self.high) != (-1, 1) else []
        wires = f"{','.join(self.inputs)}->{','.join(self.outputs)}"
        return "_".join([f"{self.op}{list(self.shape)}", *parts, wires, f"@{self.opset}"]).replace(" ", "")

    def write(self, path: Path) -> Path:
        graph = helper.make_graph(
            [helper.make_node(self.op, list(self.inputs), list(self.outputs), **self.attributes)],
            "case",
            [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, self.shape)],
            [onnx.ValueInfoProto(name="y")],
            [numpy_helper.from_array(value, name) for name, value in self.constants.items()],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=10)
        path.write_bytes(model.SerializeToString())
        return path


def _weights(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def _ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def _given(op: str, shape: tuple[int, ...], values: dict[str, np.ndarray], **more: Any) -> Case:
    """A case whose further inputs are constants, in order."""
    return Case(op, shape, constants=values, inputs=("x", *values), **more)


def convolutions() -> Iterator[Case]:
    for k, s, d, group in itertools.product((1, 2, 3, 5), (1, 2, 3), (1, 2), (1, 2, 8)):
        for pads in ([0, 0, 0, 0], [1, 1, 1, 1], [2, 0, 1, 2]):
            if k == 1 and d == 2:
                continue
            values = {"w": _weights(8, 8 // group, k, k)}
            yield _given("Conv", (2, 8, 13, 12), values,
                         attributes={"strides": [s, s], "dilations": [d, d], "group": group, "pads": pads})  # fmt: skip
    for auto, s in itertools.product(("SAME_UPPER", "SAME_LOWER", "VALID"), (1, 2, 3)):
        yield _given(
            "Conv", (1, 3, 11, 8), {"w": _weights(4, 3, 4, 3)}, attributes={"auto_pad": auto, "strides": [s, s]}
        )
    for s, d, p in itertools.product((1, 2, 3), (1, 3), (0, 2)):
        yield _given("Conv", (2, 3, 17), {"w": _weights(4, 3, 3), "b": _weights(4) * 0},
                     attributes={"strides": [s], "dilations": [d], "pads": [p, p]})  # fmt: skip
    for s, p in itertools.product((1, 2, 3), (0, 2)):
        yield _given("Conv", (1, 2, 7, 8, 9), {"w": _weights(3, 2, 2, 3, 3)},
                     attributes={"strides": [s, 1, s], "pads": [p, 1, 0, 0, p, 1]})  # fmt: skip
    yield _given("Conv", (1, 3, 12, 12), {"w": _weights(4, 3, 3, 3)}, attributes={"strides": [2, 3]})
    yield _given("Conv", (1, 3, 32, 32), {"w": _weights(4, 3, 7, 7)}, attributes={"strides": [2, 2], "pads": [3] * 4})


def transposed() -> Iterator[Case]:
    for k, s, group, pad in itertools.product((1, 2, 3, 4), (1, 2, 3), (1, 2), (0, 1)):
        if k == 1 and pad:
            continue
        values = {"w": _weights(4, 6 // group, k, k)}
        yield _given("ConvTranspose", (2, 4, 6, 5), values,
                     attributes={"strides": [s, s], "group": group, "pads": [pad] * 4})  # fmt: skip
    more: list[dict[str, Any]] = [
        {"strides": [2, 2], "output_padding": [1, 1], "pads": [1] * 4},
        {"strides": [2, 2], "auto_pad": "SAME_UPPER"},
        {"strides": [2, 2], "auto_pad": "SAME_LOWER"},
        {"dilations": [2, 2], "pads": [1] * 4},
        {"strides": [2, 2], "output_shape": [12, 10]},
    ]
    for attributes in more:
        yield _given("ConvTranspose", (1, 4, 6, 5), {"w": _weights(4, 3, 3, 3)}, attributes=attributes)


def resizes() -> Iterator[Case]:
    styles = ("half_pixel", "asymmetric", "align_corners", "pytorch_half_pixel")
    for mode, style, scale in itertools.product(("nearest", "linear", "cubic"), styles, (2.0, 1.7, 0.6)):
        yield Case("Resize", (2, 3, 7, 6), {"mode": mode, "coordinate_transformation_mode": style},
                   {"scales": np.array([1, 1, scale, scale], np.float32)}, ("x", "", "scales"))  # fmt: skip
    for mode, style, size in itertools.product(("nearest", "linear", "cubic"), styles, ((14, 12), (9, 4))):
        yield Case("Resize", (2, 3, 7, 6), {"mode": mode, "coordinate_transformation_mode": style},
                   {"sizes": _ints(2, 3, *size)}, ("x", "", "", "sizes"))  # fmt: skip
    for mode in ("linear", "cubic"):
        yield Case("Resize", (1, 2, 12, 10), {"mode": mode, "antialias": 1},
                   {"sizes": _ints(1, 2, 5, 4)}, ("x", "", "", "sizes"), opset=18)  # fmt: skip
    yield Case(
        "Resize", (1, 2, 6), {"mode": "linear"}, {"scales": np.array([1, 1, 2], np.float32)}, ("x", "", "scales")
    )
    yield Case("Resize", (1, 2, 12, 12), {"mode": "linear", "axes": [2, 3]}, {"sizes": _ints(6, 24)},
               ("x", "", "", "sizes"), opset=18)  # fmt: skip


def pools() -> Iterator[Case]:
    for k, s, pad, ceil, count in itertools.product((2, 3), (1, 2, 3), (0, 1), (0, 1), (0, 1)):
        attributes = {"kernel_shape": [k, k], "strides": [s, s], "pads": [pad] * 4, "ceil_mode": ceil}
        # From operator set 19 on the runtime counts what lies beyond the padding as the definition says.
        yield Case("AveragePool", (2, 3, 9, 8), {**attributes, "count_include_pad": count}, opset=19)
        if count:
            yield Case("MaxPool", (2, 3, 9, 8), attributes, linear=False)
    for s in (1, 2):
        yield Case("AveragePool", (2, 3, 11), {"kernel_shape": [3], "strides": [s]})
        yield Case("AveragePool", (1, 2, 6, 8, 6), {"kernel_shape": [2, 2, 2], "strides": [s, s, s]})
        yield Case("MaxPool", (2, 3, 11), {"kernel_shape": [3], "strides": [s]}, linear=False)
        yield Case("MaxPool", (1, 2, 6, 8, 6), {"kernel_shape": [2, 2, 2], "strides": [s, s, s]}, linear=False)
        for auto in ("SAME_UPPER", "SAME_LOWER"):
            attributes = {"kernel_shape": [3, 3], "strides": [s, s], "auto_pad": auto}
            yield Case("MaxPool", (1, 2, 8, 7), attributes, linear=False)
            yield Case("AveragePool", (1, 2, 8, 7), attributes)
    yield Case("MaxPool", (1, 2, 9, 9), {"kernel_shape": [3, 3], "dilations": [2, 2]}, linear=False)
    for shape in ((2, 3, 7), (2, 3, 7, 5), (1, 2, 3, 4, 5)):
        yield Case("GlobalAveragePool", shape)
        yield Case("GlobalMaxPool", shape, linear=False)


def products() -> Iterator[Case]:
    for a, b, alpha in itertools.product((0, 1), (0, 1), (1.0, 0.7)):
        values = {"w": _weights(*((3, 5) if b else (5, 3)))}
        yield _given("Gemm", (5, 4) if a else (4, 5), values, attributes={"transA": a, "transB": b, "alpha": alpha})
        left = _weights(*((5, 4) if a else (4, 5)))
        yield Case("Gemm", (3, 5) if b else (5, 3), {"transA": a, "transB": b, "alpha": alpha}, {"w": left}, ("w", "x"))
    for shape in ((4, 3), (1, 3), (3,)):
        values = {"a": _weights(4, 2), "b": _weights(2, 3)}
        yield Case("Gemm", shape, {"beta": 0.5}, {**values, "a": values["a"] * 0}, ("a", "b", "x"))
    flat = [((4, 5), (5, 3)), ((5,), (5, 3)), ((4, 5), (5,)), ((5,), (2, 5, 3)), ((5,), (5,))]
    batches = [((2, 4, 5), (5, 3)), ((2, 4, 5), (2, 5, 3)), ((1, 4, 5), (6, 5, 3)), ((2, 1, 4, 5), (3, 5, 3))]
    for first, second in (*flat, *batches):
        yield Case("MatMul", first, constants={"w": _weights(*second)}, inputs=("x", "w"))
        yield Case("MatMul", second, constants={"w": _weights(*first)}, inputs=("w", "x"))


def movements() -> Iterator[Case]:
    box = (2, 3, 4, 6)
    for wanted in ((6, 24), (2, -1), (0, 0, 24), (144,)):
        yield _given("Reshape", box, {"shape": _ints(*wanted)})
    for axis in (0, 1, 2, -1):
        yield Case("Flatten", box, {"axis": axis})
        yield Case("Split", box, {"axis": axis % 4}, {"sizes": _ints(1, box[axis] - 1)}, ("x", "sizes"), ("y", "z"))
        yield Case("Split", box, {"axis": axis % 4}, {"sizes": _ints(1, box[axis] - 1)}, ("x", "sizes"), ("z", "y"))
        yield Case("Concat", box, {"axis": axis}, inputs=("x", "x"))
        yield _given("Gather", box, {"i": _ints(1, 0, 1, -1)}, attributes={"axis": axis})
        yield _given("Gather", box, {"i": np.array(1, np.int64)}, attributes={"axis": axis})
        yield _given("Gather", box, {"i": _ints(0, 1)}, attributes={"axis": axis})
        yield _given("Gather", box, {"i": _ints(0, 1, 1, 0).reshape(2, 2)}, attributes={"axis": axis})
        index = np.random.default_rng(1).integers(0, box[axis], box)
        yield _given("GatherElements", box, {"i": index}, attributes={"axis": axis})
        yield _given("CumSum", box, {"a": np.array(axis, np.int64)})
        yield _given("CumSum", box, {"a": np.array(axis, np.int64)}, attributes={"exclusive": 1, "reverse": 1})
    yield Case("Squeeze", (2, 1, 3, 1), constants={"a": _ints(1, 3)}, inputs=("x", "a"))
    yield Case("Unsqueeze", (2, 3), constants={"a": _ints(0, 3)}, inputs=("x", "a"))
    for order in ([0, 2, 3, 1], [3, 2, 1, 0], [1, 0, 2, 3]):
        yield Case("Transpose", box, {"perm": order})
    yield Case("Transpose", box)
    for starts, ends, axes, steps in (([1], [3], [2], [1]), ([0], [6], [3], [2]), ([-1], [-9], [3], [-1]),
                                      ([1, 1], [4, 5], [2, 3], [1, 1]), ([0, 5], [4, 0], [2, 3], [3, -2])):  # fmt: skip
        values = {"s": _ints(*starts), "e": _ints(*ends), "a": _ints(*axes), "t": _ints(*steps)}
        yield _given("Slice", box, values)
    yield _given("GatherND", box, {"i": _ints(0, 1, 1, 2, 0, 1).reshape(3, 2)})
    for mode in ("constant", "reflect", "edge"):
        for pads in ((0, 0, 1, 2, 0, 0, 2, 1), (0, 0, 0, 3, 0, 0, 0, 0), (1, 1, 1, 1, 1, 1, 1, 1)):
            yield _given("Pad", box, {"pads": _ints(*pads)}, attributes={"mode": mode})
    yield _given("Pad", box, {"pads": _ints(0, 0, -1, 1, 0, 0, 0, -2)})
    yield Case(
        "Pad", box, {"mode": "wrap"}, {"pads": _ints(1, 2, 2, 1), "a": _ints(2, 3)}, ("x", "pads", "", "a"), opset=19
    )
    yield _given("Expand", (3, 1, 6), {"shape": _ints(2, 3, 4, 6)})
    yield _given("Expand", (1,), {"shape": _ints(2, 3)})
    yield _given("Tile", box, {"n": _ints(1, 2, 3, 1)})
    for mode in ("DCR", "CRD"):
        yield Case("DepthToSpace", (2, 8, 3, 4), {"blocksize": 2, "mode": mode})
    yield Case("SpaceToDepth", (2, 3, 4, 6), {"blocksize": 2})
    for upper, k in itertools.product((0, 1), (None, -2, 0, 1)):
        values = {} if k is None else {"k": np.array(k, np.int64)}
        yield _given("Trilu", (2, 4, 6), values, attributes={"upper": upper})
    yield Case("Trilu", (5, 3))
    index = (
        np.random.default_rng(2).permuted(np.tile(np.arange(4), (2, 3, 6, 1)), axis=3).transpose(0, 1, 3, 2)[:, :, :2]
    )
    yield Case("ScatterElements", box, {"axis": 2}, {"i": index, "u": _weights(2, 3, 2, 6) * 0}, ("x", "i", "u"))
    yield Case("ScatterElements", (2, 3, 2, 6), {"axis": 2}, {"d": _weights(*box) * 0, "i": index}, ("d", "i", "x"))
    places = _ints(0, 2, 1, 0).reshape(2, 2)
    yield Case("ScatterND", box, {}, {"i": places, "u": _weights(2, 4, 6) * 0}, ("x", "i", "u"))
    yield Case("ScatterND", (2, 4, 6), {}, {"d": _weights(*box) * 0, "i": places}, ("d", "i", "x"))
    for axis in (1, -1):
        yield Case("TopK", box, {"axis": axis}, {"k": _ints(2)}, ("x", "k"), ("y", "i"), linear=False)


def reductions() -> Iterator[Case]:
    box = (2, 3, 4, 5)
    linear = ("ReduceSum", "ReduceMean")
    smooth = ("ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceLogSumExp", "ReduceSumSquare")
    for op, axes, keep, opset in itertools.product((*linear, *smooth), ((1,), (2, 3), (-1,)), (0, 1), (17, 18)):
        if op == "ReduceSum" or opset >= 18:
            yield Case(op, box, {"keepdims": keep}, {"a": _ints(*axes)}, ("x", "a"), linear=op in linear, opset=opset)
        else:
            yield Case(op, box, {"keepdims": keep, "axes": list(axes)}, linear=op in linear, opset=opset)
    yield Case("ReduceLogSum", box, {"axes": [1]}, linear=False, low=0.5, high=2.0)
    yield Case("ReduceProd", box, {"axes": [1]}, linear=False, low=0.5, high=2.0)
    yield Case("ReduceMean", box, {"keepdims": 0})
    for axis in (1, -1):
        yield Case("Softmax", box, {"axis": axis}, linear=False)
        yield Case("LogSoftmax", box, {"axis": axis}, linear=False)


def elementwise() -> Iterator[Case]:
    box = (2, 3, 4, 5)
    plain = ("Relu LeakyRelu ThresholdedRelu Elu Selu Celu Sigmoid HardSigmoid HardSwish Tanh Softplus Softsign Mish "
             "Erf Exp Abs Sin Cos Sinh Cosh Tan Atan Asinh").split()  # fmt: skip
    for op, spread in itertools.product(plain, (1.0, 4.0)):
        spread = min(spread, 1.2) if op == "Tan" else spread
        yield Case(op, box, linear=False, low=-spread, high=spread, opset=18)
    yield from (Case(op, box, linear=False, low=0.2, high=3.0) for op in ("Log", "Sqrt", "Reciprocal"))
    yield from (Case(op, box, linear=False, low=-0.9, high=0.9) for op in ("Asin", "Acos", "Atanh"))
    yield Case("Acosh", box, linear=False, low=1.2, high=3.0)
    yield from (Case("Gelu", box, {"approximate": kind}, linear=False, opset=20) for kind in ("none", "tanh"))
    yield Case("LeakyRelu", box, {"alpha": 0.3}, linear=False)
    yield Case("Elu", box, {"alpha": 0.5}, linear=False)
    yield Case("Celu", box, {"alpha": 2.0}, linear=False)
    yield Case("HardSigmoid", box, {"alpha": 0.5, "beta": 0.2}, linear=False, low=-3, high=3)
    yield Case("Neg", box)
    yield Case("Identity", box)
    yield Case("PRelu", box, constants={"s": _weights(3, 1, 1)}, inputs=("x", "s"), linear=False)
    for low, high in ((0.0, 6.0), (-0.4, 0.3), (0.125, 0.7), (-0.5, -0.1), (None, 0.0), (0.0, None)):
        values = {k: np.array(v, np.float32) for k, v in (("lo", low), ("hi", high)) if v is not None}
        inputs = ("x", "lo" if low is not None else "", *(("hi",) if high is not None else ()))
        yield Case("Clip", box, constants=values, inputs=inputs, linear=False)
    for other in (box, (3, 1, 1), (1,), (), (2, 1, 4, 1)):
        value = {"c": np.asarray(_weights(*other) * 0 if other else np.float32(0), np.float32)}
        factor = {"c": np.asarray(np.abs(_weights(*other)) + 0.5, np.float32)}
        for inputs in (("x", "c"), ("c", "x")):
            yield Case("Add", box, constants=value, inputs=inputs)
            yield Case("Sub", box, constants=value, inputs=inputs)
            yield Case("Mul", box, constants=factor, inputs=inputs)
            yield Case("Max", box, constants=factor, inputs=inputs, linear=False, high=2.0)
            yield Case("Min", box, constants=factor, inputs=inputs, linear=False, high=2.0)
            yield Case("Sum", box, constants=value, inputs=inputs)
            yield Case("Mean", box, constants=value, inputs=inputs)
        yield Case("Div", box, constants=factor, inputs=("x", "c"))
        yield Case("Div", box, constants=factor, inputs=("c", "x"), linear=False, low=0.5, high=2.0)
        yield Case("Pow", box, constants=factor, inputs=("x", "c"), linear=False, low=0.5, high=2.0)
        yield Case("Pow", box, constants=factor, inputs=("c", "x"), linear=False, low=0.5, high=2.0)
    for small in ((3, 1, 1), (1,), (2, 1, 4, 1)):  # the input itself is what is repeated
        yield Case("Add", small, constants={"c": _weights(*box) * 0}, inputs=("x", "c"))
        yield Case("Sub", small, constants={"c": _weights(*box) * 0}, inputs=("c", "x"))
        yield Case("Mul", small, constants={"c": _weights(*box)}, inputs=("x", "c"))
    yield Case("Mul", box, inputs=("x", "x"), linear=False)
    yield Case("Mod", box, {"fmod": 1}, {"c": np.float32(5).reshape(1)}, ("x", "c"), linear=False)
    yield Case("Where", box, constants={"m": _weights(*box) > 0, "c": _weights(1) * 0}, inputs=("m", "x", "c"))
    yield Case("Where", box, constants={"m": _weights(4, 1) > 0, "c": _weights(1) * 0}, inputs=("m", "c", "x"))


def norms() -> Iterator[Case]:
    box = (2, 6, 5, 4)
    scale, bias = _weights(6), _weights(6, seed=1)
    yield Case("InstanceNormalization", box, constants={"s": scale, "b": bias}, inputs=("x", "s", "b"), linear=False)
    yield Case(
        "LayerNormalization", box, constants={"s": scale[:4], "b": bias[:4]}, inputs=("x", "s", "b"), linear=False
    )
    yield Case("LayerNormalization", box, {"axis": 2}, {"s": _weights(5, 4)}, ("x", "s"), linear=False)
    yield Case("GroupNormalization", box, {"num_groups": 3}, {"s": scale[:3], "b": bias[:3]}, ("x", "s", "b"),
               linear=False, opset=18)  # fmt: skip
    yield Case("GroupNormalization", box, {"num_groups": 2}, {"s": scale, "b": bias}, ("x", "s", "b"), linear=False,
               opset=21)  # fmt: skip
    yield Case("MeanVarianceNormalization", box, linear=False)
    yield Case("BatchNormalization", box, {}, {"s": scale, "b": bias * 0, "m": bias * 0, "v": scale**2},
               ("x", "s", "b", "m", "v"))  # fmt: skip
    for size in (3, 5):  # the runtime knows odd sizes only
        yield Case("LRN", box, {"size": size, "alpha": 0.5}, linear=False)
    for p in (1, 2):
        yield Case("LpNormalization", box, {"axis": 1, "p": p}, linear=False)
    for p in (1, 2, 3):
        yield Case("GlobalLpPool", box, {"p": p}, linear=False)


def recurrences() -> Iterator[Case]:
    steps, batch, width, hidden = 4, 3, 5, 6
    for op, gates in (("LSTM", 4), ("GRU", 3), ("RNN", 1)):
        for direction, bias in itertools.product(("forward", "reverse", "bidirectional"), (False, True)):
            n = 2 if direction == "bidirectional" else 1
            values = {"w": _weights(n, gates * hidden, width) / 3, "r": _weights(n, gates * hidden, hidden, seed=1) / 3}
            if bias:
                values["b"] = _weights(n, 2 * gates * hidden, seed=2) / 3
            for before in (0, 1) if op == "GRU" else (None,):
                attributes: dict[str, Any] = {"hidden_size": hidden, "direction": direction}
                if before is not None:
                    attributes["linear_before_reset"] = before
                yield Case(op, (steps, batch, width), attributes, values, ("x", *values), linear=False, high=2.0)
                yield Case(op, (steps, batch, width), attributes, values, ("x", *values), ("all", "y"), linear=False)


def seldom() -> Iterator[Case]:
    """Settings that exporters write now and then, and that are easily forgotten."""
    strided = {"kernel_shape": [2, 2], "strides": [2, 2], "storage_order": 1}
    yield Case("MaxPool", (1, 2, 8, 6), strided, linear=False)
    yield Case("MaxPool", (1, 2, 7, 6), {**strided, "kernel_shape": [3, 3], "pads": [1] * 4}, linear=False)
    for op in ("ReduceMax", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSum", "ReduceLogSumExp"):
        yield Case(op, (3, 4), {"noop_with_empty_axes": 1}, linear=False, low=0.3, high=1.7, opset=18)
    for low, high in ((0, np.inf), (-np.inf, 0.5), (-3.4e38, 3.4e38), (-0.5, -0.1)):
        yield _given("Clip", (3, 4), {"low": np.float32(low)[()], "high": np.float32(high)[()]}, linear=False)
    yield Case("Shrink", (3, 5), {"lambd": 0.3, "bias": 0.1}, linear=False)
    for equation, shape, others in (
        ("bij,bkj->bik", (2, 3, 4), [(2, 5, 4)]),
        ("ij,ij", (3, 4), [(3, 4)]),
        ("ij->i", (3, 4), []),
        ("ij,jk->k", (3, 4), [(4, 2)]),
        ("ij, jk, kl -> il", (3, 4), [(4, 2), (2, 5)]),
    ):
        values = {f"w{k}": _weights(*size, seed=k) for k, size in enumerate(others)}
        yield _given("Einsum", shape, values, attributes={"equation": equation})
    yield Case("Einsum", (3, 4), {"equation": "ij,kj->ik"}, inputs=("x", "x"), linear=False)
    yield _given("Pow", (3, 4), {"e": np.array(3, np.int64)}, linear=False)
    for mode, sizes in (("wrap", (1, 2, 0, 1)), ("edge", (1, 2, 0, 1))):
        yield _given("Pad", (4, 5), {"p": _ints(*sizes)}, attributes={"mode": mode}, opset=19)


def cases() -> list[Case]:
    makers = (
        convolutions,
        transposed,
        resizes,
        pools,
        products,
        movements,
        reductions,
        elementwise,
        norms,
        recurrences,
        seldom,
    )
    return [case for maker in makers for case in maker()]
