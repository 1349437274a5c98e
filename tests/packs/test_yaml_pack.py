from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.packs.yaml_pack import looks_like_pack, read_yaml_pack
from flashpm.paths import starter_packs

HEAD = "format: flashpm-pack/1\nid: small\ntitle: A small pack\n"
PACK = (
    HEAD
    + """\
deck: Practice::Ferries
questions:
  - id: standby
    question: Sell standby tickets in the app?
    type: trade-off
    minutes: 15
    tags: [tickets, travel]
    updated: 2026-03-14
    clarifying_questions:
      - id: season
        area: Timing
        prompt: "Is this about July: full boats?"
        short: July?
        why_it_matters: |
          Two reasons:

          - one
          - two
        impact: Offer it on quiet sailings.
      - prompt: Who decides at the quay?
        expected_answer: 'The crew''s word counts.'
"""
)


def errors_of(text: str) -> list[str]:
    reading = read_yaml_pack("p.yaml", text)
    assert reading.pack is None
    return [str(error) for error in reading.errors]


def warnings_of(text: str) -> list[str]:
    reading = read_yaml_pack("p.yaml", text)
    assert reading.errors == ()
    assert reading.pack is not None
    return [str(warning) for warning in reading.warnings]


def test_a_pack_becomes_the_domains_own_values() -> None:
    reading = read_yaml_pack("p.yaml", PACK)

    season = ClarifyingQuestion(
        id="season",
        area="Timing",
        prompt="Is this about July: full boats?",
        short="July?",
        why_it_matters="Two reasons:\n\n- one\n- two",
        impact="Offer it on quiet sailings.",
    )
    who = ClarifyingQuestion(prompt="Who decides at the quay?", expected_answer="The crew's word counts.")
    question = Question(
        id="standby",
        question="Sell standby tickets in the app?",
        type=QuestionType.TRADE_OFF,
        minutes=15,
        tags=("tickets", "travel"),
        updated=date(2026, 3, 14),
        clarifying_questions=(season, who),
    )
    assert reading == Reading(Pack(id="small", title="A small pack", deck="Practice::Ferries", questions=(question,)))


def test_the_fields_of_a_pack_are_kept() -> None:
    reading = read_yaml_pack(
        "p.yaml",
        HEAD
        + "version: 1.10\nauthor: M. H.\nlicence: CC0-1.0\nlanguage: no\ndescription: About ferries.\n"
        + "questions: [{question: Why?, type: design, difficulty: easy, unseen: true, product: P, company: C,"
        + " source: S, author: A, title: T, clarifying_questions: [{prompt: Who?, impact: Ask, my_words: W}]}]\n",
    )

    assert reading.warnings == ()
    assert reading.pack == Pack(
        id="small",
        title="A small pack",
        version="1.10",
        author="M. H.",
        licence="CC0-1.0",
        language="no",
        description="About ferries.",
        questions=(
            Question(
                question="Why?",
                title="T",
                type=QuestionType.DESIGN,
                product="P",
                company="C",
                difficulty=Difficulty.EASY,
                unseen=True,
                source="S",
                author="A",
                clarifying_questions=(ClarifyingQuestion(prompt="Who?", impact="Ask", my_words="W"),),
            ),
        ),
    )


def test_json_is_yaml() -> None:
    reading = read_yaml_pack(
        "p.json",
        '{"format": "flashpm-pack/1", "id": "small", "title": "A", "questions": [{"question": "Why?",'
        ' "type": "design", "minutes": 15, "unseen": false, "company": null,'
        ' "clarifying_questions": [{"prompt": "Who?", "impact": "A \\u201cquote\\u201d."}]}]}',
    )

    assert reading.errors == ()
    assert reading.pack is not None
    assert reading.pack.questions[0].minutes == 15
    assert reading.pack.questions[0].clarifying_questions[0].impact == "A “quote”."


def test_three_faults_are_told_together_each_at_its_place() -> None:
    faulty = (
        PACK.replace("type: trade-off", "type: tradeoff")
        .replace("minutes: 15", "minutes: a quarter of an hour")
        .replace('prompt: "Is this about July: full boats?"', "promt: Is this about July?")
    )

    assert errors_of(faulty) == [
        "p.yaml:8:11: questions[0].type: must be one of design, improvement, success-metrics, root-cause, trade-off, "
        "strategy; found 'tradeoff' – did you mean trade-off?",
        "p.yaml:9:14: questions[0].minutes: must be a whole number of minutes from 1 to 9999; "
        "found 'a quarter of an hour'",
        "p.yaml:13:9: questions[0].clarifying_questions[0].prompt: is missing: add a line `prompt: …`",
    ]


def test_faults_of_yaml_of_fields_and_across_fields_are_told_together() -> None:
    faulty = (
        PACK.replace("title: A small pack", "title: A small pack\ntitle: A pack")
        .replace("updated: 2026-03-14", "updated: 2026-99-99")
        .replace("        expected_answer: 'The crew''s word counts.'\n", "")
    )

    assert errors_of(faulty) == [
        "p.yaml:4:1: title: 'title' stands in line 3 and again in line 4: keep one of them",
        "p.yaml:12:14: questions[0].updated: must be a day written as year-month-day, such as 2026-01-31; "
        "found '2026-99-99'",
        "p.yaml:24:9: questions[0].clarifying_questions[1]: has nothing to learn: "
        "add at least one of why_it_matters, expected_answer and impact",
    ]


