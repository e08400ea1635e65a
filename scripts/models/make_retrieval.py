"""The bundled retrieval models with their uncertainties: ``python make_retrieval.py [MODEL...]``.

For every set of bands simulate canopies (``core.retrieval``), add the sensors' noise, and learn the set's domain. For
every variable fit a sparse Gaussian process whose noise depends on the spectrum, calibrate its intervals on held-out
simulations, compile, and write the metrics of an independent test set into the card. Every draw has a fixed seed;
tables are kept in ``build/models``.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np
import onnxruntime
import screen
from arrays import write_arrays
from scipy import stats
from terraclara.core.bands import GEOMETRY, LANDSAT_OLI, SENTINEL2, Band, Sensor
from terraclara.core.explain.usual import KEY as SPECTRA
from terraclara.core.explain.usual import range_of
from terraclara.core.gp.compile import compile_gp
from terraclara.core.gp.domain import Domain, fit_domain
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.posterior import Posterior, posterior_to_arrays
from terraclara.core.gp.reduction import fewer_columns
from terraclara.core.gp.sparse import SparseGaussianProcess
from terraclara.core.model.card import Card, InputSpec, OutputSpec
from terraclara.core.model.model import load_model
from terraclara.core.model.save import save_model
from terraclara.core.retrieval import constants, laws, prosail, sensors, simulate, transfer
from terraclara.core.retrieval.noise import NoiseModel
from terraclara.core.retrieval.scores import scores
from terraclara.core.retrieval.table import Table, load_table
from terraclara.core.retrieval.variables import DEFAULT_GEOMETRY, VARIABLES

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
TABLES = ROOT / "build" / "models"
TEST_FILE = ROOT / "tests" / "core" / "data" / "retrieval_simulated.npz"
TEST_ROWS = 2500
NOISE = NoiseModel()


@dataclass(frozen=True)
class BandSet:
    """Bands that models share, and with them the domain.

    ``units`` are the two satellites whose responses take turns in training.
    """

    title: str
    sensor: Sensor
    units: tuple[str, str]
    bands: tuple[str, ...]
    resolution_m: float
    satellites: tuple[str, ...]
    baseline: str
    baseline_bands: tuple[str, ...]
    variables: tuple[str, ...]


_S2 = ("Sentinel-2A", "Sentinel-2B", "Sentinel-2C")
_UNITS_S2, _UNITS_L = ("sentinel-2a", "sentinel-2b"), ("landsat-8", "landsat-9")
_20M = ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")
_LANDSAT = ("B3", "B4", "B5", "B6", "B7")
#: Blue is left out at 20 m and on Landsat: atmospheric correction gets it most wrong, and it does not lower the error.
SETS = {
    "s2-20m": BandSet(
        "Sentinel-2, 20 m bands",
        SENTINEL2,
        _UNITS_S2,
        _20M,
        20.0,
        _S2,
        "sl2p-v3.0",
        _20M,
        ("lai", "lcc", "ccc", "cwc", "fapar", "fvc"),
    ),
    "s2-10m": BandSet(
        "Sentinel-2, 10 m bands",
        SENTINEL2,
        _UNITS_S2,
        ("B02", "B03", "B04", "B08"),
        10.0,
        _S2,
        "sl2p-v3.0-10m",
        ("B03", "B04", "B08"),
        ("lai", "ccc", "fapar", "fvc"),
    ),
    "landsat": BandSet(
        "Landsat 8 and 9",
        LANDSAT_OLI,
        _UNITS_L,
        _LANDSAT,
        30.0,
        ("Landsat-8", "Landsat-9"),
        "sl2p-v3.0-landsat8",
        _LANDSAT,
        ("lai", "ccc", "cwc", "fapar", "fvc"),
    ),
}
#: Range and tolerance of each variable, SL2P's but for two: leaf chlorophyll, which it lacks, gets the laws' range and
#: a little more; FAPAR ends at 1, since under direct light dense canopies absorb more than SL2P's largest, 0.94.
RANGES = {
    "lai": (0.0, 8.0, 0.2),
    "lcc": (15.0, 95.0, 5.0),
    "ccc": (0.0, 600.0, 15.0),
    "cwc": (0.0, 0.55, 0.015),
    "fapar": (0.0, 1.0, 0.1),
    "fvc": (0.0, 1.0, 0.1),
}
SATELLITES = {
    "sentinel-2a": "Sentinel-2A",
    "sentinel-2b": "Sentinel-2B",
    "landsat-8": "Landsat 8",
    "landsat-9": "Landsat 9",
}
#: Inducing spectra of each set. More lower the error by less than a percent and cost time with their square; with few
#: bands they also come to lie so close together that float32 is no longer enough.
INDUCING = {"s2-20m": 224, "s2-10m": 96, "landsat": 128}
NOISE_INDUCING = 64
TUNE_ON = 2000
#: How often the design is measured, each time with new noise.
REPEATS = 2
#: Share of held-out simulations that each of the two domain tests may flag; together they flag 7 to 8 %.
FALSE_ALARMS = 0.06
#: Spectra of each family of strangers that the screen learns; of roofs and pavements, which look most like soils, more.
STRANGERS, BUILT_UP = 4_000, 12_000
#: Share of held-out simulations that 90 % intervals are scaled to hold: a little more than they say, since real
#: spectra are stranger than simulated ones.
HELD_INSIDE = 0.905
#: FAPAR's intervals hold more than they say over dense canopies anyway.
HELD_INSIDE_OF = {"fapar": 0.9}
#: What compiling may add to the total standard deviation, and to the mean in total standard deviations; half a percent
#: lets the graph run in float32, three times as fast as in float64.
TOLERANCES = (0.005, 0.05)
#: Canopy contents are known so well over bare ground that rounding is a larger share there: of 4 ug cm-2 and of
#: 0.002 g cm-2.
WIDER_TOLERANCES = {"ccc": (0.035, 0.3), "cwc": (0.015, 0.3)}
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


def spectra_of(sensors_used: Sequence[str]) -> sensors.Responses:
    """The bands of all satellites in one sensor, called ``landsat-8.B5``: one simulation serves them all."""
    wanted = {SENTINEL2: screen.BANDS, LANDSAT_OLI: ("B2", "B3", "B4", "B5", "B6", "B7")}
    found = []
    for name in sensors_used:
        bands = wanted[SENTINEL2 if name.startswith("sentinel") else LANDSAT_OLI]
        found.append(sensors.sensor(name).subset(bands))
    return sensors.joined(found)


def table(name: str, quantiles: dict[str, np.ndarray], *, wide: bool = False, seven_soils: bool = False) -> Table:
    """Simulations, from ``build/models`` where the code that makes them has not changed."""
    modules = (constants, laws, prosail, sensors, simulate, transfer)
    digest = hashlib.sha256(b"".join(Path(module.__file__).read_bytes() for module in modules)).hexdigest()[:12]
    path = TABLES / f"{name}-{digest}.npz"
    if not path.is_file():
        values = laws.canopies(quantiles)
        if wide:
            values.update({key: law.value(quantiles[key]) for key, law in WIDE_SOILS.items()})
            values["lai"] = np.where(np.arange(len(values["lai"])) % 10 == 0, 0.0, values["lai"])
        if seven_soils:
            rng = np.random.default_rng(77)
            soil = rng.integers(0, 7, len(values["lai"]))
            for key, law in laws.SOIL_LAWS.items():
                values[key] = law.value(rng.permutation((np.arange(7) + 0.5) / 7))[soil]
        TABLES.mkdir(parents=True, exist_ok=True)
        simulate.simulate_canopies(spectra_of((*_UNITS_S2, *_UNITS_L)), values).save(path)
    return load_table(path)


def tables() -> dict[str, Table]:
    made = {f"design{i}": table(f"design{i}", laws.orthogonal_design(np.random.default_rng(i))) for i in (1, 2, 3)}
    for name, n, seed in (("wide", 20_000, 21), ("wide-held-out", 2_000, 22)):
        made[name] = table(name, laws.random_design(n, np.random.default_rng(seed)), wide=True)
    for name, seed in (("held-out", 101), ("test", 102)):
        made[name] = table(name, laws.random_design(6_000, np.random.default_rng(seed)))
    made["seven soils"] = table("seven-soils", laws.random_design(6_000, np.random.default_rng(103)), seven_soils=True)
    return made


def reflectance(rows: Table, unit: str, bands: Sequence[str], rng: Optional[np.random.Generator] = None) -> np.ndarray:
    """Reflectances ``(n, bands)`` of one satellite, noisy where ``rng`` is given."""
    names = [name for name in rows.bands if name.startswith(f"{unit}.")]
    spectra = rows.spectra(tuple(names))
    if rng is not None:
        spectra = NOISE.add(spectra, rng)
    return spectra[:, [names.index(f"{unit}.{band}") for band in bands]]


def measured(rows: Table, unit: str, bands: Sequence[str], rng: np.random.Generator) -> np.ndarray:
    """Noisy reflectances and cosines, ``(n, bands + 3)``."""
    return np.hstack([reflectance(rows, unit, bands, rng), rows.cosines])


def fit(
    data: dict[str, Table], name: str, variable: str, rng: np.random.Generator
) -> tuple[Posterior, list[list[float]]]:
    """The process, its standard deviations scaled by one factor to fit the held-out simulations; and its spectra."""
    kind = SETS[name]
    first, second = kind.units
    training = [(data["design1"], first), (data["design2"], second), (data["design3"], first)] * REPEATS
    training.append((data["wide"], first))
    X = np.vstack([measured(rows, unit, kind.bands, rng) for rows, unit in training])
    y = np.concatenate([rows.variables[variable] for rows, _ in training])
    if variable == "lcc":  # bare ground has no leaf
        leafy = np.concatenate([rows.variables["lai"] for rows, _ in training]) > 0
        X, y = X[leafy], y[leafy]
    gp = SparseGaussianProcess(inducing=INDUCING[name], tune_on=TUNE_ON, restarts=0, seed=1).fit(X, y)
    fit_noise(gp, inducing=NOISE_INDUCING, iterations=3, seed=1)
    spectra = [measured(data["held-out"], first, kind.bands, rng) for _ in range(3)]
    held_out = gp.fitted().predict(np.vstack(spectra))
    z = np.abs(np.tile(data["held-out"].variables[variable], 3) - held_out.mean) / held_out.std
    scale = float(np.quantile(z, HELD_INSIDE_OF.get(variable, HELD_INSIDE)) / stats.norm.ppf(0.95))
    return gp.fitted().calibrated(scale), range_of(X)


def fit_limits(data: dict[str, Table], kind: BandSet, rng: np.random.Generator) -> tuple[Domain, screen.Screen]:
    """The two tests of the domain, for all variables of a set; bands that are no input play no part."""
    unit, names = kind.units[0], screen.BANDS if kind.sensor is SENTINEL2 else kind.bands
    columns = [names.index(band) for band in kind.bands]
    centers = np.array([kind.sensor.band(name).wavelength_nm for name in names])
    known = np.vstack([reflectance(data[key], unit, names) for key in ("design1", "wide")])
    noisy = NOISE.add(known, rng)[:, columns]
    held_out = [reflectance(data[key], unit, kind.bands, rng) for key in ("held-out", "wide-held-out")]
    both = np.vstack(held_out)
    domain = fit_domain(noisy, both, columns=range(len(columns)), false_alarm=FALSE_ALARMS, seed=1)
    families = screen.strangers(BUILT_UP, rng, known, centers)
    counts = {"built-up": BUILT_UP}
    strange = [
        screen.real_noise(spectra[: counts.get(family, STRANGERS)], rng)[:, columns]
        for family, spectra in families.items()
    ]
    some = rng.permutation(len(noisy))
    strange.append(screen.shuffled(noisy[some[:16_000]], rng))
    network = screen.fit_screen(noisy[some[-30_000:]], np.vstack(strange), seed=1)
    return domain, network.shifted(float(np.quantile(network.score(both), 1 - FALSE_ALARMS)))


def flagged(session: onnxruntime.InferenceSession, spectra: np.ndarray) -> float:
    """Share of rows outside the domain; typical angles are added where ``spectra`` has none."""
    if spectra.shape[1] < session.get_inputs()[0].shape[1]:
        spectra = np.hstack([spectra, np.tile(list(DEFAULT_GEOMETRY.values()), (len(spectra), 1))])
    (flag,) = session.run(["flag"], {"spectra": spectra.astype(np.float32)})
    return round(float(np.mean(flag.astype(int) & 2 > 0)), 4)


def make(variable: str, name: str, data: dict[str, Table], limits: tuple[Domain, screen.Screen], folder: Path) -> None:
    """Train, calibrate, compile, measure and write one model."""
    kind = SETS[name]
    low, high, tolerance = RANGES[variable]
    std_tolerance, mean_tolerance = WIDER_TOLERANCES.get(variable, TOLERANCES)
    rng = np.random.default_rng([7, list(SETS).index(name), list(RANGES).index(variable)])
    posterior, usual = fit(data, name, variable, rng)
    probes = measured(data["design1"], kind.units[0], kind.bands, rng)
    probes = probes[rng.permutation(len(probes))[:2000]]
    compiled = compile_gp(
        posterior,
        form="precise",
        tolerance=std_tolerance,
        mean_tolerance=mean_tolerance,
        valid_range=(low, high),
        range_tolerance=tolerance,
        probes=probes,
        seed=1,
    )
    domain, network = limits
    model = screen.add_domain(compiled.model, domain, network)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])

    def judged(rows: Table, *, typical: bool = False) -> dict[str, Any]:
        spectra = measured(rows, kind.units[0], kind.bands, np.random.default_rng(5))
        if typical:
            spectra[:, -3:] = list(DEFAULT_GEOMETRY.values())
        mean, std = session.run(["mean", "std"], {"spectra": spectra.astype(np.float32)})
        found = scores(rows.variables[variable], mean.astype(np.float64), std.astype(np.float64))
        return {key: value for key, value in found.items() if key != "n"}

    metrics: dict[str, Any] = {
        "test_set": (
            "6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss & Baret) "
            f"through {SATELLITES[kind.units[0]]}'s spectral responses, with the noise of the ATBD"
        ),
        **judged(data["test"]),
        "with_typical_angles": judged(data["test"], typical=True),
        "over_seven_soils": {"rmse": judged(data["seven soils"])["rmse"]},
    }
    path = folder / f"{kind.baseline}-{variable}.onnx"
    if path.is_file():
        metrics["baseline"] = {"model": path.stem, "rmse": baseline_rmse(path, kind, variable, data["test"])}
        metrics["over_seven_soils"]["baseline_rmse"] = baseline_rmse(path, kind, variable, data["seven soils"])
    metrics["outside_domain"] = outside(session, kind, data["test"])
    print(f"{variable}-{name}", compiled.report, metrics, sep="\n", flush=True)
    document = card(variable, name, metrics, compiled.report, folder, usual)
    save_model(model.SerializeToString(deterministic=True), document, folder / f"{document.id}.onnx")
    spectra = probes.astype(np.float32)
    save_arrays(
        fewer_columns(posterior, spectra, posterior.predict(spectra), 0.003), limits, folder / f"{document.id}.npz"
    )


def outside(session: onnxruntime.InferenceSession, kind: BandSet, rows: Table) -> dict[str, float]:
    """Share of simulations and of each family of strangers that is flagged."""
    rng = np.random.default_rng(17)
    names = screen.BANDS if kind.sensor is SENTINEL2 else kind.bands
    columns = [names.index(band) for band in kind.bands]
    centers = np.array([kind.sensor.band(name).wavelength_nm for name in names])
    families = screen.strangers(2_000, rng, reflectance(rows, kind.units[0], names), centers)
    test = measured(rows, kind.units[0], kind.bands, np.random.default_rng(5))
    return {
        "test simulations": flagged(session, test),
        **{key: flagged(session, screen.real_noise(row, rng)[:, columns]) for key, row in families.items()},
        "bands out of order": flagged(session, screen.shuffled(test[:, :-3], rng)),
    }


def baseline_rmse(path: Path, kind: BandSet, variable: str, rows: Table) -> float:
    """SL2P's error on the same noisy spectra."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    spectra = measured(rows, kind.units[0], kind.baseline_bands, np.random.default_rng(5))
    (mean,) = session.run(["mean"], {"spectra": spectra.astype(np.float32)})
    return round(float(np.sqrt(np.mean((mean - rows.variables[variable]) ** 2))), 4)


