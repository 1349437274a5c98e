"""Questions as lists show them, each with its clarifying questions as lines."""

import json
from array import array
from collections import namedtuple
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, select

from flashpm.domain.areas import Area
from flashpm.domain.card import CardKind, CardState
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid
from flashpm.domain.library_query import Query
from flashpm.domain.prompt import split_prompt
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import PartLine, QuestionRow, Standing
from flashpm.storage.log_reading import batches
from flashpm.storage.mapping import AnyRow
from flashpm.storage.prepared import Prepared, among
from flashpm.storage.search import condition, is_not_skipped
from flashpm.storage.tables import card, clarifying_question, question


def question_ids(connection: Connection, query: Query, today: StudyDay) -> Sequence[int]:
    """Give the numbers of the questions of which a card matches, in the library's order."""
    if not query:
        return array("q", [id_ for (id_,) in _ALL_IDS.run(connection, {}).fetchall()])
    matching = question.c.id.in_(select(card.c.question_id).where(condition(query, today)))
    return array("q", connection.execute(_IDS.where(matching)).scalars().all())


def question_rows(connection: Connection, ids: Sequence[int], today: StudyDay) -> list[QuestionRow]:
    """Load questions in the order of `ids`; numbers that are gone are left out.

    Args:
        connection: the library.
        ids: a page of a list: at most as many as one statement can name, see `batches`.
        today: by which a card is due.
    """
    parts: dict[int, list[PartLine]] = {}
    for row in connection.execute(_LINES.where(card.c.question_id.in_(ids))):
        parts.setdefault(row.question_id, []).append(_line(row, today))
    found = {row.id: row for row in connection.execute(_QUESTIONS.where(question.c.id.in_(ids)))}
    return [_question_row(found[id_], tuple(parts.get(id_, ()))) for id_ in ids if id_ in found]


def lines_of(connection: Connection, uid: QuestionUid, today: StudyDay) -> tuple[PartLine, ...]:
    """List the clarifying questions of a question, in order; empty if there is no such question."""
    return tuple(_line(_line_row(row), today) for row in _LINES_OF_ONE.run(connection, {"uid": uid}))


def question_uids(connection: Connection, ids: Sequence[int]) -> list[QuestionUid]:
    """Give the lasting identities of questions, in the order of `ids`; numbers that are gone are left out."""
    wanted = {"ids": json.dumps(list(ids))}
    uids: dict[int, QuestionUid] = dict(_UIDS.run(connection, wanted).fetchall())
    return [uids[id_] for id_ in ids if id_ in uids]


def cards_of(connection: Connection, questions: Sequence[QuestionUid], today: StudyDay) -> list[CardUid]:
    """List the cards of questions, question by question in the order given, neither paused nor skipped."""
    return _cards_of(connection, _CARDS_OF.where(card.c.suspended == 0, is_not_skipped(today)), questions)


def all_cards_of(connection: Connection, questions: Sequence[QuestionUid]) -> list[CardUid]:
    """List the cards of questions, question by question in the order given, paused and skipped ones too."""
    return _cards_of(connection, _CARDS_OF, questions)


def _cards_of(connection: Connection, cards: Select[Any], questions: Sequence[QuestionUid]) -> list[CardUid]:
    found: dict[QuestionUid, list[CardUid]] = {}
    for batch in batches(dict.fromkeys(questions)):
        for row in connection.execute(cards.where(question.c.uid.in_(batch))):
            found.setdefault(row.home, []).append(CardUid(row.card_uid))
    return [uid for home in dict.fromkeys(questions) for uid in found.get(home, ())]


def _standing(row: AnyRow, today: StudyDay) -> Standing:
    """Say how a card stands, by its row."""
    if row.suspended:
        return Standing.PAUSED
    if row.state == CardState.NEW:
        return Standing.NEW
    is_skipped = row.buried_until is not None and row.buried_until > today
    is_to_be_asked = row.due_on <= today or row.repeat_on == today
    return Standing.DUE if is_to_be_asked and not is_skipped else Standing.KNOWN


def _line(row: AnyRow, today: StudyDay) -> PartLine:
    return PartLine(
        card=CardUid(row.card_uid),
        clarifying_question=ClarifyingQuestionUid(row.uid),
        area=row.area_word or Area(row.area),
        line=row.short or split_prompt(row.prompt)[1],
        standing=_standing(row, today),
        due_on=row.due_on,
        is_flagged=row.flag > 0,
    )


def _question_row(row: AnyRow, parts: tuple[PartLine, ...]) -> QuestionRow:
    return QuestionRow(
        uid=QuestionUid(row.uid),
        question=row.question,
        product=row.product,
        company=row.company,
        type=QuestionType(row.type) if row.type else None,
        difficulty=Difficulty(row.difficulty) if row.difficulty else None,
        parts=parts,
    )


_IDS = select(question.c.id).order_by(question.c.imported_at_ms, question.c.position, question.c.id)
_ALL_IDS = Prepared(_IDS.where(exists().where(card.c.question_id == question.c.id)))
"""For the empty query: two indexes answer it, in order."""
_UIDS = Prepared(select(question.c.id, question.c.uid).where(question.c.id.in_(among("ids"))))
_CARDS = (
    select(card.c.uid.label("card_uid"), card.c.question_id)
    .join(clarifying_question, clarifying_question.c.id == card.c.clarifying_question_id)
    .where(card.c.kind == CardKind.WHY)
    .order_by(card.c.question_id, clarifying_question.c.position)
)
"""The cards that make the lines of their questions."""
_home = question.c.id == card.c.question_id
_CARDS_OF = _CARDS.join(question, _home).add_columns(question.c.uid.label("home"))
_LINES = _CARDS.add_columns(
    *(card.c.state, card.c.due_on, card.c.repeat_on, card.c.suspended, card.c.buried_until, card.c.flag),
    *(clarifying_question.c[name] for name in ("uid", "area", "area_word", "prompt", "short")),
)
_LINES_OF_ONE = Prepared(_LINES.join(question, _home).where(question.c.uid == bindparam("uid")))
_named: Callable[..., Any] = namedtuple
_line_row: Callable[[Iterable[Any]], AnyRow] = _named("line", _LINES.selected_columns.keys())._make
_QUESTIONS = select(
    *(question.c[name] for name in ("id", "uid", "question", "product", "company", "type", "difficulty"))
)
