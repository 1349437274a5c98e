"""Texts: labels of one style, and bodies with paragraphs and bullets. Nothing here ever interprets markup."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit

from flashpm.ui.look import Look
from flashpm.ui.theme import TextStyle, Tone, Type

Runs = tuple[tuple[str, Tone], ...]
"""Pieces of one text, each with its colour."""
BULLET = "- "
PARAGRAPH_GAP, BULLET_GAP = 10, 5


class Text(QLabel):
    """A label of one style and colour; its text is plain.

    Args:
        look: the look in force.
        text: what it says.
        style: how it is set.
        tone: its colour.
    """

    def __init__(self, look: Look, text: str = "", style: TextStyle = Type.NORMAL, tone: Tone = Tone.TEXT) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._look = look
        self._style = style
        self._tone = tone
        self._margins = (0, 0, 0, 0)
        look.follow(self.restyle)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._make_room()

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        """Keep the text away from the edges."""
        self._margins = (left, top, right, bottom)
        self._make_room()

    def wrapped(self) -> "Text":
        """Break lines where the text is longer than the label."""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return self

    def set_tone(self, tone: Tone) -> None:
        """Give it another colour."""
        self._tone = tone
        self.restyle()

    def restyle(self) -> None:
        """Follow the look."""
        self.setFont(self._look.font(self._style))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._tone))
        self.setPalette(palette)
        self._make_room()

    def _make_room(self) -> None:
        """Leave room above for the accents of capitals, which stand out of the serif's lines and would be cut off."""
        left, top, right, bottom = self._margins
        super().setContentsMargins(left, top + self._look.overhang(self._style, self.text()), right, bottom)


class ElidedText(Text):
    """A label of one line that ends in … where there is no room; the tool tip has the whole."""

    def __init__(self, look: Look, text: str = "", style: TextStyle = Type.NORMAL, tone: Tone = Tone.TEXT) -> None:
        self._whole = text
        super().__init__(look, text, style, tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as it has to."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """It would like to show the whole."""
        return QSize(self._look.width(self._style, self._whole), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        super().setText(shown)
        self.setToolTip(tip_of(self._whole) if shown != self._whole else "")


class Body(QTextEdit):
    """Plain text with paragraphs and bullets, as high as it needs to be.

    A blank line parts paragraphs; a line that begins with "- " is a bullet. Several runs of one paragraph may differ
    in colour.

    Args:
        look: the look in force.
        style: how it is set.
        tone: its colour.
    """

    def __init__(self, look: Look, style: TextStyle = Type.BODY, tone: Tone = Tone.TEXT) -> None:
        super().__init__()
        self._look = look
        self._style = style
        self._tone = tone
        self._is_centred = False
        self._runs: Runs = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(20)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.follow(self.restyle)

    def centred(self) -> "Body":
        """Put the lines in the middle."""
        self._is_centred = True
        return self

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.set_runs(((text, self._tone),))

    def set_runs(self, runs: Runs) -> None:
        """Show one text made of runs in different colours."""
        self._runs = runs
        self.setAccessibleDescription("".join(text for text, _ in runs))
        self._write()

    def text(self) -> str:
        """Give the text as it was set."""
        return "".join(text for text, _ in self._runs)

    def restyle(self) -> None:
        """Follow the look."""
        self.document().setDefaultFont(self._look.font(self._style))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._look.colour(self._tone))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the new width asks for."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: object) -> None:
        """Leave scrolling to the page."""
        event.ignore()  # type: ignore[attr-defined]  # a QWheelEvent; the stub's name clashes with QWidget's

    def _write(self) -> None:
        document = self.document()
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        is_first = True
        for text, tone in self._runs:
            letters = QTextCharFormat()
            letters.setForeground(self._look.colour(tone))
            for at, line in enumerate(text.split("\n")):
                if at and line.strip():
                    cursor.insertBlock()
                if line.strip():
                    self._write_line(cursor, line, letters, is_first=is_first)
                    is_first = False
        cursor.endEditBlock()
        self._make_room()
        self._fit()

    def _make_room(self) -> None:
        """Leave room above for the accents of capitals, as a label does."""
        frame = self.document().rootFrame()
        room = frame.frameFormat()
        room.setTopMargin(self._look.overhang(self._style, self.text()))
        frame.setFrameFormat(room)

    def _write_line(self, cursor: QTextCursor, line: str, letters: QTextCharFormat, *, is_first: bool) -> None:
        is_bullet = line.startswith(BULLET)
        cursor.setBlockFormat(self._block(is_bullet=is_bullet, is_first=is_first))
        cursor.insertText(f"•\u2002{line[len(BULLET) :]}" if is_bullet else line, letters)

    def _block(self, *, is_bullet: bool, is_first: bool) -> QTextBlockFormat:
        font = self.document().defaultFont()
        natural = QFontMetricsF(font).height() / font.pixelSize()
        block = QTextBlockFormat()
        if self._is_centred:
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        block.setLineHeight(
            100 * self._style.leading / natural, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        block.setTopMargin(0 if is_first else BULLET_GAP if is_bullet else PARAGRAPH_GAP)
        if is_bullet:
            indent = self._look.px(16)
            block.setLeftMargin(indent)
            block.setTextIndent(-indent)
        return block

    def _fit(self, *_: object) -> None:
        self.setFixedHeight(int(self.document().size().height() + 1.5))


def tip_of(text: str) -> str:
    """Give a tool tip that shows a text as it is: Qt would read what looks like markup."""
    return f"<qt>{html.escape(text)}</qt>"
