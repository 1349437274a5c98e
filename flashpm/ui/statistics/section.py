"""One part of the statistics: heading, sentence, chart; its figures as a table, and as a picture to keep."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Chart, Table
from flashpm.ui.statistics.figure_table import FigureTable
from flashpm.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24, SPACE_32, Tone, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.save_dialog import NATIVE, FileToSave, ask_where_to_save
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

PICTURE_SCALE = 2
"""How many pixels of a saved picture stand for one on the screen."""


class StatisticsSection(Surface):
    """A heading, what the figures say, and the figures.

    Args:
        look: the look in force.
        heading: what it is about; also the name of a saved picture.

    Signals:
        saved: the path of a picture that was saved.
        failed: a sentence: the picture could not be saved.
    """

    saved = Signal(object)
    failed = Signal(str)
    dialog_options = NATIVE
    """How the dialog for a picture is opened; tests open Qt's own."""

    def __init__(self, look: Look, heading: str) -> None:
        super().__init__(look)
        self.heading = heading
        self.setAccessibleName(heading)
        self._sentence = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._table = FigureTable(look, heading)
        self._table.hide()
        self._as_table = LinkButton(look, self.tr("Show as table"))
        self._as_table.clicked.connect(lambda: self.show_table(is_shown=self._table.isHidden()))
        self._as_picture = LinkButton(look, self.tr("Save as image"))
        self._as_picture.clicked.connect(self._choose_file)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, SPACE_12, 0, 0)
        self.body.setSpacing(SPACE_16)
        self._picture_part = QWidget()
        inside = QVBoxLayout(self._picture_part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_4)
        inside.addWidget(Text(look, heading, Type.TITLE))
        inside.addWidget(self._sentence)
        inside.addLayout(self.body)
        down = QVBoxLayout(self)
        side = self.MARGIN + SPACE_32
        down.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_24, side, self.MARGIN + SPACE_16)
        down.setSpacing(SPACE_12)
        down.addWidget(self._picture_part)
        down.addWidget(self._table)
        line = in_line(self._as_table, self._as_picture)
        line.insertSpacing(0, -LinkButton.SIDE)
        down.addLayout(line)
        self._name_buttons()

    def say(self, sentence: str) -> None:
        """Say what the figures mean, to who hears the charts too."""
        self._sentence.setText(sentence)
        for chart in self.findChildren(Chart):
            chart.setAccessibleName(self.heading)
            chart.setAccessibleDescription(sentence)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def set_table(self, table: Table) -> None:
        """Give the figures one by one."""
        self._table.show_table(table)

    def show_table(self, *, is_shown: bool) -> None:
        """Show the figures one by one below the chart, or hide them."""
        self._table.setVisible(is_shown)
        self._name_buttons()

    def offer_figures(self, *, is_offered: bool) -> None:
        """Offer table and picture, or not: there is nothing to show yet."""
        for button in (self._as_table, self._as_picture):
            button.setVisible(is_offered)
        if not is_offered:
            self.show_table(is_shown=False)

    def picture(self) -> QPixmap:
        """Paint heading, sentence and chart on their ground, with twice the pixels of the screen."""
        part, edge = self._picture_part, SPACE_24
        size = QSize(part.width() + 2 * edge, part.height() + 2 * edge)
        picture = QPixmap(size * PICTURE_SCALE)
        picture.setDevicePixelRatio(PICTURE_SCALE)
        picture.fill(QColor(self._look.theme.surface))
        part.render(picture, QPoint(edge, edge), renderFlags=QWidget.RenderFlag.DrawChildren)
        return picture

    def _name_buttons(self) -> None:
        is_shown = not self._table.isHidden()
        self._as_table.setText(self.tr("Hide the table") if is_shown else self.tr("Show as table"))
        for button in (self._as_table, self._as_picture):
            button.setAccessibleName(f"{self.heading}: {button.text()}")

    def _choose_file(self) -> None:
        file = FileToSave(self.tr("Save as image"), f"{self.heading}.png", self.tr("Picture"))
        ask_where_to_save(self, file, self._save, self.dialog_options)

    def _save(self, path: Path) -> None:
        if self.picture().save(str(path), "PNG"):
            self.saved.emit(path)
        else:
            said = self.tr("The picture could not be saved as %1: choose another folder.")
            self.failed.emit(said.replace("%1", str(path)))
