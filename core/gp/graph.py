"""A Gaussian process as a plain ONNX graph.

One row of the input becomes covariances to the centers with one matrix product: the squared distance
is ``|x|^2 - 2 x.t + |t|^2``, and with ``|x|^2`` appended as a column the whole exponent of an RBF
kernel, its variance included, is ``[x, |x|^2] . K + constant``. Inputs are counted from the middle of the
centers, or the three terms would cancel in float32.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

import numpy as np
from numpy.typing import NDArray

from ..model.onnx_package import onnx_package
from .kernels import Array, Kernel, Linear, Stationary

if TYPE_CHECKING:  # pragma: no cover
    import onnx

# Columns up to which a row is short.
_SHORT = 32
OPSET = 17
IR_VERSION = 8


class GraphBuilder:
    """Nodes and constants of a graph that computes in one floating-point type.

    Parameters
    ----------
    precision : ``float32``, ``float64``, or ``mixed``: distances in float64, the rest in float32.
        Inputs and outputs are float32 in all three
    prefix : of all names but outputs, for nodes that are added to another graph
    """

    def __init__(self, precision: str = "float32", prefix: str = "") -> None:
        self._onnx = onnx_package()
        self._prefix = prefix
        self.dtype: type[np.floating[Any]] = np.float64 if precision == "float64" else np.float32
        #: Type of standardised inputs and of distances.
        self.wide: type[np.floating[Any]] = np.float32 if precision == "float32" else np.float64
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self._names: dict[str, int] = {}

    def constant(self, value: NDArray[Any], name: str = "c", *, wide: bool = False) -> str:
        """An initializer of the graph's floating-point type, or that of distances (integers stay integers)."""
        array = np.asarray(value)
        kind = self.wide if wide else self.dtype
        array = np.ascontiguousarray(array if array.dtype.kind == "i" else array.astype(kind))
        unique = self._unique(name)
        self._constants.append(self._onnx.numpy_helper.from_array(array.reshape(np.shape(value)), unique))
        return unique

    def node(self, op: str, *inputs: str, name: str = "", **attributes: Any) -> str:
        """A node of one output, whose name is returned."""
        output = self._unique(name or op.lower())
        self._nodes.append(self._onnx.helper.make_node(op, list(inputs), [output], name=output, **attributes))
        return output

    def floating(self, x: str) -> str:
        """``x`` cast to the type the graph computes in."""
        return self.node("Cast", x, to=self._type(self.dtype))

    def widened(self, x: str) -> str:
        """``x`` cast to the type of distances."""
        return self.node("Cast", x, to=self._type(self.wide))

    def narrowed(self, x: str) -> str:
        """A distance cast to the type the graph computes in."""
        return x if self.wide is self.dtype else self.floating(x)

    def split(self, x: str, names: list[str], sizes: list[int]) -> None:
        """Cut the columns of ``x`` into tensors called ``names``."""
        lengths = self.constant(np.array(sizes, dtype=np.int64))
        self._nodes.append(self._onnx.helper.make_node("Split", [x, lengths], names, name=f"{x}.split", axis=1))

    def output(self, x: str, name: str) -> None:
        """Make ``x`` an output called ``name`` in float32."""
        self._nodes.append(
            self._onnx.helper.make_node(
                "Cast", [x], [name], name=f"{self._prefix}{name}.cast", to=self._type(np.float32)
            )
        )

    def model(
        self, dimensions: int, outputs: tuple[str, ...], widths: Optional[Mapping[str, int]] = None
    ) -> onnx.ModelProto:
        """The finished model: input ``spectra`` ``(n, dimensions)``, outputs ``(n,)``, all float32.

        An output named in ``widths`` is ``(n, width)``.
        """
        helper, kind, widths = self._onnx.helper, self._type(np.float32), widths or {}
        graph = helper.make_graph(
            self._nodes,
            "gaussian_process",
            [helper.make_tensor_value_info("spectra", kind, ["n", dimensions])],
            [
                helper.make_tensor_value_info(name, kind, ["n", widths[name]] if name in widths else ["n"])
                for name in outputs
            ],
            initializer=self._constants,
        )
        model: onnx.ModelProto = helper.make_model(
            graph,
            producer_name="terraclara",
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
        )
        self._onnx.checker.check_model(model)
        return model

    def added_to(self, model: onnx.ModelProto, outputs: Sequence[str]) -> onnx.ModelProto:
        """A copy of ``model`` with the nodes of this builder behind its own, whose outputs are ``outputs`` ``(n,)``."""
        extended: onnx.ModelProto = self._onnx.ModelProto()
        extended.CopyFrom(model)
        extended.graph.node.extend(self._nodes)
        extended.graph.initializer.extend(self._constants)
        del extended.graph.output[:]
        del extended.metadata_props[:]  # the old card, in older files more than once, which the checker refuses
        kind = self._type(np.float32)
        extended.graph.output.extend(self._onnx.helper.make_tensor_value_info(name, kind, ["n"]) for name in outputs)
        self._onnx.checker.check_model(extended)
        return extended

    def _unique(self, name: str) -> str:
        self._names[name] = self._names.get(name, 0) + 1
        return f"{self._prefix}{name}{self._names[name]}"

    def _type(self, dtype: type[np.floating[Any]]) -> int:
        return int(self._onnx.TensorProto.DOUBLE if dtype is np.float64 else self._onnx.TensorProto.FLOAT)


