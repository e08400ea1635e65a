"""Exact Shapley values of games whose value is a sum of products, one factor a player.

``v(S) = sum_j a_j prod_{k in S} p_jk prod_{k not in S} q_jk``: means of Gaussian processes and their
variances, trees. A player's value is the integral over ``t`` from 0 to 1 of the slope of Owen's multilinear
extension, ``sum_j a_j (p_ji - q_ji) prod_{k != i} (t p_jk + (1 - t) q_jk)`` (Owen 1972, doi:10.1287/mnsc.18.5.64): a
polynomial of degree ``d - 1``, for which ``ceil(d / 2)`` Gauss-Legendre nodes are exact. No coalition is drawn.
"""

from __future__ import annotations

import numpy as np

from .node import Array


def quadrature(players: int) -> tuple[Array, Array]:
    """Nodes and weights on 0..1 that integrate polynomials of degree ``players - 1`` exactly."""
    nodes, weights = np.polynomial.legendre.leggauss((players + 1) // 2)  # type: ignore[no-untyped-call]
    return (nodes + 1) / 2, weights / 2


def game_value(weights: Array, factors: Array) -> Array:
    """``sum_j a_j prod_k f_kj`` for ``weights`` ``(m,)`` and ``factors`` ``(..., d, m)``: ``(...)``."""
    found: Array = factors.prod(-2) @ weights
    return found


def shapley_values(weights: Array, present: Array, absent: Array) -> Array:
    """The Shapley value of each player ``(n, d)`` float64; they sum to the change of the game's value.

    Parameters
    ----------
    weights : ``(m,)`` of the products
    present : ``(n, d, m)``, a player's factor in the coalition
    absent : ``(d, m)`` or ``(n, d, m)``, its factor outside it
    """
    change = present - absent
    total = np.zeros(np.broadcast(present, absent).shape[:2])
    for t, share in zip(*quadrature(present.shape[1])):
        others = _of_the_others(absent + t * change)
        total += share * ((change * others) @ weights)
    return total


def _of_the_others(factors: Array) -> Array:
    """For each player the product of all factors but its own, without a division: factors may be 0."""
    found = np.ones_like(factors)
    running = np.ones_like(factors[..., 0, :])
    for k in range(factors.shape[-2]):
        found[..., k, :] = running
        running = running * factors[..., k, :]
    running = np.ones_like(running)
    for k in reversed(range(factors.shape[-2])):
        found[..., k, :] *= running
        running = running * factors[..., k, :]
    return found
