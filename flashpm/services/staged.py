"""What stands ready beside the library, to be written in one short transaction."""

from dataclasses import dataclass
from pathlib import Path

from flashpm.domain.carrying import MissingReviews
from flashpm.domain.change import Change
from flashpm.domain.rules import CANONICAL, Rules


@dataclass(frozen=True, slots=True)
class Staged:
    """New questions that are worked out already.

    Attributes:
        file: in which they stand until they are written; it goes with the operation that writes them.
        rest: the changes that are none of such, to be written after them.
        rules: by which the histories that stand there were folded.
        histories, changes: of cards that the library knows, to be written last.
    """

    file: Path
    rest: tuple[Change, ...] = ()
    rules: Rules = CANONICAL
    histories: tuple[MissingReviews, ...] = ()
    changes: tuple[Change, ...] = ()
