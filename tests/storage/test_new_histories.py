"""A history from elsewhere, written in one operation: what is stored is what the logs come to."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flashpm.domain.carrying import ANKI_RULE
from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid, ulid
from flashpm.domain.rescheduling import schedule_to_json
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.services.progress import Cancelled
from flashpm.storage import answer_tallies
from flashpm.storage.library import SqlLibrary, open_library
from tests.fakes import FakeClock
from tests.libraries import all_cards, files_in, grade, import_pack, pack_of, question_of, seeded_bits, take_back
from tests.storage.test_rebuild import projections

MS_A_DAY = 86_400_000
ODD_DAYS = st.integers(-400, 1)
"""Days from now on which something was graded elsewhere; tomorrow comes later than the import."""


def review_of(card: CardUid, clock: FakeClock, days: int, number: int, given_: Grade) -> tuple[Ulid, Review]:
    at_ms = int(clock.now().timestamp() * 1000) + days * MS_A_DAY + number
    reviewed_on = StudyDay(at_ms // MS_A_DAY)
    kind = ReviewKind.REPEAT if number % 5 == 0 else ReviewKind.REVIEW
    review = Review(card, at_ms, 0, reviewed_on, given_, kind, 1_000, ANKI_RULE, StudyDay(reviewed_on + 3))
    return ulid(at_ms, number), review


def change_of(card: CardUid, field: CardField, *, is_set: bool) -> Change:
    schedule = schedule_to_json(Memory(2, 220, 30), StudyDay(21_000)) if is_set else None
    return Change(Entity.CARD, card, field, schedule if field == CardField.SCHEDULE else is_set, Origin.ANKI)


def rebuilt(library: SqlLibrary) -> bool:
    """Say whether the projections, made anew from the logs, are what they were."""
    before = projections(library)
    library.rebuild()
    return projections(library) == before


@pytest.mark.parametrize("of_so_many", [1, 1_000], ids=["some by some", "all at once"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    graded=st.lists(st.tuples(st.integers(0, 5), ODD_DAYS, st.sampled_from(Grade)), max_size=20),
    changed=st.lists(
        st.tuples(st.integers(0, 5), st.sampled_from([CardField.SCHEDULE, CardField.SUSPENDED]), st.booleans()),
        max_size=6,
    ),
    known=st.sets(st.integers(0, 5), max_size=3),
)
def test_any_history_from_elsewhere_stands_as_its_rows_come_to(
    monkeypatch: pytest.MonkeyPatch,
    of_so_many: int,
    graded: list[tuple[int, int, Grade]],
    changed: list[tuple[int, CardField, bool]],
    known: set[int],
) -> None:
    monkeypatch.setattr(answer_tallies, "_OF_SO_MANY", of_so_many)
    monkeypatch.setattr(answer_tallies, "BATCH", 1)
    clock = FakeClock()
    with TemporaryDirectory() as folder, open_library(files_in(Path(folder)), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=6)), clock)
        cards = [row.face.uid for row in all_cards(library)]
        for number in known:
            grade(library, clock, cards[number])
        reviews = [
            review_of(cards[card], clock, days, number, given_)
            for number, (card, days, given_) in enumerate(graded, start=1)
        ]
        changes = [change_of(cards[card], field, is_set=is_set) for card, field, is_set in changed]

        with library.operation() as operation:
            operation.log_history(reviews, changes)

        assert rebuilt(library)


def test_a_grading_that_the_log_has_already_is_not_counted_twice_whichever_card_it_is_of(tmp_path: Path) -> None:
    clock = FakeClock()
    with open_library(files_in(tmp_path), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=2)), clock)
        first, second = [row.face.uid for row in all_cards(library)]
        of_first, of_second = (review_of(card, clock, -9, 7, Grade.GOOD) for card in (first, second))

        for reviews in ([of_first], [of_second]):
            with library.operation() as operation:
                operation.log_history(reviews, ())

        assert library.cards.face(second).schedule.reviews == 0
        assert rebuilt(library)


@pytest.mark.parametrize("steps", [0, 1])
def test_a_history_that_is_stopped_on_the_way_leaves_nothing(tmp_path: Path, steps: int) -> None:
    clock, told = FakeClock(), list[int]()

    def stop(done: int, total: int) -> None:
        assert total == 2
        told.append(done)
        if done == steps:
            raise Cancelled

    with open_library(files_in(tmp_path), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=1)), clock)
        (card,) = [row.face.uid for row in all_cards(library)]
        with pytest.raises(Cancelled), library.operation() as operation:
            operation.log_history([review_of(card, clock, -9, 7, Grade.GOOD)], (), stop)

        assert told == list(range(steps + 1))
        assert library.cards.face(card).schedule.reviews == 0
        assert rebuilt(library)


def test_an_import_that_is_taken_back_and_done_again_counts_once(tmp_path: Path) -> None:
    clock = FakeClock()
    with open_library(files_in(tmp_path), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=1)), clock)
        (card,) = [row.face.uid for row in all_cards(library)]
        with library.operation() as operation:
            operation.log_history([review_of(card, clock, -9, 7, Grade.GOOD)], ())

        take_back(library, operation.id)
        assert library.cards.face(card).schedule.reviews == 0
        take_back(library, operation.id, is_void=False)

        assert library.cards.face(card).schedule.reviews == 1
        assert rebuilt(library)
