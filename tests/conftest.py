"""What every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from tests.libraries import SteadyClock, files_in, seeded_bits

settings.register_profile("any machine", deadline=None)  # a slow machine is no wrong answer
settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full-size", action="store_true", help="Measure with 40,000 cards and 200,000 reviews; takes minutes."
    )


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def files(tmp_path: Path) -> LibraryFiles:
    return files_in(tmp_path / "data")


@pytest.fixture
def library(files: LibraryFiles, clock: SteadyClock) -> Iterator[SqlLibrary]:
    with open_library(files, clock.now, seeded_bits()) as opened:
        yield opened
