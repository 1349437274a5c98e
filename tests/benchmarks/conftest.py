"""Benchmarks: small in every run, to see that they work; full size with `--full-size`, to measure."""

from pathlib import Path

import pytest

from flashpm.storage.library import LibraryFiles
from tests.benchmarks.library_builder import build
from tests.benchmarks.report import Report, Size

_REPORT = pytest.StashKey[Report]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_REPORT] = Report()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("full_size"):
        terminalreporter.write_line("")
        for line in config.stash[_REPORT].lines():
            terminalreporter.write_line(line)


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Report:
    return request.config.stash[_REPORT]


@pytest.fixture(scope="session")
def size(request: pytest.FixtureRequest) -> Size:
    return Size(8_000, 200_000, 1_000) if request.config.getoption("full_size") else Size(20, 200, 5)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, size: Size) -> LibraryFiles:
    """The library of the measures; tests that write to it take a copy."""
    return build(tmp_path_factory.mktemp("library"), size.questions, size.reviews)


@pytest.fixture
def files(tmp_path: Path, built: LibraryFiles) -> LibraryFiles:
    copied = tmp_path / "library.db"
    copied.write_bytes(built.database.read_bytes())
    return LibraryFiles(copied, tmp_path / "library.lock", tmp_path / "backups")
