from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.domain.change import Change, Entity, Origin
from flashpm.ui.import_.page import ImportPage
from tests.builders import pack_of, part_of, question_of
from tests.services.desk import Desk
from tests.ui.import_.sources import Settle, press, rows, source


def test_what_is_here_already_says_so_and_leads_back(
    qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle
) -> None:
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))
    page.offer([source("harbour")])
    settle()
    said = page.same.title

    with qtbot.waitSignal(page.left):
        press(page, "Back")

    assert said == "Everything here is in your library already"


def test_a_text_changed_on_both_sides_is_kept_by_adding(
    qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle
) -> None:
    older = question_of("ferry", clarifying_questions=(part_of("part-0", impact="Old."), part_of("part-1")))
    desk.import_packs(pack_of(older))
    card = desk.use_cases.cards.questions(desk.use_cases.cards.find_questions(""))[0].parts[0].card
    desk.use_cases.editing.edit(card, {"impact": "Mine."})
    page.offer([source("harbour")])
    settle()
    said = page.foot.text.splitlines()[0]

    with qtbot.waitSignal(page.added):
        press(page, "Add")

    assert said == (
        "“Should the ferry run later at night?” was changed by you and in the new version: your own texts are kept."
    )
    assert desk.library.cards.face(card).clarifying_question.impact == "Mine."


def test_a_question_without_cards_can_be_kept(qtbot: QtBot, page: ImportPage, settle: Settle) -> None:
    page.offer([source("bare")])
    settle()
    said = page.foot.text

    with qtbot.waitSignal(page.added):
        press(page, "Add")

    assert said == (
        "“Should the ferry run later at night?” has no clarifying questions: it is kept without cards.\n1 question"
    )
    assert not page.foot.study.isVisible()


def test_a_missing_interview_question_is_typed_in(qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle) -> None:
    page.offer([source("missing")])
    settle()
    before = page.foot.text, page.foot.add.isEnabled()

    QTest.keyClicks(page.panes.question.text_field.field, "Should it run?")
    press(page, "Use it")
    settle()
    with qtbot.waitSignal(page.added):
        press(page, "Add")

    assert before == ("An interview question is missing: type it in first.", False)
    (row,) = desk.use_cases.cards.questions(desk.use_cases.cards.find_questions(""))
    assert row.question == "Should it run?"


def test_an_edit_is_shown_at_once_and_added_with_the_rest(
    qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle
) -> None:
    page.offer([source("harbour")])
    settle()

    page.panes.list.setCurrentIndex(page.panes.list.rows.index(2))
    page.panes.question.cards[0].texts_given.emit(0, {"impact": "Ship it."})
    shown = page.panes.question.cards[0].texts["impact"].body.text(), page.panes.list.currentIndex().row()
    with qtbot.waitSignal(page.added):
        press(page, "Add")

    assert shown == ("Ship it.", 2)
    questions = desk.library.content.questions().values()
    impacts = [part.content.impact for each in questions for part in each.clarifying_questions]
    assert impacts.count("Ship it.") == 1


def test_what_is_still_being_written_is_added_too(qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()
    card = page.panes.question.cards[0]
    card.write("impact")
    field = card.texts["impact"].field
    assert field is not None
    field.setPlainText("Ship it.")
    page.panes.question.head.write()

    with qtbot.waitSignal(page.added):
        press(page, "Add")

    (question,) = desk.library.content.questions().values()
    assert question.clarifying_questions[0].content.impact == "Ship it."


def test_what_is_being_written_stays_while_something_else_is_decided(page: ImportPage, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()
    first, second = page.panes.question.cards
    first.write("impact")
    page.panes.question.head.write()

    second.texts_given.emit(1, {"impact": "Drop it."})

    assert first.is_written
    assert page.panes.question.head.is_written
    assert second.texts["impact"].body.text() == "Drop it."


def test_a_decision_outlives_a_change_of_the_library(page: ImportPage, desk: Desk, settle: Settle) -> None:
    page.offer([source("harbour")])
    settle()
    press(page, "Leave this question out")

    page.apply(desk.import_packs(pack_of(question_of("bus"), id="roads")))
    settle()

    assert rows(page)[1].startswith("Should the ferry")
    assert page.foot.text == "1 question · 2 cards · about 2 min to learn"


def test_nothing_is_added_while_everything_is_left_out(page: ImportPage, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()

    press(page, "Leave this question out")
    left_out = page.foot.add.isEnabled()
    press(page, "Add it after all")

    assert (left_out, page.foot.add.isEnabled()) == (False, True)


def test_all_texts_are_chosen_at_once(page: ImportPage, desk: Desk, settle: Settle) -> None:
    parts = (part_of("part-0", impact="Old."), part_of("part-1", impact="Old."))
    desk.import_packs(pack_of(question_of("ferry", clarifying_questions=parts)))
    for part in desk.use_cases.cards.questions(desk.use_cases.cards.find_questions(""))[0].parts:
        desk.use_cases.editing.edit(part.card, {"impact": "Mine."})
    page.offer([source("harbour")])
    settle()

    page.foot.choice_made.emit(True)
    taken = page.foot.text.splitlines()[0].rpartition(": ")[2], page.foot.choice.value
    page.panes.question.cards[1].texts["impact"].choice_made.emit(False)

    assert taken == ("the new texts are taken.", "theirs")
    assert page.foot.text.splitlines()[0].endswith("yours kept: 1, theirs taken: 1.")
    assert page.foot.choice.value is None


def test_much_is_compared_again_in_a_worker(page: ImportPage, settle: Settle) -> None:
    page.offer([source("many")])
    settle()

    press(page, "Leave this question out")
    settle()

    assert page.foot.text.endswith("200 questions")


def test_a_deleted_question_is_shown_though_nothing_else_is_new(page: ImportPage, desk: Desk, settle: Settle) -> None:
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))
    uid = next(iter(desk.library.content.questions()))
    desk.log(Change(Entity.QUESTION, uid, "_deleted", value=True, origin=Origin.USER))
    page.offer([source("harbour")])
    settle()
    before = page.foot.add.isEnabled()

    press(page, "Add it again")

    assert rows(page) == ["Needs a look 1", "Should the ferry", "Already here 1"]
    assert (before, page.foot.add.isEnabled()) == (False, True)
