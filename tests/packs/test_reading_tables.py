"""Which texts are read as tables, and what comes of them."""

import pytest

from flashpm.domain.pack import Reading
from flashpm.domain.question import ClarifyingQuestion
from flashpm.packs.reading import LONGEST_PAGE, read_source
from flashpm.services.importing import Source, read_sources
from tests.packs.invented_pages import Layout, page, printed_list

TABLE = "Interview question;Clarifying question;Expected answer\nWould you sell it?;To whom?;To anglers.\n"


def read(text: str, encoding: str = "utf-8") -> list[Reading]:
    return [each.reading for each in read_sources([Source("a.csv", lambda: text.encode(encoding))], read_source)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_makes_cards_in_any_encoding(encoding: str) -> None:
    (found,) = read(TABLE.replace("anglers", "Köche"), encoding)

    assert found.pack is not None
    assert [each.question for each in found.pack.questions] == ["Would you sell it?"]
    assert found.pack.questions[0].clarifying_questions == (
        ClarifyingQuestion(prompt="To whom?", expected_answer="To Köche."),
    )


def test_an_export_from_anki_makes_cards() -> None:
    (found,) = read("#separator:tab\n#columns:Front\tBack\n#deck:Boats\nWhy?\tSo.\n")

    assert found.pack is not None
    assert found.pack.deck == "Boats"


def test_a_table_without_clear_columns_asks_for_them() -> None:
    (found,) = read("Colour;Remark\nred;It is so hot that it glows.\nblue;It is cold, as ice is.\n")

    assert found.pack is None
    assert [table.columns for table in found.tables] == [("Colour", "Remark")]
    assert "(“Colour”, “Remark”)" in found.errors[0].message


def test_a_fault_in_a_table_is_told() -> None:
    (found,) = read(TABLE + 'x;"y;z\n')

    assert [str(error) for error in found.errors] == ["a.csv: A quote that opens in line 3 is never closed: close it."]


def test_a_page_with_tabs_in_its_lines_stays_a_page() -> None:
    (found,) = read(page(printed_list(Layout())).replace(": ", ":\t"))

    assert found.tables == ()


def test_a_long_text_that_looks_like_a_table_is_one() -> None:
    row = "red\tas hot as the sun\n"

    (found,) = read(row * (LONGEST_PAGE // len(row) + 1))

    assert len(found.tables) == 1
