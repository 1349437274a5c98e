"""A text of the card that turns into a field in its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.ui.widgets.fields import TextField
from flashpm.ui.widgets.text import Body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flashpm.domain.media import Medium
    from flashpm.ui.look import Look
    from flashpm.ui.theme import TextStyle
    from flashpm.ui.widgets.album import Album
    from flashpm.ui.widgets.pictures import Pictures
    from flashpm.ui.widgets.text import Runs


class EditableText(QWidget):
    """Shows a text, or a field with it.

    Args:
        look: the look in force.
        name: what the text is; the accessible name of text and field.
        style: how it is set.
    """

    def __init__(self, look: Look, name: str, style: TextStyle) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._field: TextField | None = None
        self.pictures: Pictures | None = None
        self.body = Body(look, style)
        self.body.setAccessibleName(name)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self.body)

    @property
    def text(self) -> str:
        """The text as it is shown; empty if there is none."""
        return self.body.text()

    @property
    def field(self) -> TextField | None:
        """The field while the text is written; None while it is read."""
        return self._field

    @property
    def has_changed(self) -> bool:
        """Whether something else was written into the field."""
        return self._field is not None and self._field.toPlainText().strip() != self.text.strip()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be seen: neither a text nor a picture."""
        return not self.text and self.pictures is None and self._field is None

    def show_runs(self, runs: Runs) -> None:
        """Show a text made of runs in different colours."""
        self.body.set_runs(runs)
        self._show_parts()

    def show_media(self, media: Sequence[Medium], album: Album) -> None:
        """Show pictures under the text; most texts have none."""
        if not media and self.pictures is None:
            return
        if not media and self.pictures is not None:
            self._lines.removeWidget(self.pictures)
            self.pictures.hide()
            self.pictures.deleteLater()
            self.pictures = None
        elif self.pictures is None:
            from flashpm.ui.widgets.pictures import Pictures

            self.pictures = Pictures(self._look, album)
            self._lines.addWidget(self.pictures)
        if self.pictures is not None:
            self.pictures.show_media(media)
        self._show_parts()

    def open_field(self) -> TextField:
        """Turn the text into a field."""
        if self._field is None:
            self._field = TextField(self._look, self._name)
            self._lines.insertWidget(0, self._field)
            self._show_parts()
        self._field.setPlainText(self.text)
        return self._field

    def close_field(self) -> None:
        """Show the text again; what was written is dropped."""
        if self._field is not None:
            self._lines.removeWidget(self._field)
            self._field.hide()
            self._field.deleteLater()
            self._field = None
            self._show_parts()

    def _show_parts(self) -> None:
        """Show the text, unless a field stands in its place or pictures are all there is."""
        self.body.setVisible(self._field is None and (bool(self.text) or self.pictures is None))
