"""A day as the learner wants it: how many due cards, in which order, and how near to their like."""

from datetime import date

import pytest

from flashpm.domain.due_queue import Counts, DueOrder
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_settings import StudySettings
from flashpm.services.coming_days import DayLoad
from flashpm.services.overview import DayOverview
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, asked, desk_with

NAMES = ("ferry", "tram", "bridge", "quay", "pier")
WITHOUT_NEW = StudySettings(new_questions_a_day=0)


def desk_with_due(**settings: object) -> Desk:
    """Lay out five questions of two cards that all fall due on 2026-03-03, a day after the first ones were begun."""
    desk = desk_with(*NAMES)
    asked(desk.use_cases.studying.begin_with([*desk.library.content.questions()]))
    desk.clock.pass_days(1)
    desk.use_cases.settings.change(StudySettings(**({"new_questions_a_day": 0} | settings)))  # type: ignore[arg-type]  # settings, by name
    return desk


def today_of(desk: Desk) -> DayOverview:
    return desk.use_cases.overview.today()


def test_a_day_asks_no_more_due_cards_than_its_cap_and_says_how_many_wait() -> None:
    desk = desk_with_due(reviews_a_day=4)

    overview = today_of(desk)

    assert overview.counts == Counts(due=4, new=0, to_repeat=0)
    assert overview.waiting_due == 6
    assert overview.tomorrow == DayLoad(day("2026-03-04"), due=4, new=0)
    assert len(asked(desk.use_cases.studying.begin())) == 4
    assert (today_of(desk).counts.total, today_of(desk).waiting_due) == (0, 6)


def test_without_a_cap_nothing_waits() -> None:
    overview = today_of(desk_with_due())

    assert (overview.counts.due, overview.waiting_due) == (10, 0)


def test_what_waits_is_asked_on_the_next_days_until_nothing_waits() -> None:
    desk = desk_with_due(reviews_a_day=4)

    coming = [load.due for load in desk.use_cases.overview.coming_days(3)]
    asked_by_day = []
    for _ in range(3):
        asked_by_day.append(len(asked(desk.use_cases.studying.begin())))
        desk.clock.pass_days(1)

    assert coming == [4, 2, 0]
    assert asked_by_day == [4, 4, 2]


def test_of_more_due_cards_than_the_cap_the_most_overdue_are_asked_whatever_the_order() -> None:
    desk = desk_with("ferry", "tram", "bridge")
    desk.study(days=2)  # the ferry's cards were passed twice, those of tram and bridge once
    desk.clock.pass_days(20)
    desk.use_cases.settings.change(StudySettings(new_questions_a_day=0, reviews_a_day=4, due_order=DueOrder.QUESTION))

    once = [card_of(id_, part) for id_ in ("tram", "bridge") for part in (0, 1)]
    assert asked(desk.use_cases.studying.begin()) == once  # 20 of 1 day late, where the others are about 15 of 6


def test_a_skipped_card_leaves_its_place_empty_and_a_paused_one_does_not() -> None:
    desk = desk_with_due(reviews_a_day=4)
    sitting = desk.use_cases.studying.begin()

    sitting.skip()
    assert today_of(desk).counts.due == sitting.counts.due == 3
    sitting.pause()

    assert sitting.counts.due == 2
    assert today_of(desk).counts.due == 3


def test_a_sitting_that_goes_on_counts_no_card_that_was_put_to_rest_elsewhere() -> None:
    desk = desk_with_due()
    sitting = desk.use_cases.studying.begin()
    desk.use_cases.actions.pause(card_of("tram", 0))
    desk.use_cases.actions.skip(card_of("pier", 1))

    sitting.refresh()

    assert sitting.counts == today_of(desk).counts == Counts(due=8, new=0, to_repeat=0)
    assert len(asked(sitting)) == 8


def test_repeats_are_beyond_the_cap() -> None:
    desk = desk_with_due(reviews_a_day=4)
    sitting = desk.use_cases.studying.begin()
    for _ in range(4):
        sitting.grade(Grade.AGAIN, 1_000)

    assert today_of(desk).counts == Counts(due=0, new=0, to_repeat=4)


def test_a_lower_cap_than_was_answered_leaves_nothing_to_ask() -> None:
    desk = desk_with_due(reviews_a_day=4)
    asked(desk.use_cases.studying.begin())

    desk.use_cases.settings.change(StudySettings(new_questions_a_day=0, reviews_a_day=1))

    assert (today_of(desk).counts.due, today_of(desk).waiting_due) == (0, 6)


def test_a_limit_holds_within_the_cap() -> None:
    desk = desk_with_due(reviews_a_day=4)

    assert desk.use_cases.studying.begin(at_most=3).counts.due == 3
    assert desk.use_cases.studying.begin(at_most=9).counts.due == 4


def cards(*names: str) -> list[CardUid]:
    """Read cards such as "ferry-1"."""
    return [card_of(id_, int(part)) for id_, part in (name.split("-") for name in names)]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (DueOrder.OVERDUE, "tram-0 tram-1 bridge-0 bridge-1 ferry-0 ferry-1"),
        (DueOrder.DUE_DAY, "tram-0 tram-1 bridge-0 bridge-1 ferry-0 ferry-1"),
        (DueOrder.QUESTION, "ferry-0 ferry-1 tram-0 tram-1 bridge-0 bridge-1"),
    ],
)
def test_due_cards_come_in_the_order_that_was_chosen(order: DueOrder, expected: str) -> None:
    desk = desk_with("ferry", "tram", "bridge")
    desk.study(days=2)  # the ferry's cards were passed twice, those of tram and bridge once
    desk.clock.pass_days(20)
    desk.use_cases.settings.change(StudySettings(due_order=order))

    due = desk.use_cases.studying.line_up().due

    assert list(due) == cards(*expected.split())


