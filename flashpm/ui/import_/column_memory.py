"""What was chosen for the columns of a table, kept on this computer for the next table with the same ones."""

import contextlib
import json
import os
from pathlib import Path
from typing import Final

from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.text import fold

COLUMNS_NAME: Final = "columns.json"
"""The file beside the library."""
MOST_TABLES: Final = 50
"""How many kinds of table are remembered; the oldest is forgotten first."""

_Remembered = dict[tuple[str, ...], ColumnFields]


class ColumnMemory:
    """Remembers choices by the columns' names.

    Args:
        path: the file; None to forget everything with the window.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._remembered = _loaded(path) if path else {}

    def fields_for(self, columns: tuple[str, ...]) -> ColumnFields | None:
        """Give what was chosen for columns of these names; None if nothing was."""
        return self._remembered.get(_key(columns))

    def remember(self, columns: tuple[str, ...], fields: ColumnFields) -> None:
        """Keep a choice; a disk that is full loses it, never data."""
        self._remembered.pop(_key(columns), None)
        self._remembered[_key(columns)] = fields
        for oldest in list(self._remembered)[:-MOST_TABLES]:
            del self._remembered[oldest]
        if self._path:
            _save(self._path, self._remembered)


def _key(columns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, columns))


def _loaded(path: Path) -> _Remembered:
    """Read the file; what cannot be read or is unknown is forgotten."""
    try:
        entries = json.loads(path.read_text("utf-8"))
        return {tuple(map(str, names)): tuple(map(_field, fields)) for names, fields in entries}
    except (OSError, ValueError, TypeError):
        return {}


def _field(word: str | None) -> TableField | None:
    return None if word is None else TableField(word)


def _save(path: Path, remembered: _Remembered) -> None:
    written = path.with_suffix(".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(json.dumps(list(remembered.items()), ensure_ascii=False), "utf-8")
        os.replace(written, path)  # noqa: PTH105 - one call, atomic
