"""Gaussian-process classification: features, weights, calibration, and the graph that maps a scene."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import multivariate_normal
from terraclara.core.errors import Cancelled, ParameterError
from terraclara.core.gp import classification
from terraclara.core.gp.classification import (
    FEATURES,
    Classifier,
    damped,
    entropy,
    fit_classifier,
)
from terraclara.core.gp.classification_graph import CLASS_OUTPUTS, TOLERANCE, compile_classifier
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.dirichlet import dirichlet_targets
from terraclara.core.gp.features import FourierFeatures, fourier_features, nystrom_features
from terraclara.core.gp.frequencies import frequency_evidence, learned_features
from terraclara.core.gp.inducing import random_pivots
from terraclara.core.gp.kernels import SHAPES, Stationary
from terraclara.core.gp.labelled import Samples
from terraclara.core.gp.laplace import laplace_weights, softmax


def blobs(n: int, seed: int, *, classes: int = 3, spread: float = 0.9) -> tuple[np.ndarray, np.ndarray]:
    """Overlapping clouds of points in two inputs on a ring, and a third input that says nothing."""
    rng = np.random.default_rng(seed)
    y = rng.permutation(np.arange(n) % classes)
    angle = 2 * np.pi * y / classes
    x = np.column_stack([1.5 * np.cos(angle), 1.5 * np.sin(angle), np.zeros(n)])
    return x + rng.normal(size=x.shape) * [spread, spread, 1.0], y


def truth_of_blobs(x: np.ndarray, *, classes: int = 3, spread: float = 0.9) -> np.ndarray:
    """Exact class probabilities of ``blobs``."""
    angle = 2 * np.pi * np.arange(classes) / classes
    centers = 1.5 * np.column_stack([np.cos(angle), np.sin(angle)])
    return softmax(-((x[:, None, :2] - centers) ** 2).sum(2) / (2 * spread**2))


def calibration_error(p: np.ndarray, y: np.ndarray, bins: int = 15) -> float:
    confidence, right = p.max(1), p.argmax(1) == y
    at = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(sum(abs(right[at == b].sum() - confidence[at == b].sum()) for b in range(bins)) / len(y))


@pytest.fixture(scope="module")
def fitted() -> Classifier:
    x, y = blobs(1500, 0)
    return fit_classifier(x, y, centers=64)


class TestFeatures:
    @pytest.mark.parametrize("shape", SHAPES)
    def test_fourier_products_are_the_kernel(self, shape: str) -> None:
        rng = np.random.default_rng(0)
        kernel, X = Stationary(shape, 1.0, np.array([0.8, 1.5, 3.0])), rng.normal(size=(200, 3))
        Z = fourier_features(kernel, 1000, seed=1)(X)
        error = Z @ Z.T - kernel(X, X)
        assert np.sqrt(np.mean(error**2)) <= 0.05
        np.testing.assert_allclose((Z**2).sum(1), 1.0)

    @given(st.sampled_from(SHAPES), st.integers(1, 40), st.integers(0, 2**16))
    @settings(max_examples=20)
    def test_nystrom_is_exact_at_its_centers_and_never_above_the_kernel(
        self, shape: str, count: int, seed: int
    ) -> None:
        X = np.random.default_rng(seed).normal(size=(60, 2))
        kernel = Stationary(shape, 1.0, np.array([0.5, 1.0]))
        features = nystrom_features(kernel, X, count, seed=seed)
        at_centers = features(features.centers)
        np.testing.assert_allclose(at_centers @ at_centers.T, kernel(features.centers, features.centers), atol=2e-5)
        assert ((features(X) ** 2).sum(1) <= 1.0 + 1e-9).all()

    def test_random_pivots_are_distinct_and_end_where_all_is_explained(self) -> None:
        X = np.repeat(np.random.default_rng(0).normal(size=(7, 2)), 5, axis=0)
        chosen = random_pivots(Stationary("rbf", 2.0, np.ones(2)), X, 30)
        assert len(np.unique(X[chosen], axis=0)) == len(chosen) == 7

    def test_weighted_pivots_are_those_of_the_weighted_kernel(self) -> None:
        rng = np.random.default_rng(5)
        X, weights = rng.normal(size=(60, 2)), rng.uniform(0.01, 4, 60)
        kernel = Stationary("rbf", 1.0, np.ones(2))
        K = np.sqrt(weights)[:, None] * kernel(X, X) * np.sqrt(weights)
        drawn = np.random.default_rng(3)
        left, wanted = K.diagonal().copy(), []
        for _ in range(12):  # algorithm 1 of the paper, on the matrix itself
            wanted.append(int(drawn.choice(60, p=left / left.sum())))
            column = K[:, wanted[-1]] / np.sqrt(K[wanted[-1], wanted[-1]])
            K = K - np.outer(column, column)
            left = np.maximum(K.diagonal(), 0)
            left[wanted] = 0
        assert random_pivots(kernel, X, 12, seed=3, weights=weights).tolist() == wanted

    def test_centers_lie_where_classes_meet(self) -> None:
        rng = np.random.default_rng(6)
        x = rng.uniform(-3, 3, (1500, 2))
        apart = x[:, 0] - np.sin(3 * x[:, 1])
        found = fit_classifier(x, (apart + 0.1 * rng.normal(size=1500) > 0).astype(int), centers=60)
        centers = found.x_mean + found.x_std * found.features.centers
        near = np.abs(centers[:, 0] - np.sin(3 * centers[:, 1])) < 0.5
        assert len(centers) == 60
        assert near.mean() > 1.5 * (np.abs(apart) < 0.5).mean()

    @pytest.mark.parametrize("make", [nystrom_features, fourier_features])
    def test_a_count_below_one_is_refused(self, make: object) -> None:
        kernel = Stationary("rbf", 1.0, np.ones(2))
        arguments = (kernel, np.zeros((3, 2)), 0) if make is nystrom_features else (kernel, 0)
        with pytest.raises(ParameterError, match="at least 1; 0"):
            make(*arguments)  # type: ignore[operator]


def waves(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Three classes by two waves across eight inputs: few frequencies tell all, once they are the right ones."""
    law, rng = np.random.default_rng(7), np.random.default_rng(seed)
    x = rng.normal(size=(n, 8))
    return x, (3.0 * np.cos(x @ law.normal(size=(8, 3)) * 0.6) @ law.normal(size=(3, 3))).argmax(1)


