"""The question types as rows: how much of each is known, and what is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from flashpm.services.rows import TypeTally
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_12, SPACE_16, TextStyle, Tone, Type, blend
from flashpm.ui.widgets.buttons import RING, Pressable
from flashpm.ui.wording import grouped, number_text, type_text

if TYPE_CHECKING:
    from flashpm.domain.question import QuestionType

ROW_HEIGHT, BAR_HEIGHT, SHORTEST_BAR, CHEVRON = 36, 6, 40, 16
SIDE = SPACE_12
"""How far a row reaches beyond its words on each side, in pixels."""
OVERHANG = SIDE + RING


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says, column by column."""

    name: str
    known: str
    due: str


class TypeRows(QWidget):
    """A row a type; their columns stand under each other.

    Args:
        look: the look in force.

    Signals:
        chosen: the `QuestionType` of the row that was pressed; None for questions without one.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[TypeRow] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        look.follow(self.restyle)

    def show_tallies(self, tallies: Sequence[TypeTally]) -> None:
        """Show how types stand; rows that are there are used again, so that the focus stays."""
        while len(self._rows) > len(tallies):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(tallies):
            self._add_row()
        for row, tally in zip(self._rows, tallies, strict=True):
            row.show_tally(tally, self._words(tally))
        self.restyle()

    def restyle(self) -> None:
        """Follow the look: columns are as wide as their widest words."""
        words = [row.words for row in self._rows]
        widths = (
            max((self._look.width(Type.ROW, each.name) for each in words), default=0),
            max((self._look.width(Type.SMALL, each.known) for each in words), default=0),
            max((self._look.width(Type.SMALL, each.due) for each in words), default=0),
        )
        for row in self._rows:
            row.set_widths(*widths)

    def _add_row(self) -> None:
        row = TypeRow(self._look)
        row.clicked.connect(lambda: self.chosen.emit(row.type))
        self._rows.append(row)
        self._down.addWidget(row)

    def _words(self, tally: TypeTally) -> RowWords:
        known = self.tr("%1 of %2 known").replace("%1", number_text(tally.known))
        known = known.replace("%2", number_text(tally.cards))
        due = grouped(self.tr("%n due", "", tally.due), tally.due) if tally.due else ""
        return RowWords(type_text(tally.type), known, due)


class TypeRow(Pressable):
    """One type."""

    def __init__(self, look: Look) -> None:
        self.words = RowWords("", "", "")
        self.type: QuestionType | None = None
        self._share = 0.0
        self._widths = (0, 0, 0)
        super().__init__(look, "", self.tr("Study this type"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: TypeTally, words: RowWords) -> None:
        """Show how a type stands."""
        self.words = words
        self.type = tally.type
        self._share = tally.known / tally.cards if tally.cards else 0
        self.setText(words.name)
        self.setAccessibleName(", ".join(word for word in (words.name, words.known, words.due) if word))
        self.update()

    def set_widths(self, name: int, known: int, due: int) -> None:
        """Set the widths of the columns, in pixels."""
        self._widths = (name, known, due)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as the text asks for."""
        return QSize(self.look.px(320), self.look.px(ROW_HEIGHT) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, bar and counts."""
        painter, theme, look = self.begin_painting(), self.look.theme, self.look
        if self.is_hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.bg, theme.text, 0.06))
            painter.drawRoundedRect(self.face, RADIUS_CONTROL, RADIUS_CONTROL)
        face = self.face.adjusted(SIDE, 0, -SIDE, 0)
        size = look.px(CHEVRON)
        chevron = look.icon("chevron-right", Tone.TEXT3, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(face.right() - size, face.center().y() - size / 2), chevron)
        name, known, due = self._places(face)
        self._paint_text(painter, name, self.words.name, Type.ROW, Tone.TEXT)
        self._paint_text(painter, known, self.words.known, Type.SMALL, Tone.TEXT3)
        self._paint_text(painter, due, self.words.due, Type.SMALL, Tone.TEXT)
        self._paint_bar(painter, QRectF(name.right(), face.top(), known.left() - name.right(), face.height()))
        self.paint_ring(painter, RADIUS_CONTROL)

    def _places(self, face: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Give the places of name, known and due."""
        name, known, due = self._widths
        end = face.right() - self.look.px(CHEVRON) - SPACE_12
        due_at = QRectF(end - due, face.top(), due, face.height())
        known_at = QRectF(due_at.left() - SPACE_16 * bool(due) - known, face.top(), known, face.height())
        most = max(0.0, known_at.left() - face.left() - SPACE_16)
        return QRectF(face.left(), face.top(), min(name, most), face.height()), known_at, due_at

    def _paint_text(self, painter: QPainter, place: QRectF, text: str, style: TextStyle, tone: Tone) -> None:
        painter.setFont(self.look.font(style))
        painter.setPen(self.look.colour(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        side = Qt.AlignmentFlag.AlignLeft if style is Type.ROW else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        theme = self.look.theme
        bar = QRectF(
            room.left() + 2 * SPACE_12, room.center().y() - BAR_HEIGHT / 2, room.width() - 4 * SPACE_12, BAR_HEIGHT
        )
        if bar.width() < SHORTEST_BAR:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(theme.bg, theme.text, 0.1))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if self._share:
            painter.setBrush(QColor(theme.good))
            known = QRectF(bar.left(), bar.top(), max(BAR_HEIGHT, bar.width() * self._share), BAR_HEIGHT)
            painter.drawRoundedRect(known, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
