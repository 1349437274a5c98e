from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import QuestionUid, clarifying_question_uid
from flashpm.domain.import_draft import QuestionPlace
from flashpm.domain.merging import FieldChange, QuestionMerge, Status
from flashpm.domain.pack import Finding
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.themes import Theme
from flashpm.services.looking_through import FoundQuestion
from flashpm.ui.import_.question_preview import MOST_CARDS, QuestionPreview
from flashpm.ui.look import Look
from flashpm.ui.theme import LIGHT
from tests.builders import part_of, question_of


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> QuestionPreview:
    made = QuestionPreview(look)
    qtbot.addWidget(made)
    made.resize(860, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


HERE = QuestionPlace(0, 0)


def found_of(question: Question, *, is_page: bool = True, remarks: tuple[str, ...] = ()) -> FoundQuestion:
    asked = tuple(part for part in question.clarifying_questions if part.prompt is not None)
    merge = QuestionMerge(QuestionUid("q"), Status.NEW, replace(question, clarifying_questions=asked))
    findings = tuple(Finding("page.txt", None, None, remark) for remark in remarks)
    return FoundQuestion(HERE, question, question, merge, findings, is_page)


def with_part(part: ClarifyingQuestion) -> FoundQuestion:
    return found_of(question_of(clarifying_questions=(part,)))


def words(preview: QuestionPreview) -> list[str]:
    labels = [each.text() for each in preview.findChildren(QLabel) if each.isVisible()]
    bodies = [each.toPlainText() for each in preview.findChildren(QTextEdit) if each.isVisible()]
    buttons = [each.text() for each in preview.findChildren(QAbstractButton) if each.isVisible()]
    return [*labels, *bodies, *buttons]


def test_a_question_is_shown_as_it_will_look(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(parts=1, product="Tidewell")))

    said = words(preview)
    for text in (
        "Tidewell",
        "Trade-off",
        "Should the ferry run later at night?",
        "Timeline",
        "I take it the ferry timetable is open. Who decides about part-0?",
        "Why it matters",
        "It names who must agree to part-0.",
        "Expected answer",
        "The port authority decides.",
        "Impact",
        "Pilot one line before asking for three.",
    ):
        assert text in said


def test_a_guessed_area_says_that_it_is_a_guess(preview: QuestionPreview) -> None:
    preview.show_question(with_part(part_of(area=None, prompt="Is there a deadline?", why_it_matters=None)))

    assert "Area: Time, guessed" in words(preview)


def test_an_authors_own_word_is_no_guess(preview: QuestionPreview) -> None:
    preview.show_question(with_part(part_of(area="Tides", prompt="Is there a deadline?")))

    said = words(preview)
    assert "Tides" in said
    assert not any("guessed" in each for each in said)


@pytest.mark.parametrize(
    ("is_page", "said"), [(True, "Impact: not on the page · add"), (False, "Impact: not in the pack · add")]
)
def test_a_missing_part_says_where_it_is_missing(preview: QuestionPreview, is_page: bool, said: str) -> None:
    preview.show_question(replace(with_part(part_of(impact=None)), is_page=is_page))

    assert said in words(preview)
    assert "Impact" not in words(preview)


def test_a_card_without_words_to_ask_says_that_it_is_left_out(preview: QuestionPreview) -> None:
    preview.show_question(with_part(part_of(prompt=None)))

    assert "What to ask: not on the page, so this card is left out · add" in words(preview)


def test_remarks_stand_at_their_question(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(), remarks=("The page ends here.",)))
    with_remark = words(preview)
    preview.show_question(found_of(question_of()))

    assert "The page ends here." in with_remark
    assert "The page ends here." not in words(preview)


def test_markup_is_text(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(question="<b>Why</b> <img src=x>?", product="<i>Tide</i>")))

    assert "<b>Why</b> <img src=x>?" in words(preview)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in preview.findChildren(QLabel))


def test_a_smaller_question_leaves_no_cards_of_the_one_before(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(parts=3)))
    preview.show_question(found_of(question_of(parts=1)))

    assert words(preview).count("Timeline") == 1


def test_of_very_many_cards_the_rest_is_counted(qtbot: QtBot, preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(parts=MOST_CARDS + 12)))
    qtbot.waitUntil(lambda: len(preview.cards) == MOST_CARDS)

    assert words(preview).count("Timeline") == MOST_CARDS
    assert "and 12 more cards" in words(preview)


def test_a_changed_question_says_how_it_differs(preview: QuestionPreview) -> None:
    found = found_of(question_of())
    change = FieldChange("q", True, "question", "Mine?", "Theirs?", is_conflict=True)
    merge = QuestionMerge(QuestionUid("q"), Status.CONFLICT, question_of(), (change,), (part_of("new"),))

    preview.show_question(replace(found, merge=merge))

    said = "\n".join(words(preview))
    assert "Changed in the new version: 1 text." in said
    assert "Added to it: 1 card." in said
    assert "Changed in the new version, and by you: keep yours or take theirs." in said
    assert preview.head.text.diff.text() == "Mine? Theirs?"


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


