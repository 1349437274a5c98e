"""What the services need of the world; the edges implement it, and `app` hands it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from flashpm.services.progress import Progress, untold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path

    from flashpm.domain.arrival import Arrival
    from flashpm.domain.carrying import KeptCard
    from flashpm.domain.change import Change, JsonValue, LoggedChange
    from flashpm.domain.content import StoredQuestion
    from flashpm.domain.identity import CardUid, QuestionUid, Ulid
    from flashpm.domain.library_query import Query, TermKind
    from flashpm.domain.media import MediaFile
    from flashpm.domain.merging import Bases
    from flashpm.domain.pack import Reading
    from flashpm.domain.review import Review
    from flashpm.domain.schedule import Schedule
    from flashpm.domain.study_day import StudyDay
    from flashpm.domain.study_settings import StudySettings
    from flashpm.domain.themes import KnownQuestion
    from flashpm.services.export_row import ExportRow
    from flashpm.services.exported import Exported, ExportFormat, History
    from flashpm.services.logged_operation import LoggedOperation
    from flashpm.services.rows import (
        CardFace,
        CardRow,
        DeckRow,
        FacetValue,
        Foreseen,
        LoggedAction,
        LoggedImport,
        LoggedStep,
        PartLine,
        QuestionRow,
    )
    from flashpm.services.staged import Staged
    from flashpm.services.study_ports import DayReader, StatisticsReader


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

    def __call__(self, format_: ExportFormat, path: Path, exported: Exported, progress: Progress) -> None:
        """Write the file, whole or not at all; `progress` is told of each row and may cancel."""


class ContentReader(Protocol):
    """The library's content, as an import compares it."""

    def is_empty(self) -> bool:
        """Say whether the library holds no question."""

    def stored_questions(self, pack_id: str, uids: Sequence[QuestionUid] | None) -> dict[QuestionUid, StoredQuestion]:
        """Load the questions of a pack, or of those only the named ones."""

    def questions(self, uids: Sequence[QuestionUid]) -> dict[QuestionUid, StoredQuestion]:
        """Load questions of whatever pack; those that are gone are left out."""

    def stored_pack(self, pack_id: str) -> JsonValue:
        """Give what the library keeps of a pack itself; None if it does not know it."""

    def edited_bases(self, questions: Iterable[QuestionUid]) -> Bases:
        """Give what the last import brought for each field of questions that the user changed since."""

    def questions_with_guids(self, guids: Collection[str]) -> dict[QuestionUid, StoredQuestion]:
        """Load the questions of which a clarifying question is known in Anki under one of some guids."""

    def logged_content(self, questions: Collection[QuestionUid]) -> dict[QuestionUid, list[LoggedChange]]:
        """Give the rows of questions and of their clarifying questions, in the log's order."""

    def deleted(self) -> frozenset[str]:
        """Give the uids of the questions and clarifying questions that the user deleted."""

    def known_questions(self) -> list[KnownQuestion]:
        """Give what every question asks, and about what."""

    def questions_by_pack(self) -> dict[str, int]:
        """Count the questions by the id of their pack."""

    def last_anki_note_id(self) -> int:
        """Give the greatest note id in use, in milliseconds; 0 if there is none."""

    def medium(self, digest: str) -> MediaFile | None:
        """Load a picture or a sound by the hash of its content; None if it is not here."""

    def log_mark(self) -> int:
        """Say how far the logs have come: a number that grows with every row."""

    def change_mark(self) -> int:
        """Say how far the log of changes has come: a number that grows with every row of it."""

    def changes_since(self, mark: int) -> list[LoggedChange]:
        """Give the changes of questions, clarifying questions, packs and operations that came after a mark."""


class CardReader(Protocol):
    """Lists of cards."""

    def rows(self, query: Query, today: StudyDay) -> list[CardRow]:
        """List the cards that match, in the library's order."""

    def export_rows(self, query: Query, today: StudyDay) -> Collection[ExportRow]:
        """Give the clarifying questions whose cards match, in the library's order, read as they are iterated over."""

    def export_history(self) -> History:
        """Give every grading and every schedule set by hand that was not taken back, of all cards."""

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
        """List the cards of a question, by its clarifying questions in order; empty if there is no such question."""

    def decks(self) -> list[DeckRow]:
        """List the decks in which there are cards, by name."""

    def deck_of(self, card_uid: CardUid) -> str:
        """Give the name of the deck that a card is in.

        Raises:
            KeyError: there is no such card.
        """

    def cards_of(self, questions: Sequence[QuestionUid], today: StudyDay) -> list[CardUid]:
        """List the first cards of questions, question by question in the order given, neither paused nor skipped."""

    def all_cards_of(self, questions: Sequence[QuestionUid]) -> list[CardUid]:
        """List the cards of questions, question by question in the order given, paused and skipped ones too."""

    def most_questions(self) -> int:
        """Say how many questions there are at most: at once, however many they are."""

    def count(self) -> int:
        """Count all cards."""

    def question_uids(self, ids: Sequence[int]) -> list[QuestionUid]:
        """Give the lasting identities of questions, in the order of `ids`; numbers that are gone are left out."""

    def facet_values(
        self, kind: TermKind, query: Query, today: StudyDay, among: Collection[str] | None = None
    ) -> list[FacetValue]:
        """Count the questions of which a card matches, by one thing that can be asked for; the most first.

        Args:
            kind: what; any but `TermKind.WORD`.
            query: what they match besides.
            today: the study day.
            among: only these values are counted; None for all.
        """


