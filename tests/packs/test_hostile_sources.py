"""Sources that are made to fill the memory or to take for ever: each is refused, and soon."""

import io
import zipfile

import pytest

from flashpm.packs.reading import MOST_FAULTS, read_source
from flashpm.packs.source_text import MAX_BYTES
from flashpm.services.importing import Source, read_sources

MEGABYTE = 1024 * 1024
PACK = "format: flashpm-pack/1\nid: a\ntitle: A\n"
EMPTY = "Nothing to import is in it: no question page, pack or table was found."
TABLE = "question,prompt,impact\n"


def zipped(*files: tuple[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return written.getvalue()


def aliases() -> str:
    levels = "bcdefghi"
    doubled = "".join(f"{to}: &{to} [*{of}, *{of}]\n" for of, to in zip("abcdefgh", levels, strict=True))
    return f"{PACK}a: &a [x, x]\n{doubled}questions: *i\n"


HOSTILE = {
    "aliases": (aliases, "repeats another part of the file"),
    "merged aliases": (lambda: f"{PACK}a: &a\n  b: c\nquestions:\n  - <<: *a\n", "repeats another part"),
    "an alias in itself": (lambda: f"{PACK}questions: &a [*a]\n", "repeats another part"),
    "a tag": (lambda: f"{PACK}questions: !!python/object:os.system [x]\n", "may not begin with !"),
    "brackets": (lambda: PACK + "questions: " + "[" * 100_000, "too deep in one another"),
    "steps": (lambda: PACK + "questions:\n" + "".join(" " * n + "-\n" for n in range(1, 900)), "more than 32 deep"),
    "one key": (lambda: PACK + "id: b\n" * 100_000, "stands in line 2 and again in line 4"),
    "keys": (lambda: PACK + "".join(f"k{n}: b\n" for n in range(100_000)), "more than 1,000 fields"),
    "items": (lambda: f"{PACK}x: [{'a,' * 200_000}]\nquestions: []", "more than 50,000 items"),
    "nodes": (
        lambda: f"{PACK}x: [{'[a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a],' * 49_000}]",
        "more than 1,000,000 texts",
    ),
    "an endless text": (
        lambda: f"{PACK}title: {'a ' * MEGABYTE}\nquestions: []",
        "characters stand here without an end",
    ),
    "an endless block": (lambda: f"{PACK}title: |\n" + " a\n" * MEGABYTE, "characters stand here without an end"),
    "an endless comment": (lambda: f"{PACK}# {'a' * 2 * MEGABYTE}\nquestions: []", "characters stand here without an"),
    "faults": (lambda: PACK + "questions:\n" + "- {}\n" * 20_000, "is missing"),
    "zero in a pack": (lambda: PACK + "description: \0", "This is not text"),
    "zero in a table": (lambda: TABLE + "a,b,\0", "This is not text"),
    "an escaped zero": (lambda: f'{PACK}description: "\\0"\nquestions: []', "an invisible character"),
    "cells": (lambda: TABLE + "," * (8 * MEGABYTE), "more than 2,000,000 cells"),
    "lines": (lambda: TABLE + "\n" * (8 * MEGABYTE), "more than 2,000,000 cells"),
    "old line ends": (lambda: TABLE + "\r" * (8 * MEGABYTE), "more than 2,000,000 cells"),
    "rows": (lambda: TABLE + "a,b,\n" * 200_000, "more than 100,000 rows"),
    "columns": (lambda: TABLE + "," * 300 + "a\n", "more than 200 cells"),
    "one cell": (lambda: TABLE + "a" * (8 * MEGABYTE), "more than 262,144 characters"),
    "an open quote": (lambda: TABLE + 'a,b,"' + "x\n" * 200_000, "close the quote that opens there"),
    "quotes": (lambda: TABLE + '""' * (4 * MEGABYTE), "more than 262,144 characters"),
    "rows of nobody": (lambda: "ab;cd\n" * 2_000_000, "more than 2,000,000 cells"),
    "lines of Anki": (lambda: "#tags:x\n" * 2_000_000, "more than 100,000 rows"),
}


def said(data: bytes) -> str:
    readings = [each.reading for each in read_sources([Source("x", lambda: data)], read_source)]
    assert [reading.pack for reading in readings] == [None] * len(readings)
    return "\n".join(str(error) for reading in readings for error in reading.errors)


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused(name: str) -> None:
    made, message = HOSTILE[name]

    assert message in said(made().encode())


@pytest.mark.parametrize("name", ["aliases", "brackets", "faults", "an open quote", "zero in a table"])
def test_an_archive_does_not_hide_it(name: str) -> None:
    made, message = HOSTILE[name]

    assert said(zipped(("a", made()))).endswith(EMPTY) or message in said(zipped(("a", made())))


def test_more_than_a_source_may_hold_is_refused_unread() -> None:
    assert "larger than 48 MB" in said(bytes(MAX_BYTES + 1))


def test_a_message_never_prints_what_is_hostile() -> None:
    assert len(said((PACK + "id: " + "b" * MEGABYTE + "\nquestions: []").encode())) < 2_000
    assert len(said((TABLE.replace("impact", "x" * 100_000) + "a,b,c\n").encode())) < 2_000


def test_behind_many_faults_no_other_file_of_an_archive_is_looked_into() -> None:
    faulty = PACK + "questions:\n" + "- {}\n" * 300

    readings = read_source("x", zipped(*((f"{number}.yaml", faulty) for number in range(9)))).within

    assert sum(not reading.is_foreign for _, reading in readings) == 1 + (len(readings[0][1].errors) == MOST_FAULTS)
