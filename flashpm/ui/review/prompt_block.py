"""The clarifying question that a card asks about: its area, and the words, beside a bar in the accent colour."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.media import FRONT_FIELDS, media_in
from flashpm.services.rows import CardFace
from flashpm.ui.look import Look
from flashpm.ui.review.editable_text import EditableText
from flashpm.ui.theme import SPACE_4, SPACE_16, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.prompt_runs import prompt_runs
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import card_area_text

BAR_WIDTH = 3


class PromptBlock(QWidget):
    """What the eye goes to: the assumption in a softer colour, and what is asked.

    Args:
        look: the look in force.
        album: gives its pictures.
    """

    def __init__(self, look: Look, album: Album) -> None:
        super().__init__()
        self._look = look
        self.area = Text(look, "", Type.LABEL, Tone.ACCENT).wrapped()
        self.text = EditableText(look, self.tr("Clarifying question"), Type.PROMPT)
        self.album = album
        lines = self._lines = QVBoxLayout(self)
        lines.setContentsMargins(BAR_WIDTH + SPACE_16, 0, 0, 0)
        lines.setSpacing(SPACE_4)
        lines.addWidget(self.area)
        lines.addWidget(self.text)
        look.follow(self.update)

    def show_face(self, face: CardFace) -> None:
        """Show the clarifying question of a card."""
        self.area.setText(card_area_text(face.area, face.kind))
        self.text.show_runs(prompt_runs(face.clarifying_question.prompt or ""))
        self.text.show_media(media_in(face.clarifying_question.media, *FRONT_FIELDS), self.album)

    def set_gap(self, gap: int) -> None:
        """Put the words so many pixels below the area."""
        self._lines.setSpacing(gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(self._look.theme.accent))
        painter.drawRoundedRect(QRectF(0, 0, BAR_WIDTH, self.height()), BAR_WIDTH / 2, BAR_WIDTH / 2)
