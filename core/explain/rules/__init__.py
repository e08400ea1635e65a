"""The rules of differentiation: one for each operator, by its name."""

from __future__ import annotations

from typing import Mapping

from . import convolution, elementwise, linear, movement, normalization, pooling, reduction
from .step import Adjoints, Rule, Step

GRADIENT: Mapping[str, Rule] = {
    **{op: elementwise.of(slope) for op, slope in elementwise.SLOPES.items()},
    "Conv": convolution.conv,
    "ConvTranspose": convolution.conv_transpose,
    "Gemm": linear.gemm,
    "MatMul": linear.matmul,
    "Einsum": linear.einsum,
    "Add": elementwise.add,
    "Sum": elementwise.add,
    "Mean": elementwise.mean,
    "Sub": elementwise.sub,
    "Mul": elementwise.mul,
    "Div": elementwise.div,
    "Pow": elementwise.power,
    "Mod": elementwise.modulo,
    "Max": elementwise.extreme,
    "Min": elementwise.extreme,
    "Where": elementwise.where,
    "Clip": elementwise.clip,
    "PRelu": elementwise.prelu,
    "Cast": elementwise.cast,
    "Dropout": elementwise.dropout,
    "Reshape": movement.reshape,
    "Flatten": movement.reshape,
    "Squeeze": movement.reshape,
    "Unsqueeze": movement.reshape,
    "Transpose": movement.transpose,
    "Trilu": movement.triangle,
    "Concat": movement.concat,
    "Split": movement.split,
    "Slice": movement.picked,
    "Gather": movement.gather,
    "GatherElements": movement.gather_elements,
    "GatherND": movement.picked,
    "ReverseSequence": movement.picked,
    "ScatterElements": movement.scatter,
    "ScatterND": movement.scatter,
    "Pad": movement.pad,
    "Expand": movement.expand,
    "Tile": movement.tile,
    "DepthToSpace": movement.depth_to_space,
    "SpaceToDepth": movement.space_to_depth,
    "TopK": movement.top_k,
    "MaxPool": pooling.max_pool,
    "AveragePool": pooling.average_pool,
    "GlobalAveragePool": pooling.global_average,
    "GlobalMaxPool": reduction.extreme,
    "Resize": pooling.resize,
    "ReduceSum": reduction.total,
    "ReduceMean": reduction.mean,
    "ReduceMax": reduction.extreme,
    "ReduceMin": reduction.extreme,
    "ReduceProd": reduction.product,
    "CumSum": reduction.cumulative,
    "Softmax": normalization.softmax,
    "LogSoftmax": normalization.log_softmax,
    "LRN": normalization.local_response,
}

__all__ = ["GRADIENT", "Adjoints", "Rule", "Step"]
