"""A sitting: card after card, each grade on disk before the next card shows."""

from dataclasses import dataclass, field, replace

from flashpm.domain.change import CardField
from flashpm.domain.due_queue import Counts, DueQueue, Line
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.leech import is_to_be_told, lapses_allowed
from flashpm.domain.review import MAX_TAKEN_MS, Review, ReviewKind
from flashpm.domain.rules import CANONICAL, Rules
from flashpm.domain.schedule import Graded, Outcome, kind_of_next, step
from flashpm.domain.study_day import StudyDay
from flashpm.services.card_actions import CardActions
from flashpm.services.changes import Changes
from flashpm.services.days import Days
from flashpm.services.places import is_of_today, line_of
from flashpm.services.ports import Clock, Library
from flashpm.services.promises import Promises
from flashpm.services.rows import CardFace, LoggedAction, PartLine
from flashpm.services.sitting_answers import GivenAnswer, SittingAnswers
from flashpm.services.sitting_summary import SittingSummary
from flashpm.services.undoing import Redone, Undoing, Undone


@dataclass(frozen=True, slots=True)
class Prompt:
    """A card to ask, with what each grade would do: the labels on the buttons are what will be stored.

    Attributes:
        day: the study day for which the outcomes hold.
        others: the other clarifying questions of the same question, to be shown after the answer.
        turn: which asking of the sitting this is, from 0; by it a grade that is sent twice is counted once.
        rules: those by which the outcomes hold.
    """

    face: CardFace
    kind: ReviewKind
    outcomes: dict[Grade, Outcome]
    day: StudyDay
    others: tuple[PartLine, ...] = ()
    turn: int = field(default=0, compare=False)
    rules: Rules = CANONICAL


@dataclass(frozen=True, slots=True)
class Answered:
    """What a grade did.

    Attributes:
        is_stuck: true if the learner is to be told that the card is stuck now (`domain.leech`).
    """

    outcome: Outcome
    changes: Changes
    is_stuck: bool = False


