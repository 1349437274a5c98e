"""Documents of LibreOffice and others (ODT): the words of the text as it stands."""

from typing import Final

from flashpm.packs.guarded_xml import Attributes, Handlers, read_xml
from flashpm.packs.office_markup import Markup

CONTENT: Final = "content.xml"

_UNREAD: Final = frozenset({"annotation", "tracked-changes", "note", "sequence-decls", "automatic-styles", "scripts"})
_TABLE: Final = {"table": "table", "table-row": "tr", "table-cell": "td"}
_WORDS: Final = {"tab": " ", "line-break": "\n", "s": " "}


def odt_markup(content: bytes) -> str:
    """Give a document as HTML.

    Args:
        content: the XML of its content.

    Raises:
        PackError: it is damaged, too long, or made to do harm.
    """
    reader = _Reader()
    read_xml(content, Handlers(reader.start, reader.end, reader.text))
    return reader.markup.text()


class _Reader:
    """Follows the elements of a document's text."""

    def __init__(self) -> None:
        self.markup = Markup()
        self._headings: list[int] = []
        self._lists = 0
        self._skipped = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if self._skipped or name in _UNREAD:
            self._skipped += 1
        elif name in ("p", "h"):
            level = attributes.get("outline-level", "")
            self._headings.append(int(level) if name == "h" and level in "123456789" and level else 0)
            self.markup.begin()
        elif name == "list":
            self._lists += 1
        elif name in _TABLE:
            self.markup.put(f"<{_TABLE[name]}>")
        elif name in _WORDS:
            self.markup.add(_WORDS[name])

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name in ("p", "h") and self._headings:
            self.markup.end(heading=self._headings.pop(), item=self._lists)
        elif name == "list":
            self._lists -= 1
        elif name in _TABLE:
            self.markup.put(f"</{_TABLE[name]}>")

    def text(self, words: str) -> None:
        if not self._skipped and self._headings:
            self.markup.add(" ".join(words.split("\n")))
