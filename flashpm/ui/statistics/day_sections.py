"""The days: what was done today, the calendar, and what is coming."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.domain.study_day import StudyDay, to_date
from flashpm.services.statistics import Figures
from flashpm.ui.look import Look
from flashpm.ui.statistics.calendar_chart import SHARES, CalendarChart
from flashpm.ui.statistics.chart import Table
from flashpm.ui.statistics.columns_chart import Bar, ColumnsChart
from flashpm.ui.statistics.section import StatisticsSection
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, Tone, Type, blend
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import (
    cards_text,
    date_text,
    long_date_text,
    minutes_text,
    number_text,
    percent_text,
    tr,
)

MONDAY = 0


def today_text(figures: Figures) -> str:
    """Say what was done today."""
    today = figures.today
    if today.share.share is None:
        return tr("Nothing was answered today yet.")
    parts = [
        tr("%n answer(s)", today.share.answers),
        minutes_text(today.minutes),
        tr("%1 right").replace("%1", percent_text(today.share.share)),
    ]
    if today.new_questions:
        parts.append(tr("%n new question(s)", today.new_questions))
    return tr("Today: %1.").replace("%1", ", ".join(parts))


class CalendarSection(StatisticsSection):
    """The days of study."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Days of study"))
        self.chart = CalendarChart(look)
        self.body.addWidget(self.chart)
        self.body.addWidget(_Scale(look))

    def show_figures(self, figures: Figures, interview: StudyDay | None) -> None:
        """Show the answers of each day."""
        studied, today = figures.studied, figures.day
        self.say(f"{today_text(figures)} {_studied_text(figures)}".strip())
        self.chart.show_days(figures.calendar, studied.first_on, interview)
        rows = [(date_text(day, today), number_text(count)) for day, count in reversed(figures.calendar) if count]
        self.set_table(Table((self.tr("Day"), self.tr("Answers")), rows))


def _studied_text(figures: Figures) -> str:
    studied = figures.studied
    if studied.first_on is None:
        return ""
    days = tr("%n day(s) of study", studied.days)
    said = tr("%1 since %2; %3 in a row now, %4 at most.")
    since = date_text(studied.first_on, figures.day)
    for mark, text in (("%1", days), ("%2", since), ("%3", studied.current_run), ("%4", studied.longest_run)):
        said = said.replace(mark, str(text))
    return said


class _Scale(QWidget):
    """What the squares' shades mean; decoration, the tool tips and the table have the figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_8)
        line.addWidget(Text(look, self.tr("fewer"), Type.KEY, Tone.TEXT3))
        line.addWidget(_Squares(look))
        line.addWidget(Text(look, self.tr("more"), Type.KEY, Tone.TEXT3))
        line.addStretch(1)


class _Squares(QWidget):
    """One square a shade."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(len(SHARES) * (SPACE_12 + SPACE_4) - SPACE_4, SPACE_12))
        look.follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        empty = blend(theme.surface, theme.text, 0.08).name()
        for number, share in enumerate(SHARES):
            painter.setBrush(blend(empty, theme.accent, share))
            painter.drawRoundedRect(number * (SPACE_12 + SPACE_4), 0, SPACE_12, SPACE_12, 3, 3)


class ForecastSection(StatisticsSection):
    """The cards that come back in the next days."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What comes back"))
        self.chart = ColumnsChart(look)
        self.body.addWidget(self.chart)

    def show_figures(self, figures: Figures, interview: StudyDay | None) -> None:
        """Show what is overdue, and the cards of each day."""
        forecast, today = figures.forecast, figures.day
        self.say(_forecast_text(figures))
        bars = [self._bar(figures, day, cards, interview) for day, cards in forecast.days]
        if forecast.overdue:
            words = self.tr("overdue: %1").replace("%1", cards_text(forecast.overdue))
            bars.insert(0, Bar(self.tr("overdue"), forecast.overdue, words, hatched_share=1.0, is_apart=True))
        self.chart.show_bars(bars)
        rows = [(self.tr("overdue"), number_text(forecast.overdue))] if forecast.overdue else []
        rows += [(long_date_text(day, today), number_text(cards)) for day, cards in forecast.days]
        self.set_table(Table((self.tr("Day"), self.tr("Cards")), rows))

    def _bar(self, figures: Figures, day: StudyDay, cards: int, interview: StudyDay | None) -> Bar:
        today, date = figures.day, to_date(day)
        named = day in {today, interview} or date.weekday() == MONDAY
        name = self.tr("today") if day == today else date_text(day, today) if named else ""
        words = f"{long_date_text(day, today)}: {cards_text(cards)}"
        if day == interview:
            words = f"{words} · {self.tr('your interview')}"
        return Bar(name, cards, words, has_flag=day == interview)


def _forecast_text(figures: Figures) -> str:
    forecast = figures.forecast
    if not forecast.overdue and not any(cards for _, cards in forecast.days):
        return tr("No card comes back in the next %n day(s).", len(forecast.days))
    due_today = forecast.overdue + forecast.days[0][1]
    said = [tr("%1 due today.").replace("%1", cards_text(due_today))]
    if forecast.overdue:
        said = [tr("%1 due today, %2 of them overdue.").replace("%1", cards_text(due_today))]
        said[0] = said[0].replace("%2", number_text(forecast.overdue))
    fullest, cards = max(forecast.days[1:], key=lambda each: each[1])
    if cards:
        most = tr("Of the days to come, %1 has the most: %2.")
        said.append(most.replace("%1", long_date_text(fullest, figures.day)).replace("%2", cards_text(cards)))
    return " ".join(said)
