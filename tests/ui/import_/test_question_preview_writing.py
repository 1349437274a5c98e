from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flashpm.ui.import_.question_preview import QuestionPreview
from tests.builders import part_of, question_of
from tests.ui.import_.previewed import HERE, conflicting, found_of, press, with_part, words


@pytest.mark.parametrize("text", ["", "   "])
def test_a_blank_text_is_not_taken(preview: QuestionPreview, text: str) -> None:
    given: list[object] = []
    preview.texts_given.connect(lambda *values: given.append(values))
    preview.show_question(replace(found_of(question_of(question=None)), merge=None))

    QTest.keyClicks(preview.text_field.field, text)
    QTest.keyClick(preview.text_field.field, Qt.Key.Key_Return)

    assert given == []


def test_a_text_that_is_typed_is_given(preview: QuestionPreview) -> None:
    given: list[object] = []
    preview.texts_given.connect(lambda *values: given.append(values))
    preview.show_question(replace(found_of(question_of(question=None)), merge=None))

    QTest.keyClicks(preview.text_field.field, "Should it run?")
    QTest.keyClick(preview.text_field.field, Qt.Key.Key_Return)

    assert given == [(HERE, None, {"question": "Should it run?"})]


def test_a_guess_is_changed_by_a_click(preview: QuestionPreview, given: list[object]) -> None:
    preview.show_question(with_part(part_of(area=None, prompt="Is there a deadline?", why_it_matters=None)))

    press(preview, "Area: Time, guessed")
    offered = "Goal" in words(preview)
    press(preview, "Goal")

    assert offered
    assert given == [(HERE, 0, {"area": "Goal"})]


def test_a_missing_part_is_written_where_it_is_missing(preview: QuestionPreview, given: list[object]) -> None:
    preview.show_question(with_part(part_of(impact=None)))

    press(preview, "Impact: not on the page · add")
    field = preview.cards[0].texts["impact"].field
    assert field is not None
    had_focus = field.hasFocus()
    QTest.keyClicks(field, "Ship it.")
    press(preview, "Save")

    assert had_focus
    assert given == [(HERE, 0, {"impact": "Ship it."})]
    assert not preview.cards[0].is_written


def test_only_what_was_changed_is_given(preview: QuestionPreview, given: list[object]) -> None:
    preview.show_question(with_part(part_of()))

    press(preview, "Edit")
    press(preview, "Save")

    assert given == []


@pytest.mark.parametrize("ends", ["Drop it", "Escape"])
def test_writing_is_given_up_once_that_was_asked(preview: QuestionPreview, given: list[object], ends: str) -> None:
    preview.show_question(with_part(part_of()))
    press(preview, "Edit")
    field = preview.cards[0].texts["prompt"].field
    assert field is not None
    QTest.keyClicks(field, "No. ")

    press(preview, "Cancel")
    asked = words(preview)
    if ends == "Escape":
        QTest.keyClick(field, Qt.Key.Key_Escape)
    else:
        press(preview, ends)

    assert "What you wrote is not saved. Save it, or press Esc once more to drop it." in asked
    assert given == []
    assert "I take it the ferry timetable is open. Who decides about part-0?" in words(preview)


def test_the_question_is_written_anew(preview: QuestionPreview, given: list[object]) -> None:
    preview.show_question(found_of(question_of(parts=0)))
    press(preview, "Edit the question")
    field = preview.head.text.field
    assert field is not None

    field.setPlainText("Should it run?")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert given == [(HERE, None, {"question": "Should it run?"})]


def test_a_question_that_was_written_anew_is_not_dropped_unasked(preview: QuestionPreview, given: list[object]) -> None:
    preview.show_question(found_of(question_of(parts=0)))
    press(preview, "Edit the question")
    field = preview.head.text.field
    assert field is not None
    field.setPlainText("Should it run?")

    QTest.keyClick(field, Qt.Key.Key_Escape)
    asked = words(preview)
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert "What you wrote is not saved. Save it, or press Esc once more to drop it." in asked
    assert not preview.head.is_written
    assert given == []


def test_a_question_that_is_emptied_stays_as_it_is(preview: QuestionPreview, given: list[object]) -> None:
    preview.show_question(found_of(question_of(parts=0)))
    press(preview, "Edit the question")
    field = preview.head.text.field
    assert field is not None

    field.clear()
    press(preview, "Save")

    assert given == []
    assert preview.question_text == "Should the ferry run later at night?"


def test_a_question_is_left_out_and_added_after_all(preview: QuestionPreview, given: list[object]) -> None:
    found = found_of(question_of())
    assert found.merge is not None
    preview.show_question(found)
    press(preview, "Leave this question out")
    preview.show_question(replace(found, merge=replace(found.merge, is_left_out=True)))

    press(preview, "Add it after all")

    assert given == [(HERE, True), (HERE, False)]


def test_a_deleted_question_asks_whether_it_comes_back(preview: QuestionPreview, given: list[object]) -> None:
    found = found_of(question_of())
    assert found.merge is not None
    preview.show_question(replace(found, merge=replace(found.merge, was_deleted=True, is_left_out=True)))

    press(preview, "Add it again")

    assert "You deleted this. Add it again? What you know of it comes back with it." in words(preview)
    assert given == [(HERE, False)]


@pytest.mark.parametrize("name", ["impact", "prompt", "short"])
def test_of_two_texts_one_is_chosen(preview: QuestionPreview, given: list[object], name: str) -> None:
    found, change = conflicting(name)
    preview.show_question(found)

    press(preview, "Take theirs")
    press(preview, "Keep yours")

    assert given == [([change], True), ([change], False)]
