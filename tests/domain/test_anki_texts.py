"""Texts from Anki: newer ones are taken, older ones are not, and what both changed is for the user to decide."""

from dataclasses import replace

import pytest

from flashpm.domain.anki_texts import differing, field_changes, is_same_text, past_values
from flashpm.domain.change import WHOLE, Entity, JsonValue, LoggedChange, Origin
from flashpm.domain.content import StoredClarifyingQuestion, clarifying_question_to_json, question_to_json
from flashpm.domain.identity import question_uid
from flashpm.domain.media import MEDIA, Medium, media_to_json
from flashpm.domain.merging import FieldChange
from flashpm.domain.question import ClarifyingQuestion, Difficulty, QuestionType
from tests.builders import IMPORTED_AT_MS, part_of, question_of, stored_of

FERRY = question_uid("harbour", "ferry")
STORED = stored_of(question_of(parts=1))
PART = STORED.clarifying_questions[0]
BROUGHT: JsonValue = {
    **question_to_json(question_of(parts=1)),
    "clarifying_questions": [clarifying_question_to_json(part_of("part-0"))],
}
FIRST = LoggedChange(Entity.QUESTION, FERRY, WHOLE, BROUGHT, Origin.IMPORT, IMPORTED_AT_MS)
LATER = IMPORTED_AT_MS + 10_000


def written(
    value: str | None, origin: Origin, at_ms: int = IMPORTED_AT_MS + 5_000, *, is_void: bool = False
) -> LoggedChange:
    return LoggedChange(Entity.CLARIFYING_QUESTION, PART.uid, "impact", value, origin, at_ms, is_void)


def with_impact(impact: str | None) -> StoredClarifyingQuestion:
    return replace(PART, content=replace(PART.content, impact=impact))


def changes(mine: str | None, theirs: str | None, *rows: LoggedChange, changed_at_ms: int = LATER) -> list[FieldChange]:
    past = past_values(FERRY, [FIRST, *rows])
    return field_changes(with_impact(mine), replace(PART.content, impact=theirs), changed_at_ms, past)


BASE = PART.content.impact


def test_a_text_that_only_anki_changed_is_taken() -> None:
    assert changes(BASE, "From Anki.") == [
        FieldChange(PART.uid, is_question=False, field="impact", mine=BASE, theirs="From Anki.", is_conflict=False)
    ]


def test_a_text_that_the_library_had_once_is_the_older_one() -> None:
    assert changes("Mine.", BASE, written("Mine.", Origin.USER)) == []
    assert changes("Newest.", "Mine.", written("Mine.", Origin.USER), written("Newest.", Origin.USER, LATER)) == []
    assert changes("Version 2.", BASE, written("Version 2.", Origin.IMPORT)) == []


def test_a_text_that_both_changed_is_a_conflict() -> None:
    (change,) = changes("Mine.", "From Anki.", written("Mine.", Origin.USER))

    assert change.is_conflict


def test_after_an_import_from_anki_only_a_newer_edit_here_is_a_conflict() -> None:
    first = written("From Anki.", Origin.ANKI)
    edited = written("Mine.", Origin.USER, IMPORTED_AT_MS + 6_000)

    (plain,) = changes("From Anki.", "Newer.", first)
    (conflict,) = changes("Mine.", "Newer.", first, edited)
    (undone,) = changes("From Anki.", "Newer.", first, replace(edited, is_void=True))

    assert [plain.is_conflict, conflict.is_conflict, undone.is_conflict] == [False, True, False]


def test_an_edit_in_anki_that_is_older_than_what_a_pack_brought_is_a_conflict() -> None:
    (change,) = changes(BASE, "From Anki.", changed_at_ms=IMPORTED_AT_MS)

    assert change.is_conflict


def test_a_text_without_a_history_is_taken() -> None:
    (change,) = field_changes(PART, replace(PART.content, impact="New."), LATER, {})

    assert not change.is_conflict


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [("One  two\n\n- a", "One two\n- a"), ("a\n \nb", "a\nb"), ("a", "a"), (None, None), (["a"], ["a"])],
)
def test_what_html_cannot_hold_is_no_difference(mine: JsonValue, theirs: JsonValue) -> None:
    assert is_same_text(mine, theirs)


