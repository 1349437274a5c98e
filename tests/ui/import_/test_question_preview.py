from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import QuestionUid
from flashpm.domain.merging import FieldChange, QuestionMerge, Status
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.ui.import_.found_questions import FoundQuestion
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
    return made


def found_of(question: Question, *, is_page: bool = True, remarks: tuple[str, ...] = ()) -> FoundQuestion:
    return FoundQuestion(0, 0, question, QuestionMerge(QuestionUid("q"), Status.NEW, question), remarks, is_page)


def with_part(part: ClarifyingQuestion) -> FoundQuestion:
    return found_of(question_of(clarifying_questions=(part,)))


def words(preview: QuestionPreview) -> list[str]:
    labels = [each.text() for each in preview.findChildren(QLabel) if each.isVisible()]
    bodies = [each.toPlainText() for each in preview.findChildren(QTextEdit) if each.isVisible()]
    return [*labels, *bodies]


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


@pytest.mark.parametrize(("is_page", "said"), [(True, "Impact: not on the page"), (False, "Impact: not in the pack")])
def test_a_missing_part_says_where_it_is_missing(preview: QuestionPreview, is_page: bool, said: str) -> None:
    preview.show_question(replace(with_part(part_of(impact=None)), is_page=is_page))

    assert said in words(preview)
    assert "Impact" not in words(preview)


def test_a_card_without_words_to_ask_says_that_it_is_left_out(preview: QuestionPreview) -> None:
    preview.show_question(with_part(part_of(prompt=None)))

    assert "What to ask: not on the page, so this card is left out" in words(preview)


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


def test_of_very_many_cards_the_rest_is_counted(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(parts=MOST_CARDS + 12)))

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
    assert "Where you changed the same text, yours is kept." in said


@pytest.mark.parametrize("text", ["", "   "])
def test_a_blank_text_is_not_taken(preview: QuestionPreview, text: str) -> None:
    given: list[str] = []
    preview.text_given.connect(lambda _, text: given.append(text))
    preview.show_question(replace(found_of(question_of(question=None)), merge=None))

    QTest.keyClicks(preview.text_field.field, text)
    QTest.keyClick(preview.text_field.field, Qt.Key.Key_Return)

    assert given == []


def test_a_text_that_is_typed_is_given(preview: QuestionPreview) -> None:
    given: list[str] = []
    preview.text_given.connect(lambda _, text: given.append(text))
    preview.show_question(replace(found_of(question_of(question=None)), merge=None))

    QTest.keyClicks(preview.text_field.field, "Should it run?")
    QTest.keyClick(preview.text_field.field, Qt.Key.Key_Return)

    assert given == ["Should it run?"]


def test_labels_stand_above_the_texts_where_there_is_little_room(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_of(parts=1)))
    (label,) = (each for each in preview.findChildren(QLabel) if each.text() == "Impact")
    (body,) = (each for each in preview.findChildren(QTextEdit) if each.toPlainText().startswith("Pilot"))
    beside = label.x() != body.x()

    preview.resize(500, 700)
    QApplication.processEvents()

    assert beside
    assert label.x() == body.x()
    assert label.y() < body.y()


def test_larger_text_has_its_labels_above_where_there_is_no_room_beside(preview: QuestionPreview, look: Look) -> None:
    preview.show_question(found_of(question_of(parts=1)))
    label = next(each for each in preview.findChildren(QLabel) if each.text() == "Impact")
    body = next(each for each in preview.findChildren(QTextEdit) if each.accessibleName() == "Impact")
    beside = body.mapTo(preview, QPoint()).x() - label.mapTo(preview, QPoint()).x()

    look.set(LIGHT, 150)
    QApplication.processEvents()

    assert beside == 148
    assert body.mapTo(preview, QPoint()).x() == label.mapTo(preview, QPoint()).x()
