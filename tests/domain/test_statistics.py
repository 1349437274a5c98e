import pytest

from flashpm.domain.grade import Grade
from flashpm.domain.review import ReviewKind
from flashpm.domain.statistics import (
    AnswerTally,
    Asked,
    Class,
    GroupRetention,
    Retention,
    Share,
    StudiedDays,
    asked_as,
    calendar_of,
    classes_of,
    grades_of,
    hours_of,
    most_answered_first,
    retention_of,
    share_of,
    studied_days,
    total_of,
)
from flashpm.domain.study_day import StudyDay

TODAY = StudyDay(1_000)


def tally_of(
    grade: Grade = Grade.GOOD,
    answers: int = 1,
    *,
    day: StudyDay = TODAY,
    hour: int = 9,
    asked: Asked = Asked.YOUNG,
) -> AnswerTally:
    return AnswerTally(day, hour, asked, grade, answers, taken_ms=1_000 * answers)


@pytest.mark.parametrize(
    ("kind", "interval_before", "expected"),
    [
        (ReviewKind.REVIEW, None, Asked.NEW),
        (ReviewKind.REVIEW, 0, Asked.YOUNG),
        (ReviewKind.REVIEW, 20, Asked.YOUNG),
        (ReviewKind.REVIEW, 21, Asked.MATURE),
        (ReviewKind.REPEAT, 6, Asked.REPEAT),
        (ReviewKind.EARLY, 6, Asked.OTHER),
        (ReviewKind.CHECK, 30, Asked.OTHER),
        ("word-of-a-newer-one", None, Asked.OTHER),
    ],
)
def test_a_card_is_what_its_kind_and_the_interval_before_say(
    kind: str, interval_before: int | None, expected: Asked
) -> None:
    assert asked_as(kind, interval_before) is expected


def test_everything_but_again_is_right() -> None:
    tallies = [tally_of(Grade.AGAIN, 1), tally_of(Grade.HARD, 2), tally_of(Grade.GOOD, 3), tally_of(Grade.EASY, 4)]

    assert share_of(tallies) == Share(answers=10, right=9)
    assert share_of(tallies).share == 0.9


def test_nothing_answered_has_no_share() -> None:
    assert share_of([]) == Share(0, 0)
    assert Share().share is None


def test_retention_is_made_of_reviews_alone_by_the_age_of_the_card() -> None:
    tallies = [
        tally_of(Grade.AGAIN, 1, asked=Asked.YOUNG),
        tally_of(Grade.GOOD, 3, asked=Asked.YOUNG),
        tally_of(Grade.HARD, 5, asked=Asked.MATURE),
        tally_of(Grade.AGAIN, 7, asked=Asked.NEW),
        tally_of(Grade.AGAIN, 7, asked=Asked.REPEAT),
        tally_of(Grade.AGAIN, 7, asked=Asked.OTHER),
    ]

    retention = retention_of(tallies)

    assert retention == Retention(young=Share(4, 3), mature=Share(5, 5))
    assert retention.all == Share(9, 8)


def test_groups_add_up_to_their_total() -> None:
    groups = [
        GroupRetention("a", Retention(Share(4, 3), Share(5, 5))),
        GroupRetention("b", Retention(Share(1, 0), Share(2, 1))),
    ]

    assert total_of(groups) == Retention(Share(5, 3), Share(7, 6))
    assert total_of([]) == Retention(Share(), Share())


def test_groups_stand_by_their_reviews_and_equals_by_name() -> None:
    names = [("b", 2), (None, 2), ("a", 2), ("c", 3)]
    groups = [GroupRetention(name, Retention(Share(answers, 0), Share())) for name, answers in names]

    assert [group.name for group in most_answered_first(groups)] == ["c", None, "a", "b"]


def test_grades_are_counted_and_every_grade_is_there() -> None:
    assert grades_of([tally_of(Grade.GOOD, 2), tally_of(Grade.GOOD, 3, hour=10)]) == {
        Grade.AGAIN: 0,
        Grade.HARD: 0,
        Grade.GOOD: 5,
        Grade.EASY: 0,
    }


def test_every_hour_has_its_answers() -> None:
    hours = hours_of([tally_of(Grade.GOOD, 2, hour=9), tally_of(Grade.AGAIN, 1, hour=9), tally_of(hour=23)])

    assert list(hours) == list(range(24))
    assert hours[9] == Share(3, 2)
    assert hours[23] == Share(1, 1)
    assert hours[0] == Share()


def test_the_calendar_is_a_year_that_ends_today() -> None:
    calendar = calendar_of([tally_of(answers=2), tally_of(answers=3, hour=10), tally_of(day=StudyDay(636))], TODAY)

    assert len(calendar) == 365
    assert calendar[0] == (636, 1)
    assert calendar[-2:] == [(999, 0), (1_000, 5)]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], StudiedDays(None, 0, 0, 0)),
        ([1_000], StudiedDays(StudyDay(1_000), 1, 1, 1)),
        ([999], StudiedDays(StudyDay(999), 1, 1, 1)),
        ([998], StudiedDays(StudyDay(998), 1, 0, 1)),
        ([990, 991, 992, 999, 1_000], StudiedDays(StudyDay(990), 5, 2, 3)),
        ([997, 998, 1_000], StudiedDays(StudyDay(997), 3, 1, 2)),
    ],
)
def test_a_run_goes_on_until_a_day_is_over_without_an_answer(days: list[int], expected: StudiedDays) -> None:
    assert studied_days([StudyDay(day) for day in days], TODAY) == expected


def test_a_class_holds_both_its_ends_and_the_last_has_none() -> None:
    assert classes_of({1: 4, 2: 1, 6: 2, 7: 3, 900: 5}, (1, 2, 7)) == [
        Class(1, 1, 4),
        Class(2, 6, 3),
        Class(7, None, 8),
    ]
