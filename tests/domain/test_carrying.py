"""Histories from two places: what is added, which side's schedule stands, and that nothing comes twice."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.brought import BroughtCard
from flashpm.domain.card import CardKind
from flashpm.domain.carried import CarriedCard, PastReview
from flashpm.domain.carrying import (
    ANKI_RULE,
    UNKNOWN,
    KeptCard,
    KnownReview,
    LocalTime,
    card_changes,
    missing_reviews,
)
from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay, study_day
from tests.builders import day

CARD = CardUid("0" * 26)
AT_MS = 1_772_438_400_000
"""2026-03-02 08:00 UTC."""
A_DAY = 86_400_000
PARIS = timezone(timedelta(hours=1))
TIME = LocalTime(PARIS, starts_at_hour=4, now_ms=AT_MS + 30 * A_DAY)
KNOWN_WELL = Memory(3, 250, 15)
LEARNT = Memory(1, 236, 6)


def past(at_ms: int = AT_MS, grade: Grade = Grade.GOOD, **fields: int | bool) -> PastReview:
    values: dict[str, int | bool] = {"interval_days": 6, "taken_ms": 4_000}
    return PastReview(at_ms, grade, **(values | fields))  # type: ignore[arg-type]  # fields of a review, by name


def brought(*reviews: PastReview, guid: str = "guid", number: int = 0) -> BroughtCard:
    return BroughtCard(CardKind.WHY, guid, number, CarriedCard(reviews))


def known(at_ms: int, *, is_undone_import: bool = False) -> KnownReview:
    return KnownReview(Ulid(f"{at_ms:026d}"), at_ms, is_undone_import)


def missing(card: BroughtCard, kept: KeptCard = UNKNOWN) -> list[tuple[Ulid, Review]]:
    return list(missing_reviews(CARD, card, kept, TIME))


def moments(card: BroughtCard, *reviews: KnownReview) -> list[int]:
    return [review.reviewed_at_ms for _, review in missing(card, KeptCard(reviews=reviews))]


def schedule_written(carried: CarriedCard, kept: KeptCard, *, has_new: bool = False) -> JsonValue | str:
    changes = card_changes(CARD, carried, kept, TIME, has_new=has_new)
    written: dict[str, JsonValue] = {change.field: change.value for change in changes}
    return written.get(CardField.SCHEDULE, "nothing")


def as_json(memory: Memory, due_on: str) -> JsonValue:
    return {
        "repetition": memory.repetition,
        "ease": memory.ease,
        "interval": memory.interval_days,
        "due_on": day(due_on),
    }


def test_a_grading_from_anki_becomes_a_row_of_ours() -> None:
    ((id_, review),) = missing(brought(past()))

    assert review == Review(
        card=CARD,
        reviewed_at_ms=AT_MS,
        utc_offset_min=60,
        reviewed_on=day("2026-03-02"),
        grade=Grade.GOOD,
        kind=ReviewKind.REVIEW,
        taken_ms=4_000,
        rule=ANKI_RULE,
        due_on=day("2026-03-08"),
    )
    assert len(id_) == 26


def test_the_id_is_made_of_the_note_the_card_and_the_moment() -> None:
    cards = [brought(past()), brought(past(), guid="other"), brought(past(), number=1), brought(past(AT_MS + 1))]
    ids = [missing(card)[0][0] for card in cards]

    assert len(set(ids)) == 4
    assert [missing(card)[0][0] for card in cards] == ids
    assert {id_[:10] for id_ in ids[:3]} == {ids[0][:10]}


@pytest.mark.parametrize(
    ("at_ms", "studied_on"),
    [(AT_MS - 5 * 3_600_000 - 1, "2026-03-01"), (AT_MS - 5 * 3_600_000, "2026-03-02")],
)
def test_the_study_day_is_the_learners(at_ms: int, studied_on: str) -> None:
    ((_, review),) = missing(brought(past(at_ms)))

    assert review.reviewed_on == day(studied_on)


def test_a_learner_in_utc_has_no_offset() -> None:
    ((_, review),) = missing_reviews(CARD, brought(past()), UNKNOWN, LocalTime(UTC, 4, TIME.now_ms))

    assert review.utc_offset_min == 0


def test_steps_of_one_day_are_repeats_and_what_is_outside_the_schedule_too() -> None:
    reviews = (
        past(is_step=True, interval_days=0),
        past(AT_MS + 60_000, is_step=True, interval_days=1),
        past(AT_MS + 90_000, is_extra=True),
        past(AT_MS + A_DAY, is_step=True),
        past(AT_MS + A_DAY + 1),
    )

    kinds = [review.kind for _, review in missing(brought(*reviews))]

    assert kinds == [
        *(ReviewKind.REVIEW, ReviewKind.REPEAT, ReviewKind.REPEAT, ReviewKind.REVIEW, ReviewKind.REVIEW),
    ]


def test_thinking_time_is_cut_and_the_shortest_interval_is_a_day() -> None:
    ((_, review),) = missing(brought(past(taken_ms=900_000, interval_days=0)))

    assert (review.taken_ms, review.due_on) == (60_000, day("2026-03-03"))


def test_what_is_known_is_not_added() -> None:
    card = brought(past(AT_MS), past(AT_MS + 5_000))

    assert moments(card, known(AT_MS)) == [AT_MS + 5_000]
    assert moments(card, known(AT_MS), known(AT_MS + 5_000)) == []


def test_our_own_gradings_are_known_by_the_moment_they_were_moved_to() -> None:
    card = brought(past(AT_MS), past(AT_MS + 1), past(AT_MS + 2))

    assert moments(card, known(AT_MS), known(AT_MS), known(AT_MS)) == []
    assert moments(card, known(AT_MS), known(AT_MS)) == [AT_MS + 2]


def test_an_import_that_was_undone_can_be_done_again_under_another_id() -> None:
    card = brought(past())
    first = missing(card)[0][0]

    again = missing(card, KeptCard(reviews=(KnownReview(first, AT_MS, is_undone_import=True),)))
    third = KeptCard(reviews=tuple(KnownReview(id_, AT_MS, is_undone_import=True) for id_ in (first, again[0][0])))

    assert again[0][0] != first
    assert missing(card, third)[0][0] not in {first, again[0][0]}
    assert moments(card, known(AT_MS, is_undone_import=True), known(AT_MS)) == []


def test_what_will_be_graded_only_after_tomorrow_is_left_out() -> None:
    assert moments(brought(past(TIME.now_ms + A_DAY), past(TIME.now_ms + A_DAY + 1))) == [TIME.now_ms + A_DAY]


KEPT = KeptCard(Schedule(KNOWN_WELL, due_on=day("2026-03-20")), last_at_ms=AT_MS)


def theirs(last_at_ms: int, **fields: object) -> CarriedCard:
    values: dict[str, object] = {"memory": LEARNT, "due_on": day("2026-03-10"), "last_at_ms": last_at_ms}
    return CarriedCard(**(values | fields))  # type: ignore[arg-type]  # fields of a card, by name


def test_the_side_that_studied_later_keeps_its_schedule() -> None:
    assert schedule_written(theirs(AT_MS + 1), KEPT) == as_json(LEARNT, "2026-03-10")
    assert schedule_written(theirs(AT_MS - 1), KEPT) == "nothing"
    assert schedule_written(theirs(AT_MS), KEPT) == "nothing"


def test_ours_is_written_again_where_added_gradings_would_move_it() -> None:
    assert schedule_written(theirs(AT_MS - 1), KEPT, has_new=True) == as_json(KNOWN_WELL, "2026-03-20")


def test_a_card_that_is_new_here_takes_theirs_with_or_without_history() -> None:
    assert schedule_written(theirs(AT_MS), UNKNOWN) == as_json(LEARNT, "2026-03-10")
    assert schedule_written(theirs(0), UNKNOWN) == as_json(LEARNT, "2026-03-10")


def test_a_card_that_is_being_learned_is_due_on_the_day_of_its_moment() -> None:
    carried = theirs(AT_MS + 1, due_on=None, due_at_ms=AT_MS + A_DAY)

    assert schedule_written(carried, KEPT) == as_json(LEARNT, "2026-03-03")


def test_a_new_card_there_takes_nothing_away_unless_it_was_reset_later() -> None:
    new = CarriedCard()

    assert schedule_written(new, KEPT) == "nothing"
    assert schedule_written(CarriedCard(reset_at_ms=AT_MS), KEPT) == "nothing"
    assert schedule_written(CarriedCard(reset_at_ms=AT_MS + 1), KEPT) is None
    assert schedule_written(CarriedCard(reset_at_ms=AT_MS + 1), UNKNOWN) == "nothing"


def test_a_card_that_was_made_new_there_stays_new_though_its_history_comes() -> None:
    assert schedule_written(CarriedCard((past(),)), UNKNOWN, has_new=True) is None


@pytest.mark.parametrize(
    ("paused_there", "paused_here", "paused_at_ms", "written"),
    [
        (True, False, 0, True),
        (True, False, AT_MS + 1, None),
        (False, True, AT_MS - 1, False),
        (False, True, AT_MS, None),
        (True, True, 0, None),
    ],
)
def test_a_pause_is_taken_over_if_it_is_newer(
    *, paused_there: bool, paused_here: bool, paused_at_ms: int, written: bool | None
) -> None:
    carried = CarriedCard(is_paused=paused_there, changed_at_ms=AT_MS)
    kept = KeptCard(is_paused=paused_here, paused_at_ms=paused_at_ms)

    changes = card_changes(CARD, carried, kept, TIME, has_new=False)

    expected = [] if written is None else [Change(Entity.CARD, CARD, CardField.SUSPENDED, written, Origin.ANKI)]
    assert changes == expected


MOMENTS = st.lists(st.integers(0, 400), max_size=12, unique=True).map(sorted)


def after(kept: KeptCard, card: BroughtCard) -> KeptCard:
    """Give the card as it is kept once a package was imported, its schedule taken by the rule under test."""
    added = missing(card, kept)
    changes = card_changes(CARD, card.carried, kept, TIME, has_new=bool(added))
    value = next((change.value for change in changes if change.field == CardField.SCHEDULE), None)
    schedule = kept.schedule
    if isinstance(value, dict):
        numbers = [number for name in ("repetition", "ease", "interval") if isinstance(number := value[name], int)]
        due_on = value["due_on"]
        assert isinstance(due_on, int)
        schedule = Schedule(Memory(*numbers), StudyDay(due_on))
    reviews = (*kept.reviews, *(KnownReview(id_, review.reviewed_at_ms) for id_, review in added))
    last_at_ms = max([kept.last_at_ms, *(each.at_ms for each in reviews)])
    return KeptCard(schedule, reviews, last_at_ms)


def package(moments: list[int]) -> BroughtCard:
    """Make a card that was graded in these seconds; each grading makes its interval a day longer."""
    reviews = tuple(past(AT_MS + moment * 1_000) for moment in moments)
    if not moments:
        return brought()
    last = reviews[-1].at_ms
    carried = CarriedCard(reviews, Memory(1, 250, moments[-1] + 1), StudyDay(20_000 + moments[-1]), last_at_ms=last)
    return BroughtCard(CardKind.WHY, "guid", 0, carried)


@given(MOMENTS, MOMENTS)
def test_importing_again_changes_nothing(ours: list[int], anki: list[int]) -> None:
    kept = KeptCard(
        Schedule(KNOWN_WELL, day("2026-03-20")) if ours else Schedule(),
        tuple(known(AT_MS + moment * 1_000 + 500) for moment in ours),
        last_at_ms=max((AT_MS + moment * 1_000 + 500 for moment in ours), default=0),
    )

    once = after(kept, package(anki))

    assert missing(package(anki), once) == []
    assert card_changes(CARD, package(anki).carried, once, TIME, has_new=False) == []


@given(MOMENTS, MOMENTS)
def test_two_packages_come_to_the_same_in_either_order(one: list[int], other: list[int]) -> None:
    first, second = package(one), package(other)

    there, back = after(after(UNKNOWN, first), second), after(after(UNKNOWN, second), first)

    assert {each.id for each in there.reviews} == {each.id for each in back.reviews}
    assert there.schedule == back.schedule


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
@given(at_ms=st.integers(AT_MS - 800 * A_DAY, AT_MS + 800 * A_DAY), near=st.booleans())
def test_the_study_day_is_that_of_the_clock_on_the_wall_also_when_it_changes(
    zone: str, at_ms: int, *, near: bool
) -> None:
    changed_at_ms = 1_774_746_000_000  # 2026-03-29 01:00 UTC, when clocks go forward in Europe
    moment = changed_at_ms + at_ms % 7_200_000 - 3_600_000 if near else at_ms
    time = LocalTime(ZoneInfo(zone), 4, AT_MS)
    local = datetime.fromtimestamp(moment / 1000, ZoneInfo(zone))

    assert time.study_day(moment) == study_day(local, 4)
    assert timedelta(milliseconds=time.offset_ms(moment)) == local.utcoffset()
