from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, question_uid
from flashpm.domain.review import ReviewKind
from flashpm.domain.schedule import Graded
from flashpm.services.card_history import HistoryEntry
from tests.builders import card_of, day
from tests.services.desk import Desk, desk_with

CARD = card_of("ferry", 0)


def grade(desk: Desk, grade: Grade, taken_ms: int = 1_000) -> None:
    """Grade the first card whether it is its day or not."""
    desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")]).grade(grade, taken_ms)


def kind(entry: HistoryEntry) -> str | None:
    return entry.logged.row.kind if isinstance(entry.logged.row, Graded) else None


def test_each_review_says_its_grade_its_kind_and_what_it_changed() -> None:
    desk = desk_with("ferry")
    for given, days in ((Grade.GOOD, 1), (Grade.EASY, 4), (Grade.AGAIN, 0), (Grade.GOOD, 0)):
        grade(desk, given, 7_000)
        desk.clock.pass_days(days)

    history = desk.use_cases.history.of(CARD)

    assert [(entry.logged.grade, kind(entry)) for entry in history] == [
        (Grade.GOOD, ReviewKind.REVIEW),
        (Grade.EASY, ReviewKind.REVIEW),
        (Grade.AGAIN, ReviewKind.EARLY),
        (Grade.GOOD, ReviewKind.REPEAT),
    ]
    assert [entry.intervals for entry in history] == [(None, 1), (1, 6), (6, 1), (1, 1)]
    assert [entry.eases for entry in history] == [(None, 250), (250, 260), (260, 228), (228, 228)]
    assert {entry.logged.taken_ms for entry in history} == {7_000}
    assert [entry.logged.at_ms for entry in history] == [review.reviewed_at_ms for review in desk.reviews()]


def test_each_review_says_what_the_other_grades_would_have_done() -> None:
    desk = desk_with("ferry")
    for given in (Grade.GOOD, Grade.GOOD):
        grade(desk, given)
        desk.clock.pass_days(1)

    second = desk.use_cases.history.of(CARD)[1]

    assert second.outcomes[Grade.GOOD].schedule == second.after
    memories = [outcome.schedule.memory for outcome in second.outcomes.values()]
    assert [memory and memory.interval_days for memory in memories] == [1, 6, 6, 6]


def test_what_was_taken_back_is_marked_and_leads_nowhere() -> None:
    desk = desk_with("ferry")
    grade(desk, Grade.AGAIN)
    desk.use_cases.undoing.undo_last()
    grade(desk, Grade.GOOD)

    history = desk.use_cases.history.of(CARD)

    assert [entry.logged.is_taken_back for entry in history] == [True, False]
    assert [entry.eases for entry in history] == [(None, 218), (None, 250)]


def test_due_days_set_by_hand_and_resets_stand_between_the_reviews() -> None:
    desk = desk_with("ferry")
    grade(desk, Grade.GOOD)
    desk.use_cases.actions.set_due(CARD, day("2026-03-20"))
    desk.use_cases.actions.reset(CARD)

    history = desk.use_cases.history.of(CARD)

    assert [entry.logged.grade for entry in history] == [Grade.GOOD, None, None]
    assert [entry.after.due_on for entry in history] == [day("2026-03-03"), day("2026-03-20"), None]
    assert [entry.outcomes for entry in history[1:]] == [{}, {}]
    assert history[-1].intervals == (1, None)


def test_the_last_entry_leads_to_where_the_card_stands() -> None:
    desk = desk_with("ferry")
    for given in (Grade.GOOD, Grade.HARD, Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        grade(desk, given)
        desk.clock.pass_days(2)
    desk.clock.pass_days(-4)
    grade(desk, Grade.GOOD)

    history = desk.use_cases.history.of(CARD)

    assert history[-1].after == desk.library.cards.face(CARD).schedule
    for entry in history:
        assert entry.logged.grade is not None
        assert entry.outcomes[entry.logged.grade].schedule == entry.after


def test_what_is_not_about_the_schedule_is_left_out() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.flag(CARD)
    desk.log(Change(Entity.CARD, card_of("ferry", 1), CardField.SCHEDULE, None, Origin.USER))

    assert desk.use_cases.history.of(CARD) == []
    assert desk.use_cases.history.of(CardUid("UNKNOWN")) == []
