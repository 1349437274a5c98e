import pytest

from flashpm.errors import PackError
from flashpm.packs.page_pdf import blocks
from flashpm.packs.pdf_child import MAX_PAGES, extract
from tests.packs.layouts.as_pdf import Printed, assembled, pdf

LOCKED = (
    b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (" + b"o" * 32 + b") /U (" + b"u" * 32 + b") /P -4 >> /ID [(a) (b)] "
)


def refused(data: bytes) -> str:
    with pytest.raises(PackError) as caught:
        blocks(data)
    return str(caught.value)


def test_a_printed_page_gives_its_lines() -> None:
    found = blocks(pdf([[Printed("Which pier is (ours)?"), Printed("A deep one.", above=40)]]))

    assert [block.text for block in found] == ["Which pier is (ours)?", "A deep one."]


def test_sheets_are_extracted_as_they_are_laid_out() -> None:
    found = extract(pdf([[Printed("One")], [Printed("Two", above=60)]]))

    assert [str(page).strip() for page in found["pages"]] == ["One", "Two"]  # type: ignore[attr-defined]  # is a list
    assert found["title"] == ""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([[Printed("Pier")]], trailer=LOCKED), "encrypted"),
        (pdf([[Printed("Pier")]] * (MAX_PAGES + 1)), "pages"),
        (pdf([[Printed("pier " * 30)] * 2_400]), "size"),
    ],
)
def test_what_is_no_page_to_read_has_its_reason(data: bytes, reason: str) -> None:
    assert extract(data) == {"refused": reason}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (pdf([[Printed("Pier")]], trailer=LOCKED), "locked with a password"),
        (pdf([[]]), "pictures of pages and no text"),
        (assembled([], kids=""), "pictures of pages and no text"),
        (b"%PDF-1.7\nnothing of the kind", "damaged"),
    ],
)
def test_each_refusal_has_its_sentence(data: bytes, said: str) -> None:
    assert said in refused(data)
