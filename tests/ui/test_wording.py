import pytest

from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid
from flashpm.domain.pack import Finding
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import PartLine, QuestionRow, Standing
from flashpm.ui.wording import finding_text, line_text, next_text, standings_text
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
    assert standings_text([part_of(standing) for standing in standings]) == said


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
        (Finding("a.txt", None, None, "only the first 200 are listed"), "Only the first 200 are listed"),
        (Finding("a.yaml", 4, "questions[0].id", "is missing"), "Line 4, id: is missing"),
        (Finding("a.yaml", None, "title", "is missing"), "title: is missing"),
    ],
)
def test_a_finding_is_a_sentence(finding: Finding, said: str) -> None:
    assert finding_text(finding) == said
