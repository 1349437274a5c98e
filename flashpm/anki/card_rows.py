"""The cards of a collection with their gradings, in FlashPM's words."""

import json
from array import array
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile
from typing import Any, Final, NamedTuple

from flashpm.anki.collection_head import Head
from flashpm.anki.database import Database
from flashpm.anki.package import PackagedCard
from flashpm.anki.rows import rows
from flashpm.domain.carried import CarriedCard, PackedReviews, PastReview, packed
from flashpm.domain.grade import Grade
from flashpm.domain.rules import MAX_INTERVAL_DAYS
from flashpm.domain.sm2 import EASE_AT_START, EASE_FLOOR, SECOND_INTERVAL_DAYS, Memory
from flashpm.domain.study_day import StudyDay

_NEW, _LEARNING, _REVIEW, _RELEARNING = range(4)
_SUSPENDED: Final = -1
_DAY_QUEUE: Final = 3
_STEP_KINDS: Final = frozenset({0, 2})
_OLD_STEPS: Final = frozenset({2, 3})
_GRADES: Final = frozenset(each.value for each in Grade)
_EXTRA: Final = 3
_BY_HAND: Final = 4
_LEAST_SECONDS: Final = 1_000_000_000
"""A due number from here on is a moment in seconds since 1970, below it a number of days."""
_GREATEST_MS: Final = 2**46
"""About the year 4200."""
_HIGHEST_EASE: Final = 9_999
_DEFAULT_DECK: Final = "Default"

_CARDS: Final = (
    "SELECT id, nid, did, ord, mod, type, queue, due, ivl, factor, odue, odid, "
    "coalesce(CAST(data AS TEXT), '') FROM cards ORDER BY nid, ord"
)
_REVIEWS: Final = "SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id"


class CardRows:
    """All cards of a collection, by note.

    Attributes:
        has_progress: true if any card was ever graded, or taken out of study.
        odd_reviews: how many gradings make no sense and were left out.
    """

    def __init__(self, database: Database, head: Head) -> None:
        self._head = head
        self.odd_reviews = 0
        self._reviews: dict[int, array[int]] = defaultdict(lambda: array("q"))
        self._resets: dict[int, int] = {}
        self._read_reviews(database)
        self._cards: dict[int, list[PackagedCard]] = defaultdict(list)
        self.has_progress = bool(self._reviews)
        for row in rows(database, _CARDS, "iiiiiiiiiiiis"):
            self._add_card(_CardRow(*row))

    def of_note(self, note_id: int) -> tuple[PackagedCard, ...]:
        """Give the cards of a note, by number, once: they are held here no longer; empty if it has none."""
        return tuple(self._cards.pop(note_id, ()))

    def _read_reviews(self, database: Database) -> None:
        reviews, is_first = self._reviews, self._head.is_first_scheduler
        for id_ms, card_id, ease, interval, factor, taken_ms, kind in rows(database, _REVIEWS, "iiiiiii"):
            is_moment, is_step = 0 < id_ms < _GREATEST_MS, kind in _STEP_KINDS
            if ease == 0 or kind > _EXTRA:
                if kind == _BY_HAND and factor == 0 and is_moment:
                    self._resets[card_id] = id_ms
                continue
            # The first scheduler had no Hard for steps, and Anki reads its 2 and 3 so.
            grade = ease + 1 if is_first and is_step and ease in _OLD_STEPS else ease
            if is_moment and grade in _GRADES:
                is_extra = kind == _EXTRA and factor == 0
                days = 0 if interval < 0 else min(interval, MAX_INTERVAL_DAYS)
                reviews[card_id].extend(
                    (id_ms, packed(grade, days, max(0, taken_ms), is_step=is_step, is_extra=is_extra))
                )
            else:
                self.odd_reviews += 1

    def _add_card(self, row: "_CardRow") -> None:
        """Add a card; one in a filtered deck is given back to its home."""
        deck_id, due = (row.home_deck_id, row.home_due or row.due) if row.home_deck_id else (row.deck_id, row.due)
        numbers = self._reviews.pop(row.id, None)
        kept = () if numbers is None else PackedReviews(numbers)
        reviews = tuple(kept)
        carried = CarriedCard(
            reviews=kept,
            memory=_memory(row, reviews),
            due_on=None if row.is_new or row.has_moment(due) else self._day(due),
            due_at_ms=min(due * 1000, _GREATEST_MS) if row.has_moment(due) else None,
            last_at_ms=_last_at_ms(row, reviews),
            reset_at_ms=self._resets.get(row.id, 0),
            is_paused=row.queue == _SUSPENDED,
            changed_at_ms=row.changed_at * 1000,
        )
        self.has_progress |= not row.is_new or carried.is_paused
        name = self._head.decks.get(deck_id, _DEFAULT_DECK)
        self._cards[row.note_id].append(PackagedCard(row.number, name, carried))

    def _day(self, due: int) -> StudyDay:
        return StudyDay(self._head.day_zero + max(-MAX_INTERVAL_DAYS, min(due, 2 * MAX_INTERVAL_DAYS)))


class _CardRow(NamedTuple):
    id: int
    note_id: int
    deck_id: int
    number: int
    changed_at: int
    kind: int
    queue: int
    due: int
    interval: int
    factor: int
    home_due: int
    home_deck_id: int
    data: str

    @property
    def is_new(self) -> bool:
        """Whether it was never graded, or was made new again."""
        return self.kind not in {_LEARNING, _REVIEW, _RELEARNING}

    def has_moment(self, due: int) -> bool:
        """Say whether its due number is a moment, as it is for steps within a day."""
        return self.kind in {_LEARNING, _RELEARNING} and self.queue != _DAY_QUEUE and due >= _LEAST_SECONDS


def _memory(row: _CardRow, reviews: Sequence[PastReview]) -> Memory | None:
    """Read SM-2's numbers of a card; one that is being learned has passed nothing yet."""
    if row.is_new:
        return None
    days = max(0, min(row.interval, MAX_INTERVAL_DAYS)) if row.kind == _REVIEW else 0
    ease = min(_HIGHEST_EASE, max(EASE_FLOOR, round(row.factor / 10))) if row.factor > 0 else EASE_AT_START
    return Memory(_repetition(reviews, days) if days else 0, ease, max(1, days))


def _repetition(reviews: Sequence[PastReview], interval: int) -> int:
    """Count the passes for a day or longer since the last failure; a card without history is taken by its interval."""
    if not reviews:
        return 1 if interval < SECOND_INTERVAL_DAYS else 2
    since = takewhile(lambda each: each.grade is not Grade.AGAIN, reversed(reviews))
    return sum(each.interval_days > 0 for each in since)


def _last_at_ms(row: _CardRow, reviews: Sequence[PastReview]) -> int:
    """Give the last grading's moment, by the history or by what the card says; 0 if there is none."""
    graded = (each.at_ms for each in reversed(reviews) if not each.is_extra)
    return next(graded, 0 if row.is_new else _told_at_ms(row.data))


def _told_at_ms(data: str) -> int:
    try:
        values: Any = json.loads(data) if data else {}
    except (ValueError, RecursionError):
        return 0
    seconds = values.get("lrt") if isinstance(values, dict) else None
    return seconds * 1000 if isinstance(seconds, int) and 0 < seconds < _GREATEST_MS // 1000 else 0
