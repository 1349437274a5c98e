from typing import NamedTuple

import pytest

from flashpm.packs.page_labels import Part
from flashpm.packs.page_section import Section, read_section
from flashpm.packs.page_text import blocks


class Read(NamedTuple):
    prompt: str | None
    why: str | None
    answer: str | None
    impact: str | None


def section(text: str, *, goes_on: bool = False) -> Section:
    return read_section(blocks(text), goes_on=goes_on)


def entries(text: str) -> list[Read]:
    return [
        Read(
            entry.text(None),
            entry.text(Part.WHY_IT_MATTERS),
            entry.text(Part.EXPECTED_ANSWER),
            entry.text(Part.IMPACT),
        )
        for entry in section(text).entries
    ]


ALL = "Why it matters: w. Expected answer: a. Impact: i."
DONE = ("w.", "a.", "i.")


@pytest.mark.parametrize(
    "text",
    [
        f"• Who waits?\n\n{ALL}\n\n• Who pays?\n\n{ALL}",
        f"1. Who waits?\n{ALL}\n2. Who pays?\n{ALL}",
        f"Who waits?\n\n{ALL}\n\nWho pays?\n\n{ALL}",
        f"• Who waits? {ALL}\n• Who pays? {ALL}",
        f"Who waits? {ALL}\n\nWho pays? {ALL}",
        f"Who waits? {ALL}\nWho pays? {ALL}",
        "• Who waits?\n• Why it matters: w.\n• Expected answer: a.\n• Impact: i.\n"
        "• Who pays?\n• Why it matters: w.\n• Expected answer: a.\n• Impact: i.",
        "- Who waits?\n  - Why it matters: w.\n  - Expected answer: a.\n  - Impact: i.\n"
        "- Who pays?\n  - Why it matters: w.\n  - Expected answer: a.\n  - Impact: i.",
        "Who waits?\n\nWhy it matters\n\nw.\n\nExpected answer\n\na.\n\nImpact\n\ni.\n\n"
        "Who pays?\n\nWhy it matters:\n\nw.\n\nExpected answer:\n\na.\n\nImpact:\n\ni.",
        f"### Who waits?\n\n{ALL}\n\n### Who pays?\n\n{ALL}",
    ],
    ids=[
        "bullet and paragraph",
        "numbers",
        "paragraphs",
        "one bullet",
        "one paragraph",
        "one line",
        "flat bullets",
        "nested bullets",
        "label and words apart",
        "headings",
    ],
)
def test_each_shape_gives_the_same_entries(text: str) -> None:
    assert entries(text) == [Read("Who waits?", *DONE), Read("Who pays?", *DONE)]


@pytest.mark.parametrize("lead_in", ["A few things to settle:", "I'd like to ask first.", "May I ask you something?"])
def test_a_lead_in_is_no_prompt(lead_in: str) -> None:
    found = section(f"{lead_in}\n\n• Who waits?\n\n{ALL}")

    assert [entry.text(None) for entry in found.entries] == ["Who waits?"]
    assert found.left_out == ()


def test_a_lead_in_does_not_stand_in_for_a_lost_prompt() -> None:
    assert entries(f"A few things to settle:\n\n{ALL}\n\n{ALL}") == [Read(None, *DONE), Read(None, *DONE)]


def test_a_prompt_may_be_lost_in_the_midst_of_a_list() -> None:
    text = f"• Who waits?\n\n{ALL}\n\n{ALL}\n\n• Who pays?\n\n{ALL}"

    assert entries(text) == [Read("Who waits?", *DONE), Read(None, *DONE), Read("Who pays?", *DONE)]


def test_a_prompt_that_asks_nothing_is_one_where_the_others_are_paragraphs() -> None:
    text = f"Who waits?\n\n{ALL}\n\nTell me of the piers.\n\n{ALL}"

    assert entries(text)[1] == Read("Tell me of the piers.", *DONE)


def test_a_prompt_of_two_paragraphs_is_one() -> None:
    assert entries(f"• Queues grow.\n\nWhose are they?\n\n{ALL}") == [Read("Queues grow. Whose are they?", *DONE)]


def test_more_words_before_the_next_label_belong_to_the_part_above() -> None:
    text = "• Who waits?\n\nWhy it matters: w.\n\nIt does.\n\nExpected answer: a.\n\nTwo, Impact: i."

    assert entries(text) == [Read("Who waits?", "w. It does.", "a. Two,", "i.")]


def test_deeper_bullets_belong_to_what_stands_above() -> None:
    text = "- Who waits?\n  - Why it matters: w.\n  - Expected answer:\n    - islanders\n    - visitors\n  - Impact: i."

    assert entries(text) == [Read("Who waits?", "w.", "- islanders\n- visitors", "i.")]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ("Expected answer: a. Impact: i.", (None, "a.", "i.")),
        ("Why it matters: w. Impact: i.", ("w.", None, "i.")),
        ("Why it matters: w. Expected answer: a.", ("w.", "a.", None)),
        ("Why it matters: Expected answer: a. Impact: i.", (None, "a.", "i.")),
    ],
)
def test_a_missing_part_is_absent(parts: str, expected: tuple[str | None, ...]) -> None:
    text = f"• Who waits?\n\n{parts}\n\n• Who pays?\n\n{ALL}"

    assert entries(text) == [Read("Who waits?", *expected), Read("Who pays?", *DONE)]


