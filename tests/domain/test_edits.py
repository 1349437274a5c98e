from dataclasses import replace

from flashpm.domain.change import WHOLE, Entity, JsonValue, LoggedChange, Origin
from flashpm.domain.edits import bases
from flashpm.domain.identity import clarifying_question_uid, question_uid
from tests.builders import row_of

FERRY = question_uid("harbour", "ferry")
WHO = clarifying_question_uid(FERRY, "who")
IMPORTED = row_of(
    FERRY,
    WHOLE,
    {
        "id": "ferry",
        "question": "Should the ferry run later?",
        "title": "Ferry",
        "clarifying_questions": [{"id": "who", "prompt": "Who decides?"}],
    },
)


def edit(uid: str, field: str, value: JsonValue, origin: Origin = Origin.USER) -> LoggedChange:
    return row_of(uid, field, value, origin=origin)


def test_what_nobody_changed_has_no_base() -> None:
    assert bases(FERRY, [IMPORTED]) == {}


def test_an_edited_field_has_what_the_import_brought_as_its_base() -> None:
    rows = [IMPORTED, edit(FERRY, "title", "The ferry"), edit(WHO, "prompt", "Who, by name?")]

    assert bases(FERRY, rows) == {(FERRY, "title"): "Ferry", (WHO, "prompt"): "Who decides?"}


def test_a_change_that_came_from_anki_is_an_edit_too() -> None:
    assert bases(FERRY, [IMPORTED, edit(FERRY, "title", "The ferry", Origin.ANKI)]) == {(FERRY, "title"): "Ferry"}


def test_a_later_import_makes_the_field_an_imported_one_again() -> None:
    rows = [IMPORTED, edit(FERRY, "title", "The ferry"), edit(FERRY, "title", "Ferries", Origin.IMPORT)]

    assert bases(FERRY, rows) == {}


def test_a_text_kept_against_an_import_has_the_newer_base() -> None:
    rows = [
        IMPORTED,
        edit(FERRY, "title", "The ferry"),
        edit(FERRY, "title", "Ferries", Origin.IMPORT),
        edit(FERRY, "title", "The ferry"),
    ]

    assert bases(FERRY, rows) == {(FERRY, "title"): "Ferries"}


def test_an_edit_that_was_taken_back_is_none() -> None:
    assert bases(FERRY, [IMPORTED, replace(edit(FERRY, "title", "The ferry"), is_void=True)]) == {}


def test_a_field_that_the_import_left_empty_has_its_empty_value_as_base() -> None:
    rows = [
        IMPORTED,
        edit(FERRY, "company", "Meta"),
        edit(FERRY, "tags", ["night"]),
        edit(FERRY, "unseen", True),
        edit(WHO, "short", "Who?"),
    ]

    assert bases(FERRY, rows) == {
        (FERRY, "company"): None,
        (FERRY, "tags"): [],
        (FERRY, "unseen"): False,
        (WHO, "short"): None,
    }


def test_what_the_user_added_has_no_base() -> None:
    when = clarifying_question_uid(FERRY, "when")
    added = row_of(
        when, WHOLE, {"id": "when", "prompt": "When?"}, entity=Entity.CLARIFYING_QUESTION, origin=Origin.USER
    )

    assert bases(FERRY, [IMPORTED, added, edit(when, "prompt", "By when?")]) == {}


def test_a_clarifying_question_that_an_import_added_has_bases_too() -> None:
    when = clarifying_question_uid(FERRY, "when")
    added = row_of(when, WHOLE, {"id": "when", "prompt": "When?"}, entity=Entity.CLARIFYING_QUESTION)

    assert bases(FERRY, [IMPORTED, added, edit(when, "prompt", "By when?")]) == {(when, "prompt"): "When?"}


def test_a_field_that_holds_an_object_is_no_whole_row() -> None:
    rows = [IMPORTED, edit(FERRY, "layout", {"title": "Ferries"})]

    assert bases(FERRY, rows) == {}


def test_rows_that_cannot_be_read_have_no_base() -> None:
    rows = [
        row_of(FERRY, WHOLE, None),
        row_of(FERRY, WHOLE, {"clarifying_questions": "who"}),
        row_of(FERRY, WHOLE, {"clarifying_questions": ["who"]}),
    ]

    assert bases(FERRY, rows) == {}
