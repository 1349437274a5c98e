"""The rows of the import's list: groups that fold, and the questions in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from flashpm.domain.import_draft import QuestionPlace
from flashpm.services.looking_through import FoundQuestion, Group
from flashpm.ui.widgets.rows import NOWHERE, TEXT_ROLES, AnyIndex
from flashpm.ui.wording import clarifying_text, number_text


@dataclass(slots=True)
class GroupRow:
    """A group: its row, and whether those of its questions are shown under it."""

    group: Group
    questions: tuple[FoundQuestion, ...]
    is_open: bool

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return 1 + (len(self.questions) if self.is_open else 0)


class FoundModel(QAbstractListModel):
    """Groups with questions; those that are here already are folded, unless nothing else was found."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[GroupRow] = []

    @property
    def questions(self) -> int:
        """How many questions there are, those in folded groups included."""
        return sum(len(group.questions) for group in self._groups)

    def show_questions(self, questions: Sequence[FoundQuestion]) -> None:
        """Hold other questions; groups that were there stay open or folded as they were."""
        was_open = {each.group: each.is_open for each in self._groups}
        self.beginResetModel()
        by_group: dict[Group, list[FoundQuestion]] = {group: [] for group in Group}
        for each in questions:
            by_group[each.group].append(each)
        is_only = sum(map(bool, by_group.values())) == 1
        self._groups = [
            GroupRow(group, tuple(each), is_open=was_open.get(group, is_only or group is not Group.SAME))
            for group, each in by_group.items()
            if each
        ]
        self.endResetModel()

    def entry(self, row: int) -> GroupRow | FoundQuestion:
        """Give what stands in a row.

        Raises:
            IndexError: there is no such row.
        """
        group, first = self._group_at(row)
        return group if row == first else group.questions[row - first - 1]

    def toggle(self, row: int) -> None:
        """Fold or unfold the group of a row."""
        group, first = self._group_at(row)
        if group.is_open:
            self.beginRemoveRows(NOWHERE, first + 1, first + len(group.questions))
            group.is_open = False
            self.endRemoveRows()
        else:
            self.beginInsertRows(NOWHERE, first + 1, first + len(group.questions))
            group.is_open = True
            self.endInsertRows()

    def first_row_of(self, row: int) -> int:
        """Give the row of the group that a row belongs to."""
        return self._group_at(row)[1]

    def first_question(self) -> QModelIndex:
        """Give the first question that is shown; invalid if none is."""
        opened = next((row for row in range(self.rowCount()) if isinstance(self.entry(row), FoundQuestion)), -1)
        return self.index(opened) if opened >= 0 else QModelIndex()

    def row_of(self, at: QuestionPlace | None) -> int:
        """Give the row in which a question is shown; -1 if it is not there, or folded away."""
        entries = (self.entry(row) for row in range(self.rowCount()))
        rows = (row for row, entry in enumerate(entries) if isinstance(entry, FoundQuestion) and entry.at == at)
        return next(rows, -1)

    def forget(self) -> None:
        """Hold nothing, and fold and unfold as at the beginning."""
        self.beginResetModel()
        self._groups = []
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give how many rows there are."""
        return 0 if parent.isValid() else sum(group.rows for group in self._groups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say a row in words."""
        if role not in TEXT_ROLES or not index.isValid():
            return None
        entry = self.entry(index.row())
        if isinstance(entry, GroupRow):
            return f"{self.group_text(entry.group)} {number_text(len(entry.questions))}"
        return f"{self.question_text(entry)} · {self.facts_text(entry)}"

    def facts_text(self, found: FoundQuestion) -> str:
        """Say how much a question brings, or that it is left out."""
        count = clarifying_text(len(found.question.clarifying_questions))
        return f"{self.tr('left out')} · {count}" if found.is_left_out else count

    def group_text(self, group: Group) -> str:
        """Name a group."""
        return {
            Group.LOOK: self.tr("Needs a look"),
            Group.NEW: self.tr("New"),
            Group.CHANGED: self.tr("Changed"),
            Group.SAME: self.tr("Already here"),
        }[group]

    def question_text(self, found: FoundQuestion) -> str:
        """Give the words by which a question is known."""
        question = found.question
        return " ".join((question.question or question.title or self.tr("A question without its text")).split())

    def _group_at(self, row: int) -> tuple[GroupRow, int]:
        """Give the group of a row, and the group's own row."""
        first = 0
        for group in self._groups:
            if row < first + group.rows:
                return group, first
            first += group.rows
        raise IndexError(row)
