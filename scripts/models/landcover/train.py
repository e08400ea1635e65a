"""Compare networks for pixel series with a random forest, by place and at random, and write the best as a model.

``python train.py TABLE.npz --dates 2013-09-14,2013-10-16,... --output MODEL.onnx [--about CARD.json]``

The table holds ``X (n, dates, bands)``, ``y (n,)`` from 0, ``classes``, ``bands``, ``lon`` and ``lat`` in degrees. The
network of least log-loss on places that it did not see is fitted to all of the table; the forest stands beside it for
comparison. ``CARD.json`` holds what only a person knows: title, description, licence, sources and the like.
"""

from __future__ import annotations

import argparse
import datetime
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from learn import BLOCK, Network, Table, folds_of, held_out, learn, narrow, read_table
from networks import CITATIONS, NETWORKS, TITLES
from terraclara.core.bands import Band
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.domain import Domain
from terraclara.core.landcover.applicability import area_of_applicability
from terraclara.core.landcover.calibration import fit_temperature, tempered
from terraclara.core.landcover.classifiers import accuracy, by_class, importance, log_loss, top_calibration_error
from terraclara.core.landcover.graph import finished
from terraclara.core.landcover.legend import legend
from terraclara.core.landcover.outputs import cover_outputs
from terraclara.core.model.card import Card, InputSpec
from terraclara.core.model.save import save_model

#: What the file may differ from the trained network, in probability.
EXACT = 1e-4


def judged(name: str, table: Table, folds: dict[str, np.ndarray], epochs: int, seed: int) -> dict[str, Any]:
    """Figures of held-out series, calibrated, by place and at random; the probabilities by place among them."""
    found: dict[str, Any] = {}
    for how, numbers in folds.items():
        p = held_out(name, table, numbers, epochs, seed)
        temperature = fit_temperature(p, table.labels)
        p = tempered(p, temperature)
        found[how] = {
            "accuracy": round(accuracy(p, table.labels), 4),
            "log_loss": round(log_loss(p, table.labels), 4),
            "calibration_error": round(top_calibration_error(p, table.labels), 4),
        }
        print(f"{TITLES[name]}, {how}: {found[how]}, temperature {temperature:.3f}", flush=True)
        if how == "place":
            found.update(temperature=temperature, held=p)
    return found


def made(table: Table, network: Network, temperature: float, domain: Domain) -> tuple[bytes, float]:
    """The finished graph, and by how much its probabilities differ from the trained network's."""
    model, _ = finished(network.graph(table.values.shape[1]), temperature, domain)
    (found,) = graph_outputs(model, ["calibrated"], table.values)
    error = float(np.abs(found - tempered(network.probabilities(table.values), temperature)).max())
    if error > EXACT:
        raise SystemExit(f"The file differs from the trained network by {error:.2g}; nothing was written.")
    return model, error


def card_of(
    table: Table, name: str, best: str, trials: dict[str, dict[str, Any]], shares: np.ndarray, days: list[int], k: int
) -> Card:
    """What the file says about itself, as far as the training knows it."""
    trial = trials[best]
    counts = np.bincount(table.labels)
    alone = narrow(table, k)
    total = float(shares.sum()) or 1.0
    columns = [f"{band} {date + 1}" for date in range(table.dates) for band in table.bands]
    limits = (
        f"{', '.join(alone)}: all its series come from one neighborhood, so that nothing is known of it elsewhere. "
        if alone
        else ""
    )
    return Card(
        name=name,
        id=name,
        task="classification",
        title=f"Land cover by series: {', '.join(table.classes)}",
        architecture=TITLES[best],
        input=InputSpec(tuple(Band(band) for band in table.bands), tensor="spectra", dates=table.dates),
        outputs=cover_outputs(legend(table.classes, {})),
        domain={
            "kind": "area of applicability (Meyer and Pebesma 2021)",
            "series": {label: int(count) for label, count in zip(table.classes, counts)},
            "importance": {column: round(float(share) / total, 4) for column, share in zip(columns, shares)},
            "known_limits": limits,
            **({"days_of_year": days} if days else {}),
        },
        calibration=f"Temperature {trial['temperature']:.3g}, fitted on series of places that the network did not see "
        f"({k} folds).",
        metrics={
            **trial["place"],
            **by_class(trial["held"], table.labels, table.classes),
            "accuracy_at_random": trial["random"]["accuracy"],
            "test_set": f"the {len(table.labels)} training series, {k} folds by place: blocks of {BLOCK:g} degrees and "
            "their neighborhoods"
            + (f"; {', '.join(alone)} lies in too few of them and is divided by its own pixels" if alone else ""),
            "compared": {
                TITLES[key]: {f"{figure}_{how}": row[how][figure] for how in ("place", "random") for figure in FIGURES}
                for key, row in trials.items()
            },
        },
        citation=(
            CITATIONS[best],
            "Meyer H., Pebesma E. (2021): Predicting into unknown space? Methods in Ecology and Evolution 12, "
            "1620-1633, doi:10.1111/2041-210X.13650.",
        ),
        compiled={"batch_size_suggestion": 4096},
    )


