"""For which Python on which computer a wheel is wanted, and which wheels fit there."""

from __future__ import annotations

import os
import platform
import re
import sys
from dataclasses import dataclass
from typing import Optional

from ..errors import ParameterError

#: What wheels can be chosen for: name on the command line, and how people call it.
PLATFORMS = {
    "linux-x86_64": "Linux",
    "linux-aarch64": "Linux on ARM",
    "windows-amd64": "Windows",
    "windows-arm64": "Windows on ARM",
    "macos-x86_64": "macOS on Intel",
    "macos-arm64": "macOS on Apple silicon",
}
#: The versions of Python that QGIS has been seen with.
PYTHONS = ((3, 9), (3, 10), (3, 11), (3, 12), (3, 13), (3, 14))
_OLD_NAMES = {"manylinux1": (2, 5), "manylinux2010": (2, 12), "manylinux2014": (2, 17)}


@dataclass(frozen=True)
class Target:
    """A Python on a computer.

    ``platform`` is one of `PLATFORMS`; ``system`` the version of glibc or macOS where it matters and is known, else
    ``None``: every version is taken to do.
    """

    python: tuple[int, int]
    platform: str
    system: Optional[tuple[int, int]] = None

    @property
    def key(self) -> str:
        """What tells folders of packages apart: ``cp311-linux-x86_64``."""
        return f"cp{self.python[0]}{self.python[1]}-{self.platform}"

    @property
    def words(self) -> str:
        """``Python 3.11 on Linux``."""
        return f"Python {self.python[0]}.{self.python[1]} on {PLATFORMS.get(self.platform, self.platform)}"

    def fits(self, file: str) -> bool:
        """Whether a wheel, by its file's name, can be used here (the binary distribution format, PEP 425 and 600).

        >>> Target((3, 12), "windows-amd64").fits("onnx-1.23.2-cp312-abi3-win_amd64.whl")
        True
        >>> Target((3, 11), "linux-x86_64", (2, 17)).fits("x-1-cp311-cp311-manylinux_2_28_x86_64.whl")
        False
        """
        pythons, abis, platforms = file[: -len(".whl")].split("-")[-3:]
        return self._speaks(pythons.split("."), abis.split(".")) and any(map(self._runs, platforms.split(".")))

    def preference(self, file: str) -> tuple[bool, int]:
        """Sorts fitting wheels of one version: those made for the platform first, then the least demanding."""
        platforms = file[: -len(".whl")].rpartition("-")[2]
        numbers = [int(n) for n in re.findall(r"_(\d+)_", platforms)]
        return "any" not in platforms.split("."), -min(numbers, default=0)

    def _speaks(self, pythons: list[str], abis: list[str]) -> bool:
        major, minor = self.python
        own = f"cp{major}{minor}"
        if "none" in abis and (f"py{major}" in pythons or own in pythons):
            return True
        if own in abis and own in pythons:
            return True
        stable = [int(match[1]) for text in pythons if (match := re.fullmatch(rf"cp{major}(\d+)", text))]
        return "abi3" in abis and any(number <= minor for number in stable)

    def _runs(self, tag: str) -> bool:
        system, _, machine = self.platform.partition("-")
        if tag == "any":
            return True
        if system == "windows":
            return tag == f"win_{machine}"
        if system == "macos":
            match = re.fullmatch(r"macosx_(\d+)_(\d+)_(\w+)", tag)
            return match is not None and match[3] in (machine, "universal2") and self._new_enough(match)
        for old, (major, minor) in _OLD_NAMES.items():
            tag = re.sub(rf"^{old}_", f"manylinux_{major}_{minor}_", tag)
        match = re.fullmatch(r"manylinux_(\d+)_(\d+)_(\w+)", tag)
        return match is not None and match[3] == machine and self._new_enough(match)

    def _new_enough(self, match: re.Match[str]) -> bool:
        return self.system is None or (int(match[1]), int(match[2])) <= self.system


def this_computer() -> Target:
    """The Python that is running."""
    python = (sys.version_info[0], sys.version_info[1])
    machine = platform.machine().lower()
    if sys.platform == "win32":
        import sysconfig  # the interpreter's own kind: a computer with ARM may run it for Intel

        return Target(python, f"windows-{sysconfig.get_platform().rpartition('-')[2]}")
    if sys.platform == "darwin":
        return Target(python, f"macos-{machine}", _pair(platform.mac_ver()[0]))
    names = getattr(os, "confstr_names", {})
    libc = os.confstr("CS_GNU_LIBC_VERSION") if "CS_GNU_LIBC_VERSION" in names else ""
    return Target(python, f"linux-{machine}", _pair(libc or ""))


def target_of(python: str = "", where: str = "") -> Target:
    """The target that is named, such as ``3.12`` and ``windows-amd64``; what is left out is as on this computer.

    Raises
    ------
    ParameterError
        There is no such Python or platform.
    """
    here = this_computer()
    wanted = _pair(python) if python else here.python
    if wanted is None or (python and wanted not in PYTHONS):
        known = ", ".join(f"{major}.{minor}" for major, minor in PYTHONS)
        raise ParameterError(f"There is no list of packages for Python {python!r}; choose one of {known}.")
    if where and where not in PLATFORMS:
        raise ParameterError(f"There is no platform {where!r}; choose one of {', '.join(PLATFORMS)}.")
    if where in ("", here.platform):
        return Target(wanted, here.platform, here.system)
    return Target(wanted, where)


def _pair(text: str) -> Optional[tuple[int, int]]:
    """The first two numbers of ``glibc 2.36`` or ``14.1.2``; no pattern is compiled when QGIS starts."""
    numbers = text.split(" ")[-1].split(".")[:2]
    return (int(numbers[0]), int(numbers[1])) if len(numbers) == 2 and all(n.isdigit() for n in numbers) else None
