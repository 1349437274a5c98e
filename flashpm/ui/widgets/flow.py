"""A layout like a line of words: what does not fit goes into the next line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from flashpm.ui.theme import SPACE_4


class Flow(QLayout):
    """Puts widgets side by side, in as many lines as the width asks for; in a line they are centred on each other.

    Args:
        parent: whose widgets it lays out.
        gap: pixels between widgets, and between lines.
        is_at_right: true to let lines end at the right.
    """

    def __init__(self, parent: QWidget, gap: int = SPACE_4, *, is_at_right: bool = False) -> None:
        super().__init__(parent)
        self._gap = gap
        self._is_at_right = is_at_right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(hint.width() + self._gap for hint in hints) - self._gap
        return QSize(max(0, wide), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Ask for the widest item at least."""
        smallest = QSize(0, 0)
        for item in self._shown():
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Give each item its place in a room of that width."""
        places, top = [], 0
        for line in self._lines(width):
            height = max(item.sizeHint().height() for item in line)
            wide = sum(item.sizeHint().width() + self._gap for item in line) - self._gap
            left = max(0, width - wide) if self._is_at_right else 0
            for item in line:
                size = item.sizeHint()
                places.append((item, QRect(QPoint(left, top + (height - size.height()) // 2), size)))
                left += size.width() + self._gap
            top += height + self._gap
        return places

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or room < wide:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= wide + self._gap
        return lines