FIGURES = ("accuracy", "log_loss")


def with_words(card: Card, words: dict[str, Any]) -> Card:
    """The card with what a person says of it; texts of limits and citations come after the training's own."""
    limits = card.domain["known_limits"] + words.pop("known_limits", "")
    resolution = words.pop("resolution_m", None)
    return replace(
        card,
        domain={**card.domain, "known_limits": limits},
        citation=(*card.citation, *words.pop("citation", ())),
        sources=tuple(words.pop("sources", ())),
        input=replace(card.input, resolution_m=resolution),
        **words,
    )


def seasons(dates: int, bands: int, count: int = 60) -> np.ndarray:
    """Series that nobody measured, for tests: one or two green waves of any height, ``(count, dates * bands)``."""
    rng = np.random.default_rng(0)
    time = np.linspace(0, 1, dates)[None, :, None]
    series = rng.uniform(0.2, 0.5, (count, 1, bands)) + rng.normal(0, 0.02, (count, dates, bands))
    for first, last in ((0.1, 0.5), (0.4, 0.9)):
        peak, width, height = (
            rng.uniform(low, high, (count, 1, bands)) for low, high in ((first, last), (0.08, 0.3), (0, 0.5))
        )
        series += height * np.exp(-(((time - peak) / width) ** 2))
    return series.reshape(count, -1).astype(np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("--output", type=Path, required=True, help="the model's file, which gives it its name")
    parser.add_argument("--networks", default=",".join(NETWORKS), help="which to compare")
    parser.add_argument("--dates", default="", help="the dates of one season, with commas, as 2013-09-14")
    parser.add_argument("--about", type=Path, help="JSON of the card's words")
    parser.add_argument("--reference", type=Path, help="an npz of made-up series and the trained network's answers")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    names = options.networks.split(",")
    if strange := set(names) - set(NETWORKS):
        raise SystemExit(f"There is no network {', '.join(strange)}; choose from {', '.join(NETWORKS)}.")
    table = read_table(options.table)
    dates = [datetime.date.fromisoformat(text) for text in options.dates.split(",") if text]
    if dates and len(dates) != table.dates:
        raise SystemExit(f"{len(dates)} dates are given for series of {table.dates}.")
    folds = folds_of(table, options.folds, options.seed)
    trials = {name: judged(name, table, folds, options.epochs, options.seed) for name in (*names, "forest")}
    best = min(names, key=lambda name: trials[name]["place"]["log_loss"])
    temperature = trials[best]["temperature"]
    everything = np.arange(len(table.labels))
    network = learn(best, table, everything, options.epochs, options.seed)
    shares = importance(network, table.values, table.labels, seed=options.seed)
    domain = area_of_applicability(table.values, folds["place"], shares, seed=options.seed)
    model, error = made(table, network, temperature, domain)
    days = [date.timetuple().tm_yday for date in dates]
    card = card_of(table, options.output.stem, best, trials, shares, days, options.folds)
    inside = float(np.mean(domain.score(table.values) <= 1))
    card = replace(
        card,
        metrics={
            **card.metrics,
            "training_series_inside_the_area_of_applicability": round(inside, 4),
            "largest_difference_from_training": float(f"{error:.1g}"),
        },
    )
    if options.about:
        card = with_words(card, json.loads(options.about.read_text(encoding="utf-8")))
    save_model(model, card, options.output)
    if options.reference:
        series = seasons(table.dates, len(table.bands))
        answers = tempered(network.probabilities(series), temperature).astype(np.float32)
        np.savez_compressed(options.reference, series=series, probabilities=answers)
    print(f"{options.output}: {TITLES[best]}, {options.output.stat().st_size} bytes, difference {error:.1g}")


if __name__ == "__main__":
    main()
