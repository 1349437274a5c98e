"""FlashPM killed while it adds a deck with pictures: before it is done there is nothing of it, and then all of it."""

import os
import signal
import sys
from pathlib import Path

import pytest

from flashpm.anki.reading import read_package
from flashpm.packs.likeness import likeness
from flashpm.services.importing import Importing, NamedReading
from flashpm.storage.library import SqlLibrary, open_library
from tests.anki.test_package_media import package_with
from tests.libraries import SteadyClock, files_in, import_pack, pack_of, question_of, seeded_bits
from tests.pictures import png
from tests.storage.test_rebuild import projections

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
PICTURES = {f"{place}.png": png(40 + place, 30) for place in range(8)}
PACKAGE = package_with(*(f"Which {name}?\x1fThis <img src={name}>" for name in PICTURES), files=PICTURES)


def add(library: SqlLibrary, clock: SteadyClock) -> None:
    importing = Importing(library, likeness, clock)
    importing.apply(importing.preview([NamedReading("deck.apkg", read_package("deck.apkg", PACKAGE))]))


def pictures_in(library: SqlLibrary) -> int:
    count: int = library._database.connection.exec_driver_sql("SELECT count(*) FROM media").scalar_one()
    return count


@pytest.mark.parametrize("kept_before", [0, 3, len(PICTURES)])
def test_a_kill_among_the_pictures_leaves_the_library_as_it_was(
    tmp_path: Path, clock: SteadyClock, kept_before: int
) -> None:
    files = files_in(tmp_path)
    with open_library(files, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of()), clock)
        before = projections(library)

    _killed_while_adding(tmp_path, clock, kept_before)

    with open_library(files, clock.now, seeded_bits()) as library:
        assert (projections(library), pictures_in(library)) == (before, 0)
        add(library, clock)
        assert pictures_in(library) == len(PICTURES)
        added = projections(library)
        library.rebuild()
        assert projections(library) == added


def _killed_while_adding(folder: Path, clock: SteadyClock, kept_before: int) -> None:
    """Add the deck in a process of its own, which dies after so many pictures."""
    pid = os.fork()
    if pid == 0:
        with open_library(files_in(folder), clock.now, seeded_bits()) as library:
            connection = library._database.connection
            connection.exec_driver_sql("PRAGMA cache_size = 1")  # what is written reaches the journal at once
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.set_trace_callback(_DyingAfter(kept_before))
            add(library, clock)
        os._exit(1)
    _, status = os.waitpid(pid, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL


class _DyingAfter:
    """Counts the pictures that are written, and kills its process after some of them."""

    def __init__(self, left: int) -> None:
        self._left = left

    def __call__(self, statement: str) -> None:
        is_end = statement == "COMMIT" and self._left == 0
        if statement.startswith("INSERT INTO media"):
            self._left -= 1
        if self._left < 0 or is_end:
            os.kill(os.getpid(), signal.SIGKILL)
