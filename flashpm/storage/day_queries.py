"""What a day of study needs: what is due, what is new, what was done."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    union_all,
)

from flashpm.domain.card import CardKind, CardState
from flashpm.domain.due_queue import DueCard, NewQuestion
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.library_query import Query
from flashpm.domain.pace import TakenTime
from flashpm.domain.question import QuestionType
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import NEW
from flashpm.domain.second_card import SecondCard
from flashpm.domain.study_day import StudyDay
from flashpm.services.progress import Progress
from flashpm.services.rows import DueTally, TypeTally, Waiting
from flashpm.storage import review_queries, second_cards
from flashpm.storage.leech_queries import is_stuck
from flashpm.storage.log_reading import batches
from flashpm.storage.mapping import AnyRow
from flashpm.storage.refolding import fold_logs
from flashpm.storage.search import condition, is_due, is_not_skipped
from flashpm.storage.second_cards import IS_FIRST
from flashpm.storage.tables import IS_BEGUN, IS_OWN_WAITING, IS_SHIPPED_WAITING, card, clarifying_question, question


class SqlDay:
    """The cards of a day, and the day's reviews."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def last_reviewed_on(self) -> StudyDay | None:
        """Give the last study day in the log; None if there is no review that was not taken back."""
        return review_queries.last_reviewed_on(self._connection)

    def due_cards(self, query: Query, today: StudyDay) -> list[DueCard]:
        """List the cards that are due and neither paused nor skipped, repeats left out."""
        place = (card.c.question_id, _place.label("place"), card.c.kind)
        columns = (card.c.uid, card.c.due_on, card.c.interval_days, *place)
        rows = self._connection.execute(
            _cards(columns, query, today).where(is_due(today), card.c.repeat_on.is_distinct_from(today))
        )
        return [
            DueCard(CardUid(uid), due_on, interval_days, (question_id, place, _KIND_NUMBERS[kind]))
            for uid, due_on, interval_days, question_id, place, kind in rows
        ]

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
        of_today = select(card.c.question_id).where(card.c.first_on == today, IS_FIRST)
        has_new_card = _has_new_card(query, today)
        statements = [
            select(question).where(question.c.id.in_(of_today), has_new_card),
            select(question).where(IS_BEGUN, has_new_card).order_by(question.c.introduced_on.desc()).limit(at_most),
            *(select(question).where(*line, has_new_card).order_by(*_NEWEST_FIRST).limit(at_most) for line in _LINES),
        ]
        return self._with_new_cards(statements, query, today)

    def _with_new_cards(self, statements: Iterable[Select[Any]], query: Query, today: StudyDay) -> list[NewQuestion]:
        """Load the questions that some statements select, each once, with their new cards that match."""
        rows: dict[int, AnyRow] = {}
        for statement in statements:
            rows.update((row.id, row) for row in self._connection.execute(statement))
        cards = self._new_cards(rows, query, today)
        of_today = select(card.c.question_id).where(card.c.first_on == today, IS_FIRST)
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

    def second_cards(self, query: Query, today: StudyDay, at_most: int) -> list[SecondCard]:
        """List the second cards that have their turn, today or later, in the order in which they begin."""
        return second_cards.waiting(self._connection, at_most, *([condition(query, today)] if query else []))

    def second_cards_begun(self, today: StudyDay) -> int:
        """Count the second cards that were begun today, and those that were skipped instead."""
        return second_cards.begun_on(self._connection, today)

    def second_cards_possible(self) -> int:
        """Count the clarifying questions that have the texts which a second card needs."""
        return second_cards.possible(self._connection)

    def days_of_others(self, card: CardUid) -> list[StudyDay]:
        """Give the due days of the other cards of a card's clarifying question, paused ones left out."""
        return second_cards.days_of_others(self._connection, card)

    def stuck_cards(self, today: StudyDay) -> int:
        """Count the cards that are stuck and not paused."""
        return self._connection.execute(select(func.count()).select_from(card).where(is_stuck(today))).scalar_one()

    def new_questions_on(self, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""
        counted = select(func.count(card.c.question_id.distinct())).where(card.c.first_on == day, IS_FIRST)
        return self._connection.execute(counted).scalar_one()

    def due_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the cards, neither paused nor skipped beyond it, that fall due on each day; both ends inclusive."""
        rows = self._connection.execute(_DUE_BY_DAY, {"first": first, "last": last})
        return {StudyDay(row.day): row.cards for row in rows}

    def tallies(self, today: StudyDay) -> list[TypeTally]:
        """Count how the cards of each question type stand, types in the order of `QuestionType`, unknown last."""
        found = {row.type: row for row in self._connection.execute(_tallies(today))}
        types = (*QuestionType, None)
        rows = ((each, found[each]) for each in types if each in found)
        return [TypeTally(each, cards=row.cards, known=row.known, due=row.due) for each, row in rows]

    def answers_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the gradings of each day; both ends inclusive, days without any are left out."""
        return review_queries.answers_by_day(self._connection, first, last)

    def due_under(self, rules: Rules, today: StudyDay, progress: Progress) -> int:
        """Count the cards, neither paused nor skipped, that would be due if other rules had always been active.

        Raises:
            Cancelled: from the progress.
        """
        folded = fold_logs(self._connection, rules, progress)
        asked = select(card.c.uid).where(card.c.suspended == 0, is_not_skipped(today))
        schedules = (folded.get(uid, NEW) for uid in self._connection.execute(asked).scalars())
        return sum(each.is_due(today) for each in schedules)

    def due_tally(self, today: StudyDay) -> DueTally:
        """Count the cards that are due, repeats left out."""
        row = self._connection.execute(_DUE_TALLY, {"today": today}).one()
        return DueTally(due=row.due, skipped=row.skipped)

    def begun_on(self, day: StudyDay) -> Waiting:
        """Count the questions that were begun on a day, and those of their cards that were new that morning."""
        row = self._connection.execute(_BEGUN_ON, {"day": day}).one()
        return Waiting(row.questions, row.cards)

    def new_questions_of(self, questions: Collection[QuestionUid], today: StudyDay, at_most: int) -> list[NewQuestion]:
        """List those of some questions that have new cards: at least the `at_most` newest, where there are as many."""
        is_to_be_asked = or_(question.c.unseen == 0, question.c.introduced_on.is_not(None))
        newest = (
            select(question).where(is_to_be_asked, _has_new_card((), today)).order_by(*_NEWEST_FIRST).limit(at_most)
        )
        statements = [newest.where(question.c.uid.in_(batch)) for batch in batches(questions)]
        return self._with_new_cards(statements, (), today)

    def next_due_on(self, after: StudyDay) -> StudyDay | None:
        """Give the first day after a day on which a card comes; None if there is none."""
        days = [self._connection.execute(statement, {"after": after}).scalar() for statement in _NEXT_DUE]
        return min((StudyDay(day) for day in days if day is not None), default=None)

    def resting(self, cards: Collection[CardUid], today: StudyDay) -> set[CardUid]:
        """Give those of some cards that cannot be asked: paused, skipped until a later day, or gone."""
        asked: set[str] = set()
        for batch in batches(cards):
            there = select(card.c.uid).where(card.c.uid.in_(batch), card.c.suspended == 0, is_not_skipped(today))
            asked.update(self._connection.execute(there).scalars())
        return {uid for uid in cards if uid not in asked}

    def due_answered_on(self, day: StudyDay) -> int:
        """Count the gradings of a day, repeats and first looks at new cards left out."""
        return review_queries.due_answered_on(self._connection, day)

    def waiting(self) -> Waiting:
        """Count what was not begun yet and can be."""
        row = self._connection.execute(_WAITING).one()
        return Waiting(row.questions, row.cards)

    def taken_times(self, at_most: int, before: StudyDay) -> list[TakenTime]:
        """List how long the newest answers before a day took, `at_most` of them, the newest first."""
        return review_queries.taken_times(self._connection, at_most, before)

    def answers(self) -> int:
        """Count all gradings that were not taken back, up to 11: enough to know the first ten."""
        return review_queries.answers(self._connection)


_place = (
    select(clarifying_question.c.position)
    .where(clarifying_question.c.id == card.c.clarifying_question_id)
    .correlate(card)
    .scalar_subquery()
)
"""Where a card's clarifying question stands in its question."""


def _is_new(today: StudyDay) -> ColumnElement[bool]:
    """Of a card: it is new, and so would its question be."""
    return and_(card.c.state == CardState.NEW, IS_FIRST, card.c.suspended == 0, is_not_skipped(today))


def _cards(columns: Iterable[ColumnElement[Any]], query: Query, today: StudyDay) -> Select[Any]:
    """Select from cards that match."""
    cards = select(*columns).select_from(card)
    return cards.where(condition(query, today)) if query else cards


def _has_new_card(query: Query, today: StudyDay) -> ColumnElement[bool]:
    """Of a question: one of its new cards matches."""
    matching = _cards((card.c.question_id,), query, today).where(_is_new(today))
    if query:  # what matches is found once, not once a question
        return question.c.id.in_(matching)
    return exists(matching.where(card.c.question_id == question.c.id).correlate(question))


_KIND_NUMBERS = {kind.value: kind.number for kind in CardKind}
_NEWEST_FIRST = (question.c.imported_at_ms.desc(), question.c.position)
_LINES = ((IS_OWN_WAITING,), *((IS_SHIPPED_WAITING, question.c.type == kind) for kind in QuestionType))

_asked_on = func.max(card.c.due_on, func.coalesce(card.c.buried_until, card.c.due_on))
"""The day on which a card is asked: that on which it is due, or a later one to which it was skipped."""
_first, _last = bindparam("first", type_=Integer), bindparam("last", type_=Integer)
_DUE_BY_DAY = (
    select(_asked_on.label("day"), func.count().label("cards"))
    .where(
        or_(
            and_(card.c.suspended == 0, card.c.due_on.between(_first, _last)),
            card.c.buried_until.between(_first, _last),
        ),
        card.c.suspended == 0,
        _asked_on.between(_first, _last),
    )
    .group_by(_asked_on)
)
"""Each half of the `or_` can be answered by an index of its own, the first only if it says `suspended` itself."""


_after = bindparam("after", type_=Integer)
_NEXT_DUE = tuple(
    select(func.min(_asked_on)).where(card.c.suspended == 0, condition_, _asked_on > _after)
    for condition_ in (card.c.due_on > _after, card.c.buried_until > _after)
)
"""One for each index: the first day of cards that fall due later, and of those that were skipped."""
_today = bindparam("today", type_=Integer)
_DUE_TALLY = select(
    func.coalesce(func.sum(case((is_not_skipped(_today), 1), else_=0)), 0).label("due"),
    func.coalesce(func.sum(case((card.c.buried_until == _today + 1, 1), else_=0)), 0).label("skipped"),
).where(card.c.suspended == 0, card.c.due_on <= _today, card.c.repeat_on.is_distinct_from(_today))
_day = bindparam("day", type_=Integer)
_was_new = or_(card.c.first_on == _day, and_(card.c.state == CardState.NEW, card.c.suspended == 0))
_BEGUN_ON = (
    select(func.count(question.c.id.distinct()).label("questions"), func.count().label("cards"))
    .select_from(question.join(card, card.c.question_id == question.c.id))
    .where(
        question.c.id.in_(select(card.c.question_id).where(card.c.first_on == _day, IS_FIRST).correlate(None)),
        question.c.introduced_on == _day,
        IS_FIRST,
        _was_new,
    )
)


def _tallies(today: StudyDay) -> Select[Any]:
    """Count by question first: the cards of a question lie side by side, and each question is read once."""
    is_known = (card.c.state == CardState.REVIEW) & (card.c.due_on > today)
    of_question = (
        select(
            card.c.question_id,
            func.count().label("cards"),
            func.sum(case((is_known, 1), else_=0)).label("known"),
            func.sum(case((is_due(today), 1), else_=0)).label("due"),
        )
        .where(card.c.suspended == 0)
        .group_by(card.c.question_id)
        .subquery()
    )
    sums = (func.sum(of_question.c[name]).label(name) for name in ("cards", "known", "due"))
    joined = of_question.join(question, question.c.id == of_question.c.question_id)
    return select(question.c.type, *sums).select_from(joined).group_by(question.c.type)


_waiting_lines = union_all(
    *(
        select(func.count().label("questions"), func.sum(question.c.unasked).label("cards")).where(line)
        for line in (IS_OWN_WAITING, IS_SHIPPED_WAITING)
    )
).subquery()
_WAITING = select(
    func.sum(_waiting_lines.c.questions).label("questions"),
    func.coalesce(func.sum(_waiting_lines.c.cards), 0).label("cards"),
)


def _new_question(row: AnyRow, cards: tuple[CardUid, ...], *, is_of_today: bool) -> NewQuestion:
    return NewQuestion(
        uid=QuestionUid(row.uid),
        type=QuestionType(row.type) if row.type else None,
        cards=cards,
        is_own=bool(row.is_own),
        imported_at_ms=row.imported_at_ms,
        position=row.position,
        place=row.id,
        is_begun=row.introduced_on is not None,
        is_of_today=is_of_today,
    )