def save_arrays(posterior: Posterior, limits: tuple[Domain, screen.Screen], path: Path) -> None:
    """The process and its domain as plain arrays; the large ones in float32."""
    domain, network = limits
    arrays = {
        key: value.astype(np.float32) if value.size > 500 and value.dtype == np.float64 else value
        for key, value in posterior_to_arrays(posterior).items()
    }
    layers = {f"screen.{i}.{part}": v for i, pair in enumerate(network.layers) for part, v in zip("wb", pair)}
    own = {"screen.middle": network.middle, "screen.scale": network.scale}
    write_arrays(path, **arrays, **domain.to_arrays(), **layers, **own)


#: What a user must know of each variable.
MEANINGS = {
    "lai": "Effective leaf area of a turbid canopy: clumped leaves count less.",
    "lcc": "Chlorophyll a and b of a leaf. Under few leaves the spectrum says little of it, and the standard deviation "
    "says so.",
    "ccc": "Chlorophyll of all leaves above a square centimeter of ground: leaf area index times leaf chlorophyll.",
    "cwc": "Water of all leaves above a square centimeter of ground.",
    "fapar": "Absorbed by the canopy under direct light from the sun of the scene; SL2P's is that of 10:00 local solar "
    "time.",
    "fvc": "Share of the ground that leaves hide from straight above.",
}


