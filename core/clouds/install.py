"""Install published models: obtain the wheel that holds them, check it, convert, and put them into the catalog."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Callable, Mapping, Optional, Sequence

from ..errors import Cancelled, OutputError, ParameterError
from ..install.download import Fetch, obtain, share_of
from ..install.wheels import Wheel
from ..model import catalog, installed_folder, save_model
from ..model.onnx_package import onnx_package
from ..model.optional import CSMASK, OPTIONAL, S2CLOUDLESS, OptionalModel, optional_model
from . import csmask, s2cloudless
from .convert import Converted
from .package import PackageFiles

Say = Callable[[str], None]

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
    fetch: Optional[Fetch] = None,
    index: str = "",
    told: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Install the optional models called ``ids``.

    Parameters
    ----------
    source : a folder of wheels, or a wheel; nothing is downloaded where it is given
    confirm : is asked once for each wheel, in one sentence with its size and licence
    say : called with each step
    fetch, index, cancelled : see `install.download.obtain`
    told : called with the share of a wheel that has come

    Returns
    -------
    the models' files, in the order of ``ids``; each was written whole or not at all. Bundled models and the user's own
    are there already, which is said

    Raises
    ------
    ParameterError
        An id is unknown, or ``source`` does not hold the wheel.
    WheelError
        The wheel is another, cut off, or cannot be downloaded.
    ModelError
        A conversion went wrong.
    OutputError
        The folder of models cannot be written to.
    MissingPackageError
        ``onnx`` or ``onnxruntime`` is not installed.
    Cancelled
        ``confirm`` said no, or ``cancelled`` yes.
    """
    written, models = _there_and_wanted(ids, say)
    if not models:
        return [written[name] for name in dict.fromkeys(ids)]
    onnx_package()  # before anything is downloaded
    folder = _writable(installed_folder())
    for wheel in dict.fromkeys(model.wheel for model in models):
        mine = [model for model in models if model.wheel == wheel]
        if not confirm(_question(wheel, mine, source)):
            raise Cancelled("Nothing was installed.")
        with tempfile.TemporaryDirectory(prefix="terraclara-") as place:
            say(f"{'Downloading' if source is None else 'Reading'} {wheel.file} ({wheel.megabytes} MB)...")
            path = obtain(
                wheel,
                Path(place),
                source=source,
                fetch=fetch,
                index=index,
                told=share_of(told, 0, wheel.bytes),
                cancelled=cancelled,
            )
            package, convert = _CONVERTERS[wheel.package]
            files = PackageFiles(path, package)
            for model in mine:
                if cancelled():
                    raise Cancelled("Cancelled; models that were written are kept.")
                say(f"Converting {model.id}...")
                made = convert(files, model)
                written[model.id] = save_model(made.graph, made.card, folder / f"{model.id}.onnx")
                say(f"Installed {model.id}.")
    return [written[name] for name in dict.fromkeys(ids)]


def _there_and_wanted(ids: Sequence[str], say: Say) -> tuple[dict[str, Path], list[OptionalModel]]:
    """The files of the models that need no install, which is said, and the models to install.

    An optional one that is there already is installed again, as its file may be damaged.

    Raises
    ------
    ParameterError
        An id is neither.
    """
    entries = {entry.id: entry for entry in catalog()}
    there: dict[str, Path] = {}
    wanted: list[OptionalModel] = []
    for name in dict.fromkeys(ids):
        model, entry = optional_model(name), entries.get(name)
        if model is not None:
            wanted.append(model)
        elif entry is None:
            known = ", ".join(item.id for item in OPTIONAL)
            raise ParameterError(f"There is no optional model {name!r}. Choose one of {known}.")
        else:
            there[name] = entry.path
            if entry.origin == "bundled":
                say(f"{name} comes with TerraClara and needs no install.")
            else:
                say(f"{name} is installed already.")
    return there, wanted


def _question(wheel: Wheel, models: Sequence[OptionalModel], source: Optional[Path]) -> str:
    names = ", ".join(model.id for model in models)
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
