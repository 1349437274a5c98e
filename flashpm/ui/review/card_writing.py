"""A card's texts as fields: written in their places, saved, or dropped and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flashpm.errors import EditError
from flashpm.ui.review.stage import Stage
from flashpm.ui.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flashpm.domain.identity import CardUid
    from flashpm.services.changes import Changes
    from flashpm.services.editing import Editing
    from flashpm.ui.review.stopwatch import Stopwatch
    from flashpm.ui.review.view import ReviewView


class CardWriting(QObject):
    """Leads through the writing of one card at a time.

    Args:
        view: shows the card.
        editing: the service.
        watch: thinking ends where writing ends.
        card: gives the card that is shown; None for none.

    Signals:
        begun: texts turned into fields.
        dropped: what was written was dropped; what brings it back when it is called.
        resumed: it is brought back; the card is to be shown again.
    """

    begun = Signal()
    dropped = Signal(object)
    resumed = Signal()

    def __init__(
        self, view: ReviewView, editing: Editing, watch: Stopwatch, card: Callable[[], CardUid | None]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._editing = editing
        self._watch = watch
        self._card = card

    def begin(self, *names: str) -> None:
        """Turn texts of the card into fields; no names means all."""
        self._view.write(*names)
        self.begun.emit()

    def leave(self) -> None:
        """Stop writing, after asking where something would be lost."""
        card, has_changed, texts = self._card(), self._view.card.has_changed, self._view.card.written()
        if self._view.foot.dropping.may_drop(has_changed=has_changed):
            self.end()
            if has_changed:
                self.dropped.emit(lambda: self._bring_back(card, texts))

    def end(self) -> None:
        """Show texts again in place of fields."""
        self._view.stop_writing()
        self._watch.reveal()

    def save(self) -> Changes | None:
        """Write what stands in the fields; None if it cannot be saved, which is said beside them."""
        card = self._card()
        if card is None:
            return None
        try:
            return self._editing.edit(card, self._view.card.written())
        except EditError as error:
            self._view.foot.refuse(spoken(str(error)))
            return None

    def _bring_back(self, card: CardUid | None, texts: Mapping[str, str]) -> None:
        """Go on with what was written and dropped, if its card is still the one that is asked."""
        if self._card() == card and self._view.stage in {Stage.ASKED, Stage.REVEALED}:
            self.resumed.emit()
            self.begin(*texts)
            self._view.card.fill(texts)
