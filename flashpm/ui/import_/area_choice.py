"""The area of a card: the author's word or a guess that says that it is one; pressed, it can be changed."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.areas import Area, PlacedArea
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, Tone
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.wording import area_text


class AreaChip(PlainLink):
    """Names the area; a guess is underlined with dots."""

    def __init__(self, look: Look) -> None:
        self._is_guess = False
        super().__init__(look, "", self.tr("Choose another area"))

    @property
    def tone(self) -> Tone:
        """The colour of the words: a guess stands back."""
        return Tone.TEXT2 if self._is_guess and not self.is_hot else Tone.ACCENT

    def show_area(self, placed: PlacedArea, word: str | None) -> None:
        """Name an area.

        Args:
            placed: where the card stands.
            word: the page's or author's own word; None where none is printed.
        """
        self._is_guess = word is None
        guess = self.tr("Area: %1, guessed").replace("%1", area_text(placed.area))
        self.setText(word if word is not None else guess)
        self.setAccessibleName(self.text() if self._is_guess else self.tr("Area: %1").replace("%1", word or ""))
        self.updateGeometry()
        self.update()

    def paint_line(self, painter: QPainter) -> None:
        """Paint dots under a guess."""
        if self._is_guess and not self.has_ring:
            self.underline(painter, QPen(self.look.colour(self.tone), 1.5, Qt.PenStyle.DotLine))
        else:
            super().paint_line(painter)


class AreaChoice(QWidget):
    """The area, and under it the six to choose from while one is chosen.

    Args:
        look: the look in force.

    Signals:
        chosen: the word of the `Area` that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.chip = AreaChip(look)
        self.chip.setCheckable(True)
        self.chip.toggled.connect(self._open)
        self._look = look
        self._area = Area.SCOPE
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(SPACE_8)
        self._down.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)

    @cached_property
    def areas(self) -> OneOf:
        """The six; made when one is chosen."""
        made = OneOf(self._look, self.tr("Area"), [Choice(area.value, area_text(area)) for area in Area], is_flush=True)
        made.chosen.connect(self._choose)
        self._down.addWidget(made)
        return made

    def show_area(self, placed: PlacedArea, word: str | None) -> None:
        """Name an area; nothing is chosen any more."""
        self.chip.setChecked(False)
        self.chip.show_area(placed, word)
        self._area = placed.area

    def _open(self, is_open: bool) -> None:  # noqa: FBT001 - a signal's value
        if is_open:
            self.areas.set_value(self._area.value)
        self.areas.setVisible(is_open)

    def _choose(self, area: str) -> None:
        self.chip.setChecked(False)
        self.chosen.emit(area_text(Area(area)))
