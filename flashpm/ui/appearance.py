"""What is in force of the preferences: the theme that was chosen or the system's, the text size, the keys."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from flashpm.ui.keys import TABLE, Command
from flashpm.ui.look import Look
from flashpm.ui.preferences import Preferences, ThemeChoice, load_preferences, save_preferences
from flashpm.ui.theme import DARK, LIGHT, Theme, palette, style_sheet


class Appearance(QObject):
    """Puts the preferences in force, and follows the system where that is wanted.

    Args:
        application: whose palette it sets.
        look: told of every change.
        path: where the preferences are kept.

    Signals:
        changed: the new `Preferences`.
        words_changed: another language is spoken, or keys have other names; what is shown already says the old ones.
    """

    changed = Signal(object)
    words_changed = Signal()

    def __init__(self, application: QApplication, look: Look, path: Path) -> None:
        super().__init__(application)
        self._application = application
        self._look = look
        self._path = path
        self._painted: Theme | None = None
        self.preferences = load_preferences(path)
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def change(self, preferences: Preferences) -> None:
        """Put other preferences in force, and keep them."""
        before, self.preferences = self.preferences, preferences
        save_preferences(self._path, preferences)
        self._apply()
        if before.language is not preferences.language:
            self.words_changed.emit()
        self.changed.emit(preferences)

    def choose_keys(self, keys: Mapping[Command, tuple[str, ...]]) -> None:
        """Let commands have other keys than the usual ones, and keep that."""
        self.change(replace(self.preferences, keys=keys))

    def _apply(self, *_: object) -> None:
        TABLE.choose(self.preferences.keys)
        theme = self._theme()
        if theme is not self._painted:
            self._painted = theme
            self._application.setPalette(palette(theme))
            self._application.setStyleSheet(style_sheet(theme))
        self._look.set(theme, self.preferences.text_percent)

    def _theme(self) -> Theme:
        if self.preferences.theme is ThemeChoice.SYSTEM:
            is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self.preferences.theme is ThemeChoice.DARK
        return DARK if is_dark else LIGHT
