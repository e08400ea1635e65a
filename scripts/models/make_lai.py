"""Leaf area index from Sentinel-2 with its uncertainty: ``python make_lai.py [NAME...]``.

Simulate canopies (``core.retrieval.laws``, ``prosail``), add the sensor's noise, fit a sparse Gaussian process whose
noise depends on the spectrum, calibrate its intervals and its domain on held-out simulations, compile, and write the
metrics of an independent test set into the card. Every draw has a fixed seed; tables are kept in ``build/models``.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import onnxruntime
import screen
from scipy import stats
from simulate import BANDS, simulate
from terraclara.core.bands import GEOMETRY, SENTINEL2, Band
from terraclara.core.gp.compile import compile_gp, truncated
from terraclara.core.gp.domain import Domain, fit_domain
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.posterior import Posterior, posterior_to_arrays
from terraclara.core.gp.sparse import SparseGaussianProcess
from terraclara.core.model.card import Card, InputSpec, OutputSpec
from terraclara.core.model.save import save_model
from terraclara.core.retrieval import laws, prosail
from terraclara.core.retrieval.variables import DEFAULT_GEOMETRY, VARIABLES

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
TABLES = ROOT / "build" / "models"
TEST_FILE = ROOT / "tests" / "core" / "data" / "lai_s2_simulated.npz"
TEST_ROWS = 2500

#: Blue is left out at 20 m: atmospheric correction gets it most wrong, and it does not lower the error.
#: Name -> bands, pixel size in meters, SL2P's model to compare with, and the share of held-out simulations that each
#: of the two domain tests may flag: with four bands strangers hide better, and it takes more to find them.
SETS = {
    "lai-s2-20m": (("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"), 20.0, "sl2p-v3.0-lai", 0.025),
    "lai-s2-10m": (("B02", "B03", "B04", "B08"), 10.0, "sl2p-v3.0-10m-lai", 0.045),
}
#: More inducing spectra lower the error by less than a percent and cost time with their square.
INDUCING = 224
NOISE_INDUCING = 64
TUNE_ON = 2000
#: Share of held-out simulations that 90 % intervals are scaled to hold: a little more than they say, since real
#: spectra are stranger than simulated ones.
HELD_INSIDE = 0.905
VALID_RANGE = (0.0, 8.0)
#: What compiling may add to the total standard deviation; half a percent lets the graph run in float32.
STD_TOLERANCE = 0.005
#: What it may add to the mean, in total standard deviations.
MEAN_TOLERANCE = 0.05
RANGE_TOLERANCE = 0.2
#: Soils beyond those of the ATBD, so that a strange soil under few leaves is neither misread nor refused.
WIDE_SOILS = {
    "slope": laws.Law(0.5, 2.6),
    "blue": laws.Law(0.0, 1.2),
    "swir16": laws.Law(0.10, 0.80),
    "swir22": laws.Law(-0.70, 0.35),
    "brightness": laws.Law(0.4, 4.2),
}
CITATION = (
    "Weiss M., Baret F. (2016): S2ToolBox Level 2 products: LAI, FAPAR, FCOVER, ATBD v1.1; Weiss M., Baret F., Jay S. "
    "(2020): ATBD v2.0 (training laws and noise).",
    "Féret J.-B. et al. (2017): PROSPECT-D. Remote Sensing of Environment 193, 204-215, doi:10.1016/j.rse.2017.03.004.",
    "Verhoef W. (1984): Light scattering by leaf layers. Remote Sensing of Environment 16, 125-141, "
    "doi:10.1016/0034-4257(84)90057-9; Verhoef W. et al. (2007): IEEE TGRS 45, 1808-1822, "
    "doi:10.1109/TGRS.2007.895844.",
    "Rasmussen C. E., Williams C. K. I. (2006): Gaussian Processes for Machine Learning. MIT Press.",
    "Titsias M. (2009): Variational learning of inducing variables in sparse Gaussian processes. AISTATS.",
    "Kersting K. et al. (2007): Most likely heteroscedastic Gaussian process regression. ICML, "
    "doi:10.1145/1273496.1273546.",
)

Table = tuple[np.ndarray, np.ndarray, np.ndarray]  # noise-free reflectance (n, 10), cosines (n, 3), LAI (n,)


def table(name: str, quantiles: dict[str, np.ndarray], satellite: str, *, wide: bool = False) -> Table:
    """Simulations, from ``build/models`` where the code that makes them has not changed."""
    sources = (Path(laws.__file__), Path(prosail.__file__), Path(__file__).with_name("simulate.py"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    path = TABLES / f"{name}-{digest}.npz"
    if path.is_file():
        with np.load(path, allow_pickle=False) as kept:
            return kept["reflectance"], kept["cosines"], kept["lai"]
    values = laws.canopies(quantiles)
    if wide:
        values.update({key: law.value(quantiles[key]) for key, law in WIDE_SOILS.items()})
        values["lai"] = np.where(np.arange(len(values["lai"])) % 10 == 0, 0.0, values["lai"])
    reflectance = simulate(values, satellite)
    degrees = np.stack([values["view_zenith"], values["sun_zenith"], values["relative_azimuth"]], axis=1)
    cosines = np.cos(np.radians(degrees))
    TABLES.mkdir(parents=True, exist_ok=True)
    np.savez(path, reflectance=reflectance, cosines=cosines, lai=values["lai"])
    return reflectance, cosines, values["lai"]


def tables() -> dict[str, Table]:
    made = {
        f"design{seed}": table(f"design{seed}", laws.orthogonal_design(np.random.default_rng(seed)), satellite)
        for seed, satellite in ((1, "Sentinel-2A"), (2, "Sentinel-2B"), (3, "Sentinel-2A"))
    }
    for name, n, seed in (("wide", 20_000, 21), ("wide-held-out", 2_000, 22)):
        made[name] = table(name, laws.random_design(n, np.random.default_rng(seed)), "Sentinel-2A", wide=True)
    for name, seed in (("held-out", 101), ("test", 102)):
        made[name] = table(name, laws.random_design(6_000, np.random.default_rng(seed)), "Sentinel-2A")
    return made


def measured(rows: Table, columns: list[int], rng: np.random.Generator) -> np.ndarray:
    """Noisy reflectances of ``columns`` and cosines, ``(n, columns + 3)``."""
    return np.hstack([laws.add_noise(rows[0], rng)[:, columns], rows[1]])


def scores(truth: np.ndarray, mean: np.ndarray, std: np.ndarray) -> dict[str, Any]:
    """What a card says about estimates ``mean`` with total standard deviations ``std``."""
    error = mean - truth
    z = error / std
    inside = np.abs(z) < stats.norm.ppf(0.95)
    fifths = np.array_split(np.argsort(mean, kind="stable"), 5)
    levels = np.linspace(0.05, 0.95, 19)
    reached = np.array([np.mean(np.abs(z) < stats.norm.ppf(0.5 + level / 2)) for level in levels])
    crps = std * (z * (2 * stats.norm.cdf(z) - 1) + 2 * stats.norm.pdf(z) - 1 / np.sqrt(np.pi))
    found = {
        "rmse": np.sqrt(np.mean(error**2)),
        "bias": error.mean(),
        "r2": 1 - np.mean(error**2) / truth.var(),
        "coverage_90": inside.mean(),
        "coverage_90_by_fifth": [round(float(inside[part].mean()), 3) for part in fifths],
        "mean_width_90": 2 * stats.norm.ppf(0.95) * std.mean(),
        "rank_correlation_error_std": stats.spearmanr(np.abs(error), std)[0],
        "nll": np.mean(0.5 * z**2 + np.log(std) + 0.5 * np.log(2 * np.pi)),
        "crps": crps.mean(),
        "ece": np.mean(np.abs(reached - levels)),
    }
    return {key: value if isinstance(value, list) else round(float(value), 4) for key, value in found.items()}


def fit(data: dict[str, Table], columns: list[int], rng: np.random.Generator) -> Posterior:
    """The process, its standard deviations scaled by one factor to fit the held-out simulations."""
    training = [data[key] for key in ("design1", "design2", "design3", "wide")]
    X = np.vstack([measured(rows, columns, rng) for rows in training])
    y = np.concatenate([rows[2] for rows in training])
    gp = SparseGaussianProcess(inducing=INDUCING, tune_on=TUNE_ON, restarts=0, seed=1).fit(X, y)
    fit_noise(gp, inducing=NOISE_INDUCING, iterations=3, seed=1)
    spectra = [measured(data["held-out"], columns, rng) for _ in range(3)]
    held_out = gp.fitted().predict(np.vstack(spectra))
    z = np.abs(np.tile(data["held-out"][2], 3) - held_out.mean) / held_out.std
    return gp.fitted().calibrated(float(np.quantile(z, HELD_INSIDE) / stats.norm.ppf(0.95)))


def fit_limits(
    data: dict[str, Table], columns: list[int], share: float, rng: np.random.Generator
) -> tuple[Domain, screen.Screen]:
    """The two tests of the domain; blue is no input at 20 m and plays no part."""
    known = np.vstack([data[key][0] for key in ("design1", "wide")])
    noisy = laws.add_noise(known, rng)[:, columns]
    held_out = laws.add_noise(data["held-out"][0], rng)[:, columns]
    both = np.vstack([held_out, laws.add_noise(data["wide-held-out"][0], rng)[:, columns]])
    domain = fit_domain(noisy, both, columns=range(len(columns)), false_alarm=share, seed=1)
    families = screen.strangers(4_000, rng, known)
    strange = [screen.real_noise(spectra, rng)[:, columns] for spectra in families.values()]
    some = rng.permutation(len(noisy))
    strange.append(screen.shuffled(noisy[some[:16_000]], rng))
    network = screen.fit_screen(noisy[some[-30_000:]], np.vstack(strange), seed=1)
    return domain, network.shifted(float(np.quantile(network.score(both), 1 - share)))


def flagged(session: onnxruntime.InferenceSession, spectra: np.ndarray) -> float:
    """Share of rows outside the domain; typical angles are added where ``spectra`` has none."""
    if spectra.shape[1] < session.get_inputs()[0].shape[1]:
        spectra = np.hstack([spectra, np.tile(list(DEFAULT_GEOMETRY.values()), (len(spectra), 1))])
    (flag,) = session.run(["flag"], {"spectra": spectra.astype(np.float32)})
    return round(float(np.mean(flag.astype(int) & 2 > 0)), 4)


def make(name: str, data: dict[str, Table], folder: Path) -> None:
    """Train, calibrate, compile, measure and write one model."""
    bands, resolution, baseline, share = SETS[name]
    columns = [BANDS.index(band) for band in bands]
    rng = np.random.default_rng([7, int(resolution)])
    posterior = fit(data, columns, rng)
    domain, network = fit_limits(data, columns, share, rng)
    probes = measured(data["design1"], columns, rng)[rng.permutation(laws.DESIGN_SIZE)[:2000]]
    compiled = compile_gp(
        posterior,
        form="precise",
        tolerance=STD_TOLERANCE,
        mean_tolerance=MEAN_TOLERANCE,
        valid_range=VALID_RANGE,
        range_tolerance=RANGE_TOLERANCE,
        probes=probes,
        seed=1,
    )
    model = screen.add_domain(compiled.model, domain, network)

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    test = measured(data["test"], columns, np.random.default_rng(5))
    truth = data["test"][2]

    def run(spectra: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        mean, std = session.run(["mean", "std"], {"spectra": spectra.astype(np.float32)})
        return mean.astype(np.float64), std.astype(np.float64)

    typical = np.hstack([test[:, :-3], np.tile(list(DEFAULT_GEOMETRY.values()), (len(test), 1))])
    metrics: dict[str, Any] = {
        "test_set": (
            "6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss & Baret) "
            "through Sentinel-2A's spectral responses, with the noise of the ATBD"
        ),
        **scores(truth, *run(test)),
        "with_typical_angles": scores(truth, *run(typical)),
        "baseline": {"model": baseline, "rmse": baseline_rmse(folder / f"{baseline}.onnx", data["test"])},
    }
    fresh = np.random.default_rng(17)
    families = screen.strangers(2_000, fresh, data["test"][0])
    metrics["outside_domain"] = {
        "test simulations": flagged(session, test),
        **{key: flagged(session, screen.real_noise(rows, fresh)[:, columns]) for key, rows in families.items()},
        "bands out of order": flagged(session, screen.shuffled(test[:, :-3], fresh)),
    }
    print(name, compiled.report, metrics, sep="\n", flush=True)
    document = card(name, bands, resolution, share, metrics, compiled.report)
    save_model(model.SerializeToString(deterministic=True), document, folder / f"{name}.onnx")
    reduced = truncated(posterior, probes.astype(np.float32), posterior.predict(probes.astype(np.float32)), 0.003)
    layers = {f"screen.{i}.{part}": v for i, pair in enumerate(network.layers) for part, v in zip("wb", pair)}
    np.savez_compressed(
        folder / f"{name}.npz",
        **posterior_to_arrays(reduced),
        **domain.to_arrays(),
        **layers,
        **{"screen.middle": network.middle, "screen.scale": network.scale},
    )


def baseline_rmse(path: Path, rows: Table) -> float:
    """SL2P's error on the same noisy spectra."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    bands = {3: ("B03", "B04", "B08"), 8: SETS["lai-s2-20m"][0]}[session.get_inputs()[0].shape[1] - 3]
    spectra = measured(rows, [BANDS.index(band) for band in bands], np.random.default_rng(5))
    (mean,) = session.run(["mean"], {"spectra": spectra.astype(np.float32)})
    return round(float(np.sqrt(np.mean((mean - rows[2]) ** 2))), 4)


