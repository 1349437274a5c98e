"""Every evening names how many cards the next day will ask, and the next day asks them."""

import re
from pathlib import Path

from tests.cli.conftest import PACK, Flashpm

PASS, FAIL, SKIP, PAUSE, FLAG = "\n3\n", "\n1\n", "s\n", "p\n", "f\n"


def test_what_an_evening_says_of_tomorrow_is_what_tomorrow_asks(flashpm: Flashpm, tmp_path: Path) -> None:
    for number in range(6):
        pack = tmp_path / f"{number}.yaml"
        pack.write_text(PACK.replace("id: harbour", f"id: harbour-{number}"), encoding="utf-8")
        assert flashpm("import", pack).status == 0
    promised = None

    for morning in ("", PASS + FAIL, SKIP, PAUSE + FLAG + FAIL, SKIP * 2, "", "", "", FAIL, "", ""):
        asked = _asked(flashpm("review").out)
        assert promised in {None, asked}, morning
        for keys in (morning + PASS * 20, PASS * 20):  # the very first sitting leaves room for a second one
            evening = flashpm("review", keys=keys).out
        promised = _promised(evening)
        flashpm.clock.pass_days(1)

    assert promised is not None


def _asked(out: str) -> int:
    """Give how many cards a review begins with."""
    left = re.search(r"0 done · (\d+) left", out)
    return int(left[1]) if left else 0


def _promised(evening: str) -> int:
    """Give how many cards the last line of an evening names."""
    cards = re.search(r"Tomorrow: (?:(\d+) cards?, \d+ min|no cards)\.\n$", evening)
    assert cards is not None, evening
    return int(cards[1] or 0)
