"""What a printer puts at the edges of its sheets, left out of a text that was copied from them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from flashpm.packs.page_lines import Line

_NUMBERED: Final = re.compile(
    r"(?P<word>page |seite )?(?P<number>\d{1,4}) ?(?:/|of|von) ?(?P<all>\d{1,4})", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"https?://\S+(?: +\d{1,4} ?/ ?\d{1,4})?")
_MOMENT: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)?\b.*", re.IGNORECASE)
_ADDRESS_AND_NUMBER: Final = re.compile(r"https?://\S+ \d{1,4} ?/ ?\d{1,4}")
_MOST_EDGES: Final = 2
"""Lines beside a sheet's number that belong to its edge or to the next sheet's."""


def without_edges(lines: Sequence[Line]) -> list[Line]:
    """Leave out the numbers of sheets, and dates and addresses beside them; what follows opens a page."""
    edges = set(_numbers(lines))
    if not edges:
        return list(lines)
    for at in sorted(edges):
        for step in (-1, 1):
            edges.update(_beside(lines, at, step))
    return list(_without(lines, edges))


def _numbers(lines: Sequence[Line]) -> Iterator[int]:
    """Give the lines that say which sheet of how many this is: in words, at a page's edge, or one after the other."""
    found = [(at, match) for at, line in enumerate(lines) if (match := _NUMBERED.fullmatch(line.text))]
    places = {(int(match["number"]), match["all"]) for _, match in found}
    for at, match in found:
        number, total = int(match["number"]), match["all"]
        in_row = {(number - 1, total), (number + 1, total)} & places
        if 1 <= number <= int(total) and (match["word"] or lines[at].opens_page or in_row):
            yield at
    yield from (at for at, line in enumerate(lines) if _ADDRESS_AND_NUMBER.fullmatch(line.text))


def _beside(lines: Sequence[Line], at: int, step: int) -> Iterator[int]:
    left = _MOST_EDGES
    place = at + step
    while left and 0 <= place < len(lines):
        text = lines[place].text
        if text and not (_ADDRESS.fullmatch(text) or _MOMENT.fullmatch(text)):
            return
        if text:
            yield place
            left -= 1
        place += step


def _without(lines: Sequence[Line], edges: set[int]) -> Iterator[Line]:
    held: list[Line] = []
    opens_page = False
    for at, line in enumerate(lines):
        if at in edges:
            opens_page = True
            held = []
        elif line.is_blank:
            held.append(line)
        elif opens_page:
            held, opens_page = [], False
            yield replace(line, opens_page=True)
        else:
            yield from held
            held = []
            yield line
    yield from held
