from dataclasses import replace
from datetime import date

import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import parse_query
from flashpm.domain.rules import Rules
from flashpm.domain.spacing import Spacing
from flashpm.services.progress import Cancelled
from flashpm.services.second_cards import KindCost
from flashpm.services.sitting import Sitting
from tests.builders import card_of, pack_of, part_of, question_of
from tests.services.desk import Desk, asked, desk_with

SO_WHAT = CardKind.SO_WHAT


def desk_where_firsts_sit(*question_ids: str) -> Desk:
    """Lay out a library whose first cards were passed on two days; it is the third, and they come in some days."""
    desk = desk_with(*question_ids)
    change(desk, new_questions_a_day=len(question_ids))
    asked(desk.use_cases.studying.begin())
    desk.study(days=2)
    return desk


def change(desk: Desk, **settings: object) -> None:
    settings_ = desk.use_cases.settings
    settings_.change(replace(settings_.study, **settings))  # type: ignore[arg-type]  # settings, by name


def switch(desk: Desk, *, is_on: bool = True) -> None:
    desk.use_cases.second_cards.switch(SO_WHAT, is_on=is_on)


def kinds(desk: Desk) -> list[CardKind]:
    return [row.face.kind for row in desk.use_cases.cards.find(None, "")]


def kinds_asked(sitting: Sitting) -> list[CardKind]:
    found = []
    while sitting.prompt is not None:
        found.append(sitting.prompt.face.kind)
        sitting.grade(Grade.GOOD, 1_000)
    return found


def second_of(question: str = "ferry", part: int = 0) -> CardUid:
    return card_of(question, part, kind=SO_WHAT)


def test_switching_a_kind_on_gives_each_clarifying_question_a_second_card() -> None:
    desk = desk_with("ferry")

    switch(desk)

    assert kinds(desk) == [CardKind.WHY, SO_WHAT, CardKind.WHY, SO_WHAT]
    assert desk.use_cases.second_cards.is_on(SO_WHAT)


def test_what_lacks_a_text_has_no_second_card() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of(clarifying_questions=(part_of(impact=None), part_of("part-1")))))

    switch(desk)

    assert kinds(desk) == [CardKind.WHY, CardKind.WHY, SO_WHAT]


def test_switching_it_off_takes_the_second_cards_out_and_on_again_brings_their_schedules_back() -> None:
    desk = desk_where_firsts_sit("ferry")
    switch(desk)
    asked(desk.use_cases.studying.begin())
    before = desk.library.cards.face(second_of())

    switch(desk, is_on=False)
    assert kinds(desk) == [CardKind.WHY, CardKind.WHY]
    switch(desk)

    assert desk.library.cards.face(second_of()) == before
    assert before.schedule.reviews == 1


def test_a_switch_to_what_is_so_already_writes_nothing() -> None:
    desk = desk_with("ferry")

    assert desk.use_cases.second_cards.switch(SO_WHAT, is_on=False).operation is None


def test_a_switch_is_taken_back_by_its_operation() -> None:
    desk = desk_with("ferry")
    operation = desk.use_cases.second_cards.switch(SO_WHAT, is_on=True).operation
    assert operation is not None

    desk.use_cases.undoing.undo(operation)
    assert not desk.use_cases.second_cards.is_on(SO_WHAT)
    desk.use_cases.undoing.redo(operation)

    assert desk.use_cases.second_cards.is_on(SO_WHAT)


def test_a_switch_that_is_stopped_changes_nothing() -> None:
    desk = desk_with("ferry")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.use_cases.second_cards.switch(SO_WHAT, is_on=True, progress=stop)

    assert not desk.use_cases.second_cards.is_on(SO_WHAT)


def test_second_cards_begin_where_the_first_was_passed_twice() -> None:
    desk = desk_where_firsts_sit("ferry")

    switch(desk)

    today = desk.use_cases.overview.today()
    assert (today.counts, today.second_cards, today.new_questions) == (Counts(due=0, new=2, to_repeat=0), 2, 0)
    assert kinds_asked(desk.use_cases.studying.begin()) == [SO_WHAT, SO_WHAT]


