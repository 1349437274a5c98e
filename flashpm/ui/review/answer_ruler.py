"""Measures an answer before it is shown: how a card stands is settled while its answer is hidden."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from flashpm.ui.look import Look
from flashpm.ui.review.answer_row import AnswerRow
from flashpm.ui.theme import GUTTER_WIDTH, SPACE_4, TextStyle, Type
from flashpm.ui.widgets.text import Body


class AnswerRuler:
    """Sets texts as an answer does, out of sight.

    Args:
        look: the look in force.
        parent: keeps it alive.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        self._look = look
        self._bodies = {style: Body(look, style) for style in (Type.BODY, Type.BODY_STRONG)}
        for body in self._bodies.values():
            body.setParent(parent)
            body.hide()

    def row_heights(self, rows: Sequence[tuple[AnswerRow, str]], width: int) -> list[int]:
        """Give the heights that rows will have with these texts, in pixels.

        Args:
            rows: each with its text.
            width: of the card's inside.
        """
        return [self._row_height(row, text, width) for row, text in rows]

    def lines_height(self, lines: int, *, is_narrow: bool) -> int:
        """Give the height of so many small lines with a label, in pixels; a narrow card has the label above them."""
        line = QFontMetrics(self._look.font(Type.FACTS)).height() + SPACE_4
        label = QFontMetrics(self._look.font(Type.LABEL)).height() + SPACE_4
        return lines * line + (label if is_narrow else 0)

    def _row_height(self, row: AnswerRow, text: str, width: int) -> int:
        head = row.head.sizeHint().height()
        if row.is_narrow:
            return head + SPACE_4 + self._text_height(text, row.style_of_text, width)
        return max(head, self._text_height(text, row.style_of_text, width - self._look.px(GUTTER_WIDTH)))

    def _text_height(self, text: str, style: TextStyle, width: int) -> int:
        body = self._bodies[style]
        body.set_text(text)
        body.document().setTextWidth(max(1, width))
        return int(body.document().size().height() + 1.5)
