"""Pages saved in one file with their pictures (MHTML), and mails: finding the page itself among the parts.

The parts are parted here, and only headers go through the library: its own reading of nested parts recurses, and
looks at every line once for each level.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from flashpm.errors import PackError

if TYPE_CHECKING:
    from email.message import Message

_MAX_HEADER: Final = 65_536
"""Bytes; a browser writes less than 1,000, but a mail has a dozen stamps and signatures of those who carried it."""
_MAX_DEPTH: Final = 3
_MAX_PARTS: Final = 5_000
_PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
"""What may be the page, the likeliest first."""
_HEADER = re.compile(rb"(?:[!-9;-~]++:[^\n]*+\n(?:[ \t][^\n]*+\n)*+)++")
_ENVELOPE = re.compile(rb"\s*(?:From [^\n]*\n)?")
"""What stands before the headers where a mailbox was saved."""
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_GAP = re.compile(rb"\r?\n\r?\n")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SavedPart:
    """The page of an MHTML file.

    Attributes:
        data: as it was before it was packed.
        charset: as its header names it; None if it does not.
        address: where the page was saved from, if the file says so.
    """

    data: bytes
    charset: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class _Leaf:
    headers: "Message"
    body: bytes

    def header(self, name: str) -> str:
        """Give a header's value, empty without one; the library gives no text where it holds foreign letters."""
        return str(self.headers.get(name, "")).strip()


def looks_like_mhtml(data: bytes) -> bool:
    """Tell whether a source begins with the headers of such a file."""
    header = _HEADER.match(_without_envelope(data[:_MAX_HEADER]))
    return header is not None and _VERSION.search(header[0]) is not None


def read_mhtml(data: bytes) -> SavedPart:
    """Find the page: the part with the file's own address, else the first that is HTML, else the first text.

    Raises:
        PackError: there is no page in it.
    """
    whole = _leaf(_without_envelope(data))
    snapshot = whole.header("Snapshot-Content-Location")
    pages = [leaf for leaf in _leaves(whole, _MAX_DEPTH) if leaf.headers.get_content_type() in _PAGE_TYPES]
    if not pages:
        raise PackError("This saved page or mail holds no text to read: save the page again, or copy its text.")
    page = min(pages, key=lambda leaf: _rank(leaf, snapshot))
    address = _ADDRESS.match(snapshot or page.header("Content-Location"))
    return SavedPart(_unpacked(page), page.headers.get_content_charset(), address[0] if address else None)


def _without_envelope(data: bytes) -> bytes:
    return data[_ENVELOPE.match(data).end() :]  # type: ignore[union-attr]  # it matches nothing, too


def _rank(leaf: _Leaf, snapshot: str) -> tuple[bool, int]:
    is_other = bool(snapshot) and leaf.header("Content-Location") != snapshot
    return is_other, _PAGE_TYPES.index(leaf.headers.get_content_type())


def _leaves(whole: _Leaf, depth: int) -> Iterator[_Leaf]:
    boundary = whole.headers.get_boundary()
    if not boundary or not depth:
        yield whole
        return
    parts = whole.body.split(b"--" + boundary.encode("ascii", "replace"), _MAX_PARTS)
    for part in parts[1:]:
        if part.startswith(b"--"):
            return
        yield from _leaves(_leaf(part.lstrip(b" \t").removeprefix(b"\r").removeprefix(b"\n")), depth - 1)


def _leaf(data: bytes) -> _Leaf:
    from email.parser import BytesHeaderParser

    gap = _GAP.search(data, 0, _MAX_HEADER)
    header, body = (data[: gap.end()], data[gap.end() :]) if gap else (data[:_MAX_HEADER], b"")
    return _Leaf(BytesHeaderParser().parsebytes(header), body)


def _unpacked(leaf: _Leaf) -> bytes:
    packing = leaf.header("Content-Transfer-Encoding").lower()
    if packing == "quoted-printable":
        return binascii.a2b_qp(leaf.body)
    if packing == "base64":
        letters = leaf.body.partition(b"=")[0].translate(None, _NOT_BASE64)
        if len(letters) % 4 == 1:  # a file that was cut: the last letter says nothing alone
            letters = letters[:-1]
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    return leaf.body
