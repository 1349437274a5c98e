import pytest

from flashpm.packs.markdown_tables import without_tables

HEADER = "| # | Area | Question | Why it matters | Impact |\n|:-:|---|---|---|--:|\n"


def test_a_row_of_a_table_is_a_clarifying_question() -> None:
    text = f"Before\n{HEADER}| 1 | Scope | Who \\| waits? | **w** | i |\n| 2 | | Who pays? | w | |\nAfter"

    assert without_tables(text).split("\n") == [
        "Before",
        "",
        "",
        "• Scope: Who \\| waits?\fWhy it matters: w\fImpact: i",
        "• Who pays?\fWhy it matters: w",
        "After",
    ]


def test_a_table_of_two_columns_may_be_one_clarifying_question() -> None:
    text = "Who waits? | \n--- | ---\n**Why it matters** | w | x\nImpact: | i\nother | o"

    assert without_tables(text).split("\n") == [
        "• Who waits?",
        "",
        "Why it matters: w x",
        "Impact: i",
        "other o",
    ]


def test_a_table_without_a_header_may_stand_below_its_prompt() -> None:
    assert without_tables("Who?\n\n| | |\n|-|-|\n| Impact | i |").split("\n")[2:] == ["", "", "Impact: i"]


@pytest.mark.parametrize(
    "text", ["a | b\n--|--\nc | d", "|-|-|", "a\n\n---\n\nb | c", "| Impact | Why |", "Impact | x\n-|"]
)
def test_every_other_table_stays_as_it_is(text: str) -> None:
    assert without_tables(text) == text


def test_a_table_may_stand_on_its_side() -> None:
    text = "| Question | Who? | What? |\n|-|-|-|\n| Why it matters | w | x |\n| Impact | i | k |\nend"

    lines = without_tables(text).split("\n")

    assert lines[0].split("\f") == [
        "• Who?",
        "Why it matters: w",
        "Impact: i",
        "• What?",
        "Why it matters: x",
        "Impact: k",
    ]
    assert lines[1:] == ["", "", "", "end"]
