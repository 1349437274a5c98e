from pathlib import Path

import pytest

from flashpm.cli import stats_json
from flashpm.storage.library import open_library
from tests.cli.conftest import Flashpm
from tests.libraries import files_in, seeded_bits

PAGE = Path(__file__).parents[2] / "docs" / "scheduling.md"


@pytest.fixture
def studied(flashpm: Flashpm, pack: Path) -> Flashpm:
    """A library of two cards: both passed on the first day; one failed on the next, and passed again."""
    flashpm("import", pack)
    flashpm("review", keys="\n3\n\n3\n")
    flashpm.clock.pass_days(1)
    flashpm("review", keys="\n1\n\n3\n\n3\n")
    return flashpm


def test_the_document_has_the_figures_and_numbers_for_numbers(studied: Flashpm) -> None:
    found = studied("stats", "--json").document

    assert found["day"] == "2026-03-03"
    assert found["today"] == {"answers": 3, "right": 2, "share": 0.6667, "minutes": 0, "new_questions": 0}
    assert found["studied"] == {"first_on": "2026-03-02", "days": 2, "current_run": 2, "longest_run": 2}
    assert len(found["calendar"]) == 365
    assert found["calendar"][-2:] == [{"day": "2026-03-02", "answers": 2}, {"day": "2026-03-03", "answers": 3}]
    assert found["forecast"]["overdue"] == 0
    assert found["forecast"]["days"][:2] == [
        {"day": "2026-03-03", "due": 0, "simulated": None},
        {"day": "2026-03-04", "due": 1, "simulated": None},
    ]
    assert found["retention"]["year"] == {
        "all": {"answers": 2, "right": 1, "share": 0.5},
        "young": {"answers": 2, "right": 1, "share": 0.5},
        "mature": {"answers": 0, "right": 0, "share": None},
    }
    assert found["retention"]["ever"] == found["retention"]["year"]
    assert found["retention"]["by_type"] == [{"name": "trade-off"} | found["retention"]["year"]]
    assert [each["name"] for each in found["retention"]["by_deck"]] == ["Harbour::Boats"]
    assert [each["name"] for each in found["retention"]["by_company"]] == ["Larkfold Ferries"]
    assert {each["name"] for each in found["retention"]["by_area"]} == {"Goal", "Users"}
    assert found["grades"] == {"again": 1, "hard": 0, "good": 4, "easy": 0}
    assert found["hours"][9] == {"hour": 9, "answers": 5, "right": 4, "share": 0.8}
    assert found["intervals"][0] == {"from_days": 1, "to_days": 1, "cards": 1}
    assert found["ease_factors"][0] == {"from": 1.3, "to": 1.3, "cards": 0}
    assert found["cards"] == {"total": 2, "new": 0, "due": 0, "known": 2, "paused": 0}
    assert found["workload"] is None


def test_days_ahead_are_simulated_on_request(studied: Flashpm) -> None:
    found = studied("stats", "--json", "--new-questions", "4", "--days", "90").document

    assert [rate["new_questions_a_day"] for rate in found["workload"]] == [2, 4]
    first = found["workload"][0]["days"][0]
    assert first == {"day": "2026-03-03", "due": 0, "new": 0, "repeats": 0, "minutes": 0}
    assert len(found["workload"][0]["days"]) == 90
    assert len(found["forecast"]["days"]) == 90
    assert all(isinstance(each["simulated"], int) for each in found["forecast"]["days"])
    assert found == studied("stats", "--json", "--new-questions", "4", "--days", "90").document


def test_every_key_of_the_document_stands_in_its_description(studied: Flashpm) -> None:
    document = studied("stats", "--json", "--new-questions", "4").document

    described = str(stats_json.__doc__), PAGE.read_text(encoding="utf-8")
    assert [key for key in sorted(keys_of(document)) if not all(key in text for text in described)] == []


def keys_of(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for each in value.values() for key in keys_of(each)}
    return {key for each in value for key in keys_of(each)} if isinstance(value, list) else set()


def test_the_page_is_plain_text_in_a_pipe(studied: Flashpm) -> None:
    ran = studied("stats", "--new-questions", "4")

    assert ran.status == 0
    assert "\x1b" not in ran.out
    assert "3 answers" in ran.out
    assert "67 % right" in ran.out
    assert "2 days studied since 2 Mar 2026: 2 in a row now, 2 at most." in ran.out
    assert "2 cards: 0 new, 0 due, 2 known, 0 paused." in ran.out
    assert "50 % of 2" in ran.out
    assert "Trade-off" in ran.out
    assert "Simulated" in ran.out


def test_a_library_that_is_not_there_is_empty_and_is_not_made(flashpm: Flashpm) -> None:
    ran = flashpm("stats")

    assert ran.status == 0
    assert ran.out == "Today: no answer yet.\n0 cards: 0 new, 0 due, 0 known, 0 paused.\n"
    assert flashpm("stats", "--json").document["today"]["share"] is None
    assert not flashpm.data_dir.exists()


def test_figures_are_read_while_the_library_is_open_elsewhere(studied: Flashpm) -> None:
    with open_library(files_in(studied.data_dir), studied.clock.now, seeded_bits()):
        assert studied("stats").status == 0


def test_a_search_is_a_scope(studied: Flashpm) -> None:
    assert studied("stats", "--query", "saturdays", "--json").document["cards"]["total"] == 1
    assert studied("stats", "--deck", "Elsewhere", "--json").document["cards"]["total"] == 0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--query", "is:sleepy"], "is:sleepy"),
        (["--days", "91"], "90"),
        (["--new-questions", "21"], "20"),
        (["--new-questions", "4", "--query", "ferry"], "whole library"),
    ],
)
def test_what_cannot_be_asked_is_wrong_usage(flashpm: Flashpm, arguments: list[str], word: str) -> None:
    ran = flashpm("stats", *arguments)

    assert ran.status == 2
    assert word in ran.err
