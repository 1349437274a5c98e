from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from flashpm.services.use_cases import UseCases
from flashpm.ui import asking
from flashpm.ui.asking import Asking
from flashpm.ui.operations import Operations
from tests.services.desk import desk_with


@pytest.fixture
def asks(qapp: QObject, operations: Operations) -> Asking:
    return Asking(qapp, desk_with("ferry", "tram").use_cases, operations)


@pytest.fixture
def asks_aside(asks: Asking, monkeypatch: pytest.MonkeyPatch) -> Asking:
    monkeypatch.setattr(asking, "LARGE", 2)
    return asks


def count(reader: UseCases) -> int:
    return reader.cards.count()


def test_a_small_library_answers_at_once(asks: Asking) -> None:
    answers: list[int] = []

    asks.ask(count, answers.append)

    assert answers == [4]


def test_a_large_library_answers_a_moment_later(qtbot: QtBot, asks_aside: Asking) -> None:
    answers: list[int] = []

    asks_aside.ask(count, answers.append)
    at_once = list(answers)
    qtbot.waitUntil(lambda: answers == [4])

    assert at_once == []


def test_only_the_newest_question_is_answered(qtbot: QtBot, asks_aside: Asking) -> None:
    answers: list[str] = []
    goes_on = Event()

    def slow(_: UseCases) -> str:
        goes_on.wait()
        return "older"

    asks_aside.ask(slow, answers.append)
    asks_aside.ask(lambda _: "newer", answers.append)
    qtbot.waitUntil(lambda: answers == ["newer"])
    goes_on.set()
    asks_aside.ask(lambda _: "last", answers.append)
    qtbot.waitUntil(lambda: "last" in answers)

    assert answers == ["newer", "last"]


def test_what_was_dropped_is_not_answered(qtbot: QtBot, asks_aside: Asking, operations: Operations) -> None:
    answers: list[int] = []

    asks_aside.ask(count, answers.append)
    asks_aside.drop()
    operations.close()

    assert answers == []


def test_while_long_work_has_the_library_nothing_is_asked(qtbot: QtBot, asks: Asking, operations: Operations) -> None:
    answers: list[int] = []
    is_over = Event()
    operations.run_long("Working", lambda _: is_over.wait(), lambda _: None)

    asks.ask(count, answers.append)
    is_over.set()
    qtbot.waitUntil(lambda: not operations.is_busy)

    assert answers == []
