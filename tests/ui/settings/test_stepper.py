import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSpinBox
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.settings.stepper import Stepper


@pytest.fixture
def stepper(qtbot: QtBot, look: Look) -> Stepper:
    made = Stepper(look, "Minutes", range(5, 31), step=5)
    qtbot.addWidget(made)
    made.set_value(20)
    made.show()
    return made


def button(stepper: Stepper, name: str) -> QAbstractButton:
    return next(each for each in stepper.findChildren(QAbstractButton) if each.accessibleName() == name)


def test_plus_adds_a_step(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.changed, timeout=1000) as told:
        button(stepper, "Minutes: more").click()

    assert told.args == [25]


def test_minus_takes_a_step_away(stepper: Stepper) -> None:
    button(stepper, "Minutes: less").click()

    assert stepper.value == 15


def test_a_number_that_is_set_is_no_change(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.set_value(10)

    assert stepper.value == 10


@pytest.mark.parametrize(("value", "name"), [(5, "Minutes: less"), (30, "Minutes: more")])
def test_at_an_end_there_is_no_further_step(stepper: Stepper, value: int, name: str) -> None:
    stepper.set_value(value)

    assert not button(stepper, name).isEnabled()


def test_the_wheel_changes_nothing(stepper: Stepper) -> None:
    number = stepper.findChild(QSpinBox)
    assert number is not None
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    number.wheelEvent(turned)

    assert stepper.value == 20
    assert not turned.isAccepted()


@pytest.fixture
def hours(qtbot: QtBot, look: Look) -> Stepper:
    """Hours with a gap between 0 and 4."""
    made = Stepper(look, "Hour", (0, 4, 5, 6), suffix=":00")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(("value", "name", "expected"), [(0, "Hour: more", 4), (4, "Hour: less", 0)])
def test_a_gap_is_stepped_over(hours: Stepper, value: int, name: str, expected: int) -> None:
    hours.set_value(value)

    button(hours, name).click()

    assert hours.value == expected


@pytest.mark.parametrize(("text", "expected"), [("1", 0), ("3", 4), ("6", 6)])
def test_a_number_in_a_gap_is_taken_for_the_nearest(hours: Stepper, text: str, expected: int) -> None:
    field = hours.findChild(QSpinBox)
    assert field is not None
    field.selectAll()

    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert hours.value == expected
    assert field.text() == f"{expected}:00"
