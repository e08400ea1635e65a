"""First imports happen apart from the thread of a run."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from terraclara.plugin import imports


def test_packages_are_imported_in_a_thread_that_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "remembering_thread.py").write_text("import threading\nthread = threading.current_thread()\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(imports, "_REMEMBERING", ("not_installed_at_all", "remembering_thread"))
    imports.import_apart()
    assert "remembering_thread" not in sys.modules  # the main thread keeps its state
    lent = threading.Thread(target=imports.import_apart)
    lent.start()
    lent.join()
    module = sys.modules.pop("remembering_thread")
    assert module.thread is not lent
    assert not module.thread.is_alive()
