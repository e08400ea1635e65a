"""What kind of number is explained: scores of classes where there are some, points and maps alike, and it is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import pytest
from explain_models import classes, linear, network, stump, written_out_softmax
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from terraclara.core import i18n
from terraclara.core.bands import SENTINEL2
from terraclara.core.cli import main
from terraclara.core.errors import NoGradientError, ParameterError
from terraclara.core.explain import Explainer, Forwards, Target, deeplift
from terraclara.core.explain.explained import ExplainOptions
from terraclara.core.explain.maps import explain_map
from terraclara.core.explain.place import Places
from terraclara.core.explain.question import ask, number_name, question_name
from terraclara.core.mapping import Request
from terraclara.core.model import find_model, load_model
from terraclara.core.report import write_report

Array = np.ndarray[Any, Any]
BANDS = ("B02", "B03", "B04", "B08")
WEIGHTS = np.random.default_rng(5).normal(size=(4, 3)) * 4
LEFT, TOP, SIZE = 500000.0, 4800000.0, 10.0


@pytest.fixture
def scene(write_raster: Callable[..., Path]) -> Path:
    values = np.random.default_rng(3).uniform(0.02, 0.9, (4, 40, 50)).astype(np.float32)
    return write_raster(values, names=BANDS)


def at(row: int, col: int) -> tuple[float, float]:
    return LEFT + SIZE * (col + 0.5), TOP - SIZE * (row + 0.5)


@pytest.mark.parametrize("made", [classes, written_out_softmax])
@pytest.mark.parametrize("target", ["", "against=0,2"])
def test_maps_of_occlusion_are_of_what_points_are_of(
    made: Any, target: str, scene: Path, tmp_path: Path, read_raster: Callable[[Path], Array]
) -> None:
    model = made(tmp_path / "m.onnx", BANDS, WEIGHTS, *(("0", "1", "2"),) * (made is classes))
    request = Request(str(model), (str(scene),), str(tmp_path / "why.tif"))
    made_map = explain_map(request, ExplainOptions("occlusion", target, True))
    mapped, record = read_raster(made_map.path), made_map.provenance["explanation"]
    number = "difference of scores" if target else "score"
    assert record["number"] == number
    assert made_map.outputs[0].description == f"Relevance of all bands ({number})"
    assert made_map.outputs[2].description == f"Relevance of B03 ({number})"
    with Places.of(request) as places:
        for row, col in ((30, 40), (0, 0), (17, 3)):
            found = places.point(*at(row, col), target, "occlusion")
            assert found.number == number
            np.testing.assert_allclose(found.relevance, mapped[1:, row, col], atol=1e-5)
            before = record["baseline_value"]
            assert found.baseline_value == pytest.approx(
                before if target else list(before.values())[ask(places.model).classes.index(found.label)], abs=1e-5
            )


def test_who_asks_for_a_probability_gets_it(scene: Path) -> None:
    with Places.of(Request("clouds-4b", (str(scene),), "")) as places:
        chance = places.point(*at(20, 20), "output=cloud_probability")
        score = places.point(*at(20, 20), "class=cloud")
    assert chance.number == "probability"
    assert 0 <= chance.value <= 1
    assert score.number == "score"


def test_each_number_is_named(scene: Path, tmp_path: Path) -> None:
    model = linear(tmp_path / "l.onnx", {"B03": 2.0, "B08": 5.0})
    with Places.of(Request(str(model), (str(scene),), "")) as places:
        assert places.point(*at(3, 4)).number == "value"
        assert places.point(*at(3, 4), "uncertainty").number == "standard deviation"
    trees = stump(tmp_path / "s.onnx", ("B02", "B08"), 1, 0.3)
    with Places.of(Request(str(trees), (str(scene),), "")) as places:
        assert places.point(*at(3, 4)).number == "value"
        assert places.point(*at(3, 4), method="exact_shapley").number == "value"
    image = network(tmp_path / "n.onnx", BANDS)
    with Places.of(Request(str(image), (str(scene),), "")) as places:
        assert places.point(*at(3, 4), "class=cloud").number == "score"
        assert places.point(*at(3, 4), "uncertainty").number == "difference of scores"
    assert number_name("score") == "score"


@pytest.mark.parametrize(
    ("label", "spanish"),
    [
        ("cloud", "nube"),
        ("cloud against clear", "nube frente a despejado"),
        ("mi bosque against clear", "mi bosque frente a clear"),  # a class of the user's own
        ("the class against the next likely one", "la clase frente a la segunda más probable"),
    ],
)
def test_what_is_asked_is_named_in_the_language(label: str, spanish: str) -> None:
    assert question_name(label) == label
    with i18n.spoken("es"):
        assert question_name(label) == spanish


def test_the_command_line_and_the_report_say_it(scene: Path, tmp_path: Path, capsys: Any) -> None:
    model = classes(tmp_path / "m.onnx", BANDS, WEIGHTS, ("water", "wood", "soil"))
    point = ",".join(map(str, at(3, 4)))
    assert main(["explain", str(model), str(scene), "--point", point, "--target", "class=wood"]) == 0
    assert capsys.readouterr().out.startswith("wood: score ")
    assert main(["explain", str(model), str(scene), "--point", point, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["number"] == "score"
    assert main(["explain", str(model), str(scene), "--target", "class=wood", "-o", str(tmp_path / "w.tif")]) == 0
    assert "wood (score)." in capsys.readouterr().out
    request = Request(str(model), (str(scene),), str(tmp_path / "why.tif"))
    page = write_report(explain_map(request, ExplainOptions(target="class=wood"))).read_text(encoding="utf-8")
    assert "Why: wood (score)" in page


@pytest.mark.parametrize("name", ["clouds-4b", "clouds-6b", "clouds-series-4b"])
def test_classes_put_together_behind_a_softmax_have_scores(name: str) -> None:
    """Thick and thin cloud are one class: the softmax of the scores is still what the file says."""
    model = find_model(name)
    spec = model.card.input.channels if model.card.input.dates > 1 else model.card.input
    tensor = next(item.tensor for item in model.card.outputs if item.kind == "class")
    x = np.random.default_rng(0).normal(0, 2, (1, len(spec.bands), 32, 32)).astype(np.float32)
    for kind in (Explainer, Forwards):
        explainer = kind(model, "cpu")
        scores = explainer.output(x, Target(tensor)).astype(float)
        powers = np.exp(scores - scores.max(1, keepdims=True))
        chances = explainer.output(x, Target(tensor, scores=False))
        np.testing.assert_allclose(powers / powers.sum(1, keepdims=True), chances, atol=1e-6)
        assert scores.max() > 2
        assert explainer.scored(Target(tensor))
        assert not explainer.scored(Target(tensor, scores=False))


def merged(path: Path, weights: Any, kernel: Any, opset: int) -> onnx.ModelProto:
    """A softmax over linear scores of an image's channels, and a convolution behind it."""
    constants = {"w": np.asarray(weights, np.float32)[..., None, None], "k": np.asarray(kernel, np.float32)}
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["all"], axis=1),
        helper.make_node("Conv", ["all", "k"], ["probabilities"]),
    ]
    shape = [1, len(weights[0]), "h", "w"]
    graph = helper.make_graph(
        nodes,
        "merged",
        [helper.make_tensor_value_info("x", 1, shape)],
        [helper.make_tensor_value_info("probabilities", 1, None)],
        [numpy_helper.from_array(value, key) for key, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10**6), opset=st.sampled_from([13, 17, 18, 20]), scale=st.sampled_from([1.0, 60.0]))
