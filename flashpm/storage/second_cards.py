"""Second cards as conditions and lists: the rule of `domain.second_card` in the database's words."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, exists, func, or_, select

from flashpm.domain.card import CardKind, CardState
from flashpm.domain.identity import CardUid
from flashpm.domain.second_card import PASSES_BEFORE, SecondCard
from flashpm.domain.study_day import StudyDay, plus
from flashpm.storage.prepared import Prepared, among, listed
from flashpm.storage.tables import card, clarifying_question

IS_FIRST = card.c.kind == CardKind.WHY
"""Of a card: it is its clarifying question's own, which makes a question new or begun."""
_first = card.alias("first")
_is_first_of = (_first.c.clarifying_question_id == card.c.clarifying_question_id, _first.c.kind == CardKind.WHY)
_sits = _first.c.repetition >= PASSES_BEFORE


def has_its_turn() -> ColumnElement[bool]:
    """Give the condition for cards that do not wait until the first card of their clarifying question sits."""
    return or_(IS_FIRST, exists().where(*_is_first_of, _sits).correlate(card))


def waiting(connection: Connection, at_most: int, *where: ColumnElement[bool]) -> list[SecondCard]:
    """List the second cards that were never asked and have their turn; those whose first card was begun earlier first.

    Args:
        connection: the library.
        at_most: how many.
        where: what else holds of them.
    """
    found: list[SecondCard] = []
    for begun in (_BEGUN_FIRSTS, _OTHER_FIRSTS):
        rows = connection.execute(begun.where(*where).limit(at_most - len(found))) if len(found) < at_most else ()
        found += [SecondCard(CardUid(uid), *rest) for uid, *rest in rows]
    return found


def begun_on(connection: Connection, day: StudyDay) -> int:
    """Count the second cards that were begun on a day, and those that were to be and were skipped until the next."""
    return int(_BEGUN.run(connection, {"day": day, "next_day": plus(day, 1)}).fetchone()[0])


def days_of_others(connection: Connection, uid: CardUid) -> list[StudyDay]:
    """Give the due days of the other cards of a card's clarifying question, paused ones left out."""
    return [StudyDay(day) for (day,) in _OTHERS.run(connection, {"uid": uid})]


def possible(connection: Connection) -> int:
    """Count the clarifying questions that have the texts which a second card needs."""
    return int(connection.execute(select(func.count()).select_from(clarifying_question).where(HAS_ALL)).scalar_one())


def followers(connection: Connection, firsts: Collection[CardUid]) -> dict[CardUid, CardUid]:
    """Give the second cards that go where first ones go, each with its first one; at most as many as a statement names.

    Args:
        connection: the library.
        firsts: cards; those among them that are second cards themselves have no followers.
    """
    rows = _FOLLOWERS.run(connection, {"uids": listed(firsts)})
    return {CardUid(uid): CardUid(first) for uid, first in rows}


HAS_ALL = (
    (clarifying_question.c.prompt != "")
    & (func.coalesce(clarifying_question.c.expected_answer, "") != "")
    & (func.coalesce(clarifying_question.c.impact, "") != "")
)
"""Of a clarifying question: it has the texts which a second card needs, see `domain.second_card.kinds_of`."""
_WAITING = (
    select(card.c.uid, card.c.question_id, _first.c.due_on, _first.c.last_counted_on, card.c.buried_until)
    .select_from(_first)
    .join(card, card.c.clarifying_question_id == _first.c.clarifying_question_id)
    .where(_first.c.kind == CardKind.WHY, _sits, _first.c.suspended == 0)
    .where(~IS_FIRST, card.c.state == CardState.NEW, card.c.suspended == 0)
    .order_by(_first.c.first_on, _first.c.id)
)
_BEGUN_FIRSTS = _WAITING.where(_first.c.first_on.is_not(None)).with_hint(_first, "INDEXED BY card_first", "sqlite")
"""In the order of an index, so that the first ones are found without looking at all; SQLite has to be told."""
_OTHER_FIRSTS = _WAITING.where(_first.c.first_on.is_(None))
"""First cards that were scheduled and never asked, as some that come from Anki."""
_day, _next_day = bindparam("day", type_=Integer), bindparam("next_day", type_=Integer)
_BEGUN = Prepared(
    select(
        select(func.count()).select_from(card).where(card.c.first_on == _day, ~IS_FIRST).scalar_subquery()
        + select(func.count())
        .select_from(card)
        .where(card.c.buried_until == _next_day, card.c.state == CardState.NEW, ~IS_FIRST)
        .scalar_subquery()
    )
)
_own = card.alias("own")
_OTHERS = Prepared(
    select(card.c.due_on)
    .join(_own, _own.c.clarifying_question_id == card.c.clarifying_question_id)
    .where(_own.c.uid == bindparam("uid"), card.c.uid != _own.c.uid)
    .where(card.c.suspended == 0, card.c.due_on.is_not(None))
)
_FOLLOWERS = Prepared(
    select(card.c.uid, _first.c.uid.label("first_uid"))
    .join(_first, _first.c.clarifying_question_id == card.c.clarifying_question_id)
    .where(~IS_FIRST, _first.c.kind == CardKind.WHY, _first.c.uid.in_(among("uids")))
)
