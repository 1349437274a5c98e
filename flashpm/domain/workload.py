"""What the coming days would look like: the learner's own cards, asked on their days and graded by chance.

The chance is seeded: the same cards, conditions and seed give the same days. The cards that are there and those to be
begun draw from chances of their own, so that two rates of new questions differ by the new cards alone.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from random import Random
from typing import Final

from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.pace import Pace
from flashpm.domain.review import ReviewKind
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import Folding, Schedule
from flashpm.domain.statistics import MATURE_FROM_DAYS, AnswerTally, Asked
from flashpm.domain.study_day import StudyDay, plus

PRIOR_ANSWERS = 50
"""How many supposed answers stand beside the learner's own, for each kind of card."""
SUPPOSED: Final[Mapping[Asked, Sequence[float]]] = {
    Asked.NEW: (0.24, 0.09, 0.50, 0.17),
    Asked.YOUNG: (0.10, 0.20, 0.57, 0.13),
    Asked.MATURE: (0.10, 0.20, 0.57, 0.13),
    Asked.REPEAT: (0.10, 0.20, 0.57, 0.13),
}
"""The shares of again, hard, good and easy that are supposed, by what a card is when it is asked."""

Shares = Mapping[Asked, Sequence[float]]
"""The shares of again, hard, good and easy, which add up to 1, for new, young, mature and repeated cards."""


@dataclass(frozen=True, slots=True)
class AskedCard:
    """A card that was asked before.

    Attributes:
        on: the day on which it comes: its due day, or when a skip ends if that is later.
    """

    uid: CardUid
    schedule: Schedule
    on: StudyDay


@dataclass(frozen=True, slots=True)
class Conditions:
    """What days are simulated by.

    Attributes:
        shares: of the grades.
        rules: which decide when a card comes back.
        pace: how long cards take.
        reviews_a_day: how many due cards a day asks at most, the others waiting for the next; None for all of them.
        room_today: how many of those today still asks.
        seed: of the chance.
    """

    shares: Shares
    rules: Rules
    pace: Pace
    reviews_a_day: int | None = None
    room_today: int | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class DayWork:
    """What a day would ask.

    Attributes:
        counts: due and new cards, and how often failed ones come back that day.
        seconds: how long all of it takes.
    """

    counts: Counts
    seconds: float

    @property
    def cards(self) -> int:
        """The cards that would be asked, each once."""
        return self.counts.due + self.counts.new

    def and_also(self, other: "DayWork", pace: Pace) -> "DayWork":
        """Give the work of both."""
        one, two = self.counts, other.counts
        counts = Counts(one.due + two.due, one.new + two.new, one.to_repeat + two.to_repeat)
        return DayWork(counts, pace.of(counts))


@dataclass(frozen=True, slots=True)
class Supply:
    """The questions that can be begun.

    Attributes:
        questions: those that wait.
        begun_today: how many were begun today already.
        cards_a_question: how many cards a question has on average.
    """

    questions: int
    begun_today: int
    cards_a_question: float


def new_cards_by_day(questions_a_day: int, supply: Supply, days: int) -> list[int]:
    """Say how many new cards are begun on each day, today first, until no question waits any more.

    Fractions of cards are carried on to the next day.
    """
    begun = [min(supply.questions, max(0, questions_a_day * day - supply.begun_today)) for day in range(days + 1)]
    cards = [round(questions * supply.cards_a_question) for questions in begun]
    return [after - before for before, after in pairwise(cards)]


def shares_of(tallies: Iterable[AnswerTally]) -> Shares:
    """Give the learner's shares of the grades: the own answers, and `PRIOR_ANSWERS` supposed ones."""
    counts = {asked: [share * PRIOR_ANSWERS for share in shares] for asked, shares in SUPPOSED.items()}
    for each in tallies:
        if each.asked in counts:
            counts[each.asked][each.grade - 1] += each.answers
    return {asked: [count / sum(of_asked) for count in of_asked] for asked, of_asked in counts.items()}


def simulate_days(
    cards: Iterable[AskedCard], new_cards: Sequence[int], today: StudyDay, conditions: Conditions
) -> list[DayWork]:
    """Simulate days, today first; every card that a day asks is done on that day.

    Args:
        cards: in the same order each time.
        new_cards: how many are begun on each of the days.
        today: the first day.
        conditions: what the days are simulated by.
    """
    return list(_Days(cards, new_cards, today, conditions).pass_by())


