from pathlib import Path

from flashpm.app import App
from flashpm.domain.identity import CardUid
from tests.builders import card_of, day
from tests.cli.conftest import Flashpm
from tests.cli.review_output import cards, lines_with


def test_undo_takes_the_last_grade_back(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", keys="\n1\nu\nq\n")

    assert "Taken back: the grade of “Who gains from more riders?”" in ran.out
    assert [card["state"] for card in cards(flashpm)] == ["new", "new"]


def test_undo_reaches_back_over_a_restart_without_limit(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="\n3\n\n3\n")
    flashpm.clock.pass_days(1)
    flashpm("review", keys="\n3\n\n1\n")

    flashpm("review", keys="u\nu\nu\nu\nu\n")

    assert [card["state"] for card in cards(flashpm)] == ["new", "new"]
    assert [card["reviews"] for card in cards(flashpm)] == [0, 0]


def test_nothing_to_take_back_is_said(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    assert "There is nothing to take back." in flashpm("review", keys="u\n").out


def test_a_skipped_card_comes_tomorrow(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="\n3\n\n3\n")
    flashpm.clock.pass_days(1)

    today = flashpm("review", keys="s\ns\n")
    again = flashpm("review", keys="\n3\n")
    flashpm.clock.pass_days(1)
    tomorrow = flashpm("review")

    assert "Skipped until tomorrow: “Who gains from more riders?”" in today.out
    assert "Tomorrow: 2 cards, 1 min." in today.out
    assert "Nothing is due now." in again.out
    assert "0 done · 2 left" in tomorrow.out


def test_a_paused_card_is_not_asked_any_more(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", keys="p\n")
    flashpm.clock.pass_days(1)
    later = flashpm("review")

    assert "Paused: “Who gains from more riders?” It is not asked any more; u takes that back." in ran.out
    assert "0 done · 1 left" in later.out
    assert [card["suspended"] for card in cards(flashpm)] == [True, False]


def test_a_flagged_card_is_still_asked_and_can_be_found_until_the_flag_is_taken_away(
    flashpm: Flashpm, pack: Path
) -> None:
    def flagged() -> int:
        return len(flashpm("list", "--query", "is:flagged", "--json").document["cards"])

    flashpm("import", pack)

    ran = flashpm("review", keys="f\n\n3\nq\n")
    found = flagged()
    later = flashpm("review", keys="u\nf\nq\n")

    assert "Flagged. Find it again with: flashpm list --query is:flagged" in ran.out
    assert "Saved: Good." in ran.out
    assert found == 1
    assert "No longer flagged." in later.out
    assert flagged() == 0


def test_undo_says_in_plain_words_what_it_took_back(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="f\nf\n\n1\np\nq\n")
    flashpm("review", keys="s\n")

    said = flashpm("review", keys="u\nu\nu\nu\nu\nu\n").out

    first, second = "“Who gains from more riders?”", "“Is there a night that matters most?”"
    assert [line.strip() for line in said.splitlines() if "ake back" in line or "aken back" in line] == [
        f"Taken back: {first} is no longer skipped.",
        f"Taken back: {second} is no longer paused.",
        f"Taken back: the grade of {first}",
        f"Taken back: {first} is flagged again.",
        f"Taken back: {first} is no longer flagged.",
        "There is nothing to take back.",
    ]
    assert [(card["state"], card["suspended"]) for card in cards(flashpm)] == [("new", False), ("new", False)]


def test_redo_does_again_what_was_taken_back_also_after_a_restart(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="\n1\nf\nq\n")
    flashpm("review", keys="u\nu\n")

    said = flashpm("review", keys="r\nr\nr\nq\n").out

    first, second = "“Who gains from more riders?”", "“Is there a night that matters most?”"
    assert lines_with(said, "again") == [
        f"Done again: the grade of {first}",
        f"Done again: {second} is flagged again.",
        "There is nothing to do again.",
    ]
    assert [card["state"] for card in cards(flashpm)] == ["learning", "new"]


def test_skips_and_pauses_that_are_done_again_are_named_as_they_are_then(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    said = flashpm("review", keys="s\nu\nr\nu\np\nu\nr\nq\n").out

    first = "“Who gains from more riders?”"
    assert lines_with(said, "Taken back", "Done again") == [
        f"Taken back: {first} is no longer skipped.",
        f"Done again: {first} is skipped again.",
        f"Taken back: {first} is no longer skipped.",
        f"Taken back: {first} is no longer paused.",
        f"Done again: {first} is paused again.",
    ]


def test_what_was_done_elsewhere_to_a_card_is_named_too(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    card = CardUid(cards(flashpm)[0]["uid"])
    with App(flashpm.clock).use(flashpm.data_dir, read_only=False) as use_cases:
        use_cases.actions.set_due(card, day("2026-03-09"))
        use_cases.actions.move(card, "Mine")
        use_cases.actions.pause_all([card, card_of("none")])

    said = flashpm("review", keys="u\nu\nu\nr\nq\n").out

    first = "“Who gains from more riders?”"
    assert lines_with(said, "Taken back", "Done again") == [
        "Taken back: a change of 2 cards.",
        f"Taken back: {first} is in another deck.",
        f"Taken back: {first} is new.",
        f"Done again: {first} is due on 9 Mar 2026.",
    ]
