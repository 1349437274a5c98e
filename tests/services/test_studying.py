"""Sittings: what is asked, what a grade writes, and what taking it back restores."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.card import CardState
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import in_deck
from flashpm.domain.question import QuestionType
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.schedule import NEW
from flashpm.domain.study_day import Today
from flashpm.errors import StorageError
from flashpm.services.studying import Sitting, SittingSummary
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


def desk_with(*question_ids: str, at: datetime | None = None) -> Desk:
    """Lay out a library of one pack with these questions, two cards each."""
    desk = Desk(at=at) if at else Desk()
    desk.import_packs(pack_of(*(question_of(id_) for id_ in question_ids)))
    return desk


def asked(sitting: Sitting, grade: Grade = Grade.GOOD) -> list[CardUid]:
    """Grade until nothing is left."""
    cards = []
    while sitting.prompt is not None:
        cards.append(sitting.prompt.face.uid)
        sitting.grade(grade, 1_000)
    return cards


def reviews(desk: Desk) -> list[Review]:
    return [review for _, review in desk.library.log.reviews()]


def current(sitting: Sitting) -> CardUid | None:
    return sitting.prompt.face.uid if sitting.prompt else None


def test_an_empty_library_asks_nothing() -> None:
    sitting = Desk().use_cases.studying.begin()

    assert sitting.prompt is None
    assert sitting.counts.total == 0
    assert sitting.summary() == SittingSummary(answers=0, cards=0, passed_at_once=0, due_tomorrow=0)


def test_the_very_first_sitting_is_one_question_the_first_of_an_own_import() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("bridge"), id="starter"), is_shipped=True)
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))

    assert asked(desk.use_cases.studying.begin()) == [FIRST, SECOND]


def test_without_an_own_import_the_first_sitting_is_the_first_shipped_trade_off() -> None:
    desk = Desk()
    design = pack_of(question_of("bridge", type=QuestionType.DESIGN), id="design")
    desk.import_packs(design, pack_of(question_of("ferry"), question_of("tram")), is_shipped=True)

    assert asked(desk.use_cases.studying.begin()) == [FIRST, SECOND]


def test_the_first_day_has_room_for_a_second_question_after_the_first_sitting() -> None:
    desk = desk_with("ferry", "tram", "bridge")
    studying = desk.use_cases.studying
    asked(studying.begin())

    assert asked(studying.begin()) == [card_of("tram", 0), card_of("tram", 1)]
    assert asked(studying.begin()) == []


def test_a_later_day_asks_due_cards_and_then_two_new_questions() -> None:
    desk = desk_with("ferry", "tram", "bridge", "quay")
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(1)

    sitting = desk.use_cases.studying.begin()

    assert sitting.counts == Counts(due=2, new=4, to_repeat=0)
    assert asked(sitting) == [FIRST, SECOND, *(card_of(id_, part) for id_ in ("tram", "bridge") for part in (0, 1))]


def test_a_question_that_was_broken_off_is_finished_the_same_day() -> None:
    desk = desk_with("ferry", "tram")
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    assert asked(desk.use_cases.studying.begin()) == [SECOND, card_of("tram", 0), card_of("tram", 1)]


def test_a_grade_is_in_the_log_before_the_next_card_is_asked() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()

    sitting.grade(Grade.GOOD, 5_000)

    assert current(sitting) == SECOND
    assert reviews(desk) == [
        Review(
            card=FIRST,
            reviewed_at_ms=1_772_438_400_000,
            utc_offset_min=60,
            reviewed_on=day("2026-03-02"),
            grade=Grade.GOOD,
            kind=ReviewKind.REVIEW,
            taken_ms=5_000,
            rule="sm2-a/1",
            due_on=day("2026-03-03"),
            quality=None,
        )
    ]


@pytest.mark.parametrize(("taken_ms", "logged_ms"), [(0, 0), (60_000, 60_000), (3_600_000, 60_000)])
def test_more_than_a_minute_of_thinking_is_logged_as_a_minute(taken_ms: int, logged_ms: int) -> None:
    desk = desk_with("ferry")

    desk.use_cases.studying.begin().grade(Grade.GOOD, taken_ms)

    assert reviews(desk)[0].taken_ms == logged_ms


@pytest.mark.parametrize("minutes", [-210, 0, 345, 840])
def test_the_offset_from_utc_is_logged_in_minutes(minutes: int) -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(minutes=minutes))))

    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    assert reviews(desk)[0].utc_offset_min == minutes


@pytest.mark.parametrize("grade", list(Grade))
def test_what_a_grade_promised_is_what_the_log_makes_of_it(grade: Grade) -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    assert sitting.prompt is not None
    promised = sitting.prompt.outcomes[grade]

    outcome = sitting.grade(grade, 1_000)

    assert outcome == promised
    assert desk.library.cards.face(FIRST).schedule == promised.schedule
    assert reviews(desk)[0].due_on == promised.due_on


def test_a_failed_card_comes_back_the_same_day_as_a_repeat() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()

    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    assert sitting.prompt is None
    assert [review.card for review in reviews(desk)] == [FIRST, SECOND, FIRST]
    assert [review.kind for review in reviews(desk)] == ["review", "review", "repeat"]


def test_a_repeat_is_still_to_do_after_a_restart() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.AGAIN, 1_000)

    sitting = desk.use_cases.studying.begin()

    assert sitting.counts == Counts(due=0, new=1, to_repeat=1)
    assert asked(sitting) == [SECOND, FIRST]


def test_a_grade_that_cannot_be_saved_keeps_the_card_and_can_be_given_again() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts
    desk.library.is_full = True

    with pytest.raises(StorageError):
        sitting.grade(Grade.GOOD, 1_000)

    assert (sitting.prompt, sitting.counts) == before
    assert reviews(desk) == []
    assert sitting.summary().answers == 0
    desk.library.is_full = False
    sitting.grade(Grade.GOOD, 1_000)
    assert [review.card for review in reviews(desk)] == [FIRST]


def test_nothing_can_be_graded_when_nothing_is_asked() -> None:
    with pytest.raises(LookupError):
        Desk().use_cases.studying.begin().grade(Grade.GOOD, 1_000)


def test_a_grade_taken_back_asks_its_card_again_as_it_was() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts
    sitting.grade(Grade.EASY, 1_000)

    face = sitting.undo()

    assert face is not None
    assert (face.uid, face.schedule) == (FIRST, NEW)
    assert (sitting.prompt, sitting.counts) == before
    assert reviews(desk) == []
    assert sitting.summary().answers == 0


def test_a_grade_can_be_taken_back_after_a_restart_and_days_later() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(3)
    sitting = desk.use_cases.studying.begin()
    assert sitting.counts == Counts(due=1, new=1, to_repeat=0)

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=0, new=2, to_repeat=0)
    assert desk.library.cards.face(FIRST).schedule == NEW


def test_a_repeat_taken_back_is_a_repeat_again() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=0, new=0, to_repeat=1)


def test_a_due_card_taken_back_is_due_again() -> None:
    desk = desk_with("ferry")
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(1)
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)

    sitting.undo()

    assert sitting.counts == Counts(due=2, new=0, to_repeat=0)


def test_every_grade_can_be_taken_back_one_after_the_other() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    taken_back = [face.uid for face in iter(sitting.undo, None)]

    assert taken_back == [FIRST, SECOND, FIRST]
    assert sitting.counts == Counts(due=0, new=2, to_repeat=0)
    assert asked(sitting) == [FIRST, SECOND]


def test_without_a_grade_there_is_nothing_to_take_back() -> None:
    desk = desk_with("ferry")
    rows = list(desk.library.log.rows)

    assert desk.use_cases.studying.begin().undo() is None
    assert desk.library.log.rows == rows


def test_an_undo_that_cannot_be_saved_changes_nothing() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    before = sitting.prompt, sitting.counts
    desk.library.is_full = True

    with pytest.raises(StorageError):
        sitting.undo()

    assert (sitting.prompt, sitting.counts) == before
    assert len(reviews(desk)) == 1


@pytest.mark.parametrize(
    ("at_most", "counts"),
    [
        (1, Counts(due=1, new=0, to_repeat=0)),
        (2, Counts(due=2, new=0, to_repeat=0)),
        (3, Counts(due=2, new=1, to_repeat=0)),
        (9, Counts(due=2, new=2, to_repeat=0)),
        (None, Counts(due=2, new=2, to_repeat=0)),
    ],
)
def test_a_limit_holds_for_due_cards_first_and_new_ones_after(at_most: int | None, counts: Counts) -> None:
    desk = desk_with("ferry", "tram")
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(1)

    assert desk.use_cases.studying.begin(at_most=at_most).counts == counts


def test_a_limit_does_not_hold_for_repeats() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.AGAIN, 1_000)

    assert desk.use_cases.studying.begin(at_most=1).counts == Counts(due=0, new=1, to_repeat=1)


def test_a_sitting_of_one_deck_asks_for_no_other() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), deck="Harbour"), pack_of(question_of("tram"), id="rails"))

    sitting = desk.use_cases.studying.begin(in_deck("Trade-off"))

    assert asked(sitting) == [card_of("tram", part, pack_id="rails") for part in (0, 1)]


def test_one_more_question_is_beyond_the_days_own() -> None:
    desk = desk_with("ferry", "tram", "bridge", "quay")
    studying = desk.use_cases.studying
    asked(studying.begin())
    asked(studying.begin())

    assert studying.begin().prompt is None
    studying.begin_one_more().grade(Grade.GOOD, 1_000)
    assert asked(studying.begin_one_more()) == [card_of("bridge", 1)]
    assert asked(studying.begin_one_more(in_deck("Trade-off"))) == [card_of("quay", 0), card_of("quay", 1)]
    assert studying.begin_one_more().prompt is None


def test_a_summary_counts_answers_cards_first_passes_and_tomorrow() -> None:
    desk = desk_with("ferry", "tram")
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(1)
    sitting = desk.use_cases.studying.begin()

    for grade in (Grade.AGAIN, Grade.GOOD, Grade.HARD, Grade.EASY, Grade.GOOD):  # two due, two new, a repeat
        sitting.grade(grade, 1_000)

    assert sitting.prompt is None
    assert sitting.summary() == SittingSummary(answers=5, cards=4, passed_at_once=3, due_tomorrow=3)


def test_a_summary_counts_what_was_taken_back_and_graded_anew_once() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.undo()
    sitting.grade(Grade.GOOD, 1_000)

    assert sitting.summary() == SittingSummary(answers=1, cards=1, passed_at_once=1, due_tomorrow=1)


def test_a_summary_keeps_its_answers_when_a_grade_of_an_earlier_sitting_is_taken_back() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    sitting.undo()

    assert sitting.summary().answers == 1


def test_a_card_left_open_over_night_is_graded_on_the_day_it_is() -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 3, 3, 59, tzinfo=UTC))
    sitting = desk.use_cases.studying.begin()
    desk.clock.pass_seconds(120)

    outcome = sitting.grade(Grade.GOOD, 60_000)

    assert reviews(desk)[0].reviewed_on == day("2026-03-03")
    assert reviews(desk)[0].due_on == outcome.due_on == day("2026-03-04")
    assert desk.library.cards.face(FIRST).schedule == outcome.schedule


def test_a_repeat_left_open_over_night_is_a_review() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(1)

    outcome = sitting.grade(Grade.GOOD, 1_000)

    assert reviews(desk)[2].kind is ReviewKind.REVIEW
    assert outcome.schedule.state is CardState.REVIEW


def test_a_traveller_to_the_west_stays_on_the_day_already_studied() -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 3, 9, tzinfo=timezone(timedelta(hours=9))))
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.at = datetime(2026, 3, 2, 21, tzinfo=timezone(timedelta(hours=-10)))

    sitting = desk.use_cases.studying.begin()

    assert desk.use_cases.studying.today() == Today(day("2026-03-03"))
    assert sitting.prompt is not None
    assert sitting.prompt.day == day("2026-03-03")


def test_a_clock_that_was_far_ahead_is_not_followed() -> None:
    desk = desk_with("ferry")
    desk.clock.pass_days(300)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(-300)

    assert desk.use_cases.studying.today() == Today(day("2026-03-02"), log_is_ahead=True)
    assert asked(desk.use_cases.studying.begin()) == [SECOND]


ACTIONS = st.sampled_from([*Grade, "undo", "restart", "sleep"])


@settings(deadline=None, max_examples=50)
@given(st.lists(ACTIONS, max_size=25))
def test_whatever_a_learner_does_each_button_keeps_its_word(actions: list[Grade | str]) -> None:
    desk = desk_with("ferry", "tram")
    sitting = desk.use_cases.studying.begin()

    for action in actions:
        if action == "undo":
            sitting.undo()
        elif action in {"restart", "sleep"}:
            desk.clock.pass_days(action == "sleep")
            sitting = desk.use_cases.studying.begin()
        elif isinstance(action, Grade) and sitting.prompt is not None:
            card, promised = sitting.prompt.face.uid, sitting.prompt.outcomes[action]
            sitting.grade(action, 1_000)
            assert desk.library.cards.face(card).schedule == promised.schedule
        restarted = desk.use_cases.studying.begin()
        assert sitting.counts.due == restarted.counts.due
        assert sitting.counts.to_repeat == restarted.counts.to_repeat
    asked(sitting)
    left = desk.use_cases.studying.begin().counts
    assert (left.due, left.to_repeat) == (0, 0)
