"""The field on top of the library: it searches as one types."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, Qt

from flashpm.ui.keys import Command, with_key
from flashpm.ui.look import Look
from flashpm.ui.theme import ICON_SIZE, SPACE_8, Tone
from flashpm.ui.widgets.fields import PADDING, LineField

PAUSE_MS = 20
"""How long nothing is typed before the search runs: keys that come together are one search."""


class SearchField(LineField):
    """Takes a search.

    Signals:
        searched: what to look for, after a pause in typing, or at once on Enter.
        went_down: the arrow key led to what was found.
    """

    searched = Signal(str)
    went_down = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "")
        self.setAccessibleName(self.tr("Search your questions"))
        self.setPlaceholderText(self.tr("Search your questions"))
        self.setToolTip(with_key(self.tr("Search"), Command.FIND))
        self.setClearButtonEnabled(False)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(lambda _: self._timer.start())
        self.returnPressed.connect(self._search)

    def restyle(self) -> None:
        """Follow the look; the text begins behind the magnifier."""
        super().restyle()
        self.setTextMargins(self._look.px(ICON_SIZE) + SPACE_8, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifier: Qt's own icons in a field do not grow with the text."""
        super().paintEvent(event)
        size = self._look.px(ICON_SIZE)
        pixmap = self._look.icon("search", Tone.TEXT3, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(PADDING, (self.height() - size) // 2, pixmap)

    def set_search(self, text: str) -> None:
        """Search for something else, at once."""
        self.setText(text)
        self._search()

    def event(self, event: QEvent) -> bool:
        """Keep Escape while there is something to clear, so that it does not leave the page."""
        is_override = event.type() is QEvent.Type.ShortcutOverride and bool(self.text())
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, and go to what was found on Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.set_search("")
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())
