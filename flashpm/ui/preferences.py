"""How the window looks on this computer: a small TOML file beside the library."""

import contextlib
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

TEXT_SIZES = (100, 115, 130, 150)
"""The text sizes that can be chosen, in percent."""


class ThemeChoice(StrEnum):
    """Which theme is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen for this computer.

    Attributes:
        text_percent: one of `TEXT_SIZES`.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100


def load_preferences(path: Path) -> Preferences:
    """Read the preferences; what cannot be read or is unknown has its default."""
    import tomllib

    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Preferences()
    theme, percent = values.get("theme"), values.get("text_percent")
    return Preferences(
        theme=ThemeChoice(theme) if theme in set(ThemeChoice) else ThemeChoice.SYSTEM,
        text_percent=percent if percent in TEXT_SIZES else 100,
    )


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences, whole or not at all; a disk that is full loses a look, never data."""
    written = path.with_suffix(".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(f'theme = "{preferences.theme.value}"\ntext_percent = {preferences.text_percent}\n', "utf-8")
        os.replace(written, path)  # noqa: PTH105 - one call, atomic
