from dataclasses import replace

from flashpm.domain.identity import clarifying_question_uid, question_uid
from flashpm.domain.import_draft import (
    NOTHING_DRAFTED,
    Draft,
    QuestionPlace,
    TextPlace,
    drafted,
    edited,
    filled,
    importable,
)
from flashpm.domain.merging import FieldChange, FieldEdit, PackMerge, merge
from flashpm.domain.pack import Pack
from tests.builders import pack_of, part_of, question_of

FIRST, SECOND = QuestionPlace(0, 0), QuestionPlace(0, 1)
FERRY = question_uid("harbour", "ferry")
CONFLICT = FieldChange(FERRY, True, "title", "Mine", "Theirs", is_conflict=True)
CHANGE = FieldChange(FERRY, True, "author", "Old", "New", is_conflict=False)


def merged_with(pack: Pack, draft: Draft, *, brings_back: bool = False) -> PackMerge:
    whole = filled(pack, 0, draft)
    return drafted(merge(whole, {}, {}, lambda _one, _other: 0.0), 0, draft, brings_back=brings_back)


def test_what_is_written_is_tidied_and_blank_means_taken_away() -> None:
    draft = NOTHING_DRAFTED.with_texts(FIRST, 0, {"impact": "  Ship it.\r\n", "expected_answer": "  "})

    assert draft.texts == {TextPlace(FIRST, 0, "impact"): "Ship it.", TextPlace(FIRST, 0, "expected_answer"): None}


def test_what_every_card_needs_cannot_be_taken_away() -> None:
    draft = NOTHING_DRAFTED.with_texts(FIRST, 0, {"prompt": " "}).with_texts(FIRST, None, {"question": ""})

    assert draft == NOTHING_DRAFTED


def test_the_newest_word_holds() -> None:
    draft = NOTHING_DRAFTED.with_texts(FIRST, 0, {"impact": "One."}).with_texts(FIRST, 0, {"impact": "Two."})

    assert draft.texts == {TextPlace(FIRST, 0, "impact"): "Two."}


def test_a_question_is_left_out_and_taken_again() -> None:
    draft = NOTHING_DRAFTED.leaving_out(FIRST, is_left_out=True).leaving_out(FIRST, is_left_out=False)

    assert draft.left_out == {FIRST: False}


def test_only_texts_changed_on_both_sides_are_chosen_between() -> None:
    theirs = NOTHING_DRAFTED.taking([CONFLICT, CHANGE], takes_theirs=True)

    assert theirs.theirs == {(FERRY, "title")}
    assert theirs.taking([CONFLICT], takes_theirs=False).theirs == frozenset()


def test_missing_texts_are_filled_and_present_ones_are_not() -> None:
    bare = question_of("ferry", question=None, clarifying_questions=(part_of(prompt=None), part_of("b", prompt="Who?")))
    draft = NOTHING_DRAFTED.with_texts(FIRST, None, {"question": "Should it run?"})
    draft = draft.with_texts(FIRST, 0, {"prompt": "When?"}).with_texts(FIRST, 1, {"prompt": "Whose?"})

    (question,) = filled(pack_of(bare), 0, draft).questions

    assert question.question == "Should it run?"
    assert [part.prompt for part in question.clarifying_questions] == ["When?", "Who?"]


def test_without_edits_everything_is_as_it_was() -> None:
    pack = pack_of(question_of("ferry"))

    assert filled(pack, 0, NOTHING_DRAFTED) is pack
    assert edited(pack.questions[0], FIRST, NOTHING_DRAFTED) is pack.questions[0]


def test_an_edited_question_shows_what_was_written() -> None:
    draft = NOTHING_DRAFTED.with_texts(FIRST, None, {"question": "New?"}).with_texts(FIRST, 1, {"area": "Goal"})

    question = edited(question_of("ferry"), FIRST, draft)

    assert question.question == "New?"
    assert [part.area for part in question.clarifying_questions] == ["Timeline", "Goal"]


def test_an_edit_stands_beside_what_the_source_brings() -> None:
    draft = NOTHING_DRAFTED.with_texts(SECOND, None, {"question": "Mine?"})
    draft = draft.with_texts(SECOND, 1, {"impact": "Ship it.", "why_it_matters": "It names who must agree to part-1."})
    pack = pack_of(question_of(None, question=None), question_of("ferry"))

    (question,) = merged_with(pack, draft).questions

    assert question.question.question == "Should the ferry run later at night?"
    assert question.edits == (
        FieldEdit(FERRY, is_question=True, field="question", value="Mine?"),
        FieldEdit(clarifying_question_uid(FERRY, "part-1"), is_question=False, field="impact", value="Ship it."),
    )


def test_an_edit_of_a_card_without_a_prompt_waits_for_the_prompt() -> None:
    pack = pack_of(question_of("ferry", clarifying_questions=(part_of(None, prompt=None),)))
    draft = NOTHING_DRAFTED.with_texts(FIRST, 0, {"impact": "Ship it."})

    waiting = merged_with(pack, draft).questions[0]
    complete = merged_with(pack, draft.with_texts(FIRST, 0, {"prompt": "When?"})).questions[0]

    assert (waiting.edits, waiting.question.clarifying_questions) == ((), ())
    assert [edit.field for edit in complete.edits] == ["impact"]
    assert [part.prompt for part in complete.question.clarifying_questions] == ["When?"]


def test_a_choice_is_noted_at_its_change() -> None:
    merged = merged_with(pack_of(question_of("ferry")), NOTHING_DRAFTED)
    merged = replace(merged, questions=(replace(merged.questions[0], changes=(CONFLICT, CHANGE)),))
    draft = NOTHING_DRAFTED.taking([CONFLICT], takes_theirs=True)

    (question,) = drafted(merged, 0, draft, brings_back=False).questions

    assert [change.takes_theirs for change in question.changes] == [True, False]


def test_only_questions_with_a_text_are_importable() -> None:
    pack = pack_of(question_of(None, question=None), question_of("ferry"))

    assert [number for number, _ in importable(pack)] == [1]
