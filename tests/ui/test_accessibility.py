"""A walk through every page: each control has a name and a role, and the keyboard reaches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from flashpm.ui.preferences import LanguageChoice
from flashpm.ui.widgets.buttons import Pressable
from flashpm.ui.widgets.text import ElidedText, Text
from tests.screenshots.scenes import SCENES, Scene, shown

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Give every control that is to be seen, what the pointer can press among them."""
    for widget in window.findChildren(QWidget):
        is_pressed = widget.cursor().shape() is Qt.CursorShape.PointingHandCursor
        if widget.isVisible() and widget.isEnabled() and (isinstance(widget, CONTROLS) or is_pressed):
            yield widget


def reached(window: QWidget) -> set[QWidget]:
    """Give what Tab comes to, all around the window; within a group of which one holds the arrows go on."""
    found: set[QWidget] = set()
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.add(widget)
            if (proxy := widget.focusProxy()) is not None:
                found.add(proxy)
        widget = widget.nextInFocusChain()
    groups = {each.group() for each in found if isinstance(each, QAbstractButton) and each.group() is not None}
    return found | {button for group in groups for button in group.buttons()}


def is_inside_another(widget: QWidget) -> bool:
    """Say whether it is a part of a control, such as the line of a spin box or the viewport of a list."""
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, CONTROLS) or is_inside_another(parent))


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_control_has_a_name_and_a_role_and_is_reached_by_tab(
    scene: Scene, qapp: QApplication, tmp_path: Path
) -> None:
    with shown(qapp, scene, tmp_path / "library") as stage:
        everything = [each for each in controls(stage.window) if not is_inside_another(each)]
        interfaces = {each: QAccessible.queryAccessibleInterface(each) for each in everything}
        by_tab = reached(stage.window)

        assert everything
        unnamed = [each for each, seen in interfaces.items() if not seen.text(QAccessible.Text.Name)]
        without_role = [each for each, seen in interfaces.items() if seen.role() in NO_ROLE]
        unreached = [each for each in everything if each not in by_tab]
        assert unnamed == []
        assert without_role == []
        assert unreached == []


SIZES = ((1180, 820, 100), (700, 900, 100), (1920, 1200, 100), (1180, 820, 150), (700, 900, 150), (560, 520, 100))
"""Width, height, and text size in percent."""


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_no_control_is_cut_at_any_size_and_none_lies_beyond_the_window_sideways(
    scene: Scene, qapp: QApplication, tmp_path: Path
) -> None:
    """German words are the longer ones."""
    with shown(qapp, scene, tmp_path / "library", LanguageChoice.GERMAN) as stage:
        for width, height, text_percent in SIZES:
            stage.look(text_percent=text_percent)
            stage.resize(width, height)

            assert stage.window.width() == width
            assert list(beyond(stage.window)) == [], (width, text_percent)
            assert list(cut(stage.window)) == [], (width, text_percent)


def beyond(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Give the controls that are cut off at the left or the right."""
    for each in controls(window):
        left = each.mapTo(window, each.rect().topLeft()).x()
        if not is_inside_another(each) and (left < 0 or left + each.width() > window.width()):
            yield each, each.accessibleName()


def cut(window: QWidget) -> Iterator[str]:
    """Give the words of the buttons that are narrower than these, and of the headings that end too soon."""
    for each in window.findChildren(Pressable):
        is_fixed = each.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        if each.isVisible() and is_fixed and each.width() < each.sizeHint().width():
            yield each.text()
    for label in window.findChildren(Text):
        is_whole = label.wordWrap() or isinstance(label, ElidedText)
        if label.isVisible() and not is_whole and label.width() < label.fontMetrics().horizontalAdvance(label.text()):
            yield label.text()


class Windows(QObject):
    """Notes every window that comes up by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_making_a_page_brings_up_no_window_that_would_take_the_keys(qapp: QApplication, tmp_path: Path) -> None:
    windows = Windows()
    with shown(qapp, SCENES[0], tmp_path / "library") as stage:
        qapp.installEventFilter(windows)
        for name in ("today", "review", "summary", "library", "import_", "export", "settings"):
            getattr(stage.navigator, name)
        stage.settle()
        qapp.removeEventFilter(windows)

        assert windows.shown == []
        assert stage.window.isActiveWindow()
