from datetime import date

import pytest

from flashpm.domain.due_queue import Line
from flashpm.domain.grade import Grade
from flashpm.domain.interview_plan import Plan
from flashpm.domain.pace import SECONDS_AT_FIRST
from flashpm.domain.study_settings import StudySettings
from flashpm.services.daily_plan import DailyPlan
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, asked

TODAY = day("2026-03-02")


def desk_with_questions(count: int, *, parts: int = 5, **settings: object) -> Desk:
    """Lay out a library of that many questions, with these study settings."""
    desk = Desk()
    desk.import_packs(pack_of(*(question_of(f"q{number}", parts=parts) for number in range(count))))
    desk.use_cases.settings.change(StudySettings(**settings))  # type: ignore[arg-type]  # settings, by name
    return desk


def study_first(desk: Desk, questions: int, *, taken_ms: int = 1_000) -> None:
    """Pass the cards of the first questions of the library."""
    asked(desk.use_cases.studying.begin_with([*desk.library.content.questions()][:questions]), taken_ms=taken_ms)


def plan_of(desk: Desk) -> DailyPlan:
    return DailyPlan(desk.library)


def test_without_an_interview_date_the_setting_decides() -> None:
    plan = plan_of(desk_with_questions(12, new_questions_a_day=3))

    assert plan.until_interview(TODAY) is None
    assert plan.new_questions_a_day(TODAY) == 3


def test_once_the_interview_has_passed_the_setting_decides_again() -> None:
    plan = plan_of(desk_with_questions(12, interview_on=date(2026, 3, 2)))

    assert plan.until_interview(TODAY) is not None
    assert plan.until_interview(day("2026-03-03")) is None
    assert plan.new_questions_a_day(day("2026-03-03")) == 2


def test_until_the_interview_the_questions_are_spread_over_most_of_the_days() -> None:
    plan = plan_of(desk_with_questions(12, interview_on=date(2026, 3, 12)))

    # 12 questions in 0.6 of 10 days; 20 minutes would hold 6 questions of 5 cards of 40 seconds
    expected = Plan(days_left=10, new_questions_a_day=2, questions_left=12, fitting=12)
    assert plan.until_interview(TODAY) == expected
    assert plan.new_questions_a_day(TODAY) == 2


def test_the_minutes_a_day_hold_back_what_does_not_fit() -> None:
    plan = plan_of(desk_with_questions(12, interview_on=date(2026, 3, 5), minutes_per_day=10))

    # 12 / (0.6 * 3) = 6.7 were needed, and 600 / (5 * 40) = 3 fit
    assert plan.until_interview(TODAY) == Plan(3, new_questions_a_day=3, questions_left=12, fitting=9)


def test_due_cards_take_their_part_of_the_minutes_all_day_long() -> None:
    desk = desk_with_questions(8, parts=2, interview_on=date(2026, 3, 4), minutes_per_day=5)
    study_first(desk, 2)
    desk.clock.pass_days(1)
    tomorrow = day("2026-03-03")
    # 6 / 0.6 = 10 were needed; 4 due cards of 25 seconds leave 200 of 300, and two questions of 2 * 40 fit
    expected = Plan(1, new_questions_a_day=2, questions_left=6, fitting=2)

    seen = [plan_of(desk).until_interview(tomorrow)]
    sitting = desk.use_cases.studying.begin()
    for grade in (Grade.GOOD, Grade.AGAIN, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)
        seen.append(plan_of(desk).until_interview(tomorrow))

    assert seen == [expected] * 8
    assert sitting.counts.new == 2


@pytest.mark.parametrize(
    ("interview_on", "minutes_per_day", "expected"),
    [
        # 60 questions of 5 cards of 40 seconds each
        (date(2026, 3, 2), 20, Plan(0, new_questions_a_day=6, questions_left=60, fitting=6)),
        (date(2026, 3, 3), 20, Plan(1, new_questions_a_day=6, questions_left=60, fitting=6)),
        (date(2026, 3, 9), 17, Plan(7, new_questions_a_day=5, questions_left=60, fitting=35)),
        (date(2027, 4, 6), 20, Plan(400, new_questions_a_day=1, questions_left=60, fitting=60)),
        (date(2026, 3, 9), 180, Plan(7, new_questions_a_day=15, questions_left=60, fitting=60)),
    ],
)
def test_the_plan_at_its_edges(interview_on: date, minutes_per_day: int, expected: Plan) -> None:
    desk = desk_with_questions(60, interview_on=interview_on, minutes_per_day=minutes_per_day)

    assert plan_of(desk).until_interview(TODAY) == expected


