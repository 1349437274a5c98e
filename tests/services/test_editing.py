from dataclasses import replace

import pytest

from flashpm.domain.identity import question_uid
from flashpm.domain.question import ClarifyingQuestion
from flashpm.errors import EditError, StorageError
from flashpm.services.changes import Changes
from flashpm.services.editing import EDITABLE
from tests.builders import card_of, pack_of, part_of, question_of
from tests.services.desk import Desk, desk_with

FERRY = card_of("ferry", 0)
QUESTION = question_uid("harbour", "ferry")


def part(desk: Desk) -> ClarifyingQuestion:
    return desk.library.cards.face(FERRY).clarifying_question


@pytest.mark.parametrize("field", EDITABLE)
def test_each_text_can_be_edited_and_only_it_changes(field: str) -> None:
    desk = desk_with("ferry")
    before = part(desk)

    changes = desk.use_cases.editing.edit(FERRY, {field: "New."})

    assert part(desk) == replace(before, **{field: "New."})  # type: ignore[arg-type]  # texts, by name
    assert changes == Changes(frozenset({QUESTION}), frozenset({FERRY}), operation=desk.library.log.rows[-1].operation)


def test_several_texts_are_one_operation_with_one_row_each() -> None:
    desk = desk_with("ferry")
    impact = part(desk).impact or ""

    desk.use_cases.editing.edit(FERRY, {"prompt": "Who pays?", "my_words": "Ask first.", "impact": impact})

    assert [change.field for change in desk.last_changes()] == ["prompt", "my_words"]


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"area": "Timeline"},
        {"area": "  Timeline\r\n", "short": " ", "my_words": ""},
        {"question": "Nothing of a clarifying question?"},
    ],
)
def test_an_edit_that_changes_nothing_writes_nothing(texts: dict[str, str]) -> None:
    desk = desk_with("ferry")
    rows = list(desk.library.log.rows)

    assert desk.use_cases.editing.edit(FERRY, texts) == Changes()
    assert desk.library.log.rows == rows


def test_texts_are_tidied_and_blank_ones_are_absent() -> None:
    desk = desk_with("ferry")

    desk.use_cases.editing.edit(FERRY, {"prompt": " Who\u00a0pays? \r\nWhen?\u200b", "area": " \n"})

    assert part(desk).prompt == "Who pays? \nWhen?"
    assert part(desk).area is None


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ({"prompt": "  "}, "A clarifying question needs the words that you would ask: write them, then save."),
        (
            {"why_it_matters": "", "expected_answer": "", "impact": "\n", "my_words": "Ask first."},
            "A card needs an answer: write why it matters, the expected answer or the impact, then save.",
        ),
    ],
)
def test_the_last_words_to_ask_and_the_last_answer_cannot_be_taken_away(texts: dict[str, str], message: str) -> None:
    desk = desk_with("ferry")
    before, rows = part(desk), list(desk.library.log.rows)

    with pytest.raises(EditError) as raised:
        desk.use_cases.editing.edit(FERRY, texts)

    assert str(raised.value) == message
    assert (part(desk), desk.library.log.rows) == (before, rows)


@pytest.mark.parametrize("kept", ["why_it_matters", "expected_answer", "impact"])
def test_one_answer_is_enough(kept: str) -> None:
    desk = desk_with("ferry")
    blank = {name: "" for name in ("why_it_matters", "expected_answer", "impact") if name != kept}

    desk.use_cases.editing.edit(FERRY, blank)

    assert getattr(part(desk), kept) is not None
    assert all(getattr(part(desk), name) is None for name in blank)


def test_answers_that_a_cut_off_page_never_brought_are_not_asked_for_when_something_else_is_edited() -> None:
    cut_off = part_of(why_it_matters=None, expected_answer=None, impact=None)
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", clarifying_questions=(cut_off,))))

    desk.use_cases.editing.edit(FERRY, {"my_words": "Ask first."})

    assert part(desk) == replace(cut_off, my_words="Ask first.")


def test_an_edit_leaves_the_schedule_as_it_is() -> None:
    desk = desk_with("ferry")
    desk.study()
    before = desk.library.cards.face(FERRY).schedule

    desk.use_cases.editing.edit(FERRY, {"prompt": "Something else altogether?"})

    assert desk.library.cards.face(FERRY).schedule == before


def test_an_edit_that_cannot_be_saved_changes_nothing() -> None:
    desk = desk_with("ferry")
    before = part(desk)
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.editing.edit(FERRY, {"prompt": "Who pays?"})

    assert part(desk) == before


def test_an_edited_text_is_kept_by_the_next_import() -> None:
    desk = desk_with("ferry")
    desk.use_cases.editing.edit(FERRY, {"impact": "Mine."})
    newer = pack_of(question_of("ferry", clarifying_questions=(part_of("part-0", impact="Theirs."),)))

    desk.import_packs(newer)

    assert part(desk).impact == "Mine."
