"""The keys, each to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from flashpm.ui.command_words import PLACES, clash_of, command_text, place_text
from flashpm.ui.keys import KEYS, TABLE, Command, native
from flashpm.ui.look import Look
from flashpm.ui.page import Page
from flashpm.ui.settings.form import Form
from flashpm.ui.settings.head import SettingsHead
from flashpm.ui.settings.key_row import KeyRow
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Surface


class KeysPage(Page):
    """Shows every command with its keys.

    Args:
        look: the look in force.

    Signals:
        chosen: the keys of all commands that have others than the usual ones.
        left: back to the settings.
        renamed: the page was left, and keys are others than when it was opened.
    """

    chosen = Signal(object)
    left = Signal()
    renamed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head = SettingsHead(look, self.tr("Keys"))
        self.head.left.connect(self.left)
        self.rows: dict[Command, KeyRow] = {}
        self._before = dict(TABLE.chosen)
        column = Column(look, overhang=Surface.MARGIN)
        column.contents.setSpacing(0)
        column.contents.addWidget(self.head)
        for place, commands in PLACES.items():
            form = Form(look, place_text(place))
            for command in commands:
                form.add_row(command_text(command), self._row(look, command))
            column.contents.addWidget(form)
        column.contents.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)
        self.setFocusProxy(self.head.back)

    def open(self) -> None:
        """Show the keys as they are."""
        self._before = dict(TABLE.chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that keys have other names now: tool tips and buttons elsewhere say the old ones."""
        super().hideEvent(event)
        if not event.spontaneous() and self._before != TABLE.chosen:
            self._before = dict(TABLE.chosen)
            self.renamed.emit()

    def _row(self, look: Look, command: Command) -> KeyRow:
        row = self.rows[command] = KeyRow(look, command, command_text(command))
        row.chosen.connect(self._choose)
        return row

    def _choose(self, command: Command, keys: Sequence[str]) -> None:
        """Keep the keys of a command, unless another one has one of them where this one holds."""
        for key in keys:
            other = clash_of(command, key)
            if other is not None:
                said = self.tr("%1 is “%2” already. Press another key, or Escape.")
                self.rows[command].refuse(said.replace("%1", native(key)).replace("%2", command_text(other)))
                return
        chosen = {**TABLE.chosen, command: tuple(keys)}
        wanted = {each: of_each for each, of_each in chosen.items() if of_each != KEYS[each]}
        self.chosen.emit(wanted)
        for row in self.rows.values():
            row.show_keys()
