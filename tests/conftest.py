"""Fixtures for every test."""

from __future__ import annotations

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to test another clone's package: an editable install elsewhere would be picked up silently."""
    import terraclara

    found = Path(terraclara.__file__).resolve().parent
    if found != REPOSITORY:
        raise pytest.UsageError(f"terraclara is imported from {found}, not from {REPOSITORY}; run `make install`.")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """The folder of reference material beside the checkout; skips where there is none."""
    folder = REPOSITORY.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip(f"reference data not present: {folder}/data")
    return folder


@pytest.fixture(scope="session")
def shared_data(shared_folder: Path) -> Path:
    """Real images and published test cases beside the checkout; skips where they are absent."""
    return shared_folder / "data"
