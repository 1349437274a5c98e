"""A pack: questions to import, as a reader found them in a source."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from flashpm.domain.brought import Brought
from flashpm.domain.field_names import ColumnFields
from flashpm.domain.field_table import FieldTable
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.question import Question


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of questions with an id, as one source gives it.

    Attributes:
        id: stable for ever; `identity.PAGE_PACK_ID` for saved pages.
        deck: nested by `::`; None for pages, whose questions go to the deck of their type.
        version: the author's, such as "1.2.0".
        is_extract: true if it came back from an export: some of the pack's questions with some of their fields, and
            what differs in them was written by the user.
        is_html: true if its texts were HTML, which keeps neither blank lines nor several spaces, nor tags as written.
    """

    id: str
    title: str | None = None
    version: str | None = None
    author: str | None = None
    licence: str | None = None
    language: str | None = None
    deck: str | None = None
    description: str | None = None
    questions: tuple[Question, ...] = ()
    is_extract: bool = False
    is_html: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether what it leaves out is left out on purpose: a saved page may be cut, an export may be a part."""
        return self.id != PAGE_PACK_ID and not self.is_extract


_PATH = re.compile(r"questions\[(\d+)\](?:\.clarifying_questions\[(\d+)\])?(?:\.(.+))?")


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """What of a pack a finding is about.

    Attributes:
        question: which of the pack's questions, counted from 0; None for the pack itself.
        part: which of the question's clarifying questions, counted from 0; None for the question itself.
        field: the field's name; None for all of it.
    """

    question: int | None = None
    part: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to say about a place in a source.

    Attributes:
        file: the source's name as the user gave it.
        line: counted from 1; None where there is none to point at.
        field: the path of the field, such as `questions[2].clarifying_questions[0].prompt`; None for the whole file.
        message: one sentence: what, and what to do.
        column: counted from 1; None where it is not known.
        is_gap: true if it says no more than that the field is missing, which is seen where the field is shown.
    """

    file: str
    line: int | None
    field: str | None
    message: str
    column: int | None = None
    is_gap: bool = False

    @property
    def place(self) -> FieldPlace:
        """What it is about, as numbers and a name."""
        named = _PATH.fullmatch(self.field or "")
        if named is None:
            return FieldPlace(field=self.field)
        question, part, field = named.groups()
        return FieldPlace(int(question), None if part is None else int(part), field)

    def __str__(self) -> str:
        """Give the finding as `file:line:column: field: message`, without the parts that are not known."""
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        return ": ".join(part for part in (place, self.field, self.message) if part)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one source gave: a pack with warnings, or errors and no pack.

    Attributes:
        tables: those that the source holds instead; `table_questions.readings_of` makes questions of them, and leaves
            here those of which it is not clear what their columns hold, with an error that asks for it. Beside a pack,
            those that it was made of: their guesses are what their columns were taken for.
        within: the files of an archive, each with its name and what reading it gave.
        is_foreign: true if the source is none of ours at all; in a folder it is passed over.
        brought: what a package from Anki brings beside the pack; None for every other source.
        with_fields: reads the source again with other fields for one of its tables; None where its rows are enough.
    """

    pack: Pack | None
    warnings: tuple[Finding, ...] = ()
    errors: tuple[Finding, ...] = ()
    tables: tuple[FieldTable, ...] = ()
    within: "tuple[tuple[str, Reading], ...]" = ()
    is_foreign: bool = False
    brought: Brought | None = None
    with_fields: Callable[[FieldTable, ColumnFields], "Reading"] | None = field(default=None, compare=False)
