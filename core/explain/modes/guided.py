"""Guided backpropagation and deconvnet: only what speaks for the target passes an activation.

Both often survive a randomization of the network's weights (Adebayo et al. 2018, arXiv:1810.03292): they show edges of
the image as much as reasons of the network.
"""

from __future__ import annotations

from ..rules import GRADIENT, Adjoints, Rule, Step
from ..walk import Mode

_RECTIFIERS = "Relu LeakyRelu PRelu ThresholdedRelu Elu Selu Celu Clip HardSwish Swish Gelu Mish".split()


def _guided(op: str) -> Rule:
    def rule(s: Step) -> Adjoints:
        """Springenberg et al. 2015, arXiv:1412.6806."""
        return GRADIENT[op](Step(s.node, s.b, s.network, [s.b.node("Relu", s.signal)]))

    return rule


def _deconvnet(s: Step) -> Adjoints:
    """Zeiler & Fergus 2014, arXiv:1311.2901: whatever the activation itself let through."""
    return [s.b.node("Relu", s.signal)]


GUIDED = Mode("guided", {op: _guided(op) for op in _RECTIFIERS})
DECONVNET = Mode("deconvnet", dict.fromkeys(_RECTIFIERS, _deconvnet))
