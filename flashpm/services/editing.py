"""Editing the texts of a card, in place."""

from collections.abc import Mapping

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.identity import CardUid
from flashpm.domain.text import tidy
from flashpm.errors import EditError
from flashpm.services.changes import Changes
from flashpm.services.ports import Library

EDITABLE = ("prompt", "short", "area", "why_it_matters", "expected_answer", "impact", "my_words")
"""The fields of a clarifying question that can be edited."""
ANSWERS = ("why_it_matters", "expected_answer", "impact")
Texts = Mapping[str, str | None]


class Editing:
    """Changes texts; an edit is one operation, one row a changed field."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def edit(self, card: CardUid, texts: Mapping[str, str]) -> Changes:
        """Write new texts of a card's clarifying question; its schedule stays as it is.

        Args:
            card: the card.
            texts: by field of `EDITABLE`; blank means that there is none.

        Returns:
            What changed; no operation if nothing did.

        Raises:
            EditError: the words to ask, or the last answer, would be taken away.
            StorageError: it could not be saved.
        """
        face = self._library.cards.face(card)
        part = face.clarifying_question
        before = {name: getattr(part, name) for name in EDITABLE}
        wanted = {name: tidy(texts[name]) or None for name in EDITABLE if name in texts}
        _refuse_loss(before, before | wanted)
        changes = [
            Change(Entity.CLARIFYING_QUESTION, face.clarifying_question_uid, name, value, Origin.USER)
            for name, value in wanted.items()
            if value != before[name]
        ]
        if not changes:
            return Changes()
        with self._library.operation() as operation:
            operation.log_changes(changes)
        return Changes(frozenset({face.question_uid}), frozenset({card}), operation=operation.id)


def _refuse_loss(before: Texts, after: Texts) -> None:
    """Keep the words to ask, and an answer where there is one: a page that was cut off may have brought none."""
    if not after["prompt"]:
        raise EditError("A clarifying question needs the words that you would ask: write them, then save.")
    if any(before[name] for name in ANSWERS) and not any(after[name] for name in ANSWERS):
        raise EditError("A card needs an answer: write why it matters, the expected answer or the impact, then save.")
