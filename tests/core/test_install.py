"""Packages beside QGIS: which fit, where they come from, whole or not at all, and what is left behind."""

from __future__ import annotations

import errno
import http.server
import json
import os
import socket
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_wheels import list_only, make_wheel, serve, wheel_bytes
from terraclara.core import cli
from terraclara.core.errors import Cancelled, OutputError, ParameterError
from terraclara.core.install import packages as packages_module
from terraclara.core.install.download import fetch_plainly, obtain
from terraclara.core.install.folder import collect
from terraclara.core.install.index import DEFAULT, indexes, link_in, pip_settings
from terraclara.core.install.packages import Packages
from terraclara.core.install.place import MARK, activate, complete
from terraclara.core.install.probe import interpreter, probe
from terraclara.core.install.target import PLATFORMS, PYTHONS, Target, target_of, this_computer
from terraclara.core.install.unpack import unpack
from terraclara.core.install.wheels import NEVER, PARTS, Wheel, WheelError, listed, version_key, wheels_for

CODE = "VALUE = 7\n"


@pytest.fixture
def offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, dict[str, tuple[Wheel, ...]]]:
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


@pytest.fixture
def answering() -> Iterator[Callable[[Callable[[Any], None]], str]]:
    """Starts a server of which each request is given to a function; gives its host and port."""
    served = []

    def start(answer: Callable[[Any], None]) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                answer(self)

            def answer(self, status: int, content: bytes = b"", **headers: str) -> None:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        served.append(server)
        return f"127.0.0.1:{server.server_address[1]}"

    yield start
    for server in served:
        server.shutdown()
        server.server_close()


class TestTheList:
    def test_every_python_on_every_computer_gets_all_or_a_sentence(self) -> None:
        refused = []
        for python in PYTHONS:
            for platform in PLATFORMS:
                try:
                    chosen = wheels_for(PARTS, Target(python, platform))
                except WheelError as error:
                    refused.append((python, platform, str(error)))
                    continue
                names = [wheel.package for wheel in chosen]
                assert len(set(names)) == len(names)
                assert {"onnxruntime", "onnx", "scikit-learn", "skl2onnx"} <= set(names)
                assert all(wheel.lowest <= python for wheel in chosen)
        assert all("is not published for Python" in text for _, _, text in refused)
        assert {python for python, _, _ in refused} & {(3, 11), (3, 12), (3, 13)} == set()
        assert len(refused) <= 4

    def test_nothing_that_qgis_brings(self) -> None:
        files = [wheel for wheels in listed().values() for wheel in wheels]
        assert len(files) > 100
        assert not {wheel.package for wheel in files} & NEVER
        assert all(len(wheel.sha256) == 64 and wheel.bytes > 1000 for wheel in files)
        assert len({wheel.file for wheel in files}) == len(files)

    def test_is_what_was_tested(self, repository: Path) -> None:
        done = subprocess.run([sys.executable, repository / "scripts" / "wheels.py", "--check"], capture_output=True)
        assert done.returncode == 0, done.stdout.decode()

    def test_an_older_system_gets_an_older_release(self) -> None:
        old = wheels_for(["models"], Target((3, 12), "macos-arm64", (13, 0)))
        new = wheels_for(["models"], Target((3, 12), "macos-arm64", (15, 0)))
        assert version_key(old[0].version) < version_key(new[0].version)
        with pytest.raises(WheelError, match="onnxruntime"):
            wheels_for(["models"], Target((3, 12), "linux-x86_64", (2, 17)))


