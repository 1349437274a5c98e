"""Every layout through every way in which a page is saved: the table of what import can read."""

from collections.abc import Callable

import pytest

from flashpm.domain.pack import Reading
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.packs.reading import read_source
from tests.packs.invented_pages import only_question
from tests.packs.layouts import as_html, as_markdown, as_mhtml, as_pdf, as_text
from tests.packs.layouts.outline import ADDRESS, NAMES, QUESTION, TITLE, Outline, outline

TEXTS: dict[str, Callable[[Outline], str]] = {
    "text, copied": as_text.copied,
    "text, other white space": as_text.saved_with_other_white_space,
    "text, without bullets": as_text.without_bullets,
    "text, without blank lines": as_text.without_blank_lines,
    "text, wrapped": as_text.hard_wrapped,
    "text, numbered": as_text.numbered,
    "text, dashes": as_text.dashed,
    "text, stars": as_text.starred,
    **as_html.PRINTERS,
    "Markdown": as_markdown.clipped,
}
FILES: dict[str, Callable[[Outline], bytes]] = {
    "MHTML": as_mhtml.quoted,
    "MHTML, base64": as_mhtml.in_base64,
    "PDF": as_pdf.printed,
}
FRONT_ENDS = (*TEXTS, *FILES)
KEEPS_ADDRESS = ("HTML, complete", "HTML, as served", "HTML, SingleFile", "MHTML", "MHTML, base64", "Markdown", "PDF")


def read(front_end: str, layout: str) -> Reading:
    page = outline(layout)
    return read_source("page", TEXTS[front_end](page).encode() if front_end in TEXTS else FILES[front_end](page))


@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("front_end", FRONT_ENDS)
def test_each_card_is_right_in_each_layout_and_form(front_end: str, layout: str) -> None:
    reading = read(front_end, layout)

    question = only_question(reading)
    assert question.clarifying_questions == outline(layout).expected
    assert [finding.field for finding in reading.warnings] == (
        ["questions[0].clarifying_questions"] if layout == "I" else []
    )


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


@pytest.mark.parametrize("front_end", KEEPS_ADDRESS)
def test_the_address_of_the_page_is_kept(front_end: str) -> None:
    assert only_question(read(front_end, "A")).source == ADDRESS
