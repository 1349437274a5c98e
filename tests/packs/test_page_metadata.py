from datetime import date

import pytest

from flashpm.domain.question import Difficulty, QuestionType
from flashpm.packs.page_metadata import Metadata, read_metadata
from flashpm.packs.page_text import blocks

TITLE = "Product Management Trade-off Question: Fair queues"
QUESTION = "How would you keep the queues at Tidewell fair?"
CATEGORY = "Product Trade-Off Hard Member-only"
TAGS = "Data Analysis Travel\nUser Experience Monetization"


def head(*parts: str) -> Metadata:
    return read_metadata(blocks("\n\n".join(parts)))


def test_a_whole_head_is_read() -> None:
    found = head(
        "https://example.org/fair-queues",
        "Harbour Drills\nPrices",
        TITLE,
        "Image of author ada\nAda\nUpdated Dec 9, 2024\nSubmit Answer",
        "Asked at Tidewell & Sons",
        "15 mins",
        QUESTION,
        f"{CATEGORY}\n{TAGS}",
        "Introduction",
        "A queue is a promise.",
    )

    assert found == Metadata(
        title="Fair queues",
        title_line=6,
        question=QUESTION,
        type=QuestionType.TRADE_OFF,
        company="Tidewell & Sons",
        difficulty=Difficulty.HARD,
        minutes=15,
        tags=("Data Analysis", "Travel", "User Experience", "Monetization"),
        source="https://example.org/fair-queues",
        author="Ada",
        updated=date(2024, 12, 9),
    )


def test_what_is_not_printed_is_absent() -> None:
    assert head(TITLE) == Metadata(title="Fair queues", title_line=1, type=QuestionType.TRADE_OFF)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("Root Cause Analysis", QuestionType.ROOT_CAUSE),
        ("Trade-off", QuestionType.TRADE_OFF),
        ("Trade-Off", QuestionType.TRADE_OFF),
        ("Tradeoff", QuestionType.TRADE_OFF),
        ("Strategy", QuestionType.STRATEGY),
        ("Design", QuestionType.DESIGN),
        ("Improvement", QuestionType.IMPROVEMENT),
        ("Metrics", QuestionType.SUCCESS_METRICS),
        ("Analytics", QuestionType.SUCCESS_METRICS),
        ("Success Metrics", QuestionType.SUCCESS_METRICS),
        ("Product Design", QuestionType.DESIGN),
        ("Guess", None),
    ],
)
def test_the_title_names_the_type_where_no_line_does(kind: str, expected: QuestionType | None) -> None:
    assert head(f"Product Management {kind} Question: Fair queues", QUESTION).type is expected


@pytest.mark.parametrize(
    ("line", "expected", "difficulty"),
    [
        ("Product Improvement Medium Member-only", QuestionType.IMPROVEMENT, Difficulty.MEDIUM),
        ("Product Strategy Easy Free Access", QuestionType.STRATEGY, Difficulty.EASY),
        ("Product Root Cause Analysis Hard", QuestionType.ROOT_CAUSE, Difficulty.HARD),
        ("product success metrics hard member-only", QuestionType.SUCCESS_METRICS, Difficulty.HARD),
    ],
)
def test_the_category_line_is_trusted_more_than_the_title(
    line: str, expected: QuestionType, difficulty: Difficulty
) -> None:
    found = head("Product Management Strategy Question: Fair queues", QUESTION, line)

    assert (found.type, found.difficulty) == (expected, difficulty)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_category_may_stand_on_three_lines(gap: str) -> None:
    found = head(TITLE, QUESTION, gap.join(["Product Design", "Medium", "Member-only", TAGS]), "Introduction")

    assert (found.question, found.type, found.difficulty) == (QUESTION, QuestionType.DESIGN, Difficulty.MEDIUM)
    assert found.tags == ("Data Analysis", "Travel", "User Experience", "Monetization")


def test_a_tag_that_reads_like_a_type_is_a_tag() -> None:
    found = head(TITLE, QUESTION, CATEGORY, "Product Strategy", "Travel", "Privacy", "Introduction")

    assert found.type is QuestionType.TRADE_OFF
    assert found.tags == ("Product Strategy", "Travel", "Privacy")


@pytest.mark.parametrize(
    "line", ["Asked at Tidewell\n12 mins", "Asked at Tidewell 12 mins", "Asked at\nTidewell\n12 min"]
)
def test_company_and_minutes_stand_on_one_line_or_more(line: str) -> None:
    found = head(TITLE, line, QUESTION, CATEGORY)

    assert (found.company, found.minutes, found.question) == ("Tidewell", 12, QUESTION)


