from pathlib import Path

from tests.cli.conftest import PACK, Flashpm
from tests.cli.review_output import cards


def test_an_empty_library_says_how_to_get_cards(flashpm: Flashpm) -> None:
    ran = flashpm("review", keys="\n3\n")

    assert ran.status == 0
    assert "The library is empty" in ran.out
    assert "flashpm import FILE" in ran.out


def test_a_card_shows_its_answer_only_after_enter(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    hidden = flashpm("review", keys="q\n").out
    shown = flashpm("review", keys="\nq\n").out

    assert "Who gains if more people ride?" in hidden
    assert "Why would you ask this, and what would the answer change?" in hidden
    assert "Names whose budget" not in hidden
    for part in ("Why it matters", "Names whose budget", "one likely reply", "so you would …", "Ask the bars"):
        assert part in shown


def test_a_grade_before_the_answer_is_ignored(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    flashpm("review", keys="3\n4\nq\n")

    assert [card["reviews"] for card in cards(flashpm)] == [0, 0]


def test_enter_after_the_answer_is_good(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    flashpm("review", keys="\n\nq\n")

    first = cards(flashpm)[0]
    assert (first["state"], first["ease_factor"], first["due_on"]) == ("review", 2.5, "2026-03-03")


def test_the_grades_are_the_keys_1_to_4(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    flashpm("review", keys="\n2\n\n4\n")

    assert [card["ease_factor"] for card in cards(flashpm)] == [2.36, 2.6]


def test_a_failed_card_comes_back_the_same_day_until_it_passes(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", keys="\n1\n\n3\n\n1\n\n3\n")

    first, second = cards(flashpm)
    assert (first["state"], first["ease_factor"], first["due_on"], first["reviews"]) == (
        "learning",
        2.18,
        "2026-03-03",
        3,
    )
    assert second["reviews"] == 1
    assert "It comes back in a few cards." in ran.out
    assert "You knew 1 of 2 cards for Larkfold Ferries." in ran.out


def test_keys_that_nothing_knows_are_ignored(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    flashpm("review", keys="x\n9\n\nsp\n3\nq\n")

    assert [(card["reviews"], card["suspended"]) for card in cards(flashpm)] == [(1, False), (0, False)]


def test_a_limit_is_kept(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", "--limit", "1", keys="\n3\n\n3\n")

    assert [card["reviews"] for card in cards(flashpm)] == [1, 0]
    assert "0 done · 1 left" in ran.out


def test_a_deck_is_kept(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", "--deck", "Elsewhere", keys="\n3\n")

    assert "Nothing is due now." in ran.out
    assert [card["reviews"] for card in cards(flashpm)] == [0, 0]


def test_the_first_sitting_is_one_question_and_a_day_has_two(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    for number in range(4):
        more = tmp_path / f"more-{number}.yaml"
        more.write_text(PACK.replace("id: harbour", f"id: harbour-{number}"), encoding="utf-8")
        flashpm("import", more)
        flashpm.clock.pass_seconds(60)

    first = flashpm("review", keys="\n3\n\n3\n")
    second = flashpm("review", keys="\n3\n\n3\n")
    third = flashpm("review", keys="\n3\n\n3\n")

    assert "0 done · 2 left" in first.out
    assert "0 done · 2 left" in second.out
    assert "Nothing is due now." in third.out


def test_what_the_screen_promised_is_what_is_stored(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="\n3\nq\n")
    flashpm.clock.pass_days(1)

    ran = flashpm("review", keys="\n3\nq\n")

    due_on = cards(flashpm)[0]["due_on"]
    day = int(due_on[-2:])
    assert due_on.startswith("2026-03-")
    assert f"It comes back in {day - 3} days · {day} Mar 2026." in ran.out


def test_every_grade_is_on_disk_when_it_is_acknowledged(flashpm: Flashpm, pack: Path) -> None:
    """The end of input stands for anything that can happen after the acknowledgement."""
    flashpm("import", pack)

    ran = flashpm("review", keys="\n3\n")

    assert "Saved: Good." in ran.out
    assert sum(card["reviews"] for card in cards(flashpm)) == 1


def test_a_review_ends_with_answers_minutes_and_the_share_that_was_right(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", keys="\n1\n\n3\n\n3\n")

    assert "3 answers in 0 minutes · 50 % right at once" in ran.out
    assert "Tomorrow: 2 cards, 1 min." in ran.out
