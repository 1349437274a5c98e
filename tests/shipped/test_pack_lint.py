"""The starter library keeps its rules, and the rules find what breaks them; the rest is read by people."""

from dataclasses import replace
from pathlib import Path

import pytest

from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question, QuestionType
from flashpm.packs.reading import read_source
from flashpm.paths import starter_packs
from tests.shipped import pack_lint
from tests.shipped.pack_lint import RULES, Rule
from tests.shipped.spelling import is_american, is_known, words_of


def pack_in(path: Path) -> Pack:
    reading = read_source(path.name, path.read_bytes())
    assert (reading.errors, reading.warnings) == ((), ())
    assert reading.pack is not None
    return reading.pack


PACKS = {path.stem: pack_in(path) for path in starter_packs()}
TRADE_OFF = PACKS["trade-off"]
FIRST = TRADE_OFF.questions[0]
THRICE = "Spare my poor nerves and ask again."


def with_question(**fields: object) -> list[Pack]:
    """Give a pack whose first question is changed so."""
    changed: Question = replace(FIRST, **fields)  # type: ignore[arg-type]  # a test names the fields it is about
    return [replace(TRADE_OFF, questions=(changed, *TRADE_OFF.questions[1:]))]


def with_part(index: int = 0, **fields: str | None) -> list[Pack]:
    """Give a pack in whose first question one clarifying question is changed so."""
    asked = list(FIRST.clarifying_questions)
    asked[index] = replace(asked[index], **fields)  # type: ignore[arg-type]  # texts, by name
    return with_question(clarifying_questions=tuple(asked))


def with_parts(count: int, **fields: str | None) -> list[Pack]:
    """Give a pack with so many clarifying questions changed so, all in its first question."""
    changed: list[ClarifyingQuestion] = [replace(asked, **fields) for asked in FIRST.clarifying_questions[:count]]  # type: ignore[arg-type]  # texts, by name
    return with_question(clarifying_questions=(*changed, *FIRST.clarifying_questions[count:]))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_starter_library_keeps_the_rule(rule: Rule) -> None:
    assert list(rule(list(PACKS.values()))) == []


def test_the_first_sitting_is_the_first_trade_off_about_a_product_that_everybody_knows() -> None:
    in_order = [question for pack in PACKS.values() for question in pack.questions]

    begun_with = next(question for question in in_order if question.type is QuestionType.TRADE_OFF)

    assert begun_with == FIRST
    assert FIRST.product == "Spotify"
    assert not FIRST.unseen


def test_the_library_is_whole() -> None:
    of_types = [pack for pack in PACKS.values() if pack_lint.is_type_pack(pack)]

    assert {pack.questions[0].type for pack in of_types} == set(QuestionType) - {QuestionType.STRATEGY}
    assert [len(pack.questions) for pack in of_types] == [12] * 5
    assert [sum(question.unseen for question in pack.questions) for pack in of_types] == [1] * 5
    assert {question.type for question in PACKS["frameworks"].questions} == set(pack_lint.AREAS)
    assert not any(question.unseen for question in PACKS["frameworks"].questions)


@pytest.mark.parametrize(
    ("rule", "packs", "fault"),
    [
        (pack_lint.heads, [replace(TRADE_OFF, licence=None)], "licence is not CC-BY-4.0"),
        (pack_lint.heads, [replace(TRADE_OFF, version="1")], "the version is not like 1.0.0"),
        (pack_lint.heads, [replace(TRADE_OFF, description="x")], "does not say that the figures are an exercise"),
        (pack_lint.ids, with_question(id="Podcasts"), "the id is not in kebab case"),
        (pack_lint.ids, with_part(id=None), "the id is not in kebab case"),
        (pack_lint.ids, [TRADE_OFF, replace(TRADE_OFF, id="other")], "the id is not unique"),
        (pack_lint.areas, with_part(area="Timeline"), "the areas are not those of its type"),
        (pack_lint.areas, with_question(type=QuestionType.DESIGN), "the areas are not those of its type"),
        (pack_lint.questions, with_question(question="Why."), "does not end with a question mark"),
        (pack_lint.questions, with_question(title=None), "the title or the difficulty is missing"),
        (pack_lint.questions, with_question(tags=("audio",)), "there are not two to four tags"),
        (pack_lint.questions, with_question(company="Spotify"), "a company is claimed to have asked it"),
        (pack_lint.questions, with_question(product=None), "the product or the minutes are missing"),
        (pack_lint.texts, with_part(short=None), "short has 0 characters, not 1 to 60"),
        (pack_lint.texts, with_part(impact="Drop " + "x" * 106 + "."), "impact has 112 characters, not 1 to 110"),
        (pack_lint.texts, with_part(why_it_matters="It does"), "why_it_matters does not end as it should"),
        (pack_lint.texts, with_part(prompt="Is it so?"), "the prompt is not an assumption and one question"),
        (pack_lint.texts, with_part(prompt="Is it? So. Is it?"), "the prompt is not an assumption and one question"),
        (pack_lint.decisions, with_part(impact="Would influence our approach."), "the impact names no decision"),
        (
            pack_lint.likeness,
            with_part(1, prompt=f"And {FIRST.clarifying_questions[0].prompt}"),
            "prompt is 99 per cent like that of trade-off-starter/spotify-podcasts-home/business-context",
        ),
        (pack_lint.openings, with_parts(3, impact=THRICE), "trade-off-starter: 3 times impact begins with 'spare my"),
        (
            pack_lint.openings,
            with_parts(4, short="Why is this so?"),
            "library: 4 times short begins with 'why is this'",
        ),
        (pack_lint.spelling, with_part(impact="Drop the rerankre."), "'rerankre' is in no word list"),
        (pack_lint.spelling, with_part(impact="Drop the color."), "'color' is American"),
    ],
)
def test_a_rule_finds_what_breaks_it(rule: Rule, packs: list[Pack], fault: str) -> None:
    assert [found for found in rule(packs) if fault in found] != []


def test_six_impacts_that_begin_with_one_verb_are_too_many() -> None:
    impacts = iter([f"Cap number {word}." for word in ("one", "two", "three", "four", "five")])
    capped = [replace(asked, impact=next(impacts)) for asked in FIRST.clarifying_questions]
    five = with_question(clarifying_questions=tuple(capped))
    six = with_question(clarifying_questions=(*capped, replace(capped[0], impact="Cap it.")))

    assert [fault for fault in pack_lint.openings(five) if "'cap'" in fault] == []
    assert [fault for fault in pack_lint.openings(six) if "'cap'" in fault] != []


@pytest.mark.parametrize("word", ["behaviour", "personalise", "organisation", "licence", "size", "Spotify", "can't"])
def test_british_words_and_allowed_names_are_fine(word: str) -> None:
    assert is_known(word)
    assert not is_american(word)


@pytest.mark.parametrize("word", ["behavior", "personalize", "organization", "analyzed", "catalog"])
def test_american_words_are_told(word: str) -> None:
    assert is_american(word)


@pytest.mark.parametrize("word", ["recieve", "spotify", "behavoiur"])
def test_misspelt_words_are_told(word: str) -> None:
    assert not is_known(word)


def test_words_are_counted_without_hyphens_figures_and_possession() -> None:
    assert list(words_of("Spotify's opt-in, 40% of 3 can’t")) == ["Spotify", "opt", "in", "of", "can't"]
