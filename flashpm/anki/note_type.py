"""The note type under which Anki keeps a clarifying question: its fields, its kinds of card and its look.

Anki recognises a note type and its parts by their ids. The numbers here are therefore fixed for ever: with another
one, users who already have our notes would get a second note type, and no more updates of the first.
"""

from typing import Final

import genanki

from flashpm.domain.card import CardKind
from flashpm.paths import shipped
from flashpm.services.export_row import ExportRow

NAME: Final = "FlashPM Clarifying Question"
MODEL_ID: Final = 1801433276
MODEL_CHANGED_AT: Final = 1795564800
"""When fields, templates or style last changed, in seconds since 1970; a later one makes Anki take the new look."""

FIELD_IDS: Final = {
    "Prompt": 1045155762269310,
    "Question": 785124297110814,
    "Company": 827350520056918,
    "Area": 582174719466307,
    "Why it matters": 315081692492728,
    "Expected answer": 700973753169530,
    "Impact": 495376138153062,
    "Hint": 342352778527935,
    "My words": 330429999364289,
    "Question type": 92508092422666,
    "Difficulty": 742289496908648,
    "Source": 950169123676138,
    "Extra": 878422088778183,
    "With so_what": 729094213991568,
    "With recall": 490971817831979,
    "Product": 442636182815460,
    "Extra 2": 1106654852733480,
    "FlashPM ID": 750951457047750,
}
"""The fields in their order, each with its id. The spare ones are there because a field added later stops updates."""

TEMPLATE_IDS: Final = {
    CardKind.WHY: 842261784277981,
    CardKind.SO_WHAT: 321712218013263,
    CardKind.RECALL: 726305860613496,
}
"""One template a kind of card; a kind's place here is its card's number in Anki (`ord`)."""


class NoteType(genanki.Model):
    """Our note type with its texts as shipped. Build one for each package: genanki writes into its parts."""

    def __init__(self) -> None:
        super().__init__(
            MODEL_ID,
            NAME,
            fields=[{"name": name, "id": id_} for name, id_ in FIELD_IDS.items()],
            templates=[
                {"name": kind.value, "id": id_, "qfmt": _text(f"{kind}_front.html"), "afmt": _text(f"{kind}_back.html")}
                for kind, id_ in TEMPLATE_IDS.items()
            ],
            css=_text("card.css"),
        )

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, object]:
        """Describe the note type to Anki as last changed at `MODEL_CHANGED_AT`.

        Stamped with the time of the export, as genanki would, each import would overwrite the user's own style.
        """
        return super().to_json(MODEL_CHANGED_AT, deck_id)


def kinds_with_a_front(row: ExportRow) -> list[CardKind]:
    """Give the kinds of which a note has a card: Anki makes one of every template whose front is not empty."""
    kinds = row.kinds
    if kinds == _ONLY_WHY:
        return [CardKind.WHY]
    has_front = {
        CardKind.WHY: True,
        CardKind.SO_WHAT: CardKind.SO_WHAT in kinds and not _is_blank(row.impact),
        CardKind.RECALL: CardKind.RECALL in kinds and not _is_blank(row.question),
    }
    return [kind for kind in TEMPLATE_IDS if has_front[kind]]


def _is_blank(text: str | None) -> bool:
    return text is None or not text.strip()


_ONLY_WHY: Final = frozenset({CardKind.WHY})


def _text(name: str) -> str:
    return shipped("resources", "anki", name).read_text(encoding="utf-8")
