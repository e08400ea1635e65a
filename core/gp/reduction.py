"""A process with fewer columns and fewer centers that says the same, for a graph that has less to multiply.

*Columns*: the root is rotated so that its columns matter less and less on spectra like those to come, and cut.
What is dropped is a sum of squares, so the standard deviation can only grow.

*Centers*: covariances to all ``N`` centers span hardly more functions than those to some of them where the process is
smooth. The functions that count (the columns, the mean, the noise) are projected onto covariances to ``M`` centers in
the norm of the kernel's own space, and the centers are chosen one by one, each as the one that leaves least of those
functions (orthogonal least squares: Chen, Cowan & Grant 1991, IEEE Trans. Neural Networks 2, 302, in the kernel's norm
in place of that of samples). A projection errs to both sides, so the latent variance is lifted by 1.5 times the largest
share that was seen to be missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..blas import matmul
from .kernels import Array, Values, kernel_to_arrays
from .posterior import Posterior, Prediction
from .products import TILE

# Spectra at once.
_ROWS = 1024
# Share of the tolerance that columns left out may use up on the probes.
_OF_COLUMNS = 1 / 3
# Share of it that columns and centers left out may use up together.
_OF_BOTH = 1 / 2
# Largest error of the logarithm of the noise, which is told by itself.
_NOISE_TOLERANCE = 1e-5
# With fewer centers, or fewer of them left out, the graph gains nothing.
_LEAST_CENTERS, _MOST_LEFT = 128, 0.75
# More are not tried: choosing them takes the square of their number.
_MOST_CENTERS = 2048
# Of a kernel's variance: what is added on the diagonal before solving, and what a center must add to be chosen.
_JITTER, _NEW = 1e-10, 1e-9
_LIFT = 1.5


@dataclass(frozen=True)
class Reduced:
    """A process, and by what its latent variance is to be multiplied so that no spectrum seen has less of it."""

    posterior: Posterior
    lift: float = 1.0


def fewer_columns(posterior: Posterior, spectra: Values, truth: Prediction, tolerance: float) -> Posterior:
    """The process with the fewest columns in its root that keep the total standard deviation to ``tolerance``.

    Columns are the principal directions of ``k(x) . root`` over one half of ``spectra`` ``(n, D)``, each row weighted
    by its own total variance since it is relative errors that count. Their number is chosen on the other half, where
    the directions were not fitted, and for a third of the tolerance, since a scene holds more pixels than there are
    probes.
    """
    Z = posterior.standardize(spectra)
    F = _features(posterior, Z, posterior.root) / _total(posterior, truth)[:, None]
    half = len(F) // 2
    _, vectors = np.linalg.eigh(matmul(F[:half].T, F[:half]))
    vectors = vectors[:, ::-1]
    # What is left out after r columns, for every spectrum: the sum of the later squares.
    squares = matmul(F[half:], vectors) ** 2
    dropped = np.cumsum(squares[:, ::-1], axis=1)[:, ::-1].max(0)
    allowed = (1.0 + _OF_COLUMNS * tolerance) ** 2 - 1.0
    enough = np.flatnonzero(dropped <= allowed)
    rank = int(enough[0]) if enough.size else F.shape[1]
    # Together with the column of the mean, a whole number of the matrix product's tiles.
    rank = min(max(TILE * int(np.ceil((rank + 1) / TILE)), TILE) - 1, F.shape[1])
    return replace(posterior, root=matmul(posterior.root, vectors[:, :rank]))


def fewer_centers(
    posterior: Posterior, spectra: Values, truth: Prediction, tolerance: float, mean_tolerance: float
) -> Reduced:
    """The process on the fewest of its centers, as it is where that gains nothing.

    Parameters
    ----------
    spectra, truth : ``(n, D)``, and what the process with all its columns says of them
    tolerance : of the total standard deviation, a half of which the columns and centers left out may take
    mean_tolerance : largest error of the mean, in total standard deviations
    """
    count = len(posterior.centers)
    most = min(int(_MOST_LEFT * count), _MOST_CENTERS)
    if count < _LEAST_CENTERS:
        return Reduced(posterior)
    shared = shares_centers(posterior)
    wanted = [posterior.root, posterior.weights[:, None]]
    if shared and posterior.noise.weights is not None:
        wanted.append(posterior.noise.weights[:, None])
    targets = np.hstack(wanted)
    order = _chosen(posterior, targets, most)
    Z, total = posterior.standardize(spectra), _total(posterior, truth)
    latent = (truth.std_model / (posterior.y_std * posterior.std_factor)) ** 2
    exact = _features(posterior, Z, targets[:, posterior.root.shape[1] :])

    def tried(number: int) -> tuple[bool, Reduced]:
        picked = order[:number]
        K = posterior.kernel(posterior.centers[picked], posterior.centers[picked])
        K[np.diag_indices_from(K)] *= 1.0 + _JITTER
        made = np.linalg.solve(K, _features(posterior, posterior.centers[picked], targets))
        r = posterior.root.shape[1]
        noise = posterior.noise
        if shared:
            noise = replace(noise, centers=posterior.centers[picked], weights=made[:, r + 1])
        smaller = replace(
            posterior, centers=posterior.centers[picked], weights=made[:, r], root=made[:, :r], noise=noise
        )
        F = _features(smaller, Z, made)
        left = posterior.kernel.diagonal(Z) - np.einsum("nr,nr->n", F[:, :r], F[:, :r])
        lift = 1.0 + _LIFT * max(float(((latent - left) / np.maximum(latent, 1e-300)).max()), 0.0)
        grown = np.sqrt(1.0 + (lift * left - latent) / total**2).max() - 1.0
        error = np.abs(F[:, r:] - exact)
        good = grown <= _OF_BOTH * tolerance and (error[:, 0] / total).max() <= mean_tolerance
        return bool(good and (not shared or error[:, 1].max() <= _NOISE_TOLERANCE)), Reduced(smaller, lift)

    low, high = 1, len(order) // TILE
    best = Reduced(posterior)
    while low <= high:  # more centers err less
        middle = (low + high) // 2
        good, reduced = tried(TILE * middle)
        if good:
            best, high = reduced, middle - 1
        else:
            low = middle + 1
    return best


def shares_centers(posterior: Posterior) -> bool:
    """Whether the noise depends on the same covariances as the mean."""
    noise = posterior.noise
    if noise.kernel is None or noise.centers is None or not np.array_equal(noise.centers, posterior.centers):
        return False
    ours, theirs = kernel_to_arrays(posterior.kernel), kernel_to_arrays(noise.kernel)
    return ours.keys() == theirs.keys() and all(np.array_equal(ours[key], theirs[key]) for key in ours)


def _chosen(posterior: Posterior, targets: Array, most: int) -> NDArray[np.int64]:
    """Up to ``most`` of the centers, in the order in which they leave least of the functions ``k(x) . targets``."""
    kernel, C = posterior.kernel, posterior.centers
    own = kernel.diagonal(C)
    new, basis, left = own.copy(), np.zeros((most, len(C))), _features(posterior, C, targets)
    order = np.empty(most, dtype=np.int64)
    for number in range(most):
        gain = np.where(new > _NEW * own, np.einsum("nr,nr->n", left, left) / np.maximum(new, 1e-300), -1.0)
        at = int(np.argmax(gain))
        if gain[at] < 0.0:
            return order[:number]
        row = kernel(C[at : at + 1], C)[0] - matmul(basis[:number].T, basis[:number, at])
        order[number], basis[number] = at, row / np.sqrt(new[at])
        left -= np.outer(basis[number], left[at] / np.sqrt(new[at]))
        new = np.maximum(new - basis[number] ** 2, 0.0)
        new[at] = 0.0
    return order


def _features(posterior: Posterior, Z: Array, columns: Array) -> Array:
    """``k(z) . columns`` ``(n, r)``."""
    parts = range(0, len(Z), _ROWS)
    return np.vstack([matmul(posterior.kernel(Z[i : i + _ROWS], posterior.centers), columns) for i in parts])


def _total(posterior: Posterior, truth: Prediction) -> Array:
    """Total standard deviation ``(n,)`` of the standardized target."""
    return np.asarray(truth.std / (posterior.y_std * posterior.std_factor))