def test_the_next_prompt_does_not_end_up_in_an_entry_that_lacks_its_last_part() -> None:
    text = "Who waits?\n\nWhy it matters: w.\n\nWho pays?\n\nExpected answer: a. Impact: i."

    assert entries(text) == [Read("Who waits?", "w.", None, None), Read("Who pays?", None, "a.", "i.")]


def test_a_bullet_without_parts_is_an_entry_still() -> None:
    assert entries(f"• Who waits?\n• Who pays?\n\n{ALL}") == [
        Read("Who waits?", None, None, None),
        Read("Who pays?", *DONE),
    ]


@pytest.mark.parametrize("mark", ["• ", ""])
def test_a_shared_block_is_copied_to_each_entry(mark: str) -> None:
    found = section(
        f"{mark}Who waits?\n\n{mark}Who pays?\n\n"
        "Why these questions matter: w. Hypothetical answer: a. Impact on solution approach: i.\n\nStep 2"
    )

    assert [entry.text(Part.IMPACT) for entry in found.entries] == ["i.", "i."]
    assert [entry.text(None) for entry in found.entries] == ["Who waits?", "Who pays?"]
    assert found.is_shared


def test_a_shared_block_does_not_reach_past_an_entry_with_its_own() -> None:
    found = section(f"• Who waits?\n\n{ALL}\n\n• Who pays?\n\nWhy these questions matter: x. Impact: y.")

    assert [entry.text(Part.WHY_IT_MATTERS) for entry in found.entries] == ["w.", "x."]
    assert not found.is_shared


def test_a_shared_block_without_prompts_is_one_entry() -> None:
    assert entries("Why these questions matter: w. Expected answer: a. Impact: i.") == [Read(None, *DONE)]


@pytest.mark.parametrize(
    "end",
    [
        "Subscribe to access everything",
        "Step 2",
        "Propose the Goal",
        "Tip",
        "Comments",
        "Introduction",
        "Monthly Plan",
        "Based on these answers, I'll assume that islanders wait.",
        "## Weighing it up",
    ],
)
def test_nothing_after_the_end_is_an_entry(end: str) -> None:
    found = section(f"• Who waits?\n\n{ALL}\n\n{end}\n\n• Is it fair?\n\n{ALL}")

    assert [entry.text(None) for entry in found.entries] == ["Who waits?"]
    assert found.is_whole


def test_a_tip_before_the_first_entry_ends_nothing() -> None:
    assert entries(f"Tip\n\nAsk in order.\n\n• Who waits?\n\n{ALL}") == [Read("Who waits?", *DONE)]


def test_an_end_without_entries_is_an_end() -> None:
    found = section("Subscribe to access everything\n\n• Is it fair?")

    assert (found.entries, found.is_whole) == ((), True)


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_list_without_end_is_whole_if_the_page_goes_on(*, goes_on: bool) -> None:
    assert section(f"• Who waits?\n\n{ALL}", goes_on=goes_on).is_whole is goes_on


def test_a_closing_sentence_is_no_entry() -> None:
    assert entries(f"• Who waits?\n\n{ALL}\n\nWith that, let me go on.") == [Read("Who waits?", *DONE)]


def test_a_paragraph_between_two_bulleted_entries_is_reported() -> None:
    found = section(f"• Who waits?\n\n{ALL}\n\nSo much for that.\n\n• Who pays?\n\n{ALL}")

    assert len(found.entries) == 2
    assert found.left_out == (5,)


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ("• Who wa", Read("Who wa", None, None, None)),
        ("• Who waits?\n\nWhy it ma", Read("Who waits?", None, None, None)),
        ("• Who waits?\n\nWhy it matters:", Read("Who waits?", None, None, None)),
        ("• Who waits?\n\nWhy it matters: The qu", Read("Who waits?", "The qu", None, None)),
        ("• Who waits?\n\nWhy it matters: w. Expected ans", Read("Who waits?", "w.", None, None)),
        ("• Who waits?\n\nWhy it matters: w Expected answer: a I", Read("Who waits?", "w", "a", None)),
        ("• Who waits?\n\nWhy it matters: w Expected answer: a Impact on appr", Read("Who waits?", "w", "a", None)),
        ("• Who waits?\n\n• Why it matters: w.\n• Hypothetical ans", Read("Who waits?", "w.", None, None)),
        ("Who waits?\n\nWhy it matters: w.\n\nIt is", Read("Who waits?", "w. It is", None, None)),
    ],
)
def test_a_cut_keeps_the_words_before_it(cut: str, expected: Read) -> None:
    text = f"• Who pays?\n\n{ALL}\n\n{cut}"

    assert entries(text) == [Read("Who pays?", *DONE), expected]


