"""The front end for pages printed to PDF: its words come from a process of its own, with a bound on time and memory."""

import json
import subprocess
import sys
from typing import Final

from flashpm.errors import PackError
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_head import with_head
from flashpm.packs.page_limits import check_length
from flashpm.packs.page_text import blocks as text_blocks
from flashpm.packs.pdf_child import MAX_PAGES
from flashpm.packs.pdf_pages import join_pages

_PATIENCE_SECONDS: Final = 20
_INSTEAD = "open it, select all, copy, and paste the text."
_REFUSALS = {
    "encrypted": "This PDF is locked with a password: print it again without one, or paste its text.",
    "pages": f"This PDF has more than {MAX_PAGES} pages: print the page of one interview question, or paste its text.",
    "size": f"This PDF draws far more than a page of text: {_INSTEAD}",
}
_DAMAGED = f"This PDF is damaged or asks for too much time or memory: {_INSTEAD}"
_SCANNED = (
    "This PDF holds pictures of pages and no text: save the page itself as HTML (complete), or select all, copy and "
    "paste."
)


def blocks(data: bytes) -> list[Block]:
    """Read the blocks of a printed page; their lines are those of its text.

    Raises:
        PackError: it is locked, damaged, too long, or has no text.
    """
    found = _extracted(data)
    refused = found.get("refused")
    if refused:
        raise PackError(_REFUSALS[str(refused)])
    text, address = join_pages([str(page) for page in found["pages"]])
    if not text.strip():
        raise PackError(_SCANNED)
    check_length(text)
    return with_head(text_blocks(text), address, " ".join(str(found["title"]).split()))


def _extracted(data: bytes) -> dict[str, list[str]]:
    start = f"import sys; sys.path[:] = {sys.path!r}; from flashpm.packs.pdf_child import main; main()"
    try:
        child = subprocess.run(  # noqa: S603 - our own interpreter with our own line; the file is its input
            [sys.executable, "-c", start],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        found: dict[str, list[str]] = json.loads(child.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as error:
        raise PackError(_DAMAGED) from error
    return found
