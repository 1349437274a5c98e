import pytest

from flashpm.domain.question import ClarifyingQuestion, QuestionType
from flashpm.packs.page_question import PageQuestion, read_question
from flashpm.packs.page_text import blocks
from tests.packs.invented_pages import HEAD, LAYOUTS, TAIL, as_read, page, printed_list

TITLE = "Product Management Design Question: A pier"
ALL = "Why it matters: w. Expected answer: a. Impact: i."


def question(text: str) -> PageQuestion:
    return read_question(blocks(text))


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_layout_gives_its_clarifying_questions(name: str) -> None:
    layout = LAYOUTS[name]

    found = question(page(printed_list(layout)))

    assert found.question.clarifying_questions == as_read(layout)
    assert found.question.title == "Tidewell's quick lane against fair queues"
    assert found.question.type is QuestionType.TRADE_OFF


def test_entries_and_clarifying_questions_stand_in_one_order() -> None:
    found = question(f"{TITLE}\n\nClarifying Questions\n\n{ALL}\n\n• Timeline: When?\n\n{ALL}")

    assert found.question.clarifying_questions == (
        ClarifyingQuestion(why_it_matters="w.", expected_answer="a.", impact="i."),
        ClarifyingQuestion(area="Timeline", prompt="When?", why_it_matters="w.", expected_answer="a.", impact="i."),
    )
    assert [entry.line for entry in found.section.entries] == [5, 7]


def test_the_line_is_that_of_the_title() -> None:
    assert question(f"A menu\n\n{TITLE}\n\nWhich pier?").line == 3


def test_without_a_title_the_line_is_the_first() -> None:
    assert question("\n\nA menu").line == 3


@pytest.mark.parametrize(
    ("text", "is_worth"),
    [
        (TITLE, False),
        (f"{TITLE}\n\nWhich pier would you build?", True),
        (f"{TITLE}\n\nClarifying Questions\n\n• Who wa", True),
        (f"Clarifying Questions\n\n• Who waits?\n\n{ALL}", True),
        ("Clarifying Questions\n\n• Who waits?\n• Who pays?", False),
        ("A menu", False),
    ],
)
def test_a_page_is_worth_importing_with_a_question_or_an_answer(text: str, *, is_worth: bool) -> None:
    assert question(text).is_worth_importing is is_worth


@pytest.mark.parametrize(
    ("text", "has_body", "has_end"),
    [
        (TITLE, False, False),
        (f"{TITLE}\n\nLoading...", False, True),
        (f"{TITLE}\n\nIntroduction\n\nQueues gr", True, False),
        (f"{TITLE}\n\nProduct Context\n\nTidewell ferries.", True, True),
        (f"{HEAD}\n\n{TAIL}", True, True),
    ],
)
def test_how_far_a_page_goes_is_told(text: str, *, has_body: bool, has_end: bool) -> None:
    found = question(text)

    assert (found.has_body, found.has_end) == (has_body, has_end)
