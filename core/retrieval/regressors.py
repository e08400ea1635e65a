"""Ways to learn a variable from spectra, one interface: fit, predict mean and standard deviation, write a graph."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import ParameterError, missing_package
from ..gp.compile import compile_gp
from ..gp.exact import GaussianProcess
from ..gp.graph import OPSET, GraphBuilder
from ..gp.heteroscedastic import fit_noise
from ..gp.isotropic import kernel_for
from ..gp.join import appended, of_outputs
from ..gp.posterior import Prediction
from ..gp.sparse import SparseGaussianProcess
from ..model.onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

#: Samples up to which a Gaussian process is exact; beyond, it stands on ``_INDUCING`` of them.
EXACT_UP_TO = 600
_INDUCING, _NOISE_INDUCING = 224, 64
_TREES, _HIDDEN = 200, (32, 32)
_PARTS = 5
_OTHERWISE = "; or choose a Gaussian process"
_SHAPES = ("rbf", "matern52")
_LEAST_COMPONENT = 1e-6  # of the largest one's variance: what is less is rounding
_SCALED = "scaled"
# Mean of the logarithm of chi-square with one degree of freedom: what a squared residual says of its variance.
_LOG_CHI2_MEAN = -1.2703628454614782
_LEAST_STD = 0.01  # of the target's standard deviation
_LEAST_SHARE = 0.1  # of the residuals' variance is noise, however large measurements' errors are said to be


@dataclass(frozen=True)
class Graph:
    """A network with input ``spectra`` ``(n, D)``; ``tensors`` are its outputs ``(n,)`` by kind."""

    model: onnx.ModelProto
    tensors: Mapping[str, str]
    report: Mapping[str, Any]


@dataclass(frozen=True)
class Regressor:
    """A way to learn: ``fit(X, y, seed, errors)`` gives something with ``predict(X)`` and ``graph(probes)``.

    ``errors`` are the variances of the errors with which ``y`` was measured ``(n,)``, or ``None``: they count beside
    the noise that is found, and predictions do not hold them.
    """

    title: str
    fit: Callable[[Array, Array, int, Optional[Array]], Any]
    citation: str


class ProcessRegression:
    """A Gaussian process on principal components of the spectra, its noise constant or a function of the spectrum.

    Neighboring bands tell nearly the same; a lengthscale for each component finds what a lengthscale for each band
    cannot (Damianou et al. 2016 rotate inputs alike). The kernel's shape is that of higher evidence.
    """

    def __init__(self, X: Array, y: Array, seed: int, errors: Optional[Array] = None, *, varying: bool) -> None:
        self._middle = X.mean(0)
        spread = np.where(X.std(0) > 0, X.std(0), 1.0)
        values, vectors = np.linalg.eigh(np.cov((X - self._middle) / spread, rowvar=False).reshape(X.shape[1], -1))
        kept = values > _LEAST_COMPONENT * values.max()
        self._rotation = vectors[:, kept] / spread[:, None]
        Z = self._rotated(X)
        tried = [self._made(shape, Z, y, seed, errors) for shape in (_SHAPES if len(y) <= EXACT_UP_TO else _SHAPES[:1])]
        self._gp = max(tried, key=lambda gp: gp.log_marginal_likelihood())
        if varying:
            fit_noise(self._gp, inducing=_NOISE_INDUCING, iterations=2, seed=seed)

    @staticmethod
    def _made(shape: str, Z: Array, y: Array, seed: int, errors: Optional[Array]) -> GaussianProcess:
        kernel = kernel_for(len(y), Z.shape[1], shape)
        process = (
            GaussianProcess(kernel, restarts=1, tune_on=EXACT_UP_TO, seed=seed)
            if len(y) <= EXACT_UP_TO
            else SparseGaussianProcess(kernel, inducing=_INDUCING, restarts=0, tune_on=EXACT_UP_TO, seed=seed)
        )
        return process.fit(Z, y, error_variance=errors)

    def _rotated(self, X: Array) -> Array:
        return np.asarray((X - self._middle) @ self._rotation)

    def predict(self, X: Array) -> Prediction:
        """Float64 predictions ``(n,)``."""
        return self._gp.predict_parts(self._rotated(X))

    def graph(self, probes: Array) -> Graph:
        """The process as a graph; ``probes`` are spectra like those to be mapped."""
        compiled = compile_gp(self._gp, probes=self._rotated(probes), tolerance=0.005, mean_tolerance=0.05, seed=1)
        model = _linear(self._middle, self._rotation)
        names = appended(model, compiled.model, "process.", _SCALED)
        return Graph(of_outputs(model, names), dict(zip(compiled.outputs, names)), compiled.report)


class ResidualRegression:
    """An estimator of scikit-learn for the value, and one of the same kind for the size of its errors.

    The second learns the logarithm of the squared residuals that the first makes on parts of the samples that it did
    not see, so that it tells the noise of new samples. What measurements' errors explain of a residual is taken from
    it, and samples count by how exact they are where the estimator can weigh them.
    """

    def __init__(
        self, X: Array, y: Array, seed: int, errors: Optional[Array] = None, *, make: Callable[[int], Any]
    ) -> None:
        self._middle, self._spread = X.mean(0), np.where(X.std(0) > 0, X.std(0), 1.0)
        self._y = float(y.mean()), float(y.std()) or 1.0
        Z, t = self._scaled(X), (y - self._y[0]) / self._y[1]
        parts = np.random.default_rng(seed).permutation(len(t)) % min(_PARTS, len(t))
        unseen = np.empty(len(t))
        for part in np.unique(parts):
            held = parts == part
            unseen[held] = _quietly(make(seed), Z[~held], t[~held]).predict(Z[held])
        squared, weights = (t - unseen) ** 2, {}
        if errors is not None:
            known = errors / self._y[1] ** 2
            noise = max(float(squared.mean() - known.mean()), _LEAST_SHARE * float(squared.mean()), _LEAST_STD**2)
            # As large a share of each residual as noise has of its variance.
            squared = squared * noise / (noise + known)
            if _takes_weights(make(seed)):
                weights = {"sample_weight": noise / (noise + known)}
        self._value = _quietly(make(seed), Z, t, **weights)
        self._size = _quietly(make(seed), Z, np.log(np.maximum(squared, _LEAST_STD**2)) - _LOG_CHI2_MEAN)

    def _scaled(self, X: Array) -> Array:
        # In float32 as in the network, or a tree would decide otherwise at its thresholds.
        return np.asarray(((X - self._middle) / self._spread).astype(np.float32))

    def predict(self, X: Array) -> Prediction:
        """Float64 predictions ``(n,)``; all of the standard deviation is noise."""
        Z = self._scaled(X)
        mean = self._y[0] + self._y[1] * self._value.predict(Z)
        std = self._y[1] * np.exp(0.5 * self._size.predict(Z))
        return Prediction(mean, std, np.zeros(len(mean)), std)

    def graph(self, probes: Array) -> Graph:
        """Both estimators as one graph."""
        model = _linear(self._middle, np.diag(1.0 / self._spread))
        model.opset_import.append(onnx_package().helper.make_opsetid("ai.onnx.ml", 3))
        (value,), (size,) = (
            appended(model, _converted(each), prefix, _SCALED)
            for each, prefix in ((self._value, "value."), (self._size, "size."))
        )
        g = GraphBuilder("float64", prefix="result.")
        flat = g.constant(np.array([-1], dtype=np.int64))
        mean = g.node("Mul", g.node("Reshape", g.floating(value), flat), g.constant(np.full((), self._y[1])))
        g.output(g.node("Add", mean, g.constant(np.full((), self._y[0]))), "mean")
        half = g.node("Mul", g.node("Reshape", g.floating(size), flat), g.constant(np.full((), 0.5)))
        g.output(g.node("Mul", g.node("Exp", half), g.constant(np.full((), self._y[1]))), "std")
        return Graph(g.added_to(model, ("mean", "std")), {"mean": "mean", "std": "std"}, {})


def _quietly(estimator: Any, X: Array, y: Array, **weights: Array) -> Any:
    """``estimator``, fitted."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a fit stopped early: samples left out judge it
        return estimator.fit(X, y, **weights)


