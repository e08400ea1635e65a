"""The card: what a model is, what it eats and what it gives, as one JSON document in its file.

Field names follow the STAC Machine Learning Model extension (``mlm:name``, ``mlm:tasks``,
``mlm:input``, ``mlm:output``) where it has a name for the thing.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field, replace
from typing import Any, Mapping, Optional, TypeVar

from ..bands import Band
from ..errors import ModelError
from .card_check import check_card

#: Key of the card in the ONNX file's ``metadata_props``, and the version of its format.
CARD_KEY = "terraclara.card"
CARD_VERSION = 1
#: Key of what the file may keep of where its model was trained; see ``core/landcover/trained_on.py``.
TRAINED_ON_KEY = "terraclara.trained_on"

_T = TypeVar("_T")

OUTPUT_KINDS = (
    *("mean", "std", "std_model", "std_noise", "std_input", "lower", "upper", "cv", "within"),
    *("probability", "entropy", "class", "set", "flag", "value"),
    *("relevance", "evidence"),  # of explanations: what speaks for and against, and what speaks for alone
)
_SELDOM = ("activation", "channels", "threshold", "positive", "weights", "undecided", "confidence", "spread", "limits")

#: Bits of every flag band: name, and what the legend says. A model may set all but ``invalid``, which
#: the engine sets where a needed band is missing, masked or not finite. Limits are the variable's; an
#: estimate beyond one by more than the tolerance is kept.
FLAG_BITS: Mapping[int, tuple[str, str]] = {
    1: ("invalid", "No data"),
    2: ("outside_domain", "Outside the training domain"),
    4: ("clipped_low", "Raised to the lower limit"),
    8: ("clipped_high", "Lowered to the upper limit"),
    16: ("too_low", "Too low, kept as it is"),
    32: ("too_high", "Too high, kept as it is"),
    64: ("misfit", "The spectrum does not fit what was retrieved"),
    128: ("implausible", "The variables do not go together"),
}
INVALID = 1
OUTSIDE = 2


@dataclass(frozen=True)
class InputSpec:
    """What goes in.

    ``layout`` is ``pixels`` for a tensor ``(n, bands)``, ``image`` for ``(n, bands, height, width)`` of which every
    pixel is told, or ``patches`` for ``(n, bands, tile, tile)`` of which the middle one is, in ``(n, ...)`` outputs.
    ``values`` is ``reflectance`` (0..1; geometry: cosines) or ``raw`` (the file's own numbers). They are
    clipped to ``clip``, multiplied by ``factor`` and, where ``mean`` and ``std`` are given, standardized
    band by band. ``by_position`` takes the scene's first bands, whatever their names: the model does
    not know them. ``defaults`` holds the value of a geometry band that neither scene nor user gives.
    With several ``dates`` the tensor's channels are the bands of each date, the oldest date first; the days of the year
    that they lie around may stand in the card's ``domain`` as ``days_of_year``.
    """

    bands: tuple[Band, ...]
    tensor: str = ""
    layout: str = "pixels"
    values: str = "reflectance"
    by_position: bool = False
    level: str = "any"  # surface | toa | any
    factor: float = 1.0
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    clip: Optional[tuple[float, float]] = None
    resolution_m: Optional[float] = None  # preferred
    resolution_range_m: Optional[tuple[float, float]] = None
    halo: Optional[int] = None  # pixels of context; None: read from the graph
    multiple: int = 1  # height and width must be multiples of this
    tile: Optional[int] = None  # height and width of the tensor, where they are fixed
    batch: Optional[int] = None  # pixels or tiles of one call, where their number is fixed
    overlap: Optional[float] = None  # share of the tile that neighbors share where the halo is not known
    blend: str = "linear"  # how such neighbors are mixed: linear | cosine (mirrored beyond the image's edges)
    defaults: Mapping[str, float] = field(default_factory=dict)
    dates: int = 1

    @property
    def channels(self) -> InputSpec:
        """The input with a band for each channel: those of the first date, those of the second..."""
        count = self.dates
        return replace(self, bands=self.bands * count, mean=self.mean * count, std=self.std * count, dates=1)


@dataclass(frozen=True)
class ClassSpec:
    """One class of a map: its value, its name, its color as ``#rrggbb``, or ``#rrggbbaa`` with its opacity."""

    value: int
    name: str
    color: str = ""


@dataclass(frozen=True)
class OutputSpec:
    """One band of the map.

    ``tensor`` and ``channel`` say where it stands in the network's outputs. ``valid_range`` is what
    its values can be; ``display_range`` what the style's ramp spans.

    For tensors of class probabilities, one channel a class (a single channel is one class against the
    rest): ``activation`` makes probabilities of scores. A ``probability`` with ``channels`` is their sum;
    ``entropy`` is Shannon's over all of them, from 0 (sure) to 1 (every class alike), with ``channels`` counted as
    one class: thick or thin, a cloud is a cloud. A ``class`` is the most probable one, those of
    ``positive`` first counted as one; with a ``threshold`` these win where together they exceed it. ``weights``, one
    for each channel, multiply the probabilities before others are compared: what missing a class costs. Where the
    entropy, ``positive`` counted as one, exceeds ``undecided`` the class is the last of ``classes``, which then are
    one more than the channels. A ``set`` is the number of classes that could be right at a ``confidence``, by the
    thresholds of the card's ``conformal``; with a ``channel``, 1 where that class is among them and 0 where not.

    ``lower`` and ``upper`` bound an interval at a ``confidence``, ``cv`` is the relative uncertainty, ``within`` the
    probability that the error is at most the larger of a share of the estimate and an absolute one, the two ``limits``:
    all from the mean in ``tensor`` and the standard deviation in ``spread``.
    """

    name: str
    kind: str = "value"
    tensor: str = ""
    channel: Optional[int] = None
    unit: str = ""
    description: str = ""
    valid_range: Optional[tuple[float, float]] = None
    display_range: Optional[tuple[float, float]] = None
    classes: tuple[ClassSpec, ...] = ()
    default: bool = True
    activation: str = ""
    channels: tuple[int, ...] = ()
    threshold: Optional[float] = None
    positive: tuple[int, ...] = ()
    weights: tuple[float, ...] = ()
    undecided: Optional[float] = None
    confidence: Optional[float] = None
    spread: str = ""
    limits: Optional[tuple[float, float]] = None


@dataclass(frozen=True)
class Card:
    """The card of a model. ``variable`` is the thing a retrieval model retrieves (``lai``).

    ``conformal`` is what sets of classes need: its ``thresholds`` give for each confidence, such as ``"0.9"``, the
    probability that each class (each channel) must reach to be in the set. Or what intervals need: its ``scales`` give
    for each confidence how many standard deviations an interval reaches to each side (the normal law's, if there are
    none), and its ``distribution`` is ``normal`` or ``lognormal``. ``domain`` may tell with ``possible_range`` what the
    variable can be, at which intervals end, where its author knows better than ``core/model/possible.py``.
    """

    name: str
    task: str = "regression"  # regression | segmentation | classification
    id: str = ""
    title: str = ""
    description: str = ""
    variable: str = ""
    architecture: str = ""
    input: InputSpec = field(default_factory=lambda: InputSpec(()))
    outputs: tuple[OutputSpec, ...] = ()
    domain: Mapping[str, Any] = field(default_factory=dict)
    calibration: str = ""
    conformal: Mapping[str, Any] = field(default_factory=dict)
    metrics: Mapping[str, Any] = field(default_factory=dict)
    compiled: Mapping[str, Any] = field(default_factory=dict)
    licence: str = ""
    citation: tuple[str, ...] = ()
    sources: tuple[Mapping[str, str], ...] = ()
    version: int = CARD_VERSION

    def output(self, name: str) -> OutputSpec:
        """The output called ``name``; ``ModelError`` where there is none."""
        for spec in self.outputs:
            if spec.name == name:
                return spec
        raise ModelError(
            f"The model {self.name!r} has no output {name!r}; it has {', '.join(o.name for o in self.outputs)}."
        )

    def to_json(self) -> str:
        """The card as JSON text, keys sorted so that equal cards are equal bytes."""
        return json.dumps(to_mlm(self), sort_keys=True, ensure_ascii=False, allow_nan=False)


def to_mlm(card: Card) -> dict[str, Any]:
    """The card as the plain dictionary that goes into the file."""
    data = dataclasses.asdict(card)
    if card.input.blend == "linear":
        del data["input"]["blend"]  # cards are written as they were before there was a choice
    data["outputs"] = [output_to(spec) for spec in card.outputs]
    if card.input.dates == 1:  # said only where there are several
        del data["input"]["dates"]
    if not card.conformal:
        del data["conformal"]
    return {
        "version": data.pop("version"),
        "mlm:name": data.pop("name"),
        "mlm:architecture": data.pop("architecture"),
        "mlm:tasks": [data.pop("task")],
        "mlm:input": [data.pop("input")],
        "mlm:output": data.pop("outputs"),
        **data,
    }


def from_json(text: str) -> Card:
    """Read a card.

    Raises
    ------
    ModelError
        The text is no card, or one of a newer format.
    """
    try:
        data = json.loads(text)
        if int(data["version"]) > CARD_VERSION:
            raise ModelError(
                f"The model's card has format {data['version']}; this version reads up to {CARD_VERSION}. "
                "Update TerraClara to use the model."
            )
        data["name"] = str(data.pop("mlm:name"))
        data["architecture"] = data.pop("mlm:architecture", "")
        data["task"] = data.pop("mlm:tasks")[0]
        data["input"] = _input(data.pop("mlm:input")[0])
        data["outputs"] = tuple(output_from(row) for row in data.pop("mlm:output"))
        data["citation"] = tuple(data.get("citation", ()))
        data["sources"] = tuple(data.get("sources", ()))
        card = _build(Card, data)
        check_card(card)
        return card
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OverflowError) as error:
        raise ModelError(
            f"The model's card cannot be read ({type(error).__name__}: {error}). "
            "Ask the model's author for a file with a valid card."
        ) from error


