"""The starter library keeps its own rules; what cannot be tested of it is read by people."""

from collections import Counter
from pathlib import Path

import pytest

from flashpm.domain.question import ClarifyingQuestion, Question, QuestionType
from flashpm.packs.reading import read_source
from flashpm.paths import starter_packs

LONGEST = {"prompt": 220, "short": 60, "why_it_matters": 110, "expected_answer": 110, "impact": 110}
TRADE_OFF_AREAS = ["Context", "Business Context", "User Impact", "Technical", "Timeline"]
AMERICAN = ("color", "behavior", "favorite", "personaliz", "prioritiz", "optimiz", "organiz", "analyz", "catalog ")

PACKS = list(starter_packs())


def questions(path: Path) -> tuple[Question, ...]:
    reading = read_source(path.name, path.read_bytes())
    assert reading.pack is not None, reading.errors
    return reading.pack.questions


QUESTIONS = [question for path in PACKS for question in questions(path)]
PARTS = [(question, part) for question in QUESTIONS for part in question.clarifying_questions]


def texts(part: ClarifyingQuestion) -> dict[str, str]:
    return {name: getattr(part, name) or "" for name in LONGEST}


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_a_pack_reads_without_a_word(path: Path) -> None:
    reading = read_source(path.name, path.read_bytes())

    assert (reading.errors, reading.warnings) == ((), ())
    assert reading.pack is not None
    assert reading.pack.licence == "CC-BY-4.0"
    assert reading.pack.version is not None
    assert "exercise" in (reading.pack.description or "")


def test_there_are_ten_trade_offs_and_the_first_is_of_a_well_known_product() -> None:
    trade_offs = [question for question in QUESTIONS if question.type is QuestionType.TRADE_OFF]

    assert len(trade_offs) == 10
    assert trade_offs[0].product == "Spotify"


def test_ids_are_unique() -> None:
    ids = Counter(question.id for question in QUESTIONS)

    assert [id_ for id_, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_asks_once_in_each_area_and_claims_no_company(question: Question) -> None:
    assert [part.area for part in question.clarifying_questions] == TRADE_OFF_AREAS
    assert question.company is None
    assert question.product
    assert question.question is not None
    assert question.question.endswith("?")


@pytest.mark.parametrize(("question", "part"), PARTS, ids=lambda each: each.id)
def test_a_clarifying_question_is_short_and_whole(question: Question, part: ClarifyingQuestion) -> None:
    written = texts(part)

    assert all(0 < len(written[name]) <= longest for name, longest in LONGEST.items())
    assert written["prompt"].count("?") == 1
    assert written["prompt"].endswith("?")
    assert ". " in written["prompt"]
    assert written["short"].endswith("?")
    assert all(written[name].endswith(".") for name in ("why_it_matters", "expected_answer", "impact"))


def test_no_sentence_frame_repeats() -> None:
    openings = Counter(" ".join(texts(part)["prompt"].split()[:2]) for _, part in PARTS)

    assert {opening: count for opening, count in openings.items() if count > 2} == {}


def test_the_spelling_is_british() -> None:
    words = " ".join(text for _, part in PARTS for text in texts(part).values()).lower()

    assert [american for american in AMERICAN if american in words] == []
