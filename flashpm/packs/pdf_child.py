"""The words of a PDF, taken out in a process of its own: a file made to do harm can only end that process.

Run by page_pdf, which hands over the file on standard input and reads one JSON object from standard output.
"""

import json
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES: Final = 40
MEMORY_BYTES: Final = 400 * 1024 * 1024
"""Of address space, of which the interpreter with its libraries takes a quarter."""
CPU_SECONDS: Final = 10
_MAX_PAGE_BYTES: Final = 400 * 1024
"""Of a page's drawing orders; a page full of words has 20,000."""
_MAX_ALL_BYTES: Final = 2 * 1024 * 1024


def main() -> None:
    """Read standard input, write what was found in it."""
    _limit_this_process()
    json.dump(extract(sys.stdin.buffer.read()), sys.stdout)


def extract(data: bytes) -> dict[str, object]:
    """Take the words out of a PDF.

    Returns:
        `title` and `pages`, each page as it is laid out; or `refused`: "encrypted", "pages" or "size".
    """
    from io import BytesIO

    from pypdf import PdfReader

    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        return {"refused": "encrypted"}
    if reader.get_num_pages() > MAX_PAGES:
        return {"refused": "pages"}
    pages: list[str] = []
    left = _MAX_ALL_BYTES
    for page in reader.pages:
        size = _drawing_bytes(page)
        left -= size
        if size > _MAX_PAGE_BYTES or left < 0:
            return {"refused": "size"}
        pages.append(page.extract_text(extraction_mode="layout") if size else "")
    return {"title": _title(reader), "pages": pages}


def _title(reader: "PdfReader") -> str:
    return str(reader.metadata.title or "") if reader.metadata else ""


def _drawing_bytes(page: "PageObject") -> int:
    contents = page.get_contents()
    return len(contents.get_data()) if contents is not None else 0


def _limit_this_process() -> None:
    """Bound memory and time, where the system can; elsewhere the parent's patience does."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for limit, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CPU, CPU_SECONDS)):
        try:
            resource.setrlimit(limit, (most, most))
        except (ValueError, OSError):  # macOS knows the name of the first and refuses it
            continue
