"""FlashPM killed in the middle of a review, again and again: what it acknowledged is there, and whole."""

import os
import random
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import pytest
from sqlalchemy import func, select

from flashpm import app
from flashpm.storage.library import SqlLibrary, open_library
from flashpm.storage.tables import review_log
from tests.libraries import SteadyClock, files_in, import_pack, pack_of, question_of, seeded_bits
from tests.storage.test_rebuild import projections

POWER_CUTS = 100
QUESTIONS = 60
ACKNOWLEDGEMENT, END = "Saved:", "Tomorrow:"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


@dataclass
class Victim:
    """A FlashPM in a process of its own: its keys, what it says, and its end."""

    keys: TextIO
    says: TextIO
    pid: int

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


@contextmanager
def review_in_another_process(data_dir: Path, clock: SteadyClock) -> Iterator[Victim]:
    """Fork a review: everything is imported already, so that a hundred of them take seconds."""
    key_end, our_keys = os.pipe()
    our_ears, mouth_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        _become_a_review(data_dir, clock, key_end, mouth_end)
    os.close(key_end)
    os.close(mouth_end)
    with open(our_keys, "w", encoding="utf-8") as keys, open(our_ears, encoding="utf-8") as says:  # noqa: PTH123 - descriptors
        yield Victim(keys, says, pid)
    os.waitpid(pid, 0)


def _become_a_review(data_dir: Path, clock: SteadyClock, key_end: int, mouth_end: int) -> None:
    status = 1
    try:
        sys.stdin = open(key_end, encoding="utf-8")  # noqa: SIM115 - descriptors, for the rest of this process
        sys.stdout = open(mouth_end, "w", encoding="utf-8")  # noqa: SIM115 - as above
        status = app.main(["--data-dir", str(data_dir), "review"], clock)
    finally:
        os._exit(status)


def logged_reviews(library: SqlLibrary) -> int:
    return library._database.connection.execute(select(func.count()).select_from(review_log)).scalar_one()


def test_a_hundred_kills_lose_nothing_that_was_acknowledged(tmp_path: Path, clock: SteadyClock) -> None:
    files, chance = files_in(tmp_path / "data"), random.Random(7)
    with open_library(files, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(*(question_of(f"q{number}", parts=5) for number in range(QUESTIONS))), clock)
    in_log = cut_short = 0

    for _ in range(POWER_CUTS):
        heard = _hear_until_killed(tmp_path / "data", clock, chance)
        acknowledged = sum(line.startswith(ACKNOWLEDGEMENT) for line in heard)
        cut_short += not any(line.startswith(END) for line in heard)
        with open_library(files, clock.now, seeded_bits()) as library:
            found = logged_reviews(library) - in_log
        in_log += found
        assert found >= acknowledged
        clock.pass_days(1)

    assert in_log > POWER_CUTS // 4
    assert cut_short > POWER_CUTS // 2
    with open_library(files, clock.now, seeded_bits()) as library:
        left = projections(library)
        library.rebuild()
        assert projections(library) == left


def _hear_until_killed(data_dir: Path, clock: SteadyClock, chance: random.Random) -> list[str]:
    """Send keys, listen for a while, kill; gives all that was heard to the end."""
    patience = chance.randrange(1, 60)
    heard: list[str] = []
    with review_in_another_process(data_dir, clock) as victim:
        victim.keys.write("".join(f"\n{chance.choice('1234')}\n" for _ in range(12)))
        victim.keys.flush()
        for line in victim.says:
            heard.append(line)
            if len(heard) >= patience:
                break
        victim.kill()
        heard += victim.says.readlines()
    return heard
