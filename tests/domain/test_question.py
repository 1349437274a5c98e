import pytest

from flashpm.domain.question import QuestionType


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("design", "Design"),
        ("improvement", "Improvement"),
        ("success-metrics", "Success metrics"),
        ("root-cause", "Root cause"),
        ("trade-off", "Trade-off"),
        ("strategy", "Strategy"),
    ],
)
def test_a_question_types_label_is_its_word_as_a_reader_writes_it(word: str, label: str) -> None:
    assert QuestionType(word).label == label
