"""Writes everything as JSON lines, for other programs and for ever: texts, schedules and the whole history.

docs/export-formats.md names every key; a reader passes over records and keys that it does not know.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion, question_to_json, to_json
from flashpm.domain.import_changes import pack_to_json
from flashpm.domain.media import media_to_json
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.services.export_row import ExportCard, ExportRow
from flashpm.services.exported import Exported, HistoryStep
from flashpm.services.progress import Progress

FORMAT: Final = "flashpm-export/1"
_STEPS_AT_ONCE: Final = 1_000
_PART_FIELDS: Final = (*("id", "area", "prompt", "short", "why_it_matters", "expected_answer", "impact", "my_words"),)
Record = Mapping[str, object]


def jsonl_file(exported: Exported, progress: Progress) -> bytes:
    """Give the file: a line that names the format, then packs, questions with their cards, and the history.

    Raises:
        Cancelled: from the progress, which is told of each question and of every thousandth step of the history.
    """
    lines = bytearray()
    for record in _records(exported, progress):
        lines += json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"
    return bytes(lines)


def _records(exported: Exported, progress: Progress) -> Iterator[Record]:
    yield {"record": "export", "format": FORMAT}
    for pack in exported.packs:
        yield {"record": "pack", **pack_to_json(pack)}
    history = exported.history
    total = len(exported.questions) + (history.length if history else 0)
    rows = {(row.pack_id, row.question_id, row.clarifying_question_id): row for row in exported.rows}
    for done, question in enumerate(exported.questions):
        progress(done, total)
        yield _question(question, rows)
    cards = {card.uid for row in exported.rows for card in row.cards.values()}
    for number, step in enumerate(history.steps if history else ()):
        if number % _STEPS_AT_ONCE == 0:
            progress(min(len(exported.questions) + number, total), total)
        if step.card in cards:
            yield _step(step)


def _question(stored: StoredQuestion, rows: Mapping[tuple[str, str, str], ExportRow]) -> Record:
    content = stored.content
    parts = [
        _part(part, rows[stored.pack_id, content.id or "", part.content.id or ""])
        for part in stored.clarifying_questions
    ]
    return {
        "record": "question",
        "uid": stored.uid,
        "pack": stored.pack_id,
        "deck": stored.deck,
        "imported_at_ms": stored.imported_at_ms,
        "changed_at_ms": stored.changed_at_ms,
        **question_to_json(content),
        "clarifying_questions": parts,
    }


def _part(stored: StoredClarifyingQuestion, row: ExportRow) -> Record:
    texts = {name: to_json(value) for name in _PART_FIELDS if (value := getattr(stored.content, name)) is not None}
    return {
        "uid": stored.uid,
        **texts,
        **({"media": media_to_json(stored.content.media)} if stored.content.media else {}),
        "anki_guid": stored.anki_guid,
        "anki_note_id": stored.anki_note_id,
        "changed_at_ms": stored.changed_at_ms,
        "cards": [{"kind": kind.value, **_card(card)} for kind, card in row.cards.items()],
    }


def _card(card: ExportCard) -> Record:
    schedule = card.schedule
    memory = schedule.memory
    return {
        "uid": card.uid,
        "state": schedule.state.value,
        "repetition": memory.repetition if memory else None,
        "ease_factor": memory.ease / 100 if memory else None,
        "interval_days": memory.interval_days if memory else None,
        "due_on": _iso(schedule.due_on),
        "lapses": schedule.lapses,
        "reviews": schedule.reviews,
        "paused": card.is_paused,
        "flag": card.flag,
    }


def _step(step: HistoryStep) -> Record:
    after = {
        "interval_before_days": step.before_days,
        "interval_days": step.interval_days,
        "ease_factor": step.ease / 100,
        "due_on": _iso(step.due_on),
    }
    if step.grade is None:
        return {"record": step.kind, "card": step.card, "id": step.id_ms, "at_ms": step.at_ms, **after}
    return {
        "record": "review",
        "card": step.card,
        "id": step.id_ms,
        "at_ms": step.at_ms,
        "utc_offset_min": step.utc_offset_min,
        "day": _iso(step.day),
        "grade": step.grade,
        "q": step.quality,
        "kind": step.kind,
        "taken_ms": step.taken_ms,
        "rule": step.rule,
        **after,
    }


def _iso(day: StudyDay | None) -> str | None:
    return None if day is None else to_date(day).isoformat()