def neighborhoods(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Three classes in three bands, and what eight neighbors have in them with noise."""
    x, y = blobs(n, seed)
    rng = np.random.default_rng(seed)
    return np.concatenate([x + 0.4 * rng.normal(size=x.shape) for _ in range(9)], axis=1), y


def chessboard(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Two classes in the fields of a board of six by six, and two inputs that say nothing."""
    x = np.random.default_rng(seed).uniform(size=(n, 4))
    return x, np.floor(6 * x[:, :2]).sum(1).astype(int) % 2


class TestLearnedFrequencies:
    @given(st.integers(1, 5), st.integers(1, 3), st.floats(0.5, 50.0), st.integers(0, 2**16))
    @settings(max_examples=15)
    def test_evidence_is_that_of_the_normal_law_and_its_derivative_follows(
        self, count: int, columns: int, variance: float, seed: int
    ) -> None:
        rng = np.random.default_rng(seed)
        W, Z = rng.normal(size=(3, count)), rng.normal(size=(25, 3))
        targets, noise = rng.normal(size=(25, columns)), rng.uniform(0.3, 3.0, (25, columns))
        value, gradient = frequency_evidence(W, Z, targets, noise, variance)
        basis = FourierFeatures(W)(Z)
        laws = [multivariate_normal(cov=variance * basis @ basis.T + np.diag(s)) for s in noise.T]
        whole = sum(law.logpdf(t) for law, t in zip(laws, targets.T)) + 12.5 * columns * np.log(2 * np.pi)
        assert value == pytest.approx(whole, rel=1e-8, abs=1e-6)
        direction = rng.normal(size=W.shape)
        above, below = (frequency_evidence(W + h * direction, Z, targets, noise, variance)[0] for h in (1e-5, -1e-5))
        assert np.vdot(gradient, direction) == pytest.approx((above - below) / 2e-5, rel=1e-4, abs=1e-4)

    def test_few_learned_frequencies_beat_as_many_fixed_ones(self) -> None:
        x, y = waves(1200, 0)
        held, truth = waves(3000, 1)
        fixed, learned = (
            (fit_classifier(x, y, features=each, centers=20).predict(held)[0].argmax(1) == truth).mean()
            for each in ("fourier", "learned")
        )
        assert learned >= fixed + 0.05
        assert learned >= 0.9

    def test_noise_does_not_draw_frequencies_up(self) -> None:
        """The prior holds where labels say nothing."""
        rng = np.random.default_rng(0)
        kernel, Z = Stationary("matern52", 1.0, np.full(8, 2.0)), rng.normal(size=(300, 8))
        learned = learned_features(kernel, Z, rng.integers(0, 3, 300), 3, 20)
        assert np.abs(learned.frequencies).mean() <= np.abs(fourier_features(kernel, 20).frequencies).mean()

    def test_judged_on_samples_that_frequencies_did_not_see(self) -> None:
        """Otherwise probabilities come out too sure."""
        x, y = blobs(400, 0, spread=1.5)
        held, truth = blobs(4000, 1, spread=1.5)
        assert calibration_error(fit_classifier(x, y, features="learned", centers=30).predict(held)[0], truth) <= 0.05

    def test_canceling_stops_the_search(self) -> None:
        def stop() -> None:
            raise Cancelled("no more")

        with pytest.raises(Cancelled):
            learned_features(Stationary("rbf", 1.0, np.ones(3)), *blobs(60, 0), 3, 4, check=stop)


@given(st.integers(2, 6), st.floats(1e-3, 1.0))
def test_dirichlet_targets_have_the_moments_of_gammas(classes: int, concentration: float) -> None:
    t, noise = dirichlet_targets(np.arange(classes), classes, concentration=concentration)
    a = concentration + np.eye(classes)
    np.testing.assert_allclose(np.exp(t + noise / 2), a, rtol=1e-9)
    np.testing.assert_allclose((np.exp(noise) - 1) * np.exp(2 * t + noise), a, rtol=1e-9)


class TestWeights:
    @given(st.integers(2, 4), st.floats(0.05, 5.0), st.integers(0, 1000))
    @settings(max_examples=15)
    def test_the_log_posterior_is_flat_at_the_weights(self, classes: int, penalty: float, seed: int) -> None:
        x, y = blobs(120, seed, classes=classes)
        kernel = Stationary("rbf", 1.0, np.ones(3))
        features = nystrom_features(kernel, x, 20)
        w = np.random.default_rng(seed).uniform(0.5, 2.0, 120)
        samples = Samples(x, y, w, classes, np.zeros(3), np.ones(3))
        W, value = laplace_weights(features, samples, penalty)
        Phi = features(x)
        p = softmax(Phi @ W)
        gradient = Phi.T @ (w[:, None] * (p - np.eye(classes)[y])) + penalty * W
        assert np.abs(gradient).max() <= 0.05
        assert value == pytest.approx(-w @ np.log(p[np.arange(120), y]) + 0.5 * penalty * (W**2).sum())

    def test_many_samples_a_chunk_at_a_time_give_nearly_the_same(self, monkeypatch: pytest.MonkeyPatch) -> None:
        x, y = blobs(6000, 3)
        features = nystrom_features(Stationary("rbf", 1.0, np.ones(3)), x, 40)
        samples = Samples(x, y, np.ones(6000), 3, np.zeros(3), np.ones(3))
        whole, value = laplace_weights(features, samples, 0.1)
        monkeypatch.setattr("terraclara.core.gp.laplace._KEPT", 2500)
        streamed, other = laplace_weights(features, samples, 0.1)
        assert abs(other - value) / 6000 <= 5e-4
        change = np.abs(softmax(features(x) @ streamed) - softmax(features(x) @ whole))
        assert change.mean() <= 2e-3
        assert change.max() <= 0.03


class TestClassifier:
    def test_probabilities_are_close_to_the_true_ones(self, fitted: Classifier) -> None:
        x, y = blobs(4000, 1)
        p, v = fitted.predict(x)
        truth = truth_of_blobs(x)
        assert np.abs(p - truth).mean() <= 0.03
        assert calibration_error(p, y) <= 0.03
        assert v.shape == (4000,)
        assert (v >= 0).all()
        np.testing.assert_allclose(p.sum(1), 1.0)

    def test_an_input_that_says_nothing_is_not_relevant(self, fitted: Classifier) -> None:
        assert fitted.relevance.sum() == pytest.approx(1.0)
        assert fitted.relevance[2] < 0.1

    def test_far_from_all_samples_nothing_is_known(self, fitted: Classifier) -> None:
        near, far = fitted.assess(np.zeros((1, 3))), fitted.assess(np.full((1, 3), 60.0))
        assert far.latent_variance[0] == pytest.approx(fitted.signal_variance)
        assert near.latent_variance[0] < 0.2 * far.latent_variance[0]
        np.testing.assert_allclose(far.probabilities, 1 / 3, atol=1e-6)
        assert far.model_entropy[0] > near.model_entropy[0] + 0.2

    def test_entropy_splits_into_data_and_model(self, fitted: Classifier) -> None:
        found = fitted.assess(blobs(500, 2)[0])
        np.testing.assert_allclose(found.total_entropy, entropy(found.probabilities))
        assert (found.model_entropy >= 0).all()
        assert (found.data_entropy >= 0).all()
        assert found.total_entropy.max() <= 1.0 + 1e-12

    def test_weights_count_as_repeated_samples(self) -> None:
        x, y = blobs(90, 5)
        features = nystrom_features(Stationary("rbf", 1.0, np.ones(3)), x, 30)
        twice = Samples(np.repeat(x, 2, 0), np.repeat(y, 2), np.ones(180), 3, np.zeros(3), np.ones(3))
        weighted = Samples(x, y, np.full(90, 2.0), 3, np.zeros(3), np.ones(3))
        np.testing.assert_allclose(
            laplace_weights(features, twice, 1.0)[0], laplace_weights(features, weighted, 1.0)[0], atol=1e-6
        )

    def test_equal_seeds_give_equal_classifiers(self) -> None:
        x, y = blobs(200, 6)
        first, second = (fit_classifier(x, y, centers=20, seed=3) for _ in range(2))
        np.testing.assert_array_equal(first.weights, second.weights)

    def test_where_few_centers_tell_as_much_few_are_taken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        (x, y), (held, truth) = blobs(1500, 0), blobs(5000, 1)
        fewer = fit_classifier(x, y, centers=120)
        monkeypatch.setattr(classification, "_CHANGED", -1.0)  # nothing is alike
        full = fit_classifier(x, y, centers=120)

        def told(classifier: Classifier) -> float:
            p = classifier.predict(held)[0]
            return float(np.log(3) + np.log(p[np.arange(len(truth)), truth]).mean())

        assert (len(fewer.weights), len(full.weights)) == (20, 120)
        assert told(fewer) >= 0.99 * told(full)

    def test_where_classes_wind_all_centers_are_kept(self) -> None:
        x, y = chessboard(3000, 0)
        assert len(fit_classifier(x, y, centers=120).weights) == 120

    def test_of_very_many_samples_all_centers_are_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(classification, "_MANY", 1000)
        x, y = blobs(1500, 0)
        assert len(fit_classifier(x, y, centers=120).weights) == 120

    def test_many_bands_that_say_the_same_are_told_apart_along_few_axes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        (x, y), (held, truth) = neighborhoods(1500, 0), neighborhoods(4000, 1)
        few = fit_classifier(x, y, centers=60)
        axes = few.features.axes
        assert axes.shape == (27, 15)
        scales = few.features.kernel.lengthscales
        C = few.features.centers / scales
        np.testing.assert_allclose(C @ C.T, (few.features.centers @ axes) @ (few.features.centers @ axes).T, atol=1e-9)
        # What lies off the axes is as unknown as what lies far along them.
        off = np.linalg.svd((axes * scales[:, None]).T)[2][-1] * scales * few.x_std
        assert few.predict((few.x_mean + 30 * off)[None])[1][0] == pytest.approx(few.signal_variance, rel=1e-2)
        assert few.predict(few.x_mean[None])[1][0] < 0.5 * few.signal_variance
        monkeypatch.setattr(classification, "_AXES", 99)
        full = fit_classifier(x, y, centers=60)
        assert full.features.axes is None
        loss = [-np.log(each.predict(held)[0][np.arange(len(truth)), truth]).mean() for each in (few, full)]
        assert loss[0] <= loss[1] + classification._SLACK
        content = compile_classifier(few).content
        (p,) = graph_outputs(content, CLASS_OUTPUTS[:1], held)
        np.testing.assert_allclose(p, few.predict(held.astype(np.float32))[0], atol=TOLERANCE)
        products = {tuple(item.dims) for item in onnx.load_from_string(content).graph.initializer}
        assert (16, len(few.weights)) in products
        assert (28, len(few.weights)) not in products

    def test_axes_that_lose_the_classes_are_not_taken(self) -> None:
        """Every one of 32 bands says something of its own."""
        x = np.random.default_rng(0).normal(size=(1500, 32))
        assert fit_classifier(x, (x.sum(1) > 0).astype(int), centers=60).features.axes is None

    def test_canceling_stops(self) -> None:
        x, y = blobs(200, 6)
        with pytest.raises(Cancelled):
            fit_classifier(x, y, centers=20, cancelled=lambda: True)

    def test_progress_rises_to_1(self) -> None:
        x, y = blobs(200, 6)
        shares: list[float] = []
        fit_classifier(x, y, centers=20, progress=shares.append)
        assert shares == sorted(shares)
        assert (shares[0], shares[-1]) == (0.0, 1.0)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"features": "wavelets"}, "no features 'wavelets'"),
            ({"x": np.zeros(10)}, r"numbers of shape \(n, d\)"),
            ({"x": np.full((10, 3), np.nan)}, "not finite"),
            ({"y": np.linspace(0, 1, 10)}, "whole numbers"),
            ({"y": np.arange(10) % 2 * 2}, "every one must occur"),
            ({"y": np.zeros(10, dtype=int)}, "at least two"),
            ({"y": np.arange(10) % 2 - 1}, "Labels must be 0, 1"),
            ({"weights": np.zeros(10)}, "positive numbers"),
        ],
    )
    def test_what_cannot_be_used_is_refused(self, change: dict, message: str) -> None:
        arguments = {"x": np.random.default_rng(0).normal(size=(10, 3)), "y": np.arange(10) % 2, **change}
        with pytest.raises(ParameterError, match=message):
            fit_classifier(arguments.pop("x"), arguments.pop("y"), **arguments)

    def test_another_number_of_bands_is_refused(self, fitted: Classifier) -> None:
        with pytest.raises(ParameterError, match=r"\(n, 3\)"):
            fitted.predict(np.zeros((4, 2)))


