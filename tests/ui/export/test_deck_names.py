import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from flashpm.ui.export.deck_names import DeckNames
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.services.desk import Desk, desk_with


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry")


@pytest.fixture
def names(qtbot: QtBot, look: Look, operations: Operations, desk: Desk) -> DeckNames:
    made = DeckNames(look, desk.use_cases, operations.run)
    qtbot.addWidget(made)
    made.show()
    made.more.click()
    return made


def press(names: DeckNames, text: str) -> None:
    (button,) = (each for each in names.choice.findChildren(QAbstractButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pattern(desk: Desk) -> str:
    return desk.use_cases.settings.study.anki_decks


def test_it_is_folded_away_until_it_is_asked_for(qtbot: QtBot, names: DeckNames) -> None:
    assert names.is_open
    assert not names.own.isVisible()
    assert names.example == "For example: PM Interview › Trade-off › Starter questions"

    names.more.click()

    assert not names.is_open


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("By type", "PM Interview::{type}"),
        ("By company", "PM Interview::{company}"),
        ("All in one", "PM Interview"),
    ],
)
def test_a_way_is_chosen(names: DeckNames, desk: Desk, text: str, chosen: str) -> None:
    press(names, text)

    assert pattern(desk) == chosen
    assert names.choice.value == chosen
    names.read()
    assert names.choice.value == chosen


def test_a_name_of_ones_own_is_written(names: DeckNames, desk: Desk) -> None:
    press(names, "In your own words")
    assert names.own.isVisible()
    assert names.own.text() == "PM Interview::{type}::{pack}"

    names.own.clear()
    QTest.keyClicks(names.own, "Cases::{company}")
    assert names.example == "For example: Cases › Spotify"
    QTest.keyClick(names.own, Qt.Key.Key_Return)

    assert pattern(desk) == "Cases::{company}"
    names.read()
    assert (names.choice.value, names.own.text()) == ("", "Cases::{company}")


def test_without_a_name_it_is_as_it_was_at_first(names: DeckNames, desk: Desk) -> None:
    press(names, "All in one")
    press(names, "In your own words")

    names.own.clear()
    QTest.keyClick(names.own, Qt.Key.Key_Return)

    assert pattern(desk) == "PM Interview::{type}::{pack}"
