"""What the scripts of the bundled models write: the same arrays again change no file."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts" / "models"
ARRAYS = {
    "values": np.array([0.1, -0.0, np.nan]),
    "names": np.array(["B02", "ü"]),
    "columns": np.arange(6, dtype=np.float32).reshape(2, 3).T,
    "one": np.array(3),
}


@pytest.fixture
def arrays(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import arrays

    return arrays


def test_two_writes_are_the_same_bytes(arrays: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrays.write_arrays(tmp_path / "a.npz", **ARRAYS)
    monkeypatch.setattr(time, "time", lambda: 2e9)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(2e9))
    arrays.write_arrays(tmp_path / "b.npz", **ARRAYS)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    with np.load(tmp_path / "a.npz") as found:
        assert list(found) == list(ARRAYS)
        for name, value in ARRAYS.items():
            np.testing.assert_array_equal(found[name], value)


def test_the_same_arrays_in_another_zip_stay(arrays: ModuleType, tmp_path: Path) -> None:
    """As another Python or another zlib would have written it."""
    path = tmp_path / "a.npz"
    arrays.write_arrays(path, **ARRAYS)
    plain = path.read_bytes()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(tmp_path / "other.npz", "w", zipfile.ZIP_STORED) as target:
        for item in source.infolist():
            target.writestr(item.filename, source.read(item))
    other = (tmp_path / "other.npz").read_bytes()
    path.write_bytes(other)
    arrays.write_arrays(path, **ARRAYS)
    assert path.read_bytes() == other != plain


@pytest.mark.parametrize(
    "change",
    [
        {"values": np.array([0.1, 0.0, np.nan])},
        {"values": np.array([0.1, -0.0, np.nan], np.float32)},
        {"columns": ARRAYS["columns"].T},
        {"one": np.array([3])},
        {"more": np.zeros(1)},
    ],
)
def test_other_arrays_are_written(arrays: ModuleType, tmp_path: Path, change: dict[str, np.ndarray]) -> None:
    path = tmp_path / "a.npz"
    arrays.write_arrays(path, **ARRAYS)
    before = path.read_bytes()
    arrays.write_arrays(path, **{**ARRAYS, **change})
    assert path.read_bytes() != before
    (name,) = change
    with np.load(path) as found:
        assert found[name].tobytes() == change[name].tobytes()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 damaged", None])
def test_damaged_files_are_written_anew(arrays: ModuleType, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.npz"
    arrays.write_arrays(path, **ARRAYS)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if content is None else content)
    arrays.write_arrays(path, **ARRAYS)
    assert path.read_bytes() == whole


def test_the_scripts_write_by_it() -> None:
    for script in sorted(SCRIPTS.glob("make_*.py")):
        assert "np.savez" not in script.read_text(encoding="utf-8"), script.name
