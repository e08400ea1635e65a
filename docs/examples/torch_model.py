"""A network of torch that looks at a pixel's neighbors, as a model of TerraClara: land cover from labelled areas.

    python torch_model.py scene.tif truth.tif net.onnx

Needs torch and onnx.
"""

import io
import sys
from pathlib import Path

import numpy as np
import torch
from osgeo import gdal
from terraclara.core.bands import SENTINEL2
from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, save_model
from torch import nn

BANDS = ("B02", "B03", "B04", "B08")
CLASSES = (
    ("crop", "#e9c46a"),
    ("meadow", "#8ab17d"),
    ("wood", "#1b7837"),
    ("bare soil", "#a6611a"),
    ("water", "#2166ac"),
)
STEPS, SIDE, BATCH = 150, 32, 8


def read(path: str) -> tuple[list[str], np.ndarray]:
    """Names of the bands, and their numbers (bands, rows, columns)."""
    file = gdal.Open(path)
    numbers = np.frombuffer(file.ReadRaster(buf_type=gdal.GDT_Float32), dtype=np.float32)
    names = [file.GetRasterBand(k + 1).GetDescription() for k in range(file.RasterCount)]
    return names, numbers.reshape(file.RasterCount, file.RasterYSize, file.RasterXSize)


def main() -> None:
    torch.manual_seed(0)
    names, values = read(sys.argv[1])
    image = values[[names.index(name) for name in BANDS]] * np.float32(1e-4)
    truth = read(sys.argv[2])[1][0].astype(np.int64)
    mean, std = image.mean(axis=(1, 2)), image.std(axis=(1, 2))
    x = torch.tensor((image - mean[:, None, None]) / std[:, None, None])
    y = torch.tensor(truth)

    network = nn.Sequential(
        nn.Conv2d(len(BANDS), 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, len(CLASSES), 1),
    )
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    for _ in range(STEPS):
        corners = torch.randint(0, x.shape[1] - SIDE, (BATCH, 2)).tolist()
        tiles = torch.stack([x[:, r : r + SIDE, c : c + SIDE] for r, c in corners])
        labels = torch.stack([y[r : r + SIDE, c : c + SIDE] for r, c in corners])
        loss = nn.functional.cross_entropy(network(tiles), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    # Height and width are left open, so that the engine can choose its tiles; it reads from the graph how far the
    # network looks around, and no seam is seen.
    buffer = io.BytesIO()
    axes = {"image": {0: "n", 2: "height", 3: "width"}, "scores": {0: "n", 2: "height", 3: "width"}}
    torch.onnx.export(
        network.eval(),
        (torch.zeros(1, len(BANDS), 64, 64),),
        buffer,
        opset_version=17,
        input_names=["image"],
        output_names=["scores"],
        dynamic_axes=axes,
        dynamo=False,
    )
    classes = tuple(ClassSpec(k, name, color) for k, (name, color) in enumerate(CLASSES))
    card = Card(
        name="cover-torch",
        title="Land cover by a small network",
        task="segmentation",
        input=InputSpec(
            tuple(SENTINEL2.band(name) for name in BANDS),
            tensor="image",
            layout="image",
            mean=tuple(map(float, mean)),  # the engine does what was done to x above
            std=tuple(map(float, std)),
        ),
        outputs=(
            OutputSpec("class", "class", "scores", activation="softmax", classes=classes),
            OutputSpec("probability", "probability", "scores", activation="softmax", display_range=(0, 1)),
            OutputSpec("uncertainty", "entropy", "scores", activation="softmax", display_range=(0, 1)),
        ),
        calibration="None: the probabilities are the network's own.",
        licence="GPL-3.0-or-later",
    )
    save_model(buffer.getvalue(), card, Path(sys.argv[3]))
    print(f"{sys.argv[3]}: last loss {loss.item():.2f}")


main()
