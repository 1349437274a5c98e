import pytest

from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import NoteType, kinds_with_a_front
from flashpm.anki.scheduling import card_values, review_values
from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import Schedule
from flashpm.services.export_row import ExportCard
from flashpm.services.exported import HistoryStep
from tests.anki.export_rows import ROW

CARD = CardUid("card")
REVIEW = HistoryStep(CARD, 5_000, 5_000, 0, None, 3, None, "review", True, 4_000, "sm2-a/1", None, 1, 6, 236)


def test_a_review_is_one_that_came_later_until_all_are_known() -> None:
    assert review_values(REVIEW, 77) == (5_000, 77, 3, 6, 1, 2_360, 4_000, 1)


def test_a_grading_that_moves_no_schedule_stands_outside() -> None:
    assert review_values(REVIEW._replace(kind="drill", is_counted=False), 77) == (5_000, 77, 3, 6, 1, 0, 4_000, 3)


def test_anki_has_seven_flags() -> None:
    assert card_values(ExportCard(CARD, Schedule(), flag=12), 1, None)[10] == 7


@pytest.mark.parametrize("kinds", [frozenset({CardKind.WHY}), frozenset(CardKind), frozenset({CardKind.SO_WHAT})])
@pytest.mark.parametrize("impact", [None, "Ask first."])
@pytest.mark.parametrize("question", ["", "Should it?"])
def test_cards_are_those_that_genanki_would_make(kinds: frozenset[CardKind], impact: str | None, question: str) -> None:
    row = ROW._replace(kinds=kinds, impact=impact, question=question)
    fields = field_values(row)

    needed = NoteType()._req  # type: ignore[attr-defined]  # the stub has what flashpm/ uses
    expected = [
        number for number, how, places in needed if {"all": all, "any": any}[how](fields[place] for place in places)
    ]

    assert [kind.number for kind in kinds_with_a_front(row)] == expected
