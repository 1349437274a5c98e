"""What is said of a YAML pack while it is read: places, short quotations, and the list of findings."""

import difflib
from collections.abc import Iterable
from typing import NamedTuple, NoReturn

from flashpm.domain.pack import Finding, Pack, Reading

MOST_FINDINGS = 200
"""Errors of one source that are listed, and likewise warnings: nobody mends more at a time."""

_LONGEST_QUOTATION = 40


class Place(NamedTuple):
    """A place in a source, both numbers counted from 1."""

    line: int
    column: int


class StopReadingError(Exception):
    """The source cannot be read further; why stands in the findings."""


class Findings:
    """Collects the findings of one source.

    Attributes:
        file: the source's name as the user gave it.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._errors: list[Finding] = []
        self._warnings: list[Finding] = []

    @property
    def lists_warnings(self) -> bool:
        """Whether a further warning would be listed, so that it is worth wording."""
        return len(self._warnings) < MOST_FINDINGS

    def error(self, place: Place, path: str | None, message: str) -> None:
        """Note a fault that keeps the pack from being imported.

        Raises:
            StopReadingError: `MOST_FINDINGS` faults are noted.
        """
        self._errors.append(self._finding(place, path, message))
        if len(self._errors) == MOST_FINDINGS:
            raise StopReadingError

    def stop(self, place: Place, path: str | None, message: str) -> NoReturn:
        """Note a fault behind which nothing can be read.

        Raises:
            StopReadingError: always.
        """
        self.error(place, path, message)
        raise StopReadingError

    def warn(self, place: Place, path: str | None, message: str) -> None:
        """Note something that the author may want to change; the pack is imported all the same."""
        if self.lists_warnings:
            self._warnings.append(self._finding(place, path, message))

    def reading(self, pack: Pack | None) -> Reading:
        """Give what was read, its findings in the order of their places; no pack where there are errors."""
        return Reading(None if self._errors else pack, self._listed(self._warnings), self._listed(self._errors))

    def _finding(self, place: Place, path: str | None, message: str) -> Finding:
        return Finding(self.file, place.line, path, message, place.column)

    def _listed(self, findings: list[Finding]) -> tuple[Finding, ...]:
        listed = sorted(findings, key=lambda finding: (finding.line or 0, finding.column or 0))
        if len(listed) == MOST_FINDINGS:
            listed.append(Finding(self.file, None, None, f"only the first {MOST_FINDINGS} are listed: mend them first"))
        return tuple(listed)


def quoted(text: str) -> str:
    """Quote the beginning of a text in one line, at most 40 characters of it, without invisible characters."""
    head = " ".join(text[: _LONGEST_QUOTATION + 1].split())
    if len(text) > _LONGEST_QUOTATION:
        head = head[: _LONGEST_QUOTATION - 1] + "…"
    visible = "".join(character if character.isprintable() else "?" for character in head)
    return f"'{visible}'"


def suggestion(word: str, words: Iterable[str]) -> str:
    """Give " – did you mean …?" with the word that is most like the given one; empty if none is like it."""
    nearest = difflib.get_close_matches(word[:_LONGEST_QUOTATION].casefold(), words, n=1)
    return f" – did you mean {nearest[0]}?" if nearest else ""
