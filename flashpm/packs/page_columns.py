"""Tables of a page whose first row names the parts of a clarifying question: what each cell of a row is."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from flashpm.packs.page_labels import is_label

_FEWEST_LABELS: Final = 2
_AREA: Final = "area"
_NUMBERS: Final = frozenset({"#", "no", "no.", "nr", "nr."})


class Lead(NamedTuple):
    """What a page without tables would print before a cell's words.

    Attributes:
        words: the label or the area, with colon and space; empty if there is none.
        is_prompt: whether the cell holds the words of the question itself.
    """

    words: str
    is_prompt: bool


def name_parts(headers: Sequence[str]) -> bool:
    """Tell whether a first row names enough parts; else the table only lays out a page."""
    return sum(map(is_label, headers)) >= _FEWEST_LABELS


def leads(headers: Sequence[str], texts: Sequence[str]) -> Iterator[Lead | None]:
    """Give what stands before each cell of a row; None for a cell that is a number, or an area, which goes before.

    Args:
        headers: of the columns.
        texts: of the row's cells; of a long one its beginning is enough.
    """
    area = ""
    for header, text in zip(headers, texts, strict=False):
        if is_label(header):
            yield Lead(f"{header.rstrip(': ')}: ", is_prompt=False)
        elif header.casefold() == _AREA:
            area = text.rstrip(": ")
            yield None
        elif header.casefold() in _NUMBERS:
            yield None
        else:
            yield Lead(f"{area}: " if area else "", is_prompt=True)
