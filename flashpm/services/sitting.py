"""A sitting: card after card, each grade on disk before the next card shows."""

from dataclasses import dataclass

from flashpm.domain import sm2
from flashpm.domain.card import CardState
from flashpm.domain.due_queue import Counts, DueQueue, Line
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.review import MAX_TAKEN_MS, Review, ReviewKind
from flashpm.domain.schedule import Outcome, Schedule, kind_of_next, outcomes
from flashpm.domain.study_day import StudyDay, today
from flashpm.services.card_actions import CardActions
from flashpm.services.changes import Changes
from flashpm.services.ports import Clock, Library
from flashpm.services.rows import CardFace, PartLine
from flashpm.services.undoing import Undoing, Undone


@dataclass(frozen=True, slots=True)
class Prompt:
    """A card to ask, with what each grade would do: the labels on the buttons are what will be stored.

    Attributes:
        day: the study day for which the outcomes hold.
        others: the other clarifying questions of the same question, to be shown after the answer.
    """

    face: CardFace
    kind: ReviewKind
    outcomes: dict[Grade, Outcome]
    day: StudyDay
    others: tuple[PartLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What a grade did."""

    outcome: Outcome
    changes: Changes


@dataclass(frozen=True, slots=True)
class SittingSummary:
    """What a sitting came to.

    Attributes:
        answers: gradings, repeats included.
        cards: different cards.
        passed_at_once: cards that were passed the first time they were asked.
        left: what was not asked yet.
        is_first: true if nothing had ever been graded before it.
        product: what its questions are about, if that is one thing.
    """

    answers: int
    cards: int
    passed_at_once: int
    left: Counts
    is_first: bool
    product: str | None


class Sitting:
    """One sitting. Made by `Studying`."""

    def __init__(self, library: Library, clock: Clock, queue: DueQueue) -> None:
        self._library = library
        self._clock = clock
        self._queue = queue
        self._actions = CardActions(library, clock)
        self._undoing = Undoing(library)
        self._answers: list[tuple[CardUid, Grade]] = []
        self._products: dict[CardUid, str | None] = {}
        self._last_reviewed_on = library.day.last_reviewed_on()
        self._is_first = self._last_reviewed_on is None
        self._taken_out: set[CardUid] = set()
        self._prepared: CardFace | None = None
        self._prompt = self._next()

    @property
    def prompt(self) -> Prompt | None:
        """The card to ask now; None if today's work is done."""
        return self._prompt

    @property
    def counts(self) -> Counts:
        """What will still be asked, the current card included."""
        return self._queue.counts

    @property
    def done(self) -> int:
        """How many gradings this sitting has, repeats included."""
        return len(self._answers)

    @property
    def has_only_repeats_left(self) -> bool:
        """Say whether all cards were asked, and some come back."""
        counts = self.counts
        return counts.to_repeat > 0 and counts.total == counts.to_repeat

    def prepare(self) -> None:
        """Load the next card while the answer of this one is read."""
        following = self._queue.following()
        if following is not None and (self._prepared is None or self._prepared.uid != following):
            self._prepared = self._load(following)

    def grade(self, grade: Grade, taken_ms: int) -> Answered:
        """Log a grade for the current card and go on to the next.

        A card that was left open over night is graded on the day it is: what it does is what is returned.

        Args:
            grade: the learner's verdict.
            taken_ms: thinking time in milliseconds, at least 0; more than a minute counts as a minute.

        Raises:
            StorageError: the grade could not be saved; the same card stays.
            LookupError: no card is asked.
        """
        prompt = self._current()
        if prompt.day != self._today():
            prompt = self._prompt = self._ask(prompt.face)
        face, outcome = prompt.face, prompt.outcomes[grade]
        with self._library.operation() as operation:
            operation.log_review(self._review(prompt, grade, taken_ms), face.schedule, outcome.schedule)
        self._queue.answered(comes_back=outcome.comes_back_today)
        self._answers.append((face.uid, grade))
        self._products[face.uid] = face.question.product
        self._last_reviewed_on = prompt.day
        self._prompt = self._next()
        return Answered(outcome, Changes(cards=frozenset({face.uid}), operation=operation.id))

    def skip(self) -> Changes:
        """Let the current card rest until tomorrow.

        Raises:
            StorageError: it could not be saved; the same card stays.
            LookupError: no card is asked.
        """
        return self._without_current(self._actions.skip(self._current().face.uid))

    def pause(self) -> Changes:
        """Take the current card out of study until it is resumed.

        Raises:
            StorageError: it could not be saved; the same card stays.
            LookupError: no card is asked.
        """
        return self._without_current(self._actions.pause(self._current().face.uid))

    def flag(self, *, is_flagged: bool) -> Changes:
        """Mark the current card to find it again, or take the mark away.

        Raises:
            StorageError: it could not be saved.
            LookupError: no card is asked.
        """
        changes = self._actions.flag(self._current().face.uid, is_flagged=is_flagged)
        self.refresh()
        return changes

    def undo(self) -> Undone | None:
        """Take the newest grade or change of a card back, of this sitting or an earlier one.

        The card of a grade is asked again; that of a skip or a pause too, unless it comes back on a later day and was
        not asked here.

        Returns:
            What was taken back; None if there is nothing.

        Raises:
            StorageError: it could not be saved.
        """
        undone = self._undoing.undo_last()
        if undone is None:
            return None
        for uid in undone.action.cards if undone.action.takes_card_out else ():
            self._put_back(uid, is_grade=undone.action.review is not None)
        self.refresh()
        return undone

    def refresh(self) -> None:
        """Read the current card again, after something was changed outside of this sitting."""
        self._prepared = None
        self._prompt = self._next()

    def summary(self) -> SittingSummary:
        """Say what the sitting came to so far."""
        firsts = dict(reversed(self._answers))
        products = {self._products[uid] for uid in firsts}
        return SittingSummary(
            answers=len(self._answers),
            cards=len(firsts),
            passed_at_once=sum(grade is not Grade.AGAIN for grade in firsts.values()),
            left=self.counts,
            is_first=self._is_first,
            product=products.pop() if len(products) == 1 else None,
        )

    def _current(self) -> Prompt:
        if self._prompt is None:
            raise LookupError("no card is asked")
        return self._prompt

    def _without_current(self, changes: Changes) -> Changes:
        uid = self._current().face.uid
        self._taken_out.add(uid)
        self._queue.drop(uid)
        self.refresh()
        return changes

    def _put_back(self, uid: CardUid, *, is_grade: bool) -> None:
        face, today_ = self._load(uid), self._today()
        if face is None:
            return
        is_early = kind_of_next(face.schedule, today_) is ReviewKind.EARLY
        if is_grade or uid in self._taken_out or not is_early:
            self._queue.put_back(uid, _line(face.schedule, today_))
        if is_grade and self._answers and self._answers[-1][0] == uid:
            self._answers.pop()

    def _next(self) -> Prompt | None:
        while (uid := self._queue.current()) is not None:
            prepared, self._prepared = self._prepared, None
            face = prepared if prepared is not None and prepared.uid == uid else self._load(uid)
            if face is not None and not face.rests_on(self._today()):
                return self._ask(face)
            self._queue.drop(uid)
        return None

    def _load(self, uid: CardUid) -> CardFace | None:
        """Load a card; None if its question was deleted meanwhile."""
        try:
            return self._library.cards.face(uid)
        except KeyError:
            return None

    def _ask(self, face: CardFace) -> Prompt:
        day = self._today()
        lines = self._library.cards.lines_of(face.question_uid, day)
        others = tuple(line for line in lines if line.clarifying_question != face.clarifying_question_uid)
        return Prompt(face, kind_of_next(face.schedule, day), outcomes(face.uid, face.schedule, day), day, others)

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
