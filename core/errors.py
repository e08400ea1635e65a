"""The errors a user can meet.

Each message is one sentence or two: what is wrong, with the value seen, and what to do about it.
``exit_code`` is what the command line returns.
"""

from __future__ import annotations


class TerraClaraError(Exception):
    """Base of every error whose message is written for the user."""

    exit_code = 1


class ParameterError(TerraClaraError):
    """A parameter has a value that cannot be used."""

    exit_code = 2


class SceneError(TerraClaraError):
    """A scene cannot be opened or read."""

    exit_code = 3


class BandError(SceneError):
    """A scene lacks a band that is needed, or its values have the wrong unit."""


class GridError(SceneError):
    """Files do not lie on grids that can be brought together."""


class AreaError(TerraClaraError):
    """The area of interest cannot be used with the scene."""

    exit_code = 4


class ModelError(TerraClaraError):
    """A model file is damaged, foreign or unsafe, or does not fit what is asked."""

    exit_code = 5


class DeviceError(TerraClaraError):
    """The requested device is not there or cannot run the model."""

    exit_code = 6


class OutputError(TerraClaraError):
    """An output cannot be written."""

    exit_code = 7


class MissingPackageError(TerraClaraError):
    """A package that this task needs is not installed."""

    exit_code = 8


class BatchError(TerraClaraError):
    """Some scenes of a batch failed, others worked."""

    exit_code = 9


def reason_of(error: Exception) -> str:
    """Why a file cannot be read or written, without what only programmers understand.

    >>> reason_of(FileNotFoundError(2, "No such file or directory", "laws.json"))
    'No such file or directory'
    >>> reason_of(UnicodeDecodeError("utf-8", b"\\xff", 0, 1, "invalid start byte"))
    'it is no text in UTF-8'
    """
    if isinstance(error, UnicodeDecodeError):
        return "it is no text in UTF-8"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def check_seed(seed: int) -> None:
    """`ParameterError` for a number that cannot seed a draw."""
    if seed < 0:
        raise ParameterError(f"A seed of {seed} is not possible; give 0 or more.")


def missing_package(purpose: str, package: str, error: Exception, otherwise: str = "") -> MissingPackageError:
    """The error for a package that is among those TerraClara can install: what for, why, and how to get it.

    One that is there and broken can raise anything when it is imported, such as ``OSError`` for a library.
    """
    return MissingPackageError(
        f"{purpose} needs the Python package {package}, which is not usable here ({error}). In QGIS, get it from the "
        f"Raster menu, TerraClara, “Packages”; elsewhere with `pip install {package}`{otherwise}."
    )


class NoGradientError(ModelError):
    """A network has an operator that cannot be differentiated; ``operator`` is its name."""

    def __init__(self, operator: str, reason: str = "has no gradient here") -> None:
        self.operator = operator
        super().__init__(
            f"The network's operator {operator} {reason}. Choose a method that needs no gradient, such as occlusion."
        )


class NoRuleError(ParameterError):
    """A network has an operator through which a method's signal has no meaning; ``operator`` is its name."""

    def __init__(self, method: str, operator: str, otherwise: str) -> None:
        self.operator = operator
        super().__init__(f"{method} has no rule for the network's operator {operator}. Choose {otherwise}.")


class Cancelled(TerraClaraError):  # noqa: N818  (a request that was obeyed, not a fault)
    """The user asked to stop."""

    exit_code = 130


def error_of(message: str, code: int) -> TerraClaraError:
    """The error of the kind that has this exit code; for what another process or computer said."""
    kinds = [kind for kind in globals().values() if isinstance(kind, type) and issubclass(kind, TerraClaraError)]
    return next((kind(message) for kind in kinds if vars(kind).get("exit_code") == code), TerraClaraError(message))
