"""The pages of a printed page as one text: without what the browser prints at the edges of each sheet."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from flashpm.packs.page_anchors import Anchor, anchor_of_line
from flashpm.packs.page_labels import holds_label

_EDGE_LINES: Final = 2
"""Lines that a browser prints above or below a sheet's text."""
_FIGURES = re.compile(r"\d+")
_ADDRESS = re.compile(r"https?://\S+")
_PRINTED_AT_EDGE = re.compile(
    r"(?:page )?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?"
    r"|https?://\S+(?: +\d{1,4} ?/ ?\d{1,4})?"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)?\b.*",
    re.IGNORECASE,
)
_BROKEN_TITLE = re.compile(
    r"^ *(Product Management [A-Za-z -]{0,40}?) *\n+ *(Question ?:)", re.MULTILINE | re.IGNORECASE
)
_MOST_TITLE_LINES: Final = 4


def join_pages(pages: Sequence[str]) -> tuple[str, str | None]:
    """Give the text of all pages, a form feed between two, and the address at their edges if one stands there."""
    sheets = [_lines(page) for page in pages]
    repeated = {end: _repeated_at(end, sheets) for end in (0, -1)}
    edges: list[str] = []
    bodies = [_without_edges(sheet, repeated, edges) for sheet in sheets]
    for before, body in pairwise(bodies):
        if before and body and before[-1] == body[0]:  # a line on the border of two sheets is printed on both
            body.pop(0)
    text = "\n\f".join("\n".join(body) for body in bodies)
    address = next((found[0] for edge in edges if (found := _ADDRESS.search(edge))), None)
    return _with_whole_titles(_BROKEN_TITLE.sub(r"\1 \2", text)), address


def _lines(page: str) -> list[str]:
    return _trimmed([line.rstrip() for line in page.replace("\t", " ").split("\n")])


def _trimmed(lines: list[str]) -> list[str]:
    while lines and not lines[-1]:
        lines.pop()
    first = next((at for at, line in enumerate(lines) if line), 0)
    return lines[first:]


def _repeated_at(end: int, sheets: Sequence[list[str]]) -> set[str]:
    """Give the lines, figures aside, that most sheets have at their top (0) or bottom (-1)."""
    counts = Counter(line for sheet in sheets for line in set(_edge_lines(end, sheet)))
    return {line for line, count in counts.items() if count > max(1, len(sheets) // 2) and not holds_label(line)}


def _edge_lines(end: int, sheet: list[str]) -> Iterator[str]:
    lines = sheet if end == 0 else reversed(sheet)
    return (_masked(line) for line in islice((line for line in lines if line), _EDGE_LINES))


def _without_edges(sheet: list[str], repeated: dict[int, set[str]], edges: list[str]) -> list[str]:
    for end, lines in repeated.items():
        for _ in range(_EDGE_LINES):
            if not sheet or not (_masked(sheet[end]) in lines or _PRINTED_AT_EDGE.fullmatch(_folded(sheet[end]))):
                break
            edges.append(sheet.pop(end))
            sheet = _trimmed(sheet)
    return sheet


def _masked(line: str) -> str:
    return _FIGURES.sub("0", _folded(line))


def _folded(line: str) -> str:
    return " ".join(line.split())


def _with_whole_titles(text: str) -> str:
    """Join the lines of a title, which is printed so large that any may be its last."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if anchor_of_line(_folded(line)) is not Anchor.TITLE:
            continue
        following = list(islice(_until_gap(lines, at + 1), _MOST_TITLE_LINES))
        lines[at] = " ".join([line, *following])
        lines[at + 1 : at + 1 + len(following)] = [""] * len(following)
    return "\n".join(lines)


def _until_gap(lines: list[str], start: int) -> Iterator[str]:
    for line in islice(lines, start, None):
        if not line or anchor_of_line(_folded(line)) is not None:
            return
        yield line.strip()
