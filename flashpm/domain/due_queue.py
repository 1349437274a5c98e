"""The day's queue: what is asked next, and how much is left.

Due cards come first, by overdueness relative to their interval; then new cards, question by question. A card graded
again comes back after some other cards, by position and not by clock, until it passes.
"""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from itertools import islice, zip_longest

from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import StudyDay

NEW_QUESTIONS_A_DAY = 2
QUESTIONS_IN_THE_FIRST_SITTING = 1
CARDS_BEFORE_A_REPEAT = 4
"""How many other cards are asked, where there are as many, before a failed one comes back."""


@dataclass(frozen=True, slots=True)
class DueCard:
    """A card that is due, as far as the order needs it.

    Attributes:
        interval_days: whole days, at least 1.
        place: where it stands in the library: questions in order, clarifying questions in their question, and the
            cards of each by their kinds.
    """

    uid: CardUid
    due_on: StudyDay
    interval_days: int
    place: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """A question with cards never asked.

    Attributes:
        cards: its new cards, in order; not empty.
        is_own: true if the user imported it, false if it came with the program.
        imported_at_ms: when it was imported, in milliseconds since 1970.
        position: its place in its import, from 0.
        place: where it stands in the library, as in `DueCard`.
        is_begun: true if some of its cards were asked already.
        is_of_today: true if some of its cards were asked today for the first time: it is in today's count already.
    """

    uid: QuestionUid
    type: QuestionType | None
    cards: tuple[CardUid, ...]
    is_own: bool
    imported_at_ms: int
    position: int
    place: int
    is_begun: bool = False
    is_of_today: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """What will still be asked today, in cards."""

    due: int
    new: int
    to_repeat: int

    @property
    def total(self) -> int:
        """All cards that will still be asked."""
        return self.due + self.new + self.to_repeat


class DueOrder(StrEnum):
    """In which order a day asks its due cards; equals stand as in the library.

    OVERDUE: by days overdue / interval, the most overdue first · DUE_DAY: those that fell due first in front ·
    RANDOM: mixed, each day anew but the same all day long · QUESTION: question by question.
    """

    OVERDUE = "overdue"
    DUE_DAY = "due-day"
    RANDOM = "random"
    QUESTION = "question"


def order_due(cards: Iterable[DueCard], today: StudyDay, order: DueOrder = DueOrder.OVERDUE) -> list[DueCard]:
    """Put due cards in order."""
    match order:
        case DueOrder.OVERDUE:
            return sorted(cards, key=lambda card: (-_overdueness(card, today), card.place))
        case DueOrder.DUE_DAY:
            return sorted(cards, key=lambda card: (card.due_on, card.place))
        case DueOrder.RANDOM:
            return sorted(cards, key=lambda card: blake2b(f"{today} {card.uid}".encode(), digest_size=8).digest())
    return sorted(cards, key=lambda card: card.place)


def most_overdue(cards: Sequence[DueCard], today: StudyDay, at_most: int | None) -> Sequence[DueCard]:
    """Give the cards that a day has room for, those with the most days overdue / interval; None for all."""
    if at_most is None or len(cards) <= at_most:
        return cards
    return order_due(cards, today)[:at_most]


def _overdueness(card: DueCard, today: StudyDay) -> float:
    return (today - card.due_on) / card.interval_days


def order_new(questions: Iterable[NewQuestion], chosen_types: Sequence[QuestionType] = ()) -> list[NewQuestion]:
    """Order new questions.

    Those begun come first; then own imports, the newest import first; then the chosen types, mixed; then the rest.

    Args:
        questions: in any order.
        chosen_types: the types that the user wants; none chosen means all.
    """
    ordered = sorted(questions, key=lambda each: (-each.imported_at_ms, each.position, each.uid))
    begun = [each for each in ordered if each.is_begun]
    own = [each for each in ordered if each.is_own and not each.is_begun]
    others = [each for each in ordered if not each.is_own and not each.is_begun]
    chosen = [each for each in others if not chosen_types or each.type in chosen_types]
    rest = [each for each in others if chosen_types and each.type not in chosen_types]
    return [*begun, *own, *_mixed(chosen), *rest]


def _mixed(questions: list[NewQuestion]) -> list[NewQuestion]:
    """Take one question of each type in turn."""
    by_type: dict[QuestionType | None, list[NewQuestion]] = {}
    for question in questions:
        by_type.setdefault(question.type, []).append(question)
    turns = zip_longest(*by_type.values())
    return [question for turn in turns for question in turn if question is not None]


def first_sitting(questions: Sequence[NewQuestion]) -> list[NewQuestion]:
    """Give the question of the very first sitting: the first of the user's own import, else the first trade-off."""

    def key(question: NewQuestion) -> tuple[bool, int, bool, int]:
        is_trade_off = question.type is QuestionType.TRADE_OFF
        return (
            not question.is_own,
            -question.imported_at_ms,
            not is_trade_off and not question.is_own,
            question.position,
        )

    return sorted(questions, key=key)[:QUESTIONS_IN_THE_FIRST_SITTING]