class TestTarget:
    @pytest.mark.parametrize(
        ("python", "platform", "system", "tag", "fits"),
        [
            ((3, 11), "linux-x86_64", (2, 36), "cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64", True),
            ((3, 11), "linux-x86_64", (2, 36), "cp311-cp311-manylinux2014_aarch64", False),
            ((3, 11), "linux-x86_64", (2, 36), "cp311-cp311-musllinux_1_2_x86_64", False),
            ((3, 11), "linux-x86_64", (2, 16), "cp311-cp311-manylinux2014_x86_64", False),
            ((3, 14), "linux-x86_64", (2, 40), "cp314-cp314t-manylinux_2_28_x86_64", False),
            ((3, 12), "windows-amd64", None, "cp310-abi3-win_amd64", True),
            ((3, 9), "windows-amd64", None, "cp310-abi3-win_amd64", False),
            ((3, 12), "windows-amd64", None, "cp312-cp312-win_arm64", False),
            ((3, 9), "macos-arm64", (12, 1), "cp39-cp39-macosx_11_0_universal2", True),
            ((3, 9), "macos-x86_64", (10, 15), "cp39-cp39-macosx_11_0_universal2", False),
            ((3, 9), "macos-x86_64", None, "py2.py3-none-any", True),
            ((3, 9), "macos-x86_64", None, "cp38-none-any", False),
        ],
    )
    def test_tags(self, python: Any, platform: str, system: Any, tag: str, fits: bool) -> None:
        assert Target(python, platform, system).fits(f"a_b-1.0-{tag}.whl") is fits

    def test_agrees_with_pip_about_this_computer(self) -> None:
        tags = pytest.importorskip("pip._vendor.packaging.tags")
        known = set(tags.sys_tags())
        parse = tags.parse_tag
        here = this_computer()
        for wheel in (wheel for wheels in listed().values() for wheel in wheels):
            tag = "-".join(wheel.file[:-4].split("-")[-3:])
            assert here.fits(wheel.file) == bool(set(parse(tag)) & known), wheel.file

    def test_names_that_do_not_exist(self) -> None:
        for python, where in (("2.7", ""), ("three", ""), ("", "amiga")):
            with pytest.raises(ParameterError, match="choose one of"):
                target_of(python, where)
        assert target_of("3.12", "windows-amd64").key == "cp312-windows-amd64"
        assert target_of().key == this_computer().key


