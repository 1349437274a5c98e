"""The reminder: at a chosen hour the desktop says that cards are due, while FlashPM is open."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from flashpm.services.overview import DayOverview
from flashpm.ui.preferences import Preferences
from flashpm.ui.wording import cards_text, minutes_text, tr

LOOK_EVERY_MS = 30_000
"""How often the clock is looked at; a computer that slept is late, not silent."""
SHOWN_MS = 10_000


def is_time(now: datetime, remind_at: time | None, reminded_at: datetime | None) -> bool:
    """Say whether the reminder is due: its hour has come today, and it has not been given since.

    Args:
        now: on the learner's clock.
        remind_at: None for never.
        reminded_at: when it was given last, or FlashPM was started; None for never.
    """
    if remind_at is None or now.time().replace(tzinfo=None) < remind_at:
        return False
    hour = now.replace(hour=remind_at.hour, minute=remind_at.minute, second=0, microsecond=0)
    return reminded_at is None or reminded_at < hour


class Reminder(QObject):
    """Watches the clock.

    Args:
        window: brought forward when the message is clicked.
        now: the time, on the learner's clock.
        today: what today asks, or None while that cannot be asked.
    """

    def __init__(self, window: QWidget, now: Callable[[], datetime], today: Callable[[], DayOverview | None]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._today = today
        self._remind_at: time | None = None
        self._reminded_at: datetime | None = now()
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, preferences: Preferences) -> None:
        """Remind at the hour that is chosen."""
        self.set_time(preferences.remind_at)

    def set_time(self, remind_at: time | None) -> None:
        """Remind at an hour from now on; None for never."""
        self._remind_at = remind_at
        if remind_at is None:
            self._timer.stop()
            self._drop_tray()
        else:
            self._timer.start()

    def look(self) -> None:
        """Remind if it is time, cards are due, and the window is not in use anyway."""
        now = self._now()
        if not is_time(now, self._remind_at, self._reminded_at):
            return
        today = self._today()
        if today is None:
            return
        self._reminded_at = now
        if today.counts.total and not self._window.isActiveWindow():
            self.remind(today)

    def remind(self, today: DayOverview) -> None:
        """Say what today asks: by the desktop's notifications, else by the window's own mark."""
        words = f"{cards_text(today.counts.total)} · {minutes_text(today.minutes)}"
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tray_icon().showMessage(tr("FlashPM: your cards are ready"), words, self._icon(), SHOWN_MS)
        else:
            QApplication.alert(self._window)

    def _tray_icon(self) -> QSystemTrayIcon:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.setToolTip(QGuiApplication.applicationDisplayName())
            self._tray.messageClicked.connect(self._come_forward)
            self._tray.activated.connect(lambda _: self._come_forward())
        self._tray.show()
        return self._tray

    def _drop_tray(self) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _come_forward(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _icon(self) -> QIcon:
        return QGuiApplication.windowIcon()
