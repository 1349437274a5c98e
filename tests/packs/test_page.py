from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.question import ClarifyingQuestion, Difficulty, QuestionType
from tests.packs.invented_pages import (
    CARDS,
    HEAD,
    LAYOUTS,
    MENU,
    TAIL,
    as_read,
    fields,
    only_question,
    page,
    printed_list,
    read,
)

A = printed_list(LAYOUTS["A"])
SECOND = HEAD.replace("Tidewell's quick lane against fair queues", "Night ferries").replace(
    "How would you weigh", "What would you think of"
)


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("head", [HEAD, HEAD.replace("\n\nHow", "\n\nAsked at Tidewell\n\n15 mins\n\nHow")])
def test_each_layout_is_read_without_warnings(name: str, head: str) -> None:
    reading = read(page(printed_list(LAYOUTS[name]), head=head))

    assert only_question(reading).clarifying_questions == as_read(LAYOUTS[name])
    assert reading.warnings == ()


def test_a_pack_holds_one_page_and_no_ids() -> None:
    reading = read(page(A))
    question = only_question(reading)

    assert reading.pack is not None
    assert (reading.pack.id, reading.pack.deck) == (PAGE_PACK_ID, None)
    assert reading.pack.title == question.title == "Tidewell's quick lane against fair queues"
    assert question.id is None
    assert question.product is None
    assert (question.type, question.difficulty) == (QuestionType.TRADE_OFF, Difficulty.HARD)


def test_the_order_of_reason_answer_and_impact_is_kept_apart_from_stops() -> None:
    listed = printed_list(LAYOUTS["D"]).replace(". Impact on", " Impact on")  # layout J

    question = only_question(read(page(listed)))

    assert [card.expected_answer for card in question.clarifying_questions] == [
        (card.expected_answer or "").rstrip(".") for card in CARDS
    ]


def test_a_shared_block_is_copied_with_a_warning() -> None:  # layout I
    listed = (
        "  • Who waits?\n  • Who pays?\n\nWhy these questions matter: They fix the lane. "
        "Hypothetical answer: Islanders. Impact on solution approach: I would ask them."
    )
    shared = ClarifyingQuestion(
        why_it_matters="They fix the lane.", expected_answer="Islanders.", impact="I would ask them."
    )

    reading = read(page(listed))

    assert only_question(reading).clarifying_questions == (
        replace(shared, prompt="Who waits?"),
        replace(shared, prompt="Who pays?"),
    )
    assert fields(reading) == ["questions[0].clarifying_questions"]


def test_a_success_metrics_page_gives_its_question_alone() -> None:  # layout K
    head = "Product Management Metrics Question: Night ferries\n\nHow would you judge night ferries?\n\nIntroduction"

    reading = read(page("Product Context\n\nTidewell sails at night. Who rides?", head=head, heading=""))

    question = only_question(reading)
    assert question.type is QuestionType.SUCCESS_METRICS
    assert question.clarifying_questions == ()
    assert fields(reading) == ["questions[0].clarifying_questions"]


def test_a_copy_that_lost_its_prompts_keeps_the_answers() -> None:
    listed = "\n\n".join(line for line in A.split("\n\n") if line.startswith("Why"))

    reading = read(f"Introduction\n\nA lane.\n\nClarifying Questions (3 minutes)\n\n{listed}")

    question = only_question(reading)
    assert [card.prompt for card in question.clarifying_questions] == [None] * 5
    assert [card.impact for card in question.clarifying_questions] == [card.impact for card in CARDS]
    assert "questions[0].clarifying_questions[4].prompt" in fields(reading)


def test_a_page_without_heading_is_offered_still() -> None:
    reading = read(page(A, heading=""))

    assert only_question(reading).clarifying_questions == CARDS
    assert fields(reading) == ["questions[0].clarifying_questions"]


@pytest.mark.parametrize("lost", ["title", "question"])
def test_without_title_or_question_the_cards_are_listed(lost: str) -> None:
    lines = HEAD.split("\n\n")
    del lines[0 if lost == "title" else 1]

    reading = read(page(A, head="\n\n".join(lines)))

    question = only_question(reading)
    assert getattr(question, lost) is None
    assert question.clarifying_questions == CARDS
    assert question.tags
    assert fields(reading) == [f"questions[0].{lost}"]


def test_two_pages_in_one_file_are_two_questions() -> None:
    reading = read(page(A) + "\n\n" + page(printed_list(LAYOUTS["C"]), head=SECOND))

    assert reading.pack is not None
    assert [question.title for question in reading.pack.questions] == [
        "Tidewell's quick lane against fair queues",
        "Night ferries",
    ]
    assert [len(question.clarifying_questions) for question in reading.pack.questions] == [5, 5]
    assert [(finding.line, finding.field) for finding in reading.warnings] == [(13, None)]


