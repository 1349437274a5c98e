"""What the palette offers of this library: pages, actions, types, and questions by their texts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flashpm.domain.question import QuestionType
from flashpm.errors import QueryError
from flashpm.services.changes import Changes
from flashpm.services.rows import QuestionRow
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.command_words import command_text
from flashpm.ui.keys import Command, key_text
from flashpm.ui.palette.entries import Entry
from flashpm.ui.wording import tr, type_text

PAGES = (
    Command.TODAY, Command.LIBRARY, Command.STATISTICS, Command.IMPORT, Command.EXPORT, Command.SETTINGS,
)  # fmt: skip
ACTIONS = (Command.PASTE, Command.UNDO, Command.REDO, Command.CHANGES, Command.KEYS, Command.QUIT)
QUESTIONS_SHOWN = 8
QUOTE = '"'


@dataclass(frozen=True, slots=True)
class Ways:
    """What choosing something leads to.

    Attributes:
        go: does a command.
        study: begins with today's cards.
        study_more: begins one more new question.
        study_type: begins with the cards of a type.
        look_for: looks for something in the library.
    """

    go: Callable[[Command], object]
    study: Callable[[], object]
    study_more: Callable[[], object]
    study_type: Callable[[QuestionType | None], object]
    look_for: Callable[[str], object]


class Offers:
    """Gives what there is to choose.

    Args:
        use_cases: the services.
        ways: where it leads.
        asking: asks for questions.
    """

    def __init__(self, use_cases: UseCases, ways: Ways, asking: Asking) -> None:
        self._use_cases = use_cases
        self._ways = ways
        self._asking = asking
        self._known_types: list[QuestionType | None] | None = None

    def entries(self) -> list[Entry]:
        """List pages, actions and types."""
        return [
            Entry(tr("Study today's cards"), tr("action"), self._ways.study),
            *(self._of_command(command) for command in PAGES),
            *self._types(),
            Entry(tr("One more question"), tr("action"), self._ways.study_more),
            *(self._of_command(command) for command in ACTIONS),
        ]

    def follow(self, changes: Changes) -> None:
        """Read the types again when they are listed next, if questions have changed."""
        if changes.questions:
            self._known_types = None

    def find_questions(self, text: str, then: Callable[[Sequence[Entry]], None]) -> None:
        """Look for the first questions that a text finds; there are none if it cannot be looked for.

        Args:
            text: what was typed.
            then: takes them, unless something newer was looked for meanwhile.
        """

        def tell(rows: Sequence[QuestionRow]) -> None:
            then([self._of_question(row.question, row.product or row.company or "") for row in rows])

        self._asking.ask(lambda reader: _first_found(reader, text), tell)

    def _of_command(self, command: Command) -> Entry:
        return Entry(command_text(command), key_text(command), lambda: self._ways.go(command))

    def _of_question(self, question: str, product: str) -> Entry:
        quoted = f'"{question.replace(QUOTE, " ")}"'
        return Entry(question, product, lambda: self._ways.look_for(quoted))

    def _types(self) -> list[Entry]:
        if self._known_types is None:
            self._known_types = [tally.type for tally in self._use_cases.overview.types()]
        return [self._of_type(each) for each in self._known_types]

    def _of_type(self, question_type: QuestionType | None) -> Entry:
        words = tr("Study: %1").replace("%1", type_text(question_type))
        return Entry(words, tr("type"), lambda: self._ways.study_type(question_type))


def _first_found(reader: UseCases, text: str) -> list[QuestionRow]:
    try:
        found = reader.cards.find_questions(text)
    except QueryError:
        return []
    return reader.cards.questions(found[:QUESTIONS_SHOWN])
