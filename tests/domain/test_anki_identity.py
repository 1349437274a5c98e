"""The guids by which Anki knows a clarifying question again: the literals here never change."""

import genanki
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.anki_identity import NOTE_ID_STEP, ReviewIds, anki_guid, is_our_tag, parted_ids
from flashpm.domain.card import CardKind


@pytest.mark.parametrize(
    ("ids", "guid"),
    [
        (("harbour", "ferry", "part-0"), "j_si:)RQ/)"),
        (("harbour", "ferry", "part-22"), "brwMf7^^RL"),
        (("page", "should the ferry run later?", "who decides?"), "Er0qrg+f_`"),
    ],
)
def test_a_guid_is_what_it_always_was(ids: tuple[str, str, str], guid: str) -> None:
    assert anki_guid(*ids) == guid


@given(st.text(), st.text(), st.text())
def test_a_guid_is_the_one_that_genanki_gives(pack: str, question: str, clarifying_question: str) -> None:
    expected: str = genanki.guid_for("flashpm", pack, question, clarifying_question)  # type: ignore[attr-defined]  # the stub has what flashpm/ uses

    assert anki_guid(pack, question, clarifying_question) == expected


def test_every_kind_of_card_has_an_id_before_the_next_note() -> None:
    assert len(CardKind) <= NOTE_ID_STEP


def test_reviews_of_one_moment_have_ids_side_by_side() -> None:
    ids = ReviewIds()

    assert [ids.take(at_ms) for at_ms in (5_000, 5_000, 7_000, 5_001, 5_000)] == [5_000, 5_001, 7_000, 5_002, 5_003]


@pytest.mark.parametrize(
    ("said", "guid", "ids"),
    [
        ("harbour/ferry/part-0", "j_si:)RQ/)", ("harbour", "ferry", "part-0")),
        ("page/a/b/c/d", anki_guid("page", "a/b", "c/d"), ("page", "a/b", "c/d")),
        ("/01J/01J-0", anki_guid("", "01J", "01J-0"), ("", "01J", "01J-0")),
        ("anki/is it a/b?/x/y", "x/y", ("anki", "is it a/b?", "x/y")),
        ("harbour/ferry/part-0", "copied", ("harbour", "ferry", "part-0")),
        ("/ferry/part-0", "copied", None),
        ("anki//x", "x", None),
        ("harbour", "x", None),
        ("", "", None),
    ],
)
def test_a_note_says_its_ids_and_its_guid_which_slash_parts_them(
    said: str, guid: str, ids: tuple[str, str, str] | None
) -> None:
    assert parted_ids(said, guid) == ids


def test_the_tags_of_every_export_are_told_from_the_questions_own() -> None:
    tags = ("flashpm", "type::trade-off", "area::", "area::--", "first-month")

    assert [is_our_tag(tag) for tag in tags] == [True, True, False, False, False]