@pytest.mark.parametrize(("reviews_a_day", "a_day"), [(None, 0), (12, 0), (4, 1), (2, 1)])
def test_a_cap_on_due_cards_leaves_time_for_new_questions(reviews_a_day: int | None, a_day: int) -> None:
    desk = desk_with_questions(7, interview_on=date(2026, 3, 5), minutes_per_day=5, reviews_a_day=reviews_a_day)
    study_first(desk, 3)
    desk.clock.pass_days(1)
    tomorrow = day("2026-03-03")
    sitting = desk.use_cases.studying.begin()

    seen = [plan_of(desk).new_questions_a_day(tomorrow)]
    while sitting.prompt is not None:  # 15 due cards of 25 seconds; a question takes 200 of 300
        sitting.grade(Grade.GOOD, 1_000)
        seen.append(plan_of(desk).new_questions_a_day(tomorrow))

    assert set(seen) == {a_day}


def test_skipping_due_cards_makes_no_room_for_new_questions() -> None:
    desk = desk_with_questions(4, interview_on=date(2026, 3, 5), minutes_per_day=5)
    study_first(desk, 1)
    desk.clock.pass_days(1)
    before = plan_of(desk).until_interview(day("2026-03-03"))
    sitting = desk.use_cases.studying.begin()

    for _ in range(5):
        sitting.skip()

    assert before is not None
    assert before.new_questions_a_day == 0  # 300 - 5 * 25 seconds hold no question of 200
    assert plan_of(desk).until_interview(day("2026-03-03")) == before


def test_beginning_questions_of_unlike_size_does_not_move_the_days_plan() -> None:
    desk = Desk()
    sizes = (9, 1, 5, 2, 8, 3, 7)
    desk.import_packs(pack_of(*(question_of(f"q{n}", parts=size) for n, size in enumerate(sizes))))
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 5), minutes_per_day=10))
    seen = {plan_of(desk).until_interview(TODAY)}

    for _ in range(2):
        sitting = desk.use_cases.studying.begin()
        while sitting.prompt is not None:
            sitting.grade(Grade.GOOD, 1_000)
            seen.add(plan_of(desk).until_interview(TODAY))

    # 35 cards in 7 questions: 5 a question; 600 / 200 = 3 fit, where 7 / (0.6 * 3) = 3.9 were needed
    assert seen == {Plan(3, new_questions_a_day=3, questions_left=7, fitting=7)}


def test_where_due_cards_fill_the_day_nothing_new_is_begun() -> None:
    desk = desk_with_questions(7, interview_on=date(2026, 3, 4), minutes_per_day=5)
    study_first(desk, 3)
    desk.clock.pass_days(1)

    plan = plan_of(desk)

    assert plan.until_interview(day("2026-03-03")) == Plan(1, new_questions_a_day=0, questions_left=4, fitting=0)
    assert desk.use_cases.studying.begin().counts.new == 0


def test_nothing_left_needs_no_plan_but_the_days() -> None:
    plan = plan_of(desk_with_questions(0, interview_on=date(2026, 3, 12)))

    assert plan.until_interview(TODAY) == Plan(10, new_questions_a_day=0, questions_left=0, fitting=0)


def test_questions_kept_unseen_or_paused_whole_are_not_planned() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram"), question_of("exam", unseen=True)))
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 3, 12)))
    for part in (0, 1):
        desk.use_cases.actions.pause(card_of("tram", part))

    plan = plan_of(desk).until_interview(TODAY)

    assert plan is not None
    assert plan.questions_left == 1


def test_a_pace_of_no_time_at_all_still_plans() -> None:
    desk = desk_with_questions(5, interview_on=date(2026, 3, 3), minutes_per_day=9)
    study_first(desk, 4, taken_ms=0)

    plan = plan_of(desk).until_interview(day("2026-03-03"))

    # one question waits: 1 / 0.6 = 1.7; 20 due cards of 25 seconds leave 40 seconds, and new ones take none
    assert plan == Plan(0, new_questions_a_day=2, questions_left=1, fitting=1)


@pytest.mark.parametrize(("answers", "seconds"), [(19, SECONDS_AT_FIRST[Line.NEW]), (20, 7.5)])
def test_the_pace_is_that_of_the_learner_once_there_are_enough_answers(answers: int, seconds: float) -> None:
    desk = desk_with_questions(1, parts=20)
    sitting = desk.use_cases.studying.begin()
    for _ in range(answers):
        sitting.grade(Grade.GOOD, 7_500)

    assert plan_of(desk).pace(day("2026-03-03")).seconds[Line.NEW] == seconds


def test_answers_that_were_taken_back_are_no_part_of_the_pace() -> None:
    desk = desk_with_questions(1, parts=20)
    sitting = desk.use_cases.studying.begin()
    for _ in range(20):
        sitting.grade(Grade.GOOD, 7_500)
    sitting.undo()

    assert plan_of(desk).pace(day("2026-03-03")).seconds == SECONDS_AT_FIRST
