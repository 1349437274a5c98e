from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import QuestionUid
from flashpm.domain.merging import FieldChange, QuestionMerge, Status
from flashpm.domain.themes import Theme
from flashpm.ui.import_.question_preview import MOST_CARDS, QuestionPreview
from flashpm.ui.look import Look
from flashpm.ui.theme import LIGHT
from tests.builders import part_of, question_of
from tests.ui.import_.previewed import conflicting, found_of, with_part, words


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
