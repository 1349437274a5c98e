"""What opens over a page, menus and a calendar: each entry has a name and a role."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from flashpm.ui.keys import Command
from flashpm.ui.widgets.date_field import DateField
from tests.screenshots.import_scenes import columns
from tests.screenshots.library_scenes import library
from tests.screenshots.page_scenes import page_of
from tests.screenshots.review_scenes import review
from tests.screenshots.scenes import Scene, shown
from tests.screenshots.stage import Stage, wait_until

ENTRIES = (QAccessible.Role.MenuItem, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)


def card_menu(stage: Stage) -> QWidget:
    """The menu of the card that is studied."""
    review(stage)
    stage.navigator.review.view.bar.more.click()
    return popup()


def line_menu(stage: Stage) -> QWidget:
    """The menu of a card in the library."""
    library(stage)
    sheet = stage.navigator.library.pane.sheet
    sheet.parts[0].menu_requested.emit(sheet.parts[0])
    return popup()


def filter_menu(stage: Stage) -> QWidget:
    """The values of a filter, counted."""
    library(stage)
    chip = next(each for each in stage.navigator.library.left.filters.chips.values() if each.isVisible())
    chip.click()
    menu = popup()
    wait_until(lambda: len(menu.actions()) > 1)
    return menu


def column_menu(stage: Stage) -> QWidget:
    """What a column can hold."""
    columns(stage)
    stage.settle()
    stage.navigator.import_.panes.columns.rows[0].choice.click()
    return popup()


def popup() -> QWidget:
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


def entries(menu: QWidget) -> list[QAccessibleInterface]:
    interface = QAccessible.queryAccessibleInterface(menu)
    assert interface.role() is QAccessible.Role.PopupMenu
    found = [interface.child(place) for place in range(interface.childCount())]
    return [each for each in found if each.role() is not QAccessible.Role.Separator]


@pytest.mark.slow
@pytest.mark.parametrize("lead", [card_menu, line_menu, filter_menu, column_menu])
def test_every_entry_of_a_menu_has_a_name_and_a_role(
    lead: Callable[[Stage], QWidget], qapp: QApplication, tmp_path: Path
) -> None:
    with shown(qapp, Scene("menu", lambda _: None), tmp_path / "library") as stage:
        menu = lead(stage)
        found = [(each.text(QAccessible.Text.Name), each.role()) for each in entries(menu)]
        menu.close()

    assert found
    assert [name for name, _ in found if not name] == []
    assert {role for _, role in found} <= set(ENTRIES)


@pytest.mark.slow
def test_every_day_of_the_calendar_is_named(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, Scene("calendar", partial(page_of, Command.SETTINGS)), tmp_path / "library") as stage:
        field = next(each for each in stage.window.findChildren(DateField) if each.isVisible())
        field.open_calendar()
        calendar = field.calendar
        assert calendar is not None
        controls = [each for each in calendar.findChildren(QAbstractButton) if each.isVisible()]
        names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in controls]
        popup().close()

    assert len(names) > 28
    assert all(names)
