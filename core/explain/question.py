"""What is asked of a map: a class, one class against another, a value or its uncertainty; from the words of a user."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional, Sequence

from ..errors import ParameterError
from ..i18n import named_classes, sentence, tr
from ..model import Model, OutputSpec
from .targets import Target

#: What a number is; those of two classes are differences.
VALUE, STD, PROBABILITY, SCORE = "value", "standard deviation", "probability", "score"
_DIFFERENCES = {SCORE: "difference of scores", PROBABILITY: "difference of probabilities"}
_WITH_GRAPHS = ("If", "Loop", "Scan")  # which may take any tensor from outside
_NUMBERS = ("mean", "std", "std_model", "std_noise", "value")
_HOW = "Ask for class=NAME, against=NAME,OTHER, output=NAME or uncertainty."
UNCERTAINTY = "uncertainty"
_AGAINST = " against "


def number_name(number: str) -> str:
    """What kind of number is explained, in the language that is spoken."""
    return {
        VALUE: tr("value"),
        STD: tr("standard deviation"),
        PROBABILITY: tr("probability"),
        SCORE: tr("score"),
        _DIFFERENCES[SCORE]: tr("difference of scores"),
        _DIFFERENCES[PROBABILITY]: tr("difference of probabilities"),
    }.get(number, number)


def question_name(label: str) -> str:
    """What is asked, in the language that is spoken; classes are named as in the map's legend.

    >>> question_name("cloud against clear")
    'cloud against clear'
    """
    known = sentence(label)
    one, against, other = label.partition(_AGAINST)
    return tr("{} against {}").format(*named_classes((one, other))) if against and known == label else known


@dataclass(frozen=True)
class Question:
    """Which number of a pixel is explained.

    Parameters
    ----------
    text : how it was asked, ``""`` for what the model is there for
    label : what it is, for people
    output : the tensor
    channel, against : as for ``Target``
    predicted : the class with the highest score at each pixel, in place of ``channel``
    contested : the same against the class with the next highest
    scores : as for ``Target``
    classes : the names of all classes, where the output holds some
    unit : of the number
    holds : what the tensor's numbers are: ``value``, ``standard deviation``, ``probability`` or ``score``
    """

    text: str
    label: str
    output: str
    channel: Optional[int] = None
    against: Optional[int] = None
    predicted: bool = False
    contested: bool = False
    scores: bool = False
    classes: tuple[str, ...] = ()
    unit: str = ""
    holds: str = VALUE

    def number(self, scored: bool) -> str:
        """What the number is that is explained, for people; ``scored`` where scores stand in for probabilities."""
        what = SCORE if scored else self.holds
        return _DIFFERENCES.get(what, what) if self.contested or self.against is not None else what

    def target(
        self, best: Optional[int] = None, region: Optional[object] = None, second: Optional[int] = None
    ) -> Target:
        """The same for the methods; ``best`` and ``second`` are the classes with the highest scores.

        `predicted` asks about the first of them, and `contested` about their difference.
        """
        channel = best if self.predicted else self.channel
        return Target(self.output, channel, second if self.contested else self.against, region, self.scores)


def ask(model: Model, text: str = "") -> Question:
    """Understand ``text``: ``class=NAME``, ``against=NAME,OTHER``, ``output=NAME``, ``uncertainty``, or nothing.

    Classes are explained by their scores, where the model has some, since probabilities near 0 and 1 hardly change; who
    asks for the ``output`` that is a probability gets that.
    ``uncertainty`` is the standard deviation that a model gives; of classes the difference between the two with the
    highest scores at the place, which is small where the model is not sure. Nothing means the class with the highest
    score where the model tells classes, and its first number otherwise.
    Classes go by their names or the numbers of their channels.

    Raises
    ------
    ParameterError
        The model does not give what is asked for, or it is no number that follows the bands smoothly.
    """
    card = model.card
    key, _, value = (part.strip() for part in text.partition("="))
    classed = next((spec for spec in card.outputs if spec.kind == "class" and spec.tensor), None)
    if not text.strip():
        return _default(model, classed)
    if text.strip() == UNCERTAINTY:
        return _uncertainty(model, classed)
    if key == "output":
        return _output(model, value, classed)
    if key not in ("class", "against") or not value:
        raise ParameterError(f"{text!r} is nothing to explain. {_HOW}")
    if classed is None:
        raise ParameterError(
            f"The model {card.id or card.name} tells no classes; ask for one of its numbers: "
            f"{', '.join(f'output={name}' for name in _numbers(model))}."
        )
    names = class_names(classed)
    wanted = [value] if key == "class" else [part.strip() for part in value.split(",")]
    if len(wanted) != (1 if key == "class" else 2):
        raise ParameterError(f"{text!r} does not name two classes; give against=NAME,OTHER.")
    channels = [_channel(name, names, model) for name in wanted]
    if len(set(channels)) < len(channels):
        raise ParameterError(f"{text!r} names one class twice; compare it with another.")
    against = channels[1] if key == "against" else None
    titles = [names[k] if k < len(names) else str(k) for k in channels]
    return Question(
        text.strip(),
        _AGAINST.join(titles),
        classed.tensor,
        channels[0],
        against,
        scores=not classed.activation,
        classes=names,
        holds=_of_classes(classed),
    )


def class_names(spec: OutputSpec) -> tuple[str, ...]:
    """The names of the channels behind an output of classes."""
    names = tuple(item.name for item in spec.classes)
    return names[:-1] if spec.undecided is not None else names  # the last is what is left undecided


def questions(model: Model) -> list[Question]:
    """What can be asked, without pairs of classes: the default first."""
    first = ask(model)
    if not first.classes and first.predicted:
        return [first]
    texts = [f"class={name}" for name in first.classes]
    texts += [UNCERTAINTY] if len(first.classes) > 1 else []
    texts += [f"output={name}" for name in _numbers(model)]
    others = [ask(model, text) for text in texts]
    return [
        first,
        *(item for item in others if item.contested or (item.output, item.channel) != (first.output, first.channel)),
    ]


def _default(model: Model, classed: Optional[OutputSpec]) -> Question:
    card = model.card
    if classed is not None:
        return Question(
            "",
            "the class of each pixel",
            classed.tensor,
            predicted=True,
            scores=not classed.activation,
            classes=class_names(classed),
            holds=_of_classes(classed),
        )
    numbers = _numbers(model)
    if not numbers:
        raise ParameterError(
            f"The model {card.id or card.name} gives no class and no number that could be explained. "
            "Choose another model."
        )
    return replace_text(_output(model, numbers[0], None), "")


def _uncertainty(model: Model, classed: Optional[OutputSpec]) -> Question:
    card = model.card
    told = [spec.name for spec in card.outputs if spec.kind == "std" and spec.tensor and not spec.spread]
    if told:
        return replace_text(_output(model, told[0], None), UNCERTAINTY)
    if classed is None or len(class_names(classed)) < 2:
        raise ParameterError(
            f"The model {card.id or card.name} gives no standard deviation and no classes, and so no uncertainty that "
            "could be explained. "
            "Ask for one of its outputs, or choose another model."
        )
    label = "the class against the next likely one"
    return replace(_default(model, classed), text=UNCERTAINTY, label=label, contested=True)


def replace_text(question: Question, text: str) -> Question:
    """The same question, asked in other words."""
    return replace(question, text=text)


def _numbers(model: Model) -> Sequence[str]:
    """Outputs that are one number of the network's, and not the same everywhere."""
    fixed = _fixed(model)
    return [
        spec.name
        for spec in model.card.outputs
        if spec.kind in _NUMBERS and spec.tensor and spec.tensor not in fixed and not spec.spread
    ]


