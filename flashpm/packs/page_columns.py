"""Tables of a page whose first row names the parts of a clarifying question: what each cell of a row is."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from flashpm.domain.field_names import ANSWER_FIELDS, TableField, guess_fields
from flashpm.packs.page_labels import is_label

_FEWEST_LABELS: Final = 2
_FEWEST_COLUMNS: Final = 3
"""Of a table whose columns are clarifying questions, the names counted; with fewer, each row is a part of one."""
_MOST_ROWS: Final = 40
"""Of such a table: the parts, and what else somebody writes down of a clarifying question."""
_LABEL_OF: Final = dict(zip(ANSWER_FIELDS, ("Why it matters", "Expected answer", "Impact"), strict=True))
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
    return sum(each is not None for each in _labels(headers)) >= _FEWEST_LABELS


def stand_in_columns(names: Sequence[str], width: int) -> bool:
    """Tell whether a table is turned: its first column names the parts, and each other one is a clarifying question.

    Args:
        names: of the rows.
        width: the columns, that of the names counted.
    """
    return width >= _FEWEST_COLUMNS and len(names) <= _MOST_ROWS and sum(map(is_label, names)) >= _FEWEST_LABELS


def leads(headers: Sequence[str], texts: Sequence[str], area: str = "") -> Iterator[Lead | None]:
    """Give what stands before each cell of a row; None for a cell that is a number, or an area, which goes before.

    Args:
        headers: of the columns.
        texts: of the row's cells; of a long one its beginning is enough.
        area: of the rows that this one is among, if the table says it above them.
    """
    fields = guess_fields(headers)
    for header, text, label, field in zip(headers, texts, _labels(headers), fields, strict=False):
        if label is not None:
            yield Lead(f"{label}: ", is_prompt=False)
        elif field is TableField.AREA:
            area = text.rstrip(": ")
            yield None
        elif header.casefold() in _NUMBERS:
            yield None
        else:
            yield Lead(f"{area}: " if area else "", is_prompt=True)


def _labels(headers: Sequence[str]) -> list[str | None]:
    """Give the label before the words of each column, in the words of the page where it is one; None without."""
    fields = guess_fields(headers)
    return [
        header.rstrip(": ") if is_label(header) else _LABEL_OF.get(field) if field else None
        for header, field in zip(headers, fields, strict=True)
    ]
