"""The rows of the library's list: questions, and under the one that is opened its clarifying questions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, Qt

from flashpm.domain.study_day import StudyDay
from flashpm.services.library import CardLists
from flashpm.services.rows import PartLine, QuestionRow
from flashpm.ui.library.question_pages import QuestionPages
from flashpm.ui.widgets.rows import NOWHERE, TEXT_ROLES, AnyIndex
from flashpm.ui.wording import card_area_text, line_text, next_text, row_facts_text, standings_text


@dataclass(frozen=True, slots=True)
class OpenedLine:
    """The row of one clarifying question of the opened question."""

    question: QuestionRow
    part: PartLine


@dataclass(frozen=True, slots=True)
class OpenedFoot:
    """The last row of the opened question: what can be done with it as a whole."""

    question: QuestionRow


Anchor = tuple[int, int]
"""A question's number, and the row counted from its own."""
Entry = QuestionRow | OpenedLine | OpenedFoot


class LibraryModel(QAbstractListModel):
    """Questions in the order that they were found in; at most one of them is opened.

    Args:
        cards: where they are loaded from.
        may_load: whether they can be loaded now.
    """

    def __init__(self, cards: CardLists, may_load: Callable[[], bool]) -> None:
        super().__init__()
        self._questions = QuestionPages(cards.questions, may_load)
        self._cards = cards
        self._opened: int | None = None
        self._lines = 0
        self.today = StudyDay(0)

    @property
    def questions(self) -> int:
        """How many questions there are."""
        return len(self._questions)

    @property
    def ids(self) -> Sequence[int]:
        """The numbers of the questions, in order."""
        return self._questions.ids

    def id_of(self, row: int) -> int:
        """Give the number of the question that a row belongs to."""
        return self._questions.id_at(self.place_of(row))

    @property
    def opened_row(self) -> int | None:
        """The row of the opened question; None if none is."""
        return self._opened

    @property
    def opened_lines(self) -> range:
        """The rows of the opened question's clarifying questions."""
        first = 0 if self._opened is None else self._opened + 1
        return range(first, first + max(0, self._lines - 1))

    def show_questions(self, ids: Sequence[int], *, keeps_opened: bool) -> None:
        """Hold other questions.

        Args:
            ids: their numbers.
            keeps_opened: true to leave the opened one open if it is among them.
        """
        opened = None if self._opened is None or not keeps_opened else self._questions.id_at(self._opened)
        self.beginResetModel()
        self.today = self._cards.day
        self._questions.show(ids)
        self._opened, self._lines = None, 0
        if opened is not None and (place := self._questions.place_of(opened)) is not None:
            self._open(place)
        self.endResetModel()

    def refresh(self) -> None:
        """Read again how the cards stand; the same questions are here."""
        self.today = self._cards.day
        self._questions.forget()
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def toggle(self, row: int) -> None:
        """Open the question of a row, or close it if it is open; the one that was open before is closed."""
        entry, opened = self.entry(row), self._opened
        if not isinstance(entry, QuestionRow):
            return
        place = self.place_of(row)
        if opened is not None:
            self.beginRemoveRows(NOWHERE, opened + 1, opened + self._lines)
            self._opened, self._lines = None, 0
            self.endRemoveRows()
        if place != opened:
            self.beginInsertRows(NOWHERE, place + 1, place + len(entry.parts) + 1)
            self._open(place)
            self.endInsertRows()

    def row_of(self, row: int) -> int:
        """Give the row of the question that a row belongs to."""
        return row if self._opened is None or not self._opened < row <= self._opened + self._lines else self._opened

    def anchor_of(self, row: int) -> Anchor:
        """Give what a row is found by when questions come or go above it."""
        question = self.row_of(row)
        return self._questions.id_at(self.place_of(row)), row - question

    def row_at(self, anchor: Anchor) -> int | None:
        """Give the row that was anchored; that of its question if it is closed now, None if that is gone."""
        id_, line = anchor
        place = self._questions.place_of(id_)
        if place is None or self._opened is None or place < self._opened:
            return place
        return place + line if place == self._opened else place + self._lines

    def entry(self, row: int) -> Entry | None:
        """Give what stands in a row; None for a question that is gone, or cannot be loaded now."""
        question = self._questions[self.place_of(row)]
        if question is None or self.row_of(row) == row:
            return question
        at = row - self.row_of(row) - 1
        return OpenedLine(question, question.parts[at]) if at < len(question.parts) else OpenedFoot(question)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give how many rows there are."""
        return 0 if parent.isValid() else len(self._questions) + self._lines

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say a row in words."""
        if role not in TEXT_ROLES or not index.isValid():
            return None
        match self.entry(index.row()):
            case QuestionRow() as question:
                return self._question_text(question, in_full=role == Qt.ItemDataRole.AccessibleTextRole)
            case OpenedLine(part=part):
                return f"{card_area_text(part.area, part.kind)}: {part.line} · {line_text(part, self.today)}"
            case _:
                return None

    def _question_text(self, question: QuestionRow, *, in_full: bool) -> str:
        if not in_full:
            return question.question
        facts = row_facts_text(question), standings_text(question.segments), next_text(question, self.today)
        return " · ".join((question.question, *facts))

    def _open(self, place: int) -> None:
        question = self._questions[place]
        self._opened, self._lines = place, len(question.parts) + 1 if question else 0

    def place_of(self, row: int) -> int:
        """Give the place of the question that a row belongs to."""
        question = self.row_of(row)
        return question if self._opened is None or question <= self._opened else question - self._lines
