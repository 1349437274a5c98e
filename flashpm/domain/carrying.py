"""What becomes of a card that was studied in Anki and here: histories are joined, and the later study decides.

Nothing that is in the log is rewritten. A grading from there has an id made from what it is, so that it is the same
row whenever and wherever it is imported.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from operator import attrgetter
from typing import Final, NamedTuple

from flashpm.domain.brought import BroughtCard
from flashpm.domain.carried import CarriedCard, PastReview, moments_of
from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import CardUid, Ulid, ulid
from flashpm.domain.rescheduling import schedule_to_json
from flashpm.domain.review import MAX_TAKEN_MS, Review, ReviewKind
from flashpm.domain.schedule import NEW, Rescheduled, Schedule
from flashpm.domain.study_day import StudyDay, plus

ANKI_RULE: Final = "anki/1"
"""What the log says of a grading that Anki scheduled: whoever chose its due day, and our version of reading it."""
_LARGEST_MOVE_MS: Final = 64
"""So far apart at most are one grading of ours and the id under which it went to Anki, where ids must not repeat."""
_MS_A_SECOND: Final = 1000
_MS_A_MINUTE: Final = 60_000
_MS_AN_HOUR: Final = 3_600_000
_MS_A_DAY: Final = 86_400_000
_RANDOM_BYTES: Final = 10
_BETWEEN: Final = "\x1f"


class KnownReview(NamedTuple):
    """A grading of the log, taken back or not.

    Attributes:
        is_undone_import: true if it came by an import that was taken back as a whole: it may come again.
    """

    id: Ulid
    at_ms: int
    is_undone_import: bool = False


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A card as the library keeps it.

    Attributes:
        reviews: every grading of it in the log.
        last_at_ms: its last grading that stands, or when its schedule was last set here; 0 if never.
        paused_at_ms: when it was last paused or taken up again; 0 if never.
    """

    schedule: Schedule = NEW
    reviews: tuple[KnownReview, ...] = ()
    last_at_ms: int = 0
    is_paused: bool = False
    paused_at_ms: int = 0


