import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.packs.write_csv import COLUMNS, csv_file
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported
from flashpm.services.progress import Cancelled, untold
from tests.anki.export_rows import ROW, numbered


def table(*rows: ExportRow) -> list[dict[str, str]]:
    text = csv_file(Exported(rows), untold).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_is_a_clarifying_question_with_its_questions_context() -> None:
    (row,) = table(ROW._replace(tags=("audio", "first month"), deck="Mine"))

    assert list(row) == list(COLUMNS)
    assert row == {
        "pack": "pricing",
        "question_id": "meal-kit",
        "id": "goal",
        "deck": "Mine",
        "type": "trade-off",
        "product": "Green Pan",
        "company": "",
        "difficulty": "hard",
        "tags": "audio, first month",
        "source": "https://pans.example/1",
        "question": "Should a meal kit cost less in its first month?",
        "area": "Business Context",
        "prompt": "Is this about profit or about reach?",
        "short": "Profit or reach?",
        "why_it_matters": "They pull the price apart.",
        "expected_answer": "Reach, for two quarters.",
        "impact": "Judge it by households won.",
        "my_words": "What is it for?",
    }


def test_rows_come_in_order() -> None:
    assert [row["prompt"] for row in table(numbered(3), numbered(1))] == ["Prompt 3?", "Prompt 1?"]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_no_cell_is_a_formula_to_a_spreadsheet(formula: str) -> None:
    (row,) = table(ROW._replace(impact=formula))

    assert row["impact"] == f"'{formula}"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_other_text_comes_back_as_it_was(text: str) -> None:
    (row,) = table(ROW._replace(impact=f"x{text}"))

    assert row["impact"] == f"x{text}"


def test_half_a_character_is_no_reason_to_fail() -> None:
    (row,) = table(ROW._replace(impact="a\ud800b"))

    assert row["impact"] == "a?b"


def test_it_can_be_cancelled() -> None:
    def cancel(done: int, total: int) -> None:
        assert (done, total) == (0, 1)
        raise Cancelled

    with pytest.raises(Cancelled):
        csv_file(Exported([ROW]), cancel)
