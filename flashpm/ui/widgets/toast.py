"""A word at the lower edge that goes away by itself: what was done, and the way to take it back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from flashpm.ui.keys import Command, key_texts
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_BUTTON, SPACE_8, SPACE_16, SPACE_24, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.key_caps import KeyCaps
from flashpm.ui.widgets.text import Text

SHOWN_MS = 6_000
DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly


class FootArea(QWidget):
    """What stands at a page's lower edge and is needed all the time: toasts stay above it."""


class Toast(QWidget):
    """Says one sentence for six seconds; the pointer over it keeps it.

    Args:
        look: the look in force.
        page: over which it lies.

    Signals:
        undo_requested: Undo was pressed.
    """

    undo_requested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._text = Text(look, "", Type.NORMAL, Tone.TEXT)
        self._undo = LinkButton(look, self.tr("Undo"))
        self._undo.clicked.connect(self._take_back)
        self._keys = KeyCaps(look, ())
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_16 + 4, SPACE_8 + 4, SPACE_16 + 4, SPACE_8 + 4)
        line.addWidget(self._text)
        line.addWidget(self._undo)
        line.addWidget(self._keys)
        page.installEventFilter(self)
        look.follow(self.restyle)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def offers_undo(self) -> bool:
        """Whether Undo is to be seen."""
        return self.isVisible() and self._undo.isVisible()

    def say(self, sentence: str, *, offers_undo: bool = False, undo_text: str = "") -> None:
        """Show a sentence; the one before it goes.

        Args:
            sentence: what was done.
            offers_undo: whether it can be taken back there and then.
            undo_text: what taking it back is called; empty for "Undo".
        """
        self._text.setText(sentence)
        self._undo.setText(undo_text or self.tr("Undo"))
        self._undo.setAccessibleName(self._undo.text())
        self._undo.updateGeometry()
        self._undo.setVisible(offers_undo)
        self._keys.show_keys(key_texts(Command.UNDO)[-1:])  # the shortest is the last
        self._keys.setVisible(offers_undo)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the page changes its size or what it shows."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def restyle(self) -> None:
        """Follow the look."""
        self._place()
        self.update()

    def enterEvent(self, event: QEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go a while after the pointer went."""
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.control))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_BUTTON, RADIUS_BUTTON)

    def _take_back(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _place(self) -> None:
        size = self._size_in(self._page.width() - 2 * SPACE_16)
        left = (self._page.width() - size.width()) // 2
        lowest = self._lower_edge() - size.height()
        self.setGeometry(QRect(QPoint(left, self._free_top(left, lowest, size)), size))

    def _size_in(self, room: int) -> QSize:
        """Give the size in one line, or in as many as the words need where there is no room for one."""
        words = self._look.width(Type.NORMAL, self.text)
        beside = [each.sizeHint().width() for each in (self._undo, self._keys) if not each.isHidden()]
        margins = self._line.contentsMargins()
        wide = words + sum(beside) + len(beside) * self._line.spacing() + margins.left() + margins.right()
        if self._text.wordWrap() != (wide > room):
            self._text.setWordWrap(wide > room)
        self._line.activate()
        return QSize(room, self._line.totalHeightForWidth(room)) if wide > room else self.sizeHint()

    def _lower_edge(self) -> int:
        """Give the lowest place that may be covered: above a page's foot, else a little above its edge."""
        feet = [self._rect_of(each) for each in self._shown((FootArea,))]
        return min((foot.top() - SPACE_8 for foot in feet), default=self._page.height() - SPACE_24)

    def _free_top(self, left: int, lowest: int, size: QSize) -> int:
        """Give the lowest place that covers no framed button; the lowest of all where all free ones are high up."""
        taken = [self._rect_of(each) for each in self._shown((PrimaryButton, SecondaryButton))]
        top = lowest
        for button in sorted(taken, key=QRect.bottom, reverse=True):
            if button.intersects(QRect(QPoint(left, top), size)):
                top = button.top() - SPACE_8 - size.height()
        return top if top >= self._page.height() // 2 else lowest

    def _shown(self, kinds: Sequence[type[QWidget]]) -> list[QWidget]:
        """Give what is to be seen of some kinds; pages that a stack hides, thousands of widgets, are passed over."""
        shown = [each for each in self._page.findChildren(QWidget, options=DIRECT) if each.isVisible()]
        roots = [page for each in shown if (page := _on_top(each)) is not None]
        found = [each for each in roots if isinstance(each, tuple(kinds))]
        found += [each for root in roots for kind in kinds for each in root.findChildren(kind)]
        return [each for each in found if each.isVisible()]

    def _rect_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._page, QPoint(0, 0)), widget.size())


def _on_top(widget: QWidget) -> QWidget | None:
    return widget.currentWidget() if isinstance(widget, QStackedWidget) else widget
