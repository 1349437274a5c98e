import pytest

from flashpm.packs.pdf_pages import join_pages

TITLE = "Product Management Design Question:"


def text(*pages: str) -> str:
    return join_pages(pages)[0]


def test_what_a_browser_prints_at_the_edges_is_dropped() -> None:
    sheets = [
        f"11/1/26, 9:0{number} AM      Tidewell | Drills\n\nWords {word}\n\nhttps://drills.example/1        {number}/2"
        for number, word in ((1, "one"), (2, "two"))
    ]

    assert join_pages(sheets) == ("Words one\n\fWords two", "https://drills.example/1")


@pytest.mark.parametrize("edge", ["3", "Page 3 of 4", "3 / 4", "2026-11-01 09:00  Tidewell", "https://drills.example"])
@pytest.mark.parametrize("form", ["{edge}\n{words}", "{words}\n\n\n   {edge}"])
def test_one_sheet_tells_an_edge_by_its_form(edge: str, form: str) -> None:
    assert text(form.format(edge=edge, words="Words")) == "Words"


def test_a_line_is_an_edge_where_most_sheets_have_it_at_the_same_end() -> None:
    one, two, three = (f"{word} a\n{word} b\n{word} c\n{word} d" for word in ("One", "Two", "Three"))

    assert text(f"Harbour\n{one}", f"Harbour\n{two}", f"{three}\nHarbour") == f"{one}\n\f{two}\n\f{three}\nHarbour"
    assert text(f"Impact: 1\n{one}", f"Impact: 2\n{two}") == f"Impact: 1\n{one}\n\fImpact: 2\n{two}"


def test_a_line_that_is_printed_on_both_sheets_is_read_once() -> None:
    assert text("a\nb\nc\nhalf a line", "half a line\nd\ne\nf") == "a\nb\nc\nhalf a line\n\fd\ne\nf"


def test_tabs_become_spaces() -> None:
    assert text("the\toffer") == "the offer"


def test_a_title_in_large_print_is_one_line() -> None:
    assert text(f"{TITLE} A\n  pier for\n  ferries\n\nAsked at\nTidewell") == (
        f"{TITLE} A pier for ferries\n\n\n\nAsked at\nTidewell"
    )
    assert text(f"{TITLE} A pier\nAsked at Tidewell") == f"{TITLE} A pier\nAsked at Tidewell"
    assert text("  Product Management Design\n\n  Question: A pier") == f"{TITLE} A pier"


def test_no_sheets_and_empty_sheets_give_no_words() -> None:
    assert join_pages([]) == ("", None)
    assert text("", "\n \n").strip() == ""
