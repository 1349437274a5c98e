"""The values that a pack's fields may hold, and the sentence for each value that is none.

A YAML pack has texts, lists and mappings only, so numbers, days and truth values are read from text here.
"""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, FailFast, Field
from pydantic_core import ErrorDetails, PydanticCustomError

from flashpm.domain.deck import SEPARATOR
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.question import MAX_MINUTES, MAX_SHORT
from flashpm.domain.text import tidy
from flashpm.packs.pack_recognition import FORMAT, ID_PATTERN
from flashpm.packs.yaml_findings import quoted, suggestion

MAX_TEXT: Final = 256 * 1024
"""Characters of one field."""

_OUR_FAULT: Final = "flashpm"
"""The type of those of pydantic's errors whose message is our sentence."""
_WHOLE_NUMBER = re.compile(r"[0-9]{1,4}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TRUTHS = {"true": True, "false": False}


def sentence(fault: ErrorDetails, *, is_written: bool) -> str:
    """Say what is wrong with a value and what to do; pydantic's own words are never used.

    Args:
        fault: one of the errors that a model of the pack format found.
        is_written: whether the field's name stands in the source.
    """
    kind = fault["type"]
    if fault["input"] is None or (kind == "missing" and is_written):
        return "is empty: write its value here"
    return _SENTENCES[kind](fault) if kind in _SENTENCES else _FALLBACK


def sentence_for_no_mapping(value: object) -> str:
    """Say that there is something else where an entry with fields is expected."""
    return f"must have fields, each a name, a colon and a text; found {_what_is(value)}"


def _what_is(value: object) -> str:
    """Name a faulty value: a text by its first characters, anything else by its kind alone."""
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return "nothing"
    return "a list" if isinstance(value, list) else "fields of its own"


def _missing(fault: ErrorDetails) -> str:
    field = fault["loc"][-1]
    return f"is missing: add a line `{field}: {FORMAT if field == 'format' else '…'}`"


def _too_long(fault: ErrorDetails) -> str:
    return f"has {len(fault['input']):,} characters, and at most {fault['ctx']['max_length']:,} fit: shorten it"


def _no_text(fault: ErrorDetails) -> str:
    return f"must be one text; found {_what_is(fault['input'])}: put the text in quotes"


def _no_id(fault: ErrorDetails) -> str:
    return f"may hold only the letters a to z, the digits 0 to 9 and hyphens; found {quoted(fault['input'])}"


def _no_list(fault: ErrorDetails) -> str:
    return f"must be a list, such as [audio, ranking]; found {_what_is(fault['input'])}"


_SENTENCES: Final[dict[str, Callable[[ErrorDetails], str]]] = {
    _OUR_FAULT: lambda fault: fault["msg"],
    "missing": _missing,
    "string_too_long": _too_long,
    "string_type": _no_text,
    "string_pattern_mismatch": _no_id,
    "tuple_type": _no_list,
}
_FALLBACK: Final = "cannot be read: compare it with the example in FlashPM's description of the pack format"


def _fault(message: str) -> PydanticCustomError:
    return PydanticCustomError(_OUR_FAULT, "{message}", {"message": message})


def _tidied(value: object) -> object:
    return (tidy(value) or None) if isinstance(value, str) else value


def word_of(words: type[StrEnum]) -> BeforeValidator:
    """Give the check for one of an enumeration's words."""

    def check(value: object) -> object:
        if value in list(words):
            return value
        near = suggestion(value, words) if isinstance(value, str) else ""
        raise _fault(f"must be one of {', '.join(words)}; found {_what_is(value)}{near}")

    return BeforeValidator(check)


def list_of(what: str) -> BeforeValidator:
    """Give the check for a list; its items are left to who reads the list."""

    def check(value: object) -> object:
        if isinstance(value, list):
            return value
        raise _fault(f"must be a list with a dash before the first field of each {what}; found {_what_is(value)}")

    return BeforeValidator(check)


def _format(value: object) -> object:
    if value == FORMAT:
        return value
    raise _fault(f"must be {FORMAT}; found {_what_is(value)}")


def _minutes(value: object) -> int:
    if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value) and int(value) > 0:
        return int(value)
    raise _fault(f"must be a whole number of minutes from 1 to {MAX_MINUTES}; found {_what_is(value)}")


def _truth(value: object) -> bool:
    if isinstance(value, str) and value.lower() in _TRUTHS:
        return _TRUTHS[value.lower()]
    raise _fault(f"must be true or false; found {_what_is(value)}")


def _day(value: object) -> date:
    message = f"must be a day written as year-month-day, such as 2026-01-31; found {_what_is(value)}"
    if not (isinstance(value, str) and _DAY.fullmatch(value)):
        raise _fault(message)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise _fault(message) from None


def _unreserved(pack_id: str) -> str:
    if pack_id == PAGE_PACK_ID:
        raise _fault(f"may not be {PAGE_PACK_ID}, which FlashPM keeps for saved pages: choose another id")
    return pack_id


def _nested(deck: str | None) -> str | None:
    if deck is None:
        return None
    names = [name.strip() for name in deck.split(SEPARATOR)]
    if not all(names):
        raise _fault(f"must be names with {SEPARATOR} between them, such as Trade-off::Audio; found {quoted(deck)}")
    return SEPARATOR.join(names)


_BoundedText = Annotated[str, Field(max_length=MAX_TEXT)]
_IdText = Annotated[str, Field(max_length=MAX_TEXT, pattern=ID_PATTERN)]

Format = Annotated[str, BeforeValidator(_format), Field(json_schema_extra={"const": FORMAT})]
Text = Annotated[_BoundedText, BeforeValidator(_tidied)]
OptionalText = Annotated[_BoundedText | None, BeforeValidator(_tidied)]
OptionalShort = Annotated[Annotated[str, Field(max_length=MAX_SHORT)] | None, BeforeValidator(_tidied)]
OptionalId = Annotated[_IdText | None, BeforeValidator(_tidied)]
PackId = Annotated[_IdText, BeforeValidator(_tidied), AfterValidator(_unreserved)]
OptionalDeck = Annotated[_BoundedText | None, BeforeValidator(_tidied), AfterValidator(_nested)]
Minutes = Annotated[int, Field(ge=1, le=MAX_MINUTES), BeforeValidator(_minutes)]
Day = Annotated[date, BeforeValidator(_day)]
Truth = Annotated[bool, BeforeValidator(_truth)]
Tags = Annotated[tuple[Text, ...], FailFast()]
"""Only the first faulty tag is told: two million of them would fill the memory with messages."""
