import pytest

from flashpm.packs.page_lines import read_lines
from flashpm.packs.page_sheets import without_edges


def left(text: str) -> list[tuple[str, bool]]:
    """Give the lines that hold words, and whether each opens a page."""
    return [(line.text, line.opens_page) for line in without_edges(list(read_lines(text))) if line.text]


@pytest.mark.parametrize(
    "edge",
    [
        "Page 2 of 7",
        "Seite 2 von 7",
        "\f2 / 7",
        "https://drills.example/1 2/7",
        "11/25/26, 10:02 AM  Night ferries\nhttps://drills.example/1   2/7",
        "https://drills.example/1\n\nPage 2 of 7\n\n25.11.26, 10:02 Night ferries",
    ],
)
def test_the_edge_of_a_sheet_is_left_out_and_a_page_begins_behind_it(edge: str) -> None:
    assert left(f"A quick\n\n{edge}\n\nlane") == [("A quick", False), ("lane", True)]


def test_numbers_that_follow_one_another_are_those_of_sheets() -> None:
    assert left("a\n\n1/3\n\nb\n\n2/3\n\nc") == [("a", False), ("b", True), ("c", True)]


@pytest.mark.parametrize(
    "text", ["a\n\n2/3\n\nb", "1/2\na\n1/3", "9/7\n8/7", "https://drills.example/1\na", "Page 2\na"]
)
def test_other_figures_and_addresses_stay(text: str) -> None:
    assert [line for line, _ in left(text)] == text.replace("\n\n", "\n").split("\n")
