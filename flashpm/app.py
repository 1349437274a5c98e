"""The one place that builds the parts of FlashPM and hands them on.

Hardly anything is imported before it is used: the window's frame is painted first, and a command loads what it needs.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from flashpm import paths
from flashpm.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from flashpm.domain.field_names import ColumnFields
    from flashpm.domain.pack import Reading
    from flashpm.services.exported import Exported, ExportFormat
    from flashpm.services.importing import NamedReading, Source
    from flashpm.services.ports import Clock
    from flashpm.services.progress import Progress
    from flashpm.services.rows import KeptBackup
    from flashpm.services.use_cases import UseCases
    from flashpm.storage.library import LibraryFiles
    from flashpm.ui.parts import WindowParts

COMMANDS = frozenset({"review", "import", "export", "list", "simulate", "stats", "backup", "restore"})
"""The words that begin a command; anything else names a file for the window."""
COLLECT_GARBAGE_AFTER = (50_000, 20, 100)
"""How many new objects there are before circles among them are looked for, and how often among older ones.

A library is read as hundreds of thousands of values without circles; by Python's own measure an export would spend a
fifth of its time on looking for some.
"""


class SystemClock:
    """The computer's clock, in its own time zone."""

    def now(self) -> datetime:
        """Give this moment, aware."""
        return datetime.now().astimezone()


