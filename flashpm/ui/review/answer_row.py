"""One part of an answer, with its label."""

from collections.abc import Sequence

from flashpm.domain.media import Medium
from flashpm.ui.look import Look
from flashpm.ui.review.editable_text import EditableText
from flashpm.ui.theme import TextStyle, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.gutter_row import GutterRow


class AnswerRow(GutterRow):
    """A labelled text; left out while there is none.

    Args:
        look: the look in force.
        label: what the text is.
        tone: the label's colour.
        hint: a word under the label; empty for none.
        style: how the text is set.
    """

    def __init__(self, look: Look, label: str, tone: Tone, *, hint: str = "", style: TextStyle = Type.BODY) -> None:
        self.style_of_text = style
        self.text = EditableText(look, label, style)
        super().__init__(look, label, tone, self.text, hint=hint)

    def show_text(self, text: str | None, media: Sequence[Medium] = (), album: Album | None = None) -> None:
        """Show a text, and pictures under it.

        Args:
            text: None for none.
            media: what is shown under it.
            album: gives the pictures.
        """
        self.text.show_runs(((text or "", Tone.TEXT),))
        if album is not None:
            self.text.show_media(media, album)
        self.appear()

    def appear(self) -> None:
        """Show or hide the row by whether there is anything in it."""
        self.setVisible(not self.text.is_empty)
