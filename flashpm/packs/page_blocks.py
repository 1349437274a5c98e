"""The blocks of a saved page: what every front end makes, and what the one parser reads."""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """How a page prints a block."""

    HEADING = "heading"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page's visible text.

    Attributes:
        level: the depth of a heading or bullet, counted from 1; 0 for a paragraph.
        text: without mark, never empty, on one line, each run of white space folded to one space.
        line: where the block begins in the source, counted from 1.
        is_in_columns: whether wide gaps stand in its lines as printed, as between the columns of a sheet or table.
    """

    kind: BlockKind
    level: int
    text: str
    line: int
    is_in_columns: bool = False

    @property
    def is_bullet(self) -> bool:
        """Whether the block is an item of a list."""
        return self.kind is BlockKind.BULLET
