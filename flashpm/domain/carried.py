"""What a card brings along from another program: its gradings there, and where it stands."""

from dataclasses import dataclass

from flashpm.domain.grade import Grade
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay


@dataclass(frozen=True, slots=True)
class PastReview:
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

    reviews: tuple[PastReview, ...] = ()
    memory: Memory | None = None
    due_on: StudyDay | None = None
    due_at_ms: int | None = None
    last_at_ms: int = 0
    reset_at_ms: int = 0
    is_paused: bool = False
    changed_at_ms: int = 0
