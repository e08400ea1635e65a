"""What a map being written has on disk already: a lock, a partial file and a journal of its blocks."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Optional

from ..errors import OutputError

FORMAT = 1


class Lock:
    """One run at a time for one target. The system drops it when the process ends, however it ends."""

    def __init__(self, path: Path, target: Path) -> None:
        self.path = path
        self._file: Optional[IO[bytes]] = self._acquire(target)

    def _acquire(self, target: Path) -> IO[bytes]:
        while True:
            try:
                file = open(self.path, "a+b")  # noqa: SIM115  (kept open: it is the lock)
            except OSError as error:
                raise OutputError(
                    f"{target} cannot be written: {error.strerror or error}. Choose another folder."
                ) from None
            if not _lock(file):
                file.close()
                raise OutputError(f"Another run is writing {target}; wait for it, or choose another name.")
            # The holder before us removes the file when it is done; a lock on a removed file protects nothing.
            try:
                if os.path.samestat(os.fstat(file.fileno()), os.stat(self.path)):
                    return file
            except FileNotFoundError:
                pass
            file.close()

    def release(self) -> None:
        """Remove the lock file and give the lock back."""
        if self._file is not None:
            if os.name == "nt":
                self._file.close()
                self.path.unlink(missing_ok=True)
            else:
                self.path.unlink(missing_ok=True)
                self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@dataclass(frozen=True)
class Entry:
    """One block that is on disk: its index and the CRC-32 of its bytes."""

    block: int
    crc: int


class Journal:
    """The blocks of a partial file, in the order in which they were written; one JSON line for each.

    A line is appended only when its block is safely on disk. The first line names the run and the
    partial file; a journal of another run, or a damaged one, counts as none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self, run_key: str) -> tuple[Optional[str], list[Entry]]:
        """Name of the partial file and its blocks; ``None`` and nothing where there is no journal of this run."""
        try:
            lines = self.path.read_text("utf-8").splitlines()
            head = json.loads(lines[0])
            if head != {"format": FORMAT, "run": run_key, "partial": head.get("partial")}:
                return None, []
        except (OSError, ValueError, IndexError, AttributeError):
            return None, []
        entries = []
        for line in lines[1:]:
            try:
                block, crc = json.loads(line)
                entries.append(Entry(int(block), int(crc)))
            except (ValueError, TypeError):
                break  # cut off when the process was killed
        return str(head["partial"]), entries

    def start(self, run_key: str, partial: str, entries: list[Entry]) -> None:
        """Replace the journal, in one step, by one that names ``partial`` and has ``entries``."""
        head = json.dumps({"format": FORMAT, "run": run_key, "partial": partial})
        text = "".join(line + "\n" for line in (head, *map(_line, entries)))
        write_whole(self.path, text.encode())

    def append(self, entries: list[Entry]) -> None:
        """Add blocks and wait until they are on disk."""
        with open(self.path, "a", encoding="utf-8") as file:
            file.write("".join(_line(entry) + "\n" for entry in entries))
            _to_disk(file)

    def remove(self) -> None:
        """Forget everything."""
        self.path.unlink(missing_ok=True)


def _line(entry: Entry) -> str:
    return json.dumps([entry.block, entry.crc])


def _to_disk(file: IO[Any]) -> None:
    file.flush()
    os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Wait until a closed file's bytes are on disk."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Wait until names in a folder are on disk; Windows has no such thing."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems cannot, and the rename is atomic without it
    finally:
        os.close(handle)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it appears whole or not at all. Raises ``OSError``."""
    if not path.name:  # an empty text as a path is this folder
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    hidden = path.with_name(f".{path.name.lstrip('.')}.new")
    try:
        with open(hidden, "wb") as file:
            file.write(data)
            _to_disk(file)
        os.replace(hidden, path)
    except OSError:
        hidden.unlink(missing_ok=True)
        raise
