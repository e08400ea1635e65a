"""Operators that only move elements, and the one rule behind most of them: what was taken is put back."""

from __future__ import annotations

import itertools
from typing import Optional, Sequence

import numpy as np

from ...errors import NoGradientError
from ..node import Array, Shape
from ..run import apply
from .separable import separable
from .step import Adjoints, Step

_LARGEST = 1 << 22  # elements of a matrix that says what was taken from where


def reshape(s: Step) -> Adjoints:
    """Reshape, Flatten, Squeeze, Unsqueeze."""
    return [s.b.reshape(s.signal, s.shape(s.x))]


def transpose(s: Step) -> Adjoints:
    """Transpose."""
    rank = len(s.shape(s.x))
    order = s.node.get("perm", list(reversed(range(rank))))
    return [s.b.node("Transpose", s.signal, perm=[int(i) for i in np.argsort(order)])]


def triangle(s: Step) -> Adjoints:
    """Trilu: the same triangle of the signal."""
    return [s.b.node("Trilu", s.signal, *s.node.inputs[1:], upper=s.node.get("upper", 1))]


def concat(s: Step) -> Adjoints:
    """Concat: the parts, cut out again."""
    axis = int(s.node.get("axis")) % len(s.shape(s.y))
    sizes = [s.shape(name)[axis] for name in s.node.inputs]
    wanted = [i for i in range(len(sizes)) if s.wants(i)]
    if len(wanted) == len(sizes) and len(sizes) > 1:
        return list(s.b.several("Split", (s.signal, s.b.integers(*sizes)), len(sizes), axis=axis))
    starts = np.cumsum([0, *sizes])
    return [
        s.b.cut(s.signal, axis, int(starts[i]), int(starts[i + 1])) if i in wanted else None for i in range(len(sizes))
    ]


def split(s: Step) -> Adjoints:
    """Split: joined again, zeros where nothing came back."""
    axis = int(s.node.get("axis", 0)) % len(s.shape(s.x))
    shapes = [s.shape(name) for name in s.node.outputs]
    back = [i for i, g in enumerate(s.g) if g is not None]
    if len(back) == 1:
        before = sum(shape[axis] for shape in shapes[: back[0]])
        return [_padded(s, str(s.g[back[0]]), axis, before, shapes[back[0]][axis])]
    parts = [s.zeros(shape) if g is None else g for g, shape in zip(s.g, shapes)]
    return [s.b.node("Concat", *parts, axis=axis)]


def _padded(s: Step, g: str, axis: int, before: int, length: int) -> str:
    """``g`` with zeros before and behind it along ``axis``, as long as the first input."""
    shape = s.shape(s.x)
    after = shape[axis] - before - length
    if before == after == 0:
        return g
    if axis == len(shape) - 1:  # the runtime pads the innermost axis slowly
        sizes = [(*shape[:axis], n) for n in (before, after)]
        parts = [s.zeros(sizes[0]) if before else "", g, s.zeros(sizes[1]) if after else ""]
        return s.b.node("Concat", *filter(None, parts), axis=axis)
    pads = [0] * 2 * len(shape)
    pads[axis], pads[len(shape) + axis] = before, after
    return s.b.node("Pad", g, s.b.integers(*pads), s.number(0))


def picked(s: Step) -> Adjoints:
    """Slice, Gather, GatherElements, GatherND and others that take elements by constants.

    The operator itself is run on the numbers of the elements.
    """
    shape = s.shape(s.x)
    for position, name in enumerate(s.node.inputs[1:], 1):
        if name:
            s.needed(position, "indices")
    axis = _axis_alone(s)
    if axis is not None:
        index = _taken(s, tuple(n if i == axis else 1 for i, n in enumerate(shape)))
        index = index.ravel()
        if len(index) and (np.diff(index) == 1).all():
            g = s.b.reshape(s.signal, (*shape[:axis], len(index), *shape[axis + 1 :]))
            return [_padded(s, g, axis, int(index[0]), len(index))]
        if 0 < len(index) * shape[axis] <= _LARGEST:
            # A row of the matrix says where an element was taken from; several may have been taken from one.
            matrix = np.zeros((len(index), shape[axis]), s.type(s.x))
            matrix[np.arange(len(index)), index] = 1
            g = s.b.reshape(s.signal, (*shape[:axis], len(index), *shape[axis + 1 :]))
            return [separable(s.b, g, {axis: matrix}, len(shape))]
    flat = _taken(s, shape).ravel()
    return [put_back(s, s.b.reshape(s.signal, (-1,)), s.b.constant(flat), shape)]


