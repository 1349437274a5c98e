"""What the services need of the world; the edges implement it, and `app` hands it in."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from flashpm.domain.card import CardKind
from flashpm.domain.change import Change, JsonValue
from flashpm.domain.content import StoredQuestion
from flashpm.domain.due_queue import DueCard, NewQuestion
from flashpm.domain.identity import CardUid, QuestionUid, Ulid
from flashpm.domain.library_query import Query
from flashpm.domain.merging import Bases
from flashpm.domain.pack import Reading
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.review import Review
from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportRow


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Give this moment, aware, in the learner's time zone."""


class SourceReader(Protocol):
    """Reads a source of questions, whatever it is."""

    def __call__(self, name: str, data: bytes) -> Reading:
        """Read a source; what is wrong with it stands in the reading."""


class DeckWriter(Protocol):
    """Writes a deck for another program."""

    def __call__(self, path: Path, rows: Sequence[ExportRow]) -> None:
        """Write the file, whole or not at all."""


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card as it is asked: its texts and where it stands."""

    uid: CardUid
    kind: CardKind
    question: Question
    clarifying_question: ClarifyingQuestion
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card as lists show it."""

    face: CardFace
    deck: str
    is_suspended: bool


@dataclass(frozen=True, slots=True)
class LoggedReview:
    """A grading that can be taken back."""

    id: Ulid
    card: CardUid


class ContentReader(Protocol):
    """The library's content, as an import compares it."""

    def is_empty(self) -> bool:
        """Say whether the library holds no question."""

    def stored_questions(self, pack_id: str, uids: Sequence[QuestionUid] | None) -> dict[QuestionUid, StoredQuestion]:
        """Load the questions of a pack, or of those only the named ones."""

    def stored_pack(self, pack_id: str) -> JsonValue:
        """Give what the library keeps of a pack itself; None if it does not know it."""

    def edited_bases(self, questions: Iterable[QuestionUid]) -> Bases:
        """Give what the last import brought for each field of questions that the user changed since."""

    def last_anki_note_id(self) -> int:
        """Give the greatest note id in use, in milliseconds; 0 if there is none."""


class CardReader(Protocol):
    """Lists of cards."""

    def rows(self, query: Query, today: StudyDay) -> list[CardRow]:
        """List the cards that match, in the library's order."""

    def export_rows(self, query: Query, today: StudyDay) -> list[ExportRow]:
        """List the clarifying questions whose cards match, in the library's order."""

    def face(self, uid: CardUid) -> CardFace:
        """Load a card.

        Raises:
            KeyError: if there is none.
        """


class DayReader(Protocol):
    """The cards of a day, and the day's reviews."""

    def last_reviewed_on(self) -> StudyDay | None:
        """Give the last study day in the log; None if nothing was ever reviewed."""

    def due_cards(self, query: Query, today: StudyDay) -> list[DueCard]:
        """List the cards that are due and neither paused nor skipped, repeats left out."""

    def cards_to_repeat(self, query: Query, today: StudyDay) -> list[CardUid]:
        """List the cards that were failed today and not passed since."""

    def new_questions(self, query: Query, today: StudyDay, at_most: int) -> list[NewQuestion]:
        """List questions with new cards.

        All of those in today's count; of the rest `at_most` begun ones, and `at_most` of each type and of the user's
        own imports.
        """

    def new_questions_on(self, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""

    def last_review(self) -> LoggedReview | None:
        """Give this device's newest grading that was not taken back."""


class LibraryWriter(Protocol):
    """One operation on the library: rows that are written together or not at all."""

    def log_review(self, review: Review, before: Schedule, after: Schedule) -> Ulid:
        """Log a grading with the schedule that it starts from and the one that it leads to."""

    def log_changes(self, changes: Iterable[Change]) -> None:
        """Log changes and apply them."""


class Library(Protocol):
    """The library, to read and to write."""

    @property
    def content(self) -> ContentReader:
        """Its content."""

    @property
    def cards(self) -> CardReader:
        """Its cards."""

    @property
    def day(self) -> DayReader:
        """Its study days."""

    def operation(self) -> AbstractContextManager[LibraryWriter]:
        """Open one operation; it is on disk when the block ends, and undone if the block fails."""

    def back_up(self) -> Path | None:
        """Make a verified backup; None if there is nothing to save yet."""

    def settle(self) -> None:
        """Do what can wait for an idle moment."""
