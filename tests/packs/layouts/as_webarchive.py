"""Invented pages as Safari saves them in one file."""

import plistlib

from tests.packs.layouts.as_html import document, items_and_paragraphs
from tests.packs.layouts.outline import ADDRESS, Outline


def archived(page: Outline) -> bytes:
    """Give the file: a property list with the page and what it shows."""
    source = document(page, items_and_paragraphs, head="").encode("utf-16")
    main = {
        "WebResourceData": source,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-16",
        "WebResourceURL": ADDRESS,
        "WebResourceFrameName": "",
    }
    picture = {"WebResourceData": b"\x89PNG", "WebResourceMIMEType": "image/png", "WebResourceURL": f"{ADDRESS}.png"}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture]}, fmt=plistlib.FMT_BINARY)
