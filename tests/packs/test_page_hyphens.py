import pytest

from flashpm.packs.page_hyphens import Hyphens
from flashpm.packs.page_lines import read_lines


def joined(text: str, around: str = "") -> str:
    lines = list(read_lines(text))
    return Hyphens.of([*lines, *read_lines(around)]).joined([line.text for line in lines])


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("The dock-\ners wait", "Ask the dockers.", "The dockers wait"),
        ("A well-\nknown pier", "A well-known lane.", "A well-known pier"),
        ("A well-\nknown pier", "", "A well-known pier"),
        ("The dock-\ners and driv-\ners wait", "Ask the dockers.", "The dockers and drivers wait"),
        ("A short-\nand a long-term view", "", "A short- and a long-term view"),
        ("From 2019-\n2024", "", "From 2019- 2024"),
        ("Two\nlines", "", "Two lines"),
    ],
)
def test_a_divided_word_is_joined_as_the_text_writes_it_elsewhere(text: str, around: str, expected: str) -> None:
    assert joined(text, around) == expected
