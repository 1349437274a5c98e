"""What a search found, marked in a text that is read."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from flashpm.ui.library.found_words import spans_of
from flashpm.ui.look import Look
from flashpm.ui.theme import blend
from flashpm.ui.widgets.painted_line import MARK_SHARE
from flashpm.ui.widgets.text import Body


def mark(look: Look, body: Body, words: tuple[str, ...]) -> None:
    """Mark the words in a text; none takes the marks away."""
    ground = QTextCharFormat()
    ground.setBackground(blend(look.theme.surface, look.theme.hard, MARK_SHARE))
    marks = []
    for begin, end in spans_of(words, body.toPlainText()):
        found = QTextEdit.ExtraSelection()
        found.format = ground
        found.cursor = QTextCursor(body.document())
        found.cursor.setPosition(begin)
        found.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marks.append(found)
    body.setExtraSelections(marks)
