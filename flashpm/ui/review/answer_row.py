"""One part of an answer, with its label."""

from flashpm.ui.look import Look
from flashpm.ui.review.editable_text import EditableText
from flashpm.ui.theme import TextStyle, Tone, Type
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
        self.text = EditableText(look, label, style)
        super().__init__(look, label, tone, self.text, hint=hint)

    def show_text(self, text: str | None) -> None:
        """Show a text; None for none."""
        self.text.show_runs(((text or "", Tone.TEXT),))
        self.appear()

    def appear(self) -> None:
        """Show or hide the row by whether there is anything in it."""
        self.setVisible(bool(self.text.text) or self.text.field is not None)
