"""Classification of several scenes or dates as related tasks, by one model that learns how related they are.

The latent functions of a scene are what it shares with the others and what is its own: their covariance is
``B[t, t'] k(x, x')``, where ``B`` has ones on its diagonal and is learned together with the kernel by the evidence. A
scene that has nothing in common with the others is left alone; scenes alike lend each other their labels.

Leiva-Murillo, Gomez-Chova and Camps-Valls, Multitask remote sensing data classification (IEEE TGRS 51, 2013), for
support vector machines, where one given share holds for all tasks; Bonilla, Chai and Williams, Multi-task Gaussian
process prediction (NIPS 2007), for a learned ``B``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..blas import matmul
from ..errors import Cancelled, ParameterError
from .classification import VALIDATE_ON, Classifier, assembled, choice, fit_temperature, nearby_kernels
from .dirichlet import tuned_kernel
from .features import NystromFeatures, nystrom_features
from .kernels import Array, Kernel, Part, Stationary, Values
from .labelled import Samples, checked_samples
from .laplace import laplace_weights, weights_precision

_TUNE_ON = 1500
_INDUCING = 200
# Spread of the start of U beyond its first column of ones, by which half of every scene's variance is shared at first.
_FURTHER = 0.5


@dataclass(frozen=True, eq=False)
class TaskKernel(Kernel):
    """``B[t, t'] k(x, x')`` of inputs ``(n, d + 1)`` whose last column is the task's number.

    ``B = R R' + diag(1 - |R|^2)`` with rows ``R = U / sqrt(1 + |U|^2)``: correlations of tasks.

    Parameters
    ----------
    inputs : covariance function of the first columns
    free : ``U``, ``(T, q)`` float64, without bounds
    """

    inputs: Stationary
    free: Array

    @property
    def loadings(self) -> Array:
        """``R`` ``(T, q)``: how much of each task's deviation is shared, and with which sign."""
        return np.asarray(self.free / np.sqrt(1.0 + (self.free**2).sum(1, keepdims=True)))

    @property
    def correlations(self) -> Array:
        """``B``, ``(T, T)``."""
        B = self.loadings @ self.loadings.T
        np.fill_diagonal(B, 1.0)
        return np.asarray(B)

    @property
    def theta(self) -> Array:
        """Those of the inputs' kernel, then ``U``."""
        return np.concatenate([self.inputs.theta, self.free.ravel()])

    @property
    def bounds(self) -> Array:
        """Bounds of ``theta``."""
        return np.concatenate([self.inputs.bounds, np.full((self.free.size, 2), [-10.0, 10.0])])

    @property
    def dimensions(self) -> int:
        """Number of input columns, the task's among them."""
        return self.inputs.dimensions + 1

    def with_theta(self, theta: Array) -> TaskKernel:
        """The same kind of kernel with other hyperparameters."""
        count = self.inputs.theta.size
        return TaskKernel(self.inputs.with_theta(theta[:count]), theta[count:].reshape(self.free.shape))

    def __call__(self, X: Array, Z: Array) -> Array:
        """Kernel values ``(n, m)``."""
        return np.asarray(self.inputs(X[:, :-1], Z[:, :-1]) * self._related(X, Z))

    def diagonal(self, X: Array) -> Array:
        """As of the inputs' kernel."""
        return self.inputs.diagonal(X[:, :-1])

    def gradient_dot(self, X: Array, Z: Array, W: Array) -> Array:
        """Weighted sums of derivatives with respect to ``theta``."""
        by_inputs = self.inputs.gradient_dot(X[:, :-1], Z[:, :-1], W * self._related(X, Z))
        tasks = np.arange(len(self.free))
        first, second = ((A[:, -1:] == tasks).astype(np.float64) for A in (X, Z))
        S = matmul(matmul(first.T, W * self.inputs(X[:, :-1], Z[:, :-1])), second)
        np.fill_diagonal(S, 0.0)
        by_loading = (S + S.T) @ self.loadings
        shrink = 1.0 / np.sqrt(1.0 + (self.free**2).sum(1, keepdims=True))
        along = (self.free * by_loading).sum(1, keepdims=True)
        return np.concatenate([by_inputs, (shrink * by_loading - shrink**3 * along * self.free).ravel()])

    def diagonal_gradient_dot(self, X: Array, w: Array) -> Array:
        """The diagonal does not depend on ``U``."""
        return np.concatenate([self.inputs.diagonal_gradient_dot(X[:, :-1], w), np.zeros(self.free.size)])

    def parts(self) -> tuple[Part, ...]:
        """Those of the inputs' kernel."""
        return self.inputs.parts()

    def _related(self, X: Array, Z: Array) -> Array:
        first, second = (A[:, -1].astype(np.intp) for A in (X, Z))
        return np.asarray(self.correlations[np.ix_(first, second)])


@dataclass(frozen=True, eq=False)
class MultitaskClassifier:
    """A fitted classifier of several tasks.

    Parameters
    ----------
    kernel : of inputs and tasks; its ``correlations`` say how related tasks are
    tasks : one classifier for each, ``T`` of them
    new_task : the classifier of a task without labels
    """

    kernel: TaskKernel
    tasks: tuple[Classifier, ...]
    new_task: Classifier

    @property
    def relatedness(self) -> Array:
        """Correlation of the tasks' latent functions ``(T, T)``, from -1 to 1: 0 for tasks that share nothing."""
        return self.kernel.correlations

    def for_task(self, task: Optional[int] = None) -> Classifier:
        """The classifier of a task, or of a task without labels (``None``), as one that ``compile_classifier`` writes.

        Of a task without labels only what all share is known; the variance of its own part is added.

        Raises
        ------
        ParameterError
            There is no such task.
        """
        if task is None:
            return self.new_task
        if not 0 <= task < len(self.tasks):
            raise ParameterError(f"There is no task {task}; there are tasks 0 to {len(self.tasks) - 1}.")
        return self.tasks[task]


