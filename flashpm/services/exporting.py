"""Exporting: cards of the library as a file for another program."""

from collections.abc import Sequence
from pathlib import Path

from flashpm.domain.identity import QuestionUid
from flashpm.domain.library_query import in_deck, parse_query
from flashpm.errors import FlashPMError
from flashpm.services.days import Days
from flashpm.services.ports import Clock, DeckWriter, Library
from flashpm.services.progress import Progress, untold


class Exporting:
    """Writes cards for other programs.

    Args:
        library: where from.
        write: how the file is written.
        clock: the time.
    """

    def __init__(self, library: Library, write: DeckWriter, clock: Clock) -> None:
        self._library = library
        self._write = write
        self._days = Days(library, clock)

    def export(self, path: Path, deck: str | None, query: str, progress: Progress = untold) -> int:
        """Write the cards of a deck that match a query, without progress.

        Args:
            path: the file; one that is there is replaced, once the new one is whole.
            deck: with the decks inside it; None for all.
            query: in the language of `domain.library_query`.
            progress: told of each clarifying question that is written.

        Returns:
            How many clarifying questions were written.

        Raises:
            QueryError: the query asks for something unknown.
            FlashPMError: nothing matches.
            AnkiError: the file could not be written.
            Cancelled: from the progress; the file is as it was.
        """
        wanted = in_deck(deck) + parse_query(query)
        rows = self._library.cards.export_rows(wanted, self._days.today)
        if not rows:
            where = "No card matches" if wanted else "The library has no cards yet"
            raise FlashPMError(f"{where}: nothing was exported, {path} was not written.")
        self._write(path, rows, progress)
        return len(rows)

    def export_questions(self, path: Path, questions: Sequence[QuestionUid], progress: Progress = untold) -> int:
        """Write all cards of some questions, without progress; otherwise as `export` does."""
        rows = self._library.cards.export_rows_of(questions, self._days.today)
        self._write(path, rows, progress)
        return len(rows)