def _axis_alone(s: Step) -> Optional[int]:
    """The only axis that the operator works along, if there is one."""
    if s.node.op == "Gather":
        return int(s.node.get("axis", 0)) % len(s.shape(s.x))
    if s.node.op == "Slice":
        changed = [i for i, (a, b) in enumerate(zip(s.shape(s.x), s.shape(s.y))) if a != b]
        starts, axes = s.needed(1, "bounds"), s.value(3)
        named = [int(a) % len(s.shape(s.x)) for a in (range(len(starts)) if axes is None else axes)]
        steps = s.value(4)
        moved = {a for i, a in enumerate(named) if steps is not None and steps[i] < 0} | set(changed)
        return next(iter(moved)) if len(moved) == 1 else None
    return None


def _taken(s: Step, shape: Shape) -> Array:
    numbers = np.arange(int(np.prod(shape)), dtype=np.int64).reshape(shape)
    if s.node.op == "Slice" and all(step > 0 for step in _numbers(s, 4)):
        return numbers[_slices(s, len(shape))]
    given = {name: s.network.constants[name] for name in s.node.inputs[1:] if name}
    return apply(s.node, {s.x: numbers, **given}, s.b.opset, [s.y])[0]


def _slices(s: Step, rank: int) -> tuple[slice, ...]:
    """A Slice of positive steps as NumPy has it: to ask the runtime takes a session of its own."""
    found = [slice(None)] * rank
    axes = _numbers(s, 3) or range(rank)
    for axis, start, stop, step in itertools.zip_longest(axes, _numbers(s, 1), _numbers(s, 2), _numbers(s, 4)):
        found[axis] = slice(start, stop, step)
    return tuple(found)


def _numbers(s: Step, position: int) -> list[int]:
    value = s.value(position)
    return [] if value is None else [int(number) for number in value]


def put_back(s: Step, g: str, index: str, shape: Shape) -> str:
    """Add the elements of ``g`` at the places ``index`` (both flat) of zeros of ``shape``."""
    empty = s.zeros((int(np.prod(shape)),))
    return s.b.reshape(s.b.node("ScatterElements", empty, index, g, axis=0, reduction="add"), shape)


def gather_elements(s: Step) -> Adjoints:
    """GatherElements, whose indices may be computed."""
    empty = s.zeros(s.shape(s.x))
    axis = int(s.node.get("axis", 0))
    index = s.node.inputs[1]
    return [s.b.node("ScatterElements", empty, index, s.signal, axis=axis, reduction="add")]


def gather(s: Step) -> Adjoints:
    """Gather; with computed indices, one index at a time."""
    if s.value(1) is not None:
        return picked(s)
    shape, axis = s.shape(s.x), int(s.node.get("axis", 0)) % len(s.shape(s.x))
    count = int(np.prod(s.shape(s.node.inputs[1])))
    flat = (*shape[:axis], count, *shape[axis + 1 :])
    index = s.b.reshape(s.node.inputs[1], [count if i == axis else 1 for i in range(len(shape))])
    index = s.b.node("Expand", index, s.b.integers(*flat))
    g = s.b.reshape(s.signal, flat)
    return [s.b.node("ScatterElements", s.zeros(shape), index, g, axis=axis, reduction="add")]


