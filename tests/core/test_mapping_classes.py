"""Classes, their probabilities and their entropy from a network's tensors."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from terraclara.core.errors import ModelError
from terraclara.core.mapping.bands import activated, entropy, largest, to_bands
from terraclara.core.mapping.provenance import Request
from terraclara.core.model import Card, ClassSpec, OutputSpec
from terraclara.core.model.card_check import check_output

CLASSES = tuple(ClassSpec(10 + i, name) for i, name in enumerate(("clear", "cloud", "thin cloud", "shadow")))
CARD = Card("test")
scores = arrays(np.float32, (4, 30), elements=st.floats(-30, 30, width=32))


def band(spec: OutputSpec, tensor: np.ndarray) -> np.ndarray:
    valid = np.ones(tensor.shape[1:], dtype=bool)
    return to_bands([spec], {"t": np.asarray(tensor, np.float32)}, CARD, valid)[0]


@given(scores)
def test_softmax_gives_probabilities_that_keep_the_order(tensor: np.ndarray) -> None:
    p = activated(tensor, "softmax")
    assert np.abs(p.sum(axis=0) - 1).max() < 1e-5
    chosen = np.take_along_axis(tensor, np.argmax(p, axis=0)[None], axis=0)[0]
    # Scores that differ by less than a probability can show may change places.
    assert np.all(chosen >= tensor.max(axis=0) - 1e-5)
    assert np.all((entropy(p) >= 0) & (entropy(p) <= 1))


@given(scores, st.floats(0, 1))
def test_a_threshold_parts_clouds_from_the_rest(tensor: np.ndarray, threshold: float) -> None:
    spec = OutputSpec(
        "class", "class", "t", classes=CLASSES, activation="softmax", threshold=threshold, positive=(1, 2)
    )
    share = OutputSpec("cloud", "probability", "t", activation="softmax", channels=(1, 2))
    found, cloud = band(spec, tensor), band(share, tensor)
    assert np.array_equal(np.isin(found, (11, 12)), cloud > np.float32(threshold))


@given(scores, st.floats(1, 4), st.floats(0, 1))
def test_a_class_that_weighs_more_wins_from_others_and_takes_no_cloud(
    tensor: np.ndarray, weight: float, threshold: float
) -> None:
    plain = OutputSpec(
        "class", "class", "t", classes=CLASSES, activation="softmax", positive=(1, 2), threshold=threshold
    )
    before, after = band(plain, tensor), band(replace(plain, weights=(1.0, 1.0, 1.0, weight)), tensor)
    cloudy = np.isin(before, (11, 12))
    assert np.array_equal(before[cloudy], after[cloudy])
    p = activated(tensor, "softmax")
    expected = np.where(np.float32(weight) * p[3] > p[0], 13, 10)
    assert np.array_equal(after[~cloudy], expected[~cloudy])
    alone = band(OutputSpec("class", "class", "t", classes=CLASSES, weights=(1.0, 1.0, 1.0, 2.0)), p)
    assert np.array_equal(alone, 10 + np.argmax(p * np.reshape(np.float32([1, 1, 1, 2]), (4, 1)), axis=0))


@given(arrays(np.float32, st.sampled_from([(1, 5), (3, 4, 2), (300, 3)]), elements=st.sampled_from([0.0, 0.5, 1.0])))
def test_the_largest_is_the_first_of_the_largest(tensor: np.ndarray) -> None:
    assert np.array_equal(largest(tensor), np.argmax(tensor, axis=0))


@pytest.mark.parametrize("kind", ["class", "set"])
def test_scores_that_are_no_numbers_choose_no_class(kind: str) -> None:
    tensor = np.array([[0.2, 0.2], [0.5, np.nan], [0.2, 0.2], [0.1, 0.6]])
    card = Card("test", conformal={"thresholds": {"0.9": [0.5] * 4}})
    spec = OutputSpec("c", kind, "t", classes=CLASSES, confidence=0.9 if kind == "set" else None)
    found = to_bands([spec], {"t": np.asarray(tensor, np.float32)}, card, np.ones(2, dtype=bool))[0]
    assert np.isnan(found).tolist() == [False, True]


def test_one_channel_is_a_class_against_the_rest() -> None:
    tensor = np.array([[0.1, 0.39, 0.41, 0.9]])
    spec = OutputSpec("class", "class", "t", classes=CLASSES[:2], threshold=0.4, positive=(1,))
    assert band(spec, tensor).tolist() == [10, 10, 11, 11]
    assert band(OutputSpec("e", "entropy", "t"), np.array([[0.5, 1.0, 0.0]])) == pytest.approx([1, 0, 0], abs=1e-5)


def test_uncertain_pixels_are_left_undecided() -> None:
    tensor = np.array([[0.97, 0.25, 0.0], [0.01, 0.25, 1.0], [0.01, 0.25, 0.0], [0.01, 0.25, 0.0]])
    classes = (*CLASSES, ClassSpec(99, "undecided"))
    assert band(OutputSpec("class", "class", "t", classes=classes, undecided=0.9), tensor).tolist() == [10, 99, 11]
    with pytest.raises(ModelError, match="4 classes, but its card names 4"):
        band(OutputSpec("class", "class", "t", classes=CLASSES, undecided=0.9), tensor)


def test_thick_or_thin_is_no_doubt() -> None:
    tensor = np.array([[0.0, 0.5], [0.5, 0.25], [0.5, 0.25], [0.0, 0.0]])
    found = band(OutputSpec("e", "entropy", "t", channels=(1, 2)), tensor)
    assert found == pytest.approx([0, np.log(2) / np.log(3)], abs=1e-5)
    classes = (*CLASSES, ClassSpec(99, "undecided"))
    spec = OutputSpec("class", "class", "t", classes=classes, positive=(1, 2), undecided=0.3)
    assert band(spec, tensor).tolist() == [11, 99]


def test_a_sigmoid_of_extreme_scores_is_no_warning_and_no_nan() -> None:
    assert activated(np.array([[-1000.0, 0.0, 1000.0]], np.float32), "sigmoid").tolist() == [[0, 0.5, 1]]


def test_channels_that_are_not_there_are_named() -> None:
    spec = OutputSpec("cloud", "probability", "t", channels=(1, 4))
    with pytest.raises(ModelError, match="channel 4, but the model gives 4"):
        band(spec, np.full((4, 2), 0.25))


def test_a_request_keeps_its_outputs() -> None:
    spec = OutputSpec("class", "class", "t", classes=CLASSES, threshold=0.3, positive=(1, 2), activation="softmax")
    request = Request("m", ("s",), os.path.abspath("o.tif"), specs=(spec,))
    assert Request.from_dict(request.to_dict()) == request


@pytest.mark.parametrize("weights", [(1.0, 0.0), (1.0, -2.0), (1.0, float("nan"))])
def test_weights_must_be_positive(weights: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        check_output(OutputSpec("class", "class", "t", classes=CLASSES, weights=weights))