def test_a_company_may_stand_without_minutes() -> None:
    found = head(TITLE, "Asked at Tidewell", QUESTION, CATEGORY)

    assert (found.company, found.minutes) == ("Tidewell", None)


@pytest.mark.parametrize(
    "block",
    [
        "Image of author ada\nAda Tide\nUpdated Jan 2, 2025\nSubmit Answer",
        "Ada Tide\nUpdated January 2, 2025\nSubmit Answer",
    ],
)
def test_the_author_is_named_below_a_picture_or_above_the_date(block: str) -> None:
    found = head(TITLE, block, QUESTION, CATEGORY)

    assert (found.author, found.updated, found.question) == ("Ada Tide", date(2025, 1, 2), QUESTION)


def test_the_picture_names_the_author_where_nothing_else_does() -> None:
    found = head(TITLE, "Image of author ada", "Updated Jan 2, 2025", QUESTION, CATEGORY)

    assert (found.author, found.question) == ("ada", QUESTION)


def test_a_day_that_never_was_is_absent() -> None:
    assert head(TITLE, "Updated Feb 30, 2025", QUESTION, CATEGORY).updated is None


@pytest.mark.parametrize(
    "question",
    [
        "how would you keep queues fair",
        "Queues grow. Fares fall. Visitors leave. What is “fair”/who says so & why?",
        "Whiteboard showing a pier, a gate – and a queue",
    ],
)
def test_a_question_may_be_written_in_any_way(question: str) -> None:
    assert head(TITLE, question, CATEGORY).question == question


def test_a_question_of_two_paragraphs_keeps_both() -> None:
    assert head(TITLE, "Queues grow.", "What now?", CATEGORY).question == "Queues grow.\n\nWhat now?"


def test_without_a_category_line_the_question_is_the_first_paragraph() -> None:
    found = head(TITLE, QUESTION, "Data Analysis Travel", "User Experience Monetization", "Introduction", "A queue.")

    assert found.question == QUESTION
    assert found.tags == ("Data Analysis", "Travel", "User Experience", "Monetization")


def test_a_preamble_gives_no_tags() -> None:
    found = head(TITLE, QUESTION, f"{CATEGORY}\n{TAGS}", "This question asks about Travel.", "Privacy", "Introduction")

    assert found.tags == ("Data Analysis", "Travel", "User Experience", "Monetization")


@pytest.mark.parametrize("rest", [CATEGORY, "Data Analysis Travel", "Introduction"])
def test_a_question_that_is_missing_is_absent(rest: str) -> None:
    assert head(TITLE, rest).question is None


@pytest.mark.parametrize("below", [CATEGORY, "Introduction", f"{CATEGORY}\n{TAGS}\n\nIntroduction"])
def test_a_page_without_title_has_its_question_above_type_or_body(below: str) -> None:
    found = head("Harbour Drills", "Product Design", "Shape new things", "Prices", "Asked at Tidewell", QUESTION, below)

    assert (found.title, found.question, found.company) == (None, QUESTION, "Tidewell")


def test_without_a_title_the_menu_names_no_type() -> None:
    assert head("Product Design", "Prices", QUESTION, "Introduction").type is None


def test_without_a_title_words_that_ask_nothing_are_no_question() -> None:
    assert head("Can I join?", "Product Design", "Rates", "Prices", CATEGORY).question is None


@pytest.mark.parametrize(
    "line",
    [
        "https://example.org/a?b=1",
        "<!-- saved from url=(0025)https://example.org/a?b=1 -->",
        "url: https://example.org/a?b=1",
        'source: "https://example.org/a?b=1"',
    ],
)
def test_the_page_s_address_is_its_source(line: str) -> None:
    assert head(line, TITLE, QUESTION).source == "https://example.org/a?b=1"


def test_the_site_s_name_is_no_part_of_the_title() -> None:
    assert head(f"{TITLE} | NextSprints", QUESTION).title == "Fair queues"


@pytest.mark.parametrize(
    "byline", ["drills.example", "By Mira Halvorsen", "4 min read", "November 3, 2026", "3-5 minutes"]
)
def test_what_reader_views_print_above_the_question_is_not_it(byline: str) -> None:
    found = head(TITLE, byline, "How would you build a pier?", "Introduction")

    assert found.question == "How would you build a pier?"
