"""FlashPM killed in the middle of a large import, at any step: all of it is there, or nothing."""

import os
import signal
import sys
from pathlib import Path

import pytest

from flashpm.domain.pack import Pack, Reading
from flashpm.packs.likeness import likeness
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.progress import Progress
from flashpm.storage.database import STAGING_NAME
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from tests.libraries import SteadyClock, all_cards, files_in, grade, import_pack, pack_of, question_of, seeded_bits
from tests.storage.test_rebuild import projections

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

LARGE = pack_of(*(question_of(f"q{number}", parts=5) for number in range(120)), id="large")
CARDS = 600


def test_killed_while_it_is_made_ready_or_written_it_is_there_whole_or_not_at_all(
    tmp_path: Path, clock: SteadyClock
) -> None:
    files = files_in(tmp_path / "data")
    with open_library(files, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of("ferry")), clock)
        grade(library, clock, all_cards(library)[0].face.uid)
        before = len(all_cards(library))

    outcomes = []
    for statements in (None, 0, 1, 3, 5, 7, 9, 10_000):
        kill_an_import(files, clock, statements)
        with open_library(files, clock.now, seeded_bits(2)) as library:
            outcomes.append(len(all_cards(library)) - before)
            assert not (files.database.parent / STAGING_NAME).exists()
            found = projections(library)
            library.rebuild()
            assert projections(library) == found

    assert set(outcomes[:-1]) == {0}
    assert outcomes[-1] == CARDS


def kill_an_import(files: LibraryFiles, clock: SteadyClock, statements: int | None) -> None:
    """Import in another process, which is killed.

    Args:
        files: the library.
        clock: the time.
        statements: after how many statements of writing it; None to kill it while it is made ready.
    """
    pid = os.fork()
    if pid == 0:
        _import_and_die(files, clock, LARGE, statements)
    _, status = os.waitpid(pid, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL


def _import_and_die(files: LibraryFiles, clock: SteadyClock, pack: Pack, statements: int | None) -> None:
    try:
        with open_library(files, clock.now, seeded_bits(3)) as library:
            importing = Importing(library, likeness, clock)
            preview = importing.preview([NamedReading("large.yaml", Reading(pack))])
            prepared = importing.prepare(preview, progress=_die_at(60 if statements is None else -1))
            _die_after(library, statements or 0)
            importing.write(prepared)
            _die()
    finally:
        os._exit(1)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _die_at(step: int) -> Progress:
    """Give a progress that ends the process at a step; -1 for none."""

    def progress(done: int, total: int) -> None:
        if done == step <= total:
            _die()

    return progress


def _die_after(library: SqlLibrary, statements: int) -> None:
    left = statements

    def count(_: str) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            _die()

    connection = library._database.connection.connection.dbapi_connection
    assert connection is not None
    connection.set_trace_callback(count)