def card(
    name: str, bands: tuple[str, ...], resolution: float, share: float, metrics: dict[str, Any], report: dict[str, Any]
) -> Card:
    """What the file says about itself."""
    known = VARIABLES["lai"]

    def output(key: str, kind: str, description: str, high: float, *, default: bool = True) -> OutputSpec:
        return OutputSpec(
            key, kind, key, unit=known.unit, description=description, display_range=(0.0, high), default=default
        )

    estimate = OutputSpec(
        "mean",
        "mean",
        "mean",
        unit=known.unit,
        description=known.title,
        valid_range=VALID_RANGE,
        display_range=known.display_range,
    )
    return Card(
        name=name,
        id=name,
        title=f"{known.title}, Sentinel-2, {resolution:.0f} m bands, with uncertainty",
        description=(
            "A Gaussian process trained on PROSAIL simulations through the spectral responses of Sentinel-2A and 2B, "
            "with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil. The standard deviation "
            "is total: what the spectrum leaves open and what the model has not seen. Effective leaf area of a turbid "
            "canopy: clumped leaves count less. Without angles typical ones are taken; the error then grows by one "
            "percent."
        ),
        variable="lai",
        architecture=(
            f"Sparse Gaussian process, {report['centers']} inducing spectra, ARD RBF kernel, input-dependent noise"
        ),
        input=InputSpec(
            bands=tuple(SENTINEL2.band(band) for band in bands) + tuple(Band(angle) for angle in GEOMETRY),
            tensor="spectra",
            level="surface",
            resolution_m=resolution,
            defaults=dict(DEFAULT_GEOMETRY),
        ),
        outputs=(
            estimate,
            output("std", "std", "Standard deviation, total", 2.0),
            output("std_model", "std_model", "Standard deviation, model's part", 1.0, default=False),
            output("std_noise", "std_noise", "Standard deviation, noise and ambiguity", 2.0, default=False),
            OutputSpec("flag", "flag", "flag", description="Quality flags"),
        ),
        domain={
            "satellites": ["Sentinel-2A", "Sentinel-2B", "Sentinel-2C"],
            "rule": (
                f"Outside where the spectrum is further from the training spectra than {1 - share:.1%} of held-out "
                "simulations, or where a small network takes it for water, cloud, snow, built-up or bands out of "
                f"order (threshold at {share:.1%} of held-out simulations)."
            ),
            "known_limits": (
                "Pixels that mix roofs or roads with plants look like sparse vegetation over bright soil and are "
                "mostly not flagged. With four bands, blue and red of dense vegetation are interchangeable."
            ),
            "training_range": f"LAI 0 to {laws.LAWS['lai'].high:g}; the output's range is 0 to 8, as for SL2P.",
        },
        calibration=(
            "Intervals calibrated on simulations: the standard deviation is scaled so that mean +- 1.645 std holds "
            "90.5 % of 6000 held-out simulations. On the ground fewer fall inside; calibrate with ground samples where "
            "there are any."
        ),
        metrics=metrics,
        compiled=report,
        licence="GPL-3.0-or-later",
        citation=CITATION,
        sources=(
            {"title": "PROSPECT-D constants", "origin": "progeosail 2.1.0 (GPL-3.0)"},
            {"title": "Spectral responses", "origin": "ESA COPE-GSEG-EOPG-TN-15-0007, read from pyrsr 0.8.0"},
        ),
    )


def write_test_set(data: dict[str, Table]) -> None:
    """A part of the test set, noisy, for the project's tests."""
    reflectance, cosines, lai = data["test"]
    noisy = laws.add_noise(reflectance, np.random.default_rng(5))
    rows = slice(0, TEST_ROWS)
    np.savez_compressed(
        TEST_FILE,
        bands=np.array(BANDS),
        reflectance=noisy[rows].astype(np.float32),
        cosines=cosines[rows].astype(np.float32),
        lai=lai[rows].astype(np.float32),
    )


def main(names: Sequence[str] = ()) -> None:
    """Make the models called ``names``, else all; SL2P's, with which they are compared, must be there."""
    data = tables()
    write_test_set(data)
    for name in names or SETS:
        make(name, data, MODELS)


if __name__ == "__main__":
    main(sys.argv[1:])
