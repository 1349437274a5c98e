"""The pages of the settings, each made when it is first needed, and the ways between them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from flashpm.services.use_cases import UseCases
    from flashpm.ui.appearance import Appearance
    from flashpm.ui.changes.page import ChangesPage
    from flashpm.ui.look import Look
    from flashpm.ui.operations import Operations
    from flashpm.ui.page import Page
    from flashpm.ui.parts import WindowParts
    from flashpm.ui.settings.advanced_page import AdvancedPage
    from flashpm.ui.settings.data_page import DataPage
    from flashpm.ui.settings.keys_page import KeysPage
    from flashpm.ui.settings.page import SettingsPage


class SettingsPages(QObject):
    """Makes the pages.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: runs every change.
        appearance: keeps the preferences.
        parts: the program's parts.

    Signals:
        wanted: the `Page` that is to be shown.
        switched: the `Changes` of a switch to other rules or cards, and a sentence that says what it was.
        said: a sentence for the toast, and False: there is nothing to take back.
        restore_requested: the path of a backup to go back to.
    """

    wanted = Signal(object)
    switched = Signal(object, str)
    said = Signal(str, bool)
    restore_requested = Signal(object)

    def __init__(
        self, look: Look, use_cases: UseCases, operations: Operations, appearance: Appearance, parts: WindowParts
    ) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._appearance = appearance
        self._parts = parts

    def leads_back_from(self, page: QWidget | None) -> bool:
        """Say whether Back leads from a page to the first one."""
        return page is not None and page in [
            self.__dict__.get(name) for name in ("advanced", "keys", "data", "changes")
        ]

    def sections(self) -> dict[str, Callable[[], None]]:
        """Name the pages behind the first one, and give the way to each."""
        return {
            self.tr("Settings: Advanced"): lambda: self.wanted.emit(self.advanced),
            self.tr("Settings: Keys"): lambda: self.wanted.emit(self.keys),
            self.tr("Settings: Data"): lambda: self.wanted.emit(self.data),
        }

    @cached_property
    def first(self) -> SettingsPage:
        """The settings that everybody looks for."""
        from flashpm.ui.settings.page import SettingsPage

        page = SettingsPage(self._look, self._use_cases, self._operations, lambda: self._appearance.preferences)
        page.preferences_changed.connect(self._appearance.change)
        page.advanced_requested.connect(lambda: self.wanted.emit(self.advanced))
        page.keys_requested.connect(lambda: self.wanted.emit(self.keys))
        page.data_requested.connect(lambda: self.wanted.emit(self.data))
        page.changes_requested.connect(lambda: self.wanted.emit(self.changes))
        return page

    @cached_property
    def advanced(self) -> AdvancedPage:
        """The finer settings."""
        from flashpm.ui.settings.advanced_page import AdvancedPage

        page = AdvancedPage(self._look, self._use_cases, self._operations)
        page.left.connect(self._go_back)
        page.switched.connect(self.switched)
        return page

    @cached_property
    def keys(self) -> KeysPage:
        """The keys."""
        from flashpm.ui.settings.keys_page import KeysPage

        page = KeysPage(self._look)
        page.chosen.connect(self._appearance.choose_keys)
        page.left.connect(self._go_back)
        page.renamed.connect(self._appearance.words_changed, Qt.ConnectionType.QueuedConnection)
        return page

    @cached_property
    def data(self) -> DataPage:
        """The data and its backups."""
        from flashpm.ui.settings.data_page import DataPage

        parts = self._parts
        page = DataPage(self._look, self._use_cases, self._operations, parts.data_dir, parts.kept_backups)
        page.left.connect(self._go_back)
        page.said.connect(self.said)
        page.restore_requested.connect(self.restore_requested)
        return page

    @cached_property
    def changes(self) -> ChangesPage:
        """The history of changes."""
        from flashpm.ui.changes.page import ChangesPage

        page = ChangesPage(self._look, self._use_cases, self._operations)
        page.left.connect(self._go_back)
        page.said.connect(self.said)
        return page

    def _go_back(self) -> None:
        page: Page = self.first
        self.wanted.emit(page)
