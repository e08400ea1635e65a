"""Downloads in a task of QGIS: one after another, slow ones, and such as are stopped."""

from __future__ import annotations

import http.server
import threading
import time
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QTimer
from qt_loop import wait
from terraclara.plugin.network import fetch

CONTENT = bytes(range(256)) * 400
_SLOW = 1.2  # seconds


class _Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/file")
            self.end_headers()
            return
        if self.path == "/gone":
            self.send_error(410)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        half = len(CONTENT) // 2
        self.wfile.write(CONTENT[:half])
        self.wfile.flush()
        if self.path == "/slow":
            time.sleep(_SLOW)
        try:
            self.wfile.write(CONTENT[half:])
        except OSError:  # who asked has gone
            return

    def log_message(self, *_: Any) -> None:
        return None


@pytest.fixture
def address() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


class _Task(QgsTask):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__("downloads")
        self._work = work
        self.problem = ""
        self.ended = False

    def run(self) -> bool:
        try:
            self._work()
        except Exception as error:
            self.problem = f"{type(error).__name__}: {error}"
        self.ended = True
        return True


def done(work: Callable[[], None]) -> str:
    """Let ``work`` be done in a task, and say what went wrong in it."""
    task = _Task(work)
    QgsApplication.taskManager().addTask(task)
    wait(lambda: task.ended)
    return task.problem


def never() -> bool:
    return False


def test_hundreds_one_after_another(qgis_app: Any, address: str, tmp_path: Path) -> None:
    def all_of_them() -> None:
        for _ in range(300):
            fetch(f"{address}/file", tmp_path / "file", lambda _: None, never)
            assert (tmp_path / "file").read_bytes() == CONTENT

    assert done(all_of_them) == ""


def test_a_slow_one_leaves_the_window_alive(qgis_app: Any, address: str, tmp_path: Path) -> None:
    ticks, told, timer = list[float](), list[int](), QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    assert done(lambda: fetch(f"{address}/slow", tmp_path / "file", told.append, never)) == ""
    timer.stop()
    assert (tmp_path / "file").read_bytes() == CONTENT
    assert told == sorted(told)
    assert told[-1] == len(CONTENT)
    assert len(ticks) > 10
    assert max(b - a for a, b in zip(ticks, ticks[1:])) < _SLOW / 2


def test_where_it_was_moved_to(qgis_app: Any, address: str, tmp_path: Path) -> None:
    assert done(lambda: fetch(f"{address}/moved", tmp_path / "file", lambda _: None, never)) == ""
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_one_that_is_stopped(qgis_app: Any, address: str, tmp_path: Path) -> None:
    began = time.monotonic()
    stop = lambda: time.monotonic() - began > 0.1  # noqa: E731
    assert done(lambda: fetch(f"{address}/slow", tmp_path / "file", lambda _: None, stop)) == ""
    assert time.monotonic() - began < _SLOW
    assert not (tmp_path / "file").exists()


def test_what_the_server_says(qgis_app: Any, address: str, tmp_path: Path) -> None:
    problem = done(lambda: fetch(f"{address}/gone", tmp_path / "file", lambda _: None, never))
    assert problem == "OSError: the server answered 410"
    assert not (tmp_path / "file").exists()
