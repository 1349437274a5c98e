"""Questions to JSON and back, and what the change log's rows make of a question."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given

from flashpm.domain.change import WHOLE, Entity, JsonValue, LoggedChange, Origin
from flashpm.domain.content import (
    DELETED,
    StoredClarifyingQuestion,
    StoredQuestion,
    clarifying_question_from_json,
    clarifying_question_to_json,
    fold_question,
    question_from_json,
    question_to_json,
    to_json,
)
from flashpm.domain.identity import clarifying_question_uid, question_uid
from flashpm.domain.question import ClarifyingQuestion, Question, QuestionType
from tests.builders import CLARIFYING_QUESTIONS, QUESTIONS, row_of

FERRY = question_uid("harbour", "ferry")
WHO = clarifying_question_uid(FERRY, "who")
WHEN = clarifying_question_uid(FERRY, "when")
PART: dict[str, JsonValue] = {"id": "who", "prompt": "Who decides?", "anki_guid": "guid-1", "anki_note_id": 1_000}
QUESTION: dict[str, JsonValue] = {
    "id": "ferry",
    "question": "Should the ferry run later?",
    "tags": ["night"],
    "pack": "harbour",
    "deck": "Trade-off",
    "position": 3,
    "imported_at_ms": 1_000,
    "clarifying_questions": [PART],
}


def whole(value: JsonValue = QUESTION, *, at_ms: int = 1_000, is_void: bool = False) -> LoggedChange:
    return replace(row_of(FERRY, WHOLE, value), at_ms=at_ms, is_void=is_void)


def of_part(field: str, value: JsonValue, *, uid: str = WHO, at_ms: int = 2_000, is_void: bool = False) -> LoggedChange:
    row = row_of(uid, field, value, entity=Entity.CLARIFYING_QUESTION, origin=Origin.USER)
    return replace(row, at_ms=at_ms, is_void=is_void)


def folded(*rows: LoggedChange) -> StoredQuestion:
    question = fold_question(FERRY, rows)
    assert question is not None
    return question


def only_part(*rows: LoggedChange) -> StoredClarifyingQuestion:
    (part,) = folded(*rows).clarifying_questions
    return part


@given(QUESTIONS)
@example(Question(minutes=0))
def test_a_question_comes_back_from_json_as_it_was(question: Question) -> None:
    value = json.loads(json.dumps(question_to_json(question)))

    assert question_from_json(value) == replace(question, clarifying_questions=())


@given(CLARIFYING_QUESTIONS)
def test_a_clarifying_question_comes_back_from_json_as_it_was(clarifying_question: ClarifyingQuestion) -> None:
    value = json.loads(json.dumps(clarifying_question_to_json(clarifying_question)))

    assert clarifying_question_from_json(value) == clarifying_question


def test_json_leaves_out_what_is_absent() -> None:
    question = Question(
        id="ferry",
        question="Should the ferry run later?",
        type=QuestionType.TRADE_OFF,
        updated=date(2026, 3, 2),
        clarifying_questions=(ClarifyingQuestion(id="who", prompt="Who decides?"),),
    )

    assert question_to_json(question) == {
        "id": "ferry",
        "question": "Should the ferry run later?",
        "type": "trade-off",
        "updated": "2026-03-02",
    }
    assert clarifying_question_to_json(question.clarifying_questions[0]) == {"id": "who", "prompt": "Who decides?"}


@pytest.mark.parametrize(
    "value",
    [
        {"type": "estimation", "difficulty": "fiendish"},
        {"type": 3, "minutes": "15", "tags": "night", "unseen": "yes", "updated": "tomorrow"},
        {"question": ["a", "list"], "type": ["trade-off"], "updated": 20_514},
    ],
)
def test_words_and_values_of_a_newer_version_are_read_as_absent(value: dict[str, JsonValue]) -> None:
    assert question_from_json(value) == Question()


def test_a_float_is_no_value_of_the_log() -> None:
    with pytest.raises(TypeError):
        to_json(2.5)


def test_a_whole_row_brings_a_question_with_its_clarifying_questions() -> None:
    assert folded(whole()) == StoredQuestion(
        uid=FERRY,
        pack_id="harbour",
        deck="Trade-off",
        position=3,
        content=Question(id="ferry", question="Should the ferry run later?", tags=("night",)),
        clarifying_questions=(
            StoredClarifyingQuestion(WHO, ClarifyingQuestion(id="who", prompt="Who decides?"), "guid-1", 1_000, 1_000),
        ),
        imported_at_ms=1_000,
        changed_at_ms=1_000,
    )


def test_a_question_that_came_with_the_program_is_known_by_its_whole_row() -> None:
    assert folded(whole({**QUESTION, "shipped": True})).is_shipped
    assert not folded(whole()).is_shipped


def test_a_later_row_changes_one_field_and_when_it_changed() -> None:
    question = folded(whole(), replace(row_of(FERRY, "title", "Ferry"), at_ms=2_000))

    assert question.content.title == "Ferry"
    assert question.content.question == "Should the ferry run later?"
    assert question.changed_at_ms == 2_000
    assert question.clarifying_questions[0].changed_at_ms == 1_000


def test_a_part_keeps_its_own_time_of_change() -> None:
    question = folded(whole(), of_part("prompt", "Who, by name?"))

    assert question.clarifying_questions[0].content.prompt == "Who, by name?"
    assert question.clarifying_questions[0].changed_at_ms == 2_000
    assert question.changed_at_ms == 1_000


def test_a_row_of_its_own_adds_a_clarifying_question_behind_the_others() -> None:
    added = of_part(WHOLE, {"id": "when", "prompt": "When?", "anki_guid": "g", "anki_note_id": 8}, uid=WHEN)

    question = folded(whole(), added)

    assert [part.uid for part in question.clarifying_questions] == [WHO, WHEN]


def test_a_field_that_is_taken_back_changes_nothing() -> None:
    assert folded(whole(), of_part("prompt", "Who, by name?", is_void=True)) == folded(whole())


def test_a_field_that_holds_an_object_is_no_whole_row() -> None:
    of_question = row_of(FERRY, "layout", {"title": "Wide", "clarifying_questions": [{"id": "when"}]})

    question = folded(whole(), of_question, of_part("layout", {"prompt": "When?"}))

    assert question.content == folded(whole()).content
    assert [part.content for part in question.clarifying_questions] == [
        ClarifyingQuestion("who", prompt="Who decides?")
    ]


def test_a_clarifying_question_that_was_taken_back_is_not_there_for_its_edits() -> None:
    added = of_part(WHOLE, {"id": "when", "prompt": "When?"}, uid=WHEN, is_void=True)

    question = folded(whole(), added, of_part("prompt", "By when?", uid=WHEN))

    assert [part.uid for part in question.clarifying_questions] == [WHO]


def test_a_question_that_was_never_brought_is_not_there() -> None:
    assert fold_question(FERRY, []) is None
    assert fold_question(FERRY, [row_of(FERRY, "title", "Ferry")]) is None
    assert fold_question(FERRY, [whole(is_void=True)]) is None


def test_a_deleted_question_is_gone_until_the_deletion_is_undone() -> None:
    deleted, undone = row_of(FERRY, DELETED, True), row_of(FERRY, DELETED, False)

    assert fold_question(FERRY, [whole(), deleted]) is None
    assert folded(whole(), deleted, undone) == folded(whole())
    assert folded(whole(), replace(deleted, is_void=True)) == folded(whole())


def test_a_deleted_clarifying_question_is_gone_and_its_question_stays() -> None:
    assert folded(whole(), of_part(DELETED, True)).clarifying_questions == ()


def test_a_second_whole_row_brings_new_texts_and_keeps_my_words() -> None:
    second: JsonValue = {**QUESTION, "title": "Ferry", "clarifying_questions": [{**PART, "prompt": "Who says so?"}]}

    question = folded(whole(), of_part("my_words", "Ask the captain."), whole(second, at_ms=3_000))

    part = question.clarifying_questions[0].content
    assert question.content.title == "Ferry"
    assert part.prompt == "Who says so?"
    assert part.my_words == "Ask the captain."


def test_my_words_of_a_pack_give_way_to_the_users_own() -> None:
    second: JsonValue = {**QUESTION, "clarifying_questions": [{**PART, "my_words": "From the pack."}]}

    assert only_part(whole(second)).content.my_words == "From the pack."
    assert only_part(whole(), of_part("my_words", "Mine."), whole(second)).content.my_words == "Mine."


def test_the_earliest_row_fixes_the_identity_in_anki() -> None:
    second: JsonValue = {
        **QUESTION,
        "clarifying_questions": [{**PART, "anki_guid": "guid-2", "anki_note_id": 2_000}],
    }

    part = only_part(whole(), whole(second))

    assert (part.anki_guid, part.anki_note_id) == ("guid-1", 1_000)


@pytest.mark.parametrize(
    "identity",
    [
        {},
        {"anki_guid": "guid-0"},
        {"anki_note_id": 0},
        {"anki_guid": "guid-0", "anki_note_id": "0"},
        {"anki_guid": 0, "anki_note_id": 0},
    ],
)
def test_a_row_without_a_whole_identity_in_anki_fixes_none(identity: dict[str, JsonValue]) -> None:
    first: JsonValue = {
        **QUESTION,
        "clarifying_questions": [{"id": "who", "prompt": "Who decides?", **identity}],
    }

    alone, part = only_part(whole(first)), only_part(whole(first), whole())

    assert (alone.anki_guid, alone.anki_note_id) == ("", 0)
    assert (part.anki_guid, part.anki_note_id) == ("guid-1", 1_000)


def test_an_import_that_was_taken_back_still_fixes_the_identity_in_anki() -> None:
    second: JsonValue = {
        **QUESTION,
        "clarifying_questions": [{**PART, "anki_guid": "guid-2", "anki_note_id": 2_000}],
    }

    part = only_part(whole(is_void=True), whole(second, at_ms=3_000))

    assert (part.anki_guid, part.anki_note_id) == ("guid-1", 1_000)
    assert part.changed_at_ms == 3_000


@pytest.mark.parametrize(
    "parts", [None, "who", ["who"], [{"prompt": "Who decides?"}], [{"id": 7, "prompt": "Who decides?"}]]
)
def test_clarifying_questions_that_cannot_be_read_are_left_out(parts: JsonValue) -> None:
    assert folded(whole({**QUESTION, "clarifying_questions": parts})).clarifying_questions == ()


def test_a_whole_row_that_is_no_object_brings_nothing() -> None:
    assert fold_question(FERRY, [whole("gone")]) is None


def test_what_a_whole_row_does_not_say_of_its_import_is_read_as_nothing() -> None:
    question = folded(whole({"id": "ferry", "question": "Should the ferry run later?"}))

    assert (question.pack_id, question.deck, question.position, question.imported_at_ms) == ("", "", 0, 0)
