"""Fields to write into: one line, and several; framed, with a name."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, Tone, Type
from flashpm.ui.widgets.buttons import CONTROL_HEIGHT

PADDING = 10
LINES_AT_LEAST = 2


def paint_frame(widget: QWidget, look: Look, *, has_focus: bool) -> None:
    """Paint the ground and the edge of a field; the edge is the accent's while it is written into."""
    painter, theme = QPainter(widget), look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 2) if has_focus else QPen(QColor(theme.control), 1))
    painter.setBrush(QColor(theme.surface))
    inset = 1.0 if has_focus else 0.5
    painter.drawRoundedRect(
        QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_CONTROL, RADIUS_CONTROL
    )


def _without_ground(widget: QWidget) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(palette)


class LineField(QLineEdit):
    """One line to write into.

    Args:
        look: the look in force.
        name: its accessible name.
        hint: shown while it is empty.
    """

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        theme = self._look.theme
        self.setFont(self._look.font(Type.NORMAL))
        self.setFixedHeight(self._look.px(CONTROL_HEIGHT))
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.control};"
            f" border-radius: {RADIUS_CONTROL}px; padding: 0 {PADDING}px; }}"
            f" QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 0 {PADDING - 1}px; }}"
        )


class TextField(QPlainTextEdit):
    """Several lines to write into, as high as the text; Tab goes on to the next field.

    Args:
        look: the look in force.
        name: its accessible name.
        hint: shown while it is empty.
        grows: true to be as high as its text, from two lines on; false to fill the room there is.
    """

    def __init__(self, look: Look, name: str, hint: str = "", *, grows: bool = True) -> None:
        super().__init__()
        self._look = look
        self._grows = grows
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(PADDING)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFont(self._look.font(Type.NORMAL))
        self.viewport().setFont(self.font())  # the hint is painted in the viewport's own, which keeps the first size
        _without_ground(self)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._look.colour(Tone.TEXT))
        self.setPalette(palette)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; Escape is the page's."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the new width asks for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame under the text."""
        paint_frame(self.viewport(), self._look, has_focus=self.hasFocus())
        super().paintEvent(event)

    def _fit(self, *_: object) -> None:
        if self._grows:
            lines = max(LINES_AT_LEAST, sum(self._lines_of(block) for block in _blocks(self.document())))
            self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * PADDING + 2)

    def _lines_of(self, block: QTextBlock) -> int:
        """Count the lines that a paragraph takes at this width; asking for its place is what makes Qt break it."""
        self.document().documentLayout().blockBoundingRect(block)
        return block.layout().lineCount()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
