"""What the services need of the world; the edges implement it, and `app` hands it in."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from flashpm.domain.carrying import KeptCard
from flashpm.domain.change import Change, JsonValue, LoggedChange
from flashpm.domain.content import StoredQuestion
from flashpm.domain.due_queue import DueCard, NewQuestion
from flashpm.domain.identity import CardUid, QuestionUid, Ulid
from flashpm.domain.library_query import Query, TermKind
from flashpm.domain.merging import Bases
from flashpm.domain.pace import TakenTime
from flashpm.domain.pack import Reading
from flashpm.domain.review import Review
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import Schedule
from flashpm.domain.statistics import AnswerTally, Dimension, GroupRetention, ScheduleCounts
from flashpm.domain.study_day import StudyDay
from flashpm.domain.study_settings import StudySettings
from flashpm.domain.themes import KnownQuestion
from flashpm.domain.workload import AskedCard
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported, ExportFormat, History
from flashpm.services.logged_operation import LoggedOperation
from flashpm.services.progress import Progress, untold
from flashpm.services.rows import (
    CardFace,
    CardRow,
    DeckRow,
    DueTally,
    FacetValue,
    Foreseen,
    LoggedAction,
    LoggedImport,
    LoggedStep,
    PartLine,
    QuestionRow,
    Standing,
    TypeTally,
    Waiting,
)


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

    def log_mark(self) -> int:
        """Say how far the logs have come: a number that grows with every row."""


class CardReader(Protocol):
    """Lists of cards."""

    def rows(self, query: Query, today: StudyDay) -> list[CardRow]:
        """List the cards that match, in the library's order."""

    def export_rows(self, query: Query, today: StudyDay) -> list[ExportRow]:
        """List the clarifying questions whose cards match, in the library's order."""

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
        """List the clarifying questions of a question, in order; empty if there is no such question."""

    def decks(self) -> list[DeckRow]:
        """List the decks in which there are cards, by name."""

    def deck_of(self, card_uid: CardUid) -> str:
        """Give the name of the deck that a card is in.

        Raises:
            KeyError: there is no such card.
        """

    def cards_of(self, questions: Sequence[QuestionUid], today: StudyDay) -> list[CardUid]:
        """List the cards of questions, question by question in the order given, neither paused nor skipped."""

    def all_cards_of(self, questions: Sequence[QuestionUid]) -> list[CardUid]:
        """List the cards of questions, question by question in the order given, paused and skipped ones too."""

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

    def stuck_cards(self, today: StudyDay) -> int:
        """Count the cards that are stuck and not paused; `library_query.STUCK` finds them."""

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

    def due_under(self, rules: Rules, today: StudyDay, progress: Progress) -> int:
        """Count the cards, neither paused nor skipped, that would be due if other rules had always been active.

        Raises:
            Cancelled: from the progress.
        """

    def due_tally(self, today: StudyDay) -> DueTally:
        """Count the cards that are due, repeats left out."""

    def begun_on(self, day: StudyDay) -> Waiting:
        """Count the questions that were begun on a day, and those of their cards that were new that morning.

        Paused cards that were not asked that day are left out.
        """

    def new_questions_of(self, questions: Collection[QuestionUid], today: StudyDay, at_most: int) -> list[NewQuestion]:
        """List those of some questions that have new cards: at least the `at_most` newest, where there are as many."""

    def next_due_on(self, after: StudyDay) -> StudyDay | None:
        """Give the first day after a day on which a card comes, as in `due_by_day`; None if there is none."""

    def resting(self, cards: Collection[CardUid], today: StudyDay) -> set[CardUid]:
        """Give those of some cards that cannot be asked: paused, skipped until a later day, or gone."""

    def due_answered_on(self, day: StudyDay) -> int:
        """Count the gradings of a day, repeats and first looks at new cards left out."""

    def waiting(self) -> Waiting:
        """Count what was not begun yet and can be."""

    def taken_times(self, at_most: int, before: StudyDay) -> list[TakenTime]:
        """List how long the newest answers before a day took, `at_most` of them, the newest first."""

    def answers(self) -> int:
        """Count all gradings that were not taken back, up to 11: enough to know the first ten."""


class StatisticsReader(Protocol):
    """Answers and cards, counted; gradings that were taken back are left out."""

    def answer_tallies(self, query: Query, today: StudyDay, first: StudyDay) -> list[AnswerTally]:
        """Count the answers from a day to today, in the order of the days.

        With the empty query those of cards that are gone are among them.
        """

    def studied_days(self, query: Query, today: StudyDay) -> list[StudyDay]:
        """List the days with an answer, in order, those after today left out."""

    def groups(self, dimension: Dimension, query: Query, today: StudyDay) -> list[GroupRetention]:
        """Count the reviews of cards by what they share, all reviews ever, in no order."""

    def due_by_day(self, query: Query, today: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the cards that come on each day up to the last, paused ones and days without any left out.

        A card comes on its due day, or when a skip ends that lasts beyond today and that day.
        """

    def schedule_counts(self, query: Query, today: StudyDay) -> ScheduleCounts:
        """Count the cards that were asked before by interval and by ease factor."""

    def standings(self, query: Query, today: StudyDay) -> dict[Standing, int]:
        """Count how cards stand; every standing is there."""

    def new_questions_on(self, query: Query, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""

    def asked_cards(self, last: StudyDay) -> list[AskedCard]:
        """List the cards that were asked before, are not paused, and come by the last day."""


class SettingReader(Protocol):
    """The study settings."""

    def values(self) -> dict[str, JsonValue]:
        """Give each setting's newest value by name."""

    @property
    def study(self) -> StudySettings:
        """The settings as they are; cheap enough to be asked for at every grade."""

    def without(self, operation: Ulid) -> StudySettings:
        """Give the settings as they would be if an operation were taken back."""


class PastReader(Protocol):
    """What the logs hold of cards that are studied elsewhere too."""

    def kept_cards(self, cards: Collection[CardUid]) -> dict[CardUid, KeptCard]:
        """Give how cards stand, with their gradings; those that the logs do not know are left out."""


class HistoryReader(Protocol):
    """What was done, and can be taken back."""

    def last_action(self) -> LoggedAction | None:
        """Give this device's newest operation that was not taken back.

        Imports and changes of settings are left out: those are taken back where they are shown.
        """

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

    def log_history(self, reviews: Sequence[tuple[Ulid, Review]], changes: Sequence[Change]) -> None:
        """Log gradings that were made elsewhere, each at its own moment, then changes of cards, and apply both.

        Args:
            reviews: with their ids; one that the log holds already is left as it is.
            changes: such as the schedules that the cards have in the end.
        """


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

    def foresee(self, rules: Rules, progress: Progress = untold) -> Foreseen:
        """Fold every card by other rules, ahead of the operation that makes them the active ones.

        Raises:
            Cancelled: from the progress, which is told how far the work is.
        """

    def operation(self, foreseen: Foreseen | None = None) -> AbstractContextManager[LibraryWriter]:
        """Open one operation; it is on disk when the block ends, and undone if the block fails.

        Args:
            foreseen: of the rules that the operation makes the active ones; without it they are folded inside.
        """

    def aside(self) -> AbstractContextManager[CardReader]:
        """Open a reader of its own, for another thread; it sees what is on disk when it reads."""

    def back_up(self, out: Path | None = None) -> Path | None:
        """Make a verified backup among the library's own; None if there is nothing to save yet.

        Args:
            out: where a copy of it goes, which is given then; a file that is there is replaced.
        """

    def settle(self) -> None:
        """Do what can wait for an idle moment."""
