"""What every page is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from flashpm.services.changes import Changes


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done on a page and has no key.

    Attributes:
        text: what it is called.
        about: what it is done to, in a word or two.
        run: does it.
    """

    text: str
    about: str
    run: Callable[[], object]


class Page(QWidget):
    """A page of the window; it reads when it is shown, and again when something changed that it shows."""

    def open(self) -> None:
        """Read what is shown: the page comes into view."""

    def deeds(self) -> Sequence[Deed]:
        """Give what can be done just now besides what has a key."""
        return ()

    def apply(self, changes: Changes) -> None:
        """Decide whether to read again."""
