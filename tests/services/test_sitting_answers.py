import pytest

from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.services.sitting_answers import GivenAnswer, SittingAnswers

FERRY, TRAM = CardUid("FERRY"), CardUid("TRAM")


def given(*answers: tuple[CardUid, Grade], product: str | None = "Larkfold") -> SittingAnswers:
    counted = SittingAnswers()
    for card, grade in answers:
        counted.add(GivenAnswer(card, grade, 2_000, product))
    return counted


def test_the_first_grade_of_each_card_is_told() -> None:
    answers = given((FERRY, Grade.AGAIN), (TRAM, Grade.GOOD), (FERRY, Grade.GOOD))

    assert answers.firsts == {FERRY: Grade.AGAIN, TRAM: Grade.GOOD}
    assert (len(answers), answers.taken_ms) == (3, 6_000)


@pytest.mark.parametrize(("others", "product"), [("Larkfold", "Larkfold"), ("Tramline", None), (None, None)])
def test_a_product_is_told_if_it_is_the_only_one(others: str | None, product: str | None) -> None:
    answers = given((FERRY, Grade.GOOD))

    answers.add(GivenAnswer(TRAM, Grade.GOOD, 0, others))

    assert answers.product == product


def test_what_is_taken_back_counts_again_when_it_is_done_again() -> None:
    answers = given((FERRY, Grade.GOOD), (TRAM, Grade.HARD))

    answers.take_back([TRAM])
    after_undo = answers.firsts
    answers.do_again(TRAM)

    assert after_undo == {FERRY: Grade.GOOD}
    assert answers.firsts == {FERRY: Grade.GOOD, TRAM: Grade.HARD}


def test_a_grade_of_an_earlier_sitting_is_not_counted_here() -> None:
    answers = given((FERRY, Grade.GOOD))

    answers.take_back([TRAM])
    answers.do_again(TRAM)

    assert answers.firsts == {FERRY: Grade.GOOD}


def test_nothing_is_done_again_after_a_new_grade() -> None:
    answers = given((FERRY, Grade.GOOD))
    answers.take_back([FERRY])

    answers.add(GivenAnswer(FERRY, Grade.EASY, 0, None))
    answers.do_again(FERRY)

    assert len(answers) == 1
