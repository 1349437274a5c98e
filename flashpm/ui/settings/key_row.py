"""One command with its keys, and the way to give it another one."""

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.ui.keys import KEYS, TABLE, Command, key_texts
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import CONTROL_HEIGHT, RING, LinkButton, Pressable
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.key_caps import KeyCaps
from flashpm.ui.widgets.text import Text

MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_unknown}
)
"""Keys that do nothing alone."""
CATCHER_WIDTH = 190
"""In pixels at 100 %."""


def key_of(combination: QKeyCombination) -> str | None:
    """Write a pressed key as the table does, such as "Ctrl+E"; None for a modifier alone.

    Shift is left out where it only makes another sign: "?" is a key, whatever is held for it.
    """
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in MODIFIERS:
        return None
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    is_sign = key < Qt.Key.Key_Escape and not Qt.Key.Key_A <= key <= Qt.Key.Key_Z and key != Qt.Key.Key_Space
    if is_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


class KeyRow(QWidget):
    """The keys of a command, and what changes them.

    Args:
        look: the look in force.
        command: whose keys they are.
        name: what the command does.

    Signals:
        chosen: the command, and its keys from now on.
    """

    chosen = Signal(object, object)

    def __init__(self, look: Look, command: Command, name: str) -> None:
        super().__init__()
        self.command = command
        self._caps = KeyCaps(look, [])
        self.catcher = KeyCatcher(look)
        self.change = LinkButton(look, self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change the key: %1").replace("%1", name))
        self.usual = LinkButton(look, self.tr("As usual"))
        self.usual.setAccessibleName(self.tr("The usual key: %1").replace("%1", name))
        self.remark = Text(look, "", Type.SMALL, Tone.HARD).wrapped()
        line = QWidget()
        flow = Flow(line, SPACE_8)
        for widget in (self._caps, self.catcher, self.change, self.usual):
            flow.addWidget(widget)
        down = self._down = QVBoxLayout(self)
        down.setSpacing(SPACE_4)
        down.addWidget(line)
        down.addWidget(self.remark)
        self.change.clicked.connect(self._begin)
        self.usual.clicked.connect(lambda: self.chosen.emit(command, KEYS[command]))
        self.catcher.caught.connect(lambda key: self.chosen.emit(command, (key,)))
        self.catcher.left.connect(self.show_keys)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys as they are."""
        self._caps.show_keys(key_texts(self.command))
        self.remark.hide()
        self._let_catch(is_catching=False)

    def refuse(self, sentence: str) -> None:
        """Say why a key cannot be had; another one can be pressed."""
        self.remark.setText(sentence)
        self.remark.setContentsMargins(RING, 0, 0, 0)
        self.remark.show()
        self.catcher.setFocus()

    def _begin(self) -> None:
        self._let_catch(is_catching=True)
        self.catcher.setFocus()

    def _let_catch(self, *, is_catching: bool) -> None:
        had_focus = self.catcher.hasFocus()
        beside_name = (0, 0) if is_catching else (RING, SPACE_4)  # the keys stand where the field's face does
        self._down.setContentsMargins(*beside_name, 0, 0)
        self.catcher.setVisible(is_catching)
        self._caps.setVisible(not is_catching)
        self.change.setVisible(not is_catching)
        self.usual.setVisible(not is_catching and self.command in TABLE.chosen)
        if had_focus and not is_catching:
            self.change.setFocus()


class KeyCatcher(Pressable):
    """Waits for one key; Escape leaves everything as it was.

    Signals:
        caught: the key, as in `keys.KEYS`.
        left: nothing was chosen.
    """

    caught = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.setText(self.tr("Press the new key …"))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:
        """Be as wide as its words."""
        wide = max(self.look.px(CATCHER_WIDTH), self.look.width(Type.NORMAL, self.text()) + 2 * SPACE_12)
        return QSize(wide + 2 * RING, self.look.px(CONTROL_HEIGHT) + 2 * RING)

    def event(self, event: QEvent) -> bool:
        """Take every key before a shortcut does, Tab among them."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        key = key_of(event.keyCombination())
        if key is not None:
            self.caught.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words in a field."""
        painter = self.begin_painting()
        self.paint_frame(painter, RADIUS_CONTROL)
        painter.setFont(self.look.font(Type.NORMAL))
        painter.setPen(self.look.colour(Tone.TEXT2))
        painter.drawText(self.face, Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)