def simulate_rates(
    cards: Sequence[AskedCard], rates: Sequence[Sequence[int]], today: StudyDay, conditions: Conditions
) -> list[list[DayWork]]:
    """Simulate the same days once for each rate of new cards.

    Without a cap on reviews no card takes another one's place: those that were asked before are then simulated once.

    Args:
        cards: in the same order each time.
        rates: for each rate how many new cards are begun on each of the days; all of the same days.
        today: the first day.
        conditions: what the days are simulated by.
    """
    if conditions.reviews_a_day is not None:
        return [simulate_days(cards, rate, today, conditions) for rate in rates]
    known = simulate_days(cards, [0] * max(map(len, rates), default=0), today, conditions)
    begun = (simulate_days((), rate, today, conditions) for rate in rates)
    return [[one.and_also(other, conditions.pace) for one, other in zip(known, days, strict=True)] for days in begun]


class _Card:
    """A card on its way through the days: a fold that goes on, of which no schedule is made in between."""

    __slots__ = ("chance", "folding")

    def __init__(self, folding: Folding, chance: Random) -> None:
        self.folding = folding
        self.chance = chance

    def overdueness(self, day: StudyDay) -> float:
        """Give the days overdue for the interval."""
        interval_days, due_on = self.folding.interval_days, self.folding.due_on
        return (day - due_on) / interval_days if interval_days is not None and due_on is not None else 0


class _Days:
    """The days, each with the cards that come on it."""

    def __init__(
        self, cards: Iterable[AskedCard], new_cards: Sequence[int], today: StudyDay, conditions: Conditions
    ) -> None:
        self._new_cards, self._today, self._conditions = new_cards, today, conditions
        self._bounds = {asked: list(accumulate(shares))[:-1] for asked, shares in conditions.shares.items()}
        self._coming: list[list[_Card]] = [[] for _ in new_cards]
        of_known, self._of_new = Random(conditions.seed), Random(conditions.seed + 1)  # noqa: S311 - it must come out the same
        for card in cards:
            self._come(_Card(Folding(card.uid, conditions.rules, card.schedule), of_known), max(card.on, today))

    def pass_by(self) -> Iterator[DayWork]:
        """Yield one day after the other."""
        begun = 0
        for ahead, new in enumerate(self._new_cards):
            day = plus(self._today, ahead)
            due = self._with_room(self._coming[ahead], day)
            fresh = [self._new_card(begun + number) for number in range(new)]
            begun += new
            counts = Counts(len(due), new, to_repeat=sum(self._ask(card, day) for card in [*due, *fresh]))
            yield DayWork(counts, self._conditions.pace.of(counts))

    def _new_card(self, number: int) -> _Card:
        return _Card(Folding(CardUid(f"new {number}"), self._conditions.rules), self._of_new)

    def _with_room(self, cards: list[_Card], day: StudyDay) -> list[_Card]:
        """Give the cards that a day has room for, the most overdue ones; the others come the day after."""
        conditions = self._conditions
        room = conditions.room_today if day == self._today else conditions.reviews_a_day
        if room is None or len(cards) <= room:
            return cards
        ordered = sorted(cards, key=lambda card: -card.overdueness(day))
        for card in ordered[room:]:
            self._come(card, plus(day, 1))
        return ordered[:room]

    def _ask(self, card: _Card, day: StudyDay) -> int:
        """Ask a card until it need not come back that day; gives how often it did."""
        repeats, folding = 0, card.folding
        self._grade(card, day, ReviewKind.REVIEW.value, _asked(folding.interval_days))
        while folding.repeat_on == day:
            repeats += 1
            self._grade(card, day, ReviewKind.REPEAT.value, Asked.REPEAT)
        self._come(card, folding.due_on or day)
        return repeats

    def _grade(self, card: _Card, day: StudyDay, kind: str, asked: Asked) -> None:
        quality = _QUALITIES[bisect(self._bounds[asked], card.chance.random())]
        card.folding.grade(day, quality, kind, self._conditions.rules.name, None)

    def _come(self, card: _Card, day: StudyDay) -> None:
        """Let a card come on a day, if that is one of those simulated."""
        ahead = day - self._today
        if ahead < len(self._coming):
            self._coming[ahead].append(card)


def _asked(interval_days: int | None) -> Asked:
    """Say what a card is when it is asked, by its interval; None for a new card."""
    if interval_days is None:
        return Asked.NEW
    return Asked.MATURE if interval_days >= MATURE_FROM_DAYS else Asked.YOUNG


_QUALITIES = [grade.quality for grade in Grade]