def _input(row: dict[str, Any]) -> InputSpec:
    row["bands"] = tuple(_build(Band, band) for band in row["bands"])
    for key in ("mean", "std"):
        row[key] = tuple(float(v) for v in row.get(key) or ())
    for key in ("clip", "resolution_range_m"):
        row[key] = _pair(row.get(key))
    if row.get("layout", "pixels") not in ("pixels", "patches", "image"):
        raise ValueError(f"layout {row['layout']!r}")
    return _build(InputSpec, row)


def output_to(spec: OutputSpec) -> dict[str, Any]:
    """An output as a plain dictionary; what few outputs need is left out where it says nothing."""
    row = dataclasses.asdict(spec)
    unsaid = {item.name: item.default for item in dataclasses.fields(OutputSpec) if item.name in _SELDOM}
    return {key: value for key, value in row.items() if key not in unsaid or value != unsaid[key]}


def output_from(row: Mapping[str, Any]) -> OutputSpec:
    """An output from the plain dictionary that ``output_to`` gives; ``ValueError`` for another kind."""
    row = dict(row)
    row["classes"] = tuple(_build(ClassSpec, item) for item in row.get("classes") or ())
    for key in ("valid_range", "display_range", "limits"):
        row[key] = _pair(row.get(key))
    for key in ("channels", "positive", "weights"):
        row[key] = tuple(row.get(key) or ())
    if row.get("kind", "value") not in OUTPUT_KINDS:
        raise ValueError(f"output kind {row['kind']!r}")
    return _build(OutputSpec, row)


def _pair(value: Any) -> Optional[tuple[float, float]]:
    if value is None:
        return None
    low, high = value
    return float(low), float(high)


def _build(kind: type[_T], row: Mapping[str, Any]) -> _T:
    """A dataclass from a dictionary; keys that this version does not know are left out."""
    names = {item.name for item in dataclasses.fields(kind)}  # type: ignore[arg-type]
    return kind(**{key: value for key, value in row.items() if key in names})