def place_of(widget: QWidget, preview: QuestionPreview) -> QPoint:
    return widget.mapTo(preview, QPoint())


def test_labels_stand_above_the_texts_where_there_is_little_room(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(parts=1)))
    (label,) = (each for each in preview.findChildren(QLabel) if each.text() == "Impact" and each.isVisible())
    (body,) = (each for each in preview.findChildren(QTextEdit) if each.toPlainText().startswith("Pilot"))
    beside = place_of(label, preview).x() != place_of(body, preview).x()

    preview.resize(500, 700)
    QApplication.processEvents()

    assert beside
    assert place_of(label, preview).x() == place_of(body, preview).x()
    assert place_of(label, preview).y() < place_of(body, preview).y()


def test_larger_text_has_its_labels_above_where_there_is_no_room_beside(preview: QuestionPreview, look: Look) -> None:
    preview.show_question(found_of(question_of(parts=1)))
    body = preview.cards[0].texts["impact"].body
    label = next(each for each in preview.cards[0].findChildren(QLabel) if each.text() == "Impact")
    beside = body.mapTo(preview, QPoint()).x() - label.mapTo(preview, QPoint()).x()

    look.set(LIGHT, 150)
    QApplication.processEvents()

    assert beside == 148
    assert body.mapTo(preview, QPoint()).x() == label.mapTo(preview, QPoint()).x()


def press(preview: QuestionPreview, text: str) -> None:
    button = next(each for each in preview.findChildren(QAbstractButton) if each.text() == text and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def given(preview: QuestionPreview) -> list[object]:
    """What the preview gives, in order."""
    taken: list[object] = []
    for signal in (preview.texts_given, preview.choice_made, preview.left_out):
        signal.connect(lambda *values: taken.append(values))
    return taken


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


@pytest.mark.parametrize(
    ("theme", "said"),
    [
        (Theme(1, None), "Same theme as another one."),
        (Theme(4, None), "Same theme as 4 others."),
        (Theme(1, "Why ferries?"), "Duplicate of “Why ferries?”. Leave one of them out, or keep both."),
    ],
)
def test_what_a_question_shares_is_a_remark(preview: QuestionPreview, theme: Theme, said: str) -> None:
    preview.show_question(replace(found_of(question_of()), theme=theme))

    assert preview.remarks.text == said


def conflicting(name: str) -> tuple[FoundQuestion, FieldChange]:
    """Give a question of one card of which both sides changed a text."""
    question = question_of(parts=1)
    uid = clarifying_question_uid(QuestionUid("q"), "part-0")
    change = FieldChange(uid, False, name, "Ask the port.", "Ask the council.", is_conflict=True)
    merge = QuestionMerge(QuestionUid("q"), Status.CONFLICT, question, (change,))
    return replace(found_of(question), merge=merge), change


@pytest.mark.parametrize("name", ["impact", "prompt", "short"])
def test_of_two_texts_one_is_chosen(preview: QuestionPreview, given: list[object], name: str) -> None:
    found, change = conflicting(name)
    preview.show_question(found)

    press(preview, "Take theirs")
    press(preview, "Keep yours")

    assert given == [([change], True), ([change], False)]


def test_old_words_are_struck_and_new_ones_underlined(preview: QuestionPreview) -> None:
    preview.show_question(conflicting("impact")[0])

    diff = preview.cards[0].texts["impact"].diff
    cursor = diff.textCursor()
    seen = {}
    for word in ("Ask", "port.", "council."):
        cursor = diff.document().find(word)
        letters = cursor.charFormat()
        seen[word] = letters.fontStrikeOut(), letters.fontUnderline()

    assert seen == {"Ask": (False, False), "port.": (True, False), "council.": (False, True)}
    assert diff.accessibleDescription() == "Before: Ask the port. New: Ask the council."


def test_a_card_that_comes_to_a_question_says_so(preview: QuestionPreview) -> None:
    question = question_of(parts=2)
    merge = QuestionMerge(QuestionUid("q"), Status.CHANGED, question, added=question.clarifying_questions[1:])

    preview.show_question(replace(found_of(question), merge=merge))

    assert words(preview).count("New card") == 1


def test_an_impact_that_names_no_decision_is_marked(preview: QuestionPreview) -> None:
    preview.show_question(with_part(part_of(impact="It would matter a lot.")))

    assert preview.cards[0].texts["impact"].marks == "This impact names no decision."


def test_a_question_that_is_shown_again_stays_where_it_is(qtbot: QtBot, preview: QuestionPreview) -> None:
    found = found_of(question_of(parts=8))
    preview.show_question(found)
    qtbot.waitUntil(lambda: len(preview.cards) == 8)
    QApplication.processEvents()
    preview.verticalScrollBar().setValue(300)

    preview.show_question(found)

    assert preview.verticalScrollBar().value() == 300
