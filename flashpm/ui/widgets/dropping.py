"""Asks once before written texts are dropped: in place, by the button that drops them."""

from collections.abc import Callable

from flashpm.ui.keys import Command, key_text
from flashpm.ui.widgets.buttons import Pressable
from flashpm.ui.wording import tr


class Dropping:
    """Lets go of what was written the second time, or at once where nothing was.

    Args:
        cancel: the button that ends the writing.
        say: shows a sentence beside the fields; an empty one takes it away.
    """

    def __init__(self, cancel: Pressable, say: Callable[[str], object]) -> None:
        self._cancel = cancel
        self._say = say
        self._usual = cancel.text()
        self._is_asked = False

    def may_drop(self, *, has_changed: bool) -> bool:
        """Say whether the writing may end; if not, that was asked, and the next time it may.

        Args:
            has_changed: whether something would be lost.
        """
        if self._is_asked or not has_changed:
            return True
        self._is_asked = True
        self._name(tr("Drop it"))
        key, kept = key_text(Command.BACK), tr("What you wrote is not saved. Save it, or drop it.")
        again = tr("What you wrote is not saved. Save it, or press %1 once more to drop it.").replace("%1", key)
        self._say(again if key else kept)
        return False

    def forget(self) -> None:
        """Ask anew the next time: the writing has ended, or begins."""
        if self._is_asked:
            self._is_asked = False
            self._name(self._usual)
            self._say("")

    def _name(self, text: str) -> None:
        self._cancel.setText(text)
        self._cancel.setAccessibleName(text)
        self._cancel.updateGeometry()
