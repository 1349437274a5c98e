from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.asking import Asking
from flashpm.ui.keys import Command, bind
from flashpm.ui.operations import Operations
from flashpm.ui.page import Deed, Page
from flashpm.ui.palette.entries import Entry
from flashpm.ui.palette.offers import Offers, Ways
from tests.services.desk import Desk


class CardPage(Page):
    """A page on which a card can be flagged while there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.has_card = True
        self.done: list[str] = []
        inside = QWidget()
        QVBoxLayout(self).addWidget(inside)
        bind(self, Command.UNDO, lambda: self.done.append("undo"))
        bind(self, Command.START, lambda: self.done.append("start"))
        bind(inside, Command.FLAG, lambda: self.done.append("flag"), when=lambda: self.has_card)

    def deeds(self) -> list[Deed]:
        return [Deed("Start over", "this card", lambda: self.done.append("reset"))] if self.has_card else []


class Walk:
    """Where the palette led."""

    def __init__(self) -> None:
        self.steps: list[object] = []

    def to(self, place: str) -> Callable[[], None]:
        return lambda: self.steps.append(place)

    def sections(self) -> Mapping[str, Callable[[], object]]:
        return {"Settings: Advanced": self.to("advanced")}


@pytest.fixture
def walk() -> Walk:
    return Walk()


@pytest.fixture
def offers(desk: Desk, operations: Operations, walk: Walk) -> Offers:
    ways = Ways(
        go=walk.steps.append,
        sections=walk.sections,
        write_question=walk.to("write"),
        study=walk.to("study"),
        study_more=walk.to("more"),
        study_type=walk.steps.append,
        look_for=walk.steps.append,
    )
    return Offers(desk.use_cases, ways, Asking(QObject(), desk.use_cases, operations))


@pytest.fixture
def page(qtbot: QtBot) -> CardPage:
    made = CardPage()
    qtbot.addWidget(made)
    return made


def named(entries: list[Entry], text: str) -> Entry:
    return next(entry for entry in entries if entry.text == text)


def test_what_the_page_can_do_comes_first_with_its_key_and_what_holds_everywhere_after_it(
    offers: Offers, page: CardPage
) -> None:
    entries = offers.entries(page)

    assert [(entry.text, entry.about) for entry in entries[:3]] == [
        ("Flag, or take the flag away", "F"),
        ("Start over", "this card"),
        ("Take the last change back", "Ctrl+Z"),
    ]


def test_what_cannot_be_done_now_is_not_offered(offers: Offers, page: CardPage) -> None:
    page.has_card = False

    texts = [entry.text for entry in offers.entries(page)]

    assert "Flag, or take the flag away" not in texts
    assert "Start over" not in texts


def test_what_is_chosen_is_done_by_the_page_where_it_binds_it(offers: Offers, page: CardPage, walk: Walk) -> None:
    for text in ("Flag, or take the flag away", "Start over", "Take the last change back"):
        named(offers.entries(page), text).run()

    assert page.done == ["flag", "reset", "undo"]
    assert walk.steps == []


def test_elsewhere_undo_is_the_windows(offers: Offers, walk: Walk) -> None:
    named(offers.entries(), "Take the last change back").run()

    assert walk.steps == [Command.UNDO]


def test_sections_and_a_question_by_hand_are_led_to(offers: Offers, walk: Walk) -> None:
    named(offers.entries(), "Settings: Advanced").run()
    named(offers.entries(), "Write a question by hand").run()

    assert walk.steps == ["advanced", "write"]


def test_nothing_is_offered_twice(offers: Offers, page: CardPage) -> None:
    texts = [entry.text for entry in offers.entries(page)]

    assert len(texts) == len(set(texts))