def test_mixed_cards_come_in_the_same_order_all_day_long() -> None:
    desk = desk_with_due(due_order=DueOrder.RANDOM)
    order = desk.use_cases.studying.line_up().due

    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    assert desk.use_cases.studying.line_up().due == order[1:]
    assert list(order) != sorted(order, key=[card_of(id_, part) for id_ in NAMES for part in (0, 1)].index)


@pytest.mark.parametrize(
    ("spacing", "order"),
    [
        (Spacing.FREE, "ferry-0 ferry-1 tram-0 tram-1 bridge-0 bridge-1 quay-0 quay-1 pier-0 pier-1"),
        (Spacing.TOGETHER, "ferry-0 ferry-1 tram-0 tram-1 bridge-0 bridge-1 quay-0 quay-1 pier-0 pier-1"),
        # the pier's first card cannot wait any longer there: its second needs three others before it
        (Spacing.APART, "ferry-0 tram-0 bridge-0 quay-0 ferry-1 pier-0 tram-1 bridge-1 quay-1 pier-1"),
    ],
)
def test_a_questions_due_cards_stand_as_near_to_one_another_as_was_chosen(spacing: Spacing, order: str) -> None:
    desk = desk_with_due(spacing=spacing)

    assert asked(desk.use_cases.studying.begin()) == cards(*order.split())


def test_new_cards_that_are_kept_apart_are_still_those_of_whole_questions() -> None:
    desk = desk_with(*NAMES)
    desk.study()
    desk.use_cases.settings.change(StudySettings(new_questions_a_day=2, spacing=Spacing.APART))

    # the due cards of the ferry first; then tram and bridge take turns
    assert asked(desk.use_cases.studying.begin()) == cards(
        "ferry-0", "ferry-1", "tram-0", "bridge-0", "tram-1", "bridge-1"
    )


def test_the_cards_of_an_import_that_is_studied_at_once_are_kept_apart_too() -> None:
    desk = Desk()
    desk.use_cases.settings.change(StudySettings(spacing=Spacing.APART))
    imported = desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))

    sitting = desk.use_cases.studying.begin_imported(imported.questions)

    assert asked(sitting) == cards("ferry-0", "tram-0", "ferry-1", "tram-1")


def test_an_import_by_a_clock_that_went_back_is_studied_at_once_all_the_same() -> None:
    desk = Desk()
    desk.import_packs(pack_of(*(question_of(f"q{number}", parts=5) for number in range(20)), id="own"))
    desk.clock.pass_days(-30)

    imported = desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))

    assert asked(desk.use_cases.studying.begin_imported(imported.questions)) == cards(
        "ferry-0", "ferry-1", "tram-0", "tram-1"
    )


def test_a_new_card_that_was_skipped_stands_in_tomorrows_new_cards() -> None:
    desk = desk_with("ferry", "tram")
    desk.study()
    desk.use_cases.settings.change(StudySettings(new_questions_a_day=1))
    sitting = desk.use_cases.studying.begin()
    for _ in range(2):
        sitting.grade(Grade.GOOD, 1_000)
    sitting.skip()
    asked(sitting)

    overview = today_of(desk)

    assert overview.counts.total == 0
    assert overview.tomorrow.new == 1


def test_a_first_question_that_was_skipped_whole_is_asked_tomorrow_whatever_the_number_of_new_ones() -> None:
    desk = desk_with("ferry")
    desk.use_cases.settings.change(WITHOUT_NEW)
    sitting = desk.use_cases.studying.begin()
    sitting.skip()
    sitting.skip()

    assert today_of(desk).counts.total == 0
    assert today_of(desk).tomorrow == DayLoad(day("2026-03-03"), due=0, new=2)
    desk.clock.pass_days(1)
    assert today_of(desk).counts == Counts(due=0, new=2, to_repeat=0)


def test_the_learners_own_pace_does_not_change_a_days_plan_before_the_next_day() -> None:
    desk = desk_with(*(f"q{number}" for number in range(40)))
    desk.study()
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 5), minutes_per_day=15))
    before = today_of(desk)

    asked(desk.use_cases.studying.begin(), taken_ms=2_000)

    assert before.counts.new == 20  # 900 - 2 * 25 seconds hold 10 questions of 2 * 40
    assert today_of(desk).counts.total == 0
    desk.clock.pass_days(1)
    assert today_of(desk).counts.new == 58  # at 2 seconds a new card all the others fit


def test_the_next_day_with_cards_is_named_however_far_it_is() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.use_cases.settings.change(WITHOUT_NEW)
    asked(desk.use_cases.studying.begin())  # passed twice: about six days

    overview = today_of(desk)

    due = sorted({row.face.schedule.due_on or 0 for row in desk.use_cases.cards.find(None, "")})
    assert overview.tomorrow.total == 0
    assert overview.next_due_on == due[0]


def test_where_nothing_ever_comes_there_is_no_next_day() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.use_cases.settings.change(WITHOUT_NEW)
    for part in (0, 1):
        desk.use_cases.actions.pause(card_of("ferry", part))

    overview = today_of(desk)

    assert (overview.next_load, overview.next_due_on, overview.can_begin_more) == (None, None, False)


def test_new_questions_for_which_there_is_no_time_before_the_interview_come_after_it() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram", parts=9)))
    asked(desk.use_cases.studying.begin())
    for part in (0, 1):
        desk.use_cases.actions.pause(card_of("ferry", part))
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 6), minutes_per_day=5))

    overview = today_of(desk)

    assert overview.counts.total == 0  # nine new cards take six minutes
    assert overview.can_begin_more
    assert overview.next_load == DayLoad(day("2026-03-07"), due=0, new=9)
