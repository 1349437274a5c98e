"""Decks: which there are, whose they are, and which one a card is in."""

from sqlalchemy import Connection, bindparam, exists, func, select

from flashpm.domain.deck import TYPE_DECKS
from flashpm.domain.identity import CardUid
from flashpm.services.rows import DeckRow
from flashpm.storage.tables import card, deck, question

_HOMES = select(question.c.deck, func.max(question.c.is_own).label("is_own")).group_by(question.c.deck).subquery()
_DECKS = (
    select(deck.c.name, _HOMES.c.is_own)
    .outerjoin(_HOMES, _HOMES.c.deck == deck.c.name)
    .where(exists().where(card.c.deck_id == deck.c.id))
    .order_by(deck.c.folded, deck.c.name)
)
"""A deck that is no question's own was made by the user, who moved cards into it."""
_DECK_OF = select(deck.c.name).join(card, card.c.deck_id == deck.c.id).where(card.c.uid == bindparam("uid"))


def decks(connection: Connection) -> list[DeckRow]:
    """List the decks in which there are cards, by name."""
    return [
        DeckRow(row.name, is_own=row.is_own != 0 and row.name not in TYPE_DECKS) for row in connection.execute(_DECKS)
    ]


def deck_of(connection: Connection, card_uid: CardUid) -> str:
    """Give the name of the deck that a card is in.

    Raises:
        KeyError: there is no such card.
    """
    name = connection.execute(_DECK_OF, {"uid": card_uid}).scalar()
    if name is None:
        raise KeyError(card_uid)
    return str(name)
