"""Gradings made elsewhere in the log: at their own moments, once, and as every fold of the log has them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flashpm.domain.card import CardKind
from flashpm.domain.carrying import ANKI_RULE, KeptCard, KnownReview
from flashpm.domain.change import VOID, CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid, card_uid, clarifying_question_uid, question_uid, ulid
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.schedule import fold
from flashpm.domain.sm2 import Memory
from flashpm.services.undoing import Undoing
from flashpm.storage.library import SqlLibrary, open_library
from flashpm.storage.log_reading import schedule_rows
from tests.builders import card_of, day
from tests.fakes import FakeClock
from tests.libraries import files_in, grade, import_pack, log, pack_of, question_of, seeded_bits, set_card
from tests.storage.test_rebuild import projections

CARD, OTHER = card_of(), card_of(part=1)
AT_MS = 1_772_352_000_000
"""2026-03-01 08:00 UTC, the day before the clock's."""
SET: JsonValue = {"repetition": 2, "ease": 236, "interval": 6, "due_on": day("2026-03-20")}


@contextmanager
def library_in(folder: Path, clock: FakeClock) -> Iterator[SqlLibrary]:
    with open_library(files_in(folder), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of("ferry")), clock)
        yield library


def review_of(at_ms: int = AT_MS, given: Grade = Grade.GOOD, card: CardUid = CARD) -> tuple[Ulid, Review]:
    review = Review(
        card=card,
        reviewed_at_ms=at_ms,
        utc_offset_min=60,
        reviewed_on=day("2026-03-01"),
        grade=given,
        kind=ReviewKind.REVIEW,
        taken_ms=1_000,
        rule=ANKI_RULE,
        due_on=day("2026-03-07"),
    )
    return ulid(at_ms, 7), review


def bring(library: SqlLibrary, *reviews: tuple[Ulid, Review], changes: tuple[Change, ...] = ()) -> Ulid:
    with library.operation() as operation:
        operation.log_history(reviews, changes)
        return operation.id


def schedule_row(value: JsonValue = SET, origin: Origin = Origin.ANKI) -> Change:
    return Change(Entity.CARD, CARD, CardField.SCHEDULE, value, origin)


def kept(library: SqlLibrary, card: CardUid = CARD) -> KeptCard | None:
    return library.past.kept_cards([card]).get(card)


