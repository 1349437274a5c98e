from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.question import QuestionType
from flashpm.domain.statistics import Class, Dimension, GroupRetention, Retention, Share, StudiedDays, days_from
from flashpm.domain.study_settings import StudySettings
from flashpm.services.rows import Standing
from flashpm.services.statistics import Figures, Forecast, TodayFigures
from tests.builders import card_of, day, pack_of, part_of, question_of
from tests.services.desk import Desk, asked, desk_with

FIRST, SECOND = (card_of("ferry", number) for number in range(2))


def figures(desk: Desk, query: str = "") -> Figures:
    return desk.use_cases.statistics.figures(query=query)


def test_an_empty_library_has_figures_of_nothing() -> None:
    empty = figures(Desk())

    assert empty.day == day("2026-03-02")
    assert empty.today == TodayFigures(Share(), minutes=0, new_questions=0)
    assert empty.studied == StudiedDays(None, 0, 0, 0)
    assert sum(answers for _, answers in empty.calendar) == 0
    assert empty.forecast == Forecast(0, [(on, 0) for on in days_from(day("2026-03-02"), 30)])
    assert empty.retention == empty.retention_ever == Retention(Share(), Share())
    assert set(empty.groups) == set(Dimension)
    assert not any(empty.groups.values())
    assert empty.grades == dict.fromkeys(Grade, 0)
    assert sum(empty.cards.values()) == 0


def test_today_has_its_answers_minutes_right_ones_and_new_questions() -> None:
    desk = desk_with("ferry", "tram")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 50_000)
    asked(sitting, Grade.GOOD, taken_ms=10_000)

    today = figures(desk).today

    # the first sitting is one question of two cards; the failed one comes back
    assert today == TodayFigures(Share(answers=3, right=2), minutes=2, new_questions=1)  # 50 + 10 + 10 seconds


def test_reviews_are_retained_or_not_and_first_looks_and_repeats_are_left_out() -> None:
    desk = desk_with("ferry")
    desk.study()
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    asked(sitting)

    found = figures(desk)

    assert found.retention == Retention(young=Share(2, 1), mature=Share())
    assert found.retention_ever == found.retention
    assert found.grades == {Grade.AGAIN: 1, Grade.HARD: 0, Grade.GOOD: 4, Grade.EASY: 0}
    assert found.groups[Dimension.TYPE] == [GroupRetention("trade-off", found.retention)]
    assert found.groups[Dimension.AREA] == [GroupRetention("Time", found.retention)]


def test_a_review_that_was_taken_back_does_not_count() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.undo()

    found = figures(desk)

    assert found.today.share == Share()
    assert found.studied.days == 0
    assert found.cards[Standing.NEW] == 2


def test_mature_cards_are_those_whose_interval_before_was_three_weeks() -> None:
    desk = desk_with("ferry")
    schedule = {"repetition": 3, "ease": 250, "interval": 21, "due_on": day("2026-03-02")}
    young = schedule | {"interval": 20}
    desk.log(
        Change(Entity.CARD, FIRST, CardField.SCHEDULE, schedule, Origin.USER),  # type: ignore[arg-type]  # days are whole numbers
        Change(Entity.CARD, SECOND, CardField.SCHEDULE, young, Origin.USER),  # type: ignore[arg-type]
    )

    asked(desk.use_cases.studying.begin())

    assert figures(desk).retention == Retention(young=Share(1, 1), mature=Share(1, 1))


def test_companies_stand_for_themselves_and_products_where_none_is_named() -> None:
    desk = Desk()
    questions = (
        question_of("ferry", 1, company="Larkfold", product="Ferries"),
        question_of("tram", 1, product="Trams"),
        question_of("bus", 1, type=QuestionType.DESIGN),
    )
    desk.import_packs(pack_of(*questions))
    for _ in range(3):
        desk.study()

    companies = figures(desk).groups[Dimension.COMPANY]

    assert {group.name for group in companies} == {"Larkfold", "Trams", None}


