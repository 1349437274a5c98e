from dataclasses import replace

import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid, Ulid
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.schedule import NEW
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import CardFace, LoggedAction, PartLine, QuestionRow, Standing
from tests.builders import day, part_of


def face_of(part: ClarifyingQuestion | None = None, **fields: object) -> CardFace:
    values: dict[str, object] = {
        "uid": CardUid("card"),
        "kind": CardKind.WHY,
        "question_uid": QuestionUid("question"),
        "clarifying_question_uid": ClarifyingQuestionUid("part"),
        "question": Question(),
        "clarifying_question": part or part_of(),
        "schedule": NEW,
    }
    return CardFace(**(values | fields))  # type: ignore[arg-type]  # fields of a face, by name


def line_of(standing: Standing, due_on: StudyDay | None) -> PartLine:
    return PartLine(CardUid("card"), ClarifyingQuestionUid("part"), "Goal", "Why?", standing, due_on, is_flagged=False)


def row_of(*parts: PartLine) -> QuestionRow:
    return QuestionRow(QuestionUid("question"), "Should it?", None, None, None, None, parts)


@pytest.mark.parametrize(
    ("face", "rests"),
    [
        (face_of(), False),
        (face_of(is_paused=True), True),
        (face_of(skipped_until=day("2026-03-03")), True),
        (face_of(skipped_until=day("2026-03-02")), False),
    ],
)
def test_a_card_rests_while_it_is_paused_or_skipped_beyond_the_day(face: CardFace, rests: bool) -> None:
    assert face.rests_on(day("2026-03-02")) is rests


@pytest.mark.parametrize(
    ("part", "area"),
    [
        (part_of(area="Business Context"), "Business Context"),
        (part_of(area=None, prompt="Which season, which month, and when is the deadline?"), "Time"),
        (ClarifyingQuestion(), "Scope"),
    ],
)
def test_an_area_is_the_authors_own_word_else_what_the_text_suggests(part: ClarifyingQuestion, area: str) -> None:
    assert face_of(part).area == area


def test_a_question_comes_back_with_the_first_of_its_cards_that_is_not_paused() -> None:
    row = row_of(
        line_of(Standing.PAUSED, day("2026-03-04")),
        line_of(Standing.KNOWN, day("2026-03-09")),
        line_of(Standing.DUE, day("2026-03-06")),
        line_of(Standing.NEW, None),
    )

    assert row.next_on == day("2026-03-06")


def test_a_question_of_new_and_paused_cards_has_no_day() -> None:
    assert row_of(line_of(Standing.NEW, None), line_of(Standing.PAUSED, day("2026-03-04"))).next_on is None


@pytest.mark.parametrize(
    ("review", "fields", "takes_card_out"),
    [
        (Ulid("review"), frozenset(), True),
        (None, {"buried_until"}, True),
        (None, {"suspended"}, True),
        (None, {"suspended", "flag"}, True),
        (None, {"flag"}, False),
        (None, {"my_words"}, False),
    ],
)
def test_grades_skips_and_pauses_take_a_card_out(
    review: Ulid | None, fields: frozenset[str], takes_card_out: bool
) -> None:
    assert LoggedAction(Ulid("operation"), review, frozenset(fields)).takes_card_out is takes_card_out


def second_line(standing: Standing) -> PartLine:
    return replace(line_of(standing, None), kind=CardKind.SO_WHAT)


@pytest.mark.parametrize(
    ("first", "second", "standing"),
    [
        (Standing.KNOWN, Standing.NEW, Standing.KNOWN),
        (Standing.KNOWN, Standing.DUE, Standing.DUE),
        (Standing.DUE, Standing.KNOWN, Standing.DUE),
        (Standing.NEW, Standing.NEW, Standing.NEW),
        (Standing.PAUSED, Standing.KNOWN, Standing.PAUSED),
    ],
)
def test_a_clarifying_question_stands_as_its_first_card_unless_the_second_is_due(
    first: Standing, second: Standing, standing: Standing
) -> None:
    row = row_of(line_of(first, None), second_line(second))

    assert row.segments == (standing,)
    assert [part.is_first for part in row.parts] == [True, False]
