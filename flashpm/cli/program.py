"""What the command line needs of the program; `app` hands it in."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from flashpm.domain.field_names import ColumnFields
from flashpm.services.importing import NamedReading
from flashpm.services.ports import Clock
from flashpm.services.use_cases import UseCases


class Program(Protocol):
    """The parts of FlashPM, built on demand."""

    @property
    def clock(self) -> Clock:
        """The time."""

    def use(self, data_dir: Path | None, *, read_only: bool) -> AbstractContextManager[UseCases]:
        """Open the library and give what can be done with it."""

    def restore(self, data_dir: Path | None, backup: Path) -> Path | None:
        """Put a backup in the library's place; give where the library as it was is kept."""

    def read_sources(self, names: Iterable[str]) -> list[NamedReading]:
        """Read what names on the command line stand for."""

    def chosen_fields(self, data_dir: Path | None) -> Callable[[tuple[str, ...]], ColumnFields | None]:
        """Give what was chosen in the window for columns of given names, see `FieldTable.known_by`."""

    def read_starter_library(self) -> list[NamedReading]:
        """Read the packs that the program ships."""


@dataclass(frozen=True, slots=True)
class Session:
    """One call of the command line: the program, and where its library is."""

    program: Program
    data_dir: Path | None

    def read(self) -> AbstractContextManager[UseCases]:
        """Open the library to read."""
        return self.program.use(self.data_dir, read_only=True)

    def write(self) -> AbstractContextManager[UseCases]:
        """Open the library to read and write, alone."""
        return self.program.use(self.data_dir, read_only=False)
