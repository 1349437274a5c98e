"""What reading gives for three real pages, which lie outside the project and are compared with their own text."""

import re
import textwrap
from collections.abc import Callable
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest

from flashpm.domain.areas import area_of, guess_area
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.packs.page import read_page
from flashpm.packs.page_text import blocks
from flashpm.packs.reading import read_source
from flashpm.packs.source_text import decode
from tests.packs.invented_pages import only_question
from tests.packs.layouts.as_mhtml import packed
from tests.packs.layouts.as_pdf import Printed, pdf

PAGES = Path(__file__).parents[2].parent / "shared" / "pages"
AREAS = ("Context", "Business Context", "User Impact", "Technical", "Timeline")
PARTS = ("why_it_matters", "expected_answer", "impact")
LABELS = re.compile(r"(?:Why it matters|(?:Expected|Hypothetical) answer|Impact on approach|(?<!User )Impact): ")

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the real pages are not part of the project")


def text_of(start: str) -> str:
    (path,) = PAGES.glob(f"{start}_*.txt")
    return decode(path.read_bytes())


def question_of(start: str) -> Question:
    reading = read_page(start, blocks(text_of(start)))
    assert reading.warnings == ()
    return only_question(reading)


def html_of(text: str) -> bytes:
    """Print a page's text as a browser might save it."""
    lines = (line.strip() for line in text.splitlines())
    blocks = (
        f"<ul><li><p>{escape(line[2:])}</p></li></ul>" if line[:1] == "•" else f"<p>{escape(line)}</p>"
        for line in lines
    )
    return f"<!DOCTYPE html><html><body><div>{''.join(blocks)}</div></body></html>".encode()


def mhtml_of(text: str) -> bytes:
    return packed(html_of(text), "quoted-printable", "text/html; charset=utf-8")


def pdf_of(text: str) -> bytes:
    """Print a page's text on sheets of forty lines."""
    plain = text.encode("cp1252", "ignore").decode("cp1252")
    lines = [
        Printed(line, above=13 if number else 26)
        for block in plain.splitlines()
        for number, line in enumerate(textwrap.wrap(block, 90))
    ]
    return pdf([lines[at : at + 24] for at in range(0, len(lines), 24)])


@pytest.fixture(params=["000", "001", "003"])
def start(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_each_page_is_one_hard_trade_off_with_five_clarifying_questions(start: str) -> None:
    question = question_of(start)

    assert question.type is QuestionType.TRADE_OFF
    assert question.difficulty is Difficulty.HARD
    assert len(question.clarifying_questions) == 5
    assert all(getattr(card, part) for card in question.clarifying_questions for part in ("prompt", *PARTS))


def test_title_and_question_stand_on_the_page(start: str) -> None:
    question = question_of(start)
    lines = text_of(start).splitlines()

    assert f"Product Management Trade-off Question: {question.title}" in lines
    assert question.question in lines


def test_prompts_stand_on_the_page_word_for_word_and_in_order(start: str) -> None:
    printed = [line.strip().removeprefix("• ") for line in text_of(start).splitlines() if line.endswith("?")]

    prompts = [card_line(card) for card in question_of(start).clarifying_questions]

    assert prompts == [line for line in printed if line in prompts]


def test_the_parts_are_the_words_between_the_labels_and_no_others(start: str) -> None:
    listed = text_of(start).partition("Clarifying Questions (3 minutes)")[2].partition("Subscribe to access")[0]
    between = [words.partition("\n")[0].strip() for words in LABELS.split(listed)[1:]]

    assert between == [getattr(card, part) for card in question_of(start).clarifying_questions for part in PARTS]


def test_the_areas_are_those_that_are_printed() -> None:
    for start in ("000", "001"):
        assert tuple(card.area for card in question_of(start).clarifying_questions) == AREAS
    assert {card.area for card in question_of("003").clarifying_questions} == {None}


def test_company_and_minutes_stand_on_one_page_alone() -> None:
    asked = {start: (question_of(start).company, question_of(start).minutes) for start in ("000", "001", "003")}

    assert asked == {"000": (None, None), "001": ("TMRW", 15), "003": (None, None)}


def test_tags_are_the_words_of_the_two_rows_below_the_category(start: str) -> None:
    lines = text_of(start).splitlines()
    at = lines.index("Product Trade-Off Hard Member-only")
    words = {word.casefold() for line in lines[at + 1 : at + 3] for word in line.split()}

    tags = question_of(start).tags

    assert {word.casefold() for tag in tags for word in tag.split()} == words
    assert len(tags) >= 10


def test_nothing_of_menu_or_paywall_is_left_in_a_text(start: str) -> None:
    question = question_of(start)
    texts = [question.title, question.question, *question.tags]
    texts += [getattr(card, part) for card in question.clarifying_questions for part in ("prompt", *PARTS)]

    found = " ".join(text or "" for text in texts)

    assert not re.search(r"Subscribe|Plan\b|\$|newsletter|Loading|Comment|login|Pricing|Step \d|•", found)


def test_guesses_agree_with_most_of_the_printed_areas() -> None:
    cards = [card for start in ("000", "001") for card in question_of(start).clarifying_questions]

    right = [guess_area(card.prompt or "", card.why_it_matters) is area_of(card.area or "") for card in cards]

    assert sum(right) >= 6


def test_a_page_cut_anywhere_never_gives_other_cards(start: str) -> None:
    text, whole = text_of(start), question_of(start).clarifying_questions

    for end in range(text.index("Introduction"), text.index("Subscribe"), 37):
        cut = only_question(read_page(start, blocks(text[:end]))).clarifying_questions

        assert cut[:-1] == whole[: len(cut[:-1])]
        assert len(cut) <= 5


def card_line(card: ClarifyingQuestion) -> str:
    return f"{card.area}: {card.prompt}" if card.area else card.prompt or ""


@pytest.mark.parametrize("printed", [html_of, mhtml_of, pdf_of])
def test_each_page_is_read_alike_in_other_forms(start: str, printed: Callable[[str], bytes]) -> None:
    question = question_of(start)

    found = only_question(read_source(start, printed(text_of(start))))

    assert found.clarifying_questions == question.clarifying_questions
    assert replace(found, clarifying_questions=(), source=None) == replace(question, clarifying_questions=())
