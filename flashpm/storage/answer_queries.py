"""The answers that stand, with what each card was when it was asked, as statements on the log."""

from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Subquery,
    case,
    func,
    literal_column,
    null,
    or_,
    select,
    union_all,
)

from flashpm.domain.change import VOID, CardField, Entity
from flashpm.domain.grade import Grade
from flashpm.domain.review import ReviewKind
from flashpm.domain.schedule import COUNTED_KINDS
from flashpm.domain.statistics import MATURE_FROM_DAYS, Asked
from flashpm.storage.log_reading import is_standing, stands
from flashpm.storage.prepared import among
from flashpm.storage.tables import (
    REVIEW_COUNTS,
    SHARED,
    answer,
    card,
    change_log,
    clarifying_question,
    deck,
    question,
    review_log,
)

_MS_A_MINUTE: Final = 60_000
_MINUTES_AN_HOUR: Final = 60
_HOURS_A_DAY: Final = 24

CARDS = among("cards")
"""The uids that a statement on some cards is given, as `listed` makes one parameter of them."""
IS_COUNTED = or_(*(review_log.c.kind == kind.value for kind in sorted(COUNTED_KINDS)))
"""Of a grading: it moves a schedule. Spelled out: a list would be put together anew for each grade."""
NUMBER = literal_column("review_log.rowid", Integer)
"""Of a grading: its number, by which `answer` knows it."""


def _taken_back(entity: Entity) -> Select[tuple[str]]:
    """Select the ids that are taken back, all at once: the newest `void` row decides."""
    void, newer = change_log.alias(), change_log.alias()
    is_later = or_(
        newer.c.hlc > void.c.hlc,
        (newer.c.hlc == void.c.hlc) & (newer.c.device > void.c.device),
        (newer.c.hlc == void.c.hlc) & (newer.c.device == void.c.device) & (newer.c.id > void.c.id),
    )
    is_outdated = (
        select(newer.c.id)
        .where(newer.c.entity == entity.value, newer.c.field == VOID, newer.c.entity_id == void.c.entity_id, is_later)
        .exists()
    )
    return select(void.c.entity_id).where(
        void.c.entity == entity.value, void.c.field == VOID, void.c.value == "true", ~is_outdated
    )


def _which(*, of_cards: bool) -> list[ColumnElement[bool]]:
    """Of gradings: they stand. For some cards each is looked up; for all, what was taken back is read at once."""
    if of_cards:
        return [review_log.c.card.in_(CARDS), is_standing(review_log)]
    ids, operations = _taken_back(Entity.REVIEW), _taken_back(Entity.OPERATION)
    return [review_log.c.id.not_in(ids), review_log.c.operation.not_in(operations)]


def _which_by_hand(*, of_cards: bool) -> list[ColumnElement[bool]]:
    if of_cards:
        return [change_log.c.entity_id.in_(CARDS), stands(Entity.OPERATION, change_log.c.operation)]
    return [change_log.c.operation.not_in(_taken_back(Entity.OPERATION))]


ORDER = ("hlc", "device", "id")
CHOSEN_INTERVAL = func.max(0, func.coalesce(review_log.c.due_on - review_log.c.reviewed_on, 0)).label("interval")
"""Of a grading: the interval that was chosen then, so that no change of scheduler rewrites the past."""
SET_INTERVAL = func.json_extract(change_log.c.value, "$.interval", type_=Integer).label("interval")
"""Of a schedule set by hand: its interval; null for a reset."""
IS_SET_BY_HAND = (change_log.c.entity == Entity.CARD.value, change_log.c.field == CardField.SCHEDULE.value)


def _counted(*, of_cards: bool) -> Subquery:
    """Select the rows that move schedules, each with the interval that it leads to."""
    order = [review_log.c[name] for name in ORDER]
    reviews = select(NUMBER.label("number"), review_log.c.card, *order, review_log.c.kind, CHOSEN_INTERVAL)
    by_hand = select(null(), change_log.c.entity_id, *(change_log.c[name] for name in ORDER), null(), SET_INTERVAL)
    return union_all(
        reviews.where(IS_COUNTED, *_which(of_cards=of_cards)),
        by_hand.where(*IS_SET_BY_HAND, *_which_by_hand(of_cards=of_cards)),
    ).subquery("counted")


