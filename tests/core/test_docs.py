"""The documentation: links lead somewhere, commands run, and each tool's and command's page is there."""

from __future__ import annotations

import doctest
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Iterator
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")])
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
#: Made when the site is built.
_MADE = {DOCS / "terraclara-tutorial.zip"}

sys.path.insert(0, str(ROOT / "scripts" / "site"))


def prose(text: str) -> str:
    """A page without its blocks of code."""
    return _FENCE.sub("", text)


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub and the site make them."""
    found = re.findall(r"^#{1,4} (.+)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in found}


def broken(page: Path) -> Iterator[str]:
    """The links of a page that lead nowhere; external ones are looked at, not followed."""
    for link in _LINK.findall(prose(page.read_text(encoding="utf-8"))):
        address = urlsplit(link)
        if address.scheme:
            if address.scheme != "https" or "." not in address.netloc:
                yield link
            continue
        target = (page.parent / address.path).resolve() if address.path else page
        if target in _MADE:
            continue
        lost = address.fragment and target.exists() and address.fragment not in anchors(target.read_text("utf-8"))
        if lost or not target.exists():
            yield link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    assert not list(broken(page))


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A b\n[1](#a-b) [2](#c) [3](no.md) ![4](no.png) [5](http://x) [6](https://example.org)\n")
    assert list(broken(page)) == ["#c", "no.md", "no.png", "http://x"]


def test_every_picture_is_shown() -> None:
    shown = {
        (page.parent / link).resolve() for page in PAGES for link in _LINK.findall(page.read_text(encoding="utf-8"))
    }
    pictures = set((DOCS / "images").rglob("*.png"))
    assert len(pictures) > 10
    assert not pictures - shown


def test_every_page_is_in_the_contents() -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    lines = [line for block in re.findall(r"```\{toctree\}\n(.*?)```", index, re.DOTALL) for line in block.split("\n")]
    listed = {re.sub(r"^.*<(.*)>$", r"\1", line) for line in lines}
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).with_suffix("").as_posix()
        assert name in listed or name == "index", name


def test_every_target_of_make_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"(?:^|`)(?: *)make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
        assert named <= targets, page


def test_what_a_console_block_may_hold() -> None:
    from console import CommandError, commands, program

    assert list(commands("$ terraclara a \\\n   b\n$ python c.py\n")) == ["terraclara a \\\n   b", "python c.py"]
    with pytest.raises(CommandError, match="the build adds it"):
        list(commands("$ terraclara models\nlai-s2-20m\n"))
    with pytest.raises(CommandError, match="neither"):
        program(["rm", "x"])


def test_a_command_that_fails_ends_the_build(tmp_path: Path) -> None:
    from console import CommandError, executed

    assert "terraclara 0." in executed("```console\n$ terraclara --version\n```\n", tmp_path)
    with pytest.raises(CommandError, match=r"no\.tif"):
        executed("```console\n$ terraclara info no.tif\n```\n", tmp_path)


@pytest.mark.parametrize("name", ["console", "pages", "make_site"])
def test_examples_in_docstrings(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.attempted
    assert not result.failed


def test_every_command_has_a_tutorial_and_a_page() -> None:
    from commands import command_names, command_purposes
    from make_site import uses
    from pages import command_page

    used = {name for page in DOCS.rglob("*.md") for name in uses(page.read_text(encoding="utf-8")).get("commands", [])}
    assert used == set(command_names()), "a tutorial names each command in its first lines: <!-- commands: name -->"
    for name in command_names():
        page = command_page(name, [("A title", "tutorials/a.md")])
        assert f"usage: terraclara {name} " in page
        assert command_purposes()[name][1:] in page
        assert "(../tutorials/a.md)" in page


@pytest.fixture(scope="session")
def tutorial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of the tutorials."""
    folder = tmp_path_factory.mktemp("tutorial")
    subprocess.run([sys.executable, ROOT / "scripts" / "sample.py", "--tutorial", folder], check=True)
    return folder


