"""Write resources/wheels.txt: which wheels serve which Python and computer, with their digests, from the package index.

    python scripts/wheels.py           # look up the index, write the list
    python scripts/wheels.py --check   # only say whether the versions are those of the requirements

Of each package the newest release that is not newer than the tested one (requirements*.txt) and that has a wheel for
the Python and the platform is taken: an old Python or system gets an older release.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from pathlib import Path

from terraclara.core.install.download import fetch_plainly
from terraclara.core.install.index import DEFAULT, pip_settings
from terraclara.core.install.target import PLATFORMS, PYTHONS, Target
from terraclara.core.install.wheels import NEVER, normalized, version_key

REPOSITORY = Path(__file__).resolve().parent.parent
TARGET = REPOSITORY / "resources" / "wheels.txt"
#: Part and licence of each package. ONNX Runtime needs numpy alone to run; what else it asks for is for its tools.
PACKAGES = {
    "onnxruntime": ("models", "MIT"),
    "onnx": ("models", "Apache-2.0"),
    "protobuf": ("models", "BSD-3-Clause"),
    "ml-dtypes": ("models", "Apache-2.0"),
    "typing-extensions": ("models", "PSF-2.0"),
    "scikit-learn": ("training", "BSD-3-Clause"),
    "skl2onnx": ("training", "Apache-2.0"),
    "joblib": ("training", "BSD-3-Clause"),
    "cloudpickle": ("training", "BSD-3-Clause"),
    "threadpoolctl": ("training", "BSD-3-Clause"),
    "narwhals": ("training", "MIT"),
}
#: What wheels ask for and these do without.
_SPARED = {"coloredlogs", "flatbuffers", "packaging", "sympy"}
#: The oldest systems that QGIS still runs on, and newer ones.
SYSTEMS = {"linux": [(2, 28), (2, 34)], "macos": [(11, 0), (13, 0), (15, 0)], "windows": [None]}
_PRERELEASE = re.compile(r"(a|b|rc|dev)\d*")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if options.check:
        wanted, text = tested(), TARGET.read_text(encoding="utf-8")
        old = [
            f"{name} {version}"
            for name, version in wanted.items()
            if f" {name.replace('-', '_')}-{version}-" not in text
        ]
        print("\n".join(f"{item} is not in {TARGET.name}; run scripts/wheels.py" for item in old), end="")
        return bool(old)
    lines = [
        "# Wheels that TerraClara may install. Written by scripts/wheels.py; do not edit.",
        "# part SHA-256 bytes licence lowest-Python file",
    ]
    for package, (part, licence) in PACKAGES.items():
        if package in NEVER:
            raise SystemExit(f"{package} must never be installed beside QGIS.")
        for file in chosen(package):
            absent = asked(file) - set(PACKAGES) - NEVER - _SPARED
            if absent:
                raise SystemExit(f"{file['filename']} needs {', '.join(sorted(absent))}: add it to the packages.")
            lines.append(
                f"{part} {file['hashes']['sha256']} {file['size']} {licence} {lowest(file)} {file['filename']}"
            )
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TARGET}: {len(lines) - 2} wheels")
    return 0


def tested() -> dict[str, str]:
    """The versions that the tests run with."""
    text = "\n".join((REPOSITORY / f"requirements{part}.txt").read_text() for part in ("", "-dev"))
    pins = dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))
    return {name: version for key, version in pins.items() if (name := normalized(key)) in PACKAGES}


def chosen(package: str) -> list[dict]:
    """The files of a package that any Python on any computer would take."""
    files = [file for file in released(package) if usable(file, tested().get(package, ""))]
    found: dict[str, dict] = {}
    for python in PYTHONS:
        for platform in PLATFORMS:
            for system in SYSTEMS[platform.partition("-")[0]]:
                target = Target(python, platform, system)
                fitting = [f for f in files if target.fits(f["filename"]) and allowed(f, python)]
                if fitting:
                    best = max(fitting, key=lambda f: (version_key(version_of(f)), target.preference(f["filename"])))
                    found[best["filename"]] = best
                elif system == SYSTEMS[platform.partition("-")[0]][-1]:
                    print(f"{package}: nothing for {target.words}", file=sys.stderr)
    return sorted(found.values(), key=lambda f: (version_key(version_of(f)), f["filename"]))


def asked(file: dict) -> set[str]:
    """The packages that a wheel says it needs, whatever the Python and platform."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "metadata"
        try:
            fetch_plainly(f"{file['url']}.metadata", path, lambda _: None, lambda: False)
        except OSError:  # of old releases the index has none
            return set()
        lines = path.read_text(encoding="utf-8").partition("\n\n")[0].splitlines()
    needs = [line.partition(": ")[2] for line in lines if line.startswith("Requires-Dist: ") and "extra ==" not in line]
    return {normalized(re.match(r"[\w.-]+", text)[0]) for text in needs}


def released(package: str) -> list[dict]:
    index = pip_settings().get("index-url", DEFAULT)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.json"
        fetch_plainly(
            f"{index}/{package}/", page, lambda _: None, lambda: False, accept="application/vnd.pypi.simple.v1+json"
        )
        return json.loads(page.read_bytes())["files"]


def usable(file: dict, newest: str) -> bool:
    name = file["filename"]
    if not name.endswith(".whl") or file.get("yanked"):
        return False
    version = version_of(file)
    return not _PRERELEASE.search(version) and (not newest or version_key(version) <= version_key(newest))


def allowed(file: dict, python: tuple[int, int]) -> bool:
    """Whether the file says that this Python can use it."""
    return version_key(lowest(file)) <= python


def lowest(file: dict) -> str:
    """The first Python that the file says it is for."""
    found = re.search(r">=\s*(\d+\.\d+)", file.get("requires-python") or "")
    return found[1] if found else "3.0"


def version_of(file: dict) -> str:
    return file["filename"].split("-")[1]


if __name__ == "__main__":
    sys.exit(main())
