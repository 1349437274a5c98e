"""Controls whose faces begin where the texts above them do: the room for their focus rings lies further out."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.ui.theme import SPACE_4
from flashpm.ui.widgets.buttons import RING


def in_line(*buttons: QWidget) -> QHBoxLayout:
    """Put buttons side by side, at the left."""
    line = QHBoxLayout()
    line.setSpacing(SPACE_4)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line


def reaching_out(contents: QWidget) -> QHBoxLayout:
    """Let what holds controls reach out by the room for a ring on both sides; there must be room around it."""
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addSpacing(-RING)
    line.addWidget(contents, 1)
    line.addSpacing(-RING)
    return line


def under_faces(link: QWidget) -> QHBoxLayout:
    """Put a link that has no room around it where the faces of the buttons above it begin."""
    line = in_line(link)
    line.insertSpacing(0, RING)
    return line
