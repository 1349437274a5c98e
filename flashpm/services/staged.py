"""What stands ready beside the library, to be written in one short transaction."""

from dataclasses import dataclass
from pathlib import Path

from flashpm.domain.change import Change


@dataclass(frozen=True, slots=True)
class Staged:
    """New questions that are worked out already.

    Attributes:
        file: in which they stand until they are written; it goes with the operation that writes them.
        rest: the changes that are none of such, to be written after them.
    """

    file: Path
    rest: tuple[Change, ...] = ()
