"""Importing: sources are read, compared with the library, looked through, then written in one operation."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from flashpm.domain.anki_changes import as_from_anki
from flashpm.domain.anki_identity import NOTE_ID_STEP
from flashpm.domain.change import Change
from flashpm.domain.identity import PAGE_PACK_ID, QuestionUid
from flashpm.domain.import_changes import ImportWriter, is_pack_changed
from flashpm.domain.merging import PackMerge, QuestionMerge, Status, merge, uid_of
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.recognition import Likeness
from flashpm.errors import ConflictError, PackError
from flashpm.services.anki_import import AnkiImport, log_arrivals
from flashpm.services.changes import Changes
from flashpm.services.ports import Clock, Library, SourceReader
from flashpm.services.progress import Progress, over, untold


@dataclass(frozen=True, slots=True)
class Source:
    """Something to import.

    Attributes:
        name: as the user gave it; messages name it so.
        load: gives its bytes, or raises `PackError`.
    """

    name: str
    load: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class NamedReading:
    """What reading a source gave, with the source's name."""

    name: str
    reading: Reading


def read_sources(sources: Iterable[Source], read: SourceReader) -> list[NamedReading]:
    """Read sources; what is wrong with one stands in its reading. No library is needed for it."""
    return [NamedReading(source.name, _reading(source, read)) for source in sources]


def _reading(source: Source, read: SourceReader) -> Reading:
    try:
        data = source.load()
    except PackError as error:
        return Reading(pack=None, errors=(Finding(source.name, None, None, str(error)),))
    return read(source.name, data)


@dataclass(frozen=True, slots=True)
class Summary:
    """How many questions an import finds new, changed, the same, missing and in conflict."""

    new: int
    changed: int
    same: int
    missing: int
    conflict: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do, and what is to be said of its sources.

    Attributes:
        merges: one a source that could be read.
        errors: while there are any, nothing can be imported.
    """

    merges: tuple[PackMerge, ...]
    warnings: tuple[Finding, ...]
    errors: tuple[Finding, ...]

    @property
    def questions(self) -> list[QuestionMerge]:
        """Every question of every source."""
        return [question for each in self.merges for question in each.questions]

    @property
    def summary(self) -> Summary:
        """The counts."""
        count = Counter(question.status for question in self.questions)
        return Summary(
            new=count[Status.NEW],
            changed=count[Status.CHANGED],
            same=count[Status.SAME],
            missing=sum(len(each.missing) for each in self.merges),
            conflict=count[Status.CONFLICT],
        )

    @property
    def conflicts(self) -> list[QuestionMerge]:
        """Questions that the user changed and the source did too."""
        return [each for each in self.questions if each.status is Status.CONFLICT]

    @property
    def without_cards(self) -> list[QuestionMerge]:
        """New questions that would have no card."""
        return [each for each in self.questions if each.status is Status.NEW and not each.question.clarifying_questions]

    @property
    def new_cards(self) -> int:
        """How many cards the import would add."""
        fresh = (each.question.clarifying_questions for each in self.questions if each.status is Status.NEW)
        return sum(map(len, fresh)) + sum(len(each.added) for each in self.questions)

    @property
    def changes_anything(self) -> bool:
        """Say whether importing would write anything."""
        return any(each.status is Status.NEW or each.changes or each.added for each in self.questions) or any(
            each.is_pack_changed or (each.arrival is not None and each.arrival.changes_anything) for each in self.merges
        )

    @property
    def open_choices(self) -> list[str]:
        """What only the user can decide, a sentence each; agreeing keeps the user's own texts."""
        return [
            *(f"“{each.question.question}” was changed by you and in the new version." for each in self.conflicts),
            *(f"“{each.question.question}” has no clarifying questions." for each in self.without_cards),
        ]

    def refuse_open_choices(self) -> None:
        """Let nothing be decided without the user.

        Raises:
            ConflictError: there is something to decide.
        """
        if self.open_choices:
            raise ConflictError(
                f"{' '.join(self.open_choices)} Add --yes to import all the same; your own texts are kept."
            )

    def refuse_faults(self) -> None:
        """Let nothing be imported of sources with faults.

        Raises:
            PackError: there are errors, or a question has no text.
        """
        if self.errors:
            raise PackError("\n".join(str(error) for error in self.errors))
        for merged in self.merges:
            if any(each.question is None for each in merged.pack.questions):
                raise PackError(
                    f"“{merged.pack.title or 'A page'}” has no interview question. Type it on a line of its own above "
                    "its clarifying questions, then import again."
                )


