from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.pack import Pack, Reading
from flashpm.services.importing import NamedReading
from flashpm.services.shipped_packs import ShippedPack
from flashpm.ui.import_.shipped_list import ShippedList
from flashpm.ui.look import Look
from tests.builders import pack_of, question_of

HARBOUR = replace(pack_of(question_of("ferry")), version="1.1.0", licence="CC-BY-4.0", description="Of ferries.")


class Windows(QObject):
    """Keeps which widgets were shown as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    kept = Windows()
    qapp.installEventFilter(kept)
    yield kept
    qapp.removeEventFilter(kept)


@pytest.fixture
def listed(qtbot: QtBot, look: Look) -> ShippedList:
    made = ShippedList(look)
    qtbot.addWidget(made)
    return made


def shipped(pack: Pack, *, here: int = 0, version_here: str | None = None) -> ShippedPack:
    return ShippedPack(NamedReading("pack.yaml", Reading(pack)), pack, here, version_here)


@pytest.mark.parametrize(
    ("pack", "said", "offers"),
    [
        (shipped(HARBOUR), "version 1.1.0", ["Add"]),
        (shipped(HARBOUR, here=1, version_here="1.1.0"), "version 1.1.0, in your library", ["Remove"]),
        (
            shipped(HARBOUR, here=1, version_here="1.0.0"),
            "version 1.1.0, you have 1.0.0",
            ["Look at the update", "Remove"],
        ),
    ],
    ids=["not here", "here", "older"],
)
def test_a_pack_says_what_is_inside_and_offers_what_can_be_done(
    listed: ShippedList, pack: ShippedPack, said: str, offers: list[str]
) -> None:
    listed.show_packs([pack])

    (row,) = listed.rows
    assert row.text == f"Harbour\n1 question · 2 cards · Trade-off · CC BY 4.0 · {said}\nOf ferries."
    assert [button.text() for button in (row.add, row.remove) if not button.isHidden()] == offers


def test_without_packs_there_is_no_list(listed: ShippedList) -> None:
    listed.show_packs([shipped(HARBOUR)])

    listed.show_packs([])

    assert (listed.isHidden(), listed.rows) == (True, [])


def test_a_list_that_is_made_takes_no_window_its_place(listed: ShippedList, windows: Windows) -> None:
    listed.show_packs([shipped(HARBOUR, here=1, version_here="1.0.0")])

    assert windows.shown == [listed]  # which stands in no page here


def test_the_focus_stays_on_the_pack_of_which_a_button_was_pressed(qtbot: QtBot, listed: ShippedList) -> None:
    other = shipped(replace(HARBOUR, id="trams"))
    listed.show_packs([other, shipped(HARBOUR, here=1, version_here="1.1.0")])
    with qtbot.waitActive(listed):
        listed.activateWindow()
    listed.rows[1].remove.click()

    listed.show_packs([other, shipped(HARBOUR)])
    focus = QApplication.focusWidget()
    listed.rows[0].add.setFocus()
    listed.show_packs([other, shipped(HARBOUR)])

    assert focus is not None
    assert focus.accessibleName().startswith("Add: ")
    assert QApplication.focusWidget() is not listed.rows[1].add
