import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.domain.identity import QuestionUid
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.ui.library.page import LibraryPage
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with
from tests.ui.library.conftest import NARROW, WIDE, OpenShelf
from tests.ui.library.shelf import FERRY, TRAM, focus, read, shown, stored


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry", "tram", "bus")


@pytest.fixture
def page(open_shelf: OpenShelf, desk: Desk) -> LibraryPage:
    return open_shelf(desk)


@pytest.fixture
def narrow(open_shelf: OpenShelf, desk: Desk) -> LibraryPage:
    return open_shelf(desk, NARROW)


def test_every_field_is_written_and_saved_as_one_action(page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_E)
    sheet = page.pane.sheet
    assert sheet.question.field is not None
    sheet.question.field.setPlainText("Should the ferry sail?")
    facts = sheet.facts
    for field, text in (
        (facts.title, "Sailing"), (facts.product, "Boat"), (facts.company, "Meta"),
        (facts.minutes, "15"), (facts.tags, "Night, Port,"), (facts.source, "https://harbour.example"),
    ):  # fmt: skip
        field.set_text(text)
    facts.type.choice.set_value(QuestionType.STRATEGY)
    facts.difficulty.choice.set_value(Difficulty.HARD)
    part = sheet.parts[1]
    for name in ("my_words", "why_it_matters", "expected_answer", "impact"):
        written = part.rows[name].text.field
        assert written is not None
        written.setPlainText(f"New {name}.")

    page.pane.save.click()
    saved = stored(desk)
    desk.use_cases.undoing.undo_last()

    assert (saved.question, saved.title, saved.type) == ("Should the ferry sail?", "Sailing", QuestionType.STRATEGY)
    assert (saved.product, saved.company, saved.minutes) == ("Boat", "Meta", 15)
    assert (saved.difficulty, saved.tags) == (Difficulty.HARD, ("Night", "Port"))
    assert saved.source == "https://harbour.example"
    assert saved.clarifying_questions[1].my_words == "New my_words."
    assert saved.clarifying_questions[1].impact == "New impact."
    assert stored(desk).title is None
    assert not page.pane.is_written