def test_any_way_to_put_classes_together(seed: int, opset: int, scale: float, tmp_path_factory: Any) -> None:
    rng = np.random.default_rng(seed)
    weights = rng.normal(size=(5, 3)) * scale
    owner = np.concatenate([np.arange(3), rng.integers(0, 3, 2)])
    kernel = (owner == np.arange(3)[:, None]).astype(np.float32)[..., None, None]
    path = tmp_path_factory.mktemp("merged") / "m.onnx"
    onnx.save(merged(path, weights, kernel, opset), str(path))
    explainer = Explainer(load_model(path, ("B02", "B03", "B04")), "cpu")
    x, start = rng.random((2, 3, 2, 2)).astype(np.float32)[:1], rng.random((1, 3, 1, 1)).astype(np.float32)
    z = np.einsum("kb,bij->kij", weights, x[0].astype(float))
    wanted = np.stack([np.logaddexp.reduce(z[owner == k], axis=0) for k in range(3)])
    np.testing.assert_allclose(explainer.output(x, Target("probabilities"))[0], wanted, rtol=1e-5, atol=1e-4)
    found = deeplift(explainer, x, Target("probabilities", 1), start)
    change = explainer.value(x, found.target) - explainer.value(np.broadcast_to(start, x.shape), found.target)
    np.testing.assert_allclose(found.values.sum(), change, rtol=1e-4, atol=1e-4 * scale)


