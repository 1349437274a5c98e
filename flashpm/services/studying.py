"""Studying: what is asked today, and what a grade does."""

from dataclasses import dataclass

from flashpm.domain import sm2
from flashpm.domain.card import CardState
from flashpm.domain.change import VOID, Change, Entity, Origin
from flashpm.domain.due_queue import (
    NEW_QUESTIONS_A_DAY,
    Counts,
    DueQueue,
    Line,
    choose_new,
    first_sitting,
    order_due,
    order_new,
)
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import EVERYTHING, Query
from flashpm.domain.review import MAX_TAKEN_MS, Review, ReviewKind
from flashpm.domain.schedule import Outcome, Schedule, kind_of_next, outcomes
from flashpm.domain.study_day import StudyDay, Today, plus, today
from flashpm.services.ports import CardFace, Clock, Library


@dataclass(frozen=True, slots=True)
class Prompt:
    """A card to ask, with what each grade would do: the labels on the buttons are what will be stored.

    Attributes:
        day: the study day for which the outcomes hold.
    """

    face: CardFace
    kind: ReviewKind
    outcomes: dict[Grade, Outcome]
    day: StudyDay


@dataclass(frozen=True, slots=True)
class SittingSummary:
    """What a sitting came to.

    Attributes:
        answers: gradings, repeats included.
        cards: different cards.
        passed_at_once: cards that were passed the first time they were asked.
        due_tomorrow: cards that will be due tomorrow, as far as is known now.
    """

    answers: int
    cards: int
    passed_at_once: int
    due_tomorrow: int


class Studying:
    """Begins sittings on a library."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    def today(self) -> Today:
        """Give today's study day."""
        return today(self._clock.now(), self._library.day.last_reviewed_on())

    def begin(self, query: Query = EVERYTHING, at_most: int | None = None) -> "Sitting":
        """Line up today's cards.

        Args:
            query: which cards.
            at_most: how many cards, repeats not counted; None for all.
        """
        day = self._library.day
        today_ = self.today().day
        due = order_due(day.due_cards(query, today_), today_)[:at_most]
        room = None if at_most is None else at_most - len(due)
        queue = DueQueue(due, self._new_cards(query, today_)[:room], day.cards_to_repeat(query, today_))
        return Sitting(self._library, self._clock, queue, query)

    def begin_one_more(self, query: Query = EVERYTHING) -> "Sitting":
        """Line up one more new question, beyond the day's own."""
        questions = order_new(self._library.day.new_questions(query, self.today().day, 1))
        return Sitting(self._library, self._clock, DueQueue((), choose_new(questions[:1], 1)), query)

    def _new_cards(self, query: Query, today_: StudyDay) -> list[CardUid]:
        day = self._library.day
        if day.last_reviewed_on() is None:
            return choose_new(first_sitting(day.new_questions(query, today_, 1)), 1)
        allowance = max(0, NEW_QUESTIONS_A_DAY - day.new_questions_on(today_))
        return choose_new(order_new(day.new_questions(query, today_, allowance)), allowance)


class Sitting:
    """One sitting: each grade is on disk before the next card is handed out.

    Made by `Studying.begin`.
    """

    def __init__(self, library: Library, clock: Clock, queue: DueQueue, query: Query) -> None:
        self._library = library
        self._clock = clock
        self._queue = queue
        self._query = query
        self._answers: list[tuple[CardUid, Grade]] = []
        self._last_reviewed_on = library.day.last_reviewed_on()
        self._prompt = self._next()

    @property
    def prompt(self) -> Prompt | None:
        """The card to ask now; None if today's work is done."""
        return self._prompt

    @property
    def counts(self) -> Counts:
        """What will still be asked, the current card included."""
        return self._queue.counts

    def grade(self, grade: Grade, taken_ms: int) -> Outcome:
        """Log a grade for the current card and go on to the next.

        A card that was left open over night is graded on the day it is: what it does is what is returned.

        Args:
            grade: the learner's verdict.
            taken_ms: thinking time in milliseconds, at least 0; more than a minute counts as a minute.

        Raises:
            StorageError: the grade could not be saved; the same card stays.
            LookupError: no card is asked.
        """
        if self._prompt is None:
            raise LookupError("no card is asked")
        if self._prompt.day != self._today():
            self._prompt = self._ask(self._prompt.face)
        prompt, outcome = self._prompt, self._prompt.outcomes[grade]
        with self._library.operation() as operation:
            operation.log_review(self._review(prompt, grade, taken_ms), prompt.face.schedule, outcome.schedule)
        self._queue.answered(comes_back=outcome.comes_back_today)
        self._answers.append((prompt.face.uid, grade))
        self._last_reviewed_on = prompt.day
        self._prompt = self._next()
        return outcome

    def undo(self) -> CardFace | None:
        """Take the newest grade back, of this sitting or an earlier one, and ask its card again.

        Returns:
            The card; None if there is no grade to take back.
        """
        last = self._library.day.last_review()
        if last is None:
            return None
        with self._library.operation() as operation:
            operation.log_changes([Change(Entity.REVIEW, last.id, VOID, value=True, origin=Origin.UNDO)])
        face = self._library.cards.face(last.card)
        self._queue.put_back(face.uid, _line(face.schedule, self._today()))
        if self._answers and self._answers[-1][0] == face.uid:
            self._answers.pop()
        self._prompt = self._next()
        return face

    def summary(self) -> SittingSummary:
        """Say what the sitting came to so far."""
        tomorrow = plus(self._today(), 1)
        firsts = dict(reversed(self._answers))
        return SittingSummary(
            answers=len(self._answers),
            cards=len(firsts),
            passed_at_once=sum(grade is not Grade.AGAIN for grade in firsts.values()),
            due_tomorrow=len(self._library.day.due_cards(self._query, tomorrow)),
        )

    def _next(self) -> Prompt | None:
        uid = self._queue.current()
        if uid is None:
            return None
        return self._ask(self._library.cards.face(uid))

    def _ask(self, face: CardFace) -> Prompt:
        day = self._today()
        return Prompt(face, kind_of_next(face.schedule, day), outcomes(face.uid, face.schedule, day), day)

    def _today(self) -> StudyDay:
        return today(self._clock.now(), self._last_reviewed_on).day

    def _review(self, prompt: Prompt, grade: Grade, taken_ms: int) -> Review:
        now = self._clock.now()
        offset = now.utcoffset()
        return Review(
            card=prompt.face.uid,
            reviewed_at_ms=int(now.timestamp() * 1000),
            utc_offset_min=int(offset.total_seconds() // 60) if offset else 0,
            reviewed_on=prompt.day,
            grade=grade,
            kind=prompt.kind,
            taken_ms=min(taken_ms, MAX_TAKEN_MS),
            rule=sm2.RULE,
            due_on=prompt.outcomes[grade].due_on,
        )


def _line(schedule: Schedule, today_: StudyDay) -> Line:
    if schedule.repeat_on == today_:
        return Line.REPEAT
    return Line.NEW if schedule.state is CardState.NEW else Line.DUE
