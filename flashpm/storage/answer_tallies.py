"""The tallies of the answers that stand: by day and hour, by card, and by what cards share.

Statistics read these tables; they are kept in the transaction that writes the log, and can be made anew from it.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    Text,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import Insert, insert

from flashpm.domain.card import CardKind
from flashpm.domain.change import Entity
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.statistics import Asked, asked_as
from flashpm.storage.answer_queries import (
    CARDS,
    CHOSEN_INTERVAL,
    HOMES,
    IS_COUNTED,
    IS_SET_BY_HAND,
    NAMES,
    NUMBER,
    ORDER,
    SET_INTERVAL,
    alike,
    all_as_answers,
    as_answers,
    asked_rows,
    reviews_by_card,
)
from flashpm.storage.log_reading import BATCH, batches, is_standing, stands
from flashpm.storage.prepared import Prepared, listed
from flashpm.storage.tables import (
    REVIEW_COUNTS,
    SHARED,
    answer,
    answer_tally,
    card,
    card_tally,
    change_log,
    question,
    review_log,
)


def tally_answer(connection: Connection, review: Review, id_: str) -> None:
    """Count a grading that was just logged; it is the newest row of its card.

    Args:
        connection: the library.
        review: the grading.
        id_: its id in the log.
    """
    is_review = review.kind is ReviewKind.REVIEW
    asked = asked_as(review.kind, _interval_before(connection, review.card, id_) if is_review else None)
    _ADD_ONE_ANSWER.run(connection, {"review": id_, "asked": asked.value})
    _COUNT_ONE.run(connection, {"review": id_})
    if asked in {Asked.YOUNG, Asked.MATURE}:
        is_young, is_right = asked is Asked.YOUNG, review.grade is not Grade.AGAIN
        counts = (is_young, is_young and is_right, not is_young, not is_young and is_right)
        _COUNT_ONE_OF_CARD.run(
            connection, {"card": review.card, **dict(zip(REVIEW_COUNTS, map(int, counts), strict=True))}
        )


def _interval_before(connection: Connection, uid: CardUid, review: str) -> int | None:
    """Give the interval that the newest row before a grading chose; None for a new card."""
    rows = [each.run(connection, {"card": uid, "review": review}).fetchone() for each in _NEWEST]
    newest = max((row for row in rows if row is not None), key=lambda row: row[:3], default=None)
    return None if newest is None else newest[3]


def tally(connection: Connection, cards: Sequence[CardUid]) -> None:
    """Count the gradings of cards again, after something that came before the newest has changed.

    All that there are, if they are of every third card or more: some by some takes longer.
    """
    every = connection.execute(_EVERY_CARD).scalar_one()
    if len(cards) > BATCH and len(cards) * _OF_SO_MANY >= every:
        tally_everything(connection)
        return
    for batch in batches(cards):
        tally_cards(connection, batch)


def tally_cards(connection: Connection, cards: Sequence[CardUid]) -> None:
    """Count the gradings of cards again, after something that came before the newest has changed.

    Args:
        connection: the library.
        cards: at most as many as one statement can name, see `log_reading.batches`.
    """
    wanted = {"cards": listed(cards)}
    _COUNT_DAYS.run(connection, wanted | {"sign": -1})
    _DROP_ANSWERS.run(connection, wanted)
    _ADD_ANSWERS.run(connection, wanted)
    _COUNT_DAYS.run(connection, wanted | {"sign": 1})
    _DROP_NOTHING.run(connection, {})
    tally_reviews(connection, cards)


def tally_reviews(connection: Connection, cards: Sequence[CardUid]) -> None:
    """Count the reviews of cards again by card and by what they share, after their decks or texts have changed.

    Args:
        connection: the library.
        cards: at most as many as one statement can name.
    """
    _DROP_CARDS.run(connection, {"cards": listed(cards)})
    _COUNT_CARDS.run(connection, {"cards": listed(cards)})


def reviewed_cards(connection: Connection, questions: Sequence[QuestionUid]) -> list[CardUid]:
    """Give the cards of questions that have reviews.

    Args:
        connection: the library.
        questions: at most as many as one statement can name.
    """
    return [CardUid(uid) for uid in connection.execute(_REVIEWED, {"questions": list(questions)}).scalars()]


def former_number(connection: Connection, uid: CardUid) -> int | None:
    """Give the number that a card had when it was last there; None if no grading tells. No other card has it."""
    row = _FORMER_NUMBER.run(connection, {"card": uid}).fetchone()
    return None if row is None else row[0]


def adopt_answers(connection: Connection, kind: CardKind) -> None:
    """Give the gradings of a kind's cards to them that are not theirs yet, and count the reviews of all.

    Args:
        connection: the library.
        kind: whose cards were just made.
    """
    connection.execute(_ADOPT_ANSWERS, {"kind": kind.value})
    connection.execute(_DROP_OF_KIND, {"kind": kind.value})
    connection.execute(_COUNT_OF_KIND, {"kind": kind.value})


def tally_everything(connection: Connection) -> None:
    """Count every grading of the log anew."""
    for table in (answer, answer_tally, card_tally):
        connection.execute(delete(table))
    connection.execute(_ADD_EVERY_ANSWER)
    connection.execute(_COUNT_EVERY_DAY)
    connection.execute(_COUNT_EVERY_CARD)


def tally_new_answers(connection: Connection, before: int) -> None:
    """Count the answers that were just written, of cards that had none.

    Args:
        connection: the library.
        before: the greatest number that a grading had before them.
    """
    connection.execute(_COUNT_NEW_DAYS, {"before": before})
    connection.execute(_COUNT_NEW_CARDS, {"before": before})


_OF_SO_MANY = 3
_EVERY_CARD = select(func.count()).select_from(card)
_DAY_KEYS = ("day", "hour", "asked", "grade")


def _newest(columns: FromClause, interval: ColumnElement[int], *where: ColumnElement[bool]) -> Prepared:
    """Select the newest of some rows."""
    order = [columns.c[name] for name in ORDER]
    return Prepared(select(*order, interval).where(*where).order_by(*(each.desc() for each in order)).limit(1))


def _count_days(rows: Select[Any]) -> Insert:
    """Add counted answers to those that are there."""
    added = insert(answer_tally).from_select([column.name for column in answer_tally.c], rows)
    sums = {name: answer_tally.c[name] + added.excluded[name] for name in ("answers", "taken_ms")}
    return added.on_conflict_do_update(index_elements=_DAY_KEYS, set_=sums)


def _count_cards(rows: Select[Any]) -> Insert:
    return insert(card_tally).from_select([column.name for column in card_tally.c], rows)


def _add(rows: Select[Any]) -> Insert:
    return insert(answer).from_select([column.name for column in answer.c], rows)


_is_one = review_log.c.id == bindparam("review")
_are_of_cards = answer.c.number.in_(select(NUMBER).select_from(review_log).where(review_log.c.card.in_(CARDS)))
_NEWEST = (
    _newest(
        review_log,
        CHOSEN_INTERVAL,
        review_log.c.card == bindparam("card"),
        review_log.c.id != bindparam("review"),
        IS_COUNTED,
        is_standing(review_log),
    ),
    _newest(
        change_log,
        SET_INTERVAL,
        change_log.c.entity_id == bindparam("card"),
        *IS_SET_BY_HAND,
        stands(Entity.OPERATION, change_log.c.operation),
    ),
)
_REVIEWED = (
    select(card.c.uid)
    .join(card_tally, card_tally.c.card_id == card.c.id)
    .join(question, question.c.id == card.c.question_id)
    .where(question.c.uid.in_(bindparam("questions", expanding=True)))
)
_ADD_ONE_ANSWER = Prepared(_add(as_answers(bindparam("asked", type_=Text)).where(_is_one)))
_ADD_ANSWERS = Prepared(_add(all_as_answers(asked_rows(of_cards=True))))
_ADD_EVERY_ANSWER = _add(all_as_answers(asked_rows(of_cards=False)))
_DROP_ANSWERS = Prepared(delete(answer).where(_are_of_cards))
_number_of_one = select(NUMBER).select_from(review_log).where(_is_one)
_COUNT_ONE = Prepared(_count_days(alike().where(answer.c.number == _number_of_one.scalar_subquery())))
_COUNT_DAYS = Prepared(_count_days(alike(bindparam("sign", type_=Integer)).where(_are_of_cards)))
_COUNT_EVERY_DAY = insert(answer_tally).from_select([column.name for column in answer_tally.c], alike())
_DROP_NOTHING = Prepared(delete(answer_tally).where(answer_tally.c.answers == 0))
_DROP_CARDS = Prepared(
    delete(card_tally).where(card_tally.c.card_id.in_(select(card.c.id).where(card.c.uid.in_(CARDS))))
)
_is_new = answer.c.number > bindparam("before", type_=Integer)
_COUNT_NEW_DAYS = _count_days(alike().where(_is_new))
_COUNT_NEW_CARDS = _count_cards(reviews_by_card(_is_new))
_one_card = _count_cards(
    select(
        card.c.id,
        *(NAMES[name] for name in SHARED),
        *(bindparam(name, type_=Integer) for name in REVIEW_COUNTS),
    )
    .select_from(HOMES)
    .where(card.c.uid == bindparam("card"))
)
_COUNT_ONE_OF_CARD = Prepared(
    _one_card.on_conflict_do_update(
        index_elements=["card_id"], set_={name: card_tally.c[name] + _one_card.excluded[name] for name in REVIEW_COUNTS}
    )
)
_COUNT_CARDS = Prepared(_count_cards(reviews_by_card(_are_of_cards)))
_COUNT_EVERY_CARD = _count_cards(reviews_by_card())
_of_kind = select(card.c.id).where(card.c.kind == bindparam("kind"))
_graded = select(NUMBER.label("number"), card.c.id.label("card_id")).select_from(
    card.join(review_log, card.c.uid == review_log.c.card)
)
_theirs = _graded.where(card.c.kind == bindparam("kind")).subquery("theirs")
_ADOPT_ANSWERS = (
    update(answer)
    .values(card_id=_theirs.c.card_id)
    .where(answer.c.number == _theirs.c.number, answer.c.card_id.is_distinct_from(_theirs.c.card_id))
)
_of_one = answer.join(review_log, answer.c.number == NUMBER)
_FORMER_NUMBER = Prepared(
    select(answer.c.card_id)
    .select_from(_of_one)
    .where(review_log.c.card == bindparam("card"), answer.c.card_id.is_not(None))
    .limit(1)
)
_DROP_OF_KIND = delete(card_tally).where(card_tally.c.card_id.in_(_of_kind))
_COUNT_OF_KIND = _count_cards(reviews_by_card(answer.c.card_id.in_(_of_kind)))
