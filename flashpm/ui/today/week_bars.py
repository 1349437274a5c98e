"""The next seven days as bars: what comes back, and what is new."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from flashpm.domain.study_day import StudyDay
from flashpm.services.coming_days import DayLoad
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, Tone, Type, blend
from flashpm.ui.widgets.bars import BarKey, paint_bar
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, date_text, long_date_text, number_text, weekday_text

BAR_WIDTH, HIGHEST, LINE = 56, 64, 20
"""A bar's width, the highest bar, and the room for a line of text, in pixels at 100 %."""
LEAST = 2
"""The height of a bar for next to nothing, in pixels."""


class WeekSection(QWidget):
    """The bars under their heading, with what tint and hatch mean."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._bars = WeekBars(look)
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(Text(look, self.tr("Next seven days"), Type.LABEL), 1)
        for is_new, word in ((False, self.tr("due")), (True, self.tr("new"))):
            head.addSpacing(SPACE_8)
            head.addWidget(BarKey(look, is_hatched=is_new))
            head.addWidget(Text(look, word, Type.SMALL, Tone.TEXT2))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_12)
        down.addLayout(head)
        down.addWidget(self._bars)

    def show_loads(self, loads: Sequence[DayLoad], today: StudyDay) -> None:
        """Show days, tomorrow first."""
        self._bars.show_loads(loads, today)


class WeekBars(QLabel):
    """Paints a bar a day, its number above and its weekday below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._loads: list[DayLoad] = []
        self._today = StudyDay(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedHeight(self._look.px(HIGHEST + 2 * LINE) + SPACE_8)
        self.update()

    def show_loads(self, loads: Sequence[DayLoad], today: StudyDay) -> None:
        """Show days, tomorrow first."""
        self._loads, self._today = list(loads), today
        days = (f"{weekday_text(load.day)} {date_text(load.day, today)}: {self._words(load)}" for load in loads)
        self.setAccessibleName("; ".join(days))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what a day will ask, where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._loads:
            load = self._loads[min(max(0, event.pos().x()) * len(self._loads) // self.width(), len(self._loads) - 1)]
            QToolTip.showText(event.globalPos(), self.words(load), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((load.due + load.new for load in self._loads), default=0)
        for load, place in zip(self._loads, self._places(), strict=True):
            self._paint_day(painter, place, load, most)

    def _places(self) -> list[QRectF]:
        """Give each day's place, as wide as its bar: the first at the left edge, the last at the right one."""
        days = len(self._loads)
        wide = min(self._look.px(BAR_WIDTH), self.width() / max(1, days) - SPACE_12)
        step = (self.width() - wide) / max(1, days - 1)
        return [QRectF(number * step, 0, wide, self.height()) for number in range(days)]

    def words(self, load: DayLoad) -> str:
        """Say what a day will ask, with its date."""
        return f"{long_date_text(load.day, self._today)}: {self._words(load)}"

    def _words(self, load: DayLoad) -> str:
        if not load.new:
            return cards_text(load.due)
        return self.tr("%1 due, %2 new").replace("%1", number_text(load.due)).replace("%2", number_text(load.new))

    def _paint_day(self, painter: QPainter, place: QRectF, load: DayLoad, most: int) -> None:
        look, line, total = self._look, self._look.px(LINE), load.due + load.new
        foot = place.bottom() - line - SPACE_4
        high = max(LEAST, look.px(HIGHEST) * total / max(1, most))
        bar = QRectF(place.left(), foot - high, place.width(), high)
        if total:
            paint_bar(painter, look, bar, load.new / total)
        else:
            painter.fillRect(bar, blend(look.theme.bg, look.theme.text, 0.1))
        painter.setFont(look.font(Type.SMALL))
        painter.setPen(look.colour(Tone.TEXT if total else Tone.TEXT3))
        above = QRectF(place.left(), bar.top() - line - 2, place.width(), line)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, number_text(total))
        painter.setPen(look.colour(Tone.TEXT3))
        below = QRectF(place.left(), foot + SPACE_4, place.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, weekday_text(load.day))