def test_area_and_short_form_are_fields_too(page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    page.pane.edit.click()
    prompt, area, short, *_ = page.pane.sheet.parts[0].fields()

    for field, text in ((area, "Goal"), (short, "Who decides?")):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
    QTest.keyClick(prompt, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    part = stored(desk).clarifying_questions[0]
    assert (part.area, part.short) == ("Goal", "Who decides?")


def test_what_cannot_be_saved_is_said_and_stays_in_its_field(page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    page.pane.edit.click()
    assert page.pane.sheet.question.field is not None
    page.pane.sheet.question.field.setPlainText(" ")

    page.pane.save.click()

    assert page.pane.refusal == "A question needs the words that the interviewer says: write them, then save."
    assert page.pane.is_written
    assert stored(desk).question == "Should the ferry run later at night?"


def test_escape_asks_in_place_and_then_drops_what_was_written(page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    page.pane.edit.click()
    field = page.pane.sheet.question.field
    assert field is not None
    field.setPlainText("Gone")

    QTest.keyClick(field, Qt.Key.Key_Escape)
    asked, kept = page.pane.refusal, page.pane.is_written
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert (asked, kept) == ("What you wrote is not saved. Save it, or press Esc once more to drop it.", True)
    assert not page.pane.is_written
    assert page.pane.cancel.text() == "Cancel"
    assert stored(desk).question == "Should the ferry run later at night?"


def test_what_is_being_written_stays_while_the_list_is_walked(page: LibraryPage) -> None:
    read(page, 0)
    page.pane.edit.click()
    assert page.pane.sheet.question.field is not None
    page.pane.sheet.question.field.setPlainText("Half a sen")

    page.left.search.set_search("tram")
    read(page, 0)
    page.open()

    assert page.pane.sheet.question.field.toPlainText() == "Half a sen"


def test_clarifying_questions_come_and_go_while_writing(page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    page.pane.edit.click()
    sheet = page.pane.sheet

    sheet.parts[0].removed.emit()
    sheet.add_part.click()
    fresh = sheet.parts[2]
    assert fresh.prompt.field is not None
    fresh.prompt.field.setPlainText("Which pier?")
    impact = fresh.rows["impact"].text.field
    assert impact is not None
    impact.setPlainText("Take the nearer one.")
    page.pane.save.click()

    prompts = [part.prompt for part in stored(desk).clarifying_questions]
    assert prompts == ["I take it the ferry timetable is open. Who decides about part-1?", "Which pier?"]
    assert len([part for part in sheet.parts if part.isVisible()]) == 2


def write_new(page: LibraryPage, text: str) -> None:
    QTest.keyClick(focus(page), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = page.pane.sheet
    assert sheet.question.field is not None
    QTest.keyClicks(sheet.question.field, text)
    assert sheet.parts[0].prompt.field is not None
    sheet.parts[0].prompt.field.setPlainText("What is the goal?")
    why = sheet.parts[0].rows["why_it_matters"].text.field
    assert why is not None
    why.setPlainText("It decides what counts.")


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_a_question_by_hand_is_added_and_read(open_shelf: OpenShelf, desk: Desk, width: int) -> None:
    page = open_shelf(desk, width)
    page.left.search.set_search("tram")
    desk.clock.pass_seconds(60)

    write_new(page, "Should the kiosk close?")
    page.pane.save.click()

    assert stored(desk, QuestionUid(list(desk.library.content.questions())[-1])).question == "Should the kiosk close?"
    assert shown(page) == "Should the kiosk close?"
    assert page.left.list.rows.questions == 4
    assert page.left.list.currentIndex().row() == 3


def test_a_question_in_the_same_words_is_remarked_upon_and_can_be_added(page: LibraryPage, desk: Desk) -> None:
    write_new(page, "should the tram run later at night?")
    remark = page.pane.sheet.remark.text()

    page.pane.save.click()

    assert remark == "A question in the same words is in your library already."
    assert len(desk.library.content.questions()) == 4


def test_a_question_by_hand_that_is_dropped_leaves_the_list(narrow: LibraryPage, desk: Desk) -> None:
    narrow.left.add.click()
    narrow.pane.cancel.click()

    assert narrow.left.isVisible()
    assert len(desk.library.content.questions()) == 3


def test_one_that_is_being_written_is_come_back_to(narrow: LibraryPage) -> None:
    narrow.left.add.click()
    narrow.look_for("tram")
    is_list = narrow.left.isVisible()

    narrow.left.add.click()

    assert is_list
    assert narrow.pane.isVisible()
    assert narrow.pane.is_written


def test_a_stuck_question_offers_to_be_rewritten(open_shelf: OpenShelf) -> None:
    desk = desk_with("ferry")
    for _ in range(9):
        desk.use_cases.actions.set_due(card_of("ferry"), desk.use_cases.cards.day)
        desk.clock.pass_days(1)
        sitting = desk.use_cases.studying.begin_with([FERRY])
        while sitting.prompt is not None and sitting.prompt.face.uid != card_of("ferry"):
            sitting.grade(Grade.GOOD, 1_000)
        sitting.grade(Grade.GOOD, 1_000)
        desk.clock.pass_days(30)
        sitting = desk.use_cases.studying.begin_with([FERRY])
        while sitting.prompt is not None and sitting.prompt.face.uid != card_of("ferry"):
            sitting.grade(Grade.GOOD, 1_000)
        sitting.grade(Grade.AGAIN, 1_000)
    page = open_shelf(desk)
    page.look_for("is:stuck")
    read(page, 0)

    page.pane.stuck.accepted.emit()

    assert page.pane.is_written


def test_a_question_that_was_deleted_meanwhile_cannot_be_saved(page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    page.pane.edit.click()
    desk.use_cases.content_editing.delete([FERRY])

    page.pane.save.click()

    assert page.pane.refusal == "This question was deleted meanwhile. Take that back first, then save."


def test_a_long_question_turns_into_fields_from_the_top_on_and_tab_walks_them_all(
    qtbot: QtBot, open_shelf: OpenShelf
) -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", parts=8)))
    page = open_shelf(desk)
    read(page, 0)

    page.pane.edit.click()
    sheet = page.pane.sheet
    qtbot.waitUntil(lambda: sheet.parts[7].is_written and sheet.parts[7].fields()[0].isVisible())
    walked = []
    while focus(page) is not sheet.add_part:
        walked.append(focus(page))
        QTest.keyClick(focus(page), Qt.Key.Key_Tab)

    fields = [each for part in sheet.parts[:8] for each in part.fields()]
    assert walked[0] is sheet.question.field
    assert walked[-len(fields) :] == fields


def test_what_was_not_turned_into_fields_yet_is_saved_as_it_is(open_shelf: OpenShelf) -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", parts=3)))
    before = stored(desk).clarifying_questions
    page = open_shelf(desk)
    read(page, 0)

    page.pane.edit.click()
    had_changed = page.pane.sheet.has_changed
    page.pane.sheet.facts.title.set_text("Sailing")
    page.pane.save.click()

    assert not had_changed
    assert stored(desk).title == "Sailing"
    assert stored(desk).clarifying_questions == before


def test_a_clarifying_question_that_was_taken_out_is_asked_about_before_it_is_dropped(page: LibraryPage) -> None:
    read(page, 0)
    page.pane.edit.click()

    page.pane.sheet.parts[0].removed.emit()
    page.pane.cancel.click()

    assert page.pane.is_written
    assert page.pane.refusal


def test_the_page_keeps_its_place_when_the_writing_ends(qtbot: QtBot, open_shelf: OpenShelf) -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", parts=8)))
    page = open_shelf(desk)
    read(page, 0)
    page.pane.edit.click()
    sheet = page.pane.sheet
    qtbot.waitUntil(lambda: all(part.is_written for part in sheet.parts[:8]))
    qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > 500)
    sheet.verticalScrollBar().setValue(500)

    page.pane.save.click()

    assert sheet.verticalScrollBar().value() == 500


def test_what_was_dropped_can_be_gone_on_with(qtbot: QtBot, page: LibraryPage, desk: Desk) -> None:
    read(page, 0)
    page.pane.edit.click()
    page.pane.sheet.facts.title.set_text("Sailing")
    page.pane.sheet.parts[1].removed.emit()
    page.pane.cancel.click()
    with qtbot.waitSignal(page.dropped) as dropped:
        page.pane.cancel.click()
    read(page, 1)

    dropped.args[0]()
    asked_again = page.pane.sheet.has_changed
    page.pane.save.click()

    assert asked_again
    assert (stored(desk).title, len(stored(desk).clarifying_questions)) == ("Sailing", 1)
    assert stored(desk, TRAM).title is None


def test_what_was_not_changed_is_dropped_without_a_word(qtbot: QtBot, page: LibraryPage) -> None:
    read(page, 0)
    page.pane.edit.click()

    with qtbot.assertNotEmitted(page.dropped):
        page.pane.cancel.click()

    assert not page.pane.is_written


def test_what_is_being_written_is_not_replaced_by_what_was_dropped(qtbot: QtBot, page: LibraryPage) -> None:
    read(page, 0)
    page.pane.edit.click()
    page.pane.sheet.facts.title.set_text("Gone")
    page.pane.cancel.click()
    with qtbot.waitSignal(page.dropped) as dropped:
        page.pane.cancel.click()
    read(page, 1)
    page.pane.edit.click()
    page.pane.sheet.facts.title.set_text("Tram")

    dropped.args[0]()

    assert page.pane.sheet.facts.title.text == "Tram"
