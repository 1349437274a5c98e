from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from flashpm.domain.change import CardField, JsonValue
from flashpm.domain.due_queue import Counts
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid, Ulid
from flashpm.domain.pack import Finding
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import LoggedAction, PartLine, QuestionRow, Standing
from flashpm.services.sitting_summary import SittingSummary
from flashpm.ui.wording import (
    cards_text,
    date_text,
    finding_text,
    known_text,
    line_text,
    long_date_text,
    next_text,
    standings_text,
    taken_back_text,
    whole_date_text,
)
from tests.builders import day

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = day("2026-12-03")


def part_of(standing: Standing, due_on: StudyDay | None = None) -> PartLine:
    return PartLine(CardUid("c"), ClarifyingQuestionUid("p"), "Goal", "Why?", standing, due_on, is_flagged=False)


def row_of(*parts: PartLine) -> QuestionRow:
    return QuestionRow(QuestionUid("q"), "Should it run?", None, None, None, None, parts)


@pytest.mark.parametrize(
    ("standings", "said"),
    [
        ((), ""),
        ((Standing.NEW, Standing.NEW), "2 new"),
        (
            (Standing.NEW, Standing.KNOWN, Standing.PAUSED, Standing.DUE, Standing.KNOWN),
            "2 known · 1 due · 1 new · 1 paused",
        ),
    ],
)
def test_standings_are_counted(standings: tuple[Standing, ...], said: str) -> None:
    assert standings_text(standings) == said


@pytest.mark.parametrize(
    ("standing", "due_on", "said"),
    [
        (Standing.NEW, None, "new"),
        (Standing.DUE, "2026-12-01", "due today"),
        (Standing.PAUSED, "2026-12-09", "paused"),
        (Standing.KNOWN, "2026-12-09", "comes back in 6 days"),
        (Standing.KNOWN, "2026-12-04", "comes back tomorrow"),
        (Standing.KNOWN, "2026-12-01", "skipped until tomorrow"),
    ],
)
def test_a_line_says_where_its_card_stands(standing: Standing, due_on: str | None, said: str) -> None:
    assert line_text(part_of(standing, day(due_on) if due_on else None), TODAY) == said


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([part_of(Standing.NEW)], "new"),
        ([part_of(Standing.PAUSED), part_of(Standing.PAUSED)], "paused"),
        ([part_of(Standing.NEW), part_of(Standing.KNOWN, day("2026-12-09"))], "9 Dec"),
        ([part_of(Standing.DUE, day("2026-12-02")), part_of(Standing.KNOWN, day("2026-12-09"))], "due today"),
        ([part_of(Standing.KNOWN, day("2026-12-01"))], "4 Dec"),
    ],
)
def test_a_question_says_when_its_first_card_comes_back(parts: list[PartLine], said: str) -> None:
    assert next_text(row_of(*parts), TODAY) == said


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (Finding("a.txt", 3, "questions[0].title", "The title is missing: type it."), "The title is missing: type it."),
        (Finding("a.txt", None, None, "only the first 200 are listed"), "Only the first 200 are listed."),
        (
            Finding("a.yaml", 12, "questions[0].clarifying_questions[1].short", "is missing: add a line `short: …`"),
            "Line 12: The short form is missing.",
        ),
        (
            Finding("a.yaml", None, "questions[0].clarifying_questions", "is missing or empty: add some"),
            "There are no clarifying questions, and they alone make cards.",
        ),
        (
            Finding("a.yaml", 9, "questions[0].clarifying_questions[0].impact", "names no decision: begin with one"),
            "Line 9: The impact names no decision: begin with one.",
        ),
        (
            Finding("a.yaml", 4, "questions[0].id", "the [ is not closed: close it"),
            "Line 4: “id”: the [ is not closed: close it.",
        ),
        (Finding("a.yaml", 4, "questions[0].id", "is missing"), "Line 4: “id” is missing."),
        (Finding("a.yaml", None, "title", "is missing"), "“title” is missing."),
        (
            Finding("a.yaml", 6, "questions[2]", "has nothing to learn: add one"),
            "Line 6: The interview question has nothing to learn: add one.",
        ),
        (Finding("a.yaml", 8, None, "a tab stands here: delete it"), "Line 8: A tab stands here: delete it."),
        (Finding("a.yaml", 1, None, "the file is empty: write one"), "The file is empty: write one."),
    ],
)
def test_a_finding_is_a_sentence(finding: Finding, said: str) -> None:
    assert finding_text(finding) == said


@pytest.mark.parametrize(
    ("is_paused", "said"), [(True, "Taken back: the pause."), (False, "Taken back: it is paused again.")]
)
def test_a_pause_and_a_resumption_that_are_taken_back_are_told_apart(is_paused: bool, said: str) -> None:
    values: dict[str, JsonValue] = {CardField.SUSPENDED: is_paused}
    action = LoggedAction(Ulid("operation"), None, frozenset(values), values=values)

    assert taken_back_text(action) == said


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (CardField.SCHEDULE, {"due_on": 20_540}, "Taken back: the day you chose."),
        (CardField.SCHEDULE, None, "Taken back: the new start."),
        (CardField.DECK, "For Friday", "Taken back: the move."),
    ],
)
def test_an_undo_says_what_was_chosen_for_a_card(field: CardField, value: JsonValue, said: str) -> None:
    values: dict[str, JsonValue] = {field: value}
    action = LoggedAction(Ulid("operation"), None, frozenset(values), values=values)

    assert taken_back_text(action) == said


@pytest.mark.parametrize(
    ("at", "short", "long"),
    [
        ("2026-12-09", "9 Dec", "Wednesday, 9 December"),
        ("2027-01-09", "9 Jan 2027", "Saturday, 9 January 2027"),
        ("2025-12-09", "9 Dec 2025", "Tuesday, 9 December 2025"),
    ],
)
def test_a_day_of_another_year_has_its_year(at: str, short: str, long: str) -> None:
    assert date_text(day(at), TODAY) == short
    assert long_date_text(day(at), TODAY) == long


def test_a_whole_date_always_has_its_year() -> None:
    assert whole_date_text(TODAY) == "Thursday, 3 December 2026"


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 card"), (999, "999 cards"), (1_000, "1,000 cards"), (1_234_567, "1,234,567 cards")]
)
def test_thousands_stand_apart(count: int, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        assert cards_text(count) == said
    finally:
        QLocale.setDefault(before)


SUMMARY = SittingSummary(answers=5, cards=5, passed_at_once=5, left=Counts(0, 0, 0), is_first=True, product="Spotify")


@pytest.mark.parametrize(
    ("summary", "said"),
    [
        (replace(SUMMARY, passed_at_once=3, left=Counts(0, 0, 2)), "You know 3 of 5 for Spotify."),
        (replace(SUMMARY, passed_at_once=3, answers=7), "You know all 5 for Spotify now."),
        (SUMMARY, "You know all 5 for Spotify now."),
        (replace(SUMMARY, passed_at_once=0, answers=10, product=None), "You know all 5 now."),
        (replace(SUMMARY, cards=1, answers=2, passed_at_once=0), "You know the one card for Spotify now."),
        (replace(SUMMARY, cards=1, answers=2, passed_at_once=0, product=None), "You know the one card now."),
        (replace(SUMMARY, passed_at_once=3, answers=6), "You know 3 of 5 for Spotify."),
    ],
    ids=["repeats to come", "after repeats", "at once", "several products", "one", "one of none", "a repeat skipped"],
)
def test_what_is_known_counts_what_was_passed_in_the_end(summary: SittingSummary, said: str) -> None:
    assert known_text(summary) == said