def preference(variable: str, name: str, metrics: dict[str, Any], folder: Path) -> str:
    """Which of the models of a variable to take on Sentinel-2, and why."""
    if name == "s2-20m" and variable in SETS["s2-10m"].variables:
        return (
            f"Where both serve prefer this model to {variable}-s2-10m: red edge and short-wave infrared leave less "
            "open; fields narrower than about 60 m need the 10 m bands."
        )
    if name == "s2-10m":
        other = load_model(folder / f"{variable}-s2-20m.onnx").card.metrics["rmse"]
        return (
            f"Prefer {variable}-s2-20m unless fields are narrower than about 60 m: its error on the same simulations "
            f"is {other:.3g}, this model's {metrics['rmse']:.3g}."
        )
    return ""


def card(
    variable: str,
    name: str,
    metrics: dict[str, Any],
    report: dict[str, Any],
    folder: Path,
    usual: list[list[float]],
) -> Card:
    """What the file says about itself."""
    known, kind = VARIABLES[variable], SETS[name]
    low, high, _ = RANGES[variable]
    top = known.display_range[1] if known.display_range else high

    def output(key: str, kind_: str, description: str, share: float, *, default: bool = True) -> OutputSpec:
        return OutputSpec(
            key, kind_, key, unit=known.unit, description=description, display_range=(0.0, round(share * top, 3)),
            default=default,
        )  # fmt: skip

    estimate = OutputSpec(
        "mean",
        "mean",
        "mean",
        unit=known.unit,
        description=known.title,
        valid_range=(low, high),
        display_range=known.display_range,
    )
    cost = metrics["with_typical_angles"]["rmse"] / metrics["rmse"] - 1
    text = (
        "A Gaussian process trained on PROSAIL simulations through the spectral responses of "
        f"{' and '.join(SATELLITES[unit] for unit in kind.units)}, with the canopy laws and the noise of the S2ToolBox "
        "ATBD and more kinds of soil. The standard deviation is total: what the spectrum leaves open and what the "
        f"model has not seen. {MEANINGS[variable]} {preference(variable, name, metrics, folder)} Without angles "
        f"typical ones are taken; the error then grows by {max(cost, 0):.0%}."
    )
    return Card(
        name=f"{variable}-{name}",
        id=f"{variable}-{name}",
        title=f"{known.title}, {kind.title}, with uncertainty",
        description=" ".join(text.split()),
        variable=variable,
        architecture=(
            f"Sparse Gaussian process, {report['centers']} inducing spectra, ARD RBF kernel, input-dependent noise"
        ),
        input=InputSpec(
            bands=tuple(kind.sensor.band(band) for band in kind.bands) + tuple(Band(angle) for angle in GEOMETRY),
            tensor="spectra",
            level="surface",
            resolution_m=kind.resolution_m,
            defaults=dict(DEFAULT_GEOMETRY),
        ),
        outputs=(
            estimate,
            output("std", "std", "Standard deviation, total", 0.3),
            output("std_model", "std_model", "Standard deviation, model's part", 0.15, default=False),
            output("std_noise", "std_noise", "Standard deviation, noise and ambiguity", 0.3, default=False),
            OutputSpec("flag", "flag", "flag", description="Quality flags"),
        ),
        domain={
            "satellites": list(kind.satellites),
            SPECTRA: usual,
            "rule": (
                f"Outside where the spectrum is further from the training spectra than {1 - FALSE_ALARMS:.1%} of "
                "held-out simulations, or where a small network takes it for water, cloud, snow, built-up or bands out "
                f"of order (threshold at {FALSE_ALARMS:.0%} of held-out simulations)."
            ),
            "known_limits": (
                "Pixels that mix roofs or roads with plants look like sparse vegetation over bright soil and are often "
                "not flagged. With four bands, blue and red of dense vegetation are interchangeable."
            ),
            "training_range": (
                f"LAI 0 to {laws.LAWS['lai'].high:g}, leaf chlorophyll {laws.LAWS['cab'].low:g} to "
                f"{laws.LAWS['cab'].high:g} ug cm-2; the output's range is {low:g} to {high:g}"
                + (", as for SL2P." if variable not in ("lcc", "fapar") else ".")
            ),
        },
        calibration=(
            f"Intervals calibrated on simulations: the standard deviation is scaled so that mean +- 1.645 std holds "
            f"{HELD_INSIDE_OF.get(variable, HELD_INSIDE):.1%} of 6000 held-out simulations. On the ground fewer fall "
            "inside; calibrate with ground samples where there are any."
        ),
        metrics=metrics,
        compiled=report,
        licence="GPL-3.0-or-later",
        citation=CITATION,
        sources=(
            {"title": "PROSPECT-D constants", "origin": "progeosail 2.1.0 (GPL-3.0)"},
            {"title": "Spectral responses", "origin": sensors.sensor(kind.units[0]).origin + ", read from pyrsr 0.8.0"},
        ),
    )


