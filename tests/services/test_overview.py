from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.interview_plan import Plan
from flashpm.domain.question import QuestionType
from flashpm.domain.study_settings import StudySettings
from flashpm.services.coming_days import DayLoad
from flashpm.services.overview import DayOverview
from flashpm.services.rows import TypeTally
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, asked, desk_with, take

NAMES = ("ferry", "tram", "bridge", "quay", "pier")


def test_an_empty_library_has_nothing_to_do() -> None:
    assert Desk().use_cases.overview.today() == DayOverview(
        day=day("2026-03-02"),
        counts=Counts(0, 0, 0),
        new_questions=0,
        minutes=0,
        answers=0,
        interview_on=None,
        plan=None,
        tomorrow=DayLoad(day("2026-03-03"), due=0, new=0),
        tomorrow_minutes=0,
        log_is_ahead=False,
    )


def test_a_day_has_its_due_and_new_cards_their_questions_and_their_minutes() -> None:
    desk = desk_with(*NAMES)
    desk.study()

    overview = desk.use_cases.overview.today()

    assert overview.day == day("2026-03-03")
    assert overview.counts == Counts(due=2, new=4, to_repeat=0)
    assert overview.new_questions == 2
    assert overview.minutes == 4  # 2 * 25 + 4 * 40 = 210 seconds
    assert overview.tomorrow == DayLoad(day("2026-03-04"), due=0, new=4)
    assert overview.tomorrow_minutes == 3  # 4 * 40 = 160 seconds


def test_a_day_that_is_done_says_what_tomorrow_asks() -> None:
    desk = desk_with(*NAMES)
    desk.study()
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    asked(sitting)

    overview = desk.use_cases.overview.today()

    assert overview.counts == Counts(0, 0, 0)
    assert (overview.minutes, overview.new_questions, overview.answers) == (0, 0, 7)
    # the failed one and four begun today come back; two questions are left to begin
    assert overview.tomorrow == DayLoad(day("2026-03-04"), due=5, new=4)
    assert overview.tomorrow_minutes == 5  # 5 * 25 + 4 * 40 = 285 seconds


def test_what_tomorrow_promises_is_what_tomorrow_asks() -> None:
    desk = desk_with(*NAMES)
    desk.study()
    asked(desk.use_cases.studying.begin())
    promised = desk.use_cases.overview.today().tomorrow

    desk.clock.pass_days(1)

    assert desk.use_cases.studying.begin().counts == Counts(due=promised.due, new=promised.new, to_repeat=0)


def test_a_skipped_card_belongs_to_tomorrow() -> None:
    desk = desk_with("ferry")
    desk.study()

    desk.use_cases.studying.begin().skip()

    overview = desk.use_cases.overview.today()
    assert overview.counts == Counts(due=1, new=0, to_repeat=0)
    assert overview.tomorrow.due == 1


def test_a_backlog_is_due_today_whenever_it_fell_due() -> None:
    desk = desk_with("ferry", "tram")
    desk.study(days=2)
    desk.clock.pass_days(60)

    overview = desk.use_cases.overview.today()

    assert overview.counts == Counts(due=4, new=0, to_repeat=0)
    assert overview.tomorrow.due == 0


def test_cards_left_to_repeat_and_of_questions_broken_off_are_counted() -> None:
    desk = desk_with(*NAMES)
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)

    overview = desk.use_cases.overview.today()

    # the other card of the first question is free; there is room for one more question
    assert overview.counts == Counts(due=0, new=3, to_repeat=1)
    assert overview.new_questions == 2
    assert overview.minutes == 3  # 3 * 40 + 12 = 132 seconds


def test_until_the_interview_the_plan_is_told() -> None:
    desk = desk_with(*NAMES)
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 6)))

    overview = desk.use_cases.overview.today()

    assert overview.interview_on == date(2026, 3, 6)
    # 5 questions in 0.6 of 4 days
    assert overview.plan == Plan(days_left=4, new_questions_a_day=3, questions_left=5, fitting=5)
    # the very first sitting is one question; the plan's other two of today are still to come
    assert overview.counts.new == 2
    assert overview.tomorrow.new == 4


