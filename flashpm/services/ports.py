"""What the services need of the world; the edges implement it, and `app` hands it in."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from flashpm.domain.change import Change, JsonValue
from flashpm.domain.content import StoredQuestion
from flashpm.domain.due_queue import DueCard, NewQuestion
from flashpm.domain.identity import CardUid, QuestionUid, Ulid
from flashpm.domain.library_query import Query
from flashpm.domain.merging import Bases
from flashpm.domain.pace import TakenTime
from flashpm.domain.pack import Reading
from flashpm.domain.review import Review
from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportRow
from flashpm.services.progress import Progress
from flashpm.services.rows import CardFace, CardRow, LoggedAction, PartLine, QuestionRow, TypeTally, Waiting


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

    def __call__(self, path: Path, rows: Sequence[ExportRow], progress: Progress) -> None:
        """Write the file, whole or not at all; `progress` is told of each row and may cancel."""


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

    def question_ids(self, query: Query, today: StudyDay) -> Sequence[int]:
        """Give the numbers of the questions of which a card matches, in the library's order.

        The numbers hold for this open library alone.
        """

    def question_rows(self, ids: Sequence[int], today: StudyDay) -> list[QuestionRow]:
        """Load questions as a list shows them, in the order of `ids`; numbers that are gone are left out."""

    def lines_of(self, question: QuestionUid, today: StudyDay) -> tuple[PartLine, ...]:
        """List the clarifying questions of a question, in order; empty if there is no such question."""

    def cards_of(self, questions: Sequence[QuestionUid], today: StudyDay) -> list[CardUid]:
        """List the cards of questions, question by question in the order given, neither paused nor skipped."""


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

    def due_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the cards that come on each day: on their due day, or when a skip ends if that is later.

        Paused cards are left out, and days without any. Both ends are inclusive.
        """

    def tallies(self, today: StudyDay) -> list[TypeTally]:
        """Count how the cards of each question type stand, types in the order of `QuestionType`, unknown last."""

    def answers_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the gradings of each day; both ends inclusive, days without any are left out."""

    def count_questions(self, cards: Sequence[CardUid]) -> int:
        """Count the questions that some cards belong to."""

    def due_answered_on(self, day: StudyDay) -> int:
        """Count the gradings of a day, repeats and first looks at new cards left out."""

    def waiting(self) -> Waiting:
        """Count what was not begun yet and can be."""

    def taken_times(self, at_most: int) -> list[TakenTime]:
        """List how long the newest answers took, `at_most` of them."""

    def answers(self) -> int:
        """Count all gradings that were not taken back, up to 11: enough to know the first ten."""


class SettingReader(Protocol):
    """The study settings."""

    def values(self) -> dict[str, JsonValue]:
        """Give each setting's newest value by name."""


class HistoryReader(Protocol):
    """What was done, and can be taken back."""

    def last_action(self) -> LoggedAction | None:
        """Give this device's newest operation that was not taken back.

        Imports and changes of settings are left out: those are taken back where they are shown.
        """

    def action(self, operation: Ulid) -> LoggedAction:
        """Say what an operation touched.

        Raises:
            KeyError: if there is none.
        """


class LibraryWriter(Protocol):
    """One operation on the library: rows that are written together or not at all."""

    @property
    def id(self) -> Ulid:
        """By which it can be taken back."""

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

    @property
    def settings(self) -> SettingReader:
        """Its study settings."""

    @property
    def history(self) -> HistoryReader:
        """What was done to it."""

    def operation(self) -> AbstractContextManager[LibraryWriter]:
        """Open one operation; it is on disk when the block ends, and undone if the block fails."""

    def back_up(self) -> Path | None:
        """Make a verified backup; None if there is nothing to save yet."""

    def settle(self) -> None:
        """Do what can wait for an idle moment."""
