"""What every test may use."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from tests.libraries import SteadyClock, files_in, seeded_bits

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt
os.environ["QT_SCALE_FACTOR"] = "1"

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).parent.parent / "resources"
LONGEST_SPELT = 40  # bytes that a test's name may spell out

settings.register_profile("any machine", deadline=None)  # a slow machine is no wrong answer
settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full-size",
        action="store_true",
        help="Measure with 40,000 cards and 200,000 reviews, damage 100,000 sources.",
    )


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name what is made anew in each run, such as a zip with its time, by its argument: workers compare the names."""
    return argname if isinstance(val, bytes) and len(val) > LONGEST_SPELT else None


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


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], qapp_cls: "type[QApplication]") -> "QApplication":
    """Give Qt's one application, as the program makes it; only tests of the window load Qt."""
    from flashpm.ui.fonts import load_fonts
    from flashpm.ui.language import Language
    from flashpm.ui.theme import LIGHT, palette, style_sheet

    application = qapp_cls(qapp_args)
    application.setStyle("Fusion")
    application.setPalette(palette(LIGHT))
    application.setStyleSheet(style_sheet(LIGHT))
    load_fonts(RESOURCES / "fonts")
    Language(application, RESOURCES / "i18n").speak("en")
    return application
