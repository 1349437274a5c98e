"""What an export hands to the writer of a kind of file."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from flashpm.domain.content import StoredQuestion
from flashpm.domain.identity import CardUid
from flashpm.domain.media import MediaSource, no_media
from flashpm.domain.pack import Pack
from flashpm.domain.study_day import StudyDay
from flashpm.domain.study_settings import ANKI_DECKS
from flashpm.services.export_row import ExportRow


class ExportFormat(StrEnum):
    """The kinds of file that can be written; the values are the files' endings."""

    APKG = "apkg"
    YAML = "yaml"
    CSV = "csv"
    TSV = "tsv"
    JSONL = "jsonl"


class HistoryStep(NamedTuple):
    """A row of the log that is about a card's schedule and was not taken back: a grading, or a schedule set by hand.

    A tuple, because a library has hundreds of thousands. Ease factors are in hundredths, intervals in days.

    Attributes:
        id_ms: its moment in milliseconds since 1970, moved on where another has that id already; the same for ever.
        at_ms: its moment itself.
        utc_offset_min: the learner's offset from UTC then; 0 for a schedule set by hand.
        day: its study day; for a schedule that was set the day that it set, None for a reset.
        grade: 1 to 4; None for a schedule set by hand.
        quality: SM-2's q, where the log has one.
        kind: a `ReviewKind`'s value or a newer FlashPM's word; `schedule` or `reset` where there is no grade.
        is_counted: false for a grading of a kind that moves no schedule.
        before_days: the interval before; 0 for a new card.
        interval_days: the interval after; 0 for a card that is new again.
        ease: the ease factor after; 0 for a card that is new again.
        due_on: the due day that the row names; None if it names none.
    """

    card: CardUid
    id_ms: int
    at_ms: int
    utc_offset_min: int
    day: StudyDay | None
    grade: int | None
    quality: int | None
    kind: str
    is_counted: bool
    taken_ms: int
    rule: str | None
    due_on: StudyDay | None
    before_days: int
    interval_days: int
    ease: int


SCHEDULE, RESET = "schedule", "reset"
"""The kinds of a `HistoryStep` without a grade."""


class History(NamedTuple):
    """What was ever graded or set by hand, of all cards, read as it is iterated over.

    Attributes:
        length: how many rows the logs have, those taken back included; at least as many as there are steps.
        steps: in no order that matters; those without a grade come last.
    """

    length: int
    steps: Iterator[HistoryStep]


@dataclass(frozen=True, slots=True)
class Exported:
    """What is to be written; each format takes what it has a place for.

    Attributes:
        rows: the clarifying questions, in the library's order; for an Anki package they are read as they are written.
        history: None where no progress goes along.
        questions: the questions of the rows, with the clarifying questions of the rows alone; empty where the format
            needs none.
        packs: the packs of these questions, without their questions.
        anki_decks: the pattern of the decks' names in Anki, see `StudySettings`.
        media: gives the files of the rows' pictures and sounds.
    """

    rows: Collection[ExportRow]
    history: History | None = None
    questions: Sequence[StoredQuestion] = ()
    packs: Sequence[Pack] = field(default=())
    anki_decks: str = ANKI_DECKS
    media: MediaSource = no_media
