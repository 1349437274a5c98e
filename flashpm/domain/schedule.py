"""A card's schedule: the fold over its log rows, in the order of (hlc, device, id), voided rows left out.

`step` is the whole fold: stored schedules, labels on buttons, undo and a rebuild all come from it, so that they
cannot disagree. docs/scheduling.md states its rules.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from flashpm.domain import sm2
from flashpm.domain.card import CardState
from flashpm.domain.fuzz import fuzz_days, seeded_offset
from flashpm.domain.grade import PASS_QUALITY, Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.review import ReviewKind, scheduler_of
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay, plus

COUNTED_KINDS = frozenset({ReviewKind.REVIEW, ReviewKind.EARLY, ReviewKind.CHECK})
"""The kinds that move a schedule."""


@dataclass(frozen=True, slots=True)
class Graded:
    """One row of the review log, as far as it can move a schedule.

    Attributes:
        kind: a `ReviewKind`'s value, or a word of a newer FlashPM, which is not applied.
        due_on: the due day chosen then; None if the row names none.
    """

    reviewed_on: StudyDay
    quality: int
    kind: str
    rule: str
    due_on: StudyDay | None


@dataclass(frozen=True, slots=True)
class Rescheduled:
    """One `schedule` row of the change log: a due day set by hand, a schedule from Anki, or a reset.

    Attributes:
        memory: None for a reset, which makes the card new.
        due_on: None for a reset.
    """

    memory: Memory | None
    due_on: StudyDay | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """Where a card stands.

    Attributes:
        memory: None for a new card, which has neither interval nor due day.
        due_on: the study day from which it may be asked.
        lapses: times it was graded again after a pass.
        reviews: gradings in the log, repeats included.
        counted_from: the day that the interval is counted from.
        last_counted_on: the day of the last counted review; None after a `schedule` row, so that a card that was made
            due again by hand can be passed on the same day.
        first_on: the day of the first counted review, since the last reset.
        repeat_on: the day on which it was failed and not passed since: it comes back that day.
    """

    memory: Memory | None = None
    due_on: StudyDay | None = None
    lapses: int = 0
    reviews: int = 0
    counted_from: StudyDay | None = None
    last_counted_on: StudyDay | None = None
    first_on: StudyDay | None = None
    repeat_on: StudyDay | None = None

    @property
    def state(self) -> CardState:
        """Where the card stands in a word."""
        if self.memory is None:
            return CardState.NEW
        if self.memory.repetition > 0:
            return CardState.REVIEW
        return CardState.RELEARNING if self.lapses else CardState.LEARNING


NEW = Schedule()


def fold(card: CardUid, rows: Iterable[Graded | Rescheduled]) -> Schedule:
    """Fold a card's rows, in order and without the voided ones, into its schedule."""
    schedule = NEW
    for row in rows:
        schedule = step(card, schedule, row)
    return schedule


def step(card: CardUid, schedule: Schedule, row: Graded | Rescheduled) -> Schedule:
    """Give the schedule after one more row."""
    if isinstance(row, Rescheduled):
        return _rescheduled(schedule, row)
    if row.kind in COUNTED_KINDS:
        return _counted(card, schedule, row)
    if row.kind == ReviewKind.REPEAT:
        repeat_on = row.reviewed_on if row.quality < PASS_QUALITY else None
        return replace(schedule, reviews=schedule.reviews + 1, repeat_on=repeat_on)
    return schedule


def _rescheduled(schedule: Schedule, row: Rescheduled) -> Schedule:
    if row.memory is None or row.due_on is None:
        return Schedule(reviews=schedule.reviews)
    return replace(
        schedule,
        memory=row.memory,
        due_on=row.due_on,
        counted_from=plus(row.due_on, -row.memory.interval_days),
        last_counted_on=None,
        repeat_on=None,
    )


def _counted(card: CardUid, schedule: Schedule, row: Graded) -> Schedule:
    day = row.reviewed_on if schedule.last_counted_on is None else max(row.reviewed_on, schedule.last_counted_on)
    passed = row.quality >= PASS_QUALITY
    if passed and day == schedule.last_counted_on:
        return replace(schedule, reviews=schedule.reviews + 1, repeat_on=None)
    memory = _memory_after(schedule, row.quality, day)
    lapsed = not passed and schedule.memory is not None and schedule.memory.repetition > 0
    return Schedule(
        memory=memory,
        due_on=_due_on(card, memory, day, row),
        lapses=schedule.lapses + lapsed,
        reviews=schedule.reviews + 1,
        counted_from=day,
        last_counted_on=day,
        first_on=day if schedule.first_on is None else schedule.first_on,
        repeat_on=None if passed else day,
    )


def _memory_after(schedule: Schedule, quality: int, day: StudyDay) -> Memory:
    before, due_on, counted_from = schedule.memory, schedule.due_on, schedule.counted_from
    if before is not None and due_on is not None and counted_from is not None and day < due_on:
        return sm2.review_early(before, quality, max(0, day - counted_from))
    return sm2.review(before, quality)


def _due_on(card: CardUid, memory: Memory, day: StudyDay, row: Graded) -> StudyDay:
    """The row's own due day holds where the rule could have chosen it; else the seeded day."""
    exact = plus(day, memory.interval_days)
    if row.due_on is not None:
        of_another = scheduler_of(row.rule) != sm2.NAME
        if of_another or abs(row.due_on - exact) <= fuzz_days(memory.interval_days):
            return row.due_on
    return plus(exact, seeded_offset(card, memory.repetition, memory.interval_days))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a grade would do: the label on its button, and what is stored when it is given.

    Attributes:
        days: whole days until it comes back, at least 0.
        comes_back_today: true if the card is asked again in this sitting.
    """

    schedule: Schedule
    due_on: StudyDay
    days: int
    comes_back_today: bool


def kind_of_next(schedule: Schedule, today: StudyDay) -> ReviewKind:
    """Say what kind of review the next grading of a card would be."""
    if schedule.repeat_on == today:
        return ReviewKind.REPEAT
    if schedule.due_on is not None and schedule.due_on > today:
        return ReviewKind.EARLY
    return ReviewKind.REVIEW


def outcomes(card: CardUid, schedule: Schedule, today: StudyDay) -> dict[Grade, Outcome]:
    """Compute what each of the four grades would do today."""
    kind = kind_of_next(schedule, today)
    return {grade: _outcome(step(card, schedule, _hypothetical(grade, kind, today)), today) for grade in Grade}


def _hypothetical(grade: Grade, kind: ReviewKind, today: StudyDay) -> Graded:
    return Graded(today, grade.quality, kind, sm2.RULE, None)


def _outcome(after: Schedule, today: StudyDay) -> Outcome:
    due_on = after.due_on if after.due_on is not None else today
    return Outcome(after, due_on, max(0, due_on - today), comes_back_today=after.repeat_on == today)
