"""A card's schedule: the fold over its log rows, in the order of (hlc, device, id), voided rows left out.

`step` is the whole fold: stored schedules, labels on buttons, undo and a rebuild all come from it, so that they
cannot disagree. It folds every row by the rules that are active now; what a row says of its own rule decides only
whether its due day may have been chosen by other rules. docs/scheduling.md states the rules.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from flashpm.domain import fsrs_scheduler, sm2
from flashpm.domain.card import CardState
from flashpm.domain.fsrs_scheduler import Trace
from flashpm.domain.fuzz import fuzz_days, least_loaded, seeded_offset
from flashpm.domain.grade import PASS_QUALITY, Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.review import ReviewKind
from flashpm.domain.rules import CANONICAL, Rules
from flashpm.domain.sm2 import Memory, Numbers
from flashpm.domain.study_day import StudyDay, plus

COUNTED_KINDS = frozenset({ReviewKind.REVIEW, ReviewKind.EARLY, ReviewKind.CHECK})
"""The kinds that move a schedule."""
_COUNTED, _REPEAT = frozenset(kind.value for kind in COUNTED_KINDS), ReviewKind.REPEAT.value
"""The same as bare texts, which a million rows are compared with in half the time."""
LONGEST_EVENED_DAYS = 90
"""Longer intervals keep the card's own day: what a day so far ahead will hold is not known yet."""


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
        memory: None for a new card, which has neither interval nor due day. With FSRS the interval is FSRS's; the
            ease factor goes on by SM-2's steps, for the day on which the learner goes back.
        due_on: the study day from which it may be asked.
        lapses: times it was graded again after a pass.
        reviews: gradings in the log, repeats included.
        counted_from: the day that the interval is counted from.
        last_counted_on: the day of the last counted review; None after a `schedule` row, so that a card that was made
            due again by hand can be passed on the same day.
        first_on: the day of the first counted review, since the last reset.
        repeat_on: the day on which it was failed and not passed since: it comes back that day.
        trace: what FSRS remembers; None where SM-2 schedules, and for a new card.
    """

    memory: Memory | None = None
    due_on: StudyDay | None = None
    lapses: int = 0
    reviews: int = 0
    counted_from: StudyDay | None = None
    last_counted_on: StudyDay | None = None
    first_on: StudyDay | None = None
    repeat_on: StudyDay | None = None
    trace: Trace | None = None

    @property
    def state(self) -> CardState:
        """Where the card stands in a word."""
        if self.memory is None:
            return CardState.NEW
        if self.memory.repetition > 0:
            return CardState.REVIEW
        return CardState.RELEARNING if self.lapses else CardState.LEARNING

    def is_due(self, today: StudyDay) -> bool:
        """Say whether the card is due, and not one that comes back as a repeat."""
        return self.due_on is not None and self.due_on <= today and self.repeat_on != today


NEW = Schedule()


class Folding:
    """A fold under way: the one implementation of `step`, on values that it changes in place.

    A replay of a million rows keeps one for each card and makes each schedule once, at the end.

    Args:
        card: the card's uid.
        rules: those that are active.
        schedule: what the rows before came to, by the same rules.

    Attributes:
        due_on, repeat_on: those of the schedule so far.
        numbers: repetition, ease factor in hundredths and interval in days; None for a new card.
    """

    __slots__ = (
        *("_card", "_counted_from", "due_on", "_first_on", "_fsrs", "_lapses", "_last_counted_on"),
        *("numbers", "repeat_on", "_repeated_below", "_reviews", "_rules", "_trace"),
    )

    def __init__(self, card: CardUid, rules: Rules, schedule: Schedule = NEW) -> None:
        self._card, self._rules = card, rules
        self._fsrs = fsrs_scheduler.stepper(rules) if rules.is_fsrs else None
        self._repeated_below = Grade.GOOD.quality if rules.repeats_after_hard else PASS_QUALITY
        self._take(schedule)

    def _take(self, schedule: Schedule) -> None:
        memory = schedule.memory
        self.numbers = None if memory is None else (memory.repetition, memory.ease, memory.interval_days)
        self.due_on, self._lapses, self._reviews = schedule.due_on, schedule.lapses, schedule.reviews
        self._counted_from, self._last_counted_on = schedule.counted_from, schedule.last_counted_on
        self._first_on, self.repeat_on, trace = schedule.first_on, schedule.repeat_on, schedule.trace
        self._trace = None if trace is None else (trace.stability, trace.difficulty, trace.seen_on)

    @property
    def schedule(self) -> Schedule:
        """What the rows so far came to."""
        return Schedule(
            memory=None if self.numbers is None else Memory(*self.numbers),
            due_on=self.due_on,
            lapses=self._lapses,
            reviews=self._reviews,
            counted_from=self._counted_from,
            last_counted_on=self._last_counted_on,
            first_on=self._first_on,
            repeat_on=self.repeat_on,
            trace=None if self._trace is None else Trace(*self._trace),
        )

    @property
    def interval_days(self) -> int | None:
        """The interval so far; None for a new card."""
        return None if self.numbers is None else self.numbers[2]

    def add(self, row: Graded | Rescheduled) -> None:
        """Fold the next row."""
        if isinstance(row, Rescheduled):
            self._reschedule(row)
        else:
            self.grade(row.reviewed_on, row.quality, row.kind, row.rule, row.due_on)

    def grade(self, reviewed_on: StudyDay, quality: int, kind: str, rule: str, due_on: StudyDay | None) -> None:
        """Fold the next row of the review log, given by the fields of `Graded`.

        A grading by a clock gone back counts as one of the last counted day.
        """
        last = self._last_counted_on
        day = last if last is not None and last > reviewed_on else reviewed_on
        if kind in _COUNTED:
            if day == last and quality >= PASS_QUALITY:
                self._see_again(reviewed_on, quality, day)
            else:
                self._count(day, quality, rule, due_on)
        elif kind == _REPEAT:
            self._see_again(reviewed_on, quality, day)

    def _see_again(self, reviewed_on: StudyDay, quality: int, day: StudyDay) -> None:
        """Count a grading that moves neither interval nor due day; FSRS learns from it for the next review."""
        self._reviews += 1
        self.repeat_on = reviewed_on if quality < self._repeated_below else None
        if self._trace is not None and self._fsrs is not None:
            self._trace, _ = self._fsrs(self._trace, quality, day)

    def _count(self, day: StudyDay, quality: int, rule: str, due_on: StudyDay | None) -> None:
        before = self.numbers
        self.numbers = repetition, ease, interval_days = self._numbers_after(quality, day)
        if self._fsrs is not None:
            self._trace, interval_days = self._fsrs(self._trace, quality, day)
            self.numbers = repetition, ease, interval_days
        if quality < PASS_QUALITY and before is not None and before[0] > 0:
            self._lapses += 1
        self._reviews += 1
        self._counted_from = self._last_counted_on = day
        if self._first_on is None:
            self._first_on = day
        self.repeat_on = day if quality < self._repeated_below else None
        exact = day + interval_days
        if due_on is None or (due_on != exact and self._is_out_of_reach(due_on - exact, interval_days, rule)):
            due_on = StudyDay(exact + seeded_offset(self._card, repetition, interval_days))
        self.due_on = due_on

    def _numbers_after(self, quality: int, day: StudyDay) -> Numbers:
        before, due_on, counted_from = self.numbers, self.due_on, self._counted_from
        if before is None or due_on is None or counted_from is None:
            return sm2.numbers_after(before or sm2.NOTHING, quality, self._rules, 0)
        if day < due_on:
            return sm2.numbers_after_early(before, quality, max(0, day - counted_from), self._rules)
        return sm2.numbers_after(before, quality, self._rules, day - due_on)

    def _is_out_of_reach(self, offset_days: int, interval_days: int, rule: str) -> bool:
        """Say whether a row's due day gives way: these rules cannot have chosen it, and others did not promise it."""
        return abs(offset_days) > fuzz_days(interval_days) and (rule == self._rules.name or self._rules.reschedules)

    def _reschedule(self, row: Rescheduled) -> None:
        memory = row.memory
        if memory is None or row.due_on is None:
            self._take(Schedule(reviews=self._reviews))
            return
        self.numbers = memory.repetition, memory.ease, memory.interval_days
        self.due_on, self._last_counted_on, self.repeat_on = row.due_on, None, None
        self._counted_from = plus(row.due_on, -memory.interval_days)
        if self._trace is None and self._rules.is_fsrs:
            guess = fsrs_scheduler.trace_of_sm2(memory.ease, memory.interval_days, self._counted_from, self._rules)
            self._trace = guess.stability, guess.difficulty, guess.seen_on


