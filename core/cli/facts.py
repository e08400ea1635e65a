"""``terraclara models`` and ``terraclara info``: what there is, and what a file is."""

from __future__ import annotations

import argparse
import os
import shutil
import textwrap
from dataclasses import asdict, dataclass
from typing import Any, Collection, Optional, Sequence

from ..bands import canonical_name, match_bands
from ..clouds.choose import choose_cloud_model
from ..clouds.classes import is_cloud_model
from ..errors import TerraClaraError
from ..mapping.dates import is_series
from ..model import Card, Model, catalog, find_model, not_installed
from ..model.card import FLAG_BITS, to_mlm
from ..raster.scene import open_scene
from ..retrieval.variables import choose_model, made_for, origin_of, satellite_of, variables
from .console import Console

#: Where a model's card comes from, in words.
_CARD = {
    "card": "with a card",
    "deepness": "with the metadata of Deepness",
    "graph": "without a card: what follows is read from the graph",
}


def models(options: argparse.Namespace, console: Console) -> None:
    """List the catalog."""
    entries, others = catalog(), not_installed()
    if console.as_json:
        for entry in entries:
            card = to_mlm(entry.card) if entry.card else None
            console.event(
                "model", id=entry.id, path=entry.path, origin=entry.origin, card=card, problem=entry.problem or None
            )
        for model in others:
            console.event("model", **{**asdict(model), "path": None, "origin": "optional", "card": None})
        return
    if not entries:
        print("The catalog is empty.")
    width = max((len(name) for name in [*(e.id for e in entries), *(m.id for m in others)]), default=0)
    for entry in entries:
        title = entry.problem or (entry.card.title or entry.card.name if entry.card else "no card")
        print(f"{entry.id:<{width}}  {title}")
    for model in others:
        print(f"{model.id:<{width}}  {model.title}: {model.offer}")


def info(options: argparse.Namespace, console: Console) -> None:
    """Say what a scene or a model is."""
    name = options.file
    ids = {entry.id for entry in catalog()} | {model.id for model in not_installed()}
    if name.lower().endswith(".onnx") or (not os.path.exists(name) and name in ids):
        _model_info(find_model(name), console)
        return
    scene = open_scene(name)
    grid = scene.grid
    bands = [
        {
            "name": item.band.name,
            "common_name": item.band.common_name,
            "wavelength_nm": item.band.wavelength_nm,
            "scale": item.scale,
            "offset": item.offset,
            "nodata": item.nodata,
            "dtype": str(item.dtype),
            "width": item.grid.width,
            "height": item.grid.height,
        }
        for item in scene.bands
    ]
    usable = [(entry.id, entry.card) for entry in catalog() if entry.card and _fits(entry.card, scene)]
    purposes = _purposes(scene, usable)
    if console.as_json:
        console.event(
            "scene",
            sources=[str(p) for p in scene.sources],
            width=grid.width,
            height=grid.height,
            crs=grid.crs,
            transform=grid.transform,
            product=dict(scene.product),
            geometry=dict(scene.geometry),
            bands=bands,
            notes=list(scene.notes),
            models=[key for key, _ in usable],
            purposes=[asdict(purpose) for purpose in purposes],
        )
        return
    print(f"Scene of {grid.width} x {grid.height} pixels, {', '.join(str(p) for p in scene.sources) or name}")
    for key, value in scene.product.items():
        if value not in ("", "unknown"):  # what a plain raster does not tell
            print(f"  {key}: {value}")
    for row in bands:
        where = "" if row["wavelength_nm"] is None else f"{row['wavelength_nm']:.0f} nm"
        print(f"  {row['name']:<6} {where:>8}  {row['dtype']}  value * {row['scale']:g} + {row['offset']:g}")
    for text in scene.notes:
        print(f"  note: {text}")
    _tell_purposes(purposes)


@dataclass(frozen=True)
class _Purpose:
    """What some of the models that fit a scene are for: the best of them and why, and the others."""

    purpose: str
    title: str
    best: Optional[str]
    reason: str
    others: tuple[str, ...]


def _purposes(scene: Any, usable: Sequence[tuple[str, Card]]) -> list[_Purpose]:
    """The models ``usable`` by what they are for: each variable, clouds, anything else."""
    bands = [item.band for item in scene.bands]
    found = []
    for variable in variables(usable):
        choice = choose_model(variable.id, bands, usable, product=scene.product)
        others = tuple(key for key, card in usable if card.variable == variable.id and key != choice.id)
        found.append(_Purpose(variable.id, variable.title, choice.id, choice.reason, others))
    clouds = [(key, card) for key, card in usable if is_cloud_model(card) and card.input.dates == 1]
    if clouds:
        best: Optional[str] = None
        try:
            best, reason = choose_cloud_model(bands, clouds, scene.product)
        except TerraClaraError as error:  # they are of another level
            reason = str(error)
        others = tuple(key for key, _ in clouds if key != best)
        found.append(_Purpose("clouds", "Clouds and their shadows", best, reason, others))
    rest = tuple(key for key, card in usable if not card.variable and (key, card) not in clouds)
    return [*found, _Purpose("other", "Other models", None, "", rest)] if rest else found