def _linear(middle: Array, matrix: Array) -> onnx.ModelProto:
    """A network that gives ``(spectra - middle) @ matrix`` as ``_SCALED``."""
    g = GraphBuilder("float64", prefix="linear.")
    z = g.node("Sub", g.widened("spectra"), g.constant(middle))
    g.output(g.node("MatMul", z, g.constant(matrix)), _SCALED)
    return g.model(len(middle), (_SCALED,), {_SCALED: matrix.shape[1]})


def _converted(estimator: Any) -> onnx.ModelProto:
    try:
        from skl2onnx import convert_sklearn
        from skl2onnx.common.data_types import FloatTensorType
    except Exception as error:  # a broken package raises anything
        raise missing_package("Writing a random forest or a network", "skl2onnx", error, _OTHERWISE) from error
    model: onnx.ModelProto = convert_sklearn(
        estimator,
        initial_types=[("X", FloatTensorType([None, estimator.n_features_in_]))],
        target_opset={"": OPSET, "ai.onnx.ml": 3},
    )
    return model


def _scikit_learn(module: str, name: str, **settings: Any) -> Any:
    import importlib

    try:
        found = importlib.import_module(f"sklearn.{module}")
    except Exception as error:  # a broken package raises anything
        raise missing_package("Training a random forest or a network", "scikit-learn", error, _OTHERWISE) from error
    return getattr(found, name)(**settings)


def check_packages(kinds: Sequence[str]) -> None:
    """`MissingPackageError` where one of ``kinds`` cannot be learned or written as a model here."""
    if not {"forest", "network"}.intersection(kinds):
        return
    _scikit_learn("base", "BaseEstimator")
    try:
        import skl2onnx  # noqa: F401
    except Exception as error:  # a broken package raises anything
        raise missing_package("Writing a random forest or a network", "skl2onnx", error, _OTHERWISE) from error