class TestIndexes:
    def test_what_pip_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        told = tmp_path / "pip.conf"
        told.write_text(
            "[global]\nindex-url = https://a.example/simple\n[install]\nextra-index-url = https://b.example/%x\n"
        )
        found = pip_settings({"PIP_CONFIG_FILE": str(told), "HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path)})
        assert found["index-url"] == "https://a.example/simple"
        assert found["extra-index-url"] == "https://b.example/%x"
        monkeypatch.setenv("PIP_CONFIG_FILE", str(told))
        monkeypatch.setenv("PIP_INDEX_URL", "https://c.example/simple")
        assert "https://c.example/simple" in indexes()
        assert "https://a.example/simple" not in indexes()
        assert indexes(" https://d.example ") == ["https://d.example"]
        told.write_text("no section")
        assert pip_settings({"PIP_CONFIG_FILE": str(told), "PIP_CERT": "x", "HOME": str(tmp_path)})["cert"] == "x"

    def test_without_any(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        assert indexes() == [DEFAULT]

    @given(st.text(max_size=200))
    def test_any_page_gives_a_link_or_none(self, page: str) -> None:
        wheel = Wheel("a", "1", "a-1-py3-none-any.whl", 1, "", "")
        assert isinstance(link_in(page, "https://x.example/simple/a/", wheel), str)


class TestObtaining:
    def test_from_an_index(self, offered: Any, server: Any, tmp_path: Path) -> None:
        folder, chosen = offered
        address, root = server
        (wheel,) = chosen["models"]
        serve(root, folder, wheel)
        told: list[int] = []
        path = obtain(wheel, tmp_path, index=address, told=told.append)
        assert path.read_bytes() == (folder / wheel.file).read_bytes()
        assert told[-1] == wheel.bytes
        assert not list(tmp_path.glob("*.part"))

    @pytest.mark.parametrize("how", ["cut", "changed", "absent", "no page"])
    def test_what_is_not_the_wheel_is_refused(self, offered: Any, server: Any, tmp_path: Path, how: str) -> None:
        folder, chosen = offered
        address, root = server
        (wheel,) = chosen["models"]
        serve(root, folder, wheel)
        file = root / "files" / wheel.file
        content = file.read_bytes()
        if how == "absent":
            file.unlink()
        elif how == "no page":
            (root / "simple" / wheel.package / "index.html").write_text("<a href='other.whl'>other</a>")
        else:
            file.write_bytes(content[:-9] if how == "cut" else content[:40] + b"#" + content[41:])
        expected = {"cut": "cut off", "changed": "not the published", "absent": "not found", "no page": "not have it"}
        with pytest.raises(WheelError, match=f"(?i){expected[how]}"):
            obtain(wheel, tmp_path, index=address)
        assert not list(tmp_path.glob("*.whl*"))

    def test_without_a_network(self, offered: Any, tmp_path: Path) -> None:
        (wheel,) = offered[1]["models"]
        with pytest.raises(WheelError) as caught:
            obtain(wheel, tmp_path, index="http://127.0.0.1:9/simple")
        text = str(caught.value)
        assert "127.0.0.1" in text
        assert "give a folder of wheels" in text
        assert text.count(". ") == 1

    @pytest.mark.parametrize("answer", [b"", b"nonsense\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nshort"])
    def test_answers_that_are_none(self, offered: Any, tmp_path: Path, answer: bytes) -> None:
        (wheel,) = offered[1]["models"]
        listening = socket.create_server(("127.0.0.1", 0))

        def serve_once() -> None:
            connection, _ = listening.accept()
            connection.recv(1000)
            connection.sendall(answer)
            connection.close()

        threading.Thread(target=serve_once, daemon=True).start()
        with pytest.raises(WheelError, match="could not be downloaded"):
            obtain(wheel, tmp_path, index=f"http://127.0.0.1:{listening.getsockname()[1]}/simple")
        listening.close()
        assert not list(tmp_path.glob("*.part"))

    def test_a_certificate_of_the_organization(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from terraclara.core.install import download

        for text in (str(tmp_path / "none.pem"), str(tmp_path)):
            monkeypatch.setenv("PIP_CERT", text)
            assert download._opener() is not None

    def test_a_password_is_not_told(self, offered: Any, tmp_path: Path) -> None:
        (wheel,) = offered[1]["models"]
        with pytest.raises(WheelError) as caught:
            obtain(wheel, tmp_path, index="http://me:hush@127.0.0.1:9/simple")
        assert "hush" not in str(caught.value)

    @pytest.mark.parametrize("index", ["pypi.example/simple", "/nowhere", "C:\\nowhere"])
    def test_an_index_that_is_no_folder_and_no_address(self, offered: Any, tmp_path: Path, index: str) -> None:
        (wheel,) = offered[1]["models"]
        with pytest.raises(WheelError, match="no such folder; the address of an index begins with https://"):
            obtain(wheel, tmp_path, index=index)

    @pytest.mark.parametrize("index", ["http://[bad", "http://me:hush@[bad/simple", "http://x.example:port/"])
    def test_an_index_that_cannot_be_one(self, offered: Any, tmp_path: Path, index: str) -> None:
        (wheel,) = offered[1]["models"]
        with pytest.raises(WheelError, match="could not be downloaded") as caught:
            obtain(wheel, tmp_path, index=index)
        assert "hush" not in str(caught.value)

    def test_a_password_goes_to_its_server_alone(self, offered: Any, answering: Any, tmp_path: Path) -> None:
        """With each request, as the server asks each time; and not to where it redirects."""
        folder, chosen = offered
        (wheel,) = chosen["models"]
        content = (folder / wheel.file).read_bytes()

        def stranger(handler: Any) -> None:
            heard.append(handler.headers.get("Authorization"))
            handler.answer(200, content)

        def guarded(handler: Any) -> None:
            if handler.headers.get("Authorization") != "Basic bWU6aHVzaA==":
                handler.answer(401)
            elif handler.path.endswith(".whl"):
                handler.answer(302, Location=f"http://{other}/{wheel.file}")
            else:
                handler.answer(200, f'<a href="http://{own}/files/{wheel.file}">x</a>'.encode())

        heard: list[Any] = []
        other, own = answering(stranger), answering(guarded)
        path = obtain(wheel, tmp_path, index=f"http://me:hush@{own}/simple")
        assert path.read_bytes() == content
        assert heard == [None]

    def test_a_server_that_says_nothing_is_left_at_once(self, offered: Any, answering: Any, tmp_path: Path) -> None:
        asked, over = threading.Event(), threading.Event()
        waited_out: list[bool] = []

        def silent(handler: Any) -> None:
            asked.set()
            waited_out.append(not over.wait(20))

        (wheel,) = offered[1]["models"]
        try:
            with pytest.raises(Cancelled):
                obtain(wheel, tmp_path, index=f"http://{answering(silent)}/simple", cancelled=asked.is_set)
            assert not waited_out
        finally:
            over.set()
        assert not list(tmp_path.glob("*.part"))

    @pytest.mark.parametrize("address", ["ftp://x.example/a", "http://", "http://[bad", "data:text/plain,x"])
    def test_odd_addresses(self, address: str, tmp_path: Path) -> None:
        with pytest.raises((OSError, ValueError)):
            fetch_plainly(address, tmp_path / "x", lambda _: None, lambda: False)

    def test_a_page_of_the_network_cannot_name_files_of_this_disk(
        self, offered: Any, server: Any, tmp_path: Path
    ) -> None:
        folder, chosen = offered
        address, root = server
        (wheel,) = chosen["models"]
        serve(root, folder, wheel)
        link = (folder / wheel.file).as_uri()
        (root / "simple" / wheel.package / "index.html").write_text(f'<a href="{link}">x</a>')
        with pytest.raises(WheelError):
            obtain(wheel, tmp_path, index=address)

    def test_cancelled(self, offered: Any, server: Any, tmp_path: Path) -> None:
        folder, chosen = offered
        address, root = server
        (wheel,) = chosen["models"]
        serve(root, folder, wheel)
        with pytest.raises(Cancelled):
            obtain(wheel, tmp_path, index=address, cancelled=lambda: True)
        assert not list(tmp_path.glob("*.whl*"))

    def test_a_folder_for_another_python(self, offered: Any, tmp_path: Path) -> None:
        _, chosen = offered
        other = tmp_path / "other"
        make_wheel(other, "tc_alpha", {"a": ""}, tag="cp312-cp312-win_amd64")
        with pytest.raises(ParameterError, match="cp312-cp312-win_amd64"):
            obtain(chosen["models"][0], tmp_path, source=other)


class TestUnpacking:
    @pytest.mark.parametrize(
        "name", ["../evil.py", "/evil.py", "a/../../evil.py", "C:/evil.py", "a\\..\\evil.py", "numpy/__init__.py"]
    )
    def test_names_that_must_not_be(self, tmp_path: Path, name: str) -> None:
        path = tmp_path / "x-1-py3-none-any.whl"
        path.write_bytes(wheel_bytes({name: "x"}))
        with pytest.raises(WheelError):
            unpack(path, tmp_path / "out")
        assert not [p for p in tmp_path.rglob("*") if p.is_file() and p != path]

    def test_only_what_is_imported(self, tmp_path: Path) -> None:
        path = tmp_path / "x-1-py3-none-any.whl"
        path.write_bytes(
            wheel_bytes(
                {
                    "x.py": "",
                    "x-1.data/scripts/run": "",
                    "x-1.data/purelib/y.py": "",
                    "x-1.data/data/z": "",
                    "x/tests/t.py": "",
                }
            )
        )
        unpack(path, tmp_path / "out")
        assert sorted(p.name for p in (tmp_path / "out").rglob("*") if p.is_file()) == ["x.py", "y.py"]

    def test_damaged(self, tmp_path: Path) -> None:
        path = tmp_path / "x-1-py3-none-any.whl"
        content = wheel_bytes({"x.py": "y" * 5000})
        for bad in (b"", b"PK", content[:60], content[:40] + b"\xff" * 8 + content[48:]):
            path.write_bytes(bad)
            with pytest.raises(WheelError, match="damaged"):
                unpack(path, tmp_path / "out")


class TestInstalling:
    def test_from_a_folder(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        assert [state.ready for state in packages.states()] == [False, False]
        said: list[str] = []
        shares: list[float] = []
        before = list(sys.path)
        packages.install(["models", "training"], source=folder, say=said.append, told=shares.append)
        assert [state.ready for state in packages.states()] == [True, True]
        assert sys.path[: len(before)] == before  # appended: what QGIS brings goes first
        assert set(packages.installed()) == {"models", "training"}
        assert shares == sorted(shares)
        assert shares[-1] == 1
        assert said[-1] == "Installed: tc-beta 1.0"
        mark = json.loads((packages.installed()["models"] / MARK).read_text())
        assert mark["wheels"] == ["tc_alpha-1.0-py3-none-any.whl"]
        assert not list(packages.folder.rglob("*.whl"))
        assert sorted(p.name.partition("-")[0] for p in packages.folder.iterdir()) == ["models", "training"]

    def test_at_the_next_start(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        packages.install(["models"], source=folder)
        code = (
            "import sys; from pathlib import Path; before = set(sys.modules)\n"
            "from terraclara.core.install.place import activate\n"
            f"n = len(sys.path); new = activate(Path({str(packages.folder)!r}))\n"
            "assert sys.path[n:] == new and len(new) == 1\n"
            "heavy = {'numpy', 'osgeo', 'zipfile', 'ssl', 'json', 'urllib.request'} & (set(sys.modules) - before)\n"
            "import tc_alpha; assert tc_alpha.VALUE == 7; sys.exit(str(heavy) if heavy else 0)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    def test_what_cannot_be_imported_is_not_installed(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        with pytest.raises(WheelError, match="No module named 'tc_alpha'"):
            packages.install(["training"], source=folder)  # it needs the other part
        assert packages.installed() == {}
        assert list(packages.folder.iterdir()) == []

    @pytest.mark.parametrize("how", ["cut", "changed", "absent"])
    def test_wrong_wheels_change_nothing(self, offered: Any, tmp_path: Path, how: str) -> None:
        folder, chosen = offered
        packages = Packages(tmp_path / "root")
        packages.install(["models"], source=folder)
        there = packages.installed()
        path = folder / chosen["models"][0].file
        content = path.read_bytes()
        path.write_bytes(content[:-5] if how == "cut" else content[:30] + b"!" + content[31:])
        if how == "absent":
            path.unlink()
        with pytest.raises((WheelError, ParameterError)):
            packages.install(["models"], source=folder)
        assert packages.installed() == there
        assert [p.name for p in packages.folder.iterdir()] == [there["models"].name]

    def test_repair_replaces(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        packages.install(["models"], source=folder)
        first = packages.installed()["models"]
        (first / "tc_alpha" / "__init__.py").unlink()
        packages.install(["models"], source=folder)
        second = packages.installed()["models"]
        assert second != first
        assert not first.exists()
        assert (second / "tc_alpha" / "__init__.py").is_file()

    def test_remove(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        packages.install(["models", "training"], source=folder)
        assert packages.remove(["training"]) == []
        assert set(packages.installed()) == {"models"}
        packages.remove(["models"])
        assert list(packages.folder.iterdir()) == []

    def test_half_finished(self, offered: Any, tmp_path: Path) -> None:
        """Killed while it unpacks: nothing is found at the next start, and the next installation cleans up."""
        folder, _ = offered
        code = (
            "import sys, time; from pathlib import Path; sys.path.insert(0, sys.argv[3])\n"
            "from small_wheels import list_only, make_wheel; import pytest\n"
            "from terraclara.core.install import packages\n"
            "w = make_wheel(Path(sys.argv[1]), 'tc_alpha', {'tc_alpha/__init__.py': ''})\n"
            "list_only(pytest.MonkeyPatch(), {'models': (w,), 'training': ()})\n"
            "def slow(*_, **__): print('trying', flush=True); time.sleep(60)\n"
            "packages.probe = slow\n"
            "packages.Packages(Path(sys.argv[2])).install(['models'], source=Path(sys.argv[1]))"
        )
        root = tmp_path / "root"
        helpers = Path(__file__).resolve().parents[1] / "helpers"
        arguments = [sys.executable, "-c", code, str(tmp_path / "w"), str(root), str(helpers)]
        other = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert other.stdout.readline() == "trying\n"
        packages = Packages(root)
        with pytest.raises(OutputError, match="Another QGIS is changing the packages"):
            packages.install(["models"], source=folder)
        other.kill()
        other.wait()
        assert len(list(packages.folder.glob("*.unfinished"))) == 1
        assert activate(packages.folder) == []
        packages.install(["models"], source=folder)
        assert [p.name for p in packages.folder.iterdir()] == [packages.installed()["models"].name]

    def test_a_profile_that_cannot_be_written(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        blocked = tmp_path / "file"
        blocked.write_text("in the way")
        with pytest.raises(OutputError, match="another user profile"):
            Packages(blocked / "root").install(["models"], source=folder)
        if os.geteuid() != 0:
            locked = tmp_path / "locked"
            locked.mkdir(mode=0o500)
            with pytest.raises(OutputError, match="Permission denied"):
                Packages(locked / "root").install(["models"], source=folder)

    def test_a_profile_that_became_read_only(
        self, offered: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody can choose another folder or name for packages: what can be done is said."""
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        packages.install(["models"], source=folder)
        there = packages.installed()
        refused = PermissionError(errno.EACCES, "Permission denied")

        def refuse(name: str, really: Callable[..., Any]) -> Callable[..., Any]:
            def call(path: Path, *given: Any, **named: Any) -> Any:
                if path.name == name:
                    raise refused
                return really(path, *given, **named)

            return call

        expected = "changed in .*Permission denied.* Make the folder writable, or use"
        with monkeypatch.context() as patch:
            patch.setattr(Path, "open", refuse("lock", Path.open))
            with pytest.raises(OutputError, match=expected):
                packages.install(["models"], source=folder)
            with pytest.raises(OutputError, match=expected):
                packages.remove(["models"])
        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", refuse(MARK, Path.unlink))
            with pytest.raises(OutputError, match=expected):
                packages.remove(["models"])
        assert packages.installed() == there

    def test_a_full_disk(self, offered: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder, _ = offered
        monkeypatch.setattr(packages_module.shutil, "disk_usage", lambda _: type("U", (), {"free": 10})())
        with pytest.raises(OutputError, match="no room"):
            Packages(tmp_path / "root").install(["models"], source=folder)

    def test_a_scanner_that_holds_new_files(
        self, offered: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder, _ = offered
        tries: list[int] = []
        rename = Path.rename

        def held(path: Path, target: Path) -> Any:
            tries.append(1)
            if len(tries) < 3:
                raise PermissionError(13, "held")
            return rename(path, target)

        monkeypatch.setattr(packages_module, "_PAUSE", 0)
        monkeypatch.setattr(Path, "rename", held)
        packages = Packages(tmp_path / "root")
        packages.install(["models"], source=folder)
        assert set(packages.installed()) == {"models"}
        monkeypatch.setattr(packages_module, "_TRIES", 1)
        monkeypatch.setattr(Path, "rename", lambda *_: (_ for _ in ()).throw(PermissionError(13, "held")))
        with pytest.raises(OutputError, match="held"):
            packages.install(["models"], source=folder)
        assert set(packages.installed()) == {"models"}

    def test_cancelled(self, offered: Any, tmp_path: Path) -> None:
        folder, _ = offered
        packages = Packages(tmp_path / "root")
        with pytest.raises(Cancelled, match="nothing was changed"):
            packages.install(["models"], source=folder, cancelled=lambda: True)
        assert list(packages.folder.iterdir()) == []

    def test_the_newest_of_two(self, tmp_path: Path) -> None:
        for name, age in (("models-b", 100), ("models-a", 0), ("models-c.unfinished", 0), ("training-x", 0)):
            (tmp_path / name).mkdir()
            if name != "training-x":
                (tmp_path / name / MARK).write_text("{}")
                os.utime(tmp_path / name / MARK, (time.time() - age,) * 2)
        assert complete(tmp_path) == {"models": tmp_path / "models-a"}
        assert complete(tmp_path / "nowhere") == {}


class TestProbe:
    def test_says_why(self, tmp_path: Path) -> None:
        (tmp_path / "tc_bad.py").write_text("raise ImportError('DLL load failed')")
        assert probe(["json"], []) == ""
        assert probe(["tc_bad"], [tmp_path]) == "ImportError: DLL load failed"
        assert "No module named" in probe(["tc_none"], [], first=["tc_none_either"])
        (tmp_path / "tc_dead.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
        assert "signal 9" in probe(["tc_dead"], [tmp_path])

    def test_inside_qgis(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert interpreter() == sys.executable
        monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
        monkeypatch.setattr(sys, "prefix", str(tmp_path))
        (tmp_path / "python.exe").write_text("")
        assert interpreter() == str(tmp_path / "python.exe")
        (tmp_path / "python.exe").unlink()
        assert interpreter() == f"python{sys.version_info[0]}.{sys.version_info[1]}"


class TestFolderOfWheels:
    def test_made_once(self, offered: Any, server: Any, tmp_path: Path) -> None:
        folder, chosen = offered
        address, root = server
        for wheels in chosen.values():
            serve(root, folder, wheels[0])
        made = collect(tmp_path / "made", Target((3, 12), "windows-amd64"), index=address)
        assert sorted(p.name for p in made) == sorted(p.name for p in folder.glob("*.whl"))
        assert "Python 3.12 on Windows" in (tmp_path / "made" / "README.txt").read_text()
        made[0].write_bytes(b"half")
        stamp = made[1].stat().st_mtime_ns
        collect(tmp_path / "made", Target((3, 12), "windows-amd64"), index=address)
        assert made[0].stat().st_size > 4
        assert made[1].stat().st_mtime_ns == stamp
        Packages(tmp_path / "root").install(["models"], source=tmp_path / "made")

    def test_a_folder_of_something_else(self, offered: Any, tmp_path: Path) -> None:
        """A file of somebody else's is not written over, and a folder that gets nothing says nothing."""
        folder, _ = offered
        own = folder / "README.txt"
        own.write_text("My project")
        collect(folder, Target((3, 12), "windows-amd64"))
        assert own.read_text() == "My project"
        with pytest.raises(WheelError):
            collect(tmp_path / "none", Target((3, 12), "windows-amd64"), index="http://127.0.0.1:9/simple")
        assert not list((tmp_path / "none").iterdir())

    def test_cancelled(self, offered: Any, server: Any, tmp_path: Path) -> None:
        """While a wheel comes, too: those that came before it are kept."""
        folder, chosen = offered
        address, root = server
        for wheels in chosen.values():
            serve(root, folder, wheels[0])
        made = tmp_path / "made"
        stop = lambda: len(list(made.glob("*.whl"))) == 1  # noqa: E731
        with pytest.raises(Cancelled, match="came whole are kept"):
            collect(made, Target((3, 12), "windows-amd64"), index=address, cancelled=stop)
        asked: list[int] = []
        with pytest.raises(Cancelled, match="came whole are kept"):
            collect(
                tmp_path / "again",
                Target((3, 12), "windows-amd64"),
                index=address,
                cancelled=lambda: bool(asked.append(1)) or len(asked) > 1,
            )

    def test_on_the_command_line(
        self, offered: Any, server: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        folder, chosen = offered
        address, root = server
        serve(root, folder, chosen["models"][0])
        command = ["wheels", str(tmp_path / "made"), "--part", "models", "--index", address, "--json"]
        assert cli.main([*command, "--python", "3.13", "--platform", "macos-arm64"]) == 0
        events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert events[-1] == {"event": "result", "output": str(tmp_path / "made" / chosen["models"][0].file)}
        assert cli.main(["wheels", str(tmp_path / "made"), "--python", "2.7"]) == ParameterError.exit_code
        blocked = tmp_path / "blocked"
        blocked.write_text("")
        assert cli.main(["wheels", str(blocked / "x")]) == OutputError.exit_code


def test_a_wheel_that_lies_about_its_size(tmp_path: Path) -> None:
    path = tmp_path / "x-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.py", "x")
    wheel = Wheel("x", "1", path.name, path.stat().st_size, "0" * 64, "MIT")
    with pytest.raises(WheelError, match="SHA-256"):
        wheel.check(path)
    with pytest.raises(WheelError, match="cut off"):
        replace(wheel, bytes=10**6).check(path)
    with pytest.raises(WheelError, match="cannot be read"):
        wheel.check(tmp_path / "none")