@pytest.mark.parametrize("spoil", ["weights", "size", "overlap"])
def test_other_convolutions_behind_a_softmax_are_left_alone(spoil: str, tmp_path: Path) -> None:
    kernel = np.eye(3, dtype=np.float32)[..., None, None]
    if spoil == "weights":
        kernel = 0.5 * kernel
    elif spoil == "size":
        kernel = np.pad(kernel, ((0, 0), (0, 0), (0, 1), (0, 1)))
    else:
        kernel[0, 1] = 1
    path = tmp_path / "m.onnx"
    onnx.save(merged(path, np.eye(3), kernel, 17), str(path))
    model = load_model(path, ("B02", "B03", "B04"))
    x = np.random.default_rng(0).random((1, 3, 4, 4)).astype(np.float32)
    for explainer in (Explainer(model, "cpu"), Forwards(model, "cpu")):
        same = explainer.output(x, Target("probabilities", scores=False))
        np.testing.assert_array_equal(explainer.output(x, Target("probabilities")), same)
        assert not explainer.scored(Target("probabilities"))


def test_a_noise_that_is_the_same_everywhere_is_nothing_to_explain(tmp_path: Path) -> None:
    from terraclara.core.explain.question import questions
    from terraclara.core.gp.compile import compile_gp
    from terraclara.core.gp.exact import GaussianProcess
    from terraclara.core.gp.isotropic import kernel_for
    from terraclara.core.model import Card, InputSpec, OutputSpec, save_model

    rng = np.random.default_rng(0)
    x = rng.uniform(size=(60, 2))
    process = GaussianProcess(kernel_for(60, 2, "rbf"), restarts=0, seed=0).fit(x, x[:, 0] + rng.normal(0, 0.1, 60))
    compiled = compile_gp(process, probes=x, seed=1)
    kinds = ("mean", "std", "std_model", "std_noise")
    outputs = tuple(OutputSpec(kind, kind, name) for kind, name in zip(kinds, compiled.outputs))
    bands = tuple(SENTINEL2.band(name) for name in ("B04", "B08"))
    card = Card(name="gp", id="gp", input=InputSpec(bands, tensor="spectra"), outputs=outputs)
    model = load_model(save_model(compiled.model.SerializeToString(), card, tmp_path / "gp.onnx"))
    assert [item.text for item in questions(model)] == ["", "output=std", "output=std_model"]
    with pytest.raises(ParameterError, match="the same everywhere"):
        ask(model, "output=std_noise")
    varying = find_model("lai-s2-10m")  # its noise varies
    assert "output=std_noise" in [item.text for item in questions(varying)]


def test_what_leaves_bands_out_goes_on_where_gradients_cannot(tmp_path: Path) -> None:
    """Through a branch that takes what lies outside of it: no slope, but scores all the same."""
    single = onnx.TensorProto.FLOAT
    info = helper.make_tensor_value_info

    def branch(name: str) -> onnx.GraphProto:
        return helper.make_graph(
            [helper.make_node("Identity", ["made"], [name])], name, [], [info(name, single, ["n", 3])]
        )

    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["made"]),
        helper.make_node("If", ["yes"], ["kept"], then_branch=branch("one"), else_branch=branch("other")),
        helper.make_node("Softmax", ["kept"], ["p"], axis=1),
    ]
    filled = [numpy_helper.from_array(WEIGHTS.astype(np.float32), "w"), numpy_helper.from_array(np.array(True), "yes")]
    graph = helper.make_graph(nodes, "g", [info("x", single, ["n", 4])], [info("p", single, ["n", 3])], filled)
    path = tmp_path / "branches.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    model, x = load_model(path, BANDS), np.float32([[0.1, 0.4, 0.2, 0.6]])
    target = Target("p", 1, scores=True)
    with pytest.raises(NoGradientError):
        Explainer(model, "cpu").value(x, target)
    forwards = Forwards(model, "cpu")
    np.testing.assert_allclose(forwards.value(x, target), (x @ WEIGHTS)[:, 1], rtol=1e-5)
    assert forwards.scored(target)
