"""What the window is given by the program: its library, its readers, and where things lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from flashpm.services.importing import NamedReading, Source
    from flashpm.services.ports import Clock
    from flashpm.services.rows import KeptBackup
    from flashpm.services.use_cases import UseCases


@dataclass(frozen=True, slots=True)
class WindowParts:
    """The parts of FlashPM that the window works with.

    Attributes:
        open_library: opens the library to write, alone; what it gives is closed at the end.
        read: reads sources; it loads the pack readers when it is first called.
        starter: the packs that the program ships, as sources.
        file_source: makes a source of a file.
        resources: the folder of fonts, icons and translations.
        data_dir: the folder of the library, of the window's preferences and of its log.
        clock: the time.
        kept_backups: lists the library's backups, the newest first.
        restore: puts a backup in the place of the library, which nobody may have open; gives where it is kept.
    """

    open_library: Callable[[], AbstractContextManager[UseCases]]
    read: Callable[[Sequence[Source]], list[NamedReading]]
    starter: Callable[[], list[Source]]
    file_source: Callable[[Path], Source]
    resources: Path
    data_dir: Path
    clock: Clock
    kept_backups: Callable[[], Sequence[KeptBackup]]
    restore: Callable[[Path], Path | None]
