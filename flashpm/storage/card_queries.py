"""Cards and clarifying questions as lists and exports show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from flashpm.domain.card import CardKind
from flashpm.domain.deck import home_deck
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import Query
from flashpm.domain.question import Question
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportRow
from flashpm.services.ports import CardFace, CardRow
from flashpm.storage.log_reading import batches
from flashpm.storage.mapping import (
    AnyRow,
    clarifying_question_content,
    question_content,
    schedule_of,
)
from flashpm.storage.search import condition
from flashpm.storage.tables import card, clarifying_question, deck, pack, question


class SqlCards:
    """Lists of cards."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def rows(self, query: Query, today: StudyDay) -> list[CardRow]:
        """List the cards that match, in the library's order."""
        found = self._connection.execute(_matching(select(card, deck.c.name.label("deck")), query, today)).all()
        questions = {id_: question_content(row) for id_, row in self._by_id(question, "question_id", found).items()}
        parts = self._by_id(clarifying_question, "clarifying_question_id", found)
        return [
            CardRow(
                _face(row, questions[row.question_id], parts[row.clarifying_question_id]), row.deck, bool(row.suspended)
            )
            for row in found
        ]

    def face(self, uid: CardUid) -> CardFace:
        """Load a card.

        Raises:
            KeyError: if there is none.
        """
        row = self._connection.execute(_CARD, {"uid": uid}).first()
        if row is None:
            raise KeyError(uid)
        asked = self._connection.execute(_QUESTION, {"id": row.question_id}).one()
        part = self._connection.execute(_CLARIFYING_QUESTION, {"id": row.clarifying_question_id}).one()
        return _face(row, question_content(asked), part)

    def export_rows(self, query: Query, today: StudyDay) -> list[ExportRow]:
        """List the clarifying questions whose cards match, in the library's order."""
        found = self._connection.execute(_matching(select(card, deck.c.name.label("deck")), query, today)).all()
        packs = {row.pack_id: row for row in self._connection.execute(select(pack))}
        questions = self._by_id(question, "question_id", found)
        asked = {id_: _Asked(row, question_content(row), packs.get(row.pack_id)) for id_, row in questions.items()}
        parts = self._by_id(clarifying_question, "clarifying_question_id", found)
        kinds: dict[int, set[CardKind]] = {}
        for row in found:
            kinds.setdefault(row.clarifying_question_id, set()).add(CardKind(row.kind))
        first = {row.clarifying_question_id: row for row in reversed(found)}
        return [
            _export_row(asked[first[id_].question_id], parts[id_], first[id_].deck, frozenset(on))
            for id_, on in kinds.items()
        ]

    def _by_id(self, table: Table, reference: str, rows: Sequence[AnyRow]) -> dict[int, AnyRow]:
        found: dict[int, AnyRow] = {}
        for batch in batches(dict.fromkeys(getattr(row, reference) for row in rows)):
            found.update((row.id, row) for row in self._connection.execute(select(table).where(table.c.id.in_(batch))))
        return found


def _matching(columns: Select[Any], query: Query, today: StudyDay) -> Select[Any]:
    return (
        columns.select_from(card)
        .join(clarifying_question, clarifying_question.c.id == card.c.clarifying_question_id)
        .join(question, question.c.id == card.c.question_id)
        .join(deck, deck.c.id == card.c.deck_id)
        .where(condition(query, today))
        .order_by(
            question.c.imported_at_ms, question.c.position, question.c.id, clarifying_question.c.position, card.c.kind
        )
    )


def _face(row: AnyRow, asked: Question, part: AnyRow) -> CardFace:
    return CardFace(
        uid=CardUid(row.uid),
        kind=CardKind(row.kind),
        question=asked,
        clarifying_question=clarifying_question_content(part),
        schedule=schedule_of(row),
    )


_CARD = select(card).where(card.c.uid == bindparam("uid"))
_QUESTION = select(question).where(question.c.id == bindparam("id"))
_CLARIFYING_QUESTION = select(clarifying_question).where(clarifying_question.c.id == bindparam("id"))
"""Made once: these run between a grade and the next card."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """An interview question with its pack, read once for all its clarifying questions."""

    row: AnyRow
    content: Question
    pack: AnyRow | None


def _export_row(asked: _Asked, part: AnyRow, in_deck: str, kinds: frozenset[CardKind]) -> ExportRow:
    content, of_pack = asked.content, asked.pack
    home = home_deck(of_pack.deck if of_pack else None, content.type)
    return ExportRow(
        pack_id=asked.row.pack_id,
        question_id=asked.row.key,
        clarifying_question_id=part.key,
        pack_title=of_pack.title if of_pack else None,
        deck=None if in_deck == home else in_deck,
        question=asked.row.question,
        type=content.type,
        product=content.product,
        company=content.company,
        difficulty=content.difficulty,
        source=content.source,
        tags=content.tags,
        area=part.area_word,
        prompt=part.prompt,
        short=part.short,
        why_it_matters=part.why_it_matters,
        expected_answer=part.expected_answer,
        impact=part.impact,
        my_words=part.my_words,
        anki_guid=part.anki_guid,
        anki_note_id=part.anki_note_id,
        content_changed_at_ms=max(asked.row.changed_at_ms, part.changed_at_ms),
        kinds=kinds,
    )
