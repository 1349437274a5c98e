"""With FSRS on, a real Anki makes of an exported history what FlashPM's own FSRS makes of it."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path

import pytest

from flashpm.domain.change import CardField, JsonValue
from flashpm.domain.fsrs_scheduler import MILLIONTHS, Trace
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.schedule import fold
from flashpm.storage.library import SqlLibrary, open_library
from flashpm.storage.log_reading import schedule_rows
from tests.anki.moved import load, move
from tests.anki.real_anki import new_anki
from tests.fakes import FakeClock
from tests.libraries import all_cards, files_in, grade, import_pack, pack_of, question_of, seeded_bits, set_card

AGAIN, HARD, GOOD, EASY = Grade
BEGIN = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
RESET: JsonValue = None
SET: JsonValue = {"repetition": 2, "ease": 230, "interval": 10, "due_on": 18_730}
Step = tuple[int, Grade | JsonValue]
"""Days after the step before, and a grade or a schedule set by hand."""
HISTORIES: dict[str, list[Step]] = {
    "new": [],
    "passed once": [(0, GOOD)],
    "passed once, hard": [(0, HARD)],
    "learning": [(0, AGAIN)],
    "learned the same day": [(0, AGAIN), (0, AGAIN), (0, HARD), (0, GOOD)],
    "young": [(0, GOOD), (1, HARD), (6, GOOD)],
    "lapsed": [(0, GOOD), (1, GOOD), (6, GOOD), (20, AGAIN), (0, AGAIN), (0, GOOD), (1, HARD)],
    "lapsed today": [(0, EASY), (8, GOOD), (30, AGAIN)],
    "long mature": [(0, EASY), (6, GOOD), (16, EASY), (45, EASY), (130, GOOD), (370, HARD), (700, EASY)],
    "mature and overdue": [(0, GOOD), (3, GOOD), (9, GOOD), (400, GOOD), (900, HARD)],
    "several times a day": [(0, GOOD), (0, EASY), (2, AGAIN), (0, HARD), (0, GOOD), (0, GOOD), (5, EASY), (0, HARD)],
    "early": [(0, EASY), (1, GOOD), (1, GOOD), (2, HARD)],
    "a leech": [(0, GOOD), *[(6, AGAIN), (0, GOOD), (1, GOOD)] * 6],
    "reset": [(0, GOOD), (6, AGAIN), (2, RESET)],
    "begun again after a reset": [(0, EASY), (9, AGAIN), (2, RESET), (3, HARD), (1, GOOD), (6, GOOD)],
    "a day set by hand": [(0, GOOD), (4, GOOD), (2, SET), (30, HARD), (12, GOOD)],
}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(BEGIN)


def study(library: SqlLibrary, clock: FakeClock, cards: Iterable[CardUid]) -> None:
    """Live through all histories day by day: a log's clock never goes back."""
    for at, card, step in sorted(events(cards), key=itemgetter(0)):
        clock.at = at
        if isinstance(step, Grade):
            grade(library, clock, card, step)
        else:
            set_card(library, card, CardField.SCHEDULE, step)


def events(cards: Iterable[CardUid]) -> Iterator[tuple[datetime, CardUid, Grade | JsonValue]]:
    for card, history in zip(cards, HISTORIES.values(), strict=True):
        at = BEGIN
        for days, step in history:
            at += timedelta(days=days, seconds=90)
            yield at, card, step


def own_trace(library: SqlLibrary, card: CardUid) -> Trace | None:
    rows = schedule_rows(library._database.connection, [card]).get(card, [])
    return fold(card, rows, Rules(Scheduler.FSRS)).trace


def test_anki_remembers_of_every_history_what_flashpms_own_fsrs_would(tmp_path: Path, clock: FakeClock) -> None:
    with (
        open_library(files_in(tmp_path / "library"), clock.now, seeded_bits()) as library,
        new_anki(tmp_path / "anki") as anki,
    ):
        import_pack(library, pack_of(question_of(parts=len(HISTORIES))), clock)
        cards = [row.face.uid for row in all_cards(library)]
        study(library, clock, cards)
        anki.collection.set_config("fsrs", True)

        load(anki, move(library, tmp_path / "moved.apkg"))

        in_anki = sorted(anki.cards(), key=lambda card: card.id)
        for name, ours, theirs in zip(HISTORIES, cards, in_anki, strict=True):
            assert theirs.memory_state is None
            expected = own_trace(library, ours)
            state = anki.collection.compute_memory_state(theirs.id)
            found = (state.stability, state.difficulty)
            if expected is None:
                assert found == (None, None), name
            else:
                numbers = (expected.stability / MILLIONTHS, expected.difficulty / MILLIONTHS)
                assert found == pytest.approx(numbers, rel=1e-5), name
        assert anki.problems() is None
