"""XML read from its beginning to its end, without anything that a file could blow up or fetch."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from flashpm.errors import PackError
from flashpm.packs import page_limits

MAX_ELEMENTS: Final = 200_000
"""A document of as many words as a page may have has a quarter of it."""
MAX_DEPTH: Final = 200
"""Of elements in one another; a table in a table in a text box needs 40."""
_SEPARATOR: Final = " "

Attributes = Mapping[str, str]
"""By their names without namespaces."""


@dataclass(frozen=True, slots=True)
class Handlers:
    """What is told of a document: an element's beginning and end by its name without namespace, and texts."""

    start: Callable[[str, Attributes], None]
    end: Callable[[str], None]
    text: Callable[[str], None]


def read_xml(data: bytes, handlers: Handlers, *, may_name_type: bool = False) -> None:
    """Read XML. Entities of a document's own are refused, and nothing outside of it is looked at.

    Args:
        data: the whole document.
        handlers: who is told.
        may_name_type: whether a document type may be named.

    Raises:
        PackError: it is damaged, far too long, or declares entities or a type.
    """
    parser = _parser(handlers, may_name_type=may_name_type)
    try:
        parser.Parse(data, True)  # noqa: FBT003 - the parser takes no keywords
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter two: an encoding that is none
        raise PackError(
            "This document is damaged or cut off: save it again, or copy its text and import that."
        ) from error


def _parser(handlers: Handlers, *, may_name_type: bool) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    count = depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count, depth
        count, depth = count + 1, depth + 1
        if count > MAX_ELEMENTS or depth > MAX_DEPTH:
            raise page_limits.too_long()
        handlers.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handlers.end(_local(name))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handlers.text
    parser.EntityDeclHandler = _refuse
    if not may_name_type:
        parser.StartDoctypeDeclHandler = _refuse
    return parser


def _local(name: str) -> str:
    return name.rpartition(_SEPARATOR)[2]


def _refuse(*_declared: object) -> None:
    raise PackError("This document declares parts of its own, which no word processor does: copy its text instead.")