def _fixed(model: Model) -> set[str]:
    """Tensors that are the same whatever the bands hold, such as a noise that does not vary; sizes do not count."""
    follows = {item.name for item in model.graph.free_inputs}
    fixed: set[str] = set()
    for node in model.graph.nodes:
        moved = node.op in _WITH_GRAPHS or (node.op not in ("Shape", "Size") and not follows.isdisjoint(node.inputs))
        (follows if moved else fixed).update(node.outputs)
    return fixed


def _output(model: Model, name: str, classed: Optional[OutputSpec]) -> Question:
    card = model.card
    names = {spec.name: spec for spec in card.outputs}
    spec = names.get(name)
    if spec is None:
        raise ParameterError(f"The model {card.id or card.name} has no output {name!r}; it has {', '.join(names)}.")
    text = f"output={name}"
    label = spec.description or spec.name
    if spec.kind == "probability" and spec.channel is not None:
        known = class_names(classed) if classed is not None and classed.tensor == spec.tensor else ()
        return Question(text, label, spec.tensor, spec.channel, classes=known, holds=_of_classes(spec))
    if spec.kind not in _NUMBERS or spec.spread:
        otherwise = UNCERTAINTY if classed else "another model"
        raise ParameterError(
            f"The output {name!r} is no number of the network's own that could be explained; ask for a class "
            "(class=NAME), or for "
            f"{', '.join(f'output={item}' for item in _numbers(model)) or otherwise}."
        )
    if spec.tensor in _fixed(model):
        others = ", ".join(f"output={item}" for item in _numbers(model)) or "another model's output"
        raise ParameterError(
            f"The output {name!r} is the same everywhere, whatever the bands hold, so that no band makes it; ask for "
            f"{others}."
        )
    holds = STD if spec.kind.startswith("std") else VALUE
    return Question(text, label, spec.tensor, spec.channel, unit=spec.unit, holds=holds)


def _of_classes(spec: OutputSpec) -> str:
    """What a tensor of classes holds."""
    return SCORE if spec.activation else PROBABILITY


def _channel(name: str, names: Sequence[str], model: Model) -> int:
    known = [item.lower() for item in names]
    if name.lower() in known:
        return known.index(name.lower())
    if name.isdecimal() and (not names or int(name) < len(names)):
        return int(name)
    offered = f"its classes are {', '.join(names)}" if names else "its classes have no names; give a number"
    raise ParameterError(f"The model {model.card.id or model.card.name} has no class {name!r}; {offered}.")