class SettingReader(Protocol):
    """The study settings."""

    def values(self) -> dict[str, JsonValue]:
        """Give each setting's newest value by name."""

    @property
    def study(self) -> StudySettings:
        """The settings as they are; cheap enough to be asked for at every grade."""

    def turned(self, operation: Ulid) -> StudySettings:
        """Give the settings as they would be if an operation were taken back, or done again if it is taken back."""


class PastReader(Protocol):
    """What the logs hold of cards that are studied elsewhere too."""

    def kept_cards(self, cards: Collection[CardUid]) -> dict[CardUid, KeptCard]:
        """Give how cards stand, with their gradings; those that the logs do not know are left out."""

    def touched_since(self, log_mark: int, change_mark: int) -> set[CardUid]:
        """Give the cards that were graded or changed after marks of the logs; a grading taken back counts as a change.

        Args:
            log_mark: see `ContentReader.log_mark`.
            change_mark: see `ContentReader.change_mark`.
        """


class HistoryReader(Protocol):
    """What was done, and can be taken back."""

    def last_action(self) -> LoggedAction | None:
        """Give this device's newest operation that was not taken back.

        Imports and changes of settings are left out: those are taken back where they are shown.
        """

    def last_operation(self) -> tuple[Ulid, int] | None:
        """Give the operation of `last_action` and how many rows it wrote: at once, however many they are."""

    def last_undone(self) -> LoggedAction | None:
        """Give the operation that this device took back last and that can be done again.

        None once something new was done: a grade, or a change of a card or a text. Of imports and settings the same
        holds as in `last_action`.
        """

    def steps_of(self, card: CardUid) -> list[LoggedStep]:
        """List the gradings of a card and the schedules set by hand, in the log's order, those taken back included."""

    def last_import(self) -> LoggedImport | None:
        """Give this device's newest import that was not taken back; None if there is none."""

    def action(self, operation: Ulid) -> LoggedAction:
        """Say what an operation touched.

        Raises:
            KeyError: if there is none.
        """

    def operations(self, at_most: int, before: int | None = None, *, has_grades: bool = True) -> list[LoggedOperation]:
        """List this device's operations, the newest first, those that took others back left out.

        Args:
            at_most: how many.
            before: the `first` of the operation that the list goes on after; None to begin with the newest.
            has_grades: false to leave gradings out.
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

    def log_staged(self, staged: Staged) -> None:
        """Log and apply what was made ready for this operation, see `Library.stage`."""

    def log_history(
        self, reviews: Sequence[tuple[Ulid, Review]], changes: Sequence[Change], progress: Progress = untold
    ) -> None:
        """Log gradings that were made elsewhere, each at its own moment, then changes of cards, and apply both.

        Args:
            reviews: with their ids; one that the log holds already is left as it is.
            changes: such as the schedules that the cards have in the end.
            progress: told twice of each grading: when it is written, and when its card is folded.

        Raises:
            Cancelled: from the progress; the operation fails.
        """

    def keep_media(self, files: Iterable[MediaFile]) -> None:
        """Keep files that changes name, one at a time; those that are there already stay as they are."""


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
    def statistics(self) -> StatisticsReader:
        """Its answers and cards, counted."""

    @property
    def settings(self) -> SettingReader:
        """Its study settings."""

    @property
    def past(self) -> PastReader:
        """What its logs hold of cards that are studied elsewhere too."""

    @property
    def history(self) -> HistoryReader:
        """What was done to it."""

    def foresee(self, wanted: StudySettings, progress: Progress = untold) -> Foreseen | None:
        """Fold the cards that other settings move or make, ahead of the operation that makes them the active ones.

        Returns:
            What was folded; None if they change no card.

        Raises:
            Cancelled: from the progress, which is told how far the work is.
        """

    def stage(self, changes: Iterable[Change], arrivals: Sequence[Arrival] = (), progress: Progress = untold) -> Staged:
        """Make the new questions that changes bring ready beside the library; nothing is written to it.

        Args:
            changes: of one operation.
            arrivals: what comes of cards beside.
            progress: told how far what comes of cards is, in gradings.

        Raises:
            Cancelled: from the changes and the progress; nothing is left of it.
        """

    def operation(
        self, foreseen: Foreseen | None = None, staged: Staged | None = None
    ) -> AbstractContextManager[LibraryWriter]:
        """Open one operation; it is on disk when the block ends, and undone if the block fails.

        Args:
            foreseen: of the settings that the operation makes the active ones; without it cards are folded inside.
            staged: what it will write that stands ready; it is gone afterwards, written or not.
        """

    def change_cards(self, changes: Sequence[Change], progress: Progress = untold) -> Ulid:
        """Change cards in one operation that is worked out before its transaction, however many they are.

        Args:
            changes: of cards, or of operations that touched nothing but cards: those are taken back or done again.
            progress: is told how far the work is, until the writing begins.

        Returns:
            The operation; it is on disk.

        Raises:
            Cancelled: from the progress; nothing was changed.
        """

    def make_ready(self) -> None:
        """Load what the first change needs, so that it does not wait for that; nothing is read or written."""

    def aside(self, progress: Progress = untold) -> AbstractContextManager[Library]:
        """Open a reader of its own, for another thread; it sees what is on disk when it reads.

        Args:
            progress: is asked now and then, also within a statement, whether the reading is still wanted.

        Raises:
            Cancelled: from the progress.
        """

    def back_up(self, out: Path | None = None) -> Path | None:
        """Make a verified backup among the library's own; None if there is nothing to save yet.

        Args:
            out: where a copy of it goes, which is given then; a file that is there is replaced.
        """

    def settle(self) -> None:
        """Do what can wait for an idle moment."""
