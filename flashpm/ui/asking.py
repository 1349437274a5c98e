"""Questions to the library while it is used: at once where that is quick, else beside the window's own work."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from flashpm.services.progress import Progress
from flashpm.services.use_cases import UseCases
from flashpm.ui.operations import Operations

LARGE = 2_000
"""From so many questions on an answer could hold the window up: some take 10 µs a question, and machines differ."""
Answer = TypeVar("Answer")


class Asking(QObject):
    """Asks one kind of thing; of questions that overlap only the newest is answered.

    A large library is asked in a worker, by a reader of its own, and what is superseded stops at once.

    Args:
        parent: who asks.
        use_cases: the services on the library.
        operations: runs the worker; while it is busy nothing is asked.
    """

    def __init__(self, parent: QObject, use_cases: UseCases, operations: Operations) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        self._operations = operations
        self._drop: Callable[[], None] | None = None

    @property
    def is_large(self) -> bool:
        """Whether answers come a moment later."""
        return self._use_cases.cards.most_questions() >= LARGE

    def ask(self, question: Callable[[UseCases], Answer], then: Callable[[Answer], None]) -> None:
        """Ask.

        Args:
            question: reads what is wanted from the services that it is given; it must use nothing of the window.
            then: takes the answer, in the window's thread; not called if something newer was asked meanwhile.
        """
        self.drop()
        if self._operations.is_busy:
            return
        if self.is_large:
            self._drop = self._operations.ask_aside(lambda progress: self._answer(question, progress), then)
        else:
            then(question(self._use_cases))

    def drop(self) -> None:
        """Want no answer any more."""
        if self._drop is not None:
            self._drop()
            self._drop = None

    def _answer(self, question: Callable[[UseCases], Answer], progress: Progress) -> Answer:
        with self._use_cases.aside(progress) as reader:
            return question(reader)
