"""The zip that `make package` makes is one that plugins.qgis.org takes.

The rules are those of the site's validator and of its security scan (github.com/qgis/QGIS-Plugins-Website,
``qgis-app/plugins/validator.py`` and ``security_scanner.py``), written anew.
"""

from __future__ import annotations

import configparser
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

LARGEST = 25_000_000
REQUIRED = "name description version qgisMinimumVersion author email about tracker repository".split()
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyd")
#: All that a user needs.
TOP = {"__init__.py", "__main__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"}
FOLDERS = {"core", "plugin", "resources"}


def problems(content: bytes) -> list[str]:
    """What the site would refuse or warn of."""
    found = ["too big"] if len(content) > LARGEST else []
    archive = zipfile.ZipFile(io.BytesIO(content))
    names = archive.namelist()
    folders = {name.split("/")[0] for name in names}
    if len(folders) != 1 or not min(folders).isidentifier() or not re.fullmatch(r"[A-Za-z][\w-]+", min(folders)):
        found.append(f"top folders: {sorted(folders)}")
    top = names[0].split("/")[0]
    if archive.testzip():
        found.append("damaged")
    for item in archive.infolist():
        name = item.filename
        parts = name.rstrip("/").split("/")
        if ".." in name or name.startswith("/") or "\\" in name or ":" in name:
            found.append(f"path: {name}")
        if ".pyc" in name or {"__MACOSX", ".git", "__pycache__"} & set(parts):
            found.append(f"left over: {name}")
        if parts[-1].startswith("."):
            found.append(f"hidden: {name}")
        if name.lower().endswith(SUSPICIOUS):
            found.append(f"binary or script: {name}")
        if (item.external_attr >> 16) & 0o111 and not item.is_dir():
            found.append(f"executable: {name}")
        if name.endswith(".py") and any(len(line) > 500 for line in archive.read(item).decode().splitlines()):
            found.append(f"long line: {name}")
    for name in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{top}/{name}" not in names:
            found.append(f"missing: {name}")
    if f"{top}/metadata.txt" in names:
        found += metadata_problems(archive.read(f"{top}/metadata.txt").decode("utf-8"), top, names)
    return found


def metadata_problems(text: str, top: str, names: list[str]) -> list[str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(text)
        values = dict(parser.items("general"))
    except configparser.Error as error:
        return [f"metadata: {error}"]
    found = [f"metadata lacks {key}" for key in REQUIRED if not values.get(key, "").strip()]
    if "/" in values.get("author", ""):
        found.append("metadata: slash in author")
    if "plugin" in values.get("name", "").lower():
        found.append("metadata: plugin in name")
    for key in ("qgisMinimumVersion", "qgisMaximumVersion", "version"):
        if key in values and not re.fullmatch(r"\d+(\.\d+)*", values[key]):
            found.append(f"metadata: {key} {values[key]}")
    for key in ("homepage", "tracker", "repository"):
        if key in values and not re.fullmatch(r"https://[^/\s]+/\S+", values[key]):
            found.append(f"metadata: {key} {values[key]}")
    if values.get("icon") and f"{top}/{values['icon']}" not in names:
        found.append("metadata: no such icon")
    return found


@pytest.fixture(scope="module")
def package(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip that `make package` makes."""
    path = tmp_path_factory.mktemp("package") / "terraclara.zip"
    subprocess.run([sys.executable, str(repository / "scripts" / "package.py"), str(path)], check=True)
    return path


def test_the_site_takes_it(package: Path) -> None:
    assert problems(package.read_bytes()) == []


def test_only_what_a_user_needs(package: Path) -> None:
    names = [name for name in zipfile.ZipFile(package).namelist() if not name.endswith("/")]
    second = {name.split("/")[1] for name in names}
    assert second == TOP | FOLDERS
    sample = {Path(name).suffix for name in names if name.startswith("terraclara/resources/sample/")}
    assert sample == {".tif", ".qml", ".geojson"}
    rest = [name for name in names if not name.startswith("terraclara/resources/sample/")]
    kinds = {Path(name).suffix for name in rest if name.split("/")[1] in FOLDERS}
    assert kinds <= {".py", ".onnx", ".npz", ".svg", ".txt", ".qm", ".json", ".png", ".html", ".qml", ".qpt", ".model3"}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("terraclara/core/x.pyc", "", "left over"),
        ("terraclara/.hidden", "", "hidden"),
        ("terraclara/lib/x.so", "", "binary"),
        ("other/x.py", "", "top folders"),
        ("terraclara/../x.py", "", "path"),
        ("terraclara/long.py", "#" * 600, "long line"),
    ],
)
def test_the_check_can_fail(package: Path, name: str, text: str, said: str) -> None:
    held = io.BytesIO(package.read_bytes())
    with zipfile.ZipFile(held, "a") as archive:
        archive.writestr(name, text)
    assert any(problem.startswith(said) for problem in problems(held.getvalue()))


def test_metadata_check_can_fail() -> None:
    bad = "[general]\nname=A plugin\nauthor=a/b\nversion=1.x\nabout=50 % better\n"
    assert metadata_problems(bad, "t", [])[0].startswith("metadata:")
    assert "metadata lacks email" in metadata_problems(bad.replace(" % ", " "), "t", [])


def test_security_scan(package: Path, tmp_path: Path) -> None:
    """Bandit's findings of medium and high severity, without this project's own settings, and secrets."""
    zipfile.ZipFile(package).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", "-ll", "-f", "json", "terraclara"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    results = json.loads(done.stdout)
    assert results["results"] == []
    assert results["errors"] == []
    assert results["metrics"]["_totals"]["loc"] > 10_000
    assert secrets(tmp_path) == {}
    (tmp_path / "terraclara" / "bad.py").write_text('password = "hunter2-hunter2"\n')
    assert list(secrets(tmp_path, "terraclara/bad.py")) == ["terraclara/bad.py"]


def secrets(folder: Path, place: str = "terraclara") -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", place],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(json.loads(done.stdout)["results"])