def test_an_empty_required_field_is_told_at_its_own_line() -> None:
    assert errors_of(PACK.replace("Sell standby tickets in the app?", "")) == [
        "p.yaml:7:14: questions[0].question: is empty: write its value here"
    ]


def test_what_should_be_a_question_but_is_a_text_is_told() -> None:
    assert errors_of(HEAD + "questions:\n  - Why?\n  -\n") == [
        "p.yaml:5:5: questions[0]: must have fields, each a name, a colon and a text; found 'Why?'",
        "p.yaml:6:4: questions[1]: must have fields, each a name, a colon and a text; found nothing",
    ]


def test_questions_that_are_no_list_are_told() -> None:
    assert errors_of(HEAD + "questions:\n  question: Why?\n") == [
        "p.yaml:5:3: questions: must be a list with a dash before the first field of each question; "
        "found fields of its own"
    ]


def test_a_pack_of_a_later_format_asks_for_an_update_and_nothing_else() -> None:
    assert errors_of("format: flashpm-pack/2\nid: Not An Id\n") == [
        "p.yaml:1:9: format: the pack is made for a newer FlashPM (this one reads flashpm-pack/1): "
        "update FlashPM, then import again"
    ]


def test_an_id_given_to_two_questions_is_refused() -> None:
    question = "- {id: a, question: Why %s?, type: design, clarifying_questions: [{prompt: Who?, impact: I}]}\n"

    assert errors_of(HEAD + "questions:\n" + question % "now" + question % "then") == [
        "p.yaml:6:8: questions[1].id: 'a' is already the id of the one in line 5: give each its own id"
    ]


def test_an_unknown_field_is_left_out_with_a_warning() -> None:
    assert warnings_of(PACK.replace("deck:", "licens: MIT\ndeck:").replace("short:", "shrot:")) == [
        "p.yaml:4:1: licens: 'licens' is no field of a pack and is left out – did you mean licence?",
        "p.yaml:17:9: questions[0].clarifying_questions[0].shrot: "
        "'shrot' is no field of a clarifying question and is left out – did you mean short?",
    ]


def test_two_clarifying_questions_that_ask_the_same_are_a_warning() -> None:
    assert warnings_of(PACK.replace("Who decides at the quay?", '"is this about JULY:  full boats?"')) == [
        "p.yaml:23:17: questions[0].clarifying_questions[1].prompt: "
        "asks the same as the one in line 15: word them apart, or delete one"
    ]


def test_a_warning_stands_beside_errors_too() -> None:
    reading = read_yaml_pack("p.yaml", PACK.replace("deck:", "dek:").replace("minutes: 15", "minutes: 0"))

    assert len(reading.errors) == 1
    assert len(reading.warnings) == 1


def test_a_bomb_is_refused_in_one_sentence() -> None:
    bomb = PACK + "a: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n"

    (error,) = errors_of(bomb)

    assert "YAML alias" in error


def test_forty_thousand_faults_are_not_all_listed() -> None:
    errors = errors_of(HEAD + "questions:\n" + "- x\n" * 40_000)

    assert len(errors) == 201
    assert errors[-1] == "p.yaml: only the first 200 are listed: mend them first"


def test_a_thousand_unknown_fields_are_not_all_listed() -> None:
    warnings = warnings_of(PACK + "".join(f"field-{number}: x\n" for number in range(900)))

    assert len(warnings) == 201
    assert warnings[-1] == "p.yaml: only the first 200 are listed: mend them first"


def test_a_fault_in_a_large_value_is_told_in_a_short_sentence() -> None:
    (error,) = errors_of(PACK.replace("minutes: 15", "minutes: " + "9" * 10_000))

    assert len(error) < 200


@pytest.mark.parametrize("path", list(starter_packs()), ids=lambda path: path.name)
def test_the_starter_library_is_read_without_a_remark(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    reading = read_yaml_pack(path.name, text)

    assert looks_like_pack(text)
    assert (reading.errors, reading.warnings) == ((), ())


PIECES = (
    "\t",
    "\n",
    ": ",
    "- ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!int ",
    "<<: ",
    "|",
    ">",
    "'",
    '"',
    "\\",
    "@",
    "#",
)
EDITS = st.lists(
    st.tuples(
        st.integers(min_value=0, max_value=len(PACK)),
        st.integers(min_value=0, max_value=40),
        st.sampled_from(PIECES) | st.text(max_size=3) | st.sampled_from(PACK.split("\n")),
    ),
    min_size=1,
    max_size=5,
)
"""What to do to a pack, in turn: where, how many characters to delete there, and what to insert instead."""


@given(EDITS)
@settings(max_examples=200, deadline=None)
def test_every_mutated_pack_is_read_or_refused_with_short_sentences(edits: list[tuple[int, int, str]]) -> None:
    text = PACK
    for start, deleted, inserted in edits:
        text = text[:start] + inserted + text[start + deleted :]

    reading = read_yaml_pack("p.yaml", text)

    assert (reading.pack is None) == bool(reading.errors)
    assert all(len(str(finding)) < 300 for finding in reading.errors + reading.warnings)