def scatter(s: Step) -> Adjoints:
    """ScatterElements and ScatterND that replace: what was replaced gets nothing."""
    nd = s.node.op == "ScatterND"
    index, updates = s.node.inputs[1:3]
    if s.node.get("reduction", "none") != "none":
        raise NoGradientError(s.node.op, f"with the reduction {s.node.get('reduction')} has no gradient here")
    options = {} if nd else {"axis": int(s.node.get("axis", 0))}
    found: list[Optional[str]] = [None, None, None]
    if s.wants(0):
        empty = s.b.node("Expand", s.b.constant(0, s.type(s.y)), s.b.integers(*s.shape(updates)))
        found[0] = s.b.node(s.node.op, s.signal, index, empty, **options)
    if s.wants(2):
        found[2] = s.b.node("GatherND" if nd else "GatherElements", s.signal, index, **options)
    return found


def pad(s: Step) -> Adjoints:
    """Pad: cut off again; what was mirrored or repeated is added where it came from."""
    mode, shape = s.node.get("mode", "constant"), s.shape(s.x)
    pads, rank = s.needed(1, "sizes"), len(shape)
    named = s.value(3)
    axes = list(range(rank)) if named is None else [int(a) % rank for a in named]
    low = dict(zip(axes, pads[: len(axes)].tolist()))
    high = dict(zip(axes, pads[len(axes) :].tolist()))
    if mode == "constant":
        g, starts, stops, cut = s.signal, [], [], []
        fill = {a: (max(-low[a], 0), max(-high[a], 0)) for a in axes}
        for a in axes:
            if low[a] > 0 or high[a] > 0:
                cut.append(a)
                starts.append(max(low[a], 0))
                stops.append(s.shape(s.y)[a] - max(high[a], 0))
        if cut:
            g = s.b.node("Slice", g, s.b.integers(*starts), s.b.integers(*stops), s.b.integers(*cut))
        if any(a or b for a, b in fill.values()):
            sizes = [fill.get(a, (0, 0))[side] for side in (0, 1) for a in range(rank)]
            g = s.b.node("Pad", g, s.b.integers(*sizes), s.number(0))
        return [g]
    if (pads < 0).any():
        raise NoGradientError("Pad", f"cuts off and repeats ({mode}) at once, for which there is no gradient here")
    matrices = {}
    for a in axes:
        if low[a] or high[a]:
            numbers = np.arange(shape[a], dtype=np.float32)
            index = np.pad(numbers, (low[a], high[a]), mode=mode).astype(int)  # NumPy's names are ONNX's
            matrix = np.zeros((len(index), shape[a]), s.type(s.x))
            matrix[np.arange(len(index)), index] = 1
            matrices[a] = matrix
    return [separable(s.b, s.signal, matrices, rank)]


def expand(s: Step) -> Adjoints:
    """Expand: summed over the copies."""
    return [s.back(0, s.signal)]


def tile(s: Step) -> Adjoints:
    """Tile: summed over the copies."""
    repeats, shape = s.needed(1, "repeats").tolist(), s.shape(s.x)
    parted = s.b.reshape(s.signal, [n for pair in zip(repeats, shape) for n in pair])
    summed = s.b.reduce("ReduceSum", parted, [2 * i for i in range(len(shape))], keepdims=False)
    return [summed]


def depth_to_space(s: Step) -> Adjoints:
    """DepthToSpace."""
    block = int(s.node.get("blocksize"))
    found = s.b.node("SpaceToDepth", s.signal, blocksize=block)
    if s.node.get("mode", "DCR") == "DCR":
        return [found]
    n, c, h, w = s.shape(s.x)
    parted = s.b.reshape(found, (n, block * block, c // block**2, h, w))
    return [s.b.reshape(s.b.node("Transpose", parted, perm=[0, 2, 1, 3, 4]), (n, c, h, w))]


def space_to_depth(s: Step) -> Adjoints:
    """SpaceToDepth."""
    return [s.b.node("DepthToSpace", s.signal, blocksize=int(s.node.get("blocksize")), mode="DCR")]


def top_k(s: Step) -> Adjoints:
    """TopK: back to where the values were."""
    axis = int(s.node.get("axis", -1))
    g: Sequence[Optional[str]] = s.g
    empty = s.zeros(s.shape(s.x))
    return [s.b.node("ScatterElements", empty, s.node.outputs[1], str(g[0]), axis=axis, reduction="add")]
