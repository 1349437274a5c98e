"""Names are taken out before questions are compared; only the same question is called a duplicate."""

import pytest

from flashpm.domain.identity import QuestionUid
from flashpm.domain.themes import NO_THEME, KnownQuestion, Theme, Themes


def same_words(one: str, other: str) -> float:
    """Take texts with the same words for the same, and all others for different."""
    return 100.0 if sorted(one.split()) == sorted(other.split()) else 0.0


def most_words(one: str, other: str) -> float:
    """Give how many of the words of one text the other one has, in hundredths."""
    shorter = set(one.casefold().split())
    return 100 * len(shorter & set(other.casefold().split())) / len(shorter)


def known(uid: str, text: str, product: str | None = None, company: str | None = None) -> KnownQuestion:
    return KnownQuestion(QuestionUid(uid), text, product, company)


def theme_of(question: KnownQuestion, *others: KnownQuestion) -> Theme:
    return Themes([question, *others], same_words, most_words).of(question)


def test_questions_about_different_products_can_have_one_theme() -> None:
    ferry = known("a", "How would you improve Tidewell's night boats?", "Tidewell")
    tram = known("b", "How would you improve the night boats of Larkfold Ferries?", "Larkfold Ferries")

    assert theme_of(ferry, tram) == Theme(others=1, duplicate_of=None)


def test_the_company_that_asked_is_a_name_too() -> None:
    one = known("a", "What would you ask Meta about groups?", company="Meta")
    other = known("b", "What would you ask about groups?")

    assert theme_of(one, other).others == 1


def test_different_questions_share_nothing() -> None:
    assert theme_of(known("a", "Should the ferry run later?"), known("b", "Why did parcels arrive late?")) == NO_THEME


def test_a_question_is_not_compared_with_itself() -> None:
    question = known("a", "Should the ferry run later?")

    assert theme_of(question, known("a", "Should the ferry run later?")) == NO_THEME


def test_a_question_of_nothing_but_a_frame_and_a_name_has_no_theme() -> None:
    assert theme_of(known("a", "What about Tidewell?", "Tidewell"), known("b", "What about it?")) == NO_THEME


def test_an_equal_text_is_a_duplicate() -> None:
    question = known("a", "Should the ferry  run LATER?")

    theme = theme_of(question, known("b", "Should the ferry run later?"))

    assert theme == Theme(others=1, duplicate_of="Should the ferry run later?")


@pytest.mark.parametrize(
    ("product", "duplicate"), [("Tidewell", "Why do night riders leave today?"), ("Larkfold", None)]
)
def test_nearly_the_same_words_are_a_duplicate_only_about_one_firm(product: str, duplicate: str | None) -> None:
    question = known("a", "Why do night riders leave", "Tidewell")
    other = known("b", "Why do night riders leave today?", product)

    assert theme_of(question, other).duplicate_of == duplicate


def test_other_words_about_one_firm_are_no_duplicate() -> None:
    question = known("a", "Why do night riders leave", "Tidewell")

    assert theme_of(question, known("b", "Should Tidewell open a shop?", "Tidewell")) == NO_THEME


def test_a_name_without_words_takes_nothing_out() -> None:
    question = known("a", "Should the ferry run later?", product="…")

    assert theme_of(question, known("b", "Should ferry run later?")).others == 1
