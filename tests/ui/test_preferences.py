"""The window's preferences on disk."""

from datetime import time
from pathlib import Path

import pytest

from flashpm.ui.keys import Command
from flashpm.ui.preferences import (
    LanguageChoice,
    Preferences,
    ThemeChoice,
    load_preferences,
    save_preferences,
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    wanted = Preferences(ThemeChoice.DARK, 130)

    save_preferences(tmp_path / "new" / "preferences.toml", wanted)

    assert load_preferences(tmp_path / "new" / "preferences.toml") == wanted


@pytest.mark.parametrize(
    "text",
    ["", "no toml at all [", 'theme = "purple"\ntext_percent = 3', "theme = 7", "text_percent = true"],
)
def test_what_cannot_be_understood_has_its_default(tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.toml").write_text(text)

    assert load_preferences(tmp_path / "preferences.toml") == Preferences(ThemeChoice.SYSTEM, 100)


def test_a_place_that_cannot_be_written_to_loses_nothing_but_the_look(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    save_preferences(tmp_path / "file" / "preferences.toml", Preferences())

    assert (tmp_path / "file").read_text() == ""


def test_language_reminder_and_keys_are_kept(tmp_path: Path) -> None:
    wanted = Preferences(
        language=LanguageChoice.GERMAN,
        remind_at=time(18, 30),
        keys={Command.FLAG: ("Ctrl+G", 'Ctrl+"'), Command.FIND: ()},
    )

    save_preferences(tmp_path / "preferences.toml", wanted)

    assert load_preferences(tmp_path / "preferences.toml") == wanted


@pytest.mark.parametrize(
    "text",
    [
        'language = "xx"',
        "language = 7",
        'remind_at = "six"',
        "keys = 3",
        "[keys]\nfly = ['F']\nflag = 'F'\npause = [1]",
    ],
)
def test_what_of_it_cannot_be_understood_has_its_default(tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.toml").write_text(text)

    assert load_preferences(tmp_path / "preferences.toml") == Preferences()
