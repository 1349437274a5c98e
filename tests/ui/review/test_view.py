import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flashpm.domain.grade import Grade
from tests.builders import part_of, question_of
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import Seat


def test_the_answer_is_hidden_until_it_is_asked_for(sit: Sit) -> None:
    seat = sit()

    before = seat.texts()
    seat.press("Space")

    shown = {"Why it matters", "It names who must agree to part-0.", "one likely reply", "The port authority decides."}
    assert shown.isdisjoint(before)
    assert shown | {"Impact", "so you would …", "Pilot one line before asking for three."} <= set(seat.texts())


def test_the_other_clarifying_questions_come_with_the_answer(sit: Sit) -> None:
    seat = sit()

    before = seat.texts()
    seat.press("Space")

    others = {"Who decides about part-1?", "Who decides about part-2?"}
    assert others.isdisjoint(before)
    assert others <= set(seat.texts())
    assert "Who decides about part-0?" not in seat.texts()


def test_parts_that_are_absent_are_left_out(sit: Sit) -> None:
    part = part_of(why_it_matters=None, expected_answer=None)
    seat = sit(question_of(clarifying_questions=(part,)))

    seat.press("Space")

    assert {"Why it matters", "Expected answer", "My words", "Also worth asking"}.isdisjoint(seat.texts())
    assert "Impact" in seat.texts()


def test_the_card_keeps_its_place_when_the_answer_is_shown(sit: Sit) -> None:
    seat = sit()
    above = (seat.page.view.card.facts, seat.page.view.card.prompt, seat.page.view.card.task)

    before = [seat.place_of(each) for each in above]
    seat.press("Space")

    assert [seat.place_of(each) for each in above] == before


def test_markup_is_shown_as_it_was_written(sit: Sit) -> None:
    hostile = "<img src=/etc/passwd> <b>bold</b> **x**"
    part = part_of(prompt=hostile, area=hostile, why_it_matters=hostile, expected_answer=hostile, impact=hostile)
    other = part_of("part-1", area=hostile, short=hostile)
    seat = sit(question_of(question=hostile, product=hostile, clarifying_questions=(part, other)))

    seat.press("Space")

    assert seat.texts().count(hostile) >= 6
    assert seat.page.view.card.question.lines == [hostile]


def test_the_next_step_has_the_focus_without_a_ring(sit: Sit) -> None:
    seat = sit()
    foot = seat.page.view.foot

    at_first = seat.focus
    plain = foot.reveal.grab().toImage()
    foot.reveal.clearFocus()
    without = foot.reveal.grab().toImage()
    foot.reveal.setFocus()
    seat.press("Space")

    assert at_first is foot.reveal
    assert plain == without
    assert seat.focus is seat.good()


def test_tab_goes_from_the_bar_through_the_card_to_the_grades(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")
    seat.page.view.bar.back.setFocus()

    names = []
    for _ in range(10):
        names.append(seat.focus.accessibleName().split(",")[0])
        QTest.keyClick(seat.focus, Qt.Key.Key_Tab)

    assert names == [
        "Back to Today", "Undo", "Edit the card", "Flag", "More", "Add my words", "Again", "Hard", "Good", "Easy",
    ]  # fmt: skip


def test_keys_work_after_a_text_was_clicked_to_be_selected(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")
    seat.click(seat.page.view.card.rows["impact"].text.body.viewport())

    seat.press("3")

    assert QApplication.focusWidget() is seat.page.view.foot.reveal
    assert [review.grade for review in seat.desk.reviews()] == [Grade.GOOD]


def test_a_line_from_right_to_left_keeps_its_columns(sit: Sit) -> None:
    seat = sit(
        question_of("ferry", clarifying_questions=(part_of("part-0"), part_of("هدف", area="هدف", short="لماذا؟")))
    )

    seat.press("Space")

    line = seat.page.view.card.others.lines[0]
    assert line.words.text() == "لماذا؟"
    assert seat.place_of(line.area).x() < seat.place_of(line.words).x()
    assert all(cell.alignment() & Qt.AlignmentFlag.AlignAbsolute for cell in (line.area, line.words))


def test_the_foot_is_low_again_when_the_text_is_small_again(sit: Sit) -> None:
    seat = sit()
    look, foot = seat.page.view.bar.back.look, seat.page.view.foot
    seat.press("Space")
    before = foot.height()

    look.set(look.theme, 150)
    seat.settle()
    grown = foot.height()
    look.set(look.theme, 100)
    seat.settle()

    assert grown > before
    assert foot.height() == before


def depth(seat: Seat) -> int:
    """Give how far below the facts the task stands."""
    return seat.place_of(seat.page.view.card.task).y() - seat.place_of(seat.page.view.card.facts).y()


def test_the_more_room_there_is_for_the_whole_card_the_more_air_it_has(sit: Sit) -> None:
    seat = sit()
    depths = []

    for height in (1200, 700, 520, 1200):
        seat.page.resize(1180, height)
        seat.settle()
        depths.append(depth(seat))

    roomy, middle, close, roomy_again = depths
    assert roomy > middle > close
    assert roomy_again == roomy


@pytest.mark.parametrize("height", [1200, 700, 520])
def test_what_is_asked_keeps_its_place_when_the_answer_appears(sit: Sit, height: int) -> None:
    seat = sit()
    seat.page.resize(1180, height)
    seat.settle()
    before = depth(seat), seat.place_of(seat.page.view.card.facts).y()

    seat.press("Space")

    assert (depth(seat), seat.place_of(seat.page.view.card.facts).y()) == before
    assert (seat.page.view.column.verticalScrollBar().maximum() == 0) == (height > 520)