def standardized(g: GraphBuilder, x: str, x_mean: Array, x_std: Array) -> str:
    """``(x - x_mean) / x_std``."""
    centered = g.node("Sub", x, g.constant(x_mean, wide=True))
    return g.node("Mul", centered, g.constant(1.0 / x_std, wide=True))


def covariances(g: GraphBuilder, z: str, kernel: Kernel, centers: Array, axes: Optional[Array] = None) -> str:
    """Covariances ``(n, M)`` between rows ``z``, in the kernel's unit and counted from near the middle of the
    centers, and ``centers`` counted alike.

    Where all centers of a stationary kernel lie along ``axes`` ``(D, q)``, orthogonal in length scales, products are of
    ``q`` terms.
    """
    total: Optional[str] = None
    for part in kernel.parts():
        if isinstance(part, Linear):
            slopes, bias = (centers * part.variances).T, np.full(len(centers), part.bias)
            k = g.narrowed(g.node("Gemm", z, g.constant(slopes, wide=True), g.constant(bias, wide=True)))
        else:
            k = _stationary(g, z, part, centers, axes)
        total = k if total is None else g.node("Add", total, k)
    return str(total)


def squared_distances(
    g: GraphBuilder, w: str, centers: Array, *, factor: float = 1.0, offset: float = 0.0, name: str = "distance"
) -> str:
    """``factor |w - center|^2 + offset`` ``(n, M)`` by one product, for centered ``w`` ``(n, q)``."""
    return _distances(g, _augmented(g, w, w), centers, factor, offset, name)


def _augmented(g: GraphBuilder, w: str, along: str) -> str:
    """``[along, |w|^2]`` ``(n, q + 1)``."""
    return g.node("Concat", along, g.node("ReduceSumSquare", w, axes=[1], keepdims=1), axis=1)


def _distances(
    g: GraphBuilder, augmented: str, centers: Array, factor: float, offset: float, name: str = "distance"
) -> str:
    K = np.vstack([-2.0 * factor * centers.T, np.full((1, len(centers)), factor)])
    constant = factor * np.einsum("mq,mq->m", centers, centers) + offset
    return g.node("Gemm", augmented, g.constant(K, wide=True), g.constant(constant, wide=True), name=name)


def _stationary(g: GraphBuilder, z: str, part: Stationary, centers: Array, axes: Optional[Array]) -> str:
    """An RBF or Cauchy kernel, or Matern's ``variance p(u) exp(-u)`` of the scaled distance ``u`` ``(n, M)``.

    Each node is one pass over the largest array there is, so there are few: Matern's polynomial is written as a square,
    ``1 + u + u^2 / 3 = ((u + 3/2)^2 + 3/4) / 3``, and what is below zero by rounding is cut within the product (Relu is
    fused with Gemm).
    """
    # Matern's sqrt(3) or sqrt(5) goes into the lengthscales.
    stretch = {"matern32": np.sqrt(3.0), "matern52": np.sqrt(5.0)}.get(part.shape, 1.0)
    scales = stretch / part.lengthscales
    w = _scaled(g, z, scales)
    if axes is None:
        T, augmented = centers * scales, _augmented(g, w, w)
    else:
        T = centers @ (stretch * axes)
        augmented = _augmented(g, w, g.node("MatMul", z, g.constant(stretch * axes, wide=True)))
    if part.shape == "rbf":
        return g.node("Exp", g.narrowed(_distances(g, augmented, T, -0.5, float(np.log(part.variance)))))
    if part.shape == "cauchy":
        least = 1.0 / part.variance
        return g.node("Reciprocal", g.narrowed(_distances(g, augmented, T, 0.5 * least, least)))
    u = g.node("Sqrt", g.narrowed(g.node("Relu", _distances(g, augmented, T, 1.0, 0.0))))
    third = part.shape == "matern52"
    level = float(np.log(part.variance / 3.0 if third else part.variance))
    decay = g.node("Exp", g.node("Sub", g.constant(np.full((), level)), u))
    if third:
        shifted = g.node("Add", u, g.constant(np.full((), 1.5)))
        polynomial = g.node("Add", g.node("Mul", shifted, shifted), g.constant(np.full((), 0.75)))
    else:
        polynomial = g.node("Add", u, g.constant(np.ones(())))
    return g.node("Mul", polynomial, decay)


def _scaled(g: GraphBuilder, z: str, factors: Array) -> str:
    """``z`` ``(n, D)`` times ``factors``; of short rows by a product with a diagonal, in a third of the time."""
    if factors.size <= _SHORT:
        return g.node("MatMul", z, g.constant(np.diag(factors), wide=True))
    return g.node("Mul", z, g.constant(factors, wide=True))


def prior_variance(g: GraphBuilder, z: str, kernel: Kernel) -> str:
    """``k(x, x)`` ``(n,)``, or a scalar where it is the same everywhere."""
    constant = sum(part.variance if isinstance(part, Stationary) else part.bias for part in kernel.parts())
    total = g.constant(np.full((), constant))
    for part in kernel.parts():
        if isinstance(part, Linear):
            w = g.node("Mul", z, g.constant(np.sqrt(part.variances), wide=True))
            total = g.node("Add", total, g.narrowed(g.node("ReduceSumSquare", w, axes=[1], keepdims=0)))
    return total
