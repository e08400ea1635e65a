"""Models that say whether a spectrum fits what was retrieved from it: ``python make_consistency.py [SET...]``.

One for each set of bands of ``make_retrieval.py``, whose models must be there: simulated spectra with noise go through
them, and ``core.retrieval.consistency`` learns what spectra go with what they retrieve.
"""

from __future__ import annotations

import sys
from typing import Sequence

import make_retrieval
import numpy as np
import onnxruntime
import screen
from make_retrieval import MODELS, SETS, BandSet
from terraclara.core.bands import GEOMETRY, SENTINEL2, Band
from terraclara.core.model.card import Card, InputSpec, OutputSpec
from terraclara.core.model.save import save_model
from terraclara.core.retrieval.bounds import fit_bounds, flagged
from terraclara.core.retrieval.consistency import Consistency, fit_consistency, stacked
from terraclara.core.retrieval.table import Table
from terraclara.core.retrieval.variables import DEFAULT_GEOMETRY, VARIABLES

#: Pairs of which the second is bounded by the first.
PAIRS = (("lai", "fvc"), ("lai", "ccc"), ("lai", "cwc"), ("fvc", "fapar"))
DESIGN_ROWS = 20_000
WIDE_ROWS = 10_000
# With fewer, p-values of models that are made on estimates that differ by thousandths agree less.
CENTERS, TUNE_ON = 512, 3_000


def retrieved(name: str, spectra: np.ndarray) -> list[np.ndarray]:
    """What the models of a set retrieve from spectra ``(n, bands + 3)``."""
    found = []
    for variable in SETS[name].variables:
        path = str(MODELS / f"{variable}-{name}.onnx")
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        found.append(session.run(["mean"], {"spectra": spectra.astype(np.float32)})[0].astype(np.float64))
    return found


def rows_of(name: str, table: Table, rng: np.random.Generator, count: int = 0) -> np.ndarray:
    """``count`` simulations (all where 0) with what is retrieved from them."""
    kind = SETS[name]
    chosen = table.rows(np.sort(rng.permutation(len(table))[: count or len(table)]))
    measured = make_retrieval.reflectance(chosen, kind.units[0], kind.bands, rng)
    return stacked(measured, chosen.cosines, retrieved(name, np.hstack([measured, chosen.cosines])))


def make(name: str, data: dict[str, Table]) -> None:
    """Learn, measure and write the model of one set."""
    kind = SETS[name]
    rng = np.random.default_rng([23, list(SETS).index(name)])
    training = np.vstack(
        [rows_of(name, data["design1"], rng, DESIGN_ROWS), rows_of(name, data["wide"], rng, WIDE_ROWS)]
    )
    model = fit_consistency(
        training, rows_of(name, data["held-out"], rng), len(kind.bands), inducing=CENTERS, tune_on=TUNE_ON
    )
    test = rows_of(name, data["test"], rng)
    places = {variable: k for k, variable in enumerate(kind.variables)}
    states = training[:, -len(places) :]
    bounds = [fit_bounds(states, places[a], places[b]) for a, b in PAIRS if {a, b} <= set(places)]
    beyond = np.any([pair.outside(test[:, -len(places) :]) for pair in bounds], axis=0)
    metrics = {
        "test_set": "6000 PROSAIL simulations with noise that no step of the training saw",
        **judged(name, model, test),
        "variables_that_do_not_go_together": round(float(beyond.mean()), 4),
    }
    print(f"consistency-{name}", metrics, flush=True)
    graph = flagged(model.graph(), bounds, len(kind.variables))
    save_model(
        graph.SerializeToString(deterministic=True), card(name, kind, metrics), MODELS / f"consistency-{name}.onnx"
    )


