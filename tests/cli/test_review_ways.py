from pathlib import Path

import pytest

from flashpm.app import App
from flashpm.cli.card_view import CardView
from flashpm.cli.keys import ENTER, QUIT, WAITED
from flashpm.cli.review import UNDO, ReviewLoop
from flashpm.domain.card import CardKind
from flashpm.domain.grade import Grade, GradeMode
from flashpm.domain.study_settings import StudySettings
from flashpm.services.second_cards import SecondCards
from flashpm.storage.library import open_library
from tests.cli.conftest import Flashpm
from tests.cli.review_output import cards, lines_with
from tests.libraries import SteadyClock, files_in, seeded_bits


def settle(flashpm: Flashpm, settings: StudySettings) -> None:
    """Choose settings as the window will."""
    with App(flashpm.clock).use(flashpm.data_dir, read_only=False) as use_cases:
        use_cases.settings.change(settings)


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
