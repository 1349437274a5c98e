"""The packs that come with the program: what is inside, and the way to add or remove each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from flashpm.services.shipped_packs import ShippedPack
from flashpm.ui.look import Look
from flashpm.ui.theme import NARROW_BELOW, SPACE_4, SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.surface import Rule
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, questions_text, type_text

LICENCE_NAMES = {"CC-BY-4.0": "CC BY 4.0"}


class ShippedRow(QWidget):
    """One pack.

    Args:
        look: the look in force.
        pack: what it is, and how it stands to the library.

    Signals:
        wanted: it, or what is new in it, is to be added.
        unwanted: it is to be removed.
    """

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, look: Look, pack: ShippedPack) -> None:
        super().__init__()
        self._look = look
        self._title = Text(look, pack.pack.title or pack.pack.id, Type.LABEL).wrapped()
        self._facts = Text(look, self._facts_of(pack), Type.FACTS, Tone.TEXT2).wrapped()
        self._about = Text(look, pack.pack.description or "", Type.FACTS, Tone.TEXT3).wrapped()
        self.add = SecondaryButton(look, self.tr("Look at the update") if pack.has_update else self.tr("Add"))
        self.remove = SecondaryButton(look, self.tr("Remove"))
        title = self._title.text()
        self.add.setAccessibleName(f"{self.add.text()}: {title}")
        self.remove.setAccessibleName(f"{self.remove.text()}: {title}")
        self.add.clicked.connect(self.wanted)
        self.remove.clicked.connect(self.unwanted)
        self._lay_out()
        self._about.setVisible(bool(pack.pack.description))
        self.add.setVisible(pack.has_update or not pack.is_here)
        self.remove.setVisible(pack.is_here)
        look.follow(self.restyle)

    @property
    def text(self) -> str:
        """What it says of the pack."""
        return "\n".join(each.text() for each in (self._title, self._facts, self._about) if each.text())

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the buttons under the words, or beside them."""
        self._across.setDirection(direction_for(is_narrow=is_narrow))

    def restyle(self) -> None:
        """Follow the look."""
        self.updateGeometry()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        for text in (self._title, self._facts, self._about):
            words.addWidget(text)
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(SPACE_8)
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, SPACE_12, 0, SPACE_12)
        self._across.setSpacing(SPACE_16)
        self._across.addLayout(words, 1)
        self._across.addLayout(buttons)

    def _facts_of(self, pack: ShippedPack) -> str:
        licence = pack.pack.licence or ""
        types = ", ".join(type_text(each) for each in pack.types)
        facts = [
            questions_text(len(pack.pack.questions)),
            cards_text(pack.cards),
            types,
            LICENCE_NAMES.get(licence, licence),
            self._version_text(pack),
        ]
        return " · ".join(each for each in facts if each)

    def _version_text(self, pack: ShippedPack) -> str:
        if pack.has_update:
            said = self.tr("version %1, you have %2").replace("%2", pack.version_here or "–")
        else:
            said = self.tr("version %1, in your library") if pack.is_here else self.tr("version %1")
        return said.replace("%1", pack.pack.version or "–")


class ShippedList(QWidget):
    """All packs that come with the program; hidden while there is none.

    Args:
        look: the look in force.

    Signals:
        wanted: a `ShippedPack` that is to be added, or of which the update is to be looked at.
        unwanted: a `ShippedPack` that is to be removed.
    """

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[ShippedRow] = []
        self._acted_on: str | None = None
        self._rules: list[Rule] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        self._down.addWidget(Text(look, self.tr("Packs that come with FlashPM"), Type.LABEL, Tone.TEXT2))
        self._down.addSpacing(SPACE_8)
        self.hide()

    def show_packs(self, packs: Sequence[ShippedPack]) -> None:
        """Show how the packs stand to the library now."""
        for gone in (*self.rows, *self._rules):
            self._down.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows, self._rules = [], []
        for pack in packs:
            self._add_row(pack)
        self._follow_width()
        self.setVisible(bool(packs))
        self._keep_focus(packs)

    def _keep_focus(self, packs: Sequence[ShippedPack]) -> None:
        """Put the focus on the row of which a button was pressed: that button is gone."""
        for row, pack in zip(self.rows, packs, strict=True):
            if pack.pack.id == self._acted_on:
                (row.remove if pack.is_here else row.add).setFocus()
        self._acted_on = None

    def _act(self, signal: SignalInstance, pack: ShippedPack, *, stays: bool = True) -> None:
        """Say what was pressed; an update is looked at elsewhere, all else is seen in the row."""
        self._acted_on = pack.pack.id if stays else None
        signal.emit(pack)

    def resizeEvent(self, event: object) -> None:
        """Put buttons under the words where there is little room."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # a QResizeEvent
        self._follow_width()

    def _add_row(self, pack: ShippedPack) -> None:
        row, rule = ShippedRow(self._look, pack), Rule(self._look)
        row.wanted.connect(lambda: self._act(self.wanted, pack, stays=not pack.is_here))
        row.unwanted.connect(lambda: self._act(self.unwanted, pack))
        self._down.addWidget(rule)
        self._down.addWidget(row)
        row.show()  # at once, or no button on it could take the focus
        self.rows.append(row)
        self._rules.append(rule)

    def _follow_width(self) -> None:
        for row in self.rows:
            row.set_narrow(is_narrow=self.width() < self._look.px(NARROW_BELOW))
