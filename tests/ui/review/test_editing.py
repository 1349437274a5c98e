import pytest
from PySide6.QtGui import QTextCursor

from flashpm.domain.grade import Grade
from flashpm.domain.question import ClarifyingQuestion
from flashpm.ui.review.stage import Stage
from tests.builders import part_of, question_of
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import Seat

ALL = ["Clarifying question", "Why it matters", "Expected answer", "My words", "Impact"]


def part(seat: Seat) -> ClarifyingQuestion:
    """Give the first clarifying question as the library holds it."""
    return seat.desk.use_cases.cards.find(None, "")[0].face.clarifying_question


def test_e_turns_every_text_into_a_field_in_its_place(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")
    row = seat.page.view.card.rows["why_it_matters"].text
    before = seat.place_of(row.body)

    seat.press("E")

    assert list(seat.fields) == ALL
    assert seat.place_of(seat.fields["Why it matters"]).x() == before.x()
    assert seat.fields["Why it matters"].toPlainText() == "It names who must agree to part-0."
    assert seat.focus is seat.fields["Clarifying question"]


def test_letters_are_written_not_obeyed(sit: Sit) -> None:
    seat = sit()
    seat.press("E")

    seat.type(" esp 1234")

    assert seat.fields["Clarifying question"].toPlainText().endswith("part-0? esp 1234")
    assert seat.page.view.stage is Stage.WRITTEN
    assert seat.desk.reviews() == []


def test_letters_do_nothing_on_the_buttons_beside_the_fields(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.page.view.foot.cancel.setFocus()

    seat.press("S", "U", "3", "F")

    assert seat.page.view.stage is Stage.WRITTEN
    assert seat.counts == "0 done · 3 left"


def test_saving_writes_what_changed_and_shows_the_same_card_revealed(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Impact"].setPlainText("Ask the harbour master.")

    seat.press("Return", ctrl=True)

    assert part(seat).impact == "Ask the harbour master."
    assert seat.page.view.stage is Stage.REVEALED
    assert {"Ask the harbour master.", "The port authority decides."} <= set(seat.texts())
    assert seat.fields == {}
    assert seat.said == [("Saved.", True)]


def test_an_edit_can_be_taken_back(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Impact"].setPlainText("Ask the harbour master.")
    seat.press("Return", "U", ctrl=True)

    seat.press("U")

    assert part(seat).impact == "Pilot one line before asking for three."
    assert "Pilot one line before asking for three." in seat.texts()
    assert seat.said[-1] == ("Taken back: the edit.", False)


def test_saving_without_a_change_says_nothing(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "E")

    seat.click(seat.page.view.foot.save)

    assert seat.said == []
    assert seat.page.view.stage is Stage.REVEALED


@pytest.mark.parametrize(("keys", "stage"), [(("E",), Stage.ASKED), (("Space", "E"), Stage.REVEALED)])
def test_escape_twice_drops_what_was_written_and_goes_back_to_where_one_was(
    sit: Sit, keys: tuple[str, ...], stage: Stage
) -> None:
    seat = sit()
    seat.press(*keys)
    seat.type("nonsense")

    seat.press("Escape", "Escape")

    assert seat.left == 0
    assert seat.page.view.stage is stage
    assert seat.prompt == part(seat).prompt == "I take it the ferry timetable is open. Who decides about part-0?"
    assert ("Impact" in seat.texts()) is (stage is Stage.REVEALED)


def test_escape_asks_in_place_before_what_was_written_is_dropped(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.type(" And who pays?")

    seat.press("Escape")

    assert "What you wrote is not saved. Save it, or press Esc once more to drop it." in seat.texts()
    assert seat.page.view.foot.cancel.accessibleName() == "Drop it"
    assert seat.fields["Clarifying question"].toPlainText().endswith("And who pays?")


def test_escape_asks_nothing_where_nothing_was_written(sit: Sit) -> None:
    seat = sit()
    seat.press("E", "Escape")

    assert seat.page.view.stage is Stage.ASKED


def test_it_is_asked_anew_for_what_is_written_next(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.type("nonsense")
    seat.press("Escape", "Escape", "E")
    seat.type("again")

    named = seat.page.view.foot.cancel.text()
    seat.press("Escape")

    assert named == "Cancel"
    assert seat.page.view.stage is Stage.WRITTEN


def test_what_was_to_be_dropped_can_be_saved_after_all(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Impact"].setPlainText("Ask the harbour master.")
    seat.press("Escape")

    seat.press("Return", ctrl=True)

    assert part(seat).impact == "Ask the harbour master."


def test_a_text_that_cannot_be_saved_stays_in_its_field_and_the_reason_stands_beside(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Clarifying question"].clear()
    seat.fields["Impact"].setPlainText("Ask the harbour master.")

    seat.press("Return", ctrl=True)

    assert "A clarifying question needs the words that you would ask: write them, then save." in seat.texts()
    assert seat.fields["Impact"].toPlainText() == "Ask the harbour master."
    assert seat.page.view.stage is Stage.WRITTEN
    assert part(seat).impact == "Pilot one line before asking for three."


def test_the_reason_is_gone_when_one_writes_again(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Clarifying question"].clear()
    seat.press("Return", ctrl=True)
    seat.press("Escape", "Escape", "E")

    assert seat.page.view.foot.fault.text() == ""


def test_a_full_disk_leaves_the_fields_as_they_are(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Impact"].setPlainText("Ask the harbour master.")
    seat.desk.library.is_full = True

    seat.press("Return", ctrl=True)

    assert seat.fields["Impact"].toPlainText() == "Ask the harbour master."


def test_ones_own_words_are_added_in_a_field_of_their_own(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")

    seat.click(seat.page.view.card.add_words)
    only = list(seat.fields)
    seat.type("Name the harbour.")
    seat.press("Return", ctrl=True)

    assert only == ["My words"]
    assert part(seat).my_words == "Name the harbour."
    assert {"My words", "Name the harbour."} <= set(seat.texts())
    assert "Add my words" not in seat.texts()


def test_ones_own_words_stand_above_the_impact(sit: Sit) -> None:
    seat = sit(question_of(clarifying_questions=(part_of(my_words="Name the harbour."),)))

    seat.press("Space")

    rows = seat.page.view.card.rows
    places = [seat.place_of(rows[name]).y() for name in ("expected_answer", "my_words", "impact")]
    assert places == sorted(places)
    assert rows["my_words"].isVisible()
    assert not seat.page.view.card.add_words.isVisible()


def test_space_right_after_saving_is_a_slip(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "E")
    seat.click(seat.page.view.foot.save)

    seat.press("Space")
    seat.press("Space")

    assert [review.grade for review in seat.desk.reviews()] == [Grade.GOOD]


def test_a_change_elsewhere_does_not_touch_what_is_being_written(sit: Sit) -> None:
    seat = sit()
    seat.press("E")
    seat.fields["Impact"].setPlainText("Ask the harbour master.")
    uid = seat.desk.use_cases.cards.find(None, "")[0].face.uid

    seat.operations.run(lambda: seat.desk.use_cases.actions.flag(uid))

    assert seat.fields["Impact"].toPlainText() == "Ask the harbour master."


def test_a_field_is_opened_at_the_end_of_its_text(sit: Sit) -> None:
    seat = sit()

    seat.press("E")

    cursor = seat.fields["Clarifying question"].textCursor()
    at = cursor.position()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert at == cursor.position()


def test_the_tab_key_goes_from_the_last_field_to_save_and_cancel(sit: Sit) -> None:
    seat = sit()
    seat.press("E")

    seen = []
    for _ in range(6):
        seat.press("Tab")
        seen.append(seat.focus.accessibleName())

    assert seen == [*ALL[1:], "Save", "Cancel"]


def test_ones_own_words_lead_to_save_too(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")
    seat.click(seat.page.view.card.add_words)

    seat.press("Tab")

    assert seat.focus is seat.page.view.foot.save