def judged(name: str, model: Consistency, test: np.ndarray) -> dict[str, float]:
    """How often p falls below limits on simulations, on strangers, and where the state is another canopy's."""
    kind, rng = SETS[name], np.random.default_rng(29)
    p = model.p_value(test)
    found = {f"p_below_{limit:g}": float(np.mean(p < limit)) for limit in (0.01, 0.1, 0.5)}
    bands, variables = len(kind.bands), len(kind.variables)
    other = test.copy()
    other[:, -variables:] = test[rng.permutation(len(test)), -variables:]
    found["another_canopys_state_below_0.01"] = float(np.mean(model.p_value(other) < 0.01))
    names = screen.BANDS if kind.sensor is SENTINEL2 else kind.bands
    nm = np.array([kind.sensor.band(band).wavelength_nm for band in names])
    canopies = np.repeat(test[:, :1], len(names), axis=1)
    columns = [names.index(band) for band in kind.bands]
    for family, spectra in screen.strangers(1_000, rng, canopies, nm).items():
        seen = np.hstack([spectra[:, columns], np.tile(list(DEFAULT_GEOMETRY.values()), (len(spectra), 1))])
        rows = stacked(seen[:, :bands], seen[:, bands:], retrieved(name, seen))
        found[f"{family.replace(' ', '_')}_below_0.01"] = float(np.mean(model.p_value(rows) < 0.01))
    return {key: round(value, 4) for key, value in found.items()}


def card(name: str, kind: BandSet, metrics: dict[str, object]) -> Card:
    """What the file says about itself."""
    bands = tuple(kind.sensor.band(band) for band in kind.bands)
    simulated = tuple(
        OutputSpec(
            f"simulated_{band.name}",
            "value",
            "simulated",
            channel=i,
            unit="1",
            description=f"Expected reflectance of {band.name}",
            default=False,
        )
        for i, band in enumerate(bands)
    )
    return Card(
        name=f"consistency-{name}",
        id=f"consistency-{name}",
        title=f"Does the spectrum fit what was retrieved? {kind.title}",
        description=(
            "Compares a measured spectrum with the one that PROSAIL is expected to give at the retrieved state: mean "
            "over all that the state leaves open, by a Gaussian process on simulations. The chi-square counts noise, "
            "errors of the retrieval and what the state leaves open; the p-value is the share of simulations that fit "
            "worse. Below 0.01 the canopy is not like the simulated ones, and the retrieval should not be trusted. It "
            "does not replace the domain flags: dark water and pavements can look like bare soil to it."
        ),
        architecture="Gaussian process with a kernel shared by mean and spread of all bands, calibrated chi-square",
        input=InputSpec(
            bands=(
                *bands,
                *(Band(angle) for angle in GEOMETRY),
                *(Band(variable) for variable in kind.variables),
            ),
            tensor="spectra",
            level="surface",
            resolution_m=kind.resolution_m,
            defaults=dict(DEFAULT_GEOMETRY),
        ),
        outputs=(
            OutputSpec(
                "p_value",
                "value",
                "p_value",
                unit="1",
                description="Share of simulations that fit worse",
                valid_range=(0.0, 1.0),
                display_range=(0.0, 1.0),
            ),
            OutputSpec("flag", "flag", "flag", description="Quality flags"),
            OutputSpec(
                "chi_square", "value", "chi_square", unit="1", description="Misfit of reflectance", default=False
            ),
            *simulated,
        ),
        domain={
            "satellites": list(kind.satellites),
            "retrieved_by": [f"{variable}-{name}" for variable in kind.variables],
            "variables": {variable: VARIABLES[variable].unit for variable in kind.variables},
        },
        calibration="The p-value is calibrated on 6000 held-out simulations with noise; real canopies are stranger.",
        metrics=metrics,
        licence="GPL-3.0-or-later",
        citation=make_retrieval.CITATION,
    )


def main(wanted: Sequence[str] = ()) -> None:
    """Make the models of these sets, else of all."""
    data = make_retrieval.tables()
    for name in wanted or SETS:
        make(name, data)


if __name__ == "__main__":
    main(sys.argv[1:])
