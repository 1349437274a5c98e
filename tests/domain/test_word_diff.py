import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.word_diff import MOST_WORDS, Piece, Wording, word_diff

SAME, OLD, NEW = Wording.SAME, Wording.OLD, Wording.NEW
TEXTS = st.lists(st.sampled_from(["drop", "ship", "the", "ferry", "it."]), max_size=12).map(" ".join)


def joined(pieces: tuple[Piece, ...], *wordings: Wording) -> str:
    return " ".join(piece.text for piece in pieces if piece.wording in wordings)


def test_words_that_changed_stand_between_those_that_did_not() -> None:
    assert word_diff("Pilot one line first.", "Pilot two quiet lines first.") == (
        Piece("Pilot", SAME),
        Piece("one line", OLD),
        Piece("two quiet lines", NEW),
        Piece("first.", SAME),
    )


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        ("", "", ()),
        ("", "Ship it.", (Piece("Ship it.", NEW),)),
        ("Ship it.", "", (Piece("Ship it.", OLD),)),
        ("Ship  it.", "Ship\nit.", (Piece("Ship it.", SAME),)),
    ],
)
def test_a_text_may_be_missing_and_white_space_is_no_difference(old: str, new: str, pieces: tuple[Piece, ...]) -> None:
    assert word_diff(old, new) == pieces


def test_very_long_texts_differ_as_a_whole() -> None:
    long = "word " * (MOST_WORDS + 1)

    assert [piece.wording for piece in word_diff(long, f"{long} more")] == [OLD, NEW]
    assert [piece.wording for piece in word_diff(long, long)] == [SAME]


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_texts_again(old: str, new: str) -> None:
    pieces = word_diff(old, new)

    assert joined(pieces, SAME, OLD) == old
    assert joined(pieces, SAME, NEW) == new
