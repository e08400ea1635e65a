"""Model files: what a stranger may hand over, and what comes of it."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.errors import DeviceError, ModelError, OutputError
from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, catalog, find_model, load_model, save_model
from terraclara.core.model.card import from_json
from terraclara.core.model.context import context_of
from terraclara.core.model.graph import read_graph
from terraclara.core.model.model import read_card
from terraclara.core.model.save import refuse_weights_elsewhere, with_card
from terraclara.core.model.session import Session

FLOAT = TensorProto.FLOAT


def linear_model(weights: list[float], **opset: int) -> onnx.ModelProto:
    """y = x . w, for (n, bands)."""
    matrix = numpy_helper.from_array(np.array(weights, np.float32)[:, None], "w")
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        "linear",
        [helper.make_tensor_value_info("x", FLOAT, ["n", len(weights)])],
        [helper.make_tensor_value_info("y", FLOAT, ["n", 1])],
        [matrix],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset.get("version", 17))])
    model.ir_version = 8
    return model


def image_model(nodes: list[Any], weights: list[Any], output: str, channels: int = 1) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("x", FLOAT, ["n", 1, "h", "w"])],
        [helper.make_tensor_value_info(output, FLOAT, ["n", channels, "h", "w"])],
        weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    return model


def written(path: Path, model: onnx.ModelProto) -> Path:
    path.write_bytes(model.SerializeToString())
    return path


def example_card(**changes: Any) -> Card:
    bands = (SENTINEL2.band("B04"), SENTINEL2.band("B08"))
    outputs = (OutputSpec("mean", "mean", "y", 0, unit="m2 m-2", valid_range=(0.0, 8.0)),)
    return replace(Card("example", id="example", input=InputSpec(bands), outputs=outputs), **changes)


class TestCard:
    def test_survives_the_file(self, tmp_path: Path) -> None:
        card = example_card(domain={"a": 1}, metrics={"rmse": 0.5}, citation=("one", "two"))
        path = save_model(linear_model([1, 2]).SerializeToString(), card, tmp_path / "m.onnx")
        loaded = load_model(path)
        assert loaded.source == "card"
        assert replace(loaded.card, input=replace(loaded.card.input, tensor="")) == card
        onnx.checker.check_model(onnx.load(path))

    @given(
        name=st.text(min_size=1, max_size=20),
        factor=st.floats(0.001, 10),
        clip=st.none() | st.tuples(st.floats(0, 0.9), st.floats(1, 2)),
        labels=st.lists(st.text(max_size=8), max_size=4),
    )
    def test_json_round_trip(self, name: str, factor: float, clip: Any, labels: list[str]) -> None:
        classes = tuple(ClassSpec(i, text) for i, text in enumerate(labels))
        card = Card(
            name,
            input=InputSpec((Band("B1", 443.0),), factor=factor, clip=clip, defaults={"cos_sun_zenith": 0.5}),
            outputs=(OutputSpec("class", "class", classes=classes),),
        )
        assert from_json(card.to_json()) == card

    def test_a_new_card_takes_the_old_ones_place(self, tmp_path: Path) -> None:
        data = with_card(with_card(linear_model([1, 2]).SerializeToString(), example_card()), example_card(title="new"))
        path = tmp_path / "m.onnx"
        path.write_bytes(data)
        assert load_model(path).card.title == "new"
        import onnx
        import onnxruntime

        onnx.checker.check_model(str(path))  # refuses two entries of one key
        assert [item.key for item in onnx.load(str(path)).metadata_props] == ["terraclara.card"]
        meta = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).get_modelmeta()
        assert from_json(meta.custom_metadata_map["terraclara.card"]).title == "new"

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("{", "card cannot be read"),
            ("[]", "card cannot be read"),
            ('{"version": 99}', "format 99"),
            ('{"version": 1, "mlm:name": "x", "mlm:tasks": [], "mlm:input": [], "mlm:output": []}', "cannot be read"),
        ],
    )
    def test_broken_cards_get_a_sentence(self, text: str, words: str) -> None:
        with pytest.raises(ModelError, match=words):
            from_json(text)

    @pytest.mark.parametrize(
        "change",
        [
            {"domain": [1]},
            {"metrics": [1]},
            {"domain": {"satellites": 3}},
            {"domain": {"threshold": "x"}},
            {"compiled": {"batch_size_suggestion": 0}},
            {"compiled": {"batch_size_suggestion": "x"}},
            {"mlm:output": []},
            {"mlm:output": [{"name": "a"}, {"name": "a"}]},
            {"mlm:output": [{"name": "../a\n"}]},
            {"mlm:output": [{"name": None}]},
            {"mlm:output": [{"name": "a", "channel": -5}]},
            {"mlm:output": [{"name": "a", "channel": "b"}]},
            {"mlm:output": [{"name": "a", "unit": 5}]},
            {"mlm:output": [{"name": "a", "display_range": [2, 1]}]},
            {"mlm:input": [{"bands": []}]},
            {"mlm:input": [{"bands": [{"name": "B04"}], "mean": [0.1, 0.2], "std": [1, 1]}]},
            {"mlm:input": [{"bands": [{"name": "B04"}], "mean": [0.1], "std": [0]}]},
            {"mlm:input": [{"bands": [{"name": "B04"}], "resolution_m": -1}]},
            {"mlm:input": [{"bands": [{"name": "B04"}], "multiple": 0}]},
        ],
        ids=str,
    )
    def test_unusable_values_get_a_sentence(self, change: dict[str, Any]) -> None:
        data = {**json.loads(example_card().to_json()), **change}
        with pytest.raises(ModelError, match="card cannot be read"):
            from_json(json.dumps(data))

    def test_card_and_network_must_agree(self, tmp_path: Path) -> None:
        for card, words in [
            (example_card(input=InputSpec((SENTINEL2.band("B04"),))), "names 1 bands, but the network takes 2"),
            (example_card(outputs=(OutputSpec("std", "std", "s"),)), "promises s"),
            (example_card(input=replace(example_card().input, layout="image")), "says image"),
        ]:
            path = save_model(linear_model([1, 2]).SerializeToString(), card, tmp_path / "m.onnx")
            with pytest.raises(ModelError, match=words):
                load_model(path)

    def test_unwritable_folder(self, tmp_path: Path) -> None:
        with pytest.raises(OutputError, match="cannot be written"):
            save_model(b"", example_card(), tmp_path / "nowhere" / "m.onnx")


def _external(path: Path, location: str) -> Path:
    model = linear_model([1, 2])
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)
    return written(path, model)


def test_no_new_file_of_a_model_whose_weights_lie_beside_it(tmp_path: Path) -> None:
    (tmp_path / "w.bin").write_bytes(bytes(8))
    whole = read_graph(written(tmp_path / "whole.onnx", linear_model([1, 2])))
    refuse_weights_elsewhere(whole, tmp_path / "whole.onnx")
    apart = _external(tmp_path / "m.onnx", "w.bin")
    with pytest.raises(ModelError, match=r"weights of m\.onnx lie in a file beside it"):
        refuse_weights_elsewhere(read_graph(apart), apart)


class TestHostileFiles:
    """Each is refused with a sentence, before any runtime sees it."""

    @pytest.mark.parametrize("location", ["../secret.bin", "/etc/passwd", "a/../../secret.bin", ""])
    def test_external_data_outside_the_folder(self, tmp_path: Path, location: str) -> None:
        (tmp_path / "in").mkdir()
        (tmp_path / "secret.bin").write_bytes(b"12345678")
        with pytest.raises(ModelError, match="outside its own folder"):
            load_model(_external(tmp_path / "in" / "m.onnx", location))

    def test_external_data_through_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        (tmp_path / "secret.bin").write_bytes(b"12345678")
        os.symlink(tmp_path / "secret.bin", tmp_path / "in" / "w.bin")
        with pytest.raises(ModelError, match="outside its own folder"):
            load_model(_external(tmp_path / "in" / "m.onnx", "w.bin"))

    def test_external_data_beside_the_model_works(self, tmp_path: Path) -> None:
        (tmp_path / "w.bin").write_bytes(np.array([1, 2], np.float32).tobytes())
        model = load_model(_external(tmp_path / "m.onnx", "w.bin"))
        (result,) = model.session("cpu").run({"x": np.array([[3, 4]], np.float32)}).values()
        assert result.item() == 11

    def test_external_data_missing(self, tmp_path: Path) -> None:
        with pytest.raises(ModelError, match=r"needs the file 'w\.bin' beside it"):
            load_model(_external(tmp_path / "m.onnx", "w.bin"))

    def test_custom_operator(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.node[0].domain = "evil.corp"
        with pytest.raises(ModelError, match=r"custom operator evil\.corp::MatMul"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_custom_operator_inside_a_branch(self, tmp_path: Path) -> None:
        branch = helper.make_graph(
            [helper.make_node("Hidden", [], ["b"], domain="evil.corp")],
            "branch",
            [],
            [helper.make_tensor_value_info("b", FLOAT, [1])],
        )
        model = linear_model([1, 2])
        model.graph.node.append(helper.make_node("If", ["c"], ["z"], then_branch=branch, else_branch=branch))
        with pytest.raises(ModelError, match=r"evil\.corp::Hidden"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_huge_constant(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.initializer[0].dims[:] = [1 << 20, 1 << 20]
        with pytest.raises(ModelError, match="would take 4096 GB"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_huge_fill(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.initializer.append(numpy_helper.from_array(np.array([1 << 20, 1 << 20], np.int64), "shape"))
        model.graph.node.append(helper.make_node("ConstantOfShape", ["shape"], ["big"]))
        with pytest.raises(ModelError, match="ConstantOfShape would create"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_huge_fill_behind_other_operators(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        half = numpy_helper.from_array(np.array([1 << 20], np.int64), "half")
        model.graph.initializer.append(half)
        model.graph.node.append(helper.make_node("Concat", ["half", "half"], ["both"], axis=0))
        model.graph.node.append(helper.make_node("Identity", ["both"], ["shape"]))
        model.graph.node.append(helper.make_node("ConstantOfShape", ["shape"], ["big"]))
        with pytest.raises(ModelError, match="ConstantOfShape would create"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_constant_shorter_than_it_says(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.initializer[0].raw_data = b"1234"
        with pytest.raises(ModelError, match="announces 8 bytes and holds 4"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_constant_without_data(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.initializer[0].ClearField("raw_data")
        with pytest.raises(ModelError, match="announces 8 bytes and holds none"):
            load_model(written(tmp_path / "m.onnx", model))

    def test_newer_operator_set(self, tmp_path: Path) -> None:
        model = load_model(written(tmp_path / "m.onnx", linear_model([1, 2], version=999)))
        with pytest.raises(ModelError, match="newer ONNX than the installed"):
            model.session("cpu")

    def test_runtime_refusal_is_a_sentence(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.node[0].op_type = "NoSuchOperator"
        with pytest.raises(ModelError, match=r"cannot load m\.onnx: .*NoSuchOperator"):
            load_model(written(tmp_path / "m.onnx", model)).session("cpu")

    @pytest.mark.parametrize("content", [b"", b"not a model", b"\x00" * 50, b"\x89PNG\r\n", b"\x08\x08"])
    def test_foreign_content(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "m.onnx"
        path.write_bytes(content)
        with pytest.raises(ModelError, match=r"is empty|is not a whole ONNX model"):
            load_model(path)

    def test_every_truncation_is_an_error_or_harmless(self, tmp_path: Path) -> None:
        data = with_card(linear_model([1, 2]).SerializeToString(), example_card())
        path = tmp_path / "m.onnx"
        for length in range(1, len(data)):
            path.write_bytes(data[:length])
            with contextlib.suppress(ModelError):
                load_model(path)

    @given(st.binary(max_size=300))
    def test_any_bytes(self, tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
        path = tmp_path_factory.getbasetemp() / "any.onnx"
        path.write_bytes(content)
        with pytest.raises(ModelError):
            load_model(path)

    def test_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(ModelError, match="no model file"):
            load_model(tmp_path / "m.onnx")

    def test_sequence_output(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        info = helper.make_value_info("z", helper.make_sequence_type_proto(helper.make_tensor_type_proto(FLOAT, [1])))
        model.graph.output.append(info)
        with pytest.raises(ModelError, match="zipmap=False"):
            load_model(written(tmp_path / "m.onnx", model))


class TestBareModels:
    def test_bands_by_position_and_outputs_from_names(self, tmp_path: Path) -> None:
        card = load_model(written(tmp_path / "m.onnx", linear_model([1, 2, 3]))).card
        assert card.input.by_position
        assert len(card.input.bands) == 3
        assert [(o.name, o.kind) for o in card.outputs] == [("y", "value")]

    def test_bands_named_by_the_user(self, tmp_path: Path) -> None:
        path = written(tmp_path / "m.onnx", linear_model([1, 2]))
        card = load_model(path, ("B04", "nir")).card
        assert [b.wavelength_nm for b in card.input.bands] == [664.6, 832.8]
        with pytest.raises(ModelError, match="takes 2 bands, but 1 are named"):
            load_model(path, ("B04",))

    def test_wrong_rank(self, tmp_path: Path) -> None:
        model = linear_model([1, 2])
        model.graph.input[0].type.tensor_type.shape.dim.add(dim_value=5)
        with pytest.raises(ModelError, match=r"\(n, bands\) for pixels"):
            load_model(written(tmp_path / "m.onnx", model))


def _conv(name: str, source: str, target: str, k: int, stride: int = 1, dilation: int = 1) -> tuple[Any, Any]:
    weights = numpy_helper.from_array(np.random.default_rng(k).normal(size=(1, 1, k, k)).astype(np.float32), name)
    pad = (k - 1) * dilation // 2
    node = helper.make_node(
        "Conv",
        [source, name],
        [target],
        kernel_shape=[k, k],
        pads=[pad] * 4,
        strides=[stride] * 2,
        dilations=[dilation] * 2,
    )
    return node, weights


class TestContext:
    """The context read from the graph is what the network really uses: never less, here also never more."""

    @staticmethod
    def _measured(path: Path, size: int = 64) -> int:
        session = Session(path, "cpu")
        base = np.zeros((1, 1, size, size), np.float32)
        middle, reach = size // 2, 0
        for shift in range(4):  # every phase of a stride up to 4
            probe = base.copy()
            probe[..., middle + shift, middle + shift] = 1
            (a,), (b,) = session.run({"x": base}).values(), session.run({"x": probe}).values()
            changed = np.argwhere(np.abs(a - b)[0, 0] > 0)
            reach = max(reach, int(np.abs(changed - (middle + shift)).max()))
        return reach

    @pytest.mark.parametrize("kernels", [[(3, 1)], [(3, 1), (5, 1)], [(3, 2)], [(3, 4), (3, 1), (7, 1)]])
    def test_convolutions(self, tmp_path: Path, kernels: list[tuple[int, int]]) -> None:
        nodes, weights = [], []
        for i, (k, dilation) in enumerate(kernels):
            node, weight = _conv(f"w{i}", "x" if i == 0 else f"t{i - 1}", f"t{i}", k, dilation=dilation)
            nodes.append(node)
            weights.append(weight)
        path = written(tmp_path / "m.onnx", image_model(nodes, weights, f"t{len(kernels) - 1}"))
        context = context_of(read_graph(path))
        assert context is not None
        assert (context.halo, context.multiple) == (self._measured(path), 1)

    def test_down_and_up(self, tmp_path: Path) -> None:
        first, w1 = _conv("w1", "x", "a", 3)
        pool = helper.make_node("AveragePool", ["a"], ["b"], kernel_shape=[2, 2], strides=[2, 2])
        inner, w2 = _conv("w2", "b", "c", 3)
        w3 = numpy_helper.from_array(np.ones((1, 1, 2, 2), np.float32), "w3")
        up = helper.make_node("ConvTranspose", ["c", "w3"], ["d"], kernel_shape=[2, 2], strides=[2, 2])
        add = helper.make_node("Add", ["a", "d"], ["y"])
        path = written(tmp_path / "m.onnx", image_model([first, pool, inner, up, add], [w1, w2, w3], "y"))
        context = context_of(read_graph(path))
        assert context is not None
        assert context.multiple == 2
        assert context.halo == self._measured(path)

    def test_global_pooling_cannot_be_told(self, tmp_path: Path) -> None:
        pool = helper.make_node("GlobalAveragePool", ["x"], ["p"])
        add = helper.make_node("Add", ["x", "p"], ["y"])
        path = written(tmp_path / "m.onnx", image_model([pool, add], [], "y"))
        assert context_of(read_graph(path)) is None

    def test_constant_image_cannot_be_told(self, tmp_path: Path) -> None:
        ramp = numpy_helper.from_array(np.arange(64, dtype=np.float32).reshape(1, 1, 8, 8), "ramp")
        path = written(tmp_path / "m.onnx", image_model([helper.make_node("Add", ["x", "ramp"], ["y"])], [ramp], "y"))
        assert context_of(read_graph(path)) is None

    def test_published_network(self, shared_data: Path) -> None:
        card = load_model(shared_data / "uv_cloud_unet" / "uv_cloud_unet_rgbi.onnx").card
        # 24 px were measured to suffice, 16 px not to (README of that folder).
        assert 16 < (card.input.halo or 0) <= 24
        assert card.input.multiple == 4


def deepness(tmp_path: Path, channels: int = 3, classes: int = 2, **metadata: object) -> Path:
    weights = numpy_helper.from_array(np.ones((classes, channels, 1, 1), np.float32), "w")
    graph = helper.make_graph(
        [helper.make_node("Conv", ["x", "w"], ["y"])],
        "net",
        [helper.make_tensor_value_info("x", FLOAT, [1, channels, 64, 64])],
        [helper.make_tensor_value_info("y", FLOAT, [1, classes, 64, 64])],
        [weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    for key, value in metadata.items():
        model.metadata_props.add(key=key, value=value if isinstance(value, str) else json.dumps(value))
    return written(tmp_path / "deep.onnx", model)


class TestDeepness:
    def test_segmentor(self, tmp_path: Path) -> None:
        path = deepness(
            tmp_path,
            model_type='"Segmentor"',
            class_names={"0": "other", "1": "road"},
            resolution=1000,
            tiles_size=64,
            tiles_overlap=10,
            standardization_mean=[0.1, 0.2, 0.3],
            standardization_std=[1.0, 2.0, 3.0],
            seg_thresh=0.4,
        )
        model = load_model(path)
        spec = model.card.input
        assert model.source == "deepness"
        assert (spec.values, spec.by_position, spec.factor) == ("raw", True, 1 / 255)
        assert (spec.resolution_m, spec.tile, spec.overlap) == (10.0, 64, 0.1)
        assert spec.mean == (0.1, 0.2, 0.3)
        assert [c.name for c in model.card.outputs[0].classes] == ["other", "road"]
        assert model.card.domain["threshold"] == 0.4

    @pytest.mark.parametrize("key", ["class_names", "names"])
    def test_both_spellings_of_names(self, tmp_path: Path, key: str) -> None:
        card = load_model(deepness(tmp_path, model_type="Segmentor", **{key: [{"0": "a", "1": "b"}]})).card
        assert [c.name for c in card.outputs[0].classes] == ["a", "b"]

    def test_regressor(self, tmp_path: Path) -> None:
        path = deepness(tmp_path, model_type='"Regressor"', class_names={"0": "h", "1": "d"}, reg_output_scaling=2.5)
        card = load_model(path).card
        assert [(o.name, o.kind, o.channel) for o in card.outputs] == [("h", "value", 0), ("d", "value", 1)]
        assert card.domain["scaling"] == 2.5

    def test_detector_is_declined(self, tmp_path: Path) -> None:
        with pytest.raises(ModelError, match="Deepness detector"):
            load_model(deepness(tmp_path, model_type='"Detector"'))

    def test_standardization_of_another_length(self, tmp_path: Path) -> None:
        with pytest.raises(ModelError, match="one number a band"):
            load_model(deepness(tmp_path, model_type='"Segmentor"', standardization_mean=[0.5]))


class TestDevices:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return written(tmp_path / "m.onnx", linear_model([1, 2]))

    def test_unknown(self, path: Path) -> None:
        with pytest.raises(DeviceError, match="no device 'gpu9'"):
            Session(path, "gpu9")

    def test_not_offered(self, path: Path) -> None:
        from terraclara.core.model.device import available

        absent = next(name for name in ("directml", "coreml", "rocm") if name not in available())
        with pytest.raises(DeviceError, match=f"'{absent}' is not offered"):
            Session(path, absent)

    def test_offered_but_not_working_is_said_not_hidden(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import onnxruntime

        offered = ["CUDAExecutionProvider", "CPUExecutionProvider"]
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: offered)
        with pytest.raises(DeviceError, match="fell back to the CPU"):
            Session(path, "cuda")
        session = Session(path, "auto")
        assert session.device.name == "cpu"
        assert session.device.notes == ("cuda is offered but could not be used here.",)

    def test_failure_while_running(self, path: Path) -> None:
        with pytest.raises(ModelError, match="failed while running"):
            Session(path, "cpu").run({"x": np.zeros((3, 7), np.float32)})


class TestCatalog:
    def test_bundled_models_open(self) -> None:
        entries = catalog()
        assert {"lai-s2-20m", "lai-s2-10m", "sl2p-v3.0-lai", "sl2p-v2.1-lai"} <= {e.id for e in entries}
        assert not [e.problem for e in entries if e.problem]

    def test_installed_hides_bundled_and_broken_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path))
        (tmp_path / "broken.onnx").write_bytes(b"nonsense")
        save_model(linear_model([1, 2]).SerializeToString(), example_card(id="sl2p-v3.0-lai"), tmp_path / "mine.onnx")
        entries = {e.id: e for e in catalog()}
        assert entries["sl2p-v3.0-lai"].origin == "installed"
        assert "not a whole ONNX model" in entries["broken"].problem
        assert find_model("sl2p-v3.0-lai").path == tmp_path / "mine.onnx"

    def test_a_card_is_read_once_and_again_when_its_file_has_changed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path))
        path, network = tmp_path / "mine.onnx", linear_model([1, 2]).SerializeToString()
        read: list[Path] = []

        def counted(file: Path) -> Any:
            read.append(file)
            return read_card(file)

        monkeypatch.setattr(import_module("terraclara.core.model.catalog"), "read_card", counted)
        for title in ("first", "other"):  # of one length
            save_model(network, example_card(id="mine", title=title), path)
            for _ in range(3):
                (card,) = [entry.card for entry in catalog() if entry.id == "mine"]
                assert card is not None
                assert card.title == title
        path.write_bytes(b"nonsense")
        (problem,) = [entry.problem for entry in catalog() if entry.path == path]
        assert "not a whole ONNX model" in problem
        path.unlink()
        assert "mine" not in {entry.id for entry in catalog()}
        assert read.count(path) == 3

    def test_a_link_to_nowhere_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path))
        (tmp_path / "gone.onnx").symlink_to(tmp_path / "absent.onnx")
        (entry,) = [entry for entry in catalog() if entry.id == "gone"]
        assert entry.problem

    def test_unknown_id_names_the_known(self) -> None:
        with pytest.raises(ModelError, match=r"There is no model 'nonsense'.*sl2p-v3\.0-lai"):
            find_model("nonsense")


def test_long_lists_of_attributes_are_passed_over_and_nothing_hides_behind_them(tmp_path: Path) -> None:
    numbers = list(range(-50, 5000))
    node = helper.make_node("Pad", ["x"], ["y"], many=numbers, floats=[0.5] * 3000, texts=["BRANCH_LEQ", ""] * 900)
    short = helper.make_node("Conv", ["y"], ["z"], pads=[1, 1, 1, 1], strides=[2, 2])
    value = helper.make_tensor_value_info
    info = [value(name, TensorProto.FLOAT, [1]) for name in "xz"]
    model = helper.make_model(helper.make_graph([node, short], "g", info[:1], info[1:]))
    hidden = numpy_helper.from_array(np.zeros(3, np.float32), "hidden")
    (many,) = [item for item in model.graph.node[0].attribute if item.name == "many"]
    many.t.CopyFrom(hidden)
    path = tmp_path / "long.onnx"
    path.write_bytes(model.SerializeToString())
    graph = read_graph(path)
    assert graph.nodes[1].attributes == {"pads": [1, 1, 1, 1], "strides": [2, 2]}
    assert graph.nodes[0].attributes["floats"] is None
    assert any(item.name == "hidden" for item in graph.initializers.values())
    content = path.read_bytes()
    for cut in range(len(content) // 3, len(content), 997):
        path.write_bytes(content[:cut])
        with pytest.raises(ModelError):
            read_graph(path)
