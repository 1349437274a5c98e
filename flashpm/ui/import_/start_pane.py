"""What stands beside the paste box at the beginning: a place to drop files, the newest import, the shipped packs."""

from flashpm.ui.import_.shipped_list import ShippedList
from flashpm.ui.import_.start import DropArea
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_24
from flashpm.ui.widgets.buttons import RING
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.last_import import LastImport


class StartPane(Column):
    """Offers the other ways in.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, overhang=RING)
        self.drop = DropArea(look)
        self.last_import = LastImport(look)
        self.shipped = ShippedList(look)
        self.contents.setContentsMargins(RING, 0, RING, 0)
        self.contents.setSpacing(SPACE_24)
        self.contents.addWidget(self.drop)
        self.contents.addWidget(self.last_import)
        self.contents.addWidget(self.shipped)
        self.contents.addStretch(1)
