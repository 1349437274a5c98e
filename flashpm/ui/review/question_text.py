"""The interview question over a card, cut where it is long."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, TextStyle, Tone, Type
from flashpm.ui.widgets.buttons import Pressable

LINES_AT_FIRST = 2
"""How many lines of an interview question are shown before it is opened."""


class QuestionText(Pressable):
    """The interview question in two lines at most; where it is longer, a click or Enter opens it whole.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        self._question = ""
        self._style = Type.QUESTION
        self._lines: list[str] = []
        self._is_open = False
        super().__init__(look, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._toggle)

    @property
    def lines(self) -> list[str]:
        """The lines as they are shown."""
        return self._lines

    def show_question(self, question: str, *, is_small: bool) -> None:
        """Show a question, closed; small where it was read a moment ago."""
        self._question = " ".join(question.split())
        self._style = Type.NORMAL if is_small else Type.QUESTION
        self._is_open = False
        self.setAccessibleName(self._question)
        self.setVisible(bool(self._question))
        self._fit()

    def restyle(self) -> None:
        """Follow the look."""
        super().restyle()
        self._fit()

    def sizeHint(self) -> QSize:
        """Be as high as the lines; the width is the card's."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter, high = QPainter(self), _line_height(self.look, self._style)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.look.font(self._style))
        painter.setPen(self.look.colour(Tone.TEXT2))
        for number, line in enumerate(self._lines):
            place = QRectF(0, number * high, self.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        self.paint_ring(painter, RADIUS_CONTROL - 2)

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._fit()

    def _fit(self) -> None:
        """Break the question into lines, and be as high as those that are shown."""
        lines = _broken(self._question, self.look, self._style, self.width())
        is_longer = len(lines) > LINES_AT_FIRST
        if is_longer and not self._is_open:
            rest = self._question[sum(map(len, lines[: LINES_AT_FIRST - 1])) :]
            metrics = QFontMetricsF(self.look.font(self._style))
            last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
            lines = [*lines[: LINES_AT_FIRST - 1], last]
        self._lines = [line.rstrip() for line in lines]
        self.setEnabled(is_longer)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_longer else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Show the whole question") if is_longer and not self._is_open else "")
        self.setFixedHeight(round(len(lines) * _line_height(self.look, self._style)))
        self.update()


def _line_height(look: Look, style: TextStyle) -> float:
    return look.font(style).pixelSize() * style.leading


def _broken(text: str, look: Look, style: TextStyle, width: int) -> list[str]:
    """Break a text into lines of a width, in pixels; joined they are the text again."""
    layout = QTextLayout(text, look.font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines
