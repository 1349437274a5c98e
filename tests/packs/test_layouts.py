"""Every layout through every way in which a page is saved: the table of what import can read."""

from dataclasses import replace
from datetime import date

import pytest

from flashpm.domain.question import Difficulty, QuestionType
from flashpm.packs.reading import read_source
from tests.packs.invented_pages import CARDS, only_question
from tests.packs.layouts import as_html
from tests.packs.layouts.forms import FRONT_ENDS, printed, read
from tests.packs.layouts.outline import ADDRESS, NAMES, QUESTION, TITLE, Head, outline

STATEMENT = 'tell me how you\'d measure "quick lanes" at Tidewell/Skerry & co. Then say what you would drop'
KEEPS_ADDRESS = (
    "HTML, complete",
    "HTML, as served",
    "HTML, SingleFile",
    "MHTML",
    "MHTML, base64",
    "Markdown",
    "Safari",
    "PDF",
)


@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("front_end", FRONT_ENDS)
def test_each_card_is_right_in_each_layout_and_form(front_end: str, layout: str) -> None:
    reading = read(front_end, layout)

    question = only_question(reading)
    assert question.clarifying_questions == outline(layout).expected
    assert [finding.field for finding in reading.warnings] == (
        ["questions[0].clarifying_questions"] if layout == "I" else []
    )


STATED = "My guess is that the harbour board wants it"
WITH_STATEMENTS = {
    "first": (replace(CARDS[0], area=None, prompt=STATED), *CARDS[1:]),
    "amid": (*CARDS[:2], replace(CARDS[2], area=None, prompt=STATED), *CARDS[3:]),
    "last": (*CARDS[:-1], replace(CARDS[-1], area=None, prompt=STATED)),
    "all": tuple(
        replace(card, area=None, prompt=f"{STATED}, and pier {number} does not")
        for number, card in enumerate(CARDS, start=1)
    ),
}


@pytest.mark.parametrize("place", WITH_STATEMENTS)
@pytest.mark.parametrize("front_end", FRONT_ENDS)
def test_a_prompt_that_asks_nothing_is_a_card_wherever_it_stands(front_end: str, place: str) -> None:
    for layout in ("D", "I") if front_end == "PDF" else NAMES:
        page = outline(layout, WITH_STATEMENTS[place])

        reading = read_source("page", printed(front_end, page))

        assert only_question(reading).clarifying_questions == page.expected, layout
        # Where nothing but its place says that it is a prompt, the field has a warning.
        assert {finding.field for finding in reading.warnings} <= {
            "questions[0].clarifying_questions",
            *(f"questions[0].clarifying_questions[{number}].prompt" for number in range(5)),
        }


@pytest.mark.parametrize("front_end", FRONT_ENDS)
def test_the_head_of_the_page_is_read_in_each_form(front_end: str) -> None:
    question = only_question(read(front_end, "D"))

    assert question.title == TITLE
    assert question.question == QUESTION
    assert question.type is QuestionType.TRADE_OFF
    assert (question.company, question.minutes, question.difficulty) == ("Tidewell", 15, Difficulty.HARD)
    assert question.tags == (
        "Data Analysis",
        "Pricing Strategy",
        "Travel",
        "Transportation",
        "Customer Experience",
        "Product Trade-Offs",
        "Monetization",
    )


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("", "utf-8-sig"),
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("", "cp1252"),
        ("", "utf-16"),
        ("utf-16", "utf-16-le"),
        ("", "utf-16-be"),
        ("koi8-r", "utf-8"),
    ],
)
def test_each_card_is_right_in_each_encoding(charset: str, encoding: str) -> None:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    source = as_html.document(outline("A"), as_html.nested_items, head=head).replace("⌘", "")

    question = only_question(read_source("page", source.encode(encoding)))

    assert (question.question, question.clarifying_questions) == (QUESTION, outline("A").expected)


@pytest.mark.parametrize("front_end", KEEPS_ADDRESS)
def test_the_address_of_the_page_is_kept(front_end: str) -> None:
    assert only_question(read(front_end, "A")).source == ADDRESS


HEADS: dict[str, tuple[Head, QuestionType | None, Difficulty | None]] = {
    "root cause, without category": (
        Head("Root Cause Analysis", category=(), begins="Framework overview"),
        QuestionType.ROOT_CAUSE,
        None,
    ),
    "trade-off, spelt otherwise": (
        Head("Tradeoff", category=("Product Trade-Off", "Medium", "Free Access")),
        QuestionType.TRADE_OFF,
        Difficulty.MEDIUM,
    ),
    "design, with an author": (
        Head("Design", category=("Product Design", "Easy", "Member-only"), author="mira", updated="Dec 1, 2024"),
        QuestionType.DESIGN,
        Difficulty.EASY,
    ),
    "author, but nobody asked it": (
        Head(
            "Improvement",
            category=("Product Improvement", "Hard", "Member-only"),
            author="mira",
            updated="Dec 1, 2024",
            company="",
        ),
        QuestionType.IMPROVEMENT,
        Difficulty.HARD,
    ),
    "a title that disagrees": (
        Head("Strategy", category=("Product Improvement", "Hard", "Member-only"), updated="Jan 22, 2025"),
        QuestionType.IMPROVEMENT,
        Difficulty.HARD,
    ),
    "a sixth category": (
        Head("Strategy", category=("Product Strategy", "Medium", "Member-only")),
        QuestionType.STRATEGY,
        Difficulty.MEDIUM,
    ),
    "analytics": (Head("Analytics", category=()), QuestionType.SUCCESS_METRICS, None),
    "a question without its mark": (
        Head("Success Metrics", category=("Product Success Metrics", "Hard", "Member-only"), question=STATEMENT),
        QuestionType.SUCCESS_METRICS,
        Difficulty.HARD,
    ),
    "twelve minutes": (Head("Trade-Off", minutes="12 mins"), QuestionType.TRADE_OFF, Difficulty.HARD),
}


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("front_end", ["text, copied", "HTML, complete", "HTML, as served", "MHTML", "Markdown", "PDF"])
def test_each_variant_of_the_head_is_read_in_each_form(front_end: str, name: str) -> None:
    head, question_type, difficulty = HEADS[name]

    question = only_question(read(front_end, "D", head))

    assert (question.title, question.question) == (TITLE, head.question)
    assert (question.type, question.difficulty) == (question_type, difficulty)
    assert question.company == (head.company or None)
    assert question.minutes == (int(head.minutes.split()[0]) if head.company else None)
    assert (
        question.updated
        == {"": None, "Dec 1, 2024": date(2024, 12, 1), "Jan 22, 2025": date(2025, 1, 22)}[head.updated]
    )
    assert question.author == (head.author.title() or None)
    assert question.tags == tuple(tag for row in head.tags for tag in row)
    assert question.clarifying_questions == outline("D").expected
