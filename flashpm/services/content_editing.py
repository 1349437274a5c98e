"""Writing questions: one by hand, other words for one that is there, and taking some out of the library."""

from collections.abc import Sequence
from dataclasses import replace

from flashpm.domain.anki_identity import NOTE_ID_STEP
from flashpm.domain.content import CLARIFYING_QUESTION_FIELDS, StoredQuestion, clarifying_question_from_json
from flashpm.domain.identity import QuestionUid
from flashpm.domain.library_query import Term, TermKind
from flashpm.domain.own_content import deletions, edits, new_question
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.text import fold, tidy
from flashpm.errors import EditError
from flashpm.services.changes import Changes
from flashpm.services.days import Days
from flashpm.services.editing import ANSWERS
from flashpm.services.ports import Clock, Library
from flashpm.services.progress import Progress, over, untold
from flashpm.services.rows import QuestionSheet


class ContentEditing:
    """Reads and changes whole questions; each change is one operation that can be taken back."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock
        self._days = Days(library, clock)

    def sheet(self, uid: QuestionUid) -> QuestionSheet | None:
        """Give a question as a page shows it; None if it is gone."""
        stored = self._library.content.questions([uid]).get(uid)
        if stored is None:
            return None
        return QuestionSheet(stored, self._library.cards.lines_of(uid, self._days.today))

    def twin_of(self, text: str) -> QuestionUid | None:
        """Give a question of the library that is asked in the same words; None if there is none."""
        wanted = fold(text)
        if not wanted:
            return None
        today, cards = self._days.today, self._library.cards
        ids = cards.question_ids((Term(TermKind.WORD, wanted),), today)[:10]
        return next((row.uid for row in cards.question_rows(ids, today) if fold(row.question) == wanted), None)

    def add(self, question: Question) -> Changes:
        """Write a question by hand.

        Args:
            question: its texts; blank ones count as absent, and clarifying questions without any text are left out.

        Raises:
            EditError: the words to ask or an answer are missing.
            StorageError: it could not be saved.
        """
        tidied = _tidied(question)
        _refuse_gaps(tidied)
        for part in tidied.clarifying_questions:
            _refuse_without_answer(part)
        with self._library.operation() as operation:
            uid = QuestionUid(operation.id)
            operation.log_changes([new_question(tidied, operation.id, self._now_ms, self._free_note_id())])
        return Changes(frozenset({uid}), decks=True, operation=operation.id)

    def save(self, uid: QuestionUid, wanted: Question) -> Changes:
        """Make a question what the user wants it to be; schedules stay as they are.

        Args:
            uid: the question.
            wanted: as in `domain.own_content.edits`; blank texts count as absent.

        Returns:
            What changed; no operation if nothing did.

        Raises:
            EditError: the words to ask, or the last answer, would be taken away.
            KeyError: there is no such question.
            StorageError: it could not be saved.
        """
        stored, tidied = self._library.content.questions([uid])[uid], _tidied(wanted)
        _refuse_gaps(tidied)
        before = {part.content.id: part.content for part in stored.clarifying_questions}
        for part in tidied.clarifying_questions:
            if _has_answer(before.get(part.id, _ANSWERED)):
                _refuse_without_answer(part)
        if not _is_changed(stored, tidied):
            return Changes()
        with self._library.operation() as operation:
            operation.log_changes(edits(stored, tidied, operation.id, self._free_note_id()))
        return Changes(frozenset({uid}), operation=operation.id)

    def delete(self, questions: Sequence[QuestionUid], progress: Progress = untold) -> Changes:
        """Take questions out of the library, after a backup; their history is kept, and taking it back brings them.

        Args:
            questions: which; nothing is written for none.
            progress: told of each.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: the backup or the change could not be written; nothing was changed.
        """
        if not questions:
            return Changes()
        self._library.back_up()
        with self._library.operation() as operation:
            operation.log_changes(over(deletions(questions), len(questions), progress))
        return Changes(frozenset(questions), decks=True, operation=operation.id)

    @property
    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)

    def _free_note_id(self) -> int:
        return max(self._now_ms, self._library.content.last_anki_note_id() + NOTE_ID_STEP)


_ANSWERED = ClarifyingQuestion(impact="a new one needs an answer")


def _is_changed(stored: StoredQuestion, wanted: Question) -> bool:
    own = tuple(part.content for part in stored.clarifying_questions)
    return replace(stored.content, clarifying_questions=own) != wanted


def _tidied(question: Question) -> Question:
    parts = (_tidied_part(part) for part in question.clarifying_questions)
    return replace(
        question,
        question=_tidy(question.question),
        title=_tidy(question.title),
        product=_tidy(question.product),
        company=_tidy(question.company),
        source=_tidy(question.source),
        tags=tuple(dict.fromkeys(filter(None, map(tidy, question.tags)))),
        clarifying_questions=tuple(filter(_is_written, parts)),
    )


def _tidied_part(part: ClarifyingQuestion) -> ClarifyingQuestion:
    texts = {name: _tidy(getattr(part, name)) for name in CLARIFYING_QUESTION_FIELDS}
    return replace(clarifying_question_from_json({"id": part.id, **texts}), media=part.media)


def _tidy(text: str | None) -> str | None:
    return tidy(text or "") or None


def _is_written(part: ClarifyingQuestion) -> bool:
    """Say whether anything stands in a clarifying question; one that was there before is never left out so."""
    return part.id is not None or any(getattr(part, name) for name in CLARIFYING_QUESTION_FIELDS)


def _refuse_gaps(question: Question) -> None:
    if not question.question:
        raise EditError("A question needs the words that the interviewer says: write them, then save.")
    if not question.clarifying_questions:
        raise EditError("A question needs a clarifying question, for those alone make cards: write one, then save.")
    if not all(part.prompt for part in question.clarifying_questions):
        raise EditError("A clarifying question needs the words that you would ask: write them, then save.")


def _refuse_without_answer(part: ClarifyingQuestion) -> None:
    if not _has_answer(part):
        raise EditError(
            f"“{part.prompt}” needs an answer: write why it matters, the expected answer or the impact, then save."
        )


def _has_answer(part: ClarifyingQuestion) -> bool:
    return any(getattr(part, name) for name in ANSWERS)
