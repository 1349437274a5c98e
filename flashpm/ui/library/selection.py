"""The questions that are selected: by their numbers, whatever is loaded of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Some of the questions of a list.

    Signals:
        changed: others are selected.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: set[int] = set()
        self._from: int | None = None

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, id_: int) -> bool:
        return id_ in self._ids

    def of(self, ids: Iterable[int]) -> list[int]:
        """Give those of some questions that are selected, in their order."""
        return [id_ for id_ in ids if id_ in self._ids]

    def toggle(self, id_: int) -> None:
        """Select a question, or select it no longer; a stretch begins at it."""
        self._ids ^= {id_}
        self._from = id_
        self.changed.emit()

    def begin_at(self, id_: int) -> None:
        """Let the next stretch begin at a question, which is not selected by that."""
        self._from = id_

    def stretch(self, ids: Sequence[int], place: int) -> None:
        """Select all from where a stretch began to a place, and nothing else.

        Args:
            ids: the questions of the list.
            place: among them, where the stretch ends.
        """
        start = ids.index(self._from) if self._from is not None and self._from in ids else place
        self._from = ids[start]
        self._ids = set(ids[min(start, place) : max(start, place) + 1])
        self.changed.emit()

    def select(self, ids: Iterable[int]) -> None:
        """Select these, and nothing else."""
        self._ids = set(ids)
        self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self._from = None
        if self._ids:
            self._ids = set()
            self.changed.emit()

    def keep(self, ids: Iterable[int]) -> None:
        """Select none but these any longer: others are not found any more."""
        left = self._ids.intersection(ids)
        if left != self._ids:
            self._ids = left
            self.changed.emit()
