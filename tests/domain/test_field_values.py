import pytest

from flashpm.domain.field_values import difficulty_of, letters, minutes_of, tags_of, type_of, written_tags
from flashpm.domain.question import Difficulty, QuestionType


def test_letters_leave_case_blanks_and_marks_out() -> None:
    assert letters(" Why_it-matters (2)? ") == "whyitmatters2"
    assert letters("Rückfrage") == "rückfrage"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("trade-off", QuestionType.TRADE_OFF),
        ("Trade off", QuestionType.TRADE_OFF),
        ("TRADEOFF question", QuestionType.TRADE_OFF),
        ("Root cause", QuestionType.ROOT_CAUSE),
        ("success_metrics", QuestionType.SUCCESS_METRICS),
        ("riddle", None),
    ],
)
def test_types_are_read_however_they_are_spelt(cell: str, expected: QuestionType | None) -> None:
    assert type_of(cell) is expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("Hard", Difficulty.HARD), ("mittel", Difficulty.MEDIUM), ("leicht", Difficulty.EASY), ("7", None)],
)
def test_difficulties_are_read_in_english_and_german(cell: str, expected: Difficulty | None) -> None:
    assert difficulty_of(cell) is expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("15", 15),
        (" 15 min ", 15),
        ("20 Minuten", 20),
        ("5m", 5),
        ("0", None),
        ("9999", 9999),
        ("12345", None),
        ("1h", None),
        ("-3", None),
        ("٣", None),
    ],
)
def test_minutes_are_whole_numbers_with_or_without_their_word(cell: str, expected: int | None) -> None:
    assert minutes_of(cell) == expected


def test_tags_have_commas_semicolons_or_line_breaks_between_them_and_stand_once() -> None:
    assert tags_of(" audio, cold start;audio\nranking,, ") == ("audio", "cold start", "ranking")
    assert tags_of("") == ()


@pytest.mark.parametrize(
    ("tags", "cell"),
    [
        ((), ""),
        (("audio", "cold start"), "audio, cold start"),
        (("a, b", 'c; "d"', 'e "f"'), '"a, b", "c; ""d""", e "f"'),
        (('"a"',), '"""a"""'),
    ],
)
def test_tags_are_written_so_that_they_are_read_again(tags: tuple[str, ...], cell: str) -> None:
    assert written_tags(tags) == cell
    assert tags_of(cell) == tags


def test_a_quote_inside_a_tag_is_a_letter() -> None:
    assert tags_of('a "b, c" d, "e" f, "g') == ('a "b', 'c" d', '"e" f', '"g')
