"""Cards and clarifying questions as lists and exports show them."""

from collections import namedtuple
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from flashpm.domain.card import CardKind
from flashpm.domain.deck import home_deck
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid
from flashpm.domain.library_query import EVERYTHING, Query, TermKind
from flashpm.domain.question import Question
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportRow
from flashpm.services.rows import CardFace, CardRow, DeckRow, FacetValue, PartLine, QuestionRow
from flashpm.storage import deck_queries, question_queries
from flashpm.storage.facet_queries import facet_values
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
        joined = _joined(self._connection.execute(_matching(query, today)))
        return [CardRow(_face(each), each.deck) for each in joined]

    def face(self, uid: CardUid) -> CardFace:
        """Load a card.

        Raises:
            KeyError: if there is none.
        """
        for each in _joined(self._connection.execute(_ONE_CARD, {"uid": uid})):
            return _face(each)
        raise KeyError(uid)

    def decks(self) -> list[DeckRow]:
        """List the decks in which there are cards, by name."""
        return deck_queries.decks(self._connection)

    def deck_of(self, card_uid: CardUid) -> str:
        """Give the name of the deck that a card is in.

        Raises:
            KeyError: there is no such card.
        """
        return deck_queries.deck_of(self._connection, card_uid)

    def export_rows(self, query: Query, today: StudyDay) -> list[ExportRow]:
        """List the clarifying questions whose cards match, in the library's order."""
        return self._export_rows(_joined(self._connection.execute(_matching(query, today))))

    def export_rows_of(self, questions: Sequence[QuestionUid], today: StudyDay) -> list[ExportRow]:
        """List the clarifying questions of questions, in the library's order."""
        rows = (
            row
            for batch in batches(questions)
            for row in self._connection.execute(_matching(EVERYTHING, today).where(question.c.uid.in_(batch)))
        )
        return self._export_rows(_joined(rows))

    def _export_rows(self, cards: Iterable["_Joined"]) -> list[ExportRow]:
        packs = {row.pack_id: row for row in self._connection.execute(select(pack))}
        first: dict[int, _Joined] = {}
        kinds: dict[int, set[CardKind]] = {}
        for each in cards:
            first.setdefault(each.part.id, each)
            kinds.setdefault(each.part.id, set()).add(CardKind(each.card.kind))
        return [
            _export_row(each, packs.get(each.question.pack_id), frozenset(kinds[id_])) for id_, each in first.items()
        ]

    def question_ids(self, query: Query, today: StudyDay) -> Sequence[int]:
        """Give the numbers of the questions of which a card matches, in the library's order."""
        return question_queries.question_ids(self._connection, query, today)

    def question_rows(self, ids: Sequence[int], today: StudyDay) -> list[QuestionRow]:
        """Load questions as a list shows them, in the order of `ids`; numbers that are gone are left out."""
        return question_queries.question_rows(self._connection, ids, today)

    def lines_of(self, question: QuestionUid, today: StudyDay) -> tuple[PartLine, ...]:
        """List the clarifying questions of a question, in order; empty if there is no such question."""
        return question_queries.lines_of(self._connection, question, today)

    def cards_of(self, questions: Sequence[QuestionUid], today: StudyDay) -> list[CardUid]:
        """List the cards of questions, question by question in the order given, neither paused nor skipped."""
        return question_queries.cards_of(self._connection, questions, today)

    def all_cards_of(self, questions: Sequence[QuestionUid]) -> list[CardUid]:
        """List the cards of questions, question by question in the order given, paused and skipped ones too."""
        return question_queries.all_cards_of(self._connection, questions)

    def question_uids(self, ids: Sequence[int]) -> list[QuestionUid]:
        """Give the lasting identities of questions, in the order of `ids`; numbers that are gone are left out."""
        return question_queries.question_uids(self._connection, ids)

    def facet_values(
        self, kind: TermKind, query: Query, today: StudyDay, among: Collection[str] | None = None
    ) -> list[FacetValue]:
        """Count the questions of which a card matches, by one thing that can be asked for; the most first."""
        return facet_values(self._connection, kind, query, today, among)


@dataclass(frozen=True, slots=True)
class _Joined:
    """A card with its question, its clarifying question and its deck's name.

    Attributes:
        content: the question's own fields, read once for all its cards.
    """

    card: AnyRow
    question: AnyRow
    content: Question
    part: AnyRow
    deck: str


_TABLES = (card, question, clarifying_question)
_JOINED = (
    select(*(column for table in _TABLES for column in table.c), deck.c.name)
    .select_from(card)
    .join(clarifying_question, clarifying_question.c.id == card.c.clarifying_question_id)
    .join(question, question.c.id == card.c.question_id)
    .join(deck, deck.c.id == card.c.deck_id)
)
_ONE_CARD = _JOINED.where(card.c.uid == bindparam("uid"))
"""Made once: it runs between a grade and the next card."""
_QUESTION_AT, _PART_AT = len(card.c), len(card.c) + len(question.c)


def _row_of(table: Table) -> Callable[[Iterable[Any]], AnyRow]:
    """Give what makes a row with a table's names out of its values."""
    named: Callable[..., Any] = namedtuple
    make: Callable[[Iterable[Any]], AnyRow] = named(table.name, table.c.keys())._make
    return make


_card_row, _question_row, _part_row = (_row_of(table) for table in _TABLES)


def _matching(query: Query, today: StudyDay) -> Select[Any]:
    return _JOINED.where(condition(query, today)).order_by(
        question.c.imported_at_ms, question.c.position, question.c.id, clarifying_question.c.position, card.c.kind
    )


def _joined(rows: Iterable[AnyRow]) -> Iterator[_Joined]:
    """Part the rows into those of their tables, whose columns share names."""
    contents: dict[int, Question] = {}
    for row in rows:
        asked = _question_row(row[_QUESTION_AT:_PART_AT])
        content = contents.get(asked.id) or contents.setdefault(asked.id, question_content(asked))
        yield _Joined(_card_row(row[:_QUESTION_AT]), asked, content, _part_row(row[_PART_AT:-1]), row[-1])


def _face(each: _Joined) -> CardFace:
    return CardFace(
        uid=CardUid(each.card.uid),
        kind=CardKind(each.card.kind),
        question_uid=QuestionUid(each.question.uid),
        clarifying_question_uid=ClarifyingQuestionUid(each.part.uid),
        question=each.content,
        clarifying_question=clarifying_question_content(each.part),
        schedule=schedule_of(each.card),
        is_flagged=each.card.flag > 0,
        is_paused=bool(each.card.suspended),
        skipped_until=each.card.buried_until,
    )


def _export_row(each: _Joined, of_pack: AnyRow | None, kinds: frozenset[CardKind]) -> ExportRow:
    content, part = each.content, each.part
    home = home_deck(of_pack.deck if of_pack else None, content.type)
    return ExportRow(
        pack_id=each.question.pack_id,
        question_id=each.question.key,
        clarifying_question_id=part.key,
        pack_title=of_pack.title if of_pack else None,
        deck=None if each.deck == home else each.deck,
        question=each.question.question,
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
        content_changed_at_ms=max(each.question.changed_at_ms, part.changed_at_ms),
        kinds=kinds,
    )
