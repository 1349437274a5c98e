"""What every page is."""

from PySide6.QtWidgets import QWidget

from flashpm.services.changes import Changes


class Page(QWidget):
    """A page of the window; it reads when it is shown, and again when something changed that it shows."""

    def open(self) -> None:
        """Read what is shown: the page comes into view."""

    def apply(self, changes: Changes) -> None:
        """Decide whether to read again."""
