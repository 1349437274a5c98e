import pytest

from flashpm.packs.page_anchors import Anchor, anchor_of, anchor_of_line, is_cut_end
from flashpm.packs.page_blocks import Block, BlockKind


@pytest.mark.parametrize(
    ("line", "anchor"),
    [
        ("Product Management Trade-off Question: Fair queues", Anchor.TITLE),
        ("Product Management Root Cause Analysis Question: Late ferries", Anchor.TITLE),
        ("Asked at Tidewell", Anchor.ASKED_AT),
        ("Asked at", Anchor.ASKED_AT),
        ("12 mins", Anchor.MINUTES),
        ("Product Trade-Off Hard Member-only", Anchor.CATEGORY),
        ("Product Success Metrics Medium Free Access", Anchor.CATEGORY),
        ("Product tradeoff easy", Anchor.CATEGORY),
        ("Image of author ada", Anchor.AUTHOR),
        ("Updated Dec 9, 2024", Anchor.UPDATED),
        ("Submit Answer", Anchor.SUBMIT),
        ("https://example.org/ferries?page=1", Anchor.SOURCE),
        ("<!-- saved from url=(0027)https://example.org/ferries -->", Anchor.SOURCE),
        ('source: "https://example.org/ferries"', Anchor.SOURCE),
        ("Introduction", Anchor.BODY),
        ("Framework Overview", Anchor.BODY),
        ("Product Context", Anchor.BODY),
        ("Step 1", Anchor.BODY),
        ("Clarifying Questions (3 minutes)", Anchor.HEADING),
        ("Clarifying Questions (5 mins)", Anchor.HEADING),
        ("Clarify Questions", Anchor.HEADING),
        ("Step 1: Clarifying questions", Anchor.HEADING),
        ("Tip", Anchor.TIP),
        ("Subscribe to access everything", Anchor.END),
        ("Step 2", Anchor.END),
        ("Step 10", Anchor.END),
        ("Step 3: Weigh it up", Anchor.END),
        ("Propose the Goal", Anchor.END),
        ("Define the Scope (2 minutes)", Anchor.END),
        ("Organizing Thoughts", Anchor.END),
        ("Comments (4)", Anchor.END),
        ("Loading...", Anchor.END),
        ("Yearly Plan", Anchor.END),
        ("$12 /month", Anchor.END),
        ("Based on these answers, I’ll assume the piers are ours.", Anchor.END),
    ],
)
def test_lines_that_always_read_alike_are_anchors(line: str, anchor: Anchor) -> None:
    assert anchor_of_line(line) is anchor


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Product Trade-Off",
        "The puzzle is hard",
        "introduction",
        "15 mins later the ferry left",
        "Step 2 of the sign-up loses visitors. Why?",
        "Comments on fares are rare",
        "Clarifying questions help you",
        "Based on these fares, I'll assume a lane pays. Does it?",
        "See https://example.org for more",
        "Introduction" * 40,
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert anchor_of_line(line) is None


def test_an_item_of_a_list_is_no_anchor() -> None:
    assert anchor_of(Block(BlockKind.BULLET, 1, "Introduction", 1)) is None
    assert anchor_of(Block(BlockKind.PARAGRAPH, 0, "Introduction", 1)) is Anchor.BODY


@pytest.mark.parametrize(
    ("text", "is_cut"), [("S", True), ("Subscribe to acc", True), ("Define the", True), ("Sub it", False)]
)
def test_a_cut_end_is_known_by_its_beginning(text: str, *, is_cut: bool) -> None:
    assert is_cut_end(text) is is_cut