def choose_new(questions: Sequence[NewQuestion], allowance: int) -> list[NewQuestion]:
    """Choose the new questions of a sitting.

    What is left of today's questions is free; what is left of older ones counts as a question.

    Args:
        questions: in the order of `order_new`.
        allowance: how many more questions fit into today, at least 0.
    """
    of_today = [each for each in questions if each.is_of_today]
    others = [each for each in questions if not each.is_of_today]
    return [*of_today, *others[:allowance]]


class Line(StrEnum):
    """The lines in which cards wait."""

    DUE = "due"
    NEW = "new"
    REPEAT = "repeat"


class DueQueue:
    """The cards of one sitting, in the order in which they are asked. Nothing here knows a clock."""

    def __init__(self, due: Iterable[CardUid], new: Iterable[CardUid], to_repeat: Iterable[CardUid] = ()) -> None:
        """Line the cards up; those left over from an earlier sitting to repeat wait for some others first."""
        self._put_back: list[tuple[Line, CardUid]] = []
        self._waiting = {Line.DUE: deque(due), Line.NEW: deque(new)}
        self._repeats = deque((CARDS_BEFORE_A_REPEAT, card) for card in to_repeat)
        self._answered = 0

    @property
    def counts(self) -> Counts:
        """What will still be asked, the current card included."""
        back = Counter(line for line, _ in self._put_back)
        return Counts(
            due=len(self._waiting[Line.DUE]) + back[Line.DUE],
            new=len(self._waiting[Line.NEW]) + back[Line.NEW],
            to_repeat=len(self._repeats) + back[Line.REPEAT],
        )

    @property
    def waiting(self) -> tuple[CardUid, ...]:
        """The cards that will still be asked, the current one included, each once; not in order."""
        repeats, back = (card for _, card in self._repeats), (card for _, card in self._put_back)
        return (*self._waiting[Line.DUE], *self._waiting[Line.NEW], *repeats, *back)

    def current(self) -> CardUid | None:
        """Give the card to ask now; None if nothing is left."""
        if self._put_back:
            return self._put_back[-1][1]
        line = self._next_line()
        if line is Line.REPEAT:
            return self._repeats[0][1]
        return self._waiting[line][0] if line else None

    def following(self) -> CardUid | None:
        """Give the card that is asked after the current one is passed; None if nothing is left then."""
        if len(self._put_back) > 1:
            return self._put_back[-2][1]
        taken = None if self._put_back else self._next_line()
        heads = {line: self._at(line, int(line is taken)) for line in Line}
        first = heads[Line.DUE] or heads[Line.NEW]
        ahead = 1 if taken is Line.REPEAT else 0
        is_time = len(self._repeats) > ahead and self._repeats[ahead][0] <= self._answered + 1
        return heads[Line.REPEAT] if is_time or first is None else first

    def _at(self, line: Line, place: int) -> CardUid | None:
        cards = [card for _, card in islice(self._repeats, 2)] if line is Line.REPEAT else self._waiting[line]
        return cards[place] if place < len(cards) else None

    def answered(self, *, comes_back: bool) -> None:
        """Take the current card out; it waits for a repeat if it comes back today.

        Raises:
            IndexError: if nothing is left.
        """
        card = self._take()
        self._answered += 1
        if comes_back:
            self._repeats.append((self._answered + CARDS_BEFORE_A_REPEAT, card))

    def put_back(self, card: CardUid, line: Line) -> None:
        """Make a card the current one, in the line where it stands after its grade was taken back."""
        self.drop(card)
        self._put_back.append((line, card))

    def drop(self, card: CardUid) -> None:
        """Take a card out, wherever it waits; it counts as not asked."""
        self.drop_all({card})

    def drop_all(self, cards: Collection[CardUid]) -> None:
        """Take some cards out, wherever they wait; they count as not asked."""
        if not cards:
            return
        self._put_back = [each for each in self._put_back if each[1] not in cards]
        self._repeats = deque(each for each in self._repeats if each[1] not in cards)
        self._waiting = {
            line: deque(card for card in waiting if card not in cards) for line, waiting in self._waiting.items()
        }

    def _next_line(self) -> Line | None:
        others = next((line for line in (Line.DUE, Line.NEW) if self._waiting[line]), None)
        if self._repeats and (others is None or self._repeats[0][0] <= self._answered):
            return Line.REPEAT
        return others

    def _take(self) -> CardUid:
        if self._put_back:
            return self._put_back.pop()[1]
        line = self._next_line()
        if line is None:
            raise IndexError("nothing is left to answer")
        return self._repeats.popleft()[1] if line is Line.REPEAT else self._waiting[line].popleft()