@pytest.mark.parametrize(("mine", "theirs"), [("a", "b"), ("a\nb", "a b"), (None, "a"), ("a", None)])
def test_other_words_and_other_lines_are_a_difference(mine: JsonValue, theirs: JsonValue) -> None:
    assert not is_same_text(mine, theirs)


def test_an_empty_text_takes_nothing_away() -> None:
    assert changes(BASE, None) == []


def test_a_word_that_is_none_of_ours_says_nothing() -> None:
    theirs = replace(STORED.content, type=None, difficulty=None)

    assert differing(STORED, theirs) == []
    assert differing(STORED, replace(theirs, type=QuestionType.DESIGN, difficulty=Difficulty.HARD)) == [
        ("type", "trade-off", "design"),
        ("difficulty", None, "hard"),
    ]


def test_the_users_own_words_come_back_from_anki() -> None:
    assert differing(PART, replace(PART.content, my_words="What for?")) == [("my_words", None, "What for?")]


def test_what_differs_in_layout_alone_does_not_differ() -> None:
    assert differing(with_impact("a\n\n- b"), replace(PART.content, impact="a\n- b")) == []


def test_a_question_is_compared_as_its_parts_are() -> None:
    theirs = replace(STORED.content, question="Should it sail?")

    assert field_changes(STORED, theirs, LATER, past_values(FERRY, [FIRST])) == [
        FieldChange(
            FERRY,
            is_question=True,
            field="question",
            mine="Should the ferry run later at night?",
            theirs="Should it sail?",
            is_conflict=False,
        )
    ]


def test_nothing_is_compared_that_a_note_does_not_hold() -> None:
    assert differing(STORED, replace(STORED.content, title="Night", minutes=5, tags=("x",), unseen=True)) == []
    assert isinstance(PART.content, ClarifyingQuestion)


PICTURE, OTHER = Medium("impact", "x.png", "a" * 64), Medium("impact", "y.png", "b" * 64)


def media_changes(
    mine: tuple[Medium, ...], theirs: tuple[Medium, ...], *rows: LoggedChange, changed_at_ms: int = LATER
) -> list[FieldChange]:
    stored = replace(PART, content=replace(PART.content, media=mine))
    past = past_values(FERRY, [FIRST, *rows])
    return field_changes(stored, replace(PART.content, media=theirs), changed_at_ms, past)


def shown(*media: Medium, at_ms: int = IMPORTED_AT_MS + 5_000, is_void: bool = False) -> LoggedChange:
    value = media_to_json(media)
    return LoggedChange(Entity.CLARIFYING_QUESTION, PART.uid, MEDIA, value, Origin.ANKI, at_ms, is_void)


def test_pictures_come_to_a_card_that_never_had_any() -> None:
    assert media_changes((), (PICTURE,), changed_at_ms=IMPORTED_AT_MS - 1) == [
        FieldChange(PART.uid, False, MEDIA, [], media_to_json([PICTURE]), is_conflict=False)
    ]


def test_of_pictures_those_that_were_changed_last_hold() -> None:
    assert [each.theirs for each in media_changes((PICTURE,), (OTHER,), shown(PICTURE))] == [media_to_json([OTHER])]
    assert media_changes((PICTURE,), (OTHER,), shown(PICTURE, at_ms=LATER)) == []


def test_pictures_that_the_library_had_once_are_the_older_ones() -> None:
    assert media_changes((), (PICTURE,), shown(PICTURE), shown()) == []
    assert media_changes((OTHER,), (PICTURE,), shown(PICTURE), shown(OTHER)) == []


def test_pictures_are_never_taken_away_by_a_note_without_any() -> None:
    assert media_changes((PICTURE,), (), shown(PICTURE)) == []


def test_the_same_picture_under_another_name_is_no_change() -> None:
    assert media_changes((PICTURE,), (replace(PICTURE, name="x-1.png"),), shown(PICTURE)) == []
