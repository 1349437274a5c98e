"""What a card brings along from another program: its gradings there, and where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple, overload

from flashpm.domain.grade import Grade
from flashpm.domain.review import MAX_TAKEN_MS
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay

if TYPE_CHECKING:
    from array import array


class PastReview(NamedTuple):
    """One grading that was made elsewhere.

    Attributes:
        at_ms: when, in milliseconds since 1970; with its card it is the grading's identity.
        interval_days: chosen then; 0 where the card came back the same day.
        taken_ms: thinking time.
        is_step: true if it was one of the short steps by which a card is learned or learned again.
        is_extra: true if it was outside the schedule, and moved nothing.
    """

    at_ms: int
    grade: Grade
    interval_days: int
    taken_ms: int
    is_step: bool = False
    is_extra: bool = False


_GRADES: Final = {each.value: each for each in Grade}
_TAKEN_BITS, _GRADE_BITS = 16, 3
_TAKEN, _GRADE = (1 << _TAKEN_BITS) - 1, (1 << _GRADE_BITS) - 1


def packed(grade: int, interval_days: int, taken_ms: int, *, is_step: bool, is_extra: bool) -> int:
    """Write all of a grading but its moment as one number; of thinking time no more than the log keeps."""
    taken_ms = min(taken_ms, MAX_TAKEN_MS)
    return (((interval_days << _TAKEN_BITS | taken_ms) << _GRADE_BITS | grade) << 1 | is_step) << 1 | is_extra


class PackedReviews(Sequence[PastReview]):
    """The gradings of one card, oldest first, in sixteen bytes each: a package holds hundreds of thousands.

    Args:
        numbers: of each grading its moment and what `packed` gives.
    """

    __slots__ = ("_numbers",)

    def __init__(self, numbers: "array[int]") -> None:
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers) // 2

    def __iter__(self) -> Iterator[PastReview]:
        return map(_unpacked, self._numbers[::2], self._numbers[1::2])

    @overload
    def __getitem__(self, place: int) -> PastReview: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[PastReview]: ...

    def __getitem__(self, place: int | slice) -> PastReview | Sequence[PastReview]:
        if isinstance(place, slice):
            return tuple(self)[place]
        at = range(0, len(self._numbers), 2)[place]
        return _unpacked(self._numbers[at], self._numbers[at + 1])

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, Sequence) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))

    @property
    def moments(self) -> list[int]:
        """The moments alone, in milliseconds since 1970."""
        return self._numbers[::2].tolist()


def moments_of(reviews: Sequence[PastReview]) -> list[int]:
    """Give the moments of gradings, in milliseconds since 1970."""
    return reviews.moments if isinstance(reviews, PackedReviews) else [each.at_ms for each in reviews]


def _unpacked(at_ms: int, number: int) -> PastReview:
    is_extra, is_step, number = number & 1 > 0, number >> 1 & 1 > 0, number >> 2
    grade, number = _GRADES[number & _GRADE], number >> _GRADE_BITS
    return PastReview(at_ms, grade, number >> _TAKEN_BITS, number & _TAKEN, is_step, is_extra)


@dataclass(frozen=True, slots=True)
class CarriedCard:
    """A card as another program left it.

    Attributes:
        reviews: oldest first.
        memory: None for a new card.
        due_on: the study day from which it may be asked; None for a new card, and where `due_at_ms` says it.
        due_at_ms: the moment from which it may be asked, for a card that is being learned.
        last_at_ms: when it was last graded, by its gradings or by what the card says of itself; 0 if never.
        reset_at_ms: when it was last made new by hand; 0 if never.
        is_paused: true if it was taken out of study there.
        changed_at_ms: when anything about it last changed there.
    """

    reviews: Sequence[PastReview] = ()
    memory: Memory | None = None
    due_on: StudyDay | None = None
    due_at_ms: int | None = None
    last_at_ms: int = 0
    reset_at_ms: int = 0
    is_paused: bool = False
    changed_at_ms: int = 0
