"""Classification as regression on transformed labels: an evidence in closed form.

Milios, Camoriano, Michiardi, Rosasco and Filippone, Dirichlet-based Gaussian processes for large-scale calibrated
classification (NeurIPS 2018). Here it finds hyperparameters, quickly and without sampling.
"""

from __future__ import annotations

from typing import Callable, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from scipy import linalg, optimize

from ..errors import ModelError
from .inducing import random_pivots
from .kernels import Array, Kernel
from .sparse import bound

#: Pseudo-count of every class before its labels are seen.
CONCENTRATION = 0.01

_Kernel = TypeVar("_Kernel", bound=Kernel)


def dirichlet_targets(
    y: NDArray[np.intp], classes: int, *, concentration: float = CONCENTRATION
) -> tuple[Array, Array]:
    """Targets and noise variances ``(n, classes)`` whose log-normals have the moments of the labels' gammas.

    ``s2 = log(1 / a + 1)``, ``t = log a - s2 / 2`` with ``a = concentration + [y = c]`` (Milios 2018, equation 5).
    """
    a = np.full((y.size, classes), concentration)
    a[np.arange(y.size), y] += 1.0
    noise = np.log(1.0 / a + 1.0)
    return np.log(a) - 0.5 * noise, noise


def tuned_kernel(
    kernel: _Kernel,
    Z: Array,
    y: NDArray[np.intp],
    classes: int,
    *,
    inducing: int = 100,
    iterations: int = 15,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> _Kernel:
    """The kernel that maximizes the classes' summed collapsed bound on the evidence, searched from ``kernel``.

    Parameters
    ----------
    Z, y : standardized inputs ``(n, d)`` and labels ``(n,)`` below ``classes``
    check : called before every evaluation; what it raises ends the search
    """
    targets, noise = dirichlet_targets(y, classes)
    targets -= targets.mean(0)
    U = Z[random_pivots(kernel, Z, inducing, seed=seed, check=check)]

    def objective(theta: Array) -> tuple[float, Array]:
        moved = kernel.with_theta(theta)
        parts: list[tuple[float, Array]] = []
        try:
            for c in range(classes):
                check()
                parts.append(bound(moved, 0.0, U, Z, targets[:, c], noise[:, c]))
        except (ModelError, linalg.LinAlgError):
            return 1e25, np.zeros_like(theta)
        return -float(sum(value for value, _ in parts)), -np.sum([gradient for _, gradient in parts], axis=0)

    found = optimize.minimize(
        objective, kernel.theta, jac=True, method="L-BFGS-B", bounds=kernel.bounds, options={"maxiter": iterations}
    )
    return cast(_Kernel, kernel.with_theta(np.asarray(found.x)))  # of the same kind, as Kernel promises