@pytest.mark.parametrize("cut", ["•", "Subscribe to", "S", "Why it m"])
def test_a_cut_after_a_whole_entry_adds_none(cut: str) -> None:
    assert entries(f"Who waits?\n\n{ALL}\n\n{cut}") == [Read("Who waits?", *DONE)]


@pytest.mark.parametrize("text", ["Who pa", "Timeline: how mu"])
def test_a_last_prompt_without_bullet_is_kept_when_cut(text: str) -> None:
    assert entries(f"Who waits?\n\n{ALL}\n\n{text}")[1].prompt == text


def test_no_blocks_give_no_entries() -> None:
    assert section("").entries == ()


def test_an_entry_knows_its_line() -> None:
    found = section(f"A lead-in:\n\n• Who waits?\n\n{ALL}\n\n{ALL}")

    assert [entry.line for entry in found.entries] == [3, 7]


def test_a_cut_label_of_a_deeper_bullet_goes_with_its_mark() -> None:
    assert entries("- Who waits?\n  - Why it ma") == [Read("Who waits?", None, None, None)]


def test_flat_bullets_that_lost_their_prompts_keep_the_answers() -> None:
    text = "\n".join(["- Why it matters: w.", "- Hypothetical answer: a.", "- Impact: i."] * 2)

    assert entries(text) == [Read(None, *DONE), Read(None, *DONE)]


PARTS = "Why it matters: a. Expected answer: b. Impact: c."


def prompts_of(text: str) -> list[str | None]:
    return [entry.text(None) for entry in read_section(blocks(text)).entries]


def test_a_first_prompt_that_asks_nothing_is_one_where_the_others_are_printed_alike() -> None:
    assert prompts_of(f"Tell me the budget.\n\n{PARTS}\n\nWho waits?\n\n{PARTS}") == [
        "Tell me the budget.",
        "Who waits?",
    ]


def test_in_a_copy_that_lost_its_prompts_the_lead_in_is_none() -> None:
    assert prompts_of(f"A few things first.\n\n{PARTS}\n\n{PARTS}") == [None, None]


def test_a_heading_above_a_reason_is_a_prompt_and_another_ends_the_list() -> None:
    text = f"## Tell me the budget.\n{PARTS}\n\n## Say who waits.\n{PARTS}\n\n## Next\n\n• Who pays?"

    assert prompts_of(text) == ["Tell me the budget.", "Say who waits."]


def test_items_below_a_label_are_its_words() -> None:
    text = (
        "• Who waits?\n\nWhy it matters: a.\n\nExpected answer:\n\n• Islanders\n• Visitors\n\nImpact: c.\n\n• Who pays?"
    )

    found = read_section(blocks(text)).entries

    assert found[0].text(Part.EXPECTED_ANSWER) == "- Islanders\n- Visitors"
    assert [entry.text(None) for entry in found] == ["Who waits?", "Who pays?"]


def test_a_paragraph_between_bullets_and_a_shared_block_is_no_prompt() -> None:
    found = section("• Who waits?\n\nThese come first.\n\nWhy these questions matter: w. Impact: i.")

    assert [entry.text(None) for entry in found.entries] == ["Who waits?"]
    assert found.left_out == (3,)


def test_a_lead_in_above_prompts_without_bullets_is_no_prompt() -> None:
    for lead_in in ("I would ask this first.", "To settle:"):
        found = section(
            f"{lead_in}\n\nWho waits?\n\nI take it that all pay\n\nWhy these questions matter: w. Impact: i."
        )

        assert [(entry.text(None), entry.is_doubtful) for entry in found.entries] == [
            ("Who waits?", False),
            ("I take it that all pay", True),
        ]


def test_an_area_printed_as_a_heading_begins_a_question() -> None:
    found = section(
        f"### 1. Context\n\nWho waits?\n\n{ALL}\n\n### 2. Cost\n\n- Who pays?\n\n{ALL}\n\n## Weighing it up\n\nx"
    )

    assert [entry.text(None) for entry in found.entries] == ["Context: Who waits?", "Cost: Who pays?"]
    assert found.is_whole


def test_parts_that_are_blocks_of_their_own_may_stand_in_another_order() -> None:
    found = section("• Who waits?\n\nImpact: i.\n\nWhy it matters: w.\n\n• Who pays?\n\nImpact: k.")

    assert [entry.text(Part.WHY_IT_MATTERS) for entry in found.entries] == ["w.", None]


def test_the_parts_of_another_question_in_one_block_fill_no_gap() -> None:
    found = section(f"• Who waits?\n\nImpact: i.\n\n{ALL}")

    assert [entry.text(None) for entry in found.entries] == ["Who waits?", None]