def test_second_cards_wait_for_first_ones_that_do_not_sit() -> None:
    desk = desk_with("ferry")
    switch(desk)
    desk.study()

    assert SO_WHAT not in kinds_asked(desk.use_cases.studying.begin())


def test_second_cards_do_not_begin_on_the_day_of_a_review_of_the_first_one() -> None:
    desk = desk_with("ferry")
    switch(desk)
    desk.study()
    asked(desk.use_cases.studying.begin())

    assert desk.use_cases.overview.today().counts == Counts(0, 0, 0)


def test_a_second_card_whose_first_one_is_paused_waits() -> None:
    desk = desk_where_firsts_sit("ferry")
    switch(desk)

    desk.use_cases.actions.pause(card_of("ferry", 0))

    assert asked(desk.use_cases.studying.begin()) == [second_of(part=1)]


def test_a_day_begins_as_many_second_cards_as_fit_into_a_tenth_of_its_minutes() -> None:
    desk = desk_where_firsts_sit("ferry", "tram", "bus")
    switch(desk)

    assert desk.use_cases.overview.today().second_cards == 3
    change(desk, minutes_per_day=40)
    assert desk.use_cases.overview.today().second_cards == 6


def test_second_cards_that_were_begun_or_skipped_leave_their_places_empty() -> None:
    desk = desk_where_firsts_sit("ferry", "tram", "bus")
    switch(desk)
    sitting = desk.use_cases.studying.begin()

    sitting.grade(Grade.GOOD, 1_000)
    sitting.skip()

    assert desk.use_cases.overview.today().second_cards == 1


def test_second_cards_stand_before_those_of_new_questions_and_are_no_new_question() -> None:
    desk = desk_where_firsts_sit("ferry")
    desk.import_packs(pack_of(question_of("canal", parts=1), id="more"))
    switch(desk)

    line_up = desk.use_cases.studying.line_up()

    assert line_up.new == (second_of(), second_of(part=1), card_of("canal", pack_id="more"))
    assert [question.uid for question in line_up.chosen.questions] == [
        desk.library.cards.face(line_up.new[2]).question_uid
    ]
    asked(desk.use_cases.studying.begin())
    assert desk.use_cases.statistics.figures().today.new_questions == 1


def test_a_short_sitting_asks_second_cards_before_new_questions() -> None:
    desk = desk_where_firsts_sit("ferry")
    desk.import_packs(pack_of(question_of("canal", parts=1), id="more"))
    switch(desk)

    assert desk.use_cases.studying.line_up(at_most=1).new == (second_of(),)
    assert desk.use_cases.studying.line_up(at_most=1).chosen.questions == ()


def test_a_search_narrows_the_second_cards() -> None:
    desk = desk_where_firsts_sit("ferry", "tram")
    switch(desk)

    line_up = desk.use_cases.studying.line_up(parse_query("tram kind:so_what"))

    assert line_up.new == (second_of("tram"), second_of("tram", 1))


def test_the_days_ahead_hold_second_cards_as_long_as_some_have_their_turn() -> None:
    desk = desk_where_firsts_sit("ferry", "tram", "bus")
    switch(desk)

    today, ahead = desk.use_cases.overview.today(), desk.use_cases.overview.coming_days(3)

    assert today.second_cards == 3
    assert [load.new for load in ahead] == [3, 0, 0]


def test_new_questions_until_the_interview_go_before_second_cards() -> None:
    desk = desk_where_firsts_sit("ferry", "tram", "bus")
    change(desk, interview_on=date(2026, 3, 20), minutes_per_day=5)
    switch(desk)
    quiet = desk.use_cases.overview.today()
    desk.import_packs(pack_of(*(question_of(f"q{number}", parts=3) for number in range(30)), id="more"))

    busy = desk.use_cases.overview.today()

    assert (quiet.second_cards, quiet.counts.new) == (1, 1)
    assert (busy.second_cards, busy.new_questions) == (1, 2)
    change(desk, minutes_per_day=6)
    assert desk.use_cases.overview.today().second_cards == 0
    assert desk.use_cases.overview.today().new_questions == 3


