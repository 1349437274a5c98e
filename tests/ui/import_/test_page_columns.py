"""The import page where a table's columns have to be told."""

from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from flashpm.anki.reading import read_package
from flashpm.domain.field_names import TableField
from flashpm.packs.reading import read_source
from flashpm.services.importing import NamedReading, Source, read_sources
from flashpm.ui.import_.page import ImportPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.anki.packages import BASIC, HEAD, NEW_CARD, NOTE, database_of, old_package
from tests.services.desk import Desk

TABLE = "Colour;Remark\nWhich red is it?;That of the old boats.\nWhich blue?;That of the new ones.\n"
NO_CARDS = "Colour;Remark;More\nWhich red is it?;;\nWhich blue?;;\n"


def read(sources: Sequence[Source]) -> list[NamedReading]:
    return read_sources(sources, read_source)


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> ImportPage:
    made = ImportPage(look, desk.use_cases, operations, read)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    made.activateWindow()
    made.open()
    return made


@pytest.fixture
def offer(qtbot: QtBot, page: ImportPage, operations: Operations) -> Callable[[str], None]:
    def offered(text: str) -> None:
        page.offer([Source("boats.csv", text.encode)])
        qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))

    return offered


Offer = Callable[[str], None]


def test_columns_that_are_not_clear_are_asked_about(page: ImportPage, offer: Offer) -> None:
    offer(TABLE)

    assert page.panes.right is page.panes.columns
    assert page.focusWidget() is page.panes.columns.button
    assert not page.foot.isVisible()


def test_the_cards_are_shown_once_the_columns_are_told(
    page: ImportPage, offer: Offer, qtbot: QtBot, operations: Operations
) -> None:
    offer(TABLE)

    page.panes.columns.button.click()
    qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))

    assert page.panes.right is page.panes.question
    assert page.panes.is_folded
    assert page.panes.list.rows.questions == 1


def test_columns_without_cards_are_asked_about_again(
    page: ImportPage, offer: Offer, qtbot: QtBot, operations: Operations
) -> None:
    offer(NO_CARDS)
    columns = page.panes.columns
    next(each for each in columns.rows[1].choice.menu.actions() if each.data() == "impact").trigger()

    columns.button.click()
    qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))

    assert page.panes.right is columns
    assert "No row of this table has a clarifying question" in columns.remark


def test_a_table_that_is_typed_leaves_the_keyboard_in_the_box(
    page: ImportPage, qtbot: QtBot, operations: Operations
) -> None:
    page.panes.paste.field.setPlainText(TABLE)

    qtbot.waitUntil(
        lambda: page.panes.right is page.panes.columns and not (operations.is_busy or operations.is_working_beside)
    )

    assert page.focusWidget() is page.panes.paste.field


def choose(page: ImportPage, row: int, value: str) -> None:
    actions = page.panes.columns.rows[row].choice.menu.actions()
    next(each for each in actions if each.data() == value).trigger()


def test_clear_columns_can_be_changed_too(page: ImportPage, offer: Offer, qtbot: QtBot, operations: Operations) -> None:
    offer("prompt,impact\nWhich red?,That one.\nWhich blue?,This.\n")
    assert page.panes.map_fields.text() == "Columns …"

    page.panes.map_fields.click()

    assert page.panes.columns.isVisible()
    assert page.panes.is_folded
    assert not page.foot.isVisible()
    choose(page, 1, "expected_answer")
    page.panes.columns.button.click()
    qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))
    assert page.panes.question.isVisible()
    assert page.foot.isVisible()
    assert page.panes.question.cards[0].texts["expected_answer"].body.text() == "That one."


def test_columns_can_be_left_as_they_are(page: ImportPage, offer: Offer) -> None:
    offer("question,prompt,impact\nBuild?,Which red?,That one.\n")
    page.panes.map_fields.click()
    page.panes.columns.cancel.setFocus()

    page.panes.columns.cancel.click()

    assert page.panes.right is page.panes.question
    assert page.foot.isVisible()
    assert page.focusWidget() is page.foot.study


def test_a_question_of_the_list_is_shown_instead_of_the_columns(page: ImportPage, offer: Offer) -> None:
    offer("question,prompt,impact\nBuild?,Which red?,That one.\nShip?,Which blue?,This.\n")
    page.panes.map_fields.click()

    page.panes.list.setCurrentIndex(page.panes.list.rows.index(2))

    assert page.panes.right is page.panes.question
    assert page.foot.isVisible()


def test_what_holds_no_table_has_no_columns(page: ImportPage, offer: Offer) -> None:
    pack = "format: flashpm-pack/1\nid: a\ntitle: A\nquestions:\n- question: Q?\n  clarifying_questions:\n"
    offer(f"{pack}  - prompt: P?\n    impact: I.\n")

    assert page.panes.right is page.panes.question
    assert not page.panes.map_fields.isVisible()


class TestNoteTypes:
    """Packages from Anki, whose note types are tables."""

    @pytest.fixture
    def offer_package(self, qtbot: QtBot, page: ImportPage, operations: Operations) -> Callable[[], None]:
        page._read = lambda sources: read_sources(sources, read_package)
        notes = [(NOTE[0] + n, f"guid-{n}", n + 1, NOTE[3], "", f"a{n}\x1fb{n}") for n in range(2)]
        kinds = {str(n): BASIC | {"name": name} for n, name in ((1, "Basic"), (2, "Words"))}
        cards = [(note[0], *note[:1], *NEW_CARD[2:]) for note in notes]
        data = old_package(database_of(notes, cards, head=(*HEAD[:3], kinds, HEAD[4])))

        def offered() -> None:
            page.offer([Source("basics.apkg", lambda: data)])
            qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))

        return offered

    def test_each_note_type_is_shown_with_what_its_fields_hold(
        self, page: ImportPage, offer_package: Callable[[], None]
    ) -> None:
        offer_package()
        page.panes.map_fields.click()
        columns = page.panes.columns

        assert page.panes.map_fields.text() == "Fields …"
        assert columns.which is not None
        assert [action.text() for action in columns.which.menu.actions()] == ["Basic", "Words"]
        columns.which.menu.actions()[1].trigger()
        assert columns.rows[0].choice.accessibleName() == "Front: Clarifying question"
        assert columns.which.text() == "Words"

    def test_a_choice_is_remembered_for_its_note_type_alone(
        self, page: ImportPage, offer_package: Callable[[], None], qtbot: QtBot, operations: Operations
    ) -> None:
        offer_package()
        page.panes.map_fields.click()
        assert page.panes.columns.which is not None
        page.panes.columns.which.menu.actions()[1].trigger()
        choose(page, 1, "impact")
        page.panes.columns.button.click()
        qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))

        offer_package()
        page.panes.map_fields.click()

        assert page.panes.columns.fields == (TableField.PROMPT, TableField.EXPECTED_ANSWER)
        page.panes.columns.which.menu.actions()[1].trigger()
        assert page.panes.columns.fields == (TableField.PROMPT, TableField.IMPACT)
