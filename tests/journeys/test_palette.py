"""What a user does by the palette alone: in the review, in the library, in the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from flashpm.ui.keys import Command
from flashpm.ui.palette.entries import Entry
from tests.screenshots.stage import Stage, fill, open_stage

CONTROL = Qt.KeyboardModifier.ControlModifier
RETURN, SPACE, DOWN, RIGHT, ESCAPE = (
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Escape,
)  # fmt: skip


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    fill(tmp_path / "library", days=2)
    with open_stage(qapp, tmp_path / "library") as stage:
        yield stage


@pytest.fixture
def review(window: Stage) -> Stage:
    window.press(SPACE)
    return window


@pytest.fixture
def library(window: Stage) -> Stage:
    window.press(Qt.Key.Key_2, modifiers=CONTROL)
    window.press(DOWN)
    return window


def offered(stage: Stage) -> dict[str, Entry]:
    """Open the palette, and give what it offers by its words."""
    stage.press(Qt.Key.Key_K, modifiers=CONTROL)
    return {entry.text: entry for entry in stage.navigator.palette.found.entries}


def choose(stage: Stage, typed: str) -> None:
    """Choose the first that some letters find."""
    stage.press(Qt.Key.Key_K, modifiers=CONTROL)
    stage.press(typed, RETURN)


def make_a_deck(stage: Stage) -> None:
    """Let there be a deck of one's own: without one there is nowhere to move a card to."""
    cards = stage.use_cases.cards
    stage.use_cases.questions.move([cards.questions(cards.find_questions("")[-1:])[0].uid], "Mine")


def found(stage: Stage, query: str) -> int:
    return len(stage.use_cases.cards.find_questions(query))


def test_a_card_is_paused_and_the_next_one_is_asked_with_the_keys_on_the_review(review: Stage) -> None:
    paused = found(review, "is:paused")

    choose(review, "pause")

    assert found(review, "is:paused") == paused + 1
    assert review.said.startswith("Paused")
    review.press(SPACE)
    assert "Good" in offered(review)


def test_what_the_stage_does_not_allow_is_not_offered(review: Stage) -> None:
    make_a_deck(review)
    asked = offered(review)
    review.press(ESCAPE, SPACE)
    revealed = offered(review)
    review.press(ESCAPE, "e")
    written = offered(review)

    assert {"Edit the card in place", "Skip until tomorrow", "Move to another deck"} <= asked.keys()
    assert "Good" not in asked
    assert revealed["Good"].about == "3"
    assert "Save what was edited" not in revealed
    assert "Save what was edited" in written
    assert not {"Edit the card in place", "Skip until tomorrow", "Move to another deck", "Good"} & written.keys()


def test_undo_in_the_review_takes_the_grade_back_and_is_offered_once(review: Stage) -> None:
    review.press(SPACE, "3")
    done = review.navigator.review.view.bar.counts.text()

    choose(review, "take the last")

    assert done.startswith("1 done")
    assert review.navigator.review.view.bar.counts.text().startswith("0 done")


def test_the_day_of_a_card_is_chosen(review: Stage) -> None:
    choose(review, "choose the day")

    assert QApplication.focusWidget() is review.navigator.review.view.aside.due.days[0]


def test_a_question_is_tagged_by_the_keyboard_alone(library: Stage) -> None:
    choose(library, "tag")
    library.press("revisit", RETURN)

    assert found(library, "tag:revisit") == 1
    assert library.said == "Tagged: 1 question."


def test_what_is_selected_is_done_to_all_of_it(library: Stage) -> None:
    library.press(Qt.Key.Key_A, modifiers=CONTROL)
    everything = found(library, "")

    entries = offered(library)
    library.press("begin anew")

    assert entries["Begin anew"].about == f"{everything} selected"


def test_the_actions_of_a_card_are_offered_on_its_line_alone(library: Stage) -> None:
    make_a_deck(library)
    on_a_question = offered(library)
    library.press(ESCAPE, RIGHT, DOWN)
    on_a_line = offered(library)

    of_a_card = {"Show the history of the card", "Choose the day the card comes back", "Move to another deck"}
    assert not of_a_card & on_a_question.keys()
    assert of_a_card <= on_a_line.keys()


def test_what_a_search_finds_is_saved_for_anki(library: Stage) -> None:
    library.press("/", "trade", DOWN)

    choose(library, "what the search finds")

    assert library.window.page is library.navigator.export


def test_a_question_is_written_from_anywhere(window: Stage) -> None:
    choose(window, "write a question")

    assert window.window.page is window.navigator.library
    assert window.navigator.library.pane.is_written


@pytest.mark.parametrize(("typed", "page"), [("advanced", "AdvancedPage"), ("data", "DataPage"), ("keys", "KeysPage")])
def test_a_section_of_the_settings_is_gone_to(window: Stage, typed: str, page: str) -> None:
    choose(window, f"settings {typed}")

    assert type(window.window.page).__name__ == page


def test_advanced_alone_finds_the_section(window: Stage) -> None:
    choose(window, "advanced")

    assert type(window.window.page).__name__ == "AdvancedPage"


def test_large_buttons_are_not_offered_by_name(window: Stage) -> None:
    assert "What the large button says" not in offered(window)
    window.press(ESCAPE)
    window.navigator.go(Command.STATISTICS)
    assert "What the large button says" not in offered(window)
