"""Pages that Safari saved in one file: finding the page itself in the property list."""

import plistlib
from typing import Any

from flashpm.errors import PackError
from flashpm.packs.mhtml import SavedPart


def read_webarchive(data: bytes) -> SavedPart:
    """Find the page.

    Raises:
        PackError: there is none.
    """
    page = _main_resource(data)
    if "URL" in page:
        raise PackError("This is only the address of a page: open it, save or copy the page itself, and import that.")
    content = page.get("WebResourceData")
    if not isinstance(content, bytes) or not content:
        raise PackError("This web archive holds no page to read: save the page as its source, or copy its text.")
    return SavedPart(content, _text(page, "WebResourceTextEncodingName"), _web(_text(page, "WebResourceURL")))


def _main_resource(data: bytes) -> dict[str, Any]:
    try:
        archive = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
    except (plistlib.InvalidFileException, RecursionError, MemoryError, TypeError, KeyError) as error:
        raise PackError("This web archive is damaged: save the page again, or copy its text.") from error
    if not isinstance(archive, dict):
        return {}
    page = archive.get("WebMainResource", archive)
    return page if isinstance(page, dict) else {}


def _text(page: dict[str, Any], key: str) -> str | None:
    value = page.get(key)
    return value if isinstance(value, str) else None


def _web(address: str | None) -> str | None:
    return address if address and address.lower().startswith(("http://", "https://")) else None
