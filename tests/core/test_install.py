"""Packages beside QGIS: which fit, where they come from, whole or not at all, and what is left behind."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable

import pytest
from small_wheels import offer, serve, wheel_bytes
from terraclara.core import cli
from terraclara.core.errors import Cancelled, OutputError, ParameterError
from terraclara.core.install import packages as packages_module
from terraclara.core.install.folder import collect
from terraclara.core.install.packages import Packages
from terraclara.core.install.place import MARK, activate, complete
from terraclara.core.install.probe import interpreter, probe
from terraclara.core.install.target import PLATFORMS, PYTHONS, Target, target_of, this_computer
from terraclara.core.install.unpack import unpack
from terraclara.core.install.wheels import NEVER, PARTS, Wheel, WheelError, listed, version_key, wheels_for


@pytest.fixture
def offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, dict[str, tuple[Wheel, ...]]]:
    return offer(tmp_path, monkeypatch)


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
