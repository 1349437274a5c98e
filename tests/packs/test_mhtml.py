import pytest

from flashpm.errors import PackError
from flashpm.packs.mhtml import SavedPart, looks_like_mhtml, read_mhtml
from tests.packs.layouts.as_mhtml import packed
from tests.packs.layouts.outline import ADDRESS


def file(*parts: str, head: str = "", boundary: str = "b") -> bytes:
    """Write parts, each a header and a body with a blank line between."""
    top = f'MIME-Version: 1.0\n{head}Content-Type: multipart/related; boundary="{boundary}"\n\n'
    return (top + "".join(f"--{boundary}\n{part}\n" for part in parts) + f"--{boundary}--\n").encode()


PAGE = "Content-Type: text/html\n\n<p>Pier</p>"


def test_headers_tell_the_form_whatever_comes_first() -> None:
    assert looks_like_mhtml(packed(b"<p>Pier</p>", "base64"))
    assert looks_like_mhtml(b"\r\nFrom: <x>\r\nSubject: a\r\n b\r\nmime-version: 1.0\r\n")
    assert looks_like_mhtml(b"From mira Mon Mar 2\nFrom: <x>\nMIME-Version: 1.0\n")
    assert looks_like_mhtml(b"Stamp: " + b"x" * 40_000 + b"\nMIME-Version: 1.0\n")


@pytest.mark.parametrize(
    "data", [b"", b"Timeline: a date?\n\nMIME-Version: 1.0\n", b"<html>", b"Subject: MIME-Version: 1"]
)
def test_what_only_speaks_of_headers_is_another_form(data: bytes) -> None:
    assert not looks_like_mhtml(data)


@pytest.mark.parametrize("packing", ["quoted-printable", "base64"])
def test_the_page_is_the_part_with_the_files_address(packing: str) -> None:
    page = "<p>Café = pier, and a line that is longer than what fits on one line of a mail</p>".encode()

    found = read_mhtml(packed(page, packing, "text/html; charset=UTF-8"))

    assert found == SavedPart(found.data, "utf-8", ADDRESS)
    assert found.data.strip() == page


@pytest.mark.parametrize(
    "data",
    [
        file("Content-Type: image/png\n\npicture", "Content-Type: text/plain\n\nWords", PAGE),
        file(PAGE, head="Snapshot-Content-Location: https://drills.example\n"),
        file('Content-Type: multipart/alternative; boundary="c"\n\n--c\n' + PAGE + "\n--c--"),
        b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Pier</p>",
        file(PAGE).partition(b"--b--")[0],
    ],
)
def test_without_address_the_first_html_is_the_page(data: bytes) -> None:
    assert read_mhtml(data).data.strip() == b"<p>Pier</p>"


def test_an_address_that_is_no_page_on_the_web_is_none() -> None:
    assert read_mhtml(file(PAGE, head="Snapshot-Content-Location: file:///etc/passwd\n")).address is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (file("Content-Type: image/png\n\npicture"), "holds no text"),
        (file(), "holds no text"),
    ],
)
def test_a_file_without_page_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(PackError, match=said):
        read_mhtml(data)


def test_parts_in_parts_are_looked_into_a_few_times_only() -> None:
    nested = PAGE
    for depth in range(2_000):
        nested = f"Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n{nested}\n--b{depth}--\n"

    with pytest.raises(PackError, match="holds no text"):
        read_mhtml(f"MIME-Version: 1.0\n{nested}".encode())


@pytest.mark.parametrize("letters", ["PHA+UGllcjwvcD4=", "PHA+UGllc\n!jwvcD4", "PHA+UGllcjwvcD4=A"])
def test_damaged_base64_is_read_as_far_as_it_goes(letters: str) -> None:
    found = read_mhtml(file(f"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n{letters}"))

    assert found.data == b"<p>Pier</p>"


def test_foreign_letters_in_headers_do_no_harm() -> None:
    data = file(
        "Content-Type: text/html\nContent-Location: café\n\n<p>Pier</p>", head="Snapshot-Content-Location: café\n"
    )

    assert read_mhtml(data).data.strip() == b"<p>Pier</p>"
    assert read_mhtml(data).address is None
