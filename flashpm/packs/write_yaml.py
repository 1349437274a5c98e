"""Writes packs in format 1, always in the same shape: what was read and is written again differs in no byte."""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Final

from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.packs.pack_recognition import FORMAT, ID_PATTERN
from flashpm.packs.yaml_scalars import flow_list, scalar

_PACK_INDENT: Final = 0
_QUESTION_INDENT: Final = 4
_PART_INDENT: Final = 8
_LISTS: Final = frozenset({"questions", "clarifying_questions"})
_ID: Final = re.compile(ID_PATTERN)


def write_yaml_pack(pack: Pack) -> str:
    """Write a pack as `read_yaml_pack` reads it.

    Absent values are left out. A pack that is to be imported again needs an id of the format, and every question a
    text; ids that the library made from a text are not the format's, and are left out, for they are made again.

    Args:
        pack: texts as they are stored, tidied.
    """
    lines = [f"format: {FORMAT}", *_entries(pack, _PACK_INDENT)]
    lines.append("questions:" if pack.questions else "questions: []")
    for question in pack.questions:
        lines += _listed(_question(question), _QUESTION_INDENT)
    return "\n".join(lines) + "\n"


def _question(question: Question) -> Iterator[str]:
    yield from _entries(question, _QUESTION_INDENT)
    if question.clarifying_questions:
        yield "    clarifying_questions:"
    for part in question.clarifying_questions:
        yield from _listed(_entries(part, _PART_INDENT), _PART_INDENT)


def _listed(lines: Iterator[str], indent: int) -> Iterator[str]:
    """Put the dash of a list before the first line of an entry."""
    first = next(lines, " " * indent + "{}")
    yield f"{' ' * (indent - 2)}- {first[indent:]}"
    yield from lines


def _entries(of: Pack | Question | ClarifyingQuestion, indent: int) -> Iterator[str]:
    for each in fields(of):
        value = getattr(of, each.name)
        if value in (None, False, ()) or each.name in _LISTS or (each.name == "id" and not is_id(value)):
            continue
        yield f"{' ' * indent}{each.name}: {_written(value, indent + 2)}"


def is_id(value: str) -> bool:
    """Say whether an id is one that an author can write."""
    return _ID.fullmatch(value) is not None


def _written(value: object, indent: int) -> str:
    if value is True:
        return "true"
    if isinstance(value, tuple):
        return flow_list(value)
    if isinstance(value, date):
        return value.isoformat()
    return scalar(value, indent) if type(value) is str else str(value)