@pytest.mark.parametrize("rules", [Rules(), Rules(evens_days=True)])
def test_the_two_cards_of_a_clarifying_question_come_on_different_days_where_that_can_be(rules: Rules) -> None:
    desk = desk_where_firsts_sit(*(f"q{number}" for number in range(8)))
    change(desk, rules=rules, minutes_per_day=180)
    switch(desk)
    desk.study()

    sitting = desk.use_cases.studying.begin()
    while (prompt := sitting.prompt) is not None:
        of_other = desk.library.day.days_of_others(prompt.face.uid)
        assert prompt.outcomes[Grade.GOOD].due_on not in of_other
        sitting.grade(Grade.GOOD, 1_000)


def test_a_paused_second_card_keeps_no_day_from_the_first_one() -> None:
    desk = desk_where_firsts_sit("ferry")
    switch(desk)
    asked(desk.use_cases.studying.begin())

    desk.use_cases.actions.pause(second_of())

    assert desk.library.day.days_of_others(card_of("ferry", 0)) == []


def test_the_cards_of_a_question_that_are_kept_together_are_so_with_second_ones() -> None:
    desk = desk_where_firsts_sit("ferry", "tram")
    change(desk, spacing=Spacing.TOGETHER, minutes_per_day=180)
    switch(desk)

    questions = [desk.library.cards.face(uid).question.id for uid in asked(desk.use_cases.studying.begin())]

    assert questions == ["ferry", "ferry", "tram", "tram"]


def test_the_other_clarifying_questions_are_shown_once_each() -> None:
    desk = desk_with("ferry")
    switch(desk)

    prompt = desk.use_cases.studying.begin().prompt

    assert prompt is not None
    assert [line.kind for line in prompt.others] == [CardKind.WHY]


def test_the_cost_is_said_before_the_switch() -> None:
    desk = desk_with("ferry", "tram")

    assert desk.use_cases.second_cards.cost() == KindCost(cards=4, minutes_a_day=1, begin_a_day=3)


def test_many_second_cards_cost_what_a_day_begins_of_them() -> None:
    desk = Desk()
    desk.import_packs(pack_of(*(question_of(f"q{number}", parts=5) for number in range(60))))

    cost = desk.use_cases.second_cards.cost()

    assert (cost.cards, cost.begin_a_day) == (300, 3)
    assert 4 <= cost.minutes_a_day <= 8


def test_a_slower_learner_is_told_a_higher_cost_of_fewer_cards() -> None:
    desk = Desk()
    desk.import_packs(pack_of(*(question_of(f"q{number}", parts=5) for number in range(60))))
    quick = desk.use_cases.second_cards.cost()
    change(desk, new_questions_a_day=20)
    for _ in range(3):
        asked(desk.use_cases.studying.begin(), taken_ms=60_000)
        desk.clock.pass_days(1)

    slow = desk.use_cases.second_cards.cost()

    assert slow.begin_a_day == 2
    assert slow.minutes_a_day > quick.minutes_a_day


def test_nothing_that_could_have_a_second_card_costs_nothing() -> None:
    assert Desk().use_cases.second_cards.cost() == KindCost(cards=0, minutes_a_day=0, begin_a_day=3)


def test_the_days_ahead_that_are_simulated_hold_second_cards() -> None:
    desk = desk_where_firsts_sit("ferry", "tram", "bus")
    change(desk, new_questions_a_day=0)
    (off,) = desk.use_cases.statistics.workload([0], days=4)
    switch(desk)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)

    (on,) = desk.use_cases.statistics.workload([0], days=4)

    assert [work.counts.new for _, work in off.days] == [0, 0, 0, 0]
    assert [work.counts.new for _, work in on.days] == [2, 3, 0, 0]
