"""The rows of a card's history, in words, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QDateTime, Qt

from flashpm.domain.grade import Grade
from flashpm.domain.review import ReviewKind
from flashpm.domain.schedule import Graded
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.services.card_history import HistoryEntry
from flashpm.ui.theme import Tone
from flashpm.ui.widgets.rows import NOWHERE, TEXT_ROLES, AnyIndex
from flashpm.ui.wording import date_text, days_text, decimal_text, number_text

MS_A_SECOND = 1000


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry in words.

    Attributes:
        name: the grade, or what was done by hand.
        tone: the grade's colour; the name says the same.
        change: what it did to the time until the card comes back.
        ease: the ease after it; empty for a new card, and where it decides nothing.
        remark: why the card was asked, how long it took, and what the other grades would have done.
    """

    day: str
    name: str
    tone: Tone
    change: str
    ease: str
    remark: str

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " · ".join(each for each in (self.day, self.name, self.change, self.ease, self.remark) if each)


class HistoryModel(QAbstractListModel):
    """The entries of one card."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[HistoryRow] = []

    def show_entries(self, entries: Sequence[HistoryEntry], today: StudyDay) -> None:
        """Hold the entries of a card, given from the oldest on."""
        self.beginResetModel()
        self.rows = [self._row(entry, today) for entry in reversed(entries)]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say a row in words."""
        is_text = role in TEXT_ROLES or role == Qt.ItemDataRole.ToolTipRole
        return self.rows[index.row()].text if is_text and index.isValid() else None

    def _row(self, entry: HistoryEntry, today: StudyDay) -> HistoryRow:
        row = entry.logged.row
        change = self.tr("taken back") if entry.logged.is_taken_back else self._change(entry)
        ease = entry.eases[1] if entry.after.trace is None else None
        if isinstance(row, Graded):
            day, name, tone = row.reviewed_on, self._grade(entry), _tone(entry.logged.grade)
            remark = " · ".join(filter(None, (self._why(row, entry), self._taken(entry), self._otherwise(entry))))
        else:
            done_at = QDateTime.fromMSecsSinceEpoch(entry.logged.at_ms).date()
            day, tone = from_date(date(done_at.year(), done_at.month(), done_at.day())), Tone.TEXT
            name = self.tr("Start over") if row.memory is None else self.tr("By hand")
            remark = self._by_hand(row.due_on, today)
        shown_ease = "" if ease is None else self.tr("ease %1").replace("%1", decimal_text(ease / 100))
        return HistoryRow(date_text(day, today), name, tone, change, shown_ease, remark)

    def _change(self, entry: HistoryEntry) -> str:
        before, after = entry.intervals
        if after is None:
            return self.tr("new again")
        back = self.tr("comes back after %1").replace("%1", days_text(after))
        if before is None or before == after:
            return back
        return f"{back} {self.tr('(%1 before)').replace('%1', days_text(before))}"

    def _grade(self, entry: HistoryEntry) -> str:
        """Name the grade, with SM-2's number where it says more."""
        row, grade = entry.logged.row, entry.logged.grade
        if grade is None or not isinstance(row, Graded):
            return ""
        name = self._names()[grade]
        return name if row.quality == grade.quality else f"{name} ({row.quality})"

    def _names(self) -> dict[Grade, str]:
        return {
            Grade.AGAIN: self.tr("Again"),
            Grade.HARD: self.tr("Hard"),
            Grade.GOOD: self.tr("Good"),
            Grade.EASY: self.tr("Easy"),
        }

    def _why(self, row: Graded, entry: HistoryEntry) -> str:
        """Say why the card was asked."""
        due_on = entry.before.due_on
        late = 0 if due_on is None else row.reviewed_on - due_on
        if row.kind == ReviewKind.REVIEW and due_on is None:
            return self.tr("new")
        return {
            ReviewKind.REVIEW.value: self.tr("%1 late").replace("%1", days_text(late))
            if late > 0
            else self.tr("on its day"),
            ReviewKind.EARLY.value: self.tr("%1 early").replace("%1", days_text(max(0, -late))),
            ReviewKind.REPEAT.value: self.tr("to repeat"),
            ReviewKind.CHECK.value: self.tr("last look before the interview"),
        }.get(row.kind, self.tr("not counted"))

    def _taken(self, entry: HistoryEntry) -> str:
        taken_ms = entry.logged.taken_ms
        if taken_ms is None:
            return ""
        return self.tr("%1 s").replace("%1", number_text(round(taken_ms / MS_A_SECOND)))

    def _otherwise(self, entry: HistoryEntry) -> str:
        """Say what the other grades would have done; nothing where all do the same."""
        days = {
            grade: outcome.schedule.memory.interval_days
            for grade, outcome in entry.outcomes.items()
            if outcome.schedule.memory is not None
        }
        if len(set(days.values())) <= 1:
            return ""
        names = self._names()
        others = [f"{names[grade]} {days_text(each)}" for grade, each in days.items() if grade != entry.logged.grade]
        return self.tr("else %1").replace("%1", ", ".join(others))

    def _by_hand(self, due_on: StudyDay | None, today: StudyDay) -> str:
        if due_on is None:
            return self.tr("made new again; the answers before it stay here")
        return self.tr("to come back on %1").replace("%1", date_text(due_on, today))


def _tone(grade: Grade | None) -> Tone:
    return Tone.TEXT if grade is None else Tone(grade.word)
