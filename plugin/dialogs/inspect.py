"""What a scene is and which models fit it, found out in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any, Mapping

from ...core.errors import TerraClaraError
from ..i18n import sentence, tr


@dataclass(frozen=True)
class Question:
    """What to look at: the scene's files, the names of its bands, and model files beside the catalog."""

    sources: tuple[str, ...] = ()
    band_names: tuple[str, ...] = ()
    model_files: tuple[str, ...] = ()
    task: str = "retrieve"  # or "clouds"


@dataclass(frozen=True)
class Candidate:
    """A model for a variable. ``missing`` names the bands that the scene lacks; empty if it fits."""

    id: str
    card: Any
    reason: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What was found. ``models`` holds the candidates of each variable, those that fit first, the best on top."""

    summary: str = ""
    problem: str = ""
    variables: tuple[Any, ...] = ()
    models: dict[str, tuple[Candidate, ...]] = field(default_factory=dict)


def inspect(question: Question) -> Answer:
    """Open the scene and match it with every model."""
    from ...core.model import catalog, load_model
    from ...core.raster.scene import open_scene
    from ...core.retrieval.variables import variables

    belongs = _has_variable if question.task == "retrieve" else _has_clouds
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and belongs(entry.card)]
    problem = ""
    for path in question.model_files:
        try:
            card = load_model(path).card
        except TerraClaraError as error:
            problem = sentence(error)
            continue
        # A network of clouds may bring no card: the user says what its channels are.
        if question.task == "clouds" or belongs(card):
            entries.append((path, card))
        else:
            problem = tr("{} retrieves no variable; use the algorithm “Apply a model” for it.").format(path)
    groups = {"clouds": entries}
    known: tuple[Any, ...] = ()
    if question.task == "retrieve":
        known = tuple(variables(entries))
        groups = {item.id: [(key, card) for key, card in entries if card.variable == item.id] for item in known}
    unmatched = {name: tuple(Candidate(key, card) for key, card in group) for name, group in groups.items()}
    if not question.sources:
        return Answer(problem=problem, variables=known, models=unmatched)
    try:
        scene = open_scene(list(question.sources), band_names=list(question.band_names) or None)
    except TerraClaraError as error:
        return Answer(problem=sentence(error), variables=known, models=unmatched)
    models = {name: _ranked(name, group, scene) for name, group in groups.items()}
    return Answer(summarized(scene), problem, known, models)


def _has_variable(card: Any) -> bool:
    return bool(card.variable)


def _has_clouds(card: Any) -> bool:
    from ...core.clouds import is_cloud_model

    return is_cloud_model(card) and card.input.dates == 1


def _best(name: str, scene: Any, entries: list[tuple[str, Any]]) -> tuple[str, str]:
    """The best of ``entries`` for the scene, and why; an error of the core where none fits."""
    from ...core.clouds.choose import choose_cloud_model
    from ...core.retrieval.variables import choose_model

    bands = [item.band for item in scene.bands]
    if name == "clouds":
        return choose_cloud_model(bands, entries, scene.product)
    choice = choose_model(name, bands, entries, product=scene.product)
    return choice.id, choice.reason


def _ranked(name: str, entries: list[tuple[str, Any]], scene: Any) -> tuple[Candidate, ...]:
    bands = [item.band for item in scene.bands]
    left = list(entries)
    fits = []
    while left:
        try:
            best, reason = _best(name, scene, left)
        except TerraClaraError:
            break
        fits.append(Candidate(best, dict(left)[best], reason))
        left = [(key, card) for key, card in left if key != best]
    # What takes any bands in their order fits every scene, but is never the proposal.
    anything = [Candidate(key, card) for key, card in left if card.input.by_position]
    others = [Candidate(key, card, missing=_missing(card, bands)) for key, card in left if not card.input.by_position]
    return (*fits, *anything, *sorted(others, key=lambda item: (len(item.missing), item.id)))


def _missing(card: Any, bands: list[Any]) -> tuple[str, ...]:
    from ...core.bands import match_bands

    names = []
    for band in card.input.bands:
        if band.is_geometry:
            continue
        try:
            match_bands([band], bands)
        except TerraClaraError:
            names.append(band.name)
    return tuple(names) or (tr("bands of its own"),)


def summarized(scene: Any) -> str:
    """The scene in a few lines of rich text: product, size, bands, and what is applied to the numbers."""
    product, grid = scene.product, scene.grid
    levels = {"surface": tr("surface reflectance"), "toa": tr("top-of-atmosphere reflectance")}
    baseline = str(product.get("baseline") or "")
    baseline = tr("baseline {}").format(baseline) if baseline[:1].isdigit() else baseline
    told = (product.get("sensor"), scene.day or product.get("date"), baseline)
    kind = [str(each) for each in told if each]
    level = levels.get(str(product.get("level", "")))
    head = ", ".join([*kind, *([level] if level else [])]) or tr("Image; the file does not name its product")
    size = grid.pixel_size_m()
    pixel = tr(", pixels of {} m").format(f"{size:.3g}") if size and grid.has_georeference else tr(", no georeference")
    names = [item.band.name for item in scene.bands if not item.band.is_geometry]
    shown = ", ".join(names[:16]) + ("…" if len(names) > 16 else "")
    lines = [
        f"<b>{escape(head)}</b>",
        tr("{} × {} pixels{}").format(grid.width, grid.height, pixel),
        (tr("{} band: {}") if len(names) == 1 else tr("{} bands: {}")).format(len(names), escape(shown)),
        *(escape(sentence(text)) for text in scene.notes),
    ]
    return "<br>".join(lines)


def card_html(candidate: Candidate) -> str:
    """A model's card for people."""
    from ...core.mapping.style import pretty_unit

    card = candidate.card
    needs = ", ".join(band.name for band in card.input.bands if not band.is_geometry)
    gives = []
    for spec in card.outputs:
        if not spec.default:
            continue
        unit = pretty_unit(spec.unit)
        gives.append(f"{sentence(spec.description or spec.name)}{f' ({unit})' if unit else ''}")
    rows = [
        (tr("Needs"), escape(needs)),
        (tr("Gives"), escape("; ".join(gives))),
        (tr("Accuracy"), escape(_accuracy(card.metrics))),
        (tr("Calibration"), escape(sentence(card.calibration))),
        (tr("Known limits"), escape(sentence(card.domain.get("known_limits", "")))),
        (tr("License"), escape(card.licence)),
        (tr("Cite"), "<br>".join(escape(text) for text in card.citation)),
    ]
    table = "".join(
        f"<tr><td style='padding-right:8px'><i>{title}</i></td><td>{text}</td></tr>" for title, text in rows if text
    )
    head = f"<b>{escape(sentence(card.title or card.name))}</b><br>{escape(sentence(card.description))}"
    return f"{head}<table cellspacing='0' cellpadding='1'>{table}</table>"


def _accuracy(metrics: Mapping[str, Any]) -> str:
    """The figures of a model's test that mean something without a textbook, and on what they were found."""
    known = (
        ("rmse", tr("RMSE {:.3g}")),
        ("bias", tr("bias {:.2g}")),
        ("r2", tr("R² {:.2f}")),
        ("coverage_90", tr("its 90 % intervals hold {:.1%}")),
    )
    figures = [text.format(metrics[key]) for key, text in known if isinstance(metrics.get(key), (int, float))]
    baseline = metrics.get("baseline")
    if isinstance(baseline, dict) and isinstance(baseline.get("rmse"), (int, float)):
        figures.append(tr("RMSE of {}: {:.3g}").format(baseline.get("model", ""), baseline["rmse"]))
    text = "; ".join(figures)
    if not text or not metrics.get("test_set"):
        return text
    return tr("{}. Found on {}.").format(text, sentence(metrics["test_set"]))
