"""What covers the window while long work runs: what is done, how far it is, and the way to stop it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from flashpm.ui.keys import Command, bind
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.theme import SPACE_16, SPACE_24, SPACE_40, Tone, Type
from flashpm.ui.typed_ahead import TypedAhead
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.progress_bar import ProgressBar
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

SHOWN_AFTER_MS = 250
"""Work that is quicker shows no progress: the window is only deaf for that moment, and keys count after it."""
PANEL_WIDTH = 420


class ProgressCover(QWidget):
    """Lies over a window while `Operations` run long work.

    Keys that are pressed while work runs that cannot be stopped are meant for the page below: they count when it is
    done, if that page is still there. Where there is a button to stop it, keys are the button's.

    Args:
        look: the look in force.
        operations: whose work it shows.
        window: over which it lies.
    """

    def __init__(self, look: Look, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._is_stopping = self._can_stop = False
        self._had_focus: QWidget | None = None
        self._typed = TypedAhead()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._title = Text(look, "", Type.TITLE).wrapped()
        self._bar = ProgressBar(look)
        self._amount = Text(look, "", Type.SMALL, Tone.TEXT3)
        self._kept = Text(look, self.tr("The keys that you pressed count when this is done."), Type.SMALL, Tone.TEXT2)
        self._kept.wrapped().hide()
        self._cancel = SecondaryButton(look, self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._timer.timeout.connect(self._appear)
        self._operations = operations
        self._panel = self._make_panel()
        bind(self, Command.BACK, self._stop)
        operations.started.connect(self._begin)
        operations.progressed.connect(self._show_progress)
        operations.finished.connect(self._end)
        operations.idle.connect(self._press_kept)
        window.installEventFilter(self)
        self.hide()

    def _make_panel(self) -> Surface:
        panel = Surface(self._look)
        panel.setFixedWidth(PANEL_WIDTH + 2 * Surface.MARGIN)
        inside = QVBoxLayout(panel)
        edge = Surface.MARGIN + SPACE_24
        inside.setContentsMargins(edge, Surface.MARGIN_ABOVE + SPACE_24, edge, edge)
        inside.setSpacing(SPACE_16)
        inside.addWidget(self._title)
        inside.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addWidget(self._amount, 1)
        foot.addWidget(self._cancel)
        inside.addLayout(foot)
        inside.addWidget(self._kept)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(panel, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        across.setContentsMargins(0, 0, 0, SPACE_40)
        return panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it changes its size."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys for the page below, where there is nothing to press here."""
        if not self._can_stop:
            self._typed.keep(event)
            self._kept.setVisible(not self._typed.is_empty)

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Keep the focus: what lies below rests."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window."""
        dimmed = QColor(self._look.theme.bg)
        dimmed.setAlphaF(0.72 if self._panel.isVisible() else 0.0)
        QPainter(self).fillRect(self.rect(), dimmed)

    @property
    def says_that_keys_count(self) -> bool:
        """Whether it says that keys which were pressed count when the work is done."""
        return not self._kept.isHidden()

    def _begin(self, title: str, can_stop: bool) -> None:  # noqa: FBT001 - a signal's values
        self._is_stopping = False
        self._title.setText(title)
        self._amount.setText("")
        self._bar.show_share(None)
        self._cancel.setEnabled(True)
        self._cancel.setVisible(can_stop)
        self._can_stop = can_stop
        self._kept.setVisible(not self._typed.is_empty)
        self._panel.hide()
        self.setGeometry(self._window.rect())
        self._had_focus = self._window.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()  # the keys of the page below rest too
        self._timer.start()

    def _appear(self) -> None:
        self._panel.show()
        if self._cancel.isVisibleTo(self):
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _show_progress(self, done: int, total: int) -> None:
        if total and not self._is_stopping:
            self._bar.show_share(done / total)
            self._amount.setText(self.tr("%1 %").replace("%1", str(done * 100 // total)))

    def _stop(self) -> None:
        if not self._cancel.isVisibleTo(self):
            return
        self._is_stopping = True
        self._cancel.setEnabled(False)
        self._amount.setText(self.tr("Stopping; nothing is changed …"))
        self._operations.cancel()

    def _end(self) -> None:
        self._timer.stop()
        self.hide()
        if self._had_focus is not None and isValid(self._had_focus):
            self._had_focus.setFocus()

    def _press_kept(self) -> None:
        """Press again what was pressed meanwhile, unless the page that it was meant for has gone."""
        focus = self._had_focus
        is_there = focus is not None and isValid(focus) and focus.isVisible()
        while is_there and not self._typed.is_empty and not self._operations.is_busy:
            self._typed.press_next(self._window)
        if not self._operations.is_busy:
            self._typed.forget()
