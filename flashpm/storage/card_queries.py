"""Cards and clarifying questions as lists and exports show them."""

from collections import namedtuple
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, func, select

from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid
from flashpm.domain.library_query import Query, TermKind
from flashpm.domain.question import Question
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import History
from flashpm.services.rows import CardFace, CardRow, DeckRow, FacetValue, PartLine, QuestionRow
from flashpm.storage import deck_queries, export_history, export_queries, question_queries
from flashpm.storage.facet_queries import facet_values
from flashpm.storage.mapping import (
    AnyRow,
    clarifying_question_content,
    question_content,
    schedule_of,
)
from flashpm.storage.prepared import Prepared
from flashpm.storage.search import condition
from flashpm.storage.tables import card, clarifying_question, deck, question


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
        for each in _joined(_ONE_CARD.run(self._connection, {"uid": uid})):
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

    def export_rows(self, query: Query, today: StudyDay) -> Collection[ExportRow]:
        """Give the clarifying questions whose cards match, in the library's order, read as they are iterated over."""
        return export_queries.export_rows(self._connection, query, today)

    def export_history(self) -> History:
        """Give every grading and every schedule set by hand that was not taken back, of all cards."""
        return export_history.history(self._connection)

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

    def most_questions(self) -> int:
        """Say how many questions there are at most: at once, however many they are."""
        return self._connection.execute(_LAST_QUESTION).scalar() or 0

    def count(self) -> int:
        """Count all cards."""
        return self._connection.execute(_COUNT).scalar_one()

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
_LAST_QUESTION = select(func.max(question.c.id))
_COUNT = select(func.count()).select_from(card)
_ONE_CARD = Prepared(_JOINED.where(card.c.uid == bindparam("uid")))
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


def _joined(rows: Iterable[Sequence[Any]]) -> Iterator[_Joined]:
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