def test_a_grading_from_elsewhere_stands_in_the_order_of_its_moment(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:
        grade(library, clock, CARD)

        bring(library, review_of())

        (rows,) = schedule_rows(library._database.connection, [CARD]).values()
        schedule = library.cards.face(CARD).schedule
        assert [row.rule for row in rows if hasattr(row, "rule")] == [ANKI_RULE, "sm2-a/1"]
        assert (schedule.reviews, schedule.first_on, schedule.last_counted_on) == (
            2,
            day("2026-03-01"),
            day("2026-03-02"),
        )
        assert schedule == fold(CARD, rows)


def test_a_grading_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    with library_in(tmp_path, FakeClock()) as library:
        bring(library, review_of())

        bring(library, review_of(given=Grade.AGAIN))

        statement = "SELECT grade FROM review_log"
        assert library._database.connection.exec_driver_sql(statement).scalars().all() == [Grade.GOOD]


def test_the_schedule_that_comes_along_stands(tmp_path: Path) -> None:
    with library_in(tmp_path, FakeClock()) as library:
        bring(library, review_of(), changes=(schedule_row(),))

        schedule = library.cards.face(CARD).schedule
        assert (schedule.memory, schedule.due_on, schedule.reviews) == (Memory(2, 236, 6), day("2026-03-20"), 1)


def test_what_is_projected_is_what_a_rebuild_makes(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:
        later, earlier = review_of(AT_MS + 5_000, Grade.AGAIN), review_of(AT_MS)
        bring(library, later, review_of(AT_MS + 9, card=OTHER), changes=(schedule_row(),))
        bring(library, earlier)
        before = projections(library)

        library.rebuild()

        assert projections(library) == before


def test_a_library_that_was_studied_in_anki_alone_is_folded_in_order(tmp_path: Path) -> None:
    with library_in(tmp_path, FakeClock()) as library:
        bring(library, review_of(AT_MS + 5_000, Grade.AGAIN))
        bring(library, review_of(AT_MS))
        before = library.cards.face(CARD).schedule

        library.rebuild()

        assert library.cards.face(CARD).schedule == before
        assert before.lapses == 1


def test_an_import_with_history_is_no_grade_to_take_back_and_is_undone_as_a_whole(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:
        operation = bring(library, review_of(), changes=(schedule_row(),))
        action = library.history.action(operation)

        assert library.history.last_action() is None
        assert (action.review, action.grade, action.cards) == (None, None, (CARD,))
        Undoing(library).undo(operation)
        assert library.cards.face(CARD).schedule.reviews == 0


def test_a_card_that_the_logs_do_not_know_is_left_out(tmp_path: Path) -> None:
    with library_in(tmp_path, FakeClock()) as library:
        assert kept(library) is None


def test_a_card_is_kept_with_its_gradings_and_the_last_moment_of_ours(tmp_path: Path) -> None:
    clock = FakeClock()
    now_ms = int(clock.now().timestamp() * 1000)
    with library_in(tmp_path, clock) as library:
        bring(library, review_of(), changes=(schedule_row(),))
        before = kept(library)
        grade(library, clock, CARD)
        after = kept(library)

        assert before is not None
        assert after is not None
        assert before.reviews == (KnownReview(ulid(AT_MS, 7), AT_MS),)
        assert (before.last_at_ms, after.last_at_ms) == (AT_MS, now_ms)
        assert after.schedule == library.cards.face(CARD).schedule


def test_a_schedule_that_was_set_here_counts_as_study(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:
        set_card(library, CARD, CardField.SCHEDULE, None)

        found = kept(library)

        assert found is not None
        assert found.last_at_ms == int(clock.now().timestamp() * 1000)


def test_what_was_taken_back_counts_no_more(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:
        imported = bring(
            library, review_of(), changes=(schedule_row(), Change(Entity.CARD, CARD, "suspended", True, Origin.ANKI))
        )
        graded = grade(library, clock, CARD)
        review = library.history.action(graded).review or ""
        log(
            library,
            [
                Change(Entity.OPERATION, imported, VOID, True, Origin.UNDO),
                Change(Entity.REVIEW, review, VOID, True, Origin.UNDO),
            ],
        )

        found = kept(library)

        assert found is not None
        assert [each.is_undone_import for each in found.reviews] == [True, False]
        assert (found.schedule.reviews, found.last_at_ms, found.is_paused, found.paused_at_ms) == (0, 0, False, 0)


def test_a_pause_is_kept_with_its_moment(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:
        set_card(library, CARD, CardField.SUSPENDED, True)

        found = kept(library)

        assert found is not None
        assert (found.is_paused, found.paused_at_ms) == (True, int(clock.now().timestamp() * 1000))


def test_a_card_of_a_kind_that_was_never_on_is_kept_too(tmp_path: Path) -> None:
    unseen = card_uid(clarifying_question_uid(question_uid("harbour", "ferry"), "part-0"), CardKind.SO_WHAT)
    with library_in(tmp_path, FakeClock()) as library:
        bring(library, review_of(card=unseen))

        found = kept(library, unseen)

        assert found is not None
        assert found.schedule.reviews == 1


def test_cards_are_told_that_were_graded_changed_or_had_a_grade_taken_back_since(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path, clock) as library:

        def touched_by(step: Callable[[], object]) -> set[CardUid]:
            marks = library.content.log_mark(), library.content.change_mark()
            step()
            return library.past.touched_since(*marks)

        assert touched_by(lambda: None) == set()
        assert touched_by(lambda: grade(library, clock, CARD)) == {CARD}
        assert touched_by(Undoing(library).undo_last) == {CARD}
        assert touched_by(lambda: set_card(library, OTHER, CardField.SUSPENDED, value=True)) == {OTHER}
