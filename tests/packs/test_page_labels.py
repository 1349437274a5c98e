import pytest

from flashpm.packs.page_labels import (
    Labelled,
    Part,
    ends_with_label,
    holds_label,
    holds_stray_label,
    is_cut_label,
    is_label,
    opens_with_label,
    split_at_labels,
    without_cut_label,
)

WHY, ANSWER, IMPACT = Part.WHY_IT_MATTERS, Part.EXPECTED_ANSWER, Part.IMPACT


@pytest.mark.parametrize(
    ("label", "part"),
    [
        ("Why it matters", WHY),
        ("Why this matters", WHY),
        ("Expected answer", ANSWER),
        ("Expected Answer", ANSWER),
        ("Hypothetical answer", ANSWER),
        ("Impact", IMPACT),
        ("Impact on approach", IMPACT),
        ("Impact on solution approach", IMPACT),
    ],
)
def test_each_label_opens_its_part(label: str, part: Part) -> None:
    assert split_at_labels(f"{label}: two piers") == ("", [Labelled(part, "two piers")])
    assert split_at_labels(f"{label} : two piers") == ("", [Labelled(part, "two piers")])


def test_one_label_speaks_of_all_questions() -> None:
    assert split_at_labels("Why these questions matter: they do") == ("", [Labelled(WHY, "they do", is_shared=True)])


@pytest.mark.parametrize("stop", [".", ""])
def test_a_paragraph_is_split_at_labels_whatever_ends_its_sentences(stop: str) -> None:
    text = f"Why it matters: Fares vs. queues{stop} Expected answer: Two: A, B{stop} Impact: Would wait{stop}"

    assert split_at_labels(text) == (
        "",
        [
            Labelled(WHY, f"Fares vs. queues{stop}"),
            Labelled(ANSWER, f"Two: A, B{stop}"),
            Labelled(IMPACT, f"Would wait{stop}"),
        ],
    )


def test_words_before_the_first_label_stand_apart() -> None:
    words, parts = split_at_labels("Which pier? Why this matters: it does Impact: none")

    assert words == "Which pier?"
    assert parts == [Labelled(WHY, "it does"), Labelled(IMPACT, "none")]


@pytest.mark.parametrize(
    "text",
    [
        "the impact: on queues is small",
        "The impact on approach is small",
        "User Impact: whose queue is it?",
        "Business Impact: does a lane pay?",
        "Non-Impact: nothing",
        "It is why it matters: to us",
    ],
)
def test_prose_and_areas_open_no_part(text: str) -> None:
    assert split_at_labels(text) == (text, [])


def test_an_area_inside_a_part_opens_none() -> None:
    _, parts = split_at_labels("Why it matters: see User Impact: whose queue?")

    assert parts == [Labelled(WHY, "see User Impact: whose queue?")]


def test_an_earlier_part_does_not_open_inside_a_later_one() -> None:
    _, parts = split_at_labels("Impact: as Expected answer: says")

    assert parts == [Labelled(IMPACT, "as Expected answer: says")]


def test_a_reason_after_an_impact_begins_the_next_question() -> None:
    _, parts = split_at_labels("Impact: none Why it matters: it does")

    assert parts == [Labelled(IMPACT, "none"), Labelled(WHY, "it does")]


def test_an_impact_opens_in_words_that_continue_an_answer() -> None:
    assert split_at_labels("two piers Impact: none", ANSWER) == ("two piers", [Labelled(IMPACT, "none")])
    assert split_at_labels("two piers Impact: none", None) == ("two piers Impact: none", [])


@pytest.mark.parametrize("text", ["Why it matters", "Why it matters:", "Impact", "Impact on approach :"])
def test_a_label_may_stand_alone(text: str) -> None:
    assert is_label(text)
    assert opens_with_label(text)
    assert split_at_labels(text)[1][0].text == ""


@pytest.mark.parametrize(
    ("text", "opens", "holds"),
    [("Impact: none", True, True), ("Two piers. Impact: none", False, True), ("An impact: none", False, False)],
)
def test_labels_are_found_at_the_beginning_or_anywhere(text: str, *, opens: bool, holds: bool) -> None:
    assert opens_with_label(text) is opens
    assert holds_label(text) is holds


@pytest.mark.parametrize(
    ("text", "ends"), [("It does. Expected answer:", True), ("Impact :", True), ("Note:", False), ("Impact", False)]
)
def test_a_text_may_end_with_a_label(text: str, *, ends: bool) -> None:
    assert ends_with_label(text) is ends


@pytest.mark.parametrize(
    ("text", "current", "kept"),
    [
        ("It does. Expected ans", WHY, "It does."),
        ("It does. Expected answer", WHY, "It does."),
        ("It does. Hyp", WHY, "It does."),
        ("Two piers I", ANSWER, "Two piers"),
        ("Two piers Impact on appr", ANSWER, "Two piers"),
        ("Two piers Impact on", ANSWER, "Two piers"),
        ("Which pier? Why it", None, "Which pier?"),
        ("Expected answ", WHY, ""),
        ("It had an impact on", ANSWER, "It had an impact on"),
        ("Two piers. Expected", ANSWER, "Two piers. Expected"),
        ("I would wait. Impact", IMPACT, "I would wait. Impact"),
        ("Which pier should I", None, "Which pier should I"),
    ],
)
def test_a_cut_label_goes_and_the_words_before_it_stay(text: str, current: Part | None, kept: str) -> None:
    assert without_cut_label(text, current) == kept


@pytest.mark.parametrize(
    ("text", "is_cut"), [("W", True), ("Hypothetical ans", True), ("Impact", True), ("Which", False), ("", False)]
)
def test_a_whole_text_may_be_a_cut_label(text: str, *, is_cut: bool) -> None:
    assert is_cut_label(text) is is_cut


@pytest.mark.parametrize(
    ("label", "part"),
    [
        ("Rationale:", WHY),
        ("Why I’m asking:", WHY),
        ("Warum es wichtig ist:", WHY),
        ("Why it matters —", WHY),
        ("Possible answer：", ANSWER),
        ("Erwartete Antwort:", ANSWER),
        ("Expected answer -", ANSWER),
        ("Impact on the solution:", IMPACT),
        ("How it changes my approach:", IMPACT),
        ("Auswirkungen:", IMPACT),
        ("Impact –", IMPACT),
    ],
)
def test_other_words_and_dashes_open_a_part_at_the_beginning(label: str, part: Part) -> None:
    assert split_at_labels(f"{label} two piers") == ("", [Labelled(part, "two piers")])


@pytest.mark.parametrize("text", ["Rationale", "The Rationale: none", "It is so. Impact — none", "Impact-driven"])
def test_anywhere_else_they_are_prose(text: str) -> None:
    assert split_at_labels(text) == (text, [])


@pytest.mark.parametrize(
    "text", ["It is. Why it matters: so", "so expected answer: x", "So. Impact: x", "a. Rationale: b"]
)
def test_a_label_among_the_words_of_a_part_is_seen(text: str) -> None:
    assert holds_stray_label(text)


@pytest.mark.parametrize("text", ["The impact: none", "User Impact: who?", "It matters: much", "Impact is high"])
def test_other_words_there_are_none(text: str) -> None:
    assert not holds_stray_label(text)
