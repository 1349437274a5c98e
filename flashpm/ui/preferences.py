"""How the window looks and speaks on this computer: a small TOML file beside the library."""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from pathlib import Path

from flashpm.ui.keys import Command

TEXT_SIZES = (100, 115, 130, 150)
"""The text sizes that can be chosen, in percent."""


class ThemeChoice(StrEnum):
    """Which theme is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LanguageChoice(StrEnum):
    """Which language is wanted; the value of one that is shipped is its code."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen for this computer.

    Attributes:
        text_percent: one of `TEXT_SIZES`.
        remind_at: when a reminder comes while cards are due, on the learner's clock; None for never.
        keys: the keys of the commands that have others than the usual ones, as in `keys.KEYS`.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    language: LanguageChoice = LanguageChoice.SYSTEM
    remind_at: time | None = None
    keys: Mapping[Command, tuple[str, ...]] = field(default_factory=dict)


def load_preferences(path: Path) -> Preferences:
    """Read the preferences; what cannot be read or is unknown has its default."""
    import tomllib

    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Preferences()
    theme, percent, language = values.get("theme"), values.get("text_percent"), values.get("language")
    return Preferences(
        theme=ThemeChoice(theme) if theme in set(ThemeChoice) else ThemeChoice.SYSTEM,
        text_percent=percent if percent in TEXT_SIZES else 100,
        language=LanguageChoice(language) if language in set(LanguageChoice) else LanguageChoice.SYSTEM,
        remind_at=_time(values.get("remind_at")),
        keys=_keys(values.get("keys")),
    )


def _time(value: object) -> time | None:
    return value.replace(second=0, microsecond=0, tzinfo=None) if isinstance(value, time) else None


def _keys(value: object) -> dict[Command, tuple[str, ...]]:
    """Read the keys of known commands; a list with anything but texts is left out."""
    if not isinstance(value, dict):
        return {}
    known = {name: keys for name, keys in value.items() if name in set(Command) and isinstance(keys, list)}
    return {Command(name): tuple(keys) for name, keys in known.items() if all(isinstance(key, str) for key in keys)}


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences, whole or not at all; a disk that is full loses a look, never data."""
    written = path.with_suffix(".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(_toml(preferences), "utf-8")
        os.replace(written, path)  # noqa: PTH105 - one call, atomic


def _toml(preferences: Preferences) -> str:
    lines = [
        f'theme = "{preferences.theme.value}"',
        f"text_percent = {preferences.text_percent}",
        f'language = "{preferences.language.value}"',
    ]
    if preferences.remind_at is not None:
        lines.append(f"remind_at = {preferences.remind_at.strftime('%H:%M:%S')}")
    if preferences.keys:
        # A list of texts in JSON is one in TOML too.
        lines += [
            "",
            "[keys]",
            *(f"{command} = {json.dumps(list(keys))}" for command, keys in preferences.keys.items()),
        ]
    return "\n".join((*lines, ""))
