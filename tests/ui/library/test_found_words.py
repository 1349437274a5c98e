import pytest

from flashpm.errors import QueryError
from flashpm.ui.library.found_words import spans_of, words_of


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", ()),
        ("Night ferry", ("night", "ferry")),
        ('"at night"', ("at night",)),
        ("ferry -tram", ("ferry",)),
        ("type:design is:new ferry", ("ferry",)),
    ],
)
def test_the_words_of_a_search_are_those_looked_for_in_texts(query: str, words: tuple[str, ...]) -> None:
    assert words_of(query) == words


def test_an_unknown_state_is_refused() -> None:
    with pytest.raises(QueryError):
        words_of("is:sleepy")


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ((), []),
        (("ferry",), ["Ferry", "ferry"]),
        (("fer",), ["Fer", "fer"]),
        (("erry",), []),
        (("at night",), ["at night"]),
        (("late", "ferry"), ["Ferry", "late", "ferry"]),
        (("(", "late"), ["late"]),
    ],
)
def test_marked_is_where_a_word_begins_with_a_searched_one(words: tuple[str, ...], marked: list[str]) -> None:
    text = "Ferry or tram: should the late ferry run at night?"

    spans = spans_of(words, text)

    assert [text[begin:end] for begin, end in spans] == marked
