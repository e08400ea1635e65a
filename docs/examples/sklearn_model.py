"""A network of scikit-learn as a model of TerraClara: leaf area index from simulated spectra.

    python sklearn_model.py table.npz mlp.onnx

Needs scikit-learn and skl2onnx.
"""

import sys
from pathlib import Path

import numpy as np
from skl2onnx import to_onnx
from sklearn.neural_network import MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from terraclara.core.bands import SENTINEL2
from terraclara.core.model import Card, InputSpec, OutputSpec, save_model
from terraclara.core.retrieval.noise import NoiseModel
from terraclara.core.retrieval.table import load_table

BANDS = ("B03", "B04", "B05", "B8A", "B11")


def main() -> None:
    table = load_table(Path(sys.argv[1]))
    rng = np.random.default_rng(0)
    spectra = NoiseModel().add(table.spectra(BANDS), rng).astype(np.float32)
    lai = table.variables["lai"].astype(np.float32)
    train, test = np.split(rng.permutation(len(lai)), [int(0.8 * len(lai))])

    network = make_pipeline(
        StandardScaler(), MLPRegressor(hidden_layer_sizes=(24, 24), early_stopping=True, random_state=0)
    )
    network.fit(spectra[train], lai[train])
    error = float(np.sqrt(np.mean((network.predict(spectra[test]) - lai[test]) ** 2)))

    # One row for a pixel goes in, one value comes out: the layout "pixels".
    graph = to_onnx(network, spectra[:1], target_opset=17)
    card = Card(
        name="lai-mlp",
        title="Leaf area index by a small network",
        variable="lai",
        input=InputSpec(tuple(SENTINEL2.band(name) for name in BANDS), tensor=graph.graph.input[0].name),
        outputs=(
            OutputSpec(
                "mean", "mean", graph.graph.output[0].name, unit="m2 m-2", valid_range=(0, 15), display_range=(0, 7)
            ),
        ),
        metrics={"rmse": round(error, 3), "test set": f"{len(test)} simulations that the training did not see"},
        calibration="None: this model gives no uncertainty.",
        licence="GPL-3.0-or-later",
    )
    save_model(graph.SerializeToString(), card, Path(sys.argv[2]))
    print(f"{sys.argv[2]}: RMSE {error:.2f} on simulations that it did not see")


main()
