"""A text is handed over in pieces, and no further where nothing comes of it."""

import pytest

from flashpm.packs.yaml_chunks import MAX_SCALAR, Chunks, EndlessTextError


def test_the_pieces_are_the_text() -> None:
    chunks = Chunks("ferry")

    assert [chunks.read(2) for _ in range(4)] == ["fe", "rr", "y", ""]


def test_it_stops_where_nothing_was_told_of_for_too_long() -> None:
    chunks = Chunks("a" * (MAX_SCALAR + 2))
    chunks.read(MAX_SCALAR + 1)

    with pytest.raises(EndlessTextError):
        chunks.read(1)


def test_it_goes_on_where_something_was_told_of() -> None:
    chunks = Chunks("a" * (MAX_SCALAR + 2))
    chunks.read(MAX_SCALAR + 1)

    chunks.last_told = lambda: "an event"

    assert chunks.read(9) == "a"


def test_it_stops_where_the_same_is_told_again() -> None:
    chunks = Chunks("a" * (MAX_SCALAR + 2))
    chunks.last_told = lambda: "an event"
    chunks.read(1)
    chunks.read(MAX_SCALAR)

    with pytest.raises(EndlessTextError):
        chunks.read(1)
