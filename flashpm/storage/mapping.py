"""Rows to values and back, by hand."""

import json
import zlib
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from json.encoder import encode_basestring
from types import NoneType
from typing import Any

from sqlalchemy import Row, Table

from flashpm.domain.areas import place_area
from flashpm.domain.change import Change, JsonValue
from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion
from flashpm.domain.fsrs_scheduler import Trace
from flashpm.domain.grade import Grade
from flashpm.domain.identity import ClarifyingQuestionUid, QuestionUid
from flashpm.domain.media import Medium, media_from_json, media_to_json
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.review import Review
from flashpm.domain.rules import MAX_INTERVAL_DAYS
from flashpm.domain.schedule import Graded, Rescheduled, Schedule
from flashpm.domain.sm2 import EASE_FLOOR, Memory
from flashpm.domain.study_day import StudyDay

Values = dict[str, Any]
AnyRow = Row[Any]

_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_SORTED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


_WRITTEN: Mapping[type, Callable[[Any], str]] = {str: encode_basestring, int: int.__repr__, NoneType: lambda _: "null"}
"""How most of what a column holds is written as `_PLAIN` writes it: a large import has millions of values."""


def canonical_json(value: JsonValue) -> str:
    """Write a value so that equal values are equal texts."""
    return _SORTED.encode(value)


def row_crc(log: Table, values: Mapping[str, object]) -> int:
    """Give the CRC32 of a log row: of the canonical JSON of its columns in the table's order, `h` left out."""
    return crc_of(*map(values.__getitem__, _names(log)))


def crc_of(*values: object) -> int:
    """Give the CRC32 of a log row from its columns in the table's order, `h` left out."""
    written = [_WRITTEN.get(type(value), _PLAIN.encode)(value) for value in values]
    return zlib.crc32(f"[{','.join(written)}]".encode())


def opened_crc(id_: str, device: str, seq: int, hlc: int, review: Review) -> int:
    """Give the CRC32 of a row of the review log as far as its operation, see `closing_crc`: no text in it has escapes.

    A large history has millions of values.
    """
    quality = "null" if review.quality is None else review.quality
    return zlib.crc32(
        f'["{id_}","{device}",{seq},{hlc},"{review.card}",{review.reviewed_at_ms},{review.utc_offset_min},'
        f'{review.reviewed_on},{review.grade:d},{quality},"{review.kind}",{review.taken_ms},"{review.rule}",'
        f"{review.due_on}".encode()
    )


def closing_crc(operation: str) -> Callable[[int], int]:
    """Give what makes the CRC32 of a row of an operation out of what `opened_crc` gave for it."""
    end = f',"{operation}"]'.encode()
    return lambda opened: zlib.crc32(end, opened)


@cache
def _names(log: Table) -> tuple[str, ...]:
    return tuple(column.name for column in log.columns if column.name != "h")


def review_values(review: Review) -> Values:
    """Give a review's own columns."""
    return {
        "card": review.card,
        "reviewed_at_ms": review.reviewed_at_ms,
        "utc_offset_min": review.utc_offset_min,
        "reviewed_on": review.reviewed_on,
        "grade": int(review.grade),
        "q": review.quality,
        "kind": review.kind.value,
        "taken_ms": review.taken_ms,
        "rule": review.rule,
        "due_on": review.due_on,
    }


def graded(row: AnyRow) -> Graded:
    """Read a review's row as the fold needs it: reviewed_on, grade, q, kind, rule, due_on."""
    quality = Grade(row.grade).quality if row.q is None else row.q
    return Graded(row.reviewed_on, quality, row.kind, row.rule, row.due_on)


def rescheduled(value: JsonValue) -> Rescheduled:
    """Read a `schedule` row's value, brought into its ranges; one that cannot be read is a reset, like null."""
    parts = value if isinstance(value, dict) else {}
    numbers = [parts.get(name) for name in ("repetition", "ease", "interval", "due_on")]
    repetition, ease, interval, due_on = (number if isinstance(number, int) else None for number in numbers)
    if repetition is None or ease is None or interval is None or due_on is None:
        return Rescheduled(None, None)
    memory = Memory(max(0, repetition), max(EASE_FLOOR, ease), min(max(1, interval), MAX_INTERVAL_DAYS))
    return Rescheduled(memory, StudyDay(due_on))


def change_values(change: Change) -> Values:
    """Give a change's own columns."""
    return {
        "entity": change.entity,
        "entity_id": change.entity_id,
        "field": change.field,
        "value": canonical_json(change.value),
        "origin": change.origin.value,
    }


