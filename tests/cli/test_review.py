from pathlib import Path
from typing import Any

import pytest

from flashpm.app import App
from flashpm.cli.card_view import CardView
from flashpm.cli.keys import ENTER, QUIT, WAITED
from flashpm.cli.review import UNDO, ReviewLoop
from flashpm.domain.card import CardKind
from flashpm.domain.grade import Grade, GradeMode
from flashpm.domain.identity import CardUid
from flashpm.domain.study_settings import StudySettings
from flashpm.services.second_cards import SecondCards
from flashpm.storage.library import open_library
from tests.builders import card_of, day
from tests.cli.conftest import PACK, Flashpm
from tests.libraries import SteadyClock, files_in, seeded_bits


def cards(flashpm: Flashpm) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = flashpm("list", "--json").document["cards"]
    return found


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


def settle(flashpm: Flashpm, settings: StudySettings) -> None:
    """Choose settings as the window will."""
    with App(flashpm.clock).use(flashpm.data_dir, read_only=False) as use_cases:
        use_cases.settings.change(settings)


def lines_with(out: str, *words: str) -> list[str]:
    return [line.strip() for line in out.splitlines() if any(word in line for word in words)]


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


def test_a_review_ends_with_answers_minutes_and_the_share_that_was_right(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("review", keys="\n1\n\n3\n\n3\n")

    assert "3 answers in 0 minutes · 50 % right at once" in ran.out
    assert "Tomorrow: 2 cards, 1 min." in ran.out


def test_two_buttons_are_again_and_good(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    settle(flashpm, StudySettings(grade_mode=GradeMode.TWO))

    ran = flashpm("review", keys="\n2\n4\n1\n\n3\n\n\n")

    assert "1 Again  in a few cards    3 Good  tomorrow" in ran.out
    assert "2 Hard" not in ran.out
    assert [(card["ease_factor"], card["reviews"]) for card in cards(flashpm)] == [(2.18, 2), (2.5, 1)]


@pytest.mark.parametrize(
    ("key", "ease_factor"), [("0", 1.7), ("1", 1.96), ("2", 2.18), ("3", 2.36), ("4", 2.5), ("5", 2.6), ("", 2.5)]
)
def test_the_keys_0_to_5_are_q_where_that_was_chosen(
    flashpm: Flashpm, pack: Path, key: str, ease_factor: float
) -> None:
    flashpm("import", pack)
    settle(flashpm, StudySettings(grade_mode=GradeMode.QUALITY))

    ran = flashpm("review", keys=f"\n{key}\nq\n")

    assert "0  1  2 Again  in a few cards    3 Hard  4 Good  5 Easy  tomorrow" in ran.out
    assert cards(flashpm)[0]["ease_factor"] == ease_factor


def test_an_answer_shows_by_itself_when_nothing_is_pressed_for_a_while_and_is_not_graded(
    flashpm: Flashpm, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flashpm("import", pack)

    with App(flashpm.clock).use(flashpm.data_dir, read_only=False) as use_cases:
        keys = iter([WAITED, WAITED, WAITED, QUIT])
        ReviewLoop(use_cases, CardView(is_terminal=False), keys, flashpm.clock).run((), None, offers_more=False)

    assert capsys.readouterr().out.count("Names whose budget") == 1
    assert [card["reviews"] for card in cards(flashpm)] == [0, 0]


def test_waiting_after_the_last_card_asks_for_nothing(
    flashpm: Flashpm, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flashpm("import", pack)

    with App(flashpm.clock).use(flashpm.data_dir, read_only=False) as use_cases:
        keys = iter([ENTER, "3", ENTER, "3", WAITED, UNDO, QUIT])
        ReviewLoop(use_cases, CardView(is_terminal=False), keys, flashpm.clock).run((), None, offers_more=True)

    assert "Taken back: the grade of" in capsys.readouterr().out


def test_a_card_that_becomes_stuck_is_called_so_once(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    with App(flashpm.clock).use(flashpm.data_dir, read_only=False) as use_cases:
        question = use_cases.cards.find(None, "")[0].face.question_uid
        for number in range(15):
            use_cases.studying.begin_with([question]).grade(Grade.AGAIN if number % 2 else Grade.GOOD, 1_000)
            flashpm.clock.pass_days(1)

    eighth = flashpm("review", keys="\n1\nq\n").out
    found = flashpm("list", "--query", "is:stuck", "--json").document["cards"]
    repeated = flashpm("review", keys="\n3\n\n1\nq\n").out

    assert lines_with(eighth, "stuck") == ["This card is stuck: write it in your own words."]
    assert [card["uid"] for card in found] == [cards(flashpm)[0]["uid"]]
    assert lines_with(repeated, "stuck") == []


def test_a_second_card_asks_with_the_answer_for_the_impact(flashpm: Flashpm, pack: Path, clock: SteadyClock) -> None:
    flashpm("import", pack)
    for _ in range(2):
        flashpm("review", keys="\n3\n" * 3)
        clock.pass_days(1)
    with open_library(files_in(flashpm.data_dir), clock.now, seeded_bits(5)) as library:
        SecondCards(library, clock).switch(CardKind.SO_WHAT, is_on=True)

    asked = flashpm("review", keys="q\n")
    shown = flashpm("review", keys="\nq\n").out

    assert "So what? Given this answer, what changes in your approach?" in asked.out
    assert "The council pays, the bars gain." in asked.out
    assert "Ask the bars to share the cost first." not in asked.out
    assert shown.index("Ask the bars to share the cost first.") < shown.index("Names whose budget")
    assert shown.count("The council pays, the bars gain.") == 1
    assert "Good: you had what you would change." in shown


def test_a_list_names_the_second_cards(flashpm: Flashpm, pack: Path, clock: SteadyClock) -> None:
    flashpm("import", pack)
    with open_library(files_in(flashpm.data_dir), clock.now, seeded_bits(5)) as library:
        SecondCards(library, clock).switch(CardKind.SO_WHAT, is_on=True)

    assert [card["kind"] for card in cards(flashpm)] == ["why", "so_what", "why"]
    found = flashpm("list", "--json", "--query", "kind:so_what").document["cards"]
    assert [card["prompt"] for card in found] == [
        "I take it the council pays for late trips. Who gains if more people ride?"
    ]
