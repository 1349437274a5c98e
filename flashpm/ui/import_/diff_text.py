"""Two wordings in one line: old words struck, new ones underlined, so that no colour is needed to tell them."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor

from flashpm.domain.word_diff import Piece, Wording
from flashpm.ui.look import Look
from flashpm.ui.theme import TextStyle, Tone
from flashpm.ui.widgets.text import Body

TONES = {Wording.SAME: Tone.TEXT, Wording.OLD: Tone.TEXT3, Wording.NEW: Tone.TEXT}


class DiffText(Body):
    """Shows what differs between two texts.

    Args:
        look: the look in force.
        name: what the text is; its accessible name.
        style: how it is set.
    """

    def __init__(self, look: Look, name: str, style: TextStyle) -> None:
        self._pieces: tuple[Piece, ...] = ()
        super().__init__(look, style)
        self.setAccessibleName(name)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other words."""
        self._pieces = tuple(pieces)
        old = " ".join(each.text for each in self._pieces if each.wording is not Wording.NEW)
        new = " ".join(each.text for each in self._pieces if each.wording is not Wording.OLD)
        said = self.tr("Before: %1 New: %2").replace("%1", old).replace("%2", new)
        self.restyle()
        self.setAccessibleDescription(said)

    def text(self) -> str:
        """Give all words, the old ones too, as they are read."""
        return " ".join(each.text for each in self._pieces)

    def _write(self) -> None:
        document = self.document()
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._block(is_bullet=False, is_first=True))
        for number, piece in enumerate(self._pieces):
            if number:
                cursor.insertText(" ", QTextCharFormat())
            cursor.insertText(piece.text, self._letters(piece.wording))
        cursor.endEditBlock()
        self._fit()

    def _letters(self, wording: Wording) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setForeground(self._look.colour(TONES[wording]))
        letters.setFontStrikeOut(wording is Wording.OLD)
        letters.setFontUnderline(wording is Wording.NEW)
        return letters
