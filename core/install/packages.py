"""Install, look after and remove packages in a folder of their own."""

from __future__ import annotations

import contextlib
import importlib
import json
import secrets
import shutil
import time
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Callable, Iterator, Optional, Sequence

from ..errors import Cancelled, OutputError
from ..raster.journal import Lock
from .download import Fetch, obtain, share_of
from .place import MARK, UNFINISHED, activate, complete, leftovers
from .probe import probe
from .target import Target, this_computer
from .unpack import unpack, unpacked_bytes
from .wheels import PARTS, Wheel, WheelError, total_megabytes, wheels_for

#: Unpacked, wheels take about this many times their size; less free space cannot be enough.
_UNPACKED = 4
_TRIES, _PAUSE = 10, 0.5  # seconds between two tries


@dataclass(frozen=True)
class State:
    """A part as it is: ``where`` its packages lie, ``missing`` those that are not found."""

    part: str
    missing: tuple[str, ...]
    where: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether all of it is there."""
        return not self.missing


class Packages:
    """The packages below ``root`` for this Python.

    Parameters
    ----------
    root : a folder of the user's, made when first needed
    fetch, index : see `download.obtain`
    first : see `probe.probe`
    """

    def __init__(
        self,
        root: Path,
        *,
        fetch: Optional[Fetch] = None,
        index: str = "",
        first: Sequence[str] = (),
        target: Optional[Target] = None,
    ) -> None:
        self.target = target or this_computer()
        self.folder = root / self.target.key
        self._fetch, self._index, self._first = fetch, index, first

    def states(self) -> list[State]:
        """Each part as it is. Looks, and imports nothing."""
        return [_state(name) for name in PARTS]

    def installed(self) -> dict[str, Path]:
        """The folders of the parts that are installed here."""
        return complete(self.folder)

    def install(
        self,
        parts: Sequence[str],
        *,
        source: Optional[Path] = None,
        say: Callable[[str], None] = lambda _: None,
        told: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Install ``parts``, again where they are installed already; each is there whole or not at all.

        Parameters
        ----------
        source : a folder of wheels; nothing is downloaded where it is given
        say, told : are told each step, and the share that is done

        Raises
        ------
        WheelError
            A wheel is not published for this Python, cannot be had, is another, or what it holds cannot be imported.
        ParameterError
            ``source`` lacks a wheel.
        OutputError
            The folder cannot be written to, is full, or another QGIS is installing.
        Cancelled
            ``cancelled`` said so.
        """
        wheels = {part: wheels_for([part], self.target) for part in parts}
        total = sum(wheel.bytes for chosen in wheels.values() for wheel in chosen)
        done = 0
        with self._alone():
            self._room(total)
            for part, chosen in wheels.items():
                self._install(part, chosen, source, say, share_of(told, done, total), cancelled)
                done += sum(wheel.bytes for wheel in chosen)
        told(1.0)

    def remove(self, parts: Sequence[str]) -> list[str]:
        """Remove ``parts``; those that are in use, and go when QGIS starts the next time, are named.

        Raises
        ------
        OutputError
            The folder cannot be written to.
        """
        in_use = []
        with self._alone():
            for part, path in complete(self.folder).items():
                if part in parts and not _removed(path):
                    in_use.append(part)
        return in_use

    def _install(
        self,
        part: str,
        wheels: Sequence[Wheel],
        source: Optional[Path],
        say: Callable[[str], None],
        told: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        name = f"{part}-{secrets.token_hex(4)}"
        making = self.folder / f"{name}{UNFINISHED}"
        done = 0
        try:
            with _writing(self.folder):
                making.mkdir(parents=True)
            for wheel in wheels:
                if cancelled():
                    raise Cancelled("Cancelled; nothing was changed.")
                size = total_megabytes([wheel])
                say(f"{'Downloading' if source is None else 'Reading'} {wheel.package} {wheel.version} ({size} MB)")
                path = obtain(
                    wheel,
                    making,
                    source=source,
                    fetch=self._fetch,
                    index=self._index,
                    told=partial(_later, told, done),
                    cancelled=cancelled,
                )
                say(f"Unpacking {wheel.package}")
                self._room(unpacked_bytes(path), unpacked=True)
                unpack(path, making)
                path.unlink()
                done += wheel.bytes
                told(done)
            say("Trying what was installed")
            others = [path for other, path in complete(self.folder).items() if other != part]
            reason = probe(PARTS[part].modules, [making, *others], self._first)
            if reason:
                raise WheelError(_cannot_be_imported(PARTS[part].modules, reason))
            with _writing(self.folder):
                mark = {"part": part, "python": list(self.target.python), "wheels": [wheel.file for wheel in wheels]}
                (making / MARK).write_text(json.dumps(mark), encoding="utf-8")
                former = complete(self.folder).get(part)
                _renamed(making, self.folder / name)
            if former is not None:
                _removed(former)
            say(f"Installed: {', '.join(f'{wheel.package} {wheel.version}' for wheel in wheels)}")
        finally:
            shutil.rmtree(making, ignore_errors=True)
        activate(self.folder)
        importlib.invalidate_caches()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One installation at a time; what earlier ones left unfinished is removed."""
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / "lock").open("a+b").close()
        try:
            lock = Lock(self.folder / "lock", self.folder)
        except OutputError:
            raise OutputError(
                f"Another QGIS is changing the packages in {self.folder}. Wait until it is done, and try again."
            ) from None
        try:
            for path in leftovers(self.folder):
                shutil.rmtree(path, ignore_errors=True)
            yield
        finally:
            lock.release()

    def _room(self, size: int, unpacked: bool = False) -> None:
        need = size if unpacked else _UNPACKED * size
        free = shutil.disk_usage(self.folder).free
        if free < need:
            raise OutputError(
                f"There is no room: {need / 1e6:.0f} MB are needed in {self.folder} and {free / 1e6:.0f} MB are free. "
                "Free space and try again."
            )


def _later(told: Callable[[int], None], before: int, done: int) -> None:
    told(before + done)


def _state(name: str) -> State:
    missing, where = [], []
    for module in PARTS[name].modules:
        try:
            spec = find_spec(module)
        except (ImportError, ValueError):
            spec = None
        # What is loaded already is found though its files were removed.
        if spec is None or spec.origin is None or not Path(spec.origin).exists():
            missing.append(module)
        else:
            where.append(str(Path(spec.origin).parent))
    return State(name, tuple(missing), tuple(where))


def _renamed(path: Path, target: Path) -> None:
    """Rename a folder, patiently: on Windows a virus scanner holds new files for a moment."""
    for left in range(_TRIES, -1, -1):
        try:
            path.rename(target)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)


def _removed(path: Path) -> bool:
    """Remove a folder of packages. Windows keeps libraries that are in use: then it counts as no longer there."""
    with _writing(path):
        (path / MARK).unlink(missing_ok=True)
    shutil.rmtree(path, ignore_errors=True)
    return not path.exists()


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"Packages cannot be changed in {folder}: {error.strerror or error}. Make the folder writable, or use "
            "another user profile of QGIS."
        ) from error


def _cannot_be_imported(modules: Sequence[str], reason: str) -> str:
    text = f"{', '.join(modules)} were unpacked but cannot be loaded here ({reason.rstrip('.')}); nothing was changed."
    if "DLL" in reason:
        return f"{text} Install the Microsoft Visual C++ Redistributable 2015-2022, and try again."
    if "numpy" in reason.lower():
        return f"{text} They need a newer numpy than this QGIS has; use a newer QGIS."
    return f"{text} Copy the diagnostics (menu TerraClara) into a report to the developers."
