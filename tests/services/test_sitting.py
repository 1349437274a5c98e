"""Sittings: what a grade writes, what the next card is, and what a sitting came to."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from flashpm.domain.card import CardState
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.review import Review, ReviewKind
from flashpm.errors import StorageError
from flashpm.services.sitting_summary import SittingSummary
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, asked, current, desk_with

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


def test_a_grade_is_in_the_log_before_the_next_card_is_asked() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()

    sitting.grade(Grade.GOOD, 5_000)

    assert current(sitting) == SECOND
    assert desk.reviews() == [
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

    assert desk.reviews()[0].taken_ms == logged_ms


@pytest.mark.parametrize("minutes", [-210, 0, 345, 840])
def test_the_offset_from_utc_is_logged_in_minutes(minutes: int) -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(minutes=minutes))))

    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    assert desk.reviews()[0].utc_offset_min == minutes


@pytest.mark.parametrize("grade", list(Grade))
def test_what_a_grade_promised_is_what_the_log_makes_of_it(grade: Grade) -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    assert sitting.prompt is not None
    promised = sitting.prompt.outcomes[grade]

    answered = sitting.grade(grade, 1_000)

    assert answered.outcome == promised
    assert answered.changes.cards == {FIRST}
    assert answered.changes.operation == desk.library.log.rows[-1].operation
    assert desk.library.cards.face(FIRST).schedule == promised.schedule
    assert desk.reviews()[0].due_on == promised.due_on


def test_a_failed_card_comes_back_the_same_day_as_a_repeat() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()

    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    assert sitting.prompt is None
    assert [review.card for review in desk.reviews()] == [FIRST, SECOND, FIRST]
    assert [review.kind for review in desk.reviews()] == ["review", "review", "repeat"]


def test_a_grade_that_cannot_be_saved_keeps_the_card_and_can_be_given_again() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts
    desk.library.is_full = True

    with pytest.raises(StorageError):
        sitting.grade(Grade.GOOD, 1_000)

    assert (sitting.prompt, sitting.counts) == before
    assert desk.reviews() == []
    assert sitting.summary().answers == 0
    desk.library.is_full = False
    sitting.grade(Grade.GOOD, 1_000)
    assert [review.card for review in desk.reviews()] == [FIRST]


def test_a_summary_counts_answers_cards_first_passes_and_what_is_left() -> None:
    desk = desk_with("ferry", "tram")
    desk.study()
    sitting = desk.use_cases.studying.begin()

    for grade in (Grade.AGAIN, Grade.GOOD, Grade.HARD):  # two due, and one of two new ones
        sitting.grade(grade, 1_000)

    assert sitting.done == 3
    assert sitting.summary() == SittingSummary(
        answers=3,
        cards=3,
        passed_at_once=2,
        left=Counts(due=0, new=1, to_repeat=1),
        is_first=False,
        product=None,
        taken_ms=3_000,
    )
    assert sitting.summary().right_percent == 67


def test_a_repeat_is_one_more_answer_of_the_same_card() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    summary = sitting.summary()

    assert (summary.answers, summary.cards, summary.passed_at_once) == (3, 2, 1)
    assert summary.left.total == 0


def test_the_summary_of_a_sitting_without_answers_is_empty() -> None:
    assert Desk().use_cases.studying.begin().summary() == SittingSummary(
        answers=0, cards=0, passed_at_once=0, left=Counts(0, 0, 0), is_first=True, product=None
    )


def test_only_the_very_first_sitting_is_the_first() -> None:
    desk = desk_with("ferry", "tram")
    first = desk.use_cases.studying.begin()
    asked(first)

    second = desk.use_cases.studying.begin()

    assert first.summary().is_first
    assert not second.summary().is_first


@pytest.mark.parametrize(
    ("products", "named"),
    [
        (["Spotify", "Spotify"], "Spotify"),
        (["Spotify", "Shopee"], None),
        (["Spotify", None], None),
        ([None, None], None),
    ],
)
def test_a_summary_names_the_product_if_all_was_about_one(products: list[str | None], named: str | None) -> None:
    desk = Desk()
    questions = [question_of(f"q{n}", parts=1, product=product) for n, product in enumerate(products)]
    desk.import_packs(pack_of(*questions))
    sitting = desk.use_cases.studying.begin_with([question_uid("harbour", f"q{n}") for n in range(len(products))])

    asked(sitting)

    assert sitting.summary().product == named


def test_a_product_whose_only_answer_was_taken_back_does_not_count() -> None:
    desk = Desk()
    desk.import_packs(pack_of(*(question_of(name, parts=1, product=name) for name in ("Shopee", "Spotify"))))
    sitting = desk.use_cases.studying.begin_with([question_uid("harbour", name) for name in ("Shopee", "Spotify")])
    asked(sitting)

    sitting.undo()

    assert sitting.summary().product == "Shopee"


def test_a_summary_counts_what_was_taken_back_and_graded_anew_once() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.undo()
    sitting.grade(Grade.GOOD, 1_000)

    summary = sitting.summary()

    assert (summary.answers, summary.cards, summary.passed_at_once) == (1, 1, 1)


def test_a_summary_keeps_its_answers_when_a_grade_of_another_sitting_is_taken_back() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    sitting.undo()

    assert sitting.summary().answers == 1


def test_only_repeats_are_left_once_all_was_asked() -> None:
    sitting = desk_with("ferry").use_cases.studying.begin()

    seen = []
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        seen.append(sitting.has_only_repeats_left)
        sitting.grade(grade, 1_000)

    assert seen == [False, False, True]
    assert not sitting.has_only_repeats_left


def test_a_card_left_open_over_night_is_graded_on_the_day_it_is() -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 3, 3, 59, tzinfo=UTC))
    sitting = desk.use_cases.studying.begin()
    desk.clock.pass_seconds(120)

    outcome = sitting.grade(Grade.GOOD, 60_000).outcome

    assert desk.reviews()[0].reviewed_on == day("2026-03-03")
    assert desk.reviews()[0].due_on == outcome.due_on == day("2026-03-04")
    assert desk.library.cards.face(FIRST).schedule == outcome.schedule


def test_a_repeat_left_open_over_night_is_a_review() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(1)

    outcome = sitting.grade(Grade.GOOD, 1_000).outcome

    assert desk.reviews()[2].kind is ReviewKind.REVIEW
    assert outcome.schedule.state is CardState.REVIEW
