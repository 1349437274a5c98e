import pytest

from flashpm.packs.page_lines import Line, read_lines


def only_line(text: str) -> Line:
    (line,) = read_lines(text)
    return line


@pytest.mark.parametrize("mark", ["•", "-", "*", "–", "1.", "5)", "12."])
def test_a_bullet_or_number_before_a_space_is_a_mark(mark: str) -> None:
    line = only_line(f"  {mark} Which pier?")

    assert (line.indent, line.mark, line.text) == (2, mark, "Which pier?")


@pytest.mark.parametrize("gap", ["\t", "\u00a0", "\u00a0 \u00a0", "\u200b ", "   "])
def test_what_stands_after_a_mark_does_not_matter(gap: str) -> None:
    line = only_line(f"-{gap}Which pier?")

    assert (line.mark, line.text) == ("-", "Which pier?")


def test_a_bullet_needs_no_space() -> None:
    assert only_line("•Which pier?").mark == "•"


@pytest.mark.parametrize("text", ["-7 degrees", "1.5 tickets", "2024. A year", "a • b"])
def test_other_words_begin_with_no_mark(text: str) -> None:
    line = only_line(text)

    assert (line.mark, line.text) == ("", text)


def test_white_space_is_folded_and_invisible_marks_go() -> None:
    assert only_line("\ufeffWhich\u00a0 pier\u200b,\t“ours”?").text == "Which pier, “ours”?"


def test_a_tab_is_four_columns() -> None:
    assert only_line("\t• Deep").indent == 4


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("**Why it matters:** it does", "Why it matters: it does"),
        ("**Why it matters**: it does", "Why it matters: it does"),
        ("*Why it matters:* it does", "Why it matters: it does"),
        ("__Impact:__ a _quick_ lane", "Impact: a quick lane"),
        ("5 * 3 and snake_case_name stay", "5 * 3 and snake_case_name stay"),
    ],
)
def test_markdown_emphasis_goes(printed: str, text: str) -> None:
    assert only_line(printed).text == text


def test_hashes_make_a_heading() -> None:
    line = only_line("## Clarifying Questions")

    assert (line.heading_level, line.text) == (2, "Clarifying Questions")


def test_a_hash_inside_a_word_makes_none() -> None:
    line = only_line("#1 in ferries")

    assert (line.heading_level, line.text) == (0, "#1 in ferries")


@pytest.mark.parametrize("text", ["", " \t\u00a0", "---", "***", "=====", " –––– "])
def test_a_rule_or_white_space_is_a_blank_line(text: str) -> None:
    assert only_line(text).is_blank


def test_a_mark_that_stands_alone_is_no_blank_line() -> None:
    assert not only_line("•").is_blank


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_ends_them(end: str) -> None:
    lines = list(read_lines(f"{end}one{end}{end}two{end}"))

    assert [(line.number, line.text) for line in lines] == [(1, ""), (2, "one"), (3, ""), (4, "two"), (5, "")]


def test_a_form_feed_opens_a_page_on_the_same_line() -> None:
    lines = list(read_lines("one\n\ftwo\fthree"))

    assert [(line.number, line.text, line.opens_page) for line in lines] == [
        (1, "one", False),
        (2, "", False),
        (2, "two", True),
        (2, "three", True),
    ]


def test_a_word_processor_s_line_break_keeps_words_apart() -> None:
    assert only_line("quick\vlane").text == "quick lane"


def test_in_a_sentence_the_mark_is_a_word() -> None:
    prose = only_line("30. A fair lane").as_prose()

    assert (prose.mark, prose.text) == ("", "30. A fair lane")


@pytest.mark.parametrize(("mark", "number"), [("7.", 7), ("12)", 12), ("•", None), ("-", None)])
def test_numbers_are_told_from_bullets(mark: str, number: int | None) -> None:
    assert only_line(f"{mark} Which pier?").mark_number == number
