"""The methods through their one interface, on the bundled models and small networks of each layout."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from explain_models import classes, network, process, written_out_softmax
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from terraclara.core.errors import ModelError, NoGradientError, ParameterError
from terraclara.core.explain import (
    METHODS,
    Explainer,
    Target,
    bottleneck,
    deeplift,
    deepshap,
    grad_cam,
    gradient,
    integrated_gradients,
    layers,
    peak_responses,
    smoothgrad,
)
from terraclara.core.explain.activation import resized, signed_hirescam
from terraclara.core.explain.peaks import peaks
from terraclara.core.model import load_model

DATA = Path(__file__).parent / "data" / "explain"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
Array = np.ndarray[Any, Any]


def explainer_of(name: str, **options: Any) -> Explainer:
    folder = MODELS if (MODELS / f"{name}.onnx").is_file() else DATA
    return Explainer(load_model(folder / f"{name}.onnx"), "cpu", **options)


def sample(explainer: Explainer, count: int = 3, size: int = 32) -> Array:
    spec = explainer.model.card.input
    width = len(spec.bands) * spec.dates
    shape = (count, width) if spec.layout == "pixels" else (count, width, size, size)
    return (0.05 + 0.3 * np.random.default_rng(1).random(shape)).astype(np.float32)


BANDS = ("B02", "B03", "B04")
CAMS = [name for name in METHODS if name.endswith("cam")]
#: Which class activation maps there are: for a network of images, and one of series that cannot be laid over its input.
#: The mean over all pixels of a layer behind which no pixel sees another is what CAM is for.
MAPPED = {("clouds-4b", name) for name in CAMS}
MAPPED |= {("landcover-modis-ndvi-12", name) for name in CAMS if name not in ("cam", "guided_grad_cam", "score_cam")}
CLOUDS, COVER = Target("probabilities", 1), Target("calibrated", 1)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("model", ["clouds-4b", "landcover-modis-ndvi-12", "lai-s2-20m", "sl2p-v3.0-lai"])
def test_every_method_answers_or_says_why_not(model: str, name: str) -> None:
    explainer = explainer_of(model)
    target = {"clouds-4b": CLOUDS, "landcover-modis-ndvi-12": COVER}.get(model, Target("mean"))
    x = sample(explainer, 2)
    options = {
        "deepshap": {"background": x[:2] * 0.8},
        "prediction_difference": {} if x.ndim == 4 else {"background": x.repeat(2, 0)},
    }.get(name, {})
    fits = (model, name) in MAPPED if name.endswith("cam") else name != "rise" or x.ndim == 4
    if name == "exact_shapley":
        fits = model == "lai-s2-20m"
    if name == "lrp":  # relevance has no share in a kernel
        fits = model != "lai-s2-20m"
    if not fits:
        with pytest.raises(ParameterError, match="Choose"):
            METHODS[name](explainer, x, target, **options)
        return
    found = METHODS[name](explainer, x, target, **options)
    assert found.method.startswith(name)
    # The weights of this process are large, and float32 sums them otherwise in another batch.
    most = 4e-4 if model == "lai-s2-20m" else 1e-4
    assert found.value == pytest.approx(target_value(explainer, x, target), rel=1e-4, abs=most)
    assert len(found.values) == len(x)
    assert np.isfinite(found.values).all()
    if found.layer:
        assert found.values.shape[1] == 1 or found.values.shape == x.shape
    else:
        assert found.values.shape == x.shape


def target_value(explainer: Explainer, x: Array, target: Target) -> Array:
    return target.value(explainer.run(x, target, layers=[target.output]).tensors[target.output])


@pytest.mark.parametrize("name", ["clouds-4b", "landcover-modis-ndvi-12"])
def test_classes_are_explained_by_their_scores(name: str) -> None:
    explainer = explainer_of(name)
    x = sample(explainer, 2)
    output = "calibrated" if name.startswith("landcover") else "probabilities"
    scores, shares = (
        explainer.run(x, Target(output, 1, scores=scores), layers=[output], to_input=False).tensors[output]
        for scores in (True, False)
    )
    powers = np.exp(scores - scores.max(1, keepdims=True))
    np.testing.assert_allclose(powers / powers.sum(1, keepdims=True), shares, atol=1e-5)
    assert np.abs(scores - shares).max() > 0.1


@pytest.mark.parametrize("shifted", [True, False])
def test_a_softmax_that_is_written_out(shifted: bool, tmp_path: Path) -> None:
    weights = np.random.default_rng(2).normal(size=(3, 4)) * 20
    explainer = Explainer(load_model(written_out_softmax(tmp_path / "w.onnx", BANDS, weights, shifted)), "cpu")
    x = np.random.default_rng(3).random((5, 3)).astype(np.float32)
    target = Target("probabilities", 2, scores=True)
    found = gradient(explainer, x, target)
    np.testing.assert_allclose(found.value, x @ weights[:, 2], rtol=1e-4)
    np.testing.assert_allclose(found.values, np.broadcast_to(weights[:, 2], x.shape), rtol=1e-4)
    shares = explainer.value(x, replace(target, scores=False))
    powers = np.exp(x.astype(float) @ weights)
    np.testing.assert_allclose(shares, (powers / powers.sum(1, keepdims=True))[:, 2], rtol=1e-3, atol=1e-6)


def test_one_network_is_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from terraclara.core.explain import explainer as module

    explainer = explainer_of("landcover-modis-ndvi-12")
    x, calls = sample(explainer, 2), []
    whole = module.trace
    monkeypatch.setattr(module, "trace", lambda *given: calls.append(given) or whole(*given))
    explainer.output(x, COVER)
    gradient(explainer, x, COVER)
    deeplift(explainer, x, COVER)
    assert len(calls) == 1


@pytest.mark.parametrize("name", ["clouds-4b", "lai-s2-20m", "landcover-modis-ndvi-12"])
def test_batches_do_not_change_the_answer(name: str) -> None:
    target = {"clouds-4b": CLOUDS, "landcover-modis-ndvi-12": COVER}.get(name, Target("mean"))
    whole = explainer_of(name, batch=5)
    x = sample(whole, 5)
    one = gradient(whole, x, target).values
    parts = gradient(explainer_of(name, batch=2), x, target).values
    # The Gaussian process sums large weights of both signs in float32.
    tolerance = 1e-3 if name.startswith("lai") else 2e-5
    np.testing.assert_allclose(parts, one, atol=tolerance * np.abs(one).max())


def test_a_region_is_the_mean_of_its_pixels() -> None:
    explainer = explainer_of("clouds-4b")
    x = sample(explainer, 1)
    region = np.zeros((32, 32), bool)
    region[3, 4] = region[20, 9] = True
    both = gradient(explainer, x, Target("probabilities", 1, region=region))
    each = [gradient(explainer, x, Target("probabilities", 1, region=place)) for place in ((3, 4), (20, 9))]
    mean = (each[0].values + each[1].values) / 2
    np.testing.assert_allclose(both.values, mean, atol=1e-5 * np.abs(mean).max())
    assert both.value == pytest.approx((each[0].value + each[1].value) / 2, rel=1e-5)


def test_a_class_against_another_is_their_difference() -> None:
    explainer = explainer_of("landcover-modis-ndvi-12")
    x = sample(explainer)
    against = gradient(explainer, x, Target("calibrated", 1, against=2)).values
    apart = [gradient(explainer, x, Target("calibrated", k)).values for k in (1, 2)]
    np.testing.assert_allclose(against, apart[0] - apart[1], atol=1e-5 * np.abs(against).max())


@pytest.mark.parametrize("model", ["clouds-4b", "clouds-series-4b", "landcover-modis-ndvi-12", "resnet"])
def test_sums_come_out(model: str) -> None:
    explainer = explainer_of(model)
    x = sample(explainer, 2)
    output = {"landcover-modis-ndvi-12": "calibrated", "resnet": "y"}.get(model, "probabilities")
    target = Target(output, 1)
    start = x.mean((0, *range(2, x.ndim)), keepdims=True)
    by_steps = integrated_gradients(explainer, x, target, start, steps=64)
    exact = deeplift(explainer, x, target, start)
    assert by_steps.completeness is not None
    assert exact.completeness is not None
    assert by_steps.completeness.max() < 0.02
    assert by_steps.passes == 64
    assert exact.completeness.max() < 1e-4
    assert exact.value == pytest.approx(by_steps.value, rel=1e-5)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32 - 1), scale=st.sampled_from([0.1, 3.0, 30.0, 100.0]))
def test_scores_far_apart_share_no_more_than_there_is(seed: int, scale: float, tmp_path: Path) -> None:
    """A softmax as a quotient has factors of 10^13 there."""
    rng = np.random.default_rng(seed)
    weights = rng.normal(size=(3, 4)) * scale
    explainer = Explainer(load_model(classes(tmp_path / f"{seed}.onnx", BANDS, weights, "abcd")), "cpu")
    x, start = rng.random((20, 3)).astype(np.float32), rng.random((1, 3)).astype(np.float32)
    found = deeplift(explainer, x, Target("probabilities", 1, scores=False), start)
    change = explainer.value(x, found.target) - explainer.value(start, found.target)
    np.testing.assert_allclose(found.values.sum(1), change, atol=1e-5 * max(1.0, scale))
    most = (np.abs(x - start) * 2 * np.abs(weights).max()).max(1)
    assert (np.abs(found.values).max(1) <= most + 1e-6).all()


@pytest.mark.parametrize("output", ["data_uncertainty", "model_uncertainty"])
def test_parts_of_the_uncertainty_add_up_where_a_process_is_sure(output: str, tmp_path: Path) -> None:
    """Both entropies are next to nothing there, their quotient is cut at 0 and 1, and a bend cannot be a slope."""
    explainer = Explainer(load_model(process(tmp_path / "p.onnx")), "cpu")
    x = np.random.default_rng(1).normal(0, 2.5, (1000, 3)).astype(np.float32)
    for start in ([3, 0, 0], [-1.5, 2.6, 0], [-1.5, -2.6, 0.2], [0, 0, 0], [30, 0, 0]):
        found = deeplift(explainer, x, Target(output, scores=False), np.array([start], np.float32))
        assert found.baseline_value is not None
        np.testing.assert_allclose(found.values.sum(1), found.value - found.baseline_value, atol=1e-3)
        assert np.abs(found.values).max() < 10


def test_calibrated_probabilities_have_the_scores_of_the_classifier(tmp_path: Path) -> None:
    """Their own scores are logarithms, which end at 0 where a class is sure and have no slope there."""
    explainer = Explainer(load_model(process(tmp_path / "gp.onnx")), "cpu")
    x = np.random.default_rng(1).normal(0, 3, (200, 3)).astype(np.float32)
    scores = np.stack([explainer.value(x, Target("calibrated", k)) for k in range(3)], axis=1)
    shares = np.stack([explainer.value(x, Target("calibrated", k, scores=False)) for k in range(3)], axis=1)
    powers = np.exp(scores - scores.max(1, keepdims=True))
    np.testing.assert_allclose(powers / powers.sum(1, keepdims=True), shares, atol=1e-5)
    sure = shares.max(1) > 0.9999
    assert sure.any()
    assert scores.max(1)[sure].min() > 1
    slopes = np.abs(gradient(explainer, x[sure], Target("calibrated", int(shares[sure][0].argmax()))).values)
    assert (slopes.max(1) > 1e-3).all()


def test_values_of_a_process_add_up(tmp_path: Path) -> None:
    explainer = Explainer(load_model(process(tmp_path / "gp.onnx")), "cpu")
    x = np.random.default_rng(1).normal(0, 3, (200, 3)).astype(np.float32)
    found = deeplift(explainer, x, Target("calibrated", 1), np.zeros((1, 3), np.float32))
    assert found.completeness is not None
    assert found.completeness.max() < 1e-3
    assert np.abs(found.values).max() < 100


def test_a_background_of_one_sample_is_its_baseline() -> None:
    explainer = explainer_of("landcover-modis-ndvi-12")
    x = sample(explainer)
    one = deeplift(explainer, x, COVER, x[:1] * 0.5)
    np.testing.assert_allclose(deepshap(explainer, x, COVER, x[:1] * 0.5).values, one.values, rtol=1e-6)


def test_noise_is_drawn_the_same_again() -> None:
    explainer = explainer_of("landcover-modis-ndvi-12")
    x = sample(explainer)
    first, again = (smoothgrad(explainer, x, COVER, seed=3).values for _ in range(2))
    np.testing.assert_array_equal(first, again)
    np.testing.assert_allclose(smoothgrad(explainer, x, COVER, 2, noise=0).values, gradient(explainer, x, COVER).values)


def test_cam_is_grad_cam_where_places_are_averaged() -> None:
    explainer = explainer_of("resnet")
    x, target = sample(explainer, 1), Target("y", 2)
    signed = METHODS["cam"](explainer, x, target)
    size = np.prod(signed.values.shape[2:])
    np.testing.assert_allclose(
        np.maximum(signed.values, 0) / size, grad_cam(explainer, x, target).values, rtol=1e-4, atol=1e-7
    )
    with pytest.raises(ParameterError, match="Grad-CAM"):
        METHODS["cam"](explainer, x, target, layer=layers(explainer, x, target)[0])


def test_respond_cam_sums_to_slope_times_activation() -> None:
    explainer = explainer_of("resnet")
    x, target = sample(explainer, 1), Target("y", 2)
    found = METHODS["respond_cam"](explainer, x, target)
    answer = explainer.run(x, target, layers=[found.layer])
    wanted = (answer.tensors[found.layer] * answer.signals[found.layer]).sum()
    assert found.values.sum() == pytest.approx(wanted, rel=1e-4)


def test_all_of_the_answer_passes_through_the_bottleneck(tmp_path: Path) -> None:
    """What goes around a layer, as along the skips of a U-Net, is not in its map."""
    explainer = Explainer(load_model(network(tmp_path / "n.onnx", ("B02", "B03", "B04", "B08"))), "cpu")
    x = np.random.default_rng(0).normal(size=(1, 4, 32, 32)).astype(np.float32)
    assert bottleneck(explainer, x, CLOUDS) == "both"
    for region in (None, (5, 7)):
        found = signed_hirescam(explainer, x, replace(CLOUDS, region=region))
        # No biases follow, so that all of the score is in the map: of a mean it is the mean.
        assert found.values.sum() == pytest.approx(float(found.value[0]), rel=1e-4)
    resnet = explainer_of("resnet")
    x, target = sample(resnet, 1), Target("y", 2)
    shapes = resnet.network(x, target).shapes
    sizes = [shapes[name][2:] for name in layers(resnet, x, target)]
    assert shapes[bottleneck(resnet, x, target)][2:] == min(sizes)
    clouds = explainer_of("clouds-4b")
    x = sample(clouds, 1, 64)
    assert clouds.network(x, CLOUDS).shapes[bottleneck(clouds, x, CLOUDS)] == (1, 16, 64, 64)


def test_peaks_are_local_maxima() -> None:
    response = np.zeros((8, 9))
    response[2, 3], response[6, 7], response[6, 6] = 3, 5, 4
    assert peaks(response, 5) == [(6, 7), (2, 3)]
    explainer = explainer_of("clouds-4b")
    found = peak_responses(explainer, sample(explainer, 1), CLOUDS, 2)
    assert len(found) == 2
    assert found[0].target.region != found[1].target.region


def test_a_map_keeps_its_cells() -> None:
    cells = np.arange(4.0).reshape(1, 1, 2, 2)
    np.testing.assert_array_equal(resized(cells, (4, 6))[0, 0], np.kron(cells[0, 0], np.ones((2, 3))))


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (Target("probabilities", 9), "channels 0 to 3, not 9"),
        (Target("probabilities", 1, region=(40, 2)), r"pixel \(40, 2\) lies outside"),
        (Target("probabilities", 1, region=np.zeros((32, 32))), "holds no pixel"),
        (Target("probabilities", 1, region=np.ones((3, 3))), "make them alike"),
        (Target("probabilities", None, against=1), "give both"),
    ],
)
def test_targets_that_cannot_be(target: Target, message: str) -> None:
    explainer = explainer_of("clouds-4b")
    with pytest.raises(ParameterError, match=message):
        gradient(explainer, sample(explainer, 1), target)


def test_what_cannot_be_explained_is_told() -> None:
    explainer = explainer_of("lai-s2-20m")
    x = sample(explainer)
    with pytest.raises(ModelError, match="does not change smoothly"):
        gradient(explainer, x, Target("flag"))
    with pytest.raises(ModelError, match="no tensor 'nothing'"):
        gradient(explainer, x, Target("nothing"))
    with pytest.raises(ParameterError, match="does not fit"):
        gradient(explainer, x[0], Target("mean"))


def test_a_tile_that_the_network_cannot_take_is_told() -> None:
    explainer = explainer_of("clouds-4b")
    with pytest.raises(ModelError, match="multiples of 16"):
        gradient(explainer, sample(explainer, 1, 35), CLOUDS)


def test_each_sample_may_have_a_seed_of_its_own() -> None:
    explainer = explainer_of("landcover-modis-ndvi-12", batch=2)
    x = sample(explainer, 3)
    seeds = np.eye(4, dtype=np.float32)[[0, 2, 3]]
    answer = explainer.run(x, COVER, seed=seeds)
    for i, channel in enumerate((0, 2, 3)):
        alone = gradient(explainer, x[i : i + 1], Target("calibrated", channel))
        np.testing.assert_allclose(answer.signals["spectra"][i], alone.values[0], rtol=1e-4, atol=1e-5)
        assert answer.value[i] == pytest.approx(alone.value[0], rel=1e-5)


def test_trees_have_no_gradient(tmp_path: Path) -> None:
    import onnx
    from skl2onnx import to_onnx
    from sklearn.ensemble import RandomForestRegressor

    rng = np.random.default_rng(0)
    x = rng.random((50, 4)).astype(np.float32)
    forest = RandomForestRegressor(3, random_state=0).fit(x, x[:, 0])
    path = tmp_path / "forest.onnx"
    onnx.save(to_onnx(forest, x[:1]), path)
    explainer = Explainer(load_model(path, ("a", "b", "c", "d")), "cpu")
    with pytest.raises(NoGradientError, match=r"TreeEnsembleRegressor .* occlusion"):
        gradient(explainer, x, Target("variable"))
