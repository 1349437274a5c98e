from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flashpm.errors import PackError
from flashpm.services.importing import Source
from flashpm.ui.import_.page import ImportPage
from flashpm.ui.operations import Operations
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.import_.sources import NOT_A_PAGE, Settle, press, rows, source


def test_it_begins_with_a_box_to_paste_into(page: ImportPage) -> None:
    assert page.focusWidget() is page.panes.paste.field
    assert page.panes.drop.isVisible()
    assert not page.foot.isVisible()


def test_a_pasted_page_is_looked_through_at_once(page: ImportPage, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()

    assert rows(page) == ["New 1", "Should the ferry"]
    assert page.panes.is_folded
    assert page.foot.text == "1 question · 2 cards · about 2 min to learn"
    assert page.focusWidget() is page.foot.study


def test_text_pasted_into_the_box_is_read_at_once(page: ImportPage, settle: Settle) -> None:
    data = QMimeData()
    data.setText("ferry")

    page.panes.paste.field.insertFromMimeData(data)
    settle()

    assert page.panes.is_folded


def test_a_text_that_is_typed_is_read_after_a_pause_and_the_box_stays(
    qtbot: QtBot, page: ImportPage, settle: Settle
) -> None:
    with qtbot.waitSignal(page.panes.paste.field.typed):
        QTest.keyClicks(page.panes.paste.field, "ferry")

    qtbot.waitUntil(lambda: page.panes.right is page.panes.question)
    settle()
    assert not page.panes.is_folded
    assert page.focusWidget() is page.panes.paste.field
    assert page.foot.isVisible()


def test_what_is_typed_before_the_page_is_left_takes_no_focus_elsewhere_and_is_read_on_the_way_back(
    qtbot: QtBot, page: ImportPage, settle: Settle
) -> None:
    with qtbot.waitSignal(page.panes.paste.field.typed):
        QTest.keyClicks(page.panes.paste.field, "nothing")
    page.hide()
    settle()
    left_at = page.panes.right

    page.show()
    page.open()
    settle()

    assert left_at is page.panes.start
    qtbot.waitUntil(lambda: page.panes.right is page.panes.refusal)


def test_a_box_that_is_emptied_shows_the_beginning(qtbot: QtBot, page: ImportPage, settle: Settle) -> None:
    with qtbot.waitSignal(page.panes.paste.field.typed):
        QTest.keyClicks(page.panes.paste.field, "ferry")
    settle()

    with qtbot.waitSignal(page.panes.paste.field.typed):
        page.panes.paste.field.clear()

    assert page.panes.right is page.panes.start
    assert not page.foot.isVisible()


def test_the_pasted_text_is_shown_again_beside_its_cards(page: ImportPage, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()

    press(page, "Show the pasted text")

    assert page.panes.paste.field.toPlainText() == "ferry"
    assert page.focusWidget() is page.panes.paste.field
    assert page.panes.right is page.panes.question
    assert page.foot.isVisible()


def test_files_have_no_text_to_show_again(page: ImportPage, settle: Settle) -> None:
    page.offer([source("ferry")])
    settle()

    assert not page.panes.back.isVisible()


def test_files_dropped_on_the_box_are_left_to_the_window(page: ImportPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("page.txt")])
    data.setText("page.txt")

    assert not page.panes.paste.field.canInsertFromMimeData(data)


def test_several_sources_are_one_import(page: ImportPage, settle: Settle) -> None:
    page.offer([source("harbour"), source("roads")])
    settle()

    assert rows(page) == ["New 3", "Should the ferry", "Should the tram", "Should the bus"]
    assert page.foot.text == "3 questions · 17 cards · about 12 min to learn"


def test_add_and_study_now_adds_and_says_so(qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()

    with qtbot.waitSignal(page.added) as added:
        press(page, "Add and study now")

    changes, studies_now = added.args
    assert studies_now is True
    assert len(changes.questions) == 1
    assert changes.operation is not None
    assert len(desk.use_cases.cards.find_questions("ferry")) == 1


def test_add_adds_and_leaves_studying_for_later(qtbot: QtBot, page: ImportPage, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()

    with qtbot.waitSignal(page.added) as added:
        press(page, "Add")

    assert added.args[1] is False
    assert page.panes.paste.field.toPlainText() == ""
    assert page.panes.right is page.panes.start


def test_enter_pressed_twice_adds_once(qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle) -> None:
    added: list[object] = []
    page.added.connect(lambda *values: added.append(values))
    page.offer_text("ferry")
    settle()

    for _ in range(2):
        QTest.keyClick(page.foot.study, Qt.Key.Key_Return)
    settle()

    assert len(added) == 1


def test_cancel_adds_nothing_and_begins_anew(qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle) -> None:
    page.offer_text("ferry")
    settle()

    with qtbot.waitSignal(page.left):
        press(page, "Cancel")

    assert desk.library.log.rows == []
    assert page.panes.right is page.panes.start


def test_warnings_stand_at_their_question_and_do_not_keep_from_adding(page: ImportPage, settle: Settle) -> None:
    page.offer([source("warned")])
    settle()

    assert rows(page) == ["Needs a look 1", "Should the tram", "New 1", "Should the ferry"]
    assert page.panes.question.cards[0].texts["impact"].marks == "It has no impact: add it."
    assert page.foot.add.isEnabled()


def test_arrows_walk_the_questions(page: ImportPage, settle: Settle) -> None:
    page.offer([source("warned")])
    settle()
    page.panes.list.setFocus()

    for _ in range(2):
        QTest.keyClick(page.panes.list, Qt.Key.Key_Down)

    assert page.panes.question.question_text == "Should the ferry run later at night?"
    assert page.panes.question.cards[0].texts["impact"].marks == ""


def test_arrows_fold_and_unfold_a_group(page: ImportPage, settle: Settle) -> None:
    page.offer([source("warned")])
    settle()
    page.panes.list.setFocus()

    QTest.keyClick(page.panes.list, Qt.Key.Key_Left)
    folded = rows(page)
    QTest.keyClick(page.panes.list, Qt.Key.Key_Right)

    assert folded == ["Needs a look 1", "New 1", "Should the ferry"]
    assert len(rows(page)) == 4


def test_a_refused_text_stays_in_the_box_and_says_why(page: ImportPage, settle: Settle) -> None:
    page.offer_text("Ten tips for your interview")
    settle()

    assert page.panes.refusal.text == f"This cannot be added\n{NOT_A_PAGE}"
    assert page.panes.refusal.isVisible()
    assert page.panes.paste.field.toPlainText() == "Ten tips for your interview"
    assert not page.foot.isVisible()


def test_a_text_that_is_still_typed_is_not_scolded(qtbot: QtBot, page: ImportPage, settle: Settle) -> None:
    with qtbot.waitSignal(page.panes.paste.field.typed):
        QTest.keyClicks(page.panes.paste.field, "How would")

    qtbot.waitUntil(lambda: page.panes.right is page.panes.refusal)
    assert page.panes.refusal.text == f"No question found so far\n{NOT_A_PAGE}"
    assert page.focusWidget() is page.panes.paste.field


def test_one_bad_file_of_several_keeps_all_out_and_is_named(page: ImportPage, settle: Settle) -> None:
    page.offer([source("ferry"), source("bad"), Source("gone.txt", _gone)])
    settle()

    assert page.panes.refusal.text == (
        "Nothing is added yet: 2 of 3 files cannot be read\n"
        "bad\n- Line 4: “id” is missing.\n\n"
        "gone.txt\n- There is no such file.\n\n"
        "Take them out and drop the others again."
    )
    assert not page.foot.isVisible()


def test_after_a_refusal_the_keyboard_is_where_one_goes_on(page: ImportPage, settle: Settle) -> None:
    page.offer([source("ferry")])
    settle()

    page.offer([source("bad")])
    settle()

    assert page.focusWidget() is page.panes.refusal.button


def _gone() -> bytes:
    raise PackError("There is no such file.")


def test_of_two_missing_questions_the_one_that_is_shown_takes_the_text(page: ImportPage, settle: Settle) -> None:
    page.offer([source("two missing")])
    settle()
    page.panes.list.setCurrentIndex(page.panes.list.rows.index(2))

    QTest.keyClicks(page.panes.question.text_field.field, "Should it run at dawn?")
    press(page, "Use it")
    settle()

    assert [row.partition(" · ")[0] for row in rows(page)] == [
        "Needs a look 1",
        "The late ferry",
        "New 1",
        "Should it run at dawn?",
    ]


def test_what_is_looked_through_follows_the_library(page: ImportPage, desk: Desk, settle: Settle) -> None:
    page.offer([source("harbour")])
    settle()

    page.apply(desk.import_packs(pack_of(question_of("ferry"))))
    settle()

    assert rows(page) == ["New 1", "Should the tram", "Already here 1"]


def test_a_preview_is_compared_again_when_the_page_is_opened_again(
    page: ImportPage, desk: Desk, settle: Settle
) -> None:
    page.offer([source("harbour")])
    settle()
    desk.import_packs(pack_of(question_of("ferry")))

    page.open()
    settle()

    assert rows(page) == ["New 1", "Should the tram", "Already here 1"]


def test_of_two_offers_the_later_one_holds(page: ImportPage, settle: Settle) -> None:
    page.offer([source("harbour")])
    page.offer([source("roads")])
    settle()

    assert rows(page) == ["New 1", "Should the bus"]


def test_a_full_disk_leaves_everything_as_it_was(
    qtbot: QtBot, page: ImportPage, desk: Desk, operations: Operations, settle: Settle
) -> None:
    page.offer_text("ferry")
    settle()
    desk.library.is_full = True

    with qtbot.waitSignal(operations.failed) as failed:
        press(page, "Add")

    assert failed.args[0].startswith("The disk is full")
    assert page.foot.isVisible()
    assert rows(page) == ["New 1", "Should the ferry"]


def test_files_can_be_chosen(qtbot: QtBot, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImportPage, "dialog_options", QFileDialog.Option.DontUseNativeDialog)
    file = tmp_path / "page.txt"
    file.write_text("ferry")
    press(page, "Choose files …")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None

    with qtbot.waitSignal(page.files_chosen) as chosen:
        dialog.selectFile(str(file))
        dialog.accept()

    assert chosen.args == [[file]]


def test_a_folder_can_be_chosen(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImportPage, "dialog_options", QFileDialog.Option.DontUseNativeDialog)
    folder = tmp_path / "pages"
    folder.mkdir()
    press(page, "Choose a folder …")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None

    with qtbot.waitSignal(page.files_chosen) as chosen:
        dialog.selectFile(str(folder))
        dialog.accept()

    assert chosen.args == [[folder]]


@pytest.mark.parametrize("ending", ["htm", "mht", "webarchive", "pdf", "csv", "apkg"])
def test_the_dialog_shows_every_kind_that_can_be_read(
    page: ImportPage, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(ImportPage, "dialog_options", QFileDialog.Option.DontUseNativeDialog)
    press(page, "Choose files …")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None

    assert f"*.{ending}" in dialog.nameFilters()[0].replace(")", " ").split()


@pytest.mark.parametrize(("width", "is_above"), [(1180, False), (700, True)])
def test_in_a_narrow_window_the_list_stands_above_the_question(
    page: ImportPage, settle: Settle, width: int, is_above: bool
) -> None:
    page.resize(width, 800)
    page.offer([source("harbour")])
    settle()

    found, question = page.panes.list, page.panes.question
    assert (found.mapTo(page, found.rect().bottomLeft()).y() < question.mapTo(page, question.rect().topLeft()).y()) is (
        is_above
    )


def test_in_a_narrow_window_a_single_question_needs_no_list(page: ImportPage, settle: Settle) -> None:
    page.resize(700, 800)
    page.offer_text("ferry")
    settle()

    assert not page.panes.list.isVisible()
    assert page.panes.question.isVisible()
