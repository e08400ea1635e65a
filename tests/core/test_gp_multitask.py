"""Multitask classification: what scenes learn from each other, and that unrelated ones do no harm."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraclara.core.errors import Cancelled, ParameterError
from terraclara.core.gp.classification import Classifier, fit_classifier
from terraclara.core.gp.classification_graph import CLASS_OUTPUTS, compile_classifier
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.features import nystrom_features
from terraclara.core.gp.kernels import Stationary
from terraclara.core.gp.multitask import MultitaskClassifier, TaskKernel, fit_multitask, task_features

CLASSES, BANDS = 4, 5
Scenes = list[tuple[np.ndarray, np.ndarray]]


def scenes(
    related: int, labels: int, seed: int, *, odd: int = 0, shift: float = 1.0, law: int | None = None
) -> tuple[Scenes, Scenes]:
    """Curved classes under each scene's gain, offset and season: to learn from, and to be judged on.

    The classes of the ``odd`` ones lie where others lie.
    """
    rng = np.random.default_rng(seed)
    middle = 1.4 * rng.normal(size=(CLASSES, BANDS))
    turn = 0.7 * rng.normal(size=(CLASSES, BANDS, BANDS))
    if law is not None:
        rng = np.random.default_rng(law)
    few, many = [], []
    for k in range(related + odd):
        gain = np.exp(0.15 * shift * rng.normal(size=BANDS))
        offset = 0.5 * shift * rng.normal(size=BANDS)
        season = 0.5 * shift * rng.normal(size=(CLASSES, BANDS))
        for target, count in ((few, labels), (many, 400)):
            y = rng.permutation(np.arange(count) % CLASSES)
            z = rng.normal(size=(count, BANDS))
            x = middle[y] + np.einsum("nb,nbc->nc", z, turn[y]) + 0.2 * z**2
            named = y if k < related else (y + 1) % CLASSES
            target.append((x * gain + offset + season[y], named))
    return few, many


def joined(parts: Scenes) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    x, y = (np.concatenate([part[k] for part in parts]) for k in (0, 1))
    return x, y, np.repeat(np.arange(len(parts)), [len(part[1]) for part in parts])


def error(classifier: Classifier, scene: tuple[np.ndarray, np.ndarray]) -> float:
    return float(np.mean(classifier.predict(scene[0])[0].argmax(1) != scene[1]))


def errors(model: MultitaskClassifier, judged: Scenes) -> np.ndarray:
    return np.array([error(model.for_task(t), scene) for t, scene in enumerate(judged)])


@pytest.fixture(scope="module")
def fitted() -> tuple[MultitaskClassifier, Scenes]:
    few, many = scenes(3, 40, 0)
    return fit_multitask(*joined(few), centers=60), many


class TestKernel:
    @given(st.integers(1, 4), st.integers(1, 3), st.integers(0, 2**16))
    @settings(max_examples=15)
    def test_derivatives_are_those_of_the_values(self, tasks: int, rank: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        kernel = TaskKernel(Stationary("matern52", 1.3, rng.uniform(0.5, 2.0, 2)), rng.normal(size=(tasks, rank)))
        X, Z = (np.column_stack([rng.normal(size=(n, 2)), rng.integers(0, tasks, n)]) for n in (12, 9))
        W, w = rng.normal(size=(12, 9)), rng.normal(size=12)
        direction = rng.normal(size=kernel.theta.size)
        above, below = (kernel.with_theta(kernel.theta + h * direction) for h in (1e-5, -1e-5))
        slope = float(np.vdot(W, above(X, Z) - below(X, Z)) / 2e-5)
        assert kernel.gradient_dot(X, Z, W) @ direction == pytest.approx(slope, rel=1e-5, abs=1e-6)
        slope = float(w @ (above.diagonal(X) - below.diagonal(X)) / 2e-5)
        assert kernel.diagonal_gradient_dot(X, w) @ direction == pytest.approx(slope, rel=1e-5, abs=1e-6)

    @given(st.integers(1, 5), st.integers(1, 3), st.integers(0, 2**16))
    def test_tasks_are_correlated(self, tasks: int, rank: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        B = TaskKernel(Stationary("rbf", 1.0, np.ones(1)), 3.0 * rng.normal(size=(tasks, rank))).correlations
        np.testing.assert_allclose(np.diag(B), 1.0)
        np.testing.assert_array_equal(B, B.T)
        assert np.linalg.eigvalsh(B).min() >= -1e-12

    @given(st.integers(0, 2**16))
    @settings(max_examples=10)
    def test_features_of_a_task_are_the_joint_ones_there(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        kernel = TaskKernel(Stationary("matern52", 1.0, np.ones(2)), rng.normal(size=(3, 2)))
        Z = np.column_stack([rng.normal(size=(50, 2)), rng.integers(0, 3, 50)])
        joint = nystrom_features(kernel, Z, 20, seed=seed)
        for task, row in enumerate(kernel.correlations):
            here = np.column_stack([Z[:, :2], np.full(50, task)])
            np.testing.assert_allclose(task_features(joint, kernel.inputs, row)(Z[:, :2]), joint(here), atol=1e-9)


class TestScenes:
    def test_related_scenes_need_fewer_labels_and_an_unrelated_one_costs_nothing(self) -> None:
        """Over three laws; the bars of the benchmark."""
        found = []
        for seed in range(3):
            few, many = scenes(8, 20, seed, odd=1)
            near = few[:8]
            x, y, tasks = joined(near)
            pooled = fit_classifier(x, y, centers=160)
            alone = [error(fit_classifier(*scene, centers=20), judged) for scene, judged in zip(few, many)]
            model, wider = fit_multitask(x, y, tasks, centers=160), fit_multitask(*joined(few), centers=180)
            after = errors(wider, many)
            assert np.abs(wider.relatedness[8, :8]).mean() < 0.4 < wider.relatedness[:8, :8].mean()
            found.append(
                [
                    np.mean(alone[:8]),
                    np.mean([error(pooled, judged) for judged in many[:8]]),
                    errors(model, many[:8]).mean(),
                    after[:8].mean(),
                    alone[8],
                    after[8],
                ]
            )
        separate, together, related, beside, odd_alone, odd_within = np.mean(found, axis=0)
        assert related <= 0.85 * separate
        assert related <= 0.95 * together
        assert beside <= related + 0.01
        assert odd_within <= odd_alone + 0.02

    def test_scenes_of_one_law_are_found_to_be_one(self) -> None:
        few, _ = scenes(4, 60, 1, shift=0.0)
        assert fit_multitask(*joined(few), centers=100).relatedness.min() > 0.9

    def test_two_kinds_of_scenes_are_told_apart(self) -> None:
        few, many = scenes(4, 20, 0, odd=4)
        one, two = (fit_multitask(*joined(few), centers=160, rank=rank) for rank in (1, 2))
        assert errors(two, many).mean() < errors(one, many).mean() - 0.01
        found = two.relatedness
        assert min(found[:4, :4].mean(), found[4:, 4:].mean()) > 0.7
        assert found[:4, 4:].mean() < 0.2

    def test_a_small_scene_is_not_lost_beside_a_large_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("terraclara.core.gp.multitask._TUNE_ON", 60)
        large, small = scenes(1, 3000, 5, odd=1)[0]
        x, y, tasks = joined([large, (small[0][:30], small[1][:30])])
        assert abs(fit_multitask(x, y, tasks, centers=60).relatedness[0, 1]) < 0.5

    def test_a_class_without_labels_in_a_scene_is_known_from_the_others(self) -> None:
        few, many = scenes(4, 60, 2, shift=0.3)
        x, y = few[0]
        few[0] = x[y > 0], y[y > 0]
        model = fit_multitask(*joined(few), centers=150)
        x, y = many[0]
        assert (model.for_task(0).predict(x[y == 0])[0].argmax(1) == 0).mean() >= 0.5

    def test_a_scene_without_labels_is_told_by_what_all_share(self) -> None:
        few, many = scenes(6, 40, 3, shift=2.0)
        model = fit_multitask(*joined(few), centers=150)
        _, new = scenes(3, 20, 3, shift=2.0, law=99)
        odd_one = int(np.argmin(model.relatedness.sum(0)))
        assert np.mean([error(model.for_task(), each) - error(model.for_task(odd_one), each) for each in new]) < -0.03
        v = [model.for_task(task).predict(many[0][0])[1].mean() for task in (*range(6), None)]
        assert v[6] > 1.3 * max(v[:6])


class TestModel:
    def test_graph_of_a_task(self, fitted: tuple[MultitaskClassifier, Scenes]) -> None:
        model, many = fitted
        scene = many[1][0].astype(np.float32)
        for task in (1, None):
            classifier = model.for_task(task)
            p, v, *_ = graph_outputs(compile_classifier(classifier, probes=scene).content, CLASS_OUTPUTS, scene)
            truth = classifier.assess(scene)
            assert np.abs(p - truth.probabilities).max() <= 1e-5
            np.testing.assert_allclose(v[:, 0], truth.latent_variance, atol=1e-3 * classifier.signal_variance)

    def test_tasks_differ_where_scenes_do(self, fitted: tuple[MultitaskClassifier, Scenes]) -> None:
        model, many = fitted
        table = [[error(model.for_task(task), scene) for scene in many] for task in range(3)]
        own = np.diag(table).mean()
        assert own < (np.sum(table) - 3 * own) / 6 - 0.02

    def test_far_from_all_samples_nothing_is_known(self, fitted: tuple[MultitaskClassifier, Scenes]) -> None:
        for task in (0, None):
            p, v = fitted[0].for_task(task).predict(np.full((1, BANDS), 500.0))
            assert v[0] == pytest.approx(fitted[0].for_task(task).signal_variance)
            np.testing.assert_allclose(p, 1 / CLASSES, atol=1e-6)

    def test_equal_seeds_give_equal_models(self) -> None:
        few, _ = scenes(2, 30, 4)
        first, second = (fit_multitask(*joined(few), centers=20, seed=1) for _ in range(2))
        np.testing.assert_array_equal(first.relatedness, second.relatedness)
        np.testing.assert_array_equal(first.for_task(1).weights, second.for_task(1).weights)

    def test_canceling_stops(self) -> None:
        with pytest.raises(Cancelled):
            fit_multitask(*joined(scenes(2, 30, 4)[0]), centers=20, cancelled=lambda: True)

    def test_progress_rises_to_1(self) -> None:
        shares: list[float] = []
        fit_multitask(*joined(scenes(2, 30, 4)[0]), centers=20, progress=shares.append)
        assert shares == sorted(shares)
        assert (shares[0], shares[-1]) == (0.0, 1.0)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"tasks": np.zeros(9, dtype=int)}, r"Tasks must be whole numbers of shape \(60,\)"),
            ({"tasks": np.linspace(0, 1, 60)}, "Tasks must be whole numbers"),
            ({"tasks": np.arange(60) % 2 * 2}, "every one must occur"),
            ({"tasks": np.arange(60) % 2 - 1}, "Tasks must be 0, 1"),
            ({"rank": 0}, "rank must be at least 1; 0 is not"),
            ({"y": np.zeros(60, dtype=int)}, "at least two"),
            ({"x": np.full((60, 5), np.inf)}, "not finite"),
            ({"centers": 0}, "at least 1"),
        ],
    )
    def test_what_cannot_be_used_is_refused(self, change: dict, message: str) -> None:
        x, y, tasks = joined(scenes(2, 30, 4)[0])
        arguments = {"x": x, "y": y, "tasks": tasks, "centers": 20, **change}
        with pytest.raises(ParameterError, match=message):
            fit_multitask(arguments.pop("x"), arguments.pop("y"), arguments.pop("tasks"), **arguments)

    @pytest.mark.parametrize("task", [-1, 3])
    def test_a_task_that_is_not_there_is_refused(self, fitted: tuple[MultitaskClassifier, Scenes], task: int) -> None:
        with pytest.raises(ParameterError, match="there are tasks 0 to 2"):
            fitted[0].for_task(task)