def fit_multitask(
    x: Values,
    y: NDArray[Any],
    tasks: NDArray[Any],
    *,
    centers: int = 512,
    rank: int = 1,
    seed: int = 0,
    weights: Optional[Values] = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MultitaskClassifier:
    """Classifiers of related tasks by inputs ``(n, d)``, labels ``(n,)`` and the tasks that samples belong to ``(n,)``.

    Parameters
    ----------
    x, y : real numbers; whole numbers from 0 to C - 1, every one of which must occur, though not in every task
    tasks : whole numbers from 0 to T - 1, every one of which must occur
    centers : number of Nystrom centers, each of one task
    rank : number of processes that tasks may share: 1 for scenes of one kind and odd ones beside it, 2 for two kinds
    seed : of every random draw
    weights : positive weight of each sample's likelihood ``(n,)``; ``None``: 1
    progress : called with a share from 0 to 1
    cancelled : asked many times a second

    Raises
    ------
    ParameterError
        As ``fit_classifier``; tasks are not whole numbers from 0 up; the rank is not positive.
    Cancelled
        ``cancelled`` said so.
    """

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled: nothing was written.")

    samples, count = _joined(checked_samples(x, y, weights, check), tasks)
    if rank < 1:
        raise ParameterError(f"The rank must be at least 1; {rank} is not.")
    rng = np.random.default_rng(seed)
    progress(0.0)

    few, d = _of_every_task(samples, _TUNE_ON, rng), samples.dimensions - 1
    free = np.concatenate([np.ones((count, 1)), _FURTHER * rng.normal(size=(count, rank - 1))], axis=1)
    start = TaskKernel(Stationary("matern52", 1.0, np.full(d, np.sqrt(d))), free)
    found = tuned_kernel(start, few.inputs(), few.y, samples.classes, inducing=_INDUCING, seed=seed, check=check)
    progress(0.3)

    pool, held = _of_every_task(samples, 8 * centers, rng).inputs(), _of_every_task(samples, VALIDATE_ON, rng)
    kernels = [TaskKernel(each, found.free) for each in nearby_kernels(found.inputs.lengthscales, found.inputs.shape)]
    maps = [nystrom_features(each, pool, (centers + 1) // 2, seed=seed, check=check) for each in kernels]
    chosen, variance = choice(maps, held, rng)
    kernel = kernels[chosen]
    mapped = nystrom_features(kernel, pool, centers, seed=seed, check=check)
    temperature = fit_temperature(mapped, held, variance, rng)
    progress(0.5)

    W, _ = laplace_weights(mapped, samples, 1.0 / variance)
    progress(0.8)
    P, sites = weights_precision(mapped, samples, W, 1.0 / variance), held.inputs()[:, :-1]
    alone = replace(samples, x=samples.x[:, :-1], x_mean=samples.x_mean[:-1], x_std=samples.x_std[:-1])
    rows = [*kernel.correlations, kernel.loadings @ kernel.loadings.mean(0)]
    classifiers = [
        assembled(task_features(mapped, kernel.inputs, row), alone, W, P, variance, temperature, sites) for row in rows
    ]
    progress(1.0)
    return MultitaskClassifier(kernel, tuple(classifiers[:-1]), classifiers[-1])


def task_features(joint: NystromFeatures, kernel: Stationary, correlations: Array) -> NystromFeatures:
    """Features of one task's inputs, equal to the joint ones there.

    Its covariance with a center is that of the inputs times its correlation ``(T,)`` with the center's task.
    """
    related = correlations[joint.centers[:, -1].astype(np.intp)]
    return NystromFeatures(kernel, joint.centers[:, :-1], related[:, None] * joint.whitening)


def _of_every_task(samples: Samples, count: int, rng: np.random.Generator) -> Samples:
    """At most ``count`` random rows, alike many of each task: a small scene is not lost beside a large one."""
    n = samples.y.size
    if n <= count:
        return samples
    order = rng.permutation(n)
    order = order[np.argsort(samples.x[order, -1], kind="stable")]
    sizes = np.bincount(samples.x[:, -1].astype(np.intp))
    place = np.arange(n) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return samples.take(np.sort(order[np.argsort(place, kind="stable")[:count]]))


def _joined(samples: Samples, tasks: NDArray[Any]) -> tuple[Samples, int]:
    """Samples whose last column is their task, and the number of tasks."""
    tasks = np.asarray(tasks)
    if tasks.shape != samples.y.shape or tasks.dtype.kind not in "iu":
        raise ParameterError(
            f"Tasks must be whole numbers of shape ({samples.y.size},); these are {tasks.dtype} {tasks.shape}."
        )
    counts = np.bincount(tasks) if tasks.min() >= 0 else np.zeros(1)
    if not counts.all():
        raise ParameterError("Tasks must be 0, 1 and so on, and every one must occur.")
    column = tasks[:, None].astype(np.result_type(samples.x, np.float32))
    mean, std = np.append(samples.x_mean, 0.0), np.append(samples.x_std, 1.0)
    return replace(samples, x=np.concatenate([samples.x, column], axis=1), x_mean=mean, x_std=std), int(counts.size)
