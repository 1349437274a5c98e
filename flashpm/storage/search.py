"""A query as conditions on cards: words by full-text search, the rest by columns."""

import re
from collections.abc import Callable

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    column,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    table,
    true,
)

from flashpm.domain.card import CardKind, CardState
from flashpm.domain.change import Entity, Origin
from flashpm.domain.deck import SEPARATOR
from flashpm.domain.library_query import IsState, Query, Term, TermKind
from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import StudyDay
from flashpm.storage.leech_queries import is_stuck
from flashpm.storage.log_reading import stands
from flashpm.storage.search_index import UNSPACED
from flashpm.storage.second_cards import has_its_turn
from flashpm.storage.tables import (
    IS_EDIT,
    SEARCH,
    UNSPACED_SEARCH,
    card,
    change_log,
    clarifying_question,
    deck,
    question,
    question_tag,
)

_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
"""Of a word: it is looked for anywhere in the text."""
TRIGRAM = 3
"""The letters from which on the index of such texts is asked; fewer are looked for in each of them."""
_LETTERS = re.compile(r"[\s_-]")


def condition(query: Query, today: StudyDay) -> ColumnElement[bool]:
    """Give the condition for the cards that match; it looks at cards alone, whatever else a statement joins.

    What a card has not (a due day, a type) is not what was asked for, so that the negation finds it.
    """
    matches: ColumnElement[bool] = true()
    words = [term.value for term in query if _is_plain_word(term)]
    if words:
        matches &= _of_parts(_found(" ".join(map(_starting_with, words))))
    for term in query:
        if not _is_plain_word(term):
            found = _CONDITIONS[term.kind](term.value, today)
            matches &= not_(func.coalesce(found, false())) if term.is_negated else found
    return matches


def _is_plain_word(term: Term) -> bool:
    """Say whether a term is looked up in the index of words, together with others: one look-up for all of them."""
    return term.kind is TermKind.WORD and not term.is_negated and not _IS_UNSPACED.search(term.value)


