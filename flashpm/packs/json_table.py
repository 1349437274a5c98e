"""JSON with questions, as one document or a line each: the fields of each clarifying question as a row of a table.

Questions may hold their clarifying questions in a list, as in our own export; a flat list is a table already.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Final, TypeGuard

from flashpm.domain.field_names import ANSWER_FIELDS, TableField, guess_fields
from flashpm.domain.field_table import FieldRow
from flashpm.domain.pack import Reading
from flashpm.domain.text import tidy
from flashpm.errors import PackError
from flashpm.packs.table import table_of
from flashpm.packs.table_cells import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, lines_of

MAX_CHARACTERS: Final = 4 * 1024 * 1024
"""Of one document; of JSON lines, each is one."""
_BEGINS: Final = re.compile(r'[\s\ufeff]{0,99}(?:\[\s{0,99})?\{\s{0,99}["}]')
_LINE_OF_ITS_OWN: Final = re.compile(r"\s{0,99}\{[^\n]*\}[ \t\r]*\n\s*\{")
_RECORD: Final = "record"
"""In our own export: what a line is."""
_QUESTION_RECORD: Final = "question"
_INNER_NAMES: Final = {"question": "Clarifying question", "title": "Short question"}
"""What a field of a clarifying question is called where its question has one of that name."""
_OUTER_ID: Final = "Interview question id"
_ASKED_FOR: Final = frozenset((TableField.QUESTION, TableField.PROMPT, *ANSWER_FIELDS))

Fields = dict[str, str]


def looks_like_json(text: str) -> bool:
    """Tell whether a text begins as JSON does that can hold questions."""
    return _BEGINS.match(text) is not None


def read_json(name: str, text: str) -> Reading | None:
    """Read the questions of a JSON text; None if none are in it.

    Args:
        name: the source's name as the user gave it.
        text: the whole source.

    Raises:
        PackError: it is faulty, or larger than questions are.
    """
    columns: dict[str, None] = {}
    found: list[tuple[Fields, int | None]] = []
    for value, line in _documents(text.lstrip("\ufeff")):
        for fields in _rows(value):
            columns.update(dict.fromkeys(fields))
            found.append((fields, line))
            if len(found) > MAX_ROWS or len(columns) > MAX_COLUMNS or len(found) * len(columns) > MAX_CELLS:
                raise PackError("This JSON holds more than can be read as questions: split it, or leave out the rest.")
    if not _ASKED_FOR.intersection(guess_fields(columns)):
        return None
    rows = [FieldRow(tuple(fields.get(each, "") for each in columns), line) for fields, line in found]
    return Reading(None, tables=(table_of(name, PurePath(name).stem, tuple(columns), rows),))


def _documents(text: str) -> Iterator[tuple[object, int | None]]:
    """Give what the text holds: one value, or one a line with its line."""
    if _LINE_OF_ITS_OWN.match(text):
        for number, line in enumerate(lines_of(text), start=1):
            if not line.isspace():
                yield _parsed(line, number), number
    else:
        yield _parsed(text, 1), None


def _parsed(text: str, first_line: int) -> object:
    if len(text) > MAX_CHARACTERS:
        raise PackError(
            f"This JSON is longer than {MAX_CHARACTERS:,} characters: split it, or write each question on a line."
        )
    try:
        value: object = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as error:
        line = first_line + error.lineno - 1
        raise PackError(f"This JSON has a fault in line {line}: mend it there, or export it again.") from error
    except RecursionError as error:
        raise PackError("Lists of this JSON stand too deep in one another: it holds no questions.") from error
    return value


def _rows(value: object) -> Iterator[Fields]:
    """Give the fields of each clarifying question in a value, whatever stands around them."""
    ahead = [value]
    while ahead:
        each = ahead.pop()
        if isinstance(each, list):
            ahead += reversed([item for item in each if isinstance(item, list | dict)])
        elif isinstance(each, dict) and each.get(_RECORD, _QUESTION_RECORD) == _QUESTION_RECORD:
            inner = [item for value in each.values() if _is_list_of_objects(value) for item in value]
            own = _texts(each)
            if not inner:
                yield own
                continue
            parts = [fields for item in inner if _ASKED_FOR.intersection(guess_fields(fields := _texts(item)))]
            if _asks(own) and parts:
                yield from (_within(own, fields) for fields in parts)
            elif parts or not _ASKED_FOR.intersection(guess_fields(own)):
                ahead += reversed(inner)
            else:
                yield own


def _is_list_of_objects(value: object) -> TypeGuard[list[dict[object, object]]]:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _asks(fields: Fields) -> bool:
    return TableField.QUESTION in guess_fields(fields)


def _within(outer: Fields, inner: Fields) -> Fields:
    """Join the fields of a question and of one of its clarifying questions, under names that differ."""
    above = {_OUTER_ID if name == "id" else name: text for name, text in outer.items()}
    return above | {_INNER_NAMES.get(name, name) if name in above else name: text for name, text in inner.items()}


def _texts(fields: Mapping[object, object]) -> Fields:
    """Give what is text or can be one; what holds more is passed over."""
    found = {str(name): _text(value) for name, value in fields.items() if name != _RECORD}
    return {name: text for name, text in found.items() if text is not None}


def _text(value: object) -> str | None:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        value = ", ".join(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return None
    if len(value) > MAX_CELL:
        raise PackError(f"A text of this JSON is longer than {MAX_CELL:,} characters: shorten it.")
    return tidy(value.encode("utf-8", "replace").decode())
