import pytest

from flashpm.domain.due_queue import Counts, Line
from flashpm.domain.pace import SECONDS_AT_FIRST, Pace, TakenTime, minutes, pace_of


def taken(line: Line, *seconds: float) -> list[TakenTime]:
    return [TakenTime(line, int(each * 1000)) for each in seconds]


def test_before_there_are_answers_a_card_takes_what_cards_usually_take() -> None:
    assert pace_of([]).seconds == {Line.NEW: 40, Line.DUE: 25, Line.REPEAT: 12}


def test_the_pace_is_the_median_of_twenty_answers_of_a_kind() -> None:
    answers = [
        *taken(Line.DUE, *[10] * 10, *[20] * 9, 60),  # in the middle 10 and 20
        *taken(Line.NEW, *[30.5] * 11, *[60] * 10),
        *taken(Line.REPEAT, *[3] * 19),  # one too few
    ]

    assert pace_of(answers).seconds == {Line.DUE: 15, Line.NEW: 30.5, Line.REPEAT: SECONDS_AT_FIRST[Line.REPEAT]}


def test_the_order_of_the_answers_does_not_matter() -> None:
    answers = taken(Line.DUE, *range(1, 22))

    assert pace_of(reversed(answers)) == pace_of(answers)
    assert pace_of(answers).seconds[Line.DUE] == 11


def test_cards_take_what_each_kind_takes() -> None:
    pace = Pace({Line.NEW: 40, Line.DUE: 25, Line.REPEAT: 12})

    assert pace.of(Counts(due=2, new=3, to_repeat=4)) == 218  # 50 + 120 + 48
    assert pace.of(Counts(0, 0, 0)) == 0


@pytest.mark.parametrize(
    ("seconds", "whole_minutes"), [(0, 0), (0.5, 1), (59, 1), (60, 1), (60.5, 2), (840, 14), (841, 15)]
)
def test_minutes_are_rounded_up(seconds: float, whole_minutes: int) -> None:
    assert minutes(seconds) == whole_minutes