def _of_questions(which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Give the condition for the cards of some questions."""
    return card.c.question_id.in_(select(question.c.id).where(which).correlate(None))


def _of_parts(ids: Select[tuple[int]]) -> ColumnElement[bool]:
    """Give the condition for the cards of some clarifying questions."""
    return card.c.clarifying_question_id.in_(ids)


def _word(value: str, _: StudyDay) -> ColumnElement[bool]:
    if not _IS_UNSPACED.search(value):
        return _of_parts(_found(_starting_with(value)))
    texts = table(UNSPACED_SEARCH, column("rowid", Integer), column("text", Text))
    if len(value) < TRIGRAM:
        return _of_parts(select(texts.c.rowid).where(texts.c.text.contains(value, autoescape=True)))
    return _of_parts(select(texts.c.rowid).where(literal_column(UNSPACED_SEARCH).op("MATCH")(_quoted(value))))


def _quoted(value: str) -> str:
    """Quote a word for FTS5, so that nothing in it is taken for an operator."""
    return '"{}"'.format(value.replace('"', '""'))


def _starting_with(value: str) -> str:
    return f"{_quoted(value)}*"


def _found(pattern: str) -> Select[tuple[int]]:
    """Give the clarifying questions that a pattern finds, by their own words or by those of their question."""
    index = table(SEARCH, column("rowid", Integer))
    return select(index.c.rowid).where(literal_column(SEARCH).op("MATCH")(pattern))


def _deck(value: str, _: StudyDay) -> ColumnElement[bool]:
    return card.c.deck_id.in_(select(deck.c.id).where(_is_or_is_inside(deck.c.folded, value)))


def _tag(value: str, _: StudyDay) -> ColumnElement[bool]:
    tagged = select(question_tag.c.question_id).where(_is_or_is_inside(question_tag.c.folded, value))
    return card.c.question_id.in_(tagged)


def _is_or_is_inside(folded: ColumnElement[str], value: str) -> ColumnElement[bool]:
    return or_(folded == value, folded.startswith(f"{value}{SEPARATOR}", autoescape=True))


def _type(value: str, _: StudyDay) -> ColumnElement[bool]:
    letters = _LETTERS.sub("", value)
    kind = next((each for each in QuestionType if _LETTERS.sub("", each) == letters), None)
    return false() if kind is None else _of_questions(question.c.type == kind)


def _company(value: str, _: StudyDay) -> ColumnElement[bool]:
    """A question's company, or its product where no company is named."""
    by_company, by_product = (
        _of_parts(_found(f"{{{name}}} : {_starting_with(value)}")) for name in ("company", "product")
    )
    return or_(by_company, _of_questions(question.c.company.is_(None)) & by_product)


def _area(value: str, _: StudyDay) -> ColumnElement[bool]:
    words = (clarifying_question.c.area, clarifying_question.c.area_word)
    is_there = or_(*(func.lower(word) == value for word in words))
    return _of_parts(select(clarifying_question.c.id).where(is_there).correlate(None))


def _difficulty(value: str, _: StudyDay) -> ColumnElement[bool]:
    return _of_questions(question.c.difficulty == value)


def _kind(value: str, _: StudyDay) -> ColumnElement[bool]:
    letters = _LETTERS.sub("", value)
    kind = next((each for each in CardKind if _LETTERS.sub("", each) == letters), None)
    return false() if kind is None else card.c.kind == kind


def _is(value: str, today: StudyDay) -> ColumnElement[bool]:  # noqa: PLR0911 - one a state
    match IsState(value):
        case IsState.NEW:
            return (card.c.state == CardState.NEW) & has_its_turn()
        case IsState.DUE:
            return is_due(today)
        case IsState.SUSPENDED:
            return card.c.suspended == 1
        case IsState.STUCK:
            return is_stuck(today)
        case IsState.FLAGGED:
            return card.c.flag > 0
        case IsState.KNOWN:
            return (card.c.suspended == 0) & (card.c.state != CardState.NEW) & not_(_is_to_be_asked(today))
        case IsState.EDITED:
            return _is_edited()
        case IsState.INCOMPLETE:
            answers = (clarifying_question.c[name] for name in ("why_it_matters", "expected_answer", "impact"))
            return _of_parts(select(clarifying_question.c.id).where(or_(*(each.is_(None) for each in answers))))


def _is_to_be_asked(today: StudyDay) -> ColumnElement[bool]:
    """Of a card that was asked before: it is due, or is to be repeated today, and not skipped."""
    return or_(card.c.due_on <= today, card.c.repeat_on.is_not_distinct_from(today)) & is_not_skipped(today)


def _is_edited() -> ColumnElement[bool]:
    """Of a card: the user's own rows name its question or its clarifying question. Such rows are few."""
    by_hand = select(change_log.c.entity_id).where(
        IS_EDIT, change_log.c.origin == Origin.USER, stands(Entity.OPERATION, change_log.c.operation)
    )
    # Without being told SQLite takes the index of all questions, which an import fills.
    rows = select(by_hand.with_hint(change_log, "INDEXED BY change_log_edit", "sqlite").cte("edited").c.entity_id)
    homes = select(clarifying_question.c.question_id).where(clarifying_question.c.uid.in_(rows))
    parts = select(clarifying_question.c.id).where(clarifying_question.c.uid.in_(rows)).correlate(None)
    questions = select(question.c.id).where(question.c.uid.in_(rows)).union(homes)
    return card.c.question_id.in_(questions) & or_(_of_parts(parts), _of_questions(question.c.uid.in_(rows)))


def is_due(today: StudyDay) -> ColumnElement[bool]:
    """Give the condition for cards that are due and neither paused nor skipped."""
    return (card.c.suspended == 0) & (card.c.due_on <= today) & is_not_skipped(today)


def is_not_skipped(today: StudyDay | ColumnElement[int]) -> ColumnElement[bool]:
    """Give the condition for cards that are not skipped until a later day."""
    return or_(card.c.buried_until.is_(None), card.c.buried_until <= today)


_CONDITIONS: dict[TermKind, Callable[[str, StudyDay], ColumnElement[bool]]] = {
    TermKind.WORD: _word,
    TermKind.DECK: _deck,
    TermKind.TAG: _tag,
    TermKind.TYPE: _type,
    TermKind.COMPANY: _company,
    TermKind.AREA: _area,
    TermKind.DIFFICULTY: _difficulty,
    TermKind.KIND: _kind,
    TermKind.IS: _is,
}
