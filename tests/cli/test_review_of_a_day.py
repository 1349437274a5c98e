"""`flashpm review` asks a day as the study settings have it."""

import re
from pathlib import Path

from flashpm.domain.due_queue import DueOrder
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_settings import StudySettings
from flashpm.services.settings import Settings
from flashpm.storage.library import open_library
from tests.cli.conftest import PACK, Flashpm
from tests.libraries import files_in, seeded_bits


def choose(flashpm: Flashpm, wanted: StudySettings) -> None:
    """Change the study settings."""
    with open_library(files_in(flashpm.data_dir), flashpm.clock.now, seeded_bits(3)) as library:
        Settings(library).change(wanted)


def fill(flashpm: Flashpm, folder: Path, questions: int) -> None:
    """Import questions of two cards each, and pass the cards of all of them."""
    for number in range(questions):
        pack = folder / f"{number}.yaml"
        pack.write_text(PACK.replace("id: harbour", f"id: harbour-{number}"), encoding="utf-8")
        assert flashpm("import", pack).status == 0
    choose(flashpm, StudySettings(new_questions_a_day=20))
    for _ in range(2):  # the very first sitting is one question
        flashpm("review", keys="\n3\n" * 99)
    flashpm.clock.pass_days(1)


def asked(out: str) -> list[str]:
    """Give the prompts of the cards in the order in which they were asked."""
    return re.findall(r"Who gains if more people ride|Is there a night that matters most", out)


def test_no_more_due_cards_are_asked_than_the_cap_and_what_waits_is_said(flashpm: Flashpm, tmp_path: Path) -> None:
    fill(flashpm, tmp_path, questions=3)
    choose(flashpm, StudySettings(reviews_a_day=4))

    evening = flashpm("review", keys="\n3\n" * 99).out
    again = flashpm("review").out

    assert len(asked(evening)) == 4
    assert evening.endswith("Waiting for a later day: 2 due cards. Tomorrow: 2 cards, 1 min.\n")
    assert "Today's reviews are done." in again
    flashpm.clock.pass_days(1)
    assert "0 done · 2 left" in flashpm("review").out


def test_the_cards_of_a_question_are_kept_apart_in_the_terminal_too(flashpm: Flashpm, tmp_path: Path) -> None:
    fill(flashpm, tmp_path, questions=4)
    choose(flashpm, StudySettings(due_order=DueOrder.QUESTION, spacing=Spacing.APART))

    prompts = asked(flashpm("review", keys="\n3\n" * 99).out)

    assert len(set(prompts[:4])) == 1
    assert len(set(prompts[4:])) == 1
    assert len(prompts) == 8


def test_the_day_begins_in_the_terminal_at_the_hour_that_was_chosen(flashpm: Flashpm, tmp_path: Path) -> None:
    fill(flashpm, tmp_path, questions=1)  # at nine in the morning; now it is nine of the next one
    choose(flashpm, StudySettings(day_starts_at_hour=10))

    assert "Nothing is due now." in flashpm("review").out
    flashpm.clock.pass_seconds(3600)
    assert "0 done · 2 left" in flashpm("review").out
