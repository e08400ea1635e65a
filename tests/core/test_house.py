"""The house stands: floors, what core may import, what the packages hold, what the docs say."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location(
    "package", Path(__file__).resolve().parents[2] / "scripts" / "package.py"
)
assert _SPEC is not None
assert _SPEC.loader is not None
_package = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_package)
own_files = _package.own_files

# Lowest floor first; modules of one floor may import each other only as written in ``_SAME_FLOOR``.
FLOORS = (
    ("core.errors", "core.i18n", "core.bands", "core.scores", "core.tables", "core.cost", "core.blas"),
    ("core.raster", "core.model", "core.install"),
    ("core.mapping", "core.gp"),
    ("core.explain",),
    ("core.retrieval", "core.clouds", "core.landcover"),
    (
        "core.page",
        "core.plots",
        "core.picture",
        "core.report",
        "core.assessment_report",
        "core.accuracy_report",
        "core.validation_report",
        "core.diagnostics",
        "core.batch",
        "core.stac",
        "core.cli",
    ),
    ("core.__main__", "__main__"),
    ("plugin",),
)
_SAME_FLOOR = {
    ("core.bands", "core.errors"),
    ("core.tables", "core.errors"),
    ("core.cost", "core.blas"),
    ("core.install", "core.raster"),
    ("core.model", "core.install"),
    ("core.report", "core.picture"),
    ("core.report", "core.page"),
    ("core.assessment_report", "core.page"),
    ("core.assessment_report", "core.plots"),
    ("core.accuracy_report", "core.page"),
    ("core.accuracy_report", "core.plots"),
    ("core.validation_report", "core.page"),
    ("core.validation_report", "core.plots"),
    ("core.picture", "core.plots"),
    ("core.cli", "core.diagnostics"),
    ("core.batch", "core.page"),
    ("core.batch", "core.report"),
    ("core.batch", "core.stac"),
    ("core.cli", "core.report"),
    ("core.cli", "core.picture"),
    ("core.cli", "core.assessment_report"),
    ("core.cli", "core.accuracy_report"),
    ("core.cli", "core.batch"),
    ("core.cli", "core.validation_report"),
    ("core.cli", "core.stac"),
}


def sources(repository: Path) -> list[Path]:
    return [repository / name for name in own_files(repository) if name.endswith(".py")]


def module_of(path: Path, repository: Path) -> str:
    parts = path.relative_to(repository).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path, repository: Path) -> set[str]:
    """Modules of this package that a file imports, anywhere in it, by their name below the package."""
    module = module_of(path, repository).split(".") if path.parent != repository else []
    package = module if path.name == "__init__.py" else module[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = (node.module or "").split(".") if node.module else []
            if node.level:
                base = package[: len(package) - node.level + 1] + base
            elif base[:1] == ["terraclara"]:
                base = base[1:]
            else:
                continue
            found.update(".".join([*base, alias.name]) for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(a.name.partition(".")[2] for a in node.names if a.name.startswith("terraclara"))
    return found


def room(module: str) -> tuple[int, str] | None:
    for level, rooms in enumerate(FLOORS):
        for name in rooms:
            if module == name or module.startswith(name + "."):
                return level, name
    return None


def climbs(repository: Path, paths: list[Path]) -> list[str]:
    wrong = []
    for path in paths:
        here = room(module_of(path, repository))
        if here is None:
            continue
        for imported in sorted(imports_of(path, repository)):
            there = room(imported)
            if there is None or there[1] == here[1]:
                continue
            if there[0] > here[0] or (there[0] == here[0] and (here[1], there[1]) not in _SAME_FLOOR):
                wrong.append(f"{here[1]} (floor {here[0]}) imports {imported} (floor {there[0]}): {path.name}")
    return wrong


def test_no_import_climbs(repository: Path) -> None:
    inside = [p for p in sources(repository) if p.relative_to(repository).parts[0] in ("core", "plugin")]
    assert len(inside) > 40
    wrong = climbs(repository, inside)
    drawing = "\n".join(f"{level}  {'  '.join(rooms)}" for level, rooms in reversed(list(enumerate(FLOORS))))
    assert not wrong, f"\n{drawing}\n" + "\n".join(wrong)


def test_the_floor_test_can_fail(tmp_path: Path) -> None:
    (tmp_path / "core" / "raster").mkdir(parents=True)
    bad = tmp_path / "core" / "raster" / "bad.py"
    bad.write_text("from ..mapping.engine import make_map\nfrom ..model import Card\n")
    assert len(climbs(tmp_path, [bad])) == 2


def test_every_room_of_core_has_a_floor(repository: Path) -> None:
    modules = {module_of(p, repository) for p in sources(repository) if p.relative_to(repository).parts[0] == "core"}
    assert not {m for m in modules if m != "core" and room(m) is None}


def test_core_imports_neither_qgis_nor_qt(repository: Path) -> None:
    for path in sources(repository):
        if path.relative_to(repository).parts[0] != "core":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            heads = {name.split(".")[0] for name in names}
            assert not heads & {"qgis", "PyQt5", "PyQt6", "PySide6", "processing"}, path


def test_core_loads_without_qgis_and_without_heavy_packages() -> None:
    code = (
        "import sys, terraclara.core.cli as c; c._parser()\n"
        "heavy = {'qgis', 'PyQt5', 'onnxruntime', 'onnx', 'scipy', 'sklearn', 'matplotlib'} & set(sys.modules)\n"
        "sys.exit(f'imported at start: {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_wheel_holds_exactly_the_package(repository: Path, tmp_path: Path) -> None:
    own = list(own_files(repository))
    source = tmp_path / "source"  # what an earlier build left behind would come along
    for name in own:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(repository / name, source / name)
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", tmp_path, source],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = {n for n in zipfile.ZipFile(wheel).namelist() if not n.startswith("terraclara-")}
    wanted = {
        f"terraclara/{name}"
        for name in own
        if name.split("/")[0] in ("core", "plugin", "resources")
        or name in ("__init__.py", "__main__.py", "metadata.txt", "LICENSE")
    }
    assert names == wanted


def test_one_version_everywhere(repository: Path) -> None:
    import terraclara

    metadata = configparser.ConfigParser()
    metadata.read(repository / "metadata.txt")
    pyproject = (repository / "pyproject.toml").read_text()
    assert metadata["general"]["version"] == terraclara.__version__
    assert f'version = "{terraclara.__version__}"' in pyproject
    assert terraclara.__version__ in (repository / "CHANGELOG.md").read_text()


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python 3.13 and later write the help of commands otherwise")
def test_documents_are_current(repository: Path) -> None:
    script = repository / "scripts" / "docs.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_doctests() -> None:
    import doctest
    import importlib

    core = Path(__file__).resolve().parents[2] / "core"
    shown = [path for path in sorted(core.rglob("*.py")) if "    >>> " in path.read_text(encoding="utf-8")]
    names = [".".join(path.relative_to(core).with_suffix("").parts).removesuffix(".__init__") for path in shown]
    assert len(names) > 20
    for name in names:
        result = doctest.testmod(importlib.import_module(f"terraclara.core.{name}"))
        assert result.attempted
        assert not result.failed


_FORBIDDEN_MODULES = {"pickle", "cPickle", "dill", "joblib", "marshal", "shelve"}
_FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "system", "popen"}


def dangers(source: str) -> list[str]:
    """Uses of pickles, of text as code, and of shells."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            found += [name for name in names if name.split(".")[0] in _FORBIDDEN_MODULES]
        elif isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            if isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "os":
                name = node.func.attr
            found += [name] if name in _FORBIDDEN_CALLS else []
            found += [
                f"{k.arg}=True"
                for k in node.keywords
                if k.arg in ("shell", "allow_pickle") and getattr(k.value, "value", False) is True
            ]
    return found


def test_no_dangerous_calls(repository: Path) -> None:
    assert dangers("import pickle\neval('1')\nrun(shell=True)\nos.system('x')") == [
        "pickle",
        "eval",
        "shell=True",
        "system",
    ]
    for path in sources(repository):
        if path.relative_to(repository).parts[0] in ("core", "plugin"):
            assert not dangers(path.read_text(encoding="utf-8")), path