def test_an_interview_that_has_passed_is_still_named_without_a_plan() -> None:
    desk = desk_with(*NAMES)
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 1)))

    overview = desk.use_cases.overview.today()

    assert overview.interview_on == date(2026, 3, 1)
    assert overview.plan is None


def test_reviews_in_the_future_are_told() -> None:
    desk = desk_with("ferry")
    desk.clock.pass_days(300)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(-300)

    assert desk.use_cases.overview.today().log_is_ahead


def test_the_coming_days_begin_new_questions_until_nothing_waits() -> None:
    desk = desk_with(*NAMES)
    desk.study()  # leaves four questions, of which today begins two

    coming = desk.use_cases.overview.coming_days(4)

    assert coming == [
        DayLoad(day("2026-03-04"), due=0, new=4),
        DayLoad(day("2026-03-05"), due=0, new=0),
        DayLoad(day("2026-03-06"), due=0, new=0),
        DayLoad(day("2026-03-07"), due=0, new=0),
    ]


def test_the_coming_days_know_on_which_day_each_card_falls_due() -> None:
    desk = desk_with("ferry", "tram")
    desk.study(days=2)  # the ferry's cards were passed twice, the tram's once
    desk.use_cases.actions.pause(card_of("tram", 1))

    due = {row.face.uid: row.face.schedule.due_on for row in desk.use_cases.cards.find(None, "")}
    coming = desk.use_cases.overview.coming_days()

    assert due[card_of("tram", 0)] == day("2026-03-04")
    assert [load.day for load in coming] == [day(f"2026-03-{number:02}") for number in range(5, 12)]
    expected = [sum(due[card_of("ferry", part)] == load.day for part in (0, 1)) for load in coming]
    assert [load.due for load in coming] == expected
    assert sum(expected) == 2


def test_the_past_days_end_with_today_and_have_their_answers() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.clock.pass_days(1)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    assert desk.use_cases.overview.past_days(4) == [
        (day("2026-03-01"), 0),
        (day("2026-03-02"), 2),
        (day("2026-03-03"), 0),
        (day("2026-03-04"), 1),
    ]
    assert len(desk.use_cases.overview.past_days()) == 21


def test_types_are_told_with_what_is_known_and_due() -> None:
    desk = Desk()
    desk.import_packs(
        pack_of(
            question_of("ferry"),
            question_of("app", type=QuestionType.DESIGN),
            question_of("riddle", type=None),
            question_of("map", type=QuestionType.DESIGN, parts=1),
        )
    )
    asked(desk.use_cases.studying.begin())
    desk.use_cases.actions.pause(card_of("app", 0))
    today = desk.use_cases.overview.types()
    desk.clock.pass_days(1)

    tomorrow = desk.use_cases.overview.types()

    assert today == [
        TypeTally(QuestionType.DESIGN, cards=2, known=0, due=0),
        TypeTally(QuestionType.TRADE_OFF, cards=2, known=2, due=0),
        TypeTally(None, cards=2, known=0, due=0),
    ]
    assert tomorrow[1] == TypeTally(QuestionType.TRADE_OFF, cards=2, known=0, due=2)


DEEDS = st.sampled_from([*Grade, "skip", "pause", "undo", "restart", "sleep", "interview"])


@settings(max_examples=50)
@given(st.lists(DEEDS, max_size=25))
def test_whatever_was_done_the_counts_of_today_are_what_a_sitting_asks(deeds: list[Grade | str]) -> None:
    desk = desk_with(*NAMES)
    sitting = desk.use_cases.studying.begin()
    for deed in deeds:
        if deed == "interview":
            desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 6)))
        elif deed in {"restart", "sleep"}:
            desk.clock.pass_days(deed == "sleep")
            sitting = desk.use_cases.studying.begin()
        else:
            take(sitting, deed)

    overview = desk.use_cases.overview.today()
    sitting = desk.use_cases.studying.begin()

    assert sitting.counts == overview.counts
    assert len(asked(sitting)) == overview.counts.total
    assert desk.use_cases.overview.today().answers == overview.answers + overview.counts.total
