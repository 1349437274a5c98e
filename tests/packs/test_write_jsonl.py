import json
from dataclasses import replace
from typing import Any

import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.identity import card_uid
from flashpm.domain.media import Medium
from flashpm.domain.pack import Pack
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.packs.write_jsonl import jsonl_file
from flashpm.services.export_row import ExportCard
from flashpm.services.exported import Exported, History, HistoryStep
from flashpm.services.progress import Cancelled, untold
from tests.anki.export_rows import ROW
from tests.builders import IMPORTED_AT_MS, question_of, stored_of

STORED = stored_of(question_of("ferry", parts=1, tags=("night",)))
CARD = card_uid(STORED.clarifying_questions[0].uid, CardKind.WHY)
ANOTHER = card_uid(STORED.clarifying_questions[0].uid, CardKind.RECALL)
STANDS = ExportCard(CARD, Schedule(Memory(2, 236, 6), StudyDay(20_520), lapses=1, reviews=4), is_paused=True, flag=1)
REVIEW = HistoryStep(
    CARD, 1_001, 1_000, 60, StudyDay(20_514), 2, None, "review", True, 4_000, "sm2-a/1", StudyDay(20_520), 1, 6, 236
)
RESET = HistoryStep(CARD, 2_000, 2_000, 0, None, None, None, "reset", True, 0, None, None, 6, 0, 0)


def exported(*steps: HistoryStep, stands: ExportCard = STANDS) -> Exported:
    row = ROW._replace(
        pack_id="harbour", question_id="ferry", clarifying_question_id="part-0", cards={CardKind.WHY: stands}
    )
    return Exported(
        [row],
        History(len(steps), iter(steps)),
        questions=[STORED],
        packs=[Pack("harbour", "Harbour", "1.2.0")],
    )


def records(given: Exported) -> list[dict[str, Any]]:
    return [json.loads(line) for line in jsonl_file(given, untold).splitlines()]


def test_a_line_names_the_format_and_one_each_pack() -> None:
    first, pack, *_ = records(exported())

    assert first == {"record": "export", "format": "flashpm-export/1"}
    assert pack == {"record": "pack", "id": "harbour", "title": "Harbour", "version": "1.2.0"}


def test_a_question_stands_in_one_line_with_its_cards() -> None:
    *_, question = records(exported())

    (part,) = question.pop("clarifying_questions")
    assert question == {
        "record": "question",
        "uid": STORED.uid,
        "pack": "harbour",
        "deck": "Trade-off",
        "imported_at_ms": IMPORTED_AT_MS,
        "changed_at_ms": IMPORTED_AT_MS,
        "id": "ferry",
        "question": "Should the ferry run later at night?",
        "type": "trade-off",
        "tags": ["night"],
    }
    assert part["impact"] == "Pilot one line before asking for three."
    assert "my_words" not in part
    assert part["cards"] == [
        {
            "kind": "why",
            "uid": CARD,
            "state": "review",
            "repetition": 2,
            "ease_factor": 2.36,
            "interval_days": 6,
            "due_on": "2026-03-08",
            "lapses": 1,
            "reviews": 4,
            "paused": True,
            "flag": 1,
        }
    ]


def test_a_new_card_has_neither_interval_nor_day() -> None:
    *_, question = records(exported(stands=ExportCard(CARD, Schedule())))

    (card,) = question["clarifying_questions"][0]["cards"]
    assert [card[name] for name in ("state", "repetition", "ease_factor", "interval_days", "due_on")] == [
        *("new", None, None, None, None)
    ]


def test_every_review_of_these_cards_is_a_line() -> None:
    *_, review, reset = records(exported(REVIEW, REVIEW._replace(card=ANOTHER), RESET))

    assert review == {
        "record": "review",
        "card": CARD,
        "id": 1_001,
        "at_ms": 1_000,
        "utc_offset_min": 60,
        "day": "2026-03-02",
        "grade": 2,
        "q": None,
        "kind": "review",
        "taken_ms": 4_000,
        "rule": "sm2-a/1",
        "interval_before_days": 1,
        "interval_days": 6,
        "ease_factor": 2.36,
        "due_on": "2026-03-08",
    }
    assert reset == {
        "record": "reset",
        "card": CARD,
        "id": 2_000,
        "at_ms": 2_000,
        "interval_before_days": 6,
        "interval_days": 0,
        "ease_factor": 0.0,
        "due_on": None,
    }


def test_texts_stand_as_they_are_one_record_a_line() -> None:
    given = exported()
    given = replace(given, packs=[Pack("harbour", "Hafen „Süd“\n2\u2028🎧")])

    line = jsonl_file(given, untold).split(b"\n")[1].decode()

    assert line == '{"record":"pack","id":"harbour","title":"Hafen „Süd“\\n2\u2028🎧"}'


def test_it_can_be_cancelled_in_the_history() -> None:
    def cancel(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        jsonl_file(exported(REVIEW), cancel)


def test_pictures_are_named_with_their_hash() -> None:
    (part,) = STORED.clarifying_questions
    shown = replace(part, content=replace(part.content, media=(Medium("impact", "x.png", "a" * 64, alt="A quay"),)))
    with_picture = replace(exported(), questions=[replace(STORED, clarifying_questions=(shown,))])

    lines = [json.loads(line) for line in jsonl_file(with_picture, untold).splitlines()]

    (asked,) = (line for line in lines if line["record"] == "question")
    assert asked["clarifying_questions"][0]["media"] == [
        {"field": "impact", "name": "x.png", "digest": "a" * 64, "kind": "picture", "alt": "A quay"}
    ]
