import pytest

from flashpm.packs.page_parts import find_parts, split_pages
from flashpm.packs.page_text import blocks

TITLE = "Product Management Design Question: A pier"
ALL = "Why it matters: w. Expected answer: a. Impact: i."
LIST = f"Clarifying Questions\n\n• Who waits?\n\n{ALL}"
PAIRS = "\n\n".join([f"• Who waits?\n\n{ALL}"] * 3)


def pages(*parts: str) -> list[list[str]]:
    return [[block.text for block in page] for page in split_pages(blocks("\n\n".join(parts)))]


def test_a_text_with_one_title_is_one_page() -> None:
    assert len(pages("A menu", TITLE, LIST, "Step 2", "Comments")) == 1


def test_each_further_title_begins_a_page() -> None:
    found = pages("A menu", TITLE, LIST, TITLE, LIST)

    assert [page[0] for page in found] == ["A menu", TITLE]


def test_what_follows_the_end_of_a_list_belongs_to_the_next_page() -> None:
    found = pages(TITLE, LIST, "Step 2", "https://example.org/2", TITLE, LIST)

    assert [page[0] for page in found] == [TITLE, "https://example.org/2"]


def test_a_second_list_begins_a_page_without_title() -> None:
    found = pages(TITLE, LIST, "Comments", "Who waits here?", LIST, LIST)

    assert [page[0] for page in found] == [TITLE, "Who waits here?", "Clarifying Questions"]


def test_a_second_heading_without_a_list_between_begins_none() -> None:
    assert len(pages(TITLE, "Clarifying Questions", "Step 2", LIST)) == 1


def test_the_list_begins_below_its_heading() -> None:
    parts = find_parts(blocks(f"{TITLE}\n\nStep 1\n\n{LIST}\n\nStep 2"))

    assert [block.text for block in parts.head] == [TITLE, "Step 1"]
    assert [block.text for block in parts.listed] == ["Who waits?", ALL, "Step 2"]
    assert parts.has_heading


def test_a_heading_in_a_table_of_contents_is_passed_over() -> None:
    parts = find_parts(blocks(f"{TITLE}\n\nClarifying Questions\n\nWeighing up\n\n{LIST}"))

    assert parts.listed[0].text == "Who waits?"


def test_a_heading_without_list_is_found_too() -> None:
    parts = find_parts(blocks(f"{TITLE}\n\nClarifying Questions\n\n• Who wa"))

    assert [block.text for block in parts.listed] == ["Who wa"]


def test_three_pairs_are_a_list_without_heading() -> None:
    parts = find_parts(blocks(f"{TITLE}\n\nStep 1\n\n{PAIRS}\n\nA last word\n\n• Is it fair?"))

    assert [block.text for block in parts.listed] == ["Who waits?", ALL] * 3
    assert not parts.has_heading
    assert parts.goes_on


def test_pairs_whose_prompts_are_lost_are_a_list_too() -> None:
    parts = find_parts(blocks("\n\n".join(["Step 1", ALL, ALL, ALL])))

    assert [block.text for block in parts.listed] == [ALL] * 3
    assert not parts.goes_on


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([f"• Who waits?\n\n{ALL}"] * 2),
        "\n\n".join([ALL, *["Prose."] * 9] * 3),
        "\n\n".join(["Why it matters: w."] * 4),
    ],
    ids=["two pairs", "far apart", "no answers"],
)
def test_less_is_no_list(text: str) -> None:
    assert not find_parts(blocks(text)).listed


def test_pairs_far_from_the_others_are_left_out() -> None:
    prose = "\n\n".join(["Prose."] * 9)

    parts = find_parts(blocks(f"{PAIRS}\n\n{prose}\n\n{ALL}"))

    assert len(parts.listed) == 6
