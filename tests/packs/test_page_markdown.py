import pytest

from flashpm.packs.page_blocks import Block, BlockKind
from flashpm.packs.page_markdown import blocks

TITLE = "Product Management Design Question: A pier"


def texts(source: str) -> list[str]:
    return [block.text for block in blocks(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("See [the pier](https://drills.example/a_(b) 'x'), too", "See the pier, too"),
        ("See [the *deep* pier][1]\n\n[1]: https://drills.example", "See the deep pier"),
        ("![a pier](https://drills.example/pier.png)Pier", "Pier"),
        ("[\n\nTravel\n\n](https://drills.example/tag)", "Travel"),
        ("[[Harbour|the harbour]] and [[Tidewell]]", "the harbour and Tidewell"),
        ("> Who waits?", "Who waits?"),
        ("Who\\\nwaits?", "Who waits?"),
        ("Who<br>waits?  [a](b)", "Who waits? a"),
        (r"**Impact:** 3 \* 4 \[a\] \$5 a\_b", "Impact: 3 * 4 [a] $5 a_b"),
        ("Caf&eacute; &amp; [kiosk](x)", "Café & kiosk"),
        ("> [!tip] Tip", "Tip"),
        ("> [!question|wide]- Who *waits*?", "Who waits?"),
        ("Who ==waits==? %%a note%% ^b1", "Who waits?"),
        ("- [x] Who waits?", "Who waits?"),
        ("Who waits?[^1]\n\n[^1]: As heard.", "Who waits?"),
        ("+ Who `waits`?  [a](b)", "Who waits? a"),
        ("<details><summary>**Step 1**</summary>", "Step 1"),
        ("<aside>\nWho waits?\n</aside>", "Who waits?"),
        ("```text\nWho waits?\n```", "Who waits?"),
        ("Who&nbsp;waits &amp; why&#63; A&B; 3 &lt; 4", "Who waits & why? A&B; 3 < 4"),
    ],
)
def test_marks_that_a_text_does_not_have_are_taken_off(source: str, expected: str) -> None:
    assert texts(source) == [expected]


@pytest.mark.parametrize("text", ["A list [of] things (all)", "C:\\piers", "a -> b"])
def test_a_text_without_such_marks_passes_as_it_is(text: str) -> None:
    assert texts(text) == [text]


def test_front_matter_gives_address_and_title_and_no_words() -> None:
    source = (
        f'---\ntitle: "{TITLE}"\nsource: "https://drills.example/1"\ndescription: "Impact: none"\n---\n'
        "## Introduction\n- Who waits?"
    )

    assert blocks(source) == [
        Block(BlockKind.HEADING, 1, TITLE, 1),
        Block(BlockKind.PARAGRAPH, 0, "Source: https://drills.example/1", 1),
        Block(BlockKind.HEADING, 2, "Introduction", 6),
        Block(BlockKind.BULLET, 1, "Who waits?", 7),
    ]


def test_the_visible_title_comes_first() -> None:
    assert texts(f"---\ntitle: {TITLE} | Drills\nurl: https://drills.example/1\n---\n# {TITLE}") == [
        TITLE,
        "Source: https://drills.example/1",
    ]


@pytest.mark.parametrize("text", ["---\nIslanders wait.", "Islanders wait.\n\n---\n\nVisitors pay.\n\n---"])
def test_rules_are_no_front_matter(text: str) -> None:
    assert "Islanders wait." in texts(text)


def test_a_callout_or_a_toggle_that_asks_opens_an_item() -> None:
    source = "> [!question] Who waits\n\n<summary>Who pays</summary>\n\n> [!note]+ Who rides\n\n> [!note] Islanders"

    assert [(block.text, block.is_bullet) for block in blocks(source)] == [
        ("Who waits", True),
        ("Who pays", True),
        ("Who rides", True),
        ("Islanders", False),
    ]
