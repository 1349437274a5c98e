import quopri

import pytest

from flashpm.domain.question import ClarifyingQuestion
from flashpm.packs.damaged_text import repaired
from flashpm.packs.reading import read_source
from tests.packs.invented_pages import only_question
from tests.packs.layouts import as_html, as_text
from tests.packs.layouts.outline import outline

TEXT = "Tidewell’s café – the “early” queue… 😀 naïve"
SOUND = (
    "Spaß“ – „Straße“",
    "CAFÉ’s “été”",
    "É—“oui”",
    "Ângela e São João",
    "a = b\nc = d\n",
    "château â la carte",
    "AT&T’s 5 °C",
    "夜のキオスク",
)


def cards(data: bytes) -> tuple[ClarifyingQuestion, ...]:
    return only_question(read_source("page", data)).clarifying_questions


@pytest.mark.parametrize("taken_for", ["cp1252", "latin-1"])
def test_utf_8_that_was_taken_for_something_else_is_undone(taken_for: str) -> None:
    assert repaired(TEXT.encode().decode(taken_for, "replace")) == TEXT


def test_it_is_undone_when_it_happened_twice() -> None:
    twice = TEXT.encode().decode("latin-1").encode().decode("latin-1")

    assert repaired(twice) == TEXT


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_text_stays_as_it_is(text: str) -> None:
    assert repaired(text) == text


@pytest.mark.parametrize("taken_for", ["cp1252", "latin-1"])
def test_each_card_of_such_a_page_is_right(taken_for: str) -> None:
    for page in (as_text.copied(outline("A")), as_html.saved_complete(outline("A"))):
        assert cards(page.encode().decode(taken_for, "replace").encode()) == outline("A").expected


def test_each_card_of_a_page_that_is_still_quoted_is_right() -> None:
    for page in (as_text.copied(outline("B")), as_html.saved_complete(outline("B"))):
        assert cards(quopri.encodestring(page.encode())) == outline("B").expected


def test_each_card_of_a_page_of_two_encodings_is_right() -> None:
    data = as_text.copied(outline("A")).encode().replace("“early”".encode(), "“early”".encode("cp1252"))

    assert cards(data) == outline("A").expected


def test_each_card_of_a_page_of_an_old_mac_is_right() -> None:
    data = as_text.copied(outline("A")).replace("⌘", "").encode("mac_roman")

    assert cards(data) == outline("A").expected


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-le", "utf-32-be"])
def test_each_card_of_a_page_in_utf_32_is_right(encoding: str) -> None:
    data = ("\ufeff" * (encoding != "utf-32") + as_text.copied(outline("A"))).encode(encoding)

    assert cards(data) == outline("A").expected
