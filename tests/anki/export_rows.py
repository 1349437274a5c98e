"""Rows to export, for the tests of Anki packages."""

from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.services.export_row import ExportRow

CHANGED_AT_MS = 1_767_600_000_000
"""2026-01-05 08:00 UTC."""
FIRST_NOTE_ID = 1_767_000_000_000

ROW = ExportRow(
    pack_id="pricing",
    question_id="meal-kit",
    clarifying_question_id="goal",
    pack_title="Pricing",
    deck=None,
    question="Should a meal kit cost less in its first month?",
    type=QuestionType.TRADE_OFF,
    product="Green Pan",
    company=None,
    difficulty=Difficulty.HARD,
    source="https://pans.example/1",
    tags=("first month",),
    area="Business Context",
    prompt="Is this about profit or about reach?",
    short="Profit or reach?",
    why_it_matters="They pull the price apart.",
    expected_answer="Reach, for two quarters.",
    impact="Judge it by households won.",
    my_words="What is it for?",
    anki_guid=anki_guid("pricing", "meal-kit", "goal"),
    anki_note_id=FIRST_NOTE_ID,
    content_changed_at_ms=CHANGED_AT_MS,
)


def numbered(number: int) -> ExportRow:
    """Give the row of another clarifying question, with an identity and a prompt of its own."""
    id_ = f"part-{number}"
    return ROW._replace(
        clarifying_question_id=id_,
        prompt=f"Prompt {number}?",
        anki_guid=anki_guid(ROW.pack_id, ROW.question_id, id_),
        anki_note_id=FIRST_NOTE_ID + 4 * number,
    )
