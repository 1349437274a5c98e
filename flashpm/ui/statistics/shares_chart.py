"""A chart of shares side by side: a name, two bars out of all, and the figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from flashpm.domain.statistics import Share
from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Chart
from flashpm.ui.theme import SPACE_4, SPACE_12, Tone, Type, blend
from flashpm.ui.widgets.bars import paint_bar

ROW, THIN = 40, 8
"""The height of a row and of a bar, in pixels at 100 %."""
NAME_SHARE, FIGURE = 0.3, 118
"""The part of the width that names have, and the width of the figures in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One row.

    Attributes:
        upper: hatched.
        lower: plain.
        figure: what stands at the right.
        words: what it says where the pointer rests.
    """

    name: str
    upper: Share
    lower: Share
    figure: str
    words: str


class SharesChart(Chart):
    """Paints shares."""

    def __init__(self, look: Look) -> None:
        self._rows: list[ShareRow] = []
        super().__init__(look)

    def show_rows(self, rows: Sequence[ShareRow]) -> None:
        """Show rows, from above."""
        self._rows = list(rows)
        self.restyle()

    @property
    def rows(self) -> list[ShareRow]:
        """What is shown."""
        return self._rows

    def wanted_height(self) -> int:
        """Be as high as the rows ask for."""
        return len(self._rows) * self.look.px(ROW)

    def spots(self) -> list[tuple[QRectF, str]]:
        """Give each row's whole place."""
        return [(self._place(number), row.words) for number, row in enumerate(self._rows)]

    def paint(self, painter: QPainter) -> None:
        """Paint the rows."""
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, self._place(number))

    def _place(self, number: int) -> QRectF:
        high = self.look.px(ROW)
        return QRectF(0, number * high, self.width(), high)

    def _paint_row(self, painter: QPainter, row: ShareRow, place: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        names, figures = place.width() * NAME_SHARE, self.look.px(FIGURE)
        painter.setFont(self.look.font(Type.NORMAL))
        painter.setPen(self.look.colour(Tone.TEXT))
        shown = QFontMetricsF(painter.font()).elidedText(row.name, Qt.TextElideMode.ElideRight, names)
        painter.drawText(QRectF(0, place.top(), names, place.height()), middle, shown)
        painter.setFont(self.look.font(Type.SMALL))
        painter.setPen(self.look.colour(Tone.TEXT2))
        at_right = QRectF(place.right() - figures, place.top(), figures, place.height())
        painter.drawText(at_right, middle | Qt.AlignmentFlag.AlignRight, row.figure)
        left, right = names + SPACE_12, place.right() - figures - SPACE_12
        thin = self.look.px(THIN)
        parts = [(each.share, hatched) for each, hatched in ((row.upper, 1.0), (row.lower, 0.0))]
        tracks = [(share, hatched) for share, hatched in parts if share is not None]
        top = place.center().y() - (len(tracks) * (thin + SPACE_4) - SPACE_4) / 2
        for number, (share, hatched) in enumerate(tracks):
            track = QRectF(left, top + number * (thin + SPACE_4), right - left, thin)
            self._paint_share(painter, share, track, hatched)

    def _paint_share(self, painter: QPainter, share: float, track: QRectF, hatched: float) -> None:
        theme = self.look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(theme.surface, theme.text, 0.07))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        filled = QRectF(track.left(), track.top(), max(track.height(), track.width() * share), track.height())
        paint_bar(painter, self.look, filled, hatched)