class Importing:
    """Imports sources into a library.

    Args:
        library: where to.
        likeness: how alike two prompts are, 0 to 100.
        clock: the time.
    """

    def __init__(self, library: Library, likeness: Likeness, clock: Clock) -> None:
        self._library = library
        self._likeness = likeness
        self._clock = clock

    def preview(self, readings: Iterable[NamedReading]) -> Preview:
        """Compare what was read with the library; nothing is written."""
        merges: list[PackMerge] = []
        warnings: list[Finding] = []
        errors: list[Finding] = []
        seen: dict[QuestionUid, str] = {}
        for each in readings:
            warnings += each.reading.warnings
            errors += each.reading.errors
            if each.reading.pack is not None:
                merged, repeated = _without_repeats(self._merge(each.reading, each.reading.pack), each.name, seen)
                merges.append(merged)
                warnings += repeated
        return Preview(tuple(merges), tuple(warnings), tuple(errors))

    def _merge(self, reading: Reading, pack: Pack) -> PackMerge:
        if reading.brought is not None:
            return AnkiImport(self._library, self._clock).merge(pack, reading.brought)
        content = self._library.content
        named = [uid_of(pack, question) for question in pack.questions]
        library = content.stored_questions(pack.id, named if pack.id == PAGE_PACK_ID else None)
        merged = merge(pack, library, content.edited_bases(library), self._likeness)
        return replace(merged, is_pack_changed=is_pack_changed(pack, content.stored_pack(pack.id)))

    def apply(
        self,
        preview: Preview,
        *,
        deck: str | None = None,
        has_consent: bool = False,
        is_shipped: bool = False,
        progress: Progress = untold,
    ) -> Changes:
        """Write what a preview shows, in one operation, after a backup; of schedules it touches those from Anki alone.

        Args:
            preview: without errors, and of the library as it is now.
            deck: the deck of new questions; None for each one's own.
            has_consent: true if the user agreed to keep their own texts in conflicts, and to questions without cards.
            is_shipped: true if the sources came with the program.
            progress: told of each question that is written.

        Raises:
            PackError: the preview has errors, or a question has no text.
            ConflictError: something needs the user's consent.
            StorageError: nothing could be written.
            Cancelled: from the progress; nothing was written.
        """
        preview.refuse_faults()
        if not has_consent:
            preview.refuse_open_choices()
        if not preview.changes_anything:
            return Changes()
        changes = self._changes(preview, deck=deck, is_shipped=is_shipped)
        self._library.back_up()
        with self._library.operation() as operation:
            operation.log_changes(over(changes, len(preview.questions), progress))
            cards = log_arrivals(operation, preview.merges)
        touched = frozenset(each.uid for each in preview.questions if each.status is not Status.SAME)
        return Changes(questions=touched, cards=cards, decks=preview.summary.new > 0, operation=operation.id)

    def _changes(self, preview: Preview, *, deck: str | None, is_shipped: bool) -> Iterator[Change]:
        content, now_ms = self._library.content, int(self._clock.now().timestamp() * 1000)
        first_note_id = max(now_ms, content.last_anki_note_id() + NOTE_ID_STEP)
        writer = ImportWriter(now_ms, first_note_id, deck, is_shipped)
        return (
            change if merged.arrival is None else as_from_anki(change, merged.arrival, deck=deck)
            for merged in preview.merges
            for change in writer.changes(merged)
        )


def _without_repeats(merged: PackMerge, name: str, seen: dict[QuestionUid, str]) -> tuple[PackMerge, list[Finding]]:
    """Let a question that an earlier source brings be the same here, with a word about it."""
    questions, findings = [], []
    for each in merged.questions:
        if each.uid in seen:
            where = "this file" if seen[each.uid] == name else seen[each.uid]
            message = f"“{each.question.question}” is in {where} already; it is imported once."
            findings.append(Finding(name, None, None, message))
            questions.append(replace(each, status=Status.SAME, changes=(), added=()))
        else:
            seen[each.uid] = name
            questions.append(each)
    return replace(merged, questions=tuple(questions)), findings
