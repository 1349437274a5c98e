"""The one place that builds the parts of FlashPM and hands them on."""

import secrets
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from flashpm import paths
from flashpm.errors import StorageError
from flashpm.services.export_row import ExportRow
from flashpm.services.exporting import Exporting
from flashpm.services.importing import Importing, NamedReading, Source, read_sources
from flashpm.services.library import CardLists
from flashpm.services.ports import Clock
from flashpm.services.studying import Studying
from flashpm.services.use_cases import UseCases


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
        from flashpm.packs.likeness import likeness
        from flashpm.storage.library import LibraryFiles, open_library, read_library

        folder = paths.data_dir(data_dir)
        if folder.is_file():
            raise StorageError(f"{folder} is a file. Name a folder for your library with --data-dir.")
        files = LibraryFiles(folder / paths.LIBRARY_NAME, folder / paths.LOCK_NAME, folder / paths.BACKUPS_NAME)
        opened = read_library if read_only else open_library
        with opened(files, self.clock.now, secrets.randbits) as library:
            yield UseCases(
                importing=Importing(library, likeness, self.clock),
                studying=Studying(library, self.clock),
                cards=CardLists(library, self.clock),
                exporting=Exporting(library, _write_apkg, self.clock),
                library=library,
            )

    def read_sources(self, names: Iterable[str]) -> list[NamedReading]:
        """Read what names on the command line stand for: files, or `-` for standard input."""
        return _read([_source(name) for name in names])

    def read_starter_library(self) -> list[NamedReading]:
        """Read the packs that the program ships."""
        return _read([_file(path.name, path) for path in paths.starter_packs()])


def _source(name: str) -> Source:
    from flashpm.packs.source_file import load_stream

    if name == "-":
        return Source("standard input", lambda: load_stream(sys.stdin.buffer))
    return _file(name, Path(name))


def _file(name: str, path: Path) -> Source:
    from flashpm.packs.source_file import load_file

    return Source(name, lambda: load_file(path))


def _read(sources: Iterable[Source]) -> list[NamedReading]:
    from flashpm.packs.reading import read_source

    return read_sources(sources, read_source)


def _write_apkg(path: Path, rows: Sequence[ExportRow]) -> None:
    from flashpm.anki.write_apkg import write_apkg

    write_apkg(path, rows)


def main(arguments: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run FlashPM.

    Args:
        arguments: the command line without the program's name; None for the process's own.
        clock: the time; None for the computer's.

    Returns:
        The exit status: 0 done, 1 the world is wrong, 2 wrong usage.
    """
    from flashpm.cli.main import run

    return run(sys.argv[1:] if arguments is None else arguments, App(clock or SystemClock()))
