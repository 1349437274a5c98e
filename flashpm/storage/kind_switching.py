"""Kinds of cards switched on and off: the cards of a kind are made, or taken out; the logs keep all that they were."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, Text, bindparam, delete, exists, insert, select

from flashpm.domain.card import CardKind
from flashpm.domain.change import Entity
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, card_uid
from flashpm.domain.schedule import NEW, Schedule
from flashpm.storage.answer_tallies import adopt_answers, former_number
from flashpm.storage.mapping import AnyRow, Values, schedule_values
from flashpm.storage.prepared import Prepared
from flashpm.storage.projection import project_states
from flashpm.storage.second_cards import HAS_ALL
from flashpm.storage.tables import card, change_log, clarifying_question


def cards_to_make(connection: Connection, kind: CardKind) -> dict[ClarifyingQuestionUid, CardUid]:
    """Give the cards that switching a kind on makes, by their clarifying questions."""
    uids = connection.execute(select(clarifying_question.c.uid).where(HAS_ALL)).scalars()
    return {uid: card_uid(uid, kind.value) for uid in map(ClarifyingQuestionUid, uids)}


def make_cards(
    connection: Connection,
    kind: CardKind,
    known: Mapping[ClarifyingQuestionUid, CardUid],
    schedules: Mapping[CardUid, Schedule],
) -> None:
    """Make the cards of a kind, each in the deck of the first card of its clarifying question.

    Args:
        connection: the library.
        kind: which.
        known: their uids, as far as they were worked out already.
        schedules: of those that were asked before.
    """
    rows = []
    for row in connection.execute(_LACKING, {"kind": kind}):
        part = ClarifyingQuestionUid(row.part_uid)
        uid = known.get(part) or card_uid(part, kind.value)
        schedule = schedules.get(uid)
        values = _NEW_CARD if schedule is None else schedule_values(schedule)
        number = None if schedule is None else former_number(connection, uid)
        rows.append({"id": number, "uid": uid, "kind": kind.value, **_home_of(row), **values})
    _INSERT.run_many(connection, rows)
    if any(row["uid"] in schedules for row in rows):
        adopt_answers(connection, kind)
    project_states(connection, [CardUid(uid) for uid in connection.execute(_SET_BY_HAND, {"kind": kind}).scalars()])


def drop_cards(connection: Connection, kinds: Collection[CardKind]) -> None:
    """Take the cards of kinds out."""
    connection.execute(delete(card).where(card.c.kind.in_(kinds)))


def _home_of(row: AnyRow) -> Values:
    return {
        "clarifying_question_id": row.clarifying_question_id,
        "question_id": row.question_id,
        "deck_id": row.deck_id,
    }


_kind = bindparam("kind", type_=Text)
_there = card.alias("there")
_is_there = exists().where(_there.c.clarifying_question_id == clarifying_question.c.id, _there.c.kind == _kind)
_LACKING = (
    select(
        clarifying_question.c.uid.label("part_uid"),
        *(card.c[name] for name in ("clarifying_question_id", "question_id", "deck_id")),
    )
    .join(card, card.c.clarifying_question_id == clarifying_question.c.id)
    .where(card.c.kind == CardKind.WHY, HAS_ALL, ~_is_there)
    .order_by(card.c.id)
)
_of_kind = select(card.c.uid).where(card.c.kind == _kind)
_SET_BY_HAND = (
    select(change_log.c.entity_id)
    .where(change_log.c.entity == Entity.CARD, change_log.c.entity_id.in_(_of_kind))
    .distinct()
)
_NEW_CARD = schedule_values(NEW)
_INSERT = Prepared(insert(card), ["id", "uid", "kind", "clarifying_question_id", "question_id", "deck_id", *_NEW_CARD])
