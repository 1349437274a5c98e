import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.import_.question_preview import QuestionPreview
from flashpm.ui.look import Look
from flashpm.ui.widgets.pictures import Picture
from tests.builders import question_of
from tests.ui.import_.previewed import found_of, words
from tests.ui.picture_desk import file_of, question_with_pictures


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> QuestionPreview:
    made = QuestionPreview(look)
    made.album.use(file_of)
    qtbot.addWidget(made)
    made.resize(860, 700)
    made.show()
    return made


def seen(preview: QuestionPreview) -> list[str]:
    return [each.medium.name for each in preview.findChildren(Picture) if each.isVisible()]


def test_pictures_are_seen_before_they_are_added(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_with_pictures()))

    assert seen(preview) == ["front.png", "back.png"]


def test_an_answer_that_is_a_picture_is_not_missing(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_with_pictures(answer=None)))

    assert not any("Expected answer: not" in text for text in words(preview))
    assert preview.cards[0].texts["expected_answer"].has_contents


def test_another_question_shows_none_of_them(preview: QuestionPreview) -> None:
    preview.show_question(found_of(question_with_pictures(answer=None)))

    preview.show_question(found_of(question_of(parts=1)))

    assert seen(preview) == []