def _tell_purposes(purposes: Sequence[_Purpose]) -> None:
    if not purposes:
        print("Models for it: none in the catalog")
        return
    print("Models for it:")
    width = max(40, min(100, shutil.get_terminal_size().columns))

    def wrapped(text: str, indent: str) -> None:
        print(textwrap.fill(text, width, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False))

    for item in purposes:
        print(f"  {item.title}{f': {item.best}' if item.best else ''}")
        if item.reason:
            wrapped(f"    {item.reason}", "    ")
        if item.others:
            wrapped(f"    {'also: ' if item.best else ''}{', '.join(item.others)}", "    ")


def _fits(card: Card, scene: Any) -> bool:
    """Whether the scene has the card's bands, and its satellite is one the model was made for, if both are told."""
    if card.input.dates > 1:
        return card.input.layout != "image" and is_series(card, scene.bands)
    wanted = [band for band in card.input.bands if not band.is_geometry]
    have = [item.band for item in scene.bands]
    try:
        chosen = match_bands(wanted, have)
    except TerraClaraError:
        return False
    told = bool(card.domain.get("satellites"))
    if not made_for(card, origin_of(scene.product, have)):
        return False
    if told and satellite_of(scene.product):
        return True
    if is_cloud_model(card) and not told:
        return True  # clouds are alike to every sensor
    # Without a product's name, band names tell sensors apart: B5 of one is B8A of another.
    numbered = [(a, canonical_name(have[i].name)) for a, i in zip(wanted, chosen) if have[i].name[:1] == "B"]
    return all(canonical_name(band.name) == name for band, name in numbered)


def _model_info(model: Model, console: Console) -> None:
    card = model.card
    if console.as_json:
        flags = {str(bit): {"name": name, "meaning": text} for bit, (name, text) in FLAG_BITS.items()}
        console.event(
            "model",
            id=card.id,
            path=model.path,
            sha256=model.sha256,
            source=model.source,
            card=to_mlm(card),
            flags=flags,
            opsets=model.graph.opsets,
        )
        return
    print(f"{card.title or card.name} ({card.id})\n{card.description}".rstrip())
    print(f"  file: {model.path} ({model.path.stat().st_size / 2**20:.2f} MB), {_CARD[model.source]}")
    names = ", ".join(band.name for band in card.input.bands)
    of_dates = f" of {card.input.dates} dates" if card.input.dates > 1 else ""
    print(f"  input: {names}{of_dates} ({card.input.values}, {card.input.layout})")
    if card.input.halo is not None:
        print(f"  looks {card.input.halo} pixels around")
    for spec in card.outputs:
        unit = "" if spec.unit in ("", "1") else f" [{spec.unit}]"
        print(f"  output {spec.name}{unit}: {spec.description or spec.kind}{'' if spec.default else ' (on request)'}")
    classes = {item.name for spec in card.outputs for item in spec.classes}
    for key, value in card.metrics.items():
        print(f"  {key.replace('_', ' ')}: {in_words(value, classes)}")
    if "scales" in card.conformal:
        print(f"  intervals at a confidence of {', '.join(card.conformal['scales'])}")
    if "thresholds" in card.conformal:
        print(f"  sets of classes at a confidence of {', '.join(card.conformal['thresholds'])}")
        for key in ("places", "pixels"):
            print(f"  thresholds from {key}: {in_words(card.conformal.get(key, {}), classes)}")
    for title, text in (("calibration", card.calibration), ("licence", card.licence)):
        if text:
            print(f"  {title}: {text}")
    for text in card.citation:
        print(f"  cite: {text}")


def in_words(value: Any, classes: Collection[str] = ()) -> str:
    """A figure of a card for people: mappings and lists on one line; names of ``classes`` stay as they are.

    >>> in_words({"rmse": 0.9, "by_fifth": [0.8, 0.9], "by_class": {"bare_soil": 0.7}}, ["bare_soil"])
    'rmse 0.9; by fifth 0.8, 0.9; by class bare_soil 0.7'
    """
    if isinstance(value, dict):
        names = {key: key if key in classes else key.replace("_", " ") for key in value}
        return "; ".join(f"{names[key]} {in_words(item, classes)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(in_words(item, classes) for item in value)
    return str(value)
