"""Stuck cards as a condition: the rule of `domain.leech` in the database's words."""

from datetime import date

from sqlalchemy import ColumnElement, Text, and_, case, exists, func, literal, select

from flashpm.domain.change import Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.leech import LAPSES, LAPSES_BEFORE_AN_INTERVIEW, PASSES_THAT_FREE, REWRITTEN_FIELDS
from flashpm.domain.schedule import COUNTED_KINDS
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.storage.log_reading import is_standing, stands
from flashpm.storage.tables import HAS_LAPSES, card, change_log, clarifying_question, review_log, setting


def is_stuck(today: StudyDay) -> ColumnElement[bool]:
    """Give the condition for cards that are stuck and not paused."""
    return and_(
        HAS_LAPSES,
        card.c.suspended == 0,
        card.c.lapses >= _lapses_allowed(to_date(today)),
        card.c.repetition < PASSES_THAT_FREE,
        ~_is_rewritten(),
    )


def _lapses_allowed(today: date) -> ColumnElement[int]:
    """Give the lapses from which on a card is stuck; the date of the interview is a JSON text."""
    interview_on = func.date(func.substr(setting.c.value, 2, 10))
    is_to_come = exists().where(
        setting.c.name == "interview_on",
        setting.c.value.like('"____-__-__"'),
        interview_on >= literal(today.isoformat(), Text),
    )
    return case((is_to_come, LAPSES_BEFORE_AN_INTERVIEW), else_=LAPSES)


def _is_rewritten() -> ColumnElement[bool]:
    """Of a card: the learner changed its texts since it was last failed. Few cards are asked for it."""
    part = clarifying_question.alias("rewritten")
    uid = select(part.c.uid).where(part.c.id == card.c.clarifying_question_id).correlate(card).scalar_subquery()
    failed_at = (
        select(func.max(review_log.c.hlc))
        .where(
            review_log.c.card == card.c.uid,
            review_log.c.grade == Grade.AGAIN,
            review_log.c.kind.in_(COUNTED_KINDS),
            is_standing(review_log),
        )
        .correlate(card)
        .scalar_subquery()
    )
    return (
        exists()
        .where(
            change_log.c.entity == Entity.CLARIFYING_QUESTION,
            change_log.c.entity_id == uid,
            change_log.c.field.in_(REWRITTEN_FIELDS),
            change_log.c.origin == Origin.USER,
            change_log.c.hlc > failed_at,
            stands(Entity.OPERATION, change_log.c.operation),
        )
        .correlate(card)
    )