def asked_rows(*, of_cards: bool) -> Subquery:
    """Select the gradings that stand, by number, with what their cards were."""
    counted = _counted(of_cards=of_cards)
    order = [counted.c[name] for name in ORDER]
    before = func.lag(counted.c.interval).over(partition_by=counted.c.card, order_by=order).label("before")
    row = select(counted.c.number, counted.c.kind, before).subquery("row")
    by_interval = case(
        (row.c.kind != ReviewKind.REVIEW.value, Asked.OTHER.value),
        (row.c.before.is_(None), Asked.NEW.value),
        (row.c.before < MATURE_FROM_DAYS, Asked.YOUNG.value),
        else_=Asked.MATURE.value,
    )
    by_kind = case((review_log.c.kind == ReviewKind.REPEAT.value, Asked.REPEAT.value), else_=Asked.OTHER.value)
    return union_all(
        select(row.c.number.label("number"), by_interval.label("asked")).where(row.c.number.is_not(None)),
        select(NUMBER, by_kind).where(~IS_COUNTED, *_which(of_cards=of_cards)),
    ).subquery("asked")


_minute = review_log.c.reviewed_at_ms // _MS_A_MINUTE + review_log.c.utc_offset_min
HOUR = (_minute // _MINUTES_AN_HOUR % _HOURS_A_DAY).label("hour")
"""The hour of the learner's clock at that moment: the log keeps its offset from UTC."""


def as_answers(asked: ColumnElement[str], rows: FromClause = review_log) -> Select[Any]:
    """Select gradings as `answer` holds them.

    Args:
        asked: what the card of each was.
        rows: the gradings.
    """
    log, with_cards = review_log.c, rows.outerjoin(card, card.c.uid == review_log.c.card)
    columns = (NUMBER, card.c.id, log.reviewed_on, HOUR, asked, log.grade, log.taken_ms)
    return select(*columns).select_from(with_cards)


def all_as_answers(asked: Subquery) -> Select[Any]:
    """Select the gradings that `asked_rows` names as `answer` holds them."""
    return as_answers(asked.c.asked, asked.join(review_log, asked.c.number == NUMBER))


def alike(sign: ColumnElement[int] | int = 1) -> Select[Any]:
    """Select the gradings that stand, counted by day, hour, what the card was, and grade.

    Args:
        sign: what each counts.
    """
    keys = (answer.c.day, answer.c.hour, answer.c.asked, answer.c.grade)
    counts = ((sign * func.count()).label("answers"), (sign * func.sum(answer.c.taken_ms)).label("taken_ms"))
    return select(*keys, *counts).group_by(*keys)


def _by_age() -> list[ColumnElement[int]]:
    """Of answers: how many were reviews of young cards, how many of those were right, and the same of mature ones."""
    is_right = answer.c.grade > Grade.AGAIN.value
    conditions = [
        condition
        for is_of_age in (answer.c.asked == Asked.YOUNG.value, answer.c.asked == Asked.MATURE.value)
        for condition in (is_of_age, is_of_age & is_right)
    ]
    return [
        func.sum(case((each, 1), else_=0)).label(name) for each, name in zip(conditions, REVIEW_COUNTS, strict=True)
    ]


NAMES = {
    "deck": deck.c.name,
    "type": func.coalesce(question.c.type, ""),
    "company": func.coalesce(question.c.company, question.c.product, ""),
    "area": clarifying_question.c.area,
}
"""The name of what a card shares with others, by what that is."""
HOMES = (
    card.join(deck, deck.c.id == card.c.deck_id)
    .join(question, question.c.id == card.c.question_id)
    .join(clarifying_question, clarifying_question.c.id == card.c.clarifying_question_id)
)
"""Cards with all that they stand in."""


def reviews_by_card(*where: ColumnElement[bool]) -> Select[Any]:
    """Select the reviews of cards, counted by card, with what each card shares with others.

    Args:
        where: which answers; all if none are named.
    """
    is_review = or_(answer.c.asked == Asked.YOUNG.value, answer.c.asked == Asked.MATURE.value)
    reviews = select(answer.c.card_id, *_by_age()).where(is_review, *where)
    counted = reviews.group_by(answer.c.card_id).subquery("counted")
    columns = (card.c.id, *(NAMES[name] for name in SHARED), *(counted.c[name] for name in REVIEW_COUNTS))
    return select(*columns).select_from(HOMES.join(counted, counted.c.card_id == card.c.id))