class TestGraph:
    @pytest.mark.parametrize("features", FEATURES)
    def test_equal_to_the_float64_predictor(self, features: str) -> None:
        x, y = blobs(800, 0)
        classifier = fit_classifier(x, y, features=features, centers=64)
        compiled = compile_classifier(classifier, probes=x)
        scene = np.random.default_rng(9).normal(size=(5000, 3)).astype(np.float32) * 2
        p, v, data, total = graph_outputs(compiled.content, CLASS_OUTPUTS, scene)
        truth = classifier.assess(scene)
        assert (p.shape, v.shape, data.shape, total.shape) == ((5000, 3), (5000, 1), (5000, 1), (5000, 1))
        assert np.abs(p - truth.probabilities).max() <= 1e-5
        assert compiled.report["probability_error_max"] <= 1e-5
        np.testing.assert_allclose(v[:, 0], truth.latent_variance, atol=1e-3 * classifier.signal_variance)
        np.testing.assert_allclose(data[:, 0], truth.data_entropy, atol=1e-4)
        np.testing.assert_allclose(total[:, 0], truth.total_entropy, atol=1e-4)

    def test_float32_is_enough_for_many_centers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Float64 would map a scene in three times the time."""
        monkeypatch.setattr(classification, "_CHANGED", -1.0)  # all of them
        rng = np.random.default_rng(0)
        y = rng.integers(0, 5, 4000)
        x = rng.normal(0, 1, (5, 10))[y] + rng.normal(0, 0.8, (4000, 10))
        report = compile_classifier(fit_classifier(x, y, centers=300)).report
        assert report["basis"] == 300
        assert report["precision"] == "float32"
        assert report["probability_error_max"] <= TOLERANCE

    def test_far_from_everything_a_graph_gives_the_prior(self, fitted: Classifier) -> None:
        far = np.array([[1e6, -1e6, 1e6], [1e3, 1e3, 1e3]], dtype=np.float32)
        p, v, data, _ = graph_outputs(compile_classifier(fitted).content, CLASS_OUTPUTS, far)
        np.testing.assert_allclose(p, 1 / 3, atol=1e-6)
        np.testing.assert_allclose(v[:, 0], fitted.signal_variance, rtol=1e-6)
        np.testing.assert_allclose(data[:, 0], fitted.assess(far).data_entropy, atol=1e-5)

    def test_bytes_are_the_model(self, fitted: Classifier) -> None:
        compiled = compile_classifier(fitted)
        assert compiled.content == compiled.model.SerializeToString()


def test_logits_are_damped_by_the_variance() -> None:
    np.testing.assert_allclose(damped(np.array([[2.0, 0.0]]), np.array([24 / np.pi])), [[1.0, 0.0]])