def schedule_values(schedule: Schedule) -> Values:
    """Give the columns of a card that its schedule fills."""
    memory, trace = schedule.memory, schedule.trace
    return {
        "state": schedule.state.value,
        "repetition": memory.repetition if memory else None,
        "ease": memory.ease if memory else None,
        "interval_days": memory.interval_days if memory else None,
        "due_on": schedule.due_on,
        "lapses": schedule.lapses,
        "reviews": schedule.reviews,
        "counted_from": schedule.counted_from,
        "last_counted_on": schedule.last_counted_on,
        "first_on": schedule.first_on,
        "repeat_on": schedule.repeat_on,
        "stability": trace.stability if trace else None,
        "difficulty": trace.difficulty if trace else None,
        "seen_on": trace.seen_on if trace else None,
    }


def schedule_of(row: AnyRow) -> Schedule:
    """Read a card's schedule from its row."""
    memory = None if row.repetition is None else Memory(row.repetition, row.ease, row.interval_days)
    trace = None if row.stability is None else Trace(row.stability, row.difficulty, row.seen_on)
    return Schedule(
        memory=memory,
        due_on=row.due_on,
        lapses=row.lapses,
        reviews=row.reviews,
        counted_from=row.counted_from,
        last_counted_on=row.last_counted_on,
        first_on=row.first_on,
        repeat_on=row.repeat_on,
        trace=trace,
    )


def question_values(stored: StoredQuestion) -> Values:
    """Give a question's columns."""
    content = stored.content
    return {
        "uid": stored.uid,
        "pack_id": stored.pack_id,
        "key": content.id,
        "deck": stored.deck,
        "position": stored.position,
        "question": content.question or "",
        "title": content.title,
        "type": content.type,
        "product": content.product,
        "company": content.company,
        "difficulty": content.difficulty,
        "minutes": content.minutes,
        "tags": canonical_json(list(content.tags)),
        "unseen": int(content.unseen),
        "source": content.source,
        "author": content.author,
        "updated": content.updated.isoformat() if content.updated else None,
        "is_own": int(not stored.is_shipped),
        "imported_at_ms": stored.imported_at_ms,
        "changed_at_ms": stored.changed_at_ms,
    }


def question_content(row: AnyRow) -> Question:
    """Read a question's own fields from its row, without its clarifying questions."""
    return Question(
        id=row.key,
        question=row.question,
        title=row.title,
        type=QuestionType(row.type) if row.type else None,
        product=row.product,
        company=row.company,
        difficulty=Difficulty(row.difficulty) if row.difficulty else None,
        minutes=row.minutes,
        tags=tuple(json.loads(row.tags)),
        unseen=bool(row.unseen),
        source=row.source,
        author=row.author,
        updated=date.fromisoformat(row.updated) if row.updated else None,
    )


def clarifying_question_values(stored: StoredClarifyingQuestion, question_id: int, position: int) -> Values:
    """Give a clarifying question's columns; its area is placed among the six here, by its word or by a guess."""
    content = stored.content
    placed = place_area(content.area, content.prompt or "", content.why_it_matters)
    return {
        "uid": stored.uid,
        "question_id": question_id,
        "key": content.id,
        "position": position,
        "area": placed.area.value,
        "area_is_guess": int(placed.is_guess),
        "area_word": content.area,
        "prompt": content.prompt or "",
        "short": content.short,
        "why_it_matters": content.why_it_matters,
        "expected_answer": content.expected_answer,
        "impact": content.impact,
        "my_words": content.my_words,
        "media": canonical_json(media_to_json(content.media)) if content.media else None,
        "anki_guid": stored.anki_guid,
        "anki_note_id": stored.anki_note_id,
        "changed_at_ms": stored.changed_at_ms,
    }


def clarifying_question_content(row: AnyRow) -> ClarifyingQuestion:
    """Read a clarifying question from its row."""
    return ClarifyingQuestion(
        id=row.key,
        area=row.area_word,
        prompt=row.prompt,
        short=row.short,
        why_it_matters=row.why_it_matters,
        expected_answer=row.expected_answer,
        impact=row.impact,
        my_words=row.my_words,
        media=media_of(row),
    )


def media_of(row: AnyRow) -> tuple[Medium, ...]:
    """Read the media of a clarifying question from its row; most have none."""
    return media_from_json(json.loads(row.media)) if row.media else ()


def stored_clarifying_question(row: AnyRow) -> StoredClarifyingQuestion:
    """Read a clarifying question with its identity from its row."""
    return StoredClarifyingQuestion(
        uid=ClarifyingQuestionUid(row.uid),
        content=clarifying_question_content(row),
        anki_guid=row.anki_guid,
        anki_note_id=row.anki_note_id,
        changed_at_ms=row.changed_at_ms,
    )


def stored_question(row: AnyRow, parts: tuple[StoredClarifyingQuestion, ...]) -> StoredQuestion:
    """Read a question from its row."""
    return StoredQuestion(
        uid=QuestionUid(row.uid),
        pack_id=row.pack_id,
        deck=row.deck,
        position=row.position,
        content=question_content(row),
        clarifying_questions=parts,
        imported_at_ms=row.imported_at_ms,
        changed_at_ms=row.changed_at_ms,
        is_shipped=not row.is_own,
    )
