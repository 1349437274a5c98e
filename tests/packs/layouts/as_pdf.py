"""Invented pages printed to PDF, and a small writer of PDF files."""

import textwrap
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.packs.layouts.outline import (
    ADDRESS,
    COMMENT,
    COOKIES,
    INTRODUCTION,
    MENU,
    PLANS,
    TITLE,
    Head,
    Outline,
)

_COLUMNS = 84
_LINES_A_SHEET = 30


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of print: how far right, what, how large, and the space above it in points."""

    words: str
    indent: int = 0
    size: int = 10
    above: int = 14


def printed(page: Outline) -> bytes:
    """Give the page as Chrome prints it: wrapped, with its date, title, address and page numbers at the edges."""
    return pdf(list(_sheets(list(_lines(page)))))


def pdf(sheets: Sequence[Sequence[Printed]], trailer: bytes = b"") -> bytes:
    """Write a PDF with a sheet of lines each."""
    return assembled([_stream(_drawn(sheet)) for sheet in sheets], trailer=trailer)


def assembled(contents: Sequence[bytes], kids: str | None = None, trailer: bytes = b"") -> bytes:
    """Write a PDF of ready content streams.

    Args:
        contents: the stream objects, one a page.
        kids: the page tree's list; None for the pages in order.
        trailer: more of the trailer's dictionary.
    """
    numbers = [4 + 2 * at for at in range(len(contents))]
    listed = kids if kids is not None else " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{listed}] /Count {len(contents)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in zip(numbers, contents, strict=True):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            + f"/Contents {number + 1} 0 R >>".encode()
        )
        objects.append(content)
    return _file(objects, trailer)


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    return f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream"


def _file(objects: Sequence[bytes], trailer: bytes) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R "
    return data + head.encode() + trailer + f">>\nstartxref\n{len(data)}\n%%EOF\n".encode()


def _drawn(sheet: Sequence[Printed]) -> bytes:
    orders, height = [b"BT"], 830
    for line in sheet:
        height -= line.above
        words = line.words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        orders.append(f"/F1 {line.size} Tf 1 0 0 1 {40 + 6 * line.indent} {height} Tm (".encode() + words + b") Tj")
    return b"\n".join([*orders, b"ET"])


def _sheets(lines: list[Printed]) -> Iterator[list[Printed]]:
    count = -(-len(lines) // _LINES_A_SHEET)
    for number in range(count):
        body = lines[number * _LINES_A_SHEET : (number + 1) * _LINES_A_SHEET]
        head = Printed(f"11/1/26, 9:00 AM                {TITLE} | Harbour Drills", size=8)
        foot = Printed(f"{ADDRESS}                             {number + 1}/{count}", size=8, above=30)
        yield [head, *body, foot]


def _lines(page: Outline) -> Iterator[Printed]:
    for words in (COOKIES, *(word for word in MENU if word.isascii())):
        yield from _block(words)
    yield from _head(page.head)
    for words in (page.head.begins, INTRODUCTION, "Step 1", page.heading):
        yield from _block(words)
    yield from _listed(page)
    for words in ("Tip", "Ask one thing at a time, would you?", "Step 2", "• Is it the piers?"):
        yield from _block(words)
    for words in ("Subscribe to access everything", "Monthly Plan", *(f"• {plan}" for plan in PLANS)):
        yield from _block(words)
    for words in ("Comments", COMMENT):
        yield from _block(words)


def _head(head: Head) -> Iterator[Printed]:
    yield from _block(head.title_line, size=20, columns=42)
    if head.author:
        yield from _block(head.author.title())
    if head.updated:
        yield from _block(f"Updated {head.updated}")
        yield from _block("Submit Answer")
    if head.company:
        yield from _block(f"Asked at {head.company}")
        yield from _block(head.minutes)
    yield from _block(head.question, size=14, columns=60)
    if head.category:
        yield from _block(" ".join(head.category))
    for number, row in enumerate(head.tags):
        yield from _block("   ".join(row), above=26 if number == 0 and not head.category else 14)


def _listed(page: Outline) -> Iterator[Printed]:
    if page.shape.lead_in:
        yield from _block(page.shape.lead_in)
    for asked in page.asked:
        yield from _block(f"• {asked.prompt}" if page.shape.prompt_mark else asked.prompt, indent=4)
        parts = [f"{label}: {words}" for label, words in asked.parts]
        if page.shape.part_mark is None:
            yield from _block(" ".join(parts)) if parts else ()
        else:
            for part in parts:
                yield from _block(f"• {part}", indent=len(page.shape.part_mark) + 2, above=14)
    if page.shared:
        yield from _block(" ".join(f"{label}: {words}" for label, words in page.shared))


def _block(words: str, size: int = 10, columns: int = _COLUMNS, indent: int = 0, above: int = 26) -> Iterator[Printed]:
    for number, line in enumerate(textwrap.wrap(words, columns)):
        hang = 2 * (number > 0 and words.startswith("•"))
        yield Printed(line, indent + hang, size, size + 4 if number else max(above, size + 8))