class App:
    """FlashPM's parts, built when they are needed: a command that reads no pack loads no pack reader.

    Args:
        clock: the time; tests hand in their own.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    @contextmanager
    def use(self, data_dir: Path | None, *, read_only: bool) -> Iterator[UseCases]:
        """Open the library and give what can be done with it.

        Args:
            data_dir: the folder of the library; None for the usual one.
            read_only: take no lock and write nothing; a library that is not there is empty.

        Raises:
            StorageError: it cannot be opened.
        """
        from flashpm.packs.likeness import likeness, overlap
        from flashpm.services.use_cases import use_cases
        from flashpm.storage.library import open_library, read_library

        opened = read_library if read_only else open_library
        with opened(_library_files(data_dir), self.clock.now, _random_bits) as library:
            yield use_cases(library, self.clock, likeness, _write_deck, overlap)

    def kept_backups(self, data_dir: Path | None) -> list[KeptBackup]:
        """List the backups of a library, the newest first.

        Raises:
            StorageError: their folder cannot be read.
        """
        from flashpm.storage.restoring import kept_backups

        return kept_backups(_library_files(data_dir).backups)

    def restore(self, data_dir: Path | None, backup: Path) -> Path | None:
        """Put a backup in the library's place; nobody may have it open.

        Returns:
            Where the library as it was is kept; None if there was none.

        Raises:
            StorageError: the backup cannot be used, or the disk is full; the library is as it was.
        """
        from flashpm.storage.restoring import restore

        return restore(_library_files(data_dir), backup, self.clock.now)

    def read_sources(self, names: Iterable[str]) -> list[NamedReading]:
        """Read what names on the command line stand for: files, or `-` for standard input."""
        return _read([_source(name) for name in names])

    def chosen_fields(self, data_dir: Path | None) -> Callable[[tuple[str, ...]], ColumnFields | None]:
        """Give what was chosen in the window for columns of given names."""
        from flashpm.ui.import_.column_memory import COLUMNS_NAME, ColumnMemory  # it loads no window

        return ColumnMemory(paths.data_dir(data_dir) / COLUMNS_NAME).fields_for

    def read_starter_library(self) -> list[NamedReading]:
        """Read the packs that the program ships."""
        return _read([_file(path.name, path) for path in paths.starter_packs()])


def _library_files(data_dir: Path | None) -> LibraryFiles:
    from flashpm.storage.library import LibraryFiles

    folder = paths.data_dir(data_dir)
    if folder.is_file():
        raise StorageError(f"{folder} is a file. Name a folder for your library with --data-dir.")
    return LibraryFiles(folder / paths.LIBRARY_NAME, folder / paths.LOCK_NAME, folder / paths.BACKUPS_NAME)


def _random_bits(bits: int) -> int:
    """Give so many random bits of the system's; `secrets` would load half the standard library for it."""
    return int.from_bytes(os.urandom((bits + 7) // 8), "big") >> (-bits % 8)


def _source(name: str) -> Source:
    from flashpm.packs.source_file import load_stream
    from flashpm.services.importing import Source

    if name == "-":
        return Source("standard input", lambda: load_stream(sys.stdin.buffer))
    return _file(name, Path(name))


def _file(name: str, path: Path) -> Source:
    from flashpm.packs.source_file import load_file
    from flashpm.services.importing import Source

    if path.is_dir():
        return Source(name, lambda: load_file(path), lambda: _files_in(name, path))
    return Source(name, lambda: load_file(path))


def _files_in(name: str, folder: Path) -> list[Source]:
    from flashpm.packs.source_file import load_file, pass_over
    from flashpm.packs.source_folder import files_in
    from flashpm.services.importing import Source

    return [
        Source(f"{name}/{file.name}", pass_over if file.path is None else partial(load_file, file.path))
        for file in files_in(folder)
    ]


def _read(sources: Iterable[Source]) -> list[NamedReading]:
    from flashpm.services.importing import read_sources

    return read_sources(sources, _read_source)


def _read_source(name: str, data: bytes) -> Reading:
    """Read a source by what it contains: a package from Anki, or what `packs` can read."""
    from flashpm.anki.package_mark import is_package

    if is_package(data):
        from flashpm.anki.reading import read_package

        return read_package(name, data)
    from flashpm.packs.reading import read_source

    return read_source(name, data)


def _write_deck(format_: ExportFormat, path: Path, exported: Exported, progress: Progress) -> None:
    from flashpm.services.exported import ExportFormat

    match format_:
        case ExportFormat.APKG:
            from flashpm.anki.write_apkg import write_apkg

            write_apkg(
                *(path, exported.rows, progress),
                history=exported.history,
                decks=exported.anki_decks,
                media=exported.media,
            )
        case ExportFormat.TSV:
            from flashpm.anki.write_tsv import tsv_file

            paths.save_whole(path, tsv_file(exported, progress), "table")
        case ExportFormat.CSV:
            from flashpm.packs.write_csv import csv_file

            paths.save_whole(path, csv_file(exported, progress), "table")
        case ExportFormat.YAML:
            from flashpm.packs.write_pack import pack_file

            paths.save_whole(path, pack_file(exported, progress), "question pack")
        case ExportFormat.JSONL:
            from flashpm.packs.write_jsonl import jsonl_file

            paths.save_whole(path, jsonl_file(exported, progress), "file")


@dataclass(frozen=True, slots=True)
class WindowCall:
    """A start that opens the window.

    Attributes:
        files: to be shown as an import.
        data_dir: the folder of the library; None for the usual one.
    """

    files: tuple[Path, ...] = ()
    data_dir: Path | None = None


def window_call(arguments: Sequence[str]) -> WindowCall | None:
    """Say whether a command line opens the window: it names files at most, and the library's folder.

    Args:
        arguments: without the program's name.

    Returns:
        None if it is the command line's, wrong usage included.
    """
    files: list[Path] = []
    data_dir: Path | None = None
    waiting = iter(arguments)
    for argument in waiting:
        option, equals, value = argument.partition("=")
        if option == "--data-dir":
            folder = value if equals else next(waiting, "")
            if not folder:
                return None
            data_dir = Path(folder)
        elif argument.startswith("-") or (not files and argument in COMMANDS):
            return None
        else:
            files.append(Path(argument))
    return WindowCall(tuple(files), data_dir)


def main(arguments: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run FlashPM.

    Args:
        arguments: the command line without the program's name; None for the process's own.
        clock: the time; None for the computer's.

    Returns:
        The exit status: 0 done, 1 the world is wrong, 2 wrong usage.
    """
    gc.set_threshold(*COLLECT_GARBAGE_AFTER)
    given = sys.argv[1:] if arguments is None else arguments
    app = App(clock or SystemClock())
    wanted = window_call(given)
    if wanted is None:
        return _run_command(given, app)
    return _open_window(wanted, app) if _has_window() else _review_in_terminal(wanted, app)


def _run_command(arguments: Sequence[str], app: App) -> int:
    from flashpm.cli.main import run

    return run(arguments, app)


def _has_window() -> bool:
    """Say whether a window can be opened; where not, tell why on standard error."""
    from flashpm.ui.display import why_no_window

    reason = why_no_window()
    if reason is None:
        try:
            load_qt()
        except ImportError as error:
            reason = f"the window needs a library that is not on this computer ({error})"
    if reason is not None:
        sys.stderr.write(f"flashpm: {reason}. Here is the review in the terminal.\n")
    return reason is None


def load_qt() -> None:
    """Load what the window is made of, ready for everything that is loaded after it.

    Raises:
        ImportError: it is not on this computer, or cannot run here.
    """
    import PySide6.QtWidgets  # noqa: F401

    from flashpm.ui.plain_imports import import_plainly

    import_plainly()
    gc.disable()  # nothing that is loaded now is garbage, and looking for some costs a tenth; `Start` goes on with it


def _open_window(wanted: WindowCall, app: App) -> int:
    from flashpm.ui.launch import run_window

    return run_window(window_parts(app, wanted.data_dir), wanted.files)


def window_parts(app: App, data_dir: Path | None) -> WindowParts:
    """Give the window what it works with.

    Args:
        app: the program.
        data_dir: the folder of the library; None for the usual one.
    """
    from flashpm.ui.parts import WindowParts

    return WindowParts(
        open_library=lambda: app.use(data_dir, read_only=False),
        read=_read,
        starter=lambda: [_file(path.name, path) for path in paths.starter_packs()],
        file_source=lambda path: _file(path.name, path),
        resources=paths.shipped("resources"),
        data_dir=paths.data_dir(data_dir),
        clock=app.clock,
        kept_backups=lambda: app.kept_backups(data_dir),
        restore=lambda backup: app.restore(data_dir, backup),
    )


def _review_in_terminal(wanted: WindowCall, app: App) -> int:
    folder = ["--data-dir", str(wanted.data_dir)] if wanted.data_dir else []
    if wanted.files:
        status = _run_command([*folder, "import", *map(str, wanted.files)], app)
        if status:
            return status
    return _run_command([*folder, "review"], app)