def _takes_weights(estimator: Any) -> bool:
    from sklearn.utils.validation import has_fit_parameter

    return bool(has_fit_parameter(estimator, "sample_weight"))


def _forest(seed: int) -> Any:
    return _scikit_learn(
        "ensemble",
        "RandomForestRegressor",
        n_estimators=_TREES,
        min_samples_leaf=3,
        max_features=0.5,
        random_state=seed,
    )


def _network(seed: int) -> Any:
    return _scikit_learn(
        "neural_network",
        "MLPRegressor",
        hidden_layer_sizes=_HIDDEN,
        activation="tanh",
        alpha=1e-3,
        learning_rate_init=3e-3,
        early_stopping=True,
        n_iter_no_change=20,
        max_iter=400,
        random_state=seed,
    )


_RASMUSSEN = "Rasmussen C. E., Williams C. K. I. (2006): Gaussian Processes for Machine Learning. MIT Press."
REGRESSORS: Mapping[str, Regressor] = {
    "gp": Regressor(
        "Gaussian process, noise that depends on the spectrum",
        lambda X, y, seed, errors: ProcessRegression(X, y, seed, errors, varying=len(y) >= 100),
        _RASMUSSEN,
    ),
    "gp-constant": Regressor(
        "Gaussian process, constant noise",
        lambda X, y, seed, errors: ProcessRegression(X, y, seed, errors, varying=False),
        _RASMUSSEN,
    ),
    "forest": Regressor(
        "Random forest",
        lambda X, y, seed, errors: ResidualRegression(X, y, seed, errors, make=_forest),
        "Breiman L. (2001): Random forests. Machine Learning 45, 5-32, doi:10.1023/A:1010933404324.",
    ),
    "network": Regressor(
        "Small neural network",
        lambda X, y, seed, errors: ResidualRegression(X, y, seed, errors, make=_network),
        "Nix D. A., Weigend A. S. (1994): Estimating the mean and variance of the target probability distribution. "
        "ICNN, doi:10.1109/ICNN.1994.374138.",
    ),
}


def regressor(kind: str) -> Regressor:
    """A regressor by its name; ``ParameterError`` for one that there is not."""
    if kind not in REGRESSORS:
        raise ParameterError(f"There is no regressor {kind!r}; choose from {', '.join(REGRESSORS)}.")
    return REGRESSORS[kind]


def logarithmic_errors(y: Array, errors: Array) -> Array:
    """Variances of the logarithms of measurements ``y`` with error variances ``errors``, ``(n,)``: a lognormal's."""
    return np.asarray(np.log1p(errors / y**2))


class LogarithmicRegression:
    """A regressor of the logarithm: for what is positive and varies by its own size, such as chlorophyll in water.

    The value is then lognormal; its mean and standard deviation are told, and an interval's bounds follow from them.
    """

    def __init__(self, X: Array, y: Array, seed: int, errors: Optional[Array], inner: Regressor) -> None:
        if (y <= 0).any():
            raise ParameterError(
                f"{int((y <= 0).sum())} values are 0 or below and have no logarithm; leave them or the logarithm out."
            )
        self.inner = inner.fit(X, np.log(y), seed, None if errors is None else logarithmic_errors(y, errors))

    def predict(self, X: Array) -> Prediction:
        """Float64 predictions ``(n,)``, the parts of the standard deviation in proportion to their variances."""
        found = self.inner.predict(X)
        mean = np.exp(found.mean + found.std**2 / 2)
        std = mean * np.sqrt(np.expm1(found.std**2))
        share = std / found.std
        return Prediction(mean, std, share * found.std_model, share * found.std_noise)

    def graph(self, probes: Array) -> Graph:
        """The inner graph and its mean and standard deviations of the value itself."""
        inner = self.inner.graph(probes)
        g = GraphBuilder("float64", prefix="exponential.")
        wide = {kind: g.widened(name) for kind, name in inner.tensors.items() if kind != "flag"}
        variance = g.node("Mul", wide["std"], wide["std"])
        half = g.node("Mul", variance, g.constant(np.full((), 0.5)))
        mean = g.node("Exp", g.node("Add", wide["mean"], half))
        growth = g.node("Sub", g.node("Exp", variance), g.constant(np.ones(())))
        std = g.node("Mul", mean, g.node("Sqrt", growth))
        share = g.node("Div", std, wide["std"])
        found = {"mean": mean, "std": std}
        found.update({kind: g.node("Mul", share, wide[kind]) for kind in ("std_model", "std_noise") if kind in wide})
        names = {kind: f"exponential_{kind}" for kind in found}
        for kind, name in names.items():
            g.output(found[kind], name)
        return Graph(g.added_to(inner.model, list(names.values())), names, inner.report)
