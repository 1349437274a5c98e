"""What the palette offers: what can be done on the page, pages, actions, types, and questions by their texts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from PySide6.QtWidgets import QWidget

from flashpm.domain.question import QuestionType
from flashpm.errors import QueryError
from flashpm.services.changes import Changes
from flashpm.services.rows import QuestionRow
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.command_words import Place, command_text, place_of
from flashpm.ui.keys import Command, bound_in, key_text, press_bound
from flashpm.ui.page import Page
from flashpm.ui.palette.entries import Entry
from flashpm.ui.wording import tr, type_text

PAGES = (
    Command.TODAY, Command.LIBRARY, Command.STATISTICS, Command.IMPORT, Command.EXPORT, Command.SETTINGS,
)  # fmt: skip
ACTIONS = (
    Command.ADD, Command.PASTE, Command.UNDO, Command.REDO, Command.CHANGES, Command.KEYS, Command.QUIT,
)  # fmt: skip
NAMELESS = frozenset({Command.START, Command.PALETTE})
"""What means nothing by its name: a large button is seen, and the palette is open."""
QUESTIONS_SHOWN = 8
QUOTE = '"'


@dataclass(frozen=True, slots=True)
class Ways:
    """What choosing something leads to.

    Attributes:
        go: does a command.
        sections: the ways to the pages of the settings, by their names.
        write_question: begins to write a question by hand.
        study: begins with today's cards.
        study_more: begins one more new question.
        study_type: begins with the cards of a type.
        look_for: looks for something in the library.
    """

    go: Callable[[Command], object]
    sections: Callable[[], Mapping[str, Callable[[], object]]]
    write_question: Callable[[], object]
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
        self._words = cache(command_text)

    def entries(self, page: QWidget | None = None) -> list[Entry]:
        """List what can be done on the page that is shown, then pages, types, and what can be done anywhere."""
        bound = {} if page is None else bound_in(page)
        return [
            *self._here(page, bound),
            Entry(tr("Study today's cards"), tr("action"), self._ways.study),
            *(self._of_command(command) for command in PAGES),
            *self._types(),
            Entry(tr("One more question"), tr("action"), self._ways.study_more),
            *(self._of_command(command) for command in ACTIONS if command not in bound),
            *(Entry(name, tr("page"), lead) for name, lead in self._ways.sections().items()),
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

    def _here(self, page: QWidget | None, bound: Mapping[Command, bool]) -> list[Entry]:
        """List what the page offers just now, that which every page has last."""
        if page is None:
            return []
        can = [command for command in Command if bound.get(command, False) and command not in NAMELESS]
        can.sort(key=lambda command: place_of(command) is Place.EVERYWHERE)
        deeds = page.deeds() if isinstance(page, Page) else ()
        entries = [Entry(self._words(each), key_text(each), partial(press_bound, page, each)) for each in can]
        own = sum(place_of(command) is not Place.EVERYWHERE for command in can)
        return [*entries[:own], *(Entry(deed.text, deed.about, deed.run) for deed in deeds), *entries[own:]]

    def _of_command(self, command: Command) -> Entry:
        if command is Command.ADD:
            return Entry(self._words(command), tr("action"), self._ways.write_question)
        return Entry(self._words(command), key_text(command), lambda: self._ways.go(command))

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
