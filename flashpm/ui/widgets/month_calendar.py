"""A month to pick a day from, by mouse and by arrow keys."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, Tone, Type, blend
from flashpm.ui.widgets.buttons import IconButton, Pressable
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import whole_date_text

WEEKS, DAYS_A_WEEK, CELL = 6, 7, 40
"""The rows of a month, and the side of a day in pixels at 100 %."""
STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS_A_WEEK,
    Qt.Key.Key_Down: DAYS_A_WEEK,
}
"""The arrow keys, in days."""
MONTH_STEPS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def first_shown(month: date) -> date:
    """Give the Monday at or before the first of a month."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def month_later(day: date, months: int) -> date:
    """Give the same day some months later, or the last of a shorter month."""
    moved = QDate(day.year, day.month, day.day).addMonths(months)
    return date(moved.year(), moved.month(), moved.day())


class MonthCalendar(QWidget):
    """Shows the days of a month; one of them is current and has the focus.

    Args:
        look: the look in force.

    Signals:
        picked: the `date` that was clicked, or chosen by Enter or Space.
    """

    picked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._earliest = date.min
        self._current = date.min
        self._title = Text(look, "", Type.TITLE)
        self._back = IconButton(look, "back", self.tr("Month before"))
        self._next = IconButton(look, "chevron-right", self.tr("Month after"))
        self._back.clicked.connect(lambda: self._show(month_later(self._current, -1)))
        self._next.clicked.connect(lambda: self._show(month_later(self._current, 1)))
        self._days = [_Day(look) for _ in range(WEEKS * DAYS_A_WEEK)]
        for cell in self._days:
            cell.clicked.connect(lambda _=False, cell=cell: self.picked.emit(cell.day))
        self._lay_out()

    @property
    def current(self) -> date:
        """The day that has, or would have, the focus."""
        return self._current

    def show_day(self, current: date, *, chosen: date | None, today: date) -> None:
        """Show the month of a day, and put the focus on it.

        Args:
            current: the day; at least `today`.
            chosen: the day that holds; None for none.
            today: marked; days before it cannot be picked.
        """
        self._earliest = today
        for cell in self._days:
            cell.chosen, cell.today = chosen, today
        self._show(current)
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another day by the arrows, to another month by Page Up and Page Down."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._show(self._current + timedelta(days=STEPS[key]))
        elif key in MONTH_STEPS:
            self._show(month_later(self._current, MONTH_STEPS[key]))
        else:
            super().keyPressEvent(event)
            return
        self._focus()

    def _show(self, current: date) -> None:
        self._current = max(current, self._earliest)
        month = QLocale().standaloneMonthName(self._current.month)
        self._title.setText(f"{month} {self._current.year}")
        self._back.setEnabled(self._current.replace(day=1) > self._earliest)
        first = first_shown(self._current)
        for ahead, cell in enumerate(self._days):
            cell.show_day(first + timedelta(days=ahead), self._current, self._earliest)

    def _focus(self) -> None:
        self._days[(self._current - first_shown(self._current)).days].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_8, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        head.addWidget(self._next)
        grid = QGridLayout()
        grid.setSpacing(0)
        for weekday in range(DAYS_A_WEEK):
            name = QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
            grid.addWidget(Text(self._look, name, Type.SMALL, Tone.TEXT3), 0, weekday, Qt.AlignmentFlag.AlignCenter)
        for place, cell in enumerate(self._days):
            grid.addWidget(cell, 1 + place // DAYS_A_WEEK, place % DAYS_A_WEEK)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_4)
        down.addLayout(head)
        down.addLayout(grid)


class _Day(Pressable):
    """One day of the month."""

    def __init__(self, look: Look) -> None:
        self.day = date.min
        self.chosen: date | None = None
        self.today = date.min
        self._is_of_month = True
        super().__init__(look, "")

    def show_day(self, day: date, current: date, earliest: date) -> None:
        """Stand for a day; the one that is current is reached by Tab."""
        self.day = day
        self._is_of_month = day.month == current.month
        self.setText(str(day.day))
        self.setAccessibleName(whole_date_text(day))
        self.setEnabled(day >= earliest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if day == current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(CELL), self.look.px(CELL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the calendar."""
        if event.key() in STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, is_chosen = self.begin_painting(), self.look.theme, self.day == self.chosen
        radius = self.face.height() / 2
        if is_chosen or self.is_hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.fill) if is_chosen else blend(theme.surface, theme.text, 0.08))
            painter.drawRoundedRect(self.face, radius, radius)
        elif self.day == self.today:
            painter.setPen(QPen(QColor(theme.control), 1))
            painter.drawRoundedRect(self.face.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        tone = Tone.ON_FILL if is_chosen else Tone.TEXT if self._is_of_month else Tone.TEXT3
        painter.setPen(self.look.colour(tone))
        painter.setFont(self.look.font(Type.NORMAL))
        painter.drawText(self.face, Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, radius)
