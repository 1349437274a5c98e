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


@pytest.mark.parametrize(
    ("printed", "mark", "number", "text"),
    [
        ("🎯 Which pier?", "🎯", None, "Which pier?"),
        ("➡️ Which pier?", "➡️", None, "Which pier?"),
        ("→ Which pier?", "→", None, "Which pier?"),
        ("2\ufe0f\u20e3 Which pier?", "2\ufe0f\u20e3", 2, "Which pier?"),
        ("Q3: Which pier?", "Q3:", 3, "Which pier?"),
        ("**Question 4:** Which pier?", "Question 4:", 4, "Which pier?"),
        ("**1. Which pier?**", "1.", 1, "Which pier?"),
        ("**Clarifying question:** Which pier?", "Clarifying question:", None, "Which pier?"),
        ("Rückfrage: Welcher Pier?", "Rückfrage:", None, "Welcher Pier?"),
        ("- Clarifying question: Which pier?", "-", None, "Which pier?"),
        ("b) Which pier?", "b)", None, "Which pier?"),
        ("iv. Which pier?", "iv.", None, "Which pier?"),
    ],
)
def test_what_people_put_in_place_of_a_bullet_is_a_mark(printed: str, mark: str, number: int | None, text: str) -> None:
    line = only_line(printed)

    assert (line.mark, line.mark_number, line.text) == (mark, number, text)


@pytest.mark.parametrize(
    "text", ["Question the board", "Q3 was good", "Questions 4 and 5: which?", "Frage sie", "i.e. so", "vi is old"]
)
def test_words_that_begin_alike_are_none(text: str) -> None:
    assert only_line(text).mark == ""


def test_an_ornament_before_a_line_that_parts_a_page_makes_it_no_item() -> None:
    assert only_line("🚀 Clarifying Questions").mark == ""


def test_the_number_of_a_heading_goes() -> None:
    line = only_line("### 2. Context")

    assert (line.heading_level, line.text) == (3, "Context")


def test_letters_that_are_not_seen_go_and_joined_ones_are_parted() -> None:
    assert only_line("\u200fthe of\u00adfer\u202c of ﬁve ﬂat oﬃces").text == "the offer of five flat offices"


def test_separators_of_lines_are_line_ends() -> None:
    assert [line.text for line in read_lines("a\u2028b\u2029c")] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("text", "has_gap"),
    [
        ("Two      columns", True),
        ("Impact:      one", False),
        ("a   b", False),
        ("So.      Impact: i", False),
        ("So.      Impact on", False),
    ],
)
def test_a_wide_gap_between_words_is_seen(text: str, has_gap: bool) -> None:
    assert only_line(text).has_gap is has_gap
