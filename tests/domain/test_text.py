import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.text import fold, says_the_same, tidy


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Who decides?\n", "Who decides?"),
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("three\u00a0months", "three months"),
        ("dead\u200bline", "deadline"),
        ("\ufeffWho decides?", "Who decides?"),
        ("\x1b[31mred\x1b[0m \x07bell", "[31mred[0m bell"),
        ("\x9b31m", "31m"),
        ("one\x0btwo\x85three", "one two three"),
        ("a\tb", "a\tb"),
        ("“quotes” – and  two spaces", "“quotes” – and  two spaces"),
    ],
)
def test_a_text_is_stored_without_what_cannot_be_seen(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(st.text())
def test_a_tidy_text_stays_as_it_is(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    "variant",
    [
        "WHO decides in the Café?",
        "  who  decides\n in the\tcafé? ",
        "who decides in the cafe\u0301?",
        "who\u00a0decides in the café?",
        "who deci\u200bdes in the café?",
        "\ufeffwho decides in the café?",
    ],
)
def test_texts_that_read_the_same_fold_to_the_same(variant: str) -> None:
    assert fold(variant) == "who decides in the café?"


@pytest.mark.parametrize("other", ["who decides in the cafe?", "who decides in the café", "who decides: in the café?"])
def test_texts_of_other_letters_or_marks_stay_apart(other: str) -> None:
    assert fold(other) != "who decides in the café?"


def test_capitals_fold_as_unicode_has_it() -> None:
    assert fold("STRASSE") == fold("straße")


def test_html_keeps_neither_several_spaces_nor_blank_lines_nor_empty_bullets() -> None:
    assert says_the_same("One  two\n\n- \n- a", "One two\n- a")
    assert not says_the_same("One two", "One\ntwo")


def test_an_accent_says_the_same_beside_its_letter_and_as_one_with_it() -> None:
    assert says_the_same("Cafe\u0301", "Caf\u00e9")
    assert not says_the_same("Cafe", "Caf\u00e9")


def test_half_a_letter_is_taken_out_of_a_stored_text() -> None:
    assert tidy("night\udcff ferry\ud800") == "night ferry"
