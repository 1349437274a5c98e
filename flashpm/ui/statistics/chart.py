"""What every chart is: painted, with words for each of its parts where the pointer rests."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip

from flashpm.ui.look import Look


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of a chart as a table.

    Attributes:
        headings: one a column.
        rows: each as long as the headings.
    """

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]


class Chart(QLabel):
    """Paints figures; which, its subclass knows.

    The accessible description is the sentence over the chart; the figures one by one stand in its table.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedHeight(self.wanted_height())
        self.update()

    def wanted_height(self) -> int:
        """Say how high the chart is, in pixels."""
        raise NotImplementedError

    def spots(self) -> list[tuple[QRectF, str]]:
        """List the places that mean something, each with its words."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint the chart; edges are smooth."""
        raise NotImplementedError

    def words_at(self, point: QPointF) -> str:
        """Say what stands at a point; empty where nothing does."""
        return next((words for place, words in self.spots() if place.contains(point)), "")

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
