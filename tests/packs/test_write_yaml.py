from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.text import tidy
from flashpm.packs.write_yaml import write_yaml_pack
from flashpm.packs.yaml_pack import read_yaml_pack
from flashpm.packs.yaml_scalars import flow_list, scalar

DECKS = sorted((Path(__file__).parents[2] / "decks").glob("*.yaml"))

WRITTEN = """\
format: flashpm-pack/1
id: ferries
title: Ferries
version: 1.2.0
description: |-
  First.

  - second
questions:
  - id: q1
    question: Should tickets be sold, or given away?
    type: trade-off
    difficulty: hard
    minutes: 15
    tags: [travel, "a, b"]
    unseen: true
    updated: 2026-03-14
    clarifying_questions:
      - id: season
        prompt: "Now: July?"
        why_it_matters: |-
          Two things:

          - crew
          - app
        my_words: "yes"
      - prompt: Where?
        impact: Ask.
  - question: Why?
"""

PACK = Pack(
    id="ferries",
    title="Ferries",
    version="1.2.0",
    description="First.\n\n- second",
    questions=(
        Question(
            id="q1",
            question="Should tickets be sold, or given away?",
            type=QuestionType.TRADE_OFF,
            difficulty=Difficulty.HARD,
            minutes=15,
            tags=("travel", "a, b"),
            unseen=True,
            updated=date(2026, 3, 14),
            clarifying_questions=(
                ClarifyingQuestion(
                    id="season", prompt="Now: July?", why_it_matters="Two things:\n\n- crew\n- app", my_words="yes"
                ),
                ClarifyingQuestion(prompt="Where?", impact="Ask."),
            ),
        ),
        Question(question="Why?"),
    ),
)


def read(text: str) -> Pack | None:
    return read_yaml_pack("a.yaml", text).pack


def test_a_pack_has_one_shape() -> None:
    assert write_yaml_pack(PACK) == WRITTEN
    assert read(WRITTEN) == PACK


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_the_shipped_packs_come_back_as_they_were(path: Path) -> None:
    pack = read(path.read_text("utf-8"))
    assert pack is not None

    written = write_yaml_pack(pack)

    assert read(written) == pack
    assert write_yaml_pack(read(written) or PACK) == written


def test_ids_that_were_made_from_a_text_are_left_out() -> None:
    made = ClarifyingQuestion(id="where? #2", prompt="Where?", impact="Ask.")

    written = write_yaml_pack(Pack("a", "A", questions=(Question("why?", "Why?", clarifying_questions=(made,)),)))

    assert "id: a\n" in written
    assert "#2" not in written
    assert "why?" not in written


def test_a_pack_without_questions_says_so() -> None:
    assert write_yaml_pack(Pack("a", "A")) == "format: flashpm-pack/1\nid: a\ntitle: A\nquestions: []\n"


def test_an_entry_without_any_value_is_an_empty_one() -> None:
    assert write_yaml_pack(Pack("a", questions=(Question(),))) == "format: flashpm-pack/1\nid: a\nquestions:\n  - {}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade-off", "Trade-off"),
        ("1.2.0", "1.2.0"),
        ("Why? Because (it's) so.", "Why? Because (it's) so."),
        ("Trade-off::Audio", "Trade-off::Audio"),
        ("no", '"no"'),
        ("1e3", '"1e3"'),
        ("12:30", '"12:30"'),
        ("2026-01-02", '"2026-01-02"'),
        ("0x1F", '"0x1F"'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("ends:", '"ends:"'),
        ("- a", '"- a"'),
        ("", '""'),
        ('"', '"\\""'),
        ("a\tb", '"a\\tb"'),
        ("a\u2028b\x00", '"a\\u2028b\\u0000"'),
        ("a\ud800", '"a\ufffd"'),
        ("a\nb", "|-\n  a\n  b"),
        ("a\n \nb", "|-\n  a\n   \n  b"),
        (" a\nb", '" a\\nb"'),
        ("a\nb\u2028", '"a\\nb\\u2028"'),
    ],
)
def test_a_text_is_plain_quoted_or_a_block(text: str, expected: str) -> None:
    assert scalar(text, 2) == expected


def test_a_list_stands_in_one_line() -> None:
    assert flow_list(("audio", "cold start", "a,b", "x: y", "[z", "no")) == (
        '[audio, cold start, "a,b", "x: y", "[z", "no"]'
    )


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_reader_gives_back_the_very_text(text: str) -> None:
    document = f"a: {scalar(text, 2)}\nb: {flow_list((text, text))}\n"

    assert yaml.load(document, yaml.CSafeLoader) == {"a": text, "b": [text, text]}


def _texts(at_most: int = 300) -> st.SearchStrategy[str]:
    characters = st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from("\n\n :#-?'\"|>&*!%@`{}[],yesno01.~\\\t\u2028")
    )
    return st.text(characters, max_size=at_most).map(lambda text: tidy(text)[:at_most].strip()).filter(bool)


def _maybe(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | values


_IDS = st.from_regex("[a-z0-9-]{1,8}", fullmatch=True)
_PARTS = st.builds(
    ClarifyingQuestion,
    id=_maybe(_IDS),
    area=_maybe(_texts(20)),
    prompt=_texts(),
    short=_maybe(_texts(60)),
    why_it_matters=_maybe(_texts()),
    expected_answer=_maybe(_texts()),
    impact=_texts(),
    my_words=_maybe(_texts()),
)
_QUESTIONS = st.builds(
    Question,
    id=_maybe(_IDS),
    question=_texts(),
    title=_maybe(_texts(30)),
    type=_maybe(st.sampled_from(QuestionType)),
    product=_maybe(_texts(20)),
    company=_maybe(_texts(20)),
    difficulty=_maybe(st.sampled_from(Difficulty)),
    minutes=_maybe(st.integers(1, 9999)),
    tags=st.lists(_texts(10), max_size=3).map(tuple),
    unseen=st.booleans(),
    source=_maybe(_texts(30)),
    author=_maybe(_texts(20)),
    updated=_maybe(st.dates()),
    clarifying_questions=st.lists(_PARTS, max_size=3, unique_by=lambda part: part.id or id(part)).map(tuple),
)
_DECKS = st.lists(_texts(10).filter(lambda name: ":" not in name), min_size=1, max_size=3).map("::".join)
_PACKS = st.builds(
    Pack,
    id=_IDS.filter(lambda id_: id_ != PAGE_PACK_ID),
    title=_texts(30),
    version=_maybe(_texts(10)),
    author=_maybe(_texts(20)),
    licence=_maybe(_texts(20)),
    language=_maybe(_texts(5)),
    deck=_maybe(_DECKS),
    description=_maybe(_texts()),
    questions=st.lists(_QUESTIONS, min_size=1, max_size=3, unique_by=lambda each: each.id or id(each)).map(tuple),
)


@given(_PACKS)
def test_any_pack_written_and_read_back_is_equal(pack: Pack) -> None:
    reading = read_yaml_pack("a.yaml", write_yaml_pack(pack))

    assert reading.errors == ()
    assert reading.pack == pack
    assert write_yaml_pack(replace(pack)) == write_yaml_pack(reading.pack)
