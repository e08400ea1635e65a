"""Wheels of a few hundred bytes, listed as if they were all that TerraClara needs."""

from __future__ import annotations

import hashlib
import io
import os
import sys
import zipfile
from pathlib import Path
from typing import Mapping

import pytest
from terraclara.core.install import packages, wheels
from terraclara.core.install.wheels import PARTS, Part, Wheel

PURE = "py3-none-any"
CODE = "VALUE = 7\n"


def wheel_bytes(files: Mapping[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return held.getvalue()


def make_wheel(folder: Path, name: str, files: Mapping[str, str], version: str = "1.0", tag: str = PURE) -> Wheel:
    """Write a wheel and describe it."""
    folder.mkdir(exist_ok=True)
    content = wheel_bytes(files)
    path = folder / f"{name}-{version}-{tag}.whl"
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    return Wheel(name.replace("_", "-"), version, path.name, len(content), digest, "MIT")


def list_only(monkeypatch: pytest.MonkeyPatch, chosen: Mapping[str, tuple[Wheel, ...]]) -> None:
    """Let these be the wheels that are listed, and their names the modules of their parts."""
    parts = {
        name: Part(name, PARTS[name].title, PARTS[name].purpose, tuple(w.package.replace("-", "_") for w in listed))
        for name, listed in chosen.items()
    }
    monkeypatch.setattr(wheels, "listed", lambda: chosen)
    for module in (wheels, packages):
        monkeypatch.setattr(module, "PARTS", parts)


def serve(root: Path, folder: Path, wheel: Wheel) -> None:
    page = root / "simple" / wheel.package
    page.mkdir(exist_ok=True)
    (root / "files").mkdir(exist_ok=True)
    (root / "files" / wheel.file).write_bytes((folder / wheel.file).read_bytes())
    (page / "index.html").write_text(f'<a href="../../files/{wheel.file}#sha256={wheel.sha256}">{wheel.file}</a>')


def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, dict[str, tuple[Wheel, ...]]]:
    """A folder with a wheel for each part, and what is listed; modules are forgotten afterwards."""
    folder = tmp_path / "wheels"
    chosen = {
        "models": (make_wheel(folder, "tc_alpha", {"tc_alpha/__init__.py": CODE, "tc_alpha/lib.txt": "x" * 500}),),
        "training": (make_wheel(folder, "tc_beta", {"tc_beta/__init__.py": "import tc_alpha\n"}),),
    }
    list_only(monkeypatch, chosen)
    monkeypatch.setattr(sys, "path", list(sys.path))
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder, chosen
