"""Answers and cards, counted in SQL."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Subquery, TextClause, func, or_, select

from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import Query
from flashpm.domain.statistics import AnswerTally, Asked, Dimension, GroupRetention, Retention, ScheduleCounts, Share
from flashpm.domain.study_day import StudyDay
from flashpm.domain.workload import AskedCard
from flashpm.services.rows import Standing
from flashpm.storage.answer_queries import alike
from flashpm.storage.mapping import schedule_of
from flashpm.storage.search import condition, is_due, is_not_skipped
from flashpm.storage.second_cards import IS_FIRST
from flashpm.storage.tables import IS_PAUSED, REVIEW_COUNTS, answer, answer_tally, card, card_tally, group_tally


class SqlStatistics:
    """Answers and cards, counted; gradings that were taken back are left out."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def answer_tallies(self, query: Query, today: StudyDay, first: StudyDay) -> list[AnswerTally]:
        """Count the answers from a day to today, in the order of the days."""
        rows = self._connection.execute(_tallies(query, today, first))
        return [
            AnswerTally(day, hour, _ASKED[asked], _GRADES[grade], *counts) for day, hour, asked, grade, *counts in rows
        ]

    def studied_days(self, query: Query, today: StudyDay) -> list[StudyDay]:
        """List the days with an answer, in order, those after today left out."""
        rows = answer if query else answer_tally
        days = select(rows.c.day).where(rows.c.day <= today, *_are_of_matching(query, today))
        return [StudyDay(day) for day in self._connection.execute(days.distinct().order_by(rows.c.day)).scalars()]

    def groups(self, dimension: Dimension, query: Query, today: StudyDay) -> list[GroupRetention]:
        """Count the reviews of cards by what they share, all reviews ever, in no order."""
        group = _groups(dimension, query, today)
        rows = self._connection.execute(select(group.c.name, *(group.c[count] for count in REVIEW_COUNTS)))
        return [GroupRetention(row[0] or None, Retention(Share(row[1], row[2]), Share(row[3], row[4]))) for row in rows]

    def due_by_day(self, query: Query, today: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the cards that come on each day up to the last, paused ones and days without any left out."""
        due_on, later_on = card.c.due_on, card.c.buried_until
        due = _cards((due_on, _count), query, today).where(card.c.suspended == 0, due_on <= last).group_by(due_on)
        found = Counter({row.due_on: row.cards for row in self._connection.execute(due)})
        resting = _cards((due_on, later_on), query, today).where(later_on > today, *_IS_ASKED)
        for row in self._connection.execute(resting):
            if row.buried_until > row.due_on:
                found[row.due_on] -= row.due_on <= last
                found[row.buried_until] += row.buried_until <= last
        return {StudyDay(day): cards for day, cards in found.items() if cards}

    def schedule_counts(self, query: Query, today: StudyDay) -> ScheduleCounts:
        """Count the cards that were asked before by interval and by ease factor."""
        return ScheduleCounts(self._counts(card.c.interval_days, query, today), self._counts(card.c.ease, query, today))

    def _counts(self, number: ColumnElement[Any], query: Query, today: StudyDay) -> Mapping[int, int]:
        wanted = _cards((number.label("number"), _count), query, today)
        rows = self._connection.execute(wanted.where(number.is_not(None)).group_by(number))
        return {row.number: row.cards for row in rows}

    def standings(self, query: Query, today: StudyDay) -> dict[Standing, int]:
        """Count how cards stand; every standing is there."""
        is_to_repeat = (card.c.suspended == 0) & (card.c.repeat_on == today) & is_not_skipped(today)
        was_asked = card.c.interval_days.is_not(None)
        due = self._count(query, today, or_(is_due(today), is_to_repeat))
        cards, asked = self._count(query, today), self._count(query, today, was_asked)
        paused, paused_asked = self._count(query, today, IS_PAUSED), self._count(query, today, IS_PAUSED, was_asked)
        return {
            Standing.NEW: cards - asked - (paused - paused_asked),
            Standing.DUE: due,
            Standing.KNOWN: asked - paused_asked - due,
            Standing.PAUSED: paused,
        }

    def _count(self, query: Query, today: StudyDay, *where: ColumnElement[bool] | TextClause) -> int:
        return int(self._connection.execute(_cards((_count,), query, today).where(*where)).scalar_one())

    def new_questions_on(self, query: Query, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""
        wanted = _cards((func.count(card.c.question_id.distinct()),), query, day).where(
            card.c.first_on == day, IS_FIRST
        )
        return int(self._connection.execute(wanted).scalar_one())

    def asked_cards(self, last: StudyDay) -> list[AskedCard]:
        """List the cards that were asked before, are not paused, and come by the last day."""
        wanted = select(card, _asked_on.label("on")).where(card.c.suspended == 0, card.c.due_on <= last)
        rows = self._connection.execute(wanted.where(_asked_on <= last).order_by(card.c.id))
        return [AskedCard(CardUid(row.uid), schedule_of(row), StudyDay(row.on)) for row in rows]


_ASKED = {each.value: each for each in Asked}
_GRADES = {each.value: each for each in Grade}
"""By look-up: a year has thousands of rows, and an enumeration takes its time to find its member."""


def _tallies(query: Query, today: StudyDay, first: StudyDay) -> Select[Any]:
    """Select the answers of cards that match, counted; of all cards they are kept ready."""
    if not query:
        return select(answer_tally).where(answer_tally.c.day.between(first, today)).order_by(*answer_tally.c[:4])
    days = answer.c.day.between(first, today)
    return alike().where(days, *_are_of_matching(query, today)).order_by(*answer.c["day", "hour", "asked", "grade"])


def _are_of_matching(query: Query, today: StudyDay) -> list[ColumnElement[bool]]:
    """Of answers: their cards match; of all cards, those that are gone too."""
    return [answer.c.card_id.in_(select(card.c.id).where(condition(query, today)))] if query else []


def _groups(dimension: Dimension, query: Query, today: StudyDay) -> Subquery:
    """Give the reviews by what their cards share; of all cards they are kept ready."""
    if not query:
        return select(group_tally).where(group_tally.c.dimension == dimension.value).subquery()
    name = card_tally.c[dimension.value]
    sums = (func.sum(card_tally.c[count]).label(count) for count in REVIEW_COUNTS)
    joined = card_tally.join(card, card.c.id == card_tally.c.card_id)
    matching = select(name.label("name"), *sums).select_from(joined).where(condition(query, today))
    return matching.group_by(name).subquery()


_IS_ASKED = (func.coalesce(card.c.suspended, 0) == 0, card.c.due_on.is_not(None))
"""Of a card that is skipped: it will be asked. Said so that SQLite looks among the few skipped ones."""
_count = func.count().label("cards")
_asked_on = func.max(card.c.due_on, func.coalesce(card.c.buried_until, card.c.due_on))
"""The day on which a card is asked: that on which it is due, or a later one to which it was skipped."""


def _cards(columns: Iterable[ColumnElement[Any]], query: Query, today: StudyDay) -> Select[Any]:
    """Select from cards that match."""
    cards = select(*columns).select_from(card)
    return cards.where(condition(query, today)) if query else cards
