"""Importing: sources are read, compared with the library, looked through, then written in one operation."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from flashpm.domain.anki_changes import as_from_anki
from flashpm.domain.anki_identity import NOTE_ID_STEP
from flashpm.domain.brought import Brought
from flashpm.domain.change import VOID, WHOLE, Change
from flashpm.domain.identity import CardUid, QuestionUid, Ulid, clarifying_question_uid
from flashpm.domain.import_changes import ImportWriter, is_pack_changed
from flashpm.domain.import_draft import NOTHING_DRAFTED, Draft, drafted, filled
from flashpm.domain.merging import PackMerge, Status, merge, uids_of
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.recognition import Likeness
from flashpm.errors import ConflictError, PackError
from flashpm.services.anki_import import AnkiImport, history_steps, keep_media, log_arrivals
from flashpm.services.changes import Changes
from flashpm.services.containers import NamedReadings, flattened, of_container
from flashpm.services.import_preview import Preview
from flashpm.services.ports import Clock, Library, SourceReader
from flashpm.services.progress import Progress, over, untold, within
from flashpm.services.staged import Staged


@dataclass(frozen=True, slots=True)
class Source:
    """Something to import.

    Attributes:
        name: as the user gave it; messages name it so.
        load: gives its bytes, or raises `PackError`.
        files: gives the files in it if it is a folder, or raises `PackError`; it has no bytes then.
    """

    name: str
    load: Callable[[], bytes]
    files: "Callable[[], Sequence[Source]] | None" = None


@dataclass(frozen=True, slots=True)
class NamedReading:
    """What reading a source gave, with the source's name."""

    name: str
    reading: Reading


def read_sources(sources: Iterable[Source], read: SourceReader) -> list[NamedReading]:
    """Read sources; what is wrong with one stands in its reading. No library is needed for it."""
    return [NamedReading(name, reading) for source in sources for name, reading in _readings(source, read)]


def _readings(source: Source, read: SourceReader) -> NamedReadings:
    if source.files is None:
        return flattened(source.name, _reading(source, read))
    try:
        members = [(file.name, _reading(file, read)) for file in source.files()]
    except PackError as error:
        return [(source.name, _refused(source, error))]
    return of_container(source.name, members)


def _reading(source: Source, read: SourceReader) -> Reading:
    try:
        return read(source.name, source.load())  # no name holds the bytes: a reader lets them go early
    except PackError as error:
        return _refused(source, error)


