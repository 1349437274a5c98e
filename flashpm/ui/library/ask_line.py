"""A line that asks for a name, in the page rather than over it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton, SecondaryButton
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.text import Text


class AskLine(QWidget):
    """Asks, and passes on what was written.

    Args:
        look: the look in force.

    Signals:
        closed: it asks no more.
    """

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._then: Callable[[str], object] | None = None
        self._name = Text(look, "", Type.LABEL, Tone.TEXT2)
        self.field = LineField(look, "")
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.accept = SecondaryButton(look, self.tr("Do it"))
        self.cancel = LinkButton(look, self.tr("Cancel"))
        for signal in (self.accept.clicked, self.field.returnPressed):
            signal.connect(self._accept)
        self.cancel.clicked.connect(self.close_line)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_8)
        line.addWidget(self._name)
        line.addWidget(self.field, 1)
        line.addWidget(self.accept)
        line.addWidget(self.cancel)
        self.hide()

    def ask(self, name: str, action: str, then: Callable[[str], object]) -> None:
        """Ask for something.

        Args:
            name: what is asked for.
            action: the words of the button.
            then: takes what was written.
        """
        self._name.setText(name)
        self.field.setAccessibleName(name)
        self.field.clear()
        self._known.setStringList([])
        self.accept.setText(action)
        self.accept.setAccessibleName(action)
        self.accept.updateGeometry()
        self._then = then
        self.show()
        self.field.setFocus()

    def propose(self, known: Sequence[str]) -> None:
        """Propose names while one types."""
        self._known.setStringList([*known])

    def propose_one(self, text: str) -> None:
        """Begin with a text, which what is typed replaces."""
        self.field.setText(text)
        self.field.selectAll()

    def close_line(self) -> None:
        """Ask no more."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Escape: it closes the line, not the page."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        if self._then is not None and self.field.text().strip():
            then, text = self._then, self.field.text()
            self.close_line()
            then(text)
