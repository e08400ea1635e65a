"""What a rule sees of the operator that it is asked about."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

import numpy as np

from ...errors import NoGradientError
from ..node import Array, Builder, Node, Shape
from ..trace import Network

#: Inputs of a backward graph beside the network's own: what is asked of the output, and what is compared with.
SEED, REFERENCE = "explain.seed", "explain.reference"

Adjoints = Sequence[Optional[str]]


class Step:
    """One operator on the way backwards.

    ``g`` holds a signal for each output, ``None`` where nothing came back. A rule adds nodes to ``b`` and returns a
    signal for each input, in order; it may return ``None`` where ``wants`` is false, and stop early.
    """

    def __init__(self, node: Node, builder: Builder, network: Network, g: Adjoints, reference: str = "") -> None:
        self.node, self.b, self.network, self.g = node, builder, network, g
        self._reference = reference

    @property
    def x(self) -> str:
        """The first input."""
        return self.node.inputs[0]

    @property
    def y(self) -> str:
        """The first output."""
        return self.node.outputs[0]

    @property
    def signal(self) -> str:
        """The signal of the first output, the only one that came back."""
        if self.g[0] is None or any(g is not None for g in self.g[1:]):
            raise NoGradientError(self.node.op, "has a second output in use, which has no gradient here")
        return self.g[0]

    def wants(self, position: int) -> bool:
        """Whether the input at ``position`` depends on the network's input."""
        return self.node.input(position) in self.network.active

    def shape(self, name: str) -> Shape:
        """The shape of a tensor of the network."""
        return self.network.shapes[name]

    def type(self, name: str) -> Any:
        """The type of a tensor of the network."""
        return self.network.types[name]

    def ref(self, name: str, always: bool = False) -> str:
        """The tensor ``name`` as the reference input gives it, where a second forward pass was added.

        ``always``: also of a tensor that depends on the input in jumps alone.
        """
        if name == self.network.input:
            return REFERENCE
        return name + self._reference if always or name in self.network.active else name

    def value(self, position: int) -> Optional[Array]:
        """The constant at an input, ``None`` where there is none or it is computed."""
        return self.network.constants.get(self.node.input(position))

    def needed(self, position: int, what: str) -> Array:
        """The constant at an input; `NoGradientError` where it is computed."""
        found = self.value(position)
        if found is None:
            raise NoGradientError(self.node.op, f"has {what} that are computed, for which there is no gradient here")
        return found

    def back(self, position: int, g: str, shape: Optional[Shape] = None) -> str:
        """``g``, which has the shape of the output or ``shape``, summed to that of an input that was broadcast."""
        return self.b.unbroadcast(g, shape or self.shape(self.y), self.shape(self.node.inputs[position]))

    def zeros(self, shape: Shape) -> str:
        """A tensor of zeros of the type of the first input."""
        return self.b.node("Expand", self.b.constant(0, self.type(self.x)), self.b.integers(*shape))

    def number(self, value: float) -> str:
        """A scalar of the type of the first input."""
        return self.b.constant(value, np.dtype(self.type(self.x)))


Rule = Callable[[Step], Adjoints]
