"""A field for a day: it shows the day, and opens a calendar to pick another."""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from flashpm.ui.look import Look
from flashpm.ui.theme import ICON_SIZE, RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import CONTROL_HEIGHT, RING, Pressable
from flashpm.ui.widgets.month_calendar import MonthCalendar
from flashpm.ui.wording import whole_date_text

LEAST_WIDTH = 220
"""Days that are longer or shorter do not change the width, in pixels at 100 %."""


class DateField(Pressable):
    """Shows a day or that there is none; a click, Space, Enter or arrow down opens the calendar.

    Args:
        look: the look in force.
        name: what the day is; its accessible name.
        hint: shown while there is no day.

    Signals:
        picked: the `date` that was picked.
    """

    picked = Signal(object)

    def __init__(self, look: Look, name: str, hint: str) -> None:
        self._name = name
        self._hint = hint
        self._day: date | None = None
        self._today = date.min
        self._popup: _CalendarPopup | None = None
        super().__init__(look, hint)
        self.clicked.connect(self.open_calendar)
        self.show_day(None, date.min)

    @property
    def day(self) -> date | None:
        """The day that is shown; None for none."""
        return self._day

    @property
    def calendar(self) -> MonthCalendar | None:
        """The calendar while it is open."""
        return self._popup.calendar if self._popup is not None and self._popup.isVisible() else None

    def show_day(self, day: date | None, today: date) -> None:
        """Show a day, without a signal.

        Args:
            day: None for none.
            today: the earliest day that can be picked.
        """
        self._day, self._today = day, today
        self.setText(whole_date_text(day) if day else self._hint)
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.restyle()

    def open_calendar(self) -> None:
        """Open the calendar below the field, or above where there is no room."""
        if self._popup is None:
            self._popup = _CalendarPopup(self.look, self)
            self._popup.calendar.picked.connect(self._take)
        popup = self._popup
        popup.adjustSize()
        below = self.mapToGlobal(QPoint(RING, self.height()))
        if below.y() + popup.height() > self.screen().availableGeometry().bottom():
            below.setY(self.mapToGlobal(QPoint(0, 0)).y() - popup.height())
        popup.move(below)
        popup.show()
        popup.calendar.show_day(max(self._day or self._today, self._today), chosen=self._day, today=self._today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by arrow down too."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be as wide as the text and the icon."""
        wide = self.look.width(Type.NORMAL, self.text()) + self.look.px(ICON_SIZE) + 2 * SPACE_12 + SPACE_12 + 2 * RING
        return QSize(max(self.look.px(LEAST_WIDTH), wide), self.look.px(CONTROL_HEIGHT) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day and the icon of a calendar."""
        painter = self.begin_painting()
        self.paint_frame(painter, RADIUS_CONTROL)
        inner = self.face.adjusted(SPACE_12, 0, -SPACE_12, 0)
        size = self.look.px(ICON_SIZE)
        icon = self.look.icon("calendar", Tone.TEXT2, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(inner.left(), inner.center().y() - size / 2), icon)
        painter.setPen(self.look.colour(Tone.TEXT if self._day else Tone.TEXT3))
        painter.setFont(self.look.font(Type.NORMAL))
        words = inner.adjusted(size + SPACE_8, 0, SPACE_4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)

    def _take(self, day: date) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.picked.emit(day)


class _CalendarPopup(QFrame):
    """The calendar over the page; Escape and a click elsewhere close it."""

    def __init__(self, look: Look, field: DateField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._look = look
        self.calendar = MonthCalendar(look)
        down = QVBoxLayout(self)
        down.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_12)
        down.addWidget(self.calendar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setPen(QPen(QColor(theme.control), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
