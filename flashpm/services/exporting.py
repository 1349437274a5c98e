"""Exporting: cards of the library as a file for another program."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from flashpm.domain.content import StoredQuestion
from flashpm.domain.identity import QuestionUid
from flashpm.domain.import_changes import pack_from_json
from flashpm.domain.library_query import in_deck, parse_query
from flashpm.domain.pack import Pack
from flashpm.domain.study_settings import settings_from_json
from flashpm.errors import FlashPMError
from flashpm.services.days import Days
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported, ExportFormat
from flashpm.services.ports import Clock, DeckWriter, Library
from flashpm.services.progress import Progress, untold

WHOLE_QUESTIONS: Final = frozenset({ExportFormat.YAML, ExportFormat.JSONL})
"""The formats that hold questions whole, and not one clarifying question a row."""
WITH_PROGRESS: Final = frozenset({ExportFormat.APKG, ExportFormat.JSONL})
"""The formats that have a place for schedules and reviews; JSON lines always hold them."""


_NO_MATCH: Final = "No card matches"
_NO_CARDS: Final = "The library has no cards yet"
_ONLY_PICTURES: Final = "A picture is the only answer of each card, and question packs hold none"


class Exporting:
    """Writes cards for other programs.

    Args:
        library: where from.
        write: how a file is written.
        clock: the time.
    """

    def __init__(self, library: Library, write: DeckWriter, clock: Clock) -> None:
        self._library = library
        self._write = write
        self._days = Days(library, clock)

    def export(  # noqa: PLR0913 - what, where to, and how
        self,
        path: Path,
        deck: str | None,
        query: str,
        progress: Progress = untold,
        *,
        format_: ExportFormat = ExportFormat.APKG,
        with_progress: bool = False,
        questions: Collection[QuestionUid] | None = None,
    ) -> int:
        """Write the cards of a deck that match a query.

        Args:
            path: the file; one that is there is replaced, once the new one is whole.
            deck: with the decks inside it; None for all.
            query: in the language of `domain.library_query`.
            progress: told of each clarifying question that is written, and of the history.
            format_: the kind of file.
            with_progress: take along where each card stands, and its history.
            questions: only these; None for all that match.

        Returns:
            How many clarifying questions were written; a pack has none of which a picture is the only answer.

        Raises:
            QueryError: the query asks for something unknown.
            FlashPMError: nothing matches.
            AnkiError: the cards cannot go to Anki as they are.
            ExportError: the file cannot be written.
            Cancelled: from the progress; the file is as it was.
            ValueError: the format has no place for progress.
        """
        if with_progress and format_ not in WITH_PROGRESS:
            raise ValueError(f"{format_} has no place for progress")
        rows = self._rows(deck, query, questions)
        if format_ is not ExportFormat.APKG:  # the others go through them more than once
            rows = list(rows)
        found = len(rows)
        if format_ is ExportFormat.YAML:
            rows = [row for row in rows if _says_something(row)]
        if not rows:
            is_narrowed = deck is not None or bool(query.strip()) or questions is not None
            why = _ONLY_PICTURES if found else _NO_MATCH if is_narrowed else _NO_CARDS
            raise FlashPMError(f"{why}: nothing was exported, {path} was not written.")
        self._write(format_, path, self._exported(rows, format_, with_progress=with_progress), progress)
        return len(rows)

    def media_left_out(
        self, deck: str | None, query: str, format_: ExportFormat, *, among: Collection[QuestionUid] | None = None
    ) -> int:
        """Count the pictures and sounds that a kind of file has no place for, each as often as a card names it.

        Args:
            deck: as in `export`.
            query: as in `export`.
            format_: the kind of file.
            among: only these questions; None for all that match.
        """
        if format_ is ExportFormat.APKG:
            return 0
        return sum(len(row.media) for row in self._rows(deck, query, among))

    def _rows(self, deck: str | None, query: str, questions: Collection[QuestionUid] | None) -> Collection[ExportRow]:
        rows = self._library.cards.export_rows(in_deck(deck) + parse_query(query), self._days.today)
        if questions is None:
            return rows
        chosen = set(questions)
        return [row for row in rows if row.question_uid in chosen]

    def _exported(self, rows: Collection[ExportRow], format_: ExportFormat, *, with_progress: bool) -> Exported:
        takes_history = with_progress or format_ is ExportFormat.JSONL
        packs, questions = self._questions(rows) if format_ in WHOLE_QUESTIONS else ((), ())
        return Exported(
            rows=rows,
            history=self._library.cards.export_history() if takes_history else None,
            questions=questions,
            packs=packs,
            anki_decks=settings_from_json(self._library.settings.values()).anki_decks,
            media=self._library.content.medium,
        )

    def _questions(self, rows: Iterable[ExportRow]) -> tuple[Sequence[Pack], Sequence[StoredQuestion]]:
        """Load the questions of rows with no other clarifying questions than theirs, and their packs."""
        content = self._library.content
        parts: dict[tuple[str, str | None], set[str | None]] = {}
        for row in rows:
            parts.setdefault((row.pack_id, row.question_id), set()).add(row.clarifying_question_id)
        pack_ids = list(dict.fromkeys(row.pack_id for row in rows))
        stored = {
            (pack_id, each.content.id): each
            for pack_id in pack_ids
            for each in content.stored_questions(pack_id, None).values()
        }
        questions = [_only(stored[key], ids) for key, ids in parts.items()]
        return [pack_from_json(pack_id, content.stored_pack(pack_id)) for pack_id in pack_ids], questions


def _says_something(row: ExportRow) -> bool:
    """Say whether a clarifying question has anything to learn without its pictures: a pack takes no other."""
    return not row.media or any((row.why_it_matters, row.expected_answer, row.impact))


def _only(question: StoredQuestion, parts: set[str | None]) -> StoredQuestion:
    kept = tuple(each for each in question.clarifying_questions if each.content.id in parts)
    return replace(question, clarifying_questions=kept)
