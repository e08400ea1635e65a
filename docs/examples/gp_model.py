"""A Gaussian process as a model of TerraClara: leaf area index with its uncertainty, from simulated spectra.

python gp_model.py table.npz gp.onnx
"""

import sys
from pathlib import Path

import numpy as np
from terraclara.core.bands import SENTINEL2
from terraclara.core.gp.compile import compile_gp
from terraclara.core.gp.domain import fit_domain
from terraclara.core.gp.exact import GaussianProcess
from terraclara.core.model import Card, InputSpec, OutputSpec, save_model
from terraclara.core.retrieval.noise import NoiseModel
from terraclara.core.retrieval.table import load_table

BANDS = ("B03", "B04", "B05", "B8A", "B11")


def main() -> None:
    table = load_table(Path(sys.argv[1]))
    rng = np.random.default_rng(0)
    spectra, lai = NoiseModel().add(table.spectra(BANDS), rng), table.variables["lai"]
    train, test = np.split(rng.permutation(len(lai)), [600])

    process = GaussianProcess(restarts=0, tune_on=300).fit(spectra[train], lai[train])
    mean, std = process.predict(spectra[test], return_std=True)
    error = float(np.sqrt(np.mean((mean - lai[test]) ** 2)))
    inside = float(np.mean(np.abs(mean - lai[test]) < 1.645 * std))

    # Spectra unlike the training's get flag 2: of lakes, clouds, roofs.
    domain = fit_domain(spectra[train], spectra[test])
    # The graph computes what the process does; how far it is from it was measured and stands in the card.
    compiled = compile_gp(process, valid_range=(0, 15), range_tolerance=0.5, domain=domain)
    card = Card(
        name="lai-gp",
        title="Leaf area index by a Gaussian process",
        variable="lai",
        input=InputSpec(tuple(SENTINEL2.band(name) for name in BANDS), tensor="spectra"),
        outputs=(
            OutputSpec("mean", "mean", "mean", unit="m2 m-2", valid_range=(0, 15), display_range=(0, 7)),
            OutputSpec("std", "std", "std", unit="m2 m-2", display_range=(0, 2)),
            OutputSpec("flag", "flag", "flag"),
        ),
        metrics={"rmse": round(error, 3), "coverage 90": round(inside, 3)},
        calibration="Of the process itself; not adjusted.",
        compiled=compiled.report,
        licence="GPL-3.0-or-later",
    )
    save_model(compiled.model.SerializeToString(), card, Path(sys.argv[2]))
    print(f"{sys.argv[2]}: RMSE {error:.2f}; 90 % intervals hold {inside:.0%} of the simulations that it did not see")


main()
