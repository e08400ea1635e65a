"""Where packages come from: indexes, servers that err, links, passwords, and folders."""

from __future__ import annotations

import http.server
import os
import socket
import threading
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_wheels import make_wheel, offer, serve
from terraclara.core.errors import Cancelled, ParameterError
from terraclara.core.install.download import fetch_plainly, obtain
from terraclara.core.install.index import DEFAULT, indexes, link_in, pip_settings
from terraclara.core.install.wheels import Wheel, WheelError


@pytest.fixture
def offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, dict[str, tuple[Wheel, ...]]]:
    return offer(tmp_path, monkeypatch)


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
