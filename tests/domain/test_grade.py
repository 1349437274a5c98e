import pytest

from flashpm.domain.grade import Grade, grade_of, quality_of


@pytest.mark.parametrize(
    ("grade", "key", "quality", "word"),
    [
        (Grade.AGAIN, 1, 2, "again"),
        (Grade.HARD, 2, 3, "hard"),
        (Grade.GOOD, 3, 4, "good"),
        (Grade.EASY, 4, 5, "easy"),
    ],
)
def test_a_grade_is_a_key_a_quality_and_a_word(grade: Grade, key: int, quality: int, word: str) -> None:
    assert int(grade) == key
    assert grade.quality == quality
    assert grade.word == word


@pytest.mark.parametrize(
    ("word", "quality"),
    [("again", 2), ("hard", 3), ("good", 4), ("Easy", 5), ("0", 0), ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5)],
)
def test_a_word_or_a_digit_gives_sm2s_quality(word: str, quality: int) -> None:
    assert quality_of(word) == quality


@pytest.mark.parametrize("word", ["", "6", "-1", "4.0", "great", "quality", "²", "٣"])
def test_anything_else_is_refused_with_what_to_use(word: str) -> None:
    with pytest.raises(ValueError, match=r"is no grade: use again, hard, good, easy, or SM-2's 0 to 5\."):
        quality_of(word)


@pytest.mark.parametrize(
    ("quality", "grade"),
    [(0, Grade.AGAIN), (1, Grade.AGAIN), (2, Grade.AGAIN), (3, Grade.HARD), (4, Grade.GOOD), (5, Grade.EASY)],
)
def test_each_q_comes_to_a_grade_and_three_of_them_to_again(quality: int, grade: Grade) -> None:
    assert grade_of(quality) is grade