def test_any_search_is_a_scope() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", 2), question_of("tram", 1, type=QuestionType.DESIGN)))
    desk.study(days=2)

    scoped = figures(desk, "type:design")

    assert sum(scoped.cards.values()) == 1
    assert scoped.studied.days == 1
    assert figures(desk).studied.days == 2
    assert figures(desk, "tram").grades == scoped.grades
    assert sum(desk.use_cases.statistics.figures("Elsewhere").cards.values()) == 0


def test_the_forecast_has_the_overdue_left_of_today() -> None:
    desk = desk_with("ferry", "tram", "bus")
    desk.study()  # one question: two cards, due on 2026-03-03
    desk.study()  # those, due again after 6 days, and two questions: four cards
    desk.clock.pass_days(1)  # the four were due yesterday

    forecast = desk.use_cases.statistics.figures(days_ahead=7).forecast

    assert forecast.overdue == 4
    assert [on for on, _ in forecast.days] == [day("2026-03-05") + ahead for ahead in range(7)]
    assert sum(due for _, due in forecast.days) == 2


def test_cards_stand_in_classes_and_by_how_they_stand() -> None:
    desk = desk_with("ferry", "tram")
    desk.study()
    desk.use_cases.actions.pause(card_of("tram", 0))

    found = figures(desk)

    assert found.cards == {Standing.NEW: 1, Standing.DUE: 2, Standing.KNOWN: 0, Standing.PAUSED: 1}
    assert found.intervals[0] == Class(1, 1, 2)
    assert sum(each.cards for each in found.intervals) == 2
    assert Class(250, 250, 2) in found.eases


def test_days_in_a_row_and_hours_are_those_of_the_learner() -> None:
    desk = desk_with("ferry", "tram")
    desk.study(days=2)

    found = figures(desk)

    assert found.studied == StudiedDays(day("2026-03-02"), days=2, current_run=2, longest_run=2)
    assert found.hours[9] == Share(6, 6)  # two new ones, then two due and two new ones, at nine by the learner's clock
    assert found.calendar[-3:] == [(day("2026-03-02"), 2), (day("2026-03-03"), 4), (day("2026-03-04"), 0)]


def test_two_rates_of_new_questions_are_compared_by_the_same_cards() -> None:
    desk = Desk()
    desk.import_packs(pack_of(*(question_of(f"q{number}", parts=5) for number in range(40))))
    desk.use_cases.settings.change(StudySettings(new_questions_a_day=2))
    desk.study()

    two, four = desk.use_cases.statistics.compare(4, days=10)

    assert (two.new_questions_a_day, four.new_questions_a_day) == (2, 4)
    assert [on for on, _ in two.days] == [day("2026-03-03") + ahead for ahead in range(10)]
    assert two.days[0][1].counts == Counts(due=5, new=10, to_repeat=two.days[0][1].counts.to_repeat)
    assert [work.counts.new for _, work in two.days] == [10] * 10
    assert [work.counts.new for _, work in four.days] == [20] * 9 + [15]  # 39 questions are left
    assert sum(work.seconds for _, work in four.days) > sum(work.seconds for _, work in two.days)


def test_the_rate_as_it_is_can_be_compared_with_itself() -> None:
    one, other = desk_with("ferry", "tram").use_cases.statistics.compare(2)

    assert one == other
    assert one.new_questions_a_day == 2


def test_what_was_begun_today_is_not_begun_again_in_the_simulation() -> None:
    desk = desk_with("ferry", "tram", "bus")
    desk.use_cases.settings.change(StudySettings(new_questions_a_day=1))
    asked(desk.use_cases.studying.begin())

    (rate,) = desk.use_cases.statistics.workload([1], days=4)

    assert [work.counts.new for _, work in rate.days] == [0, 2, 2, 0]
    assert rate.days[1][1].counts.due == 2


def test_the_words_of_a_page_count_for_their_area() -> None:
    desk = Desk()
    parts = (part_of("a", area="Business Context"), part_of("b", area="Odd", prompt="Who are the users?"))
    desk.import_packs(pack_of(question_of("ferry", clarifying_questions=parts)))
    desk.study(days=2)

    assert {group.name for group in figures(desk).groups[Dimension.AREA]} == {"Goal", "Users"}
