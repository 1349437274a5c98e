"""Clarifying questions as an export takes them along, with where their cards stand."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import Connection, Select, Table, func, select

from flashpm.domain.card import CardKind
from flashpm.domain.deck import home_deck
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.library_query import Query
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.schedule import NEW
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportCard, ExportRow
from flashpm.storage.mapping import AnyRow, media_of, schedule_of
from flashpm.storage.prepared import bare_rows
from flashpm.storage.search import condition
from flashpm.storage.setting_queries import kinds_switched_at_ms
from flashpm.storage.tables import card, clarifying_question, deck, pack, question


def export_rows(connection: Connection, query: Query, today: StudyDay) -> Collection[ExportRow]:
    """Give the clarifying questions of which a card matches, in the library's order, each with all of its cards.

    They are read anew each time that they are iterated over: together they would take much memory.
    """
    if not query:
        return _ExportRows(connection, _ALL, _COUNT)
    is_wanted = card.c.clarifying_question_id.in_(_parts(query, today))
    return _ExportRows(connection, _ALL.where(is_wanted), _COUNT.where(is_wanted))


class _ExportRows(Collection[ExportRow]):
    def __init__(self, connection: Connection, statement: Select[Any], count: Select[Any]) -> None:
        self._connection, self._statement = connection, statement
        self._length: int = connection.execute(count).scalar_one()

    def __len__(self) -> int:
        return self._length

    def __contains__(self, row: object) -> bool:
        return any(each == row for each in self)

    def __iter__(self) -> Iterator[ExportRow]:
        packs = {row.pack_id: row for row in self._connection.execute(select(pack))}
        asked, of_question, switched_at_ms = None, None, kinds_switched_at_ms(self._connection)
        for _, cards in groupby(bare_rows(self._connection, self._statement), attrgetter("part_id")):
            first, *rest = cards
            if asked is None or first.question_id != of_question:  # its own texts are held once for all of them
                asked, of_question = _asked(first, packs.get(first.pack_id)), first.question_id
            yield _export_row(
                asked, first, {_KINDS[each.kind]: _export_card(each) for each in (first, *rest)}, switched_at_ms
            )


def _parts(query: Query, today: StudyDay) -> Select[tuple[int]]:
    return select(card.c.clarifying_question_id).where(condition(query, today)).correlate(None)


def _export_card(row: AnyRow) -> ExportCard:
    schedule = schedule_of(row) if row.reviews or row.repetition is not None else NEW
    return ExportCard(CardUid(row.uid), schedule, bool(row.suspended), row.flag)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the rows of one question share.

    Attributes:
        home: the deck in which it belongs unless the user chose another.
    """

    uid: QuestionUid
    pack_id: str
    key: str
    pack_title: str | None
    home: str
    question: str
    type: QuestionType | None
    product: str | None
    company: str | None
    difficulty: Difficulty | None
    source: str | None
    tags: tuple[str, ...]
    changed_at_ms: int


def _asked(row: AnyRow, of_pack: AnyRow | None) -> _Asked:
    type_ = QuestionType(row.type) if row.type else None
    return _Asked(
        uid=QuestionUid(row.question_uid),
        pack_id=row.pack_id,
        key=row.question_key,
        pack_title=of_pack.title if of_pack else None,
        home=home_deck(of_pack.deck if of_pack else None, type_),
        question=row.question,
        type=type_,
        product=row.product,
        company=row.company,
        difficulty=Difficulty(row.difficulty) if row.difficulty else None,
        source=row.source,
        tags=tuple(json.loads(row.tags)),
        changed_at_ms=row.question_changed_at_ms,
    )


def _export_row(asked: _Asked, row: AnyRow, cards: dict[CardKind, ExportCard], switched_at_ms: int) -> ExportRow:
    has_switched = bool(row.prompt and row.expected_answer and row.impact)  # what a second card needs
    return ExportRow(
        pack_id=asked.pack_id,
        question_id=asked.key,
        clarifying_question_id=row.key,
        pack_title=asked.pack_title,
        deck=None if row.deck_name == asked.home else row.deck_name,
        question=asked.question,
        type=asked.type,
        product=asked.product,
        company=asked.company,
        difficulty=asked.difficulty,
        source=asked.source,
        tags=asked.tags,
        area=row.area_word,
        prompt=row.prompt,
        short=row.short,
        why_it_matters=row.why_it_matters,
        expected_answer=row.expected_answer,
        impact=row.impact,
        my_words=row.my_words,
        anki_guid=row.anki_guid,
        anki_note_id=row.anki_note_id,
        content_changed_at_ms=max(asked.changed_at_ms, row.changed_at_ms, switched_at_ms if has_switched else 0),
        kinds=_WHY_ALONE if len(cards) == 1 and CardKind.WHY in cards else frozenset(cards),
        cards=cards,
        question_uid=asked.uid,
        media=media_of(row),
    )


_KINDS: Final = {kind.value: kind for kind in CardKind}
_WHY_ALONE: Final = frozenset({CardKind.WHY})


def _all_but(table: Table, *left_out: str) -> list[Any]:
    return [column for column in table.c if column.name not in left_out]


_ALL = (
    select(
        *(question.c[name] for name in ("pack_id", "question", "type", "product", "company", "difficulty")),
        *(question.c.source, question.c.tags, question.c.key.label("question_key")),
        question.c.changed_at_ms.label("question_changed_at_ms"),
        question.c.id.label("question_id"),
        question.c.uid.label("question_uid"),
        clarifying_question.c.id.label("part_id"),
        *_all_but(clarifying_question, "id", "uid", "question_id", "position", "area", "area_is_guess"),
        *_all_but(card, "id", "clarifying_question_id", "question_id", "deck_id", "state", "buried_until"),
        deck.c.name.label("deck_name"),
    )
    .select_from(card)
    .join(clarifying_question, clarifying_question.c.id == card.c.clarifying_question_id)
    .join(question, question.c.id == card.c.question_id)
    .join(deck, deck.c.id == card.c.deck_id)
    .order_by(
        question.c.imported_at_ms,
        question.c.position,
        question.c.id,
        clarifying_question.c.position,
        card.c.kind.desc(),
    )
)
_COUNT = select(func.count(card.c.clarifying_question_id.distinct()))
