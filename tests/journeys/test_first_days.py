"""From a saved page to Anki, over nine days: every promise on the screen is kept."""

import re
from pathlib import Path

from tests.anki.real_anki import Counts, new_anki
from tests.cli.conftest import Flashpm

PAGE = """\
Product Management Trade-off Question: Night ferries or morning ferries

Asked at Larkfold

15 mins

Should Larkfold run its spare ferry late at night or early in the morning?

Product Trade-Off Hard Member-only

Introduction

Step 1

Clarifying Questions (3 minutes)

  • Context: I take it there is one spare boat. Is a second one to be had by summer?

Why it matters: One boat forces a choice. Expected answer: Not before autumn. Impact: Choose one end of the day now.

  • Timeline: The season opens in May. Which week decides about next year?

Why it matters: It says when figures must be in. Expected answer: The last week of August. Impact: Stop the trial then.

Subscribe to access the full answer
"""
"""An invented page in the commonest layout."""


def test_from_a_page_to_anki_over_nine_days(flashpm: Flashpm, tmp_path: Path) -> None:
    page, deck = tmp_path / "page.txt", tmp_path / "deck.apkg"
    page.write_text(PAGE, encoding="utf-8")

    imported = flashpm("import", page, "--json").document
    assert imported["summary"]["new"] == 1
    for keys in ("\n3\n\n1\n\n3\n", "\n3\n\n3\n", "", "", "", "", "", "\n4\n\n3\n", "\n3\n\n3\n"):
        promised = _promises(flashpm("review", keys=keys).out)
        due = sorted(str(each["due_on"]) for each in flashpm("list", "--json").document["cards"])
        assert all(day in due for day in promised), (promised, due)
        flashpm.clock.pass_days(1)

    before = flashpm("list", "--json").document["cards"]
    flashpm("review", keys="u\n")
    undone = flashpm("list", "--json").document["cards"]
    assert sum(each["reviews"] for each in before) - sum(each["reviews"] for each in undone) == 1
    assert flashpm("import", page, "--json").document["summary"]["same"] == 1
    assert flashpm("list", "--json").document["cards"] == undone

    assert flashpm("export", deck).status == 0
    with new_anki(tmp_path / "anki") as anki:
        assert anki.load(deck) == Counts(new=2)
        assert anki.load(deck) == Counts(duplicate=2)
        assert anki.decks() == {"PM Interview::Trade-off": 2}
        assert anki.problems() is None


def _promises(out: str) -> list[str]:
    """Give the due days that a screen promised, as ISO dates; of a failed card it promises none."""
    months = {"Mar": 3, "Apr": 4}
    found = re.findall(r"It comes back in \d+ days · (\d+) (\w+) (\d+)\.", out)
    return [f"{year}-{months[month]:02}-{int(day):02}" for day, month, year in found]
