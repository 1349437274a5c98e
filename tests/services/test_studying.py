"""Studying: which cards a day asks, in which order, and on which day it is."""

from datetime import date, datetime, timedelta, timezone

import pytest

from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.library_query import in_deck
from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import Today
from flashpm.domain.study_settings import StudySettings
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, asked, current, desk_with

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


def test_an_empty_library_asks_nothing() -> None:
    sitting = Desk().use_cases.studying.begin()

    assert sitting.prompt is None
    assert sitting.counts.total == 0


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


def test_a_repeat_is_still_to_do_after_a_restart() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.AGAIN, 1_000)

    sitting = desk.use_cases.studying.begin()

    assert sitting.counts == Counts(due=0, new=1, to_repeat=1)
    assert asked(sitting) == [SECOND, FIRST]


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


@pytest.mark.parametrize(("a_day", "questions"), [(0, []), (1, ["tram"]), (3, ["tram", "bridge", "quay"])])
def test_the_setting_says_how_many_new_questions_a_day_begins(a_day: int, questions: list[str]) -> None:
    desk = desk_with("ferry", "tram", "bridge", "quay", "pier")
    desk.study()
    desk.use_cases.settings.change(StudySettings(new_questions_a_day=a_day))

    sitting = desk.use_cases.studying.begin()

    assert sitting.counts.new == 2 * a_day
    assert asked(sitting)[2:] == [card_of(id_, part) for id_ in questions for part in (0, 1)]


def test_until_the_interview_the_plan_says_how_many_new_questions_a_day_begins() -> None:
    desk = desk_with("ferry", "tram", "bridge", "quay", "pier")
    desk.study()
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 6)))  # in 3 days: 4 / (0.6 * 3) = 2.2

    studying = desk.use_cases.studying

    assert studying.begin().counts == Counts(due=2, new=6, to_repeat=0)
    asked(studying.begin())
    assert studying.begin().prompt is None


def test_the_chosen_types_come_first_also_as_one_more() -> None:
    desk = Desk()
    designs = (question_of(id_, type=QuestionType.DESIGN) for id_ in ("app", "map"))
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram"), *designs), is_shipped=True)
    desk.use_cases.settings.change(StudySettings(types=(QuestionType.DESIGN,), new_questions_a_day=2))
    studying = desk.use_cases.studying
    first_sitting = asked(studying.begin())

    assert first_sitting == [FIRST, SECOND]
    assert asked(studying.begin()) == [card_of("app", 0), card_of("app", 1)]
    assert asked(studying.begin_one_more()) == [card_of("map", 0), card_of("map", 1)]


def test_questions_can_be_studied_now_whatever_the_day_asks() -> None:
    desk = desk_with("ferry", "tram", "bridge", "quay")
    desk.study()
    wanted = [question_uid("harbour", id_) for id_ in ("quay", "ferry")]
    desk.use_cases.actions.pause(card_of("quay", 1))

    sitting = desk.use_cases.studying.begin_with(wanted)

    assert asked(sitting) == [card_of("quay", 0), FIRST, SECOND]


@pytest.mark.parametrize(("minutes_per_day", "questions"), [(20, 6), (11, 3), (5, 1)])
def test_of_an_import_as_much_is_studied_now_as_fits_into_a_day(minutes_per_day: int, questions: int) -> None:
    desk = desk_with("ferry", "tram")
    desk.study()
    desk.use_cases.settings.change(StudySettings(minutes_per_day=minutes_per_day))
    desk.clock.pass_seconds(60)
    # 17 questions of 5 cards and one of 2 wait: 4.8 cards a question, of 40 seconds each
    imported = desk.import_packs(pack_of(*(question_of(f"q{number}", parts=5) for number in range(17)), id="own"))

    sitting = desk.use_cases.studying.begin_imported(imported.questions)

    assert sitting.counts == Counts(due=0, new=5 * questions, to_repeat=0)
    assert asked(sitting) == [card_of(f"q{number}", part, "own") for number in range(questions) for part in range(5)]


def test_of_an_import_at_least_one_question_is_studied_now() -> None:
    desk = Desk()
    desk.use_cases.settings.change(StudySettings(minutes_per_day=5))
    imported = desk.import_packs(pack_of(question_of("ferry", parts=9), question_of("tram", parts=9)))

    sitting = desk.use_cases.studying.begin_imported(imported.questions)

    assert asked(sitting) == [card_of("ferry", part) for part in range(9)]


def test_of_an_import_only_what_is_new_is_studied_now() -> None:
    desk = desk_with("ferry", "tram")
    desk.study()
    changed = desk.import_packs(pack_of(question_of("ferry", title="Ferry"), question_of("quay", parts=1)))

    sitting = desk.use_cases.studying.begin_imported(changed.questions)

    assert len(changed.questions) == 2
    assert asked(sitting) == [card_of("quay", 0)]
    assert desk.use_cases.studying.begin_imported(changed.questions).prompt is None


def test_cards_studied_before_their_day_are_reviews_before_their_day() -> None:
    desk = desk_with("ferry")
    asked(desk.use_cases.studying.begin())

    asked(desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")]))

    assert [review.kind for review in desk.reviews()] == ["review", "review", "early", "early"]


def test_cards_that_rest_are_not_asked() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.use_cases.actions.pause(FIRST)
    desk.use_cases.actions.skip(SECOND)

    assert desk.use_cases.studying.begin().prompt is None
    desk.clock.pass_days(1)
    assert asked(desk.use_cases.studying.begin()) == [SECOND]
    desk.use_cases.actions.pause(FIRST, is_paused=False)
    assert asked(desk.use_cases.studying.begin()) == [FIRST]


def test_a_line_up_is_what_a_sitting_asks() -> None:
    desk = desk_with("ferry", "tram", "bridge")
    desk.study()

    line_up = desk.use_cases.studying.line_up()
    sitting = desk.use_cases.studying.begin()

    assert line_up.counts == sitting.counts == Counts(due=2, new=4, to_repeat=0)
    assert line_up.queue().current() == current(sitting)
    assert line_up.new == tuple(asked(sitting)[2:])