UNKNOWN: Final = KeptCard()
"""A card that the log does not know."""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """How a moment becomes a study day.

    Attributes:
        zone: the learner's.
        starts_at_hour: local hour at which a day begins.
        now_ms: this moment, in milliseconds since 1970.
    """

    zone: tzinfo | None
    starts_at_hour: int
    now_ms: int
    _offsets: dict[int, int | None] = field(default_factory=dict, compare=False, repr=False)
    """By days of UTC; None for one in which the clocks change. A history has many moments of few days."""

    def offset_ms(self, at_ms: int) -> int:
        """Give how far the learner's clock was ahead of UTC at a moment."""
        day = at_ms // _MS_A_DAY
        if day not in self._offsets:
            first, last = self._read_offset_ms(day * _MS_A_DAY), self._read_offset_ms((day + 1) * _MS_A_DAY - 1)
            self._offsets[day] = first if first == last else None
        offset_ms = self._offsets[day]
        return self._read_offset_ms(at_ms) if offset_ms is None else offset_ms

    def day_at(self, local_ms: int) -> StudyDay:
        """Give the study day of a moment of the learner's clock, as `study_day.study_day` tells it."""
        return StudyDay((local_ms - self.starts_at_hour * _MS_AN_HOUR) // _MS_A_DAY)

    def study_day(self, at_ms: int) -> StudyDay:
        """Give the study day of a moment."""
        return self.day_at(at_ms + self.offset_ms(at_ms))

    def _read_offset_ms(self, at_ms: int) -> int:
        offset = datetime.fromtimestamp(at_ms / _MS_A_SECOND, self.zone).utcoffset()
        return 0 if offset is None else offset // timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class MissingReviews:
    """The gradings of a card that the library does not have, with their ids in the log, oldest first.

    They are made as they are iterated over: a package brings hundreds of thousands.

    Attributes:
        undone: by their places among the card's gradings, how often the import of each was undone; None for all of the
            card's, of which none ever came.
    """

    uid: CardUid
    card: BroughtCard
    time: LocalTime
    undone: Mapping[int, int] | None = None

    def __len__(self) -> int:
        return len(self.card.carried.reviews if self.undone is None else self.undone)

    def __iter__(self) -> Iterator[tuple[Ulid, Review]]:
        undone, last_on = self.undone, None
        for place, past in enumerate(self.card.carried.reviews):
            offset_ms = self.time.offset_ms(past.at_ms)
            reviewed_on = self.time.day_at(past.at_ms + offset_ms)
            if undone is None or place in undone:
                is_repeat = past.is_extra or (past.is_step and reviewed_on == last_on)
                id_ = _review_id(self.card, past.at_ms, undone[place] if undone else 0)
                yield id_, _review(self.uid, past, offset_ms // _MS_A_MINUTE, reviewed_on, is_repeat=is_repeat)
            last_on = last_on if past.is_extra else reviewed_on

    @property
    def last_at_ms(self) -> int:
        """The moment of the card's last grading, in milliseconds since 1970."""
        return self.card.carried.reviews[-1].at_ms


def missing_reviews(uid: CardUid, card: BroughtCard, kept: KeptCard, time: LocalTime) -> MissingReviews:
    """Give the gradings that the library does not have; it is empty if there are none.

    Those of tomorrow and later are left out: the clock there was wrong.
    """
    reviews, latest_ms = card.carried.reviews, time.now_ms + _MS_A_DAY
    if not kept.reviews and (not reviews or reviews[-1].at_ms <= latest_ms):
        return MissingReviews(uid, card, time)
    waiting, moments = sorted(kept.reviews, key=attrgetter("at_ms")), moments_of(reviews)
    if [each.at_ms for each in waiting if not each.is_undone_import] == moments:
        return MissingReviews(uid, card, time, {})  # as of the same package again
    undone: dict[int, int] = {}
    for place, at_ms in enumerate(moments):
        if at_ms <= latest_ms:
            same = _taken_out(waiting, at_ms)
            if all(each.is_undone_import for each in same):
                undone[place] = len(same)
    return MissingReviews(uid, card, time, undone)


def _taken_out(waiting: list[KnownReview], at_ms: int) -> list[KnownReview]:
    """Take the library's rows of one grading out of those that wait: the first one, and its like of undone imports."""
    near = [each for each in waiting if 0 <= at_ms - each.at_ms <= _LARGEST_MOVE_MS]
    standing = next((each for each in near if not each.is_undone_import), None)
    same = [standing] if standing else [each for each in near if each.at_ms == at_ms]
    for each in same:
        waiting.remove(each)
    return same


def _review_id(card: BroughtCard, at_ms: int, times_undone: int) -> Ulid:
    """Make a grading's id; one whose import was undone gets another, for the log keeps the first."""
    named = f"{card.note_guid}\x1f{card.number}\x1f{at_ms}{f'{_BETWEEN}{times_undone}' if times_undone else ''}"
    digest = hashlib.sha256(named.encode()).digest()
    return ulid(at_ms, int.from_bytes(digest[:_RANDOM_BYTES], "big"))


def _review(uid: CardUid, past: PastReview, offset_min: int, reviewed_on: StudyDay, *, is_repeat: bool) -> Review:
    return Review(
        uid,
        past.at_ms,
        offset_min,
        reviewed_on,
        past.grade,
        ReviewKind.REPEAT if is_repeat else ReviewKind.REVIEW,
        min(past.taken_ms, MAX_TAKEN_MS),
        ANKI_RULE,
        plus(reviewed_on, max(1, past.interval_days)),
    )


def card_changes(uid: CardUid, carried: CarriedCard, kept: KeptCard, time: LocalTime, *, has_new: bool) -> list[Change]:
    """Give the rows by which a card stands as it should after its histories were joined.

    Args:
        uid: the card.
        carried: as Anki left it.
        kept: as the library keeps it.
        time: how moments become days.
        has_new: true if gradings are added to the log, whose fold would move the schedule.
    """
    changes = []
    wanted = _wanted(carried, kept, time)
    if has_new or wanted != Rescheduled(kept.schedule.memory, kept.schedule.due_on):
        changes.append(Change(Entity.CARD, uid, CardField.SCHEDULE, _to_json(wanted), Origin.ANKI))
    if carried.is_paused != kept.is_paused and carried.changed_at_ms > kept.paused_at_ms:
        changes.append(Change(Entity.CARD, uid, CardField.SUSPENDED, carried.is_paused, Origin.ANKI))
    return changes


def moves(changes: Iterable[Change], kept: KeptCard) -> bool:
    """Say whether a card stands elsewhere after some changes of it."""
    ours = _to_json(Rescheduled(kept.schedule.memory, kept.schedule.due_on))
    return any(change.field == CardField.SCHEDULE and change.value != ours for change in changes)


def _wanted(carried: CarriedCard, kept: KeptCard, time: LocalTime) -> Rescheduled:
    """Give the schedule of the side that studied it later; ours if both say the same moment."""
    ours = Rescheduled(kept.schedule.memory, kept.schedule.due_on)
    if carried.memory is None:
        return Rescheduled(None, None) if carried.reset_at_ms > kept.last_at_ms else ours
    is_first = kept.last_at_ms == 0 and kept.schedule.memory is None
    if carried.last_at_ms <= kept.last_at_ms and not is_first:
        return ours
    due_on = carried.due_on if carried.due_at_ms is None else time.study_day(carried.due_at_ms)
    return Rescheduled(carried.memory, due_on)


def _to_json(row: Rescheduled) -> JsonValue:
    """Write a schedule, or null for a new card."""
    return None if row.memory is None or row.due_on is None else schedule_to_json(row.memory, row.due_on)
