"""The database finds the stuck cards that the rule names."""

from datetime import date, timedelta

import pytest

from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid, clarifying_question_uid, question_uid
from flashpm.domain.library_query import STUCK, parse_query
from flashpm.domain.study_day import study_day
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    grade,
    import_pack,
    log,
    pack_of,
    query_plans,
    question_of,
    set_card,
    take_back,
    take_grade_back,
)

CARD, OTHER = card_of("ferry", 0), card_of("ferry", 1)
PART = clarifying_question_uid(question_uid("harbour", "ferry"), "part-0")


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with a card that was forgotten eight times, and one that was never asked."""
    import_pack(library, pack_of(question_of("ferry")), clock)
    lapse(library, clock, 8)
    return library


def lapse(library: SqlLibrary, clock: SteadyClock, times: int) -> None:
    for _ in range(times):
        for given in (Grade.GOOD, Grade.AGAIN):
            grade(library, clock, CARD, given)
            clock.pass_days(1)


def stuck(library: SqlLibrary, clock: SteadyClock) -> list[CardUid]:
    today = study_day(clock.now())
    found = [row.face.uid for row in library.cards.rows(STUCK, today)]
    assert library.day.stuck_cards(today) == len(found)
    return found


def set_interview(library: SqlLibrary, value: JsonValue) -> None:
    log(library, [Change(Entity.SETTING, "interview_on", "value", value, Origin.USER)])


def rewrite(library: SqlLibrary, field: str = "my_words", origin: Origin = Origin.USER) -> Ulid:
    return log(library, [Change(Entity.CLARIFYING_QUESTION, PART, field, "Own words.", origin)])


def test_a_card_is_stuck_at_its_eighth_lapse(ferry: SqlLibrary, clock: SteadyClock) -> None:
    assert stuck(ferry, clock) == [CARD]
    assert [row.face.uid for row in ferry.cards.rows(parse_query("-is:stuck"), study_day(clock.now()))] == [OTHER]


@pytest.mark.parametrize(("days", "is_stuck"), [(None, False), (-1, False), (0, True), (30, True)])
def test_three_lapses_are_enough_until_the_day_of_the_interview(
    library: SqlLibrary, clock: SteadyClock, days: int | None, is_stuck: bool
) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    lapse(library, clock, 3)
    interview_on = None if days is None else (clock.now().date() + timedelta(days=days)).isoformat()

    set_interview(library, interview_on)

    assert bool(stuck(library, clock)) is is_stuck


@pytest.mark.parametrize("value", ["soon", 20_540, date.max.isoformat() + "!", "9999-99-99", None])
def test_what_is_no_date_is_no_interview(library: SqlLibrary, clock: SteadyClock, value: JsonValue) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    lapse(library, clock, 3)

    set_interview(library, value)

    assert stuck(library, clock) == []


def test_two_lapses_are_never_too_many(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    lapse(library, clock, 2)
    set_interview(library, "2099-01-01")

    assert stuck(library, clock) == []


def test_a_paused_card_is_not_found(ferry: SqlLibrary, clock: SteadyClock) -> None:
    set_card(ferry, CARD, CardField.SUSPENDED, value=True)

    assert stuck(ferry, clock) == []


def test_three_passes_in_a_row_free_a_card(ferry: SqlLibrary, clock: SteadyClock) -> None:
    counts = []
    for days in (1, 6, 15):
        grade(ferry, clock, CARD)
        counts.append(len(stuck(ferry, clock)))
        clock.pass_days(days + 3)

    assert counts == [1, 1, 0]


def test_a_lapse_that_is_taken_back_is_none(ferry: SqlLibrary, clock: SteadyClock) -> None:
    clock.pass_days(-1)
    last = ferry.history.last_action()
    assert last is not None

    take_grade_back(ferry, last.operation)

    assert stuck(ferry, clock) == []


def test_a_card_is_stuck_no_more_once_it_is_rewritten_until_it_is_failed_again(
    ferry: SqlLibrary, clock: SteadyClock
) -> None:
    rewrite(ferry)
    assert stuck(ferry, clock) == []

    grade(ferry, clock, CARD, Grade.AGAIN)
    assert stuck(ferry, clock) == [CARD]


@pytest.mark.parametrize(
    ("field", "origin"), [("area", Origin.USER), ("short", Origin.USER), ("impact", Origin.IMPORT)]
)
def test_other_changes_are_no_rewriting(ferry: SqlLibrary, clock: SteadyClock, field: str, origin: Origin) -> None:
    rewrite(ferry, field, origin)

    assert stuck(ferry, clock) == [CARD]


def test_a_rewriting_that_was_taken_back_is_none(ferry: SqlLibrary, clock: SteadyClock) -> None:
    take_back(ferry, rewrite(ferry))

    assert stuck(ferry, clock) == [CARD]


def test_a_failed_repeat_is_no_failure_after_the_rewriting(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, CARD, Grade.AGAIN)
    rewrite(ferry)

    grade(ferry, clock, CARD, Grade.AGAIN)

    assert stuck(ferry, clock) == []


def test_stuck_cards_are_counted_by_the_index_of_those_with_lapses(ferry: SqlLibrary, clock: SteadyClock) -> None:
    plans = query_plans(ferry, lambda: ferry.day.stuck_cards(study_day(clock.now())))

    assert "SEARCH card USING INDEX card_lapses (suspended=? AND lapses>?)" in plans