#: Figures that a page tells in words: what is said, where what its commands print says it, the how-manieth time, and
#: by how much it may be rounded.
_SAID = {
    "docs/tutorials/clouds.md": (
        (r"one date alone is on (\d+)", r"^accuracy ([\d.]+)%", 0, 0.5),
        (r"right on about (\d+) of 100", r"^accuracy ([\d.]+)%", 1, 0.7),
        (r"the network on about (\d+)", r"^accuracy ([\d.]+)%", 2, 0.7),
    ),
    "docs/tutorials/landcover.md": (
        (r"Here it is about (a third)", r"^flag: outside_domain ([\d.]+)%", 0, 4),
        (r"--standard-error ([\d.]+)", r"standard error of the overall accuracy ([\d.]+)$", 0, 0.0002),
    ),
    "docs/tutorials/plots.md": ((r"so it stays near (\d)", r"^Trust in the model as it is: ([\d.]+) of 1", 0, 0.15),),
}


def told_wrongly(page: str, text: str) -> Iterator[str]:
    """What the words of a page say otherwise than the output of its commands, which ``text`` holds."""
    for said, printed, number, off in _SAID.get(page, ()):
        (word,) = set(re.findall(said, text))
        found = re.findall(printed, text, re.MULTILINE)[number]
        if abs(float({"a third": "33.3"}.get(word, word)) - float(found)) > off:
            yield f"{said}: {word}, but {found}"


def test_a_figure_told_wrongly_is_found() -> None:
    text = "so it stays near 1\nTrust in the model as it is: {} of 1\n"
    assert not list(told_wrongly("docs/tutorials/plots.md", text.format(0.91)))
    assert list(told_wrongly("docs/tutorials/plots.md", text.format(0.4)))


_RUN = [page for page in PAGES if "```console" in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", _RUN, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_run_in_order(page: Path, tutorial: Path) -> None:
    from console import executed

    text = executed(page.read_text(encoding="utf-8"), tutorial)
    assert len(text) > len(page.read_text(encoding="utf-8"))
    assert not list(told_wrongly(page.relative_to(ROOT).as_posix(), text))


def test_the_example_of_torch(tutorial: Path, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    from console import run

    script, model = DOCS / "examples" / "torch_model.py", tmp_path / "net.onnx"
    assert "last loss" in run(f"python {script} scene.tif truth.tif {model}", tutorial)
    assert "class: crop" in run(f"terraclara run {model} scene.tif -o {tmp_path / 'net.tif'}", tutorial)


def test_the_script_that_trains_a_network(tutorial: Path, tmp_path: Path) -> None:
    """The page's commands, for a few steps."""
    pytest.importorskip("torch", reason="the training of networks needs torch, which is not a part of TerraClara")
    from console import run

    page = (DOCS / "model-authors.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\.venv/bin/(python scripts/.*train_scene.*|terraclara run net\.onnx .*)$", page, re.MULTILINE)
    train, use = (line.replace("net.", f"{tmp_path}/net.") for line in lines[:2])
    train = train.replace("scripts/", f"{ROOT}/scripts/")
    assert "Convolutional network" in run(f"{train} --steps 2 --folds 2", tutorial)
    assert "class: " in run(use, tutorial)


def test_the_sample_is_small_says_what_it_is_and_can_be_made_again(tmp_path: Path) -> None:
    import numpy as np
    from osgeo import gdal

    shipped = ROOT / "resources" / "sample"
    assert sum(path.stat().st_size for path in shipped.iterdir()) < 300_000
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sample, pathlib; sample.SHIPPED = pathlib.Path({str(tmp_path)!r}); sample.main()",
        ],
        cwd=ROOT / "scripts",
        check=False,
    )
    assert done.returncode == 0
    assert (tmp_path / "scene.qml").read_bytes() == (shipped / "scene.qml").read_bytes()
    for name in ("areas.geojson", "plots.geojson"):  # newer GDALs say how precise coordinates are
        first, second = (json.loads((folder / name).read_text(encoding="utf-8")) for folder in (shipped, tmp_path))
        second.pop("xy_coordinate_resolution", None)
        assert first == second
    old, new = (gdal.Open(str(folder / "scene.tif")) for folder in (shipped, tmp_path))
    assert "Simulated by TerraClara" in old.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")
    first, second = (np.frombuffer(item.ReadRaster(), dtype=np.uint16).astype(int) for item in (old, new))
    # Another library's last digits may round the other way: one step of the file is 5.
    assert np.abs(first - second).max() <= 5
    assert (first == second).mean() > 0.999