def fold(card: CardUid, rows: Iterable[Graded | Rescheduled], rules: Rules = CANONICAL) -> Schedule:
    """Fold a card's rows, in order and without the voided ones, into its schedule."""
    folding = Folding(card, rules)
    for row in rows:
        folding.add(row)
    return folding.schedule


def step(card: CardUid, schedule: Schedule, row: Graded | Rescheduled, rules: Rules = CANONICAL) -> Schedule:
    """Give the schedule after one more row.

    Args:
        card: the card's uid.
        schedule: what the rows before came to, by the same rules.
        row: the next row.
        rules: those that are active.
    """
    folding = Folding(card, rules, schedule)
    folding.add(row)
    return folding.schedule


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


def outcomes(
    card: CardUid,
    schedule: Schedule,
    today: StudyDay,
    rules: Rules = CANONICAL,
    load: Mapping[StudyDay, int] | None = None,
) -> dict[Grade, Outcome]:
    """Compute what each of the four grades would do today.

    Args:
        card: the card's uid.
        schedule: where it stands.
        today: the study day of the grading.
        rules: those that are active.
        load: how many cards come on each day, if the least loaded day is to be chosen; None for the card's own.
    """
    kind = kind_of_next(schedule, today)
    found: dict[Grade, Outcome] = {}
    for grade in Grade:
        row = Graded(today, grade.quality, kind, rules.name, None)
        after = step(card, schedule, row, rules)
        if load is not None:
            after = step(card, schedule, replace(row, due_on=_evened(after, load)), rules)
        found[grade] = _outcome(after, today)
    return found


def _evened(after: Schedule, load: Mapping[StudyDay, int]) -> StudyDay | None:
    """Choose the least loaded day within the fuzz of an interval."""
    memory, due_on, day = after.memory, after.due_on, after.counted_from
    if memory is None or due_on is None or day is None or memory.interval_days > LONGEST_EVENED_DAYS:
        return due_on
    return least_loaded(plus(day, memory.interval_days), due_on, fuzz_days(memory.interval_days), load)


def _outcome(after: Schedule, today: StudyDay) -> Outcome:
    due_on = after.due_on if after.due_on is not None else today
    return Outcome(after, due_on, max(0, due_on - today), comes_back_today=after.repeat_on == today)