def test_a_cut_page_does_not_run_into_the_next() -> None:
    cut = page(A, tail="").removesuffix("drop the extras.")

    reading = read(f"{cut}\n\n{page(A, head=SECOND)}")

    assert reading.pack is not None
    first, second = reading.pack.questions
    assert first.clarifying_questions[4].impact == "I would plan for Easter and"
    assert second.clarifying_questions == CARDS
    assert "questions[0].clarifying_questions[4].impact" in fields(reading)


def test_warnings_name_the_question_they_speak_of() -> None:
    reading = read(
        page(A) + "\n\n" + page(A.replace("Why it matters: A fixed date limits what can be tried. ", ""), head=SECOND)
    )

    assert fields(reading) == [None, "questions[1].clarifying_questions[4].why_it_matters"]


def test_a_page_saved_twice_is_imported_once() -> None:
    reading = read(f"{page(A)}\n\n{page(A)}")

    assert only_question(reading).clarifying_questions == CARDS
    assert ["second time" in finding.message for finding in reading.warnings] == [True]


def test_a_title_printed_twice_is_one_page() -> None:
    title = HEAD.split("\n", 1)[0]

    reading = read(f"{title} | NextSprints\n\n{page(A)}")

    assert only_question(reading).clarifying_questions == CARDS
    assert reading.warnings == ()


def test_titles_that_only_stand_in_a_list_are_left_out() -> None:
    reading = read(page(A) + "\n\nProduct Management Design Question: A gate\n\nAsked at Tidewell")

    assert only_question(reading).clarifying_questions == CARDS
    assert ["left out" in finding.message for finding in reading.warnings] == [True]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (MENU, "not a question page"),
        (
            "\n\n".join(f"Product Management Design Question: Pier {n}\n\nDesign pier {n}." for n in range(3))
            + "\n\nComments",
            "only lists questions",
        ),
        ("Clarifying questions\n\n• Who waits?\n• Who pays?\n\nThen think.", "No clarifying questions were found"),
        ("Candidate: Who waits?\n\nInterviewer: Islanders.", "forum answer"),
        ("Product Management Design Question: A pi", "ends right after its title"),
        ("", "not a question page"),
    ],
)
def test_other_pages_are_refused_with_a_sentence(text: str, said: str) -> None:
    reading = read(text)

    assert reading.pack is None
    (error,) = reading.errors
    assert said in error.message
    assert (error.file, error.line, error.field) == ("page.txt", None, None)


def test_nothing_of_menu_paywall_or_comments_becomes_a_card() -> None:
    listed = f"{A}\n\nBased on these answers, I’ll assume that islanders wait.\n\nTip\n\nWhy not ask more?"
    steps = (
        "Define the Scope\n\n  • Is it the piers?\n\nPropose the Goal\n\nWhich goal is fair?\n\nStep 2\n\n• Who rides?"
    )

    reading = read(page(listed, tail=f"{steps}\n\n{TAIL}"))

    assert only_question(reading).clarifying_questions == CARDS
    assert reading.warnings == ()


@settings(deadline=None)
@given(name=st.sampled_from(list(LAYOUTS)), share=st.floats(0, 1))
def test_a_cut_anywhere_loses_nothing_before_it_and_adds_nothing(name: str, share: float) -> None:
    expected = as_read(LAYOUTS[name])
    text = page(printed_list(LAYOUTS[name]))
    start, end = text.index("Introduction"), text.index("Subscribe")

    reading = read(text[: start + int(share * (end - start))])

    found = only_question(reading).clarifying_questions
    assert found[:-1] == expected[: max(0, len(found) - 1)]
    assert reading.warnings
    if found:
        assert_is_beginning(found[-1], expected[len(found) - 1])


def assert_is_beginning(cut: ClarifyingQuestion, whole: ClarifyingQuestion) -> None:
    prompts = (whole.prompt or "", f"{whole.area}: {whole.prompt}")
    assert any(prompt.startswith(cut.prompt or "") for prompt in prompts)
    for part in ("why_it_matters", "expected_answer", "impact"):
        assert (getattr(whole, part) or "").startswith(getattr(cut, part) or "")


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    reading = read(text)

    assert (reading.pack is None) == bool(reading.errors)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "• Who waits?",
                "Who pays?",
                "Why it matters: w.",
                "Expected answer: a",
                "Impact: i.",
                "Impact",
                "Tip",
                "•",
                "Why these questions matter: w",
                "Product Management Design Question: A pier",
                "Clarifying Questions",
                "Asked at Tidewell",
                "Step 2",
                "  - deep",
                "Timeline: when?",
                "Product Design Hard Free Access",
                "\f",
                "https://example.org",
                "Image of author ada",
                "Updated Feb 30, 2025",
                "10 mins",
                "",
                "...",
            ]
        ),
        max_size=25,
    ),
    st.sampled_from(["\n", "\n\n"]),
)
def test_parts_of_pages_in_any_order_are_read_or_refused(parts: list[str], gap: str) -> None:
    reading = read(gap.join(parts))

    assert (reading.pack is None) == bool(reading.errors)
    if reading.pack is not None:
        assert reading.pack.questions
