"""What is done from the Library page: each call, how long work is shown, and what is said of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.question import Question
from flashpm.errors import EditError
from flashpm.services.changes import Changes
from flashpm.services.progress import Progress, untold
from flashpm.services.use_cases import UseCases
from flashpm.ui.operations import Operations
from flashpm.ui.spoken import spoken
from flashpm.ui.wording import flagged_text, paused_text, questions_text

LONG_FROM = 40
"""From so many questions on, what is done to them runs in a worker, with its progress."""
Act = Callable[[Sequence[QuestionUid], Progress], Changes]


class Doings(QObject):
    """Changes cards and questions.

    Args:
        parent: the page.
        use_cases: the services on the library.
        operations: runs every change.

    Signals:
        done: what was done, in a sentence, and the operation by which it can be taken back.
        refused: why what is written cannot be saved.
    """

    done = Signal(str, object)
    refused = Signal(str)

    def __init__(self, parent: QObject, use_cases: UseCases, operations: Operations) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        self._operations = operations

    def pause(self, card: str, is_paused: bool) -> None:  # noqa: FBT001 - a signal's values
        """Pause a card, or let it come again."""
        actions = self._use_cases.actions
        self._run(lambda: actions.pause(CardUid(card), is_paused=is_paused), paused_text(is_paused=is_paused))

    def flag(self, card: str, is_flagged: bool) -> None:  # noqa: FBT001 - a signal's values
        """Flag a card, or take the flag away."""
        actions = self._use_cases.actions
        self._run(lambda: actions.flag(CardUid(card), is_flagged=is_flagged), flagged_text(is_flagged=is_flagged))

    def pause_all(self, questions: Sequence[QuestionUid], *, is_paused: bool) -> None:
        """Pause all cards of questions, or let them come again."""
        act = self._use_cases.questions.pause
        said = self.tr("Paused: %1.") if is_paused else self.tr("Asked again: %1.")
        self._run_all(
            questions,
            lambda each, progress: act(each, is_paused=is_paused, progress=progress),
            self._of(said, questions),
        )

    def reset(self, questions: Sequence[QuestionUid]) -> None:
        """Make all cards of questions new again."""
        said = self._of(self.tr("Begun anew: %1. Their history is kept."), questions)
        self._run_all(questions, self._use_cases.questions.reset, said)

    def move(self, questions: Sequence[QuestionUid], deck: str) -> None:
        """Put all cards of questions into a deck."""
        act = self._use_cases.questions.move
        said = self._of(self.tr("Moved: %1."), questions)
        self._run_all(questions, lambda each, progress: act(each, deck, progress), said)

    def tag(self, questions: Sequence[QuestionUid], tag: str, *, is_tagged: bool) -> None:
        """Give questions a tag, or take it away."""
        act = self._use_cases.questions.tag
        said = self._of(self.tr("Tagged: %1.") if is_tagged else self.tr("The tag is taken away: %1."), questions)
        self._run_all(questions, lambda each, progress: act(each, tag, is_tagged=is_tagged, progress=progress), said)

    def delete(self, questions: Sequence[QuestionUid]) -> None:
        """Take questions out of the library."""
        said = self._of(self.tr("Deleted: %1."), questions)
        self._run_long(questions, self._use_cases.content_editing.delete, said)

    def save(self, uid: QuestionUid | None, question: Question) -> QuestionUid | None:
        """Save what was written; `refused` says why it cannot be.

        Args:
            uid: the question; None for one by hand.
            question: what it shall be.

        Returns:
            The question; None if it was not saved.
        """
        if self._operations.is_busy:
            return None
        changes = self._operations.run(lambda: self._saved(uid, question))
        if changes is None:
            return None
        if changes.operation is not None:
            self.done.emit(self.tr("Saved.") if uid else self.tr("Added to your library."), changes.operation)
        return uid or next(iter(changes.questions))

    def _saved(self, uid: QuestionUid | None, question: Question) -> Changes | None:
        editing = self._use_cases.content_editing
        try:
            return editing.add(question) if uid is None else editing.save(uid, question)
        except EditError as error:
            self.refused.emit(spoken(str(error)))
        except KeyError:
            self.refused.emit(self.tr("This question was deleted meanwhile. Take that back first, then save."))
        return None

    def keep_search(self, name: str, query: str) -> None:
        """Keep a search under a name."""
        said = self.tr("Kept: %1.").replace("%1", name.strip())
        self._run(lambda: self._use_cases.saved_searches.keep(name, query), said)

    def rename_search(self, name: str, wanted: str) -> None:
        """Give a kept search another name."""
        said = self.tr("Renamed: %1.").replace("%1", wanted.strip())
        self._run(lambda: self._use_cases.saved_searches.rename(name, wanted), said)

    def forget_search(self, name: str) -> None:
        """Keep a search no longer."""
        said = self.tr("Kept no longer: %1.").replace("%1", name)
        self._run(lambda: self._use_cases.saved_searches.forget(name), said)

    def _of(self, sentence: str, questions: Sequence[QuestionUid]) -> str:
        return sentence.replace("%1", questions_text(len(questions)))

    def _run(self, call: Callable[[], Changes], sentence: str) -> None:
        """Change something at once, and say what was done."""
        if self._operations.is_busy:
            return
        changes = self._operations.run(call)
        if changes is not None and changes.operation is not None:
            self.done.emit(sentence, changes.operation)

    def _run_all(self, questions: Sequence[QuestionUid], act: Act, sentence: str) -> None:
        """Change questions: a few at once, many in a worker."""
        if len(questions) < LONG_FROM:
            self._run(lambda: act(questions, untold), sentence)
        else:
            self._run_long(questions, act, sentence)

    def _run_long(self, questions: Sequence[QuestionUid], act: Act, sentence: str) -> None:
        if self._operations.is_busy:
            return

        def then(changes: Changes) -> None:
            self._operations.announce(changes)
            if changes.operation is not None:
                self.done.emit(sentence, changes.operation)

        title = self._of(self.tr("Changing %1 …"), questions)
        self._operations.run_long(title, lambda progress: act(questions, progress), then)