def write_test_set(data: dict[str, Table]) -> None:
    """A part of the test set, noisy, for the project's tests."""
    rows = slice(0, TEST_ROWS)
    bands, noisy = [], []
    for unit, names in ((_UNITS_S2[0], screen.BANDS), (_UNITS_L[0], _LANDSAT)):
        bands += [f"{unit}.{band}" for band in names]
        noisy.append(reflectance(data["test"], unit, names, np.random.default_rng(5))[rows])
    write_arrays(
        TEST_FILE,
        bands=np.array(bands),
        reflectance=np.hstack(noisy).astype(np.float32),
        cosines=data["test"].cosines[rows].astype(np.float32),
        **{variable: data["test"].variables[variable][rows].astype(np.float32) for variable in RANGES},
    )


def main(wanted: Sequence[str] = ()) -> None:
    """Make the models of these ids, else all; SL2P's, with which they are compared, must be there."""
    data = tables()
    write_test_set(data)
    for name, kind in SETS.items():
        variables = [variable for variable in kind.variables if not wanted or f"{variable}-{name}" in wanted]
        if variables:
            limits = fit_limits(data, kind, np.random.default_rng([11, list(SETS).index(name)]))
        for variable in variables:
            make(variable, name, data, limits, MODELS)


if __name__ == "__main__":
    main(sys.argv[1:])
