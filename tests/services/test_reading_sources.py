"""Reading sources: each under its own name, and what is wrong with one stands in its reading."""

from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.errors import PackError
from flashpm.services.importing import NamedReading, Source, read_sources
from tests.services.imports import (
    no_bytes,
)


def test_sources_are_read_under_the_names_that_the_user_gave() -> None:
    def read(name: str, data: bytes) -> Reading:
        return Reading(Pack(id=data.decode(), title=name))

    readings = read_sources([Source("a.yaml", lambda: b"a"), Source("b.yaml", lambda: b"b")], read)

    assert readings == [
        NamedReading("a.yaml", Reading(Pack(id="a", title="a.yaml"))),
        NamedReading("b.yaml", Reading(Pack(id="b", title="b.yaml"))),
    ]


def test_a_source_that_cannot_be_loaded_is_an_error_of_its_reading() -> None:
    def never(name: str, data: bytes) -> Reading:
        raise AssertionError((name, data))

    (reading,) = read_sources([Source("page.txt", no_bytes)], never)

    error = Finding("page.txt", None, None, "page.txt is not there. Check the name.")
    assert reading == NamedReading("page.txt", Reading(None, errors=(error,), is_foreign=True))


def test_the_files_of_a_folder_are_read_one_by_one() -> None:
    def refuse() -> bytes:
        raise PackError("No.")

    files = [Source("f/a", lambda: b"a"), Source("f/b", refuse)]

    (only,) = read_sources([Source("f", refuse, lambda: files)], lambda name, _: Reading(Pack(name)))

    assert (only.name, only.reading.pack) == ("f/a", Pack("f/a"))
    assert "f/b" in only.reading.warnings[0].message


def test_a_folder_that_cannot_be_read_is_an_error() -> None:
    def refuse() -> list[Source]:
        raise PackError("Too many.")

    (only,) = read_sources([Source("f", lambda: b"", refuse)], lambda name, _: Reading(Pack(name)))

    assert [str(error) for error in only.reading.errors] == ["f: Too many."]
