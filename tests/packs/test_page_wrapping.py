import pytest

from flashpm.packs.page_lines import Line, read_lines
from flashpm.packs.page_wrapping import Wrapping, ends_sentence

WIDE = "x" * 20 + " " + "y" * 39  # 60 columns


def wrapping(text: str) -> Wrapping:
    return Wrapping.of(list(read_lines(text)))


def line(text: str) -> Line:
    return next(read_lines(text))


def test_lines_of_about_one_width_were_wrapped_at_it() -> None:
    assert wrapping("\n".join([WIDE, WIDE[:50], WIDE[:58], WIDE[:47], "a short one"])).width == 60


@pytest.mark.parametrize(
    "lines",
    [
        [WIDE, WIDE, WIDE, "a short one"],
        [WIDE * 3] * 9,
        ["a short one"] * 9,
        [WIDE.replace(" ", "x")] * 9,
    ],
    ids=["few", "long", "short", "one word each"],
)
def test_other_lines_were_not_wrapped(lines: list[str]) -> None:
    assert wrapping("\n".join(lines)).width is None


def test_blank_lines_before_most_openers_part_the_blocks() -> None:
    assert wrapping("Introduction\n\nStep 1\n\nWhy it matters: it does\nStep 2").has_gaps
    assert not wrapping("Introduction\nStep 1\nWhy it matters: it does\nTip\n\nStep 2").has_gaps


def test_bullets_say_nothing_of_gaps() -> None:
    assert wrapping("- Why it matters: it does\n- Impact: none\n- Who?").has_gaps


def test_a_line_is_full_if_the_next_word_had_no_room() -> None:
    wrapped = Wrapping(has_gaps=True, width=60)

    assert wrapped.is_full(line(WIDE[:57]), line("Tide"))
    assert not wrapped.is_full(line(WIDE[:55]), line("Tide"))


def test_in_uneven_type_a_full_line_may_be_shorter() -> None:
    wrapped = Wrapping(has_gaps=True, width=60)

    assert wrapped.is_nearly_full(line(WIDE[:45]), line("Tide"))
    assert not wrapped.is_nearly_full(line(WIDE[:43]), line("Tide"))


def test_where_nothing_was_wrapped_no_line_is_full() -> None:
    unwrapped = Wrapping(has_gaps=True, width=None)

    assert not unwrapped.is_full(line(WIDE), line("Tide"))
    assert not unwrapped.is_nearly_full(line(WIDE), line("Tide"))


@pytest.mark.parametrize(
    ("text", "ends"), [("Who?", True), ("They “wait”", True), ("He said:", True), ("They wait", False)]
)
def test_a_sentence_ends_with_its_mark(text: str, *, ends: bool) -> None:
    assert ends_sentence(line(text)) is ends