def _refused(source: Source, error: PackError) -> Reading:
    return Reading(None, errors=(Finding(source.name, None, None, str(error)),), is_foreign=True)


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """An import that only has to be written.

    Attributes:
        preview: what it does.
    """

    preview: Preview
    staged: Staged


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

    def preview(self, readings: Iterable[NamedReading], draft: Draft = NOTHING_DRAFTED) -> Preview:
        """Compare what was read with the library; nothing is written.

        Args:
            readings: of every source.
            draft: what the user decided already. A question that the user deleted once is left out unless the draft
                brings it back, or every question that the sources bring was deleted: then that is what is wanted.
        """
        named = list(readings)
        merges: dict[int, PackMerge] = {}
        warnings = [warning for each in named for warning in each.reading.warnings]
        seen: dict[QuestionUid, str] = {}
        content = self._library.content
        marks = content.log_mark(), content.change_mark()  # before all else: what comes meanwhile is not compared
        deleted = content.deleted()
        for source, each in enumerate(named):
            if each.reading.pack is not None:
                pack = filled(each.reading.pack, source, draft)
                merged = self._merge(pack, each.reading.brought, deleted)
                merges[source], repeated = _without_repeats(merged, each.name, seen)
                warnings += repeated
        brings_back = all(each.was_deleted for merged in merges.values() for each in merged.questions)
        for source, merged in merges.items():
            merges[source] = drafted(merged, source, draft, brings_back=brings_back)
            warnings += _words_about_deleted(named[source].name, merges[source])
        errors = tuple(error for each in named for error in each.reading.errors)
        return Preview(tuple(merges.values()), tuple(warnings), errors, *marks)

    def renewed(self, preview: Preview, readings: Iterable[NamedReading]) -> Preview:
        """Give a preview as it is, or made anew if the library has changed since; nothing is drafted for it.

        Args:
            preview: made of the same file, which may have been open to read only.
            readings: what it was made from.
        """
        is_of_now = preview.log_mark == self._library.content.log_mark()
        return preview if is_of_now else self.preview(readings)

    def _merge(self, pack: Pack, brought: Brought | None, deleted: Container[str]) -> PackMerge:
        if brought is not None:
            return AnkiImport(self._library, self._clock).merge(pack, brought, deleted)
        content = self._library.content
        named = None if pack.is_whole else [uid for each in pack.questions for uid in uids_of(pack, each)]
        library = content.stored_questions(pack.id, named)
        merged = merge(pack, library, content.edited_bases(library), self._likeness, deleted)
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

        What is large is made ready first, so that writing it takes a moment.

        Args:
            preview: without errors, and of the library as it is now.
            deck: the deck of new questions; None for each one's own.
            has_consent: true if the user agreed to keep their own texts in conflicts, and to questions without cards.
            is_shipped: true if the sources came with the program.
            progress: told of each question that is written, and of the gradings that come from Anki.

        Raises:
            PackError: the preview has errors, or a question has no text.
            ConflictError: something needs the user's consent, or was changed while the rest was made ready.
            StorageError: nothing could be written.
            Cancelled: from the progress; nothing was written.
        """
        preview.refuse_faults()
        if not has_consent:
            preview.refuse_open_choices()
        if not preview.changes_anything:
            return Changes()
        if preview.is_large:
            return self.write(self.prepare(preview, deck=deck, is_shipped=is_shipped, progress=progress))
        changes = self._changes(preview, deck=deck, is_shipped=is_shipped)
        count = len(preview.questions)
        total = count + history_steps(preview.merges)
        self._library.back_up()
        with self._library.operation() as operation:
            operation.log_changes(over(changes, count, within(progress, 0, total)))
            cards = log_arrivals(operation, preview.merges, within(progress, count, total))
            keep_media(operation, preview.merges)
        return _written(preview, operation.id, cards)

    def prepare(
        self, preview: Preview, *, deck: str | None = None, is_shipped: bool = False, progress: Progress = untold
    ) -> PreparedImport:
        """Make a backup, and make ready what `write` writes; the library may be open to read only, and be studied.

        Args:
            preview: a large one, which the user agreed to.
            deck: the deck of new questions; None for each one's own.
            is_shipped: true if the sources came with the program.
            progress: told of each question that is made ready.

        Raises:
            PackError: the preview has errors, or a question has no text.
            StorageError: the disk is full or failing.
            Cancelled: from the progress.
        """
        preview.refuse_faults()
        count, arrivals = len(preview.questions), [merged.arriving for merged in preview.merges]
        total = count + sum(each.reviews for each in arrivals)
        changes = self._changes(preview, deck=deck, is_shipped=is_shipped)
        self._library.back_up()
        texts, histories = within(progress, 0, total), within(progress, count, total)
        staged = self._library.stage(over(changes, count, texts), arrivals, histories)
        return PreparedImport(preview, staged)

    def write(self, prepared: PreparedImport) -> Changes:
        """Write what was made ready, in one operation.

        Raises:
            ConflictError: questions or cards of it were changed since they were compared; nothing was written.
            StorageError: nothing could be written.
        """
        preview = prepared.preview
        with self._library.operation(staged=prepared.staged) as operation:
            if self._is_outdated(preview):
                raise ConflictError(
                    "Questions were changed while this import was made ready, and nothing was added. Look at it again, "
                    "then add it."
                )
            operation.log_staged(prepared.staged)
            keep_media(operation, preview.merges)
        cards = frozenset[CardUid]().union(*(merged.arriving.cards for merged in preview.merges))
        return _written(preview, operation.id, cards)

    def _is_outdated(self, preview: Preview) -> bool:
        """Say whether anything was changed since that a preview says something of; a new question takes note ids."""
        since = self._library.content.changes_since(preview.change_mark)
        edited: set[str] = {each.entity_id for each in since if each.field != VOID}
        taken_back = [self._library.history.action(Ulid(each.entity_id)) for each in since if each.field == VOID]
        brought = any(each.field == WHOLE for each in since) or any(each.questions for each in taken_back)
        if preview.is_from_anki:
            edited |= self._library.past.touched_since(preview.log_mark, preview.change_mark)
            edited.update(uid for each in taken_back for uid in each.cards)
        return brought or (bool(edited) and not edited.isdisjoint(_compared(preview)))

    def _changes(self, preview: Preview, *, deck: str | None, is_shipped: bool) -> Iterator[Change]:
        content, now_ms = self._library.content, int(self._clock.now().timestamp() * 1000)
        first_note_id = max(now_ms, content.last_anki_note_id() + NOTE_ID_STEP)
        writer = ImportWriter(now_ms, first_note_id, deck, is_shipped)
        return (
            change if merged.arrival is None else as_from_anki(change, merged.arrival, deck=deck)
            for merged in preview.merges
            for change in writer.changes(merged)
        )


def _compared(preview: Preview) -> set[str]:
    """Give the uids of the questions of a preview, of their clarifying questions, and of the cards that progress."""
    uids: set[str] = {each.uid for each in preview.questions}
    uids.update(*(merged.arriving.cards for merged in preview.merges))
    return uids | {
        clarifying_question_uid(each.uid, part.id or "")
        for each in preview.questions
        for part in each.question.clarifying_questions
    }


def _written(preview: Preview, operation: Ulid, cards: frozenset[CardUid] = frozenset()) -> Changes:
    touched = frozenset(each.uid for each in preview.wanted if each.status is not Status.SAME or each.edits)
    return Changes(questions=touched, cards=cards, decks=preview.summary.new > 0, operation=operation)


def _without_repeats(merged: PackMerge, name: str, seen: dict[QuestionUid, str]) -> tuple[PackMerge, list[Finding]]:
    """Let a question that an earlier source brings be the same here, with a word about it."""
    questions, findings = [], []
    for each in merged.questions:
        # Notes of one question can part in Anki, where each has the question's text: all of them count.
        is_parted = merged.arrival is not None and seen.get(each.uid) == name
        if each.uid in seen and not is_parted:
            where = "this file" if seen[each.uid] == name else seen[each.uid]
            message = f"“{each.question.question}” is in {where} already; it is imported once."
            findings.append(Finding(name, None, None, message))
            questions.append(replace(each, status=Status.SAME, changes=(), added=(), was_deleted=False))
        else:
            seen[each.uid] = name
            questions.append(each)
    return replace(merged, questions=tuple(questions)), findings


def _words_about_deleted(name: str, merged: PackMerge) -> list[Finding]:
    """Say of each question that the user deleted once that it is left out."""
    return [
        Finding(name, None, None, f"“{each.question.question}” was deleted by you, and is left out.")
        for each in merged.questions
        if each.was_deleted and each.is_left_out
    ]
