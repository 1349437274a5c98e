"""Answers and cards in memory, counted."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from flashpm.domain.areas import place_area
from flashpm.domain.change import CardField, Change, Entity
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import EVERYTHING, Query
from flashpm.domain.review import Review
from flashpm.domain.schedule import COUNTED_KINDS
from flashpm.domain.statistics import (
    AnswerTally,
    Asked,
    Dimension,
    GroupRetention,
    Retention,
    ScheduleCounts,
    Share,
    asked_as,
)
from flashpm.domain.study_day import StudyDay
from flashpm.domain.workload import AskedCard
from flashpm.services.rows import Standing
from tests.fakes.cards import FakeCard, FakeCards
from tests.fakes.log import FakeLog


class FakeStatistics:
    """Answers and cards, counted."""

    def __init__(self, log: FakeLog, cards: FakeCards) -> None:
        self._log = log
        self._cards = cards

    def answer_tallies(self, query: Query, today: StudyDay, first: StudyDay) -> list[AnswerTally]:
        counts: Counter[tuple[StudyDay, int, Asked, Grade]] = Counter()
        taken: Counter[tuple[StudyDay, int, Asked, Grade]] = Counter()
        for asked, review in self._answers(query, today):
            if first <= review.reviewed_on <= today:
                alike = (review.reviewed_on, _hour(review), asked, review.grade)
                counts[alike] += 1
                taken[alike] += review.taken_ms
        return [AnswerTally(*alike, counts[alike], taken[alike]) for alike in sorted(counts)]

    def studied_days(self, query: Query, today: StudyDay) -> list[StudyDay]:
        return sorted({review.reviewed_on for _, review in self._answers(query, today) if review.reviewed_on <= today})

    def groups(self, dimension: Dimension, query: Query, today: StudyDay) -> list[GroupRetention]:
        names = {card.face.uid: _name(card, dimension) for card in self._cards.matching(query, today)}
        found: dict[str | None, list[tuple[Asked, bool]]] = {}
        for asked, review in self._answers(query, today):
            if review.card in names and asked in {Asked.YOUNG, Asked.MATURE}:
                found.setdefault(names[review.card], []).append((asked, review.grade is not Grade.AGAIN))
        return [
            GroupRetention(name, Retention(_share(answers, Asked.YOUNG), _share(answers, Asked.MATURE)))
            for name, answers in found.items()
        ]

    def due_by_day(self, query: Query, today: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        cards = (card for card in self._cards.matching(query, today) if not card.face.is_paused)
        days = (_asked_on(card) if card.face.rests_on(today) else card.face.schedule.due_on for card in cards)
        return dict(Counter(day for day in days if day is not None and day <= last))

    def schedule_counts(self, query: Query, today: StudyDay) -> ScheduleCounts:
        found = (card.face.schedule.memory for card in self._cards.matching(query, today))
        memories = [memory for memory in found if memory is not None]
        return ScheduleCounts(
            Counter(memory.interval_days for memory in memories), Counter(memory.ease for memory in memories)
        )

    def standings(self, query: Query, today: StudyDay) -> dict[Standing, int]:
        counts = Counter(card.standing(today) for card in self._cards.matching(query, today))
        return {standing: counts[standing] for standing in Standing}

    def new_questions_on(self, query: Query, day: StudyDay) -> int:
        cards = self._cards.matching(query, day)
        return len({card.question.uid for card in cards if card.is_first and card.face.schedule.first_on == day})

    def asked_cards(self, last: StudyDay) -> list[AskedCard]:
        faces = ((card.face, _asked_on(card)) for card in self._cards.all() if not card.face.is_paused)
        return [AskedCard(face.uid, face.schedule, on) for face, on in faces if on is not None and on <= last]

    def _answers(self, query: Query, today: StudyDay) -> Iterator[tuple[Asked, Review]]:
        """Give the answers, each with what its card was when it was asked."""
        matching = {card.face.uid for card in self._cards.matching(query, today)}
        taken_back = self._log.voided(Entity.OPERATION)
        reviews = {row.id for row, _ in self._log.reviews()}
        intervals: dict[CardUid, int] = {}
        for row in self._log.rows:
            if isinstance(row.entry, Change):
                if row.entry.field == CardField.SCHEDULE and row.operation not in taken_back:
                    _set_by_hand(intervals, row.entry)
            elif row.id in reviews:
                review = row.entry
                if query == EVERYTHING or review.card in matching:
                    yield asked_as(review.kind, intervals.get(review.card)), review
                if review.kind in COUNTED_KINDS:
                    intervals[review.card] = max(0, review.due_on - review.reviewed_on)


def _set_by_hand(intervals: dict[CardUid, int], change: Change) -> None:
    card = CardUid(change.entity_id)
    if isinstance(change.value, dict) and isinstance(interval := change.value["interval"], int):
        intervals[card] = interval
    else:
        intervals.pop(card, None)


def _hour(review: Review) -> int:
    return (datetime.fromtimestamp(review.reviewed_at_ms / 1000, UTC) + timedelta(minutes=review.utc_offset_min)).hour


def _asked_on(card: FakeCard) -> StudyDay | None:
    due_on = card.face.schedule.due_on
    return None if due_on is None else max(due_on, card.face.skipped_until or due_on)


def _name(card: FakeCard, dimension: Dimension) -> str | None:
    question, part = card.question.content, card.part.content
    match dimension:
        case Dimension.DECK:
            return card.deck
        case Dimension.TYPE:
            return question.type
        case Dimension.COMPANY:
            return question.company or question.product
        case Dimension.AREA:
            return place_area(part.area, part.prompt or "", part.why_it_matters).area


def _share(answers: list[tuple[Asked, bool]], age: Asked) -> Share:
    right = [is_right for asked, is_right in answers if asked is age]
    return Share(len(right), sum(right))
