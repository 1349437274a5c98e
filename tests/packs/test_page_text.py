import textwrap

import pytest

from flashpm.packs.page_blocks import Block, BlockKind
from flashpm.packs.page_text import blocks
from tests.packs.invented_pages import LAYOUTS, as_read, only_question, page, printed_list, read


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def test_each_kind_of_block_has_its_level_and_line() -> None:
    found = blocks("# Ferries\n\nA paragraph.\n\n  • Which pier?\n      - A deep one")

    assert found == [
        Block(BlockKind.HEADING, 1, "Ferries", 1),
        Block(BlockKind.PARAGRAPH, 0, "A paragraph.", 3),
        Block(BlockKind.BULLET, 1, "Which pier?", 5),
        Block(BlockKind.BULLET, 2, "A deep one", 6),
    ]


def test_levels_follow_the_indentation_back() -> None:
    found = blocks("- a\n    - b\n        - c\n    - d\n- e")

    assert [block.level for block in found] == [1, 2, 3, 2, 1]


def test_one_column_more_is_no_level() -> None:
    found = blocks("  • a\n   • b\n  • c")

    assert [block.level for block in found] == [1, 1, 1]


def test_a_wrapped_paragraph_is_one_block() -> None:
    assert texts("The islanders wait\nbefore Eight each day,\nand visitors at noon.") == [
        "The islanders wait before Eight each day, and visitors at noon."
    ]


def test_a_wrapped_bullet_is_one_block() -> None:
    assert texts("  • Which pier is it that\n    Tidewell owns?\n  • And which not?") == [
        "Which pier is it that Tidewell owns?",
        "And which not?",
    ]


@pytest.mark.parametrize(
    "second",
    [
        "• A bullet",
        "Why it matters: it does",
        "Impact: none",
        "Step 2",
        "Subscribe to access everything",
        "Timeline: is there one?",
        "## A heading",
    ],
)
def test_mark_label_anchor_and_area_open_a_block(second: str) -> None:
    assert len(blocks(f"A line that goes on\n{second}")) == 2


@pytest.mark.parametrize("second", ["the impact: none", "– or so it seems –", "30. Then we stop", "comments"])
def test_the_midst_of_a_sentence_opens_none(second: str) -> None:
    assert texts(f"A line that goes on\n{second}") == [f"A line that goes on {second}"]


def test_numbers_in_order_are_marks_without_a_blank_line() -> None:
    assert texts("1. Which pier?\n2. Which hour?\n3. Which gate?") == ["Which pier?", "Which hour?", "Which gate?"]


def test_a_mark_that_stands_alone_takes_the_next_line() -> None:
    assert blocks("•\n\nTimeline: is there one?") == [Block(BlockKind.BULLET, 1, "Timeline: is there one?", 1)]


def test_a_mark_without_words_is_no_block() -> None:
    assert texts("•\n•\nStep 2") == ["Step 2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A privacy-\npreserving queue", "A privacy-preserving queue"),
        ("A short-\nand long-term queue", "A short- and long-term queue"),
        ("A queue -\nor two", "A queue - or two"),
        ("From 8-\n9 on", "From 8- 9 on"),
    ],
)
def test_a_compound_that_was_wrapped_is_whole_again(text: str, expected: str) -> None:
    assert texts(text) == [expected]


def test_a_label_that_was_wrapped_is_whole_again() -> None:
    lines = "Why it matters: It does, for each of them. Expected\nanswer: Two. Impact on\napproach: None."

    assert texts(lines) == [lines.replace("\n", " ")]


def test_a_label_takes_its_words_from_the_next_line() -> None:
    assert texts("Why it matters:\nIt does.") == ["Why it matters: It does."]


def test_a_lead_in_takes_no_words_from_the_next_line() -> None:
    assert texts("A few things to settle:\nWhich pier is ours?") == ["A few things to settle:", "Which pier is ours?"]


def test_a_label_without_colon_stands_alone() -> None:
    assert texts("Why it matters\nIt does.") == ["Why it matters", "It does."]


def test_nothing_joins_a_line_that_is_always_one() -> None:
    assert texts("Step 1\nClarifying Questions (3 minutes)\nWhich pier is ours?") == [
        "Step 1",
        "Clarifying Questions (3 minutes)",
        "Which pier is ours?",
    ]


def test_the_rows_of_tags_below_the_category_stay_apart() -> None:
    assert texts("Product Trade-Off Hard Member-only\nTravel Music\nMonetization") == [
        "Product Trade-Off Hard Member-only",
        "Travel Music",
        "Monetization",
    ]


def test_a_sentence_goes_on_over_a_page_break() -> None:
    assert texts("The gates open\n\n\fBefore Eight.") == ["The gates open Before Eight."]


def test_a_page_break_after_a_sentence_parts_blocks() -> None:
    assert texts("The gates open.\n\fNobody waits.") == ["The gates open.", "Nobody waits."]


def test_lines_that_fill_no_column_are_a_block_each() -> None:
    text = "Introduction\nA lane divides people\nStep 1\nClarifying Questions\nWhich pier\nWho pays\n"

    assert texts(text)[-2:] == ["Which pier", "Who pays"]


def test_an_empty_text_has_no_blocks() -> None:
    assert blocks("") == []


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("width", [50, 72, 100])
def test_wrapping_a_page_changes_nothing(name: str, width: int) -> None:
    layout = LAYOUTS[name]
    lines = [textwrap.fill(line, width, subsequent_indent=" " * 4 * line.startswith(" ")) for line in page_lines(name)]

    question = only_question(read("\n".join(lines)))

    assert question == only_question(read(page(printed_list(layout))))
    assert question.clarifying_questions == as_read(layout)


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_page_without_blank_lines_is_read_alike(name: str) -> None:
    text = "\n".join(line for line in page_lines(name) if line)

    question = only_question(read(text))

    assert question == only_question(read(page(printed_list(LAYOUTS[name]))))


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_page_that_lost_its_bullets_is_read_alike(name: str) -> None:
    text = "\n".join(line.lstrip(" •-") for line in page_lines(name))

    question = only_question(read(text))

    assert question == only_question(read(page(printed_list(LAYOUTS[name]))))


@pytest.mark.parametrize("name", LAYOUTS)
def test_other_white_space_changes_nothing(name: str) -> None:
    plain = page(printed_list(LAYOUTS[name]))
    text = plain.replace("• ", "•\u00a0").replace(": ", ":\u00a0\t").replace("Why ", "\u200bWhy ").replace("\n", "\r\n")

    assert only_question(read(text)) == only_question(read(plain))


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_space_before_the_colon_of_a_label_changes_nothing(name: str) -> None:
    plain = page(printed_list(LAYOUTS[name]))
    text = plain.replace("matters:", "matters\u00a0:").replace("answer:", "answer :").replace("Impact:", "Impact :")

    assert only_question(read(text)) == only_question(read(plain))


def page_lines(name: str) -> list[str]:
    return page(printed_list(LAYOUTS[name])).splitlines()


@pytest.mark.parametrize("second", ["30.", "30.\nthen we stop", "5)"])
def test_a_number_that_stands_alone_is_the_midst_of_a_sentence(second: str) -> None:
    assert texts(f"A line that goes on until\n{second}")[0].startswith("A line that goes on until")


def test_an_area_above_its_prompt_goes_before_it() -> None:
    assert texts("1. Context\n   Who waits?\n   Why it matters: w") == ["Context: Who waits?", "Why it matters: w"]
