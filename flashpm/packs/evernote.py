"""Evernote's exports (ENEX): the pages in their notes, each with its title and the address it was clipped from."""

import re
from dataclasses import dataclass, field
from typing import Final

from flashpm.errors import PackError
from flashpm.packs.guarded_xml import Attributes, Handlers, read_xml

MAX_NOTES: Final = 5_000

_BEGINNING: Final = re.compile(rb"\s*(?:<\?xml[^>]*>)?\s*<(?:!DOCTYPE\s+)?en-export\b")
_TYPE_IN_NOTE: Final = re.compile(r"\s*<!DOCTYPE\s+en-note\b[^>]*>", re.IGNORECASE)
_XML_IN_NOTE: Final = re.compile(r"\s*<\?xml[^>]*>")
_KEPT: Final = ("title", "content", "source-url")


@dataclass(slots=True)
class Note:
    """A note.

    Attributes:
        texts: by the names of the elements that are kept.
    """

    texts: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in _KEPT})

    @property
    def title(self) -> str:
        """Its title; empty if it has none."""
        return " ".join("".join(self.texts["title"]).split())

    @property
    def markup(self) -> str:
        """What is in it, as HTML."""
        content = "".join(self.texts["content"])
        return _TYPE_IN_NOTE.sub("", _XML_IN_NOTE.sub("", content, count=1), count=1)

    @property
    def address(self) -> str | None:
        """Where it was clipped from; None if it does not say it."""
        address = "".join(self.texts["source-url"]).strip()
        return address if address.lower().startswith(("http://", "https://")) and " " not in address else None


def looks_like_evernote(data: bytes) -> bool:
    """Tell whether a source begins as such an export."""
    return _BEGINNING.match(data.removeprefix(b"\xef\xbb\xbf")[:1_000]) is not None


def read_evernote(data: bytes) -> list[Note]:
    """Read the notes of an export; their pictures are not looked at.

    Raises:
        PackError: there is none, or the export is damaged or made to do harm.
    """
    reader = _Reader()
    read_xml(data, Handlers(reader.start, reader.end, reader.text), may_name_type=True)
    if not reader.notes:
        raise PackError(
            "No note is in this export from Evernote: choose the notes with your questions, and export them."
        )
    return reader.notes


class _Reader:
    def __init__(self) -> None:
        self.notes: list[Note] = []
        self._open = ""

    def start(self, name: str, attributes: Attributes) -> None:
        del attributes
        if name == "note" and len(self.notes) == MAX_NOTES:
            raise PackError(f"More than {MAX_NOTES:,} notes are in this export: choose those with your questions.")
        if name == "note":
            self.notes.append(Note())
        self._open = name if name in _KEPT else ""

    def end(self, name: str) -> None:
        del name
        self._open = ""

    def text(self, words: str) -> None:
        if self._open and self.notes:
            self.notes[-1].texts[self._open].append(words)
