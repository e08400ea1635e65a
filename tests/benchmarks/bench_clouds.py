"""How well the light cloud networks do on labelled real chips, beside two published networks.

UV U-Net (Lopez-Puigdollers et al. 2021, doi:10.3390/rs13050992) knows no shadow; of ukis-csmask 1.0.0 (40 MB) only its
published masks are at hand, no probabilities. Precision, recall and F1 of cloud (of either kind) and shadow; ECE is the
expected calibration error of the cloud probability; *left* is the share of errors left when the least certain tenth of
the pixels stays undecided, *least* what a calibrated choice between two classes of that accuracy would leave at best.
Seconds are for 512 x 512 pixels on two threads.

    python tests/benchmarks/bench_clouds.py [--chips FOLDER] [--models FOLDER]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnxruntime

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "scripts" / "models" / "clouds"))

from score import detection, least_left, reference_of, scores, three  # noqa: E402
from terraclara.core.model import load_model  # noqa: E402


def session_of(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def timed(session: onnxruntime.InferenceSession, x: np.ndarray, rounds: int = 3) -> tuple[list[Any], float]:
    name = session.get_inputs()[0].name
    best = np.inf
    for _ in range(rounds):
        started = time.perf_counter()
        outputs = session.run(None, {name: x})
        best = min(best, time.perf_counter() - started)
    return outputs, best


def ours(path: Path, image: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """Clear, cloud, shadow; uncertainty; seconds."""
    spec = load_model(path).card.input
    count = len(spec.bands)
    x = np.clip(image[..., :count], *(spec.clip or (0, 1)))
    x = ((x - np.array(spec.mean)) / np.array(spec.std)).transpose(2, 0, 1)[None].astype(np.float32)
    (p, _, unsure), seconds = timed(session_of(path), x)
    return three(p[0]), unsure[0, 0], seconds


def row(name: str, found: dict[str, Any], seconds: Optional[float]) -> str:
    cells = [f"{name:22s}"]
    for key in ("cloud", "shadow"):
        part = found.get(key)
        cells += [f"{part[k]:.3f}" if part else "  -  " for k in ("precision", "recall", "f1")]
    for key in (
        "accuracy",
        "calibration_error_cloud",
        "errors_left_without_least_sure_tenth",
        "cloud_errors_left_without_least_sure_tenth",
    ):
        cells.append(f"{found[key]:.3f}" if key in found else "  -  ")
        if key == "errors_left_without_least_sure_tenth":
            cells.append(f"{least_left(1 - found['accuracy']):.3f}" if key in found else "  -  ")
    cells.append(f"{seconds:.2f}" if seconds is not None else "  -")
    return "  ".join(cells)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    shared = REPOSITORY.parent / "shared" / "data"
    parser.add_argument("--chips", type=Path, default=shared / "cloud_chips_ukis")
    parser.add_argument("--models", type=Path, default=REPOSITORY / "resources" / "models")
    options = parser.parse_args()
    if not options.chips.is_dir():
        print("The labelled chips are not here; give their folder with --chips.")
        return
    published = np.load(options.chips / "csmask_1.0.0_outputs.npz", allow_pickle=False)
    for sensor in ("sentinel2", "landsat7"):
        with np.load(options.chips / f"{sensor}.npz", allow_pickle=False) as chip:
            image, reference = chip["img"], reference_of(chip["msk"][..., 0])
        head = "precision recall F1 of cloud, of shadow, accuracy, ECE, left (3 classes), least, left (cloud), seconds"
        print(f"\n{sensor}: {head}")
        for bands in (4, 6):
            path = options.models / f"clouds-{bands}b.onnx"
            p, unsure, seconds = ours(path, image)
            weight = load_model(path).card.output("class").weights[-1]
            print(row(path.stem, scores(p, reference, unsure, weight), seconds))
        for bands, kind in ((4, "rgbi"), (6, "rgbiswir")):
            path = options.chips.parent / "uv_cloud_unet" / f"uv_cloud_unet_{kind}.onnx"
            if path.is_file():
                x = image[..., :bands].transpose(2, 0, 1)[None].astype(np.float32)
                (cloud,), seconds = timed(session_of(path), np.ascontiguousarray(x))
                cloud = cloud[0, 0]
                found = scores(np.stack([1 - cloud, cloud, 0 * cloud]), reference)
                del found["shadow"], found["accuracy"]
                print(row(f"UV U-Net {bands}b", found, seconds))
        for bands in (4, 6):
            decided = published[f"{sensor}_l1c_{bands}_csm"].reshape(reference.shape)
            found = {
                "accuracy": float((decided == reference).mean()),
                "cloud": detection(decided == 1, reference == 1),
                "shadow": detection(decided == 2, reference == 2),
            }
            print(row(f"csmask 1.0.0 {bands}b", found, None))


if __name__ == "__main__":
    main()
