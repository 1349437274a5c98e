"""What a search can be narrowed to: the values that its questions have, with how many have each."""

from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from flashpm.domain.library_query import IsState, Query, Term, TermKind
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import FacetValue
from flashpm.storage.mapping import AnyRow
from flashpm.storage.search import condition
from flashpm.storage.tables import card, clarifying_question, deck, question, question_tag

Counted = Select[Any]
"""A statement for rows of `value` and `questions`."""
_QUESTIONS = func.count(card.c.question_id.distinct()).label("questions")


def facet_values(
    connection: Connection, kind: TermKind, query: Query, today: StudyDay, among: Collection[str] | None = None
) -> list[FacetValue]:
    """Count the questions of which a card matches a query, by one thing that can be asked for; the most first.

    Args:
        connection: the library.
        kind: what; values are written as a query asks for them.
        query: what they match besides.
        today: the study day.
        among: only these values are counted; None for all.
    """
    if kind is TermKind.IS:
        states = [state for state in IsState if among is None or state in among]
        found = [FacetValue(state, _count(connection, (*query, Term(kind, state)), today)) for state in states]
    else:
        found = [_value(row) for row in connection.execute(_COUNTED[kind](query, today))]
    return sorted((each for each in found if each.value and each.questions), key=lambda each: -each.questions)


def _value(row: AnyRow) -> FacetValue:
    return FacetValue(row.value, row.questions)


def _count(connection: Connection, query: Query, today: StudyDay) -> int:
    matching = select(func.count(card.c.question_id.distinct())).where(condition(query, today))
    return connection.execute(matching).scalar_one()


def _of_column(name: str) -> Callable[[Query, StudyDay], Counted]:
    return lambda query, today: _of_questions(question.c[name], query, today)


def _of_questions(value: ColumnElement[Any], query: Query, today: StudyDay) -> Counted:
    counted = (
        select(value.label("value"), func.count().label("questions"))
        .select_from(question)
        .group_by(value)
        .order_by(value)
    )
    if not query:
        return counted
    return counted.where(question.c.id.in_(select(card.c.question_id).where(condition(query, today))))


def _companies(query: Query, today: StudyDay) -> Counted:
    return _of_questions(func.coalesce(question.c.company, question.c.product), query, today)


def _tags(query: Query, today: StudyDay) -> Counted:
    counted = select(question_tag.c.folded.label("value"), func.count().label("questions"))
    if query:
        matching = select(card.c.question_id).where(condition(query, today))
        counted = counted.where(question_tag.c.question_id.in_(matching))
    return counted.group_by(question_tag.c.folded).order_by(question_tag.c.folded)


def _decks(query: Query, today: StudyDay) -> Counted:
    counted = select(deck.c.name.label("value"), _QUESTIONS).join(card, card.c.deck_id == deck.c.id)
    return counted.where(condition(query, today)).group_by(deck.c.name).order_by(deck.c.name)


def _areas(query: Query, today: StudyDay) -> Counted:
    area = clarifying_question.c.area
    if not query:
        questions = func.count(clarifying_question.c.question_id.distinct()).label("questions")
        return select(area.label("value"), questions).group_by(area).order_by(area)
    of_part = card.c.clarifying_question_id == clarifying_question.c.id
    counted = select(area.label("value"), _QUESTIONS).join(card, of_part)
    return counted.where(condition(query, today)).group_by(area).order_by(area)


def _kinds(query: Query, today: StudyDay) -> Counted:
    counted = select(card.c.kind.label("value"), _QUESTIONS)
    return counted.where(condition(query, today)).group_by(card.c.kind).order_by(card.c.kind)


_COUNTED: dict[TermKind, Callable[[Query, StudyDay], Counted]] = {
    TermKind.TYPE: _of_column("type"),
    TermKind.DIFFICULTY: _of_column("difficulty"),
    TermKind.COMPANY: _companies,
    TermKind.TAG: _tags,
    TermKind.DECK: _decks,
    TermKind.AREA: _areas,
    TermKind.KIND: _kinds,
}