class Sitting:
    """One sitting. Made by `Studying`."""

    def __init__(self, library: Library, clock: Clock, queue: DueQueue) -> None:
        self._library = library
        self._clock = clock
        self._queue = queue
        self._actions = CardActions(library, clock)
        self._undoing = Undoing(library)
        self._answers = SittingAnswers()
        self._turn = 0
        self._answered: tuple[int, Answered] | None = None
        self._days = Days(library, clock)
        self._calendar = self._days.calendar
        self._is_first = self._calendar.last_reviewed_on is None
        self._promises = Promises(library)
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

    def grade(self, grade: Grade, taken_ms: int, *, turn: int | None = None, quality: int | None = None) -> Answered:
        """Log a grade for the current card and go on to the next.

        A card that was left open over night is graded on the day it is, and by the rules that hold by then: what it
        does is what is returned.

        Args:
            grade: the learner's verdict.
            taken_ms: thinking time in milliseconds, at least 0; more than a minute counts as a minute.
            turn: of the prompt that the grade is for; None for the one that is asked now.
            quality: SM-2's q 0-5 where the 0-5 mode gave one; `grade` is what it comes to.

        Returns:
            What the grade does; for a turn that was graded just before, what that grade did: it counts once.

        Raises:
            StorageError: the grade could not be saved; the same card stays.
            LookupError: no card is asked, or not the one that the grade is for.
        """
        if turn is not None and turn != self._turn:
            return self._graded_before(turn)
        prompt = self._current()
        if prompt.day != self._today() or prompt.rules != self._promises.rules:
            prompt = self._prompt = self._ask_anew(prompt)
        face, outcome = prompt.face, _outcome_of(prompt, grade, quality)
        review = replace(self._review(prompt, grade, taken_ms), quality=quality)
        with self._library.operation() as operation:
            operation.log_review(review, face.schedule, outcome.schedule)
        self._promises.kept(face, outcome)
        self._queue.answered(comes_back=outcome.comes_back_today)
        self._answers.add(GivenAnswer(face.uid, grade, review.taken_ms, face.question.product))
        self._calendar = self._calendar.after_review_on(prompt.day)
        changes = Changes(cards=frozenset({face.uid}), operation=operation.id)
        answered = Answered(outcome, changes, is_stuck=self._makes_stuck(prompt, outcome))
        self._answered = self._turn, answered
        self._turn += 1
        self._prompt = self._next()
        return answered

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
        self._read_again()
        return changes

    def set_due(self, day: StudyDay) -> Changes:
        """Let the current card be due on a day of the learner's choice; it is asked on if that is today.

        Raises:
            StorageError: it could not be saved; the same card stays.
            LookupError: no card is asked.
        """
        uid = self._current().face.uid
        changes = self._without_current(self._actions.set_due(uid, day))
        if day <= self._today():
            self._queue.put_back(uid, Line.DUE)
            self._go_on()
        return changes

    def reset(self) -> Changes:
        """Make the current card new again; it waits its turn among the new ones.

        Raises:
            StorageError: it could not be saved; the same card stays.
            LookupError: no card is asked.
        """
        return self._without_current(self._actions.reset(self._current().face.uid))

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
        self._calendar = self._days.calendar
        for uid in undone.action.cards if undone.action.takes_card_out else ():
            self._put_back(uid, undone.action)
        if undone.action.review is not None:
            self._answers.take_back(undone.action.cards)
        self._go_on_after(undone.action)
        return undone

    def redo(self) -> Redone | None:
        """Do again what was taken back last, until something new is done.

        The card of a grade is answered again, that of a skip or a pause is out again.

        Returns:
            What was done again; None if there is nothing.

        Raises:
            StorageError: it could not be saved.
        """
        redone = self._undoing.redo_last()
        if redone is None:
            return None
        self._calendar = self._days.calendar
        for uid in redone.action.cards if redone.action.takes_card_out else ():
            if redone.action.review is not None:
                self._answer_again(uid)
            else:
                self._taken_out -= {uid} if CardField.SCHEDULE in redone.action.fields else set()
                self._put_back(uid, redone.action)
        self._go_on_after(redone.action)
        return redone

    def refresh(self) -> None:
        """Read the cards again, after something was changed outside of this sitting; those that rest now are out."""
        self._queue.drop_all(self._library.day.resting(self._queue.waiting, self._today()))
        self._read_again()

    def _read_again(self) -> None:
        """Read the current card again."""
        self._prepared = None
        self._prompt = self._next()

    def _go_on(self) -> None:
        """Ask what is to be asked now: another turn, and no grade is the one just before."""
        self._turn += 1
        self._answered = None
        self._read_again()

    def _go_on_after(self, action: LoggedAction) -> None:
        if action.takes_card_out:
            self._go_on()
        else:
            self._read_again()

    def summary(self) -> SittingSummary:
        """Say what the sitting came to so far."""
        firsts = self._answers.firsts
        return SittingSummary(
            answers=len(self._answers),
            cards=len(firsts),
            passed_at_once=sum(grade is not Grade.AGAIN for grade in firsts.values()),
            left=self.counts,
            is_first=self._is_first,
            product=self._answers.product,
            taken_ms=self._answers.taken_ms,
        )

    def _current(self) -> Prompt:
        if self._prompt is None:
            raise LookupError("no card is asked")
        return self._prompt

    def _without_current(self, changes: Changes) -> Changes:
        uid = self._current().face.uid
        self._taken_out.add(uid)
        self._queue.drop(uid)
        self._go_on()
        return changes

    def _put_back(self, uid: CardUid, action: LoggedAction) -> None:
        """Ask a card next that an undo or a redo brought back; take one out that they took out."""
        face, today_ = self._load(uid), self._today()
        if face is None:
            return
        if face.rests_on(today_):
            self._taken_out |= {uid} & {self._queue.current()}
            self._queue.drop(uid)
        elif action.review is not None or uid in self._taken_out or is_of_today(face.schedule, today_, action):
            self._queue.put_back(uid, line_of(face.schedule, today_))
        elif CardField.SCHEDULE in action.fields:
            self._queue.drop(uid)

    def _answer_again(self, uid: CardUid) -> None:
        """Take a card out that is there, as its grade did."""
        self._queue.put_back(uid, Line.DUE)
        self._queue.answered(comes_back=self._library.cards.face(uid).schedule.repeat_on == self._today())
        self._answers.do_again(uid)

    def _makes_stuck(self, prompt: Prompt, outcome: Outcome) -> bool:
        interview_on = self._library.settings.study.interview_on
        allowed = lapses_allowed(interview_on, prompt.day)
        return is_to_be_told(prompt.face.schedule, outcome.schedule, allowed)

    def _graded_before(self, turn: int) -> Answered:
        if self._answered is None or self._answered[0] != turn:
            raise LookupError("the card is not asked any more")
        return self._answered[1]

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
        part = face.clarifying_question_uid
        others = tuple(line for line in lines if line.is_first and line.clarifying_question != part)
        kind, rules = kind_of_next(face.schedule, day), self._promises.rules
        return Prompt(face, kind, self._promises.of(face, day, rules), day, others, self._turn, rules)

    def _ask_anew(self, prompt: Prompt) -> Prompt:
        """Ask a card again whose labels no longer hold; what was read of cards before may not hold either."""
        self._prepared = None
        return self._ask(self._load(prompt.face.uid) or prompt.face)

    def _today(self) -> StudyDay:
        return self._calendar.today(self._clock.now()).day

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
            rule=prompt.rules.name,
            due_on=prompt.outcomes[grade].due_on,
        )


def _outcome_of(prompt: Prompt, grade: Grade, quality: int | None) -> Outcome:
    """Give what a grading does: what its button promised; q 0 and 1 let the ease factor fall further than Again."""
    promised, face = prompt.outcomes[grade], prompt.face
    if quality is None or quality == grade.quality:
        return promised
    row = Graded(prompt.day, quality, prompt.kind, prompt.rules.name, promised.due_on)
    return replace(promised, schedule=step(face.uid, face.schedule, row, prompt.rules))
