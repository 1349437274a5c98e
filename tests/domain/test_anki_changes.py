"""The rows of an import from Anki: identities of its notes, an origin of its own."""

import pytest

from flashpm.domain.anki_changes import as_from_anki
from flashpm.domain.arrival import Arrival, Home
from flashpm.domain.brought import BroughtPart
from flashpm.domain.change import WHOLE, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import QuestionUid

FERRY = QuestionUid("ferry")
NOTE = BroughtPart("guid-1", 77, 0, original={"note_type": "Basic"})
ARRIVAL = Arrival(
    homes={FERRY: Home("anki", "Marketing")},
    parts={(FERRY, "part-0"): NOTE, (FERRY, "part-1"): BroughtPart("guid-2", None, 0)},
)
PARTS: list[JsonValue] = [
    {"id": "part-0", "anki_guid": "ours", "anki_note_id": 4},
    {"id": "part-1", "anki_guid": "ours", "anki_note_id": 8},
    {"id": "part-2", "anki_guid": "ours", "anki_note_id": 12},
]
QUESTION: dict[str, JsonValue] = {"pack": "x", "deck": "Other", "clarifying_questions": PARTS}


def question_row(value: JsonValue) -> Change:
    return Change(Entity.QUESTION, FERRY, WHOLE, value, Origin.IMPORT)


def test_a_new_question_has_the_identities_of_its_notes() -> None:
    row = as_from_anki(question_row(QUESTION), ARRIVAL, deck=None)

    assert row == question_row(
        {
            "pack": "anki",
            "deck": "Marketing",
            "clarifying_questions": [
                {"id": "part-0", "anki_guid": "guid-1", "anki_note_id": 77, "anki": {"note_type": "Basic"}},
                {"id": "part-1", "anki_guid": "guid-2", "anki_note_id": 8},
                {"id": "part-2", "anki_guid": "ours", "anki_note_id": 12},
            ],
        }
    )


@pytest.mark.parametrize(
    ("home", "chosen", "deck"), [("Mine", "Chosen", "Chosen"), ("Mine", None, "Mine"), (None, None, "Other")]
)
def test_a_new_question_lies_in_the_chosen_deck_or_its_own(home: str | None, chosen: str | None, deck: str) -> None:
    arrival = Arrival(homes={FERRY: Home("anki", home)})

    row = as_from_anki(question_row({"pack": "x", "deck": "Other"}), arrival, deck=chosen)

    assert row.value == {"pack": "anki", "deck": deck, "clarifying_questions": []}


def test_an_added_clarifying_question_has_the_identity_of_its_note() -> None:
    value: JsonValue = {"id": "part-0", "question": FERRY, "anki_guid": "ours", "anki_note_id": 4}

    row = as_from_anki(Change(Entity.CLARIFYING_QUESTION, "uid", WHOLE, value, Origin.IMPORT), ARRIVAL, deck=None)

    assert row.value == {
        "id": "part-0",
        "question": FERRY,
        "anki_guid": "guid-1",
        "anki_note_id": 77,
        "anki": {"note_type": "Basic"},
    }
    assert row.origin is Origin.IMPORT


def test_a_changed_text_is_ankis_and_no_packs() -> None:
    change = Change(Entity.QUESTION, FERRY, "title", "Night", Origin.IMPORT)

    assert as_from_anki(change, ARRIVAL, deck=None) == Change(Entity.QUESTION, FERRY, "title", "Night", Origin.ANKI)


def test_the_users_own_text_stays_the_users() -> None:
    change = Change(Entity.QUESTION, FERRY, "title", "Night", Origin.USER)

    assert as_from_anki(change, ARRIVAL, deck=None) is change
