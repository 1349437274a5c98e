from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Flashpm


@pytest.fixture
def studied(flashpm: Flashpm, pack: Path) -> Flashpm:
    """Two cards, both passed once; a day later both are due."""
    flashpm("import", pack)
    flashpm("review", keys="\n3\n\n3\n")
    flashpm.clock.pass_days(1)
    return flashpm


def first(flashpm: Flashpm) -> dict[str, Any]:
    card: dict[str, Any] = flashpm("list", "--json").document["cards"][0]
    return card


@pytest.mark.parametrize(("typed", "due_on"), [("10", "2026-03-13"), ("2026-12-24", "2026-12-24")])
def test_the_day_on_which_a_card_comes_back_is_chosen(studied: Flashpm, typed: str, due_on: str) -> None:
    ran = studied("review", keys=f"d\n{typed}\nq\n")

    assert first(studied)["due_on"] == due_on
    assert "It comes back on" in ran.out
    assert "Is there a night that matters most?" in ran.out


@pytest.mark.parametrize("typed", ["yesterday", "2020-01-01", "99999", "-3"])
def test_what_is_no_day_changes_nothing(studied: Flashpm, typed: str) -> None:
    ran = studied("review", keys=f"d\n{typed}\nq\n")

    assert f"“{typed}” is no number of days and no date from today on" in ran.out
    assert first(studied)["due_on"] == "2026-03-03"


def test_a_card_is_started_over_and_that_taken_back(studied: Flashpm) -> None:
    studied("review", keys="o\nq\n")
    started = first(studied)["state"]

    studied("review", keys="u\nq\n")

    assert (started, first(studied)["state"]) == ("new", "review")


def test_a_new_card_cannot_be_started_over(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    assert "The card is new already." in flashpm("review", keys="o\nq\n").out


def test_a_card_is_moved_to_a_deck(studied: Flashpm) -> None:
    ran = studied("review", keys="v\nMine::Harbours\nq\n")

    assert "Decks: Harbour::Boats" in " ".join(ran.out.split()) or "Moved to Mine::Harbours" in ran.out
    assert first(studied)["deck"] == "Mine::Harbours"


def test_a_text_is_edited_and_shown_at_once(studied: Flashpm) -> None:
    ran = studied("review", keys="e\n4\nAsk the Mayor First.\n\nq\n")

    assert "so you would …" in ran.out
    assert "Ask the Mayor First." in ran.out
    assert "Saved; u takes that back." in ran.out


def test_the_last_answer_is_not_taken_away(studied: Flashpm) -> None:
    ran = studied("review", keys="e\n2\n-\ne\n3\n-\ne\n4\n-\n\nq\n")

    assert "A card needs an answer" in ran.out


@pytest.mark.parametrize("keys", ["d\n\nq\n", "v\n\nq\n", "e\n\nq\n", "e\n4\n\nq\n", "e\n"])
def test_nothing_typed_changes_nothing(studied: Flashpm, keys: str) -> None:
    before = first(studied)

    studied("review", keys=keys)

    assert first(studied) == before


def test_the_history_says_what_was_and_what_would_have_been(studied: Flashpm) -> None:
    studied("review", keys="\n1\n\n3\n\n3\n")
    studied.clock.pass_days(2)

    ran = studied("review", keys="h\nq\n")

    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert "2 Mar 2026 good review 1 2.50 again 1 day, hard 1 day, easy 1 day" in lines
    assert "3 Mar 2026 again review 1 → 1 2.18 hard 6 days, good 6 days, easy 6 days" in lines
    assert any(line.startswith("3 Mar 2026 good repeat") for line in lines)


def test_a_card_without_answers_has_no_history(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    assert "Nothing was answered yet." in flashpm("review", keys="h\nq\n").out


def test_what_was_set_by_hand_or_taken_back_is_marked_in_the_history(studied: Flashpm) -> None:
    studied("review", keys="d\n0\nq\n")
    studied("review", keys="\n4\nu\nq\n")

    ran = studied("review", keys="h\nh\nq\n")

    assert "by hand" in ran.out
    assert "taken back" in ran.out
