"""What a day of study needs: what is due, what is new, what was done."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select

from flashpm.domain.card import CardState
from flashpm.domain.change import Entity
from flashpm.domain.due_queue import DueCard, NewQuestion
from flashpm.domain.identity import CardUid, QuestionUid, Ulid
from flashpm.domain.library_query import Query
from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import StudyDay
from flashpm.services.ports import LoggedReview
from flashpm.storage.log_reading import voided
from flashpm.storage.mapping import AnyRow
from flashpm.storage.search import condition, is_due, is_not_skipped
from flashpm.storage.tables import (
    IS_BEGUN,
    IS_OWN_WAITING,
    IS_SHIPPED_WAITING,
    card,
    clarifying_question,
    question,
    review_log,
)


class SqlDay:
    """The cards of a day, and the day's reviews."""

    def __init__(self, connection: Connection, device: str) -> None:
        """Read through a connection; `device` is the one whose gradings can be taken back here."""
        self._connection = connection
        self._device = device

    def last_reviewed_on(self) -> StudyDay | None:
        """Give the last study day in the log; None if there is no review that was not taken back."""
        latest = select(review_log.c.id, review_log.c.operation, review_log.c.reviewed_on)
        row = self._first_standing(latest.order_by(review_log.c.reviewed_on.desc()))
        return None if row is None else row.reviewed_on

    def due_cards(self, query: Query, today: StudyDay) -> list[DueCard]:
        """List the cards that are due and neither paused nor skipped, repeats left out."""
        columns = (card.c.uid, card.c.due_on, card.c.interval_days, card.c.question_id, _place.label("place"))
        rows = self._connection.execute(
            _cards(columns, query, today).where(is_due(today), card.c.repeat_on.is_distinct_from(today))
        )
        return [DueCard(CardUid(row.uid), row.due_on, row.interval_days, (row.question_id, row.place)) for row in rows]

    def cards_to_repeat(self, query: Query, today: StudyDay) -> list[CardUid]:
        """List the cards that were failed today and not passed since."""
        wanted = _cards((card.c.uid,), query, today).where(card.c.repeat_on == today, card.c.suspended == 0)
        rows = self._connection.execute(wanted.where(is_not_skipped(today)).order_by(card.c.id))
        return [CardUid(row.uid) for row in rows]

    def new_questions(self, query: Query, today: StudyDay, at_most: int) -> list[NewQuestion]:
        """List questions with new cards.

        All of those in today's count; of the rest `at_most` begun ones, and `at_most` of each type and of the user's
        own imports.
        """
        of_today = select(card.c.question_id).where(card.c.first_on == today)
        newest_first = (question.c.imported_at_ms.desc(), question.c.position)
        has_new_card = _has_new_card(query, today)
        statements = [
            select(question).where(question.c.id.in_(of_today), has_new_card),
            select(question).where(IS_BEGUN, has_new_card).order_by(question.c.introduced_on.desc()).limit(at_most),
            *(select(question).where(*line, has_new_card).order_by(*newest_first).limit(at_most) for line in _LINES),
        ]
        rows: dict[int, AnyRow] = {}
        for statement in statements:
            rows.update((row.id, row) for row in self._connection.execute(statement))
        cards = self._new_cards(rows, query, today)
        counted = set(self._connection.execute(of_today).scalars())
        return [
            _new_question(row, tuple(cards[id_]), is_of_today=id_ in counted)
            for id_, row in rows.items()
            if id_ in cards
        ]

    def _new_cards(self, questions: Iterable[int], query: Query, today: StudyDay) -> dict[int, list[CardUid]]:
        columns = (card.c.uid, card.c.question_id)
        rows = self._connection.execute(
            _cards(columns, query, today)
            .where(card.c.question_id.in_(list(questions)), _is_new(today))
            .order_by(card.c.question_id, _place)
        )
        found: dict[int, list[CardUid]] = {}
        for row in rows:
            found.setdefault(row.question_id, []).append(CardUid(row.uid))
        return found

    def new_questions_on(self, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""
        counted = select(func.count(card.c.question_id.distinct())).where(card.c.first_on == day)
        return self._connection.execute(counted).scalar_one()

    def last_review(self) -> LoggedReview | None:
        """Give this device's newest grading of a card that is there, unless it was taken back."""
        newest = (
            select(review_log.c.id, review_log.c.card, review_log.c.operation)
            .where(review_log.c.device == self._device, exists().where(card.c.uid == review_log.c.card))
            .order_by(review_log.c.seq.desc())
        )
        row = self._first_standing(newest)
        return None if row is None else LoggedReview(Ulid(row.id), CardUid(row.card))

    def _first_standing(self, reviews: Select[Any]) -> AnyRow | None:
        """Give the first of some reviews that was not taken back."""
        taken_back = voided(self._connection, Entity.REVIEW), voided(self._connection, Entity.OPERATION)
        with self._connection.execute(reviews).yield_per(64) as rows:
            standing = (row for row in rows if row.id not in taken_back[0] and row.operation not in taken_back[1])
            return next(standing, None)


_place = (
    select(clarifying_question.c.position)
    .where(clarifying_question.c.id == card.c.clarifying_question_id)
    .correlate(card)
    .scalar_subquery()
)
"""Where a card's clarifying question stands in its question."""


def _is_new(today: StudyDay) -> ColumnElement[bool]:
    return and_(card.c.state == CardState.NEW, card.c.suspended == 0, is_not_skipped(today))


def _cards(columns: Iterable[ColumnElement[Any]], query: Query, today: StudyDay) -> Select[Any]:
    """Select from cards that match; only a query that asks for something joins what it looks at."""
    cards = select(*columns).select_from(card)
    if not query:
        return cards
    return (
        cards.join(clarifying_question, clarifying_question.c.id == card.c.clarifying_question_id)
        .join(question, question.c.id == card.c.question_id)
        .where(condition(query, today))
    )


def _has_new_card(query: Query, today: StudyDay) -> ColumnElement[bool]:
    """Of a question: one of its new cards matches. The query's own tables stand inside, apart from the outer one."""
    matching = _cards((card.c.question_id,), query, today).where(_is_new(today))
    if query:
        return question.c.id.in_(matching.correlate(None))
    return exists(matching.where(card.c.question_id == question.c.id).correlate(question))


_LINES = ((IS_OWN_WAITING,), *((IS_SHIPPED_WAITING, question.c.type == kind) for kind in QuestionType))


def _new_question(row: AnyRow, cards: tuple[CardUid, ...], *, is_of_today: bool) -> NewQuestion:
    return NewQuestion(
        uid=QuestionUid(row.uid),
        type=QuestionType(row.type) if row.type else None,
        cards=cards,
        is_own=bool(row.is_own),
        imported_at_ms=row.imported_at_ms,
        position=row.position,
        is_begun=row.introduced_on is not None,
        is_of_today=is_of_today,
    )
