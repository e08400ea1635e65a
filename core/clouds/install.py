"""Install published models: obtain the wheel that holds them, check it, convert, and put them into the catalog."""

from __future__ import annotations

import subprocess  # nosec B404  (pip, by an argument list)
import sys
import tempfile
from pathlib import Path
from typing import Callable, Mapping, Optional, Sequence

from ..errors import Cancelled, ModelError, OutputError, ParameterError
from ..model import installed_folder, save_model
from ..model.onnx_package import onnx_package
from ..model.optional import CSMASK, OPTIONAL, S2CLOUDLESS, OptionalModel, Wheel, optional_model
from . import csmask, s2cloudless
from .convert import Converted
from .package import PackageFiles, sha256_of

Say = Callable[[str], None]

_DOWNLOAD_SECONDS = 3600
_CONVERTERS: Mapping[str, tuple[str, Callable[[PackageFiles, OptionalModel], Converted]]] = {
    wheel.package: (folder, convert)
    for wheel, folder, convert in (
        (CSMASK, csmask.PACKAGE, csmask.convert_csmask),
        (S2CLOUDLESS, s2cloudless.PACKAGE, s2cloudless.convert_s2cloudless),
    )
}


def install_models(
    ids: Sequence[str],
    *,
    source: Optional[Path] = None,
    confirm: Callable[[str], bool],
    say: Say = lambda _: None,
) -> list[Path]:
    """Install the optional models called ``ids``.

    Parameters
    ----------
    source : a folder of wheels, or a wheel; nothing is downloaded where it is given
    confirm : is asked once for each wheel, in one sentence with its size and licence
    say : called with each step

    Returns
    -------
    the models' files, in the order of ``ids``; each was written whole or not at all

    Raises
    ------
    ParameterError
        An id is unknown, or ``source`` does not hold the wheel.
    ModelError
        The wheel is another, cut off, or cannot be downloaded; or a conversion went wrong.
    OutputError
        The folder of models cannot be written to.
    MissingPackageError
        ``onnx`` or ``onnxruntime`` is not installed.
    Cancelled
        ``confirm`` said no.
    """
    models = [_known(name) for name in dict.fromkeys(ids)]
    onnx_package()  # before anything is downloaded
    folder = _writable(installed_folder())
    written: dict[str, Path] = {}
    for wheel in dict.fromkeys(model.wheel for model in models):
        mine = [model for model in models if model.wheel == wheel]
        if not confirm(_question(wheel, mine, source)):
            raise Cancelled("Nothing was installed.")
        with tempfile.TemporaryDirectory(prefix="terraclara-") as place:
            path = _downloaded(wheel, Path(place), say) if source is None else _found(wheel, source)
            _check_wheel(wheel, path, say)
            package, convert = _CONVERTERS[wheel.package]
            files = PackageFiles(path, package)
            for model in mine:
                say(f"Converting {model.id}...")
                made = convert(files, model)
                written[model.id] = save_model(made.graph, made.card, folder / f"{model.id}.onnx")
                say(f"Installed {model.id}.")
    return [written[model.id] for model in models]


def _known(name: str) -> OptionalModel:
    model = optional_model(name)
    if model is None:
        ids = ", ".join(item.id for item in OPTIONAL)
        raise ParameterError(f"There is no optional model {name!r}. Choose one of {ids}.")
    return model


def _question(wheel: Wheel, models: Sequence[OptionalModel], source: Optional[Path]) -> str:
    names = " and ".join([", ".join(model.id for model in models[:-1]), models[-1].id]) if models[1:] else models[0].id
    origin = f"downloads {wheel.megabytes} MB from the Python Package Index" if source is None else f"reads {source}"
    return f"Installing {names} {origin}: {wheel.package} {wheel.version}, licence {wheel.licence}."


def _writable(folder: Path) -> Path:
    """The folder, made if need be.

    Raises
    ------
    OutputError
        Nothing can be written there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError as error:
        raise OutputError(
            f"Models cannot be installed into {folder}: {error.strerror or error}. Make the folder writable, or choose "
            "another with the environment variable TERRACLARA_MODELS."
        ) from error


def _found(wheel: Wheel, source: Path) -> Path:
    path = source / wheel.file if source.is_dir() else source
    if not path.is_file():
        raise ParameterError(f"There is no {wheel.file} in {source}. Put it there, or leave --from out to download it.")
    return path


def _downloaded(wheel: Wheel, place: Path, say: Say) -> Path:
    say(f"Downloading {wheel.file} ({wheel.megabytes} MB)...")
    command = [_python(), "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--no-deps", "--only-binary", ":all:", "--dest", str(place), f"{wheel.package}=={wheel.version}"]
    advice = f"Download {wheel.file} from the Python Package Index yourself and give its folder with --from."
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_DOWNLOAD_SECONDS)  # nosec B603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelError(f"{wheel.file} could not be downloaded ({type(error).__name__}). {advice}") from error
    path = place / wheel.file
    if done.returncode or not path.is_file():
        raise ModelError(f"{wheel.file} could not be downloaded ({_reason(done.stderr)}). {advice}")
    return path


def _python() -> str:
    """The Python interpreter. Inside QGIS the running program may be QGIS itself, which must not be started again."""
    if Path(sys.executable).name.lower().startswith("python"):
        return sys.executable
    prefix = Path(sys.prefix)
    places = (prefix / "python.exe", prefix / "python3.exe", prefix / "bin" / "python3")
    return next((str(path) for path in places if path.is_file()), "python3")


def _reason(text: str) -> str:
    """What pip complained about, in a few words."""
    if "No module named pip" in text:
        return "this Python has no pip"
    lines = [line.partition("ERROR:")[2].strip() for line in text.splitlines() if "ERROR:" in line]
    return (lines[-1] if lines else "pip gave no reason")[:200].rstrip(".")


def _check_wheel(wheel: Wheel, path: Path, say: Say) -> None:
    say(f"Checking {path.name}...")
    try:
        size, digest = path.stat().st_size, sha256_of(path)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror}. Copy the file again.") from error
    if size < wheel.bytes:
        raise ModelError(
            f"{path.name} is cut off: it has {size} bytes where {wheel.bytes} are due. Copy or download it again."
        )
    if digest != wheel.sha256:
        raise ModelError(
            f"{path.name} is not the published {wheel.package} {wheel.version}: its SHA-256 begins with {digest[:12]}, "
            f"not {wheel.sha256[:12]}. Download it again."
        )
