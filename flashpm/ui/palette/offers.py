"""What the palette offers of this library: pages, actions, types, and questions by their texts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flashpm.domain.question import QuestionType
from flashpm.errors import QueryError
from flashpm.services.use_cases import UseCases
from flashpm.ui.command_words import command_text
from flashpm.ui.keys import Command, key_text
from flashpm.ui.palette.entries import Entry
from flashpm.ui.wording import tr, type_text

PAGES = (
    Command.TODAY, Command.LIBRARY, Command.STATISTICS, Command.IMPORT, Command.EXPORT, Command.SETTINGS,
)  # fmt: skip
ACTIONS = (Command.PASTE, Command.UNDO, Command.REDO, Command.CHANGES, Command.KEYS, Command.QUIT)
QUESTIONS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Ways:
    """What choosing something leads to.

    Attributes:
        go: does a command.
        study: begins with today's cards.
        study_more: begins one more new question.
        study_type: begins with the cards of a type.
        show_question: shows a question by its text.
    """

    go: Callable[[Command], object]
    study: Callable[[], object]
    study_more: Callable[[], object]
    study_type: Callable[[QuestionType | None], object]
    show_question: Callable[[str], object]


class Offers:
    """Gives what there is to choose.

    Args:
        use_cases: the services.
        ways: where it leads.
    """

    def __init__(self, use_cases: UseCases, ways: Ways) -> None:
        self._use_cases = use_cases
        self._ways = ways

    def entries(self) -> list[Entry]:
        """List pages, actions and types."""
        return [
            Entry(tr("Study today's cards"), tr("action"), self._ways.study),
            *(self._of_command(command) for command in PAGES),
            *self._types(),
            Entry(tr("One more question"), tr("action"), self._ways.study_more),
            *(self._of_command(command) for command in ACTIONS),
        ]

    def questions(self, text: str) -> Sequence[Entry]:
        """List the first questions that a text finds; none if it cannot be looked for."""
        try:
            found = self._use_cases.cards.find_questions(text)
        except QueryError:
            return []
        rows = self._use_cases.cards.questions(found[:QUESTIONS_SHOWN])
        return [self._of_question(row.question, row.product or row.company or "") for row in rows]

    def _of_command(self, command: Command) -> Entry:
        return Entry(command_text(command), key_text(command), lambda: self._ways.go(command))

    def _of_question(self, question: str, product: str) -> Entry:
        return Entry(question, product, lambda: self._ways.show_question(question))

    def _types(self) -> list[Entry]:
        return [self._of_type(tally.type) for tally in self._use_cases.overview.types()]

    def _of_type(self, question_type: QuestionType | None) -> Entry:
        words = tr("Study: %1").replace("%1", type_text(question_type))
        return Entry(words, tr("type"), lambda: self._ways.study_type(question_type))
