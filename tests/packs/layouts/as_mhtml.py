"""Invented pages as browsers save them in one file, with their pictures."""

import base64
import quopri

from tests.packs.layouts.as_html import document, items_and_paragraphs
from tests.packs.layouts.outline import ADDRESS, Outline

_BOUNDARY = "----MultipartBoundary--Tidewell----"


def quoted(page: Outline) -> bytes:
    """Give the file as Chrome and Edge write it."""
    return packed(document(page, items_and_paragraphs, head="").encode("utf-8"), "quoted-printable")


def in_base64(page: Outline) -> bytes:
    """Give the file with the page in base64 and in the encoding of old Windows."""
    text = document(page, items_and_paragraphs, head="").replace("⌘", "")
    return packed(text.encode("cp1252"), "base64", "text/html; charset=windows-1252")


def packed(page: bytes, packing: str, kind: str = "text/html") -> bytes:
    """Pack a page between the parts of an advertisement and of a picture."""
    body = base64.encodebytes(page) if packing == "base64" else quopri.encodestring(page)
    parts = [
        _part("text/html", "quoted-printable", "cid:frame-1@mhtml.blink", b"<p>Impact: an advertisement</p>"),
        _part(kind, packing, ADDRESS, body),
        _part("image/png", "base64", f"{ADDRESS}/pier.png", base64.encodebytes(b"\x89PNG" + bytes(400))),
    ]
    head = (
        "From: <Saved by Blink>\n"
        f"Snapshot-Content-Location: {ADDRESS}\n"
        "Subject: =?utf-8?Q?Tidewell?=\n"
        "Date: Sun, 1 Nov 2026 09:00:00 -0000\n"
        "MIME-Version: 1.0\n"
        f'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="{_BOUNDARY}"\n\n\n'
    )
    return _with_windows_ends(head.encode() + b"".join(parts) + f"--{_BOUNDARY}--\n".encode())


def _part(kind: str, packing: str, address: str, body: bytes) -> bytes:
    head = f"--{_BOUNDARY}\nContent-Type: {kind}\nContent-Transfer-Encoding: {packing}\nContent-Location: {address}\n\n"
    return head.encode() + body + b"\n"


def _with_windows_ends(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
